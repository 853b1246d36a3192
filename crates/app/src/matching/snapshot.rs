//! The snapshot as the method's input, with the rows kept beside it for their names.

use domain::{companies::ratio::RatioVerdict, tasks::BundleState};
use kernel::{BundleId, Date, Fte, Month};
use law::Law;
use matching::{Assessment, Bundle, Citizen, Parameters, assess, mark_skills_that_lead_on};
use store::views::{BundleToMatch, BundlesToMatch, CitizenToMatch};

use super::{
    Failure,
    answer::{BundleMatch, PersonMatch, Reasons},
    input::{self, CompanyKeys},
    ratio,
};

/// Rows and the method's input side by side: the key of each is its position here.
pub(super) struct Snapshot {
    pub parameters: Parameters,
    pub rows: Vec<BundleToMatch>,
    pub bundles: Vec<Bundle>,
    verdicts: Vec<Option<RatioVerdict>>,
    pub people: Vec<CitizenToMatch>,
    pub citizens: Vec<Citizen>,
}

impl Snapshot {
    /// Of the open bundles and these people. Which skills lead on is settled by all open bundles,
    /// whatever is asked for afterwards, so a pair gets the same points from both sides.
    pub fn of(law: &Law, today: Date, read: BundlesToMatch, people: Vec<CitizenToMatch>) -> Self {
        let BundlesToMatch { bundles: mut rows, months } = read;
        rows.retain(|row| row.state == BundleState::Open);
        let mut companies = CompanyKeys::default();
        let (mut bundles, mut verdicts) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for (at, row) in rows.iter().enumerate() {
            let figures = months.get(&row.unit).map_or(&[][..], Vec::as_slice);
            let (state, verdict) = ratio::of_bundle(law, row, figures, today);
            bundles.push(input::bundle(at, row, state, &mut companies));
            verdicts.push(verdict);
        }
        mark_skills_that_lead_on(&mut bundles);
        let citizens =
            people.iter().enumerate().map(|(at, row)| input::citizen(at, row, &companies)).collect();
        Self { parameters: Parameters::expert(), rows, bundles, verdicts, people, citizens }
    }

    /// Where an open bundle stands.
    pub fn find(&self, id: BundleId) -> Option<usize> {
        self.rows.iter().position(|row| row.id == id)
    }

    /// The reasons of a pair, and whose pair it is; nothing of keys that were not handed out.
    pub fn reasons(&self, assessment: Assessment) -> Option<(&BundleToMatch, &CitizenToMatch, Reasons)> {
        let at = input::position(assessment.bundle);
        let person = self.people.get(input::position(assessment.citizen))?;
        let (row, verdict) = (self.rows.get(at)?, self.verdicts.get(at)?);
        let reasons = Reasons {
            assessment,
            ratio: verdict.clone(),
            tasks: row.tasks.iter().map(|task| task.title.clone()).collect(),
            company: row.company_name.clone(),
            asked: row.weekly_minutes,
            can: person.weekly_minutes,
            minimum: self.parameters.minimum,
            starts_on: row.starts_on,
        };
        Some((row, person, reasons))
    }

    pub fn bundle_matches(&self, assessments: Vec<Assessment>) -> Vec<BundleMatch> {
        let found = assessments.into_iter().filter_map(|assessment| self.reasons(assessment));
        found.map(|(row, _, reasons)| BundleMatch { bundle: row.clone(), reasons }).collect()
    }

    pub fn person_matches(&self, assessments: Vec<Assessment>) -> Vec<PersonMatch> {
        let found = assessments.into_iter().filter_map(|assessment| self.reasons(assessment));
        found.map(|(_, person, reasons)| PersonMatch { citizen: person.clone(), reasons }).collect()
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
    let months = [(bundle.unit, months.to_vec())].into();
    let read = BundlesToMatch { bundles: vec![bundle.clone()], months };
    let snapshot = Snapshot::of(law, today, read, vec![person.clone()]);
    let pair = assess(snapshot.citizens.first()?, snapshot.bundles.first()?, &snapshot.parameters);
    snapshot.reasons(pair).map(|(_, _, reasons)| reasons)
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
