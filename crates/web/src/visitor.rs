//! Who asks for a page: the session, the language, and the frame of the page.

use std::sync::Arc;

use app::{
    Ctx,
    partners::{Session, Shown, Whence},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, Uri, header, request::Parts},
    response::Response,
};
use axum_extra::extract::CookieJar;
use domain::partners::Mode;
use kernel::Language;
use l10n::Texts;

use crate::{Web, answer, answer::Refused, menu::Menu, problem, whence};

/// The session's cookie over TLS.
const SESSION_COOKIE: &str = "__Host-kanten";
/// The session's cookie where TLS is not to be had.
const PLAIN_SESSION_COOKIE: &str = "kanten";
/// The cookie by which a browser is known at the log-in, over TLS.
const DEVICE_COOKIE: &str = "__Host-kanten-device";
/// The same where TLS is not to be had.
const PLAIN_DEVICE_COOKIE: &str = "kanten-device";
/// The language's cookie; it holds nothing else.
pub(crate) const LANGUAGE_COOKIE: &str = "lang";

/// Somebody who may or may not be logged in: for log-in, error pages, «om».
pub(crate) struct Guest {
    pub(crate) web: Arc<Web>,
    pub(crate) language: Language,
    pub(crate) uri: Uri,
    pub(crate) htmx: bool,
    /// Whether the browser still shows a session that has ended.
    pub(crate) lapsed: bool,
    pub(crate) session: Option<Session>,
    /// A log-in that lacks its second step.
    pub(crate) half: Option<Session>,
    /// From where somebody comes to the log-in.
    pub(crate) whence: Whence,
}

/// Somebody logged in.
pub(crate) struct Visitor {
    pub(crate) guest: Guest,
    pub(crate) session: Session,
    pub(crate) ctx: Ctx,
}

impl Web {
    /// The session's cookie name.
    #[must_use]
    pub const fn session_cookie(&self) -> &'static str {
        if self.plain_http { PLAIN_SESSION_COOKIE } else { SESSION_COOKIE }
    }

    /// The name of the cookie by which a browser is known at the log-in.
    pub(crate) const fn device_cookie(&self) -> &'static str {
        if self.plain_http { PLAIN_DEVICE_COOKIE } else { DEVICE_COOKIE }
    }
}

impl Guest {
    pub(crate) async fn from_parts(web: &Arc<Web>, parts: &Parts) -> Result<Self, Refused> {
        let (headers, uri) = (&parts.headers, &parts.uri);
        let jar = CookieJar::from_headers(headers);
        let asked = query_value(uri, LANGUAGE_COOKIE).and_then(|tag| Language::from_tag(&tag));
        let kept = jar.get(LANGUAGE_COOKIE).and_then(|cookie| Language::from_tag(cookie.value()));
        let shown = jar.get(web.session_cookie());
        let behind = match shown {
            None => None,
            Some(cookie) => app::partners::shown_session(&web.app, cookie.value())
                .await
                .map_err(|error| problem::down(web, asked.or(kept).unwrap_or_default(), &error))?,
        };
        let lapsed = shown.is_some() && behind.is_none();
        let (session, half) = match behind {
            Some(Shown::Open(session)) => (Some(session), None),
            Some(Shown::Half(half)) => (None, Some(half)),
            None => (None, None),
        };
        let known = session.as_ref().or(half.as_ref()).map(|session| session.view.language);
        let language = asked.or(kept).or(known).unwrap_or_default();
        let htmx = headers.contains_key("hx-request");
        let whence = whence::of(web, parts, &jar);
        Ok(Self { web: Arc::clone(web), language, uri: uri.clone(), htmx, lapsed, session, half, whence })
    }

    /// The texts of the page's language.
    pub(crate) fn texts(&self) -> &Texts {
        self.web.texts.of(self.language)
    }

    /// The address asked for, without what belongs to this one look.
    pub(crate) fn address(&self, without: &[&str]) -> String {
        let kept: Vec<String> = query_pairs(&self.uri)
            .into_iter()
            .filter(|(key, _)| !without.contains(&key.as_str()))
            .map(|(key, value)| format!("{}={}", percent(&key), percent(&value)))
            .collect();
        let path = self.uri.path();
        if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
    }

    /// To the log-in page, and back here after it.
    pub(crate) fn to_log_in(&self) -> Response {
        self.to_log_in_saying(None)
    }

    /// The same, with a word of what happened.
    pub(crate) fn to_log_in_saying(&self, done: Option<&str>) -> Response {
        let back = self.address(&["done"]);
        let done = done.map(|done| format!("&done={done}")).unwrap_or_default();
        let step = self.half.as_ref().map_or("/log-in", |half| crate::partners::step_of(half.view.stage));
        self.keep_language(answer::see_other(&format!("{step}?next={}{done}", percent(&back)), self.htmx))
    }

    /// Puts the language that was asked for in the address into its cookie.
    pub(crate) fn keep_language(&self, mut response: Response) -> Response {
        if query_value(&self.uri, LANGUAGE_COOKIE).is_some() {
            let cookie =
                format!("{LANGUAGE_COOKIE}={}; Path=/; SameSite=Lax; Max-Age=31536000", self.language.tag());
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
        }
        response
    }
}

impl Visitor {
    /// Whether there are citizens to look for at all.
    pub(crate) fn holds_citizens(&self) -> bool {
        self.session.view.mode == Mode::WithCitizens
    }

    /// The texts of the page's language.
    pub(crate) fn texts(&self) -> &Texts {
        self.guest.texts()
    }

    /// The frame of a page under a line of the menu.
    pub(crate) fn page(&self, title: impl Into<String>, under: Menu) -> crate::component::Page {
        crate::menu::page(&self.guest, Some(&self.session), title.into(), Some(under))
    }

    /// Whether a row of a list says that it is invented: in the demo, the strip above says it of everybody.
    pub(crate) fn marks_invented(&self, invented: bool) -> bool {
        invented && !self.guest.web.app.demo
    }

    /// On to another page, with a word of confirmation there.
    pub(crate) fn see(&self, to: &str, done: &str) -> Response {
        let joint = if to.contains('?') { '&' } else { '?' };
        answer::see_other(&format!("{to}{joint}done={done}"), self.guest.htmx)
    }
}

impl FromRequestParts<Arc<Web>> for Guest {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, web: &Arc<Web>) -> Result<Self, Refused> {
        Self::from_parts(web, parts).await
    }
}

impl FromRequestParts<Arc<Web>> for Visitor {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, web: &Arc<Web>) -> Result<Self, Refused> {
        let mut guest = Guest::from_parts(web, parts).await?;
        let Some(session) = guest.session.take() else { return Err(guest.to_log_in().into()) };
        let ctx = session.ctx(Arc::clone(&web.app));
        Ok(Self { guest, session, ctx })
    }
}

/// The pairs of an address's query, decoded.
pub(crate) fn query_pairs(uri: &Uri) -> Vec<(String, String)> {
    let query = uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect()
}

fn query_value(uri: &Uri, name: &str) -> Option<String> {
    query_pairs(uri).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// Percent-encodes a query value.
pub(crate) fn percent(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&format!("{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_value_survives_its_way_through_an_address() {
        let text = "æ & b=c?#/%";
        let uri: Uri = format!("/x?q={}", percent(text)).parse().unwrap();
        assert_eq!(query_pairs(&uri), [("q".to_owned(), text.to_owned())]);
    }
}
