//! Placements: proposals, agreements with their week and their way, the hours of a working plan, and the
//! rules of law that an agreement is held against.

mod agreement;
mod asking;
mod colleague;
mod company_answer;
pub mod duration;
mod ends;
mod hours;
mod kind;
mod last_day;
mod next;
mod placement;
mod plan;
mod plans;
mod proposal;
mod proposal_next;
mod said;
pub mod schedule;
mod statement;
mod vitas;
mod week_refusal;

use kernel::{Citation, Date, Day, Fte, Line, Prose, TimeSpan};

pub use agreement::{Agreement, Terms};
pub use asking::{Request, ask_on};
pub use colleague::{Colleague, ColleaguePart};
pub use company_answer::{CompanyAnswer, JobReason, No};
pub use ends::{Cause, Outcome, Party};
pub use hours::{Absence, DaySaid, Hours, WeekHours, WeekSaid};
pub use kind::{HourKind, PlacementKind};
pub use last_day::{LastDayFacts, LastDayRefusal};
pub use next::{Missing, Need, NextFacts, NextStep};
pub use placement::{
    PLACEMENTS, PlacementCondition, PlacementState, PlacementStep, PlacementTransition, StepFacts,
};
pub use plan::{WeekPlan, read_times};
pub use plans::{Conversion, Plans};
pub use proposal::{AnsweredHow, CitizenAnswer, Condition, ProposalState, ProposalStep, TABLE, Transition};
pub use proposal_next::{ProposalFacts, ProposalNext};
pub use said::{Counted, Entry, Side, WeekState};
pub use statement::{ActedBy, Statement};
pub use vitas::{VITAS, VitasState, VitasStep};
pub use week_refusal::WeekRefusal;

use crate::{
    companies::{Business, ratio::RatioVerdict},
    input::Input,
    partners::coded,
};

coded! {
    /// The line of *Forretningen* that a proposal helps (`practice.md` 35).
    BusinessLine {
        /// What the company lives of.
        LivesOf = "lives-of",
        /// What grows.
        Grows = "grows",
        /// What limits growth.
        Limits = "limits",
        /// Which hands it needs in the next twelve months.
        LabourPlan = "labour-plan",
    }
}

impl BusinessLine {
    /// What stands in that line; `None` where nobody has written it.
    #[must_use]
    pub const fn of(self, business: &Business) -> Option<&Prose> {
        match self {
            Self::LivesOf => business.lives_of.as_ref(),
            Self::Grows => business.grows.as_ref(),
            Self::Limits => business.limits.as_ref(),
            Self::LabourPlan => business.labour_plan.as_ref(),
        }
    }
}

coded! {
    /// What a sharing of personal data rests on (`practice.md` 9). The last two are asked for.
    Basis {
        /// The authority's own task.
        AuthorityTask = "authority-task",
        /// Consent to obtain or give information, as a statute asks for it.
        StatutoryConsent = "statutory-consent",
        /// Consent under the GDPR.
        Consent = "consent",
        /// The citizen's own choice.
        OwnChoice = "own-choice",
    }
}

/// Why the name was told to a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The basis.
    pub basis: Basis,
    /// In one line.
    pub words: Line,
}

/// Why something about a placement is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// The person is protected: on no card, at no company.
    Protected,
    /// The company is on the person's list of those not to be placed at.
    DoNotPlace {
        /// The company.
        company: String,
    },
    /// Nobody is proposed for a small job that is not open.
    BundleNotOpen {
        /// Its title.
        bundle: String,
    },
    /// There is an open proposal for the two already.
    ProposedAlready,
    /// The company's line that was chosen is not written.
    LineNotWritten(BusinessLine),
    /// Words that speak about a person where the job was asked about.
    WordsAboutPerson(Vec<String>),
    /// Something that looks like a CPR number.
    PersonNumber,
    /// A no without the certificate that it is about.
    WhichCertificate,
    /// The step cannot be taken from there.
    NoSuchStep {
        /// How far the proposal is.
        state: ProposalState,
        /// What was meant to be done.
        step: ProposalStep,
    },
    /// The citizen has not said yes, or has deleted it.
    CitizenHasNotSaidYes,
    /// The citizen can say nothing to it any more.
    TooLateToAnswer(ProposalState),
    /// Somebody else has the small job: nobody is asked for a yes that can come to nothing.
    TakenMeanwhile {
        /// The small job's title.
        bundle: String,
        /// The last day that is agreed, unless it has passed.
        until: Option<Date>,
    },
    /// An answer given together, without the word that it was.
    NotSaidTogether,
    /// Times of the week that cannot be read.
    Times(String),
    /// Two times of a weekday share some minutes.
    DayOverlaps {
        /// The weekday.
        day: Day,
        /// The one that begins first.
        first: TimeSpan,
        /// The other.
        second: TimeSpan,
    },
    /// A kind without the hours that it is made of.
    NoHours {
        /// The kind.
        kind: PlacementKind,
        /// The hours.
        hours: HourKind,
    },
    /// Hours that the kind does not have.
    HoursOfOtherKind {
        /// The kind.
        kind: PlacementKind,
        /// The hours.
        hours: HourKind,
    },
    /// A praktik ends.
    PraktikWithoutEnd,
    /// The step cannot be taken from there.
    NoSuchPlacementStep {
        /// How far the placement is.
        state: PlacementState,
        /// What was meant to be done.
        step: PlacementStep,
    },
    /// The first day has not come.
    FirstDayNotCome {
        /// The first day.
        first_day: Date,
    },
    /// The employees' statement is missing.
    NoStatement,
    /// The statement or VITAS came after the first day.
    AllowedLater {
        /// The first day.
        first_day: Date,
        /// From when both are there.
        from: Date,
    },
    /// The company has confirmed the agreement, so a file does not change it.
    ConfirmedAlready,
    /// VITAS does not say «granted».
    NotGranted,
    /// Nothing of the kind can happen in VITAS now.
    NoSuchVitasStep {
        /// How far it is.
        state: VitasState,
        /// What was meant to be written down.
        step: VitasStep,
    },
    /// The employees' representative has not confirmed in VITAS.
    NotRepresented,
    /// The company has not been told the name.
    NotReleased,
    /// A rule only guides on the first day, and nobody has said that the agreement was weighed.
    NotAssessed {
        /// The first day on which the rule is no longer confirmed.
        confirmed_until: Date,
        /// What the last known ratio rule says.
        ratio: Box<RatioVerdict>,
        /// What the last known rule on how long a praktik lasts says, to those who may know the target group.
        duration: Option<Box<duration::DurationVerdict>>,
    },
    /// An agreement came of the proposal: what follows is done there.
    PlacedAlready,
    /// A small job of this legal form does not become that kind.
    KindNotForBundle {
        /// The small job.
        bundle: String,
        /// Whether it is a praktik.
        praktik: bool,
        /// The kind.
        kind: PlacementKind,
    },
    /// Somebody has the small job.
    BundleTaken {
        /// Its title.
        bundle: String,
    },
    /// The person is somewhere else in those hours.
    InSameHours {
        /// At which small job.
        bundle: String,
        /// On which weekday.
        day: Day,
        /// When.
        span: TimeSpan,
    },
    /// The ratio rule is in force and broken.
    RatioBroken(Box<RatioVerdict>),
    /// The rule on how long a praktik lasts is in force and broken.
    PraktikTooLong {
        /// Weeks of the praktik.
        weeks: i32,
        /// Weeks that the rule gives.
        cap: i32,
        /// Where it stands.
        citation: Citation,
    },
    /// More than one employee, and nobody acted for them.
    RepresentativeMissing {
        /// Ordinary full-time equivalents.
        fte: Fte,
    },
    /// A statement of a day that is still to come.
    StatedLater,
    /// Something in VITAS on a day that is still to come.
    HappenedLater,
    /// Something in VITAS on a day before what happened there before it.
    HappenedBefore {
        /// The day of that.
        on: Date,
    },
    /// What comes before the first day cannot be written down any more.
    BegunAlready {
        /// How far the placement is.
        state: PlacementState,
    },
    /// Something about hours.
    Week(WeekRefusal),
    /// Something about the last day.
    LastDay(LastDayRefusal),
    /// The period ends before it begins.
    PeriodEndsFirst {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A first day lies so far away that the year is more likely typed wrongly.
    FirstDayFarAway {
        /// The day that was given.
        day: Date,
        /// The first that can be it.
        earliest: Date,
        /// The last that can.
        latest: Date,
    },
    /// A day cannot be the last of a placement that began.
    NoLastDay {
        /// The day that was given.
        day: Date,
        /// The first day that can be it.
        from: Date,
        /// The last that can.
        to: Date,
    },
    /// A day lies outside the period.
    OutsidePeriod {
        /// The day.
        day: Date,
        /// First day of the period.
        from: Date,
        /// Last day of the period.
        to: Date,
    },
    /// A day is there twice.
    DayTwice(Date),
    /// Two times of a day share some minutes.
    TimesOverlap {
        /// The day.
        day: Date,
        /// The one that stands first.
        first: TimeSpan,
        /// The other.
        second: TimeSpan,
    },
}

impl From<WeekRefusal> for Refusal {
    fn from(week: WeekRefusal) -> Self {
        Self::Week(week)
    }
}

impl From<LastDayRefusal> for Refusal {
    fn from(last_day: LastDayRefusal) -> Self {
        Self::LastDay(last_day)
    }
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
