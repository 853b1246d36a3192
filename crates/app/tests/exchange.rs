//! Files in and out through the use cases.

use app::{
    Ctx, Failure, Raw,
    exchange::{
        ImportReport, Kind, export, export_fates, export_filtered, import, list_imports, look_up_industries,
        look_up_occupations, show_import,
    },
    testing::World,
};
use domain::{
    citizens,
    exchange::{Done, Refusal, TableFault},
    partners::{Mode, Role},
    tasks,
};
use kernel::Language;
use l10n::AllTexts;

#[expect(clippy::unwrap_used, reason = "a test has nothing to recover")]
fn texts() -> AllTexts {
    AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
}

async fn bring(ctx: &Ctx, kind: Kind, file: &[u8], dry_run: bool) -> Result<ImportReport, Failure<Refusal>> {
    import(ctx, &texts(), kind, file, "fil.csv", dry_run).await
}

#[track_caller]
fn refusals(result: Result<ImportReport, Failure<Refusal>>) -> Vec<Refusal> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|fault| fault.refusal.clone()).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

const COMPANIES: &str = "cvr_nummer;navn;p_nummer;postnummer;aarsvaerk;aarsvaerk_maaned;aarsvaerk_kilde;lever_af;opdigtet\r\n\
    99000911;Ærø Bageri;9900000101;4900;12,50;2026-07;company;=brød;ja\r\n\
    99000911;Ærø Bageri;9900000101;4900;11,00;2026-08;company;=brød;ja\r\n\
    99000912;Øster Vask;9900000102;4900;7,00;2026-08;company;;ja\r\n";
const POSITIONS: &str =
    "cvr_nummer;reference;stilling;antal\r\n99000911;B1;Bager;2\r\n99000912;V1;Vasker;1\r\n";
const TASKS: &str = "cvr_nummer;reference;stilling_reference;opgave;minutter_pr_uge;tider;kan_flyttes\r\n\
    99000911;O1;B1;Opvask;120;man-fre formiddag;ja\r\n99000911;O2;B1;Feje;60;man-fre formiddag;ja\r\n";

#[tokio::test]
async fn a_dry_run_writes_nothing_and_the_same_file_twice_changes_nothing() {
    let world = World::new().await;
    let ctx = world.consultant();
    let before = export(&ctx, Kind::Companies).await.unwrap();
    let tried = bring(&ctx, Kind::Companies, COMPANIES.as_bytes(), true).await.unwrap();
    assert_eq!(
        (tried.count(Done::Added), tried.count(Done::Changed), tried.refused(), tried.applied),
        (3, 0, 0, false)
    );
    assert_eq!(export(&ctx, Kind::Companies).await.unwrap(), before);
    for (kind, file, added) in
        [(Kind::Companies, COMPANIES, 3), (Kind::Positions, POSITIONS, 2), (Kind::Tasks, TASKS, 2)]
    {
        let first = bring(&ctx, kind, file.as_bytes(), false).await.unwrap();
        assert!(first.applied && first.count(Done::Added) == added, "{:?}", first.rows);
        let again = bring(&ctx, kind, file.as_bytes(), false).await.unwrap();
        assert_eq!(again.count(Done::Unchanged), again.rows.len(), "{:?}", again.rows);
        let out = export(&ctx, kind).await.unwrap();
        let round = bring(&ctx, kind, &out, false).await.unwrap();
        assert_eq!(
            (round.count(Done::Unchanged), round.applied),
            (round.rows.len(), true),
            "{:?}",
            round.rows
        );
        assert_eq!(export(&ctx, kind).await.unwrap(), out);
    }
    let out = String::from_utf8(export(&ctx, Kind::Companies).await.unwrap()).unwrap();
    assert!(out.contains(";'=brød;") && !out.contains(";=brød"), "a formula is never the first of a cell");
}

#[tokio::test]
async fn one_refused_row_keeps_the_whole_file_out_and_says_where() {
    let world = World::new().await;
    let ctx = world.consultant();
    let before = export(&ctx, Kind::Companies).await.unwrap();
    let file = "cvr;name;invented\n99000201;Ny;ja\n123;Skæv;ja\n99000201;Ny;ja\n";
    let report = bring(&ctx, Kind::Companies, file.as_bytes(), false).await.unwrap();
    assert_eq!((report.applied, report.refused()), (false, 2));
    let faults = report.rows[1].fate.as_ref().unwrap_err();
    assert_eq!((report.rows[1].line, faults[0].0.as_str()), (3, "cvr"));
    assert_eq!(report.rows[2].fate.as_ref().unwrap_err()[0].1, Refusal::RowTwice { line: 2 });
    assert_eq!(export(&ctx, Kind::Companies).await.unwrap(), before);
    let page = show_import(&ctx, report.id, 0).await.unwrap();
    assert_eq!((page.run.refused, page.fates.len(), page.more), (2, 3, false));
    assert!(page.fates[0].refusal_da.as_ref().unwrap() != page.fates[0].refusal_en.as_ref().unwrap());
}

#[tokio::test]
async fn what_is_no_table_of_its_kind_is_refused_with_its_place() {
    let world = World::new().await;
    let ctx = world.consultant();
    let of = |bytes: &'static [u8]| bring(&ctx, Kind::Companies, bytes, false);
    assert_eq!(refusals(of(b"").await), [Refusal::Table(TableFault::Empty)]);
    assert_eq!(refusals(of(b"cvr;name\n1;a\0b\n").await), [Refusal::Table(TableFault::NulByte { line: 2 })]);
    assert_eq!(
        refusals(of(b"cvr;name\n99000201;\"Ny").await),
        [Refusal::Table(TableFault::Truncated { line: 2 })]
    );
    assert_eq!(
        refusals(of(b"cvr;name\n1;\xc3\x86r\xc3\xb8\n2;\xc3\xa5s\n3;\xc6 \n").await),
        [Refusal::Table(TableFault::MixedEncoding { line: 4 })]
    );
    let given = refusals(of(b"cvr;nanv\n99000201;Ny\n").await);
    assert!(matches!(&given[0], Refusal::UnknownColumn { nearest: Some("navn"), .. }), "{given:?}");
    assert!(matches!(&given[1], Refusal::MissingColumn { english: "name", .. }), "{given:?}");
}

#[tokio::test]
async fn citizens_come_in_only_invented_and_go_round_unchanged() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let real = bring(&ctx, Kind::Citizens, b"reference;name\nS-900;Aase Prik\n", false).await.unwrap();
    assert_eq!((real.applied, real.refused()), (false, 1));
    let file = "reference;name;invented;postal_code\nS-901;Åse Prik;ja;4900\n";
    assert_eq!(bring(&ctx, Kind::Citizens, file.as_bytes(), false).await.unwrap().count(Done::Added), 1);
    let out = export(&ctx, Kind::Citizens).await.unwrap();
    let round = bring(&ctx, Kind::Citizens, &out, false).await.unwrap();
    assert_eq!(round.count(Done::Unchanged), round.rows.len(), "{:?}", round.rows);
    let other = bring(&world.consultant(), Kind::Citizens, file.as_bytes(), false).await;
    assert!(matches!(other, Err(Failure::NotThere)));
}

#[tokio::test]
async fn a_person_number_in_a_file_stands_nowhere_afterwards() {
    let world = World::new().await;
    let ctx = world.caseworker();
    let file =
        "reference;name;invented;postal_code\n010190-1234;Åse Prik;ja;4900\nS-9;Bo Prik;ja;0101901234\n";
    let report = bring(&ctx, Kind::Citizens, file.as_bytes(), true).await.unwrap();
    assert_eq!(report.refused(), 2);
    let fields: Vec<_> = report.rows.iter().map(|row| row.fate.as_ref().unwrap_err()[0].0.as_str()).collect();
    assert_eq!(fields, ["reference", "postal_code"]);
    let all = texts();
    let (_, out) = export_fates(&ctx, all.of(Language::Da), report.id).await.unwrap();
    let shown = format!("{:?}", show_import(&ctx, report.id, 0).await.unwrap().fates);
    for said in [String::from_utf8(out).unwrap(), shown] {
        assert!(said.contains("CPR") && !said.contains("1234"), "{said}");
    }
}

#[tokio::test]
async fn a_code_is_found_by_the_words_people_use_by_those_who_write_it() {
    let world = World::new().await;
    for typed in ["opvask", "KØKKENHJÆLP", "koekkenhjaelp", "9412"] {
        let found = look_up_occupations(&world.consultant(), typed).await.unwrap();
        assert!(found.iter().any(|one| one.code.as_str() == "9412"), "{typed}: {found:?}");
    }
    for typed in ["restaurant", "561110"] {
        let found = look_up_industries(&world.consultant(), typed).await.unwrap();
        assert!(found.iter().any(|one| one.code == "561110"), "{typed}: {found:?}");
    }
    assert!(look_up_occupations(&world.manager(), "opvask").await.is_ok());
    for ctx in [world.citizen(), world.steering()] {
        let found = look_up_occupations(&ctx, "opvask").await;
        assert!(matches!(found, Err(Failure::NotThere)), "{found:?}");
    }
}

#[tokio::test]
async fn what_became_of_a_file_goes_out_as_a_file_refused_rows_first() {
    let world = World::new().await;
    let ctx = world.consultant();
    let file = "cvr;navn;opdigtet\n99000911;Bageriet;ja\n12;Kroen;ja\n";
    let report = bring(&ctx, Kind::Companies, file.as_bytes(), false).await.unwrap();
    let all = texts();
    let (_, out) = export_fates(&ctx, all.of(Language::Da), report.id).await.unwrap();
    let out = String::from_utf8(out).unwrap();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[1].contains(";Kroen;Afvist;") && lines[2].contains(";Bageriet;Ny;"), "{out}");
    let other = export_fates(&world.stranger(), all.of(Language::Da), report.id).await;
    assert!(matches!(other, Err(Failure::NotThere)), "{other:?}");
}

#[tokio::test]
async fn a_run_is_seen_by_those_who_may_bring_in_what_it_holds() {
    let world = World::new().await;
    let citizens = "sagsreference;navn;opdigtet\nS-9;Bo Tænkt;ja\n";
    let run = bring(&world.caseworker(), Kind::Citizens, citizens.as_bytes(), true).await.unwrap().id;
    let all = texts();
    assert!(show_import(&world.caseworker(), run, 0).await.is_ok());
    assert_eq!(list_imports(&world.caseworker()).await.unwrap().len(), 1);
    for ctx in [world.consultant(), world.administrator()] {
        assert!(matches!(show_import(&ctx, run, 0).await, Err(Failure::NotThere)));
        let file = export_fates(&ctx, all.of(Language::Da), run).await;
        assert!(matches!(file, Err(Failure::NotThere)), "{file:?}");
        assert!(list_imports(&ctx).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_file_holds_what_the_list_shows_under_its_filter() {
    let world = World::new().await;
    let ctx = world.consultant();
    bring(&ctx, Kind::Companies, COMPANIES.as_bytes(), false).await.unwrap();
    let filter = Raw::from_pairs([("q", "bageri")]);
    let out = String::from_utf8(export_filtered(&ctx, Kind::Companies, &filter).await.unwrap()).unwrap();
    assert!(out.contains("99000911") && !out.contains("99000912"), "{out}");
    let all = String::from_utf8(export(&ctx, Kind::Companies).await.unwrap()).unwrap();
    assert!(all.contains("99000912"), "{all}");
}

#[tokio::test]
async fn no_person_comes_in_where_only_companies_are_held() {
    let world = World::new().await;
    world.set_mode(Mode::CompaniesOnly).await;
    let file = b"reference;name;invented\nS-902;Aase Prik;ja\n";
    let given = refusals(bring(&world.caseworker(), Kind::Citizens, file, true).await);
    assert_eq!(given, [Refusal::Citizens(citizens::Refusal::CompaniesOnly)]);
    assert!(bring(&world.consultant(), Kind::Companies, COMPANIES.as_bytes(), false).await.unwrap().applied);
}

#[tokio::test]
async fn the_four_lists_come_in_as_published_and_go_round_unchanged() {
    let world = World::new().await;
    let ctx = world.acting(Role::Administrator, world.north);
    let mut occupations = String::from("code,level,parent_code,title_da\n");
    let mut industries = String::from("code,division,label_da\n");
    for n in 0..700 {
        occupations.push_str(&format!("{:04},4,{:03},Fag {n}\n", 1_000 + n, (1_000 + n) / 10));
        industries.push_str(&format!("{:06},{:02},Branche {n}\n", 100_000 + n, 10));
    }
    let municipalities = "municipality_code,name_da\n0991,Prøveby\n0992,Ærøprøve\n";
    let places = "postal_code,name_da,lat,lon\n4981,Prøveby,54.77,11.5\n4982,Ærøprøve,54.8,11.6\n";
    for (kind, file) in [
        (Kind::Occupations, occupations.as_str()),
        (Kind::Industries, &industries),
        (Kind::Municipalities, municipalities),
        (Kind::PostalCodes, places),
    ] {
        let first = bring(&ctx, kind, file.as_bytes(), false).await.unwrap();
        assert!(first.applied && first.refused() == 0, "{kind:?}: {:?}", first.rows);
        let out = export(&ctx, kind).await.unwrap();
        let round = bring(&ctx, kind, &out, false).await.unwrap();
        assert_eq!(round.count(Done::Unchanged), round.rows.len(), "{kind:?}: {:?}", round.rows);
        let stranger = bring(&world.consultant(), kind, file.as_bytes(), true).await;
        assert!(matches!(stranger, Err(Failure::NotThere)), "{kind:?}");
    }
    let wrong = "code,level,title_da\n1000,3,Fag\n";
    let report = bring(&ctx, Kind::Occupations, wrong.as_bytes(), false).await.unwrap();
    let faults = report.rows[0].fate.as_ref().unwrap_err();
    assert!(
        matches!(&faults[0].1, Refusal::DoesNotFitCode { expected, .. } if expected == "4"),
        "{faults:?}"
    );
}

#[tokio::test]
async fn a_position_stays_where_its_small_job_is_and_the_job_is_named() {
    let world = World::new().await;
    let ctx = world.consultant();
    for (kind, file) in [(Kind::Companies, COMPANIES), (Kind::Positions, POSITIONS), (Kind::Tasks, TASKS)] {
        assert!(bring(&ctx, kind, file.as_bytes(), false).await.unwrap().applied);
    }
    let second = "cvr;name;p_number;unit_name;postal_code\n99000911;Ærø Bageri;9900000103;Nr. to;4900\n";
    assert!(bring(&ctx, Kind::Companies, second.as_bytes(), false).await.unwrap().applied);
    let filter = app::companies::read_filter(&Raw::from_pairs([("q", "99000911")]));
    let of = app::views::PageOf::default();
    let list = app::companies::list_companies(&ctx, &filter, of).await.unwrap();
    let company = list.rows[0].id;
    let inventory = app::tasks::show_inventory(&ctx, company).await.unwrap();
    let task = inventory.units.iter().flat_map(|unit| &unit.tasks).next().unwrap().id.to_string();
    let raw = Raw::from_pairs([
        ("title", "Opvask hos bageren"),
        ("legal_form", "job"),
        ("state", "open"),
        ("tasks", task.as_str()),
    ]);
    app::tasks::build_bundle(&ctx, company, &raw).await.unwrap();
    let moved = "cvr;p_number;reference;title\n99000911;9900000103;B1;Bager\n";
    let report = bring(&ctx, Kind::Positions, moved.as_bytes(), false).await.unwrap();
    let faults = report.rows[0].fate.as_ref().unwrap_err();
    let held = tasks::Refusal::UnitHeld { bundle: "Opvask hos bageren".to_owned() };
    assert_eq!(faults[0].1, Refusal::Tasks(held));
}

#[tokio::test]
async fn real_companies_come_from_files_anywhere_but_into_the_demo() {
    let file = b"cvr;navn;opdigtet\n99000911;Bageriet;nej\n99000912;Kroen;\n";
    let world = World::new().await;
    let report = bring(&world.consultant(), Kind::Companies, file, false).await.unwrap();
    assert_eq!((report.count(Done::Added), report.refused(), report.applied), (2, 0, true));
    let out = export(&world.consultant(), Kind::Companies).await.unwrap();
    let again = bring(&world.consultant(), Kind::Companies, &out, false).await.unwrap();
    assert_eq!((again.count(Done::Unchanged), again.refused()), (again.rows.len(), 0));
    let demo = World::demo().await;
    let report = bring(&demo.consultant(), Kind::Companies, file, false).await.unwrap();
    assert_eq!((report.refused(), report.applied), (1, false));
    let page = show_import(&demo.consultant(), report.id, 0).await.unwrap();
    let fate = &page.fates[0];
    assert_eq!((fate.line, fate.field.as_deref()), (2, Some("opdigtet")));
}
