//! Organisations, users, log-in and sessions, what the installation may hold.

mod add_user;
mod change_user;
mod list_users;
mod log_in;
mod password;
mod session;
mod set_mode;
mod set_up;

pub use add_user::{add_user, add_user_in, NewUser};
pub use change_user::{disable_user, enable_user, reset_password};
pub use list_users::{list_users, manager_companies, show_user, UserPage};
pub use log_in::{log_in, one_click, one_click_users, NewSession};
pub use password::hash_new_password;
pub use session::{log_out, log_out_everywhere, open_session, set_language, switch_membership, Session};
pub use set_mode::{set_mode, show_mode};
pub use set_up::{add_organisation_in, operator_ctx, set_up, set_up_ctx, Installation};

use domain::partners::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
