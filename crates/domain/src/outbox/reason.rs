//! Why a job was not sent, or is not sent yet.

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The address stands on the stop list.
    StopList,
    /// The receiver has no address, or is gone.
    NoAddress,
    /// The receiver's account is closed.
    AccountClosed,
    /// What it would tell is over: the question is answered, the password chosen.
    NothingToSay,
    /// What is stored of the job cannot be read.
    Unreadable,
    /// The way (mail, SMS) is not set up.
    NoWay,
    /// The other side could not take it; it is tried again.
    TryLater,
    /// The other side refuses it for good.
    Refused,
    /// It was tried as often as it is.
    GaveUp,
    /// The program ended, or the line broke, after the sending had begun.
    Lost,
    /// Somebody has put it away.
    PutAway,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 11] = [
        Self::StopList,
        Self::NoAddress,
        Self::AccountClosed,
        Self::NothingToSay,
        Self::Unreadable,
        Self::NoWay,
        Self::TryLater,
        Self::Refused,
        Self::GaveUp,
        Self::Lost,
        Self::PutAway,
    ];

    /// The code in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StopList => "stop-list",
            Self::NoAddress => "no-address",
            Self::AccountClosed => "account-closed",
            Self::NothingToSay => "nothing-to-say",
            Self::Unreadable => "unreadable",
            Self::NoWay => "no-way",
            Self::TryLater => "try-later",
            Self::Refused => "refused",
            Self::GaveUp => "gave-up",
            Self::Lost => "lost",
            Self::PutAway => "put-away",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
