//! Written by `cargo xtask i18n` from `i18n/*/companies.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "companies-title",
    "companies-lead",
    "companies-add",
    "companies-filter-label",
    "companies-search",
    "companies-has",
    "companies-has-all",
    "companies-has-tasks",
    "companies-has-no-tasks",
    "companies-has-free-bundles",
    "companies-has-no-business",
    "companies-column-name",
    "companies-column-place",
    "companies-column-industry",
    "companies-column-tasks",
    "companies-column-free",
    "companies-empty-title",
    "companies-empty-text",
    "companies-empty-text-others",
    "companies-empty-text-administrator",
    "companies-none-found-title",
    "companies-none-found-text",
    "companies-invented",
    "companies-export",
    "companies-cvr",
    "companies-cvr-hint",
    "companies-name",
    "companies-industry",
    "companies-industry-hint",
    "companies-industry-unknown",
    "companies-owner",
    "companies-facts",
    "companies-facts-edit",
    "companies-new-title",
    "companies-new-lead",
    "companies-first-unit",
    "companies-edit-title",
    "companies-business",
    "companies-business-lead",
    "companies-business-edit",
    "companies-business-ask",
    "companies-business-empty",
    "companies-lives-of",
    "companies-grows",
    "companies-limits",
    "companies-motive",
    "companies-motive-nothing",
    "companies-motive-growth",
    "companies-motive-responsibility",
    "companies-motive-workforce",
    "companies-motive-words",
    "companies-labour-plan",
    "companies-not-asked",
    "companies-units",
    "companies-units-lead",
    "companies-unit-add",
    "companies-unit-edit",
    "companies-unit-new-title",
    "companies-unit-name",
    "companies-p-number",
    "companies-p-number-hint",
    "companies-postal-code",
    "companies-postal-code-hint",
    "companies-no-units-title",
    "companies-no-units-text",
    "companies-fte",
    "companies-fte-add",
    "companies-fte-title",
    "companies-fte-lead",
    "companies-fte-month-hint",
    "companies-fte-hint",
    "companies-fte-source",
    "companies-fte-source-company",
    "companies-fte-source-register",
    "companies-fte-source-payroll",
    "companies-fte-none",
    "companies-places",
    "companies-places-known",
    "companies-places-used",
    "companies-places-from",
    "companies-places-guidance",
    "companies-places-missing-months",
    "companies-places-missing-rule",
    "companies-citation",
    "companies-citation-unconfirmed",
    "companies-contacts",
    "companies-contact-add",
    "companies-contact-edit",
    "companies-contact-new-title",
    "companies-contact-name",
    "companies-contact-function",
    "companies-contact-phone",
    "companies-contact-email",
    "companies-contact-remove",
    "companies-contact-remove-text",
    "companies-no-contacts",
    "companies-positions",
    "companies-position-add",
    "companies-no-positions-title",
    "companies-no-positions-text",
    "companies-bundles",
    "companies-bundle-build",
    "companies-no-bundles",
    "companies-column-form",
    "companies-column-hours",
    "companies-column-state",
    "companies-column-unit",
    "companies-done-added",
    "companies-done-changed",
    "companies-done-business",
    "companies-done-unit",
    "companies-done-fte",
    "companies-done-contact",
    "companies-done-contact-removed",
    "companies-refusal-cvr-taken",
    "companies-refusal-p-number-taken",
    "companies-refusal-contact-without-way",
    "companies-refusal-fte-without-month",
    "companies-refusal-fte-without-source",
    "companies-refusal-rows-disagree",
    "companies-refusal-invented-mismatch",
    "companies-column-position",
    "companies-column-bundle",
    "companies-fte-from",
    "companies-business-lead-own",
    "companies-contact-way-hint",
    "companies-postal-code-unknown",
    "companies-fte-add-at",
    "companies-no-bundles-text",
    "companies-fte-column-month",
    "companies-fte-column-fte",
    "companies-fte-column-source",
    "companies-refusal-fte-in-future",
    "companies-fte-other-month",
    "companies-fte-other",
    "companies-tasks-find",
];

impl Texts {
    /// «Virksomheder»
    pub fn companies_title(&self) -> String {
        self.plain("companies-title")
    }

    /// «Start med virksomhedens forretning. Opgaverne kommer bagefter.»
    pub fn companies_lead(&self) -> String {
        self.plain("companies-lead")
    }

    /// «Tilføj virksomhed»
    pub fn companies_add(&self) -> String {
        self.plain("companies-add")
    }

    /// «Søg i virksomheder»
    pub fn companies_filter_label(&self) -> String {
        self.plain("companies-filter-label")
    }

    /// «Navn, CVR-nummer eller sted»
    pub fn companies_search(&self) -> String {
        self.plain("companies-search")
    }

    /// «Vis»
    pub fn companies_has(&self) -> String {
        self.plain("companies-has")
    }

    /// «Alle virksomheder»
    pub fn companies_has_all(&self) -> String {
        self.plain("companies-has-all")
    }

    /// «Med opgaver»
    pub fn companies_has_tasks(&self) -> String {
        self.plain("companies-has-tasks")
    }

    /// «Uden opgaver endnu»
    pub fn companies_has_no_tasks(&self) -> String {
        self.plain("companies-has-no-tasks")
    }

    /// «Med ledige småjob»
    pub fn companies_has_free_bundles(&self) -> String {
        self.plain("companies-has-free-bundles")
    }

    /// «Forretningen ikke spurgt endnu»
    pub fn companies_has_no_business(&self) -> String {
        self.plain("companies-has-no-business")
    }

    /// «Virksomhed»
    pub fn companies_column_name(&self) -> String {
        self.plain("companies-column-name")
    }

    /// «Sted»
    pub fn companies_column_place(&self) -> String {
        self.plain("companies-column-place")
    }

    /// «Branche»
    pub fn companies_column_industry(&self) -> String {
        self.plain("companies-column-industry")
    }

    /// «Opgaver»
    pub fn companies_column_tasks(&self) -> String {
        self.plain("companies-column-tasks")
    }

    /// «Ledige småjob»
    pub fn companies_column_free(&self) -> String {
        self.plain("companies-column-free")
    }

    /// «Her er ingen virksomheder endnu»
    pub fn companies_empty_title(&self) -> String {
        self.plain("companies-empty-title")
    }

    /// «Tilføj den første, eller indlæs en liste fra en fil.»
    pub fn companies_empty_text(&self) -> String {
        self.plain("companies-empty-text")
    }

    /// «En virksomhedskonsulent tilføjer dem. Så snart de er her, kan du se deres småjob.»
    pub fn companies_empty_text_others(&self) -> String {
        self.plain("companies-empty-text-others")
    }

    /// «En virksomhedskonsulent tilføjer den første. Opret en under Brugere.»
    pub fn companies_empty_text_administrator(&self) -> String {
        self.plain("companies-empty-text-administrator")
    }

    /// «Ingen virksomheder passer»
    pub fn companies_none_found_title(&self) -> String {
        self.plain("companies-none-found-title")
    }

    /// «Prøv et kortere ord, eller fjern filtrene.»
    pub fn companies_none_found_text(&self) -> String {
        self.plain("companies-none-found-text")
    }

    /// «Opdigtet»
    pub fn companies_invented(&self) -> String {
        self.plain("companies-invented")
    }

    /// «Hent listen som fil»
    pub fn companies_export(&self) -> String {
        self.plain("companies-export")
    }

    /// «CVR-nummer»
    pub fn companies_cvr(&self) -> String {
        self.plain("companies-cvr")
    }

    /// «8 cifre»
    pub fn companies_cvr_hint(&self) -> String {
        self.plain("companies-cvr-hint")
    }

    /// «Navn»
    pub fn companies_name(&self) -> String {
        self.plain("companies-name")
    }

    /// «Branche (DB25)»
    pub fn companies_industry(&self) -> String {
        self.plain("companies-industry")
    }

    /// «Skriv et ord, fx restaurant, eller koden på 6 cifre. Så viser vi, hvad der passer.»
    pub fn companies_industry_hint(&self) -> String {
        self.plain("companies-industry-hint")
    }

    /// «{code} (koden er ikke på listen)»
    pub fn companies_industry_unknown(&self, code: impl AsRef<str>) -> String {
        self.filled("companies-industry-unknown", [("code", code.as_ref().into())])
    }

    /// «Oprettet af»
    pub fn companies_owner(&self) -> String {
        self.plain("companies-owner")
    }

    /// «Stamdata»
    pub fn companies_facts(&self) -> String {
        self.plain("companies-facts")
    }

    /// «Ret stamdata»
    pub fn companies_facts_edit(&self) -> String {
        self.plain("companies-facts-edit")
    }

    /// «Tilføj virksomhed»
    pub fn companies_new_title(&self) -> String {
        self.plain("companies-new-title")
    }

    /// «CVR-nummer og navn er nok. Resten kan komme, når I har talt sammen.»
    pub fn companies_new_lead(&self) -> String {
        self.plain("companies-new-lead")
    }

    /// «Første sted»
    pub fn companies_first_unit(&self) -> String {
        self.plain("companies-first-unit")
    }

    /// «Ret stamdata»
    pub fn companies_edit_title(&self) -> String {
        self.plain("companies-edit-title")
    }

    /// «Forretningen»
    pub fn companies_business(&self) -> String {
        self.plain("companies-business")
    }

    /// «Spørg om virksomheden, før nogen nævner en borger.»
    pub fn companies_business_lead(&self) -> String {
        self.plain("companies-business-lead")
    }

    /// «Ret forretningen»
    pub fn companies_business_edit(&self) -> String {
        self.plain("companies-business-edit")
    }

    /// «Skriv om forretningen»
    pub fn companies_business_ask(&self) -> String {
        self.plain("companies-business-ask")
    }

    /// «Ikke skrevet endnu. Hvad lever virksomheden af, hvad vokser, og hvad holder den tilbage?»
    pub fn companies_business_empty(&self) -> String {
        self.plain("companies-business-empty")
    }

    /// «Hvad lever virksomheden af?»
    pub fn companies_lives_of(&self) -> String {
        self.plain("companies-lives-of")
    }

    /// «Hvad vokser?»
    pub fn companies_grows(&self) -> String {
        self.plain("companies-grows")
    }

    /// «Hvad begrænser væksten?»
    pub fn companies_limits(&self) -> String {
        self.plain("companies-limits")
    }

    /// «Hvorfor er virksomheden med?»
    pub fn companies_motive(&self) -> String {
        self.plain("companies-motive")
    }

    /// «Ikke sagt endnu»
    pub fn companies_motive_nothing(&self) -> String {
        self.plain("companies-motive-nothing")
    }

    /// «Vækst»
    pub fn companies_motive_growth(&self) -> String {
        self.plain("companies-motive-growth")
    }

    /// «Samfundsansvar»
    pub fn companies_motive_responsibility(&self) -> String {
        self.plain("companies-motive-responsibility")
    }

    /// «Udvikling af arbejdskraften»
    pub fn companies_motive_workforce(&self) -> String {
        self.plain("companies-motive-workforce")
    }

    /// «Grunden med egne ord»
    pub fn companies_motive_words(&self) -> String {
        self.plain("companies-motive-words")
    }

    /// «Hvilke hænder bliver der brug for de næste 12 måneder?»
    pub fn companies_labour_plan(&self) -> String {
        self.plain("companies-labour-plan")
    }

    /// «ikke spurgt endnu»
    pub fn companies_not_asked(&self) -> String {
        self.plain("companies-not-asked")
    }

    /// «Steder»
    pub fn companies_units(&self) -> String {
        self.plain("companies-units")
    }

    /// «Hvert sted er en produktionsenhed med sit eget P-nummer.»
    pub fn companies_units_lead(&self) -> String {
        self.plain("companies-units-lead")
    }

    /// «Tilføj sted»
    pub fn companies_unit_add(&self) -> String {
        self.plain("companies-unit-add")
    }

    /// «Ret sted»
    pub fn companies_unit_edit(&self) -> String {
        self.plain("companies-unit-edit")
    }

    /// «Tilføj sted»
    pub fn companies_unit_new_title(&self) -> String {
        self.plain("companies-unit-new-title")
    }

    /// «Stedets navn»
    pub fn companies_unit_name(&self) -> String {
        self.plain("companies-unit-name")
    }

    /// «P-nummer»
    pub fn companies_p_number(&self) -> String {
        self.plain("companies-p-number")
    }

    /// «10 cifre»
    pub fn companies_p_number_hint(&self) -> String {
        self.plain("companies-p-number-hint")
    }

    /// «Postnummer»
    pub fn companies_postal_code(&self) -> String {
        self.plain("companies-postal-code")
    }

    /// «4 cifre. Uden det kan vi ikke skønne rejsetiden.»
    pub fn companies_postal_code_hint(&self) -> String {
        self.plain("companies-postal-code-hint")
    }

    /// «Intet sted endnu»
    pub fn companies_no_units_title(&self) -> String {
        self.plain("companies-no-units-title")
    }

    /// «Tilføj det sted, hvor folk møder om morgenen. Opgaver hører til et sted.»
    pub fn companies_no_units_text(&self) -> String {
        self.plain("companies-no-units-text")
    }

    /// «Ordinære årsværk»
    pub fn companies_fte(&self) -> String {
        self.plain("companies-fte")
    }

    /// «Skriv årsværk»
    pub fn companies_fte_add(&self) -> String {
        self.plain("companies-fte-add")
    }

    /// «Ordinære årsværk: {place}»
    pub fn companies_fte_title(&self, place: impl AsRef<str>) -> String {
        self.filled("companies-fte-title", [("place", place.as_ref().into())])
    }

    /// «Ansatte på almindelige vilkår, måned for måned. Tæl ikke støttede ansatte og unge under 18 år med. Et tal, du ændrer, får den kilde, du vælger her; de andre beholder deres.»
    pub fn companies_fte_lead(&self) -> String {
        self.plain("companies-fte-lead")
    }

    /// «fx oktober 2026»
    pub fn companies_fte_month_hint(&self) -> String {
        self.plain("companies-fte-month-hint")
    }

    /// «fx 12,5»
    pub fn companies_fte_hint(&self) -> String {
        self.plain("companies-fte-hint")
    }

    /// «Hvem siger det?»
    pub fn companies_fte_source(&self) -> String {
        self.plain("companies-fte-source")
    }

    /// «Virksomheden selv»
    pub fn companies_fte_source_company(&self) -> String {
        self.plain("companies-fte-source-company")
    }

    /// «CVR-registeret»
    pub fn companies_fte_source_register(&self) -> String {
        self.plain("companies-fte-source-register")
    }

    /// «Lønlisten»
    pub fn companies_fte_source_payroll(&self) -> String {
        self.plain("companies-fte-source-payroll")
    }

    /// «Ingen årsværk skrevet endnu.»
    pub fn companies_fte_none(&self) -> String {
        self.plain("companies-fte-none")
    }

    /// «Pladser efter rimelighedskravet»
    pub fn companies_places(&self) -> String {
        self.plain("companies-places")
    }

    /// «{count → one: 1 plads · other: {count} pladser}»
    pub fn companies_places_known(&self, count: i64) -> String {
        self.filled("companies-places-known", [("count", count.into())])
    }

    /// «{used} årsværk i brug, {free} ledige»
    pub fn companies_places_used(&self, free: impl AsRef<str>, used: impl AsRef<str>) -> String {
        self.filled("companies-places-used", [("free", free.as_ref().into()), ("used", used.as_ref().into())])
    }

    /// «Gennemsnit {fte} ordinære årsværk i {months} (rundet ned til hundrededele).»
    pub fn companies_places_from(&self, fte: impl AsRef<str>, months: impl AsRef<str>) -> String {
        self.filled(
            "companies-places-from",
            [("fte", fte.as_ref().into()), ("months", months.as_ref().into())],
        )
    }

    /// «Vejledende: reglen er kendt til og med {until}. Ny lov er ikke bekræftet. Vurdér selv.»
    pub fn companies_places_guidance(&self, until: impl AsRef<str>) -> String {
        self.filled("companies-places-guidance", [("until", until.as_ref().into())])
    }

    /// «Kan ikke regnes: der mangler årsværk for {months}.»
    pub fn companies_places_missing_months(&self, months: impl AsRef<str>) -> String {
        self.filled("companies-places-missing-months", [("months", months.as_ref().into())])
    }

    /// «Kan ikke regnes: ingen regel er kendt for i dag.»
    pub fn companies_places_missing_rule(&self) -> String {
        self.plain("companies-places-missing-rule")
    }

    /// «{section}, {published}»
    pub fn companies_citation(&self, published: impl AsRef<str>, section: impl AsRef<str>) -> String {
        self.filled(
            "companies-citation",
            [("published", published.as_ref().into()), ("section", section.as_ref().into())],
        )
    }

    /// «{section}, {published}. Paragraffens nummer er ikke efterprøvet i den gældende tekst.»
    pub fn companies_citation_unconfirmed(
        &self,
        published: impl AsRef<str>,
        section: impl AsRef<str>,
    ) -> String {
        self.filled(
            "companies-citation-unconfirmed",
            [("published", published.as_ref().into()), ("section", section.as_ref().into())],
        )
    }

    /// «Kontaktpersoner»
    pub fn companies_contacts(&self) -> String {
        self.plain("companies-contacts")
    }

    /// «Tilføj kontaktperson»
    pub fn companies_contact_add(&self) -> String {
        self.plain("companies-contact-add")
    }

    /// «Ret kontaktperson»
    pub fn companies_contact_edit(&self) -> String {
        self.plain("companies-contact-edit")
    }

    /// «Tilføj kontaktperson»
    pub fn companies_contact_new_title(&self) -> String {
        self.plain("companies-contact-new-title")
    }

    /// «Navn»
    pub fn companies_contact_name(&self) -> String {
        self.plain("companies-contact-name")
    }

    /// «Funktion»
    pub fn companies_contact_function(&self) -> String {
        self.plain("companies-contact-function")
    }

    /// «Telefon»
    pub fn companies_contact_phone(&self) -> String {
        self.plain("companies-contact-phone")
    }

    /// «Mail»
    pub fn companies_contact_email(&self) -> String {
        self.plain("companies-contact-email")
    }

    /// «Fjern kontaktpersonen»
    pub fn companies_contact_remove(&self) -> String {
        self.plain("companies-contact-remove")
    }

    /// «{name} kommer af listen. Det kan ikke fortrydes.»
    pub fn companies_contact_remove_text(&self, name: impl AsRef<str>) -> String {
        self.filled("companies-contact-remove-text", [("name", name.as_ref().into())])
    }

    /// «Ingen kontaktperson endnu.»
    pub fn companies_no_contacts(&self) -> String {
        self.plain("companies-no-contacts")
    }

    /// «Stillinger og opgaver»
    pub fn companies_positions(&self) -> String {
        self.plain("companies-positions")
    }

    /// «Tilføj stilling»
    pub fn companies_position_add(&self) -> String {
        self.plain("companies-position-add")
    }

    /// «Ingen stillinger endnu»
    pub fn companies_no_positions_title(&self) -> String {
        self.plain("companies-no-positions-title")
    }

    /// «Begynd med en stilling. Så kan I finde de opgaver, som en anden kunne løse.»
    pub fn companies_no_positions_text(&self) -> String {
        self.plain("companies-no-positions-text")
    }

    /// «Småjob og praktik»
    pub fn companies_bundles(&self) -> String {
        self.plain("companies-bundles")
    }

    /// «Sæt opgaver sammen»
    pub fn companies_bundle_build(&self) -> String {
        self.plain("companies-bundle-build")
    }

    /// «Ingen opgaver er sat sammen endnu.»
    pub fn companies_no_bundles(&self) -> String {
        self.plain("companies-no-bundles")
    }

    /// «Form»
    pub fn companies_column_form(&self) -> String {
        self.plain("companies-column-form")
    }

    /// «Tid pr. uge»
    pub fn companies_column_hours(&self) -> String {
        self.plain("companies-column-hours")
    }

    /// «Status»
    pub fn companies_column_state(&self) -> String {
        self.plain("companies-column-state")
    }

    /// «Sted»
    pub fn companies_column_unit(&self) -> String {
        self.plain("companies-column-unit")
    }

    /// «Virksomheden er tilføjet.»
    pub fn companies_done_added(&self) -> String {
        self.plain("companies-done-added")
    }

    /// «Ændringerne er gemt.»
    pub fn companies_done_changed(&self) -> String {
        self.plain("companies-done-changed")
    }

    /// «Forretningen er gemt.»
    pub fn companies_done_business(&self) -> String {
        self.plain("companies-done-business")
    }

    /// «Stedet er gemt.»
    pub fn companies_done_unit(&self) -> String {
        self.plain("companies-done-unit")
    }

    /// «Årsværkene er gemt.»
    pub fn companies_done_fte(&self) -> String {
        self.plain("companies-done-fte")
    }

    /// «Kontaktpersonen er gemt.»
    pub fn companies_done_contact(&self) -> String {
        self.plain("companies-done-contact")
    }

    /// «Kontaktpersonen er fjernet.»
    pub fn companies_done_contact_removed(&self) -> String {
        self.plain("companies-done-contact-removed")
    }

    /// «I har allerede en virksomhed med CVR-nummer {cvr}. Find den på listen.»
    pub fn companies_refusal_cvr_taken(&self, cvr: impl AsRef<str>) -> String {
        self.filled("companies-refusal-cvr-taken", [("cvr", cvr.as_ref().into())])
    }

    /// «Virksomheden har allerede et sted med P-nummer {number}. Ret det sted i stedet.»
    pub fn companies_refusal_p_number_taken(&self, number: impl AsRef<str>) -> String {
        self.filled("companies-refusal-p-number-taken", [("number", number.as_ref().into())])
    }

    /// «Skriv et telefonnummer eller en mailadresse, så personen kan nås.»
    pub fn companies_refusal_contact_without_way(&self) -> String {
        self.plain("companies-refusal-contact-without-way")
    }

    /// «Skriv, hvilken måned årsværkene gælder.»
    pub fn companies_refusal_fte_without_month(&self) -> String {
        self.plain("companies-refusal-fte-without-month")
    }

    /// «Skriv, hvor årsværkene kommer fra: virksomheden, registeret eller lønlisten.»
    pub fn companies_refusal_fte_without_source(&self) -> String {
        self.plain("companies-refusal-fte-without-source")
    }

    /// «To rækker siger hver sit: først »{earlier}«, nu »{now}«. Ret den ene række.»
    pub fn companies_refusal_rows_disagree(&self, earlier: impl AsRef<str>, now: impl AsRef<str>) -> String {
        self.filled(
            "companies-refusal-rows-disagree",
            [("earlier", earlier.as_ref().into()), ("now", now.as_ref().into())],
        )
    }

    /// «Opdigtede og rigtige virksomheder kan ikke blandes her. Ret kolonnen »opdigtet«.»
    pub fn companies_refusal_invented_mismatch(&self) -> String {
        self.plain("companies-refusal-invented-mismatch")
    }

    /// «Stilling»
    pub fn companies_column_position(&self) -> String {
        self.plain("companies-column-position")
    }

    /// «Småjob eller praktik»
    pub fn companies_column_bundle(&self) -> String {
        self.plain("companies-column-bundle")
    }

    /// «Kilde: {source}»
    pub fn companies_fte_from(&self, source: impl AsRef<str>) -> String {
        self.filled("companies-fte-from", [("source", source.as_ref().into())])
    }

    /// «Skriv det, I ville fortælle en ny kollega.»
    pub fn companies_business_lead_own(&self) -> String {
        self.plain("companies-business-lead-own")
    }

    /// «Telefon eller mail, mindst én af dem.»
    pub fn companies_contact_way_hint(&self) -> String {
        self.plain("companies-contact-way-hint")
    }

    /// «Nummeret står ikke på listen, så vejen kan ikke regnes ud.»
    pub fn companies_postal_code_unknown(&self) -> String {
        self.plain("companies-postal-code-unknown")
    }

    /// «Skriv årsværk for {place}»
    pub fn companies_fte_add_at(&self, place: impl AsRef<str>) -> String {
        self.filled("companies-fte-add-at", [("place", place.as_ref().into())])
    }

    /// «Et småjob sættes sammen af opgaver fra ét sted.»
    pub fn companies_no_bundles_text(&self) -> String {
        self.plain("companies-no-bundles-text")
    }

    /// «Måned»
    pub fn companies_fte_column_month(&self) -> String {
        self.plain("companies-fte-column-month")
    }

    /// «Årsværk»
    pub fn companies_fte_column_fte(&self) -> String {
        self.plain("companies-fte-column-fte")
    }

    /// «Kilde»
    pub fn companies_fte_column_source(&self) -> String {
        self.plain("companies-fte-column-source")
    }

    /// «{month} er ikke begyndt endnu. Skriv årsværk for måneder, der er.»
    pub fn companies_refusal_fte_in_future(&self, month: impl AsRef<str>) -> String {
        self.filled("companies-refusal-fte-in-future", [("month", month.as_ref().into())])
    }

    /// «En anden måned»
    pub fn companies_fte_other_month(&self) -> String {
        self.plain("companies-fte-other-month")
    }

    /// «Årsværk i den måned»
    pub fn companies_fte_other(&self) -> String {
        self.plain("companies-fte-other")
    }

    /// «Find opgaverne i »{position}«»
    pub fn companies_tasks_find(&self, position: impl AsRef<str>) -> String {
        self.filled("companies-tasks-find", [("position", position.as_ref().into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("companies-title", texts.companies_title()),
        ("companies-lead", texts.companies_lead()),
        ("companies-add", texts.companies_add()),
        ("companies-filter-label", texts.companies_filter_label()),
        ("companies-search", texts.companies_search()),
        ("companies-has", texts.companies_has()),
        ("companies-has-all", texts.companies_has_all()),
        ("companies-has-tasks", texts.companies_has_tasks()),
        ("companies-has-no-tasks", texts.companies_has_no_tasks()),
        ("companies-has-free-bundles", texts.companies_has_free_bundles()),
        ("companies-has-no-business", texts.companies_has_no_business()),
        ("companies-column-name", texts.companies_column_name()),
        ("companies-column-place", texts.companies_column_place()),
        ("companies-column-industry", texts.companies_column_industry()),
        ("companies-column-tasks", texts.companies_column_tasks()),
        ("companies-column-free", texts.companies_column_free()),
        ("companies-empty-title", texts.companies_empty_title()),
        ("companies-empty-text", texts.companies_empty_text()),
        ("companies-empty-text-others", texts.companies_empty_text_others()),
        ("companies-empty-text-administrator", texts.companies_empty_text_administrator()),
        ("companies-none-found-title", texts.companies_none_found_title()),
        ("companies-none-found-text", texts.companies_none_found_text()),
        ("companies-invented", texts.companies_invented()),
        ("companies-export", texts.companies_export()),
        ("companies-cvr", texts.companies_cvr()),
        ("companies-cvr-hint", texts.companies_cvr_hint()),
        ("companies-name", texts.companies_name()),
        ("companies-industry", texts.companies_industry()),
        ("companies-industry-hint", texts.companies_industry_hint()),
        ("companies-industry-unknown", texts.companies_industry_unknown("code")),
        ("companies-owner", texts.companies_owner()),
        ("companies-facts", texts.companies_facts()),
        ("companies-facts-edit", texts.companies_facts_edit()),
        ("companies-new-title", texts.companies_new_title()),
        ("companies-new-lead", texts.companies_new_lead()),
        ("companies-first-unit", texts.companies_first_unit()),
        ("companies-edit-title", texts.companies_edit_title()),
        ("companies-business", texts.companies_business()),
        ("companies-business-lead", texts.companies_business_lead()),
        ("companies-business-edit", texts.companies_business_edit()),
        ("companies-business-ask", texts.companies_business_ask()),
        ("companies-business-empty", texts.companies_business_empty()),
        ("companies-lives-of", texts.companies_lives_of()),
        ("companies-grows", texts.companies_grows()),
        ("companies-limits", texts.companies_limits()),
        ("companies-motive", texts.companies_motive()),
        ("companies-motive-nothing", texts.companies_motive_nothing()),
        ("companies-motive-growth", texts.companies_motive_growth()),
        ("companies-motive-responsibility", texts.companies_motive_responsibility()),
        ("companies-motive-workforce", texts.companies_motive_workforce()),
        ("companies-motive-words", texts.companies_motive_words()),
        ("companies-labour-plan", texts.companies_labour_plan()),
        ("companies-not-asked", texts.companies_not_asked()),
        ("companies-units", texts.companies_units()),
        ("companies-units-lead", texts.companies_units_lead()),
        ("companies-unit-add", texts.companies_unit_add()),
        ("companies-unit-edit", texts.companies_unit_edit()),
        ("companies-unit-new-title", texts.companies_unit_new_title()),
        ("companies-unit-name", texts.companies_unit_name()),
        ("companies-p-number", texts.companies_p_number()),
        ("companies-p-number-hint", texts.companies_p_number_hint()),
        ("companies-postal-code", texts.companies_postal_code()),
        ("companies-postal-code-hint", texts.companies_postal_code_hint()),
        ("companies-no-units-title", texts.companies_no_units_title()),
        ("companies-no-units-text", texts.companies_no_units_text()),
        ("companies-fte", texts.companies_fte()),
        ("companies-fte-add", texts.companies_fte_add()),
        ("companies-fte-title", texts.companies_fte_title("place")),
        ("companies-fte-lead", texts.companies_fte_lead()),
        ("companies-fte-month-hint", texts.companies_fte_month_hint()),
        ("companies-fte-hint", texts.companies_fte_hint()),
        ("companies-fte-source", texts.companies_fte_source()),
        ("companies-fte-source-company", texts.companies_fte_source_company()),
        ("companies-fte-source-register", texts.companies_fte_source_register()),
        ("companies-fte-source-payroll", texts.companies_fte_source_payroll()),
        ("companies-fte-none", texts.companies_fte_none()),
        ("companies-places", texts.companies_places()),
        ("companies-places-known", texts.companies_places_known(count)),
        ("companies-places-used", texts.companies_places_used("free", "used")),
        ("companies-places-from", texts.companies_places_from("fte", "months")),
        ("companies-places-guidance", texts.companies_places_guidance("until")),
        ("companies-places-missing-months", texts.companies_places_missing_months("months")),
        ("companies-places-missing-rule", texts.companies_places_missing_rule()),
        ("companies-citation", texts.companies_citation("published", "section")),
        ("companies-citation-unconfirmed", texts.companies_citation_unconfirmed("published", "section")),
        ("companies-contacts", texts.companies_contacts()),
        ("companies-contact-add", texts.companies_contact_add()),
        ("companies-contact-edit", texts.companies_contact_edit()),
        ("companies-contact-new-title", texts.companies_contact_new_title()),
        ("companies-contact-name", texts.companies_contact_name()),
        ("companies-contact-function", texts.companies_contact_function()),
        ("companies-contact-phone", texts.companies_contact_phone()),
        ("companies-contact-email", texts.companies_contact_email()),
        ("companies-contact-remove", texts.companies_contact_remove()),
        ("companies-contact-remove-text", texts.companies_contact_remove_text("name")),
        ("companies-no-contacts", texts.companies_no_contacts()),
        ("companies-positions", texts.companies_positions()),
        ("companies-position-add", texts.companies_position_add()),
        ("companies-no-positions-title", texts.companies_no_positions_title()),
        ("companies-no-positions-text", texts.companies_no_positions_text()),
        ("companies-bundles", texts.companies_bundles()),
        ("companies-bundle-build", texts.companies_bundle_build()),
        ("companies-no-bundles", texts.companies_no_bundles()),
        ("companies-column-form", texts.companies_column_form()),
        ("companies-column-hours", texts.companies_column_hours()),
        ("companies-column-state", texts.companies_column_state()),
        ("companies-column-unit", texts.companies_column_unit()),
        ("companies-done-added", texts.companies_done_added()),
        ("companies-done-changed", texts.companies_done_changed()),
        ("companies-done-business", texts.companies_done_business()),
        ("companies-done-unit", texts.companies_done_unit()),
        ("companies-done-fte", texts.companies_done_fte()),
        ("companies-done-contact", texts.companies_done_contact()),
        ("companies-done-contact-removed", texts.companies_done_contact_removed()),
        ("companies-refusal-cvr-taken", texts.companies_refusal_cvr_taken("cvr")),
        ("companies-refusal-p-number-taken", texts.companies_refusal_p_number_taken("number")),
        ("companies-refusal-contact-without-way", texts.companies_refusal_contact_without_way()),
        ("companies-refusal-fte-without-month", texts.companies_refusal_fte_without_month()),
        ("companies-refusal-fte-without-source", texts.companies_refusal_fte_without_source()),
        ("companies-refusal-rows-disagree", texts.companies_refusal_rows_disagree("earlier", "now")),
        ("companies-refusal-invented-mismatch", texts.companies_refusal_invented_mismatch()),
        ("companies-column-position", texts.companies_column_position()),
        ("companies-column-bundle", texts.companies_column_bundle()),
        ("companies-fte-from", texts.companies_fte_from("source")),
        ("companies-business-lead-own", texts.companies_business_lead_own()),
        ("companies-contact-way-hint", texts.companies_contact_way_hint()),
        ("companies-postal-code-unknown", texts.companies_postal_code_unknown()),
        ("companies-fte-add-at", texts.companies_fte_add_at("place")),
        ("companies-no-bundles-text", texts.companies_no_bundles_text()),
        ("companies-fte-column-month", texts.companies_fte_column_month()),
        ("companies-fte-column-fte", texts.companies_fte_column_fte()),
        ("companies-fte-column-source", texts.companies_fte_column_source()),
        ("companies-refusal-fte-in-future", texts.companies_refusal_fte_in_future("month")),
        ("companies-fte-other-month", texts.companies_fte_other_month()),
        ("companies-fte-other", texts.companies_fte_other()),
        ("companies-tasks-find", texts.companies_tasks_find("position")),
    ]
}
