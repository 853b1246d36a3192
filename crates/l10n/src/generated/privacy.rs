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
    "privacy-action-keep-account",
    "privacy-action-set-log-in",
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

    /// «se og ændre sin egen konto: adgangskode, to trin, hvor man er logget ind»
    pub fn privacy_action_keep_account(&self) -> String {
        self.plain("privacy-action-keep-account")
    }

    /// «bestemme reglerne for log-ind»
    pub fn privacy_action_set_log_in(&self) -> String {
        self.plain("privacy-action-set-log-in")
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
        ("privacy-action-keep-account", texts.privacy_action_keep_account()),
        ("privacy-action-set-log-in", texts.privacy_action_set_log_in()),
    ]
}
