//! The form of a position.

use app::{
    Raw,
    views::{Inventory, PositionView},
};
use axum::extract::Path;
use kernel::{CompanyId, PositionId, UnitId};
use l10n::Texts;

use super::{path, position, words};
use crate::{
    answer::{Answer, Refused},
    codes::{Coded, Codes},
    component::{EmptyState, Link, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// The company with its units, which a form chooses among.
struct Company {
    id: CompanyId,
    name: String,
    units: Vec<(UnitId, String)>,
}

async fn company(visitor: &Visitor, id: CompanyId) -> Result<Company, Refused> {
    Ok(of(visitor.found(app::tasks::show_inventory(&visitor.ctx, id).await)?))
}

fn of(inventory: Inventory) -> Company {
    let units = inventory.units.into_iter().map(|unit| {
        let name = words::place(&unit.name, unit.place.as_deref());
        (unit.id, name)
    });
    Company { id: inventory.company, name: inventory.company_name, units: units.collect() }
}

/// `GET /companies/{id}/positions/new`
pub(super) async fn show_new(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let company = company(&visitor, visitor.id(&text)?).await?;
    let mut raw = Raw::default();
    if let [(only, _)] = &company.units[..] {
        raw.set("unit", only.to_string());
    }
    screen(&visitor, &company, None, Draft::new(raw)).await
}

/// `POST /companies/{id}/positions/new`
pub(super) async fn add(Path(text): Path<String>, mut posted: Posted) -> Answer {
    let id: CompanyId = posted.visitor.id(&text)?;
    posted.visitor.settle_code(Codes::Occupations, &mut posted.raw, "occupation").await;
    match posted.came_to(app::tasks::add_position(posted.ctx(), id, &posted.raw).await)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/positions/{id}"), "tasks-position")),
        Sent::Again(draft) => {
            let company = company(&posted.visitor, id).await?;
            screen(&posted.visitor, &company, None, draft).await
        }
    }
}

/// `GET /positions/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(text): Path<String>) -> Answer {
    edit_screen(&visitor, &text, None).await
}

/// `POST /positions/{id}/edit`
pub(super) async fn save(Path(text): Path<String>, mut posted: Posted) -> Answer {
    let id: PositionId = posted.visitor.id(&text)?;
    posted.visitor.settle_code(Codes::Occupations, &mut posted.raw, "occupation").await;
    let saved = app::tasks::edit_position(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/positions/{id}"), "tasks-position")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &text, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, text: &str, sent: Option<Draft>) -> Answer {
    let id: PositionId = visitor.id(text)?;
    let (view, inventory) = visitor.found(app::tasks::position_to_change(&visitor.ctx, id).await)?;
    let draft = Draft::over(sent, stored(&view), view.version);
    screen(visitor, &of(inventory), Some(&view), draft).await
}

fn stored(view: &PositionView) -> Raw {
    Raw::from_pairs([
        ("title", view.position.title.to_string()),
        ("unit", view.at.unit.to_string()),
        ("occupation", view.position.occupation.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("people", view.position.people.map(|people| people.to_string()).unwrap_or_default()),
    ])
}

async fn screen(
    visitor: &Visitor,
    company: &Company,
    position: Option<&PositionView>,
    mut draft: Draft,
) -> Answer {
    let texts = visitor.texts();
    let items = items(visitor, company, position.and_then(|view| known(texts, view)), &mut draft).await;
    let sheet = match position {
        None => {
            let way = path(visitor, company.id, &company.name);
            let action = format!("/companies/{}/positions/new", company.id);
            Sheet::new(texts.tasks_position_new_title(), way, Menu::Companies, action, items)
        }
        Some(view) => {
            let address = |rest: &str| format!("/positions/{}/{rest}", view.id);
            let way = position::way(visitor, view);
            let title = texts.tasks_position_edit_title();
            Sheet::new(title, way, Menu::Companies, address("edit"), items)
                // With tasks in it the position stays; they are removed first.
                .aside(
                    view.tasks
                        .is_empty()
                        .then(|| Link::new(address("remove"), texts.tasks_position_remove())),
                )
        }
    };
    // It is at a place: without one there is nothing to choose.
    let nowhere = company.units.is_empty().then(|| EmptyState {
        title: texts.tasks_position_nowhere_title(),
        text: texts.tasks_position_nowhere_text(),
        action: Some(Link::new(format!("/companies/{}/units/new", company.id), texts.companies_unit_add())),
    });
    Ok(visitor.sheet(sheet.lead(texts.tasks_position_lead()).instead(nowhere), &draft))
}

/// The occupation by name.
fn known(texts: &Texts, view: &PositionView) -> Option<Coded> {
    let code = view.position.occupation.as_ref()?.to_string();
    let title = position::occupation_title(texts, view)?;
    Some(Coded { code, title })
}

async fn items(visitor: &Visitor, company: &Company, known: Option<Coded>, draft: &mut Draft) -> Vec<Item> {
    let texts = visitor.texts();
    let units = company.units.iter().map(|(unit, name)| (unit.to_string(), name.clone()));
    let mut items = vec![
        Item::Text(draft.field("title", texts.tasks_position_title())),
        Item::Select(
            draft
                .one_of("unit", texts.tasks_position_unit(), units)
                .nothing(texts.tasks_position_unit_choose()),
        ),
    ];
    let occupation = draft
        .field("occupation", texts.tasks_position_occupation())
        .hint(texts.tasks_position_occupation_hint())
        .optional();
    items.extend(visitor.code_items(Codes::Occupations, occupation, known, draft).await);
    items.push(Item::Text(
        draft
            .field("people", texts.tasks_position_people())
            .width(Width::Tiny)
            .inputmode("numeric")
            .optional(),
    ));
    items
}
