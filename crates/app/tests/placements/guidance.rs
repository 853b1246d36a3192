//! From 1 January 2027 on the rules only guide: they never stop, ask for a judgement, and list the case.

use app::views::{PlacementFilter, PlacementsThat};
use domain::{
    placements::PlacementState,
    verdict::{Answer, Verdict},
};

use super::{
    agreement::{PRAKTIK, SMALL_JOB, page, praktik_bundle, told, view, with, write},
    *,
};

/// 4 January 2027, from the world's 25 November.
const INTO_2027: i64 = 40 * DAY;

async fn revisited(ctx: &Ctx) -> Vec<kernel::PlacementId> {
    let filter = PlacementFilter { only: Some(PlacementsThat::AreSeenAgain), ..PlacementFilter::default() };
    let page = placements::list_placements(ctx, &filter, PageOf::default()).await.unwrap();
    page.rows.iter().map(|one| one.line.id).collect()
}

async fn counted(ctx: &Ctx) -> u64 {
    let start = app::partners::show_start(ctx, domain::partners::Mode::WithCitizens).await.unwrap();
    start.counts.placements.unwrap().revisit
}

/// Whose target group is known, so that there is a rule on how long.
async fn grouped(world: &World) {
    let ctx = world.caseworker();
    let version = citizens::show_citizen(&ctx, world.citizen).await.unwrap().view.version;
    let raw = Raw::from_pairs([("group", "6.3"), ("group_from", "01.01.2026")]);
    citizens::edit_citizen(&ctx, world.citizen, version, Part::Group, &raw).await.unwrap();
}

#[tokio::test]
async fn what_only_guides_asks_for_a_judgement_and_comes_on_the_list_to_be_seen_again() {
    let world = World::new().await;
    grouped(&world).await;
    let (job, other) = (small_job(&world, "Opvask").await, person(&world, "N-2").await);
    let praktik = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let job = told(&world, other, job).await;
    let ctx = world.caseworker();
    // In 2026 nobody is asked, and nothing is to be seen again.
    let before = placements::agreement_to_write(&ctx, praktik).await.unwrap();
    assert!(!before.guides);
    world.pass(INTO_2027);
    let form = placements::agreement_to_write(&ctx, praktik).await.unwrap();
    assert!(form.guides);
    let raw = with(&PRAKTIK, &[("from", "05.01.2027"), ("to", "20.01.2027")]);
    let confirmed_until = "2027-01-01".parse().unwrap();
    let asked = refusals(write(&ctx, praktik, &raw).await);
    let [(placements::ASSESSED, Refusal::NotAssessed { confirmed_until: until, ratio, duration })] =
        &asked[..]
    else {
        panic!("{asked:?}")
    };
    assert_eq!(*until, confirmed_until);
    assert!(!ratio.blocks());
    let known = matches!(duration.as_deref(), Some(Verdict::Guidance { would: Answer::Yes, .. }));
    assert!(known, "what the last known rule says: {duration:?}");
    // The target group, from which how long follows, is not the consultant's to know.
    let told = refusals(write(&world.consultant(), praktik, &raw).await);
    assert!(matches!(told[..], [(_, Refusal::NotAssessed { duration: None, .. })]), "{told:?}");
    assert!(revisited(&ctx).await.is_empty());
    let mut weighed = raw.clone();
    weighed.set(placements::ASSESSED, "on");
    let id = write(&ctx, praktik, &weighed).await.unwrap();
    let seen = view(&ctx, id).await;
    assert!(seen.verdicts.iter().any(app::views::VerdictLine::guides), "{:?}", seen.verdicts);
    assert!(page(&ctx, id).await.may_change);
    // A job under a wage is held against neither rule.
    let at = with(&SMALL_JOB, &[("from", "05.01.2027")]);
    write(&ctx, job, &at).await.unwrap();
    assert_eq!((revisited(&ctx).await, counted(&ctx).await), (vec![id], 1));
    // How long follows from the target group, which a consultant may not know: not by a list either.
    assert_eq!((revisited(&world.consultant()).await, counted(&world.consultant()).await), (vec![], 0));
    assert!(revisited(&world.other_caseworker()).await.is_empty());
    // Written anew for a day of 2026, it rests on a confirmed rule again.
    let sure = with(&PRAKTIK, &[("from", "30.12.2026"), ("to", "20.01.2027")]);
    placements::change_agreement(&ctx, &super::agreement::texts(), (id, seen.version), &sure).await.unwrap();
    assert!(revisited(&ctx).await.is_empty());
}

#[tokio::test]
async fn what_the_last_known_rule_would_break_is_written_all_the_same_when_it_is_weighed() {
    let world = World::new().await;
    grouped(&world).await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    world.pass(INTO_2027);
    let ctx = world.caseworker();
    // 30 hours of praktik a week beside 14.5 full-time equivalents, for half a year.
    let long = [
        ("from", "05.01.2027"),
        ("to", "04.07.2027"),
        ("praktik_mon", "8-18"),
        ("praktik_tue", "8-18"),
        ("praktik_wed", "8-18"),
        (placements::ASSESSED, "on"),
    ];
    let id = write(&ctx, proposal, &with(&PRAKTIK, &long)).await.unwrap();
    assert_eq!(view(&ctx, id).await.line.state, PlacementState::Draft);
    assert_eq!(revisited(&ctx).await, [id]);
}
