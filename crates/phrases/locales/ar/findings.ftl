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

finding-page-item-missing-help = المطلوب بيانات ⁨schema.org⁩ لمنتج أو طلب بصيغة ⁨JSON-LD⁩.

finding-page-item-unclear = ليس واضحًا أي سلعة هي المقصودة. عدد السلع: { $number }. منها: { LIST($known) }.

finding-page-item-unclear-help = يُرجى ذكر رمز ⁨SKU⁩ للسلعة المقصودة.

finding-page-country-missing = لا شيء هنا يذكر بلد العميل.

finding-page-country-missing-help = يُرجى ذكره، مثل ⁨DE⁩ أو ⁨US-CA⁩.

finding-page-assumed =
    { $what ->
        [case] لم تُذكر حالة، فافتُرضت هذه: { $value }.
        [country] أُخذ بلد العميل من وجهة الطرد: { $value }.
        [utc_day] الوقت بتوقيت ⁨UTC⁩ وأُخذ يومه، وقد يكون عند المتجر يومًا آخر: { $value }.
       *[category] كُتبت الفئة كما تكتبها السياسات: { $value }.
    }

finding-page-assumed-help = إن كان ذلك خطأ فيُرجى ذكر المعلومة الصحيحة، فهي المقدَّمة.

finding-page-price =
    { $what ->
        [currency] «{ $value }» ليس رمز عملة في ⁨ISO 4217⁩، فتُرك السعر.
        [range] الأسعار نطاق يصل إلى «{ $value }»، فلم يؤخذ سعر.
        [several] للعروض أسعار مختلفة، فلم يؤخذ أي منها.
        [unit] السعر ليس لقطعة واحدة، فتُرك.
        [tax] السعر بلا ضريبة، والضريبة غير معروفة.
       *[form] «{ $value }» ليس مبلغًا دقيقًا بهذه العملة، فتُرك السعر.
    }

finding-page-price-help = يُكتب سعر القطعة مثل ⁨19.99⁩ مع رمز مثل ⁨EUR⁩: بنقطة، وبلا فواصل آلاف ولا علامة عملة.

finding-page-value =
    { $what ->
        [sku] لا سلعة هنا رمزها «{ $value }».
        [day] «{ $value }» ليس يومًا، فتُرك.
        [count] «{ $value }» ليس عددًا صحيحًا من 1 فأكثر، فتُرك.
        [category] «{ $value }» ليس فئة من فئات المتجر، فتُرك.
        [condition] حالة السلعة «{ $value }» لا تقول شيئًا تسأل عنه قاعدة، فتُركت.
        [status] وضع الطلب «{ $value }» لا يقول إلى أين وصل الطلب، فتُرك.
        [country] «{ $value }» ليس رمز بلد في ⁨ISO 3166⁩، فتُرك.
        [discount] الخصم «{ $value }» على الطلب كله غير موزع على السلع، فتُرك.
        [kind] هذا ليس نصًا ولا عددًا، فتُرك.
        [texts] عدد نصوص البيانات هنا: { $value }. وما بعد أول ٢٠٠ منها تُرك.
       *[text] «{ $value }» أطول مما يجب، فتُرك.
    }

finding-page-value-help = يُرجى تصحيحه في البيانات أو ذكر المعلومة مباشرة.

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

finding-near = هل المقصود «{ $near }»؟

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

finding-json-syntax-help = يُرجى تصحيح النص في هذا الموضع. المحرر الذي يعرف JSON يحدده لك.

finding-too-large =
    { $what ->
        [members] عدد عناصر هذا الكائن { $number }، والحد الأقصى للقراءة { $most }.
        [items] عدد عناصر هذه القائمة { $number }، والحد الأقصى للقراءة { $most }.
       *[bytes] حجم النص بالبايت { $number }، والحد الأقصى للقراءة { $most }.
    }

finding-too-large-help = يُرجى حذف ما لا مكان له هنا.

finding-too-deep = تداخل أعمق من الحد { $most } في السطر { $line }، العمود { $column }.

finding-too-deep-help = لا يحتاج أي مستند إلى هذا العمق. يُرجى البحث عن أقواس لم تُغلق.

finding-too-many = عدد الملاحظات الأخرى غير المعروضة: { $more }.

finding-too-many-help = يُرجى إصلاح هذه أولًا ثم إعادة الفحص.

finding-duplicate-key = المفتاح «{ $word }» مكرر في كائن واحد.

finding-duplicate-key-help = يُرجى إبقاء واحد منهما، فالبرامج تختلف في أيهما يُعتمد.

finding-unknown-field = لا يوجد في الصيغة مفتاح «{ $word }» هنا.

finding-unknown-field-help = المعروف هنا: { $known }.

finding-missing-field = المفتاح «{ $word }» ناقص.

finding-missing-field-help = يُرجى إضافته.

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

finding-wrong-type-help = يُرجى كتابة القيمة بهذا الشكل.

finding-unknown-word = الكلمة «{ $word }» غير معروفة هنا.

finding-unknown-word-help = الكلمات المعروفة: { $known }.

finding-bad-value =
    { $wanted ->
        [range] القيمة { $value } خارج المجال من { $least } إلى { $most }.
        [key] المفتاح ليس ٣٢ رقمًا ست عشريًا.
        [email] هذا ليس عنوان بريد إلكتروني.
        [order_reference] رقم طلب الشراء فارغ أو أطول من ٨٠ محرفًا.
        [serials] أكثر من ٢٠ رقمًا تسلسليًا، أو أحدها فارغ أو أطول من ٨٠ محرفًا.
        [wish] الرغبة فارغة أو أطول من ٣٠٠ محرف.
        [photos] أكثر من ٥ صور، أو صورة مذكورة مرتين أو بلا بصمة ⁨SHA-256⁩ بأرقام ست عشرية صغيرة.
        [pack] هذه ليست حزمة لغة لهذا الإصدار.
        [amount] أحد المبالغ أكبر من أن يُحفظ بدقة.
        [text] النص فارغ أو أطول من ٢٠٠٠ محرف.
        [same] «{ $value }» يختلف عن صف سابق لهذا الطلب.
       *[value] «{ $value }» غير موجود أو يُكتب بشكل آخر.
    }

finding-bad-value-help =
    { $wanted ->
        [range] يُكتب هنا عدد في هذا المجال.
        [day] يُكتب يوم موجود مثل ⁨2026-11-21⁩.
        [time] يُكتب الوقت مثل ⁨09:30⁩.
        [minute] يُكتب يوم مع وقت مثل ⁨2026-10-15T10:00⁩.
        [moment] يُكتب وقت مع فرق التوقيت مثل ⁨2026-11-21T10:30:00+01:00⁩.
        [currency] يُكتب رمز ⁨ISO 4217⁩ مثل ⁨EUR⁩.
        [place] يُكتب رمز ⁨ISO 3166⁩ مثل ⁨DE⁩ أو ⁨US-CA⁩.
        [link] يُكتب رابط يبدأ بـ ⁨https:⁩ أو ⁨mailto:⁩ أو ⁨tel:⁩، أو مسار في موقعك يبدأ بـ ⁨/⁩.
        [key] يُرجى إنشاء ١٦ بايتًا عشوائيًا.
        [email] يُكتب مثل ⁨name@example.com⁩.
        [order_reference] يُرجى نسخه من رسالة الطلب.
        [serials] يُذكر ٢٠ رقمًا على الأكثر، كلٌّ كما هو على السلعة.
        [wish] تُكتب في محرف واحد إلى ٣٠٠ محرف.
        [photos] تُذكر ٥ صور على الأكثر، كلٌّ مرة واحدة.
        [pack] يُرجى استخدام الحزمة التي جاءت مع هذا الإصدار.
        [amount] يُرجى استخدام مبالغ أو كميات أصغر.
        [text] يُكتب من محرف واحد إلى ٢٠٠٠ محرف.
        [price] يُكتب بأرقام مثل ⁨129.90⁩، دون منازل أكثر مما للعملة.
        [same] تُكتب القيمة نفسها في كل صف من الطلب.
       *[value] طريقة الكتابة موضحة في التوثيق.
    }

finding-unknown-version = الإصدار { $number } من الصيغة غير معروف هنا، ويُقرأ الإصدار 1.

finding-unknown-version-help = يُرجى تحديث after-sales أو كتابة السياسة بالإصدار 1.

finding-duplicate-rule = المعرّف «{ $rule }» مستخدم في { $other }.

finding-duplicate-rule-help = لكل قاعدة معرّف خاص، فالقرارات تشير إليه.

finding-rule-tie = في الحالة «{ $case }» يمكن أن تنطبق القاعدتان «{ $other }» و«{ $rule }» على سلعة واحدة، ولا واحدة منهما أضيق.

finding-rule-tie-help = يُرجى تضييق إحداهما، أو جعل أماكنهما أو أيامهما أو فئاتهما لا تلتقي.

finding-window-length =
    { $what ->
        [season] هذا الموسم لا يذكر يومًا أخيرًا ولا عدد أيام.
       *[window] عدد المدد المذكورة في هذه المهلة: { $number }. المطلوب واحدة بالضبط.
    }

finding-window-length-help =
    { $what ->
        [season] المطلوب ⁨last_day⁩ أو ⁨days⁩.
       *[window] المطلوب واحد من: ⁨days⁩ أو ⁨months⁩ أو ⁨until⁩ أو ⁨unlimited: true⁩.
    }

finding-rule-incomplete =
    { $what ->
        [cases] القاعدة «{ $rule }» لا تذكر أي حالة فلا تسري أبدًا.
        [fee] أحد رسوم القاعدة «{ $rule }» نسبة من السعر ومبلغ معًا.
       *[terms] القاعدة «{ $rule }» تقبل لكنها لا تذكر المدة أو ما يحصل عليه العميل.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] يُرجى ذكر حالة واحدة على الأقل، مثل ⁨return⁩.
        [fee] يُذكر ⁨share⁩ أو ⁨amount⁩ لا كلاهما.
       *[terms] يُرجى إضافة ⁨window⁩ و⁨remedies⁩، أو جعل ⁨answer⁩ هو ⁨refuse⁩ أو ⁨ask_person⁩.
    }

finding-season-order = أيام هذا الموسم ليست بالترتيب.

finding-season-order-help = يأتي ⁨ordered_from⁩ أولًا ثم ⁨ordered_until⁩ ثم ⁨last_day⁩.

finding-secret-exposed = يبدو أن «{ $name }» يحوي سرًا. السياسة علنية ويمكن لكل عميل قراءتها.

finding-secret-exposed-help = يُرجى حذفه واستبداله عند الجهة التي أصدرته. يمكن لخادمك أن يضيفه إلى الطلبات.

finding-endpoint-setting =
    { $what ->
        [header] تحتاج وجهة الإرسال «{ $preset }» إلى الترويسة «{ $name }».
        [address] عنوان وجهة الإرسال «{ $preset }» لا ينتهي بـ { $name }.
       *[setting] تحتاج وجهة الإرسال «{ $preset }» إلى الإعداد «{ $name }».
    }

finding-endpoint-setting-help =
    { $what ->
        [header] يُرجى إضافتها إلى ⁨/endpoint/headers⁩. أما ما يخص عميلًا بعينه فتذكره الصفحة في عنصر ⁨meta⁩.
        [address] يُكتب العنوان كاملًا مثل ⁨https://shop.zendesk.com/api/v2/requests.json⁩.
       *[setting] يُرجى إضافة اسمه وقيمته إلى ⁨/endpoint/settings⁩، ولا يُكتب هناك سر أبدًا.
    }

finding-endpoint-profile =
    { $what ->
        [headers] مع ⁨simple⁩ أو ⁨no-cors⁩ في ⁨cors⁩ لا ترسل المتصفحات ترويسات خاصة بك.
        [json] مع ⁨simple⁩ أو ⁨no-cors⁩ في ⁨cors⁩ لا ترسل المتصفحات ⁨JSON⁩.
        [method] مع ⁨simple⁩ أو ⁨no-cors⁩ في ⁨cors⁩ لا ترسل المتصفحات إلا ⁨POST⁩.
        [same_origin] لا تقبل «{ $preset }» الطلبات إلا من موقعها نفسه.
        [simple] لا تجيب «{ $preset }» عن السؤال الذي تطرحه المتصفحات قبل هذا الإرسال.
        [address] لا يمكن الإرسال إلى هذا العنوان مع «{ $preset }».
        [status] الحالة خارج 200 إلى 299 ليست نجاحًا.
        [timeout] أطول مدة للاستدعاء الواحد بين ثانية واحدة و120 ثانية.
       *[look_up] ليس في عنوان الاستعلام مكان لمفتاح الطلب.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] يُرجى حذف الترويسات، أو جعل ⁨cors⁩ بقيمة ⁨preflight⁩ إن كانت الوجهة تجيب عن أسئلة المتصفحات.
        [json] يُرجى جعل ⁨format⁩ بقيمة ⁨form⁩ أو ⁨text⁩، أو ⁨cors⁩ بقيمة ⁨preflight⁩ إن كانت الوجهة تجيب عن أسئلة المتصفحات.
        [method] يُرجى جعل ⁨method⁩ بقيمة ⁨POST⁩، أو ⁨cors⁩ بقيمة ⁨preflight⁩ إن كانت الوجهة تجيب عن أسئلة المتصفحات.
        [same_origin] يُرجى حذف ⁨cors⁩ أو جعله ⁨same-origin⁩.
        [simple] يُرجى حذف ⁨cors⁩ أو جعله ⁨simple⁩.
        [address] مع ⁨mailto⁩ يُكتب رابط بريد، وفي غير ذلك عنوان ⁨https:⁩ أو مسار في موقعك.
        [status] تُذكر فقط الحالات التي تعني أن الطلب حُفظ.
        [timeout] المعتاد 20.
       *[look_up] تُكتب كلمة ⁨key⁩ بين قوسين معقوفين في مكانها.
    }

finding-endpoint-relay = لا تقبل «{ $name }» الاستدعاءات إلا بمفتاح سري، ولا يجوز أن تحمله صفحة.

finding-endpoint-relay-help = يمكن لبرنامج صغير على خادمك أن يتلقى الطلبات ويمررها، أو يمكنك استخدام مكتب الخدمة.

finding-endpoint-pointer = لا يوجد «{ $word }» في أي طلب، فسيُترك.

finding-endpoint-pointer-help = المعروف هنا: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] مع ⁨no-cors⁩ في ⁨cors⁩ لا يستطيع أحد تأكيد وصول الطلب، ويُقال ذلك للعميل.
       *[untested] كل جواب من 200 إلى 299 يُحسب هنا نجاحًا.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] يُرجى جعل الوجهة تجيب عن أسئلة المتصفحات، أو استخدام مكتب الخدمة.
       *[untested] يُرجى إضافة ⁨success⁩ مع ⁨at⁩: موضع في الجواب لا يوجد إلا حين يُحفظ الطلب.
    }

finding-unknown-region = لا يعرّف المتجر منطقة «{ $word }»، فلا تنطبق هذه القاعدة على أحد.

finding-unknown-region-help = يُرجى إضافتها إلى ⁨/shop/regions⁩ أو ذكر أماكنها في ⁨places⁩.

finding-insecure-url = العنوان «{ $value }» غير مشفّر، ويمكن لغيرك قراءة ما يُرسل وتغييره.

finding-insecure-url-help = يُكتب العنوان الذي يبدأ بـ ⁨https:⁩.

finding-currency-mix = هذا المبلغ بعملة { $currency }، وعملة المتجر { $own }.

finding-currency-mix-help = يُكتب بعملة المتجر، فالمبالغ الأخرى لا تدخل في تقدير المبلغ المردود.

finding-contradiction =
    { $what ->
        [backwards] هذا ينتهي قبل أن يبدأ.
        [refusal_gives] القاعدة «{ $rule }» ترفض ومع ذلك تذكر ما يحصل عليه العميل.
        [limit_zero] القاعدة «{ $rule }» تقبل ومع ذلك تسمح به صفر مرة.
        [opens_too_late] القاعدة «{ $rule }» لا تتيح التصرف إلا بعد انتهاء مهلتها.
        [same_unasked] القاعدة «{ $rule }» تستبدل بالنوع نفسه فقط ولا تسأل عنه.
        [shop_pays_amount] في القاعدة «{ $rule }» يدفع المتجر تكلفة الإرجاع ومع ذلك يُذكر لها مبلغ.
        [window_remedy] إحدى مهل القاعدة «{ $rule }» لشيء لا تمنحه القاعدة.
        [fee_over_price] أحد رسوم القاعدة «{ $rule }» أعلى من السعر كله.
        [late_unreachable] إحدى درجات التأخر في القاعدة «{ $rule }» لا يمكن بلوغها.
       *[empty_range] أحد مجالات القاعدة «{ $rule }» فارغ.
    }

finding-contradiction-help =
    { $what ->
        [backwards] يُرجى تبديل الطرفين.
        [refusal_gives] يُرجى حذف ⁨remedies⁩ أو جعل ⁨answer⁩ هو ⁨accept⁩.
        [limit_zero] يُرجى رفع ⁨most⁩ أو جعل ⁨answer⁩ هو ⁨refuse⁩.
        [opens_too_late] يجب أن ينتهي الانتظار قبل المهلة.
        [same_unasked] يُرجى إضافة الشرط ⁨same_kind⁩ مع ⁨refuse⁩ أو ما يجب أن يتبع.
        [shop_pays_amount] يُرجى حذف ⁨amount⁩ أو جعل ⁨payer⁩ هو ⁨buyer⁩.
        [window_remedy] يُرجى إضافته إلى ⁨remedies⁩ في القاعدة أو حذفه من المهلة.
        [fee_over_price] تُكتب النسب بجزء من مئة من المئة، فعشرة في المئة هي 1000.
        [late_unreachable] تُرتَّب الدرجات تصاعديًا والمفتوحة آخرها.
       *[empty_range] يُرجى تبديل ⁨least⁩ و⁨most⁩ أو ⁨from⁩ و⁨until⁩.
    }

finding-law-not-held = قانون { $markets } غير موجود في هذا الإصدار.

finding-law-not-held-help = يقرأ العملاء هناك سياستك مع ملاحظة أن القانون المحلي قد يمنح أكثر.

finding-below-law =
    { $what ->
        [months] بحسب قانون { $markets } يضمن المتجر العيوب مدة أطول من هذه المهلة، وعدد الأشهر هناك: { $number }.
       *[days] بحسب قانون { $markets } يمكن للعميل العدول مدة أطول من هذه المهلة، وعدد الأيام هناك: { $number }.
    }

finding-below-law-help = يرى العملاء هناك الأفضل منهما. إطالة المهلة تجعل النص واحدًا للجميع.

finding-exclusion-without-basis =
    { $what ->
        [goods] القاعدة «{ $rule }» ترفض { $goods }، وقانون { $markets } لا يستثني هذه السلع.
       *[all] القاعدة «{ $rule }» ترفض سلعًا يحق للعملاء في { $markets } إرجاعها قانونًا.
    }

finding-exclusion-without-basis-help = يُرجى ذكر سبب استثناء القانون لها في ⁨traits⁩، أو قصر القاعدة على أماكن أخرى. يبقى الحق للعملاء هناك.

finding-fee-against-law = يُحصَّل الرسم «{ $kind }» أيضًا ما دام قانون { $markets } يتيح العدول مجانًا.

finding-fee-against-law-help = يُرجى جعله يبدأ بعد أيام القانون عبر ⁨days⁩، أو قصره عبر ⁨places⁩، أو حذفه.

finding-freight-against-law =
    { $what ->
        [faults] يدفع العميل تكلفة إرجاع السلع المعيبة أو التالفة أو الخطأ، وقانون { $markets } يجعلها على المتجر.
       *[withdrawal] يدفع العميل تكلفة الإرجاع، وعند العدول يجعلها قانون { $markets } على المتجر.
    }

finding-freight-against-law-help = يُرجى جعل ⁨payer⁩ هو ⁨shop⁩، لهذه الأماكن على الأقل.

finding-disclosure-unknown = لا يذكر الملف ما إذا كان العملاء يُبلَّغون بهذا: «{ $word }».

finding-disclosure-unknown-help = يُرجى إضافته إلى ⁨/shop/disclosures⁩ مع ⁨told⁩ بقيمة ⁨true⁩ أو ⁨false⁩.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] في { $markets } يمكن للعميل العدول مدة أطول إذا لم يُبلَّغ بهذا الحق.
        [return_cost_told] في { $markets } يدفع المتجر تكلفة الإرجاع إذا لم يُبلَّغ العميل بأنها عليه.
        [policy_before_payment] في { $markets } يتيح القانون الإرجاع إذا لم تكن سياسة الإرجاع واضحة قبل الدفع.
        [clause_on_final_screen] في { $markets } يتيح القانون الإرجاع إذا لم يرد شرط الإرجاع في العرض وفي آخر شاشة قبل الطلب.
        [no_return_confirmed_per_order] في { $markets } يمكن إرجاع هذه السلع إذا لم يؤكد العميل «بلا إرجاع» في ذلك الطلب.
        [digital_consent_confirmed] في { $markets } يبقى لمشتري المحتوى الرقمي أن يعدل إذا لم تُؤكَّد له موافقته.
        [guarantee_excluded] في { $markets } يضمن المتجر العيوب ما لم يُبلغ العملاء بأنه لا يضمنها.
        [contract_information] في { $markets } يمكن للعميل العدول إذا لم يُبلَّغ قبل الطلب بكل ما يذكره القانون.
        [contract_copy] في { $markets } يمكن للعميل العدول مدة أطول إذا لم يتسلم نسخة من العقد.
        [exclusion_told] في { $markets } يمكن إرجاع هذه السلع إذا لم يُبلَّغ العميل قبل الطلب بأنها لا تُرجَع.
        [direct_marketing] في { $markets } يمكن للعميل العدول إذا كان المتجر مسجلًا للتسويق المباشر.
       *[used_term_agreed] في { $markets } تسري مدة العيوب كاملة على السلع المستعملة أيضًا ما لم يُتفق على أقصر منها.
    }

finding-disclosure-untold-help = يُرجى إبلاغهم بذلك وجعل ⁨told⁩ بقيمة ⁨true⁩. وإلى ذلك الحين تُحسب الإجابات على هذا الأساس.

finding-refund-against-law =
    { $what ->
        [at_once] بحسب قانون { $markets } يعود المال فورًا بعد العدول، وهذه القاعدة أبطأ.
       *[days] بحسب قانون { $markets } يعود المال بعد العدول في وقت أقرب، وعدد الأيام هناك: { $number }.
    }

finding-refund-against-law-help = يُرجى تقصير ⁨within_days⁩ في { $rules } أو كتابة قاعدة خاصة لهذه الأماكن.

finding-forbidden-words = قانون { $markets } يمنع عبارات مثل «{ $value }» أو يعدّها مضللة. قد يكون هذا إنذارًا خاطئًا.

finding-forbidden-words-help = يُرجى حذفها، أو ذكر ما لا يُقبل إرجاعه بدقة وأن الحقوق القانونية باقية.

finding-closed-platform = هذا يشير إلى منصة الاتحاد الأوروبي لتسوية النزاعات عبر الإنترنت، وقد أُغلقت في ٢٠ يوليو ٢٠٢٥ (⁨Regulation (EU) 2024/3228⁩).

finding-closed-platform-help = يُرجى حذفه. إن كانت لك جهة لحل النزاعات فتُذكر في ⁨/disputes⁩، وللشراء بين دول الاتحاد يمكن للعميل أن يسأل ⁨ECC-Net (www.eccnet.eu)⁩.

finding-withdrawal-unreachable = في { $markets } يتيح القانون العدول عبر الإنترنت، ولا شيء في الملف يتلقى ما يكتبه العميل.

finding-withdrawal-unreachable-help = يُرجى إضافة ⁨endpoint⁩، أو بريد إلكتروني أو صفحة في ⁨/shop/contacts⁩.

finding-duty-open = بحسب قانون { $markets } يحتاج متجرك إلى ما يلي، والملف لا يذكر أنه منجز: { $duty }.

finding-duty-open-help = بعد إنجازه يُضاف إلى ⁨/shop/duties_met⁩: { $ids }.

finding-duty-coming = بحسب قانون { $markets } سيحتاج متجرك إلى ما يلي من اليوم المذكور أدناه: { $duty }.

finding-duty-coming-help = بعد إنجازه يُضاف إلى ⁨/shop/duties_met⁩: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] بحسب قانون { $markets } يحتاج المتجر الذي يبيع خدمات إلى ما يرد أدناه.
        [subscriptions] بحسب قانون { $markets } يحتاج المتجر الذي تتجدد عقوده تلقائيًا إلى ما يرد أدناه.
        [electrical_goods] بحسب قانون { $markets } يحتاج المتجر الذي يبيع أجهزة كهربائية إلى ما يرد أدناه.
        [durability_guarantee] بحسب قانون { $markets } توضع علامة ⁨GARAN⁩ الأوروبية بجانب الصورة ومرة أخرى قبيل الطلب، إذا ضمن الصانع السلعة كلها مجانًا أكثر من سنتين.
       *[paid_warranty] بحسب قانون { $markets } يحتاج المتجر الذي يعرض ضمانًا مدفوعًا إلى ما يرد أدناه.
    }

finding-duty-conditional-help = إن لم ينطبق هذا على متجرك أو كان منجزًا فيُضاف إلى ⁨/shop/duties_met⁩: { $ids }.

finding-duty-unsure = ربما يطلب قانون { $markets } ما يلي. لم يُتحقق من ذلك، فيرجى التأكد: { $duty }.

finding-duty-unsure-help = يُرجى سؤال من يعرف القانون هناك، ثم يُضاف إلى ⁨/shop/duties_met⁩: { $ids }.

finding-duty-unknown = ليس في أي من أسواقك واجب باسم «{ $word }».

finding-duty-unknown-help = الملاحظات عن الواجبات المفتوحة تذكر أسماءها.

finding-duty-function = وظيفة للعدول عبر الإنترنت، يسهل العثور عليها في كل صفحة، بلا سبب ولا حساب ولا تطبيق، مع خطوة ثانية للتأكيد

finding-duty-way = طريقة ظاهرة للعدول عبر الإنترنت

finding-duty-function-information = إعلام العميل قبل الطلب بوجود وظيفة للعدول عبر الإنترنت وبمكانها

finding-duty-acknowledgement = إشعار فوري لكل من يعدل، بالبريد الإلكتروني أو ما شابهه، بمضمون ما صرّح به وبالتاريخ والوقت

finding-duty-guarantee-notice = الإشعار الأوروبي الرسمي عن الضمان القانوني، بلا تغيير وبلغة العميل، ظاهرًا قبل الطلب

finding-duty-garan = علامة ⁨GARAN⁩ الأوروبية على السلع التي يضمنها الصانع مجانًا أكثر من سنتين

finding-duty-button = زر بنص محدد

finding-duty-words = نص محدد

finding-duty-notice = إشعار

finding-duty-marking = علامة على السلع التي لا تُرجَع

finding-duty-link = رابط

finding-duty-information = معلومات معينة

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] مؤكد
        [medium] مرجح، يرجى التأكد
       *[low] لم يُتحقق منه
    })

finding-law-since =
    { $markets }: { $citation }، من { DATE($since, style: "long") } ({ $sure ->
        [high] مؤكد
        [medium] مرجح، يرجى التأكد
       *[low] لم يُتحقق منه
    })

finding-law-words = «{ $text }»

finding-law-asked = «{ $text }» ({ $place })

finding-case-without-rule = لا توجد قاعدة تجيب عن الحالة «{ $case }».

finding-case-without-rule-help = يُرجى إضافة قاعدة لها، وإلا فلن يقرأ العملاء إلا ما يمنحه القانون.

finding-item-without-rule =
    { $what ->
        [markets] في الحالة «{ $case }» لا تنطبق أي قاعدة على بعض السلع في { $markets }.
       *[everywhere] في الحالة «{ $case }» لا تنطبق أي قاعدة على بعض السلع.
    }

finding-item-without-rule-help = يُرجى إضافة قاعدة لهذه الحالة بلا ⁨scope⁩، وتبقى القواعد الأضيق مقدّمة عليها.

finding-no-contact = لا تذكر السياسة أحدًا يمكن سؤاله.

finding-no-contact-help = يُرجى إضافة بريد إلكتروني أو رقم هاتف أو صفحة، فكل «لا» تحيل إليها.

finding-text-missing = هذا النص ناقص بلغات تجيب بها: { $languages }.

finding-text-missing-help = يُرجى إضافته أو حذف اللغة من ⁨/shop/languages⁩.

finding-no-dispute-route = لم تُذكر جهة لحل النزاعات، وفي { $markets } يجب على المتجر المرتبط بجهة أن يذكرها.

finding-no-dispute-route-help = إن كان متجرك مرتبطًا بإحداها فتُذكر في ⁨/disputes⁩.

finding-rule-shadowed = القاعدة «{ $rule }» لا يمكن أن تسري أبدًا، فقواعد أضيق تنطبق على كل ما تشمله.

finding-rule-shadowed-help = يُرجى حذفها أو تضييق القواعد الأخرى.

finding-unknown-locale = لا توجد جمل باللغة «{ $word }»، وهذه باللغة { $other }.

finding-unknown-locale-help = يمكن طلب واحدة من هذه: { $known }.
