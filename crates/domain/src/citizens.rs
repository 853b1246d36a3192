//! Citizens: what they can, when, how far, with which considerations — never why.

mod card;
mod certificate;
mod citizen;
mod history;
mod instruction;
mod note;
mod relation;
mod resources;

pub use card::{Asked, Card, CardDetail, HoursBand};
pub use certificate::{CertificateHeld, CertificateState};
pub use citizen::{Ability, Citizen, Consideration, DoNotPlace, Travel};
pub use history::{GroupMembership, Registration, in_order};
pub use instruction::illness_words;
pub use note::{NewNote, NoteWords, Strand};
pub use relation::{Follower, NewRelation};
pub use resources::Resources;

use kernel::Date;

use crate::{input::Input, partners::Role};

/// Why something about a citizen is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is no value.
    Input(Input),
    /// The installation holds companies only.
    CompaniesOnly,
    /// Real citizens wait for the checklist before the first real citizen.
    RealBeforeChecklist,
    /// Another citizen of the municipality has that reference.
    ReferenceTaken(String),
    /// A skill cannot be held, learned and ruled out at once. Holds the skill's code.
    SkillTwice(String),
    /// A certificate stands there twice. Holds its code.
    CertificateTwice(String),
    /// More minutes a week than anybody is put down for.
    TooManyHours {
        /// Minutes allowed a week.
        max: i32,
    },
    /// A limit in minutes needs a way to travel.
    LimitWithoutTransport,
    /// A way to travel needs how long it may take.
    TransportWithoutLimit,
    /// An instruction needs its function with a level above nought. Holds the function's code.
    InstructionWithoutLevel(String),
    /// Two memberships of target groups overlap.
    GroupsOverlap,
    /// A day of registration that is still to come.
    RegisteredLater,
    /// A note of a day that is still to come.
    NoteLater,
    /// The same programme twice at once. Holds its name.
    RegistrationsOverlap(String),
    /// A row of a history without the day it begins.
    HistoryWithoutStart,
    /// A row of a history that begins later than anybody plans.
    HistoryFarAhead {
        /// The last day that is taken.
        latest: Date,
    },
    /// An instruction that names a diagnosis or an illness.
    NamesIllness {
        /// Index of the function it belongs to.
        function: usize,
        /// The words.
        words: Vec<String>,
    },
    /// A text that holds a CPR number: none is stored before it can be sealed.
    HoldsPersonNumber,
    /// No company of that CVR number is known.
    UnknownCompany(String),
    /// No company of the partnership is called so.
    NoCompanyCalled(String),
    /// Several companies are called so.
    WhichCompany {
        /// What was written.
        given: String,
        /// Some of them, by name and number.
        companies: Vec<String>,
    },
    /// Somebody in this role works with nobody.
    FollowsNobody(Role),
    /// The person has no place at the company of the workplace mentor.
    NoPlaceThere,
    /// The same person is named at that time already.
    NamedAlready,
    /// No colleague was chosen who can be named.
    UnknownFollower,
    /// No programme of that name is known.
    UnknownProgramme(String),
    /// Another programme of the partnership has that name.
    ProgrammeTaken(String),
}

impl From<Input> for Refusal {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
