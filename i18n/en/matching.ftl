matching-title = Small jobs
matching-for-citizen-title = Small jobs for { $name }
matching-for-bundle-title = People for { $title }
matching-for-citizen-counts =
    { $considered_count ->
        [one] We looked at 1 small job.
       *[other] We looked at { $considered_count } small jobs, those that somebody has among them.
    }
matching-for-bundle-counts =
    { $considered_count ->
        [one] We looked at 1 person.
       *[other] We looked at { $considered_count } people.
    }
matching-counts-fitting =
    { $count ->
        [0] None fits.
        [one] 1 fits.
       *[other] { $count } fit.
    }
matching-counts-nearly =
    { $count ->
        [0] None lacks just one thing.
        [one] 1 lacks one thing.
       *[other] { $count } lack one thing.
    }
matching-counts-others =
    { $count ->
        [0] None lacks several things.
        [one] 1 lacks several things.
       *[other] { $count } lack several things.
    }
matching-fits-heading = These fit
matching-near-heading = Nearly
matching-near-text = One thing stands in the way. See what it would take, and what has not been asked yet.
matching-shown = Showing the best { $shown_count } of { $count }.
matching-show-more = Show more

## Who decides, and on what

matching-person-decides = Kanten proposes. A person weighs it and decides.
matching-score-meaning = Points tell how well the tasks and the person go together. They say nothing about the person’s chance of getting work. The number after “of” is the weight of what Kanten knows today. Wishes, support on the spot and other things that Kanten knows nothing about yet give 0 to everybody and are not counted.
matching-data-date = Worked out from data of { $date }
matching-method = Method { $version }
matching-objection = The person can have all the reasons and object. Write the objection in the case, and have somebody look at the pair again.
matching-how-heading = How this list is made
matching-order-for-citizen = The most points come first. With equal points, the small job that has been open longest comes first.
matching-order-for-bundle = The most points come first. With equal points, whoever has waited longest since registration comes first.
matching-protected = Protected person

## Facts on a card

matching-score = { $points_count } of { $total_count } points
matching-term-points = { $points_count } of { $total_count }
matching-travel = about { $minutes } each way (estimate)
matching-travel-same = same postal code
matching-travel-unknown = travel not known
matching-days-unknown = times not known
matching-hours-unknown = hours not known
matching-at = { $company }, { $unit }
matching-starts-on = Starts on { $date }
matching-waiting-since = Waiting since { $date }
matching-reasons = See the reasons
matching-gaps-heading = What it would take
matching-reasons-caption = How the points are counted
matching-term-head = What we look at
matching-finding-head = What we found
matching-points-head = Points
matching-rules-caption = What must be met
matching-rule-head = Requirement
matching-state-head = Answer
matching-why-head = Why
matching-state-passed = met
matching-state-failed = not met
matching-state-not-checked = not checked
matching-state-not-asked = does not apply
matching-remarks-heading = Please note
matching-pair-title = { $name } and { $title }

## Filters

matching-filter-form = Form
matching-filter-form-any = Job and praktik
matching-filter-company = Company

## Nothing to show

matching-none-open-heading = There are no open small jobs yet
matching-none-open-text = Put tasks together to a small job at a company and open it. Then it stands here.
matching-none-open-action = Go to the companies
matching-none-filtered-heading = No small jobs under this filter
matching-none-filtered-text = There are open small jobs, but none of this kind. Remove a filter.
matching-none-fits-citizen-heading = No small job fits yet
matching-none-fits-citizen-near = Some lack only one thing. See below what it would take.
matching-none-fits-citizen-text = Every small job lacks several things. Check whether the person’s hours, times and travel are still right.
matching-none-fits-citizen-action = Go to the person
matching-none-people-heading = There are no people yet
matching-none-people-text = Add a person, or send in a file of people.
matching-none-people-action = Go to the people
matching-none-fits-bundle-heading = Nobody fits yet
matching-none-fits-bundle-near = Some lack only one thing. See below what it would take.
matching-none-fits-bundle-text = Everybody lacks several things. Check whether the tasks can be done at more times or be divided.
matching-none-fits-bundle-action = Go to the small job
matching-not-open-heading = The small job is not open
matching-not-open-text = People are found for open small jobs only. Open it when its tasks are settled.
matching-past-heading = The praktik is over
matching-past-text = The last day was { $date }. Change the days before you find people for it.

## The hard rules

matching-rule-limits = Considerations
matching-rule-certificate = Certificates
matching-rule-do-not-place = Ruled out
matching-rule-slots = Times of the week
matching-rule-hours-capacity = Hours a week
matching-rule-bundle-minimum = Large enough
matching-rule-travel-limit = Time to travel
matching-rule-citizen-once = One small job for one person
matching-rule-task-once = One person for one task
matching-rule-ratio = The ratio rule

matching-passed-limits = None of the tasks asks for something the person cannot.
matching-passed-certificate = No certificate is missing on the first day.
matching-passed-do-not-place = The company is not ruled out for the person.
matching-passed-slots = The tasks can be done at times when the person can work.
matching-passed-hours-capacity = The tasks take { $asked } a week, and the person can work { $can }.
matching-passed-bundle-minimum = The tasks take { $asked } a week. The least is { $minimum }.
matching-passed-travel-limit = The way takes no longer than the person will spend (estimate).
matching-passed-citizen-once = The person has no other small job in Kanten.
matching-passed-task-once = Nobody else has the tasks in Kanten.
matching-passed-ratio-job = The rule counts people on support. A job on ordinary terms does not count.

matching-unchecked-slots = We do not know when the person can work.
matching-unchecked-hours-capacity = We do not know how many hours the person can work.
matching-unchecked-travel-limit = We lack the home, the way of travelling or the place of work to tell the way.

## What is missing, and what it would take

matching-miss-limits = The tasks ask for something the person cannot: { $functions }.
matching-miss-limit = { $function } ({ $level })
matching-would-limits = It fits if somebody else can do that part, or an aid makes it possible.
matching-miss-certificate-none = Asks for { $certificate }. The person does not have it.
matching-miss-certificate-ran-out = Asks for { $certificate }, and the person’s is valid until { $date } only.
matching-would-certificate = It fits if the certificate is valid on { $date }, when the small job begins.
matching-miss-do-not-place = { $company } is ruled out for the person.
matching-would-do-not-place = Talk to the person if that has changed. No reason need be given.
matching-miss-slots = { $short } a week find no room at the times the person can work: { $tasks }.
matching-would-slots = It fits if the person can work { $slots } too, or if the tasks are moved.
matching-would-slots-company = The tasks have too few times. Ask the company whether they can be done at more times.
matching-miss-hours-capacity = { $short } a week are missing: the tasks take { $asked }, the person can work { $can }.
matching-would-hours-capacity = If the person can work { $short } more a week, the job fits. It also fits if tasks of { $short } are taken out.
matching-miss-bundle-minimum = The small job is too small: the tasks take { $asked } a week, and the least is { $minimum }.
matching-would-bundle-minimum = It fits if tasks of { $short } more are added.
matching-miss-travel-limit = The way takes about { $needs } (estimate), and the person will spend { $limit } at most.
matching-would-travel-limit = It fits if the person can spend { $more } more each way or get there faster.
matching-miss-citizen-once = The person has a small job already.
matching-would-citizen-once = It fits when the other small job ends.
matching-miss-task-once = Somebody else has the tasks already.
matching-would-task-once = It fits if the tasks become free.
matching-miss-ratio = The place has no room for more people on support under the ratio rule.
matching-would-ratio-fewer-supported = It fits if the place has { $fte } full-time equivalents fewer on support.
matching-would-ratio-smaller-new = It fits if the praktik takes { $fte } full-time equivalents less.
matching-would-ratio-more-ordinary = It fits if the place has { $fte } more ordinary full-time equivalents on average.
matching-would-ratio = It fits when the place has room for more people on support.

## The ratio rule

matching-ratio-kept = The ratio rule is met: the praktik takes { $new } full-time equivalents, and the place has { $free } free for people on support (room for { $cap }, { $supported } in use).
matching-ratio-broken = The ratio rule is not met: the praktik takes { $new } full-time equivalents, and the place has { $free } free for people on support (room for { $cap }, { $supported } in use).
matching-ratio-would-keep = By the rule we know it would be met: the praktik takes { $new } full-time equivalents, and the place has { $free } free for people on support (room for { $cap }, { $supported } in use).
matching-ratio-would-break = By the rule we know it would not be met: the praktik takes { $new } full-time equivalents, and the place has { $free } free for people on support (room for { $cap }, { $supported } in use).
matching-ratio-counted = Counted from { $ordinary } ordinary full-time equivalents on average ({ $months }). In use are those that Kanten knows of.
matching-ratio-counted-no-months = Counted from { $ordinary } ordinary full-time equivalents on average. In use are those that Kanten knows of.
matching-ratio-full-time = Full time is counted as { $hours } a week (estimate).
matching-ratio-guidance = Guidance: The rule is known until { $until }, and new law is not confirmed. Judge for yourselves.
matching-ratio-missing-months = Cannot be worked out: full-time equivalents are missing for { $months }.
matching-ratio-missing-rule = Cannot be worked out: we know of no rule for that day.
matching-citation = { $act } { $section }, { $published } – { $confidence }.
matching-citation-unconfirmed = { $act } { $section }, { $published } – { $confidence }. The section’s number was not checked in the text now in force.

## The terms of the score

matching-factor-skills-held = Can do the tasks
matching-factor-hours-fit = The hours fit
matching-factor-skills-lead-on = Learns what others ask for
matching-factor-wishes = Wishes
matching-factor-growth = Room for more hours
matching-factor-travel = A short way
matching-factor-support = Support at the place
matching-factor-becomes-paid = Becomes paid hours
matching-factor-company-value = Value to the company

matching-finding-skills-held = The person can do { $part } of the { $whole } a week of which we know the skills.
matching-finding-hours-fit = The small job fills { $part } of the { $whole } that the person can work a week.
matching-finding-hours-fit-over = The small job takes { $part } a week. That is more than the { $whole } the person can work.
matching-finding-skills-lead-on = In { $part } of { $whole } the person learns something that other companies ask for too.
matching-finding-travel = The way takes about { $part } (estimate). The person will spend { $whole } at most.
matching-finding-travel-same = Home and work have the same postal code, so the way is short (estimate). The person will spend { $whole } at most.
matching-finding-not-known = Not known – 0 points.
matching-finding-not-known-skills = Nobody has said whether the person can do the tasks: not known – 0 points.
matching-finding-not-known-hours-fit = The person’s hours are not known: not known – 0 points.
matching-finding-not-known-travel = The home, the way of travelling or the place of work is not known: not known – 0 points.

## What to look at

matching-remark-with-aid = { $function }: the person can do it with an aid. Agree on which.
matching-remark-prefers-not = { $function }: the person would rather not. Ask first.
matching-remark-skill-trainable = { $skill }: the person will have to learn this.
matching-remark-skill-trainable-leads-on = { $skill }: the person will have to learn this, and other companies ask for it too.
matching-remark-skill-unknown = { $skill }: nobody has said whether the person can do this.
matching-remark-hours-unknown = Ask how many hours a week the person can work. The requirement on hours was not checked.
matching-remark-slots-unknown = Ask when the person can work. The requirement on times was not checked.
matching-remark-task-slots-unknown = Ask the company when “{ $task }” can be done.
matching-remark-home-unknown = The person’s postal code is missing or not known. The way was not checked.
matching-remark-travel-mode-unknown = Ask how the person gets to work and how long it may take. The way was not checked.
matching-remark-place-unknown = The postal code of the place of work is missing or not known. The way was not checked.
matching-remark-ratio-guidance = The ratio rule is only guidance on the day the praktik begins. You judge it when the agreement is written.
matching-remark-ratio-unknown = The ratio rule cannot be worked out. Ask the company for ordinary full-time equivalents.
matching-unknown-skill = a skill that is on no list
matching-unknown-certificate = a certificate that is on no list
matching-unknown-function = a function that is on no list

## Those that lack several things

matching-others-heading = Lack several things
matching-others-for-citizen =
    { $count ->
        [one] 1 small job lacks several things. Here you see what is in the way.
       *[other] { $count } small jobs lack several things. Here you see what is in the way most often. The same small job can count in several places.
    }
matching-others-for-bundle =
    { $count ->
        [one] 1 person lacks several things. Here you see what is in the way.
       *[other] { $count } people lack several things. Here you see what is in the way most often. The same person can count in several places.
    }
matching-others-bundles-head = Small jobs
matching-others-citizens-head = People

## Where it can be changed

matching-fix-work = See hours, times and transport
matching-fix-considerations = See considerations
matching-fix-certificates = See certificates
matching-fix-do-not-place = See companies to keep away from
matching-fix-citizen = Go to the person
matching-fix-bundle = Go to the small job
matching-fix-fte = See full-time equivalents at the place
matching-fix-company = Go to the company

## On the screen and in the file

matching-filter-label = Which small jobs are included
matching-open-bundle = Open the small job
matching-open-citizen = Open the person
matching-export = Download as CSV
matching-pair-fits = Every requirement is met.
matching-pair-fails =
    { $count ->
        [one] One requirement is not met.
       *[other] { $count } requirements are not met.
    }
matching-all-title = The best small jobs for each person
matching-nobody-fits = No small job fits yet.
matching-file-rank = No.
matching-file-list = List
matching-file-citizen = Person
matching-file-reference = Case number
matching-file-bundle = Small job
matching-file-company = Company
matching-file-unit = Place
matching-file-form = Form
matching-file-hours = Hours a week
matching-file-starts-on = Starts
matching-file-score = Points
matching-file-other = Other (points)
matching-file-term = { $term } (points)
matching-file-missing = Missing
matching-file-would = What it would take
matching-file-remarks = Look at
matching-look-at =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
matching-export-name = match
matching-how-made = Data
matching-how-order = Order
matching-how-objection = Objection
matching-most-points = Most points for: { $term }. { $finding }
matching-pair-next = If it fits, propose the citizen. The company sees the card alone, and the name only when both it and the citizen have said yes.
matching-rules-passed =
    { $count ->
        [one] 1 rule is met or does not apply
       *[other] { $count } rules are met or do not apply
    }
matching-pair-not-checked =
    { $count ->
        [one] No rule stands in the way, but 1 could not be looked at.
       *[other] No rule stands in the way, but { $count } could not be looked at.
    }
matching-counts-asking = { $count } you have to ask about.
matching-ask-heading = We know too little
matching-ask-text = Nothing speaks against it, but something is not written down. Ask, and write the answer; then you know whether it fits.
matching-ask-gaps = What we need to be told
matching-none-fits-citizen-asking = Of some we know too little. See below what to ask.
matching-none-fits-bundle-asking = Of some we know too little. See below what to ask.
matching-term-not-counted = not counted yet
matching-job-at = { $title }, { $company }
matching-finding-skills-lead-on-none = The tasks teach the person nothing that other companies ask for.
matching-unchecked-limits = There are things the person cannot do, and nobody has asked the company what is demanded: { $tasks }.
matching-remark-demands-unknown = { $task }: Nobody has asked what the task demands.
matching-finding-nothing-asked = It is not written which skills the tasks ask for: not known – 0 points.
matching-remark-few-days = 
    { $count ->
        [0] { $task }: No day suits both the task and the person.
        [one] { $task }: Only 1 day a week suits. Who does it on the others?
       *[other] { $task }: Only { $count } days a week suit. Who does it on the others?
    }
matching-rule-skills = Can, or can learn
matching-passed-skills = None of the tasks asks for something that the citizen is said not to be able to do.
matching-miss-skills = The citizen cannot do: { $skills }.
matching-would-skills = It fits if the citizen can learn it, or if that part of the tasks is taken out.
matching-unchecked-skills = Nobody has said whether the citizen can do what the tasks ask for.
matching-fix-skills = See what the citizen can do
matching-pair-look-first = 
    { $count ->
        [one] No requirement is in the way. Look at 1 thing below first.
       *[other] No requirement is in the way. Look at { $count } things below first.
    }
matching-taken-heading = The small job is taken
matching-taken-from = Somebody has it from { $from }, and no last day is agreed. Nobody else can have it before the placement has ended, was broken off or given up.
matching-taken-days = Somebody has it from { $from } to { $to }. Nobody else can have it before the placement has ended, was broken off or given up.
