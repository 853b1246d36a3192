//! What a person reads when something is refused: one module per capability, each one match over its
//! `Refusal`. Forms, problem JSON and the fates of imported rows all take their words from here.

mod citizens;
mod companies;
mod exchange;
mod input;
mod last_day;
mod partners;
mod placements;
mod privacy;
mod targets;
mod tasks;
mod weeks;

use crate::Texts;

/// A refusal that can be said in a language.
pub trait Say {
    /// The rule, the facts and what to do, in whole sentences.
    fn say(&self, texts: &Texts) -> String;
}

impl Say for domain::input::Input {
    fn say(&self, texts: &Texts) -> String {
        texts.input(self)
    }
}
