//! How a bundle stands on a day, for a list and for a count.

use domain::tasks::{BundleStands, BundleState};
use kernel::Date;
use sea_orm::Value;

use crate::{bind::Bind as _, placements::held};

/// That a bundle of this alias stands so on a day, as SQL: what [`BundleStands::on`] says of one in memory.
pub(crate) fn stands(bundle: &str, so: BundleStands, on: Date, values: &mut Vec<Value>) -> String {
    let is = |state: BundleState| format!("{bundle}.state = '{}'", state.code());
    let (open, held) = (is(BundleState::Open), held(bundle));
    let mut today = || {
        values.push(on.bind());
        values.len()
    };
    match so {
        BundleStands::Draft => is(BundleState::Draft),
        BundleStands::Closed => is(BundleState::Closed),
        BundleStands::Taken => format!("({open} AND {held})"),
        BundleStands::Past => format!("({open} AND NOT {held} AND {bundle}.ends_on < ${})", today()),
        BundleStands::Free => format!(
            "({open} AND NOT {held} AND ({bundle}.ends_on IS NULL OR {bundle}.ends_on >= ${}))",
            today()
        ),
    }
}
