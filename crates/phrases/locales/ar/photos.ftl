## Photos

photos-title = الصور

photos-arrived = الصور التي وصلت: { $count } من { $total }.

photos-name = الصورة { $number }

photos-save = حفظ الصورة { $number }

photos-missing = لم تصل الصورة { $number }

photos-add = إضافة صور

photos-missing-hint = يمكنك إرسال الصور الناقصة من جديد هنا.

photos-more-hint = الصور التي توضح المشكلة تساعد المتجر على الرد.

photos-limits = JPEG أو PNG أو WebP، حتى ٨ ميغابايت لكل صورة، و٥ صور على الأكثر. لا يُحتفظ بالمكان ولا ببيانات الكاميرا.

photos-send = إرسال الصور

photos-added = أُضيفت صور

photos-wrong =
    { $why ->
        [nothing] يُرجى اختيار صورة أولًا.
        [too_many] لم تُضف الصورة { $number }: توجد ٥ صور من قبل.
        [too_large] الصورة { $number } كبيرة جدًا: الحد الأقصى ٨ ميغابايت و٤٠ ميغابكسل.
        [damaged] تعذّر فتح الصورة { $number }. يُرجى حفظها بصيغة JPEG والمحاولة من جديد.
        [cut_off] لم تصل الصورة { $number } كاملة. يُرجى إرسالها من جديد.
        [busy] تعذّر استلام الصورة { $number } الآن. يُرجى إرسالها من جديد بعد دقيقة.
       *[not_image] الصورة { $number } ليست بصيغة JPEG أو PNG أو WebP. يُرجى حفظها بصيغة JPEG والمحاولة من جديد.
    }
