//! Companies: list, page, forms.

mod contact;
mod edit;
mod list;
mod new;
mod places;
mod show;
mod unit;

pub(crate) use places::ratio_source;

use app::{companies::CompanyPage, door::Door};
use axum::routing::{get, post};
use domain::companies::{FteSource, Motive};
use kernel::CompanyId;
use l10n::Texts;
use policy::{Action, may};

use crate::{Route, answer::Refused, component::Link, visitor::Visitor};

/// Statements a form's post may run: session, request key, locate, load, check, save, log, version, outbox, answer.
const POST: u64 = 16;

/// The doors of companies.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{AddCompany, EditCompany, ListCompanies, ShowCompany};
    vec![
        Route::new(Door::get("/companies", ListCompanies, 4), get(list::show)),
        Route::new(Door::get("/companies/new", AddCompany, 4), get(new::show)),
        Route::new(Door::post("/companies/new", AddCompany, POST), post(new::add)),
        Route::new(Door::get("/companies/{id}", ShowCompany, 6), get(show::show)),
        Route::new(Door::get("/companies/{id}/edit", EditCompany, 6), get(edit::show_facts)),
        Route::new(Door::post("/companies/{id}/edit", EditCompany, POST), post(edit::save_facts)),
        Route::new(Door::get("/companies/{id}/business", EditCompany, 6), get(edit::show_business)),
        Route::new(Door::post("/companies/{id}/business", EditCompany, POST), post(edit::save_business)),
        Route::new(Door::get("/companies/{id}/units/new", EditCompany, 6), get(unit::show_new)),
        Route::new(Door::post("/companies/{id}/units/new", EditCompany, POST), post(unit::add)),
        Route::new(Door::get("/companies/{id}/units/{unit}", EditCompany, 6), get(unit::show)),
        Route::new(Door::post("/companies/{id}/units/{unit}", EditCompany, POST), post(unit::save)),
        Route::new(Door::get("/companies/{id}/units/{unit}/fte", EditCompany, 6), get(unit::show_fte)),
        Route::new(Door::post("/companies/{id}/units/{unit}/fte", EditCompany, POST), post(unit::put_fte)),
        Route::new(Door::get("/companies/{id}/contacts/new", EditCompany, 6), get(contact::show_new)),
        Route::new(Door::post("/companies/{id}/contacts/new", EditCompany, POST), post(contact::add)),
        Route::new(Door::get("/companies/{id}/contacts/{contact}", EditCompany, 6), get(contact::show)),
        Route::new(Door::post("/companies/{id}/contacts/{contact}", EditCompany, POST), post(contact::save)),
        Route::new(Door::get("/companies/{id}/contacts/{contact}/remove", EditCompany, 6), get(contact::ask)),
        Route::new(
            Door::post("/companies/{id}/contacts/{contact}/remove", EditCompany, POST),
            post(contact::remove),
        ),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "companies-added" => texts.companies_done_added(),
        "companies-changed" => texts.companies_done_changed(),
        "companies-business" => texts.companies_done_business(),
        "companies-unit" => texts.companies_done_unit(),
        "companies-fte" => texts.companies_done_fte(),
        "companies-contact" => texts.companies_done_contact(),
        "companies-contact-removed" => texts.companies_done_contact_removed(),
        _ => return None,
    })
}

/// The company, for a form: not there for those who may not change it.
async fn editable(visitor: &Visitor, id: CompanyId) -> Result<CompanyPage, Refused> {
    let company = visitor.found(app::companies::show_company(&visitor.ctx, id).await)?;
    if company.may_edit { Ok(company) } else { Err(visitor.not_there()) }
}

/// The way to a company: a manager has no list to come from.
pub(crate) fn way(visitor: &Visitor) -> Vec<Link> {
    let has_list = may(visitor.ctx.actor(), Action::ListCompanies);
    has_list.then(|| Link::new("/companies", visitor.texts().companies_title())).into_iter().collect()
}

/// The way to a company's form.
fn path(visitor: &Visitor, company: &CompanyPage) -> Vec<Link> {
    let view = &company.view;
    let mut path = way(visitor);
    path.push(Link::new(format!("/companies/{}", view.id), view.company.name.as_str()));
    path
}

fn motive(texts: &Texts, motive: Motive) -> String {
    match motive {
        Motive::Growth => texts.companies_motive_growth(),
        Motive::Responsibility => texts.companies_motive_responsibility(),
        Motive::Workforce => texts.companies_motive_workforce(),
    }
}

fn fte_source(texts: &Texts, source: FteSource) -> String {
    match source {
        FteSource::Company => texts.companies_fte_source_company(),
        FteSource::Register => texts.companies_fte_source_register(),
        FteSource::Payroll => texts.companies_fte_source_payroll(),
    }
}
