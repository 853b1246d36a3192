use thiserror::Error;

/// One step of the cap: one supported person for each full `per` ordinary employees of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatioStep {
    /// Where the step ends, in whole full-time equivalents; the last step has no end.
    pub to: Option<i32>,
    /// Ordinary full-time equivalents for one supported.
    pub per: i32,
}

/// What the law sets for the ratio rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatioLimits {
    steps: Vec<RatioStep>,
    at_least: i32,
    average_months: u32,
    floored: bool,
}

/// Limits that cannot be a ratio rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadLimits {
    /// The last step is missing or ends, or another has no end.
    #[error("the last step, and only the last, must have no `to`")]
    OpenEnd,
    /// A step does not end above the one before it.
    #[error("a step ends at {to}, not above the step before it")]
    NotRising {
        /// Where it ends.
        to: i32,
    },
    /// A step gives one place for less than one employee.
    #[error("`per` is {per}; it must be at least 1")]
    Per {
        /// The value given.
        per: i32,
    },
    /// The least number of places is negative.
    #[error("`at_least` is {at_least}; it must be at least 0")]
    AtLeast {
        /// The value given.
        at_least: i32,
    },
    /// There is no month to take the average of.
    #[error("the average needs at least 1 month")]
    NoMonths,
}

impl RatioLimits {
    /// Limits of a possible shape: rising steps of which the last is open, at least one month.
    ///
    /// # Errors
    /// [`BadLimits`] names the first part that cannot be.
    pub fn new(
        steps: Vec<RatioStep>,
        at_least: i32,
        average_months: u32,
        floored: bool,
    ) -> Result<Self, BadLimits> {
        let mut above = 0;
        for (position, step) in steps.iter().enumerate() {
            if step.per < 1 {
                return Err(BadLimits::Per { per: step.per });
            }
            match step.to {
                Some(to) if to <= above => return Err(BadLimits::NotRising { to }),
                Some(to) => above = to,
                None if position + 1 == steps.len() => {}
                None => return Err(BadLimits::OpenEnd),
            }
        }
        if steps.last().is_none_or(|last| last.to.is_some()) {
            Err(BadLimits::OpenEnd)
        } else if at_least < 0 {
            Err(BadLimits::AtLeast { at_least })
        } else if average_months == 0 {
            Err(BadLimits::NoMonths)
        } else {
            Ok(Self { steps, at_least, average_months, floored })
        }
    }

    /// The steps, rising.
    #[must_use]
    pub fn steps(&self) -> &[RatioStep] {
        &self.steps
    }

    /// The places that a unit has however small it is.
    #[must_use]
    pub const fn at_least(&self) -> i32 {
        self.at_least
    }

    /// How many months before the establishment the average is taken of.
    #[must_use]
    pub const fn average_months(&self) -> u32 {
        self.average_months
    }

    /// Whether a begun place does not count.
    #[must_use]
    pub const fn floored(&self) -> bool {
        self.floored
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_that_cannot_be_a_rule_are_refused() {
        let step = |to, per| RatioStep { to, per };
        for (steps, at_least, months, want) in [
            (vec![], 1, 4, BadLimits::OpenEnd),
            (vec![step(Some(50), 5)], 1, 4, BadLimits::OpenEnd),
            (vec![step(None, 5), step(None, 10)], 1, 4, BadLimits::OpenEnd),
            (
                vec![step(Some(50), 5), step(Some(50), 6), step(None, 7)],
                1,
                4,
                BadLimits::NotRising { to: 50 },
            ),
            (vec![step(None, 0)], 1, 4, BadLimits::Per { per: 0 }),
            (vec![step(None, 5)], -1, 4, BadLimits::AtLeast { at_least: -1 }),
            (vec![step(None, 5)], 1, 0, BadLimits::NoMonths),
        ] {
            assert_eq!(RatioLimits::new(steps, at_least, months, true), Err(want));
        }
    }
}
