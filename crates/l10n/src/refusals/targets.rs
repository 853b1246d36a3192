//! Refusals of targets, in words.

use domain::targets::Refusal;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::Past(day) => texts.targets_refusal_past(texts.date(*day)),
        }
    }
}
