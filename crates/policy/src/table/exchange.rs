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
/// What an agreement is written with.
const AGREED: &[G] = &[G::Business, G::Proposals, G::ProposalCase, G::Placements];
const CASE_AGREED: FieldGroups = matching::CASE.and(AGREED).and(&[G::Membership]);
const CONSULTANT_AGREED: FieldGroups = matching::CONSULTANT.and(AGREED);
/// What a file of agreements holds, and what its filter asks.
const AGREEMENTS: FieldGroups = FieldGroups::of(&[G::Company, G::Tasks, G::Identity, G::Placements]);
const CASE_AGREEMENTS: FieldGroups = AGREEMENTS.and(&[G::Protected, G::Membership]);
const REFERENCE: FieldGroups = FieldGroups::of(&[G::Reference]);

const COMPANY_FILES: &[Action] = &[Action::ImportCompanies, Action::ExportCompanies];
const CITIZEN_FILES: &[Action] = &[Action::ImportCitizens, Action::ExportCitizens];
const AGREEMENTS_IN: &[Action] = &[Action::ImportPlacements];
const AGREEMENTS_OUT: &[Action] = &[Action::ExportPlacements];
const REFERENCE_FILES: &[Action] = &[Action::ImportReference, Action::ExportReference, Action::LookUp];

/// The installation as a whole, of whatever organisation. A backup is sealed: everything is in it, and it shows nobody
/// anything.
const WHOLE: Grant = Grant { scope: None, groups: FieldGroups::of(&[]), purpose: Purpose::Administration };

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
    row(CASEWORKER, AGREEMENTS_IN, ScopeKind::Municipality, CASE_AGREED, Purpose::Placement),
    row(CASEWORKER, AGREEMENTS_OUT, ScopeKind::Municipality, CASE_AGREEMENTS, Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        AGREEMENTS_IN,
        ScopeKind::Municipality,
        CONSULTANT_AGREED,
        Purpose::Placement,
    )),
    municipal(row(
        EMPLOYER_CONSULTANT,
        AGREEMENTS_OUT,
        ScopeKind::Municipality,
        AGREEMENTS,
        Purpose::Placement,
    )),
    row(OPERATOR, AGREEMENTS_IN, ScopeKind::Municipality, CASE_AGREED, Purpose::Administration),
    row(OPERATOR, AGREEMENTS_OUT, ScopeKind::Municipality, CASE_AGREEMENTS, Purpose::Administration),
    row(CASEWORKER, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Placement),
    row(CASEWORKER, &[Action::LookUp], ScopeKind::Partnership, REFERENCE, Purpose::Placement),
    row(COMPANY_MANAGER, &[Action::LookUp], ScopeKind::Company, REFERENCE, Purpose::CompanyService),
    row(ADMINISTRATOR, REFERENCE_FILES, ScopeKind::Partnership, REFERENCE, Purpose::Administration),
    row(ADMINISTRATOR, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Administration),
    row(OPERATOR, COMPANY_FILES, ScopeKind::Partnership, COMPANIES, Purpose::Administration),
    row(OPERATOR, CITIZEN_FILES, ScopeKind::Municipality, CITIZENS, Purpose::Administration),
    row(OPERATOR, REFERENCE_FILES, ScopeKind::Partnership, REFERENCE, Purpose::Administration),
    row(OPERATOR, &[Action::ShowImport], ScopeKind::Municipality, REFERENCE, Purpose::Administration),
    Row { holder: OPERATOR, kind: None, actions: &[Action::BackUp, Action::Restore], grant: WHOLE },
];
