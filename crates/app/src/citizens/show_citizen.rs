//! A citizen's page and the card: what the company sees.

use std::collections::BTreeSet;

use domain::citizens::Card;
use kernel::{BundleId, CitizenId};
use policy::{Action, EditCitizen, ShowCard, ShowCitizen, may};
use store::views::{BundleAsks, CitizenView, ProgrammeView};

use super::{Failure, Part, holds_citizens};
use crate::{Ctx, Subject};

/// A citizen's page.
#[derive(Debug)]
pub struct CitizenPage {
    /// What the permit opens.
    pub view: CitizenView,
    /// What a company would see, no bundle in mind; nobody sees a protected person.
    pub card: Option<Card>,
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
    let permit = ctx.permit::<ShowCitizen, _>(tx.locate_citizen(id).await?, subject).await?;
    holds_citizens(&tx).await?;
    let view = tx.under(&permit).citizen(id).await?;
    ctx.saw(&permit, subject, None).await?;
    let card = card(ctx, &view, &BTreeSet::new());
    let may_edit = may(ctx.actor(), Action::EditCitizen);
    Ok(CitizenPage { view, card, may_edit, may_match: may(ctx.actor(), Action::MatchCitizen) })
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
    let view = tx.under(&permit).citizen(id).await?;
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
    let permit = ctx.permit::<ShowCard, _>(tx.locate_citizen(id).await?, subject).await?;
    holds_citizens(&tx).await?;
    let view = tx.under(&permit).citizen(id).await?;
    let bundle = match bundle {
        Some(bundle) => Some(tx.under(&permit).bundle_asks(bundle).await?),
        None => None,
    };
    ctx.saw(&permit, subject, None).await?;
    let asked = bundle.as_ref().map(|asks| asks.certificates.clone()).unwrap_or_default();
    let card = card(ctx, &view, &asked);
    Ok(CardPage { view, card, bundle })
}

fn card(ctx: &Ctx, view: &CitizenView, asked: &BTreeSet<String>) -> Option<Card> {
    // A role that never meets a protected person has none before it; the citizen sees the own card.
    let protected = view.protected.seen().copied().unwrap_or_default();
    Card::of(view.resources.seen()?, protected, asked, Some(view.area.clone()), ctx.today())
}
