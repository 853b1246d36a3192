//! What a use case is given: the application, who acts, and the form's request id.

mod trace;

use std::sync::Arc;

use crypto::KeyRing;
use domain::partners::LogInRules;
use kernel::{Date, Days, Language, Moment, RequestId};
use law::Law;
use policy::{Act, Actor, Located, Permit, by_relation, decide};
use store::{Db, Outcome, Tx};
use uuid::Uuid;

pub use self::trace::Subject;
use crate::{Failure, Kept, Rim, outbox::Ways};

/// The application: one database, the law, the rim.
pub struct App {
    /// The database.
    pub db: Db,
    /// The dated rules.
    pub law: Law,
    /// The keys of what is sealed.
    pub keys: KeyRing,
    /// Time, chance and ids.
    pub rim: Box<dyn Rim>,
    /// Whether this is the demo: one-click users, everything invented.
    pub demo: bool,
    /// What was read and not changed since.
    pub kept: Kept,
    /// The ways out of the house: mail and short messages.
    pub ways: Ways,
    /// Passwords that strangers are known to have: nobody may choose one of them.
    pub breached: auth::Breached,
}

/// One actor at work on one request.
#[derive(Clone)]
pub struct Ctx {
    app: Arc<App>,
    actor: Actor,
    language: Language,
    request: Option<RequestId>,
    held: bool,
    operator: Option<String>,
    ago: u32,
    proof: Proof,
}

/// Whether the actor showed lately who it is.
#[derive(Debug, Clone, Copy)]
enum Proof {
    /// Nobody is asked: at the command line, and where the house itself acts.
    NotAsked,
    /// A session, where a password or a code was shown then.
    Shown(Option<Moment>, LogInRules),
}

impl Ctx {
    /// For an actor.
    #[must_use]
    pub const fn new(app: Arc<App>, actor: Actor, language: Language) -> Self {
        Self {
            app,
            actor,
            language,
            request: None,
            held: false,
            operator: None,
            ago: 0,
            proof: Proof::NotAsked,
        }
    }

    /// The same for a form with a request id.
    #[must_use]
    pub fn with_request(mut self, request: Option<RequestId>) -> Self {
        self.request = request;
        self
    }

    /// The same for a form that was kept over a log-in: it is read and judged, and nothing is written.
    #[must_use]
    pub const fn held(mut self) -> Self {
        self.held = true;
        self
    }

    /// The same for a session in which a password or a code was shown then.
    #[must_use]
    pub(crate) const fn proved(mut self, at: Option<Moment>, rules: LogInRules) -> Self {
        self.proof = Proof::Shown(at, rules);
        self
    }

    /// Whoever acts must have shown lately who it is: for what a session left open shall not do.
    ///
    /// # Errors
    /// [`Failure::Unproved`].
    pub fn must_be_certain<R>(&self) -> Result<(), Failure<R>> {
        match self.proof {
            Proof::Shown(at, rules) if !rules.is_proved(at, self.now()) => Err(Failure::Unproved),
            Proof::NotAsked | Proof::Shown(..) => Ok(()),
        }
    }

    /// The same with the operating system's user name for the log.
    #[must_use]
    pub fn with_operator(mut self, name: String) -> Self {
        self.operator = Some(name);
        self
    }

    /// The same so many days ago: the demo tells what happened before it was made.
    #[must_use]
    pub(crate) const fn days_ago(mut self, days: u32) -> Self {
        self.ago = days;
        self
    }

    /// The application.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The application, to be shared.
    pub(crate) const fn shared(&self) -> &Arc<App> {
        &self.app
    }

    /// Who acts.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The actor's language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.app.rim.now().days_before(self.ago)
    }

    /// Today in Denmark.
    #[must_use]
    pub fn today(&self) -> Date {
        let today = self.app.rim.today();
        today.checked_sub_days(Days::new(self.ago.into())).unwrap_or(today)
    }

    /// A fresh id.
    #[must_use]
    pub fn fresh(&self) -> Uuid {
        self.app.rim.fresh_id()
    }

    /// As many bytes as are asked for, up to thirty-two, that nobody can guess.
    pub(crate) fn chance<const N: usize>(&self) -> [u8; N] {
        self.app.rim.chance()
    }

    /// A fresh token for a cookie or a link.
    pub(crate) fn token(&self) -> String {
        auth::hex(&self.app.rim.secret())
    }

    /// A snapshot to read from.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub async fn read<R>(&self) -> Result<Tx, Failure<R>> {
        Ok(self.app.db.read().await?.for_caseload(by_relation(&self.actor)))
    }

    /// The one transaction of a write. A form that was answered before is not answered again.
    ///
    /// # Errors
    /// [`Failure::Repeated`], [`Failure::Held`], [`Failure::Store`].
    pub async fn write<R>(&self) -> Result<Tx, Failure<R>> {
        if self.held {
            return Err(Failure::Held);
        }
        let tx = self.app.db.write().await?.for_caseload(by_relation(&self.actor));
        if let Some(request) = self.request
            && !tx.take_request(request, self.actor.user(), self.now()).await?
            && let Some(answer) = tx.earlier_answer(request, self.actor.user()).await?
        {
            return Err(Failure::Repeated(answer));
        }
        Ok(tx)
    }

    /// Leave for the action where the resource lies; a refusal is logged.
    ///
    /// # Errors
    /// [`Failure::NotThere`].
    pub async fn permit<A: Act, R>(
        &self,
        at: Option<Located>,
        subject: Subject,
    ) -> Result<Permit<A>, Failure<R>> {
        let decided = at.map(|at| decide::<A>(&self.actor, &at));
        if let Some(Ok(permit)) = decided {
            return Ok(permit);
        }
        let at = at.unwrap_or(Located::NOWHERE);
        let terms = (A::ACTION.code(), "none", String::new());
        let row = self.access(terms, Outcome::Refused, (subject, at), None);
        self.log_apart(&[row]).await.map_err(Failure::Unlogged)?;
        Err(Failure::NotThere)
    }

    /// Leave for an action that is about no row yet: to add one, to see what is nobody's. A refusal is logged.
    ///
    /// # Errors
    /// [`Failure::NotThere`].
    pub async fn leave<A: Act, R>(&self) -> Result<Permit<A>, Failure<R>> {
        self.permit(Some(Located::NOWHERE), Subject::default()).await
    }

    /// Commits, keeping the answer for a second post of the same form.
    ///
    /// # Errors
    /// [`Failure::Store`].
    pub async fn commit<R>(&self, tx: Tx, answer: impl ToString) -> Result<(), Failure<R>> {
        if let Some(request) = self.request {
            tx.keep_answer(request, self.actor.user(), &answer.to_string()).await?;
        }
        Ok(tx.commit().await?)
    }
}
