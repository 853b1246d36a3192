//! The ways out of the house. `kanten` fills them with the real ones; without one, what needs it waits.

use std::{fmt, pin::Pin, sync::Arc};

use kernel::{Moment, OutboxId};
use thiserror::Error;

/// A mail as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The job's id: the same mail has it at every try.
    pub id: OutboxId,
    /// The receiver's address.
    pub to: String,
    /// Subject; no personal datum stands in it.
    pub subject: String,
    /// The text.
    pub plain: String,
    /// The same in HTML.
    pub html: String,
    /// When it is sent.
    pub at: Moment,
}

/// A short message as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortMessage {
    /// The job's id: the same message has it at every try.
    pub id: OutboxId,
    /// The receiver's number, with `+` and country.
    pub to: String,
    /// The text.
    pub text: String,
}

/// Why something was not sent, as far as is known. The text is what the other side said.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotSent {
    /// It was not taken now; it can be tried again without coming twice.
    #[error("not now: {0}")]
    Later(String),
    /// It will not be taken.
    #[error("never: {0}")]
    Never(String),
    /// It may have been taken or not: the line broke before the answer.
    #[error("unknown: {0}")]
    Unknown(String),
}

/// What a way out gives back.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), NotSent>> + Send + 'a>>;

/// Sends mail.
pub trait Post: Send + Sync {
    /// Sends one mail to one receiver.
    fn send<'a>(&'a self, mail: &'a Mail) -> Sending<'a>;

    /// Who the mail says it is from.
    fn sender(&self) -> &str;
}

/// Sends short messages.
pub trait Sms: Send + Sync {
    /// Sends one message to one receiver.
    fn send<'a>(&'a self, message: &'a ShortMessage) -> Sending<'a>;
}

/// The ways that are set up.
#[derive(Clone, Default)]
pub struct Ways {
    /// Of mail.
    pub mail: Option<Arc<dyn Post>>,
    /// Of short messages.
    pub sms: Option<Arc<dyn Sms>>,
    /// Where people reach this installation, without a slash at the end: what links begin with.
    pub site: String,
}

impl fmt::Debug for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mail, sms) = (self.mail.is_some(), self.sms.is_some());
        f.debug_struct("Ways").field("mail", &mail).field("sms", &sms).field("site", &self.site).finish()
    }
}

impl Ways {
    /// Whether anything can be sent at all.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.mail.is_some() || self.sms.is_some()
    }
}
