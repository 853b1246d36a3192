//! The card: all that a company sees of a person before the name is released.

use std::collections::BTreeSet;

use kernel::{CARD_HOURS, Date, Day, MINUTES_PER_HOUR, Minutes, Slots};

use super::{Ability, Resources};
use crate::partners::coded;

coded! {
    /// Hours a week in bands, so that a card does not point at one person.
    HoursBand {
        /// Up to 5 hours.
        UpTo5 = "up-to-5",
        /// 6 to 10 hours.
        From6To10 = "6-10",
        /// 11 to 20 hours.
        From11To20 = "11-20",
        /// Over 20 hours.
        Over20 = "over-20",
    }
}

impl HoursBand {
    /// The band of a number of minutes a week.
    #[must_use]
    pub fn of(minutes: Minutes) -> Self {
        let closed = [Self::UpTo5, Self::From6To10, Self::From11To20];
        closed
            .into_iter()
            .zip(CARD_HOURS)
            .find(|(_, hours)| minutes.get() <= hours * MINUTES_PER_HOUR)
            .map_or(Self::Over20, |(band, _)| band)
    }
}

/// What the company sees: task names, a band of hours, weekdays, an area, certificates the bundle asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Skills the person has, by code.
    pub can: Vec<String>,
    /// Skills the person can learn, by code.
    pub trainable: Vec<String>,
    /// Hours a week, when known.
    pub hours: Option<HoursBand>,
    /// Weekdays, when known.
    pub days: Vec<Day>,
    /// The area: a part of the country, never the town.
    pub area: Option<String>,
    /// Whether a certificate is asked for at all.
    pub asks_certificates: bool,
    /// Certificates that are asked for and held on the day.
    pub certificates: Vec<String>,
}

impl Card {
    /// The card of a person for certificates that a bundle asks for; `None` for a protected person,
    /// who is on no card at all.
    #[must_use]
    pub fn of(
        resources: &Resources,
        protected: bool,
        asked: &BTreeSet<String>,
        area: Option<String>,
        on: Date,
    ) -> Option<Self> {
        if protected {
            return None;
        }
        let with = |ability| resources.skills_with(ability).map(str::to_owned).collect();
        let slots = resources.slots.unwrap_or(Slots::NONE);
        let held =
            resources.certificates.iter().filter(|held| asked.contains(&held.certificate) && held.valid(on));
        Some(Self {
            can: with(Ability::Can),
            trainable: with(Ability::Trainable),
            hours: resources.weekly_minutes.map(HoursBand::of),
            days: Day::ALL.into_iter().filter(|day| !slots.on(*day).is_empty()).collect(),
            area,
            asks_certificates: !asked.is_empty(),
            certificates: held.map(|held| held.certificate.clone()).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use kernel::{DayPart, Slot};

    use super::*;
    use crate::citizens::{CertificateHeld, citizen::tests::citizen};

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn hours_fall_into_the_four_bands() {
        for (hours, minutes, want) in [
            (0, 0, HoursBand::UpTo5),
            (5, 0, HoursBand::UpTo5),
            (5, 1, HoursBand::From6To10),
            (10, 0, HoursBand::From6To10),
            (20, 0, HoursBand::From11To20),
            (20, 1, HoursBand::Over20),
        ] {
            assert_eq!(HoursBand::of(Minutes::new(hours * 60 + minutes).unwrap()), want);
        }
    }

    #[test]
    fn a_protected_person_is_on_no_card() {
        let person = citizen().resources();
        assert!(Card::of(&person, false, &BTreeSet::new(), None, day(1)).is_some());
        assert_eq!(Card::of(&person, true, &BTreeSet::new(), None, day(1)), None);
    }

    #[test]
    fn only_certificates_that_are_asked_for_and_valid_are_shown() {
        let mut person = citizen();
        let held = |code: &str, end| CertificateHeld { certificate: code.to_owned(), expires_on: end };
        person.certificates =
            vec![held("forklift", None), held("hygiene", Some(day(9))), held("licence-b", Some(day(30)))];
        person.slots = Some([Slot { day: Day::Friday, part: DayPart::Night }].into_iter().collect());
        let asked = BTreeSet::from(["hygiene".to_owned(), "licence-b".to_owned()]);
        let card = Card::of(&person.resources(), false, &asked, Some("Østerø".to_owned()), day(10)).unwrap();
        assert_eq!(card.certificates, ["licence-b"]);
        assert_eq!(card.days, [Day::Friday]);
    }
}
