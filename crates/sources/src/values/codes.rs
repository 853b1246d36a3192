//! Lists of codes in one cell.

/// The codes in a text, in their order; between them spaces, `;`, `,` or `|`, as many as one likes.
#[must_use]
pub fn read_codes(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '|'))
        .filter(|code| !code.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_separator_will_do() {
        for text in [
            "lift stand:2 reach",
            "lift;stand:2;reach",
            " lift | stand:2|reach ",
            "lift, stand:2 ;reach,",
            "lift\nstand:2\treach",
        ] {
            assert_eq!(read_codes(text), ["lift", "stand:2", "reach"], "{text:?}");
        }
        assert!(read_codes(" ;|, ").is_empty());
    }
}
