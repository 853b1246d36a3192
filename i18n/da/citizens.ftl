### Ord om borgere: hvad de kan, hvornår og hvor langt. Aldrig hvorfor.

citizens-title = Borgere
citizens-lead = Find den borger, I arbejder med, og se, hvilke småjob der passer.
citizens-add = Tilføj borger
citizens-programmes = Programmer
citizens-filter-label = Søg i borgere
citizens-search = Navn eller sagsreference
citizens-hours = Timer og tider
citizens-hours-all = Alle
citizens-hours-known = Timer og tider er skrevet
citizens-hours-unknown = Timer eller tider mangler
citizens-filter-skill = Kan eller kan lære
citizens-filter-skill-all = Alle opgaver
citizens-filter-group = Målgruppe i dag
citizens-filter-group-all = Alle målgrupper
citizens-filter-postal-code = Postnummer
citizens-column-name = Borger
citizens-column-place = Sted
citizens-column-hours = Timer om ugen
citizens-column-group = Målgruppe
citizens-column-programme = Program
citizens-column-registered = Registreret
citizens-empty-title = Her er ingen borgere endnu
citizens-empty-text = Tilføj den første, eller indlæs en liste fra en fil.
citizens-none-found-title = Ingen borgere passer
citizens-none-found-text = Prøv et kortere ord, eller fjern filtrene.
citizens-export = Hent listen som fil
citizens-invented = Opdigtet
citizens-protected = Beskyttet
citizens-open-match = Find småjob
citizens-unknown = ikke oplyst endnu

## Adding

citizens-new-title = Tilføj borger
citizens-new-lead = Sagsreference og navn er nok. Resten kan komme, når I har talt sammen.
citizens-reference = Sagsreference
citizens-reference-hint = Nummeret i jeres sagssystem. Aldrig et CPR-nummer.
citizens-name = Navn
citizens-invented-box = Personen er opdigtet
citizens-invented-hint = Kanten tager kun opdigtede borgere, til tjeklisten før den første rigtige borger er færdig.
citizens-protected-box = Navn og adresse er beskyttet
citizens-protected-hint = Kun sagsbehandlere ser personen. Ingen virksomhed får et kort.
citizens-postal-code = Bopælens postnummer
citizens-postal-code-hint = 4 cifre. Vi bruger det kun til at skønne rejsetiden. Skriv ikke adressen.
citizens-registered-on = Registreret den
citizens-registered-on-hint = fx 25.11.2026. Den, der har ventet længst, står først ved lige mange point.
citizens-date-hint = fx 25.11.2026

## The page

citizens-facts = Stamdata
citizens-facts-edit = Ret stamdata
citizens-municipality = Kommune
citizens-work = Timer, tider og transport
citizens-work-edit = Ret timer og transport
citizens-work-ask = Skriv timer og tider
citizens-weekly-minutes = Timer om ugen nu
citizens-weekly-minutes-hint = Timer og minutter, fx 7:30
citizens-slots = Hvornår kan borgeren arbejde?
citizens-slots-hint = Sæt kryds ved de tider, der passer. Ingen krydser betyder, at I ikke har spurgt endnu.
citizens-slots-row = Tider
citizens-transport = Transport
citizens-transport-none = Ikke spurgt endnu
citizens-travel-limit = Højst hver vej
citizens-travel-limit-hint = Minutter fra dør til dør
citizens-minutes = minutter
citizens-travel = { $mode }, højst { $minutes } hver vej
citizens-skills = Kan og kan lære
citizens-skills-edit = Ret, hvad borgeren kan
citizens-skills-lead = Vælg kun det, I har talt om. Resten må stå tomt.
citizens-skills-empty = Ingen opgaver er skrevet endnu. Spørg, hvad borgeren har gjort før, og hvad der er lyst til.
citizens-ability-can = Kan
citizens-ability-trainable = Kan lære
citizens-ability-cannot = Kan ikke
citizens-ability-unasked = Ikke spurgt
citizens-considerations = Hensyn på arbejdet
citizens-considerations-edit = Ret hensyn
citizens-considerations-lead = Skriv kun, hvad der gælder på arbejdet, og hvad arbejdspladsen skal gøre. Aldrig hvorfor: ingen diagnoser og ingen sygdomme.
citizens-considerations-empty = Ingen hensyn er skrevet.
citizens-considerations-count =
    { $count ->
        [0] ingen hensyn
        [one] 1 hensyn
       *[other] { $count } hensyn
    }
citizens-instruction = Hvad skal arbejdspladsen gøre?
citizens-instruction-of = Forslag til arbejdspladsen: { $text }
citizens-certificates = Beviser
citizens-certificates-edit = Ret beviser
citizens-certificates-lead = Sæt kryds ved de beviser, borgeren har. Udløber beviset, så skriv den sidste dag, fx 25.11.2026.
citizens-certificates-empty = Ingen beviser er skrevet.
citizens-certificate = Bevis
citizens-certificate-expires = Gælder til og med
citizens-certificate-valid = gælder
citizens-certificate-soon = udløber snart
citizens-certificate-expired = udløbet
citizens-certificate-until = til og med { $date }
citizens-certificate-forever = udløber ikke
citizens-do-not-place = Skal ikke placeres hos
citizens-do-not-place-edit = Ret listen
citizens-do-not-place-lead = Virksomheder, hvor borgeren ikke skal arbejde. Skriv ikke hvorfor. Virksomheden får det ikke at vide.
citizens-do-not-place-field = Virksomheder
citizens-do-not-place-hint = Én på hver linje, med navn eller CVR-nummer. Virksomheden skal stå på jeres liste.
citizens-do-not-place-empty = Ingen virksomheder.
citizens-groups = Målgruppe
citizens-group-edit = Ny målgruppe
citizens-group-lead = Den nye målgruppe gælder fra dagen og afslutter den forrige. Den gamle bliver stående, så tal for før ikke ændrer sig.
citizens-group = Målgruppe
citizens-group-choose = Vælg målgruppe
citizens-group-from = Gælder fra
citizens-group-none = Ingen målgruppe er skrevet.
citizens-registrations = Programmer
citizens-registration-edit = Tilmeld et program
citizens-registration-lead = Borgeren er med fra den første dag. Slutningen kan komme senere: brug Ret ved tilmeldingen på borgerens side.
citizens-programme = Program
citizens-programme-choose = Vælg program
citizens-programme-from = Med fra
citizens-programme-to = Sidste dag
citizens-programme-to-hint = Lad feltet stå tomt, så længe borgeren er med.
citizens-registration-none = Ikke tilmeldt noget program.
citizens-registration-no-programmes-title = Der er ingen programmer endnu
citizens-registration-no-programmes-text = Tilføj programmet først. Så kan borgeren tilmeldes.

## The card

citizens-card = Det ser virksomheden
citizens-card-note = Sådan ser kortet ud, før borgeren har sagt ja til, at navnet gives videre. Mere står der ikke.
citizens-card-note-own = Sådan ser kortet om dig ud for en virksomhed. Dit navn, din alder, din adresse og dine hensyn står der ikke.
citizens-card-show = Vis kortet alene
citizens-card-protected = Personen er beskyttet. Ingen virksomhed får et kort.
citizens-card-can = Kan
citizens-card-trainable = Kan lære
citizens-card-hours = Timer om ugen
citizens-card-days = Ugedage
citizens-card-area = Område
citizens-card-certificates = Beviser, som opgaverne kræver
citizens-card-no-bundle = vises kun til et bestemt småjob
citizens-card-certificates-none = Ingen af dem
citizens-card-for = Vist for { $title } hos { $company }.
citizens-hours-band-up-to5 = op til 5 timer
citizens-hours-band-from6-to10 = 6–10 timer
citizens-hours-band-from11-to20 = 11–20 timer
citizens-hours-band-over20 = over 20 timer
citizens-now = gælder nu
citizens-own-lead = Her ser du, hvad vi finder arbejde til dig ud fra. Er noget forkert, så sig det til din sagsbehandler.

## Programmes

citizens-programmes-title = Programmer
citizens-programmes-lead = Et program er en fælles indsats med partnere og en periode. Borgere tilmeldes på deres egen side.
citizens-programmes-column-name = Program
citizens-programmes-column-partners = Partnere
citizens-programmes-column-period = Periode
citizens-programmes-empty-title = Her er ingen programmer endnu
citizens-programmes-empty-text = Tilføj det første herunder.
citizens-programmes-add = Tilføj program
citizens-programmes-name = Navn
citizens-programmes-partners = Partnere
citizens-programmes-partners-hint = Hvem er med? fx kommunen, erhvervsrådet og fagforeningen
citizens-programmes-from = Begynder
citizens-programmes-to = Sidste dag
citizens-programmes-to-hint = Lad feltet stå tomt, hvis slutningen ikke er kendt.

## Confirmations

citizens-done-added = Borgeren er tilføjet.
citizens-done-changed = Ændringerne er gemt.
citizens-done-programme = Programmet er tilføjet.

## Refusals

citizens-refusal-companies-only = Her må kun være virksomheder, ingen borgere. En administrator kan vælge »Virksomheder og borgere« under Indstillinger, eller køre kanten mode with-citizens.
citizens-refusal-real-before-checklist = Kanten tager kun opdigtede borgere, til tjeklisten før den første rigtige borger er færdig. Er personen opdigtet, så sæt kryds ved det, eller skriv ja i filens kolonne opdigtet. Ellers vent, til alle punkter på tjeklisten er i orden.
citizens-refusal-reference-taken = I har allerede en borger med sagsreferencen { $reference }. Find personen på listen.
citizens-refusal-skill-twice = »{ $skill }« står flere steder. Vælg én: kan, kan lære eller kan ikke.
citizens-refusal-certificate-twice = »{ $certificate }« står to gange. Lad den ene stå.
citizens-refusal-too-many-hours = Der kan højst skrives { $hours } om ugen. Skriv timerne i en almindelig uge.
citizens-refusal-limit-without-transport = Vælg også, hvordan borgeren kommer på arbejde.
citizens-refusal-transport-without-limit = Skriv også, hvor mange minutter turen højst må tage.
citizens-refusal-instruction-without-level = Der står en besked om »{ $function }«, men intet hensyn. Vælg et trin over 0, eller fjern beskeden.
citizens-refusal-groups-overlap = To målgrupper gælder samme dag. Vælg en anden dag for den nye.
citizens-refusal-registrations-overlap = Borgeren er allerede tilmeldt »{ $programme }« i den periode. Ret perioden.
citizens-refusal-history-without-start = Skriv, hvilken dag det begynder.
citizens-refusal-names-illness = { $function }: fjern { $words } af anvisningen. Skriv, hvad arbejdspladsen skal gøre, og ikke hvorfor.
citizens-refusal-holds-person-number = Her står noget, der ligner et CPR-nummer. Fjern det. Kanten gemmer ingen CPR-numre.
citizens-refusal-unknown-company = I har ingen virksomhed med CVR-nummer { $cvr }. Tilføj virksomheden først, eller ret nummeret.
citizens-refusal-unknown-programme = Der er intet program, der hedder »{ $name }«. Tilføj det under Programmer, eller ret navnet.
citizens-refusal-follows-nobody = Rollen { $role } kan ikke knyttes til en borger. Vælg en anden.
citizens-refusal-no-place-there = Borgeren har ingen plads i den virksomhed, som mentoren hører til. Skriv aftalen først.
citizens-refusal-named-already = Personen er allerede knyttet til borgeren i den periode. Ret datoerne.
citizens-refusal-unknown-follower = Den person kan ikke knyttes til borgeren. Vælg en på listen.
citizens-refusal-programme-taken = Der er allerede et program, der hedder »{ $name }«. Brug det, eller vælg et andet navn.
citizens-refusal-no-company-called = Ingen virksomhed på jeres liste hedder »{ $given }«. Ret navnet, eller skriv CVR-nummeret.
citizens-refusal-which-company = Flere virksomheder passer på »{ $given }«: { $companies }. Skriv nummeret på den, I mener.
citizens-refusal-registered-later = Dagen er ikke kommet endnu. Skriv den dag, I fik kendskab til borgeren.
citizens-registration-correct = Ret eller afslut tilmelding
citizens-registration-correct-lead = Er borgeren ikke længere med, så skriv den sidste dag.
citizens-done-programme-changed = Programmet er rettet.

## Who works with a citizen

citizens-closed = Din rolle ser ikke alt om borgeren. Se, hvad du må, og hvorfor
citizens-team = Omkring borgeren
citizens-team-own = Dem omkring mig
citizens-team-empty = Ingen er knyttet til borgeren endnu.
citizens-team-empty-own = Ingen er knyttet til dig endnu.
citizens-team-add = Knyt en person til borgeren
citizens-team-lead = Personen ser borgeren fra første dag til sidste dag, så langt rollen rækker. Borgeren ser, hvem der er knyttet til.
citizens-team-who = Hvem
citizens-team-who-none = Vælg en person
citizens-team-from = Fra
citizens-team-from-hint = Står feltet tomt, begynder det i dag.
citizens-team-to = Til og med
citizens-team-to-hint = Lad feltet stå tomt, hvis der ingen sidste dag er.
citizens-team-person = { $name } · { $role }
citizens-team-person-at = { $name } · { $role } hos { $company }
citizens-team-at = { $role } hos { $company }
citizens-team-since = siden { $from }
citizens-team-between = { $from } til { $to }
citizens-team-coming = fra { $from }
citizens-team-earlier = Tidligere omkring borgeren
citizens-team-nobody-title = Ingen kan knyttes til borgeren
citizens-team-nobody-text = Bed en administrator om at oprette de kolleger og mentorer, der arbejder med borgerne.
citizens-team-end = Afslut
citizens-team-end-title = Afslut { $name }
citizens-team-end-text = { $name } ser ikke længere borgeren fra nu af. Det, der er skrevet, bliver stående.
citizens-done-named = Personen er knyttet til borgeren.
citizens-done-relation-ended = Personen er ikke længere knyttet til borgeren.
citizens-filter-whose = Hvis borgere
citizens-filter-whose-mine = Mine
citizens-filter-whose-all = Alle
citizens-programmes-edit = Ret { $name }
citizens-programmes-edit-lead = Borgere, der er tilmeldt, bliver ved med at være det.
citizens-group-now = Nu: { $group }, siden { $date }.
citizens-registration-now = Er med i { $programmes }.
citizens-group-correct = Ret målgruppe
citizens-group-correct-lead = Kun hvis den blev skrevet forkert. Har borgeren skiftet målgruppe, så brug Ny målgruppe.
citizens-no-programme = intet
citizens-card-certificates-not-asked = Ingen
citizens-refusal-history-far-ahead = Dagen ligger langt ude i fremtiden. Skriv en dag senest den { $latest }.
citizens-considerations-functions = Funktioner på arbejdet
citizens-registration-all-title = Borgeren er i alle jeres programmer
citizens-registration-all-text = En tilmelding, der er, rettes eller afsluttes på borgerens side. Et nyt program tilføjes først.
citizens-card-left-out = Færre end fem i kommunen passer til hele kortet. Derfor står der ikke: { $what }.
citizens-card-left-skills = det, opgaverne ikke spørger om
citizens-card-left-days = ugedage
citizens-card-left-hours = timer om ugen
citizens-card-area-only = Færre end fem i kommunen passer til mere end området. Derfor står der ikke andet.
citizens-notes-title = Notater
citizens-notes-lead = Det, der er skrevet i de spor, du arbejder i. Teksten er krypteret.
citizens-notes-open = Alle notater
citizens-notes-all = Alle spor
citizens-notes-strand = Spor
citizens-notes-add = Skriv et notat
citizens-notes-on = Hvilken dag
citizens-notes-on-hint = Tom: i dag.
citizens-notes-words = Notat
citizens-notes-words-hint = Skriv kort, hvad der skete, og hvad der er aftalt. Ingen diagnoser. Borgeren har ret til at få det at læse.
citizens-notes-heading = { $strand }, { $day }
citizens-notes-by = { $name }, { $role }, skrevet { $moment }
citizens-notes-readers = { $strand } læses af: { $roles }.
citizens-notes-strike = Streg notatet
citizens-notes-why = Hvorfor
citizens-notes-why-hint = Notatet bliver stående med en streg over og din grund. Skriv et nyt, hvis noget skal rettes.
citizens-notes-struck = Streget { $moment }: { $why }
citizens-notes-none-title = Ingen notater
citizens-notes-none-text = Her står det, I skriver undervejs, nyeste først.
citizens-strand-work = Arbejde
citizens-strand-progression = Fremgang
citizens-strand-economy = Økonomi
citizens-strand-health = Helbred
citizens-strand-social = Socialt
citizens-refusal-note-later = Dagen er ikke kommet endnu. Skriv i dag eller en dag, der er gået.
citizens-done-note = Notatet er gemt.
citizens-done-note-struck = Notatet er streget.
citizens-notes-read-by = Læses af { $roles }.
