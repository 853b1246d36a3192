//! The own account: password, sessions, showing again who one is, and what the installation asks.

use super::*;

fn change(old: &str, new: &str) -> Raw {
    Raw::from_pairs([("old_password", old), ("password", new)])
}

async fn inside(world: &World, email: &str) -> (NewSession, Session, Ctx) {
    let opened = let_in(world, email, PASSWORD).await;
    let session = session(world, &opened).await.unwrap();
    let ctx = session.ctx(Arc::clone(&world.app));
    (opened, session, ctx)
}

#[tokio::test]
async fn a_new_password_ends_every_other_session_and_the_old_token_of_this_one() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let (phone, _, _) = inside(&world, KAREN).await;
    let (desk, own, ctx) = inside(&world, KAREN).await;
    let changed = change(PASSWORD, OTHER_PASSWORD);
    let renewed = partners::change_password(&ctx, &own, &Whence::default(), &changed).await.unwrap();
    for stolen in [&phone, &desk] {
        assert!(session(&world, stolen).await.is_none(), "an old cookie gets nothing");
    }
    let here = session(&world, &renewed).await.unwrap();
    assert_eq!((here.view.id, here.view.csrf), (own.view.id, own.view.csrf));
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, LogInRefusal::WrongOrUnknown);
    let_in(&world, KAREN, OTHER_PASSWORD).await;
}

#[tokio::test]
async fn a_password_is_changed_by_whoever_knows_the_old_one_to_a_good_new_one() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let (_, own, ctx) = inside(&world, KAREN).await;
    let tries = async |old: &str, new: &str| {
        refusals(
            partners::change_password(&ctx, &own, &Whence::default(), &change(old, new)).await.map(|_| ()),
        )
    };
    let wrong = [("old_password", Refusal::WrongPassword)];
    assert_eq!(tries(OTHER_PASSWORD, "Tre nye små grise").await, wrong);
    assert_eq!(tries(PASSWORD, PASSWORD).await, [("password", Refusal::SamePassword)]);
    let short = Refusal::WeakPassword(WeakPassword::Short { min: auth::SHORTEST_PASSWORD });
    assert_eq!(tries(PASSWORD, "kort nok").await, [("password", short)]);
    let own_name = Refusal::WeakPassword(WeakPassword::OwnName);
    assert_eq!(tries(PASSWORD, "karen@nord.example").await, [("password", own_name)]);
    for _ in 1..auth::FREE_FAILURES {
        assert_eq!(tries("gættet", "Tre nye små grise").await, wrong);
    }
    let wait = Refusal::Throttled { seconds: auth::FIRST_WAIT_SECONDS };
    assert_eq!(tries(PASSWORD, OTHER_PASSWORD).await, [("old_password", wait)]);
}

#[tokio::test]
async fn nobody_chooses_a_password_that_strangers_are_known_to_have() {
    let world = World::new().await;
    let mut app = as_demo(&world);
    Arc::get_mut(&mut app).unwrap().breached = auth::Breached::read(b"solsorten i haven\n");
    let ctx = partners::operator_of(app, world.north, world.partnership, "test".to_owned());
    let mut raw = account(KAREN, Role::Caseworker);
    raw.set("password", "Solsorten i haven");
    let breached = Refusal::WeakPassword(WeakPassword::Breached);
    assert_eq!(refusals(partners::add_user(&ctx, &raw).await), [("password", breached)]);
    raw.set("password", PASSWORD);
    partners::add_user(&ctx, &raw).await.unwrap();
}

#[tokio::test]
async fn everybody_sees_the_own_sessions_and_ends_them() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    add(&administrator, JENS, Role::Caseworker).await;
    let firefox = Whence::new(String::new(), None, "Mozilla/5.0 (Windows NT 10.0; rv:143.0) Firefox/143.0");
    let phone = partners::log_in(&world.app, &firefox, KAREN, PASSWORD).await.unwrap();
    world.pass(60);
    let (_, jens, _) = inside(&world, JENS).await;
    let (desk, own, ctx) = inside(&world, KAREN).await;
    let account = partners::show_account(&ctx, &own).await.unwrap();
    let seen: Vec<_> = account.sessions.iter().map(|one| one.device.to_code()).collect();
    assert_eq!(seen, ["other/other", "firefox/windows"], "the one used last first");
    assert_eq!(account.here, own.view.id);
    let theirs = partners::end_session(&ctx, &own, jens.view.id).await;
    assert!(matches!(theirs, Err(Failure::NotThere)), "{theirs:?}");
    let other = account.sessions[1].id;
    partners::end_session(&ctx, &own, other).await.unwrap();
    assert!(session(&world, &phone).await.is_none(), "a stolen cookie of an ended session gets nothing");
    let again = partners::end_session(&ctx, &own, other).await;
    assert!(matches!(again, Err(Failure::NotThere)), "{again:?}");
    let_in(&world, KAREN, PASSWORD).await;
    partners::end_other_sessions(&ctx, &own).await.unwrap();
    assert!(session(&world, &desk).await.is_some());
    assert_eq!(partners::show_account(&ctx, &own).await.unwrap().sessions.len(), 1);
    assert_eq!(
        jens.view.user,
        session(&world, &let_in(&world, JENS, PASSWORD).await).await.unwrap().view.user
    );
}

#[tokio::test]
async fn what_a_session_left_open_shall_not_do_asks_again_who_sits_there() {
    let world = World::new().await;
    let operator = world.operator();
    add(&operator, KAREN, Role::Caseworker).await;
    let jens = add(&operator, JENS, Role::Caseworker).await;
    let (desk, own, ctx) = inside(&world, KAREN).await;
    let taken = app::exchange::export(&ctx, app::exchange::Kind::Citizens).await;
    assert!(taken.is_ok(), "right after the log-in nothing is asked: {taken:?}");
    world.pass(SESSION_PROOF_SECONDS);
    for kind in [app::exchange::Kind::Citizens, app::exchange::Kind::Placements] {
        let taken = app::exchange::export(&ctx, kind).await;
        assert!(matches!(taken, Err(Failure::Unproved)), "{taken:?}");
    }
    let wrong = refusals(partners::prove(&ctx, &own, &password(OTHER_PASSWORD)).await.map(|_| ()));
    assert_eq!(wrong, [("password", Refusal::WrongPassword)]);
    let renewed = partners::prove(&ctx, &own, &password(PASSWORD)).await.unwrap();
    assert!(session(&world, &desk).await.is_none(), "the session goes on under another token");
    let now = session(&world, &renewed).await.unwrap().ctx(Arc::clone(&world.app));
    assert!(app::exchange::export(&now, app::exchange::Kind::Citizens).await.is_ok());
    let boss = add(&operator, "boss@nord.example", Role::Administrator).await;
    let (_, _, boss_ctx) = inside(&world, "boss@nord.example").await;
    assert!(partners::user_to_change(&boss_ctx, jens).await.is_ok());
    world.pass(SESSION_PROOF_SECONDS);
    let first = RowVersion::FIRST;
    assert!(matches!(partners::user_to_change(&boss_ctx, jens).await, Err(Failure::Unproved)));
    assert!(matches!(partners::disable_user(&boss_ctx, jens, first).await, Err(Failure::Unproved)));
    let reset = partners::reset_password(&boss_ctx, jens, first, &password(OTHER_PASSWORD)).await;
    assert!(matches!(reset, Err(Failure::Unproved)), "{reset:?}");
    let added = partners::add_user(&boss_ctx, &account("ny@nord.example", Role::Caseworker)).await;
    assert!(matches!(added, Err(Failure::Unproved)), "{added:?}");
    assert!(partners::show_user(&boss_ctx, boss).await.is_ok(), "looking asks nothing");
    partners::disable_user(&operator, jens, first).await.unwrap();
}

#[tokio::test]
async fn what_an_installation_asks_holds_at_once() {
    let world = World::new().await;
    add(&world.operator(), KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let rules = |idle: &str, life: &str, proof: &str| {
        Raw::from_pairs([("idle", idle), ("life", life), ("proof", proof)])
    };
    let boss = world.administrator();
    let caseworkers = partners::set_log_in_rules(&world.caseworker(), &rules("10", "60", "5")).await;
    assert!(matches!(caseworkers, Err(Failure::NotThere)), "{caseworkers:?}");
    let said = refusals(partners::set_log_in_rules(&boss, &rules("3", "", "x")).await);
    assert_eq!(said.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["idle", "life", "proof"]);
    assert_eq!(
        refusals(partners::set_log_in_rules(&boss, &rules("60", "30", "5")).await),
        [("idle", Refusal::IdleLongerThanLife)]
    );
    let set = partners::set_log_in_rules(&boss, &rules("10", "60", "5")).await.unwrap();
    assert_eq!(partners::show_log_in_rules(&boss).await.unwrap(), set);
    world.pass(10 * 60);
    assert!(session(&world, &opened).await.is_none(), "ten minutes unused is too long from now on");
    let opened = let_in(&world, KAREN, PASSWORD).await;
    for _ in 0..11 {
        world.pass(5 * 60);
        assert!(session(&world, &opened).await.is_some());
    }
    world.pass(5 * 60);
    assert!(session(&world, &opened).await.is_none(), "an hour is the most from now on");
    let mut all = rules("10", "60", "5");
    all.set("code_for_all", "on");
    partners::set_log_in_rules(&boss, &all).await.unwrap();
    let opened = partners::log_in(&world.app, &Whence::default(), KAREN, PASSWORD).await.unwrap();
    assert_eq!(opened.stage, SessionStage::SetUp, "caseworkers need a second step from now on");
}
