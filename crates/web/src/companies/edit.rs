//! Changing a company's facts and its business.

use app::{Failure, Raw, companies::CompanyPage};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::companies::{Motive, Refusal};
use kernel::{CompanyId, RowVersion};
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Conflict, Field, Width},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    sheet::{Item, Sheet},
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
    show(&visitor, &id, Part::Facts).await
}

/// `GET /companies/{id}/business`
pub(super) async fn show_business(visitor: Visitor, Path(id): Path<String>) -> Answer {
    show(&visitor, &id, Part::Business).await
}

/// `POST /companies/{id}/edit`
pub(super) async fn save_facts(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let saved = app::companies::edit_company(posted.ctx(), id, posted.version, &posted.raw).await;
    settle(&posted, id, Part::Facts, saved).await
}

/// `POST /companies/{id}/business`
pub(super) async fn save_business(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let saved = app::companies::edit_business(posted.ctx(), id, posted.version, &posted.raw).await;
    settle(&posted, id, Part::Business, saved).await
}

async fn show(visitor: &Visitor, id: &str, part: Part) -> Answer {
    let company = super::editable(visitor, super::company_id(visitor, id)?).await?;
    let raw = stored(&company, part);
    Ok(screen(visitor, &company, part, &raw, company.view.version, &Errors::default(), None, StatusCode::OK))
}

async fn settle(posted: &Posted, id: CompanyId, part: Part, saved: Result<(), Failure<Refusal>>) -> Answer {
    let visitor = &posted.visitor;
    match saved {
        Ok(()) | Err(Failure::Repeated(_)) => {
            let done = match part {
                Part::Facts => "companies-changed",
                Part::Business => "companies-business",
            };
            Ok(visitor.see(&format!("/companies/{id}"), done))
        }
        Err(Failure::Refused(faults)) => {
            let company = super::editable(visitor, id).await?;
            let errors = Errors::of(&faults, posted.texts());
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(screen(visitor, &company, part, &posted.raw, posted.version, &errors, None, status))
        }
        Err(Failure::Stale { .. }) => {
            let company = super::editable(visitor, id).await?;
            let conflict = conflict(posted.texts(), part, &posted.raw, &stored(&company, part));
            let version = company.view.version;
            let none = Errors::default();
            let status = StatusCode::CONFLICT;
            Ok(screen(visitor, &company, part, &posted.raw, version, &none, Some(conflict), status))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

#[expect(clippy::too_many_arguments, reason = "a screen is all of these")]
fn screen(
    visitor: &Visitor,
    company: &CompanyPage,
    part: Part,
    raw: &Raw,
    version: RowVersion,
    errors: &Errors,
    conflict: Option<Conflict>,
    status: StatusCode,
) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let id = company.view.id;
    let (title, lead, address, items) = match part {
        Part::Facts => {
            let items = fact_fields(texts, &filling).into_iter().map(Item::Text).collect();
            (texts.companies_edit_title(), None, format!("/companies/{id}/edit"), items)
        }
        Part::Business => (
            texts.companies_business(),
            Some(texts.companies_business_lead()),
            format!("/companies/{id}/business"),
            business_items(texts, &filling),
        ),
    };
    let sheet = Sheet {
        title,
        lead,
        path: super::path(visitor, company),
        under: Menu::Companies,
        form_head: visitor.form_for(address, version),
        items,
        submit: if conflict.is_some() { texts.common_conflict_keep_yours() } else { texts.common_save() },
        aside: None,
        conflict,
    };
    visitor.sheet(status, sheet, errors)
}

/// Number, name and industry.
pub(super) fn fact_fields(texts: &Texts, filling: &Filling<'_>) -> Vec<Field> {
    vec![
        filling
            .field("cvr", texts.companies_cvr())
            .hint(texts.companies_cvr_hint())
            .width(Width::Short)
            .inputmode("numeric"),
        filling.field("name", texts.companies_name()).autocomplete("organization"),
        filling
            .field("industry", texts.companies_industry())
            .hint(texts.companies_industry_hint())
            .width(Width::Short)
            .optional(),
    ]
}

fn business_items(texts: &Texts, filling: &Filling<'_>) -> Vec<Item> {
    let motives = Motive::ALL.iter().map(|motive| (motive.code().to_owned(), super::motive(texts, *motive)));
    vec![
        Item::Prose(filling.field("lives_of", texts.companies_lives_of()).rows(3).optional()),
        Item::Prose(filling.field("grows", texts.companies_grows()).rows(3).optional()),
        Item::Prose(filling.field("limits", texts.companies_limits()).rows(3).optional()),
        Item::Radio(filling.one_of("motive", texts.companies_motive(), motives).optional()),
        Item::Text(
            filling.field("motive_words", texts.companies_motive_words()).width(Width::Long).optional(),
        ),
        Item::Prose(filling.field("labour_plan", texts.companies_labour_plan()).optional()),
    ]
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

fn conflict(texts: &Texts, part: Part, mine: &Raw, stored: &Raw) -> Conflict {
    let labels = match part {
        Part::Facts => vec![
            ("cvr", texts.companies_cvr()),
            ("name", texts.companies_name()),
            ("industry", texts.companies_industry()),
        ],
        Part::Business => vec![
            ("lives_of", texts.companies_lives_of()),
            ("grows", texts.companies_grows()),
            ("limits", texts.companies_limits()),
            ("motive", texts.companies_motive()),
            ("motive_words", texts.companies_motive_words()),
            ("labour_plan", texts.companies_labour_plan()),
        ],
    };
    crate::form::conflict(texts, &labels, mine, stored)
}
