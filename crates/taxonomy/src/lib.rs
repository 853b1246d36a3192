//! Rank 1: code lists as data, in Danish and English. Each list is one module with one type,
//! `all()` in the list's own order and `find(code)`; the rows stand in `data/`.

mod embedded;
mod text;

pub mod areas;
pub mod attributions;
pub mod catalogue;
pub mod certificates;
pub mod functions;
pub mod industries;
pub mod industry_groups;
pub mod levels_text;
pub mod municipalities;
pub mod occupations;
pub mod person_words;
pub mod postal_codes;
pub mod skills;
pub mod slots_text;
pub mod target_groups;
pub mod transport;

#[cfg(test)]
mod checks;

pub use areas::{Area, AreaOf};
pub use attributions::ATTRIBUTIONS;
pub use catalogue::{Authority, CatalogueTask, RowStatus, Safety};
pub use certificates::Certificate;
pub use functions::Function;
pub use industries::Industry;
pub use industry_groups::IndustryGroup;
pub use levels_text::BadLevels;
pub use municipalities::Municipality;
pub use occupations::Occupation;
pub use person_words::{AboutPerson, PersonWords};
pub use postal_codes::PostalArea;
pub use skills::Skill;
pub use slots_text::BadSlots;
pub use target_groups::{LabourForce, TargetGroup};
pub use text::Text;
pub use transport::TransportMode;
