ui-why = Miért?
ui-law-check = Kérjük, ellenőrizze
ui-law-check-help = Ebben nem vagyunk egészen biztosak. Kérdezzen rá, mielőtt számít rá.
ui-law-since = Az ettől leadott rendelésekre érvényes: { DATE($day, style: "long") }
ui-law-advice = Ez tájékoztatás, nem jogi tanács.
