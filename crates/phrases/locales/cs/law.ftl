ui-why = Proč?
ui-law-check = Prosím ověřte
ui-law-check-help = Tady si nejsme úplně jistí. Než se na to spolehnete, zeptejte se.
ui-law-since = Platí pro objednávky od { DATE($day, style: "long") }.
ui-law-advice = Je to informace, ne právní rada.
