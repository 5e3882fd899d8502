## الوعد قبل الشراء

promise-dated =
    { $when ->
        [today] عند الشراء اليوم يصل الطلب بحلول { DATE($arrival, style: "day") }، ويمكنك إرجاعه حتى { $last_day }.
        [ordered] يصل الطلب بحلول { DATE($arrival, style: "day") }، ويمكنك إرجاعه حتى { $last_day }.
       *[arrived] يمكنك إرجاعه حتى { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] عند الشراء اليوم يمكنك تغيير رأيك حتى { $last_day }.
       *[ordered] يمكنك تغيير رأيك حتى { $last_day }.
    }
promise-unlimited = يمكنك إرجاعه متى شئت. لا يوجد موعد أخير.
promise-days-delivered =
    { $days ->
        [zero] المدة المتاحة لك للإرجاع بعد التسليم: { $days } يوم.
        [one] المدة المتاحة لك للإرجاع بعد التسليم: يوم واحد.
        [two] المدة المتاحة لك للإرجاع بعد التسليم: يومان.
        [few] المدة المتاحة لك للإرجاع بعد التسليم: { $days } أيام.
        [many] المدة المتاحة لك للإرجاع بعد التسليم: { $days } يومًا.
       *[other] المدة المتاحة لك للإرجاع بعد التسليم: { $days } يوم.
    }
promise-days =
    { $days ->
        [zero] المدة المتاحة لك للإرجاع: { $days } يوم.
        [one] المدة المتاحة لك للإرجاع: يوم واحد.
        [two] المدة المتاحة لك للإرجاع: يومان.
        [few] المدة المتاحة لك للإرجاع: { $days } أيام.
        [many] المدة المتاحة لك للإرجاع: { $days } يومًا.
       *[other] المدة المتاحة لك للإرجاع: { $days } يوم.
    }
promise-working-days =
    { $days ->
        [zero] المدة المتاحة لك للإرجاع: { $days } يوم عمل.
        [one] المدة المتاحة لك للإرجاع: يوم عمل واحد.
        [two] المدة المتاحة لك للإرجاع: يوما عمل.
        [few] المدة المتاحة لك للإرجاع: { $days } أيام عمل.
        [many] المدة المتاحة لك للإرجاع: { $days } يوم عمل.
       *[other] المدة المتاحة لك للإرجاع: { $days } يوم عمل.
    }
promise-months =
    { $months ->
        [zero] المدة المتاحة لك للإرجاع: { $months } شهر.
        [one] المدة المتاحة لك للإرجاع: شهر واحد.
        [two] المدة المتاحة لك للإرجاع: شهران.
        [few] المدة المتاحة لك للإرجاع: { $months } أشهر.
        [many] المدة المتاحة لك للإرجاع: { $months } شهرًا.
       *[other] المدة المتاحة لك للإرجاع: { $months } شهر.
    }
promise-open = المدة المتاحة لك تتوقف على المنتج.
promise-person = يُرجى سؤالنا قبل الإرجاع. يقرر ذلك موظف في المتجر.
promise-no = لا يمكنك إرجاعه لمجرد تغيير رأيك.
promise-no-goods = { $reason } لا يمكنك إرجاعه لمجرد تغيير رأيك.
still-covered = إذا كان به عيب، فحقك محفوظ.
assumed-delivery = هذا محسوب على أن الطلب يصل بحلول { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] هذا المنتج مصنوع خصيصًا لك.
        [perishable] هذا المنتج سريع التلف.
        [sealed_hygiene] هذا المنتج مختوم لأسباب صحية.
        [sealed_media] هذا المنتج تسجيل أو برنامج مختوم.
        [digital] هذا المنتج رقمي.
        [newspaper] هذا المنتج صحيفة أو مجلة.
        [inseparably_mixed] هذا المنتج يختلط بمواد أخرى بعد التسليم.
        [market_price] سعر هذا المنتج يتبع أسعار السوق.
        [dated_service] هذه خدمة ليوم محدد.
        [near_expiry_or_flawed] بيع هذا المنتج قرب انتهاء صلاحيته أو بعيب معلن.
        [value_drops_on_use] هذا المنتج يفقد قيمته بعد الاستعمال.
        [used] هذا المنتج مستعمل.
        [final_sale] كان بيع هذا المنتج نهائيًا.
        [gift_card] هذه بطاقة هدية.
        [oversized] هذا المنتج أكبر من أن يُرسل في طرد.
        [hazardous] هذا المنتج من المواد الخطرة.
        [gift] اشتُري هذا المنتج هدية.
        [subscription_first] هذا أول تسليم من اشتراك.
        [subscription_renewal] هذا تسليم لاحق من اشتراك.
        [business_purchase] اشتُري هذا المنتج لشركة.
        [flagged_buyer] الإرجاع موقوف لهذا الحساب.
        [discounted] بيع هذا المنتج بسعر مخفض.
        [bundle_part] هذا المنتج جزء من مجموعة.
        [non_durable] هذا المنتج معد للاستهلاك.
       *[other] لهذا النوع من المنتجات قواعد خاصة.
    }

## النتيجة

headline-yes =
    { $case ->
        [return] نعم، يمكنك إرجاعه.
        [exchange] نعم، يمكنك استبداله.
        [defect] نعم، يمكنك المطالبة بسبب العيب.
        [damaged] نعم، يمكنك المطالبة بسبب التلف.
        [wrong] نعم، يمكنك المطالبة بسبب المنتج الخطأ.
        [missing] نعم، يمكنك المطالبة بما ينقص.
        [late] نعم، يمكنك المطالبة بسبب التأخير.
        [guarantee] نعم، يمكنك استعمال الضمان.
        [withdrawal] نعم، يتيح لك القانون العدول عن الشراء.
        [repair] نعم، يمكنك طلب إصلاحه.
        [complaint] نعم، يمكنك تقديم شكوى.
        [trade_in] نعم، يمكنك تسليم منتجك القديم مقابل رصيد.
        [spare_part] نعم، يمكنك الحصول على قطعة غيار.
       *[cancellation] نعم، يمكنك إلغاء الطلب.
    }
headline-if = نعم، إذا تحققت الشروط أدناه.
headline-person = يقرر ذلك موظف في المتجر.
headline-no = لا، حسب حسابنا.
headline-unknown = نحتاج إلى معرفة أمر واحد بعد.
last-day =
    { $act ->
        [sent] آخر يوم لإرساله هو { $day }.
        [received] آخر يوم لوصوله إلينا هو { $day }.
       *[notice] آخر يوم لإبلاغنا هو { $day }.
    }
no-last-day = لا يوجد موعد أخير.
legal-day = بسبب أيام العطلة قد يتأجل آخر يوم إلى { $day }.
opens-on = يمكنك طلب ذلك ابتداءً من { $day }.
period-days =
    { $days ->
        [zero] المدة المتاحة لك: { $days } يوم.
        [one] المدة المتاحة لك: يوم واحد.
        [two] المدة المتاحة لك: يومان.
        [few] المدة المتاحة لك: { $days } أيام.
        [many] المدة المتاحة لك: { $days } يومًا.
       *[other] المدة المتاحة لك: { $days } يوم.
    }
period-working-days =
    { $days ->
        [zero] المدة المتاحة لك: { $days } يوم عمل.
        [one] المدة المتاحة لك: يوم عمل واحد.
        [two] المدة المتاحة لك: يوما عمل.
        [few] المدة المتاحة لك: { $days } أيام عمل.
        [many] المدة المتاحة لك: { $days } يوم عمل.
       *[other] المدة المتاحة لك: { $days } يوم عمل.
    }
period-months =
    { $months ->
        [zero] المدة المتاحة لك: { $months } شهر.
        [one] المدة المتاحة لك: شهر واحد.
        [two] المدة المتاحة لك: شهران.
        [few] المدة المتاحة لك: { $months } أشهر.
        [many] المدة المتاحة لك: { $months } شهرًا.
       *[other] المدة المتاحة لك: { $months } شهر.
    }
period-years =
    { $years ->
        [zero] المدة المتاحة لك: { $years } سنة.
        [one] المدة المتاحة لك: سنة واحدة.
        [two] المدة المتاحة لك: سنتان.
        [few] المدة المتاحة لك: { $years } سنوات.
        [many] المدة المتاحة لك: { $years } سنة.
       *[other] المدة المتاحة لك: { $years } سنة.
    }
law-days =
    { $days ->
        [zero] المدة التي يمنحك إياها قانون بلدك: { $days } يوم.
        [one] المدة التي يمنحك إياها قانون بلدك: يوم واحد.
        [two] المدة التي يمنحك إياها قانون بلدك: يومان.
        [few] المدة التي يمنحك إياها قانون بلدك: { $days } أيام.
        [many] المدة التي يمنحك إياها قانون بلدك: { $days } يومًا.
       *[other] المدة التي يمنحك إياها قانون بلدك: { $days } يوم.
    }
law-working-days =
    { $days ->
        [zero] المدة التي يمنحك إياها قانون بلدك: { $days } يوم عمل.
        [one] المدة التي يمنحك إياها قانون بلدك: يوم عمل واحد.
        [two] المدة التي يمنحك إياها قانون بلدك: يوما عمل.
        [few] المدة التي يمنحك إياها قانون بلدك: { $days } أيام عمل.
        [many] المدة التي يمنحك إياها قانون بلدك: { $days } يوم عمل.
       *[other] المدة التي يمنحك إياها قانون بلدك: { $days } يوم عمل.
    }
law-months =
    { $months ->
        [zero] المدة التي يمنحك إياها قانون بلدك: { $months } شهر.
        [one] المدة التي يمنحك إياها قانون بلدك: شهر واحد.
        [two] المدة التي يمنحك إياها قانون بلدك: شهران.
        [few] المدة التي يمنحك إياها قانون بلدك: { $months } أشهر.
        [many] المدة التي يمنحك إياها قانون بلدك: { $months } شهرًا.
       *[other] المدة التي يمنحك إياها قانون بلدك: { $months } شهر.
    }
law-years =
    { $years ->
        [zero] المدة التي يمنحك إياها قانون بلدك: { $years } سنة.
        [one] المدة التي يمنحك إياها قانون بلدك: سنة واحدة.
        [two] المدة التي يمنحك إياها قانون بلدك: سنتان.
        [few] المدة التي يمنحك إياها قانون بلدك: { $years } سنوات.
        [many] المدة التي يمنحك إياها قانون بلدك: { $years } سنة.
       *[other] المدة التي يمنحك إياها قانون بلدك: { $years } سنة.
    }
counts-from =
    { $event ->
        [purchased] تُحسب المدة من يوم الطلب.
        [paid] تُحسب المدة من يوم الدفع.
        [shipped] تُحسب المدة من يوم الإرسال.
        [delivered] تُحسب المدة من يوم وصول المنتج.
        [first_item_delivered] تُحسب المدة من يوم وصول أول منتج.
        [last_item_delivered] تُحسب المدة من يوم وصول آخر منتج.
        [receipt_confirmed] تُحسب المدة من يوم تأكيد الاستلام.
        [estimated_delivery] تُحسب المدة من آخر يوم متوقع للتسليم.
        [activated] تُحسب المدة من يوم أول تفعيل.
        [noticed] تُحسب المدة من يوم ملاحظة العيب.
        [seller_contacted] تُحسب المدة من يوم أول سؤال وجهته إلينا.
        [replacement_delivered] تُحسب المدة من يوم وصول البديل.
        [document_received] تُحسب المدة من يوم استلام العقد.
        [later_of_document_and_delivery] تُحسب المدة من يوم استلام العقد أو يوم التسليم، أيهما جاء لاحقًا.
       *[later_of_purchase_and_delivery] تُحسب المدة من يوم الطلب أو يوم التسليم، أيهما جاء لاحقًا.
    }

## ما لك

gets-one =
    { $remedy ->
        [refund_original] يُرد إليك المبلغ بطريقة الدفع نفسها.
        [store_credit] يُضاف لك رصيد في المتجر.
        [gift_card] تصلك بطاقة هدية.
        [exchange] يصلك بدلًا منه مقاس أو لون أو منتج آخر.
        [replacement] يصلك المنتج نفسه من جديد.
        [repair] إصلاحه مجاني لك.
        [price_reduction] يبقى المنتج لك ويُرد إليك جزء من السعر.
        [keep_item_refund] يبقى المنتج لك ويُرد إليك المبلغ.
        [termination] بعد إرجاع المنتج يُرد إليك المبلغ.
        [send_missing] نرسل إليك ما ينقص.
       *[other] لك: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] الاختيار لك: { LIST($ways, type: "or") }.
        [shop] الاختيار لنا: { LIST($ways, type: "or") }.
       *[open] لك واحد مما يلي: { LIST($ways, type: "or") }.
    }
gets-then = إن لم ينفع ذلك: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] رد المبلغ
        [store_credit] رصيد في المتجر
        [gift_card] بطاقة هدية
        [exchange] استبدال
        [replacement] منتج جديد
        [repair] إصلاح مجاني
        [price_reduction] خفض السعر
        [keep_item_refund] رد المبلغ مع الاحتفاظ بالمنتج
        [termination] إرجاع المنتج ورد المبلغ
        [exchange_same] استبدال بمثله
        [exchange_variant] مقاس أو لون آخر
        [coupon] قسيمة لطلب لاحق
        [donate] رد المبلغ مع التبرع بالمنتج
        [trade_in_credit] رصيد مقابل منتجك القديم
        [spare_part] قطعة غيار
        [reply] جواب من موظف
       *[send_missing] إرسال ما ينقص
    }
another-way = يمكنك اختيار هذا بدلًا من ذلك.
basis-law = هذا حق لك في قانون بلدك.
basis-law-check = نظن أن قانون بلدك يمنحك هذا. يُرجى التحقق.
basis-shop = هذا وعد منا لك.
credit-bonus = مع رصيد المتجر لك زيادة { $share }.
credit-total = القيمة رصيدًا في المتجر: { $total }.
credit-extra = من ذلك زيادة قدرها { $amount }.
credit-until = يمكنك استعمال الرصيد أو القسيمة حتى { $day }.
exchange-cheaper = المنتج الجديد أرخص.
exchange-pay = المنتج الجديد أغلى: عليك دفع { $amount }.
rebooking-fee = الموعد الجديد يكلف { $amount }.
quantity = عدد القطع المقصودة: { $count }.
remedy-end = آخر يوم لخيار «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] هذا الضمان من الصانع.
        [insurer] هذا الضمان الممدد من شركة تأمين.
       *[shop] هذا الضمان منا.
    }
guarantee-price = ثمن هذا الضمان { $amount }.
guarantee-passes-on = يسري أيضًا على المالك التالي.
register-by = آخر يوم لتسجيل الضمان: { $day }.
register-within = يُرجى تسجيل الضمان بعد الشراء. عدد الأيام المتاحة: { $days }.
freight =
    { $payer ->
        [shop] الإرجاع مجاني لك.
       *[buyer] تكلفة الإرجاع عليك.
    }
freight-cost = تكلفة الإرجاع عليك { $amount }.
outbound =
    { $which ->
        [none] رسوم التوصيل لا تُرد.
        [standard] تُرد إليك أيضًا رسوم التوصيل العادي.
       *[all] تُرد إليك أيضًا رسوم التوصيل كلها.
    }
refund-total = حسب حسابنا يُرد إليك { $total }.
refund-minus =
    { $kind ->
        [restocking] نخصم { $amount } لإعادة التخزين.
        [collection] نخصم { $amount } لاستلامه من عندك.
        [handling] نخصم { $amount } للمعالجة.
        [late] نخصم { $amount } بسبب التأخير.
        [return_label] نخصم { $amount } لملصق الإرجاع.
        [bundle_discount] نسترد خصم المجموعة وقدره { $amount }.
       *[other] نخصم { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] السعر
        [outbound_freight] رسوم التوصيل
        [restocking] رسوم إعادة التخزين
        [collection] رسوم الاستلام
        [handling] رسوم المعالجة
        [late] رسوم التأخير
        [return_label] ملصق الإرجاع
        [bundle_discount] خصم المجموعة
        [discount_share] خصم الطلب
        [voucher] القسيمة
        [tax] الضريبة
        [duties] الرسوم الجمركية
        [services] الخدمات المدفوعة
        [free_delivery] التوصيل المجاني
        [free_gift] الهدية الباقية لك
        [rebooking] موعد جديد
        [inspection] رسوم الفحص
        [packaging] نقص العبوة
        [bonus] الزيادة
       *[total] المبلغ المردود إليك
    }
refund-part =
    { $to ->
        [gift_card] يُرد إليك { $amount } في بطاقة هدية.
        [store_credit] يُرد إليك { $amount } رصيدًا في المتجر.
        [kept] لا يُرد إليك { $amount }.
       *[original] يُرد إليك { $amount } بطريقة الدفع نفسها.
    }
fee =
    { $kind ->
        [restocking] نأخذ رسومًا لإعادة التخزين.
        [collection] نأخذ رسومًا لاستلامه من عندك.
        [handling] نأخذ رسومًا للمعالجة.
        [late] نأخذ رسومًا عند التأخير.
       *[other] نأخذ هذه الرسوم: { $what }.
    }
charge = عليك دفع { $amount }: { $what }.
refund-by = إذا أبلغتنا اليوم، يُرد إليك المبلغ بحلول { $day }.
refund-at-once = يُرد إليك المبلغ فورًا.
refund-within =
    { $days ->
        [zero] يُرد إليك المبلغ خلال { $days } يوم.
        [one] يُرد إليك المبلغ خلال يوم واحد.
        [two] يُرد إليك المبلغ خلال يومين.
        [few] يُرد إليك المبلغ خلال { $days } أيام.
        [many] يُرد إليك المبلغ خلال { $days } يومًا.
       *[other] يُرد إليك المبلغ خلال { $days } يوم.
    }
refund-within-working =
    { $days ->
        [zero] يُرد إليك المبلغ خلال { $days } يوم عمل.
        [one] يُرد إليك المبلغ خلال يوم عمل واحد.
        [two] يُرد إليك المبلغ خلال يومي عمل.
        [few] يُرد إليك المبلغ خلال { $days } أيام عمل.
        [many] يُرد إليك المبلغ خلال { $days } يوم عمل.
       *[other] يُرد إليك المبلغ خلال { $days } يوم عمل.
    }
refund-from =
    { $event ->
        [notice] تُحسب هذه الأيام من يوم إبلاغنا.
        [goods_back] تُحسب هذه الأيام من يوم وصول المنتج إلينا.
        [estimated_delivery] تُحسب هذه الأيام من آخر يوم متوقع للتسليم.
       *[inspection] تُحسب هذه الأيام من نهاية فحصنا.
    }
withhold = يجوز لنا انتظار وصول المنتج أو دليل إرساله.
send-by = إذا أبلغتنا اليوم، فآخر يوم للإرسال هو { $day }.
conditions-open = يجب أن تتحقق هذه الشروط: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] لم يتحقق: { $point }. ينظر موظف في دليلك.
        [ask_person] لم يتحقق: { $point }. يقرر ذلك موظف.
        [store_credit] لم يتحقق: { $point }. لك رصيد في المتجر بدل رد المبلغ.
        [exchange_only] لم يتحقق: { $point }. يمكنك الاستبدال فقط.
        [gift_card] لم يتحقق: { $point }. لك بطاقة هدية بدل رد المبلغ.
        [reduced_or_sent_back] لم يتحقق: { $point }. الاختيار لك: رد مبلغ أقل، أو نعيده إليك على حسابك.
       *[reduced_refund] لم يتحقق: { $point }. نخصم نقص القيمة من المبلغ المردود.
    }
late-keeps = مضى آخر يوم، لذلك نخصم { $share } من السعر.
late-until = ما زال ذلك متاحًا لك حتى { $day }.
methods = يمكنك الإرجاع هكذا: { LIST($ways, type: "or") }.
nothing-to-send = لا حاجة إلى إرسال أي شيء.
method =
    { $method ->
        [mail_with_label] بالبريد مع ملصقنا
        [mail_own] بالبريد مع ملصق من عندك
        [drop_off] في نقطة تسليم
        [store] في أحد متاجرنا
        [pick_up] استلام من باب بيتك
        [kiosk] في كشك للإرجاع
        [service_point] في مركز خدمة
       *[no_shipment] بلا إرسال
    }
method-needs =
    { $what ->
        [printer] تلزمك طابعة لما يلي: { LIST($ways, type: "or") }.
       *[packaging] عليك التغليف بنفسك لما يلي: { LIST($ways, type: "or") }.
    }
proof-needed = يُرجى تجهيز ما يلي: { LIST($things) }.
proof-helpful = يفيد أيضًا: { LIST($things) }.
proof =
    { $proof ->
        [receipt] الإيصال أو رقم طلب الشراء
        [photos] صور
        [video] فيديو
        [serial_number] الرقم التسلسلي
        [medical_certificate] شهادة طبية
        [gift_receipt] إيصال الهدية
        [disposal_photo] صورة للمنتج بعد التخلص منه
       *[photo_id] هوية تحمل صورة
    }

## لا، وما العمل

refusal-over =
    { $basis ->
        [law] انتهت المدة التي يمنحك إياها القانون في { $day }.
       *[shop] انتهت المدة التي نمنحك إياها في { $day }.
    }
refusal-condition = لا يمكننا قبوله. هذا الشرط لم يتحقق: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } يستثني القانون مثل هذه المنتجات.
       *[shop] { $reason } لا نقبل إرجاع مثل هذه المنتجات.
    }
refusal =
    { $reason ->
        [period_over] انتهت المدة.
        [not_yet] ما زال الوقت مبكرًا.
        [rule_refuses] لا نقدم ذلك لهذا المنتج.
        [legal_exception] يستثني القانون مثل هذه المنتجات.
        [condition_fails] أحد شروطنا لم يتحقق.
        [limit_reached] استُنفد عدد المرات الذي نسمح به.
        [bundle_whole] نقبل إرجاع المجموعة كاملة فقط.
        [no_legal_right] قانون بلدك لا يمنح هذا الحق.
        [already_returned] سبق إرجاع ذلك أو هو في طريق العودة.
        [not_late] لم يتأخر.
       *[no_rule] سياستنا لا تجيب عن ذلك.
    }
note =
    { $note ->
        [law_not_held] ليس لدينا قانون بلدك بعد. قد تكون لك حقوق أكثر.
        [law_may_give_more] قد يمنحك قانون بلدك أكثر.
        [device_clock] أخذنا التاريخ من جهازك. يُرجى التحقق منه.
        [holidays_unknown] لا نعرف بعد العطلات الرسمية لتلك السنة.
        [delivery_assumed] أخذنا يوم التسليم من التقدير.
        [legal_day_later] قد تؤخر أيام العطلة آخر يوم قليلًا.
        [fault_presumed] نفترض أن العيب كان موجودًا من البداية.
        [fault_to_show] عليك إثبات أن العيب كان موجودًا من البداية.
        [depends_on_item] المدة التي يجب أن يدومها تتوقف على المنتج.
        [older_policy] كان الطلب قبل بدء هذه السياسة. سيتحقق موظف مما يسري عليه.
        [policy_of_order] طبقنا سياسة يوم الطلب.
        [reasonable_time] لا يحدد القانون عدد الأيام. يُفضل الإسراع.
        [extra_time] عليك أولًا منحنا وقتًا معقولًا للتسليم.
       *[diminished_value] يمكنك تجربته كما في المتجر. الاستعمال الزائد قد يقلل المبلغ المردود.
    }
alternative =
    { $way ->
        [ask_shop] يمكنك سؤالنا: سينظر موظف في الأمر.
        [report_defect] هل به عيب؟ إذن يمكنك إبلاغنا بالعيب.
        [use_guarantee] يمكنك استعمال الضمان.
        [exchange] يمكنك استبداله بدلًا من ذلك.
        [return_bundle] يمكنك إرجاع المجموعة كاملة.
        [wait_until_open] يُرجى العودة في أول يوم متاح.
        [ask_repair] يمكنك طلب إصلاحه.
        [order_spare_part] يمكنك إصلاحه بنفسك بقطعة غيار.
        [complain] هل لديك اعتراض؟ يمكنك تقديم شكوى.
       *[return_instead] يُرجى انتظار وصوله ثم إرجاعه.
    }
contact =
    { $kind ->
        [email] يمكنك مراسلتنا على { $value }.
        [phone] يمكنك الاتصال بالرقم { $value }.
        [post] يمكنك إرسال رسالة بريدية إلى { $value }.
       *[page] يمكنك استعمال صفحة التواصل.
    }
contact-hours = يمكنك الوصول إلينا في هذه الأوقات بتوقيت المتجر: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [zero] يجيبك موظف خلال { $hours } ساعة.
        [one] يجيبك موظف خلال ساعة واحدة.
        [two] يجيبك موظف خلال ساعتين.
        [few] يجيبك موظف خلال { $hours } ساعات.
        [many] يجيبك موظف خلال { $hours } ساعة.
       *[other] يجيبك موظف خلال { $hours } ساعة.
    }
contact-language = قد لا تكون الخدمة هناك بالعربية.

## الحالات

case-label =
    { $case ->
        [return] غيرت رأيي
        [exchange] أريد شيئًا آخر بدلًا منه
        [defect] به عيب
        [damaged] وصل تالفًا
        [wrong] وصلني منتج خطأ
        [missing] هناك شيء ناقص
        [late] تأخر وصوله
        [guarantee] استعمال الضمان
        [withdrawal] العدول عن الشراء حسب القانون
        [repair] أحتاج إلى إصلاح
        [complaint] أريد تقديم شكوى
        [trade_in] تسليم منتجي القديم مقابل رصيد
        [spare_part] أحتاج إلى قطعة غيار
       *[cancellation] إلغاء الطلب
    }
case-hint =
    { $case ->
        [return] المنتج سليم، لكنك غيرت رأيك.
        [exchange] المطلوب مقاس أو لون أو منتج آخر.
        [defect] لا يعمل، أو يختلف عن الوصف.
        [damaged] تلف في الطريق إليك.
        [wrong] في الطرد شيء لم يكن في الطلب.
        [missing] لم يصل الطرد أو جزء منه.
        [late] وصل أو سيصل بعد الموعد المحدد.
        [guarantee] أعطاك المتجر أو الصانع ضمانًا.
        [withdrawal] يمنحك القانون مدة للعدول عن الشراء بلا ذكر سبب.
        [repair] يحتاج إلى إصلاح، بضمان أو بلا ضمان.
        [complaint] لم تعجبك طريقة تعاملنا معك.
        [trade_in] لك رصيد بعد تسليم منتجك القديم.
        [spare_part] لإصلاحه بنفسك.
       *[cancellation] لم يُرسل الطلب بعد.
    }

## الأسئلة

fact-question =
    { $fact ->
        [ordered_on] متى كان الطلب؟
        [paid_on] متى كان الدفع؟
        [shipped_on] متى أُرسل إليك؟
        [delivered_on] متى وصل؟
        [first_delivered_on] متى وصل أول منتج من الطلب؟
        [last_delivered_on] متى وصل آخر منتج من الطلب؟
        [receipt_confirmed_on] متى كان تأكيد الاستلام؟
        [estimated_delivery_on] ما آخر يوم متوقع للتسليم؟
        [activated_on] متى كان أول تفعيل؟
        [noticed_on] متى ظهر لك العيب؟
        [seller_contacted_on] متى كان أول سؤال لك إلينا؟
        [tier] ما درجة عضويتك لدينا؟
        [subdivision] ما منطقة إقامتك في البلد؟
        [category] ما نوع المنتج؟
        [price] كم كان سعر القطعة الواحدة؟
        [attribute] ما طراز المنتج؟
        [earlier_returns] كم مرة سبق الإرجاع من هذا الطلب؟
        [seller] من باعه لك؟
        [replacement_delivered_on] متى وصل البديل؟
        [reason] ما سبب رغبتك في الإرجاع؟
        [role] هل اشتريته أم أُهدي إليك؟
        [order_state] ما حالة طلبك الآن؟
        [order_value] كم كانت قيمة الطلب كله؟
        [method] ما طريقة الإرجاع التي تناسبك؟
        [appointment_at] متى موعدك؟
        [quantity] كم عدد القطع؟
        [document_on] متى استلمت العقد؟
       *[state] هل يمكنك إخبارنا بالمزيد عن المنتج؟
    }
fact-hint =
    { $fact ->
        [ordered_on] اليوم مذكور في تأكيد الطلب.
        [paid_on] اليوم مذكور في كشف حسابك أو الإيصال.
        [shipped_on] اليوم مذكور في رسالة الإرسال.
        [delivered_on] يوم وصول الطرد إليك أو إلى من استلمه عنك.
        [noticed_on] اليوم الذي ظهر فيه العيب أول مرة.
        [seller_contacted_on] يوم أول رسالة أو مكالمة.
        [estimated_delivery_on] مذكور في تأكيد الطلب.
        [reason] حقوقك القانونية لا تتوقف على ذلك.
       *[subdivision] تختلف بعض القواعد من منطقة إلى أخرى.
    }
choice =
    { $word ->
        [too_small] صغير جدًا
        [too_large] كبير جدًا
        [not_as_expected] ليس كما توقعت
        [no_longer_needed] لم أعد بحاجة إليه
        [better_price] وجدته أرخص
        [ordered_by_mistake] طلبته بالخطأ
        [arrived_late] وصل متأخرًا
        [poor_quality] جودته رديئة
        [not_tolerated] لا يناسب بشرتي أو جسمي
        [buyer] اشتريته
        [receiver] أُهدي إليّ
        [placed] طُلب للتو
        [in_preparation] قيد التجهيز
        [shipped] في الطريق
        [delivered] وصل
       *[other] سبب آخر
    }
state-question =
    { $state ->
        [unused] هل ما زال غير مستعمل؟
        [unopened] هل ما زالت العبوة مغلقة؟
        [tags_attached] هل ما زالت بطاقات المنتج مثبتة؟
        [seal_intact] هل ما زال الختم سليمًا؟
        [complete] هل كل القطع والملحقات موجودة؟
        [original_packaging] هل العبوة الأصلية لديك؟
        [not_activated] هل ما زال بلا تفعيل أو تسجيل؟
        [data_erased] هل حُذفت بياناتك وفُصلت حساباتك؟
        [serial_number_matches] هل الرقم التسلسلي مطابق لطلبك؟
        [undamaged] هل بقي سليمًا منذ وصوله إليك؟
        [clean] هل هو نظيف؟
        [used_as_intended] هل كان الاستعمال كما يطلب الصانع؟
        [original_buyer] هل أنت أول من اشتراه؟
        [fault_reaches_measure] هل بلغ العيب الحد الذي يشترطه الضمان؟
        [proof_of_purchase] هل لديك إيصال أو دليل شراء آخر؟
        [same_kind] هل البديل من النوع نفسه والمقاس نفسه؟
       *[not_started] هل صحيح أن التنزيل أو البث لم يبدأ؟
    }
state-hint =
    { $state ->
        [seal_intact] ختم لأسباب صحية، أو حول قرص.
        [complete] تدخل فيها الأسلاك والكتيبات والهدايا.
        [clean] نظيف بحيث يمكن لغيرك استعماله.
        [fault_reaches_measure] الحد مذكور في نص الضمان.
       *[used_as_intended] مثلًا مرتبة على قاعدة مناسبة.
    }
state-point =
    { $state ->
        [unused] غير مستعمل
        [unopened] العبوة مغلقة
        [tags_attached] بطاقات المنتج مثبتة
        [seal_intact] الختم سليم
        [complete] كل القطع موجودة
        [original_packaging] العبوة الأصلية موجودة
        [not_activated] بلا تفعيل أو تسجيل
        [data_erased] بياناتك محذوفة
        [serial_number_matches] الرقم التسلسلي مطابق للطلب
        [undamaged] لا تلف بسببك
        [clean] نظيف
        [used_as_intended] استعمال كما يطلب الصانع
        [original_buyer] أنت أول من اشتراه
        [fault_reaches_measure] العيب بلغ حد الضمان
        [proof_of_purchase] دليل الشراء
        [same_kind] من النوع نفسه والمقاس نفسه
       *[not_started] التنزيل أو البث لم يبدأ
    }
answer-yes = نعم
answer-no = لا

## بطاقة السياسة

card-title = الإرجاع والإصلاح ورد المبلغ
card-section =
    { $section ->
        [changed_mind] إذا غيرت رأيك
        [faulty] إذا كان به عيب
        [arrival] إذا وصل تالفًا أو خطأ أو ناقصًا
        [money] التكاليف ورد المبلغ
        [guarantee] ضماننا
        [points] أماكن يمكنك الذهاب إليها
        [guides] مساعدة في استعمال المنتج
        [faq] أسئلة وأجوبة
        [disputes] إذا لم نتفق
       *[contact] من يساعدك
    }
card-case =
    { $case ->
        [damaged] هل وصل تالفًا؟ نقدم لك: { LIST($ways, type: "or") }.
        [wrong] هل وصل منتج خطأ؟ نقدم لك: { LIST($ways, type: "or") }.
       *[missing] هل ينقص شيء؟ نقدم لك: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] فريق الشكاوى لدينا: { $name }.
        [mediator] وسيط: { $name }.
        [adr_body] جهة مستقلة خارج المحكمة: { $name }.
        [authority] سلطة رسمية: { $name }.
        [arbitration] تحكيم: { $name }.
       *[court] محكمة: { $name }.
    }
dispute-within = عدد الأشهر المتاحة لذلك بعد شكواك: { $months }.
point =
    { $kind ->
        [store] متجرنا: { $name }.
        [drop_off] نقطة تسليم: { $name }.
        [service] خدمة الصانع: { $name }.
       *[repairer] ورشة مستقلة: { $name }.
    }
point-unpacked = لا حاجة هناك إلى علبة أو ملصق.
guide =
    { $kind ->
        [manual] الكتيب: { $title }
        [video] فيديو: { $title }
       *[guide] خطوة بخطوة: { $title }
    }
shop-words = { $words }
card-guarantee-none = لا نعطي ضمانًا إضافيًا لهذا المنتج.
card-ask = يمكنك سؤالنا وسيساعدك موظف.
card-as-of = راجعنا القانون في { DATE($day, style: "long") }.
card-footer = هذه الصفحة للعلم، وليست استشارة قانونية.
ui-by-law = حسب القانون
ui-from-shop = من المتجر
ui-details = التفاصيل
ui-policy-link = سياسة المتجر كاملة
ui-unavailable = لا يمكننا عرض هذا الآن. يُرجى سؤال المتجر.
