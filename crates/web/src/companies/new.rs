//! A new company.

use app::{Failure, Raw};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{ActionBar, ErrorSummary, Field, FormHead, Link, Page, PageHeader, Width},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "companies/new.html")]
struct NewScreen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    form_head: FormHead,
    facts: Vec<Field>,
    unit_legend: String,
    unit: Vec<Field>,
    actions: ActionBar,
}

/// `GET /companies/new`
pub(super) async fn show(visitor: Visitor) -> Answer {
    if !may(visitor.ctx.actor(), Action::AddCompany) {
        return Err(visitor.failed(&Failure::<app::Never>::NotThere));
    }
    let response = screen(&visitor, &Raw::default(), &Errors::default(), StatusCode::OK);
    Ok(visitor.guest.keep_language(response))
}

/// `POST /companies/new`
pub(super) async fn add(posted: Posted) -> Answer {
    let id = match app::companies::add_company(posted.ctx(), &posted.raw).await {
        Ok(id) => id.to_string(),
        Err(Failure::Repeated(id)) => id,
        Err(Failure::Refused(faults)) => {
            let errors = Errors::of(&faults, posted.texts());
            return Ok(screen(&posted.visitor, &posted.raw, &errors, StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(other) => return Err(posted.visitor.failed(&other)),
    };
    Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-added"))
}

fn screen(visitor: &Visitor, raw: &Raw, errors: &Errors, status: StatusCode) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let screen = NewScreen {
        page: visitor.page(texts.companies_new_title(), Menu::Companies),
        head: PageHeader::new(texts.companies_new_title())
            .lead(texts.companies_new_lead())
            .path(vec![Link::new("/companies", texts.companies_title())]),
        summary: errors.summary(texts),
        form_head: visitor.form("/companies/new"),
        facts: super::edit::fact_fields(texts, &filling),
        unit_legend: texts.companies_first_unit(),
        unit: vec![
            filling
                .field("postal_code", texts.companies_postal_code())
                .hint(texts.companies_postal_code_hint())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
            filling
                .field("p_number", texts.companies_p_number())
                .hint(texts.companies_p_number_hint())
                .width(Width::Short)
                .inputmode("numeric")
                .optional(),
        ],
        actions: ActionBar {
            submit: texts.companies_add(),
            cancel: Some(Link::new("/companies", texts.common_cancel())),
        },
    };
    render::with_status(status, &screen)
}
