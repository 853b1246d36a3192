//! Programmes of the partnership: a small list with the form for one more.

use app::{Failure, Raw, views::ProgrammeView};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use domain::citizens::Refusal;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{
        ActionBar, Cell, Column, EmptyState, ErrorSummary, Field, FormHead, Link, Page, PageHeader, Row,
        Table, Width,
    },
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "citizens/programmes.html")]
struct ProgrammesScreen {
    page: Page,
    head: PageHeader,
    table: Option<Table>,
    empty: EmptyState,
    add: Option<AddForm>,
}

/// The form for one more.
struct AddForm {
    title: String,
    summary: ErrorSummary,
    form_head: FormHead,
    fields: Vec<Field>,
    actions: ActionBar,
}

/// `GET /programmes`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let programmes = app::citizens::list_programmes(&visitor.ctx)
        .await
        .map_err(|failure| super::why_not(&visitor, &failure))?;
    let response = screen(&visitor, &programmes, &Raw::default(), &Errors::default(), StatusCode::OK);
    Ok(visitor.guest.keep_language(response))
}

/// `POST /programmes`
pub(super) async fn add(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    match app::citizens::add_programme(posted.ctx(), &posted.raw).await {
        Ok(_) | Err(Failure::Repeated(_)) => Ok(visitor.see("/programmes", "citizens-programme")),
        Err(Failure::Refused(faults))
            if faults.iter().all(|fault| fault.refusal != Refusal::CompaniesOnly) =>
        {
            let programmes = app::citizens::list_programmes(&visitor.ctx)
                .await
                .map_err(|failure| super::why_not(visitor, &failure))?;
            let errors = Errors::of(&faults, posted.texts());
            Ok(screen(visitor, &programmes, &posted.raw, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(super::why_not(visitor, &other)),
    }
}

fn screen(
    visitor: &Visitor,
    programmes: &[ProgrammeView],
    raw: &Raw,
    errors: &Errors,
    status: StatusCode,
) -> Response {
    let texts = visitor.texts();
    let add = may(visitor.ctx.actor(), Action::AddCitizen).then(|| AddForm {
        title: texts.citizens_programmes_add(),
        summary: errors.summary(texts),
        form_head: visitor.form("/programmes"),
        fields: fields(texts, &Filling { raw, errors }),
        actions: ActionBar { submit: texts.citizens_programmes_add(), cancel: None },
    });
    let screen = ProgrammesScreen {
        page: visitor.page(texts.citizens_programmes_title(), Menu::Citizens),
        head: PageHeader::new(texts.citizens_programmes_title())
            .lead(texts.citizens_programmes_lead())
            .path(vec![Link::new("/citizens", texts.citizens_title())]),
        table: (!programmes.is_empty()).then(|| table(texts, programmes)),
        empty: EmptyState {
            title: texts.citizens_programmes_empty_title(),
            text: texts.citizens_programmes_empty_text(),
            action: None,
        },
        add,
    };
    render::with_status(status, &screen)
}

fn fields(texts: &Texts, filling: &Filling<'_>) -> Vec<Field> {
    vec![
        filling.field("name", texts.citizens_programmes_name()),
        filling
            .field("partners", texts.citizens_programmes_partners())
            .hint(texts.citizens_programmes_partners_hint())
            .width(Width::Long),
        filling
            .field("from", texts.citizens_programmes_from())
            .hint(texts.citizens_date_hint())
            .width(Width::Short),
        filling
            .field("to", texts.citizens_programmes_to())
            .hint(texts.citizens_programmes_to_hint())
            .width(Width::Short)
            .optional(),
    ]
}

fn table(texts: &Texts, programmes: &[ProgrammeView]) -> Table {
    let rows = programmes.iter().map(|one| {
        Row::new(vec![
            Cell::text(one.name.as_str()),
            Cell::text(one.partners.as_str()),
            Cell::text(texts.period(one.period)),
        ])
    });
    Table {
        caption: texts.citizens_programmes_title(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.citizens_programmes_column_name()),
            Column::text(texts.citizens_programmes_column_partners()),
            Column::text(texts.citizens_programmes_column_period()),
        ],
        rows: rows.collect(),
    }
}
