//! Choosing tasks from the catalogue: each row with its status, its source and «skøn».

use app::{Failure, tasks::CataloguePage};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::PositionId;
use l10n::Texts;
use taxonomy::{CatalogueTask, RowStatus};

use super::{id, path};
use crate::{
    answer::{Answer, Refused},
    component::{ActionBar, Badge, ErrorSummary, FormHead, Kind, Link, Page, PageHeader},
    form::Errors,
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
    open: bool,
    rows: Vec<RowPart>,
}

struct RowPart {
    code: String,
    title: String,
    text: String,
    facts: String,
    badges: Vec<Badge>,
    source: String,
    safety: Option<String>,
    chosen: bool,
}

/// `GET /positions/{id}/catalogue`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    Ok(screen(&visitor, &page, &[], &Errors::default(), StatusCode::OK))
}

/// `POST /positions/{id}/catalogue`
pub(super) async fn add(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let position: PositionId = id(visitor, &text)?;
    match app::tasks::add_tasks_from_catalogue(posted.ctx(), position, &posted.raw).await {
        Ok(_) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/positions/{position}"), "tasks-tasks"))
        }
        Err(Failure::Refused(faults)) => {
            let page = find(visitor, &text).await?;
            let errors = Errors::of(&faults, posted.texts());
            let chosen = posted.raw.all("catalogue");
            Ok(screen(visitor, &page, chosen, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

async fn find(visitor: &Visitor, text: &str) -> Result<CataloguePage, Refused> {
    let position: PositionId = id(visitor, text)?;
    app::tasks::show_catalogue(&visitor.ctx, position).await.map_err(|failure| visitor.failed(&failure))
}

fn screen(
    visitor: &Visitor,
    page: &CataloguePage,
    chosen: &[String],
    errors: &Errors,
    status: StatusCode,
) -> axum::response::Response {
    let texts = visitor.texts();
    let language = texts.language();
    let position = format!("/positions/{}", page.view.id);
    let mut way = path(visitor, page.view.at.company, &page.view.at.company_name);
    way.push(Link::new(position.clone(), page.view.position.title.as_str()));
    let any = page.trades.iter().any(|trade| trade.suggested);
    let trades = page.trades.iter().enumerate().map(|(n, trade)| TradePart {
        title: trade.area.name(language).to_owned(),
        badge: trade.suggested.then(|| Badge::new(Kind::Success, texts.tasks_catalogue_suggested())),
        open: trade.suggested || (!any && n == 0),
        rows: trade.rows.iter().map(|row| part(texts, row, chosen)).collect(),
    });
    let screen = CatalogueScreen {
        page: visitor.page(texts.tasks_catalogue_title(), Menu::Companies),
        head: PageHeader::new(texts.tasks_catalogue_title()).lead(texts.tasks_catalogue_lead()).path(way),
        summary: errors.summary(texts),
        form_head: visitor.form(format!("{position}/catalogue")),
        trades: trades.collect(),
        actions: ActionBar {
            submit: texts.tasks_catalogue_submit(),
            cancel: Some(Link::new(position, texts.common_cancel())),
        },
    };
    visitor.guest.keep_language(render::with_status(status, &screen))
}

fn part(texts: &Texts, row: &CatalogueTask, chosen: &[String]) -> RowPart {
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
        badges: vec![Badge::new(Kind::Neutral, status), Badge::new(Kind::Info, texts.common_estimate())],
        source: texts.tasks_catalogue_source(row.source.get(language)),
        safety: row.safety.as_ref().map(|safety| {
            texts.tasks_catalogue_safety(safety.authority.name(), safety.pointer.get(language))
        }),
        chosen: chosen.contains(&row.code),
    }
}
