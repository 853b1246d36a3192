//! Inline guard: no inline style and no inline script anywhere, for the content policy forbids both.

use super::Violation;
use crate::{
    files::Source,
    markup::{Piece, pieces},
    rust_text::{Kind, is_test_path, tokens},
};

const RULE: &str = "inline style or script";

/// Refuses `style`, `<style>`, script bodies and event attributes in templates and in markup built in `web`.
pub fn check(file: &Source) -> Vec<Violation> {
    if file.path.starts_with("crates/web/templates/") {
        return pieces(&file.text)
            .into_iter()
            .filter_map(|(line, piece)| Some(file.broken(line, RULE, remedy(&piece)?)))
            .collect();
    }
    if !file.is_under_any(&["crates/web/src/", "crates/reports/src/"])
        || !file.ends_with_any(&["rs"])
        || is_test_path(&file.path)
    {
        return Vec::new();
    }
    tokens(&file.text)
        .into_iter()
        .filter(|token| token.kind == Kind::Text && !token.in_test && token.text.contains('<'))
        .flat_map(|token| {
            pieces(&token.text.replace("\\\"", "\""))
                .into_iter()
                .filter_map(move |(_, piece)| Some((token.line, remedy(&piece)?)))
        })
        .map(|(line, remedy)| file.broken(line, RULE, remedy))
        .collect()
}

fn remedy(piece: &Piece) -> Option<String> {
    match piece {
        Piece::Inline(body) if !body.trim().is_empty() => {
            Some("put the style or script in a file under crates/web/assets".to_owned())
        }
        Piece::Tag(name, _) if name == "style" => {
            Some("put the style in a file under crates/web/assets".to_owned())
        }
        Piece::Tag(_, attributes) => attributes.iter().find_map(|(key, value)| {
            if key == "style" {
                Some("give the element a class and style it in crates/web/assets".to_owned())
            } else if is_event(key) {
                Some(format!(
                    "`{key}` runs inline script: attach the listener in a script under crates/web/assets"
                ))
            } else if value.trim_start().to_lowercase().starts_with("javascript:") {
                Some(format!("`{key}` runs inline script: use a form or a real address"))
            } else {
                None
            }
        }),
        Piece::Text(_) | Piece::Expression(_) | Piece::Inline(_) => None,
    }
}

fn is_event(attribute: &str) -> bool {
    attribute.starts_with("hx-on")
        || attribute
            .strip_prefix("on")
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    const PAGE: &str = "crates/web/templates/companies/show.html";

    #[test]
    fn inline_style_is_refused() {
        refuses(check, PAGE, "<p>\n<b style=\"color:red\">", &[2]);
        refuses(check, PAGE, "<style>p { color: red }</style>", &[1, 1]);
        refuses(check, "crates/web/src/chart.rs", "let a = \"<rect style=\\\"fill:red\\\"/>\";", &[1]);
    }

    #[test]
    fn inline_script_is_refused() {
        refuses(check, PAGE, "<a onclick=\"go()\">", &[1]);
        refuses(check, PAGE, "<a hx-on:click=\"go()\">", &[1]);
        refuses(check, PAGE, "<a href=\"javascript:go()\">", &[1]);
        refuses(check, PAGE, "<script>go()</script>", &[1]);
    }

    #[test]
    fn classes_and_script_files_are_accepted() {
        accepts(
            check,
            PAGE,
            "<p class=\"style\" data-on=\"x\"><script src=\"/assets/kanten.js\" defer></script>",
        );
    }
}
