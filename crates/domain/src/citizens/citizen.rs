//! The citizen's facts that work is found by.

use std::collections::BTreeMap;

use kernel::{CompanyId, Date, Level, Levels, Line, Minutes, Name, Period, PostalCode, Slots};

use super::Refusal;
use crate::partners::coded;

coded! {
    /// Where a person stands with a skill.
    Ability {
        /// Kan.
        Can = "can",
        /// Kan lære.
        Trainable = "trainable",
        /// Kan ikke.
        Cannot = "cannot",
    }
}

/// How a person gets to work and how long that may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Travel {
    /// Code of `taxonomy::transport`.
    pub mode: String,
    /// One way, from door to door.
    pub limit: Minutes,
}

/// A consideration at work: a function, how far it goes, and what a workplace should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consideration {
    /// Index in `taxonomy::functions`.
    pub function: usize,
    /// How far.
    pub level: Level,
    /// The instruction for mentor and manager; never a cause.
    pub instruction: Option<Line>,
}

/// A certificate with its expiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHeld {
    /// Code of `taxonomy::certificates`.
    pub certificate: String,
    /// Last day it is valid; never expires without.
    pub expires_on: Option<Date>,
}

/// Where the person is not to be placed, with no reason given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoNotPlace {
    /// The company.
    pub company: CompanyId,
}

/// A dated membership of a target group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMembership {
    /// Code of `taxonomy::target_groups`.
    pub group: String,
    /// When.
    pub period: Period,
}

/// A dated registration in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The programme's name.
    pub programme: Name,
    /// When.
    pub period: Period,
}

/// A citizen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizen {
    /// The case system's reference.
    pub reference: Line,
    /// Name.
    pub name: Name,
    /// Made up for a demo or a test.
    pub invented: bool,
    /// Protected: shown to named staff only, and never in a list or a card (`practice.md` 14).
    pub protected: bool,
    /// Where the person lives, as far as we need to know.
    pub home: Option<PostalCode>,
    /// Minutes a week the person can work now.
    pub weekly_minutes: Option<Minutes>,
    /// When the person can work.
    pub slots: Option<Slots>,
    /// How the person travels.
    pub travel: Option<Travel>,
    /// Skills by code of `taxonomy::skills`.
    pub skills: BTreeMap<String, Ability>,
    /// Considerations, at most one a function.
    pub considerations: Vec<Consideration>,
    /// Certificates.
    pub certificates: Vec<CertificateHeld>,
    /// Target groups over time.
    pub groups: Vec<GroupMembership>,
    /// Programmes over time.
    pub registrations: Vec<Registration>,
    /// Since when the person waits.
    pub registered_on: Date,
}

impl Citizen {
    /// The same citizen when the facts fit together.
    ///
    /// # Errors
    /// The first rule that refuses.
    pub fn checked(self, max_week: Minutes) -> Result<Self, Refusal> {
        if self.weekly_minutes.is_some_and(|minutes| minutes > max_week) {
            return Err(Refusal::TooManyHours { max: max_week.get() });
        }
        let periods: Vec<Period> = self.groups.iter().map(|group| group.period).collect();
        let overlap = periods.iter().enumerate().any(|(i, a)| periods[..i].iter().any(|b| a.overlaps(*b)));
        if overlap {
            return Err(Refusal::GroupsOverlap);
        }
        for consideration in &self.considerations {
            if let Some(instruction) = &consideration.instruction {
                no_illness(instruction.as_str())?;
            }
        }
        Ok(self)
    }

    /// The considerations' levels, packed.
    #[must_use]
    pub fn limits(&self) -> Levels {
        self.considerations.iter().fold(Levels::NONE, |all, one| all.with(one.function, one.level))
    }

    /// The target group on a day.
    #[must_use]
    pub fn group_on(&self, day: Date) -> Option<&str> {
        self.groups.iter().find(|group| group.period.contains(day)).map(|group| group.group.as_str())
    }
}

/// Words that say an illness where only an instruction may stand. A short list by intent: it stops
/// the common slip, people do the rest.
const ILLNESS_WORDS: &[&str] = &[
    "diagnose",
    "depression",
    "angst",
    "adhd",
    "autis",
    "ptsd",
    "skizofren",
    "bipolar",
    "misbrug",
    "alkohol",
    "stofbrug",
    "kræft",
    "sklerose",
    "gigt",
    "fibromyalgi",
    "diabetes",
    "epilepsi",
    "borderline",
    "hjerneskade",
    "anxiety",
    "schizo",
    "cancer",
    "arthritis",
    "addict",
];

/// Refuses a text that names an illness.
///
/// # Errors
/// [`Refusal::NamesIllness`] with the word found.
pub fn no_illness(text: &str) -> Result<(), Refusal> {
    let folded = text.to_lowercase();
    match ILLNESS_WORDS.iter().find(|word| folded.contains(*word)) {
        Some(word) => Err(Refusal::NamesIllness { word: (*word).to_owned() }),
        None => Ok(()),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::citizens) fn citizen() -> Citizen {
        Citizen {
            reference: Line::parse("S-1").unwrap(),
            name: Name::parse("Åse Prøve").unwrap(),
            invented: true,
            protected: false,
            home: None,
            weekly_minutes: Minutes::new(600),
            slots: None,
            travel: None,
            skills: BTreeMap::new(),
            considerations: Vec::new(),
            certificates: Vec::new(),
            groups: Vec::new(),
            registrations: Vec::new(),
            registered_on: Date::from_ymd_opt(2026, 1, 5).unwrap(),
        }
    }

    fn group(code: &str, from: (i32, u32), to: Option<(i32, u32)>) -> GroupMembership {
        let day = |(y, m)| Date::from_ymd_opt(y, m, 1).unwrap();
        GroupMembership { group: code.to_owned(), period: Period::new(day(from), to.map(day)).unwrap() }
    }

    const WEEK: i32 = 37 * 60;

    #[test]
    fn nobody_is_put_down_for_more_than_a_week() {
        let week = Minutes::new(WEEK).unwrap();
        let mut full = citizen();
        full.weekly_minutes = Some(week);
        assert!(full.clone().checked(week).is_ok());
        full.weekly_minutes = Minutes::new(WEEK + 1);
        assert_eq!(full.checked(week), Err(Refusal::TooManyHours { max: WEEK }));
    }

    #[test]
    fn one_target_group_at_a_time() {
        let week = Minutes::new(WEEK).unwrap();
        let mut person = citizen();
        person.groups = vec![group("6.3", (2025, 1), Some((2026, 1))), group("6.8", (2026, 1), None)];
        assert_eq!(person.group_on(Date::from_ymd_opt(2025, 12, 31).unwrap()), Some("6.3"));
        assert_eq!(person.group_on(Date::from_ymd_opt(2026, 1, 1).unwrap()), Some("6.8"));
        assert!(person.clone().checked(week).is_ok());
        person.groups.push(group("6.2", (2025, 6), Some((2025, 7))));
        assert_eq!(person.checked(week), Err(Refusal::GroupsOverlap));
    }

    #[test]
    fn an_instruction_never_names_an_illness() {
        let week = Minutes::new(WEEK).unwrap();
        let mut person = citizen();
        let said = |text: &str| {
            vec![Consideration {
                function: 0,
                level: Level::Two,
                instruction: Some(Line::parse(text).unwrap()),
            }]
        };
        person.considerations = said("Løft sammen med en kollega");
        assert!(person.clone().checked(week).is_ok());
        person.considerations = said("Har Angst for støj");
        assert_eq!(person.checked(week), Err(Refusal::NamesIllness { word: "angst".to_owned() }));
    }
}
