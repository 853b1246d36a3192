//! Rank 4: SQL and migrations; the only crate that knows a database.
//!
//! One schema on two engines. Queries on personal data exist only on [`Under`], which a
//! [`Tx`] gives for a permit; what needs no permit (locating a row, migrations, the access log)
//! stands on [`Tx`] and [`Db`] themselves.

mod backup;
mod bind;
mod changes;
mod citizens;
mod companies;
mod connect;
mod engine;
mod error;
mod exchange;
mod folded;
mod list;
mod matching;
mod migrate;
mod outbox;
mod partners;
mod placements;
mod privacy;
mod reference;
mod row;
mod schema;
mod scope;
mod sealed;
mod statements;
mod targets;
mod tasks;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
mod tx;

pub mod views;

pub use backup::ROWS_AT_A_TIME;
pub use changes::Changes;
pub use citizens::{CitizenLinks, NoteRow};
pub use connect::{Db, Durability, OpenError};
pub use engine::Engine;
pub use error::StoreError;
pub use folded::search_key;
pub use matching::ToMatch;
pub use migrate::SchemaState;
pub use outbox::NewJob;
pub use partners::{MembershipRow, SessionRow, UserRow};
pub use placements::{NewPlacement, NewProposal, NewVerdict};
pub use privacy::{Block, ChainOf, Head, Log, LoggedField, LoggedRow, NewFlag, NewTick};
pub use reference::KnownOccupation;
pub use schema::TableShape;
pub use sealed::{SealedAt, SealedColumn};
pub use trace::{Access, Outcome};
pub use tx::{Tx, Under};
