//! Comparison whose time does not tell where two secrets differ.

use std::hint::black_box;

/// Whether two secrets are the same. The time taken depends on the length only.
#[must_use]
pub fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // Without the barrier the compiler may leave the loop at the first difference.
    let differing = left.iter().zip(right).fold(0_u8, |seen, (a, b)| black_box(seen | (a ^ b)));
    black_box(differing) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_equal_bytes_are_the_same() {
        let cases: [(&[u8], &[u8], bool); 6] = [
            (b"", b"", true),
            (b"abc", b"abc", true),
            (b"abc", b"abd", false),
            (b"abc", b"bbc", false),
            (b"abc", b"ab", false),
            (b"", b"a", false),
        ];
        for (left, right, want) in cases {
            assert_eq!(same(left, right), want, "{left:?} {right:?}");
        }
    }

    #[test]
    fn every_single_flipped_bit_is_seen() {
        let secret = [0x5a_u8; 32];
        for bit in 0..secret.len() * 8 {
            let mut other = secret;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!same(&secret, &other), "bit {bit}");
        }
    }
}
