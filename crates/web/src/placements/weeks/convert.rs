//! The form that turns praktik hours into hours with a wage, from a day on.

use app::{Raw, placements::PlacementWeeks};
use axum::extract::Path;
use kernel::{Date, PlacementId, Week};
use policy::ConvertHours;

use super::super::agreements;
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

/// `GET /placements/{id}/convert`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/convert`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::convert_hours(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, None), "placements-weeks-converted")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let page = visitor.found(app::placements::show_weeks::<ConvertHours>(&visitor.ctx, id).await)?;
    let (texts, view) = (visitor.texts(), &page.view);
    let next = first_day(visitor.ctx.today(), &page);
    let draft = Draft::over(sent, Raw::from_pairs([("from", texts.date(next))]), view.version);
    let now = page.hours.plans.last().hours();
    let mut items = vec![
        Item::Text(
            draft
                .field("minutes", texts.placements_convert_minutes())
                .hint(texts.placements_convert_minutes_hint(texts.minutes(now.praktik)))
                .width(Width::Short),
        ),
        Item::Text(draft.field("from", texts.placements_convert_from()).width(Width::Short)),
        Item::Text(
            draft
                .field("why", texts.placements_convert_why())
                .hint(texts.placements_convert_why_hint())
                .width(Width::Long),
        ),
    ];
    if !page.hours.separated(view.agreement.terms()) {
        items.push(Item::Text(
            draft
                .field("separation", texts.placements_agreement_separation())
                .hint(texts.placements_convert_separation_hint())
                .width(Width::Long)
                .optional(),
        ));
    }
    let above = Above {
        notice: None,
        facts: vec![SummaryRow::new(texts.placements_convert_now(), Cell::text(texts.hours(now)))],
        preview: None,
    };
    let title = texts.placements_convert_title();
    let action = agreements::address(id, "convert");
    let sheet = Sheet::new(title, super::way(visitor, view), Menu::Weeks, action, items)
        .lead(texts.placements_convert_lead())
        .submit(texts.placements_convert_submit())
        .above(above)
        .instead((!page.may_convert).then(|| EmptyState {
            title: texts.placements_convert_none_title(),
            text: texts.placements_convert_none_text(),
            action: Some(Link::new(super::address(id, None), texts.placements_weeks_back())),
        }));
    Ok(visitor.sheet(sheet, &draft))
}

/// The next Monday, or the first day of a placement that has not begun.
fn first_day(today: Date, page: &PlacementWeeks) -> Date {
    let period = page.view.line.period;
    let next = Week::of(today).after().monday().max(period.from());
    // In the last week there is no next one.
    period.last().map_or(next, |last| next.min(last.max(today)))
}
