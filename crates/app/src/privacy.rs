//! Who may see what, why, and who did.

mod checklist;
mod day_looks;
mod flags;
mod rights;
mod seal;
mod trace;
mod verify;
mod who_looked;

pub use checklist::{people, show_checklist, take_back, tick, tick_in};
pub use day_looks::{DayOfLooks, Looked};
pub use flags::{CLOSED, find_unusual, list_flags, own_flags, read_flag_filter, review_flag, show_flag};
pub use rights::{Right, RightsFilter, all_rights, own_rights, read_filter};
pub use seal::{Sealed, seal_access_log};
pub use trace::{
    DO_NOT_TELL, OTHERS, REFUSED, TELL, TraceAsked, TracePage, export_trace, list_trace, set_tells_names,
    show_entry, show_tells_names,
};
pub use verify::{Broken, BrokenBlock, ChainReport, VerifyReport, verify_access_log};
pub use who_looked::{WhoLooked, who_looked};
