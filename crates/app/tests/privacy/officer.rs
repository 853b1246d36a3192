//! «Adgangsloggen»: what the officer asks of it.

use app::{
    Failure, Raw, citizens,
    privacy::{export_trace, list_trace, show_entry},
    testing::World,
    views::{Count, LogLine, PageOf},
};
use domain::partners::Role;
use policy::Action;

use super::{accounts::account, concerned::log};

#[tokio::test]
async fn the_log_is_the_officers_alone() {
    let world = World::new().await;
    let id = log(&world, &[]).await[0].id;
    for role in Role::ALL.iter().filter(|role| **role != Role::DataProtectionOfficer) {
        let ctx = world.acting(*role, world.north);
        let list = list_trace(&ctx, &Raw::default(), PageOf::default()).await;
        assert!(matches!(list, Err(Failure::NotThere)), "{role:?}");
        assert!(matches!(show_entry(&ctx, id).await, Err(Failure::NotThere)), "{role:?}");
        let file = export_trace(&ctx, &Raw::default(), &[""], |_| [String::new()]).await;
        assert!(matches!(file, Err(Failure::NotThere)), "{role:?}");
    }
}

#[tokio::test]
async fn a_person_is_looked_up_by_reference_or_name_and_that_is_logged() {
    let world = World::new().await;
    let raw = Raw::from_pairs([("reference", "N-2"), ("name", "Bo Tænkt"), ("invented", "ja")]);
    let bo = citizens::add_citizen(&world.caseworker(), &raw).await.unwrap();
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let ask = async |text: &str| {
        let raw = Raw::from_pairs([("person", text)]);
        list_trace(&officer, &raw, PageOf::default()).await.unwrap()
    };
    let found = ask("N-2").await;
    assert_eq!((found.asked.filter.person, found.asked.unclear), (Some(bo), false));
    assert_eq!(found.page.rows.len(), 1, "the row of the one who was added");
    assert_eq!(ask("bo tænkt").await.asked.filter.person, Some(bo));
    let several = ask("n-").await;
    assert!(several.asked.unclear && several.asked.people.len() == 2 && several.page.rows.is_empty());
    let nobody = ask("Findes Ikke").await;
    assert!(nobody.asked.unclear && nobody.asked.people.is_empty() && nobody.page.rows.is_empty());
    assert!(ask("S-1").await.asked.people.is_empty(), "another municipality's person is nobody");
    let looks = log(&world, &[("action", Action::ShowTrace.code())]).await;
    let asked: Vec<_> = {
        let mut all = Vec::new();
        for look in &looks {
            all.extend(show_entry(&officer, look.id).await.unwrap().criteria);
        }
        all
    };
    assert!(asked.contains(&"person=N-2".to_owned()), "{asked:?}");
}

#[tokio::test]
async fn each_filter_narrows_the_log() {
    let world = World::new().await;
    let karen = account(&world, "karen@nord.example", "Karen Prøve", Role::Caseworker).await;
    citizens::show_citizen(&karen, world.citizen).await.unwrap();
    citizens::show_citizen(&world.consultant(), world.citizen).await.unwrap();
    citizens::show_citizen(&karen, world.other_citizen).await.unwrap_err();
    let count = async |fields: &[(&str, &str)]| log(&world, fields).await.len();
    assert_eq!(count(&[("who", "karen")]).await, 2);
    assert_eq!(count(&[("who", "karen@nord.example"), ("outcome", "refused")]).await, 1);
    assert_eq!(count(&[("who", "karen"), ("outcome", "done")]).await, 1);
    assert_eq!(count(&[("who", "ingen sådan")]).await, 0);
    assert_eq!(count(&[("action", "citizens.show")]).await, 3);
    assert_eq!(count(&[("action", "citizens.show"), ("purpose", "placement")]).await, 2);
    assert_eq!(count(&[("outcome", "refused")]).await, 1);
    assert_eq!(count(&[("from", "26.11.2026")]).await, 0);
    assert_eq!(count(&[("to", "24.11.2026")]).await, 0);
    assert!(count(&[("from", "25.11.2026"), ("to", "25.11.2026")]).await > 3);
}

#[tokio::test]
async fn pages_go_on_and_back_without_a_row_twice() {
    let world = World::new().await;
    for _ in 0..7 {
        citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
        citizens::show_citizen(&world.other_caseworker(), world.citizen).await.unwrap_err();
        world.pass(1);
    }
    // Rows of one moment: changes and looks, in both files.
    let raw = Raw::from_pairs([("action", "citizens.show"), ("whose", "own")]);
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let page = async |of: PageOf| list_trace(&officer, &raw, of).await.unwrap().page;
    let (mut of, mut seen) = (PageOf { rows: 3, ..PageOf::default() }, Vec::new());
    let mut back = None;
    loop {
        let found = page(of).await;
        assert_eq!(found.count, Count::Exact(7));
        seen.extend(found.rows.iter().map(|row: &LogLine| (row.at, row.id)));
        back = found.previous.or(back);
        let Some(next) = found.next else { break };
        of = PageOf { after: Some(next), before: None, rows: 3 };
    }
    assert_eq!(seen.len(), 7);
    assert!(seen.is_sorted_by(|a, b| a > b), "the newest first: {seen:?}");
    let before = page(PageOf { after: None, before: back, rows: 3 }).await;
    let ids: Vec<_> = before.rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, seen[3..6].iter().map(|(_, id)| *id).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_file_holds_what_the_list_shows() {
    let world = World::new().await;
    citizens::show_citizen(&world.caseworker(), world.citizen).await.unwrap();
    let officer = world.acting(Role::DataProtectionOfficer, world.north);
    let raw = Raw::from_pairs([("action", "citizens.show")]);
    let cells = |line: &LogLine| [line.action.unwrap().code().to_owned(), line.done.to_string()];
    let bytes = export_trace(&officer, &raw, &["Hvad", "Gjort"], cells).await.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(text.trim_start_matches('\u{feff}').trim(), "Hvad;Gjort\r\ncitizens.show;true");
    let exports = log(&world, &[("action", "privacy.export-trace")]).await;
    assert_eq!(exports.len(), 1);
}
