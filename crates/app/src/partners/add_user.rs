//! A new account with its first membership.

use auth::Breached;
use domain::{
    input::Input,
    partners::{Email, OrganisationKind, Refusal, Role, Term},
};
use kernel::{CitizenId, CompanyId, Cvr, Date, Faults, Language, MembershipId, Name, OrganisationId, UserId};
use policy::{Act, AddUser, Covers, Permit, ReadCompanies, ReadUsers, WriteUsers};
use store::{MembershipRow, StoreError, Tx, UserRow, views::Receiver};

use super::{
    Failure,
    password::{check_new, hash_new_password},
};
use crate::{Ctx, Raw, Subject, outbox::Job};

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
    /// From which day to which the user has the role.
    pub term: Term,
    /// Whether the demo offers it by one click.
    pub one_click: bool,
}

/// An account with its password and its company's number, where they were given.
type Read = (NewUser, Option<String>, Option<Cvr>);

impl NewUser {
    /// Reads a form: the account, still without its password's hash and its company, with the password, if one was
    /// given, and the company's number. All faults at once.
    ///
    /// # Errors
    /// Every fault, field by field.
    pub fn parse(raw: &Raw, kind: OrganisationKind, breached: &Breached) -> Result<Read, Faults<Refusal>> {
        let mut faults = Faults::new();
        let person = Person::read(raw, &mut faults);
        let post = read_post(raw, kind, &mut faults);
        let password = raw.all("password").first().map(String::as_str).unwrap_or_default();
        match &person {
            _ if password.is_empty() => {}
            Some(person) => {
                check_new(password, (person.email.as_str(), person.name.as_str()), breached, &mut faults);
            }
            None => {}
        }
        let (role, cvr) = post.unzip();
        let term = read_term(raw, None, None, &mut faults);
        let user = person.zip(role).zip(term).map(|((person, role), term)| Self {
            email: person.email,
            name: person.name,
            role,
            language: person.language,
            password_hash: None,
            company: None,
            citizen: None,
            term,
            one_click: false,
        });
        let password = (!password.is_empty()).then(|| password.to_owned());
        faults.finish(user.map(|user| (user, password, cvr.flatten())))
    }
}

/// Who logs in, and in which language.
pub(super) struct Person {
    pub(super) email: Email,
    pub(super) name: Name,
    pub(super) language: Language,
}

impl Person {
    pub(super) fn read(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Self> {
        let email = faults.take("email", Email::parse(raw.text("email")).map_err(Refusal::from));
        let name = raw.required::<{ Name::MAX }, _>("name", faults);
        let language = raw.read("language", faults, |tag| {
            Language::from_tag(tag)
                .ok_or_else(|| Input::NotInList { given: tag.to_owned(), list: "languages" })
        });
        Some(Self { email: email?, name: name?, language: language.unwrap_or_default() })
    }
}

/// The role, with the company that a manager's role needs.
pub(super) fn read_post(
    raw: &Raw,
    kind: OrganisationKind,
    faults: &mut Faults<Refusal>,
) -> Option<(Role, Option<Cvr>)> {
    let role = read_role(raw, kind, faults)?;
    let company = match role {
        role if role.is_at_company() => Some(read_company(raw, faults)?),
        _ if raw.filled("company").is_some() => {
            faults.push("company", Refusal::CompanyWithoutRole(role));
            return None;
        }
        _ => None,
    };
    Some((role, company))
}

/// The days of a role, where none is said from `first` on; a last day before `today` ends nothing.
pub(super) fn read_term(
    raw: &Raw,
    first: Option<Date>,
    today: Option<Date>,
    faults: &mut Faults<Refusal>,
) -> Option<Term> {
    let first = match raw.filled("first") {
        None => first,
        Some(_) => Some(raw.date("first", faults)?),
    };
    let last = match raw.filled("last") {
        None => None,
        Some(_) => Some(raw.date("last", faults)?),
    };
    if let Some(last) = last.filter(|last| today.is_some_and(|today| *last < today)) {
        faults.push("last", Refusal::LastDayPast(last));
        return None;
    }
    faults.take("last", Term::new(first, last).map_err(|bad| Refusal::from(Input::from(bad))))
}

fn read_role(raw: &Raw, kind: OrganisationKind, faults: &mut Faults<Refusal>) -> Option<Role> {
    let given = raw.text("role");
    let role = match Role::from_code(given) {
        _ if given.is_empty() => Err(Input::NotChosen.into()),
        None => Err(Input::NotInList { given: given.to_owned(), list: "roles" }.into()),
        Some(Role::Citizen) => Err(Refusal::CitizensCannotLogIn),
        Some(role) if !role.fits(kind) => Err(Refusal::RoleDoesNotFit { role, kind }),
        Some(role) => Ok(role),
    };
    faults.take("role", role)
}

fn read_company(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Cvr> {
    let Some(given) = raw.filled("company") else {
        faults.push("company", Refusal::CompanyMissing);
        return None;
    };
    faults.take("company", Cvr::parse(given).map_err(|bad| Input::from(bad).into()))
}

/// Adds an account to the actor's organisation. Without a password its user is sent a link to choose one. Whoever
/// has an account at another organisation of the partnership is given the role with that one, when the form says so.
///
/// # Errors
/// [`Failure`]: an address that somebody logs in with already is refused at its field.
pub async fn add_user(ctx: &Ctx, raw: &Raw) -> Result<UserId, Failure> {
    let permit = ctx.leave::<AddUser, _>().await?;
    ctx.must_be_certain()?;
    let (organisation, kind) = own_organisation(ctx, &ctx.read().await?).await?;
    let (mut user, password, cvr) = NewUser::parse(raw, kind, &ctx.app().breached)?;
    if let Some(password) = &password {
        user.password_hash = Some(hash_new_password(ctx, password).await?);
    }
    let mut tx = ctx.write().await?;
    user.company = find_company(&mut tx, &permit, cvr.as_ref()).await?;
    if let Some(id) = tx.under(&permit).find_in_partnership(&user.email, ctx.today()).await? {
        if !raw.ticked("existing") {
            return Err(Failure::refused("existing", Refusal::KeptElsewhere(user.email.to_string())));
        }
        let row = role_of(id, organisation, &user);
        tx.under(&permit).add_membership(MembershipId::new(ctx.fresh()), &row).await?;
        ctx.wrote(&tx, &permit, Subject::row("user", id.uuid())).await?;
        ctx.commit(tx, id).await?;
        return Ok(id);
    }
    let (id, _) = add_user_in(ctx, &mut tx, &permit, organisation, &user).await?;
    if password.is_none() {
        ctx.leave_job(&tx, &Job::Invitation, (organisation, Receiver::User(id)), ctx.now()).await?;
    }
    ctx.wrote(&tx, &permit, Subject::row("user", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The actor's organisation, and what kind it is.
pub(super) async fn own_organisation(
    ctx: &Ctx,
    tx: &Tx,
) -> Result<(OrganisationId, OrganisationKind), Failure> {
    let own = ctx.actor().organisation().ok_or(Failure::NotThere)?;
    let organisations = tx.organisations().await?;
    let kind = organisations.iter().find(|one| one.id == own).ok_or(Failure::NotThere)?.kind;
    Ok((own, kind))
}

/// A manager's company, which must be one of the partnership's.
pub(super) async fn find_company<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    cvr: Option<&Cvr>,
) -> Result<Option<CompanyId>, Failure>
where
    A: Act + Covers<ReadCompanies>,
{
    let Some(cvr) = cvr else { return Ok(None) };
    let found = tx.under(permit).find_company_by_cvr(cvr).await?;
    let unknown = || Failure::refused("company", Refusal::UnknownCompany(cvr.clone()));
    found.map(Some).ok_or_else(unknown)
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
    let taken = || taken(&user.email);
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
    tx.under(permit).add_membership(membership, &role_of(id, organisation, user)).await?;
    Ok((id, membership))
}

/// The first role of an account.
const fn role_of(id: UserId, organisation: OrganisationId, user: &NewUser) -> MembershipRow {
    MembershipRow {
        user: id,
        organisation,
        role: user.role,
        company: user.company,
        citizen: user.citizen,
        term: user.term,
        stands_for: None,
    }
}

pub(super) fn taken(email: &Email) -> Failure {
    Failure::refused("email", Refusal::EmailTaken(email.to_string()))
}
