//! A new citizen.

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
    screen(&visitor, &Draft::default()).await
}

/// `POST /citizens/new`
pub(super) async fn add(posted: Posted) -> Answer {
    match posted.came_to(app::citizens::add_citizen(posted.ctx(), &posted.raw).await)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/citizens/{id}"), "citizens-added")),
        Sent::Again(draft) => screen(&posted.visitor, &draft).await,
    }
}

async fn screen(visitor: &Visitor, draft: &Draft) -> Answer {
    visitor.found(app::citizens::citizen_to_add(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let items = items::new(texts, draft, visitor.guest.web.app.demo);
    let path = vec![Link::new("/citizens", texts.citizens_title())];
    let sheet = Sheet::new(texts.citizens_new_title(), path, Menu::Citizens, "/citizens/new", items)
        .lead(texts.citizens_new_lead())
        .submit(texts.citizens_add());
    Ok(visitor.sheet(sheet, draft))
}
