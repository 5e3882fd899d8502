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

# Button: puts the last day into the buyer’s calendar.
ui-calendar = Add to calendar

# Button: hands the answer to another app.
ui-share = Share

# Told when it is on the clipboard.
ui-copied = Copied

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
ui-field-email-hint = So that the shop can answer you.

# Label of a field.
ui-field-name = Name

# Label of a field.
ui-field-remedy = What would you like?

# A choice in that field.
ui-remedy-any = The shop may suggest something

# Label of the field for the buyer’s own words. $case (keyword)
ui-field-message =
    { $case ->
        [defect] What is wrong with it?
        [damaged] What is damaged?
        [wrong] What did you get?
        [missing] What is missing?
        [guarantee] What is wrong with it?
        [repair] What needs repair?
        [complaint] What went wrong?
        [trade_in] What condition is it in?
       *[other] Message to the shop
    }

# Below that field.
ui-bank-hint = Leave out bank and card numbers. The shop does not need them here.

# Label of a field.
ui-field-serials = Serial number

# Below that field.
ui-serials-hint = It is on the item, on its box or on the invoice. With several items, one in each line.

# Label of a field. $case (keyword)
ui-field-wanted =
    { $case ->
        [spare_part] Which part do you need?
       *[other] What would you like instead?
    }

# Below that field. $case (keyword)
ui-wanted-hint =
    { $case ->
        [spare_part] Its name or number, if you know it.
        [exchange] Size, colour or another item.
       *[other] Only if you want something else: size, colour or another item.
    }

# Beside the label of a field that may stay empty.
ui-optional = optional

# Below an empty field; field is its name in the request. $field (keyword)
ui-error-empty =
    { $field ->
        [message] Describe it in a few words.
        [wanted] Write what you would like.
        [serials] Enter the serial number. If you cannot find it, say so here.
        [photos] Add a photo, or say that you cannot.
        [email] Enter your e-mail address.
        [name] Enter your name.
       *[order_reference] Enter your order number.
    }

# Below a field that is not of its form; field is its name in the request. $field (keyword)
ui-error-wrong =
    { $field ->
        [wanted] This is too long. It can have 300 characters.
        [serials] Enter 20 serial numbers at most, each with up to 80 characters.
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

# Below that heading when it takes longer; time is hours and minutes. $phase (keyword), $time (text)
ui-phase =
    { $phase ->
        [waiting] The shop’s system does not answer. We try again at { $time }.
        [elsewhere] Your request is being sent in another tab. Please wait.
       *[looking_up] We are checking whether your request arrived.
    }

# Heading after the page was loaded anew while a request was on its way.
ui-earlier-title = We are checking whether your earlier request arrived

# Heading: the shop has confirmed it.
ui-received-title = The shop has your request

# Label of the receipt's number.
ui-receipt-number = Receipt number

# Label of the day and time.
ui-receipt-time = Received

# Day and time of the receipt; time is digits with a zone. $day (date), $time (text)
ui-receipt-at = { DATE($day, style: "long") }, { $time }

# Below the receipt, when the request has a page.
ui-receipt-next = You will find the shop’s answer on the page of your request. Keep the link to it and the receipt number.

# Below the receipt, when it has none.
ui-receipt-next-mail = Keep the receipt number. The shop can answer to your e-mail address.

# Heading above what was entered, after sending.
ui-your-copy = Your request

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
        [busy] The shop gets too many requests at the moment. Try again a little later.
        [refused] The shop’s system did not take the request.
       *[not_arrived] The connection broke off before the shop had it.
    }

# Beside that: words of the shop’s own system, in whatever language. $words (text)
ui-shop-says = The shop’s system says: { $words }

# When to try again; time is hours and minutes. $time (text)
ui-again-at = You can try again from { $time }.

# Why a request of before the page was loaded anew was not sent.
ui-earlier-gone = Your earlier request did not reach the shop. What you entered is not kept on this device. Please send it again.

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

# Heading: it went out, but the shop’s system confirms nothing.
ui-sent-title = Your request was sent

# Below that heading.
ui-sent-text = The shop’s system gives no receipt, so we cannot see what became of it. Keep your copy. If you hear nothing, ask the shop.

# Heading: the buyer has to finish it.
ui-hand-over-title = One more step is needed

# Below that heading. $way (keyword)
ui-hand-over =
    { $way ->
        [mailto] Send the message in your mail program. If it did not open, copy your request and write to the shop.
       *[copy] Copy your request and send it to the shop.
    }

# Above the shop’s own form, which takes over when this one has stopped.
ui-stopped = Something went wrong on this page. What you entered is in this form: please send it from here.

# Heading: the page of the shop does the rest.
ui-handed-over = The shop’s page now takes care of your request

# Above the contacts when there is no form.
ui-write-to-shop = Write to the shop or call. A person answers you.

# When the policy names nobody to ask.
ui-no-contact = The shop’s contact page tells you how to reach a person.

## Photos of what is wrong

# Heading of the field for photos.
ui-photos-title = Photos

# Below it.
ui-photos-hint = Up to 5 photos of what is wrong. Place and camera details are removed before they are sent.

# A box to tick, where the shop asks for photos.
ui-no-photos = I cannot add photos

# Button: opens the choice of files.
ui-photos-add = Choose photos

# Button, on phones: opens the camera.
ui-photos-camera = Take a photo

# Beside the buttons, where there is a mouse.
ui-photos-drop = You can also drop or paste them here.

# While photos are made smaller.
ui-photos-busy = Getting your photos ready …

# Name of a photo. $number (number)
ui-photo = Photo { $number }

# Button. $number (number)
ui-photo-remove = Remove photo { $number }

# How many are there. $count (number)
ui-photos-count = { $count } of 5 photos added

# Why a file was not added; stands behind the file's name. $why (keyword)
ui-photo-refused =
    { $why ->
        [unreadable] This browser cannot read the photo. Save it as JPEG, or send it to the shop later.
        [too_large] The photo is too large. It may have 40 megapixels at most.
        [too_many] You can add 5 photos at most.
        [same] This photo is already there.
       *[not_image] This is not a photo.
    }

# Instead of the buttons on a page without a secure connection.
ui-photos-insecure = Photos cannot be added here because the connection to this page is not secure. Your request works without them.

# State of one photo. $state (keyword)
ui-photo-state =
    { $state ->
        [sending] on its way
        [arrived] arrived
        [missing] missing
       *[waiting] waiting
    }

# How many photos the shop has. $count (number), $total (number)
ui-photos-arrived = { $count } of { $total } photos have arrived

# Some did not arrive. $count (number), $total (number)
ui-photos-missing =
    { $count ->
        [one] { $count } of { $total } photos is missing. Your request has arrived.
       *[other] { $count } of { $total } photos are missing. Your request has arrived.
    }

# While photos are on their way.
ui-photos-keep-open = Please keep this page open until all photos have arrived.

# Button: sends the missing ones again.
ui-photos-retry = Send the missing photos again

# The shop's system takes no photos.
ui-photos-not-taken = The photos could not be handed over. Please send them to the shop by e-mail.
