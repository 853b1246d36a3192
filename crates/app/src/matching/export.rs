//! A ranking as a CSV file: what the screen shows, row by row.

use l10n::{TermLine, Texts};
use matching::{Factor, Term};
use sources::{Delimiter, write_csv};
use store::views::FormKind;

use super::{Answer, BundleMatches, CitizenMatches, Reasons};

/// Terms with a column of their own. The others are one sum: a file leaves the house, and a wish or the
/// support that somebody needs is never told by it.
const ALONE: [Factor; 4] = [Factor::SkillsHeld, Factor::HoursFit, Factor::SkillsLeadOn, Factor::Travel];
/// Between sentences in one cell.
const BETWEEN: &str = " ";

/// The small jobs for a person: those that fit, those to ask about, those that fail one rule.
#[must_use]
pub fn citizen_file(texts: &Texts, matches: &CitizenMatches) -> Vec<u8> {
    let mut head = vec![
        texts.matching_file_rank(),
        texts.matching_file_list(),
        texts.matching_file_bundle(),
        texts.matching_file_company(),
        texts.matching_file_unit(),
        texts.matching_file_form(),
        texts.matching_file_hours(),
        texts.matching_file_starts_on(),
    ];
    head.extend(reasons_head(texts));
    let row = |(rank, list, found): (usize, String, &super::BundleMatch)| {
        let bundle = &found.bundle;
        let mut row = vec![
            rank.to_string(),
            list,
            bundle.title.clone(),
            bundle.company_name.clone(),
            bundle.unit_name.clone(),
            form(texts, bundle.form),
            texts.minutes(bundle.weekly_minutes),
            texts.date(bundle.starts_on),
        ];
        row.extend(reasons(texts, &found.reasons));
        row
    };
    file(&head, listed(texts, &matches.answer).map(row))
}

/// The people for a small job: those that fit, those to ask about, those that fail one rule.
#[must_use]
pub fn bundle_file(texts: &Texts, matches: &BundleMatches) -> Vec<u8> {
    let mut head = vec![
        texts.matching_file_rank(),
        texts.matching_file_list(),
        texts.matching_file_reference(),
        texts.matching_file_citizen(),
        texts.matching_file_hours(),
    ];
    head.extend(reasons_head(texts));
    let row = |(rank, list, found): (usize, String, &super::PersonMatch)| {
        let citizen = &found.citizen;
        let mut row = vec![
            rank.to_string(),
            list,
            citizen.reference.to_string(),
            citizen.name.to_string(),
            citizen.weekly_minutes.map_or_else(String::new, |minutes| texts.minutes(minutes)),
        ];
        row.extend(reasons(texts, &found.reasons));
        row
    };
    file(&head, matches.answer.iter().flat_map(|answer| listed(texts, answer)).map(row))
}

fn file(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    write_csv(&head, rows, Delimiter::Semicolon)
}

/// The lists one after the other, each with its name and counted from one.
fn listed<'a, T>(texts: &Texts, answer: &'a Answer<T>) -> impl Iterator<Item = (usize, String, &'a T)> {
    answer
        .lists(texts)
        .into_iter()
        .flat_map(|(name, list)| list.iter().zip(1..).map(move |(found, rank)| (rank, name.clone(), found)))
}

fn reasons_head(texts: &Texts) -> Vec<String> {
    let mut head = vec![texts.matching_file_score()];
    head.extend(ALONE.map(|factor| texts.matching_file_term(texts.match_factor(factor))));
    head.extend([
        texts.matching_file_other(),
        texts.matching_file_missing(),
        texts.matching_file_would(),
        texts.matching_file_remarks(),
    ]);
    head
}

fn reasons(texts: &Texts, reasons: &Reasons) -> Vec<String> {
    let (pair, facts) = (&reasons.assessment, reasons.facts());
    let alone = |term: &&Term| ALONE.contains(&term.factor);
    let points = |line: TermLine| if line.known { line.points.to_string() } else { texts.common_not_known() };
    let own: Vec<Term> = pair.terms.iter().filter(alone).copied().collect();
    let mut cells = vec![pair.score.to_string()];
    cells.extend(texts.term_lines(&own).into_iter().map(points));
    let rest: u16 = pair.terms.iter().filter(|term| !alone(term)).map(|term| term.points).sum();
    cells.push(rest.to_string());
    let missing: Vec<String> = pair.misses.iter().flat_map(|miss| texts.miss(miss, &facts)).collect();
    let would: Vec<String> = pair.misses.iter().flat_map(|miss| texts.would(miss, &facts)).collect();
    let remarks: Vec<String> =
        pair.remarks.iter().map(|remark| texts.match_remark(*remark, &facts)).collect();
    let missing: Vec<String> = missing.into_iter().chain(texts.to_ask(pair, &facts)).collect();
    cells.extend([missing.join(BETWEEN), would.join(BETWEEN), remarks.join(BETWEEN)]);
    cells
}

fn form(texts: &Texts, form: FormKind) -> String {
    match form {
        FormKind::Job => texts.common_legal_form_job(),
        FormKind::Praktik => texts.common_legal_form_praktik(),
    }
}
