//! One person and one small job, whether they fit or not.

use kernel::{BundleId, CitizenId, Date, ProposalId};
use matching::{Parameters, assess};
use policy::MatchCitizen;
use store::{
    ToMatch,
    views::{BundleToMatch, CitizenToMatch},
};

use super::{Failure, Reasons, holds_people, kept};
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
    let (ToMatch { at, mode, changes }, proposal) = tx.locate_pair_to_match(citizen, bundle).await?;
    let permit = ctx.permit::<MatchCitizen, _>(at, subject).await?;
    holds_people(mode)?;
    let found = tx.under(&permit).these_to_match(&[citizen]).await?;
    let jobs = kept::jobs(ctx, &mut tx, &permit, changes).await?;
    ctx.saw(&permit, subject, Some(format!("bundle {bundle}"))).await?;
    let person = found.into_iter().next().ok_or(Failure::NotThere)?;
    let (_, offer) = jobs.find(bundle).ok_or(Failure::NotThere)?;
    let parameters = Parameters::expert();
    let assessment = assess(&kept::person(ctx, &person), offer, &parameters);
    let (row, reasons) = jobs.reasons(&person, assessment).ok_or(Failure::NotThere)?;
    Ok(Pair {
        bundle: row.clone(),
        citizen: person,
        reasons,
        proposal,
        method: parameters.method_version,
        data_date: ctx.today(),
    })
}
