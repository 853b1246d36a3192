//! Letting somebody in and out.

use app::{Failure, partners::NewSession, views::OneClickUser};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use domain::partners::{Circle, LogInRefusal, SessionStage};
use kernel::DEVICE_DAYS;
use l10n::Say as _;

use super::{
    HELD,
    kept::{self, Kept},
    second_step, set_up,
};
use crate::{
    Web,
    answer::{self, Answer},
    component::{ErrorSummary, Field, FormHead, Link, OneClick, Page, PageHeader},
    form::Draft,
    kit, menu,
    posted::{Open, Posted},
    problem, render,
    visitor::{Guest, percent},
};

/// The hidden field with the address to go to after the log-in.
pub(super) const NEXT: &str = "next";

const DEVICE_SECONDS: u32 = DEVICE_DAYS * 24 * 60 * 60;

#[derive(Template)]
#[template(path = "partners/log_in.html")]
struct LogInScreen {
    page: Page,
    head: PageHeader,
    ended: Option<(String, String)>,
    summary: ErrorSummary,
    email: Field,
    password: Field,
    hidden: Vec<(String, String)>,
    submit: String,
    form_heading: String,
    demo_heading: String,
    demo_lead: String,
    circles: Vec<(String, Vec<OneClick>)>,
    citizens: Option<String>,
    forgotten: Link,
}

/// `GET /log-in`
pub(super) async fn show(guest: Guest) -> Answer {
    if guest.session.is_some() {
        return Ok(answer::see_other("/", guest.htmx));
    }
    let next = kit::filter_of(&guest).filled(NEXT).and_then(kept::local).map(str::to_owned);
    Ok(screen(&guest, None, next, "", None, StatusCode::OK).await)
}

/// The log-in page in place of a form whose session has ended: it carries what was typed.
pub(crate) async fn log_in_page(guest: &Guest, kept: Kept) -> Response {
    screen(guest, Some(&kept), None, "", None, StatusCode::UNAUTHORIZED).await
}

/// `POST /log-in`
pub(super) async fn log_in(open: Open) -> Answer {
    let Open { guest, raw } = open;
    let (email, kept) = (raw.text("email").to_owned(), Kept::of(&raw));
    let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
    let next = raw.filled(NEXT).and_then(kept::local).map(str::to_owned);
    match app::partners::log_in(&guest.web.app, &guest.whence, &email, password).await {
        Ok(session) => Ok(let_in(&guest, &session, kept, next.as_deref()).await),
        Err(Failure::Refused(faults)) => {
            let why = faults.iter().next().map(|fault| fault.refusal);
            Ok(screen(&guest, kept.as_ref(), next, &email, why, StatusCode::UNPROCESSABLE_ENTITY).await)
        }
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// `POST /log-in/demo`
pub(super) async fn one_click(open: Open) -> Answer {
    let Open { guest, raw } = open;
    let (kept, role) = (Kept::of(&raw), raw.text("user"));
    let users = app::partners::one_click_users(&guest.web.app).await.unwrap_or_default();
    let next = raw.filled(NEXT).and_then(kept::local).map(str::to_owned);
    let Some(user) = users.iter().find(|user| user.role.code() == role) else {
        let why = Some(LogInRefusal::DemoOnly);
        return Ok(screen(&guest, kept.as_ref(), next, "", why, StatusCode::UNPROCESSABLE_ENTITY).await);
    };
    match app::partners::one_click(&guest.web.app, &guest.whence, user.id).await {
        Ok(session) => Ok(let_in(&guest, &session, kept, next.as_deref()).await),
        Err(Failure::Refused(faults)) => {
            let why = faults.iter().next().map(|fault| fault.refusal);
            Ok(screen(&guest, kept.as_ref(), next, "", why, StatusCode::UNPROCESSABLE_ENTITY).await)
        }
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// `POST /log-out`
pub(super) async fn log_out(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    visitor.found(app::partners::log_out(&visitor.guest.web.app, &visitor.session).await)?;
    Ok(forget(&visitor.guest, "/log-in?done=partners-logged-out"))
}

async fn screen(
    guest: &Guest,
    kept: Option<&Kept>,
    next: Option<String>,
    email: &str,
    why: Option<LogInRefusal>,
    status: StatusCode,
) -> Response {
    let texts = guest.texts();
    let users = app::partners::one_click_users(&guest.web.app).await.unwrap_or_default();
    let mut hidden = kept.map(Kept::hidden).unwrap_or_default();
    hidden.extend(next.map(|next| (NEXT.to_owned(), next)));
    let refusal = why.map(|why| why.say(texts));
    let summary = match &refusal {
        None => ErrorSummary::default(),
        Some(text) => Draft::default().refuse("password", text.clone()).summary(texts, &[]),
    };
    let screen = LogInScreen {
        page: menu::page(guest, None, texts.partners_log_in_title(), None),
        head: PageHeader::new(texts.partners_log_in_title()).lead(texts.partners_log_in_lead()),
        ended: ended(guest, kept),
        summary,
        email: Field::new("email", texts.partners_log_in_email()).value(email).autocomplete("username"),
        password: Field::new("password", texts.partners_log_in_password())
            .autocomplete("current-password")
            .error(refusal),
        hidden,
        submit: texts.partners_log_in_submit(),
        form_heading: texts.partners_log_in_form_heading(),
        demo_heading: texts.partners_log_in_demo_heading(),
        demo_lead: texts.partners_log_in_demo_lead(),
        circles: circles(guest, &users),
        forgotten: Link::new("/password", texts.partners_own_forgotten()),
        // In the demo one of the choices above is a citizen.
        citizens: users.is_empty().then(|| texts.partners_log_in_citizens()),
    };
    guest.keep_language(render::with_status(status, &screen))
}

/// Why somebody who was logged in is here again.
fn ended(guest: &Guest, kept: Option<&Kept>) -> Option<(String, String)> {
    let texts = guest.texts();
    match kept {
        Some(_) => Some((texts.partners_ended_heading(), texts.partners_ended_text())),
        None if guest.lapsed => Some((texts.partners_lapsed_heading(), texts.partners_lapsed_text())),
        None => None,
    }
}

/// The demo's people by where they stand.
fn circles(guest: &Guest, users: &[OneClickUser]) -> Vec<(String, Vec<OneClick>)> {
    let of = |circle: Circle| {
        let people = users.iter().filter(move |user| user.role.circle() == circle);
        people.map(|user| choice(guest, user)).collect::<Vec<_>>()
    };
    let circles = Circle::ALL.iter().map(|circle| (guest.texts().circle(*circle), of(*circle)));
    circles.filter(|(_, people)| !people.is_empty()).collect()
}

fn choice(guest: &Guest, user: &OneClickUser) -> OneClick {
    let texts = guest.texts();
    let role = texts.role(user.role);
    let note = match &user.company {
        Some(company) => texts.partners_log_in_demo_note_company(company, &user.organisation),
        None => texts.partners_log_in_demo_note(&user.organisation),
    };
    OneClick {
        form: FormHead::new("/log-in/demo", "", "").unguarded(),
        name: "user".to_owned(),
        value: user.role.code().to_owned(),
        title: format!("{role}: {}", user.name),
        note: Some(note),
    }
}

/// The session's cookie, and on: to the step that is missing, to the form that was kept, to the page asked for, or
/// to the start.
async fn let_in(guest: &Guest, session: &NewSession, kept: Option<Kept>, next: Option<&str>) -> Response {
    let mut response = match (session.stage, kept) {
        (SessionStage::Open, Some(kept)) => kept.back(guest, session, HELD).await,
        (SessionStage::Open, None) => answer::see_other(next.unwrap_or("/"), guest.htmx),
        (SessionStage::Code, Some(kept)) => second_step::asked(guest, &session.csrf, Some(&kept), next),
        (SessionStage::SetUp, Some(kept)) => set_up::required(guest, &session.csrf, Some(&kept), next),
        (stage, None) => {
            let next = next.map(|next| format!("?next={}", percent(next))).unwrap_or_default();
            answer::see_other(&format!("{}{next}", step_of(stage)), guest.htmx)
        }
    };
    put_cookies(&guest.web, &mut response, session);
    response
}

/// The cookies of a session just opened: its own, and the one by which the browser is known from now on.
pub(super) fn put_cookies(web: &Web, response: &mut Response, session: &NewSession) {
    put_cookie(web, response, (web.session_cookie(), &session.token), None);
    if let Some(device) = &session.device {
        put_cookie(web, response, (web.device_cookie(), device), Some(DEVICE_SECONDS));
    }
}

/// Where the step stands that a log-in lacks.
pub(crate) const fn step_of(stage: SessionStage) -> &'static str {
    match stage {
        SessionStage::Open => "/",
        SessionStage::Code => second_step::PATH,
        SessionStage::SetUp => set_up::PATH,
    }
}

fn forget(guest: &Guest, to: &str) -> Response {
    let mut response = answer::see_other(to, guest.htmx);
    put_cookie(&guest.web, &mut response, (guest.web.session_cookie(), ""), Some(0));
    response
}

fn put_cookie(web: &Web, response: &mut Response, (name, token): (&str, &str), max_age: Option<u32>) {
    let secure = if web.plain_http { "" } else { "; Secure" };
    let age = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let cookie = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
