mod facts;
mod forms;

use super::{Styleguide, Titles};
use crate::component::{
    ActionBar, Badge, Cell, Confirm, Definition, EmptyState, ErrorSummary, Filter, Flash, Kind, Language,
    Link, LogOut, NavItem, Page, PageHeader, Pager, Person, SourceNote, SummaryRow, Tabs, Words,
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
        steps: facts::steps(),
        summary: ErrorSummary {
            heading: "Ret disse felter, så kan vi gemme".to_owned(),
            errors: vec![Link::new("#postnummer", "Postnummer: Postnummer skal have fire cifre")],
        },
        form: forms::form(),
        items: forms::items(),
        file: forms::file(),
        slots: forms::slots(),
        actions: ActionBar { submit: "Gem".to_owned(), cancel: Some(Link::new(HERE, "Fortryd")) },
        confirm: Confirm {
            text: "Opgaven indgår i et småjob. Den forsvinder også derfra.".to_owned(),
            form: forms::form().unguarded(),
            submit: "Slet opgaven".to_owned(),
            loses: true,
            cancel: Some(Link::new(HERE, "Behold den")),
        },
        users: forms::users(),
        filter: Filter {
            label: "Find virksomheder".to_owned(),
            action: HERE.to_owned(),
            submit: "Vis".to_owned(),
            clear: Some(Link::new(HERE, "Nulstil")),
        },
        filters: forms::filters(),
        table: facts::table(),
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
        facts: facts::facts(),
        score: facts::score(),
        proposals: facts::proposals(),
        stats: facts::stats(),
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
        conflict: facts::conflict(),
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
        printed: String::new(),
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
        alert_text: "Reglen gælder til og med 31.12.2026. En ny er ikke bekræftet.".to_owned(),
        notice_text: "Alle 40 virksomheder er læst ind.".to_owned(),
        forms: "Formular".to_owned(),
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
