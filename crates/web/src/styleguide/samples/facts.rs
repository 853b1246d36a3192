use crate::component::{
    Badge, Cell, Column, Conflict, ConflictRow, Kind, Link, MatchCard, Reason, Row, Score, Sort, Stat, Step,
    StepState, SummaryRow, Table,
};

use super::HERE;

pub(super) fn steps() -> Vec<Step> {
    let step = |label: &str, state, state_text: &str, note: Option<&str>| Step {
        label: label.to_owned(),
        note: note.map(str::to_owned),
        href: (state == StepState::Done).then(|| HERE.to_owned()),
        state,
        state_text: state_text.to_owned(),
    };
    vec![
        step("Virksomhed", StepState::Done, "færdig", None),
        step("Stilling", StepState::Done, "færdig", Some("Butiksassistent")),
        step("Opgaver", StepState::Now, "i gang", Some("6 opgaver")),
        step("Småjob", StepState::Later, "mangler", None),
    ]
}

pub(super) fn table() -> Table {
    let row = |name: &str, cvr: &str, place: &str, fte: &str, jobs: &str, badge: Badge| {
        Row::new(vec![
            Cell::link(HERE, name).note(format!("CVR {cvr}")),
            Cell::text(place),
            Cell::text(fte),
            Cell::text(jobs),
            Cell::state(badge),
        ])
    };
    Table {
        caption: "Virksomheder".to_owned(),
        caption_hidden: true,
        columns: vec![
            Column::text("Virksomhed")
                .sort(Sort { href: "?sort=-name".to_owned(), now: Some("ascending".to_owned()) }),
            Column::text("Sted"),
            Column::number("Årsværk").sort(Sort { href: "?sort=fte".to_owned(), now: None }),
            Column::number("Småjob"),
            Column::text("Status"),
        ],
        rows: vec![
            row(
                "Bageriet ved Havnen",
                "00 00 00 01",
                "4801 Nordby",
                "12,5",
                "3",
                Badge::new(Kind::Success, "åben"),
            ),
            row(
                "Sønderby Dagligvarer",
                "00 00 00 02",
                "4802 Sønderby",
                "104,0",
                "11",
                Badge::new(Kind::Info, "ny"),
            ),
            row(
                "Østerø Rengøring",
                "00 00 00 03",
                "4801 Nordby",
                "8,0",
                "0",
                Badge::new(Kind::Neutral, "hviler"),
            ),
        ],
    }
}

pub(super) fn facts() -> Vec<SummaryRow> {
    vec![
        SummaryRow::new("Adresse", Cell::text("Havnegade 1, 4801 Nordby")),
        SummaryRow::new("Branche", Cell::text("Fremstilling af friske bageriprodukter").note("10.71.20"))
            .change(Link::new(HERE, "Ret")),
        SummaryRow::several(
            "Kontakt",
            vec![
                Cell::text("Jens Krogh").note("Daglig leder"),
                Cell::link("mailto:jens@example.org", "Skriv en mail"),
            ],
        ),
        SummaryRow::new("Overenskomst", Cell::missing("ikke oplyst")).change(Link::new(HERE, "Tilføj")),
        SummaryRow::new("Pladser efter reglen", Cell::text("3").badge(Badge::new(Kind::Success, "opfyldt"))),
    ]
}

pub(super) fn score() -> Score {
    let reason = |term: &str, finding: &str, points: &str, percent, known| Reason {
        term: term.to_owned(),
        finding: finding.to_owned(),
        points: points.to_owned(),
        percent,
        known,
    };
    Score {
        text: "62 af 100 point".to_owned(),
        percent: 62,
        caption: "Begrundelse for pointene".to_owned(),
        term_head: "Hvad vi ser på".to_owned(),
        finding_head: "Det fandt vi".to_owned(),
        points_head: "Point".to_owned(),
        reasons: vec![
            reason("Kan allerede", "4 af 5 opgaver", "32 af 40", 80, true),
            reason("Lærer videre", "Kasse leder videre til salg", "10 af 20", 50, true),
            reason("Timer", "8 af 9 timer om ugen", "14 af 20", 70, true),
            reason("Rejsetid", "18 minutter på cykel", "6 af 10", 60, true),
            reason("Ønsker", "ikke kendt", "0 af 10", 0, false),
        ],
    }
}

pub(super) fn proposals() -> Vec<MatchCard> {
    let card = MatchCard {
        rank: "1".to_owned(),
        title: "Morgenhold i bageriet".to_owned(),
        href: Some(HERE.to_owned()),
        lead: "Bageriet ved Havnen · 9 timer om ugen · hverdage 8–12".to_owned(),
        badges: vec![Badge::new(Kind::Success, "alle regler opfyldt"), Badge::new(Kind::Neutral, "job")],
        score: Some(score()),
        reasons_label: "Vis begrundelsen".to_owned(),
        notes_heading: "Vær opmærksom på".to_owned(),
        notes: vec!["Stå op: Borgeren vil helst undgå det. Spørg først.".to_owned()],
        reason: Some("Flest point for: Kan allerede. 4 af 5 opgaver".to_owned()),
        ..MatchCard::default()
    };
    let near = MatchCard {
        rank: "–".to_owned(),
        title: "Varemodtagelse".to_owned(),
        lead: "Sønderby Dagligvarer · 12 timer om ugen".to_owned(),
        badges: vec![Badge::new(Kind::Warning, "én regel mangler")],
        score: None,
        gaps_heading: "Det skal der til".to_owned(),
        gaps: vec!["Truckbevis, som opgaven «kør varer ind» kræver".to_owned()],
        gap_links: vec![Link::new(HERE, "Se beviser")],
        ..card.clone()
    };
    vec![card, near]
}

pub(super) fn stats() -> Vec<Stat> {
    let stat = |label: &str, value: &str, note: &str, href: Option<&str>| Stat {
        label: label.to_owned(),
        value: value.to_owned(),
        note: Some(note.to_owned()),
        href: href.map(str::to_owned),
    };
    vec![
        stat("Virksomheder", "40", "6 uden kontakt i 90 dage", Some(HERE)),
        stat("Åbne småjob", "57", "i 23 virksomheder", Some(HERE)),
        stat("Timer om ugen", "512", "i åbne småjob", None),
    ]
}

pub(super) fn conflict() -> Conflict {
    let row = |label: &str, mine: &str, stored: &str| ConflictRow {
        label: label.to_owned(),
        mine: mine.to_owned(),
        stored: stored.to_owned(),
    };
    Conflict {
        heading: "En anden har rettet imens".to_owned(),
        text: "Her står begge udgaver. Ret dine felter, og gem igen.".to_owned(),
        field_head: "Felt".to_owned(),
        mine_head: "Det skrev du".to_owned(),
        stored_head: "Det står der nu".to_owned(),
        rows: vec![row("Navn", "Fyld hylder op", "Fyld hylder"), row("Tid om ugen", "1:30", "2:00")],
    }
}
