//! Outgoing post through the use cases: who is written to, in which words, how often, and what becomes of it.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod asked;
mod links;
mod people;
mod worker;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use app::{
    Ctx, Raw,
    outbox::{self, Mail, NotSent, Post, Sending, ShortMessage, Sms, Step, Ways, send_next},
    partners,
    testing::World,
    views::{JobFilter, JobLine, PageOf},
};
use domain::{
    outbox::{JobState, Reason},
    partners::Role,
};
use l10n::AllTexts;
use tokio::sync::Notify;

/// What went out, and what the other side answers next; without an answer it takes everything.
#[derive(Default)]
struct Other {
    mails: Mutex<Vec<Mail>>,
    messages: Mutex<Vec<ShortMessage>>,
    answers: Mutex<VecDeque<NotSent>>,
    /// Whether it takes what comes and never answers: the program is gone before it does.
    silent: Mutex<bool>,
    came: Notify,
}

impl Other {
    fn answer(&self) -> Result<(), NotSent> {
        self.answers.lock().unwrap().pop_front().map_or(Ok(()), Err)
    }

    fn answers(&self, next: impl IntoIterator<Item = NotSent>) {
        self.answers.lock().unwrap().extend(next);
    }

    fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }

    fn messages(&self) -> Vec<ShortMessage> {
        self.messages.lock().unwrap().clone()
    }
}

struct Way(Arc<Other>);

impl Post for Way {
    fn send<'a>(&'a self, mail: &'a Mail) -> Sending<'a> {
        Box::pin(async move {
            self.0.mails.lock().unwrap().push(mail.clone());
            if *self.0.silent.lock().unwrap() {
                self.0.came.notify_one();
                std::future::pending::<()>().await;
            }
            self.0.answer()
        })
    }

    fn sender(&self) -> &'static str {
        "Kanten <kanten@nord.example>"
    }
}

impl Sms for Way {
    fn send<'a>(&'a self, message: &'a ShortMessage) -> Sending<'a> {
        Box::pin(async move {
            self.0.messages.lock().unwrap().push(message.clone());
            self.0.answer()
        })
    }
}

const SITE: &str = "https://kanten.example";

/// A world with both ways out.
async fn world() -> (World, Arc<Other>) {
    let other = Arc::new(Other::default());
    let ways = Ways {
        mail: Some(Arc::new(Way(Arc::clone(&other)))),
        sms: Some(Arc::new(Way(Arc::clone(&other)))),
        site: SITE.to_owned(),
    };
    (World::sending(ways).await, other)
}

fn texts() -> AllTexts {
    AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
}

/// Works until nothing is due.
async fn work(world: &World) {
    let (ctx, texts) = (partners::worker(Arc::clone(&world.app)), texts());
    while send_next(&ctx, &texts).await.unwrap() != Step::Nothing {}
}

/// Everything that an organisation's administrator sees, the newest first.
async fn list(ctx: &Ctx) -> Vec<JobLine> {
    let all = PageOf { rows: 100, ..PageOf::default() };
    outbox::list_jobs(ctx, JobFilter::default(), all).await.unwrap().page.rows
}

fn states(jobs: &[JobLine]) -> Vec<(JobState, Option<Reason>)> {
    jobs.iter().map(|job| (job.state, job.reason)).collect()
}

/// A new colleague of the north without a password.
async fn invited(world: &World, email: &str) -> kernel::UserId {
    let raw = Raw::from_pairs([("email", email), ("name", "Ny Prøve"), ("role", "caseworker")]);
    partners::add_user(&world.administrator(), &raw).await.unwrap()
}

/// The administrator of the business organisation, which keeps the accounts of managers.
fn business(world: &World) -> Ctx {
    world.acting(Role::Administrator, world.business)
}
