## Desk

desk-language-name = العربية

desk-language = اللغة

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = تسجيل الخروج

desk-ask-person = التواصل مع موظف

desk-yes = نعم

desk-no = لا

desk-not-found-title = لا يوجد شيء هنا

desk-not-found-text = يُرجى التحقق من العنوان. إذا كان الرابط منّا، فيُرجى نسخه كاملًا.

desk-forbidden-title = لم يعد هذا النموذج صالحًا

desk-forbidden-text = لم يتغيّر شيء. يُرجى الرجوع وتحميل الصفحة من جديد ثم المحاولة مرة أخرى.

desk-too-many-title = محاولات كثيرة جدًا

desk-too-many-text = يُرجى الانتظار. الثواني المتبقية: { NUMBER($seconds) }.

desk-unavailable-title = لا يمكننا ذلك الآن

desk-unavailable-text = الخلل من جانبنا. لم يُحفظ ما أرسلته للتو. يُرجى الرجوع والمحاولة مرة أخرى بعد لحظات.

desk-login-title = تسجيل الدخول

desk-login-text = طلبات عملاء { $shop }

desk-password = كلمة المرور

desk-login-go = دخول

desk-login-wrong = كلمة المرور غير صحيحة.

desk-no-password = لم تُحدَّد كلمة مرور بعد. يُرجى فتح رابط الإعداد الذي عرضه البرنامج عند بدء تشغيله.

desk-setup-title = اختيار كلمة مرور

desk-setup-text = تفتح صندوق الوارد الذي يضم طلبات عملائك.

desk-password-hint = ١٠ أحرف على الأقل. يسهل تذكّر بضع كلمات متتالية.

desk-password-again = كلمة المرور مرة أخرى

desk-password-differs = كلمتا المرور غير متطابقتين.

desk-setup-go = حفظ كلمة المرور

desk-setup-closed-title = لم يعد هذا الرابط يعمل

desk-setup-closed-text = يعمل رابط الإعداد مرة واحدة. إذا كانت كلمة المرور محددة فيمكنك تسجيل الدخول. وإلا فإعادة تشغيل البرنامج تعرض رابطًا جديدًا.

desk-inbox = صندوق الوارد

desk-search-label = رقم طلب الشراء أو الحالة

desk-search-go = بحث

desk-all = الكل

desk-states = عرض حسب الوضع

desk-pages = صفحات القائمة

desk-older = الأقدم

desk-newest = الأحدث

desk-inbox-empty = لا توجد طلبات بعد. ستظهر الطلبات الجديدة هنا.

desk-nothing-found = لا يوجد طلب مطابق. يُرجى اختيار وضع آخر أو اختصار البحث.

desk-all-requests = كل الطلبات

desk-buyer-wrote = رسالة العميل

desk-buyer-read = ما قرأه العميل

desk-facts = التفاصيل

desk-email = البريد الإلكتروني

desk-name = الاسم

desk-sku = رقم الصنف

desk-quantity = الكمية

desk-price = السعر المدفوع

desk-wish = الرغبة
desk-reason = السبب
desk-serials = الأرقام التسلسلية
desk-wanted = المطلوب بدلًا منه

desk-country = البلد

desk-ordered-on = تاريخ الشراء

desk-delivered-on = تاريخ الوصول

desk-noticed-on = اكتشاف العيب

desk-buyer-language = لغة العميل

desk-verdict = ما تقوله السياسة والقانون

desk-no-verdict = لم تُسجَّل نتيجة. القرار لك.

desk-older-policy = تقرّر هذا بسياسة أقدم. تغيّرت سياستك منذ ذلك الحين.

desk-other-policy-shown = استخدمت صفحة العميل نسخة أخرى من سياستك. ربما قرأ العميل شيئًا مختلفًا.

desk-last-day = آخر يوم

desk-way-back = تكلفة الإرجاع على

desk-refund = المبلغ المردود

desk-remedies = الخيارات

desk-says-no = سبب الرفض

desk-decided-at = حسب ساعة متجرك: { $moment }

desk-answer = الرد

desk-new-state = الوضع

desk-message-to-buyer = رسالة إلى العميل

desk-message-hint = يقرؤها العميل في صفحة المتابعة.

desk-refusal-needs-words = يُرجى إخبار العميل بالسبب وبما يمكنه فعله الآن.

desk-changed-meanwhile = لم يُحفظ: تغيّر الطلب في هذه الأثناء. يُرجى مراجعة السجل ثم الحفظ من جديد.

desk-save = حفظ الرد

desk-you-read = ما قرأته عند الإرسال

desk-keep-link = يُرجى الاحتفاظ برابط صفحة المتابعة. يستطيع من يملكه قراءة الصفحة.

desk-receipt-title = وصلنا طلبك

desk-receipt-text = هذا هو إيصالك. يُرجى طباعة هذه الصفحة أو حفظها.

desk-check-sum = رمز التحقق

desk-follow = متابعة طلبك

desk-mail-note =
    { $state ->
        [queued] سنرسل هذا التأكيد إلى بريدك الإلكتروني أيضًا. إذا لم يصل، فيُرجى البحث عنه في مجلد الرسائل غير المرغوب فيها.
        [sent] أرسلنا هذا التأكيد إلى بريدك الإلكتروني أيضًا.
        [failed] لم نتمكن من إيصال هذا التأكيد إلى بريدك الإلكتروني. يُرجى طباعة هذه الصفحة أو حفظها.
       *[none] لا نرسل هذا التأكيد بالبريد الإلكتروني. يُرجى طباعة هذه الصفحة أو حفظها.
    }

desk-mail-title = التأكيد بالبريد الإلكتروني

desk-mail-shop =
    { $state ->
        [queued] لم يُرسل بعد. المحاولة التالية: { $moment }
        [sent] أُرسل: { $moment }
        [failed] لم يصل. يُرجى إخبار العميل بطريقة أخرى أن الطلب لديك.
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

desk-mail-again = المحاولة مرة أخرى

desk-letter-subject =
    { $case ->
        [withdrawal] وصل إشعار عدولك عن الشراء: { $id }
       *[other] وصل طلبك: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] وصل إشعار عدولك عن الشراء إلى { $shop }: { $moment }. يُرجى الاحتفاظ بهذا التأكيد.
       *[other] وصل طلبك إلى { $shop }: { $moment }. يُرجى الاحتفاظ بهذا التأكيد.
    }

desk-letter-moment = { $moment } (المنطقة الزمنية: { $zone })

desk-letter-next-title = ما الذي سيحدث الآن

desk-letter-next =
    { $case ->
        [withdrawal] لا حاجة إلى إرسال الإشعار مرة أخرى. تعرض صفحة المتابعة ما يحدث بالمنتج وبالمبلغ.
       *[other] سننظر في طلبك ونجيب في صفحة المتابعة. لا حاجة إلى فعل أي شيء حتى ذلك الحين.
    }

desk-letter-why = أُرسلت هذه الرسالة تلقائيًا لأن عنوانها كُتب في طلب موجّه إلى { $shop }. إذا كتبه غيرك، فيُرجى إبلاغنا.

desk-form-title = مراسلة { $shop }

desk-form-text = يصلك فورًا إيصال ورابط لقراءة ردّنا.

desk-form-case = ما موضوع طلبك؟

desk-your-email = بريدك الإلكتروني

desk-your-country = بلدك

desk-country-hint = حرفان لاتينيان، مثل DE

desk-delivered-optional = يوم الوصول، إن كان معروفًا

desk-your-words = بكلماتك

desk-leave-empty = يُترك هذا الحقل فارغًا

desk-form-go = إرسال الطلب

desk-order-wrong = يُرجى إدخال رقم طلب الشراء الوارد في رسالة الشراء.

desk-email-wrong = يُكتب هكذا: name@example.com

desk-not-sent-fields = لم يُرسل بعد. يُرجى تصحيح الحقول المحددة ثم الإرسال من جديد.

desk-not-sent-trap = لم يُرسل بعد. ملأ متصفحك حقلًا مخفيًا. يُرجى مراجعة ما كتبته ثم الإرسال من جديد.

desk-not-sent-other-site = لم يُرسل بعد. أتيت من موقع آخر. يُرجى مراجعة المكتوب هنا ثم إرساله بنفسك.

desk-not-sent-before = سبق إرسال هذا النموذج ببيانات أخرى وقد وصلنا ذلك الطلب. لإرسال هذا أيضًا، يُرجى الضغط على الزر مرة أخرى.

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
        [refused] رفضنا طلبك. السبب في رسالتنا أدناه.
       *[completed] أُغلق طلبك.
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
        [limit_reached] استُنفد عدد المرات المسموح به
        [bundle_whole] تُرجع المجموعة كاملة فقط
        [no_legal_right] القانون لا يمنح هذا الحق
        [already_returned] أُرجع أو طُلب إرجاعه من قبل
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
        [same_kind] النوع نفسه والمقاس نفسه
       *[not_started] لم يبدأ ولم يُنزَّل
    }

case-letter-subject =
    { $word ->
        [waiting] لدينا سؤال عن طلبك: { $id }
        [accepted] قُبل طلبك: { $id }
        [refused] رُفض طلبك: { $id }
        [completed] أُغلق طلبك: { $id }
       *[other] جديد بشأن طلبك: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] طلبك الآن قيد المراجعة لدى { $shop }.
        [waiting] يلزم { $shop } شيء منك لمتابعة طلبك.
        [accepted] قُبل طلبك لدى { $shop }.
        [refused] رُفض طلبك لدى { $shop }.
        [completed] أُغلق طلبك لدى { $shop }.
       *[other] لدى { $shop } جديد بشأن طلبك.
    }

case-letter-next =
    { $word ->
        [waiting] يُرجى الكتابة إلينا في صفحة متابعة طلبك، ثم نكمل.
        [accepted] نفعل ما أخبرناك به. لا يلزمك فعل أي شيء إلا إذا طلبت منك رسالتنا ذلك.
        [refused] إذا كان لك رأي آخر، فيمكنك الكتابة إلينا في صفحة متابعة طلبك.
        [completed] لا شيء آخر. إذا بقي شيء لم يُحل، فيمكنك الكتابة إلينا في صفحة متابعة طلبك. ويمكنك هناك أيضًا تقييم خدمتنا.
       *[other] نجيبك في صفحة متابعة طلبك فور أن نعرف المزيد.
    }

case-letter-state = وضع الطلب

desk-letter-plain = إذا لم تفتح تلك الصفحة، فهذه تعمل في كل متصفح:
