//! Outgoing post: the worker sends it, whoever administers the accounts follows it.

use super::*;
use crate::FieldGroup as G;

const ADDRESSED: FieldGroups = FieldGroups::of(&[G::Users, G::CompanyContact]);

pub(super) const ROWS: &[Row] = &[
    // It reads what a job names and nothing else; jobs are of every organisation.
    Row {
        holder: Holder::Worker,
        kind: None,
        actions: &[Action::SendPost],
        grant: Grant { scope: None, groups: ADDRESSED, purpose: Purpose::Administration },
    },
    row(
        ADMINISTRATOR,
        &[Action::ListPost, Action::ShowPost, Action::SettlePost, Action::EditStops],
        ScopeKind::Municipality,
        ADDRESSED,
        Purpose::Administration,
    ),
    row(
        DATA_PROTECTION_OFFICER,
        &[Action::ListPost, Action::ShowPost],
        ScopeKind::Municipality,
        ADDRESSED,
        Purpose::Protection,
    ),
];
