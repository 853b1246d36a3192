//! Indicators in words.

use domain::targets::{Indicator, SourceKind, Target, Told, Window};
use kernel::{Date, EXPANSION_OF_WEEKS, EXPANSION_WEEKS, FEW, PAID_MINUTES, Week};

use crate::Texts;

impl Texts {
    /// What an indicator is called.
    #[must_use]
    pub fn indicator(&self, indicator: Indicator) -> String {
        match indicator {
            Indicator::LabourForceExpansion => self.targets_name_labour_force_expansion(),
            Indicator::PaidHours => self.targets_name_people_with_paid_hours(),
            Indicator::CompaniesTakingPart => self.targets_name_companies_taking_part(),
        }
    }

    /// A count, or that it is few.
    #[must_use]
    pub fn told(&self, told: Told) -> String {
        match told {
            Told::Exactly(count) => self.count(count),
            Told::Few => self.targets_few(self.count(FEW)),
            Told::KeptBack => self.targets_kept_back(),
        }
    }

    /// What an indicator counts, with its figures.
    #[must_use]
    pub fn numerator(&self, indicator: Indicator) -> String {
        let minutes = self.minutes(PAID_MINUTES);
        match indicator {
            Indicator::LabourForceExpansion => self.targets_expansion_numerator(
                minutes,
                self.count(EXPANSION_OF_WEEKS),
                self.count(EXPANSION_WEEKS),
            ),
            Indicator::PaidHours => self.targets_paid_numerator(minutes),
            Indicator::CompaniesTakingPart => self.targets_companies_numerator(),
        }
    }

    /// Which weeks a window holds, on which day it is counted.
    #[must_use]
    pub fn window(&self, window: Window, as_of: Date) -> String {
        let number = |week: Week| week.number().1.to_string();
        let weeks = self.count(EXPANSION_OF_WEEKS);
        self.targets_lead(self.date(as_of), number(window.first), number(window.last), weeks)
    }

    /// From which kind of source something is known.
    #[must_use]
    pub fn source_kind(&self, source: SourceKind) -> String {
        match source {
            SourceKind::WeekLines => self.targets_source_week_lines(),
        }
    }

    /// A target: how many, by when, decided where.
    #[must_use]
    pub fn target(&self, target: &Target) -> String {
        let number = self.number(i64::from(target.number));
        self.targets_target_what(self.date(target.by), number, target.source.as_str())
    }
}
