//! The access table: role × action → scope, field groups, purpose. One file per capability.

mod citizens;
mod companies;
mod exchange;
mod matching;
mod partners;
mod placements;
mod privacy;
mod targets;
mod tasks;

use domain::partners::{OrganisationKind, Role};

use crate::{Action, Actor, FieldGroups, Holder, Purpose, ScopeKind};

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

/// Every capability's rows.
pub const CAPABILITIES: &[(&str, &[Row])] = &[
    ("partners", partners::ROWS),
    ("companies", companies::ROWS),
    ("tasks", tasks::ROWS),
    ("citizens", citizens::ROWS),
    ("matching", matching::ROWS),
    ("placements", placements::ROWS),
    ("targets", targets::ROWS),
    ("exchange", exchange::ROWS),
    ("privacy", privacy::ROWS),
];

pub(crate) fn find(action: Action, actor: &Actor) -> Option<Grant> {
    let mut rows = CAPABILITIES.iter().flat_map(|(_, rows)| rows.iter());
    rows.find(|row| row.is_for(actor) && row.actions.contains(&action)).map(|row| row.grant)
}

const EMPLOYER_CONSULTANT: Holder = Holder::Role(Role::EmployerConsultant);
const CASEWORKER: Holder = Holder::Role(Role::Caseworker);
const COMPANY_MANAGER: Holder = Holder::Role(Role::CompanyManager);
const CITIZEN: Holder = Holder::Role(Role::Citizen);
const STEERING_MEMBER: Holder = Holder::Role(Role::SteeringMember);
const ADMINISTRATOR: Holder = Holder::Role(Role::Administrator);
const DATA_PROTECTION_OFFICER: Holder = Holder::Role(Role::DataProtectionOfficer);
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
