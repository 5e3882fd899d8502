figures-title = נתונים

figures-period = זמן

figures-weeks =
    { $word ->
        [4] 4 שבועות
       *[13] 3 חודשים
        [52] שנה
    }

figures-span = { DATE($from, style: "long") } עד { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = אין פניות בזמן הזה. הנתונים יופיעו עם הפנייה הראשונה.

figures-warnings = מה בולט עכשיו

figures-calm = שום דבר לא בולט.

figures-warnings-why = ברשימה מופיע מה שעלה ב־28 הימים האחרונים בבירור יותר מאשר בשנה שלפניהם. הפער גדול משאפשר להסביר במקרה. פחות מ־5 פניות לא מופיעות לעולם.

figures-warning = { PERCENT($share) } מהפניות ({ NUMBER($cases) }), בדרך כלל { PERCENT($usual) }

figures-cases = פניות

figures-first-answer = תשובה ראשונה, מחציתן תוך

figures-solution = פתרון, מחציתם תוך

figures-most = תשע מכל עשר תוך { $time }

figures-in-time = נענו בזמן שהובטח

figures-solved = נפתרו

figures-refused = נדחו

figures-satisfaction = שביעות רצון

figures-stars-mean = { $whole }.{ $part } מתוך 5

figures-answers = דירוגים: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } מתוך { NUMBER($whole) }

figures-none = עדיין אין

figures-minutes =
    { $count ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $count } דקות
    }

figures-hours =
    { $count ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $count } שעות
    }

figures-days =
    { $count ->
        [one] יום אחד
        [two] יומיים
       *[other] { $count } ימים
    }

figures-by-week = פניות לפי שבוע

figures-weeks-text = מספר השבועות בתרשים: { NUMBER($count) }. בעמודה הגבוהה ביותר { NUMBER($most) } פניות, בשבוע שהתחיל כך: { $day }.

figures-table = הצגה כטבלה

figures-week = שבוע מיום

figures-reasons = למה

figures-products = לפי מוצר

figures-countries = לפי מדינה

figures-name = שם

figures-bar = כעמודה

figures-main-reasons = הסיבות הנפוצות

figures-unsaid = לא צוין

figures-rest = כל השאר

figures-stars = כוכבים

figures-ratings = דירוגים

figures-turned-away = נדחו בכניסה

figures-turned-away-text = קריאות של תוכנות שלא הפכו לפנייה, לפי קוד השגיאה. לא נשמר שום פרט אישי.

figures-code = קוד שגיאה

figures-calls = קריאות

figures-download =
    { $word ->
       *[csv] הורדה כ־⁨CSV⁩
        [json] הורדה כ־⁨JSON⁩
    }

figures-reason =
    { $word ->
        [too_small] קטן מדי
        [too_large] גדול מדי
        [not_as_expected] לא כמצופה
        [no_longer_needed] כבר אין צורך
        [better_price] נמצא בזול יותר
        [ordered_by_mistake] הוזמן בטעות
        [arrived_late] הגיע מאוחר
        [poor_quality] איכות ירודה
        [not_tolerated] רגישות למוצר
       *[other] משהו אחר
    }

figures-seen = בדפי החנות

figures-seen-text = הדפים עצמם סופרים, פעם אחת לכל צפייה בדף, אם החנות הפעילה זאת. לא נשמר שום פרט אישי, ומי שביקש בלי מעקב לא נספר.

figures-seen-what = מה קרה

figures-seen-views = צפיות בדף

figures-seen-ready =
    { $word ->
        [promise] ההבטחה הוצגה
        [policy] המדיניות הוצגה
        [check] הבדיקה העצמית נפתחה
        [request] טופס הבקשה נפתח
        [withdrawal] ביטול העסקה הוצג
        [status] מעקב אחרי פנייה
       *[help] העזרה הוצגה
    }

figures-seen-decided =
    { $word ->
        [eligible] תשובה: כן
        [eligible_if] תשובה: כן, בתנאים
        [needs_person] תשובה: נציג אנושי בודק
        [not_eligible] תשובה: לא
       *[unknown] תשובה: לא ידוע
    }

figures-seen-submitted = הבקשה נשלחה

figures-seen-error =
    { $word ->
        [0] תקלה ({ $code }): המילים של הדף עצמו נשארו
        [1] תקלה ({ $code }): הכרטיס הקצר נשאר
       *[2] תקלה ({ $code }): הרכיב המשיך לפעול
    }
