//! Matching: both ways for municipal staff; a company is matched to, never with a list of people.

use super::*;
use crate::FieldGroup as G;

pub(super) const CASE: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::DoNotPlace,
    G::Protected,
    G::Reference,
]);
pub(super) const CONSULTANT: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::DoNotPlace,
    G::Reference,
]);

const BOTH: &[Action] = &[Action::MatchCitizen, Action::MatchBundle];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, BOTH, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(EMPLOYER_CONSULTANT, BOTH, ScopeKind::Municipality, CONSULTANT, Purpose::Placement)),
    row(TEAM_LEADER, BOTH, ScopeKind::Municipality, CONSULTANT, Purpose::Placement),
    row(OPERATOR, BOTH, ScopeKind::Municipality, CASE, Purpose::Administration),
];
