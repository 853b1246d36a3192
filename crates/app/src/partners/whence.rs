//! From where somebody comes to the log-in.

use domain::partners::Device;

/// From where somebody comes to the log-in: what the connection and the browser say.
#[derive(Debug, Clone, Default)]
pub struct Whence {
    address: String,
    token: Option<String>,
    user_agent: String,
}

impl Whence {
    /// From the network address, the token that the house gave the browser at an earlier log-in, and what the
    /// browser says of itself.
    #[must_use]
    pub fn new(address: String, token: Option<String>, user_agent: &str) -> Self {
        let is_token =
            |text: &String| text.len() == auth::TOKEN_DIGITS && text.bytes().all(|c| c.is_ascii_hexdigit());
        Self { address, token: token.filter(is_token), user_agent: user_agent.to_owned() }
    }

    /// The network address; the same for all whose address nobody knows.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// The browser's token.
    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The hash of the browser's token.
    pub(super) fn token_hash(&self) -> Option<[u8; auth::TOKEN_HASH_LENGTH]> {
        self.token().map(auth::token_hash)
    }

    /// Which browser it says it is.
    pub(super) fn device(&self) -> Device {
        Device::from_user_agent(&self.user_agent)
    }
}
