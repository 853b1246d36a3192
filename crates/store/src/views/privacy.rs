//! The access log as screens see it.

use domain::{partners::Role, privacy::UnusualRule};
use kernel::{AccessId, CitizenId, Date, FlagId, Moment, Name, OrganisationId, RowVersion, UserId};
use policy::{Action, FieldGroup, Holder, Purpose};

use super::Shown;

/// A row of the log that somebody outside the organisation left when looking at its people is another's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// What the own organisation did.
    #[default]
    Own,
    /// What others did with the own organisation's people.
    Others,
}

/// What the log is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogFilter {
    /// Who did it, as an organisation; not asked where a person is named.
    pub whose: Whose,
    /// What concerns this citizen of the own organisation, whoever did it.
    pub person: Option<CitizenId>,
    /// What this user did.
    pub user: Option<UserId>,
    /// One action.
    pub action: Option<Action>,
    /// One purpose.
    pub purpose: Option<Purpose>,
    /// Only what was refused, or only what was done.
    pub refused: Option<bool>,
    /// From this moment on.
    pub from: Option<Moment>,
    /// Before this moment.
    pub before: Option<Moment>,
}

/// Who did something, as far as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedBy {
    /// In which capacity; nothing for one that this version does not know.
    pub holder: Option<Holder>,
    /// The organisation acted for.
    pub organisation: Option<String>,
    /// The user; nobody is logged in at the command line.
    pub user: Option<UserId>,
    /// The user's name.
    pub name: Shown<Option<String>>,
    /// The operating system's user at the command line.
    pub operator: Option<String>,
    /// The colleague in whose place it was done, where somebody stood in.
    pub stands_for: Option<Shown<String>>,
}

/// A row of the log in a list.
#[derive(Debug, Clone)]
pub struct LogLine {
    /// Id.
    pub id: AccessId,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: LoggedBy,
    /// What; nothing for an action that this version does not know.
    pub action: Option<Action>,
    /// Why; nothing where it was refused.
    pub purpose: Option<Purpose>,
    /// Whether it was done.
    pub done: bool,
    /// The citizen whom it concerns; nothing of another organisation's.
    pub citizen: Option<Named>,
    /// How many rows were seen or changed.
    pub rows: Option<i32>,
}

/// A row of the log, whole.
#[derive(Debug, Clone)]
pub struct LogEntry {
    /// What a list shows of it.
    pub line: LogLine,
    /// Which field groups were open.
    pub groups: Vec<FieldGroup>,
    /// What was searched for.
    pub criteria: Option<String>,
    /// Those of the own organisation whom a list showed, by name, the first of them.
    pub people: Vec<Named>,
    /// How many people the list showed.
    pub shown: usize,
    /// The number of the block that it is sealed in.
    pub block: Option<i64>,
}

/// Somebody to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<I = CitizenId> {
    /// Id.
    pub id: I,
    /// Name.
    pub name: Name,
    /// The case system's reference of a citizen, a user's log-in name.
    pub known_by: String,
}

/// Looks of one user or capacity at one citizen: one kind of look within an hour.
#[derive(Debug, Clone)]
pub struct Look {
    /// The first of them.
    pub first: Moment,
    /// The last of them.
    pub last: Moment,
    /// How many.
    pub times: u64,
    /// Who.
    pub by: LoggedBy,
    /// The organisation acted for.
    pub organisation: Option<OrganisationId>,
    /// What.
    pub action: Option<Action>,
    /// Why.
    pub purpose: Option<Purpose>,
}

impl Look {
    /// Whether the citizen looked.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.by.holder == Some(Holder::Role(Role::Citizen))
    }
}

/// Lists in which a citizen stood, of one user and kind on one day.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The day in Denmark.
    pub day: Date,
    /// The looks at them.
    pub look: Look,
}

/// Who has looked at a citizen.
#[derive(Debug, Clone)]
pub struct Looks {
    /// Looks at the citizen, the newest first.
    pub looks: Vec<Look>,
    /// Lists in which the citizen stood, the newest first.
    pub lists: Vec<Listed>,
    /// Whether the staff's names are told to citizens.
    pub tells_names: bool,
    /// The municipality's data protection officers, by name and log-in address.
    pub officers: Vec<(String, String)>,
    /// Before when earlier looks are, where there are more than were read.
    pub earlier: Option<Moment>,
}

/// Looks of a user at a citizen in a period, with what the rules ask of them.
#[derive(Debug, Clone)]
pub struct PairSeen {
    /// The user.
    pub user: UserId,
    /// The user's name.
    pub user_name: String,
    /// The citizen.
    pub citizen: CitizenId,
    /// The citizen's name.
    pub citizen_name: String,
    /// The first look.
    pub first: Moment,
    /// How many.
    pub times: i32,
    /// Whether the user is the citizen.
    pub is_oneself: bool,
    /// Whether another user of the organisation has the citizen's name.
    pub is_colleague: bool,
    /// Whether something ties the two; nothing where that is not known.
    pub is_related: Option<bool>,
}

/// Which unusual look-ups a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FlagFilter {
    /// Those that a reviewer has closed, in place of those that wait.
    pub closed: bool,
    /// By one rule.
    pub rule: Option<UnusualRule>,
}

/// An unusual look-up in a list.
#[derive(Debug, Clone)]
pub struct FlagLine {
    /// Id.
    pub id: FlagId,
    /// Version for forms.
    pub version: RowVersion,
    /// Why.
    pub rule: UnusualRule,
    /// Who looked.
    pub user: UserId,
    /// The user's name.
    pub user_name: String,
    /// At whom; nothing where it is about how many.
    pub citizen: Option<Named>,
    /// The first look of the day.
    pub first: Moment,
    /// How many looks, or how many citizens.
    pub seen: i32,
    /// How many citizens are normal.
    pub usual: Option<i32>,
    /// Whether a reviewer has closed it.
    pub closed: bool,
}

/// An unusual look-up with what reviewers said.
#[derive(Debug, Clone)]
pub struct FlagView {
    /// What a list shows of it.
    pub line: FlagLine,
    /// What was said, the first first: when, by whom, whether it was closed by it, and why.
    pub steps: Vec<(Moment, String, bool, String)>,
}
