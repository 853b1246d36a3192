# Udgående post: hvad der bliver sendt, og hvem der ser efter det.

outbox-title = Udgående post
outbox-lead = Mails og sms'er fra Kanten til jeres brugere og til virksomheder. Nyeste står først.
outbox-filter = Vis post
outbox-filter-state = Status
outbox-filter-state-all = Alle
outbox-filter-kind = Hvad
outbox-filter-kind-all = Alt
outbox-column-what = Hvad
outbox-column-to = Til
outbox-column-state = Status
outbox-column-when = Hvornår
outbox-empty-title = Ingen post endnu
outbox-empty-text = Her kommer mails til nye brugere, og når et spørgsmål venter på en virksomhed.
outbox-empty-action = Tilføj en bruger
outbox-none-found-title = Ingen post passer til valget
outbox-none-found-text = Vælg en anden status, eller ryd filteret.
outbox-no-mail = Mail er ikke sat op her. Post venter, og intet bliver sendt. Den, der driver Kanten, sætter det op.
outbox-no-sms = Sms er ikke sat op her. Sms'er venter.
outbox-demo = Demoen sender intet. Her ser du, hvad der ville blive sendt.
outbox-receiver-gone = Modtageren er her ikke mere
outbox-stops-link = Adresser, vi ikke skriver til

outbox-kind-company-asked = Spørgsmål til en virksomhed
outbox-kind-invitation = Velkommen: vælg adgangskode
outbox-kind-password-reset = Ny adgangskode
outbox-kind-unknown = Ukendt: { $code }

outbox-state-waiting = Venter
outbox-state-sending = På vej
outbox-state-sent = Sendt
outbox-state-uncertain = Måske sendt
outbox-state-failed = Ikke sendt
outbox-state-stopped = Stoppet
outbox-state-dropped = Lagt væk

outbox-reason-stop-list = Adressen står på listen over dem, I ikke skriver til.
outbox-reason-no-address = Modtageren har ingen adresse, vi kan bruge.
outbox-reason-account-closed = Modtagerens konto er lukket.
outbox-reason-nothing-to-say = Der er ikke mere at fortælle: Spørgsmålet er besvaret, eller adgangskoden er valgt.
outbox-reason-unreadable = Kanten kan ikke læse opgaven.
outbox-reason-no-way = Sms eller mail er ikke sat op endnu.
outbox-reason-try-later = Modtagerens server kunne ikke tage imod. Vi prøver igen.
outbox-reason-refused = Modtagerens server siger nej.
outbox-reason-gave-up = Vi har prøvet mange gange uden held.
outbox-reason-lost = Forbindelsen brød, mens den blev sendt. Vi ved ikke, om den nåede frem.
outbox-reason-put-away = Lagt væk af en kollega.

outbox-when-due = Sendes fra { $at }
outbox-when-left = Lagt her { $at }
outbox-when-settled = { $at }
outbox-attempts =
    { $count ->
        [one] Prøvet 1 gang
       *[other] Prøvet { $count } gange
    }
outbox-facts-title = Om opgaven
outbox-fact-reason = Hvorfor
outbox-fact-said = Svaret
outbox-fact-why = Begrundelse
outbox-preview-title = Det står der
outbox-preview-note = Sådan lyder den, hvis den bliver sendt nu. Begge sprog står i samme mail.
outbox-preview-note-sent = Sådan ville den lyde nu. Det, der blev sendt, gemmer vi ikke.
outbox-preview-none = Den bliver ikke sendt: { $reason }
outbox-preview-from = Fra
outbox-preview-to = Til
outbox-preview-subject = Emne
outbox-preview-text = Tekst
outbox-preview-no-sender = Ikke sat op
outbox-link-made-later = [linket bliver lavet, når mailen bliver sendt]
outbox-try-again = Prøv igen
outbox-try-again-text = Den bliver sendt, så snart den kan.
outbox-try-again-uncertain = Den er måske nået frem allerede. Spørg modtageren først, hvis du kan. Sender du igen, kan den komme to gange.
outbox-drop = Læg væk
outbox-drop-lead = Så bliver den ikke sendt. Begrundelsen kan ses af jer og af jeres databeskyttelsesrådgiver.
outbox-drop-why = Begrundelse

outbox-stops-title = Adresser, vi ikke skriver til
outbox-stops-lead = Post til disse adresser bliver stoppet. Brug listen, når en mail kommer retur, eller når nogen har bedt om ikke at få mail.
outbox-stops-add = Tilføj adresse
outbox-stops-new-title = Skriv ikke til
outbox-stops-address = Mail eller telefon
outbox-stops-address-hint = Telefon med otte cifre, eller med + og landekode.
outbox-stops-reason = Hvorfor
outbox-stops-since = Siden
outbox-stops-remove = Skriv igen
outbox-stops-remove-title = Skriv igen til { $address }
outbox-stops-remove-text = Ny post til adressen bliver sendt igen. Stoppet post bliver ved med at være stoppet, til nogen prøver den igen.
outbox-stops-empty-title = Ingen adresser
outbox-stops-empty-text = I skriver til alle.

outbox-refusal-no-address = { $given } er hverken en mail eller et telefonnummer. Skriv for eksempel navn@firma.dk eller 12345678.
outbox-refusal-stopped-already = { $address } står på listen allerede.
outbox-refusal-not-now = Det kan ikke gøres nu: { $state }.

outbox-done-again = Den bliver prøvet igen.
outbox-done-dropped = Den er lagt væk.
outbox-done-stopped = Adressen er på listen. I skriver ikke til den mere.
outbox-done-removed = I skriver til adressen igen.

outbox-caller = { $name } fra { $organisation }
outbox-greeting = Venlig hilsen Kanten. Denne mail kan ikke besvares.
outbox-asked-subject = Kanten: Der ligger et spørgsmål til jer
outbox-asked-text = Der ligger et spørgsmål til jer om et småjob fra { $caller }. Det har ligget der siden { $date }.
outbox-asked-answer = Svar, når det passer jer, eller bliv ringet op.
outbox-asked-answer-by-phone = Svar på telefon, eller bliv ringet op.
outbox-asked-link = Se spørgsmålet
outbox-asked-sms = Kanten: Der ligger et spørgsmål til jer om et småjob fra { $caller }, { $date }. Svar på telefon, eller bliv ringet op.
outbox-link-once = Linket virker én gang og kan bruges til { $until }.
outbox-invitation-subject = Kanten: Vælg din adgangskode
outbox-invitation-text = { $organisation } har oprettet en konto til dig i Kanten.
outbox-invitation-link = Vælg din adgangskode
outbox-invitation-not-you = Kender du ikke til det, så gør ikke noget.
outbox-reset-subject = Kanten: Ny adgangskode
outbox-reset-text = Nogen har bedt om en ny adgangskode til din konto i Kanten.
outbox-reset-link = Vælg en ny adgangskode
outbox-reset-not-you = Var det ikke dig, så gør ikke noget. Din adgangskode er den samme som før.
outbox-start-failed = Post, der ikke kom frem
outbox-start-failed-note = send igen, eller læg den væk
outbox-start-uncertain = Post, der måske er sendt
outbox-start-uncertain-note = afgør, om den skal sendes igen
