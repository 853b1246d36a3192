//! What it would take: the facts behind each failed rule, for a text made elsewhere.

use crate::Rule;
use kernel::{Date, Levels, Minutes, Slots};

/// Why a pair fails a rule, with the smallest change that would let it pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miss {
    /// The tasks ask for skills that the person cannot do.
    Skills {
        /// Their numbers on the code list, lowest first.
        cannot: Vec<u16>,
    },
    /// The tasks ask for functions that the person cannot.
    Limits {
        /// Those functions, with how much the most demanding task asks of each.
        asked: Levels,
    },
    /// Certificates are lacking on the first day.
    Certificate {
        /// Which, in the order of the code list.
        lacking: Vec<LackingCertificate>,
    },
    /// The company is on the do-not-place list.
    DoNotPlace,
    /// Tasks do not fit into the slots that they share with the person.
    Slots {
        /// Keys of the tasks that compete for too little time, lowest first.
        tasks: Vec<u32>,
        /// Minutes a week that find no room.
        short: Minutes,
        /// Slots of these tasks in which the person is not free. If they were free in all of them,
        /// the rule would pass; none, when the tasks have too little room of their own.
        free: Slots,
    },
    /// The person has too few minutes a week.
    HoursCapacity {
        /// Minutes a week more that it takes.
        short: Minutes,
    },
    /// The bundle is too small.
    BundleMinimum {
        /// Minutes a week of tasks that it takes besides.
        short: Minutes,
    },
    /// The way is too long.
    TravelLimit {
        /// Minutes one way, an estimate.
        needs: Minutes,
        /// The longest way that the person will go, minutes.
        limit: Minutes,
    },
    /// The person has a small job already.
    CitizenOnce,
    /// Somebody has these tasks already.
    TaskOnce,
    /// The company's places under the ratio rule are used.
    Ratio,
}

/// A certificate that is not valid on the first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LackingCertificate {
    /// Its number on the code list.
    pub certificate: u16,
    /// The last day on which the person's own was valid; `None` when they have none.
    pub ran_out: Option<Date>,
}

impl Miss {
    /// The rule that fails.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        match self {
            Self::Skills { .. } => Rule::Skills,
            Self::Limits { .. } => Rule::Limits,
            Self::Certificate { .. } => Rule::Certificate,
            Self::DoNotPlace => Rule::DoNotPlace,
            Self::Slots { .. } => Rule::Slots,
            Self::HoursCapacity { .. } => Rule::HoursCapacity,
            Self::BundleMinimum { .. } => Rule::BundleMinimum,
            Self::TravelLimit { .. } => Rule::TravelLimit,
            Self::CitizenOnce => Rule::CitizenOnce,
            Self::TaskOnce => Rule::TaskOnce,
            Self::Ratio => Rule::Ratio,
        }
    }
}
