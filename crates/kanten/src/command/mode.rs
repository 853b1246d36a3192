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
    let mode = actor::with(common, &all, async |app| {
        let ctx = actor::ctx(app, common, texts).await?;
        let mode = match &args.mode {
            None => partners::show_mode(&ctx).await.map(|(mode, _)| mode),
            Some(mode) => partners::set_mode(&ctx, &Raw::from_pairs([("mode", mode)])).await,
        };
        mode.map_err(|failure| actor::stop(failure, texts))
    });
    let mode = mode.await?;
    if common.json {
        println!("{}", serde_json::json!({ "done": true, "mode": mode.code() }));
    } else {
        println!("{}", texts.kanten_mode_is(texts.mode(mode)));
    }
    Ok(())
}
