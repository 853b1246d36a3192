//! Rows of placements, read into their types.

use std::collections::BTreeMap;

use domain::{
    partners::Role,
    placements::{
        ActedBy, Agreement, Cause, Colleague, Outcome, PlacementKind, PlacementState, PlacementStep,
        Statement, Terms, VitasState, VitasStep, duration,
    },
};
use kernel::{Date, Fte, Line, PlacementId};
use policy::{FieldGroup, FieldGroups, Scope};
use sea_orm::Value;

use super::{
    agreement::{CHANGED, CONVERTED, LAST_DAY, NO_DAY, STATEMENT, WRITTEN},
    plan_rows::{PlanRows, TIME},
    rows::{colleague, mail},
};
use crate::{
    StoreError, Tx,
    row::Row,
    views::{
        Done, Ending, PersonCan, PlacementLine, PlacementStepTaken, PlacementView, Proposed, Shown,
        VerdictLine,
    },
};

/// What the permit lets be seen.
#[derive(Clone, Copy)]
pub(super) struct Eyes {
    pub(super) groups: FieldGroups,
    pub(super) scope: Scope,
}

impl Eyes {
    /// A company knows who has the place, and forgets it when the placement is over.
    pub(super) fn name(self, state: PlacementState) -> bool {
        let has_place = self.scope.is_of_company() && state.holds_place();
        has_place || self.groups.has(FieldGroup::Identity)
    }

    pub(super) fn line(self, row: &Row) -> Result<PlacementLine, StoreError> {
        let state = row.parsed("state", PlacementState::from_code)?;
        let person = Proposed { id: row.id("citizen_id")?, name: row.typed("citizen_name")? };
        Ok(PlacementLine {
            id: row.id("id")?,
            state,
            kind: row.parsed("kind", PlacementKind::from_code)?,
            person: Shown::when(self.name(state), person),
            about: row.id("citizen_id")?,
            bundle: row.id("bundle_id")?,
            bundle_title: row.text("title")?,
            company: row.id("company_id")?,
            company_name: row.text("company_name")?,
            period: row.period("from_date", "to_date")?,
            vitas: row.parsed("vitas_state", VitasState::from_code)?,
            stated: row.opt_parsed("statement_by", ActedBy::from_code)?,
            allowed_from: allowed_from(row, ["vitas_state", "vitas_on", "statement_on"])?,
            ended_on: row.opt_date("ended_on")?,
        })
    }

    pub(super) fn view(self, row: &Row, beside: Beside) -> Result<PlacementView, StoreError> {
        let plans = beside.plans.plans(beside.conversions).map_err(|_| row.corrupt("placement_time"))?;
        let agreed = plans.agreed().clone();
        let agreement =
            Agreement::new(terms(row)?, row.typed("mentor")?, row.period("from_date", "to_date")?, agreed);
        let line = self.line(row)?;
        let instructions = self.instructions(line.state);
        let resources = self.groups.has(FieldGroup::Resources);
        Ok(PlacementView {
            line,
            version: row.version("version")?,
            proposal: row.id("proposal_id")?,
            organisation_name: row.text("organisation_name")?,
            unit: row.id("unit_id")?,
            unit_name: row.text("unit_name")?,
            place: row.opt_text("place")?,
            bundle_minutes: row.minutes("bundle_minutes")?,
            bundle_slots: row.slots("bundle_slots")?,
            bundle_starts: row.date("bundle_starts")?,
            person_can: person_can(row)?.when(resources),
            agreement: agreement.map_err(|_| row.corrupt("kind"))?,
            plans,
            separated_later: beside.separation,
            tasks: beside.tasks,
            vitas_reference: row.opt_typed("vitas_reference")?,
            vitas_on: row.opt_date("vitas_on")?,
            statement: statement(row)?,
            ending: Shown::when(self.ending(&beside.steps), ending(row)?),
            verdicts: self.verdicts(beside.verdicts),
            instructions: Shown::when(instructions, beside.instructions),
            steps: beside.steps,
            colleagues: beside.colleagues,
        })
    }
}

impl Eyes {
    /// What helps at work is for the workplace while the person has the place: it is read from the person's own facts
    /// of today, which are no longer the company's when it is over.
    fn instructions(self, state: PlacementState) -> bool {
        let over = self.scope.is_of_company() && !state.holds_place();
        self.groups.has(FieldGroup::Instructions) && !over
    }

    /// A company reads of an ending what it wrote itself, and nothing of what others wrote.
    fn ending(self, steps: &[PlacementStepTaken]) -> bool {
        let ended = |step: &PlacementStepTaken| {
            matches!(step.done, Done::Step(PlacementStep::Interrupt | PlacementStep::End))
        };
        let company = self.scope.is_of_company();
        let by = steps.iter().rev().find(|step| ended(step)).and_then(|step| step.role);
        company && by == Some(Role::CompanyManager) || self.groups.has(FieldGroup::Ending)
    }

    /// How long a praktik may last follows from the target group, which not everybody may know.
    fn verdicts(self, mut all: Vec<VerdictLine>) -> Vec<VerdictLine> {
        all.retain(|verdict| verdict.rule != duration::RULE || self.groups.has(FieldGroup::Membership));
        all
    }
}

/// What a person can, of a row with the columns of that.
pub(super) fn person_can(row: &Row) -> Result<PersonCan, StoreError> {
    Ok(PersonCan { minutes: row.opt_minutes("person_minutes")?, slots: row.opt_slots("person_slots")? })
}

fn terms(row: &Row) -> Result<Terms, StoreError> {
    Ok(match row.parsed("kind", PlacementKind::from_code)? {
        PlacementKind::Praktik => Terms::Praktik { purpose: row.typed("purpose")? },
        PlacementKind::SmallJob => Terms::SmallJob,
        PlacementKind::Hybrid => {
            Terms::Hybrid { purpose: row.typed("purpose")?, separation: row.typed("separation")? }
        }
        _ => return Err(row.corrupt("kind")),
    })
}

fn statement(row: &Row) -> Result<Option<Statement>, StoreError> {
    let Some(by) = row.opt_parsed("statement_by", ActedBy::from_code)? else { return Ok(None) };
    Ok(Some(Statement {
        fte: Fte::from_hundredths(row.int("statement_fte")?).ok_or_else(|| row.corrupt("statement_fte"))?,
        known: row.opt_int("statement_known_fte")?.and_then(Fte::from_hundredths),
        heard: row.flag("statement_were_heard")?,
        words: row.opt_typed("statement_heard")?,
        by,
        on: row.date("statement_on")?,
        reference: row.opt_typed("statement_reference")?,
    }))
}

/// The later day of the employees' statement and of what happened in VITAS, of the columns with VITAS, its day and
/// the statement's.
pub(super) fn allowed_from(
    row: &Row,
    [vitas, on, stated]: [&'static str; 3],
) -> Result<Option<Date>, StoreError> {
    let happened =
        row.opt_date(on)?.filter(|_| row.parsed(vitas, VitasState::from_code).is_ok_and(VitasState::counts));
    Ok(row.opt_date(stated)?.max(happened))
}

fn ending(row: &Row) -> Result<Option<Ending>, StoreError> {
    let Some(on) = row.opt_date("ended_on")? else { return Ok(None) };
    Ok(Some(Ending {
        on,
        cause: row.opt_parsed("cause", Cause::from_code)?,
        tried: row.opt_typed("tried")?,
        outcome: row.opt_parsed("outcome", Outcome::from_code)?,
    }))
}

/// What stands beside one placement.
#[derive(Debug, Default)]
pub(super) struct Beside {
    plans: PlanRows,
    conversions: BTreeMap<i32, Date>,
    separation: Option<Line>,
    tasks: Vec<String>,
    verdicts: Vec<VerdictLine>,
    instructions: Vec<(usize, String)>,
    steps: Vec<PlacementStepTaken>,
    colleagues: Vec<Colleague>,
}

/// What stands beside many, in one statement.
pub(super) async fn beside(
    tx: &Tx,
    condition: &str,
    values: Vec<Value>,
) -> Result<BTreeMap<PlacementId, Beside>, StoreError> {
    let branch = |what: &str, columns: &str, joined: &str| {
        format!(
            "SELECT p.id, '{what}' AS what, {columns} FROM placement p \
             JOIN citizen b ON b.id = p.citizen_id {joined} WHERE {condition}"
        )
    };
    let sql = [
        branch(
            "time",
            &format!(
                "{TIME} AS w, CAST(NULL AS TEXT) AS x, CAST(NULL AS TEXT) AS y, CAST(0 AS BIGINT) AS at, \
                 0 AS n, CAST(NULL AS TEXT) AS z"
            ),
            "JOIN placement_time t ON t.placement_id = p.id",
        ),
        branch(
            "conversion",
            "v.from_date, v.separation, NULL, 0, v.n, NULL",
            "JOIN conversion v ON v.placement_id = p.id",
        ),
        branch(
            "later",
            &format!("{TIME}, NULL, NULL, 0, t.n, NULL"),
            "JOIN later_time t ON t.placement_id = p.id",
        ),
        branch("task", "t.title, NULL, NULL, 0, t.n, NULL", "JOIN placement_task t ON t.placement_id = p.id"),
        branch(
            "verdict",
            "v.rule || ' ' || v.answer, v.said_da, v.said_en, v.at, v.n, NULL",
            "JOIN placement_verdict v ON v.placement_id = p.id",
        ),
        branch(
            "instruction",
            "k.instruction, NULL, NULL, 0, k.function_index, NULL",
            "JOIN citizen_consideration k ON k.citizen_id = b.id AND k.instruction IS NOT NULL",
        ),
        branch(
            "proposed",
            &format!("s.step || ' ' || s.role, w.name, NULL, s.at, s.n, {}", mail()),
            "JOIN proposal_step s ON s.proposal_id = p.proposal_id LEFT JOIN app_user w ON w.id = s.by_user",
        ),
        branch(
            "step",
            &format!(
                "s.step || ' ' || s.role || coalesce(' ' || s.happened_on, ''), w.name, s.note, s.at, s.n, {}",
                mail()
            ),
            "JOIN placement_step s ON s.placement_id = p.id LEFT JOIN app_user w ON w.id = s.by_user",
        ),
    ]
    .join(" UNION ALL ");
    let mut all: BTreeMap<PlacementId, Beside> = BTreeMap::new();
    for row in tx.all("placement", &format!("{sql} ORDER BY what, n"), values).await? {
        all.entry(row.id("id")?).or_default().put(&row)?;
    }
    Ok(all)
}

impl Beside {
    fn put(&mut self, row: &Row) -> Result<(), StoreError> {
        let n = row.int("n")?;
        let index = |n: i32| usize::try_from(n).map_err(|_| row.corrupt("n"));
        match row.text("what")?.as_str() {
            "time" => self.plans.agreed(row, "w")?,
            "conversion" => {
                self.conversions.insert(n, row.date("w")?);
                self.separation = row.opt_typed("x")?.or(self.separation.take());
            }
            "later" => self.plans.later(n, row, "w")?,
            "task" => self.tasks.push(row.text("w")?),
            "verdict" => {
                let text = row.text("w")?;
                let (rule, answer) = text.split_once(' ').ok_or_else(|| row.corrupt("rule"))?;
                self.verdicts.push(VerdictLine {
                    rule: rule.to_owned(),
                    answer: answer.to_owned(),
                    said: (row.text("x")?, row.text("y")?),
                    at: row.moment("at")?,
                });
            }
            "instruction" => self.instructions.push((index(n)?, row.text("w")?)),
            "proposed" => self.colleagues.extend(colleague(row, taken(row, &row.text("w")?)?, ("x", "z"))?),
            "step" => {
                let text = row.text("w")?;
                let (step, rest) = taken(row, &text)?;
                let (role, on) = rest.split_once(' ').map_or((rest, None), |(role, on)| (role, Some(on)));
                self.colleagues.extend(colleague(row, (step, role), ("x", "z"))?);
                let note = row.opt_text("y")?;
                let (done, note) = match step {
                    LAST_DAY => (note.as_deref().and_then(last_days), None),
                    step => (done(step), note),
                };
                self.steps.push(PlacementStepTaken {
                    done: done.ok_or_else(|| row.corrupt("step"))?,
                    on: on.map(|on| on.parse().map_err(|_| row.corrupt("happened_on"))).transpose()?,
                    at: row.moment("at")?,
                    by: row.opt_text("x")?,
                    role: Role::from_code(role),
                    note,
                });
            }
            _ => return Err(row.corrupt("what")),
        }
        Ok(())
    }
}

/// A step and the role it was taken in.
fn taken<'a>(row: &Row, text: &'a str) -> Result<(&'a str, &'a str), StoreError> {
    text.split_once(' ').ok_or_else(|| row.corrupt("step"))
}

/// The last day before and after it was changed, as the step keeps them.
fn last_days(note: &str) -> Option<Done> {
    let day = |text: &str| match text {
        NO_DAY => Some(None),
        day => day.parse::<Date>().ok().map(Some),
    };
    let (before, after) = note.split_once(' ')?;
    Some(Done::LastDay { before: day(before)?, after: day(after)? })
}

fn done(code: &str) -> Option<Done> {
    Some(match code {
        WRITTEN => Done::Written,
        CHANGED => Done::Changed,
        STATEMENT => Done::Statement,
        CONVERTED => Done::Converted,
        other => match other.strip_prefix("vitas-") {
            Some(step) => Done::Vitas(VitasStep::from_code(step)?),
            None => Done::Step(PlacementStep::from_code(other)?),
        },
    })
}
