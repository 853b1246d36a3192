//! Proposals and placements: of the municipality that makes them; a company sees its own, a citizen the own ones.
//! Dialogue opens to the citizen and the caseworker alone, and only for placement.

use super::*;
use crate::FieldGroup as G;

/// Whoever proposes has looked at the match. How long a praktik may last follows from the target group.
const CASE: FieldGroups = matching::CASE.and(&[
    G::Membership,
    G::Business,
    G::Proposals,
    G::ProposalCase,
    G::CompanyWords,
    G::Dialogue,
    G::Placements,
    G::Ending,
    G::Hours,
    G::Instructions,
]);
const CONSULTANT: FieldGroups = matching::CONSULTANT.and(&[
    G::Business,
    G::Proposals,
    G::ProposalCase,
    G::CompanyWords,
    G::HeldWords,
    G::Placements,
    G::Ending,
    G::Hours,
    G::Instructions,
]);
/// The company reads its own words, held back or not.
const COMPANY: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Business,
    G::Tasks,
    G::Proposals,
    G::CompanyWords,
    G::HeldWords,
    G::Placements,
    G::Hours,
    G::Instructions,
    G::Reference,
]);
const OWN: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Proposals,
    G::ProposalCase,
    G::Dialogue,
    G::Placements,
    G::Ending,
    G::Hours,
    G::Instructions,
    G::Reference,
]);

/// A leader follows; words that are held back are the consultants' to judge.
const LEADER: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Home,
    G::Resources,
    G::Membership,
    G::Business,
    G::Proposals,
    G::ProposalCase,
    G::CompanyWords,
    G::Placements,
    G::Ending,
    G::Hours,
    G::Instructions,
    G::Reference,
]);
/// Whoever supports a person at work knows where, when and what helps there.
const SUPPORT: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Placements,
    G::Hours,
    G::Instructions,
    G::Reference,
]);
const BESIDE: FieldGroups =
    FieldGroups::of(&[G::Company, G::Tasks, G::Identity, G::Placements, G::Reference]);
/// The named mentor at the place of work: the hours and what helps, of those the mentor is there for.
const TRAINEE: FieldGroups =
    FieldGroups::of(&[G::Company, G::Tasks, G::Placements, G::Hours, G::Instructions, G::Reference]);

const BY_CASEWORKER: &[Action] = &[
    Action::ProposePerson,
    Action::ShowProposal,
    Action::SayToProposal,
    Action::ReleaseName,
    Action::WithdrawProposal,
    Action::WriteAgreement,
    Action::ShowPlacement,
    Action::CancelPlacement,
    Action::MovePlacement,
    Action::FollowVitas,
    Action::ShowWeeks,
    Action::StateWeek,
    Action::ConvertHours,
    Action::ChangeLastDay,
];
const BY_CONSULTANT: &[Action] = &[
    Action::ProposePerson,
    Action::ShowProposal,
    Action::AnswerProposal,
    Action::WithdrawProposal,
    Action::JudgeWords,
    Action::WriteAgreement,
    Action::ShowPlacement,
    Action::ConfirmAgreement,
    Action::CancelPlacement,
    Action::MovePlacement,
    Action::FollowVitas,
    Action::ShowWeeks,
    Action::StateWeek,
    Action::ConvertHours,
    Action::ChangeLastDay,
];
const BY_COMPANY: &[Action] = &[
    Action::ShowProposal,
    Action::AnswerProposal,
    Action::ShowPlacement,
    Action::ConfirmAgreement,
    Action::MovePlacement,
    Action::ShowWeeks,
    Action::StateWeek,
];
const BY_CITIZEN: &[Action] = &[
    Action::ShowProposal,
    Action::SayToProposal,
    Action::ShowPlacement,
    Action::ShowWeeks,
    Action::StateWeek,
];

const LOOKED_AT: &[Action] = &[Action::ShowProposal, Action::ShowPlacement, Action::ShowWeeks];
const FOLLOWED: &[Action] = &[Action::ShowPlacement, Action::ShowWeeks];
const MENTORED: &[Action] = &[Action::ShowPlacement, Action::ShowWeeks, Action::StateWeek];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, BY_CASEWORKER, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        BY_CONSULTANT,
        ScopeKind::Municipality,
        CONSULTANT,
        Purpose::Placement,
    )),
    row(COMPANY_MANAGER, BY_COMPANY, ScopeKind::Company, COMPANY, Purpose::Placement),
    row(TEAM_LEADER, LOOKED_AT, ScopeKind::Municipality, LEADER, Purpose::Placement),
    row(HEALTH_WORKER, FOLLOWED, ScopeKind::Caseload, SUPPORT, Purpose::Support),
    row(SOCIAL_WORKER, FOLLOWED, ScopeKind::Caseload, SUPPORT, Purpose::Support),
    row(MENTOR, FOLLOWED, ScopeKind::Caseload, SUPPORT, Purpose::Support),
    row(BUSINESS_MENTOR, &[Action::ShowPlacement], ScopeKind::Caseload, BESIDE, Purpose::Support),
    row(BUDDY, &[Action::ShowPlacement], ScopeKind::Caseload, BESIDE, Purpose::Support),
    row(WORKPLACE_MENTOR, MENTORED, ScopeKind::Trainees, TRAINEE, Purpose::Support),
    row(CITIZEN, BY_CITIZEN, ScopeKind::Own, OWN, Purpose::OwnAccess),
];
