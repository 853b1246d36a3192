//! Who works with which citizen of the demo, and what they wrote.

use std::sync::Arc;

use domain::citizens::{NewNote, Strand};
use kernel::{Period, Text};
use policy::{Located, Relate, WriteNote};
use store::Tx;

use super::{
    DemoError, citizens,
    companies::later,
    data::{NOTES, TEAM},
    proposals::{CASEWORKER, leave},
    refused, said,
    users::AtWork,
};
use crate::{
    App, Subject,
    citizens::{relate_in, write_note_in},
};

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
    for (who, whom, strand, ago, words) in NOTES {
        let ctx = people.ctx(app, who)?;
        let citizen = citizens.all.get(*whom).ok_or_else(|| said(whom, "no citizen has that reference"))?;
        let organisation = ctx.actor().organisation();
        let at = Located { organisation, citizen: Some(*citizen), in_caseload: true, ..Located::NOWHERE };
        let permit = ctx.permit::<WriteNote, crate::Never>(Some(at), Subject::default()).await;
        let permit = permit.map_err(|failure| refused(who, failure))?;
        let note = NewNote {
            strand: Strand::from_code(strand).ok_or_else(|| said(who, "there is no such strand"))?,
            on: later(ctx.today(), -ago),
            words: Text::parse(words).map_err(|bad| said(who, &format!("{bad:?}")))?,
        };
        let done = write_note_in(&ctx, tx, &permit, *citizen, &note).await;
        done.map_err(|failure| refused(who, failure))?;
    }
    Ok(())
}
