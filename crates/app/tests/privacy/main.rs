//! Who may see what, why, and who did.

#![expect(clippy::unwrap_used, reason = "what is not there ends its test")]

mod accounts;
mod concerned;
mod officer;
mod rights;
mod sealed;
mod unusual;
mod who_looked;
