## खरीदने से पहले

promise-dated =
    { $when ->
        [today] आज खरीदें, { DATE($arrival, style: "day") } तक पाएँ, { $last_day } तक वापस भेजें।
        [ordered] { DATE($arrival, style: "day") } तक पाएँ, { $last_day } तक वापस भेजें।
       *[arrived] { $last_day } तक वापस भेजें।
    }
promise-ordered =
    { $when ->
        [today] आज खरीदें, मन बदलने का समय { $last_day } तक।
       *[ordered] मन बदलने का समय { $last_day } तक।
    }
promise-unlimited = इसे जब चाहें वापस भेजें। कोई आखिरी दिन नहीं है।
promise-days-delivered =
    { $days ->
        [one] डिलीवरी के बाद वापस भेजने के लिए आपके पास { $days } दिन है।
       *[other] डिलीवरी के बाद वापस भेजने के लिए आपके पास { $days } दिन हैं।
    }
promise-days =
    { $days ->
        [one] वापस भेजने के लिए आपके पास { $days } दिन है।
       *[other] वापस भेजने के लिए आपके पास { $days } दिन हैं।
    }
promise-working-days =
    { $days ->
        [one] वापस भेजने के लिए आपके पास { $days } कामकाजी दिन है।
       *[other] वापस भेजने के लिए आपके पास { $days } कामकाजी दिन हैं।
    }
promise-months =
    { $months ->
        [one] वापस भेजने के लिए आपके पास { $months } महीना है।
       *[other] वापस भेजने के लिए आपके पास { $months } महीने हैं।
    }
promise-open = आपके पास कितना समय है, यह आइटम पर निर्भर है।
promise-person = वापस भेजने से पहले हमसे पूछें। फ़ैसला कोई व्यक्ति करेगा।
promise-no = मन बदलने पर इसकी वापसी नहीं होती।
promise-no-goods = { $reason } मन बदलने पर इसकी वापसी नहीं होती।
still-covered = खराब निकला, तो आपके हक फिर भी बने रहते हैं।
assumed-delivery = यह { DATE($day, style: "day") } तक डिलीवरी मानकर गिना गया है।
goods-reason =
    { $goods ->
        [custom_made] यह आइटम आपके लिए बनाया जाता है।
        [perishable] यह आइटम जल्दी खराब हो जाता है।
        [sealed_hygiene] यह आइटम सेहत या सफ़ाई के लिए सीलबंद है।
        [sealed_media] यह सीलबंद रिकॉर्डिंग या सॉफ़्टवेयर है।
        [digital] यह डिजिटल आइटम है।
        [newspaper] यह अखबार या पत्रिका है।
        [inseparably_mixed] यह आइटम डिलीवरी के बाद दूसरे सामान में मिल जाता है।
        [market_price] इस आइटम की कीमत बाज़ार से तय होती है।
        [dated_service] यह तय दिन की सेवा है।
        [near_expiry_or_flawed] यह आइटम एक्सपायरी के पास या बताई गई कमी के साथ बिका था।
        [value_drops_on_use] इस्तेमाल होते ही इस आइटम की कीमत घट जाती है।
        [used] यह सेकंड-हैंड आइटम है।
        [final_sale] यह आइटम फ़ाइनल सेल में बिका था।
        [gift_card] यह गिफ़्ट कार्ड है।
        [oversized] यह आइटम पार्सल के लिए बहुत बड़ा है।
        [hazardous] यह आइटम खतरनाक सामान में गिना जाता है।
        [gift] यह आइटम गिफ़्ट के लिए खरीदा गया था।
        [subscription_first] यह सब्सक्रिप्शन की पहली डिलीवरी है।
        [subscription_renewal] यह सब्सक्रिप्शन की बाद की डिलीवरी है।
        [business_purchase] यह आइटम बिज़नेस के लिए खरीदा गया था।
        [flagged_buyer] इस अकाउंट के लिए रिटर्न रोके गए हैं।
        [discounted] यह आइटम घटी कीमत पर बिका था।
        [bundle_part] यह आइटम कॉम्बो का हिस्सा है।
        [non_durable] यह आइटम इस्तेमाल से खत्म हो जाता है।
       *[other] ऐसे आइटम के खास नियम हैं।
    }

## नतीजा

headline-yes =
    { $case ->
        [return] हाँ, वापसी हो सकती है।
        [exchange] हाँ, एक्सचेंज हो सकता है।
        [defect] हाँ, खराबी का क्लेम हो सकता है।
        [damaged] हाँ, टूट-फूट का क्लेम हो सकता है।
        [wrong] हाँ, गलत आइटम का क्लेम हो सकता है।
        [missing] हाँ, जो कम है उसका क्लेम हो सकता है।
        [late] हाँ, देरी का क्लेम हो सकता है।
        [guarantee] हाँ, वारंटी में क्लेम हो सकता है।
        [withdrawal] हाँ, कानून खरीद रद्द करने देता है।
        [repair] हाँ, रिपेयर हो सकता है।
        [complaint] हाँ, शिकायत हो सकती है।
        [trade_in] हाँ, पुराने आइटम का ट्रेड-इन हो सकता है।
        [spare_part] हाँ, स्पेयर पार्ट मिल सकता है।
       *[cancellation] हाँ, ऑर्डर कैंसल हो सकता है।
    }
headline-if = हाँ, अगर नीचे की बातें सही हैं।
headline-person = इसका फ़ैसला शॉप का कोई व्यक्ति करेगा।
headline-no = हमारे हिसाब से नहीं।
headline-unknown = हमें एक बात और जाननी है।
last-day =
    { $act ->
        [sent] भेजने का आखिरी दिन: { $day }।
        [received] हम तक पहुँचने का आखिरी दिन: { $day }।
       *[notice] हमें बताने का आखिरी दिन: { $day }।
    }
no-last-day = कोई आखिरी दिन नहीं है।
legal-day = छुट्टियों के कारण आखिरी दिन { $day } हो सकता है।
opens-on = इसकी रिक्वेस्ट { $day } से हो सकती है।
period-days =
    { $days ->
        [one] आपके पास { $days } दिन है।
       *[other] आपके पास { $days } दिन हैं।
    }
period-working-days =
    { $days ->
        [one] आपके पास { $days } कामकाजी दिन है।
       *[other] आपके पास { $days } कामकाजी दिन हैं।
    }
period-months =
    { $months ->
        [one] आपके पास { $months } महीना है।
       *[other] आपके पास { $months } महीने हैं।
    }
period-years =
    { $years ->
        [one] आपके पास { $years } साल है।
       *[other] आपके पास { $years } साल हैं।
    }
law-days = आपके देश का कानून { $days } दिन देता है।
law-working-days = आपके देश का कानून { $days } कामकाजी दिन देता है।
law-months =
    { $months ->
        [one] आपके देश का कानून { $months } महीना देता है।
       *[other] आपके देश का कानून { $months } महीने देता है।
    }
law-years = आपके देश का कानून { $years } साल देता है।
counts-from =
    { $event ->
        [purchased] समय ऑर्डर के दिन से गिना जाता है।
        [paid] समय पेमेंट के दिन से गिना जाता है।
        [shipped] समय हमारे सामान भेजने के दिन से गिना जाता है।
        [delivered] समय आइटम पहुँचने के दिन से गिना जाता है।
        [first_item_delivered] समय पहला आइटम पहुँचने के दिन से गिना जाता है।
        [last_item_delivered] समय आखिरी आइटम पहुँचने के दिन से गिना जाता है।
        [receipt_confirmed] समय “मिल गया” की पुष्टि के दिन से गिना जाता है।
        [estimated_delivery] समय डिलीवरी के अनुमान के आखिरी दिन से गिना जाता है।
        [activated] समय पहली बार एक्टिवेट करने के दिन से गिना जाता है।
        [noticed] समय खराबी दिखने के दिन से गिना जाता है।
        [seller_contacted] समय हमसे पहली बार पूछने के दिन से गिना जाता है।
        [replacement_delivered] समय बदले में मिला आइटम पहुँचने के दिन से गिना जाता है।
        [document_received] समय कॉन्ट्रैक्ट मिलने के दिन से गिना जाता है।
        [later_of_document_and_delivery] समय कॉन्ट्रैक्ट या डिलीवरी से गिना जाता है, जो बाद में हो।
       *[later_of_purchase_and_delivery] समय ऑर्डर या डिलीवरी से गिना जाता है, जो बाद में हो।
    }

## क्या मिलेगा

gets-one =
    { $remedy ->
        [refund_original] आपका पैसा उसी तरीके से वापस आएगा, जिससे पेमेंट हुआ था।
        [store_credit] आपको स्टोर क्रेडिट मिलेगा।
        [gift_card] आपको गिफ़्ट कार्ड मिलेगा।
        [exchange] आपको बदले में दूसरा साइज़, रंग या प्रोडक्ट मिलेगा।
        [replacement] आपको वही आइटम दोबारा मिलेगा।
        [repair] आपका आइटम मुफ़्त रिपेयर होगा।
        [price_reduction] आइटम आपके पास रहेगा और कीमत का कुछ हिस्सा वापस मिलेगा।
        [keep_item_refund] आइटम आपके पास रहेगा और पैसा वापस मिलेगा।
        [termination] सामान वापस करने पर आपका पैसा वापस मिलेगा।
        [send_missing] जो कम है, वह हम भेजेंगे।
       *[other] आपको यह मिलेगा: { $way }।
    }
gets-list =
    { $chooser ->
        [buyer] आप चुनें: { LIST($ways, type: "or") }।
        [shop] हम चुनेंगे: { LIST($ways, type: "or") }।
       *[open] इनमें से एक मिलेगा: { LIST($ways, type: "or") }।
    }
gets-then = अगर उससे बात न बने: { LIST($ways, type: "or") }।
remedy =
    { $remedy ->
        [refund_original] पैसा वापस
        [store_credit] स्टोर क्रेडिट
        [gift_card] गिफ़्ट कार्ड
        [exchange] एक्सचेंज
        [replacement] नया आइटम
        [repair] मुफ़्त रिपेयर
        [price_reduction] कीमत में कमी
        [keep_item_refund] पैसा वापस, और आइटम आपका
        [termination] सामान के बदले पैसा वापस
        [exchange_same] उसी आइटम से बदलना
        [exchange_variant] दूसरा साइज़ या रंग
        [coupon] अगले ऑर्डर का वाउचर
        [donate] पैसा वापस, और आइटम दान में
        [trade_in_credit] पुराने आइटम का क्रेडिट
        [spare_part] स्पेयर पार्ट
        [reply] किसी व्यक्ति का जवाब
       *[send_missing] जो कम है उसकी डिलीवरी
    }
another-way = इसकी जगह यह तरीका भी चुना जा सकता है।
basis-law = आपके देश का कानून यह देता है।
basis-law-check = हमें लगता है, आपके देश का कानून यह देता है। कृपया जाँच लें।
basis-shop = यह हमारा वादा है।
credit-bonus = स्टोर क्रेडिट लें और { $share } ज़्यादा पाएँ।
credit-total = स्टोर क्रेडिट में आपको { $total } मिलेंगे।
credit-extra = इसमें { $amount } अतिरिक्त हैं।
credit-until = क्रेडिट या वाउचर { $day } तक चलेगा।
exchange-cheaper = नया आइटम सस्ता है।
exchange-pay = नया आइटम महँगा है: आपको { $amount } देने होंगे।
rebooking-fee = नए अपॉइंटमेंट के { $amount } लगेंगे।
quantity = इतने आइटम की बात है: { $count }।
remedy-end = “{ $way }” का आखिरी दिन: { $day }।
guarantee-giver =
    { $who ->
        [maker] यह वारंटी बनाने वाली कंपनी देती है।
        [insurer] यह एक्सटेंडेड वारंटी बीमा कंपनी देती है।
       *[shop] यह वारंटी हम देते हैं।
    }
guarantee-price = इस वारंटी के { $amount } लगेंगे।
guarantee-passes-on = यह अगले मालिक के लिए भी चलती है।
register-by = इसे { $day } तक रजिस्टर करें।
register-within = खरीदने के बाद इसे रजिस्टर करें। इसके लिए दिन: { $days }।
freight =
    { $payer ->
        [shop] वापस भेजना आपके लिए मुफ़्त है।
       *[buyer] वापस भेजने का खर्च आपका होगा।
    }
freight-cost = वापस भेजने के { $amount } लगेंगे।
outbound =
    { $which ->
        [none] डिलीवरी चार्ज वापस नहीं मिलेगा।
        [standard] स्टैंडर्ड डिलीवरी चार्ज भी वापस मिलेगा।
       *[all] पूरा डिलीवरी चार्ज भी वापस मिलेगा।
    }
refund-total = हमारे हिसाब से आपको वापस मिलेंगे: { $total }।
refund-minus =
    { $kind ->
        [restocking] रीस्टॉकिंग के लिए हम { $amount } काटेंगे।
        [collection] पिकअप के लिए हम { $amount } काटेंगे।
        [handling] हैंडलिंग के लिए हम { $amount } काटेंगे।
        [late] देरी के लिए हम { $amount } काटेंगे।
        [return_label] रिटर्न लेबल के लिए हम { $amount } काटेंगे।
        [bundle_discount] कॉम्बो की छूट के हम { $amount } काटेंगे।
       *[other] हम { $amount } काटेंगे: { $what }।
    }
refund-line =
    { $kind ->
        [price] कीमत
        [outbound_freight] डिलीवरी चार्ज
        [restocking] रीस्टॉकिंग फ़ीस
        [collection] पिकअप फ़ीस
        [handling] हैंडलिंग फ़ीस
        [late] देरी की फ़ीस
        [return_label] रिटर्न लेबल
        [bundle_discount] कॉम्बो की छूट
        [discount_share] ऑर्डर की छूट
        [voucher] वाउचर
        [tax] टैक्स
        [duties] आयात शुल्क
        [services] पेड सेवाएँ
        [free_delivery] डिलीवरी, जो मुफ़्त थी
        [free_gift] मुफ़्त गिफ़्ट, जो आपके पास रहेगा
        [rebooking] नया अपॉइंटमेंट
        [inspection] जाँच की फ़ीस
        [packaging] पैकिंग न होना
        [bonus] बोनस
       *[total] आपको वापस मिलेंगे
    }
refund-part =
    { $to ->
        [gift_card] { $amount } गिफ़्ट कार्ड पर वापस मिलेंगे।
        [store_credit] { $amount } स्टोर क्रेडिट में वापस मिलेंगे।
        [kept] { $amount } वापस नहीं मिलेंगे।
       *[original] { $amount } पेमेंट वाले तरीके से वापस मिलेंगे।
    }
fee =
    { $kind ->
        [restocking] हम रीस्टॉकिंग फ़ीस लेते हैं।
        [collection] हम पिकअप फ़ीस लेते हैं।
        [handling] हम हैंडलिंग फ़ीस लेते हैं।
        [late] देर होने पर हम फ़ीस लेते हैं।
       *[other] हम यह लेते हैं: { $what }।
    }
charge = आपको { $amount } देने होंगे: { $what }।
refund-by = आज बताएँ, तो पैसा { $day } तक वापस आएगा।
refund-at-once = पैसा तुरंत वापस आएगा।
refund-within = पैसा { $days } दिन में वापस आएगा।
refund-within-working = पैसा { $days } कामकाजी दिन में वापस आएगा।
refund-from =
    { $event ->
        [notice] ये दिन हमें बताने के दिन से गिने जाते हैं।
        [goods_back] ये दिन हम तक सामान पहुँचने के दिन से गिने जाते हैं।
        [estimated_delivery] ये दिन डिलीवरी के अनुमान के आखिरी दिन से गिने जाते हैं।
       *[inspection] ये दिन हमारी जाँच पूरी होने से गिने जाते हैं।
    }
withhold = हम सामान आने तक, या उसे भेजने का सबूत मिलने तक रुक सकते हैं।
send-by = आज बताएँ, तो सामान { $day } तक भेजें।
conditions-open = ये बातें सही होनी चाहिए: { LIST($points) }।
condition-failed =
    { $otherwise ->
        [refuse] शर्त पूरी नहीं: { $point }। कोई व्यक्ति आपका सबूत देखेगा।
        [ask_person] शर्त पूरी नहीं: { $point }। फ़ैसला कोई व्यक्ति करेगा।
        [store_credit] शर्त पूरी नहीं: { $point }। पैसे की जगह स्टोर क्रेडिट मिलेगा।
        [exchange_only] शर्त पूरी नहीं: { $point }। सिर्फ़ एक्सचेंज हो सकता है।
        [gift_card] शर्त पूरी नहीं: { $point }। पैसे की जगह गिफ़्ट कार्ड मिलेगा।
        [reduced_or_sent_back] शर्त पूरी नहीं: { $point }। आप चुनें: कम पैसा वापस, या हम इसे आपके खर्च पर भेजें।
       *[reduced_refund] शर्त पूरी नहीं: { $point }। कीमत में जो कमी आई, वह हम रिफ़ंड से काटेंगे।
    }
late-keeps = आखिरी दिन निकल गया है, इसलिए हम कीमत का { $share } काटेंगे।
late-until = यह अब भी { $day } तक हो सकता है।
methods = ऐसे वापस भेजें: { LIST($ways, type: "or") }।
nothing-to-send = आपको कुछ वापस नहीं भेजना है।
method =
    { $method ->
        [mail_with_label] हमारे लेबल के साथ डाक से
        [mail_own] अपने लेबल के साथ डाक से
        [drop_off] ड्रॉप-ऑफ़ पॉइंट पर
        [store] हमारी किसी दुकान में
        [pick_up] घर से पिकअप
        [kiosk] रिटर्न कियोस्क पर
        [service_point] सर्विस पॉइंट पर
       *[no_shipment] कुछ नहीं भेजना है
    }
method-needs =
    { $what ->
        [printer] इसके लिए प्रिंटर चाहिए: { LIST($ways, type: "or") }।
       *[packaging] इसके लिए पैकिंग आप खुद करें: { LIST($ways, type: "or") }।
    }
proof-needed = यह तैयार रखें: { LIST($things) }।
proof-helpful = इससे भी मदद मिलेगी: { LIST($things) }।
proof =
    { $proof ->
        [receipt] रसीद या ऑर्डर नंबर
        [photos] फ़ोटो
        [video] वीडियो
        [serial_number] सीरियल नंबर
        [medical_certificate] डॉक्टर का सर्टिफ़िकेट
        [gift_receipt] गिफ़्ट की रसीद
        [disposal_photo] फेंके गए आइटम की फ़ोटो
       *[photo_id] फ़ोटो वाली ID
    }

## नहीं, तो आगे क्या

refusal-over =
    { $basis ->
        [law] कानून का दिया समय { $day } को खत्म हुआ।
       *[shop] हमारा दिया समय { $day } को खत्म हुआ।
    }
refusal-condition = हम इसे नहीं ले सकते। यह शर्त पूरी नहीं हुई: { $point }।
refusal-goods =
    { $basis ->
        [law] { $reason } कानून ऐसे सामान को इससे बाहर रखता है।
       *[shop] { $reason } ऐसा सामान हम वापस नहीं लेते।
    }
refusal =
    { $reason ->
        [period_over] समय खत्म हो गया है।
        [not_yet] इसका समय अभी नहीं आया है।
        [rule_refuses] इस आइटम के लिए हम यह नहीं देते।
        [legal_exception] कानून ऐसे सामान को इससे बाहर रखता है।
        [condition_fails] हमारी एक शर्त पूरी नहीं हुई।
        [limit_reached] जितनी बार हम यह देते हैं, उतनी बार हो चुका है।
        [bundle_whole] हम सिर्फ़ पूरा कॉम्बो वापस लेते हैं।
        [no_legal_right] आपके देश का कानून यह हक नहीं देता।
        [already_returned] ये वापस आ चुके हैं या रास्ते में हैं।
        [not_late] इसमें देर नहीं हुई है।
       *[no_rule] हमारी पॉलिसी में इसका जवाब नहीं है।
    }
note =
    { $note ->
        [law_not_held] आपके देश का कानून अभी हमारे पास नहीं है। आपके हक ज़्यादा हो सकते हैं।
        [law_may_give_more] आपके देश का कानून ज़्यादा दे सकता है।
        [device_clock] तारीख हमने आपके डिवाइस से ली है। कृपया जाँच लें।
        [holidays_unknown] उस साल की सरकारी छुट्टियाँ हमें अभी पता नहीं हैं।
        [delivery_assumed] डिलीवरी का दिन हमने अनुमान से लिया है।
        [legal_day_later] छुट्टियों से आखिरी दिन थोड़ा आगे जा सकता है।
        [fault_presumed] हम मानते हैं कि खराबी शुरू से थी।
        [fault_to_show] आपको दिखाना होगा कि खराबी शुरू से थी।
        [depends_on_item] इसे कितना चलना चाहिए, यह आइटम पर निर्भर है।
        [older_policy] आपका ऑर्डर इन नियमों से पहले का है। कौन से नियम चलेंगे, यह कोई व्यक्ति देखेगा।
        [policy_of_order] हमने ऑर्डर के दिन के नियम लिए हैं।
        [reasonable_time] कानून में दिनों की गिनती नहीं है। जल्दी करें।
        [extra_time] पहले हमें डिलीवरी के लिए उचित समय दें।
       *[diminished_value] इसे वैसे ही परखें जैसे दुकान में। ज़्यादा इस्तेमाल से रिफ़ंड घट सकता है।
    }
alternative =
    { $way ->
        [ask_shop] हमसे पूछें: कोई व्यक्ति इसे देखेगा।
        [report_defect] क्या यह खराब है? तो हमें खराबी बताएँ।
        [use_guarantee] वारंटी इस्तेमाल करें।
        [exchange] इसकी जगह एक्सचेंज हो सकता है।
        [return_bundle] पूरा कॉम्बो वापस भेजें।
        [wait_until_open] पहले दिन वापस आएँ।
        [ask_repair] हमसे रिपेयर करवाएँ।
        [order_spare_part] स्पेयर पार्ट से खुद ठीक करें।
        [complain] सहमत नहीं हैं? तो शिकायत करें।
       *[return_instead] इसे आने दें, फिर वापस भेजें।
    }
contact =
    { $kind ->
        [email] यहाँ लिखें: { $value }
        [phone] फ़ोन करें: { $value }
        [post] चिट्ठी भेजें: { $value }
       *[page] हमारे संपर्क पेज पर जाएँ।
    }
contact-hours = हम इन समयों पर मिलते हैं (शॉप की घड़ी से): { LIST($hours) }।
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply = कोई व्यक्ति { $hours } घंटे में जवाब देगा।
contact-language = शायद वहाँ हिंदी में बात न हो पाए।

## मामले

case-label =
    { $case ->
        [return] मेरा मन बदल गया
        [exchange] इसके बदले कुछ और चाहिए
        [defect] यह खराब है
        [damaged] यह टूटा हुआ आया
        [wrong] गलत आइटम आया
        [missing] यह नहीं मिला
        [late] इसमें देर हुई है
        [guarantee] वारंटी इस्तेमाल करनी है
        [withdrawal] कानूनी हक से खरीद रद्द करनी है
        [repair] रिपेयर करवाना है
        [complaint] शिकायत करनी है
        [trade_in] पुराना आइटम ट्रेड-इन करना है
        [spare_part] स्पेयर पार्ट चाहिए
       *[cancellation] ऑर्डर कैंसल करना है
    }
case-hint =
    { $case ->
        [return] इसमें कोई कमी नहीं, पर अब यह नहीं चाहिए।
        [exchange] दूसरा साइज़, रंग या प्रोडक्ट चाहिए।
        [defect] यह काम नहीं करता, या जैसा बताया था वैसा नहीं है।
        [damaged] यह रास्ते में टूट गया।
        [wrong] पार्सल में वह है जो आपने ऑर्डर नहीं किया।
        [missing] पार्सल या उसका कोई हिस्सा नहीं आया।
        [late] यह वादे के दिन के बाद आया या आएगा।
        [guarantee] शॉप या बनाने वाली कंपनी ने आपको वारंटी दी है।
        [withdrawal] कानून खरीद रद्द करने का कुछ समय देता है। कारण ज़रूरी नहीं।
        [repair] इसे ठीक करवाना है, वारंटी हो या न हो।
        [complaint] हमारा बर्ताव आपको ठीक नहीं लगा।
        [trade_in] आप पुराना आइटम दें और क्रेडिट पाएँ।
        [spare_part] इसे खुद ठीक करना है।
       *[cancellation] ऑर्डर अभी रवाना नहीं हुआ है।
    }

## सवाल

fact-question =
    { $fact ->
        [ordered_on] ऑर्डर कब किया था?
        [paid_on] पेमेंट कब किया था?
        [shipped_on] इसे आपके लिए कब भेजा गया?
        [delivered_on] यह कब पहुँचा?
        [first_delivered_on] ऑर्डर का पहला आइटम कब पहुँचा?
        [last_delivered_on] ऑर्डर का आखिरी आइटम कब पहुँचा?
        [receipt_confirmed_on] मिलने की पुष्टि कब की थी?
        [estimated_delivery_on] डिलीवरी के अनुमान का आखिरी दिन क्या था?
        [activated_on] इसे पहली बार एक्टिवेट कब किया था?
        [noticed_on] खराबी कब दिखी?
        [seller_contacted_on] इसके बारे में हमसे पहली बार कब पूछा था?
        [tier] हमारे यहाँ आपका कस्टमर लेवल क्या है?
        [subdivision] आपका घर देश के किस हिस्से में है?
        [category] यह किस तरह का आइटम है?
        [price] एक आइटम के लिए कितना पेमेंट किया था?
        [attribute] यह आइटम का कौन सा वर्ज़न है?
        [earlier_returns] इस ऑर्डर के आइटम अब तक कितनी बार वापस भेजे हैं?
        [seller] इसे आपको किसने बेचा?
        [replacement_delivered_on] बदले में मिला आइटम कब पहुँचा?
        [reason] इसे वापस क्यों भेजना है?
        [role] इसे आपने खरीदा था, या गिफ़्ट में मिला था?
        [order_state] आपका ऑर्डर कहाँ तक पहुँचा है?
        [order_value] पूरा ऑर्डर कितने का था?
        [method] इसे कैसे वापस भेजना है?
        [appointment_at] आपका अपॉइंटमेंट कब है?
        [quantity] इनमें से कितनों की बात है?
        [document_on] कॉन्ट्रैक्ट कब मिला?
       *[state] आइटम के बारे में कुछ और पता है?
    }
fact-hint =
    { $fact ->
        [ordered_on] यह दिन ऑर्डर की पुष्टि में लिखा है।
        [paid_on] यह दिन बैंक स्टेटमेंट या रसीद में लिखा है।
        [shipped_on] यह दिन पार्सल वाले हमारे मैसेज में लिखा है।
        [delivered_on] जिस दिन पार्सल आपको, या आपके लिए किसी को मिला।
        [noticed_on] जिस दिन खराबी पहली बार दिखी।
        [seller_contacted_on] आपके पहले मैसेज या कॉल का दिन।
        [estimated_delivery_on] यह ऑर्डर की पुष्टि में लिखा है।
        [reason] आपके कानूनी हक इस पर निर्भर नहीं हैं।
       *[subdivision] कुछ नियम हर राज्य में अलग हैं।
    }
choice =
    { $word ->
        [too_small] बहुत छोटा है
        [too_large] बहुत बड़ा है
        [not_as_expected] जैसा सोचा था वैसा नहीं है
        [no_longer_needed] अब इसकी ज़रूरत नहीं
        [better_price] कहीं और सस्ता मिला
        [ordered_by_mistake] गलती से ऑर्डर हो गया
        [arrived_late] बहुत देर से आया
        [poor_quality] क्वालिटी खराब है
        [not_tolerated] त्वचा या शरीर को सूट नहीं करता
        [buyer] मैंने खरीदा था
        [receiver] मुझे गिफ़्ट मिला था
        [placed] अभी ऑर्डर हुआ है
        [in_preparation] तैयार हो रहा है
        [shipped] रास्ते में है
        [delivered] आ गया है
       *[other] कोई और कारण
    }
state-question =
    { $state ->
        [unused] क्या यह अब भी बिना इस्तेमाल का है?
        [unopened] क्या पैकिंग अब भी बंद है?
        [tags_attached] क्या टैग अब भी लगे हैं?
        [seal_intact] क्या सील अब भी साबुत है?
        [complete] क्या सारे पार्ट और एक्सेसरी मौजूद हैं?
        [original_packaging] क्या असली पैकिंग आपके पास है?
        [not_activated] क्या यह अब भी बिना एक्टिवेशन या रजिस्ट्रेशन का है?
        [data_erased] क्या आपने अपना डेटा मिटा दिया और अकाउंट हटा दिए?
        [serial_number_matches] क्या सीरियल नंबर ऑर्डर वाला है?
        [undamaged] क्या यह आपके पास आने के बाद से सही-सलामत है?
        [clean] क्या यह साफ़ है?
        [used_as_intended] क्या आपने इसे बनाने वाली कंपनी के बताए तरीके से इस्तेमाल किया?
        [original_buyer] क्या इसे सबसे पहले आपने खरीदा था?
        [fault_reaches_measure] क्या खराबी उतनी बड़ी है जितनी वारंटी माँगती है?
        [proof_of_purchase] क्या आपके पास रसीद या खरीद का कोई और सबूत है?
        [same_kind] क्या नया आइटम उसी तरह और साइज़ का है?
       *[not_started] क्या डाउनलोड या स्ट्रीम शुरू होना अभी बाकी है?
    }
state-hint =
    { $state ->
        [seal_intact] सेहत या सफ़ाई के लिए लगी सील, या डिस्क की सील।
        [complete] केबल, मैनुअल और गिफ़्ट भी गिने जाते हैं।
        [clean] इतना साफ़ कि कोई और इस्तेमाल कर सके।
        [fault_reaches_measure] माप वारंटी में लिखा है।
       *[used_as_intended] जैसे, गद्दा सही बेड पर।
    }
state-point =
    { $state ->
        [unused] बिना इस्तेमाल का
        [unopened] पैकिंग बंद
        [tags_attached] टैग लगे हुए
        [seal_intact] सील साबुत
        [complete] सारे पार्ट मौजूद
        [original_packaging] असली पैकिंग मौजूद
        [not_activated] बिना एक्टिवेशन या रजिस्ट्रेशन का
        [data_erased] आपका डेटा मिटा हुआ
        [serial_number_matches] सीरियल नंबर ऑर्डर वाला
        [undamaged] आपसे कोई नुकसान नहीं हुआ
        [clean] साफ़
        [used_as_intended] बनाने वाली कंपनी के बताए तरीके से इस्तेमाल
        [original_buyer] सबसे पहले आपने खरीदा
        [fault_reaches_measure] खराबी उतनी जितनी वारंटी माँगती है
        [proof_of_purchase] खरीद का सबूत
        [same_kind] वही तरह और साइज़
       *[not_started] डाउनलोड या स्ट्रीम शुरू नहीं
    }
answer-yes = हाँ
answer-no = नहीं

## पॉलिसी कार्ड

card-title = रिटर्न, रिपेयर और रिफ़ंड
card-section =
    { $section ->
        [changed_mind] अगर आपका मन बदल जाए
        [faulty] अगर यह खराब हो
        [arrival] अगर टूटा, गलत या अधूरा आए
        [money] खर्च और आपका रिफ़ंड
        [guarantee] हमारी वारंटी
        [points] कहाँ जाएँ
        [guides] आइटम के लिए मदद
        [faq] सवाल और जवाब
        [disputes] अगर बात न बने
       *[contact] मदद कौन करेगा
    }
card-case =
    { $case ->
        [damaged] टूटा हुआ आया? हम यह देते हैं: { LIST($ways, type: "or") }।
        [wrong] गलत आइटम आया? हम यह देते हैं: { LIST($ways, type: "or") }।
       *[missing] कुछ कम है? हम यह देते हैं: { LIST($ways, type: "or") }।
    }
dispute =
    { $kind ->
        [shop_team] हमारी शिकायत टीम: { $name }।
        [mediator] मध्यस्थ: { $name }।
        [adr_body] स्वतंत्र संस्था, कोर्ट के बिना: { $name }।
        [authority] सरकारी विभाग: { $name }।
        [arbitration] आर्बिट्रेशन: { $name }।
       *[court] कोर्ट: { $name }।
    }
dispute-within = शिकायत के बाद इसके लिए महीने: { $months }।
point =
    { $kind ->
        [store] हमारी दुकान: { $name }।
        [drop_off] ड्रॉप-ऑफ़ पॉइंट: { $name }।
        [service] कंपनी की सर्विस: { $name }।
       *[repairer] स्वतंत्र रिपेयर शॉप: { $name }।
    }
point-unpacked = वहाँ डिब्बे या लेबल की ज़रूरत नहीं।
guide =
    { $kind ->
        [manual] मैनुअल: { $title }
        [video] वीडियो: { $title }
       *[guide] एक-एक कदम: { $title }
    }
shop-words = { $words }
card-guarantee-none = इस आइटम पर हम अलग से वारंटी नहीं देते।
card-ask = हमसे पूछें, कोई व्यक्ति मदद करेगा।
card-as-of = कानून हमने { DATE($day, style: "long") } को पढ़ा था।
card-footer = यह पेज जानकारी देता है; यह कानूनी सलाह नहीं है।

## बटन और शीर्षक

ui-by-law = कानून से
ui-from-shop = शॉप की ओर से
ui-details = विवरण
ui-policy-link = शॉप की पूरी पॉलिसी
ui-unavailable = यह अभी नहीं दिख पा रहा। कृपया शॉप से पूछें।
