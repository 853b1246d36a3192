//! Somebody with an account.

use std::sync::Arc;

use app::{Ctx, Raw, partners, testing::World};
use domain::partners::{OrganisationKind, Role};
use kernel::{Language, MembershipId};
use policy::{Actor, SessionFacts};

/// Adds an account to the north, and acts with it.
pub(crate) async fn account(world: &World, email: &str, name: &str, role: Role) -> Ctx {
    let raw = Raw::from_pairs([
        ("email", email),
        ("name", name),
        ("role", role.code()),
        ("password", "et langt kodeord til prøven"),
    ]);
    let user = partners::add_user(&world.administrator(), &raw).await.unwrap();
    let facts = SessionFacts {
        user,
        membership: MembershipId::new(user.uuid()),
        role,
        organisation: world.north,
        kind: OrganisationKind::Municipality,
        partnership: world.partnership,
        company: None,
        citizen: None,
    };
    Ctx::new(Arc::clone(&world.app), Actor::from_session(&facts), Language::Da)
}
