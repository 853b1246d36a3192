//! One message: to whom, how far, exactly what it says; trying again, and putting away.

use app::outbox::{JobPage, Message};
use askama::Template;
use axum::extract::Path;
use domain::outbox::JobState;
use kernel::OutboxId;
use l10n::Texts;

use super::list;
use crate::{
    answer::{Answer, Refused},
    component::{Cell, Link, Page, PageHeader, Preview, SummaryRow},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Question, Sheet},
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "outbox/job.html")]
struct JobScreen {
    page: Page,
    head: PageHeader,
    title: String,
    facts: Vec<SummaryRow>,
    preview: Preview,
}

/// `GET /outbox/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let found = find(&visitor, &id).await?;
    let texts = visitor.texts();
    let job = &found.job;
    let title = list::kind(texts, job);
    let mut head = PageHeader::new(title.clone()).path(path(texts)).badge(list::badge(texts, job.state));
    if found.may_try {
        head = head.action(Link::new(format!("/outbox/{}/again", job.id), texts.outbox_try_again()));
    }
    if found.may_drop {
        head = head.second(Link::new(format!("/outbox/{}/drop", job.id), texts.outbox_drop()));
    }
    let screen = JobScreen {
        page: visitor.page(title, Menu::Outbox),
        head,
        title: texts.outbox_facts_title(),
        facts: facts(texts, &found),
        preview: preview(texts, &found),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn facts(texts: &Texts, found: &JobPage) -> Vec<SummaryRow> {
    let job = &found.job;
    let mut facts = vec![
        SummaryRow::new(texts.outbox_column_to(), list::receiver(texts, job)),
        SummaryRow::several(
            texts.outbox_column_when(),
            vec![Cell::text(texts.outbox_when_left(texts.moment(job.at))), list::when(texts, job)],
        ),
    ];
    if let Some(reason) = job.reason {
        facts.push(SummaryRow::new(texts.outbox_fact_reason(), Cell::text(texts.job_reason_why(reason))));
    }
    if let Some(said) = &job.detail {
        let label = match job.state {
            JobState::Dropped => texts.outbox_fact_why(),
            _ => texts.outbox_fact_said(),
        };
        facts.push(SummaryRow::new(label, Cell::text(said)));
    }
    facts
}

fn preview(texts: &Texts, found: &JobPage) -> Preview {
    let over = matches!(found.job.state, JobState::Sent | JobState::Dropped);
    let note = if over { texts.outbox_preview_note_sent() } else { texts.outbox_preview_note() };
    let mut preview =
        Preview { title: Some(texts.outbox_preview_title()), note: Some(note), ..Preview::default() };
    let rows = match &found.says {
        Err(why) => {
            preview.none = texts.outbox_preview_none(texts.job_reason_why(*why));
            preview.note = None;
            return preview;
        }
        Ok(Message::Mail { to, letter }) => {
            let from = found
                .from
                .clone()
                .map_or_else(|| Cell::missing(texts.outbox_preview_no_sender()), Cell::text);
            let text = letter.plain();
            let lines = text.lines().filter(|line| !line.is_empty()).map(Cell::text);
            vec![
                SummaryRow::new(texts.outbox_preview_from(), from),
                SummaryRow::new(texts.outbox_preview_to(), Cell::text(to)),
                SummaryRow::new(texts.outbox_preview_subject(), Cell::text(&letter.subject)),
                SummaryRow::several(texts.outbox_preview_text(), lines.collect()),
            ]
        }
        Ok(Message::Sms { to, text }) => vec![
            SummaryRow::new(texts.outbox_preview_to(), Cell::text(to)),
            SummaryRow::new(texts.outbox_preview_text(), Cell::text(text)),
        ],
    };
    Preview { rows, ..preview }
}

fn path(texts: &Texts) -> Vec<Link> {
    vec![Link::new("/outbox", texts.outbox_title())]
}

fn path_to(texts: &Texts, found: &JobPage) -> Vec<Link> {
    let own = Link::new(format!("/outbox/{}", found.job.id), list::kind(texts, &found.job));
    path(texts).into_iter().chain([own]).collect()
}

async fn find(visitor: &Visitor, id: &str) -> Result<JobPage, Refused> {
    let texts = &visitor.guest.web.texts;
    visitor.found(app::outbox::show_job(&visitor.ctx, texts, visitor.id(id)?).await)
}

/// `GET /outbox/{id}/again`
pub(super) async fn ask_again(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let found = find(&visitor, &id).await?;
    if !found.may_try {
        return Err(visitor.not_there());
    }
    let texts = visitor.texts();
    let text = match found.job.state {
        JobState::Uncertain => texts.outbox_try_again_uncertain(),
        _ => texts.outbox_try_again_text(),
    };
    Ok(visitor.ask(Question {
        title: texts.outbox_try_again(),
        text,
        path: path_to(texts, &found),
        under: Menu::Outbox,
        yes: visitor.yes(format!("/outbox/{}/again", found.job.id), found.job.version),
        loses: found.job.state == JobState::Uncertain,
    }))
}

/// `POST /outbox/{id}/again`
pub(super) async fn again(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: OutboxId = posted.visitor.id(&id)?;
    let done = app::outbox::try_again(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |id| format!("/outbox/{id}"), "outbox-again")
}

/// `GET /outbox/{id}/drop`
pub(super) async fn show_drop(visitor: Visitor, Path(id): Path<String>) -> Answer {
    drop_screen(&visitor, &id, None).await
}

/// `POST /outbox/{id}/drop`
pub(super) async fn put_away(Path(id): Path<String>, posted: Posted) -> Answer {
    let of: OutboxId = posted.visitor.id(&id)?;
    let done = app::outbox::drop_job(posted.ctx(), of, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| of))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/outbox/{id}"), "outbox-dropped")),
        Sent::Again(draft) => drop_screen(&posted.visitor, &id, Some(draft)).await,
    }
}

async fn drop_screen(visitor: &Visitor, id: &str, sent: Option<Draft>) -> Answer {
    let found = find(visitor, id).await?;
    if !found.may_drop {
        return Err(visitor.not_there());
    }
    let texts = visitor.texts();
    let draft = Draft::over(sent, app::Raw::default(), found.job.version);
    let items = vec![Item::Text(draft.field("why", texts.outbox_drop_why()))];
    let action = format!("/outbox/{}/drop", found.job.id);
    let sheet = Sheet::new(texts.outbox_drop(), path_to(texts, &found), Menu::Outbox, action, items)
        .lead(texts.outbox_drop_lead())
        .submit(texts.outbox_drop());
    Ok(visitor.sheet(sheet, &draft))
}
