//! Who may see what, why, and who did.

mod checklist;
mod rights;

pub use checklist::{people, show_checklist, take_back, tick, tick_in};
pub use rights::{Right, RightsFilter, all_rights, own_rights, read_filter};
