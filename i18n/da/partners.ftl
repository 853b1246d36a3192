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
partners-refusal-company-missing = Skriv den virksomhed, som brugeren hører til: navn eller CVR-nummer.
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
partners-log-in-refused-wrong = Mailen og adgangskoden passer ikke sammen. Prøv igen, eller bed jeres administrator om en ny adgangskode.
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
partners-log-in-demo-lead = Alle personer er opdigtede. Vælg, hvem du vil være.
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
partners-start-lead-team-leader = Følg dit team: borgere, forløb og resultater i din kommune. Du retter ikke i dem.
partners-start-lead-health-worker = Her er de borgere, som du er knyttet til. Sundhed og arbejde går side om side.
partners-start-lead-social-worker = Her er de borgere, som du er knyttet til. Støtte og arbejde går side om side.
partners-start-lead-workplace-mentor = Her er de kolleger, som du er mentor for: timerne, og hvad der hjælper på arbejdet.
partners-start-lead-shop-steward = Her er din virksomhed: opgaver, småjob og hvor mange pladser reglerne giver. Her er ingen personer.
partners-start-lead-mentor = Her er dem, som du er mentor for: hvor de arbejder og hvornår.
partners-start-lead-buddy = Her er dem, som du følges med på vej til arbejdet.
partners-start-lead-business-mentor = Her er dem, som du åbner døre for: hvad de kan, og hvor de arbejder.
partners-start-lead-ambassador = Her er partnerskabets virksomheder og deres småjob. Her er ingen personer.
partners-start-lead-business-adviser = Her er virksomhederne, deres planer og opgaver. Her er ingen borgere.
partners-start-lead-union-officer = Tal for hele partnerskabet. Her er ingen personer og ingen virksomheder.
partners-start-lead-school-contact = Her kommer jeres kursister, når en aftale om deling er indgået. Indtil da er alt lukket.
partners-start-lead-association-contact = Her kommer jeres deltagere, når en aftale om deling er indgået. Indtil da er alt lukket.
partners-start-lead-funder = Tal for hele partnerskabet, med definition og mål. Her er ingen personer.
partners-start-lead-evaluator = Tal for hele partnerskabet, med tæller, nævner og periode. Her er ingen personer.
partners-start-lead-procurement-officer = Her er partnerskabets virksomheder. Sociale klausuler kommer hertil, når de bliver en del af Kanten.
partners-start-lead-method-owner = Tal for hele partnerskabet: hvad metoden fører til. Her er ingen personer.
partners-start-lead-rule-owner = Reglerne i Kanten står med kilde og dato. De ændres med en ny version.
partners-start-mine = Se mine borgere
partners-start-companies-action = Se virksomhederne
partners-start-trainees = Se forløb og timer
partners-start-company = Se virksomheden
partners-start-mine-count = Mine borgere
partners-start-no-citizens = Installationen står på »kun virksomheder«. En administrator kan skifte under Indstillinger.
partners-start-bundles-action = Se småjob
partners-start-import-action = Indlæs en fil
partners-users-lead = Alle, der kan logge ind for jeres organisation.
partners-users-add = Opret bruger
partners-users-name = Navn
partners-users-email = E-mail
partners-users-role-none = Vælg en rolle
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
partners-users-company-hint = Kun for en virksomhedsleder, en mentor på arbejdspladsen eller en tillidsrepræsentant. Skriv navn eller CVR-nummer.
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
partners-done-everywhere = Du er logget ud alle steder.
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
partners-settings-everywhere = Log ud alle steder
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
partners-start-account = Din konto
partners-start-account-text = Har du glemt at logge ud på en anden maskine? Så luk alle dine log-ind herfra.
partners-done-held = Du er logget ind igen. Det, du skrev, står her, men det er ikke gemt endnu. Læs det igennem, og gem.
partners-done-dropped = Du er logget ind. Den formular, der stod åben, var udfyldt af en anden, så den er ikke gemt og vises ikke.
partners-lapsed-heading = Du er blevet logget ud
partners-lapsed-text = Det sker, når Kanten ikke har været brugt et stykke tid. Log ind igen, så fortsætter du, hvor du var.
partners-refusal-company-without-role = Rollen { $role } hører ikke til en virksomhed. Fjern virksomheden, eller vælg en rolle på en arbejdsplads.
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
partners-users-password-or-link = Lad feltet stå tomt, så får brugeren en mail med et link til at vælge sin egen adgangskode. Skriver du en, så giv den til brugeren personligt.
partners-users-link = Send link til ny adgangskode
partners-users-invite = Send link til at vælge adgangskode
partners-users-link-text = Vi sender en mail til { $email }. Linket virker én gang. Et ældre link holder op med at virke.
partners-done-link = Mailen ligger klar i Udgående post.
partners-done-own-password = Adgangskoden er valgt. Log ind med den.
partners-own-forgotten = Har du glemt din adgangskode?
partners-own-email = E-mail
partners-own-ask-title = Få en ny adgangskode
partners-own-ask-lead = Skriv den mail, du logger ind med. Så sender vi et link til dig.
partners-own-ask-submit = Send link
partners-own-asked-title = Se i din indbakke
partners-own-asked-lead = Logger nogen ind med den mail, er der et link på vej. Det virker i en time. Kommer det ikke, så se i uønsket post, eller spørg jeres administrator.
partners-own-to-log-in = Til log ind
partners-own-choose-title = Vælg din adgangskode
partners-own-choose-lead = Linket bliver brugt, når du gemmer. Bagefter logger du ind med den nye adgangskode.
partners-own-password-hint = Mindst 12 tegn. Tre tilfældige ord er lette at huske.
partners-own-choose-submit = Gem adgangskode
partners-own-over-title = Linket virker ikke mere
partners-own-over-lead = Det er brugt, for gammelt, eller der er sendt et nyere. Få et nyt link. Er du ny her, så bed jeres administrator sende et.
partners-own-over-again = Få et nyt link
