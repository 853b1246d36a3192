//! Placements where the page of a person, a small job or a company names them.

use app::views::Placed;
use domain::placements::{PlacementState, VitasState};
use kernel::Date;
use l10n::Texts;

use super::agreements::address;
use crate::component::{Cell, Link, SummaryRow};

/// A placement on a citizen's page: how far it is, what, where and since when.
pub(crate) fn row(texts: &Texts, placed: &Placed) -> SummaryRow {
    let (bundle, company) = (&placed.bundle_title, &placed.company_name);
    let from = texts.date(placed.period.from());
    let what = match placed.period.last() {
        Some(last) => texts.placements_placed_at_days(bundle, company, from, texts.date(last)),
        None => texts.placements_placed_at_from(bundle, company, from),
    };
    let cell = Cell::link(address(placed.id, ""), what);
    SummaryRow::new(texts.placement_state(placed.state), cell.note(kind(texts, placed)))
}

/// Who has a place, for those who may know: by name, with how far it is.
pub(crate) fn person(texts: &Texts, placed: &Placed) -> Cell {
    let name = placed.person.seen().map_or_else(|| texts.placements_somebody(), ToString::to_string);
    let (state, days) = (texts.placement_state(placed.state), texts.period(placed.period));
    let note = texts.placements_placed_since(days, kind(texts, placed), state);
    Cell::link(address(placed.id, ""), name).note(note)
}

/// The kind, and that it may not begin where VITAS has not granted it (`practice.md` 3).
fn kind(texts: &Texts, placed: &Placed) -> String {
    let kind = texts.placement_kind_now(placed.kind, placed.state, placed.week);
    match placed.not_granted() {
        None => kind,
        Some(VitasState::Refused) => format!("{kind}. {}", texts.placements_refused_short()),
        Some(_) => format!("{kind}. {}", texts.placements_not_granted_yet()),
    }
}

/// A placement on the citizen's own page, in the citizen's own voice where it stands.
pub(crate) fn own_row(texts: &Texts, placed: &Placed, today: Date) -> SummaryRow {
    if !placed.stands() {
        return row(texts, placed);
    }
    SummaryRow::new(texts.placement_state(placed.state), Cell::text(own(texts, placed, today)))
        .change(own_way(texts, placed))
}

/// What a placement that stands is to the citizen: when it begins, where, and who helps.
pub(crate) fn own(texts: &Texts, placed: &Placed, today: Date) -> String {
    let (company, mentor) = (&placed.company_name, placed.mentor.as_str());
    let first = placed.period.from();
    let from = texts.date(first);
    let not_granted = placed.not_granted();
    let what = match placed.state {
        PlacementState::Draft => texts.placements_own_draft(company, from, mentor),
        PlacementState::Agreed if not_granted.is_some() => texts.placements_own_agreed(company, from, mentor),
        PlacementState::Agreed if first < today => texts.placements_own_due(company, from, mentor),
        PlacementState::Agreed => texts.placements_own_begins(company, from, mentor),
        _ => texts.placement_own_now(placed.week, company, mentor),
    };
    match not_granted {
        None => what,
        Some(VitasState::Refused) => format!("{what} {}", texts.placements_own_refused()),
        Some(_) => format!("{what} {}", texts.placements_own_not_granted()),
    }
}

/// The way to a placement.
pub(crate) fn way(texts: &Texts, placed: &Placed) -> Link {
    Link::new(address(placed.id, ""), texts.placements_do_placement())
}

/// The same for the citizen whose it is.
pub(crate) fn own_way(texts: &Texts, placed: &Placed) -> Link {
    Link::new(address(placed.id, ""), texts.placements_do_placement_own())
}
