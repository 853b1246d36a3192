//! A link by mail to choose one's own password: asked for, looked at, used.

use app::{Failure, Raw};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};

use crate::{
    answer::{self, Answer},
    component::{ErrorSummary, Field, Link, Page, PageHeader},
    form::Draft,
    menu,
    posted::Open,
    problem, render,
    visitor::Guest,
};

#[derive(Template)]
#[template(path = "partners/own_password.html")]
struct Screen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    form: Option<Form>,
    way: Option<Link>,
}

/// What is asked for; the page's own address takes it.
struct Form {
    action: String,
    email: Option<Field>,
    password: Option<Field>,
    submit: String,
}

/// `GET /password`
pub(super) async fn show_ask(guest: Guest) -> Answer {
    let texts = guest.texts();
    let email = Field::new("email", texts.partners_own_email()).autocomplete("username");
    let form = Form {
        action: "/password".to_owned(),
        email: Some(email),
        password: None,
        submit: texts.partners_own_ask_submit(),
    };
    let head = PageHeader::new(texts.partners_own_ask_title()).lead(texts.partners_own_ask_lead());
    Ok(screen(&guest, StatusCode::OK, head, ErrorSummary::default(), Ok(form)))
}

/// `POST /password`: the same answer for every address.
pub(super) async fn ask(open: Open) -> Answer {
    let Open { guest, raw } = open;
    if app::partners::ask_for_link(&guest.web.app, raw.text("email")).await.is_err() {
        return Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into());
    }
    let texts = guest.texts();
    let head = PageHeader::new(texts.partners_own_asked_title()).lead(texts.partners_own_asked_lead());
    let way = Link::new("/log-in", texts.partners_own_to_log_in());
    Ok(screen(&guest, StatusCode::OK, head, ErrorSummary::default(), Err(way)))
}

/// `GET /password/{token}`: looking uses nothing up, whoever or whatever looks.
pub(super) async fn show(guest: Guest, Path(token): Path<String>) -> Answer {
    match app::partners::look_at_link(&guest.web.app, &token).await {
        Ok(()) => Ok(choose_screen(&guest, &token, &Draft::default())),
        Err(Failure::NotThere) => Ok(over(&guest)),
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// `POST /password/{token}`
pub(super) async fn choose(Path(token): Path<String>, open: Open) -> Answer {
    let Open { guest, raw } = open;
    match app::partners::choose_password(&guest.web.app, &token, &raw).await {
        Ok(()) => Ok(answer::see_other("/log-in?done=partners-own-password", guest.htmx)),
        Err(Failure::NotThere) => Ok(over(&guest)),
        Err(Failure::Refused(faults)) => {
            let draft = Draft::new(Raw::default()).refuse_all(&faults, guest.texts());
            Ok(choose_screen(&guest, &token, &draft))
        }
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// A refused form never brings a password back.
fn choose_screen(guest: &Guest, token: &str, draft: &Draft) -> Response {
    let texts = guest.texts();
    let password = Field::new("password", texts.partners_users_password_new())
        .hint(texts.partners_own_password_hint())
        .autocomplete("new-password")
        .error(draft.error("password"));
    let form = Form {
        action: format!("/password/{}", crate::visitor::percent(token)),
        email: None,
        password: Some(password),
        submit: texts.partners_own_choose_submit(),
    };
    let head = PageHeader::new(texts.partners_own_choose_title()).lead(texts.partners_own_choose_lead());
    let summary = match draft.error("password") {
        None => ErrorSummary::default(),
        Some(_) => draft.summary(texts, &[]),
    };
    screen(guest, draft.status(), head, summary, Ok(form))
}

/// The link was used, replaced or is over; nobody is told which.
fn over(guest: &Guest) -> Response {
    let texts = guest.texts();
    let head = PageHeader::new(texts.partners_own_over_title()).lead(texts.partners_own_over_lead());
    let way = Link::new("/password", texts.partners_own_over_again());
    screen(guest, StatusCode::NOT_FOUND, head, ErrorSummary::default(), Err(way))
}

fn screen(
    guest: &Guest,
    status: StatusCode,
    head: PageHeader,
    summary: ErrorSummary,
    body: Result<Form, Link>,
) -> Response {
    let (form, way) = match body {
        Ok(form) => (Some(form), None),
        Err(way) => (None, Some(way)),
    };
    let page = menu::page(guest, None, head.title.clone(), None);
    guest.keep_language(render::with_status(status, &Screen { page, head, summary, form, way }))
}
