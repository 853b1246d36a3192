//! The start page: the counts a role has use for.

use domain::partners::{Mode, Role};
use policy::{Action, Located, ShowPlacement, ShowProposal, ShowStart, may};
use store::views::{CitizenCounts, CompanyCounts, PlacementCounts, ProposalCounts};

use crate::{Ctx, Failure, Never, Subject};

/// What the start page counts; what the role has no use for is not asked for.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    /// Companies, tasks, bundles.
    pub companies: Option<CompanyCounts>,
    /// Citizens, where the installation may hold them.
    pub citizens: Option<CitizenCounts>,
    /// Proposals by what they wait for, where citizens are held.
    pub proposals: Option<ProposalCounts>,
    /// Placements by what they wait for, where citizens are held.
    pub placements: Option<PlacementCounts>,
    /// Open accounts.
    pub users: Option<u64>,
}

/// Counts for the actor's start page.
///
/// # Errors
/// [`Failure`].
pub async fn show_start(ctx: &Ctx, mode: Mode) -> Result<Start, Failure<Never>> {
    let permit = ctx.permit::<ShowStart, _>(Some(Located::NOWHERE), Subject::default()).await?;
    let mut tx = ctx.read().await?;
    let role = ctx.actor().role();
    let mut start = Start { companies: None, citizens: None, proposals: None, placements: None, users: None };
    if matches!(role, Some(Role::EmployerConsultant | Role::CompanyManager | Role::SteeringMember)) {
        start.companies = Some(tx.under(&permit).company_counts().await?);
    }
    if mode == Mode::WithCitizens && matches!(role, Some(Role::Caseworker | Role::SteeringMember)) {
        start.citizens = Some(tx.under(&permit).citizen_counts().await?);
    }
    if mode == Mode::WithCitizens && may(ctx.actor(), Action::ShowProposal) {
        let permit = ctx.permit::<ShowProposal, _>(Some(Located::NOWHERE), Subject::default()).await?;
        start.proposals = Some(tx.under(&permit).proposal_counts(ctx.today()).await?);
    }
    if mode == Mode::WithCitizens && may(ctx.actor(), Action::ShowPlacement) {
        let permit = ctx.permit::<ShowPlacement, _>(Some(Located::NOWHERE), Subject::default()).await?;
        start.placements = Some(tx.under(&permit).placement_counts(ctx.today()).await?);
    }
    if role == Some(Role::Administrator) {
        start.users = Some(tx.under(&permit).user_count().await?);
    }
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok(start)
}
