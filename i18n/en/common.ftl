### Words that every page uses.

## The product

common-site-name = Kanten
common-site-tagline = From task to small job – together with the company
common-page-title = { $title } · Kanten
common-footer = Kanten is a shared tool for municipalities, companies and organisations.
common-footer-licence = Free software under EUPL-1.2
common-footer-version = Version { $version }
common-demo-strip = This is a demo: every person, company and organisation is invented.
common-invented = invented
common-invented-person = Invented person
common-real-person = Real person

## Finding one's way

common-skip-link = Skip to the content
common-menu = Menu
common-menu-open = Open the menu
common-menu-close = Close the menu
common-breadcrumb = You are here
common-start-page = Start page
common-start-page-go = Go to the start page
common-log-in = Log in
common-log-out = Log out
common-logged-in-as = Logged in as { $name }
common-profile = Your profile
common-help = Help
common-language = Language
common-language-danish = Dansk
common-language-english = English

## What one can do

common-save = Save
common-save-changes = Save changes
common-cancel = Cancel
common-close = Close
common-continue = Continue
common-confirm = Confirm
common-send = Send
common-add = Add
common-create = Create
common-edit = Edit
common-remove = Remove
common-delete = Delete
common-undo = Undo
common-copy = Copy
common-print = Print
common-export = Export
common-import = Import
common-download = Download
common-upload = Upload
common-choose = Choose
common-choose-file = Choose a file
common-show = Show
common-hide = Hide
common-show-more = Show more
common-show-details = Show details
common-open = Open
common-back = Back
common-back-to = Back to { $place }
common-next = Next
common-previous = Previous
common-try-again = Try again
common-see-all = See all

## Search, filters, lists

common-search = Search
common-search-for = Search for
common-filter = Filter
common-filters = Filters
common-filters-active =
    { $count ->
        [one] 1 filter is on
       *[other] { $count } filters are on
    }
common-filters-clear = Clear filters
common-all = All
common-none = None
common-any = Any
common-sort-by = Sort by
common-sorted-ascending = sorted ascending
common-sorted-descending = sorted descending
common-actions = Actions
common-pager = Pages
common-pager-showing = Showing { $count } of { $total_count }
common-pager-showing-over = Showing { $count } of over { $limit_count }
common-pager-over = over { $limit_count }
common-pager-next = Next page
common-pager-previous = Previous page
common-pager-first = First page
common-empty-heading = There is nothing here yet
common-empty-text = When something comes, it will be listed here.
common-empty-search-heading = We found nothing
common-empty-search-text = Try fewer words, or clear a filter.

## Answers and states

common-yes = Yes
common-no = No
common-not-known = not known
common-not-relevant = not relevant
common-estimate = estimate
common-estimate-explained = An estimate: the figure has not been measured yet.
common-source = Source
common-source-named = Source: { $source }
common-as-of = As of { $date }
common-updated-at = Last changed { $moment }
common-updated-by = Last changed { $moment } by { $name }
common-confidence-verified = read in the source
common-confidence-secondary = second-hand
common-confidence-inferred = our own reading
common-confidence-to-be-confirmed = not confirmed yet
common-hidden = hidden
common-hidden-explained = Your role does not let you see this field.
common-saved = Saved
common-active = Active
common-inactive = Not active
common-draft = Draft
common-status = Status
common-name = Name
common-date = Date
common-month = Month
common-from = From
common-until = Until and including
common-total = Total
common-email = E-mail
common-telephone = Telephone
common-address = Address
common-postal-code = Postal code
common-role = Role
common-organisation = Organisation
common-reasons = Reasons
common-points =
    { $count ->
        [one] 1 point
       *[other] { $count } points
    }

## Forms

common-required = required
common-optional = optional
common-required-explained = Fields that must be filled in are marked.
common-errors-heading =
    { $count ->
        [one] There is 1 thing to correct
       *[other] There are { $count } things to correct
    }
common-errors-text = Nothing has been saved yet, and everything you typed is still here. Correct the fields and save again.
common-error = Error
common-no-sensitive-text = Do not write about health, age, origin, faith, pregnancy or trade union.

## Two at once

common-conflict-heading = Somebody else has changed the same thing
common-conflict-text = While you were writing, somebody else saved a new version. Here you see both. Choose what should stand, and save again.
common-conflict-yours = Your version
common-conflict-theirs = The saved version
common-conflict-keep-yours = Save my version
common-conflict-keep-theirs = Keep the saved version
common-already-sent-heading = This has already been saved
common-already-sent-text = The form was sent twice. We saved it only once.

## The session

common-session-ended-heading = You have been logged out
common-session-ended-text = You have not been active for a while. Log in again to continue.
common-session-ended-kept =
    { $minute_count ->
        [one] What you typed is kept for 1 minute. Log in again and it will be here.
       *[other] What you typed is kept for { $minute_count } minutes. Log in again and it will be here.
    }
common-session-ended-copy = We cannot keep what you typed. Copy it from here before you go on.
common-session-restored = Here is what you typed before you were logged out. It has not been saved yet.

## Pages for what went wrong

common-bad-request-heading = We could not read what was sent
common-bad-request-text = Go back, reload the page and try again.
common-forbidden-heading = You have no access to this
common-forbidden-text = Your role does not give access. If you need it for your work, ask your administrator.
common-not-found-heading = There is no such page
common-not-found-text = The address may be wrong, or you may have no access. Check the address, or go to the start page.
common-too-large-heading = The file is too large
common-too-large-text = The file may be at most { $megabyte_count } MB. Split it into several files and try again.
common-too-many-heading = You have tried too many times
common-too-many-text =
    { $second_count ->
        [one] Wait 1 second and try again.
       *[other] Wait { $second_count } seconds and try again.
    }
common-failed-heading = Something went wrong on our side
common-failed-text = Nothing has been changed. Try again in a moment. If it happens again, give your administrator the number { $reference }.
common-unavailable-heading = Kanten is not ready right now
common-unavailable-text = Wait a moment and try again. If it goes on, tell your administrator.

## Dates, times and numbers

common-date-long = { $day } { $month } { $year }
common-date-short = { $day }/{ $month }/{ $year }
common-date-without-year = { $day } { $month }
common-date-range-in-month = { $first }–{ $last } { $month } { $year }
common-date-range = { $first } – { $last }
common-date-range-open = from { $first }
common-moment = { $date } at { $hour }:{ $minute }
common-month-of-year = { $month } { $year }
common-today = today
common-tomorrow = tomorrow
common-yesterday = yesterday
common-in-days =
    { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }
common-days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
common-duration-minutes = { $minute_count } min
common-duration-hours = { $hour_count } h
common-duration-hours-minutes = { $hour_count } h { $minute_count } min
common-hours-per-week = { $hours } a week
common-percent = { $number }%
common-fte = full-time equivalents
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
common-level-citizen-zero = nothing to consider
common-level-citizen-one = rather not
common-level-citizen-two = with an aid
common-level-citizen-three = cannot

## Legal forms

common-legal-form = Form
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

## Kinds of organisation

common-organisation-kind = Kind of organisation
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
common-unit = Unit

## What Kanten works with

common-companies = Companies
common-company = Company
common-citizens = Citizens
common-citizen = Citizen
common-positions = Positions
common-position = Position
common-tasks = Tasks
common-task = Task
common-bundles = Small jobs
common-bundle = Small job
common-matches = Matches
common-users = Users
common-municipality = Municipality

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
common-input-minutes = “{ $given }” is not a time. Write minutes or hours:minutes, for example 90 or 1:30.
common-input-date = “{ $given }” is not a date. Write for example 25/11/2026.
common-input-month = “{ $given }” is not a month. Write for example 07-2026.
common-input-yes-no = “{ $given }” is neither yes nor no. Write yes or no.
common-input-slots = “{ $given }” is not a set of times in the week. Write for example Mon–Fri morning.
common-input-levels = “{ $given }” is not a set of levels. Use the levels 0, 1, 2 and 3.
common-input-email = “{ $given }” is not an e-mail address. Write for example name@example.dk.
common-input-period = The period must end after { $from }. Correct the end date { $to }.
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

common-mode = Use
common-mode-companies-only = Companies only
common-mode-with-citizens = Companies and citizens

## Frame

common-menu-start = Start
common-menu-companies = Companies
common-menu-citizens = Citizens
common-menu-files = Files
common-menu-users = Users
common-menu-settings = Settings
common-menu-more = More
common-mode-strip-companies-only = Companies only: there are no citizens here yet.
common-footer-about = About Kanten
common-footer-accessibility = Accessibility
common-icon-info = Information
common-icon-success = Good
common-icon-warning = Warning
common-form-expired-heading = The form does not belong to your log-in
common-form-expired-text = Nothing was saved. Go back in the browser, reload the page and send the form again.
common-conflict-reload-text = Somebody else saved a new version while you were writing. Go back, reload the page and change it again.
common-to-start = To the start page
common-conflict-field = Field
common-conflict-differs = different
common-refused-heading = That is not possible
common-api-log-in-heading = Log in first
common-api-log-in-text = Send the cookie of a log-in along, as a browser does.
common-api-only-read-heading = This can only be read
common-api-only-read-text = Use GET. Changes are made on Kanten’s pages or with “kanten import”.
common-api-parameter = The parameter “{ $name }” cannot be read. See the description in /api/v1/openapi.json.
