//! Bytes to text: UTF-8 or Windows-1252.

use encoding_rs::WINDOWS_1252;

use crate::records::line_breaks;
use crate::table_error::TableError;

/// How a file's text was written in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with its mark in front, as Excel writes it.
    Utf8WithMark,
    /// Windows-1252, as older Danish systems write it.
    Windows1252,
}

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// First bytes of files that people upload by mistake: zip (and so XLSX and ODS), the old Excel
/// format, PDF, PNG, UTF-16 in either order.
const OTHER_FILES: [&[u8]; 6] =
    [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"\x89PNG", b"\xff\xfe", b"\xfe\xff"];

/// The text in these bytes, which holds no NUL.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), TableError> {
    if OTHER_FILES.iter().any(|start| bytes.starts_with(start)) {
        return Err(TableError::NotText);
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        return Err(TableError::NulByte { line: line_at(bytes, at) });
    }
    if let Some(rest) = bytes.strip_prefix(UTF8_MARK) {
        let text = std::str::from_utf8(rest).map_err(|broken| damaged(rest, broken))?;
        return Ok((text.to_owned(), Encoding::Utf8WithMark));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(broken) if is_mostly_utf8(bytes) => Err(damaged(bytes, broken)),
        Err(_) => decode_windows(bytes),
    }
}

fn decode_windows(bytes: &[u8]) -> Result<(String, Encoding), TableError> {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    // The five bytes that Windows-1252 leaves open come out as control characters.
    if text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(TableError::NotText);
    }
    Ok((text.into_owned(), Encoding::Windows1252))
}

/// Whether damaged UTF-8 is likelier than Windows-1252: read as the latter, every «æ» in it would
/// silently become «Ã¦». In Danish Windows-1252 a pair of bytes that happens to be UTF-8 is rare.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good > bad
}

fn damaged(bytes: &[u8], broken: std::str::Utf8Error) -> TableError {
    let line = line_at(bytes, broken.valid_up_to());
    match broken.error_len() {
        None => TableError::Truncated { line },
        Some(_) => TableError::MixedEncoding { line },
    }
}

fn line_at(bytes: &[u8], at: usize) -> u64 {
    1 + line_breaks(&bytes[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_three_ways_of_writing_danish() {
        for (bytes, encoding) in [
            (&b"br\xc3\xb8d"[..], Encoding::Utf8),
            (b"\xef\xbb\xbfbr\xc3\xb8d", Encoding::Utf8WithMark),
            (b"br\xf8d", Encoding::Windows1252),
        ] {
            assert_eq!(decode(bytes), Ok(("brød".to_owned(), encoding)));
        }
        assert_eq!(decode(b"10 \x80 \x96 p\xe5").unwrap().0, "10 € – på");
    }

    #[test]
    fn refuses_what_is_no_text_and_says_where() {
        let cases: [(&[u8], TableError); 9] = [
            (b"PK\x03\x04rest", TableError::NotText),
            (b"%PDF-1.7", TableError::NotText),
            (b"\xff\xfea\0b\0", TableError::NotText),
            (b"a\nb\0", TableError::NulByte { line: 2 }),
            (b"a\r\nb\r\n\0", TableError::NulByte { line: 3 }),
            (b"a\xf8\x01", TableError::NotText),
            (b"a\xf8\x81", TableError::NotText),
            (b"\xc3\xa6\n\xc3\xb8\xc3", TableError::Truncated { line: 2 }),
            (b"\xc3\xa6\n\xc3\xb8\n\xf8d", TableError::MixedEncoding { line: 3 }),
        ];
        for (bytes, want) in cases {
            assert_eq!(decode(bytes), Err(want), "{bytes:?}");
        }
    }

    #[test]
    fn windows_text_that_ends_in_a_danish_letter_is_not_cut() {
        assert_eq!(decode(b"navn\n\xc5").unwrap().0, "navn\nÅ");
    }
}
