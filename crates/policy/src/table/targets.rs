//! Indicators: counts for the whole partnership, and for colleagues those of their own municipality with the
//! rows behind them.

use super::*;
use crate::FieldGroup as G;

const ROWS_BEHIND: FieldGroups = FieldGroups::of(&[G::Identity, G::Hours, G::Placements]);
const COUNTS: FieldGroups = FieldGroups::of(&[]);

pub(super) const ROWS: &[Row] = &[
    row(STEERING_MEMBER, &[Action::ShowBoard], ScopeKind::Aggregate, COUNTS, Purpose::Steering),
    row(UNION_OFFICER, &[Action::ShowBoard], ScopeKind::Aggregate, COUNTS, Purpose::Steering),
    row(FUNDER, &[Action::ShowBoard], ScopeKind::Aggregate, COUNTS, Purpose::Steering),
    row(EVALUATOR, &[Action::ShowBoard], ScopeKind::Aggregate, COUNTS, Purpose::Evaluation),
    row(METHOD_OWNER, &[Action::ShowBoard], ScopeKind::Aggregate, COUNTS, Purpose::Steering),
    row(TEAM_LEADER, &[Action::ShowBoard], ScopeKind::Municipality, ROWS_BEHIND, Purpose::Steering),
    row(CASEWORKER, &[Action::ShowBoard], ScopeKind::Municipality, ROWS_BEHIND, Purpose::Placement),
    municipal(row(
        EMPLOYER_CONSULTANT,
        &[Action::ShowBoard],
        ScopeKind::Municipality,
        ROWS_BEHIND,
        Purpose::Placement,
    )),
    row(ADMINISTRATOR, &[Action::SetTargets], ScopeKind::Aggregate, COUNTS, Purpose::Steering),
    row(OPERATOR, &[Action::ShowBoard], ScopeKind::Municipality, COUNTS, Purpose::Steering),
];
