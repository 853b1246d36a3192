//! Roles of an account: the list on its page, a role more, its days, its end, and standing in for a colleague.

use app::{
    Raw,
    partners::UserForRole,
    views::{RoleHeld, UserLine},
};
use axum::extract::Path;
use domain::partners::{Role, TermState};
use kernel::{Date, MembershipId, UserId};
use l10n::Texts;

use super::{user_form, users};
use crate::{
    answer::Answer,
    codes::Codes,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row, Table, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Question, Sheet},
    visitor::Visitor,
};

/// The roles that an account has and had, those held now first.
pub(super) fn table(visitor: &Visitor, user: UserId, roles: &[RoleHeld], may_manage: bool) -> Table {
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    Table {
        caption: texts.partners_roles_title(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.partners_users_role()),
            Column::text(texts.partners_roles_first()),
            Column::text(texts.partners_roles_last()),
            Column::text(texts.partners_roles_ways()),
        ],
        rows: roles.iter().map(|held| row(texts, today, user, held, may_manage)).collect(),
    }
}

fn row(texts: &Texts, today: Date, user: UserId, held: &RoleHeld, may_manage: bool) -> Row {
    let is_over = held.ended.is_some() || held.term.on(today) == TermState::Over;
    let (kind, state) = match held.term.on(today) {
        _ if is_over => (Kind::Warning, texts.partners_roles_over()),
        TermState::Later => (Kind::Info, texts.partners_roles_later()),
        TermState::Live | TermState::Over => (Kind::Success, texts.partners_roles_live()),
    };
    let first = match held.term.first() {
        Some(day) => Cell::text(texts.date(day)),
        None => Cell::missing(texts.partners_roles_since_account()),
    };
    let last = match (held.ended, held.term.last()) {
        (Some(at), _) => Cell::text(texts.partners_roles_ended(texts.moment(at))),
        (None, Some(day)) => Cell::text(texts.date(day)),
        (None, None) => Cell::missing(texts.partners_roles_no_last()),
    };
    let ways = if may_manage && !is_over {
        Cell::link(format!("/users/{user}/roles/{}/edit", held.id), texts.partners_roles_change())
    } else {
        Cell::text("")
    };
    let notes = [held.company_name.clone(), in_place_of(texts, held.stands_for_name.as_deref())];
    let role = cell(texts, held.role, notes).badge(Badge::new(kind, state));
    Row::new(vec![role, first, last, ways])
}

/// A role with what is to be known of it in a smaller line.
pub(super) fn cell(texts: &Texts, role: Role, notes: impl IntoIterator<Item = Option<String>>) -> Cell {
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let cell = Cell::text(texts.role(role));
    if notes.is_empty() { cell } else { cell.note(notes.join(" · ")) }
}

/// In whose place a role is held.
pub(super) fn in_place_of(texts: &Texts, name: Option<&str>) -> Option<String> {
    name.map(|name| texts.partners_roles_for(name))
}

/// `GET /users/{id}/roles/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, &id, Draft::new(Raw::default())).await
}

/// `POST /users/{id}/roles/new`
pub(super) async fn add(Path(id): Path<String>, mut posted: Posted) -> Answer {
    posted.visitor.settle_code(Codes::Companies, &mut posted.raw, "company").await;
    let user: UserId = posted.visitor.id(&id)?;
    match posted.came_to(app::partners::give_role(posted.ctx(), user, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/users/{id}"), "partners-role-given")),
        Sent::Again(draft) => new_screen(&posted.visitor, &id, draft).await,
    }
}

async fn new_screen(visitor: &Visitor, id: &str, mut draft: Draft) -> Answer {
    let UserForRole { user, .. } = find(visitor, id).await?;
    let texts = visitor.texts();
    let mut items = user_form::post(visitor, None, &mut draft).await;
    items.extend(days(texts, &draft, texts.partners_roles_first_hint(), true));
    let path = users::path_to(texts, &user);
    let action = format!("/users/{id}/roles/new");
    let sheet = Sheet::new(texts.partners_roles_give(), path, Menu::Users, action, items)
        .lead(texts.partners_roles_give_lead(user.name.as_str()));
    Ok(visitor.sheet(sheet, &draft))
}

/// `GET /users/{id}/stand-in`
pub(super) async fn show_stand_in(visitor: Visitor, Path(id): Path<String>) -> Answer {
    stand_in_screen(&visitor, &id, Draft::new(Raw::default())).await
}

/// `POST /users/{id}/stand-in`
pub(super) async fn stand_in(Path(id): Path<String>, posted: Posted) -> Answer {
    let user: UserId = posted.visitor.id(&id)?;
    match posted.came_to(app::partners::stand_in(posted.ctx(), user, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/users/{id}"), "partners-stands-in")),
        Sent::Again(draft) => stand_in_screen(&posted.visitor, &id, draft).await,
    }
}

async fn stand_in_screen(visitor: &Visitor, id: &str, draft: Draft) -> Answer {
    let UserForRole { user, colleagues } = find(visitor, id).await?;
    let texts = visitor.texts();
    let whom = colleagues.iter().map(|one| (one.id.to_string(), colleague(texts, one)));
    let whom = draft.one_of("for", texts.partners_roles_whom(), whom);
    let mut items = vec![Item::Select(whom.nothing(texts.partners_roles_whom_none()))];
    items.extend(days(texts, &draft, texts.partners_roles_first_hint(), false));
    let nobody = colleagues.is_empty().then(|| EmptyState {
        title: texts.partners_roles_nobody_title(),
        text: texts.partners_roles_nobody_text(),
        action: None,
    });
    let path = users::path_to(texts, &user);
    let action = format!("/users/{id}/stand-in");
    let sheet = Sheet::new(texts.partners_roles_stand_in(), path, Menu::Users, action, items)
        .lead(texts.partners_roles_stand_in_lead(user.name.as_str()))
        .instead(nobody);
    Ok(visitor.sheet(sheet, &draft))
}

fn colleague(texts: &Texts, one: &RoleHeld) -> String {
    let role = texts.role(one.role);
    match &one.company_name {
        Some(company) => texts.partners_roles_colleague_at(company, &one.user_name, role),
        None => texts.partners_roles_colleague(&one.user_name, role),
    }
}

/// The first and the last day; whoever stands in has a last one.
pub(super) fn days(texts: &Texts, draft: &Draft, empty: String, may_go_on: bool) -> Vec<Item> {
    let first = draft.field("first", texts.partners_roles_first()).hint(empty);
    let last = draft.field("last", texts.partners_roles_last()).width(Width::Short);
    let last = if may_go_on {
        last.hint(texts.partners_roles_last_hint()).optional()
    } else {
        last.hint(texts.partners_roles_last_needed())
    };
    vec![Item::Text(first.width(Width::Short).optional()), Item::Text(last)]
}

/// `GET /users/{id}/roles/{role}/edit`
pub(super) async fn show_edit(visitor: Visitor, Path(of): Path<(String, String)>) -> Answer {
    edit_screen(&visitor, of, None).await
}

/// `POST /users/{id}/roles/{role}/edit`
pub(super) async fn save(Path((id, held)): Path<(String, String)>, posted: Posted) -> Answer {
    let user: UserId = posted.visitor.id(&id)?;
    let of: MembershipId = posted.visitor.id(&held)?;
    let saved = app::partners::change_term(posted.ctx(), user, (of, posted.version), &posted.raw).await;
    match posted.came_to(saved.map(|()| user))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/users/{id}"), "partners-role-changed")),
        Sent::Again(draft) => edit_screen(&posted.visitor, (id, held), Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, (id, of): (String, String), sent: Option<Draft>) -> Answer {
    let found = app::partners::role_to_change(&visitor.ctx, visitor.id(&id)?, visitor.id(&of)?).await;
    let (user, held) = visitor.found(found)?;
    let texts = visitor.texts();
    let day = |day: Option<Date>| day.map(|day| texts.date(day)).unwrap_or_default();
    let stored = Raw::from_pairs([("first", day(held.term.first())), ("last", day(held.term.last()))]);
    let draft = Draft::over(sent, stored, held.version);
    let items = days(texts, &draft, texts.partners_roles_first_stays(), held.stands_for.is_none());
    let path = users::path_to(texts, &user);
    let action = format!("/users/{id}/roles/{of}/edit");
    let sheet = Sheet::new(texts.partners_roles_change(), path, Menu::Users, action, items)
        .lead(texts.partners_roles_change_lead(user.name.as_str(), texts.role(held.role)))
        .aside(Link::new(format!("/users/{id}/roles/{of}/end"), texts.partners_roles_end()));
    Ok(visitor.sheet(sheet, &draft))
}

/// `GET /users/{id}/roles/{role}/end`
pub(super) async fn ask_end(visitor: Visitor, Path((id, of)): Path<(String, String)>) -> Answer {
    let found = app::partners::role_to_change(&visitor.ctx, visitor.id(&id)?, visitor.id(&of)?).await;
    let (user, held) = visitor.found(found)?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.partners_roles_end(),
        text: texts.partners_roles_end_text(user.name.as_str(), texts.role(held.role)),
        path: users::path_to(texts, &user),
        under: Menu::Users,
        yes: visitor.yes(format!("/users/{id}/roles/{of}/end"), held.version),
        loses: true,
    }))
}

/// `POST /users/{id}/roles/{role}/end`
pub(super) async fn end(Path((id, of)): Path<(String, String)>, posted: Posted) -> Answer {
    let user: UserId = posted.visitor.id(&id)?;
    let of: MembershipId = posted.visitor.id(&of)?;
    let ended = app::partners::end_role(posted.ctx(), user, (of, posted.version)).await;
    posted.settle(ended.map(|()| user), |id| format!("/users/{id}"), "partners-role-ended")
}

async fn find(visitor: &Visitor, id: &str) -> Result<UserForRole, crate::answer::Refused> {
    visitor.found(app::partners::user_for_role(&visitor.ctx, visitor.id(id)?).await)
}

/// What stands under a list of roles.
pub(super) fn notes(texts: &Texts, user: &UserLine, elsewhere: &[String]) -> Vec<String> {
    let mut notes = Vec::new();
    if user.roles == 0 {
        notes.push(texts.partners_roles_none());
    }
    notes.extend(user.kept_by.as_deref().map(|name| texts.partners_users_kept_by(name)));
    if !elsewhere.is_empty() {
        notes.push(texts.partners_roles_elsewhere(texts.list(elsewhere)));
    }
    notes
}
