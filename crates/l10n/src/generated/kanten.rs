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
    "kanten-keys-none",
    "kanten-keys-unread",
    "kanten-keys-bad",
    "kanten-keys-empty",
    "kanten-keys-no-key",
    "kanten-keys-number-twice",
    "kanten-keys-key-twice",
    "kanten-keys-guessable",
    "kanten-keys-not-newest",
    "kanten-keys-others",
    "kanten-keys-open",
    "kanten-keys-demo",
    "kanten-keys-there",
    "kanten-keys-no-more",
    "kanten-keys-made",
    "kanten-keys-added",
    "kanten-doctor-database",
    "kanten-doctor-keys",
    "kanten-doctor-fit",
    "kanten-doctor-permissions",
    "kanten-doctor-apart",
    "kanten-doctor-beside-data",
    "kanten-doctor-beside-backup",
    "kanten-doctor-sealed",
    "kanten-doctor-old",
    "kanten-doctor-lost",
    "kanten-doctor-fine",
    "kanten-doctor-warning",
    "kanten-doctor-fault",
    "kanten-doctor-not-well",
    "kanten-backup-done",
    "kanten-backup-there",
    "kanten-backup-beside-keys",
    "kanten-restore-done",
    "kanten-restore-no-backup",
    "kanten-restore-newer",
    "kanten-restore-no-key",
    "kanten-restore-wrong-key",
    "kanten-restore-damaged",
    "kanten-restore-cut",
    "kanten-restore-not-empty",
    "kanten-restore-other-schema",
    "kanten-restore-differs",
    "kanten-post-smtp-bad",
    "kanten-post-from-missing",
    "kanten-post-from-bad",
    "kanten-post-site-missing",
    "kanten-post-site-bad",
    "kanten-post-sms-bad",
    "kanten-audit-empty",
    "kanten-audit-broken",
    "kanten-audit-nobody",
    "kanten-audit-chain",
    "kanten-audit-sound",
    "kanten-audit-missing",
    "kanten-audit-rows",
    "kanten-audit-changed",
    "kanten-audit-unknown-key",
    "kanten-audit-tail",
    "kanten-audit-no-tail",
    "kanten-doctor-log",
    "kanten-doctor-log-tail",
];

impl Texts {
    /// «Hvilken database? Skriv --database sqlite:FIL eller --data MAPPE, eller sæt KANTEN\_DATABASE.»
    pub fn kanten_no_database(&self) -> String {
        self.plain("kanten-no-database")
    }

    /// «Det er ikke en databaseadresse. Skriv sqlite:FIL eller postgres\://BRUGER@VÆRT/NAVN.»
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

    /// «Hvilke nøgler? Uden dem kan det, der er forseglet, ikke læses. Lav dem med »kanten keys new FIL« uden for mappen med data, og skriv --keys FIL, eller sæt KANTEN\_KEYS.»
    pub fn kanten_keys_none(&self) -> String {
        self.plain("kanten-keys-none")
    }

    /// «Nøglerne i {path} kan ikke læses ({problem}). Ret stien i --keys eller KANTEN\_KEYS, eller lav dem med »kanten keys new {path}«, hvis installationen er ny.»
    pub fn kanten_keys_unread(&self, path: impl AsRef<str>, problem: impl AsRef<str>) -> String {
        self.filled(
            "kanten-keys-unread",
            [("path", path.as_ref().into()), ("problem", problem.as_ref().into())],
        )
    }

    /// «Nøglerne i {path} kan ikke bruges. {why} Hent filen fra kopien, hvis den er ændret.»
    pub fn kanten_keys_bad(&self, path: impl AsRef<str>, why: impl AsRef<str>) -> String {
        self.filled("kanten-keys-bad", [("path", path.as_ref().into()), ("why", why.as_ref().into())])
    }

    /// «Der er ingen nøgle i filen.»
    pub fn kanten_keys_empty(&self) -> String {
        self.plain("kanten-keys-empty")
    }

    /// «Linje {line} er ikke et nummer, et mellemrum og 64 hexadecimale cifre.»
    pub fn kanten_keys_no_key(&self, line: impl AsRef<str>) -> String {
        self.filled("kanten-keys-no-key", [("line", line.as_ref().into())])
    }

    /// «Nummer {number} står to gange.»
    pub fn kanten_keys_number_twice(&self, number: impl AsRef<str>) -> String {
        self.filled("kanten-keys-number-twice", [("number", number.as_ref().into())])
    }

    /// «Nummer {first} og {second} er samme nøgle.»
    pub fn kanten_keys_key_twice(&self, first: impl AsRef<str>, second: impl AsRef<str>) -> String {
        self.filled(
            "kanten-keys-key-twice",
            [("first", first.as_ref().into()), ("second", second.as_ref().into())],
        )
    }

    /// «Nummer {number} er den samme byte hele vejen, og det er ingen nøgle.»
    pub fn kanten_keys_guessable(&self, number: impl AsRef<str>) -> String {
        self.filled("kanten-keys-guessable", [("number", number.as_ref().into())])
    }

    /// «Nummer {number} skal være højere end {newest}.»
    pub fn kanten_keys_not_newest(&self, newest: impl AsRef<str>, number: impl AsRef<str>) -> String {
        self.filled(
            "kanten-keys-not-newest",
            [("newest", newest.as_ref().into()), ("number", number.as_ref().into())],
        )
    }

    /// «Nøglerne hører til en anden installation, eller de gamle mangler: databasen er åbnet med andre før. Intet er gjort. Skriv den rigtige fil med --keys, eller hent den fra kopien.»
    pub fn kanten_keys_others(&self) -> String {
        self.plain("kanten-keys-others")
    }

    /// «Andre end ejeren har adgang til nøglerne i {path}. Luk filen: chmod 600 {path}»
    pub fn kanten_keys_open(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-keys-open", [("path", path.as_ref().into())])
    }

    /// «Demoens nøgler ligger i {path}, ved siden af dens data. Det er kun til opdigtede data: en rigtig installation har nøglerne et andet sted.»
    pub fn kanten_keys_demo(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-keys-demo", [("path", path.as_ref().into())])
    }

    /// «{path} findes allerede og er ikke rørt. En ny nøgle i samme fil laves med »kanten keys add {path}«.»
    pub fn kanten_keys_there(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-keys-there", [("path", path.as_ref().into())])
    }

    /// «Der er ikke plads til flere nøgler i filen.»
    pub fn kanten_keys_no_more(&self) -> String {
        self.plain("kanten-keys-no-more")
    }

    /// «Nøglerne ligger i {path}. Sæt KANTEN\_KEYS={path}. Gem en kopi et sikkert sted, og aldrig sammen med sikkerhedskopierne: uden nøglerne kan hverken data eller sikkerhedskopier læses, og den, der har begge dele, kan læse alt.»
    pub fn kanten_keys_made(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-keys-made", [("path", path.as_ref().into())])
    }

    /// «{path} har fået nøgle nummer {number}. Den forsegler, når Kanten er startet igen. De gamle nøgler skal blive stående: de åbner det, de har forseglet, også i sikkerhedskopier. Gem en ny kopi af filen.»
    pub fn kanten_keys_added(&self, number: impl AsRef<str>, path: impl AsRef<str>) -> String {
        self.filled("kanten-keys-added", [("number", number.as_ref().into()), ("path", path.as_ref().into())])
    }

    /// «Databasen svarer og passer til programmet.»
    pub fn kanten_doctor_database(&self) -> String {
        self.plain("kanten-doctor-database")
    }

    /// «{count → one: Nøglerne i {path} er læst: 1 nøgle, nummer {newest}. · other: Nøglerne i {path} er læst: {count} nøgler, den nyeste er nummer {newest}.}»
    pub fn kanten_doctor_keys(&self, count: i64, newest: impl AsRef<str>, path: impl AsRef<str>) -> String {
        self.filled(
            "kanten-doctor-keys",
            [("count", count.into()), ("newest", newest.as_ref().into()), ("path", path.as_ref().into())],
        )
    }

    /// «Nøglerne er databasens egne.»
    pub fn kanten_doctor_fit(&self) -> String {
        self.plain("kanten-doctor-fit")
    }

    /// «Kun ejeren har adgang til nøglefilen.»
    pub fn kanten_doctor_permissions(&self) -> String {
        self.plain("kanten-doctor-permissions")
    }

    /// «Nøglerne ligger et andet sted end data og sikkerhedskopier.»
    pub fn kanten_doctor_apart(&self) -> String {
        self.plain("kanten-doctor-apart")
    }

    /// «Nøglerne ligger sammen med data i {folder}. Den, der tager mappen, kan læse alt. Flyt nøglefilen, og ret KANTEN\_KEYS.»
    pub fn kanten_doctor_beside_data(&self, folder: impl AsRef<str>) -> String {
        self.filled("kanten-doctor-beside-data", [("folder", folder.as_ref().into())])
    }

    /// «Nøglerne ligger sammen med sikkerhedskopien {path}. Den, der tager mappen, kan læse alt. Flyt en af dem.»
    pub fn kanten_doctor_beside_backup(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-doctor-beside-backup", [("path", path.as_ref().into())])
    }

    /// «Alt, der er forseglet, er forseglet med den nyeste nøgle.»
    pub fn kanten_doctor_sealed(&self) -> String {
        self.plain("kanten-doctor-sealed")
    }

    /// «{count → one: 1 værdi i {place} er forseglet med den ældre nøgle nummer {number}. Behold nøglen. · other: {count} værdier i {place} er forseglet med den ældre nøgle nummer {number}. Behold nøglen.}»
    pub fn kanten_doctor_old(&self, count: i64, number: impl AsRef<str>, place: impl AsRef<str>) -> String {
        self.filled(
            "kanten-doctor-old",
            [("count", count.into()), ("number", number.as_ref().into()), ("place", place.as_ref().into())],
        )
    }

    /// «{count → one: 1 værdi i {place} er forseglet med nøgle nummer {number}, som ikke er i nøglefilen. Den kan ikke læses. Hent nøglen fra en kopi. · other: {count} værdier i {place} er forseglet med nøgle nummer {number}, som ikke er i nøglefilen. De kan ikke læses. Hent nøglen fra en kopi.}»
    pub fn kanten_doctor_lost(&self, count: i64, number: impl AsRef<str>, place: impl AsRef<str>) -> String {
        self.filled(
            "kanten-doctor-lost",
            [("count", count.into()), ("number", number.as_ref().into()), ("place", place.as_ref().into())],
        )
    }

    /// «i orden»
    pub fn kanten_doctor_fine(&self) -> String {
        self.plain("kanten-doctor-fine")
    }

    /// «pas på»
    pub fn kanten_doctor_warning(&self) -> String {
        self.plain("kanten-doctor-warning")
    }

    /// «fejl»
    pub fn kanten_doctor_fault(&self) -> String {
        self.plain("kanten-doctor-fault")
    }

    /// «Noget er ikke i orden. Se ovenfor, hvad der skal gøres.»
    pub fn kanten_doctor_not_well(&self) -> String {
        self.plain("kanten-doctor-not-well")
    }

    /// «{count → one: Sikkerhedskopien {path} er skrevet: 1 række i {tables} tabeller, forseglet med nøgle nummer {number}. Den kan kun læses med nøglefilen; gem dem hver for sig. · other: Sikkerhedskopien {path} er skrevet: {count} rækker i {tables} tabeller, forseglet med nøgle nummer {number}. Den kan kun læses med nøglefilen; gem dem hver for sig.}»
    pub fn kanten_backup_done(
        &self,
        count: i64,
        number: impl AsRef<str>,
        path: impl AsRef<str>,
        tables: impl AsRef<str>,
    ) -> String {
        self.filled(
            "kanten-backup-done",
            [
                ("count", count.into()),
                ("number", number.as_ref().into()),
                ("path", path.as_ref().into()),
                ("tables", tables.as_ref().into()),
            ],
        )
    }

    /// «{path} findes allerede og er ikke rørt. Vælg et andet navn.»
    pub fn kanten_backup_there(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-backup-there", [("path", path.as_ref().into())])
    }

    /// «Sikkerhedskopien ligger samme sted som nøglerne. Den, der tager mappen, kan læse alt. Flyt en af dem.»
    pub fn kanten_backup_beside_keys(&self) -> String {
        self.plain("kanten-backup-beside-keys")
    }

    /// «{count → one: Sikkerhedskopien er lagt ind: 1 række i {tables} tabeller, og hver tabel er holdt op mod kopien. · other: Sikkerhedskopien er lagt ind: {count} rækker i {tables} tabeller, og hver tabel er holdt op mod kopien.}»
    pub fn kanten_restore_done(&self, count: i64, tables: impl AsRef<str>) -> String {
        self.filled("kanten-restore-done", [("count", count.into()), ("tables", tables.as_ref().into())])
    }

    /// «{path} er ikke en sikkerhedskopi fra Kanten. Intet er lagt ind. Ret stien.»
    pub fn kanten_restore_no_backup(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-restore-no-backup", [("path", path.as_ref().into())])
    }

    /// «{path} er skrevet af en nyere udgave af Kanten. Intet er lagt ind. Brug den nyere udgave.»
    pub fn kanten_restore_newer(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-restore-newer", [("path", path.as_ref().into())])
    }

    /// «{path} er forseglet med nøgle nummer {number}, og den er ikke i nøglefilen. Intet er lagt ind. Brug den nøglefil, der hørte til installationen, da kopien blev taget: --keys FIL.»
    pub fn kanten_restore_no_key(&self, number: impl AsRef<str>, path: impl AsRef<str>) -> String {
        self.filled(
            "kanten-restore-no-key",
            [("number", number.as_ref().into()), ("path", path.as_ref().into())],
        )
    }

    /// «{path} åbner ikke med nøglefilens nøgle. Intet er lagt ind. Enten hører nøglefilen til en anden installation (skriv den rigtige med --keys FIL), eller også er begyndelsen af sikkerhedskopien beskadiget (brug en anden kopi).»
    pub fn kanten_restore_wrong_key(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-restore-wrong-key", [("path", path.as_ref().into())])
    }

    /// «{path} er beskadiget. Intet er lagt ind. Brug en anden kopi.»
    pub fn kanten_restore_damaged(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-restore-damaged", [("path", path.as_ref().into())])
    }

    /// «Slutningen af {path} mangler. Intet er lagt ind. Hent filen igen, eller brug en anden kopi.»
    pub fn kanten_restore_cut(&self, path: impl AsRef<str>) -> String {
        self.filled("kanten-restore-cut", [("path", path.as_ref().into())])
    }

    /// «Databasen er ikke tom: der er rækker i {table}. Intet er lagt ind. Vælg en ny, tom database.»
    pub fn kanten_restore_not_empty(&self, table: impl AsRef<str>) -> String {
        self.filled("kanten-restore-not-empty", [("table", table.as_ref().into())])
    }

    /// «Databasen er på trin {found}, og sikkerhedskopien er fra trin {backup}. Intet er lagt ind. Vælg en helt tom database, uden »kanten migrate« først: så bliver den ført op til i dag bagefter.»
    pub fn kanten_restore_other_schema(&self, backup: impl AsRef<str>, found: impl AsRef<str>) -> String {
        self.filled(
            "kanten-restore-other-schema",
            [("backup", backup.as_ref().into()), ("found", found.as_ref().into())],
        )
    }

    /// «Tabellen {table} kunne ikke lægges ind, som den står i sikkerhedskopien. Intet er lagt ind. Prøv en anden kopi, og meld fejlen.»
    pub fn kanten_restore_differs(&self, table: impl AsRef<str>) -> String {
        self.filled("kanten-restore-differs", [("table", table.as_ref().into())])
    }

    /// «»{given}« er ingen adresse på en mailserver. Skriv smtp\://bruger@server:587 eller smtps\://bruger@server:465.»
    pub fn kanten_post_smtp_bad(&self, given: impl AsRef<str>) -> String {
        self.filled("kanten-post-smtp-bad", [("given", given.as_ref().into())])
    }

    /// «Sig, hvem mail er fra: --mail-from »Kanten \<kanten@kommunen.dk\>« eller KANTEN\_MAIL\_FROM.»
    pub fn kanten_post_from_missing(&self) -> String {
        self.plain("kanten-post-from-missing")
    }

    /// «»{given}« er ingen afsender. Skriv »Kanten \<kanten@kommunen.dk\>«.»
    pub fn kanten_post_from_bad(&self, given: impl AsRef<str>) -> String {
        self.filled("kanten-post-from-bad", [("given", given.as_ref().into())])
    }

    /// «Sig, hvor folk finder Kanten, så links i mail virker: --site https\://kanten.kommunen.dk eller KANTEN\_SITE.»
    pub fn kanten_post_site_missing(&self) -> String {
        self.plain("kanten-post-site-missing")
    }

    /// «»{given}« er ingen adresse på nettet. Skriv https\:// og navnet.»
    pub fn kanten_post_site_bad(&self, given: impl AsRef<str>) -> String {
        self.filled("kanten-post-site-bad", [("given", given.as_ref().into())])
    }

    /// «»{given}« er ingen adresse på en sms-tjeneste. Den begynder med https\://; http\:// kun på denne maskine.»
    pub fn kanten_post_sms_bad(&self, given: impl AsRef<str>) -> String {
        self.filled("kanten-post-sms-bad", [("given", given.as_ref().into())])
    }

    /// «Adgangsloggen er tom: der er intet at kontrollere.»
    pub fn kanten_audit_empty(&self) -> String {
        self.plain("kanten-audit-empty")
    }

    /// «adgangsloggen er ændret, efter at den blev forseglet: se den første blok, der ikke passer, i hver kæde.»
    pub fn kanten_audit_broken(&self) -> String {
        self.plain("kanten-audit-broken")
    }

    /// «før nogen var kendt»
    pub fn kanten_audit_nobody(&self) -> String {
        self.plain("kanten-audit-nobody")
    }

    /// «{log} – {name}»
    pub fn kanten_audit_chain(&self, log: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled("kanten-audit-chain", [("log", log.as_ref().into()), ("name", name.as_ref().into())])
    }

    /// «alt passer: {blocks} blokke med {rows} rækker.»
    pub fn kanten_audit_sound(&self, blocks: impl AsRef<str>, rows: impl AsRef<str>) -> String {
        self.filled(
            "kanten-audit-sound",
            [("blocks", blocks.as_ref().into()), ("rows", rows.as_ref().into())],
        )
    }

    /// «blok {block} mangler.»
    pub fn kanten_audit_missing(&self, block: impl AsRef<str>) -> String {
        self.filled("kanten-audit-missing", [("block", block.as_ref().into())])
    }

    /// «blok {block} blev forseglet med {sealed} rækker og har {found}.»
    pub fn kanten_audit_rows(
        &self,
        block: impl AsRef<str>,
        found: impl AsRef<str>,
        sealed: impl AsRef<str>,
    ) -> String {
        self.filled(
            "kanten-audit-rows",
            [
                ("block", block.as_ref().into()),
                ("found", found.as_ref().into()),
                ("sealed", sealed.as_ref().into()),
            ],
        )
    }

    /// «blok {block} er ikke, som den blev forseglet.»
    pub fn kanten_audit_changed(&self, block: impl AsRef<str>) -> String {
        self.filled("kanten-audit-changed", [("block", block.as_ref().into())])
    }

    /// «blok {block} er forseglet med en nøgle, som ikke er i nøglefilen.»
    pub fn kanten_audit_unknown_key(&self, block: impl AsRef<str>) -> String {
        self.filled("kanten-audit-unknown-key", [("block", block.as_ref().into())])
    }

    /// «{rows} rækker er ikke forseglet endnu, den ældste fra {moment}.»
    pub fn kanten_audit_tail(&self, moment: impl AsRef<str>, rows: impl AsRef<str>) -> String {
        self.filled("kanten-audit-tail", [("moment", moment.as_ref().into()), ("rows", rows.as_ref().into())])
    }

    /// «Ingen rækker venter.»
    pub fn kanten_audit_no_tail(&self) -> String {
        self.plain("kanten-audit-no-tail")
    }

    /// «adgangsloggens rækker er forseglet til og med nu; kæderne kontrolleres med \`kanten audit verify\`.»
    pub fn kanten_doctor_log(&self) -> String {
        self.plain("kanten-doctor-log")
    }

    /// «{rows → one: 1 række af adgangsloggen er ikke forseglet; den er fra {moment}. · other: {rows} rækker af adgangsloggen er ikke forseglet, den ældste fra {moment}.} De forsegles, når \`kanten serve\` kører; kæderne kontrolleres med \`kanten audit verify\`.»
    pub fn kanten_doctor_log_tail(&self, moment: impl AsRef<str>, rows: i64) -> String {
        self.filled("kanten-doctor-log-tail", [("moment", moment.as_ref().into()), ("rows", rows.into())])
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
        ("kanten-keys-none", texts.kanten_keys_none()),
        ("kanten-keys-unread", texts.kanten_keys_unread("path", "problem")),
        ("kanten-keys-bad", texts.kanten_keys_bad("path", "why")),
        ("kanten-keys-empty", texts.kanten_keys_empty()),
        ("kanten-keys-no-key", texts.kanten_keys_no_key("line")),
        ("kanten-keys-number-twice", texts.kanten_keys_number_twice("number")),
        ("kanten-keys-key-twice", texts.kanten_keys_key_twice("first", "second")),
        ("kanten-keys-guessable", texts.kanten_keys_guessable("number")),
        ("kanten-keys-not-newest", texts.kanten_keys_not_newest("newest", "number")),
        ("kanten-keys-others", texts.kanten_keys_others()),
        ("kanten-keys-open", texts.kanten_keys_open("path")),
        ("kanten-keys-demo", texts.kanten_keys_demo("path")),
        ("kanten-keys-there", texts.kanten_keys_there("path")),
        ("kanten-keys-no-more", texts.kanten_keys_no_more()),
        ("kanten-keys-made", texts.kanten_keys_made("path")),
        ("kanten-keys-added", texts.kanten_keys_added("number", "path")),
        ("kanten-doctor-database", texts.kanten_doctor_database()),
        ("kanten-doctor-keys", texts.kanten_doctor_keys(count, "newest", "path")),
        ("kanten-doctor-fit", texts.kanten_doctor_fit()),
        ("kanten-doctor-permissions", texts.kanten_doctor_permissions()),
        ("kanten-doctor-apart", texts.kanten_doctor_apart()),
        ("kanten-doctor-beside-data", texts.kanten_doctor_beside_data("folder")),
        ("kanten-doctor-beside-backup", texts.kanten_doctor_beside_backup("path")),
        ("kanten-doctor-sealed", texts.kanten_doctor_sealed()),
        ("kanten-doctor-old", texts.kanten_doctor_old(count, "number", "place")),
        ("kanten-doctor-lost", texts.kanten_doctor_lost(count, "number", "place")),
        ("kanten-doctor-fine", texts.kanten_doctor_fine()),
        ("kanten-doctor-warning", texts.kanten_doctor_warning()),
        ("kanten-doctor-fault", texts.kanten_doctor_fault()),
        ("kanten-doctor-not-well", texts.kanten_doctor_not_well()),
        ("kanten-backup-done", texts.kanten_backup_done(count, "number", "path", "tables")),
        ("kanten-backup-there", texts.kanten_backup_there("path")),
        ("kanten-backup-beside-keys", texts.kanten_backup_beside_keys()),
        ("kanten-restore-done", texts.kanten_restore_done(count, "tables")),
        ("kanten-restore-no-backup", texts.kanten_restore_no_backup("path")),
        ("kanten-restore-newer", texts.kanten_restore_newer("path")),
        ("kanten-restore-no-key", texts.kanten_restore_no_key("number", "path")),
        ("kanten-restore-wrong-key", texts.kanten_restore_wrong_key("path")),
        ("kanten-restore-damaged", texts.kanten_restore_damaged("path")),
        ("kanten-restore-cut", texts.kanten_restore_cut("path")),
        ("kanten-restore-not-empty", texts.kanten_restore_not_empty("table")),
        ("kanten-restore-other-schema", texts.kanten_restore_other_schema("backup", "found")),
        ("kanten-restore-differs", texts.kanten_restore_differs("table")),
        ("kanten-post-smtp-bad", texts.kanten_post_smtp_bad("given")),
        ("kanten-post-from-missing", texts.kanten_post_from_missing()),
        ("kanten-post-from-bad", texts.kanten_post_from_bad("given")),
        ("kanten-post-site-missing", texts.kanten_post_site_missing()),
        ("kanten-post-site-bad", texts.kanten_post_site_bad("given")),
        ("kanten-post-sms-bad", texts.kanten_post_sms_bad("given")),
        ("kanten-audit-empty", texts.kanten_audit_empty()),
        ("kanten-audit-broken", texts.kanten_audit_broken()),
        ("kanten-audit-nobody", texts.kanten_audit_nobody()),
        ("kanten-audit-chain", texts.kanten_audit_chain("log", "name")),
        ("kanten-audit-sound", texts.kanten_audit_sound("blocks", "rows")),
        ("kanten-audit-missing", texts.kanten_audit_missing("block")),
        ("kanten-audit-rows", texts.kanten_audit_rows("block", "found", "sealed")),
        ("kanten-audit-changed", texts.kanten_audit_changed("block")),
        ("kanten-audit-unknown-key", texts.kanten_audit_unknown_key("block")),
        ("kanten-audit-tail", texts.kanten_audit_tail("moment", "rows")),
        ("kanten-audit-no-tail", texts.kanten_audit_no_tail()),
        ("kanten-doctor-log", texts.kanten_doctor_log()),
        ("kanten-doctor-log-tail", texts.kanten_doctor_log_tail("moment", count)),
    ]
}
