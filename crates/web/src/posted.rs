//! A form that was sent: who, what, from which version, with which request id.

use std::sync::Arc;

use app::{Ctx, Raw, partners::Session};
use axum::{
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
    response::Response,
};
use kernel::{RequestId, RowVersion};
use l10n::Texts;

use crate::{
    Web,
    answer::{self, Refused},
    component::{BY_FIELD, CSRF_FIELD, HELD_FIELD, REQUEST_FIELD, VERSION_FIELD},
    partners::{FILE_AGAIN, Kept},
    problem,
    visitor::{Guest, Visitor},
};

/// A form's body at most; files have a limit of their own.
const MAX_FORM: usize = 1_000_000;

/// A form of somebody logged in.
pub(crate) struct Posted {
    pub(crate) visitor: Visitor,
    pub(crate) raw: Raw,
    /// The version of the row the form was made from.
    pub(crate) version: RowVersion,
}

impl Posted {
    /// The context with the form's request id.
    pub(crate) const fn ctx(&self) -> &Ctx {
        &self.visitor.ctx
    }

    /// The texts of the page's language.
    pub(crate) fn texts(&self) -> &Texts {
        self.visitor.texts()
    }
}

impl FromRequest<Arc<Web>> for Posted {
    type Rejection = Refused;

    async fn from_request(request: Request, web: &Arc<Web>) -> Result<Self, Refused> {
        let Open { mut guest, raw } = Open::from_request(request, web).await?;
        // Whoever typed it logs in again, and finds it.
        guest.session =
            guest.session.take().filter(|session| Origin::of(session, &raw) != Origin::SomebodyElse);
        if guest.session.is_none() {
            return Err(ended(&guest, &raw).await.into());
        }
        Self::of(guest, raw, web)
    }
}

impl Posted {
    /// A form whose sender is known, when it came from the sender's own pages.
    fn of(mut guest: Guest, raw: Raw, web: &Arc<Web>) -> Result<Self, Refused> {
        let Some(session) = guest.session.take() else { return Err(guest.to_log_in().into()) };
        let origin = Origin::of(&session, &raw);
        let shown = format!("{}?done={}", guest.uri.path(), crate::partners::HELD).parse();
        match (origin, shown) {
            (Origin::ThisLogIn, _) => {}
            // It is shown again, and nothing is saved; a button alone is pressed again.
            (Origin::EarlierLogIn, Ok(uri)) if Kept::from_form(guest.uri.path(), &raw).is_some() => {
                guest.uri = uri;
            }
            _ => {
                guest.session = Some(session);
                return Err(problem::page(&guest, StatusCode::FORBIDDEN).into());
            }
        }
        let version = raw.text(VERSION_FIELD).parse().map_or(RowVersion::FIRST, RowVersion::new);
        let request = raw.text(REQUEST_FIELD).parse::<RequestId>().ok();
        let ctx = session.ctx(Arc::clone(&web.app)).with_request(request);
        let held = origin != Origin::ThisLogIn || raw.filled(HELD_FIELD).is_some();
        let ctx = if held { ctx.held() } else { ctx };
        Ok(Self { visitor: Visitor { guest, session, ctx }, raw, version })
    }
}

/// Whose page a form comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// Of this log-in: it carries its token.
    ThisLogIn,
    /// Of the same person, before another log-in in this browser.
    EarlierLogIn,
    /// Of somebody else who was logged in in this browser.
    SomebodyElse,
    /// Nobody says.
    Unknown,
}

impl Origin {
    fn of(session: &Session, raw: &Raw) -> Self {
        if session.is_csrf(raw.text(CSRF_FIELD)) {
            return Self::ThisLogIn;
        }
        match raw.filled(BY_FIELD) {
            Some(by) if by == session.view.user.to_string() => Self::EarlierLogIn,
            Some(_) => Self::SomebodyElse,
            None => Self::Unknown,
        }
    }
}

/// A form's fields, in the order they came.
pub(crate) fn read_form(bytes: &[u8]) -> Raw {
    let pairs = form_urlencoded::parse(bytes);
    Raw::from_pairs(pairs.map(|(field, text)| (field.into_owned(), text.into_owned())))
}

/// The session has ended: the log-in page, carrying what was typed. A button alone carries nothing.
async fn ended(guest: &Guest, raw: &Raw) -> Response {
    match Kept::from_form(guest.uri.path(), raw) {
        Some(kept) => crate::partners::log_in_page(guest, kept).await,
        // Whoever wanted to leave has left; every other question can be looked at under its own address.
        None if guest.uri.path().starts_with("/log-out") => answer::see_other("/log-in", guest.htmx),
        None => guest.to_log_in(),
    }
}

/// A form of somebody who need not be logged in: the log-in itself.
pub(crate) struct Open {
    pub(crate) guest: Guest,
    pub(crate) raw: Raw,
}

impl FromRequest<Arc<Web>> for Open {
    type Rejection = Refused;

    async fn from_request(request: Request, web: &Arc<Web>) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        let guest = Guest::from_parts(web, &parts).await?;
        let bytes = axum::body::to_bytes(body, MAX_FORM)
            .await
            .map_err(|_| problem::page(&guest, StatusCode::PAYLOAD_TOO_LARGE))?;
        Ok(Self { guest, raw: read_form(&bytes) })
    }
}

/// A form that carries a file.
pub(crate) struct PostedFile {
    pub(crate) posted: Posted,
    /// The file's name and what is in it; none when no file was chosen.
    pub(crate) file: Option<(String, Vec<u8>)>,
}

impl FromRequest<Arc<Web>> for PostedFile {
    type Rejection = Refused;

    async fn from_request(request: Request, web: &Arc<Web>) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        let guest = Guest::from_parts(web, &parts).await?;
        let request = Request::from_parts(parts, body);
        let refused = |status| Refused::from(problem::page(&guest, status));
        let mut parts =
            Multipart::from_request(request, web).await.map_err(|_| refused(StatusCode::BAD_REQUEST))?;
        let (mut fields, mut file) = (Vec::new(), None);
        loop {
            let part = match parts.next_field().await {
                Ok(None) => break,
                Ok(Some(part)) => part,
                Err(error) => return Err(refused(error.status())),
            };
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|error| refused(error.status()))?;
            match file_name {
                Some(called) if !called.is_empty() => file = Some((called, bytes.to_vec())),
                Some(_) => {}
                None => fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        let raw = Raw::from_pairs(fields);
        if guest.session.is_none() {
            // A file cannot be carried over the log-in, so it is asked for again.
            return Err(guest.to_log_in_saying(Some(FILE_AGAIN)).into());
        }
        Ok(Self { posted: Posted::of(guest, raw, web)?, file })
    }
}
