orders-title = הזמנות

orders-lead = כאן מוסרים למערכת את ההזמנות. כך הקונים מקלידים פחות, וליד כל בקשה רואים מה החנות יודעת.

orders-known = הזמנות ידועות: { NUMBER($count) }

orders-last = שינוי אחרון: { $moment }

orders-file = קובץ ⁨CSV⁩

orders-file-hint = עד 4 מגה־בייט. השורה הראשונה נותנת שמות לעמודות; כל שורה היא שורה אחת של הזמנה.

orders-check = בדיקת הקובץ

orders-columns = העמודות בקובץ

orders-column =
    { $word ->
        [reference] מספר ההזמנה כפי שהקונה מכיר אותו. חובה.
        [email] הכתובת שאיתה בוצעה ההזמנה. חובה; נשמר רק גיבוב שלה.
        [ordered_on] יום ההזמנה, כמו ⁨2026-11-21⁩.
        [currency] שלוש אותיות, כמו ⁨EUR⁩. חובה כשיש מחיר.
        [sku] מק״ט.
        [title] שם המוצר.
        [category] קטגוריית המוצר.
        [traits] מה הוא, במילים של המדיניות, כמו ⁨custom_made⁩.
        [price] מחיר ליחידה, כמו ⁨129.90⁩.
        [quantity] יחידות.
        [delivered_on] יום המסירה, כמו ⁨2026-11-24⁩. להשאיר ריק כל עוד הוא לא ידוע.
       *[arrived] אם הגיע: כן או לא.
    }

orders-preview = עדיין לא נשמר דבר

orders-stored = נשמר

orders-new = הזמנות חדשות

orders-changed = הזמנות שהשתנו

orders-same = ידועות כפי שהן

orders-store = שמירת ההזמנות

orders-passed-over = לא נקרא, כי המערכת לא מכירה את העמודות האלה: { $columns }

orders-wrong = יש שגיאות בקובץ; דבר לא נשמר

orders-row = שורה

orders-cell = עמודה

orders-problem = מה לא בסדר

orders-no-file = נא לבחור קובץ קודם.

orders-not-text = זה לא קובץ טקסט ב־⁨UTF-8⁩. נא לשמור אותו כ־״⁨CSV UTF-8⁩״ ולבחור אותו שוב.

orders-too-large = הקובץ גדול מ־4 מגה־בייט. נא לפצל אותו.

orders-find = חיפוש ההזמנה שלך

orders-find-text = נא להזין את מספר ההזמנה ואת האימייל שאיתו הזמנת. כך אין צורך להקליד את השאר.

orders-find-go = חיפוש הזמנה

orders-find-none = לא מצאנו הזמנה עם המספר והאימייל האלה. נא לבדוק את שניהם, או לכתוב לנו בלי ההזמנה.

orders-find-without = לכתוב לנו בלי לחפש את ההזמנה

orders-found = הזמנה { $reference }

orders-found-text = באיזה מוצר מדובר?

orders-choose = בחירה

orders-item = מוצר ללא שם

orders-known-title = הזמנה ידועה

orders-source =
    { $word ->
        [csv] מקובץ
        [woocommerce] מ־⁨WooCommerce⁩
        [shopify] מ־⁨Shopify⁩
        [medusa] מ־⁨Medusa⁩
       *[api] מהמערכת של החנות שלך
    }

orders-by-these = עם הנתונים האלה
