//! What the start page counts, held against the lists that its tiles lead to, and small jobs whose last day has
//! gone.

use domain::{
    partners::Role,
    placements::{PlacementState, ProposalState},
    tasks::BundleStands,
};

use crate::{
    house::House,
    people::{self, Visitor, ids_in},
};

/// After the last day of every praktik of the demo.
const AFTERWARDS: &str = "2028-01-03";

/// Label, figure and address of each tile that leads somewhere.
fn tiles(page: &str) -> Vec<(String, String, String)> {
    let part = |text: &str, from: &str, to: &str| {
        Some(text.split_once(from)?.1.split_once(to)?.0.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let tiles = page.split("<div class=\"k-stat\">").skip(1).filter_map(|tile| {
        let href = part(tile, "<a href=\"", "\"")?.replace("&#38;", "&").replace("&amp;", "&");
        let label = part(tile.split_once("<a ")?.1, ">", "<")?;
        Some((label, part(tile, "k-stat-value\">", "<")?, href))
    });
    tiles.collect()
}

/// How many rows a list says it has.
async fn listed(house: &House, visitor: &Visitor, address: &str) -> String {
    let page = house.get(Some(visitor), address).await.body;
    let count = page.split_once("k-count\">").and_then(|(_, rest)| rest.split_once('<'));
    count.map_or_else(|| "0".to_owned(), |(said, _)| said.rsplit(' ').next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn a_tile_of_small_jobs_counts_the_rows_of_the_list_behind_it() {
    for day in [crate::demo::AS_OF, AFTERWARDS] {
        let house = House::open_on(day).await;
        for visitor in people::at_home(&house).await {
            let start = house.get(Some(&visitor), "/").await.body;
            let tiles = tiles(&start);
            let of_bundles = tiles.iter().filter(|(.., href)| href.starts_with("/bundles"));
            let mut seen = 0;
            for (label, figure, href) in of_bundles {
                seen += 1;
                let rows = listed(&house, &visitor, href).await;
                assert_eq!(&rows, figure, "{day}, {}: {label}, {href}", visitor.name());
            }
            let counts = matches!(
                visitor.role,
                Role::EmployerConsultant | Role::BusinessAdviser | Role::CompanyManager
            );
            assert_eq!(seen, if counts { 2 } else { 0 }, "free ones and drafts: {}", visitor.name());
        }
    }
}

#[tokio::test]
async fn for_a_praktik_whose_last_day_has_gone_nobody_is_looked_for() {
    let house = House::open_on(AFTERWARDS).await;
    let visitor = people::at_home(&house).await;
    let consultant = visitor.iter().find(|one| one.role == Role::EmployerConsultant).unwrap();
    let offers = async |address: &str| {
        let list = house.get(Some(consultant), address).await.body;
        let ids = ids_in(&list, "/bundles/");
        assert!(!ids.is_empty(), "the demo has some: {address}");
        let mut offering = 0;
        for id in &ids {
            let page = house.get(Some(consultant), &format!("/bundles/{id}")).await.body;
            offering += usize::from(page.contains(&format!("/bundles/{id}/match")));
        }
        (offering, ids.len())
    };
    assert_eq!(offers("/bundles?state=past").await.0, 0);
    let (offering, free) = offers("/bundles?state=free").await;
    assert_eq!(offering, free, "for the others people are found");
}

#[tokio::test]
async fn the_demo_shows_every_state_of_small_job_proposal_and_placement_three_times() {
    let house = House::open_on(crate::demo::AS_OF).await;
    let visitors = people::at_home(&house).await;
    let consultant = visitors.iter().find(|one| one.role == Role::EmployerConsultant).unwrap();
    let bundles = BundleStands::ALL.iter().map(|one| format!("/bundles?state={}", one.code()));
    let proposals = ProposalState::ALL.iter().map(|one| format!("/proposals?state={}", one.code()));
    let placements = PlacementState::ALL.iter().filter(|one| **one != PlacementState::Suspended);
    let placements = placements.map(|one| format!("/placements?state={}", one.code()));
    for address in bundles.chain(proposals).chain(placements) {
        let rows: usize = listed(&house, consultant, &address).await.parse().unwrap();
        assert!(rows >= 3, "{address}: {rows}");
    }
}
