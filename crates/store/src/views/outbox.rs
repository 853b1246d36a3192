//! Outgoing post as use cases and screens see it.

use domain::{
    outbox::{JobKind, JobState, Reason},
    partners::Email,
};
use kernel::{
    CompanyId, ContactId, Language, Line, Moment, OrganisationId, OutboxId, RowVersion, StopId, UserId,
};

/// Who is to be written to: an account, or a company's contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// An account.
    User(UserId),
    /// A company's contact.
    Contact(ContactId),
}

/// A job that a worker has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenJob {
    /// Id: the idempotency key to the receiver.
    pub id: OutboxId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Its kind's code, as it stands there.
    pub kind: String,
    /// What it is about, as it stands there.
    pub payload: String,
    /// To whom.
    pub receiver: Option<Receiver>,
    /// How often it was tried before.
    pub attempts: u32,
}

/// What post needs to know of whoever gets it.
#[derive(Debug, Clone)]
pub struct PostReceiver {
    /// Address of mail.
    pub email: Option<String>,
    /// Telephone, as it was written.
    pub phone: Option<String>,
    /// The language of an account.
    pub language: Option<Language>,
    /// Whether it is an account, that can follow a link behind the log-in.
    pub has_account: bool,
    /// Whether the account is closed, or acts nowhere.
    pub closed: bool,
    /// Whether a password is set.
    pub has_password: bool,
}

/// What a job's message is made from.
#[derive(Debug, Clone)]
pub struct PostFacts {
    /// Who gets it; none when whoever it was for is gone.
    pub receiver: Option<PostReceiver>,
    /// The colleague who calls.
    pub called: Option<String>,
    /// The colleague's organisation, or that of the job.
    pub organisation: String,
    /// Whether the company's question of that day still waits for its answer.
    pub waits: bool,
}

/// A job in the list.
#[derive(Debug, Clone)]
pub struct JobLine {
    /// Id.
    pub id: OutboxId,
    /// Version for forms.
    pub version: RowVersion,
    /// What; none where a newer program has put it there.
    pub kind: Option<JobKind>,
    /// The kind's code as it stands there.
    pub kind_code: String,
    /// What it is about, as it stands there.
    pub payload: String,
    /// To whom.
    pub receiver: Option<Receiver>,
    /// The receiver's name.
    pub name: Option<String>,
    /// The address it went to, or would go to.
    pub address: Option<String>,
    /// How far.
    pub state: JobState,
    /// Since when it is there.
    pub at: Moment,
    /// From when it is sent.
    pub due: Moment,
    /// How often it was tried.
    pub attempts: u32,
    /// When it came to its end.
    pub settled: Option<Moment>,
    /// Why it was not sent.
    pub reason: Option<Reason>,
    /// What the other side said, or whoever put it away.
    pub detail: Option<String>,
}

/// Which jobs are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JobFilter {
    /// In one state.
    pub state: Option<JobState>,
    /// Of one kind.
    pub kind: Option<JobKind>,
}

/// An address that nobody writes to.
#[derive(Debug, Clone)]
pub struct StopLine {
    /// Id.
    pub id: StopId,
    /// The address.
    pub address: String,
    /// Why.
    pub reason: Line,
    /// Since when.
    pub at: Moment,
}

/// Whom a link to a password is for.
#[derive(Debug, Clone)]
pub struct LinkHolder {
    /// The account.
    pub user: UserId,
    /// Log-in name.
    pub email: Email,
    /// Name.
    pub name: kernel::Name,
}

/// A company that was asked, for whom a question waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompanyReceiver {
    /// The company.
    pub company: CompanyId,
    /// Who is written to.
    pub receiver: Receiver,
    /// The organisation that keeps the account; for a contact none.
    pub kept_by: Option<OrganisationId>,
}
