//! Everybody at once: the best small jobs of each person, with their reasons.

use kernel::{CitizenId, Date, Line};
use matching::{Parameters, assess, best_lists};
use policy::{Located, MatchCitizen};
use store::views::CitizenToMatch;

use super::{
    BundleMatch, Failure,
    input::{CompanyKeys, position},
    snapshot::{Jobs, People, away},
};
use crate::{Ctx, Subject, citizens::holds_citizens};

/// The best small jobs of everybody.
#[derive(Debug, Clone)]
pub struct AllMatches {
    /// One list for each person, who has waited longest first; a list without rows is there, too.
    pub lists: Vec<BestOfOne>,
    /// How many small jobs are open.
    pub open: usize,
    /// The method's version.
    pub method: String,
    /// The day on which the data were read.
    pub data_date: Date,
}

/// The best small jobs of one person.
#[derive(Debug, Clone)]
pub struct BestOfOne {
    /// The person.
    pub citizen: CitizenToMatch,
    /// The best that fit, best first.
    pub fits: Vec<BundleMatch>,
    /// For how many others nothing stands against it and something is not known.
    pub asking: usize,
}

/// Ranks every open small job for every person of the actor's municipality and keeps the best `top`
/// of each: all pairs are looked at.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not match, [`Failure::Refused`] where only companies are kept.
pub async fn list_matches(ctx: &Ctx, top: usize) -> Result<AllMatches, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.permit::<MatchCitizen, _>(Some(Located::NOWHERE), Subject::rows("citizen", 0)).await?;
    holds_citizens(&tx).await?;
    let rows = tx.under(&permit).citizens_to_match().await?;
    let read = tx.under(&permit).bundles_to_match(ctx.today()).await?;
    let people = rows.iter().map(|row| row.id);
    ctx.saw_list(&permit, Subject::rows("citizen", rows.len()), None, people).await?;
    let mut companies = CompanyKeys::default();
    let jobs = Jobs::of(&ctx.app().law, ctx.today(), read, &mut companies);
    let people = People::of(&rows, &mut companies);
    let (open, parameters) = (jobs.rows.len(), Parameters::expert());
    let method = parameters.method_version.clone();
    let lists = away(move || best_of_all((&jobs, &people), rows, &parameters, top)).await?;
    Ok(AllMatches { lists, open, method, data_date: ctx.today() })
}

fn best_of_all(
    (jobs, people): (&Jobs, &People),
    rows: Vec<CitizenToMatch>,
    parameters: &Parameters,
    top: usize,
) -> Vec<BestOfOne> {
    let best = best_lists(&people.citizens, &jobs.bundles, parameters, top);
    rows.into_iter()
        .zip(&people.citizens)
        .zip(best)
        .map(|((row, person), best)| {
            let found = best.fits.into_iter().filter_map(|candidate| {
                let bundle = jobs.bundles.get(position(candidate.bundle))?;
                Some(assess(person, bundle, parameters))
            });
            BestOfOne { fits: jobs.matches(&row, found.collect()), asking: best.asking, citizen: row }
        })
        .collect()
}

/// The person whom somebody means by an id or by the case system's reference.
///
/// # Errors
/// [`Failure::NotThere`] when nobody of the actor's is meant.
pub async fn find_citizen(ctx: &Ctx, meant: &str) -> Result<CitizenId, Failure> {
    if let Ok(id) = meant.parse() {
        return Ok(id);
    }
    let mut tx = ctx.read().await?;
    let permit = ctx.permit::<MatchCitizen, _>(Some(Located::NOWHERE), Subject::rows("citizen", 0)).await?;
    let reference = Line::parse(meant).map_err(|_| Failure::NotThere)?;
    let found = tx.under(&permit).find_citizen_by_reference(&reference).await?;
    let subject = Subject::rows("citizen", usize::from(found.is_some()));
    ctx.saw_list(&permit, subject, Some(reference.to_string()), found).await?;
    found.ok_or(Failure::NotThere)
}
