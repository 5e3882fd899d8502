ui-why = Waarom?
ui-law-check = Even controleren
ui-law-check-help = We zijn hier niet helemaal zeker van. Vraag het na voordat je erop rekent.
ui-law-since = Dit geldt voor bestellingen vanaf { DATE($day, style: "long") }.
ui-law-advice = Dit is informatie, geen juridisch advies.
