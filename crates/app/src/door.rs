//! Doors as data: what router, rights test, budget test and axe list are made from.

use policy::Action;

/// How a door is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Looks.
    Get,
    /// Changes.
    Post,
}

/// What somebody without the right is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The page itself.
    Open,
    /// To the log-in page.
    LogIn,
    /// Not there: 404.
    NotThere,
    /// Not logged in at a machine's door: 401.
    Unauthorised,
}

/// One route.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    /// How.
    pub method: Method,
    /// Where, with axum's placeholders.
    pub path: &'static str,
    /// What it does; `None` for doors open to everybody (log-in, health, assets).
    pub action: Option<Action>,
    /// SQL statements it may run, session and access log counted.
    pub budget: u64,
    /// What somebody who is not logged in is told.
    pub nobody: Answer,
    /// What a logged-in user without the right, or of another municipality, is told.
    pub stranger: Answer,
}

impl Door {
    /// A page for those with the right.
    #[must_use]
    pub const fn get(path: &'static str, action: Action, budget: u64) -> Self {
        Self {
            method: Method::Get,
            path,
            action: Some(action),
            budget,
            nobody: Answer::LogIn,
            stranger: Answer::NotThere,
        }
    }

    /// A form for those with the right.
    #[must_use]
    pub const fn post(path: &'static str, action: Action, budget: u64) -> Self {
        Self { method: Method::Post, ..Self::get(path, action, budget) }
    }

    /// A door open to everybody.
    #[must_use]
    pub const fn open(method: Method, path: &'static str, budget: u64) -> Self {
        Self { method, path, action: None, budget, nobody: Answer::Open, stranger: Answer::Open }
    }
}
