//! The demo's partnership grown large: `load --data FOLDER --citizens 20000 --seed 1`.
//!
//! Everything goes in as users bring it: files through the import, small jobs, proposals, agreements and weeks
//! through the use cases of their forms, day by day over the year before. The same arguments build the same
//! database. `kanten demo --data FOLDER --as-of DAY` shows it; `cargo bench --package journeys` measures its pages.

mod files;
mod lives;
mod past;

use std::{path::PathBuf, sync::Arc};

use anyhow::Context as _;
use app::{App, Ctx, Rim as _, demo, exchange, partners};
use clap::Parser;
use crypto::{KeyNumber, KeyRing};
use kernel::Date;
use l10n::AllTexts;
use law::Law;
use sources::Kind;
use store::{Db, Durability};

use past::{Chance, Past};

/// Whose people and companies the large ones are.
const ORGANISATION: &str = "Østerø Nord Kommune";

/// Grows the demo's partnership in a folder.
#[derive(Parser)]
struct Arguments {
    /// An empty folder for the database.
    #[arg(long)]
    data: PathBuf,
    /// How many citizens; companies, small jobs and placements follow in proportion.
    #[arg(long, default_value_t = 20_000)]
    citizens: usize,
    /// What chance begins with.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The day it is made for.
    #[arg(long, default_value = "2026-11-23")]
    as_of: Date,
}

/// What the partnership is grown with.
pub(crate) struct Town {
    pub(crate) app: Arc<App>,
    pub(crate) texts: AllTexts,
    pub(crate) past: Past,
    pub(crate) as_of: Date,
}

impl Town {
    /// Somebody of the demo, by log-in name.
    pub(crate) async fn person(&self, email: &str) -> anyhow::Result<Ctx> {
        let ctx = partners::acting_ctx(Arc::clone(&self.app), email, "load".to_owned()).await;
        ctx.map_err(|failure| anyhow::anyhow!("{email}: {failure:?}"))
    }

    async fn take_in(&self, kind: Kind, text: &str) -> anyhow::Result<()> {
        let operator =
            partners::operator_ctx(Arc::clone(&self.app), Some(ORGANISATION), "load".to_owned()).await;
        let ctx = operator.map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
        let report = exchange::import(&ctx, &self.texts, kind, text.as_bytes(), "load.csv", false).await;
        let report = report.map_err(|failure| anyhow::anyhow!("{kind:?}: {failure:?}"))?;
        let refused = report.rows.iter().find(|row| row.fate.is_err());
        anyhow::ensure!(report.refused() == 0, "{kind:?}: {refused:?}");
        eprintln!("{kind:?}: {} rows", report.rows.len());
        Ok(())
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    tokio::fs::create_dir_all(&arguments.data).await.context("no folder")?;
    let file = arguments.data.join("kanten.db");
    anyhow::ensure!(!file.exists(), "{} exists: give an empty folder", file.display());
    let db = Db::open(&format!("sqlite:{}", file.display()), true, Durability::Off).await?;
    db.migrate().await?;
    let tx = db.write().await?;
    tx.fill_compact_lists().await?;
    tx.commit().await?;
    let past = Past::starting(arguments.as_of, arguments.seed);
    let texts = AllTexts::load(|language| l10n::testing::sources(language).to_vec())
        .map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let law = Law::danish().map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    // What is invented is sealed by keys that are, so that the same arguments build the same database.
    let keys = KeyRing::of(&[(KeyNumber::FIRST, &past.secret())])?;
    tokio::fs::write(arguments.data.join(app::KEY_FILE), keys.text().as_bytes()).await?;
    let rim = Box::new(past.clone());
    let (kept, ways) = (app::Kept::default(), app::outbox::Ways::default());
    let breached = app::partners::Breached::default();
    let app = Arc::new(App { db, law, keys, rim, demo: true, kept, ways, breached });
    demo::build(&app, &texts).await?;
    let town = Town { app, texts, past, as_of: arguments.as_of };
    grow(&town, arguments.citizens, arguments.seed).await
}

async fn grow(town: &Town, citizens: usize, seed: u64) -> anyhow::Result<()> {
    let mut chance = Chance::from_seed(seed);
    let companies = citizens / files::CITIZENS_TO_A_COMPANY;
    town.take_in(Kind::Companies, &files::companies(companies, town.as_of, &mut chance)).await?;
    town.take_in(Kind::Positions, &files::positions(companies)).await?;
    for part in files::tasks(companies, &mut chance) {
        town.take_in(Kind::Tasks, &part).await?;
    }
    for part in files::citizens(citizens, town.as_of, &mut chance) {
        town.take_in(Kind::Citizens, &part).await?;
    }
    lives::lead(town, citizens, &mut chance).await
}
