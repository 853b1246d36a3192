//! One person and one small job, whether they fit or not.

use kernel::{BundleId, CitizenId, Date, ProposalId};
use matching::assess;
use policy::MatchCitizen;
use store::views::{BundleToMatch, CitizenToMatch};

use super::{Failure, Reasons, holds_people, snapshot::Snapshot};
use crate::{Ctx, Subject};

/// A pair with its reasons.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The person.
    pub citizen: CitizenToMatch,
    /// The small job.
    pub bundle: BundleToMatch,
    /// Why.
    pub reasons: Reasons,
    /// The proposal of the one for the other that something can still come of.
    pub proposal: Option<ProposalId>,
    /// The method's version.
    pub method: String,
    /// The day on which the data were read.
    pub data_date: Date,
}

/// Holds a person against an open small job: every rule, every term, also where several rules fail.
///
/// # Errors
/// [`Failure::NotThere`] when either is none of the actor's, or the small job is not open;
/// [`Failure::Refused`] where only companies are kept.
pub async fn explain_pair(ctx: &Ctx, citizen: CitizenId, bundle: BundleId) -> Result<Pair, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let (at, mode, proposal) = tx.locate_pair_to_match(citizen, bundle).await?;
    let permit = ctx.permit::<MatchCitizen, _>(at, subject).await?;
    holds_people(mode)?;
    let people = tx.under(&permit).citizens_to_match(Some(citizen)).await?;
    let read = tx.under(&permit).bundles_to_match(None).await?;
    ctx.saw(&permit, subject, Some(format!("bundle {bundle}"))).await?;
    let snapshot = Snapshot::of(&ctx.app().law, ctx.today(), read, people);
    let offer = snapshot.find(bundle).and_then(|at| snapshot.bundles.get(at));
    let (Some(person), Some(offer)) = (snapshot.citizens.first(), offer) else {
        return Err(Failure::NotThere);
    };
    let assessment = assess(person, offer, &snapshot.parameters);
    let (row, person, reasons) = snapshot.reasons(assessment).ok_or(Failure::NotThere)?;
    let method = snapshot.parameters.method_version.clone();
    Ok(Pair {
        citizen: person.clone(),
        bundle: row.clone(),
        reasons,
        proposal,
        method,
        data_date: ctx.today(),
    })
}
