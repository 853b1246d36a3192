//! What a query answers with: no SQL and no ORM type, so that screens may see it.

mod shown;

pub use shown::{Shown, Why};
