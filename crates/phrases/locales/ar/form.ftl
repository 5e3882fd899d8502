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
