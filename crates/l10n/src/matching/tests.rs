use domain::companies::ratio::{Average, RatioFacts, RatioLimits, RatioStep, RatioVerdict, check};
use kernel::{
    Citation, Cited, Confidence, Date, Fte, Language, Level, Levels, Minutes, Month, Slots, Standing,
};
use matching::{Bundle, Citizen, Factor, Miss, Parameters, RatioState, Remark, Rule, Skills, Task, assess};

use super::*;
use crate::testing::texts;

fn minutes(n: i32) -> Minutes {
    Minutes::new(n).unwrap()
}

fn day(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2026, month, day).unwrap()
}

fn facts<'a>(tasks: &'a [String], ratio: Option<&'a RatioVerdict>) -> MatchFacts<'a> {
    MatchFacts {
        company: "Østerø Bageri",
        tasks,
        asked: minutes(480),
        can: Some(minutes(330)),
        minimum: minutes(180),
        starts_on: day(12, 1),
        ratio,
    }
}

/// The verdict on 40 hours at a unit with this average; `guidance` from 1 January 2027.
fn verdict(ordinary: Average, guidance: bool) -> RatioVerdict {
    let steps = vec![RatioStep { to: Some(50), per: 5 }, RatioStep { to: None, per: 10 }];
    let citation = Citation {
        rule: "ratio-rule.cap".to_owned(),
        act: "bab".to_owned(),
        section: "§ 65, stk. 1".to_owned(),
        published: "BEK nr. 2636 af 28/12/2021".to_owned(),
        section_confirmed: false,
        confidence: Confidence::Inferred,
        in_force_from: day(1, 1),
    };
    let last = Cited { value: RatioLimits::new(steps, 1, 4, true).unwrap(), citation };
    let standing = if guidance {
        Standing::Guidance { last, confirmed_until: Date::from_ymd_opt(2027, 1, 1).unwrap() }
    } else {
        Standing::InForce(last)
    };
    let new = Fte::of_week(minutes(2_400), kernel::FULL_TIME_WEEK);
    check(RatioFacts { ordinary, supported: Fte::default(), new, on: day(12, 1) }, &standing)
}

fn small_unit() -> Average {
    let month = |text| Month::parse(text).unwrap();
    Average::Known {
        fte: Fte::from_hundredths(350).unwrap(),
        months: vec![month("2026-10"), month("2026-11")],
    }
}

#[track_caller]
fn check_miss(miss: &Miss, why: &[&str], would: &[&str]) {
    let tasks = ["Opvask".to_owned(), "Gulve".to_owned()];
    let facts = facts(&tasks, None);
    assert_eq!(texts(Language::Da).miss(miss, &facts), why);
    assert_eq!(texts(Language::Da).would(miss, &facts), would);
    assert_ne!(texts(Language::En).would(miss, &facts), would);
}

#[test]
fn a_miss_says_the_facts_and_what_it_would_take() {
    check_miss(
        &Miss::HoursCapacity { short: minutes(150) },
        &["Der mangler 2 t 30 min om ugen: opgaverne tager 8 t, borgeren kan 5 t 30 min."],
        &[
            "Hvis borgeren kan 2 t 30 min mere om ugen, passer jobbet. Det passer også, hvis opgaver på 2 t 30 min tages ud.",
        ],
    );
    let lacking = |certificate, ran_out| matching::LackingCertificate { certificate, ran_out };
    check_miss(
        &Miss::Certificate { lacking: vec![lacking(0, Some(day(2, 3))), lacking(u16::MAX, None)] },
        &[
            "Kræver Hygiejnebevis (fødevarer), og borgerens gælder kun til og med 03.02.2026.",
            "Kræver et bevis, der ikke står på listen. Det har borgeren ikke.",
        ],
        &["Det passer, hvis beviset gælder den 01.12.2026, hvor småjobbet begynder."],
    );
    check_miss(
        &Miss::Slots { tasks: vec![0, 1], short: minutes(60), free: Slots::ALL.on(kernel::Day::Monday) },
        &["1 t om ugen får ikke plads på de tider, borgeren kan: Opvask og Gulve."],
        &["Det passer, hvis borgeren også kan man hele døgnet, eller hvis opgaverne flyttes."],
    );
    check_miss(
        &Miss::TravelLimit { needs: minutes(75), limit: minutes(45) },
        &["Vejen tager ca. 1 t 15 min (skøn), og borgeren vil højst bruge 45 min."],
        &["Det passer, hvis borgeren kan bruge 30 min mere hver vej eller komme hurtigere frem."],
    );
    check_miss(
        &Miss::Limits { asked: Levels::NONE.with(0, Level::Two) },
        &["Opgaverne kræver noget, borgeren ikke kan: Løfte og bære (ofte)."],
        &["Det passer, hvis den del kan gøres af en anden, eller et hjælpemiddel gør det muligt."],
    );
}

#[test]
fn a_full_unit_is_told_with_numbers_source_and_the_ways_out() {
    let verdict = verdict(small_unit(), false);
    let facts = facts(&[], Some(&verdict));
    let danish = texts(Language::Da);
    assert_eq!(
        danish.miss(&Miss::Ratio, &facts),
        [
            "Rimelighedskravet er ikke opfyldt: Praktikken fylder 1,09 årsværk, og stedet har 1 ledige til personer \
             på støtte (plads til 1, 0 i brug).",
            "Regnet ud fra 3,5 ordinære årsværk i gennemsnit (oktober 2026 og november 2026). I brug er dem, Kanten \
             kender.",
            "Fuld tid er regnet som 37 t om ugen (skøn).",
            "BAB § 65, stk. 1, BEK nr. 2636 af 28.12.2021 – vores egen læsning. Paragraffens nummer er ikke \
             efterprøvet i den gældende tekst.",
        ]
    );
    let would = danish.would(&Miss::Ratio, &facts);
    assert!(
        would.contains(&"Det passer, hvis praktikken fylder 0,09 årsværk mindre.".to_owned()),
        "{would:?}"
    );
}

fn ida() -> Citizen {
    Citizen {
        key: 0,
        weekly_minutes: None,
        slots: Some(Slots::ALL),
        limits: Levels::NONE,
        skills: Skills::default(),
        certificates: vec![],
        travel: None,
        home: None,
        do_not_place: vec![],
        placed: false,
        waiting_since: day(3, 1),
    }
}

fn shop(ratio: RatioState) -> Bundle {
    let task = Task {
        key: 0,
        minutes: minutes(480),
        days_a_week: None,
        slots: Some(Slots::ALL),
        demands: Some(Levels::NONE),
        skills: vec![],
        certificates: vec![],
    };
    Bundle { key: 0, company: 0, tasks: vec![task], place: None, starts_on: day(12, 1), taken: false, ratio }
}

#[test]
fn a_rule_that_could_not_be_checked_is_not_called_met() {
    let pair = assess(&ida(), &shop(RatioState::NotAsked), &Parameters::expert());
    let facts = MatchFacts { can: None, ..facts(&[], None) };
    let lines = texts(Language::Da).rule_lines(&pair, &facts);
    let state = |rule: Rule| lines.iter().find(|line| line.rule == rule).unwrap().state;
    assert_eq!(lines.iter().map(|line| line.rule).collect::<Vec<_>>(), Rule::ALL);
    assert_eq!(state(Rule::HoursCapacity), RuleState::NotChecked);
    assert_eq!(state(Rule::TravelLimit), RuleState::NotChecked);
    assert_eq!(state(Rule::Slots), RuleState::Passed);
    assert_eq!(state(Rule::Ratio), RuleState::NotAsked);
    for language in Language::ALL {
        let lines = texts(language).rule_lines(&pair, &facts);
        assert!(lines.iter().all(|line| !line.why.is_empty() && !line.answer.is_empty()), "{lines:?}");
    }
}

#[test]
fn guidance_and_missing_months_say_why_the_ratio_does_not_stop() {
    for (verdict, state, want) in [
        (
            verdict(small_unit(), true),
            RatioState::Guidance,
            "Vejledende: Reglen er kendt til og med 31.12.2026, og ny lov er ikke bekræftet. Vurdér selv.",
        ),
        (
            verdict(Average::Missing { months: vec![Month::parse("2026-11").unwrap()] }, false),
            RatioState::CannotBeKnown,
            "Kan ikke regnes: Der mangler årsværk for november 2026.",
        ),
    ] {
        let pair = assess(&ida(), &shop(state), &Parameters::expert());
        let lines = texts(Language::Da).rule_lines(&pair, &facts(&[], Some(&verdict)));
        let ratio = lines.last().unwrap();
        assert_eq!((ratio.rule, ratio.state), (Rule::Ratio, RuleState::NotChecked));
        assert_eq!(ratio.why[0], want);
    }
}

#[test]
fn a_term_without_data_says_nought_points_and_every_name_is_its_own() {
    let pair = assess(&ida(), &shop(RatioState::NotAsked), &Parameters::expert());
    let lines = texts(Language::Da).term_lines(&pair.terms);
    assert_eq!(lines.iter().map(|line| line.factor).collect::<Vec<_>>(), Factor::ALL);
    assert!(lines.iter().all(|line| !line.known && line.points == 0 && line.finding.ends_with("0 point.")));
    for language in Language::ALL {
        let t = texts(language);
        let mut names: Vec<_> = Factor::ALL.map(|factor| t.match_factor(factor)).to_vec();
        names.extend(Rule::ALL.map(|rule| t.match_rule(rule)));
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

#[test]
fn a_known_term_tells_what_was_counted() {
    let person = Citizen { weekly_minutes: Some(minutes(600)), ..ida() };
    let pair = assess(&person, &shop(RatioState::NotAsked), &Parameters::expert());
    let hours = &texts(Language::Da).term_lines(&pair.terms)[Factor::HoursFit as usize];
    assert_eq!(hours.finding, "Småjobbet fylder 8 t af de 10 t, borgeren kan om ugen.");
    assert_eq!((hours.points, hours.weight, hours.known), (128, 160, true));
}

#[test]
fn each_remark_is_a_sentence_with_its_name() {
    let tasks = ["Opvask".to_owned()];
    let facts = facts(&tasks, None);
    for (remark, want) in [
        (
            Remark::WithAid { function: 0 },
            "Løfte og bære: Borgeren kan det med et hjælpemiddel. Aftal hvilket.",
        ),
        (Remark::SkillUnknown { skill: 0 }, "Gøre rent i lokaler: Ingen har sagt, om borgeren kan det."),
        (Remark::TaskSlotsUnknown { task: 0 }, "Spørg virksomheden, hvornår »Opvask« kan gøres."),
        (
            Remark::SkillTrainable { skill: u16::MAX, leads_on: false },
            "en kunnen, der ikke står på listen: Det skal borgeren lære.",
        ),
    ] {
        assert_eq!(texts(Language::Da).match_remark(remark, &facts), want);
    }
}
