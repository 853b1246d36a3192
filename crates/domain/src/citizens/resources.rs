//! What a person can, when and how far: the part of a citizen that work is looked for with.

use std::collections::BTreeMap;

use kernel::{Minutes, Slots};

use super::{Ability, CertificateHeld, Travel};

/// What a person can, when and how far. No name, no place, no consideration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resources {
    /// Minutes a week, when known.
    pub weekly_minutes: Option<Minutes>,
    /// Times of the week, when known.
    pub slots: Option<Slots>,
    /// How the person travels, when known.
    pub travel: Option<Travel>,
    /// Skills by code.
    pub skills: BTreeMap<String, Ability>,
    /// Certificates.
    pub certificates: Vec<CertificateHeld>,
}

impl Resources {
    /// The skills with one ability, by code.
    pub fn skills_with(&self, ability: Ability) -> impl Iterator<Item = &str> {
        self.skills.iter().filter(move |(_, one)| **one == ability).map(|(code, _)| code.as_str())
    }
}
