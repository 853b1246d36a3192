//! What matching ranks: rows as the method's input, with what a reader needs kept beside it.

use domain::companies::ratio::RatioVerdict;
use kernel::{BundleId, CitizenId, Date, Fte, Month};
use law::Law;
use matching::{Assessment, Bundle, Citizen, Parameters, assess, mark_skills_that_lead_on};
use store::views::{BundleToMatch, BundlesToMatch, CitizenToMatch};

use super::{
    Failure,
    answer::{BundleMatch, Reasons},
    input::{self, CompanyKeys},
    ratio,
};

/// The open small jobs of a partnership: the key of each is its position here.
pub(crate) struct Jobs {
    pub rows: Vec<BundleToMatch>,
    pub bundles: Vec<Bundle>,
    verdicts: Vec<Option<RatioVerdict>>,
}

impl Jobs {
    /// Of those that people are found for. Which skills lead on is settled by all of them, whatever is asked for
    /// afterwards, so a pair gets the same points from both sides.
    pub fn of(law: &Law, today: Date, read: BundlesToMatch, companies: &mut CompanyKeys) -> Self {
        let BundlesToMatch { bundles: mut rows, months } = read;
        rows.retain(|row| row.is_for(today));
        let (mut bundles, mut verdicts) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for (at, row) in rows.iter().enumerate() {
            let figures = months.get(&row.unit).map_or(&[][..], Vec::as_slice);
            let (state, verdict) = ratio::of_bundle(law, row, figures, today);
            bundles.push(input::bundle(at, row, state, companies));
            verdicts.push(verdict);
        }
        mark_skills_that_lead_on(&mut bundles);
        Self { rows, bundles, verdicts }
    }

    /// An open small job as its row and as the method sees it.
    pub fn find(&self, id: BundleId) -> Option<(&BundleToMatch, &Bundle)> {
        self.rows.iter().zip(&self.bundles).find(|(row, _)| row.id == id)
    }

    /// The reasons of a pair, and which small job it is with; nothing of a key that was not handed out.
    pub fn reasons(
        &self,
        person: &CitizenToMatch,
        assessment: Assessment,
    ) -> Option<(&BundleToMatch, Reasons)> {
        let at = input::position(assessment.bundle);
        let (row, verdict) = (self.rows.get(at)?, self.verdicts.get(at)?);
        let reasons = Reasons {
            assessment,
            ratio: verdict.clone(),
            tasks: row.tasks.iter().map(|task| task.title.clone()).collect(),
            company: row.company_name.clone(),
            asked: row.weekly_minutes,
            can: person.weekly_minutes,
            minimum: Parameters::expert().minimum,
            starts_on: row.starts_on,
        };
        Some((row, reasons))
    }

    /// The small jobs of a person's list, with their reasons.
    pub fn matches(&self, person: &CitizenToMatch, assessments: Vec<Assessment>) -> Vec<BundleMatch> {
        let found = assessments.into_iter().filter_map(|assessment| self.reasons(person, assessment));
        found.map(|(row, reasons)| BundleMatch { bundle: row.clone(), reasons }).collect()
    }
}

/// The people of a municipality: the key of each is their position here. No names.
pub(crate) struct People {
    pub ids: Vec<CitizenId>,
    pub citizens: Vec<Citizen>,
}

impl People {
    pub fn of(rows: &[CitizenToMatch], companies: &mut CompanyKeys) -> Self {
        let citizens = rows.iter().enumerate().map(|(at, row)| input::citizen(at, row, companies)).collect();
        Self { ids: rows.iter().map(|row| row.id).collect(), citizens }
    }
}

/// Why a person and one open small job fit or do not, without the other small jobs: which skills lead on to
/// them is not known here, so the points are not those of a list. `None` when it is not open.
pub(crate) fn reasons_of_two(
    law: &Law,
    today: Date,
    (person, bundle): (&CitizenToMatch, &BundleToMatch),
    months: &[(Month, Fte)],
) -> Option<Reasons> {
    let mut companies = CompanyKeys::default();
    let months = [(bundle.unit, months.to_vec())].into();
    let read = BundlesToMatch { bundles: vec![bundle.clone()], months };
    let jobs = Jobs::of(law, today, read, &mut companies);
    let citizen = input::citizen(0, person, &mut companies);
    let pair = assess(&citizen, jobs.bundles.first()?, &Parameters::expert());
    jobs.reasons(person, pair).map(|(_, reasons)| reasons)
}

/// Runs the ranking away from the threads that serve requests.
pub(super) async fn away<T: Send + 'static>(rank: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(rank).await {
        Ok(ranked) => Ok(ranked),
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        // The runtime is shutting down: nobody waits for the answer.
        Err(_) => Err(Failure::NotThere),
    }
}
