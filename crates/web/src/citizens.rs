//! Citizens: list, page, the card that a company sees, forms part by part, programmes.

mod card;
mod items;
mod list;
mod new;
mod notes;
mod part;
mod programmes;
mod show;
mod stored;
mod team;

use app::{
    citizens::Part,
    door::Door,
    views::{CitizenView, Identity, Shown},
};
use axum::{
    extract::Path,
    routing::{get, post},
};
use kernel::{CitizenId, Language};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    Route,
    answer::{self, Answer},
    component::{Link, Preview},
    menu::Menu,
    posted::Posted,
    visitor::Visitor,
};

/// Statements a form's post may run: session, request key, locate, mode, load with its five lists, links,
/// check, save with its five lists, log, version, outbox, answer.
const POST: u64 = 40;
/// Statements of a page: session, locate, mode, the citizen, the five lists, log.
const SHOW: u64 = 6;
/// Statements of a page of notes: session, locate, the citizen with what stands beside, the notes, log.
const NOTES: u64 = 6;
/// The same with the list of programmes.
const WITH_PROGRAMMES: u64 = 7;

/// The doors of citizens.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{AddCitizen, ListCitizens, ShowCard, ShowCitizen};
    let mut routes = vec![
        Route::new(Door::get("/citizens", ListCitizens, 6), get(list::show)),
        Route::new(Door::get("/citizens/new", AddCitizen, 4), get(new::show)),
        Route::new(Door::post("/citizens/new", AddCitizen, POST), post(new::add)),
        Route::new(Door::get("/citizens/{id}", ShowCitizen, SHOW), get(show::show)),
        Route::new(Door::get("/citizens/{id}/card", ShowCard, SHOW), get(card::show)),
        Route::new(Door::get("/me", ShowCitizen, 4), get(me)),
        Route::new(Door::get("/programmes", Action::ShowProgrammes, 6), get(programmes::show)),
        Route::new(Door::post("/programmes", AddCitizen, POST), post(programmes::add)),
        Route::new(Door::get("/programmes/{id}", AddCitizen, 5), get(programmes::show_one)),
        Route::new(Door::post("/programmes/{id}", AddCitizen, POST), post(programmes::save)),
    ];
    routes.extend(team_routes());
    routes.extend(note_routes());
    for part in Part::ALL {
        let path = part_path(part);
        let budget = if part == Part::Programme { WITH_PROGRAMMES } else { SHOW };
        routes.push(Route::new(
            Door::get(path, Action::EditCitizen, budget),
            get(move |visitor: Visitor, id: Path<String>| part::show(visitor, id, part)),
        ));
        routes.push(Route::new(
            Door::post(path, Action::EditCitizen, POST),
            post(move |id: Path<String>, posted: Posted| part::save(id, posted, part)),
        ));
    }
    routes
}

/// The doors to who works with a citizen.
fn team_routes() -> Vec<Route> {
    let (form, end) = ("/citizens/{id}/team", "/citizens/{id}/team/{relation}/end");
    vec![
        Route::new(Door::get(form, Action::Relate, SHOW), get(team::show)),
        Route::new(Door::post(form, Action::Relate, POST), post(team::add)),
        Route::new(Door::get(end, Action::Relate, SHOW), get(team::ask_end)),
        Route::new(Door::post(end, Action::Relate, POST), post(team::end)),
    ]
}

/// The doors to what is written about a citizen.
fn note_routes() -> Vec<Route> {
    let (form, strike) = ("/citizens/{id}/notes/new", "/citizens/{id}/notes/{note}/strike");
    vec![
        Route::new(Door::get("/citizens/{id}/notes", Action::ShowNotes, NOTES), get(notes::show)),
        Route::new(Door::get(form, Action::WriteNote, SHOW), get(notes::show_new)),
        Route::new(Door::post(form, Action::WriteNote, POST), post(notes::add)),
        Route::new(Door::get(strike, Action::WriteNote, NOTES), get(notes::show_strike)),
        Route::new(Door::post(strike, Action::WriteNote, POST), post(notes::strike)),
    ]
}

const fn part_path(part: Part) -> &'static str {
    match part {
        Part::Facts => "/citizens/{id}/facts",
        Part::Work => "/citizens/{id}/work",
        Part::Skills => "/citizens/{id}/skills",
        Part::Considerations => "/citizens/{id}/considerations",
        Part::Certificates => "/citizens/{id}/certificates",
        Part::DoNotPlace => "/citizens/{id}/do-not-place",
        Part::Group => "/citizens/{id}/group",
        Part::Programme => "/citizens/{id}/programme",
    }
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "citizens-added" => texts.citizens_done_added(),
        "citizens-changed" => texts.citizens_done_changed(),
        "citizens-programme-changed" => texts.citizens_done_programme_changed(),
        "citizens-named" => texts.citizens_done_named(),
        "citizens-relation-ended" => texts.citizens_done_relation_ended(),
        "citizens-note" => texts.citizens_done_note(),
        "citizens-note-struck" => texts.citizens_done_note_struck(),
        "citizens-programme" => texts.citizens_done_programme(),
        _ => return None,
    })
}

/// `GET /me`: a citizen's own page.
async fn me(visitor: Visitor) -> Answer {
    match visitor.ctx.actor().citizen() {
        Some(id) => Ok(answer::see_other(&format!("/citizens/{id}"), visitor.guest.htmx)),
        None => Err(visitor.not_there()),
    }
}

/// The way to a citizen's own pages.
fn path(texts: &Texts, view: &CitizenView) -> Vec<Link> {
    path_to(texts, view.id, &view.identity)
}

fn path_to(texts: &Texts, id: CitizenId, identity: &Shown<Identity>) -> Vec<Link> {
    vec![
        Link::new("/citizens", texts.citizens_title()),
        Link::new(format!("/citizens/{id}"), name(texts, identity)),
    ]
}

fn name(texts: &Texts, identity: &Shown<Identity>) -> String {
    identity.seen().map_or_else(|| texts.common_citizen(), |identity| identity.name.to_string())
}

/// The card in its frame, for a small job that is meant.
pub(crate) fn card_preview(visitor: &Visitor, card: Option<&domain::citizens::Card>) -> Preview {
    card::preview(visitor, card, true, None)
}

/// The line of the menu a citizen's page lies under: the citizen has no list.
fn under(visitor: &Visitor) -> Menu {
    if may(visitor.ctx.actor(), Action::ListCitizens) { Menu::Citizens } else { Menu::Start }
}

fn skill_name(code: &str, language: Language) -> String {
    taxonomy::skills::find(code).map_or(code, |skill| skill.name(language)).to_owned()
}

fn certificate_name(code: &str, language: Language) -> String {
    taxonomy::certificates::find(code).map_or(code, |certificate| certificate.name(language)).to_owned()
}

fn group_name(code: &str, language: Language) -> String {
    taxonomy::target_groups::find(code)
        .map_or_else(|| code.to_owned(), |group| format!("{code} {}", group.name(language)))
}

fn transport_name(code: &str, language: Language) -> String {
    taxonomy::transport::find(code).map_or(code, |mode| mode.name(language)).to_owned()
}
