//! How far a job is.

/// The state of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobState {
    /// It is sent when its time has come.
    Waiting,
    /// It is on its way just now.
    Sending,
    /// The other side has taken it.
    Sent,
    /// The program ended, or the line broke, while it was on its way: a person decides.
    Uncertain,
    /// It could not be sent, and is not tried again by itself.
    Failed,
    /// It was not sent, because it must not be or need not be.
    Stopped,
    /// Somebody has put it away, with a reason.
    Dropped,
}

impl JobState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Sending,
        Self::Sent,
        Self::Uncertain,
        Self::Failed,
        Self::Stopped,
        Self::Dropped,
    ];

    /// The code in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Uncertain => "uncertain",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
            Self::Dropped => "dropped",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether somebody may have it tried now, or put it away.
    #[must_use]
    pub const fn may_be_settled(self) -> bool {
        matches!(self, Self::Waiting | Self::Uncertain | Self::Failed | Self::Stopped)
    }

    /// Whether a person is needed for it to go on.
    #[must_use]
    pub const fn needs_somebody(self) -> bool {
        matches!(self, Self::Uncertain | Self::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_its_way_or_has_arrived_is_nobodys_to_send_again() {
        for state in [JobState::Sending, JobState::Sent, JobState::Dropped] {
            assert!(!state.may_be_settled(), "{state:?}");
        }
        for state in JobState::ALL.into_iter().filter(|state| state.needs_somebody()) {
            assert!(state.may_be_settled(), "{state:?}");
        }
    }
}
