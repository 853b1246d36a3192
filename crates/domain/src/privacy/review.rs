//! What a reviewer says to an unusual look-up.

use kernel::{LONGEST_REASON, Text};

use super::Refusal;

/// A reviewer's word: closed, or opened again, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Whether it is closed by it.
    pub closed: bool,
    /// Why.
    pub because: Text<{ Review::LONGEST }>,
}

impl Review {
    /// Characters of a reason at most.
    pub const LONGEST: usize = LONGEST_REASON;

    /// Whether the word may be said of a flag that is closed or open, by its user or by somebody else.
    ///
    /// # Errors
    /// [`Refusal::OwnLook`], [`Refusal::Already`].
    pub const fn check(&self, is_closed: bool, is_own: bool) -> Result<(), Refusal> {
        if is_own {
            return Err(Refusal::OwnLook);
        }
        if self.closed == is_closed {
            return Err(Refusal::Already);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(closed: bool, is_closed: bool, is_own: bool, want: &Result<(), Refusal>) {
        let review = Review { closed, because: Text::parse("Set på.").unwrap() };
        assert_eq!(&review.check(is_closed, is_own), want);
    }

    #[test]
    fn a_flag_is_closed_once_and_opened_again_and_never_by_its_own_user() {
        check(true, false, false, &Ok(()));
        check(false, true, false, &Ok(()));
        check(true, true, false, &Err(Refusal::Already));
        check(false, false, false, &Err(Refusal::Already));
        check(true, false, true, &Err(Refusal::OwnLook));
        check(false, true, true, &Err(Refusal::OwnLook));
    }
}
