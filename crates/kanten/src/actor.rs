//! For whom a command acts: the operator of an organisation, or a user with the user's own rights.

use std::sync::Arc;

use app::{App, Ctx, Failure, outbox::Ways, partners};
use crypto::KeyRing;
use domain::partners::Refusal;
use l10n::{AllTexts, Say, Texts};
use store::Db;

use crate::{
    breached,
    cli::Common,
    database::{Address, close},
    keys::KeyFile,
    rim::Machine,
    stop::{FieldFault, Stop},
};

/// The application over the database that the command names. A command sends no post: it leaves it to be sent.
pub(crate) async fn open(common: &Common, texts: &AllTexts) -> Result<Arc<App>, Stop> {
    open_with(common, texts, Ways::default()).await
}

/// The same with the ways out of the house.
pub(crate) async fn open_with(common: &Common, texts: &AllTexts, ways: Ways) -> Result<Arc<App>, Stop> {
    let said = texts.of(common.language());
    let address = Address::of(common, said)?;
    let db = address.open(said).await?;
    let keys = KeyFile::of(common, address.folder().as_deref(), said)?.ring(said).await?;
    hold_to_keys(&db, &keys, said).await?;
    let app = over(db, keys, ways)?;
    Ok(Arc::new(App { breached: breached::read(common, said).await?, ..app }))
}

/// Refuses keys that are not the database's own.
pub(crate) async fn hold_to_keys(db: &Db, keys: &KeyRing, texts: &Texts) -> Result<(), Stop> {
    let fit = app::hold_to_keys(db, keys).await.map_err(|error| crate::database::failed(&error, texts))?;
    if fit { Ok(()) } else { Err(Stop::refused(texts.kanten_keys_others())) }
}

/// The application over a database and keys.
pub(crate) fn over(db: Db, keys: KeyRing, ways: Ways) -> Result<App, Stop> {
    let (law, rim) = (law()?, Box::new(Machine::new()));
    let (kept, breached) = (app::Kept::default(), partners::Breached::default());
    Ok(App { db, law, keys, rim, demo: false, kept, ways, breached })
}

/// Works on the database that the command names, and closes it: the file is then whole by itself, and
/// whoever copies it has everything.
pub(crate) async fn with<T>(
    common: &Common,
    texts: &AllTexts,
    work: impl AsyncFnOnce(&Arc<App>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let app = open(common, texts).await?;
    let done = work(&app).await;
    close(app.db.clone()).await;
    done
}

/// The law's rows, carried in the binary.
pub(crate) fn law() -> Result<law::Law, Stop> {
    law::Law::danish().map_err(|error| Stop::outside(error.to_string()))
}

/// What a command is given that is about the installation itself, before or beside every organisation.
pub(crate) async fn whole_ctx(app: &Arc<App>, common: &Common, texts: &Texts) -> Result<Ctx, Stop> {
    match common.acting {
        Some(_) => ctx(app, common, texts).await,
        None => Ok(partners::installation_ctx(Arc::clone(app), os_user())),
    }
}

/// What the command's use case is given.
pub(crate) async fn ctx(app: &Arc<App>, common: &Common, texts: &Texts) -> Result<Ctx, Stop> {
    if let Some(email) = &common.acting {
        let ctx = partners::acting_ctx(Arc::clone(app), email, os_user()).await;
        return ctx.map_err(|failure| match failure {
            Failure::NotThere => Stop::refused(texts.kanten_unknown_user(email)),
            other => stop(other, texts),
        });
    }
    let ctx = partners::operator_ctx(Arc::clone(app), common.organisation.as_deref(), os_user()).await;
    ctx.map_err(|failure| match failure {
        Failure::Refused(faults) => {
            let message = faults.iter().map(|fault| match &fault.refusal {
                Refusal::WhichOrganisation { given: Some(given), names } if !names.is_empty() => {
                    texts.kanten_unknown_organisation(given, texts.list(names))
                }
                Refusal::WhichOrganisation { names, .. } if names.is_empty() => {
                    texts.kanten_no_organisation()
                }
                Refusal::WhichOrganisation { names, .. } => {
                    texts.kanten_which_organisation(texts.list(names))
                }
                other => other.say(texts),
            });
            Stop::refused(message.collect::<Vec<_>>().join(" "))
        }
        other => stop(other, texts),
    })
}

/// The operating system's user, for the access log.
#[expect(clippy::disallowed_methods, reason = "the command line is where the machine is asked")]
pub(crate) fn os_user() -> String {
    ["SUDO_USER", "USER", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_else(|| "unknown".to_owned())
}

/// A use case that did not do what it was asked, in words for the terminal.
pub(crate) fn stop<R: Say>(failure: Failure<R>, texts: &Texts) -> Stop {
    match failure {
        // At the command line nobody is asked to prove anything.
        Failure::NotThere | Failure::Unproved => Stop::refused(texts.kanten_not_allowed()),
        Failure::Refused(faults) => {
            let faults = faults
                .iter()
                .map(|fault| FieldFault { field: fault.field.to_owned(), message: fault.refusal.say(texts) });
            Stop::faults(texts.kanten_refused(), faults.collect())
        }
        Failure::Stale | Failure::Held => Stop::refused(texts.kanten_changed_meanwhile()),
        Failure::Repeated(_) => Stop::refused(texts.common_already_sent_heading()),
        Failure::Unlogged(error) | Failure::Store(error) => crate::database::failed(&error, texts),
    }
}
