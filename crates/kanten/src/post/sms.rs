//! Short messages by a gateway over HTTP: `POST` of `{"id", "to", "text"}` as JSON to the address that is set up,
//! with the token as `Authorization: Bearer` and the id once more as `Idempotency-Key`. An answer of 200 to 299 means
//! that it is taken. docs/how-to/drift.md says what a gateway must do.

use std::{sync::Arc, time::Duration};

use app::outbox::{NotSent, Sending, ShortMessage, Sms};
use l10n::Texts;
use serde_json::json;
use ureq::{Agent, Error};

use super::is_this_machine;
use crate::stop::Stop;

/// How long one message may take.
const LONGEST: Duration = Duration::from_secs(15);

/// A gateway.
pub(super) struct Gateway {
    inner: Arc<Inner>,
}

struct Inner {
    agent: Agent,
    address: String,
    token: Option<String>,
}

impl Gateway {
    /// From settings.
    pub(super) fn parse(address: &str, token: Option<String>, texts: &Texts) -> Result<Self, Stop> {
        let bad = || Stop::usage(texts.kanten_post_sms_bad(address));
        let (scheme, rest) = address.split_once("://").ok_or_else(bad)?;
        let authority = rest.split('/').next().unwrap_or_default();
        let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
        let safe = scheme == "https" || (scheme == "http" && is_this_machine(host));
        if !safe || host.is_empty() || address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(bad());
        }
        let agent: Agent = Agent::config_builder()
            .timeout_global(Some(LONGEST))
            .http_status_as_error(false)
            // Where the token goes is what is set up, and nowhere else.
            .max_redirects(0)
            .proxy(None)
            .build()
            .into();
        Ok(Self { inner: Arc::new(Inner { agent, address: address.to_owned(), token }) })
    }
}

impl Inner {
    fn hand_over(&self, message: &ShortMessage) -> Result<(), NotSent> {
        let id = message.id.to_string();
        let body = json!({ "id": id, "to": message.to, "text": message.text }).to_string();
        let mut request = self
            .agent
            .post(&self.address)
            .header("content-type", "application/json")
            .header("idempotency-key", &id);
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        match request.send(body.as_str()) {
            Ok(response) => judged(response.status().as_u16()),
            // Nobody was there: nothing has gone over.
            Err(error @ (Error::ConnectionFailed | Error::HostNotFound)) => {
                Err(NotSent::Later(error.to_string()))
            }
            Err(Error::Io(error)) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
                Err(NotSent::Later(error.to_string()))
            }
            Err(error @ (Error::BadUri(_) | Error::Http(_))) => Err(NotSent::Never(error.to_string())),
            Err(error) => Err(NotSent::Unknown(error.to_string())),
        }
    }
}

/// What an answer means. A gateway that is in trouble has not taken it; whether it has is its own to say by the id.
fn judged(status: u16) -> Result<(), NotSent> {
    let said = format!("the gateway answers {status}");
    match status {
        200..=299 => Ok(()),
        // Wrong token, too often, too slow, in trouble: not about this message.
        401 | 403 | 408 | 425 | 429 | 500..=599 => Err(NotSent::Later(said)),
        _ => Err(NotSent::Never(said)),
    }
}

impl Sms for Gateway {
    fn send<'a>(&'a self, message: &'a ShortMessage) -> Sending<'a> {
        let (inner, message) = (Arc::clone(&self.inner), message.clone());
        Box::pin(async move {
            let done = tokio::task::spawn_blocking(move || inner.hand_over(&message)).await;
            done.unwrap_or_else(|error| Err(NotSent::Unknown(error.to_string())))
        })
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the gateway that is asked listens on this machine")]
mod tests {
    use std::{
        io::{Read as _, Write as _},
        net::TcpListener,
        sync::mpsc,
        thread,
    };

    use kernel::{Language, OutboxId};
    use l10n::testing::texts;

    use super::*;

    #[test]
    fn a_gateway_in_trouble_is_asked_again_and_a_no_is_a_no() {
        assert_eq!(judged(202), Ok(()));
        for status in [401, 429, 500, 503] {
            assert!(matches!(judged(status), Err(NotSent::Later(_))), "{status}");
        }
        for status in [301, 400, 404, 422] {
            assert!(matches!(judged(status), Err(NotSent::Never(_))), "{status}");
        }
    }

    /// A gateway on this machine that hears one request and answers, or hangs up; its address and what it hears.
    fn gateway(answer: &'static str) -> (String, mpsc::Receiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/send", listener.local_addr().unwrap());
        let (tell, heard) = mpsc::channel();
        thread::spawn(move || {
            let (mut line, _) = listener.accept().unwrap();
            let mut text = Vec::new();
            let mut part = [0; 4096];
            while !text.ends_with(b"}") {
                let n = line.read(&mut part).unwrap();
                text.extend_from_slice(&part[..n]);
            }
            tell.send(String::from_utf8(text).unwrap()).unwrap();
            line.write_all(answer.as_bytes()).unwrap();
        });
        (address, heard)
    }

    fn message() -> ShortMessage {
        ShortMessage {
            id: OutboxId::new(uuid::Uuid::from_u128(7)),
            to: "+4512345678".to_owned(),
            text: "Svar, eller bliv ringet op. \"æøå\"\r\nX: y".to_owned(),
        }
    }

    async fn send(address: &str) -> Result<(), NotSent> {
        let token = Some("hemmelig".to_owned());
        Gateway::parse(address, token, texts(Language::En)).unwrap().send(&message()).await
    }

    #[tokio::test]
    async fn a_gateway_hears_the_number_the_words_and_the_key_of_one_message() {
        let (address, heard) = gateway("HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n");
        assert_eq!(send(&address).await, Ok(()));
        let heard = heard.recv().unwrap();
        let (lines, body) = heard.split_once("\r\n\r\n").unwrap();
        let id = "00000000-0000-0000-0000-000000000007";
        let lines = lines.to_lowercase();
        for line in
            ["post /send http/1.1", "authorization: bearer hemmelig", &format!("idempotency-key: {id}")]
        {
            assert!(lines.lines().any(|one| one == line), "{line}: {lines}");
        }
        assert!(!lines.lines().any(|line| line.starts_with("x:")), "{lines}");
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(body, json!({ "id": id, "to": "+4512345678", "text": message().text }));
    }

    #[tokio::test]
    async fn what_the_gateway_does_not_say_is_not_known() {
        for (answer, want) in [
            ("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n", "not now"),
            ("HTTP/1.1 422 No\r\ncontent-length: 0\r\n\r\n", "never"),
            // It does not lead anywhere else, with the token.
            ("HTTP/1.1 307 There\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n", "never"),
            ("", "unknown"),
        ] {
            let (address, _heard) = gateway(answer);
            let said = send(&address).await.unwrap_err().to_string();
            assert!(said.starts_with(want), "{answer:?}: {said}");
        }
        // Nobody listens: nothing can have arrived.
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let said = send(&format!("http://{closed}/")).await;
        assert!(matches!(said, Err(NotSent::Later(_))), "{said:?}");
    }

    #[test]
    fn a_token_leaves_this_machine_under_tls_only() {
        for bad in ["http://sms.example/send", "sms.example", "https://", "ftp://sms.example", "https://a b"]
        {
            assert!(Gateway::parse(bad, None, texts(Language::En)).is_err(), "{bad}");
        }
        for good in ["https://sms.example:8443/send", "http://127.0.0.1:9/", "http://localhost/x"] {
            assert!(Gateway::parse(good, None, texts(Language::En)).is_ok(), "{good}");
        }
    }
}
