ui-why = Kodėl?
ui-law-check = Prašome patikrinti
ui-law-check-help = Dėl šio punkto nesame visai tikri. Paklauskite, prieš juo pasikliaudami.
ui-law-since = Galioja užsakymams nuo { DATE($day, style: "long") }
ui-law-advice = Tai informacija, o ne teisinė konsultacija.
