//! The form that changes the last day of a placement that runs without praktik.

use app::Raw;
use axum::extract::Path;
use kernel::PlacementId;
use policy::ChangeLastDay;

use crate::{
    answer::Answer,
    component::Width,
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    visitor::Visitor,
};

/// `GET /placements/{id}/last-day`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/last-day`
pub(super) async fn change(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::change_last_day(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-last-day-changed")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let page = super::find::<ChangeLastDay>(visitor, id).await?;
    let (texts, line) = (visitor.texts(), &page.view.line);
    let last = line.period.last().map(|last| texts.date(last)).unwrap_or_default();
    let draft = Draft::over(sent, Raw::from_pairs([("to", last)]), page.view.version);
    let field = draft.field("to", texts.placements_last_day()).width(Width::Short);
    let field = if line.kind.has_praktik() {
        field.hint(texts.placements_last_day_hint_needed())
    } else {
        field.hint(texts.placements_last_day_hint()).optional()
    };
    let form = ("last-day", texts.placements_last_day_change());
    let sheet = super::sheet(visitor, &page.view, form, vec![Item::Text(field)])
        .lead(texts.placements_last_day_lead())
        .submit(texts.placements_last_day_change())
        .instead(super::before::no_last_day(texts, &page));
    Ok(visitor.sheet(sheet, &draft))
}
