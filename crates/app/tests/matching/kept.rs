//! What is kept in memory is never older than what the database holds.

use std::collections::BTreeSet;

use app::Never;
use domain::targets::Window;
use kernel::{ProgrammeId, RowVersion, Week};
use policy::{MatchCitizen, ShowBoard, ShowPlacement, ShowProposal, ShowStart, ShowWeeks};
use store::testing::uncounted;

use super::*;

/// Both lists as they are shown, and as they are shown when nothing is kept.
async fn looks(world: &World, citizen: CitizenId, bundle: BundleId) -> String {
    let ctx = world.caseworker();
    let once = async || {
        let people = matching::match_bundle(&ctx, bundle, MANY).await.unwrap();
        let jobs = matching::match_citizen(&ctx, citizen, MatchFilter::default(), MANY).await.unwrap();
        let pair = matching::explain_pair(&ctx, citizen, bundle).await;
        format!("{people:?}\n{jobs:?}\n{pair:?}")
    };
    let kept = once().await;
    assert_eq!(kept, once().await, "a second look is the first one");
    world.app.kept.forget();
    assert_eq!(kept, once().await, "what was kept is what is there");
    kept
}

#[tokio::test]
async fn every_change_is_seen_by_the_next_look() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let bundle = small_job(&world, "Opvask", &["120"], &[]).await;
    let bo = person(&ctx, "N-2", &[]).await;
    let mut last = looks(&world, bo, bundle).await;
    let mut changed = async |what: &str| {
        let now = looks(&world, bo, bundle).await;
        assert_ne!(std::mem::replace(&mut last, now.clone()), now, "{what}");
    };
    let version = async || citizens::show_citizen(&ctx, bo).await.unwrap().view.version;
    let edit = async |part, fields: &[(&str, &str)]| {
        let raw = Raw::from_pairs(fields.iter().copied());
        citizens::edit_citizen(&ctx, bo, version().await, part, &raw).await.unwrap();
    };
    edit(citizens::Part::Work, &[("weekly_minutes", "60"), ("slots", "man-fre formiddag")]).await;
    changed("hours").await;
    edit(citizens::Part::Considerations, &[("considerations", "lifting:3")]).await;
    changed("considerations").await;
    edit(citizens::Part::Skills, &[("skills_cannot", "wash-dishes")]).await;
    changed("skills").await;
    edit(citizens::Part::DoNotPlace, &[("do_not_place", "99000101")]).await;
    changed("a company that was chosen away").await;
    person(&ctx, "N-3", &[]).await;
    changed("another person").await;
    small_job(&world, "Rengøring", &["180"], &[]).await;
    changed("another small job").await;
    let raw = Raw::from_pairs([("name", "Det nye navn"), ("cvr", "99000101")]);
    let seen = companies::show_company(&world.consultant(), world.company).await.unwrap().view;
    companies::edit_company(&world.consultant(), world.company, seen.version, &raw).await.unwrap();
    changed("the company's name").await;
    tasks::close_bundle(&world.consultant(), bundle, RowVersion::FIRST).await.unwrap();
    let people = matching::match_bundle(&ctx, bundle, MANY).await.unwrap();
    assert!(people.answer.is_none(), "a closed small job has no people");
}

/// A copy of rows whose changes are not counted would be shown after they were changed.
#[tokio::test]
async fn whatever_a_copy_is_made_of_is_counted_when_it_changes() {
    let world = World::new().await;
    small_job(&world, "Opvask", &["120"], &[]).await;
    let (caseworker, on) = (world.caseworker(), world.today());
    let (week, month) = (Week::of(on), Month::of(on));
    let db = &world.app.db;
    macro_rules! read {
        ($kind:literal, $action:ident: $call:ident $given:tt) => {{
            let permit = caseworker.leave::<$action, Never>();
            let (permit, mut tx) = (permit.await.unwrap(), db.read().await.unwrap());
            db.listen();
            tx.under(&permit).$call $given.await.unwrap();
            let heard = db.heard();
            assert_eq!(uncounted(&heard, $kind), BTreeSet::new(), "{heard:#?}");
            heard.len()
        }};
    }
    assert_eq!(read!("people", MatchCitizen: citizens_to_match()), 1);
    assert_eq!(read!("jobs", MatchCitizen: bundles_to_match(on)), 2);
    assert_eq!(read!("hours", ShowWeeks: week_counts(week.back().take(4))), 1);
    assert_eq!(read!("hours", ShowBoard: board_facts(None, Window::before(on), on, month)), 3);
    // A start page is kept by every change there is.
    assert_eq!(read!("any", ShowStart: company_counts(on)), 1);
    assert_eq!(read!("any", ShowStart: citizen_counts()), 1);
    assert_eq!(read!("any", ShowProposal: proposal_counts(on)), 1);
    assert_eq!(read!("any", ShowPlacement: placement_counts(on)), 1);
    let programme: ProgrammeId = "018f3f2e-0000-7000-8000-000000000001".parse().unwrap();
    assert_eq!(read!("hours", ShowBoard: board_facts(Some(programme), Window::before(on), on, month)), 3);
    assert_eq!(
        uncounted(&["SELECT 1 FROM session".to_owned()], "hours"),
        BTreeSet::from(["session".to_owned()])
    );
}

#[tokio::test]
async fn what_one_sees_is_not_kept_for_another() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["120"], &[]).await;
    person(&world.caseworker(), "N-2", &[("protected", "ja")]).await;
    let considered = async |ctx: &Ctx| {
        let found = matching::match_bundle(ctx, bundle, MANY).await.unwrap();
        found.answer.unwrap().counts.considered
    };
    let (all, open, south) = (world.caseworker(), world.consultant(), world.other_caseworker());
    for _ in 0..2 {
        assert_eq!(considered(&all).await, 2);
        assert_eq!(considered(&open).await, 1, "a protected person is there for caseworkers only");
        assert_eq!(considered(&south).await, 1);
    }
}
