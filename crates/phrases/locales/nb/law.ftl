ui-why = Hvorfor?
ui-law-check = Sjekk gjerne
ui-law-check-help = Vi er ikke helt sikre på dette punktet. Spør før du stoler på det.
ui-law-since = Gjelder for ordrer fra { DATE($day, style: "long") }.
ui-law-advice = Dette er informasjon, ikke juridisk rådgivning.
