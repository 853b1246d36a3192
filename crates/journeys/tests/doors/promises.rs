//! What every door promises, tried one after the other in one town: letting everybody look around is dear.

use axum::http::StatusCode;

use crate::{budget, forms, house::House, people, rights, town::Town};

/// What was not as promised, told all at once.
#[derive(Default)]
pub struct Wrongs {
    /// What is being tried.
    trying: &'static str,
    told: Vec<String>,
}

impl Wrongs {
    /// Notes what is wrong, where it is.
    pub fn note(&mut self, is_right: bool, what: impl FnOnce() -> String) {
        if !is_right {
            self.told.push(format!("{}: {}", self.trying, what()));
        }
    }

    fn judge(self) {
        assert!(self.told.is_empty(), "{} wrong:\n{}", self.told.len(), self.told.join("\n"));
    }
}

macro_rules! try_all {
    ($town:ident: $($what:path),+ $(,)?) => {
        let mut wrongs = Wrongs::default();
        $(
            wrongs.trying = stringify!($what);
            $what(&$town, &mut wrongs).await;
        )+
        wrongs.judge();
    };
}

#[tokio::test]
async fn every_door_keeps_what_it_promises() {
    let town = Town::open().await;
    try_all!(town:
        rights::somebody_finds_every_door,
        rights::every_link_leads_somewhere_for_whoever_sees_it,
        rights::nobody_is_let_in_without_a_session,
        rights::a_role_without_the_right_finds_nothing_there,
        rights::no_page_for_somebody_from_outside_names_our_people,
        rights::a_forged_id_leads_nowhere,
        rights::a_form_without_its_token_does_nothing,
        rights::a_look_changes_nothing,
        forms::a_form_that_was_overtaken_shows_both_versions_and_changes_nothing,
        budget::every_page_stays_within_its_number_of_statements,
    );
}

/// What the others rest on.
#[tokio::test]
async fn the_fingerprint_tells_a_change() {
    let house = House::open().await;
    let visitors = people::at_home(&house).await;
    let before = house.fingerprint();
    let reply = house.post(Some(&visitors[0]), "/log-out", format!("_csrf={}", visitors[0].csrf)).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_ne!(house.fingerprint(), before);
}
