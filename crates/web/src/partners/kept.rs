//! What was typed into a form whose session had ended: carried over the log-in, then offered again.

use app::{Raw, partners::NewSession};
use askama::Template;
use axum::{http::StatusCode, response::Response};

use crate::{
    component::{Link, Page, PageHeader},
    menu, render,
    visitor::Guest,
};

/// Prefix of the hidden fields that carry it.
const PREFIX: &str = "kept.";
/// The hidden field with the form's address.
const PATH: &str = "kept-path";

/// A form that could not be sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    /// Where it was sent to.
    pub(crate) path: Option<String>,
    /// What stood in it, the token left out.
    pub(crate) fields: Vec<(String, String)>,
}

impl Kept {
    /// From a log-in form's hidden fields.
    pub(super) fn of(raw: &Raw) -> Self {
        let path = raw.filled(PATH).and_then(local).map(str::to_owned);
        let fields = raw
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix(PREFIX)?.to_owned(), text.to_owned())))
            .collect();
        Self { path, fields }
    }

    /// As the log-in form's hidden fields.
    pub(super) fn hidden(&self) -> Vec<(String, String)> {
        let path = self.path.iter().map(|path| (PATH.to_owned(), path.clone()));
        let fields = self.fields.iter().map(|(name, text)| (format!("{PREFIX}{name}"), text.clone()));
        path.chain(fields).collect()
    }
}

/// An address of this site, never another's.
pub(super) fn local(address: &str) -> Option<&str> {
    let rest = address.strip_prefix('/')?;
    let elsewhere = rest.starts_with(['/', '\\']) || address.chars().any(char::is_control);
    (!elsewhere).then_some(address)
}

#[derive(Template)]
#[template(path = "partners/kept.html")]
struct KeptScreen {
    page: Page,
    head: PageHeader,
    action: String,
    csrf: String,
    fields: Vec<(String, String)>,
    typed: Vec<String>,
    submit: String,
    discard: Link,
}

/// The page after the log-in: what was typed, to send or to copy.
pub(super) fn page(guest: &Guest, session: &NewSession, path: String, kept: Kept) -> Response {
    let texts = guest.texts();
    let typed = kept.fields.iter().filter(|(name, text)| !name.starts_with('_') && !text.trim().is_empty());
    let screen = KeptScreen {
        page: menu::page(guest, None, texts.partners_kept_title(), None),
        head: PageHeader::new(texts.partners_kept_title()).lead(texts.partners_kept_lead()),
        action: path,
        csrf: session.csrf.clone(),
        typed: typed.map(|(_, text)| text.clone()).collect(),
        fields: kept.fields,
        submit: texts.partners_kept_submit(),
        discard: Link::new("/", texts.partners_kept_discard()),
    };
    render::with_status(StatusCode::OK, &screen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_survives_the_log_in_form() {
        let kept = Kept {
            path: Some("/companies/new".to_owned()),
            fields: vec![
                ("name".to_owned(), "Østerø Bageri".to_owned()),
                ("_request".to_owned(), "1".to_owned()),
            ],
        };
        let back = Kept::of(&Raw::from_pairs(kept.hidden()));
        assert_eq!(back.path, kept.path);
        let mut fields = kept.fields.clone();
        fields.sort();
        assert_eq!(back.fields, fields);
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
