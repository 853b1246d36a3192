### Ord, som alle sider bruger.

## The product

common-site-name = Kanten
common-demo-strip = Dette er en demo: Alle personer, virksomheder og organisationer er opdigtede.

## Finding one's way

common-skip-link = Gå til indholdet
common-menu = Menu
common-menu-close = Luk menuen
common-breadcrumb = Du er her
common-log-out = Log ud
common-language-danish = Dansk
common-language-english = English

## What one can do

common-save = Gem
common-cancel = Fortryd
common-edit = Ret
common-print = Udskriv
common-show = Vis

## Search, filters, lists

common-search = Søg
common-filters-clear = Fjern filtre
common-pager = Sider
common-pager-showing = Viser { $shown } af { $total }
common-pager-next = Næste side
common-pager-previous = Forrige side

## Answers and states

common-yes = Ja
common-no = Nej
common-not-known = ikke oplyst
common-estimate = skøn
common-confidence-verified = læst i kilden
common-confidence-secondary = fra anden hånd
common-confidence-inferred = vores egen læsning
common-confidence-to-be-confirmed = ikke bekræftet endnu
common-hidden-explained = Du kan ikke se dette felt med din rolle.

## Forms

common-optional = kan udelades
common-errors-heading =
    { $count ->
        [one] Der er 1 ting, du skal rette
       *[other] Der er { $count } ting, du skal rette
    }
common-error = Fejl

## Two at once

common-conflict-heading = En anden har ændret det samme
common-conflict-text = Mens du skrev, gemte en anden en ny udgave. Her ser du, hvor de er forskellige. Vælg, hvad der skal gælde, og gem igen.
common-conflict-yours = Din udgave
common-conflict-theirs = Den gemte udgave
common-conflict-keep-yours = Gem min udgave
common-already-sent-heading = Det er allerede gemt

## Pages for what went wrong

common-bad-request-heading = Vi kunne ikke læse det, der blev sendt
common-not-found-heading = Siden findes ikke
common-not-found-text = Adressen kan være forkert, eller du har måske ikke adgang. Tjek adressen, eller gå til forsiden.
common-too-large-heading = Filen er for stor
common-too-large-text = Filen må højst fylde { $megabyte_count } MB. Del den i flere filer, og prøv igen.
common-unavailable-heading = Kanten er ikke klar lige nu
common-unavailable-text = Vent et øjeblik, og prøv igen. Hvis det bliver ved, så sig det til jeres administrator.

## Dates, times and numbers

common-clock = { $hour }.{ $minute }
common-date-of = { $day }.{ $month }.{ $year }
common-date-range = { $first } – { $last }
common-date-range-open = fra { $first }
common-moment = { $date } kl. { $hour }.{ $minute }
common-month-of-year = { $month } { $year }
common-duration-minutes = { $minute_count } min
common-duration-hours = { $hour_count } t
common-duration-hours-minutes = { $hour_count } t { $minute_count } min
common-hours-per-week = { $hours } om ugen
common-percent = { $number } %
common-month-january = januar
common-month-february = februar
common-month-march = marts
common-month-april = april
common-month-may = maj
common-month-june = juni
common-month-july = juli
common-month-august = august
common-month-september = september
common-month-october = oktober
common-month-november = november
common-month-december = december

## Lists in a sentence

common-list-between = { $first }, { $rest }
common-list-last = { $first } og { $last }

## The week

common-weekday-monday = mandag
common-weekday-tuesday = tirsdag
common-weekday-wednesday = onsdag
common-weekday-thursday = torsdag
common-weekday-friday = fredag
common-weekday-saturday = lørdag
common-weekday-sunday = søndag
common-weekday-short-monday = man
common-weekday-short-tuesday = tir
common-weekday-short-wednesday = ons
common-weekday-short-thursday = tor
common-weekday-short-friday = fre
common-weekday-short-saturday = lør
common-weekday-short-sunday = søn
common-day-part-early = tidlig morgen
common-day-part-morning = formiddag
common-day-part-afternoon = eftermiddag
common-day-part-evening = aften
common-day-part-night = nat
common-day-part-hours = { $part } (kl. { $from }–{ $to })
common-slots-days = { $first }–{ $last }
common-slots-group = { $days } { $parts }
common-slots-all-day = hele døgnet
common-slots-all-week = alle dage, hele døgnet
common-slots-none = ingen tider valgt

## Levels of the functions at work

common-level-task-zero = nej
common-level-task-one = en gang imellem
common-level-task-two = ofte
common-level-task-three = næsten hele tiden
common-level-citizen-zero = intet hensyn kendt
common-level-citizen-one = helst ikke
common-level-citizen-two = med hjælpemiddel
common-level-citizen-three = kan ikke

## Legal forms

common-legal-form-job = Job
common-legal-form-job-explained = Timer med løn. Borgeren er ansat i virksomheden.
common-legal-form-praktik = Praktik
common-legal-form-praktik-explained = Oplæring uden løn fra virksomheden. En fagperson har ansvaret for opgaverne.

## Roles

common-role-employer-consultant = Virksomhedskonsulent
common-role-caseworker = Sagsbehandler
common-role-company-manager = Virksomhedsleder
common-role-citizen = Borger
common-role-steering-member = Medlem af styregruppen
common-role-administrator = Administrator
common-role-data-protection-officer = Databeskyttelsesrådgiver
common-role-team-leader = Teamleder
common-role-health-worker = Sundhedsmedarbejder
common-role-social-worker = Socialmedarbejder
common-role-workplace-mentor = Mentor på arbejdspladsen
common-role-shop-steward = Tillidsrepræsentant
common-role-mentor = Mentor
common-role-buddy = Buddy
common-role-business-mentor = Erhvervsmentor
common-role-ambassador = Ambassadør
common-role-business-adviser = Erhvervsrådgiver
common-role-union-officer = Faglig sekretær
common-role-school-contact = Kontakt på uddannelsessted
common-role-association-contact = Kontakt i forening
common-role-funder = Bevillingsgiver
common-role-evaluator = Evaluator
common-role-procurement-officer = Indkøber
common-role-method-owner = Metodeansvarlig
common-role-rule-owner = Regelansvarlig

common-circle-casework = Borgere og virksomheder i hverdagen
common-circle-workplace = På arbejdspladsen
common-circle-person = Borgeren og dem ved siden af
common-circle-partner = Partnere
common-circle-result = Resultater
common-circle-house = Drift, regler og tilsyn

## Kinds of organisation

common-organisation-municipality = Kommune
common-organisation-business-organisation = Erhvervsorganisation
common-organisation-business-park = Erhvervspark
common-organisation-trade-union = Fagforening
common-organisation-company = Virksomhed
common-organisation-knowledge-house = Videnshus
common-organisation-analysis-firm = Analysefirma
common-organisation-education-institution = Uddannelsessted
common-organisation-civil-society = Forening
common-organisation-operator = Anden aktør
common-organisation-funder = Bevillingsgiver
common-organisation-evaluator = Evaluator

## What Kanten works with

common-citizens = Borgere
common-citizen = Borger
common-bundles = Småjob
common-bundle = Småjob

## What is wrong with a single value

common-input-missing = Udfyld feltet.
common-input-too-long =
    { $limit_count ->
        [one] Teksten er for lang. Der er plads til 1 tegn, og du har skrevet { $given_count }.
       *[other] Teksten er for lang. Der er plads til { $limit_count } tegn, og du har skrevet { $given_count }.
    }
common-input-control = Teksten indeholder tegn, der ikke kan vises. Skriv den igen uden at kopiere.
common-input-number = »{ $given }« kan ikke bruges. Skriv et helt tal fra { $min } til { $max }.
common-input-fte = »{ $given }« er ikke et antal årsværk. Skriv for eksempel 12 eller 12,5.
common-input-minutes = »{ $given }« er ikke en tid. Skriv for eksempel 90 min, 1:30 eller 1,5 t.
common-input-date = »{ $given }« er ikke en dato. Skriv for eksempel 25.11.2026.
common-input-month = »{ $given }« er ikke en måned. Skriv for eksempel 10.2026.
common-input-yes-no = »{ $given }« er hverken ja eller nej. Skriv ja eller nej.
common-input-slots = »{ $given }« er ikke tider på ugen. Skriv for eksempel man–fre formiddag.
common-input-levels = »{ $given }« er ikke trin. Brug trinene 0, 1, 2 og 3.
common-input-level-pair = »{ $given }« mangler et trin. Skriv funktion og trin, for eksempel lifting:2.
common-input-function-twice = »{ $given }« står der to gange. Skriv hver funktion én gang.
common-input-email = »{ $given }« er ikke en e-mailadresse. Skriv for eksempel navn@eksempel.dk.
common-input-period = Den sidste dag { $to } ligger før den første { $from }. Ret datoerne.
common-input-not-there = Det valgte findes ikke længere, eller du har ikke adgang til det. Vælg noget andet.
common-input-shape = »{ $given }« har ikke den rigtige form. Tjek koden, og skriv den igen.
common-input-cvr = »{ $given }« er ikke et CVR-nummer. Skriv 8 cifre.
common-input-p-number = »{ $given }« er ikke et P-nummer. Skriv 10 cifre.
common-input-postal-code = »{ $given }« er ikke et postnummer. Skriv 4 cifre.
common-input-municipality-code = »{ $given }« er ikke en kommunekode. Skriv 4 cifre, også det første nul.
common-input-occupation-code = »{ $given }« er ikke en DISCO-08-kode. Skriv 1 til 6 cifre.
common-input-industry-code = »{ $given }« er ikke en DB25-branchekode. Skriv 6 cifre.
common-input-not-in-list = »{ $given }« står ikke på listen. Vælg noget fra listen.
common-input-no-occupation = »{ $given }« står ikke på listen over stillinger (DISCO-08). Søg efter en anden betegnelse.
common-input-no-industry = »{ $given }« står ikke på listen over brancher (DB25). Søg efter en anden branche.
common-input-no-municipality = »{ $given }« står ikke på listen over kommuner. Vælg en kommune fra listen.
common-input-no-postal-code = »{ $given }« er ikke et postnummer i brug. Tjek nummeret.
common-input-no-skill = »{ $given }« står ikke på listen over det, man kan. Vælg noget fra listen.

## What the installation may hold

common-mode-companies-only = Kun virksomheder
common-mode-with-citizens = Virksomheder og borgere

## Ramme

common-menu-start = Forside
common-menu-companies = Virksomheder
common-menu-citizens = Borgere
common-menu-files = Filer
common-menu-users = Brugere
common-menu-rights = Adgang
common-menu-checklist = Tjekliste
common-menu-settings = Indstillinger
common-menu-more = Mere
common-mode-strip-companies-only = Kun virksomheder: her er ingen borgere endnu.
common-footer-about = Om Kanten
common-footer-accessibility = Tilgængelighed
common-icon-info = Information
common-icon-success = Godt
common-icon-warning = Advarsel
common-form-expired-heading = Formularen passer ikke til dit log-ind
common-form-expired-text = Du har logget ind igen, siden siden blev åbnet. Intet er gemt. Åbn siden igen, og tryk på knappen der.
common-conflict-reload-text = En anden har gemt en ny udgave imens. Åbn siden igen, og se efter, at det stadig passer.
common-to-start = Til forsiden
common-conflict-field = Felt
common-refused-heading = Det kan ikke lade sig gøre
common-api-log-in-heading = Log ind først
common-api-log-in-text = Send cookien fra et log-ind med, som en browser gør.
common-api-only-read-heading = Her kan der kun læses
common-api-only-read-text = Brug GET. Ændringer laves på siderne i Kanten eller med »kanten import«.
common-api-parameter = Parameteren »{ $name }« kan ikke læses. Se beskrivelsen i /api/v1/openapi.json.
common-filters-more = Flere filtre
common-conflict-again = Mens du skrev, gemte en anden en ny udgave. Se efter, at det stadig passer, skriv igen, og gem.
common-conflict-open = Åbn siden igen
common-quoted = »{ $text }«
common-which-of-these = Hvad af dette er »{ $typed }«?
common-choose-and-save = Vælg, og gem igen.
common-code-now = { $code } er { $title }. Skriv et andet ord eller en anden kode for at ændre det.
common-unit-hour = t
common-unit-minute = min
common-input-not-chosen = Vælg en af mulighederne.
common-menu-own-company = Virksomhed
common-printed-by = Udskrevet { $moment } af { $name }
common-printed = Udskrevet { $moment }
common-input-not-one-of = »{ $given }« står ikke på listen. Skriv et af ordene: { $words }.
common-chosen = 
    { $count ->
        [0] ingen valgt
        [one] 1 valgt
       *[other] { $count } valgt
    }
common-conflict-same = Mens du skrev, gemte en anden en ny udgave. Alt her på siden er ens i begge. Gem igen.
common-input-hours-or-minutes = Er { $given } timer eller minutter? Skriv »{ $given } t« eller »{ $given } min«.
common-pager-showing-from = Viser { $first }–{ $last } af { $total }
common-pager-over = over { $limit_count }
common-account = Min konto
