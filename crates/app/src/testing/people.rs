//! Who acts in the world: one context for each role, with an account or without.

use std::sync::Arc;

use domain::partners::{Email, OrganisationKind, Role, Term};
use kernel::{CitizenId, CompanyId, Language, MembershipId, OrganisationId, UserId};
use policy::{Actor, AddUser, OperatorFacts, SessionFacts};

use super::{World, leave, name};
use crate::{Ctx, Raw, Rim as _, citizens, partners};

/// The company and the citizen that a role may come with.
type Own = (Option<CompanyId>, Option<CitizenId>);

impl World {
    /// An employer consultant of the north.
    #[must_use]
    pub fn consultant(&self) -> Ctx {
        self.acting(Role::EmployerConsultant, self.north)
    }

    /// A caseworker of the north.
    #[must_use]
    pub fn caseworker(&self) -> Ctx {
        self.acting(Role::Caseworker, self.north)
    }

    /// A caseworker of the south.
    #[must_use]
    pub fn other_caseworker(&self) -> Ctx {
        self.acting(Role::Caseworker, self.south)
    }

    /// The manager of the company.
    #[must_use]
    pub fn manager(&self) -> Ctx {
        self.acting(Role::CompanyManager, self.business)
    }

    /// The citizen of the north.
    #[must_use]
    pub fn citizen(&self) -> Ctx {
        self.acting(Role::Citizen, self.north)
    }

    /// A member of the steering group.
    #[must_use]
    pub fn steering(&self) -> Ctx {
        self.acting(Role::SteeringMember, self.business)
    }

    /// An administrator of the north.
    #[must_use]
    pub fn administrator(&self) -> Ctx {
        self.acting(Role::Administrator, self.north)
    }

    /// An employer consultant of another partnership.
    #[must_use]
    pub fn stranger(&self) -> Ctx {
        self.acting(Role::EmployerConsultant, self.strangers)
    }

    /// The operator for the north.
    #[must_use]
    pub fn operator(&self) -> Ctx {
        let facts = OperatorFacts { organisation: self.north, partnership: self.partnership };
        Ctx::new(Arc::clone(&self.app), Actor::system(Some(facts)), Language::Da)
            .with_operator("test".to_owned())
    }

    /// Somebody in a role of an organisation, without an account: rights need none.
    #[must_use]
    pub fn acting(&self, role: Role, organisation: OrganisationId) -> Ctx {
        self.at_work(role, organisation, self.own(role), self.nobody())
    }

    /// The manager of a company of the partnership.
    #[must_use]
    pub fn manager_of(&self, company: CompanyId) -> Ctx {
        self.at_work(Role::CompanyManager, self.business, (Some(company), None), self.nobody())
    }

    /// A citizen of the north.
    #[must_use]
    pub fn citizen_of(&self, citizen: CitizenId) -> Ctx {
        self.at_work(Role::Citizen, self.north, (None, Some(citizen)), self.nobody())
    }

    /// One more citizen of the north.
    pub async fn one_more_citizen(&self, reference: &str) -> CitizenId {
        let raw = Raw::from_pairs([
            ("reference", reference),
            ("name", "Bo Tænkt"),
            ("registered_on", "01.06.2026"),
            ("invented", "ja"),
        ]);
        citizens::add_citizen(&self.caseworker(), &raw).await.unwrap()
    }

    /// Somebody with an account, who can be named for a citizen.
    pub async fn colleague(&self, role: Role, organisation: OrganisationId) -> Ctx {
        let own = self.own(role);
        let address = format!("{}@kollega.example", self.rim.fresh_id());
        let new = partners::NewUser {
            email: Email::parse(&address).unwrap(),
            name: name(&format!("Kollega {}", role.code())),
            role,
            language: Language::Da,
            password_hash: None,
            company: own.0,
            citizen: own.1,
            term: Term::default(),
            one_click: false,
        };
        let partnership = self.partnership;
        let operator =
            partners::operator_of(Arc::clone(&self.app), organisation, partnership, "test".to_owned());
        let permit = leave::<AddUser>(&operator).await;
        let mut tx = self.app.db.write().await.unwrap();
        let added = partners::add_user_in(&operator, &mut tx, &permit, organisation, &new).await;
        let (user, membership) = added.unwrap();
        tx.commit().await.unwrap();
        self.at_work(role, organisation, own, (user, membership))
    }

    /// The same person on a later day: a session opens with the day it is.
    #[must_use]
    pub fn again(&self, ctx: &Ctx) -> Ctx {
        let actor = ctx.actor();
        let account = actor.user().zip(actor.membership()).unwrap();
        let (role, organisation) = actor.role().zip(actor.organisation()).unwrap();
        self.at_work(role, organisation, (actor.company(), actor.citizen()), account)
    }

    fn own(&self, role: Role) -> Own {
        (role.is_at_company().then_some(self.company), (role == Role::Citizen).then_some(self.citizen))
    }

    /// An account that is not there.
    fn nobody(&self) -> (UserId, MembershipId) {
        (UserId::new(self.rim.fresh_id()), MembershipId::new(self.rim.fresh_id()))
    }

    fn at_work(
        &self,
        role: Role,
        organisation: OrganisationId,
        (company, citizen): Own,
        (user, membership): (UserId, MembershipId),
    ) -> Ctx {
        let kind = if organisation == self.business {
            OrganisationKind::BusinessOrganisation
        } else {
            OrganisationKind::Municipality
        };
        let partnership =
            if organisation == self.strangers { self.strangers_partnership } else { self.partnership };
        let facts = SessionFacts {
            user,
            membership,
            stands_for: None,
            role,
            organisation,
            kind,
            partnership,
            company,
            citizen,
            day: self.today(),
        };
        Ctx::new(Arc::clone(&self.app), Actor::from_session(&facts), Language::Da)
    }
}
