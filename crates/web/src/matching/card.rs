//! One proposal on the screen: title, facts, points with reasons, what it would take and where.

use app::{
    matching::{BundleMatch, Miss, PersonMatch, Reasons, Rule},
    views::{BundleToMatch, CitizenToMatch, FormKind},
};
use kernel::CitizenId;
use l10n::{RuleState, Texts};
use policy::{Action, may};

use crate::{
    component::{Badge, Kind, Link, MatchCard, Reason, Score},
    visitor::Visitor,
};

/// Between facts on one line.
const BETWEEN: &str = " · ";

/// A small job for a person, at a place in the list.
pub(super) fn of_job(visitor: &Visitor, citizen: CitizenId, rank: usize, found: &BundleMatch) -> MatchCard {
    let texts = visitor.texts();
    let bundle = &found.bundle;
    let facts = [
        bundle.unit_name.clone(),
        texts.minutes_per_week(bundle.weekly_minutes),
        texts.slots(bundle.slots),
        texts.match_way(&found.reasons.assessment.terms),
    ];
    let mut card = card(visitor, citizen, (rank, &found.reasons), bundle);
    card.title = texts.matching_job_at(&bundle.company_name, &bundle.title);
    card.href = Some(format!("/citizens/{citizen}/match/{}", bundle.id));
    card.lead = facts.join(BETWEEN);
    card.badges.insert(0, form(texts, bundle.form));
    card
}

/// A person for a small job, at a place in the list.
pub(super) fn of_person(
    visitor: &Visitor,
    bundle: &BundleToMatch,
    rank: usize,
    found: &PersonMatch,
) -> MatchCard {
    let texts = visitor.texts();
    let citizen = &found.citizen;
    let mut card = card(visitor, citizen.id, (rank, &found.reasons), bundle);
    card.title = citizen.name.to_string();
    card.href = Some(format!("/citizens/{}/match/{}?from=bundle", citizen.id, bundle.id));
    card.lead = [
        hours(texts, citizen),
        citizen.slots.map_or_else(|| texts.matching_days_unknown(), |slots| texts.slots(slots)),
        texts.match_way(&found.reasons.assessment.terms),
        texts.matching_waiting_since(texts.date(citizen.registered_on)),
    ]
    .join(BETWEEN);
    if citizen.protected {
        card.badges.insert(0, Badge::new(Kind::Warning, texts.matching_protected()));
    }
    card
}

pub(super) fn hours(texts: &Texts, citizen: &CitizenToMatch) -> String {
    let minutes = citizen.weekly_minutes.map(|minutes| texts.minutes_per_week(minutes));
    minutes.unwrap_or_else(|| texts.matching_hours_unknown())
}

pub(super) fn form(texts: &Texts, form: FormKind) -> Badge {
    match form {
        FormKind::Job => Badge::new(Kind::Neutral, texts.common_legal_form_job()),
        FormKind::Praktik => Badge::new(Kind::Info, texts.common_legal_form_praktik()),
    }
}

/// What both ways have in common. Where a rule says no, or nobody knows, what it would take stands in
/// place of the table of reasons, and far down a list the table would be one of dozens: it is one click away.
fn card(
    visitor: &Visitor,
    citizen: CitizenId,
    (rank, reasons): (usize, &Reasons),
    bundle: &BundleToMatch,
) -> MatchCard {
    let texts = visitor.texts();
    let pair = &reasons.assessment;
    let with_table = pair.fits() && rank <= super::FIRST;
    let mut score = score(texts, reasons);
    if !with_table {
        score.reasons.clear();
    }
    let mut notes = guidance(texts, reasons);
    notes.extend(remarks(texts, reasons));
    let look_at = (!notes.is_empty()).then(|| texts.matching_look_at(super::number(notes.len())));
    // Where the reasons are one click away, what to look at opens by itself.
    let (badges, label) = match look_at {
        Some(look_at) if !with_table => (Vec::new(), look_at),
        look_at => {
            let badge = look_at.map(|text| Badge::new(Kind::Warning, text));
            (badge.into_iter().collect(), texts.matching_reasons())
        }
    };
    MatchCard {
        rank: rank.to_string(),
        badges,
        score: Some(score),
        reasons_label: label,
        gaps_heading: gaps_heading(texts, reasons),
        gaps: gaps(texts, reasons),
        gap_links: gap_links(visitor, citizen, bundle, reasons),
        notes_heading: texts.matching_remarks_heading(),
        notes,
        reason: pair.fits().then(|| most_points(texts, reasons)).flatten(),
        ..MatchCard::default()
    }
}

/// The term that gives most points, with what was found.
fn most_points(texts: &Texts, reasons: &Reasons) -> Option<String> {
    let lines = texts.term_lines(&reasons.assessment.terms).into_iter();
    let best = lines.filter(|line| line.points > 0).max_by_key(|line| line.points)?;
    Some(texts.matching_most_points(best.finding, best.name))
}

/// Points with the table of reasons.
pub(super) fn score(texts: &Texts, reasons: &Reasons) -> Score {
    let pair = &reasons.assessment;
    let lines = texts.term_lines(&pair.terms).into_iter().map(|line| Reason {
        term: line.name,
        finding: line.finding,
        points: if reasons.counts(line.factor) {
            texts.matching_term_points(line.points.into(), line.weight.into())
        } else {
            texts.matching_term_not_counted()
        },
        percent: percent(line.points, line.weight),
        known: line.known,
    });
    Score {
        text: texts.matching_score(pair.score.into(), reasons.counted_out_of().into()),
        percent: percent(pair.score, reasons.counted_out_of()),
        caption: texts.matching_reasons_caption(),
        term_head: texts.matching_term_head(),
        finding_head: texts.matching_finding_head(),
        points_head: texts.matching_points_head(),
        reasons: lines.collect(),
    }
}

fn percent(part: u16, whole: u16) -> u8 {
    let percent = u32::from(part) * 100 / u32::from(whole).max(1);
    u8::try_from(percent).unwrap_or(100)
}

/// What to look at, in whole sentences.
pub(super) fn remarks(texts: &Texts, reasons: &Reasons) -> Vec<String> {
    let facts = reasons.facts();
    reasons.assessment.remarks.iter().map(|remark| texts.match_remark(*remark, &facts)).collect()
}

/// Rules that only guide.
fn guidance(texts: &Texts, reasons: &Reasons) -> Vec<String> {
    let pair = &reasons.assessment;
    let lines = texts.rule_lines(pair, &reasons.facts()).into_iter();
    let open = lines.filter(|line| line.state == RuleState::NotChecked && !pair.unknown.contains(line.rule));
    open.map(|line| format!("{}: {}", line.name, line.answer)).collect()
}

/// What is missing and what it would take, then what nobody knows, in whole sentences.
pub(super) fn gaps(texts: &Texts, reasons: &Reasons) -> Vec<String> {
    let (pair, facts) = (&reasons.assessment, reasons.facts());
    let missing = pair.misses.iter().flat_map(|miss| {
        let mut sentences = texts.miss(miss, &facts);
        sentences.extend(texts.would(miss, &facts));
        sentences
    });
    missing.chain(texts.to_ask(pair, &facts)).collect()
}

/// Over what is missing, or over what nobody knows.
pub(super) fn gaps_heading(texts: &Texts, reasons: &Reasons) -> String {
    if reasons.assessment.asks() { texts.matching_ask_gaps() } else { texts.matching_gaps_heading() }
}

/// Where what is missing can be changed, as far as the visitor may change it; else where it is seen.
pub(super) fn gap_links(
    visitor: &Visitor,
    citizen: CitizenId,
    bundle: &BundleToMatch,
    reasons: &Reasons,
) -> Vec<Link> {
    let texts = visitor.texts();
    let may = |action| may(visitor.ctx.actor(), action);
    let of_citizen = |part: &str, label: String| {
        if may(Action::EditCitizen) {
            Link::new(format!("/citizens/{citizen}/{part}"), label)
        } else {
            Link::new(format!("/citizens/{citizen}"), texts.matching_fix_citizen())
        }
    };
    let of_bundle = || Link::new(format!("/bundles/{}", bundle.id), texts.matching_fix_bundle());
    let links = |miss: &Miss| match miss {
        Miss::Skills { .. } => vec![of_citizen("skills", texts.matching_fix_skills()), of_bundle()],
        Miss::Limits { .. } => {
            vec![of_citizen("considerations", texts.matching_fix_considerations()), of_bundle()]
        }
        Miss::Certificate { .. } => {
            vec![of_citizen("certificates", texts.matching_fix_certificates()), of_bundle()]
        }
        Miss::DoNotPlace => vec![of_citizen("do-not-place", texts.matching_fix_do_not_place())],
        Miss::Slots { .. } | Miss::HoursCapacity { .. } => {
            vec![of_citizen("work", texts.matching_fix_work()), of_bundle()]
        }
        Miss::TravelLimit { .. } => vec![of_citizen("work", texts.matching_fix_work())],
        Miss::CitizenOnce => vec![Link::new(format!("/citizens/{citizen}"), texts.matching_fix_citizen())],
        Miss::BundleMinimum { .. } | Miss::TaskOnce => vec![of_bundle()],
        Miss::Ratio if may(Action::EditCompany) => {
            let months = format!("/companies/{}/units/{}/fte", bundle.company, bundle.unit);
            vec![Link::new(months, texts.matching_fix_fte()), of_bundle()]
        }
        Miss::Ratio => {
            vec![Link::new(format!("/companies/{}", bundle.company), texts.matching_fix_company())]
        }
    };
    let asked = |rule: Rule| match rule {
        Rule::Ratio if may(Action::EditCompany) => {
            let months = format!("/companies/{}/units/{}/fte", bundle.company, bundle.unit);
            Link::new(months, texts.matching_fix_fte())
        }
        Rule::Ratio => Link::new(format!("/companies/{}", bundle.company), texts.matching_fix_company()),
        Rule::Limits => of_bundle(),
        Rule::Skills => of_citizen("skills", texts.matching_fix_skills()),
        _ => of_citizen("work", texts.matching_fix_work()),
    };
    let pair = &reasons.assessment;
    let unknown = pair.unknown.iter().filter(|rule| !pair.failed.contains(*rule)).map(asked);
    let mut all: Vec<Link> = Vec::new();
    for link in pair.misses.iter().flat_map(links).chain(unknown) {
        if !all.contains(&link) {
            all.push(link);
        }
    }
    all
}
