//! Somebody with an account.

use std::sync::Arc;

use app::{Ctx, Raw, partners, testing::World};
use domain::partners::Role;
use kernel::Language;

const PASSWORD: &str = "et langt kodeord til prøven";

/// Adds an account to the north, and acts with it.
pub(crate) async fn account(world: &World, email: &str, name: &str, role: Role) -> Ctx {
    let raw =
        Raw::from_pairs([("email", email), ("name", name), ("role", role.code()), ("password", PASSWORD)]);
    partners::add_user(&world.administrator(), &raw).await.unwrap();
    let new = partners::log_in(&world.app, &partners::Whence::default(), email, PASSWORD).await.unwrap();
    let session = partners::open_session(&world.app, &new.token).await.unwrap().unwrap();
    Ctx::new(Arc::clone(&world.app), session.actor(), Language::Da)
}
