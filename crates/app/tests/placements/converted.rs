//! What holds after praktik has become work with a wage: on the page, in the list, in the file, for the ratio rule.

use app::{
    companies,
    exchange::{Kind, export, import},
    matching,
    views::PlacementFilter,
};
use domain::{exchange::Done, placements::Hours};
use kernel::{Date, FULL_TIME_WEEK, Fte, Minutes, PlacementId};
use policy::ConvertHours;

use super::{
    agreement::{praktik_bundle, praktik_bundle_with, texts, version, view},
    weeks::praktik_running,
    *,
};

pub(super) async fn convert(world: &World, id: PlacementId, from: &'static str, minutes: &'static str) {
    let ctx = world.caseworker();
    let raw = Raw::from_pairs([
        ("from", from),
        ("minutes", minutes),
        ("why", "Klarer opvasken alene."),
        ("separation", "Opvask er job, køkken er praktik"),
    ]);
    let version = placements::show_weeks::<ConvertHours>(&ctx, id).await.unwrap().view.version;
    placements::convert_hours(&ctx, id, version, &raw).await.unwrap();
}

fn minutes(of: Hours) -> (i32, i32) {
    (of.praktik.get(), of.ordinary.get())
}

/// The week of the page, which the list says too, and the pages that name who has the place.
async fn week(world: &World, ctx: &Ctx, id: PlacementId) -> (i32, i32) {
    let list =
        placements::list_placements(ctx, &PlacementFilter::default(), PageOf::default()).await.unwrap();
    let listed = list.rows.iter().find(|one| one.line.id == id).unwrap().week;
    let seen = view(ctx, id).await;
    assert_eq!(listed, seen.week(world.today()).hours());
    let mut named =
        tasks::show_bundle_placed(ctx, seen.line.bundle).await.map_or_else(|_| vec![], |page| page.placed);
    if let Ok(page) = citizens::show_citizen(ctx, world.citizen).await {
        named.extend(page.view.placements.seen().cloned().unwrap_or_default());
    }
    assert!(!named.is_empty() && named.iter().all(|placed| placed.week == listed), "{named:?}");
    minutes(listed)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Today is 25 November; the praktik has four hours a week.
#[tokio::test]
async fn the_page_and_the_list_show_the_week_that_holds_and_the_file_what_was_agreed() {
    let world = World::new().await;
    let id = praktik_running(&world).await;
    assert!(view(&world.caseworker(), id).await.conversions().is_empty());
    convert(&world, id, "24.11.2026", "1:30").await;
    let separated = view(&world.caseworker(), id).await.separated_later;
    assert_eq!(separated.unwrap().as_str(), "Opvask er job, køkken er praktik");
    convert(&world, id, "07.12.2026", "2:30").await;
    for ctx in [world.caseworker(), world.consultant(), world.manager(), world.citizen()] {
        assert_eq!(week(&world, &ctx, id).await, (150, 90), "what is coming does not hold yet");
    }
    let seen = view(&world.citizen(), id).await;
    let converted: Vec<_> = seen.conversions().iter().map(|(from, n)| (*from, n.get())).collect();
    assert_eq!(converted, [(day("2026-11-24"), 90), (day("2026-12-07"), 150)]);
    assert_eq!(minutes(seen.agreement.plan().hours()), (240, 0), "the agreement is as it was");
    let out = export(&world.caseworker(), Kind::Placements).await.unwrap();
    let round = import(&world.caseworker(), &texts(), Kind::Placements, &out, "ud.csv", false).await.unwrap();
    assert_eq!((round.count(Done::Unchanged), round.refused()), (1, 0));
    world.pass(12 * DAY);
    assert_eq!(week(&world, &world.manager(), id).await, (0, 240));
    // Broken off before the last conversion: that one never came.
    let raw = Raw::from_pairs([("on", "04.12.2026"), ("cause", "hours")]);
    placements::interrupt_placement(&world.caseworker(), id, version(&world, id).await, &raw).await.unwrap();
    assert_eq!(week(&world, &world.caseworker(), id).await, (150, 90));
    assert_eq!(view(&world.caseworker(), id).await.conversions().len(), 1);
}

/// A small job of the same unit that begins today or before is held against what is left of praktik today.
#[tokio::test]
async fn the_ratio_rule_of_matching_counts_what_is_left_of_praktik() {
    let world = World::new().await;
    let id = praktik_running(&world).await;
    let (bundle, other) = (praktik_bundle(&world, "I haven").await, person(&world, "S-9").await);
    let page = async || {
        let seen = companies::show_company(&world.consultant(), world.company).await.unwrap();
        seen.places[0].used
    };
    let supported = async || {
        let pair = matching::explain_pair(&world.caseworker(), other, bundle).await.unwrap();
        let used = pair.reasons.ratio.unwrap().basis().unwrap().used.supported;
        assert_eq!(page().await, used, "the company's page says the same");
        used
    };
    let of_week = |minutes| Fte::of_week(Minutes::new(minutes).unwrap(), FULL_TIME_WEEK);
    assert_eq!(supported().await, of_week(240));
    convert(&world, id, "24.11.2026", "2 t").await;
    assert_eq!(supported().await, of_week(120));
    convert(&world, id, "07.12.2026", "2 t").await;
    assert_eq!(supported().await, of_week(120), "not before its day");
    world.pass(12 * DAY);
    assert_eq!(supported().await, of_week(0));
}

/// The praktik ends on the 20th of January.
#[tokio::test]
async fn whoever_has_gone_before_a_small_job_begins_is_not_counted_for_it() {
    let world = World::new().await;
    praktik_running(&world).await;
    let other = person(&world, "S-9").await;
    let supported = async |from, to| {
        let bundle = praktik_bundle_with(&world, from, &[("starts_on", from), ("ends_on", to)]).await;
        let pair = matching::explain_pair(&world.caseworker(), other, bundle).await.unwrap();
        pair.reasons.ratio.unwrap().basis().unwrap().used.supported.hundredths()
    };
    assert_ne!(supported("20.01.2027", "20.02.2027").await, 0);
    assert_eq!(supported("21.01.2027", "20.02.2027").await, 0);
}
