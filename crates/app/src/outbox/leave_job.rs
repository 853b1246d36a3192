//! Leaving a job in the outbox, in the transaction of the write that it tells of.

use kernel::{Moment, OrganisationId, OutboxId};
use store::{NewJob, Tx, views::Receiver};

use super::Job;
use crate::{Ctx, Failure};

impl Ctx {
    /// Leaves a job for a receiver, to be sent from a moment on.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub(crate) async fn leave_job<R>(
        &self,
        tx: &Tx,
        job: &Job,
        (organisation, receiver): (OrganisationId, Receiver),
        due: Moment,
    ) -> Result<(), Failure<R>> {
        let topic = match job {
            // Whoever was told of the questions of a day is not told again when one more goes along.
            Job::CompanyAsked(asked) => Some(format!("{} {} {}", job.kind().code(), asked.company, asked.on)),
            Job::Invitation | Job::PasswordReset => None,
        };
        let job = NewJob {
            id: OutboxId::new(self.fresh()),
            organisation,
            kind: job.kind(),
            payload: job.payload(),
            receiver,
            company: job.company(),
            topic,
            at: self.now(),
            due,
        };
        Ok(tx.put_in_outbox(&job).await?)
    }
}
