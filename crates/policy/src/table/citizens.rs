//! Citizens: of one municipality, never shared. Protected persons open to the caseworkers only.

use super::*;
use crate::FieldGroup as G;

const CASE: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Membership,
    G::Team,
    G::DoNotPlace,
    G::Protected,
    G::Reference,
]);
const CONSULTANT: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Team,
    G::DoNotPlace,
    G::Reference,
]);
/// A leader follows how the work goes, and needs no rights that go with doing it.
const LEADER: FieldGroups = CONSULTANT.and(&[G::Membership, G::Placements]);
/// Health and social staff plan their own strand beside the work.
const STRAND: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Team,
    G::Placements,
    G::Reference,
]);
/// A mentor follows one person from home to work.
const MENTORED: FieldGroups =
    FieldGroups::of(&[G::Identity, G::Home, G::Resources, G::Team, G::Placements, G::Reference]);
/// A business mentor opens doors by what somebody can, and needs no home.
const BUSINESS_MENTORED: FieldGroups =
    FieldGroups::of(&[G::Identity, G::Resources, G::Team, G::Placements, G::Reference]);
/// A buddy goes along.
const BUDDIED: FieldGroups = FieldGroups::of(&[G::Identity, G::Team, G::Placements, G::Reference]);
/// Colleagues to choose among, and places that a workplace mentor can be there for.
const NAMED: &[G] = &[G::Users, G::Placements];
const OWN: FieldGroups = FieldGroups::of(&[
    G::Identity,
    G::Home,
    G::Resources,
    G::Considerations,
    G::Membership,
    G::Team,
    G::Reference,
]);

const READ: &[Action] = &[Action::ListCitizens, Action::ShowCard, Action::ShowProgrammes];
/// A citizen's page says where the citizen works, to those who may read placements.
const SHOW: &[Action] = &[Action::ShowCitizen];
const WRITE: &[Action] = &[Action::AddCitizen, Action::EditCitizen];
const RELATE: &[Action] = &[Action::Relate];
/// Whoever works with some people only finds those.
const FOLLOW: &[Action] = &[Action::ListCitizens, Action::ShowCitizen];

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
    row(CASEWORKER, RELATE, ScopeKind::Municipality, CASE.and(NAMED), Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        RELATE,
        ScopeKind::Municipality,
        CONSULTANT.and(NAMED),
        Purpose::Placement,
    )),
    row(TEAM_LEADER, FOLLOW, ScopeKind::Municipality, LEADER, Purpose::Placement),
    row(
        TEAM_LEADER,
        &[Action::ShowCard, Action::ShowProgrammes],
        ScopeKind::Municipality,
        LEADER,
        Purpose::Placement,
    ),
    row(TEAM_LEADER, RELATE, ScopeKind::Municipality, LEADER.and(NAMED), Purpose::Placement),
    row(HEALTH_WORKER, FOLLOW, ScopeKind::Caseload, STRAND, Purpose::Support),
    row(SOCIAL_WORKER, FOLLOW, ScopeKind::Caseload, STRAND, Purpose::Support),
    row(MENTOR, FOLLOW, ScopeKind::Caseload, MENTORED, Purpose::Support),
    row(BUSINESS_MENTOR, FOLLOW, ScopeKind::Caseload, BUSINESS_MENTORED, Purpose::Support),
    row(BUDDY, FOLLOW, ScopeKind::Caseload, BUDDIED, Purpose::Support),
    row(CITIZEN, SHOW, ScopeKind::Own, OWN.and(&[G::Placements]), Purpose::OwnAccess),
    row(CITIZEN, &[Action::ShowCard], ScopeKind::Own, OWN, Purpose::OwnAccess),
    row(OPERATOR, SHOW, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, READ, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Municipality, CASE, Purpose::Administration),
];
