//! The lists as text for the terminal.

use app::{
    matching::{AllMatches, Answer, BundleMatches, CitizenMatches, Reasons},
    views::{BundleToMatch, CitizenToMatch},
};
use l10n::{RuleState, Texts};

/// Small jobs for a person.
pub(super) fn of_citizen(texts: &Texts, found: &CitizenMatches) -> String {
    let mut out = Out::default();
    let citizen = &found.citizen;
    out.line(0, texts.matching_for_citizen_title(format!("{} ({})", citizen.name, citizen.reference)));
    if found.open == 0 {
        out.line(0, texts.matching_none_open_heading());
        out.line(0, texts.matching_none_open_text());
        return out.0;
    }
    let counts = texts.matching_for_citizen_counts(number(found.answer.counts.considered));
    out.answer(texts, counts, &found.answer, |found| (bundle(texts, &found.bundle), &found.reasons));
    out.0
}

/// People for a small job.
pub(super) fn of_bundle(texts: &Texts, found: &BundleMatches) -> String {
    let mut out = Out::default();
    out.line(0, texts.matching_for_bundle_title(&found.bundle.title));
    if let Some((heading, text)) = found.instead(texts) {
        out.line(0, heading);
        out.line(0, text);
    }
    let Some(answer) = &found.answer else { return out.0 };
    let counts = texts.matching_for_bundle_counts(number(answer.counts.considered));
    out.answer(texts, counts, answer, |found| (person(texts, &found.citizen), &found.reasons));
    out.0
}

/// The best small jobs of everybody.
pub(super) fn of_all(texts: &Texts, found: &AllMatches) -> String {
    let mut out = Out::default();
    out.line(0, texts.matching_all_title());
    out.line(0, texts.matching_for_citizen_counts(number(found.open)));
    out.line(0, made(texts, &found.method, found.data_date));
    for list in &found.lists {
        out.line(0, "");
        out.line(0, format!("{} ({})", list.citizen.name, list.citizen.reference));
        if list.fits.is_empty() {
            out.line(1, texts.matching_nobody_fits());
        }
        if list.asking > 0 {
            out.line(1, texts.matching_counts_asking(number(list.asking)));
        }
        for (one, rank) in list.fits.iter().zip(1..) {
            out.pair(texts, rank, &bundle(texts, &one.bundle), &one.reasons);
        }
    }
    out.0
}

/// What a pair is called: a title and the facts beneath it.
type Called = (String, Vec<String>);

fn bundle(texts: &Texts, bundle: &BundleToMatch) -> Called {
    let at = texts.matching_at(&bundle.company_name, &bundle.unit_name);
    let facts = [texts.minutes_per_week(bundle.weekly_minutes), texts.slots(bundle.slots)].join(" · ");
    let id = format!("{} · --bundle {}", texts.matching_starts_on(texts.date(bundle.starts_on)), bundle.id);
    (format!("{} – {at}", bundle.title), vec![facts, id])
}

fn person(texts: &Texts, citizen: &CitizenToMatch) -> Called {
    let hours = citizen
        .weekly_minutes
        .map_or_else(|| texts.matching_hours_unknown(), |minutes| texts.minutes_per_week(minutes));
    let slots = citizen.slots.map_or_else(|| texts.matching_days_unknown(), |slots| texts.slots(slots));
    let since = texts.matching_waiting_since(texts.date(citizen.registered_on));
    let title = format!("{} ({})", citizen.name, citizen.reference);
    (title, vec![[hours, slots].join(" · "), since])
}

fn made(texts: &Texts, method: &str, on: kernel::Date) -> String {
    format!("{} · {}", texts.matching_data_date(texts.date(on)), texts.matching_method(method))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Lines, indented by steps of three.
#[derive(Default)]
struct Out(String);

impl Out {
    fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        if !text.as_ref().is_empty() {
            self.0.push_str(&"   ".repeat(depth));
            self.0.push_str(text.as_ref());
        }
        self.0.push('\n');
    }

    fn answer<'a, T>(
        &mut self,
        texts: &Texts,
        looked_at: String,
        answer: &'a Answer<T>,
        parts: impl Fn(&'a T) -> (Called, &'a Reasons),
    ) {
        self.line(0, answer.counts.said(texts, looked_at));
        self.line(0, made(texts, &answer.method, answer.data_date));
        self.line(0, texts.matching_person_decides());
        for (heading, list) in answer.lists(texts) {
            if list.is_empty() {
                continue;
            }
            self.line(0, "");
            self.line(0, heading);
            for (found, rank) in list.iter().zip(1..) {
                let (called, reasons) = parts(found);
                self.pair(texts, rank, &called, reasons);
            }
        }
        if !answer.in_the_way.is_empty() {
            self.line(0, "");
            self.line(0, texts.matching_others_heading());
            for (rule, stopped) in &answer.in_the_way {
                self.line(1, format!("{:>6}  {}", texts.number(number(*stopped)), texts.match_rule(*rule)));
            }
        }
    }

    fn pair(&mut self, texts: &Texts, rank: usize, (title, about): &Called, reasons: &Reasons) {
        let (pair, facts) = (&reasons.assessment, reasons.facts());
        let score = texts.matching_score(pair.score.into(), reasons.counted_out_of().into());
        self.line(0, format!("{rank:>2} {title} – {score}"));
        for fact in about {
            self.line(1, fact);
        }
        for miss in &pair.misses {
            for sentence in texts.miss(miss, &facts) {
                self.line(1, format!("! {sentence}"));
            }
            for sentence in texts.would(miss, &facts) {
                self.line(1, format!("> {sentence}"));
            }
        }
        for term in texts.term_lines(&pair.terms) {
            let points = if reasons.counts(term.factor) {
                texts.matching_term_points(term.points.into(), term.weight.into())
            } else {
                texts.matching_term_not_counted()
            };
            self.line(1, format!("{points:>10}  {}: {}", term.name, term.finding));
        }
        for rule in texts.rule_lines(pair, &facts) {
            let open = rule.state == RuleState::NotChecked;
            self.line(1, format!("{} {}: {}", if open { '?' } else { '·' }, rule.name, rule.answer));
            for why in rule.why.iter().filter(|_| open) {
                self.line(2, why);
            }
        }
        for remark in &pair.remarks {
            self.line(1, format!("? {}", texts.match_remark(*remark, &facts)));
        }
    }
}
