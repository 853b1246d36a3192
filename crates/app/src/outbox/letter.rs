//! What a mail says: both languages in one, the receiver's first; as text, and as HTML that says the same.

use kernel::Language;

/// A mail's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Subject; no personal datum stands in it.
    pub subject: String,
    /// Each language's part, the receiver's first.
    pub parts: Vec<Part>,
}

/// One language's part of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The language.
    pub language: Language,
    /// The subject in it.
    pub subject: String,
    /// Paragraphs before the link.
    pub lines: Vec<String>,
    /// What to follow: what it is called, and where it leads.
    pub link: Option<(String, String)>,
    /// Paragraphs after it.
    pub after: Vec<String>,
}

impl Letter {
    pub(super) fn of(parts: Vec<Part>) -> Self {
        let subjects: Vec<&str> = parts.iter().map(|part| part.subject.as_str()).collect();
        Self { subject: subjects.join(" / "), parts }
    }

    /// The text.
    #[must_use]
    pub fn plain(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(Part::plain).collect();
        format!("{}\n", parts.join("\n\n* * *\n\n"))
    }

    /// The same in HTML: no pictures, no styles, nothing fetched.
    #[must_use]
    pub fn html(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(Part::html).collect();
        let language = self.parts.first().map_or(Language::default(), |part| part.language);
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body>\n{}</body>\n</html>\n",
            language.tag(),
            escaped(&self.subject),
            parts.join("<hr>\n"),
        )
    }
}

impl Part {
    fn plain(&self) -> String {
        let link = self.link.iter().map(|(label, to)| format!("{label}:\n{to}"));
        let lines: Vec<String> =
            self.lines.iter().cloned().chain(link).chain(self.after.iter().cloned()).collect();
        lines.join("\n\n")
    }

    fn html(&self) -> String {
        let paragraph = |line: &String| format!("<p>{}</p>\n", escaped(line));
        let link = self.link.iter().map(|(label, to)| {
            let (label, to) = (escaped(label), escaped(to));
            format!("<p>{label}:<br><a href=\"{to}\">{to}</a></p>\n")
        });
        let lines = self.lines.iter().map(paragraph).chain(link).chain(self.after.iter().map(paragraph));
        format!("<div lang=\"{}\">\n{}</div>\n", self.language.tag(), lines.collect::<String>())
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        let part = |language, subject: &str| Part {
            language,
            subject: subject.to_owned(),
            lines: vec!["Fra <b>Ida & Bo</b>".to_owned()],
            link: Some(("Se".to_owned(), "https://kanten.example/a?b=1&c=\"2\"".to_owned())),
            after: vec!["Hilsen".to_owned()],
        };
        Letter::of(vec![part(Language::Da, "Hej"), part(Language::En, "Hi")])
    }

    #[test]
    fn both_languages_are_in_text_and_html_and_say_the_same() {
        let letter = letter();
        assert_eq!(letter.subject, "Hej / Hi");
        let plain = letter.plain();
        assert!(
            plain.starts_with("Fra <b>Ida & Bo</b>\n\nSe:\nhttps://kanten.example/a?b=1&c=\"2\"\n\nHilsen")
        );
        assert_eq!(plain.matches("Hilsen").count(), 2);
        let html = letter.html();
        assert!(html.contains("<html lang=\"da\">") && html.contains("<div lang=\"en\">"), "{html}");
    }

    #[test]
    fn no_word_becomes_markup() {
        let html = letter().html();
        assert!(!html.contains("<b>") && html.contains("Fra &lt;b&gt;Ida &amp; Bo&lt;/b&gt;"), "{html}");
        assert!(html.contains("<a href=\"https://kanten.example/a?b=1&amp;c=&quot;2&quot;\">"), "{html}");
    }
}
