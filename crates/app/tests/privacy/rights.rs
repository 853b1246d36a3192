use app::{
    Failure, Raw,
    privacy::{RightsFilter, all_rights, own_rights, read_filter},
    testing::World,
};
use domain::partners::Role;
use policy::{Action, FieldGroup, Holder};

#[tokio::test]
async fn everybody_sees_the_own_part_of_the_table_and_nothing_else() {
    let world = World::new().await;
    for role in Role::ALL {
        let ctx = world.acting(*role, world.north);
        let rights = own_rights(&ctx).await.unwrap();
        assert!(rights.iter().all(|right| right.row.holder == Holder::Role(*role)), "{role:?}");
        let shown: usize = rights.iter().map(|right| right.row.actions.len()).sum();
        let may = Action::ALL.iter().filter(|action| policy::may(ctx.actor(), **action)).count();
        assert_eq!(shown, may, "{role:?}: each action once");
    }
}

#[tokio::test]
async fn a_row_for_one_kind_of_organisation_is_not_shown_in_another() {
    let world = World::new().await;
    let may = |rights: &[app::privacy::Right], action| {
        rights.iter().any(|right| right.row.actions.contains(&action))
    };
    let north = own_rights(&world.acting(Role::EmployerConsultant, world.north)).await.unwrap();
    let business = own_rights(&world.acting(Role::EmployerConsultant, world.business)).await.unwrap();
    assert!(may(&north, Action::ListCitizens) && !may(&business, Action::ListCitizens));
    assert!(may(&north, Action::ListCompanies) && may(&business, Action::ListCompanies));
}

#[tokio::test]
async fn the_whole_table_is_for_who_supervises() {
    let world = World::new().await;
    let everything = RightsFilter::default();
    for role in Role::ALL {
        let seen = all_rights(&world.acting(*role, world.north), everything).await;
        match role {
            Role::DataProtectionOfficer | Role::Administrator => {
                assert_eq!(seen.unwrap().len(), policy::rows().count(), "{role:?}");
            }
            _ => assert!(matches!(seen, Err(Failure::NotThere)), "{role:?}"),
        }
    }
}

#[tokio::test]
async fn the_officer_asks_who_sees_a_group_of_fields() {
    let world = World::new().await;
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let asked = read_filter(&Raw::from_pairs([("group", "dialogue"), ("role", "nonsense")]));
    assert_eq!(asked, RightsFilter { role: None, group: Some(FieldGroup::Dialogue) });
    let rights = all_rights(&officer, asked).await.unwrap();
    let mut who: Vec<Holder> = rights.iter().map(|right| right.row.holder).collect();
    who.sort_unstable();
    who.dedup();
    assert_eq!(who, [Holder::Role(Role::Caseworker), Holder::Role(Role::Citizen)]);
    let both = read_filter(&Raw::from_pairs([("group", "dialogue"), ("role", "company-manager")]));
    assert!(all_rights(&officer, both).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_officer_sees_users_and_the_log_and_no_page_of_a_person() {
    let world = World::new().await;
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    for action in Action::ALL {
        let is_the_officers = matches!(
            action,
            Action::ShowStart
                | Action::KeepAccount
                | Action::ListUsers
                | Action::ShowRights
                | Action::ShowChecklist
                | Action::TickChecklist
                | Action::ListPost
                | Action::ShowPost
                | Action::ShowWhoLooked
                | Action::ShowOwnFlags
                | Action::ShowTrace
                | Action::ExportTrace
                | Action::ReviewFlag
                | Action::TellNames
        );
        assert_eq!(policy::may(officer.actor(), *action), is_the_officers, "{action:?}");
    }
}
