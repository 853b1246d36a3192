//! Changing a company's facts and its business.

use app::{Raw, companies::CompanyPage};
use axum::extract::Path;
use domain::companies::Motive;
use kernel::CompanyId;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    codes::{Coded, Codes},
    component::Width,
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// The two forms of a company's own row.
#[derive(Clone, Copy)]
enum Part {
    Facts,
    Business,
}

/// `GET /companies/{id}/edit`
pub(super) async fn show_facts(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, Part::Facts, None).await
}

/// `GET /companies/{id}/business`
pub(super) async fn show_business(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, Part::Business, None).await
}

/// `POST /companies/{id}/edit`
pub(super) async fn save_facts(Path(id): Path<String>, mut posted: Posted) -> Answer {
    let id = posted.visitor.id(&id)?;
    posted.visitor.settle_code(Codes::Industries, &mut posted.raw, "industry").await;
    let saved = app::companies::edit_company(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-changed")),
        Sent::Again(draft) => screen(&posted.visitor, id, Part::Facts, Some(draft)).await,
    }
}

/// `POST /companies/{id}/business`
pub(super) async fn save_business(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = posted.visitor.id(&id)?;
    let saved = app::companies::edit_business(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-business")),
        Sent::Again(draft) => screen(&posted.visitor, id, Part::Business, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: CompanyId, part: Part, sent: Option<Draft>) -> Answer {
    let company = super::editable(visitor, id).await?;
    let texts = visitor.texts();
    let mut draft = Draft::over(sent, stored(&company, part), company.view.version);
    let path = super::path(visitor, &company);
    let sheet = match part {
        Part::Facts => {
            let items = fact_items(visitor, known(&company), &mut draft).await;
            let action = format!("/companies/{id}/edit");
            Sheet::new(texts.companies_edit_title(), path, Menu::Companies, action, items)
        }
        Part::Business => {
            let own = visitor.ctx.actor().company().is_some();
            let items = business_items(texts, &draft);
            let lead =
                if own { texts.companies_business_lead_own() } else { texts.companies_business_lead() };
            let action = format!("/companies/{id}/business");
            Sheet::new(texts.companies_business(), path, Menu::Companies, action, items).lead(lead)
        }
    };
    Ok(visitor.sheet(sheet, &draft))
}

/// Number, name and industry.
pub(super) async fn fact_items(visitor: &Visitor, known: Option<Coded>, draft: &mut Draft) -> Vec<Item> {
    let texts = visitor.texts();
    let mut items = Vec::new();
    // Whoever sees this company alone keeps its number.
    if may(visitor.ctx.actor(), Action::ListCompanies) {
        let cvr = draft.field("cvr", texts.companies_cvr()).hint(texts.companies_cvr_hint());
        items.push(Item::Text(cvr.width(Width::Short).inputmode("numeric")));
    }
    items.push(Item::Text(draft.field("name", texts.companies_name()).autocomplete("organization")));
    let industry =
        draft.field("industry", texts.companies_industry()).hint(texts.companies_industry_hint()).optional();
    items.extend(visitor.code_items(Codes::Industries, industry, known, draft).await);
    items
}

fn business_items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let motives = Motive::ALL.iter().map(|motive| (motive.code().to_owned(), super::motive(texts, *motive)));
    vec![
        Item::Prose(draft.field("lives_of", texts.companies_lives_of()).rows(3).optional()),
        Item::Prose(draft.field("grows", texts.companies_grows()).rows(3).optional()),
        Item::Prose(draft.field("limits", texts.companies_limits()).rows(3).optional()),
        Item::Radio(draft.one_of("motive", texts.companies_motive(), motives).optional()),
        Item::Text(draft.field("motive_words", texts.companies_motive_words()).width(Width::Long).optional()),
        Item::Prose(draft.field("labour_plan", texts.companies_labour_plan()).optional()),
    ]
}

/// The industry by name.
fn known(company: &CompanyPage) -> Option<Coded> {
    let view = &company.view;
    let (code, title) = view.company.industry.as_ref().zip(view.industry.as_ref())?;
    Some(Coded { code: code.to_string(), title: title.clone() })
}

/// What is stored, as a form would send it.
fn stored(company: &CompanyPage, part: Part) -> Raw {
    let view = &company.view;
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let pairs = match part {
        Part::Facts => vec![
            ("cvr", view.company.cvr.to_string()),
            ("name", view.company.name.to_string()),
            ("industry", text(view.company.industry.as_ref().map(kernel::IndustryCode::as_str))),
        ],
        Part::Business => {
            let business = view.business.seen().cloned().unwrap_or_default();
            vec![
                ("lives_of", text(business.lives_of.as_ref().map(kernel::Text::as_str))),
                ("grows", text(business.grows.as_ref().map(kernel::Text::as_str))),
                ("limits", text(business.limits.as_ref().map(kernel::Text::as_str))),
                ("motive", text(business.motive.map(Motive::code))),
                ("motive_words", text(business.motive_words.as_ref().map(kernel::Text::as_str))),
                ("labour_plan", text(business.labour_plan.as_ref().map(kernel::Text::as_str))),
            ]
        }
    };
    Raw::from_pairs(pairs)
}
