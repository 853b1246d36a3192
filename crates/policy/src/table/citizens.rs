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
/// Notes are read and written by who works in their strand, and by nobody else (`practice.md` 8): not by the
/// caseworker where they are about health or social matters.
const NOTES: &[Action] = &[Action::ShowNotes, Action::WriteNote];
const WORK_NOTES: FieldGroups = FieldGroups::of(&[G::Identity, G::Notes]);
const CASE_NOTES: FieldGroups = WORK_NOTES.and(&[G::Protected, G::Progression, G::Economy]);
const HEALTH_NOTES: FieldGroups = FieldGroups::of(&[G::Identity, G::Health, G::Progression]);
const SOCIAL_NOTES: FieldGroups = FieldGroups::of(&[G::Identity, G::Social, G::Economy, G::Progression]);
const MENTOR_NOTES: FieldGroups = FieldGroups::of(&[G::Identity, G::Progression]);
/// Whoever works with some people only finds those.
const FOLLOW: &[Action] = &[Action::ListCitizens, Action::ShowCitizen];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, READ, ScopeKind::Municipality, CASE, Purpose::Placement),
    row(
        CASEWORKER,
        SHOW,
        ScopeKind::Municipality,
        CASE.and(&[G::Placements, G::Notes, G::Progression, G::Economy]),
        Purpose::Placement,
    ),
    row(CASEWORKER, WRITE, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(EMPLOYER_CONSULTANT, READ, ScopeKind::Municipality, CONSULTANT, Purpose::Placement)),
    municipal(row(
        EMPLOYER_CONSULTANT,
        SHOW,
        ScopeKind::Municipality,
        CONSULTANT.and(&[G::Placements, G::Notes]),
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
    row(TEAM_LEADER, FOLLOW, ScopeKind::Municipality, LEADER.and(&[G::Notes]), Purpose::Placement),
    row(
        TEAM_LEADER,
        &[Action::ShowCard, Action::ShowProgrammes],
        ScopeKind::Municipality,
        LEADER,
        Purpose::Placement,
    ),
    row(TEAM_LEADER, RELATE, ScopeKind::Municipality, LEADER.and(NAMED), Purpose::Placement),
    row(
        HEALTH_WORKER,
        FOLLOW,
        ScopeKind::Caseload,
        STRAND.and(&[G::Health, G::Progression]),
        Purpose::Support,
    ),
    row(
        SOCIAL_WORKER,
        FOLLOW,
        ScopeKind::Caseload,
        STRAND.and(&[G::Social, G::Economy, G::Progression]),
        Purpose::Support,
    ),
    row(MENTOR, FOLLOW, ScopeKind::Caseload, MENTORED.and(&[G::Progression]), Purpose::Support),
    row(BUSINESS_MENTOR, FOLLOW, ScopeKind::Caseload, BUSINESS_MENTORED, Purpose::Support),
    row(BUDDY, FOLLOW, ScopeKind::Caseload, BUDDIED, Purpose::Support),
    row(CASEWORKER, NOTES, ScopeKind::Municipality, CASE_NOTES, Purpose::Placement),
    municipal(row(EMPLOYER_CONSULTANT, NOTES, ScopeKind::Municipality, WORK_NOTES, Purpose::Placement)),
    row(TEAM_LEADER, &[Action::ShowNotes], ScopeKind::Municipality, WORK_NOTES, Purpose::Placement),
    row(HEALTH_WORKER, NOTES, ScopeKind::Caseload, HEALTH_NOTES, Purpose::Support),
    row(SOCIAL_WORKER, NOTES, ScopeKind::Caseload, SOCIAL_NOTES, Purpose::Support),
    row(MENTOR, NOTES, ScopeKind::Caseload, MENTOR_NOTES, Purpose::Support),
    row(CITIZEN, SHOW, ScopeKind::Own, OWN.and(&[G::Placements]), Purpose::OwnAccess),
    row(CITIZEN, &[Action::ShowCard], ScopeKind::Own, OWN, Purpose::OwnAccess),
    row(OPERATOR, SHOW, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, READ, ScopeKind::Municipality, CASE, Purpose::Administration),
    row(OPERATOR, WRITE, ScopeKind::Municipality, CASE, Purpose::Administration),
];
