//! Citizens: what they can, when, how far, with which considerations — never why.

mod card;
mod citizen;

pub use card::{Card, HoursBand};
pub use citizen::{
    Ability, CertificateHeld, Citizen, Consideration, DoNotPlace, GroupMembership, Registration, Travel,
};

use crate::input::Input;

/// Why something about a citizen is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// The installation holds companies only (`practice.md` 26).
    CompaniesOnly,
    /// Real citizens wait for the checklist before the first real citizen.
    RealBeforeChecklist,
    /// Another citizen of the municipality has that reference.
    ReferenceTaken(String),
    /// A skill cannot be held, learned and ruled out at once.
    SkillTwice(String),
    /// More hours a week than a week of work has.
    TooManyHours {
        /// Minutes allowed a week.
        max: i32,
    },
    /// A limit in minutes needs a way to travel.
    LimitWithoutTransport,
    /// An instruction needs its function with a level above nought.
    InstructionWithoutLevel(String),
    /// Two memberships of target groups overlap.
    GroupsOverlap,
    /// A text that names a diagnosis or an illness (`practice.md` 8).
    NamesIllness {
        /// The word.
        word: String,
    },
    /// No company of that CVR number is known.
    UnknownCompany(String),
    /// No programme of that name is known.
    UnknownProgramme(String),
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
