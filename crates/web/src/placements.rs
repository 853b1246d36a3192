//! Proposals: made by colleagues, answered by companies, talked over with citizens.

mod agreements;
mod answer;
mod ask;
mod closed;
mod copy;
mod facts;
mod list;
pub(crate) mod placed;
mod propose;
mod release;
mod requests;
mod say;
mod show;
mod step;
mod trace;
mod weeks;
mod words;

use app::{door::Door, views::ProposalView};
use axum::routing::{get, post};
use kernel::ProposalId;
use l10n::Texts;
use policy::{Act, Action, Covers, ReadProposals};
pub(crate) use weeks::{DIFFER, UNHEARD};

use crate::{
    Route,
    answer::Refused,
    component::{EmptyState, Link},
    item::Item,
    menu::Menu,
    sheet::Sheet,
    visitor::Visitor,
};

/// Statements a form's post may run: session, request key, locate, load, checks, save, step, log, version,
/// outbox, answer.
const POST: u64 = 18;

/// The doors of placements.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{
        AnswerProposal, JudgeWords, ProposePerson, ReleaseName, SayToProposal, ShowProposal, WithdrawProposal,
    };
    let proposals = vec![
        Route::new(Door::get("/citizens/{id}/match/{bundle}/propose", ProposePerson, 6), get(propose::show)),
        Route::new(
            Door::post("/citizens/{id}/match/{bundle}/propose", ProposePerson, POST),
            post(propose::send),
        ),
        Route::new(Door::get("/proposals", ShowProposal, 5), get(list::show)),
        Route::new(Door::get("/proposals/{id}", ShowProposal, 5), get(show::show)),
        Route::new(Door::get("/proposals/{id}/answer", AnswerProposal, 5), get(answer::show)),
        Route::new(Door::post("/proposals/{id}/answer", AnswerProposal, POST), post(answer::send)),
        Route::new(Door::get("/proposals/{id}/say", SayToProposal, 5), get(say::show)),
        Route::new(Door::post("/proposals/{id}/say", SayToProposal, POST), post(say::send)),
        Route::new(Door::get("/proposals/{id}/unsay", SayToProposal, 5), get(step::ask_unsay)),
        Route::new(Door::post("/proposals/{id}/unsay", SayToProposal, POST), post(step::unsay)),
        Route::new(Door::get("/proposals/{id}/copy", SayToProposal, 5), get(copy::show)),
        Route::new(Door::get("/proposals/{id}/release", ReleaseName, 5), get(release::show)),
        Route::new(Door::post("/proposals/{id}/release", ReleaseName, POST), post(release::send)),
        Route::new(Door::get("/proposals/{id}/withdraw", WithdrawProposal, 5), get(step::ask_withdraw)),
        Route::new(Door::post("/proposals/{id}/withdraw", WithdrawProposal, POST), post(step::withdraw)),
        Route::new(Door::get("/proposals/{id}/words", JudgeWords, 5), get(words::show)),
        Route::new(Door::post("/proposals/{id}/words", JudgeWords, POST), post(words::send)),
    ];
    proposals.into_iter().chain(agreements::routes()).chain(weeks::routes()).collect()
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "placements-proposed" => texts.placements_done_proposed(),
        "placements-accepted" => texts.placements_done_accepted(),
        "placements-answered" => texts.placements_done_answered(),
        "placements-said" => texts.placements_done_said(),
        "placements-said-own" => texts.placements_done_said_own(),
        "placements-unsaid" => texts.placements_done_unsaid(),
        "placements-released" => texts.placements_done_released(),
        "placements-withdrawn" => texts.placements_done_withdrawn(),
        "placements-words" => texts.placements_done_words(),
        code => return agreements::done(texts, code).or_else(|| weeks::done(texts, code)),
    })
}

/// A proposal for somebody who may do `A` with it.
async fn find<A>(visitor: &Visitor, id: ProposalId) -> Result<app::placements::ProposalPage, Refused>
where
    A: Act + Covers<ReadProposals>,
{
    visitor.found(app::placements::show_proposal::<A>(&visitor.ctx, id).await)
}

/// The address of a proposal's page, or of one of its forms.
fn address(id: ProposalId, rest: &str) -> String {
    if rest.is_empty() { format!("/proposals/{id}") } else { format!("/proposals/{id}/{rest}") }
}

/// A form of a proposal.
fn sheet(visitor: &Visitor, view: &ProposalView, (rest, title): (&str, String), items: Vec<Item>) -> Sheet {
    Sheet::new(title, way(visitor, view), Menu::Proposals, address(view.line.id, rest), items)
}

/// What an empty list says where only companies are kept.
fn nobody_held(visitor: &Visitor) -> Option<EmptyState> {
    let texts = visitor.texts();
    (!visitor.holds_citizens()).then(|| EmptyState {
        title: texts.common_mode_companies_only(),
        text: texts.citizens_refusal_companies_only(),
        action: Some(Link::new("/bundles", texts.tasks_title())),
    })
}

/// The way to a proposal.
fn way(visitor: &Visitor, view: &ProposalView) -> Vec<Link> {
    let (texts, reader) = (visitor.texts(), facts::Reader::of(visitor));
    vec![
        Link::new("/proposals", texts.placements_title()),
        Link::new(address(view.line.id, ""), facts::title_for(texts, reader, view)),
    ]
}
