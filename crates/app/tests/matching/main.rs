//! Matching through the use cases: both ways, with reasons, within rights.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod kept;
mod ratio;
mod rights;

use app::{
    Ctx, Failure, Raw, citizens, companies,
    matching::{self, Answer, Factor, MatchFilter, Miss, Reasons, Rule},
    tasks,
    testing::World,
    views::FormKind,
};
use domain::{
    citizens::Refusal,
    partners::{Mode, Role},
};
use kernel::{BundleId, CitizenId, Language, Minutes, Month, UnitId};
use l10n::{RuleState, Texts, testing::texts};

const MANY: usize = 50;

fn danish() -> &'static Texts {
    texts(Language::Da)
}

/// An open small job of tasks of so many minutes each, weekdays in the morning.
async fn small_job(world: &World, title: &str, minutes: &[&str], more: &[(&str, &str)]) -> BundleId {
    let ids = world.tasks(minutes).await;
    let mut raw = Raw::from_pairs([("title", title), ("legal_form", "job")]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap()
}

async fn person(ctx: &Ctx, reference: &str, more: &[(&str, &str)]) -> CitizenId {
    let mut raw = Raw::from_pairs([
        ("reference", reference),
        ("name", "Bo Tænkt"),
        ("invented", "ja"),
        ("skills_can", "wash-dishes"),
        ("postal_code", "4991"),
        ("weekly_minutes", "600"),
        ("slots", "man-fre formiddag"),
        ("transport", "bicycle"),
        ("travel_limit", "30"),
    ]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    citizens::add_citizen(ctx, &raw).await.unwrap()
}

/// A praktik of 40 hours a week from a first day on, at a unit with 3.5 ordinary full-time equivalents.
async fn long_praktik(world: &World, starts_on: &str, ends_on: &str) -> BundleId {
    let ctx = world.consultant();
    let raw = Raw::from_pairs([("unit_name", "Bageriet"), ("postal_code", "4991")]);
    let unit = companies::add_unit(&ctx, world.company, &raw).await.unwrap();
    months(&ctx, world, unit).await;
    let unit = unit.to_string();
    let raw = Raw::from_pairs([("title", "Bager"), ("unit", unit.as_str())]);
    let position = tasks::add_position(&ctx, world.company, &raw).await.unwrap();
    let mut ids = Vec::new();
    for title in ["Sæt brød over", "Gør rent"] {
        let raw = Raw::from_pairs([("title", title), ("weekly_minutes", "1200"), ("slots", "man-fre")]);
        ids.push(tasks::add_task(&ctx, position, &raw).await.unwrap().to_string());
    }
    let mut raw = Raw::from_pairs([
        ("title", "Lær bageriet at kende"),
        ("legal_form", "praktik"),
        ("purpose", "At prøve arbejdet"),
        ("steps", "Uge 1: følg med"),
        ("responsible", "Bagermester"),
        ("starts_on", starts_on),
        ("ends_on", ends_on),
    ]);
    raw.put_all("tasks", ids);
    tasks::build_bundle(&ctx, world.company, &raw).await.unwrap()
}

async fn months(ctx: &Ctx, world: &World, unit: UnitId) {
    let mut month = Month::of(world.today());
    for _ in 0..6 {
        let raw = Raw::from_pairs([
            ("fte_month", month.to_string()),
            ("fte", "3,5".to_owned()),
            ("fte_source", "company".to_owned()),
        ]);
        companies::put_fte(ctx, (world.company, unit), &raw).await.unwrap();
        month = month.before();
    }
}

async fn for_person(ctx: &Ctx, id: CitizenId) -> Answer<matching::BundleMatch> {
    matching::match_citizen(ctx, id, MatchFilter::default(), MANY).await.unwrap().answer
}

#[track_caller]
fn not_there<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) {
    let failure = result.unwrap_err();
    assert!(matches!(failure, Failure::NotThere), "{failure:?}");
}

/// Fitting, nearly, others.
fn counts<T>(answer: &Answer<T>) -> [usize; 3] {
    [answer.counts.fitting, answer.counts.nearly, answer.counts.others]
}

/// What lacks and what it would take, as people read it.
fn told(reasons: &Reasons) -> (Vec<String>, Vec<String>) {
    let facts = reasons.facts();
    let misses = || reasons.assessment.misses.iter();
    (
        misses().flat_map(|miss| danish().miss(miss, &facts)).collect(),
        misses().flat_map(|miss| danish().would(miss, &facts)).collect(),
    )
}

#[tokio::test]
async fn a_small_job_that_fits_comes_with_points_for_what_is_known_and_none_for_what_is_not() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["120", "120"], &[]).await;
    let answer = for_person(&world.consultant(), world.citizen).await;
    assert_eq!(counts(&answer), [1, 0, 0]);
    let found = &answer.fits[0];
    assert_eq!(found.bundle.id, bundle);
    let points: Vec<_> =
        found.reasons.assessment.terms.iter().map(|term| (term.factor, term.points)).collect();
    // All skills held; 240 of 600 minutes of 160 points; the same postal code.
    let known = [(Factor::SkillsHeld, 220), (Factor::HoursFit, 64), (Factor::Travel, 100)];
    for (factor, expected) in &points {
        let want = known.iter().find(|(known, _)| known == factor).map_or(0, |(_, points)| *points);
        assert_eq!(*expected, want, "{factor:?}");
    }
    assert_eq!(found.reasons.assessment.score, 384);
    let lines = danish().term_lines(&found.reasons.assessment.terms);
    let wishes = lines.iter().find(|line| line.factor == Factor::Wishes).unwrap();
    assert_eq!((wishes.known, wishes.finding.as_str()), (false, "Vides ikke – 0 point."));
}

#[tokio::test]
async fn both_ways_give_a_pair_the_same_points_and_the_pair_alone_too() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask", &["120", "180"], &[]).await;
    let ctx = world.caseworker();
    let there = for_person(&ctx, world.citizen).await;
    let back = matching::match_bundle(&ctx, bundle, MANY).await.unwrap().answer.unwrap();
    let pair = matching::explain_pair(&ctx, world.citizen, bundle).await.unwrap();
    let all = matching::list_matches(&ctx, MANY).await.unwrap();
    let one = &there.fits[0].reasons.assessment;
    assert_eq!(one.terms, back.fits[0].reasons.assessment.terms);
    assert_eq!(one.terms, pair.reasons.assessment.terms);
    assert_eq!(all.lists.len(), 1);
    assert_eq!(one.terms, all.lists[0].fits[0].reasons.assessment.terms);
    assert_eq!(
        (all.open, back.counts.considered),
        (1, 1),
        "the other municipality's person is not looked at"
    );
    assert_eq!(back.fits[0].citizen.id, world.citizen);
}

#[tokio::test]
async fn a_person_short_of_hours_is_near_and_told_what_it_would_take() {
    let world = World::new().await;
    small_job(&world, "Lang formiddag", &["360", "400"], &[]).await;
    let answer = for_person(&world.consultant(), world.citizen).await;
    assert_eq!(counts(&answer), [0, 1, 0]);
    let reasons = &answer.near[0].reasons;
    assert_eq!(
        reasons.assessment.near_miss(),
        Some(&Miss::HoursCapacity { short: Minutes::new(160).unwrap() })
    );
    let (lacks, ways) = told(reasons);
    assert_eq!(lacks, ["Der mangler 2 t 40 min om ugen: opgaverne tager 12 t 40 min, borgeren kan 10 t."]);
    assert!(ways[0].starts_with("Hvis borgeren kan 2 t 40 min mere om ugen, passer jobbet."), "{ways:?}");
}

#[tokio::test]
async fn those_that_lack_several_things_are_counted_by_what_stops_them() {
    let world = World::new().await;
    let ctx = world.caseworker();
    small_job(&world, "Opvask", &["120", "180"], &[]).await;
    small_job(&world, "For lidt", &["60"], &[]).await;
    let id = person(&ctx, "N-2", &[("weekly_minutes", "60"), ("slots", "lør aften")]).await;
    let answer = for_person(&ctx, id).await;
    assert_eq!(counts(&answer), [0, 0, 2]);
    // Both lie at other times; the first asks for too many hours, the second is too small.
    assert_eq!(answer.in_the_way[0], (Rule::Slots, 2));
    assert!(answer.in_the_way[1..].contains(&(Rule::HoursCapacity, 1)));
    assert!(answer.in_the_way[1..].contains(&(Rule::BundleMinimum, 1)));
}

#[tokio::test]
async fn a_certificate_that_lacks_and_a_company_that_was_chosen_away_stop() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    let away = person(&ctx, "N-2", &[("do_not_place", "99000101")]).await;
    let answer = matching::match_bundle(&ctx, bundle, MANY).await.unwrap().answer.unwrap();
    assert_eq!(counts(&answer), [1, 1, 0]);
    assert_eq!(answer.near[0].citizen.id, away);
    assert_eq!(answer.near[0].reasons.assessment.near_miss(), Some(&Miss::DoNotPlace));
}

#[tokio::test]
async fn what_nobody_has_asked_neither_stops_nor_fits_and_is_said() {
    let world = World::new().await;
    let ctx = world.caseworker();
    small_job(&world, "Opvask", &["240"], &[]).await;
    let raw = Raw::from_pairs([("reference", "N-3"), ("name", "Ea Prøve"), ("invented", "ja")]);
    let id = citizens::add_citizen(&ctx, &raw).await.unwrap();
    let answer = for_person(&ctx, id).await;
    assert_eq!((counts(&answer), answer.counts.asking, answer.counts.considered), ([0, 0, 0], 1, 1));
    let reasons = &answer.to_ask[0].reasons;
    assert_eq!(reasons.assessment.score, 0, "nothing is known, so nothing gives points");
    let all = matching::list_matches(&ctx, MANY).await.unwrap();
    let list = all.lists.iter().find(|list| list.citizen.id == id).unwrap();
    assert_eq!((list.fits.len(), list.asking), (0, 1), "the list of everybody says so too");
    let lines = danish().rule_lines(&reasons.assessment, &reasons.facts());
    let unchecked: Vec<Rule> =
        lines.iter().filter(|line| line.state == RuleState::NotChecked).map(|line| line.rule).collect();
    assert_eq!(unchecked, [Rule::Skills, Rule::Slots, Rule::HoursCapacity, Rule::TravelLimit]);
    let ask = danish().to_ask(&reasons.assessment, &reasons.facts());
    assert_eq!(ask.len(), 4, "{ask:?}");
}

#[tokio::test]
async fn a_task_that_nobody_asked_about_fits_nobody_who_cannot_something() {
    let world = World::new().await;
    let ctx = world.caseworker();
    small_job(&world, "Opvask", &["240"], &[]).await;
    let id = person(&ctx, "N-4", &[("considerations", "lifting:3"), ("skills_can", "")]).await;
    let answer = for_person(&ctx, id).await;
    assert_eq!((counts(&answer), answer.counts.asking), ([0, 0, 0], 1));
    let reasons = &answer.to_ask[0].reasons;
    let ask = danish().to_ask(&reasons.assessment, &reasons.facts());
    assert_eq!(ask[0], "Ingen har sagt, om borgeren kan det, opgaverne kræver.");
    assert!(ask[1].ends_with("hvad der kræves: Opgave 1."), "{ask:?}");
    let lines = danish().term_lines(&reasons.assessment.terms);
    let held = lines.iter().find(|line| line.factor == Factor::SkillsHeld).unwrap();
    assert!(held.finding.starts_with("Ingen har sagt, om borgeren kan"), "{}", held.finding);
}

#[tokio::test]
async fn a_draft_has_no_people_and_a_closed_small_job_nobody_looks_at() {
    let world = World::new().await;
    let ctx = world.consultant();
    let draft = small_job(&world, "Senere", &["240"], &[("state", "draft")]).await;
    let found = matching::match_bundle(&ctx, draft, MANY).await.unwrap();
    assert!(found.answer.is_none());
    not_there(matching::explain_pair(&ctx, world.citizen, draft).await);
    let found = matching::match_citizen(&ctx, world.citizen, MatchFilter::default(), MANY).await.unwrap();
    assert_eq!((found.open, found.answer.counts.considered), (0, 0));
}

#[tokio::test]
async fn the_filter_narrows_what_is_looked_at() {
    let world = World::new().await;
    let ctx = world.consultant();
    small_job(&world, "Opvask", &["240"], &[]).await;
    let praktik = long_praktik(&world, "01.12.2026", "20.12.2026").await;
    let raw = Raw::from_pairs([("form", "praktik"), ("company", "HAVNEKØK")]);
    let filter = matching::read_filter(&raw);
    let company = Some("HAVNEKØK".to_owned());
    assert_eq!(filter, MatchFilter { form: Some(FormKind::Praktik), company });
    let found = matching::match_citizen(&ctx, world.citizen, filter, MANY).await.unwrap();
    assert_eq!((found.open, found.answer.counts.considered), (2, 1));
    let elsewhere = matching::read_filter(&Raw::from_pairs([("company", "Bageriet")]));
    let none = matching::match_citizen(&ctx, world.citizen, elsewhere, MANY).await.unwrap();
    assert_eq!((none.open, none.answer.counts.considered), (2, 0));
    let all = found.answer.fits.iter().chain(&found.answer.near).map(|one| one.bundle.id);
    assert!(all.into_iter().all(|id| id == praktik));
}

#[tokio::test]
async fn the_file_says_what_the_screen_says_and_never_a_wish() {
    let world = World::new().await;
    let ctx = world.caseworker();
    small_job(&world, "=Opvask", &["240"], &[]).await;
    small_job(&world, "Lang", &["360", "400"], &[]).await;
    let found = matching::match_citizen(&ctx, world.citizen, MatchFilter::default(), MANY).await.unwrap();
    let file = String::from_utf8(matching::citizen_file(danish(), &found)).unwrap();
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 3, "{file}");
    assert!(!lines[0].contains("Ønsker") && lines[0].contains("Andet (point)"), "{}", lines[0]);
    assert!(lines[1].starts_with("1;Det passer;'=Opvask;Østerby Havnekøkken;Østerby;"), "{}", lines[1]);
    assert!(lines[2].contains("Der mangler 2 t 40 min om ugen"), "{}", lines[2]);
}

#[tokio::test]
async fn a_list_takes_few_statements_however_many_there_are() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let bundle = small_job(&world, "Opvask", &["240"], &[]).await;
    let counted = async || {
        let before = world.app.db.statements();
        for_person(&ctx, world.citizen).await;
        let person = world.app.db.statements() - before;
        let before = world.app.db.statements();
        matching::match_bundle(&ctx, bundle, MANY).await.unwrap();
        (person, world.app.db.statements() - before)
    };
    let few = counted().await;
    for n in 0..5 {
        small_job(&world, &format!("Nr. {n}"), &["240"], &[]).await;
        person(&ctx, &format!("M-{n}"), &[("certificates", "food-hygiene")]).await;
    }
    assert_eq!(counted().await, few);
    assert!(few.0 <= 5 && few.1 <= 5, "locate, people, bundles, months, log: {few:?}");
}
