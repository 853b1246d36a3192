use crate::component::{
    Badge, Cell, Column, Conflict, ConflictRow, Kind, Link, MatchCard, Reason, Row, Score, Sort, Stat, Step,
    StepState, SummaryRow, Table,
};

use super::{HERE, Samples};

impl Samples {
    pub(super) fn steps(self) -> Vec<Step> {
        let step = |label, state, state_text, note| Step {
            label,
            note,
            href: (state == StepState::Done).then(|| HERE.to_owned()),
            state,
            state_text,
        };
        let done = self.say("færdig", "done");
        vec![
            step(self.say("Virksomhed", "Company"), StepState::Done, done.clone(), None),
            step(
                self.say("Stilling", "Position"),
                StepState::Done,
                done,
                Some(self.say("Butiksassistent", "Shop assistant")),
            ),
            step(
                self.say("Opgaver", "Tasks"),
                StepState::Now,
                self.say("i gang", "under way"),
                Some(self.say("6 opgaver", "6 tasks")),
            ),
            step(self.say("Småjob", "Small job"), StepState::Later, self.say("mangler", "missing"), None),
        ]
    }

    pub(super) fn table(self) -> Table {
        let row = |name: &str, cvr: &str, place: &str, fte: String, jobs: &str, badge: Badge| {
            Row::new(vec![
                Cell::link(HERE, name).note(format!("CVR {cvr}")),
                Cell::text(place),
                Cell::text(fte),
                Cell::text(jobs),
                Cell::state(badge),
            ])
        };
        Table {
            caption: self.say("Virksomheder", "Companies"),
            caption_hidden: true,
            columns: vec![
                Column::text(self.say("Virksomhed", "Company"))
                    .sort(Sort { href: "?sort=-name".to_owned(), now: Some("ascending".to_owned()) }),
                Column::text(self.say("Sted", "Place")),
                Column::number(self.say("Årsværk", "Full-time equivalents"))
                    .sort(Sort { href: "?sort=fte".to_owned(), now: None }),
                Column::number(self.say("Småjob", "Small jobs")),
                Column::text(self.say("Status", "State")),
            ],
            rows: vec![
                row(
                    "Bageriet ved Havnen",
                    "00 00 00 01",
                    "4801 Nordby",
                    self.say("12,5", "12.5"),
                    "3",
                    Badge::new(Kind::Success, self.say("åben", "open")),
                ),
                row(
                    "Sønderby Dagligvarer",
                    "00 00 00 02",
                    "4802 Sønderby",
                    self.say("104,0", "104.0"),
                    "11",
                    Badge::new(Kind::Info, self.say("ny", "new")),
                ),
                row(
                    "Østerø Rengøring",
                    "00 00 00 03",
                    "4801 Nordby",
                    self.say("8,0", "8.0"),
                    "0",
                    Badge::new(Kind::Neutral, self.say("hviler", "resting")),
                ),
            ],
        }
    }

    pub(super) fn facts(self) -> Vec<SummaryRow> {
        vec![
            SummaryRow::new(self.say("Adresse", "Address"), Cell::text("Havnegade 1, 4801 Nordby")),
            SummaryRow::new(
                self.say("Branche", "Industry"),
                Cell::text(
                    self.say("Fremstilling af friske bageriprodukter", "Making of fresh bakery products"),
                )
                .note("10.71.20"),
            )
            .change(Link::new(HERE, self.say("Ret", "Change"))),
            SummaryRow::several(
                self.say("Kontakt", "Contact"),
                vec![
                    Cell::text("Jens Krogh").note(self.say("Daglig leder", "Manager")),
                    Cell::link("mailto:jens@example.org", self.say("Skriv en mail", "Write an e-mail")),
                ],
            ),
            SummaryRow::new(
                self.say("Overenskomst", "Collective agreement"),
                Cell::missing(self.say("ikke oplyst", "not known")),
            )
            .change(Link::new(HERE, self.say("Tilføj", "Add"))),
            SummaryRow::new(
                self.say("Pladser efter reglen", "Places under the rule"),
                Cell::text("3").badge(Badge::new(Kind::Success, self.say("opfyldt", "met"))),
            ),
        ]
    }

    pub(super) fn score(self) -> Score {
        let reason = |term, finding, points, percent, known| Reason { term, finding, points, percent, known };
        Score {
            text: self.say("62 af 100 point", "62 of 100 points"),
            percent: 62,
            caption: self.say("Begrundelse for pointene", "How the points are counted"),
            term_head: self.say("Hvad vi ser på", "What we look at"),
            finding_head: self.say("Det fandt vi", "What we found"),
            points_head: self.say("Point", "Points"),
            reasons: vec![
                reason(
                    self.say("Kan allerede", "Can already"),
                    self.say("4 af 5 opgaver", "4 of 5 tasks"),
                    self.say("32 af 40", "32 of 40"),
                    80,
                    true,
                ),
                reason(
                    self.say("Lærer videre", "Goes on learning"),
                    self.say("Kasse leder videre til salg", "The till leads on to sales"),
                    self.say("10 af 20", "10 of 20"),
                    50,
                    true,
                ),
                reason(
                    self.say("Timer", "Hours"),
                    self.say("8 af 9 timer om ugen", "8 of 9 hours a week"),
                    self.say("14 af 20", "14 of 20"),
                    70,
                    true,
                ),
                reason(
                    self.say("Rejsetid", "Travel time"),
                    self.say("18 minutter på cykel", "18 minutes by bicycle"),
                    self.say("6 af 10", "6 of 10"),
                    60,
                    true,
                ),
                reason(
                    self.say("Ønsker", "Wishes"),
                    self.say("ikke kendt", "not known"),
                    self.say("0 af 10", "0 of 10"),
                    0,
                    false,
                ),
            ],
        }
    }

    pub(super) fn proposals(self) -> Vec<MatchCard> {
        let card = MatchCard {
            rank: "1".to_owned(),
            title: self.say("Morgenhold i bageriet", "Morning shift at the bakery"),
            href: Some(HERE.to_owned()),
            lead: self.say(
                "Bageriet ved Havnen · 9 timer om ugen · hverdage 8–12",
                "Bageriet ved Havnen · 9 hours a week · weekdays 8–12",
            ),
            badges: vec![
                Badge::new(Kind::Success, self.say("alle regler opfyldt", "all rules met")),
                Badge::new(Kind::Neutral, "job"),
            ],
            score: Some(self.score()),
            reasons_label: self.say("Vis begrundelsen", "See the reasons"),
            notes_heading: self.say("Vær opmærksom på", "Please note"),
            notes: vec![self.say(
                "Stå op: Borgeren vil helst undgå det. Spørg først.",
                "Standing: The citizen would rather not. Ask first.",
            )],
            reason: Some(self.say(
                "Flest point for: Kan allerede. 4 af 5 opgaver",
                "Most points for: Can already. 4 of 5 tasks",
            )),
            ..MatchCard::default()
        };
        let near = MatchCard {
            rank: "–".to_owned(),
            title: self.say("Varemodtagelse", "Receiving goods"),
            lead: self
                .say("Sønderby Dagligvarer · 12 timer om ugen", "Sønderby Dagligvarer · 12 hours a week"),
            badges: vec![Badge::new(Kind::Warning, self.say("én regel mangler", "one rule not met"))],
            score: None,
            gaps_heading: self.say("Det skal der til", "What it would take"),
            gaps: vec![self.say(
                "Truckbevis, som opgaven «kør varer ind» kræver",
                "The forklift certificate that the task “drive goods in” asks for",
            )],
            gap_links: vec![Link::new(HERE, self.say("Se beviser", "See certificates"))],
            ..card.clone()
        };
        vec![card, near]
    }

    pub(super) fn stats(self) -> Vec<Stat> {
        let stat = |label, value: &str, note, href: Option<&str>| Stat {
            label,
            value: value.to_owned(),
            note: Some(note),
            href: href.map(str::to_owned),
        };
        vec![
            stat(
                self.say("Virksomheder", "Companies"),
                "40",
                self.say("6 uden kontakt i 90 dage", "6 without contact for 90 days"),
                Some(HERE),
            ),
            stat(
                self.say("Åbne småjob", "Open small jobs"),
                "57",
                self.say("i 23 virksomheder", "at 23 companies"),
                Some(HERE),
            ),
            stat(
                self.say("Timer om ugen", "Hours a week"),
                "512",
                self.say("i åbne småjob", "in open small jobs"),
                None,
            ),
        ]
    }

    pub(super) fn conflict(self) -> Conflict {
        let row = |label, mine, stored| ConflictRow { label, mine, stored };
        Conflict {
            heading: self.say("En anden har rettet imens", "Somebody else has changed it meanwhile"),
            text: self.say(
                "Her står begge udgaver. Ret dine felter, og gem igen.",
                "Here are both versions. Correct your fields, and save again.",
            ),
            field_head: self.say("Felt", "Field"),
            mine_head: self.say("Det skrev du", "What you wrote"),
            stored_head: self.say("Det står der nu", "What stands there now"),
            rows: vec![
                row(
                    self.say("Navn", "Name"),
                    self.say("Fyld hylder op", "Fill up the shelves"),
                    self.say("Fyld hylder", "Fill shelves"),
                ),
                row(self.say("Tid om ugen", "Time a week"), "1:30".to_owned(), "2:00".to_owned()),
            ],
        }
    }
}
