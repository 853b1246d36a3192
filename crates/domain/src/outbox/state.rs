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

    /// Whether somebody may have it tried now, when it was tried so often: what waits for its day waits, or a
    /// company would be asked before it may be.
    #[must_use]
    pub const fn may_be_tried(self, attempts: u32) -> bool {
        match self {
            Self::Waiting => attempts > 0,
            Self::Uncertain | Self::Failed | Self::Stopped => true,
            Self::Sending | Self::Sent | Self::Dropped => false,
        }
    }

    /// Whether somebody may put it away.
    #[must_use]
    pub const fn may_be_dropped(self) -> bool {
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
            assert!(!state.may_be_tried(1) && !state.may_be_dropped(), "{state:?}");
        }
        for state in JobState::ALL.into_iter().filter(|state| state.needs_somebody()) {
            assert!(state.may_be_tried(1) && state.may_be_dropped(), "{state:?}");
        }
    }

    #[test]
    fn nobody_is_written_to_before_the_day_that_was_chosen() {
        assert!(!JobState::Waiting.may_be_tried(0) && JobState::Waiting.may_be_dropped());
        assert!(JobState::Waiting.may_be_tried(1), "its day has come, and it waits after a try");
    }
}
