//! Written by `cargo xtask i18n` from `i18n/*/outbox.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "outbox-title",
    "outbox-lead",
    "outbox-filter",
    "outbox-filter-state",
    "outbox-filter-state-all",
    "outbox-filter-kind",
    "outbox-filter-kind-all",
    "outbox-column-what",
    "outbox-column-to",
    "outbox-column-state",
    "outbox-column-when",
    "outbox-empty-title",
    "outbox-empty-text",
    "outbox-empty-action",
    "outbox-none-found-title",
    "outbox-none-found-text",
    "outbox-no-mail",
    "outbox-no-sms",
    "outbox-demo",
    "outbox-receiver-gone",
    "outbox-stops-link",
    "outbox-kind-company-asked",
    "outbox-kind-invitation",
    "outbox-kind-password-reset",
    "outbox-kind-unknown",
    "outbox-state-waiting",
    "outbox-state-sending",
    "outbox-state-sent",
    "outbox-state-uncertain",
    "outbox-state-failed",
    "outbox-state-stopped",
    "outbox-state-dropped",
    "outbox-reason-stop-list",
    "outbox-reason-no-address",
    "outbox-reason-account-closed",
    "outbox-reason-nothing-to-say",
    "outbox-reason-unreadable",
    "outbox-reason-no-way",
    "outbox-reason-try-later",
    "outbox-reason-refused",
    "outbox-reason-gave-up",
    "outbox-reason-lost",
    "outbox-reason-put-away",
    "outbox-when-due",
    "outbox-when-left",
    "outbox-when-settled",
    "outbox-attempts",
    "outbox-facts-title",
    "outbox-fact-reason",
    "outbox-fact-said",
    "outbox-fact-why",
    "outbox-preview-title",
    "outbox-preview-note",
    "outbox-preview-note-sent",
    "outbox-preview-none",
    "outbox-preview-from",
    "outbox-preview-to",
    "outbox-preview-subject",
    "outbox-preview-text",
    "outbox-preview-no-sender",
    "outbox-link-made-later",
    "outbox-try-again",
    "outbox-try-again-text",
    "outbox-try-again-uncertain",
    "outbox-drop",
    "outbox-drop-lead",
    "outbox-drop-why",
    "outbox-stops-title",
    "outbox-stops-lead",
    "outbox-stops-add",
    "outbox-stops-new-title",
    "outbox-stops-address",
    "outbox-stops-address-hint",
    "outbox-stops-reason",
    "outbox-stops-since",
    "outbox-stops-remove",
    "outbox-stops-remove-title",
    "outbox-stops-remove-text",
    "outbox-stops-empty-title",
    "outbox-stops-empty-text",
    "outbox-refusal-no-address",
    "outbox-refusal-stopped-already",
    "outbox-refusal-not-now",
    "outbox-done-again",
    "outbox-done-dropped",
    "outbox-done-stopped",
    "outbox-done-removed",
    "outbox-caller",
    "outbox-greeting",
    "outbox-asked-subject",
    "outbox-asked-text",
    "outbox-asked-answer",
    "outbox-asked-answer-by-phone",
    "outbox-asked-link",
    "outbox-asked-sms",
    "outbox-link-once",
    "outbox-invitation-subject",
    "outbox-invitation-text",
    "outbox-invitation-link",
    "outbox-invitation-not-you",
    "outbox-reset-subject",
    "outbox-reset-text",
    "outbox-reset-link",
    "outbox-reset-not-you",
    "outbox-start-failed",
    "outbox-start-failed-note",
    "outbox-start-uncertain",
    "outbox-start-uncertain-note",
];

impl Texts {
    /// «Udgående post»
    pub fn outbox_title(&self) -> String {
        self.plain("outbox-title")
    }

    /// «Mails og sms'er fra Kanten til jeres brugere og til virksomheder. Nyeste står først.»
    pub fn outbox_lead(&self) -> String {
        self.plain("outbox-lead")
    }

    /// «Vis post»
    pub fn outbox_filter(&self) -> String {
        self.plain("outbox-filter")
    }

    /// «Status»
    pub fn outbox_filter_state(&self) -> String {
        self.plain("outbox-filter-state")
    }

    /// «Alle»
    pub fn outbox_filter_state_all(&self) -> String {
        self.plain("outbox-filter-state-all")
    }

    /// «Hvad»
    pub fn outbox_filter_kind(&self) -> String {
        self.plain("outbox-filter-kind")
    }

    /// «Alt»
    pub fn outbox_filter_kind_all(&self) -> String {
        self.plain("outbox-filter-kind-all")
    }

    /// «Hvad»
    pub fn outbox_column_what(&self) -> String {
        self.plain("outbox-column-what")
    }

    /// «Til»
    pub fn outbox_column_to(&self) -> String {
        self.plain("outbox-column-to")
    }

    /// «Status»
    pub fn outbox_column_state(&self) -> String {
        self.plain("outbox-column-state")
    }

    /// «Hvornår»
    pub fn outbox_column_when(&self) -> String {
        self.plain("outbox-column-when")
    }

    /// «Ingen post endnu»
    pub fn outbox_empty_title(&self) -> String {
        self.plain("outbox-empty-title")
    }

    /// «Her kommer mails til nye brugere, og når et spørgsmål venter på en virksomhed.»
    pub fn outbox_empty_text(&self) -> String {
        self.plain("outbox-empty-text")
    }

    /// «Tilføj en bruger»
    pub fn outbox_empty_action(&self) -> String {
        self.plain("outbox-empty-action")
    }

    /// «Ingen post passer til valget»
    pub fn outbox_none_found_title(&self) -> String {
        self.plain("outbox-none-found-title")
    }

    /// «Vælg en anden status, eller ryd filteret.»
    pub fn outbox_none_found_text(&self) -> String {
        self.plain("outbox-none-found-text")
    }

    /// «Mail er ikke sat op her. Post venter, og intet bliver sendt. Den, der driver Kanten, sætter det op.»
    pub fn outbox_no_mail(&self) -> String {
        self.plain("outbox-no-mail")
    }

    /// «Sms er ikke sat op her. Sms'er venter.»
    pub fn outbox_no_sms(&self) -> String {
        self.plain("outbox-no-sms")
    }

    /// «Demoen sender intet. Her ser du, hvad der ville blive sendt.»
    pub fn outbox_demo(&self) -> String {
        self.plain("outbox-demo")
    }

    /// «Modtageren er her ikke mere»
    pub fn outbox_receiver_gone(&self) -> String {
        self.plain("outbox-receiver-gone")
    }

    /// «Adresser, vi ikke skriver til»
    pub fn outbox_stops_link(&self) -> String {
        self.plain("outbox-stops-link")
    }

    /// «Spørgsmål til en virksomhed»
    pub fn outbox_kind_company_asked(&self) -> String {
        self.plain("outbox-kind-company-asked")
    }

    /// «Velkommen: vælg adgangskode»
    pub fn outbox_kind_invitation(&self) -> String {
        self.plain("outbox-kind-invitation")
    }

    /// «Ny adgangskode»
    pub fn outbox_kind_password_reset(&self) -> String {
        self.plain("outbox-kind-password-reset")
    }

    /// «Ukendt: {code}»
    pub fn outbox_kind_unknown(&self, code: impl AsRef<str>) -> String {
        self.filled("outbox-kind-unknown", [("code", code.as_ref().into())])
    }

    /// «Venter»
    pub fn outbox_state_waiting(&self) -> String {
        self.plain("outbox-state-waiting")
    }

    /// «På vej»
    pub fn outbox_state_sending(&self) -> String {
        self.plain("outbox-state-sending")
    }

    /// «Sendt»
    pub fn outbox_state_sent(&self) -> String {
        self.plain("outbox-state-sent")
    }

    /// «Måske sendt»
    pub fn outbox_state_uncertain(&self) -> String {
        self.plain("outbox-state-uncertain")
    }

    /// «Ikke sendt»
    pub fn outbox_state_failed(&self) -> String {
        self.plain("outbox-state-failed")
    }

    /// «Stoppet»
    pub fn outbox_state_stopped(&self) -> String {
        self.plain("outbox-state-stopped")
    }

    /// «Lagt væk»
    pub fn outbox_state_dropped(&self) -> String {
        self.plain("outbox-state-dropped")
    }

    /// «Adressen står på listen over dem, I ikke skriver til.»
    pub fn outbox_reason_stop_list(&self) -> String {
        self.plain("outbox-reason-stop-list")
    }

    /// «Modtageren har ingen adresse, vi kan bruge.»
    pub fn outbox_reason_no_address(&self) -> String {
        self.plain("outbox-reason-no-address")
    }

    /// «Modtagerens konto er lukket.»
    pub fn outbox_reason_account_closed(&self) -> String {
        self.plain("outbox-reason-account-closed")
    }

    /// «Der er ikke mere at fortælle: Spørgsmålet er besvaret, eller adgangskoden er valgt.»
    pub fn outbox_reason_nothing_to_say(&self) -> String {
        self.plain("outbox-reason-nothing-to-say")
    }

    /// «Kanten kan ikke læse opgaven.»
    pub fn outbox_reason_unreadable(&self) -> String {
        self.plain("outbox-reason-unreadable")
    }

    /// «Sms eller mail er ikke sat op endnu.»
    pub fn outbox_reason_no_way(&self) -> String {
        self.plain("outbox-reason-no-way")
    }

    /// «Modtagerens server kunne ikke tage imod. Vi prøver igen.»
    pub fn outbox_reason_try_later(&self) -> String {
        self.plain("outbox-reason-try-later")
    }

    /// «Modtagerens server siger nej.»
    pub fn outbox_reason_refused(&self) -> String {
        self.plain("outbox-reason-refused")
    }

    /// «Vi har prøvet mange gange uden held.»
    pub fn outbox_reason_gave_up(&self) -> String {
        self.plain("outbox-reason-gave-up")
    }

    /// «Forbindelsen brød, mens den blev sendt. Vi ved ikke, om den nåede frem.»
    pub fn outbox_reason_lost(&self) -> String {
        self.plain("outbox-reason-lost")
    }

    /// «Lagt væk af en kollega.»
    pub fn outbox_reason_put_away(&self) -> String {
        self.plain("outbox-reason-put-away")
    }

    /// «Sendes fra {at}»
    pub fn outbox_when_due(&self, at: impl AsRef<str>) -> String {
        self.filled("outbox-when-due", [("at", at.as_ref().into())])
    }

    /// «Lagt her {at}»
    pub fn outbox_when_left(&self, at: impl AsRef<str>) -> String {
        self.filled("outbox-when-left", [("at", at.as_ref().into())])
    }

    /// «{at}»
    pub fn outbox_when_settled(&self, at: impl AsRef<str>) -> String {
        self.filled("outbox-when-settled", [("at", at.as_ref().into())])
    }

    /// «{count → one: Prøvet 1 gang · other: Prøvet {count} gange}»
    pub fn outbox_attempts(&self, count: i64) -> String {
        self.filled("outbox-attempts", [("count", count.into())])
    }

    /// «Om opgaven»
    pub fn outbox_facts_title(&self) -> String {
        self.plain("outbox-facts-title")
    }

    /// «Hvorfor»
    pub fn outbox_fact_reason(&self) -> String {
        self.plain("outbox-fact-reason")
    }

    /// «Svaret»
    pub fn outbox_fact_said(&self) -> String {
        self.plain("outbox-fact-said")
    }

    /// «Begrundelse»
    pub fn outbox_fact_why(&self) -> String {
        self.plain("outbox-fact-why")
    }

    /// «Det står der»
    pub fn outbox_preview_title(&self) -> String {
        self.plain("outbox-preview-title")
    }

    /// «Sådan lyder den, hvis den bliver sendt nu. Begge sprog står i samme mail.»
    pub fn outbox_preview_note(&self) -> String {
        self.plain("outbox-preview-note")
    }

    /// «Sådan ville den lyde nu. Det, der blev sendt, gemmer vi ikke.»
    pub fn outbox_preview_note_sent(&self) -> String {
        self.plain("outbox-preview-note-sent")
    }

    /// «Den bliver ikke sendt: {reason}»
    pub fn outbox_preview_none(&self, reason: impl AsRef<str>) -> String {
        self.filled("outbox-preview-none", [("reason", reason.as_ref().into())])
    }

    /// «Fra»
    pub fn outbox_preview_from(&self) -> String {
        self.plain("outbox-preview-from")
    }

    /// «Til»
    pub fn outbox_preview_to(&self) -> String {
        self.plain("outbox-preview-to")
    }

    /// «Emne»
    pub fn outbox_preview_subject(&self) -> String {
        self.plain("outbox-preview-subject")
    }

    /// «Tekst»
    pub fn outbox_preview_text(&self) -> String {
        self.plain("outbox-preview-text")
    }

    /// «Ikke sat op»
    pub fn outbox_preview_no_sender(&self) -> String {
        self.plain("outbox-preview-no-sender")
    }

    /// «\[linket bliver lavet, når mailen bliver sendt\]»
    pub fn outbox_link_made_later(&self) -> String {
        self.plain("outbox-link-made-later")
    }

    /// «Prøv igen»
    pub fn outbox_try_again(&self) -> String {
        self.plain("outbox-try-again")
    }

    /// «Den bliver sendt, så snart den kan.»
    pub fn outbox_try_again_text(&self) -> String {
        self.plain("outbox-try-again-text")
    }

    /// «Den er måske nået frem allerede. Spørg modtageren først, hvis du kan. Sender du igen, kan den komme to gange.»
    pub fn outbox_try_again_uncertain(&self) -> String {
        self.plain("outbox-try-again-uncertain")
    }

    /// «Læg væk»
    pub fn outbox_drop(&self) -> String {
        self.plain("outbox-drop")
    }

    /// «Så bliver den ikke sendt. Begrundelsen kan ses af jer og af jeres databeskyttelsesrådgiver.»
    pub fn outbox_drop_lead(&self) -> String {
        self.plain("outbox-drop-lead")
    }

    /// «Begrundelse»
    pub fn outbox_drop_why(&self) -> String {
        self.plain("outbox-drop-why")
    }

    /// «Adresser, vi ikke skriver til»
    pub fn outbox_stops_title(&self) -> String {
        self.plain("outbox-stops-title")
    }

    /// «Post til disse adresser bliver stoppet. Brug listen, når en mail kommer retur, eller når nogen har bedt om ikke at få mail.»
    pub fn outbox_stops_lead(&self) -> String {
        self.plain("outbox-stops-lead")
    }

    /// «Tilføj adresse»
    pub fn outbox_stops_add(&self) -> String {
        self.plain("outbox-stops-add")
    }

    /// «Skriv ikke til»
    pub fn outbox_stops_new_title(&self) -> String {
        self.plain("outbox-stops-new-title")
    }

    /// «Mail eller telefon»
    pub fn outbox_stops_address(&self) -> String {
        self.plain("outbox-stops-address")
    }

    /// «Telefon med otte cifre, eller med + og landekode.»
    pub fn outbox_stops_address_hint(&self) -> String {
        self.plain("outbox-stops-address-hint")
    }

    /// «Hvorfor»
    pub fn outbox_stops_reason(&self) -> String {
        self.plain("outbox-stops-reason")
    }

    /// «Siden»
    pub fn outbox_stops_since(&self) -> String {
        self.plain("outbox-stops-since")
    }

    /// «Skriv igen»
    pub fn outbox_stops_remove(&self) -> String {
        self.plain("outbox-stops-remove")
    }

    /// «Skriv igen til {address}»
    pub fn outbox_stops_remove_title(&self, address: impl AsRef<str>) -> String {
        self.filled("outbox-stops-remove-title", [("address", address.as_ref().into())])
    }

    /// «Ny post til adressen bliver sendt igen. Stoppet post bliver ved med at være stoppet, til nogen prøver den igen.»
    pub fn outbox_stops_remove_text(&self) -> String {
        self.plain("outbox-stops-remove-text")
    }

    /// «Ingen adresser»
    pub fn outbox_stops_empty_title(&self) -> String {
        self.plain("outbox-stops-empty-title")
    }

    /// «I skriver til alle.»
    pub fn outbox_stops_empty_text(&self) -> String {
        self.plain("outbox-stops-empty-text")
    }

    /// «{given} er hverken en mail eller et telefonnummer. Skriv for eksempel navn@firma.dk eller 12345678.»
    pub fn outbox_refusal_no_address(&self, given: impl AsRef<str>) -> String {
        self.filled("outbox-refusal-no-address", [("given", given.as_ref().into())])
    }

    /// «{address} står på listen allerede.»
    pub fn outbox_refusal_stopped_already(&self, address: impl AsRef<str>) -> String {
        self.filled("outbox-refusal-stopped-already", [("address", address.as_ref().into())])
    }

    /// «Det kan ikke gøres nu: {state}.»
    pub fn outbox_refusal_not_now(&self, state: impl AsRef<str>) -> String {
        self.filled("outbox-refusal-not-now", [("state", state.as_ref().into())])
    }

    /// «Den bliver prøvet igen.»
    pub fn outbox_done_again(&self) -> String {
        self.plain("outbox-done-again")
    }

    /// «Den er lagt væk.»
    pub fn outbox_done_dropped(&self) -> String {
        self.plain("outbox-done-dropped")
    }

    /// «Adressen er på listen. I skriver ikke til den mere.»
    pub fn outbox_done_stopped(&self) -> String {
        self.plain("outbox-done-stopped")
    }

    /// «I skriver til adressen igen.»
    pub fn outbox_done_removed(&self) -> String {
        self.plain("outbox-done-removed")
    }

    /// «{name} fra {organisation}»
    pub fn outbox_caller(&self, name: impl AsRef<str>, organisation: impl AsRef<str>) -> String {
        self.filled(
            "outbox-caller",
            [("name", name.as_ref().into()), ("organisation", organisation.as_ref().into())],
        )
    }

    /// «Venlig hilsen Kanten. Denne mail kan ikke besvares.»
    pub fn outbox_greeting(&self) -> String {
        self.plain("outbox-greeting")
    }

    /// «Kanten: Der ligger et spørgsmål til jer»
    pub fn outbox_asked_subject(&self) -> String {
        self.plain("outbox-asked-subject")
    }

    /// «Der ligger et spørgsmål til jer om et småjob fra {caller}. Det har ligget der siden {date}.»
    pub fn outbox_asked_text(&self, caller: impl AsRef<str>, date: impl AsRef<str>) -> String {
        self.filled("outbox-asked-text", [("caller", caller.as_ref().into()), ("date", date.as_ref().into())])
    }

    /// «Svar, når det passer jer, eller bliv ringet op.»
    pub fn outbox_asked_answer(&self) -> String {
        self.plain("outbox-asked-answer")
    }

    /// «Svar på telefon, eller bliv ringet op.»
    pub fn outbox_asked_answer_by_phone(&self) -> String {
        self.plain("outbox-asked-answer-by-phone")
    }

    /// «Se spørgsmålet»
    pub fn outbox_asked_link(&self) -> String {
        self.plain("outbox-asked-link")
    }

    /// «Kanten: Der ligger et spørgsmål til jer om et småjob fra {caller}, {date}. Svar på telefon, eller bliv ringet op.»
    pub fn outbox_asked_sms(&self, caller: impl AsRef<str>, date: impl AsRef<str>) -> String {
        self.filled("outbox-asked-sms", [("caller", caller.as_ref().into()), ("date", date.as_ref().into())])
    }

    /// «Linket virker én gang og kan bruges til {until}.»
    pub fn outbox_link_once(&self, until: impl AsRef<str>) -> String {
        self.filled("outbox-link-once", [("until", until.as_ref().into())])
    }

    /// «Kanten: Vælg din adgangskode»
    pub fn outbox_invitation_subject(&self) -> String {
        self.plain("outbox-invitation-subject")
    }

    /// «{organisation} har oprettet en konto til dig i Kanten.»
    pub fn outbox_invitation_text(&self, organisation: impl AsRef<str>) -> String {
        self.filled("outbox-invitation-text", [("organisation", organisation.as_ref().into())])
    }

    /// «Vælg din adgangskode»
    pub fn outbox_invitation_link(&self) -> String {
        self.plain("outbox-invitation-link")
    }

    /// «Kender du ikke til det, så gør ikke noget.»
    pub fn outbox_invitation_not_you(&self) -> String {
        self.plain("outbox-invitation-not-you")
    }

    /// «Kanten: Ny adgangskode»
    pub fn outbox_reset_subject(&self) -> String {
        self.plain("outbox-reset-subject")
    }

    /// «Nogen har bedt om en ny adgangskode til din konto i Kanten.»
    pub fn outbox_reset_text(&self) -> String {
        self.plain("outbox-reset-text")
    }

    /// «Vælg en ny adgangskode»
    pub fn outbox_reset_link(&self) -> String {
        self.plain("outbox-reset-link")
    }

    /// «Var det ikke dig, så gør ikke noget. Din adgangskode er den samme som før.»
    pub fn outbox_reset_not_you(&self) -> String {
        self.plain("outbox-reset-not-you")
    }

    /// «Post, der ikke kom frem»
    pub fn outbox_start_failed(&self) -> String {
        self.plain("outbox-start-failed")
    }

    /// «send igen, eller læg den væk»
    pub fn outbox_start_failed_note(&self) -> String {
        self.plain("outbox-start-failed-note")
    }

    /// «Post, der måske er sendt»
    pub fn outbox_start_uncertain(&self) -> String {
        self.plain("outbox-start-uncertain")
    }

    /// «afgør, om den skal sendes igen»
    pub fn outbox_start_uncertain_note(&self) -> String {
        self.plain("outbox-start-uncertain-note")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("outbox-title", texts.outbox_title()),
        ("outbox-lead", texts.outbox_lead()),
        ("outbox-filter", texts.outbox_filter()),
        ("outbox-filter-state", texts.outbox_filter_state()),
        ("outbox-filter-state-all", texts.outbox_filter_state_all()),
        ("outbox-filter-kind", texts.outbox_filter_kind()),
        ("outbox-filter-kind-all", texts.outbox_filter_kind_all()),
        ("outbox-column-what", texts.outbox_column_what()),
        ("outbox-column-to", texts.outbox_column_to()),
        ("outbox-column-state", texts.outbox_column_state()),
        ("outbox-column-when", texts.outbox_column_when()),
        ("outbox-empty-title", texts.outbox_empty_title()),
        ("outbox-empty-text", texts.outbox_empty_text()),
        ("outbox-empty-action", texts.outbox_empty_action()),
        ("outbox-none-found-title", texts.outbox_none_found_title()),
        ("outbox-none-found-text", texts.outbox_none_found_text()),
        ("outbox-no-mail", texts.outbox_no_mail()),
        ("outbox-no-sms", texts.outbox_no_sms()),
        ("outbox-demo", texts.outbox_demo()),
        ("outbox-receiver-gone", texts.outbox_receiver_gone()),
        ("outbox-stops-link", texts.outbox_stops_link()),
        ("outbox-kind-company-asked", texts.outbox_kind_company_asked()),
        ("outbox-kind-invitation", texts.outbox_kind_invitation()),
        ("outbox-kind-password-reset", texts.outbox_kind_password_reset()),
        ("outbox-kind-unknown", texts.outbox_kind_unknown("code")),
        ("outbox-state-waiting", texts.outbox_state_waiting()),
        ("outbox-state-sending", texts.outbox_state_sending()),
        ("outbox-state-sent", texts.outbox_state_sent()),
        ("outbox-state-uncertain", texts.outbox_state_uncertain()),
        ("outbox-state-failed", texts.outbox_state_failed()),
        ("outbox-state-stopped", texts.outbox_state_stopped()),
        ("outbox-state-dropped", texts.outbox_state_dropped()),
        ("outbox-reason-stop-list", texts.outbox_reason_stop_list()),
        ("outbox-reason-no-address", texts.outbox_reason_no_address()),
        ("outbox-reason-account-closed", texts.outbox_reason_account_closed()),
        ("outbox-reason-nothing-to-say", texts.outbox_reason_nothing_to_say()),
        ("outbox-reason-unreadable", texts.outbox_reason_unreadable()),
        ("outbox-reason-no-way", texts.outbox_reason_no_way()),
        ("outbox-reason-try-later", texts.outbox_reason_try_later()),
        ("outbox-reason-refused", texts.outbox_reason_refused()),
        ("outbox-reason-gave-up", texts.outbox_reason_gave_up()),
        ("outbox-reason-lost", texts.outbox_reason_lost()),
        ("outbox-reason-put-away", texts.outbox_reason_put_away()),
        ("outbox-when-due", texts.outbox_when_due("at")),
        ("outbox-when-left", texts.outbox_when_left("at")),
        ("outbox-when-settled", texts.outbox_when_settled("at")),
        ("outbox-attempts", texts.outbox_attempts(count)),
        ("outbox-facts-title", texts.outbox_facts_title()),
        ("outbox-fact-reason", texts.outbox_fact_reason()),
        ("outbox-fact-said", texts.outbox_fact_said()),
        ("outbox-fact-why", texts.outbox_fact_why()),
        ("outbox-preview-title", texts.outbox_preview_title()),
        ("outbox-preview-note", texts.outbox_preview_note()),
        ("outbox-preview-note-sent", texts.outbox_preview_note_sent()),
        ("outbox-preview-none", texts.outbox_preview_none("reason")),
        ("outbox-preview-from", texts.outbox_preview_from()),
        ("outbox-preview-to", texts.outbox_preview_to()),
        ("outbox-preview-subject", texts.outbox_preview_subject()),
        ("outbox-preview-text", texts.outbox_preview_text()),
        ("outbox-preview-no-sender", texts.outbox_preview_no_sender()),
        ("outbox-link-made-later", texts.outbox_link_made_later()),
        ("outbox-try-again", texts.outbox_try_again()),
        ("outbox-try-again-text", texts.outbox_try_again_text()),
        ("outbox-try-again-uncertain", texts.outbox_try_again_uncertain()),
        ("outbox-drop", texts.outbox_drop()),
        ("outbox-drop-lead", texts.outbox_drop_lead()),
        ("outbox-drop-why", texts.outbox_drop_why()),
        ("outbox-stops-title", texts.outbox_stops_title()),
        ("outbox-stops-lead", texts.outbox_stops_lead()),
        ("outbox-stops-add", texts.outbox_stops_add()),
        ("outbox-stops-new-title", texts.outbox_stops_new_title()),
        ("outbox-stops-address", texts.outbox_stops_address()),
        ("outbox-stops-address-hint", texts.outbox_stops_address_hint()),
        ("outbox-stops-reason", texts.outbox_stops_reason()),
        ("outbox-stops-since", texts.outbox_stops_since()),
        ("outbox-stops-remove", texts.outbox_stops_remove()),
        ("outbox-stops-remove-title", texts.outbox_stops_remove_title("address")),
        ("outbox-stops-remove-text", texts.outbox_stops_remove_text()),
        ("outbox-stops-empty-title", texts.outbox_stops_empty_title()),
        ("outbox-stops-empty-text", texts.outbox_stops_empty_text()),
        ("outbox-refusal-no-address", texts.outbox_refusal_no_address("given")),
        ("outbox-refusal-stopped-already", texts.outbox_refusal_stopped_already("address")),
        ("outbox-refusal-not-now", texts.outbox_refusal_not_now("state")),
        ("outbox-done-again", texts.outbox_done_again()),
        ("outbox-done-dropped", texts.outbox_done_dropped()),
        ("outbox-done-stopped", texts.outbox_done_stopped()),
        ("outbox-done-removed", texts.outbox_done_removed()),
        ("outbox-caller", texts.outbox_caller("name", "organisation")),
        ("outbox-greeting", texts.outbox_greeting()),
        ("outbox-asked-subject", texts.outbox_asked_subject()),
        ("outbox-asked-text", texts.outbox_asked_text("caller", "date")),
        ("outbox-asked-answer", texts.outbox_asked_answer()),
        ("outbox-asked-answer-by-phone", texts.outbox_asked_answer_by_phone()),
        ("outbox-asked-link", texts.outbox_asked_link()),
        ("outbox-asked-sms", texts.outbox_asked_sms("caller", "date")),
        ("outbox-link-once", texts.outbox_link_once("until")),
        ("outbox-invitation-subject", texts.outbox_invitation_subject()),
        ("outbox-invitation-text", texts.outbox_invitation_text("organisation")),
        ("outbox-invitation-link", texts.outbox_invitation_link()),
        ("outbox-invitation-not-you", texts.outbox_invitation_not_you()),
        ("outbox-reset-subject", texts.outbox_reset_subject()),
        ("outbox-reset-text", texts.outbox_reset_text()),
        ("outbox-reset-link", texts.outbox_reset_link()),
        ("outbox-reset-not-you", texts.outbox_reset_not_you()),
        ("outbox-start-failed", texts.outbox_start_failed()),
        ("outbox-start-failed-note", texts.outbox_start_failed_note()),
        ("outbox-start-uncertain", texts.outbox_start_uncertain()),
        ("outbox-start-uncertain-note", texts.outbox_start_uncertain_note()),
    ]
}
