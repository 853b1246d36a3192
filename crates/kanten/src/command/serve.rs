//! `kanten serve`

use std::sync::Arc;

use crate::{
    actor,
    cli::{Common, ServeArgs},
    database::texts_of,
    serve::{self, Place},
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &ServeArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let place = Place::parse(&args.listen, args.insecure_lan, texts)?;
    let app = actor::open(common, &all).await?;
    let listener = place.bind(texts).await?;
    let told_to_stop = serve::hear_stop().map_err(|error| Stop::outside(error.to_string()))?;
    serve::run(listener, told_to_stop, app, Arc::new(all), place.plain_http(), common.language()).await
}
