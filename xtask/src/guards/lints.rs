//! Lint guard: an exception is expected with a reason, and nothing below rank 4 opens the bans.

use super::{Violation, purity};
use crate::{
    files::Source,
    rust_text::{is_test_path, reads, tokens},
};

const RULE: &str = "lint exception";

/// What this tool writes carries its own exception.
const GENERATED: &str = "crates/l10n/src/generated";

/// Refuses `allow`, `expect` without a reason, and opened bans in pure crates outside tests.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.ends_with_any(&["rs"]) || file.path.starts_with(GENERATED) {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    let is_pure = purity::crate_of(&file.path).is_some() && !is_test_path(&file.path);
    let mut found = Vec::new();
    for at in (0..tokens.len()).filter(|at| tokens[*at].in_attribute) {
        let line = tokens[at].line;
        if reads(&tokens, at, &["allow", "("]) {
            found.push(file.broken(
                line,
                RULE,
                "write #[expect(…, reason = \"…\")]: it tells when it is needed no more",
            ));
        } else if reads(&tokens, at, &["expect", "("]) {
            let inside = &tokens[at..=crate::rust_text::closing(&tokens, at + 1)];
            if !inside.iter().any(|token| token.is_word("reason")) {
                found.push(file.broken(line, RULE, "say why: reason = \"…\""));
            }
            let opens = inside.iter().any(|token| token.is_word("disallowed_methods"));
            if opens && is_pure && !tokens[at].in_test {
                found.push(file.broken(
                    line,
                    RULE,
                    "a pure crate opens no ban of clippy.toml: take the value as an argument",
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    #[test]
    fn allow_and_expect_without_reason_are_refused() {
        refuses(check, "crates/app/src/a.rs", "#[allow(dead_code)]\nfn a() {}", &[1]);
        refuses(
            check,
            "crates/app/src/a.rs",
            "fn b() {}\n#[expect(clippy::too_many_lines)]\nfn a() {}",
            &[2],
        );
    }

    #[test]
    fn bans_are_opened_in_the_shell_only() {
        let opened =
            "#[expect(clippy::disallowed_methods, reason = \"the rim is where time comes in\")]\nfn a() {}";
        accepts(check, "crates/app/src/rim.rs", opened);
        refuses(check, "crates/domain/src/a.rs", opened, &[1]);
        accepts(check, "crates/sources/src/a.rs", &format!("#[cfg(test)] mod tests {{ {opened} }}"));
    }

    #[test]
    fn a_method_called_expect_is_another_rule() {
        accepts(check, "crates/app/src/a.rs", "fn a() { b.expect(\"c\") }");
    }
}
