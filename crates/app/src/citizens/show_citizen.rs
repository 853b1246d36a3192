//! A citizen's page and the card: what the company sees.

use domain::citizens::{Asked, Card};
use kernel::{BundleId, CitizenId};
use policy::{Act, Action, Covers, EditCitizen, Permit, ReadCitizens, ShowCard, ShowCitizen, may};
use store::{
    ToMatch, Tx,
    views::{BundleAsks, CitizenView, ProgrammeView},
};

use super::{Failure, Note, Part, card_told, holds_citizens, must_hold_citizens, notes::last_notes};
use crate::{Ctx, Subject};

/// A citizen's page.
#[derive(Debug)]
pub struct CitizenPage {
    /// What the permit opens.
    pub view: CitizenView,
    /// What a company would see, no bundle in mind, to those who may see it; nobody sees a protected person.
    pub card: Option<Card>,
    /// The last notes of the strands that the actor works in; nothing for those who work in none.
    pub notes: Option<Vec<Note>>,
    /// Whether the actor may change it.
    pub may_edit: bool,
    /// Whether the actor may look for small jobs.
    pub may_match: bool,
}

/// The card on a page of its own.
#[derive(Debug)]
pub struct CardPage {
    /// The citizen.
    pub view: CitizenView,
    /// The card; nobody sees a protected person.
    pub card: Option<Card>,
    /// The bundle it is shown for.
    pub bundle: Option<BundleAsks>,
}

/// Shows a citizen.
///
/// # Errors
/// [`Failure::NotThere`] for another municipality's, and for a protected person whom the role does not open.
pub async fn show_citizen(ctx: &Ctx, id: CitizenId) -> Result<CitizenPage, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let ToMatch { at, mode, .. } = tx.locate_citizen_to_match(id).await?;
    let permit = ctx.permit::<ShowCitizen, _>(at, subject).await?;
    must_hold_citizens(mode)?;
    let view = tx.under(&permit).citizen(id, ctx.today()).await?;
    let may = |action| may(ctx.actor(), action);
    // How much a card tells is counted among the people of the municipality, whom not everybody reaches.
    let card = if may(Action::ShowCard) { card(ctx, &mut tx, &permit, &view, None).await? } else { None };
    let notes = if may(Action::ShowNotes) { Some(last_notes(ctx, &view)?) } else { None };
    ctx.saw(&permit, subject, None).await?;
    Ok(CitizenPage {
        view,
        card,
        notes,
        may_edit: may(Action::EditCitizen),
        may_match: may(Action::MatchCitizen),
    })
}

/// A citizen for the form that changes a part.
#[derive(Debug)]
pub struct CitizenToChange {
    /// The citizen.
    pub view: CitizenView,
    /// The partnership's programmes, for the part that registers in one.
    pub programmes: Vec<ProgrammeView>,
}

/// A citizen for the form that changes a part.
///
/// # Errors
/// [`Failure::NotThere`] for those who may not change the citizen, too.
pub async fn citizen_to_change(ctx: &Ctx, id: CitizenId, part: Part) -> Result<CitizenToChange, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = ctx.permit::<EditCitizen, _>(tx.locate_citizen(id).await?, subject).await?;
    holds_citizens(&tx).await?;
    let view = tx.under(&permit).citizen(id, ctx.today()).await?;
    let programmes =
        if part == Part::Programme { tx.under(&permit).list_programmes().await? } else { Vec::new() };
    ctx.saw(&permit, subject, None).await?;
    Ok(CitizenToChange { view, programmes })
}

/// Shows exactly what a company would see of a citizen, for a bundle when one is meant.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_card(ctx: &Ctx, id: CitizenId, bundle: Option<BundleId>) -> Result<CardPage, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let ToMatch { at, mode, .. } = tx.locate_citizen_to_match(id).await?;
    let permit = ctx.permit::<ShowCard, _>(at, subject).await?;
    must_hold_citizens(mode)?;
    let view = tx.under(&permit).citizen(id, ctx.today()).await?;
    let bundle = match bundle {
        Some(bundle) => Some(tx.under(&permit).bundle_asks(bundle).await?),
        None => None,
    };
    let card = card(ctx, &mut tx, &permit, &view, bundle.as_ref().map(|asks| &asks.asked)).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok(CardPage { view, card, bundle })
}

async fn card<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    view: &CitizenView,
    asked: Option<&Asked>,
) -> Result<Option<Card>, Failure>
where
    A: Act + Covers<ReadCitizens>,
{
    // A role that never meets a protected person has none before it; the citizen sees the own card.
    let protected = view.protected.seen().copied().unwrap_or_default();
    let Some(resources) = view.resources.seen() else { return Ok(None) };
    let whole = Card::of(resources, protected, asked, Some(view.area.clone()), ctx.today());
    let Some(whole) = whole else { return Ok(None) };
    let told = card_told(ctx, tx, permit, (view.id, &whole), asked).await?;
    Ok(Some(whole.told(told, asked)))
}
