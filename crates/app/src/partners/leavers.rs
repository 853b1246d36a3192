//! Who leaves, has left, or does not come: what an administrator tidies up.

use chrono::Days;
use domain::partners::Role;
use kernel::{Date, IDLE_DAYS, LEAVERS_AHEAD_DAYS, LEAVERS_BACK_DAYS, MOST_LEAVERS, UserId};
use policy::ListUsers;
use sources::{Delimiter, write_csv};
use store::views;

use crate::{Ctx, Failure, Never, Subject, copenhagen_date};

/// Why somebody is on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaves {
    /// The role has a last day, today or later.
    On(Date),
    /// The last day is over.
    Since(Date),
    /// The role was ended.
    Ended(Date),
    /// The account was closed.
    Closed(Date),
    /// Nobody has logged in with the account for long; on the last day when somebody did.
    Idle(Option<Date>),
}

impl Leaves {
    fn of(leaver: &views::Leaver, today: Date) -> Self {
        let held = &leaver.held;
        match (leaver.closed, held.ended, held.term.last()) {
            (Some(at), None, _) => Self::Closed(copenhagen_date(at)),
            (_, Some(at), _) => Self::Ended(copenhagen_date(at)),
            (None, None, Some(last)) if last < today => Self::Since(last),
            // Whoever leaves soon is told apart from whoever has a last day far off and does not come.
            (None, None, Some(last)) if last <= ahead(today) => Self::On(last),
            (None, None, _) => Self::Idle(leaver.last_log_in.map(copenhagen_date)),
        }
    }
}

/// Somebody on the list.
#[derive(Debug, Clone)]
pub struct Leaver {
    /// The account.
    pub user: UserId,
    /// Its name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The company of whoever acts at one.
    pub company: Option<String>,
    /// In whose place.
    pub stands_for: Option<String>,
    /// Why.
    pub leaves: Leaves,
    /// How many people the role is named with, who need somebody else.
    pub people: u64,
}

/// Who leaves within some weeks or left lately, who first leaves first, and whose account nobody uses.
///
/// # Errors
/// [`Failure::NotThere`](crate::Failure::NotThere) for those who see no accounts.
pub async fn list_leavers(ctx: &Ctx) -> Result<Vec<Leaver>, Failure<Never>> {
    let permit = ctx.leave::<ListUsers, _>().await?;
    let today = ctx.today();
    let days = (back(today), today, ahead(today));
    let times = (ctx.now().days_before(LEAVERS_BACK_DAYS), ctx.now().days_before(IDLE_DAYS));
    let found = ctx.read().await?.under(&permit).leavers(days, times, MOST_LEAVERS).await?;
    ctx.saw(&permit, Subject::rows("user", found.len()), None).await?;
    Ok(found.into_iter().map(|one| leaver(one, today)).collect())
}

/// The same as a file with a head and a line for each.
///
/// # Errors
/// See [`list_leavers`].
pub async fn export_leavers<const N: usize>(
    ctx: &Ctx,
    head: &[&str; N],
    cells: impl Fn(&Leaver) -> [String; N],
) -> Result<Vec<u8>, Failure<Never>> {
    let all = list_leavers(ctx).await?;
    Ok(write_csv(head, all.iter().map(cells), Delimiter::Semicolon))
}

fn leaver(found: views::Leaver, today: Date) -> Leaver {
    let leaves = Leaves::of(&found, today);
    let held = found.held;
    Leaver {
        user: held.user,
        name: held.user_name,
        role: held.role,
        company: held.company_name,
        stands_for: held.stands_for_name,
        leaves,
        people: found.people,
    }
}

fn back(today: Date) -> Date {
    today.checked_sub_days(Days::new(LEAVERS_BACK_DAYS.into())).unwrap_or(today)
}

fn ahead(today: Date) -> Date {
    today.checked_add_days(Days::new(LEAVERS_AHEAD_DAYS.into())).unwrap_or(today)
}
