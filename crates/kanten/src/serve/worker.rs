//! The worker: sends what waits in the outbox, one job after the other, until it is told to stop.

use std::{sync::Arc, time::Duration};

use app::{
    App, Ctx,
    outbox::{Step, send_next},
    partners,
};
use l10n::AllTexts;
use tokio::sync::watch;

/// How often it looks whether something is due.
const PAUSE: Duration = Duration::from_secs(2);
/// How long it leaves a database alone that has failed.
const LONG_PAUSE: Duration = Duration::from_secs(15);

/// Works until told to stop. The job at hand is finished first: a job that was not marked yet is only a lease that
/// runs out, one that was marked is settled.
pub(super) async fn run(app: Arc<App>, texts: Arc<AllTexts>, mut stopping: watch::Receiver<bool>) {
    let ctx = partners::worker(app);
    while !*stopping.borrow_and_update() {
        let pause = match step(&ctx, &texts).await {
            Ok(Step::Did(_)) => continue,
            Ok(Step::Nothing) => PAUSE,
            Err(why) => {
                tracing::error!(why, "the outbox could not be worked on");
                LONG_PAUSE
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            changed = stopping.changed() => if changed.is_err() { break },
        }
    }
    tracing::info!("the worker has stopped");
}

/// One step in a task of its own: a crash in it ends the step, and not the worker.
async fn step(ctx: &Ctx, texts: &Arc<AllTexts>) -> Result<Step, String> {
    let (ctx, texts) = (ctx.clone(), Arc::clone(texts));
    let done = tokio::spawn(async move { send_next(&ctx, &texts).await.map_err(|error| error.to_string()) });
    done.await.unwrap_or_else(|error| Err(error.to_string()))
}
