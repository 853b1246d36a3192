//! What stands in a backup, before it is sealed: a head, then each table with its rows and what they add up to,
//! then the end. It is the same whichever database the rows come from or go to.

mod cell;
mod reader;
mod record;
mod table_sum;

pub use cell::Cell;
pub use reader::RecordReader;
pub use record::{BACKUP_FORMAT, BackupHead, BackupTable, BadRecord, Record};
pub use table_sum::TableSum;
