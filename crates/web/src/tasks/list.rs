//! The list of bundles.

use app::views::BundleListLine;
use domain::tasks::{BundleStands, BundleState};
use kernel::Date;
use l10n::Texts;
use policy::{Action, may};

use super::words;
use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Link, Row},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /bundles`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::tasks::read_bundle_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let list = visitor.found(app::tasks::list_bundles(&visitor.ctx, &filter, page).await)?;
    let texts = visitor.texts();
    let company = may(visitor.ctx.actor(), Action::ListCompanies)
        .then(|| Link::new("/companies", texts.tasks_empty_action()));
    Ok(visitor.list(Listing {
        title: texts.tasks_title(),
        lead: texts.tasks_lead(),
        under: Menu::Bundles,
        action: None,
        second: company.clone(),
        search: Some(search(texts, &asked)),
        columns: vec![
            Column::text(texts.tasks_column_title()),
            Column::text(texts.tasks_column_company()),
            Column::text(texts.tasks_column_form()),
            Column::text(texts.tasks_column_slots()),
            Column::number(texts.tasks_column_time()),
            Column::text(texts.tasks_column_state()),
        ],
        rows: list.rows.iter().map(|line| row(texts, line, visitor.ctx.today())).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: EmptyState {
            title: texts.tasks_empty_title(),
            text: texts.tasks_empty_text(),
            action: company,
        },
        ways: Vec::new(),
    }))
}

fn search(texts: &Texts, asked: &Draft) -> Search {
    let stands = BundleStands::ALL.iter().map(|one| (one.code().to_owned(), words::stands(texts, *one).text));
    let states = stands.chain([(BundleState::Open.code().to_owned(), texts.tasks_filter_state_open())]);
    let forms = [("job", texts.common_legal_form_job()), ("praktik", texts.common_legal_form_praktik())];
    let forms = forms.into_iter().map(|(code, label)| (code.to_owned(), label));
    let state = asked.one_of("state", texts.tasks_filter_state(), states);
    let form = asked.one_of("form", texts.tasks_filter_form(), forms);
    Search {
        label: texts.tasks_filter_label(),
        fields: vec![
            Item::Search(asked.field("q", texts.tasks_filter_search()).filters()),
            Item::Select(state.nothing(texts.tasks_filter_state_all()).filters()),
            Item::Select(form.nothing(texts.tasks_filter_form_all()).filters()),
        ],
        none_found: (texts.tasks_none_found_title(), texts.tasks_none_found_text()),
    }
}

fn row(texts: &Texts, line: &BundleListLine, today: Date) -> Row {
    let form = if line.praktik { texts.common_legal_form_praktik() } else { texts.common_legal_form_job() };
    let company = Cell::link(format!("/companies/{}", line.company), &line.company_name);
    let company = match &line.place {
        Some(place) => company.note(place),
        None => company,
    };
    Row::new(vec![
        Cell::link(format!("/bundles/{}", line.id), &line.title),
        company,
        Cell::text(form),
        Cell::text(texts.slots(line.slots)),
        Cell::text(texts.minutes(line.weekly_minutes)),
        Cell::state(words::stands(texts, line.stands(today))),
    ])
}
