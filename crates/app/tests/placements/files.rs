//! Agreements from a file and to one: the use case of the form, row by row.

use app::{
    Failure as AppFailure,
    exchange::{ImportReport, Kind, export, import},
};
use domain::{
    exchange::{Done, Refusal as OfFile},
    placements::PlacementState,
};
use kernel::Language;
use l10n::Say as _;

use super::{
    agreement::{SMALL_JOB, praktik_bundle, texts, told, view, with, write},
    *,
};

const HEAD: &str =
    "sagsreference;cvr_nummer;smaajob;slags;mentor;fra;til;formaal;praktik_man;loen_man;loen_ons\n";

async fn bring(world: &World, rows: &str) -> Result<ImportReport, AppFailure<OfFile>> {
    let file = format!("{HEAD}{rows}");
    let ctx = world.caseworker();
    import(&ctx, &texts(), Kind::Placements, file.as_bytes(), "aftaler.csv", false).await
}

fn refused(report: &ImportReport) -> Vec<(String, OfFile)> {
    report.rows.iter().filter_map(|row| row.fate.as_ref().err().cloned()).flatten().collect()
}

async fn placements_of(world: &World) -> Vec<kernel::PlacementId> {
    let every = app::views::PlacementFilter::default();
    let page = placements::list_placements(&world.caseworker(), &every, PageOf::default()).await.unwrap();
    page.rows.iter().map(|one| one.line.id).collect()
}

#[tokio::test]
async fn a_row_becomes_the_agreement_that_the_form_would_write_and_the_file_goes_round() {
    let world = World::new().await;
    let other = person(&world, "N-2").await;
    told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    told(&world, other, praktik_bundle(&world, "I køkkenet").await).await;
    let rows = "N-1;99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;9-11\n\
                N-2;99 00 01 01;I køkkenet;praktik;Ida Kok;2026-12-01;20.01.2027;At lære;9-11;;\n";
    let report = bring(&world, rows).await.unwrap();
    assert_eq!((report.count(Done::Added), report.applied), (2, true), "{:?}", refused(&report));
    let ids = placements_of(&world).await;
    assert_eq!(ids.len(), 2);
    for id in &ids {
        let seen = view(&world.caseworker(), *id).await;
        assert_eq!(seen.line.state, PlacementState::Draft);
        assert_eq!(seen.agreement.mentor().as_str(), "Ida Kok");
    }
    let again = bring(&world, rows).await.unwrap();
    assert_eq!((again.count(Done::Unchanged), again.applied), (2, true));
    for ctx in [world.caseworker(), world.consultant()] {
        let out = export(&ctx, Kind::Placements).await.unwrap();
        let round = import(&ctx, &texts(), Kind::Placements, &out, "ud.csv", false).await.unwrap();
        assert_eq!((round.count(Done::Unchanged), round.refused()), (2, 0));
    }
    let changed = "N-1;99000101;;small-job;Bo Kok;;;;;;13-15\n";
    assert_eq!(bring(&world, changed).await.unwrap().count(Done::Changed), 1);
    let mut weeks: Vec<i32> = Vec::new();
    for id in &ids {
        let seen = view(&world.caseworker(), *id).await;
        weeks.push(seen.agreement.plan().hours().ordinary.get());
    }
    weeks.sort_unstable();
    assert_eq!(weeks, [0, 120], "the week that a row gives is the whole week");
}

#[tokio::test]
async fn a_row_is_refused_as_the_form_refuses_it_in_both_languages_and_nothing_is_written() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    told(&world, world.citizen, bundle).await;
    for (row, field, danish, english) in [
        ("N-1;;;småjob;Ida Kok;01.12.2026;;;;9-11;\n", "cvr_nummer", "", ""),
        (
            "N-9;99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;\n",
            "sagsreference",
            "har ikke fået navnet på N-9",
            "not been told",
        ),
        (
            "N-1;99000101;Gulve;småjob;Ida Kok;01.12.2026;;;;9-11;\n",
            "sagsreference",
            "har ikke fået navnet",
            "not been told",
        ),
        ("N-1;99000101;;fuldtid;Ida Kok;01.12.2026;;;;9-11;\n", "slags", "fuldtid", "fuldtid"),
        ("N-1;99000101;;praktik;Ida Kok;01.12.2026;20.01.2027;At lære;9-11;;\n", "slags", "Opvask", "Opvask"),
        ("N-1;99000101;;småjob;;01.12.2026;;;;9-11;\n", "mentor", "", ""),
        ("N-1;99000101;;småjob;Ida Kok;01.12.2026;;;;klokken ni;\n", "loen_man", "klokken ni", "klokken ni"),
        ("N-1;99000101;;småjob;Ida Kok;01.12.2026;01.11.2026;;;9-11;\n", "til", "", ""),
    ] {
        let report = bring(&world, row).await.unwrap();
        let found = refused(&report);
        assert_eq!((found.len(), report.applied), (1, false), "{row}: {found:?}");
        let (at, refusal) = &found[0];
        assert_eq!(at, field, "{row}: {refusal:?}");
        let texts = texts();
        for (language, words) in [(Language::Da, danish), (Language::En, english)] {
            let said = refusal.say(texts.of(language));
            assert!(said.contains(words) && said.len() > words.len(), "{said}");
        }
    }
    // One bad row keeps the good one out.
    let two = "N-1;99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;\nN-9;99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;\n";
    let report = bring(&world, two).await.unwrap();
    assert_eq!((report.refused(), report.applied), (1, false));
    assert!(placements_of(&world).await.is_empty());
}

#[tokio::test]
async fn two_rows_cannot_have_one_small_job_and_a_confirmed_agreement_stays() {
    let world = World::new().await;
    let bundle = small_job(&world, "Opvask").await;
    told(&world, world.citizen, bundle).await;
    told(&world, person(&world, "N-2").await, bundle).await;
    let row = |reference: &str| format!("{reference};99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;9-11\n");
    let report = bring(&world, &format!("{}{}", row("N-1"), row("N-2"))).await.unwrap();
    let taken = OfFile::Placements(Refusal::BundleTaken { bundle: "Opvask".to_owned() });
    assert_eq!(refused(&report), [("smaajob".to_owned(), taken)]);
    assert!(bring(&world, &row("N-1")).await.unwrap().applied);
    let id = placements_of(&world).await[0];
    let version = view(&world.caseworker(), id).await.version;
    placements::confirm_agreement(&world.manager(), id, version).await.unwrap();
    assert_eq!(bring(&world, &row("N-1")).await.unwrap().count(Done::Unchanged), 1);
    let later = bring(&world, &row("N-1").replace("01.12", "02.12")).await.unwrap();
    let [(at, OfFile::Placements(Refusal::ConfirmedAlready))] = &refused(&later)[..] else {
        panic!("{later:?}")
    };
    assert_eq!(at, "sagsreference");
}

#[tokio::test]
async fn agreements_are_brought_in_and_taken_out_by_those_who_write_them_and_of_their_own_people() {
    let world = World::new().await;
    let proposal = told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    write(&world.caseworker(), proposal, &with(&SMALL_JOB, &[])).await.unwrap();
    let file = format!("{HEAD}N-1;99000101;;småjob;Ida Kok;01.12.2026;;;;9-11;9-11\n");
    for ctx in [world.manager(), world.citizen(), world.steering(), world.administrator()] {
        not_there(import(&ctx, &texts(), Kind::Placements, file.as_bytes(), "a.csv", false).await);
        not_there(export(&ctx, Kind::Placements).await);
    }
    for ctx in [world.other_caseworker(), world.acting(domain::partners::Role::Caseworker, world.strangers)] {
        let report = import(&ctx, &texts(), Kind::Placements, file.as_bytes(), "a.csv", false).await.unwrap();
        assert!(matches!(refused(&report)[..], [(_, OfFile::NotTold { .. })]));
        let out = String::from_utf8(export(&ctx, Kind::Placements).await.unwrap()).unwrap();
        assert_eq!(out.lines().count(), 1, "{out}");
    }
}

#[tokio::test]
async fn of_two_small_jobs_of_one_name_a_row_means_the_one_that_begins_on_its_first_day() {
    let world = World::new().await;
    told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let row = "N-1;99000101;Opvask;småjob;Ida Kok;01.12.2026;;;;9-11;9-11\n";
    assert_eq!(bring(&world, row).await.unwrap().count(Done::Added), 1);
    told(&world, world.citizen, small_job(&world, "Opvask").await).await;
    let again = bring(&world, row).await.unwrap();
    assert_eq!((again.count(Done::Unchanged), again.refused()), (1, 0), "{:?}", refused(&again));
    let out = export(&world.caseworker(), Kind::Placements).await.unwrap();
    let round = import(&world.caseworker(), &texts(), Kind::Placements, &out, "ud.csv", false).await.unwrap();
    assert_eq!((round.count(Done::Unchanged), round.refused()), (1, 0));
    let other = row.replace("01.12.2026", "08.12.2026").replace(";9-11;9-11", ";13-15;13-15");
    assert_eq!(bring(&world, &other).await.unwrap().count(Done::Added), 1, "the other one");
    let both = format!("{row}{other}");
    assert_eq!(bring(&world, &both).await.unwrap().count(Done::Unchanged), 2);
}
