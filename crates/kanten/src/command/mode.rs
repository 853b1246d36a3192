//! `kanten mode`

use app::{Raw, partners};

use crate::{
    actor,
    cli::{Common, ModeArgs},
    database::texts_of,
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &ModeArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let app = actor::open(common, &all).await?;
    let ctx = actor::ctx(&app, common, texts).await?;
    let stop = |failure| actor::stop(failure, texts);
    let mode = match &args.mode {
        None => partners::show_mode(&ctx).await.map_err(stop)?.0,
        Some(mode) => partners::set_mode(&ctx, &Raw::from_pairs([("mode", mode)])).await.map_err(stop)?,
    };
    if common.json {
        println!("{}", serde_json::json!({ "done": true, "mode": mode.code() }));
    } else {
        println!("{}", texts.kanten_mode_is(texts.mode(mode)));
    }
    Ok(())
}
