//! A position with its tasks.

use app::{
    tasks::PositionPage,
    views::{PositionView, TaskView},
};
use askama::Template;
use axum::extract::Path;
use kernel::PositionId;
use l10n::Texts;

use super::{path, words};
use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Page, PageHeader, Row, SummaryRow, Table},
    menu::Menu,
    posted::Posted,
    render,
    sheet::Question,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/position.html")]
struct PositionScreen {
    page: Page,
    head: PageHeader,
    facts_title: String,
    facts: Vec<SummaryRow>,
    tasks_title: String,
    tasks: Option<Table>,
    ways: Vec<Link>,
    empty: EmptyState,
}

/// `GET /positions/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    let texts = visitor.texts();
    let view = &page.view;
    let address = |rest: &str| format!("/positions/{}/{rest}", view.id);
    let from_catalogue = Link::new(address("catalogue"), texts.tasks_add_from_catalogue());
    let own = Link::new(address("tasks/new"), texts.tasks_add_own());
    let mut head = PageHeader::new(view.position.title.as_str()).path(path(
        &visitor,
        view.at.company,
        &view.at.company_name,
    ));
    if view.at.invented {
        head = head.badge(Badge::new(Kind::Neutral, texts.companies_invented()));
    }
    let free = view.tasks.iter().any(|task| task.bundle.is_none() && task.task.movable);
    if page.may_build && free {
        let build = format!("/companies/{}/bundles/new?position={}", view.at.company, view.id);
        head = head.action(Link::new(build, texts.tasks_build_title()));
    } else if page.may_edit {
        head = head.action(from_catalogue.clone());
    }
    let ways = if page.may_edit { vec![from_catalogue, own.clone()] } else { Vec::new() };
    let screen = PositionScreen {
        page: visitor.page(view.position.title.as_str(), Menu::Companies),
        head,
        facts_title: texts.tasks_position_facts(),
        facts: facts(texts, &page),
        tasks_title: texts.tasks_position_tasks(),
        tasks: (!view.tasks.is_empty()).then(|| table(texts, &view.tasks, true)),
        ways,
        empty: EmptyState {
            title: texts.tasks_position_empty_title(),
            text: texts.tasks_position_empty_text(),
            action: page.may_edit.then_some(own),
        },
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn facts(texts: &Texts, page: &PositionPage) -> Vec<SummaryRow> {
    let view = &page.view;
    let place = words::place(&view.at.unit_name, view.at.place.as_deref());
    let unit = SummaryRow::new(texts.tasks_position_unit(), Cell::text(place));
    let unit = if page.may_edit {
        unit.change(Link::new(format!("/positions/{}/edit", view.id), texts.tasks_position_edit()))
    } else {
        unit
    };
    let people = view.position.people.map(|people| texts.tasks_position_people_count(i64::from(people)));
    vec![
        unit,
        SummaryRow::new(texts.tasks_position_occupation(), occupation(texts, view)),
        SummaryRow::new(
            texts.tasks_position_people(),
            people.map_or_else(|| Cell::missing(texts.common_not_known()), Cell::text),
        ),
    ]
}

fn occupation(texts: &Texts, view: &PositionView) -> Cell {
    match (&view.position.occupation, occupation_title(texts, view)) {
        (Some(code), Some(title)) => Cell::text(title).note(code.as_str()),
        (Some(code), None) => Cell::text(code.as_str()),
        (None, _) => Cell::missing(texts.tasks_position_occupation_none()),
    }
}

/// What the list calls the occupation.
pub(super) fn occupation_title(texts: &Texts, view: &PositionView) -> Option<String> {
    let (danish, english) = view.occupation.as_ref()?;
    let english = english.as_ref().filter(|_| texts.language() == kernel::Language::En);
    Some(english.unwrap_or(danish).clone())
}

/// Tasks of a position, with the bundle each is in, or of a bundle.
pub(super) fn table(texts: &Texts, tasks: &[TaskView], with_bundle: bool) -> Table {
    let rows = tasks.iter().map(|view| {
        let task = &view.task;
        let bundle = match &view.bundle {
            Some(bundle) => Cell::link(format!("/bundles/{}", bundle.id), &bundle.title),
            None if task.movable => Cell::state(Badge::new(Kind::Success, texts.tasks_free())),
            None => Cell::state(Badge::new(Kind::Neutral, texts.tasks_stays())),
        };
        let mut name = Cell::link(format!("/tasks/{}", view.id), task.title.as_str());
        if task.catalogue.is_some() {
            name = name.badge(Badge::new(Kind::Info, texts.common_estimate()));
        }
        let mut cells = vec![
            name,
            Cell::text(texts.minutes(task.weekly_minutes)),
            Cell::text(texts.slots(task.slots)),
            words::or_none(texts, task.now_function.as_ref().map(kernel::Text::as_str)),
        ];
        cells.extend(with_bundle.then_some(bundle));
        Row::new(cells)
    });
    let mut columns = vec![
        Column::text(texts.tasks_column_task()),
        Column::number(texts.tasks_column_time()),
        Column::text(texts.tasks_column_slots()),
        Column::text(texts.tasks_column_now()),
    ];
    columns.extend(with_bundle.then(|| Column::text(texts.tasks_column_bundle())));
    Table { caption: texts.tasks_position_tasks(), caption_hidden: true, columns, rows: rows.collect() }
}

pub(super) async fn find(visitor: &Visitor, text: &str) -> Result<PositionPage, Refused> {
    let id: PositionId = visitor.id(text)?;
    visitor.found(app::tasks::show_position(&visitor.ctx, id).await)
}

/// The way to a position, from its company.
pub(super) fn way(visitor: &Visitor, view: &PositionView) -> Vec<Link> {
    let mut way = path(visitor, view.at.company, &view.at.company_name);
    way.push(Link::new(format!("/positions/{}", view.id), view.position.title.as_str()));
    way
}

/// `GET /positions/{id}/remove`
pub(super) async fn ask_remove(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let page = find(&visitor, &text).await?;
    if !page.may_edit {
        return Err(visitor.not_there());
    }
    let (texts, view) = (visitor.texts(), &page.view);
    Ok(visitor.ask(Question {
        title: texts.tasks_position_remove(),
        text: texts.tasks_position_remove_text(view.position.title.as_str()),
        path: way(&visitor, view),
        under: Menu::Companies,
        yes: visitor.yes(format!("/positions/{}/remove", view.id), view.version),
        loses: true,
    }))
}

/// `POST /positions/{id}/remove`
pub(super) async fn remove(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: PositionId = posted.visitor.id(&text)?;
    let removed = app::tasks::remove_position(posted.ctx(), id, posted.version).await;
    posted.settle(removed, |company| format!("/companies/{company}"), "tasks-position-removed")
}
