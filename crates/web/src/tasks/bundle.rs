//! A bundle's page, and moving it on.

use app::{tasks::BundlePage, views::BundleView};
use askama::Template;
use axum::extract::Path;
use domain::{
    companies::ratio::RatioMissing,
    tasks::{BundleStands, BundleState},
};
use kernel::{BundleId, Levels, Period};
use l10n::Texts;

use super::{position, words};
use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Kind, Link, Page, PageHeader, SourceNote, SummaryRow, Table},
    menu::Menu,
    placements::placed,
    posted::Posted,
    render,
    sheet::Question,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "tasks/bundle.html")]
struct BundleScreen {
    page: Page,
    head: PageHeader,
    notice: Option<(Kind, String)>,
    facts_title: String,
    facts: Vec<SummaryRow>,
    praktik_title: String,
    praktik: Vec<SummaryRow>,
    places_title: String,
    places: Vec<SummaryRow>,
    source: Option<SourceNote>,
    places_note: String,
    tasks_title: String,
    tasks: Option<Table>,
    no_tasks: String,
    ways: Vec<Link>,
    print: String,
}

/// `GET /bundles/{id}`
pub(super) async fn show(visitor: Visitor, Path(text): Path<String>) -> Answer {
    let id: BundleId = visitor.id(&text)?;
    let page = visitor.found(app::tasks::show_bundle_placed(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let view = &page.view;
    let (places, source) = places(texts, &page);
    let screen = BundleScreen {
        page: visitor.page(view.bundle.title.as_str(), Menu::Bundles),
        head: head(&visitor, &page),
        notice: notice(&visitor, &page),
        facts_title: texts.tasks_bundle_facts(),
        facts: holder(texts, &page).into_iter().chain(facts(texts, view)).collect(),
        praktik_title: texts.tasks_bundle_praktik(),
        praktik: praktik(texts, view),
        places_title: texts.tasks_bundle_places(),
        places,
        source,
        places_note: texts.tasks_bundle_places_note(),
        tasks_title: texts.tasks_bundle_tasks(),
        tasks: (!view.tasks.is_empty()).then(|| position::table(texts, &view.tasks, false)),
        no_tasks: if view.closed_tasks.is_empty() {
            texts.tasks_bundle_closed_tasks()
        } else {
            texts.tasks_bundle_closed_tasks_were(texts.list(&view.closed_tasks))
        },
        ways: ways(&visitor, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn head(visitor: &Visitor, page: &BundlePage) -> PageHeader {
    let (texts, view) = (visitor.texts(), &page.view);
    let stands = view.stands(visitor.ctx.today());
    let form = Badge::new(Kind::Neutral, texts.legal_form(&view.bundle.form));
    let mut head = PageHeader::new(view.bundle.title.as_str())
        .path(vec![list(texts)])
        .badge(words::stands(texts, stands))
        .badge(form);
    if let Some(placed) = page.placed.first() {
        head = head.action(placed::way(texts, placed));
    } else if stands == BundleStands::Free && finds(visitor, page) {
        head = head.action(Link::new(format!("/bundles/{}/match", view.id), texts.tasks_bundle_find()));
    } else if stands == BundleStands::Draft && page.may_build {
        head = head.action(Link::new(format!("/bundles/{}/open", view.id), texts.tasks_bundle_open()));
    }
    if view.state == BundleState::Closed && page.may_build {
        let build = format!("/companies/{}/bundles/new", view.at.company);
        head = head.action(Link::new(build, texts.tasks_build_title()));
    } else if page.may_build {
        head = head.second(Link::new(format!("/bundles/{}/edit", view.id), texts.tasks_bundle_edit()));
    }
    // While nobody can be found for it, more tasks or other days are the next step.
    let waits = stands == BundleStands::Past || too_small(texts, view).is_some();
    if waits && page.may_build {
        std::mem::swap(&mut head.action, &mut head.second);
    }
    head
}

/// Whether the reader finds people for it.
fn finds(visitor: &Visitor, page: &BundlePage) -> bool {
    page.may_match && visitor.holds_citizens()
}

/// Why nobody is found for it, or who looks for people now.
fn notice(visitor: &Visitor, page: &BundlePage) -> Option<(Kind, String)> {
    let texts = visitor.texts();
    if let Some(text) = too_small(texts, &page.view) {
        return Some((Kind::Warning, text));
    }
    if !page.may_build {
        return None;
    }
    match page.view.stands(visitor.ctx.today()) {
        BundleStands::Taken => Some((Kind::Info, texts.tasks_bundle_taken())),
        BundleStands::Past => Some((Kind::Warning, texts.tasks_bundle_past())),
        BundleStands::Free => {
            let others_look = !page.may_match && visitor.holds_citizens();
            others_look.then(|| (Kind::Info, texts.tasks_bundle_others_look()))
        }
        BundleStands::Draft | BundleStands::Closed => None,
    }
}

fn too_small(texts: &Texts, view: &BundleView) -> Option<String> {
    let (minutes, smallest) = (view.bundle.sums.weekly_minutes, app::matching::smallest_bundle());
    (view.state != BundleState::Closed && minutes < smallest)
        .then(|| texts.tasks_bundle_too_small(texts.minutes(minutes), texts.minutes(smallest)))
}

fn ways(visitor: &Visitor, page: &BundlePage) -> Vec<Link> {
    let texts = visitor.texts();
    let mut ways = Vec::new();
    if finds(visitor, page) {
        ways.push(Link::new(format!("/proposals?bundle={}", page.view.id), texts.placements_see_all()));
    }
    if page.view.state != BundleState::Closed && page.may_build && page.view.taken.is_none() {
        ways.push(Link::new(format!("/bundles/{}/close", page.view.id), texts.tasks_bundle_close()));
    }
    ways
}

/// Who has it, by name for those who may know, and from when for everybody.
fn holder(texts: &Texts, page: &BundlePage) -> Option<SummaryRow> {
    let taken = page.view.taken?;
    let cells: Vec<Cell> = page.placed.iter().map(|placed| placed::person(texts, placed)).collect();
    let cells = if cells.is_empty() { vec![Cell::text(days(texts, taken))] } else { cells };
    Some(SummaryRow::several(texts.tasks_bundle_holder(), cells))
}

/// Since when it is taken, and until when where that is agreed.
fn days(texts: &Texts, taken: Period) -> String {
    let from = texts.date(taken.from());
    match taken.last() {
        Some(last) => texts.tasks_bundle_taken_days(from, texts.date(last)),
        None => texts.tasks_bundle_taken_from(from),
    }
}

fn facts(texts: &Texts, view: &BundleView) -> Vec<SummaryRow> {
    let sums = &view.bundle.sums;
    let place = words::place(&view.at.unit_name, view.at.place.as_deref());
    // A praktik is training: it has a line of its own and frees nobody's time.
    let freed = if view.bundle.form.praktik().is_some() {
        SummaryRow::new(
            texts.tasks_bundle_training(),
            Cell::text(texts.tasks_bundle_training_text(texts.minutes(sums.weekly_minutes))),
        )
    } else {
        let unknown = || Cell::missing(texts.tasks_bundle_freed_unknown());
        // Figures from the catalogue are nobody's yet.
        let guessed = view.tasks.iter().any(|task| task.task.catalogue.is_some());
        let minutes = sums.freed_minutes.map(|minutes| {
            let cell = Cell::text(texts.minutes(minutes));
            if guessed { cell.badge(Badge::new(Kind::Info, texts.common_estimate())) } else { cell }
        });
        SummaryRow::new(texts.tasks_bundle_freed(), minutes.unwrap_or_else(unknown))
    };
    let skills: std::collections::BTreeSet<&String> =
        view.tasks.iter().flat_map(|task| &task.task.skills).collect();
    let certificates: std::collections::BTreeSet<&String> =
        view.tasks.iter().flat_map(|task| &task.task.certificates).collect();
    let mut rows = vec![
        SummaryRow::new(
            texts.tasks_column_company(),
            Cell::link(format!("/companies/{}", view.at.company), &view.at.company_name).note(place),
        ),
        SummaryRow::new(texts.tasks_bundle_hours(), Cell::text(texts.minutes(sums.weekly_minutes))),
        SummaryRow::new(texts.tasks_bundle_slots(), Cell::text(texts.slots(sums.slots))),
        SummaryRow::new(texts.tasks_bundle_starts(), Cell::text(texts.date(view.bundle.starts_on))),
        freed,
    ];
    // Withdrawn, it has no tasks any more that could ask for something.
    if view.state != BundleState::Closed {
        rows.extend([
            SummaryRow::new(texts.tasks_bundle_skills(), words::skill_names(texts, skills)),
            SummaryRow::new(texts.tasks_bundle_certificates(), words::certificate_names(texts, certificates)),
            SummaryRow::several(texts.tasks_bundle_demands(), demands(texts, view)),
        ]);
    }
    rows
}

/// What the tasks demand together, and of which nobody has asked.
fn demands(texts: &Texts, view: &BundleView) -> Vec<Cell> {
    let unasked: Vec<String> = view
        .tasks
        .iter()
        .filter(|task| task.task.demands.is_none())
        .map(|task| task.task.title.to_string())
        .collect();
    if unasked.is_empty() {
        return words::demands(texts, view.bundle.sums.demands);
    }
    let mut cells = if view.bundle.sums.demands == Levels::NONE {
        Vec::new()
    } else {
        words::demands(texts, view.bundle.sums.demands)
    };
    cells.push(Cell::missing(texts.tasks_bundle_demands_unasked(texts.list(&unasked))));
    cells
}

fn praktik(texts: &Texts, view: &BundleView) -> Vec<SummaryRow> {
    let Some(praktik) = view.bundle.form.praktik() else { return Vec::new() };
    let weeks = praktik.weeks(view.bundle.starts_on);
    vec![
        SummaryRow::new(texts.tasks_build_purpose(), Cell::text(praktik.purpose.as_str())),
        SummaryRow::new(texts.tasks_build_steps(), Cell::text(praktik.steps.as_str())),
        SummaryRow::new(texts.tasks_build_responsible(), Cell::text(praktik.responsible.as_str())),
        SummaryRow::new(texts.tasks_build_ends_on(), Cell::text(texts.date(praktik.ends_on))),
        SummaryRow::new(texts.tasks_bundle_duration(), Cell::text(texts.tasks_bundle_weeks(weeks))),
    ]
}

/// The ratio rule speaks of persons on support: it is shown where a praktik is.
fn places(texts: &Texts, page: &BundlePage) -> (Vec<SummaryRow>, Option<SourceNote>) {
    if page.view.bundle.form.praktik().is_none() {
        return (Vec::new(), None);
    }
    let months = |months: &[kernel::Month]| {
        texts.list(&months.iter().map(|month| texts.month(*month)).collect::<Vec<_>>())
    };
    let (cell, source) = match &page.places {
        Ok(places) => {
            let from = texts.companies_places_from(texts.fte(places.ordinary), months(&places.months));
            let cell = Cell::text(texts.companies_places_known(i64::from(places.places))).note(from);
            (cell, Some(crate::companies::ratio_source(texts, places)))
        }
        Err(RatioMissing::Months(missing)) => {
            (Cell::missing(texts.companies_places_missing_months(months(missing))), None)
        }
        Err(RatioMissing::Rule) => (Cell::missing(texts.companies_places_missing_rule()), None),
    };
    (vec![SummaryRow::new(texts.companies_places(), cell)], source)
}

pub(super) async fn find(visitor: &Visitor, text: &str) -> Result<BundlePage, Refused> {
    let id: BundleId = visitor.id(text)?;
    visitor.found(app::tasks::show_bundle(&visitor.ctx, id).await)
}

/// The list of all bundles.
fn list(texts: &Texts) -> Link {
    Link::new("/bundles", texts.common_bundles())
}

/// The way to a bundle.
pub(super) fn way(texts: &Texts, view: &BundleView) -> Vec<Link> {
    vec![list(texts), Link::new(format!("/bundles/{}", view.id), view.bundle.title.as_str())]
}

/// `GET /bundles/{id}/open`
pub(super) async fn ask_open(visitor: Visitor, Path(text): Path<String>) -> Answer {
    ask(&visitor, &text, true).await
}

/// `GET /bundles/{id}/close`
pub(super) async fn ask_close(visitor: Visitor, Path(text): Path<String>) -> Answer {
    ask(&visitor, &text, false).await
}

async fn ask(visitor: &Visitor, text: &str, open: bool) -> Answer {
    let page = find(visitor, text).await?;
    if !page.may_build {
        return Err(visitor.not_there());
    }
    let (texts, view) = (visitor.texts(), &page.view);
    let name = view.bundle.title.as_str();
    let (title, text, step) = if open {
        let text = too_small(texts, view).unwrap_or_else(|| texts.tasks_bundle_open_text());
        (texts.tasks_bundle_open_title(name), text, "open")
    } else {
        (texts.tasks_bundle_close_title(name), texts.tasks_bundle_close_text(), "close")
    };
    Ok(visitor.ask(Question {
        title,
        text,
        path: way(texts, view),
        under: Menu::Bundles,
        yes: visitor.yes(format!("/bundles/{}/{step}", view.id), view.version),
        loses: !open,
    }))
}

/// `POST /bundles/{id}/open`
pub(super) async fn open(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: BundleId = posted.visitor.id(&text)?;
    let moved = app::tasks::open_bundle(posted.ctx(), id, posted.version).await;
    posted.settle(moved.map(|()| id), |id| format!("/bundles/{id}"), "tasks-opened")
}

/// `POST /bundles/{id}/close`
pub(super) async fn close(Path(text): Path<String>, posted: Posted) -> Answer {
    let id: BundleId = posted.visitor.id(&text)?;
    let moved = app::tasks::close_bundle(posted.ctx(), id, posted.version).await;
    posted.settle(moved.map(|()| id), |id| format!("/bundles/{id}"), "tasks-closed")
}
