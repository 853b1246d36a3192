//! What is told of counts to those who may only see counts: a few persons could be known by their number.

use kernel::FEW;

/// A count as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// As it is.
    Exactly(u64),
    /// Not nought, and fewer than [`FEW`].
    Few,
    /// Kept back, because another count would follow from it.
    KeptBack,
}

/// A count that no other can be worked out from.
#[must_use]
pub const fn tell(count: u64, protect: bool) -> Told {
    if protect && count > 0 && count < FEW { Told::Few } else { Told::Exactly(count) }
}

/// A whole and its two parts: where one of them is few, a second is kept back, so that it does not follow.
#[must_use]
pub fn tell_parts(parts: [u64; 2], protect: bool) -> (Told, [Told; 2]) {
    let whole = tell(parts[0] + parts[1], protect);
    let told = parts.map(|part| tell(part, protect));
    match (whole, told) {
        (Told::Exactly(_), [Told::Few, Told::Exactly(other)]) if other > 0 => {
            (Told::KeptBack, [Told::Few, Told::Exactly(other)])
        }
        (Told::Exactly(_), [Told::Exactly(other), Told::Few]) if other > 0 => {
            (Told::KeptBack, [Told::Exactly(other), Told::Few])
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Told::{Exactly, Few, KeptBack},
        *,
    };

    #[test]
    fn few_are_not_told_to_those_who_see_no_rows() {
        for (count, want) in [(0, Exactly(0)), (1, Few), (4, Few), (5, Exactly(5))] {
            assert_eq!(tell(count, true), want);
            assert_eq!(tell(count, false), Exactly(count));
        }
    }

    #[test]
    fn no_part_follows_from_the_others() {
        for (parts, want) in [
            ([9, 6], (Exactly(15), [Exactly(9), Exactly(6)])),
            ([9, 2], (KeptBack, [Exactly(9), Few])),
            ([2, 9], (KeptBack, [Few, Exactly(9)])),
            ([9, 0], (Exactly(9), [Exactly(9), Exactly(0)])),
            ([3, 3], (Exactly(6), [Few, Few])),
            ([3, 0], (Few, [Few, Exactly(0)])),
            ([1, 2], (Few, [Few, Few])),
        ] {
            assert_eq!(tell_parts(parts, true), want, "{parts:?}");
        }
        assert_eq!(tell_parts([9, 2], false), (Exactly(11), [Exactly(9), Exactly(2)]));
    }
}
