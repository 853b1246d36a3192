//! `kanten match list`: ranked both ways with every reason, or the best small jobs of everybody.

mod document;
mod page;

use serde_json::Value;

use crate::{
    actor,
    cli::{Common, MatchListArgs},
    database::texts_of,
    out,
    stop::Stop,
};

/// How many of each list are printed unless more are asked for.
pub(crate) const LIMIT: usize = 10;

/// Prints the lists that were asked for.
pub(crate) async fn run(common: &Common, args: &MatchListArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let found = actor::with(common, &all, async |app| {
        let ctx = actor::ctx(app, common, texts).await?;
        let stop = |failure| actor::stop(failure, texts);
        Ok(if let Some(meant) = &args.citizen {
            let id = app::matching::find_citizen(&ctx, meant).await.map_err(stop)?;
            let every = app::matching::MatchFilter::default();
            let found = app::matching::match_citizen(&ctx, id, every, args.limit).await.map_err(stop)?;
            (document::of_citizen(texts, &found), page::of_citizen(texts, &found))
        } else if let Some(id) = args.bundle {
            let found = app::matching::match_bundle(&ctx, id, args.limit).await.map_err(stop)?;
            (document::of_bundle(texts, &found), page::of_bundle(texts, &found))
        } else {
            let found = app::matching::list_matches(&ctx, args.limit).await.map_err(stop)?;
            (document::of_all(texts, &found), page::of_all(texts, &found))
        })
    });
    let (document, page): (Value, String) = found.await?;
    out::answer(&if common.json { format!("{document}\n") } else { page })
}
