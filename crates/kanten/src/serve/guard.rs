//! Around every answer: headers, forms from elsewhere, sizes, time, crashes, counting.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
};
use kernel::Language;
use l10n::{AllTexts, Texts};
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer};

use super::metrics::Metrics;
use crate::rim::stopwatch;

/// The most that is read of a request: a file of 400 000 rows fits.
const LARGEST: usize = 25 * 1024 * 1024;

/// The longest an answer may take.
const LONGEST: Duration = Duration::from_mins(1);

/// Scripts, styles, pictures and fonts from here only; nobody may frame a page or take a form elsewhere.
const CONTENT: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
                       form-action 'self'; frame-ancestors 'none'";

/// Unless an answer says otherwise: what a page or document says about people is not kept.
static HEADERS: [(HeaderName, &str); 7] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::CONTENT_SECURITY_POLICY, CONTENT),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// A browser that was here by TLS comes by nothing else for a year.
const TLS_ONLY: &str = "max-age=31536000";

#[derive(Clone)]
struct Around {
    texts: Arc<AllTexts>,
    metrics: Arc<Metrics>,
    /// Whether browsers come by TLS.
    tls: bool,
}

/// Puts the layers around the doors, the outermost first.
pub(super) fn around(inner: Router, texts: Arc<AllTexts>, (metrics, tls): (Arc<Metrics>, bool)) -> Router {
    let around = Around { texts, metrics, tls };
    inner.layer(
        ServiceBuilder::new()
            .layer(middleware::from_fn_with_state(around.clone(), watch))
            .layer(CompressionLayer::new())
            .layer(middleware::from_fn_with_state(around.clone(), in_time))
            .layer(middleware::from_fn_with_state(around, from_here))
            .layer(CatchPanicLayer::custom(|_| crashed()))
            .layer(RequestBodyLimitLayer::new(LARGEST)),
    )
}

/// Counts, logs and adds the headers.
async fn watch(State(around): State<Around>, request: Request, next: Next) -> Response {
    let began = stopwatch();
    let method = request.method().clone();
    // The pattern, not the address: an address can name a person's row.
    let door = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let mut response = next.run(request).await;
    for (name, value) in &HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if around.tls {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TLS_ONLY));
    }
    let took = took(began);
    let status = response.status().as_u16();
    around.metrics.count(status, took);
    tracing::info!(%method, door, status, micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX), "answered");
    response
}

#[expect(clippy::disallowed_methods, reason = "the rim measures how long an answer takes")]
fn took(began: std::time::Instant) -> Duration {
    began.elapsed()
}

async fn in_time(State(around): State<Around>, request: Request, next: Next) -> Response {
    let asker = Asker::of(&request);
    if let Ok(response) = tokio::time::timeout(LONGEST, next.run(request)).await {
        return response;
    }
    let texts = around.texts.of(asker.language);
    asker.refuse(
        texts,
        StatusCode::SERVICE_UNAVAILABLE,
        texts.kanten_too_slow_title(),
        texts.kanten_too_slow_text(),
    )
}

/// Refuses changes that another site's page asks for, before anything is read of them, and says of a
/// request that is too large or crashed what the asker can read.
async fn from_here(State(around): State<Around>, request: Request, next: Next) -> Response {
    let asker = Asker::of(&request);
    let texts = around.texts.of(asker.language);
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !safe && is_from_elsewhere(request.headers()) {
        let (title, text) = (texts.kanten_other_site_title(), texts.kanten_other_site_text());
        return asker.refuse(texts, StatusCode::FORBIDDEN, title, text);
    }
    let response = next.run(request).await;
    if let Some(Crashed(number)) = response.extensions().get() {
        let (title, text) = (texts.kanten_crash_title(), texts.kanten_crash_text(number));
        return asker.refuse(texts, StatusCode::INTERNAL_SERVER_ERROR, title, text);
    }
    if response.status() == StatusCode::PAYLOAD_TOO_LARGE && !is_html(&response) {
        let (title, text) = (texts.kanten_too_large_title(), texts.kanten_too_large_text());
        return asker.refuse(texts, StatusCode::PAYLOAD_TOO_LARGE, title, text);
    }
    response
}

/// What can be said of who asks before the request is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asker {
    language: Language,
    /// Whether it is a program at the JSON interface.
    is_program: bool,
}

impl Asker {
    fn of(request: &Request) -> Self {
        let is_program = request.uri().path().starts_with("/api/");
        let language =
            if is_program { api::accepted_language(request.headers()) } else { language(request.headers()) };
        Self { language, is_program }
    }

    fn refuse(self, texts: &Texts, status: StatusCode, title: String, text: String) -> Response {
        if self.is_program { api::problem(status, title, text) } else { page(texts, status, &title, &text) }
    }
}

/// Put on the answer to a request that crashed: the number under which the log knows it.
#[derive(Clone)]
struct Crashed(String);

/// What the browser says about where the request comes from. A program that is no browser says nothing;
/// it has no cookie of somebody else's either.
fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else { return false };
    origin.split_once("://").map(|(_, rest)| rest) != Some(host)
}

fn is_html(response: &Response<Body>) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

fn crashed() -> Response {
    let number = app::Rim::fresh_id(&crate::rim::Machine::new()).simple().to_string();
    tracing::error!(request = number, "a request crashed");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Crashed(number));
    response
}

/// A page without a frame: what stands around a frame could be what is broken.
fn page(texts: &Texts, status: StatusCode, title: &str, text: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><main><h1>{title}</h1><p>{text}</p><p><a href=\"/\">{}</a></p></main></body></html>",
        texts.language().tag(),
        texts.common_to_start(),
    );
    (status, Html(html)).into_response()
}

fn language(headers: &HeaderMap) -> Language {
    let cookies = headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let named = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
    named.filter(|(name, _)| *name == "lang").find_map(|(_, tag)| Language::from_tag(tag)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use tower::ServiceExt as _;

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_form_of_another_site_is_known_by_what_the_browser_says() {
        for (pairs, elsewhere) in [
            (vec![("sec-fetch-site", "same-origin")], false),
            (vec![("sec-fetch-site", "none")], false),
            (vec![("sec-fetch-site", "cross-site")], true),
            (vec![("sec-fetch-site", "same-site")], true),
            (vec![("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")], false),
            (vec![("origin", "https://evil.example"), ("host", "127.0.0.1:8080")], true),
            (vec![("origin", "null"), ("host", "127.0.0.1:8080")], true),
            (vec![], false),
        ] {
            assert_eq!(is_from_elsewhere(&headers(&pairs)), elsewhere, "{pairs:?}");
        }
    }

    #[test]
    fn a_program_is_answered_as_one_and_in_the_language_it_accepts() {
        let asker = |path: &str, accepts: &str| {
            let request = Request::builder().uri(path).header("accept-language", accepts);
            Asker::of(&request.body(Body::empty()).unwrap())
        };
        let program = |language| Asker { language, is_program: true };
        assert_eq!(asker("/api/v1/companies", "en-GB,en;q=0.9"), program(Language::En));
        assert_eq!(asker("/api/v1/companies", "de, da;q=0.5, en;q=0.1"), program(Language::Da));
        assert_eq!(asker("/companies", "en"), Asker { language: Language::Da, is_program: false });
    }

    #[tokio::test]
    async fn a_crash_and_a_request_too_large_are_told_as_the_asker_reads() {
        async fn crashes() {
            panic!("on purpose")
        }
        async fn reads(_: axum::body::Bytes) {}
        let door = || axum::routing::get(crashes).post(reads);
        let doors = Router::new().route("/x", door()).route("/api/x", door());
        let texts = Arc::new(crate::texts::load().unwrap());
        let doors = around(doors, texts, (Arc::default(), false));
        for (path, kind) in [("/x", "text/html; charset=utf-8"), ("/api/x", "application/problem+json")] {
            for (method, body, status) in
                [(Method::GET, 0, 500), (Method::POST, LARGEST + 1, 413), (Method::POST, 1, 200)]
            {
                let request = Request::builder().method(method).uri(path).body(Body::from(vec![b'x'; body]));
                let answer = doors.clone().oneshot(request.unwrap()).await.unwrap();
                assert_eq!(answer.status(), status, "{path}");
                if status != 200 {
                    assert_eq!(answer.headers()[header::CONTENT_TYPE], kind, "{path}: {status}");
                    let said = axum::body::to_bytes(answer.into_body(), LARGEST).await.unwrap();
                    assert!(said.len() > 100, "{path}: {status}: {said:?}");
                }
            }
        }
    }

    #[tokio::test]
    async fn only_where_browsers_come_by_tls_they_are_told_to_come_by_nothing_else() {
        for tls in [true, false] {
            let door = Router::new().route("/x", axum::routing::get(|| async { "x" }));
            let texts = Arc::new(crate::texts::load().unwrap());
            let request = Request::builder().uri("/x").body(Body::empty()).unwrap();
            let answer = around(door, texts, (Arc::default(), tls)).oneshot(request).await.unwrap();
            assert_eq!(answer.headers().contains_key(header::STRICT_TRANSPORT_SECURITY), tls);
        }
    }

    #[test]
    fn the_language_comes_from_its_cookie() {
        assert_eq!(language(&headers(&[("cookie", "a=b; lang=en")])), Language::En);
        assert_eq!(language(&headers(&[("cookie", "lang=xx")])), Language::Da);
    }
}
