//! Changing, closing and opening accounts, new passwords.

use domain::partners::{Refusal, Role};
use kernel::{CompanyId, Cvr, Faults, MembershipId, OrganisationId, RowVersion, UserId};
use policy::{Act, ChangeUser, Covers, Permit, ReadUsers};
use store::{
    MembershipRow, StoreError, Tx,
    views::{Receiver, UserLine},
};

use super::{
    Failure,
    add_user::{Person, find_company, own_organisation, read_post, taken},
    password::{check_new, hash_new_password},
};
use crate::{Ctx, Raw, Subject, outbox::Job};

/// Whether an account's role is changed together with its name: not one's own, and not a citizen's.
fn may_change_role(ctx: &Ctx, user: &UserLine) -> bool {
    ctx.actor().user() != Some(user.id) && user.role != Some(Role::Citizen)
}

/// An account for the form that changes it.
#[derive(Debug)]
pub struct UserToChange {
    /// The account.
    pub user: UserLine,
    /// Whether its role is changed too.
    pub may_change_role: bool,
}

/// An account for the form that changes it.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change it, too.
pub async fn user_to_change(ctx: &Ctx, id: UserId) -> Result<UserToChange, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("user", id.uuid());
    let permit = ctx.permit::<ChangeUser, _>(tx.locate_user(id).await?, subject).await?;
    ctx.must_be_certain()?;
    let user = tx.under(&permit).user(id).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(UserToChange { may_change_role: may_change_role(ctx, &user), user })
}

/// Changes who logs in, and as what. A new role ends the old membership and every session of the account.
///
/// # Errors
/// [`Refusal::EmailTaken`], [`Refusal::LastAdministrator`], what [`super::add_user`] refuses,
/// [`Failure::Stale`].
pub async fn edit_user(ctx: &Ctx, id: UserId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit, user) = load(ctx, id).await?;
    let (organisation, kind) = own_organisation(ctx, &tx).await?;
    let mut faults = Faults::new();
    let person = Person::read(raw, &mut faults);
    let post = may_change_role(ctx, &user).then(|| read_post(&without_left(raw, &user), kind, &mut faults));
    let person = faults.finish(person)?;
    match tx.under(&permit).save_user(id, version, (&person.email, &person.name, person.language)).await {
        Err(StoreError::Blocked) => return Err(taken(&person.email)),
        other => other?,
    }
    if person.email != user.email {
        // Whoever reads the old address is not the user any more.
        tx.under(&permit).end_link_of(id).await?;
    }
    let held = user.role.map(|role| (role, user.company.as_ref().map(|company| company.id)));
    let post = match post.flatten() {
        Some((role, cvr)) => Some((role, find_company(&mut tx, &permit, cvr.as_ref()).await?)),
        None => None,
    };
    if let Some(post) = post.filter(|post| held != Some(*post)) {
        if post.0 != Role::Administrator && is_last_administrator(&mut tx, &permit, &user).await? {
            return Err(Failure::refused("role", Refusal::LastAdministrator));
        }
        appoint(ctx, &mut tx, &permit, (id, organisation), post).await?;
    }
    finish(ctx, tx, &permit, id).await
}

/// The form without the company that the user leaves together with a role at it: it stands there from before.
fn without_left(raw: &Raw, user: &UserLine) -> Raw {
    let mut raw = raw.clone();
    let given = Cvr::parse(raw.text("company")).ok();
    let stands = given.is_some() && given.as_ref() == user.company.as_ref().map(|company| &company.cvr);
    if stands && !Role::from_code(raw.text("role")).is_some_and(Role::is_at_company) {
        raw.set("company", "");
    }
    raw
}

async fn appoint(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ChangeUser>,
    (user, organisation): (UserId, OrganisationId),
    (role, company): (Role, Option<CompanyId>),
) -> Result<(), Failure> {
    tx.under(permit).end_memberships(user, ctx.now()).await?;
    let row = MembershipRow { user, organisation, role, company, citizen: None };
    tx.under(permit).add_membership(MembershipId::new(ctx.fresh()), &row).await?;
    Ok(tx.under(permit).end_sessions_of(user).await?)
}

/// Whether nobody else could administer the organisation.
pub(super) async fn is_last_administrator<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    user: &UserLine,
) -> Result<bool, StoreError>
where
    A: Act + Covers<ReadUsers>,
{
    let is_one = user.role == Some(Role::Administrator) && user.disabled_at.is_none();
    Ok(is_one && tx.under(permit).other_administrators(user.id).await? == 0)
}

/// Closes an account. Its sessions end at once.
///
/// # Errors
/// [`Refusal::OwnAccount`], [`Refusal::LastAdministrator`], [`Failure::Stale`].
pub async fn disable_user(ctx: &Ctx, id: UserId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit, user) = load(ctx, id).await?;
    if ctx.actor().user() == Some(id) {
        return Err(Failure::refused("user", Refusal::OwnAccount));
    }
    if is_last_administrator(&mut tx, &permit, &user).await? {
        return Err(Failure::refused("user", Refusal::LastAdministrator));
    }
    tx.under(&permit).set_disabled(id, version, Some(ctx.now())).await?;
    tx.under(&permit).end_sessions_of(id).await?;
    tx.under(&permit).end_link_of(id).await?;
    finish(ctx, tx, &permit, id).await
}

/// Opens a closed account again.
///
/// # Errors
/// [`Failure::Stale`].
pub async fn enable_user(ctx: &Ctx, id: UserId, version: RowVersion) -> Result<(), Failure> {
    let (mut tx, permit, _) = load(ctx, id).await?;
    tx.under(&permit).set_disabled(id, version, None).await?;
    finish(ctx, tx, &permit, id).await
}

/// Sets a new password. Every session of the account ends.
///
/// # Errors
/// [`Refusal::WeakPassword`], [`Failure::Stale`].
pub async fn reset_password(ctx: &Ctx, id: UserId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (tx, _, user) = load(ctx, id).await?;
    // Hashing takes its time; nobody else shall wait for the writer meanwhile.
    tx.roll_back().await?;
    let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
    let mut faults = Faults::new();
    check_new(password, (user.email.as_str(), user.name.as_str()), &ctx.app().breached, &mut faults);
    faults.finish(Some(()))?;
    let hash = hash_new_password(ctx, password).await?;
    let (mut tx, permit, _) = load(ctx, id).await?;
    tx.under(&permit).set_password(id, version, &hash).await?;
    tx.under(&permit).end_sessions_of(id).await?;
    tx.under(&permit).end_link_of(id).await?;
    tx.under(&permit).forget_devices_of(id).await?;
    finish(ctx, tx, &permit, id).await
}

/// Sends an account's user a link to choose a password: the first one, or a new one.
///
/// # Errors
/// [`Failure::Stale`].
pub async fn send_link(ctx: &Ctx, id: UserId, version: RowVersion) -> Result<(), Failure> {
    let (tx, permit, user) = load(ctx, id).await?;
    if user.version != version {
        return Err(Failure::Stale);
    }
    let (organisation, _) = own_organisation(ctx, &tx).await?;
    let job = if user.has_password { Job::PasswordReset } else { Job::Invitation };
    ctx.leave_job(&tx, &job, (organisation, Receiver::User(id)), ctx.now()).await?;
    finish(ctx, tx, &permit, id).await
}

/// Takes the second step away from somebody whose telephone and recovery codes are gone. Every session of the
/// account ends.
///
/// # Errors
/// [`Failure::NotThere`], [`Failure::Unproved`].
pub async fn drop_second_step(ctx: &Ctx, id: UserId) -> Result<(), Failure> {
    let (mut tx, permit, user) = load(ctx, id).await?;
    if !user.has_code {
        return Err(Failure::NotThere);
    }
    tx.under(&permit).drop_second_step_of(id).await?;
    tx.under(&permit).end_sessions_of(id).await?;
    tx.under(&permit).forget_devices_of(id).await?;
    finish(ctx, tx, &permit, id).await
}

async fn load(ctx: &Ctx, id: UserId) -> Result<(Tx, Permit<ChangeUser>, UserLine), Failure> {
    let mut tx = ctx.write().await?;
    let permit =
        ctx.permit::<ChangeUser, _>(tx.locate_user(id).await?, Subject::row("user", id.uuid())).await?;
    ctx.must_be_certain()?;
    // Whether it is the last administrator depends on every account: two changes wait for one another.
    if let Some(organisation) = ctx.actor().organisation() {
        tx.raise_data_version(organisation).await?;
    }
    let user = tx.under(&permit).user(id).await?;
    Ok((tx, permit, user))
}

async fn finish(ctx: &Ctx, tx: Tx, permit: &Permit<ChangeUser>, id: UserId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("user", id.uuid())).await?;
    ctx.commit(tx, id).await
}
