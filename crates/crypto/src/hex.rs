//! Bytes as hexadecimal text and back.

use zeroize::Zeroizing;

use crate::key::KEY_LENGTH;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Two lower-case digits a byte.
pub(crate) fn written(bytes: &[u8]) -> Zeroizing<String> {
    // The room is taken at once: a string that grows leaves copies of the key behind.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// A key from exactly 64 digits, upper or lower case.
pub(crate) fn read(text: &str) -> Option<Zeroizing<[u8; KEY_LENGTH]>> {
    if text.len() != KEY_LENGTH * 2 {
        return None;
    }
    let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let bytes = std::array::from_fn(|at| u8::try_from(at * 8).unwrap());
        let text = written(&bytes);
        assert!(text.starts_with("0008101820"), "{}", *text);
        assert_eq!(read(&text).as_deref(), Some(&bytes));
        assert_eq!(read(&text.to_uppercase()).as_deref(), Some(&bytes));
    }

    #[test]
    fn anything_but_64_digits_is_no_key() {
        for text in ["", "ab", &"a".repeat(63), &"a".repeat(65), &"g".repeat(64), &"æ".repeat(32)] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
