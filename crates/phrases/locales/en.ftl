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
        [gift] This item was bought as a gift.
        [subscription_first] This is the first delivery of a subscription.
        [subscription_renewal] This is a later delivery of a subscription.
        [business_purchase] This item was bought for a business.
        [flagged_buyer] Returns are paused for this account.
        [discounted] This item was sold at a reduced price.
        [bundle_part] This item is part of a bundle.
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

## Why a rule governs, and what imported data did not say

# Heading of the table of rules that were looked at.
finding-why-title = Rules looked at, in the order of the policy

# Head of the column of rule ids.
finding-why-rule = Rule

# Head of the column of outcomes.
finding-why-result = Result

# Head of the column of scope members.
finding-why-decided = Decided by

# In the place of the table.
finding-why-none = The policy has no rule for this case.

# How a rule fared. $outcome (keyword)
finding-why-outcome =
    { $outcome ->
        [governs] governs
        [outranked] fits; a narrower rule governs
        [tied] fits as narrowly: a tie
        [undecided] hangs on a missing fact
       *[out_of_scope] does not fit
    }

# Before the members of a scope, the one that decides first.
finding-why-order = The narrowest rule governs and nothing is merged. Two rules that fit are compared by these parts of their scope; the first in which they differ decides:

# Which version of the policy was used. $hash (text)
finding-why-version = SHA-256 of the policy: { $hash }

# Imported data describes nothing that is bought.
finding-page-item-missing = No product and no order is described here.

# How to mend it.
finding-page-item-missing-help = Give the schema.org data of a product or an order, as JSON-LD.

# Imported data describes several items. $number (number), $known (list)
finding-page-item-unclear = It is not clear which item is meant. Items: { $number }. Among them: { LIST($known) }.

# How to mend it.
finding-page-item-unclear-help = Name the SKU of the one you mean.

# Nothing tells where the buyer lives.
finding-page-country-missing = Nothing here tells the buyer’s country.

# How to mend it.
finding-page-country-missing-help = Name it, as in DE or US-CA.

# A guess. $what (keyword), $value (text)
finding-page-assumed =
    { $what ->
        [case] No case is named; this one is assumed: { $value }.
        [country] The buyer’s country is taken from where the parcel goes: { $value }.
        [utc_day] The time is in UTC. Its day is taken, which may be another at the shop: { $value }.
       *[category] The category is written as policies write it: { $value }.
    }

# How to mend it.
finding-page-assumed-help = If that is wrong, give the fact yourself; it wins.

# A price that is left out. $what (keyword), $value (text)
finding-page-price =
    { $what ->
        [currency] “{ $value }” is no currency code of ISO 4217, so the price is left out.
        [range] The prices are a range up to “{ $value }”, so no price is taken.
        [several] The offers have different prices, so none is taken.
        [unit] The price is not for one piece, so it is left out.
        [tax] The price is without tax, and the tax is not known.
       *[form] “{ $value }” is no exact amount in this currency, so the price is left out.
    }

# How to mend it.
finding-page-price-help = Write the price of one piece as 19.99 with a code as EUR: a point, no thousands, no sign.

# A value that is left out. $what (keyword), $value (text)
finding-page-value =
    { $what ->
        [sku] No item here has the SKU “{ $value }”.
        [day] “{ $value }” is no day; it is left out.
        [count] “{ $value }” is no whole number from 1 on; it is left out.
        [category] “{ $value }” is no category of the shop; it is left out.
        [condition] The condition “{ $value }” says nothing that a rule asks; it is left out.
        [status] The status “{ $value }” does not say how far the order is; it is left out.
        [country] “{ $value }” is no country code of ISO 3166; it is left out.
        [discount] The discount “{ $value }” on the whole order is not split among the items; it is left out.
        [kind] This is neither a text nor a number; it is left out.
        [texts] Texts of data here: { $value }. Those after the first 200 are left out.
       *[text] “{ $value }” goes on for too long; it is left out.
    }

# How to mend it.
finding-page-value-help = Mend it in the data, or give the fact yourself.

## Findings about a document: what is wrong, and how to mend it

# The first words about a finding: its weight and its code. $severity (keyword), $code (text)
finding-head =
    { $severity ->
        [error] error
        [warning] warning
       *[note] note
    }[{ $code }]

# In the place of a pointer that is about all of a file.
finding-whole-file = (whole file)

# A file about which there is nothing to say. $file (text)
finding-clean = { $file }: clean

# How many findings of each weight. $errors (number), $warnings (number), $notes (number)
finding-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# In the place of the help, when a known word is close. $near (text)
finding-near = Did you mean “{ $near }”?

# Not JSON. $what (keyword), $line (number), $column (number)
finding-json-syntax =
    Not JSON at line { $line }, column { $column }: { $what ->
        [end] something follows after the end.
        [unfinished] the text ends in the middle.
        [comma_or_bracket] a comma or ] belongs here.
        [comma_or_brace] a comma or { "}" } belongs here.
        [key] a key in quotation marks belongs here.
        [colon] a colon belongs after the key.
        [digit] a digit belongs here.
        [control] a text holds a control character.
        [escape] JSON does not know this escape.
        [surrogate] half of a surrogate pair stands alone.
        [hex] four hex digits belong here.
       *[value] a value belongs here.
    }

# How to mend it.
finding-json-syntax-help = Mend the text there. An editor that knows JSON marks the place.

# Too much to read. $what (keyword), $number (number), $most (number)
finding-too-large =
    { $what ->
        [members] This object has { $number } members; at most { $most } are read.
        [items] This list has { $number } items; at most { $most } are read.
       *[bytes] The text has { $number } bytes; at most { $most } are read.
    }

# How to mend it.
finding-too-large-help = Take out what does not belong here.

# Nested too deep. $most (number), $line (number), $column (number)
finding-too-deep = Nested deeper than { $most } levels at line { $line }, column { $column }.

# How to mend it.
finding-too-deep-help = No document needs that depth. Look for brackets that were never closed.

# The list of findings is full. $more (number)
finding-too-many = Found beyond these and not listed: { $more }.

# How to go on.
finding-too-many-help = Mend these first, then check again.

# A key twice. $word (text)
finding-duplicate-key = The key “{ $word }” stands twice in one object.

# How to mend it.
finding-duplicate-key-help = Keep one of the two. Programs differ on which one counts.

# A key that the format does not have. $word (text)
finding-unknown-field = The format has no key “{ $word }” here.

# The keys there are. $known (list)
finding-unknown-field-help = Known here: { $known }.

# A key is missing. $word (text)
finding-missing-field = The key “{ $word }” is missing.

# How to mend it.
finding-missing-field-help = Add it.

# A value of another type. $found (keyword), $wanted (keyword)
finding-wrong-type =
    Found here: { $found ->
        [null] null
        [boolean] true or false
        [whole] a whole number
        [fraction] a number with a fraction
        [list] a list
        [object] an object
       *[text] a text
    }. Expected: { $wanted ->
        [object] an object
        [list] a list
        [boolean] true or false
        [whole] a whole number
        [word] a word in quotation marks
        [day] a day in quotation marks
        [time] a time in quotation marks
        [minute] a day with a time in quotation marks
        [currency] a currency code
        [place] a place code
        [link] a link
       *[text] a text
    }.

# How to mend it.
finding-wrong-type-help = Write the value in that form.

# A word that is not in the closed set. $word (text)
finding-unknown-word = The word “{ $word }” is not known here.

# The words there are. $known (list)
finding-unknown-word-help = Known words: { $known }.

# A value that cannot be. $wanted (keyword), $value (text), $least (number), $most (number)
finding-bad-value =
    { $wanted ->
        [range] { $value } is outside { $least } to { $most }.
        [key] The key is not 32 hex digits.
        [email] This is no e-mail address.
        [order_reference] The order number is empty or longer than 80 characters.
        [pack] This is no locale pack of this build.
        [amount] An amount is too large to be held exactly.
        [text] The text is empty or longer than 2000 characters.
       *[value] “{ $value }” does not exist or is written differently.
    }

# What is wanted. $wanted (keyword)
finding-bad-value-help =
    { $wanted ->
        [range] Write a number in that range.
        [day] Write a day that exists, like 2026-11-21.
        [time] Write a time like 09:30.
        [minute] Write a day with a time, like 2026-10-15T10:00.
        [moment] Write a time with an offset, like 2026-11-21T10:30:00+01:00.
        [currency] Write an ISO 4217 code like EUR.
        [place] Write an ISO 3166 code like DE or US-CA.
        [link] Write an https:, mailto: or tel: link, or a path on your site that begins with /.
        [key] Make 16 random bytes.
        [email] Write it like name@example.com.
        [order_reference] Copy it from the order e-mail.
        [pack] Use the pack that came with this build.
        [amount] Use smaller amounts or quantities.
        [text] Write 1 to 2000 characters.
       *[value] Look up the form in the documentation.
    }

# Another version of the format. $number (number)
finding-unknown-version = Version { $number } of the format is not known here; this build reads version 1.

# How to mend it.
finding-unknown-version-help = Update after-sales, or write the policy in version 1.

# Two rules of one name. $rule (text), $other (text)
finding-duplicate-rule = The id “{ $rule }” is taken by { $other }.

# How to mend it.
finding-duplicate-rule-help = Give each rule its own id. Verdicts refer to it.

# Two rules, neither narrower. $case (text), $rule (text), $other (text)
finding-rule-tie = For the case “{ $case }” both “{ $other }” and “{ $rule }” can fit one item, and neither is narrower.

# How to mend it.
finding-rule-tie-help = Narrow one of the two, or let their places, days or categories exclude each other.

# Not exactly one length. $what (keyword), $number (number)
finding-window-length =
    { $what ->
        [season] This season names neither a last day nor a number of days.
       *[window] Lengths that this window names: { $number }. It needs exactly one.
    }

# How to mend it. $what (keyword)
finding-window-length-help =
    { $what ->
        [season] Give last_day or days.
       *[window] Give one of days, months, until, or unlimited: true.
    }

# A rule that does not say enough. $what (keyword), $rule (text)
finding-rule-incomplete =
    { $what ->
        [cases] The rule “{ $rule }” names no case, so it never governs.
        [fee] A fee of the rule “{ $rule }” is both a share of the price and an amount.
       *[terms] The rule “{ $rule }” accepts but does not say how long or what the buyer gets.
    }

# How to mend it. $what (keyword)
finding-rule-incomplete-help =
    { $what ->
        [cases] Name at least one case, for example return.
        [fee] Give share or amount, not both.
       *[terms] Add window and remedies, or set answer to refuse or ask_person.
    }

# Days out of order.
finding-season-order = The days of this season are out of order.

# How to mend it.
finding-season-order-help = First comes ordered_from, then ordered_until, then last_day.

# A public file that seems to hold a secret. The value is never shown. $name (text)
finding-secret-exposed = “{ $name }” seems to hold a secret. A policy is public: every buyer can read it.

# How to mend it.
finding-secret-exposed-help = Take it out and have it replaced where it was issued. Let your server add it to requests.

# A region that is not defined. $word (text)
finding-unknown-region = The shop defines no region “{ $word }”, so this rule fits nobody.

# How to mend it.
finding-unknown-region-help = Add it to /shop/regions, or name its places in places.

# An address without encryption. $value (text)
finding-insecure-url = “{ $value }” is not encrypted: others can read and change what is sent.

# How to mend it.
finding-insecure-url-help = Write the https: address.

# An amount in another currency. $currency (text), $own (text)
finding-currency-mix = This amount is in { $currency }; the shop’s currency is { $own }.

# How to mend it.
finding-currency-mix-help = Write it in the shop’s currency. Other amounts are left out of refund estimates.

# Two members of a rule that do not go together. $what (keyword), $rule (text)
finding-contradiction =
    { $what ->
        [backwards] This ends before it begins.
        [refusal_gives] The rule “{ $rule }” refuses, and names what the buyer gets.
        [limit_zero] The rule “{ $rule }” accepts, and allows it zero times.
        [opens_too_late] The rule “{ $rule }” lets the buyer act only after its window has ended.
        [same_unasked] The rule “{ $rule }” exchanges only for the same kind, and never asks for it.
        [shop_pays_amount] By the rule “{ $rule }” the shop pays the way back, and yet it names an amount for it.
        [window_remedy] A window of the rule “{ $rule }” is for something that the rule does not give.
        [fee_over_price] A fee of the rule “{ $rule }” is more than the whole price.
        [late_unreachable] A step for coming late in the rule “{ $rule }” can never be reached.
       *[empty_range] A range of the rule “{ $rule }” has nothing in it.
    }

# How to mend it. $what (keyword)
finding-contradiction-help =
    { $what ->
        [backwards] Swap the two ends.
        [refusal_gives] Remove remedies, or set answer to accept.
        [limit_zero] Raise most, or set answer to refuse.
        [opens_too_late] Let the wait end before the window does.
        [same_unasked] Add the condition same_kind, with refuse or what else shall follow.
        [shop_pays_amount] Remove amount, or set payer to buyer.
        [window_remedy] Add it to the remedies of the rule, or take it out of the window.
        [fee_over_price] Shares are in hundredths of a percent: write 10 % as 1000.
        [late_unreachable] Put the steps in rising order, the open one last.
       *[empty_range] Swap least and most, or from and until.
    }

# No law of a market. $markets (list)
finding-law-not-held = The law of { $markets } is not in this build.

# What follows.
finding-law-not-held-help = Buyers there read your policy with a note that local law may give more.

# A window shorter than the law’s. $what (keyword), $number (number), $markets (list)
finding-below-law =
    { $what ->
        [months] By the law of { $markets } the shop answers for faults longer than this window; the months there: { $number }.
       *[days] By the law of { $markets } buyers may change their mind longer than this window; the days there: { $number }.
    }

# What follows.
finding-below-law-help = Buyers there see the better of the two. Lengthen the window to have one text for all.

# Goods refused that the law does not except. $what (keyword), $rule (text), $goods (list), $markets (list)
finding-exclusion-without-basis =
    { $what ->
        [goods] The rule “{ $rule }” refuses { $goods }; the law of { $markets } does not except such goods.
       *[all] The rule “{ $rule }” refuses goods that buyers in { $markets } may send back by law.
    }

# How to mend it.
finding-exclusion-without-basis-help = Say in traits why the law excepts the goods, or limit the rule to other places. Buyers there keep the right.

# A fee where the law gives the right free of charge. $kind (text), $markets (list)
finding-fee-against-law = The fee “{ $kind }” is also taken while the law of { $markets } lets buyers change their mind free of charge.

# How to mend it.
finding-fee-against-law-help = Let it begin after the law’s days with days, limit it with places, or remove it.

# The way back on the buyer where the law puts it on the shop. $what (keyword), $markets (list)
finding-freight-against-law =
    { $what ->
        [faults] The buyer pays the way back of faulty, broken or wrong goods; the law of { $markets } puts it on the shop.
       *[withdrawal] The buyer pays the way back; on a change of mind the law of { $markets } puts it on the shop.
    }

# How to mend it.
finding-freight-against-law-help = Set payer to shop, at least for these places.

# A fact that law hangs on and the file does not state. $word (text), $markets (list)
finding-disclosure-unknown = The law of { $markets } depends on whether you tell buyers this, and the file does not say: “{ $word }”.

# How to mend it.
finding-disclosure-unknown-help = Add it to /shop/disclosures, with told true or false.

# A case without a rule. $case (text)
finding-case-without-rule = No rule answers the case “{ $case }”.

# How to mend it.
finding-case-without-rule-help = Add a rule for it. Without one buyers read only what the law gives.

# Items that fall under no rule. $what (keyword), $case (text), $markets (list)
finding-item-without-rule =
    { $what ->
        [markets] For the case “{ $case }” some items fall under no rule in { $markets }.
       *[everywhere] For the case “{ $case }” some items fall under no rule.
    }

# How to mend it.
finding-item-without-rule-help = Add a rule for this case without a scope. Narrower rules still win over it.

# Nobody to ask.
finding-no-contact = The policy names nobody to ask.

# How to mend it.
finding-no-contact-help = Add an e-mail address, a phone number or a page. Every “no” points there.

# A text missing in a language. $languages (list)
finding-text-missing = This text is missing in languages you answer in: { $languages }.

# How to mend it.
finding-text-missing-help = Add it, or take the language out of /shop/languages.

# No body for disputes. $markets (list)
finding-no-dispute-route = No body for disputes is named; in { $markets } a shop that is bound to one must name it.

# How to mend it.
finding-no-dispute-route-help = Name it in /disputes if you are bound to one.

# A rule that never governs. $rule (text)
finding-rule-shadowed = The rule “{ $rule }” can never govern: narrower rules fit everything it is about.

# How to mend it.
finding-rule-shadowed-help = Remove it, or narrow the other rules.

# Another language than asked for. $word (text), $other (text)
finding-unknown-locale = There are no sentences in “{ $word }”; these are in { $other }.

# The languages there are. $known (list)
finding-unknown-locale-help = Ask for one of these: { $known }.
