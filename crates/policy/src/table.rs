//! The access table: role × action → scope, field groups, purpose. One file per capability.

mod citizens;
mod companies;
mod exchange;
mod matching;
mod outbox;
mod partners;
mod placements;
mod privacy;
mod targets;
mod tasks;

use domain::partners::{OrganisationKind, Role};

use crate::{Action, Actor, Caseload, FieldGroups, Holder, Purpose, ScopeKind};

/// What a row gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// How far; `None` where there is nobody's data to reach.
    pub scope: Option<ScopeKind>,
    /// Which field groups.
    pub groups: FieldGroups,
    /// Why.
    pub purpose: Purpose,
}

/// One row: these may do these.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Who.
    pub holder: Holder,
    /// Only in an organisation of this kind; any kind without.
    pub kind: Option<OrganisationKind>,
    /// What.
    pub actions: &'static [Action],
    /// On which terms.
    pub grant: Grant,
}

impl Row {
    /// Whether the row speaks of the actor.
    #[must_use]
    pub fn is_for(&self, actor: &Actor) -> bool {
        self.holder == actor.holder() && self.kind.is_none_or(|kind| actor.kind() == Some(kind))
    }
}

/// A part of the product; the table has a file for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the modules in every crate")]
pub enum Capability {
    Partners,
    Companies,
    Tasks,
    Citizens,
    Matching,
    Placements,
    Targets,
    Exchange,
    Privacy,
    Outbox,
}

impl Capability {
    /// Every capability.
    pub const ALL: [Self; 10] = [
        Self::Partners,
        Self::Companies,
        Self::Tasks,
        Self::Citizens,
        Self::Matching,
        Self::Placements,
        Self::Targets,
        Self::Exchange,
        Self::Privacy,
        Self::Outbox,
    ];

    /// Its name in every crate.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Partners => "partners",
            Self::Companies => "companies",
            Self::Tasks => "tasks",
            Self::Citizens => "citizens",
            Self::Matching => "matching",
            Self::Placements => "placements",
            Self::Targets => "targets",
            Self::Exchange => "exchange",
            Self::Privacy => "privacy",
            Self::Outbox => "outbox",
        }
    }

    /// Its rows of the table, in the order in which they are looked through.
    #[must_use]
    pub const fn rows(self) -> &'static [Row] {
        match self {
            Self::Partners => partners::ROWS,
            Self::Companies => companies::ROWS,
            Self::Tasks => tasks::ROWS,
            Self::Citizens => citizens::ROWS,
            Self::Matching => matching::ROWS,
            Self::Placements => placements::ROWS,
            Self::Targets => targets::ROWS,
            Self::Exchange => exchange::ROWS,
            Self::Privacy => privacy::ROWS,
            Self::Outbox => outbox::ROWS,
        }
    }
}

/// Every row of the table.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    Capability::ALL.into_iter().flat_map(Capability::rows)
}

pub(crate) fn find(action: Action, actor: &Actor) -> Option<Grant> {
    rows().find(|row| row.is_for(actor) && row.actions.contains(&action)).map(|row| row.grant)
}

/// Whose relations give the actor rights; `None` for those whose rights need none.
#[must_use]
pub fn by_relation(actor: &Actor) -> Option<Caseload> {
    let by = [Some(ScopeKind::Caseload), Some(ScopeKind::Trainees)];
    let needs = rows().any(|row| row.is_for(actor) && by.contains(&row.grant.scope));
    actor.caseload().filter(|_| needs)
}

const EMPLOYER_CONSULTANT: Holder = Holder::Role(Role::EmployerConsultant);
const CASEWORKER: Holder = Holder::Role(Role::Caseworker);
const TEAM_LEADER: Holder = Holder::Role(Role::TeamLeader);
const HEALTH_WORKER: Holder = Holder::Role(Role::HealthWorker);
const SOCIAL_WORKER: Holder = Holder::Role(Role::SocialWorker);
const COMPANY_MANAGER: Holder = Holder::Role(Role::CompanyManager);
const WORKPLACE_MENTOR: Holder = Holder::Role(Role::WorkplaceMentor);
const SHOP_STEWARD: Holder = Holder::Role(Role::ShopSteward);
const CITIZEN: Holder = Holder::Role(Role::Citizen);
const MENTOR: Holder = Holder::Role(Role::Mentor);
const BUDDY: Holder = Holder::Role(Role::Buddy);
const BUSINESS_MENTOR: Holder = Holder::Role(Role::BusinessMentor);
const AMBASSADOR: Holder = Holder::Role(Role::Ambassador);
const BUSINESS_ADVISER: Holder = Holder::Role(Role::BusinessAdviser);
const UNION_OFFICER: Holder = Holder::Role(Role::UnionOfficer);
const STEERING_MEMBER: Holder = Holder::Role(Role::SteeringMember);
const FUNDER: Holder = Holder::Role(Role::Funder);
const EVALUATOR: Holder = Holder::Role(Role::Evaluator);
const PROCUREMENT_OFFICER: Holder = Holder::Role(Role::ProcurementOfficer);
const METHOD_OWNER: Holder = Holder::Role(Role::MethodOwner);
const ADMINISTRATOR: Holder = Holder::Role(Role::Administrator);
const DATA_PROTECTION_OFFICER: Holder = Holder::Role(Role::DataProtectionOfficer);
const SCHOOL_CONTACT: Holder = Holder::Role(Role::SchoolContact);
const ASSOCIATION_CONTACT: Holder = Holder::Role(Role::AssociationContact);
const RULE_OWNER: Holder = Holder::Role(Role::RuleOwner);
const OPERATOR: Holder = Holder::Operator;

const fn row(
    holder: Holder,
    actions: &'static [Action],
    scope: ScopeKind,
    groups: FieldGroups,
    purpose: Purpose,
) -> Row {
    Row { holder, kind: None, actions, grant: Grant { scope: Some(scope), groups, purpose } }
}

const fn municipal(row: Row) -> Row {
    Row { kind: Some(OrganisationKind::Municipality), ..row }
}
