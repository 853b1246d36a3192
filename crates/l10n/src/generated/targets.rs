//! Written by `cargo xtask i18n` from `i18n/*/targets.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "targets-title",
    "targets-lead",
    "targets-lead-few",
    "targets-said",
    "targets-said-none",
    "targets-few",
    "targets-kept-back",
    "targets-of",
    "targets-name-labour-force-expansion",
    "targets-name-people-with-paid-hours",
    "targets-name-companies-taking-part",
    "targets-net-note",
    "targets-net-note-few",
    "targets-definition",
    "targets-numerator",
    "targets-denominator",
    "targets-window",
    "targets-window-text",
    "targets-maturity",
    "targets-source",
    "targets-source-week-lines",
    "targets-target",
    "targets-target-what",
    "targets-target-none",
    "targets-expansion-numerator",
    "targets-expansion-denominator",
    "targets-expansion-maturity",
    "targets-expansion-reading",
    "targets-paid-numerator",
    "targets-paid-denominator",
    "targets-paid-maturity",
    "targets-companies-numerator",
    "targets-companies-denominator",
    "targets-people",
    "targets-companies",
    "targets-months",
    "targets-months-month",
    "targets-months-net",
    "targets-months-paid",
    "targets-months-companies",
    "targets-months-ordinary",
    "targets-months-praktik",
    "targets-months-not-over",
    "targets-months-note",
    "targets-behind",
    "targets-behind-none",
    "targets-behind-not",
    "targets-behind-weeks",
    "targets-behind-hours",
    "targets-behind-in",
    "targets-behind-yes",
    "targets-behind-no",
    "targets-set-title",
    "targets-set-lead",
    "targets-set-indicator",
    "targets-set-number",
    "targets-set-by",
    "targets-set-by-hint",
    "targets-set-source",
    "targets-set-source-hint",
    "targets-set-now",
    "targets-refusal-past",
    "targets-done-set",
    "targets-menu-set",
    "targets-line",
    "targets-share",
    "targets-share-what",
    "targets-beside",
];

impl Texts {
    /// «Resultater»
    pub fn targets_title(&self) -> String {
        self.plain("targets-title")
    }

    /// «Talt den {day} for uge {first} til {last}: de sidste {weeks} uger, der er slut.»
    pub fn targets_lead(
        &self,
        day: impl AsRef<str>,
        first: impl AsRef<str>,
        last: impl AsRef<str>,
        weeks: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-lead",
            [
                ("day", day.as_ref().into()),
                ("first", first.as_ref().into()),
                ("last", last.as_ref().into()),
                ("weeks", weeks.as_ref().into()),
            ],
        )
    }

    /// «Et tal på så få personer vises som »under {few}«, så ingen kan kendes.»
    pub fn targets_lead_few(&self, few: impl AsRef<str>) -> String {
        self.filled("targets-lead-few", [("few", few.as_ref().into())])
    }

    /// «{said} af {all} uger er bekræftet. Resten er planlagt og tæller ikke.»
    pub fn targets_said(&self, all: impl AsRef<str>, said: impl AsRef<str>) -> String {
        self.filled("targets-said", [("all", all.as_ref().into()), ("said", said.as_ref().into())])
    }

    /// «Ingen har haft et forløb i de uger.»
    pub fn targets_said_none(&self) -> String {
        self.plain("targets-said-none")
    }

    /// «under {few}»
    pub fn targets_few(&self, few: impl AsRef<str>) -> String {
        self.filled("targets-few", [("few", few.as_ref().into())])
    }

    /// «holdes tilbage»
    pub fn targets_kept_back(&self) -> String {
        self.plain("targets-kept-back")
    }

    /// «af {all} {what}»
    pub fn targets_of(&self, all: impl AsRef<str>, what: impl AsRef<str>) -> String {
        self.filled("targets-of", [("all", all.as_ref().into()), ("what", what.as_ref().into())])
    }

    /// «Udvidelse af arbejdsstyrken»
    pub fn targets_name_labour_force_expansion(&self) -> String {
        self.plain("targets-name-labour-force-expansion")
    }

    /// «Personer med løntimer»
    pub fn targets_name_people_with_paid_hours(&self) -> String {
        self.plain("targets-name-people-with-paid-hours")
    }

    /// «Virksomheder, der er med»
    pub fn targets_name_companies_taking_part(&self) -> String {
        self.plain("targets-name-companies-taking-part")
    }

    /// «{gross} kom ind, {out} faldt fra · {fte} årsværk»
    pub fn targets_net_note(
        &self,
        fte: impl AsRef<str>,
        gross: impl AsRef<str>,
        out: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-net-note",
            [("fte", fte.as_ref().into()), ("gross", gross.as_ref().into()), ("out", out.as_ref().into())],
        )
    }

    /// «{gross} kom ind, {out} faldt fra»
    pub fn targets_net_note_few(&self, gross: impl AsRef<str>, out: impl AsRef<str>) -> String {
        self.filled("targets-net-note-few", [("gross", gross.as_ref().into()), ("out", out.as_ref().into())])
    }

    /// «Sådan er det talt»
    pub fn targets_definition(&self) -> String {
        self.plain("targets-definition")
    }

    /// «Hvem tælles (tæller)»
    pub fn targets_numerator(&self) -> String {
        self.plain("targets-numerator")
    }

    /// «Ud af hvor mange (nævner)»
    pub fn targets_denominator(&self) -> String {
        self.plain("targets-denominator")
    }

    /// «Hvilke uger (vindue)»
    pub fn targets_window(&self) -> String {
        self.plain("targets-window")
    }

    /// «Uge {first} til {last}»
    pub fn targets_window_text(&self, first: impl AsRef<str>, last: impl AsRef<str>) -> String {
        self.filled("targets-window-text", [("first", first.as_ref().into()), ("last", last.as_ref().into())])
    }

    /// «Hvornår tæller det (modenhed)»
    pub fn targets_maturity(&self) -> String {
        self.plain("targets-maturity")
    }

    /// «Kilde»
    pub fn targets_source(&self) -> String {
        self.plain("targets-source")
    }

    /// «Ugelinjer: det, virksomheder og kommune har sagt om hver uge.»
    pub fn targets_source_week_lines(&self) -> String {
        self.plain("targets-source-week-lines")
    }

    /// «Mål»
    pub fn targets_target(&self) -> String {
        self.plain("targets-target")
    }

    /// «{number} den {day} ({source})»
    pub fn targets_target_what(
        &self,
        day: impl AsRef<str>,
        number: impl AsRef<str>,
        source: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-target-what",
            [
                ("day", day.as_ref().into()),
                ("number", number.as_ref().into()),
                ("source", source.as_ref().into()),
            ],
        )
    }

    /// «Intet mål er sat.»
    pub fn targets_target_none(&self) -> String {
        self.plain("targets-target-none")
    }

    /// «Personer uden for arbejdsstyrken ved registreringen, som i mindst {weeks} af de {of} uger havde mindst {minutes} med løn, som virksomheden alene betaler. Netto: uden dem, der er faldet fra igen.»
    pub fn targets_expansion_numerator(
        &self,
        minutes: impl AsRef<str>,
        of: impl AsRef<str>,
        weeks: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-expansion-numerator",
            [
                ("minutes", minutes.as_ref().into()),
                ("of", of.as_ref().into()),
                ("weeks", weeks.as_ref().into()),
            ],
        )
    }

    /// «{outside} var uden for arbejdsstyrken og har været med i hele vinduet.»
    pub fn targets_expansion_denominator(&self, outside: impl AsRef<str>) -> String {
        self.filled("targets-expansion-denominator", [("outside", outside.as_ref().into())])
    }

    /// «{early} har ikke været med længe nok og er ikke talt med endnu. Om {unknown} vides det ikke, om de var uden for.»
    pub fn targets_expansion_maturity(&self, early: impl AsRef<str>, unknown: impl AsRef<str>) -> String {
        self.filled(
            "targets-expansion-maturity",
            [("early", early.as_ref().into()), ("unknown", unknown.as_ref().into())],
        )
    }

    /// «Målgrupperne er delt efter vores første læsning, som ingen jurist har bekræftet: inde {inside}, ude {outside}. {unknown} vides ikke.»
    pub fn targets_expansion_reading(
        &self,
        inside: impl AsRef<str>,
        outside: impl AsRef<str>,
        unknown: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-expansion-reading",
            [
                ("inside", inside.as_ref().into()),
                ("outside", outside.as_ref().into()),
                ("unknown", unknown.as_ref().into()),
            ],
        )
    }

    /// «Personer med mindst {minutes} med løn i alt i vinduet. Praktiktimer tæller ikke.»
    pub fn targets_paid_numerator(&self, minutes: impl AsRef<str>) -> String {
        self.filled("targets-paid-numerator", [("minutes", minutes.as_ref().into())])
    }

    /// «{all} er registreret i et program eller har haft et forløb.»
    pub fn targets_paid_denominator(&self, all: impl AsRef<str>) -> String {
        self.filled("targets-paid-denominator", [("all", all.as_ref().into())])
    }

    /// «En uge tæller, når nogen har sagt, hvad der blev til noget. Er to uenige, tæller den, når de er enige.»
    pub fn targets_paid_maturity(&self) -> String {
        self.plain("targets-paid-maturity")
    }

    /// «Virksomheder, hvor mindst én person havde timer, der tæller.»
    pub fn targets_companies_numerator(&self) -> String {
        self.plain("targets-companies-numerator")
    }

    /// «{all} virksomheder i partnerskabet.»
    pub fn targets_companies_denominator(&self, all: impl AsRef<str>) -> String {
        self.filled("targets-companies-denominator", [("all", all.as_ref().into())])
    }

    /// «personer»
    pub fn targets_people(&self) -> String {
        self.plain("targets-people")
    }

    /// «virksomheder»
    pub fn targets_companies(&self) -> String {
        self.plain("targets-companies")
    }

    /// «Måned for måned»
    pub fn targets_months(&self) -> String {
        self.plain("targets-months")
    }

    /// «Måned»
    pub fn targets_months_month(&self) -> String {
        self.plain("targets-months-month")
    }

    /// «Udvidelse, netto»
    pub fn targets_months_net(&self) -> String {
        self.plain("targets-months-net")
    }

    /// «Med løntimer»
    pub fn targets_months_paid(&self) -> String {
        self.plain("targets-months-paid")
    }

    /// «Virksomheder»
    pub fn targets_months_companies(&self) -> String {
        self.plain("targets-months-companies")
    }

    /// «Timer med løn»
    pub fn targets_months_ordinary(&self) -> String {
        self.plain("targets-months-ordinary")
    }

    /// «Praktiktimer, oplæring»
    pub fn targets_months_praktik(&self) -> String {
        self.plain("targets-months-praktik")
    }

    /// «ikke slut»
    pub fn targets_months_not_over(&self) -> String {
        self.plain("targets-months-not-over")
    }

    /// «En dag hører til sin egen måned. Udvidelsen er talt ved den sidste uge, der sluttede i måneden.»
    pub fn targets_months_note(&self) -> String {
        self.plain("targets-months-note")
    }

    /// «Personerne bag»
    pub fn targets_behind(&self) -> String {
        self.plain("targets-behind")
    }

    /// «Ingen har haft løntimer i de uger.»
    pub fn targets_behind_none(&self) -> String {
        self.plain("targets-behind-none")
    }

    /// «Styregruppen ser tal, ikke personer.»
    pub fn targets_behind_not(&self) -> String {
        self.plain("targets-behind-not")
    }

    /// «Uger med løn»
    pub fn targets_behind_weeks(&self) -> String {
        self.plain("targets-behind-weeks")
    }

    /// «Timer med løn»
    pub fn targets_behind_hours(&self) -> String {
        self.plain("targets-behind-hours")
    }

    /// «Tæller i udvidelsen»
    pub fn targets_behind_in(&self) -> String {
        self.plain("targets-behind-in")
    }

    /// «ja»
    pub fn targets_behind_yes(&self) -> String {
        self.plain("targets-behind-yes")
    }

    /// «nej»
    pub fn targets_behind_no(&self) -> String {
        self.plain("targets-behind-no")
    }

    /// «Sæt et mål»
    pub fn targets_set_title(&self) -> String {
        self.plain("targets-set-title")
    }

    /// «Målet står ved siden af tallet på siden »Resultater« i hele partnerskabet.»
    pub fn targets_set_lead(&self) -> String {
        self.plain("targets-set-lead")
    }

    /// «Hvad?»
    pub fn targets_set_indicator(&self) -> String {
        self.plain("targets-set-indicator")
    }

    /// «Hvor mange?»
    pub fn targets_set_number(&self) -> String {
        self.plain("targets-set-number")
    }

    /// «Hvornår?»
    pub fn targets_set_by(&self) -> String {
        self.plain("targets-set-by")
    }

    /// «Et mål for samme dag bliver rettet.»
    pub fn targets_set_by_hint(&self) -> String {
        self.plain("targets-set-by-hint")
    }

    /// «Hvor er det besluttet?»
    pub fn targets_set_source(&self) -> String {
        self.plain("targets-set-source")
    }

    /// «fx styregruppens møde den 3. november»
    pub fn targets_set_source_hint(&self) -> String {
        self.plain("targets-set-source-hint")
    }

    /// «Mål, der er sat»
    pub fn targets_set_now(&self) -> String {
        self.plain("targets-set-now")
    }

    /// «{day} er gået. Et mål gælder en dag, der kommer.»
    pub fn targets_refusal_past(&self, day: impl AsRef<str>) -> String {
        self.filled("targets-refusal-past", [("day", day.as_ref().into())])
    }

    /// «Målet er sat.»
    pub fn targets_done_set(&self) -> String {
        self.plain("targets-done-set")
    }

    /// «Mål»
    pub fn targets_menu_set(&self) -> String {
        self.plain("targets-menu-set")
    }

    /// «{name}: {value} af {all}»
    pub fn targets_line(
        &self,
        all: impl AsRef<str>,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-line",
            [("all", all.as_ref().into()), ("name", name.as_ref().into()), ("value", value.as_ref().into())],
        )
    }

    /// «Andel»
    pub fn targets_share(&self) -> String {
        self.plain("targets-share")
    }

    /// «{share} (med usikkerhed {low} til {high})»
    pub fn targets_share_what(
        &self,
        high: impl AsRef<str>,
        low: impl AsRef<str>,
        share: impl AsRef<str>,
    ) -> String {
        self.filled(
            "targets-share-what",
            [("high", high.as_ref().into()), ("low", low.as_ref().into()), ("share", share.as_ref().into())],
        )
    }

    /// «Mål: {number} den {day}»
    pub fn targets_beside(&self, day: impl AsRef<str>, number: impl AsRef<str>) -> String {
        self.filled("targets-beside", [("day", day.as_ref().into()), ("number", number.as_ref().into())])
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("targets-title", texts.targets_title()),
        ("targets-lead", texts.targets_lead("day", "first", "last", "weeks")),
        ("targets-lead-few", texts.targets_lead_few("few")),
        ("targets-said", texts.targets_said("all", "said")),
        ("targets-said-none", texts.targets_said_none()),
        ("targets-few", texts.targets_few("few")),
        ("targets-kept-back", texts.targets_kept_back()),
        ("targets-of", texts.targets_of("all", "what")),
        ("targets-name-labour-force-expansion", texts.targets_name_labour_force_expansion()),
        ("targets-name-people-with-paid-hours", texts.targets_name_people_with_paid_hours()),
        ("targets-name-companies-taking-part", texts.targets_name_companies_taking_part()),
        ("targets-net-note", texts.targets_net_note("fte", "gross", "out")),
        ("targets-net-note-few", texts.targets_net_note_few("gross", "out")),
        ("targets-definition", texts.targets_definition()),
        ("targets-numerator", texts.targets_numerator()),
        ("targets-denominator", texts.targets_denominator()),
        ("targets-window", texts.targets_window()),
        ("targets-window-text", texts.targets_window_text("first", "last")),
        ("targets-maturity", texts.targets_maturity()),
        ("targets-source", texts.targets_source()),
        ("targets-source-week-lines", texts.targets_source_week_lines()),
        ("targets-target", texts.targets_target()),
        ("targets-target-what", texts.targets_target_what("day", "number", "source")),
        ("targets-target-none", texts.targets_target_none()),
        ("targets-expansion-numerator", texts.targets_expansion_numerator("minutes", "of", "weeks")),
        ("targets-expansion-denominator", texts.targets_expansion_denominator("outside")),
        ("targets-expansion-maturity", texts.targets_expansion_maturity("early", "unknown")),
        ("targets-expansion-reading", texts.targets_expansion_reading("inside", "outside", "unknown")),
        ("targets-paid-numerator", texts.targets_paid_numerator("minutes")),
        ("targets-paid-denominator", texts.targets_paid_denominator("all")),
        ("targets-paid-maturity", texts.targets_paid_maturity()),
        ("targets-companies-numerator", texts.targets_companies_numerator()),
        ("targets-companies-denominator", texts.targets_companies_denominator("all")),
        ("targets-people", texts.targets_people()),
        ("targets-companies", texts.targets_companies()),
        ("targets-months", texts.targets_months()),
        ("targets-months-month", texts.targets_months_month()),
        ("targets-months-net", texts.targets_months_net()),
        ("targets-months-paid", texts.targets_months_paid()),
        ("targets-months-companies", texts.targets_months_companies()),
        ("targets-months-ordinary", texts.targets_months_ordinary()),
        ("targets-months-praktik", texts.targets_months_praktik()),
        ("targets-months-not-over", texts.targets_months_not_over()),
        ("targets-months-note", texts.targets_months_note()),
        ("targets-behind", texts.targets_behind()),
        ("targets-behind-none", texts.targets_behind_none()),
        ("targets-behind-not", texts.targets_behind_not()),
        ("targets-behind-weeks", texts.targets_behind_weeks()),
        ("targets-behind-hours", texts.targets_behind_hours()),
        ("targets-behind-in", texts.targets_behind_in()),
        ("targets-behind-yes", texts.targets_behind_yes()),
        ("targets-behind-no", texts.targets_behind_no()),
        ("targets-set-title", texts.targets_set_title()),
        ("targets-set-lead", texts.targets_set_lead()),
        ("targets-set-indicator", texts.targets_set_indicator()),
        ("targets-set-number", texts.targets_set_number()),
        ("targets-set-by", texts.targets_set_by()),
        ("targets-set-by-hint", texts.targets_set_by_hint()),
        ("targets-set-source", texts.targets_set_source()),
        ("targets-set-source-hint", texts.targets_set_source_hint()),
        ("targets-set-now", texts.targets_set_now()),
        ("targets-refusal-past", texts.targets_refusal_past("day")),
        ("targets-done-set", texts.targets_done_set()),
        ("targets-menu-set", texts.targets_menu_set()),
        ("targets-line", texts.targets_line("all", "name", "value")),
        ("targets-share", texts.targets_share()),
        ("targets-share-what", texts.targets_share_what("high", "low", "share")),
        ("targets-beside", texts.targets_beside("day", "number")),
    ]
}
