use super::*;
use crate::{
    rank_bundles,
    testing::{always, any_bundle, any_citizen, expert},
};
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};

fn numbered((mut citizens, mut bundles): (Vec<Citizen>, Vec<Bundle>)) -> (Vec<Citizen>, Vec<Bundle>) {
    for (key, citizen) in (0..).zip(&mut citizens) {
        citizen.key = key;
    }
    for (key, bundle) in (0..).zip(&mut bundles) {
        bundle.key = key;
    }
    (citizens, bundles)
}

#[test]
fn a_best_list_is_the_head_of_the_ranking() {
    let some = (vec(any_citizen(), 1..2), vec(any_bundle(), 0..5)).prop_map(numbered);
    always((some, 0_usize..4), |((citizens, bundles), top)| {
        let lists = best_lists(&citizens, &bundles, &expert(), top);
        for (citizen, list) in citizens.iter().zip(&lists) {
            let ranking = rank_bundles(citizen, &bundles, &expert(), top);
            let fits = ranking.fits.iter().map(|fit| Candidate { bundle: fit.bundle, score: fit.score });
            prop_assert_eq!(list, &BestList { fits: fits.collect(), asking: ranking.asking });
        }
        prop_assert_eq!(lists.len(), citizens.len());
        Ok(())
    });
}

#[test]
fn the_number_of_threads_does_not_change_the_lists() {
    let some = (vec(any_citizen(), 60), vec(any_bundle(), 60)).prop_map(numbered);
    let (citizens, bundles) = some.new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let lists = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| best_lists(&citizens, &bundles, &expert(), 5))
    };
    let one = lists(1);
    assert!(one.iter().filter(|list| !list.fits.is_empty()).count() > 5, "something fits");
    for threads in [2, 3, 8] {
        assert_eq!(lists(threads), one, "{threads} threads");
    }
}
