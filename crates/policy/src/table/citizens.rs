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

const READ: &[Action] = &[Action::ListCitizens, Action::ShowCitizen, Action::ShowCard];
const WRITE: &[Action] = &[Action::AddCitizen, Action::EditCitizen];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, READ, ScopeKind::Municipality, CASE, Purpose::Placement),
    row(CASEWORKER, WRITE, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(EMPLOYER_CONSULTANT, READ, ScopeKind::Municipality, CONSULTANT, Purpose::Placement)),
    row(CITIZEN, &[Action::ShowCitizen, Action::ShowCard], ScopeKind::Own, OWN, Purpose::OwnAccess),
    row(OPERATOR, READ, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Municipality, CASE, Purpose::Administration),
];
