//! Organisations, users, roles and the mode an installation runs in.

mod email;
mod organisation;
mod role;

pub use email::Email;
pub(crate) use organisation::coded;
pub use organisation::{Mode, OrganisationKind};
pub use role::Role;

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
    /// An administrator cannot close the own account.
    OwnAccount,
    /// The last administrator must stay.
    LastAdministrator,
    /// A company manager needs a company.
    CompanyMissing,
    /// Citizens cannot log in before the rights issue's two ways exist.
    CitizensCannotLogIn,
    /// Citizens are there already: the mode «companies only» would hide them.
    CitizensExist {
        /// How many.
        count: u64,
    },
}

/// What is weak about a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeakPassword {
    /// Fewer characters than asked for.
    Short {
        /// Characters asked for.
        min: usize,
    },
    /// One of those everybody tries.
    Common,
    /// The user's own name or address.
    OwnName,
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
