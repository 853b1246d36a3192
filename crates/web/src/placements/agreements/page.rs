//! A placement's page: what is agreed, what is missing before it may begin, how far it is.

use app::{
    placements::PlacementPage,
    views::{Done, PlacementView},
};
use askama::Template;
use axum::extract::Path;
use domain::placements::{HourKind, PlacementState, PlacementStep, VitasState};
use kernel::{Day, Language, Minutes, Slots};
use l10n::{Say as _, Texts};
use policy::ShowPlacement;
use taxonomy::functions;

use super::super::{ask, facts::Reader, trace};
use crate::{
    answer::Answer,
    component::{Cell, Column, Kind, Link, Page, PageHeader, Row, Section, SummaryRow, Table},
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
    sections: Vec<Section>,
    ways_title: String,
    ways: Table,
    steps_title: String,
    steps: Table,
    more: Vec<Link>,
    print: String,
}

/// How many things to do stand in the page's head.
const IN_HEAD: usize = 2;

/// `GET /placements/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<ShowPlacement>(&visitor, visitor.id(&id)?).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let mut sections = Vec::new();
    let reader = Reader::of(&visitor);
    // Once it is over, how it ended comes first.
    sections.extend(ending(texts, view));
    sections.extend(ask::section(texts, reader, page.ask.as_ref(), &view.organisation_name));
    sections.extend(statement(texts, &page));
    sections.extend(vitas(texts, &page));
    sections.extend(verdicts(texts, view));
    sections.extend(instructions(texts, view));
    let screen = PlacementScreen {
        page: visitor.page(super::title(texts, &view.line), Menu::Placements),
        head: head(texts, &page),
        notices: not_granted(texts, &page).into_iter().chain(too_much(texts, view)).collect(),
        facts_title: texts.placements_agreement(),
        facts: facts(texts, view),
        week_title: texts.placements_week(),
        week: week(texts, view),
        sections,
        ways_title: texts.placements_page_ways(),
        ways: ways(texts, &page),
        steps_title: texts.placements_page_steps(),
        steps: steps(texts, view),
        more: more(texts, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `practice.md` 3: until VITAS says «granted», every page and print says so; refused, what can be done then.
fn not_granted(texts: &Texts, page: &PlacementPage) -> Option<(Kind, String)> {
    let line = &page.view.line;
    let before = matches!(line.state, PlacementState::Draft | PlacementState::Agreed);
    if !before || !line.kind.needs_vitas() || line.vitas == VitasState::Granted {
        return None;
    }
    if line.vitas != VitasState::Refused {
        return Some((Kind::Warning, texts.placements_not_granted_yet()));
    }
    let text = if page.may_change {
        texts.placements_refused_in_vitas()
    } else if page.can(PlacementStep::Cancel) {
        texts.placements_refused_in_vitas_agreed()
    } else {
        texts.placements_refused_in_vitas_told()
    };
    Some((Kind::Error, text))
}

/// Before it begins: more hours than the small job has or than the person can, or hours at other times.
fn too_much(texts: &Texts, view: &PlacementView) -> Vec<(Kind, String)> {
    if !matches!(view.line.state, PlacementState::Draft | PlacementState::Agreed) {
        return Vec::new();
    }
    let agreed = view.line.praktik + view.line.ordinary;
    let said = texts.minutes(agreed);
    let bundle = (agreed > view.bundle_minutes)
        .then(|| texts.placements_more_than_bundle(&said, texts.minutes(view.bundle_minutes)));
    let person = view.person_minutes.filter(|can| agreed > *can);
    let person = person.map(|can| texts.placements_more_than_person(&said, texts.minutes(can)));
    let slots = view.agreement.plan().slots();
    let outside = |within: Slots, say: fn(&Texts, String) -> String| {
        let outside = slots.but(within);
        (!outside.is_empty()).then(|| say(texts, texts.slots(outside)))
    };
    let others = outside(view.bundle_slots, Texts::placements_outside_bundle);
    let cannot = view.person_slots.and_then(|can| outside(can, Texts::placements_outside_person));
    let all = [bundle, person, others, cannot];
    all.into_iter().flatten().map(|text| (Kind::Warning, text)).collect()
}

fn head(texts: &Texts, page: &PlacementPage) -> PageHeader {
    let line = &page.view.line;
    let mut head = PageHeader::new(super::title(texts, line))
        .path(vec![Link::new("/placements", texts.placements_placed_list_title())])
        .badge(super::badge(texts, line.state))
        .lead(lead(texts, page));
    let mut actions = actions(texts, page).into_iter();
    head.action = actions.next();
    head.second = actions.next();
    head
}

/// What it is, and what it waits for.
fn lead(texts: &Texts, page: &PlacementPage) -> String {
    let line = &page.view.line;
    let what = texts.placements_placed_lead(texts.placement_kind(line.kind), texts.period(line.period));
    let begin = page.steps.iter().find(|(step, _)| *step == PlacementStep::Begin);
    let waits = match (line.state, begin) {
        (PlacementState::Draft, _) => Some(texts.placements_placed_next_draft()),
        (_, Some((_, Err(refusal)))) => Some(refusal.say(texts)),
        _ => None,
    };
    [format!("{what}.")].into_iter().chain(waits).collect::<Vec<_>>().join(" ")
}

/// What the reader can do now, the next step first.
fn actions(texts: &Texts, page: &PlacementPage) -> Vec<Link> {
    let link = |rest: &str, label: String| Link::new(super::address(page.view.line.id, rest), label);
    let mut all = Vec::new();
    if page.can(PlacementStep::Confirm) {
        all.push(link("confirm", texts.placements_do_confirm()));
    }
    if page.can(PlacementStep::Begin) {
        all.push(link("begin", texts.placements_do_begin()));
    }
    if page.may_state && page.view.statement.is_none() {
        all.push(link("statement", texts.placements_statement_title()));
    }
    if !page.vitas.is_empty() {
        all.push(link("vitas", texts.placements_vitas_title()));
    }
    if matches!(
        page.view.line.state,
        PlacementState::Running | PlacementState::Interrupted | PlacementState::Ended
    ) {
        all.push(link("weeks", texts.placements_weeks_see()));
    }
    if page.may_change {
        all.push(link("agreement", texts.placements_agreement_change()));
    }
    all
}

fn more(texts: &Texts, page: &PlacementPage) -> Vec<Link> {
    let view = &page.view;
    let mut more: Vec<Link> = actions(texts, page).into_iter().skip(IN_HEAD).collect();
    more.push(Link::new(format!("/proposals/{}", view.proposal), texts.placements_propose_open()));
    for (step, rest, label) in [
        (PlacementStep::End, "end", texts.placements_do_end()),
        (PlacementStep::Interrupt, "interrupt", texts.placements_do_interrupt()),
        (PlacementStep::Cancel, "cancel", texts.placements_do_cancel()),
    ] {
        if page.can(step) {
            more.push(Link::new(super::address(view.line.id, rest), label));
        }
    }
    more
}

fn facts(texts: &Texts, view: &PlacementView) -> Vec<SummaryRow> {
    let (line, agreement) = (&view.line, &view.agreement);
    let mut place = vec![view.unit_name.clone()];
    place.extend(view.place.clone().filter(|place| *place != view.unit_name));
    let mut rows = vec![
        SummaryRow::new(
            texts.placements_agreement_kind(),
            Cell::text(texts.placement_kind(line.kind)).note(&line.bundle_title),
        ),
        SummaryRow::new(texts.placements_page_place(), Cell::text(&line.company_name).note(place.join(", "))),
        SummaryRow::new(texts.placements_agreement_mentor(), Cell::text(agreement.mentor().as_str())),
        SummaryRow::new(texts.placements_column_period(), Cell::text(texts.period(agreement.period()))),
    ];
    if let Some(purpose) = agreement.terms().purpose() {
        rows.push(SummaryRow::new(texts.placements_agreement_purpose(), Cell::text(purpose.as_str())));
    }
    if let Some(separation) = agreement.terms().separation() {
        rows.push(SummaryRow::new(texts.placements_agreement_separation(), Cell::text(separation.as_str())));
    }
    rows.push(SummaryRow::several(
        texts.placements_page_tasks(),
        view.tasks.iter().map(Cell::text).collect(),
    ));
    rows
}

/// The week by weekday: praktik in a column of its own, and never a krone on it.
fn week(texts: &Texts, view: &PlacementView) -> Table {
    let (plan, kind) = (view.agreement.plan(), view.line.kind);
    let kinds: Vec<HourKind> =
        [(HourKind::Praktik, kind.has_praktik()), (HourKind::Ordinary, kind.has_wage())]
            .into_iter()
            .filter_map(|(hours, has)| has.then_some(hours))
            .collect();
    let there = |day: &Day| kinds.iter().any(|hours| plan.on(*day, *hours) > Minutes::default());
    let mut rows: Vec<Row> = Day::ALL
        .into_iter()
        .filter(there)
        .map(|day| {
            let mut cells = vec![Cell::text(texts.weekday(day))];
            cells.extend(kinds.iter().map(|hours| Cell::text(texts.times_on(plan, day, *hours))));
            Row::new(cells)
        })
        .collect();
    let mut sum = vec![Cell::text(texts.placements_week_in_all())];
    sum.extend(kinds.iter().map(|hours| Cell::text(texts.minutes(plan.of(*hours)))));
    rows.push(Row::new(sum));
    let mut columns = vec![Column::text(texts.placements_week_day())];
    columns.extend(kinds.iter().map(|hours| {
        Column::text(match hours {
            HourKind::Praktik => texts.placements_agreement_week_praktik(),
            HourKind::Ordinary => texts.placements_agreement_week_ordinary(),
        })
    }));
    Table { caption: texts.placements_week(), caption_hidden: true, columns, rows }
}

fn statement(texts: &Texts, page: &PlacementPage) -> Option<Section> {
    let view = &page.view;
    if !view.line.kind.counts_as_supported() {
        return None;
    }
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let rows = view.statement.as_ref().map(|stated| {
        let mut rows = vec![
            row(texts.placements_statement_fte(), texts.fte(stated.fte)),
            row(texts.placements_statement_by(), texts.acted_by(stated.by)),
            row(texts.placements_statement_on(), texts.date(stated.on)),
        ];
        rows.extend(
            stated.heard.as_ref().map(|heard| row(texts.placements_statement_heard(), heard.to_string())),
        );
        let reference = stated.reference.as_ref();
        rows.extend(reference.map(|text| row(texts.placements_statement_reference(), text.to_string())));
        rows
    });
    Some(Section {
        title: texts.placements_statement(),
        rows: rows.unwrap_or_default(),
        empty: texts.placements_statement_none(),
        change: page.may_state.then(|| {
            let label = if view.statement.is_some() {
                texts.placements_statement_change()
            } else {
                texts.placements_statement_title()
            };
            Link::new(super::address(view.line.id, "statement"), label)
        }),
    })
}

fn vitas(texts: &Texts, page: &PlacementPage) -> Option<Section> {
    let view = &page.view;
    if !view.line.kind.needs_vitas() {
        return None;
    }
    let mut rows =
        vec![SummaryRow::new(texts.placements_vitas_now(), Cell::text(texts.vitas_state(view.line.vitas)))];
    rows.extend(view.vitas_reference.as_ref().map(|reference| {
        SummaryRow::new(texts.placements_vitas_reference(), Cell::text(reference.as_str()))
    }));
    Some(Section {
        title: texts.placements_vitas(),
        rows,
        empty: String::new(),
        change: (!page.vitas.is_empty())
            .then(|| Link::new(super::address(view.line.id, "vitas"), texts.placements_vitas_title())),
    })
}

/// What each rule said last.
fn verdicts(texts: &Texts, view: &PlacementView) -> Option<Section> {
    let mut last: Vec<&app::views::VerdictLine> = Vec::new();
    for said in &view.verdicts {
        last.retain(|one| one.rule != said.rule);
        last.push(said);
    }
    let rows = last.into_iter().map(|said| {
        let (da, en) = &said.said;
        let words = if texts.language() == Language::Da { da } else { en };
        let mut lines: Vec<Cell> = words.lines().map(Cell::text).collect();
        if said.guides() {
            lines.push(Cell::missing(texts.placements_rules_revisit()));
        }
        SummaryRow::several(texts.placement_rule(&said.rule), lines)
    });
    let rows: Vec<SummaryRow> = rows.collect();
    (!rows.is_empty()).then(|| Section {
        title: texts.placements_rules(),
        rows,
        empty: String::new(),
        change: None,
    })
}

/// Instructions, and never why.
fn instructions(texts: &Texts, view: &PlacementView) -> Option<Section> {
    let all = view.instructions.seen()?;
    let rows = all.iter().filter_map(|(function, words)| {
        let function = functions::all().get(*function)?;
        Some(SummaryRow::new(function.name(texts.language()), Cell::text(words)))
    });
    Some(Section {
        title: texts.placements_instructions(),
        rows: rows.collect(),
        empty: texts.placements_instructions_none(),
        change: None,
    })
}

/// The last day for everybody; why and what came after for those who may know it or wrote it.
fn ending(texts: &Texts, view: &PlacementView) -> Option<Section> {
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let last = view.line.ended_on.map(|on| row(texts.placements_last_day(), texts.date(on)));
    let mut rows: Vec<SummaryRow> = last.into_iter().collect();
    if let Some(ending) = view.ending.seen().and_then(Option::as_ref) {
        rows.extend(ending.cause.map(|cause| {
            SummaryRow::new(
                texts.placements_cause(),
                Cell::text(texts.cause(cause)).note(texts.party(cause.party())),
            )
        }));
        rows.extend(ending.tried.as_ref().map(|tried| row(texts.placements_tried(), tried.to_string())));
        rows.extend(ending.outcome.map(|outcome| row(texts.placements_outcome(), texts.outcome(outcome))));
    }
    // A company has known the name and wonders where it went.
    let gone = view.line.person.seen().is_none() && !view.line.state.holds_place();
    rows.extend(gone.then(|| {
        SummaryRow::new(texts.placements_column_person(), Cell::missing(texts.placements_name_gone()))
    }));
    (!rows.is_empty()).then(|| Section { title: texts.placements_ending(), rows, ..Section::default() })
}

/// What can happen now, who does it, and what stands in its way.
fn ways(texts: &Texts, page: &PlacementPage) -> Table {
    let (state, kind) = (page.view.line.state, page.view.line.kind);
    let rows = state.ways(kind).map(|line| {
        let what = Cell::text(texts.placement_step(line.step));
        let met = page.steps.iter().find(|(step, _)| *step == line.step);
        let what = match met {
            Some((_, Err(refusal))) => what.note(refusal.say(texts)),
            _ => what,
        };
        trace::way(texts, what, line.who)
    });
    trace::ways(texts, rows.collect(), texts.placements_placed_over())
}

fn steps(texts: &Texts, view: &PlacementView) -> Table {
    let rows = view.steps.iter().map(|step| {
        let what = Cell::text(match step.done {
            Done::Written => texts.placements_step_written(),
            Done::Changed => texts.placements_step_changed(),
            Done::Statement => texts.placements_step_statement(),
            Done::Converted => texts.placements_step_converted(),
            Done::Step(step) => texts.placement_step(step),
            Done::Vitas(step) => texts.placements_step_vitas(texts.vitas_step(step)),
        });
        let what = match &step.note {
            Some(note) => what.note(note),
            None => what,
        };
        trace::step(texts, step.at, what, (step.role, step.by.as_deref()))
    });
    trace::steps(texts, rows.collect())
}
