//! The list: found, ordered, turned page by page.

use app::views::{CompanyHas, Count};

use super::*;

fn search(text: &str) -> CompanyFilter {
    CompanyFilter { search: Some(text.to_owned()), ..CompanyFilter::default() }
}

#[tokio::test]
async fn the_list_is_searched_as_danes_write_and_in_danish_order() {
    let world = World::new().await;
    let ctx = world.consultant();
    let kro = company("99000202", "Ærø Kro", &[("industry", "561110")]);
    companies::add_company(&ctx, &kro).await.unwrap();
    companies::add_company(&ctx, &company("99000303", "100 % Åben", &[])).await.unwrap();
    let all = ["100 % Åben", "Ærø Kro", "Østerby Havnekøkken"];
    assert_eq!(names(&ctx, &CompanyFilter::default()).await.unwrap(), all);
    for (text, want) in [
        ("HAVNEKØKKEN", &all[2..]),
        ("havnekoekken", &all[2..]),
        ("aeroe", &all[1..2]),
        ("990003", &all[..1]),
        ("%", &all[..1]),
        ("_", &all[..0]),
    ] {
        assert_eq!(names(&ctx, &search(text)).await.unwrap(), want, "{text}");
    }
    let industry = CompanyFilter { industry: Some("56".to_owned()), ..CompanyFilter::default() };
    assert_eq!(names(&ctx, &industry).await.unwrap(), all[1..2]);
    let has = |has| CompanyFilter { has: Some(has), ..CompanyFilter::default() };
    assert_eq!(names(&ctx, &has(CompanyHas::NoBusiness)).await.unwrap(), all[..2]);
    assert_eq!(names(&ctx, &has(CompanyHas::Tasks)).await.unwrap(), Vec::<String>::new());
    world.tasks(&["60"]).await;
    assert_eq!(names(&ctx, &has(CompanyHas::Tasks)).await.unwrap(), all[2..]);
    assert_eq!(names(&ctx, &has(CompanyHas::NoTasks)).await.unwrap(), all[..2]);
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_there_and_back() {
    let world = World::new().await;
    let ctx = world.consultant();
    for n in 2..6 {
        let raw = company(&format!("9900020{n}"), &format!("Kro {n}"), &[]);
        companies::add_company(&ctx, &raw).await.unwrap();
    }
    let none = CompanyFilter::default();
    let first = PageOf { rows: 2, ..PageOf::default() };
    let first = companies::list_companies(&ctx, &none, first).await.unwrap();
    assert_eq!((first.count, first.rows.len(), first.previous), (Count::Exact(5), 2, None));
    let second = PageOf { rows: 2, after: first.next, ..PageOf::default() };
    let second = companies::list_companies(&ctx, &none, second).await.unwrap();
    let seen: Vec<_> = second.rows.iter().map(|line| line.company.name.as_str()).collect();
    assert_eq!(seen, ["Kro 4", "Kro 5"]);
    let back = PageOf { rows: 2, before: second.previous, ..PageOf::default() };
    let back = companies::list_companies(&ctx, &none, back).await.unwrap();
    let ids = |page: &app::views::Page<app::views::CompanyLine>| {
        page.rows.iter().map(|line| line.id).collect::<Vec<_>>()
    };
    assert_eq!((ids(&back), back.previous), (ids(&first), None));
    let last = PageOf { rows: 2, after: second.next, ..PageOf::default() };
    let last = companies::list_companies(&ctx, &none, last).await.unwrap();
    assert_eq!((last.rows.len(), last.next), (1, None));
}
