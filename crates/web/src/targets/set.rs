//! Setting a target.

use app::Raw;
use domain::targets::Indicator;

use crate::{
    answer::Answer,
    component::{Cell, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /board/targets`
pub(super) async fn show(visitor: Visitor) -> Answer {
    screen(&visitor, None).await
}

/// `POST /board/targets`
pub(super) async fn send(posted: Posted) -> Answer {
    let done = app::targets::set_targets(posted.ctx(), &posted.raw).await;
    match posted.came_to(done.map(|()| "set"))? {
        Sent::Done(_) => Ok(posted.visitor.see("/board/targets", "targets-set")),
        Sent::Again(draft) => screen(&posted.visitor, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, sent: Option<Draft>) -> Answer {
    let form = visitor.found(app::targets::targets_to_set(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let draft = sent.unwrap_or_else(|| Draft::new(Raw::default()));
    let indicators = Indicator::ALL.iter().map(|one| (one.code().to_owned(), texts.indicator(*one)));
    let items = vec![
        Item::Radio(draft.one_of("indicator", texts.targets_set_indicator(), indicators)),
        Item::Text(draft.field("number", texts.targets_set_number()).width(Width::Tiny).inputmode("numeric")),
        Item::Text(
            draft.field("by", texts.targets_set_by()).hint(texts.targets_set_by_hint()).width(Width::Short),
        ),
        Item::Text(
            draft
                .field("source", texts.targets_set_source())
                .hint(texts.targets_set_source_hint())
                .width(Width::Long),
        ),
    ];
    let facts = form
        .targets
        .iter()
        .map(|target| SummaryRow::new(texts.indicator(target.indicator), Cell::text(texts.target(target))));
    let mut facts: Vec<SummaryRow> = facts.collect();
    if facts.is_empty() {
        facts.push(SummaryRow::new(texts.targets_set_now(), Cell::missing(texts.targets_target_none())));
    }
    let path = vec![Link::new("/", texts.partners_start_title())];
    let sheet = Sheet::new(texts.targets_set_title(), path, Menu::Targets, "/board/targets", items)
        .lead(texts.targets_set_lead())
        .above(Above { notice: None, facts, preview: None });
    Ok(visitor.sheet(sheet, &draft))
}
