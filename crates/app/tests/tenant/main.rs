//! Two worlds in one database: every public function of the store, called with the permit of the other
//! world, answers nothing, `Missing`, or changes zero rows. A function in no list fails.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod outside;
mod reads;
mod world;
mod writes;

use std::collections::BTreeSet;

use app::{Ctx, Never};
use policy::{Act, Permit};
use world::Worlds;

/// The functions that were called so far.
type Tried = BTreeSet<&'static str>;

/// Calls a function with the permits of others; whatever it answers, nothing is written.
macro_rules! nothing {
    ($worlds:ident, $tried:ident; $action:ident by $($who:ident),+: $($call:tt)+) => {
        nothing!(@each $worlds, $tried, $action, [$($who),+], { $($call)+ })
    };
    (@each $worlds:ident, $tried:ident, $action:ident, [$($who:ident),+], $call:tt) => {
        $(nothing!(@one $worlds, $tried, $action, $who, $call);)+
    };
    (@one $worlds:ident, $tried:ident, $action:ident, $who:ident, { $name:ident $given:tt => $($answer:tt)+ }) => {{
        let permit = $crate::leave::<$action>(&$worlds.$who).await;
        let mut tx = $worlds.db().write().await.unwrap();
        let answer = tx.under(&permit).$name $given.await;
        let call = concat!(stringify!($name), " by ", stringify!($who), " to ", stringify!($action));
        let said = format!("{answer:?}");
        if answer.is_err() { tx.roll_back().await.unwrap() } else { tx.commit().await.unwrap() }
        assert!(matches!(answer, $($answer)+), "{call}: {said}");
        $worlds.must_be_untouched(call).await;
        $tried.insert(stringify!($name));
    }};
}
pub(crate) use nothing;

/// The permit that somebody has at home.
async fn leave<A: Act>(ctx: &Ctx) -> Permit<A> {
    ctx.leave::<A, Never>().await.unwrap()
}

#[tokio::test]
async fn no_function_of_the_store_reaches_into_another_world() {
    let worlds = Worlds::new().await;
    let mut tried = Tried::new();
    Box::pin(reads::companies(&worlds, &mut tried)).await;
    Box::pin(reads::people(&worlds, &mut tried)).await;
    Box::pin(reads::placements(&worlds, &mut tried)).await;
    Box::pin(reads::accounts(&worlds, &mut tried)).await;
    reads::post(&worlds, &mut tried).await;
    reads::trace(&worlds, &mut tried).await;
    reads::flags(&worlds, &mut tried).await;
    writes::companies(&worlds, &mut tried).await;
    Box::pin(writes::people(&worlds, &mut tried)).await;
    writes::placements(&worlds, &mut tried).await;
    Box::pin(writes::accounts(&worlds, &mut tried)).await;
    let listed: BTreeSet<&str> =
        outside::OUTSIDE.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let both: Vec<_> = listed.intersection(&tried).collect();
    assert!(both.is_empty(), "tried and said not to need it: {both:?}");
    let there = outside::public_functions();
    let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
    let known: BTreeSet<&str> = listed.union(&tried).copied().collect();
    let unknown: Vec<_> = there.difference(&known).collect();
    assert!(unknown.is_empty(), "in no list: call them in reads.rs or writes.rs: {unknown:?}");
    let gone: Vec<_> = known.difference(&there).collect();
    assert!(gone.is_empty(), "not in the store any more: {gone:?}");
}
