//! The records of a CSV text, each with the line on which it begins.

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::delimiter::Delimiter;
use crate::table_error::TableError;

/// Must stand at the end of the text. It holds a NUL, which is refused before, so it comes out of the
/// parser as a record of its own exactly when every quote is closed; the parser itself does not tell.
pub const END: &str = "\n\0";
const END_CELL: &str = "\0";

/// One record.
pub struct Record {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its cells without quotes.
    pub cells: StringRecord,
}

/// The records of a text.
pub struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    reader: Reader<&'t [u8]>,
    // Lines are counted here: the parser's own count knows no old CR and begins a record at the
    // blank lines before it.
    counted_to: usize,
    line: u64,
}

impl<'t> Records<'t> {
    /// Over a text that ends in [`END`].
    pub fn new(text: &'t str, delimiter: Delimiter) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter.byte())
            .from_reader(text.as_bytes());
        Self { text, delimiter: delimiter.byte(), reader, counted_to: 0, line: 1 }
    }

    /// The next record with any text or quote in it; `None` at the end.
    pub fn next_record(&mut self) -> Result<Option<Record>, TableError> {
        loop {
            let from = self.offset();
            let mut cells = StringRecord::new();
            if !self.reader.read_record(&mut cells).map_err(|_| TableError::NotText)? {
                return Ok(None);
            }
            let raw = self.text.as_bytes().get(from..self.offset()).unwrap_or_default();
            let blank_lines = raw.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
            let line = self.line_at(from + blank_lines);
            if cells.iter().any(|cell| cell.contains(END_CELL)) {
                let is_whole = cells.len() == 1 && cells.get(0) == Some(END_CELL);
                return if is_whole { Ok(None) } else { Err(TableError::Truncated { line }) };
            }
            if raw.iter().any(|b| *b != self.delimiter && !b.is_ascii_whitespace()) {
                return Ok(Some(Record { line, cells }));
            }
        }
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    fn line_at(&mut self, offset: usize) -> u64 {
        if let Some(passed) = self.text.as_bytes().get(self.counted_to..offset) {
            self.line += line_breaks(passed);
            self.counted_to = offset;
        }
        self.line
    }
}

/// How many lines end in these bytes, whether by CR LF, LF or (old) CR.
pub fn line_breaks(bytes: &[u8]) -> u64 {
    let mut before = 0;
    let breaks = bytes.iter().filter(|byte| {
        let ends = **byte == b'\r' || (**byte == b'\n' && before != b'\r');
        before = **byte;
        ends
    });
    breaks.count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_lines_however_they_end() {
        for (text, want) in
            [("", 0), ("a", 0), ("a\n", 1), ("a\r\nb\r\n", 2), ("a\rb\r", 2), ("\n\r", 2), ("\n\n\r\n", 3)]
        {
            assert_eq!(line_breaks(text.as_bytes()), want, "{text:?}");
        }
    }
}
