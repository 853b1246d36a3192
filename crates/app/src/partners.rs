//! Organisations, users, log-in and sessions, what the installation may hold.

mod add_user;
mod change_user;
mod list_users;
mod log_in;
mod own_password;
mod password;
mod session;
mod set_mode;
mod set_up;
mod start;

pub use add_user::{NewUser, add_user, add_user_in};
pub use change_user::{
    UserToChange, disable_user, edit_user, enable_user, reset_password, send_link, user_to_change,
};
pub use list_users::{UserPage, find_user, list_users, show_user};
pub(crate) use log_in::hex;
pub use log_in::{NewSession, log_in, one_click, one_click_users};
pub use own_password::{ask_for_link, choose_password, look_at_link};
pub use password::hash_new_password;
pub use session::{Session, log_out, log_out_everywhere, open_session, set_language, switch_membership};
pub use set_mode::{set_mode, show_mode};
pub use set_up::{
    Installation, acting_ctx, add_organisation_in, installation_ctx, operator_ctx, operator_of, set_up,
    set_up_ctx, worker,
};
pub(crate) use set_up::{demo_ctx, worker_ctx};

pub use start::{Start, StartCounts, WeeksDue, show_start};

use domain::partners::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
