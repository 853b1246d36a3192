//! What is sent: each kind has somebody who reads it. What nobody acts on is no job.

/// A kind of job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobKind {
    /// Tells a company that a question waits for it. No person is named.
    CompanyAsked,
    /// Lets a new user choose a first password.
    Invitation,
    /// Lets a user choose a new password.
    PasswordReset,
}

impl JobKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::CompanyAsked, Self::Invitation, Self::PasswordReset];

    /// The code in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CompanyAsked => "company-asked",
            Self::Invitation => "invitation",
            Self::PasswordReset => "password-reset",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
