//! Companies: shared within the partnership, their contacts too; a manager has the own one.

use super::*;
use crate::FieldGroup as G;

const ALL: FieldGroups =
    FieldGroups::of(&[G::Company, G::Business, G::CompanyContact, G::Tasks, G::Reference]);
/// What others may know of a company: no contact person, nothing of what moves it.
const OUTSIDE: FieldGroups = FieldGroups::of(&[G::Company, G::Tasks, G::Reference]);
const WITHOUT_CONTACT: FieldGroups = FieldGroups::of(&[G::Company, G::Business, G::Tasks, G::Reference]);

const READ: &[Action] = &[Action::ListCompanies, Action::ShowCompany];
const WRITE: &[Action] = &[Action::AddCompany, Action::EditCompany];

pub(super) const ROWS: &[Row] = &[
    row(EMPLOYER_CONSULTANT, READ, ScopeKind::Partnership, ALL, Purpose::CompanyService),
    row(EMPLOYER_CONSULTANT, WRITE, ScopeKind::Partnership, ALL, Purpose::CompanyService),
    row(CASEWORKER, READ, ScopeKind::Partnership, ALL, Purpose::Placement),
    row(TEAM_LEADER, READ, ScopeKind::Partnership, ALL, Purpose::Placement),
    row(BUSINESS_ADVISER, READ, ScopeKind::Partnership, ALL, Purpose::CompanyService),
    row(BUSINESS_ADVISER, WRITE, ScopeKind::Partnership, ALL, Purpose::CompanyService),
    row(AMBASSADOR, READ, ScopeKind::Partnership, OUTSIDE, Purpose::CompanyService),
    row(PROCUREMENT_OFFICER, READ, ScopeKind::Partnership, OUTSIDE, Purpose::CompanyService),
    row(WORKPLACE_MENTOR, &[Action::ShowCompany], ScopeKind::Company, OUTSIDE, Purpose::CompanyService),
    row(SHOP_STEWARD, &[Action::ShowCompany], ScopeKind::Company, OUTSIDE, Purpose::CompanyService),
    row(
        COMPANY_MANAGER,
        &[Action::ShowCompany, Action::EditCompany],
        ScopeKind::Company,
        ALL,
        Purpose::CompanyService,
    ),
    row(ADMINISTRATOR, READ, ScopeKind::Partnership, WITHOUT_CONTACT, Purpose::Administration),
    row(OPERATOR, READ, ScopeKind::Partnership, ALL, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Partnership, ALL, Purpose::Administration),
];
