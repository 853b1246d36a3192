//! Refusals of outgoing post, and its codes, in words.

use domain::outbox::{JobKind, JobState, Reason, Refusal};

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::NoAddress(given) => texts.outbox_refusal_no_address(given),
            Self::StoppedAlready(address) => texts.outbox_refusal_stopped_already(address),
            Self::NotNow(state) => texts.outbox_refusal_not_now(texts.job_state(*state).to_lowercase()),
        }
    }
}

impl Texts {
    /// What is sent.
    #[must_use]
    pub fn job_kind(&self, kind: JobKind) -> String {
        match kind {
            JobKind::CompanyAsked => self.outbox_kind_company_asked(),
            JobKind::Invitation => self.outbox_kind_invitation(),
            JobKind::PasswordReset => self.outbox_kind_password_reset(),
        }
    }

    /// How far a job is.
    #[must_use]
    pub fn job_state(&self, state: JobState) -> String {
        match state {
            JobState::Waiting => self.outbox_state_waiting(),
            JobState::Sending => self.outbox_state_sending(),
            JobState::Sent => self.outbox_state_sent(),
            JobState::Uncertain => self.outbox_state_uncertain(),
            JobState::Failed => self.outbox_state_failed(),
            JobState::Stopped => self.outbox_state_stopped(),
            JobState::Dropped => self.outbox_state_dropped(),
        }
    }

    /// Why a job was not sent.
    #[must_use]
    pub fn job_reason_why(&self, reason: Reason) -> String {
        match reason {
            Reason::StopList => self.outbox_reason_stop_list(),
            Reason::NoAddress => self.outbox_reason_no_address(),
            Reason::AccountClosed => self.outbox_reason_account_closed(),
            Reason::NothingToSay => self.outbox_reason_nothing_to_say(),
            Reason::Unreadable => self.outbox_reason_unreadable(),
            Reason::NoWay => self.outbox_reason_no_way(),
            Reason::TryLater => self.outbox_reason_try_later(),
            Reason::Refused => self.outbox_reason_refused(),
            Reason::GaveUp => self.outbox_reason_gave_up(),
            Reason::Lost => self.outbox_reason_lost(),
            Reason::PutAway => self.outbox_reason_put_away(),
        }
    }
}
