## Orders that the shop’s system tells, and how buyers find theirs.

orders-title = طلبات الشراء

orders-lead = يُرجى تزويد مكتب الخدمة بطلبات الشراء. يكتب العملاء أقل، ويظهر لك بجانب كل طلب خدمة ما يعرفه متجرك.

orders-known = طلبات الشراء المعروفة: { NUMBER($count) }

orders-last = آخر تغيير: { $moment }

orders-file = ملف ⁨CSV⁩

orders-file-hint = حتى ٤ ميغابايت. الصف الأول يسمّي الأعمدة، وكل صف بعده بند من طلب شراء.

orders-check = فحص الملف

orders-columns = أعمدة الملف

orders-column =
    { $word ->
        [reference] رقم طلب الشراء كما يعرفه العميل. إلزامي.
        [email] البريد الذي قُدّم به الطلب. إلزامي، ولا تُحفظ منه إلا بصمة.
        [ordered_on] يوم الشراء، مثل ⁨2026-11-21⁩.
        [currency] ثلاثة أحرف، مثل EUR. إلزامية مع السعر.
        [sku] رقم الصنف.
        [title] اسم المنتج.
        [category] فئة المنتج.
        [traits] ما هو، بكلمات السياسة، مثل custom_made.
        [price] سعر الوحدة، مثل 129.90.
        [quantity] عدد الوحدات.
        [delivered_on] يوم التسليم، مثل ⁨2026-11-24⁩. يُترك فارغًا حتى يُعرف.
       *[arrived] هل وصل: yes أو no.
    }

orders-preview = لم يُحفظ شيء بعد

orders-stored = تم الحفظ

orders-new = طلبات شراء جديدة

orders-changed = طلبات شراء معدّلة

orders-same = معروفة دون تغيير

orders-store = حفظ طلبات الشراء

orders-passed-over = لم تُقرأ لأن هذه الأعمدة غير معروفة هنا: { $columns }

orders-wrong = في الملف أخطاء، ولم يُحفظ شيء

orders-row = السطر

orders-cell = العمود

orders-problem = الخطأ

orders-no-file = يُرجى اختيار ملف أولًا.

orders-not-text = هذا ليس ملفًا نصيًا بترميز ⁨UTF-8⁩. يُرجى حفظه بصيغة «⁨CSV UTF-8⁩» ثم اختياره من جديد.

orders-too-large = الملف أكبر من ٤ ميغابايت. يُرجى تقسيمه.

orders-find = العثور على طلب الشراء

orders-find-text = يُرجى إدخال رقم طلب الشراء والبريد الذي طلبت به، فلا حاجة إلى كتابة الباقي.

orders-find-go = البحث عن طلب الشراء

orders-find-none = لا نجد طلب شراء بهذا الرقم وهذا البريد. يُرجى التحقق منهما، أو مراسلتنا بدون ذلك.

orders-find-without = المراسلة دون البحث عن طلب الشراء

orders-found = طلب الشراء { $reference }

orders-found-text = ما المنتج المقصود؟

orders-choose = اختيار

orders-item = منتج بلا اسم

orders-known-title = طلب شراء معروف

orders-source =
    { $word ->
        [csv] من ملف
        [woocommerce] من WooCommerce
        [shopify] من Shopify
        [medusa] من Medusa
       *[api] من نظام متجرك
    }

orders-by-these = بناءً على هذه البيانات
