ui-why = Perché?
ui-law-check = Da verificare
ui-law-check-help = Su questo punto non siamo del tutto sicuri. Chiedi prima di contarci.
ui-law-since = Vale per gli ordini a partire da questa data: { DATE($day, style: "long") }.
ui-law-advice = Queste sono informazioni, non consulenza legale.
