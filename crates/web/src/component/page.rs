use super::{Kind, Link, Words};

/// Everything around the content of a screen: `templates/layout.html`.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Language tag of the page, `da` or `en`.
    pub language: String,
    /// The page's own title, first in the browser's tab.
    pub title: String,
    /// The product's name, beside the mark and last in the browser's tab.
    pub site: String,
    /// Where the mark leads.
    pub home: String,
    /// The link that jumps over the menu.
    pub skip: String,
    /// Who is logged in.
    pub person: Option<Person>,
    /// The way out, when somebody is logged in.
    pub log_out: Option<LogOut>,
    /// The way to the own account.
    pub account: Option<Link>,
    /// Name of the main menu for those who hear it.
    pub nav_label: String,
    /// The main menu.
    pub nav: Vec<NavItem>,
    /// Button that opens the menu on a small screen, and the heading of what it opens.
    pub menu_open: String,
    /// Button that closes it.
    pub menu_close: String,
    /// Button that holds what a narrow menu has no room for.
    pub menu_more: String,
    /// The other languages of this page.
    pub languages: Vec<Language>,
    /// The strip that says that everybody here is invented; seen at every width and on paper.
    pub demo: Option<String>,
    /// In which mode the installation runs, when that needs saying.
    pub mode: Option<String>,
    /// The message about what was just done.
    pub flash: Option<Flash>,
    /// On paper: when it was printed, and by whom.
    pub printed: String,
    /// Links at the foot of every page.
    pub footer: Vec<Link>,
    /// Words that components need.
    pub words: Words,
}

/// Who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Role, in words.
    pub role: String,
    /// Organisation that the role is in.
    pub organisation: Option<String>,
    /// In whose place, in words.
    pub stands_in: Option<String>,
    /// The way to another role.
    pub switch: Option<Link>,
}

/// The log-out form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogOut {
    /// Where it posts to.
    pub action: String,
    /// The session's form token.
    pub csrf: String,
    /// What the button says.
    pub label: String,
}

/// A line of the menu or a tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page lies under it.
    pub current: bool,
}

impl NavItem {
    /// A line that is not the current one.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), current: false }
    }

    /// The same line, current or not.
    #[must_use]
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Language tag of the other page.
    pub tag: String,
    /// Where it is.
    pub href: String,
    /// The language's name in itself.
    pub label: String,
}

/// A message about what was just done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    /// Its tone.
    pub kind: Kind,
    /// What it says.
    pub text: String,
}

/// Views of one thing, as links.
#[derive(Debug, Clone, Default)]
pub struct Tabs {
    /// Name for those who hear it.
    pub label: String,
    /// The views.
    pub items: Vec<NavItem>,
}
