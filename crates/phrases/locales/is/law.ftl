ui-why = Hvers vegna?
ui-law-check = Athugaðu þetta
ui-law-check-help = Við erum ekki alveg viss um þetta atriði. Spurðu áður en þú treystir á það.
ui-law-since = Gildir um pantanir frá { DATE($day, style: "long") }.
ui-law-advice = Þetta eru upplýsingar, ekki lögfræðiráðgjöf.
