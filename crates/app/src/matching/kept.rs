//! What was read to be matched, kept in memory as long as nothing of it was changed.
//!
//! A copy belongs to a scope: whoever has another one never sees it. It is as old as the database says in the
//! snapshot in which somebody asks; the names of people are not in it.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use kernel::Date;
use policy::{Act, Covers, FieldGroup, Permit, ReadCitizens, ReadCompanies, ReadTasks, Scope};
use store::{Changes, Tx, views::CitizenToMatch};

use super::{
    Failure,
    input::CompanyKeys,
    snapshot::{Jobs, People},
};
use crate::Ctx;

/// As many scopes as are kept at a time: municipalities and partnerships of one installation.
const MOST: usize = 32;

/// The copies.
#[derive(Default)]
pub struct Kept {
    companies: Mutex<CompanyKeys>,
    /// By scope; from which change and for which day, since the ratio rule has days.
    jobs: Copies<Scope, (i64, Date), Jobs>,
    /// By scope and whether protected people are among them; from which change.
    people: Copies<(Scope, bool), i64, People>,
}

#[cfg(feature = "testing")]
impl Kept {
    /// Forgets everything, so that the next look reads it all.
    pub fn forget(&self) {
        held(&self.jobs.0).clear();
        held(&self.people.0).clear();
    }
}

/// The open small jobs within the permit's scope. No statement or two.
pub(super) async fn jobs<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    now: Changes,
) -> Result<Arc<Jobs>, Failure>
where
    A: Act + Covers<ReadTasks> + Covers<ReadCompanies>,
{
    let (app, scope, of) = (ctx.app(), permit.scope(), (now.jobs, ctx.today()));
    if let Some(kept) = app.kept.jobs.get(&scope, &of) {
        return Ok(kept);
    }
    let read = tx.under(permit).bundles_to_match().await?;
    let jobs = Jobs::of(&app.law, ctx.today(), read, &mut held(&app.kept.companies));
    Ok(app.kept.jobs.put(scope, of, jobs))
}

/// The people within the permit's scope; and their rows with names, if they had to be read. No statement or one.
pub(super) async fn people<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    now: Changes,
) -> Result<(Arc<People>, Option<Vec<CitizenToMatch>>), Failure>
where
    A: Act + Covers<ReadCitizens>,
{
    let kept = &ctx.app().kept;
    let scope = (permit.scope(), permit.opens(FieldGroup::Protected));
    if let Some(people) = kept.people.get(&scope, &now.people) {
        return Ok((people, None));
    }
    let rows = tx.under(permit).citizens_to_match().await?;
    let people = People::of(&rows, &mut held(&kept.companies));
    Ok((kept.people.put(scope, now.people, people), Some(rows)))
}

/// A person as the method sees one, with the keys that the kept small jobs have.
pub(super) fn person(ctx: &Ctx, row: &CitizenToMatch) -> matching::Citizen {
    super::input::citizen(0, row, &mut held(&ctx.app().kept.companies))
}

/// Copies by what they are of, each with what it was made from.
struct Copies<K, V, T>(Mutex<HashMap<K, (V, Arc<T>)>>);

impl<K, V, T> Default for Copies<K, V, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: PartialEq, T> Copies<K, V, T> {
    fn get(&self, of: &K, from: &V) -> Option<Arc<T>> {
        held(&self.0).get(of).filter(|(made_from, _)| made_from == from).map(|(_, copy)| Arc::clone(copy))
    }

    fn put(&self, of: K, from: V, copy: T) -> Arc<T> {
        let copy = Arc::new(copy);
        let mut all = held(&self.0);
        if all.len() >= MOST && !all.contains_key(&of) {
            all.clear();
        }
        all.insert(of, (from, Arc::clone(&copy)));
        copy
    }
}

fn held<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
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
        for n in 0..=MOST {
            copies.put(n, 0, n);
        }
        assert_eq!(held(&copies.0).len(), 1);
        assert_eq!(copies.get(&MOST, &0).as_deref(), Some(&MOST));
    }
}
