//! Which columns a kind of file has.

use kernel::Language;

/// One column that an import reads and an export writes. Its names stand as the reader folds them: lower
/// case, `_` for blanks and signs, ae, oe and aa.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The canonical English name: the field's name in a [`crate::Raw`].
    pub name: &'static str,
    /// The Danish name.
    pub danish: &'static str,
    /// Other names it is known by.
    pub also: &'static [&'static str],
    /// Whether a file without it is refused.
    pub required: bool,
}

impl Column {
    /// A column that may be missing.
    #[must_use]
    pub const fn optional(name: &'static str, danish: &'static str, also: &'static [&'static str]) -> Self {
        Self { name, danish, also, required: false }
    }

    /// A column that a file must have.
    #[must_use]
    pub const fn required(name: &'static str, danish: &'static str, also: &'static [&'static str]) -> Self {
        Self { name, danish, also, required: true }
    }

    /// Every name it is known by, the canonical first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.name, self.danish].into_iter().chain(self.also.iter().copied())
    }

    /// The name in a language.
    #[must_use]
    pub const fn name_in(&self, language: Language) -> &'static str {
        match language {
            Language::Da => self.danish,
            Language::En => self.name,
        }
    }
}

/// The columns of a kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// Those that are read, in the order an export writes them.
    pub known: &'static [Column],
    /// Folded names of columns that published files have and nobody reads.
    pub ignored: &'static [&'static str],
}

impl Columns {
    /// The first line of a file of this kind.
    #[must_use]
    pub fn header(&self, language: Language) -> Vec<&'static str> {
        self.known.iter().map(|column| column.name_in(language)).collect()
    }

    /// The column of this canonical name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static Column> {
        self.known.iter().find(|column| column.name == name)
    }
}
