//! What stands between two cells.

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Delimiter {
    /// `;`, which Danish Excel writes and reads.
    #[default]
    Semicolon,
    /// `,`.
    Comma,
    /// The tab character.
    Tab,
}

impl Delimiter {
    /// Every delimiter; where two are equally likely, the earlier is meant.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    /// The character as a byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// The delimiter that a first line «sep=;» announces: Excel writes and obeys such a line.
    pub(crate) fn announced(text: &str) -> Option<Self> {
        let (word, rest) = text.split_at_checked(4)?;
        let after = rest.trim_start_matches([';', ',', '\t']);
        let is_alone = rest.len() - after.len() == 1 && after.starts_with(['\r', '\n']);
        let byte = rest.bytes().next()?;
        let announced = Self::ALL.into_iter().find(|delimiter| delimiter.byte() == byte);
        announced.filter(|_| is_alone && word.eq_ignore_ascii_case("sep="))
    }

    /// The delimiter that stands most often outside quotes in the first line that is not blank;
    /// the comma where none does.
    pub(crate) fn detect(text: &str) -> Self {
        let mut counts = [0_usize; 3];
        let mut bytes = text.trim_start_matches(['\r', '\n', ' ']).bytes().peekable();
        let (mut quoted, mut at_start) = (false, true);
        while let Some(byte) = bytes.next() {
            match byte {
                b'"' if quoted => quoted = bytes.next_if_eq(&b'"').is_some(),
                b'"' if at_start => quoted = true,
                b'\r' | b'\n' if !quoted => break,
                _ => {}
            }
            let found = Self::ALL.iter().position(|d| !quoted && d.byte() == byte);
            if let Some(index) = found {
                counts[index] += 1;
            }
            at_start = found.is_some();
        }
        let most = counts.into_iter().max().unwrap_or(0);
        let first = Self::ALL.into_iter().zip(counts).find(|(_, count)| most > 0 && *count == most);
        first.map_or(Self::Comma, |(delimiter, _)| delimiter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_first_line_announces() {
        for (text, want) in [
            ("sep=;\r\na;b", Some(Delimiter::Semicolon)),
            ("SEP=,\na;b", Some(Delimiter::Comma)),
            ("sep=\t\ra;b", Some(Delimiter::Tab)),
            ("sep=;b\n1;2", None),
            ("sep=;;\n1;2;3", None),
            ("sep=;", None),
            ("sep", None),
            ("sæp=;\n", None),
        ] {
            assert_eq!(Delimiter::announced(text), want, "{text:?}");
        }
    }

    #[test]
    fn the_header_line_decides_and_quotes_hide() {
        for (text, want) in [
            ("a;b\n1,2,3,4;5", Delimiter::Semicolon),
            ("a,b,c;d", Delimiter::Comma),
            ("a\tb c\n", Delimiter::Tab),
            ("\"a;b;c\",d\n", Delimiter::Comma),
            ("\"a \"\" ;;;\n;;;\",d\n", Delimiter::Comma),
            ("a\"b;c;d,e", Delimiter::Semicolon),
            ("\n \r\na\tb\n", Delimiter::Tab),
            ("alone\n1;2", Delimiter::Comma),
            ("", Delimiter::Comma),
        ] {
            assert_eq!(Delimiter::detect(text), want, "{text:?}");
        }
    }
}
