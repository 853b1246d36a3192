//! Putting tasks together, and changing what was put together.

use app::{
    Failure, Raw,
    views::{BundleView, Inventory, TaskView},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::tasks::{BundleState, Refusal};
use kernel::{BundleId, CompanyId, Minutes};
use l10n::Texts;

use super::{bundle, id, path, words};
use crate::{
    answer::{Answer, Refused},
    component::{
        ActionBar, Choice, ChoiceField, Conflict, EmptyState, ErrorSummary, Field, FormHead, Link, Page,
        PageHeader, Width,
    },
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/bundle_form.html")]
struct FormScreen {
    page: Page,
    head: PageHeader,
    conflict: Option<Conflict>,
    summary: ErrorSummary,
    form_head: FormHead,
    tasks: Vec<ChoiceField>,
    tasks_error: Option<String>,
    title: Field,
    form: ChoiceField,
    starts_on: Field,
    state: Option<ChoiceField>,
    praktik_title: String,
    praktik_note: String,
    praktik_open: bool,
    purpose: Field,
    steps: Field,
    responsible: Field,
    ends_on: Field,
    actions: ActionBar,
    empty: Option<EmptyState>,
}

/// `GET /companies/{id}/bundles/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let inventory = inventory(&visitor, id(&visitor, &text)?).await?;
    let raw = Raw::from_pairs([("legal_form", "job"), ("state", BundleState::Open.code())]);
    let form = Form { inventory: &inventory, bundle: None, raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK))
}

/// `POST /companies/{id}/bundles/new`
pub(super) async fn build(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let company: CompanyId = id(visitor, &text)?;
    match app::tasks::build_bundle(posted.ctx(), company, &posted.raw).await {
        Ok(built) => Ok(visitor.see(&format!("/bundles/{built}"), "tasks-built")),
        Err(Failure::Repeated(answer)) => Ok(visitor.see(&format!("/bundles/{answer}"), "tasks-built")),
        Err(Failure::Refused(faults)) => {
            let inventory = inventory(visitor, company).await?;
            let errors = Errors::of(&faults, posted.texts());
            let form = Form { inventory: &inventory, bundle: None, raw: &posted.raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// `GET /bundles/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = bundle::find(&visitor, &text).await?;
    let inventory = inventory(&visitor, page.view.at.company).await?;
    let raw = stored(visitor.texts(), &page.view);
    let form = Form { inventory: &inventory, bundle: Some(&page.view), raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK))
}

/// `POST /bundles/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let of: BundleId = id(visitor, &text)?;
    match app::tasks::change_bundle(posted.ctx(), of, posted.version, &posted.raw).await {
        Ok(()) | Err(Failure::Repeated(_)) => Ok(visitor.see(&format!("/bundles/{of}"), "tasks-changed")),
        Err(Failure::Refused(faults)) => {
            let mut page = bundle::find(visitor, &text).await?;
            page.view.version = posted.version;
            let inventory = inventory(visitor, page.view.at.company).await?;
            let errors = Errors::of(&faults, posted.texts());
            let form =
                Form { inventory: &inventory, bundle: Some(&page.view), raw: &posted.raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Failure::Stale { .. }) => {
            let page = bundle::find(visitor, &text).await?;
            let inventory = inventory(visitor, page.view.at.company).await?;
            let texts = posted.texts();
            let labels = [
                ("title", texts.tasks_build_bundle_title()),
                ("starts_on", texts.tasks_build_starts_on()),
                ("purpose", texts.tasks_build_purpose()),
                ("steps", texts.tasks_build_steps()),
                ("responsible", texts.tasks_build_responsible()),
                ("ends_on", texts.tasks_build_ends_on()),
            ];
            let both = crate::form::conflict(texts, &labels, &posted.raw, &stored(texts, &page.view));
            let form = Form {
                inventory: &inventory,
                bundle: Some(&page.view),
                raw: &posted.raw,
                conflict: Some(both),
            };
            Ok(form.screen(visitor, &Errors::default(), StatusCode::CONFLICT))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

async fn inventory(visitor: &Visitor, company: CompanyId) -> Result<Inventory, Refused> {
    app::tasks::show_inventory(&visitor.ctx, company)
        .await
        .map_err(|failure| visitor.failed::<Refusal>(&failure))
}

fn stored(texts: &Texts, view: &BundleView) -> Raw {
    let bundle = &view.bundle;
    let praktik = bundle.form.praktik();
    let mut raw = Raw::from_pairs([
        ("title", bundle.title.to_string()),
        ("legal_form", bundle.form.code().to_owned()),
        ("starts_on", texts.short_date(bundle.starts_on)),
        ("purpose", praktik.map(|praktik| praktik.purpose.to_string()).unwrap_or_default()),
        ("steps", praktik.map(|praktik| praktik.steps.to_string()).unwrap_or_default()),
        ("responsible", praktik.map(|praktik| praktik.responsible.to_string()).unwrap_or_default()),
        ("ends_on", praktik.map(|praktik| texts.short_date(praktik.ends_on)).unwrap_or_default()),
    ]);
    raw.put_all("tasks", view.tasks.iter().map(|task| task.id.to_string()).collect());
    raw
}

struct Form<'a> {
    inventory: &'a Inventory,
    bundle: Option<&'a BundleView>,
    raw: &'a Raw,
    conflict: Option<Conflict>,
}

impl Form<'_> {
    fn screen(self, visitor: &Visitor, errors: &Errors, status: StatusCode) -> Response {
        let texts = visitor.texts();
        let filling = Filling { raw: self.raw, errors };
        let company = format!("/companies/{}", self.inventory.company);
        let mut way = path(visitor, self.inventory.company, &self.inventory.company_name);
        let (title, form_head) = match self.bundle {
            None => (texts.tasks_build_title(), visitor.form(format!("{company}/bundles/new"))),
            Some(view) => {
                way.push(Link::new(format!("/bundles/{}", view.id), view.bundle.title.as_str()));
                let action = format!("/bundles/{}/edit", view.id);
                (texts.tasks_bundle_edit_title(), visitor.form_for(action, view.version))
            }
        };
        let tasks = self.tasks(texts);
        let empty = tasks.is_empty().then(|| EmptyState {
            title: texts.tasks_build_none_title(),
            text: texts.tasks_build_none_text(),
            action: Some(Link::new(company, texts.tasks_build_none_action())),
        });
        let forms = [
            ("job", texts.common_legal_form_job(), texts.common_legal_form_job_explained()),
            ("praktik", texts.common_legal_form_praktik(), texts.common_legal_form_praktik_explained()),
        ];
        let chosen = self.raw.text("legal_form");
        let forms =
            forms.into_iter().map(|(code, label, hint)| Choice::new(code, label, code == chosen).hint(hint));
        let steps = [
            (BundleState::Open.code(), texts.tasks_build_state_open()),
            (BundleState::Draft.code(), texts.tasks_build_state_draft()),
        ];
        let steps = steps.into_iter().map(|(code, label)| (code.to_owned(), label));
        let cancel = way.last().map(|last| Link::new(last.href.clone(), texts.common_cancel()));
        let screen = FormScreen {
            page: visitor.page(title.clone(), Menu::Bundles),
            head: PageHeader::new(title).lead(texts.tasks_build_lead()).path(way),
            summary: errors.summary(texts),
            form_head,
            tasks,
            tasks_error: errors.at("tasks"),
            title: filling.field("title", texts.tasks_build_bundle_title()),
            form: ChoiceField::new("legal_form", texts.tasks_build_form(), forms.collect())
                .error(errors.at("legal_form")),
            starts_on: filling
                .field("starts_on", texts.tasks_build_starts_on())
                .hint(texts.tasks_build_starts_on_hint(texts.short_date(visitor.ctx.today())))
                .width(Width::Short)
                .optional(),
            state: self.bundle.is_none().then(|| filling.one_of("state", texts.tasks_build_state(), steps)),
            praktik_title: texts.tasks_build_praktik(),
            praktik_note: texts.tasks_build_praktik_note(),
            praktik_open: chosen == "praktik",
            purpose: filling.field("purpose", texts.tasks_build_purpose()).rows(2),
            steps: filling.field("steps", texts.tasks_build_steps()).rows(3),
            responsible: filling.field("responsible", texts.tasks_build_responsible()),
            ends_on: filling.field("ends_on", texts.tasks_build_ends_on()).width(Width::Short),
            actions: ActionBar {
                submit: match (&self.conflict, self.bundle) {
                    (Some(_), _) => texts.common_conflict_keep_yours(),
                    (None, Some(_)) => texts.common_save(),
                    (None, None) => texts.tasks_build_submit(),
                },
                cancel,
            },
            conflict: self.conflict,
            empty,
        };
        visitor.guest.keep_language(render::with_status(status, &screen))
    }

    /// One list of boxes a unit; only what is free, or in this very bundle.
    fn tasks(&self, texts: &Texts) -> Vec<ChoiceField> {
        let chosen = self.raw.all("tasks");
        let own = self.bundle.map(|view| view.id);
        let takes = |task: &&TaskView| {
            let free = task.bundle.as_ref().is_none_or(|bundle| Some(bundle.id) == own);
            free && task.task.movable
        };
        self.inventory
            .units
            .iter()
            .filter_map(|unit| {
                let choices: Vec<Choice> = unit
                    .tasks
                    .iter()
                    .filter(takes)
                    .map(|task| {
                        let code = task.id.to_string();
                        let is_chosen = chosen.contains(&code);
                        Choice::new(code, label(texts, task), is_chosen).hint(hint(texts, task))
                    })
                    .collect();
                let name = words::place(&unit.name, unit.place.as_deref());
                (!choices.is_empty()).then(|| ChoiceField::new("tasks", name, choices))
            })
            .collect()
    }
}

fn label(texts: &Texts, task: &TaskView) -> String {
    let minutes: Minutes = task.task.weekly_minutes;
    format!("{} – {}", task.task.title, texts.minutes(minutes))
}

fn hint(texts: &Texts, task: &TaskView) -> String {
    let skills = words::skill_names(texts, &task.task.skills).text;
    format!("{} · {} · {skills}", task.position_title, texts.slots(task.task.slots))
}
