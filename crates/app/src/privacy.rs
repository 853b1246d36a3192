//! Who may see what, why, and who did.

mod day_looks;
mod rights;
mod trace;
mod who_looked;

pub use day_looks::{DayOfLooks, Looked};
pub use rights::{Right, RightsFilter, all_rights, own_rights, read_filter};
pub use trace::{
    OTHERS, REFUSED, TraceAsked, TracePage, export_trace, list_trace, set_tells_names, show_entry,
    show_tells_names,
};
pub use who_looked::{WhoLooked, who_looked};
