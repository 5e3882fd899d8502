ui-pick-title = באיזה מוצר מדובר?

ui-order = הזמנה { $reference }

ui-ordered-on = הוזמן: { DATE($day, style: "long") }

ui-arrived-on = הגיע: { DATE($day, style: "long") }

ui-on-its-way = בדרך אליך

ui-pieces = כמות: { $count }

ui-item = מוצר { $sku }

ui-this-item = המוצר הזה

ui-case-title = מה קרה?

ui-question-step = שאלה { $number } מתוך { $total }

ui-day-wrong = נא לבחור יום. הוא לא יכול להיות אחרי היום.

ui-answer-wrong = נא לבדוק את מה שהזנת.

ui-not-arrived = עדיין לא הגיע

ui-dont-know = לא ידוע לי

ui-continue = המשך

ui-back = חזרה

ui-restart = להתחיל מחדש

ui-source = מקור: { $id }

ui-timeline = הזמן שיש לך

ui-timeline-start = התחלה

ui-timeline-today = היום

ui-timeline-last = היום האחרון

ui-why-not = מה לא אפשרי

ui-good-to-know = טוב לדעת

ui-next = מה אפשר לעשות עכשיו

ui-open-form = שליחת בקשה

ui-ask-person = לבקש מהחנות לבדוק

ui-print = הדפסה

ui-copy = העתקה

ui-save = שמירה כטקסט

ui-calendar = הוספה ליומן

ui-share = שיתוף

ui-copied = הועתק

ui-money = הכסף שחוזר אליך

ui-form-title = הבקשה שלך אל { $shop }

ui-form-lead = לא צריך חשבון. אנחנו שואלים רק מה שהחנות צריכה כדי לענות.

ui-field-order = מספר הזמנה

ui-field-order-hint = הוא מופיע באימייל שמאשר את ההזמנה.

ui-contract-hint = אפשר גם לכתוב מה הזמנת ומתי.

ui-field-email = כתובת אימייל

ui-field-email-hint = כדי שהחנות תוכל לענות לך.

ui-field-name = שם

ui-field-remedy = מה מתאים לך?

ui-remedy-any = שהחנות תציע

ui-field-message =
    { $case ->
        [defect] מה הבעיה במוצר?
        [damaged] מה ניזוק?
        [wrong] מה קיבלת?
        [missing] מה חסר?
        [guarantee] מה הבעיה במוצר?
        [repair] מה צריך לתקן?
        [complaint] מה השתבש?
        [trade_in] מה מצב המוצר?
       *[other] הודעה לחנות
    }

ui-bank-hint = בלי מספרי חשבון בנק או כרטיס אשראי. החנות לא צריכה אותם כאן.

ui-field-serials = מספר סידורי

ui-serials-hint = הוא מופיע על המוצר, על הקופסה או בחשבונית. אם יש כמה מוצרים, כותבים כל מספר בשורה נפרדת.

ui-field-wanted =
    { $case ->
        [spare_part] איזה חלק דרוש לך?
       *[other] מה במקום?
    }

ui-wanted-hint =
    { $case ->
        [spare_part] השם או המספר שלו, אם ידוע לך.
        [exchange] מידה, צבע או מוצר אחר.
       *[other] רק אם רוצים משהו אחר: מידה, צבע או מוצר אחר.
    }

ui-optional = לא חובה

ui-error-empty =
    { $field ->
        [message] נא לתאר בכמה מילים.
        [wanted] נא לכתוב מה מתאים לך.
        [serials] נא להזין את המספר הסידורי. אם לא מוצאים אותו, אפשר לכתוב זאת כאן.
        [photos] נא להוסיף תמונה, או לציין שאין אפשרות.
        [email] נא להזין כתובת אימייל.
        [name] נא להזין שם.
       *[order_reference] נא להזין מספר הזמנה.
    }

ui-error-wrong =
    { $field ->
        [wanted] זה ארוך מדי. אפשר עד 300 תווים.
        [serials] אפשר להזין עד 20 מספרים סידוריים, כל אחד עד 80 תווים.
        [email] נא לכתוב את כתובת האימייל כך: ⁨name@example.com⁩
        [order_reference] מספר ההזמנה ארוך מדי. אפשר עד 80 תווים.
       *[other] נא לבדוק את השדה הזה.
    }

ui-error-not-taken = החנות לא יכלה להשתמש בזה. נא לבדוק.

ui-to-review = בדיקת הבקשה

ui-review-title = הכול נכון?

ui-review-item = מוצר

ui-review-case = מה קרה

ui-review-statement = מה אמרנו לך

ui-change = שינוי

ui-send = שליחת הבקשה

ui-sending = הבקשה נשלחת …

ui-phase =
    { $phase ->
        [waiting] המערכת של החנות לא עונה. ננסה שוב בשעה { $time }.
        [elsewhere] הבקשה נשלחת בלשונית אחרת. נא להמתין.
       *[looking_up] אנחנו בודקים אם הבקשה הגיעה.
    }

ui-earlier-title = אנחנו בודקים אם הבקשה הקודמת הגיעה

ui-received-title = הבקשה שלך אצל החנות

ui-receipt-number = מספר אישור

ui-receipt-time = התקבלה

ui-receipt-at = { DATE($day, style: "long") }, { $time }

ui-receipt-next = תשובת החנות תופיע בדף הבקשה שלך. נא לשמור את הקישור אליו ואת מספר האישור.

ui-receipt-next-mail = נא לשמור את מספר האישור. החנות יכולה לענות לכתובת האימייל שלך.

ui-your-copy = הבקשה שלך

ui-receipt-mail = עותק יישלח לכתובת האימייל שלך.

ui-receipt-earlier = אצל החנות יש גרסה קודמת של הבקשה. השינויים האחרונים לא נמצאים בה. נא לספר עליהם לחנות.

ui-status-link = מעקב אחרי הבקשה

ui-not-sent-title = הבקשה לא נשלחה

ui-not-sent-why =
    { $why ->
        [offline] אין חיבור לאינטרנט.
        [busy] החנות מקבלת יותר מדי בקשות כרגע. אפשר לנסות שוב עוד מעט.
        [refused] המערכת של החנות לא קיבלה את הבקשה.
       *[not_arrived] החיבור נותק לפני שהבקשה הגיעה לחנות.
    }

ui-shop-says = הודעה מהמערכת של החנות: { $words }

ui-again-at = אפשר לנסות שוב החל מהשעה { $time }.

ui-earlier-gone = הבקשה הקודמת לא הגיעה לחנות. מה שהזנת לא שמור במכשיר הזה. נא לשלוח שוב.

ui-kept = כל מה שהזנת עדיין כאן.

ui-try-again = ניסיון נוסף

ui-unknown-title = אנחנו עדיין לא יודעים אם הבקשה הגיעה

ui-unknown-text = לא קיבלנו תשובה ברורה מהחנות. אפשר לבדוק שוב בלי חשש: הבקשה לא תגיע פעמיים.

ui-check-again = בדיקה חוזרת

ui-sent-title = הבקשה נשלחה

ui-sent-text = המערכת של החנות לא נותנת אישור, ולכן אנחנו לא רואים מה קרה איתה. כדאי לשמור את העותק. אם אין תשובה, נא לשאול את החנות.

ui-hand-over-title = נשאר עוד צעד אחד

ui-hand-over =
    { $way ->
        [mailto] נא לשלוח את ההודעה בתוכנת האימייל. אם היא לא נפתחה, אפשר להעתיק את הבקשה ולכתוב לחנות.
       *[copy] נא להעתיק את הבקשה ולשלוח אותה לחנות.
    }

ui-stopped = משהו השתבש בדף הזה. מה שהזנת נמצא בטופס הזה: נא לשלוח מכאן.

ui-handed-over = דף החנות מטפל עכשיו בבקשה שלך

ui-write-to-shop = אפשר לכתוב לחנות או להתקשר. נציג אנושי יענה לך.

ui-no-contact = בדף יצירת הקשר של החנות כתוב איך לפנות לנציג אנושי.

ui-photos-title = תמונות

ui-photos-hint = עד 5 תמונות של הבעיה. פרטי המיקום והמצלמה נמחקים לפני השליחה.

ui-no-photos = אין לי אפשרות להוסיף תמונות

ui-photos-add = בחירת תמונות

ui-photos-camera = צילום תמונה

ui-photos-drop = אפשר גם לגרור או להדביק אותן כאן.

ui-photos-busy = התמונות שלך בהכנה …

ui-photo = תמונה { $number }

ui-photo-remove = הסרת תמונה { $number }

ui-photos-count = נוספו { $count } מתוך 5 תמונות

ui-photo-refused =
    { $why ->
        [unreadable] הדפדפן הזה לא יכול לקרוא את התמונה. אפשר לשמור אותה כ־⁨JPEG⁩ או לשלוח אותה לחנות אחר כך.
        [too_large] התמונה גדולה מדי. מותר עד 40 מגה־פיקסל.
        [too_many] אפשר להוסיף עד 5 תמונות.
        [same] התמונה הזאת כבר כאן.
       *[not_image] זאת לא תמונה.
    }

ui-photos-insecure = אי אפשר להוסיף כאן תמונות כי החיבור לדף הזה לא מאובטח. הבקשה תישלח גם בלעדיהן.

ui-photo-state =
    { $state ->
        [sending] בדרך
        [arrived] הגיעה
        [missing] חסרה
       *[waiting] ממתינה
    }

ui-photos-arrived = הגיעו { $count } מתוך { $total } תמונות

ui-photos-missing =
    { $count ->
        [one] חסרה תמונה אחת מתוך { $total }. הבקשה שלך הגיעה.
        [two] חסרות שתי תמונות מתוך { $total }. הבקשה שלך הגיעה.
       *[other] חסרות { $count } תמונות מתוך { $total }. הבקשה שלך הגיעה.
    }

ui-photos-keep-open = נא להשאיר את הדף הזה פתוח עד שכל התמונות יגיעו.

ui-photos-retry = שליחה חוזרת של התמונות החסרות

ui-photos-not-taken = לא היה אפשר להעביר את התמונות. נא לשלוח אותן לחנות באימייל.
