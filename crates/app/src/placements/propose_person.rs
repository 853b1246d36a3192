//! Proposing a person for a small job.

use domain::{
    citizens::{Asked, Card, CardDetail},
    companies::Business,
    input::Input,
    placements::{BusinessLine, Refusal, ask_on},
};
use kernel::{BundleId, CitizenId, Date, Faults, Line, ProposalId};
use policy::{FieldGroup, Permit, ProposePerson};
use store::{
    NewProposal, StoreError, Tx,
    views::{BundleToMatch, CitizenToMatch, Ground},
};

use super::{Failure, about_the_job, finish, refused};
use crate::{
    Ctx, Raw, Subject,
    matching::{Reasons, reasons_of_two},
    outbox::ask_company,
};

/// What the form that proposes shows.
#[derive(Debug)]
pub struct ProposeForm {
    /// The person.
    pub person: CitizenToMatch,
    /// The small job.
    pub bundle: BundleToMatch,
    /// What fits and what does not.
    pub reasons: Reasons,
    /// What the proposal would stand on.
    pub ground: Ground,
    /// The whole card.
    pub card: Card,
    /// How much of it the company will see; the area when fewer than five fit more.
    pub told: CardDetail,
    /// Whether the actor may let it see the whole card all the same.
    pub may_choose: bool,
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
    let (person, bundle) = both(ctx, &mut tx, &permit, (citizen, bundle)).await?;
    let mut card = card(ctx, (&person, &bundle))?;
    let steps = card.steps(Some(&asked(&bundle)));
    let of = (citizen, bundle.id);
    let ground = tx.under(&permit).ground(of, bundle.company, &steps, ctx.today()).await?;
    let reasons = reasons_of_two(&ctx.app().law, ctx.today(), (&person, &bundle), &ground.months);
    let reasons = reasons.ok_or(Failure::NotThere)?;
    card.area.clone_from(&ground.area);
    let told = ground.card.ok_or(Failure::NotThere)?;
    ctx.saw(&permit, subject, Some(format!("bundle {}", bundle.id))).await?;
    let asked_on = ask_on(ctx.today(), &ground.requests);
    Ok(ProposeForm { may_choose: may_choose(&permit), person, bundle, reasons, ground, card, told, asked_on })
}

impl ProposeForm {
    /// The card with as much as is told without a choice.
    #[must_use]
    pub fn shown(&self) -> Card {
        self.card.clone().told(self.told, Some(&asked(&self.bundle)))
    }
}

/// The whole card of a person for a small job, its area not known yet.
fn card(ctx: &Ctx, (person, bundle): (&CitizenToMatch, &BundleToMatch)) -> Result<Card, Failure> {
    let card = Card::of(&person.resources(), person.protected, Some(&asked(bundle)), None, ctx.today());
    card.ok_or_else(|| refused(Refusal::Protected))
}

fn asked(bundle: &BundleToMatch) -> Asked {
    let tasks = || bundle.tasks.iter();
    Asked {
        skills: tasks().flat_map(|task| task.skills.iter().cloned()).collect(),
        certificates: tasks().flat_map(|task| task.certificates.iter().cloned()).collect(),
    }
}

/// Whoever talks with the citizen decides about a card that could point at one person.
fn may_choose(permit: &Permit<ProposePerson>) -> bool {
    permit.opens(FieldGroup::Dialogue)
}

/// Reads a proposal; all faults at once.
///
/// # Errors
/// Every fault, field by field.
fn read_proposal(
    raw: &Raw,
    business: &Business,
    choose_card: bool,
) -> Result<(BusinessLine, Line, Option<CardDetail>), Faults<Refusal>> {
    let mut faults = Faults::new();
    let helps = BusinessLine::from_code(raw.text("helps"));
    match helps {
        None => faults.push("helps", Input::NotChosen.into()),
        Some(line) if line.of(business).is_none() => faults.push("helps", Refusal::LineNotWritten(line)),
        Some(_) => {}
    }
    let why = raw.required::<{ Line::MAX }, _>("why", &mut faults);
    about_the_job("why", why.as_ref().map(Line::as_str), &mut faults);
    let card = CardDetail::from_code(raw.text("card"))
        .filter(|card| choose_card && matches!(card, CardDetail::Whole | CardDetail::Area));
    if choose_card && card.is_none() {
        faults.push("card", Input::NotChosen.into());
    }
    faults.finish(helps.zip(why).map(|(helps, why)| (helps, why, card)))
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
    finish(ctx, tx, &permit, id).await?;
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
    let (person, bundle) = both(ctx, tx, permit, (citizen, bundle)).await?;
    let company = bundle.company;
    let steps = card(ctx, (&person, &bundle))?.steps(Some(&asked(&bundle)));
    let ground = tx.under(permit).ground((citizen, bundle.id), company, &steps, ctx.today()).await?;
    let told = ground.card.ok_or(Failure::NotThere)?;
    let asks = told == CardDetail::Area && may_choose(permit);
    let (helps, why, chosen) = read_proposal(raw, &ground.business, asks)?;
    let card_chosen = chosen == Some(CardDetail::Whole);
    let card = chosen.unwrap_or(told);
    let asked_on = ask_on(ctx.today(), &ground.requests);
    let id = ProposalId::new(ctx.fresh());
    let bundle = bundle.id;
    let proposal = NewProposal { citizen, bundle, company, helps, why, asked_on, card, card_chosen };
    match tx.under(permit).add_proposal(id, &proposal, ctx.now()).await {
        Err(StoreError::Blocked) => Err(refused(Refusal::ProposedAlready)),
        other => {
            other?;
            ask_company(ctx, tx, permit, (company, asked_on)).await?;
            Ok(id)
        }
    }
}

/// The person and the small job, when one can be proposed for the other.
async fn both(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ProposePerson>,
    (citizen, bundle): (CitizenId, BundleId),
) -> Result<(CitizenToMatch, BundleToMatch), Failure> {
    let found = tx.under(permit).these_to_match(&[citizen]).await?;
    let person = found.into_iter().next().ok_or(Failure::NotThere)?;
    let bundle = tx.under(permit).bundle_to_match(bundle, ctx.today()).await?;
    if person.protected {
        return Err(refused(Refusal::Protected));
    }
    if person.do_not_place.contains(&bundle.company) {
        return Err(refused(Refusal::DoNotPlace { company: bundle.company_name.clone() }));
    }
    if !bundle.is_for(ctx.today()) {
        return Err(refused(Refusal::BundleNotOpen { bundle: bundle.title.clone() }));
    }
    Ok((person, bundle))
}
