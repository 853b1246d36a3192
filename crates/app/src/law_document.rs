//! What a rule of law says, as programs read it: the fields that `kanten law check --json` prints and an
//! agreement keeps.

use domain::{
    companies::ratio::{RatioChange, RatioMissing, RatioUsed, RatioVerdict},
    placements::duration::{DurationChange, DurationMissing, DurationUsed, DurationVerdict},
    verdict::{Answer, Basis, Verdict},
};
use kernel::{Citation, Confidence, Fte, HUNDREDTHS};
use serde_json::{Value, json};

/// The answer of the ratio rule.
#[must_use]
pub fn ratio(verdict: &RatioVerdict) -> Value {
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
    document(verdict, cap, used, change, missing)
}

/// The answer on how long a praktik lasts.
#[must_use]
pub fn duration(verdict: &DurationVerdict) -> Value {
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
    document(verdict, cap, used, change, missing)
}

fn in_fte(fte: Fte) -> f64 {
    f64::from(fte.hundredths()) / f64::from(HUNDREDTHS)
}

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
