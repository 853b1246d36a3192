//! The form of a task.

use app::{
    Raw,
    tasks::{DEMAND_PREFIX, DEMANDS_NOTHING, FIGURES_ASKED, PositionPage},
    views::TaskView,
};
use axum::extract::Path;
use kernel::{Language, Levels, PositionId, TaskId};
use l10n::Texts;
use taxonomy::{AreaOf, areas, certificates, functions, skills, slots_text};

use super::{position, task};
use crate::{
    answer::{Answer, Refused},
    component::{BoxFold, Width},
    form::{Draft, Sent},
    grids,
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /positions/{id}/tasks/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    new_screen(&visitor, &text, &Draft::new(Raw::from_pairs([("movable", "ja")]))).await
}

/// `POST /positions/{id}/tasks/new`
pub(super) async fn add(Path(text): Path<String>, posted: Posted) -> Answer {
    let to: PositionId = posted.visitor.id(&text)?;
    match posted.came_to(app::tasks::add_task(posted.ctx(), to, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/positions/{to}"), "tasks-task")),
        Sent::Again(draft) => new_screen(&posted.visitor, &text, &draft).await,
    }
}

async fn new_screen(visitor: &Visitor, text: &str, draft: &Draft) -> Answer {
    let (texts, page) = (visitor.texts(), to(visitor, text).await?);
    let way = position::way(visitor, &page.view);
    let action = format!("/positions/{}/tasks/new", page.view.id);
    let sheet = Sheet::new(texts.tasks_task_new_title(), way, Menu::Companies, action, items(texts, draft));
    Ok(visitor.sheet(sheet, draft))
}

/// The position that a task is added to: not there for those who may not change it.
async fn to(visitor: &Visitor, text: &str) -> Result<PositionPage, Refused> {
    let page = position::find(visitor, text).await?;
    if page.may_edit { Ok(page) } else { Err(visitor.not_there()) }
}

/// `GET /tasks/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    edit_screen(&visitor, &text, None).await
}

/// `POST /tasks/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: TaskId = posted.visitor.id(&text)?;
    let saved = app::tasks::edit_task(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/tasks/{id}"), "tasks-task")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &text, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, text: &str, sent: Option<Draft>) -> Answer {
    let (texts, page) = (visitor.texts(), task::editable(visitor, text).await?);
    let view = &page.view;
    let draft = Draft::over(sent, stored(view), view.version);
    let way = task::way_to(visitor, &page);
    let action = format!("/tasks/{}/edit", view.id);
    let title = texts.tasks_task_edit_title();
    let mut items = items(texts, &draft);
    if view.task.catalogue.is_some() {
        let (asked, hint) = (texts.tasks_task_figures_asked(), texts.tasks_task_figures_asked_hint());
        items.push(Item::Check(draft.check(FIGURES_ASKED, asked, hint)));
    }
    let sheet = Sheet::new(title, way, Menu::Companies, action, items);
    Ok(visitor.sheet(sheet, &draft))
}

/// What is stored, as the form would send it.
fn stored(view: &TaskView) -> Raw {
    let task = &view.task;
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let mut raw = Raw::from_pairs([
        ("title", task.title.to_string()),
        ("description", text(task.description.as_ref().map(kernel::Text::as_str))),
        ("weekly_minutes", task.weekly_minutes.typed()),
        ("times_per_week", task.times_per_week.map(|n| n.to_string()).unwrap_or_default()),
        ("slots", slots_text::print(task.slots, Language::Da)),
        ("now_function", text(task.now_function.as_ref().map(kernel::Text::as_str))),
        ("movable", if task.movable { "ja" } else { "nej" }.to_owned()),
        ("learning_days", task.learning_days.map(|n| n.to_string()).unwrap_or_default()),
    ]);
    raw.put_all("skills", task.skills.iter().cloned().collect());
    raw.put_all("certificates", task.certificates.iter().cloned().collect());
    let demands = task.demands.unwrap_or_default();
    for (index, function) in functions::all().iter().enumerate() {
        raw.set(&format!("{DEMAND_PREFIX}{}", function.code), demands.get(index).number().to_string());
    }
    if task.demands == Some(Levels::NONE) {
        raw.set(DEMANDS_NOTHING, "on");
    }
    raw
}

/// The skills by area; those with something chosen stand open.
fn skill_boxes(texts: &Texts, draft: &Draft) -> Item {
    let language = texts.language();
    let folds = areas::over(AreaOf::Skills).map(|area| {
        let of_area = skills::all().iter().filter(|skill| skill.area == area.code);
        let pairs = of_area.map(|skill| (skill.code.clone(), skill.name(language).to_owned()));
        let choices = draft.many_of("skills", "", pairs).choices;
        let chosen = choices.iter().filter(|choice| choice.chosen).count();
        BoxFold {
            title: area.name(language).to_owned(),
            summary: texts.common_chosen(i64::try_from(chosen).unwrap_or(i64::MAX)),
            open: chosen > 0,
            choices,
        }
    });
    let field = draft.many_of("skills", texts.tasks_task_skills(), []).optional();
    Item::FoldedBoxes { field, folds: folds.collect() }
}

fn items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let language = texts.language();
    let raw = &draft.raw;
    let mut slots = grids::slot_grid(texts, "slots", texts.tasks_task_slots(), grids::slots_in(raw, "slots"));
    slots.error = draft.error("slots");
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
    levels.error = draft.error("demands");
    let movable = [("ja", texts.tasks_task_movable_yes()), ("nej", texts.tasks_task_movable_no())];
    let movable = movable.into_iter().map(|(code, label)| (code.to_owned(), label));
    let certificates =
        certificates::all().iter().map(|one| (one.code.clone(), one.name(language).to_owned()));
    vec![
        Item::Text(draft.field("title", texts.tasks_task_title())),
        Item::Prose(draft.field("description", texts.tasks_task_description()).rows(3).optional()),
        Item::Text(
            draft
                .field("weekly_minutes", texts.tasks_task_minutes())
                .hint(texts.tasks_task_minutes_hint())
                .width(Width::Short),
        ),
        Item::Text(
            draft
                .field("times_per_week", texts.tasks_task_times())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ),
        Item::Slots(slots),
        Item::Text(
            draft
                .field("now_function", texts.tasks_task_now_function())
                .hint(texts.tasks_task_now_function_hint())
                .optional(),
        ),
        Item::Radio(draft.one_of("movable", texts.tasks_task_movable(), movable)),
        skill_boxes(texts, draft),
        Item::Boxes(draft.many_of("certificates", texts.tasks_task_certificates(), certificates).optional()),
        Item::Levels(levels),
        Item::Check(draft.check(
            DEMANDS_NOTHING,
            texts.tasks_task_demands_nothing(),
            texts.tasks_task_demands_nothing_hint(),
        )),
        Item::Text(
            draft
                .field("learning_days", texts.tasks_task_learning())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ),
    ]
}
