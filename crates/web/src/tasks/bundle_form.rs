//! Putting tasks together, and changing what was put together.

use app::{
    Raw,
    views::{BundleView, Inventory, TaskView},
};
use axum::{extract::Path, response::Response};
use domain::tasks::BundleState;
use kernel::{BundleId, CompanyId, Minutes, PositionId};
use l10n::Texts;
use policy::{Action, may};

use super::{bundle, path, words};
use crate::{
    answer::{Answer, Refused},
    component::{Choice, ChoiceField, EmptyState, Link, Sum, Width},
    form::{Draft, Sent},
    item::Item,
    kit,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /companies/{id}/bundles/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let mut inventory = inventory(&visitor, visitor.id(&text)?).await?;
    // Opened when the company agrees; until then people are not looked for.
    let mut suggested = Raw::from_pairs([("legal_form", "job"), ("state", BundleState::Draft.code())]);
    if let Ok(position) = kit::filter_of(&visitor.guest).text("position").parse() {
        suggested.put_all("tasks", put_first(&mut inventory, position));
        suggested.set("position", position.to_string());
    }
    Ok(screen(&visitor, &inventory, None, &Draft::new(suggested)))
}

/// Puts a position's place and tasks before the others, and says which of them are free.
fn put_first(inventory: &mut Inventory, position: PositionId) -> Vec<String> {
    let is_other = |task: &TaskView| task.position != position;
    for unit in &mut inventory.units {
        unit.tasks.sort_by_key(is_other);
    }
    inventory.units.sort_by_key(|unit| unit.tasks.iter().all(is_other));
    let own = inventory.units.iter().flat_map(|unit| &unit.tasks).filter(|task| !is_other(task));
    own.filter(|task| task.bundle.is_none() && task.task.movable).map(|task| task.id.to_string()).collect()
}

/// `POST /companies/{id}/bundles/new`
pub(super) async fn build(Path(text): Path<String>, posted: Posted) -> Answer {
    let company: CompanyId = posted.visitor.id(&text)?;
    match posted.came_to(app::tasks::build_bundle(posted.ctx(), company, &posted.raw).await)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/bundles/{id}"), "tasks-built")),
        Sent::Again(draft) => {
            let mut inventory = inventory(&posted.visitor, company).await?;
            if let Ok(position) = draft.raw.text("position").parse() {
                put_first(&mut inventory, position);
            }
            Ok(screen(&posted.visitor, &inventory, None, &draft))
        }
    }
}

/// `GET /bundles/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    edit_screen(&visitor, &text, None).await
}

/// `POST /bundles/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: BundleId = posted.visitor.id(&text)?;
    let saved = app::tasks::change_bundle(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/bundles/{id}"), "tasks-changed")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &text, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, text: &str, sent: Option<Draft>) -> Answer {
    let id: BundleId = visitor.id(text)?;
    let (view, inventory) = visitor.found(app::tasks::bundle_to_change(&visitor.ctx, id).await)?;
    let draft = Draft::over(sent, stored(visitor.texts(), &view), view.version);
    Ok(screen(visitor, &inventory, Some(&view), &draft))
}

async fn inventory(visitor: &Visitor, company: CompanyId) -> Result<Inventory, Refused> {
    visitor.found(app::tasks::show_inventory(&visitor.ctx, company).await)
}

fn stored(texts: &Texts, view: &BundleView) -> Raw {
    let bundle = &view.bundle;
    let praktik = bundle.form.praktik();
    let mut raw = Raw::from_pairs([
        ("title", bundle.title.to_string()),
        ("legal_form", bundle.form.code().to_owned()),
        ("starts_on", texts.date(bundle.starts_on)),
        ("purpose", praktik.map(|praktik| praktik.purpose.to_string()).unwrap_or_default()),
        ("steps", praktik.map(|praktik| praktik.steps.to_string()).unwrap_or_default()),
        ("responsible", praktik.map(|praktik| praktik.responsible.to_string()).unwrap_or_default()),
        ("ends_on", praktik.map(|praktik| texts.date(praktik.ends_on)).unwrap_or_default()),
    ]);
    raw.put_all("tasks", view.tasks.iter().map(|task| task.id.to_string()).collect());
    raw
}

fn screen(visitor: &Visitor, inventory: &Inventory, of: Option<&BundleView>, draft: &Draft) -> Response {
    let texts = visitor.texts();
    let company = format!("/companies/{}", inventory.company);
    let tasks = tasks(texts, inventory, of.map(|view| view.id), draft);
    let instead = tasks.is_empty().then(|| EmptyState {
        title: texts.tasks_build_none_title(),
        text: texts.tasks_build_none_text(),
        action: Some(Link::new(company.clone(), texts.tasks_build_none_action())),
    });
    let items = items(visitor, tasks, of.is_none(), draft);
    let sheet = match of {
        None => {
            let way = path(visitor, inventory.company, &inventory.company_name);
            let action = format!("{company}/bundles/new");
            Sheet::new(texts.tasks_build_title(), way, Menu::Companies, action, items)
                .lead(texts.tasks_build_lead())
                .submit(texts.tasks_build_submit())
        }
        Some(view) => {
            let action = format!("/bundles/{}/edit", view.id);
            let way = bundle::way(texts, view);
            let title = texts.tasks_bundle_edit_title(view.bundle.title.as_str());
            Sheet::new(title, way, Menu::Bundles, action, items).lead(texts.tasks_bundle_edit_lead())
        }
    };
    visitor.sheet(sheet.instead(instead), draft)
}

fn items(visitor: &Visitor, tasks: Vec<ChoiceField>, new: bool, draft: &Draft) -> Vec<Item> {
    let texts = visitor.texts();
    let today = texts.date(visitor.ctx.today());
    // Whoever may not look for people waits for somebody who may.
    let (open, later) = if may(visitor.ctx.actor(), Action::MatchBundle) {
        (texts.tasks_build_state_open(), texts.tasks_build_state_draft())
    } else {
        (texts.tasks_build_state_open_own(), texts.tasks_build_state_draft_own())
    };
    let states = [(BundleState::Open.code(), open), (BundleState::Draft.code(), later)];
    let states = states.into_iter().map(|(code, label)| (code.to_owned(), label));
    let mut items = vec![
        Item::BoxGroups {
            name: "tasks",
            hint: Some(texts.tasks_build_smallest(texts.minutes(app::matching::smallest_bundle()))),
            sum: Some(Sum {
                words: texts.tasks_build_sum("{}"),
                hour: texts.common_unit_hour(),
                minute: texts.common_unit_minute(),
            }),
            error: draft.error("tasks"),
            groups: tasks,
        },
        Item::Text(draft.field("title", texts.tasks_build_bundle_title())),
        Item::Radio(legal_form(texts, draft)),
        praktik(texts, draft),
        Item::Text(
            draft
                .field("starts_on", texts.tasks_build_starts_on())
                .hint(texts.tasks_build_starts_on_hint(today))
                .width(Width::Short)
                .optional(),
        ),
    ];
    items.extend(new.then(|| Item::Radio(draft.one_of("state", texts.tasks_build_state(), states))));
    items.extend(draft.raw.filled("position").map(|position| Item::Hidden("position", position.to_owned())));
    items
}

fn praktik(texts: &Texts, draft: &Draft) -> Item {
    Item::Details {
        summary: texts.tasks_build_praktik(),
        note: texts.tasks_build_praktik_note(),
        open_with: "legal_form=praktik",
        open: draft.raw.text("legal_form") == "praktik",
        items: vec![
            Item::Prose(draft.field("purpose", texts.tasks_build_purpose()).rows(2)),
            Item::Prose(draft.field("steps", texts.tasks_build_steps()).rows(3)),
            Item::Text(draft.field("responsible", texts.tasks_build_responsible())),
            Item::Text(draft.field("ends_on", texts.tasks_build_ends_on()).width(Width::Short)),
        ],
    }
}

fn legal_form(texts: &Texts, draft: &Draft) -> ChoiceField {
    let forms = [
        ("job", texts.common_legal_form_job(), texts.common_legal_form_job_explained()),
        ("praktik", texts.common_legal_form_praktik(), texts.common_legal_form_praktik_explained()),
    ];
    let chosen = draft.raw.text("legal_form");
    let choices =
        forms.into_iter().map(|(code, label, hint)| Choice::new(code, label, code == chosen).hint(hint));
    ChoiceField::new("legal_form", texts.tasks_build_form(), choices.collect())
        .error(draft.error("legal_form"))
}

/// One list of boxes a unit; only what is free, or in this very bundle.
fn tasks(texts: &Texts, inventory: &Inventory, own: Option<BundleId>, draft: &Draft) -> Vec<ChoiceField> {
    let chosen = draft.raw.all("tasks");
    let takes = |task: &&TaskView| {
        let free = task.bundle.as_ref().is_none_or(|bundle| Some(bundle.id) == own);
        free && task.task.movable
    };
    let of_unit = inventory.units.iter().map(|unit| {
        let choices = unit.tasks.iter().filter(takes).map(|task| {
            let code = task.id.to_string();
            let is_chosen = chosen.contains(&code);
            let minutes = task.task.weekly_minutes.get();
            Choice::new(code, label(texts, task), is_chosen).hint(hint(texts, task)).minutes(minutes)
        });
        ChoiceField::new("tasks", words::place(&unit.name, unit.place.as_deref()), choices.collect())
    });
    of_unit.filter(|unit| !unit.choices.is_empty()).collect()
}

fn label(texts: &Texts, task: &TaskView) -> String {
    let minutes: Minutes = task.task.weekly_minutes;
    format!("{} – {}", task.task.title, texts.minutes(minutes))
}

fn hint(texts: &Texts, task: &TaskView) -> String {
    let skills = words::skill_names(texts, &task.task.skills).text;
    format!("{} · {} · {skills}", task.position_title, texts.slots(task.task.slots))
}
