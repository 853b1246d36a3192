//! `kanten law check`

use app::{Failure, Raw};
use domain::{
    companies::ratio::{self, Average, RatioChange, RatioFacts, RatioMissing, RatioUsed, RatioVerdict},
    input::Input,
    placements::duration::{self, DurationChange, DurationFacts, DurationMissing, DurationUsed},
    verdict::{Answer, Basis, Verdict},
};
use kernel::{Citation, Confidence, Faults, Fte, HUNDREDTHS, MOST_WEEKS};
use l10n::Texts;
use law::Law;
use serde_json::{Value, json};
use taxonomy::target_groups;

use crate::{
    actor,
    cli::{Common, DurationArgs, LawCheck, RatioArgs},
    database::texts_of,
    stop::Stop,
};

pub(super) fn check(common: &Common, check: &LawCheck) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let law = Law::danish().map_err(|error| Stop::outside(error.to_string()))?;
    let (document, lines) = match check {
        LawCheck::Ratio(args) => ratio(&law, args, texts)?,
        LawCheck::Duration(args) => duration(&law, args, texts)?,
    };
    if common.json {
        println!("{document}");
    } else {
        for line in lines {
            println!("{line}");
        }
    }
    Ok(())
}

/// What is given, with everything that is missing.
fn given<const N: usize>(pairs: [(&'static str, &String); N]) -> (Raw, Faults<Input>) {
    let mut faults = Faults::new();
    for (field, _) in pairs.iter().filter(|(_, text)| text.trim().is_empty()) {
        faults.push(field, Input::Missing);
    }
    (Raw::from_pairs(pairs), faults)
}

fn read_fte(raw: &Raw, field: &'static str, faults: &mut Faults<Input>) -> Option<Fte> {
    raw.read(field, faults, |text| Fte::parse(text).ok_or_else(|| Input::Fte(text.to_owned())))
}

fn refused(faults: Faults<Input>, texts: &Texts) -> Stop {
    actor::stop(Failure::Refused(faults), texts)
}

fn ratio(law: &Law, args: &RatioArgs, texts: &Texts) -> Result<(Value, Vec<String>), Stop> {
    let (raw, mut faults) = given([
        ("ordinary-fte", &args.ordinary_fte),
        ("supported-fte", &args.supported_fte),
        ("new-fte", &args.new_fte),
        ("on", &args.on),
    ]);
    let ordinary = read_fte(&raw, "ordinary-fte", &mut faults);
    let supported = read_fte(&raw, "supported-fte", &mut faults);
    let new = read_fte(&raw, "new-fte", &mut faults);
    let on = raw.date("on", &mut faults);
    let (Some(fte), Some(supported), Some(new), Some(on)) = (ordinary, supported, new, on) else {
        return Err(refused(faults, texts));
    };
    let ordinary = Average::Known { fte, months: Vec::new() };
    let verdict: RatioVerdict =
        ratio::check(RatioFacts { ordinary, supported, new, on }, &law.ratio_limits(on));
    let mut lines = vec![texts.law_answer(&verdict)];
    lines.extend(texts.ratio_verdict(&verdict));
    lines.extend(texts.ratio_changes(&verdict));
    let cap = |used: &RatioUsed| json!(in_fte(used.cap));
    let used = |used: &RatioUsed| {
        json!({
            "ordinary_fte": in_fte(used.ordinary),
            "supported_fte": in_fte(used.supported),
            "new_fte": in_fte(used.new),
            "on": used.on.to_string(),
        })
    };
    let change = |change: &RatioChange| match change {
        RatioChange::FewerSupported(fte) => json!({ "change": "fewer-supported", "fte": in_fte(*fte) }),
        RatioChange::SmallerNew(fte) => json!({ "change": "smaller-new", "fte": in_fte(*fte) }),
        RatioChange::MoreOrdinary(fte) => json!({ "change": "more-ordinary", "fte": in_fte(*fte) }),
    };
    let missing = |missing: &RatioMissing| match missing {
        RatioMissing::Rule => json!("rule"),
        RatioMissing::Months(months) => json!(months.iter().map(ToString::to_string).collect::<Vec<_>>()),
    };
    Ok((document(&verdict, cap, used, change, missing), lines))
}

fn duration(law: &Law, args: &DurationArgs, texts: &Texts) -> Result<(Value, Vec<String>), Stop> {
    let (raw, mut faults) = given([
        ("group", &args.group),
        ("weeks", &args.weeks),
        ("extensions", &args.extensions),
        ("on", &args.on),
    ]);
    let group = raw.read("group", &mut faults, |code| match target_groups::find(code) {
        Some(group) => Ok(group.code.clone()),
        None => Err(Input::NotInList { given: code.to_owned(), list: "target-groups" }),
    });
    let weeks = raw.number("weeks", 1..=MOST_WEEKS, &mut faults);
    let extensions = raw.number("extensions", 0..=MOST_WEEKS, &mut faults);
    let on = raw.date("on", &mut faults);
    let (Some(group), Some(weeks), Some(extensions), Some(on)) = (group, weeks, extensions, on) else {
        return Err(refused(faults, texts));
    };
    let limits = law.duration_limits(&group, on);
    let verdict = duration::check(DurationFacts { group, weeks, extensions, on }, &limits);
    let mut lines = vec![texts.law_answer(&verdict)];
    lines.extend(texts.duration_verdict(&verdict));
    let cap = |used: &DurationUsed| json!(used.cap);
    let used = |used: &DurationUsed| {
        json!({
            "group": used.facts.group,
            "weeks": used.facts.weeks,
            "extensions": used.facts.extensions,
            "on": used.facts.on.to_string(),
        })
    };
    let change = |change: &DurationChange| match change {
        DurationChange::FewerWeeks(weeks) => json!({ "change": "fewer-weeks", "weeks": weeks }),
        DurationChange::Extension(to) => json!({ "change": "extension", "weeks": to }),
        DurationChange::SpecialNeed(times) => json!({ "change": "special-need", "extensions": times }),
    };
    let missing = |missing: &DurationMissing| match missing {
        DurationMissing::Rule => json!("rule"),
    };
    Ok((document(&verdict, cap, used, change, missing), lines))
}

fn in_fte(fte: Fte) -> f64 {
    f64::from(fte.hundredths()) / f64::from(HUNDREDTHS)
}

/// The answer as scripts read it: `docs/how-to` and the help name the fields.
fn document<U, C, M>(
    verdict: &Verdict<U, C, M>,
    cap: impl Fn(&U) -> Value,
    used: impl Fn(&U) -> Value,
    change: impl Fn(&C) -> Value,
    missing: impl Fn(&M) -> Value,
) -> Value {
    let of_basis = |answer: &str, basis: &Basis<U, C>| {
        json!({
            "answer": answer,
            "cap": cap(&basis.used),
            "used": used(&basis.used),
            "citation": citation(&basis.citation),
            "would_change": basis.would_change.iter().map(&change).collect::<Vec<_>>(),
        })
    };
    match verdict {
        Verdict::Yes(basis) => of_basis("yes", basis),
        Verdict::No(basis) => of_basis("no", basis),
        Verdict::Guidance { would, basis, confirmed_until } => {
            let mut document = of_basis("guidance", basis);
            document["would"] = json!(match would {
                Answer::Yes => "yes",
                Answer::No => "no",
            });
            document["confirmed_until"] = json!(confirmed_until.to_string());
            document
        }
        Verdict::CannotBeKnown { missing: what } => {
            json!({ "answer": "unknown", "missing": missing(what), "would_change": [] })
        }
    }
}

fn citation(citation: &Citation) -> Value {
    json!({
        "rule": citation.rule,
        "act": citation.act,
        "section": citation.section,
        "section_confirmed": citation.section_confirmed,
        "published": citation.published,
        "confidence": match citation.confidence {
            Confidence::Verified => "verified",
            Confidence::Secondary => "secondary",
            Confidence::Inferred => "inferred",
            Confidence::ToBeConfirmed => "to-be-confirmed",
        },
        "in_force_from": citation.in_force_from.to_string(),
    })
}
