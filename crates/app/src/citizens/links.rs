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

/// The list protects somebody: a line that is not understood to its end is refused.
fn meant(known: &[(CompanyId, Cvr, String)], line: &str) -> Result<Vec<CompanyId>, Refusal> {
    if let Ok(cvr) = Cvr::parse(line) {
        return Ok(vec![by_number(known, &cvr)?.0]);
    }
    let words = || line.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let numbers: Result<Vec<Cvr>, _> = words().map(Cvr::parse).collect();
    if let Ok(numbers) = numbers {
        return numbers.iter().map(|cvr| Ok(by_number(known, cvr)?.0)).collect();
    }
    let key = search_key(line);
    let same = |text: &str| search_key(text) == key;
    // As the form shows a company that stands on the list already: its number, then its name.
    if let Some((id, ..)) = known.iter().find(|(_, cvr, name)| same(&format!("{cvr} {name}"))) {
        return Ok(vec![*id]);
    }
    let exactly: Vec<_> = known.iter().filter(|(.., name)| same(name)).collect();
    if let [(id, ..)] = exactly[..] {
        return Ok(vec![*id]);
    }
    let similar: Vec<_> = known.iter().filter(|(.., name)| search_key(name).contains(&key)).collect();
    match similar[..] {
        [] => Err(Refusal::NoCompanyCalled(line.to_owned())),
        // A part of a name that only one has is that one's; the page shows the whole name then.
        [(id, ..)] => Ok(vec![*id]),
        _ => Err(Refusal::WhichCompany {
            given: line.to_owned(),
            companies: similar
                .iter()
                .take(MOST_CHOICES)
                .map(|(_, cvr, name)| format!("{cvr} {name}"))
                .collect(),
        }),
    }
}

fn by_number<'a>(
    known: &'a [(CompanyId, Cvr, String)],
    cvr: &Cvr,
) -> Result<&'a (CompanyId, Cvr, String), Refusal> {
    let found = known.iter().find(|(_, one, _)| one == cvr);
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
