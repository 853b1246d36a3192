//! Accounts of an organisation.

use super::*;
use kernel::Cvr;

#[tokio::test]
async fn a_closed_account_is_out_at_once_until_it_is_opened_again() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    partners::disable_user(&administrator, id, RowVersion::FIRST).await.unwrap();
    assert!(session(&world, &opened).await.is_none());
    for password in [PASSWORD, OTHER_PASSWORD] {
        let said = turned_away(&world, KAREN, password).await;
        assert_eq!(
            said,
            LogInRefusal::WrongOrUnknown,
            "whoever guesses does not learn that there is an account"
        );
    }
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
async fn an_account_is_renamed_while_its_sessions_go_on() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let mut raw = account(JENS, Role::Caseworker);
    raw.set("name", "Jens Prøve");
    raw.set("language", "en");
    partners::edit_user(&administrator, id, RowVersion::FIRST, &raw).await.unwrap();
    let user = partners::show_user(&administrator, id).await.unwrap().user;
    assert_eq!((user.name.as_str(), user.email.as_str(), user.language), ("Jens Prøve", JENS, Language::En));
    assert_eq!((user.role, user.version), (Some(Role::Caseworker), SECOND));
    assert!(session(&world, &opened).await.is_some());
    let_in(&world, JENS, PASSWORD).await;
    let late = partners::edit_user(&administrator, id, RowVersion::FIRST, &raw).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    add(&administrator, KAREN, Role::Caseworker).await;
    raw.set("email", KAREN);
    let taken = refusals(partners::edit_user(&administrator, id, SECOND, &raw).await);
    assert_eq!(taken, [("email", Refusal::EmailTaken(KAREN.to_owned()))]);
}

#[tokio::test]
async fn two_administrators_who_close_each_other_leave_one() {
    let world = World::new().await;
    let operator = world.operator();
    let karen = add(&operator, KAREN, Role::Administrator).await;
    let jens = add(&operator, JENS, Role::Administrator).await;
    let (one, other) = tokio::join!(
        partners::disable_user(&operator, karen, RowVersion::FIRST),
        partners::disable_user(&operator, jens, RowVersion::FIRST),
    );
    assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1, "{one:?} {other:?}");
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
    let (missing, not_chosen) = (|| Refusal::Input(Input::Missing), Refusal::Input(Input::NotChosen));
    assert_eq!(
        refusals(partners::add_user(&ctx, &Raw::default()).await),
        [("email", missing()), ("name", missing()), ("role", not_chosen)]
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
    let taken = partners::add_user(&ctx, &account("KAREN@nord.example", Role::Caseworker)).await;
    assert_eq!(refusals(taken), [("email", Refusal::EmailTaken(KAREN.to_owned()))]);
}

#[tokio::test]
async fn a_manager_needs_a_company_of_the_partnership() {
    let world = World::new().await;
    let ctx = world.administrator();
    let mut raw = account(KAREN, Role::CompanyManager);
    assert_eq!(refusals(partners::add_user(&ctx, &raw).await), [("company", Refusal::CompanyMissing)]);
    let theirs = Raw::from_pairs([("cvr", "99000777"), ("name", "Andetsteds Smedje"), ("invented", "ja")]);
    companies::add_company(&world.stranger(), &theirs).await.unwrap();
    for given in ["99000777", "nonsense"] {
        raw.set("company", given);
        let want = match Cvr::parse(given) {
            Ok(cvr) => Refusal::UnknownCompany(cvr),
            Err(bad) => Refusal::Input(bad.into()),
        };
        assert_eq!(refusals(partners::add_user(&ctx, &raw).await), [("company", want)], "{given}");
    }
    let found = |words: &'static str| companies::look_up_companies(&ctx, words);
    assert!(found("Andetsteds").await.unwrap().is_empty(), "another partnership's");
    assert!(found(" ").await.unwrap().is_empty());
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
    let renamed = partners::edit_user(&south, id, first, &account(KAREN, Role::Caseworker)).await;
    assert!(matches!(renamed, Err(Failure::NotThere)), "{renamed:?}");
    let reset = partners::reset_password(&south, id, first, &password(OTHER_PASSWORD)).await;
    assert!(matches!(reset, Err(Failure::NotThere)), "{reset:?}");
    let_in(&world, KAREN, PASSWORD).await;
    let north = world.administrator();
    assert_eq!(partners::find_user(&north, " KAREN@nord.example").await.unwrap(), (id, first));
    let page = partners::list_users(&north, PageOf::default()).await.unwrap();
    assert_eq!((page.rows.len(), page.rows[0].id, page.rows[0].role), (1, id, Some(Role::Caseworker)));
    assert!(page.rows[0].has_password && page.rows[0].last_log_in.is_some());
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
        assert!(matches!(partners::user_to_change(&ctx, id).await, Err(Failure::NotThere)), "{role:?}");
        let renamed =
            partners::edit_user(&ctx, id, RowVersion::FIRST, &account(JENS, Role::Administrator)).await;
        assert!(matches!(renamed, Err(Failure::NotThere)), "{role:?}");
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
