//! Contact persons of a company.

use app::{Failure, Raw, companies::CompanyPage, views::ContactView};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::companies::Refusal;
use kernel::{CompanyId, RowVersion};
use l10n::Texts;

use crate::{
    answer::{Answer, Refused},
    component::{Confirm, Conflict, Link, Width},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    sheet::{Item, Sheet},
    visitor::Visitor,
};

/// `GET /companies/{id}/contacts/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    Ok(screen(&visitor, &company, None, &Raw::default(), (&Errors::default(), None), StatusCode::OK))
}

/// `POST /companies/{id}/contacts/new`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let added = app::companies::add_contact(posted.ctx(), id, &posted.raw).await.map(|_| ());
    settle(&posted, id, None, added).await
}

/// `GET /companies/{id}/contacts/{contact}`
pub(super) async fn show(visitor: Visitor, Path((id, contact)): Path<(String, String)>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    let contact = find(&visitor, &company, &contact)?;
    let raw = stored(&contact);
    Ok(screen(
        &visitor,
        &company,
        Some((&contact, contact.version)),
        &raw,
        (&Errors::default(), None),
        StatusCode::OK,
    ))
}

/// `POST /companies/{id}/contacts/{contact}`
pub(super) async fn save(Path((id, contact)): Path<(String, String)>, posted: Posted) -> Answer {
    let id = super::company_id(&posted.visitor, &id)?;
    let company = super::editable(&posted.visitor, id).await?;
    let contact = find(&posted.visitor, &company, &contact)?;
    let saved = app::companies::edit_contact(posted.ctx(), contact.id, posted.version, &posted.raw).await;
    settle(&posted, id, Some(contact), saved).await
}

/// `GET /companies/{id}/contacts/{contact}/remove`
pub(super) async fn ask(visitor: Visitor, Path((id, contact)): Path<(String, String)>) -> Answer {
    let company = super::editable(&visitor, super::company_id(&visitor, &id)?).await?;
    let contact = find(&visitor, &company, &contact)?;
    let texts = visitor.texts();
    let here = format!("/companies/{}/contacts/{}", company.view.id, contact.id);
    let confirm = Confirm {
        heading: texts.companies_contact_remove(),
        text: texts.companies_contact_remove_text(contact.contact.name.as_str()),
        form: visitor.form(format!("{here}/remove")).unguarded(),
        submit: texts.companies_contact_remove(),
        cancel: Some(Link::new(here, texts.common_cancel())),
    };
    Ok(visitor.ask(
        texts.companies_contact_remove(),
        super::path(&visitor, &company),
        Menu::Companies,
        confirm,
    ))
}

/// `POST /companies/{id}/contacts/{contact}/remove`
pub(super) async fn remove(Path((id, contact)): Path<(String, String)>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let id = super::company_id(visitor, &id)?;
    let contact = contact.parse().map_err(|_| visitor.failed(&Failure::<Refusal>::NotThere))?;
    match app::companies::remove_contact(posted.ctx(), id, contact).await {
        Ok(()) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/companies/{id}"), "companies-contact-removed"))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

fn find(visitor: &Visitor, company: &CompanyPage, id: &str) -> Result<ContactView, Refused> {
    let contacts = company.view.contacts.seen().map(Vec::as_slice).unwrap_or_default();
    let found = contacts.iter().find(|contact| contact.id.to_string() == id).cloned();
    found.ok_or_else(|| visitor.failed(&Failure::<Refusal>::NotThere))
}

async fn settle(
    posted: &Posted,
    id: CompanyId,
    contact: Option<ContactView>,
    saved: Result<(), Failure<Refusal>>,
) -> Answer {
    let visitor = &posted.visitor;
    let made_from = contact.as_ref().map(|contact| (contact, posted.version));
    match saved {
        Ok(()) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/companies/{id}"), "companies-contact"))
        }
        Err(Failure::Refused(faults)) => {
            let company = super::editable(visitor, id).await?;
            let errors = Errors::of(&faults, posted.texts());
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(screen(visitor, &company, made_from, &posted.raw, (&errors, None), status))
        }
        Err(Failure::Stale { .. }) => {
            let company = super::editable(visitor, id).await?;
            let id = contact.as_ref().map(|contact| contact.id.to_string()).unwrap_or_default();
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
    contact: Option<(&ContactView, RowVersion)>,
    raw: &Raw,
    (errors, conflict): (&Errors, Option<Conflict>),
    status: StatusCode,
) -> Response {
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let base = format!("/companies/{}/contacts", company.view.id);
    let (title, form_head, aside) = match contact {
        None => (texts.companies_contact_new_title(), visitor.form(format!("{base}/new")), None),
        Some((contact, version)) => {
            let here = format!("{base}/{}", contact.id);
            let remove = Link::new(format!("{here}/remove"), texts.companies_contact_remove());
            (texts.companies_contact_edit(), visitor.form_for(here, version), Some(remove))
        }
    };
    let sheet = Sheet {
        title,
        lead: None,
        path: super::path(visitor, company),
        under: Menu::Companies,
        form_head,
        items: vec![
            Item::Text(filling.field("contact_name", texts.companies_contact_name())),
            Item::Text(filling.field("contact_function", texts.companies_contact_function()).optional()),
            Item::Text(
                filling
                    .field("contact_phone", texts.companies_contact_phone())
                    .width(Width::Short)
                    .inputmode("tel")
                    .optional(),
            ),
            Item::Email(filling.field("contact_email", texts.companies_contact_email()).optional()),
        ],
        submit: if conflict.is_some() { texts.common_conflict_keep_yours() } else { texts.common_save() },
        aside,
        conflict,
    };
    visitor.sheet(status, sheet, errors)
}

fn labels(texts: &Texts) -> Vec<(&'static str, String)> {
    vec![
        ("contact_name", texts.companies_contact_name()),
        ("contact_function", texts.companies_contact_function()),
        ("contact_phone", texts.companies_contact_phone()),
        ("contact_email", texts.companies_contact_email()),
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
