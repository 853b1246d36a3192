//! The list of placements.

use app::views::{ListedPlacement, PlacementLine};
use domain::placements::PlacementState;
use l10n::Texts;
use policy::{Action, may};

use super::super::facts::{self, Reader};
use crate::{
    answer::Answer,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /placements`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::placements::read_placement_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let list = visitor.found(app::placements::list_placements(&visitor.ctx, &filter, page).await)?;
    let (texts, reader) = (visitor.texts(), Reader::of(&visitor));
    let own = reader == Reader::Citizen;
    let mut columns = vec![
        Column::text(texts.placements_column_citizen()),
        Column::text(texts.placements_column_bundle()),
        Column::text(texts.placements_column_state()),
        Column::text(texts.placements_column_next()),
        Column::text(texts.placements_column_period()),
        Column::number(texts.placements_column_praktik()),
        Column::number(texts.placements_column_ordinary()),
    ];
    if own {
        columns.remove(0);
    }
    Ok(visitor.list(Listing {
        title: texts.placements_placed_list_title(),
        lead: if own { texts.placements_placed_lead_own() } else { texts.placements_placed_list_lead() },
        under: Menu::Placements,
        action: None,
        second: None,
        search: (!own).then(|| search(texts, reader, &asked)),
        columns,
        rows: list.rows.iter().map(|one| row(&visitor, one, own)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: empty(&visitor),
        ways: export(&visitor).into_iter().collect(),
    }))
}

/// The agreements of the list as a file.
fn export(visitor: &Visitor) -> Option<Link> {
    may(visitor.ctx.actor(), Action::ExportPlacements).then(|| {
        let file = kit::file_of(&visitor.guest, "/placements", "/export/placements.csv");
        Link::new(file, visitor.texts().placements_export())
    })
}

fn empty(visitor: &Visitor) -> EmptyState {
    if let Some(nobody) = crate::placements::nobody_held(visitor) {
        return nobody;
    }
    let texts = visitor.texts();
    let may = |action| may(visitor.ctx.actor(), action);
    EmptyState {
        title: texts.placements_placed_empty_title(),
        text: texts.placements_placed_empty_text(),
        action: if may(Action::WriteAgreement) {
            Some(Link::new("/proposals?state=named", texts.placements_placed_empty_action()))
        } else {
            may(Action::ShowProposal).then(|| Link::new("/proposals", texts.placements_see_all()))
        },
    }
}

fn search(texts: &Texts, reader: Reader, asked: &Draft) -> Search {
    let states = PlacementState::ALL.iter().filter(|state| **state != PlacementState::Suspended);
    let states = states.map(|state| (state.code().to_owned(), texts.placement_state(*state)));
    let due = (app::placements::DUE.to_owned(), texts.placements_filter_due());
    let refused = (app::placements::REFUSED.to_owned(), texts.placements_filter_refused());
    let revisit = (app::placements::REVISIT.to_owned(), texts.placements_filter_revisit());
    // Whoever assessed it sees it again.
    let states = states.chain([due, refused]).chain(Some(revisit).filter(|_| reader.is_colleague()));
    let state = asked.one_of("state", texts.placements_filter_state(), states);
    let mut fields = vec![
        Item::Search(asked.field("q", reader.finds_by(texts)).filters()),
        Item::Select(state.nothing(texts.placements_filter_state_all()).filters()),
    ];
    if let Some(id) = asked.raw.filled("citizen") {
        fields.push(Item::Hidden("citizen", id.to_owned()));
    }
    Search {
        label: texts.placements_placed_filter_label(),
        fields,
        none_found: (texts.placements_placed_none_found(), texts.placements_none_found_text()),
    }
}

fn row(visitor: &Visitor, one: &ListedPlacement, own: bool) -> Row {
    let (texts, line) = (visitor.texts(), &one.line);
    let here = super::address(line.id, "");
    let minutes = |minutes: kernel::Minutes| {
        if minutes == kernel::Minutes::default() {
            Cell::missing("–")
        } else {
            Cell::text(texts.minutes(minutes))
        }
    };
    let mut cells = if own {
        vec![Cell::link(here, &line.bundle_title).note(&line.company_name)]
    } else {
        vec![
            Cell::link(here, facts::name(texts, &line.person)),
            Cell::text(&line.bundle_title).note(&line.company_name),
        ]
    };
    cells.extend([
        Cell::state(super::badge(texts, line.state)).note(kind(texts, one)),
        next(visitor, line),
        Cell::text(texts.period(line.lasted())),
        minutes(one.week.praktik),
        minutes(one.week.ordinary),
    ]);
    Row::new(cells)
}

/// Whose turn it is and with what; what is to begin is marked.
fn next(visitor: &Visitor, line: &PlacementLine) -> Cell {
    let (texts, role) = (visitor.texts(), visitor.session.view.acting.role);
    let (next, due) = app::placements::next_step(&visitor.ctx, line);
    let cell = Cell::text(texts.placement_next(next, role));
    if due { cell.badge(Badge::new(Kind::Warning, texts.placements_filter_due())) } else { cell }
}

/// The kind with what became of it, and before it begins how far VITAS is with it.
fn kind(texts: &Texts, ListedPlacement { line, week }: &ListedPlacement) -> String {
    let kind = texts.placement_kind_now(line.kind, line.state, *week);
    let before = line.state.not_begun();
    if before && line.kind.needs_vitas() {
        format!("{kind} · {}", texts.placements_vitas_short(texts.vitas_state(line.vitas)))
    } else {
        kind
    }
}
