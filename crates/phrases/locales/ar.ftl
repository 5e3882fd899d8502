## الوعد قبل الشراء

promise-dated = عند الشراء اليوم يصل الطلب حتى { DATE($arrival, style: "day") }، ويمكنك إرجاعه حتى { $last_day }.
promise-ordered = عند الشراء اليوم يمكنك تغيير رأيك حتى { $last_day }.
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
promise-person = يُرجى سؤالنا قبل الإرجاع. يقرر موظف المتجر.
promise-no = لا يمكنك إرجاعه لمجرد تغيير رأيك.
promise-no-goods = { $reason } لا يمكنك إرجاعه لمجرد تغيير رأيك.
still-covered = إذا كان به عيب، فحقك محفوظ.
assumed-delivery = هذا محسوب من التسليم حتى { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] هذا المنتج مصنوع خصيصًا لك.
        [perishable] هذا المنتج سريع التلف.
        [sealed_hygiene] هذا المنتج مختوم لأسباب صحية.
        [sealed_media] هذا المنتج تسجيل أو برنامج مختوم.
        [digital] هذا المنتج رقمي.
        [newspaper] هذا المنتج صحيفة أو مجلة.
        [inseparably_mixed] هذا المنتج يختلط بمواد أخرى بعد التسليم.
        [market_price] سعر هذا المنتج يتبع السوق.
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
       *[non_durable] هذا المنتج معد للاستهلاك.
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
        [late] نعم، يمكنك المطالبة بسبب التأخر.
        [guarantee] نعم، يمكنك استعمال الضمان.
        [withdrawal] نعم، يتيح لك القانون إلغاء الشراء.
        [repair] نعم، يمكنك إصلاحه لدينا.
        [complaint] نعم، يمكنك تقديم شكوى.
        [trade_in] نعم، يمكنك تسليم منتجك القديم مقابل رصيد.
        [spare_part] نعم، يمكنك طلب قطعة غيار.
       *[cancellation] نعم، يمكنك إلغاء الطلب.
    }
headline-if = نعم، إذا تحققت النقاط أدناه.
headline-person = يقرر ذلك موظف المتجر.
headline-no = لا، حسب حسابنا.
headline-unknown = نحتاج إلى معرفة أمر واحد بعد.
last-day =
    { $act ->
        [sent] آخر يوم لإرساله هو { $day }.
        [received] يجب أن يصل إلينا حتى { $day }.
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
       *[later_of_purchase_and_delivery] تُحسب المدة من يوم الطلب أو التسليم، أيهما أبعد.
    }

## ما لك

gets-one =
    { $remedy ->
        [refund_original] يعود إليك مالك بطريقة الدفع نفسها.
        [store_credit] لك رصيد في المتجر.
        [gift_card] لك بطاقة هدية.
        [exchange] لك مقاس أو لون أو منتج آخر.
        [replacement] لك المنتج نفسه جديدًا.
        [repair] نصلحه مجانًا.
        [price_reduction] يبقى المنتج لك ويعود إليك جزء من السعر.
        [keep_item_refund] يبقى المنتج لك ويعود إليك مالك.
        [termination] بعد إعادة المنتج يعود إليك مالك.
        [send_missing] نرسل إليك ما ينقص.
       *[other] لك: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] الاختيار لك: { LIST($ways, type: "or") }.
        [shop] الاختيار لنا: { LIST($ways, type: "or") }.
       *[open] لك واحد مما يلي: { LIST($ways, type: "or") }.
    }
remedy =
    { $remedy ->
        [refund_original] رد المال
        [store_credit] رصيد في المتجر
        [gift_card] بطاقة هدية
        [exchange] استبدال
        [replacement] منتج جديد
        [repair] إصلاح مجاني
        [price_reduction] خفض السعر
        [keep_item_refund] رد المال مع الاحتفاظ بالمنتج
        [termination] إعادة المنتج ورد المال
        [exchange_same] استبدال بمثله
        [exchange_variant] مقاس أو لون آخر
        [coupon] قسيمة لطلب لاحق
        [donate] رد المال مع التبرع بالمنتج
        [trade_in_credit] رصيد مقابل منتجك القديم
        [spare_part] قطعة غيار
        [reply] جواب من موظف
       *[send_missing] إرسال ما ينقص
    }
another-way = لك أيضًا طريق آخر.
basis-law = هذا حق لك في قانون بلدك.
basis-law-check = نظن أن قانون بلدك يمنحك هذا. يُرجى التحقق.
basis-shop = هذا وعد منا لك.
credit-bonus = مع رصيد المتجر لك زيادة { $share }.
credit-total = كرصيد في المتجر لك { $total }.
credit-extra = من ذلك زيادة قدرها { $amount }.
credit-until = الرصيد أو القسيمة صالحان حتى { $day }.
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
        [standard] تعود إليك أيضًا رسوم التوصيل العادي.
       *[all] تعود إليك أيضًا رسوم التوصيل كلها.
    }
refund-total = حسب حسابنا يعود إليك { $total }.
refund-minus =
    { $kind ->
        [restocking] نخصم { $amount } لإعادة التخزين.
        [collection] نخصم { $amount } لاستلامه من عندك.
        [handling] نخصم { $amount } للمعالجة.
        [late] نخصم { $amount } بسبب التأخر.
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
        [late] رسوم التأخر
        [return_label] ملصق الإرجاع
        [bundle_discount] خصم المجموعة
        [discount_share] تخفيض الطلب
        [voucher] القسيمة
        [tax] الضريبة
        [duties] رسوم الاستيراد
        [services] الخدمات المدفوعة
        [free_delivery] التوصيل المجاني
        [free_gift] الهدية الباقية لك
        [rebooking] موعد جديد
        [inspection] رسوم الفحص
        [packaging] نقص العبوة
        [bonus] الزيادة
       *[total] المبلغ العائد إليك
    }
refund-part =
    { $to ->
        [gift_card] يعود إليك { $amount } في بطاقة هدية.
        [store_credit] يعود إليك { $amount } رصيدًا في المتجر.
        [kept] لا يعود إليك { $amount }.
       *[original] يعود إليك { $amount } بطريقة الدفع نفسها.
    }
fee =
    { $kind ->
        [restocking] نأخذ رسومًا لإعادة التخزين.
        [collection] نأخذ رسومًا لاستلامه من عندك.
        [handling] نأخذ رسومًا للمعالجة.
        [late] نأخذ رسومًا عند التأخر.
       *[other] نأخذ هذه الرسوم: { $what }.
    }
charge = عليك دفع { $amount }: { $what }.
refund-by = إذا أبلغتنا اليوم، يعود مالك حتى { $day }.
refund-at-once = يعود إليك مالك فورًا.
refund-within =
    { $days ->
        [zero] يعود إليك مالك خلال { $days } يوم.
        [one] يعود إليك مالك خلال يوم واحد.
        [two] يعود إليك مالك خلال يومين.
        [few] يعود إليك مالك خلال { $days } أيام.
        [many] يعود إليك مالك خلال { $days } يومًا.
       *[other] يعود إليك مالك خلال { $days } يوم.
    }
refund-within-working =
    { $days ->
        [zero] يعود إليك مالك خلال { $days } يوم عمل.
        [one] يعود إليك مالك خلال يوم عمل واحد.
        [two] يعود إليك مالك خلال يومي عمل.
        [few] يعود إليك مالك خلال { $days } أيام عمل.
        [many] يعود إليك مالك خلال { $days } يوم عمل.
       *[other] يعود إليك مالك خلال { $days } يوم عمل.
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
conditions-open = يجب أن تتحقق هذه النقاط: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] لم يتحقق: { $point }. ينظر موظف في الدليل.
        [ask_person] لم يتحقق: { $point }. يقرر موظف المتجر.
        [store_credit] لم يتحقق: { $point }. لك رصيد بدل المال.
        [exchange_only] لم يتحقق: { $point }. يمكنك الاستبدال فقط.
        [gift_card] لم يتحقق: { $point }. لك بطاقة هدية بدل المال.
        [reduced_or_sent_back] لم يتحقق: { $point }. الاختيار لك: مبلغ أقل، أو نعيده إليك على حسابك.
       *[reduced_refund] لم يتحقق: { $point }. نخصم ما نقص من القيمة.
    }
late-keeps = انتهى آخر يوم، لذلك نخصم { $share } من السعر.
late-until = ما زال ذلك متاحًا لك حتى { $day }.
methods = يمكنك الإرجاع هكذا: { LIST($ways, type: "or") }.
nothing-to-send = لا حاجة إلى إرسال أي شيء.
method =
    { $method ->
        [mail_with_label] بالبريد مع ملصقنا
        [mail_own] بالبريد على حسابك
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
       *[packaging] عليك التغليف لما يلي: { LIST($ways, type: "or") }.
    }
proof-needed = يُرجى تجهيز ما يلي: { LIST($things) }.
proof-helpful = يفيد أيضًا: { LIST($things) }.
proof =
    { $proof ->
        [receipt] الإيصال أو رقم الطلب
        [photos] صور
        [video] فيديو
        [serial_number] الرقم التسلسلي
        [medical_certificate] شهادة طبية
        [gift_receipt] إيصال الهدية
        [disposal_photo] صورة للمنتج بعد التخلص منه
       *[photo_id] هوية بصورة
    }

## لا، وما العمل

refusal-over =
    { $basis ->
        [law] انتهت المدة التي يمنحك إياها القانون في { $day }.
       *[shop] انتهت المدة التي نمنحك إياها في { $day }.
    }
refusal-condition = لا يمكننا قبوله. هذه النقطة لم تتحقق: { $point }.
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
        [limit_reached] استُعملت كل المرات التي نسمح بها.
        [bundle_whole] نقبل إرجاع المجموعة كاملة فقط.
        [no_legal_right] قانون بلدك لا يمنح هذا الحق.
        [already_returned] سبق إرجاع ذلك أو طلب إرجاعه.
        [not_late] لم يتأخر.
       *[no_rule] سياستنا لا تجيب عن ذلك.
    }
note =
    { $note ->
        [law_not_held] ليس لدينا قانون بلدك بعد. قد تكون لك حقوق أكثر.
        [law_may_give_more] قد يمنحك قانون بلدك أكثر.
        [device_clock] أخذنا التاريخ من جهازك. يُرجى التحقق منه.
        [holidays_unknown] لا نعرف بعد عطلات تلك السنة.
        [delivery_assumed] أخذنا يوم التسليم من التقدير.
        [legal_day_later] قد تؤخر أيام العطلة آخر يوم قليلًا.
        [fault_presumed] نفترض أن العيب كان موجودًا من البداية.
        [fault_to_show] عليك إثبات أن العيب كان موجودًا من البداية.
        [depends_on_item] المدة التي يجب أن يدومها تتوقف على المنتج.
        [older_policy] كان الطلب قبل بدء هذه السياسة. سيتحقق موظف مما يسري عليه.
        [policy_of_order] طبقنا سياسة يوم الطلب.
       *[diminished_value] يمكنك تجربته كما في المتجر. الاستعمال الأكثر قد يقلل المبلغ.
    }
alternative =
    { $way ->
        [ask_shop] يمكنك سؤالنا: سينظر موظف في الأمر.
        [report_defect] هل به عيب؟ إذن يمكنك إبلاغنا بالعيب.
        [use_guarantee] يمكنك استعمال الضمان.
        [exchange] يمكنك استبداله.
        [return_bundle] يمكنك إرجاع المجموعة كاملة.
        [wait_until_open] يُرجى العودة في أول يوم.
        [ask_repair] يمكنك طلب إصلاحه.
        [order_spare_part] يمكنك إصلاحه بنفسك بقطعة غيار.
        [complain] هل لديك اعتراض؟ يمكنك تقديم شكوى.
       *[return_instead] يُرجى انتظار وصوله ثم إرجاعه.
    }
contact =
    { $kind ->
        [email] يمكنك مراسلتنا على { $value }.
        [phone] يمكنك الاتصال بالرقم { $value }.
        [post] يمكنك إرسال رسالة إلى { $value }.
       *[page] يمكنك استعمال صفحة الاتصال.
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
        [wrong] وصل منتج خطأ
        [missing] هناك شيء ناقص
        [late] تأخر وصوله
        [guarantee] استعمال الضمان
        [withdrawal] إلغاء الشراء بحكم القانون
        [repair] أحتاج إلى إصلاح
        [complaint] أريد تقديم شكوى
        [trade_in] تسليم منتجي القديم مقابل رصيد
        [spare_part] أحتاج إلى قطعة غيار
       *[cancellation] إلغاء الطلب
    }
case-hint =
    { $case ->
        [return] المنتج سليم، لكن لا رغبة لك فيه.
        [exchange] المطلوب مقاس أو لون أو منتج آخر.
        [defect] لا يعمل، أو يختلف عن الوصف.
        [damaged] تلف في الطريق إليك.
        [wrong] في الطرد شيء لم يكن في الطلب.
        [missing] لم يصل الطرد أو جزء منه.
        [late] وصل أو سيصل بعد اليوم الموعود.
        [guarantee] أعطاك المتجر أو الصانع ضمانًا.
        [withdrawal] يمنحك القانون مدة للإلغاء بلا ذكر سبب.
        [repair] يحتاج إلى إصلاح، بضمان أو بلا ضمان.
        [complaint] خدمتنا لم ترضك.
        [trade_in] لك رصيد بعد تسليم منتجك القديم.
        [spare_part] لمن يريد إصلاحه بنفسه.
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
        [subdivision] في أي جزء من البلد إقامتك؟
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
        [receiver] أُهدي إلي
        [placed] طُلب للتو
        [in_preparation] قيد التجهيز
        [shipped] في الطريق
        [delivered] وصل
       *[other] سبب آخر
    }
state-question =
    { $state ->
        [unused] هل ما زال بلا استعمال؟
        [unopened] هل ما زالت العبوة مغلقة؟
        [tags_attached] هل ما زالت البطاقات مثبتة؟
        [seal_intact] هل ما زال الختم سليمًا؟
        [complete] هل كل القطع والملحقات موجودة؟
        [original_packaging] هل العبوة الأصلية لديك؟
        [not_activated] هل ما زال بلا تفعيل أو تسجيل؟
        [data_erased] هل حُذفت بياناتك وفُصلت حساباتك؟
        [serial_number_matches] هل الرقم التسلسلي هو رقم طلبك؟
        [undamaged] هل بقي سليمًا منذ وصوله إليك؟
        [clean] هل هو نظيف؟
        [used_as_intended] هل كان الاستعمال كما يطلب الصانع؟
        [original_buyer] هل أنت أول من اشتراه؟
        [fault_reaches_measure] هل بلغ العيب الحد الذي يشترطه الضمان؟
        [proof_of_purchase] هل لديك إيصال أو دليل شراء آخر؟
        [same_kind] هل البديل من النوع والمقاس نفسيهما؟
       *[not_started] هل ما زال التنزيل أو التشغيل لم يبدأ؟
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
        [unused] بلا استعمال
        [unopened] العبوة مغلقة
        [tags_attached] البطاقات مثبتة
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
        [same_kind] من النوع والمقاس نفسيهما
       *[not_started] التنزيل أو التشغيل لم يبدأ
    }
answer-yes = نعم
answer-no = لا

## بطاقة السياسة

card-title = الإرجاع والإصلاح ورد المال
card-section =
    { $section ->
        [changed_mind] إذا غيرت رأيك
        [faulty] إذا كان به عيب
        [arrival] إذا وصل تالفًا أو خطأ أو ناقصًا
        [money] التكاليف ورد المال
        [guarantee] ضماننا
        [points] أين تجدنا
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
        [adr_body] جهة مستقلة بلا محكمة: { $name }.
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
card-as-of = قرأنا القانون في { DATE($day, style: "long") }.
card-footer = هذه الصفحة للعلم، وليست استشارة قانونية.

ui-pick-title = ما المنتج المقصود؟
ui-order = الطلب { $reference }
ui-ordered-on = تاريخ الطلب: { DATE($day, style: "long") }
ui-arrived-on = وصل في { DATE($day, style: "long") }
ui-on-its-way = في الطريق إليك
ui-pieces = الكمية: { $count }
ui-item = المنتج { $sku }
ui-this-item = هذا المنتج
ui-case-title = ماذا حدث؟
ui-question-step = السؤال { $number } من { $total }
ui-day-wrong = اختر يومًا لا يأتي بعد اليوم.
ui-answer-wrong = راجع ما كتبته.
ui-not-arrived = لم يصل بعد
ui-dont-know = لا أعرف
ui-continue = متابعة
ui-back = رجوع
ui-restart = البدء من جديد
ui-by-law = بموجب القانون
ui-from-shop = من المتجر
ui-source = المصدر: { $id }
ui-timeline = المهلة المتاحة لك
ui-timeline-start = البداية
ui-timeline-today = اليوم
ui-timeline-last = آخر يوم
ui-why-not = ما لا يمكن
ui-good-to-know = من المفيد أن تعرف
ui-next = ما يمكنك فعله الآن
ui-open-form = إرسال طلب
ui-ask-person = اطلب من المتجر أن يراجع الأمر
ui-print = طباعة
ui-copy = نسخ
ui-save = حفظ كنص
ui-money = المبلغ الذي يعود إليك
ui-form-title = طلبك إلى { $shop }
ui-form-lead = لا تحتاج إلى حساب. نطلب فقط ما يحتاجه المتجر ليرد عليك.
ui-field-order = رقم الطلب
ui-field-order-hint = تجده في رسالة تأكيد الطلب.
ui-contract-hint = أو اكتب ماذا طلبت ومتى.
ui-field-email = البريد الإلكتروني
ui-field-email-hint = يرد المتجر على هذا العنوان.
ui-field-name = الاسم
ui-field-remedy = ماذا تفضل؟
ui-remedy-any = يمكن للمتجر أن يقترح حلًا
ui-field-message = رسالة إلى المتجر
ui-optional = اختياري
ui-error-empty =
    { $field ->
        [email] اكتب بريدك الإلكتروني.
        [name] اكتب اسمك.
       *[order_reference] اكتب رقم الطلب.
    }
ui-error-wrong =
    { $field ->
        [email] اكتب البريد هكذا: name@example.com
        [order_reference] رقم الطلب طويل جدًا. الحد هو 80 حرفًا.
       *[other] راجع هذا الحقل.
    }
ui-error-not-taken = لم يتمكن المتجر من استخدام هذا. راجعه من فضلك.
ui-to-review = مراجعة الطلب
ui-review-title = هل كل شيء صحيح؟
ui-review-item = المنتج
ui-review-case = ماذا حدث
ui-review-statement = ما قلناه لك
ui-change = تعديل
ui-send = إرسال الطلب
ui-sending = جارٍ إرسال طلبك…
ui-received-title = وصل طلبك إلى المتجر
ui-receipt-number = رقم الإيصال
ui-receipt-time = وقت الاستلام
ui-receipt-at = { DATE($day, style: "long") }، { $time }
ui-receipt-next = احتفظ برقم الإيصال. يرد المتجر بالبريد الإلكتروني.
ui-receipt-mail = ستصلك نسخة بالبريد الإلكتروني.
ui-receipt-earlier = لدى المتجر نسخة سابقة من طلبك لا تتضمن آخر تعديلاتك. أخبر المتجر بها من فضلك.
ui-status-link = متابعة طلبك
ui-not-sent-title = لم يُرسل طلبك
ui-not-sent-why =
    { $why ->
        [offline] لست متصلًا بالإنترنت.
        [busy] يتلقى المتجر طلبات كثيرة الآن. انتظر دقيقة.
        [refused] لم يقبل نظام المتجر الطلب.
       *[not_arrived] انقطع الاتصال قبل أن يصل الطلب إلى المتجر.
    }
ui-kept = كل ما كتبته ما زال هنا.
ui-try-again = المحاولة مرة أخرى
ui-unknown-title = لا نعرف بعد هل وصل طلبك
ui-unknown-text = لم نتلق ردًا واضحًا من المتجر. يمكنك التحقق مرة أخرى بأمان: لا يمكن أن يصل طلبك مرتين.
ui-check-again = التحقق مرة أخرى
ui-handed-over = تتولى صفحة المتجر طلبك الآن
ui-write-to-shop = اكتب إلى المتجر أو اتصل به. سيرد عليك شخص.
ui-no-contact = تجد في صفحة الاتصال بالمتجر كيف تصل إلى شخص.
ui-details = التفاصيل
ui-policy-link = سياسة المتجر كاملة
ui-unavailable = لا يمكننا عرض هذا الآن. اسأل المتجر من فضلك.

## Desk

desk-language-name = العربية

desk-language = اللغة

desk-day = { DATE($day, style: "long") }

desk-moment = { DATE($day, style: "long") }، { $time }

desk-money = { MONEY($amount) }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = تسجيل الخروج

desk-ask-person = تواصل مع شخص

desk-yes = نعم

desk-no = لا

desk-not-found-title = لا يوجد شيء هنا

desk-not-found-text = تحقّق من العنوان. إذا فتحت رابطًا منّا، فانسخ الرابط كاملًا.

desk-forbidden-title = لم يعد هذا النموذج صالحًا

desk-forbidden-text = لم يتغيّر شيء. ارجع وحمّل الصفحة من جديد ثم حاول مرة أخرى.

desk-too-many-title = محاولات كثيرة جدًا

desk-too-many-text = يُرجى الانتظار. الثواني المتبقية: { NUMBER($seconds) }.

desk-unavailable-title = لا يمكننا ذلك الآن

desk-unavailable-text = الخلل من جانبنا. لم يُحفظ ما أرسلته للتو. ارجع وحاول مرة أخرى بعد لحظات.

desk-login-title = تسجيل الدخول

desk-login-text = طلبات عملاء { $shop }

desk-password = كلمة المرور

desk-login-go = دخول

desk-login-wrong = كلمة المرور غير صحيحة.

desk-no-password = لم تُحدَّد كلمة مرور بعد. افتح رابط الإعداد الذي عرضه البرنامج عند بدء تشغيله.

desk-setup-title = اختر كلمة مرور

desk-setup-text = تفتح بها صندوق الوارد الذي يضم طلبات عملائك.

desk-password-hint = ١٠ أحرف على الأقل. يسهل تذكّر بضع كلمات متتالية.

desk-password-again = كلمة المرور مرة أخرى

desk-password-differs = كلمتا المرور غير متطابقتين.

desk-setup-go = حفظ كلمة المرور

desk-setup-closed-title = لم يعد هذا الرابط يعمل

desk-setup-closed-text = يعمل رابط الإعداد مرة واحدة. إذا كانت كلمة المرور محددة فسجّل الدخول. وإلا فأعد تشغيل البرنامج ليعرض رابطًا جديدًا.

desk-inbox = صندوق الوارد

desk-search-label = رقم الطلب أو الحالة

desk-search-go = بحث

desk-all = الكل

desk-states = عرض حسب الحالة

desk-pages = صفحات القائمة

desk-older = الأقدم

desk-newest = الأحدث

desk-inbox-empty = لا توجد طلبات بعد. ستظهر الطلبات الجديدة هنا.

desk-nothing-found = لا يوجد طلب مطابق. اختر حالة أخرى أو اختصر البحث.

desk-all-requests = كل الطلبات

desk-buyer-wrote = رسالة العميل

desk-buyer-read = ما قرأه العميل

desk-facts = التفاصيل

desk-email = البريد الإلكتروني

desk-name = الاسم

desk-order = رقم الطلب

desk-product = المنتج

desk-sku = رقم الصنف

desk-quantity = الكمية

desk-price = السعر المدفوع

desk-wish = الرغبة

desk-country = البلد

desk-ordered-on = تاريخ الطلب

desk-delivered-on = تاريخ الوصول

desk-noticed-on = اكتشاف العيب

desk-buyer-language = لغة العميل

desk-verdict = ما تقوله السياسة والقانون

desk-no-verdict = لم تُسجَّل نتيجة. يُرجى أن تقرّر بنفسك.

desk-older-policy = تقرّر هذا بسياسة أقدم. تغيّرت سياستك منذ ذلك الحين.

desk-other-policy-shown = استخدمت صفحة العميل نسخة أخرى من سياستك. ربما قرأ العميل شيئًا مختلفًا.

desk-last-day = آخر يوم

desk-way-back = يدفع تكلفة الإرجاع

desk-refund = المبلغ المسترد

desk-remedies = الخيارات

desk-says-no = سبب الرفض

desk-decided-at = حسب ساعة متجرك: { $moment }

desk-answer = الرد

desk-new-state = الحالة

desk-message-to-buyer = رسالة إلى العميل

desk-message-hint = يقرؤها العميل في صفحة المتابعة.

desk-refusal-needs-words = أخبر العميل بالسبب وبما يمكنه فعله الآن.

desk-changed-meanwhile = لم يُحفظ: تغيّر الطلب في هذه الأثناء. راجع السجل ثم احفظ من جديد.

desk-save = حفظ الرد

desk-history = السجل

desk-status-title = طلبك

desk-your-request = ما أرسلته

desk-case-number = رقم الحالة

desk-received-at = وقت الاستلام

desk-about = الموضوع

desk-you-wrote = رسالتك

desk-you-read = ما قرأته عند الإرسال

desk-keep-link = احتفظ برابط صفحة المتابعة. يستطيع من يملكه قراءة الصفحة.

desk-receipt-title = وصلنا طلبك

desk-receipt-text = هذا هو إيصالك. اطبع هذه الصفحة أو احفظها.

desk-check-sum = رمز التحقق

desk-follow = تابع طلبك

desk-mail-note =
    { $state ->
        [queued] سنرسل هذا التأكيد إلى بريدك الإلكتروني أيضًا. إذا لم يصل، فابحث عنه في مجلد الرسائل غير المرغوب فيها.
        [sent] أرسلنا هذا التأكيد إلى بريدك الإلكتروني أيضًا.
        [failed] لم نتمكن من إيصال هذا التأكيد إلى بريدك الإلكتروني. اطبع هذه الصفحة أو احفظها.
       *[none] لا نرسل هذا التأكيد بالبريد الإلكتروني. اطبع هذه الصفحة أو احفظها.
    }

desk-mail-title = التأكيد بالبريد الإلكتروني

desk-mail-shop =
    { $state ->
        [queued] لم يُرسل بعد. المحاولة التالية: { $moment }
        [sent] أُرسل: { $moment }
        [failed] لم يصل. أخبر العميل بطريقة أخرى أن الطلب لديك.
       *[none] لم يُرسل أي تأكيد: لم يكن هناك خادم بريد حينها، أو لا يمكن إرسال بريد إلى هذا العنوان.
    }

desk-mail-failed = لم يصل البريد

desk-mail-attempts = المحاولات

desk-mail-why = السبب

desk-mail-reason =
    { $reason ->
        [recipient] لا يقبل خادم البريد رسائل إلى هذا العنوان.
        [message] لا يقبل خادم البريد هذه الرسالة.
        [address] لا يمكن إرسال بريد إلى هذا العنوان.
        [sender] لا يسمح خادم البريد لعنوان متجرك بالإرسال.
        [login] لا يقبل خادم البريد اسم المستخدم أو كلمة المرور.
        [security] تعذّر إنشاء اتصال مشفّر بخادم البريد.
        [later] يطلب خادم البريد المحاولة لاحقًا.
        [expired] طال الفشل كثيرًا، فتوقفنا عن المحاولة.
       *[connection] لا يمكن الوصول إلى خادم البريد.
    }

desk-mail-answer = رد خادم البريد

desk-mail-again = حاول مرة أخرى

desk-letter-subject =
    { $case ->
        [withdrawal] وصل إشعار عدولك عن الشراء: { $id }
       *[other] وصل طلبك: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] استلم { $shop } إشعار عدولك عن الشراء: { $moment }. يُرجى الاحتفاظ بهذا التأكيد.
       *[other] استلم { $shop } طلبك: { $moment }. يُرجى الاحتفاظ بهذا التأكيد.
    }

desk-letter-moment = { $moment } (المنطقة الزمنية: { $zone })

desk-letter-next-title = ما الذي سيحدث الآن

desk-letter-next =
    { $case ->
        [withdrawal] لا حاجة إلى إرسال الإشعار مرة أخرى. تعرض صفحة المتابعة ما يحدث بالبضاعة وبمالك.
       *[other] سننظر في طلبك ونجيب في صفحة المتابعة. لا حاجة إلى فعل أي شيء حتى ذلك الحين.
    }

desk-letter-why = أُرسلت هذه الرسالة تلقائيًا لأن عنوانها كُتب في طلب موجّه إلى { $shop }. إذا لم تكن أنت من كتبه، فأخبرنا.

desk-form-title = راسل { $shop }

desk-form-text = تحصل فورًا على إيصال ورابط لقراءة ردّنا.

desk-form-case = ما موضوع طلبك؟

desk-your-email = بريدك الإلكتروني

desk-your-country = بلدك

desk-country-hint = حرفان لاتينيان، مثل DE

desk-delivered-optional = يوم الوصول، إن كنت تعرفه

desk-your-words = اكتب ما تريد

desk-leave-empty = اترك هذا الحقل فارغًا

desk-form-go = إرسال الطلب

desk-order-wrong = أدخل رقم الطلب الوارد في رسالة الطلب.

desk-email-wrong = اكتبه هكذا: name@example.com

desk-not-sent-fields = لم يُرسل بعد. صحّح الحقول المحددة ثم أرسل من جديد.

desk-not-sent-trap = لم يُرسل بعد. ملأ متصفحك حقلًا مخفيًا. راجع ما كتبته ثم أرسل من جديد.

desk-not-sent-other-site = لم يُرسل بعد. أتيت من موقع آخر. راجع المكتوب هنا ثم أرسله بنفسك.

desk-not-sent-before = سبق إرسال هذا النموذج ببيانات أخرى وقد وصلنا ذلك الطلب. لإرسال هذا أيضًا، اضغط الزر مرة أخرى.

desk-state =
    { $word ->
        [received] تم الاستلام
        [in_review] قيد المراجعة
        [accepted] مقبول
        [refused] مرفوض
       *[completed] مغلق
    }

desk-status-lead =
    { $word ->
        [received] طلبك لدينا. لم يطّلع عليه أحد بعد.
        [in_review] نراجع طلبك الآن.
        [accepted] قبلنا طلبك.
        [refused] رفضنا طلبك. تجد السبب في رسالتنا أدناه.
       *[completed] أُغلق طلبك.
    }

desk-case =
    { $word ->
        [return] إرجاع
        [exchange] استبدال
        [defect] عيب في المنتج
        [damaged] وصل تالفًا
        [wrong] منتج خاطئ
        [missing] شيء ناقص
        [late] تأخر التسليم
        [guarantee] ضمان
        [withdrawal] إلغاء بحكم القانون
        [repair] إصلاح
        [complaint] شكوى
        [trade_in] تسليم منتج قديم
        [spare_part] قطعة غيار
       *[cancellation] إلغاء
    }

desk-remedy =
    { $word ->
        [refund_original] استرداد المال
        [store_credit] رصيد في المتجر
        [gift_card] بطاقة هدايا
        [exchange] استبدال
        [replacement] بديل
        [repair] إصلاح
        [price_reduction] تخفيض السعر
        [keep_item_refund] استرداد المال مع الاحتفاظ بالمنتج
        [termination] إنهاء العقد
        [exchange_same] استبدال بمثله
        [exchange_variant] مقاس أو لون آخر
        [coupon] قسيمة
        [donate] استرداد المال مع التبرع بالمنتج
        [trade_in_credit] رصيد مقابل المنتج القديم
        [spare_part] قطعة غيار
        [reply] جواب من موظف
       *[send_missing] إرسال الجزء الناقص
    }

desk-verdict-status =
    { $word ->
        [eligible] نعم: يحق للعميل ذلك
        [eligible_if] نعم، إذا تحققت الشروط المتبقية
        [needs_person] القرار لك
        [not_eligible] لا
       *[unknown] غير محسوم: تنقص معلومة
    }

desk-basis =
    { $word ->
        [law] القانون
       *[shop] سياستك
    }

desk-party =
    { $word ->
        [buyer] العميل
       *[shop] المتجر
    }

desk-refusal-reason =
    { $word ->
        [period_over] انقضت المهلة
        [not_yet] لم تبدأ المهلة بعد
        [rule_refuses] السياسة لا تقبل مثل هذه المنتجات
        [legal_exception] يستثني القانون هذه المنتجات
        [condition_fails] شرط غير متحقق
        [limit_reached] بلغ الحد المسموح
        [bundle_whole] تُرجع المجموعة كاملة فقط
        [no_legal_right] القانون لا يمنح هذا الحق
        [already_returned] أُرجع أو طُلب من قبل
        [not_late] لم يتأخر
       *[no_rule] لا توجد قاعدة لذلك في السياسة
    }

desk-item-state =
    { $word ->
        [unused] غير مستعمل
        [unopened] غير مفتوح
        [tags_attached] البطاقات مثبتة
        [seal_intact] الختم سليم
        [complete] كامل
        [original_packaging] التغليف الأصلي
        [not_activated] غير مفعّل
        [data_erased] البيانات ممسوحة
        [serial_number_matches] الرقم التسلسلي مطابق
        [undamaged] غير تالف
        [clean] نظيف
        [used_as_intended] استُعمل كما يجب
        [original_buyer] المشتري الأول
        [fault_reaches_measure] العيب يبلغ الحد المضمون
        [proof_of_purchase] دليل الشراء
        [same_kind] النوع والمقاس نفسهما
       *[not_started] لم يبدأ ولم يُنزَّل
    }

## لماذا تسري قاعدة، وما لم تقله البيانات المستوردة

finding-why-title = القواعد التي نُظر فيها، بترتيب السياسة

finding-why-rule = القاعدة

finding-why-result = النتيجة

finding-why-decided = ما حسم

finding-why-none = ليس في السياسة قاعدة لهذه الحالة.

finding-why-outcome =
    { $outcome ->
        [governs] تسري
        [outranked] تنطبق وتسري قاعدة أضيق
        [tied] تنطبق بالضيق نفسه: تعادل
        [undecided] تتوقف على معلومة ناقصة
       *[out_of_scope] لا تنطبق
    }

finding-why-order = تسري أضيق قاعدة ولا يُدمج شيء. تُقارن القاعدتان المنطبقتان بهذه الأجزاء من نطاقهما، ويحسم أول جزء تختلفان فيه:

finding-why-version = بصمة ⁨SHA-256⁩ للسياسة: { $hash }

finding-page-item-missing = لا يوصف هنا منتج ولا طلب.

finding-page-item-missing-help = أعطِ بيانات ⁨schema.org⁩ لمنتج أو طلب بصيغة ⁨JSON-LD⁩.

finding-page-item-unclear = ليس واضحًا أي سلعة هي المقصودة. عدد السلع: { $number }. منها: { LIST($known) }.

finding-page-item-unclear-help = اذكر رمز ⁨SKU⁩ للسلعة المقصودة.

finding-page-country-missing = لا شيء هنا يذكر بلد المشتري.

finding-page-country-missing-help = اذكره، مثل ⁨DE⁩ أو ⁨US-CA⁩.

finding-page-assumed =
    { $what ->
        [case] لم تُذكر حالة، فافتُرضت هذه: { $value }.
        [country] أُخذ بلد المشتري من وجهة الطرد: { $value }.
        [utc_day] الوقت بتوقيت ⁨UTC⁩ وأُخذ يومه، وقد يكون عند المتجر يومًا آخر: { $value }.
       *[category] كُتبت الفئة كما تكتبها السياسات: { $value }.
    }

finding-page-assumed-help = إن كان ذلك خطأ فأعطِ المعلومة بنفسك، فهي المقدَّمة.

finding-page-price =
    { $what ->
        [currency] «{ $value }» ليس رمز عملة في ⁨ISO 4217⁩، فتُرك السعر.
        [range] الأسعار نطاق يصل إلى «{ $value }»، فلم يؤخذ سعر.
        [several] للعروض أسعار مختلفة، فلم يؤخذ أي منها.
        [unit] السعر ليس لقطعة واحدة، فتُرك.
        [tax] السعر بلا ضريبة، والضريبة غير معروفة.
       *[form] «{ $value }» ليس مبلغًا دقيقًا بهذه العملة، فتُرك السعر.
    }

finding-page-price-help = اكتب سعر القطعة مثل ⁨19.99⁩ مع رمز مثل ⁨EUR⁩: بنقطة، وبلا فواصل آلاف ولا علامة عملة.

finding-page-value =
    { $what ->
        [sku] لا سلعة هنا رمزها «{ $value }».
        [day] «{ $value }» ليس يومًا، فتُرك.
        [count] «{ $value }» ليس عددًا صحيحًا من 1 فأكثر، فتُرك.
        [category] «{ $value }» ليس فئة من فئات المتجر، فتُرك.
        [condition] الحالة «{ $value }» لا تقول شيئًا تسأل عنه قاعدة، فتُركت.
        [status] الحالة «{ $value }» لا تقول إلى أين وصل الطلب، فتُركت.
        [country] «{ $value }» ليس رمز بلد في ⁨ISO 3166⁩، فتُرك.
        [discount] الخصم «{ $value }» على الطلب كله غير موزع على السلع، فتُرك.
        [kind] هذا ليس نصًا ولا عددًا، فتُرك.
        [texts] عدد نصوص البيانات هنا: { $value }. وما بعد أول 200 منها تُرك.
       *[text] «{ $value }» أطول مما يجب، فتُرك.
    }

finding-page-value-help = صحّحه في البيانات أو أعطِ المعلومة بنفسك.

## ملاحظات على المستند

finding-head =
    { $severity ->
        [error] خطأ
        [warning] تحذير
       *[note] ملاحظة
    } [{ $code }]

finding-whole-file = (الملف كله)

finding-clean = { $file }: سليم

finding-counts = الأخطاء: { $errors }، التحذيرات: { $warnings }، الملاحظات: { $notes }

finding-near = هل تقصد «{ $near }»؟

finding-json-syntax =
    ليس JSON في السطر { $line }، العمود { $column }: { $what ->
        [end] يوجد شيء بعد النهاية.
        [unfinished] النص ينقطع في منتصفه.
        [comma_or_bracket] يلزم هنا فاصلة أو ⁨]⁩.
        [comma_or_brace] يلزم هنا فاصلة أو ⁨{ "}" }⁩.
        [key] يلزم هنا مفتاح بين علامتي اقتباس.
        [colon] تلزم نقطتان بعد المفتاح.
        [digit] يلزم هنا رقم.
        [control] في النص محرف تحكم.
        [escape] لا يعرف JSON سلسلة الهروب هذه.
        [surrogate] نصف زوج بديل يقف وحده.
        [hex] تلزم هنا أربعة أرقام ست عشرية.
       *[value] تلزم هنا قيمة.
    }

finding-json-syntax-help = صحّح النص في هذا الموضع. المحرر الذي يعرف JSON يحدده لك.

finding-too-large =
    { $what ->
        [members] عدد عناصر هذا الكائن { $number }، والحد الأقصى للقراءة { $most }.
        [items] في هذه القائمة { $number } عنصر؛ يُقرأ منها { $most } على الأكثر.
       *[bytes] حجم النص بالبايت { $number }، والحد الأقصى للقراءة { $most }.
    }

finding-too-large-help = احذف ما لا مكان له هنا.

finding-too-deep = تداخل أعمق من الحد { $most } في السطر { $line }، العمود { $column }.

finding-too-deep-help = لا يحتاج أي مستند إلى هذا العمق. ابحث عن أقواس لم تُغلق.

finding-too-many = عدد الملاحظات الأخرى غير المعروضة: { $more }.

finding-too-many-help = أصلح هذه أولًا ثم أعد الفحص.

finding-duplicate-key = المفتاح «{ $word }» مكرر في كائن واحد.

finding-duplicate-key-help = أبقِ واحدًا منهما، فالبرامج تختلف في أيهما يُعتمد.

finding-unknown-field = لا يوجد في الصيغة مفتاح «{ $word }» هنا.

finding-unknown-field-help = المعروف هنا: { $known }.

finding-missing-field = المفتاح «{ $word }» ناقص.

finding-missing-field-help = أضفه.

finding-wrong-type =
    الموجود هنا: { $found ->
        [null] ⁨null⁩
        [boolean] ⁨true⁩ أو ⁨false⁩
        [whole] عدد صحيح
        [fraction] عدد بكسر
        [list] قائمة
        [object] كائن
       *[text] نص
    }. المطلوب: { $wanted ->
        [object] كائن
        [list] قائمة
        [boolean] ⁨true⁩ أو ⁨false⁩
        [whole] عدد صحيح
        [word] كلمة بين علامتي اقتباس
        [day] يوم بين علامتي اقتباس
        [time] وقت بين علامتي اقتباس
        [minute] يوم مع وقت بين علامتي اقتباس
        [currency] رمز عملة
        [place] رمز مكان
        [link] رابط
       *[text] نص
    }.

finding-wrong-type-help = اكتب القيمة بهذا الشكل.

finding-unknown-word = الكلمة «{ $word }» غير معروفة هنا.

finding-unknown-word-help = الكلمات المعروفة: { $known }.

finding-bad-value =
    { $wanted ->
        [range] القيمة { $value } خارج المجال من { $least } إلى { $most }.
        [key] المفتاح ليس 32 رقمًا ست عشريًا.
        [email] هذا ليس عنوان بريد إلكتروني.
        [order_reference] رقم الطلب فارغ أو أطول من 80 محرفًا.
        [pack] هذه ليست حزمة لغة لهذا الإصدار.
        [amount] أحد المبالغ أكبر من أن يُحفظ بدقة.
        [text] النص فارغ أو أطول من 2000 محرف.
       *[value] «{ $value }» غير موجود أو يُكتب بشكل آخر.
    }

finding-bad-value-help =
    { $wanted ->
        [range] اكتب عددًا في هذا المجال.
        [day] اكتب يومًا موجودًا مثل ⁨2026-11-21⁩.
        [time] اكتب وقتًا مثل ⁨09:30⁩.
        [minute] اكتب يومًا مع وقت مثل ⁨2026-10-15T10:00⁩.
        [moment] اكتب وقتًا مع فرق التوقيت مثل ⁨2026-11-21T10:30:00+01:00⁩.
        [currency] اكتب رمز ISO 4217 مثل EUR.
        [place] اكتب رمز ISO 3166 مثل DE أو US-CA.
        [link] اكتب رابطًا يبدأ بـ ⁨https:⁩ أو ⁨mailto:⁩ أو ⁨tel:⁩، أو مسارًا في موقعك يبدأ بـ ⁨/⁩.
        [key] أنشئ 16 بايتًا عشوائيًا.
        [email] اكتبه مثل ⁨name@example.com⁩.
        [order_reference] انسخه من رسالة الطلب.
        [pack] استخدم الحزمة التي جاءت مع هذا الإصدار.
        [amount] استخدم مبالغ أو كميات أصغر.
        [text] اكتب من محرف واحد إلى 2000 محرف.
       *[value] تجد طريقة الكتابة في التوثيق.
    }

finding-unknown-version = الإصدار { $number } من الصيغة غير معروف هنا، ويُقرأ الإصدار 1.

finding-unknown-version-help = حدّث after-sales أو اكتب السياسة بالإصدار 1.

finding-duplicate-rule = المعرّف «{ $rule }» مستخدم في { $other }.

finding-duplicate-rule-help = امنح كل قاعدة معرّفًا خاصًا، فالقرارات تشير إليه.

finding-rule-tie = في الحالة «{ $case }» يمكن أن تنطبق القاعدتان «{ $other }» و«{ $rule }» على سلعة واحدة، ولا واحدة منهما أضيق.

finding-rule-tie-help = ضيّق إحداهما، أو اجعل أماكنهما أو أيامهما أو فئاتهما لا تلتقي.

finding-window-length =
    { $what ->
        [season] هذا الموسم لا يذكر يومًا أخيرًا ولا عدد أيام.
       *[window] عدد المدد المذكورة في هذه المهلة: { $number }. المطلوب واحدة بالضبط.
    }

finding-window-length-help =
    { $what ->
        [season] اذكر ⁨last_day⁩ أو ⁨days⁩.
       *[window] اذكر واحدًا: ⁨days⁩ أو ⁨months⁩ أو ⁨until⁩ أو ⁨unlimited: true⁩.
    }

finding-rule-incomplete =
    { $what ->
        [cases] القاعدة «{ $rule }» لا تذكر أي حالة فلا تسري أبدًا.
        [fee] أحد رسوم القاعدة «{ $rule }» نسبة من السعر ومبلغ معًا.
       *[terms] القاعدة «{ $rule }» تقبل لكنها لا تذكر المدة أو ما يحصل عليه المشتري.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] اذكر حالة واحدة على الأقل، مثل ⁨return⁩.
        [fee] اذكر ⁨share⁩ أو ⁨amount⁩ لا كليهما.
       *[terms] أضف ⁨window⁩ و⁨remedies⁩، أو اجعل ⁨answer⁩ هو ⁨refuse⁩ أو ⁨ask_person⁩.
    }

finding-season-order = أيام هذا الموسم ليست بالترتيب.

finding-season-order-help = يأتي ⁨ordered_from⁩ أولًا ثم ⁨ordered_until⁩ ثم ⁨last_day⁩.

finding-secret-exposed = يبدو أن «{ $name }» يحوي سرًا. السياسة علنية ويمكن لكل مشترٍ قراءتها.

finding-secret-exposed-help = احذفه واستبدله عند الجهة التي أصدرته، ودع خادمك يضيفه إلى الطلبات.

finding-unknown-region = لا يعرّف المتجر منطقة «{ $word }»، فلا تنطبق هذه القاعدة على أحد.

finding-unknown-region-help = أضفها إلى ⁨/shop/regions⁩ أو اذكر أماكنها في ⁨places⁩.

finding-insecure-url = العنوان «{ $value }» غير مشفّر، ويمكن لغيرك قراءة ما يُرسل وتغييره.

finding-insecure-url-help = اكتب العنوان الذي يبدأ بـ ⁨https:⁩.

finding-currency-mix = هذا المبلغ بعملة { $currency }، وعملة المتجر { $own }.

finding-currency-mix-help = اكتبه بعملة المتجر، فالمبالغ الأخرى لا تدخل في تقدير المبلغ المسترد.

finding-contradiction =
    { $what ->
        [backwards] هذا ينتهي قبل أن يبدأ.
        [refusal_gives] القاعدة «{ $rule }» ترفض ومع ذلك تذكر ما يحصل عليه المشتري.
        [limit_zero] القاعدة «{ $rule }» تقبل ومع ذلك تسمح به صفر مرة.
        [opens_too_late] القاعدة «{ $rule }» لا تتيح التصرف إلا بعد انتهاء مهلتها.
        [same_unasked] القاعدة «{ $rule }» تستبدل بالنوع نفسه فقط ولا تسأل عنه.
        [shop_pays_amount] في القاعدة «{ $rule }» يدفع المتجر كلفة الإرجاع ومع ذلك يُذكر لها مبلغ.
        [window_remedy] إحدى مهل القاعدة «{ $rule }» لشيء لا تمنحه القاعدة.
        [fee_over_price] أحد رسوم القاعدة «{ $rule }» أعلى من السعر كله.
        [late_unreachable] إحدى درجات التأخر في القاعدة «{ $rule }» لا يمكن بلوغها.
       *[empty_range] أحد مجالات القاعدة «{ $rule }» فارغ.
    }

finding-contradiction-help =
    { $what ->
        [backwards] بدّل بين الطرفين.
        [refusal_gives] احذف ⁨remedies⁩ أو اجعل ⁨answer⁩ هو ⁨accept⁩.
        [limit_zero] ارفع ⁨most⁩ أو اجعل ⁨answer⁩ هو ⁨refuse⁩.
        [opens_too_late] اجعل الانتظار ينتهي قبل المهلة.
        [same_unasked] أضف الشرط ⁨same_kind⁩ مع ⁨refuse⁩ أو ما يجب أن يتبع.
        [shop_pays_amount] احذف ⁨amount⁩ أو اجعل ⁨payer⁩ هو ⁨buyer⁩.
        [window_remedy] أضفه إلى ⁨remedies⁩ في القاعدة أو احذفه من المهلة.
        [fee_over_price] تُكتب النسب بجزء من مئة من المئة، فعشرة في المئة هي 1000.
        [late_unreachable] رتّب الدرجات تصاعديًا والمفتوحة آخرها.
       *[empty_range] بدّل بين ⁨least⁩ و⁨most⁩ أو بين ⁨from⁩ و⁨until⁩.
    }

finding-law-not-held = قانون { $markets } غير موجود في هذا الإصدار.

finding-law-not-held-help = يقرأ المشترون هناك سياستك مع ملاحظة أن القانون المحلي قد يمنح أكثر.

finding-below-law =
    { $what ->
        [months] بحسب قانون { $markets } يضمن المتجر العيوب مدة أطول من هذه المهلة، وعدد الأشهر هناك: { $number }.
       *[days] بحسب قانون { $markets } يمكن للمشتري العدول مدة أطول من هذه المهلة، وعدد الأيام هناك: { $number }.
    }

finding-below-law-help = يرى المشترون هناك الأفضل منهما. أطل المهلة ليصلح نص واحد للجميع.

finding-exclusion-without-basis =
    { $what ->
        [goods] القاعدة «{ $rule }» ترفض { $goods }، وقانون { $markets } لا يستثني هذه السلع.
       *[all] القاعدة «{ $rule }» ترفض سلعًا يحق للمشترين في { $markets } إرجاعها قانونًا.
    }

finding-exclusion-without-basis-help = اذكر في ⁨traits⁩ سبب استثناء القانون لها، أو اقصر القاعدة على أماكن أخرى. يبقى الحق للمشترين هناك.

finding-fee-against-law = يُحصَّل الرسم «{ $kind }» أيضًا ما دام قانون { $markets } يتيح العدول مجانًا.

finding-fee-against-law-help = اجعله يبدأ بعد أيام القانون عبر ⁨days⁩، أو اقصره عبر ⁨places⁩، أو احذفه.

finding-freight-against-law =
    { $what ->
        [faults] يدفع المشتري كلفة إرجاع السلع المعيبة أو التالفة أو الخاطئة، وقانون { $markets } يجعلها على المتجر.
       *[withdrawal] يدفع المشتري كلفة الإرجاع، وعند العدول يجعلها قانون { $markets } على المتجر.
    }

finding-freight-against-law-help = اجعل ⁨payer⁩ هو ⁨shop⁩، لهذه الأماكن على الأقل.

finding-disclosure-unknown = يتوقف قانون { $markets } على ما إذا كنت تُعلم المشترين بهذا، والملف لا يذكره: «{ $word }».

finding-disclosure-unknown-help = أضفه إلى ⁨/shop/disclosures⁩ مع ⁨told⁩ بقيمة ⁨true⁩ أو ⁨false⁩.

finding-case-without-rule = لا توجد قاعدة تجيب عن الحالة «{ $case }».

finding-case-without-rule-help = أضف قاعدة لها، وإلا فلن يقرأ المشترون إلا ما يمنحه القانون.

finding-item-without-rule =
    { $what ->
        [markets] في الحالة «{ $case }» لا تنطبق أي قاعدة على بعض السلع في { $markets }.
       *[everywhere] في الحالة «{ $case }» لا تنطبق أي قاعدة على بعض السلع.
    }

finding-item-without-rule-help = أضف لهذه الحالة قاعدة بلا ⁨scope⁩، وتبقى القواعد الأضيق مقدّمة عليها.

finding-no-contact = لا تذكر السياسة أحدًا يمكن سؤاله.

finding-no-contact-help = أضف بريدًا إلكترونيًا أو رقم هاتف أو صفحة، فكل «لا» تحيل إليها.

finding-text-missing = هذا النص ناقص بلغات تجيب بها: { $languages }.

finding-text-missing-help = أضفه أو احذف اللغة من ⁨/shop/languages⁩.

finding-no-dispute-route = لم تُذكر جهة لحل النزاعات، وفي { $markets } يجب على المتجر المرتبط بجهة أن يذكرها.

finding-no-dispute-route-help = اذكرها في ⁨/disputes⁩ إن كنت مرتبطًا بإحداها.

finding-rule-shadowed = القاعدة «{ $rule }» لا يمكن أن تسري أبدًا، فقواعد أضيق تنطبق على كل ما تشمله.

finding-rule-shadowed-help = احذفها أو ضيّق القواعد الأخرى.

finding-unknown-locale = لا توجد جمل باللغة «{ $word }»، وهذه باللغة { $other }.

finding-unknown-locale-help = اطلب واحدة من هذه: { $known }.
