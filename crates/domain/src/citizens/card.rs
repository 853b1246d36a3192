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

    /// The minutes of the band: more than the first, at most the second where there is one.
    #[must_use]
    pub fn minutes(self) -> (Option<i32>, Option<i32>) {
        let at = |n: usize| CARD_HOURS.get(n).map(|hours| hours * MINUTES_PER_HOUR);
        let n = Self::ALL.iter().position(|band| *band == self).unwrap_or_default();
        (n.checked_sub(1).and_then(at), at(n))
    }
}

coded! {
    /// How much a card says: each step leaves more out, until at least [`kernel::FEW`] of the pool fit what is left.
    CardDetail {
        /// All that a card may say.
        Whole = "whole",
        /// Skills only as far as the small job asks for them.
        Asked = "asked",
        /// And no weekdays.
        WithoutDays = "without-days",
        /// And no hours.
        WithoutHours = "without-hours",
        /// The area alone.
        Area = "area",
    }
}

/// What a small job asks for, as far as a card answers it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Skills by code.
    pub skills: BTreeSet<String>,
    /// Certificates by code.
    pub certificates: BTreeSet<String>,
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
    /// How much it says: what was left out is empty above.
    pub detail: CardDetail,
}

impl Card {
    /// The whole card of a person for what a small job asks for; `None` for a protected person, who is on no
    /// card at all.
    #[must_use]
    pub fn of(
        resources: &Resources,
        protected: bool,
        asked: Option<&Asked>,
        area: Option<String>,
        on: Date,
    ) -> Option<Self> {
        if protected {
            return None;
        }
        let with = |ability| resources.skills_with(ability).map(str::to_owned).collect();
        let slots = resources.slots.unwrap_or(Slots::NONE);
        let asks = |code: &String| asked.is_some_and(|asked| asked.certificates.contains(code));
        let held = resources.certificates.iter().filter(|held| asks(&held.certificate) && held.valid(on));
        Some(Self {
            can: with(Ability::Can),
            trainable: with(Ability::Trainable),
            hours: resources.weekly_minutes.map(HoursBand::of),
            days: Day::ALL.into_iter().filter(|day| !slots.on(*day).is_empty()).collect(),
            area,
            asks_certificates: asked.is_some_and(|asked| !asked.certificates.is_empty()),
            certificates: held.map(|held| held.certificate.clone()).collect(),
            detail: CardDetail::Whole,
        })
    }

    /// The card with no more than a step says. Without a small job in mind no skill is left out before the
    /// area alone is.
    #[must_use]
    pub fn told(mut self, detail: CardDetail, asked: Option<&Asked>) -> Self {
        self.detail = detail;
        if let Some(asked) = asked.filter(|_| detail >= CardDetail::Asked) {
            self.can.retain(|code| asked.skills.contains(code));
            self.trainable.retain(|code| asked.skills.contains(code));
        }
        if detail >= CardDetail::WithoutDays {
            self.days.clear();
        }
        if detail >= CardDetail::WithoutHours {
            self.hours = None;
        }
        if detail >= CardDetail::Area {
            self.can.clear();
            self.trainable.clear();
            self.certificates.clear();
        }
        self
    }

    /// The card at every step that says less than the one before, the whole one first.
    #[must_use]
    pub fn steps(&self, asked: Option<&Asked>) -> Vec<Self> {
        let mut steps: Vec<Self> =
            CardDetail::ALL.iter().map(|detail| self.clone().told(*detail, asked)).collect();
        steps.dedup_by(|next, before| Self { detail: before.detail, ..next.clone() } == *before);
        steps
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
        assert!(Card::of(&person, false, None, None, day(1)).is_some());
        assert_eq!(Card::of(&person, true, None, None, day(1)), None);
    }

    #[test]
    fn only_certificates_that_are_asked_for_and_valid_are_shown() {
        let mut person = citizen();
        let held = |code: &str, end| CertificateHeld { certificate: code.to_owned(), expires_on: end };
        person.certificates =
            vec![held("forklift", None), held("hygiene", Some(day(9))), held("licence-b", Some(day(30)))];
        person.slots = Some([Slot { day: Day::Friday, part: DayPart::Night }].into_iter().collect());
        let certificates = BTreeSet::from(["hygiene".to_owned(), "licence-b".to_owned()]);
        let asked = Asked { certificates, ..Asked::default() };
        let card =
            Card::of(&person.resources(), false, Some(&asked), Some("Østerø".to_owned()), day(10)).unwrap();
        assert_eq!(card.certificates, ["licence-b"]);
        assert_eq!(card.days, [Day::Friday]);
    }

    #[test]
    fn a_band_holds_its_minutes_and_no_others() {
        for (minutes, _) in (0..=(25 * 60)).step_by(30).zip(0..) {
            let band = HoursBand::of(Minutes::new(minutes).unwrap());
            for one in HoursBand::ALL {
                let (over, to) = one.minutes();
                let within = over.is_none_or(|over| minutes > over) && to.is_none_or(|to| minutes <= to);
                assert_eq!(within, *one == band, "{minutes} {one:?}");
            }
        }
    }

    #[test]
    fn a_card_says_less_from_step_to_step() {
        let mut person = citizen();
        person.skills =
            [("wash-dishes", Ability::Can), ("fill-shelves", Ability::Can), ("mop", Ability::Trainable)]
                .map(|(code, ability)| (code.to_owned(), ability))
                .into();
        person.weekly_minutes = Minutes::new(600);
        person.slots = Some([Slot { day: Day::Friday, part: DayPart::Morning }].into_iter().collect());
        person.certificates = vec![CertificateHeld { certificate: "hygiene".to_owned(), expires_on: None }];
        let asked = Asked {
            skills: BTreeSet::from(["wash-dishes".to_owned()]),
            certificates: BTreeSet::from(["hygiene".to_owned()]),
        };
        let card =
            Card::of(&person.resources(), false, Some(&asked), Some("Østerø".to_owned()), day(1)).unwrap();
        let says = |card: &Card| {
            (
                card.can.len() + card.trainable.len(),
                card.days.len(),
                card.hours.is_some(),
                card.certificates.len(),
            )
        };
        let steps: Vec<_> = card.steps(Some(&asked)).iter().map(says).collect();
        assert_eq!(
            steps,
            [(3, 1, true, 1), (1, 1, true, 1), (1, 0, true, 1), (1, 0, false, 1), (0, 0, false, 0)]
        );
        // No small job in mind: skills stay until nothing does.
        let steps: Vec<_> =
            card.steps(None).iter().map(|card| card.can.len() + card.trainable.len()).collect();
        assert_eq!(steps, [3, 3, 3, 0]);
        assert!(card.steps(Some(&asked)).iter().all(|card| card.area.as_deref() == Some("Østerø")));
    }
}
