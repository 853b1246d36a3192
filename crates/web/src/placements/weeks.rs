//! Weeks: everybody's at their companies, one person's, and praktik that becomes work.

mod convert;
mod everybody;
mod placement;
mod state;

use app::{
    door::Door,
    placements::week_to_state,
    views::{PlacementHours, PlacementLine, PlacementView},
};
use axum::routing::{get, post};
use domain::placements::{Counted, WeekRefusal, WeekState};
use kernel::{PlacementId, Week};
use l10n::Texts;
use policy::{Action, may};

use super::{agreements, facts::Reader};
use crate::{
    Route,
    answer::Refused,
    component::{Badge, Cell, Kind, Link},
    visitor::Visitor,
};

/// Statements a form's post may run: session, request key, locate, load, save, days, what counts, log, outbox,
/// answer.
const POST: u64 = 20;
/// The same of a company's week: so many for each of its people, and most have few.
const POST_COMPANY: u64 = 200;

/// The doors of weeks.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{ConvertHours, ShowWeeks, StateWeek};
    vec![
        Route::new(Door::get("/weeks", ShowWeeks, 6), get(everybody::show)),
        Route::new(Door::post("/weeks/{week}/{company}", StateWeek, POST_COMPANY), post(everybody::confirm)),
        Route::new(Door::get("/placements/{id}/weeks", ShowWeeks, 6), get(placement::show)),
        Route::new(Door::get("/placements/{id}/weeks/{week}", StateWeek, 6), get(state::show)),
        Route::new(Door::post("/placements/{id}/weeks/{week}", StateWeek, POST), post(state::send)),
        Route::new(Door::get("/placements/{id}/convert", ConvertHours, 6), get(convert::show)),
        Route::new(Door::post("/placements/{id}/convert", ConvertHours, POST), post(convert::send)),
    ]
}

/// That the sides say different things of a week, after one of them has said something.
pub(crate) const DIFFER: &str = "placements-weeks-differ";
/// The word of a week that counts only when whoever is said not to have come has been heard.
pub(crate) const UNHEARD: &str = "placements-weeks-unheard";

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "placements-weeks-confirmed" => texts.placements_weeks_done_confirmed(),
        "placements-weeks-stated" => texts.placements_weeks_done_stated(),
        DIFFER => texts.placements_weeks_done_differ(),
        UNHEARD => texts.placements_weeks_done_unheard(),
        "placements-weeks-answered" => texts.placements_weeks_done_answered(),
        "placements-weeks-converted" => texts.placements_weeks_done_converted(),
        _ => return None,
    })
}

/// The address of a placement's weeks, or of one of them.
fn address(id: PlacementId, week: Option<Week>) -> String {
    week.map_or_else(|| format!("/placements/{id}/weeks"), |week| format!("/placements/{id}/weeks/{week}"))
}

/// The way to a placement's weeks.
fn way(visitor: &Visitor, view: &PlacementView) -> Vec<Link> {
    let mut way = agreements::way(visitor, view);
    way.push(Link::new(address(view.line.id, None), visitor.texts().placements_weeks_title()));
    way
}

/// The week in an address; a text that is none leads nowhere.
fn week_in(visitor: &Visitor, text: &str) -> Result<Week, Refused> {
    Week::parse(text).ok_or_else(|| visitor.not_there())
}

/// How far a person's week is.
fn badge(visitor: &Visitor, line: &PlacementLine, hours: &PlacementHours, week: Week) -> Badge {
    let (texts, state) = (visitor.texts(), hours.counted(week).state());
    let kind = match state {
        WeekState::Settled => Kind::Success,
        WeekState::Differs => Kind::Error,
        WeekState::Unheard => Kind::Warning,
        WeekState::Open => match week_to_state(visitor.ctx.today(), line, hours, week) {
            Err(WeekRefusal::WeekNotOver { .. }) => {
                return Badge::new(Kind::Neutral, texts.placements_weeks_planned());
            }
            _ => Kind::Warning,
        },
    };
    Badge::new(kind, texts.week_state(state))
}

/// What counts of a person's week, and where it was otherwise than planned.
fn counts(texts: &Texts, line: &PlacementLine, hours: &PlacementHours, week: Week) -> Cell {
    let Counted::Settled(said) = hours.counted(week) else { return Cell::missing("–") };
    let otherwise = texts.exceptions(&said, &hours.planned(line, week));
    let cell = Cell::text(texts.hours(said.hours()));
    if otherwise.is_empty() { cell } else { cell.note(otherwise.join(" · ")) }
}

/// The way to the form of a person's week, where the reader has something to say about it.
fn way_in(visitor: &Visitor, line: &PlacementLine, hours: &PlacementHours, week: Week) -> Cell {
    let texts = visitor.texts();
    let may_state = may(visitor.ctx.actor(), Action::StateWeek);
    if !may_state || week_to_state(visitor.ctx.today(), line, hours, week).is_err() {
        return Cell::missing("–");
    }
    let said = hours.said(week);
    let label = if Reader::of(visitor) == Reader::Citizen {
        if said.is_empty() {
            return Cell::missing("–");
        }
        let asked = said.iter().any(|one| one.entry.said.did_not_come());
        if asked { texts.placements_weeks_answer() } else { texts.placements_weeks_look() }
    } else if said.is_empty() {
        texts.placements_weeks_write()
    } else {
        texts.placements_weeks_correct()
    };
    Cell::link(address(line.id, Some(week)), label)
}
