ui-why = Porquê?
ui-law-check = A confirmar
ui-law-check-help = Não temos a certeza total deste ponto. Pergunte antes de contar com ele.
ui-law-since = Vale para encomendas desde { DATE($day, style: "long") }.
ui-law-advice = Isto é informação, não aconselhamento jurídico.
