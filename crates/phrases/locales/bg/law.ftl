ui-why = Защо?
ui-law-check = Моля, проверете
ui-law-check-help = Не сме напълно сигурни за това. Попитайте, преди да разчитате на него.
ui-law-since = Важи за поръчки от { DATE($day, style: "long") }
ui-law-advice = Това е информация, не правен съвет.
