//! Written by `cargo xtask i18n` from `i18n/*/privacy.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "privacy-rights-title",
    "privacy-rights-lead",
    "privacy-rights-may",
    "privacy-rights-whom",
    "privacy-rights-why",
    "privacy-rights-fields",
    "privacy-rights-link",
    "privacy-rights-not",
    "privacy-all-title",
    "privacy-all-lead",
    "privacy-all-role",
    "privacy-all-group",
    "privacy-all-every-role",
    "privacy-all-every-group",
    "privacy-all-filter",
    "privacy-all-may",
    "privacy-all-none-title",
    "privacy-all-none-text",
    "privacy-all-only-in",
    "privacy-all-fields",
    "privacy-all-summary",
    "privacy-all-who",
    "privacy-all-nobody",
    "privacy-holder-log-in",
    "privacy-holder-operator",
    "privacy-scope-nothing",
    "privacy-area-partners",
    "privacy-area-companies",
    "privacy-area-tasks",
    "privacy-area-citizens",
    "privacy-area-matching",
    "privacy-area-placements",
    "privacy-area-targets",
    "privacy-area-exchange",
    "privacy-area-privacy",
    "privacy-action-show-start",
    "privacy-action-log-in",
    "privacy-action-set-up",
    "privacy-action-list-users",
    "privacy-action-add-user",
    "privacy-action-change-user",
    "privacy-action-set-mode",
    "privacy-action-show-rights",
    "privacy-action-show-checklist",
    "privacy-action-tick-checklist",
    "privacy-action-list-companies",
    "privacy-action-show-company",
    "privacy-action-add-company",
    "privacy-action-edit-company",
    "privacy-action-show-position",
    "privacy-action-edit-tasks",
    "privacy-action-show-bundle",
    "privacy-action-build-bundle",
    "privacy-action-list-citizens",
    "privacy-action-show-citizen",
    "privacy-action-add-citizen",
    "privacy-action-edit-citizen",
    "privacy-action-show-programmes",
    "privacy-action-relate",
    "privacy-action-show-card",
    "privacy-action-match-citizen",
    "privacy-action-match-bundle",
    "privacy-action-propose-person",
    "privacy-action-show-proposal",
    "privacy-action-answer-proposal",
    "privacy-action-say-to-proposal",
    "privacy-action-release-name",
    "privacy-action-withdraw-proposal",
    "privacy-action-judge-words",
    "privacy-action-write-agreement",
    "privacy-action-show-placement",
    "privacy-action-confirm-agreement",
    "privacy-action-cancel-placement",
    "privacy-action-move-placement",
    "privacy-action-follow-vitas",
    "privacy-action-show-weeks",
    "privacy-action-state-week",
    "privacy-action-convert-hours",
    "privacy-action-change-last-day",
    "privacy-action-show-board",
    "privacy-action-set-targets",
    "privacy-action-import-companies",
    "privacy-action-import-citizens",
    "privacy-action-import-placements",
    "privacy-action-import-reference",
    "privacy-action-export-companies",
    "privacy-action-export-citizens",
    "privacy-action-export-placements",
    "privacy-action-export-reference",
    "privacy-action-back-up",
    "privacy-action-restore",
    "privacy-action-show-import",
    "privacy-action-look-up",
    "privacy-group-company",
    "privacy-group-business",
    "privacy-group-company-contact",
    "privacy-group-tasks",
    "privacy-group-identity",
    "privacy-group-home",
    "privacy-group-resources",
    "privacy-group-considerations",
    "privacy-group-membership",
    "privacy-group-team",
    "privacy-group-do-not-place",
    "privacy-group-protected",
    "privacy-group-proposals",
    "privacy-group-proposal-case",
    "privacy-group-company-words",
    "privacy-group-held-words",
    "privacy-group-dialogue",
    "privacy-group-placements",
    "privacy-group-ending",
    "privacy-group-hours",
    "privacy-group-instructions",
    "privacy-group-users",
    "privacy-group-reference",
    "privacy-scope-municipality",
    "privacy-scope-caseload",
    "privacy-scope-partnership",
    "privacy-scope-company",
    "privacy-scope-trainees",
    "privacy-scope-own",
    "privacy-scope-aggregate",
    "privacy-purpose-placement",
    "privacy-purpose-support",
    "privacy-purpose-company-service",
    "privacy-purpose-own-access",
    "privacy-purpose-steering",
    "privacy-purpose-evaluation",
    "privacy-purpose-administration",
    "privacy-purpose-protection",
    "privacy-checklist-title",
    "privacy-checklist-lead",
    "privacy-checklist-items",
    "privacy-checklist-demo",
    "privacy-checklist-green",
    "privacy-checklist-open",
    "privacy-checklist-done",
    "privacy-checklist-missing",
    "privacy-checklist-since",
    "privacy-checklist-by",
    "privacy-checklist-somebody",
    "privacy-checklist-tick",
    "privacy-checklist-change",
    "privacy-checklist-on",
    "privacy-checklist-reference",
    "privacy-checklist-reference-hint",
    "privacy-checklist-take-back",
    "privacy-checklist-take-back-lead",
    "privacy-checklist-why",
    "privacy-done-ticked",
    "privacy-done-taken-back",
    "privacy-refusal-later-than-today",
    "privacy-check-processors",
    "privacy-check-processors-explained",
    "privacy-check-impact",
    "privacy-check-impact-explained",
    "privacy-check-log-in",
    "privacy-check-log-in-explained",
    "privacy-check-deletion",
    "privacy-check-deletion-explained",
    "privacy-check-backup",
    "privacy-check-backup-explained",
    "privacy-check-contacts",
    "privacy-check-contacts-explained",
    "privacy-action-own-password",
    "privacy-action-send-post",
    "privacy-action-list-post",
    "privacy-action-show-post",
    "privacy-action-settle-post",
    "privacy-action-edit-stops",
    "privacy-holder-worker",
    "privacy-action-who-looked",
    "privacy-action-own-flags",
    "privacy-action-show-trace",
    "privacy-action-export-trace",
    "privacy-action-review-flag",
    "privacy-action-tell-names",
    "privacy-group-trace",
    "privacy-looks-title",
    "privacy-looks-title-other",
    "privacy-looks-lead",
    "privacy-looks-lead-together",
    "privacy-looks-lead-officer",
    "privacy-looks-link",
    "privacy-looks-link-together",
    "privacy-looks-filter",
    "privacy-looks-from",
    "privacy-looks-to",
    "privacy-looks-who",
    "privacy-looks-when",
    "privacy-looks-what",
    "privacy-looks-why",
    "privacy-looks-role",
    "privacy-looks-once",
    "privacy-looks-between",
    "privacy-looks-times",
    "privacy-looks-lists",
    "privacy-looks-day",
    "privacy-looks-no-names",
    "privacy-looks-names",
    "privacy-looks-own",
    "privacy-looks-own-other",
    "privacy-looks-earlier",
    "privacy-looks-none-title",
    "privacy-looks-none-text",
    "privacy-looks-wrong",
    "privacy-looks-wrong-text",
    "privacy-looks-wrong-officer",
    "privacy-looks-wrong-none",
    "privacy-looks-lists-soon",
    "privacy-trace-title",
    "privacy-trace-lead",
    "privacy-trace-filter",
    "privacy-trace-person",
    "privacy-trace-who",
    "privacy-trace-action",
    "privacy-trace-every-action",
    "privacy-trace-purpose",
    "privacy-trace-every-purpose",
    "privacy-trace-outcome",
    "privacy-trace-every-outcome",
    "privacy-trace-done",
    "privacy-trace-refused",
    "privacy-trace-whose",
    "privacy-trace-own",
    "privacy-trace-others",
    "privacy-trace-at",
    "privacy-trace-by",
    "privacy-trace-about",
    "privacy-trace-nobody",
    "privacy-trace-people",
    "privacy-trace-unknown-action",
    "privacy-trace-unknown-role",
    "privacy-trace-no-purpose",
    "privacy-trace-none-title",
    "privacy-trace-none-text",
    "privacy-trace-empty-title",
    "privacy-trace-empty-text",
    "privacy-trace-choose-person",
    "privacy-trace-choose-user",
    "privacy-trace-nobody-found",
    "privacy-trace-export",
    "privacy-trace-person-looks",
    "privacy-trace-names",
    "privacy-trace-file",
    "privacy-entry-title",
    "privacy-entry-facts",
    "privacy-entry-groups",
    "privacy-entry-criteria",
    "privacy-entry-shown",
    "privacy-entry-more",
    "privacy-entry-sealed",
    "privacy-entry-block",
    "privacy-entry-not-sealed",
    "privacy-entry-operator",
    "privacy-names-done",
    "privacy-looks-citizen",
    "privacy-file-role",
    "privacy-file-reference",
    "privacy-action-find-unusual",
    "privacy-refusal-already",
    "privacy-refusal-own-look",
    "privacy-rule-oneself",
    "privacy-rule-same-name",
    "privacy-rule-rare-surname",
    "privacy-rule-no-relation",
    "privacy-rule-many-people",
    "privacy-flags-title",
    "privacy-flags-lead",
    "privacy-flags-filter",
    "privacy-flags-state",
    "privacy-flags-open",
    "privacy-flags-closed",
    "privacy-flags-rule",
    "privacy-flags-every-rule",
    "privacy-flags-user",
    "privacy-flags-citizen",
    "privacy-flags-first",
    "privacy-flags-nobody",
    "privacy-flags-seen",
    "privacy-flags-people",
    "privacy-flags-empty-title",
    "privacy-flags-empty-text",
    "privacy-flags-none-title",
    "privacy-flags-none-text",
    "privacy-flag-title",
    "privacy-flag-close",
    "privacy-flag-reopen",
    "privacy-flag-because-close",
    "privacy-flag-because-reopen",
    "privacy-flag-because-hint",
    "privacy-flag-log",
    "privacy-flag-closed-by",
    "privacy-flag-opened-by",
    "privacy-flag-closed-done",
    "privacy-flag-opened-done",
    "privacy-logged-title",
    "privacy-logged-link",
    "privacy-logged-lead",
    "privacy-logged-what",
    "privacy-logged-what-text",
    "privacy-logged-who",
    "privacy-logged-who-text",
    "privacy-logged-sealed",
    "privacy-logged-sealed-text",
    "privacy-logged-flags",
    "privacy-logged-flags-text",
    "privacy-logged-ask",
    "privacy-logged-own",
    "privacy-logged-none",
    "privacy-logged-waits",
    "privacy-logged-closed",
    "privacy-names-title",
    "privacy-names-lead",
    "privacy-names-hide",
    "privacy-names-hide-hint",
    "privacy-names-show",
    "privacy-names-show-hint",
    "privacy-action-keep-account",
    "privacy-action-set-log-in",
    "privacy-action-manage-roles",
    "privacy-start-flags",
    "privacy-start-flags-note",
    "privacy-start-flags-do",
    "privacy-start-unticked",
    "privacy-start-unticked-note",
    "privacy-looks-stand-in",
    "privacy-action-show-notes",
    "privacy-action-write-note",
    "privacy-group-notes",
    "privacy-group-progression",
    "privacy-group-economy",
    "privacy-group-health",
    "privacy-group-social",
];

impl Texts {
    /// «Det må du se og gøre»
    pub fn privacy_rights_title(&self) -> String {
        self.plain("privacy-rights-title")
    }

    /// «Som {role} hos {organisation}. Hver visning og hver ændring bliver skrevet i loggen med formålet.»
    pub fn privacy_rights_lead(&self, organisation: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "privacy-rights-lead",
            [("organisation", organisation.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «Det må du»
    pub fn privacy_rights_may(&self) -> String {
        self.plain("privacy-rights-may")
    }

    /// «Om hvem»
    pub fn privacy_rights_whom(&self) -> String {
        self.plain("privacy-rights-whom")
    }

    /// «Hvorfor»
    pub fn privacy_rights_why(&self) -> String {
        self.plain("privacy-rights-why")
    }

    /// «Du ser: {fields}.»
    pub fn privacy_rights_fields(&self, fields: impl AsRef<str>) -> String {
        self.filled("privacy-rights-fields", [("fields", fields.as_ref().into())])
    }

    /// «Hvad må jeg se, og hvorfor?»
    pub fn privacy_rights_link(&self) -> String {
        self.plain("privacy-rights-link")
    }

    /// «Alt andet er lukket for rollen. Det, du ikke må vide, svarer programmet på, som om det ikke var der.»
    pub fn privacy_rights_not(&self) -> String {
        self.plain("privacy-rights-not")
    }

    /// «Hvem må se hvad»
    pub fn privacy_all_title(&self) -> String {
        self.plain("privacy-all-title")
    }

    /// «Adgangstabellen, som programmet følger den. Den ændres kun med en ny version.»
    pub fn privacy_all_lead(&self) -> String {
        self.plain("privacy-all-lead")
    }

    /// «Rolle»
    pub fn privacy_all_role(&self) -> String {
        self.plain("privacy-all-role")
    }

    /// «Oplysning»
    pub fn privacy_all_group(&self) -> String {
        self.plain("privacy-all-group")
    }

    /// «Alle roller»
    pub fn privacy_all_every_role(&self) -> String {
        self.plain("privacy-all-every-role")
    }

    /// «Alle oplysninger»
    pub fn privacy_all_every_group(&self) -> String {
        self.plain("privacy-all-every-group")
    }

    /// «Vis adgang for»
    pub fn privacy_all_filter(&self) -> String {
        self.plain("privacy-all-filter")
    }

    /// «Må»
    pub fn privacy_all_may(&self) -> String {
        self.plain("privacy-all-may")
    }

    /// «Ingen har den adgang»
    pub fn privacy_all_none_title(&self) -> String {
        self.plain("privacy-all-none-title")
    }

    /// «Ingen rolle har den valgte oplysning på den måde.»
    pub fn privacy_all_none_text(&self) -> String {
        self.plain("privacy-all-none-text")
    }

    /// «kun i: {kind}»
    pub fn privacy_all_only_in(&self, kind: impl AsRef<str>) -> String {
        self.filled("privacy-all-only-in", [("kind", kind.as_ref().into())])
    }

    /// «Ser: {fields}.»
    pub fn privacy_all_fields(&self, fields: impl AsRef<str>) -> String {
        self.filled("privacy-all-fields", [("fields", fields.as_ref().into())])
    }

    /// «Oplysninger, og hvem der må se dem»
    pub fn privacy_all_summary(&self) -> String {
        self.plain("privacy-all-summary")
    }

    /// «Roller»
    pub fn privacy_all_who(&self) -> String {
        self.plain("privacy-all-who")
    }

    /// «Ingen»
    pub fn privacy_all_nobody(&self) -> String {
        self.plain("privacy-all-nobody")
    }

    /// «Log-ind selv, før nogen er kendt»
    pub fn privacy_holder_log_in(&self) -> String {
        self.plain("privacy-holder-log-in")
    }

    /// «Operatør ved kommandolinjen»
    pub fn privacy_holder_operator(&self) -> String {
        self.plain("privacy-holder-operator")
    }

    /// «ingen personer»
    pub fn privacy_scope_nothing(&self) -> String {
        self.plain("privacy-scope-nothing")
    }

    /// «Log-ind og brugere»
    pub fn privacy_area_partners(&self) -> String {
        self.plain("privacy-area-partners")
    }

    /// «Virksomheder»
    pub fn privacy_area_companies(&self) -> String {
        self.plain("privacy-area-companies")
    }

    /// «Opgaver og småjob»
    pub fn privacy_area_tasks(&self) -> String {
        self.plain("privacy-area-tasks")
    }

    /// «Borgere»
    pub fn privacy_area_citizens(&self) -> String {
        self.plain("privacy-area-citizens")
    }

    /// «Match»
    pub fn privacy_area_matching(&self) -> String {
        self.plain("privacy-area-matching")
    }

    /// «Forslag, forløb og timer»
    pub fn privacy_area_placements(&self) -> String {
        self.plain("privacy-area-placements")
    }

    /// «Resultater og mål»
    pub fn privacy_area_targets(&self) -> String {
        self.plain("privacy-area-targets")
    }

    /// «Filer»
    pub fn privacy_area_exchange(&self) -> String {
        self.plain("privacy-area-exchange")
    }

    /// «Databeskyttelse»
    pub fn privacy_area_privacy(&self) -> String {
        self.plain("privacy-area-privacy")
    }

    /// «se forsiden»
    pub fn privacy_action_show_start(&self) -> String {
        self.plain("privacy-action-show-start")
    }

    /// «logge ind og ud»
    pub fn privacy_action_log_in(&self) -> String {
        self.plain("privacy-action-log-in")
    }

    /// «oprette installationens første organisationer»
    pub fn privacy_action_set_up(&self) -> String {
        self.plain("privacy-action-set-up")
    }

    /// «se organisationens brugere»
    pub fn privacy_action_list_users(&self) -> String {
        self.plain("privacy-action-list-users")
    }

    /// «oprette brugere»
    pub fn privacy_action_add_user(&self) -> String {
        self.plain("privacy-action-add-user")
    }

    /// «ændre, lukke og åbne brugere»
    pub fn privacy_action_change_user(&self) -> String {
        self.plain("privacy-action-change-user")
    }

    /// «vælge, hvad installationen bruges til»
    pub fn privacy_action_set_mode(&self) -> String {
        self.plain("privacy-action-set-mode")
    }

    /// «se, hvem der må hvad»
    pub fn privacy_action_show_rights(&self) -> String {
        self.plain("privacy-action-show-rights")
    }

    /// «se tjeklisten før den første rigtige borger»
    pub fn privacy_action_show_checklist(&self) -> String {
        self.plain("privacy-action-show-checklist")
    }

    /// «stå inde for punkter på tjeklisten»
    pub fn privacy_action_tick_checklist(&self) -> String {
        self.plain("privacy-action-tick-checklist")
    }

    /// «søge virksomheder frem»
    pub fn privacy_action_list_companies(&self) -> String {
        self.plain("privacy-action-list-companies")
    }

    /// «se en virksomhed»
    pub fn privacy_action_show_company(&self) -> String {
        self.plain("privacy-action-show-company")
    }

    /// «tilføje virksomheder»
    pub fn privacy_action_add_company(&self) -> String {
        self.plain("privacy-action-add-company")
    }

    /// «ændre virksomheder, steder og kontaktpersoner»
    pub fn privacy_action_edit_company(&self) -> String {
        self.plain("privacy-action-edit-company")
    }

    /// «se stillinger og opgaver»
    pub fn privacy_action_show_position(&self) -> String {
        self.plain("privacy-action-show-position")
    }

    /// «ændre stillinger og opgaver»
    pub fn privacy_action_edit_tasks(&self) -> String {
        self.plain("privacy-action-edit-tasks")
    }

    /// «se småjob»
    pub fn privacy_action_show_bundle(&self) -> String {
        self.plain("privacy-action-show-bundle")
    }

    /// «sætte småjob sammen, ændre dem og trække dem tilbage»
    pub fn privacy_action_build_bundle(&self) -> String {
        self.plain("privacy-action-build-bundle")
    }

    /// «søge borgere frem»
    pub fn privacy_action_list_citizens(&self) -> String {
        self.plain("privacy-action-list-citizens")
    }

    /// «se en borger»
    pub fn privacy_action_show_citizen(&self) -> String {
        self.plain("privacy-action-show-citizen")
    }

    /// «tilføje borgere»
    pub fn privacy_action_add_citizen(&self) -> String {
        self.plain("privacy-action-add-citizen")
    }

    /// «ændre borgere»
    pub fn privacy_action_edit_citizen(&self) -> String {
        self.plain("privacy-action-edit-citizen")
    }

    /// «se programmer»
    pub fn privacy_action_show_programmes(&self) -> String {
        self.plain("privacy-action-show-programmes")
    }

    /// «sige, hvem der arbejder med en borger»
    pub fn privacy_action_relate(&self) -> String {
        self.plain("privacy-action-relate")
    }

    /// «se kortet, som en virksomhed ser det»
    pub fn privacy_action_show_card(&self) -> String {
        self.plain("privacy-action-show-card")
    }

    /// «finde småjob til en borger»
    pub fn privacy_action_match_citizen(&self) -> String {
        self.plain("privacy-action-match-citizen")
    }

    /// «finde borgere til et småjob»
    pub fn privacy_action_match_bundle(&self) -> String {
        self.plain("privacy-action-match-bundle")
    }

    /// «foreslå en person»
    pub fn privacy_action_propose_person(&self) -> String {
        self.plain("privacy-action-propose-person")
    }

    /// «se forslag»
    pub fn privacy_action_show_proposal(&self) -> String {
        self.plain("privacy-action-show-proposal")
    }

    /// «give eller skrive virksomhedens svar»
    pub fn privacy_action_answer_proposal(&self) -> String {
        self.plain("privacy-action-answer-proposal")
    }

    /// «svare som borger, eller skrive svaret sammen med borgeren»
    pub fn privacy_action_say_to_proposal(&self) -> String {
        self.plain("privacy-action-say-to-proposal")
    }

    /// «give virksomheden navnet»
    pub fn privacy_action_release_name(&self) -> String {
        self.plain("privacy-action-release-name")
    }

    /// «trække et forslag tilbage»
    pub fn privacy_action_withdraw_proposal(&self) -> String {
        self.plain("privacy-action-withdraw-proposal")
    }

    /// «læse ord, der er holdt tilbage»
    pub fn privacy_action_judge_words(&self) -> String {
        self.plain("privacy-action-judge-words")
    }

    /// «skrive aftaler»
    pub fn privacy_action_write_agreement(&self) -> String {
        self.plain("privacy-action-write-agreement")
    }

    /// «se forløb»
    pub fn privacy_action_show_placement(&self) -> String {
        self.plain("privacy-action-show-placement")
    }

    /// «bekræfte aftaler for virksomheden»
    pub fn privacy_action_confirm_agreement(&self) -> String {
        self.plain("privacy-action-confirm-agreement")
    }

    /// «opgive en aftale før første dag»
    pub fn privacy_action_cancel_placement(&self) -> String {
        self.plain("privacy-action-cancel-placement")
    }

    /// «begynde, afbryde og afslutte forløb»
    pub fn privacy_action_move_placement(&self) -> String {
        self.plain("privacy-action-move-placement")
    }

    /// «skrive om VITAS og medarbejdernes udtalelse»
    pub fn privacy_action_follow_vitas(&self) -> String {
        self.plain("privacy-action-follow-vitas")
    }

    /// «se ugernes timer»
    pub fn privacy_action_show_weeks(&self) -> String {
        self.plain("privacy-action-show-weeks")
    }

    /// «skrive, hvad der blev gjort i en uge»
    pub fn privacy_action_state_week(&self) -> String {
        self.plain("privacy-action-state-week")
    }

    /// «gøre praktiktimer til timer med løn»
    pub fn privacy_action_convert_hours(&self) -> String {
        self.plain("privacy-action-convert-hours")
    }

    /// «ændre sidste dag»
    pub fn privacy_action_change_last_day(&self) -> String {
        self.plain("privacy-action-change-last-day")
    }

    /// «se resultater»
    pub fn privacy_action_show_board(&self) -> String {
        self.plain("privacy-action-show-board")
    }

    /// «sætte mål»
    pub fn privacy_action_set_targets(&self) -> String {
        self.plain("privacy-action-set-targets")
    }

    /// «indlæse virksomheder fra fil»
    pub fn privacy_action_import_companies(&self) -> String {
        self.plain("privacy-action-import-companies")
    }

    /// «indlæse borgere fra fil»
    pub fn privacy_action_import_citizens(&self) -> String {
        self.plain("privacy-action-import-citizens")
    }

    /// «indlæse aftaler fra fil»
    pub fn privacy_action_import_placements(&self) -> String {
        self.plain("privacy-action-import-placements")
    }

    /// «indlæse kodelister»
    pub fn privacy_action_import_reference(&self) -> String {
        self.plain("privacy-action-import-reference")
    }

    /// «hente virksomheder som fil»
    pub fn privacy_action_export_companies(&self) -> String {
        self.plain("privacy-action-export-companies")
    }

    /// «hente borgere som fil»
    pub fn privacy_action_export_citizens(&self) -> String {
        self.plain("privacy-action-export-citizens")
    }

    /// «hente aftaler som fil»
    pub fn privacy_action_export_placements(&self) -> String {
        self.plain("privacy-action-export-placements")
    }

    /// «hente kodelister»
    pub fn privacy_action_export_reference(&self) -> String {
        self.plain("privacy-action-export-reference")
    }

    /// «tage en forseglet sikkerhedskopi af det hele»
    pub fn privacy_action_back_up(&self) -> String {
        self.plain("privacy-action-back-up")
    }

    /// «lægge en sikkerhedskopi ind i en tom database»
    pub fn privacy_action_restore(&self) -> String {
        self.plain("privacy-action-restore")
    }

    /// «se, hvad der blev af en fil»
    pub fn privacy_action_show_import(&self) -> String {
        self.plain("privacy-action-show-import")
    }

    /// «slå koder op»
    pub fn privacy_action_look_up(&self) -> String {
        self.plain("privacy-action-look-up")
    }

    /// «virksomhedens navn, nummer, branche og steder»
    pub fn privacy_group_company(&self) -> String {
        self.plain("privacy-group-company")
    }

    /// «hvad virksomheden lever af, og hvad den vil»
    pub fn privacy_group_business(&self) -> String {
        self.plain("privacy-group-business")
    }

    /// «kontaktpersoner i virksomheder»
    pub fn privacy_group_company_contact(&self) -> String {
        self.plain("privacy-group-company-contact")
    }

    /// «stillinger, opgaver og småjob»
    pub fn privacy_group_tasks(&self) -> String {
        self.plain("privacy-group-tasks")
    }

    /// «borgerens navn og sagsnummer»
    pub fn privacy_group_identity(&self) -> String {
        self.plain("privacy-group-identity")
    }

    /// «hvor borgeren bor (postnummer)»
    pub fn privacy_group_home(&self) -> String {
        self.plain("privacy-group-home")
    }

    /// «hvad borgeren kan, hvornår og hvor langt væk»
    pub fn privacy_group_resources(&self) -> String {
        self.plain("privacy-group-resources")
    }

    /// «skånehensyn»
    pub fn privacy_group_considerations(&self) -> String {
        self.plain("privacy-group-considerations")
    }

    /// «målgruppe og projekt»
    pub fn privacy_group_membership(&self) -> String {
        self.plain("privacy-group-membership")
    }

    /// «hvem der arbejder med borgeren»
    pub fn privacy_group_team(&self) -> String {
        self.plain("privacy-group-team")
    }

    /// «steder, hvor borgeren ikke må placeres»
    pub fn privacy_group_do_not_place(&self) -> String {
        self.plain("privacy-group-do-not-place")
    }

    /// «borgere med beskyttelse»
    pub fn privacy_group_protected(&self) -> String {
        self.plain("privacy-group-protected")
    }

    /// «forslag: kortet, småjobbet og virksomhedens svar»
    pub fn privacy_group_proposals(&self) -> String {
        self.plain("privacy-group-proposals")
    }

    /// «hvorfor en borger blev foreslået, og på hvilket grundlag navnet blev givet»
    pub fn privacy_group_proposal_case(&self) -> String {
        self.plain("privacy-group-proposal-case")
    }

    /// «virksomhedens egne ord til et svar»
    pub fn privacy_group_company_words(&self) -> String {
        self.plain("privacy-group-company-words")
    }

    /// «ord, der er holdt tilbage»
    pub fn privacy_group_held_words(&self) -> String {
        self.plain("privacy-group-held-words")
    }

    /// «dialog: hvad borgeren siger til et forslag»
    pub fn privacy_group_dialogue(&self) -> String {
        self.plain("privacy-group-dialogue")
    }

    /// «aftaler og forløb»
    pub fn privacy_group_placements(&self) -> String {
        self.plain("privacy-group-placements")
    }

    /// «hvorfor et forløb endte, og hvad der kom bagefter»
    pub fn privacy_group_ending(&self) -> String {
        self.plain("privacy-group-ending")
    }

    /// «timer og fravær»
    pub fn privacy_group_hours(&self) -> String {
        self.plain("privacy-group-hours")
    }

    /// «anvisninger til arbejdspladsen»
    pub fn privacy_group_instructions(&self) -> String {
        self.plain("privacy-group-instructions")
    }

    /// «brugere og roller»
    pub fn privacy_group_users(&self) -> String {
        self.plain("privacy-group-users")
    }

    /// «kodelister»
    pub fn privacy_group_reference(&self) -> String {
        self.plain("privacy-group-reference")
    }

    /// «organisationens egne borgere, brugere og filer»
    pub fn privacy_scope_municipality(&self) -> String {
        self.plain("privacy-scope-municipality")
    }

    /// «dem, man er knyttet til»
    pub fn privacy_scope_caseload(&self) -> String {
        self.plain("privacy-scope-caseload")
    }

    /// «det, partnerne deler»
    pub fn privacy_scope_partnership(&self) -> String {
        self.plain("privacy-scope-partnership")
    }

    /// «egen virksomhed»
    pub fn privacy_scope_company(&self) -> String {
        self.plain("privacy-scope-company")
    }

    /// «dem, man er mentor for i egen virksomhed»
    pub fn privacy_scope_trainees(&self) -> String {
        self.plain("privacy-scope-trainees")
    }

    /// «en selv»
    pub fn privacy_scope_own(&self) -> String {
        self.plain("privacy-scope-own")
    }

    /// «tal uden personer»
    pub fn privacy_scope_aggregate(&self) -> String {
        self.plain("privacy-scope-aggregate")
    }

    /// «at finde og følge småjob»
    pub fn privacy_purpose_placement(&self) -> String {
        self.plain("privacy-purpose-placement")
    }

    /// «at støtte borgeren på vej til arbejde»
    pub fn privacy_purpose_support(&self) -> String {
        self.plain("privacy-purpose-support")
    }

    /// «at betjene virksomheder»
    pub fn privacy_purpose_company_service(&self) -> String {
        self.plain("privacy-purpose-company-service")
    }

    /// «borgerens egen indsigt»
    pub fn privacy_purpose_own_access(&self) -> String {
        self.plain("privacy-purpose-own-access")
    }

    /// «at følge resultater»
    pub fn privacy_purpose_steering(&self) -> String {
        self.plain("privacy-purpose-steering")
    }

    /// «at undersøge, hvad der virker»
    pub fn privacy_purpose_evaluation(&self) -> String {
        self.plain("privacy-purpose-evaluation")
    }

    /// «at drive installationen»
    pub fn privacy_purpose_administration(&self) -> String {
        self.plain("privacy-purpose-administration")
    }

    /// «at føre tilsyn med databeskyttelsen»
    pub fn privacy_purpose_protection(&self) -> String {
        self.plain("privacy-purpose-protection")
    }

    /// «Før den første rigtige borger»
    pub fn privacy_checklist_title(&self) -> String {
        self.plain("privacy-checklist-title")
    }

    /// «Indtil alle punkter er i orden, tager Kanten kun opdigtede borgere. Den, der skriver et punkt i orden, står inde for det med sit navn.»
    pub fn privacy_checklist_lead(&self) -> String {
        self.plain("privacy-checklist-lead")
    }

    /// «Det skal være i orden»
    pub fn privacy_checklist_items(&self) -> String {
        self.plain("privacy-checklist-items")
    }

    /// «Det her er demoen: her er alle opdigtede, også når alle punkter er i orden.»
    pub fn privacy_checklist_demo(&self) -> String {
        self.plain("privacy-checklist-demo")
    }

    /// «Alt er i orden. Kanten tager rigtige borgere.»
    pub fn privacy_checklist_green(&self) -> String {
        self.plain("privacy-checklist-green")
    }

    /// «Punkter, der mangler: {open}. Kanten tager kun opdigtede borgere.»
    pub fn privacy_checklist_open(&self, open: impl AsRef<str>) -> String {
        self.filled("privacy-checklist-open", [("open", open.as_ref().into())])
    }

    /// «i orden»
    pub fn privacy_checklist_done(&self) -> String {
        self.plain("privacy-checklist-done")
    }

    /// «mangler»
    pub fn privacy_checklist_missing(&self) -> String {
        self.plain("privacy-checklist-missing")
    }

    /// «Siden {on}: {reference}»
    pub fn privacy_checklist_since(&self, on: impl AsRef<str>, reference: impl AsRef<str>) -> String {
        self.filled(
            "privacy-checklist-since",
            [("on", on.as_ref().into()), ("reference", reference.as_ref().into())],
        )
    }

    /// «skrevet af {who} {at}»
    pub fn privacy_checklist_by(&self, at: impl AsRef<str>, who: impl AsRef<str>) -> String {
        self.filled("privacy-checklist-by", [("at", at.as_ref().into()), ("who", who.as_ref().into())])
    }

    /// «en konto, der er væk»
    pub fn privacy_checklist_somebody(&self) -> String {
        self.plain("privacy-checklist-somebody")
    }

    /// «Skriv, at det er i orden»
    pub fn privacy_checklist_tick(&self) -> String {
        self.plain("privacy-checklist-tick")
    }

    /// «Ret»
    pub fn privacy_checklist_change(&self) -> String {
        self.plain("privacy-checklist-change")
    }

    /// «I orden siden»
    pub fn privacy_checklist_on(&self) -> String {
        self.plain("privacy-checklist-on")
    }

    /// «Hvor står det?»
    pub fn privacy_checklist_reference(&self) -> String {
        self.plain("privacy-checklist-reference")
    }

    /// «Fx sagens nummer og dokumentets navn. Ingen personer.»
    pub fn privacy_checklist_reference_hint(&self) -> String {
        self.plain("privacy-checklist-reference-hint")
    }

    /// «Tag punktet tilbage»
    pub fn privacy_checklist_take_back(&self) -> String {
        self.plain("privacy-checklist-take-back")
    }

    /// «Derefter tager Kanten ingen nye rigtige borgere, til punktet er i orden igen. De borgere, der er her, bliver.»
    pub fn privacy_checklist_take_back_lead(&self) -> String {
        self.plain("privacy-checklist-take-back-lead")
    }

    /// «Hvorfor?»
    pub fn privacy_checklist_why(&self) -> String {
        self.plain("privacy-checklist-why")
    }

    /// «Punktet er i orden.»
    pub fn privacy_done_ticked(&self) -> String {
        self.plain("privacy-done-ticked")
    }

    /// «Punktet er taget tilbage.»
    pub fn privacy_done_taken_back(&self) -> String {
        self.plain("privacy-done-taken-back")
    }

    /// «Dagen er ikke kommet endnu. Skriv den dag, det kom i orden.»
    pub fn privacy_refusal_later_than_today(&self) -> String {
        self.plain("privacy-refusal-later-than-today")
    }

    /// «Databehandleraftaler»
    pub fn privacy_check_processors(&self) -> String {
        self.plain("privacy-check-processors")
    }

    /// «Der er en skriftlig aftale med alle, der behandler data for jer: den, der driver serveren, og den, der tager backup.»
    pub fn privacy_check_processors_explained(&self) -> String {
        self.plain("privacy-check-processors-explained")
    }

    /// «Konsekvensanalyse»
    pub fn privacy_check_impact(&self) -> String {
        self.plain("privacy-check-impact")
    }

    /// «I har vurderet, hvad det betyder for borgerne, og databeskyttelsesrådgiveren har læst det.»
    pub fn privacy_check_impact_explained(&self) -> String {
        self.plain("privacy-check-impact-explained")
    }

    /// «Log-ind»
    pub fn privacy_check_log_in(&self) -> String {
        self.plain("privacy-check-log-in")
    }

    /// «Hver kollega har sit eget log-ind, og roller, der kræver to trin, bruger dem.»
    pub fn privacy_check_log_in_explained(&self) -> String {
        self.plain("privacy-check-log-in-explained")
    }

    /// «Sletning»
    pub fn privacy_check_deletion(&self) -> String {
        self.plain("privacy-check-deletion")
    }

    /// «I har besluttet, hvor længe oplysninger bliver, og hvem der sletter.»
    pub fn privacy_check_deletion_explained(&self) -> String {
        self.plain("privacy-check-deletion-explained")
    }

    /// «Backup»
    pub fn privacy_check_backup(&self) -> String {
        self.plain("privacy-check-backup")
    }

    /// «Der tages backup, nøglen ligger et andet sted, og I har prøvet at lægge en backup tilbage.»
    pub fn privacy_check_backup_explained(&self) -> String {
        self.plain("privacy-check-backup-explained")
    }

    /// «Kontakter»
    pub fn privacy_check_contacts(&self) -> String {
        self.plain("privacy-check-contacts")
    }

    /// «Alle ved, hvem de ringer til, når noget går galt: drift, databeskyttelse og et brud på sikkerheden.»
    pub fn privacy_check_contacts_explained(&self) -> String {
        self.plain("privacy-check-contacts-explained")
    }

    /// «bede om et link til en ny adgangskode og vælge den»
    pub fn privacy_action_own_password(&self) -> String {
        self.plain("privacy-action-own-password")
    }

    /// «sende det, der venter i udbakken»
    pub fn privacy_action_send_post(&self) -> String {
        self.plain("privacy-action-send-post")
    }

    /// «se listen over udgående post, og hvem I ikke skriver til»
    pub fn privacy_action_list_post(&self) -> String {
        self.plain("privacy-action-list-post")
    }

    /// «se præcis, hvad en mail eller sms siger, og til hvem»
    pub fn privacy_action_show_post(&self) -> String {
        self.plain("privacy-action-show-post")
    }

    /// «prøve en mail igen eller lægge den væk»
    pub fn privacy_action_settle_post(&self) -> String {
        self.plain("privacy-action-settle-post")
    }

    /// «vælge, hvem I ikke skriver til»
    pub fn privacy_action_edit_stops(&self) -> String {
        self.plain("privacy-action-edit-stops")
    }

    /// «Udsendelsen, der sender post»
    pub fn privacy_holder_worker(&self) -> String {
        self.plain("privacy-holder-worker")
    }

    /// «se, hvem der har set en borgers oplysninger»
    pub fn privacy_action_who_looked(&self) -> String {
        self.plain("privacy-action-who-looked")
    }

    /// «se, hvilke af ens egne opslag der er usædvanlige»
    pub fn privacy_action_own_flags(&self) -> String {
        self.plain("privacy-action-own-flags")
    }

    /// «se adgangsloggen»
    pub fn privacy_action_show_trace(&self) -> String {
        self.plain("privacy-action-show-trace")
    }

    /// «hente adgangsloggen som fil»
    pub fn privacy_action_export_trace(&self) -> String {
        self.plain("privacy-action-export-trace")
    }

    /// «afslutte usædvanlige opslag»
    pub fn privacy_action_review_flag(&self) -> String {
        self.plain("privacy-action-review-flag")
    }

    /// «bestemme, om borgere ser medarbejdernes navne»
    pub fn privacy_action_tell_names(&self) -> String {
        self.plain("privacy-action-tell-names")
    }

    /// «hvem der har set oplysninger, hvornår og hvorfor»
    pub fn privacy_group_trace(&self) -> String {
        self.plain("privacy-group-trace")
    }

    /// «Hvem har set mine oplysninger?»
    pub fn privacy_looks_title(&self) -> String {
        self.plain("privacy-looks-title")
    }

    /// «Hvem har set borgerens oplysninger?»
    pub fn privacy_looks_title_other(&self) -> String {
        self.plain("privacy-looks-title-other")
    }

    /// «Her står hver gang nogen har set eller ændret dine oplysninger: hvem, hvornår, hvad og hvorfor.»
    pub fn privacy_looks_lead(&self) -> String {
        self.plain("privacy-looks-lead")
    }

    /// «Se siden sammen med borgeren. Den viser det samme, som borgeren selv ser.»
    pub fn privacy_looks_lead_together(&self) -> String {
        self.plain("privacy-looks-lead-together")
    }

    /// «Hver gang nogen har set eller ændret borgerens oplysninger. Du ser medarbejdernes navne.»
    pub fn privacy_looks_lead_officer(&self) -> String {
        self.plain("privacy-looks-lead-officer")
    }

    /// «Hvem har set mine oplysninger?»
    pub fn privacy_looks_link(&self) -> String {
        self.plain("privacy-looks-link")
    }

    /// «Hvem har set borgerens oplysninger?»
    pub fn privacy_looks_link_together(&self) -> String {
        self.plain("privacy-looks-link-together")
    }

    /// «Vælg periode»
    pub fn privacy_looks_filter(&self) -> String {
        self.plain("privacy-looks-filter")
    }

    /// «Fra»
    pub fn privacy_looks_from(&self) -> String {
        self.plain("privacy-looks-from")
    }

    /// «Til»
    pub fn privacy_looks_to(&self) -> String {
        self.plain("privacy-looks-to")
    }

    /// «Hvem»
    pub fn privacy_looks_who(&self) -> String {
        self.plain("privacy-looks-who")
    }

    /// «Hvornår»
    pub fn privacy_looks_when(&self) -> String {
        self.plain("privacy-looks-when")
    }

    /// «Hvad»
    pub fn privacy_looks_what(&self) -> String {
        self.plain("privacy-looks-what")
    }

    /// «Hvorfor»
    pub fn privacy_looks_why(&self) -> String {
        self.plain("privacy-looks-why")
    }

    /// «{role} hos {organisation}»
    pub fn privacy_looks_role(&self, organisation: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "privacy-looks-role",
            [("organisation", organisation.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «kl. {time}»
    pub fn privacy_looks_once(&self, time: impl AsRef<str>) -> String {
        self.filled("privacy-looks-once", [("time", time.as_ref().into())])
    }

    /// «kl. {first}–{last}»
    pub fn privacy_looks_between(&self, first: impl AsRef<str>, last: impl AsRef<str>) -> String {
        self.filled(
            "privacy-looks-between",
            [("first", first.as_ref().into()), ("last", last.as_ref().into())],
        )
    }

    /// «{times\_count → one: 1 gang · other: {times\_count} gange}»
    pub fn privacy_looks_times(&self, times_count: i64) -> String {
        self.filled("privacy-looks-times", [("times_count", times_count.into())])
    }

    /// «{lists\_count → one: Stod i 1 liste. · other: Stod i {lists\_count} lister.}»
    pub fn privacy_looks_lists(&self, lists_count: i64) -> String {
        self.filled("privacy-looks-lists", [("lists_count", lists_count.into())])
    }

    /// «{weekday} {date}»
    pub fn privacy_looks_day(&self, date: impl AsRef<str>, weekday: impl AsRef<str>) -> String {
        self.filled(
            "privacy-looks-day",
            [("date", date.as_ref().into()), ("weekday", weekday.as_ref().into())],
        )
    }

    /// «Kommunen har besluttet, at du ser rolle og organisation, ikke medarbejderens navn.»
    pub fn privacy_looks_no_names(&self) -> String {
        self.plain("privacy-looks-no-names")
    }

    /// «Kommunen har besluttet, at du også ser navnet på kommunens medarbejdere.»
    pub fn privacy_looks_names(&self) -> String {
        self.plain("privacy-looks-names")
    }

    /// «Opslag, du selv har lavet»
    pub fn privacy_looks_own(&self) -> String {
        self.plain("privacy-looks-own")
    }

    /// «Opslag, borgeren selv har lavet»
    pub fn privacy_looks_own_other(&self) -> String {
        self.plain("privacy-looks-own-other")
    }

    /// «Vis tidligere opslag»
    pub fn privacy_looks_earlier(&self) -> String {
        self.plain("privacy-looks-earlier")
    }

    /// «Ingen opslag i perioden»
    pub fn privacy_looks_none_title(&self) -> String {
        self.plain("privacy-looks-none-title")
    }

    /// «Ingen har set eller ændret oplysningerne fra {from} til {to}.»
    pub fn privacy_looks_none_text(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled("privacy-looks-none-text", [("from", from.as_ref().into()), ("to", to.as_ref().into())])
    }

    /// «Ser noget forkert ud?»
    pub fn privacy_looks_wrong(&self) -> String {
        self.plain("privacy-looks-wrong")
    }

    /// «Spørg først din sagsbehandler. Du kan også altid spørge kommunens databeskyttelsesrådgiver, som fører tilsyn med loggen. Du behøver ikke at give en grund.»
    pub fn privacy_looks_wrong_text(&self) -> String {
        self.plain("privacy-looks-wrong-text")
    }

    /// «Databeskyttelsesrådgiver»
    pub fn privacy_looks_wrong_officer(&self) -> String {
        self.plain("privacy-looks-wrong-officer")
    }

    /// «Kommunen har ikke skrevet sin databeskyttelsesrådgiver ind i programmet. Ring til kommunen og spørg efter databeskyttelsesrådgiveren.»
    pub fn privacy_looks_wrong_none(&self) -> String {
        self.plain("privacy-looks-wrong-none")
    }

    /// «En liste, du stod i, kommer med her inden for et minut.»
    pub fn privacy_looks_lists_soon(&self) -> String {
        self.plain("privacy-looks-lists-soon")
    }

    /// «Adgangsloggen»
    pub fn privacy_trace_title(&self) -> String {
        self.plain("privacy-trace-title")
    }

    /// «Hvem har set og ændret hvad, hvornår og hvorfor. Det, du slår op her, står også i loggen.»
    pub fn privacy_trace_lead(&self) -> String {
        self.plain("privacy-trace-lead")
    }

    /// «Søg i loggen»
    pub fn privacy_trace_filter(&self) -> String {
        self.plain("privacy-trace-filter")
    }

    /// «Borger: navn eller sagsnummer»
    pub fn privacy_trace_person(&self) -> String {
        self.plain("privacy-trace-person")
    }

    /// «Bruger: navn eller mail»
    pub fn privacy_trace_who(&self) -> String {
        self.plain("privacy-trace-who")
    }

    /// «Hvad»
    pub fn privacy_trace_action(&self) -> String {
        self.plain("privacy-trace-action")
    }

    /// «Alt»
    pub fn privacy_trace_every_action(&self) -> String {
        self.plain("privacy-trace-every-action")
    }

    /// «Formål»
    pub fn privacy_trace_purpose(&self) -> String {
        self.plain("privacy-trace-purpose")
    }

    /// «Alle formål»
    pub fn privacy_trace_every_purpose(&self) -> String {
        self.plain("privacy-trace-every-purpose")
    }

    /// «Udfald»
    pub fn privacy_trace_outcome(&self) -> String {
        self.plain("privacy-trace-outcome")
    }

    /// «Gjort og afvist»
    pub fn privacy_trace_every_outcome(&self) -> String {
        self.plain("privacy-trace-every-outcome")
    }

    /// «Gjort»
    pub fn privacy_trace_done(&self) -> String {
        self.plain("privacy-trace-done")
    }

    /// «Afvist»
    pub fn privacy_trace_refused(&self) -> String {
        self.plain("privacy-trace-refused")
    }

    /// «Organisation»
    pub fn privacy_trace_whose(&self) -> String {
        self.plain("privacy-trace-whose")
    }

    /// «Det, vi selv gjorde»
    pub fn privacy_trace_own(&self) -> String {
        self.plain("privacy-trace-own")
    }

    /// «Det, andre gjorde med vores borgere»
    pub fn privacy_trace_others(&self) -> String {
        self.plain("privacy-trace-others")
    }

    /// «Hvornår»
    pub fn privacy_trace_at(&self) -> String {
        self.plain("privacy-trace-at")
    }

    /// «Hvem»
    pub fn privacy_trace_by(&self) -> String {
        self.plain("privacy-trace-by")
    }

    /// «Om hvem»
    pub fn privacy_trace_about(&self) -> String {
        self.plain("privacy-trace-about")
    }

    /// «Ingen bestemt borger»
    pub fn privacy_trace_nobody(&self) -> String {
        self.plain("privacy-trace-nobody")
    }

    /// «{people\_count → one: 1 række · other: {people\_count} rækker}»
    pub fn privacy_trace_people(&self, people_count: i64) -> String {
        self.filled("privacy-trace-people", [("people_count", people_count.into())])
    }

    /// «en handling, som denne version ikke kender»
    pub fn privacy_trace_unknown_action(&self) -> String {
        self.plain("privacy-trace-unknown-action")
    }

    /// «en rolle, som denne version ikke kender»
    pub fn privacy_trace_unknown_role(&self) -> String {
        self.plain("privacy-trace-unknown-role")
    }

    /// «Intet: det blev afvist»
    pub fn privacy_trace_no_purpose(&self) -> String {
        self.plain("privacy-trace-no-purpose")
    }

    /// «Intet i loggen svarer til det»
    pub fn privacy_trace_none_title(&self) -> String {
        self.plain("privacy-trace-none-title")
    }

    /// «Fjern et filter, eller vælg en længere periode.»
    pub fn privacy_trace_none_text(&self) -> String {
        self.plain("privacy-trace-none-text")
    }

    /// «Loggen er tom»
    pub fn privacy_trace_empty_title(&self) -> String {
        self.plain("privacy-trace-empty-title")
    }

    /// «Når nogen ser eller ændrer noget, står det her.»
    pub fn privacy_trace_empty_text(&self) -> String {
        self.plain("privacy-trace-empty-text")
    }

    /// «Flere borgere svarer til søgningen. Vælg én:»
    pub fn privacy_trace_choose_person(&self) -> String {
        self.plain("privacy-trace-choose-person")
    }

    /// «Flere brugere svarer til søgningen. Vælg én:»
    pub fn privacy_trace_choose_user(&self) -> String {
        self.plain("privacy-trace-choose-user")
    }

    /// «Ingen svarer til søgningen.»
    pub fn privacy_trace_nobody_found(&self) -> String {
        self.plain("privacy-trace-nobody-found")
    }

    /// «Hent loggen som fil»
    pub fn privacy_trace_export(&self) -> String {
        self.plain("privacy-trace-export")
    }

    /// «Hvem har set borgeren, dag for dag»
    pub fn privacy_trace_person_looks(&self) -> String {
        self.plain("privacy-trace-person-looks")
    }

    /// «Medarbejdernes navne»
    pub fn privacy_trace_names(&self) -> String {
        self.plain("privacy-trace-names")
    }

    /// «adgangslog»
    pub fn privacy_trace_file(&self) -> String {
        self.plain("privacy-trace-file")
    }

    /// «Opslag {moment}»
    pub fn privacy_entry_title(&self, moment: impl AsRef<str>) -> String {
        self.filled("privacy-entry-title", [("moment", moment.as_ref().into())])
    }

    /// «Opslaget»
    pub fn privacy_entry_facts(&self) -> String {
        self.plain("privacy-entry-facts")
    }

    /// «Åbne oplysninger»
    pub fn privacy_entry_groups(&self) -> String {
        self.plain("privacy-entry-groups")
    }

    /// «Søgt efter»
    pub fn privacy_entry_criteria(&self) -> String {
        self.plain("privacy-entry-criteria")
    }

    /// «Viste»
    pub fn privacy_entry_shown(&self) -> String {
        self.plain("privacy-entry-shown")
    }

    /// «og {more\_count} til, som hører til en anden organisation eller ikke er med her»
    pub fn privacy_entry_more(&self, more_count: i64) -> String {
        self.filled("privacy-entry-more", [("more_count", more_count.into())])
    }

    /// «Forseglet»
    pub fn privacy_entry_sealed(&self) -> String {
        self.plain("privacy-entry-sealed")
    }

    /// «i blok {block}»
    pub fn privacy_entry_block(&self, block: impl AsRef<str>) -> String {
        self.filled("privacy-entry-block", [("block", block.as_ref().into())])
    }

    /// «ikke endnu: det sker inden for få sekunder»
    pub fn privacy_entry_not_sealed(&self) -> String {
        self.plain("privacy-entry-not-sealed")
    }

    /// «Bruger ved kommandolinjen: {name}»
    pub fn privacy_entry_operator(&self, name: impl AsRef<str>) -> String {
        self.filled("privacy-entry-operator", [("name", name.as_ref().into())])
    }

    /// «Beslutningen er gemt.»
    pub fn privacy_names_done(&self) -> String {
        self.plain("privacy-names-done")
    }

    /// «Borgeren»
    pub fn privacy_looks_citizen(&self) -> String {
        self.plain("privacy-looks-citizen")
    }

    /// «Rolle»
    pub fn privacy_file_role(&self) -> String {
        self.plain("privacy-file-role")
    }

    /// «Sagsnummer»
    pub fn privacy_file_reference(&self) -> String {
        self.plain("privacy-file-reference")
    }

    /// «lede efter usædvanlige opslag»
    pub fn privacy_action_find_unusual(&self) -> String {
        self.plain("privacy-action-find-unusual")
    }

    /// «En anden har skrevet det samme i mellemtiden. Læs grunden, før du skriver.»
    pub fn privacy_refusal_already(&self) -> String {
        self.plain("privacy-refusal-already")
    }

    /// «Du kan ikke selv afslutte et opslag, du har lavet. Bed en anden databeskyttelsesrådgiver om det.»
    pub fn privacy_refusal_own_look(&self) -> String {
        self.plain("privacy-refusal-own-look")
    }

    /// «Brugeren så sine egne oplysninger med en arbejdsrolle»
    pub fn privacy_rule_oneself(&self) -> String {
        self.plain("privacy-rule-oneself")
    }

    /// «En kollega: borgeren hedder det samme som en af jeres brugere»
    pub fn privacy_rule_same_name(&self) -> String {
        self.plain("privacy-rule-same-name")
    }

    /// «Samme efternavn, som få i kommunen har»
    pub fn privacy_rule_rare_surname(&self) -> String {
        self.plain("privacy-rule-rare-surname")
    }

    /// «Intet knytter brugeren til borgeren»
    pub fn privacy_rule_no_relation(&self) -> String {
        self.plain("privacy-rule-no-relation")
    }

    /// «Mange flere borgere på en dag end normalt»
    pub fn privacy_rule_many_people(&self) -> String {
        self.plain("privacy-rule-many-people")
    }

    /// «Usædvanlige opslag»
    pub fn privacy_flags_title(&self) -> String {
        self.plain("privacy-flags-title")
    }

    /// «Opslag, som nogen bør spørge til. At et opslag står her, betyder ikke, at det er forkert.»
    pub fn privacy_flags_lead(&self) -> String {
        self.plain("privacy-flags-lead")
    }

    /// «Søg i usædvanlige opslag»
    pub fn privacy_flags_filter(&self) -> String {
        self.plain("privacy-flags-filter")
    }

    /// «Vis»
    pub fn privacy_flags_state(&self) -> String {
        self.plain("privacy-flags-state")
    }

    /// «Dem, der venter»
    pub fn privacy_flags_open(&self) -> String {
        self.plain("privacy-flags-open")
    }

    /// «Dem, der er afsluttet»
    pub fn privacy_flags_closed(&self) -> String {
        self.plain("privacy-flags-closed")
    }

    /// «Hvorfor»
    pub fn privacy_flags_rule(&self) -> String {
        self.plain("privacy-flags-rule")
    }

    /// «Alle grunde»
    pub fn privacy_flags_every_rule(&self) -> String {
        self.plain("privacy-flags-every-rule")
    }

    /// «Bruger»
    pub fn privacy_flags_user(&self) -> String {
        self.plain("privacy-flags-user")
    }

    /// «Borger»
    pub fn privacy_flags_citizen(&self) -> String {
        self.plain("privacy-flags-citizen")
    }

    /// «Første opslag»
    pub fn privacy_flags_first(&self) -> String {
        self.plain("privacy-flags-first")
    }

    /// «Flere borgere»
    pub fn privacy_flags_nobody(&self) -> String {
        self.plain("privacy-flags-nobody")
    }

    /// «{looks\_count → one: 1 opslag den dag · other: {looks\_count} opslag den dag}»
    pub fn privacy_flags_seen(&self, looks_count: i64) -> String {
        self.filled("privacy-flags-seen", [("looks_count", looks_count.into())])
    }

    /// «{people} borgere, normalt {usual}»
    pub fn privacy_flags_people(&self, people: impl AsRef<str>, usual: impl AsRef<str>) -> String {
        self.filled(
            "privacy-flags-people",
            [("people", people.as_ref().into()), ("usual", usual.as_ref().into())],
        )
    }

    /// «Ingen usædvanlige opslag venter»
    pub fn privacy_flags_empty_title(&self) -> String {
        self.plain("privacy-flags-empty-title")
    }

    /// «Programmet leder i loggen hvert tiende minut. Det, det finder, står her, til en af jer har spurgt og skrevet grunden.»
    pub fn privacy_flags_empty_text(&self) -> String {
        self.plain("privacy-flags-empty-text")
    }

    /// «Ingen svarer til det»
    pub fn privacy_flags_none_title(&self) -> String {
        self.plain("privacy-flags-none-title")
    }

    /// «Fjern et filter for at se dem alle.»
    pub fn privacy_flags_none_text(&self) -> String {
        self.plain("privacy-flags-none-text")
    }

    /// «Usædvanligt opslag»
    pub fn privacy_flag_title(&self) -> String {
        self.plain("privacy-flag-title")
    }

    /// «Afslut»
    pub fn privacy_flag_close(&self) -> String {
        self.plain("privacy-flag-close")
    }

    /// «Åbn igen»
    pub fn privacy_flag_reopen(&self) -> String {
        self.plain("privacy-flag-reopen")
    }

    /// «Hvad fandt du ud af?»
    pub fn privacy_flag_because_close(&self) -> String {
        self.plain("privacy-flag-because-close")
    }

    /// «Hvorfor skal det ses igen?»
    pub fn privacy_flag_because_reopen(&self) -> String {
        self.plain("privacy-flag-because-reopen")
    }

    /// «Skriv, hvem du spurgte, og hvad svaret var. Brugeren kan ikke læse det.»
    pub fn privacy_flag_because_hint(&self) -> String {
        self.plain("privacy-flag-because-hint")
    }

    /// «Se brugerens opslag den dag»
    pub fn privacy_flag_log(&self) -> String {
        self.plain("privacy-flag-log")
    }

    /// «Afsluttet {moment} af {name}»
    pub fn privacy_flag_closed_by(&self, moment: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "privacy-flag-closed-by",
            [("moment", moment.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Åbnet igen {moment} af {name}»
    pub fn privacy_flag_opened_by(&self, moment: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "privacy-flag-opened-by",
            [("moment", moment.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Opslaget er afsluttet.»
    pub fn privacy_flag_closed_done(&self) -> String {
        self.plain("privacy-flag-closed-done")
    }

    /// «Opslaget er åbnet igen.»
    pub fn privacy_flag_opened_done(&self) -> String {
        self.plain("privacy-flag-opened-done")
    }

    /// «Hvad logges om mig?»
    pub fn privacy_logged_title(&self) -> String {
        self.plain("privacy-logged-title")
    }

    /// «Hvad logges om mig?»
    pub fn privacy_logged_link(&self) -> String {
        self.plain("privacy-logged-link")
    }

    /// «Alt, hvad du ser og ændrer, bliver skrevet ned, før du ser det.»
    pub fn privacy_logged_lead(&self) -> String {
        self.plain("privacy-logged-lead")
    }

    /// «Det bliver skrevet ned»
    pub fn privacy_logged_what(&self) -> String {
        self.plain("privacy-logged-what")
    }

    /// «Hvornår, dit navn, din rolle og organisation, hvad du gjorde, med hvilket formål, hvem det handlede om, hvad du søgte efter, og hvem en liste viste. Også forsøg, der blev afvist.»
    pub fn privacy_logged_what_text(&self) -> String {
        self.plain("privacy-logged-what-text")
    }

    /// «Hvem kan læse det»
    pub fn privacy_logged_who(&self) -> String {
        self.plain("privacy-logged-who")
    }

    /// «Din organisations databeskyttelsesrådgiver kan læse loggen. En borger kan se, hvem der har set borgerens oplysninger: rolle, organisation, tid og formål; dit navn kun, hvis databeskyttelsesrådgiveren har besluttet det. Administratorer kan ikke læse loggen.»
    pub fn privacy_logged_who_text(&self) -> String {
        self.plain("privacy-logged-who-text")
    }

    /// «Ingen kan rette i det»
    pub fn privacy_logged_sealed(&self) -> String {
        self.plain("privacy-logged-sealed")
    }

    /// «Rækkerne bliver forseglet efter få sekunder. Bliver en række senere ændret eller fjernet, kan det ses.»
    pub fn privacy_logged_sealed_text(&self) -> String {
        self.plain("privacy-logged-sealed-text")
    }

    /// «Det regnes som usædvanligt»
    pub fn privacy_logged_flags(&self) -> String {
        self.plain("privacy-logged-flags")
    }

    /// «Dine egne oplysninger. En kollega som borger. Et efternavn, du deler med få i kommunen. En borger, som en kollega i samme rolle er sat på, og som intet knytter dig til. Mere end tre gange så mange borgere på en dag, som du plejer at se. Samme adresse er ikke med: programmet ved ikke, hvor du bor.»
    pub fn privacy_logged_flags_text(&self) -> String {
        self.plain("privacy-logged-flags-text")
    }

    /// «At et opslag er usædvanligt, betyder ikke, at det er forkert. Databeskyttelsesrådgiveren spørger og skriver grunden.»
    pub fn privacy_logged_ask(&self) -> String {
        self.plain("privacy-logged-ask")
    }

    /// «Dine egne usædvanlige opslag»
    pub fn privacy_logged_own(&self) -> String {
        self.plain("privacy-logged-own")
    }

    /// «Ingen af dine opslag er usædvanlige.»
    pub fn privacy_logged_none(&self) -> String {
        self.plain("privacy-logged-none")
    }

    /// «Venter på en forklaring»
    pub fn privacy_logged_waits(&self) -> String {
        self.plain("privacy-logged-waits")
    }

    /// «Afsluttet»
    pub fn privacy_logged_closed(&self) -> String {
        self.plain("privacy-logged-closed")
    }

    /// «Skal borgere se medarbejdernes navne?»
    pub fn privacy_names_title(&self) -> String {
        self.plain("privacy-names-title")
    }

    /// «Beslutningen gælder også opslag, der allerede er sket, og står i loggen.»
    pub fn privacy_names_lead(&self) -> String {
        self.plain("privacy-names-lead")
    }

    /// «Nej»
    pub fn privacy_names_hide(&self) -> String {
        self.plain("privacy-names-hide")
    }

    /// «Borgere ser rolle og organisation, ikke navnet.»
    pub fn privacy_names_hide_hint(&self) -> String {
        self.plain("privacy-names-hide-hint")
    }

    /// «Ja»
    pub fn privacy_names_show(&self) -> String {
        self.plain("privacy-names-show")
    }

    /// «Borgere ser også navnet på jeres egne medarbejdere, ikke på andres.»
    pub fn privacy_names_show_hint(&self) -> String {
        self.plain("privacy-names-show-hint")
    }

    /// «se og ændre sin egen konto: adgangskode, to trin, hvor man er logget ind»
    pub fn privacy_action_keep_account(&self) -> String {
        self.plain("privacy-action-keep-account")
    }

    /// «bestemme reglerne for log-ind»
    pub fn privacy_action_set_log_in(&self) -> String {
        self.plain("privacy-action-set-log-in")
    }

    /// «give, ændre og afslutte roller, sætte vikarer ind»
    pub fn privacy_action_manage_roles(&self) -> String {
        self.plain("privacy-action-manage-roles")
    }

    /// «Usædvanlige opslag»
    pub fn privacy_start_flags(&self) -> String {
        self.plain("privacy-start-flags")
    }

    /// «spørg, og skriv svaret»
    pub fn privacy_start_flags_note(&self) -> String {
        self.plain("privacy-start-flags-note")
    }

    /// «Gennemgå usædvanlige opslag»
    pub fn privacy_start_flags_do(&self) -> String {
        self.plain("privacy-start-flags-do")
    }

    /// «Mangler på tjeklisten»
    pub fn privacy_start_unticked(&self) -> String {
        self.plain("privacy-start-unticked")
    }

    /// «før den første rigtige borger»
    pub fn privacy_start_unticked_note(&self) -> String {
        self.plain("privacy-start-unticked-note")
    }

    /// «vikar»
    pub fn privacy_looks_stand_in(&self) -> String {
        self.plain("privacy-looks-stand-in")
    }

    /// «læse notater om en borger i sit spor»
    pub fn privacy_action_show_notes(&self) -> String {
        self.plain("privacy-action-show-notes")
    }

    /// «skrive notater om en borger i sit spor»
    pub fn privacy_action_write_note(&self) -> String {
        self.plain("privacy-action-write-note")
    }

    /// «notater om arbejdet»
    pub fn privacy_group_notes(&self) -> String {
        self.plain("privacy-group-notes")
    }

    /// «notater om fremgang»
    pub fn privacy_group_progression(&self) -> String {
        self.plain("privacy-group-progression")
    }

    /// «notater om økonomi»
    pub fn privacy_group_economy(&self) -> String {
        self.plain("privacy-group-economy")
    }

    /// «notater om helbred»
    pub fn privacy_group_health(&self) -> String {
        self.plain("privacy-group-health")
    }

    /// «notater om det sociale»
    pub fn privacy_group_social(&self) -> String {
        self.plain("privacy-group-social")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("privacy-rights-title", texts.privacy_rights_title()),
        ("privacy-rights-lead", texts.privacy_rights_lead("organisation", "role")),
        ("privacy-rights-may", texts.privacy_rights_may()),
        ("privacy-rights-whom", texts.privacy_rights_whom()),
        ("privacy-rights-why", texts.privacy_rights_why()),
        ("privacy-rights-fields", texts.privacy_rights_fields("fields")),
        ("privacy-rights-link", texts.privacy_rights_link()),
        ("privacy-rights-not", texts.privacy_rights_not()),
        ("privacy-all-title", texts.privacy_all_title()),
        ("privacy-all-lead", texts.privacy_all_lead()),
        ("privacy-all-role", texts.privacy_all_role()),
        ("privacy-all-group", texts.privacy_all_group()),
        ("privacy-all-every-role", texts.privacy_all_every_role()),
        ("privacy-all-every-group", texts.privacy_all_every_group()),
        ("privacy-all-filter", texts.privacy_all_filter()),
        ("privacy-all-may", texts.privacy_all_may()),
        ("privacy-all-none-title", texts.privacy_all_none_title()),
        ("privacy-all-none-text", texts.privacy_all_none_text()),
        ("privacy-all-only-in", texts.privacy_all_only_in("kind")),
        ("privacy-all-fields", texts.privacy_all_fields("fields")),
        ("privacy-all-summary", texts.privacy_all_summary()),
        ("privacy-all-who", texts.privacy_all_who()),
        ("privacy-all-nobody", texts.privacy_all_nobody()),
        ("privacy-holder-log-in", texts.privacy_holder_log_in()),
        ("privacy-holder-operator", texts.privacy_holder_operator()),
        ("privacy-scope-nothing", texts.privacy_scope_nothing()),
        ("privacy-area-partners", texts.privacy_area_partners()),
        ("privacy-area-companies", texts.privacy_area_companies()),
        ("privacy-area-tasks", texts.privacy_area_tasks()),
        ("privacy-area-citizens", texts.privacy_area_citizens()),
        ("privacy-area-matching", texts.privacy_area_matching()),
        ("privacy-area-placements", texts.privacy_area_placements()),
        ("privacy-area-targets", texts.privacy_area_targets()),
        ("privacy-area-exchange", texts.privacy_area_exchange()),
        ("privacy-area-privacy", texts.privacy_area_privacy()),
        ("privacy-action-show-start", texts.privacy_action_show_start()),
        ("privacy-action-log-in", texts.privacy_action_log_in()),
        ("privacy-action-set-up", texts.privacy_action_set_up()),
        ("privacy-action-list-users", texts.privacy_action_list_users()),
        ("privacy-action-add-user", texts.privacy_action_add_user()),
        ("privacy-action-change-user", texts.privacy_action_change_user()),
        ("privacy-action-set-mode", texts.privacy_action_set_mode()),
        ("privacy-action-show-rights", texts.privacy_action_show_rights()),
        ("privacy-action-show-checklist", texts.privacy_action_show_checklist()),
        ("privacy-action-tick-checklist", texts.privacy_action_tick_checklist()),
        ("privacy-action-list-companies", texts.privacy_action_list_companies()),
        ("privacy-action-show-company", texts.privacy_action_show_company()),
        ("privacy-action-add-company", texts.privacy_action_add_company()),
        ("privacy-action-edit-company", texts.privacy_action_edit_company()),
        ("privacy-action-show-position", texts.privacy_action_show_position()),
        ("privacy-action-edit-tasks", texts.privacy_action_edit_tasks()),
        ("privacy-action-show-bundle", texts.privacy_action_show_bundle()),
        ("privacy-action-build-bundle", texts.privacy_action_build_bundle()),
        ("privacy-action-list-citizens", texts.privacy_action_list_citizens()),
        ("privacy-action-show-citizen", texts.privacy_action_show_citizen()),
        ("privacy-action-add-citizen", texts.privacy_action_add_citizen()),
        ("privacy-action-edit-citizen", texts.privacy_action_edit_citizen()),
        ("privacy-action-show-programmes", texts.privacy_action_show_programmes()),
        ("privacy-action-relate", texts.privacy_action_relate()),
        ("privacy-action-show-card", texts.privacy_action_show_card()),
        ("privacy-action-match-citizen", texts.privacy_action_match_citizen()),
        ("privacy-action-match-bundle", texts.privacy_action_match_bundle()),
        ("privacy-action-propose-person", texts.privacy_action_propose_person()),
        ("privacy-action-show-proposal", texts.privacy_action_show_proposal()),
        ("privacy-action-answer-proposal", texts.privacy_action_answer_proposal()),
        ("privacy-action-say-to-proposal", texts.privacy_action_say_to_proposal()),
        ("privacy-action-release-name", texts.privacy_action_release_name()),
        ("privacy-action-withdraw-proposal", texts.privacy_action_withdraw_proposal()),
        ("privacy-action-judge-words", texts.privacy_action_judge_words()),
        ("privacy-action-write-agreement", texts.privacy_action_write_agreement()),
        ("privacy-action-show-placement", texts.privacy_action_show_placement()),
        ("privacy-action-confirm-agreement", texts.privacy_action_confirm_agreement()),
        ("privacy-action-cancel-placement", texts.privacy_action_cancel_placement()),
        ("privacy-action-move-placement", texts.privacy_action_move_placement()),
        ("privacy-action-follow-vitas", texts.privacy_action_follow_vitas()),
        ("privacy-action-show-weeks", texts.privacy_action_show_weeks()),
        ("privacy-action-state-week", texts.privacy_action_state_week()),
        ("privacy-action-convert-hours", texts.privacy_action_convert_hours()),
        ("privacy-action-change-last-day", texts.privacy_action_change_last_day()),
        ("privacy-action-show-board", texts.privacy_action_show_board()),
        ("privacy-action-set-targets", texts.privacy_action_set_targets()),
        ("privacy-action-import-companies", texts.privacy_action_import_companies()),
        ("privacy-action-import-citizens", texts.privacy_action_import_citizens()),
        ("privacy-action-import-placements", texts.privacy_action_import_placements()),
        ("privacy-action-import-reference", texts.privacy_action_import_reference()),
        ("privacy-action-export-companies", texts.privacy_action_export_companies()),
        ("privacy-action-export-citizens", texts.privacy_action_export_citizens()),
        ("privacy-action-export-placements", texts.privacy_action_export_placements()),
        ("privacy-action-export-reference", texts.privacy_action_export_reference()),
        ("privacy-action-back-up", texts.privacy_action_back_up()),
        ("privacy-action-restore", texts.privacy_action_restore()),
        ("privacy-action-show-import", texts.privacy_action_show_import()),
        ("privacy-action-look-up", texts.privacy_action_look_up()),
        ("privacy-group-company", texts.privacy_group_company()),
        ("privacy-group-business", texts.privacy_group_business()),
        ("privacy-group-company-contact", texts.privacy_group_company_contact()),
        ("privacy-group-tasks", texts.privacy_group_tasks()),
        ("privacy-group-identity", texts.privacy_group_identity()),
        ("privacy-group-home", texts.privacy_group_home()),
        ("privacy-group-resources", texts.privacy_group_resources()),
        ("privacy-group-considerations", texts.privacy_group_considerations()),
        ("privacy-group-membership", texts.privacy_group_membership()),
        ("privacy-group-team", texts.privacy_group_team()),
        ("privacy-group-do-not-place", texts.privacy_group_do_not_place()),
        ("privacy-group-protected", texts.privacy_group_protected()),
        ("privacy-group-proposals", texts.privacy_group_proposals()),
        ("privacy-group-proposal-case", texts.privacy_group_proposal_case()),
        ("privacy-group-company-words", texts.privacy_group_company_words()),
        ("privacy-group-held-words", texts.privacy_group_held_words()),
        ("privacy-group-dialogue", texts.privacy_group_dialogue()),
        ("privacy-group-placements", texts.privacy_group_placements()),
        ("privacy-group-ending", texts.privacy_group_ending()),
        ("privacy-group-hours", texts.privacy_group_hours()),
        ("privacy-group-instructions", texts.privacy_group_instructions()),
        ("privacy-group-users", texts.privacy_group_users()),
        ("privacy-group-reference", texts.privacy_group_reference()),
        ("privacy-scope-municipality", texts.privacy_scope_municipality()),
        ("privacy-scope-caseload", texts.privacy_scope_caseload()),
        ("privacy-scope-partnership", texts.privacy_scope_partnership()),
        ("privacy-scope-company", texts.privacy_scope_company()),
        ("privacy-scope-trainees", texts.privacy_scope_trainees()),
        ("privacy-scope-own", texts.privacy_scope_own()),
        ("privacy-scope-aggregate", texts.privacy_scope_aggregate()),
        ("privacy-purpose-placement", texts.privacy_purpose_placement()),
        ("privacy-purpose-support", texts.privacy_purpose_support()),
        ("privacy-purpose-company-service", texts.privacy_purpose_company_service()),
        ("privacy-purpose-own-access", texts.privacy_purpose_own_access()),
        ("privacy-purpose-steering", texts.privacy_purpose_steering()),
        ("privacy-purpose-evaluation", texts.privacy_purpose_evaluation()),
        ("privacy-purpose-administration", texts.privacy_purpose_administration()),
        ("privacy-purpose-protection", texts.privacy_purpose_protection()),
        ("privacy-checklist-title", texts.privacy_checklist_title()),
        ("privacy-checklist-lead", texts.privacy_checklist_lead()),
        ("privacy-checklist-items", texts.privacy_checklist_items()),
        ("privacy-checklist-demo", texts.privacy_checklist_demo()),
        ("privacy-checklist-green", texts.privacy_checklist_green()),
        ("privacy-checklist-open", texts.privacy_checklist_open("open")),
        ("privacy-checklist-done", texts.privacy_checklist_done()),
        ("privacy-checklist-missing", texts.privacy_checklist_missing()),
        ("privacy-checklist-since", texts.privacy_checklist_since("on", "reference")),
        ("privacy-checklist-by", texts.privacy_checklist_by("at", "who")),
        ("privacy-checklist-somebody", texts.privacy_checklist_somebody()),
        ("privacy-checklist-tick", texts.privacy_checklist_tick()),
        ("privacy-checklist-change", texts.privacy_checklist_change()),
        ("privacy-checklist-on", texts.privacy_checklist_on()),
        ("privacy-checklist-reference", texts.privacy_checklist_reference()),
        ("privacy-checklist-reference-hint", texts.privacy_checklist_reference_hint()),
        ("privacy-checklist-take-back", texts.privacy_checklist_take_back()),
        ("privacy-checklist-take-back-lead", texts.privacy_checklist_take_back_lead()),
        ("privacy-checklist-why", texts.privacy_checklist_why()),
        ("privacy-done-ticked", texts.privacy_done_ticked()),
        ("privacy-done-taken-back", texts.privacy_done_taken_back()),
        ("privacy-refusal-later-than-today", texts.privacy_refusal_later_than_today()),
        ("privacy-check-processors", texts.privacy_check_processors()),
        ("privacy-check-processors-explained", texts.privacy_check_processors_explained()),
        ("privacy-check-impact", texts.privacy_check_impact()),
        ("privacy-check-impact-explained", texts.privacy_check_impact_explained()),
        ("privacy-check-log-in", texts.privacy_check_log_in()),
        ("privacy-check-log-in-explained", texts.privacy_check_log_in_explained()),
        ("privacy-check-deletion", texts.privacy_check_deletion()),
        ("privacy-check-deletion-explained", texts.privacy_check_deletion_explained()),
        ("privacy-check-backup", texts.privacy_check_backup()),
        ("privacy-check-backup-explained", texts.privacy_check_backup_explained()),
        ("privacy-check-contacts", texts.privacy_check_contacts()),
        ("privacy-check-contacts-explained", texts.privacy_check_contacts_explained()),
        ("privacy-action-own-password", texts.privacy_action_own_password()),
        ("privacy-action-send-post", texts.privacy_action_send_post()),
        ("privacy-action-list-post", texts.privacy_action_list_post()),
        ("privacy-action-show-post", texts.privacy_action_show_post()),
        ("privacy-action-settle-post", texts.privacy_action_settle_post()),
        ("privacy-action-edit-stops", texts.privacy_action_edit_stops()),
        ("privacy-holder-worker", texts.privacy_holder_worker()),
        ("privacy-action-who-looked", texts.privacy_action_who_looked()),
        ("privacy-action-own-flags", texts.privacy_action_own_flags()),
        ("privacy-action-show-trace", texts.privacy_action_show_trace()),
        ("privacy-action-export-trace", texts.privacy_action_export_trace()),
        ("privacy-action-review-flag", texts.privacy_action_review_flag()),
        ("privacy-action-tell-names", texts.privacy_action_tell_names()),
        ("privacy-group-trace", texts.privacy_group_trace()),
        ("privacy-looks-title", texts.privacy_looks_title()),
        ("privacy-looks-title-other", texts.privacy_looks_title_other()),
        ("privacy-looks-lead", texts.privacy_looks_lead()),
        ("privacy-looks-lead-together", texts.privacy_looks_lead_together()),
        ("privacy-looks-lead-officer", texts.privacy_looks_lead_officer()),
        ("privacy-looks-link", texts.privacy_looks_link()),
        ("privacy-looks-link-together", texts.privacy_looks_link_together()),
        ("privacy-looks-filter", texts.privacy_looks_filter()),
        ("privacy-looks-from", texts.privacy_looks_from()),
        ("privacy-looks-to", texts.privacy_looks_to()),
        ("privacy-looks-who", texts.privacy_looks_who()),
        ("privacy-looks-when", texts.privacy_looks_when()),
        ("privacy-looks-what", texts.privacy_looks_what()),
        ("privacy-looks-why", texts.privacy_looks_why()),
        ("privacy-looks-role", texts.privacy_looks_role("organisation", "role")),
        ("privacy-looks-once", texts.privacy_looks_once("time")),
        ("privacy-looks-between", texts.privacy_looks_between("first", "last")),
        ("privacy-looks-times", texts.privacy_looks_times(count)),
        ("privacy-looks-lists", texts.privacy_looks_lists(count)),
        ("privacy-looks-day", texts.privacy_looks_day("date", "weekday")),
        ("privacy-looks-no-names", texts.privacy_looks_no_names()),
        ("privacy-looks-names", texts.privacy_looks_names()),
        ("privacy-looks-own", texts.privacy_looks_own()),
        ("privacy-looks-own-other", texts.privacy_looks_own_other()),
        ("privacy-looks-earlier", texts.privacy_looks_earlier()),
        ("privacy-looks-none-title", texts.privacy_looks_none_title()),
        ("privacy-looks-none-text", texts.privacy_looks_none_text("from", "to")),
        ("privacy-looks-wrong", texts.privacy_looks_wrong()),
        ("privacy-looks-wrong-text", texts.privacy_looks_wrong_text()),
        ("privacy-looks-wrong-officer", texts.privacy_looks_wrong_officer()),
        ("privacy-looks-wrong-none", texts.privacy_looks_wrong_none()),
        ("privacy-looks-lists-soon", texts.privacy_looks_lists_soon()),
        ("privacy-trace-title", texts.privacy_trace_title()),
        ("privacy-trace-lead", texts.privacy_trace_lead()),
        ("privacy-trace-filter", texts.privacy_trace_filter()),
        ("privacy-trace-person", texts.privacy_trace_person()),
        ("privacy-trace-who", texts.privacy_trace_who()),
        ("privacy-trace-action", texts.privacy_trace_action()),
        ("privacy-trace-every-action", texts.privacy_trace_every_action()),
        ("privacy-trace-purpose", texts.privacy_trace_purpose()),
        ("privacy-trace-every-purpose", texts.privacy_trace_every_purpose()),
        ("privacy-trace-outcome", texts.privacy_trace_outcome()),
        ("privacy-trace-every-outcome", texts.privacy_trace_every_outcome()),
        ("privacy-trace-done", texts.privacy_trace_done()),
        ("privacy-trace-refused", texts.privacy_trace_refused()),
        ("privacy-trace-whose", texts.privacy_trace_whose()),
        ("privacy-trace-own", texts.privacy_trace_own()),
        ("privacy-trace-others", texts.privacy_trace_others()),
        ("privacy-trace-at", texts.privacy_trace_at()),
        ("privacy-trace-by", texts.privacy_trace_by()),
        ("privacy-trace-about", texts.privacy_trace_about()),
        ("privacy-trace-nobody", texts.privacy_trace_nobody()),
        ("privacy-trace-people", texts.privacy_trace_people(count)),
        ("privacy-trace-unknown-action", texts.privacy_trace_unknown_action()),
        ("privacy-trace-unknown-role", texts.privacy_trace_unknown_role()),
        ("privacy-trace-no-purpose", texts.privacy_trace_no_purpose()),
        ("privacy-trace-none-title", texts.privacy_trace_none_title()),
        ("privacy-trace-none-text", texts.privacy_trace_none_text()),
        ("privacy-trace-empty-title", texts.privacy_trace_empty_title()),
        ("privacy-trace-empty-text", texts.privacy_trace_empty_text()),
        ("privacy-trace-choose-person", texts.privacy_trace_choose_person()),
        ("privacy-trace-choose-user", texts.privacy_trace_choose_user()),
        ("privacy-trace-nobody-found", texts.privacy_trace_nobody_found()),
        ("privacy-trace-export", texts.privacy_trace_export()),
        ("privacy-trace-person-looks", texts.privacy_trace_person_looks()),
        ("privacy-trace-names", texts.privacy_trace_names()),
        ("privacy-trace-file", texts.privacy_trace_file()),
        ("privacy-entry-title", texts.privacy_entry_title("moment")),
        ("privacy-entry-facts", texts.privacy_entry_facts()),
        ("privacy-entry-groups", texts.privacy_entry_groups()),
        ("privacy-entry-criteria", texts.privacy_entry_criteria()),
        ("privacy-entry-shown", texts.privacy_entry_shown()),
        ("privacy-entry-more", texts.privacy_entry_more(count)),
        ("privacy-entry-sealed", texts.privacy_entry_sealed()),
        ("privacy-entry-block", texts.privacy_entry_block("block")),
        ("privacy-entry-not-sealed", texts.privacy_entry_not_sealed()),
        ("privacy-entry-operator", texts.privacy_entry_operator("name")),
        ("privacy-names-done", texts.privacy_names_done()),
        ("privacy-looks-citizen", texts.privacy_looks_citizen()),
        ("privacy-file-role", texts.privacy_file_role()),
        ("privacy-file-reference", texts.privacy_file_reference()),
        ("privacy-action-find-unusual", texts.privacy_action_find_unusual()),
        ("privacy-refusal-already", texts.privacy_refusal_already()),
        ("privacy-refusal-own-look", texts.privacy_refusal_own_look()),
        ("privacy-rule-oneself", texts.privacy_rule_oneself()),
        ("privacy-rule-same-name", texts.privacy_rule_same_name()),
        ("privacy-rule-rare-surname", texts.privacy_rule_rare_surname()),
        ("privacy-rule-no-relation", texts.privacy_rule_no_relation()),
        ("privacy-rule-many-people", texts.privacy_rule_many_people()),
        ("privacy-flags-title", texts.privacy_flags_title()),
        ("privacy-flags-lead", texts.privacy_flags_lead()),
        ("privacy-flags-filter", texts.privacy_flags_filter()),
        ("privacy-flags-state", texts.privacy_flags_state()),
        ("privacy-flags-open", texts.privacy_flags_open()),
        ("privacy-flags-closed", texts.privacy_flags_closed()),
        ("privacy-flags-rule", texts.privacy_flags_rule()),
        ("privacy-flags-every-rule", texts.privacy_flags_every_rule()),
        ("privacy-flags-user", texts.privacy_flags_user()),
        ("privacy-flags-citizen", texts.privacy_flags_citizen()),
        ("privacy-flags-first", texts.privacy_flags_first()),
        ("privacy-flags-nobody", texts.privacy_flags_nobody()),
        ("privacy-flags-seen", texts.privacy_flags_seen(count)),
        ("privacy-flags-people", texts.privacy_flags_people("people", "usual")),
        ("privacy-flags-empty-title", texts.privacy_flags_empty_title()),
        ("privacy-flags-empty-text", texts.privacy_flags_empty_text()),
        ("privacy-flags-none-title", texts.privacy_flags_none_title()),
        ("privacy-flags-none-text", texts.privacy_flags_none_text()),
        ("privacy-flag-title", texts.privacy_flag_title()),
        ("privacy-flag-close", texts.privacy_flag_close()),
        ("privacy-flag-reopen", texts.privacy_flag_reopen()),
        ("privacy-flag-because-close", texts.privacy_flag_because_close()),
        ("privacy-flag-because-reopen", texts.privacy_flag_because_reopen()),
        ("privacy-flag-because-hint", texts.privacy_flag_because_hint()),
        ("privacy-flag-log", texts.privacy_flag_log()),
        ("privacy-flag-closed-by", texts.privacy_flag_closed_by("moment", "name")),
        ("privacy-flag-opened-by", texts.privacy_flag_opened_by("moment", "name")),
        ("privacy-flag-closed-done", texts.privacy_flag_closed_done()),
        ("privacy-flag-opened-done", texts.privacy_flag_opened_done()),
        ("privacy-logged-title", texts.privacy_logged_title()),
        ("privacy-logged-link", texts.privacy_logged_link()),
        ("privacy-logged-lead", texts.privacy_logged_lead()),
        ("privacy-logged-what", texts.privacy_logged_what()),
        ("privacy-logged-what-text", texts.privacy_logged_what_text()),
        ("privacy-logged-who", texts.privacy_logged_who()),
        ("privacy-logged-who-text", texts.privacy_logged_who_text()),
        ("privacy-logged-sealed", texts.privacy_logged_sealed()),
        ("privacy-logged-sealed-text", texts.privacy_logged_sealed_text()),
        ("privacy-logged-flags", texts.privacy_logged_flags()),
        ("privacy-logged-flags-text", texts.privacy_logged_flags_text()),
        ("privacy-logged-ask", texts.privacy_logged_ask()),
        ("privacy-logged-own", texts.privacy_logged_own()),
        ("privacy-logged-none", texts.privacy_logged_none()),
        ("privacy-logged-waits", texts.privacy_logged_waits()),
        ("privacy-logged-closed", texts.privacy_logged_closed()),
        ("privacy-names-title", texts.privacy_names_title()),
        ("privacy-names-lead", texts.privacy_names_lead()),
        ("privacy-names-hide", texts.privacy_names_hide()),
        ("privacy-names-hide-hint", texts.privacy_names_hide_hint()),
        ("privacy-names-show", texts.privacy_names_show()),
        ("privacy-names-show-hint", texts.privacy_names_show_hint()),
        ("privacy-action-keep-account", texts.privacy_action_keep_account()),
        ("privacy-action-set-log-in", texts.privacy_action_set_log_in()),
        ("privacy-action-manage-roles", texts.privacy_action_manage_roles()),
        ("privacy-start-flags", texts.privacy_start_flags()),
        ("privacy-start-flags-note", texts.privacy_start_flags_note()),
        ("privacy-start-flags-do", texts.privacy_start_flags_do()),
        ("privacy-start-unticked", texts.privacy_start_unticked()),
        ("privacy-start-unticked-note", texts.privacy_start_unticked_note()),
        ("privacy-looks-stand-in", texts.privacy_looks_stand_in()),
        ("privacy-action-show-notes", texts.privacy_action_show_notes()),
        ("privacy-action-write-note", texts.privacy_action_write_note()),
        ("privacy-group-notes", texts.privacy_group_notes()),
        ("privacy-group-progression", texts.privacy_group_progression()),
        ("privacy-group-economy", texts.privacy_group_economy()),
        ("privacy-group-health", texts.privacy_group_health()),
        ("privacy-group-social", texts.privacy_group_social()),
    ]
}
