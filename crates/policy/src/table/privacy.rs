//! Data protection: who sees the access table, which is nobody's data and reaches nothing, and who sees the access
//! log. Administrators do not: they keep the accounts, and who looked at whom is none of their business.

use super::*;
use crate::FieldGroup as G;

const NOBODYS: Grant = Grant { scope: None, groups: FieldGroups::of(&[]), purpose: Purpose::Protection };
const USERS: FieldGroups = FieldGroups::of(&[G::Users]);
const CHECKLIST: &[Action] = &[Action::ShowChecklist, Action::TickChecklist];
const LOOK: &[Action] = &[Action::ShowRights];

const TRACE: FieldGroups = FieldGroups::of(&[G::Trace]);
/// The officer finds people by name or case reference, protected ones too: whoever is protected is to be looked
/// after most.
const SUPERVISE: FieldGroups = FieldGroups::of(&[G::Trace, G::Identity, G::Protected, G::Users]);
const LOOKED: &[Action] = &[Action::ShowWhoLooked];
const OWN_FLAGS: &[Action] = &[Action::ShowOwnFlags];
const OFFICER: &[Action] =
    &[Action::ShowTrace, Action::ExportTrace, Action::ReviewFlag, Action::TellNames, Action::ShowWhoLooked];

/// Whoever's look-ups are judged reads how; whom they were of is not said again.
const fn judged(holder: Holder) -> Row {
    let grant = Grant { scope: None, groups: TRACE, purpose: Purpose::OwnAccess };
    Row { holder, kind: None, actions: OWN_FLAGS, grant }
}

pub(super) const ROWS: &[Row] = &[
    Row { holder: DATA_PROTECTION_OFFICER, kind: None, actions: LOOK, grant: NOBODYS },
    Row { holder: ADMINISTRATOR, kind: None, actions: LOOK, grant: NOBODYS },
    row(DATA_PROTECTION_OFFICER, CHECKLIST, ScopeKind::Municipality, USERS, Purpose::Protection),
    row(ADMINISTRATOR, CHECKLIST, ScopeKind::Municipality, USERS, Purpose::Administration),
    row(DATA_PROTECTION_OFFICER, OFFICER, ScopeKind::Municipality, SUPERVISE, Purpose::Protection),
    // The search for unusual look-ups runs by itself.
    row(OPERATOR, &[Action::FindUnusual], ScopeKind::Municipality, SUPERVISE, Purpose::Protection),
    row(CITIZEN, LOOKED, ScopeKind::Own, TRACE, Purpose::OwnAccess),
    // Together with the citizen, at one screen.
    row(CASEWORKER, LOOKED, ScopeKind::Municipality, TRACE.and(&[G::Protected]), Purpose::OwnAccess),
    judged(EMPLOYER_CONSULTANT),
    judged(CASEWORKER),
    judged(TEAM_LEADER),
    judged(HEALTH_WORKER),
    judged(SOCIAL_WORKER),
    judged(COMPANY_MANAGER),
    judged(WORKPLACE_MENTOR),
    judged(SHOP_STEWARD),
    judged(MENTOR),
    judged(BUDDY),
    judged(BUSINESS_MENTOR),
    judged(AMBASSADOR),
    judged(BUSINESS_ADVISER),
    judged(UNION_OFFICER),
    judged(STEERING_MEMBER),
    judged(FUNDER),
    judged(EVALUATOR),
    judged(PROCUREMENT_OFFICER),
    judged(METHOD_OWNER),
    judged(ADMINISTRATOR),
    judged(DATA_PROTECTION_OFFICER),
    judged(SCHOOL_CONTACT),
    judged(ASSOCIATION_CONTACT),
    judged(RULE_OWNER),
];
