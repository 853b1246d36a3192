//! Changing, closing and opening accounts, new passwords.

use domain::partners::Refusal;
use kernel::{Faults, RowVersion, UserId};
use policy::{Act, ChangeUser, Covers, Permit, ReadUsers};
use store::{
    StoreError, Tx,
    views::{Receiver, UserLine},
};

use super::{
    Failure,
    add_user::{Person, own_organisation, taken},
    password::{check_new, hash_new_password},
};
use crate::{Ctx, Raw, Subject, outbox::Job};

/// An account for the forms that change it.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change it, too.
pub async fn user_to_change(ctx: &Ctx, id: UserId) -> Result<UserLine, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("user", id.uuid());
    let permit = ctx.permit::<ChangeUser, _>(tx.locate_user(id).await?, subject).await?;
    ctx.must_be_certain()?;
    let user = tx.under(&permit).user(id, ctx.today()).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(user)
}

/// Changes who logs in. With another address the account's roles at other organisations end: they let in whoever
/// reads the old one.
///
/// # Errors
/// [`Refusal::EmailTaken`], what [`super::add_user`] refuses, [`Failure::Stale`].
pub async fn edit_user(ctx: &Ctx, id: UserId, version: RowVersion, raw: &Raw) -> Result<(), Failure> {
    let (mut tx, permit, user) = load(ctx, id).await?;
    let mut faults = Faults::new();
    let person = Person::read(raw, &mut faults);
    let person = faults.finish(person)?;
    match tx.under(&permit).save_user(id, version, (&person.email, &person.name, person.language)).await {
        Err(StoreError::Blocked) => return Err(taken(&person.email)),
        other => other?,
    }
    if person.email != user.email {
        tx.under(&permit).end_link_of(id).await?;
        tx.under(&permit).end_roles_elsewhere(id, ctx.now()).await?;
    }
    finish(ctx, tx, &permit, id).await
}

/// Whether nobody else could administer the organisation.
pub(super) async fn is_last_administrator<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    user: &UserLine,
) -> Result<bool, StoreError>
where
    A: Act + Covers<ReadUsers>,
{
    let (is_one, others) = tx.under(permit).administrators(user.id, ctx.today()).await?;
    Ok(is_one && others == 0)
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
    if is_last_administrator(ctx, &mut tx, &permit, &user).await? {
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

/// Sets a new password. Every session of the account ends, and its roles at other organisations: they did not let
/// in whoever chose the password.
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
    tx.under(&permit).end_roles_elsewhere(id, ctx.now()).await?;
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
/// account ends, and its roles at other organisations.
///
/// # Errors
/// [`Failure::NotThere`], [`Failure::Unproved`].
pub async fn drop_second_step(ctx: &Ctx, id: UserId) -> Result<(), Failure> {
    let (mut tx, permit, user) = load(ctx, id).await?;
    if !user.has_code {
        return Err(Failure::NotThere);
    }
    tx.under(&permit).drop_second_step_of(id).await?;
    tx.under(&permit).end_roles_elsewhere(id, ctx.now()).await?;
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
    let user = tx.under(&permit).user(id, ctx.today()).await?;
    Ok((tx, permit, user))
}

async fn finish(ctx: &Ctx, tx: Tx, permit: &Permit<ChangeUser>, id: UserId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("user", id.uuid())).await?;
    ctx.commit(tx, id).await
}
