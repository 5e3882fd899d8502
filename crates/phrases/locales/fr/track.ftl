track-unknown-title = Nous ne trouvons pas cette demande
track-unknown = Une partie du lien manque peut-être, ou la demande a été effacée. Rouvrez le lien de notre e-mail, ou écrivez-nous.
track-trouble =
    { $why ->
        [offline] Vous êtes hors ligne.
        [busy] Trop de demandes à la fois. Nouvelle vérification automatique dans un instant.
       *[down] Nous sommes injoignables pour le moment. Nouvelle vérification automatique bientôt.
    }
track-stood = Situation au { $moment }.
track-look = Actualiser
track-fresh = À jour : { $moment }
track-news = Il y a du nouveau :
track-sending = Envoi…
track-unsent =
    { $why ->
        [offline] Pas encore envoyé : vous êtes hors ligne. L’envoi se fera au retour de la connexion. Votre texte reste ici.
        [busy] Pas encore envoyé : trop de demandes à la fois. Nouvel essai automatique bientôt. Votre texte reste ici.
        [unknown] Pas envoyé : nous ne trouvons plus cette demande. Votre texte reste ici.
       *[down] Pas encore envoyé : nous sommes injoignables. Appuyez de nouveau dans un instant ; l’envoi n’arrivera pas deux fois. Votre texte reste ici.
    }
track-photos = Photos pas encore arrivées : { NUMBER($count) }.
track-photos-send = Envoyer les photos manquantes
track-print = Imprimer
track-clock = Toutes les heures sont celles de la boutique : { $shop }.
