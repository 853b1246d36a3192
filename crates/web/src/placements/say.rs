//! The form in which the citizen says something, alone or together with the caseworker.

use app::Raw;
use axum::extract::Path;
use domain::placements::CitizenAnswer;
use kernel::ProposalId;
use l10n::Texts;
use policy::SayToProposal;

use super::{
    closed,
    facts::{self, Reader},
};
use crate::{
    answer::Answer,
    component::{Kind, Width},
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    sheet::Above,
    visitor::Visitor,
};

/// `GET /proposals/{id}/say`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/say`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let said = app::placements::say_to_proposal(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(said.map(|()| id))? {
        // Answered together, the copy on paper comes next.
        Sent::Done(_) if Reader::of(&posted.visitor) == Reader::Caseworker => {
            Ok(posted.visitor.see(&super::address(id, "copy"), "placements-said"))
        }
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-said-own")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let page = super::find::<SayToProposal>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let reader = Reader::of(visitor);
    let own = reader == Reader::Citizen;
    let again = sent.is_some();
    let stored = view.saying().map(|said| {
        Raw::from_pairs([
            ("answer", said.answer.code()),
            ("words", said.words.as_ref().map_or("", |words| words.as_str())),
        ])
    });
    let draft = Draft::over(sent, stored.unwrap_or_default(), app::placements::saying_version(view));
    let (title, lead) = if own {
        (texts.placements_say_title_own(&view.line.bundle_title), texts.placements_say_lead_own())
    } else {
        (texts.placements_say_title(facts::name(texts, &view.line.person)), texts.placements_say_lead())
    };
    let sheet = super::sheet(visitor, view, ("say", title), items(texts, own, &draft));
    let taken = || closed::taken(visitor, &page);
    let late = || {
        (!view.line.state.hears_citizen())
            .then(|| closed::too_late(visitor, &page, texts.placements_closed_say_title()))
    };
    let closed = closed::withdrawn(visitor, &page).or_else(late).or_else(taken);
    let facts = match closed {
        Some(_) if again => closed::typed(visitor, &page, &draft, "words"),
        _ => facts::job(texts, reader, view),
    };
    let above = Above {
        notice: Some((
            Kind::Info,
            if own { texts.placements_not_an_offer() } else { texts.placements_not_an_offer_read_out() },
        )),
        facts,
        preview: None,
    };
    let sheet = sheet.lead(closed.is_none().then_some(lead)).submit(texts.placements_say_submit());
    Ok(visitor.sheet(sheet.above(above).instead(closed), &draft))
}

fn items(texts: &Texts, own: bool, draft: &Draft) -> Vec<Item> {
    let (question, hint) = if own {
        (texts.placements_say_question_own(), texts.placements_say_words_hint_own())
    } else {
        (texts.placements_say_question(), texts.placements_say_words_hint())
    };
    let answers =
        CitizenAnswer::ALL.iter().map(|answer| (answer.code().to_owned(), texts.citizen_answer(*answer)));
    let mut items = vec![
        Item::Radio(draft.one_of("answer", question, answers)),
        Item::Text(
            draft.field("words", texts.placements_say_words()).hint(hint).width(Width::Long).optional(),
        ),
    ];
    if !own {
        items.push(Item::Check(draft.check(
            "together",
            texts.placements_say_together(),
            texts.placements_say_together_hint(),
        )));
    }
    items
}
