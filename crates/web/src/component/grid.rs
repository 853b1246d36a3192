/// The week as 35 boxes to tick, or to read.
#[derive(Debug, Clone, Default)]
pub struct SlotGrid {
    /// Name of the value in the form; also the id that the error summary jumps to.
    pub name: String,
    /// What the boxes mean.
    pub legend: String,
    /// Help under it.
    pub hint: Option<String>,
    /// Why it was refused.
    pub error: Option<String>,
    /// The seven days.
    pub columns: Vec<SlotColumn>,
    /// The five parts of a day.
    pub rows: Vec<SlotRow>,
}

/// A day.
#[derive(Debug, Clone, Default)]
pub struct SlotColumn {
    /// Two or three letters.
    pub short: String,
    /// The whole name.
    pub label: String,
}

/// A part of the day.
#[derive(Debug, Clone, Default)]
pub struct SlotRow {
    /// Its name.
    pub label: String,
    /// From when to when.
    pub note: String,
    /// One box for each day.
    pub cells: Vec<SlotCell>,
}

/// One slot.
#[derive(Debug, Clone, Default)]
pub struct SlotCell {
    /// What is sent.
    pub value: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A level for each function at work, in groups that open and close.
#[derive(Debug, Clone, Default)]
pub struct LevelList {
    /// Id that the error summary jumps to.
    pub id: String,
    /// What is asked.
    pub legend: String,
    /// Help under it.
    pub hint: Option<String>,
    /// Why it was refused.
    pub error: Option<String>,
    /// The levels, lowest first.
    pub levels: Vec<LevelName>,
    /// The groups.
    pub groups: Vec<LevelGroup>,
}

/// A level and what it means.
#[derive(Debug, Clone, Default)]
pub struct LevelName {
    /// What is sent, and what the button says.
    pub value: String,
    /// What it means.
    pub label: String,
}

/// Functions that belong together.
#[derive(Debug, Clone, Default)]
pub struct LevelGroup {
    /// Their common name.
    pub title: String,
    /// What is chosen in it, in a few words; read while it is closed.
    pub summary: String,
    /// Whether it is open at first.
    pub open: bool,
    /// The functions.
    pub items: Vec<LevelItem>,
}

/// A function and its level.
#[derive(Debug, Clone, Default)]
pub struct LevelItem {
    /// Name of the value in the form.
    pub name: String,
    /// The function.
    pub label: String,
    /// What it covers.
    pub hint: Option<String>,
    /// The level chosen.
    pub value: String,
    /// A text that goes with a level above the lowest.
    pub note: Option<LevelNote>,
}

/// A text that goes with a level.
#[derive(Debug, Clone, Default)]
pub struct LevelNote {
    /// Name in the form.
    pub name: String,
    /// Label above it.
    pub label: String,
    /// What stands in it.
    pub value: String,
}
