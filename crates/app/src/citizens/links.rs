//! What of a citizen points to rows of others: companies by CVR number, programmes by name.

use std::collections::BTreeSet;

use domain::citizens::{Citizen, Refusal};
use kernel::{CompanyId, Cvr};
use policy::{Act, Covers, Permit, ReadCitizens, ReadCompanies};
use store::{CitizenLinks, Tx};

use super::Failure;

/// The rows meant.
///
/// # Errors
/// [`Refusal::UnknownCompany`], [`Refusal::UnknownProgramme`].
pub async fn resolve<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: &Citizen,
    do_not_place: &[Cvr],
) -> Result<CitizenLinks, Failure>
where
    A: Act + Covers<ReadCitizens> + Covers<ReadCompanies>,
{
    let mut companies = BTreeSet::new();
    for cvr in do_not_place {
        match tx.under(permit).find_company_by_cvr(cvr).await? {
            Some(id) => companies.insert(id),
            None => return Err(Failure::refused("do_not_place", Refusal::UnknownCompany(cvr.to_string()))),
        };
    }
    with_companies(tx, permit, citizen, companies).await
}

/// The same where the companies are known.
pub(super) async fn with_companies<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: &Citizen,
    do_not_place: BTreeSet<CompanyId>,
) -> Result<CitizenLinks, Failure>
where
    A: Act + Covers<ReadCitizens>,
{
    let mut registrations = Vec::new();
    for one in &citizen.registrations {
        let Some(programme) = tx.under(permit).find_programme(&one.programme).await? else {
            let unknown = Refusal::UnknownProgramme(one.programme.to_string());
            return Err(Failure::refused("programme", unknown));
        };
        registrations.push((programme.id, one.period));
    }
    Ok(CitizenLinks { do_not_place, registrations })
}
