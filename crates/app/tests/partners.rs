//! Accounts, log-in, sessions, what the installation may hold, and the start pages through the use cases.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

use std::sync::Arc;

use app::{
    App, Ctx, Failure, Raw, Rim, Subject, citizens, companies,
    partners::{self, NewSession, NewUser, Session},
    testing::World,
    views::{Count, PageOf},
};
use domain::{
    input::Input,
    partners::{Email, LogInRefusal, Mode, OrganisationKind, Refusal, Role, WeakPassword},
};
use kernel::{
    CitizenId, Language, Moment, Name, RequestId, RowVersion, SESSION_IDLE_SECONDS, SESSION_LIFE_SECONDS,
    UserId,
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
        one_click: hash.is_none(),
        password_hash: hash,
        company: None,
        citizen,
    };
    let (id, _) = partners::add_user_in(&ctx, &mut tx, &permit, world.north, &user).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn let_in(world: &World, email: &str, password: &str) -> NewSession {
    partners::log_in(&world.app, email, password).await.unwrap()
}

async fn turned_away(world: &World, email: &str, password: &str) -> LogInRefusal {
    why(partners::log_in(&world.app, email, password).await)
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
        rim: Box::new(Borrowed(Arc::clone(&world.app))),
        demo: true,
    })
}

#[tokio::test]
async fn an_account_opens_a_session_with_the_rights_of_its_role() {
    let world = World::new().await;
    let id = add(&world.administrator(), "Karen@Nord.example", Role::Caseworker).await;
    let opened = let_in(&world, " karen@NORD.example ", PASSWORD).await;
    let session = session(&world, &opened).await.unwrap();
    assert_eq!((session.view.user, session.view.acting.organisation), (id, world.north));
    assert_eq!(session.actor().role(), Some(Role::Caseworker));
    assert_eq!(session.view.mode, Mode::WithCitizens);
    let ctx = session.ctx(Arc::clone(&world.app));
    assert_eq!(citizens::show_citizen(&ctx, world.citizen).await.unwrap().view.id, world.citizen);
    let other = citizens::show_citizen(&ctx, world.other_citizen).await;
    assert!(matches!(other, Err(Failure::NotThere)), "{other:?}");
}

#[tokio::test]
async fn a_managers_session_reaches_the_managers_company() {
    let world = World::new().await;
    let mut raw = account(KAREN, Role::CompanyManager);
    raw.set("company", world.company.to_string());
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let session = session(&world, &let_in(&world, KAREN, PASSWORD).await).await.unwrap();
    assert_eq!(session.view.acting.company, Some(world.company));
    assert_eq!(session.view.acting.company_name.as_deref(), Some("Østerby Havnekøkken"));
    let page = companies::show_company(&session.ctx(Arc::clone(&world.app)), world.company).await.unwrap();
    assert!(page.may_edit);
}

#[tokio::test]
async fn each_log_in_has_a_token_and_a_form_mark_of_its_own() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let (one, two) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, KAREN, PASSWORD).await);
    assert_ne!(one.token, two.token);
    let first = session(&world, &one).await.unwrap();
    assert!(first.is_csrf(&one.csrf) && !first.is_csrf(&two.csrf) && !first.is_csrf(""));
    for stranger in ["", "nonsense", one.csrf.as_str()] {
        assert!(partners::open_session(&world.app, stranger).await.unwrap().is_none(), "{stranger}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_get_the_same_answer_and_the_same_wait() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    for email in [KAREN, "nobody@nord.example"] {
        for _ in 0..auth::FREE_FAILURES {
            assert_eq!(turned_away(&world, email, OTHER_PASSWORD).await, LogInRefusal::WrongOrUnknown);
        }
        let wait = LogInRefusal::Throttled { seconds: auth::FIRST_WAIT_SECONDS };
        assert_eq!(turned_away(&world, email, PASSWORD).await, wait, "the right one must wait too: {email}");
    }
    add(&world.administrator(), JENS, Role::Caseworker).await;
    let_in(&world, JENS, PASSWORD).await;
    world.pass(i64::from(auth::FIRST_WAIT_SECONDS));
    let_in(&world, KAREN, PASSWORD).await;
    assert_eq!(turned_away(&world, KAREN, OTHER_PASSWORD).await, LogInRefusal::WrongOrUnknown);
    let_in(&world, KAREN, PASSWORD).await;
}

#[tokio::test]
async fn guessing_many_times_at_once_gains_nothing() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let mut tries = JoinSet::new();
    for _ in 0..16 {
        let app = Arc::clone(&world.app);
        tries.spawn(async move { why(partners::log_in(&app, KAREN, OTHER_PASSWORD).await) });
    }
    let answers = tries.join_all().await;
    let told = answers.iter().filter(|answer| **answer == LogInRefusal::WrongOrUnknown).count();
    assert!(told < answers.len(), "every guess was answered");
    let right = turned_away(&world, KAREN, PASSWORD).await;
    assert!(matches!(right, LogInRefusal::Throttled { .. }), "{right:?}");
}

#[tokio::test]
async fn a_session_ends_when_it_is_left_and_after_a_working_day() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let left = let_in(&world, KAREN, PASSWORD).await;
    for _ in 0..3 {
        world.pass(SESSION_IDLE_SECONDS - 1);
        assert!(session(&world, &left).await.is_some(), "use keeps it open");
    }
    world.pass(SESSION_IDLE_SECONDS);
    assert!(session(&world, &left).await.is_none());
    let used = let_in(&world, KAREN, PASSWORD).await;
    let step = SESSION_IDLE_SECONDS / 2;
    for _ in 1..SESSION_LIFE_SECONDS / step {
        world.pass(step);
        assert!(session(&world, &used).await.is_some());
    }
    world.pass(step);
    assert!(session(&world, &used).await.is_none(), "however much it is used");
}

#[tokio::test]
async fn logging_out_ends_this_session_or_all_of_the_users_own() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    add(&administrator, JENS, Role::Caseworker).await;
    let (desk, phone) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, KAREN, PASSWORD).await);
    let (home, jens) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, JENS, PASSWORD).await);
    partners::log_out(&world.app, &session(&world, &desk).await.unwrap()).await.unwrap();
    assert!(session(&world, &desk).await.is_none());
    let open = session(&world, &phone).await.unwrap();
    partners::log_out_everywhere(&world.app, &open).await.unwrap();
    for ended in [&phone, &home] {
        assert!(session(&world, ended).await.is_none());
    }
    assert!(session(&world, &jens).await.is_some(), "somebody else stays");
}

#[tokio::test]
async fn a_session_keeps_its_language_and_takes_nobody_elses_membership() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    add(&administrator, JENS, Role::Administrator).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let karen = session(&world, &opened).await.unwrap();
    assert_eq!(karen.view.language, Language::Da);
    partners::set_language(&world.app, &karen, Language::En).await.unwrap();
    assert_eq!(session(&world, &opened).await.unwrap().view.language, Language::En);
    assert_eq!(let_in(&world, KAREN, PASSWORD).await.language, Language::En);
    let jens = session(&world, &let_in(&world, JENS, PASSWORD).await).await.unwrap();
    let taken = partners::switch_membership(&world.app, &karen, jens.view.acting.id).await;
    assert!(matches!(taken, Err(Failure::NotThere)), "{taken:?}");
    assert_eq!(session(&world, &opened).await.unwrap().actor().role(), Some(Role::Caseworker));
}

#[tokio::test]
async fn a_closed_account_is_out_at_once_until_it_is_opened_again() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    partners::disable_user(&administrator, id, RowVersion::FIRST).await.unwrap();
    assert!(session(&world, &opened).await.is_none());
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, LogInRefusal::Closed);
    assert_eq!(
        turned_away(&world, KAREN, OTHER_PASSWORD).await,
        LogInRefusal::WrongOrUnknown,
        "only the user learns that the account is closed"
    );
    let acting = partners::acting_ctx(Arc::clone(&world.app), KAREN, "test".to_owned()).await;
    assert!(matches!(acting, Err(Failure::NotThere)));
    let late = partners::enable_user(&administrator, id, RowVersion::FIRST).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    partners::enable_user(&administrator, id, SECOND).await.unwrap();
    let_in(&world, KAREN, PASSWORD).await;
    let acting = partners::acting_ctx(Arc::clone(&world.app), KAREN, "test".to_owned()).await.unwrap();
    assert_eq!(acting.actor().role(), Some(Role::Caseworker));
}

#[tokio::test]
async fn the_last_administrator_and_the_own_account_stay_open() {
    let world = World::new().await;
    let operator = world.operator();
    let karen = add(&operator, KAREN, Role::Administrator).await;
    let last = [("user", Refusal::LastAdministrator)];
    let south = world.acting(Role::Administrator, world.south);
    add(&south, "soren@syd.example", Role::Administrator).await;
    assert_eq!(refusals(partners::disable_user(&operator, karen, RowVersion::FIRST).await), last);
    assert!(partners::show_user(&operator, karen).await.unwrap().is_last_administrator);
    let jens = add(&operator, JENS, Role::Administrator).await;
    let own = session(&world, &let_in(&world, KAREN, PASSWORD).await).await.unwrap();
    let own = own.ctx(Arc::clone(&world.app));
    assert_eq!(
        refusals(partners::disable_user(&own, karen, RowVersion::FIRST).await),
        [("user", Refusal::OwnAccount)]
    );
    partners::disable_user(&own, jens, RowVersion::FIRST).await.unwrap();
    assert_eq!(refusals(partners::disable_user(&operator, karen, RowVersion::FIRST).await), last);
    partners::enable_user(&operator, jens, SECOND).await.unwrap();
    partners::disable_user(&operator, karen, RowVersion::FIRST).await.unwrap();
}

#[tokio::test]
async fn a_new_password_ends_the_old_one_and_every_session() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    for (weak, want) in [
        ("", WeakPassword::Short { min: auth::SHORTEST_PASSWORD }),
        ("kort", WeakPassword::Short { min: auth::SHORTEST_PASSWORD }),
        ("121212121212", WeakPassword::Monotonous { min: 5 }),
        ("adgangskode1", WeakPassword::Common),
        ("Karen@nord.example", WeakPassword::OwnName),
    ] {
        let said = partners::reset_password(&administrator, id, RowVersion::FIRST, &password(weak)).await;
        let said = refusals(said);
        assert!(said.contains(&("password", Refusal::WeakPassword(want))), "{weak}: {said:?}");
    }
    assert!(session(&world, &opened).await.is_some(), "a refused change leaves everything as it was");
    let new = password(OTHER_PASSWORD);
    partners::reset_password(&administrator, id, RowVersion::FIRST, &new).await.unwrap();
    assert!(session(&world, &opened).await.is_none());
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, LogInRefusal::WrongOrUnknown);
    let_in(&world, KAREN, OTHER_PASSWORD).await;
    let late = partners::reset_password(&administrator, id, RowVersion::FIRST, &new).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
}

#[tokio::test]
async fn an_account_is_refused_with_all_that_is_wrong() {
    let world = World::new().await;
    let ctx = world.administrator();
    let missing = || Refusal::Input(Input::Missing);
    assert_eq!(
        refusals(partners::add_user(&ctx, &Raw::default()).await),
        ["email", "name", "role", "password"].map(|field| (field, missing()))
    );
    let citizen = partners::add_user(&ctx, &account(KAREN, Role::Citizen)).await;
    assert_eq!(refusals(citizen), [("role", Refusal::CitizensCannotLogIn)]);
    let mut nonsense = account(KAREN, Role::Caseworker);
    nonsense.set("role", "king");
    let given = Input::NotInList { given: "king".to_owned(), list: "roles" };
    assert_eq!(refusals(partners::add_user(&ctx, &nonsense).await), [("role", Refusal::Input(given))]);
    let business = world.acting(Role::Administrator, world.business);
    let (role, kind) = (Role::Caseworker, OrganisationKind::BusinessOrganisation);
    assert_eq!(
        refusals(partners::add_user(&business, &account(KAREN, role)).await),
        [("role", Refusal::RoleDoesNotFit { role, kind })]
    );
    add(&ctx, KAREN, Role::Caseworker).await;
    let south = world.acting(Role::Administrator, world.south);
    for again in [&ctx, &south] {
        let taken = partners::add_user(again, &account("KAREN@nord.example", Role::Caseworker)).await;
        assert_eq!(refusals(taken), [("email", Refusal::EmailTaken(KAREN.to_owned()))]);
    }
}

#[tokio::test]
async fn a_manager_needs_a_company_of_the_partnership() {
    let world = World::new().await;
    let ctx = world.administrator();
    let mut raw = account(KAREN, Role::CompanyManager);
    assert_eq!(refusals(partners::add_user(&ctx, &raw).await), [("company", Refusal::CompanyMissing)]);
    let theirs = Raw::from_pairs([("cvr", "99000777"), ("name", "Andetsteds Smedje"), ("invented", "ja")]);
    let theirs = companies::add_company(&world.stranger(), &theirs).await.unwrap();
    for given in [theirs.to_string(), world.unit.to_string(), "nonsense".to_owned()] {
        raw.set("company", given.as_str());
        let want = [("company", Refusal::Input(Input::NotThere))];
        assert_eq!(refusals(partners::add_user(&ctx, &raw).await), want, "{given}");
    }
    let offered = partners::manager_companies(&ctx).await.unwrap();
    assert_eq!(offered.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [world.company]);
    assert!(partners::list_users(&ctx, PageOf::default()).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn another_organisations_users_are_not_there() {
    let world = World::new().await;
    let id = add(&world.administrator(), KAREN, Role::Caseworker).await;
    let south = world.acting(Role::Administrator, world.south);
    let first = RowVersion::FIRST;
    assert_eq!(partners::list_users(&south, PageOf::default()).await.unwrap().count, Count::Exact(0));
    assert!(matches!(partners::show_user(&south, id).await, Err(Failure::NotThere)));
    assert!(matches!(partners::find_user(&south, KAREN).await, Err(Failure::NotThere)));
    assert!(matches!(partners::disable_user(&south, id, first).await, Err(Failure::NotThere)));
    assert!(matches!(partners::enable_user(&south, id, first).await, Err(Failure::NotThere)));
    let reset = partners::reset_password(&south, id, first, &password(OTHER_PASSWORD)).await;
    assert!(matches!(reset, Err(Failure::NotThere)), "{reset:?}");
    let_in(&world, KAREN, PASSWORD).await;
    let north = world.administrator();
    assert_eq!(partners::find_user(&north, " KAREN@nord.example").await.unwrap(), (id, first));
    let page = partners::list_users(&north, PageOf::default()).await.unwrap();
    assert_eq!((page.rows.len(), page.rows[0].id, page.rows[0].role), (1, id, Some(Role::Caseworker)));
    assert!(page.rows[0].has_password && page.rows[0].last_used.is_some());
}

#[tokio::test]
async fn only_an_administrator_meets_accounts_and_the_mode() {
    let world = World::new().await;
    let id = add(&world.administrator(), KAREN, Role::Caseworker).await;
    for ctx in [world.consultant(), world.caseworker(), world.manager(), world.citizen(), world.steering()] {
        let role = ctx.actor().role();
        let listed = partners::list_users(&ctx, PageOf::default()).await;
        assert!(matches!(listed, Err(Failure::NotThere)), "{role:?}");
        assert!(matches!(partners::show_user(&ctx, id).await, Err(Failure::NotThere)), "{role:?}");
        let added = partners::add_user(&ctx, &account(JENS, Role::Administrator)).await;
        assert!(matches!(added, Err(Failure::NotThere)), "{role:?}");
        let closed = partners::disable_user(&ctx, id, RowVersion::FIRST).await;
        assert!(matches!(closed, Err(Failure::NotThere)), "{role:?}");
        assert!(matches!(partners::show_mode(&ctx).await, Err(Failure::NotThere)), "{role:?}");
        let mode = Raw::from_pairs([("mode", Mode::WithCitizens.code())]);
        assert!(matches!(partners::set_mode(&ctx, &mode).await, Err(Failure::NotThere)), "{role:?}");
    }
}

#[tokio::test]
async fn a_form_sent_twice_adds_one_account() {
    let world = World::new().await;
    let ctx = world.operator().with_request(Some(RequestId::new(world.app.rim.fresh_id())));
    let id = add(&ctx, KAREN, Role::Caseworker).await;
    let again = partners::add_user(&ctx, &account(KAREN, Role::Caseworker)).await;
    assert!(matches!(again, Err(Failure::Repeated(ref same)) if *same == id.to_string()), "{again:?}");
}

#[tokio::test]
async fn the_mode_is_switched_unless_it_would_hide_citizens() {
    let world = World::new().await;
    let ctx = world.administrator();
    let mode = |code: &str| Raw::from_pairs([("mode", code)]);
    assert_eq!(partners::show_mode(&ctx).await.unwrap(), (Mode::WithCitizens, 2));
    let hiding = partners::set_mode(&ctx, &mode("companies-only")).await;
    assert_eq!(refusals(hiding), [("mode", Refusal::CitizensExist { count: 2 })]);
    let missing = [("mode", Refusal::Input(Input::Missing))];
    assert_eq!(refusals(partners::set_mode(&ctx, &mode("")).await), missing);
    let given = Input::NotInList { given: "everything".to_owned(), list: "modes" };
    let unknown = partners::set_mode(&ctx, &mode("everything")).await;
    assert_eq!(refusals(unknown), [("mode", Refusal::Input(given))]);
    world.set_mode(Mode::CompaniesOnly).await;
    assert_eq!(partners::show_mode(&ctx).await.unwrap().0, Mode::CompaniesOnly);
    assert_eq!(partners::set_mode(&ctx, &mode("with-citizens")).await.unwrap(), Mode::WithCitizens);
    assert_eq!(partners::show_mode(&ctx).await.unwrap().0, Mode::WithCitizens);
}

#[tokio::test]
async fn each_start_page_counts_what_its_role_may_know() {
    let world = World::new().await;
    world.tasks(&["120", "90"]).await;
    let start = async |ctx: Ctx| partners::show_start(&ctx, Mode::WithCitizens).await.unwrap();
    let consultant = start(world.consultant()).await;
    let counts = consultant.companies.unwrap();
    assert_eq!((counts.companies, counts.unasked, counts.tasks, counts.open_bundles), (1, 0, 2, 0));
    assert!(consultant.citizens.is_none() && consultant.users.is_none());
    let caseworker = start(world.caseworker()).await;
    let counts = caseworker.citizens.unwrap();
    assert_eq!((counts.citizens, counts.not_ready), (1, 0));
    assert!(caseworker.companies.is_none());
    let steering = start(world.steering()).await;
    assert_eq!(steering.citizens.unwrap().citizens, 2, "both municipalities");
    assert_eq!(steering.companies.unwrap().tasks, 2);
    assert_eq!(start(world.manager()).await.companies.unwrap().tasks, 2);
    assert_eq!(start(world.stranger()).await.companies.unwrap().companies, 0);
    let citizen = start(world.citizen()).await;
    assert!(citizen.companies.is_none() && citizen.citizens.is_none() && citizen.users.is_none());
    assert_eq!(start(world.administrator()).await.users, Some(0));
    let id = add(&world.administrator(), KAREN, Role::Caseworker).await;
    assert_eq!(start(world.administrator()).await.users, Some(1));
    partners::disable_user(&world.administrator(), id, RowVersion::FIRST).await.unwrap();
    assert_eq!(start(world.administrator()).await.users, Some(0), "open accounts only");
    for ctx in [world.caseworker(), world.steering()] {
        let start = partners::show_start(&ctx, Mode::CompaniesOnly).await.unwrap();
        assert!(start.citizens.is_none());
    }
}

#[tokio::test]
async fn citizens_do_not_log_in_by_password() {
    let world = World::new().await;
    let hash = partners::hash_new_password(&world.operator(), PASSWORD).await.unwrap();
    add_directly(&world, KAREN, Some(world.citizen), Some(hash)).await;
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, LogInRefusal::CitizensCannotLogIn);
    assert_eq!(turned_away(&world, KAREN, OTHER_PASSWORD).await, LogInRefusal::WrongOrUnknown);
}

#[tokio::test]
async fn one_click_is_for_the_demos_people_in_the_demo() {
    let world = World::new().await;
    let citizen = add_directly(&world, KAREN, Some(world.citizen), None).await;
    let caseworker = add_directly(&world, JENS, None, None).await;
    let ordinary = add(&world.administrator(), "ida@nord.example", Role::Caseworker).await;
    assert!(partners::one_click_users(&world.app).await.unwrap().is_empty());
    assert_eq!(why(partners::one_click(&world.app, caseworker).await), LogInRefusal::DemoOnly);
    assert_eq!(turned_away(&world, JENS, PASSWORD).await, LogInRefusal::WrongOrUnknown);
    let demo = as_demo(&world);
    let offered = partners::one_click_users(&demo).await.unwrap();
    assert_eq!(offered.iter().map(|user| user.id).collect::<Vec<_>>(), [caseworker, citizen]);
    let opened = partners::one_click(&demo, citizen).await.unwrap();
    let session = partners::open_session(&demo, &opened.token).await.unwrap().unwrap();
    assert_eq!(session.view.acting.citizen, Some(world.citizen));
    let forged = UserId::new(world.app.rim.fresh_id());
    for nobody in [ordinary, forged] {
        assert_eq!(why(partners::one_click(&demo, nobody).await), LogInRefusal::DemoOnly);
    }
    partners::disable_user(&world.operator(), caseworker, RowVersion::FIRST).await.unwrap();
    assert_eq!(why(partners::one_click(&demo, caseworker).await), LogInRefusal::Closed);
    assert_eq!(partners::one_click_users(&demo).await.unwrap().len(), 1);
}

#[tokio::test]
async fn setting_up_makes_an_organisation_with_its_first_administrator() {
    let world = World::new().await;
    let nobody = partners::set_up_ctx(Arc::clone(&world.app), "test".to_owned());
    let faults = refusals(partners::set_up(&nobody, &Raw::default()).await);
    let fields: Vec<_> = faults.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["organisation", "email", "name", "password"]);
    let mut raw = account(KAREN, Role::Caseworker);
    raw.set("organisation", "Vestø Kommune");
    let made = partners::set_up(&nobody, &raw).await.unwrap();
    let session = session(&world, &let_in(&world, KAREN, PASSWORD).await).await.unwrap();
    assert_eq!(
        (session.view.user, session.view.acting.organisation),
        (made.administrator, made.organisation)
    );
    assert_eq!(session.actor().role(), Some(Role::Administrator), "whatever role the form names");
    let ctx = session.ctx(Arc::clone(&world.app));
    assert_eq!(partners::list_users(&ctx, PageOf::default()).await.unwrap().rows.len(), 1);
    let found = companies::show_company(&ctx, world.company).await;
    assert!(matches!(found, Err(Failure::NotThere)), "a partnership of its own: {found:?}");
}

#[tokio::test]
async fn the_operator_says_for_which_organisation() {
    let world = World::new().await;
    let choose = async |name: Option<&str>| {
        partners::operator_ctx(Arc::clone(&world.app), name, "test".to_owned()).await
    };
    for given in [None, Some("Vestø Kommune")] {
        let said = refusals(choose(given).await.map(|ctx| ctx.language()));
        let names = ["Andetsteds Kommune", "Østerø Erhverv", "Østerø Nord Kommune", "Østerø Syd Kommune"];
        let names = names.map(str::to_owned).to_vec();
        let given = given.map(str::to_owned);
        assert_eq!(said, [("organisation", Refusal::WhichOrganisation { given, names })]);
    }
    let chosen = choose(Some(" østerø nord kommune ")).await.unwrap();
    assert_eq!(chosen.actor().organisation(), Some(world.north));
}
