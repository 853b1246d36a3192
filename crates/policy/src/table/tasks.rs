//! Positions, tasks and bundles: of the company, shared within the partnership.

use super::*;
use crate::FieldGroup as G;

const TASKS: FieldGroups = FieldGroups::of(&[G::Company, G::Tasks, G::Reference]);

const READ: &[Action] = &[Action::ShowPosition, Action::ShowBundle];
const WRITE: &[Action] = &[Action::EditTasks, Action::BuildBundle];

pub(super) const ROWS: &[Row] = &[
    row(EMPLOYER_CONSULTANT, READ, ScopeKind::Partnership, TASKS, Purpose::CompanyService),
    row(EMPLOYER_CONSULTANT, WRITE, ScopeKind::Partnership, TASKS, Purpose::CompanyService),
    row(CASEWORKER, READ, ScopeKind::Partnership, TASKS, Purpose::Placement),
    row(TEAM_LEADER, READ, ScopeKind::Partnership, TASKS, Purpose::Placement),
    row(BUSINESS_ADVISER, READ, ScopeKind::Partnership, TASKS, Purpose::CompanyService),
    row(PROCUREMENT_OFFICER, READ, ScopeKind::Partnership, TASKS, Purpose::CompanyService),
    row(AMBASSADOR, READ, ScopeKind::Partnership, TASKS, Purpose::CompanyService),
    row(WORKPLACE_MENTOR, READ, ScopeKind::Company, TASKS, Purpose::CompanyService),
    row(SHOP_STEWARD, READ, ScopeKind::Company, TASKS, Purpose::CompanyService),
    row(COMPANY_MANAGER, READ, ScopeKind::Company, TASKS, Purpose::CompanyService),
    row(COMPANY_MANAGER, WRITE, ScopeKind::Company, TASKS, Purpose::CompanyService),
    row(ADMINISTRATOR, READ, ScopeKind::Partnership, TASKS, Purpose::Administration),
    row(OPERATOR, READ, ScopeKind::Partnership, TASKS, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Partnership, TASKS, Purpose::Administration),
];
