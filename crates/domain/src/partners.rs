//! Organisations, users, roles and the mode an installation runs in.

mod device;
mod email;
mod log_in_rules;
mod organisation;
mod role;
mod session;
mod term;

pub use device::{Browser, Device, System};
pub use email::Email;
pub use log_in_rules::{LogInRules, SecondStep};
pub(crate) use organisation::coded;
pub use organisation::{Mode, OrganisationKind};
pub use role::{Circle, Follows, Role};
pub use session::{SessionStage, SessionTimes};
pub use term::{Term, TermState};

use kernel::{Cvr, Date};

use crate::input::Input;

/// Why something about users and organisations is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// Somebody else logs in with that address.
    EmailTaken(String),
    /// The role needs an organisation of another kind.
    RoleDoesNotFit {
        /// The role.
        role: Role,
        /// The organisation's kind.
        kind: OrganisationKind,
    },
    /// The password is too short, too common or holds the name.
    WeakPassword(WeakPassword),
    /// The password that is to be changed, or to be shown again, is another one.
    WrongPassword,
    /// The code is wrong or too old.
    WrongCode,
    /// The code was used before.
    UsedCode,
    /// Too many wrong ones in a row.
    Throttled {
        /// Until the next one may be tried.
        seconds: u32,
    },
    /// The new password is the old one.
    SamePassword,
    /// The role must show a code, so it cannot be turned off.
    CodeRequired,
    /// A time that no log-in rule may have.
    MinutesOutside {
        /// The least minutes.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A session would end unused later than it ends in any case.
    IdleLongerThanLife,
    /// An administrator cannot close the own account.
    OwnAccount,
    /// Nobody gives, changes or ends the own role.
    OwnRole,
    /// Another organisation of the partnership keeps an account with that address.
    KeptElsewhere(String),
    /// The last administrator must stay.
    LastAdministrator,
    /// A company manager needs a company.
    CompanyMissing,
    /// The partnership has no company with that number.
    UnknownCompany(Cvr),
    /// Only a company manager belongs to a company.
    CompanyWithoutRole(Role),
    /// The account has the role on some of the days already.
    HasRole(Role),
    /// The account stands in for the same colleague on some of the days already.
    StandsInAlready,
    /// There is no such colleague to stand in for.
    UnknownColleague,
    /// Standing in ends on a day that is said beforehand.
    LastDayMissing,
    /// A role does not end on a day that is over.
    LastDayPast(Date),
    /// Citizens cannot be given an account here yet.
    CitizensCannotLogIn,
    /// Nobody has said which organisation is meant, and there is not exactly one.
    WhichOrganisation {
        /// What was given, if anything.
        given: Option<String>,
        /// Those there are.
        names: Vec<String>,
    },
    /// An organisation of that name is there.
    OrganisationTaken(String),
    /// The organisations are in several partnerships, and nothing says which one the new one joins.
    WhichPartnership,
    /// Citizens are there already: the mode «companies only» would hide them.
    CitizensExist {
        /// How many.
        count: u64,
    },
}

/// Why somebody is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogInRefusal {
    /// The password is wrong, or nobody has that name: one answer for both.
    WrongOrUnknown,
    /// Too many wrong passwords or codes in a row.
    Throttled {
        /// Until the next one may be tried.
        seconds: u32,
    },
    /// The code is wrong or too old.
    WrongCode,
    /// The code was used before.
    UsedCode,
    /// The account is closed, or acts nowhere any more.
    Closed,
    /// The password is right, and the first role begins later.
    NotYet {
        /// On which day.
        from: Date,
    },
    /// The password is right, and the last role is over.
    Over,
    /// Citizens cannot log in before the two ways of doing so exist.
    CitizensCannotLogIn,
    /// One click is for invented people in the demo.
    DemoOnly,
}

/// What is weak about a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeakPassword {
    /// Fewer characters than asked for.
    Short {
        /// Characters asked for.
        min: usize,
    },
    /// More characters than are read.
    Long {
        /// Characters allowed.
        max: usize,
    },
    /// The same few characters over and over.
    Monotonous {
        /// Different characters asked for.
        min: usize,
    },
    /// One of those everybody tries.
    Common,
    /// One that strangers are known to have.
    Breached,
    /// The user's own name or address.
    OwnName,
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
