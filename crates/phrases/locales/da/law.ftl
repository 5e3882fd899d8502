ui-why = Hvorfor?
ui-law-check = Tjek gerne
ui-law-check-help = Vi er ikke helt sikre på dette punkt. Spørg, før du regner med det.
ui-law-since = Gælder for ordrer fra den { DATE($day, style: "long") }.
ui-law-advice = Dette er information, ikke juridisk rådgivning.
