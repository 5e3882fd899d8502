### English: the source of every other locale. `src/lib.rs` says how to add a message.

## The promise before purchase

# The line below the price. $arrival (date), $last_day (date)
promise-dated = Buy today, get it by { DATE($arrival, style: "day") }, send it back until { $last_day }.
# For what needs no delivery, or no delivery estimate. $last_day (date)
promise-ordered = Buy today, change your mind until { $last_day }.
promise-unlimited = You can send it back whenever you like. There is no last day.
# $days (number)
promise-days-delivered =
    { $days ->
        [one] You have { $days } day after delivery to send it back.
       *[other] You have { $days } days after delivery to send it back.
    }
# $days (number)
promise-days =
    { $days ->
        [one] You have { $days } day to send it back.
       *[other] You have { $days } days to send it back.
    }
# $days (number)
promise-working-days =
    { $days ->
        [one] You have { $days } working day to send it back.
       *[other] You have { $days } working days to send it back.
    }
# $months (number)
promise-months =
    { $months ->
        [one] You have { $months } month to send it back.
       *[other] You have { $months } months to send it back.
    }
promise-open = How long you have depends on the item.
promise-person = Please ask us before you send it back. A person decides.
promise-no = You cannot send it back because you changed your mind.
# The reason is a whole sentence of `goods-reason`. $reason (text)
promise-no-goods = { $reason } You cannot send it back because you changed your mind.
still-covered = If it is faulty, you are still covered.
# $day (date)
assumed-delivery = This counts from delivery by { DATE($day, style: "day") }.
# Why goods may not go back. $goods (keyword)
goods-reason =
    { $goods ->
        [custom_made] This item is made for you.
        [perishable] This item spoils quickly.
        [sealed_hygiene] This item is sealed for health or hygiene.
        [sealed_media] This item is a sealed recording or sealed software.
        [digital] This item is digital.
        [newspaper] This item is a newspaper or magazine.
        [inseparably_mixed] This item gets mixed with other goods after delivery.
        [market_price] The price of this item follows a market.
        [dated_service] This is a service for a fixed day.
        [near_expiry_or_flawed] This item was sold as near its expiry date or with a known flaw.
        [value_drops_on_use] This item loses its value once it is used.
        [used] This item is second-hand.
        [final_sale] This item was sold as a final sale.
        [gift_card] This is a gift card.
        [oversized] This item is too large for a parcel.
        [hazardous] This item counts as dangerous goods.
       *[non_durable] This item is made to be used up.
    }

## The verdict

# $case (keyword)
headline-yes =
    { $case ->
        [return] Yes, you can send it back.
        [exchange] Yes, you can exchange it.
        [defect] Yes, you can claim for the fault.
        [damaged] Yes, you can claim for the damage.
        [wrong] Yes, you can claim for the wrong item.
        [missing] Yes, you can claim for what is missing.
        [late] Yes, you can claim for the delay.
        [guarantee] Yes, you can use the guarantee.
       *[cancellation] Yes, you can cancel the order.
    }
headline-if = Yes, if the points below are true.
headline-person = A person at the shop decides this.
headline-no = No, by our reckoning.
headline-unknown = We need to know one more thing.
# $day (date)
last-day = The last day to tell us is { $day }.
no-last-day = There is no last day.
# $day (date)
legal-day = Because of rest days, the last day may move to { $day }.
# $day (date)
opens-on = You can ask for this from { $day }.
# $days (number)
period-days =
    { $days ->
        [one] You have { $days } day.
       *[other] You have { $days } days.
    }
# $days (number)
period-working-days =
    { $days ->
        [one] You have { $days } working day.
       *[other] You have { $days } working days.
    }
# $months (number)
period-months =
    { $months ->
        [one] You have { $months } month.
       *[other] You have { $months } months.
    }
# $years (number)
period-years =
    { $years ->
        [one] You have { $years } year.
       *[other] You have { $years } years.
    }
# $days (number)
law-days =
    { $days ->
        [one] The law of your country gives you { $days } day.
       *[other] The law of your country gives you { $days } days.
    }
# $days (number)
law-working-days =
    { $days ->
        [one] The law of your country gives you { $days } working day.
       *[other] The law of your country gives you { $days } working days.
    }
# $months (number)
law-months =
    { $months ->
        [one] The law of your country gives you { $months } month.
       *[other] The law of your country gives you { $months } months.
    }
# $years (number)
law-years =
    { $years ->
        [one] The law of your country gives you { $years } year.
       *[other] The law of your country gives you { $years } years.
    }
# From when a period counts. $event (keyword)
counts-from =
    { $event ->
        [purchased] The time counts from the day of your order.
        [paid] The time counts from the day you paid.
        [shipped] The time counts from the day we sent the goods.
        [delivered] The time counts from the day the item arrives.
        [first_item_delivered] The time counts from the day the first item arrives.
        [last_item_delivered] The time counts from the day the last item arrives.
        [receipt_confirmed] The time counts from the day you confirm receipt.
        [estimated_delivery] The time counts from the last day of the delivery estimate.
        [activated] The time counts from the day you first activate it.
        [noticed] The time counts from the day you notice the fault.
        [seller_contacted] The time counts from the day you first ask us.
       *[later_of_purchase_and_delivery] The time counts from the order or the delivery, whichever is later.
    }

## What the buyer gets

# One remedy. $remedy (keyword)
gets-one =
    { $remedy ->
        [refund_original] You get your money back the way you paid.
        [store_credit] You get store credit.
        [gift_card] You get a gift card.
        [exchange] You get another size, colour or product instead.
        [replacement] You get the same item again.
        [repair] You get it repaired free of charge.
        [price_reduction] You keep the item and get part of the price back.
        [keep_item_refund] You keep the item and get your money back.
        [termination] You give the goods back and get your money back.
       *[send_missing] We send you what is missing.
    }
# Several remedies; who chooses. $chooser (keyword), $ways (list)
gets-list =
    { $chooser ->
        [buyer] You choose: { LIST($ways, type: "or") }.
        [shop] We choose: { LIST($ways, type: "or") }.
       *[open] You get one of these: { LIST($ways, type: "or") }.
    }
# $remedy (keyword)
remedy =
    { $remedy ->
        [refund_original] money back
        [store_credit] store credit
        [gift_card] gift card
        [exchange] exchange
        [replacement] new item
        [repair] free repair
        [price_reduction] lower price
        [keep_item_refund] money back, and you keep the item
        [termination] goods back for money back
       *[send_missing] delivery of what is missing
    }
another-way = You can choose this way instead.
basis-law = The law of your country gives you this.
basis-law-check = We think the law of your country gives you this. Please check.
basis-shop = We promise you this.
# $share (percent)
credit-bonus = Take store credit and get { $share } more.
# $payer (keyword)
freight =
    { $payer ->
        [shop] Sending it back is free for you.
       *[buyer] You pay for sending it back.
    }
# $amount (money)
freight-cost = Sending it back costs you { $amount }.
# Delivery charge of the order. $which (keyword)
outbound =
    { $which ->
        [none] You do not get the delivery charge back.
        [standard] You also get the standard delivery charge back.
       *[all] You also get the whole delivery charge back.
    }
# $total (money)
refund-total = By our reckoning, you get back { $total }.
# A deduction from the refund. $kind (keyword), $amount (money)
refund-minus =
    { $kind ->
        [restocking] We keep { $amount } for restocking.
        [collection] We keep { $amount } for collecting it.
        [handling] We keep { $amount } for handling.
        [late] We keep { $amount } because it is late.
        [return_label] We keep { $amount } for the return label.
        [bundle_discount] We take back the bundle discount of { $amount }.
       *[other] We keep { $amount }.
    }
# A line of the refund table. $kind (keyword)
refund-line =
    { $kind ->
        [price] Price
        [outbound_freight] Delivery charge
        [restocking] Restocking fee
        [collection] Collection fee
        [handling] Handling fee
        [late] Fee for being late
        [return_label] Return label
        [bundle_discount] Bundle discount
       *[total] You get back
    }
# A fee whose amount is not known yet. $kind (keyword)
fee =
    { $kind ->
        [restocking] We charge a restocking fee.
        [collection] We charge for collecting it.
        [handling] We charge a handling fee.
       *[late] We charge a fee when you are late.
    }
# $day (date)
refund-by = Tell us today, and your money is back by { $day }.
refund-at-once = You get your money back at once.
# $days (number)
refund-within =
    { $days ->
        [one] You get your money back within { $days } day.
       *[other] You get your money back within { $days } days.
    }
# $days (number)
refund-within-working =
    { $days ->
        [one] You get your money back within { $days } working day.
       *[other] You get your money back within { $days } working days.
    }
# From when the days of a refund count. $event (keyword)
refund-from =
    { $event ->
        [notice] Those days count from the day you tell us.
        [goods_back] Those days count from the day the goods reach us.
       *[inspection] Those days count from the end of our inspection.
    }
withhold = We may wait for the goods, or for proof that you sent them.
# $day (date)
send-by = If you tell us today, send the goods by { $day }.
# $points (list)
conditions-open = These points must be true: { LIST($points) }.
# A point that is not met, and what follows. $point (text), $otherwise (keyword)
condition-failed =
    { $otherwise ->
        [refuse] Not met: { $point }. A person looks at your proof.
        [ask_person] Not met: { $point }. A person decides.
        [store_credit] Not met: { $point }. You get store credit instead of money.
        [exchange_only] Not met: { $point }. You can only exchange it.
       *[reduced_refund] Not met: { $point }. We take the loss of value off your refund.
    }
# $share (percent)
late-keeps = You are after the last day, so we keep { $share } of the price.
# $day (date)
late-until = You can still use this until { $day }.
# $ways (list)
methods = You can send it back like this: { LIST($ways, type: "or") }.
nothing-to-send = You send nothing back.
# $method (keyword)
method =
    { $method ->
        [mail_with_label] by post with our label
        [mail_own] by post with your own label
        [drop_off] at a drop-off point
        [store] in one of our shops
        [pick_up] collected at your door
       *[no_shipment] nothing to send
    }
# $things (list)
proof-needed = Please have this ready: { LIST($things) }.
# $proof (keyword)
proof =
    { $proof ->
        [receipt] receipt or order number
        [photos] photos
        [video] a video
        [serial_number] serial number
        [medical_certificate] medical certificate
       *[photo_id] photo ID
    }

## No, and what then

# $basis (keyword), $day (date)
refusal-over =
    { $basis ->
        [law] The time that the law gives you ended on { $day }.
       *[shop] The time that we give you ended on { $day }.
    }
# $point (text)
refusal-condition = We cannot accept it. This point is not met: { $point }.
# The reason is a whole sentence of `goods-reason`. $basis (keyword), $reason (text)
refusal-goods =
    { $basis ->
        [law] { $reason } The law makes an exception for such goods.
       *[shop] { $reason } We do not take such goods back.
    }
# $reason (keyword)
refusal =
    { $reason ->
        [period_over] The time is over.
        [not_yet] It is too early to ask.
        [rule_refuses] We do not offer this for this item.
        [legal_exception] The law makes an exception for such goods.
        [condition_fails] One of our conditions is not met.
        [limit_reached] You have used this as often as we allow.
        [bundle_whole] We only take the whole bundle back.
        [no_legal_right] The law of your country gives no such right.
       *[no_rule] Our policy does not answer this.
    }
# $note (keyword)
note =
    { $note ->
        [law_not_held] We do not hold the law of your country yet. You may have more rights.
        [law_may_give_more] The law of your country may give you more.
        [device_clock] We took the date from your device. Please check it.
        [holidays_unknown] We do not know the public holidays of that year yet.
        [delivery_assumed] We took the delivery day from the estimate.
        [legal_day_later] Rest days may move the last day a little later.
        [fault_presumed] We assume that the fault was there from the start.
        [fault_to_show] You have to show that the fault was there from the start.
        [depends_on_item] How long it must last depends on the item.
       *[diminished_value] Try it as you would in a shop. More use can lower your refund.
    }
# A next best way, as a sentence. $way (keyword)
alternative =
    { $way ->
        [ask_shop] Ask us: a person will look at it.
        [report_defect] Is it faulty? Then tell us about the fault.
        [use_guarantee] Use the guarantee.
        [exchange] You can exchange it instead.
        [return_bundle] Send the whole bundle back.
        [wait_until_open] Come back on the first day.
       *[return_instead] Wait until it arrives, then send it back.
    }
# The same, on a button. $way (keyword)
alternative-label =
    { $way ->
        [ask_shop] Ask the shop
        [report_defect] Report a fault
        [use_guarantee] Use the guarantee
        [exchange] Exchange it
        [return_bundle] Return the whole bundle
        [wait_until_open] Come back later
       *[return_instead] Send it back instead
    }
# How to reach a person. $kind (keyword), $value (text)
contact =
    { $kind ->
        [email] Write to { $value }.
        [phone] Call { $value }.
        [post] Send a letter to { $value }.
       *[page] Use our contact page.
    }
# $hours (text)
contact-hours = You reach us at these times: { $hours }.

## Cases

# What the buyer picks first. $case (keyword)
case-label =
    { $case ->
        [return] I changed my mind
        [exchange] I want something else instead
        [defect] It is faulty
        [damaged] It arrived broken
        [wrong] I got the wrong item
        [missing] It is missing
        [late] It is late
        [guarantee] Use the guarantee
       *[cancellation] Cancel my order
    }
# $case (keyword)
case-hint =
    { $case ->
        [return] Nothing is wrong with it, but you do not want it.
        [exchange] You want another size, colour or product.
        [defect] It does not work, or it is not as described.
        [damaged] It broke on the way to you.
        [wrong] The parcel holds something you did not order.
        [missing] The parcel or a part of it did not come.
        [late] It came, or will come, after the promised day.
        [guarantee] The shop or the maker gave you a guarantee.
       *[cancellation] The order is not on its way yet.
    }

## Questions

# $fact (keyword)
fact-question =
    { $fact ->
        [ordered_on] When did you order it?
        [paid_on] When did you pay for it?
        [shipped_on] When was it sent to you?
        [delivered_on] When did it arrive?
        [first_delivered_on] When did the first item of your order arrive?
        [last_delivered_on] When did the last item of your order arrive?
        [receipt_confirmed_on] When did you confirm that you got it?
        [estimated_delivery_on] What was the last day of the delivery estimate?
        [activated_on] When did you first activate it?
        [noticed_on] When did you notice the fault?
        [seller_contacted_on] When did you first ask us about it?
        [tier] Which customer level do you have with us?
        [subdivision] Which part of the country do you live in?
        [category] What kind of item is it?
        [price] What did you pay for one item?
        [attribute] Which version of the item is it?
        [earlier_returns] How often did you send back items from this order?
        [seller] Who sold it to you?
       *[state] Can you tell us more about the item?
    }
# $fact (keyword)
fact-hint =
    { $fact ->
        [ordered_on] Your order confirmation shows the day.
        [paid_on] Your bank statement or receipt shows the day.
        [shipped_on] Our message about the parcel shows the day.
        [delivered_on] The day you, or somebody for you, got the parcel.
        [noticed_on] The day you first saw the fault.
        [seller_contacted_on] The day of your first message or call.
        [estimated_delivery_on] Your order confirmation shows it.
       *[subdivision] Some rules differ from state to state.
    }
# Yes means that it holds. $state (keyword)
state-question =
    { $state ->
        [unused] Is it still unused?
        [unopened] Is the packaging still closed?
        [tags_attached] Are the tags still attached?
        [seal_intact] Is the seal still whole?
        [complete] Are all parts and accessories there?
        [original_packaging] Do you have the original packaging?
        [not_activated] Is it still without activation or registration?
        [data_erased] Did you erase your data and unlink your accounts?
        [serial_number_matches] Is the serial number the one from your order?
        [undamaged] Is it free of damage since it reached you?
        [clean] Is it clean?
        [used_as_intended] Did you use it the way the maker asks?
        [original_buyer] Are you the first buyer?
        [fault_reaches_measure] Is the fault as large as the guarantee requires?
       *[not_started] Is the download or stream still unstarted?
    }
# $state (keyword)
state-hint =
    { $state ->
        [seal_intact] A seal for health or hygiene, or around a disc.
        [complete] Cables, manuals and gifts count too.
        [clean] Clean enough for somebody else to use.
        [fault_reaches_measure] The guarantee text names the measure.
       *[used_as_intended] For example, a mattress on a proper bed base.
    }
# A point in a list of conditions. $state (keyword)
state-point =
    { $state ->
        [unused] not used
        [unopened] packaging not opened
        [tags_attached] tags still attached
        [seal_intact] seal still whole
        [complete] all parts there
        [original_packaging] original packaging there
        [not_activated] not activated or registered
        [data_erased] your data erased
        [serial_number_matches] serial number as in the order
        [undamaged] no damage by you
        [clean] clean
        [used_as_intended] used the way the maker asks
        [original_buyer] you are the first buyer
        [fault_reaches_measure] fault as large as the guarantee requires
       *[not_started] download or stream not started
    }
answer-yes = Yes
answer-no = No

## The policy card

card-title = Returns, repairs and refunds
# $section (keyword)
card-section =
    { $section ->
        [changed_mind] If you change your mind
        [faulty] If it is faulty
        [arrival] If it arrives broken, wrong or incomplete
        [money] Costs and your money back
        [guarantee] Our guarantee
       *[contact] Who helps you
    }
# $case (keyword), $ways (list)
card-case =
    { $case ->
        [damaged] It arrives broken? We offer this: { LIST($ways, type: "or") }.
        [wrong] It is the wrong item? We offer this: { LIST($ways, type: "or") }.
       *[missing] Something is missing? We offer this: { LIST($ways, type: "or") }.
    }
card-guarantee-none = We give no extra guarantee on this item.
card-ask = Ask us and a person will help you.
# $day (date)
card-as-of = We read the law on { DATE($day, style: "long") }.
card-footer = This page informs; it is not legal advice.

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

# Heading of what the law gives.
ui-by-law = By law

# Heading of what the shop gives.
ui-from-shop = From the shop

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

# Label in the review.
ui-review-answers = Your answers

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

# Opens more words about the promise.
ui-details = Details

# Link to the shop's own page.
ui-policy-link = The shop’s full policy

# In the place of an element that cannot work.
ui-unavailable = We cannot show this right now. Please ask the shop.

## Desk

# Name of this language in itself.
desk-language-name = English

# Label of the choice of language, for screen readers.
desk-language = Language

# A day alone. $day (date)
desk-day = { DATE($day, style: "long") }

# A day and a clock time such as 14:05. $day (date), $time (text)
desk-moment = { DATE($day, style: "long") }, { $time }

# An amount alone. $amount (money)
desk-money = { MONEY($amount) }

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
desk-order = Order number

# Label.
desk-product = Product

# Label.
desk-sku = Article number

# Label.
desk-quantity = Quantity

# Label.
desk-price = Price paid

# Label.
desk-wish = Wish

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
       *[send_missing] Missing part sent
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
       *[not_started] Not started or downloaded
    }
