partners-title = Brugere
partners-refusal-email-taken = Nogen logger allerede ind med { $email }. Brug en anden adresse, eller find brugeren på listen.
partners-refusal-role-does-not-fit = Rollen { $role } passer ikke til { $kind }. Vælg en anden rolle.
partners-refusal-password-short =
    { $min_count ->
        [one] Adgangskoden skal have mindst 1 tegn.
       *[other] Adgangskoden skal have mindst { $min_count } tegn. Tre tilfældige ord er lette at huske.
    }
partners-refusal-password-long =
    { $max_count ->
        [one] Adgangskoden må højst have 1 tegn.
       *[other] Adgangskoden må højst have { $max_count } tegn.
    }
partners-refusal-password-monotonous =
    { $min_count ->
        [one] Brug mindst 1 tegn.
       *[other] Brug mindst { $min_count } forskellige tegn.
    }
partners-refusal-password-common = Den adgangskode prøver alle først. Vælg en anden.
partners-refusal-password-own-name = Brug ikke dit navn eller din adresse som adgangskode.
partners-refusal-own-account = Du kan ikke lukke din egen konto. Bed en anden administrator om det.
partners-refusal-last-administrator = Der skal være mindst én administrator. Giv først en anden rollen.
partners-refusal-company-missing = Skriv den virksomhed, som lederen hører til: navn eller CVR-nummer.
partners-refusal-unknown-company = Ingen af partnernes virksomheder har CVR-nummer { $cvr }. Ret nummeret, eller bed en virksomhedskonsulent tilføje virksomheden.
partners-refusal-citizens-cannot-log-in = Borgere kan ikke få log-ind endnu. Vis »Det ser virksomheden« sammen med borgeren i stedet.
partners-refusal-which-organisation = Sig, hvilken organisation det gælder: { $names }.
partners-refusal-no-organisation = Her er ingen organisation endnu. Opret den første administrator med »kanten user add«.
partners-refusal-citizens-exist =
    { $count ->
        [one] Her er 1 borger. Vi kan ikke skifte til »kun virksomheder«, så længe borgeren er her.
       *[other] Her er { $count } borgere. Vi kan ikke skifte til »kun virksomheder«, så længe de er her.
    }
partners-log-in-title = Log ind
partners-log-in-lead = Kanten hjælper kommuner og virksomheder med at finde småjob til mennesker på kanten af arbejdsmarkedet.
partners-log-in-email = E-mail
partners-log-in-password = Adgangskode
partners-log-in-submit = Log ind
partners-log-in-refused-wrong = Mailen og adgangskoden passer ikke sammen, eller kontoen er lukket. Prøv igen, eller bed jeres administrator om hjælp.
partners-log-in-refused-throttled =
    { $second_count ->
        [one] For mange forsøg. Vent 1 sekund, og prøv igen.
       *[other] For mange forsøg. Vent { $second_count } sekunder, og prøv igen.
    }
partners-log-in-refused-closed = Kontoen er lukket. Bed jeres administrator om at åbne den.
partners-log-in-refused-citizen = Borgere kan ikke logge ind endnu. Aftal tid med din sagsbehandler, så ser I siden sammen.
partners-log-in-refused-demo = Ét klik virker kun for demoens opdigtede personer. Log ind med mail og adgangskode.
partners-log-in-citizens = Er du borger? Du kan ikke logge ind selv endnu. Aftal tid med din sagsbehandler, så ser I siden sammen.
partners-log-in-demo-heading = Prøv demoen med ét klik
partners-log-in-demo-lead = Alle personer er opdigtede. Vælg, hvem du vil være. Demoens personer skal ikke bruge en kode fra en telefon; det skal administratorer og databeskyttelsesrådgivere ellers.
partners-log-in-demo-note = { $organisation }
partners-log-in-demo-note-company = { $company }, { $organisation }
partners-log-in-form-heading = Log ind med adgangskode
partners-ended-heading = Du blev logget ud, mens du skrev
partners-ended-text = Intet er tabt. Log ind igen, så står det, du skrev, klar i formularen.
partners-start-title = Forside
partners-start-waits-lead = Det, der venter på dig, står først.
partners-start-hello = Goddag, { $name }
partners-start-counts = Status
partners-start-due = Venter på dig
partners-start-do-held = Læs virksomhedernes ord
partners-start-do-due = Se, hvem der skal begynde
partners-start-do-named = Skriv aftaler
partners-start-do-weeks = Skriv de uger, der mangler
partners-start-companies = Virksomheder
partners-start-companies-unasked = Forretningen ikke spurgt endnu
partners-start-tasks = Opgaver
partners-start-bundles-free = Ledige småjob og praktikker
partners-start-bundles-draft = Kladder
partners-start-bundle-time = Timer om ugen i ledige småjob
partners-start-citizens = Borgere
partners-start-citizens-not-ready = Mangler timer eller tider
partners-start-users = Brugere
partners-start-consultant-lead = Begynd hos virksomheden: hvad lever den af, og hvilke opgaver kunne en anden løse?
partners-start-consultant-action = Find en virksomhed
partners-start-caseworker-lead = Find et småjob, der passer til en borger, og se hvorfor.
partners-start-caseworker-action = Find en borger
partners-start-manager-lead = Her er din virksomhed, opgaverne og de småjob, I har sat sammen.
partners-start-manager-action = Åbn din virksomhed
partners-start-citizen-lead = Her kan du se, hvad vi ved om dig, og hvad en virksomhed får at se.
partners-start-citizen-action = Åbn din side
partners-start-steering-lead = Tal for hele partnerskabet, alle kommuner tilsammen. Her er ingen personer.
partners-start-administrator-lead = Opret brugere, og bestem, hvad installationen bruges til.
partners-start-administrator-action = Se brugerne
partners-start-officer-lead = Her er ingen personer. Se, hvem der må se hvad, og hvem der er bruger.
partners-start-officer-action = Se, hvem der må se hvad
partners-start-no-citizens = Installationen står på »kun virksomheder«. En administrator kan skifte under Indstillinger.
partners-start-bundles-action = Se småjob
partners-start-import-action = Indlæs en fil
partners-users-lead = Alle, der kan logge ind for jeres organisation.
partners-users-add = Opret bruger
partners-users-name = Navn
partners-users-email = E-mail
partners-users-role = Rolle
partners-users-company = Virksomhed
partners-users-state = Status
partners-users-last-log-in = Sidst logget ind
partners-users-never = aldrig
partners-users-open = Åben
partners-users-closed = Lukket
partners-users-no-password = Ingen adgangskode
partners-users-password = Adgangskode
partners-users-password-hint = Mindst 12 tegn. Giv den til brugeren personligt.
partners-users-password-new = Ny adgangskode
partners-users-language = Sprog
partners-users-new-title = Opret bruger
partners-users-company-hint = Kun for en virksomhedsleder. Skriv navn eller CVR-nummer.
partners-users-reset = Giv ny adgangskode
partners-users-reset-lead = Alle steder, hvor brugeren er logget ind, bliver logget ud.
partners-users-close = Luk kontoen
partners-users-close-text = { $name } kan ikke logge ind mere og bliver logget ud med det samme. Kontoen kan åbnes igen.
partners-users-reopen = Åbn kontoen igen
partners-users-reopen-text = { $name } kan logge ind igen.
partners-users-own = Det er din egen konto.
partners-users-is-last = Den eneste administrator kan ikke lukkes.
partners-users-facts = Konto
partners-done-user-added = Brugeren er oprettet.
partners-done-password = Adgangskoden er skiftet.
partners-done-closed = Kontoen er lukket.
partners-done-reopened = Kontoen er åben igen.
partners-done-mode = Indstillingen er gemt.
partners-done-logged-out = Du er logget ud.
partners-done-welcome = Du er logget ind.
partners-settings-title = Indstillinger
partners-settings-mode = Hvad må installationen indeholde?
partners-settings-mode-companies = Kun virksomheder
partners-settings-mode-companies-hint = Virksomheder, opgaver og småjob. Borgernes sider er væk, og filer med borgere afvises.
partners-settings-mode-citizens = Virksomheder og borgere
partners-settings-mode-citizens-hint = Også borgere. I denne udgave kun opdigtede borgere: tjeklisten for rigtige personer findes ikke endnu.
partners-settings-citizens = 
    { $count ->
        [one] Installationen har 1 borger.
       *[other] Installationen har { $count } borgere.
    }
partners-about-title = Om Kanten
partners-about-lead = Kanten er fri software til kommuner, erhvervsorganisationer, fagforeninger og virksomheder, der hjælper mennesker fra kanten af arbejdsmarkedet ind i varigt arbejde.
partners-about-licence = Kanten udgives under EUPL-1.2.
partners-about-lists = Lister, vi bruger
partners-about-law = Regler, vi regner med
partners-about-law-column-rule = Regel
partners-about-law-column-source = Kilde
partners-about-law-column-sure = Hvor sikkert
partners-about-law-column-period = Gælder
partners-about-demo = Partnerskabet Østerø er opdigtet. Der findes ingen kommune, virksomhed eller person med disse navne og numre.
partners-accessibility-title = Tilgængelighed
partners-accessibility-lead = Alle skal kunne bruge Kanten: med tastatur, med skærmlæser, på en telefon og uden JavaScript.
partners-accessibility-tested = Hver side prøves automatisk mod WCAG 2.1 AA med værktøjet axe, i dansk og engelsk, på smal og bred skærm. En automatisk prøve finder ikke alt.
partners-accessibility-not-tested = Ingen bruger af skærmlæser har prøvet siderne endnu.
partners-accessibility-tell = Virker noget ikke? Sig det til jeres administrator.
partners-users-edit = Ret
partners-users-edit-title = Ret konto
partners-users-edit-lead = Får brugeren en ny rolle, bliver brugeren logget ud og skal logge ind igen.
partners-users-has-password = Sat
partners-done-user-changed = Kontoen er rettet.
partners-start-citizens-everywhere = Borgere i hele partnerskabet
partners-about-rule-cap = Hvor mange på støtte der højst må være på et sted
partners-about-rule-rounding = Om en begyndt plads tæller
partners-about-rule-measure = Hvordan ansatte tælles
partners-about-rule-supported = Hvem der tæller som ansat på støtte
partners-about-rule-ordinary = Hvem der tæller som ordinært ansat
partners-about-rule-average = Hvilke måneder gennemsnittet er fra
partners-about-rule-level = At der tælles for hver produktionsenhed
partners-about-law-unconfirmed = Paragraffens nummer er ikke efterprøvet i den gældende tekst
partners-done-held = Du er logget ind igen. Det, du skrev, står her, men det er ikke gemt endnu. Læs det igennem, og gem.
partners-done-dropped = Du er logget ind. Den formular, der stod åben, var udfyldt af en anden, så den er ikke gemt og vises ikke.
partners-lapsed-heading = Du er blevet logget ud
partners-lapsed-text = Det sker, når Kanten ikke har været brugt et stykke tid. Log ind igen, så fortsætter du, hvor du var.
partners-refusal-company-without-manager = Kun en virksomhedsleder hører til en virksomhed. Fjern virksomheden, eller vælg rollen virksomhedsleder.
partners-users-edit-lead-own = Din rolle kan kun en anden administrator ændre.
partners-settings-mode-companies-closed = »Kun virksomheder« kan ikke vælges, så længe der er borgere i Kanten: de ville blive skjult.
partners-about-rule-duration = Praktik: hvor længe
partners-about-rule-groups = Målgruppe { $groups }
partners-start-proposals-answer = Svar på forslag
partners-start-proposals-talk = Tal med borgerne
partners-settings-closed-title = Installationen indeholder virksomheder og borgere
partners-start-board = Se resultater
partners-start-caseworker-lead-companies = Se virksomheder og småjob.
partners-start-never-in = Har aldrig logget ind
partners-start-never-in-note = giv dem deres adgang
partners-start-weeks-unsaid = Uger, ingen har bekræftet
partners-start-weeks-unsaid-note = tæller ikke med i resultaterne
partners-start-watch = Hold øje med
partners-done-file-again = Dit log-ind var udløbet, så filen blev ikke sendt. Log ind, og vælg filen igen.
partners-refusal-wrong-password = Adgangskoden er ikke rigtig. Prøv igen.
partners-refusal-wrong-code = Koden er forkert eller for gammel. Skriv den kode, appen viser lige nu.
partners-refusal-used-code = Koden er brugt. Vent, til appen viser en ny, og skriv den.
partners-refusal-same-password = Den nye adgangskode er den samme som den gamle. Vælg en anden.
partners-refusal-code-required = Din rolle kræver to trin, så de kan ikke slås fra. Har du fået en ny telefon, så bed en administrator om hjælp.
partners-refusal-minutes-outside = Skriv et helt antal minutter fra { $least } til { $most }.
partners-refusal-idle-longer-than-life = Et log-ind kan ikke stå ubrugt i længere tid, end det højst varer.
partners-refusal-password-breached = Den adgangskode står på en liste over adgangskoder, som fremmede kender. Vælg en anden.
partners-account-title = Min konto
partners-account-lead = Hvem du er i Kanten, hvad du logger ind med, og hvor du er logget ind.
partners-account-who = Hvem du er
partners-account-organisation = Organisation
partners-account-way-in = Sådan logger du ind
partners-account-password-change = Skift
partners-account-password-none = Du har ingen adgangskode
partners-account-code = Andet trin: kode fra en app
partners-account-code-on = Slået til { $moment }
partners-account-code-off = Ikke slået til
partners-account-code-off-note = Med to trin kommer ingen ind med din adgangskode alene.
partners-account-code-set-up = Slå til
partners-account-code-turn-off = Slå fra
partners-account-code-required = Din rolle kræver to trin.
partners-account-codes = Gendannelseskoder
partners-account-codes-left =
    { $count ->
        [0] Ingen tilbage
        [one] 1 tilbage
       *[other] { $count } tilbage
    }
partners-account-codes-renew = Få nye
partners-account-sessions = Her er du logget ind
partners-account-session-device = Browser
partners-account-session-began = Logget ind
partners-account-session-used = Sidst brugt
partners-account-session-here = Her
partners-account-session-end = Log ud der
partners-account-session-note = Browseren siger selv, hvad den er. Kender du den ikke, så log den ud, og skift adgangskode.
partners-account-session-end-text = { $device } bliver logget ud med det samme.
partners-account-others = Log ud alle andre steder
partners-account-others-text = Glemte du at logge ud på en anden maskine? Her bliver du logget ud alle andre steder end her.
partners-device = { $browser } på { $system }
partners-device-browser-other = En browser, vi ikke kender,
partners-device-system-other = en maskine, vi ikke kender
partners-device-chromebook = Chromebook
partners-password-title = Skift adgangskode
partners-password-lead = Alle andre steder, hvor du er logget ind, bliver logget ud.
partners-password-old = Din adgangskode nu
partners-password-new = Ny adgangskode
partners-password-new-hint = Mindst 12 tegn. Tre tilfældige ord er lette at huske.
partners-language-title = Skift sprog
partners-set-up-title = Slå to trin til
partners-set-up-lead = Så skal der både din adgangskode og en kode fra din telefon til at logge ind.
partners-set-up-required = Din rolle kræver to trin. Du kommer videre, når du har slået det til.
partners-set-up-app = 1. Hent en app, der laver koder
partners-set-up-app-text = For eksempel Google Authenticator, Microsoft Authenticator eller den, der er bygget ind i din telefon.
partners-set-up-scan = 2. Læs firkanten med appen
partners-set-up-picture = Firkant, som appen læser. Den samme nøgle står som tekst lige under.
partners-set-up-secret = Kan appen ikke læse firkanten, så skriv nøglen i appen:
partners-set-up-open = Åbn i appen på denne telefon
partners-set-up-confirm = 3. Skriv koden fra appen
partners-set-up-code = Kode
partners-set-up-code-hint = Seks cifre. Appen viser en ny kode hvert halve minut.
partners-set-up-submit = Slå til
partners-codes-title = Dine gendannelseskoder
partners-codes-lead = De lukker dig ind, hvis telefonen er væk. Hver kode virker én gang.
partners-codes-once = Koderne vises kun nu. Skriv dem ud eller skriv dem af, og gem dem et andet sted end telefonen.
partners-codes-whose = Kanten, { $email }
partners-codes-on = Jeg har gemt dem
partners-codes-renew-title = Få nye gendannelseskoder
partners-codes-renew-text = De gamle koder virker ikke mere. De nye vises én gang.
partners-turn-off-title = Slå to trin fra
partners-turn-off-lead = Derefter kan alle, der kender din adgangskode, logge ind som dig.
partners-turn-off-code-hint = Koden fra appen, eller en gendannelseskode.
partners-code-title = Skriv koden fra din telefon
partners-code-lead = Åbn appen på din telefon, og skriv koden for Kanten.
partners-code-hint = Seks cifre. Er telefonen væk, så skriv en gendannelseskode.
partners-code-submit = Log ind
partners-code-other = Log ind som en anden
partners-code-no-way = Har du hverken telefon eller gendannelseskoder, kan jeres administrator slå to trin fra for dig.
partners-prove-title = Vis, at det er dig
partners-prove-lead = Det, du vil, kræver, at du lige viser, at det er dig, der sidder her.
partners-prove-kept = Det, du skrev, er ikke tabt. Det står i formularen igen bagefter.
partners-prove-submit = Fortsæt
partners-prove-demo = I demoen er adgangskoden { $password }
partners-prove-none-title = Log ind igen
partners-prove-none-text = Du har ingen adgangskode at vise. Log ud og ind igen, så kan du fortsætte.
partners-rules-title = Regler for log-ind
partners-rules-lead = De gælder for alle, også for dem, der er logget ind nu.
partners-rules-link = Regler for log-ind
partners-rules-idle = Minutter, et log-ind må stå ubrugt
partners-rules-life = Minutter, et log-ind højst varer
partners-rules-proof = Minutter, før man viser igen, at det er én selv
partners-rules-proof-hint = Det spørges der om, før man tager filer med borgere ud, og før man ændrer andres konti eller sine egne to trin.
partners-rules-code = Sagsbehandlere skal logge ind i to trin
partners-rules-code-hint = Administratorer og databeskyttelsesrådgivere skal altid.
partners-users-code = Andet trin
partners-users-code-on = Slået til
partners-users-code-off = Ikke slået til
partners-users-code-drop = Slå to trin fra
partners-users-code-drop-text = { $name } bliver logget ud og kan derefter logge ind med adgangskoden alene. Gør det kun, når du er sikker på, hvem der beder om det.
partners-done-own-password = Din adgangskode er skiftet. Alle andre steder er du logget ud.
partners-done-language = Sproget er skiftet.
partners-done-code-off = To trin er slået fra.
partners-done-code-dropped = To trin er slået fra for brugeren.
partners-done-session-ended = Det log-ind er lukket.
partners-done-others-ended = Du er logget ud alle andre steder.
partners-done-rules = Reglerne er gemt.
partners-done-proved = Tak. Nu kan du fortsætte.
partners-done-proved-held = Tak. Det, du skrev, står her, men det er ikke gemt endnu. Læs det igennem, og gem.
partners-done-codes-left-none = Du er logget ind. Det var din sidste gendannelseskode: få nye på siden Min konto.
partners-done-codes-left-few = Du er logget ind med en gendannelseskode. På siden Min konto står, hvor mange du har tilbage.
partners-done-codes-shown = Koderne er vist. Er de ikke gemt, så få nye her på siden.
