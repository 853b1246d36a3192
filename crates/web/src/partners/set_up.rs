//! Setting the second step up: the square that an app reads, the code that confirms it, the recovery codes.

use app::{Failure, partners::RecoveryCodes};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use qrcode::{Color, EcLevel, QrCode};

use super::{
    account,
    kept::{self, Kept},
    log_in::{NEXT, put_cookies},
    second_step::carried,
};
use crate::{
    answer::{self, Answer},
    component::{CSRF_FIELD, ErrorSummary, Field, FormHead, Link, Page, PageHeader},
    form::{Draft, Sent},
    item::Item,
    kit, menu,
    posted::{Open, Posted},
    problem, render,
    visitor::{Guest, Visitor},
};

/// Where it is for somebody who must, before anything is open.
pub(super) const PATH: &str = "/log-in/set-up";
/// Where it is for everybody else.
const OWN_PATH: &str = "/account/second-step";
/// The name that an app shows beside the code.
const ISSUER: &str = "Kanten";

#[derive(Template)]
#[template(path = "partners/set_up.html")]
struct SetUpScreen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    app_heading: String,
    app_text: String,
    scan_heading: String,
    picture: String,
    square: Square,
    secret_label: String,
    secret: String,
    open: Link,
    confirm_heading: String,
    action: String,
    hidden: Vec<(String, String)>,
    items: Vec<Item>,
    submit: String,
    cancel: Option<Link>,
}

/// The square as a picture: its side in fields, and its dark fields as a path.
struct Square {
    side: usize,
    path: String,
}

#[derive(Template)]
#[template(path = "partners/codes.html")]
struct CodesScreen {
    page: Page,
    head: PageHeader,
    once: String,
    whose: String,
    codes: RecoveryCodes,
    print: String,
    on: On,
    label: String,
}

/// The way on from the codes.
enum On {
    /// A page.
    To(String),
    /// A form that was kept over the log-in.
    Form(String, Vec<(String, String)>),
}

/// `GET /log-in/set-up`
pub(super) async fn show_required(guest: Guest) -> Answer {
    let next = kit::filter_of(&guest).filled(NEXT).and_then(kept::local).map(str::to_owned);
    match &guest.half {
        Some(half) if super::step_of(half.view.stage) == PATH => {
            Ok(required(&guest, &half.view.csrf, None, next.as_deref()))
        }
        _ => Ok(answer::see_other("/log-in", guest.htmx)),
    }
}

/// The page that asks somebody to set the second step up before anything is open.
pub(super) fn required(guest: &Guest, csrf: &str, kept: Option<&Kept>, next: Option<&str>) -> Response {
    required_screen(guest, carried(csrf, kept, next), Draft::default())
}

fn required_screen(guest: &Guest, hidden: Vec<(String, String)>, draft: Draft) -> Response {
    let texts = guest.texts();
    let page = menu::page(guest, None, texts.partners_set_up_title(), None);
    let head = PageHeader::new(texts.partners_set_up_title()).lead(texts.partners_set_up_required());
    screen(guest, (page, head), (PATH, hidden, draft), None)
}

/// `POST /log-in/set-up`
pub(super) async fn confirm_required(open: Open) -> Answer {
    let Open { guest, raw } = open;
    let Some(half) = guest.half.as_ref().filter(|half| super::step_of(half.view.stage) == PATH) else {
        return Ok(answer::see_other("/log-in", guest.htmx));
    };
    if !half.is_csrf(raw.text(CSRF_FIELD)) {
        return Ok(problem::page(&guest, StatusCode::FORBIDDEN));
    }
    let (kept, next) = (Kept::of(&raw), raw.filled(NEXT).and_then(kept::local).map(str::to_owned));
    match app::partners::set_up_at_log_in(&guest.web.app, &guest.whence, half, &raw).await {
        Ok((session, codes)) => {
            let texts = guest.texts();
            let page = menu::page(&guest, None, texts.partners_codes_title(), None);
            let on = match kept.filter(|kept| kept.is_by(&session)) {
                Some(kept) => {
                    let (path, fields) = kept.form(&session, super::HELD);
                    On::Form(path, fields)
                }
                None => On::To(next.unwrap_or_else(|| "/".to_owned())),
            };
            let mut response = codes_screen(&guest, page, &half.view.email, codes, on);
            put_cookies(&guest.web, &mut response, &session);
            Ok(response)
        }
        Err(Failure::Refused(faults)) => {
            let hidden = carried(&half.view.csrf, kept.as_ref(), next.as_deref());
            let draft = Draft::new(raw).refuse_all(&faults, guest.texts());
            Ok(required_screen(&guest, hidden, draft))
        }
        Err(_) => Err(problem::page(&guest, StatusCode::SERVICE_UNAVAILABLE).into()),
    }
}

/// `GET /account/second-step`
pub(super) async fn show(visitor: Visitor) -> Answer {
    own_screen(&visitor, Draft::default())
}

/// `POST /account/second-step`
pub(super) async fn confirm(posted: Posted) -> Answer {
    let set = app::partners::set_up_second_step(posted.ctx(), &posted.visitor.session, &posted.raw).await;
    shown_once(&posted, set, |draft| own_screen(&posted.visitor, draft))
}

/// `GET /account/recovery-codes`
pub(super) async fn ask_renew(visitor: Visitor) -> Answer {
    if !visitor.session.view.has_code {
        return Ok(answer::see_other(account::PATH, visitor.guest.htmx));
    }
    visitor.found(visitor.ctx.must_be_certain::<app::Never>())?;
    let texts = visitor.texts();
    Ok(visitor.ask(crate::sheet::Question {
        title: texts.partners_codes_renew_title(),
        text: texts.partners_codes_renew_text(),
        path: account::path(texts),
        under: crate::menu::Menu::Start,
        yes: visitor.form_new("/account/recovery-codes").unguarded(),
        loses: true,
    }))
}

/// `POST /account/recovery-codes`
pub(super) async fn renew(posted: Posted) -> Answer {
    let renewed = app::partners::renew_recovery_codes(posted.ctx(), &posted.visitor.session).await;
    shown_once(&posted, renewed, |_| Err(posted.visitor.not_there()))
}

/// The codes, this once; a form sent again is told that they were shown.
fn shown_once(
    posted: &Posted,
    came: Result<RecoveryCodes, app::partners::Failure>,
    again: impl FnOnce(Draft) -> Answer,
) -> Answer {
    let visitor = &posted.visitor;
    let codes = match came {
        Ok(codes) => codes,
        Err(other) => {
            return match posted.came_to(Err::<String, _>(other))? {
                Sent::Done(_) => Ok(visitor.see("/account", super::CODES_SHOWN)),
                Sent::Again(draft) => again(draft),
            };
        }
    };
    let texts = visitor.texts();
    let page = visitor.page(texts.partners_codes_title(), crate::menu::Menu::Start);
    let on = On::To("/account".to_owned());
    Ok(codes_screen(&visitor.guest, page, &visitor.session.view.email, codes, on))
}

fn own_screen(visitor: &Visitor, draft: Draft) -> Answer {
    if visitor.session.view.has_code {
        return Ok(answer::see_other("/account", visitor.guest.htmx));
    }
    visitor.found(visitor.ctx.must_be_certain::<app::Never>())?;
    let texts = visitor.texts();
    let page = visitor.page(texts.partners_set_up_title(), crate::menu::Menu::Start);
    let head = PageHeader::new(texts.partners_set_up_title())
        .path(account::path(texts))
        .lead(texts.partners_set_up_lead());
    let FormHead { csrf, by, request_id, .. } = visitor.form_new(OWN_PATH);
    let hidden =
        [(CSRF_FIELD, csrf), (crate::component::BY_FIELD, by), (crate::component::REQUEST_FIELD, request_id)];
    let hidden = hidden.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let cancel = Link::new("/account", texts.common_cancel());
    Ok(screen(&visitor.guest, (page, head), (OWN_PATH, hidden, draft), Some(cancel)))
}

fn screen(
    guest: &Guest,
    (page, head): (Page, PageHeader),
    (action, mut hidden, draft): (&str, Vec<(String, String)>, Draft),
    cancel: Option<Link>,
) -> Response {
    let texts = guest.texts();
    // A code that was mistyped is typed again for the same secret.
    let secret =
        app::partners::secret_in(&draft.raw).unwrap_or_else(|| app::partners::fresh_secret(&guest.web.app));
    hidden.push(("secret".to_owned(), secret.to_text()));
    let whose = guest.session.as_ref().or(guest.half.as_ref()).map(|session| session.view.email.clone());
    let address = secret.address(ISSUER, &whose.unwrap_or_default());
    let Some(square) = square(&address) else {
        return problem::page(guest, StatusCode::SERVICE_UNAVAILABLE);
    };
    let field = Field::new("code", texts.partners_set_up_code())
        .hint(texts.partners_set_up_code_hint())
        .autocomplete("one-time-code")
        .inputmode("numeric")
        .error(draft.error("code"));
    let items = vec![Item::Text(field)];
    let screen = SetUpScreen {
        page,
        head,
        summary: draft.summary(texts, &items),
        app_heading: texts.partners_set_up_app(),
        app_text: texts.partners_set_up_app_text(),
        scan_heading: texts.partners_set_up_scan(),
        picture: texts.partners_set_up_picture(),
        square,
        secret_label: texts.partners_set_up_secret(),
        secret: secret.to_text(),
        open: Link::new(address, texts.partners_set_up_open()),
        confirm_heading: texts.partners_set_up_confirm(),
        action: action.to_owned(),
        hidden,
        items,
        submit: texts.partners_set_up_submit(),
        cancel,
    };
    guest.keep_language(render::with_status(draft.status(), &screen))
}

fn codes_screen(guest: &Guest, page: Page, email: &str, codes: RecoveryCodes, on: On) -> Response {
    let texts = guest.texts();
    guest.keep_language(render::page(&CodesScreen {
        page,
        head: PageHeader::new(texts.partners_codes_title()).lead(texts.partners_codes_lead()),
        once: texts.partners_codes_once(),
        whose: texts.partners_codes_whose(email),
        codes,
        print: texts.common_print(),
        on,
        label: texts.partners_codes_on(),
    }))
}

/// The picture of a text; `None` when it is too long for one, which an address is not.
fn square(text: &str) -> Option<Square> {
    /// Light fields around it, which those who read it need.
    const MARGIN: usize = 4;
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            path.push_str(&format!("M{} {}h1v1h-1z", at % width + MARGIN, at / width + MARGIN));
        }
    }
    Some(Square { side: width + MARGIN * 2, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_has_its_three_corners_and_a_light_edge() {
        let square = square("otpauth://totp/Kanten:karen@nord.example?secret=GEZDGNBV").unwrap();
        let has = |x: usize, y: usize| square.path.contains(&format!("M{x} {y}h1"));
        let far = square.side - 5;
        for (x, y) in [(4, 4), (far, 4), (4, far)] {
            assert!(has(x, y), "corner at {x}, {y}");
        }
        assert!((0..square.side).all(|n| !has(n, 3) && !has(3, n) && !has(n, far + 1) && !has(far + 1, n)));
    }

    #[test]
    fn a_text_without_end_has_no_square() {
        assert!(square(&"x".repeat(10_000)).is_none());
    }
}
