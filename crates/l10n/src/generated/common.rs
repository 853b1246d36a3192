//! Written by `cargo xtask i18n` from `i18n/*/common.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "common-site-name",
    "common-demo-strip",
    "common-skip-link",
    "common-menu",
    "common-menu-close",
    "common-breadcrumb",
    "common-log-out",
    "common-language-danish",
    "common-language-english",
    "common-save",
    "common-cancel",
    "common-edit",
    "common-print",
    "common-show",
    "common-search",
    "common-filters-clear",
    "common-pager",
    "common-pager-showing",
    "common-pager-next",
    "common-pager-previous",
    "common-yes",
    "common-no",
    "common-not-known",
    "common-estimate",
    "common-confidence-verified",
    "common-confidence-secondary",
    "common-confidence-inferred",
    "common-confidence-to-be-confirmed",
    "common-hidden-explained",
    "common-optional",
    "common-errors-heading",
    "common-error",
    "common-conflict-heading",
    "common-conflict-text",
    "common-conflict-yours",
    "common-conflict-theirs",
    "common-conflict-keep-yours",
    "common-already-sent-heading",
    "common-bad-request-heading",
    "common-not-found-heading",
    "common-not-found-text",
    "common-too-large-heading",
    "common-too-large-text",
    "common-unavailable-heading",
    "common-unavailable-text",
    "common-clock",
    "common-date-of",
    "common-date-range",
    "common-date-range-open",
    "common-moment",
    "common-month-of-year",
    "common-duration-minutes",
    "common-duration-hours",
    "common-duration-hours-minutes",
    "common-hours-per-week",
    "common-percent",
    "common-month-january",
    "common-month-february",
    "common-month-march",
    "common-month-april",
    "common-month-may",
    "common-month-june",
    "common-month-july",
    "common-month-august",
    "common-month-september",
    "common-month-october",
    "common-month-november",
    "common-month-december",
    "common-list-between",
    "common-list-last",
    "common-weekday-monday",
    "common-weekday-tuesday",
    "common-weekday-wednesday",
    "common-weekday-thursday",
    "common-weekday-friday",
    "common-weekday-saturday",
    "common-weekday-sunday",
    "common-weekday-short-monday",
    "common-weekday-short-tuesday",
    "common-weekday-short-wednesday",
    "common-weekday-short-thursday",
    "common-weekday-short-friday",
    "common-weekday-short-saturday",
    "common-weekday-short-sunday",
    "common-day-part-early",
    "common-day-part-morning",
    "common-day-part-afternoon",
    "common-day-part-evening",
    "common-day-part-night",
    "common-day-part-hours",
    "common-slots-days",
    "common-slots-group",
    "common-slots-all-day",
    "common-slots-all-week",
    "common-slots-none",
    "common-level-task-zero",
    "common-level-task-one",
    "common-level-task-two",
    "common-level-task-three",
    "common-level-citizen-zero",
    "common-level-citizen-one",
    "common-level-citizen-two",
    "common-level-citizen-three",
    "common-legal-form-job",
    "common-legal-form-job-explained",
    "common-legal-form-praktik",
    "common-legal-form-praktik-explained",
    "common-role-employer-consultant",
    "common-role-caseworker",
    "common-role-company-manager",
    "common-role-citizen",
    "common-role-steering-member",
    "common-role-administrator",
    "common-role-data-protection-officer",
    "common-role-team-leader",
    "common-role-health-worker",
    "common-role-social-worker",
    "common-role-workplace-mentor",
    "common-role-shop-steward",
    "common-role-mentor",
    "common-role-buddy",
    "common-role-business-mentor",
    "common-role-ambassador",
    "common-role-business-adviser",
    "common-role-union-officer",
    "common-role-school-contact",
    "common-role-association-contact",
    "common-role-funder",
    "common-role-evaluator",
    "common-role-procurement-officer",
    "common-role-method-owner",
    "common-role-rule-owner",
    "common-circle-casework",
    "common-circle-workplace",
    "common-circle-person",
    "common-circle-partner",
    "common-circle-result",
    "common-circle-house",
    "common-organisation-municipality",
    "common-organisation-business-organisation",
    "common-organisation-business-park",
    "common-organisation-trade-union",
    "common-organisation-company",
    "common-organisation-knowledge-house",
    "common-organisation-analysis-firm",
    "common-organisation-education-institution",
    "common-organisation-civil-society",
    "common-organisation-operator",
    "common-organisation-funder",
    "common-organisation-evaluator",
    "common-citizens",
    "common-citizen",
    "common-bundles",
    "common-bundle",
    "common-input-missing",
    "common-input-too-long",
    "common-input-control",
    "common-input-number",
    "common-input-fte",
    "common-input-minutes",
    "common-input-date",
    "common-input-month",
    "common-input-yes-no",
    "common-input-slots",
    "common-input-levels",
    "common-input-level-pair",
    "common-input-function-twice",
    "common-input-email",
    "common-input-period",
    "common-input-not-there",
    "common-input-shape",
    "common-input-cvr",
    "common-input-p-number",
    "common-input-postal-code",
    "common-input-municipality-code",
    "common-input-occupation-code",
    "common-input-industry-code",
    "common-input-not-in-list",
    "common-input-no-occupation",
    "common-input-no-industry",
    "common-input-no-municipality",
    "common-input-no-postal-code",
    "common-input-no-skill",
    "common-mode-companies-only",
    "common-mode-with-citizens",
    "common-menu-start",
    "common-menu-companies",
    "common-menu-citizens",
    "common-menu-files",
    "common-menu-users",
    "common-menu-rights",
    "common-menu-checklist",
    "common-menu-settings",
    "common-menu-more",
    "common-mode-strip-companies-only",
    "common-footer-about",
    "common-footer-accessibility",
    "common-icon-info",
    "common-icon-success",
    "common-icon-warning",
    "common-form-expired-heading",
    "common-form-expired-text",
    "common-conflict-reload-text",
    "common-to-start",
    "common-conflict-field",
    "common-refused-heading",
    "common-api-log-in-heading",
    "common-api-log-in-text",
    "common-api-only-read-heading",
    "common-api-only-read-text",
    "common-api-parameter",
    "common-filters-more",
    "common-conflict-again",
    "common-conflict-open",
    "common-quoted",
    "common-which-of-these",
    "common-choose-and-save",
    "common-code-now",
    "common-unit-hour",
    "common-unit-minute",
    "common-input-not-chosen",
    "common-menu-own-company",
    "common-printed-by",
    "common-printed",
    "common-input-not-one-of",
    "common-chosen",
    "common-conflict-same",
    "common-input-hours-or-minutes",
    "common-pager-showing-from",
    "common-pager-over",
    "common-account",
];

impl Texts {
    /// «Kanten»
    pub fn common_site_name(&self) -> String {
        self.plain("common-site-name")
    }

    /// «Dette er en demo: Alle personer, virksomheder og organisationer er opdigtede.»
    pub fn common_demo_strip(&self) -> String {
        self.plain("common-demo-strip")
    }

    /// «Gå til indholdet»
    pub fn common_skip_link(&self) -> String {
        self.plain("common-skip-link")
    }

    /// «Menu»
    pub fn common_menu(&self) -> String {
        self.plain("common-menu")
    }

    /// «Luk menuen»
    pub fn common_menu_close(&self) -> String {
        self.plain("common-menu-close")
    }

    /// «Du er her»
    pub fn common_breadcrumb(&self) -> String {
        self.plain("common-breadcrumb")
    }

    /// «Log ud»
    pub fn common_log_out(&self) -> String {
        self.plain("common-log-out")
    }

    /// «Dansk»
    pub fn common_language_danish(&self) -> String {
        self.plain("common-language-danish")
    }

    /// «English»
    pub fn common_language_english(&self) -> String {
        self.plain("common-language-english")
    }

    /// «Gem»
    pub fn common_save(&self) -> String {
        self.plain("common-save")
    }

    /// «Fortryd»
    pub fn common_cancel(&self) -> String {
        self.plain("common-cancel")
    }

    /// «Ret»
    pub fn common_edit(&self) -> String {
        self.plain("common-edit")
    }

    /// «Udskriv»
    pub fn common_print(&self) -> String {
        self.plain("common-print")
    }

    /// «Vis»
    pub fn common_show(&self) -> String {
        self.plain("common-show")
    }

    /// «Søg»
    pub fn common_search(&self) -> String {
        self.plain("common-search")
    }

    /// «Fjern filtre»
    pub fn common_filters_clear(&self) -> String {
        self.plain("common-filters-clear")
    }

    /// «Sider»
    pub fn common_pager(&self) -> String {
        self.plain("common-pager")
    }

    /// «Viser {shown} af {total}»
    pub fn common_pager_showing(&self, shown: impl AsRef<str>, total: impl AsRef<str>) -> String {
        self.filled(
            "common-pager-showing",
            [("shown", shown.as_ref().into()), ("total", total.as_ref().into())],
        )
    }

    /// «Næste side»
    pub fn common_pager_next(&self) -> String {
        self.plain("common-pager-next")
    }

    /// «Forrige side»
    pub fn common_pager_previous(&self) -> String {
        self.plain("common-pager-previous")
    }

    /// «Ja»
    pub fn common_yes(&self) -> String {
        self.plain("common-yes")
    }

    /// «Nej»
    pub fn common_no(&self) -> String {
        self.plain("common-no")
    }

    /// «ikke oplyst»
    pub fn common_not_known(&self) -> String {
        self.plain("common-not-known")
    }

    /// «skøn»
    pub fn common_estimate(&self) -> String {
        self.plain("common-estimate")
    }

    /// «læst i kilden»
    pub fn common_confidence_verified(&self) -> String {
        self.plain("common-confidence-verified")
    }

    /// «fra anden hånd»
    pub fn common_confidence_secondary(&self) -> String {
        self.plain("common-confidence-secondary")
    }

    /// «vores egen læsning»
    pub fn common_confidence_inferred(&self) -> String {
        self.plain("common-confidence-inferred")
    }

    /// «ikke bekræftet endnu»
    pub fn common_confidence_to_be_confirmed(&self) -> String {
        self.plain("common-confidence-to-be-confirmed")
    }

    /// «Du kan ikke se dette felt med din rolle.»
    pub fn common_hidden_explained(&self) -> String {
        self.plain("common-hidden-explained")
    }

    /// «kan udelades»
    pub fn common_optional(&self) -> String {
        self.plain("common-optional")
    }

    /// «{count → one: Der er 1 ting, du skal rette · other: Der er {count} ting, du skal rette}»
    pub fn common_errors_heading(&self, count: i64) -> String {
        self.filled("common-errors-heading", [("count", count.into())])
    }

    /// «Fejl»
    pub fn common_error(&self) -> String {
        self.plain("common-error")
    }

    /// «En anden har ændret det samme»
    pub fn common_conflict_heading(&self) -> String {
        self.plain("common-conflict-heading")
    }

    /// «Mens du skrev, gemte en anden en ny udgave. Her ser du, hvor de er forskellige. Vælg, hvad der skal gælde, og gem igen.»
    pub fn common_conflict_text(&self) -> String {
        self.plain("common-conflict-text")
    }

    /// «Din udgave»
    pub fn common_conflict_yours(&self) -> String {
        self.plain("common-conflict-yours")
    }

    /// «Den gemte udgave»
    pub fn common_conflict_theirs(&self) -> String {
        self.plain("common-conflict-theirs")
    }

    /// «Gem min udgave»
    pub fn common_conflict_keep_yours(&self) -> String {
        self.plain("common-conflict-keep-yours")
    }

    /// «Det er allerede gemt»
    pub fn common_already_sent_heading(&self) -> String {
        self.plain("common-already-sent-heading")
    }

    /// «Vi kunne ikke læse det, der blev sendt»
    pub fn common_bad_request_heading(&self) -> String {
        self.plain("common-bad-request-heading")
    }

    /// «Siden findes ikke»
    pub fn common_not_found_heading(&self) -> String {
        self.plain("common-not-found-heading")
    }

    /// «Adressen kan være forkert, eller du har måske ikke adgang. Tjek adressen, eller gå til forsiden.»
    pub fn common_not_found_text(&self) -> String {
        self.plain("common-not-found-text")
    }

    /// «Filen er for stor»
    pub fn common_too_large_heading(&self) -> String {
        self.plain("common-too-large-heading")
    }

    /// «Filen må højst fylde {megabyte\_count} MB. Del den i flere filer, og prøv igen.»
    pub fn common_too_large_text(&self, megabyte_count: i64) -> String {
        self.filled("common-too-large-text", [("megabyte_count", megabyte_count.into())])
    }

    /// «Kanten er ikke klar lige nu»
    pub fn common_unavailable_heading(&self) -> String {
        self.plain("common-unavailable-heading")
    }

    /// «Vent et øjeblik, og prøv igen. Hvis det bliver ved, så sig det til jeres administrator.»
    pub fn common_unavailable_text(&self) -> String {
        self.plain("common-unavailable-text")
    }

    /// «{hour}.{minute}»
    pub fn common_clock(&self, hour: impl AsRef<str>, minute: impl AsRef<str>) -> String {
        self.filled("common-clock", [("hour", hour.as_ref().into()), ("minute", minute.as_ref().into())])
    }

    /// «{day}.{month}.{year}»
    pub fn common_date_of(
        &self,
        day: impl AsRef<str>,
        month: impl AsRef<str>,
        year: impl AsRef<str>,
    ) -> String {
        self.filled(
            "common-date-of",
            [("day", day.as_ref().into()), ("month", month.as_ref().into()), ("year", year.as_ref().into())],
        )
    }

    /// «{first} – {last}»
    pub fn common_date_range(&self, first: impl AsRef<str>, last: impl AsRef<str>) -> String {
        self.filled("common-date-range", [("first", first.as_ref().into()), ("last", last.as_ref().into())])
    }

    /// «fra {first}»
    pub fn common_date_range_open(&self, first: impl AsRef<str>) -> String {
        self.filled("common-date-range-open", [("first", first.as_ref().into())])
    }

    /// «{date} kl. {hour}.{minute}»
    pub fn common_moment(
        &self,
        date: impl AsRef<str>,
        hour: impl AsRef<str>,
        minute: impl AsRef<str>,
    ) -> String {
        self.filled(
            "common-moment",
            [
                ("date", date.as_ref().into()),
                ("hour", hour.as_ref().into()),
                ("minute", minute.as_ref().into()),
            ],
        )
    }

    /// «{month} {year}»
    pub fn common_month_of_year(&self, month: impl AsRef<str>, year: impl AsRef<str>) -> String {
        self.filled(
            "common-month-of-year",
            [("month", month.as_ref().into()), ("year", year.as_ref().into())],
        )
    }

    /// «{minute\_count} min»
    pub fn common_duration_minutes(&self, minute_count: i64) -> String {
        self.filled("common-duration-minutes", [("minute_count", minute_count.into())])
    }

    /// «{hour\_count} t»
    pub fn common_duration_hours(&self, hour_count: i64) -> String {
        self.filled("common-duration-hours", [("hour_count", hour_count.into())])
    }

    /// «{hour\_count} t {minute\_count} min»
    pub fn common_duration_hours_minutes(&self, hour_count: i64, minute_count: i64) -> String {
        self.filled(
            "common-duration-hours-minutes",
            [("hour_count", hour_count.into()), ("minute_count", minute_count.into())],
        )
    }

    /// «{hours} om ugen»
    pub fn common_hours_per_week(&self, hours: impl AsRef<str>) -> String {
        self.filled("common-hours-per-week", [("hours", hours.as_ref().into())])
    }

    /// «{number} %»
    pub fn common_percent(&self, number: impl AsRef<str>) -> String {
        self.filled("common-percent", [("number", number.as_ref().into())])
    }

    /// «januar»
    pub fn common_month_january(&self) -> String {
        self.plain("common-month-january")
    }

    /// «februar»
    pub fn common_month_february(&self) -> String {
        self.plain("common-month-february")
    }

    /// «marts»
    pub fn common_month_march(&self) -> String {
        self.plain("common-month-march")
    }

    /// «april»
    pub fn common_month_april(&self) -> String {
        self.plain("common-month-april")
    }

    /// «maj»
    pub fn common_month_may(&self) -> String {
        self.plain("common-month-may")
    }

    /// «juni»
    pub fn common_month_june(&self) -> String {
        self.plain("common-month-june")
    }

    /// «juli»
    pub fn common_month_july(&self) -> String {
        self.plain("common-month-july")
    }

    /// «august»
    pub fn common_month_august(&self) -> String {
        self.plain("common-month-august")
    }

    /// «september»
    pub fn common_month_september(&self) -> String {
        self.plain("common-month-september")
    }

    /// «oktober»
    pub fn common_month_october(&self) -> String {
        self.plain("common-month-october")
    }

    /// «november»
    pub fn common_month_november(&self) -> String {
        self.plain("common-month-november")
    }

    /// «december»
    pub fn common_month_december(&self) -> String {
        self.plain("common-month-december")
    }

    /// «{first}, {rest}»
    pub fn common_list_between(&self, first: impl AsRef<str>, rest: impl AsRef<str>) -> String {
        self.filled("common-list-between", [("first", first.as_ref().into()), ("rest", rest.as_ref().into())])
    }

    /// «{first} og {last}»
    pub fn common_list_last(&self, first: impl AsRef<str>, last: impl AsRef<str>) -> String {
        self.filled("common-list-last", [("first", first.as_ref().into()), ("last", last.as_ref().into())])
    }

    /// «mandag»
    pub fn common_weekday_monday(&self) -> String {
        self.plain("common-weekday-monday")
    }

    /// «tirsdag»
    pub fn common_weekday_tuesday(&self) -> String {
        self.plain("common-weekday-tuesday")
    }

    /// «onsdag»
    pub fn common_weekday_wednesday(&self) -> String {
        self.plain("common-weekday-wednesday")
    }

    /// «torsdag»
    pub fn common_weekday_thursday(&self) -> String {
        self.plain("common-weekday-thursday")
    }

    /// «fredag»
    pub fn common_weekday_friday(&self) -> String {
        self.plain("common-weekday-friday")
    }

    /// «lørdag»
    pub fn common_weekday_saturday(&self) -> String {
        self.plain("common-weekday-saturday")
    }

    /// «søndag»
    pub fn common_weekday_sunday(&self) -> String {
        self.plain("common-weekday-sunday")
    }

    /// «man»
    pub fn common_weekday_short_monday(&self) -> String {
        self.plain("common-weekday-short-monday")
    }

    /// «tir»
    pub fn common_weekday_short_tuesday(&self) -> String {
        self.plain("common-weekday-short-tuesday")
    }

    /// «ons»
    pub fn common_weekday_short_wednesday(&self) -> String {
        self.plain("common-weekday-short-wednesday")
    }

    /// «tor»
    pub fn common_weekday_short_thursday(&self) -> String {
        self.plain("common-weekday-short-thursday")
    }

    /// «fre»
    pub fn common_weekday_short_friday(&self) -> String {
        self.plain("common-weekday-short-friday")
    }

    /// «lør»
    pub fn common_weekday_short_saturday(&self) -> String {
        self.plain("common-weekday-short-saturday")
    }

    /// «søn»
    pub fn common_weekday_short_sunday(&self) -> String {
        self.plain("common-weekday-short-sunday")
    }

    /// «tidlig morgen»
    pub fn common_day_part_early(&self) -> String {
        self.plain("common-day-part-early")
    }

    /// «formiddag»
    pub fn common_day_part_morning(&self) -> String {
        self.plain("common-day-part-morning")
    }

    /// «eftermiddag»
    pub fn common_day_part_afternoon(&self) -> String {
        self.plain("common-day-part-afternoon")
    }

    /// «aften»
    pub fn common_day_part_evening(&self) -> String {
        self.plain("common-day-part-evening")
    }

    /// «nat»
    pub fn common_day_part_night(&self) -> String {
        self.plain("common-day-part-night")
    }

    /// «{part} (kl. {from}–{to})»
    pub fn common_day_part_hours(
        &self,
        from: impl AsRef<str>,
        part: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> String {
        self.filled(
            "common-day-part-hours",
            [("from", from.as_ref().into()), ("part", part.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «{first}–{last}»
    pub fn common_slots_days(&self, first: impl AsRef<str>, last: impl AsRef<str>) -> String {
        self.filled("common-slots-days", [("first", first.as_ref().into()), ("last", last.as_ref().into())])
    }

    /// «{days} {parts}»
    pub fn common_slots_group(&self, days: impl AsRef<str>, parts: impl AsRef<str>) -> String {
        self.filled("common-slots-group", [("days", days.as_ref().into()), ("parts", parts.as_ref().into())])
    }

    /// «hele døgnet»
    pub fn common_slots_all_day(&self) -> String {
        self.plain("common-slots-all-day")
    }

    /// «alle dage, hele døgnet»
    pub fn common_slots_all_week(&self) -> String {
        self.plain("common-slots-all-week")
    }

    /// «ingen tider valgt»
    pub fn common_slots_none(&self) -> String {
        self.plain("common-slots-none")
    }

    /// «nej»
    pub fn common_level_task_zero(&self) -> String {
        self.plain("common-level-task-zero")
    }

    /// «en gang imellem»
    pub fn common_level_task_one(&self) -> String {
        self.plain("common-level-task-one")
    }

    /// «ofte»
    pub fn common_level_task_two(&self) -> String {
        self.plain("common-level-task-two")
    }

    /// «næsten hele tiden»
    pub fn common_level_task_three(&self) -> String {
        self.plain("common-level-task-three")
    }

    /// «intet hensyn kendt»
    pub fn common_level_citizen_zero(&self) -> String {
        self.plain("common-level-citizen-zero")
    }

    /// «helst ikke»
    pub fn common_level_citizen_one(&self) -> String {
        self.plain("common-level-citizen-one")
    }

    /// «med hjælpemiddel»
    pub fn common_level_citizen_two(&self) -> String {
        self.plain("common-level-citizen-two")
    }

    /// «kan ikke»
    pub fn common_level_citizen_three(&self) -> String {
        self.plain("common-level-citizen-three")
    }

    /// «Job»
    pub fn common_legal_form_job(&self) -> String {
        self.plain("common-legal-form-job")
    }

    /// «Timer med løn. Borgeren er ansat i virksomheden.»
    pub fn common_legal_form_job_explained(&self) -> String {
        self.plain("common-legal-form-job-explained")
    }

    /// «Praktik»
    pub fn common_legal_form_praktik(&self) -> String {
        self.plain("common-legal-form-praktik")
    }

    /// «Oplæring uden løn fra virksomheden. En fagperson har ansvaret for opgaverne.»
    pub fn common_legal_form_praktik_explained(&self) -> String {
        self.plain("common-legal-form-praktik-explained")
    }

    /// «Virksomhedskonsulent»
    pub fn common_role_employer_consultant(&self) -> String {
        self.plain("common-role-employer-consultant")
    }

    /// «Sagsbehandler»
    pub fn common_role_caseworker(&self) -> String {
        self.plain("common-role-caseworker")
    }

    /// «Virksomhedsleder»
    pub fn common_role_company_manager(&self) -> String {
        self.plain("common-role-company-manager")
    }

    /// «Borger»
    pub fn common_role_citizen(&self) -> String {
        self.plain("common-role-citizen")
    }

    /// «Medlem af styregruppen»
    pub fn common_role_steering_member(&self) -> String {
        self.plain("common-role-steering-member")
    }

    /// «Administrator»
    pub fn common_role_administrator(&self) -> String {
        self.plain("common-role-administrator")
    }

    /// «Databeskyttelsesrådgiver»
    pub fn common_role_data_protection_officer(&self) -> String {
        self.plain("common-role-data-protection-officer")
    }

    /// «Teamleder»
    pub fn common_role_team_leader(&self) -> String {
        self.plain("common-role-team-leader")
    }

    /// «Sundhedsmedarbejder»
    pub fn common_role_health_worker(&self) -> String {
        self.plain("common-role-health-worker")
    }

    /// «Socialmedarbejder»
    pub fn common_role_social_worker(&self) -> String {
        self.plain("common-role-social-worker")
    }

    /// «Mentor på arbejdspladsen»
    pub fn common_role_workplace_mentor(&self) -> String {
        self.plain("common-role-workplace-mentor")
    }

    /// «Tillidsrepræsentant»
    pub fn common_role_shop_steward(&self) -> String {
        self.plain("common-role-shop-steward")
    }

    /// «Mentor»
    pub fn common_role_mentor(&self) -> String {
        self.plain("common-role-mentor")
    }

    /// «Buddy»
    pub fn common_role_buddy(&self) -> String {
        self.plain("common-role-buddy")
    }

    /// «Erhvervsmentor»
    pub fn common_role_business_mentor(&self) -> String {
        self.plain("common-role-business-mentor")
    }

    /// «Ambassadør»
    pub fn common_role_ambassador(&self) -> String {
        self.plain("common-role-ambassador")
    }

    /// «Erhvervsrådgiver»
    pub fn common_role_business_adviser(&self) -> String {
        self.plain("common-role-business-adviser")
    }

    /// «Faglig sekretær»
    pub fn common_role_union_officer(&self) -> String {
        self.plain("common-role-union-officer")
    }

    /// «Kontakt på uddannelsessted»
    pub fn common_role_school_contact(&self) -> String {
        self.plain("common-role-school-contact")
    }

    /// «Kontakt i forening»
    pub fn common_role_association_contact(&self) -> String {
        self.plain("common-role-association-contact")
    }

    /// «Bevillingsgiver»
    pub fn common_role_funder(&self) -> String {
        self.plain("common-role-funder")
    }

    /// «Evaluator»
    pub fn common_role_evaluator(&self) -> String {
        self.plain("common-role-evaluator")
    }

    /// «Indkøber»
    pub fn common_role_procurement_officer(&self) -> String {
        self.plain("common-role-procurement-officer")
    }

    /// «Metodeansvarlig»
    pub fn common_role_method_owner(&self) -> String {
        self.plain("common-role-method-owner")
    }

    /// «Regelansvarlig»
    pub fn common_role_rule_owner(&self) -> String {
        self.plain("common-role-rule-owner")
    }

    /// «Borgere og virksomheder i hverdagen»
    pub fn common_circle_casework(&self) -> String {
        self.plain("common-circle-casework")
    }

    /// «På arbejdspladsen»
    pub fn common_circle_workplace(&self) -> String {
        self.plain("common-circle-workplace")
    }

    /// «Borgeren og dem ved siden af»
    pub fn common_circle_person(&self) -> String {
        self.plain("common-circle-person")
    }

    /// «Partnere»
    pub fn common_circle_partner(&self) -> String {
        self.plain("common-circle-partner")
    }

    /// «Resultater»
    pub fn common_circle_result(&self) -> String {
        self.plain("common-circle-result")
    }

    /// «Drift, regler og tilsyn»
    pub fn common_circle_house(&self) -> String {
        self.plain("common-circle-house")
    }

    /// «Kommune»
    pub fn common_organisation_municipality(&self) -> String {
        self.plain("common-organisation-municipality")
    }

    /// «Erhvervsorganisation»
    pub fn common_organisation_business_organisation(&self) -> String {
        self.plain("common-organisation-business-organisation")
    }

    /// «Erhvervspark»
    pub fn common_organisation_business_park(&self) -> String {
        self.plain("common-organisation-business-park")
    }

    /// «Fagforening»
    pub fn common_organisation_trade_union(&self) -> String {
        self.plain("common-organisation-trade-union")
    }

    /// «Virksomhed»
    pub fn common_organisation_company(&self) -> String {
        self.plain("common-organisation-company")
    }

    /// «Videnshus»
    pub fn common_organisation_knowledge_house(&self) -> String {
        self.plain("common-organisation-knowledge-house")
    }

    /// «Analysefirma»
    pub fn common_organisation_analysis_firm(&self) -> String {
        self.plain("common-organisation-analysis-firm")
    }

    /// «Uddannelsessted»
    pub fn common_organisation_education_institution(&self) -> String {
        self.plain("common-organisation-education-institution")
    }

    /// «Forening»
    pub fn common_organisation_civil_society(&self) -> String {
        self.plain("common-organisation-civil-society")
    }

    /// «Anden aktør»
    pub fn common_organisation_operator(&self) -> String {
        self.plain("common-organisation-operator")
    }

    /// «Bevillingsgiver»
    pub fn common_organisation_funder(&self) -> String {
        self.plain("common-organisation-funder")
    }

    /// «Evaluator»
    pub fn common_organisation_evaluator(&self) -> String {
        self.plain("common-organisation-evaluator")
    }

    /// «Borgere»
    pub fn common_citizens(&self) -> String {
        self.plain("common-citizens")
    }

    /// «Borger»
    pub fn common_citizen(&self) -> String {
        self.plain("common-citizen")
    }

    /// «Småjob»
    pub fn common_bundles(&self) -> String {
        self.plain("common-bundles")
    }

    /// «Småjob»
    pub fn common_bundle(&self) -> String {
        self.plain("common-bundle")
    }

    /// «Udfyld feltet.»
    pub fn common_input_missing(&self) -> String {
        self.plain("common-input-missing")
    }

    /// «{limit\_count → one: Teksten er for lang. Der er plads til 1 tegn, og du har skrevet {given\_count}. · other: Teksten er for lang. Der er plads til {limit\_count} tegn, og du har skrevet {given\_count}.}»
    pub fn common_input_too_long(&self, given_count: i64, limit_count: i64) -> String {
        self.filled(
            "common-input-too-long",
            [("given_count", given_count.into()), ("limit_count", limit_count.into())],
        )
    }

    /// «Teksten indeholder tegn, der ikke kan vises. Skriv den igen uden at kopiere.»
    pub fn common_input_control(&self) -> String {
        self.plain("common-input-control")
    }

    /// «»{given}« kan ikke bruges. Skriv et helt tal fra {min} til {max}.»
    pub fn common_input_number(
        &self,
        given: impl AsRef<str>,
        max: impl AsRef<str>,
        min: impl AsRef<str>,
    ) -> String {
        self.filled(
            "common-input-number",
            [("given", given.as_ref().into()), ("max", max.as_ref().into()), ("min", min.as_ref().into())],
        )
    }

    /// «»{given}« er ikke et antal årsværk. Skriv for eksempel 12 eller 12,5.»
    pub fn common_input_fte(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-fte", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en tid. Skriv for eksempel 90 min, 1:30 eller 1,5 t.»
    pub fn common_input_minutes(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-minutes", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en dato. Skriv for eksempel 25.11.2026.»
    pub fn common_input_date(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-date", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en måned. Skriv for eksempel 10.2026.»
    pub fn common_input_month(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-month", [("given", given.as_ref().into())])
    }

    /// «»{given}« er hverken ja eller nej. Skriv ja eller nej.»
    pub fn common_input_yes_no(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-yes-no", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke tider på ugen. Skriv for eksempel man–fre formiddag.»
    pub fn common_input_slots(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-slots", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke trin. Brug trinene 0, 1, 2 og 3.»
    pub fn common_input_levels(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-levels", [("given", given.as_ref().into())])
    }

    /// «»{given}« mangler et trin. Skriv funktion og trin, for eksempel lifting:2.»
    pub fn common_input_level_pair(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-level-pair", [("given", given.as_ref().into())])
    }

    /// «»{given}« står der to gange. Skriv hver funktion én gang.»
    pub fn common_input_function_twice(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-function-twice", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en e-mailadresse. Skriv for eksempel navn@eksempel.dk.»
    pub fn common_input_email(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-email", [("given", given.as_ref().into())])
    }

    /// «Den sidste dag {to} ligger før den første {from}. Ret datoerne.»
    pub fn common_input_period(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled("common-input-period", [("from", from.as_ref().into()), ("to", to.as_ref().into())])
    }

    /// «Det valgte findes ikke længere, eller du har ikke adgang til det. Vælg noget andet.»
    pub fn common_input_not_there(&self) -> String {
        self.plain("common-input-not-there")
    }

    /// «»{given}« har ikke den rigtige form. Tjek koden, og skriv den igen.»
    pub fn common_input_shape(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-shape", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke et CVR-nummer. Skriv 8 cifre.»
    pub fn common_input_cvr(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-cvr", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke et P-nummer. Skriv 10 cifre.»
    pub fn common_input_p_number(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-p-number", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke et postnummer. Skriv 4 cifre.»
    pub fn common_input_postal_code(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-postal-code", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en kommunekode. Skriv 4 cifre, også det første nul.»
    pub fn common_input_municipality_code(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-municipality-code", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en DISCO-08-kode. Skriv 1 til 6 cifre.»
    pub fn common_input_occupation_code(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-occupation-code", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke en DB25-branchekode. Skriv 6 cifre.»
    pub fn common_input_industry_code(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-industry-code", [("given", given.as_ref().into())])
    }

    /// «»{given}« står ikke på listen. Vælg noget fra listen.»
    pub fn common_input_not_in_list(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-not-in-list", [("given", given.as_ref().into())])
    }

    /// «»{given}« står ikke på listen over stillinger (DISCO-08). Søg efter en anden betegnelse.»
    pub fn common_input_no_occupation(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-no-occupation", [("given", given.as_ref().into())])
    }

    /// «»{given}« står ikke på listen over brancher (DB25). Søg efter en anden branche.»
    pub fn common_input_no_industry(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-no-industry", [("given", given.as_ref().into())])
    }

    /// «»{given}« står ikke på listen over kommuner. Vælg en kommune fra listen.»
    pub fn common_input_no_municipality(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-no-municipality", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ikke et postnummer i brug. Tjek nummeret.»
    pub fn common_input_no_postal_code(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-no-postal-code", [("given", given.as_ref().into())])
    }

    /// «»{given}« står ikke på listen over det, man kan. Vælg noget fra listen.»
    pub fn common_input_no_skill(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-no-skill", [("given", given.as_ref().into())])
    }

    /// «Kun virksomheder»
    pub fn common_mode_companies_only(&self) -> String {
        self.plain("common-mode-companies-only")
    }

    /// «Virksomheder og borgere»
    pub fn common_mode_with_citizens(&self) -> String {
        self.plain("common-mode-with-citizens")
    }

    /// «Forside»
    pub fn common_menu_start(&self) -> String {
        self.plain("common-menu-start")
    }

    /// «Virksomheder»
    pub fn common_menu_companies(&self) -> String {
        self.plain("common-menu-companies")
    }

    /// «Borgere»
    pub fn common_menu_citizens(&self) -> String {
        self.plain("common-menu-citizens")
    }

    /// «Filer»
    pub fn common_menu_files(&self) -> String {
        self.plain("common-menu-files")
    }

    /// «Brugere»
    pub fn common_menu_users(&self) -> String {
        self.plain("common-menu-users")
    }

    /// «Adgang»
    pub fn common_menu_rights(&self) -> String {
        self.plain("common-menu-rights")
    }

    /// «Tjekliste»
    pub fn common_menu_checklist(&self) -> String {
        self.plain("common-menu-checklist")
    }

    /// «Indstillinger»
    pub fn common_menu_settings(&self) -> String {
        self.plain("common-menu-settings")
    }

    /// «Mere»
    pub fn common_menu_more(&self) -> String {
        self.plain("common-menu-more")
    }

    /// «Kun virksomheder: her er ingen borgere endnu.»
    pub fn common_mode_strip_companies_only(&self) -> String {
        self.plain("common-mode-strip-companies-only")
    }

    /// «Om Kanten»
    pub fn common_footer_about(&self) -> String {
        self.plain("common-footer-about")
    }

    /// «Tilgængelighed»
    pub fn common_footer_accessibility(&self) -> String {
        self.plain("common-footer-accessibility")
    }

    /// «Information»
    pub fn common_icon_info(&self) -> String {
        self.plain("common-icon-info")
    }

    /// «Godt»
    pub fn common_icon_success(&self) -> String {
        self.plain("common-icon-success")
    }

    /// «Advarsel»
    pub fn common_icon_warning(&self) -> String {
        self.plain("common-icon-warning")
    }

    /// «Formularen passer ikke til dit log-ind»
    pub fn common_form_expired_heading(&self) -> String {
        self.plain("common-form-expired-heading")
    }

    /// «Du har logget ind igen, siden siden blev åbnet. Intet er gemt. Åbn siden igen, og tryk på knappen der.»
    pub fn common_form_expired_text(&self) -> String {
        self.plain("common-form-expired-text")
    }

    /// «En anden har gemt en ny udgave imens. Åbn siden igen, og se efter, at det stadig passer.»
    pub fn common_conflict_reload_text(&self) -> String {
        self.plain("common-conflict-reload-text")
    }

    /// «Til forsiden»
    pub fn common_to_start(&self) -> String {
        self.plain("common-to-start")
    }

    /// «Felt»
    pub fn common_conflict_field(&self) -> String {
        self.plain("common-conflict-field")
    }

    /// «Det kan ikke lade sig gøre»
    pub fn common_refused_heading(&self) -> String {
        self.plain("common-refused-heading")
    }

    /// «Log ind først»
    pub fn common_api_log_in_heading(&self) -> String {
        self.plain("common-api-log-in-heading")
    }

    /// «Send cookien fra et log-ind med, som en browser gør.»
    pub fn common_api_log_in_text(&self) -> String {
        self.plain("common-api-log-in-text")
    }

    /// «Her kan der kun læses»
    pub fn common_api_only_read_heading(&self) -> String {
        self.plain("common-api-only-read-heading")
    }

    /// «Brug GET. Ændringer laves på siderne i Kanten eller med »kanten import«.»
    pub fn common_api_only_read_text(&self) -> String {
        self.plain("common-api-only-read-text")
    }

    /// «Parameteren »{name}« kan ikke læses. Se beskrivelsen i /api/v1/openapi.json.»
    pub fn common_api_parameter(&self, name: impl AsRef<str>) -> String {
        self.filled("common-api-parameter", [("name", name.as_ref().into())])
    }

    /// «Flere filtre»
    pub fn common_filters_more(&self) -> String {
        self.plain("common-filters-more")
    }

    /// «Mens du skrev, gemte en anden en ny udgave. Se efter, at det stadig passer, skriv igen, og gem.»
    pub fn common_conflict_again(&self) -> String {
        self.plain("common-conflict-again")
    }

    /// «Åbn siden igen»
    pub fn common_conflict_open(&self) -> String {
        self.plain("common-conflict-open")
    }

    /// «»{text}«»
    pub fn common_quoted(&self, text: impl AsRef<str>) -> String {
        self.filled("common-quoted", [("text", text.as_ref().into())])
    }

    /// «Hvad af dette er »{typed}«?»
    pub fn common_which_of_these(&self, typed: impl AsRef<str>) -> String {
        self.filled("common-which-of-these", [("typed", typed.as_ref().into())])
    }

    /// «Vælg, og gem igen.»
    pub fn common_choose_and_save(&self) -> String {
        self.plain("common-choose-and-save")
    }

    /// «{code} er {title}. Skriv et andet ord eller en anden kode for at ændre det.»
    pub fn common_code_now(&self, code: impl AsRef<str>, title: impl AsRef<str>) -> String {
        self.filled("common-code-now", [("code", code.as_ref().into()), ("title", title.as_ref().into())])
    }

    /// «t»
    pub fn common_unit_hour(&self) -> String {
        self.plain("common-unit-hour")
    }

    /// «min»
    pub fn common_unit_minute(&self) -> String {
        self.plain("common-unit-minute")
    }

    /// «Vælg en af mulighederne.»
    pub fn common_input_not_chosen(&self) -> String {
        self.plain("common-input-not-chosen")
    }

    /// «Virksomhed»
    pub fn common_menu_own_company(&self) -> String {
        self.plain("common-menu-own-company")
    }

    /// «Udskrevet {moment} af {name}»
    pub fn common_printed_by(&self, moment: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled("common-printed-by", [("moment", moment.as_ref().into()), ("name", name.as_ref().into())])
    }

    /// «Udskrevet {moment}»
    pub fn common_printed(&self, moment: impl AsRef<str>) -> String {
        self.filled("common-printed", [("moment", moment.as_ref().into())])
    }

    /// «»{given}« står ikke på listen. Skriv et af ordene: {words}.»
    pub fn common_input_not_one_of(&self, given: impl AsRef<str>, words: impl AsRef<str>) -> String {
        self.filled(
            "common-input-not-one-of",
            [("given", given.as_ref().into()), ("words", words.as_ref().into())],
        )
    }

    /// «{count → 0: ingen valgt · one: 1 valgt · other: {count} valgt}»
    pub fn common_chosen(&self, count: i64) -> String {
        self.filled("common-chosen", [("count", count.into())])
    }

    /// «Mens du skrev, gemte en anden en ny udgave. Alt her på siden er ens i begge. Gem igen.»
    pub fn common_conflict_same(&self) -> String {
        self.plain("common-conflict-same")
    }

    /// «Er {given} timer eller minutter? Skriv »{given} t« eller »{given} min«.»
    pub fn common_input_hours_or_minutes(&self, given: impl AsRef<str>) -> String {
        self.filled("common-input-hours-or-minutes", [("given", given.as_ref().into())])
    }

    /// «Viser {first}–{last} af {total}»
    pub fn common_pager_showing_from(
        &self,
        first: impl AsRef<str>,
        last: impl AsRef<str>,
        total: impl AsRef<str>,
    ) -> String {
        self.filled(
            "common-pager-showing-from",
            [
                ("first", first.as_ref().into()),
                ("last", last.as_ref().into()),
                ("total", total.as_ref().into()),
            ],
        )
    }

    /// «over {limit\_count}»
    pub fn common_pager_over(&self, limit_count: i64) -> String {
        self.filled("common-pager-over", [("limit_count", limit_count.into())])
    }

    /// «Min konto»
    pub fn common_account(&self) -> String {
        self.plain("common-account")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("common-site-name", texts.common_site_name()),
        ("common-demo-strip", texts.common_demo_strip()),
        ("common-skip-link", texts.common_skip_link()),
        ("common-menu", texts.common_menu()),
        ("common-menu-close", texts.common_menu_close()),
        ("common-breadcrumb", texts.common_breadcrumb()),
        ("common-log-out", texts.common_log_out()),
        ("common-language-danish", texts.common_language_danish()),
        ("common-language-english", texts.common_language_english()),
        ("common-save", texts.common_save()),
        ("common-cancel", texts.common_cancel()),
        ("common-edit", texts.common_edit()),
        ("common-print", texts.common_print()),
        ("common-show", texts.common_show()),
        ("common-search", texts.common_search()),
        ("common-filters-clear", texts.common_filters_clear()),
        ("common-pager", texts.common_pager()),
        ("common-pager-showing", texts.common_pager_showing("shown", "total")),
        ("common-pager-next", texts.common_pager_next()),
        ("common-pager-previous", texts.common_pager_previous()),
        ("common-yes", texts.common_yes()),
        ("common-no", texts.common_no()),
        ("common-not-known", texts.common_not_known()),
        ("common-estimate", texts.common_estimate()),
        ("common-confidence-verified", texts.common_confidence_verified()),
        ("common-confidence-secondary", texts.common_confidence_secondary()),
        ("common-confidence-inferred", texts.common_confidence_inferred()),
        ("common-confidence-to-be-confirmed", texts.common_confidence_to_be_confirmed()),
        ("common-hidden-explained", texts.common_hidden_explained()),
        ("common-optional", texts.common_optional()),
        ("common-errors-heading", texts.common_errors_heading(count)),
        ("common-error", texts.common_error()),
        ("common-conflict-heading", texts.common_conflict_heading()),
        ("common-conflict-text", texts.common_conflict_text()),
        ("common-conflict-yours", texts.common_conflict_yours()),
        ("common-conflict-theirs", texts.common_conflict_theirs()),
        ("common-conflict-keep-yours", texts.common_conflict_keep_yours()),
        ("common-already-sent-heading", texts.common_already_sent_heading()),
        ("common-bad-request-heading", texts.common_bad_request_heading()),
        ("common-not-found-heading", texts.common_not_found_heading()),
        ("common-not-found-text", texts.common_not_found_text()),
        ("common-too-large-heading", texts.common_too_large_heading()),
        ("common-too-large-text", texts.common_too_large_text(count)),
        ("common-unavailable-heading", texts.common_unavailable_heading()),
        ("common-unavailable-text", texts.common_unavailable_text()),
        ("common-clock", texts.common_clock("hour", "minute")),
        ("common-date-of", texts.common_date_of("day", "month", "year")),
        ("common-date-range", texts.common_date_range("first", "last")),
        ("common-date-range-open", texts.common_date_range_open("first")),
        ("common-moment", texts.common_moment("date", "hour", "minute")),
        ("common-month-of-year", texts.common_month_of_year("month", "year")),
        ("common-duration-minutes", texts.common_duration_minutes(count)),
        ("common-duration-hours", texts.common_duration_hours(count)),
        ("common-duration-hours-minutes", texts.common_duration_hours_minutes(count, count)),
        ("common-hours-per-week", texts.common_hours_per_week("hours")),
        ("common-percent", texts.common_percent("number")),
        ("common-month-january", texts.common_month_january()),
        ("common-month-february", texts.common_month_february()),
        ("common-month-march", texts.common_month_march()),
        ("common-month-april", texts.common_month_april()),
        ("common-month-may", texts.common_month_may()),
        ("common-month-june", texts.common_month_june()),
        ("common-month-july", texts.common_month_july()),
        ("common-month-august", texts.common_month_august()),
        ("common-month-september", texts.common_month_september()),
        ("common-month-october", texts.common_month_october()),
        ("common-month-november", texts.common_month_november()),
        ("common-month-december", texts.common_month_december()),
        ("common-list-between", texts.common_list_between("first", "rest")),
        ("common-list-last", texts.common_list_last("first", "last")),
        ("common-weekday-monday", texts.common_weekday_monday()),
        ("common-weekday-tuesday", texts.common_weekday_tuesday()),
        ("common-weekday-wednesday", texts.common_weekday_wednesday()),
        ("common-weekday-thursday", texts.common_weekday_thursday()),
        ("common-weekday-friday", texts.common_weekday_friday()),
        ("common-weekday-saturday", texts.common_weekday_saturday()),
        ("common-weekday-sunday", texts.common_weekday_sunday()),
        ("common-weekday-short-monday", texts.common_weekday_short_monday()),
        ("common-weekday-short-tuesday", texts.common_weekday_short_tuesday()),
        ("common-weekday-short-wednesday", texts.common_weekday_short_wednesday()),
        ("common-weekday-short-thursday", texts.common_weekday_short_thursday()),
        ("common-weekday-short-friday", texts.common_weekday_short_friday()),
        ("common-weekday-short-saturday", texts.common_weekday_short_saturday()),
        ("common-weekday-short-sunday", texts.common_weekday_short_sunday()),
        ("common-day-part-early", texts.common_day_part_early()),
        ("common-day-part-morning", texts.common_day_part_morning()),
        ("common-day-part-afternoon", texts.common_day_part_afternoon()),
        ("common-day-part-evening", texts.common_day_part_evening()),
        ("common-day-part-night", texts.common_day_part_night()),
        ("common-day-part-hours", texts.common_day_part_hours("from", "part", "to")),
        ("common-slots-days", texts.common_slots_days("first", "last")),
        ("common-slots-group", texts.common_slots_group("days", "parts")),
        ("common-slots-all-day", texts.common_slots_all_day()),
        ("common-slots-all-week", texts.common_slots_all_week()),
        ("common-slots-none", texts.common_slots_none()),
        ("common-level-task-zero", texts.common_level_task_zero()),
        ("common-level-task-one", texts.common_level_task_one()),
        ("common-level-task-two", texts.common_level_task_two()),
        ("common-level-task-three", texts.common_level_task_three()),
        ("common-level-citizen-zero", texts.common_level_citizen_zero()),
        ("common-level-citizen-one", texts.common_level_citizen_one()),
        ("common-level-citizen-two", texts.common_level_citizen_two()),
        ("common-level-citizen-three", texts.common_level_citizen_three()),
        ("common-legal-form-job", texts.common_legal_form_job()),
        ("common-legal-form-job-explained", texts.common_legal_form_job_explained()),
        ("common-legal-form-praktik", texts.common_legal_form_praktik()),
        ("common-legal-form-praktik-explained", texts.common_legal_form_praktik_explained()),
        ("common-role-employer-consultant", texts.common_role_employer_consultant()),
        ("common-role-caseworker", texts.common_role_caseworker()),
        ("common-role-company-manager", texts.common_role_company_manager()),
        ("common-role-citizen", texts.common_role_citizen()),
        ("common-role-steering-member", texts.common_role_steering_member()),
        ("common-role-administrator", texts.common_role_administrator()),
        ("common-role-data-protection-officer", texts.common_role_data_protection_officer()),
        ("common-role-team-leader", texts.common_role_team_leader()),
        ("common-role-health-worker", texts.common_role_health_worker()),
        ("common-role-social-worker", texts.common_role_social_worker()),
        ("common-role-workplace-mentor", texts.common_role_workplace_mentor()),
        ("common-role-shop-steward", texts.common_role_shop_steward()),
        ("common-role-mentor", texts.common_role_mentor()),
        ("common-role-buddy", texts.common_role_buddy()),
        ("common-role-business-mentor", texts.common_role_business_mentor()),
        ("common-role-ambassador", texts.common_role_ambassador()),
        ("common-role-business-adviser", texts.common_role_business_adviser()),
        ("common-role-union-officer", texts.common_role_union_officer()),
        ("common-role-school-contact", texts.common_role_school_contact()),
        ("common-role-association-contact", texts.common_role_association_contact()),
        ("common-role-funder", texts.common_role_funder()),
        ("common-role-evaluator", texts.common_role_evaluator()),
        ("common-role-procurement-officer", texts.common_role_procurement_officer()),
        ("common-role-method-owner", texts.common_role_method_owner()),
        ("common-role-rule-owner", texts.common_role_rule_owner()),
        ("common-circle-casework", texts.common_circle_casework()),
        ("common-circle-workplace", texts.common_circle_workplace()),
        ("common-circle-person", texts.common_circle_person()),
        ("common-circle-partner", texts.common_circle_partner()),
        ("common-circle-result", texts.common_circle_result()),
        ("common-circle-house", texts.common_circle_house()),
        ("common-organisation-municipality", texts.common_organisation_municipality()),
        ("common-organisation-business-organisation", texts.common_organisation_business_organisation()),
        ("common-organisation-business-park", texts.common_organisation_business_park()),
        ("common-organisation-trade-union", texts.common_organisation_trade_union()),
        ("common-organisation-company", texts.common_organisation_company()),
        ("common-organisation-knowledge-house", texts.common_organisation_knowledge_house()),
        ("common-organisation-analysis-firm", texts.common_organisation_analysis_firm()),
        ("common-organisation-education-institution", texts.common_organisation_education_institution()),
        ("common-organisation-civil-society", texts.common_organisation_civil_society()),
        ("common-organisation-operator", texts.common_organisation_operator()),
        ("common-organisation-funder", texts.common_organisation_funder()),
        ("common-organisation-evaluator", texts.common_organisation_evaluator()),
        ("common-citizens", texts.common_citizens()),
        ("common-citizen", texts.common_citizen()),
        ("common-bundles", texts.common_bundles()),
        ("common-bundle", texts.common_bundle()),
        ("common-input-missing", texts.common_input_missing()),
        ("common-input-too-long", texts.common_input_too_long(count, count)),
        ("common-input-control", texts.common_input_control()),
        ("common-input-number", texts.common_input_number("given", "max", "min")),
        ("common-input-fte", texts.common_input_fte("given")),
        ("common-input-minutes", texts.common_input_minutes("given")),
        ("common-input-date", texts.common_input_date("given")),
        ("common-input-month", texts.common_input_month("given")),
        ("common-input-yes-no", texts.common_input_yes_no("given")),
        ("common-input-slots", texts.common_input_slots("given")),
        ("common-input-levels", texts.common_input_levels("given")),
        ("common-input-level-pair", texts.common_input_level_pair("given")),
        ("common-input-function-twice", texts.common_input_function_twice("given")),
        ("common-input-email", texts.common_input_email("given")),
        ("common-input-period", texts.common_input_period("from", "to")),
        ("common-input-not-there", texts.common_input_not_there()),
        ("common-input-shape", texts.common_input_shape("given")),
        ("common-input-cvr", texts.common_input_cvr("given")),
        ("common-input-p-number", texts.common_input_p_number("given")),
        ("common-input-postal-code", texts.common_input_postal_code("given")),
        ("common-input-municipality-code", texts.common_input_municipality_code("given")),
        ("common-input-occupation-code", texts.common_input_occupation_code("given")),
        ("common-input-industry-code", texts.common_input_industry_code("given")),
        ("common-input-not-in-list", texts.common_input_not_in_list("given")),
        ("common-input-no-occupation", texts.common_input_no_occupation("given")),
        ("common-input-no-industry", texts.common_input_no_industry("given")),
        ("common-input-no-municipality", texts.common_input_no_municipality("given")),
        ("common-input-no-postal-code", texts.common_input_no_postal_code("given")),
        ("common-input-no-skill", texts.common_input_no_skill("given")),
        ("common-mode-companies-only", texts.common_mode_companies_only()),
        ("common-mode-with-citizens", texts.common_mode_with_citizens()),
        ("common-menu-start", texts.common_menu_start()),
        ("common-menu-companies", texts.common_menu_companies()),
        ("common-menu-citizens", texts.common_menu_citizens()),
        ("common-menu-files", texts.common_menu_files()),
        ("common-menu-users", texts.common_menu_users()),
        ("common-menu-rights", texts.common_menu_rights()),
        ("common-menu-checklist", texts.common_menu_checklist()),
        ("common-menu-settings", texts.common_menu_settings()),
        ("common-menu-more", texts.common_menu_more()),
        ("common-mode-strip-companies-only", texts.common_mode_strip_companies_only()),
        ("common-footer-about", texts.common_footer_about()),
        ("common-footer-accessibility", texts.common_footer_accessibility()),
        ("common-icon-info", texts.common_icon_info()),
        ("common-icon-success", texts.common_icon_success()),
        ("common-icon-warning", texts.common_icon_warning()),
        ("common-form-expired-heading", texts.common_form_expired_heading()),
        ("common-form-expired-text", texts.common_form_expired_text()),
        ("common-conflict-reload-text", texts.common_conflict_reload_text()),
        ("common-to-start", texts.common_to_start()),
        ("common-conflict-field", texts.common_conflict_field()),
        ("common-refused-heading", texts.common_refused_heading()),
        ("common-api-log-in-heading", texts.common_api_log_in_heading()),
        ("common-api-log-in-text", texts.common_api_log_in_text()),
        ("common-api-only-read-heading", texts.common_api_only_read_heading()),
        ("common-api-only-read-text", texts.common_api_only_read_text()),
        ("common-api-parameter", texts.common_api_parameter("name")),
        ("common-filters-more", texts.common_filters_more()),
        ("common-conflict-again", texts.common_conflict_again()),
        ("common-conflict-open", texts.common_conflict_open()),
        ("common-quoted", texts.common_quoted("text")),
        ("common-which-of-these", texts.common_which_of_these("typed")),
        ("common-choose-and-save", texts.common_choose_and_save()),
        ("common-code-now", texts.common_code_now("code", "title")),
        ("common-unit-hour", texts.common_unit_hour()),
        ("common-unit-minute", texts.common_unit_minute()),
        ("common-input-not-chosen", texts.common_input_not_chosen()),
        ("common-menu-own-company", texts.common_menu_own_company()),
        ("common-printed-by", texts.common_printed_by("moment", "name")),
        ("common-printed", texts.common_printed("moment")),
        ("common-input-not-one-of", texts.common_input_not_one_of("given", "words")),
        ("common-chosen", texts.common_chosen(count)),
        ("common-conflict-same", texts.common_conflict_same()),
        ("common-input-hours-or-minutes", texts.common_input_hours_or_minutes("given")),
        ("common-pager-showing-from", texts.common_pager_showing_from("first", "last", "total")),
        ("common-pager-over", texts.common_pager_over(count)),
        ("common-account", texts.common_account()),
    ]
}
