//! Which people could do this small job.

use std::collections::HashMap;

use domain::tasks::BundleStands;
use kernel::{BundleId, CitizenId};
use l10n::Texts;
use matching::{Parameters, Wanted};
use policy::{Actor, Located, MatchBundle};
use store::{
    ToMatch,
    views::{BundleToMatch, CitizenToMatch},
};

use super::{Answer, Failure, PersonMatch, holds_people, input, kept};
use crate::{Ctx, Subject};

/// The people for a small job.
#[derive(Debug, Clone)]
pub struct BundleMatches {
    /// The small job.
    pub bundle: BundleToMatch,
    /// How it stands today.
    pub stands: BundleStands,
    /// Those that fit, those that are near, and how many there are; none where nobody is found for it.
    pub answer: Option<Answer<PersonMatch>>,
}

impl BundleMatches {
    /// What is said instead where it is not free: a heading and a sentence.
    #[must_use]
    pub fn instead(&self, texts: &Texts) -> Option<(String, String)> {
        Some(match self.stands {
            BundleStands::Free => return None,
            BundleStands::Draft | BundleStands::Closed => {
                (texts.matching_not_open_heading(), texts.matching_not_open_text())
            }
            BundleStands::Past => {
                let text = self.bundle.ends_on.map(|last| texts.matching_past_text(texts.date(last)));
                (texts.matching_past_heading(), text.unwrap_or_default())
            }
            BundleStands::Taken => {
                let days = self.bundle.taken.map(|taken| (texts.date(taken.from()), taken.last()));
                let text = days.map(|(from, last)| match last {
                    Some(last) => texts.matching_taken_days(from, texts.date(last)),
                    None => texts.matching_taken_from(from),
                });
                (texts.matching_taken_heading(), text.unwrap_or_default())
            }
        })
    }
}

/// Ranks the people of the actor's municipality for a small job: best first, as many as are `wanted` of each
/// list. Equal scores go by who has waited longest since registration, then by id.
///
/// # Errors
/// [`Failure::NotThere`] when the small job is not in the actor's partnership; [`Failure::Refused`]
/// where only companies are kept.
pub async fn match_bundle(
    ctx: &Ctx,
    bundle: BundleId,
    wanted: impl Into<Wanted>,
) -> Result<BundleMatches, Failure> {
    let wanted = wanted.into();
    let mut tx = ctx.read().await?;
    let subject = Subject::row("bundle", bundle.uuid());
    let ToMatch { at, mode, changes } = tx.locate_bundle_to_match(bundle).await?;
    let at = at.map(|at| seen_from(ctx.actor(), at));
    let permit = ctx.permit::<MatchBundle, _>(at, subject).await?;
    holds_people(mode)?;
    let jobs = kept::jobs(ctx, &mut tx, &permit, changes).await?;
    let Some((row, offer)) = jobs.find(bundle) else {
        let bundle = tx.under(&permit).bundle_to_match(bundle, ctx.today()).await?;
        ctx.saw(&permit, subject, None).await?;
        return Ok(BundleMatches { stands: bundle.stands(ctx.today()), bundle, answer: None });
    };
    let (people, rows) = kept::people(ctx, &mut tx, &permit, changes).await?;
    let ranking = kept::ranking(ctx, &permit, changes, (bundle, offer), &people, wanted).await?;
    let on_a_list = || ranking.fits.iter().chain(&ranking.to_ask).chain(&ranking.near);
    let ids: Vec<CitizenId> =
        on_a_list().filter_map(|pair| people.ids.get(input::position(pair.citizen)).copied()).collect();
    let rows = match rows {
        Some(rows) => rows,
        None => tx.under(&permit).these_to_match(&ids).await?,
    };
    ctx.saw_list(&permit, subject.with_rows(people.ids.len()), None, ids).await?;
    let named: HashMap<CitizenId, &CitizenToMatch> = rows.iter().map(|row| (row.id, row)).collect();
    let answer = Answer::of((*ranking).clone(), &Parameters::expert().method_version, ctx.today(), |found| {
        let matched = found.into_iter().filter_map(|assessment| {
            let id = people.ids.get(input::position(assessment.citizen))?;
            let citizen = *named.get(id)?;
            let (_, reasons) = jobs.reasons(citizen, assessment)?;
            Some(PersonMatch { citizen: citizen.clone(), reasons })
        });
        matched.collect()
    });
    Ok(BundleMatches { stands: row.stands(ctx.today()), bundle: row.clone(), answer: Some(answer) })
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
