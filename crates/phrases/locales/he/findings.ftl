finding-why-title = הכללים שנבדקו, לפי הסדר במדיניות

finding-why-rule = כלל

finding-why-result = תוצאה

finding-why-decided = מה הכריע

finding-why-none = במדיניות אין כלל למקרה הזה.

finding-why-outcome =
    { $outcome ->
        [governs] חל
        [outranked] מתאים; כלל צר יותר חל
        [tied] מתאים באותה מידה: תיקו
        [undecided] תלוי בנתון חסר
       *[out_of_scope] לא מתאים
    }

finding-why-order = הכלל הצר ביותר חל ולא ממזגים דבר. שני כללים מתאימים מושווים לפי חלקי התחולה האלה; החלק הראשון שבו הם שונים מכריע:

finding-why-version = ⁨SHA-256⁩ של המדיניות: { $hash }

finding-page-item-missing = לא מתואר כאן מוצר או הזמנה.

finding-page-item-missing-help = נא לתת את נתוני ⁨schema.org⁩ של מוצר או הזמנה, כ־⁨JSON-LD⁩.

finding-page-item-unclear = לא ברור לאיזה מוצר הכוונה. מספר המוצרים: { $number }. ביניהם: { LIST($known) }.

finding-page-item-unclear-help = נא לציין את ה־⁨SKU⁩ של המוצר הנכון.

finding-page-country-missing = המדינה של הקונה לא מופיעה כאן.

finding-page-country-missing-help = נא לציין אותה, כמו ⁨DE⁩ או ⁨US-CA⁩.

finding-page-assumed =
    { $what ->
        [case] לא צוין מקרה; ההנחה היא: { $value }.
        [country] המדינה של הקונה נלקחה מיעד החבילה: { $value }.
        [utc_day] השעה היא לפי ⁨UTC⁩. נלקח היום שלה, ואצל החנות אולי זה יום אחר: { $value }.
       *[category] הקטגוריה נכתבה כמו במדיניות: { $value }.
    }

finding-page-assumed-help = אם זה שגוי, נא לתת את הנתון ישירות; הוא הקובע.

finding-page-price =
    { $what ->
        [currency] ״{ $value }״ אינו קוד מטבע של ⁨ISO 4217⁩, ולכן המחיר הושמט.
        [range] המחירים הם טווח עד ״{ $value }״, ולכן לא נלקח מחיר.
        [several] להצעות יש מחירים שונים, ולכן לא נלקח אף אחד מהם.
        [unit] המחיר אינו ליחידה אחת, ולכן הושמט.
        [tax] המחיר הוא בלי מס, והמס לא ידוע.
       *[form] ״{ $value }״ אינו סכום מדויק במטבע הזה, ולכן המחיר הושמט.
    }

finding-page-price-help = נא לכתוב מחיר ליחידה כמו ⁨19.99⁩ עם קוד כמו ⁨EUR⁩: נקודה, בלי הפרדת אלפים, בלי סימן.

finding-page-value =
    { $what ->
        [sku] אין כאן מוצר עם ⁨SKU⁩ ״{ $value }״.
        [day] ״{ $value }״ אינו יום; הושמט.
        [count] ״{ $value }״ אינו מספר שלם החל מ־1; הושמט.
        [category] ״{ $value }״ אינה קטגוריה של החנות; הושמטה.
        [condition] המצב ״{ $value }״ לא אומר דבר שכלל שואל עליו; הושמט.
        [status] הסטטוס ״{ $value }״ לא אומר עד כמה התקדמה ההזמנה; הושמט.
        [country] ״{ $value }״ אינו קוד מדינה של ⁨ISO 3166⁩; הושמט.
        [discount] ההנחה ״{ $value }״ על כל ההזמנה לא מחולקת בין המוצרים; הושמטה.
        [kind] זה לא טקסט ולא מספר; הושמט.
        [texts] טקסטים של נתונים כאן: { $value }. מה שאחרי 200 הראשונים הושמט.
       *[text] ״{ $value }״ ארוך מדי; הושמט.
    }

finding-page-value-help = נא לתקן בנתונים, או לתת את הנתון ישירות.

finding-head =
    { $severity ->
        [error] שגיאה
        [warning] אזהרה
       *[note] הערה
    } [{ $code }]

finding-whole-file = (הקובץ כולו)

finding-clean = { $file }: תקין

finding-counts = שגיאות: { $errors }, אזהרות: { $warnings }, הערות: { $notes }

finding-near = אולי הכוונה ל״{ $near }״?

finding-json-syntax =
    לא ⁨JSON⁩ בשורה { $line }, עמודה { $column }: { $what ->
        [end] משהו מופיע אחרי הסוף.
        [unfinished] הטקסט נגמר באמצע.
        [comma_or_bracket] כאן צריך פסיק או ⁨]⁩.
        [comma_or_brace] כאן צריך פסיק או ⁨{ "}" }⁩.
        [key] כאן צריך מפתח במירכאות.
        [colon] אחרי המפתח צריך נקודתיים.
        [digit] כאן צריך ספרה.
        [control] בטקסט יש תו בקרה.
        [escape] ⁨JSON⁩ לא מכיר את רצף המילוט הזה.
        [surrogate] חצי של זוג תחליפי עומד לבדו.
        [hex] כאן צריך ארבע ספרות הקסדצימליות.
       *[value] כאן צריך ערך.
    }

finding-json-syntax-help = נא לתקן שם את הטקסט. עורך שמכיר ⁨JSON⁩ מסמן את המקום.

finding-too-large =
    { $what ->
        [members] באובייקט הזה { $number } איברים; נקראים עד { $most }.
        [items] ברשימה הזאת { $number } פריטים; נקראים עד { $most }.
       *[bytes] בטקסט { $number } בתים; נקראים עד { $most }.
    }

finding-too-large-help = נא להוציא את מה שלא שייך לכאן.

finding-too-deep = קינון עמוק מ־{ $most } רמות בשורה { $line }, עמודה { $column }.

finding-too-deep-help = אין מסמך שצריך עומק כזה. נא לחפש סוגריים שלא נסגרו.

finding-too-many = ממצאים נוספים שלא ברשימה: { $more }.

finding-too-many-help = נא לתקן קודם את אלה ואז לבדוק שוב.

finding-duplicate-key = המפתח ״{ $word }״ מופיע פעמיים באובייקט אחד.

finding-duplicate-key-help = נא להשאיר אחד מהשניים. תוכנות חלוקות איזה מהם קובע.

finding-unknown-field = בפורמט אין כאן מפתח ״{ $word }״.

finding-unknown-field-help = מוכרים כאן: { $known }.

finding-missing-field = המפתח ״{ $word }״ חסר.

finding-missing-field-help = נא להוסיף אותו.

finding-wrong-type =
    נמצא כאן: { $found ->
        [null] ⁨null⁩
        [boolean] ⁨true⁩ או ⁨false⁩
        [whole] מספר שלם
        [fraction] מספר עם שבר
        [list] רשימה
        [object] אובייקט
       *[text] טקסט
    }. צריך להיות: { $wanted ->
        [object] אובייקט
        [list] רשימה
        [boolean] ⁨true⁩ או ⁨false⁩
        [whole] מספר שלם
        [word] מילה במירכאות
        [day] יום במירכאות
        [time] שעה במירכאות
        [minute] יום עם שעה במירכאות
        [currency] קוד מטבע
        [place] קוד מקום
        [link] קישור
       *[text] טקסט
    }.

finding-wrong-type-help = נא לכתוב את הערך בצורה הזאת.

finding-unknown-word = המילה ״{ $word }״ לא מוכרת כאן.

finding-unknown-word-help = מילים מוכרות: { $known }.

finding-bad-value =
    { $wanted ->
        [range] הערך { $value } מחוץ לטווח { $least } עד { $most }.
        [key] המפתח אינו 32 ספרות הקסדצימליות.
        [email] זאת לא כתובת אימייל.
        [order_reference] מספר ההזמנה ריק או ארוך מ־80 תווים.
        [serials] יותר מ־20 מספרים סידוריים, או שאחד מהם ריק או ארוך מ־80 תווים.
        [wish] הבקשה ריקה או ארוכה מ־300 תווים.
        [photos] יותר מ־5 תמונות, או שאחת צוינה פעמיים או בלי ⁨SHA-256⁩ בספרות הקסדצימליות קטנות.
        [pack] זאת לא חבילת שפה של הגרסה הזאת.
        [amount] סכום גדול מכדי לשמור אותו במדויק.
        [text] הטקסט ריק או ארוך מ־2000 תווים.
        [same] ״{ $value }״ שונה משורה קודמת של ההזמנה הזאת.
       *[value] ״{ $value }״ לא קיים או נכתב אחרת.
    }

finding-bad-value-help =
    { $wanted ->
        [range] נא לכתוב מספר בטווח הזה.
        [day] נא לכתוב יום שקיים, כמו ⁨2026-11-21⁩.
        [time] נא לכתוב שעה כמו ⁨09:30⁩.
        [minute] נא לכתוב יום עם שעה, כמו ⁨2026-10-15T10:00⁩.
        [moment] נא לכתוב שעה עם היסט, כמו ⁨2026-11-21T10:30:00+01:00⁩.
        [currency] נא לכתוב קוד ⁨ISO 4217⁩ כמו ⁨EUR⁩.
        [place] נא לכתוב קוד ⁨ISO 3166⁩ כמו ⁨DE⁩ או ⁨US-CA⁩.
        [link] נא לכתוב קישור ⁨https:⁩, ⁨mailto:⁩ או ⁨tel:⁩, או נתיב באתר שלך שמתחיל ב־⁨/⁩.
        [key] נא ליצור 16 בתים אקראיים.
        [email] נא לכתוב את הכתובת כך: ⁨name@example.com⁩.
        [order_reference] נא להעתיק אותו מהאימייל על ההזמנה.
        [serials] נא לציין עד 20, כל אחד כפי שהוא מופיע על המוצר.
        [wish] נא לכתוב אותה ב־1 עד 300 תווים.
        [photos] נא לציין עד 5 תמונות, כל אחת פעם אחת.
        [pack] נא להשתמש בחבילה שהגיעה עם הגרסה הזאת.
        [amount] נא להשתמש בסכומים או בכמויות קטנים יותר.
        [text] נא לכתוב 1 עד 2000 תווים.
        [price] נא לכתוב אותו כמו ⁨129.90⁩, בלי יותר ספרות ממה שיש במטבע.
        [same] נא לכתוב אותו דבר בכל שורה של הזמנה.
       *[value] צורת הכתיבה מופיעה בתיעוד.
    }

finding-unknown-version = גרסה { $number } של הפורמט לא מוכרת כאן; נקראת גרסה 1.

finding-unknown-version-help = נא לעדכן את ⁨after-sales⁩, או לכתוב את המדיניות בגרסה 1.

finding-duplicate-rule = המזהה ״{ $rule }״ כבר בשימוש: { $other }.

finding-duplicate-rule-help = נא לתת לכל כלל מזהה משלו. ההכרעות מפנות אליו.

finding-rule-tie = במקרה ״{ $case }״ גם ״{ $other }״ וגם ״{ $rule }״ יכולים להתאים למוצר אחד, ואף אחד מהם לא צר יותר.

finding-rule-tie-help = נא לצמצם אחד מהשניים, או להפריד בין המקומות, הימים או הקטגוריות שלהם.

finding-window-length =
    { $what ->
        [season] העונה הזאת לא מציינת יום אחרון ולא מספר ימים.
       *[window] משכים שהחלון הזה מציין: { $number }. צריך בדיוק אחד.
    }

finding-window-length-help =
    { $what ->
        [season] נא לתת ⁨last_day⁩ או ⁨days⁩.
       *[window] נא לתת אחד מאלה: ⁨days⁩, ⁨months⁩, ⁨until⁩ או ⁨unlimited: true⁩.
    }

finding-rule-incomplete =
    { $what ->
        [cases] הכלל ״{ $rule }״ לא מציין מקרה, ולכן הוא לא חל לעולם.
        [fee] עמלה בכלל ״{ $rule }״ היא גם חלק מהמחיר וגם סכום.
       *[terms] הכלל ״{ $rule }״ מקבל, אבל לא אומר כמה זמן או מה הקונה מקבל.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] נא לציין לפחות מקרה אחד, למשל ⁨return⁩.
        [fee] נא לתת ⁨share⁩ או ⁨amount⁩, לא את שניהם.
       *[terms] נא להוסיף ⁨window⁩ ו־⁨remedies⁩, או לקבוע ב־⁨answer⁩ את ⁨refuse⁩ או ⁨ask_person⁩.
    }

finding-season-order = הימים של העונה הזאת לא בסדר הנכון.

finding-season-order-help = קודם ⁨ordered_from⁩, אחר כך ⁨ordered_until⁩, ואז ⁨last_day⁩.

finding-secret-exposed = נראה שב־״{ $name }״ יש סוד. מדיניות היא פומבית: כל קונה יכול לקרוא אותה.

finding-secret-exposed-help = נא להוציא אותו ולהחליף אותו במקום שבו הונפק. השרת שלך יכול להוסיף אותו לבקשות.

finding-endpoint-setting =
    { $what ->
        [header] נקודת הקצה ״{ $preset }״ צריכה את הכותרת ״{ $name }״.
        [address] הכתובת של נקודת הקצה ״{ $preset }״ לא מסתיימת ב־{ $name }.
       *[setting] נקודת הקצה ״{ $preset }״ צריכה את ההגדרה ״{ $name }״.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] נא להוסיף אותה אל ⁨/endpoint/headers⁩. מה ששייך לקונה אחד, הדף אומר ברכיב ⁨meta⁩.
        [address] נא לכתוב את הכתובת המלאה, כמו ⁨https://shop.zendesk.com/api/v2/requests.json⁩.
       *[setting] נא להוסיף את השם והערך שלה אל ⁨/endpoint/settings⁩. אסור לכתוב שם סוד.
    }

finding-endpoint-profile =
    { $what ->
        [headers] עם ⁨simple⁩ או ⁨no-cors⁩ ב־⁨cors⁩, דפדפנים לא שולחים כותרות משלך.
        [json] עם ⁨simple⁩ או ⁨no-cors⁩ ב־⁨cors⁩, דפדפנים לא שולחים ⁨JSON⁩.
        [method] עם ⁨simple⁩ או ⁨no-cors⁩ ב־⁨cors⁩, דפדפנים שולחים רק ⁨POST⁩.
        [same_origin] ״{ $preset }״ מקבלת בקשות רק מהאתר שלה.
        [simple] ״{ $preset }״ לא עונה על השאלה שדפדפנים שואלים לפני השליחה.
        [address] אי אפשר לשלוח לכתובת הזאת עם ״{ $preset }״.
        [status] סטטוס מחוץ ל־200 עד 299 אינו הצלחה.
        [timeout] הזמן המרבי לקריאה אחת הוא 1 עד 120 שניות.
       *[look_up] בכתובת הבירור אין מקום למפתח של הבקשה.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] נא להוציא את הכותרות, או לקבוע ⁨preflight⁩ ב־⁨cors⁩ אם נקודת הקצה עונה על ⁨preflight⁩.
        [json] נא לקבוע ב־⁨format⁩ את ⁨form⁩ או ⁨text⁩, או לקבוע ⁨preflight⁩ ב־⁨cors⁩ אם נקודת הקצה עונה על ⁨preflight⁩.
        [method] נא לקבוע ⁨POST⁩ ב־⁨method⁩, או לקבוע ⁨preflight⁩ ב־⁨cors⁩ אם נקודת הקצה עונה על ⁨preflight⁩.
        [same_origin] נא להוציא את ⁨cors⁩, או לקבוע בו ⁨same-origin⁩.
        [simple] נא להוציא את ⁨cors⁩, או לקבוע בו ⁨simple⁩.
        [address] עם ⁨mailto⁩, נא לכתוב קישור דואר. אחרת, כתובת ⁨https:⁩ או נתיב באתר שלך.
        [status] נא לציין רק סטטוסים שאומרים: הבקשה נשמרה.
        [timeout] 20 הוא הערך הרגיל.
       *[look_up] נא לכתוב את המילה ⁨key⁩ בסוגריים מסולסלים במקום המתאים.
    }

finding-endpoint-relay = ״{ $name }״ מקבל רק קריאות עם מפתח סודי, ואסור לשום דף להחזיק מפתח כזה.

finding-endpoint-relay-help = תוכנה קטנה בשרת שלך יכולה לקבל בקשות ולהעביר אותן. אפשר גם להשתמש ב־⁨desk⁩.

finding-endpoint-pointer = באף בקשה אין ״{ $word }״, ולכן זה יושמט.

finding-endpoint-pointer-help = מוכרים כאן: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] עם ⁨no-cors⁩ ב־⁨cors⁩ אי אפשר לאשר שבקשה הגיעה. הקונים מקבלים על כך הודעה.
       *[untested] כל תשובה מ־200 עד 299 נחשבת כאן הצלחה.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] נקודת הקצה צריכה לענות על ⁨preflight⁩. אפשר גם להשתמש ב־⁨desk⁩.
       *[untested] נא להוסיף ⁨success⁩ עם ⁨at⁩: מקום בתשובה שקיים רק כשהבקשה נשמרה.
    }

finding-unknown-region = החנות לא מגדירה אזור ״{ $word }״, ולכן הכלל הזה לא מתאים לאיש.

finding-unknown-region-help = נא להוסיף אותו אל ⁨/shop/regions⁩, או לציין את המקומות שלו ב־⁨places⁩.

finding-insecure-url = ״{ $value }״ לא מוצפן: אחרים יכולים לקרוא ולשנות את מה שנשלח.

finding-insecure-url-help = נא לכתוב את כתובת ה־⁨https:⁩.

finding-currency-mix = הסכום הזה הוא במטבע { $currency }; המטבע של החנות הוא { $own }.

finding-currency-mix-help = נא לכתוב אותו במטבע של החנות. סכומים אחרים לא נכללים באומדני ההחזר.

finding-contradiction =
    { $what ->
        [backwards] זה מסתיים לפני שהוא מתחיל.
        [refusal_gives] הכלל ״{ $rule }״ מסרב, ומציין מה הקונה מקבל.
        [limit_zero] הכלל ״{ $rule }״ מקבל, ומאפשר זאת אפס פעמים.
        [opens_too_late] הכלל ״{ $rule }״ מאפשר לקונה לפעול רק אחרי סוף החלון שלו.
        [same_unasked] הכלל ״{ $rule }״ מחליף רק לאותו סוג, ולא שואל על כך לעולם.
        [shop_pays_amount] לפי הכלל ״{ $rule }״ החנות משלמת על ההחזרה, ובכל זאת הוא מציין סכום.
        [window_remedy] חלון של הכלל ״{ $rule }״ מיועד למשהו שהכלל לא נותן.
        [fee_over_price] עמלה של הכלל ״{ $rule }״ גבוהה מהמחיר כולו.
        [late_unreachable] לעולם לא מגיעים לשלב איחור בכלל ״{ $rule }״.
       *[empty_range] טווח של הכלל ״{ $rule }״ ריק.
    }

finding-contradiction-help =
    { $what ->
        [backwards] נא להחליף בין שני הקצוות.
        [refusal_gives] נא להסיר את ⁨remedies⁩, או לקבוע ⁨accept⁩ ב־⁨answer⁩.
        [limit_zero] נא להגדיל את ⁨most⁩, או לקבוע ⁨refuse⁩ ב־⁨answer⁩.
        [opens_too_late] ההמתנה צריכה להסתיים לפני החלון.
        [same_unasked] נא להוסיף את התנאי ⁨same_kind⁩, עם ⁨refuse⁩ או עם תוצאה אחרת.
        [shop_pays_amount] נא להסיר את ⁨amount⁩, או לקבוע ⁨buyer⁩ ב־⁨payer⁩.
        [window_remedy] נא להוסיף אותו אל ⁨remedies⁩ של הכלל, או להוציא אותו מהחלון.
        [fee_over_price] חלקים נכתבים במאיות אחוז: 10% כותבים ⁨1000⁩.
        [late_unreachable] נא לסדר את השלבים בסדר עולה, הפתוח אחרון.
       *[empty_range] נא להחליף בין ⁨least⁩ ל־⁨most⁩, או בין ⁨from⁩ ל־⁨until⁩.
    }

finding-law-not-held = החוק של { $markets } לא נמצא בגרסה הזאת.

finding-law-not-held-help = קונים שם קוראים את המדיניות שלך עם הערה שהחוק המקומי אולי נותן יותר.

finding-below-law =
    { $what ->
        [months] לפי החוק של { $markets } החנות אחראית לפגמים מעבר לחלון הזה; מספר החודשים שם: { $number }.
       *[days] לפי החוק של { $markets } קונים יכולים להתחרט גם אחרי החלון הזה; מספר הימים שם: { $number }.
    }

finding-below-law-help = קונים שם רואים את הטוב מבין השניים. כדאי להאריך את החלון כדי שיהיה נוסח אחד לכולם.

finding-exclusion-without-basis =
    { $what ->
        [goods] הכלל ״{ $rule }״ מסרב ל: { $goods }; החוק של { $markets } לא מחריג מוצרים כאלה.
       *[all] הכלל ״{ $rule }״ מסרב למוצרים שקונים ב: { $markets } רשאים להחזיר לפי החוק.
    }

finding-exclusion-without-basis-help = נא לציין ב־⁨traits⁩ למה החוק מחריג את המוצרים, או להגביל את הכלל למקומות אחרים. לקונים שם הזכות נשמרת.

finding-fee-against-law = העמלה ״{ $kind }״ נגבית גם כשהחוק של { $markets } מאפשר לקונים להתחרט בחינם.

finding-fee-against-law-help = נא להתחיל אותה אחרי ימי החוק עם ⁨days⁩, להגביל אותה עם ⁨places⁩, או להסיר אותה.

finding-freight-against-law =
    { $what ->
        [faults] הקונה משלם על החזרת מוצרים פגומים, שבורים או שגויים; החוק של { $markets } מטיל זאת על החנות.
       *[withdrawal] הקונה משלם על ההחזרה; בחרטה החוק של { $markets } מטיל זאת על החנות.
    }

finding-freight-against-law-help = נא לקבוע ⁨shop⁩ ב־⁨payer⁩, לפחות במקומות האלה.

finding-disclosure-unknown = הקובץ לא אומר אם הקונים מקבלים את המידע הזה: ״{ $word }״.

finding-disclosure-unknown-help = נא להוסיף אותו אל ⁨/shop/disclosures⁩, עם ⁨told⁩ בערך ⁨true⁩ או ⁨false⁩.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] ב: { $markets } קונים יכולים לבטל עסקה זמן רב יותר אם לא נמסר להם על הזכות הזאת.
        [return_cost_told] ב: { $markets } החנות משלמת על ההחזרה אם לא נמסר לקונים שהם משלמים.
        [policy_before_payment] ב: { $markets } החוק מאפשר להחזיר מוצרים אם מדיניות ההחזרות לא ברורה לפני התשלום.
        [clause_on_final_screen] ב: { $markets } החוק מאפשר להחזיר אם סעיף ההחזרה חסר בהצעה או במסך האחרון לפני ההזמנה.
        [no_return_confirmed_per_order] ב: { $markets } אפשר להחזיר מוצרים כאלה אם הקונה לא אישר ״ללא החזרה״ באותה הזמנה.
        [digital_consent_confirmed] ב: { $markets } קונים של תוכן דיגיטלי עדיין יכולים לבטל עסקה אם ההסכמה שלהם לא אושרה להם.
        [guarantee_excluded] ב: { $markets } החנות אחראית לפגמים, אלא אם הודיעה לקונים שאינה אחראית.
        [contract_information] ב: { $markets } קונים יכולים לבטל אם לא נמסר להם לפני ההזמנה כל מה שהחוק מונה.
        [contract_copy] ב: { $markets } קונים יכולים לבטל זמן רב יותר אם לא קיבלו עותק של החוזה.
        [exclusion_told] ב: { $markets } אפשר להחזיר מוצרים כאלה אם לא נמסר לקונים לפני ההזמנה שאי אפשר.
        [direct_marketing] ב: { $markets } קונים יכולים להתחרט כשהחנות רשומה כמשווקת ישירה.
       *[used_term_agreed] ב: { $markets } מלוא הזמן לפגמים חל גם על מוצרי יד שנייה, אלא אם הוסכם על זמן קצר יותר.
    }

finding-disclosure-untold-help = נא למסור להם ולקבוע ⁨true⁩ ב־⁨told⁩. עד אז ההכרעות מביאות זאת בחשבון.

finding-refund-against-law =
    { $what ->
        [at_once] לפי החוק של { $markets } הכסף חוזר מיד אחרי ביטול עסקה; הכלל הזה לוקח יותר זמן.
       *[days] לפי החוק של { $markets } הכסף חוזר מהר יותר אחרי ביטול עסקה; מספר הימים שם: { $number }.
    }

finding-refund-against-law-help = נא לקצר את ⁨within_days⁩ ב־{ $rules }, או לכתוב כלל נפרד למקומות האלה.

finding-forbidden-words = החוק של { $markets } אוסר מילים כמו ״{ $value }״, או רואה בהן הטעיה. אולי זאת אזעקת שווא.

finding-forbidden-words-help = נא להסיר אותן, או לומר בדיוק מה אינו חוזר ושהזכויות לפי החוק נשמרות.

finding-closed-platform = זה מפנה לפלטפורמת האיחוד האירופי ליישוב סכסוכים מקוון. היא נסגרה ב־20 ביולי 2025 (⁨Regulation (EU) 2024/3228⁩).

finding-closed-platform-help = נא להסיר. אם יש לך גוף ליישוב סכסוכים, נא לציין אותו ב־⁨/disputes⁩; בקנייה בין מדינות האיחוד קונים יכולים לפנות אל ⁨ECC-Net (www.eccnet.eu)⁩.

finding-withdrawal-unreachable = ב: { $markets } קונים יכולים לפי החוק לבטל עסקה אונליין, ושום דבר בקובץ לא מקבל את מה שהם כותבים.

finding-withdrawal-unreachable-help = נא להוסיף ⁨endpoint⁩, או כתובת אימייל או דף אל ⁨/shop/contacts⁩.

finding-duty-open = לפי החוק של { $markets } החנות שלך צריכה את זה, והקובץ לא מסמן שזה בוצע: { $duty }.

finding-duty-open-help = כשזה מוכן, נא להוסיף אל ⁨/shop/duties_met⁩: { $ids }.

finding-duty-coming = לפי החוק של { $markets } החנות שלך תצטרך את זה מהיום המצוין למטה: { $duty }.

finding-duty-coming-help = כשזה מוכן, נא להוסיף אל ⁨/shop/duties_met⁩: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] לפי החוק של { $markets } חנות שמוכרת שירותים צריכה את מה שמצוין למטה.
        [subscriptions] לפי החוק של { $markets } חנות שהחוזים שלה מתחדשים מעצמם צריכה את מה שמצוין למטה.
        [electrical_goods] לפי החוק של { $markets } חנות שמוכרת מוצרי חשמל צריכה את מה שמצוין למטה.
        [durability_guarantee] לפי החוק של { $markets } תווית ⁨GARAN⁩ של האיחוד האירופי באה ליד התמונה ושוב ממש לפני ההזמנה. זה כשהיצרן נותן על המוצר כולו אחריות חינם ליותר משנתיים.
       *[paid_warranty] לפי החוק של { $markets } חנות שמציעה אחריות בתשלום צריכה את מה שמצוין למטה.
    }

finding-duty-conditional-help = אם זה לא מתאים לחנות שלך, או שזה כבר מוכן, נא להוסיף אל ⁨/shop/duties_met⁩: { $ids }.

finding-duty-unsure = אולי החוק של { $markets } דורש את זה. זה לא אומת, ולכן נא לבדוק: { $duty }.

finding-duty-unsure-help = נא לשאול מישהו שמכיר את החוק שם, ואז להוסיף אל ⁨/shop/duties_met⁩: { $ids }.

finding-duty-unknown = לאף אחד מהשווקים שלך אין חובה בשם ״{ $word }״.

finding-duty-unknown-help = הממצאים על חובות פתוחות מציינים אותן.

finding-duty-function = אפשרות מקוונת לביטול עסקה, קלה למציאה בכל דף, עם הודעה בלי סיבה, חשבון או אפליקציה, ועם שלב אישור שני

finding-duty-way = דרך מקוונת לביטול עסקה שקל לראות

finding-duty-function-information = מידע לפני ההזמנה שיש אפשרות מקוונת לביטול עסקה, ואיפה היא

finding-duty-acknowledgement = אישור לכל מי שמבטל עסקה, מיד ובאימייל או בדומה לו, עם תוכן ההודעה, התאריך והשעה

finding-duty-guarantee-notice = ההודעה הרשמית של האיחוד האירופי על האחריות החוקית, ללא שינוי ובשפת הקונה, קלה לראייה לפני ההזמנה

finding-duty-garan = תווית ⁨GARAN⁩ של האיחוד האירופי על מוצרים עם אחריות יצרן חינם ליותר משנתיים

finding-duty-button = כפתור בנוסח קבוע

finding-duty-words = נוסח קבוע

finding-duty-notice = הודעה

finding-duty-marking = סימון על מוצרים שאי אפשר להחזיר

finding-duty-link = קישור

finding-duty-information = מידע מסוים

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] בטוח
        [medium] סביר, נא לבדוק
       *[low] לא אומת
    })

finding-law-since =
    { $markets }: { $citation }, החל מיום { DATE($since, style: "long") } ({ $sure ->
        [high] בטוח
        [medium] סביר, נא לבדוק
       *[low] לא אומת
    })

finding-law-words = ״{ $text }״

finding-law-asked = ״{ $text }״ ({ $place })

finding-case-without-rule = אין כלל שעונה על המקרה ״{ $case }״.

finding-case-without-rule-help = נא להוסיף לו כלל. בלעדיו הקונים קוראים רק מה שהחוק נותן.

finding-item-without-rule =
    { $what ->
        [markets] במקרה ״{ $case }״ חלק מהמוצרים לא נכללים באף כלל. המקומות: { $markets }.
       *[everywhere] במקרה ״{ $case }״ חלק מהמוצרים לא נכללים באף כלל.
    }

finding-item-without-rule-help = נא להוסיף למקרה הזה כלל בלי ⁨scope⁩. כללים צרים יותר עדיין גוברים עליו.

finding-no-contact = המדיניות לא מציינת את מי לשאול.

finding-no-contact-help = נא להוסיף כתובת אימייל, מספר טלפון או דף. כל ״לא״ מפנה לשם.

finding-text-missing = הטקסט הזה חסר בשפות שבהן החנות עונה: { $languages }.

finding-text-missing-help = נא להוסיף אותו, או להוציא את השפה מ־⁨/shop/languages⁩.

finding-no-dispute-route = לא צוין גוף ליישוב סכסוכים; ב: { $markets } חנות שמחויבת לגוף כזה צריכה לציין אותו.

finding-no-dispute-route-help = אם החנות מחויבת לגוף כזה, נא לציין אותו ב־⁨/disputes⁩.

finding-rule-shadowed = הכלל ״{ $rule }״ לא יכול לחול לעולם: כללים צרים יותר מתאימים לכל מה שהוא עוסק בו.

finding-rule-shadowed-help = נא להסיר אותו, או לצמצם את הכללים האחרים.

finding-unknown-locale = אין משפטים בשפה ״{ $word }״; אלה בשפה { $other }.

finding-unknown-locale-help = נא לבקש אחת מאלה: { $known }.
