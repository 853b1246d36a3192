//! One step of the worker: takes a job, marks it, sends it, says how it went.

use domain::outbox::{JobState, Reason, retry_at};
use kernel::{INVITATION_SECONDS, LONGEST_DETAIL, OutboxId, RESET_SECONDS, WAY_PAUSE_SECONDS};
use l10n::AllTexts;
use policy::{Permit, SendPost};
use store::{
    StoreError, Tx,
    views::{Receiver, TakenJob},
};
use uuid::Uuid;

use super::{
    Job, Mail, Message, NotSent, ShortMessage, Ways,
    prepare::{Making, prepare},
};
use crate::{Ctx, Failure, Never, Subject, partners};

/// What a step of the worker came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing is due.
    Nothing,
    /// A job was taken; there may be more.
    Did(OutboxId),
}

/// How a job ends, or when it is looked at again.
struct End {
    state: JobState,
    why: Option<(Reason, Option<String>)>,
    due: Option<kernel::Moment>,
}

impl End {
    const fn because(state: JobState, reason: Reason) -> Self {
        Self { state, why: Some((reason, None)), due: None }
    }

    fn saying(state: JobState, reason: Reason, said: &str) -> Self {
        let said: String = said.chars().filter(|c| !c.is_control()).take(LONGEST_DETAIL).collect();
        Self { state, why: Some((reason, Some(said))), due: None }
    }
}

/// Sends the job that has waited longest, if one is due and any way is set up. What was lost on its way before is
/// put before a person first, and never sent again by itself.
///
/// # Errors
/// [`Failure::NotThere`] for whoever is not the worker, [`Failure::Store`].
pub async fn send_next(ctx: &Ctx, texts: &AllTexts) -> Result<Step, Failure<Never>> {
    let permit = ctx.leave::<SendPost, _>().await?;
    let (due, lost) = ctx.read().await?.under(&permit).post_is_due(ctx.now()).await?;
    if lost {
        let mut tx = ctx.write().await?;
        tx.under(&permit).find_lost(ctx.now()).await?;
        tx.commit().await?;
    }
    if !due || !ctx.app().ways.is_any() {
        return Ok(Step::Nothing);
    }
    let lease = ctx.fresh();
    let mut tx = ctx.write().await?;
    let taken = tx.under(&permit).take_job(lease, ctx.now()).await?;
    tx.commit().await?;
    // Somebody else was quicker.
    let Some(job) = taken else { return Ok(Step::Nothing) };
    let (id, attempts) = (job.id, job.attempts);
    let end = match begin(ctx, texts, &job, lease).await? {
        Begun::Ended(end) => Some(end),
        Begun::Taken => None,
        Begun::Marked(message) => Some(outcome(ctx, attempts, send(ctx, id, &message).await)),
    };
    if let Some(end) = end {
        settle(ctx, &permit, (id, lease), &end).await?;
    }
    Ok(Step::Did(id))
}

/// How the beginning went.
enum Begun {
    /// It is not sent.
    Ended(End),
    /// The lease is somebody else's by now.
    Taken,
    /// It is marked, and is sent now.
    Marked(Message),
}

/// Makes the message and marks the job, in one transaction: what is marked is sent once, whatever happens.
async fn begin(ctx: &Ctx, texts: &AllTexts, taken: &TakenJob, lease: Uuid) -> Result<Begun, Failure<Never>> {
    let job = match Job::read(&taken.kind, &taken.payload) {
        Ok(job) => job,
        Err(error) => {
            return Ok(Begun::Ended(End::saying(JobState::Failed, Reason::Unreadable, error.why())));
        }
    };
    // Whose job it is stands in the log.
    let own = partners::worker_ctx(ctx, taken.organisation);
    let permit = own.leave::<SendPost, _>().await?;
    let secret = ctx.token();
    let making = Making {
        texts,
        site: &ctx.app().ways.site,
        secret: Some(secret.as_str()),
        now: ctx.now(),
        today: ctx.today(),
    };
    let mut tx = own.write().await?;
    let message = match prepare(&mut tx, &permit, &making, (taken.id, &job)).await? {
        Ok(message) => message,
        Err(why) => {
            tx.roll_back().await?;
            return Ok(Begun::Ended(End::because(JobState::Stopped, why)));
        }
    };
    if !has_way(&ctx.app().ways, &message) {
        tx.roll_back().await?;
        let due = Some(ctx.now().plus_seconds(WAY_PAUSE_SECONDS));
        return Ok(Begun::Ended(End { due, ..End::because(JobState::Waiting, Reason::NoWay) }));
    }
    match tx.under(&permit).mark_sending(taken.id, lease, message.address(), ctx.now()).await {
        Err(StoreError::Stale) => {
            tx.roll_back().await?;
            return Ok(Begun::Taken);
        }
        other => other?,
    }
    keep_link(ctx, &mut tx, &permit, (&job, taken.receiver), &secret).await?;
    own.wrote(&tx, &permit, subject(taken)).await?;
    tx.commit().await?;
    Ok(Begun::Marked(message))
}

fn subject(taken: &TakenJob) -> Subject {
    match taken.receiver {
        Some(Receiver::User(user)) => Subject::row("user", user.uuid()),
        Some(Receiver::Contact(contact)) => Subject::row("contact", contact.uuid()),
        None => Subject::row("job", taken.id.uuid()),
    }
}

/// The secret of a link is in the mail alone; what is kept is its hash, from the moment it is sent.
async fn keep_link(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<SendPost>,
    (job, receiver): (&Job, Option<Receiver>),
    secret: &str,
) -> Result<(), StoreError> {
    let seconds = match job {
        Job::CompanyAsked(_) => return Ok(()),
        Job::Invitation => INVITATION_SECONDS,
        Job::PasswordReset => RESET_SECONDS,
    };
    let Some(Receiver::User(user)) = receiver else { return Ok(()) };
    let expires = ctx.now().plus_seconds(seconds);
    tx.under(permit).keep_link(user, &auth::token_hash(secret), expires).await
}

const fn has_way(ways: &Ways, message: &Message) -> bool {
    match message {
        Message::Mail { .. } => ways.mail.is_some(),
        Message::Sms { .. } => ways.sms.is_some(),
    }
}

async fn send(ctx: &Ctx, id: OutboxId, message: &Message) -> Result<(), NotSent> {
    let ways = &ctx.app().ways;
    let nowhere = || NotSent::Later(String::new());
    match message {
        Message::Mail { to, letter } => {
            let mail = Mail {
                id,
                to: to.clone(),
                subject: letter.subject.clone(),
                plain: letter.plain(),
                html: letter.html(),
                at: ctx.now(),
            };
            ways.mail.as_ref().ok_or_else(nowhere)?.send(&mail).await
        }
        Message::Sms { to, text } => {
            let message = ShortMessage { id, to: to.clone(), text: text.clone() };
            ways.sms.as_ref().ok_or_else(nowhere)?.send(&message).await
        }
    }
}

/// What the way's answer means for a job that had been tried so often before.
fn outcome(ctx: &Ctx, attempts: u32, sent: Result<(), NotSent>) -> End {
    match sent {
        Ok(()) => End { state: JobState::Sent, why: None, due: None },
        Err(NotSent::Never(said)) => End::saying(JobState::Failed, Reason::Refused, &said),
        Err(NotSent::Unknown(said)) => End::saying(JobState::Uncertain, Reason::Lost, &said),
        Err(NotSent::Later(said)) => match retry_at(attempts.saturating_add(1), ctx.now()) {
            Some(due) => End { due: Some(due), ..End::saying(JobState::Waiting, Reason::TryLater, &said) },
            None => End::saying(JobState::Failed, Reason::GaveUp, &said),
        },
    }
}

async fn settle(
    ctx: &Ctx,
    permit: &Permit<SendPost>,
    of: (OutboxId, Uuid),
    end: &End,
) -> Result<(), Failure<Never>> {
    let why = end.why.as_ref().map(|(reason, said)| (*reason, said.as_deref()));
    let mut tx = ctx.write().await?;
    match tx.under(permit).settle_job(of, end.state, why, ctx.now(), end.due).await {
        // A person has decided, or another worker has it.
        Err(StoreError::Stale) => Ok(tx.roll_back().await?),
        other => {
            other?;
            Ok(tx.commit().await?)
        }
    }
}
