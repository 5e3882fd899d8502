ui-why = Dlaczego?
ui-law-check = Do sprawdzenia
ui-law-check-help = Nie mamy tu całkowitej pewności. Zapytaj, zanim się na tym oprzesz.
ui-law-since = Dotyczy zamówień od { DATE($day, style: "long") }.
ui-law-advice = To informacja, a nie porada prawna.
