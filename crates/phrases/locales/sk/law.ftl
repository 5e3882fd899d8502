ui-why = Prečo?
ui-law-check = Prosím, overte
ui-law-check-help = Tu si nie sme celkom istí. Skôr než sa na to spoľahnete, opýtajte sa.
ui-law-since = Platí pre objednávky od { DATE($day, style: "long") }.
ui-law-advice = Je to informácia, nie právna rada.
