use super::Link;

/// Name of the hidden field with the session's form token.
pub const CSRF_FIELD: &str = "_csrf";
/// Name of the hidden field with the id of this filling-in: sent twice, it acts once.
pub const REQUEST_FIELD: &str = "_request";
/// Name of the hidden field with the row's version that the form was made from.
pub const VERSION_FIELD: &str = "_version";

/// Name of the hidden field with whoever fills it in.
pub const BY_FIELD: &str = "_by";
/// Name of the field that a form kept over a log-in comes back with: it is shown again before it is saved.
pub const HELD_FIELD: &str = "_held";

/// Where a form goes, and what it carries unseen.
#[derive(Debug, Clone, Default)]
pub struct FormHead {
    /// Where it posts to.
    pub action: String,
    /// The session's form token.
    pub csrf: String,
    /// Who fills it in: what is kept over a log-in is shown to nobody else.
    pub by: String,
    /// Id of this filling-in.
    pub request_id: String,
    /// Version of the row that is changed; none for a new row.
    pub version: Option<String>,
    /// Whether it carries a file.
    pub multipart: bool,
    /// Whether the browser asks before typed text is left behind.
    pub guarded: bool,
    /// Whether it stands full of what is not saved, from the first moment.
    pub unsaved: bool,
}

impl FormHead {
    /// A guarded form for a new row.
    pub fn new(action: impl Into<String>, csrf: impl Into<String>, request_id: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            csrf: csrf.into(),
            request_id: request_id.into(),
            guarded: true,
            ..Self::default()
        }
    }

    /// The same form, filled in by this user.
    #[must_use]
    pub fn by(mut self, user: impl Into<String>) -> Self {
        self.by = user.into();
        self
    }

    /// The same form, changing a row of this version.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The same form, carrying a file.
    #[must_use]
    pub fn multipart(mut self) -> Self {
        self.multipart = true;
        self
    }

    /// The same form, left without a question.
    #[must_use]
    pub fn unguarded(mut self) -> Self {
        self.guarded = false;
        self
    }
}

/// How wide an input is: as wide as what is expected in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// A few digits.
    Tiny,
    /// A date, a postal code.
    Short,
    /// A name.
    #[default]
    Normal,
    /// An address, a sentence.
    Long,
}

impl Width {
    /// The design system's class.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Tiny => "input-width-xxs",
            Self::Short => "input-width-xs",
            Self::Normal => "input-width-l",
            Self::Long => "k-input-long",
        }
    }
}

/// Whether a field must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Need {
    /// It must.
    #[default]
    Must,
    /// It may stay empty, and says so.
    May,
    /// It narrows a list: empty means everything, which nobody has to be told.
    Filters,
}

impl Need {
    /// Whether it must be filled in.
    #[must_use]
    pub const fn is_must(self) -> bool {
        matches!(self, Self::Must)
    }

    /// Whether its label says that it may stay empty.
    #[must_use]
    pub const fn is_told(self) -> bool {
        matches!(self, Self::May)
    }
}

/// A field with one text in it: text, number, date, password, several lines.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// Name in the form; also the id that the error summary jumps to.
    pub name: String,
    /// Label above it.
    pub label: String,
    /// Help under the label.
    pub hint: Option<String>,
    /// What stands in it, as it was typed.
    pub value: String,
    /// Why it was refused.
    pub error: Option<String>,
    /// Whether it must be filled in.
    pub need: Need,
    /// What the browser may fill in.
    pub autocomplete: Option<String>,
    /// Which keyboard a phone shows.
    pub inputmode: Option<String>,
    /// How wide it is.
    pub width: Width,
    /// Unit after it.
    pub suffix: Option<String>,
    /// Height of a field of several lines.
    pub rows: u8,
    /// Where the script finds what completes the typed text, as a list of `code` and `title`.
    pub lookup: Option<String>,
}

impl Field {
    /// A field that must be filled in.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), rows: 4, ..Self::default() }
    }

    /// The same field with what was typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The same field with a unit after it.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// The same field, which the browser may fill in.
    #[must_use]
    pub fn autocomplete(mut self, autocomplete: impl Into<String>) -> Self {
        self.autocomplete = Some(autocomplete.into());
        self
    }

    /// The same field with a keyboard of its own on phones.
    #[must_use]
    pub fn inputmode(mut self, inputmode: impl Into<String>) -> Self {
        self.inputmode = Some(inputmode.into());
        self
    }

    /// The same field, completed while typing from an address; without script it is a plain one.
    #[must_use]
    pub fn lookup(mut self, address: impl Into<String>) -> Self {
        self.lookup = Some(address.into());
        self
    }

    /// The same field with another number of lines.
    #[must_use]
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }
}

/// What fields of every kind can be asked with.
macro_rules! asked {
    ($($field:ty),+) => {$(
        impl $field {
            /// The same field with help.
            #[must_use]
            pub fn hint(mut self, hint: impl Into<String>) -> Self {
                self.hint = Some(hint.into());
                self
            }

            /// The same field with its refusal, if there is one.
            #[must_use]
            pub fn error(mut self, error: Option<String>) -> Self {
                self.error = error;
                self
            }

            /// The same field, which may stay empty.
            #[must_use]
            pub fn optional(mut self) -> Self {
                self.need = Need::May;
                self
            }

            /// The same field above a list, which narrows it.
            #[must_use]
            pub fn filters(mut self) -> Self {
                self.need = Need::Filters;
                self
            }

            /// The same field in a width.
            #[must_use]
            pub fn width(mut self, width: Width) -> Self {
                self.width = width;
                self
            }
        }
    )+};
}

pub(super) use asked;

asked!(Field);

/// A field for a file.
#[derive(Debug, Clone, Default)]
pub struct FileField {
    /// Name in the form; also the id that the error summary jumps to.
    pub name: String,
    /// Label above it.
    pub label: String,
    /// Which files, how big.
    pub hint: Option<String>,
    /// Why it was refused.
    pub error: Option<String>,
    /// What the browser offers, as in the attribute `accept`.
    pub accept: String,
}

/// All that was refused, at the top of the form.
#[derive(Debug, Clone, Default)]
pub struct ErrorSummary {
    /// What to do.
    pub heading: String,
    /// Links to the fields, `#` and the field's name.
    pub errors: Vec<Link>,
}

/// The buttons at the end of a form.
#[derive(Debug, Clone, Default)]
pub struct ActionBar {
    /// What the button says.
    pub submit: String,
    /// The way back without saving.
    pub cancel: Option<Link>,
}

/// A question before something that cannot be undone.
#[derive(Debug, Clone, Default)]
pub struct Confirm {
    /// What will happen.
    pub text: String,
    /// The form that does it.
    pub form: FormHead,
    /// What the button says.
    pub submit: String,
    /// Whether something is lost by it, which the button's colour repeats.
    pub loses: bool,
    /// The way back.
    pub cancel: Option<Link>,
}

/// A whole form in one button, with a text that says what it is.
#[derive(Debug, Clone, Default)]
pub struct OneClick {
    /// The form.
    pub form: FormHead,
    /// Name of the value that it sends.
    pub name: String,
    /// The value.
    pub value: String,
    /// What the button says.
    pub title: String,
    /// What it means.
    pub note: Option<String>,
}
