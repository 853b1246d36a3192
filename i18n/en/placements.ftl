## Day-by-day schedule

placements-schedule-week = Week { $week } from { $monday }: { $minutes }
placements-schedule-total = In all: { $minutes }
placements-schedule-days =
    { $count ->
        [one] 1 worked day
       *[other] { $count } worked days
    }
placements-schedule-refused = The schedule cannot be counted. Correct this in the file:
placements-schedule-not-json = The file is not a schedule: { $why }
placements-schedule-time = “{ $given }” is not a time of day. Write it as 09:00, from 00:00 to 24:00.
placements-schedule-ends-first = { $from }–{ $to } does not end after it begins. Swap the two, or split the time at midnight.

## Refusals

placements-refusal-period-ends-first = The period ends on { $to }, before it begins on { $from }. Correct the dates.
placements-refusal-outside-period = { $day } lies outside the period { $from } – { $to }. Correct the day or the period.
placements-refusal-day-twice = { $day } is there twice. Write all times of the day in one place.
placements-refusal-times-overlap = On { $day }, { $first } and { $second } overlap. Correct one of them.

## What the law says

placements-law-answer = Answer: { $answer }
placements-law-yes = yes
placements-law-no = no
placements-law-guidance-yes = yes, as guidance
placements-law-guidance-no = no, as guidance
placements-law-unknown = cannot be known
placements-duration-counted = At most { $cap } weeks for target group { $group }, and the praktik lasts { $weeks }.
placements-duration-fewer-weeks =
    { $count ->
        [one] It fits if the praktik is 1 week shorter.
       *[other] It fits if the praktik is { $count } weeks shorter.
    }
placements-duration-extension = It fits if the praktik is extended after a concrete assessment, to at most { $weeks } weeks in all.
placements-duration-special-need = It fits with { $count } extensions in all; each after the first takes a very special need.
