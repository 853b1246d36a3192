//! `kanten user add|disable|reset`

use std::sync::Arc;

use app::{App, Failure, Raw, partners};
use kernel::Language;
use l10n::Texts;

use super::password;
use crate::{
    actor,
    cli::{Common, UserAddArgs, UserArgs, UserCommand, UserResetArgs},
    database::{failed, texts_of},
    stop::Stop,
};

pub(super) async fn run(common: &Common, command: &UserCommand) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let said = actor::with(common, &all, async |app| match command {
        UserCommand::Add(args) => add(app, common, texts, args).await,
        UserCommand::Disable(args) => disable(app, common, texts, args).await,
        UserCommand::Reset(args) => reset(app, common, texts, args).await,
    });
    let said = said.await?;
    if common.json {
        println!("{}", serde_json::json!({ "done": true, "message": said }));
    } else {
        println!("{said}");
    }
    Ok(())
}

/// The first account brings its organisation along.
async fn add(app: &Arc<App>, common: &Common, texts: &Texts, args: &UserAddArgs) -> Result<String, Stop> {
    let password = password::read(args.password_file.as_ref(), texts).await?;
    let mut raw = Raw::from_pairs([
        ("email", args.email.as_str()),
        ("name", &args.name),
        ("role", &args.role),
        ("language", common.lang.unwrap_or(Language::Da).tag()),
        ("password", &password),
    ]);
    let tx = app.db.read().await.map_err(|error| failed(&error, texts))?;
    let first = tx.organisations().await.map_err(|error| failed(&error, texts))?.is_empty();
    drop(tx);
    if first || args.new_organisation {
        raw.set("organisation", common.organisation.clone().unwrap_or_default());
        raw.set("kind", &args.kind);
        raw.set("municipality", args.municipality.clone().unwrap_or_default());
        raw.set("partnership", args.partnership.clone().unwrap_or_default());
        let ctx = partners::set_up_ctx(Arc::clone(app), actor::os_user());
        let done = if first {
            partners::set_up(&ctx, &raw).await
        } else {
            partners::set_up_another(&ctx, &raw).await
        };
        done.map_err(|failure| actor::stop(failure, texts))?;
    } else {
        let ctx = actor::ctx(app, common, texts).await?;
        raw.set("company", args.company.clone().unwrap_or_default());
        partners::add_user(&ctx, &raw).await.map_err(|failure| actor::stop(failure, texts))?;
    }
    Ok(texts.kanten_user_added(&args.email))
}

async fn disable(app: &Arc<App>, common: &Common, texts: &Texts, args: &UserArgs) -> Result<String, Stop> {
    let ctx = actor::ctx(app, common, texts).await?;
    let (id, version) = find(&ctx, texts, &args.email).await?;
    partners::disable_user(&ctx, id, version).await.map_err(|failure| actor::stop(failure, texts))?;
    Ok(texts.kanten_user_disabled(&args.email))
}

async fn reset(app: &Arc<App>, common: &Common, texts: &Texts, args: &UserResetArgs) -> Result<String, Stop> {
    let ctx = actor::ctx(app, common, texts).await?;
    let (id, version) = find(&ctx, texts, &args.email).await?;
    let password = password::read(args.password_file.as_ref(), texts).await?;
    let raw = Raw::from_pairs([("password", password)]);
    partners::reset_password(&ctx, id, version, &raw).await.map_err(|failure| actor::stop(failure, texts))?;
    if !args.second_step {
        return Ok(texts.kanten_user_reset(&args.email));
    }
    match partners::drop_second_step(&ctx, id).await {
        // There was none.
        Ok(()) | Err(Failure::NotThere) => Ok(texts.kanten_user_reset_both(&args.email)),
        Err(failure) => Err(actor::stop(failure, texts)),
    }
}

async fn find(
    ctx: &app::Ctx,
    texts: &Texts,
    email: &str,
) -> Result<(kernel::UserId, kernel::RowVersion), Stop> {
    partners::find_user(ctx, email).await.map_err(|failure| match failure {
        Failure::NotThere => Stop::refused(texts.kanten_unknown_user(email)),
        other => actor::stop(other, texts),
    })
}
