//! The citizen's facts that work is found by.

use std::collections::BTreeMap;

use kernel::{
    CompanyId, Date, Faults, Level, Levels, Line, Minutes, Name, PLAUSIBLE_WEEK, PostalCode, Slots,
    holds_person_number,
};

use super::{
    CertificateHeld, GroupMembership, Refusal, Registration, Resources, history::overlap, illness_words,
    in_order,
};
use crate::{partners::coded, privacy::People};

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

/// Where the person is not to be placed, with no reason given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DoNotPlace {
    /// The company.
    pub company: CompanyId,
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
    /// Protected: shown to named staff only, and never in a list or a card.
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

impl Travel {
    /// From its parts, both or none.
    ///
    /// # Errors
    /// Either part that comes alone.
    pub fn from_parts(mode: Option<String>, limit: Option<Minutes>) -> Result<Option<Self>, Refusal> {
        match (mode, limit) {
            (Some(mode), Some(limit)) => Ok(Some(Self { mode, limit })),
            (None, None) => Ok(None),
            (None, Some(_)) => Err(Refusal::LimitWithoutTransport),
            (Some(_), None) => Err(Refusal::TransportWithoutLimit),
        }
    }
}

impl Citizen {
    /// The same citizen when the facts fit together, its target groups in order.
    ///
    /// # Errors
    /// Every rule that refuses, under the form's field.
    pub fn checked(mut self) -> Result<Self, Faults<Refusal>> {
        let mut faults = Faults::new();
        if self.weekly_minutes.is_some_and(|minutes| minutes > PLAUSIBLE_WEEK) {
            faults.push("weekly_minutes", Refusal::TooManyHours { max: PLAUSIBLE_WEEK.get() });
        }
        for (field, text) in [("reference", self.reference.as_str()), ("name", self.name.as_str())] {
            if holds_person_number(text) {
                faults.push(field, Refusal::HoldsPersonNumber);
            }
        }
        self.groups = in_order(self.groups);
        if overlap(&self.groups.iter().map(|group| group.period).collect::<Vec<_>>()) {
            faults.push("group_from", Refusal::GroupsOverlap);
        }
        if let Some(twice) = self.registered_twice() {
            faults.push("programme_from", Refusal::RegistrationsOverlap(twice));
        }
        for one in &self.considerations {
            let Some(instruction) = &one.instruction else { continue };
            if holds_person_number(instruction.as_str()) {
                faults.push("instructions", Refusal::HoldsPersonNumber);
            }
            let words = illness_words(instruction.as_str());
            if !words.is_empty() {
                faults.push("instructions", Refusal::NamesIllness { function: one.function, words });
            }
        }
        faults.finish(Some(self))
    }

    fn registered_twice(&self) -> Option<String> {
        self.registrations.iter().enumerate().find_map(|(i, one)| {
            let same =
                |other: &&Registration| other.programme == one.programme && other.period.overlaps(one.period);
            self.registrations[..i].iter().find(same).map(|other| other.programme.to_string())
        })
    }

    /// Refuses a real person where those wait for the checklist before the first real citizen.
    ///
    /// # Errors
    /// [`Refusal::RealBeforeChecklist`].
    pub fn may_be_kept(&self, people: People) -> Result<(), Refusal> {
        if self.invented || people == People::Real { Ok(()) } else { Err(Refusal::RealBeforeChecklist) }
    }

    /// What the person can, when and how far: what a card may be made of.
    #[must_use]
    pub fn resources(&self) -> Resources {
        Resources {
            weekly_minutes: self.weekly_minutes,
            slots: self.slots,
            travel: self.travel.clone(),
            skills: self.skills.clone(),
            certificates: self.certificates.clone(),
        }
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

#[cfg(test)]
pub(super) mod tests {
    use kernel::Period;

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

    #[track_caller]
    fn refused(person: Citizen, field: &str, want: &Refusal) {
        let faults = person.checked().unwrap_err();
        let all: Vec<_> = faults.iter().map(|fault| (fault.field, &fault.refusal)).collect();
        assert_eq!(all, [(field, want)]);
    }

    #[test]
    fn nobody_is_put_down_for_more_than_a_week_can_hold() {
        let mut full = citizen();
        full.weekly_minutes = Some(PLAUSIBLE_WEEK);
        assert!(full.clone().checked().is_ok());
        full.weekly_minutes = Minutes::new(PLAUSIBLE_WEEK.get() + 1);
        refused(full, "weekly_minutes", &Refusal::TooManyHours { max: PLAUSIBLE_WEEK.get() });
    }

    #[test]
    fn one_target_group_at_a_time() {
        let mut person = citizen();
        person.groups = vec![group("6.8", (2026, 1), None), group("6.3", (2025, 1), None)];
        let person = person.checked().unwrap();
        assert_eq!(person.group_on(Date::from_ymd_opt(2025, 12, 31).unwrap()), Some("6.3"));
        assert_eq!(person.group_on(Date::from_ymd_opt(2026, 1, 1).unwrap()), Some("6.8"));
        let mut twice = person;
        twice.groups.push(group("6.2", (2025, 6), Some((2025, 7))));
        refused(twice, "group_from", &Refusal::GroupsOverlap);
    }

    #[test]
    fn one_programme_may_come_twice_but_not_at_once() {
        let registered = |from, to| Registration {
            programme: Name::parse("Kanten").unwrap(),
            period: group("", from, to).period,
        };
        let mut person = citizen();
        person.registrations = vec![registered((2025, 1), Some((2025, 6))), registered((2025, 6), None)];
        assert!(person.clone().checked().is_ok());
        person.registrations.push(registered((2026, 1), None));
        refused(person, "programme_from", &Refusal::RegistrationsOverlap("Kanten".to_owned()));
    }

    #[test]
    fn an_instruction_never_names_an_illness() {
        let mut person = citizen();
        let said = |text: &str| {
            vec![Consideration {
                function: 0,
                level: Level::Two,
                instruction: Some(Line::parse(text).unwrap()),
            }]
        };
        person.considerations = said("Løft sammen med en kollega");
        assert!(person.clone().checked().is_ok());
        person.considerations = said("Har Angst for støj og gigt");
        let words = vec!["angst".to_owned(), "gigt".to_owned()];
        refused(person.clone(), "instructions", &Refusal::NamesIllness { function: 0, words });
        person.considerations = said("Ring til 010101-1234");
        refused(person, "instructions", &Refusal::HoldsPersonNumber);
    }

    #[test]
    fn no_cpr_number_stands_as_a_reference_or_in_a_name() {
        let mut person = citizen();
        person.reference = Line::parse("010190-1234").unwrap();
        person.name = Name::parse("Åse 0101901234").unwrap();
        let faults = person.checked().unwrap_err();
        let all: Vec<_> = faults.iter().map(|fault| (fault.field, fault.refusal.clone())).collect();
        assert_eq!(all, [("reference", Refusal::HoldsPersonNumber), ("name", Refusal::HoldsPersonNumber)]);
    }

    #[test]
    fn a_real_person_waits_for_the_checklist() {
        let mut person = citizen();
        assert_eq!(person.may_be_kept(People::MarkedInvented), Ok(()));
        assert_eq!(person.may_be_kept(People::Real), Ok(()));
        person.invented = false;
        assert_eq!(person.may_be_kept(People::MarkedInvented), Err(Refusal::RealBeforeChecklist));
        assert_eq!(person.may_be_kept(People::AllInvented), Err(Refusal::RealBeforeChecklist));
        assert_eq!(person.may_be_kept(People::Real), Ok(()));
    }

    #[test]
    fn a_way_and_its_limit_come_together() {
        let (mode, limit) = (|| Some("bicycle".to_owned()), Minutes::new(30));
        assert_eq!(Travel::from_parts(None, None), Ok(None));
        assert_eq!(Travel::from_parts(mode(), None), Err(Refusal::TransportWithoutLimit));
        assert_eq!(Travel::from_parts(None, limit), Err(Refusal::LimitWithoutTransport));
        assert_eq!(Travel::from_parts(mode(), limit).unwrap().unwrap().limit.get(), 30);
    }
}
