//! `kanten demo`

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use app::{App, demo, outbox::Ways};
use l10n::{AllTexts, Texts};
use store::Db;

use crate::{
    actor, breached,
    cli::{Common, DemoArgs},
    database::{Address, failed, texts_of},
    keys::KeyFile,
    rim::Machine,
    serve::{self, Place},
    stop::Stop,
};

/// Where the demo keeps its database unless it is told.
const FOLDER: &str = "kanten-demo";

pub(super) async fn run(common: &Common, args: &DemoArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let place = Place::on_this_machine(args.port);
    // The port first: nobody shall wait for a demo that then cannot be shown.
    let listener = place.bind(texts).await?;
    let folder = common.data.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
    tokio::fs::create_dir_all(&folder).await.map_err(|error| {
        Stop::outside(texts.kanten_data_folder(folder.display().to_string(), error.to_string()))
    })?;
    let (db, _) = Address::in_folder(&folder).migrate(texts).await?;
    let file = common.keys.clone().map_or_else(|| KeyFile::beside(&folder), KeyFile::at);
    // An installation has keys somewhere else: none are made beside it.
    if !file.is_there() && is_marked(&db, texts).await? {
        return Err(Stop::refused(texts.kanten_not_the_demo(folder.display().to_string())));
    }
    let keys = file.ring_or_new(texts).await?;
    actor::hold_to_keys(&db, &keys, texts).await?;
    eprintln!("{}", texts.kanten_keys_demo(file.shown()));
    let rim = args.as_of.map_or_else(Machine::new, Machine::holding);
    let address = listener.local_addr().map_err(|error| Stop::outside(error.to_string()))?;
    // The demo shows what it would send, and sends nothing.
    let ways = Ways { site: format!("http://{address}"), ..Ways::default() };
    let (law, rim) = (actor::law()?, Box::new(rim));
    let (kept, breached) = (app::Kept::default(), breached::read(common, texts).await?);
    let app = Arc::new(App { db, law, keys, rim, demo: true, kept, ways, breached });
    build(&app, (&all, texts), &folder.display().to_string()).await?;
    // Whoever reads the address may stop the demo at once.
    let told_to_stop = serve::hear_stop().map_err(|error| Stop::outside(error.to_string()))?;
    announce(&app, texts, address).await?;
    if !args.no_browser {
        open_browser(&format!("http://{address}/"));
    }
    serve::run(listener, told_to_stop, app, Arc::new(all), (true, true), common.language()).await
}

async fn is_marked(db: &Db, texts: &Texts) -> Result<bool, Stop> {
    let mark = async { db.read().await?.key_mark().await };
    mark.await.map(|mark| mark.is_some()).map_err(|error| failed(&error, texts))
}

async fn build(app: &Arc<App>, (all, texts): (&AllTexts, &Texts), folder: &str) -> Result<(), Stop> {
    let outside = |error: demo::DemoError| Stop::outside(texts.kanten_database_failed(error.to_string()));
    let tx = app.db.write().await.map_err(|error| failed(&error, texts))?;
    tx.fill_compact_lists().await.map_err(|error| failed(&error, texts))?;
    tx.commit().await.map_err(|error| failed(&error, texts))?;
    if !demo::is_built(app).await.map_err(outside)? {
        demo::build(app, all).await.map_err(outside)?;
    }
    if demo::people(app).await.map_err(outside)?.is_empty() {
        return Err(Stop::refused(texts.kanten_not_the_demo(folder)));
    }
    Ok(())
}

/// The address alone on a line of stdout, for programs; the people on stderr, for people.
async fn announce(app: &Arc<App>, texts: &Texts, address: SocketAddr) -> Result<(), Stop> {
    let people = demo::people(app).await;
    let people = people.map_err(|error| Stop::outside(texts.kanten_database_failed(error.to_string())))?;
    eprintln!("{}", texts.kanten_demo_people(demo::PASSWORD));
    for person in people {
        let role = texts.role(person.role);
        eprintln!("  {role:<24} {:<28} {} ({})", person.email, person.name, person.organisation);
    }
    println!("http://{address}/");
    Ok(())
}

/// Best effort: whoever has no browser here reads the address.
#[expect(clippy::disallowed_methods, reason = "the demo shows itself in the user's own browser")]
fn open_browser(address: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let started = std::process::Command::new(program)
        .arg(address)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    if let Err(error) = started {
        tracing::debug!(%error, "no browser could be opened");
    }
}
