inbox-skip = דילוג לתוכן

inbox-pages = דפים

inbox-shop = חנות

inbox-account = החשבון שלך

inbox-not-allowed-title = אין לך הרשאה לזה

inbox-not-allowed-text = דבר לא השתנה. בעלי החנות יכולים לתת לך תפקיד אחר.

inbox-state =
    { $word ->
        [received] חדשה
        [in_review] בבדיקה
        [waiting] ממתינה לקונה
        [accepted] אושרה
        [refused] נדחתה
       *[completed] סגורה
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = הזמנה, אימייל, שם, מוצר או פנייה

inbox-case-label = סוג הפנייה

inbox-every-case = כל הסוגים

inbox-needs-answer = דורש תשובה

inbox-clear = ניקוי

inbox-overdue = באיחור מאז { $moment }

inbox-answer-by = לענות עד { $moment }

inbox-overdue-count =
    { $count ->
        [one] תשובה אחת באיחור.
        [two] שתי תשובות באיחור.
       *[other] { $count } תשובות באיחור.
    }

inbox-first-page = לדף הראשון

inbox-next-page = לדף הבא

inbox-export = הורדת הרשימה הזאת:

inbox-cases = פניות

inbox-case-before = הפנייה הקודמת

inbox-case-after = הפנייה הבאה

inbox-action =
    { $word ->
        [approve] אישור
        [ask] שאלה לקונה
        [decline] דחייה
        [exception] חריגה לטובת הקונה
        [goods] המוצר התקבל
        [parcel] משהו בדרך
        [refund] ההחזר הכספי בוצע
        [solved] נפתר בדרך אחרת
        [write] כתיבה לקונה
        [review] התחלת בדיקה
       *[reopen] פתיחה מחדש
    }

inbox-action-hint =
    { $word ->
        [approve] הקונה מקבל את מה שביקש.
        [ask] הפנייה ממתינה לתשובת הקונה.
        [decline] נא לכתוב למה, ומה הקונה יכול לעשות עכשיו.
        [exception] נותנים יותר ממה שהמדיניות והחוק דורשים. זה מסומן כחריגה.
        [goods] הקונה מקבל הודעה שהמוצר הגיע.
        [parcel] תווית, מוצר חלופי או מוצר שתוקן: הקונה מקבל מספר וקישור.
        [refund] הכסף בדרך חזרה. זה סוגר את הפנייה.
        [solved] הקונה קיבל משהו שאינו כסף. זה סוגר את הפנייה.
        [write] המצב נשאר כמו שהוא.
        [review] הקונה רואה שמישהו בודק את זה.
       *[reopen] הפנייה חוזרת לבדיקה.
    }

inbox-action-go =
    { $word ->
        [approve] אישור
        [ask] שליחת שאלה
        [decline] דחייה
        [exception] אישור כחריגה
        [goods] שמירה
        [parcel] שמירה
        [refund] סגירה עם החזר כספי
        [solved] סגירה: נפתר
        [write] שליחת הודעה
        [review] התחלת בדיקה
       *[reopen] פתיחה מחדש
    }

inbox-goods-message = קיבלנו את המוצר.

inbox-message-optional = הודעה לקונה, לא חובה

inbox-message-hint = הקונה קורא אותה בדף המצב. השפה של הקונה: { $language }

inbox-template = נוסח

inbox-put-in = הוספה

inbox-tracking-number = מספר מעקב

inbox-tracking-link = קישור למעקב

inbox-resolution = פתרון

inbox-taken-back = הקונה ביטל את הבקשה

inbox-amount = סכום שהוחזר

inbox-currency = מטבע

inbox-words-missing = עדיין לא נשמר: נא לכתוב לקונה למה, או מה דרוש.

inbox-places-left = עדיין לא נשמר: בהודעה יש מקום בסוגריים מסולסלים שצריך למלא.

inbox-link-wrong = עדיין לא נשמר: הקישור צריך להתחיל ב־⁨https://⁩.

inbox-parcel-missing = עדיין לא נשמר: נא להזין מספר מעקב או קישור.

inbox-solution-missing = עדיין לא נשמר: נא לבחור איך זה נפתר.

inbox-amount-wrong = עדיין לא נשמר: נא להזין סכום כמו ⁨12.90⁩, בלי סימן לאלפים, ומטבע כמו ⁨EUR⁩.

inbox-too-long = עדיין לא נשמר: בהודעה יש יותר מ־2,000 תווים.

inbox-exception = חריגה

inbox-rating = הדירוג של הקונה

inbox-stars = { $stars } מתוך 5

inbox-erase = מחיקת מידע אישי

inbox-erase-text = שם, אימייל, מספר הזמנה, הודעות ותמונות נמחקים לתמיד. הספירה בנתונים נשארת.

inbox-erase-sure = כן, למחוק לתמיד

inbox-step =
    { $word ->
        [message] הודעה
        [tracking] חבילה
        [photos] תמונות
       *[state] נרשם
    }

inbox-actor =
    { $word ->
        [buyer] קונה
        [shop] חנות
       *[desk] אוטומטי
    }

inbox-gives =
    { $word ->
        [law] לפי החוק:
       *[shop] לפי המדיניות שלך:
    }

inbox-refuses =
    { $word ->
        [law] נגד, לפי החוק:
       *[shop] נגד, לפי המדיניות שלך:
    }

inbox-not-told = הקונה לא ציין:

inbox-opens-on = היום הראשון

inbox-send-by = לשלוח את המוצר עד

inbox-money-by = להחזיר את הכסף עד

inbox-unlimited = ללא סוף

inbox-person-decides = ההחלטה בידי מישהו מהחנות שלך.

inbox-conditions = תנאים

inbox-holds = מתקיים

inbox-fails = לא מתקיים

inbox-open = פתוח

inbox-staff = צוות

inbox-role =
    { $word ->
        [owner] בעלים
        [agent] שירות
       *[reader] צפייה
    }

inbox-role-label = תפקיד

inbox-role-hint = בעלים מורשים לכול. אנשי שירות עונים ומורידים קבצים. בעלי הרשאת צפייה רק רואים.

inbox-person =
    { $word ->
        [active] פעיל
        [invited] הוזמן
        [expired] תוקף ההזמנה פג
       *[off] מושבת
    }

inbox-invite = הזמנת איש צוות

inbox-invite-go = יצירת קישור

inbox-link-text = נא למסור את הקישור הזה: { $name }. הוא פועל פעם אחת, 7 ימים, ולא יוצג שוב.

inbox-new-link = קישור חדש

inbox-switch-off = השבתה

inbox-switch-on = הפעלה

inbox-save = שמירה

inbox-remove = הסרה

inbox-fields-wrong = דבר לא השתנה: נא להזין שם ואימייל כמו ⁨name@example.com⁩.

inbox-last-owner = דבר לא השתנה: קודם החנות צריכה בעלים נוספים שיכולים להתחבר.

inbox-other-shop = דבר לא השתנה: האדם הזה עובד גם בחנות אחרת. רק הבעלים של שתי החנויות יכולים ליצור את הקישור.

inbox-one-password = הסיסמה המשותפת מפעם עדיין פותחת הכול. כשלכל הצוות יש חשבון, כדאי לבטל אותה.

inbox-one-password-go = ביטול הסיסמה המשותפת

inbox-login-wrong = האימייל והסיסמה לא תואמים.

inbox-forgotten = שכחת סיסמה? בעלי החנות יכולים לתת לך קישור חדש.

inbox-setup-title = החשבון שלך לתיבת הפניות

inbox-setup-text = ההרשאה שלך היא של בעלים: אפשר לראות כל בקשה ולהזמין אנשי צוות.

inbox-setup-go = יצירת חשבון

inbox-invitation-title = בקשות של קונים אל { $shop }

inbox-invitation-text = ברוכים הבאים, { $name }. נא לבחור סיסמה; אחר כך אפשר להתחבר עם האימייל.

inbox-invitation-closed = הזמנה פועלת פעם אחת, 7 ימים. נא לבקש מבעלי החנות קישור חדש.

inbox-your-name = השם שלך

inbox-your-email = האימייל שלך

inbox-name-wrong = נא להזין שם, עד 80 תווים.

inbox-change-password = שינוי סיסמה

inbox-current-password = הסיסמה הנוכחית

inbox-everywhere = התנתקות מכל המכשירים

inbox-everywhere-text = בכל מחשב ובכל טלפון, גם בזה.

inbox-templates = נוסחים

inbox-templates-text = מילים משלך לתשובות. הקונה מקבל את הנוסח בשפה שלו, ואם אין כזה, בשפה הראשונה של החנות.

inbox-places = המערכת ממלאת את אלה: { LIST($places) }

inbox-no-templates = עדיין אין נוסחים.

inbox-new-template = נוסח חדש

inbox-template-name = שם הנוסח

inbox-text = טקסט

inbox-template-wrong = עדיין לא נשמר: נא להזין שם וטקסט של עד 2,000 תווים.
