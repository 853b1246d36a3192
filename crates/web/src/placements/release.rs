//! The form that tells a company the name.

use app::Raw;
use axum::extract::Path;
use domain::placements::{Basis, CitizenAnswer, ProposalStep};
use kernel::ProposalId;
use l10n::Texts;
use policy::ReleaseName;

use super::facts::{self, Reader};
use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /proposals/{id}/release`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/release`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let sent = app::placements::release_name(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(sent.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-released")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let page = super::find::<ReleaseName>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let draft = Draft::over(sent, Raw::default(), view.version);
    let said = view.said.seen().and_then(Option::as_ref).map(|said| said.answer);
    let yes = said == Some(CitizenAnswer::Yes);
    let title = texts.placements_release_title(&view.line.company_name, facts::name(texts, &view.line));
    let sheet = Sheet::new(
        title,
        super::way(texts, view),
        Menu::Proposals,
        super::address(id, "release"),
        items(texts, &draft),
    );
    let not_yet = if !page.steps.contains(&ProposalStep::Release) {
        Some(EmptyState {
            title: texts.placements_release_not_now_title(),
            text: texts.placements_release_not_now_text(texts.proposal_state(view.line.state)),
            action: Some(Link::new(super::address(id, ""), texts.placements_do_back())),
        })
    } else if !yes {
        Some(EmptyState {
            title: texts.placements_release_not_yet_title(),
            text: texts.placements_release_lead_not_yet(),
            action: Some(Link::new(super::address(id, "say"), texts.placements_do_say())),
        })
    } else {
        None
    };
    let mut facts = facts::job(texts, Reader::of(visitor), view);
    if let Some(said) = view.said.seen().and_then(Option::as_ref) {
        let cell = Cell::text(texts.citizen_answer(said.answer));
        let cell = said.words.iter().fold(cell, |cell, words| cell.note(words.as_str()));
        facts.push(SummaryRow::new(texts.placements_page_dialogue(), cell));
    }
    let sheet = sheet
        .lead(not_yet.is_none().then(|| texts.placements_release_lead()))
        .submit(texts.placements_release_submit())
        .above(Above { facts, ..Above::default() })
        .instead(not_yet);
    Ok(visitor.sheet(sheet, &draft))
}

fn items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let bases = Basis::ALL.iter().map(|basis| (basis.code().to_owned(), texts.basis(*basis)));
    vec![
        Item::Radio(
            draft
                .one_of("basis", texts.placements_release_basis(), bases)
                .hint(texts.placements_release_basis_hint()),
        ),
        Item::Text(
            draft
                .field("basis_words", texts.placements_release_words())
                .hint(texts.placements_release_words_hint())
                .width(Width::Long),
        ),
    ]
}
