//! The installation's first organisation and account, and the operator who acts for one.

use std::sync::Arc;

use domain::partners::{OrganisationKind, Refusal, Role};
use kernel::{Faults, Language, MunicipalityCode, Name, OrganisationId, PartnershipId, UserId};
use policy::{Act, Actor, Covers, OperatorFacts, Permit, SessionFacts, SetUp, WriteUsers};
use store::{Tx, views::OrganisationLine};

use super::{Failure, add_user::NewUser, add_user_in, hash_new_password, session::actor_of};
use crate::{App, Ctx, Raw, Subject};

/// A new organisation in a partnership of its own, with its first administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Installation {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its partnership.
    pub partnership: PartnershipId,
    /// The administrator.
    pub administrator: UserId,
}

/// What sets up: nobody is known yet. The operating system's user stands in the log.
#[must_use]
pub fn set_up_ctx(app: Arc<App>, os_user: String) -> Ctx {
    Ctx::new(app, Actor::system(None), Language::default()).with_operator(os_user)
}

/// The operator of the installation as a whole, before or beside every organisation.
#[must_use]
pub fn installation_ctx(app: Arc<App>, os_user: String) -> Ctx {
    Ctx::new(app, Actor::installation(), Language::default()).with_operator(os_user)
}

/// Makes the first organisation with an administrator: `organisation`, `kind`, and the fields of an account.
///
/// # Errors
/// [`Failure::Refused`] with every fault.
pub async fn set_up(ctx: &Ctx, raw: &Raw) -> Result<Installation, Failure> {
    let permit = ctx.leave::<SetUp, _>().await?;
    let mut faults = Faults::new();
    let partnership_name = raw.optional::<{ Name::MAX }, Refusal>("partnership", &mut faults);
    let first = First::read(ctx, raw, faults).await?;
    let mut tx = ctx.write().await?;
    let partnership = PartnershipId::new(ctx.fresh());
    let name = partnership_name.as_ref().unwrap_or(&first.name);
    tx.under(&permit).add_partnership(partnership, name, ctx.app().demo).await?;
    first.add(ctx, tx, &permit, partnership).await
}

/// Makes one more organisation with its first administrator, in the partnership that is there.
///
/// # Errors
/// [`Refusal::OrganisationTaken`], [`Refusal::WhichPartnership`], what [`set_up`] refuses.
pub async fn set_up_another(ctx: &Ctx, raw: &Raw) -> Result<Installation, Failure> {
    let permit = ctx.leave::<SetUp, _>().await?;
    let first = First::read(ctx, raw, Faults::new()).await?;
    let tx = ctx.write().await?;
    let all = tx.organisations().await?;
    let same = |one: &&OrganisationLine| one.name.to_lowercase() == first.name.as_str().to_lowercase();
    if let Some(taken) = all.iter().find(same) {
        return Err(Failure::refused("organisation", Refusal::OrganisationTaken(taken.name.clone())));
    }
    let mut partnerships = all.iter().map(|one| one.partnership);
    let partnership = partnerships.next().filter(|first| partnerships.all(|other| other == *first));
    let partnership =
        partnership.ok_or_else(|| Failure::refused("organisation", Refusal::WhichPartnership))?;
    first.add(ctx, tx, &permit, partnership).await
}

/// A new organisation and whoever administers it first.
struct First {
    name: Name,
    kind: OrganisationKind,
    municipality: Option<MunicipalityCode>,
    user: NewUser,
}

impl First {
    async fn read(ctx: &Ctx, raw: &Raw, mut faults: Faults<Refusal>) -> Result<Self, Failure> {
        let name = raw.required::<{ Name::MAX }, Refusal>("organisation", &mut faults);
        let kind = raw.read("kind", &mut faults, |code| {
            OrganisationKind::from_code(code).ok_or_else(|| domain::input::Input::NotInList {
                given: code.to_owned(),
                list: "organisation-kinds",
            })
        });
        let kind = kind.unwrap_or(OrganisationKind::Municipality);
        let municipality = raw.read("municipality", &mut faults, |code| {
            MunicipalityCode::parse(code).map_err(domain::input::Input::from)
        });
        let mut raw = raw.clone();
        raw.set("role", Role::Administrator.code());
        let user = match NewUser::parse(&raw, kind, &ctx.app().breached) {
            Ok((user, password, _)) => password.map(|password| (user, password)),
            Err(more) => {
                for fault in &more {
                    faults.push(fault.field, fault.refusal.clone());
                }
                None
            }
        };
        // Nobody is there to send an invitation.
        if raw.filled("password").is_none() {
            faults.push("password", domain::input::Input::Missing.into());
        }
        let (name, (mut user, password)) = faults.finish(name.zip(user))?;
        user.password_hash = Some(hash_new_password(ctx, &password).await?);
        Ok(Self { name, kind, municipality, user })
    }

    async fn add(
        self,
        ctx: &Ctx,
        mut tx: Tx,
        permit: &Permit<SetUp>,
        partnership: PartnershipId,
    ) -> Result<Installation, Failure> {
        let of = (self.kind, &self.name, self.municipality.as_ref());
        let organisation = add_organisation_in(ctx, &mut tx, permit, partnership, of).await?;
        let (administrator, _) = add_user_in(ctx, &mut tx, permit, organisation, &self.user).await?;
        ctx.wrote(&tx, permit, Subject::row("organisation", organisation.uuid())).await?;
        ctx.commit(tx, organisation).await?;
        Ok(Installation { organisation, partnership, administrator })
    }
}

/// Adds an organisation to a partnership.
///
/// # Errors
/// [`Failure::Store`].
pub async fn add_organisation_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    partnership: PartnershipId,
    (kind, name, municipality): (OrganisationKind, &Name, Option<&MunicipalityCode>),
) -> Result<OrganisationId, Failure>
where
    A: Act + Covers<WriteUsers>,
{
    let id = OrganisationId::new(ctx.fresh());
    tx.under(permit).add_organisation(id, partnership, kind, name, municipality).await?;
    Ok(id)
}

/// The operator at the command line, for the organisation named or the only one there is.
///
/// # Errors
/// [`Refusal::WhichOrganisation`] when none is named and there is not exactly one, or none has the name.
pub async fn operator_ctx(
    app: Arc<App>,
    organisation: Option<&str>,
    os_user: String,
) -> Result<Ctx, Failure> {
    let all = app.db.read().await?.organisations().await?;
    let Some(chosen) = choose(&all, organisation) else {
        let names = all.into_iter().map(|one| one.name).collect();
        let given = organisation.map(str::to_owned);
        return Err(Failure::refused("organisation", Refusal::WhichOrganisation { given, names }));
    };
    Ok(operator_of(app, chosen.id, chosen.partnership, os_user))
}

/// The operator for an organisation that is known.
#[must_use]
pub fn operator_of(
    app: Arc<App>,
    organisation: OrganisationId,
    partnership: PartnershipId,
    os_user: String,
) -> Ctx {
    let facts = OperatorFacts { organisation, partnership };
    Ctx::new(app, Actor::system(Some(facts)), Language::default()).with_operator(os_user)
}

/// What the worker is given that sends what waits in the outbox.
#[must_use]
pub fn worker(app: Arc<App>) -> Ctx {
    Ctx::new(app, Actor::worker(None), Language::default())
}

/// The worker at a job of an organisation.
pub(crate) fn worker_ctx(worker: &Ctx, organisation: OrganisationId) -> Ctx {
    Ctx::new(Arc::clone(worker.shared()), Actor::worker(Some(organisation)), Language::default())
}

/// What the demo is given when it tells what one of its people did.
pub(crate) fn demo_ctx(app: Arc<App>, facts: &SessionFacts) -> Ctx {
    Ctx::new(app, Actor::from_session(facts), Language::default())
}

/// What a command is given that acts as a user, with the user's own rights and no more.
///
/// # Errors
/// [`Failure::NotThere`] when nobody logs in with the name, or the account is closed.
pub async fn acting_ctx(app: Arc<App>, email: &str, os_user: String) -> Result<Ctx, Failure> {
    let (door, permit) = super::log_in::at_the_door::<Refusal>(&app).await?;
    let email = email.trim().to_lowercase();
    let found = door.read::<Refusal>().await?.under(&permit).acting_as(&email, door.today()).await?;
    let (user, language, acting) = found.ok_or(Failure::NotThere)?;
    let actor = actor_of(user, &acting, app.rim.today());
    Ok(Ctx::new(app, actor, language).with_operator(os_user))
}

fn choose<'a>(all: &'a [OrganisationLine], name: Option<&str>) -> Option<&'a OrganisationLine> {
    match (name, all) {
        (None, [only]) => Some(only),
        (None, _) => None,
        (Some(name), all) => {
            let mut same = all.iter().filter(|one| one.name.to_lowercase() == name.trim().to_lowercase());
            same.next().filter(|_| same.next().is_none())
        }
    }
}
