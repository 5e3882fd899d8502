ui-why = Kāpēc?
ui-law-check = Lūdzu, pārbaudiet
ui-law-check-help = Par šo punktu neesam pilnīgi pārliecināti. Pajautājiet, pirms uz to paļaujaties.
ui-law-since = Attiecas uz pasūtījumiem, sākot ar šo dienu: { DATE($day, style: "long") }.
ui-law-advice = Tā ir informācija, nevis juridisks padoms.
