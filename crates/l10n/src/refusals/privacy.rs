//! Refusals of data protection, in words.

use domain::privacy::Refusal;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::LaterThanToday => texts.privacy_refusal_later_than_today(),
            Self::Already => texts.privacy_refusal_already(),
            Self::OwnLook => texts.privacy_refusal_own_look(),
        }
    }
}
