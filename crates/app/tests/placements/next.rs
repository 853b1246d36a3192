//! Whose turn it is: the order of the list, and what a proposal says of its agreement.

use app::views::{ListedPlacement, PlacementFilter};
use domain::{
    partners::Role,
    placements::{Need, NextStep, PlacementState},
};
use kernel::{Date, PlacementId};

use super::{
    agreement::{PRAKTIK, SMALL_JOB, page, praktik_bundle, told, version, with, write},
    *,
};

async fn placed(world: &World, n: usize, days: &[(&'static str, &'static str)]) -> PlacementId {
    world.pass(1);
    let person = person(world, &format!("S-{n}")).await;
    let proposal = told(world, person, small_job(world, &format!("Opvask {n}")).await).await;
    write(&world.caseworker(), proposal, &with(&SMALL_JOB, days)).await.unwrap()
}

async fn confirm(world: &World, id: PlacementId) {
    placements::confirm_agreement(&world.manager(), id, version(world, id).await).await.unwrap();
}

async fn begin(world: &World, id: PlacementId) {
    placements::begin_placement(&world.manager(), id, version(world, id).await).await.unwrap();
}

async fn listed(ctx: &Ctx, of: PageOf) -> app::views::Page<ListedPlacement> {
    placements::list_placements(ctx, &PlacementFilter::default(), of).await.unwrap()
}

/// Today is 25 November; the first days are written so that the order of writing is another.
#[tokio::test]
async fn the_list_begins_with_what_waits_longest_for_somebody_and_pages_keep_that_order() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let ended = placed(&world, 0, &[("from", "02.11.2026")]).await;
    let waits_later = placed(&world, 1, &[("from", "20.12.2026")]).await;
    let waits = placed(&world, 2, &[("from", "18.12.2026")]).await;
    let draft = placed(&world, 3, &[("from", "19.12.2026")]).await;
    let due = placed(&world, 4, &[("from", "24.11.2026")]).await;
    let near = placed(&world, 5, &[("from", "03.11.2026"), ("to", "09.12.2026")]).await;
    let far = placed(&world, 6, &[("from", "03.11.2026"), ("to", "10.12.2026")]).await;
    let over_time = placed(&world, 7, &[("from", "04.11.2026"), ("to", "24.11.2026")]).await;
    let cancelled = placed(&world, 8, &[]).await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let praktik = write(&ctx, proposal, &with(&PRAKTIK, &[])).await.unwrap();
    for id in [ended, waits_later, waits, due, near, far, over_time, praktik] {
        confirm(&world, id).await;
    }
    for id in [ended, near, far, over_time] {
        begin(&world, id).await;
    }
    let outcome = Raw::from_pairs([("on", "20.11.2026"), ("outcome", "ordinary-part")]);
    placements::end_placement(&ctx, ended, version(&world, ended).await, &outcome).await.unwrap();
    placements::cancel_placement(&ctx, cancelled, version(&world, cancelled).await).await.unwrap();
    let want = [over_time, due, near, praktik, draft, far, waits, waits_later, cancelled, ended];
    let all = listed(&ctx, PageOf::default()).await.rows;
    assert_eq!(all.iter().map(|one| one.line.id).collect::<Vec<_>>(), want);
    let needs: Vec<_> = all.iter().map(|one| one.line.next(world.today()).need()).collect();
    let of = |need, n| std::iter::repeat_n(need, n);
    let expected = of(Need::Due, 2).chain(of(Need::Act, 3)).chain(of(Need::Wait, 3)).chain(of(Need::Over, 2));
    assert_eq!(needs, expected.collect::<Vec<_>>(), "the order of the database is that of the domain");

    let mut there = Vec::new();
    let (mut of, mut last) = (PageOf { rows: 3, ..PageOf::default() }, None);
    loop {
        let part = listed(&ctx, of).await;
        there.extend(part.rows.iter().map(|one| one.line.id));
        last = part.previous.or(last);
        match part.next {
            Some(next) => of.after = Some(next),
            None => break,
        }
    }
    assert_eq!(there, want, "forwards");
    let before = PageOf { after: None, before: last, rows: 3 };
    let back: Vec<_> = listed(&ctx, before).await.rows.iter().map(|one| one.line.id).collect();
    assert_eq!(back, want[6..9], "and back");
}

#[tokio::test]
async fn a_praktik_says_to_each_what_waits_for_them_and_what_is_missing() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, praktik_bundle(&world, "I køkkenet").await).await;
    let id = write(&world.caseworker(), proposal, &with(&PRAKTIK, &[])).await.unwrap();
    let next = async |ctx: &Ctx| page(ctx, id).await.next;
    assert_eq!(next(&world.caseworker()).await, NextStep::State);
    assert_eq!(next(&world.manager()).await, NextStep::Confirm);
    assert_eq!(next(&world.citizen()).await, NextStep::State);
    assert_eq!(page(&world.caseworker(), id).await.missing.len(), 4);
    confirm(&world, id).await;
    let seen = page(&world.caseworker(), id).await;
    let steps: Vec<_> = seen.ways.iter().map(|line| line.step.code()).collect();
    assert_eq!(
        (seen.missing.len(), steps),
        (3, vec!["reopen", "cancel"]),
        "only what lacks nothing can happen"
    );
    assert!(seen.ways.iter().all(|line| !line.who.contains(&Role::CompanyManager)));
    world.pass(7 * DAY);
    let line = &listed(&world.caseworker(), PageOf::default()).await.rows[0].line;
    assert_eq!(placements::next_step(&world.caseworker(), line), (NextStep::State, true), "and it is late");
}

#[tokio::test]
async fn a_proposal_says_what_came_of_it_and_is_gone_on_with_there() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let line = async |ctx: &Ctx| {
        let list = placements::list_proposals(ctx, &ProposalFilter::default(), PageOf::default()).await;
        list.unwrap().rows.remove(0)
    };
    assert!(line(&ctx).await.placed.is_none());
    let open = placements::show_proposal::<ShowProposal>(&ctx, proposal).await.unwrap().ways.len();
    let given_up = write(&ctx, proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    placements::cancel_placement(&ctx, given_up, version(&world, given_up).await).await.unwrap();
    world.pass(1);
    let id = write(&ctx, proposal, &with(&SMALL_JOB, &[("from", "25.11.2026")])).await.unwrap();
    let first_day = Date::from_ymd_opt(2026, 11, 25).unwrap();
    for (state, ended_on) in [
        (PlacementState::Draft, None),
        (PlacementState::Agreed, None),
        (PlacementState::Running, None),
        (PlacementState::Interrupted, Some(first_day)),
    ] {
        match state {
            PlacementState::Agreed => confirm(&world, id).await,
            PlacementState::Running => begin(&world, id).await,
            PlacementState::Interrupted => {
                let raw = Raw::from_pairs([("on", "25.11.2026"), ("cause", "hours")]);
                placements::interrupt_placement(&ctx, id, version(&world, id).await, &raw).await.unwrap();
            }
            _ => {}
        }
        for ctx in [world.caseworker(), world.manager(), world.citizen()] {
            let placed = line(&ctx).await.placed.unwrap();
            let want = (id, state, first_day, ended_on);
            assert_eq!((placed.id, placed.state, placed.period.from(), placed.ended_on), want);
        }
        let page = placements::show_proposal::<ShowProposal>(&ctx, proposal).await.unwrap();
        assert_eq!((page.ways.len(), page.steps.len()), (0, 0), "nothing is offered beside {state:?}");
    }
    assert_eq!(open, 2, "a no after all, and taking it back");
    let list = listed(&ctx, PageOf::default()).await.rows;
    let over = list.iter().find(|one| one.line.id == id).unwrap();
    assert_eq!(over.line.lasted().last(), Some(first_day), "its real last day");
}
