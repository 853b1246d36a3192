//! Code lists from files, and back to rows.

use std::collections::BTreeMap;

use domain::{
    exchange::{Done, Industry, Municipality, Occupation, PostalPlace, Refusal},
    input::Input,
};
use kernel::{
    DANISH_LATITUDES, DANISH_LONGITUDES, Faults, IndustryCode, MunicipalityCode, OccupationCode, PostalCode,
};
use policy::{ImportReference, Permit};
use sources::{Kind, read_coordinate};
use store::{KnownOccupation, Tx};

use super::{
    Failure, RowFate,
    file::{File, Seen},
};
use crate::Raw;

pub(super) async fn bring_in(
    kind: Kind,
    tx: &mut Tx,
    permit: &Permit<ImportReference>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    match kind {
        Kind::Industries => industries(tx, permit, file).await,
        Kind::Municipalities => municipalities(tx, permit, file).await,
        Kind::PostalCodes => postal_codes(tx, permit, file).await,
        _ => occupations(tx, permit, file).await,
    }
}

/// Whether a row is new, says something else, or says what is known.
fn compare<T: PartialEq>(known: Option<&T>, read: &T) -> Done {
    match known {
        None => Done::Added,
        Some(known) if known == read => Done::Unchanged,
        Some(_) => Done::Changed,
    }
}

async fn occupations(
    tx: &mut Tx,
    permit: &Permit<ImportReference>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let all = tx.under(permit).occupations().await?;
    let mut known: BTreeMap<OccupationCode, KnownOccupation> =
        all.into_iter().map(|one| (one.occupation.code.clone(), one)).collect();
    let (mut seen, mut fates) = (Seen::default(), Vec::new());
    for row in &file.rows {
        let read = read_occupation(&row.raw);
        let fate = match read.and_then(|one| seen.once(one.code.to_string(), row.line, "code").map(|()| one))
        {
            Err(faults) => Err(faults),
            Ok(one) => {
                let before = known.remove(&one.code);
                let done = compare(before.as_ref().map(|known| &known.occupation), &one);
                if done != Done::Unchanged {
                    let aliases = before.map(|known| known.aliases).unwrap_or_default();
                    tx.under(permit).put_occupation(&KnownOccupation { occupation: one, aliases }).await?;
                }
                Ok(done)
            }
        };
        fates.push(file.fate(row, row.raw.text("title_da"), fate));
    }
    Ok(fates)
}

fn read_occupation(raw: &Raw) -> Result<Occupation, Faults<Refusal>> {
    let mut faults = Faults::new();
    let code =
        faults.take("code", OccupationCode::parse(raw.text("code")).map_err(|bad| Input::from(bad).into()));
    let code = code.and_then(|code| {
        if code.level().is_none() {
            faults.push("code", Input::NotInList { given: code.to_string(), list: "occupations" }.into());
        }
        code.level().map(|_| code)
    });
    if let Some(code) = &code {
        let level = code.level().map(|level| level.to_string()).unwrap_or_default();
        fits(raw, "level", &level, &mut faults);
        let parent = code.parent().map(|parent| parent.to_string()).unwrap_or_default();
        fits(raw, "parent_code", &parent, &mut faults);
    }
    let title_da = raw.required("title_da", &mut faults);
    let title_en = raw.optional("title_en", &mut faults);
    let whole = code.zip(title_da);
    faults.finish(whole.map(|(code, title_da)| Occupation { code, title_da, title_en }))
}

/// What stands beside a code must be what the code itself says.
fn fits(raw: &Raw, field: &'static str, expected: &str, faults: &mut Faults<Refusal>) {
    if let Some(given) = raw.filled(field)
        && given != expected
    {
        faults
            .push(field, Refusal::DoesNotFitCode { given: given.to_owned(), expected: expected.to_owned() });
    }
}

async fn industries(
    tx: &mut Tx,
    permit: &Permit<ImportReference>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let all = tx.under(permit).industries().await?;
    let known: BTreeMap<IndustryCode, Industry> =
        all.into_iter().map(|one| (one.code.clone(), one)).collect();
    let (mut seen, mut fates) = (Seen::default(), Vec::new());
    for row in &file.rows {
        let fate = match read_industry(&row.raw)
            .and_then(|one| seen.once(one.code.to_string(), row.line, "code").map(|()| one))
        {
            Err(faults) => Err(faults),
            Ok(one) => {
                let done = compare(known.get(&one.code), &one);
                if done != Done::Unchanged {
                    tx.under(permit).put_industry(&one).await?;
                }
                Ok(done)
            }
        };
        fates.push(file.fate(row, row.raw.text("label_da"), fate));
    }
    Ok(fates)
}

fn read_industry(raw: &Raw) -> Result<Industry, Faults<Refusal>> {
    let mut faults = Faults::new();
    let code =
        faults.take("code", IndustryCode::parse(raw.text("code")).map_err(|bad| Input::from(bad).into()));
    if let Some(code) = &code {
        fits(raw, "division", code.division(), &mut faults);
    }
    let label_da = raw.required("label_da", &mut faults);
    let group_code = raw.optional("group36_code", &mut faults);
    let group_label_da = raw.optional("group36_label_da", &mut faults);
    let whole = code.zip(label_da);
    faults.finish(whole.map(|(code, label_da)| Industry { code, label_da, group_code, group_label_da }))
}

async fn municipalities(
    tx: &mut Tx,
    permit: &Permit<ImportReference>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let all = tx.under(permit).municipalities(true).await?;
    let known: BTreeMap<MunicipalityCode, Municipality> =
        all.into_iter().map(|one| (one.code.clone(), one)).collect();
    let (mut seen, mut fates) = (Seen::default(), Vec::new());
    for row in &file.rows {
        let mut faults = Faults::new();
        let code = MunicipalityCode::parse(row.raw.text("municipality_code"));
        let code = faults.take("municipality_code", code.map_err(|bad| Input::from(bad).into()));
        let name = row.raw.required("name_da", &mut faults);
        let read = faults.finish(code.zip(name).map(|(code, name)| Municipality { code, name }));
        let fate = match read
            .and_then(|one| seen.once(one.code.to_string(), row.line, "municipality_code").map(|()| one))
        {
            Err(faults) => Err(faults),
            Ok(one) => {
                let done = compare(known.get(&one.code), &one);
                if done != Done::Unchanged {
                    tx.under(permit).put_municipality(&one).await?;
                }
                Ok(done)
            }
        };
        fates.push(file.fate(row, row.raw.text("name_da"), fate));
    }
    Ok(fates)
}

async fn postal_codes(
    tx: &mut Tx,
    permit: &Permit<ImportReference>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let all = tx.under(permit).postal_places(true).await?;
    let known: BTreeMap<PostalCode, PostalPlace> =
        all.into_iter().map(|one| (one.code.clone(), one)).collect();
    let (mut seen, mut fates) = (Seen::default(), Vec::new());
    for row in &file.rows {
        let fate = match read_place(&row.raw)
            .and_then(|one| seen.once(one.code.to_string(), row.line, "postal_code").map(|()| one))
        {
            Err(faults) => Err(faults),
            Ok(one) => {
                let done = compare(known.get(&one.code), &one);
                if done != Done::Unchanged {
                    tx.under(permit).put_postal_place(&one).await?;
                }
                Ok(done)
            }
        };
        fates.push(file.fate(row, row.raw.text("name_da"), fate));
    }
    Ok(fates)
}

fn read_place(raw: &Raw) -> Result<PostalPlace, Faults<Refusal>> {
    let mut faults = Faults::new();
    let code = PostalCode::parse(raw.text("postal_code"));
    let code = faults.take("postal_code", code.map_err(|bad| Input::from(bad).into()));
    let name = raw.required("name_da", &mut faults);
    let lat = coordinate(raw, "lat", &DANISH_LATITUDES, &mut faults);
    let lon = coordinate(raw, "lon", &DANISH_LONGITUDES, &mut faults);
    if raw.filled("lat").is_some() != raw.filled("lon").is_some() {
        faults.push(if raw.filled("lat").is_some() { "lon" } else { "lat" }, Refusal::HalfAPoint);
    }
    faults.finish(code.zip(name).map(|(code, name)| PostalPlace { code, name, point: lat.zip(lon) }))
}

fn coordinate(
    raw: &Raw,
    field: &'static str,
    denmark: &std::ops::RangeInclusive<i32>,
    faults: &mut Faults<Refusal>,
) -> Option<i32> {
    let given = raw.filled(field)?;
    let inside =
        read_coordinate(given).ok().map(|decimal| e5(decimal.to_f64())).filter(|e5| denmark.contains(e5));
    faults.take(field, inside.ok_or_else(|| Refusal::PointOutside(given.to_owned())))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a float beyond an i32 becomes its end, which lies outside Denmark"
)]
fn e5(degrees: f64) -> i32 {
    (degrees * PER_DEGREE).round() as i32
}

/// A code list as rows.
pub(super) fn print_occupation(one: &Occupation) -> Raw {
    let level = one.code.level().map(|level| level.to_string()).unwrap_or_default();
    let parent = one.code.parent().map(|parent| parent.to_string()).unwrap_or_default();
    let title_en = one.title_en.as_ref().map(ToString::to_string).unwrap_or_default();
    Raw::from_pairs([
        ("code", one.code.to_string()),
        ("level", level),
        ("parent_code", parent),
        ("title_da", one.title_da.to_string()),
        ("title_en", title_en),
    ])
}

pub(super) fn print_industry(one: &Industry) -> Raw {
    Raw::from_pairs([
        ("code", one.code.to_string()),
        ("division", one.code.division().to_owned()),
        ("label_da", one.label_da.to_string()),
        ("group36_code", one.group_code.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("group36_label_da", one.group_label_da.as_ref().map(ToString::to_string).unwrap_or_default()),
    ])
}

pub(super) fn print_municipality(one: &Municipality) -> Raw {
    Raw::from_pairs([("municipality_code", one.code.to_string()), ("name_da", one.name.to_string())])
}

pub(super) fn print_place(one: &PostalPlace) -> Raw {
    let (lat, lon) = one.point.unzip();
    let degrees =
        |e5: Option<i32>| e5.map(|e5| format!("{:.5}", f64::from(e5) / PER_DEGREE)).unwrap_or_default();
    Raw::from_pairs([
        ("postal_code", one.code.to_string()),
        ("name_da", one.name.to_string()),
        ("lat", degrees(lat)),
        ("lon", degrees(lon)),
    ])
}

/// Parts of a degree that are kept.
const PER_DEGREE: f64 = 1e5;
