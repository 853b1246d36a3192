//! The words of the access table: what can be done, which fields, how far, why.

use app::views::{LoggedBy, Shown};
use domain::partners::OrganisationKind;
use l10n::Texts;
use policy::{Action, Capability, FieldGroup, FieldGroups, Holder, Purpose, ScopeKind};

use crate::component::Cell;

/// What can be done: «se en borger».
pub(crate) fn action(texts: &Texts, action: Action) -> String {
    match action {
        Action::ShowStart => texts.privacy_action_show_start(),
        Action::KeepAccount => texts.privacy_action_keep_account(),
        Action::LogIn => texts.privacy_action_log_in(),
        Action::SetUp => texts.privacy_action_set_up(),
        Action::ListUsers => texts.privacy_action_list_users(),
        Action::AddUser => texts.privacy_action_add_user(),
        Action::ChangeUser => texts.privacy_action_change_user(),
        Action::ManageRoles => texts.privacy_action_manage_roles(),
        Action::SetMode => texts.privacy_action_set_mode(),
        Action::OwnPassword => texts.privacy_action_own_password(),
        Action::SendPost => texts.privacy_action_send_post(),
        Action::ListPost => texts.privacy_action_list_post(),
        Action::ShowPost => texts.privacy_action_show_post(),
        Action::SettlePost => texts.privacy_action_settle_post(),
        Action::EditStops => texts.privacy_action_edit_stops(),
        Action::SetLogIn => texts.privacy_action_set_log_in(),
        Action::ShowRights => texts.privacy_action_show_rights(),
        Action::ShowChecklist => texts.privacy_action_show_checklist(),
        Action::TickChecklist => texts.privacy_action_tick_checklist(),
        Action::ShowWhoLooked => texts.privacy_action_who_looked(),
        Action::ShowOwnFlags => texts.privacy_action_own_flags(),
        Action::ShowTrace => texts.privacy_action_show_trace(),
        Action::ExportTrace => texts.privacy_action_export_trace(),
        Action::FindUnusual => texts.privacy_action_find_unusual(),
        Action::ReviewFlag => texts.privacy_action_review_flag(),
        Action::TellNames => texts.privacy_action_tell_names(),
        Action::ListCompanies => texts.privacy_action_list_companies(),
        Action::ShowCompany => texts.privacy_action_show_company(),
        Action::AddCompany => texts.privacy_action_add_company(),
        Action::EditCompany => texts.privacy_action_edit_company(),
        Action::ShowPosition => texts.privacy_action_show_position(),
        Action::EditTasks => texts.privacy_action_edit_tasks(),
        Action::ShowBundle => texts.privacy_action_show_bundle(),
        Action::BuildBundle => texts.privacy_action_build_bundle(),
        Action::ListCitizens => texts.privacy_action_list_citizens(),
        Action::ShowCitizen => texts.privacy_action_show_citizen(),
        Action::AddCitizen => texts.privacy_action_add_citizen(),
        Action::EditCitizen => texts.privacy_action_edit_citizen(),
        Action::ShowProgrammes => texts.privacy_action_show_programmes(),
        Action::Relate => texts.privacy_action_relate(),
        Action::ShowNotes => texts.privacy_action_show_notes(),
        Action::WriteNote => texts.privacy_action_write_note(),
        Action::ShowCard => texts.privacy_action_show_card(),
        Action::MatchCitizen => texts.privacy_action_match_citizen(),
        Action::MatchBundle => texts.privacy_action_match_bundle(),
        Action::ProposePerson => texts.privacy_action_propose_person(),
        Action::ShowProposal => texts.privacy_action_show_proposal(),
        Action::AnswerProposal => texts.privacy_action_answer_proposal(),
        Action::SayToProposal => texts.privacy_action_say_to_proposal(),
        Action::ReleaseName => texts.privacy_action_release_name(),
        Action::WithdrawProposal => texts.privacy_action_withdraw_proposal(),
        Action::JudgeWords => texts.privacy_action_judge_words(),
        Action::WriteAgreement => texts.privacy_action_write_agreement(),
        Action::ShowPlacement => texts.privacy_action_show_placement(),
        Action::ConfirmAgreement => texts.privacy_action_confirm_agreement(),
        Action::CancelPlacement => texts.privacy_action_cancel_placement(),
        Action::MovePlacement => texts.privacy_action_move_placement(),
        Action::FollowVitas => texts.privacy_action_follow_vitas(),
        Action::ShowWeeks => texts.privacy_action_show_weeks(),
        Action::StateWeek => texts.privacy_action_state_week(),
        Action::ConvertHours => texts.privacy_action_convert_hours(),
        Action::ChangeLastDay => texts.privacy_action_change_last_day(),
        Action::ShowBoard => texts.privacy_action_show_board(),
        Action::SetTargets => texts.privacy_action_set_targets(),
        Action::ImportCompanies => texts.privacy_action_import_companies(),
        Action::ImportCitizens => texts.privacy_action_import_citizens(),
        Action::ImportPlacements => texts.privacy_action_import_placements(),
        Action::ImportReference => texts.privacy_action_import_reference(),
        Action::ExportCompanies => texts.privacy_action_export_companies(),
        Action::ExportCitizens => texts.privacy_action_export_citizens(),
        Action::ExportPlacements => texts.privacy_action_export_placements(),
        Action::ExportReference => texts.privacy_action_export_reference(),
        Action::BackUp => texts.privacy_action_back_up(),
        Action::Restore => texts.privacy_action_restore(),
        Action::ShowImport => texts.privacy_action_show_import(),
        Action::LookUp => texts.privacy_action_look_up(),
    }
}

/// A group of fields: «skånehensyn».
pub(crate) fn group(texts: &Texts, group: FieldGroup) -> String {
    match group {
        FieldGroup::Company => texts.privacy_group_company(),
        FieldGroup::Business => texts.privacy_group_business(),
        FieldGroup::CompanyContact => texts.privacy_group_company_contact(),
        FieldGroup::Tasks => texts.privacy_group_tasks(),
        FieldGroup::Identity => texts.privacy_group_identity(),
        FieldGroup::Home => texts.privacy_group_home(),
        FieldGroup::Resources => texts.privacy_group_resources(),
        FieldGroup::Considerations => texts.privacy_group_considerations(),
        FieldGroup::Membership => texts.privacy_group_membership(),
        FieldGroup::Team => texts.privacy_group_team(),
        FieldGroup::DoNotPlace => texts.privacy_group_do_not_place(),
        FieldGroup::Protected => texts.privacy_group_protected(),
        FieldGroup::Proposals => texts.privacy_group_proposals(),
        FieldGroup::ProposalCase => texts.privacy_group_proposal_case(),
        FieldGroup::CompanyWords => texts.privacy_group_company_words(),
        FieldGroup::HeldWords => texts.privacy_group_held_words(),
        FieldGroup::Dialogue => texts.privacy_group_dialogue(),
        FieldGroup::Placements => texts.privacy_group_placements(),
        FieldGroup::Ending => texts.privacy_group_ending(),
        FieldGroup::Hours => texts.privacy_group_hours(),
        FieldGroup::Instructions => texts.privacy_group_instructions(),
        FieldGroup::Notes => texts.privacy_group_notes(),
        FieldGroup::Progression => texts.privacy_group_progression(),
        FieldGroup::Economy => texts.privacy_group_economy(),
        FieldGroup::Health => texts.privacy_group_health(),
        FieldGroup::Social => texts.privacy_group_social(),
        FieldGroup::Users => texts.privacy_group_users(),
        FieldGroup::Trace => texts.privacy_group_trace(),
        FieldGroup::Reference => texts.privacy_group_reference(),
    }
}

/// Why: «at finde og følge småjob».
pub(crate) fn purpose(texts: &Texts, purpose: Purpose) -> String {
    match purpose {
        Purpose::Placement => texts.privacy_purpose_placement(),
        Purpose::Support => texts.privacy_purpose_support(),
        Purpose::CompanyService => texts.privacy_purpose_company_service(),
        Purpose::OwnAccess => texts.privacy_purpose_own_access(),
        Purpose::Steering => texts.privacy_purpose_steering(),
        Purpose::Evaluation => texts.privacy_purpose_evaluation(),
        Purpose::Administration => texts.privacy_purpose_administration(),
        Purpose::Protection => texts.privacy_purpose_protection(),
    }
}

/// How far: «egen virksomhed».
pub(crate) fn scope(texts: &Texts, scope: Option<ScopeKind>) -> String {
    match scope {
        None => texts.privacy_scope_nothing(),
        Some(ScopeKind::Municipality) => texts.privacy_scope_municipality(),
        Some(ScopeKind::Partnership) => texts.privacy_scope_partnership(),
        Some(ScopeKind::Caseload) => texts.privacy_scope_caseload(),
        Some(ScopeKind::Company) => texts.privacy_scope_company(),
        Some(ScopeKind::Trainees) => texts.privacy_scope_trainees(),
        Some(ScopeKind::Own) => texts.privacy_scope_own(),
        Some(ScopeKind::Aggregate) => texts.privacy_scope_aggregate(),
    }
}

/// Every group of a set; nothing where there is none.
pub(crate) fn groups(texts: &Texts, groups: FieldGroups) -> Option<String> {
    let all: Vec<String> = groups.iter().map(|one| group(texts, one)).collect();
    (!all.is_empty()).then(|| texts.list(&all))
}

/// Several actions as one sentence's part.
pub(crate) fn actions(texts: &Texts, actions: &[Action]) -> String {
    let all: Vec<String> = actions.iter().map(|one| action(texts, *one)).collect();
    texts.list(&all)
}

/// Who a row of the table speaks of.
pub(crate) fn holder(texts: &Texts, holder: Holder) -> String {
    match holder {
        Holder::Role(role) => texts.role(role),
        Holder::LogIn => texts.privacy_holder_log_in(),
        Holder::Operator => texts.privacy_holder_operator(),
        Holder::Worker => texts.privacy_holder_worker(),
    }
}

/// The part of the program that a row belongs to.
pub(crate) fn area(texts: &Texts, of: Capability) -> String {
    match of {
        Capability::Partners => texts.privacy_area_partners(),
        Capability::Companies => texts.privacy_area_companies(),
        Capability::Tasks => texts.privacy_area_tasks(),
        Capability::Citizens => texts.privacy_area_citizens(),
        Capability::Matching => texts.privacy_area_matching(),
        Capability::Placements => texts.privacy_area_placements(),
        Capability::Targets => texts.privacy_area_targets(),
        Capability::Exchange => texts.privacy_area_exchange(),
        Capability::Privacy => texts.privacy_area_privacy(),
        Capability::Outbox => texts.outbox_title(),
    }
}

/// «kun i: kommune», where a row holds in organisations of one kind.
pub(crate) fn only_in(texts: &Texts, kind: Option<OrganisationKind>) -> Option<String> {
    kind.map(|kind| texts.privacy_all_only_in(texts.organisation_kind(kind).to_lowercase()))
}

/// What was done, from the log: an action of today, or one that this version does not know.
pub(crate) fn logged(texts: &Texts, of: Option<Action>) -> String {
    of.map_or_else(|| texts.privacy_trace_unknown_action(), |of| action(texts, of))
}

/// Why it was done, from the log.
pub(crate) fn why(texts: &Texts, of: Option<Purpose>) -> String {
    of.map_or_else(|| texts.privacy_trace_no_purpose(), |of| purpose(texts, of))
}

/// In which capacity, and for whom.
pub(crate) fn capacity(texts: &Texts, by: &LoggedBy) -> String {
    let role = by.holder.map_or_else(|| texts.privacy_trace_unknown_role(), |of| holder(texts, of));
    let said = match &by.organisation {
        Some(organisation) => texts.privacy_looks_role(organisation, role),
        None => role,
    };
    let stands_in = match by.stands_for.as_ref().map(Shown::seen) {
        None => return said,
        Some(Some(name)) => texts.partners_roles_for(name),
        Some(None) => texts.privacy_looks_stand_in(),
    };
    format!("{said} · {stands_in}")
}

/// Who it was: the name where it is told, and the capacity.
pub(crate) fn by(texts: &Texts, by: &LoggedBy) -> Cell {
    let said = capacity(texts, by);
    match by.name.seen().and_then(Option::as_ref) {
        Some(name) => Cell::text(name).note(said),
        None => Cell::text(said),
    }
}
