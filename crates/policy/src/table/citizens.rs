//! Citizens: of one municipality, never shared. Protected persons open to the caseworkers only.

use super::*;
use crate::FieldGroup as G;

const CASE: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Membership,
    G::DoNotPlace,
    G::Protected,
    G::Reference,
]);
const CONSULTANT: FieldGroups =
    FieldGroups::of(&[G::Identity, G::Home, G::Resources, G::Considerations, G::DoNotPlace, G::Reference]);
const OWN: FieldGroups =
    FieldGroups::of(&[G::Identity, G::Home, G::Resources, G::Considerations, G::Membership, G::Reference]);

const READ: &[Action] = &[Action::ListCitizens, Action::ShowCard];
/// A citizen's page says where the citizen works, to those who may read placements.
const SHOW: &[Action] = &[Action::ShowCitizen];
const WRITE: &[Action] = &[Action::AddCitizen, Action::EditCitizen];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, READ, ScopeKind::Municipality, CASE, Purpose::Placement),
    row(CASEWORKER, SHOW, ScopeKind::Municipality, CASE.and(&[G::Placements]), Purpose::Placement),
    row(CASEWORKER, WRITE, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(EMPLOYER_CONSULTANT, READ, ScopeKind::Municipality, CONSULTANT, Purpose::Placement)),
    municipal(row(
        EMPLOYER_CONSULTANT,
        SHOW,
        ScopeKind::Municipality,
        CONSULTANT.and(&[G::Placements]),
        Purpose::Placement,
    )),
    row(CITIZEN, SHOW, ScopeKind::Own, OWN.and(&[G::Placements]), Purpose::OwnAccess),
    row(CITIZEN, &[Action::ShowCard], ScopeKind::Own, OWN, Purpose::OwnAccess),
    row(OPERATOR, SHOW, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, READ, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Municipality, CASE, Purpose::Administration),
];
