//! The forms in which a placement is broken off with a cause, or comes to its end with an outcome.

use app::{Raw, views::PlacementView};
use axum::extract::Path;
use domain::placements::{Cause, Outcome, PlacementStep};
use kernel::PlacementId;
use l10n::Texts;
use policy::MovePlacement;

use crate::{
    answer::Answer,
    component::Width,
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    visitor::Visitor,
};

/// `GET /placements/{id}/interrupt`
pub(super) async fn show_interrupt(visitor: Visitor, Path(id): Path<String>) -> Answer {
    interrupt_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/interrupt`
pub(super) async fn interrupt(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::interrupt_placement(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-agreement-interrupted")),
        Sent::Again(draft) => interrupt_screen(&posted.visitor, id, Some(draft)).await,
    }
}

/// `GET /placements/{id}/end`
pub(super) async fn show_end(visitor: Visitor, Path(id): Path<String>) -> Answer {
    end_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/end`
pub(super) async fn end(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::end_placement(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-agreement-ended")),
        Sent::Again(draft) => end_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn interrupt_screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let page = super::find::<MovePlacement>(visitor, id).await?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, last_day(visitor, &page.view), page.view.version);
    let causes = Cause::ALL.iter().map(|cause| (cause.code().to_owned(), texts.cause(*cause)));
    let items = vec![
        on(texts, &draft),
        Item::Radio(draft.one_of("cause", texts.placements_cause(), causes)),
        Item::Text(
            draft
                .field("tried", texts.placements_tried())
                .hint(texts.placements_tried_hint())
                .width(Width::Long)
                .optional(),
        ),
    ];
    let sheet = super::sheet(visitor, &page.view, ("interrupt", texts.placements_do_interrupt()), items)
        .instead(super::before::no_step(texts, &page, PlacementStep::Interrupt));
    Ok(visitor
        .sheet(sheet.lead(texts.placements_interrupt_lead()).submit(texts.placements_do_interrupt()), &draft))
}

async fn end_screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let page = super::find::<MovePlacement>(visitor, id).await?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, last_day(visitor, &page.view), page.view.version);
    let outcomes = Outcome::ALL.iter().map(|outcome| (outcome.code().to_owned(), texts.outcome(*outcome)));
    let items =
        vec![on(texts, &draft), Item::Radio(draft.one_of("outcome", texts.placements_outcome(), outcomes))];
    let sheet = super::sheet(visitor, &page.view, ("end", texts.placements_do_end()), items)
        .instead(super::before::no_step(texts, &page, PlacementStep::End));
    Ok(visitor.sheet(sheet.lead(texts.placements_end_lead()).submit(texts.placements_do_end()), &draft))
}

/// Today, or the agreed last day once that has gone.
fn last_day(visitor: &Visitor, view: &PlacementView) -> Raw {
    let today = visitor.ctx.today();
    let last = view.line.period.last().map_or(today, |last| last.min(today));
    Raw::from_pairs([("on", visitor.texts().date(last))])
}

fn on(texts: &Texts, draft: &Draft) -> Item {
    Item::Text(draft.field("on", texts.placements_last_day()).width(Width::Short))
}
