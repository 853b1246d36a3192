### Ord fra kommandolinjen og serveren: hvad der standser dem, og hvad man gør.

## The database

kanten-no-database = Hvilken database? Skriv --database sqlite:FIL eller --data MAPPE, eller sæt KANTEN_DATABASE.
kanten-open-bad-address = Det er ikke en databaseadresse. Skriv sqlite:FIL eller postgres://BRUGER@VÆRT/NAVN.
kanten-open-no-file = Der er ingen database i { $path }. Lav en med »kanten migrate --database sqlite:{ $path }«, eller ret stien.
kanten-open-no-folder = Mappen til { $path } findes ikke. Opret mappen, eller ret stien.
kanten-open-read-only = { $path } kan ikke skrives af denne bruger. Giv den bruger, der kører kanten, skriveadgang til filen og dens mappe.
kanten-open-no-database = { $path } er ikke en Kanten-database, eller den er beskadiget. Hent en sikkerhedskopi frem, eller vælg en anden fil.
kanten-open-no-server = Databaseserveren svarer ikke ({ $problem }). Se efter, at den kører, og at adresse, bruger og adgangskode passer.
kanten-schema-none = Databasen { $address } er tom. Kør »kanten migrate« med samme adresse, så bliver den klar.
kanten-schema-older = Databasen { $address } er fra en ældre udgave (trin { $found } af { $known }). Tag en sikkerhedskopi, og kør »kanten migrate« med samme adresse.
kanten-schema-newer = Databasen er lavet af en nyere udgave af Kanten (trin { $found }; dette program kender { $known }). Intet er ændret. Brug den nyere udgave, eller hent en ældre sikkerhedskopi frem.
kanten-database-failed = Databasen svigtede: { $problem }. Intet er gemt. Se efter plads på disken og adgang til filen, og prøv igen.

## The server

kanten-port-taken = Port { $port } er optaget af et andet program. Stop det, eller vælg en anden port: --port 0 tager en ledig.
kanten-listen-taken = Adressen { $address } er optaget af et andet program. Stop det, eller vælg en anden port med --listen.
kanten-listen-bad = { $address } er ikke en adresse at lytte på. Skriv for eksempel 127.0.0.1:8080.
kanten-listen-failed = Kanten kan ikke lytte på { $address }: { $problem }. Vælg en anden adresse med --listen.
kanten-listen-insecure = { $address } kan nås fra andre maskiner, og Kanten taler her uden kryptering. Lyt på 127.0.0.1 bag en server med TLS. Er nettet helt jeres eget, kan I tilføje --insecure-lan.
kanten-server-failed = Serveren standsede: { $problem }.

## Who acts

kanten-no-organisation = Installationen har ingen organisation endnu. Lav den første administrator med »kanten user add«.
kanten-which-organisation = Hvilken organisation? Skriv --organisation med et af disse navne: { $names }.
kanten-unknown-organisation = Der er ingen organisation, der hedder »{ $name }«. Der er: { $names }.
kanten-unknown-user = Ingen bruger logger ind med { $email }, eller kontoen er lukket. En administrator ser adresserne under Brugere.
kanten-not-allowed = Det findes ikke, eller det er ikke for den, der spørger.

## Input

kanten-refused = Afvist. Intet er gemt.
kanten-changed-meanwhile = En anden har ændret det imens. Intet er gemt. Prøv igen.
kanten-no-such-file = Filen { $path } kan ikke læses ({ $problem }). Se efter, at stien er rigtig, og at du må læse den.
kanten-cannot-write = Filen { $path } kan ikke skrives: { $problem }.
kanten-no-password = Der kom ingen adgangskode. Skriv den på terminalen, eller giv en fil med --password-file.
kanten-passwords-differ = De to adgangskoder er ikke ens. Prøv igen.
kanten-data-folder = Mappen { $path } kan ikke oprettes: { $problem }. Vælg en anden med --data.
kanten-not-the-demo = Databasen i { $path } er ikke en demo. Vælg en anden mappe med --data, eller brug »kanten serve«.

## Requests from elsewhere

kanten-other-site-title = Formularen kom fra et andet sted
kanten-other-site-text = Af sikkerhedsgrunde tager Kanten kun imod formularer fra sine egne sider. Intet er gemt. Gå tilbage til Kanten, hent siden igen, og send formularen derfra.
kanten-too-large-title = Det er for stort
kanten-too-large-text = Der kan højst sendes 25 MB ad gangen. Intet er gemt. Del filen, og send delene hver for sig.
kanten-too-slow-title = Det tog for lang tid
kanten-too-slow-text = Svaret blev ikke færdigt i tide. Prøv igen om lidt. Bliver det ved, så sig det til administratoren.
kanten-crash-title = Der skete en fejl i Kanten
kanten-crash-text = Det er ikke din skyld, og intet er gemt halvt. Prøv igen. Bliver det ved, så giv administratoren nummeret { $request }.

## What is done

kanten-migrated =
    { $count ->
        [0] Databasen er klar. Der var intet at gøre.
        [one] Databasen er klar. 1 trin er taget.
       *[other] Databasen er klar. { $count } trin er taget.
    }
kanten-demo-people = Demoen er klar. Log ind med ét klik, eller – alle andre end borgeren – med adgangskoden »{ $password }« som:
kanten-user-added = { $email } kan nu logge ind.
kanten-user-disabled = { $email } kan ikke logge ind mere.
kanten-user-reset = { $email } har en ny adgangskode.
kanten-mode-is = Installationen må indeholde: { $mode }.
kanten-password-ask = Adgangskode:
kanten-password-again = Adgangskode igen:
kanten-import-line = Linje { $line }: { $fate } – { $label }
kanten-import-why = { $field }: { $message }
kanten-export-done = { $path } er skrevet.
kanten-breached-too-large = Listen { $path } er større end 64 MB. Brug en kortere liste: de mest brugte adgangskoder er nok.
kanten-user-reset-both = { $email } har en ny adgangskode, og to trin er slået fra.

## Keys

kanten-keys-none = Hvilke nøgler? Uden dem kan det, der er forseglet, ikke læses. Lav dem med »kanten keys new FIL« uden for mappen med data, og skriv --keys FIL, eller sæt KANTEN_KEYS.
kanten-keys-unread = Nøglerne i { $path } kan ikke læses ({ $problem }). Ret stien i --keys eller KANTEN_KEYS, eller lav dem med »kanten keys new { $path }«, hvis installationen er ny.
kanten-keys-bad = Nøglerne i { $path } kan ikke bruges. { $why } Hent filen fra kopien, hvis den er ændret.
kanten-keys-empty = Der er ingen nøgle i filen.
kanten-keys-no-key = Linje { $line } er ikke et nummer, et mellemrum og 64 hexadecimale cifre.
kanten-keys-number-twice = Nummer { $number } står to gange.
kanten-keys-key-twice = Nummer { $first } og { $second } er samme nøgle.
kanten-keys-guessable = Nummer { $number } er den samme byte hele vejen, og det er ingen nøgle.
kanten-keys-not-newest = Nummer { $number } skal være højere end { $newest }.
kanten-keys-others = Nøglerne hører til en anden installation, eller de gamle mangler: databasen er åbnet med andre før. Intet er gjort. Skriv den rigtige fil med --keys, eller hent den fra kopien.
kanten-keys-open = Andre end ejeren har adgang til nøglerne i { $path }. Luk filen: chmod 600 { $path }
kanten-keys-demo = Demoens nøgler ligger i { $path }, ved siden af dens data. Det er kun til opdigtede data: en rigtig installation har nøglerne et andet sted.
kanten-keys-there = { $path } findes allerede og er ikke rørt. En ny nøgle i samme fil laves med »kanten keys add { $path }«.
kanten-keys-no-more = Der er ikke plads til flere nøgler i filen.
kanten-keys-made = Nøglerne ligger i { $path }. Sæt KANTEN_KEYS={ $path }. Gem en kopi et sikkert sted, og aldrig sammen med sikkerhedskopierne: uden nøglerne kan hverken data eller sikkerhedskopier læses, og den, der har begge dele, kan læse alt.
kanten-keys-added = { $path } har fået nøgle nummer { $number }. Den forsegler, når Kanten er startet igen. De gamle nøgler skal blive stående: de åbner det, de har forseglet, også i sikkerhedskopier. Gem en ny kopi af filen.

## Doctor

kanten-doctor-database = Databasen svarer og passer til programmet.
kanten-doctor-keys =
    { $count ->
        [one] Nøglerne i { $path } er læst: 1 nøgle, nummer { $newest }.
       *[other] Nøglerne i { $path } er læst: { $count } nøgler, den nyeste er nummer { $newest }.
    }
kanten-doctor-fit = Nøglerne er databasens egne.
kanten-doctor-permissions = Kun ejeren har adgang til nøglefilen.
kanten-doctor-apart = Nøglerne ligger et andet sted end data og sikkerhedskopier.
kanten-doctor-beside-data = Nøglerne ligger sammen med data i { $folder }. Den, der tager mappen, kan læse alt. Flyt nøglefilen, og ret KANTEN_KEYS.
kanten-doctor-beside-backup = Nøglerne ligger sammen med sikkerhedskopien { $path }. Den, der tager mappen, kan læse alt. Flyt en af dem.
kanten-doctor-sealed = Alt, der er forseglet, er forseglet med den nyeste nøgle.
kanten-doctor-old =
    { $count ->
        [one] 1 værdi i { $place } er forseglet med den ældre nøgle nummer { $number }. Behold nøglen.
       *[other] { $count } værdier i { $place } er forseglet med den ældre nøgle nummer { $number }. Behold nøglen.
    }
kanten-doctor-lost =
    { $count ->
        [one] 1 værdi i { $place } er forseglet med nøgle nummer { $number }, som ikke er i nøglefilen. Den kan ikke læses. Hent nøglen fra en kopi.
       *[other] { $count } værdier i { $place } er forseglet med nøgle nummer { $number }, som ikke er i nøglefilen. De kan ikke læses. Hent nøglen fra en kopi.
    }
kanten-doctor-fine = i orden
kanten-doctor-warning = pas på
kanten-doctor-fault = fejl
kanten-doctor-not-well = Noget er ikke i orden. Se ovenfor, hvad der skal gøres.

## Backup

kanten-backup-done =
    { $count ->
        [one] Sikkerhedskopien { $path } er skrevet: 1 række i { $tables } tabeller, forseglet med nøgle nummer { $number }. Den kan kun læses med nøglefilen; gem dem hver for sig.
       *[other] Sikkerhedskopien { $path } er skrevet: { $count } rækker i { $tables } tabeller, forseglet med nøgle nummer { $number }. Den kan kun læses med nøglefilen; gem dem hver for sig.
    }
kanten-backup-there = { $path } findes allerede og er ikke rørt. Vælg et andet navn.
kanten-backup-beside-keys = Sikkerhedskopien ligger samme sted som nøglerne. Den, der tager mappen, kan læse alt. Flyt en af dem.
kanten-restore-done =
    { $count ->
        [one] Sikkerhedskopien er lagt ind: 1 række i { $tables } tabeller, og hver tabel er holdt op mod kopien.
       *[other] Sikkerhedskopien er lagt ind: { $count } rækker i { $tables } tabeller, og hver tabel er holdt op mod kopien.
    }
kanten-restore-no-backup = { $path } er ikke en sikkerhedskopi fra Kanten. Intet er lagt ind. Ret stien.
kanten-restore-newer = { $path } er skrevet af en nyere udgave af Kanten. Intet er lagt ind. Brug den nyere udgave.
kanten-restore-no-key = { $path } er forseglet med nøgle nummer { $number }, og den er ikke i nøglefilen. Intet er lagt ind. Brug den nøglefil, der hørte til installationen, da kopien blev taget: --keys FIL.
kanten-restore-wrong-key = { $path } åbner ikke med nøglefilens nøgle. Intet er lagt ind. Enten hører nøglefilen til en anden installation (skriv den rigtige med --keys FIL), eller også er begyndelsen af sikkerhedskopien beskadiget (brug en anden kopi).
kanten-restore-damaged = { $path } er beskadiget. Intet er lagt ind. Brug en anden kopi.
kanten-restore-cut = Slutningen af { $path } mangler. Intet er lagt ind. Hent filen igen, eller brug en anden kopi.
kanten-restore-not-empty = Databasen er ikke tom: der er rækker i { $table }. Intet er lagt ind. Vælg en ny, tom database.
kanten-restore-other-schema = Databasen er på trin { $found }, og sikkerhedskopien er fra trin { $backup }. Intet er lagt ind. Vælg en helt tom database, uden »kanten migrate« først: så bliver den ført op til i dag bagefter.
kanten-restore-differs = Tabellen { $table } kunne ikke lægges ind, som den står i sikkerhedskopien. Intet er lagt ind. Prøv en anden kopi, og meld fejlen.
kanten-post-smtp-bad = »{ $given }« er ingen adresse på en mailserver. Skriv smtp://bruger@server:587 eller smtps://bruger@server:465.
kanten-post-from-missing = Sig, hvem mail er fra: --mail-from »Kanten <kanten@kommunen.dk>« eller KANTEN_MAIL_FROM.
kanten-post-from-bad = »{ $given }« er ingen afsender. Skriv »Kanten <kanten@kommunen.dk>«.
kanten-post-site-missing = Sig, hvor folk finder Kanten, så links i mail virker: --site https://kanten.kommunen.dk eller KANTEN_SITE.
kanten-post-site-bad = »{ $given }« er ingen adresse på nettet. Skriv https:// og navnet.
kanten-post-sms-bad = »{ $given }« er ingen adresse på en sms-tjeneste. Den begynder med https://; http:// kun på denne maskine.
kanten-audit-empty = Adgangsloggen er tom: der er intet at kontrollere.
kanten-audit-broken = adgangsloggen er ændret, efter at den blev forseglet: se den første blok, der ikke passer, i hver kæde.
kanten-audit-nobody = før nogen var kendt
kanten-audit-chain = { $log } – { $name }
kanten-audit-sound = alt passer: { $blocks } blokke med { $rows } rækker.
kanten-audit-missing = blok { $block } mangler.
kanten-audit-rows = blok { $block } blev forseglet med { $sealed } rækker og har { $found }.
kanten-audit-changed = blok { $block } er ikke, som den blev forseglet.
kanten-audit-unknown-key = blok { $block } er forseglet med en nøgle, som ikke er i nøglefilen.
kanten-audit-tail = { $rows } rækker er ikke forseglet endnu, den ældste fra { $moment }.
kanten-audit-no-tail = Ingen rækker venter.
kanten-doctor-log = adgangsloggens rækker er forseglet til og med nu; kæderne kontrolleres med `kanten audit verify`.
kanten-doctor-log-tail = { $rows ->
    [one] 1 række af adgangsloggen er ikke forseglet; den er fra { $moment }.
   *[other] { $rows } rækker af adgangsloggen er ikke forseglet, den ældste fra { $moment }.
} De forsegles, når `kanten serve` kører; kæderne kontrolleres med `kanten audit verify`.
