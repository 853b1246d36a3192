//! A new citizen.

use app::{Failure, Raw};
use axum::{http::StatusCode, response::Response};
use domain::citizens::Refusal;
use policy::{Action, may};

use super::{part::PartScreen, pieces};
use crate::{
    answer::Answer,
    component::{ActionBar, Link, PageHeader},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

/// `GET /citizens/new`
pub(super) async fn show(visitor: Visitor) -> Answer {
    if !may(visitor.ctx.actor(), Action::AddCitizen) {
        return Err(super::not_there(&visitor));
    }
    super::holds_citizens(&visitor)?;
    let response = screen(&visitor, &Raw::default(), &Errors::default(), StatusCode::OK);
    Ok(visitor.guest.keep_language(response))
}

/// `POST /citizens/new`
pub(super) async fn add(posted: Posted) -> Answer {
    let id = match app::citizens::add_citizen(posted.ctx(), &posted.raw).await {
        Ok(id) => id.to_string(),
        Err(Failure::Repeated(id)) => id,
        Err(Failure::Refused(faults))
            if faults.iter().all(|fault| fault.refusal != Refusal::CompaniesOnly) =>
        {
            let errors = Errors::of(&faults, posted.texts());
            return Ok(screen(&posted.visitor, &posted.raw, &errors, StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(other) => return Err(super::why_not(&posted.visitor, &other)),
    };
    Ok(posted.visitor.see(&format!("/citizens/{id}"), "citizens-added"))
}

fn screen(visitor: &Visitor, raw: &Raw, errors: &Errors, status: StatusCode) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let screen = PartScreen {
        page: visitor.page(texts.citizens_new_title(), Menu::Citizens),
        head: PageHeader::new(texts.citizens_new_title())
            .lead(texts.citizens_new_lead())
            .path(vec![Link::new("/citizens", texts.citizens_title())]),
        conflict: None,
        summary: errors.summary(texts),
        form_head: visitor.form("/citizens/new"),
        pieces: pieces::new(texts, &filling, visitor.guest.web.app.demo),
        actions: ActionBar {
            submit: texts.citizens_add(),
            cancel: Some(Link::new("/citizens", texts.common_cancel())),
        },
    };
    render::with_status(status, &screen)
}
