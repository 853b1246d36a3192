//! Pages that say why not, and what to do.

use std::{str::FromStr, sync::Arc};

use app::{Failure, Never};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use kernel::{Faults, Language};
use l10n::Say;

use crate::{
    Web,
    answer::Refused,
    component::{Link, Page},
    menu,
    visitor::{Guest, Visitor},
};

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    heading: String,
    text: String,
    actions: Vec<Link>,
}

/// The page for a status.
pub(crate) fn page(guest: &Guest, status: StatusCode) -> Response {
    framed(guest, guest.session.as_ref(), status)
}

/// An address that leads nowhere.
pub(crate) async fn no_such_page(guest: Guest) -> Response {
    page(&guest, StatusCode::NOT_FOUND)
}

impl Visitor {
    /// The page for a use case that did not do what it was asked. A refusal is told with what to do.
    pub(crate) fn failed<R: Say>(&self, failure: &Failure<R>) -> Refused {
        let status = match failure {
            Failure::NotThere | Failure::Repeated(_) => StatusCode::NOT_FOUND,
            Failure::Refused(faults) => return self.refused(faults),
            Failure::Unproved => return self.to_prove().into(),
            Failure::Stale | Failure::Held => StatusCode::CONFLICT,
            Failure::Unlogged(error) | Failure::Store(error) => {
                tracing::error!(%error, "a use case failed");
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        framed(&self.guest, Some(&self.session), status).into()
    }

    /// What a use case found, or the page that says why not.
    pub(crate) fn found<T, R: Say>(&self, found: Result<T, Failure<R>>) -> Result<T, Refused> {
        found.map_err(|failure| self.failed(&failure))
    }

    /// The page of an address that leads nowhere, or not for this visitor: one answer for both.
    pub(crate) fn not_there(&self) -> Refused {
        self.failed(&Failure::<Never>::NotThere)
    }

    /// The id in an address; a text that is none leads nowhere.
    pub(crate) fn id<T: FromStr>(&self, text: &str) -> Result<T, Refused> {
        text.parse().map_err(|_| self.not_there())
    }

    /// The page for a refusal that no form shows.
    fn refused<R: Say>(&self, faults: &Faults<R>) -> Refused {
        let texts = self.texts();
        let heading = texts.common_refused_heading();
        let text = faults.iter().map(|fault| fault.refusal.say(texts)).collect::<Vec<_>>().join(" ");
        let page = menu::page(&self.guest, Some(&self.session), heading.clone(), None);
        let actions = vec![Link::new("/", texts.common_to_start())];
        let screen = ProblemPage { page, heading, text, actions };
        crate::render::with_status(StatusCode::UNPROCESSABLE_ENTITY, &screen).into()
    }
}

fn framed(guest: &Guest, session: Option<&app::partners::Session>, status: StatusCode) -> Response {
    let texts = guest.texts();
    let (heading, text) = match status {
        StatusCode::NOT_FOUND => (texts.common_not_found_heading(), texts.common_not_found_text()),
        StatusCode::FORBIDDEN => (texts.common_form_expired_heading(), texts.common_form_expired_text()),
        StatusCode::CONFLICT => (texts.common_conflict_heading(), texts.common_conflict_reload_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (texts.common_too_large_heading(), texts.common_too_large_text(1)),
        _ => (texts.common_unavailable_heading(), texts.common_unavailable_text()),
    };
    let page = menu::page(guest, session, heading.clone(), None);
    let mut actions = vec![Link::new("/", texts.common_to_start())];
    // Every form and question that posts can be looked at under its own address.
    if status == StatusCode::CONFLICT {
        actions.insert(0, Link::new(guest.uri.path(), texts.common_conflict_open()));
    }
    crate::render::with_status(status, &ProblemPage { page, heading, text, actions })
}

/// The database does not even say who asks.
pub(crate) fn down(web: &Arc<Web>, language: Language, error: &Failure<Never>) -> Refused {
    tracing::error!(%error, "a session could not be opened");
    let guest = Guest {
        web: Arc::clone(web),
        language,
        uri: axum::http::Uri::from_static("/"),
        htmx: false,
        lapsed: false,
        session: None,
        half: None,
        whence: app::partners::Whence::default(),
    };
    page(&guest, StatusCode::SERVICE_UNAVAILABLE).into_response().into()
}
