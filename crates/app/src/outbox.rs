//! Outgoing post: what is left to be sent, what it says, who sends it, and who looks after it.

mod ask_company;
mod job;
mod leave_job;
mod letter;
mod list_jobs;
mod ports;
mod prepare;
mod send_next;
mod settle_job;
mod show_job;
mod stops;

pub(crate) use ask_company::ask_company;
pub use job::{Asked, Job, Unreadable};
pub use letter::{Letter, Part};
pub use list_jobs::{PostList, list_jobs, read_job_filter};
pub use ports::{Mail, NotSent, Post, Sending, ShortMessage, Sms, Ways};
pub use prepare::Message;
pub use send_next::{Step, send_next};
pub use settle_job::{drop_job, try_again};
pub use show_job::{JobPage, show_job};
pub use stops::{add_stop, list_stops, remove_stop, show_stop};

use domain::outbox::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
