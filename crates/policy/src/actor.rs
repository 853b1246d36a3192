//! Who acts. Built in two places only: `app::partners` from a session, `kanten` for the operator and the worker.

use domain::partners::{OrganisationKind, Role};
use kernel::{CitizenId, CompanyId, Date, MembershipId, OrganisationId, PartnershipId, UserId};

use crate::Caseload;

/// Who a row of the access table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// A logged-in user in a role.
    Role(Role),
    /// The log-in itself, before anybody is known.
    LogIn,
    /// The installation's operator at the command line.
    Operator,
    /// The worker that sends what waits in the outbox.
    Worker,
}

impl Holder {
    const LOG_IN: &'static str = "log-in";
    const OPERATOR: &'static str = "operator";
    const WORKER: &'static str = "worker";

    /// The code in the access log.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Role(role) => role.code(),
            Self::LogIn => Self::LOG_IN,
            Self::Operator => Self::OPERATOR,
            Self::Worker => Self::WORKER,
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            Self::LOG_IN => Some(Self::LogIn),
            Self::OPERATOR => Some(Self::Operator),
            Self::WORKER => Some(Self::Worker),
            role => Role::from_code(role).map(Self::Role),
        }
    }
}

/// What a session says about its user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFacts {
    /// The user.
    pub user: UserId,
    /// The membership the user acts under.
    pub membership: MembershipId,
    /// The membership in whose place it is.
    pub stands_for: Option<MembershipId>,
    /// The role of that membership.
    pub role: Role,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// The organisation's kind.
    pub kind: OrganisationKind,
    /// The partnership the organisation is in.
    pub partnership: PartnershipId,
    /// The company of whoever acts at one.
    pub company: Option<CompanyId>,
    /// A citizen's own id.
    pub citizen: Option<CitizenId>,
    /// The day: relations are from one day to another.
    pub day: Date,
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
    stands_for: Option<MembershipId>,
    kind: Option<OrganisationKind>,
    organisation: Option<OrganisationId>,
    partnership: Option<PartnershipId>,
    company: Option<CompanyId>,
    citizen: Option<CitizenId>,
    day: Option<Date>,
}

impl Actor {
    /// A user with a live session.
    #[must_use]
    pub const fn from_session(facts: &SessionFacts) -> Self {
        Self {
            holder: Holder::Role(facts.role),
            user: Some(facts.user),
            membership: Some(facts.membership),
            stands_for: facts.stands_for,
            kind: Some(facts.kind),
            organisation: Some(facts.organisation),
            partnership: Some(facts.partnership),
            company: facts.company,
            citizen: facts.citizen,
            day: Some(facts.day),
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
            stands_for: None,
            kind: None,
            organisation,
            partnership,
            company: None,
            citizen: None,
            day: None,
        }
    }

    /// The operator for the installation as a whole, which may have no organisation yet.
    #[must_use]
    pub const fn installation() -> Self {
        let nobody = Self::system(None);
        Self { holder: Holder::Operator, ..nobody }
    }

    /// The worker, for nobody yet or for the organisation whose job it does.
    #[must_use]
    pub const fn worker(organisation: Option<OrganisationId>) -> Self {
        let nobody = Self::system(None);
        Self { holder: Holder::Worker, organisation, ..nobody }
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
            Holder::LogIn | Holder::Operator | Holder::Worker => None,
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

    /// Whose relations name the people of the actor: whoever stands in has those of the colleague.
    #[must_use]
    pub fn caseload(&self) -> Option<Caseload> {
        let named = self.stands_for.or(self.membership);
        named.zip(self.day).map(|(membership, day)| Caseload { membership, day })
    }

    /// The company of whoever acts at one.
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
