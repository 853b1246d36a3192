//! Setting up, the mode, and the start pages.

use app::views::UserCounts;

use super::*;

#[tokio::test]
async fn the_mode_is_switched_unless_it_would_hide_citizens() {
    let world = World::new().await;
    let ctx = world.administrator();
    let mode = |code: &str| Raw::from_pairs([("mode", code)]);
    assert_eq!(partners::show_mode(&ctx).await.unwrap(), (Mode::WithCitizens, 2));
    let hiding = partners::set_mode(&ctx, &mode("companies-only")).await;
    assert_eq!(refusals(hiding), [("mode", Refusal::CitizensExist { count: 2 })]);
    let missing = [("mode", Refusal::Input(Input::NotChosen))];
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
    let counts = consultant.counts.companies.unwrap();
    assert_eq!((counts.companies, counts.unasked, counts.tasks, counts.free_bundles), (1, 0, 2, 0));
    assert!(consultant.counts.citizens.is_none() && consultant.users.is_none());
    let caseworker = start(world.caseworker()).await;
    let counts = caseworker.counts.citizens.unwrap();
    assert_eq!((counts.citizens, counts.not_ready), (1, 0));
    assert!(caseworker.counts.companies.is_none());
    let steering = start(world.steering()).await;
    assert_eq!(steering.counts.citizens.unwrap().citizens, 2, "both municipalities");
    assert_eq!(steering.counts.companies.unwrap().tasks, 2);
    assert_eq!(start(world.manager()).await.counts.companies.unwrap().tasks, 2);
    assert_eq!(start(world.stranger()).await.counts.companies.unwrap().companies, 0);
    let citizen = start(world.citizen()).await;
    assert!(
        citizen.counts.companies.is_none() && citizen.counts.citizens.is_none() && citizen.users.is_none()
    );
    let users = |n| Some(UserCounts { open: n, never_in: n });
    assert_eq!(start(world.administrator()).await.users, users(0));
    let id = add(&world.administrator(), KAREN, Role::Caseworker).await;
    assert_eq!(start(world.administrator()).await.users, users(1), "who has never logged in");
    partners::disable_user(&world.administrator(), id, RowVersion::FIRST).await.unwrap();
    assert_eq!(start(world.administrator()).await.users, users(0), "open accounts only");
    for ctx in [world.caseworker(), world.steering()] {
        let start = partners::show_start(&ctx, Mode::CompaniesOnly).await.unwrap();
        assert!(start.counts.citizens.is_none());
    }
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
async fn one_more_organisation_joins_the_partnership_when_there_is_one_only() {
    let world = World::new().await;
    let nobody = partners::set_up_ctx(Arc::clone(&world.app), "test".to_owned());
    let mut raw = account(KAREN, Role::Administrator);
    raw.set("organisation", "østerø erhverv");
    let taken = refusals(partners::set_up_another(&nobody, &raw).await);
    assert_eq!(taken, [("organisation", Refusal::OrganisationTaken("Østerø Erhverv".to_owned()))]);
    raw.set("organisation", "Vestø Kommune");
    let which = refusals(partners::set_up_another(&nobody, &raw).await);
    assert_eq!(which, [("organisation", Refusal::WhichPartnership)], "the world has two");
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
