//! A placement's page: what is agreed, what is missing before it may begin, how far it is.

use app::{
    placements::PlacementPage,
    views::{Done, PlacementView},
};
use askama::Template;
use axum::extract::Path;
use domain::{
    partners::Role,
    placements::{Cause, HourKind, NextStep, PlacementState, PlacementStep, VitasState},
};
use kernel::{Date, Day, Language, Minutes, Slots};
use l10n::Texts;
use policy::ShowPlacement;
use taxonomy::functions;

use super::super::{
    ask,
    facts::Reader,
    trace::{self, Ways},
};
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
    sections.extend(ending(&visitor, view));
    sections.extend(ask::section(texts, reader, page.ask.as_ref(), &view.organisation_name));
    sections.extend(statement(texts, &page));
    sections.extend(vitas(texts, &page));
    sections.extend(verdicts(texts, view));
    sections.extend(instructions(texts, view));
    let screen = PlacementScreen {
        page: visitor.page(super::title(&visitor, &view.line), Menu::Placements),
        head: head(&visitor, &page),
        notices: not_granted(texts, reader, &page).into_iter().chain(too_much(texts, reader, view)).collect(),
        facts_title: texts.placements_agreement(),
        facts: facts(texts, view),
        week_title: texts.placements_week(),
        week: week(texts, view, visitor.ctx.today()),
        week_notes: week_notes(texts, view, visitor.ctx.today()),
        sections,
        ways_title: texts.placements_page_ways(),
        ways: ways(&visitor, &page),
        steps_title: texts.placements_page_steps(),
        steps: steps(texts, view),
        more: more(&visitor, &page),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `practice.md` 3: until VITAS says «granted», every page and print says so; refused, what can be done then.
fn not_granted(texts: &Texts, reader: Reader, page: &PlacementPage) -> Option<(Kind, String)> {
    let line = &page.view.line;
    let before = matches!(line.state, PlacementState::Draft | PlacementState::Agreed);
    if !before || !line.kind.needs_vitas() || line.vitas == VitasState::Granted {
        return None;
    }
    if line.vitas != VitasState::Refused {
        return Some((Kind::Warning, texts.placements_not_granted_yet()));
    }
    let text = if reader == Reader::Citizen {
        texts.placements_refused_in_vitas_own()
    } else if page.may_change {
        texts.placements_refused_in_vitas()
    } else if page.can(PlacementStep::Cancel) {
        texts.placements_refused_in_vitas_agreed()
    } else {
        texts.placements_refused_in_vitas_told()
    };
    Some((Kind::Error, text))
}

/// Before it begins, to those who can mend it: more hours than the small job has or than the person can, or
/// hours at other times.
fn too_much(texts: &Texts, reader: Reader, view: &PlacementView) -> Vec<(Kind, String)> {
    let before = matches!(view.line.state, PlacementState::Draft | PlacementState::Agreed);
    if !before || !reader.is_colleague() {
        return Vec::new();
    }
    let agreed = view.agreement.plan().hours().total();
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

fn head(visitor: &Visitor, page: &PlacementPage) -> PageHeader {
    let (texts, line) = (visitor.texts(), &page.view.line);
    let Actions { first, others, .. } = actions(texts, page);
    let mut head = PageHeader::new(super::title(visitor, line))
        .path(vec![Link::new("/placements", texts.placements_placed_list_title())])
        .badge(super::badge(texts, line.state))
        .lead(lead(visitor, page));
    head.action = first;
    head.second = others.into_iter().next();
    head
}

/// What it is with its days once, and the next step once.
fn lead(visitor: &Visitor, page: &PlacementPage) -> String {
    let (texts, line) = (visitor.texts(), &page.view.line);
    let what = over(visitor, &page.view).unwrap_or_else(|| {
        let period = texts.period(line.period);
        let week = page.view.week(visitor.ctx.today()).hours();
        let kind = texts.placement_kind_now(line.kind, line.state, week);
        vec![format!("{}.", texts.placements_placed_lead(kind, period))]
    });
    // A refusal stands in a notice with what can be done, and that it is over in the words before.
    let said = match Reader::of(visitor) {
        Reader::Citizen => false,
        Reader::Company if page.next == NextStep::BrokenOff => true,
        _ => matches!(page.next, NextStep::ApplyAgain | NextStep::GiveUp | NextStep::Ended),
    };
    let next = (!said).then(|| texts.placement_next(page.next, visitor.session.view.acting.role));
    let ordered = line.state == PlacementState::Draft && Reader::of(visitor) != Reader::Citizen && !said;
    let order = if ordered { texts.placement_order(line.kind) } else { None };
    what.into_iter().chain(next).chain(order).collect::<Vec<_>>().join(" ")
}

/// Of what is over: its last day, and why or with what, where that is open.
fn over(visitor: &Visitor, view: &PlacementView) -> Option<Vec<String>> {
    let texts = visitor.texts();
    let (line, ending) = (&view.line, view.ending.seen().and_then(Option::as_ref));
    let (kind, from) = (texts.placement_kind(line.kind), texts.date(line.period.from()));
    let last = texts.date(line.ended_on?);
    let cause = ending.and_then(|ending| ending.cause).map(|cause| said_cause(visitor, cause));
    let outcome = ending.and_then(|ending| ending.outcome).map(|outcome| texts.outcome(outcome));
    let what = if line.state == PlacementState::Interrupted {
        texts.placements_over_interrupted(from, kind, last)
    } else {
        texts.placements_over_ended(from, kind, last)
    };
    let cause = cause.map(|cause| texts.placements_over_cause(cause));
    let outcome = outcome.map(|outcome| texts.placements_over_outcome(outcome));
    Some([Some(what), cause, outcome].into_iter().flatten().collect())
}

/// What the reader can do now.
struct Actions {
    /// What waits.
    first: Option<Link>,
    /// What else goes on with it.
    others: Vec<Link>,
    /// What ends it.
    ends: Vec<Link>,
}

fn actions(texts: &Texts, page: &PlacementPage) -> Actions {
    let state = page.view.line.state;
    let begun =
        matches!(state, PlacementState::Running | PlacementState::Interrupted | PlacementState::Ended);
    let all = [
        ("confirm", page.can(PlacementStep::Confirm), texts.placements_do_confirm()),
        ("begin", page.can(PlacementStep::Begin), texts.placements_do_begin()),
        ("statement", page.may_state && page.view.statement.is_none(), texts.placements_statement_title()),
        ("vitas", !page.vitas.is_empty(), texts.placements_vitas_title()),
        ("weeks", begun, texts.placements_weeks_see()),
        ("last-day", page.can_change_last_day(), texts.placements_last_day_change()),
        ("agreement", page.may_change, texts.placements_agreement_change()),
        ("end", page.can(PlacementStep::End), texts.placements_do_end()),
        ("interrupt", page.can(PlacementStep::Interrupt), texts.placements_do_interrupt()),
        ("cancel", page.can(PlacementStep::Cancel), texts.placements_do_cancel()),
    ];
    let waits = match page.next {
        NextStep::Confirm => "confirm",
        NextStep::Begin => "begin",
        NextStep::State => "statement",
        NextStep::Enter | NextStep::Represent | NextStep::Decide => "vitas",
        NextStep::ApplyAgain => "agreement",
        NextStep::GiveUp => "cancel",
        NextStep::End(_) => "end",
        NextStep::PrepareEnd(_) if page.can_change_last_day() => "last-day",
        _ if state == PlacementState::Running => "weeks",
        _ => "",
    };
    let link = |rest: &str, label| Link::new(super::address(page.view.line.id, rest), label);
    let mut actions = Actions { first: None, others: Vec::new(), ends: Vec::new() };
    for (rest, _, label) in all.into_iter().filter(|(_, can, _)| *can) {
        match rest {
            _ if rest == waits => actions.first = Some(link(rest, label)),
            "end" | "interrupt" | "cancel" => actions.ends.push(link(rest, label)),
            _ => actions.others.push(link(rest, label)),
        }
    }
    actions
}

fn more(visitor: &Visitor, page: &PlacementPage) -> Vec<Link> {
    let texts = visitor.texts();
    let Actions { others, ends, .. } = actions(texts, page);
    let proposal = Link::new(format!("/proposals/{}", page.view.proposal), texts.placements_propose_open());
    // The first of the others stands in the head.
    others.into_iter().skip(1).chain([proposal]).chain(ends).collect()
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

/// What was agreed, its week a line for each day.
pub(super) fn agreed(texts: &Texts, view: &PlacementView) -> Vec<SummaryRow> {
    let plan = view.agreement.plan();
    let kinds = [
        (HourKind::Praktik, texts.placements_agreement_week_praktik()),
        (HourKind::Ordinary, texts.placements_agreement_week_ordinary()),
    ];
    let mut lines = Vec::new();
    for day in Day::ALL {
        let there = kinds.iter().filter(|(kind, _)| plan.on(day, *kind) > Minutes::default());
        lines.extend(there.map(|(kind, hours)| {
            let times = texts.times_on(plan, day, *kind);
            Cell::text(texts.placements_agreed_day(texts.weekday(day), hours.to_lowercase(), times))
        }));
    }
    let mut rows = facts(texts, view);
    rows.push(SummaryRow::several(texts.placements_week(), lines));
    rows
}

/// The week that holds today by weekday: praktik in a column of its own, and never a krone on it.
fn week(texts: &Texts, view: &PlacementView, today: Date) -> Table {
    let plan = view.week(today);
    let has = |hours: &HourKind| plan.of(*hours) > Minutes::default();
    let kinds: Vec<HourKind> = [HourKind::Praktik, HourKind::Ordinary].into_iter().filter(has).collect();
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
        Column::number(match hours {
            HourKind::Praktik => texts.placements_agreement_week_praktik(),
            HourKind::Ordinary => texts.placements_agreement_week_ordinary(),
        })
    }));
    Table { caption: texts.placements_week(), caption_hidden: true, columns, rows }
}

/// What became of the agreed week and what will, and what was agreed; nothing where nothing was converted.
fn week_notes(texts: &Texts, view: &PlacementView, today: Date) -> Vec<String> {
    let conversions = view.conversions();
    let agreed = texts.placements_week_agreed(texts.hours(view.agreement.plan().hours()));
    let agreed = (!conversions.is_empty()).then_some(agreed);
    let said = conversions.into_iter().map(|(from, minutes)| {
        let (date, minutes) = (texts.date(from), texts.minutes(minutes));
        if from > today {
            texts.placements_week_becomes(date, minutes)
        } else {
            texts.placements_week_became(date, minutes)
        }
    });
    said.chain(agreed).collect()
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

/// A cause; to the person it came from, in words to that person.
fn said_cause(visitor: &Visitor, cause: Cause) -> String {
    match Reader::of(visitor) {
        Reader::Citizen => visitor.texts().cause_to_citizen(cause),
        _ => visitor.texts().cause(cause),
    }
}

/// The last day for everybody; why and what came after for those who may know it or wrote it.
fn ending(visitor: &Visitor, view: &PlacementView) -> Option<Section> {
    let texts = visitor.texts();
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let last = view.line.ended_on.map(|on| row(texts.placements_last_day(), texts.date(on)));
    let mut rows: Vec<SummaryRow> = last.into_iter().collect();
    if let Some(ending) = view.ending.seen().and_then(Option::as_ref) {
        rows.extend(ending.cause.map(|cause| {
            let said = Cell::text(said_cause(visitor, cause));
            let own = Reader::of(visitor) == Reader::Citizen;
            let said = if own { said } else { said.note(texts.party(cause.party())) };
            SummaryRow::new(texts.placements_cause(), said)
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

/// What can happen now to the reader, and in sentences what cannot yet.
fn ways(visitor: &Visitor, page: &PlacementPage) -> Ways {
    let (texts, reader) = (visitor.texts(), Reader::of(visitor));
    let before = matches!(page.view.line.state, PlacementState::Draft | PlacementState::Agreed);
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
        (!page.vitas.is_empty(), texts.placements_ways_vitas()),
        (page.may_change, texts.placements_ways_change()),
        (page.can_change_last_day(), texts.placements_ways_last_day()),
    ];
    let written = written.into_iter().filter(|(can, _)| *can);
    let written = written.map(|(_, what)| trace::way(texts, Cell::text(what), COLLEAGUES));
    let rows = written.chain(rows);
    let none = if over { texts.placements_ways_over() } else { texts.placements_ways_company_none() };
    let mut ways = trace::ways(texts, rows.collect(), none);
    let missing = page.missing.iter().map(|one| texts.placement_missing(*one, page.view.line.vitas));
    let missing = missing.collect::<Vec<_>>().join(" ");
    ways.notes.extend(Some(missing).filter(|missing| !missing.is_empty()));
    if reader == Reader::Company && before {
        ways.notes.push(texts.placements_other_day_company(&page.view.organisation_name));
    } else if page.view.line.state == PlacementState::Agreed && page.next != NextStep::GiveUp {
        ways.notes.push(texts.placements_other_day());
    }
    ways
}

fn steps(texts: &Texts, view: &PlacementView) -> Table {
    let rows = view.steps.iter().map(|step| {
        let what = Cell::text(match step.done {
            Done::Written => texts.placements_step_written(),
            Done::Changed => texts.placements_step_changed(),
            Done::Statement => texts.placements_step_statement(),
            Done::Converted => texts.placements_step_converted(),
            Done::LastDay { .. } => texts.placements_step_last_day(),
            Done::Step(step) => texts.placement_done(step),
            Done::Vitas(step) => texts.placements_step_vitas(texts.vitas_step(step)),
        });
        let what = match &step.note {
            Some(note) => what.note(note),
            None if let Done::LastDay { before, after } = step.done => {
                let day = |day: Option<Date>| {
                    day.map_or_else(|| texts.placements_last_day_none(), |day| texts.date(day))
                };
                what.note(texts.placements_step_last_day_note(day(before), day(after)))
            }
            None if step.done == Done::Step(PlacementStep::Confirm) => {
                trace::for_company(texts, what, step.role)
            }
            None => what,
        };
        trace::step(texts, step.at, what, (step.role, step.by.as_deref()))
    });
    trace::steps(texts, rows.collect())
}
