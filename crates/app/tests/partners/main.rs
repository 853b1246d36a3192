//! Accounts, log-in, sessions, what the installation may hold, and the start pages through the use cases.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod accounts;
mod guessing;
mod installation;
mod log_in;
mod own_account;
mod roles;
mod second_step;

use std::sync::Arc;

use app::{
    App, Ctx, Failure, Raw, Rim, Subject, citizens, companies,
    partners::{self, NewSession, NewUser, Session, Shown, Whence},
    testing::World,
    views::{Count, PageOf},
};
use auth::TotpSecret;
use domain::{
    input::Input,
    partners::{
        Email, LogInRefusal, Mode, OrganisationKind, Refusal, Role, SessionStage, Term, WeakPassword,
    },
};
use kernel::{
    CitizenId, Language, Moment, Name, RequestId, RowVersion, SESSION_IDLE_SECONDS, SESSION_LIFE_SECONDS,
    SESSION_PROOF_SECONDS, UserId,
};
use policy::{AddUser, Located};
use tokio::task::JoinSet;
use uuid::Uuid;

const SECOND: RowVersion = RowVersion::new(2);
const PASSWORD: &str = "Havn og fyrtårn 17";
const OTHER_PASSWORD: &str = "Ny nøgle til porten";
const KAREN: &str = "karen@nord.example";
const JENS: &str = "jens@nord.example";

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

fn account(email: &str, role: Role) -> Raw {
    Raw::from_pairs([("email", email), ("name", "Åse Prøve"), ("role", role.code()), ("password", PASSWORD)])
}

fn password(text: &str) -> Raw {
    Raw::from_pairs([("password", text)])
}

async fn add(ctx: &Ctx, email: &str, role: Role) -> UserId {
    partners::add_user(ctx, &account(email, role)).await.unwrap()
}

/// An account that no form can make: one of the demo's people, or a citizen.
async fn add_directly(
    world: &World,
    email: &str,
    citizen: Option<CitizenId>,
    hash: Option<String>,
) -> UserId {
    let ctx = world.operator();
    let at = Some(Located::NOWHERE);
    let permit = ctx.permit::<AddUser, Refusal>(at, Subject::default()).await.unwrap();
    let mut tx = ctx.write::<Refusal>().await.unwrap();
    let user = NewUser {
        email: Email::parse(email).unwrap(),
        name: Name::parse("Bo Tænkt").unwrap(),
        role: if citizen.is_some() { Role::Citizen } else { Role::Caseworker },
        language: Language::Da,
        term: Term::default(),
        one_click: hash.is_none(),
        password_hash: hash,
        company: None,
        citizen,
    };
    let (id, _) = partners::add_user_in(&ctx, &mut tx, &permit, world.north, &user).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Lets somebody in; whoever must set a second step up does so on the way.
async fn let_in(world: &World, email: &str, password: &str) -> NewSession {
    let opened = partners::log_in(&world.app, &Whence::default(), email, password).await.unwrap();
    match opened.stage {
        SessionStage::SetUp => set_up(world, &opened).await.0,
        SessionStage::Open | SessionStage::Code => opened,
    }
}

/// Sets the second step up that a log-in asks for; the secret is given along.
async fn set_up(world: &World, opened: &NewSession) -> (NewSession, TotpSecret) {
    let secret = partners::fresh_secret(&world.app);
    let half = half(world, opened).await.unwrap();
    let raw = confirming(world, &secret);
    let set = partners::set_up_at_log_in(&world.app, &Whence::default(), &half, &raw).await;
    (set.unwrap().0, secret)
}

/// The form that confirms a second step.
fn confirming(world: &World, secret: &TotpSecret) -> Raw {
    Raw::from_pairs([("secret", secret.to_text()), ("code", secret.code(world.app.rim.now()))])
}

/// The log-in that lacks its second step behind a token.
async fn half(world: &World, opened: &NewSession) -> Option<Session> {
    match partners::shown_session(&world.app, &opened.token).await.unwrap() {
        Some(Shown::Half(half)) => Some(half),
        Some(Shown::Open(_)) | None => None,
    }
}

async fn turned_away(world: &World, email: &str, password: &str) -> LogInRefusal {
    why(partners::log_in(&world.app, &Whence::default(), email, password).await)
}

#[track_caller]
fn why(result: Result<NewSession, Failure<LogInRefusal>>) -> LogInRefusal {
    match result {
        Err(Failure::Refused(faults)) => {
            let all: Vec<_> = faults.iter().map(|fault| (fault.field, fault.refusal)).collect();
            let [("password", refusal)] = all[..] else { panic!("{all:?}") };
            refusal
        }
        Err(other) => panic!("not refused: {other:?}"),
        Ok(_) => panic!("let in"),
    }
}

async fn session(world: &World, opened: &NewSession) -> Option<Session> {
    partners::open_session(&world.app, &opened.token).await.unwrap()
}

/// The same installation, run as a demo.
fn as_demo(world: &World) -> Arc<App> {
    struct Borrowed(Arc<App>);
    impl Rim for Borrowed {
        fn now(&self) -> Moment {
            self.0.rim.now()
        }

        fn fresh_id(&self) -> Uuid {
            self.0.rim.fresh_id()
        }

        fn secret(&self) -> [u8; 32] {
            self.0.rim.secret()
        }
    }
    Arc::new(App {
        db: world.app.db.clone(),
        law: law::Law::danish().unwrap(),
        keys: world.app.keys.clone(),
        rim: Box::new(Borrowed(Arc::clone(&world.app))),
        demo: true,
        kept: app::Kept::default(),
        ways: app::outbox::Ways::default(),
        breached: auth::Breached::default(),
    })
}
