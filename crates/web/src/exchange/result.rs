//! What became of a file, row by row.

use app::{
    Failure, Never,
    exchange::{ImportFate, ImportPage, ImportRun, Kind},
};
use askama::Template;
use axum::extract::Path;
use kernel::{ImportId, Language};
use l10n::Texts;

use super::{kind, upload::outcome};
use crate::{
    answer::Answer,
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
    said: String,
    tone: Tone,
    stats: Vec<Stat>,
    rows_title: String,
    table: Table,
    more: Option<Link>,
    print: String,
}

/// `GET /imports/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let id: ImportId = text.parse().map_err(|_| visitor.failed(&Failure::<Never>::NotThere))?;
    let number = kit::filter_of(&visitor.guest).text("page").parse().unwrap_or(0);
    let ImportPage { run, fates, more } =
        visitor.found(app::exchange::show_import(&visitor.ctx, id, number).await)?;
    let texts = visitor.texts();
    let title = texts.exchange_result_title(&run.file_name);
    let (said, tone) = if run.applied {
        (texts.exchange_result_applied(), Tone::Success)
    } else if run.refused > 0 {
        (texts.exchange_result_refused(), Tone::Error)
    } else {
        (texts.exchange_result_tried(), Tone::Info)
    };
    let what = Kind::from_name(&run.kind).map(|one| kind(texts, one)).unwrap_or_default();
    let mut head = PageHeader::new(title.clone())
        .path(vec![Link::new("/import", texts.exchange_title())])
        .badge(Badge::new(Tone::Neutral, what))
        .badge(outcome(texts, &run));
    head.lead = Some(texts.moment(run.at));
    head.action = Some(Link::new("/import", texts.exchange_result_back()));
    let screen = ResultScreen {
        page: visitor.page(title, Menu::Files),
        head,
        said,
        tone,
        stats: stats(texts, &run),
        rows_title: texts.exchange_column_rows(),
        table: table(texts, &fates),
        more: more
            .then(|| Link::new(format!("/imports/{id}?page={}", number + 1), texts.exchange_result_more())),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
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
        let state = match fate.fate.as_str() {
            "added" => Badge::new(Tone::Success, texts.exchange_fate_added()),
            "changed" => Badge::new(Tone::Info, texts.exchange_fate_changed()),
            "unchanged" => Badge::new(Tone::Neutral, texts.exchange_fate_unchanged()),
            _ => Badge::new(Tone::Error, texts.exchange_fate_refused()),
        };
        let why = match texts.language() {
            Language::Da => &fate.refusal_da,
            Language::En => &fate.refusal_en,
        };
        let why = match (&fate.field, why) {
            (Some(field), Some(why)) => Cell::text(why).note(field),
            (_, why) => Cell::text(why.clone().unwrap_or_default()),
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
