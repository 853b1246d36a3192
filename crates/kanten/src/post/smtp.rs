//! Mail by SMTP. The connection is opened for each mail, and what is known of its fate is told exactly: before the
//! text has begun to go over, nothing can have arrived; after it, only the server's answer says.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, SystemTime},
};

use app::outbox::{Mail, NotSent, Post, Sending};
use l10n::Texts;
use lettre::{
    Address, Message,
    message::{Mailbox, MultiPart, header},
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{self, Rcpt},
        extension::ClientId,
    },
};

use super::is_this_machine;
use crate::stop::Stop;

/// How long one mail may take: shorter than a lease, and than the time a stop leaves.
const LONGEST: Duration = Duration::from_secs(15);
/// The port of a server that takes mail from programs.
const SUBMISSION: u16 = 587;
/// The same with TLS from the first byte.
const SUBMISSIONS: u16 = 465;

/// How the line to the server is kept to ourselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// TLS from the first byte.
    Tls,
    /// TLS after the greeting; without it nothing is sent.
    StartTls,
    /// None: the server is this machine.
    Plain,
}

/// A server that takes mail.
pub(super) struct Smtp {
    host: String,
    port: u16,
    line: Line,
    credentials: Option<Credentials>,
    from: Mailbox,
    sender: String,
}

impl Smtp {
    /// From settings.
    pub(super) fn parse(
        address: &str,
        from: &str,
        password: Option<String>,
        texts: &Texts,
    ) -> Result<Self, Stop> {
        let bad = || Stop::usage(texts.kanten_post_smtp_bad(address));
        let (line, rest) = match address.split_once("://") {
            Some(("smtps", rest)) => (Line::Tls, rest),
            Some(("smtp", rest)) => (Line::StartTls, rest),
            _ => return Err(bad()),
        };
        let rest = rest.trim_end_matches('/');
        let (user, server) =
            rest.rsplit_once('@').map_or((None, rest), |(user, server)| (Some(user), server));
        let (host, port) = match server.rsplit_once(':').filter(|(host, _)| !host.ends_with(':')) {
            Some((host, port)) => (host, port.parse().map_err(|_| bad())?),
            None => (server, if line == Line::Tls { SUBMISSIONS } else { SUBMISSION }),
        };
        if host.is_empty() || host.chars().any(|c| c.is_whitespace() || c.is_control() || "/?#".contains(c)) {
            return Err(bad());
        }
        let line = if line == Line::StartTls && is_this_machine(host) { Line::Plain } else { line };
        let mailbox: Option<Mailbox> = from.parse().ok().filter(|_| !from.chars().any(char::is_control));
        let mailbox = mailbox.ok_or_else(|| Stop::usage(texts.kanten_post_from_bad(from)))?;
        let credentials =
            user.zip(password).map(|(user, password)| Credentials::new(user.to_owned(), password));
        Ok(Self {
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port,
            line,
            credentials,
            from: mailbox,
            sender: from.to_owned(),
        })
    }

    /// The mail as it goes over the line. What would break out of its header is refused.
    fn written(&self, mail: &Mail) -> Result<(Address, Vec<u8>), NotSent> {
        let never = |why: String| NotSent::Never(why);
        if [&mail.to, &mail.subject].iter().any(|text| text.chars().any(char::is_control)) {
            return Err(never("a header would hold a line break".to_owned()));
        }
        let to: Address = mail.to.parse().map_err(|error| never(format!("the address is none: {error}")))?;
        let micros = u64::try_from(mail.at.micros()).unwrap_or_default();
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.clone()))
            .subject(mail.subject.clone())
            .date(SystemTime::UNIX_EPOCH + Duration::from_micros(micros))
            // The same at every try, so that the receiver's side can tell one mail that comes twice.
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .header(AutoSubmitted)
            .multipart(MultiPart::alternative_plain_html(mail.plain.clone(), mail.html.clone()))
            .map_err(|error| never(error.to_string()))?;
        Ok((to, message.formatted()))
    }

    async fn hand_over(&self, mail: &Mail, begun: &AtomicBool) -> Result<(), NotSent> {
        let (to, bytes) = self.written(mail)?;
        let mut line = self.connect().await.map_err(|error| later(&error))?;
        line.command(commands::Mail::new(Some(self.from.email.clone()), Vec::new()))
            .await
            .map_err(|error| later(&error))?;
        line.command(Rcpt::new(to, Vec::new())).await.map_err(|error| answered(&error))?;
        line.command(commands::Data).await.map_err(|error| answered(&error))?;
        begun.store(true, Ordering::Relaxed);
        let taken = line.message(&bytes).await;
        let sent = taken.map(|_| ()).map_err(|error| match error.status() {
            // The server has answered: it has not taken it.
            Some(_) => answered(&error),
            None => NotSent::Unknown(error.to_string()),
        });
        line.abort().await;
        sent
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let hello = ClientId::Domain(self.from.email.domain().to_owned());
        let tls = || TlsParameters::new(self.host.clone());
        let at_once = if self.line == Line::Tls { Some(tls()?) } else { None };
        let server = (self.host.as_str(), self.port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(server, Some(LONGEST), &hello, at_once, None).await?;
        if self.line == Line::StartTls {
            line.starttls(tls()?, &hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            line.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(line)
    }
}

impl Post for Smtp {
    fn send<'a>(&'a self, mail: &'a Mail) -> Sending<'a> {
        Box::pin(async move {
            let begun = AtomicBool::new(false);
            let said = tokio::time::timeout(LONGEST, self.hand_over(mail, &begun)).await;
            said.unwrap_or_else(|_| {
                let why = format!("{} did not answer in time", self.host);
                Err(if begun.into_inner() { NotSent::Unknown(why) } else { NotSent::Later(why) })
            })
        })
    }

    fn sender(&self) -> &str {
        &self.sender
    }
}

/// Nothing has gone over yet, and what fails is not about this mail.
fn later(error: &Error) -> NotSent {
    NotSent::Later(error.to_string())
}

/// The server's own no is for good; everything else is not now.
fn answered(error: &Error) -> NotSent {
    if error.is_permanent() { NotSent::Never(error.to_string()) } else { NotSent::Later(error.to_string()) }
}

/// Says that no person has written it, so that no machine answers (RFC 3834).
#[derive(Debug, Clone, Copy)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Language, Moment, OutboxId};
    use l10n::testing::texts;

    use super::*;

    fn smtp(address: &str) -> Smtp {
        Smtp::parse(address, "Kanten <kanten@nord.example>", Some("hemmelig".to_owned()), texts(Language::En))
            .unwrap()
    }

    fn mail() -> Mail {
        Mail {
            id: OutboxId::new(uuid::Uuid::from_u128(7)),
            to: "ida@kok.example".to_owned(),
            subject: "Kanten: Der ligger et spørgsmål til jer".to_owned(),
            plain: "Hej på dig".to_owned(),
            html: "<p>Hej på dig</p>".to_owned(),
            at: Moment::from_micros(1_795_597_200_000_000),
        }
    }

    #[test]
    fn no_line_leaves_this_machine_without_tls() {
        for (address, line, host, port) in [
            ("smtp://mail.example", Line::StartTls, "mail.example", 587),
            ("smtp://a@b.example@mail.example:2525", Line::StartTls, "mail.example", 2525),
            ("smtps://mail.example/", Line::Tls, "mail.example", 465),
            ("smtp://127.0.0.1:1025", Line::Plain, "127.0.0.1", 1025),
            ("smtp://localhost:25", Line::Plain, "localhost", 25),
            ("smtp://[::1]:25", Line::Plain, "::1", 25),
            ("smtp://10.0.0.1:25", Line::StartTls, "10.0.0.1", 25),
        ] {
            let smtp = smtp(address);
            assert_eq!((smtp.line, smtp.host.as_str(), smtp.port), (line, host, port), "{address}");
        }
        assert!(smtp("smtp://a@b.example@mail.example").credentials.is_some());
    }

    #[test]
    fn a_mail_has_its_jobs_id_two_forms_of_text_and_one_receiver() {
        let (_, bytes) = smtp("smtp://localhost").written(&mail()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        for line in [
            "Message-ID: <00000000-0000-0000-0000-000000000007@nord.example>",
            "To: ida@kok.example",
            "Auto-Submitted: auto-generated",
        ] {
            assert!(head.lines().any(|one| one == line), "{line}: {head}");
        }
        assert!(body.contains("text/plain") && body.contains("text/html"), "{body}");
    }

    #[test]
    fn a_line_break_in_any_field_makes_no_header() {
        let smtp = smtp("smtp://localhost");
        let evil = "x\r\nBcc: evil@evil.example\r\n\r\nowned";
        let broken = [
            Mail { to: evil.to_owned(), ..mail() },
            Mail { to: "ida@kok.example\nBcc: evil@evil.example".to_owned(), ..mail() },
            Mail { subject: evil.to_owned(), ..mail() },
            Mail { subject: "a\rBcc: evil@evil.example".to_owned(), ..mail() },
            Mail { to: "ida@kok.example, evil@evil.example".to_owned(), ..mail() },
        ];
        for mail in broken {
            assert!(matches!(smtp.written(&mail), Err(NotSent::Never(_))), "{mail:?}");
        }
        for mail in [Mail { plain: evil.to_owned(), ..mail() }, Mail { html: evil.to_owned(), ..mail() }] {
            let (_, bytes) = smtp.written(&mail).unwrap();
            let text = String::from_utf8(bytes).unwrap();
            let head = text.split("\r\n\r\n").next().unwrap();
            assert!(!head.contains("Bcc"), "{head}");
        }
    }
}
