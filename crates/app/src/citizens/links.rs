//! What of a citizen points to rows of others: companies by CVR number, programmes by name.

use std::collections::BTreeSet;

use domain::citizens::{Citizen, Refusal};
use kernel::{CompanyId, Cvr, Faults, MOST_CHOICES};
use policy::{Act, Covers, Permit, ReadCitizens, ReadCompanies};
use store::{CitizenLinks, Tx, search_key};

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

/// The companies that a form's lines mean: a number, perhaps with a name after it, or a name.
///
/// # Errors
/// [`Refusal::UnknownCompany`], [`Refusal::NoCompanyCalled`], [`Refusal::WhichCompany`]: all at once.
pub(super) async fn companies_meant<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    lines: &str,
) -> Result<BTreeSet<CompanyId>, Failure>
where
    A: Act + Covers<ReadCompanies>,
{
    let known = tx.under(permit).company_names().await?;
    let (mut companies, mut faults) = (BTreeSet::new(), Faults::new());
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match meant(&known, line) {
            Ok(found) => companies.extend(found),
            Err(refusal) => faults.push("do_not_place", refusal),
        }
    }
    Ok(faults.finish(Some(companies))?)
}

fn meant(known: &[(CompanyId, Cvr, String)], line: &str) -> Result<Vec<CompanyId>, Refusal> {
    let words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let numbers: Vec<Cvr> = words.map_while(|word| Cvr::parse(word).ok()).collect();
    if !numbers.is_empty() {
        return numbers.iter().map(|cvr| by_number(known, cvr)).collect();
    }
    let key = search_key(line);
    let called = |is: &dyn Fn(&str) -> bool| {
        let named = known.iter().filter(|(_, _, name)| is(&search_key(name)));
        named.collect::<Vec<_>>()
    };
    let exactly = called(&|name| name == key);
    let found = if exactly.is_empty() { called(&|name| name.contains(&key)) } else { exactly };
    match found[..] {
        [(id, ..)] => Ok(vec![*id]),
        [] => Err(Refusal::NoCompanyCalled(line.to_owned())),
        _ => Err(Refusal::WhichCompany {
            given: line.to_owned(),
            companies: found
                .iter()
                .take(MOST_CHOICES)
                .map(|(_, cvr, name)| format!("{name} ({cvr})"))
                .collect(),
        }),
    }
}

fn by_number(known: &[(CompanyId, Cvr, String)], cvr: &Cvr) -> Result<CompanyId, Refusal> {
    let found = known.iter().find(|(_, one, _)| one == cvr).map(|(id, ..)| *id);
    found.ok_or_else(|| Refusal::UnknownCompany(cvr.to_string()))
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
