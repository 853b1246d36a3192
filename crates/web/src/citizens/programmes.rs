//! Programmes of the partnership: a small list with the form for one more, and the form that corrects one.

use app::{Raw, views::ProgrammeView};
use askama::Template;
use axum::extract::Path;
use kernel::ProgrammeId;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{
        ActionBar, Cell, Column, EmptyState, ErrorSummary, FormHead, Link, Page, PageHeader, Row, Table,
        Width,
    },
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    render,
    sheet::Sheet,
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
    items: Vec<Item>,
    actions: ActionBar,
}

/// `GET /programmes`
pub(super) async fn show(visitor: Visitor) -> Answer {
    screen(&visitor, &Draft::default()).await
}

/// `POST /programmes`
pub(super) async fn add(posted: Posted) -> Answer {
    match posted.came_to(app::citizens::add_programme(posted.ctx(), &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see("/programmes", "citizens-programme")),
        Sent::Again(draft) => screen(&posted.visitor, &draft).await,
    }
}

/// `GET /programmes/{id}`
pub(super) async fn show_one(visitor: Visitor, Path(id): Path<String>) -> Answer {
    edit_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /programmes/{id}`
pub(super) async fn save(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProgrammeId = posted.visitor.id(&id)?;
    let saved = app::citizens::edit_programme(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see("/programmes", "citizens-programme-changed")),
        Sent::Again(draft) => edit_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, id: ProgrammeId, sent: Option<Draft>) -> Answer {
    let programme = visitor.found(app::citizens::programme_to_change(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, stored(texts, &programme), programme.version);
    let path = vec![
        Link::new("/citizens", texts.citizens_title()),
        Link::new("/programmes", texts.citizens_programmes_title()),
    ];
    let title = texts.citizens_programmes_edit(programme.name.as_str());
    let here = format!("/programmes/{id}");
    let sheet = Sheet::new(title, path, Menu::Citizens, here, items(texts, &draft));
    Ok(visitor.sheet(sheet.lead(texts.citizens_programmes_edit_lead()), &draft))
}

fn stored(texts: &Texts, programme: &ProgrammeView) -> Raw {
    Raw::from_pairs([
        ("name", programme.name.to_string()),
        ("partners", programme.partners.to_string()),
        ("from", texts.date(programme.period.from())),
        ("to", programme.period.last().map(|last| texts.date(last)).unwrap_or_default()),
    ])
}

async fn screen(visitor: &Visitor, draft: &Draft) -> Answer {
    let programmes = visitor.found(app::citizens::list_programmes(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let may_change = may(visitor.ctx.actor(), Action::AddCitizen);
    let add = may_change.then(|| {
        let items = items(texts, draft);
        AddForm {
            title: texts.citizens_programmes_add(),
            summary: draft.summary(texts, &items),
            form_head: visitor.form("/programmes", draft),
            items,
            actions: ActionBar { submit: texts.citizens_programmes_add(), cancel: None },
        }
    });
    let screen = ProgrammesScreen {
        page: visitor.page(texts.citizens_programmes_title(), Menu::Citizens),
        head: PageHeader::new(texts.citizens_programmes_title())
            .lead(texts.citizens_programmes_lead())
            .path(vec![Link::new("/citizens", texts.citizens_title())]),
        table: (!programmes.is_empty()).then(|| table(texts, &programmes, may_change)),
        empty: EmptyState {
            title: texts.citizens_programmes_empty_title(),
            text: texts.citizens_programmes_empty_text(),
            action: None,
        },
        add,
    };
    Ok(visitor.guest.keep_language(render::with_status(draft.status(), &screen)))
}

fn items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    vec![
        Item::Text(draft.field("name", texts.citizens_programmes_name())),
        Item::Prose(
            draft
                .field("partners", texts.citizens_programmes_partners())
                .hint(texts.citizens_programmes_partners_hint())
                .width(Width::Long),
        ),
        Item::Text(
            draft
                .field("from", texts.citizens_programmes_from())
                .hint(texts.citizens_date_hint())
                .width(Width::Short),
        ),
        Item::Text(
            draft
                .field("to", texts.citizens_programmes_to())
                .hint(texts.citizens_programmes_to_hint())
                .width(Width::Short)
                .optional(),
        ),
    ]
}

fn table(texts: &Texts, programmes: &[ProgrammeView], may_change: bool) -> Table {
    let rows = programmes.iter().map(|one| {
        Row::new(vec![
            if may_change {
                Cell::link(format!("/programmes/{}", one.id), one.name.as_str())
            } else {
                Cell::text(one.name.as_str())
            },
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
