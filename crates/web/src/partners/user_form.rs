//! The forms of an account: a new one, a changed one, and a new password.

use app::{Raw, partners::UserToChange, views::UserLine};
use axum::extract::Path;
use domain::partners::Role;
use kernel::{CompanyId, Cvr, Language, UserId};
use l10n::Texts;

use super::users;
use crate::{
    answer::Answer,
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /users/new`
pub(super) async fn show_new(visitor: Visitor) -> Answer {
    let raw = Raw::from_pairs([("language", visitor.guest.language.tag())]);
    new_screen(&visitor, &Draft::new(raw)).await
}

/// `POST /users/new`
pub(super) async fn add(posted: Posted) -> Answer {
    match posted.came_to(app::partners::add_user(posted.ctx(), &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see("/users", "partners-user-added")),
        Sent::Again(draft) => new_screen(&posted.visitor, &draft).await,
    }
}

async fn new_screen(visitor: &Visitor, draft: &Draft) -> Answer {
    let texts = visitor.texts();
    let mut items = person(texts, draft);
    let companies = visitor.found(app::partners::manager_companies(&visitor.ctx).await)?;
    items.extend(post(visitor, companies, draft));
    items.push(password(draft, texts.partners_users_password(), texts));
    let path = users::path(texts);
    let sheet = Sheet::new(texts.partners_users_new_title(), path, Menu::Users, "/users/new", items)
        .submit(texts.partners_users_add());
    Ok(visitor.sheet(sheet, draft))
}

/// `GET /users/{id}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(id): Path<String>) -> Answer {
    edit_screen(&visitor, &id, None).await
}

/// `POST /users/{id}/edit`
pub(super) async fn save(Path(id): Path<String>, posted: Posted) -> Answer {
    let of: UserId = posted.visitor.id(&id)?;
    let saved = app::partners::edit_user(posted.ctx(), of, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| of))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/users/{id}"), "partners-user-changed")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &id, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, id: &str, sent: Option<Draft>) -> Answer {
    let UserToChange { user, companies } =
        visitor.found(app::partners::user_to_change(&visitor.ctx, visitor.id(id)?).await)?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, stored(&user), user.version);
    let mut items = person(texts, &draft);
    let is_own = visitor.session.view.user == user.id;
    let lead = match (&companies, is_own) {
        (Some(_), _) => Some(texts.partners_users_edit_lead()),
        (None, true) => Some(texts.partners_users_edit_lead_own()),
        (None, false) => None,
    };
    items.extend(companies.into_iter().flat_map(|companies| post(visitor, companies, &draft)));
    let action = format!("/users/{}/edit", user.id);
    let path = users::path_to(texts, &user);
    let sheet = Sheet::new(texts.partners_users_edit_title(), path, Menu::Users, action, items).lead(lead);
    Ok(visitor.sheet(sheet, &draft))
}

fn stored(user: &UserLine) -> Raw {
    Raw::from_pairs([
        ("name", user.name.to_string()),
        ("email", user.email.to_string()),
        ("language", user.language.tag().to_owned()),
        ("role", user.role.map(|role| role.code().to_owned()).unwrap_or_default()),
        ("company", user.company.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default()),
    ])
}

fn person(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let languages = Language::ALL.into_iter().map(|one| (one.tag().to_owned(), users::language(texts, one)));
    vec![
        Item::Text(draft.field("name", texts.partners_users_name()).autocomplete("off")),
        Item::Email(draft.field("email", texts.partners_users_email()).autocomplete("off")),
        Item::Radio(draft.one_of("language", texts.partners_users_language(), languages)),
    ]
}

/// The role, with the company that a manager's role needs.
fn post(visitor: &Visitor, companies: Vec<(CompanyId, Cvr, String)>, draft: &Draft) -> Vec<Item> {
    let texts = visitor.texts();
    let kind = visitor.session.view.acting.kind;
    let roles = Role::ALL.iter().filter(|role| **role != Role::Citizen && role.fits(kind));
    let roles = roles.map(|role| (role.code().to_owned(), texts.role(*role)));
    let companies = companies.into_iter().map(|(id, _, name)| (id.to_string(), name));
    let company = draft.one_of("company", texts.partners_users_company(), companies);
    vec![
        Item::Radio(draft.one_of("role", texts.partners_users_role(), roles)),
        Item::Select(
            company
                .hint(texts.partners_users_company_hint())
                .nothing(texts.partners_users_no_company())
                .filters(),
        ),
    ]
}

/// A refused form never brings a password back.
fn password(draft: &Draft, label: String, texts: &Texts) -> Item {
    let field = draft.field("password", label).value("").hint(texts.partners_users_password_hint());
    Item::Password(field.autocomplete("new-password"))
}

/// `GET /users/{id}/password`
pub(super) async fn show_reset(visitor: Visitor, Path(id): Path<String>) -> Answer {
    reset_screen(&visitor, &id, None).await
}

/// `POST /users/{id}/password`
pub(super) async fn reset(Path(id): Path<String>, posted: Posted) -> Answer {
    let of: UserId = posted.visitor.id(&id)?;
    let saved = app::partners::reset_password(posted.ctx(), of, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| of))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/users/{id}"), "partners-password")),
        Sent::Again(draft) => reset_screen(&posted.visitor, &id, Some(draft)).await,
    }
}

async fn reset_screen(visitor: &Visitor, id: &str, sent: Option<Draft>) -> Answer {
    let user = users::find(visitor, id).await?.user;
    let texts = visitor.texts();
    let draft = Draft::over(sent, Raw::default(), user.version);
    let items = vec![password(&draft, texts.partners_users_password_new(), texts)];
    let action = format!("/users/{}/password", user.id);
    let path = users::path_to(texts, &user);
    let sheet = Sheet::new(texts.partners_users_reset(), path, Menu::Users, action, items)
        .lead(texts.partners_users_reset_lead());
    Ok(visitor.sheet(sheet, &draft))
}
