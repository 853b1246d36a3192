//! Making proposals and moving them on.

use domain::{
    citizens::CardDetail,
    partners::Role,
    placements::{BusinessLine, CompanyAnswer, ProposalState, ProposalStep, Release},
};
use kernel::{BundleId, CitizenId, CompanyId, Date, Line, Moment, ProposalId, RowVersion, UserId};
use policy::{Act, Covers, EndProposals, FieldGroup, WriteProposals};
use sea_orm::Value;

use crate::{StoreError, Tx, Under, bind::bind, scope};

/// The first step's code: the proposal itself.
pub(super) const PROPOSE: &str = "propose";
/// The role of the program itself, that ends what has lost its ground.
const PROGRAM: &str = "program";

/// A proposal to be made.
#[derive(Debug, Clone)]
pub struct NewProposal {
    /// The person.
    pub citizen: CitizenId,
    /// The small job.
    pub bundle: BundleId,
    /// The small job's company.
    pub company: CompanyId,
    /// The line of *Forretningen* that it helps.
    pub helps: BusinessLine,
    /// Why this person for this small job.
    pub why: Line,
    /// The day from which the company sees it.
    pub asked_on: Date,
    /// How much its card says.
    pub card: CardDetail,
    /// Whether the caseworker chose that although few fit it.
    pub card_chosen: bool,
}

/// Who takes a step, and when.
#[derive(Debug, Clone, Copy)]
struct By {
    user: Option<UserId>,
    role: &'static str,
    at: Moment,
}

impl<A: Act + Covers<WriteProposals>> Under<'_, A> {
    /// Makes a proposal of the municipality of the permit's scope.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when there is an open one for the two; [`StoreError::Missing`] when the scope
    /// is no municipality, the person or the small job is not within it, or nobody is named as its maker.
    pub async fn add_proposal(
        &mut self,
        id: ProposalId,
        proposal: &NewProposal,
        at: Moment,
    ) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope()).ok_or(StoreError::Missing)?;
        let by = self.by(at);
        let user = by.user.ok_or(StoreError::Missing)?;
        let newest_first = i64::MAX.saturating_sub(at.micros()).to_be_bytes().to_vec();
        let mut values = bind![
            id,
            organisation,
            proposal.citizen,
            proposal.bundle,
            proposal.company,
            ProposalState::Waiting.code(),
            newest_first,
            proposal.helps.code(),
            &proposal.why,
            user,
            at,
            proposal.asked_on,
            RowVersion::FIRST,
            proposal.card.code(),
            proposal.card_chosen,
        ];
        let person = self.reached_citizens(&mut values);
        let company = scope::companies(self.permit.scope(), &mut values).sql;
        let sql = format!(
            "INSERT INTO proposal (id, organisation_id, citizen_id, bundle_id, company_id, state, sort_key, \
             helps, why, proposed_by, proposed_at, asked_on, words_held, version, card_detail, \
             card_chosen) SELECT $1, $2, b.id, d.id, c.id, $6, $7, $8, $9, $10, $11, $12, FALSE, $13, $14, $15 \
             FROM citizen b CROSS JOIN bundle d JOIN company c ON c.id = d.company_id \
             WHERE b.id = $3 AND d.id = $4 AND c.id = $5 AND {person} AND {company}"
        );
        match self.tx.run(&sql, values).await? {
            1 => self.tx.note_step(id, PROPOSE, by).await,
            _ => Err(StoreError::Missing),
        }
    }

    /// Writes a company's answer down.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the proposal was changed since, or is not within the scope.
    pub async fn answer_proposal(
        &mut self,
        of: (ProposalId, RowVersion),
        state: ProposalState,
        (answer, held): (&CompanyAnswer, bool),
        (today, at): (Date, Moment),
    ) -> Result<(), StoreError> {
        let (no, words, step) = match answer {
            CompanyAnswer::Yes => (None, None, ProposalStep::Accept),
            CompanyAnswer::No { no, words } => (Some(no), words.as_ref(), ProposalStep::Decline),
        };
        let set = ", reason = $1, certificate = $2, words = $3, words_held = $4";
        let values = bind![no.map(|no| no.reason().code()), no.and_then(|no| no.certificate()), words, held];
        self.change(of, state, (set, values), today).await?;
        self.tx.note_step(of.0, step.code(), self.by(at)).await
    }

    /// Tells the company the name.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn release_name(
        &mut self,
        of: (ProposalId, RowVersion),
        state: ProposalState,
        release: &Release,
        (today, at): (Date, Moment),
    ) -> Result<(), StoreError> {
        let values = bind![release.basis.code(), &release.words];
        self.change(of, state, (", basis = $1, basis_words = $2", values), today).await?;
        self.tx.note_step(of.0, ProposalStep::Release.code(), self.by(at)).await
    }

    /// Takes a proposal back.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn withdraw_proposal(
        &mut self,
        of: (ProposalId, RowVersion),
        state: ProposalState,
        (today, at): (Date, Moment),
    ) -> Result<(), StoreError> {
        self.change(of, state, ("", Vec::new()), today).await?;
        self.tx.note_step(of.0, ProposalStep::Withdraw.code(), self.by(at)).await
    }

    /// Lets words through that were held back, or deletes them.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn judge_words(
        &mut self,
        (id, version): (ProposalId, RowVersion),
        keep: bool,
        today: Date,
    ) -> Result<(), StoreError> {
        let set = if keep { "words_held = FALSE" } else { "words_held = FALSE, words = NULL" };
        let mut values = bind![id, version];
        let clause = self.mine(today, &mut values);
        let sql = format!(
            "UPDATE proposal SET {set}, version = version + 1 WHERE id = $1 AND version = $2 AND words_held = TRUE \
             AND {clause}"
        );
        self.tx.run_one(&sql, values).await
    }

    /// Moves a proposal on; `set` changes more columns, each with a comma before it.
    async fn change(
        &mut self,
        (id, version): (ProposalId, RowVersion),
        state: ProposalState,
        (set, mut values): (&str, Vec<Value>),
        today: Date,
    ) -> Result<(), StoreError> {
        let n = values.len();
        values.extend(bind![state.code(), id, version]);
        let clause = self.mine(today, &mut values);
        let sql = format!(
            "UPDATE proposal SET state = ${}, version = version + 1{set} WHERE id = ${} AND version = ${} AND {clause}",
            n + 1,
            n + 2,
            n + 3,
        );
        self.tx.run_one(&sql, values).await
    }

    /// The permit's scope as a condition on a row that is changed.
    fn mine(&self, today: Date, values: &mut Vec<Value>) -> String {
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::proposals(self.permit.scope(), protected, today, values);
        format!(
            "id IN (SELECT p.id FROM proposal p JOIN citizen b ON b.id = p.citizen_id WHERE {})",
            clause.sql
        )
    }
}

impl<A: Act + Covers<EndProposals>> Under<'_, A> {
    /// Withdraws the proposals for a small job that is gone, those among them that were a no: nobody can say
    /// yes to it any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn end_proposals_for(&mut self, bundle: BundleId, at: Moment) -> Result<(), StoreError> {
        let mut values = bind![bundle];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let of =
            format!("p.bundle_id = $1 AND p.company_id IN (SELECT c.id FROM company c WHERE {})", clause.sql);
        self.end(&of, values, at).await
    }

    /// Withdraws the proposals of a person that have lost their ground: the person is protected now, or
    /// not to be placed at the company any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn end_proposals_of(&mut self, citizen: CitizenId, at: Moment) -> Result<(), StoreError> {
        let mut values = bind![citizen];
        let clause = scope::citizens(self.permit.scope(), true, &mut values);
        let of = format!(
            "p.citizen_id = $1 AND (p.company_id IN (SELECT x.company_id FROM citizen_do_not_place x WHERE x.citizen_id = $1) \
             OR EXISTS (SELECT 1 FROM citizen g WHERE g.id = $1 AND g.protected = TRUE)) \
             AND p.citizen_id IN (SELECT b.id FROM citizen b WHERE {})",
            clause.sql
        );
        self.end(&of, values, at).await
    }

    async fn end(&mut self, of: &str, values: Vec<Value>, at: Moment) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT p.id FROM proposal p WHERE {of} AND p.state <> '{}'",
            ProposalState::Withdrawn.code()
        );
        for row in self.tx.all("proposal", &sql, values).await? {
            let id: ProposalId = row.id("id")?;
            let sql = "UPDATE proposal SET state = $1, version = version + 1 WHERE id = $2";
            self.tx.run_one(sql, bind![ProposalState::Withdrawn.code(), id]).await?;
            let by = By { user: None, role: PROGRAM, at };
            self.tx.note_step(id, ProposalStep::Withdraw.code(), by).await?;
        }
        Ok(())
    }
}

impl<A: Act> Under<'_, A> {
    fn by(&self, at: Moment) -> By {
        let actor = self.permit.actor();
        By { user: actor.user(), role: actor.role().map_or(PROGRAM, Role::code), at }
    }
}

impl Tx {
    async fn note_step(&self, id: ProposalId, step: &str, by: By) -> Result<(), StoreError> {
        let sql = "INSERT INTO proposal_step (proposal_id, n, step, at, by_user, role) \
                   SELECT $1, count(*), $2, $3, $4, $5 FROM proposal_step s WHERE s.proposal_id = $1";
        self.run(sql, bind![id, step, by.at, by.user, by.role]).await.map(|_| ())
    }
}
