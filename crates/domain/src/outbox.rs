//! Outgoing post: what is sent, how far it is, when it is tried again, and whom nobody writes to.

mod kind;
mod reason;
mod retry;
mod state;
mod stop;

pub use kind::JobKind;
pub use reason::Reason;
pub use retry::retry_at;
pub use state::JobState;
pub use stop::StopAddress;

use crate::input::Input;

/// Why something about outgoing post is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// Neither an e-mail address nor a telephone number.
    NoAddress(String),
    /// The address is on the list already.
    StoppedAlready(String),
    /// What is done with it, or being done, is not done again.
    NotNow(JobState),
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
