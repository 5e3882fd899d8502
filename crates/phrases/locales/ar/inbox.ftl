## Inbox

inbox-skip = الانتقال إلى المحتوى

inbox-pages = الصفحات

inbox-shop = المتجر

inbox-account = حسابك

inbox-not-allowed-title = لا يمكنك فعل هذا

inbox-not-allowed-text = لم يتغيّر شيء. يمكن لأحد مالكي المتجر أن يمنحك دورًا آخر.

inbox-state =
    { $word ->
        [received] جديد
        [in_review] قيد المراجعة
        [waiting] بانتظار العميل
        [accepted] مقبول
        [refused] مرفوض
       *[completed] مغلق
    }

inbox-short-moment = { DATE($day, style: "short") }، { $time }

inbox-search-label = الطلب أو البريد أو الاسم أو المنتج أو الحالة

inbox-case-label = نوع الحالة

inbox-every-case = كل الأنواع

inbox-needs-answer = يحتاج إلى رد

inbox-clear = مسح

inbox-overdue = متأخر منذ { $moment }

inbox-answer-by = الرد حتى { $moment }

inbox-overdue-count =
    { $count ->
        [zero] لا ردود متأخرة.
        [one] رد واحد متأخر.
        [two] ردّان متأخران.
        [few] { $count } ردود متأخرة.
        [many] { $count } ردًا متأخرًا.
       *[other] { $count } رد متأخر.
    }

inbox-first-page = الصفحة الأولى

inbox-next-page = الصفحة التالية

inbox-export = تنزيل هذه القائمة:

inbox-cases = الحالات

inbox-case-before = الحالة السابقة

inbox-case-after = الحالة التالية

inbox-action =
    { $word ->
        [approve] قبول
        [ask] سؤال العميل
        [decline] رفض
        [exception] منح استثناء
        [goods] وصل المنتج
        [parcel] شحنة في الطريق
        [refund] تم رد المبلغ
        [solved] حُلّ بطريقة أخرى
        [write] الكتابة إلى العميل
        [review] بدء المراجعة
       *[reopen] إعادة الفتح
    }

inbox-action-hint =
    { $word ->
        [approve] يحصل العميل على ما طلبه.
        [ask] تنتظر الحالة رد العميل.
        [decline] يُذكر السبب وما يمكن للعميل فعله الآن.
        [exception] هذا أكثر مما تطلبه سياستك والقانون. يُسجَّل استثناءً.
        [goods] يُبلَّغ العميل بوصول المنتج.
        [parcel] ملصق شحن أو بديل أو منتج مُصلَح: يحصل العميل على الرقم والرابط.
        [refund] المبلغ في طريق العودة. بهذا تُغلق الحالة.
        [solved] حصل العميل على شيء غير المال. بهذا تُغلق الحالة.
        [write] يبقى الوضع كما هو.
        [review] يرى العميل أن هناك من ينظر في طلبه.
       *[reopen] تعود الحالة إلى المراجعة.
    }

inbox-action-go =
    { $word ->
        [approve] قبول
        [ask] إرسال السؤال
        [decline] رفض
        [exception] قبول استثنائي
        [goods] حفظ
        [parcel] حفظ
        [refund] إغلاق بعد رد المبلغ
        [solved] إغلاق بعد الحل
        [write] إرسال الرسالة
        [review] بدء المراجعة
       *[reopen] إعادة الفتح
    }

inbox-goods-message = استلمنا المنتج.

inbox-message-optional = رسالة إلى العميل، إن أردت

inbox-message-hint = يقرؤها العميل في صفحة المتابعة. لغة العميل: { $language }

inbox-template = النص

inbox-put-in = إدراج

inbox-tracking-number = رقم التتبع

inbox-tracking-link = رابط التتبع

inbox-resolution = الحل

inbox-taken-back = سحب العميل طلبه

inbox-amount = المبلغ المردود

inbox-currency = العملة

inbox-words-missing = لم يُحفظ بعد: يُرجى إخبار العميل بالسبب أو بما يلزمك.

inbox-places-left = لم يُحفظ بعد: في الرسالة موضع بين قوسين معقوفين عليك ملؤه.

inbox-link-wrong = لم يُحفظ بعد: يجب أن يبدأ الرابط بـ https://.

inbox-parcel-missing = لم يُحفظ بعد: يُرجى إدخال رقم تتبع أو رابط.

inbox-solution-missing = لم يُحفظ بعد: يُرجى اختيار الحل.

inbox-amount-wrong = لم يُحفظ بعد: يُكتب المبلغ مثل 12.90 من دون فاصل للآلاف، والعملة مثل EUR.

inbox-too-long = لم يُحفظ بعد: تتجاوز الرسالة ٢٠٠٠ حرف.

inbox-exception = استثناء

inbox-rating = تقييم العميل

inbox-stars = { $stars } من ٥

inbox-erase = محو البيانات الشخصية

inbox-erase-text = يُحذف نهائيًا الاسم والبريد ورقم الطلب والرسائل والصور. ويبقى ما تحتاجه الأرقام.

inbox-erase-sure = نعم، محو نهائي

inbox-step =
    { $word ->
        [message] رسالة
        [tracking] شحنة
        [photos] صور
       *[state] ملاحظة
    }

inbox-actor =
    { $word ->
        [buyer] العميل
        [shop] المتجر
       *[desk] تلقائي
    }

inbox-gives =
    { $word ->
        [law] حسب القانون:
       *[shop] حسب سياستك:
    }

inbox-refuses =
    { $word ->
        [law] سبب الرفض حسب القانون:
       *[shop] سبب الرفض حسب سياستك:
    }

inbox-not-told = لم يذكر العميل:

inbox-opens-on = أول يوم

inbox-send-by = آخر يوم لإرسال المنتج

inbox-money-by = آخر يوم لرد المبلغ

inbox-unlimited = بلا نهاية

inbox-person-decides = يقرر ذلك موظف في متجرك.

inbox-conditions = الشروط

inbox-holds = متحقق

inbox-fails = غير متحقق

inbox-open = غير معروف

inbox-staff = الفريق

inbox-role =
    { $word ->
        [owner] مالك
        [agent] موظف ردود
       *[reader] قارئ
    }

inbox-role-label = الدور

inbox-role-hint = المالك يفعل كل شيء. موظف الردود يرد وينزّل. القارئ يطّلع فقط.

inbox-person =
    { $word ->
        [active] نشط
        [invited] مدعو
        [expired] انتهت الدعوة
       *[off] موقوف
    }

inbox-invite = دعوة شخص

inbox-invite-go = إنشاء رابط

inbox-link-text = يُرجى إعطاء هذا الرابط إلى { $name }. يعمل مرة واحدة خلال ٧ أيام ولن يظهر ثانية.

inbox-new-link = رابط جديد

inbox-switch-off = إيقاف

inbox-switch-on = تفعيل

inbox-save = حفظ

inbox-remove = حذف

inbox-fields-wrong = لم يتغيّر شيء: يُرجى إدخال اسم وبريد مثل name@example.com.

inbox-last-owner = لم يتغيّر شيء: يحتاج المتجر أولًا إلى مالك آخر يمكنه الدخول.

inbox-other-shop = لم يتغيّر شيء: يعمل هذا الشخص أيضًا لمتجر آخر. يمكن لمالك المتجرين إنشاء الرابط.

inbox-one-password = كلمة المرور الواحدة السابقة ما زالت تفتح كل شيء. يُرجى إلغاؤها بعد أن يصبح للجميع حسابات.

inbox-one-password-go = إلغاء كلمة المرور الواحدة

inbox-login-wrong = البريد وكلمة المرور لا يتطابقان.

inbox-forgotten = نسيت كلمة المرور؟ يمكن لأحد مالكي المتجر إعطاؤك رابطًا جديدًا.

inbox-setup-title = حسابك لصندوق الوارد

inbox-setup-text = هذا حساب المالك: به ترى كل الطلبات ويمكنك دعوة زملائك.

inbox-setup-go = إنشاء الحساب

inbox-invitation-title = طلبات عملاء { $shop }

inbox-invitation-text = أهلًا { $name }. يُرجى اختيار كلمة مرور، ثم تسجيل الدخول ببريدك.

inbox-invitation-closed = تعمل الدعوة مرة واحدة خلال ٧ أيام. يمكنك طلب رابط جديد من مالك المتجر.

inbox-your-name = اسمك

inbox-your-email = بريدك

inbox-name-wrong = يُرجى إدخال اسمك؛ حتى ٨٠ حرفًا.

inbox-change-password = تغيير كلمة المرور

inbox-current-password = كلمة المرور الحالية

inbox-everywhere = تسجيل الخروج من كل مكان

inbox-everywhere-text = على كل حاسوب وهاتف، بما فيها هذا.

inbox-templates = النصوص

inbox-templates-text = كلماتك الخاصة للردود. يصل النص إلى العميل بلغته، وإلا فبلغة متجرك الأولى.

inbox-places = تُملأ تلقائيًا: { LIST($places) }

inbox-no-templates = لا نصوص بعد.

inbox-new-template = نص جديد

inbox-template-name = اسم النص

inbox-text = النص

inbox-template-wrong = لم يُحفظ بعد: يُرجى إدخال اسم ونص حتى ٢٠٠٠ حرف.
