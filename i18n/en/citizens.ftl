### Words about citizens: what they can do, when and how far. Never why.

citizens-title = Citizens
citizens-lead = Find the citizen you are working with, and see which small jobs fit.
citizens-add = Add a citizen
citizens-programmes = Programmes
citizens-filter-label = Search citizens
citizens-search = Name or case reference
citizens-hours = Hours and times
citizens-hours-all = All
citizens-hours-known = Hours and times are written
citizens-hours-unknown = Hours or times are missing
citizens-filter-skill = Can do or can learn
citizens-filter-skill-all = All tasks
citizens-filter-group = Target group today
citizens-filter-group-all = All target groups
citizens-filter-postal-code = Postal code
citizens-column-name = Citizen
citizens-column-place = Place
citizens-column-hours = Hours a week
citizens-column-group = Target group
citizens-column-programme = Programme
citizens-column-registered = Registered
citizens-empty-title = There are no citizens here yet
citizens-empty-text = Add the first one, or read a list from a file.
citizens-none-found-title = No citizens match
citizens-none-found-text = Try a shorter word, or remove the filters.
citizens-export = Download the list
citizens-invented = Invented
citizens-protected = Protected
citizens-open-match = Find small jobs
citizens-unknown = not said yet

## Adding

citizens-new-title = Add a citizen
citizens-new-lead = Case reference and name are enough. The rest can follow once you have talked.
citizens-reference = Case reference
citizens-reference-hint = The number in your case system. Never a CPR number.
citizens-name = Name
citizens-invented-box = The person is invented
citizens-invented-hint = Kanten only takes invented citizens until the checklist before the first real citizen is done.
citizens-protected-box = Name and address are protected
citizens-protected-hint = Only caseworkers see the person. No company gets a card.
citizens-postal-code = Postal code of the home
citizens-postal-code-hint = 4 digits. We only use it to estimate the travel time. Do not write the address.
citizens-registered-on = Registered on
citizens-registered-on-hint = e.g. 25/11/2026. With equal points, whoever has waited longest comes first.
citizens-date-hint = e.g. 25/11/2026

## The page

citizens-facts = Basic facts
citizens-facts-edit = Change basic facts
citizens-municipality = Municipality
citizens-work = Hours, times and travel
citizens-work-edit = Change hours and travel
citizens-work-ask = Write hours and times
citizens-weekly-minutes = Hours a week now
citizens-weekly-minutes-hint = Hours and minutes, such as 7:30
citizens-slots = When can the citizen work?
citizens-slots-hint = Tick the times that fit. No ticks mean that you have not asked yet.
citizens-slots-row = Times
citizens-transport = Travel
citizens-transport-none = Not asked yet
citizens-travel-limit = At most each way
citizens-travel-limit-hint = Minutes from door to door
citizens-minutes = minutes
citizens-travel = { $mode }, at most { $minutes } each way
citizens-skills = Can do and can learn
citizens-skills-edit = Change what the citizen can do
citizens-skills-lead = Only choose what you have talked about. The rest may stay empty.
citizens-skills-empty = No tasks are written yet. Ask what the citizen has done before, and what they would like to do.
citizens-ability-can = Can do
citizens-ability-trainable = Can learn
citizens-ability-cannot = Cannot do
citizens-ability-unasked = Not asked
citizens-considerations = Considerations at work
citizens-considerations-edit = Change considerations
citizens-considerations-lead = Only write what applies at work, and what the workplace should do. Never why: no diagnoses and no illnesses.
citizens-considerations-empty = No considerations are written.
citizens-considerations-count =
    { $count ->
        [0] no considerations
        [one] 1 consideration
       *[other] { $count } considerations
    }
citizens-instruction = What should the workplace do?
citizens-instruction-of = Suggestion to the workplace: { $text }
citizens-certificates = Certificates
citizens-certificates-edit = Change certificates
citizens-certificates-lead = Tick the certificates the citizen has. If one expires, write its last day, such as 25/11/2026.
citizens-certificates-empty = No certificates are written.
citizens-certificate = Certificate
citizens-certificate-expires = Valid to and including
citizens-certificate-valid = valid
citizens-certificate-soon = expires soon
citizens-certificate-expired = expired
citizens-certificate-until = to and including { $date }
citizens-certificate-forever = does not expire
citizens-do-not-place = Not to be placed with
citizens-do-not-place-edit = Change the list
citizens-do-not-place-lead = Companies where the citizen is not to work. Do not write why. The company is not told.
citizens-do-not-place-field = Companies
citizens-do-not-place-hint = One on each line, by name or CVR number. The company must be on your list.
citizens-do-not-place-empty = No companies.
citizens-groups = Target group
citizens-group-edit = New target group
citizens-group-lead = The new target group counts from the day and ends the one before. The old one stays, so that earlier figures do not change.
citizens-group = Target group
citizens-group-choose = Choose a target group
citizens-group-from = Counts from
citizens-group-none = No target group is written.
citizens-registrations = Programmes
citizens-registration-edit = Register in a programme
citizens-registration-lead = The citizen takes part from the first day. The end can come later: use Edit at the registration on the citizen’s page.
citizens-programme = Programme
citizens-programme-choose = Choose a programme
citizens-programme-from = Takes part from
citizens-programme-to = Last day
citizens-programme-to-hint = Leave it empty for as long as the citizen takes part.
citizens-registration-none = Not registered in any programme.
citizens-registration-no-programmes-title = There are no programmes yet
citizens-registration-no-programmes-text = Add the programme first. Then the citizen can be registered.

## The card

citizens-card = What the company sees
citizens-card-note = This is the card before the citizen has agreed to pass the name on. It says no more than this.
citizens-card-note-own = This is the card about you as a company sees it. Your name, age, address and considerations are not on it.
citizens-card-show = Show the card by itself
citizens-card-protected = The person is protected. No company gets a card.
citizens-card-can = Can do
citizens-card-trainable = Can learn
citizens-card-hours = Hours a week
citizens-card-days = Weekdays
citizens-card-area = Area
citizens-card-certificates = Certificates that the tasks ask for
citizens-card-no-bundle = only shown for a particular small job
citizens-card-certificates-none = None of them
citizens-card-for = Shown for { $title } at { $company }.
citizens-hours-band-up-to5 = up to 5 hours
citizens-hours-band-from6-to10 = 6–10 hours
citizens-hours-band-from11-to20 = 11–20 hours
citizens-hours-band-over20 = more than 20 hours
citizens-now = counts now
citizens-own-lead = This is what we use to find work for you. If something is wrong, tell your caseworker.

## Programmes

citizens-programmes-title = Programmes
citizens-programmes-lead = A programme is a joint effort with partners and a period. Citizens are registered on their own page.
citizens-programmes-column-name = Programme
citizens-programmes-column-partners = Partners
citizens-programmes-column-period = Period
citizens-programmes-empty-title = There are no programmes here yet
citizens-programmes-empty-text = Add the first one below.
citizens-programmes-add = Add a programme
citizens-programmes-name = Name
citizens-programmes-partners = Partners
citizens-programmes-partners-hint = Who takes part? e.g. the municipality, the business council and the trade union
citizens-programmes-from = Begins
citizens-programmes-to = Last day
citizens-programmes-to-hint = Leave it empty if the end is not known.

## Confirmations

citizens-done-added = The citizen has been added.
citizens-done-changed = The changes have been saved.
citizens-done-programme = The programme has been added.

## Refusals

citizens-refusal-companies-only = Only companies may be kept here, no citizens. An administrator can choose “Companies and citizens” under Settings, or run kanten mode with-citizens.
citizens-refusal-real-before-checklist = Kanten takes invented citizens only, until the checklist before the first real one is done. If the person is invented, tick that, or write yes in the file’s column invented. Otherwise wait until every item of the checklist is in order.
citizens-refusal-reference-taken = You already have a citizen with the case reference { $reference }. Find the person in the list.
citizens-refusal-skill-twice = “{ $skill }” stands in several places. Choose one: can do, can learn or cannot do.
citizens-refusal-certificate-twice = “{ $certificate }” stands there twice. Leave one of them.
citizens-refusal-too-many-hours = At most { $hours } a week can be written. Write the hours of an ordinary week.
citizens-refusal-limit-without-transport = Choose also how the citizen gets to work.
citizens-refusal-transport-without-limit = Write also how many minutes the way may take at most.
citizens-refusal-instruction-without-level = There is an instruction on “{ $function }”, but no consideration. Choose a level above 0, or remove the instruction.
citizens-refusal-groups-overlap = Two target groups count on the same day. Choose another day for the new one.
citizens-refusal-registrations-overlap = The citizen is already registered in “{ $programme }” in that period. Change the period.
citizens-refusal-history-without-start = Write the day on which it begins.
citizens-refusal-names-illness = { $function }: take { $words } out of the instruction. Write what the workplace should do, not why.
citizens-refusal-holds-person-number = This looks like a CPR number. Remove it. Kanten keeps no CPR numbers.
citizens-refusal-unknown-company = You have no company with CVR number { $cvr }. Add the company first, or correct the number.
citizens-refusal-unknown-programme = There is no programme called “{ $name }”. Add it under Programmes, or correct the name.
citizens-refusal-follows-nobody = The role { $role } cannot be named for a citizen. Choose another one.
citizens-refusal-no-place-there = The citizen has no place at the company that the mentor belongs to. Write the agreement first.
citizens-refusal-named-already = That person is named for the citizen at that time already. Correct the dates.
citizens-refusal-unknown-follower = That person cannot be named for the citizen. Choose one from the list.
citizens-refusal-programme-taken = There is already a programme called “{ $name }”. Use it, or choose another name.
citizens-refusal-no-company-called = No company on your list is called “{ $given }”. Correct the name, or write the CVR number.
citizens-refusal-which-company = Several companies fit “{ $given }”: { $companies }. Write the number of the one you mean.
citizens-refusal-registered-later = That day has not come yet. Write the day you first heard of the citizen.
citizens-registration-correct = Correct or end the registration
citizens-registration-correct-lead = If the citizen is no longer in it, write the last day.
citizens-done-programme-changed = The programme is corrected.

## Who works with a citizen

citizens-closed = Your role does not see everything about the citizen. See what you may see, and why
citizens-team = Around the citizen
citizens-team-own = Those around me
citizens-team-empty = Nobody is named for the citizen yet.
citizens-team-empty-own = Nobody is named for you yet.
citizens-team-add = Name somebody for the citizen
citizens-team-lead = The person sees the citizen from the first day to the last, as far as the role goes. The citizen sees who is named.
citizens-team-who = Who
citizens-team-who-none = Choose a person
citizens-team-from = From
citizens-team-from-hint = Left empty, it begins today.
citizens-team-to = Until and including
citizens-team-to-hint = Leave it empty if there is no last day.
citizens-team-person = { $name } · { $role }
citizens-team-person-at = { $name } · { $role } at { $company }
citizens-team-at = { $role } at { $company }
citizens-team-since = since { $from }
citizens-team-between = { $from } to { $to }
citizens-team-coming = from { $from }
citizens-team-earlier = Earlier around the citizen
citizens-team-nobody-title = Nobody can be named for the citizen
citizens-team-nobody-text = Ask an administrator to add the colleagues and mentors who work with the citizens.
citizens-team-end = End
citizens-team-end-title = End { $name }
citizens-team-end-text = { $name } no longer sees the citizen from now on. What has been written stays.
citizens-done-named = The person has been named for the citizen.
citizens-done-relation-ended = The person is no longer named for the citizen.
citizens-filter-whose = Whose citizens
citizens-filter-whose-mine = Mine
citizens-filter-whose-all = All
citizens-programmes-edit = Correct { $name }
citizens-programmes-edit-lead = Citizens who are registered stay registered.
citizens-group-now = Now: { $group }, since { $date }.
citizens-registration-now = Takes part in { $programmes }.
citizens-group-correct = Correct the target group
citizens-group-correct-lead = Only if it was written wrongly. If the citizen has changed target group, use New target group.
citizens-no-programme = none
citizens-card-certificates-not-asked = None
citizens-refusal-history-far-ahead = The day lies far ahead. Write a day up to { $latest }.
citizens-considerations-functions = Functions at work
citizens-registration-all-title = The citizen is in all your programmes
citizens-registration-all-text = A registration that is there is corrected or ended on the citizen’s page. A new programme is added first.
citizens-card-left-out = Fewer than five people in the municipality fit the whole card. So it does not say: { $what }.
citizens-card-left-skills = what the tasks do not ask for
citizens-card-left-days = weekdays
citizens-card-left-hours = hours a week
citizens-card-area-only = Fewer than five people in the municipality fit more than the area. So it says nothing else.
citizens-notes-title = Notes
citizens-notes-lead = What was written in the strands that you work in. The text is encrypted.
citizens-notes-open = All notes
citizens-notes-all = All strands
citizens-notes-strand = Strand
citizens-notes-add = Write a note
citizens-notes-on = Which day
citizens-notes-on-hint = Empty: today.
citizens-notes-words = Note
citizens-notes-words-hint = Write shortly what happened, and what was agreed. No diagnoses. The citizen has a right to read it.
citizens-notes-heading = { $strand }, { $day }
citizens-notes-by = { $name }, { $role }, written { $moment }
citizens-notes-readers = { $strand } is read by: { $roles }.
citizens-notes-strike = Strike the note
citizens-notes-why = Why
citizens-notes-why-hint = The note stays, struck through, with your reason. Write a new one where something is to be corrected.
citizens-notes-struck = Struck { $moment }: { $why }
citizens-notes-none-title = No notes
citizens-notes-none-text = What you write on the way stands here, the newest first.
citizens-strand-work = Work
citizens-strand-progression = Progress
citizens-strand-economy = Economy
citizens-strand-health = Health
citizens-strand-social = Social
citizens-refusal-note-later = The day is still to come. Write today or a day that has gone.
citizens-done-note = The note is saved.
citizens-done-note-struck = The note is struck.
citizens-notes-read-by = Read by { $roles }.
