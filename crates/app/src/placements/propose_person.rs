//! Proposing a person for a small job.

use domain::{
    citizens::Card,
    companies::Business,
    input::Input,
    placements::{BusinessLine, Refusal, ask_on},
    tasks::BundleState,
};
use kernel::{BundleId, CitizenId, Date, Faults, Line, ProposalId};
use policy::{Permit, ProposePerson};
use store::{
    NewProposal, StoreError, Tx,
    views::{BundleView, CitizenToMatch, Ground},
};

use super::{Failure, about_the_job, finish, refused};
use crate::{Ctx, Raw, Subject};

/// What the form that proposes shows.
#[derive(Debug)]
pub struct ProposeForm {
    /// The person.
    pub person: CitizenToMatch,
    /// The small job.
    pub bundle: BundleView,
    /// What the proposal would stand on.
    pub ground: Ground,
    /// What the company will see.
    pub card: Option<Card>,
    /// The day from which it will.
    pub asked_on: Date,
}

/// A person and a small job for the form that proposes.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not propose, too; [`Refusal::Protected`],
/// [`Refusal::DoNotPlace`], [`Refusal::BundleNotOpen`].
pub async fn proposal_to_make(
    ctx: &Ctx,
    citizen: CitizenId,
    bundle: BundleId,
) -> Result<ProposeForm, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let permit = ctx.permit::<ProposePerson, _>(tx.locate_citizen(citizen).await?, subject).await?;
    let (person, bundle) = both(&mut tx, &permit, (citizen, bundle)).await?;
    let ground = tx.under(&permit).ground((citizen, bundle.id), bundle.at.company, ctx.today()).await?;
    ctx.saw(&permit, subject, Some(format!("bundle {}", bundle.id))).await?;
    let asked = bundle.tasks.iter().flat_map(|task| task.task.certificates.iter().cloned()).collect();
    let card = Card::of(&person.resources(), person.protected, &asked, ground.area.clone(), ctx.today());
    let asked_on = ask_on(ctx.today(), &ground.requests);
    Ok(ProposeForm { person, bundle, ground, card, asked_on })
}

/// Reads a proposal; all faults at once.
///
/// # Errors
/// Every fault, field by field.
fn read_proposal(raw: &Raw, business: &Business) -> Result<(BusinessLine, Line), Faults<Refusal>> {
    let mut faults = Faults::new();
    let helps = BusinessLine::from_code(raw.text("helps"));
    match helps {
        None => faults.push("helps", Input::NotChosen.into()),
        Some(line) if line.of(business).is_none() => faults.push("helps", Refusal::LineNotWritten(line)),
        Some(_) => {}
    }
    let why = raw.required::<{ Line::MAX }, _>("why", &mut faults);
    about_the_job("why", why.as_ref().map(Line::as_str), &mut faults);
    faults.finish(helps.zip(why))
}

/// Proposes a person for a small job, with a word why.
///
/// # Errors
/// What [`proposal_to_make`] refuses, and [`Refusal::ProposedAlready`], [`Refusal::LineNotWritten`].
pub async fn propose_person(
    ctx: &Ctx,
    citizen: CitizenId,
    bundle: BundleId,
    raw: &Raw,
) -> Result<ProposalId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", citizen.uuid());
    let permit = ctx.permit::<ProposePerson, _>(tx.locate_citizen(citizen).await?, subject).await?;
    let id = propose_person_in(ctx, &mut tx, &permit, (citizen, bundle), raw).await?;
    finish(ctx, tx, &permit, id, "placements.proposed").await?;
    Ok(id)
}

/// The work of [`propose_person`], for the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn propose_person_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ProposePerson>,
    (citizen, bundle): (CitizenId, BundleId),
    raw: &Raw,
) -> Result<ProposalId, Failure> {
    let (_, bundle) = both(tx, permit, (citizen, bundle)).await?;
    let company = bundle.at.company;
    let ground = tx.under(permit).ground((citizen, bundle.id), company, ctx.today()).await?;
    let (helps, why) = read_proposal(raw, &ground.business)?;
    let asked_on = ask_on(ctx.today(), &ground.requests);
    let id = ProposalId::new(ctx.fresh());
    let proposal = NewProposal { citizen, bundle: bundle.id, company, helps, why, asked_on };
    match tx.under(permit).add_proposal(id, &proposal, ctx.now()).await {
        Err(StoreError::Blocked) => Err(refused(Refusal::ProposedAlready)),
        other => {
            other?;
            Ok(id)
        }
    }
}

/// The person and the small job, when one can be proposed for the other.
async fn both(
    tx: &mut Tx,
    permit: &Permit<ProposePerson>,
    (citizen, bundle): (CitizenId, BundleId),
) -> Result<(CitizenToMatch, BundleView), Failure> {
    let found = tx.under(permit).citizens_to_match(Some(citizen)).await?;
    let person = found.into_iter().next().ok_or(Failure::NotThere)?;
    let bundle = tx.under(permit).bundle(bundle).await?;
    if person.protected {
        return Err(refused(Refusal::Protected));
    }
    if person.do_not_place.contains(&bundle.at.company) {
        return Err(refused(Refusal::DoNotPlace { company: bundle.at.company_name.clone() }));
    }
    if bundle.state != BundleState::Open {
        return Err(refused(Refusal::BundleNotOpen { bundle: bundle.bundle.title.to_string() }));
    }
    Ok((person, bundle))
}
