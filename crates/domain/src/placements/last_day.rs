//! The last day of a placement that runs without praktik: moved, or taken away where there need not be one.

use kernel::{Date, Minutes};

use super::{PlacementKind, PlacementState};

/// Why a last day is not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LastDayRefusal {
    /// Only what runs goes on; before that the agreement is changed.
    NotRunning {
        /// How far it is.
        state: PlacementState,
    },
    /// Praktik ends on the day that it was granted to.
    PraktikLeft {
        /// How much of each week is left.
        left: Minutes,
    },
    /// Before the first day that can be the last.
    TooEarly {
        /// The day that was given.
        day: Date,
        /// The first that can be.
        first: Date,
    },
    /// What began as praktik has a last day: the legal form stays that of the first day (`practice.md` 1).
    Needed,
    /// It is that already.
    Unchanged,
}

/// What a change of the last day is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDayFacts {
    /// Today.
    pub today: Date,
    /// How far the placement is.
    pub state: PlacementState,
    /// Its kind.
    pub kind: PlacementKind,
    /// Praktik that is left of each week after the last conversion.
    pub praktik_left: Minutes,
    /// The day of the last conversion: until then there may be praktik.
    pub converted_from: Option<Date>,
    /// The last day now.
    pub last_day: Option<Date>,
}

impl LastDayFacts {
    /// Whether the last day can be changed at all.
    ///
    /// # Errors
    /// [`LastDayRefusal::NotRunning`], [`LastDayRefusal::PraktikLeft`].
    pub fn open(&self) -> Result<(), LastDayRefusal> {
        if self.state != PlacementState::Running {
            return Err(LastDayRefusal::NotRunning { state: self.state });
        }
        if self.praktik_left > Minutes::ZERO {
            return Err(LastDayRefusal::PraktikLeft { left: self.praktik_left });
        }
        Ok(())
    }

    /// Whether there may be none.
    #[must_use]
    pub const fn may_be_none(&self) -> bool {
        !self.kind.has_praktik()
    }

    /// Whether this can be the last day from now on; none is until further notice.
    ///
    /// # Errors
    /// As [`LastDayFacts::open`]; [`LastDayRefusal::Needed`], [`LastDayRefusal::TooEarly`],
    /// [`LastDayRefusal::Unchanged`].
    pub fn change(&self, to: Option<Date>) -> Result<(), LastDayRefusal> {
        self.open()?;
        // A conversion that is still to come keeps its day.
        let first = self.converted_from.map_or(self.today, |from| from.max(self.today));
        match to {
            None if !self.may_be_none() => Err(LastDayRefusal::Needed),
            Some(day) if day < first => Err(LastDayRefusal::TooEarly { day, first }),
            _ if to == self.last_day => Err(LastDayRefusal::Unchanged),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use LastDayRefusal::{Needed, NotRunning, PraktikLeft, TooEarly, Unchanged};
    use PlacementKind::{Hybrid, Praktik, SmallJob};
    use PlacementState::{Agreed, Ended, Running};

    use super::*;

    fn day(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    /// Today is the tenth, and the last day the twentieth.
    fn facts(kind: PlacementKind, state: PlacementState, left: i32) -> LastDayFacts {
        LastDayFacts {
            today: day(10),
            state,
            kind,
            praktik_left: Minutes::new(left).unwrap(),
            converted_from: None,
            last_day: Some(day(20)),
        }
    }

    #[test]
    fn a_last_day_moves_when_no_praktik_is_left_and_what_began_as_praktik_keeps_one() {
        let early = |d, first| Err(TooEarly { day: day(d), first: day(first) });
        let coming = |d| LastDayFacts { converted_from: Some(day(d)), ..facts(Praktik, Running, 0) };
        let open = LastDayFacts { last_day: None, ..facts(SmallJob, Running, 0) };
        let left = Err(PraktikLeft { left: Minutes::new(15).unwrap() });
        for (facts, to, want) in [
            (facts(Praktik, Running, 0), Some(day(31)), Ok(())),
            (facts(Hybrid, Running, 0), Some(day(31)), Ok(())),
            (facts(Praktik, Running, 0), Some(day(10)), Ok(())),
            (facts(Praktik, Running, 0), Some(day(9)), early(9, 10)),
            (facts(Praktik, Running, 0), Some(day(20)), Err(Unchanged)),
            (facts(Praktik, Running, 0), None, Err(Needed)),
            (facts(Hybrid, Running, 0), None, Err(Needed)),
            (facts(SmallJob, Running, 0), None, Ok(())),
            (open.clone(), Some(day(31)), Ok(())),
            (open, None, Err(Unchanged)),
            (coming(15), Some(day(14)), early(14, 15)),
            (coming(15), Some(day(15)), Ok(())),
            (coming(2), Some(day(9)), early(9, 10)),
            (facts(Praktik, Running, 15), Some(day(31)), left.clone()),
            (facts(Hybrid, Running, 15), None, left),
            (facts(Praktik, Agreed, 0), Some(day(31)), Err(NotRunning { state: Agreed })),
            (facts(SmallJob, Ended, 0), None, Err(NotRunning { state: Ended })),
        ] {
            assert_eq!(facts.change(to), want, "{facts:?} {to:?}");
        }
    }
}
