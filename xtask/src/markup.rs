//! HTML templates as pieces: tags, texts and template expressions, each with its line.

/// One piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Visible text between tags.
    Text(String),
    /// A start tag with its name and attributes (name, literal value).
    Tag(String, Vec<(String, String)>),
    /// The inside of `{{ … }}` or `{% … %}`.
    Expression(String),
    /// The inside of a `<script>` or `<style>` element.
    Inline(String),
}

/// The pieces of a template with the line where each starts; comments are left out.
pub fn pieces(template: &str) -> Vec<(usize, Piece)> {
    let mut found = Vec::new();
    let plain = without_expressions(template, &mut found);
    let mut rest = plain.as_str();
    while !rest.is_empty() {
        let line = line_at(&plain, rest);
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with('<')
            && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c))
        {
            let end = tag_end(rest);
            let (name, attributes) = tag(&rest[1..end]);
            rest = rest.get(end + 1..).unwrap_or_default();
            if name == "script" || name == "style" {
                let close = rest.find(&format!("</{name}")).unwrap_or(rest.len());
                found.push((line, Piece::Inline(rest[..close].to_owned())));
                rest = &rest[close..];
            }
            found.push((line, Piece::Tag(name, attributes)));
        } else {
            let end = rest[1..].find('<').map_or(rest.len(), |at| at + 1);
            found.extend(text_lines(line, &rest[..end]));
            rest = &rest[end..];
        }
    }
    found.sort_by_key(|(line, _)| *line);
    found
}

/// The template with each expression and comment blanked out, lines kept.
fn without_expressions(template: &str, found: &mut Vec<(usize, Piece)>) -> String {
    let mut plain = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(open) = rest.find(['{']) {
        let close = match rest.get(open..open + 2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => {
                plain.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
                continue;
            }
        };
        plain.push_str(&rest[..open]);
        let inside = rest[open + 2..].split(close).next().unwrap_or_default();
        if close != "#}" {
            let line = plain.matches('\n').count() + 1;
            found.push((line, Piece::Expression(inside.to_owned())));
        }
        plain.push('\u{1}');
        plain.extend(inside.chars().filter(|c| *c == '\n'));
        rest = rest.get(open + 2 + inside.len() + 2..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

fn line_at(whole: &str, rest: &str) -> usize {
    whole[..whole.len() - rest.len()].matches('\n').count() + 1
}

fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    rest.len()
}

fn tag(inside: &str) -> (String, Vec<(String, String)>) {
    let name: String =
        inside.chars().take_while(|c| !c.is_whitespace() && *c != '\u{1}').collect::<String>().to_lowercase();
    let attributes = attributes(inside.get(name.len()..).unwrap_or_default());
    (name, attributes)
}

/// The attributes in the inside of a tag: name and literal value.
pub fn attributes(inside: &str) -> Vec<(String, String)> {
    let mut rest = inside;
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/' || c == '\u{1}');
        if rest.is_empty() {
            return attributes;
        }
        let end =
            rest.find(|c: char| c.is_whitespace() || c == '=' || c == '\u{1}').unwrap_or(rest.len()).max(1);
        let end = rest.char_indices().map(|(at, _)| at).find(|at| *at >= end).unwrap_or(rest.len());
        let key = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| *c == '"' || *c == '\'');
            let (taken, left) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            taken.clone_into(&mut value);
            rest = left;
        }
        attributes.push((key, value.replace('\u{1}', "")));
    }
}

fn text_lines(first: usize, text: &str) -> Vec<(usize, Piece)> {
    text.split('\n')
        .enumerate()
        .map(|(at, line)| (first + at, line.replace('\u{1}', "")))
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(line, text)| (line, Piece::Text(text)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tags_and_expressions_come_apart() {
        let found = pieces("<p class=\"a {{ b }}\" title='c>d'>\nHej {{ name }}!\n</p>{# no #}<!-- no -->");
        assert_eq!(
            found,
            [
                (1, Piece::Expression(" b ".to_owned())),
                (
                    1,
                    Piece::Tag(
                        "p".to_owned(),
                        vec![("class".to_owned(), "a ".to_owned()), ("title".to_owned(), "c>d".to_owned())]
                    )
                ),
                (2, Piece::Expression(" name ".to_owned())),
                (2, Piece::Text("Hej !".to_owned())),
                (3, Piece::Tag("/p".to_owned(), Vec::new())),
            ]
        );
    }

    #[test]
    fn script_content_is_no_text() {
        let found = pieces("<script src=\"/a.js\">let a = 1 < 2;</script>");
        assert!(found.iter().all(|(_, piece)| !matches!(piece, Piece::Text(_))), "{found:?}");
    }

    #[test]
    fn attributes_without_value_and_conditional_ones_are_read() {
        let found = pieces("<input disabled {% if a %}checked{% endif %} value=b>");
        let tag = found.into_iter().find_map(|(_, piece)| match piece {
            Piece::Tag(_, attributes) => Some(attributes),
            _ => None,
        });
        let names: Vec<_> = tag.unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["disabled", "checked", "value"]);
    }

    #[test]
    fn danish_letters_in_broken_tags_do_not_panic() {
        pieces("<æ ø=å <p =\"ø\" æ");
    }
}
