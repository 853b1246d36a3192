//! Data protection: who sees the access table. It is nobody's data, so it reaches nothing.

use super::*;
use crate::FieldGroup;

const NOBODYS: Grant = Grant { scope: None, groups: FieldGroups::of(&[]), purpose: Purpose::Protection };
const USERS: FieldGroups = FieldGroups::of(&[FieldGroup::Users]);
const CHECKLIST: &[Action] = &[Action::ShowChecklist, Action::TickChecklist];
const LOOK: &[Action] = &[Action::ShowRights];

pub(super) const ROWS: &[Row] = &[
    Row { holder: DATA_PROTECTION_OFFICER, kind: None, actions: LOOK, grant: NOBODYS },
    Row { holder: ADMINISTRATOR, kind: None, actions: LOOK, grant: NOBODYS },
    row(DATA_PROTECTION_OFFICER, CHECKLIST, ScopeKind::Municipality, USERS, Purpose::Protection),
    row(ADMINISTRATOR, CHECKLIST, ScopeKind::Municipality, USERS, Purpose::Administration),
];
