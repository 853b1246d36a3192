//! Why data are used: it stands in every row of the access log.

/// A purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Finding and filling small jobs.
    Placement,
    /// Supporting a person in and on the way to work.
    Support,
    /// Serving companies.
    CompanyService,
    /// The citizen's own access.
    OwnAccess,
    /// Following results.
    Steering,
    /// Finding out what works, by counts.
    Evaluation,
    /// Running the installation.
    Administration,
    /// Supervising data protection.
    Protection,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: &'static [Self] = &[
        Self::Placement,
        Self::Support,
        Self::CompanyService,
        Self::OwnAccess,
        Self::Steering,
        Self::Evaluation,
        Self::Administration,
        Self::Protection,
    ];

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// The code in the access log.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Placement => "placement",
            Self::Support => "support",
            Self::CompanyService => "company-service",
            Self::OwnAccess => "own-access",
            Self::Steering => "steering",
            Self::Evaluation => "evaluation",
            Self::Administration => "administration",
            Self::Protection => "protection",
        }
    }
}
