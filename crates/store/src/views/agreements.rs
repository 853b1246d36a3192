//! Placements as screens see them.

use std::cmp::Ordering;

use domain::{
    partners::Role,
    placements::{
        ActedBy, Agreement, Cause, Colleague, Hours, NextFacts, Outcome, PlacementKind, PlacementState,
        PlacementStep, Plans, Statement, VitasState, VitasStep, WeekPlan,
    },
};
use kernel::{
    BundleId, CitizenId, CompanyId, Date, Line, Minutes, Moment, Name, Period, PlacementId, ProposalId,
    RowVersion, Slots, UnitId,
};

use super::{Proposed, Shown};
use crate::Changes;

/// Which placements a list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlacementFilter {
    /// A part of the small job's, the company's or, where that is open, the person's name.
    pub search: Option<String>,
    /// How far it is, or what it waits for.
    pub only: Option<PlacementsThat>,
    /// Of this person.
    pub citizen: Option<CitizenId>,
}

/// How far placements are, or what they wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacementsThat {
    /// In this state.
    Are(PlacementState),
    /// The first day has come, and nobody has written that it began.
    AreDue,
    /// VITAS has refused, so they may not begin.
    AreRefused,
    /// They were decided under a rule that only guides.
    AreSeenAgain,
}

/// How many placements wait for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlacementCounts {
    /// For the company to confirm.
    pub drafts: u64,
    /// For somebody to write that they began: their first day has come.
    pub due: u64,
    /// Refused in VITAS: to be corrected and applied for anew, or given up.
    pub refused: u64,
    /// Decided under a rule that only guides: to be seen again when it is confirmed.
    pub revisit: u64,
    /// They run.
    pub running: u64,
    /// How often what copies are made of was changed until now.
    pub changes: Changes,
}

/// A placement in a list.
#[derive(Debug, Clone)]
pub struct PlacementLine {
    /// Id.
    pub id: PlacementId,
    /// How far it is.
    pub state: PlacementState,
    /// Its kind.
    pub kind: PlacementKind,
    /// The person; a company is told while the person has the place.
    pub person: Shown<Proposed>,
    /// Whom it is about, for the access log alone: it is never shown.
    pub about: CitizenId,
    /// The small job.
    pub bundle: BundleId,
    /// Its title.
    pub bundle_title: String,
    /// The company.
    pub company: CompanyId,
    /// Its name.
    pub company_name: String,
    /// From the first to the last day.
    pub period: Period,
    /// How far the application in VITAS is.
    pub vitas: VitasState,
    /// Who acted for the employees, once their statement is written.
    pub stated: Option<ActedBy>,
    /// The later day of that statement and of what last happened in VITAS.
    pub allowed_from: Option<Date>,
    /// The last day that it was, once it is over.
    pub ended_on: Option<Date>,
}

impl PlacementLine {
    /// The days that it has, to its end when that came before the agreed one.
    #[must_use]
    pub fn days(&self) -> Option<Period> {
        days(self.period, self.ended_on)
    }

    /// From its first day to the last that it really was, or as agreed while it is not over.
    #[must_use]
    pub fn lasted(&self) -> Period {
        days(self.period, self.ended_on).unwrap_or(self.period)
    }

    /// The day whose week is shown: today, but not before its first day, and once it is over its last.
    #[must_use]
    pub fn stands_on(&self, today: Date) -> Date {
        self.ended_on.unwrap_or_else(|| today.max(self.period.from()))
    }

    /// What its next step follows from.
    #[must_use]
    pub fn next(&self, today: Date) -> NextFacts {
        NextFacts {
            today,
            state: self.state,
            kind: self.kind,
            first_day: self.period.from(),
            last_day: self.period.last(),
            stated: self.stated,
            vitas: self.vitas,
            allowed_from: self.allowed_from,
        }
    }
}

/// A placement in the list of placements.
#[derive(Debug, Clone)]
pub struct ListedPlacement {
    /// Whose, where, and how far it is.
    pub line: PlacementLine,
    /// The week that holds on the day that is shown: what was agreed, after every conversion until then.
    pub week: Hours,
}

/// What is left of a period when it ended on a day; nothing when that was before its first.
pub(crate) fn days(period: Period, ended_on: Option<Date>) -> Option<Period> {
    let last = match (ended_on, period.last()) {
        (Some(ended), Some(last)) => Some(ended.min(last)),
        (ended, last) => ended.or(last),
    };
    Period::through(period.from(), last).ok()
}

/// Where a page looks for the placements that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacedAt {
    /// For this small job.
    Bundle(BundleId),
    /// At this company.
    Company(CompanyId),
    /// Wherever the permit reaches.
    Anywhere,
}

/// A placement as the page of a person, a small job or a company names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Id.
    pub id: PlacementId,
    /// How far it is.
    pub state: PlacementState,
    /// Its kind.
    pub kind: PlacementKind,
    /// The person; a company is told while the person has the place.
    pub person: Shown<Name>,
    /// Whom it is about, for the access log alone: it is never shown.
    pub about: CitizenId,
    /// The small job's title.
    pub bundle_title: String,
    /// The company's name.
    pub company_name: String,
    /// The colleague who helps.
    pub mentor: Name,
    /// The week that holds: what was agreed, after every conversion until today.
    pub week: Hours,
    /// From the first to the last day, to its end when that came before the agreed one.
    pub period: Period,
    /// How far the application in VITAS is.
    pub vitas: VitasState,
}

impl Placed {
    /// Whether the person has the place, or will have it.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.state.holds_place()
    }

    /// See [`PlacementKind::not_granted`].
    #[must_use]
    pub fn not_granted(&self) -> Option<VitasState> {
        self.kind.not_granted(self.state, self.vitas)
    }

    /// Those that stand in the order in which they begin, then the others, the last first.
    #[must_use]
    pub fn order(one: &Self, other: &Self) -> Ordering {
        let by_first_day = one.period.from().cmp(&other.period.from());
        match (one.stands(), other.stands()) {
            (true, true) => by_first_day,
            (false, false) => by_first_day.reverse(),
            (stands, _) => {
                if stands {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

/// How much and when a person can work, as far as that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PersonCan {
    /// How much a week.
    pub minutes: Option<Minutes>,
    /// When.
    pub slots: Option<Slots>,
}

impl PersonCan {
    /// Nothing where it is not open.
    pub(crate) fn when(self, open: bool) -> Self {
        if open { self } else { Self::default() }
    }
}

/// A placement.
#[derive(Debug, Clone)]
pub struct PlacementView {
    /// What a list shows of it.
    pub line: PlacementLine,
    /// Version for forms.
    pub version: RowVersion,
    /// The proposal it comes from.
    pub proposal: ProposalId,
    /// The municipality.
    pub organisation_name: String,
    /// The production unit.
    pub unit: UnitId,
    /// Its name.
    pub unit_name: String,
    /// Its postal code's place.
    pub place: Option<String>,
    /// What the small job comes to a week.
    pub bundle_minutes: Minutes,
    /// When its tasks can be done.
    pub bundle_slots: Slots,
    /// From which day it can be worked.
    pub bundle_starts: Date,
    /// How much and when the person can work, as far as the permit opens it.
    pub person_can: PersonCan,
    /// What is agreed.
    pub agreement: Agreement,
    /// Its week as time goes by: as agreed, and after each conversion.
    pub plans: Plans,
    /// How the functions are kept apart since a conversion, where the agreement says nothing of it.
    pub separated_later: Option<Line>,
    /// The tasks as they were called on the day.
    pub tasks: Vec<String>,
    /// The reference in VITAS.
    pub vitas_reference: Option<Line>,
    /// On which day the last thing happened there.
    pub vitas_on: Option<Date>,
    /// The employees' statement.
    pub statement: Option<Statement>,
    /// How it ended.
    pub ending: Shown<Option<Ending>>,
    /// What the rules said.
    pub verdicts: Vec<VerdictLine>,
    /// What helps at work: the function and what to do.
    pub instructions: Shown<Vec<(usize, String)>>,
    /// What happened, the first first.
    pub steps: Vec<PlacementStepTaken>,
    /// Colleagues who had a part in it and can be reached, the first first.
    pub colleagues: Vec<Colleague>,
}

impl PlacementView {
    /// The week that holds today, or held on its last day.
    #[must_use]
    pub fn week(&self, today: Date) -> &WeekPlan {
        self.plans.on(self.line.stands_on(today))
    }

    /// What was converted within the days that it has: from which day, and how many minutes of every week.
    #[must_use]
    pub fn conversions(&self) -> Vec<(Date, Minutes)> {
        let days = self.line.days().filter(|_| self.line.state != PlacementState::Cancelled);
        days.map_or_else(Vec::new, |days| {
            self.plans.conversions().filter(|(from, _)| days.contains(*from)).collect()
        })
    }
}

/// How a placement ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The last day that it was.
    pub on: Date,
    /// Why it was broken off.
    pub cause: Option<Cause>,
    /// What was tried before.
    pub tried: Option<Line>,
    /// What came after.
    pub outcome: Option<Outcome>,
}

/// What a rule said when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictLine {
    /// The rule's id.
    pub rule: String,
    /// `yes`, `no`, `guidance-yes`, `guidance-no`, `unknown`.
    pub answer: String,
    /// What people were told, in Danish and in English, a sentence a line.
    pub said: (String, String),
    /// When it was asked.
    pub at: Moment,
}

impl VerdictLine {
    /// Whether the rule only guided: a case to be seen again when it is confirmed.
    #[must_use]
    pub fn guides(&self) -> bool {
        self.answer.starts_with("guidance-")
    }
}

/// What was done with a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Written down.
    Written,
    /// Changed before it was confirmed.
    Changed,
    /// A step of its own.
    Step(PlacementStep),
    /// Something in VITAS.
    Vitas(VitasStep),
    /// The employees' statement.
    Statement,
    /// Praktik hours became hours with a wage.
    Converted,
    /// The last day was changed; none is until further notice.
    LastDay {
        /// From this.
        before: Option<Date>,
        /// To this.
        after: Option<Date>,
    },
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementStepTaken {
    /// Which.
    pub done: Done,
    /// On which day it happened, where that is said.
    pub on: Option<Date>,
    /// When it was written down.
    pub at: Moment,
    /// By whom.
    pub by: Option<String>,
    /// In which role.
    pub role: Option<Role>,
    /// More, such as a reference.
    pub note: Option<String>,
}
