figures-title = Statistiques
figures-period = Période
figures-weeks =
    { $word ->
        [4] 4 semaines
       *[13] 3 mois
        [52] 1 an
    }
figures-span = { DATE($from, style: "long") } au { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Aucune demande sur cette période. Les statistiques apparaissent avec la première.
figures-warnings = Ce qui ressort maintenant
figures-calm = Rien ne ressort.
figures-warnings-why = Cette liste montre ce qui revient nettement plus souvent sur 28 jours que sur l’année d’avant, et plus que par hasard. En dessous de 5 demandes, rien n’est signalé.
figures-warning = { PERCENT($share) } des demandes ({ NUMBER($cases) }), d’habitude { PERCENT($usual) }
figures-cases = Demandes
figures-first-answer = Première réponse, la moitié sous
figures-solution = Solution, la moitié sous
figures-most = neuf sur dix sous { $time }
figures-in-time = Réponse dans le délai promis
figures-solved = Résolues
figures-refused = Refusées
# same as English
figures-satisfaction = Satisfaction
figures-stars-mean = { $whole },{ $part } sur 5
figures-answers = avis : { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } sur { NUMBER($whole) }
figures-none = rien encore
figures-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
figures-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
figures-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
figures-by-week = Demandes par semaine
figures-weeks-text = Colonnes pour { NUMBER($count) } semaines. La plus haute compte { NUMBER($most) } demandes, semaine du { $day }.
figures-table = Afficher en tableau
figures-week = Semaine du
figures-reasons = Motifs
figures-products = Par produit
figures-countries = Par pays
figures-name = Nom
figures-bar = En barre
figures-main-reasons = Motifs les plus fréquents
figures-unsaid = Non précisé
figures-rest = Tous les autres
figures-stars = Étoiles
figures-ratings = Avis
figures-turned-away = Appels rejetés
figures-turned-away-text = Appels de programmes restés sans demande, par code d’erreur. Aucune donnée personnelle n’est gardée.
figures-code = Code d’erreur
figures-calls = Appels
figures-download =
    { $word ->
       *[csv] Télécharger en CSV
        [json] Télécharger en JSON
    }
figures-reason =
    { $word ->
        [too_small] Trop petit
        [too_large] Trop grand
        [not_as_expected] Pas comme attendu
        [no_longer_needed] Plus besoin
        [better_price] Trouvé moins cher
        [ordered_by_mistake] Commandé par erreur
        [arrived_late] Arrivé en retard
        [poor_quality] Mauvaise qualité
        [not_tolerated] Mal supporté
       *[other] Autre motif
    }
figures-seen = Sur les pages de la boutique
figures-seen-text = Les pages comptent elles-mêmes, une fois par page vue, là où la boutique l’a activé. Aucune donnée personnelle n’est gardée. Qui refuse le suivi n’est pas compté.
figures-seen-what = Ce qui s’est passé
figures-seen-views = Pages vues
figures-seen-ready =
    { $word ->
        [promise] Promesse affichée
        [policy] Conditions affichées
        [check] Vérification ouverte
        [request] Formulaire de demande ouvert
        [withdrawal] Rétractation affichée
        [status] Demande suivie
       *[help] Aide affichée
    }
figures-seen-decided =
    { $word ->
        [eligible] Réponse : oui
        [eligible_if] Réponse : oui, sous conditions
        [needs_person] Réponse : une personne vérifie
        [not_eligible] Réponse : non
       *[unknown] Réponse : inconnue
    }
figures-seen-submitted = Demande envoyée
figures-seen-error =
    { $word ->
        [0] Problème ({ $code }) : le texte de la page est resté
        [1] Problème ({ $code }) : la carte courte est restée
       *[2] Problème ({ $code }) : l’élément a continué
    }
