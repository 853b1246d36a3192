//! A person and a bundle side by side, with what several rules and terms need.

use crate::{
    Bundle, Citizen, Parameters, Travel,
    place::{Lines, way},
};
use kernel::{Levels, Minutes};

/// A bundle with its sums, made once for all the people it is held against.
#[derive(Clone, Copy)]
pub(crate) struct Offer<'a> {
    pub bundle: &'a Bundle,
    pub minutes: Minutes,
    /// Function by function, the most that a task asks, as far as it is known.
    pub demands: Levels,
    /// Whether it is known of every task.
    pub demands_known: bool,
}

impl<'a> Offer<'a> {
    pub fn of(bundle: &'a Bundle) -> Self {
        let demands = bundle.tasks.iter().filter_map(|task| task.demands).fold(Levels::NONE, Levels::max);
        let demands_known = bundle.tasks.iter().all(|task| task.demands.is_some());
        Self { bundle, minutes: bundle.minutes(), demands, demands_known }
    }
}

/// One person held against one bundle.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'a> {
    pub citizen: &'a Citizen,
    pub bundle: &'a Bundle,
    pub parameters: &'a Parameters,
    pub minutes: Minutes,
    pub demands: Levels,
    pub demands_known: bool,
    /// Minutes one way and how the person travels, where everything is known.
    pub way: Option<(Minutes, Travel)>,
}

impl<'a> Pair<'a> {
    pub fn of(citizen: &'a Citizen, offer: Offer<'a>, parameters: &'a Parameters, lines: &mut Lines) -> Self {
        let Offer { bundle, minutes, demands, demands_known } = offer;
        let way = match (citizen.home, bundle.place, citizen.travel) {
            (Some(home), Some(place), Some(travel)) => {
                Some((way(lines.metres(home, place), travel, parameters.detour_percent), travel))
            }
            _ => None,
        };
        Self { citizen, bundle, parameters, minutes, demands, demands_known, way }
    }
}

/// How many minutes `whole` is more than `part`; `None` when it is not more.
pub(crate) fn excess(whole: Minutes, part: Minutes) -> Option<Minutes> {
    Minutes::new(whole.get() - part.get()).filter(|more| *more > Minutes::ZERO)
}
