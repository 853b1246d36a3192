//! Written by `cargo xtask i18n` from `i18n/*/matching.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "matching-title",
    "matching-for-citizen-title",
    "matching-for-bundle-title",
    "matching-for-citizen-counts",
    "matching-for-bundle-counts",
    "matching-counts-fitting",
    "matching-counts-nearly",
    "matching-counts-others",
    "matching-fits-heading",
    "matching-near-heading",
    "matching-near-text",
    "matching-shown",
    "matching-show-more",
    "matching-person-decides",
    "matching-score-meaning",
    "matching-data-date",
    "matching-method",
    "matching-objection",
    "matching-how-heading",
    "matching-order-for-citizen",
    "matching-order-for-bundle",
    "matching-protected",
    "matching-score",
    "matching-term-points",
    "matching-travel",
    "matching-travel-same",
    "matching-travel-unknown",
    "matching-days-unknown",
    "matching-hours-unknown",
    "matching-at",
    "matching-starts-on",
    "matching-waiting-since",
    "matching-reasons",
    "matching-gaps-heading",
    "matching-reasons-caption",
    "matching-term-head",
    "matching-finding-head",
    "matching-points-head",
    "matching-rules-caption",
    "matching-rule-head",
    "matching-state-head",
    "matching-why-head",
    "matching-state-passed",
    "matching-state-failed",
    "matching-state-not-checked",
    "matching-state-not-asked",
    "matching-remarks-heading",
    "matching-pair-title",
    "matching-filter-form",
    "matching-filter-form-any",
    "matching-filter-company",
    "matching-none-open-heading",
    "matching-none-open-text",
    "matching-none-open-action",
    "matching-none-filtered-heading",
    "matching-none-filtered-text",
    "matching-none-fits-citizen-heading",
    "matching-none-fits-citizen-near",
    "matching-none-fits-citizen-text",
    "matching-none-fits-citizen-action",
    "matching-none-people-heading",
    "matching-none-people-text",
    "matching-none-people-action",
    "matching-none-fits-bundle-heading",
    "matching-none-fits-bundle-near",
    "matching-none-fits-bundle-text",
    "matching-none-fits-bundle-action",
    "matching-not-open-heading",
    "matching-not-open-text",
    "matching-past-heading",
    "matching-past-text",
    "matching-rule-limits",
    "matching-rule-certificate",
    "matching-rule-do-not-place",
    "matching-rule-slots",
    "matching-rule-hours-capacity",
    "matching-rule-bundle-minimum",
    "matching-rule-travel-limit",
    "matching-rule-citizen-once",
    "matching-rule-task-once",
    "matching-rule-ratio",
    "matching-passed-limits",
    "matching-passed-certificate",
    "matching-passed-do-not-place",
    "matching-passed-slots",
    "matching-passed-hours-capacity",
    "matching-passed-bundle-minimum",
    "matching-passed-travel-limit",
    "matching-passed-citizen-once",
    "matching-passed-task-once",
    "matching-passed-ratio-job",
    "matching-unchecked-slots",
    "matching-unchecked-hours-capacity",
    "matching-unchecked-travel-limit",
    "matching-miss-limits",
    "matching-miss-limit",
    "matching-would-limits",
    "matching-miss-certificate-none",
    "matching-miss-certificate-ran-out",
    "matching-would-certificate",
    "matching-miss-do-not-place",
    "matching-would-do-not-place",
    "matching-miss-slots",
    "matching-would-slots",
    "matching-would-slots-company",
    "matching-miss-hours-capacity",
    "matching-would-hours-capacity",
    "matching-miss-bundle-minimum",
    "matching-would-bundle-minimum",
    "matching-miss-travel-limit",
    "matching-would-travel-limit",
    "matching-miss-citizen-once",
    "matching-would-citizen-once",
    "matching-miss-task-once",
    "matching-would-task-once",
    "matching-miss-ratio",
    "matching-would-ratio-fewer-supported",
    "matching-would-ratio-smaller-new",
    "matching-would-ratio-more-ordinary",
    "matching-would-ratio",
    "matching-ratio-kept",
    "matching-ratio-broken",
    "matching-ratio-would-keep",
    "matching-ratio-would-break",
    "matching-ratio-counted",
    "matching-ratio-counted-no-months",
    "matching-ratio-full-time",
    "matching-ratio-guidance",
    "matching-ratio-missing-months",
    "matching-ratio-missing-rule",
    "matching-citation",
    "matching-citation-unconfirmed",
    "matching-factor-skills-held",
    "matching-factor-hours-fit",
    "matching-factor-skills-lead-on",
    "matching-factor-wishes",
    "matching-factor-growth",
    "matching-factor-travel",
    "matching-factor-support",
    "matching-factor-becomes-paid",
    "matching-factor-company-value",
    "matching-finding-skills-held",
    "matching-finding-hours-fit",
    "matching-finding-hours-fit-over",
    "matching-finding-skills-lead-on",
    "matching-finding-travel",
    "matching-finding-travel-same",
    "matching-finding-not-known",
    "matching-finding-not-known-skills",
    "matching-finding-not-known-hours-fit",
    "matching-finding-not-known-travel",
    "matching-remark-with-aid",
    "matching-remark-prefers-not",
    "matching-remark-skill-trainable",
    "matching-remark-skill-trainable-leads-on",
    "matching-remark-skill-unknown",
    "matching-remark-hours-unknown",
    "matching-remark-slots-unknown",
    "matching-remark-task-slots-unknown",
    "matching-remark-home-unknown",
    "matching-remark-travel-mode-unknown",
    "matching-remark-place-unknown",
    "matching-remark-ratio-guidance",
    "matching-remark-ratio-unknown",
    "matching-unknown-skill",
    "matching-unknown-certificate",
    "matching-unknown-function",
    "matching-others-heading",
    "matching-others-for-citizen",
    "matching-others-for-bundle",
    "matching-others-bundles-head",
    "matching-others-citizens-head",
    "matching-fix-work",
    "matching-fix-considerations",
    "matching-fix-certificates",
    "matching-fix-do-not-place",
    "matching-fix-citizen",
    "matching-fix-bundle",
    "matching-fix-fte",
    "matching-fix-company",
    "matching-filter-label",
    "matching-open-bundle",
    "matching-open-citizen",
    "matching-export",
    "matching-pair-fits",
    "matching-pair-fails",
    "matching-all-title",
    "matching-nobody-fits",
    "matching-file-rank",
    "matching-file-list",
    "matching-file-citizen",
    "matching-file-reference",
    "matching-file-bundle",
    "matching-file-company",
    "matching-file-unit",
    "matching-file-form",
    "matching-file-hours",
    "matching-file-starts-on",
    "matching-file-score",
    "matching-file-other",
    "matching-file-term",
    "matching-file-missing",
    "matching-file-would",
    "matching-file-remarks",
    "matching-look-at",
    "matching-export-name",
    "matching-how-made",
    "matching-how-order",
    "matching-how-objection",
    "matching-most-points",
    "matching-pair-next",
    "matching-rules-passed",
    "matching-pair-not-checked",
    "matching-counts-asking",
    "matching-ask-heading",
    "matching-ask-text",
    "matching-ask-gaps",
    "matching-none-fits-citizen-asking",
    "matching-none-fits-bundle-asking",
    "matching-term-not-counted",
    "matching-job-at",
    "matching-finding-skills-lead-on-none",
    "matching-unchecked-limits",
    "matching-remark-demands-unknown",
    "matching-finding-nothing-asked",
    "matching-remark-few-days",
    "matching-rule-skills",
    "matching-passed-skills",
    "matching-miss-skills",
    "matching-would-skills",
    "matching-unchecked-skills",
    "matching-fix-skills",
    "matching-pair-look-first",
    "matching-taken-heading",
    "matching-taken-from",
    "matching-taken-days",
];

impl Texts {
    /// «Småjob»
    pub fn matching_title(&self) -> String {
        self.plain("matching-title")
    }

    /// «Småjob til {name}»
    pub fn matching_for_citizen_title(&self, name: impl AsRef<str>) -> String {
        self.filled("matching-for-citizen-title", [("name", name.as_ref().into())])
    }

    /// «Borgere til {title}»
    pub fn matching_for_bundle_title(&self, title: impl AsRef<str>) -> String {
        self.filled("matching-for-bundle-title", [("title", title.as_ref().into())])
    }

    /// «{considered\_count → one: Vi har set på 1 småjob. · other: Vi har set på {considered\_count} småjob, også dem, nogen har.}»
    pub fn matching_for_citizen_counts(&self, considered_count: i64) -> String {
        self.filled("matching-for-citizen-counts", [("considered_count", considered_count.into())])
    }

    /// «{considered\_count → one: Vi har set på 1 borger. · other: Vi har set på {considered\_count} borgere.}»
    pub fn matching_for_bundle_counts(&self, considered_count: i64) -> String {
        self.filled("matching-for-bundle-counts", [("considered_count", considered_count.into())])
    }

    /// «{count → 0: Ingen passer. · other: {count} passer.}»
    pub fn matching_counts_fitting(&self, count: i64) -> String {
        self.filled("matching-counts-fitting", [("count", count.into())])
    }

    /// «{count → 0: Ingen mangler kun én ting. · other: {count} mangler én ting.}»
    pub fn matching_counts_nearly(&self, count: i64) -> String {
        self.filled("matching-counts-nearly", [("count", count.into())])
    }

    /// «{count → 0: Ingen mangler flere ting. · other: {count} mangler flere ting.}»
    pub fn matching_counts_others(&self, count: i64) -> String {
        self.filled("matching-counts-others", [("count", count.into())])
    }

    /// «Det passer»
    pub fn matching_fits_heading(&self) -> String {
        self.plain("matching-fits-heading")
    }

    /// «Næsten»
    pub fn matching_near_heading(&self) -> String {
        self.plain("matching-near-heading")
    }

    /// «Én ting står i vejen. Se, hvad der skal til, og hvad der mangler at blive spurgt om.»
    pub fn matching_near_text(&self) -> String {
        self.plain("matching-near-text")
    }

    /// «Viser de {shown\_count} bedste af {count}.»
    pub fn matching_shown(&self, count: i64, shown_count: i64) -> String {
        self.filled("matching-shown", [("count", count.into()), ("shown_count", shown_count.into())])
    }

    /// «Vis flere»
    pub fn matching_show_more(&self) -> String {
        self.plain("matching-show-more")
    }

    /// «Kanten foreslår. Et menneske vurderer og beslutter.»
    pub fn matching_person_decides(&self) -> String {
        self.plain("matching-person-decides")
    }

    /// «Point siger, hvor godt opgaver og borger passer sammen. De siger ikke noget om borgerens chance for at få arbejde. Tallet efter »af« er vægten af det, Kanten kender i dag. Ønsker, støtte på stedet og andet, som Kanten ikke ved noget om endnu, giver 0 til alle og tæller ikke med.»
    pub fn matching_score_meaning(&self) -> String {
        self.plain("matching-score-meaning")
    }

    /// «Regnet på data fra den {date}»
    pub fn matching_data_date(&self, date: impl AsRef<str>) -> String {
        self.filled("matching-data-date", [("date", date.as_ref().into())])
    }

    /// «Metode {version}»
    pub fn matching_method(&self, version: impl AsRef<str>) -> String {
        self.filled("matching-method", [("version", version.as_ref().into())])
    }

    /// «Borgeren kan få hele begrundelsen og gøre indsigelse. Skriv indsigelsen i sagen, og lad et menneske se på parret igen.»
    pub fn matching_objection(&self) -> String {
        self.plain("matching-objection")
    }

    /// «Sådan er listen lavet»
    pub fn matching_how_heading(&self) -> String {
        self.plain("matching-how-heading")
    }

    /// «Flest point står først. Ved samme antal point står det småjob først, som har været åbent længst.»
    pub fn matching_order_for_citizen(&self) -> String {
        self.plain("matching-order-for-citizen")
    }

    /// «Flest point står først. Ved samme antal point står den borger først, som har ventet længst siden sin registrering.»
    pub fn matching_order_for_bundle(&self) -> String {
        self.plain("matching-order-for-bundle")
    }

    /// «Beskyttet person»
    pub fn matching_protected(&self) -> String {
        self.plain("matching-protected")
    }

    /// «{points\_count} af {total\_count} point»
    pub fn matching_score(&self, points_count: i64, total_count: i64) -> String {
        self.filled(
            "matching-score",
            [("points_count", points_count.into()), ("total_count", total_count.into())],
        )
    }

    /// «{points\_count} af {total\_count}»
    pub fn matching_term_points(&self, points_count: i64, total_count: i64) -> String {
        self.filled(
            "matching-term-points",
            [("points_count", points_count.into()), ("total_count", total_count.into())],
        )
    }

    /// «ca. {minutes} hver vej (skøn)»
    pub fn matching_travel(&self, minutes: impl AsRef<str>) -> String {
        self.filled("matching-travel", [("minutes", minutes.as_ref().into())])
    }

    /// «samme postnummer»
    pub fn matching_travel_same(&self) -> String {
        self.plain("matching-travel-same")
    }

    /// «transport kendes ikke»
    pub fn matching_travel_unknown(&self) -> String {
        self.plain("matching-travel-unknown")
    }

    /// «tider kendes ikke»
    pub fn matching_days_unknown(&self) -> String {
        self.plain("matching-days-unknown")
    }

    /// «timer kendes ikke»
    pub fn matching_hours_unknown(&self) -> String {
        self.plain("matching-hours-unknown")
    }

    /// «{company}, {unit}»
    pub fn matching_at(&self, company: impl AsRef<str>, unit: impl AsRef<str>) -> String {
        self.filled("matching-at", [("company", company.as_ref().into()), ("unit", unit.as_ref().into())])
    }

    /// «Starter den {date}»
    pub fn matching_starts_on(&self, date: impl AsRef<str>) -> String {
        self.filled("matching-starts-on", [("date", date.as_ref().into())])
    }

    /// «Har ventet siden den {date}»
    pub fn matching_waiting_since(&self, date: impl AsRef<str>) -> String {
        self.filled("matching-waiting-since", [("date", date.as_ref().into())])
    }

    /// «Se begrundelsen»
    pub fn matching_reasons(&self) -> String {
        self.plain("matching-reasons")
    }

    /// «Det kræver det»
    pub fn matching_gaps_heading(&self) -> String {
        self.plain("matching-gaps-heading")
    }

    /// «Sådan er pointene talt»
    pub fn matching_reasons_caption(&self) -> String {
        self.plain("matching-reasons-caption")
    }

    /// «Det ser vi på»
    pub fn matching_term_head(&self) -> String {
        self.plain("matching-term-head")
    }

    /// «Det fandt vi»
    pub fn matching_finding_head(&self) -> String {
        self.plain("matching-finding-head")
    }

    /// «Point»
    pub fn matching_points_head(&self) -> String {
        self.plain("matching-points-head")
    }

    /// «Krav, der skal være opfyldt»
    pub fn matching_rules_caption(&self) -> String {
        self.plain("matching-rules-caption")
    }

    /// «Krav»
    pub fn matching_rule_head(&self) -> String {
        self.plain("matching-rule-head")
    }

    /// «Svar»
    pub fn matching_state_head(&self) -> String {
        self.plain("matching-state-head")
    }

    /// «Hvorfor»
    pub fn matching_why_head(&self) -> String {
        self.plain("matching-why-head")
    }

    /// «opfyldt»
    pub fn matching_state_passed(&self) -> String {
        self.plain("matching-state-passed")
    }

    /// «ikke opfyldt»
    pub fn matching_state_failed(&self) -> String {
        self.plain("matching-state-failed")
    }

    /// «ikke undersøgt»
    pub fn matching_state_not_checked(&self) -> String {
        self.plain("matching-state-not-checked")
    }

    /// «gælder ikke»
    pub fn matching_state_not_asked(&self) -> String {
        self.plain("matching-state-not-asked")
    }

    /// «Vær opmærksom på»
    pub fn matching_remarks_heading(&self) -> String {
        self.plain("matching-remarks-heading")
    }

    /// «{name} og {title}»
    pub fn matching_pair_title(&self, name: impl AsRef<str>, title: impl AsRef<str>) -> String {
        self.filled("matching-pair-title", [("name", name.as_ref().into()), ("title", title.as_ref().into())])
    }

    /// «Form»
    pub fn matching_filter_form(&self) -> String {
        self.plain("matching-filter-form")
    }

    /// «Job og praktik»
    pub fn matching_filter_form_any(&self) -> String {
        self.plain("matching-filter-form-any")
    }

    /// «Virksomhed»
    pub fn matching_filter_company(&self) -> String {
        self.plain("matching-filter-company")
    }

    /// «Der er ingen åbne småjob endnu»
    pub fn matching_none_open_heading(&self) -> String {
        self.plain("matching-none-open-heading")
    }

    /// «Saml opgaver til et småjob hos en virksomhed, og åbn det. Så står det her.»
    pub fn matching_none_open_text(&self) -> String {
        self.plain("matching-none-open-text")
    }

    /// «Gå til virksomhederne»
    pub fn matching_none_open_action(&self) -> String {
        self.plain("matching-none-open-action")
    }

    /// «Ingen småjob under dette filter»
    pub fn matching_none_filtered_heading(&self) -> String {
        self.plain("matching-none-filtered-heading")
    }

    /// «Der er åbne småjob, men ingen af denne slags. Fjern et filter.»
    pub fn matching_none_filtered_text(&self) -> String {
        self.plain("matching-none-filtered-text")
    }

    /// «Intet småjob passer endnu»
    pub fn matching_none_fits_citizen_heading(&self) -> String {
        self.plain("matching-none-fits-citizen-heading")
    }

    /// «Nogle mangler kun én ting. Se nedenfor, hvad det kræver.»
    pub fn matching_none_fits_citizen_near(&self) -> String {
        self.plain("matching-none-fits-citizen-near")
    }

    /// «Alle småjob mangler flere ting. Se efter, om borgerens timer, tider og transport stadig er rigtige.»
    pub fn matching_none_fits_citizen_text(&self) -> String {
        self.plain("matching-none-fits-citizen-text")
    }

    /// «Gå til borgeren»
    pub fn matching_none_fits_citizen_action(&self) -> String {
        self.plain("matching-none-fits-citizen-action")
    }

    /// «Der er ingen borgere endnu»
    pub fn matching_none_people_heading(&self) -> String {
        self.plain("matching-none-people-heading")
    }

    /// «Tilføj en borger, eller send en fil med borgere ind.»
    pub fn matching_none_people_text(&self) -> String {
        self.plain("matching-none-people-text")
    }

    /// «Gå til borgerne»
    pub fn matching_none_people_action(&self) -> String {
        self.plain("matching-none-people-action")
    }

    /// «Ingen borger passer endnu»
    pub fn matching_none_fits_bundle_heading(&self) -> String {
        self.plain("matching-none-fits-bundle-heading")
    }

    /// «Nogle mangler kun én ting. Se nedenfor, hvad det kræver.»
    pub fn matching_none_fits_bundle_near(&self) -> String {
        self.plain("matching-none-fits-bundle-near")
    }

    /// «Alle borgere mangler flere ting. Se efter, om opgaverne kan lægges på flere tider eller deles op.»
    pub fn matching_none_fits_bundle_text(&self) -> String {
        self.plain("matching-none-fits-bundle-text")
    }

    /// «Gå til småjobbet»
    pub fn matching_none_fits_bundle_action(&self) -> String {
        self.plain("matching-none-fits-bundle-action")
    }

    /// «Småjobbet er ikke åbent»
    pub fn matching_not_open_heading(&self) -> String {
        self.plain("matching-not-open-heading")
    }

    /// «Der findes kun borgere til åbne småjob. Åbn det, når opgaverne er på plads.»
    pub fn matching_not_open_text(&self) -> String {
        self.plain("matching-not-open-text")
    }

    /// «Praktikken er forbi»
    pub fn matching_past_heading(&self) -> String {
        self.plain("matching-past-heading")
    }

    /// «Den sidste dag var den {date}. Ret dagene, før I finder personer til den.»
    pub fn matching_past_text(&self, date: impl AsRef<str>) -> String {
        self.filled("matching-past-text", [("date", date.as_ref().into())])
    }

    /// «Hensyn»
    pub fn matching_rule_limits(&self) -> String {
        self.plain("matching-rule-limits")
    }

    /// «Beviser»
    pub fn matching_rule_certificate(&self) -> String {
        self.plain("matching-rule-certificate")
    }

    /// «Valgt fra»
    pub fn matching_rule_do_not_place(&self) -> String {
        self.plain("matching-rule-do-not-place")
    }

    /// «Tider på ugen»
    pub fn matching_rule_slots(&self) -> String {
        self.plain("matching-rule-slots")
    }

    /// «Timer om ugen»
    pub fn matching_rule_hours_capacity(&self) -> String {
        self.plain("matching-rule-hours-capacity")
    }

    /// «Stort nok»
    pub fn matching_rule_bundle_minimum(&self) -> String {
        self.plain("matching-rule-bundle-minimum")
    }

    /// «Transporttid»
    pub fn matching_rule_travel_limit(&self) -> String {
        self.plain("matching-rule-travel-limit")
    }

    /// «Ét småjob til én borger»
    pub fn matching_rule_citizen_once(&self) -> String {
        self.plain("matching-rule-citizen-once")
    }

    /// «Én borger til én opgave»
    pub fn matching_rule_task_once(&self) -> String {
        self.plain("matching-rule-task-once")
    }

    /// «Rimelighedskravet»
    pub fn matching_rule_ratio(&self) -> String {
        self.plain("matching-rule-ratio")
    }

    /// «Ingen af opgaverne kræver noget, borgeren ikke kan.»
    pub fn matching_passed_limits(&self) -> String {
        self.plain("matching-passed-limits")
    }

    /// «Der mangler ingen beviser den første dag.»
    pub fn matching_passed_certificate(&self) -> String {
        self.plain("matching-passed-certificate")
    }

    /// «Virksomheden er ikke valgt fra for borgeren.»
    pub fn matching_passed_do_not_place(&self) -> String {
        self.plain("matching-passed-do-not-place")
    }

    /// «Opgaverne kan ligge på tider, hvor borgeren kan.»
    pub fn matching_passed_slots(&self) -> String {
        self.plain("matching-passed-slots")
    }

    /// «Opgaverne tager {asked} om ugen, og borgeren kan {can}.»
    pub fn matching_passed_hours_capacity(&self, asked: impl AsRef<str>, can: impl AsRef<str>) -> String {
        self.filled(
            "matching-passed-hours-capacity",
            [("asked", asked.as_ref().into()), ("can", can.as_ref().into())],
        )
    }

    /// «Opgaverne tager {asked} om ugen. Mindst er {minimum}.»
    pub fn matching_passed_bundle_minimum(&self, asked: impl AsRef<str>, minimum: impl AsRef<str>) -> String {
        self.filled(
            "matching-passed-bundle-minimum",
            [("asked", asked.as_ref().into()), ("minimum", minimum.as_ref().into())],
        )
    }

    /// «Vejen tager ikke længere tid, end borgeren vil bruge (skøn).»
    pub fn matching_passed_travel_limit(&self) -> String {
        self.plain("matching-passed-travel-limit")
    }

    /// «Borgeren har ikke et andet småjob i Kanten.»
    pub fn matching_passed_citizen_once(&self) -> String {
        self.plain("matching-passed-citizen-once")
    }

    /// «Ingen anden har opgaverne i Kanten.»
    pub fn matching_passed_task_once(&self) -> String {
        self.plain("matching-passed-task-once")
    }

    /// «Reglen tæller personer på støtte. Et job på almindelige vilkår tæller ikke med.»
    pub fn matching_passed_ratio_job(&self) -> String {
        self.plain("matching-passed-ratio-job")
    }

    /// «Vi ved ikke, hvornår borgeren kan arbejde.»
    pub fn matching_unchecked_slots(&self) -> String {
        self.plain("matching-unchecked-slots")
    }

    /// «Vi ved ikke, hvor mange timer borgeren kan.»
    pub fn matching_unchecked_hours_capacity(&self) -> String {
        self.plain("matching-unchecked-hours-capacity")
    }

    /// «Vi mangler hjem, transport eller arbejdssted for at regne vejen ud.»
    pub fn matching_unchecked_travel_limit(&self) -> String {
        self.plain("matching-unchecked-travel-limit")
    }

    /// «Opgaverne kræver noget, borgeren ikke kan: {functions}.»
    pub fn matching_miss_limits(&self, functions: impl AsRef<str>) -> String {
        self.filled("matching-miss-limits", [("functions", functions.as_ref().into())])
    }

    /// «{function} ({level})»
    pub fn matching_miss_limit(&self, function: impl AsRef<str>, level: impl AsRef<str>) -> String {
        self.filled(
            "matching-miss-limit",
            [("function", function.as_ref().into()), ("level", level.as_ref().into())],
        )
    }

    /// «Det passer, hvis den del kan gøres af en anden, eller et hjælpemiddel gør det muligt.»
    pub fn matching_would_limits(&self) -> String {
        self.plain("matching-would-limits")
    }

    /// «Kræver {certificate}. Det har borgeren ikke.»
    pub fn matching_miss_certificate_none(&self, certificate: impl AsRef<str>) -> String {
        self.filled("matching-miss-certificate-none", [("certificate", certificate.as_ref().into())])
    }

    /// «Kræver {certificate}, og borgerens gælder kun til og med {date}.»
    pub fn matching_miss_certificate_ran_out(
        &self,
        certificate: impl AsRef<str>,
        date: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-miss-certificate-ran-out",
            [("certificate", certificate.as_ref().into()), ("date", date.as_ref().into())],
        )
    }

    /// «Det passer, hvis beviset gælder den {date}, hvor småjobbet begynder.»
    pub fn matching_would_certificate(&self, date: impl AsRef<str>) -> String {
        self.filled("matching-would-certificate", [("date", date.as_ref().into())])
    }

    /// «{company} er valgt fra for borgeren.»
    pub fn matching_miss_do_not_place(&self, company: impl AsRef<str>) -> String {
        self.filled("matching-miss-do-not-place", [("company", company.as_ref().into())])
    }

    /// «Tal med borgeren, hvis det har ændret sig. Der skal ikke gives en grund.»
    pub fn matching_would_do_not_place(&self) -> String {
        self.plain("matching-would-do-not-place")
    }

    /// «{short} om ugen får ikke plads på de tider, borgeren kan: {tasks}.»
    pub fn matching_miss_slots(&self, short: impl AsRef<str>, tasks: impl AsRef<str>) -> String {
        self.filled(
            "matching-miss-slots",
            [("short", short.as_ref().into()), ("tasks", tasks.as_ref().into())],
        )
    }

    /// «Det passer, hvis borgeren også kan {slots}, eller hvis opgaverne flyttes.»
    pub fn matching_would_slots(&self, slots: impl AsRef<str>) -> String {
        self.filled("matching-would-slots", [("slots", slots.as_ref().into())])
    }

    /// «Opgaverne har for få tider. Spørg virksomheden, om de kan gøres på flere tider.»
    pub fn matching_would_slots_company(&self) -> String {
        self.plain("matching-would-slots-company")
    }

    /// «Der mangler {short} om ugen: opgaverne tager {asked}, borgeren kan {can}.»
    pub fn matching_miss_hours_capacity(
        &self,
        asked: impl AsRef<str>,
        can: impl AsRef<str>,
        short: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-miss-hours-capacity",
            [
                ("asked", asked.as_ref().into()),
                ("can", can.as_ref().into()),
                ("short", short.as_ref().into()),
            ],
        )
    }

    /// «Hvis borgeren kan {short} mere om ugen, passer jobbet. Det passer også, hvis opgaver på {short} tages ud.»
    pub fn matching_would_hours_capacity(&self, short: impl AsRef<str>) -> String {
        self.filled("matching-would-hours-capacity", [("short", short.as_ref().into())])
    }

    /// «Småjobbet er for lille: opgaverne tager {asked} om ugen, og mindst er {minimum}.»
    pub fn matching_miss_bundle_minimum(&self, asked: impl AsRef<str>, minimum: impl AsRef<str>) -> String {
        self.filled(
            "matching-miss-bundle-minimum",
            [("asked", asked.as_ref().into()), ("minimum", minimum.as_ref().into())],
        )
    }

    /// «Det passer, hvis der lægges opgaver på {short} mere til.»
    pub fn matching_would_bundle_minimum(&self, short: impl AsRef<str>) -> String {
        self.filled("matching-would-bundle-minimum", [("short", short.as_ref().into())])
    }

    /// «Vejen tager ca. {needs} (skøn), og borgeren vil højst bruge {limit}.»
    pub fn matching_miss_travel_limit(&self, limit: impl AsRef<str>, needs: impl AsRef<str>) -> String {
        self.filled(
            "matching-miss-travel-limit",
            [("limit", limit.as_ref().into()), ("needs", needs.as_ref().into())],
        )
    }

    /// «Det passer, hvis borgeren kan bruge {more} mere hver vej eller komme hurtigere frem.»
    pub fn matching_would_travel_limit(&self, more: impl AsRef<str>) -> String {
        self.filled("matching-would-travel-limit", [("more", more.as_ref().into())])
    }

    /// «Borgeren har allerede et småjob.»
    pub fn matching_miss_citizen_once(&self) -> String {
        self.plain("matching-miss-citizen-once")
    }

    /// «Det passer, når det andet småjob slutter.»
    pub fn matching_would_citizen_once(&self) -> String {
        self.plain("matching-would-citizen-once")
    }

    /// «En anden har allerede opgaverne.»
    pub fn matching_miss_task_once(&self) -> String {
        self.plain("matching-miss-task-once")
    }

    /// «Det passer, hvis opgaverne bliver ledige.»
    pub fn matching_would_task_once(&self) -> String {
        self.plain("matching-would-task-once")
    }

    /// «Stedet har ikke plads til flere på støtte efter rimelighedskravet.»
    pub fn matching_miss_ratio(&self) -> String {
        self.plain("matching-miss-ratio")
    }

    /// «Det passer, hvis stedet har {fte} årsværk færre på støtte.»
    pub fn matching_would_ratio_fewer_supported(&self, fte: impl AsRef<str>) -> String {
        self.filled("matching-would-ratio-fewer-supported", [("fte", fte.as_ref().into())])
    }

    /// «Det passer, hvis praktikken fylder {fte} årsværk mindre.»
    pub fn matching_would_ratio_smaller_new(&self, fte: impl AsRef<str>) -> String {
        self.filled("matching-would-ratio-smaller-new", [("fte", fte.as_ref().into())])
    }

    /// «Det passer, hvis stedet har {fte} flere ordinære årsværk i gennemsnit.»
    pub fn matching_would_ratio_more_ordinary(&self, fte: impl AsRef<str>) -> String {
        self.filled("matching-would-ratio-more-ordinary", [("fte", fte.as_ref().into())])
    }

    /// «Det passer, når stedet får plads til flere på støtte.»
    pub fn matching_would_ratio(&self) -> String {
        self.plain("matching-would-ratio")
    }

    /// «Rimelighedskravet er opfyldt: Praktikken fylder {new} årsværk, og stedet har {free} ledige til personer på støtte (plads til {cap}, {supported} i brug).»
    pub fn matching_ratio_kept(
        &self,
        cap: impl AsRef<str>,
        free: impl AsRef<str>,
        new: impl AsRef<str>,
        supported: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-ratio-kept",
            [
                ("cap", cap.as_ref().into()),
                ("free", free.as_ref().into()),
                ("new", new.as_ref().into()),
                ("supported", supported.as_ref().into()),
            ],
        )
    }

    /// «Rimelighedskravet er ikke opfyldt: Praktikken fylder {new} årsværk, og stedet har {free} ledige til personer på støtte (plads til {cap}, {supported} i brug).»
    pub fn matching_ratio_broken(
        &self,
        cap: impl AsRef<str>,
        free: impl AsRef<str>,
        new: impl AsRef<str>,
        supported: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-ratio-broken",
            [
                ("cap", cap.as_ref().into()),
                ("free", free.as_ref().into()),
                ("new", new.as_ref().into()),
                ("supported", supported.as_ref().into()),
            ],
        )
    }

    /// «Efter den regel, vi kender, ville kravet være opfyldt: Praktikken fylder {new} årsværk, og stedet har {free} ledige til personer på støtte (plads til {cap}, {supported} i brug).»
    pub fn matching_ratio_would_keep(
        &self,
        cap: impl AsRef<str>,
        free: impl AsRef<str>,
        new: impl AsRef<str>,
        supported: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-ratio-would-keep",
            [
                ("cap", cap.as_ref().into()),
                ("free", free.as_ref().into()),
                ("new", new.as_ref().into()),
                ("supported", supported.as_ref().into()),
            ],
        )
    }

    /// «Efter den regel, vi kender, ville kravet ikke være opfyldt: Praktikken fylder {new} årsværk, og stedet har {free} ledige til personer på støtte (plads til {cap}, {supported} i brug).»
    pub fn matching_ratio_would_break(
        &self,
        cap: impl AsRef<str>,
        free: impl AsRef<str>,
        new: impl AsRef<str>,
        supported: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-ratio-would-break",
            [
                ("cap", cap.as_ref().into()),
                ("free", free.as_ref().into()),
                ("new", new.as_ref().into()),
                ("supported", supported.as_ref().into()),
            ],
        )
    }

    /// «Regnet ud fra {ordinary} ordinære årsværk i gennemsnit ({months}). I brug er dem, Kanten kender.»
    pub fn matching_ratio_counted(&self, months: impl AsRef<str>, ordinary: impl AsRef<str>) -> String {
        self.filled(
            "matching-ratio-counted",
            [("months", months.as_ref().into()), ("ordinary", ordinary.as_ref().into())],
        )
    }

    /// «Regnet ud fra {ordinary} ordinære årsværk i gennemsnit. I brug er dem, Kanten kender.»
    pub fn matching_ratio_counted_no_months(&self, ordinary: impl AsRef<str>) -> String {
        self.filled("matching-ratio-counted-no-months", [("ordinary", ordinary.as_ref().into())])
    }

    /// «Fuld tid er regnet som {hours} om ugen (skøn).»
    pub fn matching_ratio_full_time(&self, hours: impl AsRef<str>) -> String {
        self.filled("matching-ratio-full-time", [("hours", hours.as_ref().into())])
    }

    /// «Vejledende: Reglen er kendt til og med {until}, og ny lov er ikke bekræftet. Vurdér selv.»
    pub fn matching_ratio_guidance(&self, until: impl AsRef<str>) -> String {
        self.filled("matching-ratio-guidance", [("until", until.as_ref().into())])
    }

    /// «Kan ikke regnes: Der mangler årsværk for {months}.»
    pub fn matching_ratio_missing_months(&self, months: impl AsRef<str>) -> String {
        self.filled("matching-ratio-missing-months", [("months", months.as_ref().into())])
    }

    /// «Kan ikke regnes: Vi kender ingen regel for den dag.»
    pub fn matching_ratio_missing_rule(&self) -> String {
        self.plain("matching-ratio-missing-rule")
    }

    /// «{act} {section}, {published} – {confidence}.»
    pub fn matching_citation(
        &self,
        act: impl AsRef<str>,
        confidence: impl AsRef<str>,
        published: impl AsRef<str>,
        section: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-citation",
            [
                ("act", act.as_ref().into()),
                ("confidence", confidence.as_ref().into()),
                ("published", published.as_ref().into()),
                ("section", section.as_ref().into()),
            ],
        )
    }

    /// «{act} {section}, {published} – {confidence}. Paragraffens nummer er ikke efterprøvet i den gældende tekst.»
    pub fn matching_citation_unconfirmed(
        &self,
        act: impl AsRef<str>,
        confidence: impl AsRef<str>,
        published: impl AsRef<str>,
        section: impl AsRef<str>,
    ) -> String {
        self.filled(
            "matching-citation-unconfirmed",
            [
                ("act", act.as_ref().into()),
                ("confidence", confidence.as_ref().into()),
                ("published", published.as_ref().into()),
                ("section", section.as_ref().into()),
            ],
        )
    }

    /// «Kan opgaverne»
    pub fn matching_factor_skills_held(&self) -> String {
        self.plain("matching-factor-skills-held")
    }

    /// «Timerne passer»
    pub fn matching_factor_hours_fit(&self) -> String {
        self.plain("matching-factor-hours-fit")
    }

    /// «Lærer noget, flere søger»
    pub fn matching_factor_skills_lead_on(&self) -> String {
        self.plain("matching-factor-skills-lead-on")
    }

    /// «Ønsker»
    pub fn matching_factor_wishes(&self) -> String {
        self.plain("matching-factor-wishes")
    }

    /// «Plads til flere timer»
    pub fn matching_factor_growth(&self) -> String {
        self.plain("matching-factor-growth")
    }

    /// «Kort vej»
    pub fn matching_factor_travel(&self) -> String {
        self.plain("matching-factor-travel")
    }

    /// «Støtte på stedet»
    pub fn matching_factor_support(&self) -> String {
        self.plain("matching-factor-support")
    }

    /// «Bliver til løntimer»
    pub fn matching_factor_becomes_paid(&self) -> String {
        self.plain("matching-factor-becomes-paid")
    }

    /// «Værdi for virksomheden»
    pub fn matching_factor_company_value(&self) -> String {
        self.plain("matching-factor-company-value")
    }

    /// «Borgeren kan {part} af de {whole} om ugen, hvor vi ved, hvad der skal kunnes.»
    pub fn matching_finding_skills_held(&self, part: impl AsRef<str>, whole: impl AsRef<str>) -> String {
        self.filled(
            "matching-finding-skills-held",
            [("part", part.as_ref().into()), ("whole", whole.as_ref().into())],
        )
    }

    /// «Småjobbet fylder {part} af de {whole}, borgeren kan om ugen.»
    pub fn matching_finding_hours_fit(&self, part: impl AsRef<str>, whole: impl AsRef<str>) -> String {
        self.filled(
            "matching-finding-hours-fit",
            [("part", part.as_ref().into()), ("whole", whole.as_ref().into())],
        )
    }

    /// «Småjobbet fylder {part} om ugen. Det er mere end de {whole}, borgeren kan.»
    pub fn matching_finding_hours_fit_over(&self, part: impl AsRef<str>, whole: impl AsRef<str>) -> String {
        self.filled(
            "matching-finding-hours-fit-over",
            [("part", part.as_ref().into()), ("whole", whole.as_ref().into())],
        )
    }

    /// «I {part} af {whole} lærer borgeren noget, som også andre virksomheder søger.»
    pub fn matching_finding_skills_lead_on(&self, part: impl AsRef<str>, whole: impl AsRef<str>) -> String {
        self.filled(
            "matching-finding-skills-lead-on",
            [("part", part.as_ref().into()), ("whole", whole.as_ref().into())],
        )
    }

    /// «Vejen tager ca. {part} (skøn). Borgeren vil højst bruge {whole}.»
    pub fn matching_finding_travel(&self, part: impl AsRef<str>, whole: impl AsRef<str>) -> String {
        self.filled(
            "matching-finding-travel",
            [("part", part.as_ref().into()), ("whole", whole.as_ref().into())],
        )
    }

    /// «Hjem og arbejdssted har samme postnummer, så vejen er kort (skøn). Borgeren vil højst bruge {whole}.»
    pub fn matching_finding_travel_same(&self, whole: impl AsRef<str>) -> String {
        self.filled("matching-finding-travel-same", [("whole", whole.as_ref().into())])
    }

    /// «Vides ikke – 0 point.»
    pub fn matching_finding_not_known(&self) -> String {
        self.plain("matching-finding-not-known")
    }

    /// «Ingen har sagt, om borgeren kan opgaverne: vides ikke – 0 point.»
    pub fn matching_finding_not_known_skills(&self) -> String {
        self.plain("matching-finding-not-known-skills")
    }

    /// «Borgerens timer kendes ikke: vides ikke – 0 point.»
    pub fn matching_finding_not_known_hours_fit(&self) -> String {
        self.plain("matching-finding-not-known-hours-fit")
    }

    /// «Hjem, transport eller arbejdssted kendes ikke: vides ikke – 0 point.»
    pub fn matching_finding_not_known_travel(&self) -> String {
        self.plain("matching-finding-not-known-travel")
    }

    /// «{function}: Borgeren kan det med et hjælpemiddel. Aftal hvilket.»
    pub fn matching_remark_with_aid(&self, function: impl AsRef<str>) -> String {
        self.filled("matching-remark-with-aid", [("function", function.as_ref().into())])
    }

    /// «{function}: Borgeren vil helst undgå det. Spørg først.»
    pub fn matching_remark_prefers_not(&self, function: impl AsRef<str>) -> String {
        self.filled("matching-remark-prefers-not", [("function", function.as_ref().into())])
    }

    /// «{skill}: Det skal borgeren lære.»
    pub fn matching_remark_skill_trainable(&self, skill: impl AsRef<str>) -> String {
        self.filled("matching-remark-skill-trainable", [("skill", skill.as_ref().into())])
    }

    /// «{skill}: Det skal borgeren lære, og andre virksomheder søger det også.»
    pub fn matching_remark_skill_trainable_leads_on(&self, skill: impl AsRef<str>) -> String {
        self.filled("matching-remark-skill-trainable-leads-on", [("skill", skill.as_ref().into())])
    }

    /// «{skill}: Ingen har sagt, om borgeren kan det.»
    pub fn matching_remark_skill_unknown(&self, skill: impl AsRef<str>) -> String {
        self.filled("matching-remark-skill-unknown", [("skill", skill.as_ref().into())])
    }

    /// «Spørg, hvor mange timer borgeren kan om ugen. Kravet om timer er ikke undersøgt.»
    pub fn matching_remark_hours_unknown(&self) -> String {
        self.plain("matching-remark-hours-unknown")
    }

    /// «Spørg, hvornår borgeren kan arbejde. Kravet om tider er ikke undersøgt.»
    pub fn matching_remark_slots_unknown(&self) -> String {
        self.plain("matching-remark-slots-unknown")
    }

    /// «Spørg virksomheden, hvornår »{task}« kan gøres.»
    pub fn matching_remark_task_slots_unknown(&self, task: impl AsRef<str>) -> String {
        self.filled("matching-remark-task-slots-unknown", [("task", task.as_ref().into())])
    }

    /// «Borgerens postnummer mangler eller kendes ikke. Vejen er ikke undersøgt.»
    pub fn matching_remark_home_unknown(&self) -> String {
        self.plain("matching-remark-home-unknown")
    }

    /// «Spørg, hvordan borgeren kommer på arbejde, og hvor længe det må tage. Vejen er ikke undersøgt.»
    pub fn matching_remark_travel_mode_unknown(&self) -> String {
        self.plain("matching-remark-travel-mode-unknown")
    }

    /// «Arbejdsstedets postnummer mangler eller kendes ikke. Vejen er ikke undersøgt.»
    pub fn matching_remark_place_unknown(&self) -> String {
        self.plain("matching-remark-place-unknown")
    }

    /// «Rimelighedskravet er kun vejledende den dag, praktikken begynder. I vurderer det, når aftalen skrives.»
    pub fn matching_remark_ratio_guidance(&self) -> String {
        self.plain("matching-remark-ratio-guidance")
    }

    /// «Rimelighedskravet kan ikke regnes ud. Spørg virksomheden om ordinære årsværk.»
    pub fn matching_remark_ratio_unknown(&self) -> String {
        self.plain("matching-remark-ratio-unknown")
    }

    /// «en kunnen, der ikke står på listen»
    pub fn matching_unknown_skill(&self) -> String {
        self.plain("matching-unknown-skill")
    }

    /// «et bevis, der ikke står på listen»
    pub fn matching_unknown_certificate(&self) -> String {
        self.plain("matching-unknown-certificate")
    }

    /// «en funktion, der ikke står på listen»
    pub fn matching_unknown_function(&self) -> String {
        self.plain("matching-unknown-function")
    }

    /// «Mangler flere ting»
    pub fn matching_others_heading(&self) -> String {
        self.plain("matching-others-heading")
    }

    /// «{count → one: 1 småjob mangler flere ting. Her ser du, hvad der står i vejen. · other: {count} småjob mangler flere ting. Her ser du, hvad der oftest står i vejen. Det samme småjob kan tælle med flere steder.}»
    pub fn matching_others_for_citizen(&self, count: i64) -> String {
        self.filled("matching-others-for-citizen", [("count", count.into())])
    }

    /// «{count → one: 1 borger mangler flere ting. Her ser du, hvad der står i vejen. · other: {count} borgere mangler flere ting. Her ser du, hvad der oftest står i vejen. Den samme borger kan tælle med flere steder.}»
    pub fn matching_others_for_bundle(&self, count: i64) -> String {
        self.filled("matching-others-for-bundle", [("count", count.into())])
    }

    /// «Småjob»
    pub fn matching_others_bundles_head(&self) -> String {
        self.plain("matching-others-bundles-head")
    }

    /// «Borgere»
    pub fn matching_others_citizens_head(&self) -> String {
        self.plain("matching-others-citizens-head")
    }

    /// «Se timer, tider og transport»
    pub fn matching_fix_work(&self) -> String {
        self.plain("matching-fix-work")
    }

    /// «Se hensyn»
    pub fn matching_fix_considerations(&self) -> String {
        self.plain("matching-fix-considerations")
    }

    /// «Se beviser»
    pub fn matching_fix_certificates(&self) -> String {
        self.plain("matching-fix-certificates")
    }

    /// «Se virksomheder, der er valgt fra»
    pub fn matching_fix_do_not_place(&self) -> String {
        self.plain("matching-fix-do-not-place")
    }

    /// «Gå til borgeren»
    pub fn matching_fix_citizen(&self) -> String {
        self.plain("matching-fix-citizen")
    }

    /// «Gå til småjobbet»
    pub fn matching_fix_bundle(&self) -> String {
        self.plain("matching-fix-bundle")
    }

    /// «Se årsværk på stedet»
    pub fn matching_fix_fte(&self) -> String {
        self.plain("matching-fix-fte")
    }

    /// «Gå til virksomheden»
    pub fn matching_fix_company(&self) -> String {
        self.plain("matching-fix-company")
    }

    /// «Hvilke småjob er med»
    pub fn matching_filter_label(&self) -> String {
        self.plain("matching-filter-label")
    }

    /// «Åbn småjobbet»
    pub fn matching_open_bundle(&self) -> String {
        self.plain("matching-open-bundle")
    }

    /// «Åbn borgeren»
    pub fn matching_open_citizen(&self) -> String {
        self.plain("matching-open-citizen")
    }

    /// «Hent som CSV»
    pub fn matching_export(&self) -> String {
        self.plain("matching-export")
    }

    /// «Alle krav er opfyldt.»
    pub fn matching_pair_fits(&self) -> String {
        self.plain("matching-pair-fits")
    }

    /// «{count → one: Ét krav er ikke opfyldt. · other: {count} krav er ikke opfyldt.}»
    pub fn matching_pair_fails(&self, count: i64) -> String {
        self.filled("matching-pair-fails", [("count", count.into())])
    }

    /// «De bedste småjob til hver borger»
    pub fn matching_all_title(&self) -> String {
        self.plain("matching-all-title")
    }

    /// «Intet småjob passer endnu.»
    pub fn matching_nobody_fits(&self) -> String {
        self.plain("matching-nobody-fits")
    }

    /// «Nr.»
    pub fn matching_file_rank(&self) -> String {
        self.plain("matching-file-rank")
    }

    /// «Liste»
    pub fn matching_file_list(&self) -> String {
        self.plain("matching-file-list")
    }

    /// «Borger»
    pub fn matching_file_citizen(&self) -> String {
        self.plain("matching-file-citizen")
    }

    /// «Sagsnummer»
    pub fn matching_file_reference(&self) -> String {
        self.plain("matching-file-reference")
    }

    /// «Småjob»
    pub fn matching_file_bundle(&self) -> String {
        self.plain("matching-file-bundle")
    }

    /// «Virksomhed»
    pub fn matching_file_company(&self) -> String {
        self.plain("matching-file-company")
    }

    /// «Sted»
    pub fn matching_file_unit(&self) -> String {
        self.plain("matching-file-unit")
    }

    /// «Form»
    pub fn matching_file_form(&self) -> String {
        self.plain("matching-file-form")
    }

    /// «Timer om ugen»
    pub fn matching_file_hours(&self) -> String {
        self.plain("matching-file-hours")
    }

    /// «Starter»
    pub fn matching_file_starts_on(&self) -> String {
        self.plain("matching-file-starts-on")
    }

    /// «Point»
    pub fn matching_file_score(&self) -> String {
        self.plain("matching-file-score")
    }

    /// «Andet (point)»
    pub fn matching_file_other(&self) -> String {
        self.plain("matching-file-other")
    }

    /// «{term} (point)»
    pub fn matching_file_term(&self, term: impl AsRef<str>) -> String {
        self.filled("matching-file-term", [("term", term.as_ref().into())])
    }

    /// «Mangler»
    pub fn matching_file_missing(&self) -> String {
        self.plain("matching-file-missing")
    }

    /// «Det kræver det»
    pub fn matching_file_would(&self) -> String {
        self.plain("matching-file-would")
    }

    /// «Vær opmærksom på»
    pub fn matching_file_remarks(&self) -> String {
        self.plain("matching-file-remarks")
    }

    /// «{count → one: 1 ting at se på · other: {count} ting at se på}»
    pub fn matching_look_at(&self, count: i64) -> String {
        self.filled("matching-look-at", [("count", count.into())])
    }

    /// «match»
    pub fn matching_export_name(&self) -> String {
        self.plain("matching-export-name")
    }

    /// «Data»
    pub fn matching_how_made(&self) -> String {
        self.plain("matching-how-made")
    }

    /// «Rækkefølge»
    pub fn matching_how_order(&self) -> String {
        self.plain("matching-how-order")
    }

    /// «Indsigelse»
    pub fn matching_how_objection(&self) -> String {
        self.plain("matching-how-objection")
    }

    /// «Flest point for: {term}. {finding}»
    pub fn matching_most_points(&self, finding: impl AsRef<str>, term: impl AsRef<str>) -> String {
        self.filled(
            "matching-most-points",
            [("finding", finding.as_ref().into()), ("term", term.as_ref().into())],
        )
    }

    /// «Passer det, så foreslå borgeren. Virksomheden ser kun kortet, og navnet først, når både den og borgeren har sagt ja.»
    pub fn matching_pair_next(&self) -> String {
        self.plain("matching-pair-next")
    }

    /// «{count → one: 1 krav er opfyldt eller gælder ikke · other: {count} krav er opfyldt eller gælder ikke}»
    pub fn matching_rules_passed(&self, count: i64) -> String {
        self.filled("matching-rules-passed", [("count", count.into())])
    }

    /// «{count → one: Intet krav er i vejen, men 1 kunne ikke undersøges. · other: Intet krav er i vejen, men {count} kunne ikke undersøges.}»
    pub fn matching_pair_not_checked(&self, count: i64) -> String {
        self.filled("matching-pair-not-checked", [("count", count.into())])
    }

    /// «{count} må I spørge om.»
    pub fn matching_counts_asking(&self, count: i64) -> String {
        self.filled("matching-counts-asking", [("count", count.into())])
    }

    /// «Vi ved for lidt»
    pub fn matching_ask_heading(&self) -> String {
        self.plain("matching-ask-heading")
    }

    /// «Intet taler imod, men noget er ikke skrevet. Spørg, og skriv svaret, så ved I, om det passer.»
    pub fn matching_ask_text(&self) -> String {
        self.plain("matching-ask-text")
    }

    /// «Det mangler vi at få at vide»
    pub fn matching_ask_gaps(&self) -> String {
        self.plain("matching-ask-gaps")
    }

    /// «Om nogle ved vi for lidt. Se nedenfor, hvad I må spørge om.»
    pub fn matching_none_fits_citizen_asking(&self) -> String {
        self.plain("matching-none-fits-citizen-asking")
    }

    /// «Om nogle ved vi for lidt. Se nedenfor, hvad I må spørge om.»
    pub fn matching_none_fits_bundle_asking(&self) -> String {
        self.plain("matching-none-fits-bundle-asking")
    }

    /// «tæller ikke endnu»
    pub fn matching_term_not_counted(&self) -> String {
        self.plain("matching-term-not-counted")
    }

    /// «{title}, {company}»
    pub fn matching_job_at(&self, company: impl AsRef<str>, title: impl AsRef<str>) -> String {
        self.filled(
            "matching-job-at",
            [("company", company.as_ref().into()), ("title", title.as_ref().into())],
        )
    }

    /// «Opgaverne lærer ikke borgeren noget, som andre virksomheder søger.»
    pub fn matching_finding_skills_lead_on_none(&self) -> String {
        self.plain("matching-finding-skills-lead-on-none")
    }

    /// «Borgeren har ting, der ikke går, og ingen har spurgt virksomheden, hvad der kræves: {tasks}.»
    pub fn matching_unchecked_limits(&self, tasks: impl AsRef<str>) -> String {
        self.filled("matching-unchecked-limits", [("tasks", tasks.as_ref().into())])
    }

    /// «{task}: Ingen har spurgt, hvad opgaven kræver.»
    pub fn matching_remark_demands_unknown(&self, task: impl AsRef<str>) -> String {
        self.filled("matching-remark-demands-unknown", [("task", task.as_ref().into())])
    }

    /// «Der er ikke skrevet, hvad man skal kunne til opgaverne: vides ikke – 0 point.»
    pub fn matching_finding_nothing_asked(&self) -> String {
        self.plain("matching-finding-nothing-asked")
    }

    /// «{count → 0: {task}: Ingen dage, hvor både opgaven og borgeren kan. · one: {task}: Kun 1 dag om ugen passer. Hvem gør det de andre dage? · other: {task}: Kun {count} dage om ugen passer. Hvem gør det de andre dage?}»
    pub fn matching_remark_few_days(&self, count: i64, task: impl AsRef<str>) -> String {
        self.filled("matching-remark-few-days", [("count", count.into()), ("task", task.as_ref().into())])
    }

    /// «Kan eller kan lære»
    pub fn matching_rule_skills(&self) -> String {
        self.plain("matching-rule-skills")
    }

    /// «Ingen af opgaverne kræver noget, der står, at borgeren ikke kan.»
    pub fn matching_passed_skills(&self) -> String {
        self.plain("matching-passed-skills")
    }

    /// «Det kan borgeren ikke: {skills}.»
    pub fn matching_miss_skills(&self, skills: impl AsRef<str>) -> String {
        self.filled("matching-miss-skills", [("skills", skills.as_ref().into())])
    }

    /// «Det passer, hvis borgeren kan lære det, eller hvis den del af opgaverne tages ud.»
    pub fn matching_would_skills(&self) -> String {
        self.plain("matching-would-skills")
    }

    /// «Ingen har sagt, om borgeren kan det, opgaverne kræver.»
    pub fn matching_unchecked_skills(&self) -> String {
        self.plain("matching-unchecked-skills")
    }

    /// «Se, hvad borgeren kan»
    pub fn matching_fix_skills(&self) -> String {
        self.plain("matching-fix-skills")
    }

    /// «{count → one: Intet krav er i vejen. Se først på 1 ting nedenfor. · other: Intet krav er i vejen. Se først på {count} ting nedenfor.}»
    pub fn matching_pair_look_first(&self, count: i64) -> String {
        self.filled("matching-pair-look-first", [("count", count.into())])
    }

    /// «Småjobbet er optaget»
    pub fn matching_taken_heading(&self) -> String {
        self.plain("matching-taken-heading")
    }

    /// «Nogen har det fra den {from}, og der er ikke aftalt en sidste dag. Ingen andre kan få det, før forløbet er slut, afbrudt eller opgivet.»
    pub fn matching_taken_from(&self, from: impl AsRef<str>) -> String {
        self.filled("matching-taken-from", [("from", from.as_ref().into())])
    }

    /// «Nogen har det fra den {from} til den {to}. Ingen andre kan få det, før forløbet er slut, afbrudt eller opgivet.»
    pub fn matching_taken_days(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled("matching-taken-days", [("from", from.as_ref().into()), ("to", to.as_ref().into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("matching-title", texts.matching_title()),
        ("matching-for-citizen-title", texts.matching_for_citizen_title("name")),
        ("matching-for-bundle-title", texts.matching_for_bundle_title("title")),
        ("matching-for-citizen-counts", texts.matching_for_citizen_counts(count)),
        ("matching-for-bundle-counts", texts.matching_for_bundle_counts(count)),
        ("matching-counts-fitting", texts.matching_counts_fitting(count)),
        ("matching-counts-nearly", texts.matching_counts_nearly(count)),
        ("matching-counts-others", texts.matching_counts_others(count)),
        ("matching-fits-heading", texts.matching_fits_heading()),
        ("matching-near-heading", texts.matching_near_heading()),
        ("matching-near-text", texts.matching_near_text()),
        ("matching-shown", texts.matching_shown(count, count)),
        ("matching-show-more", texts.matching_show_more()),
        ("matching-person-decides", texts.matching_person_decides()),
        ("matching-score-meaning", texts.matching_score_meaning()),
        ("matching-data-date", texts.matching_data_date("date")),
        ("matching-method", texts.matching_method("version")),
        ("matching-objection", texts.matching_objection()),
        ("matching-how-heading", texts.matching_how_heading()),
        ("matching-order-for-citizen", texts.matching_order_for_citizen()),
        ("matching-order-for-bundle", texts.matching_order_for_bundle()),
        ("matching-protected", texts.matching_protected()),
        ("matching-score", texts.matching_score(count, count)),
        ("matching-term-points", texts.matching_term_points(count, count)),
        ("matching-travel", texts.matching_travel("minutes")),
        ("matching-travel-same", texts.matching_travel_same()),
        ("matching-travel-unknown", texts.matching_travel_unknown()),
        ("matching-days-unknown", texts.matching_days_unknown()),
        ("matching-hours-unknown", texts.matching_hours_unknown()),
        ("matching-at", texts.matching_at("company", "unit")),
        ("matching-starts-on", texts.matching_starts_on("date")),
        ("matching-waiting-since", texts.matching_waiting_since("date")),
        ("matching-reasons", texts.matching_reasons()),
        ("matching-gaps-heading", texts.matching_gaps_heading()),
        ("matching-reasons-caption", texts.matching_reasons_caption()),
        ("matching-term-head", texts.matching_term_head()),
        ("matching-finding-head", texts.matching_finding_head()),
        ("matching-points-head", texts.matching_points_head()),
        ("matching-rules-caption", texts.matching_rules_caption()),
        ("matching-rule-head", texts.matching_rule_head()),
        ("matching-state-head", texts.matching_state_head()),
        ("matching-why-head", texts.matching_why_head()),
        ("matching-state-passed", texts.matching_state_passed()),
        ("matching-state-failed", texts.matching_state_failed()),
        ("matching-state-not-checked", texts.matching_state_not_checked()),
        ("matching-state-not-asked", texts.matching_state_not_asked()),
        ("matching-remarks-heading", texts.matching_remarks_heading()),
        ("matching-pair-title", texts.matching_pair_title("name", "title")),
        ("matching-filter-form", texts.matching_filter_form()),
        ("matching-filter-form-any", texts.matching_filter_form_any()),
        ("matching-filter-company", texts.matching_filter_company()),
        ("matching-none-open-heading", texts.matching_none_open_heading()),
        ("matching-none-open-text", texts.matching_none_open_text()),
        ("matching-none-open-action", texts.matching_none_open_action()),
        ("matching-none-filtered-heading", texts.matching_none_filtered_heading()),
        ("matching-none-filtered-text", texts.matching_none_filtered_text()),
        ("matching-none-fits-citizen-heading", texts.matching_none_fits_citizen_heading()),
        ("matching-none-fits-citizen-near", texts.matching_none_fits_citizen_near()),
        ("matching-none-fits-citizen-text", texts.matching_none_fits_citizen_text()),
        ("matching-none-fits-citizen-action", texts.matching_none_fits_citizen_action()),
        ("matching-none-people-heading", texts.matching_none_people_heading()),
        ("matching-none-people-text", texts.matching_none_people_text()),
        ("matching-none-people-action", texts.matching_none_people_action()),
        ("matching-none-fits-bundle-heading", texts.matching_none_fits_bundle_heading()),
        ("matching-none-fits-bundle-near", texts.matching_none_fits_bundle_near()),
        ("matching-none-fits-bundle-text", texts.matching_none_fits_bundle_text()),
        ("matching-none-fits-bundle-action", texts.matching_none_fits_bundle_action()),
        ("matching-not-open-heading", texts.matching_not_open_heading()),
        ("matching-not-open-text", texts.matching_not_open_text()),
        ("matching-past-heading", texts.matching_past_heading()),
        ("matching-past-text", texts.matching_past_text("date")),
        ("matching-rule-limits", texts.matching_rule_limits()),
        ("matching-rule-certificate", texts.matching_rule_certificate()),
        ("matching-rule-do-not-place", texts.matching_rule_do_not_place()),
        ("matching-rule-slots", texts.matching_rule_slots()),
        ("matching-rule-hours-capacity", texts.matching_rule_hours_capacity()),
        ("matching-rule-bundle-minimum", texts.matching_rule_bundle_minimum()),
        ("matching-rule-travel-limit", texts.matching_rule_travel_limit()),
        ("matching-rule-citizen-once", texts.matching_rule_citizen_once()),
        ("matching-rule-task-once", texts.matching_rule_task_once()),
        ("matching-rule-ratio", texts.matching_rule_ratio()),
        ("matching-passed-limits", texts.matching_passed_limits()),
        ("matching-passed-certificate", texts.matching_passed_certificate()),
        ("matching-passed-do-not-place", texts.matching_passed_do_not_place()),
        ("matching-passed-slots", texts.matching_passed_slots()),
        ("matching-passed-hours-capacity", texts.matching_passed_hours_capacity("asked", "can")),
        ("matching-passed-bundle-minimum", texts.matching_passed_bundle_minimum("asked", "minimum")),
        ("matching-passed-travel-limit", texts.matching_passed_travel_limit()),
        ("matching-passed-citizen-once", texts.matching_passed_citizen_once()),
        ("matching-passed-task-once", texts.matching_passed_task_once()),
        ("matching-passed-ratio-job", texts.matching_passed_ratio_job()),
        ("matching-unchecked-slots", texts.matching_unchecked_slots()),
        ("matching-unchecked-hours-capacity", texts.matching_unchecked_hours_capacity()),
        ("matching-unchecked-travel-limit", texts.matching_unchecked_travel_limit()),
        ("matching-miss-limits", texts.matching_miss_limits("functions")),
        ("matching-miss-limit", texts.matching_miss_limit("function", "level")),
        ("matching-would-limits", texts.matching_would_limits()),
        ("matching-miss-certificate-none", texts.matching_miss_certificate_none("certificate")),
        ("matching-miss-certificate-ran-out", texts.matching_miss_certificate_ran_out("certificate", "date")),
        ("matching-would-certificate", texts.matching_would_certificate("date")),
        ("matching-miss-do-not-place", texts.matching_miss_do_not_place("company")),
        ("matching-would-do-not-place", texts.matching_would_do_not_place()),
        ("matching-miss-slots", texts.matching_miss_slots("short", "tasks")),
        ("matching-would-slots", texts.matching_would_slots("slots")),
        ("matching-would-slots-company", texts.matching_would_slots_company()),
        ("matching-miss-hours-capacity", texts.matching_miss_hours_capacity("asked", "can", "short")),
        ("matching-would-hours-capacity", texts.matching_would_hours_capacity("short")),
        ("matching-miss-bundle-minimum", texts.matching_miss_bundle_minimum("asked", "minimum")),
        ("matching-would-bundle-minimum", texts.matching_would_bundle_minimum("short")),
        ("matching-miss-travel-limit", texts.matching_miss_travel_limit("limit", "needs")),
        ("matching-would-travel-limit", texts.matching_would_travel_limit("more")),
        ("matching-miss-citizen-once", texts.matching_miss_citizen_once()),
        ("matching-would-citizen-once", texts.matching_would_citizen_once()),
        ("matching-miss-task-once", texts.matching_miss_task_once()),
        ("matching-would-task-once", texts.matching_would_task_once()),
        ("matching-miss-ratio", texts.matching_miss_ratio()),
        ("matching-would-ratio-fewer-supported", texts.matching_would_ratio_fewer_supported("fte")),
        ("matching-would-ratio-smaller-new", texts.matching_would_ratio_smaller_new("fte")),
        ("matching-would-ratio-more-ordinary", texts.matching_would_ratio_more_ordinary("fte")),
        ("matching-would-ratio", texts.matching_would_ratio()),
        ("matching-ratio-kept", texts.matching_ratio_kept("cap", "free", "new", "supported")),
        ("matching-ratio-broken", texts.matching_ratio_broken("cap", "free", "new", "supported")),
        ("matching-ratio-would-keep", texts.matching_ratio_would_keep("cap", "free", "new", "supported")),
        ("matching-ratio-would-break", texts.matching_ratio_would_break("cap", "free", "new", "supported")),
        ("matching-ratio-counted", texts.matching_ratio_counted("months", "ordinary")),
        ("matching-ratio-counted-no-months", texts.matching_ratio_counted_no_months("ordinary")),
        ("matching-ratio-full-time", texts.matching_ratio_full_time("hours")),
        ("matching-ratio-guidance", texts.matching_ratio_guidance("until")),
        ("matching-ratio-missing-months", texts.matching_ratio_missing_months("months")),
        ("matching-ratio-missing-rule", texts.matching_ratio_missing_rule()),
        ("matching-citation", texts.matching_citation("act", "confidence", "published", "section")),
        (
            "matching-citation-unconfirmed",
            texts.matching_citation_unconfirmed("act", "confidence", "published", "section"),
        ),
        ("matching-factor-skills-held", texts.matching_factor_skills_held()),
        ("matching-factor-hours-fit", texts.matching_factor_hours_fit()),
        ("matching-factor-skills-lead-on", texts.matching_factor_skills_lead_on()),
        ("matching-factor-wishes", texts.matching_factor_wishes()),
        ("matching-factor-growth", texts.matching_factor_growth()),
        ("matching-factor-travel", texts.matching_factor_travel()),
        ("matching-factor-support", texts.matching_factor_support()),
        ("matching-factor-becomes-paid", texts.matching_factor_becomes_paid()),
        ("matching-factor-company-value", texts.matching_factor_company_value()),
        ("matching-finding-skills-held", texts.matching_finding_skills_held("part", "whole")),
        ("matching-finding-hours-fit", texts.matching_finding_hours_fit("part", "whole")),
        ("matching-finding-hours-fit-over", texts.matching_finding_hours_fit_over("part", "whole")),
        ("matching-finding-skills-lead-on", texts.matching_finding_skills_lead_on("part", "whole")),
        ("matching-finding-travel", texts.matching_finding_travel("part", "whole")),
        ("matching-finding-travel-same", texts.matching_finding_travel_same("whole")),
        ("matching-finding-not-known", texts.matching_finding_not_known()),
        ("matching-finding-not-known-skills", texts.matching_finding_not_known_skills()),
        ("matching-finding-not-known-hours-fit", texts.matching_finding_not_known_hours_fit()),
        ("matching-finding-not-known-travel", texts.matching_finding_not_known_travel()),
        ("matching-remark-with-aid", texts.matching_remark_with_aid("function")),
        ("matching-remark-prefers-not", texts.matching_remark_prefers_not("function")),
        ("matching-remark-skill-trainable", texts.matching_remark_skill_trainable("skill")),
        ("matching-remark-skill-trainable-leads-on", texts.matching_remark_skill_trainable_leads_on("skill")),
        ("matching-remark-skill-unknown", texts.matching_remark_skill_unknown("skill")),
        ("matching-remark-hours-unknown", texts.matching_remark_hours_unknown()),
        ("matching-remark-slots-unknown", texts.matching_remark_slots_unknown()),
        ("matching-remark-task-slots-unknown", texts.matching_remark_task_slots_unknown("task")),
        ("matching-remark-home-unknown", texts.matching_remark_home_unknown()),
        ("matching-remark-travel-mode-unknown", texts.matching_remark_travel_mode_unknown()),
        ("matching-remark-place-unknown", texts.matching_remark_place_unknown()),
        ("matching-remark-ratio-guidance", texts.matching_remark_ratio_guidance()),
        ("matching-remark-ratio-unknown", texts.matching_remark_ratio_unknown()),
        ("matching-unknown-skill", texts.matching_unknown_skill()),
        ("matching-unknown-certificate", texts.matching_unknown_certificate()),
        ("matching-unknown-function", texts.matching_unknown_function()),
        ("matching-others-heading", texts.matching_others_heading()),
        ("matching-others-for-citizen", texts.matching_others_for_citizen(count)),
        ("matching-others-for-bundle", texts.matching_others_for_bundle(count)),
        ("matching-others-bundles-head", texts.matching_others_bundles_head()),
        ("matching-others-citizens-head", texts.matching_others_citizens_head()),
        ("matching-fix-work", texts.matching_fix_work()),
        ("matching-fix-considerations", texts.matching_fix_considerations()),
        ("matching-fix-certificates", texts.matching_fix_certificates()),
        ("matching-fix-do-not-place", texts.matching_fix_do_not_place()),
        ("matching-fix-citizen", texts.matching_fix_citizen()),
        ("matching-fix-bundle", texts.matching_fix_bundle()),
        ("matching-fix-fte", texts.matching_fix_fte()),
        ("matching-fix-company", texts.matching_fix_company()),
        ("matching-filter-label", texts.matching_filter_label()),
        ("matching-open-bundle", texts.matching_open_bundle()),
        ("matching-open-citizen", texts.matching_open_citizen()),
        ("matching-export", texts.matching_export()),
        ("matching-pair-fits", texts.matching_pair_fits()),
        ("matching-pair-fails", texts.matching_pair_fails(count)),
        ("matching-all-title", texts.matching_all_title()),
        ("matching-nobody-fits", texts.matching_nobody_fits()),
        ("matching-file-rank", texts.matching_file_rank()),
        ("matching-file-list", texts.matching_file_list()),
        ("matching-file-citizen", texts.matching_file_citizen()),
        ("matching-file-reference", texts.matching_file_reference()),
        ("matching-file-bundle", texts.matching_file_bundle()),
        ("matching-file-company", texts.matching_file_company()),
        ("matching-file-unit", texts.matching_file_unit()),
        ("matching-file-form", texts.matching_file_form()),
        ("matching-file-hours", texts.matching_file_hours()),
        ("matching-file-starts-on", texts.matching_file_starts_on()),
        ("matching-file-score", texts.matching_file_score()),
        ("matching-file-other", texts.matching_file_other()),
        ("matching-file-term", texts.matching_file_term("term")),
        ("matching-file-missing", texts.matching_file_missing()),
        ("matching-file-would", texts.matching_file_would()),
        ("matching-file-remarks", texts.matching_file_remarks()),
        ("matching-look-at", texts.matching_look_at(count)),
        ("matching-export-name", texts.matching_export_name()),
        ("matching-how-made", texts.matching_how_made()),
        ("matching-how-order", texts.matching_how_order()),
        ("matching-how-objection", texts.matching_how_objection()),
        ("matching-most-points", texts.matching_most_points("finding", "term")),
        ("matching-pair-next", texts.matching_pair_next()),
        ("matching-rules-passed", texts.matching_rules_passed(count)),
        ("matching-pair-not-checked", texts.matching_pair_not_checked(count)),
        ("matching-counts-asking", texts.matching_counts_asking(count)),
        ("matching-ask-heading", texts.matching_ask_heading()),
        ("matching-ask-text", texts.matching_ask_text()),
        ("matching-ask-gaps", texts.matching_ask_gaps()),
        ("matching-none-fits-citizen-asking", texts.matching_none_fits_citizen_asking()),
        ("matching-none-fits-bundle-asking", texts.matching_none_fits_bundle_asking()),
        ("matching-term-not-counted", texts.matching_term_not_counted()),
        ("matching-job-at", texts.matching_job_at("company", "title")),
        ("matching-finding-skills-lead-on-none", texts.matching_finding_skills_lead_on_none()),
        ("matching-unchecked-limits", texts.matching_unchecked_limits("tasks")),
        ("matching-remark-demands-unknown", texts.matching_remark_demands_unknown("task")),
        ("matching-finding-nothing-asked", texts.matching_finding_nothing_asked()),
        ("matching-remark-few-days", texts.matching_remark_few_days(count, "task")),
        ("matching-rule-skills", texts.matching_rule_skills()),
        ("matching-passed-skills", texts.matching_passed_skills()),
        ("matching-miss-skills", texts.matching_miss_skills("skills")),
        ("matching-would-skills", texts.matching_would_skills()),
        ("matching-unchecked-skills", texts.matching_unchecked_skills()),
        ("matching-fix-skills", texts.matching_fix_skills()),
        ("matching-pair-look-first", texts.matching_pair_look_first(count)),
        ("matching-taken-heading", texts.matching_taken_heading()),
        ("matching-taken-from", texts.matching_taken_from("from")),
        ("matching-taken-days", texts.matching_taken_days("from", "to")),
    ]
}
