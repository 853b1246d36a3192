//! Who works with which citizen of the demo.

use std::sync::Arc;

use kernel::Period;
use policy::Relate;
use store::Tx;

use super::{
    DemoError, citizens,
    companies::later,
    data::TEAM,
    proposals::{CASEWORKER, leave},
    refused, said,
    users::AtWork,
};
use crate::{App, citizens::relate_in};

pub(super) async fn build(
    app: &Arc<App>,
    tx: &mut Tx,
    people: &AtWork,
    citizens: &citizens::Built,
) -> Result<(), DemoError> {
    let ctx = people.ctx(app, CASEWORKER)?;
    let permit: policy::Permit<Relate> = leave(&ctx, "team").await?;
    for (who, whom, began, ended) in TEAM {
        let membership = people.membership(who)?;
        let from = later(ctx.today(), -began);
        let to = ended.map(|ended| later(ctx.today(), -ended));
        let period = Period::new(from, to).map_err(|bad| said(who, &format!("{bad:?}")))?;
        for reference in *whom {
            let citizen = citizens.all.get(*reference);
            let citizen = citizen.ok_or_else(|| said(reference, "no citizen has that reference"))?;
            let row = format!("{who} with {reference}");
            let done = relate_in(&ctx, tx, &permit, *citizen, (membership, period)).await;
            done.map_err(|failure| refused(&row, failure))?;
        }
    }
    Ok(())
}
