case-state =
    { $word ->
        [received] تم الاستلام
        [in_review] قيد المراجعة
        [waiting] بانتظارك
        [accepted] مقبول
        [refused] مرفوض
       *[completed] مغلق
    }

case-lead =
    { $word ->
        [received] طلبك لدينا. لم يطّلع عليه أحد بعد.
        [in_review] نراجع طلبك الآن.
        [waiting] نحتاج إلى شيء منك قبل أن نكمل. تجده في رسالتنا أدناه.
        [accepted] قبلنا طلبك.
        [refused] رفضنا طلبك. تجد السبب في رسالتنا أدناه.
       *[completed] أُغلق طلبك.
    }

case-since = منذ { $moment }

case-next-title = ما الذي يحدث بعد ذلك

case-next =
    { $word ->
        [received] نراجع طلبك ونجيبك هنا. لا يلزمك فعل أي شيء حتى ذلك الحين.
        [in_review] نجيبك هنا فور أن نعرف المزيد. لا يلزمك فعل أي شيء حتى ذلك الحين.
        [waiting] اكتب إلينا في هذه الصفحة، ثم نكمل.
        [accepted] نفعل ما أخبرناك به. لا يلزمك فعل أي شيء إلا إذا طلبت منك رسالتنا ذلك.
        [refused] إذا كان لك رأي آخر، فاكتب إلينا في هذه الصفحة.
       *[completed] لا شيء آخر. إذا بقي شيء لم يُحل، فاكتب إلينا في هذه الصفحة.
    }

case-answer-by = نجيبك في موعد أقصاه { $moment }.

case-answer-late = أردنا أن نجيبك في موعد أقصاه { $moment }. تأخرنا ونعتذر عن ذلك.

case-our-message = رسالتنا

case-by =
    { $who ->
        [buyer] أنت
        [shop] { $shop }
       *[desk] تلقائيًا
    }

case-step =
    { $word ->
        [message] رسالة
        [tracking] الطرد
       *[photos] صور
    }

case-tracking = رقم التتبع

case-tracking-follow = تتبع الطرد

case-result = النتيجة

case-end =
    { $word ->
        [refused] مرفوض
       *[withdrawn] سحبته بنفسك
    }

case-refunded = المبلغ المُعاد

case-write-title = اكتب إلينا

case-write-label = رسالتك

case-write-hint = ٢٠٠٠ حرف على الأكثر. من فضلك لا تكتب أرقام حسابات أو بطاقات.

case-write-reopens = رسالتك تفتح الطلب من جديد. يمكنك الكتابة هنا حتى { DATE($day, style: "long") }.

case-write-over = أُغلق هذا الطلب منذ أكثر من 30 يومًا. إذا كان لديك أمر جديد، فأرسل طلبًا جديدًا أو اسأل شخصًا.

case-write-go = إرسال الرسالة

case-write-done = وصلت رسالتك.

case-write-wrong =
    { $why ->
        [empty] لم تُرسل: اكتب شيئًا أولًا.
        [long] لم تُرسل: ٢٠٠٠ حرف على الأكثر. اختصر رسالتك من فضلك.
        [many] لم تُرسل: كتبت 20 مرة منذ أمس. حاول لاحقًا، فرسائلك الأخرى لدينا.
       *[before] أُرسل هذا النموذج من قبل بكلمات أخرى، وهي لدينا. لإرسال هذه أيضًا، اضغط الزر مرة أخرى.
    }

case-rate-title = كيف كانت خدمتنا؟

case-rate-lead = ما مدى رضاك عن تعاملنا مع طلبك؟

case-stars =
    { $word ->
        [one] غير راضٍ إطلاقًا
        [two] غير راضٍ
        [three] بين بين
        [four] راضٍ
       *[five] راضٍ جدًا
    }

case-rate-comment = ما الذي ينبغي أن نعرفه؟ (اختياري)

case-rate-go = إرسال التقييم

case-rate-change = تغيير التقييم

case-rate-thanks = شكرًا على تقييمك. يمكنك تغييره حتى { DATE($day, style: "long") }.

case-rate-kept = شكرًا على تقييمك.

case-rate-given = تقييمك

case-rate-wrong =
    { $why ->
        [stars] لم يُرسل: اختر إحدى الإجابات الخمس.
        [long] لم يُرسل: ٢٠٠٠ حرف على الأكثر. اختصر كلماتك من فضلك.
        [late] لم يعد بالإمكان تغيير تقييمك.
       *[open] يمكنك التقييم بعد إغلاق الطلب.
    }

desk-moment = { DATE($day, style: "long") }، { $time }

desk-money = { MONEY($amount) }

desk-order = رقم الطلب

desk-product = المنتج

desk-history = السجل

desk-status-title = طلبك

desk-your-request = ما أرسلته

desk-case-number = رقم الحالة

desk-received-at = وقت الاستلام

desk-about = الموضوع

desk-you-wrote = رسالتك

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
