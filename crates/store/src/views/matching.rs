//! What matching reads: a snapshot of bundles and of people, and nothing else of them.

use domain::{
    citizens::{Ability, CertificateHeld, Resources, Travel},
    tasks::{BundleStands, BundleState},
};
use kernel::{
    BundleId, CitizenId, CompanyId, Date, Fte, Levels, Line, Minutes, Month, Name, Period, Slots, TaskId,
    UnitId,
};
use std::collections::BTreeMap;

/// The kind of a bundle's legal form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormKind {
    /// A small job with a wage.
    Job,
    /// Company internship.
    Praktik,
}

impl FormKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Job, Self::Praktik];

    /// The code in rows and addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Praktik => "praktik",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Where a postal code lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whereabouts {
    /// The postal code.
    pub postal_code: String,
    /// Its place, when the list knows the code.
    pub place: Option<String>,
    /// Latitude and longitude of its point in 1e-5 degrees, when the list knows them.
    pub point: Option<(i32, i32)>,
}

/// A bundle as matching sees it.
#[derive(Debug, Clone)]
pub struct BundleToMatch {
    /// The days for which somebody has it, or will have it.
    pub taken: Option<Period>,
    /// Praktik minutes a week of those who count as supported at its unit.
    pub supported: Minutes,
    /// Id.
    pub id: BundleId,
    /// Title.
    pub title: String,
    /// Job or praktik.
    pub form: FormKind,
    /// Draft, open or closed.
    pub state: BundleState,
    /// First possible day.
    pub starts_on: Date,
    /// The last day of a praktik.
    pub ends_on: Option<Date>,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// When any of its tasks can be done.
    pub slots: Slots,
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub company_name: String,
    /// The production unit.
    pub unit: UnitId,
    /// Its name.
    pub unit_name: String,
    /// Where the work is.
    pub place: Option<Whereabouts>,
    /// What is to be done.
    pub tasks: Vec<TaskToMatch>,
}

impl BundleToMatch {
    /// How it stands on a day.
    #[must_use]
    pub fn stands(&self, today: Date) -> BundleStands {
        BundleStands::on(today, self.state, self.ends_on, self.taken)
    }

    /// Whether people are found for it on a day: it would be free if nobody had it, since one may wait for what
    /// somebody has.
    #[must_use]
    pub fn is_for(&self, today: Date) -> bool {
        BundleStands::on(today, self.state, self.ends_on, None) == BundleStands::Free
    }
}

/// A task of a bundle as matching sees it.
#[derive(Debug, Clone)]
pub struct TaskToMatch {
    /// Id.
    pub id: TaskId,
    /// Title.
    pub title: String,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// How often a week, when known.
    pub times_per_week: Option<i32>,
    /// When it can be done.
    pub slots: Slots,
    /// What it asks of the functions at work; `None` until somebody has asked.
    pub demands: Option<Levels>,
    /// Skills it asks for, by code.
    pub skills: Vec<String>,
    /// Certificates it asks for, by code.
    pub certificates: Vec<String>,
}

/// The open bundles, with what the ratio rule needs of their units.
#[derive(Debug, Clone, Default)]
pub struct BundlesToMatch {
    /// Bundles, the earliest made first.
    pub bundles: Vec<BundleToMatch>,
    /// Ordinary full-time equivalents by unit, for the units of an open praktik.
    pub months: BTreeMap<UnitId, Vec<(Month, Fte)>>,
}

/// A citizen as matching sees one; the name is for the reader, the method never gets it.
#[derive(Debug, Clone)]
pub struct CitizenToMatch {
    /// Whether the person has a place, or will have one.
    pub placed: bool,
    /// Id.
    pub id: CitizenId,
    /// Name.
    pub name: Name,
    /// The case system's reference.
    pub reference: Line,
    /// Made up for a demo or a test.
    pub invented: bool,
    /// Protected: here only where the permit opens protected people.
    pub protected: bool,
    /// Where the person lives.
    pub home: Option<Whereabouts>,
    /// Minutes a week, when known.
    pub weekly_minutes: Option<Minutes>,
    /// Times of the week, when known.
    pub slots: Option<Slots>,
    /// How the person travels, when known.
    pub travel: Option<Travel>,
    /// Skills by code.
    pub skills: Vec<(String, Ability)>,
    /// Considerations on the functions at work.
    pub limits: Levels,
    /// Certificates.
    pub certificates: Vec<CertificateHeld>,
    /// Where the person is not to be placed.
    pub do_not_place: Vec<CompanyId>,
    /// Since when the person waits.
    pub registered_on: Date,
}

impl CitizenToMatch {
    /// What the person can, when and how far.
    #[must_use]
    pub fn resources(&self) -> Resources {
        Resources {
            weekly_minutes: self.weekly_minutes,
            slots: self.slots,
            travel: self.travel.clone(),
            skills: self.skills.iter().cloned().collect(),
            certificates: self.certificates.clone(),
        }
    }
}
