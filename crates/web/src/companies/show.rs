//! A company's page: the business first, then places, people, positions and what they became.

use app::{companies::CompanyPage, views::CompanyView};
use askama::Template;
use axum::extract::Path;
use domain::companies::Business;
use l10n::Texts;

use super::places::{UnitPart, unit_part};
use crate::{
    answer::Answer,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Page, PageHeader, Row, SummaryRow, Table},
    menu::Menu,
    placements::placed,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "companies/show.html")]
struct ShowScreen {
    page: Page,
    head: PageHeader,
    titles: Titles,
    business: BusinessPart,
    units: Vec<UnitPart>,
    add_unit: Option<Link>,
    no_units: EmptyState,
    positions: Option<Table>,
    add_position: Option<Link>,
    no_positions: EmptyState,
    no_bundles: EmptyState,
    bundles: Option<Table>,
    has_tasks: bool,
    build: Option<Link>,
    placed: Vec<SummaryRow>,
    contacts: Vec<SummaryRow>,
    add_contact: Option<Link>,
    facts: Vec<SummaryRow>,
}

/// Headings of the parts.
struct Titles {
    business: String,
    units: String,
    positions: String,
    bundles: String,
    placed: String,
    contacts: String,
    no_contacts: String,
    facts: String,
    print: String,
}

/// What moves the company.
struct BusinessPart {
    rows: Vec<SummaryRow>,
    empty: String,
    change: Option<Link>,
}

/// `GET /companies/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id = visitor.id(&id)?;
    let company = visitor.found(app::companies::show_company_placed(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let head = head(&visitor, &company);
    let screen = ShowScreen {
        page: visitor.page(company.view.company.name.as_str(), Menu::Companies),
        titles: titles(texts, &company),
        business: business(texts, &company),
        units: company.view.units.iter().map(|unit| unit_part(texts, &company, unit)).collect(),
        add_unit: editing(&company, "units/new", texts.companies_unit_add()),
        no_units: EmptyState {
            title: texts.companies_no_units_title(),
            text: texts.companies_no_units_text(),
            action: editing(&company, "units/new", texts.companies_unit_add())
                .filter(|link| head.action.as_ref() != Some(link)),
        },
        positions: positions(texts, &company.view),
        add_position: building(&company, "positions/new", texts.companies_position_add())
            .filter(|link| head.action.as_ref() != Some(link)),
        no_positions: EmptyState {
            title: texts.companies_no_positions_title(),
            text: texts.companies_no_positions_text(),
            action: building(&company, "positions/new", texts.companies_position_add()),
        },
        no_bundles: EmptyState {
            title: texts.companies_no_bundles(),
            text: texts.companies_no_bundles_text(),
            action: building(&company, "bundles/new", texts.companies_bundle_build()),
        },
        bundles: bundles(&visitor, &company.view),
        // Without a place there is no position, and without tasks nothing to put together.
        has_tasks: has_tasks(&company.view),
        build: building(&company, "bundles/new", texts.companies_bundle_build())
            .filter(|link| head.action.as_ref() != Some(link)),
        placed: placed(texts, &company),
        contacts: contacts(texts, &company),
        add_contact: editing(&company, "contacts/new", texts.companies_contact_add()),
        facts: facts(texts, &company),
        head,
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn has_tasks(view: &CompanyView) -> bool {
    view.positions.iter().any(|position| position.tasks > 0)
}

/// The one thing to do next: ask about the business, then name a place, then a position, then build.
fn head(visitor: &Visitor, company: &CompanyPage) -> PageHeader {
    let (texts, view) = (visitor.texts(), &company.view);
    let mut head = PageHeader::new(view.company.name.as_str()).path(super::way(visitor));
    if view.company.invented {
        head = head.badge(Badge::new(Kind::Neutral, texts.companies_invented()));
    }
    let asked = view.business.seen().is_some_and(|business| !business.is_empty());
    head.action = if company.may_edit && !asked {
        editing(company, "business", texts.companies_business_ask())
    } else if company.may_edit && view.units.is_empty() {
        editing(company, "units/new", texts.companies_unit_add())
    } else if has_tasks(view) {
        building(company, "bundles/new", texts.companies_bundle_build())
    } else if let Some(position) = view.positions.first().filter(|_| company.may_edit_tasks) {
        let find = texts.companies_tasks_find(&position.title);
        Some(Link::new(format!("/positions/{}", position.id), find))
    } else {
        building(company, "positions/new", texts.companies_position_add())
    };
    head
}

fn titles(texts: &Texts, company: &CompanyPage) -> Titles {
    Titles {
        business: texts.companies_business(),
        units: texts.companies_units(),
        positions: texts.companies_positions(),
        bundles: texts.companies_bundles(),
        placed: texts.placements_placed_list_title(),
        contacts: texts.companies_contacts(),
        no_contacts: if company.view.contacts.seen().is_some() {
            texts.companies_no_contacts()
        } else {
            texts.common_hidden_explained()
        },
        facts: texts.companies_facts(),
        print: texts.common_print(),
    }
}

fn address(company: &CompanyPage, rest: &str) -> String {
    format!("/companies/{}/{rest}", company.view.id)
}

pub(super) fn editing(company: &CompanyPage, rest: &str, label: String) -> Option<Link> {
    company.may_edit.then(|| Link::new(address(company, rest), label))
}

fn building(company: &CompanyPage, rest: &str, label: String) -> Option<Link> {
    company.may_edit_tasks.then(|| Link::new(address(company, rest), label))
}

fn business(texts: &Texts, company: &CompanyPage) -> BusinessPart {
    let Some(business) = company.view.business.seen() else {
        return BusinessPart { rows: Vec::new(), empty: texts.common_hidden_explained(), change: None };
    };
    let rows = if business.is_empty() { Vec::new() } else { business_rows(texts, business) };
    BusinessPart {
        rows,
        empty: texts.companies_business_empty(),
        change: editing(company, "business", texts.companies_business_edit())
            .filter(|_| !business.is_empty()),
    }
}

fn business_rows(texts: &Texts, business: &Business) -> Vec<SummaryRow> {
    let said = |value: Option<&str>| match value {
        Some(text) => Cell::text(text),
        None => Cell::missing(texts.companies_not_asked()),
    };
    let motive = match business.motive {
        Some(motive) => Cell::text(super::motive(texts, motive)),
        None => Cell::missing(texts.companies_motive_nothing()),
    };
    let motive = match &business.motive_words {
        Some(words) => motive.note(words.as_str()),
        None => motive,
    };
    vec![
        SummaryRow::new(
            texts.companies_lives_of(),
            said(business.lives_of.as_ref().map(kernel::Text::as_str)),
        ),
        SummaryRow::new(texts.companies_grows(), said(business.grows.as_ref().map(kernel::Text::as_str))),
        SummaryRow::new(texts.companies_limits(), said(business.limits.as_ref().map(kernel::Text::as_str))),
        SummaryRow::new(
            texts.companies_labour_plan(),
            said(business.labour_plan.as_ref().map(kernel::Text::as_str)),
        ),
        SummaryRow::new(texts.companies_motive(), motive),
    ]
}

fn unit_name(view: &CompanyView, unit: kernel::UnitId) -> String {
    let found = view.units.iter().find(|one| one.id == unit);
    found.map(|one| one.unit.name.to_string()).unwrap_or_default()
}

fn positions(texts: &Texts, view: &CompanyView) -> Option<Table> {
    let rows: Vec<Row> = view
        .positions
        .iter()
        .map(|position| {
            let tasks = i64::try_from(position.tasks).unwrap_or(i64::MAX);
            Row::new(vec![
                Cell::link(format!("/positions/{}", position.id), &position.title),
                Cell::text(unit_name(view, position.unit)),
                Cell::text(texts.number(tasks)),
                Cell::text(texts.minutes(position.weekly_minutes)),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: texts.companies_positions(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.companies_column_position()),
            Column::text(texts.companies_column_unit()),
            Column::number(texts.companies_column_tasks()),
            Column::number(texts.companies_column_hours()),
        ],
        rows,
    })
}

fn bundles(visitor: &Visitor, view: &CompanyView) -> Option<Table> {
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    let rows: Vec<Row> = view
        .bundles
        .iter()
        .map(|bundle| {
            let form = if bundle.legal_form == "job" {
                texts.common_legal_form_job()
            } else {
                texts.common_legal_form_praktik()
            };
            Row::new(vec![
                Cell::link(format!("/bundles/{}", bundle.id), &bundle.title),
                Cell::text(form),
                Cell::text(unit_name(view, bundle.unit)),
                Cell::text(texts.minutes(bundle.weekly_minutes)),
                Cell::state(crate::tasks::stands(texts, bundle.stands(today))),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: texts.companies_bundles(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.companies_column_bundle()),
            Column::text(texts.companies_column_form()),
            Column::text(texts.companies_column_unit()),
            Column::number(texts.companies_column_hours()),
            Column::text(texts.companies_column_state()),
        ],
        rows,
    })
}

/// Who works there or will, small job by small job.
fn placed(texts: &Texts, company: &CompanyPage) -> Vec<SummaryRow> {
    let all = company.placed.iter();
    all.map(|one| SummaryRow::new(&one.bundle_title, placed::person(texts, one))).collect()
}

fn contacts(texts: &Texts, company: &CompanyPage) -> Vec<SummaryRow> {
    let Some(contacts) = company.view.contacts.seen() else { return Vec::new() };
    contacts
        .iter()
        .map(|view| {
            let contact = &view.contact;
            let mut values = Vec::new();
            if let Some(function) = &contact.function {
                values.push(Cell::text(function.as_str()));
            }
            if let Some(phone) = &contact.phone {
                values.push(Cell::link(format!("tel:{}", phone.as_str().replace(' ', "")), phone.as_str()));
            }
            if let Some(email) = &contact.email {
                values.push(Cell::link(format!("mailto:{}", email.as_str()), email.as_str()));
            }
            let row = SummaryRow::several(contact.name.as_str(), values);
            match editing(company, &format!("contacts/{}", view.id), texts.common_edit()) {
                Some(change) => row.change(change),
                None => row,
            }
        })
        .collect()
}

fn facts(texts: &Texts, company: &CompanyPage) -> Vec<SummaryRow> {
    let view = &company.view;
    let industry = match (&view.industry, &view.company.industry) {
        (Some(label), _) => Cell::text(label),
        (None, Some(code)) => Cell::text(texts.companies_industry_unknown(code.as_str())),
        (None, None) => Cell::missing(texts.common_not_known()),
    };
    let cvr = SummaryRow::new(texts.companies_cvr(), Cell::text(view.company.cvr.as_str()));
    let cvr = match editing(company, "edit", texts.companies_facts_edit()) {
        Some(change) => cvr.change(change),
        None => cvr,
    };
    vec![
        cvr,
        SummaryRow::new(texts.companies_industry(), industry),
        SummaryRow::new(texts.companies_owner(), Cell::text(&view.organisation_name)),
    ]
}
