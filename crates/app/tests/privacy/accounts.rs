//! Somebody with an account.

use std::sync::Arc;

use app::{
    Ctx, Raw,
    partners::{self, Shown},
    testing::World,
};
use domain::partners::Role;
use kernel::Language;

const PASSWORD: &str = "et langt kodeord til prøven";

/// Adds an account to the north, and acts with it.
pub(crate) async fn account(world: &World, email: &str, name: &str, role: Role) -> Ctx {
    let raw =
        Raw::from_pairs([("email", email), ("name", name), ("role", role.code()), ("password", PASSWORD)]);
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let (app, whence) = (&world.app, partners::Whence::default());
    let mut new = partners::log_in(app, &whence, email, PASSWORD).await.unwrap();
    if let Some(Shown::Half(half)) = partners::shown_session(app, &new.token).await.unwrap() {
        let secret = partners::fresh_secret(app);
        let raw = Raw::from_pairs([("secret", secret.to_text()), ("code", secret.code(app.rim.now()))]);
        new = partners::set_up_at_log_in(app, &whence, &half, &raw).await.unwrap().0;
    }
    let session = partners::open_session(app, &new.token).await.unwrap().unwrap();
    Ctx::new(Arc::clone(&world.app), session.actor(), Language::Da)
}
