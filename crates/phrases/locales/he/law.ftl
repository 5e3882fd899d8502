ui-why = למה?

ui-law-check = נא לבדוק

ui-law-check-help = אנחנו לא לגמרי בטוחים בנקודה הזאת. כדאי לשאול לפני שמסתמכים עליה.

ui-law-since = חל על הזמנות החל מיום { DATE($day, style: "long") }.

ui-law-advice = זה מידע, לא ייעוץ משפטי.
