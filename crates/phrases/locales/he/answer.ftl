## לפני הקנייה

promise-dated =
    { $when ->
        [today] קונים היום, מקבלים עד { DATE($arrival, style: "day") }, ואפשר להחזיר עד { $last_day }.
        [ordered] מקבלים עד { DATE($arrival, style: "day") }, ואפשר להחזיר עד { $last_day }.
       *[arrived] אפשר להחזיר עד { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] קונים היום, ואפשר להתחרט עד { $last_day }.
       *[ordered] אפשר להתחרט עד { $last_day }.
    }
promise-unlimited = אפשר להחזיר מתי שרוצים. אין יום אחרון.
promise-days-delivered =
    { $days ->
        [one] יש לך יום אחד אחרי המסירה להחזיר את המוצר.
        [two] יש לך יומיים אחרי המסירה להחזיר את המוצר.
       *[other] יש לך { $days } ימים אחרי המסירה להחזיר את המוצר.
    }
promise-days =
    { $days ->
        [one] יש לך יום אחד להחזיר את המוצר.
        [two] יש לך יומיים להחזיר את המוצר.
       *[other] יש לך { $days } ימים להחזיר את המוצר.
    }
promise-working-days =
    { $days ->
        [one] יש לך יום עסקים אחד להחזיר את המוצר.
        [two] יש לך שני ימי עסקים להחזיר את המוצר.
       *[other] יש לך { $days } ימי עסקים להחזיר את המוצר.
    }
promise-months =
    { $months ->
        [one] יש לך חודש אחד להחזיר את המוצר.
        [two] יש לך חודשיים להחזיר את המוצר.
       *[other] יש לך { $months } חודשים להחזיר את המוצר.
    }
promise-open = הזמן שיש לך תלוי במוצר.
promise-person = נא לשאול אותנו לפני ההחזרה. ההחלטה בידי נציג אנושי.
promise-no = אי אפשר להחזיר את המוצר רק בגלל חרטה.
promise-no-goods = { $reason } אי אפשר להחזיר אותו רק בגלל חרטה.
still-covered = אם המוצר פגום, הזכויות שלך נשמרות.
assumed-delivery = החישוב הוא לפי מסירה עד { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] המוצר הזה מיוצר במיוחד בשבילך.
        [perishable] המוצר הזה מתקלקל מהר.
        [sealed_hygiene] המוצר הזה אטום מטעמי בריאות או היגיינה.
        [sealed_media] המוצר הזה הוא הקלטה או תוכנה באריזה אטומה.
        [digital] המוצר הזה דיגיטלי.
        [newspaper] המוצר הזה הוא עיתון או מגזין.
        [inseparably_mixed] המוצר הזה מתערבב עם מוצרים אחרים אחרי המסירה.
        [market_price] המחיר של המוצר הזה נקבע בשוק.
        [dated_service] זה שירות ליום קבוע.
        [near_expiry_or_flawed] המוצר הזה נמכר קרוב לתאריך התפוגה או עם פגם ידוע.
        [value_drops_on_use] המוצר הזה מאבד מערכו אחרי שימוש.
        [used] המוצר הזה יד שנייה.
        [final_sale] המוצר הזה נמכר במכירה סופית.
        [gift_card] זה כרטיס מתנה.
        [oversized] המוצר הזה גדול מדי לחבילה.
        [hazardous] המוצר הזה נחשב לחומר מסוכן.
        [gift] המוצר הזה נקנה כמתנה.
        [subscription_first] זה המשלוח הראשון של מינוי.
        [subscription_renewal] זה משלוח המשך של מינוי.
        [business_purchase] המוצר הזה נקנה לעסק.
        [flagged_buyer] ההחזרות בחשבון הזה מושהות.
        [discounted] המוצר הזה נמכר במחיר מוזל.
        [bundle_part] המוצר הזה הוא חלק מחבילת מבצע.
        [non_durable] המוצר הזה מתכלה בשימוש.
       *[other] יש כללים מיוחדים למוצרים מסוג זה.
    }

## התשובה

headline-yes =
    { $case ->
        [return] כן, אפשר להחזיר.
        [exchange] כן, אפשר להחליף.
        [defect] כן, מגיע לך טיפול בפגם.
        [damaged] כן, מגיע לך טיפול בנזק.
        [wrong] כן, מגיע לך טיפול במוצר השגוי.
        [missing] כן, מגיע לך טיפול במה שחסר.
        [late] כן, מגיע לך טיפול באיחור.
        [guarantee] כן, אפשר להשתמש באחריות.
        [withdrawal] כן, החוק מאפשר לך לבטל את העסקה.
        [repair] כן, אפשר לקבל תיקון.
        [complaint] כן, אפשר להגיש תלונה.
        [trade_in] כן, אפשר למסור את המוצר הישן תמורת זיכוי.
        [spare_part] כן, אפשר לקבל חלק חילוף.
       *[cancellation] כן, אפשר לבטל את ההזמנה.
    }
headline-if = כן, אם הנקודות למטה נכונות.
headline-person = ההחלטה בידי נציג אנושי של החנות.
headline-no = לא, לפי החישוב שלנו.
headline-unknown = אנחנו צריכים לדעת עוד דבר אחד.
last-day =
    { $act ->
        [sent] היום האחרון לשליחה הוא { $day }.
        [received] המוצר צריך להגיע אלינו עד { $day }.
       *[notice] היום האחרון להודיע לנו הוא { $day }.
    }
no-last-day = אין יום אחרון.
legal-day = בגלל ימי מנוחה, היום האחרון עשוי לעבור אל { $day }.
opens-on = היום הראשון לבקשה הזאת הוא { $day }.
period-days =
    { $days ->
        [one] יש לך יום אחד.
        [two] יש לך יומיים.
       *[other] יש לך { $days } ימים.
    }
period-working-days =
    { $days ->
        [one] יש לך יום עסקים אחד.
        [two] יש לך שני ימי עסקים.
       *[other] יש לך { $days } ימי עסקים.
    }
period-months =
    { $months ->
        [one] יש לך חודש אחד.
        [two] יש לך חודשיים.
       *[other] יש לך { $months } חודשים.
    }
period-years =
    { $years ->
        [one] יש לך שנה אחת.
        [two] יש לך שנתיים.
       *[other] יש לך { $years } שנים.
    }
law-days =
    { $days ->
        [one] החוק במדינה שלך נותן לך יום אחד.
        [two] החוק במדינה שלך נותן לך יומיים.
       *[other] החוק במדינה שלך נותן לך { $days } ימים.
    }
law-working-days =
    { $days ->
        [one] החוק במדינה שלך נותן לך יום עסקים אחד.
        [two] החוק במדינה שלך נותן לך שני ימי עסקים.
       *[other] החוק במדינה שלך נותן לך { $days } ימי עסקים.
    }
law-months =
    { $months ->
        [one] החוק במדינה שלך נותן לך חודש אחד.
        [two] החוק במדינה שלך נותן לך חודשיים.
       *[other] החוק במדינה שלך נותן לך { $months } חודשים.
    }
law-years =
    { $years ->
        [one] החוק במדינה שלך נותן לך שנה אחת.
        [two] החוק במדינה שלך נותן לך שנתיים.
       *[other] החוק במדינה שלך נותן לך { $years } שנים.
    }
counts-from =
    { $event ->
        [purchased] הזמן נספר מיום ההזמנה.
        [paid] הזמן נספר מיום התשלום.
        [shipped] הזמן נספר מיום המשלוח.
        [delivered] הזמן נספר מהיום שבו המוצר מגיע.
        [first_item_delivered] הזמן נספר מהיום שבו המוצר הראשון מגיע.
        [last_item_delivered] הזמן נספר מהיום שבו המוצר האחרון מגיע.
        [receipt_confirmed] הזמן נספר מהיום שבו אישרת שקיבלת את המוצר.
        [estimated_delivery] הזמן נספר מהיום האחרון של מועד המסירה המשוער.
        [activated] הזמן נספר מיום ההפעלה הראשונה.
        [noticed] הזמן נספר מהיום שבו מגלים את הפגם.
        [seller_contacted] הזמן נספר מיום הפנייה הראשונה אלינו.
        [replacement_delivered] הזמן נספר מהיום שבו המוצר החלופי מגיע.
        [document_received] הזמן נספר מיום קבלת החוזה.
        [later_of_document_and_delivery] הזמן נספר מהחוזה או מהמסירה, לפי המאוחר.
       *[later_of_purchase_and_delivery] הזמן נספר מההזמנה או מהמסירה, לפי המאוחר.
    }

## מה מקבלים

gets-one =
    { $remedy ->
        [refund_original] הכסף חוזר אליך באותו אמצעי תשלום.
        [store_credit] מגיע לך זיכוי בחנות.
        [gift_card] מגיע לך כרטיס מתנה.
        [exchange] מקבלים במקום מידה, צבע או מוצר אחר.
        [replacement] מקבלים שוב את אותו המוצר.
        [repair] מגיע לך תיקון בחינם.
        [price_reduction] המוצר נשאר אצלך, וחלק מהמחיר חוזר אליך.
        [keep_item_refund] המוצר נשאר אצלך, והכסף חוזר אליך.
        [termination] המוצר חוזר אלינו, והכסף חוזר אליך.
        [send_missing] נשלח לך את מה שחסר.
       *[other] מגיע לך: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] הבחירה שלך: { LIST($ways, type: "or") }.
        [shop] הבחירה שלנו: { LIST($ways, type: "or") }.
       *[open] מגיע לך אחד מאלה: { LIST($ways, type: "or") }.
    }
gets-then = אם זה לא עוזר: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] החזר כספי
        [store_credit] זיכוי בחנות
        [gift_card] כרטיס מתנה
        [exchange] החלפה
        [replacement] מוצר חדש
        [repair] תיקון בחינם
        [price_reduction] הנחה במחיר
        [keep_item_refund] החזר כספי, והמוצר נשאר אצלך
        [termination] החזרת המוצר תמורת החזר כספי
        [exchange_same] החלפה באותו מוצר
        [exchange_variant] מידה אחרת או צבע אחר
        [coupon] שובר להזמנה הבאה
        [donate] החזר כספי, והמוצר נתרם
        [trade_in_credit] זיכוי על המוצר הישן
        [spare_part] חלק חילוף
        [reply] תשובה מנציג אנושי
       *[send_missing] משלוח של מה שחסר
    }
another-way = אפשר גם לבחור בדרך הזאת.
basis-law = החוק במדינה שלך נותן לך את זה.
basis-law-check = לדעתנו, החוק במדינה שלך נותן לך את זה. כדאי לבדוק.
basis-shop = אנחנו מבטיחים לך את זה.
credit-bonus = עם זיכוי בחנות מקבלים תוספת של { $share }.
credit-total = כזיכוי בחנות מגיע לך { $total }.
credit-extra = הסכום כולל תוספת של { $amount }.
credit-until = אפשר להשתמש בזיכוי או בשובר עד { $day }.
exchange-cheaper = המוצר החדש עולה פחות.
exchange-pay = המוצר החדש עולה יותר. התוספת לתשלום: { $amount }.
rebooking-fee = תור חדש עולה { $amount }.
quantity = מספר המוצרים שבהם מדובר: { $count }.
remedy-end = היום האחרון עבור ״{ $way }״: { $day }.
guarantee-giver =
    { $who ->
        [maker] האחריות הזאת מטעם היצרן.
        [insurer] האחריות המורחבת הזאת מטעם חברת ביטוח.
       *[shop] האחריות הזאת מטעמנו.
    }
guarantee-price = האחריות הזאת עולה { $amount }.
guarantee-passes-on = היא עוברת גם לבעלים הבאים.
register-by = צריך לרשום אותה עד { $day }.
register-within = צריך לרשום אותה אחרי הקנייה. מספר הימים לכך: { $days }.
freight =
    { $payer ->
        [shop] ההחזרה בחינם עבורך.
       *[buyer] משלוח ההחזרה על חשבונך.
    }
freight-cost = עלות ההחזרה עבורך: { $amount }.
outbound =
    { $which ->
        [none] דמי המשלוח לא חוזרים אליך.
        [standard] גם דמי המשלוח הרגיל חוזרים אליך.
       *[all] גם כל דמי המשלוח חוזרים אליך.
    }
refund-total = לפי החישוב שלנו, הסכום שחוזר אליך: { $total }.
refund-minus =
    { $kind ->
        [restocking] אנחנו מנכים { $amount } על החזרה למלאי.
        [collection] אנחנו מנכים { $amount } על האיסוף.
        [handling] אנחנו מנכים { $amount } על הטיפול.
        [late] אנחנו מנכים { $amount } בגלל האיחור.
        [return_label] אנחנו מנכים { $amount } על תווית ההחזרה.
        [bundle_discount] אנחנו מנכים את הנחת החבילה, { $amount }.
       *[other] אנחנו מנכים { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] מחיר
        [outbound_freight] דמי משלוח
        [restocking] דמי החזרה למלאי
        [collection] דמי איסוף
        [handling] דמי טיפול
        [late] דמי איחור
        [return_label] תווית החזרה
        [bundle_discount] הנחת חבילה
        [discount_share] הנחה על ההזמנה
        [voucher] שובר
        [tax] מס
        [duties] מסי יבוא
        [services] שירותים בתשלום
        [free_delivery] משלוח שהיה בחינם
        [free_gift] מתנה שנשארת אצלך
        [rebooking] תור חדש
        [inspection] דמי בדיקה
        [packaging] אריזה חסרה
        [bonus] תוספת
       *[total] חוזר אליך
    }
refund-part =
    { $to ->
        [gift_card] בכרטיס מתנה חוזר אליך { $amount }.
        [store_credit] כזיכוי בחנות חוזר אליך { $amount }.
        [kept] הסכום שלא חוזר אליך: { $amount }.
       *[original] באותו אמצעי תשלום חוזר אליך { $amount }.
    }
fee =
    { $kind ->
        [restocking] אנחנו גובים דמי החזרה למלאי.
        [collection] אנחנו גובים תשלום על האיסוף.
        [handling] אנחנו גובים דמי טיפול.
        [late] אנחנו גובים תשלום במקרה של איחור.
       *[other] אנחנו גובים: { $what }.
    }
charge = עליך לשלם { $amount }: { $what }.
refund-by = אם מודיעים לנו היום, הכסף חוזר אליך עד { $day }.
refund-at-once = הכסף חוזר אליך מיד.
refund-within =
    { $days ->
        [one] הכסף חוזר אליך תוך יום אחד.
        [two] הכסף חוזר אליך תוך יומיים.
       *[other] הכסף חוזר אליך תוך { $days } ימים.
    }
refund-within-working =
    { $days ->
        [one] הכסף חוזר אליך תוך יום עסקים אחד.
        [two] הכסף חוזר אליך תוך שני ימי עסקים.
       *[other] הכסף חוזר אליך תוך { $days } ימי עסקים.
    }
refund-from =
    { $event ->
        [notice] הימים האלה נספרים מיום ההודעה לנו.
        [goods_back] הימים האלה נספרים מהיום שבו המוצר מגיע אלינו.
        [estimated_delivery] הימים האלה נספרים מהיום האחרון של מועד המסירה המשוער.
       *[inspection] הימים האלה נספרים מסוף הבדיקה שלנו.
    }
withhold = מותר לנו לחכות למוצר, או להוכחה שהוא נשלח.
send-by = אם מודיעים לנו היום, צריך לשלוח את המוצר עד { $day }.
conditions-open = הנקודות האלה צריכות להיות נכונות: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] לא מתקיים: { $point }. נציג אנושי יבדוק את ההוכחה שלך.
        [ask_person] לא מתקיים: { $point }. ההחלטה בידי נציג אנושי.
        [store_credit] לא מתקיים: { $point }. מגיע לך זיכוי בחנות במקום כסף.
        [exchange_only] לא מתקיים: { $point }. אפשר רק להחליף.
        [gift_card] לא מתקיים: { $point }. מגיע לך כרטיס מתנה במקום כסף.
        [reduced_or_sent_back] לא מתקיים: { $point }. הבחירה שלך: פחות כסף בחזרה, או שנשלח לך את המוצר על חשבונך.
       *[reduced_refund] לא מתקיים: { $point }. אנחנו מנכים מההחזר את ירידת הערך.
    }
late-keeps = היום האחרון עבר, ולכן אנחנו מנכים { $share } מהמחיר.
late-until = עדיין אפשר להשתמש בזה עד { $day }.
methods = אפשר להחזיר כך: { LIST($ways, type: "or") }.
nothing-to-send = אין צורך להחזיר דבר.
method =
    { $method ->
        [mail_with_label] בדואר עם התווית שלנו
        [mail_own] בדואר עם תווית שלך
        [drop_off] בנקודת מסירה
        [store] באחת החנויות שלנו
        [pick_up] איסוף מהבית
        [kiosk] בעמדת החזרה
        [service_point] בנקודת שירות
       *[no_shipment] בלי משלוח
    }
method-needs =
    { $what ->
        [printer] צריך מדפסת בשביל: { LIST($ways, type: "or") }.
       *[packaging] צריך לארוז לבד בשביל: { LIST($ways, type: "or") }.
    }
proof-needed = נא להכין: { LIST($things) }.
proof-helpful = גם זה עוזר: { LIST($things) }.
proof =
    { $proof ->
        [receipt] קבלה או מספר הזמנה
        [photos] תמונות
        [video] סרטון
        [serial_number] מספר סידורי
        [medical_certificate] אישור רפואי
        [gift_receipt] פתק החלפה
        [disposal_photo] תמונה של המוצר אחרי שנזרק
       *[photo_id] תעודה מזהה עם תמונה
    }

## לא, ומה עכשיו

refusal-over =
    { $basis ->
        [law] הזמן שהחוק נותן לך הסתיים: { $day }.
       *[shop] הזמן שאנחנו נותנים לך הסתיים: { $day }.
    }
refusal-condition = אי אפשר לקבל את זה. הנקודה הזאת לא מתקיימת: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } החוק קובע חריג למוצרים כאלה.
       *[shop] { $reason } אנחנו לא מקבלים בחזרה מוצרים כאלה.
    }
refusal =
    { $reason ->
        [period_over] הזמן עבר.
        [not_yet] מוקדם מדי לבקש.
        [rule_refuses] אנחנו לא מציעים את זה במוצר הזה.
        [legal_exception] החוק קובע חריג למוצרים כאלה.
        [condition_fails] אחד התנאים שלנו לא מתקיים.
        [limit_reached] כבר ניצלת את זה כמה שאנחנו מאפשרים.
        [bundle_whole] אנחנו מקבלים בחזרה רק את החבילה כולה.
        [no_legal_right] החוק במדינה שלך לא נותן זכות כזאת.
        [already_returned] המוצרים האלה כבר חזרו או בדרך חזרה.
        [not_late] אין איחור.
       *[no_rule] המדיניות שלנו לא עונה על זה.
    }
note =
    { $note ->
        [law_not_held] החוק במדינה שלך עדיין לא אצלנו. אולי יש לך זכויות נוספות.
        [law_may_give_more] אולי החוק במדינה שלך נותן לך יותר.
        [device_clock] לקחנו את התאריך מהמכשיר שלך. נא לבדוק אותו.
        [holidays_unknown] אנחנו עדיין לא יודעים מהם החגים בשנה ההיא.
        [delivery_assumed] לקחנו את יום המסירה מהמועד המשוער.
        [legal_day_later] ימי מנוחה עשויים לדחות מעט את היום האחרון.
        [fault_presumed] ההנחה שלנו היא שהפגם היה שם מההתחלה.
        [fault_to_show] צריך להראות שהפגם היה שם מההתחלה.
        [depends_on_item] כמה זמן המוצר צריך להחזיק מעמד תלוי במוצר.
        [older_policy] ההזמנה קודמת לכללים האלה. נציג אנושי בודק אילו כללים חלים.
        [policy_of_order] השתמשנו בכללים של יום ההזמנה.
        [reasonable_time] החוק לא קובע מספר ימים. כדאי לפעול מהר.
        [extra_time] קודם נותנים לנו זמן סביר למסירה.
       *[diminished_value] אפשר לבדוק כמו בחנות. שימוש מעבר לזה עלול להקטין את ההחזר.
    }
alternative =
    { $way ->
        [ask_shop] אפשר לשאול אותנו: נציג אנושי יבדוק את זה.
        [report_defect] המוצר פגום? אפשר לדווח לנו על הפגם.
        [use_guarantee] אפשר להשתמש באחריות.
        [exchange] אפשר להחליף במקום.
        [return_bundle] אפשר להחזיר את החבילה כולה.
        [wait_until_open] אפשר לחזור לכאן ביום הראשון.
        [ask_repair] אפשר לבקש מאיתנו תיקון.
        [order_spare_part] אפשר לתקן לבד עם חלק חילוף.
        [complain] לא מסכימים? אפשר להגיש תלונה.
       *[return_instead] אפשר לחכות שיגיע ואז להחזיר.
    }
contact =
    { $kind ->
        [email] אפשר לכתוב אל { $value }.
        [phone] אפשר להתקשר: { $value }.
        [post] אפשר לשלוח מכתב: { $value }.
       *[page] אפשר לפנות בדף יצירת הקשר.
    }
contact-hours = שעות המענה לפי השעון של החנות: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] נציג אנושי עונה תוך שעה אחת.
        [two] נציג אנושי עונה תוך שעתיים.
       *[other] נציג אנושי עונה תוך { $hours } שעות.
    }
contact-language = ייתכן שלא מדברים שם עברית.

## סוגי פנייה

case-label =
    { $case ->
        [return] התחרטתי
        [exchange] אני רוצה משהו אחר במקום
        [defect] המוצר פגום
        [damaged] הגיע שבור
        [wrong] קיבלתי מוצר שגוי
        [missing] משהו חסר
        [late] יש איחור
        [guarantee] שימוש באחריות
        [withdrawal] ביטול עסקה לפי החוק
        [repair] דרוש תיקון
        [complaint] אני רוצה להתלונן
        [trade_in] טרייד־אין למוצר הישן
        [spare_part] דרוש חלק חילוף
       *[cancellation] ביטול ההזמנה
    }
case-hint =
    { $case ->
        [return] המוצר תקין, פשוט לא רוצים אותו.
        [exchange] רוצים מידה אחרת, צבע אחר או מוצר אחר.
        [defect] המוצר לא עובד, או שונה מהתיאור.
        [damaged] המוצר נשבר בדרך אליך.
        [wrong] בחבילה יש משהו שלא הזמנת.
        [missing] החבילה או חלק ממנה לא הגיעו.
        [late] המוצר הגיע, או יגיע, אחרי היום שהובטח.
        [guarantee] החנות או היצרן נתנו לך אחריות.
        [withdrawal] החוק נותן לך זמן לבטל. לא צריך סיבה.
        [repair] צריך לתקן אותו, עם אחריות או בלעדיה.
        [complaint] היחס שקיבלת מאיתנו לא היה טוב.
        [trade_in] המוצר הישן עובר אלינו, וזיכוי עובר אליך.
        [spare_part] רוצים לתקן לבד.
       *[cancellation] ההזמנה עדיין לא בדרך.
    }

## שאלות

fact-question =
    { $fact ->
        [ordered_on] מתי הזמנת?
        [paid_on] מתי שילמת?
        [shipped_on] מתי המוצר נשלח אליך?
        [delivered_on] מתי המוצר הגיע?
        [first_delivered_on] מתי הגיע המוצר הראשון בהזמנה?
        [last_delivered_on] מתי הגיע המוצר האחרון בהזמנה?
        [receipt_confirmed_on] מתי אישרת שקיבלת את המוצר?
        [estimated_delivery_on] מה היה היום האחרון של מועד המסירה המשוער?
        [activated_on] מתי הפעלת אותו לראשונה?
        [noticed_on] מתי גילית את הפגם?
        [seller_contacted_on] מתי פנית אלינו לראשונה בעניין?
        [tier] מה דרגת הלקוח שלך אצלנו?
        [subdivision] באיזה חלק של המדינה מקום המגורים שלך?
        [category] איזה סוג מוצר זה?
        [price] כמה שילמת על מוצר אחד?
        [attribute] איזה דגם של המוצר זה?
        [earlier_returns] כמה פעמים החזרת מוצרים מההזמנה הזאת?
        [seller] מי מכר לך את המוצר?
        [replacement_delivered_on] מתי הגיע המוצר החלופי?
        [reason] מה סיבת ההחזרה?
        [role] קנית אותו, או שקיבלת אותו במתנה?
        [order_state] מה מצב ההזמנה?
        [order_value] כמה עלתה ההזמנה כולה?
        [method] איך נוח לך להחזיר?
        [appointment_at] מתי התור שלך?
        [quantity] בכמה מוצרים כאלה מדובר?
        [document_on] מתי קיבלת את החוזה?
       *[state] אפשר לספר לנו עוד על המוצר?
    }
fact-hint =
    { $fact ->
        [ordered_on] היום מופיע באישור ההזמנה.
        [paid_on] היום מופיע בדף החשבון או בקבלה.
        [shipped_on] היום מופיע בהודעה שלנו על החבילה.
        [delivered_on] היום שבו החבילה נמסרה לך, או למישהו בשמך.
        [noticed_on] היום שבו ראית את הפגם לראשונה.
        [seller_contacted_on] היום של ההודעה או השיחה הראשונה שלך.
        [estimated_delivery_on] זה מופיע באישור ההזמנה.
        [reason] הזכויות שלך לפי החוק לא תלויות בזה.
       *[subdivision] חלק מהכללים שונים מאזור לאזור.
    }
choice =
    { $word ->
        [too_small] קטן מדי
        [too_large] גדול מדי
        [not_as_expected] לא מה שציפיתי
        [no_longer_needed] כבר אין בו צורך
        [better_price] מצאתי בזול יותר
        [ordered_by_mistake] הזמנתי בטעות
        [arrived_late] הגיע מאוחר מדי
        [poor_quality] האיכות ירודה
        [not_tolerated] העור או הגוף שלי רגיש אליו
        [buyer] קניתי אותו
        [receiver] קיבלתי אותו במתנה
        [placed] רק הוזמן
        [in_preparation] בהכנה
        [shipped] בדרך
        [delivered] הגיע
       *[other] סיבה אחרת
    }
state-question =
    { $state ->
        [unused] המוצר עדיין חדש, ללא שימוש?
        [unopened] האריזה עדיין סגורה?
        [tags_attached] התגיות עדיין מחוברות?
        [seal_intact] האטימה עדיין שלמה?
        [complete] יש לך את כל החלקים והאביזרים?
        [original_packaging] יש לך את האריזה המקורית?
        [not_activated] המוצר עדיין בלי הפעלה או רישום?
        [data_erased] מחקת את הנתונים וניתקת את החשבונות?
        [serial_number_matches] המספר הסידורי הוא זה שבהזמנה?
        [undamaged] המוצר בלי נזק מאז שהגיע אליך?
        [clean] המוצר נקי?
        [used_as_intended] השתמשת בו לפי הוראות היצרן?
        [original_buyer] קנית אותו חדש, ולא מיד שנייה?
        [fault_reaches_measure] הפגם גדול מספיק לפי כתב האחריות?
        [proof_of_purchase] יש לך קבלה או הוכחת קנייה אחרת?
        [same_kind] החדש מאותו סוג ובאותה מידה?
       *[not_started] ההורדה או הצפייה עדיין לא התחילו?
    }
state-hint =
    { $state ->
        [seal_intact] אטימה מטעמי בריאות או היגיינה, או סביב דיסק.
        [complete] גם כבלים, חוברות ומתנות נחשבים.
        [clean] נקי מספיק לשימוש של מישהו אחר.
        [fault_reaches_measure] המידה כתובה בכתב האחריות.
       *[used_as_intended] למשל, מזרן על בסיס מיטה מתאים.
    }
state-point =
    { $state ->
        [unused] לא היה בשימוש
        [unopened] האריזה לא נפתחה
        [tags_attached] התגיות מחוברות
        [seal_intact] האטימה שלמה
        [complete] כל החלקים קיימים
        [original_packaging] האריזה המקורית קיימת
        [not_activated] לא הופעל ולא נרשם
        [data_erased] הנתונים שלך נמחקו
        [serial_number_matches] המספר הסידורי כמו בהזמנה
        [undamaged] בלי נזק מצידך
        [clean] נקי
        [used_as_intended] שימוש לפי הוראות היצרן
        [original_buyer] נקנה חדש, לא מיד שנייה
        [fault_reaches_measure] הפגם גדול מספיק לפי כתב האחריות
        [proof_of_purchase] הוכחת קנייה
        [same_kind] אותו סוג ואותה מידה
       *[not_started] ההורדה או הצפייה לא התחילו
    }
answer-yes = כן
answer-no = לא

## הכללים בקצרה

card-title = החזרות, תיקונים והחזרים כספיים
card-section =
    { $section ->
        [changed_mind] אם התחרטת
        [faulty] אם המוצר פגום
        [arrival] אם הגיע שבור, שגוי או חסר
        [money] עלויות והכסף שלך בחזרה
        [guarantee] האחריות שלנו
        [points] לאן אפשר ללכת
        [guides] עזרה עם המוצר
        [faq] שאלות ותשובות
        [disputes] אם אין הסכמה בינינו
       *[contact] מי עוזר לך
    }
card-case =
    { $case ->
        [damaged] הגיע שבור? אנחנו מציעים: { LIST($ways, type: "or") }.
        [wrong] הגיע מוצר שגוי? אנחנו מציעים: { LIST($ways, type: "or") }.
       *[missing] משהו חסר? אנחנו מציעים: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] צוות התלונות שלנו: { $name }.
        [mediator] גישור: { $name }.
        [adr_body] גוף עצמאי, בלי בית משפט: { $name }.
        [authority] רשות: { $name }.
        [arbitration] בוררות: { $name }.
       *[court] בית משפט: { $name }.
    }
dispute-within = מספר החודשים לכך אחרי התלונה שלך: { $months }.
point =
    { $kind ->
        [store] החנות שלנו: { $name }.
        [drop_off] נקודת מסירה: { $name }.
        [service] שירות מטעם היצרן: { $name }.
       *[repairer] מעבדת תיקונים עצמאית: { $name }.
    }
point-unpacked = שם לא צריך קופסה או תווית.
guide =
    { $kind ->
        [manual] מדריך למשתמש: { $title }
        [video] סרטון: { $title }
       *[guide] צעד אחר צעד: { $title }
    }
shop-words = { $words }
card-guarantee-none = אנחנו לא נותנים אחריות נוספת על המוצר הזה.
card-ask = אפשר לשאול אותנו, ונציג אנושי יעזור לך.
card-as-of = קראנו את החוק בתאריך { DATE($day, style: "long") }.
card-footer = הדף הזה נותן מידע. הוא לא ייעוץ משפטי.
ui-by-law = לפי החוק
ui-from-shop = מהחנות
ui-details = פרטים
ui-policy-link = כל כללי החנות
ui-unavailable = אי אפשר להציג את זה כרגע. נא לשאול את החנות.
