//! Roles from a first to a last day, several of them, standing in for a colleague, and who leaves.

use app::partners::{
    Leaves, Switched, change_term, end_role, give_role, list_leavers, role_to_change, stand_in,
};

use kernel::{Date, MembershipId};

use super::*;

const DAY: i64 = 24 * 60 * 60;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn role(of: Role, first: &str, last: &str) -> Raw {
    Raw::from_pairs([("role", of.code()), ("first", first), ("last", last)])
}

async fn ctx_of(world: &World, opened: &NewSession) -> Ctx {
    session(world, opened).await.unwrap().ctx(Arc::clone(&world.app))
}

async fn roles_of(ctx: &Ctx, id: UserId) -> Vec<app::views::RoleHeld> {
    partners::show_user(ctx, id).await.unwrap().roles.here
}

#[tokio::test]
async fn an_account_opens_on_its_first_day_and_closes_after_its_last() {
    let world = World::new().await;
    let mut raw = account(KAREN, Role::Caseworker);
    raw.set("first", "26.11.2026");
    raw.set("last", "27.11.2026");
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let early = LogInRefusal::NotYet { from: day("2026-11-26") };
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, early);
    let guessed = turned_away(&world, KAREN, OTHER_PASSWORD).await;
    assert_eq!(guessed, LogInRefusal::WrongOrUnknown, "only who knows the password is told");
    world.pass(DAY);
    let opened = let_in(&world, KAREN, PASSWORD).await;
    world.pass(DAY);
    let again = let_in(&world, KAREN, PASSWORD).await;
    assert!(session(&world, &again).await.is_some(), "the last day is a day of the role");
    world.pass(DAY);
    for old in [&opened, &again] {
        assert!(session(&world, old).await.is_none(), "what was opened closes by itself");
    }
    assert_eq!(turned_away(&world, KAREN, PASSWORD).await, LogInRefusal::Over);
}

#[tokio::test]
async fn a_second_role_is_taken_up_by_switching_and_is_gone_when_it_ends() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let given = give_role(&administrator, id, &role(Role::Mentor, "", "")).await.unwrap();
    let twice = refusals(give_role(&administrator, id, &role(Role::Mentor, "", "30.11.2026")).await);
    assert_eq!(twice, [("role", Refusal::HasRole(Role::Mentor))]);
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let before = session(&world, &opened).await.unwrap();
    assert_eq!((before.view.acting.role, before.view.memberships.len()), (Role::Caseworker, 2));
    partners::switch_membership(&world.app, &before, given).await.unwrap();
    let now = session(&world, &opened).await.unwrap();
    assert_eq!(now.view.acting.role, Role::Mentor);
    let ctx = now.ctx(Arc::clone(&world.app));
    let closed = citizens::show_citizen(&ctx, world.citizen).await;
    assert!(closed.is_err(), "a mentor whom nobody named sees nobody, whatever the other role opens");
    let held = roles_of(&administrator, id).await;
    let mentor = held.iter().find(|one| one.id == given).unwrap();
    end_role(&administrator, id, (given, mentor.version)).await.unwrap();
    assert!(session(&world, &opened).await.is_none(), "whoever acts in it is out at once");
    let late = end_role(&administrator, id, (given, mentor.version)).await;
    assert!(matches!(late, Err(Failure::NotThere)), "{late:?}");
    let back = ctx_of(&world, &let_in(&world, KAREN, PASSWORD).await).await;
    assert_eq!(back.actor().role(), Some(Role::Caseworker));
}

#[tokio::test]
async fn a_role_that_was_given_after_the_log_in_asks_for_its_second_step() {
    let world = World::new().await;
    let administrator = world.administrator();
    let id = add(&administrator, KAREN, Role::Caseworker).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let given = give_role(&administrator, id, &role(Role::Administrator, "", "")).await.unwrap();
    let own = session(&world, &opened).await.unwrap();
    let switched = partners::switch_membership(&world.app, &own, given).await.unwrap();
    assert_eq!(switched, Switched::LogInAgain);
    assert!(session(&world, &opened).await.is_none());
    let again = partners::log_in(&world.app, &Whence::default(), KAREN, PASSWORD).await.unwrap();
    assert_eq!(again.stage, SessionStage::SetUp);
    let whole = session(&world, &set_up(&world, &again).await.0).await.unwrap();
    assert_eq!(partners::switch_membership(&world.app, &whole, given).await.unwrap(), Switched::Acts);
}

#[tokio::test]
async fn whoever_left_another_organisation_can_be_let_in_again() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let mut raw = account(KAREN, Role::Mentor);
    raw.set("existing", "on");
    raw.set("last", "26.11.2026");
    let south = |world: &World| world.acting(Role::Administrator, world.south);
    let id = partners::add_user(&south(&world), &raw).await.unwrap();
    world.pass(3 * DAY);
    assert!(partners::show_user(&south(&world), id).await.is_err(), "the other's account again");
    raw.set("last", "");
    assert_eq!(partners::add_user(&south(&world), &raw).await.unwrap(), id);
    assert_eq!(roles_of(&south(&world), id).await.len(), 2);
}

#[tokio::test]
async fn somebody_elses_membership_is_no_way_to_switch() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    let jens = add(&administrator, JENS, Role::Administrator).await;
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let own = session(&world, &opened).await.unwrap();
    let other = roles_of(&administrator, jens).await[0].id;
    for to in [other, MembershipId::new(world.app.rim.fresh_id())] {
        let tried = partners::switch_membership(&world.app, &own, to).await;
        assert!(matches!(tried, Err(Failure::NotThere)), "{tried:?}");
    }
    assert_eq!(session(&world, &opened).await.unwrap().view.acting.role, Role::Caseworker);
}

#[tokio::test]
async fn whoever_stands_in_sees_the_colleagues_people_from_the_first_day_to_the_last() {
    let world = World::new().await;
    let administrator = world.administrator();
    let mentor = world.colleague(Role::Mentor, world.north).await;
    let of_mentor = mentor.actor().membership().unwrap();
    let named = Raw::from_pairs([("who", of_mentor.to_string())]);
    citizens::relate(&world.caseworker(), world.citizen, &named).await.unwrap();
    let id = add(&administrator, KAREN, Role::Buddy).await;
    let raw = |last: &str| {
        Raw::from_pairs([
            ("for", of_mentor.to_string()),
            ("first", "26.11.2026".to_owned()),
            ("last", last.to_owned()),
        ])
    };
    let open_ended = refusals(stand_in(&administrator, id, &raw("")).await);
    assert_eq!(open_ended, [("last", Refusal::LastDayMissing)]);
    let over = refusals(stand_in(&administrator, id, &raw("24.11.2026")).await);
    assert_eq!(over, [("last", Refusal::LastDayPast(day("2026-11-24")))]);
    let stands_in = stand_in(&administrator, id, &raw("27.11.2026")).await.unwrap();
    let twice = refusals(stand_in(&administrator, id, &raw("30.11.2026")).await);
    assert_eq!(twice, [("for", Refusal::StandsInAlready)]);

    let as_stand_in = async || {
        let opened = let_in(&world, KAREN, PASSWORD).await;
        let own = session(&world, &opened).await.unwrap();
        assert_eq!(own.view.acting.role, Role::Buddy, "the own role comes first");
        partners::switch_membership(&world.app, &own, stands_in).await?;
        Ok::<_, Failure<app::Never>>(ctx_of(&world, &opened).await)
    };
    assert!(matches!(as_stand_in().await, Err(Failure::NotThere)), "not before the first day");
    world.pass(DAY);
    let there = as_stand_in().await.unwrap();
    assert_eq!((there.actor().role(), there.actor().membership()), (Some(Role::Mentor), Some(stands_in)));
    citizens::show_citizen(&there, world.citizen).await.unwrap();
    world.pass(2 * DAY);
    assert!(matches!(as_stand_in().await, Err(Failure::NotThere)), "not after the last");
}

#[tokio::test]
async fn nobody_changes_the_own_role_and_one_administrator_stays() {
    let world = World::new().await;
    let operator = world.operator();
    let karen = add(&operator, KAREN, Role::Administrator).await;
    let own = ctx_of(&world, &let_in(&world, KAREN, PASSWORD).await).await;
    let own_role = refusals(give_role(&own, karen, &role(Role::Caseworker, "", "")).await);
    assert_eq!(own_role, [("role", Refusal::OwnRole)]);
    let held = roles_of(&operator, karen).await;
    let of = (held[0].id, held[0].version);
    assert_eq!(refusals(end_role(&operator, karen, of).await), [("role", Refusal::LastAdministrator)]);
    let ends = Raw::from_pairs([("last", "30.11.2026")]);
    let ending = refusals(change_term(&operator, karen, of, &ends).await);
    assert_eq!(ending, [("last", Refusal::LastAdministrator)]);
    let jens = add(&operator, JENS, Role::Administrator).await;
    change_term(&operator, karen, of, &ends).await.unwrap();
    let late = change_term(&operator, karen, of, &ends).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    // Whoever leaves on a known day does not count as the one who stays.
    let of_jens = roles_of(&operator, jens).await;
    let last = refusals(end_role(&operator, jens, (of_jens[0].id, of_jens[0].version)).await);
    assert_eq!(last, [("role", Refusal::LastAdministrator)]);
}

#[tokio::test]
async fn another_organisation_lets_an_account_in_and_is_left_when_it_changes_hands() {
    let world = World::new().await;
    let (north, south) = (world.administrator(), world.acting(Role::Administrator, world.south));
    let id = add(&north, KAREN, Role::Caseworker).await;
    let mut raw = account(KAREN, Role::Mentor);
    let asked = refusals(partners::add_user(&south, &raw).await);
    assert_eq!(asked, [("existing", Refusal::KeptElsewhere(KAREN.to_owned()))]);
    raw.set("existing", "on");
    assert_eq!(partners::add_user(&south, &raw).await.unwrap(), id);
    let there = partners::show_user(&south, id).await.unwrap();
    assert!(!there.may_change && there.may_manage, "the account is the other's, the role the own");
    assert_eq!(there.roles.here.iter().map(|one| one.role).collect::<Vec<_>>(), [Role::Mentor]);
    let here = partners::show_user(&north, id).await.unwrap();
    assert_eq!((here.roles.here.len(), here.roles.elsewhere.len()), (1, 1));
    assert!(
        role_to_change(&north, id, there.roles.here[0].id).await.is_err(),
        "nor is it the keeper's to end"
    );
    for closed in [
        partners::reset_password(&south, id, RowVersion::FIRST, &password(OTHER_PASSWORD)).await,
        partners::disable_user(&south, id, RowVersion::FIRST).await,
        partners::edit_user(&south, id, RowVersion::FIRST, &raw).await,
    ] {
        assert!(matches!(closed, Err(Failure::NotThere)), "{closed:?}");
    }
    let opened = let_in(&world, KAREN, PASSWORD).await;
    let own = session(&world, &opened).await.unwrap();
    partners::switch_membership(&world.app, &own, there.roles.here[0].id).await.unwrap();
    assert_eq!(ctx_of(&world, &opened).await.actor().organisation(), Some(world.south));
    // The north chooses a password: whoever knows it is nobody whom the south let in.
    partners::reset_password(&north, id, RowVersion::FIRST, &password(OTHER_PASSWORD)).await.unwrap();
    let after = session(&world, &let_in(&world, KAREN, OTHER_PASSWORD).await).await.unwrap();
    assert_eq!(after.view.memberships.len(), 1);
    assert_eq!(partners::show_user(&north, id).await.unwrap().roles.elsewhere, Vec::<String>::new());
    let stranger = world.acting(Role::Administrator, world.strangers);
    assert_eq!(
        refusals(partners::add_user(&stranger, &raw).await),
        [("email", Refusal::EmailTaken(KAREN.to_owned()))],
        "another partnership learns no more than that the address is taken"
    );
}

#[tokio::test]
async fn leavers_are_those_who_leave_soon_left_lately_or_do_not_come() {
    let world = World::new().await;
    let administrator = world.administrator();
    let mut raw = account(KAREN, Role::Mentor);
    raw.set("last", "30.11.2026");
    let karen = partners::add_user(&administrator, &raw).await.unwrap();
    let of_karen = roles_of(&administrator, karen).await[0].id;
    let named = Raw::from_pairs([("who", of_karen.to_string())]);
    citizens::relate(&world.caseworker(), world.citizen, &named).await.unwrap();
    let jens = add(&administrator, JENS, Role::Caseworker).await;
    let list = async || {
        let all = list_leavers(&administrator).await.unwrap();
        all.into_iter().map(|one| (one.user, one.leaves, one.people)).collect::<Vec<_>>()
    };
    assert_eq!(list().await, [(karen, Leaves::On(day("2026-11-30")), 1)]);
    let held = roles_of(&administrator, jens).await;
    end_role(&administrator, jens, (held[0].id, held[0].version)).await.unwrap();
    assert!(list().await.contains(&(jens, Leaves::Ended(day("2026-11-25")), 0)));
    world.pass(6 * DAY);
    let later = world.acting(Role::Administrator, world.north);
    let all = list_leavers(&later).await.unwrap();
    let karens = all.iter().find(|one| one.user == karen).unwrap();
    assert_eq!(karens.leaves, Leaves::Since(day("2026-11-30")));
    world.pass(200 * DAY);
    let ida = add(&world.administrator(), "ida@nord.example", Role::Caseworker).await;
    world.pass(91 * DAY);
    let all = list_leavers(&world.administrator()).await.unwrap();
    let why: Vec<_> = all.iter().map(|one| (one.user, one.leaves)).collect();
    assert_eq!(why, [(ida, Leaves::Idle(None))], "who left long ago is not told for ever");
}

#[test]
fn a_role_without_days_is_held_for_ever() {
    assert_eq!(Term::default().on(day("2026-11-25")), domain::partners::TermState::Live);
}
