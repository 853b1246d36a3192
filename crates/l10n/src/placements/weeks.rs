//! Weeks in words.

use domain::placements::{Absence, Side};
use kernel::Week;

use crate::Texts;

impl Texts {
    /// Why somebody was away.
    #[must_use]
    pub fn absence(&self, absence: Absence) -> String {
        match absence {
            Absence::Ill => self.placements_absence_ill(),
            Absence::Agreed => self.placements_absence_agreed(),
            Absence::ChildIll => self.placements_absence_child_ill(),
            Absence::Holiday => self.placements_absence_holiday(),
            Absence::DidNotCome => self.placements_absence_did_not_come(),
            Absence::Closed => self.placements_absence_closed(),
        }
    }

    /// Who speaks of a week.
    #[must_use]
    pub fn side(&self, side: Side) -> String {
        match side {
            Side::Company => self.placements_side_company(),
            Side::Municipality => self.placements_side_municipality(),
            Side::Citizen => self.placements_side_citizen(),
        }
    }

    /// «Uge 48».
    #[must_use]
    pub fn week(&self, week: Week) -> String {
        self.placements_week_number(week.number().1.to_string())
    }

    /// «Uge 48, 2026».
    #[must_use]
    pub fn week_of_year(&self, week: Week) -> String {
        let (year, number) = week.number();
        self.placements_week_of_year(number.to_string(), year.to_string())
    }
}
