ui-why = De ce?
ui-law-check = De verificat
ui-law-check-help = Nu suntem pe deplin siguri de acest punct. Întrebați înainte să vă bazați pe el.
ui-law-since = Valabil pentru comenzile începând cu { DATE($day, style: "long") }.
ui-law-advice = Aceasta este o informare, nu consultanță juridică.
