ui-why = ¿Por qué?
ui-law-check = Compruébelo
ui-law-check-help = No estamos del todo seguros de este punto. Pregunte antes de confiar en él.
ui-law-since = Vale para pedidos hechos desde el { DATE($day, style: "long") }.
ui-law-advice = Esto es información, no asesoramiento jurídico.
