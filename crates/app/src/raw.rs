//! Input as it came: field ▸ text, from a form, a JSON body or a row of a file.

use std::collections::BTreeMap;

use domain::input::Input;
use kernel::{Date, Faults, Text};

/// Fields with their texts. A field may come several times (check boxes).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Raw(BTreeMap<String, Vec<String>>);

impl Raw {
    /// From pairs in the order they came.
    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut raw = Self::default();
        for (key, value) in pairs {
            raw.0.entry(key.into()).or_default().push(value.into());
        }
        raw
    }

    /// Puts a field's only text.
    pub fn set(&mut self, field: &str, text: impl Into<String>) {
        self.0.insert(field.to_owned(), vec![text.into()]);
    }

    /// Puts several texts into a field.
    pub fn put_all(&mut self, field: &str, texts: Vec<String>) {
        self.0.insert(field.to_owned(), texts);
    }

    /// The field's first text, trimmed; empty when it did not come.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).and_then(|texts| texts.first()).map_or("", |text| text.trim())
    }

    /// The field's first text, trimmed, when there is one.
    #[must_use]
    pub fn filled(&self, field: &str) -> Option<&str> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }

    /// All texts of the field.
    #[must_use]
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// Whether the field came at all.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    /// Whether a check box was ticked, or a cell says yes.
    #[must_use]
    pub fn ticked(&self, field: &str) -> bool {
        matches!(self.text(field).to_lowercase().as_str(), "on" | "1" | "true" | "ja" | "yes" | "x" | "sand")
    }

    /// Every field with its texts, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(key, texts)| texts.iter().map(move |text| (key.as_str(), text.as_str())))
    }

    /// A text that must be there.
    pub fn required<const MAX: usize, R: From<Input>>(
        &self,
        field: &'static str,
        faults: &mut Faults<R>,
    ) -> Option<Text<MAX>> {
        faults.take(field, Text::parse(self.text(field)).map_err(|bad| Input::from(bad).into()))
    }

    /// A text that may be there.
    pub fn optional<const MAX: usize, R: From<Input>>(
        &self,
        field: &'static str,
        faults: &mut Faults<R>,
    ) -> Option<Text<MAX>> {
        self.filled(field)?;
        self.required(field, faults)
    }

    /// A value that may be there, read by `parse`.
    pub fn read<T, R: From<Input>>(
        &self,
        field: &'static str,
        faults: &mut Faults<R>,
        parse: impl FnOnce(&str) -> Result<T, Input>,
    ) -> Option<T> {
        let text = self.filled(field)?;
        faults.take(field, parse(text).map_err(R::from))
    }

    /// A date that may be there.
    pub fn date<R: From<Input>>(&self, field: &'static str, faults: &mut Faults<R>) -> Option<Date> {
        self.read(field, faults, |text| sources::read_date(text).map_err(|_| Input::Date(text.to_owned())))
    }

    /// A whole number that may be there, in a range.
    pub fn number<R: From<Input>>(
        &self,
        field: &'static str,
        range: std::ops::RangeInclusive<i32>,
        faults: &mut Faults<R>,
    ) -> Option<i32> {
        self.read(field, faults, |text| {
            text.parse().ok().filter(|number| range.contains(number)).ok_or_else(|| Input::Number {
                given: text.to_owned(),
                min: i64::from(*range.start()),
                max: i64::from(*range.end()),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_keeps_all_it_came_with_and_reads_its_first() {
        let raw = Raw::from_pairs([("a", " 1 "), ("b", "x"), ("a", "2")]);
        assert_eq!(raw.text("a"), "1");
        assert_eq!(raw.all("a").len(), 2);
        assert_eq!((raw.text("c"), raw.filled("c"), raw.has("c")), ("", None, false));
        assert!(raw.ticked("b") && raw.ticked("a") && !raw.ticked("c"));
    }

    #[test]
    fn every_fault_of_an_input_is_noted_not_only_the_first() {
        let raw = Raw::from_pairs([("from", "i morgen"), ("count", "12")]);
        let mut faults: Faults<Input> = Faults::new();
        assert_eq!(raw.date("from", &mut faults), None);
        assert_eq!(raw.number("count", 1..=9, &mut faults), None);
        assert_eq!(raw.required::<9, _>("name", &mut faults), None);
        let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["from", "count", "name"]);
    }
}
