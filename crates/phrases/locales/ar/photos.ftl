## Photos

photos-title = الصور

photos-arrived = وصل { $count } من { $total } صور.

photos-name = الصورة { $number }

photos-save = حفظ الصورة { $number }

photos-missing = لم تصل الصورة { $number }

photos-add = إضافة صور

photos-missing-hint = يمكنك إرسال الصور الناقصة من جديد هنا.

photos-more-hint = الصور التي توضح المشكلة تساعد المتجر على الرد.

photos-limits = JPEG أو PNG أو WebP، حتى 8 ميغابايت لكل صورة، و5 صور على الأكثر. لا يُحتفظ بالمكان ولا ببيانات الكاميرا.

photos-send = إرسال الصور

photos-added = أُضيفت صور

photos-wrong =
    { $why ->
        [nothing] اختر صورة أولًا.
        [too_many] لم تُضف الصورة { $number }: توجد 5 صور من قبل.
        [too_large] الصورة { $number } كبيرة جدًا: الحد الأقصى 8 ميغابايت و40 ميغابكسل.
        [damaged] تعذّر فتح الصورة { $number }. احفظها بصيغة JPEG وحاول من جديد.
        [cut_off] لم تصل الصورة { $number } كاملة. أرسلها من جديد.
        [busy] تعذّر استلام الصورة { $number } الآن. أرسلها من جديد بعد دقيقة.
       *[not_image] الصورة { $number } ليست بصيغة JPEG أو PNG أو WebP. احفظها بصيغة JPEG وحاول من جديد.
    }
