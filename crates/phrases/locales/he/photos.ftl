photos-title = תמונות

photos-arrived = הגיעו { $count } מתוך { $total } תמונות.

photos-name = תמונה { $number }

photos-save = שמירת תמונה { $number }

photos-missing = תמונה { $number } לא הגיעה

photos-add = הוספת תמונות

photos-missing-hint = אפשר לשלוח כאן שוב את התמונות החסרות.

photos-more-hint = תמונות של הבעיה עוזרות לחנות לענות.

photos-limits = ⁨JPEG⁩, ⁨PNG⁩ או ⁨WebP⁩, עד 8 מגה־בייט לתמונה ועד 5 תמונות. פרטי המיקום והמצלמה לא נשמרים.

photos-send = שליחת תמונות

photos-added = נוספו תמונות

photos-wrong =
    { $why ->
        [nothing] נא לבחור תמונה קודם.
        [too_many] תמונה { $number } לא נוספה: כבר יש 5 תמונות.
        [too_large] תמונה { $number } גדולה מדי: מותר עד 8 מגה־בייט ו־40 מגה־פיקסל.
        [damaged] אי אפשר לפתוח את תמונה { $number }. נא לשמור אותה כ־⁨JPEG⁩ ולנסות שוב.
        [cut_off] תמונה { $number } לא הגיעה שלמה. נא לשלוח אותה שוב.
        [busy] לא היה אפשר לקבל את תמונה { $number } כרגע. נא לשלוח אותה שוב עוד דקה.
       *[not_image] תמונה { $number } היא לא ⁨JPEG⁩, ⁨PNG⁩ או ⁨WebP⁩. נא לשמור אותה כ־⁨JPEG⁩ ולנסות שוב.
    }
