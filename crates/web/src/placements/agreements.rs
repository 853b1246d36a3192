//! Placements: what is agreed, what comes before the first day, how far they are, how they end.

mod before;
mod ending;
mod form;
mod last_day;
mod list;
mod page;
mod step;

use app::{
    door::Door,
    placements::PlacementPage,
    views::{PlacementLine, PlacementView},
};
use axum::routing::{get, post};
use domain::placements::PlacementState;
use kernel::PlacementId;
use l10n::Texts;
use policy::{Act, Action, Covers, ReadPlacements};

use super::facts::{self, Reader};
use crate::{
    Route,
    answer::Refused,
    component::{Badge, Cell, Kind, Link, SummaryRow},
    item::Item,
    menu::Menu,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// Statements a form's post may run: session, request key, locate, load, rules, save, times, tasks, verdicts,
/// step, log, outbox, answer.
const POST: u64 = 24;

/// The doors of placements.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{
        CancelPlacement, ChangeLastDay, ConfirmAgreement, FollowVitas, MovePlacement, ShowPlacement,
        WriteAgreement,
    };
    vec![
        Route::new(Door::get("/proposals/{id}/agreement", WriteAgreement, 6), get(form::show_new)),
        Route::new(Door::post("/proposals/{id}/agreement", WriteAgreement, POST), post(form::write)),
        Route::new(Door::get("/placements", ShowPlacement, 4), get(list::show)),
        Route::new(Door::get("/placements/{id}", ShowPlacement, 5), get(page::show)),
        Route::new(Door::get("/placements/{id}/agreement", WriteAgreement, 6), get(form::show)),
        Route::new(Door::post("/placements/{id}/agreement", WriteAgreement, POST), post(form::change)),
        Route::new(Door::get("/placements/{id}/confirm", ConfirmAgreement, 5), get(step::ask_confirm)),
        Route::new(Door::post("/placements/{id}/confirm", ConfirmAgreement, POST), post(step::confirm)),
        Route::new(Door::get("/placements/{id}/cancel", CancelPlacement, 5), get(step::ask_cancel)),
        Route::new(Door::post("/placements/{id}/cancel", CancelPlacement, POST), post(step::cancel)),
        Route::new(Door::get("/placements/{id}/begin", MovePlacement, 5), get(step::ask_begin)),
        Route::new(Door::post("/placements/{id}/begin", MovePlacement, POST), post(step::begin)),
        Route::new(Door::get("/placements/{id}/interrupt", MovePlacement, 5), get(ending::show_interrupt)),
        Route::new(Door::post("/placements/{id}/interrupt", MovePlacement, POST), post(ending::interrupt)),
        Route::new(Door::get("/placements/{id}/end", MovePlacement, 5), get(ending::show_end)),
        Route::new(Door::post("/placements/{id}/end", MovePlacement, POST), post(ending::end)),
        Route::new(Door::get("/placements/{id}/last-day", ChangeLastDay, 5), get(last_day::show)),
        Route::new(Door::post("/placements/{id}/last-day", ChangeLastDay, POST), post(last_day::change)),
        Route::new(Door::get("/placements/{id}/statement", FollowVitas, 6), get(before::show_statement)),
        Route::new(Door::post("/placements/{id}/statement", FollowVitas, POST), post(before::state)),
        Route::new(Door::get("/placements/{id}/vitas", FollowVitas, 5), get(before::show_vitas)),
        Route::new(Door::post("/placements/{id}/vitas", FollowVitas, POST), post(before::follow)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "placements-agreement-written" => texts.placements_done_agreement_written(),
        "placements-agreement-changed" => texts.placements_done_agreement_changed(),
        "placements-agreement-anew" => texts.placements_done_agreement_anew(),
        "placements-agreement-reopened" => texts.placements_done_agreement_reopened(),
        "placements-agreement-anew-reopened" => texts.placements_done_agreement_anew_reopened(),
        "placements-agreement-confirmed" => texts.placements_done_agreement_confirmed(),
        "placements-agreement-cancelled" => texts.placements_done_placement_cancelled(),
        "placements-agreement-begun" => texts.placements_done_placement_begun(),
        "placements-agreement-interrupted" => texts.placements_done_placement_interrupted(),
        "placements-agreement-ended" => texts.placements_done_placement_ended(),
        "placements-last-day-changed" => texts.placements_done_last_day(),
        "placements-agreement-stated" => texts.placements_done_statement(),
        "placements-agreement-vitas" => texts.placements_done_vitas(),
        _ => return None,
    })
}

/// A placement for somebody who may do `A` with it.
async fn find<A>(visitor: &Visitor, id: PlacementId) -> Result<PlacementPage, Refused>
where
    A: Act + Covers<ReadPlacements>,
{
    visitor.found(app::placements::show_placement::<A>(&visitor.ctx, id).await)
}

/// The address of a placement's page, or of one of its forms.
pub(super) fn address(id: PlacementId, rest: &str) -> String {
    if rest.is_empty() { format!("/placements/{id}") } else { format!("/placements/{id}/{rest}") }
}

/// Who does what; to the person it is about, the small job.
pub(super) fn title(visitor: &Visitor, line: &PlacementLine) -> String {
    let texts = visitor.texts();
    if Reader::of(visitor) == Reader::Citizen {
        return line.bundle_title.clone();
    }
    texts.placements_placed_title(&line.bundle_title, facts::name(texts, &line.person))
}

/// The way to a placement.
pub(super) fn way(visitor: &Visitor, view: &PlacementView) -> Vec<Link> {
    vec![
        Link::new("/placements", visitor.texts().placements_placed_list_title()),
        Link::new(address(view.line.id, ""), title(visitor, &view.line)),
    ]
}

/// A form of a placement, with whose it is above it.
fn sheet(visitor: &Visitor, view: &PlacementView, (rest, title): (&str, String), items: Vec<Item>) -> Sheet {
    let (texts, line) = (visitor.texts(), &view.line);
    let bundle = facts::bundle(Reader::of(visitor), line.bundle, &line.bundle_title);
    let whose = vec![
        whose(texts, line),
        SummaryRow::new(texts.common_bundle(), bundle.note(line.company_name.as_str())),
        SummaryRow::new(texts.placements_column_period(), Cell::text(texts.period(line.period))),
    ];
    Sheet::new(title, way(visitor, view), Menu::Placements, address(line.id, rest), items)
        .above(Above { facts: whose, ..Above::default() })
}

/// Who it is, where the name may be known.
fn whose(texts: &Texts, line: &PlacementLine) -> SummaryRow {
    SummaryRow::new(texts.placements_column_person(), Cell::text(facts::name(texts, &line.person)))
}

/// How far it is.
pub(super) fn badge(texts: &Texts, state: PlacementState) -> Badge {
    let kind = match state {
        PlacementState::Draft | PlacementState::Agreed => Kind::Info,
        PlacementState::Running => Kind::Success,
        PlacementState::Suspended | PlacementState::Interrupted => Kind::Warning,
        PlacementState::Ended | PlacementState::Cancelled => Kind::Neutral,
    };
    Badge::new(kind, texts.placement_state(state))
}
