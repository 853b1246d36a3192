//! What is done beside the requests: rows of the access log are sealed, unusual look-ups are looked for, and what older
//! keys sealed is sealed by the newest.

use std::{sync::Arc, time::Duration};

use app::{App, partners::operator_of, privacy};
use kernel::{Date, FLAG_EVERY_MINUTES, SEAL_EVERY_SECONDS};
use tokio::{sync::watch, time::Instant};

const SEAL_EVERY: Duration = Duration::from_secs(SEAL_EVERY_SECONDS);
const FLAG_EVERY: Duration = Duration::from_mins(FLAG_EVERY_MINUTES);
/// Who the log says looked for unusual look-ups.
const NAME: &str = "kanten";

/// Keeps the access log until told to stop, and seals what is there then.
pub(super) async fn keep(app: Arc<App>, mut stopping: watch::Receiver<bool>) {
    let (mut flagged, mut day) = (None::<Instant>, app.rim.today());
    // Keys come into the ring at a start only: once all is made anew, nothing grows old again.
    let mut turned = false;
    loop {
        seal(&app).await;
        if flagged.is_none_or(|last| last.elapsed() >= FLAG_EVERY) {
            // The last minutes of a day are looked through on the next.
            let today = app.rim.today();
            if day != today {
                flag(&app, std::mem::replace(&mut day, today)).await;
            }
            flag(&app, today).await;
            flagged = Some(Instant::now());
        }
        if !turned {
            turned = turn(&app).await;
        }
        let told = async { stopping.wait_for(|stop| *stop).await.is_ok() };
        tokio::select! {
            () = tokio::time::sleep(SEAL_EVERY) => {}
            _ = told => {
                seal(&app).await;
                return;
            }
        }
    }
}

async fn seal(app: &App) {
    match privacy::seal_access_log(app).await {
        Ok(sealed) => tracing::debug!(blocks = sealed.blocks, rows = sealed.rows, "access log sealed"),
        Err(error) => tracing::warn!(%error, "the access log was not sealed; it is tried again"),
    }
}

/// Makes a little of what older keys sealed anew; says whether nothing is left.
async fn turn(app: &App) -> bool {
    match app::turn_keys(app).await {
        Ok(0) => true,
        Ok(values) => {
            tracing::info!(values, "sealed by the newest key");
            false
        }
        Err(error) => {
            tracing::warn!(%error, "what older keys sealed was not made anew; it is tried again at the next start");
            true
        }
    }
}

async fn flag(app: &Arc<App>, day: Date) {
    let all = async { app.db.read().await?.organisations().await };
    let all = match all.await {
        Ok(all) => all,
        Err(error) => {
            tracing::warn!(%error, "unusual look-ups were not looked for; it is tried again");
            return;
        }
    };
    for one in all {
        let machine = operator_of(Arc::clone(app), one.id, one.partnership, NAME.to_owned());
        if let Err(error) = privacy::find_unusual(&machine, day).await {
            tracing::warn!(?error, "unusual look-ups were not looked for; it is tried again");
        }
    }
}
