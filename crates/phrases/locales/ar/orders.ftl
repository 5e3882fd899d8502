## Orders that the shop’s system tells, and how buyers find theirs.

orders-title = الطلبات

orders-lead = زوّد المكتب بطلباتك. يكتب المشترون أقل، وترى بجانب كل طلب خدمة ما يعرفه متجرك.

orders-known = الطلبات المعروفة: { NUMBER($count) }

orders-last = آخر تغيير: { $moment }

orders-file = ملف ⁨CSV⁩

orders-file-hint = حتى 4 ميغابايت. الصف الأول يسمّي الأعمدة، وكل صف بعده بند من طلب.

orders-check = فحص الملف

orders-columns = أعمدة الملف

orders-column =
    { $word ->
        [reference] رقم الطلب كما يعرفه المشتري. إلزامي.
        [email] العنوان الذي قُدّم به الطلب. إلزامي، ولا تُحفظ منه إلا بصمة.
        [ordered_on] يوم الطلب، مثل 2026-11-21.
        [currency] ثلاثة أحرف، مثل EUR. إلزامية مع السعر.
        [sku] رقم الصنف.
        [title] اسم المنتج.
        [category] فئة المنتج.
        [traits] ما هو، بكلمات السياسة، مثل custom_made.
        [price] سعر الوحدة، مثل 129.90.
        [quantity] عدد الوحدات.
        [delivered_on] يوم التسليم، مثل 2026-11-24. اتركه فارغًا ما دمت لا تعرفه.
       *[arrived] هل وصل: yes أو no.
    }

orders-preview = لم يُحفظ شيء بعد

orders-stored = تم الحفظ

orders-new = طلبات جديدة

orders-changed = طلبات معدّلة

orders-same = معروفة دون تغيير

orders-store = حفظ الطلبات

orders-passed-over = لم تُقرأ لأن هذه الأعمدة غير معروفة هنا: { $columns }

orders-wrong = في الملف أخطاء، ولم يُحفظ شيء

orders-row = السطر

orders-cell = العمود

orders-problem = الخطأ

orders-no-file = اختر ملفًا أولًا.

orders-not-text = هذا ليس ملفًا نصيًا بترميز ⁨UTF-8⁩. احفظه بصيغة «⁨CSV UTF-8⁩» ثم اختره من جديد.

orders-too-large = الملف أكبر من 4 ميغابايت. قسّمه.

orders-find = اعثر على طلبك

orders-find-text = أدخل رقم الطلب والبريد الإلكتروني الذي طلبت به، فلا تحتاج إلى كتابة الباقي.

orders-find-go = ابحث عن الطلب

orders-find-none = لا نجد طلبًا بهذا الرقم وهذا البريد. تحقق منهما، أو راسلنا من دونهما.

orders-find-without = المراسلة دون البحث عن الطلب

orders-found = الطلب { $reference }

orders-found-text = ما الصنف المعني؟

orders-choose = اختيار

orders-item = صنف بلا اسم

orders-known-title = طلب معروف

orders-source =
    { $word ->
        [csv] من ملف
        [woocommerce] من WooCommerce
        [shopify] من Shopify
        [medusa] من Medusa
       *[api] من نظام متجرك
    }

orders-by-these = بناءً على هذه البيانات
