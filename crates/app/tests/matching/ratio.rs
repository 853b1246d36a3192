//! A praktik held against the ratio rule, with its source.

use super::*;

#[tokio::test]
async fn a_praktik_beyond_the_units_places_is_missed_by_the_ratio_rule_with_its_source() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let bundle = long_praktik(&world, "01.12.2026", "20.12.2026").await;
    let id = person(&ctx, "N-2", &[("weekly_minutes", "2400"), ("slots", "alle")]).await;
    let answer = for_person(&ctx, id).await;
    assert_eq!(counts(&answer), [0, 1, 0]);
    assert_eq!(answer.near[0].bundle.id, bundle);
    assert_eq!(answer.near[0].reasons.assessment.near_miss(), Some(&Miss::Ratio));
    let (lacks, ways) = told(&answer.near[0].reasons);
    assert!(lacks.iter().any(|said| said.contains("BAB § 65, stk. 1, BEK nr. 2636")), "{lacks:?}");
    assert!(lacks.iter().any(|said| said.contains("3,5 ordinære årsværk")), "{lacks:?}");
    assert!(ways.iter().any(|said| said.contains("fylder 0,09 årsværk mindre")), "{ways:?}");
}

#[tokio::test]
async fn from_2027_on_the_ratio_rule_only_guides_and_never_stops() {
    let world = World::new().await;
    let ctx = world.caseworker();
    long_praktik(&world, "04.01.2027", "29.01.2027").await;
    let id = person(&ctx, "N-2", &[("weekly_minutes", "2400"), ("slots", "alle")]).await;
    let answer = for_person(&ctx, id).await;
    assert_eq!(counts(&answer), [1, 0, 0]);
    let reasons = &answer.fits[0].reasons;
    let lines = danish().rule_lines(&reasons.assessment, &reasons.facts());
    let ratio = lines.iter().find(|line| line.rule == Rule::Ratio).unwrap();
    assert_eq!(ratio.state, RuleState::NotChecked);
    assert!(ratio.why[0].starts_with("Vejledende:"), "{:?}", ratio.why);
}

#[tokio::test]
async fn a_praktik_that_begins_next_month_is_judged_by_the_months_that_have_been() {
    let world = World::new().await;
    long_praktik(&world, "15.12.2026", "20.12.2026").await;
    let id = person(&world.caseworker(), "N-2", &[("weekly_minutes", "2400"), ("slots", "alle")]).await;
    let answer = for_person(&world.caseworker(), id).await;
    let (lacks, _) = told(&answer.near[0].reasons);
    assert!(
        lacks.iter().any(|said| said.contains("juli 2026") && said.contains("oktober 2026")),
        "{lacks:?}"
    );
}
