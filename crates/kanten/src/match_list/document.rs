//! The lists as one JSON document.

use app::{
    matching::{AllMatches, Answer, BundleMatch, BundleMatches, CitizenMatches, PersonMatch, Reasons},
    views::{BundleToMatch, CitizenToMatch},
};
use l10n::Texts;
use serde_json::{Value, json};

/// Small jobs for a person.
pub(super) fn of_citizen(texts: &Texts, found: &CitizenMatches) -> Value {
    let mut document = answer(&found.answer, |one| of_job(texts, one));
    document["citizen"] = person(&found.citizen);
    document
}

/// People for a small job; without lists when it is not open.
pub(super) fn of_bundle(texts: &Texts, found: &BundleMatches) -> Value {
    let mut document = match &found.answer {
        Some(found) => answer(found, |one: &PersonMatch| {
            let mut row = reasons(texts, &one.reasons);
            row["citizen"] = person(&one.citizen);
            row
        }),
        None => json!({}),
    };
    document["bundle"] = bundle(&found.bundle);
    document
}

/// The best small jobs of everybody.
pub(super) fn of_all(texts: &Texts, found: &AllMatches) -> Value {
    let lists = found.lists.iter().map(|list| {
        let fits: Vec<Value> = list.fits.iter().map(|one| of_job(texts, one)).collect();
        json!({ "citizen": person(&list.citizen), "fits": fits, "asking": list.asking })
    });
    json!({
        "lists": lists.collect::<Vec<_>>(),
        "open": found.open,
        "method": found.method,
        "data_date": found.data_date.to_string(),
    })
}

fn answer<T>(answer: &Answer<T>, row: impl Fn(&T) -> Value) -> Value {
    let counts = answer.counts;
    let stopped: serde_json::Map<String, Value> =
        answer.in_the_way.iter().map(|(rule, stopped)| (rule.id().to_owned(), json!(stopped))).collect();
    json!({
        "fits": answer.fits.iter().map(&row).collect::<Vec<_>>(),
        "to_ask": answer.to_ask.iter().map(&row).collect::<Vec<_>>(),
        "near": answer.near.iter().map(&row).collect::<Vec<_>>(),
        "counts": {
            "fitting": counts.fitting,
            "asking": counts.asking,
            "nearly": counts.nearly,
            "others": counts.others,
            "considered": counts.considered,
        },
        "others_by_rule": stopped,
        "method": answer.method,
        "data_date": answer.data_date.to_string(),
    })
}

fn of_job(texts: &Texts, one: &BundleMatch) -> Value {
    let mut row = reasons(texts, &one.reasons);
    row["bundle"] = bundle(&one.bundle);
    row
}

fn person(citizen: &CitizenToMatch) -> Value {
    json!({
        "id": citizen.id.to_string(),
        "name": citizen.name.to_string(),
        "reference": citizen.reference.to_string(),
        "invented": citizen.invented,
    })
}

fn bundle(bundle: &BundleToMatch) -> Value {
    json!({
        "id": bundle.id.to_string(),
        "title": bundle.title,
        "form": bundle.form.code(),
        "company": bundle.company_name,
        "unit": bundle.unit_name,
        "weekly_minutes": bundle.weekly_minutes.get(),
        "starts_on": bundle.starts_on.to_string(),
    })
}

fn reasons(texts: &Texts, reasons: &Reasons) -> Value {
    let (pair, facts) = (&reasons.assessment, reasons.facts());
    let terms = texts.term_lines(&pair.terms).into_iter().map(|line| {
        json!({
            "term": line.factor.id(),
            "name": line.name,
            "finding": line.finding,
            "points": line.points,
            "of": line.weight,
            "known": line.known,
        })
    });
    let rules = texts.rule_lines(pair, &facts).into_iter().map(|line| {
        json!({ "rule": line.rule.id(), "name": line.name, "state": line.state.id(), "why": line.why })
    });
    let would: Vec<String> = pair.misses.iter().flat_map(|miss| texts.would(miss, &facts)).collect();
    let remarks: Vec<String> =
        pair.remarks.iter().map(|remark| texts.match_remark(*remark, &facts)).collect();
    json!({
        "score": pair.score,
        "terms": terms.collect::<Vec<_>>(),
        "rules": rules.collect::<Vec<_>>(),
        "would": would,
        "remarks": remarks,
    })
}
