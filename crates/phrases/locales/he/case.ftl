case-state =
    { $word ->
        [received] התקבלה
        [in_review] בבדיקה
        [waiting] ממתינה לך
        [accepted] אושרה
        [refused] נדחתה
       *[completed] סגורה
    }

case-lead =
    { $word ->
        [received] הבקשה שלך אצלנו. עדיין לא התחלנו לבדוק אותה.
        [in_review] אנחנו בודקים את הבקשה שלך.
        [waiting] דרוש לנו משהו ממך כדי להמשיך. ההודעה שלנו למטה מסבירה מה.
        [accepted] אישרנו את הבקשה שלך.
        [refused] דחינו את הבקשה שלך. ההודעה שלנו למטה מסבירה למה.
       *[completed] הבקשה שלך סגורה.
    }

case-since = מאז { $moment }

case-next-title = מה קורה עכשיו

case-next =
    { $word ->
        [received] אנחנו בודקים את הבקשה ועונים כאן. עד אז אין צורך לעשות דבר.
        [in_review] נענה כאן ברגע שנדע יותר. עד אז אין צורך לעשות דבר.
        [waiting] נא לכתוב לנו בדף הזה. אז נמשיך.
        [accepted] נעשה את מה שאמרנו. אין צורך לעשות דבר, אלא אם ההודעה שלנו מבקשת.
        [refused] לא מסכימים? אפשר לכתוב לנו בדף הזה.
       *[completed] זהו, אלא אם משהו עדיין פתוח. במקרה כזה אפשר לכתוב לנו בדף הזה.
    }

case-answer-by = נענה עד { $moment }.

case-answer-late = רצינו לענות עד { $moment }. איחרנו, ואנחנו מתנצלים.

case-our-message = ההודעה שלנו

case-by =
    { $who ->
        [buyer] ממך
        [shop] { $shop }
       *[desk] אוטומטי
    }

case-step =
    { $word ->
        [message] הודעה
        [tracking] חבילה
       *[photos] תמונות
    }

case-tracking = מספר מעקב

case-tracking-follow = מעקב אחרי החבילה

case-result = תוצאה

case-end =
    { $word ->
        [refused] נדחתה
       *[withdrawn] ביטלת את הבקשה
    }

case-refunded = הוחזר

case-write-title = לכתוב לנו

case-write-label = ההודעה שלך

case-write-hint = עד 2,000 תווים. נא בלי מספרי חשבון בנק או כרטיס אשראי.

case-write-reopens = ההודעה שלך פותחת את הפנייה מחדש. אפשר לכתוב כאן עד { DATE($day, style: "long") }.

case-write-over = הפנייה הזאת סגורה כבר יותר מ־30 ימים. אם יש משהו חדש, אפשר לשלוח בקשה חדשה או לשאול נציג אנושי.

case-write-go = שליחת הודעה

case-write-done = ההודעה שלך אצלנו.

case-write-wrong =
    { $why ->
        [empty] לא נשלח: נא לכתוב משהו קודם.
        [long] לא נשלח: מותר עד 2,000 תווים. נא לקצר את ההודעה.
        [many] לא נשלח: כתבת 20 פעמים מאז אתמול. נא לנסות שוב מאוחר יותר; שאר ההודעות שלך אצלנו.
       *[before] הטופס הזה כבר נשלח עם מילים אחרות, והן אצלנו. כדי לשלוח גם את זה, נא ללחוץ שוב על הכפתור.
    }

case-rate-title = איך היינו?

case-rate-lead = עד כמה היה הטיפול בפנייה טוב בעיניך?

case-stars =
    { $word ->
        [one] רע מאוד
        [two] רע
        [three] לא טוב ולא רע
        [four] טוב
       *[five] טוב מאוד
    }

case-rate-comment = מה כדאי שנדע? (לא חובה)

case-rate-go = שליחת דירוג

case-rate-change = שינוי הדירוג

case-rate-thanks = תודה על הדירוג. אפשר לשנות אותו עד { DATE($day, style: "long") }.

case-rate-kept = תודה על הדירוג.

case-rate-given = הדירוג שלך

case-rate-wrong =
    { $why ->
        [stars] לא נשלח: נא לבחור אחת מחמש התשובות.
        [long] לא נשלח: מותר עד 2,000 תווים. נא לקצר.
        [late] כבר אי אפשר לשנות את הדירוג.
       *[open] אפשר לדרג כשהפנייה סגורה.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = מספר הזמנה

desk-product = מוצר

desk-history = היסטוריה

desk-status-title = הבקשה שלך

desk-your-request = מה ששלחת

desk-case-number = מספר פנייה

desk-received-at = התקבלה

desk-about = נושא

desk-you-wrote = ההודעה שלך

desk-case =
    { $word ->
        [return] החזרה
        [exchange] החלפה
        [defect] מוצר פגום
        [damaged] הגיע שבור
        [wrong] מוצר שגוי
        [missing] משהו חסר
        [late] איחור במסירה
        [guarantee] אחריות
        [withdrawal] ביטול עסקה לפי החוק
        [repair] תיקון
        [complaint] תלונה
        [trade_in] טרייד־אין
        [spare_part] חלק חילוף
       *[cancellation] ביטול הזמנה
    }

desk-remedy =
    { $word ->
        [refund_original] החזר כספי
        [store_credit] זיכוי בחנות
        [gift_card] כרטיס מתנה
        [exchange] החלפה
        [replacement] מוצר חדש
        [repair] תיקון
        [price_reduction] החזר של חלק מהמחיר
        [keep_item_refund] החזר כספי, המוצר נשאר
        [termination] סיום העסקה
        [exchange_same] החלפה באותו מוצר
        [exchange_variant] מידה אחרת או צבע אחר
        [coupon] שובר
        [donate] החזר כספי, המוצר נתרם
        [trade_in_credit] זיכוי על המוצר הישן
        [spare_part] חלק חילוף
        [reply] תשובה מנציג אנושי
       *[send_missing] החלק החסר נשלח
    }
