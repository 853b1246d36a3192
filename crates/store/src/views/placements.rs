//! Proposals as screens see them.

use domain::{
    citizens::{Card, CardDetail},
    companies::Business,
    partners::Role,
    placements::{
        ActedBy, AnsweredHow, BusinessLine, CitizenAnswer, Colleague, JobReason, NextFacts, No,
        PlacementKind, PlacementState, ProposalFacts, ProposalState, ProposalStep, Release, Request,
        VitasState,
    },
};
use kernel::{
    BundleId, CitizenId, CompanyId, Cvr, Date, Fte, Line, Minutes, Moment, Month, Name, Period, PlacementId,
    ProposalId, RowVersion, Slots,
};

use super::{FormKind, PersonCan, Shown};

/// Which proposals a list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProposalFilter {
    /// A part of the small job's or the company's name, and of the person's where that is open.
    pub search: Option<String>,
    /// How far it is.
    pub state: Option<ProposalState>,
    /// With words of the company that are held back; nothing for those who may not judge them.
    pub held: bool,
    /// The name was given, no agreement is written, and one can be: nobody else has the small job.
    pub named: bool,
    /// The citizen would like to talk first; nothing for those to whom the dialogue is closed.
    pub talk_first: bool,
    /// Of this person.
    pub citizen: Option<CitizenId>,
    /// For this small job.
    pub bundle: Option<BundleId>,
}

/// The person proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Id; a company, which may know the name, has no use for it.
    pub id: CitizenId,
    /// Name.
    pub name: Name,
}

/// Somebody whose name a company has been told, as a file names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameTold {
    /// The proposal.
    pub proposal: ProposalId,
    /// The person, for the access log.
    pub person: CitizenId,
    /// The case system's reference of the person.
    pub reference: Line,
    /// The company's CVR number.
    pub cvr: Cvr,
    /// The small job's title.
    pub bundle: String,
    /// The placement that came of it and its first day, unless it was given up.
    pub placement: Option<(PlacementId, Date)>,
}

/// A proposal in a list.
#[derive(Debug, Clone)]
pub struct ProposalLine {
    /// Id.
    pub id: ProposalId,
    /// How far it is.
    pub state: ProposalState,
    /// The person, where the permit opens the name, or the company was told it.
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
    /// Who proposed it.
    pub proposed_by: Option<String>,
    /// When.
    pub proposed_at: Moment,
    /// The day from which the company sees it.
    pub asked_on: Date,
    /// Why the company says no.
    pub reason: Option<JobReason>,
    /// The agreement that came of it: the one that stands, or else the last that was given up.
    pub placed: Option<CameOf>,
    /// The days for which somebody else has the small job, or will have it.
    pub taken: Option<Period>,
    /// Whether words of the company are held back; never for those who may not read them.
    pub held: bool,
}

/// The agreement that came of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CameOf {
    /// The placement.
    pub id: PlacementId,
    /// How far it is.
    pub state: PlacementState,
    /// Its kind.
    pub kind: PlacementKind,
    /// From the first to the last day, as agreed.
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

impl CameOf {
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

impl ProposalLine {
    /// The placement that came of it, unless it was given up.
    #[must_use]
    pub fn placement(&self) -> Option<CameOf> {
        self.placed.filter(|placed| placed.state != PlacementState::Cancelled)
    }

    /// What the next step follows from, without what the citizen says: that stands in no list.
    #[must_use]
    pub fn facts(&self, today: Date) -> ProposalFacts {
        ProposalFacts {
            today,
            state: self.state,
            asked_on: self.asked_on,
            talk: self.reason == Some(JobReason::TalkToMe),
            held: self.held,
            taken: self.taken,
            placed: self.placed.map(|placed| (placed.next(today), placed.ended_on)),
            said: None,
        }
    }
}

/// A proposal.
#[derive(Debug, Clone)]
pub struct ProposalView {
    /// What a list shows of it.
    pub line: ProposalLine,
    /// Version for forms.
    pub version: RowVersion,
    /// The municipality that proposes.
    pub organisation_name: String,
    /// Job or praktik.
    pub form: FormKind,
    /// Minutes a week.
    pub weekly_minutes: Minutes,
    /// When the tasks can be done.
    pub slots: Slots,
    /// First possible day.
    pub starts_on: Date,
    /// The production unit's name.
    pub unit_name: String,
    /// Its postal code's place, when the list knows it.
    pub place: Option<String>,
    /// Titles of the small job's tasks.
    pub tasks: Vec<String>,
    /// What the company sees of the person; nobody sees a protected one.
    pub card: Option<Card>,
    /// How much and when the person can work, as far as the permit opens it.
    pub person_can: PersonCan,
    /// Whether the caseworker let the card say so much although few fit it.
    pub card_chosen: bool,
    /// The line of *Forretningen* that it helps.
    pub helps: BusinessLine,
    /// What the company lives of and the rest.
    pub business: Shown<Business>,
    /// Why this person for this small job.
    pub why: Shown<Line>,
    /// Why the company says no.
    pub no: Option<No>,
    /// What it adds.
    pub words: Shown<Option<CompanyWords>>,
    /// How many others' names the company has been told for the same small job.
    pub others_told: u64,
    /// The how manyeth of its small job it is, from one: so a person is called whose name is not known.
    pub number: u64,
    /// On what the name was told.
    pub release: Shown<Option<Release>>,
    /// What the citizen says.
    pub said: Shown<Option<Said>>,
    /// What happened, the first first.
    pub steps: Vec<StepTaken>,
    /// Colleagues who had a part in it and can be reached, the first first.
    pub colleagues: Vec<Colleague>,
}

impl ProposalView {
    /// What the next step follows from, with what the citizen says where that is open.
    #[must_use]
    pub fn facts(&self, today: Date) -> ProposalFacts {
        ProposalFacts { said: self.saying().map(|said| said.answer), ..self.line.facts(today) }
    }

    /// What the citizen says, where that is open and anything was said.
    #[must_use]
    pub const fn saying(&self) -> Option<&Said> {
        match &self.said {
            Shown::Seen(said) => said.as_ref(),
            Shown::Hidden(_) => None,
        }
    }

    /// What the company adds, where that is open and anything was added.
    #[must_use]
    pub const fn company_words(&self) -> Option<&CompanyWords> {
        match &self.words {
            Shown::Seen(words) => words.as_ref(),
            Shown::Hidden(_) => None,
        }
    }
}

/// A proposal of a person for a small job that was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierProposal {
    /// Id.
    pub id: ProposalId,
    /// How far it is.
    pub state: ProposalState,
    /// When it was made.
    pub proposed_at: Moment,
}

/// What a proposal to be made stands on.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    /// What moves the company.
    pub business: Business,
    /// The requests to it.
    pub requests: Vec<Request>,
    /// Proposals of the person for the small job until now, the newest first.
    pub earlier: Vec<EarlierProposal>,
    /// The area that a card names.
    pub area: Option<String>,
    /// How much the person's card says; nothing of a person beyond the scope.
    pub card: Option<CardDetail>,
    /// Full-time equivalents of the small job's unit by month, the earliest first.
    pub months: Vec<(Month, Fte)>,
}

/// What a company adds to its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyWords {
    /// The words.
    pub words: Line,
    /// Whether they are held back, because they may speak about the person.
    pub held: bool,
}

/// What a citizen says to a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The answer.
    pub answer: CitizenAnswer,
    /// More, in own words.
    pub words: Option<Line>,
    /// How it came.
    pub how: AnsweredHow,
    /// When.
    pub at: Moment,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTaken {
    /// Which; `None` is the proposal itself.
    pub step: Option<ProposalStep>,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Option<String>,
    /// In which role; `None` is the program itself.
    pub role: Option<Role>,
}

/// How many proposals wait for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProposalCounts {
    /// For the company's answer.
    pub waiting: u64,
    /// Of those, the ones that the company is asked about: nobody else has the small job.
    pub asked: u64,
    /// The company would like to meet the person.
    pub accepted: u64,
    /// Of those, the ones that can come to something: nobody else has the small job.
    pub free: u64,
    /// The company says no.
    pub declined: u64,
    /// The name was given, no agreement is written, and one can be: nobody else has the small job.
    pub named: u64,
    /// The citizen would like to talk first; 0 for those to whom the dialogue is closed.
    pub talk_first: u64,
    /// The company's words are held back until somebody has looked at them; 0 for those who may not.
    pub held: u64,
}
