//! What a use case leaves in the access log: looks apart and before their answer, changes in their own transaction.

use kernel::{AccessId, CitizenId};
use policy::{Act, Located, Permit};
use store::{Access, Outcome, StoreError, Tx};
use uuid::Uuid;

use super::Ctx;
use crate::Failure;

/// The kind of row that a citizen is.
const CITIZEN: &str = "citizen";

/// The row an access is about.
#[derive(Debug, Clone, Copy, Default)]
pub struct Subject {
    kind: Option<&'static str>,
    id: Option<Uuid>,
    rows: Option<i32>,
}

impl Subject {
    /// One row of a kind.
    #[must_use]
    pub const fn row(kind: &'static str, id: Uuid) -> Self {
        Self { kind: Some(kind), id: Some(id), rows: None }
    }

    /// Many rows of a kind.
    #[must_use]
    pub fn rows(kind: &'static str, rows: usize) -> Self {
        Self { kind: Some(kind), id: None, rows: i32::try_from(rows).ok() }
    }

    /// The same with how many other rows were seen for it.
    #[must_use]
    pub fn with_rows(mut self, rows: usize) -> Self {
        self.rows = i32::try_from(rows).ok();
        self
    }
}

impl Ctx {
    /// Logs a look, before its answer leaves.
    ///
    /// # Errors
    /// [`Failure::Unlogged`]: nothing may be shown.
    pub async fn saw<A: Act, R>(
        &self,
        permit: &Permit<A>,
        subject: Subject,
        criteria: Option<String>,
    ) -> Result<(), Failure<R>> {
        let row = self.permitted(permit, subject, criteria);
        self.log_apart(&[row]).await.map_err(Failure::Unlogged)
    }

    /// Logs a look at a list, with the people whom it showed.
    ///
    /// # Errors
    /// [`Failure::Unlogged`]: nothing may be shown.
    pub async fn saw_list<A: Act, R>(
        &self,
        permit: &Permit<A>,
        subject: Subject,
        criteria: Option<String>,
        people: impl IntoIterator<Item = CitizenId>,
    ) -> Result<(), Failure<R>> {
        let row = self.permitted(permit, subject, criteria).with_people(people);
        self.log_apart(&[row]).await.map_err(Failure::Unlogged)
    }

    /// Logs a look at something and, beside it, at rows that another leave opened; where there was none, the first
    /// alone.
    ///
    /// # Errors
    /// [`Failure::Unlogged`]: nothing may be shown.
    pub async fn saw_both<A: Act, B: Act, R>(
        &self,
        (permit, subject): (&Permit<A>, Subject),
        beside: Option<(&Permit<B>, Subject, Vec<CitizenId>)>,
    ) -> Result<(), Failure<R>> {
        let first = self.permitted(permit, subject, None);
        let beside =
            beside.map(|(permit, subject, people)| self.permitted(permit, subject, None).with_people(people));
        let rows: Vec<Access> = [first].into_iter().chain(beside).collect();
        self.log_apart(&rows).await.map_err(Failure::Unlogged)
    }

    /// Logs a change in its own transaction and raises the organisation's data version.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub async fn wrote<A: Act, R>(
        &self,
        tx: &Tx,
        permit: &Permit<A>,
        subject: Subject,
    ) -> Result<(), Failure<R>> {
        self.wrote_list(tx, permit, subject, []).await
    }

    /// The same for a change of many, with the people whom it concerns.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub async fn wrote_list<A: Act, R>(
        &self,
        tx: &Tx,
        permit: &Permit<A>,
        subject: Subject,
        people: impl IntoIterator<Item = CitizenId>,
    ) -> Result<(), Failure<R>> {
        tx.log_access(&[self.permitted(permit, subject, None).with_people(people)]).await?;
        if let Some(organisation) = self.actor.organisation() {
            tx.raise_data_version(organisation).await?;
        }
        Ok(())
    }

    /// Logs, in the write's own transaction, that somebody with leave to try was turned away.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub async fn turned_away<A: Act, R>(
        &self,
        tx: &Tx,
        permit: &Permit<A>,
        subject: Subject,
    ) -> Result<(), Failure<R>> {
        let row = Access { outcome: Outcome::Refused, ..self.permitted(permit, subject, None) };
        Ok(tx.log_access(&[row]).await?)
    }

    fn permitted<A: Act>(&self, permit: &Permit<A>, subject: Subject, criteria: Option<String>) -> Access {
        let groups: Vec<&str> = permit.groups().iter().map(policy::FieldGroup::code).collect();
        let terms = (permit.action().code(), permit.purpose().code(), groups.join(" "));
        self.access(terms, Outcome::Done, (subject, permit.at()), criteria)
    }

    /// A row of the log. Whom it concerns is told by where the resource lies; a new citizen's row lies nowhere
    /// yet and is its own.
    pub(super) fn access(
        &self,
        (action, purpose, field_groups): (&'static str, &'static str, String),
        outcome: Outcome,
        (subject, at): (Subject, Located),
        criteria: Option<String>,
    ) -> Access {
        let own = || subject.id.filter(|_| subject.kind == Some(CITIZEN)).map(CitizenId::new);
        Access {
            id: AccessId::new(self.fresh()),
            at: self.now(),
            organisation: self.actor.organisation(),
            user: self.actor.user(),
            membership: self.actor.membership(),
            holder: self.actor.holder().code(),
            operator: self.operator.clone(),
            action,
            purpose,
            outcome,
            subject_kind: subject.kind,
            subject: subject.id,
            citizen: at.citizen.or_else(own),
            owner: at.organisation,
            people: Vec::new(),
            field_groups,
            criteria,
            rows: subject.rows,
            request: self.request,
        }
    }

    pub(super) async fn log_apart(&self, rows: &[Access]) -> Result<(), StoreError> {
        let tx = self.app.db.access().await?;
        tx.log_access(rows).await?;
        tx.commit().await
    }
}
