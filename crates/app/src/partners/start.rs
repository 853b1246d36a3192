//! The start page: the counts a role has use for.

use std::sync::Arc;

use domain::partners::{Mode, Role};
use kernel::{PlacementId, WEEKS_ASKED, Week};
use policy::{Action, Permit, ShowPlacement, ShowProposal, ShowStart, ShowWeeks, by_relation, may};
use store::{
    Tx,
    views::{
        CitizenCounts, CompanyCounts, HouseAsked, HouseDue, Placed, PlacedAt, PlacementCounts,
        ProposalCounts, UserCounts, WeekCount,
    },
};

use crate::{
    Ctx, Failure, Never, Subject,
    placements::{Beside, placed_beside, week_counts},
    targets::{Board, show_board},
};

/// What a start page counts of many; what the role has no use for is not asked for. Nobody is a count of one: a
/// citizen's page has none of them.
#[derive(Debug, Default)]
pub struct StartCounts {
    /// Companies, tasks, bundles.
    pub companies: Option<CompanyCounts>,
    /// Citizens, where the installation may hold them.
    pub citizens: Option<CitizenCounts>,
    /// Proposals by what they wait for, where citizens are held.
    pub proposals: Option<ProposalCounts>,
    /// Placements by what they wait for, where citizens are held.
    pub placements: Option<PlacementCounts>,
    /// Weeks that somebody has to write, where citizens are held.
    pub weeks: Option<WeeksDue>,
}

/// What the start page says.
#[derive(Debug, Clone)]
pub struct Start {
    /// What it counts of many.
    pub counts: Arc<StartCounts>,
    /// Proposals that wait for a word of the citizen who looks; nobody else's page knows of it.
    pub unanswered: Option<u64>,
    /// Where the citizen who looks works or will work; nobody else's page says it of one person.
    pub own: Vec<Placed>,
    /// Weeks in which the citizen who looks is said not to have come, and has not answered.
    pub unheard: Vec<(PlacementId, Week)>,
    /// Results, to who gets counts and nothing else.
    pub board: Option<Board>,
    /// Open accounts.
    pub users: Option<UserCounts>,
    /// What waits for those who keep the house.
    pub house: HouseDue,
}

/// Weeks that are over and still wait for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeksDue {
    /// Weeks of people that a company is asked about, of which nobody has said anything.
    pub asked: u64,
    /// The same of the weeks before: a colleague's task, not the company's (`practice.md` 22).
    pub older: u64,
    /// The earliest of those weeks.
    pub first_asked: Option<Week>,
    /// The earliest of those before.
    pub first_older: Option<Week>,
    /// Weeks that the sides say different things of.
    pub differs: u64,
    /// The earliest of those.
    pub first_differs: Option<Week>,
    /// Weeks in which somebody is said not to have come who has not been heard.
    pub unheard: u64,
    /// The earliest of those.
    pub first_unheard: Option<Week>,
}

impl WeeksDue {
    /// From the counts of the last weeks that are over, the last first.
    fn of(counts: &[WeekCount]) -> Self {
        let (asked, older) = counts.split_at(WEEKS_ASKED.min(counts.len()));
        let open = |weeks: &[WeekCount]| weeks.iter().map(|one| one.open).sum();
        let first = |weeks: &[WeekCount], has: fn(&WeekCount) -> bool| {
            weeks.iter().rev().find(|one| has(one)).map(|one| one.week)
        };
        Self {
            asked: open(asked),
            older: open(older),
            first_asked: first(asked, |one| one.open > 0),
            first_older: first(older, |one| one.open > 0),
            differs: counts.iter().map(|one| one.differs).sum(),
            first_differs: first(counts, |one| one.differs > 0),
            unheard: counts.iter().map(|one| one.unheard).sum(),
            first_unheard: first(counts, |one| one.unheard > 0),
        }
    }
}

/// Counts of many, kept for those of a municipality who see them until something of what is counted changes.
async fn kept_counts(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ShowStart>,
    mode: Mode,
) -> Result<Arc<StartCounts>, Failure<Never>> {
    // Companies are the partnership's and people the organisation's; what a company counts is little.
    let counts_many = matches!(
        ctx.actor().role(),
        Some(Role::Caseworker | Role::TeamLeader | Role::EmployerConsultant | Role::SteeringMember)
    );
    let (Some(role), Some(organisation), true) =
        (ctx.actor().role(), ctx.actor().organisation(), counts_many)
    else {
        return Ok(Arc::new(counts(ctx, tx, permit, mode).await?));
    };
    let kept = &ctx.app().kept.starts;
    let (of, from) = ((organisation, role, mode), (tx.changes().await?, ctx.today()));
    if let Some(counts) = kept.get(&of, &from) {
        return Ok(counts);
    }
    Ok(kept.put(of, from, counts(ctx, tx, permit, mode).await?))
}

async fn counts(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ShowStart>,
    mode: Mode,
) -> Result<StartCounts, Failure<Never>> {
    let role = ctx.actor().role();
    let mut counts = StartCounts::default();
    let companies =
        [Role::EmployerConsultant, Role::BusinessAdviser, Role::CompanyManager, Role::SteeringMember];
    if role.is_some_and(|role| companies.contains(&role)) {
        counts.companies = Some(tx.under(permit).company_counts(ctx.today()).await?);
    }
    if mode == Mode::CompaniesOnly || role == Some(Role::Citizen) {
        return Ok(counts);
    }
    let of_all = matches!(role, Some(Role::Caseworker | Role::TeamLeader | Role::SteeringMember));
    if of_all || by_relation(ctx.actor()).is_some() && may(ctx.actor(), Action::ListCitizens) {
        counts.citizens = Some(tx.under(permit).citizen_counts().await?);
    }
    if may(ctx.actor(), Action::ShowProposal) {
        let permit = ctx.leave::<ShowProposal, _>().await?;
        counts.proposals = Some(tx.under(&permit).proposal_counts(ctx.today()).await?);
    }
    if may(ctx.actor(), Action::ShowPlacement) {
        let permit = ctx.leave::<ShowPlacement, _>().await?;
        let placed = tx.under(&permit).placement_counts(ctx.today()).await?;
        if may(ctx.actor(), Action::StateWeek) {
            let permit = ctx.leave::<ShowWeeks, _>().await?;
            let last = Week::of(ctx.today()).before();
            counts.weeks = Some(WeeksDue::of(&week_counts(ctx, tx, &permit, last, placed.changes).await?));
        }
        counts.placements = Some(placed);
    }
    Ok(counts)
}

async fn house_due(ctx: &Ctx, tx: &mut Tx, permit: &Permit<ShowStart>) -> Result<HouseDue, Failure<Never>> {
    let may = |action| may(ctx.actor(), action);
    let wants = HouseAsked {
        flags: may(Action::ShowTrace),
        checklist: may(Action::ShowChecklist),
        post: may(Action::ListPost),
    };
    if wants == HouseAsked::default() {
        Ok(HouseDue::default())
    } else {
        Ok(tx.under(permit).house_due(wants).await?)
    }
}

/// The start page of the actor.
///
/// # Errors
/// [`Failure`].
pub async fn show_start(ctx: &Ctx, mode: Mode) -> Result<Start, Failure<Never>> {
    let permit = ctx.leave::<ShowStart, _>().await?;
    let mut tx = ctx.read().await?;
    let role = ctx.actor().role();
    let counts = kept_counts(ctx, &mut tx, &permit, mode).await?;
    let mut start = Start {
        counts,
        unanswered: None,
        own: Vec::new(),
        unheard: Vec::new(),
        board: None,
        users: None,
        house: house_due(ctx, &mut tx, &permit).await?,
    };
    let mut seen = None;
    if mode == Mode::WithCitizens && role == Some(Role::Citizen) {
        let permit = ctx.leave::<ShowProposal, _>().await?;
        start.unanswered = Some(tx.under(&permit).unanswered(ctx.today()).await?);
        let placed = placed_beside(ctx, &mut tx, PlacedAt::Anywhere).await?;
        seen = Some(placed);
        let permit = ctx.leave::<ShowWeeks, _>().await?;
        start.unheard = tx.under(&permit).unheard_weeks().await?;
    }
    if mode == Mode::WithCitizens && role == Some(Role::SteeringMember) {
        start.board = Some(show_board(ctx, ctx.today(), None).await?);
    }
    if role == Some(Role::Administrator) {
        start.users = Some(tx.under(&permit).user_counts().await?);
    }
    ctx.saw_both((&permit, Subject::default()), seen.as_ref().and_then(Beside::seen)).await?;
    start.own = seen.map(|placed| placed.rows).unwrap_or_default();
    Ok(start)
}
