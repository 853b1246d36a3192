//! Unusual look-ups: found by a search that runs by itself, and closed by a person with a reason.

use std::collections::BTreeMap;

use domain::privacy::{LookedUp, Refusal, Review, UnusualDay, UnusualRule, unusual_day, unusual_look};
use kernel::{Date, Faults, FlagId, MOST_REQUESTS, RowVersion, UserId};
use policy::{FindUnusual, Located, ReviewFlag, ShowOwnFlags, ShowTrace};
use store::{
    NewFlag,
    views::{FlagFilter, FlagLine, FlagView, Page, PageOf, PairSeen},
};

use crate::{
    Ctx, Raw, Subject,
    rim::{copenhagen_end, copenhagen_midnight},
};

type Failure = crate::Failure<Refusal>;

/// Looks for unusual look-ups of a day, and keeps those that are not known yet; gives how many they are. A day can be
/// searched as often as one likes.
///
/// # Errors
/// [`Failure::NotThere`](crate::Failure::NotThere) for whoever is not the machine.
pub async fn find_unusual(ctx: &Ctx, day: Date) -> Result<u64, Failure> {
    let permit = ctx.leave::<FindUnusual, _>().await?;
    let mut tx = ctx.read().await?;
    let pairs = tx.under(&permit).pairs_seen((copenhagen_midnight(day), copenhagen_end(day)), day).await?;
    if pairs.is_empty() {
        return Ok(0);
    }
    let before = tx.under(&permit).days_seen(day).await?;
    let surnames = surnames(&tx.under(&permit).citizen_names().await?);
    drop(tx);
    let mut found: Vec<NewFlag> = Vec::new();
    let mut seen: BTreeMap<UserId, u32> = BTreeMap::new();
    for pair in &pairs {
        *seen.entry(pair.user).or_default() += 1;
        let rules = unusual_look(&LookedUp {
            user: &pair.user_name,
            citizen: &pair.citizen_name,
            is_oneself: pair.is_oneself,
            is_colleague: pair.is_colleague,
            with_surname: surnames.get(&surname(&pair.citizen_name)).copied().unwrap_or_default(),
            is_related: pair.is_related,
        });
        found.extend(rules.into_iter().map(|rule| flag_of(ctx, rule, pair)));
    }
    for (user, people) in &seen {
        let days = before.get(user).map(Vec::as_slice).unwrap_or_default();
        let first = pairs.iter().find(|pair| pair.user == *user);
        if let (Some(day), Some(first)) = (unusual_day(*people, days), first) {
            found.push(day_of(ctx, day, first));
        }
    }
    let mut tx = ctx.write().await?;
    tx.under(&permit).put_days(day, &seen).await?;
    let added = tx.under(&permit).add_flags(day, &found, ctx.now()).await?;
    if added > 0 {
        let rows = usize::try_from(added).unwrap_or(usize::MAX);
        ctx.wrote(&tx, &permit, Subject::rows("flag", rows)).await?;
    }
    ctx.commit(tx, added).await?;
    Ok(added)
}

fn flag_of(ctx: &Ctx, rule: UnusualRule, pair: &PairSeen) -> NewFlag {
    NewFlag {
        id: FlagId::new(ctx.fresh()),
        rule,
        user: pair.user,
        citizen: Some(pair.citizen),
        first: pair.first,
        seen: pair.times,
        usual: None,
    }
}

fn day_of(ctx: &Ctx, day: UnusualDay, first: &PairSeen) -> NewFlag {
    let number = |people: u32| i32::try_from(people).unwrap_or(i32::MAX);
    NewFlag {
        id: FlagId::new(ctx.fresh()),
        rule: UnusualRule::ManyPeople,
        user: first.user,
        citizen: None,
        first: first.first,
        seen: number(day.seen),
        usual: Some(number(day.usual)),
    }
}

fn surname(name: &str) -> String {
    name.split_whitespace().last().unwrap_or_default().to_lowercase()
}

fn surnames(names: &[String]) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for name in names {
        *all.entry(surname(name)).or_default() += 1;
    }
    all
}

/// Asks for those that a reviewer has closed.
pub const CLOSED: &str = "closed";

/// Reads a list's filter from an address; what means nothing is left out.
#[must_use]
pub fn read_flag_filter(raw: &Raw) -> FlagFilter {
    FlagFilter {
        closed: raw.filled("state") == Some(CLOSED),
        rule: raw.filled("rule").and_then(UnusualRule::from_code),
    }
}

/// A page of the organisation's unusual look-ups.
///
/// # Errors
/// [`Failure::NotThere`](crate::Failure::NotThere) for whoever does not supervise.
pub async fn list_flags(ctx: &Ctx, filter: FlagFilter, of: PageOf) -> Result<Page<FlagLine>, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowTrace, _>().await?;
    let page = tx.under(&permit).list_flags(filter, of).await?;
    let criteria = (filter != FlagFilter::default()).then(|| format!("{filter:?}"));
    let people = page.rows.iter().filter_map(|row| row.citizen.as_ref()).map(|one| one.id);
    ctx.saw_list(&permit, Subject::rows("flag", page.rows.len()), criteria, people).await?;
    Ok(page)
}

/// An unusual look-up, for the form that closes it or opens it again.
///
/// # Errors
/// [`Failure::NotThere`](crate::Failure::NotThere) for another organisation's.
pub async fn show_flag(ctx: &Ctx, id: FlagId) -> Result<FlagView, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ReviewFlag, _>().await?;
    let view = tx.under(&permit).flag(id).await?;
    let people = view.line.citizen.as_ref().map(|one| one.id);
    ctx.saw_list(&permit, Subject::row("flag", id.uuid()), None, people).await?;
    Ok(view)
}

/// Closes an unusual look-up with a reason, or opens one again that was closed wrongly; gives whether it is closed.
///
/// # Errors
/// [`Refusal::OwnLook`] for the reviewer's own, [`Refusal::Already`], and a reason that is missing.
pub async fn review_flag(ctx: &Ctx, id: FlagId, version: RowVersion, raw: &Raw) -> Result<bool, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.permit::<ReviewFlag, _>(Some(Located::NOWHERE), Subject::row("flag", id.uuid())).await?;
    let view = tx.under(&permit).flag(id).await?;
    // Closed by somebody else meanwhile, the same answer would open it again.
    if view.line.version != version {
        return Err(crate::Failure::Stale);
    }
    let mut faults: Faults<Refusal> = Faults::new();
    let because = raw.required::<{ Review::LONGEST }, _>("because", &mut faults);
    let because = faults.finish(because).map_err(crate::Failure::Refused)?;
    let review = Review { closed: !view.line.closed, because };
    let own = ctx.actor().user() == Some(view.line.user);
    review.check(view.line.closed, own).map_err(|refusal| Failure::refused("because", refusal))?;
    tx.under(&permit).put_review((id, version), &review, ctx.now()).await?;
    let people = view.line.citizen.as_ref().map(|one| one.id);
    ctx.wrote_list(&tx, &permit, Subject::row("flag", id.uuid()), people).await?;
    ctx.commit(tx, review.closed).await?;
    Ok(review.closed)
}

/// The unusual look-ups of whoever asks, the newest of them.
///
/// # Errors
/// [`Failure::NotThere`](crate::Failure::NotThere) for citizens, whose looks are nobody's to judge.
pub async fn own_flags(ctx: &Ctx) -> Result<Vec<FlagLine>, Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowOwnFlags, _>().await?;
    let flags = tx.under(&permit).own_flags(MOST_REQUESTS).await?;
    ctx.saw(&permit, Subject::rows("flag", flags.len()), None).await?;
    Ok(flags)
}
