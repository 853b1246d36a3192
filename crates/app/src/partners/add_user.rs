//! A new account with its first membership.

use domain::{
    input::Input,
    partners::{Email, OrganisationKind, Refusal, Role},
};
use kernel::{CitizenId, CompanyId, Faults, Language, MembershipId, Name, OrganisationId, UserId};
use policy::{Act, AddUser, Covers, Located, Permit, ReadUsers, WriteUsers};
use store::{MembershipRow, StoreError, Tx, UserRow};

use super::{
    Failure,
    password::{check_new, hash_new_password},
};
use crate::{Ctx, Raw, Subject};

/// What a new account is made from.
#[derive(Clone)]
pub struct NewUser {
    /// Log-in name.
    pub email: Email,
    /// Name.
    pub name: Name,
    /// Role of the first membership.
    pub role: Role,
    /// Language of the screens.
    pub language: Language,
    /// Hash of the password; without one nobody logs in by password.
    pub password_hash: Option<String>,
    /// A company manager's company.
    pub company: Option<CompanyId>,
    /// The citizen the user is.
    pub citizen: Option<CitizenId>,
    /// Whether the demo offers it by one click.
    pub one_click: bool,
}

impl NewUser {
    /// Reads a form: the account, still without its password's hash, and the password. All faults at once.
    ///
    /// # Errors
    /// Every fault, field by field.
    pub fn parse(raw: &Raw, kind: OrganisationKind) -> Result<(Self, String), Faults<Refusal>> {
        let mut faults = Faults::new();
        let email = faults.take("email", Email::parse(raw.text("email")).map_err(Refusal::from));
        let name = raw.required::<{ Name::MAX }, _>("name", &mut faults);
        let role = read_role(raw, kind, &mut faults);
        let language = raw.read("language", &mut faults, |tag| {
            Language::from_tag(tag)
                .ok_or_else(|| Input::NotInList { given: tag.to_owned(), list: "languages" })
        });
        let company = match role {
            Some(Role::CompanyManager) => read_company(raw, &mut faults),
            _ => None,
        };
        let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
        match (&email, &name) {
            _ if password.is_empty() => faults.push("password", Input::Missing.into()),
            (Some(email), Some(name)) => check_new(password, email, name, &mut faults),
            _ => {}
        }
        let user = email.zip(name).zip(role).map(|((email, name), role)| Self {
            email,
            name,
            role,
            language: language.unwrap_or_default(),
            password_hash: None,
            company,
            citizen: None,
            one_click: false,
        });
        faults.finish(user.map(|user| (user, password.to_owned())))
    }
}

fn read_role(raw: &Raw, kind: OrganisationKind, faults: &mut Faults<Refusal>) -> Option<Role> {
    let given = raw.text("role");
    let role = match Role::from_code(given) {
        _ if given.is_empty() => Err(Input::Missing.into()),
        None => Err(Input::NotInList { given: given.to_owned(), list: "roles" }.into()),
        Some(Role::Citizen) => Err(Refusal::CitizensCannotLogIn),
        Some(role) if !role.fits(kind) => Err(Refusal::RoleDoesNotFit { role, kind }),
        Some(role) => Ok(role),
    };
    faults.take("role", role)
}

fn read_company(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<CompanyId> {
    let Some(given) = raw.filled("company") else {
        faults.push("company", Refusal::CompanyMissing);
        return None;
    };
    faults.take("company", given.parse().map_err(|_| Input::NotThere.into()))
}

/// Adds an account to the actor's organisation.
///
/// # Errors
/// [`Failure`]: an address that somebody logs in with already is refused at its field.
pub async fn add_user(ctx: &Ctx, raw: &Raw) -> Result<UserId, Failure> {
    let permit = ctx.permit::<AddUser, _>(Some(Located::NOWHERE), Subject::default()).await?;
    let organisation = ctx.actor().organisation().ok_or(Failure::NotThere)?;
    let organisations = ctx.read().await?.organisations().await?;
    let kind = organisations.iter().find(|one| one.id == organisation).ok_or(Failure::NotThere)?.kind;
    let (mut user, password) = NewUser::parse(raw, kind)?;
    user.password_hash = Some(hash_new_password(ctx, &password).await?);
    let mut tx = ctx.write().await?;
    if let Some(company) = user.company
        && tx.under(&permit).company_names().await?.iter().all(|(id, ..)| *id != company)
    {
        return Err(Failure::refused("company", Input::NotThere.into()));
    }
    let (id, _) = add_user_in(ctx, &mut tx, &permit, organisation, &user).await?;
    ctx.wrote(&tx, &permit, Subject::row("user", id.uuid())).await?;
    ctx.tell(&tx, "partners.user-added", id.to_string()).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_user`], for the demo and the first administrator too.
///
/// # Errors
/// [`Failure`].
pub async fn add_user_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    organisation: OrganisationId,
    user: &NewUser,
) -> Result<(UserId, MembershipId), Failure>
where
    A: Act + Covers<ReadUsers> + Covers<WriteUsers>,
{
    let taken = || Failure::refused("email", Refusal::EmailTaken(user.email.to_string()));
    if tx.under(permit).is_email_taken(&user.email).await? {
        return Err(taken());
    }
    let id = UserId::new(ctx.fresh());
    let row = UserRow {
        organisation,
        email: &user.email,
        name: &user.name,
        password_hash: user.password_hash.as_deref(),
        language: user.language,
        one_click: user.one_click,
    };
    match tx.under(permit).add_user(id, &row, ctx.now()).await {
        Err(StoreError::Blocked) => return Err(taken()),
        other => other?,
    }
    let membership = MembershipId::new(ctx.fresh());
    let row = MembershipRow {
        user: id,
        organisation,
        role: user.role,
        company: user.company,
        citizen: user.citizen,
    };
    tx.under(permit).add_membership(membership, &row).await?;
    Ok((id, membership))
}
