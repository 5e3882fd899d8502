ui-why = Miks?
ui-law-check = Palun kontrollige
ui-law-check-help = Me pole selles punktis päris kindlad. Küsige enne, kui sellele loodate.
ui-law-since = Kehtib tellimustele alates: { DATE($day, style: "long") }.
ui-law-advice = See on teave, mitte õigusnõu.
