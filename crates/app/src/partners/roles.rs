//! Roles: giving one, setting its days, ending it, and standing in for a colleague.

use domain::{
    input::Input,
    partners::{OrganisationKind, Refusal, Role, Term, TermState},
};
use kernel::{CompanyId, Faults, MembershipId, OrganisationId, RowVersion, UserId};
use policy::{ManageRoles, Permit};
use store::{
    MembershipRow, Tx,
    views::{RoleHeld, UserLine},
};

use super::{
    Failure,
    add_user::{find_company, own_organisation, read_post, read_term},
};
use crate::{Ctx, Raw, Subject};

/// An account for the forms about its roles.
#[derive(Debug)]
pub struct UserForRole {
    /// The account.
    pub user: UserLine,
    /// In whose roles its user can stand in.
    pub colleagues: Vec<RoleHeld>,
}

/// An account for the forms about its roles.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not manage them, too; [`Refusal::OwnRole`].
pub async fn user_for_role(ctx: &Ctx, id: UserId) -> Result<UserForRole, Failure> {
    let mut tx = ctx.read().await?;
    let (permit, user) = open(ctx, &mut tx, id).await?;
    let colleagues = tx.under(&permit).colleagues(id, ctx.today()).await?;
    ctx.saw(&permit, Subject::row("user", id.uuid()), None).await?;
    Ok(UserForRole { user, colleagues })
}

/// One role of an account, for the forms that change and end it.
///
/// # Errors
/// [`Failure::NotThere`] when it is another account's or another organisation's, or has ended.
pub async fn role_to_change(
    ctx: &Ctx,
    id: UserId,
    role: MembershipId,
) -> Result<(UserLine, RoleHeld), Failure> {
    let mut tx = ctx.read().await?;
    let (permit, user) = open(ctx, &mut tx, id).await?;
    let held = find(ctx, &mut tx, &permit, (id, role)).await?;
    ctx.saw(&permit, Subject::row("user", id.uuid()), None).await?;
    Ok((user, held))
}

/// Gives an account a role more.
///
/// # Errors
/// [`Refusal::HasRole`], [`Refusal::LastDayPast`], what [`super::add_user`] refuses of a role.
pub async fn give_role(ctx: &Ctx, id: UserId, raw: &Raw) -> Result<MembershipId, Failure> {
    let mut change = Change::begin(ctx, id).await?;
    change.must_be_no_citizen("role")?;
    let mut faults = Faults::new();
    let post = read_post(raw, change.kind, &mut faults);
    let term = read_term(raw, Some(ctx.today()), Some(ctx.today()), &mut faults);
    let ((role, cvr), term) = faults.finish(post.zip(term))?;
    let company = find_company(&mut change.tx, &change.permit, cvr.as_ref()).await?;
    let same = |one: &RoleHeld| one.role == role && one.company == company && one.stands_for.is_none();
    if change.overlaps(&same, term).await? {
        return Err(Failure::refused("role", Refusal::HasRole(role)));
    }
    change.add((role, company), term, None).await
}

/// Lets somebody stand in for a colleague: with the colleague's role and people, from one day to another.
///
/// # Errors
/// [`Refusal::UnknownColleague`], [`Refusal::StandsInAlready`], [`Refusal::LastDayMissing`].
pub async fn stand_in(ctx: &Ctx, id: UserId, raw: &Raw) -> Result<MembershipId, Failure> {
    let mut change = Change::begin(ctx, id).await?;
    change.must_be_no_citizen("for")?;
    let mut faults = Faults::new();
    let whom = match raw.filled("for") {
        None => Err(Input::NotChosen.into()),
        Some(given) => given.parse::<MembershipId>().map_err(|_| Refusal::UnknownColleague),
    };
    let whom = faults.take("for", whom);
    let term = read_term(raw, Some(ctx.today()), Some(ctx.today()), &mut faults);
    if raw.filled("last").is_none() {
        faults.push("last", Refusal::LastDayMissing);
    }
    let (whom, term) = faults.finish(whom.zip(term))?;
    let all = change.tx.under(&change.permit).colleagues(id, ctx.today()).await?;
    let unknown = || Failure::refused("for", Refusal::UnknownColleague);
    let colleague = all.into_iter().find(|one| one.id == whom).ok_or_else(unknown)?;
    let same = |one: &RoleHeld| one.stands_for == Some(whom);
    if change.overlaps(&same, term).await? {
        return Err(Failure::refused("for", Refusal::StandsInAlready));
    }
    change.add((colleague.role, colleague.company), term, Some(whom)).await
}

/// Sets the days of a role.
///
/// # Errors
/// [`Refusal::LastAdministrator`], [`Refusal::LastDayPast`], [`Failure::Stale`].
pub async fn change_term(
    ctx: &Ctx,
    id: UserId,
    (role, version): (MembershipId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let mut change = Change::begin(ctx, id).await?;
    let held = change.find((role, version)).await?;
    let mut faults = Faults::new();
    let term = read_term(raw, held.term.first(), Some(ctx.today()), &mut faults);
    if held.stands_for.is_some() && raw.filled("last").is_none() {
        faults.push("last", Refusal::LastDayMissing);
    }
    let term = faults.finish(term)?;
    if term.last().is_some() {
        change.must_leave_an_administrator(&held, "last").await?;
    }
    change.tx.under(&change.permit).set_term((role, version), term).await?;
    change.end().await
}

/// Ends a role at once.
///
/// # Errors
/// [`Refusal::LastAdministrator`], [`Failure::Stale`].
pub async fn end_role(
    ctx: &Ctx,
    id: UserId,
    (role, version): (MembershipId, RowVersion),
) -> Result<(), Failure> {
    let mut change = Change::begin(ctx, id).await?;
    let held = change.find((role, version)).await?;
    change.must_leave_an_administrator(&held, "role").await?;
    change.tx.under(&change.permit).end_role((role, version), ctx.now()).await?;
    change.end().await
}

/// A change of an account's roles in the actor's organisation.
struct Change<'c> {
    ctx: &'c Ctx,
    tx: Tx,
    permit: Permit<ManageRoles>,
    user: UserLine,
    organisation: OrganisationId,
    kind: OrganisationKind,
}

impl<'c> Change<'c> {
    async fn begin(ctx: &'c Ctx, id: UserId) -> Result<Self, Failure> {
        let mut tx = ctx.write().await?;
        let (permit, user) = open(ctx, &mut tx, id).await?;
        let (organisation, kind) = own_organisation(ctx, &tx).await?;
        // Whether it is the last administrator depends on every account: two changes wait for one another.
        tx.raise_data_version(organisation).await?;
        Ok(Self { ctx, tx, permit, user, organisation, kind })
    }

    fn must_be_no_citizen(&self, field: &'static str) -> Result<(), Failure> {
        match self.user.role {
            Some(Role::Citizen) => Err(Failure::refused(field, Refusal::CitizensCannotLogIn)),
            _ => Ok(()),
        }
    }

    /// The role that the form was made from.
    async fn find(&mut self, (role, version): (MembershipId, RowVersion)) -> Result<RoleHeld, Failure> {
        let held = find(self.ctx, &mut self.tx, &self.permit, (self.user.id, role)).await?;
        if held.version == version { Ok(held) } else { Err(Failure::Stale) }
    }

    /// Whether the account has such a role on one of the days.
    async fn overlaps(
        &mut self,
        same: &(dyn Fn(&RoleHeld) -> bool + Sync),
        term: Term,
    ) -> Result<bool, Failure> {
        let held = self.tx.under(&self.permit).roles_of(self.user.id, self.ctx.today()).await?;
        Ok(held.here.iter().any(|one| same(one) && one.ended.is_none() && one.term.overlaps(term)))
    }

    async fn must_leave_an_administrator(
        &mut self,
        held: &RoleHeld,
        field: &'static str,
    ) -> Result<(), Failure> {
        if held.role != Role::Administrator || held.stands_for.is_some() {
            return Ok(());
        }
        match self.tx.under(&self.permit).administrators(held.user, self.ctx.today()).await? {
            (true, 0) => Err(Failure::refused(field, Refusal::LastAdministrator)),
            _ => Ok(()),
        }
    }

    async fn add(
        mut self,
        (role, company): (Role, Option<CompanyId>),
        term: Term,
        stands_for: Option<MembershipId>,
    ) -> Result<MembershipId, Failure> {
        let id = MembershipId::new(self.ctx.fresh());
        let (user, organisation) = (self.user.id, self.organisation);
        let row = MembershipRow { user, organisation, role, company, citizen: None, term, stands_for };
        self.tx.under(&self.permit).add_membership(id, &row).await?;
        self.end().await?;
        Ok(id)
    }

    async fn end(self) -> Result<(), Failure> {
        let id = self.user.id;
        self.ctx.wrote(&self.tx, &self.permit, Subject::row("user", id.uuid())).await?;
        self.ctx.commit(self.tx, id).await
    }
}

async fn open(ctx: &Ctx, tx: &mut Tx, id: UserId) -> Result<(Permit<ManageRoles>, UserLine), Failure> {
    let at = tx.locate_member(id, ctx.actor().organisation()).await?;
    let permit = ctx.permit::<ManageRoles, _>(at, Subject::row("user", id.uuid())).await?;
    ctx.must_be_certain()?;
    if ctx.actor().user() == Some(id) {
        return Err(Failure::refused("role", Refusal::OwnRole));
    }
    let user = tx.under(&permit).user(id, ctx.today()).await?;
    Ok((permit, user))
}

async fn find(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ManageRoles>,
    (user, role): (UserId, MembershipId),
) -> Result<RoleHeld, Failure> {
    let held = tx.under(permit).role_held(role).await?;
    let is_there = held.user == user && held.ended.is_none() && held.term.on(ctx.today()) != TermState::Over;
    if is_there { Ok(held) } else { Err(Failure::NotThere) }
}
