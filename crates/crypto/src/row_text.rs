//! A log row as bytes that can be read in one way only.

use crate::place::length;

const NOTHING: u8 = 0;
const WORDS: u8 = 1;
const BYTES: u8 = 2;
const NUMBER: u8 = 3;

/// The fields of a log row, one after another, each with its kind and its length: no two different
/// rows have the same text. What is not there is told apart from what is empty.
///
/// # Example
/// ```
/// use crypto::RowText;
///
/// let row = RowText::new().number(Some(12)).text(Some("show_citizen")).text(None);
/// let empty = RowText::new().number(Some(12)).text(Some("show_citizen")).text(Some(""));
/// assert_ne!(row, empty);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowText(Vec<u8>);

impl RowText {
    /// A row without fields yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more field: words.
    #[must_use]
    pub fn text(self, field: Option<&str>) -> Self {
        self.put(WORDS, field.map(str::as_bytes))
    }

    /// One more field: bytes, for example of an id.
    #[must_use]
    pub fn bytes(self, field: Option<&[u8]>) -> Self {
        self.put(BYTES, field)
    }

    /// One more field: a whole number, for example a moment in microseconds.
    #[must_use]
    pub fn number(self, field: Option<i64>) -> Self {
        self.put(NUMBER, field.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice))
    }

    fn put(mut self, kind: u8, field: Option<&[u8]>) -> Self {
        match field {
            None => self.0.push(NOTHING),
            Some(field) => {
                self.0.push(kind);
                crate::place::put(&mut self.0, field);
            }
        }
        self
    }

    /// How many bytes it has, and the bytes.
    pub(crate) fn parts(&self) -> ([u8; 8], &[u8]) {
        (length(self.0.len()), &self.0)
    }
}
