use crate::{
    component::{
        CheckField, Choice, ChoiceField, ChoiceGroup, DatedBox, Field, FileField, FormHead, LevelGroup,
        LevelItem, LevelList, LevelName, LevelNote, OneClick, SlotCell, SlotColumn, SlotGrid, SlotRow, Width,
    },
    item::Item,
};

use super::{HERE, Samples};

pub(super) fn form() -> FormHead {
    FormHead::new(HERE, "token", "0198").version("3")
}

impl Samples {
    pub(super) fn items(self) -> Vec<Item> {
        vec![
            Item::Together { legend: self.say("Produktionsenhed", "Production unit"), items: self.texts() },
            Item::Radio(ChoiceField::new(
                "form",
                self.say("Hvad er det for et småjob?", "What kind of small job is it?"),
                vec![
                    Choice::new("job", "Job", true)
                        .hint(self.say("Løn efter overenskomst", "Pay by collective agreement")),
                    Choice::new("praktik", self.say("Praktik", "Praktik (work training)"), false).hint(
                        self.say(
                            "Oplæring med et formål og en slutdato",
                            "Training with a purpose and a last day",
                        ),
                    ),
                ],
            )),
            Item::Details {
                summary: self.say("Om praktikken", "About the praktik"),
                note: self.say(
                    "Kun en praktik har et formål og en slutdato.",
                    "Only a praktik has a purpose and a last day.",
                ),
                open_with: "form=praktik",
                open: false,
                items: vec![Item::Text(Field::new("formaal", self.say("Formål", "Purpose")))],
            },
            Item::Boxes(
                ChoiceField::new(
                    "sprog",
                    self.say("Sprog", "Languages"),
                    vec![
                        Choice::new("da", self.say("Dansk", "Danish"), true),
                        Choice::new("en", self.say("Engelsk", "English"), false),
                    ],
                )
                .optional(),
            ),
            self.tasks(),
            Item::Check(CheckField {
                name: "flyttes".to_owned(),
                choice: Choice::new(
                    "on",
                    self.say("Opgaven kan flyttes til en anden", "Somebody else could do the task"),
                    true,
                )
                .hint(self.say("Så kan den indgå i et småjob", "Then it can be part of a small job")),
                error: None,
            }),
            Item::SelectGroups { id: "faerdigheder", error: None, groups: vec![self.abilities()] },
            Item::DatedBoxes {
                id: "beviser",
                head: [
                    self.say("Bevis", "Certificate"),
                    self.say("Gælder til og med", "Valid up to and including"),
                ],
                error: None,
                rows: vec![
                    self.dated("truck", &self.say("Truckbevis", "Forklift certificate"), ""),
                    self.dated(
                        "hygiejne",
                        &self.say("Hygiejnebevis", "Food hygiene certificate"),
                        &self.say("24.11.2027", "24/11/2027"),
                    ),
                ],
            },
            Item::Slots(self.slots()),
            Item::Levels(self.levels()),
        ]
    }

    fn texts(self) -> Vec<Item> {
        vec![
            Item::Text(
                Field::new("navn", self.say("Navn", "Name"))
                    .value("Bageriet ved Havnen")
                    .autocomplete("organization"),
            ),
            Item::Text(
                Field::new("postnummer", self.say("Postnummer", "Postal code"))
                    .hint(self.say("Fire cifre", "Four digits"))
                    .value("48")
                    .width(Width::Short)
                    .inputmode("numeric")
                    .error(Some(self.say(
                        "Postnummer skal have fire cifre, for eksempel 4800",
                        "A postal code has four digits, for example 4800",
                    ))),
            ),
            Item::Text(
                Field::new("minutter", self.say("Tid om ugen", "Time a week"))
                    .value("90")
                    .suffix(self.say("minutter", "minutes"))
                    .width(Width::Tiny)
                    .inputmode("numeric"),
            ),
            Item::Select(
                ChoiceField::new(
                    "branche",
                    self.say("Branche", "Industry"),
                    vec![
                        Choice::new("10", self.say("Bagerier", "Bakeries"), true),
                        Choice::new("47", self.say("Dagligvarer", "Groceries"), false),
                    ],
                )
                .nothing(self.say("Vælg branche", "Choose an industry")),
            ),
            Item::Prose(
                Field::new(
                    "note",
                    self.say("Hvad vokser, og hvad bremser?", "What grows, and what limits it?"),
                )
                .optional()
                .hint(self.say("Med virksomhedens egne ord", "In the company’s own words")),
            ),
            Item::Email(Field::new("mail", self.say("Mail", "E-mail")).optional()),
            Item::Password(
                Field::new("kode", self.say("Adgangskode", "Password")).autocomplete("new-password"),
            ),
        ]
    }

    fn tasks(self) -> Item {
        Item::BoxGroups {
            name: "opgaver",
            hint: Some(self.say("Vælg dem, der hører sammen", "Choose those that belong together")),
            sum: None,
            error: Some(self.say("Vælg mindst én opgave", "Choose at least one task")),
            groups: vec![
                ChoiceField::new(
                    "opgaver",
                    "Havnegade",
                    vec![
                        Choice::new(
                            "1",
                            self.say("Fyld hylder op – 90 minutter", "Fill up the shelves – 90 minutes"),
                            false,
                        )
                        .hint(self.say("hverdage 8–12", "weekdays 8–12")),
                    ],
                ),
                ChoiceField::new(
                    "opgaver",
                    "Torvet",
                    vec![Choice::new(
                        "2",
                        self.say("Vask vinduer – 60 minutter", "Wash windows – 60 minutes"),
                        false,
                    )],
                ),
            ],
        }
    }

    fn abilities(self) -> ChoiceGroup {
        let choices = vec![
            Choice::new("can", self.say("kan", "can"), false),
            Choice::new("trainable", self.say("kan lære", "can learn"), true),
        ];
        ChoiceGroup {
            title: self.say("Butik", "Shop"),
            summary: self.say("1 valgt", "1 chosen"),
            open: true,
            fields: vec![
                ChoiceField::new("kasse", self.say("Betjene en kasse", "Working at a till"), choices)
                    .nothing(self.say("ikke spurgt", "not asked")),
            ],
        }
    }

    fn dated(self, name: &str, label: &str, until: &str) -> DatedBox {
        let valid = self.say("gælder til og med", "valid up to and including");
        DatedBox {
            name: name.to_owned(),
            choice: Choice::new("on", label, !until.is_empty()),
            date: Field::new(format!("{name}-til"), format!("{label} {valid}"))
                .value(until)
                .optional()
                .width(Width::Short),
        }
    }

    pub(super) fn file(self) -> FileField {
        FileField {
            name: "fil".to_owned(),
            label: self.say("Fil med virksomheder", "File of companies"),
            hint: Some(self.say(
                "CSV med overskrifter på dansk eller engelsk, højst 20 MB",
                "CSV with headings in Danish or English, at most 20 MB",
            )),
            error: None,
            accept: ".csv,text/csv".to_owned(),
        }
    }

    /// The filter above a list.
    pub(super) fn filters(self) -> Vec<Item> {
        let places = vec![Choice::new("0001", "Nordby", true), Choice::new("0002", "Sønderby", false)];
        let named = Field::new("q", self.say("Navn eller CVR-nummer", "Name or CVR number"));
        vec![
            Item::Search(named.value("Bageriet").filters()),
            Item::Select(
                ChoiceField::new("sted", self.say("Sted", "Place"), places)
                    .nothing(self.say("Alle steder", "All places"))
                    .filters(),
            ),
        ]
    }

    pub(super) fn slots(self) -> SlotGrid {
        let days = [
            (self.say("Ma", "Mon"), self.say("mandag", "Monday")),
            (self.say("Ti", "Tue"), self.say("tirsdag", "Tuesday")),
            (self.say("On", "Wed"), self.say("onsdag", "Wednesday")),
            (self.say("To", "Thu"), self.say("torsdag", "Thursday")),
            (self.say("Fr", "Fri"), self.say("fredag", "Friday")),
            (self.say("Lø", "Sat"), self.say("lørdag", "Saturday")),
            (self.say("Sø", "Sun"), self.say("søndag", "Sunday")),
        ];
        let parts = [
            (self.say("Tidlig", "Early"), "5–8"),
            (self.say("Formiddag", "Morning"), "8–12"),
            (self.say("Eftermiddag", "Afternoon"), "12–16"),
            (self.say("Aften", "Evening"), "16–22"),
            (self.say("Nat", "Night"), "22–5"),
        ];
        let cells = |part| {
            let cell = |day| SlotCell { value: format!("{day}-{part}"), chosen: day < 5 && part == 1 };
            (0..days.len()).map(cell).collect()
        };
        let rows = parts.into_iter().enumerate().map(|(part, (label, note))| SlotRow {
            label,
            note: note.to_owned(),
            cells: cells(part),
        });
        SlotGrid {
            name: "tider".to_owned(),
            legend: self.say("Hvornår kan du arbejde?", "When can you work?"),
            hint: Some(self.say("Sæt kryds ved de tider, der passer", "Tick the times that fit")),
            error: None,
            rows: rows.collect(),
            columns: days.into_iter().map(|(short, label)| SlotColumn { short, label }).collect(),
        }
    }

    fn levels(self) -> LevelList {
        let names = [
            self.say("intet hensyn", "no consideration"),
            self.say("helst ikke", "rather not"),
            self.say("med hjælpemiddel", "with an aid"),
            self.say("kan ikke", "cannot"),
        ];
        let levels = names.into_iter().enumerate();
        LevelList {
            id: "hensyn".to_owned(),
            legend: self.say("Hensyn på arbejdet", "Considerations at work"),
            hint: Some(self.say(
                "Skriv kun, hvad der gælder på arbejdet. Ingen diagnoser.",
                "Only write what applies at work. No diagnoses.",
            )),
            error: None,
            levels: levels.map(|(level, label)| LevelName { value: level.to_string(), label }).collect(),
            groups: vec![
                LevelGroup {
                    title: self.say("Kroppen", "The body"),
                    summary: self.say("1 hensyn", "1 consideration"),
                    open: true,
                    items: vec![
                        self.level("staa", self.say("Stå og gå længe", "Standing and walking for long"), "2"),
                        LevelItem {
                            hint: Some(self.say(
                                "Over 10 kilo flere gange i timen",
                                "Over 10 kilos several times an hour",
                            )),
                            ..self.level("loeft", self.say("Løfte tungt", "Heavy lifting"), "0")
                        },
                    ],
                },
                LevelGroup {
                    title: self.say("Omgivelserne", "The surroundings"),
                    summary: self.say("ingen hensyn", "no considerations"),
                    open: false,
                    items: vec![
                        self.level("stoej", self.say("Støj", "Noise"), "0"),
                        self.level("kulde", self.say("Kulde og fugt", "Cold and damp"), "0"),
                    ],
                },
            ],
        }
    }

    fn level(self, name: &str, label: String, value: &str) -> LevelItem {
        let break_each_hour = self.say("En pause hver time", "A break every hour");
        LevelItem {
            name: format!("hensyn-{name}"),
            label,
            hint: None,
            value: value.to_owned(),
            note: Some(LevelNote {
                name: format!("besked-{name}"),
                label: self.say("Besked til den, der leder arbejdet", "Message to whoever leads the work"),
                value: if value == "0" { String::new() } else { break_each_hour },
            }),
        }
    }

    pub(super) fn users(self) -> Vec<OneClick> {
        let user = |title: &str, note| OneClick {
            form: form().unguarded(),
            name: "bruger".to_owned(),
            value: title.to_owned(),
            title: title.to_owned(),
            note: Some(note),
        };
        vec![
            user(
                "Mette Holm",
                self.say("Virksomhedskonsulent i Nordby Kommune", "Employer consultant at Nordby Kommune"),
            ),
            user("Jens Krogh", self.say("Leder i Bageriet ved Havnen", "Manager at Bageriet ved Havnen")),
        ]
    }
}
