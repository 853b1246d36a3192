//! Written by `cargo xtask i18n` from `i18n/*/kanten.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "kanten-no-database",
    "kanten-open-bad-address",
    "kanten-open-no-file",
    "kanten-open-no-folder",
    "kanten-open-read-only",
    "kanten-open-no-database",
    "kanten-open-no-server",
    "kanten-schema-none",
    "kanten-schema-older",
    "kanten-schema-newer",
    "kanten-database-failed",
    "kanten-port-taken",
    "kanten-listen-taken",
    "kanten-listen-bad",
    "kanten-listen-failed",
    "kanten-listen-insecure",
    "kanten-server-failed",
    "kanten-no-organisation",
    "kanten-which-organisation",
    "kanten-unknown-organisation",
    "kanten-unknown-user",
    "kanten-not-allowed",
    "kanten-refused",
    "kanten-changed-meanwhile",
    "kanten-no-such-file",
    "kanten-cannot-write",
    "kanten-no-password",
    "kanten-passwords-differ",
    "kanten-data-folder",
    "kanten-not-the-demo",
    "kanten-other-site-title",
    "kanten-other-site-text",
    "kanten-too-large-title",
    "kanten-too-large-text",
    "kanten-too-slow-title",
    "kanten-too-slow-text",
    "kanten-crash-title",
    "kanten-crash-text",
    "kanten-migrated",
    "kanten-demo-people",
    "kanten-user-added",
    "kanten-user-disabled",
    "kanten-user-reset",
    "kanten-mode-is",
    "kanten-password-ask",
    "kanten-password-again",
    "kanten-import-line",
    "kanten-import-why",
    "kanten-export-done",
    "kanten-breached-too-large",
    "kanten-user-reset-both",
    "kanten-keys-unnamed",
    "kanten-keys-failed",
];

impl Texts {
    /// «Hvilken database? Skriv --database sqlite:FIL eller --data MAPPE, eller sæt KANTEN\_DATABASE.»
    pub fn kanten_no_database(&self) -> String {
        self.plain("kanten-no-database")
    }

    /// «Det er ikke en databaseadresse. Skriv sqlite:FIL eller postgres://BRUGER@VÆRT/NAVN.»
    pub fn kanten_open_bad_address(&self) -> String {
        self.plain("kanten-open-bad-address")
    }

    /// «Der er ingen database i {path}. Lav en med »kanten migrate --database sqlite:{path}«, eller ret stien.»
    pub fn kanten_open_no_file(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-open-no-file", [("path", path.as_ref().into())])
    }

    /// «Mappen til {path} findes ikke. Opret mappen, eller ret stien.»
    pub fn kanten_open_no_folder(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-open-no-folder", [("path", path.as_ref().into())])
    }

    /// «{path} kan ikke skrives af denne bruger. Giv den bruger, der kører kanten, skriveadgang til filen og dens mappe.»
    pub fn kanten_open_read_only(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-open-read-only", [("path", path.as_ref().into())])
    }

    /// «{path} er ikke en Kanten-database, eller den er beskadiget. Hent en sikkerhedskopi frem, eller vælg en anden fil.»
    pub fn kanten_open_no_database(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-open-no-database", [("path", path.as_ref().into())])
    }

    /// «Databaseserveren svarer ikke ({problem}). Se efter, at den kører, og at adresse, bruger og adgangskode passer.»
    pub fn kanten_open_no_server(&self, problem: impl AsRef<str>) -> String {
        self.filled("kanten-open-no-server", [("problem", problem.as_ref().into())])
    }

    /// «Databasen {address} er tom. Kør »kanten migrate« med samme adresse, så bliver den klar.»
    pub fn kanten_schema_none(&self, address: impl AsRef<str>) -> String {
        self.filled("kanten-schema-none", [("address", address.as_ref().into())])
    }

    /// «Databasen {address} er fra en ældre udgave (trin {found} af {known}). Tag en sikkerhedskopi, og kør »kanten migrate« med samme adresse.»
    pub fn kanten_schema_older(
        &self,
        address: impl AsRef<str>,
        found: impl AsRef<str>,
        known: impl AsRef<str>,
    ) -> String {
        self.filled(
            "kanten-schema-older",
            [
                ("address", address.as_ref().into()),
                ("found", found.as_ref().into()),
                ("known", known.as_ref().into()),
            ],
        )
    }

    /// «Databasen er lavet af en nyere udgave af Kanten (trin {found}; dette program kender {known}). Intet er ændret. Brug den nyere udgave, eller hent en ældre sikkerhedskopi frem.»
    pub fn kanten_schema_newer(&self, found: impl AsRef<str>, known: impl AsRef<str>) -> String {
        self.filled(
            "kanten-schema-newer",
            [("found", found.as_ref().into()), ("known", known.as_ref().into())],
        )
    }

    /// «Databasen svigtede: {problem}. Intet er gemt. Se efter plads på disken og adgang til filen, og prøv igen.»
    pub fn kanten_database_failed(&self, problem: impl AsRef<str>) -> String {
        self.filled("kanten-database-failed", [("problem", problem.as_ref().into())])
    }

    /// «Port {port} er optaget af et andet program. Stop det, eller vælg en anden port: --port 0 tager en ledig.»
    pub fn kanten_port_taken(&self, port: impl AsRef<str>) -> String {
        self.filled("kanten-port-taken", [("port", port.as_ref().into())])
    }

    /// «Adressen {address} er optaget af et andet program. Stop det, eller vælg en anden port med --listen.»
    pub fn kanten_listen_taken(&self, address: impl AsRef<str>) -> String {
        self.filled("kanten-listen-taken", [("address", address.as_ref().into())])
    }

    /// «{address} er ikke en adresse at lytte på. Skriv for eksempel 127.0.0.1:8080.»
    pub fn kanten_listen_bad(&self, address: impl AsRef<str>) -> String {
        self.filled("kanten-listen-bad", [("address", address.as_ref().into())])
    }

    /// «Kanten kan ikke lytte på {address}: {problem}. Vælg en anden adresse med --listen.»
    pub fn kanten_listen_failed(&self, address: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-listen-failed",
            [("address", address.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }

    /// «{address} kan nås fra andre maskiner, og Kanten taler her uden kryptering. Lyt på 127.0.0.1 bag en server med TLS. Er nettet helt jeres eget, kan I tilføje --insecure-lan.»
    pub fn kanten_listen_insecure(&self, address: impl AsRef<str>) -> String {
        self.filled("kanten-listen-insecure", [("address", address.as_ref().into())])
    }

    /// «Serveren standsede: {problem}.»
    pub fn kanten_server_failed(&self, problem: impl AsRef<str>) -> String {
        self.filled("kanten-server-failed", [("problem", problem.as_ref().into())])
    }

    /// «Installationen har ingen organisation endnu. Lav den første administrator med »kanten user add«.»
    pub fn kanten_no_organisation(&self) -> String {
        self.plain("kanten-no-organisation")
    }

    /// «Hvilken organisation? Skriv --organisation med et af disse navne: {names}.»
    pub fn kanten_which_organisation(&self, names: impl AsRef<str>) -> String {
        self.filled("kanten-which-organisation", [("names", names.as_ref().into())])
    }

    /// «Der er ingen organisation, der hedder »{name}«. Der er: {names}.»
    pub fn kanten_unknown_organisation(&self, name: impl AsRef<str>, names: impl AsRef<str>) -> String {
        self.filled(
            "kanten-unknown-organisation",
            [("name", name.as_ref().into()), ("names", names.as_ref().into())],
        )
    }

    /// «Ingen bruger logger ind med {email}, eller kontoen er lukket. En administrator ser adresserne under Brugere.»
    pub fn kanten_unknown_user(&self, email: impl AsRef<str>) -> String {
        self.filled("kanten-unknown-user", [("email", email.as_ref().into())])
    }

    /// «Det findes ikke, eller det er ikke for den, der spørger.»
    pub fn kanten_not_allowed(&self) -> String {
        self.plain("kanten-not-allowed")
    }

    /// «Afvist. Intet er gemt.»
    pub fn kanten_refused(&self) -> String {
        self.plain("kanten-refused")
    }

    /// «En anden har ændret det imens. Intet er gemt. Prøv igen.»
    pub fn kanten_changed_meanwhile(&self) -> String {
        self.plain("kanten-changed-meanwhile")
    }

    /// «Filen {path} kan ikke læses ({problem}). Se efter, at stien er rigtig, og at du må læse den.»
    pub fn kanten_no_such_file(&self, path: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-no-such-file",
            [("path", path.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }

    /// «Filen {path} kan ikke skrives: {problem}.»
    pub fn kanten_cannot_write(&self, path: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-cannot-write",
            [("path", path.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }

    /// «Der kom ingen adgangskode. Skriv den på terminalen, eller giv en fil med --password-file.»
    pub fn kanten_no_password(&self) -> String {
        self.plain("kanten-no-password")
    }

    /// «De to adgangskoder er ikke ens. Prøv igen.»
    pub fn kanten_passwords_differ(&self) -> String {
        self.plain("kanten-passwords-differ")
    }

    /// «Mappen {path} kan ikke oprettes: {problem}. Vælg en anden med --data.»
    pub fn kanten_data_folder(&self, path: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-data-folder",
            [("path", path.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }

    /// «Databasen i {path} er ikke en demo. Vælg en anden mappe med --data, eller brug »kanten serve«.»
    pub fn kanten_not_the_demo(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-not-the-demo", [("path", path.as_ref().into())])
    }

    /// «Formularen kom fra et andet sted»
    pub fn kanten_other_site_title(&self) -> String {
        self.plain("kanten-other-site-title")
    }

    /// «Af sikkerhedsgrunde tager Kanten kun imod formularer fra sine egne sider. Intet er gemt. Gå tilbage til Kanten, hent siden igen, og send formularen derfra.»
    pub fn kanten_other_site_text(&self) -> String {
        self.plain("kanten-other-site-text")
    }

    /// «Det er for stort»
    pub fn kanten_too_large_title(&self) -> String {
        self.plain("kanten-too-large-title")
    }

    /// «Der kan højst sendes 25 MB ad gangen. Intet er gemt. Del filen, og send delene hver for sig.»
    pub fn kanten_too_large_text(&self) -> String {
        self.plain("kanten-too-large-text")
    }

    /// «Det tog for lang tid»
    pub fn kanten_too_slow_title(&self) -> String {
        self.plain("kanten-too-slow-title")
    }

    /// «Svaret blev ikke færdigt i tide. Prøv igen om lidt. Bliver det ved, så sig det til administratoren.»
    pub fn kanten_too_slow_text(&self) -> String {
        self.plain("kanten-too-slow-text")
    }

    /// «Der skete en fejl i Kanten»
    pub fn kanten_crash_title(&self) -> String {
        self.plain("kanten-crash-title")
    }

    /// «Det er ikke din skyld, og intet er gemt halvt. Prøv igen. Bliver det ved, så giv administratoren nummeret {request}.»
    pub fn kanten_crash_text(&self, request: impl AsRef<str>) -> String {
        self.filled("kanten-crash-text", [("request", request.as_ref().into())])
    }

    /// «{count → 0: Databasen er klar. Der var intet at gøre. · one: Databasen er klar. 1 trin er taget. · other: Databasen er klar. {count} trin er taget.}»
    pub fn kanten_migrated(&self, count: i64) -> String {
        self.filled("kanten-migrated", [("count", count.into())])
    }

    /// «Demoen er klar. Log ind med ét klik, eller – alle andre end borgeren – med adgangskoden »{password}« som:»
    pub fn kanten_demo_people(&self, password: impl AsRef<str>) -> String {
        self.filled("kanten-demo-people", [("password", password.as_ref().into())])
    }

    /// «{email} kan nu logge ind.»
    pub fn kanten_user_added(&self, email: impl AsRef<str>) -> String {
        self.filled("kanten-user-added", [("email", email.as_ref().into())])
    }

    /// «{email} kan ikke logge ind mere.»
    pub fn kanten_user_disabled(&self, email: impl AsRef<str>) -> String {
        self.filled("kanten-user-disabled", [("email", email.as_ref().into())])
    }

    /// «{email} har en ny adgangskode.»
    pub fn kanten_user_reset(&self, email: impl AsRef<str>) -> String {
        self.filled("kanten-user-reset", [("email", email.as_ref().into())])
    }

    /// «Installationen må indeholde: {mode}.»
    pub fn kanten_mode_is(&self, mode: impl AsRef<str>) -> String {
        self.filled("kanten-mode-is", [("mode", mode.as_ref().into())])
    }

    /// «Adgangskode:»
    pub fn kanten_password_ask(&self) -> String {
        self.plain("kanten-password-ask")
    }

    /// «Adgangskode igen:»
    pub fn kanten_password_again(&self) -> String {
        self.plain("kanten-password-again")
    }

    /// «Linje {line}: {fate} – {label}»
    pub fn kanten_import_line(
        &self,
        fate: impl AsRef<str>,
        label: impl AsRef<str>,
        line: impl AsRef<str>,
    ) -> String {
        self.filled(
            "kanten-import-line",
            [
                ("fate", fate.as_ref().into()),
                ("label", label.as_ref().into()),
                ("line", line.as_ref().into()),
            ],
        )
    }

    /// «{field}: {message}»
    pub fn kanten_import_why(&self, field: impl AsRef<str>, message: impl AsRef<str>) -> String {
        self.filled(
            "kanten-import-why",
            [("field", field.as_ref().into()), ("message", message.as_ref().into())],
        )
    }

    /// «{path} er skrevet.»
    pub fn kanten_export_done(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-export-done", [("path", path.as_ref().into())])
    }

    /// «Listen {path} er større end 64 MB. Brug en kortere liste: de mest brugte adgangskoder er nok.»
    pub fn kanten_breached_too_large(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-breached-too-large", [("path", path.as_ref().into())])
    }

    /// «{email} har en ny adgangskode, og to trin er slået fra.»
    pub fn kanten_user_reset_both(&self, email: impl AsRef<str>) -> String {
        self.filled("kanten-user-reset-both", [("email", email.as_ref().into())])
    }

    /// «Sig med --keys eller KANTEN\_KEYS, hvor filen med installationens nøgler er.»
    pub fn kanten_keys_unnamed(&self) -> String {
        self.plain("kanten-keys-unnamed")
    }

    /// «Nøglerne i {path} kan ikke bruges: {problem}. Uden dem kan intet forseglet læses.»
    pub fn kanten_keys_failed(&self, path: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-keys-failed",
            [("path", path.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("kanten-no-database", texts.kanten_no_database()),
        ("kanten-open-bad-address", texts.kanten_open_bad_address()),
        ("kanten-open-no-file", texts.kanten_open_no_file("path")),
        ("kanten-open-no-folder", texts.kanten_open_no_folder("path")),
        ("kanten-open-read-only", texts.kanten_open_read_only("path")),
        ("kanten-open-no-database", texts.kanten_open_no_database("path")),
        ("kanten-open-no-server", texts.kanten_open_no_server("problem")),
        ("kanten-schema-none", texts.kanten_schema_none("address")),
        ("kanten-schema-older", texts.kanten_schema_older("address", "found", "known")),
        ("kanten-schema-newer", texts.kanten_schema_newer("found", "known")),
        ("kanten-database-failed", texts.kanten_database_failed("problem")),
        ("kanten-port-taken", texts.kanten_port_taken("port")),
        ("kanten-listen-taken", texts.kanten_listen_taken("address")),
        ("kanten-listen-bad", texts.kanten_listen_bad("address")),
        ("kanten-listen-failed", texts.kanten_listen_failed("address", "problem")),
        ("kanten-listen-insecure", texts.kanten_listen_insecure("address")),
        ("kanten-server-failed", texts.kanten_server_failed("problem")),
        ("kanten-no-organisation", texts.kanten_no_organisation()),
        ("kanten-which-organisation", texts.kanten_which_organisation("names")),
        ("kanten-unknown-organisation", texts.kanten_unknown_organisation("name", "names")),
        ("kanten-unknown-user", texts.kanten_unknown_user("email")),
        ("kanten-not-allowed", texts.kanten_not_allowed()),
        ("kanten-refused", texts.kanten_refused()),
        ("kanten-changed-meanwhile", texts.kanten_changed_meanwhile()),
        ("kanten-no-such-file", texts.kanten_no_such_file("path", "problem")),
        ("kanten-cannot-write", texts.kanten_cannot_write("path", "problem")),
        ("kanten-no-password", texts.kanten_no_password()),
        ("kanten-passwords-differ", texts.kanten_passwords_differ()),
        ("kanten-data-folder", texts.kanten_data_folder("path", "problem")),
        ("kanten-not-the-demo", texts.kanten_not_the_demo("path")),
        ("kanten-other-site-title", texts.kanten_other_site_title()),
        ("kanten-other-site-text", texts.kanten_other_site_text()),
        ("kanten-too-large-title", texts.kanten_too_large_title()),
        ("kanten-too-large-text", texts.kanten_too_large_text()),
        ("kanten-too-slow-title", texts.kanten_too_slow_title()),
        ("kanten-too-slow-text", texts.kanten_too_slow_text()),
        ("kanten-crash-title", texts.kanten_crash_title()),
        ("kanten-crash-text", texts.kanten_crash_text("request")),
        ("kanten-migrated", texts.kanten_migrated(count)),
        ("kanten-demo-people", texts.kanten_demo_people("password")),
        ("kanten-user-added", texts.kanten_user_added("email")),
        ("kanten-user-disabled", texts.kanten_user_disabled("email")),
        ("kanten-user-reset", texts.kanten_user_reset("email")),
        ("kanten-mode-is", texts.kanten_mode_is("mode")),
        ("kanten-password-ask", texts.kanten_password_ask()),
        ("kanten-password-again", texts.kanten_password_again()),
        ("kanten-import-line", texts.kanten_import_line("fate", "label", "line")),
        ("kanten-import-why", texts.kanten_import_why("field", "message")),
        ("kanten-export-done", texts.kanten_export_done("path")),
        ("kanten-breached-too-large", texts.kanten_breached_too_large("path")),
        ("kanten-user-reset-both", texts.kanten_user_reset_both("email")),
        ("kanten-keys-unnamed", texts.kanten_keys_unnamed()),
        ("kanten-keys-failed", texts.kanten_keys_failed("path", "problem")),
    ]
}
