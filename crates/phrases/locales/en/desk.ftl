### Pages and mails of the desk.

## Desk

# Name of this language in itself.
desk-language-name = English

# Label of the choice of language, for screen readers.
desk-language = Language

# A day alone. $day (date)
desk-day = { DATE($day, style: "long") }

# A number alone. $count (number)
desk-count = { NUMBER($count) }

# A list alone. $items (list)
desk-list = { LIST($items, type: "or") }

# Button.
desk-log-out = Log out

# Heading above ways to reach the shop.
desk-ask-person = Ask a person

# Answer to a question about the item.
desk-yes = Yes

# Answer to a question about the item.
desk-no = No

# Page that is not there.
desk-not-found-title = Nothing is here

# Page that is not there.
desk-not-found-text = Check the address. If you followed a link we gave you, copy the whole link.

# A form that is too old or from elsewhere.
desk-forbidden-title = This form is no longer valid

# A form that is too old or from elsewhere.
desk-forbidden-text = Nothing was changed. Go back, load the page again and retry.

# Too many tries to log in.
desk-too-many-title = Too many tries

# Too many tries to log in. $seconds (number)
desk-too-many-text = Please wait. Seconds left: { NUMBER($seconds) }.

# Our fault.
desk-unavailable-title = We cannot do this right now

# Our fault.
desk-unavailable-text = The fault is ours. What you just sent was not saved. Go back and try again in a moment.

# Log-in page.
desk-login-title = Log in

# Log-in page. $shop (text)
desk-login-text = Requests of buyers of { $shop }

# Label.
desk-password = Password

# Button.
desk-login-go = Log in

# Below the field.
desk-login-wrong = This password is not right.

# Log-in page before set-up.
desk-no-password = No password is set yet. Open the set-up link that the program printed when it started.

# Set-up page.
desk-setup-title = Choose a password

# Set-up page.
desk-setup-text = It opens the inbox with the requests of your buyers.

# Below the field.
desk-password-hint = At least 10 characters. A few words in a row are easy to keep in mind.

# Label.
desk-password-again = Password again

# Below the field.
desk-password-differs = The two passwords differ.

# Button.
desk-setup-go = Set password

# Set-up link that no longer works.
desk-setup-closed-title = This link no longer works

# Set-up link that no longer works.
desk-setup-closed-text = A set-up link works once. If a password is set, log in. If not, start the program again: it prints a new link.

# Title of the list of requests.
desk-inbox = Inbox

# Label of the search field.
desk-search-label = Order or case number

# Button.
desk-search-go = Search

# First tab of the list.
desk-all = All

# Label of the tabs, for screen readers.
desk-states = Show by state

# Label of the links to older and newest, for screen readers.
desk-pages = Pages of the list

# Link to older requests.
desk-older = Older

# Link to the newest requests.
desk-newest = Newest

# List without requests.
desk-inbox-empty = No requests yet. New ones appear here.

# Search or state without requests.
desk-nothing-found = No request fits. Choose another state or search for less.

# Link from a request back to the list.
desk-all-requests = All requests

# Heading.
desk-buyer-wrote = The buyer writes

# Heading above the words that the buyer saw before sending.
desk-buyer-read = What the buyer read

# Heading.
desk-facts = Details

# Label.
desk-email = E-mail

# Label.
desk-name = Name

# Label.
desk-sku = Article number

# Label.
desk-quantity = Quantity

# Label.
desk-price = Price paid

# Label.
desk-wish = Wish

# Label: why the buyer sends it back.
desk-reason = Reason

# Label.
desk-serials = Serial numbers

# Label: what the buyer would like in place of the item.
desk-wanted = Wanted instead

# Label.
desk-country = Country

# Label.
desk-ordered-on = Ordered

# Label.
desk-delivered-on = Arrived

# Label.
desk-noticed-on = Fault noticed

# Label.
desk-buyer-language = Language of the buyer

# Heading of the recorded verdict.
desk-verdict = What policy and law say

# When no verdict was recorded.
desk-no-verdict = No verdict was recorded. Please decide yourself.

# Warning.
desk-older-policy = Decided by an older policy. Your policy has changed since.

# Warning.
desk-other-policy-shown = The page of the buyer used another version of your policy. The buyer may have read something else.

# Label.
desk-last-day = Last day

# Label.
desk-way-back = Pays the way back

# Label.
desk-refund = Refund

# Label of what the buyer may get.
desk-remedies = Possible

# Label of a reason against it.
desk-says-no = Against it

# Below the verdict. $moment (text)
desk-decided-at = By the clock of your shop: { $moment }

# Heading of the form.
desk-answer = Answer

# Label.
desk-new-state = State

# Label.
desk-message-to-buyer = Message to the buyer

# Below the field.
desk-message-hint = The buyer reads it on the status page.

# Below the field.
desk-refusal-needs-words = Tell the buyer why, and what they can do now.

# Above the form.
desk-changed-meanwhile = Not saved: the request has changed meanwhile. Look at the history, then save again.

# Button.
desk-save = Save answer

# Heading above the words that the buyer saw before sending.
desk-you-read = What you read when you sent it

# Hint.
desk-keep-link = Keep the link of your status page. Whoever has it can read the page.

# Title of the receipt.
desk-receipt-title = We have your request

# Receipt.
desk-receipt-text = This is your receipt. Print this page or save it.

# Label of the digest of the stored text.
desk-check-sum = Check sum

# Link to the status page.
desk-follow = Follow your request

# On receipt and status page: the confirmation by e-mail. $state (keyword)
desk-mail-note =
    { $state ->
        [queued] We are also sending this confirmation to your e-mail address. If it does not arrive, look in your spam folder.
        [sent] We have also sent this confirmation to your e-mail address.
        [failed] We could not deliver this confirmation to your e-mail address. Please print this page or save it.
       *[none] We do not send this confirmation by e-mail. Please print this page or save it.
    }

# Heading in the inbox.
desk-mail-title = Confirmation by e-mail

# Below that heading. $state (keyword), $moment (text)
desk-mail-shop =
    { $state ->
        [queued] Not sent yet. Next try: { $moment }
        [sent] Sent: { $moment }
        [failed] Not delivered. Tell the buyer in another way that you have the request.
       *[none] None was sent: the desk had no mail server at that time, or no mail can go to this address.
    }

# Mark in the list of the inbox.
desk-mail-failed = E-mail not delivered

# Label.
desk-mail-attempts = Tries

# Label.
desk-mail-why = Reason

# Why a mail was not sent. $reason (keyword)
desk-mail-reason =
    { $reason ->
        [recipient] The mail server does not take mail for this address.
        [message] The mail server does not take the message.
        [address] No mail can go to this address.
        [sender] The mail server does not let your shop’s address send.
        [login] The mail server does not accept user name or password.
        [security] No encrypted connection to the mail server came about.
        [later] The mail server asks to try again later.
        [expired] It did not work for too long; we have stopped trying.
       *[connection] The mail server cannot be reached.
    }

# Label.
desk-mail-answer = Answer of the mail server

# Button: sends a mail that was given up once more.
desk-mail-again = Try again

# Subject of the confirmation by e-mail. $case (keyword), $id (text)
desk-letter-subject =
    { $case ->
        [withdrawal] Your withdrawal has arrived: { $id }
       *[other] Your request has arrived: { $id }
    }

# First sentence of the e-mail. $case (keyword), $shop (text), $moment (text)
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } received your withdrawal: { $moment }. Please keep this confirmation.
       *[other] { $shop } received your request: { $moment }. Please keep this confirmation.
    }

# A day and a clock time with its zone. $moment (text), $zone (text)
desk-letter-moment = { $moment } (time zone: { $zone })

# Heading in the e-mail.
desk-letter-next-title = What happens next

# Below that heading. $case (keyword)
desk-letter-next =
    { $case ->
        [withdrawal] You need not send your withdrawal again. Your status page shows what happens with the goods and your money.
       *[other] We look at your request and answer on your status page. You need not do anything until then.
    }

# Last line of the e-mail. $shop (text)
desk-letter-why = This e-mail was sent automatically because its address was entered in a request to { $shop }. If that was not you, please tell us.

# Title of the form. $shop (text)
desk-form-title = Write to { $shop }

# Below the title.
desk-form-text = You get a receipt at once, and a link to read our answer.

# Label.
desk-form-case = What is it about?

# Label.
desk-your-email = Your e-mail

# Label.
desk-your-country = Your country

# Below the field.
desk-country-hint = Two letters, for example DE

# Label.
desk-delivered-optional = Day it arrived, if you know it

# Label.
desk-your-words = In your words

# Label of a field that people do not see.
desk-leave-empty = Leave this empty

# Button.
desk-form-go = Send request

# Below the field.
desk-order-wrong = Enter the order number from your order mail.

# Below the field.
desk-email-wrong = Write it like name@example.com.

# Above the form.
desk-not-sent-fields = Not sent yet. Mend the marked fields, then send again.

# Above the form.
desk-not-sent-trap = Not sent yet. Your browser filled in a hidden field. Check your words and send again.

# Above the form.
desk-not-sent-other-site = Not sent yet. You come from another website. Check what is written here, then send it yourself.

# Above the form.
desk-not-sent-before = This form was sent before with other words, and we have that request. To send this one too, press the button again.

# State of a request. $word (keyword)
desk-state =
    { $word ->
        [received] Received
        [in_review] In review
        [accepted] Accepted
        [refused] Refused
       *[completed] Closed
    }

# What the state means for the buyer. $word (keyword)
desk-status-lead =
    { $word ->
        [received] Your request is with us. Nobody has looked at it yet.
        [in_review] We are looking at your request.
        [accepted] We have accepted your request.
        [refused] We have refused your request. Our message below says why.
       *[completed] Your request is closed.
    }

# The verdict in one line. $word (keyword)
desk-verdict-status =
    { $word ->
        [eligible] Yes: the buyer may
        [eligible_if] Yes, if the open conditions hold
        [needs_person] You decide
        [not_eligible] No
       *[unknown] Open: a fact is missing
    }

# Where a line of the verdict comes from. $word (keyword)
desk-basis =
    { $word ->
        [law] law
       *[shop] your policy
    }

# Who pays. $word (keyword)
desk-party =
    { $word ->
        [buyer] Buyer
       *[shop] Shop
    }

# A reason against it. $word (keyword)
desk-refusal-reason =
    { $word ->
        [period_over] The last day has passed
        [not_yet] The first day has not come
        [rule_refuses] The policy does not take such items back
        [legal_exception] The law excepts such goods
        [condition_fails] A condition does not hold
        [limit_reached] As often as allowed already
        [bundle_whole] Only the whole bundle goes back
        [no_legal_right] The law gives no such right
        [already_returned] Already back or asked for
        [not_late] Not late
       *[no_rule] The policy has no rule for it
    }

# A fact about the item, answered with yes or no. $word (keyword)
desk-item-state =
    { $word ->
        [unused] Never used
        [unopened] Never opened
        [tags_attached] Tags attached
        [seal_intact] Seal whole
        [complete] All parts there
        [original_packaging] Original packaging
        [not_activated] Never activated
        [data_erased] Data erased
        [serial_number_matches] Serial number matches
        [undamaged] Undamaged
        [clean] Clean
        [used_as_intended] Used as intended
        [original_buyer] First buyer
        [fault_reaches_measure] Fault reaches the guaranteed measure
        [proof_of_purchase] Proof of purchase
        [same_kind] Same kind and size
       *[not_started] Not started or downloaded
    }

## Mails that tell of a case

# Subject of the mail with an answer. $word (keyword), $id (text)
case-letter-subject =
    { $word ->
        [waiting] We have a question about your request: { $id }
        [accepted] Your request is accepted: { $id }
        [refused] Your request is refused: { $id }
        [completed] Your request is closed: { $id }
       *[other] News about your request: { $id }
    }

# First sentence of that mail. $word (keyword), $shop (text)
case-letter-lead =
    { $word ->
        [in_review] { $shop } is looking at your request.
        [waiting] { $shop } needs something from you before your request can go on.
        [accepted] { $shop } has accepted your request.
        [refused] { $shop } has refused your request.
        [completed] { $shop } has closed your request.
       *[other] { $shop } has news about your request.
    }

# Below "what happens next" in the mail. $word (keyword)
case-letter-next =
    { $word ->
        [waiting] Write to us on your status page. Then we go on.
        [accepted] We do what we told you. You need not do anything unless our message asks you to.
        [refused] If you see it differently, write to us on your status page.
        [completed] Nothing more, unless something is still open. On your status page you can write to us and say how we did.
       *[other] We answer on your status page as soon as we know more.
    }

# Label of the state in the mail.
case-letter-state = State

# In mails, above the address of the desk's own page, when the main link leads to the shop's.
desk-letter-plain = If that page does not open, this one works with every browser:
