//! What stands first: how far it is, whose turn it is, and what the reader can do.

use app::{placements::PlacementPage, views::PlacementView};
use domain::placements::{NextStep, PlacementState, PlacementStep};
use policy::{Action, may};

use super::{super as agreements, parts::said_cause};
use crate::{
    component::{Link, PageHeader},
    placements::facts::Reader,
    visitor::Visitor,
};

pub(super) fn head(visitor: &Visitor, page: &PlacementPage) -> PageHeader {
    let (texts, line) = (visitor.texts(), &page.view.line);
    let Actions { first, others, .. } = actions(visitor, page);
    let mut head = PageHeader::new(agreements::title(visitor, line))
        .path(vec![Link::new("/placements", texts.placements_placed_list_title())])
        .badge(agreements::badge(texts, line.state))
        .lead(lead(visitor, page));
    // Nothing can be done with what was broken off, but with the person.
    head.action = first.or_else(|| person(visitor, page).filter(|_| page.next == NextStep::BrokenOff));
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
        _ => matches!(page.next, NextStep::ApplyAgain | NextStep::Ended),
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
    /// What changes its end.
    ends: Vec<Link>,
}

fn actions(visitor: &Visitor, page: &PlacementPage) -> Actions {
    let texts = visitor.texts();
    let state = page.view.line.state;
    let begun =
        matches!(state, PlacementState::Running | PlacementState::Interrupted | PlacementState::Ended);
    let all = [
        ("confirm", page.can(PlacementStep::Confirm), texts.placements_do_confirm()),
        ("begin", page.can(PlacementStep::Begin), texts.placements_do_begin()),
        ("statement", page.may_state && page.view.statement.is_none(), texts.placements_statement_title()),
        ("vitas", page.vitas_goes_on(), texts.placements_vitas_title()),
        ("weeks", begun && may(visitor.ctx.actor(), Action::ShowWeeks), texts.placements_weeks_see()),
        ("agreement", page.may_change, texts.placements_agreement_change()),
        ("last-day", page.can_change_last_day(), texts.placements_last_day_change()),
        ("end", page.can(PlacementStep::End), texts.placements_do_end()),
        ("interrupt", page.can(PlacementStep::Interrupt), texts.placements_do_interrupt()),
        ("cancel", page.can(PlacementStep::Cancel), texts.placements_do_cancel()),
    ];
    let waits = match page.next {
        NextStep::Confirm => "confirm",
        NextStep::Begin => "begin",
        NextStep::State => "statement",
        NextStep::Enter | NextStep::Represent | NextStep::Decide => "vitas",
        NextStep::ApplyAgain | NextStep::Correct(_) => "agreement",
        NextStep::End(_) => "end",
        NextStep::PrepareEnd(_) if page.can_change_last_day() => "last-day",
        _ if state == PlacementState::Running => "weeks",
        _ => "",
    };
    let link = |rest: &str, label| Link::new(agreements::address(page.view.line.id, rest), label);
    let mut actions = Actions { first: None, others: Vec::new(), ends: Vec::new() };
    for (rest, _, label) in all.into_iter().filter(|(_, can, _)| *can) {
        match rest {
            _ if rest == waits => actions.first = Some(link(rest, label)),
            "last-day" | "end" | "interrupt" | "cancel" => actions.ends.push(link(rest, label)),
            _ => actions.others.push(link(rest, label)),
        }
    }
    actions
}

/// To the person's page, for colleagues.
fn person(visitor: &Visitor, page: &PlacementPage) -> Option<Link> {
    let reader = Reader::of(visitor);
    let beside = matches!(reader, Reader::Beside(_));
    let person = page.view.line.person.seen().filter(|_| reader.is_colleague() || beside)?;
    Some(Link::new(format!("/citizens/{}", person.id), visitor.texts().placements_do_citizen()))
}

pub(super) fn more(visitor: &Visitor, page: &PlacementPage) -> Vec<Link> {
    let texts = visitor.texts();
    let Actions { others, ends, .. } = actions(visitor, page);
    let proposal = may(visitor.ctx.actor(), Action::ShowProposal)
        .then(|| Link::new(format!("/proposals/{}", page.view.proposal), texts.placements_propose_open()));
    let citizen = person(visitor, page).filter(|_| page.next != NextStep::BrokenOff);
    // The first of the others stands in the head.
    others.into_iter().skip(1).chain(citizen).chain(proposal).chain(ends).collect()
}
