//! How a small job stands: the same on its page, in the lists and in what the start page counts.

use app::{companies, matching, partners, views::BundleListLine};
use domain::{
    partners::Mode,
    tasks::{BundleStands, BundleState},
};

use super::{
    agreement::{PRAKTIK, SMALL_JOB, praktik_bundle, told, with, write},
    *,
};

/// From the day on which the world stands to the last day of its praktik, 20 January.
const TO_THE_LAST_DAY: i64 = 56 * DAY;

/// One small job for every way to stand, and a praktik that somebody has beyond its last day.
async fn one_of_each(world: &World) {
    small_job(world, "Opvask").await;
    let ids = world.tasks(&["180"]).await;
    let mut raw = Raw::from_pairs([("title", "Kladde"), ("legal_form", "job"), ("state", "draft")]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap();
    let closed = small_job(world, "Lukket").await;
    tasks::close_bundle(&world.consultant(), closed, RowVersion::FIRST).await.unwrap();
    let taken = told(world, person(world, "N-7").await, small_job(world, "Rengøring").await).await;
    write(&world.caseworker(), taken, &with(&SMALL_JOB, &[])).await.unwrap();
    praktik_bundle(world, "I køkkenet").await;
    let held = told(world, world.citizen, praktik_bundle(world, "I butikken").await).await;
    write(&world.caseworker(), held, &with(&PRAKTIK, &[])).await.unwrap();
}

async fn listed(ctx: &Ctx, state: &str) -> Vec<BundleListLine> {
    let filter = tasks::read_bundle_filter(&Raw::from_pairs([("state", state)]));
    tasks::list_bundles(ctx, &filter, PageOf::default()).await.unwrap().rows
}

fn titles(rows: &[BundleListLine]) -> Vec<&str> {
    rows.iter().map(|line| line.title.as_str()).collect()
}

#[tokio::test]
async fn a_list_of_small_jobs_is_narrowed_by_what_each_row_says_of_itself() {
    let world = World::new().await;
    one_of_each(&world).await;
    let ctx = world.consultant();
    world.pass(TO_THE_LAST_DAY);
    assert_eq!(titles(&listed(&ctx, "free").await), ["I køkkenet", "Opvask"], "on the last day too");
    world.pass(DAY);
    let every = listed(&ctx, "").await;
    let mut found = 0;
    for (so, want) in [
        (BundleStands::Draft, &["Kladde"][..]),
        (BundleStands::Free, &["Opvask"]),
        (BundleStands::Taken, &["I butikken", "Rengøring"]),
        (BundleStands::Past, &["I køkkenet"]),
        (BundleStands::Closed, &["Lukket"]),
    ] {
        let rows = listed(&ctx, so.code()).await;
        assert_eq!(titles(&rows), want, "{so:?}");
        for line in &rows {
            assert_eq!(line.stands(ctx.today()), so, "{}", line.title);
            let page = tasks::show_bundle_placed(&ctx, line.id).await.unwrap();
            assert_eq!(page.view.stands(ctx.today()), so, "the page of {}", line.title);
            let matches = matching::match_bundle(&world.caseworker(), line.id, 10).await.unwrap();
            assert_eq!(matches.stands, so, "the people for {}", line.title);
            let company = companies::show_company(&ctx, world.company).await.unwrap().view;
            let there = company.bundles.iter().find(|one| one.id == line.id).unwrap();
            assert_eq!(there.stands(ctx.today()), so, "the company's page of {}", line.title);
        }
        found += rows.len();
    }
    assert_eq!(found, every.len(), "each stands in one way");
    let opened = listed(&ctx, BundleState::Open.code()).await;
    assert_eq!(titles(&opened), ["I butikken", "I køkkenet", "Opvask", "Rengøring"]);
}

#[tokio::test]
async fn the_start_page_counts_the_small_jobs_that_its_tile_leads_to() {
    let world = World::new().await;
    one_of_each(&world).await;
    for (seconds, free) in [(TO_THE_LAST_DAY, 2), (DAY, 1)] {
        world.pass(seconds);
        for ctx in [world.consultant(), world.manager()] {
            let start = partners::show_start(&ctx, Mode::WithCitizens).await.unwrap();
            let counts = start.counts.companies.unwrap();
            let rows = listed(&ctx, BundleStands::Free.code()).await;
            assert_eq!((counts.free_bundles, rows.len()), (free, usize::try_from(free).unwrap()));
            let minutes: i32 = rows.iter().map(|line| line.weekly_minutes.get()).sum();
            assert_eq!(counts.weekly_minutes.get(), minutes);
            let drafts = listed(&ctx, BundleStands::Draft.code()).await;
            assert_eq!((counts.drafts, drafts.len()), (1, 1));
        }
        let ctx = world.consultant();
        let filter = companies::read_filter(&Raw::from_pairs([("has", "free-bundles")]));
        let page = companies::list_companies(&ctx, &filter, PageOf::default()).await.unwrap();
        let counted: Vec<_> = page.rows.iter().map(|line| line.free_bundles).collect();
        assert_eq!(counted, [free], "the list of companies counts the same");
    }
}
