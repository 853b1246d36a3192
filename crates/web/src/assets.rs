//! Style sheets, scripts, fonts and icons: built into the binary, served under `/assets/`.
//!
//! Folders of other people's work carry their version in the name; our own files carry a hash of
//! their content. Either way an address never changes its content, so browsers may keep it for ever.

use std::fmt::Write;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

/// The design system's style sheet (Det Fælles Designsystem, neutral theme).
pub const DESIGN_SYSTEM_STYLES: &str = "/assets/dkfds-11.2.0/css/dkfds.min.css";
/// The design system's script.
pub const DESIGN_SYSTEM_SCRIPT: &str = "/assets/dkfds-11.2.0/js/dkfds.min.js";
/// The design system's icons; an icon's name follows after `#`.
pub const ICONS: &str = "/assets/dkfds-11.2.0/img/all-svg-icons.svg";
/// The library that swaps parts of a page.
pub const INTERACTION_SCRIPT: &str = "/assets/htmx-4.0.1/htmx.min.js";
/// The address to give the router for [`serve`].
pub const ROUTE: &str = "/assets/{*path}";

/// Folders whose name holds the version of what is in them.
const VERSIONED: [&str; 2] = ["dkfds-11.2.0/", "htmx-4.0.1/"];
/// The folder of our own files.
const OWN: &str = "kanten/";
/// Bytes of the content's hash that an address shows, in hexadecimal.
const HASH_BYTES: usize = 6;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

/// The address of one of our own files with the hash of its content in the name:
/// `kanten/kanten.css` gives `/assets/kanten/kanten.<hash>.css`.
///
/// A name without such a file gives the address without a hash, which answers 404.
#[must_use]
pub fn asset_url(name: &str) -> String {
    match (Assets::get(name), name.rsplit_once('.')) {
        (Some(file), Some((stem, ending))) => {
            format!("/assets/{stem}.{}.{ending}", short_hash(&file.metadata.sha256_hash()))
        }
        _ => format!("/assets/{name}"),
    }
}

/// Answers `GET /assets/{*path}`.
pub async fn serve(Path(path): Path<String>) -> Response {
    find(&path).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

fn find(path: &str) -> Option<Response> {
    if path.split('/').any(|part| part == "..") {
        return None;
    }
    if VERSIONED.iter().any(|folder| path.starts_with(folder)) {
        return Some(answer(Assets::get(path)?, FOREVER));
    }
    if !path.starts_with(OWN) {
        return None;
    }
    if let Some(file) = Assets::get(path) {
        return Some(answer(file, ASK_FIRST));
    }
    let (rest, ending) = path.rsplit_once('.')?;
    let (stem, hash) = rest.rsplit_once('.')?;
    let file = Assets::get(&format!("{stem}.{ending}"))?;
    // A page from before an update asks with the old hash: it gets today's file, but may not keep it.
    let current = short_hash(&file.metadata.sha256_hash()) == hash;
    Some(answer(file, if current { FOREVER } else { ASK_FIRST }))
}

fn answer(file: EmbeddedFile, cache: &'static str) -> Response {
    let kind = file.metadata.mimetype();
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, cache.to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (headers, Body::from(file.data)).into_response()
}

fn short_hash(hash: &[u8]) -> String {
    hash.iter().take(HASH_BYTES).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn header_of(response: &Response, name: header::HeaderName) -> String {
        response.headers().get(name).unwrap().to_str().unwrap().to_owned()
    }

    fn ask(address: &str) -> Option<Response> {
        find(address.strip_prefix("/assets/").unwrap())
    }

    #[test]
    fn an_own_file_is_addressed_by_its_content_and_may_be_kept() {
        let address = asset_url("kanten/kanten.css");
        assert_ne!(address, "/assets/kanten/kanten.css");
        let response = ask(&address).unwrap();
        assert_eq!(header_of(&response, header::CACHE_CONTROL), FOREVER);
        assert_eq!(header_of(&response, header::CONTENT_TYPE), "text/css; charset=utf-8");
    }

    #[test]
    fn an_old_hash_gets_todays_file_and_must_ask_again() {
        let response = ask("/assets/kanten/kanten.000000000000.css").unwrap();
        assert_eq!(header_of(&response, header::CACHE_CONTROL), ASK_FIRST);
    }

    #[test]
    fn every_file_that_the_layout_names_is_there() {
        for address in [DESIGN_SYSTEM_STYLES, DESIGN_SYSTEM_SCRIPT, ICONS, INTERACTION_SCRIPT] {
            let response = ask(address).unwrap();
            assert_eq!(header_of(&response, header::CACHE_CONTROL), FOREVER, "{address}");
        }
    }

    #[test]
    fn nothing_outside_the_served_folders_is_given() {
        for path in ["vendor.mjs", "kanten/../vendor.mjs", "kanten/missing.css", "dkfds-11.2.0/missing", ""] {
            assert!(find(path).is_none(), "{path}");
        }
    }

    #[test]
    fn every_address_in_the_style_sheets_of_ours_exists() {
        for name in ["kanten/kanten.css", "kanten/forms.css", "kanten/print.css"] {
            let file = Assets::get(name).unwrap();
            let text = std::str::from_utf8(&file.data).unwrap().to_owned();
            for address in text.split("url(\"../").skip(1) {
                let address = address.split('"').next().unwrap();
                assert!(Assets::get(address).is_some(), "{name} names {address}");
            }
        }
    }
}
