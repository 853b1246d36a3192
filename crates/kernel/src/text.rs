//! Texts that people type: trimmed, without control characters, never longer than their kind allows.

use std::fmt;

/// Why a typed text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadText {
    /// Nothing but white space.
    Empty,
    /// Longer than allowed.
    TooLong {
        /// Characters allowed.
        max: usize,
        /// Characters given.
        given: usize,
    },
    /// A control character, NUL among them.
    Control,
}

/// A text of at most `MAX` characters and at least one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Characters at most.
    pub const MAX: usize = MAX;

    /// Trims and checks.
    ///
    /// # Errors
    /// [`BadText`], the first that applies.
    pub fn parse(text: &str) -> Result<Self, BadText> {
        let text = text.trim();
        if text.is_empty() {
            return Err(BadText::Empty);
        }
        if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return Err(BadText::Control);
        }
        let given = text.chars().count();
        if given > MAX {
            return Err(BadText::TooLong { max: MAX, given });
        }
        Ok(Self(text.replace("\r\n", "\n")))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name or a title.
pub type Name = Text<160>;
/// One line.
pub type Line = Text<300>;
/// A paragraph or two.
pub type Prose = Text<4000>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_trimmed_and_never_empty_too_long_or_full_of_control() {
        assert_eq!(Name::parse("  Åge\r\nSø ").unwrap().as_str(), "Åge\nSø");
        assert_eq!(Name::parse(" \n "), Err(BadText::Empty));
        assert_eq!(Name::parse("a\0b"), Err(BadText::Control));
        assert_eq!(Text::<3>::parse("æøåé"), Err(BadText::TooLong { max: 3, given: 4 }));
    }
}
