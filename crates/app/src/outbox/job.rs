//! A job with what it is about, as it is stored.

use domain::outbox::JobKind;
use kernel::{CompanyId, Date, UserId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A job. What it says is made when it is sent, from what is true then; only this is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// A question waits for a company.
    CompanyAsked(Asked),
    /// A new user chooses a first password.
    Invitation,
    /// A user chooses a new password.
    PasswordReset,
}

/// What a company was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The company.
    #[serde(with = "as_text")]
    pub company: CompanyId,
    /// The day from which it sees the question.
    #[serde(with = "as_text")]
    pub on: Date,
    /// The colleague who asks, where it is a user.
    #[serde(with = "as_text::optional")]
    pub by: Option<UserId>,
}

/// Nothing more to say than the kind does.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// A stored job that means nothing to this program.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Unreadable(String);

impl Unreadable {
    /// What is wrong with it.
    #[must_use]
    pub fn why(&self) -> &str {
        &self.0
    }
}

impl Job {
    /// What kind it is.
    #[must_use]
    pub const fn kind(&self) -> JobKind {
        match self {
            Self::CompanyAsked(_) => JobKind::CompanyAsked,
            Self::Invitation => JobKind::Invitation,
            Self::PasswordReset => JobKind::PasswordReset,
        }
    }

    /// The company it is about.
    #[must_use]
    pub const fn company(&self) -> Option<CompanyId> {
        match self {
            Self::CompanyAsked(asked) => Some(asked.company),
            Self::Invitation | Self::PasswordReset => None,
        }
    }

    /// What it is about, as text.
    #[must_use]
    pub fn payload(&self) -> String {
        match self {
            // Ids and a day are always text; a value that were none would come out as a dead letter.
            Self::CompanyAsked(asked) => serde_json::to_string(asked).unwrap_or_default(),
            Self::Invitation | Self::PasswordReset => "{}".to_owned(),
        }
    }

    /// Reads what is stored.
    ///
    /// # Errors
    /// [`Unreadable`] with the reason.
    pub fn read(kind: &str, payload: &str) -> Result<Self, Unreadable> {
        let unreadable = |error: serde_json::Error| Unreadable(error.to_string());
        let nothing = |job| serde_json::from_str::<Nothing>(payload).map(|_| job).map_err(unreadable);
        match JobKind::from_code(kind) {
            None => Err(Unreadable(format!("unknown kind {kind:?}"))),
            Some(JobKind::CompanyAsked) => {
                serde_json::from_str(payload).map(Self::CompanyAsked).map_err(unreadable)
            }
            Some(JobKind::Invitation) => nothing(Self::Invitation),
            Some(JobKind::PasswordReset) => nothing(Self::PasswordReset),
        }
    }
}

/// Ids and days as text.
mod as_text {
    use std::{fmt::Display, str::FromStr};

    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'de, T, D>(from: D) -> Result<T, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'de>,
    {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }

    pub(super) mod optional {
        use std::{fmt::Display, str::FromStr};

        use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

        #[expect(clippy::ref_option, reason = "the derive gives a reference to the field")]
        pub(in super::super) fn serialize<T: Display, S: Serializer>(
            value: &Option<T>,
            to: S,
        ) -> Result<S::Ok, S::Error> {
            match value {
                Some(value) => to.collect_str(value),
                None => to.serialize_none(),
            }
        }

        pub(in super::super) fn deserialize<'de, T, D>(from: D) -> Result<Option<T>, D::Error>
        where
            T: FromStr<Err: Display>,
            D: Deserializer<'de>,
        {
            let text = Option::<String>::deserialize(from)?;
            text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_is_stored_is_read_back_the_same() {
        let on = Date::from_ymd_opt(2026, 11, 25).unwrap();
        for by in [None, Some(UserId::new(Uuid::from_u128(7)))] {
            let asked = Job::CompanyAsked(Asked { company: CompanyId::new(Uuid::from_u128(3)), on, by });
            for job in [asked, Job::Invitation, Job::PasswordReset] {
                assert_eq!(Job::read(job.kind().code(), &job.payload()), Ok(job));
            }
        }
    }

    #[test]
    fn what_means_nothing_is_told_and_never_guessed() {
        for (kind, payload) in [
            ("company-asked", "{}"),
            ("company-asked", "{\"company\":\"x\",\"on\":\"2026-11-25\",\"by\":null}"),
            ("invitation", "7"),
            ("password-reset", "{\"email\":\"x\"}"),
            ("pigeon", "{}"),
            ("invitation", ""),
        ] {
            assert!(!Job::read(kind, payload).unwrap_err().why().is_empty(), "{kind} {payload}");
        }
    }
}
