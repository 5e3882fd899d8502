ui-pick-title = ما المنتج المقصود؟
ui-order = طلب الشراء { $reference }
ui-ordered-on = تاريخ الشراء: { DATE($day, style: "long") }
ui-arrived-on = وصل في { DATE($day, style: "long") }
ui-on-its-way = في الطريق إليك
ui-pieces = الكمية: { $count }
ui-item = المنتج { $sku }
ui-this-item = هذا المنتج
ui-case-title = ماذا حدث؟
ui-question-step = السؤال { $number } من { $total }
ui-day-wrong = يُرجى اختيار يوم لا يأتي بعد اليوم.
ui-answer-wrong = يُرجى مراجعة ما كتبته.
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
ui-good-to-know = معلومات مفيدة
ui-next = ما يمكنك فعله الآن
ui-open-form = إرسال طلب
ui-ask-person = طلب مراجعة الأمر من المتجر
ui-print = طباعة
ui-copy = نسخ
ui-save = حفظ كنص
ui-calendar = إضافة إلى التقويم
ui-share = مشاركة
ui-copied = تم النسخ
ui-money = المبلغ المردود إليك
ui-form-title = طلبك إلى { $shop }
ui-form-lead = لا حاجة إلى حساب. نطلب فقط ما يلزم المتجر للرد عليك.
ui-field-order = رقم طلب الشراء
ui-field-order-hint = موجود في رسالة تأكيد الشراء.
ui-contract-hint = أو ماذا طلبت ومتى.
ui-field-email = البريد الإلكتروني
ui-field-email-hint = لكي يستطيع المتجر الرد عليك.
ui-field-name = الاسم
ui-field-remedy = ما الحل المطلوب؟
ui-remedy-any = يمكن للمتجر أن يقترح حلًا
ui-field-message =
    { $case ->
        [defect] ما المشكلة فيه؟
        [damaged] ما الذي تلف؟
        [wrong] ماذا وصلك؟
        [missing] ما الذي ينقص؟
        [guarantee] ما المشكلة فيه؟
        [repair] ما الذي يحتاج إلى إصلاح؟
        [complaint] ما الذي لم يسر كما يجب؟
        [trade_in] ما حالته؟
       *[other] رسالة إلى المتجر
    }
ui-bank-hint = يُرجى عدم كتابة أرقام حسابات أو بطاقات. لا يحتاج المتجر إليها هنا.
ui-field-serials = الرقم التسلسلي
ui-serials-hint = على المنتج أو علبته أو في الفاتورة. لعدة منتجات: رقم واحد في كل سطر.
ui-field-wanted =
    { $case ->
        [spare_part] ما القطعة المطلوبة؟
       *[other] ما المطلوب بدلًا منه؟
    }
ui-wanted-hint =
    { $case ->
        [spare_part] اسمها أو رقمها إن كان معروفًا.
        [exchange] المقاس أو اللون أو منتج آخر.
       *[other] فقط لطلب شيء آخر: مقاس أو لون أو منتج آخر.
    }
ui-optional = اختياري
ui-error-empty =
    { $field ->
        [message] يُرجى وصف الأمر بكلمات قليلة.
        [wanted] يُرجى كتابة المطلوب.
        [serials] يُرجى كتابة الرقم التسلسلي، أو ذكر تعذر العثور عليه.
        [photos] يُرجى إضافة صورة، أو ذكر تعذر ذلك.
        [email] يُرجى كتابة بريدك الإلكتروني.
        [name] يُرجى كتابة اسمك.
       *[order_reference] يُرجى كتابة رقم طلب الشراء.
    }
ui-error-wrong =
    { $field ->
        [wanted] النص طويل جدًا. الحد هو ٣٠٠ حرف.
        [serials] الحد ٢٠ رقمًا تسلسليًا، لا يزيد كل منها على ٨٠ حرفًا.
        [email] يُكتب البريد هكذا: name@example.com
        [order_reference] رقم طلب الشراء طويل جدًا. الحد هو ٨٠ حرفًا.
       *[other] يُرجى مراجعة هذا الحقل.
    }
ui-error-not-taken = لم يتمكن المتجر من استخدام هذا. يُرجى مراجعته.
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
        [elsewhere] يجري إرسال طلبك في علامة تبويب أخرى. يُرجى الانتظار.
       *[looking_up] نتحقق هل وصل طلبك.
    }
ui-earlier-title = نتحقق هل وصل طلبك السابق
ui-received-title = وصل طلبك إلى المتجر
ui-receipt-number = رقم الإيصال
ui-receipt-time = وقت الاستلام
ui-receipt-at = { DATE($day, style: "long") }، { $time }
ui-receipt-next = سيظهر رد المتجر في صفحة طلبك. يُرجى الاحتفاظ برابطها وبرقم الإيصال.
ui-receipt-next-mail = يُرجى الاحتفاظ برقم الإيصال. يستطيع المتجر الرد على بريدك الإلكتروني.
ui-your-copy = طلبك
ui-receipt-mail = ستصلك نسخة بالبريد الإلكتروني.
ui-receipt-earlier = لدى المتجر نسخة سابقة من طلبك لا تتضمن آخر تعديلاتك. يُرجى إبلاغ المتجر بها.
ui-status-link = متابعة طلبك
ui-not-sent-title = لم يُرسل طلبك
ui-not-sent-why =
    { $why ->
        [offline] لا يوجد اتصال بالإنترنت.
        [busy] يتلقى المتجر طلبات كثيرة الآن. يُرجى المحاولة بعد قليل.
        [refused] لم يقبل نظام المتجر الطلب.
       *[not_arrived] انقطع الاتصال قبل أن يصل الطلب إلى المتجر.
    }
ui-shop-says = يقول نظام المتجر: { $words }
ui-again-at = يمكنك المحاولة مرة أخرى ابتداءً من الساعة { $time }.
ui-earlier-gone = لم يصل طلبك السابق إلى المتجر. ما كتبته غير محفوظ على هذا الجهاز. يُرجى إرساله مرة أخرى.
ui-kept = كل ما كتبته ما زال هنا.
ui-try-again = المحاولة مرة أخرى
ui-unknown-title = لا نعرف بعد هل وصل طلبك
ui-unknown-text = لم نتلق ردًا واضحًا من المتجر. يمكنك التحقق مرة أخرى بأمان: لا يمكن أن يصل طلبك مرتين.
ui-check-again = التحقق مرة أخرى
ui-sent-title = أُرسل طلبك
ui-sent-text = نظام المتجر لا يعطي إيصالًا، لذلك لا نرى ما حدث لطلبك. يُرجى الاحتفاظ بنسختك. إن لم يصلك رد فيمكنك سؤال المتجر.
ui-hand-over-title = بقيت خطوة واحدة
ui-hand-over =
    { $way ->
        [mailto] يُرجى إرسال الرسالة من برنامج البريد. إن لم يُفتح فيمكنك نسخ طلبك ومراسلة المتجر.
       *[copy] يُرجى نسخ طلبك وإرساله إلى المتجر.
    }
ui-stopped = حدث خطأ في هذه الصفحة. ما كتبته موجود في هذا النموذج: يُرجى إرساله من هنا.
ui-handed-over = تتولى صفحة المتجر طلبك الآن
ui-write-to-shop = يمكنك مراسلة المتجر أو الاتصال به. سيرد عليك موظف.
ui-no-contact = تبيّن صفحة التواصل لدى المتجر كيف يمكنك الوصول إلى موظف.
ui-photos-title = الصور
ui-photos-hint = حتى ٥ صور توضح المشكلة. يُحذف المكان وبيانات الكاميرا قبل الإرسال.
ui-no-photos = لا أستطيع إضافة صور
ui-photos-add = اختيار صور
ui-photos-camera = التقاط صورة
ui-photos-drop = يمكنك أيضًا سحب الصور إلى هنا أو لصقها.
ui-photos-busy = جارٍ تجهيز صورك …
ui-photo = الصورة { $number }
ui-photo-remove = إزالة الصورة { $number }
ui-photos-count = الصور المضافة: { $count } من ٥
ui-photo-refused =
    { $why ->
        [unreadable] لا يستطيع هذا المتصفح قراءة الصورة. يُرجى حفظها بصيغة JPEG أو إرسالها إلى المتجر لاحقًا.
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
ui-photos-arrived = الصور التي وصلت: { $count } من { $total }
ui-photos-missing =
    { $count ->
        [zero] لا تنقص أي صورة. وصل طلبك.
        [one] تنقص صورة واحدة من { $total }. وصل طلبك.
        [two] تنقص صورتان من { $total }. وصل طلبك.
        [few] تنقص { $count } صور من { $total }. وصل طلبك.
        [many] تنقص { $count } صورة من { $total }. وصل طلبك.
       *[other] تنقص { $count } صورة من { $total }. وصل طلبك.
    }
ui-photos-keep-open = يُرجى إبقاء هذه الصفحة مفتوحة حتى تصل كل الصور.
ui-photos-retry = إعادة إرسال الصور الناقصة
ui-photos-not-taken = تعذّر تسليم الصور. يُرجى إرسالها إلى المتجر بالبريد الإلكتروني.
