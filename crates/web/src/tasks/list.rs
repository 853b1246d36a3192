//! The list of bundles.

use app::views::{BundleListLine, Page as ListPage};
use askama::Template;
use domain::tasks::BundleState;
use l10n::Texts;
use policy::{Action, may};

use super::words;
use crate::{
    answer::Answer,
    component::{
        Cell, ChoiceField, Column, EmptyState, Field, Filter, Link, Page, PageHeader, Pager, Row, Table,
    },
    form::{Errors, Filling},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/list.html")]
struct ListScreen {
    page: Page,
    head: PageHeader,
    filter: Filter,
    search: Field,
    state: ChoiceField,
    form: ChoiceField,
    table: Option<Table>,
    pager: Pager,
    empty: EmptyState,
    print: String,
}

/// `GET /bundles`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let filter = app::tasks::read_bundle_filter(&raw);
    let list = app::tasks::list_bundles(&visitor.ctx, &filter, kit::page_of(&raw))
        .await
        .map_err(|failure| visitor.failed(&failure))?;
    let texts = visitor.texts();
    let errors = Errors::default();
    let filling = Filling { raw: &raw, errors: &errors };
    let states =
        BundleState::ALL.iter().map(|state| (state.code().to_owned(), words::state(texts, *state).text));
    let forms = [("job", texts.common_legal_form_job()), ("praktik", texts.common_legal_form_praktik())];
    let forms = forms.into_iter().map(|(code, label)| (code.to_owned(), label));
    let clear = kit::clear(&visitor.guest, &["q", "state", "form"]);
    let company = may(visitor.ctx.actor(), Action::ListCompanies)
        .then(|| Link::new("/companies", texts.tasks_empty_action()));
    let empty = match &clear {
        Some(clear) => EmptyState {
            title: texts.tasks_none_found_title(),
            text: texts.tasks_none_found_text(),
            action: Some(clear.clone()),
        },
        None => EmptyState {
            title: texts.tasks_empty_title(),
            text: texts.tasks_empty_text(),
            action: company.clone(),
        },
    };
    let mut head = PageHeader::new(texts.tasks_title()).lead(texts.tasks_lead());
    head.second = company;
    let screen = ListScreen {
        page: visitor.page(texts.tasks_title(), Menu::Bundles),
        head,
        filter: Filter {
            label: texts.tasks_filter_label(),
            action: "/bundles".to_owned(),
            submit: texts.common_search(),
            clear,
        },
        search: filling.field("q", texts.tasks_filter_search()),
        state: filling
            .one_of("state", texts.tasks_filter_state(), states)
            .nothing(texts.tasks_filter_state_all()),
        form: filling.one_of("form", texts.tasks_filter_form(), forms).nothing(texts.tasks_filter_form_all()),
        table: (!list.rows.is_empty()).then(|| table(texts, &list)),
        pager: kit::pager(&visitor.guest, &list),
        empty,
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn table(texts: &Texts, list: &ListPage<BundleListLine>) -> Table {
    let rows = list.rows.iter().map(|line| {
        let form =
            if line.praktik { texts.common_legal_form_praktik() } else { texts.common_legal_form_job() };
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
            Cell::state(words::state(texts, line.state)),
        ])
    });
    Table {
        caption: texts.tasks_title(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.tasks_column_title()),
            Column::text(texts.tasks_column_company()),
            Column::text(texts.tasks_column_form()),
            Column::text(texts.tasks_column_slots()),
            Column::number(texts.tasks_column_time()),
            Column::text(texts.tasks_column_state()),
        ],
        rows: rows.collect(),
    }
}
