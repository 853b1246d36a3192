### Words that every page uses.

## The product

common-site-name = Kanten
common-demo-strip = This is a demo: every person, company and organisation is invented.

## Finding one's way

common-skip-link = Skip to the content
common-menu = Menu
common-menu-close = Close the menu
common-breadcrumb = You are here
common-log-out = Log out
common-language-danish = Dansk
common-language-english = English

## What one can do

common-save = Save
common-cancel = Cancel
common-edit = Edit
common-print = Print
common-show = Show

## Search, filters, lists

common-search = Search
common-filters-clear = Clear filters
common-pager = Pages
common-pager-showing = Showing { $shown } of { $total }
common-pager-next = Next page
common-pager-previous = Previous page

## Answers and states

common-yes = Yes
common-no = No
common-not-known = not known
common-estimate = estimate
common-confidence-verified = read in the source
common-confidence-secondary = second-hand
common-confidence-inferred = our own reading
common-confidence-to-be-confirmed = not confirmed yet
common-hidden-explained = Your role does not let you see this field.

## Forms

common-optional = optional
common-errors-heading =
    { $count ->
        [one] There is 1 thing to correct
       *[other] There are { $count } things to correct
    }
common-error = Error

## Two at once

common-conflict-heading = Somebody else has changed the same thing
common-conflict-text = While you were writing, somebody else saved a new version. Here you see where they differ. Choose what is to count, and save again.
common-conflict-yours = Your version
common-conflict-theirs = The saved version
common-conflict-keep-yours = Save my version
common-already-sent-heading = This has already been saved

## Pages for what went wrong

common-bad-request-heading = We could not read what was sent
common-not-found-heading = There is no such page
common-not-found-text = The address may be wrong, or you may have no access. Check the address, or go to the start page.
common-too-large-heading = The file is too large
common-too-large-text = The file may be at most { $megabyte_count } MB. Split it into several files and try again.
common-unavailable-heading = Kanten is not ready right now
common-unavailable-text = Wait a moment and try again. If it goes on, tell your administrator.

## Dates, times and numbers

common-clock = { $hour }:{ $minute }
common-date-of = { $day }/{ $month }/{ $year }
common-date-range = { $first } – { $last }
common-date-range-open = from { $first }
common-moment = { $date } at { $hour }:{ $minute }
common-month-of-year = { $month } { $year }
common-duration-minutes = { $minute_count } min
common-duration-hours = { $hour_count } h
common-duration-hours-minutes = { $hour_count } h { $minute_count } min
common-hours-per-week = { $hours } a week
common-percent = { $number }%
common-month-january = January
common-month-february = February
common-month-march = March
common-month-april = April
common-month-may = May
common-month-june = June
common-month-july = July
common-month-august = August
common-month-september = September
common-month-october = October
common-month-november = November
common-month-december = December

## Lists in a sentence

common-list-between = { $first }, { $rest }
common-list-last = { $first } and { $last }

## The week

common-weekday-monday = Monday
common-weekday-tuesday = Tuesday
common-weekday-wednesday = Wednesday
common-weekday-thursday = Thursday
common-weekday-friday = Friday
common-weekday-saturday = Saturday
common-weekday-sunday = Sunday
common-weekday-short-monday = Mon
common-weekday-short-tuesday = Tue
common-weekday-short-wednesday = Wed
common-weekday-short-thursday = Thu
common-weekday-short-friday = Fri
common-weekday-short-saturday = Sat
common-weekday-short-sunday = Sun
common-day-part-early = early morning
common-day-part-morning = morning
common-day-part-afternoon = afternoon
common-day-part-evening = evening
common-day-part-night = night
common-day-part-hours = { $part } ({ $from }:00–{ $to }:00)
common-slots-days = { $first }–{ $last }
common-slots-group = { $days } { $parts }
common-slots-all-day = round the clock
common-slots-all-week = every day, round the clock
common-slots-none = no times chosen

## Levels of the functions at work

common-level-task-zero = no
common-level-task-one = now and then
common-level-task-two = often
common-level-task-three = nearly all the time
common-level-citizen-zero = no known consideration
common-level-citizen-one = rather not
common-level-citizen-two = with an aid
common-level-citizen-three = cannot

## Legal forms

common-legal-form-job = Job
common-legal-form-job-explained = Paid hours. The citizen is employed by the company.
common-legal-form-praktik = Praktik (work training)
common-legal-form-praktik-explained = Training without pay from the company. A skilled person is responsible for the tasks.

## Roles

common-role-employer-consultant = Employer consultant
common-role-caseworker = Caseworker
common-role-company-manager = Company manager
common-role-citizen = Citizen
common-role-steering-member = Steering-group member
common-role-administrator = Administrator
common-role-data-protection-officer = Data protection officer
common-role-team-leader = Team leader
common-role-health-worker = Health worker
common-role-social-worker = Social worker
common-role-workplace-mentor = Workplace mentor
common-role-shop-steward = Shop steward
common-role-mentor = Mentor
common-role-buddy = Buddy
common-role-business-mentor = Business mentor
common-role-ambassador = Ambassador
common-role-business-adviser = Business adviser
common-role-union-officer = Union officer
common-role-school-contact = School contact
common-role-association-contact = Association contact
common-role-funder = Funder
common-role-evaluator = Evaluator
common-role-procurement-officer = Procurement officer
common-role-method-owner = Method owner
common-role-rule-owner = Rule owner

common-circle-casework = Citizens and companies every day
common-circle-workplace = At the workplace
common-circle-person = The citizen and those beside
common-circle-partner = Partners
common-circle-result = Results
common-circle-house = Operation, rules and supervision

## Kinds of organisation

common-organisation-municipality = Municipality
common-organisation-business-organisation = Business organisation
common-organisation-business-park = Business park
common-organisation-trade-union = Trade union
common-organisation-company = Company
common-organisation-knowledge-house = Knowledge house
common-organisation-analysis-firm = Analysis firm
common-organisation-education-institution = Education institution
common-organisation-civil-society = Civil society organisation
common-organisation-operator = External operator
common-organisation-funder = Funder
common-organisation-evaluator = Evaluator

## What Kanten works with

common-citizens = Citizens
common-citizen = Citizen
common-bundles = Small jobs
common-bundle = Small job

## What is wrong with a single value

common-input-missing = Fill in this field.
common-input-too-long =
    { $limit_count ->
        [one] The text is too long. There is room for 1 character, and you wrote { $given_count }.
       *[other] The text is too long. There is room for { $limit_count } characters, and you wrote { $given_count }.
    }
common-input-control = The text holds characters that cannot be shown. Type it again without copying.
common-input-number = “{ $given }” cannot be used. Write a whole number from { $min } to { $max }.
common-input-fte = “{ $given }” is not a number of full-time equivalents. Write for example 12 or 12.5.
common-input-minutes = “{ $given }” is not a time. Write for example 90 min, 1:30 or 1.5 h.
common-input-date = “{ $given }” is not a date. Write for example 25/11/2026.
common-input-month = “{ $given }” is not a month. Write for example 10.2026.
common-input-yes-no = “{ $given }” is neither yes nor no. Write yes or no.
common-input-slots = “{ $given }” is not a set of times in the week. Write for example Mon–Fri morning.
common-input-levels = “{ $given }” is not a set of levels. Use the levels 0, 1, 2 and 3.
common-input-level-pair = “{ $given }” lacks a level. Write function and level, such as lifting:2.
common-input-function-twice = “{ $given }” stands there twice. Write each function once.
common-input-email = “{ $given }” is not an e-mail address. Write for example name@example.dk.
common-input-period = The last day { $to } lies before the first { $from }. Correct the dates.
common-input-not-there = What you chose is no longer there, or you have no access to it. Choose something else.
common-input-shape = “{ $given }” does not have the right form. Check the code and write it again.
common-input-cvr = “{ $given }” is not a CVR number. Write 8 digits.
common-input-p-number = “{ $given }” is not a P number. Write 10 digits.
common-input-postal-code = “{ $given }” is not a postal code. Write 4 digits.
common-input-municipality-code = “{ $given }” is not a municipality code. Write 4 digits, the leading zero too.
common-input-occupation-code = “{ $given }” is not a DISCO-08 code. Write 1 to 6 digits.
common-input-industry-code = “{ $given }” is not a DB25 industry code. Write 6 digits.
common-input-not-in-list = “{ $given }” is not on the list. Choose something from the list.
common-input-no-occupation = “{ $given }” is not on the list of occupations (DISCO-08). Search for another title.
common-input-no-industry = “{ $given }” is not on the list of industries (DB25). Search for another industry.
common-input-no-municipality = “{ $given }” is not on the list of municipalities. Choose one from the list.
common-input-no-postal-code = “{ $given }” is not a postal code in use. Check the number.
common-input-no-skill = “{ $given }” is not on the list of skills. Choose something from the list.

## What the installation may hold

common-mode-companies-only = Companies only
common-mode-with-citizens = Companies and citizens

## Frame

common-menu-start = Start
common-menu-companies = Companies
common-menu-citizens = Citizens
common-menu-files = Files
common-menu-users = Users
common-menu-rights = Access
common-menu-checklist = Checklist
common-menu-settings = Settings
common-menu-more = More
common-mode-strip-companies-only = Companies only: there are no citizens here yet.
common-footer-about = About Kanten
common-footer-accessibility = Accessibility
common-icon-info = Information
common-icon-success = Good
common-icon-warning = Warning
common-form-expired-heading = The form does not belong to your log-in
common-form-expired-text = You have logged in again since the page was opened. Nothing was saved. Open the page again and press the button there.
common-conflict-reload-text = Somebody else has saved a new version meanwhile. Open the page again, and see that it still fits.
common-to-start = To the start page
common-conflict-field = Field
common-refused-heading = That is not possible
common-api-log-in-heading = Log in first
common-api-log-in-text = Send the cookie of a log-in along, as a browser does.
common-api-only-read-heading = This can only be read
common-api-only-read-text = Use GET. Changes are made on Kanten’s pages or with “kanten import”.
common-api-parameter = The parameter “{ $name }” cannot be read. See the description in /api/v1/openapi.json.
common-filters-more = More filters
common-conflict-again = While you were writing, somebody else saved a new version. See that it still fits, write again, and save.
common-conflict-open = Open the page again
common-quoted = “{ $text }”
common-which-of-these = Which of these is “{ $typed }”?
common-choose-and-save = Choose, and save again.
common-code-now = { $code } is { $title }. Write another word or code to change it.
common-unit-hour = h
common-unit-minute = min
common-input-not-chosen = Choose one of these.
common-menu-own-company = Company
common-printed-by = Printed { $moment } by { $name }
common-printed = Printed { $moment }
common-input-not-one-of = »{ $given }« is not in the list. Write one of the words: { $words }.
common-chosen = 
    { $count ->
        [0] none chosen
        [one] 1 chosen
       *[other] { $count } chosen
    }
common-conflict-same = While you were writing, somebody else saved a new version. All on this page is the same in both. Save again.
common-input-hours-or-minutes = Is { $given } hours or minutes? Write “{ $given } h” or “{ $given } min”.
common-pager-showing-from = Showing { $first }–{ $last } of { $total }
common-pager-over = over { $limit_count }
common-account = My account
