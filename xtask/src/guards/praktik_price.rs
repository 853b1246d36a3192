//! Praktik guard: no krone stands on a praktik minute, so screens of companies, tasks and matching name no amount.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{Kind, is_test_path, tokens},
};

const RULE: &str = "krone on praktik";

/// Screens, endpoints and texts that show praktik minutes beside paid ones.
const PLACES: &[&str] = &[
    "crates/web/templates/companies/",
    "crates/web/templates/tasks/",
    "crates/web/templates/matching/",
    "crates/web/src/companies/",
    "crates/web/src/tasks/",
    "crates/web/src/matching/",
    "crates/web/templates/citizens/",
    "crates/web/src/citizens/",
    "crates/api/src/",
    "crates/sources/src/",
    "crates/domain/src/tasks/",
    "crates/app/src/tasks/",
    "crates/store/src/tasks/",
    "crates/store/src/migrations/",
    "crates/app/src/matching/",
    "crates/matching/src/",
    "i18n/da/companies.ftl",
    "i18n/da/tasks.ftl",
    "i18n/da/matching.ftl",
    "i18n/da/citizens.ftl",
    "i18n/en/companies.ftl",
    "i18n/en/tasks.ftl",
    "i18n/en/matching.ftl",
    "i18n/en/citizens.ftl",
];

/// Where hours with a wage stand beside praktik: what an hour is has a name there, and still no amount.
const BESIDE_HOURS: &[&str] = &[
    "crates/web/templates/placements/",
    "crates/web/templates/targets/",
    "crates/web/src/placements/",
    "crates/web/src/targets/",
    "crates/domain/src/placements/",
    "crates/domain/src/targets/",
    "crates/app/src/placements/",
    "crates/app/src/targets/",
    "crates/store/src/placements/",
    "crates/kanten/src/command/indicators",
    "i18n/da/placements.ftl",
    "i18n/da/targets.ftl",
    "i18n/en/placements.ftl",
    "i18n/en/targets.ftl",
];
/// What an hour is called there.
const KIND_OF_HOUR: &str = "wage";

/// Whole words that name an amount of money.
const MONEY: &[&str] = &["kr", "kroner", "krone", "dkk", "oere", "øre", "price", "pris", "wage", "salary"];

/// Refuses words of money where praktik minutes are shown or weighed.
pub fn check(file: &Source) -> Vec<Violation> {
    let beside_hours = file.is_under_any(BESIDE_HOURS);
    if !(beside_hours || file.is_under_any(PLACES)) || is_test_path(&file.path) {
        return Vec::new();
    }
    let money = |text: &str| money(text).filter(|word| !(beside_hours && *word == KIND_OF_HOUR));
    let broken = |line: usize, word: &str| {
        let remedy = format!(
            "`{word}`: gain in kroner is computed from paid and ordinary week lines only, never here"
        );
        file.broken(line, RULE, remedy)
    };
    if file.ends_with_any(&["rs"]) {
        return tokens(&file.text)
            .into_iter()
            .filter(|token| !token.in_test && matches!(token.kind, Kind::Word | Kind::Text))
            .filter_map(|token| Some(broken(token.line, money(&token.text)?)))
            .collect();
    }
    file.lines()
        .filter(|(_, line)| !line.starts_with('#'))
        .filter_map(|(line, text)| Some(broken(line, money(text)?)))
        .collect()
}

fn money(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphabetic())
        .find_map(|word| MONEY.iter().find(|name| **name == word))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn an_amount_beside_praktik_is_refused() {
        refuses(check, "crates/web/templates/tasks/bundle.html", "<p>\n{{ bundle.saving }} kr.", &[2]);
        refuses(check, "crates/domain/src/tasks/bundle.rs", "struct Bundle { value_oere: i64 }", &[1]);
        refuses(check, "i18n/da/tasks.ftl", "# note\ntasks-gain = { $amount } kroner frigjort", &[2]);
        refuses(check, "crates/matching/src/score.rs", "fn wage() {}", &[1]);
        refuses(check, "crates/api/src/bundles.rs", "struct Bundle { price: i64 }", &[1]);
        refuses(check, "crates/web/src/targets/board.rs", "fn saved_kr() {}", &[1]);
        refuses(check, "i18n/en/placements.ftl", "placements-gain = { $amount } DKK", &[1]);
    }

    #[test]
    fn minutes_are_accepted_and_sentences_in_code_comments_too() {
        accepts(check, "crates/domain/src/placements/kind.rs", "fn has_wage() -> bool { true }");
        accepts(
            check,
            "crates/domain/src/tasks/bundle.rs",
            "/// No krone here.\nstruct Bundle { minutes_freed: Minutes }",
        );
        accepts(
            check,
            "i18n/da/tasks.ftl",
            "# ingen kroner her\ntasks-freed = { $minutes } minutter frigjort",
        );
    }
}
