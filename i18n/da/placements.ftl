## Dag-for-dag-plan

placements-schedule-week = Uge { $week } fra { $monday }: { $minutes }
placements-schedule-total = I alt: { $minutes }
placements-schedule-days =
    { $count ->
        [one] 1 arbejdsdag
       *[other] { $count } arbejdsdage
    }
placements-schedule-refused = Planen kan ikke tælles. Ret dette i filen:
placements-schedule-not-json = Filen er ikke en plan: { $why }
placements-schedule-time = »{ $given }« er ikke et klokkeslæt. Skriv for eksempel 09:00, fra 00:00 til 24:00.
placements-schedule-ends-first = { $from }–{ $to } slutter ikke, efter at det begynder. Byt om på de to tider, eller del tiden ved midnat.

## Afslag

placements-refusal-period-ends-first = Perioden slutter den { $to }, før den begynder den { $from }. Ret datoerne.
placements-refusal-outside-period = Den { $day } ligger uden for perioden { $from } – { $to }. Ret dagen eller perioden.
placements-refusal-day-twice = Den { $day } står der to gange. Skriv alle dagens tider ét sted.
placements-refusal-times-overlap = Den { $day } dækker { $first } og { $second } hinanden. Ret en af tiderne.

## Lovens svar

placements-law-answer = Svar: { $answer }
placements-law-yes = ja
placements-law-no = nej
placements-law-guidance-yes = vejledende ja
placements-law-guidance-no = vejledende nej
placements-law-unknown = kan ikke vides
placements-duration-counted = Højst { $cap } uger for målgruppe { $group }, og praktikken varer { $weeks }.
placements-duration-fewer-weeks =
    { $count ->
        [one] Det passer, hvis praktikken er 1 uge kortere.
       *[other] Det passer, hvis praktikken er { $count } uger kortere.
    }
placements-duration-extension = Det passer, hvis praktikken forlænges efter en konkret vurdering, til højst { $weeks } uger i alt.
placements-duration-special-need = Det passer med { $count } forlængelser i alt; efter den første kræver hver et helt særligt behov.
