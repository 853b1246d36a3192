//! Which small jobs fit this person.

use std::sync::Arc;

use kernel::{CitizenId, CompanyId};
use matching::{Bundle, rank_bundles};
use policy::MatchCitizen;
use store::views::{BundleToMatch, CitizenToMatch, FormKind};

use super::{
    Answer, BundleMatch, Failure, holds_people,
    snapshot::{Snapshot, away},
};
use crate::{Ctx, Raw, Subject};

/// Which small jobs are ranked; what is left out is not counted either.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MatchFilter {
    /// Only jobs, or only praktik.
    pub form: Option<FormKind>,
    /// Only at this company.
    pub company: Option<CompanyId>,
}

impl MatchFilter {
    fn takes(self, bundle: &BundleToMatch) -> bool {
        self.form.is_none_or(|form| bundle.form == form)
            && self.company.is_none_or(|company| bundle.company == company)
    }
}

/// Reads the filter from an address; what means nothing is left out.
#[must_use]
pub fn read_filter(raw: &Raw) -> MatchFilter {
    MatchFilter {
        form: raw.filled("form").and_then(FormKind::from_code),
        company: raw.filled("company").and_then(|id| id.parse().ok()),
    }
}

/// The small jobs for a person.
#[derive(Debug, Clone)]
pub struct CitizenMatches {
    /// The person.
    pub citizen: CitizenToMatch,
    /// Companies with an open small job, by name: to filter by.
    pub companies: Vec<(CompanyId, String)>,
    /// How many small jobs are open, whatever the filter.
    pub open: usize,
    /// Those that fit, those that are near, and how many there are.
    pub answer: Answer<BundleMatch>,
}

/// Ranks the open small jobs of the partnership for a person: best first, up to `limit` of each list.
/// Equal scores go by which small job was made first.
///
/// # Errors
/// [`Failure::NotThere`] when the person is none of the actor's, or protected and closed to them;
/// [`Failure::Refused`] where only companies are kept.
pub async fn match_citizen(
    ctx: &Ctx,
    citizen: CitizenId,
    filter: MatchFilter,
    limit: usize,
) -> Result<CitizenMatches, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let (at, mode) = tx.locate_citizen_to_match(citizen).await?;
    let permit = ctx.permit::<MatchCitizen, _>(at, subject).await?;
    holds_people(mode)?;
    let people = tx.under(&permit).citizens_to_match(Some(citizen)).await?;
    let person = people.first().cloned().ok_or(Failure::NotThere)?;
    let read = tx.under(&permit).bundles_to_match(None).await?;
    ctx.saw(&permit, subject, None).await?;
    let snapshot = Arc::new(Snapshot::of(&ctx.app().law, ctx.today(), read, people));
    let ranking = {
        let snapshot = Arc::clone(&snapshot);
        away(move || {
            let person = snapshot.citizens.first()?;
            let chosen: Vec<Bundle> = snapshot
                .rows
                .iter()
                .zip(&snapshot.bundles)
                .filter(|(row, _)| filter.takes(row))
                .map(|(_, bundle)| bundle.clone())
                .collect();
            Some(rank_bundles(person, &chosen, &snapshot.parameters, limit))
        })
        .await?
    };
    let ranking = ranking.ok_or(Failure::NotThere)?;
    let answer = Answer::of(ranking, &snapshot.parameters.method_version, ctx.today(), |found| {
        snapshot.bundle_matches(found)
    });
    Ok(CitizenMatches {
        citizen: person,
        companies: companies(&snapshot.rows),
        open: snapshot.rows.len(),
        answer,
    })
}

fn companies(rows: &[BundleToMatch]) -> Vec<(CompanyId, String)> {
    let mut companies: Vec<_> = rows.iter().map(|row| (row.company, row.company_name.clone())).collect();
    companies.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    companies.dedup();
    companies
}
