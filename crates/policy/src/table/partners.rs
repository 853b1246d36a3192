//! Users, start pages, mode.

use super::*;
use crate::FieldGroup as G;

const USERS: FieldGroups = FieldGroups::of(&[G::Users]);
const NONE: FieldGroups = FieldGroups::of(&[]);
/// What reaches nobody but whoever acts.
const ONESELF: Grant = Grant { scope: None, groups: NONE, purpose: Purpose::OwnAccess };

const fn account(holder: Holder) -> Row {
    Row { holder, kind: None, actions: &[Action::KeepAccount], grant: ONESELF }
}

pub(super) const ROWS: &[Row] = &[
    Row {
        holder: Holder::LogIn,
        kind: None,
        actions: &[Action::LogIn, Action::SetUp],
        grant: Grant { scope: None, groups: USERS, purpose: Purpose::Administration },
    },
    row(
        EMPLOYER_CONSULTANT,
        &[Action::ShowStart],
        ScopeKind::Partnership,
        FieldGroups::of(&[G::Company, G::Tasks]),
        Purpose::CompanyService,
    ),
    row(
        CASEWORKER,
        &[Action::ShowStart],
        ScopeKind::Municipality,
        FieldGroups::of(&[G::Identity, G::Resources, G::Membership]),
        Purpose::Placement,
    ),
    row(
        COMPANY_MANAGER,
        &[Action::ShowStart],
        ScopeKind::Company,
        FieldGroups::of(&[G::Company, G::Tasks]),
        Purpose::CompanyService,
    ),
    row(
        CITIZEN,
        &[Action::ShowStart],
        ScopeKind::Own,
        FieldGroups::of(&[G::Identity, G::Resources, G::Considerations, G::Membership]),
        Purpose::OwnAccess,
    ),
    row(STEERING_MEMBER, &[Action::ShowStart], ScopeKind::Aggregate, NONE, Purpose::Steering),
    row(
        ADMINISTRATOR,
        &[
            Action::ShowStart,
            Action::ListUsers,
            Action::AddUser,
            Action::ChangeUser,
            Action::SetMode,
            Action::SetLogIn,
        ],
        ScopeKind::Municipality,
        USERS,
        Purpose::Administration,
    ),
    row(
        DATA_PROTECTION_OFFICER,
        &[Action::ShowStart, Action::ListUsers],
        ScopeKind::Municipality,
        USERS,
        Purpose::Protection,
    ),
    row(
        OPERATOR,
        &[Action::ListUsers, Action::AddUser, Action::ChangeUser, Action::SetMode, Action::SetLogIn],
        ScopeKind::Municipality,
        USERS,
        Purpose::Administration,
    ),
    account(EMPLOYER_CONSULTANT),
    account(CASEWORKER),
    account(COMPANY_MANAGER),
    account(CITIZEN),
    account(STEERING_MEMBER),
    account(ADMINISTRATOR),
    account(DATA_PROTECTION_OFFICER),
];
