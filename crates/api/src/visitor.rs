//! Who calls: the session that the cookie names.

use std::sync::Arc;

use app::{Ctx, Failure, Raw};
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use kernel::Language;
use l10n::{Say, Texts};

use crate::{Api, problem};

/// A caller with a live session.
pub(crate) struct Caller {
    api: Arc<Api>,
    language: Language,
    pub(crate) ctx: Ctx,
    /// The query of the address.
    pub(crate) query: Raw,
}

/// An answer that says why not; boxed, because it is the rare way.
pub(crate) struct Refused(Box<Response>);

impl From<Response> for Refused {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        *self.0
    }
}

impl Caller {
    /// The texts of the caller's language.
    pub(crate) fn texts(&self) -> &Texts {
        self.api.texts.of(self.language)
    }

    /// Why a use case did not do what it was asked.
    pub(crate) fn failed<R: Say>(&self, failure: &Failure<R>) -> Refused {
        problem::failed(self.texts(), failure).into()
    }

    /// The id in an address.
    pub(crate) fn id<T: std::str::FromStr>(&self, text: &str) -> Result<T, Refused> {
        text.parse().map_err(|_| problem::not_there(self.texts()).into())
    }
}

impl FromRequestParts<Arc<Api>> for Caller {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Arc<Api>) -> Result<Self, Refused> {
        let texts = api.texts.of(crate::accepted_language(&parts.headers));
        let jar = CookieJar::from_headers(&parts.headers);
        let Some(cookie) = jar.get(api.cookie) else { return Err(problem::nobody(texts).into()) };
        let session = app::partners::open_session(&api.app, cookie.value()).await;
        let session =
            session.map_err(|failure| Refused::from(problem::failed::<app::Never>(texts, &failure)))?;
        let Some(session) = session else { return Err(problem::nobody(texts).into()) };
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let query = Raw::from_pairs(query.map(|(name, text)| (name.into_owned(), text.into_owned())));
        let ctx = session.ctx(Arc::clone(&api.app));
        Ok(Self { api: Arc::clone(api), language: session.view.language, ctx, query })
    }
}
