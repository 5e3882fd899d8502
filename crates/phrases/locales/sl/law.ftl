ui-why = Zakaj?
ui-law-check = Prosimo, preverite
ui-law-check-help = O tem nismo povsem prepričani. Vprašajte, preden se zanesete na to.
ui-law-since = Velja za naročila od tega dne: { DATE($day, style: "long") }.
ui-law-advice = To je informacija, ne pravni nasvet.
