//! Agreements from a file: each row is written by the use case of the form, with its refusals.

use std::collections::BTreeMap;

use domain::{
    exchange::{Done, Refusal},
    input::Input,
    placements::{HourKind, PlacementKind, PlacementState, Refusal as Agreed},
};
use kernel::{Day, Faults, Language, PlacementId};
use l10n::AllTexts;
use policy::{ImportPlacements, Permit};
use store::{
    Tx,
    views::{NameTold, PlacementView},
};

use super::{
    Failure, RowFate,
    file::{File, FileRow, Outcome, Seen, one, over, settle},
};
use crate::{
    Ctx, Raw,
    placements::{ORDINARY_FIELDS, PRAKTIK_FIELDS, change_agreement_in, read_agreement, write_agreement_in},
};

pub(super) async fn bring_in(
    ctx: &Ctx,
    texts: &AllTexts,
    tx: &mut Tx,
    permit: &Permit<ImportPlacements>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let told = tx.under(permit).names_told(ctx.today()).await?;
    let mut seen = Seen::default();
    let mut fates = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        let fate = match whose(&told, &row.raw) {
            Err(faults) => Err(faults),
            Ok(of) => match seen.once(of.proposal.to_string(), row.line, "reference") {
                Err(twice) => Err(twice),
                Ok(()) => bring_row(ctx, texts, tx, permit, of, row).await?,
            },
        };
        fates.push(file.fate(row, row.raw.text("reference"), fate));
    }
    Ok(fates)
}

/// Whom a row is about: the one whose name the company has been told, for the small job that it names. Where that
/// leaves several, the one whose agreement begins on the row's first day, or else one that nothing came of yet.
fn whose<'t>(told: &'t [NameTold], raw: &Raw) -> Result<&'t NameTold, Faults<Refusal>> {
    let reference = raw.text("reference").trim();
    let cvr: String = raw.text("cvr").chars().filter(|c| !c.is_whitespace()).collect();
    let title = raw.filled("bundle").map(str::trim);
    let fits = |one: &&NameTold| {
        one.reference.as_str() == reference
            && one.cvr.to_string() == cvr
            && title.is_none_or(|title| one.bundle == title)
    };
    let mut found: Vec<&NameTold> = told.iter().filter(fits).collect();
    let first_day = raw.date::<Refusal>("from", &mut Faults::new());
    prefer(&mut found, |one| one.placement.is_some_and(|(_, from)| Some(from) == first_day));
    prefer(&mut found, |one| one.placement.is_none());
    let mut missing = Faults::new();
    for field in ["reference", "cvr"] {
        if raw.filled(field).is_none() {
            missing.push(field, Input::Missing.into());
        }
    }
    if !missing.is_empty() {
        return Err(missing);
    }
    match found[..] {
        [only] => Ok(only),
        [] => Err(one("reference", Refusal::NotTold { reference: reference.to_owned(), cvr })),
        _ => {
            let titles = found.iter().map(|one| one.bundle.clone()).collect();
            Err(one("bundle", Refusal::WhichSmallJob { titles }))
        }
    }
}

/// Leaves those that are so, if there are any.
fn prefer(found: &mut Vec<&NameTold>, so: impl Fn(&NameTold) -> bool) {
    if found.iter().any(|one| so(one)) {
        found.retain(|one| so(one));
    }
}

async fn bring_row(
    ctx: &Ctx,
    texts: &AllTexts,
    tx: &mut Tx,
    permit: &Permit<ImportPlacements>,
    of: &NameTold,
    row: &FileRow,
) -> Result<Outcome, Failure> {
    let now = match of.placement {
        Some((id, _)) => Some(tx.under(permit).placement(id).await?),
        None => None,
    };
    let mut known = now.as_ref().map_or_else(Raw::default, |now| print(of, now));
    // An empty cell changes nothing; but of a week that is given every day is: no time is none.
    let week = || PRAKTIK_FIELDS.into_iter().chain(ORDINARY_FIELDS);
    if week().any(|field| row.raw.filled(field).is_some()) {
        week().for_each(|field| known.set(field, ""));
    }
    let mut raw = over(known, &row.raw);
    match kind(texts, raw.text("kind")) {
        Some(kind) => raw.set("kind", kind.code()),
        None if raw.filled("kind").is_none() => {}
        None => {
            let given = raw.text("kind").to_owned();
            return Ok(Err(one("kind", Input::NotInList { given, list: "kinds" }.into())));
        }
    }
    let Some(now) = now else {
        return match write_agreement_in(ctx, texts, tx, permit, of.proposal, &raw).await {
            Ok(_) => Ok(Ok(Done::Added)),
            Err(failure) => settle(failure).map(|faults| Err(in_columns(&faults))),
        };
    };
    if read_agreement(&raw).is_ok_and(|agreement| agreement == now.agreement) {
        return Ok(Ok(Done::Unchanged));
    }
    if now.line.state == PlacementState::Agreed {
        return Ok(Err(one("reference", Agreed::ConfirmedAlready.into())));
    }
    match change_agreement_in(ctx, texts, tx, permit, &now, &raw).await {
        Ok(_) => Ok(Ok(Done::Changed)),
        Err(failure) => settle(failure).map(|faults| Err(in_columns(&faults))),
    }
}

/// What a form says of the whole agreement, a file says of the small job when that is taken, and otherwise of the
/// case that the row is about.
fn in_columns(faults: &Faults<Refusal>) -> Faults<Refusal> {
    let mut placed = Faults::new();
    for fault in faults {
        let field = match (fault.field, &fault.refusal) {
            (_, Refusal::Placements(Agreed::BundleTaken { .. })) => "bundle",
            ("agreement" | "state" | "proposal", _) => "reference",
            (field, _) => field,
        };
        placed.push(field, fault.refusal.clone());
    }
    placed
}

/// A kind by its code or by its name in either language.
fn kind(texts: &AllTexts, given: &str) -> Option<PlacementKind> {
    let given = given.trim().to_lowercase();
    PlacementKind::ALL.iter().copied().find(|kind| {
        let named = |language| texts.of(language).placement_kind(*kind).to_lowercase() == given;
        kind.code() == given || named(Language::Da) || named(Language::En)
    })
}

/// An agreement as a row of a file.
fn print(of: &NameTold, view: &PlacementView) -> Raw {
    let (agreement, mut raw) = (&view.agreement, Raw::default());
    let (terms, period) = (agreement.terms(), agreement.period());
    let mut put = |field: &'static str, text: String| {
        if !text.is_empty() {
            raw.set(field, text);
        }
    };
    put("reference", of.reference.to_string());
    put("cvr", of.cvr.to_string());
    put("bundle", of.bundle.clone());
    put("kind", terms.kind().code().to_owned());
    put("mentor", agreement.mentor().to_string());
    put("from", period.from().to_string());
    put("to", period.last().map(|last| last.to_string()).unwrap_or_default());
    put("purpose", terms.purpose().map(ToString::to_string).unwrap_or_default());
    put("separation", terms.separation().map(ToString::to_string).unwrap_or_default());
    for (kind, fields) in [(HourKind::Praktik, PRAKTIK_FIELDS), (HourKind::Ordinary, ORDINARY_FIELDS)] {
        for (day, field) in Day::ALL.into_iter().zip(fields) {
            let times = agreement.plan().times().filter(|(on, _, is)| *on == day && *is == kind);
            let times: Vec<String> =
                times.map(|(_, span, _)| format!("{}-{}", span.from(), span.to())).collect();
            put(field, times.join(", "));
        }
    }
    raw
}

/// The rows of every agreement, for a file.
pub(super) fn rows(told: &[NameTold], placements: &[PlacementView]) -> Vec<Raw> {
    let of: BTreeMap<PlacementId, &NameTold> =
        told.iter().filter_map(|one| Some((one.placement?.0, one))).collect();
    placements.iter().filter_map(|view| Some(print(of.get(&view.line.id)?, view))).collect()
}
