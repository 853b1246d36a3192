//! Number-of-law guard: no figure stands in the code that decides; it is a dated row with a source.

use super::Violation;
use crate::{
    files::Source,
    rust_text::{Kind, Token, is_test_path, tokens},
};

const RULE: &str = "number of law";

/// Where no figure may stand.
const PLACES: &[&str] = &["crates/domain/src/", "crates/app/src/"];

/// Invented people, companies and amounts of the demo are data, not law.
const EXEMPT: &[&str] = &["crates/app/src/demo/", "crates/app/src/demo.rs"];

/// The largest number that needs no source: nothing, or one.
const FREE: u128 = 1;

/// Refuses integer literals above one in `domain` and `app`, outside tests.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.is_under_any(PLACES)
        || file.is_under_any(EXEMPT)
        || !file.ends_with_any(&["rs"])
        || is_test_path(&file.path)
    {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    (0..tokens.len())
        .filter(|at| is_figure(&tokens, *at))
        .map(|at| {
            let remedy = format!(
                "{} has no source here: a rule's figure is a dated row in crates/law/dk, a calendar constant or unit \
                 lives in kernel",
                tokens[at].text
            );
            file.broken(tokens[at].line, RULE, remedy)
        })
        .collect()
}

fn is_figure(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    token.kind == Kind::Number
        && !token.in_test
        && !token.in_attribute
        && !is_field(tokens, at)
        && !is_length(tokens, at)
        && value(&token.text).is_some_and(|value| value > FREE)
}

/// `pair.2` is a name, not a figure; `1..2` and `a..2` are.
fn is_field(tokens: &[Token], at: usize) -> bool {
    let dots = tokens[..at].iter().rev().take_while(|token| token.is_sign(".")).count();
    dots == 1
}

/// `[u8; 32]` is the shape of bytes, not a figure of law.
fn is_length(tokens: &[Token], at: usize) -> bool {
    at > 0 && tokens[at - 1].is_sign(";") && tokens.get(at + 1).is_some_and(|token| token.is_sign("]"))
}

fn value(literal: &str) -> Option<u128> {
    let plain = literal.replace('_', "").to_lowercase();
    let (digits, radix) = match plain.get(..2) {
        Some("0x") => (&plain[2..], 16),
        Some("0o") => (&plain[2..], 8),
        Some("0b") => (&plain[2..], 2),
        _ => (plain.as_str(), 10),
    };
    let digits: String = digits.chars().take_while(|c| c.is_digit(radix)).collect();
    u128::from_str_radix(&digits, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    const RULES: &str = "crates/domain/src/placements/length.rs";

    #[test]
    fn a_figure_in_a_rule_is_refused() {
        for planted in
            ["if weeks > 13 {}", "const MAX: u32 = 1_000;", "let a = 0x10;", "let a = 2u8;", "(0..4)"]
        {
            refuses(check, RULES, planted, &[1]);
        }
    }

    #[test]
    fn nothing_and_one_need_no_source() {
        accepts(check, RULES, "let a = 0; let b = 1_u8; let c = x - 1;");
    }

    #[test]
    fn fields_and_byte_lengths_are_no_figures() {
        accepts(check, RULES, "let a = pair.2; let b: [u8; 32] = c;");
    }

    #[test]
    fn tests_and_the_demo_may_name_figures() {
        accepts(check, RULES, "#[cfg(test)] mod tests { const WEEKS: u8 = 13; }");
        accepts(check, "crates/app/src/demo/companies.rs", "let a = 40;");
        accepts(check, "crates/kernel/src/minutes.rs", "const HOUR: i32 = 60;");
    }
}
