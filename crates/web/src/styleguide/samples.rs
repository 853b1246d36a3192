mod facts;
mod forms;

use kernel::Language;

use super::{Styleguide, Titles};
use crate::component::{
    ActionBar, Badge, Cell, Confirm, Definition, EmptyState, ErrorSummary, Filter, Flash, Kind, Link, LogOut,
    NavItem, Page, PageHeader, Pager, Person, SourceNote, SummaryRow, Tabs,
};

const HERE: &str = "/styleguide";

/// The samples in one language.
#[derive(Clone, Copy)]
pub(super) struct Samples {
    pub(super) language: Language,
}

impl Samples {
    /// A sample's text; names and numbers alone need no second one.
    fn say(self, da: &str, en: &str) -> String {
        match self.language {
            Language::Da => da.to_owned(),
            Language::En => en.to_owned(),
        }
    }

    pub(super) fn title(self) -> String {
        self.say("Komponenter", "Components")
    }

    /// Every component, in the frame of a page.
    pub(super) fn styleguide(self, page: Page) -> Styleguide {
        Styleguide {
            page: self.framed(page),
            head: self.head(),
            titles: self.titles(),
            badges: vec![
                Badge::new(Kind::Neutral, self.say("praktik", "praktik (work training)")),
                Badge::new(Kind::Info, self.say("ny", "new")),
                Badge::new(Kind::Success, self.say("opfyldt", "met")),
                Badge::new(Kind::Warning, self.say("skøn", "estimate")),
                Badge::new(Kind::Error, self.say("kan ikke", "cannot")),
            ],
            tabs: Tabs {
                label: self.say("Visninger", "Views"),
                items: vec![
                    NavItem::new(HERE, self.say("Overblik", "Overview")).current(true),
                    NavItem::new(HERE, self.say("Opgaver", "Tasks")),
                    NavItem::new(HERE, self.say("Småjob", "Small jobs")),
                ],
            },
            steps: self.steps(),
            summary: ErrorSummary {
                heading: self
                    .say("Ret disse felter, så kan vi gemme", "Correct these fields, then we can save"),
                errors: vec![Link::new(
                    "#postnummer",
                    self.say(
                        "Postnummer: Postnummer skal have fire cifre",
                        "Postal code: A postal code has four digits",
                    ),
                )],
            },
            form: forms::form(),
            items: self.items(),
            file: self.file(),
            slots: self.slots(),
            actions: ActionBar {
                submit: self.say("Gem", "Save"),
                cancel: Some(Link::new(HERE, self.say("Fortryd", "Cancel"))),
            },
            confirm: Confirm {
                text: self.say(
                    "Opgaven indgår i et småjob. Den forsvinder også derfra.",
                    "The task is part of a small job. It goes away from there too.",
                ),
                form: forms::form().unguarded(),
                submit: self.say("Slet opgaven", "Delete the task"),
                loses: true,
                cancel: Some(Link::new(HERE, self.say("Behold den", "Keep it"))),
            },
            users: self.users(),
            filter: Filter {
                label: self.say("Find virksomheder", "Find companies"),
                action: HERE.to_owned(),
                submit: self.say("Vis", "Show"),
                clear: Some(Link::new(HERE, self.say("Nulstil", "Clear filters"))),
            },
            filters: self.filters(),
            table: self.table(),
            pager: Pager {
                count: self.say("Viser 1–3 af 40 virksomheder", "Showing 1–3 of 40 companies"),
                previous: Some(Link::new(HERE, self.say("Forrige", "Previous"))),
                next: Some(Link::new(HERE, self.say("Næste", "Next"))),
            },
            empty: EmptyState {
                title: self.say("Ingen opgaver endnu", "No tasks yet"),
                text: self.say(
                    "Skriv den første opgave, eller vælg en fra kataloget. Så kan du samle et småjob.",
                    "Write the first task, or choose one from the catalogue. Then put a small job together.",
                ),
                action: Some(Link::new(HERE, self.say("Tilføj opgave", "Add a task"))),
            },
            facts: self.facts(),
            score: self.score(),
            proposals: self.proposals(),
            stats: self.stats(),
            source: SourceNote {
                mark: Some(Badge::new(Kind::Warning, self.say("skøn", "estimate"))),
                text: self.say(
                    "Oplæringstiden er anslået, til fem brugere har svaret.",
                    "The time to learn it is an estimate until five users have answered.",
                ),
                link: Some(Link::new(HERE, self.say("Se kilden", "See the source"))),
            },
            definition: Definition {
                summary: self.say("Hvad betyder tallet?", "What does the figure mean?"),
                rows: vec![
                    SummaryRow::new(
                        self.say("Tæller", "Numerator"),
                        Cell::text(self.say("Småjob med en person", "Small jobs with a person")),
                    ),
                    SummaryRow::new(
                        self.say("Nævner", "Denominator"),
                        Cell::text(
                            self.say("Alle småjob, der er åbne i dag", "All small jobs that are open today"),
                        ),
                    ),
                ],
            },
            conflict: self.conflict(),
        }
    }

    /// The frame with somebody logged in, a menu and a message.
    fn framed(self, page: Page) -> Page {
        Page {
            person: Some(Person {
                name: "Mette Holm".to_owned(),
                role: self.say("Virksomhedskonsulent", "Employer consultant"),
                organisation: Some("Nordby Kommune".to_owned()),
                stands_in: None,
                switch: Some(Link::new(HERE, self.say("Skift rolle", "Switch role"))),
            }),
            log_out: Some(LogOut {
                action: HERE.to_owned(),
                csrf: "token".to_owned(),
                label: self.say("Log af", "Log out"),
            }),
            nav: vec![
                NavItem::new("/", self.say("Forside", "Start page")),
                NavItem::new(HERE, self.say("Virksomheder", "Companies")).current(true),
                NavItem::new(HERE, self.say("Borgere", "Citizens")),
                NavItem::new(HERE, self.say("Småjob", "Small jobs")),
                NavItem::new(HERE, self.say("Indlæs filer", "Bring in files")),
                NavItem::new(HERE, self.say("Brugere", "Users")),
            ],
            flash: Some(Flash {
                kind: Kind::Success,
                text: self.say("Opgaven er gemt.", "The task is saved."),
            }),
            ..page
        }
    }

    fn head(self) -> PageHeader {
        let path = vec![
            Link::new("/", self.say("Forside", "Start page")),
            Link::new(HERE, self.say("For udviklere", "For developers")),
        ];
        PageHeader::new(self.title())
            .path(path)
            .badge(Badge::new(Kind::Info, self.say("udkast", "draft")))
            .lead(self.say(
                "Alt, som skærmbillederne er bygget af, med opdigtede eksempler.",
                "Everything that the screens are built of, with invented examples.",
            ))
            .second(Link::new(HERE, self.say("Vis som liste", "Show as a list")))
            .action(Link::new(HERE, self.say("Opret småjob", "Add a small job")))
    }

    fn titles(self) -> Titles {
        Titles {
            alerts: self.say("Beskeder", "Messages"),
            alert_text: self.say(
                "Reglen gælder til og med 31.12.2026. En ny er ikke bekræftet.",
                "The rule is in force up to and including 31/12/2026. A new one is not confirmed.",
            ),
            notice_text: self.say("Alle 40 virksomheder er læst ind.", "All 40 companies are brought in."),
            forms: self.say("Formular", "Form"),
            lists: self.say("Lister", "Lists"),
            facts: self.say("Oplysninger", "Facts"),
            facts_action: Link::new(HERE, self.say("Ret oplysninger", "Change the facts")),
            preview: self.say("Det ser virksomheden", "What the company sees"),
            preview_note: self
                .say("Kun dette, og ikke andet, bliver vist.", "This is shown, and nothing else."),
            proposals: self.say("Forslag med begrundelse", "Proposals with reasons"),
            figures: self.say("Tal", "Figures"),
            others: self.say("Andet", "Others"),
            steps: self.say("Vejen til et småjob", "The way to a small job"),
            print: self.say("Udskriv", "Print"),
            open: self.say("Vis mere", "Show more"),
            body: self.say(
                "Kan fylde hylder op og pakke varer ud. Lærer gerne kasse. Seks til ti timer om ugen.",
                "Can fill shelves and unpack goods. Is glad to learn the till. Six to ten hours a week.",
            ),
        }
    }
}
