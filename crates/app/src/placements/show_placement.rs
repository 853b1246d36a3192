//! A placement's page, and the list of placements.

use domain::placements::{
    ActedBy, Colleague, LastDayRefusal, Missing, NextStep, PlacementState, PlacementStep,
    PlacementTransition, Refusal, StepFacts, VitasState, VitasStep,
};
use kernel::PlacementId;
use policy::{Act, Action, Covers, Permit, ReadPlacements, ShowPlacement, may};
use store::{
    Tx,
    views::{ListedPlacement, Page, PageOf, PlacementFilter, PlacementLine, PlacementView, PlacementsThat},
};

use super::{Failure, change_last_day::last_day_facts};
use crate::{Ctx, Never, Raw, Subject};

/// A placement's page.
#[derive(Debug)]
pub struct PlacementPage {
    /// The placement, as far as the permit opens it.
    pub view: PlacementView,
    /// The steps that the actor may take from here, each with what stands in its way.
    pub steps: Vec<(PlacementStep, Result<(), Refusal>)>,
    /// What comes next, for the actor.
    pub next: NextStep,
    /// What is missing before it may begin.
    pub missing: Vec<Missing>,
    /// What can happen now and lacks nothing, whoever does it.
    pub ways: Vec<&'static PlacementTransition>,
    /// What the actor may write down of VITAS now; nothing where VITAS has no part in it.
    pub vitas: Vec<VitasStep>,
    /// Whether the actor may change what is agreed.
    pub may_change: bool,
    /// Whether the actor may write the employees' statement down.
    pub may_state: bool,
    /// Whether the last day can be changed, with what stands in its way; `None` where it is not the actor's to.
    pub last_day: Option<Result<(), LastDayRefusal>>,
    /// Whom the actor can ask at the municipality; colleagues there know themselves.
    pub ask: Option<Colleague>,
}

impl PlacementPage {
    /// Whether a step can be taken now by the actor.
    #[must_use]
    pub fn can(&self, step: PlacementStep) -> bool {
        self.steps.iter().any(|(one, met)| *one == step && met.is_ok())
    }

    /// Whether something new can happen in VITAS; what happened last can be corrected for longer.
    #[must_use]
    pub fn vitas_goes_on(&self) -> bool {
        let state = self.view.line.vitas;
        self.vitas.iter().any(|step| state.after(*step, false) != Ok(state))
    }

    /// Whether the actor can change the last day now.
    #[must_use]
    pub fn can_change_last_day(&self) -> bool {
        matches!(self.last_day, Some(Ok(())))
    }
}

/// Shows a placement to somebody who may do `A` with it: see it, or fill in one of its forms.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_placement<A>(ctx: &Ctx, id: PlacementId) -> Result<PlacementPage, Failure>
where
    A: Act + Covers<ReadPlacements>,
{
    let mut tx = ctx.read().await?;
    let (_, view) = read_placement::<A>(ctx, &mut tx, id).await?;
    Ok(page_of(ctx, view))
}

/// Reads a placement for somebody who may do `A` with it.
pub(super) async fn read_placement<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    id: PlacementId,
) -> Result<(Permit<A>, PlacementView), Failure>
where
    A: Act + Covers<ReadPlacements>,
{
    let subject = Subject::row("placement", id.uuid());
    let permit = ctx.permit::<A, _>(tx.locate_placement(id).await?, subject).await?;
    let view = tx.under(&permit).placement(id).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok((permit, view))
}

/// What the actor reads of a placement, and can do with it.
pub(super) fn page_of(ctx: &Ctx, view: PlacementView) -> PlacementPage {
    let may = |action| may(ctx.actor(), action);
    let (state, kind, facts) = (view.line.state, view.line.kind, facts(ctx, &view));
    let met = |line: &&PlacementTransition| state.after(kind, line.step, &facts).is_ok();
    let ways = state.ways(kind).filter(met).collect();
    let next = view.line.next(ctx.today());
    let steps = state.ways(kind).map(|line| line.step).filter(|step| may(action(*step)));
    let steps = steps.map(|step| (step, state.after(kind, step, &facts).map(|_| ()))).collect();
    let before = state.not_begun();
    let follows = before && may(Action::FollowVitas);
    let vitas = view.line.vitas.ways(represented(&view)).filter(|_| follows && kind.needs_vitas());
    PlacementPage {
        steps,
        next: next.next_for(ctx.actor().role()),
        missing: next.missing(),
        ways,
        vitas: vitas.collect(),
        may_change: state.not_begun() && may(Action::WriteAgreement),
        ask: ctx.actor().role().and_then(|role| Colleague::to_ask(&view.colleagues, role)).cloned(),
        last_day: may(Action::ChangeLastDay).then(|| last_day_facts(ctx.today(), &view).open()),
        may_state: follows && kind.counts_as_supported(),
        view,
    }
}

/// What a placement of a list waits for next, for the actor, and whether its first day has come without a word
/// that it began.
#[must_use]
pub fn next_step(ctx: &Ctx, line: &PlacementLine) -> (NextStep, bool) {
    let facts = line.next(ctx.today());
    (facts.next_for(ctx.actor().role()), facts.due())
}

/// What the steps' conditions are held against.
pub(super) fn facts(ctx: &Ctx, view: &PlacementView) -> StepFacts {
    let first_day = view.agreement.period().from();
    StepFacts {
        today: ctx.today(),
        first_day,
        statement: view.statement.as_ref().map(|statement| statement.on),
        granted: (view.line.vitas == VitasState::Granted).then(|| view.vitas_on.unwrap_or(first_day)),
    }
}

/// Whether the employees have somebody who confirms in VITAS.
pub(super) fn represented(view: &PlacementView) -> bool {
    view.statement.as_ref().is_none_or(|statement| statement.by != ActedBy::Nobody)
}

/// The action behind a step.
pub(super) const fn action(step: PlacementStep) -> Action {
    match step {
        PlacementStep::Confirm => Action::ConfirmAgreement,
        PlacementStep::Reopen => Action::WriteAgreement,
        PlacementStep::Cancel => Action::CancelPlacement,
        PlacementStep::Begin
        | PlacementStep::Suspend
        | PlacementStep::Resume
        | PlacementStep::Interrupt
        | PlacementStep::End => Action::MovePlacement,
    }
}

/// Asks for placements whose first day has come and of which nobody has written that they began, where a state is asked for.
pub const DUE: &str = "due";

/// Asks for placements that VITAS has refused.
pub const REFUSED: &str = "refused";

/// Asks for placements that were decided under a rule that only guides.
pub const REVISIT: &str = "revisit";

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_placement_filter(raw: &Raw) -> PlacementFilter {
    PlacementFilter {
        search: raw.filled("q").map(str::to_owned),
        only: raw.filled("state").and_then(|code| match code {
            DUE => Some(PlacementsThat::AreDue),
            REFUSED => Some(PlacementsThat::AreRefused),
            REVISIT => Some(PlacementsThat::AreSeenAgain),
            _ => PlacementState::from_code(code).map(PlacementsThat::Are),
        }),
        citizen: raw.filled("citizen").and_then(|text| text.parse().ok()),
    }
}

/// A page of placements.
///
/// # Errors
/// [`Failure`].
pub async fn list_placements(
    ctx: &Ctx,
    filter: &PlacementFilter,
    of: PageOf,
) -> Result<Page<ListedPlacement>, crate::Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowPlacement, _>().await?;
    let page = tx.under(&permit).list_placements(filter, ctx.today(), of).await?;
    let criteria = (*filter != PlacementFilter::default()).then(|| format!("{filter:?}"));
    let people = page.rows.iter().map(|row| row.line.about);
    ctx.saw_list(&permit, Subject::rows("placement", page.rows.len()), criteria, people).await?;
    Ok(page)
}

#[cfg(test)]
mod tests {
    use domain::{
        partners::Role,
        placements::{NextStep, PLACEMENTS},
    };
    use kernel::Date;
    use policy::{Holder, rows};

    use super::*;

    fn has_right(role: Role, action: Action) -> bool {
        rows().any(|row| row.holder == Holder::Role(role) && row.actions.contains(&action))
    }

    #[test]
    fn the_table_names_exactly_the_roles_that_have_the_right() {
        for line in PLACEMENTS.iter().filter(|line| line.used) {
            for role in Role::ALL {
                let right = has_right(*role, action(line.step));
                assert_eq!(line.who.contains(role), right, "{line:?} {role:?}");
            }
        }
    }

    #[test]
    fn a_next_step_is_the_turn_of_exactly_those_who_have_the_right() {
        for (step, action) in [
            (NextStep::State, Action::FollowVitas),
            (NextStep::Confirm, Action::ConfirmAgreement),
            (NextStep::Enter, Action::FollowVitas),
            (NextStep::Represent, Action::FollowVitas),
            (NextStep::Decide, Action::FollowVitas),
            (NextStep::ApplyAgain, Action::WriteAgreement),
            (NextStep::Correct(Date::MIN), Action::WriteAgreement),
            (NextStep::Begin, Action::MovePlacement),
            (NextStep::PrepareEnd(Date::MIN), Action::ChangeLastDay),
            (NextStep::End(Date::MIN), Action::MovePlacement),
        ] {
            for role in Role::ALL {
                assert_eq!(step.who().contains(role), has_right(*role, action), "{step:?} {role:?}");
            }
        }
    }
}
