//! Choosing tasks from the catalogue: each row with its status, its source and «skøn».

use askama::Template;
use axum::extract::Path;
use kernel::PositionId;
use l10n::Texts;
use taxonomy::{CatalogueTask, RowStatus};

use super::position;
use crate::{
    answer::Answer,
    component::{ActionBar, Badge, ErrorSummary, FormHead, Kind, Link, Page, PageHeader},
    form::{Draft, Sent},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/catalogue.html")]
struct CatalogueScreen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    form_head: FormHead,
    trades: Vec<TradePart>,
    actions: ActionBar,
}

struct TradePart {
    title: String,
    badge: Option<Badge>,
    source: String,
    open: bool,
    rows: Vec<RowPart>,
}

struct RowPart {
    code: String,
    title: String,
    text: String,
    facts: String,
    badges: Vec<Badge>,
    safety: Option<String>,
    chosen: bool,
    /// Whether the position has it: twice would be a slip.
    held: bool,
}

/// `GET /positions/{id}/catalogue`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    screen(&visitor, &text, &Draft::default()).await
}

/// `POST /positions/{id}/catalogue`
pub(super) async fn add(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: PositionId = posted.visitor.id(&text)?;
    let added = app::tasks::add_tasks_from_catalogue(posted.ctx(), id, &posted.raw).await;
    match posted.came_to(added.map(|_| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/positions/{id}"), "tasks-tasks")),
        Sent::Again(draft) => screen(&posted.visitor, &text, &draft).await,
    }
}

async fn screen(visitor: &Visitor, text: &str, draft: &Draft) -> Answer {
    let id: PositionId = visitor.id(text)?;
    let page = visitor.found(app::tasks::show_catalogue(&visitor.ctx, id).await)?;
    let chosen = draft.raw.all("catalogue");
    let texts = visitor.texts();
    let language = texts.language();
    let position = format!("/positions/{}", page.view.id);
    let way = position::way(visitor, &page.view);
    let held = |row: &CatalogueTask| {
        page.view.tasks.iter().any(|one| {
            one.task.catalogue.as_ref() == Some(&row.code) || one.task.title.as_str() == row.name(language)
        })
    };
    let any = page.trades.iter().any(|trade| trade.suggested);
    let trades = page.trades.iter().enumerate().map(|(n, trade)| TradePart {
        title: trade.area.name(language).to_owned(),
        badge: trade.suggested.then(|| Badge::new(Kind::Success, texts.tasks_catalogue_suggested())),
        source: trade
            .rows
            .first()
            .map_or_else(String::new, |row| texts.tasks_catalogue_source(row.source.get(language))),
        open: trade.suggested || (!any && n == 0),
        rows: trade.rows.iter().map(|row| part(texts, row, chosen, held(row))).collect(),
    });
    let screen = CatalogueScreen {
        page: visitor.page(texts.tasks_catalogue_title(), Menu::Companies),
        head: PageHeader::new(texts.tasks_catalogue_title()).lead(texts.tasks_catalogue_lead()).path(way),
        summary: draft.summary(texts, &[]),
        form_head: visitor.form(format!("{position}/catalogue"), draft),
        trades: trades.collect(),
        actions: ActionBar {
            submit: texts.tasks_catalogue_submit(),
            cancel: Some(Link::new(position, texts.common_cancel())),
        },
    };
    Ok(visitor.guest.keep_language(render::with_status(draft.status(), &screen)))
}

fn part(texts: &Texts, row: &CatalogueTask, chosen: &[String], held: bool) -> RowPart {
    let language = texts.language();
    let status = match row.status {
        RowStatus::Draft => texts.tasks_catalogue_status_draft(),
        RowStatus::Checked => texts.tasks_catalogue_status_checked(),
        RowStatus::InUse(_) => texts.tasks_catalogue_status_in_use(),
    };
    let facts = [
        texts.tasks_catalogue_minutes(texts.minutes(row.weekly)),
        texts.slots(row.slots),
        texts.tasks_catalogue_learning(i64::from(row.learning_days)),
    ];
    RowPart {
        code: row.code.clone(),
        title: row.name(language).to_owned(),
        text: row.description.get(language).to_owned(),
        facts: facts.join(" · "),
        badges: [
            held.then(|| Badge::new(Kind::Info, texts.tasks_catalogue_held())),
            Some(Badge::new(Kind::Neutral, status)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        safety: row.safety.as_ref().map(|safety| {
            texts.tasks_catalogue_safety(safety.authority.name(), safety.pointer.get(language))
        }),
        chosen: chosen.contains(&row.code),
        held,
    }
}
