//! What the method may see of a person: this file is the whole list.

use crate::Point;
use kernel::{Date, Levels, Minutes, Slots};
use std::num::NonZeroU8;

/// A person who looks for a small job, as the method sees them.
///
/// `None` means that nobody has asked yet: the rule that needs it passes with a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizen {
    /// The caller's own number for this person in this run; means nothing outside it.
    pub key: u32,
    /// Minutes a week the person can work now.
    pub weekly_minutes: Option<Minutes>,
    /// When in the week.
    pub slots: Option<Slots>,
    /// Considerations on the 24 functions at work: 1 prefers not, 2 with an aid, 3 cannot.
    pub limits: Levels,
    /// What they can do, can be trained in, cannot do.
    pub skills: Skills,
    /// Certificates they hold or have held.
    pub certificates: Vec<HeldCertificate>,
    /// How they get to work.
    pub travel: Option<Travel>,
    /// The point of their postal code, never the address.
    pub home: Option<Point>,
    /// Keys of companies where they must not be placed.
    pub do_not_place: Vec<u32>,
    /// Whether they have a small job already.
    pub placed: bool,
    /// Since when they have been without paid hours: settles equal scores.
    pub waiting_since: Date,
}

/// How far a person is with a skill.
///
/// In order of caution: when two records speak of one skill, the more cautious counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ability {
    /// Can do it today.
    Can,
    /// Can be trained in it.
    Trainable,
    /// Cannot.
    Cannot,
}

/// What is known of a person's skills; a skill that is not in it is not known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skills(Vec<(u16, Ability)>);

impl Skills {
    /// How far the person is with a skill; `None` when nobody has said.
    ///
    /// # Example
    /// ```
    /// use matching::{Ability, Skills};
    ///
    /// let skills = Skills::from_iter([(9, Ability::Can), (2, Ability::Can), (9, Ability::Trainable)]);
    /// assert_eq!(skills.get(9), Some(Ability::Trainable), "the more cautious record counts");
    /// assert_eq!(skills.get(3), None);
    /// ```
    #[must_use]
    pub fn get(&self, skill: u16) -> Option<Ability> {
        let at = self.0.binary_search_by_key(&skill, |(skill, _)| *skill).ok()?;
        Some(self.0[at].1)
    }
}

impl FromIterator<(u16, Ability)> for Skills {
    fn from_iter<I: IntoIterator<Item = (u16, Ability)>>(records: I) -> Self {
        let mut records: Vec<_> = records.into_iter().collect();
        records.sort_unstable_by(|a, b| b.cmp(a));
        records.dedup_by_key(|(skill, _)| *skill);
        records.reverse();
        Self(records)
    }
}

/// A certificate a person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldCertificate {
    /// Its number on the code list.
    pub certificate: u16,
    /// The last day on which it is valid; `None` when it does not run out.
    pub last_day: Option<Date>,
}

/// How a person gets to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Travel {
    /// Average speed of the mode, km an hour.
    pub speed_kmh: NonZeroU8,
    /// The longest way they will go, minutes one way.
    pub limit: Minutes,
}
