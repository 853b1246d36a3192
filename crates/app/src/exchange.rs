//! Files in and out: preview, import, result, export; and looking codes up.

mod bring_in;
mod citizens;
mod companies;
mod export;
mod file;
mod look_up;
mod placements;
mod positions;
mod reference;
mod report;
mod show_import;
mod tasks;

pub use bring_in::import;
pub use export::{export, export_filtered, template};
pub use look_up::{look_up_industries, look_up_occupations};
pub use report::{ImportReport, RowFate};
pub use show_import::{ImportPage, export_fates, list_imports, may_import, show_import};
pub use sources::Kind;
pub use store::views::{ImportFate, ImportRun};

use domain::exchange::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
