//! E-mail addresses as log-in names.

use std::fmt;

use crate::input::Input;

/// A plausible address in lower case: something, `@`, a domain with a dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Input::Missing`] when empty, [`Input::Email`] when it is none.
    pub fn parse(text: &str) -> Result<Self, Input> {
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return Err(Input::Missing);
        }
        let plausible = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && domain.split('.').all(|label| !label.is_empty())
                && domain.contains('.')
                && !domain.contains('@')
        }) && !text.chars().any(|c| c.is_whitespace() || c.is_control());
        if plausible { Ok(Self(text)) } else { Err(Input::Email(text)) }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_folded_and_nonsense_is_refused() {
        assert_eq!(Email::parse(" Karen@Nord.Example ").unwrap().as_str(), "karen@nord.example");
        for bad in
            ["karen", "@nord.dk", "karen@", "karen@nord", "ka ren@nord.dk", "a@b@c.dk", "karen@nord..dk"]
        {
            assert_eq!(Email::parse(bad), Err(Input::Email(bad.to_owned())));
        }
        assert_eq!(Email::parse(" "), Err(Input::Missing));
    }
}
