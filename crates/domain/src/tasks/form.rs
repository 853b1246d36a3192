//! The legal form of a bundle: it has one from its first day.

use kernel::{Date, Line, Prose};

use super::Refusal;

/// What a praktik must say (LAB § 58).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Praktik {
    /// Purpose.
    pub purpose: Prose,
    /// What is learned, step by step.
    pub steps: Prose,
    /// The function of the skilled person who stays responsible.
    pub responsible: Line,
    /// Last day.
    pub ends_on: Date,
}

impl Praktik {
    /// From its parts, all of them needed.
    ///
    /// # Errors
    /// The first part that is missing, or an end that does not lie after `starts_on`.
    pub fn new(
        purpose: Option<Prose>,
        steps: Option<Prose>,
        responsible: Option<Line>,
        ends_on: Option<Date>,
        starts_on: Date,
    ) -> Result<Self, Refusal> {
        let purpose = purpose.ok_or(Refusal::PraktikWithoutPurpose)?;
        let steps = steps.ok_or(Refusal::PraktikWithoutSteps)?;
        let responsible = responsible.ok_or(Refusal::PraktikWithoutResponsible)?;
        let ends_on = ends_on.ok_or(Refusal::PraktikWithoutEnd)?;
        if ends_on <= starts_on {
            return Err(Refusal::PraktikEndsTooEarly);
        }
        Ok(Self { purpose, steps, responsible, ends_on })
    }

    /// Weeks from the first day to the last; a begun week counts whole.
    #[must_use]
    pub fn weeks(&self, starts_on: Date) -> i64 {
        (self.ends_on - starts_on).num_days() / kernel::DAYS_A_WEEK + 1
    }
}

/// The legal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalForm {
    /// A small job with a wage.
    Job,
    /// Company internship: learning, no wage, no krone counted.
    Praktik(Praktik),
}

impl LegalForm {
    /// The code in rows and addresses.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Praktik(_) => "praktik",
        }
    }

    /// The praktik's own facts.
    #[must_use]
    pub const fn praktik(&self) -> Option<&Praktik> {
        match self {
            Self::Job => None,
            Self::Praktik(praktik) => Some(praktik),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(d: u32) -> Date {
        Date::from_ymd_opt(2026, 12, d).unwrap()
    }

    #[test]
    fn a_praktik_says_purpose_steps_responsible_and_end() {
        let text = || Some(Prose::parse("x").unwrap());
        let line = || Some(Line::parse("Køkkenleder").unwrap());
        for (praktik, want) in [
            (Praktik::new(None, text(), line(), Some(date(9)), date(1)), Refusal::PraktikWithoutPurpose),
            (Praktik::new(text(), None, line(), Some(date(9)), date(1)), Refusal::PraktikWithoutSteps),
            (Praktik::new(text(), text(), None, Some(date(9)), date(1)), Refusal::PraktikWithoutResponsible),
            (Praktik::new(text(), text(), line(), None, date(1)), Refusal::PraktikWithoutEnd),
            (Praktik::new(text(), text(), line(), Some(date(1)), date(1)), Refusal::PraktikEndsTooEarly),
        ] {
            assert_eq!(praktik, Err(want));
        }
    }

    #[test]
    fn a_begun_week_counts_whole() {
        let text = || Some(Prose::parse("x").unwrap());
        let until =
            |last| Praktik::new(text(), text(), Line::parse("Kok").ok(), Some(date(last)), date(1)).unwrap();
        for (last, weeks) in [(2, 1), (7, 1), (8, 2), (28, 4), (29, 5)] {
            assert_eq!(until(last).weeks(date(1)), weeks, "{last}");
        }
    }
}
