//! What a database is asked: how many statements, and in tests which.

use std::sync::atomic::{AtomicU64, Ordering};
#[cfg(feature = "testing")]
use std::sync::{Mutex, PoisonError};

/// Counts statements, of all transactions of one database.
#[derive(Default)]
pub(crate) struct Statements {
    count: AtomicU64,
    #[cfg(feature = "testing")]
    heard: Mutex<Option<Vec<String>>>,
}

impl Statements {
    pub(crate) fn note(&self, sql: &str) {
        self.count.fetch_add(1, Ordering::Relaxed);
        #[cfg(feature = "testing")]
        if let Some(heard) = self.heard.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            heard.push(sql.to_owned());
        }
        #[cfg(not(feature = "testing"))]
        let _ = sql;
    }

    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    #[cfg(feature = "testing")]
    pub(crate) fn listen(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
    }

    #[cfg(feature = "testing")]
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default()
    }
}
