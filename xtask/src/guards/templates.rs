//! Text-for-people guard in templates: no letters outside tags and expressions.

use super::{Violation, people_text};
use crate::{
    files::Source,
    markup::{self, Piece, pieces},
    rust_text::{Kind, tokens},
};

const RULE: &str = "text in template";

const PLACE: &str = "crates/web/templates/";

/// The style guide shows components to developers, with sample texts of its own.
const EXEMPT: &[&str] = &["crates/web/templates/styleguide.html", "crates/web/templates/styleguide/"];

/// Attributes that a browser or a screen reader says aloud.
const SPOKEN: &[&str] = &[
    "alt",
    "title",
    "placeholder",
    "label",
    "summary",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-placeholder",
    "aria-valuetext",
];

/// Refuses literal text in templates, spoken attributes and sentences inside expressions included.
pub fn check(file: &Source) -> Vec<Violation> {
    if !file.path.starts_with(PLACE)
        || file.is_under_any(EXEMPT)
        || !file.ends_with_any(&["html", "svg", "txt"])
    {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (line, piece) in pieces(&file.text) {
        for text in literal_texts(&piece) {
            let remedy = format!(
                "«{}» is text for a person: put it in i18n/da and i18n/en and call the generated function",
                people_text::shortened(&text)
            );
            found.push(file.broken(line, RULE, remedy));
        }
    }
    found
}

fn literal_texts(piece: &Piece) -> Vec<String> {
    match piece {
        Piece::Text(text) => match bare_attributes(text) {
            Some(attributes) => literal_texts(&Piece::Tag(String::new(), attributes)),
            None => has_letters(text).then(|| text.clone()).into_iter().collect(),
        },
        Piece::Tag(name, attributes) => {
            let is_button = name == "input"
                && attributes
                    .iter()
                    .any(|(key, value)| key == "type" && matches!(value.as_str(), "submit" | "button"));
            attributes
                .iter()
                .filter(|(key, value)| {
                    (SPOKEN.contains(&key.as_str()) || (is_button && key == "value")) && has_letters(value)
                })
                .map(|(_, value)| value.clone())
                .collect()
        }
        Piece::Expression(inside) => tokens(inside)
            .into_iter()
            .filter(|token| token.kind == Kind::Text && people_text::has_words(&token.text))
            .filter(|token| !is_class_list(&token.text))
            .map(|token| token.text)
            .collect(),
        Piece::Inline(_) => Vec::new(),
    }
}

/// A macro may write attributes without their tag: `aria-describedby="…-hint"`.
fn bare_attributes(text: &str) -> Option<Vec<(String, String)>> {
    let text = text.trim();
    let looks_like_one = text.contains("=\"") && text.ends_with('"') && !text.starts_with('"');
    let attributes = markup::attributes(text);
    let all_named =
        attributes.iter().all(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || "-:".contains(c)));
    (looks_like_one && all_named).then_some(attributes)
}

/// Whether letters are left when entities such as `&nbsp;` are taken out.
fn has_letters(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        if before.chars().any(char::is_alphabetic) {
            return true;
        }
        rest = match after.split_once(';') {
            Some((name, left)) if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') => left,
            _ => after,
        };
    }
    rest.chars().any(char::is_alphabetic)
}

/// Words that all look like style class names (`button button-primary`) are for the style sheet.
fn is_class_list(text: &str) -> bool {
    let has_mark = text.contains(['-', '_']);
    has_mark
        && text.split(' ').all(|word| {
            word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guards::{accepts, refuses};

    const PAGE: &str = "crates/web/templates/companies/list.html";

    #[test]
    fn text_between_tags_is_refused() {
        refuses(check, PAGE, "<h1>\nVirksomheder\n</h1>", &[2]);
        refuses(check, PAGE, "<p>{{ count }} kr</p>", &[1]);
    }

    #[test]
    fn spoken_attributes_are_refused() {
        for attribute in ["alt", "title", "placeholder", "aria-label"] {
            refuses(check, PAGE, &format!("<img {attribute}=\"Kort\">"), &[1]);
        }
        refuses(check, PAGE, "<input type=\"submit\" value=\"Gem\">", &[1]);
    }

    #[test]
    fn a_sentence_inside_an_expression_is_refused() {
        refuses(check, PAGE, "{% call button(\"Gem alle ændringer\") %}", &[1]);
    }

    #[test]
    fn expressions_entities_and_comments_are_accepted() {
        accepts(
            check,
            PAGE,
            "{# Hej #}<h1 class=\"big title\" id=\"top\" aria-label=\"{{ t.title() }}\">{{ t.title() }}</h1>&nbsp;·\n\
             <input type=\"hidden\" value=\"da\">{% call button(t, \"button button-primary\") %}",
        );
    }

    #[test]
    fn a_macro_may_write_attributes_without_their_tag() {
        accepts(
            check,
            PAGE,
            "{% macro described(field) %} aria-describedby=\"{{ field.name }}-hint\"{% endmacro %}",
        );
        refuses(check, PAGE, "{% macro named(field) %} aria-label=\"Navn\"{% endmacro %}", &[1]);
    }

    #[test]
    fn the_style_guide_is_exempt() {
        accepts(check, "crates/web/templates/styleguide.html", "<h1>Knapper</h1>");
    }
}
