## Figures of the shop’s cases.

figures-title = الأرقام

figures-period = الفترة

figures-weeks =
    { $word ->
        [4] ٤ أسابيع
       *[13] ٣ أشهر
        [52] سنة
    }

figures-span = من { DATE($from, style: "long") } إلى { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = لا حالات في هذه الفترة. تظهر الأرقام مع أول حالة.

figures-warnings = ما يلفت الانتباه الآن

figures-calm = لا شيء لافت.

figures-warnings-why = يُذكر هنا ما تكرر في آخر ٢٨ يومًا أكثر بوضوح من السنة السابقة، وأكثر مما تفسره الصدفة. ولا يُذكر أبدًا ما يقل عن ٥ حالات.

figures-warning = { PERCENT($share) } من الحالات ({ NUMBER($cases) })، والمعتاد { PERCENT($usual) }

figures-cases = الحالات

figures-first-answer = أول رد، نصف الردود خلال

figures-solution = الحل، نصف الحلول خلال

figures-most = تسعة من كل عشرة خلال { $time }

figures-in-time = أُجيب عنها في الموعد المحدد

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

figures-weeks-text = عمود لكل أسبوع، وعددها { NUMBER($count) }. أكبر عدد من الحالات { NUMBER($most) }، في الأسبوع الذي يبدأ في { $day }.

figures-table = عرض في جدول

figures-week = أسبوع يبدأ في

figures-reasons = الأسباب

figures-products = حسب المنتج

figures-countries = حسب البلد

figures-name = الاسم

figures-bar = شريط بياني

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
        [not_as_expected] خلاف المتوقع
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
        [needs_person] الجواب: ينظر فيه موظف
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
