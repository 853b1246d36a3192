//! The second step: setting it up, taking it, recovery codes, and what is closed before.

use super::*;

const STEP: i64 = 30;

/// Somebody with a second step of the own choice: the secret, and the recovery codes.
async fn with_second_step(world: &World, email: &str) -> (TotpSecret, Vec<String>) {
    add(&world.operator(), email, Role::Caseworker).await;
    let session = session(world, &let_in(world, email, PASSWORD).await).await.unwrap();
    let ctx = session.ctx(Arc::clone(&world.app));
    let secret = partners::fresh_secret(&world.app);
    let codes = partners::set_up_second_step(&ctx, &session, &confirming(world, &secret)).await.unwrap();
    // The code that confirmed it is used.
    world.pass(STEP);
    (secret, codes)
}

async fn at_the_code(world: &World, email: &str) -> Session {
    let opened = let_in(world, email, PASSWORD).await;
    assert_eq!(opened.stage, SessionStage::Code);
    assert!(session(world, &opened).await.is_none(), "nothing is open before the second step");
    half(world, &opened).await.unwrap()
}

async fn enters(
    world: &World,
    half: &Session,
    code: &str,
) -> Result<(NewSession, Option<usize>), LogInRefusal> {
    match partners::enter_code(&world.app, &Whence::default(), half, code).await {
        Ok(entered) => Ok((entered.session, entered.codes_left)),
        Err(Failure::Refused(faults)) => {
            let fault = faults.iter().next().unwrap();
            assert_eq!(fault.field, "code");
            Err(fault.refusal)
        }
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_code_opens_the_session_under_a_token_of_its_own() {
    let world = World::new().await;
    let (secret, _) = with_second_step(&world, KAREN).await;
    let half = at_the_code(&world, KAREN).await;
    for wrong in ["", "000000", "abcdef"] {
        assert_eq!(enters(&world, &half, wrong).await.err(), Some(LogInRefusal::WrongCode));
    }
    let (opened, left) = enters(&world, &half, &secret.code(world.app.rim.now())).await.unwrap();
    assert_eq!((opened.stage, left), (SessionStage::Open, None));
    let session = session(&world, &opened).await.unwrap();
    assert_ne!(session.view.id, half.view.id);
    assert_ne!(session.view.csrf, half.view.csrf);
}

#[tokio::test]
async fn a_code_is_good_once_whoever_saw_it() {
    let world = World::new().await;
    let (secret, _) = with_second_step(&world, KAREN).await;
    let (mine, stranger) = (at_the_code(&world, KAREN).await, at_the_code(&world, KAREN).await);
    let (before, code) =
        (secret.code(world.app.rim.now().plus_seconds(-STEP)), secret.code(world.app.rim.now()));
    enters(&world, &mine, &code).await.unwrap();
    assert_eq!(enters(&world, &stranger, &code).await.err(), Some(LogInRefusal::UsedCode));
    assert_eq!(
        enters(&world, &stranger, &before).await.err(),
        Some(LogInRefusal::UsedCode),
        "nor an earlier one"
    );
    world.pass(STEP);
    assert_eq!(enters(&world, &stranger, &code).await.err(), Some(LogInRefusal::UsedCode));
    let next = secret.code(world.app.rim.now());
    assert!(enters(&world, &stranger, &next).await.is_ok());
}

#[tokio::test]
async fn of_two_who_show_one_code_at_once_one_gets_in() {
    let world = World::new().await;
    let (secret, codes) = with_second_step(&world, KAREN).await;
    for code in [secret.code(world.app.rim.now()), codes[3].clone()] {
        let (one, other) = (at_the_code(&world, KAREN).await, at_the_code(&world, KAREN).await);
        let (one, other) = tokio::join!(enters(&world, &one, &code), enters(&world, &other, &code));
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_recovery_code_works_once_in_place_of_the_telephone_and_says_how_many_are_left() {
    let world = World::new().await;
    let (_, codes) = with_second_step(&world, KAREN).await;
    assert_eq!(codes.len(), auth::RECOVERY_CODES);
    let half = at_the_code(&world, KAREN).await;
    let typed = codes[4].to_uppercase().replace('-', " ");
    let (opened, left) = enters(&world, &half, &typed).await.unwrap();
    assert_eq!(left, Some(auth::RECOVERY_CODES - 1));
    let half = at_the_code(&world, KAREN).await;
    assert_eq!(enters(&world, &half, &codes[4]).await.err(), Some(LogInRefusal::WrongCode));
    assert_eq!(enters(&world, &half, &codes[5]).await.unwrap().1, Some(auth::RECOVERY_CODES - 2));
    let own = session(&world, &opened).await.unwrap();
    let ctx = own.ctx(Arc::clone(&world.app));
    let fresh = partners::renew_recovery_codes(&ctx, &own).await.unwrap();
    let half = at_the_code(&world, KAREN).await;
    assert_eq!(
        enters(&world, &half, &codes[6]).await.err(),
        Some(LogInRefusal::WrongCode),
        "the old ones are gone"
    );
    assert!(enters(&world, &half, &fresh[0]).await.is_ok());
}

#[tokio::test]
async fn guessing_at_codes_is_slowed_down_for_every_stranger_together_and_not_for_the_user() {
    let world = World::new().await;
    let (secret, _) = with_second_step(&world, KAREN).await;
    let known = Whence::new(String::new(), let_in_known(&world, &secret).await, "");
    world.pass(STEP);
    let stranger = at_the_code(&world, KAREN).await;
    for n in 0..auth::FREE_FAILURES {
        let elsewhere = Whence::new(format!("203.0.113.{n}"), None, "");
        let said = partners::enter_code(&world.app, &elsewhere, &stranger, "000000").await;
        assert!(matches!(said, Err(Failure::Refused(_))));
    }
    let code = secret.code(world.app.rim.now());
    let wait = LogInRefusal::Throttled { seconds: auth::FIRST_WAIT_SECONDS };
    assert_eq!(enters(&world, &at_the_code(&world, KAREN).await, &code).await.err(), Some(wait));
    let mine = at_the_code(&world, KAREN).await;
    assert!(partners::enter_code(&world.app, &known, &mine, &code).await.is_ok());
}

async fn let_in_known(world: &World, secret: &TotpSecret) -> Option<String> {
    let half = at_the_code(world, KAREN).await;
    let code = secret.code(world.app.rim.now());
    enters(world, &half, &code).await.unwrap().0.device
}

#[tokio::test]
async fn who_must_have_a_second_step_sets_it_up_before_anything_is_open() {
    let world = World::new().await;
    add(&world.operator(), KAREN, Role::Administrator).await;
    let opened = partners::log_in(&world.app, &Whence::default(), KAREN, PASSWORD).await.unwrap();
    assert_eq!(opened.stage, SessionStage::SetUp);
    assert!(session(&world, &opened).await.is_none());
    let half = half(&world, &opened).await.unwrap();
    let secret = partners::fresh_secret(&world.app);
    let mut wrong = confirming(&world, &secret);
    wrong.set("code", "000000");
    let said = partners::set_up_at_log_in(&world.app, &Whence::default(), &half, &wrong).await;
    let Err(Failure::Refused(faults)) = said else { panic!("a wrong code confirms nothing") };
    assert_eq!(
        faults.iter().map(|fault| (fault.field, fault.refusal)).collect::<Vec<_>>(),
        [("code", LogInRefusal::WrongCode)]
    );
    let (whole, secret) = set_up(&world, &opened).await;
    assert!(session(&world, &whole).await.is_some());
    assert!(session(&world, &opened).await.is_none(), "the half one is gone");
    let twice =
        partners::set_up_at_log_in(&world.app, &Whence::default(), &half, &confirming(&world, &secret)).await;
    assert!(matches!(twice, Err(Failure::NotThere)), "nobody puts another secret over it");
    assert_eq!(let_in(&world, KAREN, PASSWORD).await.stage, SessionStage::Code);
}

#[tokio::test]
async fn a_log_in_without_its_second_step_is_given_up_after_ten_minutes() {
    let world = World::new().await;
    with_second_step(&world, KAREN).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    world.pass(kernel::HALF_SESSION_SECONDS);
    assert!(half(&world, &opened).await.is_none());
}

#[tokio::test]
async fn the_demos_people_are_let_in_without_a_second_step() {
    let world = World::new().await;
    let user = add_directly(&world, JENS, None, None).await;
    let mut all = Raw::from_pairs([("idle", "60"), ("life", "720"), ("proof", "15")]);
    all.set("code_for_all", "on");
    partners::set_log_in_rules(&world.administrator(), &all).await.unwrap();
    let demo = as_demo(&world);
    let opened = partners::one_click(&demo, &Whence::default(), user).await.unwrap();
    assert_eq!((opened.stage, opened.device), (SessionStage::Open, None));
}

#[tokio::test]
async fn the_second_step_is_turned_off_with_password_and_code_and_not_where_it_is_required() {
    let world = World::new().await;
    let (secret, _) = with_second_step(&world, KAREN).await;
    let half = at_the_code(&world, KAREN).await;
    let (opened, _) = enters(&world, &half, &secret.code(world.app.rim.now())).await.unwrap();
    let own = session(&world, &opened).await.unwrap();
    let ctx = own.ctx(Arc::clone(&world.app));
    world.pass(STEP);
    let code = secret.code(world.app.rim.now());
    let off = async |password: &str, code: &str| {
        let raw = Raw::from_pairs([("password", password), ("code", code)]);
        partners::turn_off_second_step(&ctx, &own, &raw).await
    };
    assert_eq!(refusals(off(OTHER_PASSWORD, &code).await), [("password", Refusal::WrongPassword)]);
    assert_eq!(refusals(off(PASSWORD, "000000").await), [("code", Refusal::WrongCode)]);
    off(PASSWORD, &code).await.unwrap();
    assert_eq!(let_in(&world, KAREN, PASSWORD).await.stage, SessionStage::Open);
    add(&world.operator(), JENS, Role::Administrator).await;
    let half_in = partners::log_in(&world.app, &Whence::default(), JENS, PASSWORD).await.unwrap();
    let (boss, secret) = set_up(&world, &half_in).await;
    let boss = session(&world, &boss).await.unwrap();
    world.pass(STEP);
    let raw =
        Raw::from_pairs([("password", PASSWORD.to_owned()), ("code", secret.code(world.app.rim.now()))]);
    let kept = partners::turn_off_second_step(&boss.ctx(Arc::clone(&world.app)), &boss, &raw).await;
    assert_eq!(refusals(kept), [("code", Refusal::CodeRequired)]);
}

#[tokio::test]
async fn an_administrator_helps_whose_telephone_is_gone() {
    let world = World::new().await;
    with_second_step(&world, KAREN).await;
    let (north, south) = (world.administrator(), world.acting(Role::Administrator, world.south));
    let (id, _) = partners::find_user(&north, KAREN).await.unwrap();
    assert!(partners::show_user(&north, id).await.unwrap().user.has_code);
    assert!(matches!(partners::drop_second_step(&south, id).await, Err(Failure::NotThere)));
    let inside = let_in(&world, KAREN, PASSWORD).await;
    partners::drop_second_step(&north, id).await.unwrap();
    assert!(half(&world, &inside).await.is_none(), "every session ends with it");
    assert_eq!(let_in(&world, KAREN, PASSWORD).await.stage, SessionStage::Open);
    assert!(matches!(partners::drop_second_step(&north, id).await, Err(Failure::NotThere)), "there is none");
}

#[tokio::test]
async fn a_session_left_open_sets_up_no_second_step_for_a_stranger() {
    let world = World::new().await;
    add(&world.operator(), KAREN, Role::Caseworker).await;
    let (desk, phone) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, KAREN, PASSWORD).await);
    let own = session(&world, &desk).await.unwrap();
    let ctx = own.ctx(Arc::clone(&world.app));
    world.pass(SESSION_PROOF_SECONDS);
    let secret = partners::fresh_secret(&world.app);
    let set = partners::set_up_second_step(&ctx, &own, &confirming(&world, &secret)).await;
    assert!(matches!(set, Err(Failure::Unproved)), "{set:?}");
    let renewed = partners::prove(&ctx, &own, &password(PASSWORD)).await.unwrap();
    let own = session(&world, &renewed).await.unwrap();
    let ctx = own.ctx(Arc::clone(&world.app));
    partners::set_up_second_step(&ctx, &own, &confirming(&world, &secret)).await.unwrap();
    assert!(session(&world, &phone).await.is_none(), "who was in with the password alone shows a code now");
    assert!(session(&world, &renewed).await.is_some());
}

#[tokio::test]
async fn a_secret_is_stored_sealed_and_opens_in_its_own_row_only() {
    let world = World::new().await;
    let (secret, codes) = with_second_step(&world, KAREN).await;
    let (id, _) = partners::find_user(&world.administrator(), KAREN).await.unwrap();
    let own = partners::log_in(&world.app, &Whence::default(), KAREN, PASSWORD).await.unwrap();
    let ctx = half(&world, &own).await.unwrap().ctx(Arc::clone(&world.app));
    let permit = ctx.leave::<policy::KeepAccount, app::Never>().await.unwrap();
    let stored = world.app.db.read().await.unwrap().under(&permit).second_step(id).await.unwrap().unwrap();
    assert!(!stored.secret.windows(8).any(|part| secret.bytes().windows(8).any(|clear| clear == part)));
    assert!(stored.codes.iter().all(|hash| hash.starts_with("$argon2id$")));
    assert!(stored.codes.iter().all(|hash| codes.iter().all(|code| !hash.contains(code))));
    let place = |row| crypto::Column::of("second_step", "secret_sealed").row(row);
    assert_eq!(
        crypto::open(&world.app.keys, place(id.uuid()), &stored.secret).unwrap().as_slice(),
        secret.bytes()
    );
    assert!(crypto::open(&world.app.keys, place(world.app.rim.fresh_id()), &stored.secret).is_err());
}
