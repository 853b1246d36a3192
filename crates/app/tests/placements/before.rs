//! What comes before the first day: the employees' statement, the way through VITAS, and when they have to come anew.

use app::{partners, placements::Again};
use domain::{
    companies::ratio::Average,
    partners::Mode,
    placements::{ActedBy, NextStep, PlacementState, PlacementStep, VitasState, VitasStep},
};
use kernel::{Date, Fte, PlacementId};

use super::{
    agreement::{PRAKTIK, page, praktik_bundle, told, version, view, with, write},
    *,
};

pub(super) async fn vitas(
    world: &World,
    id: PlacementId,
    fields: &[(&str, &str)],
) -> Result<(), Failure<Refusal>> {
    let raw = Raw::from_pairs(fields.iter().copied());
    placements::follow_vitas(&world.caseworker(), id, version(world, id).await, &raw).await
}

pub(super) async fn state(
    world: &World,
    id: PlacementId,
    fields: &[(&str, &str)],
) -> Result<(), Failure<Refusal>> {
    let raw = Raw::from_pairs(fields.iter().copied());
    placements::put_statement(&world.caseworker(), id, version(world, id).await, &raw).await
}

/// `practice.md` 3 and 4: the statement and VITAS come before the first day, and nothing begins without.
#[tokio::test]
async fn a_praktik_begins_when_it_is_stated_granted_and_its_day_has_come() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let raw = Raw::from_pairs([("group", "6.2"), ("group_from", "01.01.2026")]);
    let citizen = citizens::show_citizen(&ctx, world.citizen).await.unwrap().view;
    citizens::edit_citizen(&ctx, world.citizen, citizen.version, Part::Group, &raw).await.unwrap();
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    // Four weeks for somebody who is ready for work.
    let too_long = refusals(write(&ctx, proposal, &with(&PRAKTIK, &[("to", "29.12.2026")])).await);
    let [("to", Refusal::PraktikTooLong { weeks: 5, cap: 4, citation })] = &too_long[..] else {
        panic!("{too_long:?}");
    };
    assert_eq!(citation.rule, "company-internship.max-duration");
    let id = write(&ctx, proposal, &with(&PRAKTIK, &[("to", "28.12.2026")])).await.unwrap();
    let seen = view(&ctx, id).await;
    let rules: Vec<_> = seen.verdicts.iter().map(|said| (said.rule.as_str(), said.answer.as_str())).collect();
    assert_eq!(rules, [("ratio", "yes"), ("duration", "yes")]);
    assert!(seen.verdicts.iter().all(|said| said.said.0 != said.said.1 && !said.said.0.is_empty()));
    // The target group is nobody's but the caseworker's, and the rule that follows from it neither.
    for ctx in [world.consultant(), world.manager()] {
        assert_eq!(view(&ctx, id).await.verdicts.len(), 1);
    }
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    let begin = async |ctx: &Ctx| placements::begin_placement(ctx, id, version(&world, id).await).await;
    let first_day = seen.agreement.period().from();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::FirstDayNotCome { first_day })]);
    world.pass(6 * DAY);
    let ctx = world.caseworker();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::NoStatement)]);
    let stated =
        [("statement_fte", "14,5"), ("heard", "yes"), ("acted", "nobody"), ("stated_on", "01.12.2026")];
    assert_eq!(
        refusals(state(&world, id, &stated).await),
        [("acted", Refusal::RepresentativeMissing { fte: Fte::parse("14,5").unwrap() })]
    );
    let later =
        [("statement_fte", "14,5"), ("heard", "yes"), ("acted", "shop-steward"), ("stated_on", "02.12.2026")];
    assert_eq!(refusals(state(&world, id, &later).await), [("stated_on", Refusal::StatedLater)]);
    state(
        &world,
        id,
        &[
            ("statement_fte", "14,5"),
            ("heard", "yes"),
            ("acted", "shop-steward"),
            ("stated_on", "01.12.2026"),
        ],
    )
    .await
    .unwrap();
    assert_eq!(refusals(begin(&ctx).await), [("state", Refusal::NotGranted)]);
    assert_eq!(
        refusals(vitas(&world, id, &[("step", "grant")]).await),
        [("step", Refusal::NoSuchVitasStep { state: VitasState::NotBegun, step: VitasStep::Grant })]
    );
    let entered = refusals(vitas(&world, id, &[("step", "enter")]).await);
    assert_eq!(entered, [("reference", Refusal::Input(Input::Missing))]);
    vitas(&world, id, &[("step", "enter"), ("reference", "V-17")]).await.unwrap();
    let granted = refusals(vitas(&world, id, &[("step", "grant")]).await);
    assert_eq!(granted, [("step", Refusal::NotRepresented)]);
    vitas(&world, id, &[("step", "represent")]).await.unwrap();
    vitas(&world, id, &[("step", "grant")]).await.unwrap();
    let open = page(&world.manager(), id).await;
    assert!(open.can(PlacementStep::Begin) && open.vitas.is_empty());
    begin(&world.manager()).await.unwrap();
    let running = view(&ctx, id).await;
    assert_eq!(
        (running.line.state, running.vitas_reference.unwrap().to_string()),
        (PlacementState::Running, "V-17".to_owned())
    );
    assert_eq!(running.statement.unwrap().by, ActedBy::ShopSteward);
    let late = refusals(vitas(&world, id, &[("step", "enter"), ("reference", "V-18")]).await);
    assert_eq!(late, [("state", Refusal::BegunAlready { state: PlacementState::Running })]);
}

#[tokio::test]
async fn what_vitas_refused_is_counted_for_the_company_too_until_it_is_applied_for_again() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let id = write(&world.caseworker(), proposal, &with(&PRAKTIK, &[])).await.unwrap();
    let counted = async || {
        for ctx in [world.caseworker(), world.consultant(), world.manager()] {
            let start = partners::show_start(&ctx, Mode::WithCitizens).await.unwrap();
            let asked = placements::read_placement_filter(&Raw::from_pairs([("state", placements::REFUSED)]));
            let list = placements::list_placements(&ctx, &asked, PageOf::default()).await.unwrap();
            let listed: Vec<_> = list.rows.iter().map(|one| one.line.id).collect();
            assert_eq!(listed.len(), usize::try_from(start.counts.placements.unwrap().refused).unwrap());
            assert!(listed.iter().all(|one| *one == id));
        }
        let start = partners::show_start(&world.manager(), Mode::WithCitizens).await.unwrap();
        start.counts.placements.unwrap().refused
    };
    vitas(&world, id, &[("step", "enter"), ("reference", "V-17"), ("happened_on", "25.11.2026")])
        .await
        .unwrap();
    assert_eq!(counted().await, 0);
    vitas(&world, id, &[("step", "refuse"), ("happened_on", "25.11.2026")]).await.unwrap();
    assert_eq!(counted().await, 1);
    vitas(&world, id, &[("step", "enter"), ("reference", "V-18"), ("happened_on", "25.11.2026")])
        .await
        .unwrap();
    assert_eq!(counted().await, 0);
}

#[tokio::test]
async fn a_statement_says_whether_colleagues_were_heard_and_stands_beside_what_is_counted() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let id = write(&world.caseworker(), proposal, &with(&PRAKTIK, &[])).await.unwrap();
    let said = [("statement_fte", "9"), ("acted", "shop-steward"), ("stated_on", "20.11.2026")];
    let silent = refusals(state(&world, id, &said).await);
    assert_eq!(silent, [("heard", Refusal::Input(Input::NotChosen))]);
    // Who is counted on is not nobody.
    let nobody = [("statement_fte", "1"), ("acted", "nobody"), ("heard", "yes"), ("stated_on", "20.11.2026")];
    let alone = refusals(state(&world, id, &nobody).await);
    assert!(matches!(alone[..], [("acted", Refusal::RepresentativeMissing { .. })]), "{alone:?}");
    let (_, counted) = placements::statement_to_write(&world.caseworker(), id).await.unwrap();
    let Average::Known { fte: known, .. } = counted else { panic!("{counted:?}") };
    let no = [("heard", "no"), ("heard_words", "Mødet er den 3. december.")];
    state(&world, id, &[&said[..], &no[..]].concat()).await.unwrap();
    let statement = view(&world.caseworker(), id).await.statement.unwrap();
    assert!(!statement.heard && statement.words.is_some());
    assert_eq!((statement.known, statement.known_otherwise()), (Some(known), Some(known)));
    let raw = known.hundredths().to_string();
    let same = format!("{},{}", &raw[..raw.len() - 2], &raw[raw.len() - 2..]);
    let said = [("statement_fte", same.as_str()), ("acted", "shop-steward"), ("heard", "yes")];
    state(&world, id, &[&said[..], &[("stated_on", "20.11.2026")]].concat()).await.unwrap();
    assert_eq!(view(&world.caseworker(), id).await.statement.unwrap().known_otherwise(), None);
}

/// What was granted is what was agreed then: another week is another agreement.

#[tokio::test]
async fn what_is_changed_is_stated_and_granted_anew() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let id = write(&ctx, proposal, &with(&PRAKTIK, &[])).await.unwrap();
    let stated =
        [("statement_fte", "14,5"), ("heard", "yes"), ("acted", "shop-steward"), ("stated_on", "20.11.2026")];
    state(&world, id, &stated).await.unwrap();
    for fields in
        [&[("step", "enter"), ("reference", "V-1")][..], &[("step", "represent")], &[("step", "grant")]]
    {
        vitas(&world, id, fields).await.unwrap();
    }
    let change = async |more: &[(&'static str, &'static str)]| {
        let raw = with(&PRAKTIK, more);
        placements::change_agreement(&ctx, &super::agreement::texts(), (id, version(&world, id).await), &raw)
            .await
    };
    // Who helps is no part of what VITAS grants.
    change(&[("mentor", "Ole Kok")]).await.unwrap();
    let seen = view(&ctx, id).await;
    assert_eq!((seen.line.vitas, seen.statement.is_some()), (VitasState::Granted, true));
    change(&[("praktik_thu", "9-17")]).await.unwrap();
    let seen = view(&ctx, id).await;
    assert_eq!((seen.line.vitas, seen.statement.is_none()), (VitasState::NotBegun, true));
    assert!(
        seen.steps.iter().any(|step| step.done == app::views::Done::Statement),
        "what was stays in the log"
    );
    placements::confirm_agreement(&world.manager(), id, seen.version).await.unwrap();
    world.pass(6 * DAY);
    let begun = placements::begin_placement(&world.caseworker(), id, version(&world, id).await).await;
    assert_eq!(refusals(begun), [("state", Refusal::NoStatement)]);
}

/// RK-SIGN: what is stated and granted after the first day is not so for it; the first day is corrected.

#[tokio::test]
async fn what_was_granted_after_the_first_day_needs_a_later_first_day() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let id = write(&world.caseworker(), proposal, &with(&PRAKTIK, &[])).await.unwrap();
    placements::confirm_agreement(&world.manager(), id, RowVersion::FIRST).await.unwrap();
    world.pass(9 * DAY);
    let day = |d| Date::from_ymd_opt(2026, 12, d).unwrap();
    let stated =
        [("statement_fte", "14,5"), ("heard", "yes"), ("acted", "shop-steward"), ("stated_on", "30.11.2026")];
    state(&world, id, &stated).await.unwrap();
    let on = |day: &'static str| [("happened_on", day), ("reference", "V-1")];
    let step = async |step, day| vitas(&world, id, &[&[("step", step)][..], &on(day)].concat()).await;
    assert_eq!(refusals(step("enter", "05.12.2026").await), [("happened_on", Refusal::HappenedLater)]);
    for (one, when) in [("prepare", "30.11.2026"), ("enter", "01.12.2026"), ("represent", "01.12.2026")] {
        step(one, when).await.unwrap();
    }
    assert_eq!(
        refusals(step("grant", "30.11.2026").await),
        [("happened_on", Refusal::HappenedBefore { on: day(1) })]
    );
    // Without a day it is today.
    vitas(&world, id, &[("step", "grant")]).await.unwrap();
    let seen = view(&world.caseworker(), id).await;
    assert_eq!((seen.line.vitas, seen.vitas_on), (VitasState::Granted, Some(day(4))));
    let days: Vec<_> = seen.steps.iter().filter_map(|step| step.on).collect();
    assert_eq!(
        days,
        [Date::from_ymd_opt(2026, 11, 30).unwrap(), day(1), day(1), day(4)],
        "each with its day"
    );
    let begin = async || {
        let of = version(&world, id).await;
        placements::begin_placement(&world.manager(), id, of).await
    };
    // A day that was typed wrongly is written again, and not before what came before it.
    step("grant", "02.12.2026").await.unwrap();
    assert_eq!(view(&world.caseworker(), id).await.vitas_on, Some(day(2)));
    step("grant", "04.12.2026").await.unwrap();
    let refusal = Refusal::AllowedLater { first_day: day(1), from: day(4) };
    assert_eq!(refusals(begin().await), [("state", refusal)]);
    let next = page(&world.caseworker(), id).await.next;
    assert_eq!(next, NextStep::Correct(day(4)));
    let change = async |from: &'static str| {
        let (ctx, raw) = (world.caseworker(), with(&PRAKTIK, &[("from", from)]));
        placements::change_agreement(&ctx, &super::agreement::texts(), (id, version(&world, id).await), &raw)
            .await
            .unwrap()
    };
    // Fewer days are no other agreement to those who stated and granted it.
    assert_eq!(change("04.12.2026").await, Again { stated: false, confirmed: true });
    placements::confirm_agreement(&world.manager(), id, version(&world, id).await).await.unwrap();
    begin().await.unwrap();
}
