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
        [waiting] نحتاج إلى شيء منك قبل أن نكمل. التفاصيل في رسالتنا أدناه.
        [accepted] قبلنا طلبك.
        [refused] رفضنا طلبك. السبب في رسالتنا أدناه.
       *[completed] أُغلق طلبك.
    }

case-since = منذ { $moment }

case-next-title = ما الذي يحدث بعد ذلك

case-next =
    { $word ->
        [received] نراجع طلبك ونجيبك هنا. لا يلزمك فعل أي شيء حتى ذلك الحين.
        [in_review] نجيبك هنا فور أن نعرف المزيد. لا يلزمك فعل أي شيء حتى ذلك الحين.
        [waiting] يُرجى الكتابة إلينا في هذه الصفحة، ثم نكمل.
        [accepted] نفعل ما أخبرناك به. لا يلزمك فعل أي شيء إلا إذا طلبت منك رسالتنا ذلك.
        [refused] إذا كان لك رأي آخر، فيمكنك الكتابة إلينا في هذه الصفحة.
       *[completed] لا شيء آخر. إذا بقي شيء لم يُحل، فيمكنك الكتابة إلينا في هذه الصفحة.
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

case-refunded = المبلغ المردود

case-write-title = الكتابة إلينا

case-write-label = رسالتك

case-write-hint = ٢٠٠٠ حرف على الأكثر. يُرجى عدم كتابة أرقام حسابات أو بطاقات.

case-write-reopens = رسالتك تفتح الطلب من جديد. يمكنك الكتابة هنا حتى { DATE($day, style: "long") }.

case-write-over = أُغلق هذا الطلب منذ أكثر من ٣٠ يومًا. إذا كان لديك أمر جديد، فيمكنك إرسال طلب جديد أو سؤال موظف.

case-write-go = إرسال الرسالة

case-write-done = وصلت رسالتك.

case-write-wrong =
    { $why ->
        [empty] لم تُرسل: يُرجى كتابة شيء أولًا.
        [long] لم تُرسل: ٢٠٠٠ حرف على الأكثر. يُرجى اختصار رسالتك.
        [many] لم تُرسل: كتبت ٢٠ مرة منذ أمس. يُرجى المحاولة لاحقًا، فرسائلك الأخرى لدينا.
       *[before] أُرسل هذا النموذج من قبل بكلمات أخرى، وهي لدينا. لإرسال هذه أيضًا، يُرجى الضغط على الزر مرة أخرى.
    }

case-rate-title = كيف كانت خدمتنا؟

case-rate-lead = ما مدى رضاك عن تعاملنا مع طلبك؟

case-stars =
    { $word ->
        [one] عدم رضا تام
        [two] عدم رضا
        [three] بين بين
        [four] رضا
       *[five] رضا تام
    }

case-rate-comment = ما الذي ينبغي أن نعرفه؟ (اختياري)

case-rate-go = إرسال التقييم

case-rate-change = تغيير التقييم

case-rate-thanks = شكرًا على تقييمك. يمكنك تغييره حتى { DATE($day, style: "long") }.

case-rate-kept = شكرًا على تقييمك.

case-rate-given = تقييمك

case-rate-wrong =
    { $why ->
        [stars] لم يُرسل: يُرجى اختيار إحدى الإجابات الخمس.
        [long] لم يُرسل: ٢٠٠٠ حرف على الأكثر. يُرجى اختصار كلماتك.
        [late] لم يعد بالإمكان تغيير تقييمك.
       *[open] يمكنك التقييم بعد إغلاق الطلب.
    }

desk-moment = { DATE($day, style: "long") }، { $time }

desk-money = { MONEY($amount) }

desk-order = رقم طلب الشراء

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
        [wrong] منتج خطأ
        [missing] شيء ناقص
        [late] تأخر التسليم
        [guarantee] ضمان
        [withdrawal] عدول عن الشراء
        [repair] إصلاح
        [complaint] شكوى
        [trade_in] تسليم منتج قديم
        [spare_part] قطعة غيار
       *[cancellation] إلغاء الطلب
    }

desk-remedy =
    { $word ->
        [refund_original] رد المبلغ
        [store_credit] رصيد في المتجر
        [gift_card] بطاقة هدية
        [exchange] استبدال
        [replacement] بديل
        [repair] إصلاح
        [price_reduction] خفض السعر
        [keep_item_refund] رد المبلغ مع الاحتفاظ بالمنتج
        [termination] إنهاء العقد
        [exchange_same] استبدال بمثله
        [exchange_variant] مقاس أو لون آخر
        [coupon] قسيمة
        [donate] رد المبلغ مع التبرع بالمنتج
        [trade_in_credit] رصيد مقابل المنتج القديم
        [spare_part] قطعة غيار
        [reply] جواب من موظف
       *[send_missing] إرسال ما ينقص
    }
