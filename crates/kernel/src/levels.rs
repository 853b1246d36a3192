//! Levels 0 to 3 on the list of functions at work, packed: two bits a function.

/// How many functions at work the list has (`taxonomy::functions` holds their names).
pub const FUNCTION_COUNT: usize = 24;

const BITS: usize = 2;
const MASK: u64 = 0b11;

/// A level: of a task, how much it asks of a function; of a citizen, how far a consideration goes.
///
/// | level | task | citizen |
/// |---|---|---|
/// | 0 | not asked | nothing to consider |
/// | 1 | now and then | prefers not |
/// | 2 | often | with an aid |
/// | 3 | nearly all the time | cannot |
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Level {
    /// 0.
    #[default]
    Zero,
    /// 1.
    One,
    /// 2.
    Two,
    /// 3.
    Three,
}

impl Level {
    /// Every level, in order.
    pub const ALL: [Self; 4] = [Self::Zero, Self::One, Self::Two, Self::Three];

    /// From its number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Its number, 0 to 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// One level for each of the [`FUNCTION_COUNT`] functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Levels(u64);

/// The lower bit of each function.
const LOW: u64 = {
    let (mut bits, mut function) = (0, 0);
    while function < FUNCTION_COUNT {
        bits |= 1 << (function * BITS);
        function += 1;
    }
    bits
};

impl Levels {
    /// Nothing asked, nothing to consider.
    pub const NONE: Self = Self(0);

    /// From the packed form of a row; `None` when bits beyond the list are set.
    #[must_use]
    pub fn from_bits(bits: i64) -> Option<Self> {
        let bits = u64::try_from(bits).ok()?;
        (bits >> (FUNCTION_COUNT * BITS) == 0).then_some(Self(bits))
    }

    /// The packed form, for a row: function `i` in bits `2i` and `2i + 1`.
    #[must_use]
    pub fn bits(self) -> i64 {
        self.0.cast_signed()
    }

    /// The level of function `index`; level 0 beyond the list.
    #[must_use]
    pub fn get(self, index: usize) -> Level {
        if index >= FUNCTION_COUNT {
            return Level::Zero;
        }
        Level::ALL[usize::try_from((self.0 >> (index * BITS)) & MASK).unwrap_or(0)]
    }

    /// The same with function `index` at `level`; unchanged beyond the list.
    #[must_use]
    pub fn with(self, index: usize, level: Level) -> Self {
        if index >= FUNCTION_COUNT {
            return self;
        }
        let shift = index * BITS;
        Self((self.0 & !(MASK << shift)) | (u64::from(level.number()) << shift))
    }

    /// Function by function the higher of the two.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        (0..FUNCTION_COUNT).fold(Self::NONE, |all, i| all.with(i, self.get(i).max(other.get(i))))
    }

    /// Whether a function is at level 3 here and above level 0 in `asked`.
    #[must_use]
    pub const fn stops(self, asked: Self) -> bool {
        let at_three = self.0 & (self.0 >> 1) & LOW;
        let above_zero = (asked.0 | (asked.0 >> 1)) & LOW;
        at_three & above_zero != 0
    }

    /// The functions above level 0, with their level, in the list's order.
    pub fn iter(self) -> impl Iterator<Item = (usize, Level)> {
        (0..FUNCTION_COUNT).map(move |i| (i, self.get(i))).filter(|(_, level)| *level > Level::Zero)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_set_is_the_level_read_and_touches_no_other() {
        let levels =
            Levels::NONE.with(0, Level::Three).with(23, Level::Two).with(5, Level::One).with(5, Level::Zero);
        assert_eq!(levels.iter().collect::<Vec<_>>(), [(0, Level::Three), (23, Level::Two)]);
        assert_eq!(Levels::from_bits(levels.bits()), Some(levels));
        assert_eq!(levels.with(FUNCTION_COUNT, Level::Three), levels);
    }

    #[test]
    fn bits_beyond_the_list_are_no_levels() {
        assert_eq!(Levels::from_bits(1 << 48), None);
        assert_eq!(Levels::from_bits(-1), None);
    }

    #[test]
    fn the_higher_level_counts() {
        let a = Levels::NONE.with(1, Level::One).with(2, Level::Three);
        let b = Levels::NONE.with(1, Level::Two);
        assert_eq!(a.max(b), Levels::NONE.with(1, Level::Two).with(2, Level::Three));
    }

    #[test]
    fn a_function_stops_when_it_is_at_three_here_and_asked_for_there() {
        for (has, asked) in Level::ALL.into_iter().flat_map(|has| Level::ALL.map(|asked| (has, asked))) {
            for function in [0, 7, FUNCTION_COUNT - 1] {
                let (here, there) = (Levels::NONE.with(function, has), Levels::NONE.with(function, asked));
                let want = has == Level::Three && asked > Level::Zero;
                assert_eq!(here.stops(there), want, "{has:?} {asked:?}");
                assert!(!here.stops(Levels::NONE.with(5, asked)), "another function");
            }
        }
    }
}
