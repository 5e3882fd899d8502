desk-language-name = עברית

desk-language = שפה

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = יציאה

desk-ask-person = לשאול נציג אנושי

desk-yes = כן

desk-no = לא

desk-not-found-title = אין כאן כלום

desk-not-found-text = נא לבדוק את הכתובת. אם הגעת מקישור שנתנו לך, צריך להעתיק את כולו.

desk-forbidden-title = הטופס הזה כבר לא בתוקף

desk-forbidden-text = דבר לא השתנה. נא לחזור אחורה, לטעון את הדף מחדש ולנסות שוב.

desk-too-many-title = יותר מדי ניסיונות

desk-too-many-text = נא להמתין. שניות שנותרו: { NUMBER($seconds) }.

desk-unavailable-title = אי אפשר לעשות את זה כרגע

desk-unavailable-text = התקלה אצלנו. מה ששלחת עכשיו לא נשמר. נא לחזור אחורה ולנסות שוב עוד רגע.

desk-login-title = כניסה

desk-login-text = בקשות של קונים אל { $shop }

desk-password = סיסמה

desk-login-go = כניסה

desk-login-wrong = הסיסמה הזאת שגויה.

desk-no-password = עדיין לא הוגדרה סיסמה. נא לפתוח את קישור ההתקנה שהתוכנה הדפיסה כשהופעלה.

desk-setup-title = בחירת סיסמה

desk-setup-text = היא פותחת את תיבת הפניות עם הבקשות של הקונים שלך.

desk-password-hint = לפחות 10 תווים. קל לזכור כמה מילים ברצף.

desk-password-again = הסיסמה שוב

desk-password-differs = שתי הסיסמאות שונות.

desk-setup-go = שמירת הסיסמה

desk-setup-closed-title = הקישור הזה כבר לא פועל

desk-setup-closed-text = קישור התקנה פועל פעם אחת. אם כבר הוגדרה סיסמה, אפשר להיכנס. אם לא, נא להפעיל את התוכנה שוב: היא תדפיס קישור חדש.

desk-inbox = תיבת פניות

desk-search-label = מספר הזמנה או פנייה

desk-search-go = חיפוש

desk-all = הכול

desk-states = הצגה לפי מצב

desk-pages = דפי הרשימה

desk-older = ישנות יותר

desk-newest = החדשות ביותר

desk-inbox-empty = עדיין אין בקשות. בקשות חדשות יופיעו כאן.

desk-nothing-found = אין בקשה מתאימה. אפשר לבחור מצב אחר או לחפש פחות מילים.

desk-all-requests = כל הבקשות

desk-buyer-wrote = הקונה כותב

desk-buyer-read = מה הקונה קרא

desk-facts = פרטים

desk-email = אימייל

desk-name = שם

desk-sku = מק״ט

desk-quantity = כמות

desk-price = המחיר ששולם

desk-wish = בקשה

desk-reason = סיבה

desk-serials = מספרים סידוריים

desk-wanted = מבוקש במקום

desk-country = מדינה

desk-ordered-on = הוזמן

desk-delivered-on = הגיע

desk-noticed-on = הפגם התגלה

desk-buyer-language = השפה של הקונה

desk-verdict = מה אומרים המדיניות והחוק

desk-no-verdict = לא נרשמה הכרעה. ההחלטה בידיך.

desk-older-policy = ההכרעה לפי מדיניות ישנה יותר. המדיניות שלך השתנתה מאז.

desk-other-policy-shown = בדף של הקונה הופיעה גרסה אחרת של המדיניות שלך. ייתכן שהקונה קרא משהו אחר.

desk-last-day = היום האחרון

desk-way-back = משלם על ההחזרה

desk-refund = החזר כספי

desk-remedies = אפשרי

desk-says-no = נגד

desk-decided-at = לפי השעון של החנות שלך: { $moment }

desk-answer = תשובה

desk-new-state = מצב

desk-message-to-buyer = הודעה לקונה

desk-message-hint = הקונה קורא אותה בדף המצב.

desk-refusal-needs-words = נא לכתוב לקונה למה, ומה אפשר לעשות עכשיו.

desk-changed-meanwhile = לא נשמר: הבקשה השתנתה בינתיים. נא לבדוק את ההיסטוריה ולשמור שוב.

desk-save = שמירת התשובה

desk-you-read = מה קראת בזמן השליחה

desk-keep-link = נא לשמור את הקישור לדף המצב. כל מי שהקישור אצלו יכול לקרוא את הדף.

desk-receipt-title = הבקשה שלך אצלנו

desk-receipt-text = זה האישור שלך. אפשר להדפיס את הדף הזה או לשמור אותו.

desk-check-sum = סכום ביקורת

desk-follow = מעקב אחרי הבקשה

desk-mail-note =
    { $state ->
        [queued] אנחנו שולחים את האישור הזה גם לכתובת האימייל שלך. אם הוא לא מגיע, כדאי לבדוק בתיקיית הספאם.
        [sent] שלחנו את האישור הזה גם לכתובת האימייל שלך.
        [failed] לא הצלחנו לשלוח את האישור הזה לכתובת האימייל שלך. נא להדפיס את הדף הזה או לשמור אותו.
       *[none] אנחנו לא שולחים את האישור הזה באימייל. נא להדפיס את הדף הזה או לשמור אותו.
    }

desk-mail-title = אישור באימייל

desk-mail-shop =
    { $state ->
        [queued] עדיין לא נשלח. הניסיון הבא: { $moment }
        [sent] נשלח: { $moment }
        [failed] לא נמסר. נא להודיע לקונה בדרך אחרת שהבקשה אצלכם.
       *[none] לא נשלח: באותו זמן לא היה שרת דואר, או שאי אפשר לשלוח דואר לכתובת הזאת.
    }

desk-mail-failed = האימייל לא נמסר

desk-mail-attempts = ניסיונות

desk-mail-why = סיבה

desk-mail-reason =
    { $reason ->
        [recipient] שרת הדואר לא מקבל דואר לכתובת הזאת.
        [message] שרת הדואר לא מקבל את ההודעה.
        [address] אי אפשר לשלוח דואר לכתובת הזאת.
        [sender] שרת הדואר לא מרשה לכתובת של החנות שלך לשלוח.
        [login] שרת הדואר לא מקבל את שם המשתמש או את הסיסמה.
        [security] לא נוצר חיבור מוצפן לשרת הדואר.
        [later] שרת הדואר מבקש לנסות שוב מאוחר יותר.
        [expired] זה לא עבד יותר מדי זמן; הפסקנו לנסות.
       *[connection] אי אפשר להגיע לשרת הדואר.
    }

desk-mail-answer = תשובת שרת הדואר

desk-mail-again = ניסיון נוסף

desk-letter-subject =
    { $case ->
        [withdrawal] הודעת ביטול העסקה שלך הגיעה: { $id }
       *[other] הבקשה שלך הגיעה: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] הודעת ביטול העסקה שלך התקבלה אצל { $shop }: { $moment }. נא לשמור את האישור הזה.
       *[other] הבקשה שלך התקבלה אצל { $shop }: { $moment }. נא לשמור את האישור הזה.
    }

desk-letter-moment = { $moment } (אזור זמן: { $zone })

desk-letter-next-title = מה קורה עכשיו

desk-letter-next =
    { $case ->
        [withdrawal] אין צורך לשלוח שוב את הודעת הביטול. בדף המצב רואים מה קורה עם המוצר ועם הכסף שלך.
       *[other] אנחנו בודקים את הבקשה ועונים בדף המצב. עד אז אין צורך לעשות דבר.
    }

desk-letter-why = האימייל הזה נשלח אוטומטית כי הכתובת הוזנה בבקשה אל { $shop }. אם זה לא היה ממך, נא להודיע לנו.

desk-form-title = לכתוב אל { $shop }

desk-form-text = מיד יהיו לך אישור וקישור לקריאת התשובה שלנו.

desk-form-case = במה מדובר?

desk-your-email = האימייל שלך

desk-your-country = המדינה שלך

desk-country-hint = שתי אותיות, למשל ⁨DE⁩

desk-delivered-optional = היום שבו הגיע, אם ידוע לך

desk-your-words = במילים שלך

desk-leave-empty = נא להשאיר ריק

desk-form-go = שליחת בקשה

desk-order-wrong = נא להזין את מספר ההזמנה מהאימייל על ההזמנה.

desk-email-wrong = נא לכתוב את הכתובת כך: ⁨name@example.com⁩

desk-not-sent-fields = עדיין לא נשלח. נא לתקן את השדות המסומנים ולשלוח שוב.

desk-not-sent-trap = עדיין לא נשלח. הדפדפן מילא שדה נסתר. נא לבדוק את מה שכתבת ולשלוח שוב.

desk-not-sent-other-site = עדיין לא נשלח. הגעת מאתר אחר. נא לבדוק מה כתוב כאן ואז לשלוח בעצמך.

desk-not-sent-before = הטופס הזה כבר נשלח עם מילים אחרות, והבקשה ההיא אצלנו. כדי לשלוח גם את זאת, נא ללחוץ שוב על הכפתור.

desk-state =
    { $word ->
        [received] התקבלה
        [in_review] בבדיקה
        [accepted] אושרה
        [refused] נדחתה
       *[completed] סגורה
    }

desk-status-lead =
    { $word ->
        [received] הבקשה שלך אצלנו. עדיין לא התחלנו לבדוק אותה.
        [in_review] אנחנו בודקים את הבקשה שלך.
        [accepted] אישרנו את הבקשה שלך.
        [refused] דחינו את הבקשה שלך. ההודעה שלנו למטה מסבירה למה.
       *[completed] הבקשה שלך סגורה.
    }

desk-verdict-status =
    { $word ->
        [eligible] כן: לקונה מותר
        [eligible_if] כן, אם התנאים הפתוחים מתקיימים
        [needs_person] ההחלטה בידיך
        [not_eligible] לא
       *[unknown] פתוח: חסר נתון
    }

desk-basis =
    { $word ->
        [law] החוק
       *[shop] המדיניות שלך
    }

desk-party =
    { $word ->
        [buyer] הקונה
       *[shop] החנות
    }

desk-refusal-reason =
    { $word ->
        [period_over] היום האחרון עבר
        [not_yet] היום הראשון עוד לא הגיע
        [rule_refuses] המדיניות לא מקבלת מוצרים כאלה בחזרה
        [legal_exception] החוק מחריג מוצרים כאלה
        [condition_fails] תנאי לא מתקיים
        [limit_reached] המכסה המותרת נוצלה
        [bundle_whole] רק החבילה כולה חוזרת
        [no_legal_right] החוק לא נותן זכות כזאת
        [already_returned] כבר הוחזר או התבקש
        [not_late] אין איחור
       *[no_rule] אין לכך כלל במדיניות
    }

desk-item-state =
    { $word ->
        [unused] לא היה בשימוש
        [unopened] לא נפתח
        [tags_attached] התגיות מחוברות
        [seal_intact] האטימה שלמה
        [complete] כל החלקים קיימים
        [original_packaging] אריזה מקורית
        [not_activated] לא הופעל
        [data_erased] הנתונים נמחקו
        [serial_number_matches] המספר הסידורי תואם
        [undamaged] ללא נזק
        [clean] נקי
        [used_as_intended] שימוש לפי ההוראות
        [original_buyer] קונה ראשון
        [fault_reaches_measure] הפגם מגיע למידה שבאחריות
        [proof_of_purchase] הוכחת קנייה
        [same_kind] אותו סוג ואותה מידה
       *[not_started] לא התחיל ולא הורד
    }

case-letter-subject =
    { $word ->
        [waiting] יש לנו שאלה על הבקשה שלך: { $id }
        [accepted] הבקשה שלך אושרה: { $id }
        [refused] הבקשה שלך נדחתה: { $id }
        [completed] הבקשה שלך נסגרה: { $id }
       *[other] עדכון על הבקשה שלך: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] הבקשה שלך בבדיקה אצל { $shop }.
        [waiting] כדי להמשיך בבקשה שלך, דרוש משהו ממך. מאת: { $shop }.
        [accepted] הבקשה שלך אושרה. מאת: { $shop }.
        [refused] הבקשה שלך נדחתה. מאת: { $shop }.
        [completed] הבקשה שלך נסגרה. מאת: { $shop }.
       *[other] יש עדכון על הבקשה שלך. מאת: { $shop }.
    }

case-letter-next =
    { $word ->
        [waiting] נא לכתוב לנו בדף המצב. אז נמשיך.
        [accepted] נעשה את מה שאמרנו. אין צורך לעשות דבר, אלא אם ההודעה שלנו מבקשת.
        [refused] לא מסכימים? אפשר לכתוב לנו בדף המצב.
        [completed] זהו, אלא אם משהו עדיין פתוח. בדף המצב אפשר לכתוב לנו ולספר איך היינו.
       *[other] נענה בדף המצב ברגע שנדע יותר.
    }

case-letter-state = מצב

desk-letter-plain = אם הדף ההוא לא נפתח, הדף הזה פועל בכל דפדפן:
