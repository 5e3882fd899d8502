ui-why = Zašto?
ui-law-check = Molimo provjerite
ui-law-check-help = U ovo nismo posve sigurni. Pitajte prije nego što se na to oslonite.
ui-law-since = Vrijedi za narudžbe od { DATE($day, style: "long") }
ui-law-advice = Ovo je informacija, a ne pravni savjet.
