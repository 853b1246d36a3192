//! Journeys by role in a browser, against the real binary's demo. Each test serves a fresh copy of the
//! demo's data, so that no journey sees what another one did.

#![expect(clippy::disallowed_methods, reason = "these tests start the product, a browser and its script")]

#[cfg(test)]
#[path = "support/demo.rs"]
mod demo;
#[cfg(test)]
#[path = "support/node.rs"]
mod node;

#[cfg(test)]
mod journeys {
    use std::path::Path;

    use crate::{demo, node};

    fn journey(script: &str) {
        let folder = demo::folder();
        on(script, demo::Server::start(folder.path()));
    }

    fn on(script: &str, server: demo::Server) {
        node::run(script, &server, &[]);
        let said = server.stop();
        assert!(!said.contains("ERROR"), "the server said:\n{said}");
    }

    #[test]
    fn an_employer_consultant_gets_from_a_company_to_a_match() {
        journey("consultant");
    }

    #[test]
    fn a_caseworker_gets_from_a_citizen_to_a_match() {
        journey("caseworker");
    }

    #[test]
    fn a_person_is_proposed_and_named() {
        journey("proposals");
    }

    #[test]
    fn weeks_are_said_and_praktik_becomes_work() {
        journey("weeks");
    }

    fn path(language: &str, script: &str) {
        let folder = demo::folder();
        let server = demo::Server::start(folder.path());
        let how = [("KANTEN_LANGUAGE", Path::new(language)), ("KANTEN_SCRIPT", Path::new(script))];
        node::run("path", &server, &how);
        server.stop();
    }

    #[test]
    fn four_people_bring_one_from_a_match_to_twelve_hours_with_a_wage() {
        path("da", "yes");
    }

    #[test]
    fn they_do_it_in_english_and_without_script() {
        path("en", "no");
    }

    #[test]
    fn rules_that_nobody_has_confirmed_guide_and_are_seen_again() {
        let folder = tempfile::tempdir().unwrap();
        on("guidance", demo::Server::start_on(folder.path(), "2027-01-04"));
    }

    #[test]
    fn the_other_roles_find_their_own_things() {
        journey("roles");
    }

    #[test]
    fn a_colleague_stands_in_and_notes_stay_in_their_strand() {
        journey("trust");
    }

    #[test]
    fn faults_lose_nothing_and_say_what_to_do() {
        journey("faults");
    }

    #[test]
    fn files_go_in_and_out() {
        journey("files");
    }

    #[test]
    fn a_second_step_is_set_up_asked_for_and_turned_off() {
        journey("second-step");
    }

    #[test]
    fn everything_goes_by_keyboard_and_without_script() {
        journey("keyboard");
    }
}
