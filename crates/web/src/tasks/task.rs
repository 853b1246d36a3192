//! A task.

use app::tasks::TaskPage;
use askama::Template;
use axum::extract::Path;
use kernel::{Levels, TaskId};
use l10n::Texts;

use super::words;
use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Kind, Link, Page, PageHeader, SummaryRow},
    menu::Menu,
    posted::Posted,
    render,
    sheet::Question,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/task.html")]
struct TaskScreen {
    page: Page,
    head: PageHeader,
    title: String,
    facts: Vec<SummaryRow>,
    demands_title: String,
    demands: Vec<SummaryRow>,
    notes: Vec<String>,
    remove: Option<Link>,
}

/// `GET /tasks/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    let texts = visitor.texts();
    let view = &page.view;
    let task = &view.task;
    let address = |rest: &str| format!("/tasks/{}/{rest}", view.id);
    let mut head = PageHeader::new(task.title.as_str()).path(way(&visitor, &page));
    head.lead = task.description.as_ref().map(ToString::to_string);
    if task.catalogue.is_some() {
        head = head.badge(Badge::new(Kind::Info, texts.common_estimate()));
    }
    let free = view.bundle.is_none();
    if page.may_edit {
        head = head.action(Link::new(address("edit"), texts.tasks_task_edit()));
    }
    let bundle = match &view.bundle {
        Some(bundle) => Cell::link(format!("/bundles/{}", bundle.id), &bundle.title),
        None if task.movable => Cell::state(Badge::new(Kind::Success, texts.tasks_free())),
        None => Cell::state(Badge::new(Kind::Neutral, texts.tasks_stays())),
    };
    let movable = if task.movable { texts.tasks_task_movable_yes() } else { texts.tasks_task_movable_no() };
    let number = |n: Option<i32>| {
        n.map_or_else(|| Cell::missing(texts.tasks_task_none()), |n| Cell::text(n.to_string()))
    };
    let screen = TaskScreen {
        page: visitor.page(task.title.as_str(), Menu::Companies),
        head,
        title: texts.tasks_column_task(),
        facts: vec![
            SummaryRow::new(texts.tasks_task_minutes(), Cell::text(texts.minutes(task.weekly_minutes))),
            SummaryRow::new(texts.tasks_task_slots(), Cell::text(texts.slots(task.slots))),
            SummaryRow::new(texts.tasks_task_times(), number(task.times_per_week)),
            SummaryRow::new(
                texts.tasks_task_now_function(),
                words::or_none(texts, task.now_function.as_ref().map(kernel::Text::as_str)),
            ),
            SummaryRow::new(texts.tasks_task_learning(), number(task.learning_days)),
            SummaryRow::new(texts.tasks_task_movable(), Cell::text(movable)),
            SummaryRow::new(texts.tasks_task_in_bundle(), bundle),
        ],
        demands_title: texts.tasks_task_demands(),
        demands: vec![
            SummaryRow::new(texts.tasks_task_skills(), words::skill_names(texts, &task.skills)),
            SummaryRow::new(
                texts.tasks_task_certificates(),
                words::certificate_names(texts, &task.certificates),
            ),
            SummaryRow::several(texts.tasks_task_functions(), demands(texts, task.demands)),
        ],
        notes: notes(texts, &page),
        remove: (page.may_edit && free).then(|| Link::new(address("remove"), texts.tasks_task_remove())),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn demands(texts: &Texts, asked: Option<Levels>) -> Vec<Cell> {
    asked.map_or_else(
        || vec![Cell::missing(texts.tasks_task_demands_unasked())],
        |levels| words::demands(texts, levels),
    )
}

/// That its figures are an estimate, and what follows them.
fn notes(texts: &Texts, page: &TaskPage) -> Vec<String> {
    let estimate = page.view.task.catalogue.is_some().then(|| texts.tasks_task_estimate());
    let bundle = page.view.bundle.as_ref().filter(|_| page.may_edit);
    let held = bundle.map(|bundle| texts.tasks_task_held(&bundle.title));
    estimate.into_iter().chain(held).collect()
}

/// The way to a task's position.
fn way(visitor: &Visitor, page: &TaskPage) -> Vec<Link> {
    let (company, name) = &page.company;
    let mut way = super::path(visitor, *company, name);
    let view = &page.view;
    way.push(Link::new(format!("/positions/{}", view.position), view.position_title.as_str()));
    way
}

/// The way to a task.
pub(super) fn way_to(visitor: &Visitor, page: &TaskPage) -> Vec<Link> {
    let mut way = way(visitor, page);
    way.push(Link::new(format!("/tasks/{}", page.view.id), page.view.task.title.as_str()));
    way
}

pub(super) async fn find(visitor: &Visitor, text: &str) -> Result<TaskPage, Refused> {
    let id: TaskId = visitor.id(text)?;
    visitor.found(app::tasks::show_task(&visitor.ctx, id).await)
}

/// The task, for a form: not there for those who may not change it.
pub(super) async fn editable(visitor: &Visitor, text: &str) -> Result<TaskPage, Refused> {
    let page = find(visitor, text).await?;
    if page.may_edit { Ok(page) } else { Err(visitor.not_there()) }
}

/// `GET /tasks/{id}/remove`
pub(super) async fn ask_remove(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let (texts, page) = (visitor.texts(), editable(&visitor, &text).await?);
    let view = &page.view;
    Ok(visitor.ask(Question {
        title: texts.tasks_task_remove(),
        text: texts.tasks_task_remove_text(view.task.title.as_str()),
        path: way_to(&visitor, &page),
        under: Menu::Companies,
        yes: visitor.yes(format!("/tasks/{}/remove", view.id), view.version),
        loses: true,
    }))
}

/// `POST /tasks/{id}/remove`
pub(super) async fn remove(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: TaskId = posted.visitor.id(&text)?;
    let removed = app::tasks::remove_task(posted.ctx(), id, posted.version).await;
    posted.settle(removed, |position| format!("/positions/{position}"), "tasks-task-removed")
}
