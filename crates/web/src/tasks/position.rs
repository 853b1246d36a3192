//! A position with its tasks, and its form.

use app::{
    Failure, Raw,
    tasks::PositionPage,
    views::{PositionView, TaskView},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::tasks::Refusal;
use kernel::{CompanyId, PositionId, UnitId};
use l10n::Texts;

use super::{id, path, words};
use crate::{
    answer::{Answer, Refused},
    component::{
        Badge, Cell, Choice, ChoiceField, Column, Confirm, Conflict, EmptyState, FormHead, Kind, Link, Page,
        PageHeader, Row, SummaryRow, Table, Width,
    },
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Item, Sheet},
    visitor::Visitor,
};

/// The field of a chosen occupation, beside the one that is typed into.
const CHOSEN: &str = "occupation_chosen";
/// So many occupations are offered.
const CHOICES: usize = 12;

#[derive(Template)]
#[template(path = "tasks/position.html")]
struct PositionScreen {
    page: Page,
    head: PageHeader,
    facts_title: String,
    facts: Vec<SummaryRow>,
    tasks_title: String,
    tasks: Option<Table>,
    ways: Vec<Link>,
    empty: EmptyState,
}

/// `GET /positions/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    let texts = visitor.texts();
    let view = &page.view;
    let address = |rest: &str| format!("/positions/{}/{rest}", view.id);
    let from_catalogue = Link::new(address("catalogue"), texts.tasks_add_from_catalogue());
    let own = Link::new(address("tasks/new"), texts.tasks_add_own());
    let mut head = PageHeader::new(view.position.title.as_str()).path(path(
        &visitor,
        view.at.company,
        &view.at.company_name,
    ));
    if view.at.invented {
        head = head.badge(Badge::new(Kind::Neutral, texts.companies_invented()));
    }
    let free = view.tasks.iter().any(|task| task.bundle.is_none() && task.task.movable);
    if page.may_build && free {
        let build = format!("/companies/{}/bundles/new", view.at.company);
        head = head.action(Link::new(build, texts.tasks_build_title()));
    } else if page.may_edit {
        head = head.action(from_catalogue.clone());
    }
    if page.may_edit && view.tasks.is_empty() {
        head = head.second(own.clone());
    }
    let ways = if page.may_edit { vec![from_catalogue.clone(), own] } else { Vec::new() };
    let screen = PositionScreen {
        page: visitor.page(view.position.title.as_str(), Menu::Companies),
        head,
        facts_title: texts.tasks_position_facts(),
        facts: facts(texts, &page),
        tasks_title: texts.tasks_position_tasks(),
        tasks: (!view.tasks.is_empty()).then(|| table(texts, &view.tasks, true)),
        ways,
        empty: EmptyState {
            title: texts.tasks_position_empty_title(),
            text: texts.tasks_position_empty_text(),
            action: page.may_edit.then_some(from_catalogue),
        },
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn facts(texts: &Texts, page: &PositionPage) -> Vec<SummaryRow> {
    let view = &page.view;
    let place = words::place(&view.at.unit_name, view.at.place.as_deref());
    let unit = SummaryRow::new(texts.tasks_position_unit(), Cell::text(place));
    let unit = if page.may_edit {
        unit.change(Link::new(format!("/positions/{}/edit", view.id), texts.tasks_position_edit()))
    } else {
        unit
    };
    let people = view.position.people.map(|people| texts.tasks_position_people_count(i64::from(people)));
    vec![
        unit,
        SummaryRow::new(texts.tasks_position_occupation(), occupation(texts, view)),
        SummaryRow::new(
            texts.tasks_position_people(),
            people.map_or_else(|| Cell::missing(texts.common_not_known()), Cell::text),
        ),
    ]
}

fn occupation(texts: &Texts, view: &PositionView) -> Cell {
    match (&view.position.occupation, &view.occupation) {
        (Some(code), Some((da, en))) => {
            let title = match (texts.language(), en) {
                (kernel::Language::En, Some(en)) => en,
                _ => da,
            };
            Cell::text(title).note(code.as_str())
        }
        (Some(code), None) => Cell::text(code.as_str()),
        (None, _) => Cell::missing(texts.tasks_position_occupation_none()),
    }
}

/// Tasks of a position, with the bundle each is in, or of a bundle.
pub(super) fn table(texts: &Texts, tasks: &[TaskView], with_bundle: bool) -> Table {
    let rows = tasks.iter().map(|view| {
        let task = &view.task;
        let bundle = match &view.bundle {
            Some(bundle) => Cell::link(format!("/bundles/{}", bundle.id), &bundle.title),
            None if task.movable => Cell::state(Badge::new(Kind::Success, texts.tasks_free())),
            None => Cell::state(Badge::new(Kind::Neutral, texts.tasks_stays())),
        };
        let mut name = Cell::link(format!("/tasks/{}", view.id), task.title.as_str());
        if task.catalogue.is_some() {
            name = name.badge(Badge::new(Kind::Info, texts.common_estimate()));
        }
        let mut cells = vec![
            name,
            Cell::text(texts.minutes(task.weekly_minutes)),
            Cell::text(texts.slots(task.slots)),
            words::or_none(texts, task.now_function.as_ref().map(kernel::Text::as_str)),
        ];
        cells.extend(with_bundle.then_some(bundle));
        Row::new(cells)
    });
    let mut columns = vec![
        Column::text(texts.tasks_column_task()),
        Column::number(texts.tasks_column_time()),
        Column::text(texts.tasks_column_slots()),
        Column::text(texts.tasks_column_now()),
    ];
    columns.extend(with_bundle.then(|| Column::text(texts.tasks_column_bundle())));
    Table { caption: texts.tasks_position_tasks(), caption_hidden: true, columns, rows: rows.collect() }
}

async fn find(visitor: &Visitor, text: &str) -> Result<PositionPage, Refused> {
    let position: PositionId = id(visitor, text)?;
    app::tasks::show_position(&visitor.ctx, position).await.map_err(|failure| visitor.failed(&failure))
}

/// The company with its units, which a form chooses among.
struct Company {
    id: CompanyId,
    name: String,
    units: Vec<(UnitId, String)>,
}

async fn company(visitor: &Visitor, company: CompanyId) -> Result<Company, Refused> {
    let inventory = app::tasks::show_inventory(&visitor.ctx, company)
        .await
        .map_err(|failure| visitor.failed(&failure))?;
    let units = inventory.units.into_iter().map(|unit| {
        let name = words::place(&unit.name, unit.place.as_deref());
        (unit.id, name)
    });
    Ok(Company { id: company, name: inventory.company_name, units: units.collect() })
}

/// `GET /companies/{id}/positions/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let company = company(&visitor, id(&visitor, &text)?).await?;
    let mut raw = Raw::default();
    if let [(only, _)] = &company.units[..] {
        raw.set("unit", only.to_string());
    }
    let form = Form { company: &company, position: None, raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK).await)
}

/// `POST /companies/{id}/positions/new`
pub(super) async fn add(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let company_id: CompanyId = id(visitor, &text)?;
    let raw = chosen(&posted.raw);
    match app::tasks::add_position(posted.ctx(), company_id, &raw).await {
        Ok(added) => Ok(visitor.see(&format!("/positions/{added}"), "tasks-position")),
        Err(Failure::Repeated(answer)) => Ok(visitor.see(&format!("/positions/{answer}"), "tasks-position")),
        Err(Failure::Refused(faults)) => {
            let company = company(visitor, company_id).await?;
            let errors = Errors::of(&faults, posted.texts());
            let form = Form { company: &company, position: None, raw: &raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY).await)
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// `GET /positions/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    let company = company(&visitor, page.view.at.company).await?;
    let raw = stored(&page.view);
    let form = Form { company: &company, position: Some(&page.view), raw: &raw, conflict: None };
    Ok(form.screen(&visitor, &Errors::default(), StatusCode::OK).await)
}

/// `POST /positions/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let position: PositionId = id(visitor, &text)?;
    let raw = chosen(&posted.raw);
    match app::tasks::edit_position(posted.ctx(), position, posted.version, &raw).await {
        Ok(()) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/positions/{position}"), "tasks-position"))
        }
        Err(Failure::Refused(faults)) => {
            let mut page = find(visitor, &text).await?;
            page.view.version = posted.version;
            let company = company(visitor, page.view.at.company).await?;
            let errors = Errors::of(&faults, posted.texts());
            let form = Form { company: &company, position: Some(&page.view), raw: &raw, conflict: None };
            Ok(form.screen(visitor, &errors, StatusCode::UNPROCESSABLE_ENTITY).await)
        }
        Err(Failure::Stale { .. }) => {
            let page = find(visitor, &text).await?;
            let company = company(visitor, page.view.at.company).await?;
            let texts = posted.texts();
            let labels = [
                ("title", texts.tasks_position_title()),
                ("occupation", texts.tasks_position_occupation()),
                ("people", texts.tasks_position_people()),
            ];
            let conflict = crate::form::conflict(texts, &labels, &raw, &stored(&page.view));
            let form =
                Form { company: &company, position: Some(&page.view), raw: &raw, conflict: Some(conflict) };
            Ok(form.screen(visitor, &Errors::default(), StatusCode::CONFLICT).await)
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// A choice from the list that was offered counts more than the word that was typed.
fn chosen(raw: &Raw) -> Raw {
    let mut raw = raw.clone();
    if let Some(code) = raw.filled(CHOSEN).map(str::to_owned) {
        raw.set("occupation", code);
    }
    raw
}

fn stored(view: &PositionView) -> Raw {
    Raw::from_pairs([
        ("title", view.position.title.to_string()),
        ("unit", view.at.unit.to_string()),
        ("occupation", view.position.occupation.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("people", view.position.people.map(|people| people.to_string()).unwrap_or_default()),
    ])
}

struct Form<'a> {
    company: &'a Company,
    position: Option<&'a PositionView>,
    raw: &'a Raw,
    conflict: Option<Conflict>,
}

impl Form<'_> {
    async fn screen(self, visitor: &Visitor, errors: &Errors, status: StatusCode) -> Response {
        let texts = visitor.texts();
        let filling = Filling { raw: self.raw, errors };
        let offered = match errors.at("occupation") {
            Some(_) => occupations(visitor, self.raw.text("occupation")).await,
            None => None,
        };
        let units = self.company.units.iter().map(|(unit, name)| (unit.to_string(), name.clone()));
        let mut items = vec![
            Item::Text(filling.field("title", texts.tasks_position_title())),
            Item::Select(
                filling
                    .one_of("unit", texts.tasks_position_unit(), units)
                    .nothing(texts.tasks_position_unit_choose()),
            ),
            Item::Text(
                filling
                    .field("occupation", texts.tasks_position_occupation())
                    .hint(texts.tasks_position_occupation_hint())
                    .lookup("/lookup/occupations")
                    .optional(),
            ),
        ];
        items.extend(offered.map(Item::Radio));
        items.push(Item::Text(
            filling
                .field("people", texts.tasks_position_people())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ));
        let (form_head, title, aside) = self.head(visitor);
        let mut way = path(visitor, self.company.id, &self.company.name);
        if let Some(view) = self.position {
            way.push(Link::new(format!("/positions/{}", view.id), view.position.title.as_str()));
        }
        let sheet = Sheet {
            title,
            lead: Some(texts.tasks_position_lead()),
            path: way,
            under: Menu::Companies,
            form_head,
            items,
            submit: if self.conflict.is_some() {
                texts.common_conflict_keep_yours()
            } else {
                texts.common_save()
            },
            aside,
            conflict: self.conflict,
        };
        visitor.sheet(status, sheet, errors)
    }

    fn head(&self, visitor: &Visitor) -> (FormHead, String, Option<Link>) {
        let texts = visitor.texts();
        match self.position {
            None => {
                let action = format!("/companies/{}/positions/new", self.company.id);
                (visitor.form(action), texts.tasks_position_new_title(), None)
            }
            Some(view) => {
                let action = format!("/positions/{}/edit", view.id);
                let remove =
                    Link::new(format!("/positions/{}/remove", view.id), texts.tasks_position_remove());
                (visitor.form_for(action, view.version), texts.tasks_position_edit_title(), Some(remove))
            }
        }
    }
}

/// What the list of occupations has for a typed word: works without script.
async fn occupations(visitor: &Visitor, typed: &str) -> Option<ChoiceField> {
    let found = app::tasks::find_occupations(&visitor.ctx, typed, CHOICES).await.ok()?;
    let texts = visitor.texts();
    let choices: Vec<Choice> = found
        .iter()
        .map(|one| {
            let label = format!("{} ({})", one.title(texts.language()), one.code);
            Choice::new(one.code.as_str(), label, found.len() == 1)
        })
        .collect();
    let field = ChoiceField::new(CHOSEN, texts.tasks_position_occupation_found(), choices);
    (!found.is_empty()).then_some(field)
}

/// `GET /positions/{id}/remove`
pub(super) async fn ask_remove(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    if !page.may_edit {
        return Err(visitor.failed(&Failure::<Refusal>::NotThere));
    }
    let texts = visitor.texts();
    let address = format!("/positions/{}", page.view.id);
    let confirm = Confirm {
        heading: texts.tasks_position_remove(),
        text: texts.tasks_position_remove_text(page.view.position.title.as_str()),
        form: visitor.form_for(format!("{address}/remove"), page.view.version).unguarded(),
        submit: texts.tasks_position_remove(),
        cancel: Some(Link::new(address.clone(), texts.common_cancel())),
    };
    let mut way = path(&visitor, page.view.at.company, &page.view.at.company_name);
    way.push(Link::new(address, page.view.position.title.as_str()));
    Ok(visitor.ask(texts.tasks_position_remove(), way, Menu::Companies, confirm))
}

/// `POST /positions/{id}/remove`
pub(super) async fn remove(Path(text): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let position: PositionId = id(visitor, &text)?;
    match app::tasks::remove_position(posted.ctx(), position).await {
        Ok(company) => Ok(visitor.see(&format!("/companies/{company}"), "tasks-position-removed")),
        Err(Failure::Repeated(company)) => {
            Ok(visitor.see(&format!("/companies/{company}"), "tasks-position-removed"))
        }
        Err(Failure::Refused(faults)) => Err(visitor.refused::<Refusal>(&faults)),
        Err(other) => Err(visitor.failed(&other)),
    }
}
