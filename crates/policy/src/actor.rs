//! Who acts. Built in two places only: `app::partners` from a session, `kanten` for the operator.

use domain::partners::{OrganisationKind, Role};
use kernel::{CitizenId, CompanyId, MembershipId, OrganisationId, PartnershipId, UserId};

/// Who a row of the access table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// A logged-in user in a role.
    Role(Role),
    /// The log-in itself, before anybody is known.
    LogIn,
    /// The installation's operator at the command line.
    Operator,
}

/// What a session says about its user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFacts {
    /// The user.
    pub user: UserId,
    /// The membership the user acts under.
    pub membership: MembershipId,
    /// The role of that membership.
    pub role: Role,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// The organisation's kind.
    pub kind: OrganisationKind,
    /// The partnership the organisation is in.
    pub partnership: PartnershipId,
    /// A company manager's company.
    pub company: Option<CompanyId>,
    /// A citizen's own id.
    pub citizen: Option<CitizenId>,
}

/// For whom the operator acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperatorFacts {
    /// The organisation chosen.
    pub organisation: OrganisationId,
    /// Its partnership.
    pub partnership: PartnershipId,
}

/// Somebody or something that acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    holder: Holder,
    user: Option<UserId>,
    membership: Option<MembershipId>,
    kind: Option<OrganisationKind>,
    organisation: Option<OrganisationId>,
    partnership: Option<PartnershipId>,
    company: Option<CompanyId>,
    citizen: Option<CitizenId>,
}

impl Actor {
    /// A user with a live session.
    #[must_use]
    pub const fn from_session(facts: &SessionFacts) -> Self {
        Self {
            holder: Holder::Role(facts.role),
            user: Some(facts.user),
            membership: Some(facts.membership),
            kind: Some(facts.kind),
            organisation: Some(facts.organisation),
            partnership: Some(facts.partnership),
            company: facts.company,
            citizen: facts.citizen,
        }
    }

    /// The log-in (`None`) or the operator for an organisation.
    #[must_use]
    pub const fn system(operator: Option<OperatorFacts>) -> Self {
        let (holder, organisation, partnership) = match operator {
            None => (Holder::LogIn, None, None),
            Some(facts) => (Holder::Operator, Some(facts.organisation), Some(facts.partnership)),
        };
        Self {
            holder,
            user: None,
            membership: None,
            kind: None,
            organisation,
            partnership,
            company: None,
            citizen: None,
        }
    }

    /// The operator for the installation as a whole, which may have no organisation yet.
    #[must_use]
    pub const fn installation() -> Self {
        let nobody = Self::system(None);
        Self { holder: Holder::Operator, ..nobody }
    }

    /// In which capacity.
    #[must_use]
    pub const fn holder(&self) -> Holder {
        self.holder
    }

    /// The user, when one is logged in.
    #[must_use]
    pub const fn user(&self) -> Option<UserId> {
        self.user
    }

    /// The membership acted under.
    #[must_use]
    pub const fn membership(&self) -> Option<MembershipId> {
        self.membership
    }

    /// The role, when one is logged in.
    #[must_use]
    pub const fn role(&self) -> Option<Role> {
        match self.holder {
            Holder::Role(role) => Some(role),
            Holder::LogIn | Holder::Operator => None,
        }
    }

    /// The organisation acted for.
    #[must_use]
    pub const fn organisation(&self) -> Option<OrganisationId> {
        self.organisation
    }

    /// The organisation's kind, for users.
    #[must_use]
    pub const fn kind(&self) -> Option<OrganisationKind> {
        self.kind
    }

    /// The partnership.
    #[must_use]
    pub const fn partnership(&self) -> Option<PartnershipId> {
        self.partnership
    }

    /// A company manager's company.
    #[must_use]
    pub const fn company(&self) -> Option<CompanyId> {
        self.company
    }

    /// A citizen's own id.
    #[must_use]
    pub const fn citizen(&self) -> Option<CitizenId> {
        self.citizen
    }
}
