//! Listening, the layers around every answer, and a stop that lets running requests finish.

pub(crate) mod log;

mod guard;
mod health;
mod keeper;
mod metrics;
mod worker;

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use api::Api;
use app::App;
use axum::Router;
use kernel::Language;
use l10n::{AllTexts, Texts};
use tokio::net::TcpListener;
use web::Web;

use crate::{database, stop::Stop};

/// How long requests that run when the program is told to stop may go on.
const LAST_REQUESTS: Duration = Duration::from_secs(20);

/// Where to listen.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    address: SocketAddr,
    insecure_lan: bool,
    only_port: bool,
}

impl Place {
    /// A port of this machine only.
    pub const fn on_this_machine(port: u16) -> Self {
        Self {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port),
            insecure_lan: false,
            only_port: true,
        }
    }

    /// From `--listen`. Other machines are let in only when the operator says that nobody can listen in.
    pub fn parse(text: &str, insecure_lan: bool, texts: &Texts) -> Result<Self, Stop> {
        let address: SocketAddr = text.parse().map_err(|_| Stop::usage(texts.kanten_listen_bad(text)))?;
        if !address.ip().is_loopback() && !insecure_lan {
            return Err(Stop::refused(texts.kanten_listen_insecure(text)));
        }
        Ok(Self { address, insecure_lan, only_port: false })
    }

    /// Whether browsers come without TLS. Behind a server with TLS they come from this machine with it,
    /// but a cookie for TLS would be lost on `http://127.0.0.1`.
    pub const fn plain_http(&self) -> bool {
        self.insecure_lan || self.address.ip().is_loopback()
    }

    /// Takes the port.
    pub async fn bind(&self, texts: &Texts) -> Result<TcpListener, Stop> {
        TcpListener::bind(self.address).await.map_err(|error| {
            let (port, address) = (i64::from(self.address.port()), self.address.to_string());
            Stop::outside(match error.kind() {
                io::ErrorKind::AddrInUse if self.only_port => texts.kanten_port_taken(port.to_string()),
                io::ErrorKind::AddrInUse => texts.kanten_listen_taken(address),
                _ => texts.kanten_listen_failed(address, error.to_string()),
            })
        })
    }
}

/// Serves until told to stop, then closes the database. `works` says whether post is sent from here.
pub(crate) async fn run(
    listener: TcpListener,
    told_to_stop: impl Future<Output = ()> + Send + 'static,
    app: Arc<App>,
    texts: Arc<AllTexts>,
    (plain_http, works): (bool, bool),
    language: Language,
) -> Result<(), Stop> {
    let db = app.db.clone();
    let router = router(Arc::clone(&app), Arc::clone(&texts), plain_http);
    let kept = Arc::clone(&app);
    if let Ok(address) = listener.local_addr() {
        tracing::info!(%address, "serving");
    }
    let (told, mut stopping) = tokio::sync::watch::channel(false);
    let worker = works.then(|| tokio::spawn(worker::run(app, Arc::clone(&texts), stopping.clone())));
    let keeper = tokio::spawn(keeper::keep(kept, stopping.clone()));
    // The address that each request comes from: who guesses at passwords is slowed down by it.
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(async move {
        told_to_stop.await;
        tracing::info!("stopping: running requests are finished");
        // Nobody listens any more only when the server has ended by itself.
        let _ = told.send(true);
    });
    let late = async {
        // Only when told to stop does the clock begin to run.
        while !*stopping.borrow_and_update() {
            if stopping.changed().await.is_err() {
                break;
            }
        }
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        ended = served => ended.map_err(|error| {
            Stop::outside(texts.of(language).kanten_server_failed(error.to_string()))
        })?,
        () = late => tracing::warn!("some requests were still running"),
    }
    if let Some(worker) = worker
        && tokio::time::timeout(LAST_REQUESTS, worker).await.is_err()
    {
        tracing::warn!("a message was still on its way: a person decides about it");
    }
    // Looks of the last requests are sealed, too.
    if let Err(error) = keeper.await {
        tracing::warn!(%error, "the access log was not sealed to its end");
    }
    database::close(db).await;
    tracing::info!("stopped");
    Ok(())
}

/// Every page and machine door, and the layers around them.
pub(crate) fn router(app: Arc<App>, texts: Arc<AllTexts>, plain_http: bool) -> Router {
    let web = Arc::new(Web { app: Arc::clone(&app), texts: Arc::clone(&texts), plain_http });
    let metrics = Arc::new(metrics::Metrics::default());
    let inner = web::router(Arc::clone(&web))
        .merge(api::router(Arc::new(Api {
            app: Arc::clone(&app),
            texts: Arc::clone(&texts),
            cookie: web.session_cookie(),
        })))
        .merge(health::router(app, Arc::clone(&metrics)));
    guard::around(inner, texts, (metrics, !plain_http))
}

/// Hears, from now on, that the program is told to stop.
///
/// # Errors
/// When the system lets nobody listen.
#[cfg(unix)]
pub(crate) fn hear_stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Hears that the program is told to stop.
///
/// # Errors
/// Never here: where nobody may listen, it is never told.
#[cfg(not(unix))]
pub(crate) fn hear_stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(%error, "cannot listen for the interrupt");
            std::future::pending::<()>().await;
        }
    })
}
