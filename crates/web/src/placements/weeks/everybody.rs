//! Everybody's week at their companies: confirmed as planned with one tap, or corrected one by one.

use app::{
    placements::{WeeksPage, week_to_state},
    views::{CompanyWeek, WeekCount, WeekFilter, WeekLine},
};
use axum::extract::Path;
use domain::placements::{Hours, WeekState};
use kernel::{CompanyId, Date, Week};
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Link, Row, Table},
    form::Draft,
    item::Item,
    kit::{self, Group, Listing, Search},
    menu::Menu,
    placements::facts,
    posted::Posted,
    visitor::Visitor,
};

/// `GET /weeks`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let mut asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::placements::read_week_filter(&visitor.ctx, &asked.raw);
    let of = kit::page_of(&asked.raw);
    let found = visitor.found(app::placements::list_weeks(&visitor.ctx, &filter, of).await)?;
    // The list always is of a week, whatever the address says.
    asked.raw.set("week", filter.week.to_string());
    let texts = visitor.texts();
    let groups = found.page.rows.iter().map(|company| group(&visitor, company, &filter)).collect();
    let mut pager = kit::pager(&visitor.guest, &found.page);
    pager.count = texts.placements_weeks_shown(&pager.count);
    let listing = Listing {
        title: texts.placements_weeks_title(),
        // On paper nothing else says which week it is.
        lead: format!("{}. {}", week_name(texts, filter.week), texts.placements_weeks_lead()),
        under: Menu::Weeks,
        action: None,
        second: None,
        search: Some(search(&visitor, &asked, &found, &filter)),
        columns: Vec::new(),
        rows: Vec::new(),
        pager,
        empty: crate::placements::nobody_held(&visitor).unwrap_or_else(|| EmptyState {
            title: texts.placements_weeks_empty_title(),
            text: texts.placements_weeks_empty_text(),
            action: Some(Link::new("/placements", texts.placements_placed_list_title())),
        }),
        ways: vec![
            Link::new(other(filter.week.before()), texts.placements_weeks_before()),
            Link::new(other(filter.week.after()), texts.placements_weeks_after()),
        ],
    };
    Ok(visitor.list_of(listing, groups))
}

/// `POST /weeks/{week}/{company}`
pub(super) async fn confirm(Path((week, company)): Path<(String, String)>, posted: Posted) -> Answer {
    let week = super::week_in(&posted.visitor, &week)?;
    let company: CompanyId = posted.visitor.id(&company)?;
    let done = app::placements::confirm_week(posted.ctx(), company, week).await;
    posted.settle(done, |_| other(week), "placements-weeks-confirmed")
}

fn other(week: Week) -> String {
    format!("/weeks?week={week}")
}

fn search(visitor: &Visitor, asked: &Draft, found: &WeeksPage, filter: &WeekFilter) -> Search {
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    let mut weeks: Vec<(String, String)> =
        found.counts.iter().map(|one| (one.week.to_string(), choice(texts, one, today))).collect();
    if found.counts.iter().all(|one| one.week != filter.week) {
        weeks.push((filter.week.to_string(), week_name(texts, filter.week)));
    }
    let states = WeekState::ALL.iter().map(|state| (state.code().to_owned(), texts.week_state(*state)));
    let state = asked.one_of("state", texts.placements_weeks_filter_state(), states);
    Search {
        label: texts.placements_weeks_filter_label(),
        fields: vec![
            Item::Select(asked.one_of("week", texts.placements_weeks_filter_week(), weeks).filters()),
            Item::Select(state.nothing(texts.placements_weeks_filter_state_all()).filters()),
            Item::Search(asked.field("q", texts.placements_weeks_filter_search()).filters()),
        ],
        none_found: (texts.placements_weeks_none_found(), texts.placements_none_found_text()),
    }
}

/// A week with how many are missing; nothing is missing before it is over.
fn choice(texts: &Texts, one: &WeekCount, today: Date) -> String {
    if one.open == 0 || one.week.sunday() >= today {
        return week_name(texts, one.week);
    }
    let (days, number) = (days(texts, one.week), one.week.number().1.to_string());
    texts.placements_weeks_choice_open(i64::try_from(one.open).unwrap_or(i64::MAX), days, number)
}

fn week_name(texts: &Texts, week: Week) -> String {
    texts.placements_weeks_choice(days(texts, week), week.number().1.to_string())
}

fn days(texts: &Texts, week: Week) -> String {
    kernel::Period::through(week.monday(), Some(week.sunday()))
        .map_or_else(|_| texts.date(week.monday()), |days| texts.period(days))
}

fn group(visitor: &Visitor, company: &CompanyWeek, filter: &WeekFilter) -> Group {
    let (texts, week) = (visitor.texts(), filter.week);
    // Everybody of the company is there; whoever was looked for stands first, or else whoever still waits.
    let mut lines: Vec<&WeekLine> = company.lines.iter().collect();
    lines.sort_by_key(|line| match (line.hours.counted(week).state(), filter.state) {
        (state, Some(asked)) => state != asked,
        (state, None) => state == WeekState::Settled,
    });
    let ready = |line: &&WeekLine| {
        line.hours.said(week).is_empty()
            && week_to_state(visitor.ctx.today(), &line.placement, &line.hours, week).is_ok()
    };
    let open = i64::try_from(company.lines.iter().filter(ready).count()).unwrap_or(i64::MAX);
    let action = format!("/weeks/{week}/{}", company.company);
    Group {
        title: Link::new(format!("/companies/{}", company.company), company.name.clone()),
        table: Table {
            caption: company.name.clone(),
            caption_hidden: true,
            columns: vec![
                Column::text(texts.placements_column_person()),
                Column::text(texts.placements_weeks_column_planned()),
                Column::text(texts.placements_weeks_column_counts()),
                Column::text(texts.placements_column_state()),
                Column::text(texts.placements_weeks_column_do()),
            ],
            rows: lines.into_iter().map(|line| row(visitor, line, week)).collect(),
        },
        yes: (open > 0)
            .then(|| (visitor.form_new(action).unguarded(), texts.placements_weeks_as_planned(open))),
    }
}

fn row(visitor: &Visitor, WeekLine { placement, hours }: &WeekLine, week: Week) -> Row {
    let texts = visitor.texts();
    let name = facts::name(texts, &placement.person);
    let planned: Hours = hours.planned(placement, week).into_iter().sum();
    Row::new(vec![
        Cell::link(super::address(placement.id, None), name).note(&placement.bundle_title),
        Cell::text(texts.hours(planned)),
        super::counts(texts, placement, hours, week),
        Cell::state(super::badge(visitor, placement, hours, week)),
        super::way_in(visitor, placement, hours, week),
    ])
}
