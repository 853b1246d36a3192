//! Guessing at passwords: it is slowed down, tells nothing, and keeps nobody out.

use super::*;

fn from(address: &str) -> Whence {
    Whence::new(address.to_owned(), None, "")
}

async fn tries(
    world: &World,
    whence: &Whence,
    email: &str,
    password: &str,
) -> Result<NewSession, LogInRefusal> {
    match partners::log_in(&world.app, whence, email, password).await {
        Ok(opened) => Ok(opened),
        Err(Failure::Refused(faults)) => Err(faults.iter().next().unwrap().refusal),
        Err(other) => panic!("{other:?}"),
    }
}

async fn guesses(world: &World, whence: &Whence, email: &str, times: u32) {
    for _ in 0..times {
        let said = tries(world, whence, email, OTHER_PASSWORD).await.err();
        assert_eq!(said, Some(LogInRefusal::WrongOrUnknown));
    }
}

const WAIT: LogInRefusal = LogInRefusal::Throttled { seconds: auth::FIRST_WAIT_SECONDS };

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
        tries.spawn(
            async move { why(partners::log_in(&app, &Whence::default(), KAREN, OTHER_PASSWORD).await) },
        );
    }
    let answers = tries.join_all().await;
    let told = answers.iter().filter(|answer| **answer == LogInRefusal::WrongOrUnknown).count();
    assert!(told < answers.len(), "every guess was answered");
    let right = turned_away(&world, KAREN, PASSWORD).await;
    assert!(matches!(right, LogInRefusal::Throttled { .. }), "{right:?}");
}

#[tokio::test]
async fn whoever_guesses_does_not_keep_the_user_out_who_comes_from_elsewhere() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let (stranger, karen) = (from("203.0.113.9"), from("198.51.100.1"));
    guesses(&world, &stranger, KAREN, auth::FREE_FAILURES).await;
    assert_eq!(tries(&world, &stranger, KAREN, PASSWORD).await.err(), Some(WAIT));
    assert!(tries(&world, &karen, KAREN, PASSWORD).await.is_ok());
    assert_eq!(
        tries(&world, &stranger, KAREN, PASSWORD).await.err(),
        Some(WAIT),
        "it was not the stranger's"
    );
}

#[tokio::test]
async fn a_browser_that_the_user_knows_stays_open_while_a_stranger_behind_the_same_address_guesses() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let town_hall = from("198.51.100.1");
    let device = tries(&world, &town_hall, KAREN, PASSWORD).await.unwrap().device.unwrap();
    let known = Whence::new("198.51.100.1".to_owned(), Some(device.clone()), "");
    guesses(&world, &town_hall, KAREN, auth::FREE_FAILURES).await;
    assert_eq!(tries(&world, &town_hall, KAREN, PASSWORD).await.err(), Some(WAIT));
    let again = tries(&world, &known, KAREN, PASSWORD).await.unwrap();
    assert_eq!(again.device, None, "it is known already");
    // Even the known one has its own measure.
    guesses(&world, &known, KAREN, auth::FREE_FAILURES).await;
    assert_eq!(tries(&world, &known, KAREN, PASSWORD).await.err(), Some(WAIT));
    for forged in ["00".repeat(32), "nonsense".to_owned(), device.to_uppercase()] {
        let forged = Whence::new("198.51.100.1".to_owned(), Some(forged), "");
        assert_eq!(tries(&world, &forged, KAREN, PASSWORD).await.err(), Some(WAIT));
    }
}

#[tokio::test]
async fn one_persons_browser_is_no_way_into_another_persons_account() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    add(&administrator, JENS, Role::Caseworker).await;
    let here = from("198.51.100.1");
    let jens = tries(&world, &here, JENS, PASSWORD).await.unwrap().device;
    let jens = Whence::new("198.51.100.1".to_owned(), jens, "");
    guesses(&world, &jens, KAREN, auth::FREE_FAILURES).await;
    assert_eq!(tries(&world, &jens, KAREN, PASSWORD).await.err(), Some(WAIT));
    assert!(tries(&world, &jens, JENS, PASSWORD).await.is_ok(), "his own account is open to him");
    // A browser that several use is known to each of them by one token.
    world.pass(i64::from(auth::FAILURE_WINDOW_SECONDS));
    assert_eq!(tries(&world, &jens, KAREN, PASSWORD).await.unwrap().device, None);
    guesses(&world, &here, KAREN, auth::FREE_FAILURES).await;
    assert!(tries(&world, &jens, KAREN, PASSWORD).await.is_ok());
}

#[tokio::test]
async fn an_address_that_tries_many_names_is_slowed_down_for_all_of_them() {
    let world = World::new().await;
    add(&world.administrator(), KAREN, Role::Caseworker).await;
    let stranger = from("203.0.113.9");
    for n in 0..auth::FREE_FAILURES_OF_AN_ADDRESS {
        guesses(&world, &stranger, &format!("nr{n}@nord.example"), 1).await;
    }
    assert_eq!(tries(&world, &stranger, KAREN, PASSWORD).await.err(), Some(WAIT));
    assert!(tries(&world, &from("198.51.100.1"), KAREN, PASSWORD).await.is_ok());
    world.pass(i64::from(auth::FIRST_WAIT_SECONDS));
    assert!(tries(&world, &stranger, KAREN, PASSWORD).await.is_ok());
    guesses(&world, &stranger, "en.til@nord.example", 1).await;
    let said = tries(&world, &stranger, KAREN, PASSWORD).await.err();
    assert!(
        matches!(said, Some(LogInRefusal::Throttled { .. })),
        "an own right password forgives nothing: {said:?}"
    );
}

/// Not to the microsecond: the same work is done, whatever is known of the name.
#[tokio::test]
async fn an_unknown_name_a_wrong_password_and_a_closed_account_get_one_answer_for_one_price() {
    let world = World::new().await;
    let administrator = world.administrator();
    add(&administrator, KAREN, Role::Caseworker).await;
    let closed = add(&administrator, JENS, Role::Caseworker).await;
    partners::disable_user(&administrator, closed, RowVersion::FIRST).await.unwrap();
    let mut prices = Vec::new();
    for (n, (email, password)) in
        [("ukendt@nord.example", PASSWORD), (KAREN, OTHER_PASSWORD), (JENS, OTHER_PASSWORD), (JENS, PASSWORD)]
            .into_iter()
            .enumerate()
    {
        let before = world.app.db.statements();
        let said = tries(&world, &from(&format!("203.0.113.{n}")), email, password).await.err();
        assert_eq!(said, Some(LogInRefusal::WrongOrUnknown), "{email}");
        prices.push(world.app.db.statements() - before);
    }
    assert!(prices.windows(2).all(|pair| pair[0] == pair[1]), "statements: {prices:?}");
}
