//! Organisations, users, log-in and sessions, what the installation may hold.

mod account;
mod add_user;
mod change_user;
mod guard;
mod leavers;
mod list_users;
mod log_in;
mod log_in_rules;
mod own_password;
mod password;
mod roles;
mod second_step;
mod session;
mod set_mode;
mod set_up;
mod set_up_second_step;
mod start;
mod whence;

pub use account::{Account, change_password, end_other_sessions, end_session, prove, show_account};
pub use add_user::{NewUser, add_user, add_user_in};
pub use change_user::{
    disable_user, drop_second_step, edit_user, enable_user, reset_password, send_link, user_to_change,
};
pub use leavers::{Leaver, Leaves, export_leavers, list_leavers};
pub use list_users::{UserPage, find_user, list_users, show_user};
pub use log_in::{NewSession, log_in, one_click, one_click_users};
pub use log_in_rules::{set_log_in_rules, show_log_in_rules};
pub use own_password::{ask_for_link, choose_password, look_at_link};
pub use password::hash_new_password;
pub use roles::{UserForRole, change_term, end_role, give_role, role_to_change, stand_in, user_for_role};
pub use second_step::{Entered, enter_code, fresh_secret};
pub use session::{
    Session, Shown, Switched, log_out, open_session, set_language, shown_session, switch_membership,
};
pub use set_mode::{set_mode, show_mode};
pub use set_up::{
    Installation, acting_ctx, add_organisation_in, installation_ctx, operator_ctx, operator_of, set_up,
    set_up_another, set_up_ctx, worker,
};
pub(crate) use set_up::{demo_ctx, worker_ctx};

pub use auth::Breached;
pub use set_up_second_step::{
    RecoveryCodes, renew_recovery_codes, secret_in, set_up_at_log_in, set_up_second_step,
    turn_off_second_step,
};
pub use start::{Start, StartCounts, WeeksDue, show_start};
pub use whence::Whence;

use domain::partners::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
