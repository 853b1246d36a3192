//! What a company answers: yes, or no with a reason that speaks about the job, never about the person.

use kernel::Line;

use crate::partners::coded;

coded! {
    /// Why a company says no: reasons about the job, and no others.
    JobReason {
        /// Not now.
        NotNow = "not-now",
        /// The task is gone.
        TaskGone = "task-gone",
        /// The hours do not fit.
        Hours = "hours",
        /// A certificate is needed.
        Certificate = "certificate",
        /// Nobody could train the person.
        NobodyToTrain = "nobody-to-train",
        /// Would like to talk about it.
        TalkToMe = "talk-to-me",
    }
}

/// A no. A certificate is named exactly where it is the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum No {
    /// A certificate is needed, by its code.
    Certificate(String),
    /// Any other reason.
    Other(OtherReason),
}

/// A reason that needs no more to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherReason(JobReason);

impl No {
    /// From a reason and the certificate that was named; `None` where it is the reason and none was.
    #[must_use]
    pub fn new(reason: JobReason, certificate: Option<String>) -> Option<Self> {
        match reason {
            JobReason::Certificate => certificate.map(Self::Certificate),
            other => Some(Self::Other(OtherReason(other))),
        }
    }

    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> JobReason {
        match self {
            Self::Certificate(_) => JobReason::Certificate,
            Self::Other(OtherReason(reason)) => *reason,
        }
    }

    /// The certificate's code, where it is the reason.
    #[must_use]
    pub fn certificate(&self) -> Option<&str> {
        match self {
            Self::Certificate(code) => Some(code),
            Self::Other(_) => None,
        }
    }
}

/// A company's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompanyAnswer {
    /// Would like to meet the person.
    Yes,
    /// Would not.
    No {
        /// Why.
        no: No,
        /// More, in own words; read by the consultants alone.
        words: Option<Line>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_named_exactly_where_it_is_the_reason() {
        let forklift = || Some("forklift".to_owned());
        for reason in JobReason::ALL {
            let certificate = *reason == JobReason::Certificate;
            assert_eq!(No::new(*reason, None).is_some(), !certificate);
            let no = No::new(*reason, forklift()).unwrap();
            assert_eq!(no.reason(), *reason);
            assert_eq!(no.certificate().is_some(), certificate);
        }
    }
}
