//! Rank 2: which small job fits which person, with reasons.
//!
//! Two questions, one method: *which small jobs fit this person* ([`rank_bundles`]) and *which
//! people could do this small job* ([`rank_citizens`]). For every pair [`assess()`] says which
//! [`Rule`]s fail and [what it would take](Miss), gives a score from 0 to 1,000 as a table of nine
//! [`Term`]s, and lists what a person should look at ([`Remark`]). [`best_lists`] does it for
//! everybody at once.
//!
//! What holds for the whole crate:
//!
//! - **Its input is the list of what it may see.** [`Citizen`] and [`Bundle`] are all the method
//!   gets: no name, no CPR number, no text, no diagnosis.
//! - **A score is the added value of a pair, never a person's chance of employment.** A method that
//!   predicts employment picks those who would have managed anyway.
//! - **What is not known is said, not guessed.** A rule without data stops nothing, and the pair is one
//!   [to ask about](Assessment::asks), not one that fits; a term without data gives 0 points and stands
//!   as [not known](Evidence::NotKnown).
//! - **Integers only.** Shares are whole thousandths and points whole points, both rounded down, so
//!   a term gives all its points only for the whole share, and every machine gets the same answer.
//! - **No order matters.** Ties go to the higher score, then to who has waited longest, then to the
//!   lower key; the order of tasks, people and bundles changes nothing.
//! - **It only proposes.** A person decides.
//!
//! # Example
//!
//! Ida can work 480 minutes a week and cycles. A shop's small job has two tasks: filling shelves
//! (240 minutes, skill 1) and preparing fruit (120 minutes, skills 2 and 3). She can do 1 and 2, and
//! can be trained in 3, which another company asks for too.
//!
//! | term | by hand | share | points |
//! |---|---|---|---|
//! | skills held | (240 · 1/1 + 120 · 1/2) of 360 minutes | 833 ‰ | 220 · 0.833 = 183 |
//! | hours fit | 360 of 480 minutes | 750 ‰ | 160 · 0.750 = 120 |
//! | skills that lead on | 120 of 360 minutes | 333 ‰ | 120 · 0.333 = 39 |
//! | travel | 2,224 m · 1.3 at 15 km/h = 11.6 → 12 of 30 minutes | 600 ‰ | 100 · 0.600 = 60 |
//! | five others | not known | – | 0 |
//! | | | | **402** |
//!
//! ```
//! use kernel::{Date, Levels, Minutes, Slots};
//! use matching::{
//!     assess, Ability, AskedSkill, Bundle, Citizen, Evidence, Factor, Parameters, Point, RatioState,
//!     Skills, Task, Travel,
//! };
//! use std::num::NonZeroU8;
//!
//! let minutes = |n| Minutes::new(n).unwrap();
//! let ida = Citizen {
//!     key: 7,
//!     weekly_minutes: Some(minutes(480)),
//!     slots: Some(Slots::ALL),
//!     limits: Levels::NONE,
//!     skills: Skills::from_iter([(1, Ability::Can), (2, Ability::Can), (3, Ability::Trainable)]),
//!     certificates: vec![],
//!     travel: Some(Travel { speed_kmh: NonZeroU8::new(15).unwrap(), limit: minutes(30) }),
//!     home: Point::new(5_480_000, 1_140_000),
//!     do_not_place: vec![],
//!     placed: false,
//!     waiting_since: Date::from_ymd_opt(2026, 3, 1).unwrap(),
//! };
//! let task = |key, n, skills: &[(u16, bool)]| Task {
//!     key,
//!     minutes: minutes(n),
//!     days_a_week: Some(2),
//!     slots: Some(Slots::ALL),
//!     demands: Some(Levels::NONE),
//!     skills: skills.iter().map(|&(skill, leads_on)| AskedSkill { skill, leads_on }).collect(),
//!     certificates: vec![],
//! };
//! let shop = Bundle {
//!     key: 40,
//!     company: 4,
//!     tasks: vec![task(1, 240, &[(1, true)]), task(2, 120, &[(2, false), (3, true)])],
//!     place: Point::new(5_482_000, 1_140_000),
//!     starts_on: Date::from_ymd_opt(2026, 12, 1).unwrap(),
//!     taken: false,
//!     ratio: RatioState::Free,
//! };
//!
//! let pair = assess(&ida, &shop, &Parameters::expert());
//! assert!(pair.fits());
//! assert_eq!(pair.score, 183 + 120 + 39 + 60);
//! assert_eq!(pair.term(Factor::SkillsHeld).points, 183);
//! assert_eq!(pair.term(Factor::Wishes).evidence, Evidence::NotKnown);
//!
//! // With 300 minutes a week she is one hour short, and the answer says so.
//! let pair = assess(&Citizen { weekly_minutes: Some(minutes(300)), ..ida }, &shop, &Parameters::expert());
//! assert_eq!(pair.near_miss(), Some(&matching::Miss::HoursCapacity { short: minutes(60) }));
//! ```

mod assess;
mod best;
mod bundle;
mod checks;
mod citizen;
mod miss;
mod pair;
mod parameters;
mod place;
mod rank;
mod remark;
mod rule;
mod score;
mod week;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod testing;

pub use assess::{Assessment, assess};
pub use best::{BestList, Candidate, best_lists};
pub use bundle::{AskedSkill, Bundle, RatioState, Task, mark_skills_that_lead_on};
pub use citizen::{Ability, Citizen, HeldCertificate, Skills, Travel};
pub use miss::{LackingCertificate, Miss};
pub use parameters::{BadWeights, FACTOR_COUNT, Factor, Parameters, Weights};
pub use place::Point;
pub use rank::{Ranking, Wanted, rank_bundles, rank_citizens};
pub use remark::Remark;
pub use rule::{Ground, RULE_COUNT, Rule, RuleSet};
pub use score::{Evidence, Term};
