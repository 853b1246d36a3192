//! A task and its form.

use app::{
    Failure, Raw,
    tasks::{DEMAND_PREFIX, PositionPage, TaskPage},
    views::TaskView,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::tasks::Refusal;
use kernel::{Language, PositionId, TaskId};
use l10n::Texts;
use taxonomy::{certificates, functions, skills, slots_text};

use super::{id, words};
use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Confirm, Conflict, FormHead, Kind, Link, Page, PageHeader, SummaryRow, Width},
    form::{Errors, Filling},
    grids,
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Item, Sheet},
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
    note: Option<String>,
    remove: Option<Link>,
}

/// `GET /tasks/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    let texts = visitor.texts();
    let view = &page.view;
    let task = &view.task;
    let address = |rest: &str| format!("/tasks/{}/{rest}", view.id);
    let mut head =
        PageHeader::new(task.title.as_str()).path(way(&visitor, view.position, &view.position_title));
    head.lead = task.description.as_ref().map(ToString::to_string);
    if task.catalogue.is_some() {
        head = head.badge(Badge::new(Kind::Info, texts.common_estimate()));
    }
    let free = view.bundle.is_none();
    if page.may_edit && free {
        head = head.action(Link::new(address("edit"), texts.tasks_task_edit()));
    }
    let bundle = match &view.bundle {
        Some(bundle) => Cell::link(format!("/bundles/{}", bundle.id), &bundle.title),
        None if task.movable => Cell::state(Badge::new(Kind::Success, texts.tasks_free())),
        None => Cell::state(Badge::new(Kind::Neutral, texts.tasks_stays())),
    };
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
            SummaryRow::new(texts.tasks_task_in_bundle(), bundle),
        ],
        demands_title: texts.tasks_task_demands(),
        demands: vec![
            SummaryRow::new(texts.tasks_task_skills(), words::skill_names(texts, &task.skills)),
            SummaryRow::new(
                texts.tasks_task_certificates(),
                words::certificate_names(texts, &task.certificates),
            ),
            SummaryRow::several(texts.tasks_task_demands(), words::demands(texts, task.demands)),
        ],
        note: task.catalogue.is_some().then(|| texts.tasks_task_estimate()),
        remove: (page.may_edit && free).then(|| Link::new(address("remove"), texts.tasks_task_remove())),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn way(visitor: &Visitor, position: PositionId, title: &str) -> Vec<Link> {
    let mut way = crate::companies::way(visitor);
    way.push(Link::new(format!("/positions/{position}"), title));
    way
}

async fn find(visitor: &Visitor, text: &str) -> Result<TaskPage, Refused> {
    let task: TaskId = id(visitor, text)?;
    app::tasks::show_task(&visitor.ctx, task).await.map_err(|failure| visitor.failed(&failure))
}

async fn position(visitor: &Visitor, text: &str) -> Result<PositionPage, Refused> {
    let position: PositionId = id(visitor, text)?;
    let page = app::tasks::show_position(&visitor.ctx, position)
        .await
        .map_err(|failure| visitor.failed(&failure))?;
    if page.may_edit { Ok(page) } else { Err(visitor.failed(&Failure::<Refusal>::NotThere)) }
}

/// `GET /positions/{id}/tasks/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = position(&visitor, &text).await?;
    let raw = Raw::from_pairs([("movable", "ja")]);
    let form = Form { to: To::Position(&page), raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK))
}

/// `POST /positions/{id}/tasks/new`
pub(super) async fn add(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let to: PositionId = id(visitor, &text)?;
    match app::tasks::add_task(posted.ctx(), to, &posted.raw).await {
        Ok(_) | Err(Failure::Repeated(_)) => Ok(visitor.see(&format!("/positions/{to}"), "tasks-task")),
        Err(Failure::Refused(faults)) => {
            let page = position(visitor, &text).await?;
            let errors = Errors::of(&faults, posted.texts());
            let form = Form { to: To::Position(&page), raw: &posted.raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// `GET /tasks/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    if !page.may_edit {
        return Err(visitor.failed(&Failure::<Refusal>::NotThere));
    }
    let raw = stored(&page.view);
    let form = Form { to: To::Task(&page.view), raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK))
}

/// `POST /tasks/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let task: TaskId = id(visitor, &text)?;
    match app::tasks::edit_task(posted.ctx(), task, posted.version, &posted.raw).await {
        Ok(()) | Err(Failure::Repeated(_)) => Ok(visitor.see(&format!("/tasks/{task}"), "tasks-task")),
        Err(Failure::Refused(faults)) => {
            let mut page = find(visitor, &text).await?;
            page.view.version = posted.version;
            let errors = Errors::of(&faults, posted.texts());
            let form = Form { to: To::Task(&page.view), raw: &posted.raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Failure::Stale { .. }) => {
            let page = find(visitor, &text).await?;
            let texts = posted.texts();
            let labels = [
                ("title", texts.tasks_task_title()),
                ("description", texts.tasks_task_description()),
                ("weekly_minutes", texts.tasks_task_minutes()),
                ("now_function", texts.tasks_task_now_function()),
                ("movable", texts.tasks_task_movable()),
            ];
            let conflict = crate::form::conflict(texts, &labels, &posted.raw, &stored(&page.view));
            let form = Form { to: To::Task(&page.view), raw: &posted.raw, conflict: Some(conflict) };
            Ok(form.screen(visitor, &Errors::default(), StatusCode::CONFLICT))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// What is stored, as the form would send it.
fn stored(view: &TaskView) -> Raw {
    let task = &view.task;
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let mut raw = Raw::from_pairs([
        ("title", task.title.to_string()),
        ("description", text(task.description.as_ref().map(kernel::Text::as_str))),
        ("weekly_minutes", task.weekly_minutes.get().to_string()),
        ("times_per_week", task.times_per_week.map(|n| n.to_string()).unwrap_or_default()),
        ("slots", slots_text::print(task.slots, Language::Da)),
        ("now_function", text(task.now_function.as_ref().map(kernel::Text::as_str))),
        ("movable", if task.movable { "ja" } else { "nej" }.to_owned()),
        ("learning_days", task.learning_days.map(|n| n.to_string()).unwrap_or_default()),
    ]);
    raw.put_all("skills", task.skills.iter().cloned().collect());
    raw.put_all("certificates", task.certificates.iter().cloned().collect());
    for (index, function) in functions::all().iter().enumerate() {
        raw.set(&format!("{DEMAND_PREFIX}{}", function.code), task.demands.get(index).number().to_string());
    }
    raw
}

/// What the form adds to or changes.
enum To<'a> {
    Position(&'a PositionPage),
    Task(&'a TaskView),
}

struct Form<'a> {
    to: To<'a>,
    raw: &'a Raw,
    conflict: Option<Conflict>,
}

impl Form<'_> {
    fn screen(self, visitor: &Visitor, errors: &Errors, status: StatusCode) -> Response {
        let texts = visitor.texts();
        let (title, form_head, path) = self.head(visitor);
        let sheet = Sheet {
            title,
            lead: None,
            path,
            under: Menu::Companies,
            form_head,
            items: items(texts, &Filling { raw: self.raw, errors }),
            submit: if self.conflict.is_some() {
                texts.common_conflict_keep_yours()
            } else {
                texts.common_save()
            },
            aside: None,
            conflict: self.conflict,
        };
        visitor.sheet(status, sheet, errors)
    }

    fn head(&self, visitor: &Visitor) -> (String, FormHead, Vec<Link>) {
        let texts = visitor.texts();
        match self.to {
            To::Position(page) => {
                let view = &page.view;
                let action = format!("/positions/{}/tasks/new", view.id);
                let path = way(visitor, view.id, view.position.title.as_str());
                (texts.tasks_task_new_title(), visitor.form(action), path)
            }
            To::Task(view) => {
                let action = format!("/tasks/{}/edit", view.id);
                let mut path = way(visitor, view.position, &view.position_title);
                path.push(Link::new(format!("/tasks/{}", view.id), view.task.title.as_str()));
                (texts.tasks_task_edit_title(), visitor.form_for(action, view.version), path)
            }
        }
    }
}

fn items(texts: &Texts, filling: &Filling<'_>) -> Vec<Item> {
    let language = texts.language();
    let raw = filling.raw;
    let mut slots = grids::slot_grid(texts, "slots", texts.tasks_task_slots(), grids::slots_in(raw, "slots"));
    slots.error = filling.errors.at("slots");
    let levels = grids::LevelForm {
        id: "demands",
        legend: texts.tasks_task_demands(),
        prefix: DEMAND_PREFIX,
        note: None,
        level: |texts, level| texts.level_task(level),
        count: |texts, count| if count == 0 { String::new() } else { texts.number(count) },
    };
    let mut levels = grids::level_list(texts, raw, &levels);
    levels.hint = Some(texts.tasks_task_demands_hint());
    levels.error = filling.errors.at("demands");
    let movable = [("ja", texts.tasks_task_movable_yes()), ("nej", texts.tasks_task_movable_no())];
    let movable = movable.into_iter().map(|(code, label)| (code.to_owned(), label));
    let skills = skills::all().iter().map(|one| (one.code.clone(), one.name(language).to_owned()));
    let certificates =
        certificates::all().iter().map(|one| (one.code.clone(), one.name(language).to_owned()));
    vec![
        Item::Text(filling.field("title", texts.tasks_task_title())),
        Item::Prose(filling.field("description", texts.tasks_task_description()).rows(3).optional()),
        Item::Text(
            filling
                .field("weekly_minutes", texts.tasks_task_minutes())
                .hint(texts.tasks_task_minutes_hint())
                .width(Width::Short),
        ),
        Item::Text(
            filling
                .field("times_per_week", texts.tasks_task_times())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ),
        Item::Slots(slots),
        Item::Text(
            filling
                .field("now_function", texts.tasks_task_now_function())
                .hint(texts.tasks_task_now_function_hint())
                .optional(),
        ),
        Item::Radio(filling.one_of("movable", texts.tasks_task_movable(), movable)),
        Item::Boxes(filling.many_of("skills", texts.tasks_task_skills(), skills).optional()),
        Item::Boxes(
            filling.many_of("certificates", texts.tasks_task_certificates(), certificates).optional(),
        ),
        Item::Levels(levels),
        Item::Text(
            filling
                .field("learning_days", texts.tasks_task_learning())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ),
    ]
}

/// `GET /tasks/{id}/remove`
pub(super) async fn ask_remove(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    if !page.may_edit {
        return Err(visitor.failed(&Failure::<Refusal>::NotThere));
    }
    let texts = visitor.texts();
    let view = &page.view;
    let address = format!("/tasks/{}", view.id);
    let confirm = Confirm {
        heading: texts.tasks_task_remove(),
        text: texts.tasks_task_remove_text(view.task.title.as_str()),
        form: visitor.form_for(format!("{address}/remove"), view.version).unguarded(),
        submit: texts.tasks_task_remove(),
        cancel: Some(Link::new(address.clone(), texts.common_cancel())),
    };
    let mut path = way(&visitor, view.position, &view.position_title);
    path.push(Link::new(address, view.task.title.as_str()));
    Ok(visitor.ask(texts.tasks_task_remove(), path, Menu::Companies, confirm))
}

/// `POST /tasks/{id}/remove`
pub(super) async fn remove(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let task: TaskId = id(visitor, &text)?;
    match app::tasks::remove_task(posted.ctx(), task).await {
        Ok(position) => Ok(visitor.see(&format!("/positions/{position}"), "tasks-task-removed")),
        Err(Failure::Repeated(position)) => {
            Ok(visitor.see(&format!("/positions/{position}"), "tasks-task-removed"))
        }
        Err(Failure::Refused(faults)) => Err(visitor.refused::<Refusal>(&faults)),
        Err(other) => Err(visitor.failed(&other)),
    }
}
