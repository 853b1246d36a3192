//! Which people could do this small job.

use std::sync::Arc;

use kernel::BundleId;
use matching::rank_citizens;
use policy::{Actor, Located, MatchBundle};
use store::views::BundleToMatch;

use super::{
    Answer, Failure, PersonMatch, holds_people,
    snapshot::{Snapshot, away},
};
use crate::{Ctx, Subject};

/// The people for a small job.
#[derive(Debug, Clone)]
pub struct BundleMatches {
    /// The small job.
    pub bundle: BundleToMatch,
    /// Those that fit, those that are near, and how many there are; none unless it is open.
    pub answer: Option<Answer<PersonMatch>>,
}

/// Ranks the people of the actor's municipality for a small job: best first, up to `limit` of each
/// list. Equal scores go by who has waited longest since registration, then by id.
///
/// # Errors
/// [`Failure::NotThere`] when the small job is not in the actor's partnership; [`Failure::Refused`]
/// where only companies are kept.
pub async fn match_bundle(ctx: &Ctx, bundle: BundleId, limit: usize) -> Result<BundleMatches, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("bundle", bundle.uuid());
    let (at, mode) = tx.locate_bundle_to_match(bundle).await?;
    let at = at.map(|at| seen_from(ctx.actor(), at));
    let permit = ctx.permit::<MatchBundle, _>(at, subject).await?;
    holds_people(mode)?;
    let read = tx.under(&permit).bundles_to_match(Some(bundle)).await?;
    let row = read.bundles.iter().find(|row| row.id == bundle).cloned().ok_or(Failure::NotThere)?;
    let open = row.state == domain::tasks::BundleState::Open;
    let people = if open { tx.under(&permit).citizens_to_match(None).await? } else { Vec::new() };
    ctx.saw(&permit, subject.with_rows(people.len()), None).await?;
    if !open {
        return Ok(BundleMatches { bundle: row, answer: None });
    }
    let snapshot = Arc::new(Snapshot::of(&ctx.app().law, ctx.today(), read, people));
    let ranking = {
        let snapshot = Arc::clone(&snapshot);
        away(move || {
            let bundle = snapshot.bundles.get(snapshot.find(bundle)?)?;
            Some(rank_citizens(bundle, &snapshot.citizens, &snapshot.parameters, limit))
        })
        .await?
    };
    let ranking = ranking.ok_or(Failure::NotThere)?;
    let answer = Answer::of(ranking, &snapshot.parameters.method_version, ctx.today(), |found| {
        snapshot.person_matches(found)
    });
    Ok(BundleMatches { bundle: row, answer: Some(answer) })
}

/// Small jobs are the partnership's, people are the municipality's: a small job of the partnership
/// is matched from where the actor's own people are, whoever of the partners found the company.
fn seen_from(actor: &Actor, at: Located) -> Located {
    if at.partnership.is_some() && at.partnership == actor.partnership() {
        Located { organisation: actor.organisation(), ..at }
    } else {
        at
    }
}
