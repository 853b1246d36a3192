//! Levels, confidence and lists in words.

use kernel::{Confidence, Level};

use crate::Texts;

impl Texts {
    /// How much a task asks of a function at work: «nej» to «næsten hele tiden».
    #[must_use]
    pub fn level_task(&self, level: Level) -> String {
        match level {
            Level::Zero => self.common_level_task_zero(),
            Level::One => self.common_level_task_one(),
            Level::Two => self.common_level_task_two(),
            Level::Three => self.common_level_task_three(),
        }
    }

    /// How far a citizen's consideration goes: «intet hensyn» to «kan ikke».
    #[must_use]
    pub fn level_citizen(&self, level: Level) -> String {
        match level {
            Level::Zero => self.common_level_citizen_zero(),
            Level::One => self.common_level_citizen_one(),
            Level::Two => self.common_level_citizen_two(),
            Level::Three => self.common_level_citizen_three(),
        }
    }

    /// How sure a rule's content is: «læst i kilden» to «ikke bekræftet endnu».
    #[must_use]
    pub fn confidence(&self, confidence: Confidence) -> String {
        match confidence {
            Confidence::Verified => self.common_confidence_verified(),
            Confidence::Secondary => self.common_confidence_secondary(),
            Confidence::Inferred => self.common_confidence_inferred(),
            Confidence::ToBeConfirmed => self.common_confidence_to_be_confirmed(),
        }
    }

    /// Things in a sentence: «a», «a og b», «a, b og c»; nothing of nothing.
    #[must_use]
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first, last] => self.common_list_last(first, last),
            [first, rest @ ..] => self.common_list_between(first, self.list(rest)),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;
    use crate::testing::texts;

    #[test]
    fn a_list_ends_with_and() {
        for (items, danish, english) in [
            (vec![], "", ""),
            (vec!["a"], "a", "a"),
            (vec!["a", "b"], "a og b", "a and b"),
            (vec!["a", "b", "c"], "a, b og c", "a, b and c"),
            (vec!["a", "b", "c", "d"], "a, b, c og d", "a, b, c and d"),
        ] {
            assert_eq!(texts(Language::Da).list(&items), danish);
            assert_eq!(texts(Language::En).list(&items), english);
        }
    }

    #[test]
    fn levels_say_what_they_mean_for_a_task_and_for_a_citizen() {
        let danish = texts(Language::Da);
        let task = ["nej", "en gang imellem", "ofte", "næsten hele tiden"];
        let citizen = ["intet hensyn kendt", "helst ikke", "med hjælpemiddel", "kan ikke"];
        assert_eq!(Level::ALL.map(|level| danish.level_task(level)), task);
        assert_eq!(Level::ALL.map(|level| danish.level_citizen(level)), citizen);
        assert_eq!(texts(Language::En).level_citizen(Level::Three), "cannot");
    }

    #[test]
    fn confidence_is_told_in_plain_words() {
        let danish = texts(Language::Da);
        assert_eq!(danish.confidence(Confidence::Secondary), "fra anden hånd");
        assert_eq!(texts(Language::En).confidence(Confidence::ToBeConfirmed), "not confirmed yet");
    }
}
