//! One row, form or JSON body as it came: field to text.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Fields and their text as it came, in the order of their names. An empty text is the same as none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Raw(BTreeMap<Cow<'static, str>, String>);

impl Raw {
    /// No field.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field to the text without blanks around it; a blank text takes the field away.
    pub fn set(&mut self, field: impl Into<Cow<'static, str>>, text: &str) {
        let field = field.into();
        match text.trim() {
            "" => {
                self.0.remove(&field);
            }
            text => {
                self.0.insert(field, text.to_owned());
            }
        }
    }

    /// The field's text, where it has one.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    /// The field's text, empty where it has none.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.get(field).unwrap_or_default()
    }

    /// Whether no field has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields that have a text, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_ref(), text.as_str()))
    }
}

impl<F: Into<Cow<'static, str>>, T: AsRef<str>> FromIterator<(F, T)> for Raw {
    fn from_iter<I: IntoIterator<Item = (F, T)>>(pairs: I) -> Self {
        let mut raw = Self::new();
        for (field, text) in pairs {
            raw.set(field, text.as_ref());
        }
        raw
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_is_absent() {
        let mut raw: Raw = [("name", " Bo "), ("email", "  "), ("cvr", "")].into_iter().collect();
        assert_eq!((raw.get("name"), raw.get("email"), raw.get("cvr")), (Some("Bo"), None, None));
        assert_eq!(raw.text("email"), "");
        assert_eq!(raw.iter().collect::<Vec<_>>(), [("name", "Bo")]);
        raw.set("name", "");
        assert!(raw.is_empty());
    }

    #[test]
    fn fields_may_be_named_by_a_form() {
        let name = format!("{}_{}", "task", 7);
        let mut raw = Raw::new();
        raw.set(name, "x");
        assert_eq!(raw.get("task_7"), Some("x"));
    }
}
