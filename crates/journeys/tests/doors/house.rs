//! The product in this process: the pages over a copy of the demo's database, at a time that stands still.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use app::{App, Rim};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use crypto::KeyRing;
use kernel::{Date, Moment};
use l10n::AllTexts;
use law::Law;
use store::{Db, Durability};
use tempfile::TempDir;
use tower::ServiceExt as _;
use uuid::{Builder, Uuid};

use crate::{demo, people::Visitor};

/// No page is larger.
const MOST_BYTES: usize = 10_000_000;

/// The session's cookie where there is no TLS.
const COOKIE: &str = "kanten";

/// Where files go in.
pub const FILES: &str = "/import";

/// How a form with a file is sent.
const PARTS: &str = "multipart/form-data; boundary=rand";

/// The product.
pub struct House {
    /// The application under the pages.
    pub app: Arc<App>,
    router: Router,
    folder: TempDir,
}

/// What a door answered.
pub struct Reply {
    /// How.
    pub status: StatusCode,
    /// Where to go on.
    pub location: String,
    /// The page.
    pub body: String,
}

/// Which bytes the database's own file and its log had: a look must leave both as they were.
/// Rows of the access log that tell of looks lie in a file of their own.
#[derive(Debug, PartialEq, Eq)]
pub struct Fingerprint(Vec<Option<(u64, SystemTime)>>);

/// The keys that the demo made beside its data.
fn keys(folder: &Path) -> KeyRing {
    KeyRing::parse(&std::fs::read_to_string(folder.join(app::KEY_FILE)).unwrap()).unwrap()
}

impl House {
    /// Opens a copy of the demo.
    pub async fn open() -> Self {
        Self::over(demo::folder()).await
    }

    /// The same on another day.
    pub async fn open_on(day: &str) -> Self {
        Self::over_on(demo::folder(), day).await
    }

    /// Opens the database in a folder, which goes with it.
    pub async fn over(folder: TempDir) -> Self {
        Self::over_on(folder, demo::AS_OF).await
    }

    async fn over_on(folder: TempDir, day: &str) -> Self {
        let address = format!("sqlite:{}", folder.path().join("kanten.db").display());
        let db = Db::open(&address, false, Durability::Off).await.unwrap();
        let law = Law::danish().unwrap();
        let app = Arc::new(App {
            db,
            law,
            keys: keys(folder.path()),
            rim: Box::new(Still::new(day.parse().unwrap())),
            demo: true,
            kept: app::Kept::default(),
            ways: app::outbox::Ways::default(),
            breached: app::partners::Breached::default(),
        });
        let texts = Arc::new(AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap());
        let web = web::Web { app: Arc::clone(&app), texts: Arc::clone(&texts), plain_http: true };
        let api = api::Api { app: Arc::clone(&app), texts, cookie: COOKIE };
        let router = web::router(Arc::new(web)).merge(api::router(Arc::new(api)));
        Self { app, router, folder }
    }

    /// Looks.
    pub async fn get(&self, visitor: Option<&Visitor>, address: &str) -> Reply {
        self.send(visitor, Method::GET, address, String::new()).await
    }

    /// Sends a form: its fields as the browser would write them, in parts where a file belongs to it.
    pub async fn post(&self, visitor: Option<&Visitor>, address: &str, form: String) -> Reply {
        let form = if address == FILES { in_parts(&form) } else { form };
        self.send(visitor, Method::POST, address, form).await
    }

    async fn send(&self, visitor: Option<&Visitor>, method: Method, address: &str, form: String) -> Reply {
        let mut request = Request::builder().method(method).uri(address);
        let kind = if form.starts_with("--") { PARTS } else { "application/x-www-form-urlencoded" };
        request = request.header(header::CONTENT_TYPE, kind);
        if let Some(visitor) = visitor {
            request = request.header(header::COOKIE, format!("{COOKIE}={}", visitor.token));
        }
        let response = self.router.clone().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
        let status = response.status();
        let location =
            response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let body = to_bytes(response.into_body(), MOST_BYTES).await.unwrap();
        Reply {
            status,
            location: location.unwrap_or_default(),
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// The state of the files that only a change may touch.
    pub fn fingerprint(&self) -> Fingerprint {
        let files = ["kanten.db", "kanten.db-wal"].map(|name| self.folder.path().join(name));
        Fingerprint(files.into_iter().map(state_of).collect())
    }
}

/// The fields in parts; one called `file` is a file.
fn in_parts(form: &str) -> String {
    let fields = form.split('&').filter_map(|field| field.split_once('='));
    let parts = fields.map(|(name, value)| {
        let file = if name == "file" { "; filename=\"a.csv\"\r\nContent-Type: text/csv" } else { "" };
        format!("--rand\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n")
    });
    parts.chain(["--rand--\r\n".to_owned()]).collect()
}

fn state_of(file: PathBuf) -> Option<(u64, SystemTime)> {
    let facts = fs::metadata(file).ok()?;
    Some((facts.len(), facts.modified().ok()?))
}

/// A rim whose time stands still, so that no session falls due for its time of last use.
struct Still {
    today: Date,
    now: Moment,
    millis: u64,
    count: AtomicU64,
}

impl Still {
    fn new(today: Date) -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        Self {
            today,
            now: Moment::from_micros(i64::try_from(since.as_micros()).unwrap()),
            millis: u64::try_from(since.as_millis()).unwrap(),
            count: AtomicU64::new(1),
        }
    }

    fn next(&self) -> u64 {
        self.count.fetch_add(1, Ordering::Relaxed)
    }
}

impl Rim for Still {
    fn now(&self) -> Moment {
        self.now
    }

    fn fresh_id(&self) -> Uuid {
        let mut bytes = [7; 10];
        bytes[2..].copy_from_slice(&self.next().to_be_bytes());
        Builder::from_unix_timestamp_millis(self.millis, &bytes).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bytes = [7; 32];
        bytes[24..].copy_from_slice(&self.next().to_be_bytes());
        bytes
    }

    fn today(&self) -> Date {
        self.today
    }
}
