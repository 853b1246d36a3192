//! Files out, in the columns that import takes: a round trip changes nothing.

use kernel::Language;
use policy::{Act, ExportCitizens, ExportCompanies, ExportPlacements, ExportReference, Permit};
use sources::{Delimiter, Kind, write_raws};
use store::views::{CitizenFilter, CompanyFilter, PlacementFilter};

use super::{Failure, companies, placements, positions, reference, tasks};
use crate::{
    Ctx, Raw, Subject,
    citizens::{self, print_citizen},
    companies::read_filter,
    placements::read_placement_filter,
};

/// All rows of a kind that the actor may take out, as a CSV file with the language's column names.
///
/// # Errors
/// [`Failure::NotThere`] for a role that may not; [`Failure::Unproved`] where people are in it and the actor has
/// not shown lately who it is; [`Failure::Unlogged`].
pub async fn export(ctx: &Ctx, kind: Kind) -> Result<Vec<u8>, Failure> {
    export_filtered(ctx, kind, &Raw::default()).await
}

/// The same; companies, citizens and agreements only those that their lists show under a filter.
///
/// # Errors
/// As [`export`].
pub async fn export_filtered(ctx: &Ctx, kind: Kind, filter: &Raw) -> Result<Vec<u8>, Failure> {
    let mut tx = ctx.read().await?;
    let mut criteria = None;
    let rows: Vec<Raw> = match kind {
        Kind::Companies | Kind::Positions | Kind::Tasks => {
            let permit = leave::<ExportCompanies>(ctx).await?;
            let mut under = tx.under(&permit);
            let rows = match kind {
                Kind::Companies => {
                    let filter = read_filter(filter);
                    criteria = (filter != CompanyFilter::default()).then(|| format!("{filter:?}"));
                    let found = under.whole_companies(&filter, ctx.today()).await?;
                    found.iter().flat_map(companies::print).collect()
                }
                Kind::Positions => {
                    let units: std::collections::BTreeMap<_, _> = under
                        .whole_companies(&CompanyFilter::default(), ctx.today())
                        .await?
                        .into_iter()
                        .flat_map(|one| one.units)
                        .filter_map(|unit| Some((unit.id, unit.unit.p_number?)))
                        .collect();
                    let all = under.whole_positions().await?;
                    let keyed = all.iter().filter(|one| one.position.reference.is_some());
                    keyed.map(|one| positions::print(one, units.get(&one.unit))).collect()
                }
                _ => {
                    let all = under.whole_tasks().await?;
                    let keyed = all
                        .iter()
                        .filter(|one| one.view.task.reference.is_some() && one.position_reference.is_some());
                    keyed.map(|one| tasks::print(one, ctx.language())).collect::<Vec<_>>()
                }
            };
            saw(ctx, &permit, kind, &rows, criteria).await?;
            rows
        }
        Kind::Citizens => {
            let permit = leave::<ExportCitizens>(ctx).await?;
            ctx.must_be_certain()?;
            let filter = citizens::read_filter(filter);
            criteria = (filter != CitizenFilter::default()).then(|| format!("{filter:?}"));
            let all = tx.under(&permit).whole_citizens(&filter, ctx.today()).await?;
            let rows: Vec<Raw> = all.iter().map(|view| print_citizen(view, ctx.language())).collect();
            let subject = Subject::rows(kind.name(), rows.len());
            ctx.saw_list(&permit, subject, criteria, all.iter().map(|view| view.id)).await?;
            rows
        }
        Kind::Placements => {
            let permit = leave::<ExportPlacements>(ctx).await?;
            ctx.must_be_certain()?;
            let told = tx.under(&permit).names_told(ctx.today()).await?;
            let filter = read_placement_filter(filter);
            criteria = (filter != PlacementFilter::default()).then(|| format!("{filter:?}"));
            let all = tx.under(&permit).whole_placements(&filter, ctx.today()).await?;
            let rows = placements::rows(&told, &all);
            let subject = Subject::rows(kind.name(), rows.len());
            let people = all.iter().map(|view| view.line.about);
            let people = people.chain(told.iter().map(|told| told.person));
            ctx.saw_list(&permit, subject, criteria, people).await?;
            rows
        }
        Kind::Occupations | Kind::Industries | Kind::Municipalities | Kind::PostalCodes => {
            let permit = leave::<ExportReference>(ctx).await?;
            let mut under = tx.under(&permit);
            let rows: Vec<Raw> = match kind {
                Kind::Industries => under.industries().await?.iter().map(reference::print_industry).collect(),
                Kind::Municipalities => {
                    under.municipalities(false).await?.iter().map(reference::print_municipality).collect()
                }
                Kind::PostalCodes => {
                    under.postal_places(false).await?.iter().map(reference::print_place).collect()
                }
                _ => {
                    let all = under.occupations().await?;
                    all.iter().map(|one| reference::print_occupation(&one.occupation)).collect()
                }
            };
            saw(ctx, &permit, kind, &rows, criteria).await?;
            rows
        }
    };
    Ok(written(kind, ctx.language(), &rows))
}

/// A file with the column names and no row, to fill in.
#[must_use]
pub fn template(kind: Kind, language: Language) -> Vec<u8> {
    written(kind, language, &[])
}

fn written(kind: Kind, language: Language, rows: &[Raw]) -> Vec<u8> {
    let own = |row: &Raw| {
        let mut raw = sources::Raw::new();
        for (field, text) in row.iter() {
            raw.set(field.to_owned(), text);
        }
        raw
    };
    let rows: Vec<sources::Raw> = rows.iter().map(own).collect();
    write_raws(kind.columns(), language, &rows, Delimiter::Semicolon)
}

async fn leave<A: Act>(ctx: &Ctx) -> Result<Permit<A>, Failure> {
    ctx.leave().await
}

async fn saw<A: Act>(
    ctx: &Ctx,
    permit: &Permit<A>,
    kind: Kind,
    rows: &[Raw],
    criteria: Option<String>,
) -> Result<(), Failure> {
    ctx.saw(permit, Subject::rows(kind.name(), rows.len()), criteria).await
}
