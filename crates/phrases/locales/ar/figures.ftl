## Figures of the shop’s cases.

figures-title = الأرقام

figures-period = الفترة

figures-weeks =
    { $word ->
        [4] 4 أسابيع
       *[13] 3 أشهر
        [52] سنة
    }

figures-span = من { DATE($from, style: "long") } إلى { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = لا حالات في هذه الفترة. تظهر الأرقام مع أول حالة.

figures-warnings = ما يلفت الانتباه الآن

figures-calm = لا شيء لافت.

figures-warnings-why = يُذكر هنا ما تكرر في آخر 28 يومًا أكثر بوضوح من السنة السابقة، وأكثر مما تفسره الصدفة. ولا يُذكر أبدًا ما يقل عن 5 حالات.

figures-warning = { PERCENT($share) } من الحالات ({ NUMBER($cases) })، والمعتاد { PERCENT($usual) }

figures-cases = الحالات

figures-first-answer = أول رد، نصفها خلال

figures-solution = الحل، نصفها خلال

figures-most = تسعة من كل عشرة خلال { $time }

figures-in-time = أُجيب عنها في الموعد الموعود

figures-solved = حُلّت

figures-refused = رُفضت

figures-satisfaction = الرضا

figures-stars-mean = { $whole }٫{ $part } من ٥

figures-answers = التقييمات: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } من { NUMBER($whole) }

figures-none = لا شيء بعد

figures-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

figures-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

figures-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

figures-by-week = الحالات حسب الأسبوع

figures-weeks-text = أعمدة لعدد أسابيع { NUMBER($count) }. أعلاها { NUMBER($most) } حالة، في الأسبوع الذي يبدأ في { $day }.

figures-table = عرض كجدول

figures-week = أسبوع يبدأ في

figures-reasons = الأسباب

figures-products = حسب المنتج

figures-countries = حسب البلد

figures-name = الاسم

figures-bar = كشريط

figures-main-reasons = أكثر الأسباب تكرارًا

figures-unsaid = غير مذكور

figures-rest = كل الباقي

figures-stars = النجوم

figures-ratings = التقييمات

figures-turned-away = ما لم يُقبل

figures-turned-away-text = استدعاءات برامج لم تصبح حالات، حسب رمز الخطأ. لا يُحفظ عنها أي بيان شخصي.

figures-code = رمز الخطأ

figures-calls = الاستدعاءات

figures-download =
    { $word ->
       *[csv] تنزيل بصيغة CSV
        [json] تنزيل بصيغة JSON
    }

figures-reason =
    { $word ->
        [too_small] صغير جدًا
        [too_large] كبير جدًا
        [not_as_expected] ليس كما توقعت
        [no_longer_needed] لم يعد مطلوبًا
        [better_price] وُجد بسعر أقل
        [ordered_by_mistake] طُلب بالخطأ
        [arrived_late] وصل متأخرًا
        [poor_quality] جودة ضعيفة
        [not_tolerated] لم يناسب البشرة أو الجسم
       *[other] سبب آخر
    }

figures-seen = في صفحات المتجر

figures-seen-text = تعدّها الصفحات نفسها، مرة واحدة لكل زيارة صفحة، حيث فعّل المتجر ذلك. لا يُحفظ أي بيان شخصي، ومن طلب عدم تتبعه لا يُعدّ.

figures-seen-what = ما حدث

figures-seen-views = زيارات الصفحة

figures-seen-ready =
    { $word ->
        [promise] عُرض الوعد
        [policy] عُرضت السياسة
        [check] فُتح الفحص الذاتي
        [request] فُتح نموذج الطلب
        [withdrawal] عُرض العدول عن الشراء
        [status] تُوبع طلب
       *[help] عُرضت المساعدة
    }

figures-seen-decided =
    { $word ->
        [eligible] الجواب: نعم
        [eligible_if] الجواب: نعم، بشروط
        [needs_person] الجواب: ينظر فيه شخص
        [not_eligible] الجواب: لا
       *[unknown] الجواب: غير معروف
    }

figures-seen-submitted = أُرسل طلب

figures-seen-error =
    { $word ->
        [0] خلل ({ $code }): بقي نص الصفحة نفسها
        [1] خلل ({ $code }): بقيت البطاقة المختصرة
       *[2] خلل ({ $code }): واصل العنصر عمله
    }
