//! Positions from a file.

use std::collections::BTreeMap;

use domain::{
    exchange::{Done, Refusal},
    input::Input,
};
use kernel::{Cvr, Faults, OccupationCode, PNumber, PositionId, UnitId};
use policy::{ImportCompanies, Permit};
use store::{
    Tx,
    views::{CompanyFilter, KnownCompany, KnownPosition},
};

use super::{
    Failure, RowFate,
    file::{File, FileRow, Outcome, Seen, over},
};
use crate::{Ctx, Raw, tasks::read_position};

/// What the rows are compared with.
struct Known {
    companies: BTreeMap<Cvr, KnownCompany>,
    positions: BTreeMap<(Cvr, String), KnownPosition>,
    occupations: std::collections::BTreeSet<OccupationCode>,
}

pub(super) async fn bring_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let known = Known {
        companies: by_cvr(tx.under(permit).whole_companies(&CompanyFilter::default(), ctx.today()).await?),
        positions: keyed(tx.under(permit).whole_positions().await?),
        occupations: tx
            .under(permit)
            .occupations()
            .await?
            .into_iter()
            .map(|one| one.occupation.code)
            .collect(),
    };
    let mut seen = Seen::default();
    let mut fates = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        let fate = match seen.once(
            format!("{}\n{}", row.raw.text("cvr"), row.raw.text("reference")),
            row.line,
            "reference",
        ) {
            Err(twice) => Err(twice),
            Ok(()) => bring_row(ctx, tx, permit, &known, row).await?,
        };
        fates.push(file.fate(row, row.raw.text("title"), fate));
    }
    Ok(fates)
}

async fn bring_row(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    known: &Known,
    row: &FileRow,
) -> Result<Outcome, Failure> {
    let mut faults = Faults::new();
    let company = find_company(&known.companies, &row.raw, &mut faults);
    let now = company
        .and_then(|of| known.positions.get(&(of.company.cvr.clone(), row.raw.text("reference").to_owned())));
    let unit = company.and_then(|of| find_unit(of, now.map(|now| now.unit), &row.raw, &mut faults));
    let raw = match now {
        Some(now) => over(print(now, None), &row.raw),
        None => row.raw.clone(),
    };
    let mut own = Faults::new();
    if raw.filled("reference").is_none() {
        own.push("reference", Input::Missing.into());
    }
    let position = read_position(&raw, &mut own);
    for fault in &own {
        faults.push(fault.field, fault.refusal.clone().into());
    }
    if let Some(code) = position.as_ref().and_then(|position| position.occupation.as_ref())
        && !known.occupations.contains(code)
    {
        faults.push("occupation", Input::NotInList { given: code.to_string(), list: "occupations" }.into());
    }
    if let (Some(now), Some(unit)) = (now, unit)
        && let Some(bundle) = &now.held
        && now.unit != unit
    {
        let held = domain::tasks::Refusal::UnitHeld { bundle: bundle.clone() };
        faults.push("p_number", Refusal::from(held));
    }
    let (position, of, unit) = match faults.finish(position.zip(company).zip(unit)) {
        Ok(((position, of), unit)) => (position, of, unit),
        Err(faults) => return Ok(Err(faults)),
    };
    let at = (of.id, unit);
    match now {
        Some(now) if now.position == position && now.unit == unit => Ok(Ok(Done::Unchanged)),
        Some(now) => {
            tx.under(permit).save_position((now.id, now.version), at, &position).await?;
            Ok(Ok(Done::Changed))
        }
        None => {
            tx.under(permit).add_position(PositionId::new(ctx.fresh()), at, &position).await?;
            Ok(Ok(Done::Added))
        }
    }
}

/// A position as a row of a file.
pub(super) fn print(known: &KnownPosition, p_number: Option<&PNumber>) -> Raw {
    let mut raw = Raw::default();
    let mut put = |field: &str, text: Option<String>| {
        if let Some(text) = text {
            raw.set(field, text);
        }
    };
    put("cvr", Some(known.cvr.to_string()));
    put("p_number", p_number.map(ToString::to_string));
    put("reference", known.position.reference.as_ref().map(ToString::to_string));
    put("title", Some(known.position.title.to_string()));
    put("occupation", known.position.occupation.as_ref().map(ToString::to_string));
    put("people", known.position.people.map(|people| people.to_string()));
    raw
}

pub(super) fn by_cvr(companies: Vec<KnownCompany>) -> BTreeMap<Cvr, KnownCompany> {
    companies.into_iter().map(|one| (one.company.cvr.clone(), one)).collect()
}

pub(super) fn keyed(positions: Vec<KnownPosition>) -> BTreeMap<(Cvr, String), KnownPosition> {
    let key = |one: &KnownPosition| Some((one.cvr.clone(), one.position.reference.as_ref()?.to_string()));
    positions.into_iter().filter_map(|one| Some((key(&one)?, one))).collect()
}

/// The company that a row names.
pub(super) fn find_company<'k>(
    companies: &'k BTreeMap<Cvr, KnownCompany>,
    raw: &Raw,
    faults: &mut Faults<Refusal>,
) -> Option<&'k KnownCompany> {
    let cvr = faults.take("cvr", Cvr::parse(raw.text("cvr")).map_err(|bad| Input::from(bad).into()))?;
    let found = companies.get(&cvr);
    if found.is_none() {
        faults.push("cvr", Refusal::UnknownCompany(cvr.to_string()));
    }
    found
}

/// The unit that a row names; without a P number where the position is, or the company's only one.
fn find_unit(
    of: &KnownCompany,
    now: Option<UnitId>,
    raw: &Raw,
    faults: &mut Faults<Refusal>,
) -> Option<UnitId> {
    let Some(given) = raw.filled("p_number") else {
        return match (now, of.units.as_slice()) {
            (Some(unit), _) => Some(unit),
            (None, [only]) => Some(only.id),
            (None, units) => {
                faults.push("p_number", Refusal::WhichUnit { units: units.len() });
                None
            }
        };
    };
    let p_number = faults.take("p_number", PNumber::parse(given).map_err(|bad| Input::from(bad).into()))?;
    let found = of.units.iter().find(|unit| unit.unit.p_number.as_ref() == Some(&p_number));
    if found.is_none() {
        faults.push("p_number", Refusal::UnknownUnit(p_number.to_string()));
    }
    found.map(|unit| unit.id)
}
