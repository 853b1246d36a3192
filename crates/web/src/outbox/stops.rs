//! Whom nobody of the organisation writes to.

use app::views::StopLine;
use axum::extract::Path;
use kernel::StopId;
use l10n::Texts;
use policy::{Action, EditStops, may};

use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Link, Row},
    form::{Draft, Sent},
    item::Item,
    kit::{self, Listing},
    menu::Menu,
    posted::Posted,
    sheet::{Question, Sheet},
    visitor::Visitor,
};

/// `GET /outbox/stops`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let page = kit::page_of(&kit::filter_of(&visitor.guest));
    let list = visitor.found(app::outbox::list_stops(&visitor.ctx, page).await)?;
    let texts = visitor.texts();
    let may_edit = may(visitor.ctx.actor(), Action::EditStops);
    let add = may_edit.then(|| Link::new("/outbox/stops/new", texts.outbox_stops_add()));
    let mut columns = vec![
        Column::text(texts.outbox_stops_address()),
        Column::text(texts.outbox_stops_reason()),
        Column::text(texts.outbox_stops_since()),
    ];
    if may_edit {
        columns.push(Column::text(texts.outbox_stops_remove()));
    }
    Ok(visitor.list(Listing {
        title: texts.outbox_stops_title(),
        lead: texts.outbox_stops_lead(),
        under: Menu::Outbox,
        // Where there is none, the way to the first stands in its place.
        action: add.clone().filter(|_| !list.rows.is_empty()),
        second: Some(Link::new("/outbox", texts.outbox_title())),
        search: None,
        columns,
        rows: list.rows.iter().map(|stop| row(texts, stop, may_edit)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: EmptyState {
            title: texts.outbox_stops_empty_title(),
            text: texts.outbox_stops_empty_text(),
            action: add,
        },
        ways: Vec::new(),
    }))
}

fn row(texts: &Texts, stop: &StopLine, may_edit: bool) -> Row {
    let mut cells = vec![
        Cell::text(&stop.address),
        Cell::text(stop.reason.as_str()),
        Cell::text(texts.moment_date(stop.at)),
    ];
    if may_edit {
        cells.push(Cell::link(format!("/outbox/stops/{}/remove", stop.id), texts.outbox_stops_remove()));
    }
    Row::new(cells)
}

/// `GET /outbox/stops/new`
pub(super) async fn show_new(visitor: Visitor) -> Answer {
    new_screen(&visitor, Draft::default()).await
}

/// `POST /outbox/stops/new`
pub(super) async fn add(posted: Posted) -> Answer {
    match posted.came_to(app::outbox::add_stop(posted.ctx(), &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see("/outbox/stops", "outbox-stopped")),
        Sent::Again(draft) => new_screen(&posted.visitor, draft).await,
    }
}

async fn new_screen(visitor: &Visitor, draft: Draft) -> Answer {
    visitor.found(visitor.ctx.leave::<EditStops, app::Never>().await)?;
    let texts = visitor.texts();
    let address = draft.field("address", texts.outbox_stops_address());
    let items = vec![
        Item::Text(address.hint(texts.outbox_stops_address_hint()).autocomplete("off")),
        Item::Text(draft.field("reason", texts.outbox_stops_reason())),
    ];
    let sheet =
        Sheet::new(texts.outbox_stops_new_title(), path(texts), Menu::Outbox, "/outbox/stops/new", items)
            .submit(texts.outbox_stops_add());
    Ok(visitor.sheet(sheet, &draft))
}

fn path(texts: &Texts) -> Vec<Link> {
    vec![Link::new("/outbox", texts.outbox_title()), Link::new("/outbox/stops", texts.outbox_stops_title())]
}

/// `GET /outbox/stops/{id}/remove`
pub(super) async fn ask_remove(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let stop = visitor.found(app::outbox::show_stop(&visitor.ctx, visitor.id(&id)?).await)?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.outbox_stops_remove_title(&stop.address),
        text: texts.outbox_stops_remove_text(),
        path: path(texts),
        under: Menu::Outbox,
        yes: visitor.form_new(format!("/outbox/stops/{}/remove", stop.id)).unguarded(),
        loses: false,
    }))
}

/// `POST /outbox/stops/{id}/remove`
pub(super) async fn remove(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: StopId = posted.visitor.id(&id)?;
    let done = app::outbox::remove_stop(posted.ctx(), id).await;
    posted.settle(done.map(|()| id), |_| "/outbox/stops".to_owned(), "outbox-removed")
}
