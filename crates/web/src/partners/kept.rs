//! What was typed into a form whose session had ended: carried over the log-in, and shown in the form
//! again to whoever typed it. Nobody else sees it, and nothing is saved before it was seen.

use std::sync::Arc;

use app::{Raw, partners::NewSession};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use tower::ServiceExt as _;

use super::DROPPED;
use crate::{
    answer,
    component::{BY_FIELD, CSRF_FIELD, HELD_FIELD},
    visitor::Guest,
};

/// Prefix of the hidden fields that carry it.
const PREFIX: &str = "kept.";
/// The hidden field with the form's address.
const PATH: &str = "kept-path";
/// Fields that are typed again rather than carried.
const NOT_CARRIED: [&str; 5] = [CSRF_FIELD, "password", "old_password", "secret", "code"];

/// A form that could not be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Where it was sent to.
    path: String,
    /// What stood in it, the token left out.
    fields: Vec<(String, String)>,
}

impl Kept {
    /// From a form that was sent; `None` when nothing was typed into it.
    pub(crate) fn from_form(path: &str, raw: &Raw) -> Option<Self> {
        let carried = raw.iter().filter(|(field, _)| !NOT_CARRIED.contains(field));
        let fields: Vec<_> = carried.map(|(field, text)| (field.to_owned(), text.to_owned())).collect();
        let typed = fields.iter().any(|(field, text)| !field.starts_with('_') && !text.trim().is_empty());
        typed.then(|| Self { path: path.to_owned(), fields })
    }

    /// Whether whoever has logged in typed it.
    pub(super) fn is_by(&self, session: &NewSession) -> bool {
        let by = session.user.to_string();
        self.fields.iter().any(|(name, text)| name == BY_FIELD && *text == by)
    }

    /// Where it is sent to be seen again, and with which fields.
    pub(super) fn form(&self, session: &NewSession, word: &str) -> (String, Vec<(String, String)>) {
        let own = [(CSRF_FIELD.to_owned(), session.csrf.clone()), (HELD_FIELD.to_owned(), "on".to_owned())];
        let fields = own.into_iter().chain(self.fields.iter().cloned()).collect();
        (format!("{}?done={word}", self.path), fields)
    }

    /// From a log-in form's hidden fields; `None` when it carries none.
    pub(super) fn of(raw: &Raw) -> Option<Self> {
        let path = raw.filled(PATH).and_then(local)?.to_owned();
        let fields = raw
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix(PREFIX)?.to_owned(), text.to_owned())))
            .collect();
        Some(Self { path, fields })
    }

    /// As the log-in form's hidden fields.
    pub(super) fn hidden(&self) -> Vec<(String, String)> {
        let fields = self.fields.iter().map(|(name, text)| (format!("{PREFIX}{name}"), text.clone()));
        std::iter::once((PATH.to_owned(), self.path.clone())).chain(fields).collect()
    }

    /// The form as it was, after the log-in, when whoever typed it has logged in; otherwise it is dropped. `word`
    /// stands above it.
    pub(super) async fn back(self, guest: &Guest, session: &NewSession, word: &str) -> Response {
        if !self.is_by(session) {
            return answer::see_other(&format!("/?done={DROPPED}"), guest.htmx);
        }
        let web = Arc::clone(&guest.web);
        let cookies = format!(
            "{}={}; {}={}",
            web.session_cookie(),
            session.token,
            crate::visitor::LANGUAGE_COOKIE,
            guest.language.tag()
        );
        let (path, fields) = self.form(session, word);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let request = Request::post(path)
            .header(header::COOKIE, cookies)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body));
        let Ok(request) = request else { return StatusCode::BAD_REQUEST.into_response() };
        crate::router(web).oneshot(request).await.into_response()
    }
}

/// An address of this site, never another's.
pub(super) fn local(address: &str) -> Option<&str> {
    let rest = address.strip_prefix('/')?;
    let elsewhere = rest.starts_with(['/', '\\']) || address.chars().any(char::is_control);
    (!elsewhere).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Option<Kept> {
        let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Kept::from_form("/companies/new", &Raw::from_pairs(pairs))
    }

    #[test]
    fn what_was_typed_survives_the_log_in_form() {
        let kept = typed(&[("name", "Østerø Bageri"), ("_request", "1"), ("_by", "me")]).unwrap();
        assert_eq!(Kept::of(&Raw::from_pairs(kept.hidden())), Some(kept));
    }

    #[test]
    fn a_form_into_which_nothing_was_typed_is_not_carried() {
        assert_eq!(typed(&[("name", " "), ("_request", "1"), ("_by", "me")]), None);
    }

    #[test]
    fn neither_the_token_nor_a_password_is_carried() {
        let kept = typed(&[("email", "a@b.example"), ("_csrf", "t"), ("password", "secret")]).unwrap();
        assert_eq!(kept.fields, [("email".to_owned(), "a@b.example".to_owned())]);
    }

    #[test]
    fn the_way_back_never_leads_to_another_site() {
        assert_eq!(local("/companies?q=a"), Some("/companies?q=a"));
        for elsewhere in
            ["//evil.example", "https://evil.example", "/\\evil.example", "", "companies", "/a\nb"]
        {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
