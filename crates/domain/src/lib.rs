//! Rank 2: the rules of the field, decided without any I/O. One module per capability; each has one
//! `Refusal` whose variants name the rule and hold the facts.

pub mod citizens;
pub mod companies;
pub mod exchange;
pub mod input;
pub mod partners;
pub mod placements;
pub mod privacy;
pub mod targets;
pub mod tasks;
pub mod verdict;
