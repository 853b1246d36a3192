//! Who says what about a week, and what counts.

use super::WeekSaid;
use crate::partners::{Role, coded};

coded! {
    /// From which side a week is spoken of.
    Side {
        /// The company.
        Company = "company",
        /// The municipality.
        Municipality = "municipality",
        /// The citizen, about a day on which nobody came.
        Citizen = "citizen",
    }
}

impl Side {
    /// The side that a role speaks for; `None` for those who have no part in it.
    #[must_use]
    pub const fn of(role: Role) -> Option<Self> {
        match role {
            Role::CompanyManager | Role::WorkplaceMentor => Some(Self::Company),
            Role::Caseworker | Role::EmployerConsultant => Some(Self::Municipality),
            Role::Citizen => Some(Self::Citizen),
            _ => None,
        }
    }
}

coded! {
    /// How far a week is.
    WeekState {
        /// Nobody has said anything.
        Open = "open",
        /// The sides differ.
        Differs = "differs",
        /// Whoever is said not to have come has not been heard.
        Unheard = "unheard",
        /// All who spoke say the same.
        Settled = "settled",
    }
}

/// A statement about a week; none is ever changed or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// From which side.
    pub side: Side,
    /// Said after the sides have talked: what was said before does not count any more.
    pub settles: bool,
    /// What is said.
    pub said: WeekSaid,
}

/// What counts of all that was said about a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Nobody has said anything: planned, not confirmed.
    NotConfirmed,
    /// All who spoke say this.
    Settled(WeekSaid),
    /// They differ, and nothing counts until they have talked.
    Differs,
    /// They say that nobody came on some day, and nothing counts before the citizen has been heard
    /// (`practice.md` 22).
    Unheard,
}

impl Counted {
    /// What counts of these statements, the first first: the last word of each side since the sides last
    /// settled it, when they all say the same. That nobody came counts once the citizen has answered, or it was
    /// settled so.
    #[must_use]
    pub fn of<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut last: [Option<&WeekSaid>; Side::ALL.len()] = [None; Side::ALL.len()];
        let mut talked = None;
        for entry in entries {
            if entry.settles {
                last = [None; Side::ALL.len()];
                talked = Some(&entry.said);
            }
            last[entry.side as usize] = Some(&entry.said);
        }
        let mut words = last.into_iter().flatten();
        let Some(first) = words.next() else { return Self::NotConfirmed };
        if words.any(|other| other != first) {
            return Self::Differs;
        }
        let heard = last[Side::Citizen as usize].is_some() || talked == Some(first);
        if heard || !first.did_not_come() { Self::Settled(*first) } else { Self::Unheard }
    }

    /// How far the week is.
    #[must_use]
    pub const fn state(&self) -> WeekState {
        match self {
            Self::NotConfirmed => WeekState::Open,
            Self::Settled(_) => WeekState::Settled,
            Self::Differs => WeekState::Differs,
            Self::Unheard => WeekState::Unheard,
        }
    }

    /// What counts, when it is settled.
    #[must_use]
    pub const fn settled(&self) -> Option<&WeekSaid> {
        match self {
            Self::Settled(said) => Some(said),
            Self::NotConfirmed | Self::Differs | Self::Unheard => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Day, Minutes};
    use proptest::prelude::*;

    use super::{
        super::{Absence, DaySaid, Hours},
        Side::{Citizen, Company, Municipality},
        *,
    };

    fn week(minutes: i32) -> WeekSaid {
        let hours = Hours { praktik: Minutes::new(minutes).unwrap(), ordinary: Minutes::ZERO };
        WeekSaid::default().with(Day::Monday, DaySaid { hours, absence: None })
    }

    const fn entry(side: Side, said: WeekSaid, settles: bool) -> Entry {
        Entry { side, settles, said }
    }

    #[test]
    fn what_counts_is_what_all_who_spoke_say() {
        let says = |side, minutes| entry(side, week(minutes), false);
        let settles = |minutes| entry(Municipality, week(minutes), true);
        for (entries, want) in [
            (vec![], Counted::NotConfirmed),
            (vec![says(Company, 60)], Counted::Settled(week(60))),
            (vec![says(Company, 60), says(Company, 90)], Counted::Settled(week(90))),
            (vec![says(Company, 60), says(Municipality, 90)], Counted::Differs),
            (vec![says(Company, 60), says(Municipality, 90), says(Company, 90)], Counted::Settled(week(90))),
            (vec![says(Company, 60), says(Municipality, 90), settles(75)], Counted::Settled(week(75))),
            (vec![says(Company, 60), settles(75), says(Company, 60)], Counted::Differs),
        ] {
            assert_eq!(Counted::of(&entries), want, "{entries:?}");
        }
    }

    #[test]
    fn a_citizen_who_says_it_was_otherwise_is_heard_before_anything_counts() {
        let away = WeekSaid::default()
            .with(Day::Monday, DaySaid { hours: Hours::default(), absence: Some(Absence::DidNotCome) });
        let company = entry(Company, away, false);
        assert_eq!(Counted::of(&[company]), Counted::Unheard);
        assert_eq!(Counted::of(&[company, entry(Municipality, away, false)]), Counted::Unheard);
        // Somebody has talked with the citizen; what is said after that asks anew.
        let talked = entry(Municipality, away, true);
        assert_eq!(Counted::of(&[company, talked]), Counted::Settled(away));
        assert_eq!(Counted::of(&[company, talked, company]), Counted::Settled(away));
        let tuesday = away.with(Day::Tuesday, away.on(Day::Monday));
        let more = [Company, Municipality].map(|side| entry(side, tuesday, false));
        assert_eq!(Counted::of(&[company, talked, more[0], more[1]]), Counted::Unheard);
        assert_eq!(Counted::of(&[company, entry(Citizen, away, false)]), Counted::Settled(away));
        assert_eq!(Counted::of(&[company, entry(Citizen, week(60), false)]), Counted::Differs);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        /// Each side's own corrections keep their order; how the sides' words fall between each other says nothing.
        #[test]
        fn corrections_of_two_sides_count_in_any_order(
            company in prop::collection::vec(0_i32..3, 0..4),
            municipality in prop::collection::vec(0_i32..3, 0..4),
            turns in prop::collection::vec(any::<bool>(), 8),
        ) {
            let of = |side, words: &[i32]| words.iter().map(|n| entry(side, week(*n), false)).collect::<Vec<_>>();
            let (a, b) = (of(Company, &company), of(Municipality, &municipality));
            let in_turn: Vec<Entry> = a.iter().chain(&b).copied().collect();
            let (mut left, mut right) = (a.iter(), b.iter());
            let mut mixed: Vec<Entry> = Vec::new();
            for turn in turns {
                mixed.extend(if turn { left.next() } else { right.next() });
            }
            mixed.extend(left.chain(right));
            prop_assert_eq!(Counted::of(&mixed), Counted::of(&in_turn));
        }
    }
}
