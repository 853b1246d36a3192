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
partners-refusal-company-missing = Write the company the manager belongs to: name or CVR number.
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
partners-log-in-refused-wrong = The e-mail address and the password do not fit together, or the account is closed. Try again, or ask your administrator for help.
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
partners-log-in-demo-lead = Everybody here is invented. Choose who you want to be. The people of the demo need no code from a phone; administrators and data protection officers otherwise do.
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
partners-start-no-citizens = The installation is set to “companies only”. An administrator can change that under Settings.
partners-start-bundles-action = See small jobs
partners-start-import-action = Bring in a file
partners-users-lead = Everybody who can log in for your organisation.
partners-users-add = Add a user
partners-users-name = Name
partners-users-email = E-mail
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
partners-users-company-hint = For a company manager only. Write name or CVR number.
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
partners-done-held = You are logged in again. What you wrote is here, but it is not saved yet. Read it through, and save.
partners-done-dropped = You are logged in. The form that was left open was filled in by somebody else, so it was not saved and is not shown.
partners-lapsed-heading = You have been logged out
partners-lapsed-text = This happens when Kanten has not been used for some time. Log in again to go on where you were.
partners-refusal-company-without-manager = Only a company manager belongs to a company. Remove the company, or choose the role company manager.
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
partners-refusal-wrong-password = The password is not right. Try again.
partners-refusal-wrong-code = The code is wrong or too old. Type the code that the app shows right now.
partners-refusal-used-code = The code was used. Wait until the app shows a new one, and type that.
partners-refusal-same-password = The new password is the same as the old one. Choose another.
partners-refusal-code-required = Your role requires two steps, so they cannot be turned off. If you have a new phone, ask an administrator for help.
partners-refusal-minutes-outside = Type a whole number of minutes from { $least } to { $most }.
partners-refusal-idle-longer-than-life = A log-in cannot stand unused for longer than it lasts at most.
partners-refusal-password-breached = That password is on a list of passwords that strangers know. Choose another.
partners-account-title = My account
partners-account-lead = Who you are in Kanten, what you log in with, and where you are logged in.
partners-account-who = Who you are
partners-account-organisation = Organisation
partners-account-way-in = How you log in
partners-account-password-change = Change
partners-account-password-none = You have no password
partners-account-code = Second step: code from an app
partners-account-code-on = Turned on { $moment }
partners-account-code-off = Not turned on
partners-account-code-off-note = With two steps nobody gets in with your password alone.
partners-account-code-set-up = Turn on
partners-account-code-turn-off = Turn off
partners-account-code-required = Your role requires two steps.
partners-account-codes = Recovery codes
partners-account-codes-left =
    { $count ->
        [0] None left
        [one] 1 left
       *[other] { $count } left
    }
partners-account-codes-renew = Get new ones
partners-account-sessions = Where you are logged in
partners-account-session-device = Browser
partners-account-session-began = Logged in
partners-account-session-used = Last used
partners-account-session-here = Here
partners-account-session-end = Log out there
partners-account-session-note = The browser says itself what it is. If you do not know it, log it out, and change your password.
partners-account-session-end-text = { $device } is logged out at once.
partners-account-others = Log out everywhere else
partners-account-others-text = Did you forget to log out on another machine? Here you are logged out everywhere but here.
partners-device = { $browser } on { $system }
partners-device-browser-other = A browser that we do not know,
partners-device-system-other = a machine that we do not know
partners-device-chromebook = a Chromebook
partners-password-title = Change password
partners-password-lead = Everywhere else that you are logged in, you are logged out.
partners-password-old = Your password now
partners-password-new = New password
partners-password-new-hint = At least 12 characters. Three random words are easy to remember.
partners-language-title = Change language
partners-set-up-title = Turn on two steps
partners-set-up-lead = Then it takes both your password and a code from your phone to log in.
partners-set-up-required = Your role requires two steps. You get on when you have turned them on.
partners-set-up-app = 1. Get an app that makes codes
partners-set-up-app-text = For example Google Authenticator, Microsoft Authenticator or the one built into your phone.
partners-set-up-scan = 2. Read the square with the app
partners-set-up-picture = Square that the app reads. The same key stands as text right below.
partners-set-up-secret = If the app cannot read the square, type the key into the app:
partners-set-up-open = Open in the app on this phone
partners-set-up-confirm = 3. Type the code from the app
partners-set-up-code = Code
partners-set-up-code-hint = Six digits. The app shows a new code every half minute.
partners-set-up-submit = Turn on
partners-codes-title = Your recovery codes
partners-codes-lead = They let you in if the phone is gone. Each code works once.
partners-codes-once = The codes are shown only now. Print them or write them down, and keep them somewhere else than the phone.
partners-codes-whose = Kanten, { $email }
partners-codes-on = I have kept them
partners-codes-renew-title = Get new recovery codes
partners-codes-renew-text = The old codes do not work any more. The new ones are shown once.
partners-turn-off-title = Turn off two steps
partners-turn-off-lead = After that, everybody who knows your password can log in as you.
partners-turn-off-code-hint = The code from the app, or a recovery code.
partners-code-title = Type the code from your phone
partners-code-lead = Open the app on your phone, and type the code for Kanten.
partners-code-hint = Six digits. If the phone is gone, type a recovery code.
partners-code-submit = Log in
partners-code-other = Log in as somebody else
partners-code-no-way = If you have neither phone nor recovery codes, your administrator can turn two steps off for you.
partners-prove-title = Show that it is you
partners-prove-lead = What you want to do takes that you show once more that it is you who sits here.
partners-prove-kept = What you typed is not lost. It stands in the form again afterwards.
partners-prove-submit = Go on
partners-prove-demo = In the demo the password is { $password }
partners-prove-none-title = Log in again
partners-prove-none-text = You have no password to show. Log out and in again, then you can go on.
partners-rules-title = Rules for logging in
partners-rules-lead = They hold for everybody, also for those who are logged in now.
partners-rules-link = Rules for logging in
partners-rules-idle = Minutes that a log-in may stand unused
partners-rules-life = Minutes that a log-in lasts at most
partners-rules-proof = Minutes before one shows again that it is oneself
partners-rules-proof-hint = It is asked for before files with citizens are taken out, and before other people's accounts or one's own two steps are changed.
partners-rules-code = Caseworkers must log in in two steps
partners-rules-code-hint = Administrators and data protection officers always must.
partners-users-code = Second step
partners-users-code-on = Turned on
partners-users-code-off = Not turned on
partners-users-code-drop = Turn off two steps
partners-users-code-drop-text = { $name } is logged out and can then log in with the password alone. Do it only when you are sure who is asking.
partners-done-own-password = Your password is changed. Everywhere else you are logged out.
partners-done-language = The language is changed.
partners-done-code-off = Two steps are turned off.
partners-done-code-dropped = Two steps are turned off for the user.
partners-done-session-ended = That log-in is closed.
partners-done-others-ended = You are logged out everywhere else.
partners-done-rules = The rules are saved.
partners-done-proved = Thank you. Now you can go on.
partners-done-proved-held = Thank you. What you typed stands here, but it is not saved yet. Read it through, and save.
partners-done-codes-left-none = You are logged in. That was your last recovery code: get new ones on the page My account.
partners-done-codes-left-few = You are logged in with a recovery code. The page My account says how many you have left.
partners-done-codes-shown = The codes were shown. If they are not kept, get new ones here on the page.
