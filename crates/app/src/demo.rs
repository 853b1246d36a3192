//! The invented partnership Østerø, built once by the same functions that forms and files go through,
//! and anchored at the day it is made for.

mod citizens;
mod companies;
mod data;
mod looks;
mod placements;
mod post;
mod proposals;
mod team;
mod users;

use std::sync::Arc;

use domain::partners::{Mode, OrganisationKind};
use kernel::{Faults, Line, MunicipalityCode, Name, OrganisationId, PartnershipId};
use l10n::AllTexts;
use policy::{Act, Located, SetTargets, SetUp, TickChecklist};
use store::Tx;
use thiserror::Error;

use crate::{App, Ctx, Failure, Subject, partners, privacy};

pub use users::{PASSWORD, Person};

/// A demo that could not be built. The data are the program's own, so this is a fault of the program.
#[derive(Debug, Error)]
pub enum DemoError {
    /// The data's text is not what the code reads.
    #[error("the demo's data cannot be read: {0}")]
    Text(#[from] toml::de::Error),
    /// A rule of the domain refuses a row.
    #[error("{row} is refused: {why}")]
    Refused {
        /// Which row.
        row: String,
        /// What the rule says.
        why: String,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::StoreError),
}

/// The organisations of the partnership.
#[derive(Debug, Clone)]
struct Partnership {
    id: PartnershipId,
    north: OrganisationId,
    south: OrganisationId,
    all: Vec<(OrganisationKind, OrganisationId)>,
}

impl Partnership {
    /// The first organisation of a kind.
    fn first(&self, kind: OrganisationKind) -> Result<OrganisationId, DemoError> {
        let found = self.all.iter().find(|(is, _)| *is == kind).map(|(_, id)| *id);
        found.ok_or_else(|| said("organisations", &format!("one is needed of the kind {}", kind.code())))
    }
}

/// Whether the database holds organisations already, a demo's or not.
///
/// # Errors
/// [`DemoError::Store`].
pub async fn is_built(app: &Arc<App>) -> Result<bool, DemoError> {
    Ok(!app.db.read().await?.organisations().await?.is_empty())
}

/// Builds the partnership in one transaction, and says who can be logged in as.
///
/// # Errors
/// [`DemoError`].
pub async fn build(app: &Arc<App>, texts: &AllTexts) -> Result<(), DemoError> {
    let mut tx = app.db.write().await?;
    let partnership = organisations(app, &mut tx).await?;
    let north = operator(app, &partnership, partnership.north);
    let south = operator(app, &partnership, partnership.south);
    let companies = companies::build(&north, &mut tx).await?;
    let citizens = citizens::build((&north, &south), &mut tx).await?;
    let people = users::build(app, &mut tx, &partnership, companies.first, citizens.first).await?;
    targets(app, &mut tx, &people).await?;
    checklist(app, &mut tx, &people).await?;
    placements::build((app, texts), &mut tx, &people, (&citizens, &companies)).await?;
    proposals::build(app, &mut tx, &people, (&citizens, &companies)).await?;
    team::build(app, &mut tx, &people, &citizens).await?;
    post::build(app, &mut tx, &people, partnership.north).await?;
    tx.commit().await?;
    looks::build(app, &north, &people, &citizens).await
}

/// The people of the demo who can be logged in as, in the order they are offered.
///
/// # Errors
/// [`DemoError::Store`].
pub async fn people(app: &Arc<App>) -> Result<Vec<Person>, DemoError> {
    let users = partners::one_click_users(app).await.map_err(|failure| refused("people", failure))?;
    Ok(users
        .into_iter()
        .map(|user| Person {
            role: user.role,
            name: user.name,
            email: user.email,
            organisation: user.organisation,
        })
        .collect())
}

async fn organisations(app: &Arc<App>, tx: &mut Tx) -> Result<Partnership, DemoError> {
    let ctx = partners::set_up_ctx(Arc::clone(app), "demo".to_owned());
    let permit = leave::<SetUp>(&ctx, "organisations").await?;
    let id = PartnershipId::new(ctx.fresh());
    tx.under(&permit).add_partnership(id, &name(data::PARTNERSHIP)?, true).await?;
    let mut all = Vec::new();
    for (called, kind, code) in data::ORGANISATIONS {
        let code = code.map(MunicipalityCode::parse).transpose();
        let code = code.map_err(|bad| said(called, &format!("{bad:?}")))?;
        let what = (*kind, &name(called)?, code.as_ref());
        let added = partners::add_organisation_in(&ctx, tx, &permit, id, what).await;
        all.push((*kind, added.map_err(|failure| refused(called, failure))?));
    }
    tx.under(&permit).set_mode(Mode::WithCitizens).await?;
    let mut municipalities = all.iter().filter(|(is, _)| *is == OrganisationKind::Municipality);
    match (municipalities.next(), municipalities.next()) {
        (Some((_, north)), Some((_, south))) => Ok(Partnership { id, north: *north, south: *south, all }),
        _ => Err(said("organisations", "two municipalities are needed")),
    }
}

/// The operator for one of the organisations.
fn operator(app: &Arc<App>, partnership: &Partnership, organisation: OrganisationId) -> Ctx {
    partners::operator_of(Arc::clone(app), organisation, partnership.id, "demo".to_owned())
}

/// The numbers that the invented steering group has decided on.
async fn targets(app: &Arc<App>, tx: &mut store::Tx, people: &users::AtWork) -> Result<(), DemoError> {
    let ctx = people.ctx(app, data::ADMINISTRATOR)?.days_ago(data::TARGETS_SET_DAYS_AGO);
    let permit = ctx.leave::<SetTargets, crate::Never>().await;
    let permit = permit.map_err(|failure| refused("targets", failure))?;
    for (indicator, number, in_days) in data::TARGETS {
        let target = domain::targets::Target {
            indicator: *indicator,
            number: *number,
            by: companies::later(app.rim.today(), *in_days),
            source: Line::parse(data::TARGETS_SOURCE).map_err(|bad| said("targets", &format!("{bad:?}")))?,
        };
        tx.under(&permit).set_target(&target, ctx.now()).await?;
    }
    Ok(())
}

/// What is in order already.
async fn checklist(app: &Arc<App>, tx: &mut Tx, people: &users::AtWork) -> Result<(), DemoError> {
    for (item, days_ago, reference) in data::CHECKLIST {
        let ctx = people.ctx(app, data::ADMINISTRATOR)?.days_ago(*days_ago);
        let permit: policy::Permit<TickChecklist> = leave(&ctx, item.code()).await?;
        let reference = Line::parse(reference).map_err(|bad| said(item.code(), &format!("{bad:?}")))?;
        privacy::tick_in(&ctx, tx, &permit, *item, (Some(ctx.today()), reference)).await?;
    }
    Ok(())
}

async fn leave<A: Act>(ctx: &Ctx, row: &str) -> Result<policy::Permit<A>, DemoError> {
    let at = Located {
        organisation: ctx.actor().organisation(),
        partnership: ctx.actor().partnership(),
        ..Located::NOWHERE
    };
    ctx.permit::<A, crate::Never>(Some(at), Subject::default()).await.map_err(|failure| refused(row, failure))
}

fn name(text: &str) -> Result<Name, DemoError> {
    Name::parse(text).map_err(|bad| said(text, &format!("{bad:?}")))
}

fn said(row: &str, why: &str) -> DemoError {
    DemoError::Refused { row: row.to_owned(), why: why.to_owned() }
}

fn faulty<R: std::fmt::Debug>(row: &str, faults: &Faults<R>) -> DemoError {
    let all: Vec<String> =
        faults.iter().map(|fault| format!("{}: {:?}", fault.field, fault.refusal)).collect();
    said(row, &all.join("; "))
}

fn refused<R: std::fmt::Debug>(row: &str, failure: Failure<R>) -> DemoError {
    match failure {
        Failure::Store(error) | Failure::Unlogged(error) => DemoError::Store(error),
        Failure::Refused(faults) => faulty(row, &faults),
        other => said(row, &format!("{other:?}")),
    }
}
