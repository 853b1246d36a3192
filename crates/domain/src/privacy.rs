//! Data protection: which look-ups are unusual, and what a reviewer says to them.

mod review;
mod unusual;

pub use review::{Refusal, Review};
pub use unusual::{LookedUp, UnusualDay, UnusualRule, unusual_day, unusual_look};

use crate::{input::Input, partners::coded};
