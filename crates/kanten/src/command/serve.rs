//! `kanten serve`

use std::sync::Arc;

use crate::{
    actor,
    cli::{Common, ServeArgs},
    database::texts_of,
    post,
    serve::{self, Place},
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &ServeArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let place = Place::parse(&args.listen, args.insecure_lan, texts)?;
    let ways = post::ways(&args.post, texts).await?;
    post::tell(&ways);
    let app = actor::open_with(common, &all, ways).await?;
    let listener = place.bind(texts).await?;
    let told_to_stop = serve::hear_stop().map_err(|error| Stop::outside(error.to_string()))?;
    // Whoever says that people come by https gets cookies that go no other way.
    let plain_http = place.plain_http() && !app.ways.site.starts_with("https://");
    let how = (plain_http, !args.no_worker);
    serve::run(listener, told_to_stop, app, Arc::new(all), how, common.language()).await
}
