//! The second step of a log-in: the code of an app, or a recovery code in its place.

use app::Failure;
use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    HELD,
    kept::{self, Kept},
    log_in::{NEXT, put_cookies},
};
use crate::{
    answer::{self, Answer},
    component::{CSRF_FIELD, ErrorSummary, Field, Link, Page, PageHeader},
    form::Draft,
    item::Item,
    kit, menu,
    posted::Open,
    problem, render,
    visitor::Guest,
};

/// Where it is.
pub(super) const PATH: &str = "/log-in/code";

#[derive(Template)]
#[template(path = "partners/second_step.html")]
struct CodeScreen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    items: Vec<Item>,
    hidden: Vec<(String, String)>,
    submit: String,
    other: Link,
    note: String,
}

/// `GET /log-in/code`
pub(super) async fn show(guest: Guest) -> Answer {
    let next = kit::filter_of(&guest).filled(NEXT).and_then(kept::local).map(str::to_owned);
    match &guest.half {
        Some(half) if super::step_of(half.view.stage) == PATH => {
            Ok(asked(&guest, &half.view.csrf, None, next.as_deref()))
        }
        _ => Ok(answer::see_other("/log-in", guest.htmx)),
    }
}

/// `POST /log-in/code`
pub(super) async fn enter(open: Open) -> Answer {
    let Open { guest, raw } = open;
    let Some(half) = guest.half.as_ref().filter(|half| super::step_of(half.view.stage) == PATH) else {
        return Ok(answer::see_other("/log-in", guest.htmx));
    };
    if !half.is_csrf(raw.text(CSRF_FIELD)) {
        return Ok(problem::page(&guest, StatusCode::FORBIDDEN));
    }
    let (kept, next) = (Kept::of(&raw), raw.filled(NEXT).and_then(kept::local));
    match app::partners::enter_code(&guest.web.app, &guest.whence, half, raw.text("code")).await {
        Ok(entered) => {
            let to = next.unwrap_or("/");
            let mut response = match (kept, entered.codes_left) {
                (Some(kept), _) => kept.back(&guest, &entered.session, HELD).await,
                (None, None) => answer::see_other(to, guest.htmx),
                (None, Some(left)) => {
                    let word = if left == 0 { super::NO_CODES_LEFT } else { super::CODES_LEFT };
                    answer::see_other(&format!("/account?done={word}"), guest.htmx)
                }
            };
            put_cookies(&guest.web, &mut response, &entered.session);
            Ok(response)
        }
        Err(Failure::Refused(faults)) => {
            let draft = Draft::default().refuse_all(&faults, guest.texts());
            Ok(screen(&guest, &half.view.csrf, kept.as_ref(), next, &draft))
        }
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// The page that asks for a code.
pub(super) fn asked(guest: &Guest, csrf: &str, kept: Option<&Kept>, next: Option<&str>) -> Response {
    screen(guest, csrf, kept, next, &Draft::default())
}

fn screen(guest: &Guest, csrf: &str, kept: Option<&Kept>, next: Option<&str>, draft: &Draft) -> Response {
    let texts = guest.texts();
    let field = Field::new("code", texts.partners_set_up_code())
        .hint(texts.partners_code_hint())
        .autocomplete("one-time-code")
        .error(draft.error("code"));
    let items = vec![Item::Text(field)];
    let screen = CodeScreen {
        page: menu::page(guest, None, texts.partners_code_title(), None),
        head: PageHeader::new(texts.partners_code_title()).lead(texts.partners_code_lead()),
        summary: draft.summary(texts, &items),
        items,
        hidden: carried(csrf, kept, next),
        submit: texts.partners_code_submit(),
        other: Link::new("/log-in", texts.partners_code_other()),
        note: texts.partners_code_no_way(),
    };
    guest.keep_language(render::with_status(draft.status(), &screen))
}

/// What a step's form carries unseen.
pub(super) fn carried(csrf: &str, kept: Option<&Kept>, next: Option<&str>) -> Vec<(String, String)> {
    let own = [(CSRF_FIELD.to_owned(), csrf.to_owned())].into_iter();
    let next = next.map(|next| (NEXT.to_owned(), next.to_owned()));
    own.chain(next).chain(kept.map(Kept::hidden).unwrap_or_default()).collect()
}
