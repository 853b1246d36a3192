//! Written by `cargo xtask i18n` from `i18n/*/exchange.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "exchange-title",
    "exchange-lead",
    "exchange-kind",
    "exchange-kind-companies",
    "exchange-kind-positions",
    "exchange-kind-tasks",
    "exchange-kind-citizens",
    "exchange-kind-occupations",
    "exchange-kind-industries",
    "exchange-kind-municipalities",
    "exchange-kind-postal-codes",
    "exchange-file",
    "exchange-file-hint",
    "exchange-dry-run",
    "exchange-send",
    "exchange-out",
    "exchange-out-lead",
    "exchange-template",
    "exchange-latest",
    "exchange-latest-empty-title",
    "exchange-latest-empty-text",
    "exchange-column-line",
    "exchange-column-row",
    "exchange-column-fate",
    "exchange-column-why",
    "exchange-column-file",
    "exchange-column-when",
    "exchange-column-rows",
    "exchange-fate-added",
    "exchange-fate-changed",
    "exchange-fate-unchanged",
    "exchange-fate-refused",
    "exchange-result-title",
    "exchange-result-applied",
    "exchange-result-tried",
    "exchange-result-refused",
    "exchange-result-counts",
    "exchange-result-more",
    "exchange-result-back",
    "exchange-refusal-empty",
    "exchange-refusal-nul-byte",
    "exchange-refusal-not-text",
    "exchange-refusal-mixed-encoding",
    "exchange-refusal-too-large",
    "exchange-refusal-too-many-rows",
    "exchange-refusal-too-many-columns",
    "exchange-refusal-truncated",
    "exchange-refusal-wrong-width",
    "exchange-refusal-duplicate-header",
    "exchange-refusal-no-header",
    "exchange-refusal-unknown-column",
    "exchange-refusal-unknown-column-near",
    "exchange-refusal-nameless-column",
    "exchange-refusal-missing-column",
    "exchange-refusal-column-twice",
    "exchange-refusal-no-rows",
    "exchange-refusal-no-file",
    "exchange-refusal-unknown-kind",
    "exchange-refusal-unknown-company",
    "exchange-refusal-unknown-unit",
    "exchange-refusal-no-unit",
    "exchange-refusal-which-unit",
    "exchange-refusal-unknown-position",
    "exchange-refusal-does-not-fit-code",
    "exchange-refusal-point-outside",
    "exchange-refusal-half-a-point",
    "exchange-refusal-row-twice",
    "exchange-state-applied",
    "exchange-state-tried",
    "exchange-refusal-no-kind",
    "exchange-latest-empty-action",
    "exchange-result-tried-title",
    "exchange-result-apply",
    "exchange-result-see",
    "exchange-result-fates",
    "exchange-column-field",
    "exchange-fates-name",
    "exchange-kind-placements",
    "exchange-refusal-not-told",
    "exchange-refusal-which-small-job",
];

impl Texts {
    /// «Filer»
    pub fn exchange_title(&self) -> String {
        self.plain("exchange-title")
    }

    /// «Indlæs en fil, eller hent det samme ud igen. Prøv først: så ser I, hvad hver række gør, uden at noget gemmes.»
    pub fn exchange_lead(&self) -> String {
        self.plain("exchange-lead")
    }

    /// «Hvad er i filen?»
    pub fn exchange_kind(&self) -> String {
        self.plain("exchange-kind")
    }

    /// «Virksomheder»
    pub fn exchange_kind_companies(&self) -> String {
        self.plain("exchange-kind-companies")
    }

    /// «Stillinger»
    pub fn exchange_kind_positions(&self) -> String {
        self.plain("exchange-kind-positions")
    }

    /// «Opgaver»
    pub fn exchange_kind_tasks(&self) -> String {
        self.plain("exchange-kind-tasks")
    }

    /// «Borgere»
    pub fn exchange_kind_citizens(&self) -> String {
        self.plain("exchange-kind-citizens")
    }

    /// «Stillingsbetegnelser (DISCO-08)»
    pub fn exchange_kind_occupations(&self) -> String {
        self.plain("exchange-kind-occupations")
    }

    /// «Brancher (DB25)»
    pub fn exchange_kind_industries(&self) -> String {
        self.plain("exchange-kind-industries")
    }

    /// «Kommuner»
    pub fn exchange_kind_municipalities(&self) -> String {
        self.plain("exchange-kind-municipalities")
    }

    /// «Postnumre»
    pub fn exchange_kind_postal_codes(&self) -> String {
        self.plain("exchange-kind-postal-codes")
    }

    /// «Filen»
    pub fn exchange_file(&self) -> String {
        self.plain("exchange-file")
    }

    /// «CSV med ;, komma eller tabulator, højst 25 MB»
    pub fn exchange_file_hint(&self) -> String {
        self.plain("exchange-file-hint")
    }

    /// «Prøv kun: vis, hvad der ville ske»
    pub fn exchange_dry_run(&self) -> String {
        self.plain("exchange-dry-run")
    }

    /// «Læs filen»
    pub fn exchange_send(&self) -> String {
        self.plain("exchange-send")
    }

    /// «Hent ud»
    pub fn exchange_out(&self) -> String {
        self.plain("exchange-out")
    }

    /// «Filerne har de samme kolonner, som indlæsning tager.»
    pub fn exchange_out_lead(&self) -> String {
        self.plain("exchange-out-lead")
    }

    /// «Tom fil med kolonner»
    pub fn exchange_template(&self) -> String {
        self.plain("exchange-template")
    }

    /// «Seneste indlæsninger»
    pub fn exchange_latest(&self) -> String {
        self.plain("exchange-latest")
    }

    /// «Ingen filer er indlæst endnu»
    pub fn exchange_latest_empty_title(&self) -> String {
        self.plain("exchange-latest-empty-title")
    }

    /// «Vælg en fil ovenfor og prøv den.»
    pub fn exchange_latest_empty_text(&self) -> String {
        self.plain("exchange-latest-empty-text")
    }

    /// «Linje»
    pub fn exchange_column_line(&self) -> String {
        self.plain("exchange-column-line")
    }

    /// «Række»
    pub fn exchange_column_row(&self) -> String {
        self.plain("exchange-column-row")
    }

    /// «Udfald»
    pub fn exchange_column_fate(&self) -> String {
        self.plain("exchange-column-fate")
    }

    /// «Hvorfor»
    pub fn exchange_column_why(&self) -> String {
        self.plain("exchange-column-why")
    }

    /// «Fil»
    pub fn exchange_column_file(&self) -> String {
        self.plain("exchange-column-file")
    }

    /// «Hvornår»
    pub fn exchange_column_when(&self) -> String {
        self.plain("exchange-column-when")
    }

    /// «Rækker»
    pub fn exchange_column_rows(&self) -> String {
        self.plain("exchange-column-rows")
    }

    /// «Ny»
    pub fn exchange_fate_added(&self) -> String {
        self.plain("exchange-fate-added")
    }

    /// «Ændret»
    pub fn exchange_fate_changed(&self) -> String {
        self.plain("exchange-fate-changed")
    }

    /// «Uændret»
    pub fn exchange_fate_unchanged(&self) -> String {
        self.plain("exchange-fate-unchanged")
    }

    /// «Afvist»
    pub fn exchange_fate_refused(&self) -> String {
        self.plain("exchange-fate-refused")
    }

    /// «Indlæsning af {file}»
    pub fn exchange_result_title(&self, file: impl AsRef<str>) -> String {
        self.filled("exchange-result-title", [("file", file.as_ref().into())])
    }

    /// «Filen er indlæst.»
    pub fn exchange_result_applied(&self) -> String {
        self.plain("exchange-result-applied")
    }

    /// «Filen er kun prøvet, og intet er gemt. Ser det rigtigt ud, så vælg filen igen og indlæs den.»
    pub fn exchange_result_tried(&self) -> String {
        self.plain("exchange-result-tried")
    }

    /// «Intet er gemt, fordi rækker er afvist. Ret dem i filen, og indlæs den igen.»
    pub fn exchange_result_refused(&self) -> String {
        self.plain("exchange-result-refused")
    }

    /// «{added} nye, {changed} ændrede, {unchanged} uændrede, {refused} afviste»
    pub fn exchange_result_counts(
        &self,
        added: impl AsRef<str>,
        changed: impl AsRef<str>,
        refused: impl AsRef<str>,
        unchanged: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-result-counts",
            [
                ("added", added.as_ref().into()),
                ("changed", changed.as_ref().into()),
                ("refused", refused.as_ref().into()),
                ("unchanged", unchanged.as_ref().into()),
            ],
        )
    }

    /// «Vis flere rækker»
    pub fn exchange_result_more(&self) -> String {
        self.plain("exchange-result-more")
    }

    /// «Til filer»
    pub fn exchange_result_back(&self) -> String {
        self.plain("exchange-result-back")
    }

    /// «Filen er tom. Vælg en fil med kolonnenavne og rækker.»
    pub fn exchange_refusal_empty(&self) -> String {
        self.plain("exchange-refusal-empty")
    }

    /// «Linje {line} indeholder et NUL-tegn. Gem filen igen som CSV.»
    pub fn exchange_refusal_nul_byte(&self, line: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-nul-byte", [("line", line.as_ref().into())])
    }

    /// «Filen er ikke tekst. Gem regnearket som CSV, og vælg den fil.»
    pub fn exchange_refusal_not_text(&self) -> String {
        self.plain("exchange-refusal-not-text")
    }

    /// «Linje {line} har en anden tegnkodning end linjerne før. Gem hele filen som UTF-8.»
    pub fn exchange_refusal_mixed_encoding(&self, line: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-mixed-encoding", [("line", line.as_ref().into())])
    }

    /// «Filen er større end {megabytes} MB. Del den i flere.»
    pub fn exchange_refusal_too_large(&self, megabytes: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-too-large", [("megabytes", megabytes.as_ref().into())])
    }

    /// «Filen har flere end {limit} rækker. Del den i flere.»
    pub fn exchange_refusal_too_many_rows(&self, limit: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-too-many-rows", [("limit", limit.as_ref().into())])
    }

    /// «Første linje har {found} kolonner; højst {limit} læses. Fjern de overflødige.»
    pub fn exchange_refusal_too_many_columns(
        &self,
        found: impl AsRef<str>,
        limit: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-refusal-too-many-columns",
            [("found", found.as_ref().into()), ("limit", limit.as_ref().into())],
        )
    }

    /// «Filen brydes af i rækken, der begynder på linje {line}. Hent den igen, og kontrollér, at den er hel.»
    pub fn exchange_refusal_truncated(&self, line: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-truncated", [("line", line.as_ref().into())])
    }

    /// «Linje {line} har {found} felter, men der er {expected} kolonner. Se efter et skilletegn for meget eller for lidt.»
    pub fn exchange_refusal_wrong_width(
        &self,
        expected: impl AsRef<str>,
        found: impl AsRef<str>,
        line: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-refusal-wrong-width",
            [
                ("expected", expected.as_ref().into()),
                ("found", found.as_ref().into()),
                ("line", line.as_ref().into()),
            ],
        )
    }

    /// «Kolonnen »{name}« står to gange. Slet eller omdøb den ene.»
    pub fn exchange_refusal_duplicate_header(&self, name: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-duplicate-header", [("name", name.as_ref().into())])
    }

    /// «Første linje har ingen kolonnenavne. Hent den tomme fil, og brug dens første linje.»
    pub fn exchange_refusal_no_header(&self) -> String {
        self.plain("exchange-refusal-no-header")
    }

    /// «Kolonnen »{given}« findes ikke i denne slags fil. Ret navnet, eller slet kolonnen.»
    pub fn exchange_refusal_unknown_column(&self, given: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-unknown-column", [("given", given.as_ref().into())])
    }

    /// «Kolonnen »{given}« findes ikke. Mente I »{nearest}«?»
    pub fn exchange_refusal_unknown_column_near(
        &self,
        given: impl AsRef<str>,
        nearest: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-refusal-unknown-column-near",
            [("given", given.as_ref().into()), ("nearest", nearest.as_ref().into())],
        )
    }

    /// «Kolonne nummer {position} har intet navn. Giv den et navn, eller slet den.»
    pub fn exchange_refusal_nameless_column(&self, position: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-nameless-column", [("position", position.as_ref().into())])
    }

    /// «Kolonnen »{danish}« (eller »{english}«) mangler. Tilføj den.»
    pub fn exchange_refusal_missing_column(
        &self,
        danish: impl AsRef<str>,
        english: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-refusal-missing-column",
            [("danish", danish.as_ref().into()), ("english", english.as_ref().into())],
        )
    }

    /// «Kolonnerne »{first}« og »{second}« er den samme. Slet den ene.»
    pub fn exchange_refusal_column_twice(&self, first: impl AsRef<str>, second: impl AsRef<str>) -> String {
        self.filled(
            "exchange-refusal-column-twice",
            [("first", first.as_ref().into()), ("second", second.as_ref().into())],
        )
    }

    /// «Filen har kolonnenavne, men ingen rækker. Tilføj mindst én række.»
    pub fn exchange_refusal_no_rows(&self) -> String {
        self.plain("exchange-refusal-no-rows")
    }

    /// «Vælg en fil.»
    pub fn exchange_refusal_no_file(&self) -> String {
        self.plain("exchange-refusal-no-file")
    }

    /// «»{given}« er ingen slags fil. Vælg fra listen.»
    pub fn exchange_refusal_unknown_kind(&self, given: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-unknown-kind", [("given", given.as_ref().into())])
    }

    /// «Ingen virksomhed har CVR-nummer {cvr}. Indlæs virksomheden først.»
    pub fn exchange_refusal_unknown_company(&self, cvr: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-unknown-company", [("cvr", cvr.as_ref().into())])
    }

    /// «Virksomheden har intet sted med P-nummer {number}. Indlæs stedet med virksomheden, eller ret nummeret.»
    pub fn exchange_refusal_unknown_unit(&self, number: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-unknown-unit", [("number", number.as_ref().into())])
    }

    /// «Virksomheden har ingen steder endnu. Tilføj stedet hos virksomheden, og indlæs filen igen.»
    pub fn exchange_refusal_no_unit(&self) -> String {
        self.plain("exchange-refusal-no-unit")
    }

    /// «Virksomheden har {units} steder. Skriv P-nummeret på det rigtige.»
    pub fn exchange_refusal_which_unit(&self, units: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-which-unit", [("units", units.as_ref().into())])
    }

    /// «Virksomheden har ingen stilling med nøglen »{reference}«. Indlæs stillingen først.»
    pub fn exchange_refusal_unknown_position(&self, reference: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-unknown-position", [("reference", reference.as_ref().into())])
    }

    /// «Her står »{given}«, men der skulle stå »{expected}«. Ret eller ryd feltet.»
    pub fn exchange_refusal_does_not_fit_code(
        &self,
        expected: impl AsRef<str>,
        given: impl AsRef<str>,
    ) -> String {
        self.filled(
            "exchange-refusal-does-not-fit-code",
            [("expected", expected.as_ref().into()), ("given", given.as_ref().into())],
        )
    }

    /// «»{given}« er ikke en koordinat i Danmark. Skriv grader, fx 54,77.»
    pub fn exchange_refusal_point_outside(&self, given: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-point-outside", [("given", given.as_ref().into())])
    }

    /// «Bredde og længde hører sammen. Skriv begge, eller ingen af dem.»
    pub fn exchange_refusal_half_a_point(&self) -> String {
        self.plain("exchange-refusal-half-a-point")
    }

    /// «Rækken på linje {line} har samme nøgle. Behold kun den ene.»
    pub fn exchange_refusal_row_twice(&self, line: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-row-twice", [("line", line.as_ref().into())])
    }

    /// «Indlæst»
    pub fn exchange_state_applied(&self) -> String {
        self.plain("exchange-state-applied")
    }

    /// «Prøvet»
    pub fn exchange_state_tried(&self) -> String {
        self.plain("exchange-state-tried")
    }

    /// «Vælg, hvad der er i filen.»
    pub fn exchange_refusal_no_kind(&self) -> String {
        self.plain("exchange-refusal-no-kind")
    }

    /// «Vælg en fil»
    pub fn exchange_latest_empty_action(&self) -> String {
        self.plain("exchange-latest-empty-action")
    }

    /// «Prøve af {file}»
    pub fn exchange_result_tried_title(&self, file: impl AsRef<str>) -> String {
        self.filled("exchange-result-tried-title", [("file", file.as_ref().into())])
    }

    /// «Vælg filen igen, og indlæs den»
    pub fn exchange_result_apply(&self) -> String {
        self.plain("exchange-result-apply")
    }

    /// «Se, hvad der kom ind»
    pub fn exchange_result_see(&self) -> String {
        self.plain("exchange-result-see")
    }

    /// «Hent udfaldene som fil»
    pub fn exchange_result_fates(&self) -> String {
        self.plain("exchange-result-fates")
    }

    /// «Kolonne»
    pub fn exchange_column_field(&self) -> String {
        self.plain("exchange-column-field")
    }

    /// «udfald»
    pub fn exchange_fates_name(&self) -> String {
        self.plain("exchange-fates-name")
    }

    /// «Aftaler»
    pub fn exchange_kind_placements(&self) -> String {
        self.plain("exchange-kind-placements")
    }

    /// «Virksomheden {cvr} har ikke fået navnet på {reference}. En aftale skrives af et forslag, hvor navnet er givet. Foreslå borgeren, og giv navnet først.»
    pub fn exchange_refusal_not_told(&self, cvr: impl AsRef<str>, reference: impl AsRef<str>) -> String {
        self.filled(
            "exchange-refusal-not-told",
            [("cvr", cvr.as_ref().into()), ("reference", reference.as_ref().into())],
        )
    }

    /// «Virksomheden kender navnet fra flere småjob: {titles}. Skriv et af dem i kolonnen »smaajob«.»
    pub fn exchange_refusal_which_small_job(&self, titles: impl AsRef<str>) -> String {
        self.filled("exchange-refusal-which-small-job", [("titles", titles.as_ref().into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("exchange-title", texts.exchange_title()),
        ("exchange-lead", texts.exchange_lead()),
        ("exchange-kind", texts.exchange_kind()),
        ("exchange-kind-companies", texts.exchange_kind_companies()),
        ("exchange-kind-positions", texts.exchange_kind_positions()),
        ("exchange-kind-tasks", texts.exchange_kind_tasks()),
        ("exchange-kind-citizens", texts.exchange_kind_citizens()),
        ("exchange-kind-occupations", texts.exchange_kind_occupations()),
        ("exchange-kind-industries", texts.exchange_kind_industries()),
        ("exchange-kind-municipalities", texts.exchange_kind_municipalities()),
        ("exchange-kind-postal-codes", texts.exchange_kind_postal_codes()),
        ("exchange-file", texts.exchange_file()),
        ("exchange-file-hint", texts.exchange_file_hint()),
        ("exchange-dry-run", texts.exchange_dry_run()),
        ("exchange-send", texts.exchange_send()),
        ("exchange-out", texts.exchange_out()),
        ("exchange-out-lead", texts.exchange_out_lead()),
        ("exchange-template", texts.exchange_template()),
        ("exchange-latest", texts.exchange_latest()),
        ("exchange-latest-empty-title", texts.exchange_latest_empty_title()),
        ("exchange-latest-empty-text", texts.exchange_latest_empty_text()),
        ("exchange-column-line", texts.exchange_column_line()),
        ("exchange-column-row", texts.exchange_column_row()),
        ("exchange-column-fate", texts.exchange_column_fate()),
        ("exchange-column-why", texts.exchange_column_why()),
        ("exchange-column-file", texts.exchange_column_file()),
        ("exchange-column-when", texts.exchange_column_when()),
        ("exchange-column-rows", texts.exchange_column_rows()),
        ("exchange-fate-added", texts.exchange_fate_added()),
        ("exchange-fate-changed", texts.exchange_fate_changed()),
        ("exchange-fate-unchanged", texts.exchange_fate_unchanged()),
        ("exchange-fate-refused", texts.exchange_fate_refused()),
        ("exchange-result-title", texts.exchange_result_title("file")),
        ("exchange-result-applied", texts.exchange_result_applied()),
        ("exchange-result-tried", texts.exchange_result_tried()),
        ("exchange-result-refused", texts.exchange_result_refused()),
        ("exchange-result-counts", texts.exchange_result_counts("added", "changed", "refused", "unchanged")),
        ("exchange-result-more", texts.exchange_result_more()),
        ("exchange-result-back", texts.exchange_result_back()),
        ("exchange-refusal-empty", texts.exchange_refusal_empty()),
        ("exchange-refusal-nul-byte", texts.exchange_refusal_nul_byte("line")),
        ("exchange-refusal-not-text", texts.exchange_refusal_not_text()),
        ("exchange-refusal-mixed-encoding", texts.exchange_refusal_mixed_encoding("line")),
        ("exchange-refusal-too-large", texts.exchange_refusal_too_large("megabytes")),
        ("exchange-refusal-too-many-rows", texts.exchange_refusal_too_many_rows("limit")),
        ("exchange-refusal-too-many-columns", texts.exchange_refusal_too_many_columns("found", "limit")),
        ("exchange-refusal-truncated", texts.exchange_refusal_truncated("line")),
        ("exchange-refusal-wrong-width", texts.exchange_refusal_wrong_width("expected", "found", "line")),
        ("exchange-refusal-duplicate-header", texts.exchange_refusal_duplicate_header("name")),
        ("exchange-refusal-no-header", texts.exchange_refusal_no_header()),
        ("exchange-refusal-unknown-column", texts.exchange_refusal_unknown_column("given")),
        (
            "exchange-refusal-unknown-column-near",
            texts.exchange_refusal_unknown_column_near("given", "nearest"),
        ),
        ("exchange-refusal-nameless-column", texts.exchange_refusal_nameless_column("position")),
        ("exchange-refusal-missing-column", texts.exchange_refusal_missing_column("danish", "english")),
        ("exchange-refusal-column-twice", texts.exchange_refusal_column_twice("first", "second")),
        ("exchange-refusal-no-rows", texts.exchange_refusal_no_rows()),
        ("exchange-refusal-no-file", texts.exchange_refusal_no_file()),
        ("exchange-refusal-unknown-kind", texts.exchange_refusal_unknown_kind("given")),
        ("exchange-refusal-unknown-company", texts.exchange_refusal_unknown_company("cvr")),
        ("exchange-refusal-unknown-unit", texts.exchange_refusal_unknown_unit("number")),
        ("exchange-refusal-no-unit", texts.exchange_refusal_no_unit()),
        ("exchange-refusal-which-unit", texts.exchange_refusal_which_unit("units")),
        ("exchange-refusal-unknown-position", texts.exchange_refusal_unknown_position("reference")),
        ("exchange-refusal-does-not-fit-code", texts.exchange_refusal_does_not_fit_code("expected", "given")),
        ("exchange-refusal-point-outside", texts.exchange_refusal_point_outside("given")),
        ("exchange-refusal-half-a-point", texts.exchange_refusal_half_a_point()),
        ("exchange-refusal-row-twice", texts.exchange_refusal_row_twice("line")),
        ("exchange-state-applied", texts.exchange_state_applied()),
        ("exchange-state-tried", texts.exchange_state_tried()),
        ("exchange-refusal-no-kind", texts.exchange_refusal_no_kind()),
        ("exchange-latest-empty-action", texts.exchange_latest_empty_action()),
        ("exchange-result-tried-title", texts.exchange_result_tried_title("file")),
        ("exchange-result-apply", texts.exchange_result_apply()),
        ("exchange-result-see", texts.exchange_result_see()),
        ("exchange-result-fates", texts.exchange_result_fates()),
        ("exchange-column-field", texts.exchange_column_field()),
        ("exchange-fates-name", texts.exchange_fates_name()),
        ("exchange-kind-placements", texts.exchange_kind_placements()),
        ("exchange-refusal-not-told", texts.exchange_refusal_not_told("cvr", "reference")),
        ("exchange-refusal-which-small-job", texts.exchange_refusal_which_small_job("titles")),
    ]
}
