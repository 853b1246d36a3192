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
        actions: &[Action::LogIn, Action::SetUp, Action::OwnPassword],
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
    row(TEAM_LEADER, &[Action::ShowStart], ScopeKind::Municipality, NONE, Purpose::Placement),
    row(HEALTH_WORKER, &[Action::ShowStart], ScopeKind::Caseload, NONE, Purpose::Support),
    row(SOCIAL_WORKER, &[Action::ShowStart], ScopeKind::Caseload, NONE, Purpose::Support),
    row(WORKPLACE_MENTOR, &[Action::ShowStart], ScopeKind::Trainees, NONE, Purpose::Support),
    row(SHOP_STEWARD, &[Action::ShowStart], ScopeKind::Company, NONE, Purpose::CompanyService),
    row(MENTOR, &[Action::ShowStart], ScopeKind::Caseload, NONE, Purpose::Support),
    row(BUDDY, &[Action::ShowStart], ScopeKind::Caseload, NONE, Purpose::Support),
    row(BUSINESS_MENTOR, &[Action::ShowStart], ScopeKind::Caseload, NONE, Purpose::Support),
    row(AMBASSADOR, &[Action::ShowStart], ScopeKind::Partnership, NONE, Purpose::CompanyService),
    row(BUSINESS_ADVISER, &[Action::ShowStart], ScopeKind::Partnership, NONE, Purpose::CompanyService),
    row(UNION_OFFICER, &[Action::ShowStart], ScopeKind::Aggregate, NONE, Purpose::Steering),
    row(SCHOOL_CONTACT, &[Action::ShowStart], ScopeKind::Municipality, NONE, Purpose::Support),
    row(ASSOCIATION_CONTACT, &[Action::ShowStart], ScopeKind::Municipality, NONE, Purpose::Support),
    row(FUNDER, &[Action::ShowStart], ScopeKind::Aggregate, NONE, Purpose::Steering),
    row(EVALUATOR, &[Action::ShowStart], ScopeKind::Aggregate, NONE, Purpose::Evaluation),
    row(PROCUREMENT_OFFICER, &[Action::ShowStart], ScopeKind::Partnership, NONE, Purpose::CompanyService),
    row(METHOD_OWNER, &[Action::ShowStart], ScopeKind::Aggregate, NONE, Purpose::Steering),
    row(RULE_OWNER, &[Action::ShowStart], ScopeKind::Municipality, NONE, Purpose::Administration),
    row(
        ADMINISTRATOR,
        &[
            Action::ShowStart,
            Action::ListUsers,
            Action::AddUser,
            Action::ChangeUser,
            Action::ManageRoles,
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
        &[
            Action::ListUsers,
            Action::AddUser,
            Action::ChangeUser,
            Action::ManageRoles,
            Action::SetMode,
            Action::SetLogIn,
        ],
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
    account(TEAM_LEADER),
    account(HEALTH_WORKER),
    account(SOCIAL_WORKER),
    account(WORKPLACE_MENTOR),
    account(SHOP_STEWARD),
    account(MENTOR),
    account(BUDDY),
    account(BUSINESS_MENTOR),
    account(AMBASSADOR),
    account(BUSINESS_ADVISER),
    account(UNION_OFFICER),
    account(SCHOOL_CONTACT),
    account(ASSOCIATION_CONTACT),
    account(FUNDER),
    account(EVALUATOR),
    account(PROCUREMENT_OFFICER),
    account(METHOD_OWNER),
    account(RULE_OWNER),
];
