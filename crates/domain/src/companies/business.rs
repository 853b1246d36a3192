//! *Forretningen*: what a company lives of, before anybody mentions a citizen.

use kernel::{Line, Prose};

use crate::partners::coded;

coded! {
    /// Why the company wants to open its doors (003-02).
    Motive {
        /// Vækst.
        Growth = "growth",
        /// Samfundsansvar.
        Responsibility = "responsibility",
        /// Udvikling af arbejdskraften.
        Workforce = "workforce",
    }
}

/// What moves the company. Every field may still be unasked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Business {
    /// What it lives of.
    pub lives_of: Option<Prose>,
    /// What grows.
    pub grows: Option<Prose>,
    /// What limits growth.
    pub limits: Option<Prose>,
    /// Its motive.
    pub motive: Option<Motive>,
    /// The motive in own words.
    pub motive_words: Option<Line>,
    /// Which hands it will need in the next twelve months.
    pub labour_plan: Option<Prose>,
}

impl Business {
    /// Whether nothing has been asked yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
