//! Proposals: of the municipality that makes them; a company sees its own as cards, a citizen the own ones.
//! Dialogue opens to the citizen and the caseworker alone, and only for placement.

use super::*;
use crate::FieldGroup as G;

/// Whoever proposes has looked at the match.
const CASE: FieldGroups =
    matching::CASE.and(&[G::Business, G::Proposals, G::ProposalCase, G::CompanyWords, G::Dialogue]);
const CONSULTANT: FieldGroups =
    matching::CONSULTANT.and(&[G::Business, G::Proposals, G::ProposalCase, G::CompanyWords, G::HeldWords]);
/// The company reads its own words, held back or not.
const COMPANY: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Business,
    G::Tasks,
    G::Proposals,
    G::CompanyWords,
    G::HeldWords,
    G::Reference,
]);
const OWN: FieldGroups = FieldGroups::of(&[
    G::Company,
    G::Tasks,
    G::Identity,
    G::Proposals,
    G::ProposalCase,
    G::Dialogue,
    G::Reference,
]);

const BY_CASEWORKER: &[Action] = &[
    Action::ProposePerson,
    Action::ShowProposal,
    Action::SayToProposal,
    Action::ReleaseName,
    Action::WithdrawProposal,
];
const BY_CONSULTANT: &[Action] = &[
    Action::ProposePerson,
    Action::ShowProposal,
    Action::AnswerProposal,
    Action::WithdrawProposal,
    Action::JudgeWords,
];

pub(super) const ROWS: &[Row] = &[
    row(CASEWORKER, BY_CASEWORKER, ScopeKind::Municipality, CASE, Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        BY_CONSULTANT,
        ScopeKind::Municipality,
        CONSULTANT,
        Purpose::Placement,
    )),
    row(
        COMPANY_MANAGER,
        &[Action::ShowProposal, Action::AnswerProposal],
        ScopeKind::Company,
        COMPANY,
        Purpose::Placement,
    ),
    row(CITIZEN, &[Action::ShowProposal, Action::SayToProposal], ScopeKind::Own, OWN, Purpose::OwnAccess),
];
