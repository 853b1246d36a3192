//! What a form is made of: each item by the component that shows it, and in words for when two versions of
//! a row stand side by side.

use app::Raw;
use askama::Template;
use l10n::Texts;

use crate::{
    component::{
        BoxFold, CheckField, Choice, ChoiceField, ChoiceGroup, ConflictRow, DatedBox, Field, LevelList,
        SlotGrid, Sum, Words,
    },
    grids,
};

/// A part of a form.
pub(crate) enum Item {
    Text(Field),
    Search(Field),
    Prose(Field),
    Email(Field),
    Password(Field),
    Radio(ChoiceField),
    Select(ChoiceField),
    Boxes(ChoiceField),
    /// The same in groups that open and close; the field itself has no choices.
    FoldedBoxes {
        field: ChoiceField,
        folds: Vec<BoxFold>,
    },
    /// Boxes that send one name, in groups.
    BoxGroups {
        name: &'static str,
        hint: Option<String>,
        sum: Option<Sum>,
        error: Option<String>,
        groups: Vec<ChoiceField>,
    },
    Check(CheckField),
    /// A value that is sent along unseen.
    Hidden(&'static str, String),
    Slots(SlotGrid),
    Levels(LevelList),
    /// Lists of one kind, in groups that open and close.
    SelectGroups {
        id: &'static str,
        error: Option<String>,
        groups: Vec<ChoiceGroup>,
    },
    /// Boxes with a date each.
    DatedBoxes {
        id: &'static str,
        head: [String; 2],
        error: Option<String>,
        rows: Vec<DatedBox>,
    },
    /// Fields that belong together.
    Together {
        legend: String,
        items: Vec<Item>,
    },
    /// Short fields beside each other, as many as there is room for.
    Beside {
        id: &'static str,
        legend: String,
        hint: String,
        /// What is said of them all.
        error: Option<String>,
        items: Vec<Item>,
    },
    /// The same in a row, where there is room.
    Row {
        legend: String,
        items: Vec<Item>,
    },
    /// Fields that only one answer asks for.
    Details {
        summary: String,
        note: String,
        /// `name=value` of the answer that opens it.
        open_with: &'static str,
        open: bool,
        items: Vec<Item>,
    },
}

/// An item on a page.
#[derive(Template)]
#[template(path = "item.html")]
pub(crate) struct ItemView<'a> {
    item: &'a Item,
    words: &'a Words,
}

impl askama::filters::HtmlSafe for ItemView<'_> {}

impl<'a> ItemView<'a> {
    const fn inner(&self, item: &'a Item) -> Self {
        Self { item, words: self.words }
    }
}

impl Item {
    /// The item with the words that components need.
    pub(crate) const fn view<'a>(&'a self, words: &'a Words) -> ItemView<'a> {
        ItemView { item: self, words }
    }

    /// The names that a refusal may point at, with their labels.
    pub(crate) fn labels(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Text(field)
            | Self::Search(field)
            | Self::Prose(field)
            | Self::Email(field)
            | Self::Password(field) => vec![(&field.name, &field.label)],
            Self::Radio(field)
            | Self::Select(field)
            | Self::Boxes(field)
            | Self::FoldedBoxes { field, .. } => vec![(&field.name, &field.label)],
            Self::Slots(grid) => vec![(&grid.name, &grid.legend)],
            Self::Levels(levels) => vec![(&levels.id, &levels.legend)],
            Self::Beside { id, legend, items, .. } => {
                let all = [(*id, legend.as_str())];
                all.into_iter().chain(items.iter().flat_map(Self::labels)).collect()
            }
            Self::Together { items, .. } | Self::Row { items, .. } | Self::Details { items, .. } => {
                items.iter().flat_map(Self::labels).collect()
            }
            // Their refusals name what they are about.
            Self::Check(_)
            | Self::BoxGroups { .. }
            | Self::Hidden(..)
            | Self::SelectGroups { .. }
            | Self::DatedBoxes { .. } => Vec::new(),
        }
    }

    /// Under which names it is sent.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Text(field)
            | Self::Search(field)
            | Self::Prose(field)
            | Self::Email(field)
            | Self::Password(field) => vec![&field.name],
            Self::Radio(field)
            | Self::Select(field)
            | Self::Boxes(field)
            | Self::FoldedBoxes { field, .. } => vec![&field.name],
            Self::BoxGroups { name, .. } | Self::Hidden(name, _) => vec![*name],
            Self::Check(field) => vec![&field.name],
            Self::Slots(grid) => vec![&grid.name],
            Self::Levels(list) => {
                list.groups.iter().flat_map(|group| &group.items).map(|item| item.name.as_str()).collect()
            }
            Self::SelectGroups { groups, .. } => {
                groups.iter().flat_map(|group| &group.fields).map(|field| field.name.as_str()).collect()
            }
            Self::DatedBoxes { rows, .. } => rows.iter().map(|row| row.name.as_str()).collect(),
            Self::Together { items, .. }
            | Self::Beside { items, .. }
            | Self::Row { items, .. }
            | Self::Details { items, .. } => items.iter().flat_map(Self::names).collect(),
        }
    }

    /// Both versions of the item's values.
    pub(crate) fn side_by_side(&self, texts: &Texts, mine: &Raw, stored: &Raw) -> Vec<ConflictRow> {
        let row = |(label, mine), (_, stored)| ConflictRow { label, mine, stored };
        let rows = self.told(texts, mine).into_iter().zip(self.told(texts, stored));
        rows.map(|(mine, stored)| row(mine, stored)).collect()
    }

    /// Label and value in words: the same labels whatever was typed.
    fn told(&self, texts: &Texts, raw: &Raw) -> Vec<(String, String)> {
        let typed = |field: &Field| vec![(field.label.clone(), raw.text(&field.name).to_owned())];
        match self {
            Self::Text(field) | Self::Search(field) | Self::Prose(field) | Self::Email(field) => typed(field),
            Self::Password(_) | Self::Hidden(..) => Vec::new(),
            Self::Radio(field) | Self::Select(field) | Self::Boxes(field) => {
                vec![(field.label.clone(), chosen(texts, field, raw))]
            }
            Self::FoldedBoxes { field, folds } => {
                let choices = folds.iter().flat_map(|fold| &fold.choices);
                vec![(field.label.clone(), labels(texts, choices, raw.all(&field.name)))]
            }
            Self::BoxGroups { groups, .. } => {
                groups.iter().map(|group| (group.label.clone(), chosen(texts, group, raw))).collect()
            }
            Self::Check(field) => {
                vec![(field.choice.label.clone(), yes_no(texts, raw.ticked(&field.name)))]
            }
            Self::Slots(grid) => {
                vec![(grid.legend.clone(), texts.slots(grids::slots_in(raw, &grid.name)))]
            }
            Self::Levels(list) => levels(list, raw),
            Self::SelectGroups { groups, .. } => groups
                .iter()
                .flat_map(|group| &group.fields)
                .map(|field| (field.label.clone(), chosen(texts, field, raw)))
                .collect(),
            Self::DatedBoxes { rows, .. } => rows
                .iter()
                .map(|row| {
                    let held = yes_no(texts, raw.ticked(&row.name));
                    let told = format!("{held} {}", raw.text(&row.date.name));
                    (row.choice.label.clone(), told.trim_end().to_owned())
                })
                .collect(),
            Self::Row { legend, items } => {
                let told = items.iter().flat_map(|item| item.told(texts, raw));
                told.map(|(label, value)| (format!("{legend}: {label}"), value)).collect()
            }
            Self::Together { items, .. } | Self::Beside { items, .. } | Self::Details { items, .. } => {
                items.iter().flat_map(|item| item.told(texts, raw)).collect()
            }
        }
    }
}

/// The labels of the choices that a form's codes stand for.
fn chosen(texts: &Texts, field: &ChoiceField, raw: &Raw) -> String {
    let told = labels(texts, &field.choices, raw.all(&field.name));
    if told.is_empty() { field.nothing.clone().unwrap_or_default() } else { told }
}

fn labels<'a>(texts: &Texts, choices: impl IntoIterator<Item = &'a Choice>, codes: &[String]) -> String {
    let chosen = choices.into_iter().filter(|choice| codes.contains(&choice.value));
    let labels: Vec<String> = chosen.map(|choice| choice.label.clone()).collect();
    if labels.is_empty() { String::new() } else { texts.list(&labels) }
}

fn levels(list: &LevelList, raw: &Raw) -> Vec<(String, String)> {
    let lowest = list.levels.first().map(|level| level.value.as_str()).unwrap_or_default();
    let items = list.groups.iter().flat_map(|group| &group.items);
    items
        .map(|item| {
            let value = raw.filled(&item.name).unwrap_or(lowest);
            let level = list.levels.iter().find(|level| level.value == value);
            let label = level.map(|level| level.label.as_str()).unwrap_or_default();
            let note = item.note.as_ref().map(|note| raw.text(&note.name)).unwrap_or_default();
            (item.label.clone(), format!("{value} {label} {note}").trim_end().to_owned())
        })
        .collect()
}

fn yes_no(texts: &Texts, yes: bool) -> String {
    if yes { texts.common_yes() } else { texts.common_no() }
}

#[cfg(test)]
mod tests {
    use kernel::Language;
    use l10n::AllTexts;

    use super::*;

    fn texts() -> AllTexts {
        AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
    }

    fn field(name: &str) -> ChoiceField {
        let choices = [("a", "Anna"), ("b", "Bo")].map(|(code, label)| Choice::new(code, label, false));
        ChoiceField::new(name, "Who", choices.to_vec())
    }

    #[test]
    fn two_versions_are_told_in_the_words_of_the_form() {
        let all = texts();
        let texts = all.of(Language::Da);
        let mine = Raw::from_pairs([("one", "a"), ("many", "a"), ("many", "b"), ("word", "x")]);
        let stored = Raw::from_pairs([("one", "b")]);
        let rows = |item: Item| {
            let rows = item.side_by_side(texts, &mine, &stored);
            rows.into_iter().map(|row| (row.mine, row.stored)).collect::<Vec<_>>()
        };
        let pair = |mine: &str, stored: &str| vec![(mine.to_owned(), stored.to_owned())];
        assert_eq!(rows(Item::Select(field("one"))), pair("Anna", "Bo"));
        assert_eq!(rows(Item::Boxes(field("many"))), pair("Anna og Bo", ""));
        assert_eq!(rows(Item::Text(Field::new("word", "Word"))), pair("x", ""));
        let inner = vec![Item::Text(Field::new("word", "Word")), Item::Password(Field::new("word", "P"))];
        assert_eq!(rows(Item::Together { legend: String::new(), items: inner }), pair("x", ""));
    }

    #[test]
    fn of_boxes_with_dates_both_are_told_and_what_differs_is_known() {
        let all = texts();
        let texts = all.of(Language::Da);
        let rows = ["one", "two"].map(|name| DatedBox {
            name: name.to_owned(),
            choice: Choice::new("on", name, false),
            date: Field::new(format!("{name}_date"), "Until"),
        });
        let head = [String::new(), String::new()];
        let item = Item::DatedBoxes { id: "boxes", head, error: None, rows: rows.to_vec() };
        let mine = Raw::from_pairs([("one", "on"), ("two", "on"), ("two_date", "1.2.2027")]);
        let stored = Raw::from_pairs([("one", "on"), ("two", "on")]);
        let told = item.side_by_side(texts, &mine, &stored);
        let differs: Vec<_> = told.iter().map(ConflictRow::differs).collect();
        assert_eq!(differs, [false, true]);
        assert_eq!((told[1].mine.as_str(), told[1].stored.as_str()), ("Ja 1.2.2027", "Ja"));
    }
}
