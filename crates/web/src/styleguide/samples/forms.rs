use crate::{
    component::{
        CheckField, Choice, ChoiceField, ChoiceGroup, DatedBox, Field, FileField, FormHead, LevelGroup,
        LevelItem, LevelList, LevelName, LevelNote, OneClick, SlotCell, SlotColumn, SlotGrid, SlotRow, Width,
    },
    item::Item,
};

use super::HERE;

pub(super) fn form() -> FormHead {
    FormHead::new(HERE, "token", "0198").version("3")
}

pub(super) fn items() -> Vec<Item> {
    vec![
        Item::Together { legend: "Produktionsenhed".to_owned(), items: texts() },
        Item::Radio(ChoiceField::new(
            "form",
            "Hvad er det for et småjob?",
            vec![
                Choice::new("job", "Job", true).hint("Løn efter overenskomst"),
                Choice::new("praktik", "Praktik", false).hint("Oplæring med et formål og en slutdato"),
            ],
        )),
        Item::Details {
            summary: "Om praktikken".to_owned(),
            note: "Kun en praktik har et formål og en slutdato.".to_owned(),
            open_with: "form=praktik",
            open: false,
            items: vec![Item::Text(Field::new("formaal", "Formål"))],
        },
        Item::Boxes(
            ChoiceField::new(
                "sprog",
                "Sprog",
                vec![Choice::new("da", "Dansk", true), Choice::new("en", "Engelsk", false)],
            )
            .optional(),
        ),
        Item::BoxGroups {
            name: "opgaver",
            hint: Some("Vælg dem, der hører sammen".to_owned()),
            sum: None,
            error: Some("Vælg mindst én opgave".to_owned()),
            groups: vec![
                ChoiceField::new(
                    "opgaver",
                    "Havnegade",
                    vec![Choice::new("1", "Fyld hylder op – 90 minutter", false).hint("hverdage 8–12")],
                ),
                ChoiceField::new(
                    "opgaver",
                    "Torvet",
                    vec![Choice::new("2", "Vask vinduer – 60 minutter", false)],
                ),
            ],
        },
        Item::Check(CheckField {
            name: "flyttes".to_owned(),
            choice: Choice::new("on", "Opgaven kan flyttes til en anden", true)
                .hint("Så kan den indgå i et småjob"),
            error: None,
        }),
        Item::SelectGroups { id: "faerdigheder", error: None, groups: vec![abilities()] },
        Item::DatedBoxes {
            id: "beviser",
            head: ["Bevis".to_owned(), "Gælder til og med".to_owned()],
            error: None,
            rows: vec![dated("truck", "Truckbevis", ""), dated("hygiejne", "Hygiejnebevis", "24.11.2027")],
        },
        Item::Slots(slots()),
        Item::Levels(levels()),
    ]
}

fn texts() -> Vec<Item> {
    vec![
        Item::Text(Field::new("navn", "Navn").value("Bageriet ved Havnen").autocomplete("organization")),
        Item::Text(
            Field::new("postnummer", "Postnummer")
                .hint("Fire cifre")
                .value("48")
                .width(Width::Short)
                .inputmode("numeric")
                .error(Some("Postnummer skal have fire cifre, for eksempel 4800".to_owned())),
        ),
        Item::Text(
            Field::new("minutter", "Tid om ugen")
                .value("90")
                .suffix("minutter")
                .width(Width::Tiny)
                .inputmode("numeric"),
        ),
        Item::Select(
            ChoiceField::new(
                "branche",
                "Branche",
                vec![Choice::new("10", "Bagerier", true), Choice::new("47", "Dagligvarer", false)],
            )
            .nothing("Vælg branche"),
        ),
        Item::Prose(
            Field::new("note", "Hvad vokser, og hvad bremser?").optional().hint("Med virksomhedens egne ord"),
        ),
        Item::Email(Field::new("mail", "Mail").optional()),
        Item::Password(Field::new("kode", "Adgangskode").autocomplete("new-password")),
    ]
}

fn abilities() -> ChoiceGroup {
    let choices = || vec![Choice::new("can", "kan", false), Choice::new("trainable", "kan lære", true)];
    ChoiceGroup {
        title: "Butik".to_owned(),
        summary: "1 valgt".to_owned(),
        open: true,
        fields: vec![ChoiceField::new("kasse", "Betjene en kasse", choices()).nothing("ikke spurgt")],
    }
}

fn dated(name: &str, label: &str, until: &str) -> DatedBox {
    DatedBox {
        name: name.to_owned(),
        choice: Choice::new("on", label, !until.is_empty()),
        date: Field::new(format!("{name}-til"), format!("{label} gælder til og med"))
            .value(until)
            .optional()
            .width(Width::Short),
    }
}

pub(super) fn file() -> FileField {
    FileField {
        name: "fil".to_owned(),
        label: "Fil med virksomheder".to_owned(),
        hint: Some("CSV med overskrifter på dansk eller engelsk, højst 20 MB".to_owned()),
        error: None,
        accept: ".csv,text/csv".to_owned(),
    }
}

/// The filter above a list.
pub(super) fn filters() -> Vec<Item> {
    let places = vec![Choice::new("0001", "Nordby", true), Choice::new("0002", "Sønderby", false)];
    vec![
        Item::Search(Field::new("q", "Navn eller CVR-nummer").value("bager").filters()),
        Item::Select(ChoiceField::new("sted", "Sted", places).nothing("Alle steder").filters()),
    ]
}

pub(super) fn slots() -> SlotGrid {
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

pub(super) fn users() -> Vec<OneClick> {
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
