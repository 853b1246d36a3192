//! What citizens say to proposals: written down, replaced, deleted, and counted for the citizen alone.

use domain::placements::ProposalState;
use kernel::{Date, ProposalId};
use policy::{Act, Covers, FieldGroup, ReadProposals, Scope, WriteDialogue};
use sea_orm::Value;

use super::read::taken;
use crate::{
    StoreError, Under,
    bind::{bind, quoted},
    scope,
    views::Said,
};

impl<A: Act + Covers<ReadProposals>> Under<'_, A> {
    /// How many proposals wait for a word of the citizen who asks; nobody else can ask.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the scope is not the citizen's own.
    pub async fn unanswered(&mut self, on: Date) -> Result<u64, StoreError> {
        let scope = self.permit.scope();
        if !matches!(scope, Scope::Own(_)) || !self.permit.opens(FieldGroup::Dialogue) {
            return Err(StoreError::Missing);
        }
        let mut values = Vec::new();
        let clause = scope::proposals(scope, self.permit.opens(FieldGroup::Protected), on, &mut values).sql;
        let hear = ProposalState::ALL.iter().filter(|state| state.hears_citizen());
        let hear = quoted(hear.map(|state| state.code()));
        let sql = format!(
            "SELECT count(*) AS unanswered FROM proposal p JOIN citizen b ON b.id = p.citizen_id \
             WHERE p.state IN ({hear}) AND NOT {} AND {clause} \
             AND NOT EXISTS (SELECT 1 FROM proposal_saying y WHERE y.proposal_id = p.id)",
            taken()
        );
        self.tx.one("proposal", &sql, values).await?.ok_or(StoreError::Missing)?.count("unanswered")
    }
}

impl<A: Act + Covers<WriteDialogue>> Under<'_, A> {
    /// Writes down what a citizen says, in place of what was said before.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the proposal is not within the scope or dialogue is closed.
    pub async fn put_saying(&mut self, id: ProposalId, said: &Said, on: Date) -> Result<(), StoreError> {
        self.delete_saying(id, on).await?;
        let mut values = bind![said.answer.code(), said.words.as_ref(), said.how.code(), said.at, id];
        let clause = self.heard(on, &mut values)?;
        let sql = format!(
            "INSERT INTO proposal_saying (proposal_id, answer, words, how, at) SELECT p.id, $1, $2, $3, $4 \
             FROM proposal p JOIN citizen b ON b.id = p.citizen_id WHERE p.id = $5 AND {clause}"
        );
        match self.tx.run(&sql, values).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing),
        }
    }

    /// Deletes what a citizen said, for good.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when dialogue is closed.
    pub async fn delete_saying(&mut self, id: ProposalId, on: Date) -> Result<(), StoreError> {
        let mut values = bind![id];
        let clause = self.heard(on, &mut values)?;
        let sql = format!(
            "DELETE FROM proposal_saying WHERE proposal_id IN (SELECT p.id FROM proposal p \
             JOIN citizen b ON b.id = p.citizen_id WHERE p.id = $1 AND {clause})"
        );
        self.tx.run(&sql, values).await.map(|_| ())
    }

    fn heard(&self, on: Date, values: &mut Vec<Value>) -> Result<String, StoreError> {
        if !self.permit.opens(FieldGroup::Dialogue) {
            return Err(StoreError::Missing);
        }
        let protected = self.permit.opens(FieldGroup::Protected);
        Ok(scope::proposals(self.permit.scope(), protected, on, values).sql)
    }
}
