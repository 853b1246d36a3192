//! How much a card says: what at least five people of the municipality fit, or what the caseworker chooses.

use domain::citizens::CardDetail;

use super::*;

/// The citizen of the world can wash dishes ten hours a week, on weekday mornings.
const LIKE: [(&str, &str); 3] =
    [("skills_can", "wash-dishes"), ("weekly_minutes", "600"), ("slots", "man-fre formiddag")];

fn letter(byte: u8) -> char {
    char::from(if byte.is_ascii_digit() { byte - b'0' + b'k' } else { byte })
}

async fn crowd(world: &World, ctx: &Ctx, people: usize, facts: &[(&str, &str)]) {
    for n in 0..people {
        // Of no digits: a fresh id may look like a person's number.
        let id: String = world.app.rim.fresh_id().to_string().bytes().map(letter).collect();
        let reference = format!("{id}-{n}");
        let who = [("reference", reference.as_str()), ("name", "Bo Tænkt"), ("invented", "ja")];
        let raw = Raw::from_pairs(who.into_iter().chain(facts.iter().copied()));
        citizens::add_citizen(ctx, &raw).await.unwrap();
    }
}

async fn change(world: &World, part: Part, fields: &[(&str, &str)]) {
    let ctx = world.caseworker();
    let version = citizens::show_citizen(&ctx, world.citizen).await.unwrap().view.version;
    let raw = Raw::from_pairs(fields.iter().copied());
    citizens::edit_citizen(&ctx, world.citizen, version, part, &raw).await.unwrap();
}

async fn detail(world: &World, bundle: BundleId) -> CardDetail {
    placements::proposal_to_make(&world.caseworker(), world.citizen, bundle).await.unwrap().told
}

#[tokio::test]
async fn a_card_says_as_much_as_five_people_of_the_municipality_fit() {
    let at = |n: usize, facts: [(&'static str, &'static str); 3]| {
        let mut like = LIKE;
        like[n] = facts[n];
        like
    };
    let other = [("skills_can", "fill-shelves"), ("weekly_minutes", "1500"), ("slots", "lør-søn aften")];
    for (crowds, want) in [
        (vec![(4, LIKE.to_vec())], CardDetail::Whole),
        (vec![(4, at(2, other).to_vec())], CardDetail::WithoutDays),
        (vec![(3, LIKE.to_vec()), (1, at(2, other).to_vec())], CardDetail::WithoutDays),
        (vec![(4, at(1, other).to_vec())], CardDetail::WithoutHours),
        (vec![(9, at(0, other).to_vec())], CardDetail::Area),
        (
            vec![(3, LIKE.to_vec()), (5, vec![LIKE[0], LIKE[1], LIKE[2], ("protected", "ja")])],
            CardDetail::Area,
        ),
    ] {
        let world = World::new().await;
        let bundle = small_job(&world, "Opvask").await;
        for (people, facts) in &crowds {
            crowd(&world, &world.caseworker(), *people, facts).await;
        }
        // Another municipality's people are no pool.
        crowd(&world, &world.other_caseworker(), 9, &LIKE).await;
        assert_eq!(detail(&world, bundle).await, want, "{crowds:?}");
    }
}

#[tokio::test]
async fn what_only_this_person_can_stays_off_the_card_unless_the_small_job_asks_for_it() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    crowd(&world, &world.caseworker(), 4, &LIKE).await;
    change(&world, Part::Skills, &[("skill-wash-dishes", "can"), ("skill-fill-shelves", "can")]).await;
    assert_eq!(detail(&world, bundle).await, CardDetail::Asked);
    let id = propose(&world, world.citizen, bundle).await;
    let view = seen(&world.manager(), id).await;
    assert_eq!(view.card.unwrap().can, ["wash-dishes"]);
    assert!(!view.card_chosen);
}

#[tokio::test]
async fn a_caseworker_chooses_a_card_that_few_fit_and_a_consultant_cannot() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask.")]);
    let of = (world.citizen, bundle);
    for given in ["", "asked", "nonsense"] {
        let mut raw = raw.clone();
        raw.set("card", given);
        let refused = placements::propose_person(&world.caseworker(), of.0, of.1, &raw).await;
        assert_eq!(refusals(refused), [("card", Refusal::Input(Input::NotChosen))]);
    }
    for (ctx, given, want) in [
        (world.consultant(), "whole", (CardDetail::Area, false)),
        (world.caseworker(), "area", (CardDetail::Area, false)),
        (world.caseworker(), "whole", (CardDetail::Whole, true)),
    ] {
        let mut raw = raw.clone();
        raw.set("card", given);
        let id = placements::propose_person(&ctx, of.0, of.1, &raw).await.unwrap();
        let view = seen(&world.caseworker(), id).await;
        let card = view.card.unwrap();
        assert_eq!((card.detail, view.card_chosen), want, "{given}");
        assert_eq!(card.can.is_empty() && card.hours.is_none(), want.0 == CardDetail::Area);
        withdraw(&world.caseworker(), id).await.unwrap();
    }
}

#[tokio::test]
async fn a_card_that_is_out_says_less_when_the_person_is_another_than_the_pool_and_a_choice_stays() {
    let world = World::new().await;
    let (bundle, other) = (small_job(&world, "Opvask").await, small_job(&world, "Gryder").await);
    let chosen = propose(&world, world.citizen, other).await;
    crowd(&world, &world.caseworker(), 4, &LIKE).await;
    let id = propose(&world, world.citizen, bundle).await;
    assert_eq!(seen(&world.manager(), id).await.card.unwrap().detail, CardDetail::Whole);
    change(&world, Part::Work, &[("weekly_minutes", "25:00"), ("slots_shown", "1"), ("slots", "søn nat")])
        .await;
    let card = seen(&world.manager(), id).await.card.unwrap();
    assert_eq!((card.detail, card.hours, card.days.len()), (CardDetail::WithoutHours, None, 0));
    let view = seen(&world.caseworker(), chosen).await;
    assert_eq!((view.card.unwrap().detail, view.card_chosen), (CardDetail::Whole, true));
}
