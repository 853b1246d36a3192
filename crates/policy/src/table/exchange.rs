//! Files in and out.

use super::*;
use crate::FieldGroup as G;

const COMPANIES: FieldGroups =
    FieldGroups::of(&[G::Company, G::Business, G::CompanyContact, G::Tasks, G::Reference]);
const CITIZENS: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Membership,
    G::DoNotPlace,
    G::Protected,
    G::Reference,
]);
/// What an agreement is read and written with.
const AGREED: &[G] = &[G::Membership, G::Business, G::Proposals, G::ProposalCase, G::Placements, G::Ending];
const CASE_AGREED: FieldGroups = matching::CASE.and(AGREED);
const CONSULTANT_AGREED: FieldGroups =
    matching::CONSULTANT.and(&[G::Business, G::Proposals, G::ProposalCase, G::Placements, G::Ending]);
const REFERENCE: FieldGroups = FieldGroups::of(&[G::Reference]);

const COMPANY_FILES: &[Action] = &[Action::ImportCompanies, Action::ExportCompanies];
const CITIZEN_FILES: &[Action] = &[Action::ImportCitizens, Action::ExportCitizens];
const AGREEMENT_FILES: &[Action] = &[Action::ImportPlacements, Action::ExportPlacements];
const REFERENCE_FILES: &[Action] = &[Action::ImportReference, Action::ExportReference, Action::LookUp];

pub(super) const ROWS: &[Row] = &[
    row(EMPLOYER_CONSULTANT, COMPANY_FILES, ScopeKind::Partnership, COMPANIES, Purpose::CompanyService),
    row(
        EMPLOYER_CONSULTANT,
        &[Action::ShowImport],
        ScopeKind::Municipality,
        REFERENCE,
        Purpose::CompanyService,
    ),
    row(EMPLOYER_CONSULTANT, &[Action::LookUp], ScopeKind::Partnership, REFERENCE, Purpose::CompanyService),
    row(CASEWORKER, CITIZEN_FILES, ScopeKind::Municipality, CITIZENS, Purpose::Placement),
    row(CASEWORKER, AGREEMENT_FILES, ScopeKind::Municipality, CASE_AGREED, Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        AGREEMENT_FILES,
        ScopeKind::Municipality,
        CONSULTANT_AGREED,
        Purpose::Placement,
    )),
    row(OPERATOR, AGREEMENT_FILES, ScopeKind::Municipality, CASE_AGREED, Purpose::Administration),
    row(CASEWORKER, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Placement),
    row(CASEWORKER, &[Action::LookUp], ScopeKind::Partnership, REFERENCE, Purpose::Placement),
    row(COMPANY_MANAGER, &[Action::LookUp], ScopeKind::Company, REFERENCE, Purpose::CompanyService),
    row(ADMINISTRATOR, REFERENCE_FILES, ScopeKind::Partnership, REFERENCE, Purpose::Administration),
    row(ADMINISTRATOR, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Administration),
    row(OPERATOR, COMPANY_FILES, ScopeKind::Partnership, COMPANIES, Purpose::Administration),
    row(OPERATOR, CITIZEN_FILES, ScopeKind::Municipality, CITIZENS, Purpose::Administration),
    row(OPERATOR, REFERENCE_FILES, ScopeKind::Partnership, REFERENCE, Purpose::Administration),
    row(OPERATOR, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Administration),
];
