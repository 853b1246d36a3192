//! What became of a file, row by row.

use app::exchange::{ImportFate, ImportPage, ImportRun, Kind};
use askama::Template;
use axum::extract::Path;
use domain::exchange::{Done, Fate};
use kernel::ImportId;
use l10n::Texts;

use super::{kind, upload::outcome};
use crate::{
    answer::{self, Answer},
    component::{Badge, Cell, Column, Kind as Tone, Link, Page, PageHeader, Row, Stat, Table},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "exchange/result.html")]
struct ResultScreen {
    page: Page,
    head: PageHeader,
    said: Option<(String, Tone)>,
    stats: Vec<Stat>,
    rows_title: String,
    table: Table,
    more: Option<Link>,
    fates: Link,
    print: String,
}

/// `GET /imports/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let id: ImportId = visitor.id(&text)?;
    let number = kit::filter_of(&visitor.guest).text("page").parse().unwrap_or(0);
    let ImportPage { run, fates, more } =
        visitor.found(app::exchange::show_import(&visitor.ctx, id, number).await)?;
    let texts = visitor.texts();
    // A file that was refused may have been meant for real.
    let title = if run.applied || run.refused > 0 {
        texts.exchange_result_title(&run.file_name)
    } else {
        texts.exchange_result_tried_title(&run.file_name)
    };
    let said = if run.applied {
        None
    } else if run.refused > 0 {
        Some((texts.exchange_result_refused(), Tone::Error))
    } else {
        Some((texts.exchange_result_tried(), Tone::Info))
    };
    let screen = ResultScreen {
        page: visitor.page(title.clone(), Menu::Files),
        head: head(&visitor, &run, title),
        said,
        stats: stats(texts, &run),
        rows_title: texts.exchange_column_rows(),
        table: table(texts, &fates),
        more: more
            .then(|| Link::new(format!("/imports/{id}?page={}", number + 1), texts.exchange_result_more())),
        fates: Link::new(format!("/imports/{id}/fates.csv"), texts.exchange_result_fates()),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// What one does after it: bring in what was tried, see what came in, or mend the file.
fn head(visitor: &Visitor, run: &ImportRun, title: String) -> PageHeader {
    let texts = visitor.texts();
    let of = Kind::from_name(&run.kind);
    let what = of.map(|one| kind(texts, one)).unwrap_or_default();
    let mut head = PageHeader::new(title)
        .path(vec![Link::new("/import", texts.exchange_title())])
        .badge(Badge::new(Tone::Neutral, what))
        .badge(outcome(texts, run))
        .lead(texts.moment(run.at));
    let again = || Link::new(format!("/import?kind={}", run.kind), texts.exchange_result_back());
    head.action = if run.applied {
        of.and_then(list_of).map(|list| Link::new(list, texts.exchange_result_see()))
    } else if run.refused == 0 {
        Some(Link::new(format!("/import?kind={}&apply=1", run.kind), texts.exchange_result_apply()))
    } else {
        Some(again())
    };
    if run.applied || run.refused == 0 {
        head.second = Some(again());
    }
    head
}

/// Where what came in is listed.
const fn list_of(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Companies | Kind::Positions | Kind::Tasks => Some("/companies"),
        Kind::Citizens => Some("/citizens"),
        Kind::Placements => Some("/placements"),
        Kind::Occupations | Kind::Industries | Kind::Municipalities | Kind::PostalCodes => None,
    }
}

/// `GET /imports/{id}/fates.csv`
pub(super) async fn file(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let id: ImportId = visitor.id(&text)?;
    let found = app::exchange::export_fates(&visitor.ctx, visitor.texts(), id).await;
    let (name, bytes) = visitor.found(found)?;
    Ok(answer::csv(&format!("{}-{}", name, visitor.texts().exchange_fates_name()), bytes))
}

fn stats(texts: &Texts, run: &ImportRun) -> Vec<Stat> {
    let stat =
        |label: String, n: i32| Stat { label, value: texts.number(i64::from(n)), note: None, href: None };
    vec![
        stat(texts.exchange_fate_added(), run.added),
        stat(texts.exchange_fate_changed(), run.changed),
        stat(texts.exchange_fate_unchanged(), run.unchanged),
        stat(texts.exchange_fate_refused(), run.refused),
    ]
}

fn table(texts: &Texts, fates: &[ImportFate]) -> Table {
    let rows = fates.iter().map(|fate| {
        let tone = match fate.fate {
            Fate::Done(Done::Added) => Tone::Success,
            Fate::Done(Done::Changed) => Tone::Info,
            Fate::Done(Done::Unchanged) => Tone::Neutral,
            Fate::Refused => Tone::Error,
        };
        let state = Badge::new(tone, texts.import_fate(fate.fate));
        let why = Cell::text(fate.refusal(texts.language()).unwrap_or_default());
        let why = match &fate.field {
            Some(field) => why.note(field),
            None => why,
        };
        Row::new(vec![
            Cell::text(fate.label.as_str()),
            Cell::text(texts.number(i64::from(fate.line))),
            Cell::state(state),
            why,
        ])
    });
    Table {
        caption: texts.exchange_column_rows(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.exchange_column_row()),
            Column::number(texts.exchange_column_line()),
            Column::text(texts.exchange_column_fate()),
            Column::text(texts.exchange_column_why()),
        ],
        rows: rows.collect(),
    }
}
