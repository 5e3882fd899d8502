### English: the source of every other locale. `src/lib.rs` says how to add a message.
### Promise, policy card, questions and verdict: what every page of a shop loads.

## The promise before purchase

# The line below the price, and below an item of an order: ordered and on its way, or arrived. $when (keyword),
# $arrival (date), $last_day (date)
promise-dated =
    { $when ->
        [today] Buy today, get it by { DATE($arrival, style: "day") }, send it back until { $last_day }.
        [ordered] Get it by { DATE($arrival, style: "day") }, send it back until { $last_day }.
       *[arrived] Send it back until { $last_day }.
    }
# For what needs no delivery, or no delivery estimate. $when (keyword), $last_day (date)
promise-ordered =
    { $when ->
        [today] Buy today, change your mind until { $last_day }.
       *[ordered] Change your mind until { $last_day }.
    }
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
        [gift] This item was bought as a gift.
        [subscription_first] This is the first delivery of a subscription.
        [subscription_renewal] This is a later delivery of a subscription.
        [business_purchase] This item was bought for a business.
        [flagged_buyer] Returns are paused for this account.
        [discounted] This item was sold at a reduced price.
        [bundle_part] This item is part of a bundle.
        [non_durable] This item is made to be used up.
       *[other] There are special rules for this kind of item.
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
        [withdrawal] Yes, the law lets you cancel.
        [repair] Yes, you can have it repaired.
        [complaint] Yes, you can complain.
        [trade_in] Yes, you can trade in your old item.
        [spare_part] Yes, you can get a spare part.
       *[cancellation] Yes, you can cancel the order.
    }
headline-if = Yes, if the points below are true.
headline-person = A person at the shop decides this.
headline-no = No, by our reckoning.
headline-unknown = We need to know one more thing.
# What must be done by then. $act (keyword), $day (date)
last-day =
    { $act ->
        [sent] The last day to send it is { $day }.
        [received] It must be back with us by { $day }.
       *[notice] The last day to tell us is { $day }.
    }
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
        [replacement_delivered] The time counts from the day the replacement arrives.
        [document_received] The time counts from the day you get the contract.
        [later_of_document_and_delivery] The time counts from the contract or the delivery, whichever is later.
       *[later_of_purchase_and_delivery] The time counts from the order or the delivery, whichever is later.
    }

## What the buyer gets

# One remedy; its label names the rest. $remedy (keyword), $way (text)
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
        [send_missing] We send you what is missing.
       *[other] You get this: { $way }.
    }
# Several remedies; who chooses. $chooser (keyword), $ways (list)
gets-list =
    { $chooser ->
        [buyer] You choose: { LIST($ways, type: "or") }.
        [shop] We choose: { LIST($ways, type: "or") }.
       *[open] You get one of these: { LIST($ways, type: "or") }.
    }
# What follows when the remedies before it fail. $ways (list)
gets-then = If that does not help: { LIST($ways, type: "or") }.
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
        [exchange_same] swap for the same item
        [exchange_variant] another size or colour
        [coupon] voucher for a later order
        [donate] money back, and the item goes to charity
        [trade_in_credit] credit for your old item
        [spare_part] spare part
        [reply] an answer from a person
       *[send_missing] delivery of what is missing
    }
another-way = You can choose this way instead.
basis-law = The law of your country gives you this.
basis-law-check = We think the law of your country gives you this. Please check.
basis-shop = We promise you this.
# $share (percent)
credit-bonus = Take store credit and get { $share } more.
# $total (money)
credit-total = As store credit, you get { $total }.
# Part of the credit. $amount (money)
credit-extra = That includes { $amount } extra.
# Of credit or a voucher. $day (date)
credit-until = You can use the credit or voucher until { $day }.
# Of an exchange; the difference follows.
exchange-cheaper = The new item costs less.
# The new item costs more. $amount (money)
exchange-pay = The new item costs more: you pay { $amount }.
# $amount (money)
rebooking-fee = A new appointment costs { $amount }.
# How many of the items a statement is about. $count (number)
quantity = Number of items this is about: { $count }.
# $way (text), $day (date)
remedy-end = Last day for “{ $way }”: { $day }.
# Who stands behind a guarantee. $who (keyword)
guarantee-giver =
    { $who ->
        [maker] This guarantee comes from the maker.
        [insurer] This longer guarantee comes from an insurer.
       *[shop] This guarantee comes from us.
    }
# $amount (money)
guarantee-price = This guarantee costs { $amount }.
guarantee-passes-on = It also holds for the next owner.
# $day (date)
register-by = Register it by { $day }.
# After the purchase. $days (number)
register-within = Register it after you buy. Days you have: { $days }.
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
# A deduction from the refund; the label of its line names the rest. $kind (keyword), $amount (money), $what (text)
refund-minus =
    { $kind ->
        [restocking] We keep { $amount } for restocking.
        [collection] We keep { $amount } for collecting it.
        [handling] We keep { $amount } for handling.
        [late] We keep { $amount } because it is late.
        [return_label] We keep { $amount } for the return label.
        [bundle_discount] We take back the bundle discount of { $amount }.
       *[other] We take off { $amount }: { $what }.
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
        [discount_share] Order discount
        [voucher] Voucher
        [tax] Tax
        [duties] Import duties
        [services] Paid services
        [free_delivery] Delivery that was free
        [free_gift] Free gift you keep
        [rebooking] New appointment
        [inspection] Checking fee
        [packaging] Missing packaging
        [bonus] Bonus
       *[total] You get back
    }
# A part of the money back, or a difference. $to (keyword), $amount (money)
refund-part =
    { $to ->
        [gift_card] You get { $amount } back on a gift card.
        [store_credit] You get { $amount } back as store credit.
        [kept] You do not get { $amount } back.
       *[original] You get { $amount } back the way you paid.
    }
# A fee whose amount is not known yet; its label names the rest. $kind (keyword), $what (text)
fee =
    { $kind ->
        [restocking] We charge a restocking fee.
        [collection] We charge for collecting it.
        [handling] We charge a handling fee.
        [late] We charge a fee when you are late.
       *[other] We charge this: { $what }.
    }
# A fee that no refund carries. $amount (money), $what (text)
charge = You pay { $amount }: { $what }.
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
        [estimated_delivery] Those days count from the last day of the delivery estimate.
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
        [gift_card] Not met: { $point }. You get a gift card instead of money.
        [reduced_or_sent_back] Not met: { $point }. You choose: less money back, or we send it to you at your cost.
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
        [kiosk] at a return kiosk
        [service_point] at a service point
       *[no_shipment] nothing to send
    }
# $what (keyword), $ways (list)
method-needs =
    { $what ->
        [printer] You need a printer for this: { LIST($ways, type: "or") }.
       *[packaging] You pack it yourself for this: { LIST($ways, type: "or") }.
    }
# $things (list)
proof-needed = Please have this ready: { LIST($things) }.
# $things (list)
proof-helpful = This helps too: { LIST($things) }.
# $proof (keyword)
proof =
    { $proof ->
        [receipt] receipt or order number
        [photos] photos
        [video] a video
        [serial_number] serial number
        [medical_certificate] medical certificate
        [gift_receipt] gift receipt
        [disposal_photo] photo of the item thrown away
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
        [already_returned] These are already back or on their way back.
        [not_late] It is not late.
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
        [older_policy] You ordered before these rules began. A person checks which rules hold.
        [policy_of_order] We used the rules of the day you ordered.
        [reasonable_time] The law names no number of days. Act soon.
        [extra_time] First give us a fair time to deliver.
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
        [ask_repair] Ask us to repair it.
        [order_spare_part] Mend it yourself with a spare part.
        [complain] Do you disagree? Then complain.
       *[return_instead] Wait until it arrives, then send it back.
    }
# How to reach a person. $kind (keyword), $value (text)
contact =
    { $kind ->
        [email] Write to { $value }.
        [phone] Call { $value }.
        [post] Send a letter to { $value }.
       *[page] Use our contact page.
    }
# $hours (list)
contact-hours = You reach us at these times, by the shop’s clock: { LIST($hours) }.
# Some days and the hours of each. $days (text), $from (text), $until (text)
contact-span = { $days } { $from }–{ $until }
# From one weekday to another. $first (text), $last (text)
contact-days = { $first }–{ $last }
# $hours (number)
contact-reply =
    { $hours ->
        [one] A person answers within { $hours } hour.
       *[other] A person answers within { $hours } hours.
    }
# Nobody there is known to speak this language.
contact-language = You may not be able to use English there.

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
        [withdrawal] Use my legal right to cancel
        [repair] I need a repair
        [complaint] I want to complain
        [trade_in] Trade in my old item
        [spare_part] I need a spare part
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
        [withdrawal] The law gives you some time to cancel. You need no reason.
        [repair] It needs mending, with or without a guarantee.
        [complaint] You are not happy with how we treated you.
        [trade_in] You give us your old item and get credit.
        [spare_part] You want to mend it yourself.
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
        [replacement_delivered_on] When did the replacement arrive?
        [reason] Why do you want to send it back?
        [role] Did you buy it, or was it a gift to you?
        [order_state] How far along is your order?
        [order_value] What did the whole order cost?
        [method] How would you like to send it back?
        [appointment_at] When is your appointment?
        [quantity] How many of them is it about?
        [document_on] When did you get the contract?
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
        [reason] Your legal rights do not depend on it.
       *[subdivision] Some rules differ from state to state.
    }
# An answer on a button. $word (keyword)
choice =
    { $word ->
        [too_small] It is too small
        [too_large] It is too large
        [not_as_expected] It is not what I expected
        [no_longer_needed] I no longer need it
        [better_price] I found it cheaper
        [ordered_by_mistake] I ordered it by mistake
        [arrived_late] It came too late
        [poor_quality] The quality is poor
        [not_tolerated] My skin or body reacts to it
        [buyer] I bought it
        [receiver] I was given it
        [placed] Just ordered
        [in_preparation] It is being prepared
        [shipped] It is on its way
        [delivered] It has arrived
       *[other] Another reason
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
        [proof_of_purchase] Do you have a receipt or another proof of purchase?
        [same_kind] Is the new one the same kind and size?
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
        [proof_of_purchase] proof of purchase
        [same_kind] same kind and size
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
        [points] Where you can go
        [guides] Help with your item
        [faq] Questions and answers
        [disputes] If we cannot agree
       *[contact] Who helps you
    }
# $case (keyword), $ways (list)
card-case =
    { $case ->
        [damaged] It arrives broken? We offer this: { LIST($ways, type: "or") }.
        [wrong] It is the wrong item? We offer this: { LIST($ways, type: "or") }.
       *[missing] Something is missing? We offer this: { LIST($ways, type: "or") }.
    }
# A step when shop and buyer cannot agree. $kind (keyword), $name (text)
dispute =
    { $kind ->
        [shop_team] Our complaints team: { $name }.
        [mediator] Mediator: { $name }.
        [adr_body] Independent body, without a court: { $name }.
        [authority] Authority: { $name }.
        [arbitration] Arbitration: { $name }.
       *[court] Court: { $name }.
    }
# $months (number)
dispute-within = Months you have for this after your complaint: { $months }.
# A place that helps. $kind (keyword), $name (text)
point =
    { $kind ->
        [store] Our shop: { $name }.
        [drop_off] Drop-off point: { $name }.
        [service] Service by the maker: { $name }.
       *[repairer] Independent repairer: { $name }.
    }
point-unpacked = You need no box or label there.
# A link that helps with the item. $kind (keyword), $title (text)
guide =
    { $kind ->
        [manual] Manual: { $title }
        [video] Video: { $title }
       *[guide] Step by step: { $title }
    }
# What the shop wrote itself. $words (text)
shop-words = { $words }
card-guarantee-none = We give no extra guarantee on this item.
card-ask = Ask us and a person will help you.
# $day (date)
card-as-of = We read the law on { DATE($day, style: "long") }.
card-footer = This page informs; it is not legal advice.

## The widget's own words: headings, buttons, fields, results

# Heading of what the law gives.
ui-by-law = By law

# Heading of what the shop gives.
ui-from-shop = From the shop

# Opens more words about the promise.
ui-details = Details

# Link to the shop's own page.
ui-policy-link = The shop’s full policy

# In the place of an element that cannot work.
ui-unavailable = We cannot show this right now. Please ask the shop.
