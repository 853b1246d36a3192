//! The list of companies.

use app::views::{CompanyHas, CompanyLine, Page as ListPage};
use askama::Template;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{
        Badge, Cell, ChoiceField, Column, EmptyState, Field, Filter, Kind, Link, Page, PageHeader, Pager,
        Row, Table,
    },
    form::{Errors, Filling},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "companies/list.html")]
struct ListScreen {
    page: Page,
    head: PageHeader,
    filter: Filter,
    search: Field,
    has: ChoiceField,
    table: Option<Table>,
    pager: Pager,
    empty: EmptyState,
    export: Option<Link>,
    print: String,
}

/// `GET /companies`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let filter = app::companies::read_filter(&raw);
    let list = app::companies::list_companies(&visitor.ctx, &filter, kit::page_of(&raw))
        .await
        .map_err(|failure| visitor.failed(&failure))?;
    let texts = visitor.texts();
    let may_add = may(visitor.ctx.actor(), Action::AddCompany);
    let add = may_add.then(|| Link::new("/companies/new", texts.companies_add()));
    let mut head = PageHeader::new(texts.companies_title()).lead(texts.companies_lead());
    head.action.clone_from(&add);
    let errors = Errors::default();
    let filling = Filling { raw: &raw, errors: &errors };
    let choices = CompanyHas::ALL.into_iter().map(|has| (has.code().to_owned(), has_text(texts, has)));
    let clear = kit::clear(&visitor.guest, &["q", "has", "industry"]);
    let filtered = clear.is_some();
    let empty = if filtered {
        EmptyState {
            title: texts.companies_none_found_title(),
            text: texts.companies_none_found_text(),
            action: clear.clone(),
        }
    } else {
        EmptyState { title: texts.companies_empty_title(), text: texts.companies_empty_text(), action: add }
    };
    let screen = ListScreen {
        page: visitor.page(texts.companies_title(), Menu::Companies),
        head,
        filter: Filter {
            label: texts.companies_filter_label(),
            action: "/companies".to_owned(),
            submit: texts.common_search(),
            clear,
        },
        search: filling.field("q", texts.companies_search()),
        has: filling.one_of("has", texts.companies_has(), choices).nothing(texts.companies_has_all()),
        table: (!list.rows.is_empty()).then(|| table(texts, &list)),
        pager: kit::pager(&visitor.guest, &list),
        empty,
        export: may(visitor.ctx.actor(), Action::ExportCompanies)
            .then(|| Link::new(export_address(&visitor), texts.companies_export())),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn export_address(visitor: &Visitor) -> String {
    let here = visitor.guest.address(&["after", "before", "done", "lang"]);
    here.replacen("/companies", "/export/companies.csv", 1)
}

fn table(texts: &Texts, list: &ListPage<CompanyLine>) -> Table {
    let number = |n: u64| texts.number(i64::try_from(n).unwrap_or(i64::MAX));
    let rows = list.rows.iter().map(|line| {
        let mut name = Cell::link(format!("/companies/{}", line.id), line.company.name.as_str());
        if line.company.invented {
            name = name.badge(Badge::new(Kind::Neutral, texts.companies_invented()));
        }
        let known = |text: &str| {
            if text.is_empty() { Cell::missing(texts.common_not_known()) } else { Cell::text(text) }
        };
        Row::new(vec![
            name.note(line.company.cvr.as_str()),
            known(&line.places),
            known(line.industry.as_deref().unwrap_or_default()),
            Cell::text(number(line.tasks)),
            Cell::text(number(line.open_bundles)),
        ])
    });
    Table {
        caption: texts.companies_title(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.companies_column_name()),
            Column::text(texts.companies_column_place()),
            Column::text(texts.companies_column_industry()),
            Column::number(texts.companies_column_tasks()),
            Column::number(texts.companies_column_open()),
        ],
        rows: rows.collect(),
    }
}

fn has_text(texts: &Texts, has: CompanyHas) -> String {
    match has {
        CompanyHas::Tasks => texts.companies_has_tasks(),
        CompanyHas::NoTasks => texts.companies_has_no_tasks(),
        CompanyHas::OpenBundles => texts.companies_has_open_bundles(),
        CompanyHas::NoBusiness => texts.companies_has_no_business(),
    }
}
