//! The own account: who one is, what one logs in with, where one is logged in.

use app::{
    Raw,
    partners::{Account, end_other_sessions},
    views::SessionLine,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::partners::{Browser, Device, System};
use kernel::{Language, SessionId};
use l10n::Texts;

use super::{act_as, log_in::put_cookies, users};
use crate::{
    answer::{self, Answer},
    component::{Badge, Cell, Column, Field, FormHead, Kind, Link, Page, PageHeader, Row, SummaryRow, Table},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Question, Sheet},
    visitor::{LANGUAGE_COOKIE, Visitor},
};

/// Where it is.
pub(super) const PATH: &str = "/account";

#[derive(Template)]
#[template(path = "partners/account.html")]
struct AccountScreen {
    page: Page,
    head: PageHeader,
    who: String,
    facts: Vec<SummaryRow>,
    rights: Link,
    way_in: String,
    ways: Vec<SummaryRow>,
    sessions_heading: String,
    sessions: Table,
    sessions_note: String,
    others: Option<(String, FormHead, String)>,
}

/// `GET /account`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let account = visitor.found(app::partners::show_account(&visitor.ctx, &visitor.session).await)?;
    let (texts, view) = (visitor.texts(), &visitor.session.view);
    let language =
        SummaryRow::new(texts.partners_users_language(), Cell::text(users::language(texts, view.language)));
    let role = match &view.acting.company_name {
        Some(company) => Cell::text(texts.role(view.acting.role)).note(company.as_str()),
        None => Cell::text(texts.role(view.acting.role)),
    };
    let others = (account.sessions.len() > 1).then(|| {
        (
            texts.partners_account_others_text(),
            visitor.form_new("/account/sessions/others").unguarded(),
            texts.partners_account_others(),
        )
    });
    let screen = AccountScreen {
        page: visitor.page(texts.partners_account_title(), Menu::Start),
        head: PageHeader::new(texts.partners_account_title()).lead(texts.partners_account_lead()),
        who: texts.partners_account_who(),
        facts: vec![
            SummaryRow::new(texts.partners_users_name(), Cell::text(view.user_name.as_str())),
            SummaryRow::new(texts.partners_users_email(), Cell::text(view.email.as_str())),
            match view.memberships.len() {
                0 | 1 => SummaryRow::new(texts.partners_users_role(), role),
                _ => SummaryRow::new(texts.partners_users_role(), role)
                    .change(Link::new(act_as::PATH, texts.partners_act_title())),
            },
            SummaryRow::new(
                texts.partners_account_organisation(),
                Cell::text(view.acting.organisation_name.as_str()),
            ),
            language.change(Link::new("/account/language", texts.partners_account_password_change())),
        ],
        rights: Link::new("/rights", texts.privacy_rights_link()),
        way_in: texts.partners_account_way_in(),
        ways: ways(texts, &account),
        sessions_heading: texts.partners_account_sessions(),
        sessions: Table {
            caption: texts.partners_account_sessions(),
            caption_hidden: true,
            columns: vec![
                Column::text(texts.partners_account_session_device()),
                Column::text(texts.partners_account_session_began()),
                Column::text(texts.partners_account_session_used()),
            ],
            rows: account.sessions.iter().map(|one| row(texts, &account, one)).collect(),
        },
        sessions_note: texts.partners_account_session_note(),
        others,
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// What one logs in with.
fn ways(texts: &Texts, account: &Account) -> Vec<SummaryRow> {
    let has_password = account.view.password_hash.is_some();
    let password = if has_password {
        Cell::text(texts.partners_users_has_password())
    } else {
        Cell::missing(texts.partners_account_password_none())
    };
    let mut password = SummaryRow::new(texts.partners_users_password(), password);
    if has_password {
        password = password.change(Link::new("/account/password", texts.partners_account_password_change()));
    }
    let label = texts.partners_account_code();
    let Some(since) = account.view.code_since else {
        let off = Cell::text(texts.partners_account_code_off()).note(texts.partners_account_code_off_note());
        let set_up = Link::new("/account/second-step", texts.partners_account_code_set_up());
        return vec![password, SummaryRow::new(label, off).change(set_up)];
    };
    let on = Cell::text(texts.partners_account_code_on(texts.moment(since)));
    let code = if account.must_show_code {
        SummaryRow::new(label, on.note(texts.partners_account_code_required()))
    } else {
        let off = Link::new("/account/second-step/off", texts.partners_account_code_turn_off());
        SummaryRow::new(label, on).change(off)
    };
    let left = i64::try_from(account.view.codes_left).unwrap_or(i64::MAX);
    let codes = Cell::text(texts.partners_account_codes_left(left));
    let renew = Link::new("/account/recovery-codes", texts.partners_account_codes_renew());
    vec![password, code, SummaryRow::new(texts.partners_account_codes(), codes).change(renew)]
}

fn row(texts: &Texts, account: &Account, session: &SessionLine) -> Row {
    let (name, is_here) = (device(texts, session.device), session.id == account.here);
    let first = if is_here {
        Cell::text(name).badge(Badge::new(Kind::Success, texts.partners_account_session_here()))
    } else {
        Cell::text(name)
    };
    let used = texts.moment(session.last_used);
    let last = if is_here {
        Cell::text(used)
    } else {
        Cell::link(format!("/account/sessions/{}/end", session.id), texts.partners_account_session_end())
            .note(used)
    };
    Row::new(vec![first, Cell::text(texts.moment(session.created)), last])
}

/// «Firefox på Windows», as far as the browser says.
fn device(texts: &Texts, device: Device) -> String {
    let browser = match device.browser {
        Browser::Firefox => "Firefox".to_owned(),
        Browser::Edge => "Edge".to_owned(),
        Browser::Opera => "Opera".to_owned(),
        Browser::Samsung => "Samsung".to_owned(),
        Browser::Chrome => "Chrome".to_owned(),
        Browser::Safari => "Safari".to_owned(),
        Browser::Other => texts.partners_device_browser_other(),
    };
    let system = match device.system {
        System::Windows => "Windows".to_owned(),
        System::Android => "Android".to_owned(),
        System::IPhone => "iPhone".to_owned(),
        System::IPad => "iPad".to_owned(),
        System::Mac => "Mac".to_owned(),
        System::ChromeOs => texts.partners_device_chromebook(),
        System::Linux => "Linux".to_owned(),
        System::Other => texts.partners_device_system_other(),
    };
    texts.partners_device(browser, system)
}

/// The way to the pages below it.
pub(super) fn path(texts: &Texts) -> Vec<Link> {
    vec![Link::new(PATH, texts.partners_account_title())]
}

/// `GET /account/password`
pub(super) async fn show_password(visitor: Visitor) -> Answer {
    Ok(password_screen(&visitor, &Draft::default()))
}

/// `POST /account/password`
pub(super) async fn change_password(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let whence = &visitor.guest.whence;
    let changed = app::partners::change_password(posted.ctx(), &visitor.session, whence, &posted.raw).await;
    let done = || visitor.see(PATH, "partners-password-changed");
    match changed {
        Ok(session) => {
            let mut response = done();
            put_cookies(&visitor.guest.web, &mut response, &session);
            Ok(response)
        }
        Err(other) => match posted.came_to(Err::<String, _>(other))? {
            Sent::Done(_) => Ok(done()),
            Sent::Again(draft) => Ok(password_screen(visitor, &draft)),
        },
    }
}

fn password_screen(visitor: &Visitor, draft: &Draft) -> Response {
    if !visitor.session.view.has_password {
        return answer::see_other(PATH, visitor.guest.htmx);
    }
    let texts = visitor.texts();
    let old = Field::new("old_password", texts.partners_password_old())
        .autocomplete("current-password")
        .error(draft.error("old_password"));
    let new = Field::new("password", texts.partners_password_new())
        .hint(texts.partners_password_new_hint())
        .autocomplete("new-password")
        .error(draft.error("password"));
    let items = vec![Item::Password(old), Item::Password(new)];
    let sheet =
        Sheet::new(texts.partners_password_title(), path(texts), Menu::Start, "/account/password", items)
            .lead(texts.partners_password_lead());
    visitor.sheet(sheet, draft)
}

/// `GET /account/language`
pub(super) async fn show_language(visitor: Visitor) -> Answer {
    let texts = visitor.texts();
    let draft = Draft::new(Raw::from_pairs([("language", visitor.session.view.language.tag())]));
    let choices = Language::ALL.map(|one| (one.tag().to_owned(), users::language(texts, one)));
    let items = vec![Item::Radio(draft.one_of("language", texts.partners_users_language(), choices))];
    let sheet =
        Sheet::new(texts.partners_language_title(), path(texts), Menu::Start, "/account/language", items);
    Ok(visitor.sheet(sheet, &draft))
}

/// `POST /account/language`
pub(super) async fn change_language(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let Some(language) = Language::from_tag(posted.raw.text("language")) else {
        return Err(visitor.not_there());
    };
    let set = app::partners::set_language(&visitor.guest.web.app, &visitor.session, language).await;
    visitor.found(set)?;
    Ok(visitor.see(&format!("{PATH}?{LANGUAGE_COOKIE}={}", language.tag()), "partners-language"))
}

/// `GET /account/second-step/off`
pub(super) async fn show_turn_off(visitor: Visitor) -> Answer {
    Ok(turn_off_screen(&visitor, &Draft::default()))
}

/// `POST /account/second-step/off`
pub(super) async fn turn_off(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let off = app::partners::turn_off_second_step(posted.ctx(), &visitor.session, &posted.raw).await;
    match posted.came_to(off.map(|()| PATH))? {
        Sent::Done(_) => Ok(visitor.see(PATH, "partners-code-off")),
        Sent::Again(draft) => Ok(turn_off_screen(visitor, &draft)),
    }
}

fn turn_off_screen(visitor: &Visitor, draft: &Draft) -> Response {
    if !visitor.session.view.has_code {
        return answer::see_other(PATH, visitor.guest.htmx);
    }
    let texts = visitor.texts();
    let password = Field::new("password", texts.partners_users_password())
        .autocomplete("current-password")
        .error(draft.error("password"));
    let code = Field::new("code", texts.partners_set_up_code())
        .hint(texts.partners_turn_off_code_hint())
        .autocomplete("one-time-code")
        .error(draft.error("code"));
    let items = vec![Item::Password(password), Item::Text(code)];
    let title = texts.partners_turn_off_title();
    let sheet = Sheet::new(title.clone(), path(texts), Menu::Start, "/account/second-step/off", items)
        .lead(texts.partners_turn_off_lead())
        .submit(title);
    visitor.sheet(sheet, draft)
}

/// `GET /account/sessions/{id}/end`
pub(super) async fn ask_end(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: SessionId = visitor.id(&id)?;
    let account = visitor.found(app::partners::show_account(&visitor.ctx, &visitor.session).await)?;
    let mut others = account.sessions.iter().filter(|one| one.id != account.here);
    let Some(session) = others.find(|one| one.id == id) else { return Err(visitor.not_there()) };
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.partners_account_session_end(),
        text: texts.partners_account_session_end_text(device(texts, session.device)),
        path: path(texts),
        under: Menu::Start,
        yes: visitor.form_new(format!("/account/sessions/{id}/end")).unguarded(),
        loses: false,
    }))
}

/// `POST /account/sessions/{id}/end`
pub(super) async fn end(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: SessionId = posted.visitor.id(&id)?;
    let ended = app::partners::end_session(posted.ctx(), &posted.visitor.session, id).await;
    posted.settle(ended.map(|()| id), |_| PATH.to_owned(), "partners-session-ended")
}

/// `POST /account/sessions/others`
pub(super) async fn end_others(posted: Posted) -> Answer {
    let ended = end_other_sessions(posted.ctx(), &posted.visitor.session).await;
    posted.settle(ended.map(|()| PATH), |_| PATH.to_owned(), "partners-others-ended")
}
