//! Notes about a citizen, each in one strand: who works in the strand reads them, and nobody else.

use kernel::{Date, LONGEST_NOTE, Text};

use super::Refusal;

/// What a note is about, and so who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strand {
    /// Work, and the way to it.
    Work,
    /// How it goes.
    Progression,
    /// Money.
    Economy,
    /// Health.
    Health,
    /// Social matters.
    Social,
}

impl Strand {
    /// Every strand, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Work, Self::Progression, Self::Economy, Self::Health, Self::Social];

    /// The code in the database and in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Progression => "progression",
            Self::Economy => "economy",
            Self::Health => "health",
            Self::Social => "social",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// The words of a note.
pub type NoteWords = Text<LONGEST_NOTE>;

/// A note that is to be written.
#[derive(Debug, Clone)]
pub struct NewNote {
    /// What it is about.
    pub strand: Strand,
    /// The day that it tells of.
    pub on: Date,
    /// What it says.
    pub words: NoteWords,
}

impl NewNote {
    /// Whether it can be written today: of what is still to come there is nothing to tell.
    ///
    /// # Errors
    /// [`Refusal::NoteLater`].
    pub fn check(&self, today: Date) -> Result<(), Refusal> {
        if self.on > today { Err(Refusal::NoteLater) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strand_is_found_by_its_code_and_by_no_other() {
        for strand in Strand::ALL {
            assert_eq!(Strand::from_code(strand.code()), Some(strand));
        }
        assert_eq!(Strand::from_code("diagnosis"), None);
    }

    #[test]
    fn a_note_tells_of_today_or_before() {
        let day = |n| Date::from_ymd_opt(2026, 11, n).unwrap();
        let note = |on| NewNote {
            strand: Strand::Work,
            on: day(on),
            words: Text::parse("Talt om vagter.").unwrap(),
        };
        assert_eq!(note(25).check(day(25)), Ok(()));
        assert_eq!(note(1).check(day(25)), Ok(()));
        assert_eq!(note(26).check(day(25)), Err(Refusal::NoteLater));
    }
}
