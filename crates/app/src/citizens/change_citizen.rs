//! Adding a citizen, and changing one part by part.

use domain::{
    citizens::{Citizen, Refusal},
    input::Input,
};
use kernel::{CitizenId, Faults, RowVersion};
use policy::{
    Act, AddCitizen, Covers, EditCitizen, EndProposals, Permit, ReadCitizens, ReadCompanies, WriteCitizens,
};
use store::{StoreError, Tx};

use super::{Failure, NewCitizen, apply, card_told::look_again, holds_citizens, links};
use crate::{Ctx, Raw, Subject, privacy::people};

/// A part of a citizen's page with a form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Reference, name, home, protection, since when.
    Facts,
    /// Hours, times, travel.
    Work,
    /// Can, trainable, cannot.
    Skills,
    /// Functions at work with instructions.
    Considerations,
    /// Certificates with their last day.
    Certificates,
    /// Where not to be placed.
    DoNotPlace,
    /// A target group from a day on.
    Group,
    /// A programme over a time.
    Programme,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 8] = [
        Self::Facts,
        Self::Work,
        Self::Skills,
        Self::Considerations,
        Self::Certificates,
        Self::DoNotPlace,
        Self::Group,
        Self::Programme,
    ];

    /// The word in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Work => "work",
            Self::Skills => "skills",
            Self::Considerations => "considerations",
            Self::Certificates => "certificates",
            Self::DoNotPlace => "do-not-place",
            Self::Group => "group",
            Self::Programme => "programme",
        }
    }
}

/// Leave for the form that adds a citizen.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not; [`Refusal::CompaniesOnly`].
pub async fn citizen_to_add(ctx: &Ctx) -> Result<(), Failure> {
    let tx = ctx.read().await?;
    ctx.leave::<AddCitizen, _>().await?;
    holds_citizens(&tx).await
}

/// Adds a citizen to the actor's municipality.
///
/// # Errors
/// [`Failure`]: in mode «companies only», a real person, a reference that is taken.
pub async fn add_citizen(ctx: &Ctx, raw: &Raw) -> Result<CitizenId, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<AddCitizen, _>().await?;
    holds_citizens(&tx).await?;
    let command = NewCitizen::parse(raw, people(ctx, &tx).await?, ctx.today())?;
    let id = add_citizen_in(ctx, &mut tx, &permit, &command).await?;
    ctx.wrote(&tx, &permit, Subject::row("citizen", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_citizen`], for imports and the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn add_citizen_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    command: &NewCitizen,
) -> Result<CitizenId, Failure>
where
    A: Act + Covers<ReadCitizens> + Covers<WriteCitizens> + Covers<ReadCompanies>,
{
    let links = links::resolve(tx, permit, &command.citizen, &command.do_not_place).await?;
    if tx.under(permit).find_citizen_by_reference(&command.citizen.reference).await?.is_some() {
        return Err(taken(&command.citizen));
    }
    let id = CitizenId::new(ctx.fresh());
    match tx.under(permit).add_citizen(id, &command.citizen, &links, ctx.now()).await {
        Err(StoreError::Blocked) => Err(taken(&command.citizen)),
        other => {
            other?;
            Ok(id)
        }
    }
}

/// Changes one part of a citizen.
///
/// # Errors
/// [`Failure::Stale`] when somebody else changed the citizen since the form was made.
pub async fn edit_citizen(
    ctx: &Ctx,
    id: CitizenId,
    version: RowVersion,
    part: Part,
    raw: &Raw,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = ctx.permit::<EditCitizen, _>(tx.locate_citizen(id).await?, subject).await?;
    holds_citizens(&tx).await?;
    let now = tx.under(&permit).citizen(id, ctx.today()).await?;
    if now.version != version {
        return Err(Failure::Stale);
    }
    let mut citizen = now.whole().ok_or(Failure::NotThere)?;
    let mut faults = Faults::new();
    must_come(part, raw, &mut faults);
    apply(&mut citizen, part, raw, ctx.today(), &mut faults);
    let citizen = faults.finish(Some(citizen))?.checked()?;
    let companies = if part == Part::DoNotPlace {
        links::companies_meant(&mut tx, &permit, raw.text("do_not_place")).await?
    } else {
        now.do_not_place.seen().into_iter().flatten().map(|at| at.company).collect()
    };
    let links = links::with_companies(&mut tx, &permit, &citizen, companies).await?;
    save_citizen_in(ctx, &mut tx, &permit, (id, version), &citizen, &links).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// What a part's form cannot do without; the part itself leaves a field that did not come as it is.
fn must_come(part: Part, raw: &Raw, faults: &mut Faults<Refusal>) {
    match part {
        Part::Facts => {
            let _ = raw.required::<{ kernel::Line::MAX }, _>("reference", faults);
            let _ = raw.required::<{ kernel::Name::MAX }, _>("name", faults);
        }
        Part::Group if raw.filled("group").is_none() => faults.push("group", Input::NotChosen.into()),
        Part::Programme if raw.filled("programme").is_none() => {
            faults.push("programme", Input::NotChosen.into());
        }
        _ => {}
    }
}

/// Saves a citizen, for imports too; proposals that have lost their ground by it are withdrawn.
///
/// # Errors
/// [`Refusal::ReferenceTaken`], [`Failure::Stale`].
pub async fn save_citizen_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (id, version): (CitizenId, RowVersion),
    citizen: &Citizen,
    links: &store::CitizenLinks,
) -> Result<(), Failure>
where
    A: Act + Covers<ReadCitizens> + Covers<WriteCitizens> + Covers<EndProposals>,
{
    let other = tx.under(permit).find_citizen_by_reference(&citizen.reference).await?;
    if other.is_some_and(|other| other != id) {
        return Err(taken(citizen));
    }
    match tx.under(permit).save_citizen(id, version, citizen, links, ctx.now()).await {
        Err(StoreError::Blocked) => return Err(taken(citizen)),
        other => other?,
    }
    tx.under(permit).end_proposals_of(id, ctx.now()).await?;
    Ok(look_again(ctx, tx, permit, (id, citizen)).await?)
}

fn taken(citizen: &Citizen) -> Failure {
    Failure::refused("reference", Refusal::ReferenceTaken(citizen.reference.to_string()))
}
