//! The week as 35 slots: seven days of five parts.

use crate::{
    minutes::{MINUTES_PER_HOUR, Minutes},
    time::TimeSpan,
};

/// Days in a week.
pub const DAYS_PER_WEEK: usize = 7;
/// The same, to count days with.
pub const DAYS_A_WEEK: i64 = 7;
/// Parts of a day.
const PARTS: usize = 5;
/// Slots in a week.
pub const SLOT_COUNT: usize = DAYS_PER_WEEK * PARTS;

/// A day of the week, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    /// Every day, Monday first.
    pub const ALL: [Self; DAYS_PER_WEEK] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// 0 for Monday to 6 for Sunday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The day before, in the same week or the one before.
    #[must_use]
    pub const fn before(self) -> Self {
        Self::ALL[(self.index() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK]
    }
}

/// A part of the day; the five fill 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPart {
    /// 05:00–08:00.
    Early,
    /// 08:00–12:00.
    Morning,
    /// 12:00–16:00.
    Afternoon,
    /// 16:00–22:00.
    Evening,
    /// 22:00–05:00, counted to the day on which it begins.
    Night,
}

impl DayPart {
    /// Every part, in the order of the day.
    pub const ALL: [Self; PARTS] = [Self::Early, Self::Morning, Self::Afternoon, Self::Evening, Self::Night];

    /// First hour and the hour after the last.
    #[must_use]
    pub const fn hours(self) -> (i32, i32) {
        match self {
            Self::Early => (5, 8),
            Self::Morning => (8, 12),
            Self::Afternoon => (12, 16),
            Self::Evening => (16, 22),
            Self::Night => (22, 29),
        }
    }

    /// How long the part lasts.
    #[must_use]
    pub fn length(self) -> Minutes {
        let (from, to) = self.hours();
        Minutes::new((to - from) * MINUTES_PER_HOUR).unwrap_or_default()
    }
}

/// One part of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The day.
    pub day: Day,
    /// The part of it.
    pub part: DayPart,
}

impl Slot {
    /// Every slot of the week in order.
    pub fn all() -> impl Iterator<Item = Self> {
        Day::ALL.into_iter().flat_map(|day| DayPart::ALL.into_iter().map(move |part| Self { day, part }))
    }

    /// 0 (Monday early) to 34 (Sunday night).
    #[must_use]
    pub const fn index(self) -> usize {
        self.day as usize * PARTS + self.part as usize
    }
}

/// A set of slots of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Slots(u64);

impl Slots {
    /// No slot.
    pub const NONE: Self = Self(0);
    /// The whole week.
    pub const ALL: Self = Self((1 << SLOT_COUNT) - 1);

    /// From the packed form of a row; `None` when bits beyond the week are set.
    #[must_use]
    pub fn from_bits(bits: i64) -> Option<Self> {
        let bits = u64::try_from(bits).ok()?;
        (bits >> SLOT_COUNT == 0).then_some(Self(bits))
    }

    /// The packed form, for a row: slot `i` in bit `i`.
    #[must_use]
    pub fn bits(self) -> i64 {
        self.0.cast_signed()
    }

    /// The slots that a time of a day lies in; before the early morning it is the night of the day before.
    #[must_use]
    pub fn over(day: Day, time: TimeSpan) -> Self {
        let (from, to) = (time.from().minutes(), time.to().minutes());
        let at = |hour: i32| hour * MINUTES_PER_HOUR;
        let parts = DayPart::ALL.into_iter().filter(|part| {
            let (first, end) = part.hours();
            from < at(end) && to > at(first)
        });
        let slots = parts.fold(Self::NONE, |slots, part| slots.with(Slot { day, part }));
        if from >= at(DayPart::Early.hours().0) {
            return slots;
        }
        slots.with(Slot { day: day.before(), part: DayPart::Night })
    }

    /// Those of these that are not among others.
    #[must_use]
    pub const fn but(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The same with one slot more.
    #[must_use]
    pub const fn with(self, slot: Slot) -> Self {
        Self(self.0 | 1 << slot.index())
    }

    /// Whether the slot is in the set.
    #[must_use]
    pub const fn contains(self, slot: Slot) -> bool {
        self.0 >> slot.index() & 1 == 1
    }

    /// Those in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of `self` is in `other`.
    #[must_use]
    pub const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Those of one day.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        Self(self.0 & (((1 << PARTS) - 1) << (day.index() * PARTS)))
    }

    /// The slots in order.
    pub fn iter(self) -> impl Iterator<Item = Slot> {
        Slot::all().filter(move |slot| self.contains(*slot))
    }

    /// How long the slots last together.
    #[must_use]
    pub fn length(self) -> Minutes {
        let parts = DayPart::ALL.into_iter().enumerate();
        let minutes = parts.map(|(n, part)| {
            let days = (self.0 & (EVERY_DAY << n)).count_ones();
            part.length().get() * days.cast_signed()
        });
        Minutes::new(minutes.sum()).unwrap_or_default()
    }
}

/// The first part of each day.
const EVERY_DAY: u64 = {
    let (mut bits, mut day) = (0, 0);
    while day < SLOT_COUNT {
        bits |= 1 << day;
        day += PARTS;
    }
    bits
};

impl FromIterator<Slot> for Slots {
    fn from_iter<I: IntoIterator<Item = Slot>>(iter: I) -> Self {
        iter.into_iter().fold(Self::NONE, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{minutes::MINUTES_PER_DAY, time::TimeOfDay};

    #[test]
    fn the_parts_fill_the_day_and_the_slots_the_week() {
        let day: i32 = DayPart::ALL.into_iter().map(|p| p.length().get()).sum();
        assert_eq!(day, MINUTES_PER_DAY);
        assert_eq!(Slot::all().collect::<Slots>(), Slots::ALL);
        assert_eq!(Slot::all().map(Slot::index).collect::<Vec<_>>(), (0..SLOT_COUNT).collect::<Vec<_>>());
    }

    #[test]
    fn a_time_lies_in_the_parts_it_touches() {
        use DayPart::{Afternoon, Early, Evening, Morning, Night};
        let at = |text: &str| TimeOfDay::parse(text).unwrap();
        for (from, to, want) in [
            ("9:00", "11:00", &[(Day::Monday, Morning)][..]),
            ("8:00", "12:00", &[(Day::Monday, Morning)]),
            ("7:59", "12:01", &[(Day::Monday, Early), (Day::Monday, Morning), (Day::Monday, Afternoon)]),
            ("21:00", "23:00", &[(Day::Monday, Evening), (Day::Monday, Night)]),
            ("4:00", "6:00", &[(Day::Monday, Early), (Day::Sunday, Night)]),
            ("0:00", "5:00", &[(Day::Sunday, Night)]),
        ] {
            let want: Slots = want.iter().map(|(day, part)| Slot { day: *day, part: *part }).collect();
            let time = TimeSpan::new(at(from), at(to)).unwrap();
            assert_eq!(Slots::over(Day::Monday, time), want, "{from}-{to}");
        }
        assert_eq!(Slots::ALL.but(Slots::ALL.on(Day::Monday)).on(Day::Monday), Slots::NONE);
    }

    #[test]
    fn a_day_holds_its_own_five_slots() {
        let tuesday = Slots::ALL.on(Day::Tuesday);
        assert_eq!(tuesday.iter().count(), PARTS);
        assert!(tuesday.iter().all(|slot| slot.day == Day::Tuesday));
        assert!(tuesday.within(Slots::ALL) && !Slots::ALL.within(tuesday));
        assert_eq!(Slots::from_bits(1 << SLOT_COUNT), None);
    }

    #[test]
    fn slots_last_as_long_as_each_of_them() {
        let each = |slots: Slots| slots.iter().map(|slot| slot.part.length()).sum::<Minutes>();
        let mut some = Slots::NONE;
        for slot in Slot::all().step_by(3) {
            some = some.with(slot);
            assert_eq!(some.length(), each(some));
        }
        assert_eq!(Slots::ALL.length(), each(Slots::ALL));
    }
}
