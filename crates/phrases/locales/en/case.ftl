### A case as its buyer follows it: on the desk's page and in the shop's own, by `after-sales-status`.

## The case

# State of a case, as its buyer reads it. $word (keyword)
case-state =
    { $word ->
        [received] Received
        [in_review] In review
        [waiting] Waiting for you
        [accepted] Accepted
        [refused] Refused
       *[completed] Closed
    }

# What the state means. $word (keyword)
case-lead =
    { $word ->
        [received] We have your request. Nobody has looked at it yet.
        [in_review] We are looking at your request.
        [waiting] We need something from you before we can go on. Our message below says what.
        [accepted] We have accepted your request.
        [refused] We have refused your request. Our message below says why.
       *[completed] Your request is closed.
    }

# Beside the state. $moment (text)
case-since = Since { $moment }

# Heading, on the page and in the mail.
case-next-title = What happens next

# Below that heading. $word (keyword)
case-next =
    { $word ->
        [received] We look at your request and answer here. You need not do anything until then.
        [in_review] We answer here as soon as we know more. You need not do anything until then.
        [waiting] Write to us on this page. Then we go on.
        [accepted] We do what we told you. You need not do anything unless our message asks you to.
        [refused] If you see it differently, write to us on this page.
       *[completed] Nothing more, unless something is still open. Then write to us on this page.
    }

# Until when the shop answers. $moment (text)
case-answer-by = We answer by { $moment }.

# The promised time is over. $moment (text)
case-answer-late = We wanted to answer by { $moment }. We are late, and we are sorry.

# Heading of the shop's words to the buyer.
case-our-message = Our message

# Who did a step of the history. $who (keyword), $shop (text)
case-by =
    { $who ->
        [buyer] You
        [shop] { $shop }
       *[desk] Automatic
    }

# A step of the history that is not a new state. $word (keyword)
case-step =
    { $word ->
        [message] Message
        [tracking] Parcel
       *[photos] Photos
    }

# Label.
case-tracking = Tracking number

# Link to the carrier's page.
case-tracking-follow = Follow the parcel

# Label: how the case ended.
case-result = Result

# How a case ended without a remedy. $word (keyword)
case-end =
    { $word ->
        [refused] Refused
       *[withdrawn] Taken back by you
    }

# Label of an amount.
case-refunded = Paid back

## The buyer writes

# Heading.
case-write-title = Write to us

# Label of the field.
case-write-label = Your message

# Below the field.
case-write-hint = 2,000 characters at most. Please no bank or card numbers.

# Above the field of a closed case. $day (date)
case-write-reopens = Your message opens the case again. You can write here until { DATE($day, style: "long") }.

# Instead of the field.
case-write-over = This case has been closed for more than 30 days. If something is new, send a new request or ask a person.

# Button.
case-write-go = Send message

# Above the form, after a message was stored.
case-write-done = We have your message.

# Why a message was not stored. $why (keyword)
case-write-wrong =
    { $why ->
        [empty] Not sent: please write something first.
        [long] Not sent: 2,000 characters at most. Please shorten your message.
        [many] Not sent: you have written 20 times since yesterday. Please try again later; we have your other messages.
       *[before] This form was sent before with other words, and we have those. To send this too, press the button again.
    }

## The buyer rates

# Heading.
case-rate-title = How did we do?

# Group label of five choices.
case-rate-lead = How happy are you with how we handled your case?

# A choice, 5 is best. $word (keyword)
case-stars =
    { $word ->
        [one] Very unhappy
        [two] Unhappy
        [three] Neither
        [four] Happy
       *[five] Very happy
    }

# Label of a field that may stay empty.
case-rate-comment = What should we know? (optional)

# Button.
case-rate-go = Send rating

# Button, when there is a rating.
case-rate-change = Change rating

# Above the form, when there is a rating. $day (date)
case-rate-thanks = Thank you for your rating. You can change it until { DATE($day, style: "long") }.

# Instead of the form, when the rating cannot be changed any more.
case-rate-kept = Thank you for your rating.

# Label of the rating that was given.
case-rate-given = Your rating

# Why a rating was not stored. $why (keyword)
case-rate-wrong =
    { $why ->
        [stars] Not sent: please choose one of the five answers.
        [long] Not sent: 2,000 characters at most. Please shorten your words.
        [late] Your rating can no longer be changed.
       *[open] You can rate when the case is closed.
    }

## What mails and the desk's other pages say too

# A day and a clock time such as 14:05. $day (date), $time (text)
desk-moment = { DATE($day, style: "long") }, { $time }

# An amount alone. $amount (money)
desk-money = { MONEY($amount) }

# Label.
desk-order = Order number

# Label.
desk-product = Product

# Heading.
desk-history = History

# Title of the page for the buyer.
desk-status-title = Your request

# Heading.
desk-your-request = What you sent

# Label.
desk-case-number = Case number

# Label.
desk-received-at = Received

# Label of the kind of case.
desk-about = About

# Heading.
desk-you-wrote = Your message

# Kind of case, as a title. $word (keyword)
desk-case =
    { $word ->
        [return] Return
        [exchange] Exchange
        [defect] Faulty
        [damaged] Arrived damaged
        [wrong] Wrong item
        [missing] Something is missing
        [late] Late delivery
        [guarantee] Guarantee
        [withdrawal] Legal right to cancel
        [repair] Repair
        [complaint] Complaint
        [trade_in] Trade-in
        [spare_part] Spare part
       *[cancellation] Cancellation
    }

# What the buyer gets. $word (keyword)
desk-remedy =
    { $word ->
        [refund_original] Money back
        [store_credit] Store credit
        [gift_card] Gift card
        [exchange] Exchange
        [replacement] Replacement
        [repair] Repair
        [price_reduction] Part of the price back
        [keep_item_refund] Money back, item kept
        [termination] End of the contract
        [exchange_same] Same item exchanged
        [exchange_variant] Other size or colour
        [coupon] Voucher
        [donate] Money back, item donated
        [trade_in_credit] Credit for the old item
        [spare_part] Spare part
        [reply] Answer by a person
       *[send_missing] Missing part sent
    }
