//! Production units and their full-time equivalents.

use app::{Failure, Raw, companies::CompanyPage, views::UnitView};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::companies::{FteSource, Refusal};
use kernel::{CompanyId, RowVersion};
use l10n::Texts;

use crate::{
    answer::{Answer, Refused},
    component::{Conflict, Width},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    sheet::{Item, Sheet},
    visitor::Visitor,
};

/// `GET /companies/{id}/units/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    Ok(screen(&visitor, &company, None, &Raw::default(), (&Errors::default(), None), StatusCode::OK))
}

/// `POST /companies/{id}/units/new`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let added = app::companies::add_unit(posted.ctx(), id, &posted.raw).await.map(|_| ());
    settle(&posted, id, None, added).await
}

/// `GET /companies/{id}/units/{unit}`
pub(super) async fn show(visitor: Visitor, Path((id, unit)): Path<(String, String)>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    let unit = find(&visitor, &company, &unit)?;
    let raw = stored(&unit);
    Ok(screen(
        &visitor,
        &company,
        Some((&unit, unit.version)),
        &raw,
        (&Errors::default(), None),
        StatusCode::OK,
    ))
}

/// `POST /companies/{id}/units/{unit}`
pub(super) async fn save(Path((id, unit)): Path<(String, String)>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let company = super::editable(&posted.visitor, id).await?;
    let unit = find(&posted.visitor, &company, &unit)?;
    let saved = app::companies::edit_unit(posted.ctx(), unit.id, posted.version, &posted.raw).await;
    settle(&posted, id, Some(unit), saved).await
}

/// `GET /companies/{id}/units/{unit}/fte`
pub(super) async fn show_fte(visitor: Visitor, Path((id, unit)): Path<(String, String)>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    let unit = find(&visitor, &company, &unit)?;
    let mut raw = Raw::default();
    raw.set("fte_month", kernel::Month::of(visitor.ctx.today()).before().to_string());
    Ok(fte_screen(&visitor, &company, &unit, &raw, &Errors::default(), StatusCode::OK))
}

/// `POST /companies/{id}/units/{unit}/fte`
pub(super) async fn put_fte(Path((id, unit)): Path<(String, String)>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let company = super::editable(visitor, super::company_id(visitor, &id)?).await?;
    let unit = find(visitor, &company, &unit)?;
    match app::companies::put_fte(posted.ctx(), unit.id, &posted.raw).await {
        Ok(()) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/companies/{}", company.view.id), "companies-fte"))
        }
        Err(Failure::Refused(faults)) => {
            let errors = Errors::of(&faults, posted.texts());
            Ok(fte_screen(visitor, &company, &unit, &posted.raw, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

fn find(visitor: &Visitor, company: &CompanyPage, id: &str) -> Result<UnitView, Refused> {
    let found = company.view.units.iter().find(|unit| unit.id.to_string() == id).cloned();
    found.ok_or_else(|| visitor.failed(&Failure::<Refusal>::NotThere))
}

async fn settle(
    posted: &Posted,
    id: CompanyId,
    unit: Option<UnitView>,
    saved: Result<(), Failure<Refusal>>,
) -> Answer {
    let visitor = &posted.visitor;
    match saved {
        Ok(()) | Err(Failure::Repeated(_)) => Ok(visitor.see(&format!("/companies/{id}"), "companies-unit")),
        Err(Failure::Refused(faults)) => {
            let company = super::editable(visitor, id).await?;
            let errors = Errors::of(&faults, posted.texts());
            let made_from = unit.as_ref().map(|unit| (unit, posted.version));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(screen(visitor, &company, made_from, &posted.raw, (&errors, None), status))
        }
        Err(Failure::Stale { .. }) => {
            let company = super::editable(visitor, id).await?;
            let id = unit.as_ref().map(|unit| unit.id.to_string()).unwrap_or_default();
            let now = find(visitor, &company, &id)?;
            let texts = posted.texts();
            let conflict = crate::form::conflict(texts, &labels(texts), &posted.raw, &stored(&now));
            let made_from = Some((&now, now.version));
            let both = (&Errors::default(), Some(conflict));
            Ok(screen(visitor, &company, made_from, &posted.raw, both, StatusCode::CONFLICT))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

fn screen(
    visitor: &Visitor,
    company: &CompanyPage,
    unit: Option<(&UnitView, RowVersion)>,
    raw: &Raw,
    (errors, conflict): (&Errors, Option<Conflict>),
    status: StatusCode,
) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let base = format!("/companies/{}/units", company.view.id);
    let (title, form_head) = match unit {
        None => (texts.companies_unit_new_title(), visitor.form(format!("{base}/new"))),
        Some((unit, version)) => {
            (texts.companies_unit_edit(), visitor.form_for(format!("{base}/{}", unit.id), version))
        }
    };
    let sheet = Sheet {
        title,
        lead: Some(texts.companies_units_lead()),
        path: super::path(visitor, company),
        under: Menu::Companies,
        form_head,
        items: vec![
            Item::Text(filling.field("unit_name", texts.companies_unit_name())),
            Item::Text(
                filling
                    .field("postal_code", texts.companies_postal_code())
                    .hint(texts.companies_postal_code_hint())
                    .width(Width::Tiny)
                    .inputmode("numeric")
                    .optional(),
            ),
            Item::Text(
                filling
                    .field("p_number", texts.companies_p_number())
                    .hint(texts.companies_p_number_hint())
                    .width(Width::Short)
                    .inputmode("numeric")
                    .optional(),
            ),
        ],
        submit: if conflict.is_some() { texts.common_conflict_keep_yours() } else { texts.common_save() },
        aside: None,
        conflict,
    };
    visitor.sheet(status, sheet, errors)
}

fn fte_screen(
    visitor: &Visitor,
    company: &CompanyPage,
    unit: &UnitView,
    raw: &Raw,
    errors: &Errors,
    status: StatusCode,
) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let sources =
        FteSource::ALL.iter().map(|source| (source.code().to_owned(), super::fte_source(texts, *source)));
    let sheet = Sheet {
        title: texts.companies_fte_title(),
        lead: Some(texts.companies_fte_lead()),
        path: super::path(visitor, company),
        under: Menu::Companies,
        form_head: visitor.form(format!("/companies/{}/units/{}/fte", company.view.id, unit.id)),
        items: vec![
            Item::Text(
                filling
                    .field("fte_month", texts.companies_fte_month())
                    .hint(texts.companies_fte_month_hint())
                    .width(Width::Short),
            ),
            Item::Text(
                filling
                    .field("fte", texts.companies_fte())
                    .hint(texts.companies_fte_hint())
                    .width(Width::Tiny)
                    .inputmode("decimal"),
            ),
            Item::Radio(filling.one_of("fte_source", texts.companies_fte_source(), sources)),
        ],
        submit: texts.common_save(),
        aside: None,
        conflict: None,
    };
    visitor.sheet(status, sheet, errors)
}

fn labels(texts: &Texts) -> Vec<(&'static str, String)> {
    vec![
        ("unit_name", texts.companies_unit_name()),
        ("postal_code", texts.companies_postal_code()),
        ("p_number", texts.companies_p_number()),
    ]
}

fn stored(view: &UnitView) -> Raw {
    let unit = &view.unit;
    let postal_code = unit.postal_code.as_ref().map(ToString::to_string);
    let p_number = unit.p_number.as_ref().map(ToString::to_string);
    Raw::from_pairs([
        ("unit_name", unit.name.to_string()),
        ("postal_code", postal_code.unwrap_or_default()),
        ("p_number", p_number.unwrap_or_default()),
    ])
}
