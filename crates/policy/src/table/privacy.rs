//! Data protection: who sees the access table. It is nobody's data, so it reaches nothing.

use super::*;

const NOBODYS: Grant = Grant { scope: None, groups: FieldGroups::of(&[]), purpose: Purpose::Protection };
const LOOK: &[Action] = &[Action::ShowRights];

pub(super) const ROWS: &[Row] = &[
    Row { holder: DATA_PROTECTION_OFFICER, kind: None, actions: LOOK, grant: NOBODYS },
    Row { holder: ADMINISTRATOR, kind: None, actions: LOOK, grant: NOBODYS },
];
