//! Rank 3: verification of what a person shows to get in: bytes in, verdict out.
//!
//! Salt, token and time are arguments: whoever calls brings chance and the clock.

mod breached;
mod compare;
mod new_password;
mod password;
mod recovery;
mod throttle;
mod token;
mod totp;

pub use breached::Breached;
pub use compare::same;
pub use new_password::{LONGEST_PASSWORD, PasswordRefusal, SHORTEST_PASSWORD, check_new_password};
pub use password::{HashError, SALT_LENGTH, Verdict, hash_password, verify_nobody, verify_password};
pub use recovery::{
    RECOVERY_CODE_LENGTH, RECOVERY_CODES, find_recovery_code, hash_recovery_code, is_recovery_code,
    recovery_code,
};
pub use throttle::{
    FAILURE_WINDOW_SECONDS, FIRST_WAIT_SECONDS, FREE_FAILURES, FREE_FAILURES_OF_AN_ADDRESS,
    LONGEST_WAIT_SECONDS, Throttle, count_failure, throttle,
};
pub use token::{TOKEN_DIGITS, TOKEN_HASH_LENGTH, hex, token_hash};
pub use totp::{CodeRefusal, TOTP_SECRET_LENGTH, TOTP_STEP_SECONDS, TotpSecret};
