partners-title = Users
partners-refusal-email-taken = Somebody logs in with { $email } already. Use another address, or find the user on the list.
partners-refusal-role-does-not-fit = The role { $role } does not fit { $kind }. Choose another role.
partners-refusal-password-short =
    { $min_count ->
        [one] The password needs at least 1 character.
       *[other] The password needs at least { $min_count } characters. Three random words are easy to remember.
    }
partners-refusal-password-long =
    { $max_count ->
        [one] The password may have 1 character at most.
       *[other] The password may have { $max_count } characters at most.
    }
partners-refusal-password-monotonous =
    { $min_count ->
        [one] Use at least 1 character.
       *[other] Use at least { $min_count } different characters.
    }
partners-refusal-password-common = Everybody tries that password first. Choose another one.
partners-refusal-password-own-name = Do not use your name or your address as a password.
partners-refusal-own-account = You cannot close your own account. Ask another administrator to do it.
partners-refusal-last-administrator = There must be at least one administrator. Give the role to somebody else first.
partners-refusal-company-missing = Write the company the user belongs to: name or CVR number.
partners-refusal-unknown-company = None of the partners' companies has CVR number { $cvr }. Correct the number, or ask an employer consultant to add the company.
partners-refusal-citizens-cannot-log-in = Citizens cannot be given a log-in yet. Look at “What the company sees” together with the citizen instead.
partners-refusal-which-organisation = Say which organisation is meant: { $names }.
partners-refusal-no-organisation = There is no organisation here yet. Make the first administrator with “kanten user add”.
partners-refusal-citizens-exist =
    { $count ->
        [one] There is 1 citizen here. We cannot switch to “companies only” while the citizen is here.
       *[other] There are { $count } citizens here. We cannot switch to “companies only” while they are here.
    }
partners-log-in-title = Log in
partners-log-in-lead = Kanten helps municipalities and companies to find small jobs for people at the edge of the labour market.
partners-log-in-email = E-mail
partners-log-in-password = Password
partners-log-in-submit = Log in
partners-log-in-refused-wrong = The e-mail address and the password do not fit together. Try again, or ask your administrator for a new password.
partners-log-in-refused-throttled =
    { $second_count ->
        [one] Too many attempts. Wait 1 second and try again.
       *[other] Too many attempts. Wait { $second_count } seconds and try again.
    }
partners-log-in-refused-closed = The account is closed. Ask your administrator to open it.
partners-log-in-refused-citizen = Citizens cannot log in yet. Make an appointment with your caseworker and look at the page together.
partners-log-in-refused-demo = One click works only for the demo’s invented people. Log in with e-mail and password.
partners-log-in-citizens = Are you a citizen? You cannot log in yourself yet. Make an appointment with your caseworker and look at the page together.
partners-log-in-demo-heading = Try the demo with one click
partners-log-in-demo-lead = Everybody here is invented. Choose who you want to be.
partners-log-in-demo-note = { $organisation }
partners-log-in-demo-note-company = { $company }, { $organisation }
partners-log-in-form-heading = Log in with a password
partners-ended-heading = You were logged out while you were writing
partners-ended-text = Nothing is lost. Log in again, and what you wrote stands ready in the form.
partners-start-title = Start page
partners-start-waits-lead = What waits for you comes first.
partners-start-hello = Hello, { $name }
partners-start-counts = Status
partners-start-due = Waits for you
partners-start-do-held = Read the companies’ words
partners-start-do-due = See who is to begin
partners-start-do-named = Write agreements
partners-start-do-weeks = Write the weeks that are missing
partners-start-companies = Companies
partners-start-companies-unasked = Business not asked about yet
partners-start-tasks = Tasks
partners-start-bundles-free = Free small jobs and praktik
partners-start-bundles-draft = Drafts
partners-start-bundle-time = Hours a week in free small jobs
partners-start-citizens = Citizens
partners-start-citizens-not-ready = Hours or times are missing
partners-start-users = Users
partners-start-consultant-lead = Begin with the company: what is its main business, and which tasks could somebody else do?
partners-start-consultant-action = Find a company
partners-start-caseworker-lead = Find a small job that fits a citizen, and see why.
partners-start-caseworker-action = Find a citizen
partners-start-manager-lead = Here is your company, its tasks and the small jobs you have put together.
partners-start-manager-action = Open your company
partners-start-citizen-lead = Here you can see what we know about you, and what a company gets to see.
partners-start-citizen-action = Open your page
partners-start-steering-lead = Figures of the whole partnership, all municipalities together. There are no people here.
partners-start-administrator-lead = Add users, and decide what the installation is used for.
partners-start-administrator-action = See the users
partners-start-officer-lead = There are no persons here. See who may see what, and who is a user.
partners-start-officer-action = See who may see what
partners-start-lead-team-leader = Follow your team: citizens, placements and results of your municipality. You do not change them.
partners-start-lead-health-worker = Here are the citizens you are named for. Health and work go side by side.
partners-start-lead-social-worker = Here are the citizens you are named for. Support and work go side by side.
partners-start-lead-workplace-mentor = Here are the colleagues you are mentor for: the hours, and what helps at work.
partners-start-lead-shop-steward = Here is your company: tasks, small jobs and how many places the rules give. There are no persons here.
partners-start-lead-mentor = Here are those you are mentor for: where they work and when.
partners-start-lead-buddy = Here are those you go along with on the way to work.
partners-start-lead-business-mentor = Here are those you open doors for: what they can do, and where they work.
partners-start-lead-ambassador = Here are the companies of the partnership and their small jobs. There are no persons here.
partners-start-lead-business-adviser = Here are the companies, their plans and tasks. There are no citizens here.
partners-start-lead-union-officer = Figures of the whole partnership. There are no persons and no companies here.
partners-start-lead-school-contact = Your course participants come here when a sharing agreement has been made. Until then everything is closed.
partners-start-lead-association-contact = Your participants come here when a sharing agreement has been made. Until then everything is closed.
partners-start-lead-funder = Figures of the whole partnership, with definition and target. There are no persons here.
partners-start-lead-evaluator = Figures of the whole partnership, with numerator, denominator and period. There are no persons here.
partners-start-lead-procurement-officer = Here are the companies of the partnership. Social clauses come here when they become part of Kanten.
partners-start-lead-method-owner = Figures of the whole partnership: what the method leads to. There are no persons here.
partners-start-lead-rule-owner = The rules in Kanten stand with source and date. They change with a new version.
partners-start-mine = See my citizens
partners-start-companies-action = See the companies
partners-start-trainees = See placements and hours
partners-start-company = See the company
partners-start-mine-count = My citizens
partners-start-no-citizens = The installation is set to “companies only”. An administrator can change that under Settings.
partners-start-bundles-action = See small jobs
partners-start-import-action = Bring in a file
partners-users-lead = Everybody who can log in for your organisation.
partners-users-add = Add a user
partners-users-name = Name
partners-users-email = E-mail
partners-users-role-none = Choose a role
partners-users-role = Role
partners-users-company = Company
partners-users-state = State
partners-users-last-log-in = Last logged in
partners-users-never = never
partners-users-open = Open
partners-users-closed = Closed
partners-users-no-password = No password
partners-users-password = Password
partners-users-password-hint = At least 12 characters. Give it to the user in person.
partners-users-password-new = New password
partners-users-language = Language
partners-users-new-title = Add a user
partners-users-company-hint = For a company manager, a workplace mentor or a shop steward only. Write name or CVR number.
partners-users-reset = Give a new password
partners-users-reset-lead = The user is logged out everywhere.
partners-users-close = Close the account
partners-users-close-text = { $name } can no longer log in and is logged out at once. The account can be opened again.
partners-users-reopen = Open the account again
partners-users-reopen-text = { $name } can log in again.
partners-users-own = This is your own account.
partners-users-is-last = The only administrator cannot be closed.
partners-users-facts = Account
partners-done-user-added = The user has been added.
partners-done-password = The password has been changed.
partners-done-closed = The account is closed.
partners-done-reopened = The account is open again.
partners-done-mode = The setting has been saved.
partners-done-logged-out = You are logged out.
partners-done-welcome = You are logged in.
partners-done-everywhere = You are logged out everywhere.
partners-settings-title = Settings
partners-settings-mode = What may the installation hold?
partners-settings-mode-companies = Companies only
partners-settings-mode-companies-hint = Companies, tasks and small jobs. The citizens’ pages are gone, and files with citizens are refused.
partners-settings-mode-citizens = Companies and citizens
partners-settings-mode-citizens-hint = Citizens too. In this version only invented ones: the checklist for real people does not exist yet.
partners-settings-citizens = 
    { $count ->
        [one] The installation holds 1 citizen.
       *[other] The installation holds { $count } citizens.
    }
partners-settings-everywhere = Log out everywhere
partners-about-title = About Kanten
partners-about-lead = Kanten is free software for municipalities, business organisations, unions and companies that help people from the edge of the labour market into lasting work.
partners-about-licence = Kanten is published under EUPL-1.2.
partners-about-lists = Lists we use
partners-about-law = Rules we reckon with
partners-about-law-column-rule = Rule
partners-about-law-column-source = Source
partners-about-law-column-sure = How sure
partners-about-law-column-period = In force
partners-about-demo = The partnership Østerø is invented. No municipality, company or person has these names and numbers.
partners-accessibility-title = Accessibility
partners-accessibility-lead = Everybody must be able to use Kanten: with a keyboard, with a screen reader, on a phone and without JavaScript.
partners-accessibility-tested = Each page is tested automatically against WCAG 2.1 AA with the tool axe, in Danish and English, on narrow and wide screens. An automatic test does not find everything.
partners-accessibility-not-tested = No user of a screen reader has tried the pages yet.
partners-accessibility-tell = Does something not work? Tell your administrator.
partners-users-edit = Edit
partners-users-edit-title = Edit account
partners-users-edit-lead = A new role logs the user out; they log in again.
partners-users-has-password = Set
partners-done-user-changed = The account is changed.
partners-start-citizens-everywhere = Citizens in the whole partnership
partners-about-rule-cap = How many on support a place may have at most
partners-about-rule-rounding = Whether a begun place counts
partners-about-rule-measure = How employees are counted
partners-about-rule-supported = Who counts as employed on support
partners-about-rule-ordinary = Who counts as ordinarily employed
partners-about-rule-average = Which months the average is of
partners-about-rule-level = That each production unit counts for itself
partners-about-law-unconfirmed = The number of the paragraph is not checked in the text now in force
partners-start-account = Your account
partners-start-account-text = Did you forget to log out on another machine? Then close all your log-ins from here.
partners-done-held = You are logged in again. What you wrote is here, but it is not saved yet. Read it through, and save.
partners-done-dropped = You are logged in. The form that was left open was filled in by somebody else, so it was not saved and is not shown.
partners-lapsed-heading = You have been logged out
partners-lapsed-text = This happens when Kanten has not been used for some time. Log in again to go on where you were.
partners-refusal-company-without-role = The role { $role } belongs to no company. Remove the company, or choose a role at a workplace.
partners-users-edit-lead-own = Only another administrator can change your role.
partners-settings-mode-companies-closed = “Companies only” cannot be chosen as long as there are citizens in Kanten: they would be hidden.
partners-about-rule-duration = Praktik: how long
partners-about-rule-groups = Target group { $groups }
partners-start-proposals-answer = Answer proposals
partners-start-proposals-talk = Talk with the citizens
partners-settings-closed-title = The installation holds companies and citizens
partners-start-board = See results
partners-start-caseworker-lead-companies = See companies and small jobs.
partners-start-never-in = Never logged in
partners-start-never-in-note = give them their access
partners-start-weeks-unsaid = Weeks that nobody has confirmed
partners-start-weeks-unsaid-note = do not count in the results
partners-start-watch = Keep an eye on
partners-done-file-again = Your log-in had ended, so the file was not sent. Log in and choose the file again.
partners-users-password-or-link = Leave the field empty, and the user gets a mail with a link to choose a password. If you write one, give it to the user in person.
partners-users-link = Send a link to a new password
partners-users-invite = Send a link to choose a password
partners-users-link-text = We send a mail to { $email }. The link works once. An older link stops working.
partners-done-link = The mail lies ready in Outgoing post.
partners-done-own-password = The password is chosen. Log in with it.
partners-own-forgotten = Have you forgotten your password?
partners-own-email = E-mail
partners-own-ask-title = Get a new password
partners-own-ask-lead = Write the e-mail address you log in with. We send you a link.
partners-own-ask-submit = Send link
partners-own-asked-title = Look in your inbox
partners-own-asked-lead = If somebody logs in with that address, a link is on its way. It works for an hour. If it does not come, look in unwanted mail, or ask your administrator.
partners-own-to-log-in = To log-in
partners-own-choose-title = Choose your password
partners-own-choose-lead = The link is used up when you save. After that you log in with the new password.
partners-own-password-hint = At least 12 characters. Three random words are easy to remember.
partners-own-choose-submit = Save password
partners-own-over-title = The link does not work any more
partners-own-over-lead = It is used, too old, or a newer one was sent. Get a new link. If you are new here, ask your administrator to send one.
partners-own-over-again = Get a new link
