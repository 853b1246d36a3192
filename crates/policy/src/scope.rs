//! How far a permit reaches. The store turns a scope into SQL in one place.

use kernel::{CitizenId, CompanyId, OrganisationId, PartnershipId};

use crate::Actor;

/// The kind of reach a row of the table gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeKind {
    /// The own organisation's people.
    Municipality,
    /// What the partnership shares.
    Partnership,
    /// The own company.
    Company,
    /// Oneself.
    Own,
    /// Counts only.
    Aggregate,
}

impl ScopeKind {
    /// The code on golden pages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Partnership => "partnership",
            Self::Company => "company",
            Self::Own => "own",
            Self::Aggregate => "aggregate",
        }
    }
}

/// The reach itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// People of this organisation.
    Municipality(OrganisationId),
    /// What this partnership shares.
    Partnership(PartnershipId),
    /// This company.
    Company(CompanyId),
    /// This citizen.
    Own(CitizenId),
    /// Counts within this partnership.
    Aggregate(PartnershipId),
    /// Nothing that belongs to anybody: log-in before a user is known.
    Nothing,
}

/// Where a resource lies, as far as rights care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Located {
    /// The organisation it belongs to.
    pub organisation: Option<OrganisationId>,
    /// The partnership that shares it.
    pub partnership: Option<PartnershipId>,
    /// The company it is of.
    pub company: Option<CompanyId>,
    /// The citizen it is of.
    pub citizen: Option<CitizenId>,
}

impl Located {
    /// No single resource: a list, a new row.
    pub const NOWHERE: Self = Self { organisation: None, partnership: None, company: None, citizen: None };
}

impl Scope {
    pub(crate) fn of(kind: ScopeKind, actor: &Actor) -> Option<Self> {
        match kind {
            ScopeKind::Municipality => actor.organisation().map(Self::Municipality),
            ScopeKind::Partnership => actor.partnership().map(Self::Partnership),
            ScopeKind::Company => actor.company().map(Self::Company),
            ScopeKind::Own => actor.citizen().map(Self::Own),
            ScopeKind::Aggregate => actor.partnership().map(Self::Aggregate),
        }
    }

    pub(crate) fn reaches(self, at: &Located) -> bool {
        if *at == Located::NOWHERE {
            return true;
        }
        match self {
            Self::Municipality(organisation) => at.organisation == Some(organisation),
            Self::Partnership(partnership) => at.partnership == Some(partnership),
            Self::Company(company) => at.company == Some(company),
            Self::Own(citizen) => at.citizen == Some(citizen),
            Self::Aggregate(_) | Self::Nothing => false,
        }
    }
}
