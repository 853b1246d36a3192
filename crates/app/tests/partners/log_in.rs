//! Log-in and sessions.

use super::*;

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
    raw.set("company", "99 00 01 01");
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
async fn logging_out_ends_this_session_and_no_other() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    add(&administrator, JENS, Role::Caseworker).await;
    let (desk, phone) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, KAREN, PASSWORD).await);
    let (home, jens) = (let_in(&world, KAREN, PASSWORD).await, let_in(&world, JENS, PASSWORD).await);
    partners::log_out(&world.app, &session(&world, &desk).await.unwrap()).await.unwrap();
    assert!(session(&world, &desk).await.is_none());
    for open in [&phone, &home] {
        assert!(session(&world, open).await.is_some());
    }
    assert!(session(&world, &jens).await.is_some(), "somebody else stays");
    let page = partners::list_users(&administrator, PageOf::default()).await.unwrap();
    assert!(page.rows.iter().all(|user| user.last_log_in.is_some()), "when they were here is still known");
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
    assert_eq!(
        why(partners::one_click(&world.app, &Whence::default(), caseworker).await),
        LogInRefusal::DemoOnly
    );
    assert_eq!(turned_away(&world, JENS, PASSWORD).await, LogInRefusal::WrongOrUnknown);
    let demo = as_demo(&world);
    let offered = partners::one_click_users(&demo).await.unwrap();
    assert_eq!(offered.iter().map(|user| user.id).collect::<Vec<_>>(), [caseworker, citizen]);
    let opened = partners::one_click(&demo, &Whence::default(), citizen).await.unwrap();
    let session = partners::open_session(&demo, &opened.token).await.unwrap().unwrap();
    assert_eq!(session.view.acting.citizen, Some(world.citizen));
    let forged = UserId::new(world.app.rim.fresh_id());
    for nobody in [ordinary, forged] {
        assert_eq!(why(partners::one_click(&demo, &Whence::default(), nobody).await), LogInRefusal::DemoOnly);
    }
    partners::disable_user(&world.operator(), caseworker, RowVersion::FIRST).await.unwrap();
    assert_eq!(why(partners::one_click(&demo, &Whence::default(), caseworker).await), LogInRefusal::Closed);
    assert_eq!(partners::one_click_users(&demo).await.unwrap().len(), 1);
}
