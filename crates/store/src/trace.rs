//! The access log and the request keys: what every write leaves beside its own rows.

use kernel::{AccessId, CitizenId, MembershipId, Moment, OrganisationId, RequestId, UserId};
use uuid::Uuid;

use crate::{StoreError, Tx, bind::bind};

/// How an access ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused for want of a right.
    Refused,
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

/// One row of the access log.
#[derive(Debug, Clone)]
pub struct Access {
    /// Its id.
    pub id: AccessId,
    /// When.
    pub at: Moment,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// By whom.
    pub user: Option<UserId>,
    /// Under which membership.
    pub membership: Option<MembershipId>,
    /// In which capacity: a role's code, `operator`, `log-in`.
    pub holder: &'static str,
    /// The operating system's user at the command line.
    pub operator: Option<String>,
    /// What.
    pub action: &'static str,
    /// Why.
    pub purpose: &'static str,
    /// How it ended.
    pub outcome: Outcome,
    /// What kind of row.
    pub subject_kind: Option<&'static str>,
    /// Which row.
    pub subject: Option<Uuid>,
    /// The citizen whom it concerns, whatever kind the row is of.
    pub citizen: Option<CitizenId>,
    /// The organisation that keeps what it is about.
    pub owner: Option<OrganisationId>,
    /// The citizens whom a list showed.
    pub people: Vec<CitizenId>,
    /// Which field groups were open, by code.
    pub field_groups: String,
    /// What was searched for.
    pub criteria: Option<String>,
    /// How many rows were seen or changed.
    pub rows: Option<i32>,
    /// The form's request.
    pub request: Option<RequestId>,
}

impl Access {
    const fn concerns_nobody(&self) -> bool {
        self.citizen.is_none() && self.owner.is_none() && self.people.is_empty()
    }

    /// The same with the citizens whom a list showed.
    #[must_use]
    pub fn with_people(mut self, people: impl IntoIterator<Item = CitizenId>) -> Self {
        self.people = people.into_iter().collect();
        self
    }
}

/// Ids of 16 bytes, one after the other; nothing for nobody.
fn packed(people: &[CitizenId]) -> Option<Vec<u8>> {
    (!people.is_empty()).then(|| people.iter().flat_map(|id| id.uuid().into_bytes()).collect())
}

impl Tx {
    /// Appends rows to the access log.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn log_access(&self, rows: &[Access]) -> Result<(), StoreError> {
        // A backup of an older schema is logged in that schema, which has no columns for whom a row concerns.
        let nobody = rows.iter().all(Access::concerns_nobody);
        let mut columns = vec![
            "id",
            "at",
            "organisation_id",
            "user_id",
            "membership_id",
            "holder",
            "operator",
            "action",
            "purpose",
            "outcome",
            "subject_kind",
            "subject_id",
            "field_groups",
            "criteria",
            "rows_seen",
            "request_id",
        ];
        if !nobody {
            columns.extend(["citizen_id", "owner_id", "people"]);
        }
        let values = rows.iter().map(|row| {
            let mut values = bind![
                row.id,
                row.at,
                row.organisation,
                row.user,
                row.membership,
                row.holder,
                row.operator.as_deref(),
                row.action,
                row.purpose,
                row.outcome.code(),
                row.subject_kind,
                row.subject,
                &row.field_groups,
                row.criteria.as_deref(),
                row.rows,
                row.request,
            ];
            if !nobody {
                values.extend(bind![row.citizen, row.owner, packed(&row.people)]);
            }
            values
        });
        self.insert_many("access_log", &columns, values.collect()).await
    }

    /// What an earlier post of the same form was answered with.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn earlier_answer(
        &self,
        request: RequestId,
        user: Option<UserId>,
    ) -> Result<Option<String>, StoreError> {
        let sql = "SELECT answer FROM request_key WHERE id = $1 AND (user_id = $2 OR user_id IS NULL)";
        let row = self.one("request_key", sql, bind![request, user]).await?;
        row.map(|row| row.text("answer")).transpose()
    }

    /// Takes a form's request id, and says whether nobody had it. The same form posted twice at one moment
    /// waits here until the first is answered.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn take_request(
        &self,
        request: RequestId,
        user: Option<UserId>,
        at: Moment,
    ) -> Result<bool, StoreError> {
        let sql = "INSERT INTO request_key (id, user_id, answer, at) VALUES ($1, $2, '', $3) \
                   ON CONFLICT (id) DO NOTHING";
        Ok(self.run(sql, bind![request, user, at]).await? > 0)
    }

    /// Keeps what a form was answered with, beside the request id that was taken for it.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn keep_answer(
        &self,
        request: RequestId,
        user: Option<UserId>,
        answer: &str,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE request_key SET answer = $1 WHERE id = $2 AND (user_id = $3 OR user_id IS NULL)";
        self.run(sql, bind![answer, request, user]).await.map(|_| ())
    }

    /// Raises an organisation's data version: every writing transaction does.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn raise_data_version(&self, organisation: OrganisationId) -> Result<(), StoreError> {
        let sql = "UPDATE organisation SET data_version = data_version + 1 WHERE id = $1";
        self.run(sql, bind![organisation]).await.map(|_| ())
    }
}
