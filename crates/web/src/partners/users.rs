//! Users of the own organisation.

use app::{partners::UserPage, views::UserLine};
use askama::Template;
use axum::extract::Path;
use kernel::{Language, UserId};
use l10n::Texts;
use policy::{Action, may};

use super::roles;
use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Page, PageHeader, Row, SummaryRow, Table},
    kit::{self, Listing},
    menu::Menu,
    posted::Posted,
    render,
    sheet::Question,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "partners/user.html")]
struct ShowScreen {
    page: Page,
    head: PageHeader,
    title: String,
    facts: Vec<SummaryRow>,
    note: Option<String>,
    link: Option<Link>,
    roles_heading: String,
    roles: Table,
    roles_notes: Vec<String>,
    ways: Vec<Link>,
}

/// `GET /users`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let page = kit::page_of(&kit::filter_of(&visitor.guest));
    let list = visitor.found(app::partners::list_users(&visitor.ctx, page).await)?;
    let texts = visitor.texts();
    let add = may(visitor.ctx.actor(), Action::AddUser)
        .then(|| Link::new("/users/new", texts.partners_users_add()));
    Ok(visitor.list(Listing {
        title: texts.partners_title(),
        lead: texts.partners_users_lead(),
        under: Menu::Users,
        action: add.clone(),
        second: None,
        search: None,
        columns: vec![
            Column::text(texts.partners_users_name()),
            Column::text(texts.partners_users_role()),
            Column::text(texts.partners_users_state()),
            Column::text(texts.partners_users_last_log_in()),
        ],
        rows: list.rows.iter().map(|user| row(texts, user)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        // Somebody who sees the list is on it.
        empty: EmptyState { title: texts.partners_title(), text: texts.partners_users_lead(), action: add },
        ways: vec![Link::new("/users/leavers", texts.partners_leavers_title())],
    }))
}

fn row(texts: &Texts, user: &UserLine) -> Row {
    Row::new(vec![
        Cell::link(format!("/users/{}", user.id), user.name.as_str()).note(user.email.as_str()),
        role(texts, user),
        Cell::state(state(texts, user)),
        last_log_in(texts, user),
    ])
}

fn role(texts: &Texts, user: &UserLine) -> Cell {
    let Some(role) = user.role else { return Cell::missing(texts.partners_roles_no_role()) };
    let company = user.company.as_ref().map(|company| company.name.clone());
    let more = i64::try_from(user.roles.saturating_sub(1)).unwrap_or(i64::MAX);
    let more = (more > 0).then(|| texts.partners_roles_more(more));
    let kept = user.kept_by.as_deref().map(|name| texts.partners_users_kept_at(name));
    roles::cell(texts, role, [company, more, kept])
}

fn state(texts: &Texts, user: &UserLine) -> Badge {
    if user.disabled_at.is_some() {
        Badge::new(Kind::Warning, texts.partners_users_closed())
    } else if user.has_password || user.one_click {
        Badge::new(Kind::Success, texts.partners_users_open())
    } else {
        Badge::new(Kind::Info, texts.partners_users_no_password())
    }
}

fn last_log_in(texts: &Texts, user: &UserLine) -> Cell {
    match user.last_log_in {
        Some(at) => Cell::text(texts.moment(at)),
        None => Cell::missing(texts.partners_users_never()),
    }
}

/// `GET /users/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = find(&visitor, &id).await?;
    let texts = visitor.texts();
    let user = &page.user;
    let address = |rest: &str| format!("/users/{}/{rest}", user.id);
    let mut head = PageHeader::new(user.name.as_str()).path(path(texts)).badge(state(texts, user));
    if page.may_change {
        head = head.action(Link::new(address("edit"), texts.partners_users_edit()));
        if user.disabled_at.is_some() {
            head = head.second(Link::new(address("reopen"), texts.partners_users_reopen()));
        } else if !page.is_own && !page.is_last_administrator {
            head = head.second(Link::new(address("close"), texts.partners_users_close()));
        }
    }
    let note = if page.is_own {
        Some(texts.partners_users_own())
    } else if page.is_last_administrator {
        Some(texts.partners_users_is_last())
    } else {
        None
    };
    let has_password = if user.has_password {
        texts.partners_users_has_password()
    } else {
        texts.partners_users_no_password()
    };
    let mut password = SummaryRow::new(texts.partners_users_password(), Cell::text(has_password));
    if page.may_change {
        password = password.change(Link::new(address("password"), texts.partners_users_reset()));
    }
    let link = (page.may_change && user.disabled_at.is_none()).then(|| {
        let label =
            if user.has_password { texts.partners_users_link() } else { texts.partners_users_invite() };
        Link::new(address("link"), label)
    });
    let has_code =
        if user.has_code { texts.partners_users_code_on() } else { texts.partners_users_code_off() };
    let mut code = SummaryRow::new(texts.partners_users_code(), Cell::text(has_code));
    if page.may_change && user.has_code && !page.is_own {
        code = code.change(Link::new(address("second-step"), texts.partners_users_code_drop()));
    }
    let screen = ShowScreen {
        page: visitor.page(user.name.as_str(), Menu::Users),
        head,
        title: texts.partners_users_facts(),
        facts: vec![
            SummaryRow::new(texts.partners_users_email(), Cell::text(user.email.as_str())),
            SummaryRow::new(texts.partners_users_language(), Cell::text(language(texts, user.language))),
            password,
            code,
            SummaryRow::new(texts.partners_users_last_log_in(), last_log_in(texts, user)),
        ],
        note,
        link,
        roles_heading: texts.partners_roles_title(),
        roles: roles::table(&visitor, user.id, &page.roles.here, page.may_manage),
        roles_notes: roles::notes(texts, user, &page.roles.elsewhere),
        ways: if page.may_manage {
            vec![
                Link::new(address("roles/new"), texts.partners_roles_give()),
                Link::new(address("stand-in"), texts.partners_roles_stand_in()),
            ]
        } else {
            Vec::new()
        },
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

pub(super) fn language(texts: &Texts, language: Language) -> String {
    match language {
        Language::Da => texts.common_language_danish(),
        Language::En => texts.common_language_english(),
    }
}

pub(super) fn path(texts: &Texts) -> Vec<Link> {
    vec![Link::new("/users", texts.partners_title())]
}

pub(super) fn path_to(texts: &Texts, user: &UserLine) -> Vec<Link> {
    vec![
        Link::new("/users", texts.partners_title()),
        Link::new(format!("/users/{}", user.id), user.name.as_str()),
    ]
}

async fn find(visitor: &Visitor, id: &str) -> Result<UserPage, Refused> {
    visitor.found(app::partners::show_user(&visitor.ctx, visitor.id(id)?).await)
}

/// The same for those alone who may change it.
pub(super) async fn find_to_change(visitor: &Visitor, id: &str) -> Result<UserLine, Refused> {
    let found = app::partners::user_to_change(&visitor.ctx, visitor.id(id)?).await;
    visitor.found(found)
}

/// `GET /users/{id}/close`
pub(super) async fn ask_close(visitor: Visitor, Path(id): Path<String>) -> Answer {
    ask(&visitor, &id, false).await
}

/// `GET /users/{id}/reopen`
pub(super) async fn ask_reopen(visitor: Visitor, Path(id): Path<String>) -> Answer {
    ask(&visitor, &id, true).await
}

async fn ask(visitor: &Visitor, id: &str, reopen: bool) -> Answer {
    let user = find_to_change(visitor, id).await?;
    let texts = visitor.texts();
    let name = user.name.as_str();
    let (title, text, way) = if reopen {
        (texts.partners_users_reopen(), texts.partners_users_reopen_text(name), "reopen")
    } else {
        (texts.partners_users_close(), texts.partners_users_close_text(name), "close")
    };
    Ok(visitor.ask(Question {
        title,
        text,
        path: path_to(texts, &user),
        under: Menu::Users,
        yes: visitor.yes(format!("/users/{}/{way}", user.id), user.version),
        loses: !reopen,
    }))
}

/// `GET /users/{id}/link`
pub(super) async fn ask_link(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let user = find_to_change(&visitor, &id).await?;
    let texts = visitor.texts();
    let title = if user.has_password { texts.partners_users_link() } else { texts.partners_users_invite() };
    Ok(visitor.ask(Question {
        title,
        text: texts.partners_users_link_text(user.email.as_str()),
        path: path_to(texts, &user),
        under: Menu::Users,
        yes: visitor.yes(format!("/users/{}/link", user.id), user.version),
        loses: false,
    }))
}

/// `POST /users/{id}/link`
pub(super) async fn send_link(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: UserId = posted.visitor.id(&id)?;
    let done = app::partners::send_link(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |id| format!("/users/{id}"), "partners-link")
}

/// `GET /users/{id}/second-step`
pub(super) async fn ask_drop_second_step(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let user = find_to_change(&visitor, &id).await?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.partners_users_code_drop(),
        text: texts.partners_users_code_drop_text(user.name.as_str()),
        path: path_to(texts, &user),
        under: Menu::Users,
        yes: visitor.form_new(format!("/users/{}/second-step", user.id)).unguarded(),
        loses: true,
    }))
}

/// `POST /users/{id}/second-step`
pub(super) async fn drop_second_step(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: UserId = posted.visitor.id(&id)?;
    let done = app::partners::drop_second_step(posted.ctx(), id).await;
    posted.settle(done.map(|()| id), |id| format!("/users/{id}"), "partners-code-dropped")
}

/// `POST /users/{id}/close`
pub(super) async fn close(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: UserId = posted.visitor.id(&id)?;
    let done = app::partners::disable_user(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |id| format!("/users/{id}"), "partners-closed")
}

/// `POST /users/{id}/reopen`
pub(super) async fn reopen(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: UserId = posted.visitor.id(&id)?;
    let done = app::partners::enable_user(posted.ctx(), id, posted.version).await;
    posted.settle(done.map(|()| id), |id| format!("/users/{id}"), "partners-reopened")
}
