//! Whom a row of the access log concerns.

use app::{
    Raw, citizens,
    exchange::{Kind, export},
    placements,
    privacy::{list_trace, show_entry},
    tasks,
    testing::World,
    views::{CitizenFilter, LogLine, PageOf, ProposalFilter},
};
use domain::partners::Role;
use kernel::{CitizenId, ProposalId};
use policy::{Action, ShowProposal};

/// A proposal of the citizen of the north for a small job of the company.
pub(crate) async fn proposed(world: &World) -> ProposalId {
    let ids = world.tasks(&["240"]).await;
    let mut raw = Raw::from_pairs([("title", "Opvask"), ("legal_form", "job")]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    let bundle = tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap();
    let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask."), ("card", "whole")]);
    placements::propose_person(&world.caseworker(), world.citizen, bundle, &raw).await.unwrap()
}

/// The log as the officer of the north asks it.
pub(crate) async fn log(world: &World, fields: &[(&str, &str)]) -> Vec<LogLine> {
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let raw = Raw::from_pairs(fields.iter().copied());
    let of = PageOf { rows: 500, ..PageOf::default() };
    list_trace(&officer, &raw, of).await.unwrap().page.rows
}

async fn about_citizen(world: &World) -> Vec<(Action, bool)> {
    let rows = log(world, &[("person_id", &world.citizen.to_string())]).await;
    rows.iter().map(|row| (row.action.unwrap(), row.done)).collect()
}

/// Whom the newest look of an action showed.
async fn shown(world: &World, action: Action) -> (usize, Vec<CitizenId>) {
    let rows = log(world, &[("action", action.code())]).await;
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let entry = show_entry(&officer, rows[0].id).await.unwrap();
    (entry.shown, entry.people.iter().map(|one| one.id).collect())
}

#[tokio::test]
async fn a_row_about_what_is_somebodys_is_a_row_about_that_person() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    let proposal = proposed(&world).await;
    citizens::show_card(&caseworker, world.citizen, None).await.unwrap();
    placements::show_proposal::<ShowProposal>(&world.manager(), proposal).await.unwrap();
    app::matching::match_citizen(&caseworker, world.citizen, app::matching::MatchFilter::default(), 5)
        .await
        .unwrap();
    citizens::show_citizen(&world.other_caseworker(), world.citizen).await.unwrap_err();
    let rows = about_citizen(&world).await;
    for (action, done) in [
        (Action::AddCitizen, true),
        (Action::ProposePerson, true),
        (Action::ShowCard, true),
        (Action::ShowProposal, true),
        (Action::MatchCitizen, true),
        (Action::ShowCitizen, false),
    ] {
        assert!(rows.contains(&(action, done)), "{action:?}: {rows:?}");
    }
    let nothing = log(&world, &[("person_id", &world.citizen.to_string()), ("whose", "others")]).await;
    assert_eq!(nothing.len(), rows.len() + 1, "of an own citizen all is told, and this look is in it, too");
}

#[tokio::test]
async fn a_list_says_whom_it_showed() {
    let world = World::new().await;
    let caseworker = world.caseworker();
    let own = (1, vec![world.citizen]);
    citizens::list_citizens(&caseworker, &CitizenFilter::default(), PageOf::default()).await.unwrap();
    assert_eq!(shown(&world, Action::ListCitizens).await, own);
    proposed(&world).await;
    placements::list_proposals(&caseworker, &ProposalFilter::default(), PageOf::default()).await.unwrap();
    assert_eq!(shown(&world, Action::ShowProposal).await, own);
    export(&caseworker, Kind::Citizens).await.unwrap();
    assert_eq!(shown(&world, Action::ExportCitizens).await, own);
    app::matching::list_matches(&caseworker, 3).await.unwrap();
    assert_eq!(shown(&world, Action::MatchCitizen).await, own);
}

#[tokio::test]
async fn what_others_did_with_our_people_is_ours_to_know() {
    let world = World::new().await;
    let proposal = proposed(&world).await;
    placements::show_proposal::<ShowProposal>(&world.manager(), proposal).await.unwrap();
    app::companies::show_company(&world.manager(), world.company).await.unwrap();
    let rows = log(&world, &[("whose", "others")]).await;
    let actions: Vec<_> = rows.iter().map(|row| row.action.unwrap()).collect();
    assert_eq!(actions, [Action::ShowProposal], "the company's own page is nobody's of ours");
    let own = log(&world, &[]).await;
    assert!(own.iter().all(|row| row.by.organisation.as_deref() == Some("Østerø Nord Kommune")));
}

#[tokio::test]
async fn nobody_reads_another_organisations_log() {
    let world = World::new().await;
    citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    let id = log(&world, &[("action", Action::ShowCitizen.code())]).await[0].id;
    let south = world.acting(Role::DataProtectionOfficer, world.south);
    show_entry(&south, id).await.unwrap_err();
    let raw = Raw::from_pairs([("person_id", world.citizen.to_string())]);
    list_trace(&south, &raw, PageOf::default()).await.unwrap_err();
    let rows = list_trace(&south, &Raw::default(), PageOf::default()).await.unwrap().page.rows;
    assert!(rows.iter().all(|row| row.by.organisation.as_deref() == Some("Østerø Syd Kommune")));
    assert!(!rows.iter().any(|row| row.id == id));
}
