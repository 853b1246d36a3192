//! The demo's citizens, of both municipalities.

use std::collections::BTreeMap;

use domain::privacy::People;
use kernel::{CitizenId, Line, Period};
use policy::{AddCitizen, Permit};
use store::Tx;

use super::{
    DemoError,
    companies::later,
    data::{CitizenRow, Citizens, PROGRAMME},
    faulty, leave, name, refused, said,
};
use crate::{Ctx, Raw, citizens};

/// What others of the demo refer to.
pub(super) struct Built {
    /// The citizen who can be logged in as.
    pub(super) first: Option<CitizenId>,
    /// Every citizen by reference.
    pub(super) all: BTreeMap<String, CitizenId>,
}

pub(super) async fn build((north, south): (&Ctx, &Ctx), tx: &mut Tx) -> Result<Built, DemoError> {
    let rows: Citizens = toml::from_str(include_str!("../../demo/citizens.toml"))?;
    let permits: (Permit<AddCitizen>, Permit<AddCitizen>) =
        (leave(north, "citizens").await?, leave(south, "citizens").await?);
    let (called, partners, weeks) = PROGRAMME;
    let partners = Line::parse(partners).map_err(|bad| said(called, &format!("{bad:?}")))?;
    let since = later(north.today(), -weeks * kernel::DAYS_A_WEEK);
    let period = Period::new(since, None).map_err(|bad| said(called, &format!("{bad:?}")))?;
    let programme = (name(called)?, partners, period);
    let added = citizens::add_programme_in(north, tx, &permits.0, &programme).await;
    added.map_err(|failure| refused(called, failure))?;
    let (mut first, mut all) = (None, BTreeMap::new());
    for row in &rows.citizen {
        let (ctx, permit) =
            if row.municipality == "0998" { (north, &permits.0) } else { (south, &permits.1) };
        let id = citizen(ctx, tx, permit, row).await?;
        first = first.or(Some(id));
        all.insert(row.fields.get("reference").cloned().unwrap_or_default(), id);
    }
    Ok(Built { first, all })
}

async fn citizen(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<AddCitizen>,
    row: &CitizenRow,
) -> Result<CitizenId, DemoError> {
    let today = ctx.today();
    let label = row.fields.get("reference").cloned().unwrap_or_default();
    let registered_on = later(today, -row.weeks_waiting * kernel::DAYS_A_WEEK);
    let mut raw = Raw::from_pairs(row.fields.clone());
    raw.set("registered_on", registered_on.to_string());
    raw.set("group_from", registered_on.to_string());
    if row.protected {
        raw.set("protected", "ja");
    }
    let until = row.certificate_days.map(|days| format!(":{}", later(today, days))).unwrap_or_default();
    let held: Vec<String> = row.certificates.iter().map(|code| format!("{code}{until}")).collect();
    raw.set("certificates", held.join(" "));
    if row.in_programme {
        raw.set("programme", PROGRAMME.0);
        raw.set(
            "programme_from",
            registered_on.max(later(today, -PROGRAMME.2 * kernel::DAYS_A_WEEK)).to_string(),
        );
    }
    let command = citizens::NewCitizen::parse(&raw, People::AllInvented, today)
        .map_err(|faults| faulty(&label, &faults))?;
    let added = citizens::add_citizen_in(ctx, tx, permit, &command).await;
    added.map_err(|failure| refused(&label, failure))
}
