matching-title = Småjob
matching-for-citizen-title = Småjob til { $name }
matching-for-bundle-title = Borgere til { $title }
matching-for-citizen-counts =
    { $considered_count ->
        [one] Vi har set på 1 småjob.
       *[other] Vi har set på { $considered_count } småjob, også dem, nogen har.
    }
matching-for-bundle-counts =
    { $considered_count ->
        [one] Vi har set på 1 borger.
       *[other] Vi har set på { $considered_count } borgere.
    }
matching-counts-fitting =
    { $count ->
        [0] Ingen passer.
       *[other] { $count } passer.
    }
matching-counts-nearly =
    { $count ->
        [0] Ingen mangler kun én ting.
       *[other] { $count } mangler én ting.
    }
matching-counts-others =
    { $count ->
        [0] Ingen mangler flere ting.
       *[other] { $count } mangler flere ting.
    }
matching-fits-heading = Det passer
matching-near-heading = Næsten
matching-near-text = Én ting står i vejen. Se, hvad der skal til, og hvad der mangler at blive spurgt om.
matching-shown = Viser de { $shown_count } bedste af { $count }.
matching-show-more = Vis flere

## Who decides, and on what

matching-person-decides = Kanten foreslår. Et menneske vurderer og beslutter.
matching-score-meaning = Point siger, hvor godt opgaver og borger passer sammen. De siger ikke noget om borgerens chance for at få arbejde. Tallet efter »af« er vægten af det, Kanten kender i dag. Ønsker, støtte på stedet og andet, som Kanten ikke ved noget om endnu, giver 0 til alle og tæller ikke med.
matching-data-date = Regnet på data fra den { $date }
matching-method = Metode { $version }
matching-objection = Borgeren kan få hele begrundelsen og gøre indsigelse. Skriv indsigelsen i sagen, og lad et menneske se på parret igen.
matching-how-heading = Sådan er listen lavet
matching-order-for-citizen = Flest point står først. Ved samme antal point står det småjob først, som har været åbent længst.
matching-order-for-bundle = Flest point står først. Ved samme antal point står den borger først, som har ventet længst siden sin registrering.
matching-protected = Beskyttet person

## Facts on a card

matching-score = { $points_count } af { $total_count } point
matching-term-points = { $points_count } af { $total_count }
matching-travel = ca. { $minutes } hver vej (skøn)
matching-travel-same = samme postnummer
matching-travel-unknown = transport kendes ikke
matching-days-unknown = tider kendes ikke
matching-hours-unknown = timer kendes ikke
matching-at = { $company }, { $unit }
matching-starts-on = Starter den { $date }
matching-waiting-since = Har ventet siden den { $date }
matching-reasons = Se begrundelsen
matching-gaps-heading = Det kræver det
matching-reasons-caption = Sådan er pointene talt
matching-term-head = Det ser vi på
matching-finding-head = Det fandt vi
matching-points-head = Point
matching-rules-caption = Krav, der skal være opfyldt
matching-rule-head = Krav
matching-state-head = Svar
matching-why-head = Hvorfor
matching-state-passed = opfyldt
matching-state-failed = ikke opfyldt
matching-state-not-checked = ikke undersøgt
matching-state-not-asked = gælder ikke
matching-remarks-heading = Vær opmærksom på
matching-pair-title = { $name } og { $title }

## Filters

matching-filter-form = Form
matching-filter-form-any = Job og praktik
matching-filter-company = Virksomhed

## Nothing to show

matching-none-open-heading = Der er ingen åbne småjob endnu
matching-none-open-text = Saml opgaver til et småjob hos en virksomhed, og åbn det. Så står det her.
matching-none-open-action = Gå til virksomhederne
matching-none-filtered-heading = Ingen småjob under dette filter
matching-none-filtered-text = Der er åbne småjob, men ingen af denne slags. Fjern et filter.
matching-none-fits-citizen-heading = Intet småjob passer endnu
matching-none-fits-citizen-near = Nogle mangler kun én ting. Se nedenfor, hvad det kræver.
matching-none-fits-citizen-text = Alle småjob mangler flere ting. Se efter, om borgerens timer, tider og transport stadig er rigtige.
matching-none-fits-citizen-action = Gå til borgeren
matching-none-people-heading = Der er ingen borgere endnu
matching-none-people-text = Tilføj en borger, eller send en fil med borgere ind.
matching-none-people-action = Gå til borgerne
matching-none-fits-bundle-heading = Ingen borger passer endnu
matching-none-fits-bundle-near = Nogle mangler kun én ting. Se nedenfor, hvad det kræver.
matching-none-fits-bundle-text = Alle borgere mangler flere ting. Se efter, om opgaverne kan lægges på flere tider eller deles op.
matching-none-fits-bundle-action = Gå til småjobbet
matching-not-open-heading = Småjobbet er ikke åbent
matching-not-open-text = Der findes kun borgere til åbne småjob. Åbn det, når opgaverne er på plads.
matching-past-heading = Praktikken er forbi
matching-past-text = Den sidste dag var den { $date }. Ret dagene, før I finder personer til den.

## The hard rules

matching-rule-limits = Hensyn
matching-rule-certificate = Beviser
matching-rule-do-not-place = Valgt fra
matching-rule-slots = Tider på ugen
matching-rule-hours-capacity = Timer om ugen
matching-rule-bundle-minimum = Stort nok
matching-rule-travel-limit = Transporttid
matching-rule-citizen-once = Ét småjob til én borger
matching-rule-task-once = Én borger til én opgave
matching-rule-ratio = Rimelighedskravet

matching-passed-limits = Ingen af opgaverne kræver noget, borgeren ikke kan.
matching-passed-certificate = Der mangler ingen beviser den første dag.
matching-passed-do-not-place = Virksomheden er ikke valgt fra for borgeren.
matching-passed-slots = Opgaverne kan ligge på tider, hvor borgeren kan.
matching-passed-hours-capacity = Opgaverne tager { $asked } om ugen, og borgeren kan { $can }.
matching-passed-bundle-minimum = Opgaverne tager { $asked } om ugen. Mindst er { $minimum }.
matching-passed-travel-limit = Vejen tager ikke længere tid, end borgeren vil bruge (skøn).
matching-passed-citizen-once = Borgeren har ikke et andet småjob i Kanten.
matching-passed-task-once = Ingen anden har opgaverne i Kanten.
matching-passed-ratio-job = Reglen tæller personer på støtte. Et job på almindelige vilkår tæller ikke med.

matching-unchecked-slots = Vi ved ikke, hvornår borgeren kan arbejde.
matching-unchecked-hours-capacity = Vi ved ikke, hvor mange timer borgeren kan.
matching-unchecked-travel-limit = Vi mangler hjem, transport eller arbejdssted for at regne vejen ud.

## What is missing, and what it would take

matching-miss-limits = Opgaverne kræver noget, borgeren ikke kan: { $functions }.
matching-miss-limit = { $function } ({ $level })
matching-would-limits = Det passer, hvis den del kan gøres af en anden, eller et hjælpemiddel gør det muligt.
matching-miss-certificate-none = Kræver { $certificate }. Det har borgeren ikke.
matching-miss-certificate-ran-out = Kræver { $certificate }, og borgerens gælder kun til og med { $date }.
matching-would-certificate = Det passer, hvis beviset gælder den { $date }, hvor småjobbet begynder.
matching-miss-do-not-place = { $company } er valgt fra for borgeren.
matching-would-do-not-place = Tal med borgeren, hvis det har ændret sig. Der skal ikke gives en grund.
matching-miss-slots = { $short } om ugen får ikke plads på de tider, borgeren kan: { $tasks }.
matching-would-slots = Det passer, hvis borgeren også kan { $slots }, eller hvis opgaverne flyttes.
matching-would-slots-company = Opgaverne har for få tider. Spørg virksomheden, om de kan gøres på flere tider.
matching-miss-hours-capacity = Der mangler { $short } om ugen: opgaverne tager { $asked }, borgeren kan { $can }.
matching-would-hours-capacity = Hvis borgeren kan { $short } mere om ugen, passer jobbet. Det passer også, hvis opgaver på { $short } tages ud.
matching-miss-bundle-minimum = Småjobbet er for lille: opgaverne tager { $asked } om ugen, og mindst er { $minimum }.
matching-would-bundle-minimum = Det passer, hvis der lægges opgaver på { $short } mere til.
matching-miss-travel-limit = Vejen tager ca. { $needs } (skøn), og borgeren vil højst bruge { $limit }.
matching-would-travel-limit = Det passer, hvis borgeren kan bruge { $more } mere hver vej eller komme hurtigere frem.
matching-miss-citizen-once = Borgeren har allerede et småjob.
matching-would-citizen-once = Det passer, når det andet småjob slutter.
matching-miss-task-once = En anden har allerede opgaverne.
matching-would-task-once = Det passer, hvis opgaverne bliver ledige.
matching-miss-ratio = Stedet har ikke plads til flere på støtte efter rimelighedskravet.
matching-would-ratio-fewer-supported = Det passer, hvis stedet har { $fte } årsværk færre på støtte.
matching-would-ratio-smaller-new = Det passer, hvis praktikken fylder { $fte } årsværk mindre.
matching-would-ratio-more-ordinary = Det passer, hvis stedet har { $fte } flere ordinære årsværk i gennemsnit.
matching-would-ratio = Det passer, når stedet får plads til flere på støtte.

## The ratio rule

matching-ratio-kept = Rimelighedskravet er opfyldt: Praktikken fylder { $new } årsværk, og stedet har { $free } ledige til personer på støtte (plads til { $cap }, { $supported } i brug).
matching-ratio-broken = Rimelighedskravet er ikke opfyldt: Praktikken fylder { $new } årsværk, og stedet har { $free } ledige til personer på støtte (plads til { $cap }, { $supported } i brug).
matching-ratio-would-keep = Efter den regel, vi kender, ville kravet være opfyldt: Praktikken fylder { $new } årsværk, og stedet har { $free } ledige til personer på støtte (plads til { $cap }, { $supported } i brug).
matching-ratio-would-break = Efter den regel, vi kender, ville kravet ikke være opfyldt: Praktikken fylder { $new } årsværk, og stedet har { $free } ledige til personer på støtte (plads til { $cap }, { $supported } i brug).
matching-ratio-counted = Regnet ud fra { $ordinary } ordinære årsværk i gennemsnit ({ $months }). I brug er dem, Kanten kender.
matching-ratio-counted-no-months = Regnet ud fra { $ordinary } ordinære årsværk i gennemsnit. I brug er dem, Kanten kender.
matching-ratio-full-time = Fuld tid er regnet som { $hours } om ugen (skøn).
matching-ratio-guidance = Vejledende: Reglen er kendt til og med { $until }, og ny lov er ikke bekræftet. Vurdér selv.
matching-ratio-missing-months = Kan ikke regnes: Der mangler årsværk for { $months }.
matching-ratio-missing-rule = Kan ikke regnes: Vi kender ingen regel for den dag.
matching-citation = { $act } { $section }, { $published } – { $confidence }.
matching-citation-unconfirmed = { $act } { $section }, { $published } – { $confidence }. Paragraffens nummer er ikke efterprøvet i den gældende tekst.

## The terms of the score

matching-factor-skills-held = Kan opgaverne
matching-factor-hours-fit = Timerne passer
matching-factor-skills-lead-on = Lærer noget, flere søger
matching-factor-wishes = Ønsker
matching-factor-growth = Plads til flere timer
matching-factor-travel = Kort vej
matching-factor-support = Støtte på stedet
matching-factor-becomes-paid = Bliver til løntimer
matching-factor-company-value = Værdi for virksomheden

matching-finding-skills-held = Borgeren kan { $part } af de { $whole } om ugen, hvor vi ved, hvad der skal kunnes.
matching-finding-hours-fit = Småjobbet fylder { $part } af de { $whole }, borgeren kan om ugen.
matching-finding-hours-fit-over = Småjobbet fylder { $part } om ugen. Det er mere end de { $whole }, borgeren kan.
matching-finding-skills-lead-on = I { $part } af { $whole } lærer borgeren noget, som også andre virksomheder søger.
matching-finding-travel = Vejen tager ca. { $part } (skøn). Borgeren vil højst bruge { $whole }.
matching-finding-travel-same = Hjem og arbejdssted har samme postnummer, så vejen er kort (skøn). Borgeren vil højst bruge { $whole }.
matching-finding-not-known = Vides ikke – 0 point.
matching-finding-not-known-skills = Ingen har sagt, om borgeren kan opgaverne: vides ikke – 0 point.
matching-finding-not-known-hours-fit = Borgerens timer kendes ikke: vides ikke – 0 point.
matching-finding-not-known-travel = Hjem, transport eller arbejdssted kendes ikke: vides ikke – 0 point.

## What to look at

matching-remark-with-aid = { $function }: Borgeren kan det med et hjælpemiddel. Aftal hvilket.
matching-remark-prefers-not = { $function }: Borgeren vil helst undgå det. Spørg først.
matching-remark-skill-trainable = { $skill }: Det skal borgeren lære.
matching-remark-skill-trainable-leads-on = { $skill }: Det skal borgeren lære, og andre virksomheder søger det også.
matching-remark-skill-unknown = { $skill }: Ingen har sagt, om borgeren kan det.
matching-remark-hours-unknown = Spørg, hvor mange timer borgeren kan om ugen. Kravet om timer er ikke undersøgt.
matching-remark-slots-unknown = Spørg, hvornår borgeren kan arbejde. Kravet om tider er ikke undersøgt.
matching-remark-task-slots-unknown = Spørg virksomheden, hvornår »{ $task }« kan gøres.
matching-remark-home-unknown = Borgerens postnummer mangler eller kendes ikke. Vejen er ikke undersøgt.
matching-remark-travel-mode-unknown = Spørg, hvordan borgeren kommer på arbejde, og hvor længe det må tage. Vejen er ikke undersøgt.
matching-remark-place-unknown = Arbejdsstedets postnummer mangler eller kendes ikke. Vejen er ikke undersøgt.
matching-remark-ratio-guidance = Rimelighedskravet er kun vejledende den dag, praktikken begynder. I vurderer det, når aftalen skrives.
matching-remark-ratio-unknown = Rimelighedskravet kan ikke regnes ud. Spørg virksomheden om ordinære årsværk.
matching-unknown-skill = en kunnen, der ikke står på listen
matching-unknown-certificate = et bevis, der ikke står på listen
matching-unknown-function = en funktion, der ikke står på listen

## Those that lack several things

matching-others-heading = Mangler flere ting
matching-others-for-citizen =
    { $count ->
        [one] 1 småjob mangler flere ting. Her ser du, hvad der står i vejen.
       *[other] { $count } småjob mangler flere ting. Her ser du, hvad der oftest står i vejen. Det samme småjob kan tælle med flere steder.
    }
matching-others-for-bundle =
    { $count ->
        [one] 1 borger mangler flere ting. Her ser du, hvad der står i vejen.
       *[other] { $count } borgere mangler flere ting. Her ser du, hvad der oftest står i vejen. Den samme borger kan tælle med flere steder.
    }
matching-others-bundles-head = Småjob
matching-others-citizens-head = Borgere

## Where it can be changed

matching-fix-work = Se timer, tider og transport
matching-fix-considerations = Se hensyn
matching-fix-certificates = Se beviser
matching-fix-do-not-place = Se virksomheder, der er valgt fra
matching-fix-citizen = Gå til borgeren
matching-fix-bundle = Gå til småjobbet
matching-fix-fte = Se årsværk på stedet
matching-fix-company = Gå til virksomheden

## On the screen and in the file

matching-filter-label = Hvilke småjob er med
matching-open-bundle = Åbn småjobbet
matching-open-citizen = Åbn borgeren
matching-export = Hent som CSV
matching-pair-fits = Alle krav er opfyldt.
matching-pair-fails =
    { $count ->
        [one] Ét krav er ikke opfyldt.
       *[other] { $count } krav er ikke opfyldt.
    }
matching-all-title = De bedste småjob til hver borger
matching-nobody-fits = Intet småjob passer endnu.
matching-file-rank = Nr.
matching-file-list = Liste
matching-file-citizen = Borger
matching-file-reference = Sagsnummer
matching-file-bundle = Småjob
matching-file-company = Virksomhed
matching-file-unit = Sted
matching-file-form = Form
matching-file-hours = Timer om ugen
matching-file-starts-on = Starter
matching-file-score = Point
matching-file-other = Andet (point)
matching-file-term = { $term } (point)
matching-file-missing = Mangler
matching-file-would = Det kræver det
matching-file-remarks = Vær opmærksom på
matching-look-at =
    { $count ->
        [one] 1 ting at se på
       *[other] { $count } ting at se på
    }
matching-export-name = match
matching-how-made = Data
matching-how-order = Rækkefølge
matching-how-objection = Indsigelse
matching-most-points = Flest point for: { $term }. { $finding }
matching-pair-next = Passer det, så foreslå borgeren. Virksomheden ser kun kortet, og navnet først, når både den og borgeren har sagt ja.
matching-rules-passed =
    { $count ->
        [one] 1 krav er opfyldt eller gælder ikke
       *[other] { $count } krav er opfyldt eller gælder ikke
    }
matching-pair-not-checked =
    { $count ->
        [one] Intet krav er i vejen, men 1 kunne ikke undersøges.
       *[other] Intet krav er i vejen, men { $count } kunne ikke undersøges.
    }
matching-counts-asking = { $count } må I spørge om.
matching-ask-heading = Vi ved for lidt
matching-ask-text = Intet taler imod, men noget er ikke skrevet. Spørg, og skriv svaret, så ved I, om det passer.
matching-ask-gaps = Det mangler vi at få at vide
matching-none-fits-citizen-asking = Om nogle ved vi for lidt. Se nedenfor, hvad I må spørge om.
matching-none-fits-bundle-asking = Om nogle ved vi for lidt. Se nedenfor, hvad I må spørge om.
matching-term-not-counted = tæller ikke endnu
matching-job-at = { $title }, { $company }
matching-finding-skills-lead-on-none = Opgaverne lærer ikke borgeren noget, som andre virksomheder søger.
matching-unchecked-limits = Borgeren har ting, der ikke går, og ingen har spurgt virksomheden, hvad der kræves: { $tasks }.
matching-remark-demands-unknown = { $task }: Ingen har spurgt, hvad opgaven kræver.
matching-finding-nothing-asked = Der er ikke skrevet, hvad man skal kunne til opgaverne: vides ikke – 0 point.
matching-remark-few-days = 
    { $count ->
        [0] { $task }: Ingen dage, hvor både opgaven og borgeren kan.
        [one] { $task }: Kun 1 dag om ugen passer. Hvem gør det de andre dage?
       *[other] { $task }: Kun { $count } dage om ugen passer. Hvem gør det de andre dage?
    }
matching-rule-skills = Kan eller kan lære
matching-passed-skills = Ingen af opgaverne kræver noget, der står, at borgeren ikke kan.
matching-miss-skills = Det kan borgeren ikke: { $skills }.
matching-would-skills = Det passer, hvis borgeren kan lære det, eller hvis den del af opgaverne tages ud.
matching-unchecked-skills = Ingen har sagt, om borgeren kan det, opgaverne kræver.
matching-fix-skills = Se, hvad borgeren kan
matching-pair-look-first = 
    { $count ->
        [one] Intet krav er i vejen. Se først på 1 ting nedenfor.
       *[other] Intet krav er i vejen. Se først på { $count } ting nedenfor.
    }
matching-taken-heading = Småjobbet er optaget
matching-taken-from = Nogen har det fra den { $from }, og der er ikke aftalt en sidste dag. Ingen andre kan få det, før forløbet er slut, afbrudt eller opgivet.
matching-taken-days = Nogen har det fra den { $from } til den { $to }. Ingen andre kan få det, før forløbet er slut, afbrudt eller opgivet.
