//! The list of companies.

use app::views::{CompanyHas, CompanyLine};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /companies`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::companies::read_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let list = visitor.found(app::companies::list_companies(&visitor.ctx, &filter, page).await)?;
    let texts = visitor.texts();
    let may = |action| may(visitor.ctx.actor(), action);
    let add = may(Action::AddCompany).then(|| Link::new("/companies/new", texts.companies_add()));
    let file = kit::file_of(&visitor.guest, "/companies", "/export/companies.csv");
    Ok(visitor.list(Listing {
        title: texts.companies_title(),
        lead: texts.companies_lead(),
        under: Menu::Companies,
        action: add.clone(),
        second: None,
        search: Some(search(texts, &asked)),
        columns: vec![
            Column::text(texts.companies_column_name()),
            Column::text(texts.companies_column_place()),
            Column::text(texts.companies_column_industry()),
            Column::number(texts.companies_column_tasks()),
            Column::number(texts.companies_column_free()),
        ],
        rows: list.rows.iter().map(|line| row(&visitor, line)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: EmptyState {
            title: texts.companies_empty_title(),
            text: match (may(Action::AddCompany), may(Action::AddUser)) {
                (true, _) => texts.companies_empty_text(),
                (false, true) => texts.companies_empty_text_administrator(),
                (false, false) => texts.companies_empty_text_others(),
            },
            action: Some(add.unwrap_or_else(|| {
                if may(Action::AddUser) {
                    Link::new("/users/new", texts.partners_users_add())
                } else {
                    Link::new("/", texts.common_menu_start())
                }
            })),
        },
        ways: may(Action::ExportCompanies)
            .then(|| Link::new(file, texts.companies_export()))
            .into_iter()
            .collect(),
    }))
}

fn search(texts: &Texts, asked: &Draft) -> Search {
    let choices = CompanyHas::ALL.into_iter().map(|has| (has.code().to_owned(), has_text(texts, has)));
    Search {
        label: texts.companies_filter_label(),
        fields: vec![
            Item::Search(asked.field("q", texts.companies_search()).filters()),
            Item::Select(
                asked
                    .one_of("has", texts.companies_has(), choices)
                    .nothing(texts.companies_has_all())
                    .filters(),
            ),
        ],
        none_found: (texts.companies_none_found_title(), texts.companies_none_found_text()),
    }
}

fn row(visitor: &Visitor, line: &CompanyLine) -> Row {
    let texts = visitor.texts();
    let number = |n: u64| Cell::text(texts.count(n));
    let known = |text: &str| {
        if text.is_empty() { Cell::missing(texts.common_not_known()) } else { Cell::text(text) }
    };
    let mut name = Cell::link(format!("/companies/{}", line.id), line.company.name.as_str());
    if visitor.marks_invented(line.company.invented) {
        name = name.badge(Badge::new(Kind::Neutral, texts.companies_invented()));
    }
    Row::new(vec![
        name.note(line.company.cvr.as_str()),
        known(&line.places),
        known(line.industry.as_deref().unwrap_or_default()),
        number(line.tasks),
        number(line.free_bundles),
    ])
}

fn has_text(texts: &Texts, has: CompanyHas) -> String {
    match has {
        CompanyHas::Tasks => texts.companies_has_tasks(),
        CompanyHas::NoTasks => texts.companies_has_no_tasks(),
        CompanyHas::FreeBundles => texts.companies_has_free_bundles(),
        CompanyHas::NoBusiness => texts.companies_has_no_business(),
    }
}
