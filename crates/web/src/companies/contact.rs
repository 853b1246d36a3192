//! Contact persons of a company.

use app::{Raw, companies::CompanyPage, views::ContactView};
use axum::extract::Path;
use kernel::CompanyId;
use l10n::Texts;

use crate::{
    answer::{Answer, Refused},
    component::{Link, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Question, Sheet},
    visitor::Visitor,
};

/// `GET /companies/{id}/contacts/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, visitor.id(&id)?, &Draft::default()).await
}

/// `POST /companies/{id}/contacts/new`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = posted.visitor.id(&id)?;
    match posted.came_to(app::companies::add_contact(posted.ctx(), id, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-contact")),
        Sent::Again(draft) => new_screen(&posted.visitor, id, &draft).await,
    }
}

async fn new_screen(visitor: &Visitor, id: CompanyId, draft: &Draft) -> Answer {
    let company = super::editable(visitor, id).await?;
    let texts = visitor.texts();
    let sheet = Sheet::new(
        texts.companies_contact_new_title(),
        super::path(visitor, &company),
        Menu::Companies,
        format!("/companies/{id}/contacts/new"),
        items(texts, draft),
    );
    Ok(visitor.sheet(sheet, draft))
}

/// `GET /companies/{id}/contacts/{contact}`
pub(super) async fn show(visitor: Visitor, Path((id, contact)): Path<(String, String)>) -> Answer {
    edit_screen(&visitor, &id, &contact, None).await
}

/// `POST /companies/{id}/contacts/{contact}`
pub(super) async fn save(Path((id, contact)): Path<(String, String)>, posted: Posted) -> Answer {
    let of = (posted.visitor.id(&id)?, posted.visitor.id(&contact)?);
    let saved = app::companies::edit_contact(posted.ctx(), of, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| of.0))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-contact")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &id, &contact, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, id: &str, contact: &str, sent: Option<Draft>) -> Answer {
    let (company, contact) = find(visitor, id, contact).await?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, stored(&contact), contact.version);
    let here = format!("/companies/{}/contacts/{}", company.view.id, contact.id);
    let remove = Link::new(format!("{here}/remove"), texts.companies_contact_remove());
    let sheet = Sheet::new(
        texts.companies_contact_edit(),
        super::path(visitor, &company),
        Menu::Companies,
        here,
        items(texts, &draft),
    );
    Ok(visitor.sheet(sheet.aside(remove), &draft))
}

async fn find(visitor: &Visitor, id: &str, contact: &str) -> Result<(CompanyPage, ContactView), Refused> {
    let company = super::editable(visitor, visitor.id(id)?).await?;
    let contacts = company.view.contacts.seen().map(Vec::as_slice).unwrap_or_default();
    let found = contacts.iter().find(|one| one.id.to_string() == contact).cloned();
    Ok((company, found.ok_or_else(|| visitor.not_there())?))
}

fn items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    vec![
        Item::Text(draft.field("contact_name", texts.companies_contact_name())),
        Item::Text(draft.field("contact_function", texts.companies_contact_function()).optional()),
        Item::Text(
            draft
                .field("contact_phone", texts.companies_contact_phone())
                .hint(texts.companies_contact_way_hint())
                .width(Width::Short)
                .inputmode("tel")
                .optional(),
        ),
        Item::Email(draft.field("contact_email", texts.companies_contact_email()).optional()),
    ]
}

fn stored(view: &ContactView) -> Raw {
    let contact = &view.contact;
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    Raw::from_pairs([
        ("contact_name", contact.name.to_string()),
        ("contact_function", text(contact.function.as_ref().map(kernel::Text::as_str))),
        ("contact_phone", text(contact.phone.as_ref().map(kernel::Text::as_str))),
        ("contact_email", text(contact.email.as_ref().map(domain::partners::Email::as_str))),
    ])
}

/// `GET /companies/{id}/contacts/{contact}/remove`
pub(super) async fn ask(visitor: Visitor, Path((id, contact)): Path<(String, String)>) -> Answer {
    let (company, contact) = find(&visitor, &id, &contact).await?;
    let texts = visitor.texts();
    let here = format!("/companies/{}/contacts/{}", company.view.id, contact.id);
    let mut path = super::path(&visitor, &company);
    path.push(Link::new(here.clone(), contact.contact.name.as_str()));
    Ok(visitor.ask(Question {
        title: texts.companies_contact_remove(),
        text: texts.companies_contact_remove_text(contact.contact.name.as_str()),
        path,
        under: Menu::Companies,
        yes: visitor.yes(format!("{here}/remove"), contact.version),
        loses: true,
    }))
}

/// `POST /companies/{id}/contacts/{contact}/remove`
pub(super) async fn remove(Path((id, contact)): Path<(String, String)>, posted: Posted) -> Answer {
    let of = (posted.visitor.id(&id)?, posted.visitor.id(&contact)?);
    let removed = app::companies::remove_contact(posted.ctx(), of, posted.version).await;
    posted.settle(removed.map(|()| of.0), |_| format!("/companies/{id}"), "companies-contact-removed")
}
