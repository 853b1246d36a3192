//! Writing agreements down and moving placements on.

use domain::placements::{
    Agreement, Cause, HourKind, Outcome, PlacementState, PlacementStep, Statement, VitasState, VitasStep,
};
use kernel::{
    BundleId, CitizenId, CompanyId, Date, Line, Moment, Period, PlacementId, ProposalId, RowVersion, UnitId,
};
use policy::{Act, Covers, FieldGroup, WritePlacements};
use sea_orm::Value;

use crate::{StoreError, Under, bind::bind, scope, views::Ending};

/// Codes of what is done beside the steps of the table.
pub(super) const WRITTEN: &str = "written";
pub(super) const CHANGED: &str = "changed";
pub(super) const STATEMENT: &str = "statement";
pub(super) const CONVERTED: &str = "converted";
pub(super) const LAST_DAY: &str = "last-day";

/// Stands where there is no last day.
pub(super) const NO_DAY: &str = "-";

/// Whose placement is written down, and where.
#[derive(Debug, Clone, Copy)]
pub struct NewPlacement {
    /// The proposal it comes from.
    pub proposal: ProposalId,
    /// The person.
    pub citizen: CitizenId,
    /// The small job.
    pub bundle: BundleId,
    /// The company.
    pub company: CompanyId,
    /// The production unit.
    pub unit: UnitId,
}

/// What a rule of law said.
#[derive(Debug, Clone)]
pub struct NewVerdict {
    /// The rule's id.
    pub rule: String,
    /// The answer's code.
    pub answer: &'static str,
    /// The whole answer for programs, as JSON text.
    pub document: String,
    /// What people are told, in Danish and in English, a sentence a line.
    pub said: (String, String),
}

impl<A: Act + Covers<WritePlacements>> Under<'_, A> {
    /// Writes an agreement down, in the municipality of the permit's scope.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when somebody has the small job; [`StoreError::Missing`] when the scope is no
    /// municipality, or the proposal, its small job or the unit is not within it.
    pub async fn add_placement(
        &mut self,
        id: PlacementId,
        of: &NewPlacement,
        (agreement, tasks, verdicts): (&Agreement, &[String], &[NewVerdict]),
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let newest_first = i64::MAX.saturating_sub(at.micros()).to_be_bytes().to_vec();
        let mut values = agreed(agreement);
        values.extend(bind![
            id,
            organisation,
            of.citizen,
            of.company,
            of.unit,
            of.bundle,
            of.proposal,
            newest_first,
            PlacementState::Draft.code(),
            VitasState::NotBegun.code(),
            at,
            RowVersion::FIRST,
        ]);
        let protected = self.permit.opens(FieldGroup::Protected);
        let proposal = scope::pairs(self.permit.scope(), protected, &mut values).sql;
        let company = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "INSERT INTO placement (kind, purpose, separation, mentor, from_date, to_date, praktik_minutes, \
             ordinary_minutes, id, organisation_id, citizen_id, company_id, unit_id, bundle_id, proposal_id, \
             sort_key, state, vitas_state, created_at, version) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
             p.citizen_id, p.company_id, u.id, p.bundle_id, p.id, $16, $17, $18, $19, $20 FROM proposal p \
             JOIN citizen b ON b.id = p.citizen_id JOIN company c ON c.id = p.company_id \
             JOIN unit u ON u.company_id = c.id WHERE p.citizen_id = $11 AND p.company_id = $12 AND u.id = $13 \
             AND p.bundle_id = $14 AND p.id = $15 AND {proposal} AND {company}"
        );
        if self.tx.run(&sql, values).await? != 1 {
            return Err(StoreError::Missing);
        }
        self.put_beside_placement(id, agreement, tasks, verdicts, at).await?;
        self.note_placement(id, WRITTEN, None, at).await
    }

    /// Changes an agreement; `stated`, what comes before its first day begins again, and `confirmed`, the company
    /// confirms it again.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was changed since, or is not within the scope.
    pub async fn save_agreement(
        &mut self,
        of: (PlacementId, RowVersion),
        (agreement, tasks, verdicts): (&Agreement, &[String], &[NewVerdict]),
        (stated, confirmed): (bool, bool),
        at: Moment,
    ) -> Result<(), StoreError> {
        let set = "kind = $1, purpose = $2, separation = $3, mentor = $4, from_date = $5, to_date = $6, \
                   praktik_minutes = $7, ordinary_minutes = $8";
        // What was stated and granted was another agreement.
        let set = if stated {
            format!(
                "{set}, vitas_state = '{}', vitas_reference = NULL, vitas_on = NULL, statement_fte = NULL, statement_known_fte = NULL, \
                 statement_heard = NULL, statement_were_heard = FALSE, \
                 statement_by = NULL, statement_on = NULL, statement_reference = NULL",
                VitasState::NotBegun.code()
            )
        } else {
            set.to_owned()
        };
        let state = PlacementState::Draft.code();
        self.change_placement(of, &format!("{set}, state = '{state}'"), agreed(agreement)).await?;
        for table in ["placement_time", "placement_task"] {
            self.tx.run(&format!("DELETE FROM {table} WHERE placement_id = $1"), bind![of.0]).await?;
        }
        self.put_beside_placement(of.0, agreement, tasks, verdicts, at).await?;
        let step = if confirmed { PlacementStep::Reopen.code() } else { CHANGED };
        self.note_placement(of.0, step, None, at).await
    }

    /// Moves a placement on, with how it ended when it did.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn move_placement(
        &mut self,
        of: (PlacementId, RowVersion),
        (step, state): (PlacementStep, PlacementState),
        ending: Option<&Ending>,
        at: Moment,
    ) -> Result<(), StoreError> {
        let values = bind![
            state.code(),
            ending.and_then(|ending| ending.cause).map(Cause::code),
            ending.and_then(|ending| ending.tried.as_ref()),
            ending.and_then(|ending| ending.outcome).map(Outcome::code),
            ending.map(|ending| ending.on),
        ];
        let set = "state = $1, cause = $2, tried = $3, outcome = $4, ended_on = $5";
        self.change_placement(of, set, values).await?;
        self.note_placement(of.0, step.code(), None, at).await
    }

    /// Changes the days of a placement that runs to these; the step keeps both last days.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn change_last_day(
        &mut self,
        of: (PlacementId, RowVersion),
        (before, days): (Period, Period),
        at: Moment,
    ) -> Result<(), StoreError> {
        self.change_placement(of, "to_date = $1", bind![days.to()]).await?;
        let said = |days: Period| days.last().map_or_else(|| NO_DAY.to_owned(), |last| last.to_string());
        let note = format!("{} {}", said(before), said(days));
        self.note_placement(of.0, LAST_DAY, Some(&note), at).await
    }

    /// Writes down what happened in VITAS, and on which day.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn follow_vitas(
        &mut self,
        of: (PlacementId, RowVersion),
        (step, state): (VitasStep, VitasState),
        (reference, on): (Option<&Line>, Date),
        at: Moment,
    ) -> Result<(), StoreError> {
        let set = "vitas_state = $1, vitas_reference = coalesce($2, vitas_reference), vitas_on = $3";
        self.change_placement(of, set, bind![state.code(), reference, on]).await?;
        let code = format!("vitas-{}", step.code());
        self.note_placement_of(of.0, &code, (reference.map(Line::as_str), Some(on)), at).await
    }

    /// Writes down the employees' statement.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn put_statement(
        &mut self,
        of: (PlacementId, RowVersion),
        statement: &Statement,
        at: Moment,
    ) -> Result<(), StoreError> {
        let set = "statement_fte = $1, statement_heard = $2, statement_by = $3, statement_on = $4, \
                   statement_reference = $5, statement_known_fte = $6, statement_were_heard = $7";
        let values = bind![
            statement.fte,
            statement.words.as_ref(),
            statement.by.code(),
            statement.on,
            statement.reference.as_ref(),
            statement.known,
            statement.heard,
        ];
        self.change_placement(of, set, values).await?;
        self.note_placement(of.0, STATEMENT, statement.reference.as_ref().map(Line::as_str), at).await
    }

    /// Counts a placement's version on: something beside its row was changed.
    pub(super) async fn bump_placement(&mut self, of: (PlacementId, RowVersion)) -> Result<(), StoreError> {
        self.change_placement(of, "state = state", Vec::new()).await
    }

    async fn change_placement(
        &mut self,
        (id, version): (PlacementId, RowVersion),
        set: &str,
        mut values: Vec<Value>,
    ) -> Result<(), StoreError> {
        let n = values.len();
        values.extend(bind![id, version]);
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::pairs(self.permit.scope(), protected, &mut values);
        let sql = format!(
            "UPDATE placement SET {set}, version = version + 1 WHERE id = ${} AND version = ${} AND id IN \
             (SELECT p.id FROM placement p JOIN citizen b ON b.id = p.citizen_id WHERE {})",
            n + 1,
            n + 2,
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }

    async fn put_beside_placement(
        &mut self,
        id: PlacementId,
        agreement: &Agreement,
        tasks: &[String],
        verdicts: &[NewVerdict],
        at: Moment,
    ) -> Result<(), StoreError> {
        let number = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        let times = agreement.plan().times().map(|(on, span, kind)| {
            bind![id, number(on.index()), span.from().minutes(), span.to().minutes(), kind.code()]
        });
        let columns = ["placement_id", "day", "from_minute", "to_minute", "kind"];
        self.tx.insert_many("placement_time", &columns, times.collect()).await?;
        let titles = tasks.iter().enumerate().map(|(n, title)| bind![id, number(n), title]);
        self.tx.insert_many("placement_task", &["placement_id", "n", "title"], titles.collect()).await?;
        for verdict in verdicts {
            let sql = "INSERT INTO placement_verdict (placement_id, n, rule, answer, document, said_da, said_en, at) \
                       SELECT $1, count(*), $2, $3, $4, $5, $6, $7 FROM placement_verdict v WHERE v.placement_id = $1";
            let (da, en) = &verdict.said;
            let values = bind![id, &verdict.rule, verdict.answer, &verdict.document, da, en, at];
            self.tx.run(sql, values).await?;
        }
        Ok(())
    }

    pub(super) async fn note_placement(
        &mut self,
        id: PlacementId,
        step: &str,
        note: Option<&str>,
        at: Moment,
    ) -> Result<(), StoreError> {
        self.note_placement_of(id, step, (note, None), at).await
    }

    /// The same of something that happened elsewhere, on a day.
    async fn note_placement_of(
        &mut self,
        id: PlacementId,
        step: &str,
        (note, on): (Option<&str>, Option<Date>),
        at: Moment,
    ) -> Result<(), StoreError> {
        let (user, role) = self.acting();
        let sql = "INSERT INTO placement_step (placement_id, n, step, at, by_user, role, note, happened_on) \
                   SELECT $1, count(*), $2, $3, $4, $5, $6, $7 FROM placement_step s WHERE s.placement_id = $1";
        self.tx.run(sql, bind![id, step, at, user, role, note, on]).await.map(|_| ())
    }
}

/// What is agreed, in the order of the columns.
fn agreed(agreement: &Agreement) -> Vec<Value> {
    let (terms, period, plan) = (agreement.terms(), agreement.period(), agreement.plan());
    bind![
        terms.kind().code(),
        terms.purpose(),
        terms.separation(),
        agreement.mentor(),
        period.from(),
        period.to(),
        plan.of(HourKind::Praktik),
        plan.of(HourKind::Ordinary),
    ]
}
