//! A placement's page: what is agreed, what is missing before it may begin, how far it is.

mod agreed;
mod head;
mod notices;
mod parts;

use app::{
    placements::PlacementPage,
    views::{Done, PlacementView},
};
use askama::Template;
use axum::extract::Path;
use domain::{
    partners::Role,
    placements::{NextStep, PlacementState, PlacementStep},
};
use kernel::Date;
use l10n::Texts;
use policy::ShowPlacement;

pub(super) use agreed::agreed;
pub(super) use notices::too_much;

use super::super::{
    ask,
    facts::Reader,
    trace::{self, Ways},
};
use crate::{
    answer::Answer,
    component::{Cell, Kind, Link, Page, PageHeader, Section, SummaryRow, Table},
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "placements/placement.html")]
struct PlacementScreen {
    page: Page,
    head: PageHeader,
    notices: Vec<(Kind, String)>,
    facts_title: String,
    facts: Vec<SummaryRow>,
    week_title: String,
    week: Table,
    week_notes: Vec<String>,
    sections: Vec<Section>,
    ways_title: String,
    ways: Ways,
    steps_title: String,
    steps: Table,
    more: Vec<Link>,
    print: String,
}

/// Who writes down what comes before the first day.
const COLLEAGUES: &[Role] = &[Role::Caseworker, Role::EmployerConsultant];

/// `GET /placements/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<ShowPlacement>(&visitor, visitor.id(&id)?).await?;
    let (texts, view, reader) = (visitor.texts(), &page.view, Reader::of(&visitor));
    let mut sections = Vec::new();
    // Once it is over, how it ended comes first.
    sections.extend(parts::ending(&visitor, view));
    sections.extend(ask::section(texts, reader, page.ask.as_ref(), &view.organisation_name));
    sections.extend(parts::statement(texts, &page));
    sections.extend(parts::vitas(texts, &page));
    sections.extend(parts::verdicts(texts, reader, view));
    sections.extend(parts::instructions(texts, view));
    let screen = PlacementScreen {
        page: visitor.page(super::title(&visitor, &view.line), Menu::Placements),
        head: head::head(&visitor, &page),
        notices: notices::not_granted(texts, reader, &page, visitor.ctx.today())
            .into_iter()
            .chain(too_much(texts, reader, view).into_iter().map(|text| (Kind::Warning, text)))
            .collect(),
        facts_title: texts.placements_agreement(),
        facts: agreed::facts(texts, reader, view),
        week_title: texts.placements_week(),
        week: agreed::week(texts, view, visitor.ctx.today()),
        week_notes: agreed::week_notes(texts, view, visitor.ctx.today()),
        sections,
        ways_title: texts.placements_page_ways(),
        ways: ways(&visitor, &page),
        steps_title: texts.placements_page_steps(),
        steps: steps(texts, view),
        more: head::more(&visitor, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// What can happen now to the reader, and in sentences what cannot yet.
fn ways(visitor: &Visitor, page: &PlacementPage) -> Ways {
    let (texts, reader) = (visitor.texts(), Reader::of(visitor));
    let before = page.view.line.state.not_begun();
    let over = page.view.line.ended_on.is_some() || page.view.line.state == PlacementState::Cancelled;
    if reader == Reader::Citizen {
        return Ways::said(vec![if before {
            texts.placements_ways_own_before()
        } else if over {
            texts.placements_ways_own_over()
        } else {
            texts.placements_ways_own_running()
        }]);
    }
    let role = visitor.session.view.acting.role;
    let lines = page.ways.iter().filter(|line| reader.is_colleague() || line.who.contains(&role));
    let rows = lines.map(|line| trace::way(texts, Cell::text(texts.placement_step(line.step)), line.who));
    // What is written beside the steps; only colleagues may.
    let written = [
        (page.may_state && page.view.statement.is_none(), texts.placements_ways_statement()),
        (page.vitas_goes_on(), texts.placements_ways_vitas()),
        (page.may_change && page.view.line.state == PlacementState::Draft, texts.placements_ways_change()),
        (page.can_change_last_day(), texts.placements_ways_last_day()),
    ];
    let written = written.into_iter().filter(|(can, _)| *can);
    let written = written.map(|(_, what)| trace::way(texts, Cell::text(what), COLLEAGUES));
    let rows = written.chain(rows);
    let none = match page.next {
        _ if over => texts.placements_ways_over(),
        NextStep::Represent => texts.placements_ways_company_represent(),
        _ => texts.placements_ways_company_none(),
    };
    let mut ways = trace::ways(texts, rows.collect(), none);
    let missing = page.missing.iter().map(|one| texts.placement_missing(*one, page.view.line.vitas));
    let missing = missing.collect::<Vec<_>>().join(" ");
    ways.notes.extend(Some(missing).filter(|missing| !missing.is_empty()));
    if reader == Reader::Company && before {
        ways.notes.push(texts.placements_other_day_company(&page.view.organisation_name));
    } else if page.view.line.state == PlacementState::Agreed
        && !matches!(page.next, NextStep::ApplyAgain | NextStep::Correct(_))
    {
        ways.notes.push(texts.placements_other_day());
    }
    ways
}

fn steps(texts: &Texts, view: &PlacementView) -> Table {
    let rows = view.steps.iter().map(|taken| {
        let what = Cell::text(match taken.done {
            Done::Written => texts.placements_step_written(),
            Done::Changed => texts.placements_step_changed(),
            Done::Statement => texts.placements_step_statement(),
            Done::Converted => texts.placements_step_converted(),
            Done::LastDay { .. } => texts.placements_step_last_day(),
            Done::Step(step) => texts.placement_done(step),
            Done::Vitas(step) => {
                let step = texts.vitas_step(step);
                texts.placements_step_vitas(match taken.on {
                    Some(on) => texts.placements_vitas_since(texts.date(on), step),
                    None => step,
                })
            }
        });
        let what = match &taken.note {
            Some(note) => what.note(note),
            None if let Done::LastDay { before, after } = taken.done => {
                let day = |day: Option<Date>| {
                    day.map_or_else(|| texts.placements_last_day_none(), |day| texts.date(day))
                };
                what.note(texts.placements_step_last_day_note(day(before), day(after)))
            }
            None if taken.done == Done::Step(PlacementStep::Confirm) => {
                trace::for_company(texts, what, taken.role)
            }
            None => what,
        };
        trace::step(texts, taken.at, what, (taken.role, taken.by.as_deref()))
    });
    trace::steps(texts, rows.collect())
}
