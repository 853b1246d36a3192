//! The organisation's users.

use domain::partners::{Email, Role};
use kernel::{RowVersion, UserId};
use policy::{Action, ListUsers, may};
use store::views::{Page, PageOf, RolesOf, UserLine};

use super::change_user::is_last_administrator;
use crate::{Ctx, Failure, Never, Subject};

/// A user's page.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own that the page asks for")]
pub struct UserPage {
    /// The account.
    pub user: UserLine,
    /// Whether the actor may change the account.
    pub may_change: bool,
    /// Whether the actor may change its roles.
    pub may_manage: bool,
    /// Whether it is the actor's own.
    pub is_own: bool,
    /// Whether nobody else could administer the organisation.
    pub is_last_administrator: bool,
    /// Its roles, those held now first.
    pub roles: RolesOf,
}

/// A page of the organisation's users.
///
/// # Errors
/// [`Failure`].
pub async fn list_users(ctx: &Ctx, of: PageOf) -> Result<Page<UserLine>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ListUsers, _>().await?;
    let page = tx.under(&permit).list_users(of, ctx.today()).await?;
    ctx.saw(&permit, Subject::rows("user", page.rows.len()), None).await?;
    Ok(page)
}

/// One user.
///
/// # Errors
/// [`Failure::NotThere`] when the account is another organisation's.
pub async fn show_user(ctx: &Ctx, id: UserId) -> Result<UserPage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("user", id.uuid());
    let permit =
        ctx.permit::<ListUsers, _>(tx.locate_member(id, ctx.actor().organisation()).await?, subject).await?;
    let user = tx.under(&permit).user(id, ctx.today()).await?;
    let roles = tx.under(&permit).roles_of(id, ctx.today()).await?;
    let is_last_administrator = is_last_administrator(ctx, &mut tx, &permit, &user).await?;
    ctx.saw(&permit, subject, None).await?;
    let may_change = may(ctx.actor(), Action::ChangeUser) && user.kept_by.is_none();
    let is_own = ctx.actor().user() == Some(id);
    let may_manage = may(ctx.actor(), Action::ManageRoles) && !is_own && user.role != Some(Role::Citizen);
    Ok(UserPage { user, may_change, may_manage, is_own, is_last_administrator, roles })
}

/// The organisation's account with a log-in name: id and version.
///
/// # Errors
/// [`Failure::NotThere`] when there is none.
pub async fn find_user(ctx: &Ctx, email: &str) -> Result<(UserId, RowVersion), Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ListUsers, _>().await?;
    let email = Email::parse(email).map_err(|_| Failure::NotThere)?;
    tx.under(&permit).find_user(&email).await?.ok_or(Failure::NotThere)
}
