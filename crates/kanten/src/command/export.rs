//! `kanten export KIND`

use crate::{
    actor,
    cli::{Common, ExportArgs},
    database::texts_of,
    out,
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &ExportArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let kind = super::import::kind(&args.kind, texts)?;
    let bytes = actor::with(common, &all, async |app| {
        let ctx = actor::ctx(app, common, texts).await?;
        app::exchange::export(&ctx, kind).await.map_err(|failure| actor::stop(failure, texts))
    });
    let bytes = bytes.await?;
    match &args.output {
        None => out::answer_bytes(&bytes),
        Some(path) => {
            let shown = path.display().to_string();
            tokio::fs::write(path, bytes)
                .await
                .map_err(|error| Stop::outside(texts.kanten_cannot_write(&shown, error.to_string())))?;
            eprintln!("{}", texts.kanten_export_done(&shown));
            Ok(())
        }
    }
}
