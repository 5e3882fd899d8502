ui-why = Pourquoi ?
ui-law-check = À vérifier
ui-law-check-help = Ce point n’est pas tout à fait sûr. Demandez avant de vous y fier.
ui-law-since = Valable pour les commandes depuis le { DATE($day, style: "long") }.
ui-law-advice = Ceci est une information, pas un conseil juridique.
