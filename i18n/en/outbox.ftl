# Outgoing post: what is sent, and who looks after it.

outbox-title = Outgoing post
outbox-lead = Mail and text messages from Kanten to your users and to companies. The newest come first.
outbox-filter = Show post
outbox-filter-state = Status
outbox-filter-state-all = All
outbox-filter-kind = What
outbox-filter-kind-all = Everything
outbox-column-what = What
outbox-column-to = To
outbox-column-state = Status
outbox-column-when = When
outbox-empty-title = No post yet
outbox-empty-text = Mail to new users comes here, and mail when a question waits for a company.
outbox-empty-action = Add a user
outbox-none-found-title = No post fits the choice
outbox-none-found-text = Choose another status, or clear the filter.
outbox-no-mail = Mail is not set up here. Post waits, and nothing is sent. Whoever runs Kanten sets it up.
outbox-no-sms = Text messages are not set up here. They wait.
outbox-demo = The demo sends nothing. Here you see what would be sent.
outbox-receiver-gone = The receiver is not here any more
outbox-stops-link = Addresses we do not write to

outbox-kind-company-asked = Question to a company
outbox-kind-invitation = Welcome: choose a password
outbox-kind-password-reset = New password
outbox-kind-unknown = Unknown: { $code }

outbox-state-waiting = Waiting
outbox-state-sending = On its way
outbox-state-sent = Sent
outbox-state-uncertain = Perhaps sent
outbox-state-failed = Not sent
outbox-state-stopped = Stopped
outbox-state-dropped = Put away

outbox-reason-stop-list = The address is on the list of those you do not write to.
outbox-reason-no-address = The receiver has no address that we can use.
outbox-reason-account-closed = The receiver's account is closed.
outbox-reason-nothing-to-say = There is nothing left to tell: the question is answered, or the password is chosen.
outbox-reason-unreadable = Kanten cannot read the job.
outbox-reason-no-way = Text messages or mail are not set up yet.
outbox-reason-try-later = The receiver's server could not take it. We try again.
outbox-reason-refused = The receiver's server says no.
outbox-reason-gave-up = We have tried many times without success.
outbox-reason-lost = The line broke while it was being sent. We do not know whether it arrived.
outbox-reason-put-away = Put away by a colleague.

outbox-when-due = Sent from { $at }
outbox-when-left = Left here { $at }
outbox-when-settled = { $at }
outbox-attempts =
    { $count ->
        [one] Tried once
       *[other] Tried { $count } times
    }
outbox-facts-title = About the job
outbox-fact-reason = Why
outbox-fact-said = The answer
outbox-fact-why = Reason
outbox-preview-title = What it says
outbox-preview-note = This is what it says if it is sent now. Both languages are in one mail.
outbox-preview-note-sent = This is what it would say now. We do not keep what was sent.
outbox-preview-none = It is not sent: { $reason }
outbox-preview-from = From
outbox-preview-to = To
outbox-preview-subject = Subject
outbox-preview-text = Text
outbox-preview-no-sender = Not set up
outbox-link-made-later = [the link is made when the mail is sent]
outbox-try-again = Try again
outbox-try-again-text = It is sent as soon as it can be.
outbox-try-again-uncertain = It has perhaps arrived already. Ask the receiver first if you can. If you send again, it can come twice.
outbox-drop = Put away
outbox-drop-lead = Then it is not sent. The reason can be seen by you and by your data protection officer.
outbox-drop-why = Reason

outbox-stops-title = Addresses we do not write to
outbox-stops-lead = Post to these addresses is stopped. Use the list when a mail comes back, or when somebody has asked for no mail.
outbox-stops-add = Add an address
outbox-stops-new-title = Do not write to
outbox-stops-address = Mail or telephone
outbox-stops-address-hint = A telephone number of eight digits, or with + and the country.
outbox-stops-reason = Why
outbox-stops-since = Since
outbox-stops-remove = Write again
outbox-stops-remove-title = Write to { $address } again
outbox-stops-remove-text = New post to the address is sent again. What was stopped stays stopped until somebody tries it again.
outbox-stops-empty-title = No addresses
outbox-stops-empty-text = You write to everybody.

outbox-refusal-no-address = { $given } is neither an e-mail address nor a telephone number. Write for example name@company.dk or 12345678.
outbox-refusal-stopped-already = { $address } is on the list already.
outbox-refusal-not-now = That cannot be done now: { $state }.

outbox-done-again = It is tried again.
outbox-done-dropped = It is put away.
outbox-done-stopped = The address is on the list. You do not write to it any more.
outbox-done-removed = You write to the address again.

outbox-caller = { $name } of { $organisation }
outbox-greeting = Kind regards from Kanten. This mail cannot be answered.
outbox-asked-subject = Kanten: A question waits for you
outbox-asked-text = A question about a small job waits for you, from { $caller }. It has been there since { $date }.
outbox-asked-answer = Answer when it suits you, or be called.
outbox-asked-answer-by-phone = Answer by telephone, or be called.
outbox-asked-link = See the question
outbox-asked-sms = Kanten: A question about a small job waits for you, from { $caller }, { $date }. Answer by telephone, or be called.
outbox-link-once = The link works once and can be used until { $until }.
outbox-invitation-subject = Kanten: Choose your password
outbox-invitation-text = { $organisation } has made an account for you in Kanten.
outbox-invitation-link = Choose your password
outbox-invitation-not-you = If you do not know of it, do nothing.
outbox-reset-subject = Kanten: New password
outbox-reset-text = Somebody has asked for a new password for your account in Kanten.
outbox-reset-link = Choose a new password
outbox-reset-not-you = If it was not you, do nothing. Your password is the same as before.
outbox-start-failed = Post that did not arrive
outbox-start-failed-note = send again, or put it away
outbox-start-uncertain = Post that may be sent
outbox-start-uncertain-note = decide whether to send it again
