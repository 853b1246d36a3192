//! Which small jobs fit this person.

use std::sync::Arc;

use kernel::CitizenId;
use matching::{Parameters, Wanted, rank_bundles};
use policy::MatchCitizen;
use store::{
    ToMatch, search_key,
    views::{BundleToMatch, CitizenToMatch, FormKind},
};

use super::{Answer, BundleMatch, Failure, holds_people, kept, snapshot::away};
use crate::{Ctx, Raw, Subject};

/// Which small jobs are ranked; what is left out is not counted either.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatchFilter {
    /// Only jobs, or only praktik.
    pub form: Option<FormKind>,
    /// Only at companies whose name holds this, however it is written.
    pub company: Option<String>,
}

impl MatchFilter {
    fn takes(&self, bundle: &BundleToMatch) -> bool {
        let named = |words: &String| search_key(&bundle.company_name).contains(&search_key(words));
        self.form.is_none_or(|form| bundle.form == form) && self.company.as_ref().is_none_or(named)
    }
}

/// Reads the filter from an address; what means nothing is left out.
#[must_use]
pub fn read_filter(raw: &Raw) -> MatchFilter {
    MatchFilter {
        form: raw.filled("form").and_then(FormKind::from_code),
        company: raw.filled("company").map(str::to_owned),
    }
}

/// The small jobs for a person.
#[derive(Debug, Clone)]
pub struct CitizenMatches {
    /// The person.
    pub citizen: CitizenToMatch,
    /// How many small jobs are open, whatever the filter.
    pub open: usize,
    /// Those that fit, those that are near, and how many there are.
    pub answer: Answer<BundleMatch>,
}

/// Ranks the open small jobs of the partnership for a person: best first, as many as are `wanted` of each list.
/// Equal scores go by which small job was made first.
///
/// # Errors
/// [`Failure::NotThere`] when the person is none of the actor's, or protected and closed to them;
/// [`Failure::Refused`] where only companies are kept.
pub async fn match_citizen(
    ctx: &Ctx,
    citizen: CitizenId,
    filter: MatchFilter,
    wanted: impl Into<Wanted>,
) -> Result<CitizenMatches, Failure> {
    let wanted = wanted.into();
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let ToMatch { at, mode, changes } = tx.locate_citizen_to_match(citizen).await?;
    let permit = ctx.permit::<MatchCitizen, _>(at, subject).await?;
    holds_people(mode)?;
    let found = tx.under(&permit).these_to_match(&[citizen]).await?;
    let row = found.into_iter().next().ok_or(Failure::NotThere)?;
    let jobs = kept::jobs(ctx, &mut tx, &permit, changes).await?;
    ctx.saw(&permit, subject, None).await?;
    let (person, parameters) = (kept::person(ctx, &row), Parameters::expert());
    let (ranking, method) = {
        let jobs = Arc::clone(&jobs);
        away(move || {
            let all = jobs.rows.iter().zip(&jobs.bundles);
            let chosen = all.filter(|(row, _)| filter.takes(row)).map(|(_, bundle)| bundle);
            (rank_bundles(&person, chosen, &parameters, wanted), parameters.method_version)
        })
        .await?
    };
    let answer = Answer::of(ranking, &method, ctx.today(), |found| jobs.matches(&row, found));
    Ok(CitizenMatches { citizen: row, open: jobs.rows.len(), answer })
}
