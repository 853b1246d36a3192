//! The weeks of one placement, the last first, and what was converted.

use app::placements::PlacementWeeks;
use askama::Template;
use axum::extract::Path;
use domain::placements::Hours;
use kernel::Week;
use policy::ShowWeeks;

use super::super::agreements;
use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Link, Page, PageHeader, Row, Table},
    menu::Menu,
    placements::trace,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "placements/weeks.html")]
struct WeeksScreen {
    page: Page,
    head: PageHeader,
    weeks: Option<Table>,
    empty: EmptyState,
    conversions_title: String,
    conversions: Option<Table>,
    print: String,
}

/// `GET /placements/{id}/weeks`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let found = app::placements::show_weeks::<ShowWeeks>(&visitor.ctx, visitor.id(&id)?).await;
    let page = visitor.found(found)?;
    let texts = visitor.texts();
    let line = &page.view.line;
    let title = texts.placements_weeks_of(agreements::title(&visitor, line));
    let mut head = PageHeader::new(title.clone())
        .path(agreements::way(&visitor, &page.view))
        .badge(agreements::badge(texts, line.state))
        .lead(texts.placements_weeks_lead());
    head.action = page
        .may_convert
        .then(|| Link::new(agreements::address(line.id, "convert"), texts.placements_convert_title()));
    let weeks = page.until(Week::of(visitor.ctx.today()));
    let screen = WeeksScreen {
        page: visitor.page(title, Menu::Weeks),
        head,
        weeks: (!weeks.is_empty()).then(|| table(&visitor, &page, &weeks)),
        empty: EmptyState {
            title: texts.placements_weeks_not_begun_title(),
            text: texts.placements_weeks_not_begun_text(),
            action: Some(Link::new(agreements::address(line.id, ""), texts.placements_placed_back())),
        },
        conversions_title: texts.placements_conversions(),
        conversions: conversions(&visitor, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn table(visitor: &Visitor, PlacementWeeks { view, hours, .. }: &PlacementWeeks, weeks: &[Week]) -> Table {
    let (texts, line) = (visitor.texts(), &view.line);
    let rows = weeks.iter().map(|week| {
        let planned: Hours = hours.planned(line, *week).into_iter().sum();
        Row::new(vec![
            Cell::text(texts.week_of_year(*week)),
            Cell::text(texts.hours(planned)),
            super::counts(texts, line, hours, *week),
            Cell::state(super::badge(visitor, line, hours, *week)),
            super::way_in(visitor, line, hours, *week),
        ])
    });
    Table {
        caption: texts.placements_weeks_title(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.placements_weeks_column_week()),
            Column::text(texts.placements_weeks_column_planned()),
            Column::text(texts.placements_weeks_column_counts()),
            Column::text(texts.placements_column_state()),
            Column::text(texts.placements_weeks_column_do()),
        ],
        rows: rows.collect(),
    }
}

fn conversions(visitor: &Visitor, page: &PlacementWeeks) -> Option<Table> {
    let texts = visitor.texts();
    let rows = page.hours.conversions.iter().map(|one| {
        let conversion = &one.conversion;
        let what =
            texts.placements_conversion_what(texts.date(conversion.from), texts.minutes(conversion.minutes));
        let mut note = vec![conversion.why.to_string()];
        note.extend(conversion.separation.as_ref().map(ToString::to_string));
        trace::step(texts, one.at, Cell::text(what).note(note.join(" · ")), (one.role, one.by.as_deref()))
    });
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| trace::steps(texts, rows))
}
