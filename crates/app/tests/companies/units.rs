//! Places of work with their full-time equivalents, and the places that the ratio rule gives.

use domain::companies::{FteSource, ratio::RatioMissing};
use kernel::Fte;

use super::*;

#[tokio::test]
async fn places_follow_the_last_four_months_of_the_unit() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    let raw = Raw::from_pairs([("unit_name", "Vesterby"), ("postal_code", "4994")]);
    let bare = companies::add_unit(&ctx, id, &raw).await.unwrap();
    let page = companies::show_company(&ctx, id).await.unwrap();
    let of = |unit| &page.places.iter().find(|places| places.unit == unit).unwrap().places;
    let known = of(world.unit).as_ref().unwrap();
    assert_eq!((known.places, Some(known.ordinary)), (2, Fte::parse("14,5")));
    assert_eq!(known.months.len(), 4);
    let Err(RatioMissing::Months(lacking)) = of(bare) else { panic!("{:?}", of(bare)) };
    assert_eq!(*lacking, known.months, "the same four months, each named");
    let last = Month::of(world.today()).before();
    companies::put_fte(&ctx, (world.company, world.unit), &fte(last, "30,5", "payroll")).await.unwrap();
    let page = companies::show_company(&ctx, id).await.unwrap();
    let unit = page.view.units.iter().find(|unit| unit.id == world.unit).unwrap();
    assert_eq!(unit.fte.len(), 6, "a month's figure is replaced");
    assert_eq!((unit.fte[0].month, unit.fte[0].source), (last, FteSource::Payroll));
    let places = page.places.iter().find(|places| places.unit == world.unit).unwrap();
    let known = places.places.as_ref().unwrap();
    assert_eq!((known.places, Some(known.ordinary)), (3, Fte::parse("18,5")));
}

#[tokio::test]
async fn a_figure_without_its_month_number_or_source_is_refused_at_what_is_missing() {
    let world = World::new().await;
    let (ctx, unit) = (world.consultant(), world.unit);
    for (pairs, field, refusal) in [
        (vec![], "fte", Refusal::Input(Input::Missing)),
        (vec![("fte", "12"), ("fte_source", "company")], "fte_month", Refusal::FteWithoutMonth),
        (vec![("fte_month", "2026-10"), ("fte_source", "company")], "fte", Refusal::Input(Input::Missing)),
        (vec![("fte_month", "2026-10"), ("fte", "12")], "fte_source", Refusal::FteWithoutSource),
        (
            vec![("fte_month", "2030-12"), ("fte", "12"), ("fte_source", "company")],
            "fte_month",
            Refusal::FteInFuture(Month::parse("2030-12").unwrap()),
        ),
    ] {
        let said = refusals(companies::put_fte(&ctx, (world.company, unit), &Raw::from_pairs(pairs)).await);
        assert_eq!(said, [(field, refusal)]);
    }
}

/// The months that the rule looks at, as the form shows them.
#[tokio::test]
async fn a_form_of_months_changes_what_was_changed_and_keeps_the_source_of_the_rest() {
    let world = World::new().await;
    let (ctx, unit) = (world.consultant(), world.unit);
    let page = companies::show_company(&ctx, world.company).await.unwrap();
    let months = page.ratio_months.clone();
    assert_eq!(months.len(), 4);
    let before = page.view.units.iter().find(|one| one.id == unit).unwrap().fte.clone();
    let figure = |month: Month| before.iter().find(|one| one.month == month).copied().unwrap();
    let form = |first: &str, source: &str, more: &[(&str, &str)]| {
        let mut raw = Raw::from_pairs(more.iter().copied());
        for (month, (name, field)) in months.iter().zip(companies::FTE_ROWS) {
            raw.set(name, month.to_string());
            let hundredths = figure(*month).fte.hundredths();
            raw.set(field, format!("{},{:02}", hundredths / 100, hundredths % 100));
        }
        raw.set(companies::FTE_ROWS[0].1, first);
        raw.set("fte_source", source);
        raw
    };
    let of = (world.company, unit);
    let emptied = companies::put_fte(&ctx, of, &form("", "payroll", &[])).await;
    assert_eq!(refusals(emptied), [("fte_1", Refusal::Input(Input::Missing))]);
    let unsourced = companies::put_fte(&ctx, of, &form("20", "", &[])).await;
    assert_eq!(refusals(unsourced), [("fte_source", Refusal::FteWithoutSource)]);
    let wrong = companies::put_fte(&ctx, of, &form("mange", "payroll", &[("fte", "1")])).await;
    let wrong: Vec<_> = refusals(wrong).into_iter().map(|(field, _)| field).collect();
    assert_eq!(wrong[0], "fte_1");
    companies::put_fte(&ctx, of, &form("20", "payroll", &[("fte_month", "2024-01"), ("fte", "7,5")]))
        .await
        .unwrap();
    let page = companies::show_company(&ctx, world.company).await.unwrap();
    let after = &page.view.units.iter().find(|one| one.id == unit).unwrap().fte;
    let of_month = |month: Month| after.iter().find(|one| one.month == month).copied();
    let changed = of_month(months[0]).unwrap();
    assert_eq!((Some(changed.fte), changed.source), (Fte::parse("20"), FteSource::Payroll));
    assert_eq!(of_month(months[1]), Some(figure(months[1])), "what stood keeps its source");
    assert_eq!(of_month(Month::parse("2024-01").unwrap()).unwrap().source, FteSource::Payroll);
}

#[tokio::test]
async fn two_units_of_a_company_never_share_a_number() {
    let world = World::new().await;
    let (ctx, id) = (world.consultant(), world.company);
    let raw = Raw::from_pairs([("unit_name", "Vesterby"), ("p_number", "9900001001")]);
    let taken = refusals(companies::add_unit(&ctx, id, &raw).await);
    assert_eq!(taken, [("p_number", Refusal::PNumberTaken("9900001001".to_owned()))]);
    let moved = Raw::from_pairs([("unit_name", "Østerby"), ("p_number", "9900001002")]);
    companies::edit_unit(&ctx, (world.company, world.unit), RowVersion::FIRST, &moved).await.unwrap();
    companies::add_unit(&ctx, id, &raw).await.unwrap();
    let late = companies::edit_unit(&ctx, (world.company, world.unit), RowVersion::FIRST, &moved).await;
    assert!(matches!(late, Err(Failure::Stale)), "{late:?}");
    let raw = Raw::from_pairs([("unit_name", "Østerby"), ("p_number", "9900001001")]);
    let taken = refusals(companies::edit_unit(&ctx, (world.company, world.unit), SECOND, &raw).await);
    assert_eq!(taken, [("p_number", Refusal::PNumberTaken("9900001001".to_owned()))]);
}
