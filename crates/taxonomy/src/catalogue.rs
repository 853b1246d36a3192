//! The first task catalogue: 40 tasks from cleaning, kitchen, shop and storage that a position can start from.
//!
//! All times are estimates («skøn») and every row is a draft until somebody of the trade has read it.

use std::sync::LazyLock;

use kernel::{Language, Levels, Minutes, Slots};
use serde::Deserialize;

use crate::{Text, embedded, levels_text, slots_text};

/// How far a row has been tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStatus {
    /// Written, read by nobody of the trade.
    Draft,
    /// Read and corrected by somebody of the trade.
    Checked,
    /// In use by this many companies.
    InUse(u32),
}

/// Whose guidance a safety pointer points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Authority {
    /// The Danish Working Environment Authority.
    Arbejdstilsynet,
    /// The Danish Veterinary and Food Administration.
    #[serde(rename = "Fødevarestyrelsen")]
    Foedevarestyrelsen,
}

impl Authority {
    /// Its name, the same in both languages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arbejdstilsynet => "Arbejdstilsynet",
            Self::Foedevarestyrelsen => "Fødevarestyrelsen",
        }
    }
}

/// A pointer to what must be looked up before the task is given to anybody; never an instruction.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// What to look up.
    pub pointer: Text,
    /// Where.
    pub authority: Authority,
}

/// A task of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueTask {
    /// Its code.
    pub code: String,
    /// The trade, a code of [`crate::areas`] over skills.
    pub trade: String,
    /// What the task is called.
    pub title: Text,
    /// What is done, and when it is done well.
    pub description: Text,
    /// The occupation it typically belongs to, a code of [`crate::occupations`].
    pub occupation: String,
    /// Minutes a week; an estimate.
    pub weekly: Minutes,
    /// How many times a week.
    pub times_per_week: u8,
    /// When it is usually done.
    pub slots: Slots,
    /// What it asks of the functions at work.
    pub demands: Levels,
    /// The skills it asks for, codes of [`crate::skills`].
    pub skills: Vec<String>,
    /// The certificates workplaces usually ask for, codes of [`crate::certificates`].
    pub certificates: Vec<String>,
    /// The function that usually does it now; never a name.
    pub now_function: Text,
    /// Days until somebody does it alone; an estimate.
    pub learning_days: u8,
    /// What to look up about safety.
    pub safety: Option<Safety>,
    /// How far the row has been tried.
    pub status: RowStatus,
    /// Where the row comes from.
    pub source: Text,
}

impl CatalogueTask {
    /// The title in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.title.get(language)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Text,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    trade: String,
    title: Text,
    description: Text,
    occupation: String,
    weekly_minutes: i32,
    times_per_week: u8,
    slots: String,
    demands: String,
    skills: Vec<String>,
    #[serde(default)]
    certificates: Vec<String>,
    now_function: Text,
    learning_days: u8,
    safety: Option<Safety>,
    #[serde(default)]
    status: Status,
    #[serde(default)]
    companies: u32,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    #[default]
    Draft,
    Checked,
    InUse,
}

impl Row {
    fn task(self, source: &Text) -> Result<CatalogueTask, String> {
        let fault = |what: &dyn std::fmt::Display| format!("{}: {what}", self.code);
        Ok(CatalogueTask {
            weekly: Minutes::new(self.weekly_minutes).ok_or_else(|| fault(&"weekly_minutes below nought"))?,
            slots: slots_text::parse(&self.slots).map_err(|bad| fault(&bad))?,
            demands: levels_text::parse(&self.demands).map_err(|bad| fault(&bad))?,
            status: match self.status {
                Status::Draft => RowStatus::Draft,
                Status::Checked => RowStatus::Checked,
                Status::InUse => RowStatus::InUse(self.companies),
            },
            code: self.code,
            trade: self.trade,
            title: self.title,
            description: self.description,
            occupation: self.occupation,
            times_per_week: self.times_per_week,
            skills: self.skills,
            certificates: self.certificates,
            now_function: self.now_function,
            learning_days: self.learning_days,
            safety: self.safety,
            source: source.clone(),
        })
    }
}

fn read(text: &str) -> Result<Vec<CatalogueTask>, String> {
    let File { source, rows } = toml::from_str(text).map_err(|fault| fault.to_string())?;
    rows.into_iter().map(|row| row.task(&source)).collect()
}

const FILES: [&str; 4] = [
    include_str!("../data/catalogue_cleaning.toml"),
    include_str!("../data/catalogue_kitchen.toml"),
    include_str!("../data/catalogue_shop.toml"),
    include_str!("../data/catalogue_storage.toml"),
];

static ROWS: LazyLock<Vec<CatalogueTask>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|text| embedded::rows_or_none(read(text))).collect());

/// Every task, trade by trade.
#[must_use]
pub fn all() -> &'static [CatalogueTask] {
    &ROWS
}

/// The task with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static CatalogueTask> {
    all().iter().find(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_a_fault_names_its_row() {
        for text in FILES {
            assert_eq!(read(text).map(|rows| rows.len()), Ok(10));
        }
        let broken = FILES[0].replacen("noise:", "nose:", 1);
        assert!(read(&broken).unwrap_err().contains("'nose' is not a function"));
        let broken = FILES[0].replacen("slots = \"", "slots = \"snart ", 1);
        assert!(read(&broken).unwrap_err().contains("'snart'"));
    }

    #[test]
    fn the_week_holds_the_minutes_and_nothing_is_called_checked_yet() {
        for task in all() {
            assert!((15..=600).contains(&task.weekly.get()), "{}", task.code);
            assert!((1..=7).contains(&task.times_per_week), "{}", task.code);
            assert!(task.weekly <= task.slots.length(), "{}", task.code);
            assert!((1..=30).contains(&task.learning_days), "{}", task.code);
            assert_eq!(task.status, RowStatus::Draft, "{}", task.code);
            assert_ne!(task.demands, Levels::NONE, "{}", task.code);
        }
    }
}
