//! A new company.

use policy::AddCompany;

use super::{edit, unit};
use crate::{
    answer::Answer,
    codes::Codes,
    component::Link,
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /companies/new`
pub(super) async fn show(visitor: Visitor) -> Answer {
    visitor.found(visitor.ctx.leave::<AddCompany, app::Never>().await)?;
    screen(&visitor, Draft::default()).await
}

/// `POST /companies/new`
pub(super) async fn add(mut posted: Posted) -> Answer {
    posted.visitor.settle_code(Codes::Industries, &mut posted.raw, "industry").await;
    match posted.came_to(app::companies::add_company(posted.ctx(), &posted.raw).await)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-added")),
        Sent::Again(draft) => screen(&posted.visitor, draft).await,
    }
}

async fn screen(visitor: &Visitor, mut draft: Draft) -> Answer {
    let texts = visitor.texts();
    let mut items = edit::fact_items(visitor, None, &mut draft).await;
    items.push(Item::Together {
        legend: texts.companies_first_unit(),
        items: unit::place_items(texts, &draft),
    });
    let path = vec![Link::new("/companies", texts.companies_title())];
    let sheet = Sheet::new(texts.companies_new_title(), path, Menu::Companies, "/companies/new", items)
        .lead(texts.companies_new_lead())
        .submit(texts.companies_add());
    Ok(visitor.sheet(sheet, &draft))
}
