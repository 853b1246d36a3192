//! «Hvem har set mine oplysninger»: a citizen reads who has looked, alone or together with the caseworker.

use kernel::{CitizenId, Date, Days, LOOKED_BACK_DAYS, Moment};
use policy::ShowWhoLooked;

use super::day_looks::{DayOfLooks, days};
use crate::{
    Ctx, Failure, Never, Raw, Subject,
    rim::{copenhagen_end, copenhagen_midnight},
};

/// Who has looked at a citizen.
#[derive(Debug)]
pub struct WhoLooked {
    /// The citizen.
    pub citizen: CitizenId,
    /// The first day that is shown.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// What others looked at, day by day, the newest first.
    pub days: Vec<DayOfLooks>,
    /// The same of the citizen's own looks.
    pub own: Vec<DayOfLooks>,
    /// Whether the municipality tells the names of its staff.
    pub tells_names: bool,
    /// The municipality's data protection officers, by name and address.
    pub officers: Vec<(String, String)>,
    /// Before when there are more looks than were read.
    pub earlier: Option<Moment>,
}

/// Shows who has looked at a citizen between two days that the address names; else in the last weeks.
///
/// # Errors
/// [`Failure::NotThere`] for another one's citizen.
pub async fn who_looked(ctx: &Ctx, citizen: CitizenId, raw: &Raw) -> Result<WhoLooked, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let permit = ctx.permit::<ShowWhoLooked, _>(tx.locate_citizen(citizen).await?, subject).await?;
    let (from, to) = period(ctx.today(), raw);
    let end = copenhagen_end(to);
    let before = raw.filled("before").and_then(|text| text.parse().ok()).map(Moment::from_micros);
    let before = before.map_or(end, |before: Moment| before.min(end));
    let times = (copenhagen_midnight(from), before);
    let seen = tx.under(&permit).looks_at(citizen, times, (from, to), ctx.today()).await?;
    ctx.saw(&permit, subject, None).await?;
    let (own, looks): (Vec<_>, Vec<_>) = seen.looks.iter().partition(|look| look.is_own());
    let (own_lists, lists): (Vec<_>, Vec<_>) = seen.lists.iter().partition(|listed| listed.look.is_own());
    Ok(WhoLooked {
        citizen,
        from,
        to,
        days: days(looks, lists),
        own: days(own, own_lists),
        tells_names: seen.tells_names,
        officers: seen.officers,
        earlier: seen.earlier,
    })
}

/// The days that an address asks for; what means nothing is left out, and days are put in their order.
fn period(today: Date, raw: &Raw) -> (Date, Date) {
    let day = |field: &str| raw.filled(field).and_then(|text| sources::read_date(text).ok());
    let to = day("to").unwrap_or(today);
    let from = day("from").or_else(|| to.checked_sub_days(Days::new(LOOKED_BACK_DAYS))).unwrap_or(to);
    (from.min(to), to.max(from))
}
