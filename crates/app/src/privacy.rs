//! Who may see what, why, and who did.

mod rights;

pub use rights::{Right, RightsFilter, all_rights, own_rights, read_filter};
