//! Citizens from a file.

use std::collections::BTreeMap;

use domain::{
    exchange::{Done, Refusal},
    privacy::People,
};
use kernel::Faults;
use policy::{ImportCitizens, Permit};
use sources::Kind;
use store::{
    Tx,
    views::{CitizenFilter, CitizenView},
};

use super::{
    Failure, RowFate,
    file::{File, FileRow, Outcome, Seen, over, settle},
};
use crate::{
    Ctx, Raw,
    citizens::{NewCitizen, Part, add_citizen_in, apply, print_citizen, resolve, save_citizen_in},
    privacy::people,
};

pub(super) async fn bring_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCitizens>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let all = tx.under(permit).whole_citizens(&CitizenFilter::default(), ctx.today()).await?;
    let key = |view: &CitizenView| view.identity.seen().map(|identity| identity.reference.to_string());
    let known: BTreeMap<String, CitizenView> =
        all.into_iter().filter_map(|view| Some((key(&view)?, view))).collect();
    // A file says of everybody whether they are invented, in the demo too.
    let people = match people(ctx, tx).await? {
        People::AllInvented => People::MarkedInvented,
        other => other,
    };
    let mut seen = Seen::default();
    let mut fates = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        let numbers = person_numbers(&row.raw);
        if !numbers.is_empty() {
            // A row with a number is known by its line alone: its fate is kept, shown and given out as a file.
            fates.push(file.fate(row, "", Err(numbers)));
            continue;
        }
        let reference = row.raw.text("reference");
        let fate = match seen.once(reference.to_owned(), row.line, "reference") {
            Err(twice) => Err(twice),
            Ok(()) => match known.get(reference) {
                Some(now) => change(ctx, tx, (permit, people), now, row).await?,
                None => add(ctx, tx, (permit, people), row).await?,
            },
        };
        fates.push(file.fate(row, reference, fate));
    }
    Ok(fates)
}

/// The cells that hold something like a CPR number, which is stored nowhere.
fn person_numbers(raw: &Raw) -> Faults<Refusal> {
    let mut faults = Faults::new();
    for column in Kind::Citizens.columns().known {
        if kernel::holds_person_number(raw.text(column.name)) {
            faults.push(column.name, domain::citizens::Refusal::HoldsPersonNumber.into());
        }
    }
    faults
}

async fn add(
    ctx: &Ctx,
    tx: &mut Tx,
    (permit, people): (&Permit<ImportCitizens>, People),
    row: &FileRow,
) -> Result<Outcome, Failure> {
    let command = match NewCitizen::parse(&row.raw, people, ctx.today()) {
        Ok(command) => command,
        Err(faults) => return Ok(Err(faults.map(Into::into))),
    };
    match add_citizen_in(ctx, tx, permit, &command).await {
        Ok(_) => Ok(Ok(Done::Added)),
        Err(failure) => settle(failure).map(Err),
    }
}

async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    (permit, people): (&Permit<ImportCitizens>, People),
    now: &CitizenView,
    row: &FileRow,
) -> Result<Outcome, Failure> {
    let before = now.whole().ok_or(Failure::NotThere)?;
    // Who is kept already stays, also where a tick was taken back since.
    let people = if before.invented { people } else { People::Real };
    let raw = over(print_citizen(now, ctx.language()), &row.raw);
    // The whole row is read as a new one would be, so that the same faults are told.
    let read = match NewCitizen::parse(&raw, people, ctx.today()) {
        Ok(read) => read,
        Err(faults) => return Ok(Err(faults.map(Into::into))),
    };
    let mut citizen = before.clone();
    let mut faults = Faults::new();
    for part in Part::ALL {
        apply(&mut citizen, part, &raw, ctx.today(), &mut faults);
    }
    let citizen = match faults.finish(Some(citizen)).and_then(domain::citizens::Citizen::checked) {
        Ok(citizen) => citizen,
        Err(faults) => return Ok(Err(faults.map(Into::into))),
    };
    let links = match resolve(tx, permit, &citizen, &read.do_not_place).await {
        Ok(links) => links,
        Err(failure) => return settle(failure).map(Err),
    };
    let not_at: std::collections::BTreeSet<_> =
        now.do_not_place.seen().into_iter().flatten().map(|at| at.company).collect();
    if citizen == before && links.do_not_place == not_at {
        return Ok(Ok(Done::Unchanged));
    }
    match save_citizen_in(ctx, tx, permit, (now.id, now.version), &citizen, &links).await {
        Ok(()) => Ok(Ok(Done::Changed)),
        Err(failure) => settle(failure).map(Err),
    }
}
