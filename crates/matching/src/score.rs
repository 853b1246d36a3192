//! The score: nine terms, each with its evidence, together 0 to 1,000 points.

use crate::{Ability, FACTOR_COUNT, Factor, Task, pair::Pair};
use kernel::Minutes;

/// The whole, in thousandths.
const WHOLE: i64 = 1_000;

/// One line of the table that explains a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// What it is about.
    pub factor: Factor,
    /// Points that it can give.
    pub weight: u16,
    /// What is known.
    pub evidence: Evidence,
    /// Points that it gives: the weight times the share, rounded down.
    pub points: u16,
}

/// What a term rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The data are not there: 0 points, and shown as not known.
    NotKnown,
    /// No task says which skills it asks for: 0 points, and shown as not known of the small job.
    NothingAsked,
    /// A part of a whole, both in minutes, and the share that follows, in thousandths rounded down.
    ///
    /// | factor | part | whole | share |
    /// |---|---|---|---|
    /// | skills held | work whose skills the person has, see below | work that asks for skills | part / whole |
    /// | hours fit | the bundle a week | the person's week | part / whole; 0 when the part is more |
    /// | skills that lead on | tasks with a skill that the person can be trained in and another company asks for | the bundle | part / whole |
    /// | travel | the way, one way | the longest way they will go | (whole − part) / whole; 0 when the part is more |
    ///
    /// A task of which the person has `a` of `b` skills counts `a / b` of its minutes as held. Tasks
    /// that ask for no skill say nothing about skills and stay out of the first line. When no skill
    /// that the bundle asks for is recorded for the person, both lines on skills are not known.
    Share {
        /// The part.
        part: Minutes,
        /// The whole.
        whole: Minutes,
        /// The share, 0 to 1,000.
        permille: u16,
    },
}

/// Every term of a pair, in the order of [`Factor::ALL`].
pub(crate) fn terms(pair: &Pair) -> [Term; FACTOR_COUNT] {
    let skills = SkillMinutes::of(pair);
    Factor::ALL.map(|factor| {
        let (weight, evidence) = (pair.parameters.weights.of(factor), evidence(factor, &skills, pair));
        Term { factor, weight, evidence, points: points(weight, evidence) }
    })
}

fn evidence(factor: Factor, skills: &SkillMinutes, pair: &Pair) -> Evidence {
    match factor {
        Factor::SkillsHeld => skills.held(),
        Factor::HoursFit => hours_fit(pair),
        Factor::SkillsLeadOn => skills.lead_on(pair.minutes),
        Factor::Travel => travel(pair),
        Factor::Wishes | Factor::Growth | Factor::Support | Factor::BecomesPaid | Factor::CompanyValue => {
            Evidence::NotKnown
        }
    }
}

/// The points of all [`terms`] together, 0 to 1,000, where nobody reads the terms.
pub(crate) fn score(pair: &Pair) -> u16 {
    let (skills, weights) = (SkillMinutes::of(pair), pair.parameters.weights);
    Factor::ALL.iter().map(|factor| points(weights.of(*factor), evidence(*factor, &skills, pair))).sum()
}

fn points(weight: u16, evidence: Evidence) -> u16 {
    match evidence {
        Evidence::NotKnown | Evidence::NothingAsked => 0,
        Evidence::Share { permille, .. } => narrow(i64::from(weight) * i64::from(permille) / WHOLE),
    }
}

fn hours_fit(pair: &Pair) -> Evidence {
    let Some(whole) = pair.citizen.weekly_minutes else { return Evidence::NotKnown };
    let fits = pair.minutes <= whole;
    share(pair.minutes, whole, if fits { millis(pair.minutes) } else { 0 })
}

fn travel(pair: &Pair) -> Evidence {
    let Some((part, travel)) = pair.way else { return Evidence::NotKnown };
    let whole = travel.limit;
    if part == Minutes::ZERO {
        return Evidence::Share { part, whole, permille: narrow(WHOLE) };
    }
    share(part, whole, (millis(whole) - millis(part)).max(0))
}

/// A bundle's minutes, by what its tasks' skills are to a person.
#[derive(Default)]
struct SkillMinutes {
    /// Of tasks that ask for skills.
    asking: Minutes,
    /// Of these, in thousandths of a minute, what the person has the skills for.
    held_millis: i64,
    /// Of tasks with a skill that leads on.
    leading: Minutes,
    /// Whether any task asks for a skill.
    asks: bool,
    /// Whether any asked skill is recorded for the person.
    known: bool,
}

impl SkillMinutes {
    fn of(pair: &Pair) -> Self {
        let mut all = Self::default();
        for task in pair.bundle.tasks.iter().filter(|task| !task.skills.is_empty()) {
            all.add(pair, task);
        }
        all
    }

    fn add(&mut self, pair: &Pair, task: &Task) {
        self.asks = true;
        let (mut asked, mut held, mut leads) = (0_i64, 0_i64, false);
        for need in &task.skills {
            let ability = pair.citizen.skills.get(need.skill);
            asked += 1;
            held += i64::from(ability == Some(Ability::Can));
            leads |= need.leads_on && ability == Some(Ability::Trainable);
            self.known |= ability.is_some();
        }
        self.asking = self.asking + task.minutes;
        self.held_millis += millis(task.minutes) * held / asked;
        if leads {
            self.leading = self.leading + task.minutes;
        }
    }

    /// Why there is no share, where there is none.
    fn lack(&self) -> Option<Evidence> {
        match (self.asks, self.known) {
            (false, _) => Some(Evidence::NothingAsked),
            (true, false) => Some(Evidence::NotKnown),
            (true, true) => None,
        }
    }

    fn held(&self) -> Evidence {
        if let Some(lack) = self.lack() {
            return lack;
        }
        let part = i32::try_from(self.held_millis / WHOLE).ok().and_then(Minutes::new).unwrap_or_default();
        share(part, self.asking, self.held_millis)
    }

    fn lead_on(&self, whole: Minutes) -> Evidence {
        if let Some(lack) = self.lack() {
            return lack;
        }
        share(self.leading, whole, millis(self.leading))
    }
}

/// The share that `millis`, in thousandths of a minute, are of the whole; none of nothing.
fn share(part: Minutes, whole: Minutes, millis: i64) -> Evidence {
    let permille = millis.checked_div(i64::from(whole.get())).unwrap_or(0);
    Evidence::Share { part, whole, permille: narrow(permille) }
}

fn millis(minutes: Minutes) -> i64 {
    i64::from(minutes.get()) * WHOLE
}

/// A number that is never above 1,000 here.
fn narrow(number: i64) -> u16 {
    u16::try_from(number.clamp(0, WHOLE)).unwrap_or(0)
}

#[cfg(test)]
mod tests;
