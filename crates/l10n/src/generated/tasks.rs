//! Written by `cargo xtask i18n` from `i18n/*/tasks.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "tasks-title",
    "tasks-lead",
    "tasks-refusal-no-minutes",
    "tasks-refusal-no-slots",
    "tasks-refusal-more-than-slots",
    "tasks-refusal-more-than-days",
    "tasks-refusal-no-tasks",
    "tasks-refusal-task-taken",
    "tasks-refusal-task-in-bundle",
    "tasks-refusal-unit-held",
    "tasks-refusal-bundle-closed",
    "tasks-refusal-bundle-open",
    "tasks-refusal-form-fixed",
    "tasks-refusal-task-not-movable",
    "tasks-refusal-different-units",
    "tasks-refusal-praktik-without-purpose",
    "tasks-refusal-praktik-without-steps",
    "tasks-refusal-praktik-without-end",
    "tasks-refusal-praktik-without-responsible",
    "tasks-refusal-praktik-ends-too-early",
    "tasks-refusal-not-in-catalogue",
    "tasks-refusal-position-has-tasks",
    "tasks-refusal-reference-taken",
    "tasks-position-new-title",
    "tasks-position-edit-title",
    "tasks-position-lead",
    "tasks-position-title",
    "tasks-position-unit",
    "tasks-position-unit-choose",
    "tasks-position-occupation",
    "tasks-position-occupation-hint",
    "tasks-position-people",
    "tasks-position-remove",
    "tasks-position-remove-text",
    "tasks-position-edit",
    "tasks-position-facts",
    "tasks-position-occupation-none",
    "tasks-position-tasks",
    "tasks-position-empty-title",
    "tasks-position-empty-text",
    "tasks-position-people-count",
    "tasks-column-task",
    "tasks-column-time",
    "tasks-column-slots",
    "tasks-column-now",
    "tasks-column-bundle",
    "tasks-column-company",
    "tasks-column-form",
    "tasks-column-state",
    "tasks-column-title",
    "tasks-stays",
    "tasks-free",
    "tasks-add-from-catalogue",
    "tasks-add-own",
    "tasks-catalogue-title",
    "tasks-catalogue-lead",
    "tasks-catalogue-suggested",
    "tasks-catalogue-source",
    "tasks-catalogue-minutes",
    "tasks-catalogue-learning",
    "tasks-catalogue-safety",
    "tasks-catalogue-submit",
    "tasks-catalogue-status-draft",
    "tasks-catalogue-status-checked",
    "tasks-catalogue-status-in-use",
    "tasks-task-new-title",
    "tasks-task-edit-title",
    "tasks-task-title",
    "tasks-task-description",
    "tasks-task-minutes",
    "tasks-task-minutes-hint",
    "tasks-task-times",
    "tasks-task-slots",
    "tasks-task-demands",
    "tasks-task-demands-hint",
    "tasks-task-skills",
    "tasks-task-certificates",
    "tasks-task-now-function",
    "tasks-task-now-function-hint",
    "tasks-task-movable",
    "tasks-task-movable-yes",
    "tasks-task-movable-no",
    "tasks-task-learning",
    "tasks-task-remove",
    "tasks-task-remove-text",
    "tasks-task-edit",
    "tasks-task-in-bundle",
    "tasks-task-demands-none",
    "tasks-task-none",
    "tasks-task-estimate",
    "tasks-build-title",
    "tasks-build-lead",
    "tasks-build-none-title",
    "tasks-build-none-text",
    "tasks-build-none-action",
    "tasks-build-bundle-title",
    "tasks-build-form",
    "tasks-build-starts-on",
    "tasks-build-state",
    "tasks-build-state-open",
    "tasks-build-state-draft",
    "tasks-build-praktik",
    "tasks-build-praktik-note",
    "tasks-build-purpose",
    "tasks-build-steps",
    "tasks-build-responsible",
    "tasks-build-ends-on",
    "tasks-build-submit",
    "tasks-bundle-edit-title",
    "tasks-bundle-edit",
    "tasks-bundle-find",
    "tasks-bundle-open",
    "tasks-bundle-open-text",
    "tasks-bundle-close",
    "tasks-bundle-close-text",
    "tasks-bundle-facts",
    "tasks-bundle-hours",
    "tasks-bundle-freed",
    "tasks-bundle-slots",
    "tasks-bundle-demands",
    "tasks-bundle-starts",
    "tasks-bundle-praktik",
    "tasks-bundle-training",
    "tasks-bundle-training-text",
    "tasks-bundle-tasks",
    "tasks-bundle-closed-tasks",
    "tasks-bundle-skills",
    "tasks-bundle-certificates",
    "tasks-bundle-places",
    "tasks-bundle-places-note",
    "tasks-state-draft",
    "tasks-state-free",
    "tasks-state-closed",
    "tasks-filter-label",
    "tasks-filter-search",
    "tasks-filter-state",
    "tasks-filter-state-all",
    "tasks-filter-state-open",
    "tasks-filter-form",
    "tasks-filter-form-all",
    "tasks-empty-title",
    "tasks-empty-text",
    "tasks-empty-action",
    "tasks-none-found-title",
    "tasks-none-found-text",
    "tasks-done-position",
    "tasks-done-position-removed",
    "tasks-done-tasks",
    "tasks-done-task",
    "tasks-done-task-removed",
    "tasks-done-built",
    "tasks-done-changed",
    "tasks-done-opened",
    "tasks-done-closed",
    "tasks-build-starts-on-hint",
    "tasks-bundle-open-title",
    "tasks-bundle-close-title",
    "tasks-bundle-edit-lead",
    "tasks-build-smallest",
    "tasks-build-sum",
    "tasks-build-state-open-own",
    "tasks-build-state-draft-own",
    "tasks-bundle-too-small",
    "tasks-bundle-others-look",
    "tasks-task-held",
    "tasks-task-functions",
    "tasks-catalogue-held",
    "tasks-refusal-demands-and-nothing",
    "tasks-task-demands-nothing",
    "tasks-task-demands-unasked",
    "tasks-bundle-demands-unasked",
    "tasks-task-demands-nothing-hint",
    "tasks-task-figures-asked",
    "tasks-task-figures-asked-hint",
    "tasks-bundle-closed-tasks-were",
    "tasks-bundle-freed-unknown",
    "tasks-bundle-duration",
    "tasks-bundle-weeks",
    "tasks-refusal-begins-far-ahead",
    "tasks-refusal-bundle-taken",
    "tasks-state-taken",
    "tasks-state-past",
    "tasks-bundle-taken",
    "tasks-bundle-holder",
    "tasks-bundle-taken-from",
    "tasks-bundle-taken-days",
    "tasks-bundle-past",
    "tasks-position-nowhere-title",
    "tasks-position-nowhere-text",
];

impl Texts {
    /// «Småjob og praktik»
    pub fn tasks_title(&self) -> String {
        self.plain("tasks-title")
    }

    /// «Opgaver, som virksomheder har sat sammen.»
    pub fn tasks_lead(&self) -> String {
        self.plain("tasks-lead")
    }

    /// «Skriv, hvor lang tid opgaven tager om ugen.»
    pub fn tasks_refusal_no_minutes(&self) -> String {
        self.plain("tasks-refusal-no-minutes")
    }

    /// «Vælg mindst ét tidspunkt på ugen.»
    pub fn tasks_refusal_no_slots(&self) -> String {
        self.plain("tasks-refusal-no-slots")
    }

    /// «{minutes} om ugen kan ikke være i de valgte tider, som rummer {room}. Vælg flere tider, eller skriv færre minutter.»
    pub fn tasks_refusal_more_than_slots(&self, minutes: impl AsRef<str>, room: impl AsRef<str>) -> String {
        self.filled(
            "tasks-refusal-more-than-slots",
            [("minutes", minutes.as_ref().into()), ("room", room.as_ref().into())],
        )
    }

    /// «Opgaverne fylder {minutes}, men {days} rummer kun {room}. Tag en opgave fra, eller giv den flere tider.»
    pub fn tasks_refusal_more_than_days(
        &self,
        days: impl AsRef<str>,
        minutes: impl AsRef<str>,
        room: impl AsRef<str>,
    ) -> String {
        self.filled(
            "tasks-refusal-more-than-days",
            [
                ("days", days.as_ref().into()),
                ("minutes", minutes.as_ref().into()),
                ("room", room.as_ref().into()),
            ],
        )
    }

    /// «Vælg mindst én opgave.»
    pub fn tasks_refusal_no_tasks(&self) -> String {
        self.plain("tasks-refusal-no-tasks")
    }

    /// «»{task}« er allerede i »{bundle}«. Vælg en anden opgave, eller luk det andet først.»
    pub fn tasks_refusal_task_taken(&self, bundle: impl AsRef<str>, task: impl AsRef<str>) -> String {
        self.filled(
            "tasks-refusal-task-taken",
            [("bundle", bundle.as_ref().into()), ("task", task.as_ref().into())],
        )
    }

    /// «»{task}« er i »{bundle}«. Tag den ud dér først.»
    pub fn tasks_refusal_task_in_bundle(&self, bundle: impl AsRef<str>, task: impl AsRef<str>) -> String {
        self.filled(
            "tasks-refusal-task-in-bundle",
            [("bundle", bundle.as_ref().into()), ("task", task.as_ref().into())],
        )
    }

    /// «Stillingens opgaver er i »{bundle}« på det nuværende sted. Luk det først.»
    pub fn tasks_refusal_unit_held(&self, bundle: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-unit-held", [("bundle", bundle.as_ref().into())])
    }

    /// «Det er lukket. Sæt opgaverne sammen på ny.»
    pub fn tasks_refusal_bundle_closed(&self) -> String {
        self.plain("tasks-refusal-bundle-closed")
    }

    /// «Det er allerede åbent.»
    pub fn tasks_refusal_bundle_open(&self) -> String {
        self.plain("tasks-refusal-bundle-open")
    }

    /// «Formen ligger fast, når det er åbent. Luk det, og sæt opgaverne sammen på ny.»
    pub fn tasks_refusal_form_fixed(&self) -> String {
        self.plain("tasks-refusal-form-fixed")
    }

    /// «»{task}« skal blive, hvor den er. Ret opgaven, hvis det ikke passer.»
    pub fn tasks_refusal_task_not_movable(&self, task: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-task-not-movable", [("task", task.as_ref().into())])
    }

    /// «Opgaverne ligger forskellige steder: {units}. Vælg opgaver fra ét sted.»
    pub fn tasks_refusal_different_units(&self, units: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-different-units", [("units", units.as_ref().into())])
    }

    /// «Skriv, hvad praktikken skal bruges til.»
    pub fn tasks_refusal_praktik_without_purpose(&self) -> String {
        self.plain("tasks-refusal-praktik-without-purpose")
    }

    /// «Skriv, hvad der læres, skridt for skridt.»
    pub fn tasks_refusal_praktik_without_steps(&self) -> String {
        self.plain("tasks-refusal-praktik-without-steps")
    }

    /// «Skriv praktikkens sidste dag.»
    pub fn tasks_refusal_praktik_without_end(&self) -> String {
        self.plain("tasks-refusal-praktik-without-end")
    }

    /// «Skriv, hvilken funktion der har ansvaret, fx køkkenleder.»
    pub fn tasks_refusal_praktik_without_responsible(&self) -> String {
        self.plain("tasks-refusal-praktik-without-responsible")
    }

    /// «Praktikken skal slutte efter den første dag.»
    pub fn tasks_refusal_praktik_ends_too_early(&self) -> String {
        self.plain("tasks-refusal-praktik-ends-too-early")
    }

    /// «»{code}« står ikke i kataloget. Vælg en række fra listen.»
    pub fn tasks_refusal_not_in_catalogue(&self, code: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-not-in-catalogue", [("code", code.as_ref().into())])
    }

    /// «{count → one: Stillingen har 1 opgave. Fjern den først. · other: Stillingen har {count} opgaver. Fjern dem først.}»
    pub fn tasks_refusal_position_has_tasks(&self, count: i64) -> String {
        self.filled("tasks-refusal-position-has-tasks", [("count", count.into())])
    }

    /// «Virksomheden har allerede en række med nøglen »{reference}«.»
    pub fn tasks_refusal_reference_taken(&self, reference: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-reference-taken", [("reference", reference.as_ref().into())])
    }

    /// «Tilføj stilling»
    pub fn tasks_position_new_title(&self) -> String {
        self.plain("tasks-position-new-title")
    }

    /// «Ret stilling»
    pub fn tasks_position_edit_title(&self) -> String {
        self.plain("tasks-position-edit-title")
    }

    /// «En stilling er noget, nogen bliver ansat til i dag. Bagefter finder I de opgaver, som en anden kunne løse.»
    pub fn tasks_position_lead(&self) -> String {
        self.plain("tasks-position-lead")
    }

    /// «Hvad kalder virksomheden stillingen?»
    pub fn tasks_position_title(&self) -> String {
        self.plain("tasks-position-title")
    }

    /// «Sted»
    pub fn tasks_position_unit(&self) -> String {
        self.plain("tasks-position-unit")
    }

    /// «Vælg sted»
    pub fn tasks_position_unit_choose(&self) -> String {
        self.plain("tasks-position-unit-choose")
    }

    /// «Stillingsbetegnelse (DISCO-08)»
    pub fn tasks_position_occupation(&self) -> String {
        self.plain("tasks-position-occupation")
    }

    /// «Skriv et ord, fx opvask. Så viser vi, hvad der passer.»
    pub fn tasks_position_occupation_hint(&self) -> String {
        self.plain("tasks-position-occupation-hint")
    }

    /// «Hvor mange har stillingen?»
    pub fn tasks_position_people(&self) -> String {
        self.plain("tasks-position-people")
    }

    /// «Fjern stillingen»
    pub fn tasks_position_remove(&self) -> String {
        self.plain("tasks-position-remove")
    }

    /// «»{title}« forsvinder. Det kan ikke fortrydes.»
    pub fn tasks_position_remove_text(&self, title: impl AsRef<str>) -> String {
        self.filled("tasks-position-remove-text", [("title", title.as_ref().into())])
    }

    /// «Ret stillingen»
    pub fn tasks_position_edit(&self) -> String {
        self.plain("tasks-position-edit")
    }

    /// «Stillingen»
    pub fn tasks_position_facts(&self) -> String {
        self.plain("tasks-position-facts")
    }

    /// «Ingen betegnelse valgt»
    pub fn tasks_position_occupation_none(&self) -> String {
        self.plain("tasks-position-occupation-none")
    }

    /// «Opgaver»
    pub fn tasks_position_tasks(&self) -> String {
        self.plain("tasks-position-tasks")
    }

    /// «Ingen opgaver endnu»
    pub fn tasks_position_empty_title(&self) -> String {
        self.plain("tasks-position-empty-title")
    }

    /// «Vælg fra kataloget, eller skriv virksomhedens egne. Ret tiden, når I har spurgt.»
    pub fn tasks_position_empty_text(&self) -> String {
        self.plain("tasks-position-empty-text")
    }

    /// «{count → one: 1 person · other: {count} personer}»
    pub fn tasks_position_people_count(&self, count: i64) -> String {
        self.filled("tasks-position-people-count", [("count", count.into())])
    }

    /// «Opgave»
    pub fn tasks_column_task(&self) -> String {
        self.plain("tasks-column-task")
    }

    /// «Tid pr. uge»
    pub fn tasks_column_time(&self) -> String {
        self.plain("tasks-column-time")
    }

    /// «Hvornår»
    pub fn tasks_column_slots(&self) -> String {
        self.plain("tasks-column-slots")
    }

    /// «Gøres nu af»
    pub fn tasks_column_now(&self) -> String {
        self.plain("tasks-column-now")
    }

    /// «Indgår i»
    pub fn tasks_column_bundle(&self) -> String {
        self.plain("tasks-column-bundle")
    }

    /// «Virksomhed»
    pub fn tasks_column_company(&self) -> String {
        self.plain("tasks-column-company")
    }

    /// «Form»
    pub fn tasks_column_form(&self) -> String {
        self.plain("tasks-column-form")
    }

    /// «Status»
    pub fn tasks_column_state(&self) -> String {
        self.plain("tasks-column-state")
    }

    /// «Småjob eller praktik»
    pub fn tasks_column_title(&self) -> String {
        self.plain("tasks-column-title")
    }

    /// «Skal blive»
    pub fn tasks_stays(&self) -> String {
        self.plain("tasks-stays")
    }

    /// «Ledig»
    pub fn tasks_free(&self) -> String {
        self.plain("tasks-free")
    }

    /// «Vælg fra kataloget»
    pub fn tasks_add_from_catalogue(&self) -> String {
        self.plain("tasks-add-from-catalogue")
    }

    /// «Skriv en opgave»
    pub fn tasks_add_own(&self) -> String {
        self.plain("tasks-add-own")
    }

    /// «Vælg opgaver fra kataloget»
    pub fn tasks_catalogue_title(&self) -> String {
        self.plain("tasks-catalogue-title")
    }

    /// «Tider og krav er skøn. Spørg virksomheden, og ret dem bagefter. Ulæst betyder, at ingen fagperson har læst rækken endnu.»
    pub fn tasks_catalogue_lead(&self) -> String {
        self.plain("tasks-catalogue-lead")
    }

    /// «passer til stillingen»
    pub fn tasks_catalogue_suggested(&self) -> String {
        self.plain("tasks-catalogue-suggested")
    }

    /// «Kilde: {source}»
    pub fn tasks_catalogue_source(&self, source: impl AsRef<str>) -> String {
        self.filled("tasks-catalogue-source", [("source", source.as_ref().into())])
    }

    /// «{minutes} om ugen (skøn)»
    pub fn tasks_catalogue_minutes(&self, minutes: impl AsRef<str>) -> String {
        self.filled("tasks-catalogue-minutes", [("minutes", minutes.as_ref().into())])
    }

    /// «{count → one: lært på 1 dag (skøn) · other: lært på {count} dage (skøn)}»
    pub fn tasks_catalogue_learning(&self, count: i64) -> String {
        self.filled("tasks-catalogue-learning", [("count", count.into())])
    }

    /// «Se hos {authority}: {pointer}»
    pub fn tasks_catalogue_safety(&self, authority: impl AsRef<str>, pointer: impl AsRef<str>) -> String {
        self.filled(
            "tasks-catalogue-safety",
            [("authority", authority.as_ref().into()), ("pointer", pointer.as_ref().into())],
        )
    }

    /// «Tilføj de valgte»
    pub fn tasks_catalogue_submit(&self) -> String {
        self.plain("tasks-catalogue-submit")
    }

    /// «ulæst»
    pub fn tasks_catalogue_status_draft(&self) -> String {
        self.plain("tasks-catalogue-status-draft")
    }

    /// «læst af en fagperson»
    pub fn tasks_catalogue_status_checked(&self) -> String {
        self.plain("tasks-catalogue-status-checked")
    }

    /// «i brug»
    pub fn tasks_catalogue_status_in_use(&self) -> String {
        self.plain("tasks-catalogue-status-in-use")
    }

    /// «Skriv en opgave»
    pub fn tasks_task_new_title(&self) -> String {
        self.plain("tasks-task-new-title")
    }

    /// «Ret opgave»
    pub fn tasks_task_edit_title(&self) -> String {
        self.plain("tasks-task-edit-title")
    }

    /// «Hvad er opgaven?»
    pub fn tasks_task_title(&self) -> String {
        self.plain("tasks-task-title")
    }

    /// «Hvad gøres, og hvornår er det godt?»
    pub fn tasks_task_description(&self) -> String {
        self.plain("tasks-task-description")
    }

    /// «Tid om ugen»
    pub fn tasks_task_minutes(&self) -> String {
        self.plain("tasks-task-minutes")
    }

    /// «Timer og minutter, fx 1:30 eller 45 min.»
    pub fn tasks_task_minutes_hint(&self) -> String {
        self.plain("tasks-task-minutes-hint")
    }

    /// «Hvor mange gange om ugen?»
    pub fn tasks_task_times(&self) -> String {
        self.plain("tasks-task-times")
    }

    /// «Hvornår kan det gøres?»
    pub fn tasks_task_slots(&self) -> String {
        self.plain("tasks-task-slots")
    }

    /// «Hvad kræver opgaven?»
    pub fn tasks_task_demands(&self) -> String {
        self.plain("tasks-task-demands")
    }

    /// «Spørg virksomheden. 0 er nej.»
    pub fn tasks_task_demands_hint(&self) -> String {
        self.plain("tasks-task-demands-hint")
    }

    /// «Hvad skal man kunne?»
    pub fn tasks_task_skills(&self) -> String {
        self.plain("tasks-task-skills")
    }

    /// «Hvilke beviser kræver virksomheden?»
    pub fn tasks_task_certificates(&self) -> String {
        self.plain("tasks-task-certificates")
    }

    /// «Hvilken funktion gør det nu?»
    pub fn tasks_task_now_function(&self) -> String {
        self.plain("tasks-task-now-function")
    }

    /// «En funktion, ikke et navn, fx kok»
    pub fn tasks_task_now_function_hint(&self) -> String {
        self.plain("tasks-task-now-function-hint")
    }

    /// «Kunne en anden gøre det?»
    pub fn tasks_task_movable(&self) -> String {
        self.plain("tasks-task-movable")
    }

    /// «Ja, opgaven kan flyttes»
    pub fn tasks_task_movable_yes(&self) -> String {
        self.plain("tasks-task-movable-yes")
    }

    /// «Nej, den skal blive»
    pub fn tasks_task_movable_no(&self) -> String {
        self.plain("tasks-task-movable-no")
    }

    /// «Dage, til man kan det alene»
    pub fn tasks_task_learning(&self) -> String {
        self.plain("tasks-task-learning")
    }

    /// «Fjern opgaven»
    pub fn tasks_task_remove(&self) -> String {
        self.plain("tasks-task-remove")
    }

    /// «»{title}« forsvinder fra stillingen. Det kan ikke fortrydes.»
    pub fn tasks_task_remove_text(&self, title: impl AsRef<str>) -> String {
        self.filled("tasks-task-remove-text", [("title", title.as_ref().into())])
    }

    /// «Ret opgaven»
    pub fn tasks_task_edit(&self) -> String {
        self.plain("tasks-task-edit")
    }

    /// «Indgår i»
    pub fn tasks_task_in_bundle(&self) -> String {
        self.plain("tasks-task-in-bundle")
    }

    /// «Kræver ikke noget særligt»
    pub fn tasks_task_demands_none(&self) -> String {
        self.plain("tasks-task-demands-none")
    }

    /// «Intet skrevet»
    pub fn tasks_task_none(&self) -> String {
        self.plain("tasks-task-none")
    }

    /// «Tallene er et skøn, til I har spurgt.»
    pub fn tasks_task_estimate(&self) -> String {
        self.plain("tasks-task-estimate")
    }

    /// «Sæt opgaver sammen»
    pub fn tasks_build_title(&self) -> String {
        self.plain("tasks-build-title")
    }

    /// «Vælg opgaver fra ét sted. Sammen bliver de til et småjob eller en praktik.»
    pub fn tasks_build_lead(&self) -> String {
        self.plain("tasks-build-lead")
    }

    /// «Ingen ledige opgaver»
    pub fn tasks_build_none_title(&self) -> String {
        self.plain("tasks-build-none-title")
    }

    /// «Skriv eller vælg opgaver på en stilling først. Opgaver, der skal blive eller er i brug, er ikke med her.»
    pub fn tasks_build_none_text(&self) -> String {
        self.plain("tasks-build-none-text")
    }

    /// «Gå til virksomheden»
    pub fn tasks_build_none_action(&self) -> String {
        self.plain("tasks-build-none-action")
    }

    /// «Hvad skal det hedde?»
    pub fn tasks_build_bundle_title(&self) -> String {
        self.plain("tasks-build-bundle-title")
    }

    /// «Form»
    pub fn tasks_build_form(&self) -> String {
        self.plain("tasks-build-form")
    }

    /// «Første mulige dag»
    pub fn tasks_build_starts_on(&self) -> String {
        self.plain("tasks-build-starts-on")
    }

    /// «Hvor langt er I?»
    pub fn tasks_build_state(&self) -> String {
        self.plain("tasks-build-state")
    }

    /// «Åben: find personer nu»
    pub fn tasks_build_state_open(&self) -> String {
        self.plain("tasks-build-state-open")
    }

    /// «Kladde: virksomheden skal se det først»
    pub fn tasks_build_state_draft(&self) -> String {
        self.plain("tasks-build-state-draft")
    }

    /// «Kun for praktik»
    pub fn tasks_build_praktik(&self) -> String {
        self.plain("tasks-build-praktik")
    }

    /// «En praktik er oplæring. Den tæller ingen sparet tid og ingen gevinst.»
    pub fn tasks_build_praktik_note(&self) -> String {
        self.plain("tasks-build-praktik-note")
    }

    /// «Hvad skal praktikken bruges til?»
    pub fn tasks_build_purpose(&self) -> String {
        self.plain("tasks-build-purpose")
    }

    /// «Hvad læres, skridt for skridt?»
    pub fn tasks_build_steps(&self) -> String {
        self.plain("tasks-build-steps")
    }

    /// «Hvilken funktion har ansvaret?»
    pub fn tasks_build_responsible(&self) -> String {
        self.plain("tasks-build-responsible")
    }

    /// «Sidste dag»
    pub fn tasks_build_ends_on(&self) -> String {
        self.plain("tasks-build-ends-on")
    }

    /// «Sæt sammen»
    pub fn tasks_build_submit(&self) -> String {
        self.plain("tasks-build-submit")
    }

    /// «Ret »{title}«»
    pub fn tasks_bundle_edit_title(&self, title: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-edit-title", [("title", title.as_ref().into())])
    }

    /// «Ret»
    pub fn tasks_bundle_edit(&self) -> String {
        self.plain("tasks-bundle-edit")
    }

    /// «Find personer»
    pub fn tasks_bundle_find(&self) -> String {
        self.plain("tasks-bundle-find")
    }

    /// «Åbn»
    pub fn tasks_bundle_open(&self) -> String {
        self.plain("tasks-bundle-open")
    }

    /// «Fra nu af kan der findes personer til det.»
    pub fn tasks_bundle_open_text(&self) -> String {
        self.plain("tasks-bundle-open-text")
    }

    /// «Luk, og giv opgaverne fri»
    pub fn tasks_bundle_close(&self) -> String {
        self.plain("tasks-bundle-close")
    }

    /// «Opgaverne bliver ledige igen, og alle forslag til det trækkes tilbage, også hvor navnet er givet. Det kan ikke åbnes igen.»
    pub fn tasks_bundle_close_text(&self) -> String {
        self.plain("tasks-bundle-close-text")
    }

    /// «Indhold»
    pub fn tasks_bundle_facts(&self) -> String {
        self.plain("tasks-bundle-facts")
    }

    /// «Tid om ugen»
    pub fn tasks_bundle_hours(&self) -> String {
        self.plain("tasks-bundle-hours")
    }

    /// «Tid, som fagfolk får igen»
    pub fn tasks_bundle_freed(&self) -> String {
        self.plain("tasks-bundle-freed")
    }

    /// «Hvornår»
    pub fn tasks_bundle_slots(&self) -> String {
        self.plain("tasks-bundle-slots")
    }

    /// «Krav»
    pub fn tasks_bundle_demands(&self) -> String {
        self.plain("tasks-bundle-demands")
    }

    /// «Kan begynde»
    pub fn tasks_bundle_starts(&self) -> String {
        self.plain("tasks-bundle-starts")
    }

    /// «Praktikken»
    pub fn tasks_bundle_praktik(&self) -> String {
        self.plain("tasks-bundle-praktik")
    }

    /// «Oplæring»
    pub fn tasks_bundle_training(&self) -> String {
        self.plain("tasks-bundle-training")
    }

    /// «{minutes} om ugen. Det er oplæring og tæller ikke som sparet tid.»
    pub fn tasks_bundle_training_text(&self, minutes: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-training-text", [("minutes", minutes.as_ref().into())])
    }

    /// «Opgaver»
    pub fn tasks_bundle_tasks(&self) -> String {
        self.plain("tasks-bundle-tasks")
    }

    /// «Opgaverne er ledige igen.»
    pub fn tasks_bundle_closed_tasks(&self) -> String {
        self.plain("tasks-bundle-closed-tasks")
    }

    /// «Man skal kunne»
    pub fn tasks_bundle_skills(&self) -> String {
        self.plain("tasks-bundle-skills")
    }

    /// «Beviser»
    pub fn tasks_bundle_certificates(&self) -> String {
        self.plain("tasks-bundle-certificates")
    }

    /// «Pladser på stedet»
    pub fn tasks_bundle_places(&self) -> String {
        self.plain("tasks-bundle-places")
    }

    /// «Pladser efter rimelighedskravet. Den endelige vurdering sker, når en person foreslås.»
    pub fn tasks_bundle_places_note(&self) -> String {
        self.plain("tasks-bundle-places-note")
    }

    /// «Kladde»
    pub fn tasks_state_draft(&self) -> String {
        self.plain("tasks-state-draft")
    }

    /// «Ledig»
    pub fn tasks_state_free(&self) -> String {
        self.plain("tasks-state-free")
    }

    /// «Lukket»
    pub fn tasks_state_closed(&self) -> String {
        self.plain("tasks-state-closed")
    }

    /// «Søg i småjob»
    pub fn tasks_filter_label(&self) -> String {
        self.plain("tasks-filter-label")
    }

    /// «Navn, virksomhed eller sted»
    pub fn tasks_filter_search(&self) -> String {
        self.plain("tasks-filter-search")
    }

    /// «Status»
    pub fn tasks_filter_state(&self) -> String {
        self.plain("tasks-filter-state")
    }

    /// «Alle»
    pub fn tasks_filter_state_all(&self) -> String {
        self.plain("tasks-filter-state-all")
    }

    /// «Åben (også optaget og forbi)»
    pub fn tasks_filter_state_open(&self) -> String {
        self.plain("tasks-filter-state-open")
    }

    /// «Form»
    pub fn tasks_filter_form(&self) -> String {
        self.plain("tasks-filter-form")
    }

    /// «Job og praktik»
    pub fn tasks_filter_form_all(&self) -> String {
        self.plain("tasks-filter-form-all")
    }

    /// «Ingen opgaver er sat sammen endnu»
    pub fn tasks_empty_title(&self) -> String {
        self.plain("tasks-empty-title")
    }

    /// «Begynd hos en virksomhed: find opgaver, og sæt dem sammen.»
    pub fn tasks_empty_text(&self) -> String {
        self.plain("tasks-empty-text")
    }

    /// «Find en virksomhed»
    pub fn tasks_empty_action(&self) -> String {
        self.plain("tasks-empty-action")
    }

    /// «Intet passer»
    pub fn tasks_none_found_title(&self) -> String {
        self.plain("tasks-none-found-title")
    }

    /// «Prøv et kortere ord, eller fjern filtrene.»
    pub fn tasks_none_found_text(&self) -> String {
        self.plain("tasks-none-found-text")
    }

    /// «Stillingen er gemt.»
    pub fn tasks_done_position(&self) -> String {
        self.plain("tasks-done-position")
    }

    /// «Stillingen er fjernet.»
    pub fn tasks_done_position_removed(&self) -> String {
        self.plain("tasks-done-position-removed")
    }

    /// «Opgaverne er tilføjet. Ret tiderne, når I har spurgt.»
    pub fn tasks_done_tasks(&self) -> String {
        self.plain("tasks-done-tasks")
    }

    /// «Opgaven er gemt.»
    pub fn tasks_done_task(&self) -> String {
        self.plain("tasks-done-task")
    }

    /// «Opgaven er fjernet.»
    pub fn tasks_done_task_removed(&self) -> String {
        self.plain("tasks-done-task-removed")
    }

    /// «Opgaverne er sat sammen.»
    pub fn tasks_done_built(&self) -> String {
        self.plain("tasks-done-built")
    }

    /// «Ændringerne er gemt.»
    pub fn tasks_done_changed(&self) -> String {
        self.plain("tasks-done-changed")
    }

    /// «Nu er det åbent, og der kan findes personer.»
    pub fn tasks_done_opened(&self) -> String {
        self.plain("tasks-done-opened")
    }

    /// «Det er lukket. Opgaverne er ledige igen.»
    pub fn tasks_done_closed(&self) -> String {
        self.plain("tasks-done-closed")
    }

    /// «fx {date}. Uden dato: fra i dag.»
    pub fn tasks_build_starts_on_hint(&self, date: impl AsRef<str>) -> String {
        self.filled("tasks-build-starts-on-hint", [("date", date.as_ref().into())])
    }

    /// «Åbn »{title}«»
    pub fn tasks_bundle_open_title(&self, title: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-open-title", [("title", title.as_ref().into())])
    }

    /// «Luk »{title}«»
    pub fn tasks_bundle_close_title(&self, title: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-close-title", [("title", title.as_ref().into())])
    }

    /// «Vælg opgaver fra ét sted. Nye opgaver ændrer timer, tider og krav.»
    pub fn tasks_bundle_edit_lead(&self) -> String {
        self.plain("tasks-bundle-edit-lead")
    }

    /// «Et småjob skal være på mindst {minutes} om ugen i alt, før der findes personer til det.»
    pub fn tasks_build_smallest(&self, minutes: impl AsRef<str>) -> String {
        self.filled("tasks-build-smallest", [("minutes", minutes.as_ref().into())])
    }

    /// «I alt {sum} om ugen»
    pub fn tasks_build_sum(&self, sum: impl AsRef<str>) -> String {
        self.filled("tasks-build-sum", [("sum", sum.as_ref().into())])
    }

    /// «Åben: kommunen kan finde personer nu»
    pub fn tasks_build_state_open_own(&self) -> String {
        self.plain("tasks-build-state-open-own")
    }

    /// «Kladde: vi ser på det først»
    pub fn tasks_build_state_draft_own(&self) -> String {
        self.plain("tasks-build-state-draft-own")
    }

    /// «Det er på {minutes} om ugen. Der findes kun personer til mindst {smallest} om ugen. Tilføj opgaver under Ret.»
    pub fn tasks_bundle_too_small(&self, minutes: impl AsRef<str>, smallest: impl AsRef<str>) -> String {
        self.filled(
            "tasks-bundle-too-small",
            [("minutes", minutes.as_ref().into()), ("smallest", smallest.as_ref().into())],
        )
    }

    /// «Kommunen kan nu finde personer til det. I hører fra jeres kontaktperson.»
    pub fn tasks_bundle_others_look(&self) -> String {
        self.plain("tasks-bundle-others-look")
    }

    /// «Opgaven indgår i »{bundle}«, som følger med, når du retter den.»
    pub fn tasks_task_held(&self, bundle: impl AsRef<str>) -> String {
        self.filled("tasks-task-held", [("bundle", bundle.as_ref().into())])
    }

    /// «Funktioner»
    pub fn tasks_task_functions(&self) -> String {
        self.plain("tasks-task-functions")
    }

    /// «er i stillingen»
    pub fn tasks_catalogue_held(&self) -> String {
        self.plain("tasks-catalogue-held")
    }

    /// «Du har valgt krav og samtidig sat kryds ved, at opgaven ikke kræver noget. Fjern det ene.»
    pub fn tasks_refusal_demands_and_nothing(&self) -> String {
        self.plain("tasks-refusal-demands-and-nothing")
    }

    /// «Vi har spurgt: opgaven kræver ikke noget af dette»
    pub fn tasks_task_demands_nothing(&self) -> String {
        self.plain("tasks-task-demands-nothing")
    }

    /// «Ikke spurgt endnu»
    pub fn tasks_task_demands_unasked(&self) -> String {
        self.plain("tasks-task-demands-unasked")
    }

    /// «Ikke spurgt endnu: {tasks}»
    pub fn tasks_bundle_demands_unasked(&self, tasks: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-demands-unasked", [("tasks", tasks.as_ref().into())])
    }

    /// «Er alt 0 uden kryds her, regnes opgaven som ikke spurgt.»
    pub fn tasks_task_demands_nothing_hint(&self) -> String {
        self.plain("tasks-task-demands-nothing-hint")
    }

    /// «Vi har spurgt om alt: tallene er ikke længere et skøn»
    pub fn tasks_task_figures_asked(&self) -> String {
        self.plain("tasks-task-figures-asked")
    }

    /// «Tid, krav, kunnen, beviser og dage at lære.»
    pub fn tasks_task_figures_asked_hint(&self) -> String {
        self.plain("tasks-task-figures-asked-hint")
    }

    /// «Opgaverne er ledige igen. Det var: {tasks}.»
    pub fn tasks_bundle_closed_tasks_were(&self, tasks: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-closed-tasks-were", [("tasks", tasks.as_ref().into())])
    }

    /// «Ingen har skrevet, hvem der gør opgaverne nu.»
    pub fn tasks_bundle_freed_unknown(&self) -> String {
        self.plain("tasks-bundle-freed-unknown")
    }

    /// «Varighed»
    pub fn tasks_bundle_duration(&self) -> String {
        self.plain("tasks-bundle-duration")
    }

    /// «{count → one: 1 uge. Hvor længe en praktik må vare, afhænger af målgruppen og er ikke undersøgt her. · other: {count} uger. Hvor længe en praktik må vare, afhænger af målgruppen og er ikke undersøgt her.}»
    pub fn tasks_bundle_weeks(&self, count: i64) -> String {
        self.filled("tasks-bundle-weeks", [("count", count.into())])
    }

    /// «Dagen ligger langt ude i fremtiden. Skriv en dag senest den {latest}.»
    pub fn tasks_refusal_begins_far_ahead(&self, latest: impl AsRef<str>) -> String {
        self.filled("tasks-refusal-begins-far-ahead", [("latest", latest.as_ref().into())])
    }

    /// «Nogen har det. Slut, afbryd eller opgiv forløbet først: se under Forløb.»
    pub fn tasks_refusal_bundle_taken(&self) -> String {
        self.plain("tasks-refusal-bundle-taken")
    }

    /// «Optaget»
    pub fn tasks_state_taken(&self) -> String {
        self.plain("tasks-state-taken")
    }

    /// «Forbi»
    pub fn tasks_state_past(&self) -> String {
        self.plain("tasks-state-past")
    }

    /// «Nogen har det. Det kan lukkes, når forløbet er slut, afbrudt eller opgivet.»
    pub fn tasks_bundle_taken(&self) -> String {
        self.plain("tasks-bundle-taken")
    }

    /// «Hvem har det»
    pub fn tasks_bundle_holder(&self) -> String {
        self.plain("tasks-bundle-holder")
    }

    /// «Optaget fra den {from}»
    pub fn tasks_bundle_taken_from(&self, from: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-taken-from", [("from", from.as_ref().into())])
    }

    /// «Optaget fra den {from} til den {to}»
    pub fn tasks_bundle_taken_days(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled("tasks-bundle-taken-days", [("from", from.as_ref().into()), ("to", to.as_ref().into())])
    }

    /// «Den sidste dag er gået. Ret dagene, før der findes personer til praktikken, eller luk den.»
    pub fn tasks_bundle_past(&self) -> String {
        self.plain("tasks-bundle-past")
    }

    /// «Virksomheden har intet sted endnu»
    pub fn tasks_position_nowhere_title(&self) -> String {
        self.plain("tasks-position-nowhere-title")
    }

    /// «En stilling hører til et sted. Tilføj stedet først.»
    pub fn tasks_position_nowhere_text(&self) -> String {
        self.plain("tasks-position-nowhere-text")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("tasks-title", texts.tasks_title()),
        ("tasks-lead", texts.tasks_lead()),
        ("tasks-refusal-no-minutes", texts.tasks_refusal_no_minutes()),
        ("tasks-refusal-no-slots", texts.tasks_refusal_no_slots()),
        ("tasks-refusal-more-than-slots", texts.tasks_refusal_more_than_slots("minutes", "room")),
        ("tasks-refusal-more-than-days", texts.tasks_refusal_more_than_days("days", "minutes", "room")),
        ("tasks-refusal-no-tasks", texts.tasks_refusal_no_tasks()),
        ("tasks-refusal-task-taken", texts.tasks_refusal_task_taken("bundle", "task")),
        ("tasks-refusal-task-in-bundle", texts.tasks_refusal_task_in_bundle("bundle", "task")),
        ("tasks-refusal-unit-held", texts.tasks_refusal_unit_held("bundle")),
        ("tasks-refusal-bundle-closed", texts.tasks_refusal_bundle_closed()),
        ("tasks-refusal-bundle-open", texts.tasks_refusal_bundle_open()),
        ("tasks-refusal-form-fixed", texts.tasks_refusal_form_fixed()),
        ("tasks-refusal-task-not-movable", texts.tasks_refusal_task_not_movable("task")),
        ("tasks-refusal-different-units", texts.tasks_refusal_different_units("units")),
        ("tasks-refusal-praktik-without-purpose", texts.tasks_refusal_praktik_without_purpose()),
        ("tasks-refusal-praktik-without-steps", texts.tasks_refusal_praktik_without_steps()),
        ("tasks-refusal-praktik-without-end", texts.tasks_refusal_praktik_without_end()),
        ("tasks-refusal-praktik-without-responsible", texts.tasks_refusal_praktik_without_responsible()),
        ("tasks-refusal-praktik-ends-too-early", texts.tasks_refusal_praktik_ends_too_early()),
        ("tasks-refusal-not-in-catalogue", texts.tasks_refusal_not_in_catalogue("code")),
        ("tasks-refusal-position-has-tasks", texts.tasks_refusal_position_has_tasks(count)),
        ("tasks-refusal-reference-taken", texts.tasks_refusal_reference_taken("reference")),
        ("tasks-position-new-title", texts.tasks_position_new_title()),
        ("tasks-position-edit-title", texts.tasks_position_edit_title()),
        ("tasks-position-lead", texts.tasks_position_lead()),
        ("tasks-position-title", texts.tasks_position_title()),
        ("tasks-position-unit", texts.tasks_position_unit()),
        ("tasks-position-unit-choose", texts.tasks_position_unit_choose()),
        ("tasks-position-occupation", texts.tasks_position_occupation()),
        ("tasks-position-occupation-hint", texts.tasks_position_occupation_hint()),
        ("tasks-position-people", texts.tasks_position_people()),
        ("tasks-position-remove", texts.tasks_position_remove()),
        ("tasks-position-remove-text", texts.tasks_position_remove_text("title")),
        ("tasks-position-edit", texts.tasks_position_edit()),
        ("tasks-position-facts", texts.tasks_position_facts()),
        ("tasks-position-occupation-none", texts.tasks_position_occupation_none()),
        ("tasks-position-tasks", texts.tasks_position_tasks()),
        ("tasks-position-empty-title", texts.tasks_position_empty_title()),
        ("tasks-position-empty-text", texts.tasks_position_empty_text()),
        ("tasks-position-people-count", texts.tasks_position_people_count(count)),
        ("tasks-column-task", texts.tasks_column_task()),
        ("tasks-column-time", texts.tasks_column_time()),
        ("tasks-column-slots", texts.tasks_column_slots()),
        ("tasks-column-now", texts.tasks_column_now()),
        ("tasks-column-bundle", texts.tasks_column_bundle()),
        ("tasks-column-company", texts.tasks_column_company()),
        ("tasks-column-form", texts.tasks_column_form()),
        ("tasks-column-state", texts.tasks_column_state()),
        ("tasks-column-title", texts.tasks_column_title()),
        ("tasks-stays", texts.tasks_stays()),
        ("tasks-free", texts.tasks_free()),
        ("tasks-add-from-catalogue", texts.tasks_add_from_catalogue()),
        ("tasks-add-own", texts.tasks_add_own()),
        ("tasks-catalogue-title", texts.tasks_catalogue_title()),
        ("tasks-catalogue-lead", texts.tasks_catalogue_lead()),
        ("tasks-catalogue-suggested", texts.tasks_catalogue_suggested()),
        ("tasks-catalogue-source", texts.tasks_catalogue_source("source")),
        ("tasks-catalogue-minutes", texts.tasks_catalogue_minutes("minutes")),
        ("tasks-catalogue-learning", texts.tasks_catalogue_learning(count)),
        ("tasks-catalogue-safety", texts.tasks_catalogue_safety("authority", "pointer")),
        ("tasks-catalogue-submit", texts.tasks_catalogue_submit()),
        ("tasks-catalogue-status-draft", texts.tasks_catalogue_status_draft()),
        ("tasks-catalogue-status-checked", texts.tasks_catalogue_status_checked()),
        ("tasks-catalogue-status-in-use", texts.tasks_catalogue_status_in_use()),
        ("tasks-task-new-title", texts.tasks_task_new_title()),
        ("tasks-task-edit-title", texts.tasks_task_edit_title()),
        ("tasks-task-title", texts.tasks_task_title()),
        ("tasks-task-description", texts.tasks_task_description()),
        ("tasks-task-minutes", texts.tasks_task_minutes()),
        ("tasks-task-minutes-hint", texts.tasks_task_minutes_hint()),
        ("tasks-task-times", texts.tasks_task_times()),
        ("tasks-task-slots", texts.tasks_task_slots()),
        ("tasks-task-demands", texts.tasks_task_demands()),
        ("tasks-task-demands-hint", texts.tasks_task_demands_hint()),
        ("tasks-task-skills", texts.tasks_task_skills()),
        ("tasks-task-certificates", texts.tasks_task_certificates()),
        ("tasks-task-now-function", texts.tasks_task_now_function()),
        ("tasks-task-now-function-hint", texts.tasks_task_now_function_hint()),
        ("tasks-task-movable", texts.tasks_task_movable()),
        ("tasks-task-movable-yes", texts.tasks_task_movable_yes()),
        ("tasks-task-movable-no", texts.tasks_task_movable_no()),
        ("tasks-task-learning", texts.tasks_task_learning()),
        ("tasks-task-remove", texts.tasks_task_remove()),
        ("tasks-task-remove-text", texts.tasks_task_remove_text("title")),
        ("tasks-task-edit", texts.tasks_task_edit()),
        ("tasks-task-in-bundle", texts.tasks_task_in_bundle()),
        ("tasks-task-demands-none", texts.tasks_task_demands_none()),
        ("tasks-task-none", texts.tasks_task_none()),
        ("tasks-task-estimate", texts.tasks_task_estimate()),
        ("tasks-build-title", texts.tasks_build_title()),
        ("tasks-build-lead", texts.tasks_build_lead()),
        ("tasks-build-none-title", texts.tasks_build_none_title()),
        ("tasks-build-none-text", texts.tasks_build_none_text()),
        ("tasks-build-none-action", texts.tasks_build_none_action()),
        ("tasks-build-bundle-title", texts.tasks_build_bundle_title()),
        ("tasks-build-form", texts.tasks_build_form()),
        ("tasks-build-starts-on", texts.tasks_build_starts_on()),
        ("tasks-build-state", texts.tasks_build_state()),
        ("tasks-build-state-open", texts.tasks_build_state_open()),
        ("tasks-build-state-draft", texts.tasks_build_state_draft()),
        ("tasks-build-praktik", texts.tasks_build_praktik()),
        ("tasks-build-praktik-note", texts.tasks_build_praktik_note()),
        ("tasks-build-purpose", texts.tasks_build_purpose()),
        ("tasks-build-steps", texts.tasks_build_steps()),
        ("tasks-build-responsible", texts.tasks_build_responsible()),
        ("tasks-build-ends-on", texts.tasks_build_ends_on()),
        ("tasks-build-submit", texts.tasks_build_submit()),
        ("tasks-bundle-edit-title", texts.tasks_bundle_edit_title("title")),
        ("tasks-bundle-edit", texts.tasks_bundle_edit()),
        ("tasks-bundle-find", texts.tasks_bundle_find()),
        ("tasks-bundle-open", texts.tasks_bundle_open()),
        ("tasks-bundle-open-text", texts.tasks_bundle_open_text()),
        ("tasks-bundle-close", texts.tasks_bundle_close()),
        ("tasks-bundle-close-text", texts.tasks_bundle_close_text()),
        ("tasks-bundle-facts", texts.tasks_bundle_facts()),
        ("tasks-bundle-hours", texts.tasks_bundle_hours()),
        ("tasks-bundle-freed", texts.tasks_bundle_freed()),
        ("tasks-bundle-slots", texts.tasks_bundle_slots()),
        ("tasks-bundle-demands", texts.tasks_bundle_demands()),
        ("tasks-bundle-starts", texts.tasks_bundle_starts()),
        ("tasks-bundle-praktik", texts.tasks_bundle_praktik()),
        ("tasks-bundle-training", texts.tasks_bundle_training()),
        ("tasks-bundle-training-text", texts.tasks_bundle_training_text("minutes")),
        ("tasks-bundle-tasks", texts.tasks_bundle_tasks()),
        ("tasks-bundle-closed-tasks", texts.tasks_bundle_closed_tasks()),
        ("tasks-bundle-skills", texts.tasks_bundle_skills()),
        ("tasks-bundle-certificates", texts.tasks_bundle_certificates()),
        ("tasks-bundle-places", texts.tasks_bundle_places()),
        ("tasks-bundle-places-note", texts.tasks_bundle_places_note()),
        ("tasks-state-draft", texts.tasks_state_draft()),
        ("tasks-state-free", texts.tasks_state_free()),
        ("tasks-state-closed", texts.tasks_state_closed()),
        ("tasks-filter-label", texts.tasks_filter_label()),
        ("tasks-filter-search", texts.tasks_filter_search()),
        ("tasks-filter-state", texts.tasks_filter_state()),
        ("tasks-filter-state-all", texts.tasks_filter_state_all()),
        ("tasks-filter-state-open", texts.tasks_filter_state_open()),
        ("tasks-filter-form", texts.tasks_filter_form()),
        ("tasks-filter-form-all", texts.tasks_filter_form_all()),
        ("tasks-empty-title", texts.tasks_empty_title()),
        ("tasks-empty-text", texts.tasks_empty_text()),
        ("tasks-empty-action", texts.tasks_empty_action()),
        ("tasks-none-found-title", texts.tasks_none_found_title()),
        ("tasks-none-found-text", texts.tasks_none_found_text()),
        ("tasks-done-position", texts.tasks_done_position()),
        ("tasks-done-position-removed", texts.tasks_done_position_removed()),
        ("tasks-done-tasks", texts.tasks_done_tasks()),
        ("tasks-done-task", texts.tasks_done_task()),
        ("tasks-done-task-removed", texts.tasks_done_task_removed()),
        ("tasks-done-built", texts.tasks_done_built()),
        ("tasks-done-changed", texts.tasks_done_changed()),
        ("tasks-done-opened", texts.tasks_done_opened()),
        ("tasks-done-closed", texts.tasks_done_closed()),
        ("tasks-build-starts-on-hint", texts.tasks_build_starts_on_hint("date")),
        ("tasks-bundle-open-title", texts.tasks_bundle_open_title("title")),
        ("tasks-bundle-close-title", texts.tasks_bundle_close_title("title")),
        ("tasks-bundle-edit-lead", texts.tasks_bundle_edit_lead()),
        ("tasks-build-smallest", texts.tasks_build_smallest("minutes")),
        ("tasks-build-sum", texts.tasks_build_sum("sum")),
        ("tasks-build-state-open-own", texts.tasks_build_state_open_own()),
        ("tasks-build-state-draft-own", texts.tasks_build_state_draft_own()),
        ("tasks-bundle-too-small", texts.tasks_bundle_too_small("minutes", "smallest")),
        ("tasks-bundle-others-look", texts.tasks_bundle_others_look()),
        ("tasks-task-held", texts.tasks_task_held("bundle")),
        ("tasks-task-functions", texts.tasks_task_functions()),
        ("tasks-catalogue-held", texts.tasks_catalogue_held()),
        ("tasks-refusal-demands-and-nothing", texts.tasks_refusal_demands_and_nothing()),
        ("tasks-task-demands-nothing", texts.tasks_task_demands_nothing()),
        ("tasks-task-demands-unasked", texts.tasks_task_demands_unasked()),
        ("tasks-bundle-demands-unasked", texts.tasks_bundle_demands_unasked("tasks")),
        ("tasks-task-demands-nothing-hint", texts.tasks_task_demands_nothing_hint()),
        ("tasks-task-figures-asked", texts.tasks_task_figures_asked()),
        ("tasks-task-figures-asked-hint", texts.tasks_task_figures_asked_hint()),
        ("tasks-bundle-closed-tasks-were", texts.tasks_bundle_closed_tasks_were("tasks")),
        ("tasks-bundle-freed-unknown", texts.tasks_bundle_freed_unknown()),
        ("tasks-bundle-duration", texts.tasks_bundle_duration()),
        ("tasks-bundle-weeks", texts.tasks_bundle_weeks(count)),
        ("tasks-refusal-begins-far-ahead", texts.tasks_refusal_begins_far_ahead("latest")),
        ("tasks-refusal-bundle-taken", texts.tasks_refusal_bundle_taken()),
        ("tasks-state-taken", texts.tasks_state_taken()),
        ("tasks-state-past", texts.tasks_state_past()),
        ("tasks-bundle-taken", texts.tasks_bundle_taken()),
        ("tasks-bundle-holder", texts.tasks_bundle_holder()),
        ("tasks-bundle-taken-from", texts.tasks_bundle_taken_from("from")),
        ("tasks-bundle-taken-days", texts.tasks_bundle_taken_days("from", "to")),
        ("tasks-bundle-past", texts.tasks_bundle_past()),
        ("tasks-position-nowhere-title", texts.tasks_position_nowhere_title()),
        ("tasks-position-nowhere-text", texts.tasks_position_nowhere_text()),
    ]
}
