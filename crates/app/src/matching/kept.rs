//! The people and the small jobs that are matched, as they are kept in memory.

use std::sync::Arc;

use kernel::BundleId;
use matching::{Bundle, Parameters, Ranking, Wanted, rank_citizens};
use policy::{Act, Covers, FieldGroup, MatchBundle, Permit, ReadCitizens, ReadCompanies, ReadTasks, Scope};
use store::{Changes, Tx, views::CitizenToMatch};

use super::{
    Failure,
    snapshot::{Jobs, People, away},
};
use crate::{Ctx, kept::held};

/// The open small jobs within the permit's scope. No statement or two.
pub(super) async fn jobs<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    now: Changes,
) -> Result<Arc<Jobs>, Failure>
where
    A: Act + Covers<ReadTasks> + Covers<ReadCompanies>,
{
    let (app, scope, of) = (ctx.app(), permit.scope(), (now.jobs, ctx.today()));
    if let Some(kept) = app.kept.jobs.get(&scope, &of) {
        return Ok(kept);
    }
    let read = tx.under(permit).bundles_to_match(ctx.today()).await?;
    let jobs = Jobs::of(&app.law, ctx.today(), read, &mut held(&app.kept.companies));
    Ok(app.kept.jobs.put(scope, of, jobs))
}

/// The people within the permit's scope; and their rows with names, if they had to be read. No statement or one.
pub(super) async fn people<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    now: Changes,
) -> Result<(Arc<People>, Option<Vec<CitizenToMatch>>), Failure>
where
    A: Act + Covers<ReadCitizens>,
{
    let kept = &ctx.app().kept;
    let scope = reach(permit);
    if let Some(people) = kept.people.get(&scope, &now.people) {
        return Ok((people, None));
    }
    let rows = tx.under(permit).citizens_to_match().await?;
    let people = People::of(&rows, &mut held(&kept.companies));
    Ok((kept.people.put(scope, now.people, people), Some(rows)))
}

/// The people for a small job, ranked.
pub(super) async fn ranking(
    ctx: &Ctx,
    permit: &Permit<MatchBundle>,
    now: Changes,
    (bundle, offer): (BundleId, &Bundle),
    people: &Arc<People>,
    wanted: Wanted,
) -> Result<Arc<Ranking>, Failure> {
    let kept = &ctx.app().kept.rankings;
    let (of, from) = ((reach(permit), bundle, wanted), (now.people, now.jobs, ctx.today()));
    if let Some(ranking) = kept.get(&of, &from) {
        return Ok(ranking);
    }
    let (offer, people) = (offer.clone(), Arc::clone(people));
    let rank = move || rank_citizens(&offer, &people.citizens, &Parameters::expert(), wanted);
    Ok(kept.put(of, from, away(rank).await?))
}

/// Which people a permit reaches, and whether protected ones are among them.
fn reach<A: Act>(permit: &Permit<A>) -> (Scope, bool) {
    (permit.scope(), permit.opens(FieldGroup::Protected))
}

/// A person as the method sees one, with the keys that the kept small jobs have.
pub(super) fn person(ctx: &Ctx, row: &CitizenToMatch) -> matching::Citizen {
    super::input::citizen(0, row, &mut held(&ctx.app().kept.companies))
}
