//! Users of the own organisation.

use app::{Failure, Raw, partners::UserPage, views::UserLine};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::partners::{Refusal, Role};
use kernel::{Language, UserId};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Column, Confirm, Kind, Link, Page, PageHeader, Pager, Row, SummaryRow, Table},
    form::{Errors, Filling},
    kit,
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Item, Sheet},
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "partners/users.html")]
struct ListScreen {
    page: Page,
    head: PageHeader,
    table: Table,
    pager: Pager,
}

#[derive(Template)]
#[template(path = "partners/user.html")]
struct ShowScreen {
    page: Page,
    head: PageHeader,
    title: String,
    facts: Vec<SummaryRow>,
    note: Option<String>,
}

/// `GET /users`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let list = app::partners::list_users(&visitor.ctx, kit::page_of(&raw))
        .await
        .map_err(|failure| visitor.failed(&failure))?;
    let texts = visitor.texts();
    let mut head = PageHeader::new(texts.partners_title()).lead(texts.partners_users_lead());
    if may(visitor.ctx.actor(), Action::AddUser) {
        head = head.action(Link::new("/users/new", texts.partners_users_add()));
    }
    let screen = ListScreen {
        page: visitor.page(texts.partners_title(), Menu::Users),
        head,
        table: Table {
            caption: texts.partners_title(),
            caption_hidden: true,
            columns: vec![
                Column::text(texts.partners_users_name()),
                Column::text(texts.partners_users_role()),
                Column::text(texts.partners_users_state()),
                Column::text(texts.partners_users_last_used()),
            ],
            rows: list.rows.iter().map(|user| row(texts, user)).collect(),
        },
        pager: kit::pager(&visitor.guest, &list),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn row(texts: &Texts, user: &UserLine) -> Row {
    Row::new(vec![
        Cell::link(format!("/users/{}", user.id), user.name.as_str()).note(user.email.as_str()),
        role(texts, user),
        Cell::state(state(texts, user)),
        last_used(texts, user),
    ])
}

fn role(texts: &Texts, user: &UserLine) -> Cell {
    let Some(role) = user.role else { return Cell::missing(texts.common_not_known()) };
    match &user.company {
        Some(company) => Cell::text(texts.role(role)).note(company),
        None => Cell::text(texts.role(role)),
    }
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

fn last_used(texts: &Texts, user: &UserLine) -> Cell {
    match user.last_used {
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
        head = head.action(Link::new(address("password"), texts.partners_users_reset()));
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
    let screen = ShowScreen {
        page: visitor.page(user.name.as_str(), Menu::Users),
        head,
        title: texts.partners_users_facts(),
        facts: vec![
            SummaryRow::new(texts.partners_users_email(), Cell::text(user.email.as_str())),
            SummaryRow::new(texts.partners_users_role(), role(texts, user)),
            SummaryRow::new(texts.partners_users_language(), Cell::text(language(texts, user.language))),
            SummaryRow::new(texts.partners_users_last_used(), last_used(texts, user)),
        ],
        note,
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn language(texts: &Texts, language: Language) -> String {
    match language {
        Language::Da => texts.common_language_danish(),
        Language::En => texts.common_language_english(),
    }
}

fn path(texts: &Texts) -> Vec<Link> {
    vec![Link::new("/users", texts.partners_title())]
}

fn path_to(texts: &Texts, user: &UserLine) -> Vec<Link> {
    vec![
        Link::new("/users", texts.partners_title()),
        Link::new(format!("/users/{}", user.id), user.name.as_str()),
    ]
}

async fn find(visitor: &Visitor, id: &str) -> Result<UserPage, Refused> {
    let id: UserId = id.parse().map_err(|_| visitor.failed(&Failure::<Refusal>::NotThere))?;
    app::partners::show_user(&visitor.ctx, id).await.map_err(|failure| visitor.failed(&failure))
}

/// `GET /users/new`
pub(super) async fn show_new(visitor: Visitor) -> Answer {
    let mut raw = Raw::default();
    raw.set("language", visitor.guest.language.tag());
    new_screen(&visitor, &raw, &Errors::default(), StatusCode::OK).await
}

/// `POST /users/new`
pub(super) async fn add(posted: Posted) -> Answer {
    match app::partners::add_user(posted.ctx(), &posted.raw).await {
        Ok(_) | Err(Failure::Repeated(_)) => Ok(posted.visitor.see("/users", "partners-user-added")),
        Err(Failure::Refused(faults)) => {
            let errors = Errors::of(&faults, posted.texts());
            new_screen(&posted.visitor, &posted.raw, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(posted.visitor.failed(&other)),
    }
}

async fn new_screen(visitor: &Visitor, raw: &Raw, errors: &Errors, status: StatusCode) -> Answer {
    let companies =
        app::partners::manager_companies(&visitor.ctx).await.map_err(|failure| visitor.failed(&failure))?;
    let texts = visitor.texts();
    let filling = Filling { raw, errors };
    let kind = visitor.session.view.acting.kind;
    let roles = Role::ALL.iter().filter(|role| **role != Role::Citizen && role.fits(kind));
    let roles = roles.map(|role| (role.code().to_owned(), texts.role(*role)));
    let companies = companies.iter().map(|(id, _, name)| (id.to_string(), name.clone()));
    let languages = Language::ALL.into_iter().map(|one| (one.tag().to_owned(), language(texts, one)));
    let sheet = Sheet {
        title: texts.partners_users_new_title(),
        lead: None,
        path: path(texts),
        under: Menu::Users,
        form_head: visitor.form("/users/new"),
        items: vec![
            Item::Text(filling.field("name", texts.partners_users_name()).autocomplete("off")),
            Item::Email(filling.field("email", texts.partners_users_email()).autocomplete("off")),
            Item::Radio(filling.one_of("role", texts.partners_users_role(), roles)),
            Item::Select(
                filling
                    .one_of("company", texts.partners_users_company(), companies)
                    .hint(texts.partners_users_company_hint())
                    .nothing(texts.partners_users_no_company())
                    .optional(),
            ),
            Item::Radio(filling.one_of("language", texts.partners_users_language(), languages)),
            password(&filling, texts.partners_users_password(), texts),
        ],
        submit: texts.partners_users_add(),
        aside: None,
        conflict: None,
    };
    Ok(visitor.sheet(status, sheet, errors))
}

/// A refused form never brings a password back.
fn password(filling: &Filling<'_>, label: String, texts: &Texts) -> Item {
    let field = filling.field("password", label).value("").hint(texts.partners_users_password_hint());
    Item::Password(field.autocomplete("new-password"))
}

/// `GET /users/{id}/password`
pub(super) async fn show_reset(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = find(&visitor, &id).await?;
    Ok(reset_screen(&visitor, &page.user, &Errors::default(), StatusCode::OK))
}

/// `POST /users/{id}/password`
pub(super) async fn reset(Path(id): Path<String>, posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let user = find(visitor, &id).await?.user;
    match app::partners::reset_password(posted.ctx(), user.id, posted.version, &posted.raw).await {
        Ok(()) | Err(Failure::Repeated(_)) => {
            Ok(visitor.see(&format!("/users/{}", user.id), "partners-password"))
        }
        Err(Failure::Refused(faults)) => {
            let errors = Errors::of(&faults, posted.texts());
            Ok(reset_screen(visitor, &user, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

fn reset_screen(visitor: &Visitor, user: &UserLine, errors: &Errors, status: StatusCode) -> Response {
    let texts = visitor.texts();
    let raw = Raw::default();
    let filling = Filling { raw: &raw, errors };
    let sheet = Sheet {
        title: texts.partners_users_reset(),
        lead: Some(texts.partners_users_reset_lead()),
        path: path_to(texts, user),
        under: Menu::Users,
        form_head: visitor.form_for(format!("/users/{}/password", user.id), user.version),
        items: vec![password(&filling, texts.partners_users_password_new(), texts)],
        submit: texts.common_save(),
        aside: None,
        conflict: None,
    };
    visitor.sheet(status, sheet, errors)
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
    let user = find(visitor, id).await?.user;
    let texts = visitor.texts();
    let (title, text, way) = if reopen {
        (texts.partners_users_reopen(), texts.partners_users_reopen_text(user.name.as_str()), "reopen")
    } else {
        (texts.partners_users_close(), texts.partners_users_close_text(user.name.as_str()), "close")
    };
    let address = format!("/users/{}", user.id);
    let confirm = Confirm {
        heading: title.clone(),
        text,
        form: visitor.form_for(format!("{address}/{way}"), user.version).unguarded(),
        submit: title.clone(),
        cancel: Some(Link::new(address, texts.common_cancel())),
    };
    Ok(visitor.ask(title, path_to(texts, &user), Menu::Users, confirm))
}

/// `POST /users/{id}/close`
pub(super) async fn close(Path(id): Path<String>, posted: Posted) -> Answer {
    let user = find(&posted.visitor, &id).await?.user;
    let done = app::partners::disable_user(posted.ctx(), user.id, posted.version).await;
    settle(&posted, &user, done, "partners-closed")
}

/// `POST /users/{id}/reopen`
pub(super) async fn reopen(Path(id): Path<String>, posted: Posted) -> Answer {
    let user = find(&posted.visitor, &id).await?.user;
    let done = app::partners::enable_user(posted.ctx(), user.id, posted.version).await;
    settle(&posted, &user, done, "partners-reopened")
}

fn settle(posted: &Posted, user: &UserLine, done: Result<(), Failure<Refusal>>, word: &str) -> Answer {
    match done {
        Ok(()) | Err(Failure::Repeated(_)) => Ok(posted.visitor.see(&format!("/users/{}", user.id), word)),
        Err(Failure::Refused(faults)) => Err(posted.visitor.refused(&faults)),
        Err(other) => Err(posted.visitor.failed(&other)),
    }
}
