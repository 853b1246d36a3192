//! The forms of an account: a new one, a changed one, and a new password.

use app::{
    Raw,
    views::{UserCompany, UserLine},
};
use axum::extract::Path;
use domain::partners::Role;
use kernel::{Language, UserId};
use l10n::Texts;
use policy::AddUser;

use super::{roles, users};
use crate::{
    answer::Answer,
    codes::{Coded, Codes},
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
    new_screen(&visitor, Draft::new(raw)).await
}

/// `POST /users/new`
pub(super) async fn add(mut posted: Posted) -> Answer {
    posted.visitor.settle_code(Codes::Companies, &mut posted.raw, "company").await;
    match posted.came_to(app::partners::add_user(posted.ctx(), &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see("/users", "partners-user-added")),
        Sent::Again(draft) => new_screen(&posted.visitor, draft).await,
    }
}

async fn new_screen(visitor: &Visitor, mut draft: Draft) -> Answer {
    visitor.found(visitor.ctx.leave::<AddUser, app::Never>().await)?;
    visitor.found(visitor.ctx.must_be_certain::<app::Never>())?;
    let texts = visitor.texts();
    let mut items = person(texts, &draft);
    items.extend(post(visitor, None, &mut draft).await);
    let label = texts.partners_users_password();
    items.extend(roles::days(texts, &draft, texts.partners_roles_first_hint(), true));
    items.push(password(&draft, label, texts.partners_users_password_or_link(), true));
    // Asked only where the answer can be used.
    if draft.raw.ticked("existing") || draft.error("existing").is_some() {
        items.push(Item::Check(draft.check(
            "existing",
            texts.partners_users_existing(),
            texts.partners_users_existing_hint(),
        )));
    }
    let path = users::path(texts);
    let sheet = Sheet::new(texts.partners_users_new_title(), path, Menu::Users, "/users/new", items)
        .submit(texts.partners_users_add());
    Ok(visitor.sheet(sheet, &draft))
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
    let user = users::find_to_change(visitor, id).await?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, stored(&user), user.version);
    let items = person(texts, &draft);
    let action = format!("/users/{}/edit", user.id);
    let path = users::path_to(texts, &user);
    let sheet = Sheet::new(texts.partners_users_edit_title(), path, Menu::Users, action, items)
        .lead(texts.partners_users_edit_lead());
    Ok(visitor.sheet(sheet, &draft))
}

fn stored(user: &UserLine) -> Raw {
    Raw::from_pairs([
        ("name", user.name.to_string()),
        ("email", user.email.to_string()),
        ("language", user.language.tag().to_owned()),
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
pub(super) async fn post(visitor: &Visitor, known: Option<&UserCompany>, draft: &mut Draft) -> Vec<Item> {
    let texts = visitor.texts();
    let kind = visitor.session.view.acting.kind;
    let roles = Role::ALL.iter().filter(|role| **role != Role::Citizen && role.fits(kind));
    let roles = roles.map(|role| (role.code().to_owned(), texts.role(*role)));
    let role = draft.one_of("role", texts.partners_users_role(), roles);
    let mut items = vec![Item::Select(role.nothing(texts.partners_users_role_none()))];
    let company = draft.field("company", texts.partners_users_company());
    let company = company.hint(texts.partners_users_company_hint()).optional();
    let known = known.map(|known| Coded { code: known.cvr.to_string(), title: known.name.clone() });
    items.extend(visitor.code_items(Codes::Companies, company, known, draft).await);
    items
}

/// A refused form never brings a password back.
fn password(draft: &Draft, label: String, hint: String, optional: bool) -> Item {
    let field = draft.field("password", label).value("").hint(hint).autocomplete("new-password");
    Item::Password(if optional { field.optional() } else { field })
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
    let user = users::find_to_change(visitor, id).await?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, Raw::default(), user.version);
    let hint = texts.partners_users_password_hint();
    let items = vec![password(&draft, texts.partners_users_password_new(), hint, false)];
    let action = format!("/users/{}/password", user.id);
    let path = users::path_to(texts, &user);
    let sheet = Sheet::new(texts.partners_users_reset(), path, Menu::Users, action, items)
        .lead(texts.partners_users_reset_lead());
    Ok(visitor.sheet(sheet, &draft))
}
