//! Written by `cargo xtask i18n` from `i18n/*/citizens.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "citizens-title",
    "citizens-lead",
    "citizens-add",
    "citizens-programmes",
    "citizens-filter-label",
    "citizens-search",
    "citizens-hours",
    "citizens-hours-all",
    "citizens-hours-known",
    "citizens-hours-unknown",
    "citizens-filter-skill",
    "citizens-filter-skill-all",
    "citizens-filter-group",
    "citizens-filter-group-all",
    "citizens-filter-postal-code",
    "citizens-column-name",
    "citizens-column-place",
    "citizens-column-hours",
    "citizens-column-group",
    "citizens-column-programme",
    "citizens-column-registered",
    "citizens-empty-title",
    "citizens-empty-text",
    "citizens-none-found-title",
    "citizens-none-found-text",
    "citizens-export",
    "citizens-invented",
    "citizens-protected",
    "citizens-open-match",
    "citizens-unknown",
    "citizens-new-title",
    "citizens-new-lead",
    "citizens-reference",
    "citizens-reference-hint",
    "citizens-name",
    "citizens-invented-box",
    "citizens-invented-hint",
    "citizens-protected-box",
    "citizens-protected-hint",
    "citizens-postal-code",
    "citizens-postal-code-hint",
    "citizens-registered-on",
    "citizens-registered-on-hint",
    "citizens-date-hint",
    "citizens-facts",
    "citizens-facts-edit",
    "citizens-municipality",
    "citizens-work",
    "citizens-work-edit",
    "citizens-work-ask",
    "citizens-weekly-minutes",
    "citizens-weekly-minutes-hint",
    "citizens-slots",
    "citizens-slots-hint",
    "citizens-slots-row",
    "citizens-transport",
    "citizens-transport-none",
    "citizens-travel-limit",
    "citizens-travel-limit-hint",
    "citizens-minutes",
    "citizens-travel",
    "citizens-skills",
    "citizens-skills-edit",
    "citizens-skills-lead",
    "citizens-skills-empty",
    "citizens-ability-can",
    "citizens-ability-trainable",
    "citizens-ability-cannot",
    "citizens-ability-unasked",
    "citizens-considerations",
    "citizens-considerations-edit",
    "citizens-considerations-lead",
    "citizens-considerations-empty",
    "citizens-considerations-count",
    "citizens-instruction",
    "citizens-instruction-of",
    "citizens-certificates",
    "citizens-certificates-edit",
    "citizens-certificates-lead",
    "citizens-certificates-empty",
    "citizens-certificate",
    "citizens-certificate-expires",
    "citizens-certificate-valid",
    "citizens-certificate-soon",
    "citizens-certificate-expired",
    "citizens-certificate-until",
    "citizens-certificate-forever",
    "citizens-do-not-place",
    "citizens-do-not-place-edit",
    "citizens-do-not-place-lead",
    "citizens-do-not-place-field",
    "citizens-do-not-place-hint",
    "citizens-do-not-place-empty",
    "citizens-groups",
    "citizens-group-edit",
    "citizens-group-lead",
    "citizens-group",
    "citizens-group-choose",
    "citizens-group-from",
    "citizens-group-none",
    "citizens-registrations",
    "citizens-registration-edit",
    "citizens-registration-lead",
    "citizens-programme",
    "citizens-programme-choose",
    "citizens-programme-from",
    "citizens-programme-to",
    "citizens-programme-to-hint",
    "citizens-registration-none",
    "citizens-registration-no-programmes-title",
    "citizens-registration-no-programmes-text",
    "citizens-card",
    "citizens-card-note",
    "citizens-card-note-own",
    "citizens-card-show",
    "citizens-card-protected",
    "citizens-card-can",
    "citizens-card-trainable",
    "citizens-card-hours",
    "citizens-card-days",
    "citizens-card-area",
    "citizens-card-certificates",
    "citizens-card-no-bundle",
    "citizens-card-certificates-none",
    "citizens-card-for",
    "citizens-hours-band-up-to5",
    "citizens-hours-band-from6-to10",
    "citizens-hours-band-from11-to20",
    "citizens-hours-band-over20",
    "citizens-now",
    "citizens-own-lead",
    "citizens-programmes-title",
    "citizens-programmes-lead",
    "citizens-programmes-column-name",
    "citizens-programmes-column-partners",
    "citizens-programmes-column-period",
    "citizens-programmes-empty-title",
    "citizens-programmes-empty-text",
    "citizens-programmes-add",
    "citizens-programmes-name",
    "citizens-programmes-partners",
    "citizens-programmes-partners-hint",
    "citizens-programmes-from",
    "citizens-programmes-to",
    "citizens-programmes-to-hint",
    "citizens-done-added",
    "citizens-done-changed",
    "citizens-done-programme",
    "citizens-refusal-companies-only",
    "citizens-refusal-real-before-checklist",
    "citizens-refusal-reference-taken",
    "citizens-refusal-skill-twice",
    "citizens-refusal-certificate-twice",
    "citizens-refusal-too-many-hours",
    "citizens-refusal-limit-without-transport",
    "citizens-refusal-transport-without-limit",
    "citizens-refusal-instruction-without-level",
    "citizens-refusal-groups-overlap",
    "citizens-refusal-registrations-overlap",
    "citizens-refusal-history-without-start",
    "citizens-refusal-names-illness",
    "citizens-refusal-holds-person-number",
    "citizens-refusal-unknown-company",
    "citizens-refusal-unknown-programme",
    "citizens-refusal-follows-nobody",
    "citizens-refusal-no-place-there",
    "citizens-refusal-named-already",
    "citizens-refusal-unknown-follower",
    "citizens-refusal-programme-taken",
    "citizens-refusal-no-company-called",
    "citizens-refusal-which-company",
    "citizens-refusal-registered-later",
    "citizens-registration-correct",
    "citizens-registration-correct-lead",
    "citizens-done-programme-changed",
    "citizens-closed",
    "citizens-team",
    "citizens-team-own",
    "citizens-team-empty",
    "citizens-team-empty-own",
    "citizens-team-add",
    "citizens-team-lead",
    "citizens-team-who",
    "citizens-team-who-none",
    "citizens-team-from",
    "citizens-team-from-hint",
    "citizens-team-to",
    "citizens-team-to-hint",
    "citizens-team-person",
    "citizens-team-person-at",
    "citizens-team-at",
    "citizens-team-since",
    "citizens-team-between",
    "citizens-team-coming",
    "citizens-team-earlier",
    "citizens-team-nobody-title",
    "citizens-team-nobody-text",
    "citizens-team-end",
    "citizens-team-end-title",
    "citizens-team-end-text",
    "citizens-done-named",
    "citizens-done-relation-ended",
    "citizens-filter-whose",
    "citizens-filter-whose-mine",
    "citizens-filter-whose-all",
    "citizens-programmes-edit",
    "citizens-programmes-edit-lead",
    "citizens-group-now",
    "citizens-registration-now",
    "citizens-group-correct",
    "citizens-group-correct-lead",
    "citizens-no-programme",
    "citizens-card-certificates-not-asked",
    "citizens-refusal-history-far-ahead",
    "citizens-considerations-functions",
    "citizens-registration-all-title",
    "citizens-registration-all-text",
    "citizens-card-left-out",
    "citizens-card-left-skills",
    "citizens-card-left-days",
    "citizens-card-left-hours",
    "citizens-card-area-only",
    "citizens-notes-title",
    "citizens-notes-lead",
    "citizens-notes-open",
    "citizens-notes-all",
    "citizens-notes-strand",
    "citizens-notes-add",
    "citizens-notes-on",
    "citizens-notes-on-hint",
    "citizens-notes-words",
    "citizens-notes-words-hint",
    "citizens-notes-heading",
    "citizens-notes-by",
    "citizens-notes-readers",
    "citizens-notes-strike",
    "citizens-notes-why",
    "citizens-notes-why-hint",
    "citizens-notes-struck",
    "citizens-notes-none-title",
    "citizens-notes-none-text",
    "citizens-strand-work",
    "citizens-strand-progression",
    "citizens-strand-economy",
    "citizens-strand-health",
    "citizens-strand-social",
    "citizens-refusal-note-later",
    "citizens-done-note",
    "citizens-done-note-struck",
    "citizens-notes-read-by",
];

impl Texts {
    /// «Borgere»
    pub fn citizens_title(&self) -> String {
        self.plain("citizens-title")
    }

    /// «Find den borger, I arbejder med, og se, hvilke småjob der passer.»
    pub fn citizens_lead(&self) -> String {
        self.plain("citizens-lead")
    }

    /// «Tilføj borger»
    pub fn citizens_add(&self) -> String {
        self.plain("citizens-add")
    }

    /// «Programmer»
    pub fn citizens_programmes(&self) -> String {
        self.plain("citizens-programmes")
    }

    /// «Søg i borgere»
    pub fn citizens_filter_label(&self) -> String {
        self.plain("citizens-filter-label")
    }

    /// «Navn eller sagsreference»
    pub fn citizens_search(&self) -> String {
        self.plain("citizens-search")
    }

    /// «Timer og tider»
    pub fn citizens_hours(&self) -> String {
        self.plain("citizens-hours")
    }

    /// «Alle»
    pub fn citizens_hours_all(&self) -> String {
        self.plain("citizens-hours-all")
    }

    /// «Timer og tider er skrevet»
    pub fn citizens_hours_known(&self) -> String {
        self.plain("citizens-hours-known")
    }

    /// «Timer eller tider mangler»
    pub fn citizens_hours_unknown(&self) -> String {
        self.plain("citizens-hours-unknown")
    }

    /// «Kan eller kan lære»
    pub fn citizens_filter_skill(&self) -> String {
        self.plain("citizens-filter-skill")
    }

    /// «Alle opgaver»
    pub fn citizens_filter_skill_all(&self) -> String {
        self.plain("citizens-filter-skill-all")
    }

    /// «Målgruppe i dag»
    pub fn citizens_filter_group(&self) -> String {
        self.plain("citizens-filter-group")
    }

    /// «Alle målgrupper»
    pub fn citizens_filter_group_all(&self) -> String {
        self.plain("citizens-filter-group-all")
    }

    /// «Postnummer»
    pub fn citizens_filter_postal_code(&self) -> String {
        self.plain("citizens-filter-postal-code")
    }

    /// «Borger»
    pub fn citizens_column_name(&self) -> String {
        self.plain("citizens-column-name")
    }

    /// «Sted»
    pub fn citizens_column_place(&self) -> String {
        self.plain("citizens-column-place")
    }

    /// «Timer om ugen»
    pub fn citizens_column_hours(&self) -> String {
        self.plain("citizens-column-hours")
    }

    /// «Målgruppe»
    pub fn citizens_column_group(&self) -> String {
        self.plain("citizens-column-group")
    }

    /// «Program»
    pub fn citizens_column_programme(&self) -> String {
        self.plain("citizens-column-programme")
    }

    /// «Registreret»
    pub fn citizens_column_registered(&self) -> String {
        self.plain("citizens-column-registered")
    }

    /// «Her er ingen borgere endnu»
    pub fn citizens_empty_title(&self) -> String {
        self.plain("citizens-empty-title")
    }

    /// «Tilføj den første, eller indlæs en liste fra en fil.»
    pub fn citizens_empty_text(&self) -> String {
        self.plain("citizens-empty-text")
    }

    /// «Ingen borgere passer»
    pub fn citizens_none_found_title(&self) -> String {
        self.plain("citizens-none-found-title")
    }

    /// «Prøv et kortere ord, eller fjern filtrene.»
    pub fn citizens_none_found_text(&self) -> String {
        self.plain("citizens-none-found-text")
    }

    /// «Hent listen som fil»
    pub fn citizens_export(&self) -> String {
        self.plain("citizens-export")
    }

    /// «Opdigtet»
    pub fn citizens_invented(&self) -> String {
        self.plain("citizens-invented")
    }

    /// «Beskyttet»
    pub fn citizens_protected(&self) -> String {
        self.plain("citizens-protected")
    }

    /// «Find småjob»
    pub fn citizens_open_match(&self) -> String {
        self.plain("citizens-open-match")
    }

    /// «ikke oplyst endnu»
    pub fn citizens_unknown(&self) -> String {
        self.plain("citizens-unknown")
    }

    /// «Tilføj borger»
    pub fn citizens_new_title(&self) -> String {
        self.plain("citizens-new-title")
    }

    /// «Sagsreference og navn er nok. Resten kan komme, når I har talt sammen.»
    pub fn citizens_new_lead(&self) -> String {
        self.plain("citizens-new-lead")
    }

    /// «Sagsreference»
    pub fn citizens_reference(&self) -> String {
        self.plain("citizens-reference")
    }

    /// «Nummeret i jeres sagssystem. Aldrig et CPR-nummer.»
    pub fn citizens_reference_hint(&self) -> String {
        self.plain("citizens-reference-hint")
    }

    /// «Navn»
    pub fn citizens_name(&self) -> String {
        self.plain("citizens-name")
    }

    /// «Personen er opdigtet»
    pub fn citizens_invented_box(&self) -> String {
        self.plain("citizens-invented-box")
    }

    /// «Kanten tager kun opdigtede borgere, til tjeklisten før den første rigtige borger er færdig.»
    pub fn citizens_invented_hint(&self) -> String {
        self.plain("citizens-invented-hint")
    }

    /// «Navn og adresse er beskyttet»
    pub fn citizens_protected_box(&self) -> String {
        self.plain("citizens-protected-box")
    }

    /// «Kun sagsbehandlere ser personen. Ingen virksomhed får et kort.»
    pub fn citizens_protected_hint(&self) -> String {
        self.plain("citizens-protected-hint")
    }

    /// «Bopælens postnummer»
    pub fn citizens_postal_code(&self) -> String {
        self.plain("citizens-postal-code")
    }

    /// «4 cifre. Vi bruger det kun til at skønne rejsetiden. Skriv ikke adressen.»
    pub fn citizens_postal_code_hint(&self) -> String {
        self.plain("citizens-postal-code-hint")
    }

    /// «Registreret den»
    pub fn citizens_registered_on(&self) -> String {
        self.plain("citizens-registered-on")
    }

    /// «fx 25.11.2026. Den, der har ventet længst, står først ved lige mange point.»
    pub fn citizens_registered_on_hint(&self) -> String {
        self.plain("citizens-registered-on-hint")
    }

    /// «fx 25.11.2026»
    pub fn citizens_date_hint(&self) -> String {
        self.plain("citizens-date-hint")
    }

    /// «Stamdata»
    pub fn citizens_facts(&self) -> String {
        self.plain("citizens-facts")
    }

    /// «Ret stamdata»
    pub fn citizens_facts_edit(&self) -> String {
        self.plain("citizens-facts-edit")
    }

    /// «Kommune»
    pub fn citizens_municipality(&self) -> String {
        self.plain("citizens-municipality")
    }

    /// «Timer, tider og transport»
    pub fn citizens_work(&self) -> String {
        self.plain("citizens-work")
    }

    /// «Ret timer og transport»
    pub fn citizens_work_edit(&self) -> String {
        self.plain("citizens-work-edit")
    }

    /// «Skriv timer og tider»
    pub fn citizens_work_ask(&self) -> String {
        self.plain("citizens-work-ask")
    }

    /// «Timer om ugen nu»
    pub fn citizens_weekly_minutes(&self) -> String {
        self.plain("citizens-weekly-minutes")
    }

    /// «Timer og minutter, fx 7:30»
    pub fn citizens_weekly_minutes_hint(&self) -> String {
        self.plain("citizens-weekly-minutes-hint")
    }

    /// «Hvornår kan borgeren arbejde?»
    pub fn citizens_slots(&self) -> String {
        self.plain("citizens-slots")
    }

    /// «Sæt kryds ved de tider, der passer. Ingen krydser betyder, at I ikke har spurgt endnu.»
    pub fn citizens_slots_hint(&self) -> String {
        self.plain("citizens-slots-hint")
    }

    /// «Tider»
    pub fn citizens_slots_row(&self) -> String {
        self.plain("citizens-slots-row")
    }

    /// «Transport»
    pub fn citizens_transport(&self) -> String {
        self.plain("citizens-transport")
    }

    /// «Ikke spurgt endnu»
    pub fn citizens_transport_none(&self) -> String {
        self.plain("citizens-transport-none")
    }

    /// «Højst hver vej»
    pub fn citizens_travel_limit(&self) -> String {
        self.plain("citizens-travel-limit")
    }

    /// «Minutter fra dør til dør»
    pub fn citizens_travel_limit_hint(&self) -> String {
        self.plain("citizens-travel-limit-hint")
    }

    /// «minutter»
    pub fn citizens_minutes(&self) -> String {
        self.plain("citizens-minutes")
    }

    /// «{mode}, højst {minutes} hver vej»
    pub fn citizens_travel(&self, minutes: impl AsRef<str>, mode: impl AsRef<str>) -> String {
        self.filled("citizens-travel", [("minutes", minutes.as_ref().into()), ("mode", mode.as_ref().into())])
    }

    /// «Kan og kan lære»
    pub fn citizens_skills(&self) -> String {
        self.plain("citizens-skills")
    }

    /// «Ret, hvad borgeren kan»
    pub fn citizens_skills_edit(&self) -> String {
        self.plain("citizens-skills-edit")
    }

    /// «Vælg kun det, I har talt om. Resten må stå tomt.»
    pub fn citizens_skills_lead(&self) -> String {
        self.plain("citizens-skills-lead")
    }

    /// «Ingen opgaver er skrevet endnu. Spørg, hvad borgeren har gjort før, og hvad der er lyst til.»
    pub fn citizens_skills_empty(&self) -> String {
        self.plain("citizens-skills-empty")
    }

    /// «Kan»
    pub fn citizens_ability_can(&self) -> String {
        self.plain("citizens-ability-can")
    }

    /// «Kan lære»
    pub fn citizens_ability_trainable(&self) -> String {
        self.plain("citizens-ability-trainable")
    }

    /// «Kan ikke»
    pub fn citizens_ability_cannot(&self) -> String {
        self.plain("citizens-ability-cannot")
    }

    /// «Ikke spurgt»
    pub fn citizens_ability_unasked(&self) -> String {
        self.plain("citizens-ability-unasked")
    }

    /// «Hensyn på arbejdet»
    pub fn citizens_considerations(&self) -> String {
        self.plain("citizens-considerations")
    }

    /// «Ret hensyn»
    pub fn citizens_considerations_edit(&self) -> String {
        self.plain("citizens-considerations-edit")
    }

    /// «Skriv kun, hvad der gælder på arbejdet, og hvad arbejdspladsen skal gøre. Aldrig hvorfor: ingen diagnoser og ingen sygdomme.»
    pub fn citizens_considerations_lead(&self) -> String {
        self.plain("citizens-considerations-lead")
    }

    /// «Ingen hensyn er skrevet.»
    pub fn citizens_considerations_empty(&self) -> String {
        self.plain("citizens-considerations-empty")
    }

    /// «{count → 0: ingen hensyn · one: 1 hensyn · other: {count} hensyn}»
    pub fn citizens_considerations_count(&self, count: i64) -> String {
        self.filled("citizens-considerations-count", [("count", count.into())])
    }

    /// «Hvad skal arbejdspladsen gøre?»
    pub fn citizens_instruction(&self) -> String {
        self.plain("citizens-instruction")
    }

    /// «Forslag til arbejdspladsen: {text}»
    pub fn citizens_instruction_of(&self, text: impl AsRef<str>) -> String {
        self.filled("citizens-instruction-of", [("text", text.as_ref().into())])
    }

    /// «Beviser»
    pub fn citizens_certificates(&self) -> String {
        self.plain("citizens-certificates")
    }

    /// «Ret beviser»
    pub fn citizens_certificates_edit(&self) -> String {
        self.plain("citizens-certificates-edit")
    }

    /// «Sæt kryds ved de beviser, borgeren har. Udløber beviset, så skriv den sidste dag, fx 25.11.2026.»
    pub fn citizens_certificates_lead(&self) -> String {
        self.plain("citizens-certificates-lead")
    }

    /// «Ingen beviser er skrevet.»
    pub fn citizens_certificates_empty(&self) -> String {
        self.plain("citizens-certificates-empty")
    }

    /// «Bevis»
    pub fn citizens_certificate(&self) -> String {
        self.plain("citizens-certificate")
    }

    /// «Gælder til og med»
    pub fn citizens_certificate_expires(&self) -> String {
        self.plain("citizens-certificate-expires")
    }

    /// «gælder»
    pub fn citizens_certificate_valid(&self) -> String {
        self.plain("citizens-certificate-valid")
    }

    /// «udløber snart»
    pub fn citizens_certificate_soon(&self) -> String {
        self.plain("citizens-certificate-soon")
    }

    /// «udløbet»
    pub fn citizens_certificate_expired(&self) -> String {
        self.plain("citizens-certificate-expired")
    }

    /// «til og med {date}»
    pub fn citizens_certificate_until(&self, date: impl AsRef<str>) -> String {
        self.filled("citizens-certificate-until", [("date", date.as_ref().into())])
    }

    /// «udløber ikke»
    pub fn citizens_certificate_forever(&self) -> String {
        self.plain("citizens-certificate-forever")
    }

    /// «Skal ikke placeres hos»
    pub fn citizens_do_not_place(&self) -> String {
        self.plain("citizens-do-not-place")
    }

    /// «Ret listen»
    pub fn citizens_do_not_place_edit(&self) -> String {
        self.plain("citizens-do-not-place-edit")
    }

    /// «Virksomheder, hvor borgeren ikke skal arbejde. Skriv ikke hvorfor. Virksomheden får det ikke at vide.»
    pub fn citizens_do_not_place_lead(&self) -> String {
        self.plain("citizens-do-not-place-lead")
    }

    /// «Virksomheder»
    pub fn citizens_do_not_place_field(&self) -> String {
        self.plain("citizens-do-not-place-field")
    }

    /// «Én på hver linje, med navn eller CVR-nummer. Virksomheden skal stå på jeres liste.»
    pub fn citizens_do_not_place_hint(&self) -> String {
        self.plain("citizens-do-not-place-hint")
    }

    /// «Ingen virksomheder.»
    pub fn citizens_do_not_place_empty(&self) -> String {
        self.plain("citizens-do-not-place-empty")
    }

    /// «Målgruppe»
    pub fn citizens_groups(&self) -> String {
        self.plain("citizens-groups")
    }

    /// «Ny målgruppe»
    pub fn citizens_group_edit(&self) -> String {
        self.plain("citizens-group-edit")
    }

    /// «Den nye målgruppe gælder fra dagen og afslutter den forrige. Den gamle bliver stående, så tal for før ikke ændrer sig.»
    pub fn citizens_group_lead(&self) -> String {
        self.plain("citizens-group-lead")
    }

    /// «Målgruppe»
    pub fn citizens_group(&self) -> String {
        self.plain("citizens-group")
    }

    /// «Vælg målgruppe»
    pub fn citizens_group_choose(&self) -> String {
        self.plain("citizens-group-choose")
    }

    /// «Gælder fra»
    pub fn citizens_group_from(&self) -> String {
        self.plain("citizens-group-from")
    }

    /// «Ingen målgruppe er skrevet.»
    pub fn citizens_group_none(&self) -> String {
        self.plain("citizens-group-none")
    }

    /// «Programmer»
    pub fn citizens_registrations(&self) -> String {
        self.plain("citizens-registrations")
    }

    /// «Tilmeld et program»
    pub fn citizens_registration_edit(&self) -> String {
        self.plain("citizens-registration-edit")
    }

    /// «Borgeren er med fra den første dag. Slutningen kan komme senere: brug Ret ved tilmeldingen på borgerens side.»
    pub fn citizens_registration_lead(&self) -> String {
        self.plain("citizens-registration-lead")
    }

    /// «Program»
    pub fn citizens_programme(&self) -> String {
        self.plain("citizens-programme")
    }

    /// «Vælg program»
    pub fn citizens_programme_choose(&self) -> String {
        self.plain("citizens-programme-choose")
    }

    /// «Med fra»
    pub fn citizens_programme_from(&self) -> String {
        self.plain("citizens-programme-from")
    }

    /// «Sidste dag»
    pub fn citizens_programme_to(&self) -> String {
        self.plain("citizens-programme-to")
    }

    /// «Lad feltet stå tomt, så længe borgeren er med.»
    pub fn citizens_programme_to_hint(&self) -> String {
        self.plain("citizens-programme-to-hint")
    }

    /// «Ikke tilmeldt noget program.»
    pub fn citizens_registration_none(&self) -> String {
        self.plain("citizens-registration-none")
    }

    /// «Der er ingen programmer endnu»
    pub fn citizens_registration_no_programmes_title(&self) -> String {
        self.plain("citizens-registration-no-programmes-title")
    }

    /// «Tilføj programmet først. Så kan borgeren tilmeldes.»
    pub fn citizens_registration_no_programmes_text(&self) -> String {
        self.plain("citizens-registration-no-programmes-text")
    }

    /// «Det ser virksomheden»
    pub fn citizens_card(&self) -> String {
        self.plain("citizens-card")
    }

    /// «Sådan ser kortet ud, før borgeren har sagt ja til, at navnet gives videre. Mere står der ikke.»
    pub fn citizens_card_note(&self) -> String {
        self.plain("citizens-card-note")
    }

    /// «Sådan ser kortet om dig ud for en virksomhed. Dit navn, din alder, din adresse og dine hensyn står der ikke.»
    pub fn citizens_card_note_own(&self) -> String {
        self.plain("citizens-card-note-own")
    }

    /// «Vis kortet alene»
    pub fn citizens_card_show(&self) -> String {
        self.plain("citizens-card-show")
    }

    /// «Personen er beskyttet. Ingen virksomhed får et kort.»
    pub fn citizens_card_protected(&self) -> String {
        self.plain("citizens-card-protected")
    }

    /// «Kan»
    pub fn citizens_card_can(&self) -> String {
        self.plain("citizens-card-can")
    }

    /// «Kan lære»
    pub fn citizens_card_trainable(&self) -> String {
        self.plain("citizens-card-trainable")
    }

    /// «Timer om ugen»
    pub fn citizens_card_hours(&self) -> String {
        self.plain("citizens-card-hours")
    }

    /// «Ugedage»
    pub fn citizens_card_days(&self) -> String {
        self.plain("citizens-card-days")
    }

    /// «Område»
    pub fn citizens_card_area(&self) -> String {
        self.plain("citizens-card-area")
    }

    /// «Beviser, som opgaverne kræver»
    pub fn citizens_card_certificates(&self) -> String {
        self.plain("citizens-card-certificates")
    }

    /// «vises kun til et bestemt småjob»
    pub fn citizens_card_no_bundle(&self) -> String {
        self.plain("citizens-card-no-bundle")
    }

    /// «Ingen af dem»
    pub fn citizens_card_certificates_none(&self) -> String {
        self.plain("citizens-card-certificates-none")
    }

    /// «Vist for {title} hos {company}.»
    pub fn citizens_card_for(&self, company: impl AsRef<str>, title: impl AsRef<str>) -> String {
        self.filled(
            "citizens-card-for",
            [("company", company.as_ref().into()), ("title", title.as_ref().into())],
        )
    }

    /// «op til 5 timer»
    pub fn citizens_hours_band_up_to5(&self) -> String {
        self.plain("citizens-hours-band-up-to5")
    }

    /// «6–10 timer»
    pub fn citizens_hours_band_from6_to10(&self) -> String {
        self.plain("citizens-hours-band-from6-to10")
    }

    /// «11–20 timer»
    pub fn citizens_hours_band_from11_to20(&self) -> String {
        self.plain("citizens-hours-band-from11-to20")
    }

    /// «over 20 timer»
    pub fn citizens_hours_band_over20(&self) -> String {
        self.plain("citizens-hours-band-over20")
    }

    /// «gælder nu»
    pub fn citizens_now(&self) -> String {
        self.plain("citizens-now")
    }

    /// «Her ser du, hvad vi finder arbejde til dig ud fra. Er noget forkert, så sig det til din sagsbehandler.»
    pub fn citizens_own_lead(&self) -> String {
        self.plain("citizens-own-lead")
    }

    /// «Programmer»
    pub fn citizens_programmes_title(&self) -> String {
        self.plain("citizens-programmes-title")
    }

    /// «Et program er en fælles indsats med partnere og en periode. Borgere tilmeldes på deres egen side.»
    pub fn citizens_programmes_lead(&self) -> String {
        self.plain("citizens-programmes-lead")
    }

    /// «Program»
    pub fn citizens_programmes_column_name(&self) -> String {
        self.plain("citizens-programmes-column-name")
    }

    /// «Partnere»
    pub fn citizens_programmes_column_partners(&self) -> String {
        self.plain("citizens-programmes-column-partners")
    }

    /// «Periode»
    pub fn citizens_programmes_column_period(&self) -> String {
        self.plain("citizens-programmes-column-period")
    }

    /// «Her er ingen programmer endnu»
    pub fn citizens_programmes_empty_title(&self) -> String {
        self.plain("citizens-programmes-empty-title")
    }

    /// «Tilføj det første herunder.»
    pub fn citizens_programmes_empty_text(&self) -> String {
        self.plain("citizens-programmes-empty-text")
    }

    /// «Tilføj program»
    pub fn citizens_programmes_add(&self) -> String {
        self.plain("citizens-programmes-add")
    }

    /// «Navn»
    pub fn citizens_programmes_name(&self) -> String {
        self.plain("citizens-programmes-name")
    }

    /// «Partnere»
    pub fn citizens_programmes_partners(&self) -> String {
        self.plain("citizens-programmes-partners")
    }

    /// «Hvem er med? fx kommunen, erhvervsrådet og fagforeningen»
    pub fn citizens_programmes_partners_hint(&self) -> String {
        self.plain("citizens-programmes-partners-hint")
    }

    /// «Begynder»
    pub fn citizens_programmes_from(&self) -> String {
        self.plain("citizens-programmes-from")
    }

    /// «Sidste dag»
    pub fn citizens_programmes_to(&self) -> String {
        self.plain("citizens-programmes-to")
    }

    /// «Lad feltet stå tomt, hvis slutningen ikke er kendt.»
    pub fn citizens_programmes_to_hint(&self) -> String {
        self.plain("citizens-programmes-to-hint")
    }

    /// «Borgeren er tilføjet.»
    pub fn citizens_done_added(&self) -> String {
        self.plain("citizens-done-added")
    }

    /// «Ændringerne er gemt.»
    pub fn citizens_done_changed(&self) -> String {
        self.plain("citizens-done-changed")
    }

    /// «Programmet er tilføjet.»
    pub fn citizens_done_programme(&self) -> String {
        self.plain("citizens-done-programme")
    }

    /// «Her må kun være virksomheder, ingen borgere. En administrator kan vælge »Virksomheder og borgere« under Indstillinger, eller køre kanten mode with-citizens.»
    pub fn citizens_refusal_companies_only(&self) -> String {
        self.plain("citizens-refusal-companies-only")
    }

    /// «Kanten tager kun opdigtede borgere, til tjeklisten før den første rigtige borger er færdig. Er personen opdigtet, så sæt kryds ved det, eller skriv ja i filens kolonne opdigtet. Ellers vent, til alle punkter på tjeklisten er i orden.»
    pub fn citizens_refusal_real_before_checklist(&self) -> String {
        self.plain("citizens-refusal-real-before-checklist")
    }

    /// «I har allerede en borger med sagsreferencen {reference}. Find personen på listen.»
    pub fn citizens_refusal_reference_taken(&self, reference: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-reference-taken", [("reference", reference.as_ref().into())])
    }

    /// «»{skill}« står flere steder. Vælg én: kan, kan lære eller kan ikke.»
    pub fn citizens_refusal_skill_twice(&self, skill: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-skill-twice", [("skill", skill.as_ref().into())])
    }

    /// «»{certificate}« står to gange. Lad den ene stå.»
    pub fn citizens_refusal_certificate_twice(&self, certificate: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-certificate-twice", [("certificate", certificate.as_ref().into())])
    }

    /// «Der kan højst skrives {hours} om ugen. Skriv timerne i en almindelig uge.»
    pub fn citizens_refusal_too_many_hours(&self, hours: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-too-many-hours", [("hours", hours.as_ref().into())])
    }

    /// «Vælg også, hvordan borgeren kommer på arbejde.»
    pub fn citizens_refusal_limit_without_transport(&self) -> String {
        self.plain("citizens-refusal-limit-without-transport")
    }

    /// «Skriv også, hvor mange minutter turen højst må tage.»
    pub fn citizens_refusal_transport_without_limit(&self) -> String {
        self.plain("citizens-refusal-transport-without-limit")
    }

    /// «Der står en besked om »{function}«, men intet hensyn. Vælg et trin over 0, eller fjern beskeden.»
    pub fn citizens_refusal_instruction_without_level(&self, function: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-instruction-without-level", [("function", function.as_ref().into())])
    }

    /// «To målgrupper gælder samme dag. Vælg en anden dag for den nye.»
    pub fn citizens_refusal_groups_overlap(&self) -> String {
        self.plain("citizens-refusal-groups-overlap")
    }

    /// «Borgeren er allerede tilmeldt »{programme}« i den periode. Ret perioden.»
    pub fn citizens_refusal_registrations_overlap(&self, programme: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-registrations-overlap", [("programme", programme.as_ref().into())])
    }

    /// «Skriv, hvilken dag det begynder.»
    pub fn citizens_refusal_history_without_start(&self) -> String {
        self.plain("citizens-refusal-history-without-start")
    }

    /// «{function}: fjern {words} af anvisningen. Skriv, hvad arbejdspladsen skal gøre, og ikke hvorfor.»
    pub fn citizens_refusal_names_illness(
        &self,
        function: impl AsRef<str>,
        words: impl AsRef<str>,
    ) -> String {
        self.filled(
            "citizens-refusal-names-illness",
            [("function", function.as_ref().into()), ("words", words.as_ref().into())],
        )
    }

    /// «Her står noget, der ligner et CPR-nummer. Fjern det. Kanten gemmer ingen CPR-numre.»
    pub fn citizens_refusal_holds_person_number(&self) -> String {
        self.plain("citizens-refusal-holds-person-number")
    }

    /// «I har ingen virksomhed med CVR-nummer {cvr}. Tilføj virksomheden først, eller ret nummeret.»
    pub fn citizens_refusal_unknown_company(&self, cvr: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-unknown-company", [("cvr", cvr.as_ref().into())])
    }

    /// «Der er intet program, der hedder »{name}«. Tilføj det under Programmer, eller ret navnet.»
    pub fn citizens_refusal_unknown_programme(&self, name: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-unknown-programme", [("name", name.as_ref().into())])
    }

    /// «Rollen {role} kan ikke knyttes til en borger. Vælg en anden.»
    pub fn citizens_refusal_follows_nobody(&self, role: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-follows-nobody", [("role", role.as_ref().into())])
    }

    /// «Borgeren har ingen plads i den virksomhed, som mentoren hører til. Skriv aftalen først.»
    pub fn citizens_refusal_no_place_there(&self) -> String {
        self.plain("citizens-refusal-no-place-there")
    }

    /// «Personen er allerede knyttet til borgeren i den periode. Ret datoerne.»
    pub fn citizens_refusal_named_already(&self) -> String {
        self.plain("citizens-refusal-named-already")
    }

    /// «Den person kan ikke knyttes til borgeren. Vælg en på listen.»
    pub fn citizens_refusal_unknown_follower(&self) -> String {
        self.plain("citizens-refusal-unknown-follower")
    }

    /// «Der er allerede et program, der hedder »{name}«. Brug det, eller vælg et andet navn.»
    pub fn citizens_refusal_programme_taken(&self, name: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-programme-taken", [("name", name.as_ref().into())])
    }

    /// «Ingen virksomhed på jeres liste hedder »{given}«. Ret navnet, eller skriv CVR-nummeret.»
    pub fn citizens_refusal_no_company_called(&self, given: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-no-company-called", [("given", given.as_ref().into())])
    }

    /// «Flere virksomheder passer på »{given}«: {companies}. Skriv nummeret på den, I mener.»
    pub fn citizens_refusal_which_company(
        &self,
        companies: impl AsRef<str>,
        given: impl AsRef<str>,
    ) -> String {
        self.filled(
            "citizens-refusal-which-company",
            [("companies", companies.as_ref().into()), ("given", given.as_ref().into())],
        )
    }

    /// «Dagen er ikke kommet endnu. Skriv den dag, I fik kendskab til borgeren.»
    pub fn citizens_refusal_registered_later(&self) -> String {
        self.plain("citizens-refusal-registered-later")
    }

    /// «Ret eller afslut tilmelding»
    pub fn citizens_registration_correct(&self) -> String {
        self.plain("citizens-registration-correct")
    }

    /// «Er borgeren ikke længere med, så skriv den sidste dag.»
    pub fn citizens_registration_correct_lead(&self) -> String {
        self.plain("citizens-registration-correct-lead")
    }

    /// «Programmet er rettet.»
    pub fn citizens_done_programme_changed(&self) -> String {
        self.plain("citizens-done-programme-changed")
    }

    /// «Din rolle ser ikke alt om borgeren. Se, hvad du må, og hvorfor»
    pub fn citizens_closed(&self) -> String {
        self.plain("citizens-closed")
    }

    /// «Omkring borgeren»
    pub fn citizens_team(&self) -> String {
        self.plain("citizens-team")
    }

    /// «Dem omkring mig»
    pub fn citizens_team_own(&self) -> String {
        self.plain("citizens-team-own")
    }

    /// «Ingen er knyttet til borgeren endnu.»
    pub fn citizens_team_empty(&self) -> String {
        self.plain("citizens-team-empty")
    }

    /// «Ingen er knyttet til dig endnu.»
    pub fn citizens_team_empty_own(&self) -> String {
        self.plain("citizens-team-empty-own")
    }

    /// «Knyt en person til borgeren»
    pub fn citizens_team_add(&self) -> String {
        self.plain("citizens-team-add")
    }

    /// «Personen ser borgeren fra første dag til sidste dag, så langt rollen rækker. Borgeren ser, hvem der er knyttet til.»
    pub fn citizens_team_lead(&self) -> String {
        self.plain("citizens-team-lead")
    }

    /// «Hvem»
    pub fn citizens_team_who(&self) -> String {
        self.plain("citizens-team-who")
    }

    /// «Vælg en person»
    pub fn citizens_team_who_none(&self) -> String {
        self.plain("citizens-team-who-none")
    }

    /// «Fra»
    pub fn citizens_team_from(&self) -> String {
        self.plain("citizens-team-from")
    }

    /// «Står feltet tomt, begynder det i dag.»
    pub fn citizens_team_from_hint(&self) -> String {
        self.plain("citizens-team-from-hint")
    }

    /// «Til og med»
    pub fn citizens_team_to(&self) -> String {
        self.plain("citizens-team-to")
    }

    /// «Lad feltet stå tomt, hvis der ingen sidste dag er.»
    pub fn citizens_team_to_hint(&self) -> String {
        self.plain("citizens-team-to-hint")
    }

    /// «{name} · {role}»
    pub fn citizens_team_person(&self, name: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled("citizens-team-person", [("name", name.as_ref().into()), ("role", role.as_ref().into())])
    }

    /// «{name} · {role} hos {company}»
    pub fn citizens_team_person_at(
        &self,
        company: impl AsRef<str>,
        name: impl AsRef<str>,
        role: impl AsRef<str>,
    ) -> String {
        self.filled(
            "citizens-team-person-at",
            [
                ("company", company.as_ref().into()),
                ("name", name.as_ref().into()),
                ("role", role.as_ref().into()),
            ],
        )
    }

    /// «{role} hos {company}»
    pub fn citizens_team_at(&self, company: impl AsRef<str>, role: impl AsRef<str>) -> String {
        self.filled(
            "citizens-team-at",
            [("company", company.as_ref().into()), ("role", role.as_ref().into())],
        )
    }

    /// «siden {from}»
    pub fn citizens_team_since(&self, from: impl AsRef<str>) -> String {
        self.filled("citizens-team-since", [("from", from.as_ref().into())])
    }

    /// «{from} til {to}»
    pub fn citizens_team_between(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled("citizens-team-between", [("from", from.as_ref().into()), ("to", to.as_ref().into())])
    }

    /// «fra {from}»
    pub fn citizens_team_coming(&self, from: impl AsRef<str>) -> String {
        self.filled("citizens-team-coming", [("from", from.as_ref().into())])
    }

    /// «Tidligere omkring borgeren»
    pub fn citizens_team_earlier(&self) -> String {
        self.plain("citizens-team-earlier")
    }

    /// «Ingen kan knyttes til borgeren»
    pub fn citizens_team_nobody_title(&self) -> String {
        self.plain("citizens-team-nobody-title")
    }

    /// «Bed en administrator om at oprette de kolleger og mentorer, der arbejder med borgerne.»
    pub fn citizens_team_nobody_text(&self) -> String {
        self.plain("citizens-team-nobody-text")
    }

    /// «Afslut»
    pub fn citizens_team_end(&self) -> String {
        self.plain("citizens-team-end")
    }

    /// «Afslut {name}»
    pub fn citizens_team_end_title(&self, name: impl AsRef<str>) -> String {
        self.filled("citizens-team-end-title", [("name", name.as_ref().into())])
    }

    /// «{name} ser ikke længere borgeren fra nu af. Det, der er skrevet, bliver stående.»
    pub fn citizens_team_end_text(&self, name: impl AsRef<str>) -> String {
        self.filled("citizens-team-end-text", [("name", name.as_ref().into())])
    }

    /// «Personen er knyttet til borgeren.»
    pub fn citizens_done_named(&self) -> String {
        self.plain("citizens-done-named")
    }

    /// «Personen er ikke længere knyttet til borgeren.»
    pub fn citizens_done_relation_ended(&self) -> String {
        self.plain("citizens-done-relation-ended")
    }

    /// «Hvis borgere»
    pub fn citizens_filter_whose(&self) -> String {
        self.plain("citizens-filter-whose")
    }

    /// «Mine»
    pub fn citizens_filter_whose_mine(&self) -> String {
        self.plain("citizens-filter-whose-mine")
    }

    /// «Alle»
    pub fn citizens_filter_whose_all(&self) -> String {
        self.plain("citizens-filter-whose-all")
    }

    /// «Ret {name}»
    pub fn citizens_programmes_edit(&self, name: impl AsRef<str>) -> String {
        self.filled("citizens-programmes-edit", [("name", name.as_ref().into())])
    }

    /// «Borgere, der er tilmeldt, bliver ved med at være det.»
    pub fn citizens_programmes_edit_lead(&self) -> String {
        self.plain("citizens-programmes-edit-lead")
    }

    /// «Nu: {group}, siden {date}.»
    pub fn citizens_group_now(&self, date: impl AsRef<str>, group: impl AsRef<str>) -> String {
        self.filled("citizens-group-now", [("date", date.as_ref().into()), ("group", group.as_ref().into())])
    }

    /// «Er med i {programmes}.»
    pub fn citizens_registration_now(&self, programmes: impl AsRef<str>) -> String {
        self.filled("citizens-registration-now", [("programmes", programmes.as_ref().into())])
    }

    /// «Ret målgruppe»
    pub fn citizens_group_correct(&self) -> String {
        self.plain("citizens-group-correct")
    }

    /// «Kun hvis den blev skrevet forkert. Har borgeren skiftet målgruppe, så brug Ny målgruppe.»
    pub fn citizens_group_correct_lead(&self) -> String {
        self.plain("citizens-group-correct-lead")
    }

    /// «intet»
    pub fn citizens_no_programme(&self) -> String {
        self.plain("citizens-no-programme")
    }

    /// «Ingen»
    pub fn citizens_card_certificates_not_asked(&self) -> String {
        self.plain("citizens-card-certificates-not-asked")
    }

    /// «Dagen ligger langt ude i fremtiden. Skriv en dag senest den {latest}.»
    pub fn citizens_refusal_history_far_ahead(&self, latest: impl AsRef<str>) -> String {
        self.filled("citizens-refusal-history-far-ahead", [("latest", latest.as_ref().into())])
    }

    /// «Funktioner på arbejdet»
    pub fn citizens_considerations_functions(&self) -> String {
        self.plain("citizens-considerations-functions")
    }

    /// «Borgeren er i alle jeres programmer»
    pub fn citizens_registration_all_title(&self) -> String {
        self.plain("citizens-registration-all-title")
    }

    /// «En tilmelding, der er, rettes eller afsluttes på borgerens side. Et nyt program tilføjes først.»
    pub fn citizens_registration_all_text(&self) -> String {
        self.plain("citizens-registration-all-text")
    }

    /// «Færre end fem i kommunen passer til hele kortet. Derfor står der ikke: {what}.»
    pub fn citizens_card_left_out(&self, what: impl AsRef<str>) -> String {
        self.filled("citizens-card-left-out", [("what", what.as_ref().into())])
    }

    /// «det, opgaverne ikke spørger om»
    pub fn citizens_card_left_skills(&self) -> String {
        self.plain("citizens-card-left-skills")
    }

    /// «ugedage»
    pub fn citizens_card_left_days(&self) -> String {
        self.plain("citizens-card-left-days")
    }

    /// «timer om ugen»
    pub fn citizens_card_left_hours(&self) -> String {
        self.plain("citizens-card-left-hours")
    }

    /// «Færre end fem i kommunen passer til mere end området. Derfor står der ikke andet.»
    pub fn citizens_card_area_only(&self) -> String {
        self.plain("citizens-card-area-only")
    }

    /// «Notater»
    pub fn citizens_notes_title(&self) -> String {
        self.plain("citizens-notes-title")
    }

    /// «Det, der er skrevet i de spor, du arbejder i. Teksten er krypteret.»
    pub fn citizens_notes_lead(&self) -> String {
        self.plain("citizens-notes-lead")
    }

    /// «Alle notater»
    pub fn citizens_notes_open(&self) -> String {
        self.plain("citizens-notes-open")
    }

    /// «Alle spor»
    pub fn citizens_notes_all(&self) -> String {
        self.plain("citizens-notes-all")
    }

    /// «Spor»
    pub fn citizens_notes_strand(&self) -> String {
        self.plain("citizens-notes-strand")
    }

    /// «Skriv et notat»
    pub fn citizens_notes_add(&self) -> String {
        self.plain("citizens-notes-add")
    }

    /// «Hvilken dag»
    pub fn citizens_notes_on(&self) -> String {
        self.plain("citizens-notes-on")
    }

    /// «Tom: i dag.»
    pub fn citizens_notes_on_hint(&self) -> String {
        self.plain("citizens-notes-on-hint")
    }

    /// «Notat»
    pub fn citizens_notes_words(&self) -> String {
        self.plain("citizens-notes-words")
    }

    /// «Skriv kort, hvad der skete, og hvad der er aftalt. Ingen diagnoser. Borgeren har ret til at få det at læse.»
    pub fn citizens_notes_words_hint(&self) -> String {
        self.plain("citizens-notes-words-hint")
    }

    /// «{strand}, {day}»
    pub fn citizens_notes_heading(&self, day: impl AsRef<str>, strand: impl AsRef<str>) -> String {
        self.filled(
            "citizens-notes-heading",
            [("day", day.as_ref().into()), ("strand", strand.as_ref().into())],
        )
    }

    /// «{name}, {role}, skrevet {moment}»
    pub fn citizens_notes_by(
        &self,
        moment: impl AsRef<str>,
        name: impl AsRef<str>,
        role: impl AsRef<str>,
    ) -> String {
        self.filled(
            "citizens-notes-by",
            [
                ("moment", moment.as_ref().into()),
                ("name", name.as_ref().into()),
                ("role", role.as_ref().into()),
            ],
        )
    }

    /// «{strand} læses af: {roles}.»
    pub fn citizens_notes_readers(&self, roles: impl AsRef<str>, strand: impl AsRef<str>) -> String {
        self.filled(
            "citizens-notes-readers",
            [("roles", roles.as_ref().into()), ("strand", strand.as_ref().into())],
        )
    }

    /// «Streg notatet»
    pub fn citizens_notes_strike(&self) -> String {
        self.plain("citizens-notes-strike")
    }

    /// «Hvorfor»
    pub fn citizens_notes_why(&self) -> String {
        self.plain("citizens-notes-why")
    }

    /// «Notatet bliver stående med en streg over og din grund. Skriv et nyt, hvis noget skal rettes.»
    pub fn citizens_notes_why_hint(&self) -> String {
        self.plain("citizens-notes-why-hint")
    }

    /// «Streget {moment}: {why}»
    pub fn citizens_notes_struck(&self, moment: impl AsRef<str>, why: impl AsRef<str>) -> String {
        self.filled(
            "citizens-notes-struck",
            [("moment", moment.as_ref().into()), ("why", why.as_ref().into())],
        )
    }

    /// «Ingen notater»
    pub fn citizens_notes_none_title(&self) -> String {
        self.plain("citizens-notes-none-title")
    }

    /// «Her står det, I skriver undervejs, nyeste først.»
    pub fn citizens_notes_none_text(&self) -> String {
        self.plain("citizens-notes-none-text")
    }

    /// «Arbejde»
    pub fn citizens_strand_work(&self) -> String {
        self.plain("citizens-strand-work")
    }

    /// «Fremgang»
    pub fn citizens_strand_progression(&self) -> String {
        self.plain("citizens-strand-progression")
    }

    /// «Økonomi»
    pub fn citizens_strand_economy(&self) -> String {
        self.plain("citizens-strand-economy")
    }

    /// «Helbred»
    pub fn citizens_strand_health(&self) -> String {
        self.plain("citizens-strand-health")
    }

    /// «Socialt»
    pub fn citizens_strand_social(&self) -> String {
        self.plain("citizens-strand-social")
    }

    /// «Dagen er ikke kommet endnu. Skriv i dag eller en dag, der er gået.»
    pub fn citizens_refusal_note_later(&self) -> String {
        self.plain("citizens-refusal-note-later")
    }

    /// «Notatet er gemt.»
    pub fn citizens_done_note(&self) -> String {
        self.plain("citizens-done-note")
    }

    /// «Notatet er streget.»
    pub fn citizens_done_note_struck(&self) -> String {
        self.plain("citizens-done-note-struck")
    }

    /// «Læses af {roles}.»
    pub fn citizens_notes_read_by(&self, roles: impl AsRef<str>) -> String {
        self.filled("citizens-notes-read-by", [("roles", roles.as_ref().into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("citizens-title", texts.citizens_title()),
        ("citizens-lead", texts.citizens_lead()),
        ("citizens-add", texts.citizens_add()),
        ("citizens-programmes", texts.citizens_programmes()),
        ("citizens-filter-label", texts.citizens_filter_label()),
        ("citizens-search", texts.citizens_search()),
        ("citizens-hours", texts.citizens_hours()),
        ("citizens-hours-all", texts.citizens_hours_all()),
        ("citizens-hours-known", texts.citizens_hours_known()),
        ("citizens-hours-unknown", texts.citizens_hours_unknown()),
        ("citizens-filter-skill", texts.citizens_filter_skill()),
        ("citizens-filter-skill-all", texts.citizens_filter_skill_all()),
        ("citizens-filter-group", texts.citizens_filter_group()),
        ("citizens-filter-group-all", texts.citizens_filter_group_all()),
        ("citizens-filter-postal-code", texts.citizens_filter_postal_code()),
        ("citizens-column-name", texts.citizens_column_name()),
        ("citizens-column-place", texts.citizens_column_place()),
        ("citizens-column-hours", texts.citizens_column_hours()),
        ("citizens-column-group", texts.citizens_column_group()),
        ("citizens-column-programme", texts.citizens_column_programme()),
        ("citizens-column-registered", texts.citizens_column_registered()),
        ("citizens-empty-title", texts.citizens_empty_title()),
        ("citizens-empty-text", texts.citizens_empty_text()),
        ("citizens-none-found-title", texts.citizens_none_found_title()),
        ("citizens-none-found-text", texts.citizens_none_found_text()),
        ("citizens-export", texts.citizens_export()),
        ("citizens-invented", texts.citizens_invented()),
        ("citizens-protected", texts.citizens_protected()),
        ("citizens-open-match", texts.citizens_open_match()),
        ("citizens-unknown", texts.citizens_unknown()),
        ("citizens-new-title", texts.citizens_new_title()),
        ("citizens-new-lead", texts.citizens_new_lead()),
        ("citizens-reference", texts.citizens_reference()),
        ("citizens-reference-hint", texts.citizens_reference_hint()),
        ("citizens-name", texts.citizens_name()),
        ("citizens-invented-box", texts.citizens_invented_box()),
        ("citizens-invented-hint", texts.citizens_invented_hint()),
        ("citizens-protected-box", texts.citizens_protected_box()),
        ("citizens-protected-hint", texts.citizens_protected_hint()),
        ("citizens-postal-code", texts.citizens_postal_code()),
        ("citizens-postal-code-hint", texts.citizens_postal_code_hint()),
        ("citizens-registered-on", texts.citizens_registered_on()),
        ("citizens-registered-on-hint", texts.citizens_registered_on_hint()),
        ("citizens-date-hint", texts.citizens_date_hint()),
        ("citizens-facts", texts.citizens_facts()),
        ("citizens-facts-edit", texts.citizens_facts_edit()),
        ("citizens-municipality", texts.citizens_municipality()),
        ("citizens-work", texts.citizens_work()),
        ("citizens-work-edit", texts.citizens_work_edit()),
        ("citizens-work-ask", texts.citizens_work_ask()),
        ("citizens-weekly-minutes", texts.citizens_weekly_minutes()),
        ("citizens-weekly-minutes-hint", texts.citizens_weekly_minutes_hint()),
        ("citizens-slots", texts.citizens_slots()),
        ("citizens-slots-hint", texts.citizens_slots_hint()),
        ("citizens-slots-row", texts.citizens_slots_row()),
        ("citizens-transport", texts.citizens_transport()),
        ("citizens-transport-none", texts.citizens_transport_none()),
        ("citizens-travel-limit", texts.citizens_travel_limit()),
        ("citizens-travel-limit-hint", texts.citizens_travel_limit_hint()),
        ("citizens-minutes", texts.citizens_minutes()),
        ("citizens-travel", texts.citizens_travel("minutes", "mode")),
        ("citizens-skills", texts.citizens_skills()),
        ("citizens-skills-edit", texts.citizens_skills_edit()),
        ("citizens-skills-lead", texts.citizens_skills_lead()),
        ("citizens-skills-empty", texts.citizens_skills_empty()),
        ("citizens-ability-can", texts.citizens_ability_can()),
        ("citizens-ability-trainable", texts.citizens_ability_trainable()),
        ("citizens-ability-cannot", texts.citizens_ability_cannot()),
        ("citizens-ability-unasked", texts.citizens_ability_unasked()),
        ("citizens-considerations", texts.citizens_considerations()),
        ("citizens-considerations-edit", texts.citizens_considerations_edit()),
        ("citizens-considerations-lead", texts.citizens_considerations_lead()),
        ("citizens-considerations-empty", texts.citizens_considerations_empty()),
        ("citizens-considerations-count", texts.citizens_considerations_count(count)),
        ("citizens-instruction", texts.citizens_instruction()),
        ("citizens-instruction-of", texts.citizens_instruction_of("text")),
        ("citizens-certificates", texts.citizens_certificates()),
        ("citizens-certificates-edit", texts.citizens_certificates_edit()),
        ("citizens-certificates-lead", texts.citizens_certificates_lead()),
        ("citizens-certificates-empty", texts.citizens_certificates_empty()),
        ("citizens-certificate", texts.citizens_certificate()),
        ("citizens-certificate-expires", texts.citizens_certificate_expires()),
        ("citizens-certificate-valid", texts.citizens_certificate_valid()),
        ("citizens-certificate-soon", texts.citizens_certificate_soon()),
        ("citizens-certificate-expired", texts.citizens_certificate_expired()),
        ("citizens-certificate-until", texts.citizens_certificate_until("date")),
        ("citizens-certificate-forever", texts.citizens_certificate_forever()),
        ("citizens-do-not-place", texts.citizens_do_not_place()),
        ("citizens-do-not-place-edit", texts.citizens_do_not_place_edit()),
        ("citizens-do-not-place-lead", texts.citizens_do_not_place_lead()),
        ("citizens-do-not-place-field", texts.citizens_do_not_place_field()),
        ("citizens-do-not-place-hint", texts.citizens_do_not_place_hint()),
        ("citizens-do-not-place-empty", texts.citizens_do_not_place_empty()),
        ("citizens-groups", texts.citizens_groups()),
        ("citizens-group-edit", texts.citizens_group_edit()),
        ("citizens-group-lead", texts.citizens_group_lead()),
        ("citizens-group", texts.citizens_group()),
        ("citizens-group-choose", texts.citizens_group_choose()),
        ("citizens-group-from", texts.citizens_group_from()),
        ("citizens-group-none", texts.citizens_group_none()),
        ("citizens-registrations", texts.citizens_registrations()),
        ("citizens-registration-edit", texts.citizens_registration_edit()),
        ("citizens-registration-lead", texts.citizens_registration_lead()),
        ("citizens-programme", texts.citizens_programme()),
        ("citizens-programme-choose", texts.citizens_programme_choose()),
        ("citizens-programme-from", texts.citizens_programme_from()),
        ("citizens-programme-to", texts.citizens_programme_to()),
        ("citizens-programme-to-hint", texts.citizens_programme_to_hint()),
        ("citizens-registration-none", texts.citizens_registration_none()),
        ("citizens-registration-no-programmes-title", texts.citizens_registration_no_programmes_title()),
        ("citizens-registration-no-programmes-text", texts.citizens_registration_no_programmes_text()),
        ("citizens-card", texts.citizens_card()),
        ("citizens-card-note", texts.citizens_card_note()),
        ("citizens-card-note-own", texts.citizens_card_note_own()),
        ("citizens-card-show", texts.citizens_card_show()),
        ("citizens-card-protected", texts.citizens_card_protected()),
        ("citizens-card-can", texts.citizens_card_can()),
        ("citizens-card-trainable", texts.citizens_card_trainable()),
        ("citizens-card-hours", texts.citizens_card_hours()),
        ("citizens-card-days", texts.citizens_card_days()),
        ("citizens-card-area", texts.citizens_card_area()),
        ("citizens-card-certificates", texts.citizens_card_certificates()),
        ("citizens-card-no-bundle", texts.citizens_card_no_bundle()),
        ("citizens-card-certificates-none", texts.citizens_card_certificates_none()),
        ("citizens-card-for", texts.citizens_card_for("company", "title")),
        ("citizens-hours-band-up-to5", texts.citizens_hours_band_up_to5()),
        ("citizens-hours-band-from6-to10", texts.citizens_hours_band_from6_to10()),
        ("citizens-hours-band-from11-to20", texts.citizens_hours_band_from11_to20()),
        ("citizens-hours-band-over20", texts.citizens_hours_band_over20()),
        ("citizens-now", texts.citizens_now()),
        ("citizens-own-lead", texts.citizens_own_lead()),
        ("citizens-programmes-title", texts.citizens_programmes_title()),
        ("citizens-programmes-lead", texts.citizens_programmes_lead()),
        ("citizens-programmes-column-name", texts.citizens_programmes_column_name()),
        ("citizens-programmes-column-partners", texts.citizens_programmes_column_partners()),
        ("citizens-programmes-column-period", texts.citizens_programmes_column_period()),
        ("citizens-programmes-empty-title", texts.citizens_programmes_empty_title()),
        ("citizens-programmes-empty-text", texts.citizens_programmes_empty_text()),
        ("citizens-programmes-add", texts.citizens_programmes_add()),
        ("citizens-programmes-name", texts.citizens_programmes_name()),
        ("citizens-programmes-partners", texts.citizens_programmes_partners()),
        ("citizens-programmes-partners-hint", texts.citizens_programmes_partners_hint()),
        ("citizens-programmes-from", texts.citizens_programmes_from()),
        ("citizens-programmes-to", texts.citizens_programmes_to()),
        ("citizens-programmes-to-hint", texts.citizens_programmes_to_hint()),
        ("citizens-done-added", texts.citizens_done_added()),
        ("citizens-done-changed", texts.citizens_done_changed()),
        ("citizens-done-programme", texts.citizens_done_programme()),
        ("citizens-refusal-companies-only", texts.citizens_refusal_companies_only()),
        ("citizens-refusal-real-before-checklist", texts.citizens_refusal_real_before_checklist()),
        ("citizens-refusal-reference-taken", texts.citizens_refusal_reference_taken("reference")),
        ("citizens-refusal-skill-twice", texts.citizens_refusal_skill_twice("skill")),
        ("citizens-refusal-certificate-twice", texts.citizens_refusal_certificate_twice("certificate")),
        ("citizens-refusal-too-many-hours", texts.citizens_refusal_too_many_hours("hours")),
        ("citizens-refusal-limit-without-transport", texts.citizens_refusal_limit_without_transport()),
        ("citizens-refusal-transport-without-limit", texts.citizens_refusal_transport_without_limit()),
        (
            "citizens-refusal-instruction-without-level",
            texts.citizens_refusal_instruction_without_level("function"),
        ),
        ("citizens-refusal-groups-overlap", texts.citizens_refusal_groups_overlap()),
        ("citizens-refusal-registrations-overlap", texts.citizens_refusal_registrations_overlap("programme")),
        ("citizens-refusal-history-without-start", texts.citizens_refusal_history_without_start()),
        ("citizens-refusal-names-illness", texts.citizens_refusal_names_illness("function", "words")),
        ("citizens-refusal-holds-person-number", texts.citizens_refusal_holds_person_number()),
        ("citizens-refusal-unknown-company", texts.citizens_refusal_unknown_company("cvr")),
        ("citizens-refusal-unknown-programme", texts.citizens_refusal_unknown_programme("name")),
        ("citizens-refusal-follows-nobody", texts.citizens_refusal_follows_nobody("role")),
        ("citizens-refusal-no-place-there", texts.citizens_refusal_no_place_there()),
        ("citizens-refusal-named-already", texts.citizens_refusal_named_already()),
        ("citizens-refusal-unknown-follower", texts.citizens_refusal_unknown_follower()),
        ("citizens-refusal-programme-taken", texts.citizens_refusal_programme_taken("name")),
        ("citizens-refusal-no-company-called", texts.citizens_refusal_no_company_called("given")),
        ("citizens-refusal-which-company", texts.citizens_refusal_which_company("companies", "given")),
        ("citizens-refusal-registered-later", texts.citizens_refusal_registered_later()),
        ("citizens-registration-correct", texts.citizens_registration_correct()),
        ("citizens-registration-correct-lead", texts.citizens_registration_correct_lead()),
        ("citizens-done-programme-changed", texts.citizens_done_programme_changed()),
        ("citizens-closed", texts.citizens_closed()),
        ("citizens-team", texts.citizens_team()),
        ("citizens-team-own", texts.citizens_team_own()),
        ("citizens-team-empty", texts.citizens_team_empty()),
        ("citizens-team-empty-own", texts.citizens_team_empty_own()),
        ("citizens-team-add", texts.citizens_team_add()),
        ("citizens-team-lead", texts.citizens_team_lead()),
        ("citizens-team-who", texts.citizens_team_who()),
        ("citizens-team-who-none", texts.citizens_team_who_none()),
        ("citizens-team-from", texts.citizens_team_from()),
        ("citizens-team-from-hint", texts.citizens_team_from_hint()),
        ("citizens-team-to", texts.citizens_team_to()),
        ("citizens-team-to-hint", texts.citizens_team_to_hint()),
        ("citizens-team-person", texts.citizens_team_person("name", "role")),
        ("citizens-team-person-at", texts.citizens_team_person_at("company", "name", "role")),
        ("citizens-team-at", texts.citizens_team_at("company", "role")),
        ("citizens-team-since", texts.citizens_team_since("from")),
        ("citizens-team-between", texts.citizens_team_between("from", "to")),
        ("citizens-team-coming", texts.citizens_team_coming("from")),
        ("citizens-team-earlier", texts.citizens_team_earlier()),
        ("citizens-team-nobody-title", texts.citizens_team_nobody_title()),
        ("citizens-team-nobody-text", texts.citizens_team_nobody_text()),
        ("citizens-team-end", texts.citizens_team_end()),
        ("citizens-team-end-title", texts.citizens_team_end_title("name")),
        ("citizens-team-end-text", texts.citizens_team_end_text("name")),
        ("citizens-done-named", texts.citizens_done_named()),
        ("citizens-done-relation-ended", texts.citizens_done_relation_ended()),
        ("citizens-filter-whose", texts.citizens_filter_whose()),
        ("citizens-filter-whose-mine", texts.citizens_filter_whose_mine()),
        ("citizens-filter-whose-all", texts.citizens_filter_whose_all()),
        ("citizens-programmes-edit", texts.citizens_programmes_edit("name")),
        ("citizens-programmes-edit-lead", texts.citizens_programmes_edit_lead()),
        ("citizens-group-now", texts.citizens_group_now("date", "group")),
        ("citizens-registration-now", texts.citizens_registration_now("programmes")),
        ("citizens-group-correct", texts.citizens_group_correct()),
        ("citizens-group-correct-lead", texts.citizens_group_correct_lead()),
        ("citizens-no-programme", texts.citizens_no_programme()),
        ("citizens-card-certificates-not-asked", texts.citizens_card_certificates_not_asked()),
        ("citizens-refusal-history-far-ahead", texts.citizens_refusal_history_far_ahead("latest")),
        ("citizens-considerations-functions", texts.citizens_considerations_functions()),
        ("citizens-registration-all-title", texts.citizens_registration_all_title()),
        ("citizens-registration-all-text", texts.citizens_registration_all_text()),
        ("citizens-card-left-out", texts.citizens_card_left_out("what")),
        ("citizens-card-left-skills", texts.citizens_card_left_skills()),
        ("citizens-card-left-days", texts.citizens_card_left_days()),
        ("citizens-card-left-hours", texts.citizens_card_left_hours()),
        ("citizens-card-area-only", texts.citizens_card_area_only()),
        ("citizens-notes-title", texts.citizens_notes_title()),
        ("citizens-notes-lead", texts.citizens_notes_lead()),
        ("citizens-notes-open", texts.citizens_notes_open()),
        ("citizens-notes-all", texts.citizens_notes_all()),
        ("citizens-notes-strand", texts.citizens_notes_strand()),
        ("citizens-notes-add", texts.citizens_notes_add()),
        ("citizens-notes-on", texts.citizens_notes_on()),
        ("citizens-notes-on-hint", texts.citizens_notes_on_hint()),
        ("citizens-notes-words", texts.citizens_notes_words()),
        ("citizens-notes-words-hint", texts.citizens_notes_words_hint()),
        ("citizens-notes-heading", texts.citizens_notes_heading("day", "strand")),
        ("citizens-notes-by", texts.citizens_notes_by("moment", "name", "role")),
        ("citizens-notes-readers", texts.citizens_notes_readers("roles", "strand")),
        ("citizens-notes-strike", texts.citizens_notes_strike()),
        ("citizens-notes-why", texts.citizens_notes_why()),
        ("citizens-notes-why-hint", texts.citizens_notes_why_hint()),
        ("citizens-notes-struck", texts.citizens_notes_struck("moment", "why")),
        ("citizens-notes-none-title", texts.citizens_notes_none_title()),
        ("citizens-notes-none-text", texts.citizens_notes_none_text()),
        ("citizens-strand-work", texts.citizens_strand_work()),
        ("citizens-strand-progression", texts.citizens_strand_progression()),
        ("citizens-strand-economy", texts.citizens_strand_economy()),
        ("citizens-strand-health", texts.citizens_strand_health()),
        ("citizens-strand-social", texts.citizens_strand_social()),
        ("citizens-refusal-note-later", texts.citizens_refusal_note_later()),
        ("citizens-done-note", texts.citizens_done_note()),
        ("citizens-done-note-struck", texts.citizens_done_note_struck()),
        ("citizens-notes-read-by", texts.citizens_notes_read_by("roles")),
    ]
}
