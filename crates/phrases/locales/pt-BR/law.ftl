ui-why = Por quê?
ui-law-check = Confira antes
ui-law-check-help = Não temos certeza total deste ponto. Pergunte antes de contar com ele.
ui-law-since = Vale para pedidos desde { DATE($day, style: "long") }.
ui-law-advice = Isto é informação, não orientação jurídica.
