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
ui-calendar = إضافة إلى التقويم
ui-share = مشاركة
ui-copied = تم النسخ
ui-money = المبلغ الذي يعود إليك
ui-form-title = طلبك إلى { $shop }
ui-form-lead = لا تحتاج إلى حساب. نطلب فقط ما يحتاجه المتجر ليرد عليك.
ui-field-order = رقم الطلب
ui-field-order-hint = تجده في رسالة تأكيد الطلب.
ui-contract-hint = أو اكتب ماذا طلبت ومتى.
ui-field-email = البريد الإلكتروني
ui-field-email-hint = لكي يستطيع المتجر الرد عليك.
ui-field-name = الاسم
ui-field-remedy = ماذا تفضل؟
ui-remedy-any = يمكن للمتجر أن يقترح حلًا
ui-field-message =
    { $case ->
        [defect] ما المشكلة فيه؟
        [damaged] ما الذي تضرر؟
        [wrong] ماذا وصلك؟
        [missing] ما الذي ينقص؟
        [guarantee] ما المشكلة فيه؟
        [repair] ما الذي يحتاج إلى إصلاح؟
        [complaint] ما الذي لم يسر كما يجب؟
        [trade_in] ما حالته؟
       *[other] رسالة إلى المتجر
    }
ui-bank-hint = لا تكتب أرقام حسابات أو بطاقات. لا يحتاج المتجر إليها هنا.
ui-field-serials = الرقم التسلسلي
ui-serials-hint = تجده على المنتج أو على علبته أو في الفاتورة. إن كانت عدة منتجات فاكتب كل رقم في سطر.
ui-field-wanted =
    { $case ->
        [spare_part] أي قطعة تحتاج إليها؟
       *[other] ماذا تريد بدلًا منه؟
    }
ui-wanted-hint =
    { $case ->
        [spare_part] اسمها أو رقمها إن كنت تعرفه.
        [exchange] المقاس أو اللون أو منتج آخر.
       *[other] فقط إن أردت شيئًا آخر: المقاس أو اللون أو منتج آخر.
    }
ui-optional = اختياري
ui-error-empty =
    { $field ->
        [message] صف الأمر بكلمات قليلة.
        [wanted] اكتب ما تريده.
        [serials] اكتب الرقم التسلسلي. إن لم تجده فاذكر ذلك هنا.
        [photos] أضف صورة، أو اذكر أنك لا تستطيع.
        [email] اكتب بريدك الإلكتروني.
        [name] اكتب اسمك.
       *[order_reference] اكتب رقم الطلب.
    }
ui-error-wrong =
    { $field ->
        [wanted] النص طويل جدًا. الحد هو ٣٠٠ حرف.
        [serials] اكتب 20 رقمًا تسلسليًا على الأكثر، لا يزيد كل منها على 80 حرفًا.
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
ui-phase =
    { $phase ->
        [waiting] نظام المتجر لا يرد. سنحاول مرة أخرى الساعة { $time }.
        [elsewhere] يجري إرسال طلبك في علامة تبويب أخرى. انتظر من فضلك.
       *[looking_up] نتحقق هل وصل طلبك.
    }
ui-earlier-title = نتحقق هل وصل طلبك السابق
ui-received-title = وصل طلبك إلى المتجر
ui-receipt-number = رقم الإيصال
ui-receipt-time = وقت الاستلام
ui-receipt-at = { DATE($day, style: "long") }، { $time }
ui-receipt-next = ستجد رد المتجر في صفحة طلبك. احتفظ برابطها وبرقم الإيصال.
ui-receipt-next-mail = احتفظ برقم الإيصال. يستطيع المتجر الرد على بريدك الإلكتروني.
ui-your-copy = طلبك
ui-receipt-mail = ستصلك نسخة بالبريد الإلكتروني.
ui-receipt-earlier = لدى المتجر نسخة سابقة من طلبك لا تتضمن آخر تعديلاتك. أخبر المتجر بها من فضلك.
ui-status-link = متابعة طلبك
ui-not-sent-title = لم يُرسل طلبك
ui-not-sent-why =
    { $why ->
        [offline] لست متصلًا بالإنترنت.
        [busy] يتلقى المتجر طلبات كثيرة الآن. حاول بعد قليل.
        [refused] لم يقبل نظام المتجر الطلب.
       *[not_arrived] انقطع الاتصال قبل أن يصل الطلب إلى المتجر.
    }
ui-shop-says = يقول نظام المتجر: { $words }
ui-again-at = يمكنك المحاولة مرة أخرى ابتداءً من الساعة { $time }.
ui-earlier-gone = لم يصل طلبك السابق إلى المتجر. لا يُحفظ ما كتبته على هذا الجهاز. أرسله مرة أخرى من فضلك.
ui-kept = كل ما كتبته ما زال هنا.
ui-try-again = المحاولة مرة أخرى
ui-unknown-title = لا نعرف بعد هل وصل طلبك
ui-unknown-text = لم نتلق ردًا واضحًا من المتجر. يمكنك التحقق مرة أخرى بأمان: لا يمكن أن يصل طلبك مرتين.
ui-check-again = التحقق مرة أخرى
ui-sent-title = أُرسل طلبك
ui-sent-text = نظام المتجر لا يعطي إيصالًا، لذلك لا نرى ما حدث لطلبك. احتفظ بنسختك. إن لم يصلك رد فاسأل المتجر.
ui-hand-over-title = بقيت خطوة واحدة
ui-hand-over =
    { $way ->
        [mailto] أرسل الرسالة من برنامج البريد. إن لم يُفتح فانسخ طلبك واكتب إلى المتجر.
       *[copy] انسخ طلبك وأرسله إلى المتجر.
    }
ui-stopped = حدث خطأ في هذه الصفحة. ما كتبته موجود في هذا النموذج: أرسله من هنا من فضلك.
ui-handed-over = تتولى صفحة المتجر طلبك الآن
ui-write-to-shop = اكتب إلى المتجر أو اتصل به. سيرد عليك شخص.
ui-no-contact = تجد في صفحة الاتصال بالمتجر كيف تصل إلى شخص.
ui-photos-title = الصور
ui-photos-hint = حتى ٥ صور توضح المشكلة. يُحذف المكان وبيانات الكاميرا قبل الإرسال.
ui-no-photos = لا أستطيع إضافة صور
ui-photos-add = اختيار صور
ui-photos-camera = التقاط صورة
ui-photos-drop = يمكنك أيضًا سحب الصور إلى هنا أو لصقها.
ui-photos-busy = جارٍ تجهيز صورك …
ui-photo = الصورة { $number }
ui-photo-remove = إزالة الصورة { $number }
ui-photos-count = أُضيفت { $count } من ٥ صور
ui-photo-refused =
    { $why ->
        [unreadable] لا يستطيع هذا المتصفح قراءة الصورة. احفظها بصيغة JPEG أو أرسلها إلى المتجر لاحقًا.
        [too_large] الصورة كبيرة جدًا. الحد الأقصى ٤٠ ميغابكسل.
        [too_many] يمكنك إضافة ٥ صور على الأكثر.
        [same] هذه الصورة مضافة من قبل.
       *[not_image] هذا الملف ليس صورة.
    }
ui-photos-insecure = لا يمكن إضافة صور هنا لأن الاتصال بهذه الصفحة غير آمن. يمكنك إرسال طلبك بدونها.
ui-photo-state =
    { $state ->
        [sending] في الطريق
        [arrived] وصلت
        [missing] ناقصة
       *[waiting] في الانتظار
    }
ui-photos-arrived = وصل { $count } من { $total } صور
ui-photos-missing =
    { $count ->
        [zero] لا تنقص أي صورة. وصل طلبك.
        [one] تنقص صورة واحدة من { $total }. وصل طلبك.
        [two] تنقص صورتان من { $total }. وصل طلبك.
        [few] تنقص { $count } صور من { $total }. وصل طلبك.
        [many] تنقص { $count } صورة من { $total }. وصل طلبك.
       *[other] تنقص { $count } صورة من { $total }. وصل طلبك.
    }
ui-photos-keep-open = أبقِ هذه الصفحة مفتوحة حتى تصل كل الصور.
ui-photos-retry = إعادة إرسال الصور الناقصة
ui-photos-not-taken = تعذّر تسليم الصور. أرسلها إلى المتجر بالبريد الإلكتروني.
