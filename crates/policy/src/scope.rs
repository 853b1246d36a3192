//! How far a permit reaches. The store turns a scope into SQL in one place.

use kernel::{CitizenId, CompanyId, Date, MembershipId, OrganisationId, PartnershipId};

use crate::Actor;

/// The kind of reach a row of the table gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeKind {
    /// The own organisation's people.
    Municipality,
    /// What the partnership shares.
    Partnership,
    /// Those whom a relation of today names, of the own organisation.
    Caseload,
    /// The own company.
    Company,
    /// Those at the own company whom a relation of today names.
    Trainees,
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
            Self::Caseload => "caseload",
            Self::Company => "company",
            Self::Trainees => "trainees",
            Self::Own => "own",
            Self::Aggregate => "aggregate",
        }
    }
}

/// Whom relations name: those of one membership that stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Caseload {
    /// Whose relations.
    pub membership: MembershipId,
    /// Those that stand on this day.
    pub day: Date,
}

/// The reach itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// People of this organisation.
    Municipality(OrganisationId),
    /// What this partnership shares.
    Partnership(PartnershipId),
    /// People of this organisation whom relations name.
    Caseload(OrganisationId, Caseload),
    /// This company.
    Company(CompanyId),
    /// People at this company whom relations name.
    Trainees(CompanyId, Caseload),
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
    /// Whether a relation of whoever acts names it; nobody asks for those whose rights need none.
    pub in_caseload: bool,
}

impl Located {
    /// No single resource: a list, a new row.
    pub const NOWHERE: Self =
        Self { organisation: None, partnership: None, company: None, citizen: None, in_caseload: false };
}

impl Scope {
    /// Whether whoever looks belongs to a company, and is told what companies are told.
    #[must_use]
    pub const fn is_of_company(self) -> bool {
        matches!(self, Self::Company(_) | Self::Trainees(..))
    }

    pub(crate) fn of(kind: ScopeKind, actor: &Actor) -> Option<Self> {
        match kind {
            ScopeKind::Municipality => actor.organisation().map(Self::Municipality),
            ScopeKind::Partnership => actor.partnership().map(Self::Partnership),
            ScopeKind::Caseload => actor
                .organisation()
                .zip(actor.caseload())
                .map(|(own, caseload)| Self::Caseload(own, caseload)),
            ScopeKind::Company => actor.company().map(Self::Company),
            ScopeKind::Trainees => {
                actor.company().zip(actor.caseload()).map(|(own, caseload)| Self::Trainees(own, caseload))
            }
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
            Self::Caseload(organisation, _) => at.organisation == Some(organisation) && at.in_caseload,
            Self::Company(company) => at.company == Some(company),
            Self::Trainees(company, _) => at.company == Some(company) && at.in_caseload,
            Self::Own(citizen) => at.citizen == Some(citizen),
            Self::Aggregate(_) | Self::Nothing => false,
        }
    }
}
