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
