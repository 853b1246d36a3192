//! Written by `cargo xtask i18n` from `i18n/*/partners.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "partners-title",
    "partners-refusal-email-taken",
    "partners-refusal-role-does-not-fit",
    "partners-refusal-password-short",
    "partners-refusal-password-long",
    "partners-refusal-password-monotonous",
    "partners-refusal-password-common",
    "partners-refusal-password-own-name",
    "partners-refusal-own-account",
    "partners-refusal-last-administrator",
    "partners-refusal-company-missing",
    "partners-refusal-unknown-company",
    "partners-refusal-citizens-cannot-log-in",
    "partners-refusal-which-organisation",
    "partners-refusal-no-organisation",
    "partners-refusal-citizens-exist",
    "partners-log-in-title",
    "partners-log-in-lead",
    "partners-log-in-email",
    "partners-log-in-password",
    "partners-log-in-submit",
    "partners-log-in-refused-wrong",
    "partners-log-in-refused-throttled",
    "partners-log-in-refused-closed",
    "partners-log-in-refused-citizen",
    "partners-log-in-refused-demo",
    "partners-log-in-citizens",
    "partners-log-in-demo-heading",
    "partners-log-in-demo-lead",
    "partners-log-in-demo-note",
    "partners-log-in-demo-note-company",
    "partners-log-in-form-heading",
    "partners-ended-heading",
    "partners-ended-text",
    "partners-start-title",
    "partners-start-waits-lead",
    "partners-start-hello",
    "partners-start-counts",
    "partners-start-due",
    "partners-start-do-held",
    "partners-start-do-due",
    "partners-start-do-named",
    "partners-start-do-weeks",
    "partners-start-companies",
    "partners-start-companies-unasked",
    "partners-start-tasks",
    "partners-start-bundles-free",
    "partners-start-bundles-draft",
    "partners-start-bundle-time",
    "partners-start-citizens",
    "partners-start-citizens-not-ready",
    "partners-start-users",
    "partners-start-consultant-lead",
    "partners-start-consultant-action",
    "partners-start-caseworker-lead",
    "partners-start-caseworker-action",
    "partners-start-manager-lead",
    "partners-start-manager-action",
    "partners-start-citizen-lead",
    "partners-start-citizen-action",
    "partners-start-steering-lead",
    "partners-start-administrator-lead",
    "partners-start-administrator-action",
    "partners-start-officer-lead",
    "partners-start-officer-action",
    "partners-start-lead-team-leader",
    "partners-start-lead-health-worker",
    "partners-start-lead-social-worker",
    "partners-start-lead-workplace-mentor",
    "partners-start-lead-shop-steward",
    "partners-start-lead-mentor",
    "partners-start-lead-buddy",
    "partners-start-lead-business-mentor",
    "partners-start-lead-ambassador",
    "partners-start-lead-business-adviser",
    "partners-start-lead-union-officer",
    "partners-start-lead-school-contact",
    "partners-start-lead-association-contact",
    "partners-start-lead-funder",
    "partners-start-lead-evaluator",
    "partners-start-lead-procurement-officer",
    "partners-start-lead-method-owner",
    "partners-start-lead-rule-owner",
    "partners-start-mine",
    "partners-start-companies-action",
    "partners-start-trainees",
    "partners-start-company",
    "partners-start-mine-count",
    "partners-start-no-citizens",
    "partners-start-bundles-action",
    "partners-start-import-action",
    "partners-users-lead",
    "partners-users-add",
    "partners-users-name",
    "partners-users-email",
    "partners-users-role-none",
    "partners-users-role",
    "partners-users-company",
    "partners-users-state",
    "partners-users-last-log-in",
    "partners-users-never",
    "partners-users-open",
    "partners-users-closed",
    "partners-users-no-password",
    "partners-users-password",
    "partners-users-password-hint",
    "partners-users-password-new",
    "partners-users-language",
    "partners-users-new-title",
    "partners-users-company-hint",
    "partners-users-reset",
    "partners-users-reset-lead",
    "partners-users-close",
    "partners-users-close-text",
    "partners-users-reopen",
    "partners-users-reopen-text",
    "partners-users-own",
    "partners-users-is-last",
    "partners-users-facts",
    "partners-done-user-added",
    "partners-done-password",
    "partners-done-closed",
    "partners-done-reopened",
    "partners-done-mode",
    "partners-done-logged-out",
    "partners-done-welcome",
    "partners-settings-title",
    "partners-settings-mode",
    "partners-settings-mode-companies",
    "partners-settings-mode-companies-hint",
    "partners-settings-mode-citizens",
    "partners-settings-mode-citizens-hint",
    "partners-settings-citizens",
    "partners-about-title",
    "partners-about-lead",
    "partners-about-licence",
    "partners-about-lists",
    "partners-about-law",
    "partners-about-law-column-rule",
    "partners-about-law-column-source",
    "partners-about-law-column-sure",
    "partners-about-law-column-period",
    "partners-about-demo",
    "partners-accessibility-title",
    "partners-accessibility-lead",
    "partners-accessibility-tested",
    "partners-accessibility-not-tested",
    "partners-accessibility-tell",
    "partners-users-edit",
    "partners-users-edit-title",
    "partners-users-edit-lead",
    "partners-users-has-password",
    "partners-done-user-changed",
    "partners-start-citizens-everywhere",
    "partners-about-rule-cap",
    "partners-about-rule-rounding",
    "partners-about-rule-measure",
    "partners-about-rule-supported",
    "partners-about-rule-ordinary",
    "partners-about-rule-average",
    "partners-about-rule-level",
    "partners-about-law-unconfirmed",
    "partners-done-held",
    "partners-done-dropped",
    "partners-lapsed-heading",
    "partners-lapsed-text",
    "partners-refusal-company-without-role",
    "partners-settings-mode-companies-closed",
    "partners-about-rule-duration",
    "partners-about-rule-groups",
    "partners-start-proposals-answer",
    "partners-start-proposals-talk",
    "partners-settings-closed-title",
    "partners-start-board",
    "partners-start-caseworker-lead-companies",
    "partners-start-never-in",
    "partners-start-never-in-note",
    "partners-start-weeks-unsaid",
    "partners-start-weeks-unsaid-note",
    "partners-start-watch",
    "partners-done-file-again",
    "partners-users-password-or-link",
    "partners-users-link",
    "partners-users-invite",
    "partners-users-link-text",
    "partners-done-link",
    "partners-done-own-password",
    "partners-own-forgotten",
    "partners-own-email",
    "partners-own-ask-title",
    "partners-own-ask-lead",
    "partners-own-ask-submit",
    "partners-own-asked-title",
    "partners-own-asked-lead",
    "partners-own-to-log-in",
    "partners-own-choose-title",
    "partners-own-choose-lead",
    "partners-own-password-hint",
    "partners-own-choose-submit",
    "partners-own-over-title",
    "partners-own-over-lead",
    "partners-own-over-again",
    "partners-refusal-wrong-password",
    "partners-refusal-wrong-code",
    "partners-refusal-used-code",
    "partners-refusal-same-password",
    "partners-refusal-code-required",
    "partners-refusal-minutes-outside",
    "partners-refusal-idle-longer-than-life",
    "partners-refusal-password-breached",
    "partners-account-title",
    "partners-account-lead",
    "partners-account-who",
    "partners-account-organisation",
    "partners-account-way-in",
    "partners-account-password-change",
    "partners-account-password-none",
    "partners-account-code",
    "partners-account-code-on",
    "partners-account-code-off",
    "partners-account-code-off-note",
    "partners-account-code-set-up",
    "partners-account-code-turn-off",
    "partners-account-code-required",
    "partners-account-codes",
    "partners-account-codes-left",
    "partners-account-codes-renew",
    "partners-account-sessions",
    "partners-account-session-device",
    "partners-account-session-began",
    "partners-account-session-used",
    "partners-account-session-here",
    "partners-account-session-end",
    "partners-account-session-note",
    "partners-account-session-end-text",
    "partners-account-others",
    "partners-account-others-text",
    "partners-device",
    "partners-device-browser-other",
    "partners-device-system-other",
    "partners-device-chromebook",
    "partners-password-title",
    "partners-password-lead",
    "partners-password-old",
    "partners-password-new",
    "partners-password-new-hint",
    "partners-language-title",
    "partners-set-up-title",
    "partners-set-up-lead",
    "partners-set-up-required",
    "partners-set-up-app",
    "partners-set-up-app-text",
    "partners-set-up-scan",
    "partners-set-up-picture",
    "partners-set-up-secret",
    "partners-set-up-open",
    "partners-set-up-confirm",
    "partners-set-up-code",
    "partners-set-up-code-hint",
    "partners-set-up-submit",
    "partners-codes-title",
    "partners-codes-lead",
    "partners-codes-once",
    "partners-codes-whose",
    "partners-codes-on",
    "partners-codes-renew-title",
    "partners-codes-renew-text",
    "partners-turn-off-title",
    "partners-turn-off-lead",
    "partners-turn-off-code-hint",
    "partners-code-title",
    "partners-code-lead",
    "partners-code-hint",
    "partners-code-submit",
    "partners-code-other",
    "partners-code-no-way",
    "partners-prove-title",
    "partners-prove-lead",
    "partners-prove-kept",
    "partners-prove-submit",
    "partners-prove-demo",
    "partners-prove-none-title",
    "partners-prove-none-text",
    "partners-rules-title",
    "partners-rules-lead",
    "partners-rules-link",
    "partners-rules-idle",
    "partners-rules-life",
    "partners-rules-proof",
    "partners-rules-proof-hint",
    "partners-rules-code",
    "partners-rules-code-hint",
    "partners-users-code",
    "partners-users-code-on",
    "partners-users-code-off",
    "partners-users-code-drop",
    "partners-users-code-drop-text",
    "partners-done-password-changed",
    "partners-done-language",
    "partners-done-code-off",
    "partners-done-code-dropped",
    "partners-done-session-ended",
    "partners-done-others-ended",
    "partners-done-rules",
    "partners-done-proved",
    "partners-done-proved-held",
    "partners-done-codes-left-none",
    "partners-done-codes-left-few",
    "partners-done-codes-shown",
    "partners-roles-title",
    "partners-roles-first",
    "partners-roles-last",
    "partners-roles-ways",
    "partners-roles-live",
    "partners-roles-later",
    "partners-roles-over",
    "partners-roles-since-account",
    "partners-roles-no-last",
    "partners-roles-ended",
    "partners-roles-until",
    "partners-roles-for",
    "partners-roles-no-role",
    "partners-roles-more",
    "partners-roles-none",
    "partners-roles-elsewhere",
    "partners-users-kept-by",
    "partners-users-kept-at",
    "partners-users-existing",
    "partners-users-existing-hint",
    "partners-roles-give",
    "partners-roles-give-lead",
    "partners-roles-first-hint",
    "partners-roles-last-hint",
    "partners-roles-last-needed",
    "partners-roles-stand-in",
    "partners-roles-stand-in-lead",
    "partners-roles-whom",
    "partners-roles-whom-none",
    "partners-roles-colleague",
    "partners-roles-colleague-at",
    "partners-roles-nobody-title",
    "partners-roles-nobody-text",
    "partners-roles-change",
    "partners-roles-change-lead",
    "partners-roles-end",
    "partners-roles-end-text",
    "partners-act-title",
    "partners-act-lead",
    "partners-act-now",
    "partners-act-as",
    "partners-act-none",
    "partners-done-role-given",
    "partners-done-role-changed",
    "partners-done-role-ended",
    "partners-done-stands-in",
    "partners-done-acting",
    "partners-leavers-title",
    "partners-leavers-lead",
    "partners-leavers-why",
    "partners-leavers-people",
    "partners-leavers-export",
    "partners-leavers-file",
    "partners-leavers-none-title",
    "partners-leavers-none-text",
    "partners-leavers-on",
    "partners-leavers-since",
    "partners-leavers-ended",
    "partners-leavers-closed",
    "partners-leavers-idle",
    "partners-leavers-never-in",
    "partners-refusal-own-role",
    "partners-refusal-kept-elsewhere",
    "partners-refusal-has-role",
    "partners-refusal-stands-in-already",
    "partners-refusal-unknown-colleague",
    "partners-refusal-last-day-missing",
    "partners-refusal-last-day-past",
    "partners-log-in-refused-not-yet",
    "partners-log-in-refused-over",
    "partners-roles-first-stays",
    "partners-refusal-organisation-taken",
    "partners-refusal-which-partnership",
    "partners-done-acting-later",
];

impl Texts {
    /// «Brugere»
    pub fn partners_title(&self) -> String {
        self.plain("partners-title")
    }

    /// «Nogen logger allerede ind med {email}. Brug en anden adresse, eller find brugeren på listen.»
    pub fn partners_refusal_email_taken(&self, email: impl AsRef<str>) -> String {
        self.filled("partners-refusal-email-taken", [("email", email.as_ref().into())])
    }

    /// «Rollen {role} passer ikke til {kind}. Vælg en anden rolle.»
    pub fn partners_refusal_role_does_not_fit(&self, kind: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "partners-refusal-role-does-not-fit",
            [("kind", kind.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «{min\_count → one: Adgangskoden skal have mindst 1 tegn. · other: Adgangskoden skal have mindst {min\_count} tegn. Tre tilfældige ord er lette at huske.}»
    pub fn partners_refusal_password_short(&self, min_count: i64) -> String {
        self.filled("partners-refusal-password-short", [("min_count", min_count.into())])
    }

    /// «{max\_count → one: Adgangskoden må højst have 1 tegn. · other: Adgangskoden må højst have {max\_count} tegn.}»
    pub fn partners_refusal_password_long(&self, max_count: i64) -> String {
        self.filled("partners-refusal-password-long", [("max_count", max_count.into())])
    }

    /// «{min\_count → one: Brug mindst 1 tegn. · other: Brug mindst {min\_count} forskellige tegn.}»
    pub fn partners_refusal_password_monotonous(&self, min_count: i64) -> String {
        self.filled("partners-refusal-password-monotonous", [("min_count", min_count.into())])
    }

    /// «Den adgangskode prøver alle først. Vælg en anden.»
    pub fn partners_refusal_password_common(&self) -> String {
        self.plain("partners-refusal-password-common")
    }

    /// «Brug ikke dit navn eller din adresse som adgangskode.»
    pub fn partners_refusal_password_own_name(&self) -> String {
        self.plain("partners-refusal-password-own-name")
    }

    /// «Du kan ikke lukke din egen konto. Bed en anden administrator om det.»
    pub fn partners_refusal_own_account(&self) -> String {
        self.plain("partners-refusal-own-account")
    }

    /// «Der skal være mindst én administrator. Giv først en anden rollen.»
    pub fn partners_refusal_last_administrator(&self) -> String {
        self.plain("partners-refusal-last-administrator")
    }

    /// «Skriv den virksomhed, som brugeren hører til: navn eller CVR-nummer.»
    pub fn partners_refusal_company_missing(&self) -> String {
        self.plain("partners-refusal-company-missing")
    }

    /// «Ingen af partnernes virksomheder har CVR-nummer {cvr}. Ret nummeret, eller bed en virksomhedskonsulent tilføje virksomheden.»
    pub fn partners_refusal_unknown_company(&self, cvr: impl AsRef<str>) -> String {
        self.filled("partners-refusal-unknown-company", [("cvr", cvr.as_ref().into())])
    }

    /// «Borgere kan ikke få log-ind endnu. Vis »Det ser virksomheden« sammen med borgeren i stedet.»
    pub fn partners_refusal_citizens_cannot_log_in(&self) -> String {
        self.plain("partners-refusal-citizens-cannot-log-in")
    }

    /// «Sig, hvilken organisation det gælder: {names}.»
    pub fn partners_refusal_which_organisation(&self, names: impl AsRef<str>) -> String {
        self.filled("partners-refusal-which-organisation", [("names", names.as_ref().into())])
    }

    /// «Her er ingen organisation endnu. Opret den første administrator med »kanten user add«.»
    pub fn partners_refusal_no_organisation(&self) -> String {
        self.plain("partners-refusal-no-organisation")
    }

    /// «{count → one: Her er 1 borger. Vi kan ikke skifte til »kun virksomheder«, så længe borgeren er her. · other: Her er {count} borgere. Vi kan ikke skifte til »kun virksomheder«, så længe de er her.}»
    pub fn partners_refusal_citizens_exist(&self, count: i64) -> String {
        self.filled("partners-refusal-citizens-exist", [("count", count.into())])
    }

    /// «Log ind»
    pub fn partners_log_in_title(&self) -> String {
        self.plain("partners-log-in-title")
    }

    /// «Kanten hjælper kommuner og virksomheder med at finde småjob til mennesker på kanten af arbejdsmarkedet.»
    pub fn partners_log_in_lead(&self) -> String {
        self.plain("partners-log-in-lead")
    }

    /// «E-mail»
    pub fn partners_log_in_email(&self) -> String {
        self.plain("partners-log-in-email")
    }

    /// «Adgangskode»
    pub fn partners_log_in_password(&self) -> String {
        self.plain("partners-log-in-password")
    }

    /// «Log ind»
    pub fn partners_log_in_submit(&self) -> String {
        self.plain("partners-log-in-submit")
    }

    /// «Mailen og adgangskoden passer ikke sammen, eller kontoen er lukket. Prøv igen, eller bed jeres administrator om hjælp.»
    pub fn partners_log_in_refused_wrong(&self) -> String {
        self.plain("partners-log-in-refused-wrong")
    }

    /// «{second\_count → one: For mange forsøg. Vent 1 sekund, og prøv igen. · other: For mange forsøg. Vent {second\_count} sekunder, og prøv igen.}»
    pub fn partners_log_in_refused_throttled(&self, second_count: i64) -> String {
        self.filled("partners-log-in-refused-throttled", [("second_count", second_count.into())])
    }

    /// «Kontoen er lukket. Bed jeres administrator om at åbne den.»
    pub fn partners_log_in_refused_closed(&self) -> String {
        self.plain("partners-log-in-refused-closed")
    }

    /// «Borgere kan ikke logge ind endnu. Aftal tid med din sagsbehandler, så ser I siden sammen.»
    pub fn partners_log_in_refused_citizen(&self) -> String {
        self.plain("partners-log-in-refused-citizen")
    }

    /// «Ét klik virker kun for demoens opdigtede personer. Log ind med mail og adgangskode.»
    pub fn partners_log_in_refused_demo(&self) -> String {
        self.plain("partners-log-in-refused-demo")
    }

    /// «Er du borger? Du kan ikke logge ind selv endnu. Aftal tid med din sagsbehandler, så ser I siden sammen.»
    pub fn partners_log_in_citizens(&self) -> String {
        self.plain("partners-log-in-citizens")
    }

    /// «Prøv demoen med ét klik»
    pub fn partners_log_in_demo_heading(&self) -> String {
        self.plain("partners-log-in-demo-heading")
    }

    /// «Alle personer er opdigtede. Vælg, hvem du vil være. Demoens personer skal ikke bruge en kode fra en telefon; det skal administratorer og databeskyttelsesrådgivere ellers.»
    pub fn partners_log_in_demo_lead(&self) -> String {
        self.plain("partners-log-in-demo-lead")
    }

    /// «{organisation}»
    pub fn partners_log_in_demo_note(&self, organisation: impl AsRef<str>) -> String {
        self.filled("partners-log-in-demo-note", [("organisation", organisation.as_ref().into())])
    }

    /// «{company}, {organisation}»
    pub fn partners_log_in_demo_note_company(
        &self,
        company: impl AsRef<str>,
        organisation: impl AsRef<str>,
    ) -> String {
        self.filled(
            "partners-log-in-demo-note-company",
            [("company", company.as_ref().into()), ("organisation", organisation.as_ref().into())],
        )
    }

    /// «Log ind med adgangskode»
    pub fn partners_log_in_form_heading(&self) -> String {
        self.plain("partners-log-in-form-heading")
    }

    /// «Du blev logget ud, mens du skrev»
    pub fn partners_ended_heading(&self) -> String {
        self.plain("partners-ended-heading")
    }

    /// «Intet er tabt. Log ind igen, så står det, du skrev, klar i formularen.»
    pub fn partners_ended_text(&self) -> String {
        self.plain("partners-ended-text")
    }

    /// «Forside»
    pub fn partners_start_title(&self) -> String {
        self.plain("partners-start-title")
    }

    /// «Det, der venter på dig, står først.»
    pub fn partners_start_waits_lead(&self) -> String {
        self.plain("partners-start-waits-lead")
    }

    /// «Goddag, {name}»
    pub fn partners_start_hello(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-start-hello", [("name", name.as_ref().into())])
    }

    /// «Status»
    pub fn partners_start_counts(&self) -> String {
        self.plain("partners-start-counts")
    }

    /// «Venter på dig»
    pub fn partners_start_due(&self) -> String {
        self.plain("partners-start-due")
    }

    /// «Læs virksomhedernes ord»
    pub fn partners_start_do_held(&self) -> String {
        self.plain("partners-start-do-held")
    }

    /// «Se, hvem der skal begynde»
    pub fn partners_start_do_due(&self) -> String {
        self.plain("partners-start-do-due")
    }

    /// «Skriv aftaler»
    pub fn partners_start_do_named(&self) -> String {
        self.plain("partners-start-do-named")
    }

    /// «Skriv de uger, der mangler»
    pub fn partners_start_do_weeks(&self) -> String {
        self.plain("partners-start-do-weeks")
    }

    /// «Virksomheder»
    pub fn partners_start_companies(&self) -> String {
        self.plain("partners-start-companies")
    }

    /// «Forretningen ikke spurgt endnu»
    pub fn partners_start_companies_unasked(&self) -> String {
        self.plain("partners-start-companies-unasked")
    }

    /// «Opgaver»
    pub fn partners_start_tasks(&self) -> String {
        self.plain("partners-start-tasks")
    }

    /// «Ledige småjob og praktikker»
    pub fn partners_start_bundles_free(&self) -> String {
        self.plain("partners-start-bundles-free")
    }

    /// «Kladder»
    pub fn partners_start_bundles_draft(&self) -> String {
        self.plain("partners-start-bundles-draft")
    }

    /// «Timer om ugen i ledige småjob»
    pub fn partners_start_bundle_time(&self) -> String {
        self.plain("partners-start-bundle-time")
    }

    /// «Borgere»
    pub fn partners_start_citizens(&self) -> String {
        self.plain("partners-start-citizens")
    }

    /// «Mangler timer eller tider»
    pub fn partners_start_citizens_not_ready(&self) -> String {
        self.plain("partners-start-citizens-not-ready")
    }

    /// «Brugere»
    pub fn partners_start_users(&self) -> String {
        self.plain("partners-start-users")
    }

    /// «Begynd hos virksomheden: hvad lever den af, og hvilke opgaver kunne en anden løse?»
    pub fn partners_start_consultant_lead(&self) -> String {
        self.plain("partners-start-consultant-lead")
    }

    /// «Find en virksomhed»
    pub fn partners_start_consultant_action(&self) -> String {
        self.plain("partners-start-consultant-action")
    }

    /// «Find et småjob, der passer til en borger, og se hvorfor.»
    pub fn partners_start_caseworker_lead(&self) -> String {
        self.plain("partners-start-caseworker-lead")
    }

    /// «Find en borger»
    pub fn partners_start_caseworker_action(&self) -> String {
        self.plain("partners-start-caseworker-action")
    }

    /// «Her er din virksomhed, opgaverne og de småjob, I har sat sammen.»
    pub fn partners_start_manager_lead(&self) -> String {
        self.plain("partners-start-manager-lead")
    }

    /// «Åbn din virksomhed»
    pub fn partners_start_manager_action(&self) -> String {
        self.plain("partners-start-manager-action")
    }

    /// «Her kan du se, hvad vi ved om dig, og hvad en virksomhed får at se.»
    pub fn partners_start_citizen_lead(&self) -> String {
        self.plain("partners-start-citizen-lead")
    }

    /// «Åbn din side»
    pub fn partners_start_citizen_action(&self) -> String {
        self.plain("partners-start-citizen-action")
    }

    /// «Tal for hele partnerskabet, alle kommuner tilsammen. Her er ingen personer.»
    pub fn partners_start_steering_lead(&self) -> String {
        self.plain("partners-start-steering-lead")
    }

    /// «Opret brugere, og bestem, hvad installationen bruges til.»
    pub fn partners_start_administrator_lead(&self) -> String {
        self.plain("partners-start-administrator-lead")
    }

    /// «Se brugerne»
    pub fn partners_start_administrator_action(&self) -> String {
        self.plain("partners-start-administrator-action")
    }

    /// «Hvem ser hvad, hvem har set hvad, og hvad mangler der.»
    pub fn partners_start_officer_lead(&self) -> String {
        self.plain("partners-start-officer-lead")
    }

    /// «Se, hvem der må se hvad»
    pub fn partners_start_officer_action(&self) -> String {
        self.plain("partners-start-officer-action")
    }

    /// «Følg dit team: borgere, forløb og resultater i din kommune. Du retter ikke i dem.»
    pub fn partners_start_lead_team_leader(&self) -> String {
        self.plain("partners-start-lead-team-leader")
    }

    /// «Her er de borgere, som du er knyttet til. Sundhed og arbejde går side om side.»
    pub fn partners_start_lead_health_worker(&self) -> String {
        self.plain("partners-start-lead-health-worker")
    }

    /// «Her er de borgere, som du er knyttet til. Støtte og arbejde går side om side.»
    pub fn partners_start_lead_social_worker(&self) -> String {
        self.plain("partners-start-lead-social-worker")
    }

    /// «Her er de kolleger, som du er mentor for: timerne, og hvad der hjælper på arbejdet.»
    pub fn partners_start_lead_workplace_mentor(&self) -> String {
        self.plain("partners-start-lead-workplace-mentor")
    }

    /// «Her er din virksomhed: opgaver, småjob og hvor mange pladser reglerne giver. Her er ingen personer.»
    pub fn partners_start_lead_shop_steward(&self) -> String {
        self.plain("partners-start-lead-shop-steward")
    }

    /// «Her er dem, som du er mentor for: hvor de arbejder og hvornår.»
    pub fn partners_start_lead_mentor(&self) -> String {
        self.plain("partners-start-lead-mentor")
    }

    /// «Her er dem, som du følges med på vej til arbejdet.»
    pub fn partners_start_lead_buddy(&self) -> String {
        self.plain("partners-start-lead-buddy")
    }

    /// «Her er dem, som du åbner døre for: hvad de kan, og hvor de arbejder.»
    pub fn partners_start_lead_business_mentor(&self) -> String {
        self.plain("partners-start-lead-business-mentor")
    }

    /// «Her er partnerskabets virksomheder og deres småjob. Her er ingen personer.»
    pub fn partners_start_lead_ambassador(&self) -> String {
        self.plain("partners-start-lead-ambassador")
    }

    /// «Her er virksomhederne, deres planer og opgaver. Her er ingen borgere.»
    pub fn partners_start_lead_business_adviser(&self) -> String {
        self.plain("partners-start-lead-business-adviser")
    }

    /// «Tal for hele partnerskabet. Her er ingen personer og ingen virksomheder.»
    pub fn partners_start_lead_union_officer(&self) -> String {
        self.plain("partners-start-lead-union-officer")
    }

    /// «Her kommer jeres kursister, når en aftale om deling er indgået. Indtil da er alt lukket.»
    pub fn partners_start_lead_school_contact(&self) -> String {
        self.plain("partners-start-lead-school-contact")
    }

    /// «Her kommer jeres deltagere, når en aftale om deling er indgået. Indtil da er alt lukket.»
    pub fn partners_start_lead_association_contact(&self) -> String {
        self.plain("partners-start-lead-association-contact")
    }

    /// «Tal for hele partnerskabet, med definition og mål. Her er ingen personer.»
    pub fn partners_start_lead_funder(&self) -> String {
        self.plain("partners-start-lead-funder")
    }

    /// «Tal for hele partnerskabet, med tæller, nævner og periode. Her er ingen personer.»
    pub fn partners_start_lead_evaluator(&self) -> String {
        self.plain("partners-start-lead-evaluator")
    }

    /// «Her er partnerskabets virksomheder. Sociale klausuler kommer hertil, når de bliver en del af Kanten.»
    pub fn partners_start_lead_procurement_officer(&self) -> String {
        self.plain("partners-start-lead-procurement-officer")
    }

    /// «Tal for hele partnerskabet: hvad metoden fører til. Her er ingen personer.»
    pub fn partners_start_lead_method_owner(&self) -> String {
        self.plain("partners-start-lead-method-owner")
    }

    /// «Reglerne i Kanten står med kilde og dato. De ændres med en ny version.»
    pub fn partners_start_lead_rule_owner(&self) -> String {
        self.plain("partners-start-lead-rule-owner")
    }

    /// «Se mine borgere»
    pub fn partners_start_mine(&self) -> String {
        self.plain("partners-start-mine")
    }

    /// «Se virksomhederne»
    pub fn partners_start_companies_action(&self) -> String {
        self.plain("partners-start-companies-action")
    }

    /// «Se forløb og timer»
    pub fn partners_start_trainees(&self) -> String {
        self.plain("partners-start-trainees")
    }

    /// «Se virksomheden»
    pub fn partners_start_company(&self) -> String {
        self.plain("partners-start-company")
    }

    /// «Mine borgere»
    pub fn partners_start_mine_count(&self) -> String {
        self.plain("partners-start-mine-count")
    }

    /// «Installationen står på »kun virksomheder«. En administrator kan skifte under Indstillinger.»
    pub fn partners_start_no_citizens(&self) -> String {
        self.plain("partners-start-no-citizens")
    }

    /// «Se småjob»
    pub fn partners_start_bundles_action(&self) -> String {
        self.plain("partners-start-bundles-action")
    }

    /// «Indlæs en fil»
    pub fn partners_start_import_action(&self) -> String {
        self.plain("partners-start-import-action")
    }

    /// «Alle, der kan logge ind for jeres organisation.»
    pub fn partners_users_lead(&self) -> String {
        self.plain("partners-users-lead")
    }

    /// «Opret bruger»
    pub fn partners_users_add(&self) -> String {
        self.plain("partners-users-add")
    }

    /// «Navn»
    pub fn partners_users_name(&self) -> String {
        self.plain("partners-users-name")
    }

    /// «E-mail»
    pub fn partners_users_email(&self) -> String {
        self.plain("partners-users-email")
    }

    /// «Vælg en rolle»
    pub fn partners_users_role_none(&self) -> String {
        self.plain("partners-users-role-none")
    }

    /// «Rolle»
    pub fn partners_users_role(&self) -> String {
        self.plain("partners-users-role")
    }

    /// «Virksomhed»
    pub fn partners_users_company(&self) -> String {
        self.plain("partners-users-company")
    }

    /// «Status»
    pub fn partners_users_state(&self) -> String {
        self.plain("partners-users-state")
    }

    /// «Sidst logget ind»
    pub fn partners_users_last_log_in(&self) -> String {
        self.plain("partners-users-last-log-in")
    }

    /// «aldrig»
    pub fn partners_users_never(&self) -> String {
        self.plain("partners-users-never")
    }

    /// «Åben»
    pub fn partners_users_open(&self) -> String {
        self.plain("partners-users-open")
    }

    /// «Lukket»
    pub fn partners_users_closed(&self) -> String {
        self.plain("partners-users-closed")
    }

    /// «Ingen adgangskode»
    pub fn partners_users_no_password(&self) -> String {
        self.plain("partners-users-no-password")
    }

    /// «Adgangskode»
    pub fn partners_users_password(&self) -> String {
        self.plain("partners-users-password")
    }

    /// «Mindst 12 tegn. Giv den til brugeren personligt.»
    pub fn partners_users_password_hint(&self) -> String {
        self.plain("partners-users-password-hint")
    }

    /// «Ny adgangskode»
    pub fn partners_users_password_new(&self) -> String {
        self.plain("partners-users-password-new")
    }

    /// «Sprog»
    pub fn partners_users_language(&self) -> String {
        self.plain("partners-users-language")
    }

    /// «Opret bruger»
    pub fn partners_users_new_title(&self) -> String {
        self.plain("partners-users-new-title")
    }

    /// «Kun for en virksomhedsleder, en mentor på arbejdspladsen eller en tillidsrepræsentant. Skriv navn eller CVR-nummer.»
    pub fn partners_users_company_hint(&self) -> String {
        self.plain("partners-users-company-hint")
    }

    /// «Giv ny adgangskode»
    pub fn partners_users_reset(&self) -> String {
        self.plain("partners-users-reset")
    }

    /// «Alle steder, hvor brugeren er logget ind, bliver logget ud.»
    pub fn partners_users_reset_lead(&self) -> String {
        self.plain("partners-users-reset-lead")
    }

    /// «Luk kontoen»
    pub fn partners_users_close(&self) -> String {
        self.plain("partners-users-close")
    }

    /// «{name} kan ikke logge ind mere og bliver logget ud med det samme. Kontoen kan åbnes igen.»
    pub fn partners_users_close_text(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-users-close-text", [("name", name.as_ref().into())])
    }

    /// «Åbn kontoen igen»
    pub fn partners_users_reopen(&self) -> String {
        self.plain("partners-users-reopen")
    }

    /// «{name} kan logge ind igen.»
    pub fn partners_users_reopen_text(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-users-reopen-text", [("name", name.as_ref().into())])
    }

    /// «Det er din egen konto.»
    pub fn partners_users_own(&self) -> String {
        self.plain("partners-users-own")
    }

    /// «Den eneste administrator kan ikke lukkes.»
    pub fn partners_users_is_last(&self) -> String {
        self.plain("partners-users-is-last")
    }

    /// «Konto»
    pub fn partners_users_facts(&self) -> String {
        self.plain("partners-users-facts")
    }

    /// «Brugeren er oprettet.»
    pub fn partners_done_user_added(&self) -> String {
        self.plain("partners-done-user-added")
    }

    /// «Adgangskoden er skiftet.»
    pub fn partners_done_password(&self) -> String {
        self.plain("partners-done-password")
    }

    /// «Kontoen er lukket.»
    pub fn partners_done_closed(&self) -> String {
        self.plain("partners-done-closed")
    }

    /// «Kontoen er åben igen.»
    pub fn partners_done_reopened(&self) -> String {
        self.plain("partners-done-reopened")
    }

    /// «Indstillingen er gemt.»
    pub fn partners_done_mode(&self) -> String {
        self.plain("partners-done-mode")
    }

    /// «Du er logget ud.»
    pub fn partners_done_logged_out(&self) -> String {
        self.plain("partners-done-logged-out")
    }

    /// «Du er logget ind.»
    pub fn partners_done_welcome(&self) -> String {
        self.plain("partners-done-welcome")
    }

    /// «Indstillinger»
    pub fn partners_settings_title(&self) -> String {
        self.plain("partners-settings-title")
    }

    /// «Hvad må installationen indeholde?»
    pub fn partners_settings_mode(&self) -> String {
        self.plain("partners-settings-mode")
    }

    /// «Kun virksomheder»
    pub fn partners_settings_mode_companies(&self) -> String {
        self.plain("partners-settings-mode-companies")
    }

    /// «Virksomheder, opgaver og småjob. Borgernes sider er væk, og filer med borgere afvises.»
    pub fn partners_settings_mode_companies_hint(&self) -> String {
        self.plain("partners-settings-mode-companies-hint")
    }

    /// «Virksomheder og borgere»
    pub fn partners_settings_mode_citizens(&self) -> String {
        self.plain("partners-settings-mode-citizens")
    }

    /// «Også borgere. I denne udgave kun opdigtede borgere: tjeklisten for rigtige personer findes ikke endnu.»
    pub fn partners_settings_mode_citizens_hint(&self) -> String {
        self.plain("partners-settings-mode-citizens-hint")
    }

    /// «{count → one: Installationen har 1 borger. · other: Installationen har {count} borgere.}»
    pub fn partners_settings_citizens(&self, count: i64) -> String {
        self.filled("partners-settings-citizens", [("count", count.into())])
    }

    /// «Om Kanten»
    pub fn partners_about_title(&self) -> String {
        self.plain("partners-about-title")
    }

    /// «Kanten er fri software til kommuner, erhvervsorganisationer, fagforeninger og virksomheder, der hjælper mennesker fra kanten af arbejdsmarkedet ind i varigt arbejde.»
    pub fn partners_about_lead(&self) -> String {
        self.plain("partners-about-lead")
    }

    /// «Kanten udgives under EUPL-1.2.»
    pub fn partners_about_licence(&self) -> String {
        self.plain("partners-about-licence")
    }

    /// «Lister, vi bruger»
    pub fn partners_about_lists(&self) -> String {
        self.plain("partners-about-lists")
    }

    /// «Regler, vi regner med»
    pub fn partners_about_law(&self) -> String {
        self.plain("partners-about-law")
    }

    /// «Regel»
    pub fn partners_about_law_column_rule(&self) -> String {
        self.plain("partners-about-law-column-rule")
    }

    /// «Kilde»
    pub fn partners_about_law_column_source(&self) -> String {
        self.plain("partners-about-law-column-source")
    }

    /// «Hvor sikkert»
    pub fn partners_about_law_column_sure(&self) -> String {
        self.plain("partners-about-law-column-sure")
    }

    /// «Gælder»
    pub fn partners_about_law_column_period(&self) -> String {
        self.plain("partners-about-law-column-period")
    }

    /// «Partnerskabet Østerø er opdigtet. Der findes ingen kommune, virksomhed eller person med disse navne og numre.»
    pub fn partners_about_demo(&self) -> String {
        self.plain("partners-about-demo")
    }

    /// «Tilgængelighed»
    pub fn partners_accessibility_title(&self) -> String {
        self.plain("partners-accessibility-title")
    }

    /// «Alle skal kunne bruge Kanten: med tastatur, med skærmlæser, på en telefon og uden JavaScript.»
    pub fn partners_accessibility_lead(&self) -> String {
        self.plain("partners-accessibility-lead")
    }

    /// «Hver side prøves automatisk mod WCAG 2.1 AA med værktøjet axe, i dansk og engelsk, på smal og bred skærm. En automatisk prøve finder ikke alt.»
    pub fn partners_accessibility_tested(&self) -> String {
        self.plain("partners-accessibility-tested")
    }

    /// «Ingen bruger af skærmlæser har prøvet siderne endnu.»
    pub fn partners_accessibility_not_tested(&self) -> String {
        self.plain("partners-accessibility-not-tested")
    }

    /// «Virker noget ikke? Sig det til jeres administrator.»
    pub fn partners_accessibility_tell(&self) -> String {
        self.plain("partners-accessibility-tell")
    }

    /// «Ret»
    pub fn partners_users_edit(&self) -> String {
        self.plain("partners-users-edit")
    }

    /// «Ret konto»
    pub fn partners_users_edit_title(&self) -> String {
        self.plain("partners-users-edit-title")
    }

    /// «Roller gives og afsluttes på kontoens side.»
    pub fn partners_users_edit_lead(&self) -> String {
        self.plain("partners-users-edit-lead")
    }

    /// «Sat»
    pub fn partners_users_has_password(&self) -> String {
        self.plain("partners-users-has-password")
    }

    /// «Kontoen er rettet.»
    pub fn partners_done_user_changed(&self) -> String {
        self.plain("partners-done-user-changed")
    }

    /// «Borgere i hele partnerskabet»
    pub fn partners_start_citizens_everywhere(&self) -> String {
        self.plain("partners-start-citizens-everywhere")
    }

    /// «Hvor mange på støtte der højst må være på et sted»
    pub fn partners_about_rule_cap(&self) -> String {
        self.plain("partners-about-rule-cap")
    }

    /// «Om en begyndt plads tæller»
    pub fn partners_about_rule_rounding(&self) -> String {
        self.plain("partners-about-rule-rounding")
    }

    /// «Hvordan ansatte tælles»
    pub fn partners_about_rule_measure(&self) -> String {
        self.plain("partners-about-rule-measure")
    }

    /// «Hvem der tæller som ansat på støtte»
    pub fn partners_about_rule_supported(&self) -> String {
        self.plain("partners-about-rule-supported")
    }

    /// «Hvem der tæller som ordinært ansat»
    pub fn partners_about_rule_ordinary(&self) -> String {
        self.plain("partners-about-rule-ordinary")
    }

    /// «Hvilke måneder gennemsnittet er fra»
    pub fn partners_about_rule_average(&self) -> String {
        self.plain("partners-about-rule-average")
    }

    /// «At der tælles for hver produktionsenhed»
    pub fn partners_about_rule_level(&self) -> String {
        self.plain("partners-about-rule-level")
    }

    /// «Paragraffens nummer er ikke efterprøvet i den gældende tekst»
    pub fn partners_about_law_unconfirmed(&self) -> String {
        self.plain("partners-about-law-unconfirmed")
    }

    /// «Du er logget ind igen. Det, du skrev, står her, men det er ikke gemt endnu. Læs det igennem, og gem.»
    pub fn partners_done_held(&self) -> String {
        self.plain("partners-done-held")
    }

    /// «Du er logget ind. Den formular, der stod åben, var udfyldt af en anden, så den er ikke gemt og vises ikke.»
    pub fn partners_done_dropped(&self) -> String {
        self.plain("partners-done-dropped")
    }

    /// «Du er blevet logget ud»
    pub fn partners_lapsed_heading(&self) -> String {
        self.plain("partners-lapsed-heading")
    }

    /// «Det sker, når Kanten ikke har været brugt et stykke tid. Log ind igen, så fortsætter du, hvor du var.»
    pub fn partners_lapsed_text(&self) -> String {
        self.plain("partners-lapsed-text")
    }

    /// «Rollen {role} hører ikke til en virksomhed. Fjern virksomheden, eller vælg en rolle på en arbejdsplads.»
    pub fn partners_refusal_company_without_role(&self, role: impl AsRef<str>) -> String {
        self.filled("partners-refusal-company-without-role", [("role", role.as_ref().into())])
    }

    /// «»Kun virksomheder« kan ikke vælges, så længe der er borgere i Kanten: de ville blive skjult.»
    pub fn partners_settings_mode_companies_closed(&self) -> String {
        self.plain("partners-settings-mode-companies-closed")
    }

    /// «Praktik: hvor længe»
    pub fn partners_about_rule_duration(&self) -> String {
        self.plain("partners-about-rule-duration")
    }

    /// «Målgruppe {groups}»
    pub fn partners_about_rule_groups(&self, groups: impl AsRef<str>) -> String {
        self.filled("partners-about-rule-groups", [("groups", groups.as_ref().into())])
    }

    /// «Svar på forslag»
    pub fn partners_start_proposals_answer(&self) -> String {
        self.plain("partners-start-proposals-answer")
    }

    /// «Tal med borgerne»
    pub fn partners_start_proposals_talk(&self) -> String {
        self.plain("partners-start-proposals-talk")
    }

    /// «Installationen indeholder virksomheder og borgere»
    pub fn partners_settings_closed_title(&self) -> String {
        self.plain("partners-settings-closed-title")
    }

    /// «Se resultater»
    pub fn partners_start_board(&self) -> String {
        self.plain("partners-start-board")
    }

    /// «Se virksomheder og småjob.»
    pub fn partners_start_caseworker_lead_companies(&self) -> String {
        self.plain("partners-start-caseworker-lead-companies")
    }

    /// «Har aldrig logget ind»
    pub fn partners_start_never_in(&self) -> String {
        self.plain("partners-start-never-in")
    }

    /// «giv dem deres adgang»
    pub fn partners_start_never_in_note(&self) -> String {
        self.plain("partners-start-never-in-note")
    }

    /// «Uger, ingen har bekræftet»
    pub fn partners_start_weeks_unsaid(&self) -> String {
        self.plain("partners-start-weeks-unsaid")
    }

    /// «tæller ikke med i resultaterne»
    pub fn partners_start_weeks_unsaid_note(&self) -> String {
        self.plain("partners-start-weeks-unsaid-note")
    }

    /// «Hold øje med»
    pub fn partners_start_watch(&self) -> String {
        self.plain("partners-start-watch")
    }

    /// «Dit log-ind var udløbet, så filen blev ikke sendt. Log ind, og vælg filen igen.»
    pub fn partners_done_file_again(&self) -> String {
        self.plain("partners-done-file-again")
    }

    /// «Lad feltet stå tomt, så får brugeren en mail med et link til at vælge sin egen adgangskode. Skriver du en, så giv den til brugeren personligt.»
    pub fn partners_users_password_or_link(&self) -> String {
        self.plain("partners-users-password-or-link")
    }

    /// «Send link til ny adgangskode»
    pub fn partners_users_link(&self) -> String {
        self.plain("partners-users-link")
    }

    /// «Send link til at vælge adgangskode»
    pub fn partners_users_invite(&self) -> String {
        self.plain("partners-users-invite")
    }

    /// «Vi sender en mail til {email}. Linket virker én gang. Et ældre link holder op med at virke.»
    pub fn partners_users_link_text(&self, email: impl AsRef<str>) -> String {
        self.filled("partners-users-link-text", [("email", email.as_ref().into())])
    }

    /// «Mailen ligger klar i Udgående post.»
    pub fn partners_done_link(&self) -> String {
        self.plain("partners-done-link")
    }

    /// «Adgangskoden er valgt. Log ind med den.»
    pub fn partners_done_own_password(&self) -> String {
        self.plain("partners-done-own-password")
    }

    /// «Har du glemt din adgangskode?»
    pub fn partners_own_forgotten(&self) -> String {
        self.plain("partners-own-forgotten")
    }

    /// «E-mail»
    pub fn partners_own_email(&self) -> String {
        self.plain("partners-own-email")
    }

    /// «Få en ny adgangskode»
    pub fn partners_own_ask_title(&self) -> String {
        self.plain("partners-own-ask-title")
    }

    /// «Skriv den mail, du logger ind med. Så sender vi et link til dig.»
    pub fn partners_own_ask_lead(&self) -> String {
        self.plain("partners-own-ask-lead")
    }

    /// «Send link»
    pub fn partners_own_ask_submit(&self) -> String {
        self.plain("partners-own-ask-submit")
    }

    /// «Se i din indbakke»
    pub fn partners_own_asked_title(&self) -> String {
        self.plain("partners-own-asked-title")
    }

    /// «Logger nogen ind med den mail, er der et link på vej. Det virker i en time. Kommer det ikke, så se i uønsket post, eller spørg jeres administrator.»
    pub fn partners_own_asked_lead(&self) -> String {
        self.plain("partners-own-asked-lead")
    }

    /// «Til log ind»
    pub fn partners_own_to_log_in(&self) -> String {
        self.plain("partners-own-to-log-in")
    }

    /// «Vælg din adgangskode»
    pub fn partners_own_choose_title(&self) -> String {
        self.plain("partners-own-choose-title")
    }

    /// «Linket bliver brugt, når du gemmer. Bagefter logger du ind med den nye adgangskode.»
    pub fn partners_own_choose_lead(&self) -> String {
        self.plain("partners-own-choose-lead")
    }

    /// «Mindst 12 tegn. Tre tilfældige ord er lette at huske.»
    pub fn partners_own_password_hint(&self) -> String {
        self.plain("partners-own-password-hint")
    }

    /// «Gem adgangskode»
    pub fn partners_own_choose_submit(&self) -> String {
        self.plain("partners-own-choose-submit")
    }

    /// «Linket virker ikke mere»
    pub fn partners_own_over_title(&self) -> String {
        self.plain("partners-own-over-title")
    }

    /// «Det er brugt, for gammelt, eller der er sendt et nyere. Få et nyt link. Er du ny her, så bed jeres administrator sende et.»
    pub fn partners_own_over_lead(&self) -> String {
        self.plain("partners-own-over-lead")
    }

    /// «Få et nyt link»
    pub fn partners_own_over_again(&self) -> String {
        self.plain("partners-own-over-again")
    }

    /// «Adgangskoden er ikke rigtig. Prøv igen.»
    pub fn partners_refusal_wrong_password(&self) -> String {
        self.plain("partners-refusal-wrong-password")
    }

    /// «Koden er forkert eller for gammel. Skriv den kode, appen viser lige nu.»
    pub fn partners_refusal_wrong_code(&self) -> String {
        self.plain("partners-refusal-wrong-code")
    }

    /// «Koden er brugt. Vent, til appen viser en ny, og skriv den.»
    pub fn partners_refusal_used_code(&self) -> String {
        self.plain("partners-refusal-used-code")
    }

    /// «Den nye adgangskode er den samme som den gamle. Vælg en anden.»
    pub fn partners_refusal_same_password(&self) -> String {
        self.plain("partners-refusal-same-password")
    }

    /// «Din rolle kræver to trin, så de kan ikke slås fra. Har du fået en ny telefon, så bed en administrator om hjælp.»
    pub fn partners_refusal_code_required(&self) -> String {
        self.plain("partners-refusal-code-required")
    }

    /// «Skriv et helt antal minutter fra {least} til {most}.»
    pub fn partners_refusal_minutes_outside(&self, least: impl AsRef<str>, most: impl AsRef<str>) -> String {
        self.filled(
            "partners-refusal-minutes-outside",
            [("least", least.as_ref().into()), ("most", most.as_ref().into())],
        )
    }

    /// «Et log-ind kan ikke stå ubrugt i længere tid, end det højst varer.»
    pub fn partners_refusal_idle_longer_than_life(&self) -> String {
        self.plain("partners-refusal-idle-longer-than-life")
    }

    /// «Den adgangskode står på en liste over adgangskoder, som fremmede kender. Vælg en anden.»
    pub fn partners_refusal_password_breached(&self) -> String {
        self.plain("partners-refusal-password-breached")
    }

    /// «Min konto»
    pub fn partners_account_title(&self) -> String {
        self.plain("partners-account-title")
    }

    /// «Hvem du er i Kanten, hvad du logger ind med, og hvor du er logget ind.»
    pub fn partners_account_lead(&self) -> String {
        self.plain("partners-account-lead")
    }

    /// «Hvem du er»
    pub fn partners_account_who(&self) -> String {
        self.plain("partners-account-who")
    }

    /// «Organisation»
    pub fn partners_account_organisation(&self) -> String {
        self.plain("partners-account-organisation")
    }

    /// «Sådan logger du ind»
    pub fn partners_account_way_in(&self) -> String {
        self.plain("partners-account-way-in")
    }

    /// «Skift»
    pub fn partners_account_password_change(&self) -> String {
        self.plain("partners-account-password-change")
    }

    /// «Du har ingen adgangskode»
    pub fn partners_account_password_none(&self) -> String {
        self.plain("partners-account-password-none")
    }

    /// «Andet trin: kode fra en app»
    pub fn partners_account_code(&self) -> String {
        self.plain("partners-account-code")
    }

    /// «Slået til {moment}»
    pub fn partners_account_code_on(&self, moment: impl AsRef<str>) -> String {
        self.filled("partners-account-code-on", [("moment", moment.as_ref().into())])
    }

    /// «Ikke slået til»
    pub fn partners_account_code_off(&self) -> String {
        self.plain("partners-account-code-off")
    }

    /// «Med to trin kommer ingen ind med din adgangskode alene.»
    pub fn partners_account_code_off_note(&self) -> String {
        self.plain("partners-account-code-off-note")
    }

    /// «Slå til»
    pub fn partners_account_code_set_up(&self) -> String {
        self.plain("partners-account-code-set-up")
    }

    /// «Slå fra»
    pub fn partners_account_code_turn_off(&self) -> String {
        self.plain("partners-account-code-turn-off")
    }

    /// «Din rolle kræver to trin.»
    pub fn partners_account_code_required(&self) -> String {
        self.plain("partners-account-code-required")
    }

    /// «Gendannelseskoder»
    pub fn partners_account_codes(&self) -> String {
        self.plain("partners-account-codes")
    }

    /// «{count → 0: Ingen tilbage · one: 1 tilbage · other: {count} tilbage}»
    pub fn partners_account_codes_left(&self, count: i64) -> String {
        self.filled("partners-account-codes-left", [("count", count.into())])
    }

    /// «Få nye»
    pub fn partners_account_codes_renew(&self) -> String {
        self.plain("partners-account-codes-renew")
    }

    /// «Her er du logget ind»
    pub fn partners_account_sessions(&self) -> String {
        self.plain("partners-account-sessions")
    }

    /// «Browser»
    pub fn partners_account_session_device(&self) -> String {
        self.plain("partners-account-session-device")
    }

    /// «Logget ind»
    pub fn partners_account_session_began(&self) -> String {
        self.plain("partners-account-session-began")
    }

    /// «Sidst brugt»
    pub fn partners_account_session_used(&self) -> String {
        self.plain("partners-account-session-used")
    }

    /// «Her»
    pub fn partners_account_session_here(&self) -> String {
        self.plain("partners-account-session-here")
    }

    /// «Log ud der»
    pub fn partners_account_session_end(&self) -> String {
        self.plain("partners-account-session-end")
    }

    /// «Browseren siger selv, hvad den er. Kender du den ikke, så log den ud, og skift adgangskode.»
    pub fn partners_account_session_note(&self) -> String {
        self.plain("partners-account-session-note")
    }

    /// «{device} bliver logget ud med det samme.»
    pub fn partners_account_session_end_text(&self, device: impl AsRef<str>) -> String {
        self.filled("partners-account-session-end-text", [("device", device.as_ref().into())])
    }

    /// «Log ud alle andre steder»
    pub fn partners_account_others(&self) -> String {
        self.plain("partners-account-others")
    }

    /// «Glemte du at logge ud på en anden maskine? Her bliver du logget ud alle andre steder end her.»
    pub fn partners_account_others_text(&self) -> String {
        self.plain("partners-account-others-text")
    }

    /// «{browser} på {system}»
    pub fn partners_device(&self, browser: impl AsRef<str>, system: impl AsRef<str>) -> String {
        self.filled(
            "partners-device",
            [("browser", browser.as_ref().into()), ("system", system.as_ref().into())],
        )
    }

    /// «En browser, vi ikke kender,»
    pub fn partners_device_browser_other(&self) -> String {
        self.plain("partners-device-browser-other")
    }

    /// «en maskine, vi ikke kender»
    pub fn partners_device_system_other(&self) -> String {
        self.plain("partners-device-system-other")
    }

    /// «Chromebook»
    pub fn partners_device_chromebook(&self) -> String {
        self.plain("partners-device-chromebook")
    }

    /// «Skift adgangskode»
    pub fn partners_password_title(&self) -> String {
        self.plain("partners-password-title")
    }

    /// «Alle andre steder, hvor du er logget ind, bliver logget ud.»
    pub fn partners_password_lead(&self) -> String {
        self.plain("partners-password-lead")
    }

    /// «Din adgangskode nu»
    pub fn partners_password_old(&self) -> String {
        self.plain("partners-password-old")
    }

    /// «Ny adgangskode»
    pub fn partners_password_new(&self) -> String {
        self.plain("partners-password-new")
    }

    /// «Mindst 12 tegn. Tre tilfældige ord er lette at huske.»
    pub fn partners_password_new_hint(&self) -> String {
        self.plain("partners-password-new-hint")
    }

    /// «Skift sprog»
    pub fn partners_language_title(&self) -> String {
        self.plain("partners-language-title")
    }

    /// «Slå to trin til»
    pub fn partners_set_up_title(&self) -> String {
        self.plain("partners-set-up-title")
    }

    /// «Så skal der både din adgangskode og en kode fra din telefon til at logge ind.»
    pub fn partners_set_up_lead(&self) -> String {
        self.plain("partners-set-up-lead")
    }

    /// «Din rolle kræver to trin. Du kommer videre, når du har slået det til.»
    pub fn partners_set_up_required(&self) -> String {
        self.plain("partners-set-up-required")
    }

    /// «1. Hent en app, der laver koder»
    pub fn partners_set_up_app(&self) -> String {
        self.plain("partners-set-up-app")
    }

    /// «For eksempel Google Authenticator, Microsoft Authenticator eller den, der er bygget ind i din telefon.»
    pub fn partners_set_up_app_text(&self) -> String {
        self.plain("partners-set-up-app-text")
    }

    /// «2. Læs firkanten med appen»
    pub fn partners_set_up_scan(&self) -> String {
        self.plain("partners-set-up-scan")
    }

    /// «Firkant, som appen læser. Den samme nøgle står som tekst lige under.»
    pub fn partners_set_up_picture(&self) -> String {
        self.plain("partners-set-up-picture")
    }

    /// «Kan appen ikke læse firkanten, så skriv nøglen i appen:»
    pub fn partners_set_up_secret(&self) -> String {
        self.plain("partners-set-up-secret")
    }

    /// «Åbn i appen på denne telefon»
    pub fn partners_set_up_open(&self) -> String {
        self.plain("partners-set-up-open")
    }

    /// «3. Skriv koden fra appen»
    pub fn partners_set_up_confirm(&self) -> String {
        self.plain("partners-set-up-confirm")
    }

    /// «Kode»
    pub fn partners_set_up_code(&self) -> String {
        self.plain("partners-set-up-code")
    }

    /// «Seks cifre. Appen viser en ny kode hvert halve minut.»
    pub fn partners_set_up_code_hint(&self) -> String {
        self.plain("partners-set-up-code-hint")
    }

    /// «Slå til»
    pub fn partners_set_up_submit(&self) -> String {
        self.plain("partners-set-up-submit")
    }

    /// «Dine gendannelseskoder»
    pub fn partners_codes_title(&self) -> String {
        self.plain("partners-codes-title")
    }

    /// «De lukker dig ind, hvis telefonen er væk. Hver kode virker én gang.»
    pub fn partners_codes_lead(&self) -> String {
        self.plain("partners-codes-lead")
    }

    /// «Koderne vises kun nu. Skriv dem ud eller skriv dem af, og gem dem et andet sted end telefonen.»
    pub fn partners_codes_once(&self) -> String {
        self.plain("partners-codes-once")
    }

    /// «Kanten, {email}»
    pub fn partners_codes_whose(&self, email: impl AsRef<str>) -> String {
        self.filled("partners-codes-whose", [("email", email.as_ref().into())])
    }

    /// «Jeg har gemt dem»
    pub fn partners_codes_on(&self) -> String {
        self.plain("partners-codes-on")
    }

    /// «Få nye gendannelseskoder»
    pub fn partners_codes_renew_title(&self) -> String {
        self.plain("partners-codes-renew-title")
    }

    /// «De gamle koder virker ikke mere. De nye vises én gang.»
    pub fn partners_codes_renew_text(&self) -> String {
        self.plain("partners-codes-renew-text")
    }

    /// «Slå to trin fra»
    pub fn partners_turn_off_title(&self) -> String {
        self.plain("partners-turn-off-title")
    }

    /// «Derefter kan alle, der kender din adgangskode, logge ind som dig.»
    pub fn partners_turn_off_lead(&self) -> String {
        self.plain("partners-turn-off-lead")
    }

    /// «Koden fra appen, eller en gendannelseskode.»
    pub fn partners_turn_off_code_hint(&self) -> String {
        self.plain("partners-turn-off-code-hint")
    }

    /// «Skriv koden fra din telefon»
    pub fn partners_code_title(&self) -> String {
        self.plain("partners-code-title")
    }

    /// «Åbn appen på din telefon, og skriv koden for Kanten.»
    pub fn partners_code_lead(&self) -> String {
        self.plain("partners-code-lead")
    }

    /// «Seks cifre. Er telefonen væk, så skriv en gendannelseskode.»
    pub fn partners_code_hint(&self) -> String {
        self.plain("partners-code-hint")
    }

    /// «Log ind»
    pub fn partners_code_submit(&self) -> String {
        self.plain("partners-code-submit")
    }

    /// «Log ind som en anden»
    pub fn partners_code_other(&self) -> String {
        self.plain("partners-code-other")
    }

    /// «Har du hverken telefon eller gendannelseskoder, kan jeres administrator slå to trin fra for dig.»
    pub fn partners_code_no_way(&self) -> String {
        self.plain("partners-code-no-way")
    }

    /// «Vis, at det er dig»
    pub fn partners_prove_title(&self) -> String {
        self.plain("partners-prove-title")
    }

    /// «Det, du vil, kræver, at du lige viser, at det er dig, der sidder her.»
    pub fn partners_prove_lead(&self) -> String {
        self.plain("partners-prove-lead")
    }

    /// «Det, du skrev, er ikke tabt. Det står i formularen igen bagefter.»
    pub fn partners_prove_kept(&self) -> String {
        self.plain("partners-prove-kept")
    }

    /// «Fortsæt»
    pub fn partners_prove_submit(&self) -> String {
        self.plain("partners-prove-submit")
    }

    /// «I demoen er adgangskoden {password}»
    pub fn partners_prove_demo(&self, password: impl AsRef<str>) -> String {
        self.filled("partners-prove-demo", [("password", password.as_ref().into())])
    }

    /// «Log ind igen»
    pub fn partners_prove_none_title(&self) -> String {
        self.plain("partners-prove-none-title")
    }

    /// «Du har ingen adgangskode at vise. Log ud og ind igen, så kan du fortsætte.»
    pub fn partners_prove_none_text(&self) -> String {
        self.plain("partners-prove-none-text")
    }

    /// «Regler for log-ind»
    pub fn partners_rules_title(&self) -> String {
        self.plain("partners-rules-title")
    }

    /// «De gælder for alle, også for dem, der er logget ind nu.»
    pub fn partners_rules_lead(&self) -> String {
        self.plain("partners-rules-lead")
    }

    /// «Regler for log-ind»
    pub fn partners_rules_link(&self) -> String {
        self.plain("partners-rules-link")
    }

    /// «Minutter, et log-ind må stå ubrugt»
    pub fn partners_rules_idle(&self) -> String {
        self.plain("partners-rules-idle")
    }

    /// «Minutter, et log-ind højst varer»
    pub fn partners_rules_life(&self) -> String {
        self.plain("partners-rules-life")
    }

    /// «Minutter, før man viser igen, at det er én selv»
    pub fn partners_rules_proof(&self) -> String {
        self.plain("partners-rules-proof")
    }

    /// «Det spørges der om, før man tager filer med borgere ud, og før man ændrer andres konti eller sine egne to trin.»
    pub fn partners_rules_proof_hint(&self) -> String {
        self.plain("partners-rules-proof-hint")
    }

    /// «Sagsbehandlere skal logge ind i to trin»
    pub fn partners_rules_code(&self) -> String {
        self.plain("partners-rules-code")
    }

    /// «Administratorer og databeskyttelsesrådgivere skal altid.»
    pub fn partners_rules_code_hint(&self) -> String {
        self.plain("partners-rules-code-hint")
    }

    /// «Andet trin»
    pub fn partners_users_code(&self) -> String {
        self.plain("partners-users-code")
    }

    /// «Slået til»
    pub fn partners_users_code_on(&self) -> String {
        self.plain("partners-users-code-on")
    }

    /// «Ikke slået til»
    pub fn partners_users_code_off(&self) -> String {
        self.plain("partners-users-code-off")
    }

    /// «Slå to trin fra»
    pub fn partners_users_code_drop(&self) -> String {
        self.plain("partners-users-code-drop")
    }

    /// «{name} bliver logget ud og kan derefter logge ind med adgangskoden alene. Gør det kun, når du er sikker på, hvem der beder om det.»
    pub fn partners_users_code_drop_text(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-users-code-drop-text", [("name", name.as_ref().into())])
    }

    /// «Din adgangskode er skiftet. Alle andre steder er du logget ud.»
    pub fn partners_done_password_changed(&self) -> String {
        self.plain("partners-done-password-changed")
    }

    /// «Sproget er skiftet.»
    pub fn partners_done_language(&self) -> String {
        self.plain("partners-done-language")
    }

    /// «To trin er slået fra.»
    pub fn partners_done_code_off(&self) -> String {
        self.plain("partners-done-code-off")
    }

    /// «To trin er slået fra for brugeren.»
    pub fn partners_done_code_dropped(&self) -> String {
        self.plain("partners-done-code-dropped")
    }

    /// «Det log-ind er lukket.»
    pub fn partners_done_session_ended(&self) -> String {
        self.plain("partners-done-session-ended")
    }

    /// «Du er logget ud alle andre steder.»
    pub fn partners_done_others_ended(&self) -> String {
        self.plain("partners-done-others-ended")
    }

    /// «Reglerne er gemt.»
    pub fn partners_done_rules(&self) -> String {
        self.plain("partners-done-rules")
    }

    /// «Tak. Nu kan du fortsætte.»
    pub fn partners_done_proved(&self) -> String {
        self.plain("partners-done-proved")
    }

    /// «Tak. Det, du skrev, står her, men det er ikke gemt endnu. Læs det igennem, og gem.»
    pub fn partners_done_proved_held(&self) -> String {
        self.plain("partners-done-proved-held")
    }

    /// «Du er logget ind. Det var din sidste gendannelseskode: få nye på siden Min konto.»
    pub fn partners_done_codes_left_none(&self) -> String {
        self.plain("partners-done-codes-left-none")
    }

    /// «Du er logget ind med en gendannelseskode. På siden Min konto står, hvor mange du har tilbage.»
    pub fn partners_done_codes_left_few(&self) -> String {
        self.plain("partners-done-codes-left-few")
    }

    /// «Koderne er vist. Er de ikke gemt, så få nye her på siden.»
    pub fn partners_done_codes_shown(&self) -> String {
        self.plain("partners-done-codes-shown")
    }

    /// «Roller»
    pub fn partners_roles_title(&self) -> String {
        self.plain("partners-roles-title")
    }

    /// «Første dag»
    pub fn partners_roles_first(&self) -> String {
        self.plain("partners-roles-first")
    }

    /// «Sidste dag»
    pub fn partners_roles_last(&self) -> String {
        self.plain("partners-roles-last")
    }

    /// «Ret»
    pub fn partners_roles_ways(&self) -> String {
        self.plain("partners-roles-ways")
    }

    /// «i gang»
    pub fn partners_roles_live(&self) -> String {
        self.plain("partners-roles-live")
    }

    /// «begynder senere»
    pub fn partners_roles_later(&self) -> String {
        self.plain("partners-roles-later")
    }

    /// «slut»
    pub fn partners_roles_over(&self) -> String {
        self.plain("partners-roles-over")
    }

    /// «siden kontoen blev oprettet»
    pub fn partners_roles_since_account(&self) -> String {
        self.plain("partners-roles-since-account")
    }

    /// «ingen sidste dag»
    pub fn partners_roles_no_last(&self) -> String {
        self.plain("partners-roles-no-last")
    }

    /// «afsluttet {moment}»
    pub fn partners_roles_ended(&self, moment: impl AsRef<str>) -> String {
        self.filled("partners-roles-ended", [("moment", moment.as_ref().into())])
    }

    /// «til og med {day}»
    pub fn partners_roles_until(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-roles-until", [("day", day.as_ref().into())])
    }

    /// «vikar for {name}»
    pub fn partners_roles_for(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-roles-for", [("name", name.as_ref().into())])
    }

    /// «ingen rolle»
    pub fn partners_roles_no_role(&self) -> String {
        self.plain("partners-roles-no-role")
    }

    /// «{more → one: og 1 rolle mere · other: og {more} roller mere}»
    pub fn partners_roles_more(&self, more: i64) -> String {
        self.filled("partners-roles-more", [("more", more.into())])
    }

    /// «Kontoen har ingen rolle her og kan ikke bruges, før den får en.»
    pub fn partners_roles_none(&self) -> String {
        self.plain("partners-roles-none")
    }

    /// «Har også en rolle hos {names}. Retter I mailadressen, adgangskoden eller de to trin, slutter den.»
    pub fn partners_roles_elsewhere(&self, names: impl AsRef<str>) -> String {
        self.filled("partners-roles-elsewhere", [("names", names.as_ref().into())])
    }

    /// «Kontoen hører til hos {name}. Navn, mailadresse og adgangskode rettes dér; I bestemmer, hvilke roller den har hos jer.»
    pub fn partners_users_kept_by(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-users-kept-by", [("name", name.as_ref().into())])
    }

    /// «konto hos {name}»
    pub fn partners_users_kept_at(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-users-kept-at", [("name", name.as_ref().into())])
    }

    /// «Brug kontoen, der er der»
    pub fn partners_users_existing(&self) -> String {
        self.plain("partners-users-existing")
    }

    /// «Personen får rollen hos jer oveni og logger ind, som personen plejer. Navn, sprog og adgangskode herfra bruges ikke.»
    pub fn partners_users_existing_hint(&self) -> String {
        self.plain("partners-users-existing-hint")
    }

    /// «Giv en rolle mere»
    pub fn partners_roles_give(&self) -> String {
        self.plain("partners-roles-give")
    }

    /// «{name} arbejder i én rolle ad gangen og skifter selv mellem dem.»
    pub fn partners_roles_give_lead(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-roles-give-lead", [("name", name.as_ref().into())])
    }

    /// «Tom: fra i dag.»
    pub fn partners_roles_first_hint(&self) -> String {
        self.plain("partners-roles-first-hint")
    }

    /// «Tom: indtil nogen afslutter rollen. Dagen er med.»
    pub fn partners_roles_last_hint(&self) -> String {
        self.plain("partners-roles-last-hint")
    }

    /// «Dagen er med. Derefter lukker adgangen af sig selv.»
    pub fn partners_roles_last_needed(&self) -> String {
        self.plain("partners-roles-last-needed")
    }

    /// «Sæt ind som vikar»
    pub fn partners_roles_stand_in(&self) -> String {
        self.plain("partners-roles-stand-in")
    }

    /// «{name} får kollegaens rolle og ser dem, kollegaen er sat på, fra første til sidste dag. Loggen viser, at det var en vikar, og for hvem.»
    pub fn partners_roles_stand_in_lead(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-roles-stand-in-lead", [("name", name.as_ref().into())])
    }

    /// «Vikar for»
    pub fn partners_roles_whom(&self) -> String {
        self.plain("partners-roles-whom")
    }

    /// «Vælg en kollega»
    pub fn partners_roles_whom_none(&self) -> String {
        self.plain("partners-roles-whom-none")
    }

    /// «{name}, {role}»
    pub fn partners_roles_colleague(&self, name: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "partners-roles-colleague",
            [("name", name.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «{name}, {role} hos {company}»
    pub fn partners_roles_colleague_at(
        &self,
        company: impl AsRef<str>,
        name: impl AsRef<str>,
        role: impl AsRef<str>,
    ) -> String {
        self.filled(
            "partners-roles-colleague-at",
            [
                ("company", company.as_ref().into()),
                ("name", name.as_ref().into()),
                ("role", role.as_ref().into()),
            ],
        )
    }

    /// «Ingen at være vikar for»
    pub fn partners_roles_nobody_title(&self) -> String {
        self.plain("partners-roles-nobody-title")
    }

    /// «Der er ingen andre med en rolle her. Opret kollegaen først.»
    pub fn partners_roles_nobody_text(&self) -> String {
        self.plain("partners-roles-nobody-text")
    }

    /// «Ret dage eller afslut»
    pub fn partners_roles_change(&self) -> String {
        self.plain("partners-roles-change")
    }

    /// «{name} som {role}.»
    pub fn partners_roles_change_lead(&self, name: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "partners-roles-change-lead",
            [("name", name.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «Afslut rollen nu»
    pub fn partners_roles_end(&self) -> String {
        self.plain("partners-roles-end")
    }

    /// «{name} mister straks adgangen som {role} og bliver logget ud, hvis rollen er i brug. Det, der er skrevet, bliver stående. Rollen kan gives igen.»
    pub fn partners_roles_end_text(&self, name: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "partners-roles-end-text",
            [("name", name.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «Skift rolle»
    pub fn partners_act_title(&self) -> String {
        self.plain("partners-act-title")
    }

    /// «Du arbejder i én rolle ad gangen. Den står øverst på hver side, og loggen viser den.»
    pub fn partners_act_lead(&self) -> String {
        self.plain("partners-act-lead")
    }

    /// «Du arbejder nu som»
    pub fn partners_act_now(&self) -> String {
        self.plain("partners-act-now")
    }

    /// «Arbejd som {role}»
    pub fn partners_act_as(&self, role: impl AsRef<str>) -> String {
        self.filled("partners-act-as", [("role", role.as_ref().into())])
    }

    /// «Du har kun den ene rolle.»
    pub fn partners_act_none(&self) -> String {
        self.plain("partners-act-none")
    }

    /// «Rollen er givet.»
    pub fn partners_done_role_given(&self) -> String {
        self.plain("partners-done-role-given")
    }

    /// «Rollens dage er rettet.»
    pub fn partners_done_role_changed(&self) -> String {
        self.plain("partners-done-role-changed")
    }

    /// «Rollen er afsluttet.»
    pub fn partners_done_role_ended(&self) -> String {
        self.plain("partners-done-role-ended")
    }

    /// «Vikaren er sat ind.»
    pub fn partners_done_stands_in(&self) -> String {
        self.plain("partners-done-stands-in")
    }

    /// «Du arbejder nu i en anden rolle. Den står øverst.»
    pub fn partners_done_acting(&self) -> String {
        self.plain("partners-done-acting")
    }

    /// «Fratrædende og ubrugte konti»
    pub fn partners_leavers_title(&self) -> String {
        self.plain("partners-leavers-title")
    }

    /// «Hvem stopper inden for 30 dage, hvem er stoppet de sidste 90, og hvem har ikke logget ind i 90 dage. Giv borgerne en anden, før adgangen lukker.»
    pub fn partners_leavers_lead(&self) -> String {
        self.plain("partners-leavers-lead")
    }

    /// «Hvorfor»
    pub fn partners_leavers_why(&self) -> String {
        self.plain("partners-leavers-why")
    }

    /// «Borgere, der skal have en anden»
    pub fn partners_leavers_people(&self) -> String {
        self.plain("partners-leavers-people")
    }

    /// «Hent listen som fil»
    pub fn partners_leavers_export(&self) -> String {
        self.plain("partners-leavers-export")
    }

    /// «fratraedende.csv»
    pub fn partners_leavers_file(&self) -> String {
        self.plain("partners-leavers-file")
    }

    /// «Ingen stopper, og alle konti bliver brugt»
    pub fn partners_leavers_none_title(&self) -> String {
        self.plain("partners-leavers-none-title")
    }

    /// «Her står de, hvis rolle slutter snart, og de konti, ingen har logget ind med længe.»
    pub fn partners_leavers_none_text(&self) -> String {
        self.plain("partners-leavers-none-text")
    }

    /// «sidste dag {day}»
    pub fn partners_leavers_on(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-leavers-on", [("day", day.as_ref().into())])
    }

    /// «stoppet {day}»
    pub fn partners_leavers_since(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-leavers-since", [("day", day.as_ref().into())])
    }

    /// «rollen afsluttet {day}»
    pub fn partners_leavers_ended(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-leavers-ended", [("day", day.as_ref().into())])
    }

    /// «kontoen lukket {day}»
    pub fn partners_leavers_closed(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-leavers-closed", [("day", day.as_ref().into())])
    }

    /// «ikke logget ind siden {day}»
    pub fn partners_leavers_idle(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-leavers-idle", [("day", day.as_ref().into())])
    }

    /// «aldrig logget ind»
    pub fn partners_leavers_never_in(&self) -> String {
        self.plain("partners-leavers-never-in")
    }

    /// «Din egen rolle kan kun en anden administrator ændre.»
    pub fn partners_refusal_own_role(&self) -> String {
        self.plain("partners-refusal-own-role")
    }

    /// «{email} har allerede en konto hos en anden organisation i partnerskabet. Sæt kryds her for at give den konto rollen, eller skriv en anden mailadresse.»
    pub fn partners_refusal_kept_elsewhere(&self, email: impl AsRef<str>) -> String {
        self.filled("partners-refusal-kept-elsewhere", [("email", email.as_ref().into())])
    }

    /// «Kontoen har allerede rollen {role} på nogle af dagene. Ret dagene på den i stedet.»
    pub fn partners_refusal_has_role(&self, role: impl AsRef<str>) -> String {
        self.filled("partners-refusal-has-role", [("role", role.as_ref().into())])
    }

    /// «Kontoen er allerede vikar for kollegaen på nogle af dagene. Ret dagene på den i stedet.»
    pub fn partners_refusal_stands_in_already(&self) -> String {
        self.plain("partners-refusal-stands-in-already")
    }

    /// «Kollegaen findes ikke her mere. Vælg en fra listen.»
    pub fn partners_refusal_unknown_colleague(&self) -> String {
        self.plain("partners-refusal-unknown-colleague")
    }

    /// «Skriv den sidste dag. En vikar er der til en bestemt dag.»
    pub fn partners_refusal_last_day_missing(&self) -> String {
        self.plain("partners-refusal-last-day-missing")
    }

    /// «{day} er forbi. Skriv i dag eller en senere dag, eller afslut rollen nu.»
    pub fn partners_refusal_last_day_past(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-refusal-last-day-past", [("day", day.as_ref().into())])
    }

    /// «Din adgang begynder {day}. Log ind fra den dag.»
    pub fn partners_log_in_refused_not_yet(&self, day: impl AsRef<str>) -> String {
        self.filled("partners-log-in-refused-not-yet", [("day", day.as_ref().into())])
    }

    /// «Din adgang er slut. Bed jeres administrator om en rolle, hvis den ikke skulle være det.»
    pub fn partners_log_in_refused_over(&self) -> String {
        self.plain("partners-log-in-refused-over")
    }

    /// «Tom: som før.»
    pub fn partners_roles_first_stays(&self) -> String {
        self.plain("partners-roles-first-stays")
    }

    /// «Organisationen {name} er der allerede. Skriv et andet navn, eller udelad --new-organisation.»
    pub fn partners_refusal_organisation_taken(&self, name: impl AsRef<str>) -> String {
        self.filled("partners-refusal-organisation-taken", [("name", name.as_ref().into())])
    }

    /// «Organisationerne hører til flere partnerskaber, og Kanten ved ikke, hvilket den nye skal med i.»
    pub fn partners_refusal_which_partnership(&self) -> String {
        self.plain("partners-refusal-which-partnership")
    }

    /// «Rollen kræver to trin. Log ind igen, så beder Kanten om dem.»
    pub fn partners_done_acting_later(&self) -> String {
        self.plain("partners-done-acting-later")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("partners-title", texts.partners_title()),
        ("partners-refusal-email-taken", texts.partners_refusal_email_taken("email")),
        ("partners-refusal-role-does-not-fit", texts.partners_refusal_role_does_not_fit("kind", "role")),
        ("partners-refusal-password-short", texts.partners_refusal_password_short(count)),
        ("partners-refusal-password-long", texts.partners_refusal_password_long(count)),
        ("partners-refusal-password-monotonous", texts.partners_refusal_password_monotonous(count)),
        ("partners-refusal-password-common", texts.partners_refusal_password_common()),
        ("partners-refusal-password-own-name", texts.partners_refusal_password_own_name()),
        ("partners-refusal-own-account", texts.partners_refusal_own_account()),
        ("partners-refusal-last-administrator", texts.partners_refusal_last_administrator()),
        ("partners-refusal-company-missing", texts.partners_refusal_company_missing()),
        ("partners-refusal-unknown-company", texts.partners_refusal_unknown_company("cvr")),
        ("partners-refusal-citizens-cannot-log-in", texts.partners_refusal_citizens_cannot_log_in()),
        ("partners-refusal-which-organisation", texts.partners_refusal_which_organisation("names")),
        ("partners-refusal-no-organisation", texts.partners_refusal_no_organisation()),
        ("partners-refusal-citizens-exist", texts.partners_refusal_citizens_exist(count)),
        ("partners-log-in-title", texts.partners_log_in_title()),
        ("partners-log-in-lead", texts.partners_log_in_lead()),
        ("partners-log-in-email", texts.partners_log_in_email()),
        ("partners-log-in-password", texts.partners_log_in_password()),
        ("partners-log-in-submit", texts.partners_log_in_submit()),
        ("partners-log-in-refused-wrong", texts.partners_log_in_refused_wrong()),
        ("partners-log-in-refused-throttled", texts.partners_log_in_refused_throttled(count)),
        ("partners-log-in-refused-closed", texts.partners_log_in_refused_closed()),
        ("partners-log-in-refused-citizen", texts.partners_log_in_refused_citizen()),
        ("partners-log-in-refused-demo", texts.partners_log_in_refused_demo()),
        ("partners-log-in-citizens", texts.partners_log_in_citizens()),
        ("partners-log-in-demo-heading", texts.partners_log_in_demo_heading()),
        ("partners-log-in-demo-lead", texts.partners_log_in_demo_lead()),
        ("partners-log-in-demo-note", texts.partners_log_in_demo_note("organisation")),
        (
            "partners-log-in-demo-note-company",
            texts.partners_log_in_demo_note_company("company", "organisation"),
        ),
        ("partners-log-in-form-heading", texts.partners_log_in_form_heading()),
        ("partners-ended-heading", texts.partners_ended_heading()),
        ("partners-ended-text", texts.partners_ended_text()),
        ("partners-start-title", texts.partners_start_title()),
        ("partners-start-waits-lead", texts.partners_start_waits_lead()),
        ("partners-start-hello", texts.partners_start_hello("name")),
        ("partners-start-counts", texts.partners_start_counts()),
        ("partners-start-due", texts.partners_start_due()),
        ("partners-start-do-held", texts.partners_start_do_held()),
        ("partners-start-do-due", texts.partners_start_do_due()),
        ("partners-start-do-named", texts.partners_start_do_named()),
        ("partners-start-do-weeks", texts.partners_start_do_weeks()),
        ("partners-start-companies", texts.partners_start_companies()),
        ("partners-start-companies-unasked", texts.partners_start_companies_unasked()),
        ("partners-start-tasks", texts.partners_start_tasks()),
        ("partners-start-bundles-free", texts.partners_start_bundles_free()),
        ("partners-start-bundles-draft", texts.partners_start_bundles_draft()),
        ("partners-start-bundle-time", texts.partners_start_bundle_time()),
        ("partners-start-citizens", texts.partners_start_citizens()),
        ("partners-start-citizens-not-ready", texts.partners_start_citizens_not_ready()),
        ("partners-start-users", texts.partners_start_users()),
        ("partners-start-consultant-lead", texts.partners_start_consultant_lead()),
        ("partners-start-consultant-action", texts.partners_start_consultant_action()),
        ("partners-start-caseworker-lead", texts.partners_start_caseworker_lead()),
        ("partners-start-caseworker-action", texts.partners_start_caseworker_action()),
        ("partners-start-manager-lead", texts.partners_start_manager_lead()),
        ("partners-start-manager-action", texts.partners_start_manager_action()),
        ("partners-start-citizen-lead", texts.partners_start_citizen_lead()),
        ("partners-start-citizen-action", texts.partners_start_citizen_action()),
        ("partners-start-steering-lead", texts.partners_start_steering_lead()),
        ("partners-start-administrator-lead", texts.partners_start_administrator_lead()),
        ("partners-start-administrator-action", texts.partners_start_administrator_action()),
        ("partners-start-officer-lead", texts.partners_start_officer_lead()),
        ("partners-start-officer-action", texts.partners_start_officer_action()),
        ("partners-start-lead-team-leader", texts.partners_start_lead_team_leader()),
        ("partners-start-lead-health-worker", texts.partners_start_lead_health_worker()),
        ("partners-start-lead-social-worker", texts.partners_start_lead_social_worker()),
        ("partners-start-lead-workplace-mentor", texts.partners_start_lead_workplace_mentor()),
        ("partners-start-lead-shop-steward", texts.partners_start_lead_shop_steward()),
        ("partners-start-lead-mentor", texts.partners_start_lead_mentor()),
        ("partners-start-lead-buddy", texts.partners_start_lead_buddy()),
        ("partners-start-lead-business-mentor", texts.partners_start_lead_business_mentor()),
        ("partners-start-lead-ambassador", texts.partners_start_lead_ambassador()),
        ("partners-start-lead-business-adviser", texts.partners_start_lead_business_adviser()),
        ("partners-start-lead-union-officer", texts.partners_start_lead_union_officer()),
        ("partners-start-lead-school-contact", texts.partners_start_lead_school_contact()),
        ("partners-start-lead-association-contact", texts.partners_start_lead_association_contact()),
        ("partners-start-lead-funder", texts.partners_start_lead_funder()),
        ("partners-start-lead-evaluator", texts.partners_start_lead_evaluator()),
        ("partners-start-lead-procurement-officer", texts.partners_start_lead_procurement_officer()),
        ("partners-start-lead-method-owner", texts.partners_start_lead_method_owner()),
        ("partners-start-lead-rule-owner", texts.partners_start_lead_rule_owner()),
        ("partners-start-mine", texts.partners_start_mine()),
        ("partners-start-companies-action", texts.partners_start_companies_action()),
        ("partners-start-trainees", texts.partners_start_trainees()),
        ("partners-start-company", texts.partners_start_company()),
        ("partners-start-mine-count", texts.partners_start_mine_count()),
        ("partners-start-no-citizens", texts.partners_start_no_citizens()),
        ("partners-start-bundles-action", texts.partners_start_bundles_action()),
        ("partners-start-import-action", texts.partners_start_import_action()),
        ("partners-users-lead", texts.partners_users_lead()),
        ("partners-users-add", texts.partners_users_add()),
        ("partners-users-name", texts.partners_users_name()),
        ("partners-users-email", texts.partners_users_email()),
        ("partners-users-role-none", texts.partners_users_role_none()),
        ("partners-users-role", texts.partners_users_role()),
        ("partners-users-company", texts.partners_users_company()),
        ("partners-users-state", texts.partners_users_state()),
        ("partners-users-last-log-in", texts.partners_users_last_log_in()),
        ("partners-users-never", texts.partners_users_never()),
        ("partners-users-open", texts.partners_users_open()),
        ("partners-users-closed", texts.partners_users_closed()),
        ("partners-users-no-password", texts.partners_users_no_password()),
        ("partners-users-password", texts.partners_users_password()),
        ("partners-users-password-hint", texts.partners_users_password_hint()),
        ("partners-users-password-new", texts.partners_users_password_new()),
        ("partners-users-language", texts.partners_users_language()),
        ("partners-users-new-title", texts.partners_users_new_title()),
        ("partners-users-company-hint", texts.partners_users_company_hint()),
        ("partners-users-reset", texts.partners_users_reset()),
        ("partners-users-reset-lead", texts.partners_users_reset_lead()),
        ("partners-users-close", texts.partners_users_close()),
        ("partners-users-close-text", texts.partners_users_close_text("name")),
        ("partners-users-reopen", texts.partners_users_reopen()),
        ("partners-users-reopen-text", texts.partners_users_reopen_text("name")),
        ("partners-users-own", texts.partners_users_own()),
        ("partners-users-is-last", texts.partners_users_is_last()),
        ("partners-users-facts", texts.partners_users_facts()),
        ("partners-done-user-added", texts.partners_done_user_added()),
        ("partners-done-password", texts.partners_done_password()),
        ("partners-done-closed", texts.partners_done_closed()),
        ("partners-done-reopened", texts.partners_done_reopened()),
        ("partners-done-mode", texts.partners_done_mode()),
        ("partners-done-logged-out", texts.partners_done_logged_out()),
        ("partners-done-welcome", texts.partners_done_welcome()),
        ("partners-settings-title", texts.partners_settings_title()),
        ("partners-settings-mode", texts.partners_settings_mode()),
        ("partners-settings-mode-companies", texts.partners_settings_mode_companies()),
        ("partners-settings-mode-companies-hint", texts.partners_settings_mode_companies_hint()),
        ("partners-settings-mode-citizens", texts.partners_settings_mode_citizens()),
        ("partners-settings-mode-citizens-hint", texts.partners_settings_mode_citizens_hint()),
        ("partners-settings-citizens", texts.partners_settings_citizens(count)),
        ("partners-about-title", texts.partners_about_title()),
        ("partners-about-lead", texts.partners_about_lead()),
        ("partners-about-licence", texts.partners_about_licence()),
        ("partners-about-lists", texts.partners_about_lists()),
        ("partners-about-law", texts.partners_about_law()),
        ("partners-about-law-column-rule", texts.partners_about_law_column_rule()),
        ("partners-about-law-column-source", texts.partners_about_law_column_source()),
        ("partners-about-law-column-sure", texts.partners_about_law_column_sure()),
        ("partners-about-law-column-period", texts.partners_about_law_column_period()),
        ("partners-about-demo", texts.partners_about_demo()),
        ("partners-accessibility-title", texts.partners_accessibility_title()),
        ("partners-accessibility-lead", texts.partners_accessibility_lead()),
        ("partners-accessibility-tested", texts.partners_accessibility_tested()),
        ("partners-accessibility-not-tested", texts.partners_accessibility_not_tested()),
        ("partners-accessibility-tell", texts.partners_accessibility_tell()),
        ("partners-users-edit", texts.partners_users_edit()),
        ("partners-users-edit-title", texts.partners_users_edit_title()),
        ("partners-users-edit-lead", texts.partners_users_edit_lead()),
        ("partners-users-has-password", texts.partners_users_has_password()),
        ("partners-done-user-changed", texts.partners_done_user_changed()),
        ("partners-start-citizens-everywhere", texts.partners_start_citizens_everywhere()),
        ("partners-about-rule-cap", texts.partners_about_rule_cap()),
        ("partners-about-rule-rounding", texts.partners_about_rule_rounding()),
        ("partners-about-rule-measure", texts.partners_about_rule_measure()),
        ("partners-about-rule-supported", texts.partners_about_rule_supported()),
        ("partners-about-rule-ordinary", texts.partners_about_rule_ordinary()),
        ("partners-about-rule-average", texts.partners_about_rule_average()),
        ("partners-about-rule-level", texts.partners_about_rule_level()),
        ("partners-about-law-unconfirmed", texts.partners_about_law_unconfirmed()),
        ("partners-done-held", texts.partners_done_held()),
        ("partners-done-dropped", texts.partners_done_dropped()),
        ("partners-lapsed-heading", texts.partners_lapsed_heading()),
        ("partners-lapsed-text", texts.partners_lapsed_text()),
        ("partners-refusal-company-without-role", texts.partners_refusal_company_without_role("role")),
        ("partners-settings-mode-companies-closed", texts.partners_settings_mode_companies_closed()),
        ("partners-about-rule-duration", texts.partners_about_rule_duration()),
        ("partners-about-rule-groups", texts.partners_about_rule_groups("groups")),
        ("partners-start-proposals-answer", texts.partners_start_proposals_answer()),
        ("partners-start-proposals-talk", texts.partners_start_proposals_talk()),
        ("partners-settings-closed-title", texts.partners_settings_closed_title()),
        ("partners-start-board", texts.partners_start_board()),
        ("partners-start-caseworker-lead-companies", texts.partners_start_caseworker_lead_companies()),
        ("partners-start-never-in", texts.partners_start_never_in()),
        ("partners-start-never-in-note", texts.partners_start_never_in_note()),
        ("partners-start-weeks-unsaid", texts.partners_start_weeks_unsaid()),
        ("partners-start-weeks-unsaid-note", texts.partners_start_weeks_unsaid_note()),
        ("partners-start-watch", texts.partners_start_watch()),
        ("partners-done-file-again", texts.partners_done_file_again()),
        ("partners-users-password-or-link", texts.partners_users_password_or_link()),
        ("partners-users-link", texts.partners_users_link()),
        ("partners-users-invite", texts.partners_users_invite()),
        ("partners-users-link-text", texts.partners_users_link_text("email")),
        ("partners-done-link", texts.partners_done_link()),
        ("partners-done-own-password", texts.partners_done_own_password()),
        ("partners-own-forgotten", texts.partners_own_forgotten()),
        ("partners-own-email", texts.partners_own_email()),
        ("partners-own-ask-title", texts.partners_own_ask_title()),
        ("partners-own-ask-lead", texts.partners_own_ask_lead()),
        ("partners-own-ask-submit", texts.partners_own_ask_submit()),
        ("partners-own-asked-title", texts.partners_own_asked_title()),
        ("partners-own-asked-lead", texts.partners_own_asked_lead()),
        ("partners-own-to-log-in", texts.partners_own_to_log_in()),
        ("partners-own-choose-title", texts.partners_own_choose_title()),
        ("partners-own-choose-lead", texts.partners_own_choose_lead()),
        ("partners-own-password-hint", texts.partners_own_password_hint()),
        ("partners-own-choose-submit", texts.partners_own_choose_submit()),
        ("partners-own-over-title", texts.partners_own_over_title()),
        ("partners-own-over-lead", texts.partners_own_over_lead()),
        ("partners-own-over-again", texts.partners_own_over_again()),
        ("partners-refusal-wrong-password", texts.partners_refusal_wrong_password()),
        ("partners-refusal-wrong-code", texts.partners_refusal_wrong_code()),
        ("partners-refusal-used-code", texts.partners_refusal_used_code()),
        ("partners-refusal-same-password", texts.partners_refusal_same_password()),
        ("partners-refusal-code-required", texts.partners_refusal_code_required()),
        ("partners-refusal-minutes-outside", texts.partners_refusal_minutes_outside("least", "most")),
        ("partners-refusal-idle-longer-than-life", texts.partners_refusal_idle_longer_than_life()),
        ("partners-refusal-password-breached", texts.partners_refusal_password_breached()),
        ("partners-account-title", texts.partners_account_title()),
        ("partners-account-lead", texts.partners_account_lead()),
        ("partners-account-who", texts.partners_account_who()),
        ("partners-account-organisation", texts.partners_account_organisation()),
        ("partners-account-way-in", texts.partners_account_way_in()),
        ("partners-account-password-change", texts.partners_account_password_change()),
        ("partners-account-password-none", texts.partners_account_password_none()),
        ("partners-account-code", texts.partners_account_code()),
        ("partners-account-code-on", texts.partners_account_code_on("moment")),
        ("partners-account-code-off", texts.partners_account_code_off()),
        ("partners-account-code-off-note", texts.partners_account_code_off_note()),
        ("partners-account-code-set-up", texts.partners_account_code_set_up()),
        ("partners-account-code-turn-off", texts.partners_account_code_turn_off()),
        ("partners-account-code-required", texts.partners_account_code_required()),
        ("partners-account-codes", texts.partners_account_codes()),
        ("partners-account-codes-left", texts.partners_account_codes_left(count)),
        ("partners-account-codes-renew", texts.partners_account_codes_renew()),
        ("partners-account-sessions", texts.partners_account_sessions()),
        ("partners-account-session-device", texts.partners_account_session_device()),
        ("partners-account-session-began", texts.partners_account_session_began()),
        ("partners-account-session-used", texts.partners_account_session_used()),
        ("partners-account-session-here", texts.partners_account_session_here()),
        ("partners-account-session-end", texts.partners_account_session_end()),
        ("partners-account-session-note", texts.partners_account_session_note()),
        ("partners-account-session-end-text", texts.partners_account_session_end_text("device")),
        ("partners-account-others", texts.partners_account_others()),
        ("partners-account-others-text", texts.partners_account_others_text()),
        ("partners-device", texts.partners_device("browser", "system")),
        ("partners-device-browser-other", texts.partners_device_browser_other()),
        ("partners-device-system-other", texts.partners_device_system_other()),
        ("partners-device-chromebook", texts.partners_device_chromebook()),
        ("partners-password-title", texts.partners_password_title()),
        ("partners-password-lead", texts.partners_password_lead()),
        ("partners-password-old", texts.partners_password_old()),
        ("partners-password-new", texts.partners_password_new()),
        ("partners-password-new-hint", texts.partners_password_new_hint()),
        ("partners-language-title", texts.partners_language_title()),
        ("partners-set-up-title", texts.partners_set_up_title()),
        ("partners-set-up-lead", texts.partners_set_up_lead()),
        ("partners-set-up-required", texts.partners_set_up_required()),
        ("partners-set-up-app", texts.partners_set_up_app()),
        ("partners-set-up-app-text", texts.partners_set_up_app_text()),
        ("partners-set-up-scan", texts.partners_set_up_scan()),
        ("partners-set-up-picture", texts.partners_set_up_picture()),
        ("partners-set-up-secret", texts.partners_set_up_secret()),
        ("partners-set-up-open", texts.partners_set_up_open()),
        ("partners-set-up-confirm", texts.partners_set_up_confirm()),
        ("partners-set-up-code", texts.partners_set_up_code()),
        ("partners-set-up-code-hint", texts.partners_set_up_code_hint()),
        ("partners-set-up-submit", texts.partners_set_up_submit()),
        ("partners-codes-title", texts.partners_codes_title()),
        ("partners-codes-lead", texts.partners_codes_lead()),
        ("partners-codes-once", texts.partners_codes_once()),
        ("partners-codes-whose", texts.partners_codes_whose("email")),
        ("partners-codes-on", texts.partners_codes_on()),
        ("partners-codes-renew-title", texts.partners_codes_renew_title()),
        ("partners-codes-renew-text", texts.partners_codes_renew_text()),
        ("partners-turn-off-title", texts.partners_turn_off_title()),
        ("partners-turn-off-lead", texts.partners_turn_off_lead()),
        ("partners-turn-off-code-hint", texts.partners_turn_off_code_hint()),
        ("partners-code-title", texts.partners_code_title()),
        ("partners-code-lead", texts.partners_code_lead()),
        ("partners-code-hint", texts.partners_code_hint()),
        ("partners-code-submit", texts.partners_code_submit()),
        ("partners-code-other", texts.partners_code_other()),
        ("partners-code-no-way", texts.partners_code_no_way()),
        ("partners-prove-title", texts.partners_prove_title()),
        ("partners-prove-lead", texts.partners_prove_lead()),
        ("partners-prove-kept", texts.partners_prove_kept()),
        ("partners-prove-submit", texts.partners_prove_submit()),
        ("partners-prove-demo", texts.partners_prove_demo("password")),
        ("partners-prove-none-title", texts.partners_prove_none_title()),
        ("partners-prove-none-text", texts.partners_prove_none_text()),
        ("partners-rules-title", texts.partners_rules_title()),
        ("partners-rules-lead", texts.partners_rules_lead()),
        ("partners-rules-link", texts.partners_rules_link()),
        ("partners-rules-idle", texts.partners_rules_idle()),
        ("partners-rules-life", texts.partners_rules_life()),
        ("partners-rules-proof", texts.partners_rules_proof()),
        ("partners-rules-proof-hint", texts.partners_rules_proof_hint()),
        ("partners-rules-code", texts.partners_rules_code()),
        ("partners-rules-code-hint", texts.partners_rules_code_hint()),
        ("partners-users-code", texts.partners_users_code()),
        ("partners-users-code-on", texts.partners_users_code_on()),
        ("partners-users-code-off", texts.partners_users_code_off()),
        ("partners-users-code-drop", texts.partners_users_code_drop()),
        ("partners-users-code-drop-text", texts.partners_users_code_drop_text("name")),
        ("partners-done-password-changed", texts.partners_done_password_changed()),
        ("partners-done-language", texts.partners_done_language()),
        ("partners-done-code-off", texts.partners_done_code_off()),
        ("partners-done-code-dropped", texts.partners_done_code_dropped()),
        ("partners-done-session-ended", texts.partners_done_session_ended()),
        ("partners-done-others-ended", texts.partners_done_others_ended()),
        ("partners-done-rules", texts.partners_done_rules()),
        ("partners-done-proved", texts.partners_done_proved()),
        ("partners-done-proved-held", texts.partners_done_proved_held()),
        ("partners-done-codes-left-none", texts.partners_done_codes_left_none()),
        ("partners-done-codes-left-few", texts.partners_done_codes_left_few()),
        ("partners-done-codes-shown", texts.partners_done_codes_shown()),
        ("partners-roles-title", texts.partners_roles_title()),
        ("partners-roles-first", texts.partners_roles_first()),
        ("partners-roles-last", texts.partners_roles_last()),
        ("partners-roles-ways", texts.partners_roles_ways()),
        ("partners-roles-live", texts.partners_roles_live()),
        ("partners-roles-later", texts.partners_roles_later()),
        ("partners-roles-over", texts.partners_roles_over()),
        ("partners-roles-since-account", texts.partners_roles_since_account()),
        ("partners-roles-no-last", texts.partners_roles_no_last()),
        ("partners-roles-ended", texts.partners_roles_ended("moment")),
        ("partners-roles-until", texts.partners_roles_until("day")),
        ("partners-roles-for", texts.partners_roles_for("name")),
        ("partners-roles-no-role", texts.partners_roles_no_role()),
        ("partners-roles-more", texts.partners_roles_more(count)),
        ("partners-roles-none", texts.partners_roles_none()),
        ("partners-roles-elsewhere", texts.partners_roles_elsewhere("names")),
        ("partners-users-kept-by", texts.partners_users_kept_by("name")),
        ("partners-users-kept-at", texts.partners_users_kept_at("name")),
        ("partners-users-existing", texts.partners_users_existing()),
        ("partners-users-existing-hint", texts.partners_users_existing_hint()),
        ("partners-roles-give", texts.partners_roles_give()),
        ("partners-roles-give-lead", texts.partners_roles_give_lead("name")),
        ("partners-roles-first-hint", texts.partners_roles_first_hint()),
        ("partners-roles-last-hint", texts.partners_roles_last_hint()),
        ("partners-roles-last-needed", texts.partners_roles_last_needed()),
        ("partners-roles-stand-in", texts.partners_roles_stand_in()),
        ("partners-roles-stand-in-lead", texts.partners_roles_stand_in_lead("name")),
        ("partners-roles-whom", texts.partners_roles_whom()),
        ("partners-roles-whom-none", texts.partners_roles_whom_none()),
        ("partners-roles-colleague", texts.partners_roles_colleague("name", "role")),
        ("partners-roles-colleague-at", texts.partners_roles_colleague_at("company", "name", "role")),
        ("partners-roles-nobody-title", texts.partners_roles_nobody_title()),
        ("partners-roles-nobody-text", texts.partners_roles_nobody_text()),
        ("partners-roles-change", texts.partners_roles_change()),
        ("partners-roles-change-lead", texts.partners_roles_change_lead("name", "role")),
        ("partners-roles-end", texts.partners_roles_end()),
        ("partners-roles-end-text", texts.partners_roles_end_text("name", "role")),
        ("partners-act-title", texts.partners_act_title()),
        ("partners-act-lead", texts.partners_act_lead()),
        ("partners-act-now", texts.partners_act_now()),
        ("partners-act-as", texts.partners_act_as("role")),
        ("partners-act-none", texts.partners_act_none()),
        ("partners-done-role-given", texts.partners_done_role_given()),
        ("partners-done-role-changed", texts.partners_done_role_changed()),
        ("partners-done-role-ended", texts.partners_done_role_ended()),
        ("partners-done-stands-in", texts.partners_done_stands_in()),
        ("partners-done-acting", texts.partners_done_acting()),
        ("partners-leavers-title", texts.partners_leavers_title()),
        ("partners-leavers-lead", texts.partners_leavers_lead()),
        ("partners-leavers-why", texts.partners_leavers_why()),
        ("partners-leavers-people", texts.partners_leavers_people()),
        ("partners-leavers-export", texts.partners_leavers_export()),
        ("partners-leavers-file", texts.partners_leavers_file()),
        ("partners-leavers-none-title", texts.partners_leavers_none_title()),
        ("partners-leavers-none-text", texts.partners_leavers_none_text()),
        ("partners-leavers-on", texts.partners_leavers_on("day")),
        ("partners-leavers-since", texts.partners_leavers_since("day")),
        ("partners-leavers-ended", texts.partners_leavers_ended("day")),
        ("partners-leavers-closed", texts.partners_leavers_closed("day")),
        ("partners-leavers-idle", texts.partners_leavers_idle("day")),
        ("partners-leavers-never-in", texts.partners_leavers_never_in()),
        ("partners-refusal-own-role", texts.partners_refusal_own_role()),
        ("partners-refusal-kept-elsewhere", texts.partners_refusal_kept_elsewhere("email")),
        ("partners-refusal-has-role", texts.partners_refusal_has_role("role")),
        ("partners-refusal-stands-in-already", texts.partners_refusal_stands_in_already()),
        ("partners-refusal-unknown-colleague", texts.partners_refusal_unknown_colleague()),
        ("partners-refusal-last-day-missing", texts.partners_refusal_last_day_missing()),
        ("partners-refusal-last-day-past", texts.partners_refusal_last_day_past("day")),
        ("partners-log-in-refused-not-yet", texts.partners_log_in_refused_not_yet("day")),
        ("partners-log-in-refused-over", texts.partners_log_in_refused_over()),
        ("partners-roles-first-stays", texts.partners_roles_first_stays()),
        ("partners-refusal-organisation-taken", texts.partners_refusal_organisation_taken("name")),
        ("partners-refusal-which-partnership", texts.partners_refusal_which_partnership()),
        ("partners-done-acting-later", texts.partners_done_acting_later()),
    ]
}
