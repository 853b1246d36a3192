//! Weeks in words.

use domain::placements::{Absence, Hours, Side, WeekHours, WeekSaid, WeekState};
use kernel::{Minutes, Week};

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

    /// How far a week is.
    #[must_use]
    pub fn week_state(&self, state: WeekState) -> String {
        match state {
            WeekState::Open => self.placements_weeks_open(),
            WeekState::Differs => self.placements_weeks_differs(),
            WeekState::Unheard => self.placements_weeks_unheard(),
            WeekState::Settled => self.placements_weeks_settled(),
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

    /// Minutes of praktik and with a wage; the two are never added.
    #[must_use]
    pub fn hours(&self, hours: Hours) -> String {
        let none = Minutes::ZERO;
        match (self.minutes(hours.praktik), self.minutes(hours.ordinary)) {
            _ if hours.praktik == none && hours.ordinary == none => self.placements_hours_none(),
            (praktik, _) if hours.ordinary == none => self.placements_hours_praktik(praktik),
            (_, ordinary) if hours.praktik == none => self.placements_hours_ordinary(ordinary),
            (praktik, ordinary) => self.placements_hours_both(ordinary, praktik),
        }
    }

    /// Where a week was otherwise than planned, day by day.
    #[must_use]
    pub fn exceptions(&self, said: &WeekSaid, planned: &WeekHours) -> Vec<String> {
        let days = said
            .days()
            .zip(planned)
            .filter(|((_, said), planned)| said.absence.is_some() || said.hours != **planned);
        days.map(|((day, said), _)| {
            let mut what: Vec<String> =
                said.absence.map(|absence| self.absence(absence)).into_iter().collect();
            if said.absence.is_none() || said.hours.total() > Minutes::ZERO {
                what.push(self.hours(said.hours));
            }
            self.placements_weeks_said_day(self.weekday(day), what.join(", "))
        })
        .collect()
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
