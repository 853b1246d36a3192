//! From a stored job to what is sent, by what is true at the moment: to whom, whether at all, in which words.

use domain::outbox::{Reason, StopAddress};
use domain::partners::Email;
use kernel::{Date, INVITATION_SECONDS, Language, Moment, OutboxId, RESET_SECONDS};
use l10n::{AllTexts, Texts};
use policy::{Act, Covers, Permit, ReadPost};
use store::{
    StoreError, Tx,
    views::{PostFacts, PostReceiver},
};

use super::{Asked, Job, Letter, Part};

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A mail.
    Mail {
        /// To this address.
        to: String,
        /// In these words.
        letter: Letter,
    },
    /// A short message.
    Sms {
        /// To this number.
        to: String,
        /// In these words.
        text: String,
    },
}

impl Message {
    /// Where it goes.
    pub(super) fn address(&self) -> &str {
        match self {
            Self::Mail { to, .. } | Self::Sms { to, .. } => to,
        }
    }
}

/// What a message is made with.
pub(super) struct Making<'a> {
    pub(super) texts: &'a AllTexts,
    /// What links begin with.
    pub(super) site: &'a str,
    /// The secret of a link to a password; a preview has none.
    pub(super) secret: Option<&'a str>,
    pub(super) now: Moment,
    pub(super) today: Date,
}

/// Makes what is sent, or says why nothing is.
pub(super) async fn prepare<A>(
    tx: &mut Tx,
    permit: &Permit<A>,
    making: &Making<'_>,
    (id, job): (OutboxId, &Job),
) -> Result<Result<Message, Reason>, StoreError>
where
    A: Act + Covers<ReadPost>,
{
    let (by, on) = match job {
        Job::CompanyAsked(asked) => (asked.by, Some(asked.on)),
        Job::Invitation | Job::PasswordReset => (None, None),
    };
    let facts = tx.under(permit).post_facts(id, by, (on, making.today)).await?;
    let Some(found) = &facts.receiver else { return Ok(Err(Reason::NoAddress)) };
    if found.closed {
        return Ok(Err(Reason::AccountClosed));
    }
    let message = match job {
        Job::CompanyAsked(_) if !facts.waits => return Ok(Err(Reason::NothingToSay)),
        Job::Invitation if found.has_password => return Ok(Err(Reason::NothingToSay)),
        Job::CompanyAsked(asked) => company_asked(making, found, asked, &facts),
        Job::Invitation => invitation(making, found, &facts.organisation),
        Job::PasswordReset => reset(making, found),
    };
    let Some(message) = message else { return Ok(Err(Reason::NoAddress)) };
    if tx.under(permit).is_stopped(id, message.address()).await? {
        return Ok(Err(Reason::StopList));
    }
    Ok(Ok(message))
}

impl Making<'_> {
    /// Both languages, the receiver's first.
    fn letter(&self, first: Option<Language>, part: impl Fn(&Texts) -> Part) -> Letter {
        let first = first.unwrap_or_default();
        let rest = Language::ALL.into_iter().filter(|language| *language != first);
        Letter::of(std::iter::once(first).chain(rest).map(|language| part(self.texts.of(language))).collect())
    }

    /// The link to a password.
    fn password_link(&self, texts: &Texts) -> String {
        match self.secret {
            Some(secret) => format!("{}/password/{secret}", self.site),
            None => texts.outbox_link_made_later(),
        }
    }
}

fn mail_to(found: &PostReceiver, letter: Letter) -> Option<Message> {
    let to = Email::parse(found.email.as_deref()?).ok()?;
    Some(Message::Mail { to: to.as_str().to_owned(), letter })
}

/// No person is named but the colleague who asks; the answer is given behind the log-in, or to whoever calls.
fn company_asked(
    making: &Making<'_>,
    found: &PostReceiver,
    asked: &Asked,
    facts: &PostFacts,
) -> Option<Message> {
    let caller = |texts: &Texts| match &facts.called {
        Some(by) => texts.outbox_caller(by, &facts.organisation),
        None => facts.organisation.clone(),
    };
    let on: Date = asked.on;
    let letter = making.letter(found.language, |texts| Part {
        language: texts.language(),
        subject: texts.outbox_asked_subject(),
        lines: vec![
            texts.outbox_asked_text(caller(texts), texts.date(on)),
            if found.has_account {
                texts.outbox_asked_answer()
            } else {
                texts.outbox_asked_answer_by_phone()
            },
        ],
        link: found.has_account.then(|| (texts.outbox_asked_link(), format!("{}/proposals", making.site))),
        after: vec![texts.outbox_greeting()],
    });
    mail_to(found, letter).or_else(|| {
        let to = StopAddress::phone(found.phone.as_deref()?)?;
        let texts = making.texts.of(found.language.unwrap_or_default());
        let text = texts.outbox_asked_sms(caller(texts), texts.date(on));
        Some(Message::Sms { to: to.as_str().to_owned(), text })
    })
}

fn invitation(making: &Making<'_>, found: &PostReceiver, organisation: &str) -> Option<Message> {
    let until = making.now.plus_seconds(INVITATION_SECONDS);
    let letter = making.letter(found.language, |texts| Part {
        language: texts.language(),
        subject: texts.outbox_invitation_subject(),
        lines: vec![texts.outbox_invitation_text(organisation), texts.outbox_link_once(texts.moment(until))],
        link: Some((texts.outbox_invitation_link(), making.password_link(texts))),
        after: vec![texts.outbox_invitation_not_you(), texts.outbox_greeting()],
    });
    mail_to(found, letter)
}

fn reset(making: &Making<'_>, found: &PostReceiver) -> Option<Message> {
    let until = making.now.plus_seconds(RESET_SECONDS);
    let letter = making.letter(found.language, |texts| Part {
        language: texts.language(),
        subject: texts.outbox_reset_subject(),
        lines: vec![texts.outbox_reset_text(), texts.outbox_link_once(texts.moment(until))],
        link: Some((texts.outbox_reset_link(), making.password_link(texts))),
        after: vec![texts.outbox_reset_not_you(), texts.outbox_greeting()],
    });
    mail_to(found, letter)
}
