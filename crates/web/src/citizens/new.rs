//! A new citizen.

use axum::response::Response;
use policy::{Action, may};

use super::items;
use crate::{
    answer::Answer,
    component::Link,
    form::{Draft, Sent},
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /citizens/new`
pub(super) async fn show(visitor: Visitor) -> Answer {
    if !may(visitor.ctx.actor(), Action::AddCitizen) {
        return Err(visitor.not_there());
    }
    super::holds_citizens(&visitor)?;
    Ok(screen(&visitor, &Draft::default()))
}

/// `POST /citizens/new`
pub(super) async fn add(posted: Posted) -> Answer {
    super::holds_citizens(&posted.visitor)?;
    match posted.came_to(app::citizens::add_citizen(posted.ctx(), &posted.raw).await)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/citizens/{id}"), "citizens-added")),
        Sent::Again(draft) => Ok(screen(&posted.visitor, &draft)),
    }
}

fn screen(visitor: &Visitor, draft: &Draft) -> Response {
    let texts = visitor.texts();
    let items = items::new(texts, draft, visitor.guest.web.app.demo);
    let path = vec![Link::new("/citizens", texts.citizens_title())];
    let sheet = Sheet::new(texts.citizens_new_title(), path, Menu::Citizens, "/citizens/new", items)
        .lead(texts.citizens_new_lead())
        .submit(texts.citizens_add());
    visitor.sheet(sheet, draft)
}
