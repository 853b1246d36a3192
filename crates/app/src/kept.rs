//! What was read, kept in memory as long as nothing of it was changed.
//!
//! A copy belongs to a scope: whoever has another one never sees it. It is as old as the database says in the
//! snapshot in which somebody asks.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use domain::partners::{Mode, Role};
use kernel::{BundleId, Date, MOST_KEPT, OrganisationId, ProgrammeId, Week};
use matching::{Ranking, Wanted};
use policy::Scope;
use store::{Changes, views::WeekCount};

use crate::{
    matching::{CompanyKeys, Jobs, People},
    partners::StartCounts,
    targets::Board,
};

/// The copies.
#[derive(Default)]
pub struct Kept {
    pub(crate) companies: Mutex<CompanyKeys>,
    /// By scope; from which change and for which day, since the ratio rule has days.
    pub(crate) jobs: Copies<Scope, (i64, Date), Jobs>,
    /// By scope and whether protected people are among them; from which change. No names.
    pub(crate) people: Copies<(Scope, bool), i64, People>,
    /// Of small jobs, by the people's scope, the small job and how many are wanted; from which changes and for
    /// which day.
    pub(crate) rankings: Copies<RankingOf, (i64, i64, Date), Ranking>,
    /// How far weeks are, by scope, whether protected people are counted, and the last week; from which change.
    pub(crate) weeks: Copies<(Scope, bool, Week), i64, Vec<WeekCount>>,
    /// What start pages count, by organisation, role and mode; from which changes and for which day.
    pub(crate) starts: Copies<(OrganisationId, Role, Mode), (Changes, Date), StartCounts>,
    /// By scope, by whether names are seen and protected people too, and by programme; from which change and
    /// for which day.
    pub(crate) boards: Copies<BoardOf, (i64, Date), Board>,
}

/// What a ranking is of.
type RankingOf = ((Scope, bool), BundleId, Wanted);

/// What a board is of.
type BoardOf = (Scope, [bool; 2], Option<ProgrammeId>);

#[cfg(feature = "testing")]
impl Kept {
    /// Forgets everything, so that the next look reads it all.
    pub fn forget(&self) {
        held(&self.jobs.0).clear();
        held(&self.people.0).clear();
        held(&self.rankings.0).clear();
        held(&self.weeks.0).clear();
        held(&self.starts.0).clear();
        held(&self.boards.0).clear();
    }
}

/// Copies by what they are of, each with what it was made from.
pub(crate) struct Copies<K, V, T>(Mutex<HashMap<K, (V, Arc<T>)>>);

impl<K, V, T> Default for Copies<K, V, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: PartialEq, T> Copies<K, V, T> {
    pub(crate) fn get(&self, of: &K, from: &V) -> Option<Arc<T>> {
        held(&self.0).get(of).filter(|(made_from, _)| made_from == from).map(|(_, copy)| Arc::clone(copy))
    }

    pub(crate) fn put(&self, of: K, from: V, copy: T) -> Arc<T> {
        let copy = Arc::new(copy);
        let mut all = held(&self.0);
        if all.len() >= MOST_KEPT && !all.contains_key(&of) {
            all.clear();
        }
        all.insert(of, (from, Arc::clone(&copy)));
        copy
    }
}

pub(crate) fn held<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // A panic elsewhere leaves whole copies: each is put in place at once.
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_given_only_for_what_it_was_made_from() {
        let copies: Copies<u8, i64, &str> = Copies::default();
        assert_eq!(copies.get(&1, &7), None);
        copies.put(1, 7, "seven");
        assert_eq!(copies.get(&1, &7).as_deref(), Some(&"seven"));
        assert_eq!((copies.get(&1, &8), copies.get(&2, &7)), (None, None));
        copies.put(1, 8, "eight");
        assert_eq!((copies.get(&1, &7), copies.get(&1, &8).as_deref()), (None, Some(&"eight")));
    }

    #[test]
    fn there_are_never_more_than_so_many() {
        let copies: Copies<usize, i64, usize> = Copies::default();
        for n in 0..=MOST_KEPT {
            copies.put(n, 0, n);
        }
        assert_eq!(held(&copies.0).len(), 1);
        assert_eq!(copies.get(&MOST_KEPT, &0).as_deref(), Some(&MOST_KEPT));
    }
}
