//! Production units and their full-time equivalents by month.

use domain::{
    companies::{FteMonth, FteSource, Refusal, Unit},
    input::Input,
};
use kernel::{CompanyId, Date, Faults, Fte, Month, Name, PNumber, PostalCode, RowVersion, UnitId};
use policy::{Act, Covers, EditCompany, Permit, WriteCompanies};
use store::{StoreError, Tx};

use super::Failure;
use crate::{Ctx, Raw, Subject};

/// Reads a unit. Without a name of its own it takes `fallback`, the company's.
pub fn read_unit(raw: &Raw, fallback: Option<&Name>, faults: &mut Faults<Refusal>) -> Option<Unit> {
    let p_number = raw.read("p_number", faults, |text| PNumber::parse(text).map_err(Input::from));
    let postal_code = raw.read("postal_code", faults, |text| PostalCode::parse(text).map_err(Input::from));
    let name = match (raw.filled("unit_name"), fallback) {
        (None, Some(company)) => Some(company.clone()),
        // The form asks only for the company's name, and tells what is wrong with it there.
        (None, None) if !raw.has("unit_name") => None,
        _ => raw.required("unit_name", faults),
    };
    Some(Unit { p_number, name: name?, postal_code })
}

/// Reads a month's figure with its source; `None` when nothing was given.
pub fn read_fte(raw: &Raw, today: Date, faults: &mut Faults<Refusal>) -> Option<FteMonth> {
    let month =
        raw.read("fte_month", faults, |text| Month::parse(text).ok_or_else(|| Input::Month(text.to_owned())));
    let fte = raw.read("fte", faults, read_figure);
    let source = raw.read("fte_source", faults, |text| {
        FteSource::from_code(text)
            .ok_or_else(|| Input::NotInList { given: text.to_owned(), list: "fte-sources" })
    });
    if let Some(month) = month.filter(|month| *month > Month::of(today)) {
        faults.push("fte_month", Refusal::FteInFuture(month));
    }
    if !faults.is_empty() {
        return None;
    }
    let field = match (month, fte) {
        (None, _) => "fte_month",
        (_, None) => "fte",
        _ => "fte_source",
    };
    faults.take(field, FteMonth::from_parts(month, fte, source)).flatten()
}

/// A form's fields for the months that the ratio rule looks at: which month, and its figure. The rule's own
/// number of months decides how many of them are shown.
pub const FTE_ROWS: [(&str, &str); 12] = [
    ("fte_month_1", "fte_1"),
    ("fte_month_2", "fte_2"),
    ("fte_month_3", "fte_3"),
    ("fte_month_4", "fte_4"),
    ("fte_month_5", "fte_5"),
    ("fte_month_6", "fte_6"),
    ("fte_month_7", "fte_7"),
    ("fte_month_8", "fte_8"),
    ("fte_month_9", "fte_9"),
    ("fte_month_10", "fte_10"),
    ("fte_month_11", "fte_11"),
    ("fte_month_12", "fte_12"),
];

/// Reads a form of months; all faults at once. A figure that stands as it was keeps the source it has, and
/// an emptied one is asked for: a month that was reported is corrected, not taken away.
fn read_fte_form(
    raw: &Raw,
    today: Date,
    known: &[(Month, Fte)],
    faults: &mut Faults<Refusal>,
) -> Vec<FteMonth> {
    let mut changed = Vec::new();
    for (month, figure) in FTE_ROWS {
        let Some(month) = raw.filled(month).and_then(Month::parse) else { continue };
        let before = known.iter().find(|(one, _)| *one == month).map(|(_, fte)| *fte);
        match raw.read(figure, faults, read_figure) {
            None if before.is_some() && raw.filled(figure).is_none() => {
                faults.push(figure, Input::Missing.into());
            }
            given => changed.extend(given.filter(|fte| before != Some(*fte)).map(|fte| (month, fte))),
        }
    }
    let other = read_fte(raw, today, faults);
    let source = raw.filled("fte_source").and_then(FteSource::from_code);
    if !changed.is_empty() && raw.filled("fte_source").is_none() {
        faults.push("fte_source", Refusal::FteWithoutSource);
    }
    let changed = changed.into_iter().zip(source.into_iter().cycle());
    changed.map(|((month, fte), source)| FteMonth { month, fte, source }).chain(other).collect()
}

fn read_figure(text: &str) -> Result<Fte, Input> {
    Fte::parse(text).ok_or_else(|| Input::Fte(text.to_owned()))
}

/// Adds a unit to a company.
///
/// # Errors
/// [`Failure`].
pub async fn add_unit(ctx: &Ctx, company: CompanyId, raw: &Raw) -> Result<UnitId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<EditCompany, _>(tx.locate_company(company).await?, subject).await?;
    let mut faults = Faults::new();
    let unit = read_unit(raw, None, &mut faults);
    let unit = faults.finish(unit)?;
    let id = add_unit_in(ctx, &mut tx, &permit, company, &unit).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_unit`], for imports too.
///
/// # Errors
/// [`Failure`]: a P number of another unit of the company is refused at its field.
pub async fn add_unit_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    company: CompanyId,
    unit: &Unit,
) -> Result<UnitId, Failure>
where
    A: Act + Covers<WriteCompanies>,
{
    let id = UnitId::new(ctx.fresh());
    refuse_taken(tx.under(permit).add_unit(id, company, unit).await, unit)?;
    Ok(id)
}

/// Changes a unit.
///
/// # Errors
/// [`Failure`]: a P number of another unit of the company is refused at its field.
pub async fn edit_unit(
    ctx: &Ctx,
    (of, id): (CompanyId, UnitId),
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("unit", id.uuid());
    let at = tx.locate_unit(id).await?.filter(|at| at.company == Some(of));
    let permit = ctx.permit::<EditCompany, _>(at, subject).await?;
    let mut faults = Faults::new();
    let unit = read_unit(raw, None, &mut faults);
    let unit = faults.finish(unit)?;
    refuse_taken(tx.under(&permit).save_unit(id, version, &unit).await, &unit)?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// Puts full-time equivalents of months: those of [`FTE_ROWS`], and one more that the form may name.
///
/// # Errors
/// [`Failure`].
pub async fn put_fte(ctx: &Ctx, (of, unit): (CompanyId, UnitId), raw: &Raw) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("unit", unit.uuid());
    let at = tx.locate_unit(unit).await?.filter(|at| at.company == Some(of));
    let permit = ctx.permit::<EditCompany, _>(at, subject).await?;
    let mut faults = Faults::new();
    let known = tx.under(&permit).fte_months(unit).await?;
    let months = read_fte_form(raw, ctx.today(), &known, &mut faults);
    let asked = FTE_ROWS.iter().find(|(month, _)| raw.has(month)).map(|(_, figure)| *figure);
    if FTE_ROWS.iter().all(|(_, figure)| raw.filled(figure).is_none())
        && months.is_empty()
        && faults.is_empty()
    {
        faults.push(asked.unwrap_or("fte"), Input::Missing.into());
    }
    let months = faults.finish(Some(months))?;
    tx.under(&permit).put_fte(unit, &months).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, unit).await
}

/// Puts one month's full-time equivalents, for the demo.
///
/// # Errors
/// [`Failure`].
pub async fn put_fte_in<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    unit: UnitId,
    month: &FteMonth,
) -> Result<(), Failure>
where
    A: Act + Covers<WriteCompanies>,
{
    Ok(tx.under(permit).put_fte(unit, std::slice::from_ref(month)).await?)
}

fn refuse_taken(saved: Result<(), StoreError>, unit: &Unit) -> Result<(), Failure> {
    match (saved, &unit.p_number) {
        (Err(StoreError::Blocked), Some(p_number)) => {
            Err(Failure::refused("p_number", Refusal::PNumberTaken(p_number.to_string())))
        }
        (other, _) => Ok(other?),
    }
}
