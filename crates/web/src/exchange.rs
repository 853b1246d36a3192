//! Files in and out, and looking codes up.

mod look_up;
mod out;
mod result;
mod upload;

use app::{door::Door, exchange::Kind};
use axum::{
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use l10n::Texts;
use policy::Action;

use crate::Route;

/// A file's form at most: 25 MB and a little for the fields around it.
const LARGEST: usize = 26 * 1024 * 1024;
/// Statements of an import follow the file's rows; this is for the smallest.
const IMPORT: u64 = 60;

/// The doors of files.
pub(crate) fn routes() -> Vec<Route> {
    use Action::{ListCompanies, LookUp, ShowImport};
    vec![
        Route::new(Door::get("/import", ShowImport, 4), get(upload::show)),
        Route::new(
            Door::post("/import", ShowImport, IMPORT),
            post(upload::bring_in).layer(DefaultBodyLimit::max(LARGEST)),
        ),
        Route::new(Door::get("/import/template/{kind}", ShowImport, 2), get(out::template)),
        Route::new(Door::get("/imports/{id}", ShowImport, 6), get(result::show)),
        Route::new(Door::get("/export/{kind}", ShowImport, 6), get(out::export)),
        Route::new(Door::get("/imports/{id}/fates.csv", ShowImport, 6), get(result::file)),
        Route::new(Door::get("/lookup/occupations", LookUp, 3), get(look_up::occupations)),
        Route::new(Door::get("/lookup/industries", LookUp, 3), get(look_up::industries)),
        Route::new(Door::get("/lookup/companies", ListCompanies, 4), get(look_up::companies)),
    ]
}

/// The word of confirmation for a code.
pub(crate) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "exchange-applied" => texts.exchange_result_applied(),
        _ => return None,
    })
}

fn kind(texts: &Texts, kind: Kind) -> String {
    match kind {
        Kind::Companies => texts.exchange_kind_companies(),
        Kind::Positions => texts.exchange_kind_positions(),
        Kind::Tasks => texts.exchange_kind_tasks(),
        Kind::Citizens => texts.exchange_kind_citizens(),
        Kind::Placements => texts.exchange_kind_placements(),
        Kind::Occupations => texts.exchange_kind_occupations(),
        Kind::Industries => texts.exchange_kind_industries(),
        Kind::Municipalities => texts.exchange_kind_municipalities(),
        Kind::PostalCodes => texts.exchange_kind_postal_codes(),
    }
}
