use super::{Fields, Styleguide, Titles};
use crate::component::{
    ActionBar, Badge, Cell, Choice, ChoiceField, Column, Confirm, Conflict, ConflictRow, Definition,
    EmptyState, ErrorSummary, Field, FileField, Filter, Flash, FormHead, Kind, Language, LevelGroup,
    LevelItem, LevelList, LevelName, LevelNote, Link, LogOut, MatchCard, NavItem, OneClick, Page, PageHeader,
    Pager, Person, Reason, Row, Score, SlotCell, SlotColumn, SlotGrid, SlotRow, Sort, SourceNote, Stat, Step,
    StepState, SummaryRow, Table, Tabs, Width, Words,
};

const HERE: &str = "/styleguide";

pub(super) fn styleguide() -> Styleguide {
    Styleguide {
        page: frame(),
        head: PageHeader::new("Komponenter")
            .path(vec![Link::new("/", "Forside"), Link::new(HERE, "For udviklere")])
            .badge(Badge::new(Kind::Info, "udkast"))
            .lead("Alt, som skærmbillederne er bygget af, med opdigtede eksempler.")
            .second(Link::new(HERE, "Vis som liste"))
            .action(Link::new(HERE, "Opret småjob")),
        titles: titles(),
        badges: vec![
            Badge::new(Kind::Neutral, "praktik"),
            Badge::new(Kind::Info, "ny"),
            Badge::new(Kind::Success, "opfyldt"),
            Badge::new(Kind::Warning, "skøn"),
            Badge::new(Kind::Error, "kan ikke"),
        ],
        tabs: Tabs {
            label: "Visninger".to_owned(),
            items: vec![
                NavItem::new(HERE, "Overblik").current(true),
                NavItem::new(HERE, "Opgaver"),
                NavItem::new(HERE, "Småjob"),
            ],
        },
        steps: steps(),
        summary: ErrorSummary {
            heading: "Ret disse felter, så kan vi gemme".to_owned(),
            errors: vec![Link::new("#postnummer", "Postnummer skal have fire cifre")],
        },
        form: form(),
        fields: fields(),
        slots: slots(),
        levels: levels(),
        actions: ActionBar { submit: "Gem".to_owned(), cancel: Some(Link::new(HERE, "Fortryd")) },
        confirm: Confirm {
            heading: "Vil du slette opgaven?".to_owned(),
            text: "Opgaven indgår i et småjob. Den forsvinder også derfra.".to_owned(),
            form: form().unguarded(),
            submit: "Slet opgaven".to_owned(),
            cancel: Some(Link::new(HERE, "Behold den")),
        },
        users: users(),
        filter: Filter {
            label: "Find virksomheder".to_owned(),
            action: HERE.to_owned(),
            submit: "Vis".to_owned(),
            clear: Some(Link::new(HERE, "Nulstil")),
        },
        search: Field::new("q", "Navn eller CVR-nummer").value("bager"),
        place: ChoiceField::new(
            "sted",
            "Sted",
            vec![Choice::new("0001", "Nordby", true), Choice::new("0002", "Sønderby", false)],
        )
        .nothing("Alle steder"),
        table: table(),
        pager: Pager {
            count: "Viser 1–3 af 40 virksomheder".to_owned(),
            previous: Some(Link::new(HERE, "Forrige")),
            next: Some(Link::new(HERE, "Næste")),
        },
        empty: EmptyState {
            title: "Ingen opgaver endnu".to_owned(),
            text: "Skriv den første opgave, eller vælg en fra kataloget. Så kan du samle et småjob."
                .to_owned(),
            action: Some(Link::new(HERE, "Tilføj opgave")),
        },
        facts: facts(),
        score: score(),
        proposals: proposals(),
        stats: stats(),
        source: SourceNote {
            mark: Some(Badge::new(Kind::Warning, "skøn")),
            text: "Oplæringstiden er anslået, til fem brugere har svaret.".to_owned(),
            link: Some(Link::new(HERE, "Se kilden")),
        },
        definition: Definition {
            summary: "Hvad betyder tallet?".to_owned(),
            rows: vec![
                SummaryRow::new("Tæller", Cell::text("Småjob med en person")),
                SummaryRow::new("Nævner", Cell::text("Alle småjob, der er åbne i dag")),
            ],
        },
        conflict: conflict(),
    }
}

fn frame() -> Page {
    Page {
        language: "da".to_owned(),
        title: "Komponenter".to_owned(),
        site: "Kanten".to_owned(),
        home: "/".to_owned(),
        skip: "Gå til sidens indhold".to_owned(),
        person: Some(Person {
            name: "Mette Holm".to_owned(),
            role: "Virksomhedskonsulent".to_owned(),
            organisation: Some("Nordby Kommune".to_owned()),
        }),
        log_out: Some(LogOut {
            action: HERE.to_owned(),
            csrf: "token".to_owned(),
            label: "Log af".to_owned(),
        }),
        nav_label: "Hovedmenu".to_owned(),
        nav: vec![
            NavItem::new("/", "Forside"),
            NavItem::new(HERE, "Virksomheder").current(true),
            NavItem::new(HERE, "Borgere"),
            NavItem::new(HERE, "Småjob"),
            NavItem::new(HERE, "Indlæs filer"),
            NavItem::new(HERE, "Brugere"),
        ],
        menu_open: "Menu".to_owned(),
        menu_close: "Luk".to_owned(),
        menu_more: "Mere".to_owned(),
        languages: vec![Language {
            tag: "en".to_owned(),
            href: "?lang=en".to_owned(),
            label: "English".to_owned(),
        }],
        demo: Some("Alle personer og virksomheder her er opdigtede".to_owned()),
        mode: None,
        flash: Some(Flash { kind: Kind::Success, text: "Opgaven er gemt.".to_owned() }),
        footer: vec![Link::new("/", "Om Kanten"), Link::new("/", "Tilgængelighed")],
        words: Words {
            optional: "frivilligt".to_owned(),
            error: "Fejl".to_owned(),
            info: "Information".to_owned(),
            success: "Godt".to_owned(),
            warning: "Advarsel".to_owned(),
            yes: "ja".to_owned(),
            no: "nej".to_owned(),
            breadcrumb: "Du er her".to_owned(),
            pages: "Sider".to_owned(),
        },
    }
}

fn titles() -> Titles {
    Titles {
        alerts: "Beskeder".to_owned(),
        alert_text: "Reglen gælder til og med 31. december 2026. En ny er ikke bekræftet.".to_owned(),
        notice_text: "Alle 40 virksomheder er læst ind.".to_owned(),
        forms: "Formular".to_owned(),
        group: "Produktionsenhed".to_owned(),
        grids: "Tider og hensyn".to_owned(),
        lists: "Lister".to_owned(),
        facts: "Oplysninger".to_owned(),
        facts_action: Link::new(HERE, "Ret oplysninger"),
        preview: "Det ser virksomheden".to_owned(),
        preview_note: "Kun dette, og ikke andet, bliver vist.".to_owned(),
        proposals: "Forslag med begrundelse".to_owned(),
        figures: "Tal".to_owned(),
        others: "Andet".to_owned(),
        steps: "Vejen til et småjob".to_owned(),
        print: "Udskriv".to_owned(),
        open: "Vis mere".to_owned(),
        body: "Kan fylde hylder op og pakke varer ud. Lærer gerne kasse. Seks til ti timer om ugen."
            .to_owned(),
    }
}

fn form() -> FormHead {
    FormHead::new(HERE, "token", "0198").version("3")
}

fn steps() -> Vec<Step> {
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

fn fields() -> Fields {
    Fields {
        text: Field::new("navn", "Navn").value("Bageriet ved Havnen").autocomplete("organization"),
        refused: Field::new("postnummer", "Postnummer")
            .hint("Fire cifre")
            .value("48")
            .width(Width::Short)
            .inputmode("numeric")
            .error(Some("Postnummer skal have fire cifre, for eksempel 4800".to_owned())),
        long: Field::new("note", "Hvad vokser, og hvad bremser?")
            .optional()
            .hint("Med virksomhedens egne ord"),
        number: Field::new("minutter", "Tid om ugen")
            .value("90")
            .suffix("minutter")
            .width(Width::Tiny)
            .inputmode("numeric"),
        date: Field::new("fra", "Fra hvilken dag")
            .hint("Dag-måned-år")
            .value("24-11-2026")
            .width(Width::Short),
        list: ChoiceField::new(
            "branche",
            "Branche",
            vec![Choice::new("10", "Bagerier", true), Choice::new("47", "Dagligvarer", false)],
        )
        .nothing("Vælg branche"),
        radio: ChoiceField::new(
            "form",
            "Hvad er det for et småjob?",
            vec![
                Choice::new("job", "Job", true).hint("Løn efter overenskomst"),
                Choice::new("praktik", "Praktik", false).hint("Oplæring med et formål og en slutdato"),
            ],
        ),
        boxes: ChoiceField::new(
            "beviser",
            "Beviser",
            vec![Choice::new("truck", "Truckbevis", false), Choice::new("hygiejne", "Hygiejnebevis", true)],
        )
        .optional(),
        single: Choice::new("ja", "Opgaven kan flyttes til en anden", true)
            .hint("Så kan den indgå i et småjob"),
        file: FileField {
            name: "fil".to_owned(),
            label: "Fil med virksomheder".to_owned(),
            hint: Some("CSV med overskrifter på dansk eller engelsk, højst 20 MB".to_owned()),
            error: None,
            accept: ".csv,text/csv".to_owned(),
        },
    }
}

fn slots() -> SlotGrid {
    let days = [
        ("Ma", "mandag"),
        ("Ti", "tirsdag"),
        ("On", "onsdag"),
        ("To", "torsdag"),
        ("Fr", "fredag"),
        ("Lø", "lørdag"),
        ("Sø", "søndag"),
    ];
    let parts = [
        ("Tidlig", "5–8"),
        ("Formiddag", "8–12"),
        ("Eftermiddag", "12–16"),
        ("Aften", "16–22"),
        ("Nat", "22–5"),
    ];
    SlotGrid {
        name: "tider".to_owned(),
        legend: "Hvornår kan du arbejde?".to_owned(),
        hint: Some("Sæt kryds ved de tider, der passer".to_owned()),
        error: None,
        columns: days
            .iter()
            .map(|(short, label)| SlotColumn { short: (*short).to_owned(), label: (*label).to_owned() })
            .collect(),
        rows: parts
            .iter()
            .enumerate()
            .map(|(part, (label, note))| SlotRow {
                label: (*label).to_owned(),
                note: (*note).to_owned(),
                cells: (0..days.len())
                    .map(|day| SlotCell { value: format!("{day}-{part}"), chosen: day < 5 && part == 1 })
                    .collect(),
            })
            .collect(),
    }
}

fn levels() -> LevelList {
    let item = |name: &str, label: &str, value: &str, hint: Option<&str>| LevelItem {
        name: format!("hensyn-{name}"),
        label: label.to_owned(),
        hint: hint.map(str::to_owned),
        value: value.to_owned(),
        note: Some(LevelNote {
            name: format!("besked-{name}"),
            label: "Besked til den, der leder arbejdet".to_owned(),
            value: if value == "0" { String::new() } else { "En pause hver time".to_owned() },
        }),
    };
    let names = ["intet hensyn", "helst ikke", "med hjælpemiddel", "kan ikke"];
    LevelList {
        id: "hensyn".to_owned(),
        legend: "Hensyn på arbejdet".to_owned(),
        hint: Some("Skriv kun, hvad der gælder på arbejdet. Ingen diagnoser.".to_owned()),
        error: None,
        levels: names
            .iter()
            .enumerate()
            .map(|(level, label)| LevelName { value: level.to_string(), label: (*label).to_owned() })
            .collect(),
        groups: vec![
            LevelGroup {
                title: "Kroppen".to_owned(),
                summary: "1 hensyn".to_owned(),
                open: true,
                items: vec![
                    item("staa", "Stå og gå længe", "2", None),
                    item("loeft", "Løfte tungt", "0", Some("Over 10 kilo flere gange i timen")),
                ],
            },
            LevelGroup {
                title: "Omgivelserne".to_owned(),
                summary: "ingen hensyn".to_owned(),
                open: false,
                items: vec![item("stoej", "Støj", "0", None), item("kulde", "Kulde og fugt", "0", None)],
            },
        ],
    }
}

fn users() -> Vec<OneClick> {
    [("Mette Holm", "Virksomhedskonsulent i Nordby Kommune"), ("Jens Krogh", "Leder i Bageriet ved Havnen")]
        .iter()
        .map(|(title, note)| OneClick {
            form: form().unguarded(),
            name: "bruger".to_owned(),
            value: (*title).to_owned(),
            title: (*title).to_owned(),
            note: Some((*note).to_owned()),
        })
        .collect()
}

fn table() -> Table {
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

fn facts() -> Vec<SummaryRow> {
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

fn score() -> Score {
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

fn proposals() -> Vec<MatchCard> {
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
        whole: Some(Link::new(HERE, "Se hele begrundelsen")),
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
        action: Some(Link::new(HERE, "Se småjobbet")),
        ..card.clone()
    };
    vec![card, near]
}

fn stats() -> Vec<Stat> {
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

fn conflict() -> Conflict {
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
        differs: "forskellig".to_owned(),
        rows: vec![row("Navn", "Fyld hylder op", "Fyld hylder op"), row("Minutter om ugen", "90", "120")],
    }
}
