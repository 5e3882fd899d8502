### What is only on the screens of the self-check and of the withdrawal function.

## The widget's own words: headings, buttons, fields, results

# Heading of the first screen.
ui-pick-title = Which item is it about?

# Heading above the items of one order. $reference (text)
ui-order = Order { $reference }

# Below an order's heading. $day (date)
ui-ordered-on = Ordered on { DATE($day, style: "long") }

# Below an item. $day (date)
ui-arrived-on = Arrived on { DATE($day, style: "long") }

# Below an item that has not arrived.
ui-on-its-way = On its way to you

# Below an item. $count (number)
ui-pieces = Quantity: { $count }

# Name of an item that has none. $sku (text)
ui-item = Item { $sku }

# Name of an item of which nothing is known.
ui-this-item = This item

# Heading of the second screen.
ui-case-title = What happened?

# Above a question. $number (number), $total (number)
ui-question-step = Question { $number } of { $total }

# Below a day field when the text is no day, or a day to come.
ui-day-wrong = Choose a day. It cannot be later than today.

# Below a field of a question when the text is no answer.
ui-answer-wrong = Please check what you entered.

# Button: an answer to "when did it arrive?"
ui-not-arrived = It has not arrived yet

# Button: an answer to every question.
ui-dont-know = I don’t know

# Button: goes on.
ui-continue = Continue

# Button: one step back.
ui-back = Back

# Button: from the first screen.
ui-restart = Start again

# Small print below a statement. $id (text)
ui-source = Source: { $id }

# Name of the line from the first to the last day, for screen readers.
ui-timeline = Your time to act

# The day the period counts from.
ui-timeline-start = Start

# The present day.
ui-timeline-today = Today

# The last day to act.
ui-timeline-last = Last day

# Heading above the reasons of a refusal.
ui-why-not = What is not possible

# Heading above notes.
ui-good-to-know = Good to know

# Heading above the next best ways and the contacts.
ui-next = What you can do now

# Button: opens the form.
ui-open-form = Send a request

# Button: opens the form when the answer was no.
ui-ask-person = Ask the shop to take a look

# Button: prints the page.
ui-print = Print

# Button: puts the statement on the clipboard.
ui-copy = Copy

# Button: saves the statement as a text file.
ui-save = Save as text

# Heading of the table of money lines.
ui-money = Your money back

# Heading of the form. $shop (text)
ui-form-title = Your request to { $shop }

# Below the heading of the form.
ui-form-lead = You need no account. We ask only for what the shop needs to answer.

# Label of a field.
ui-field-order = Order number

# Below the field of that name.
ui-field-order-hint = It is in the e-mail that confirms your order.

# Below the order number of a withdrawal: any words that tell which contract it is.
ui-contract-hint = Or tell what you ordered and when.

# Label of a field.
ui-field-email = E-mail address

# Below the field of that name.
ui-field-email-hint = The shop answers to this address.

# Label of a field.
ui-field-name = Name

# Label of a field.
ui-field-remedy = What would you like?

# A choice in that field.
ui-remedy-any = The shop may suggest something

# Label of a field.
ui-field-message = Message to the shop

# Beside the label of a field that may stay empty.
ui-optional = optional

# Below an empty field; field is its name in the request. $field (keyword)
ui-error-empty =
    { $field ->
        [email] Enter your e-mail address.
        [name] Enter your name.
       *[order_reference] Enter your order number.
    }

# Below a field that is not of its form; field is its name in the request. $field (keyword)
ui-error-wrong =
    { $field ->
        [email] Write the e-mail address like this: name@example.com
        [order_reference] The order number is too long. It can have 80 characters.
       *[other] Please check this field.
    }

# Below a field that the shop sent back.
ui-error-not-taken = The shop could not use this. Please check it.

# Button: from the form to the review.
ui-to-review = Check your request

# Heading of the review.
ui-review-title = Is everything right?

# Label in the review.
ui-review-item = Item

# Label in the review.
ui-review-case = What happened

# Label in the review, above the verdict.
ui-review-statement = What we told you

# Button: from the review to the form.
ui-change = Change

# Button: sends the request.
ui-send = Send the request

# Heading while the request is on its way.
ui-sending = Sending your request …

# Heading: the shop has confirmed it.
ui-received-title = The shop has your request

# Label of the receipt's number.
ui-receipt-number = Receipt number

# Label of the day and time.
ui-receipt-time = Received

# Day and time of the receipt; time is digits with a zone. $day (date), $time (text)
ui-receipt-at = { DATE($day, style: "long") }, { $time }

# Below the receipt.
ui-receipt-next = Keep the receipt number. The shop answers by e-mail.

# On a receipt of a shop that also sends it by mail.
ui-receipt-mail = A copy comes to your e-mail address.

# The shop holds other words than those on the screen.
ui-receipt-earlier = The shop has an earlier version of your request. Your last changes are not in it. Please tell the shop about them.

# Link to the page of the request.
ui-status-link = Follow your request

# Heading: the shop does not have it.
ui-not-sent-title = Your request was not sent

# Why it was not sent. $why (keyword)
ui-not-sent-why =
    { $why ->
        [offline] You are not connected to the internet.
        [busy] The shop gets too many requests at the moment. Wait a minute.
        [refused] The shop’s system did not take the request.
       *[not_arrived] The connection broke off before the shop had it.
    }

# Below that.
ui-kept = Everything you entered is still here.

# Button: sends again.
ui-try-again = Try again

# Heading: nobody knows whether it arrived.
ui-unknown-title = We do not know yet if your request arrived

# Below that heading.
ui-unknown-text = We got no clear answer from the shop. You can safely check again: your request cannot arrive twice.

# Button: asks again.
ui-check-again = Check again

# Heading: the page of the shop does the rest.
ui-handed-over = The shop’s page now takes care of your request

# Above the contacts when there is no form.
ui-write-to-shop = Write to the shop or call. A person answers you.

# When the policy names nobody to ask.
ui-no-contact = The shop’s contact page tells you how to reach a person.
