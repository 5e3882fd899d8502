ui-why = Warum?
ui-law-check = Bitte prüfen
ui-law-check-help = Hier sind wir nicht ganz sicher. Fragen Sie nach, bevor Sie sich darauf verlassen.
ui-law-since = Gilt für Bestellungen seit dem { DATE($day, style: "long") }.
ui-law-advice = Das ist eine Information, keine Rechtsberatung.
