### What the shop reads and does in its inbox.

## Inbox

# Link for keyboards: jumps over the head of the page.
inbox-skip = Skip to content

# Label of the links in the head of the page, for screen readers.
inbox-pages = Pages

# Label of the choice between several shops, for screen readers.
inbox-shop = Shop

# Link and title of the page with one’s own password.
inbox-account = Your account

# Page for somebody who may read and not answer.
inbox-not-allowed-title = You may not do this

# Page for somebody who may read and not answer.
inbox-not-allowed-text = Nothing was changed. An owner of the shop can give you another role.

# State of a request, for the shop. $word (keyword)
inbox-state =
    { $word ->
        [received] New
        [in_review] In review
        [waiting] Waiting for buyer
        [accepted] Accepted
        [refused] Refused
       *[completed] Closed
    }

# A day and a clock time in a line of a list. $day (date), $time (text)
inbox-short-moment = { DATE($day, style: "short") }, { $time }

# Label of the search field.
inbox-search-label = Order, e-mail, name, product or case

# Label of the choice of a kind of case.
inbox-case-label = Kind of case

# First entry of that choice.
inbox-every-case = All kinds

# Check box: only requests where the shop must do something.
inbox-needs-answer = Needs an answer

# Link: takes search and filters away.
inbox-clear = Clear

# In a line of the list: until then an answer was promised. $moment (text)
inbox-overdue = Overdue since { $moment }

# In a line of the list: until then an answer is promised. $moment (text)
inbox-answer-by = Answer by { $moment }

# Above the list. $count (number)
inbox-overdue-count =
    { $count ->
        [one] { $count } answer is overdue.
       *[other] { $count } answers are overdue.
    }

# Link to the beginning of the list.
inbox-first-page = First page

# Link to what follows in the list.
inbox-next-page = Next page

# Before links to files with what the list shows.
inbox-export = Download this list:

# Label of the links to other cases, for screen readers.
inbox-cases = Cases

# Link to the case before this one in the list.
inbox-case-before = Previous case

# Link to the case after this one in the list.
inbox-case-after = Next case

# What the shop can do, as a title of its form. $word (keyword)
inbox-action =
    { $word ->
        [approve] Approve
        [ask] Ask the buyer
        [decline] Decline
        [exception] Make an exception
        [goods] Goods received
        [parcel] Something is on its way
        [refund] Refund done
        [solved] Solved another way
        [write] Write to the buyer
        [review] Start the review
       *[reopen] Reopen
    }

# Below that title: what happens. $word (keyword)
inbox-action-hint =
    { $word ->
        [approve] The buyer gets what they asked for.
        [ask] The case waits for the buyer’s answer.
        [decline] Say why, and what the buyer can do now.
        [exception] You give more than policy and law ask for. It is marked as an exception.
        [goods] The buyer is told that the goods have arrived.
        [parcel] A label, a replacement or a repaired item: the buyer gets number and link.
        [refund] The money is on its way back. This closes the case.
        [solved] The buyer got something other than money. This closes the case.
        [write] The state stays as it is.
        [review] The buyer sees that somebody is looking at it.
       *[reopen] The case goes back into review.
    }

# Button of that form. $word (keyword)
inbox-action-go =
    { $word ->
        [approve] Approve
        [ask] Send question
        [decline] Decline
        [exception] Approve as an exception
        [goods] Save
        [parcel] Save
        [refund] Close as refunded
        [solved] Close as solved
        [write] Send message
        [review] Start the review
       *[reopen] Reopen
    }

# Message to the buyer, in the buyer’s language.
inbox-goods-message = We have received the goods.

# Label.
inbox-message-optional = Message to the buyer, if you like

# Below the field. $language (text)
inbox-message-hint = The buyer reads it on the status page. Language of the buyer: { $language }

# Label of the choice of a text.
inbox-template = Text

# Button: puts the chosen text into the message.
inbox-put-in = Put in

# Label.
inbox-tracking-number = Tracking number

# Label.
inbox-tracking-link = Link for tracking

# Label of how it ended.
inbox-resolution = Solution

# One way how it ended.
inbox-taken-back = The buyer took the request back

# Label.
inbox-amount = Amount paid back

# Label.
inbox-currency = Currency

# Above the form.
inbox-words-missing = Not saved yet: tell the buyer why, or what you need.

# Above the form: a place such as (product) in braces was not filled in.
inbox-places-left = Not saved yet: the message has a place in braces that you must fill in.

# Above the form.
inbox-link-wrong = Not saved yet: the link must begin with https://.

# Above the form.
inbox-parcel-missing = Not saved yet: enter a tracking number or a link.

# Above the form.
inbox-solution-missing = Not saved yet: choose how it was solved.

# Above the form.
inbox-amount-wrong = Not saved yet: enter the amount like 12.90, without a sign for thousands, and a currency like EUR.

# Above the form.
inbox-too-long = Not saved yet: the message has more than 2,000 characters.

# Mark: the shop gave more than policy and law ask for.
inbox-exception = Exception

# Label of how the buyer rates the case.
inbox-rating = Rating of the buyer

# How the buyer rates the case. $stars (number)
inbox-stars = { $stars } of 5

# Heading and button: takes names, addresses and words out of a case that has ended.
inbox-erase = Erase personal data

# Below the heading.
inbox-erase-text = Name, e-mail, order number, messages and photos go for good. What the figures count stays.

# Check box beside that button.
inbox-erase-sure = Yes, erase it for good

# An entry of the history that leaves the state as it was. $word (keyword)
inbox-step =
    { $word ->
        [message] Message
        [tracking] Parcel
        [photos] Photos
       *[state] Noted
    }

# Who made an entry of the history. $word (keyword)
inbox-actor =
    { $word ->
        [buyer] Buyer
        [shop] Shop
       *[desk] Automatic
    }

# Heading of a right of the buyer, followed by its source. $word (keyword)
inbox-gives =
    { $word ->
        [law] By law:
       *[shop] By your policy:
    }

# Heading of a reason against it, followed by its source. $word (keyword)
inbox-refuses =
    { $word ->
        [law] Against it by law:
       *[shop] Against it by your policy:
    }

# Heading above facts that are missing.
inbox-not-told = The buyer has not told:

# Label.
inbox-opens-on = First day

# Label: last day to send the goods back.
inbox-send-by = Goods sent by

# Label: last day for the money to be back.
inbox-money-by = Money back by

# A right without a last day.
inbox-unlimited = No end

# Below a right.
inbox-person-decides = A person of your shop decides on this.

# Label.
inbox-conditions = Conditions

# A condition is met, as the buyer says.
inbox-holds = met

# A condition is not met, as the buyer says.
inbox-fails = not met

# A condition about which the buyer has said nothing.
inbox-open = open

# Link and title of the page with the people of the shop.
inbox-staff = Team

# What a person may do. $word (keyword)
inbox-role =
    { $word ->
        [owner] Owner
        [agent] Agent
       *[reader] Reader
    }

# Label.
inbox-role-label = Role

# Below the choice of a role.
inbox-role-hint = Owners may do everything. Agents answer and download. Readers only look.

# How it stands with a person’s account. $word (keyword)
inbox-person =
    { $word ->
        [active] Active
        [invited] Invited
        [expired] Invitation has run out
       *[off] Switched off
    }

# Heading.
inbox-invite = Invite somebody

# Button.
inbox-invite-go = Make a link

# Above a link that is shown once. $name (text)
inbox-link-text = Give this link to { $name }. It works once, for 7 days, and is not shown again.

# Button: a new link to choose a password.
inbox-new-link = New link

# Button: a person can no longer log in to this shop.
inbox-switch-off = Switch off

# Button: the person can log in again.
inbox-switch-on = Switch on

# Button.
inbox-save = Save

# Button.
inbox-remove = Remove

# Above the page of the team.
inbox-fields-wrong = Nothing was changed: enter a name, and an e-mail like name@example.com.

# Above the page of the team.
inbox-last-owner = Nothing was changed: the shop needs another owner who can log in first.

# Above the page of the team.
inbox-other-shop = Nothing was changed: this person also works for another shop. Somebody who owns both can make the link.

# On the page of the team of a desk that had one password before.
inbox-one-password = The one password from earlier still opens everything. Once every colleague has an account, take it away.

# Button.
inbox-one-password-go = Take the one password away

# Below the fields.
inbox-login-wrong = E-mail and password do not fit together.

# On the log-in page.
inbox-forgotten = Forgotten your password? An owner of the shop can give you a new link.

# Page that makes the first account.
inbox-setup-title = Your account for the inbox

# Below that title.
inbox-setup-text = You are the owner: you see every request and can invite colleagues.

# Button.
inbox-setup-go = Make account

# Page for somebody who was invited. $shop (text)
inbox-invitation-title = Requests of buyers of { $shop }

# Below that title. $name (text)
inbox-invitation-text = Welcome, { $name }. Choose a password; then you can log in with your e-mail.

# Invitation that no longer works.
inbox-invitation-closed = An invitation works once, for 7 days. Ask the owner of the shop for a new link.

# Label.
inbox-your-name = Your name

# Label of the e-mail of somebody of the shop.
inbox-your-email = Your e-mail

# Below the field.
inbox-name-wrong = Enter your name; up to 80 characters.

# Heading.
inbox-change-password = Change password

# Label.
inbox-current-password = Password now

# Heading and button.
inbox-everywhere = Log out everywhere

# Below the heading.
inbox-everywhere-text = On every computer and telephone, this one included.

# Link and title of the page with the shop’s own texts for answers.
inbox-templates = Texts

# Below the title.
inbox-templates-text = Your own words for answers. A buyer gets a text in their language, or else in the first language of your shop.

# Below that: what can stand in a text. $places (list)
inbox-places = The desk fills these in: { LIST($places) }

# Page without texts.
inbox-no-templates = No texts yet.

# Heading.
inbox-new-template = New text

# Label.
inbox-template-name = Name of the text

# Label.
inbox-text = Text

# Above the form.
inbox-template-wrong = Not saved yet: enter a name and a text of up to 2,000 characters.
