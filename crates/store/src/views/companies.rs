//! Companies as screens see them.

use std::collections::BTreeMap;

use domain::{
    companies::{Business, Company, Contact, FteMonth, Unit},
    tasks::{BundleStands, BundleState},
};
use kernel::{
    BundleId, CompanyId, ContactId, Date, Minutes, OrganisationId, Period, PositionId, RowVersion, UnitId,
};

use super::Shown;

/// Which companies a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompanyFilter {
    /// Part of the name, the CVR number or a place.
    pub search: Option<String>,
    /// What it has or lacks.
    pub has: Option<CompanyHas>,
    /// First digits of the industry code.
    pub industry: Option<String>,
}

/// What a company has or lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompanyHas {
    /// At least one task.
    Tasks,
    /// No task yet.
    NoTasks,
    /// At least one free bundle.
    FreeBundles,
    /// Nobody has asked about the business yet.
    NoBusiness,
}

impl CompanyHas {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Tasks, Self::NoTasks, Self::FreeBundles, Self::NoBusiness];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tasks => "tasks",
            Self::NoTasks => "no-tasks",
            Self::FreeBundles => "free-bundles",
            Self::NoBusiness => "no-business",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A company in a list.
#[derive(Debug, Clone)]
pub struct CompanyLine {
    /// Id.
    pub id: CompanyId,
    /// CVR number, name, industry, mark.
    pub company: Company,
    /// The industry's label, when the list knows the code.
    pub industry: Option<String>,
    /// Places of its units.
    pub places: String,
    /// How many tasks.
    pub tasks: u64,
    /// How many free bundles.
    pub free_bundles: u64,
}

/// A company with all that its page shows.
#[derive(Debug, Clone)]
pub struct CompanyView {
    /// Id.
    pub id: CompanyId,
    /// The organisation whose company it is.
    pub organisation: OrganisationId,
    /// That organisation's name.
    pub organisation_name: String,
    /// Version for forms.
    pub version: RowVersion,
    /// Its facts.
    pub company: Company,
    /// The industry's label, when the list knows the code.
    pub industry: Option<String>,
    /// What moves it.
    pub business: Shown<Business>,
    /// Its production units.
    pub units: Vec<UnitView>,
    /// Minutes of praktik a week at each that count in the ratio rule.
    pub supported: BTreeMap<UnitId, Minutes>,
    /// Whom to reach.
    pub contacts: Shown<Vec<ContactView>>,
    /// Its positions.
    pub positions: Vec<PositionLine>,
    /// Its bundles.
    pub bundles: Vec<BundleLine>,
}

/// A production unit.
#[derive(Debug, Clone)]
pub struct UnitView {
    /// Id.
    pub id: UnitId,
    /// Version for forms.
    pub version: RowVersion,
    /// Its facts.
    pub unit: Unit,
    /// The postal code's place, when the list knows it.
    pub place: Option<String>,
    /// Ordinary full-time equivalents, newest month first.
    pub fte: Vec<FteMonth>,
}

/// A contact person.
#[derive(Debug, Clone)]
pub struct ContactView {
    /// Id.
    pub id: ContactId,
    /// Version for forms.
    pub version: RowVersion,
    /// The facts.
    pub contact: Contact,
}

/// A position in a list.
#[derive(Debug, Clone)]
pub struct PositionLine {
    /// Id.
    pub id: PositionId,
    /// Title.
    pub title: String,
    /// Its unit.
    pub unit: UnitId,
    /// How many tasks.
    pub tasks: u64,
    /// Minutes a week of all its tasks.
    pub weekly_minutes: Minutes,
}

/// A bundle in a list.
#[derive(Debug, Clone)]
pub struct BundleLine {
    /// Id.
    pub id: BundleId,
    /// Title.
    pub title: String,
    /// Its unit.
    pub unit: UnitId,
    /// `job` or `praktik`.
    pub legal_form: String,
    /// How far it is.
    pub state: BundleState,
    /// The last day of a praktik.
    pub ends_on: Option<Date>,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// The days for which somebody has it, or will have it.
    pub taken: Option<Period>,
}

impl BundleLine {
    /// How it stands on a day.
    #[must_use]
    pub fn stands(&self, today: Date) -> BundleStands {
        BundleStands::on(today, self.state, self.ends_on, self.taken)
    }
}
