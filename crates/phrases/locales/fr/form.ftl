ui-pick-title = De quel article s’agit-il ?
ui-order = Commande { $reference }
ui-ordered-on = Commandé le { DATE($day, style: "long") }
ui-arrived-on = Arrivé le { DATE($day, style: "long") }
ui-on-its-way = En chemin
ui-pieces = Quantité : { $count }
ui-item = Article { $sku }
ui-this-item = Cet article
ui-case-title = Que s’est-il passé ?
ui-question-step = Question { $number } sur { $total }
ui-day-wrong = Choisissez un jour, au plus tard aujourd’hui.
ui-answer-wrong = Vérifiez votre saisie.
ui-not-arrived = Il n’est pas encore arrivé
ui-dont-know = Je ne sais pas
ui-continue = Continuer
ui-back = Retour
ui-restart = Recommencer
# same as English
ui-source = Source : { $id }
ui-timeline = Votre délai
ui-timeline-start = Début
ui-timeline-today = Aujourd’hui
ui-timeline-last = Dernier jour
ui-why-not = Ce qui n’est pas possible
ui-good-to-know = Bon à savoir
ui-next = Ce que vous pouvez faire maintenant
ui-open-form = Envoyer une demande
ui-ask-person = Demander à la boutique de vérifier
ui-print = Imprimer
ui-copy = Copier
ui-save = Enregistrer en texte
ui-calendar = Ajouter au calendrier
ui-share = Partager
ui-copied = Copié
ui-money = Votre remboursement
ui-form-title = Votre demande à { $shop }
ui-form-lead = Pas besoin de compte. Nous demandons seulement ce qu’il faut à la boutique pour répondre.
ui-field-order = Numéro de commande
ui-field-order-hint = Il se trouve dans l’e-mail qui confirme votre commande.
ui-contract-hint = Ou dites ce que vous avez commandé et quand.
ui-field-email = Adresse e-mail
ui-field-email-hint = Pour que la boutique puisse vous répondre.
ui-field-name = Nom
ui-field-remedy = Que préférez-vous ?
ui-remedy-any = La boutique peut proposer une solution
ui-field-message =
    { $case ->
        [defect] Quel est le problème ?
        [damaged] Qu’est-ce qui est abîmé ?
        [wrong] Qu’avez-vous reçu ?
        [missing] Qu’est-ce qui manque ?
        [guarantee] Quel est le problème ?
        [repair] Que faut-il réparer ?
        [complaint] Qu’est-ce qui s’est mal passé ?
        [trade_in] Dans quel état est-il ?
       *[other] Message à la boutique
    }
ui-bank-hint = N’écrivez ni numéro de compte ni numéro de carte. La boutique n’en a pas besoin ici.
ui-field-serials = Numéro de série
ui-serials-hint = Il se trouve sur l’article, sur la boîte ou sur la facture. Pour plusieurs articles, un par ligne.
ui-field-wanted =
    { $case ->
        [spare_part] De quelle pièce avez-vous besoin ?
       *[other] Que voulez-vous à la place ?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Son nom ou son numéro, si vous le connaissez.
        [exchange] Taille, couleur ou autre article.
       *[other] Seulement si vous voulez autre chose : taille, couleur ou autre article.
    }
ui-optional = facultatif
ui-error-empty =
    { $field ->
        [message] Décrivez-le en quelques mots.
        [wanted] Écrivez ce que vous voulez.
        [serials] Indiquez le numéro de série. S’il est introuvable, dites-le ici.
        [photos] Ajoutez une photo, ou dites que vous ne pouvez pas.
        [email] Indiquez votre adresse e-mail.
        [name] Indiquez votre nom.
       *[order_reference] Indiquez votre numéro de commande.
    }
ui-error-wrong =
    { $field ->
        [wanted] C’est trop long. 300 caractères au maximum.
        [serials] Indiquez 20 numéros de série au maximum, de 80 caractères chacun au plus.
        [email] Écrivez l’adresse e-mail ainsi : nom@example.com
        [order_reference] Le numéro de commande est trop long. 80 caractères au maximum.
       *[other] Vérifiez ce champ.
    }
ui-error-not-taken = La boutique n’a pas pu utiliser cette réponse. Vérifiez-la.
ui-to-review = Vérifier votre demande
ui-review-title = Tout est correct ?
# same as English
ui-review-item = Article
ui-review-case = Ce qui s’est passé
ui-review-statement = Ce que nous vous avons dit
ui-change = Modifier
ui-send = Envoyer la demande
ui-sending = Envoi de votre demande…
ui-phase =
    { $phase ->
        [waiting] Le système de la boutique ne répond pas. Nous réessayons à { $time }.
        [elsewhere] Votre demande est en cours d’envoi dans un autre onglet. Patientez un instant.
       *[looking_up] Nous vérifions si votre demande est arrivée.
    }
ui-earlier-title = Nous vérifions si votre demande précédente est arrivée
ui-received-title = La boutique a bien reçu votre demande
ui-receipt-number = Numéro de reçu
ui-receipt-time = Reçue
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Vous trouverez la réponse de la boutique sur la page de votre demande. Gardez le lien et le numéro de reçu.
ui-receipt-next-mail = Gardez le numéro de reçu. La boutique peut répondre à votre adresse e-mail.
ui-your-copy = Votre demande
ui-receipt-mail = Une copie arrive à votre adresse e-mail.
ui-receipt-earlier = La boutique a une version plus ancienne de votre demande, sans vos derniers changements. Dites-les à la boutique.
ui-status-link = Suivre votre demande
ui-not-sent-title = Votre demande n’est pas partie
ui-not-sent-why =
    { $why ->
        [offline] Vous n’avez pas de connexion internet.
        [busy] La boutique reçoit trop de demandes en ce moment. Réessayez un peu plus tard.
        [refused] Le système de la boutique n’a pas accepté la demande.
       *[not_arrived] La connexion a été coupée avant l’arrivée de la demande.
    }
ui-shop-says = Le système de la boutique dit : { $words }
ui-again-at = Vous pouvez réessayer à partir de { $time }.
ui-earlier-gone = Votre demande précédente n’est pas arrivée à la boutique. Votre saisie n’est pas gardée sur cet appareil. Envoyez-la de nouveau.
ui-kept = Tout ce que vous avez saisi est encore ici.
ui-try-again = Réessayer
ui-unknown-title = Nous ne savons pas encore si votre demande est arrivée
ui-unknown-text = La boutique n’a pas donné de réponse claire. Vous pouvez revérifier sans risque : votre demande ne peut pas arriver deux fois.
ui-check-again = Revérifier
ui-sent-title = Votre demande est partie
ui-sent-text = Le système de la boutique ne donne pas de reçu : nous ne voyons pas la suite. Gardez votre copie. Sans nouvelles, contactez la boutique.
ui-hand-over-title = Encore une étape
ui-hand-over =
    { $way ->
        [mailto] Envoyez le message depuis votre messagerie. Si elle ne s’est pas ouverte, copiez votre demande et écrivez à la boutique.
       *[copy] Copiez votre demande et envoyez-la à la boutique.
    }
ui-stopped = Un problème est survenu sur cette page. Votre saisie est dans ce formulaire : envoyez-la d’ici.
ui-handed-over = La page de la boutique s’occupe maintenant de votre demande
ui-write-to-shop = Écrivez à la boutique ou appelez. Une personne vous répond.
ui-no-contact = La page de contact de la boutique dit comment joindre une personne.
# same as English
ui-photos-title = Photos
ui-photos-hint = 5 photos du problème au maximum. Nous retirons le lieu et les données de l’appareil photo avant l’envoi.
ui-no-photos = Je ne peux pas ajouter de photos
ui-photos-add = Choisir des photos
ui-photos-camera = Prendre une photo
ui-photos-drop = Vous pouvez aussi les glisser ou les coller ici.
ui-photos-busy = Préparation de vos photos…
# same as English
ui-photo = Photo { $number }
ui-photo-remove = Retirer la photo { $number }
ui-photos-count = Photos ajoutées : { $count } sur 5
ui-photo-refused =
    { $why ->
        [unreadable] Ce navigateur ne peut pas lire la photo. Enregistrez-la en JPEG, ou envoyez-la plus tard à la boutique.
        [too_large] La photo est trop grande. 40 mégapixels au maximum.
        [too_many] Vous pouvez ajouter 5 photos au maximum.
        [same] Cette photo est déjà là.
       *[not_image] Ce n’est pas une photo.
    }
ui-photos-insecure = Impossible d’ajouter des photos ici : la connexion à cette page n’est pas sécurisée. Vous pouvez envoyer votre demande sans photos.
ui-photo-state =
    { $state ->
        [sending] en chemin
        [arrived] arrivée
        [missing] manquante
       *[waiting] en attente
    }
ui-photos-arrived = Photos arrivées : { $count } sur { $total }
ui-photos-missing =
    { $count ->
        [one] Il manque { $count } photo sur { $total }. Votre demande est arrivée.
        [many] Il manque { $count } de photos sur { $total }. Votre demande est arrivée.
       *[other] Il manque { $count } photos sur { $total }. Votre demande est arrivée.
    }
ui-photos-keep-open = Gardez cette page ouverte jusqu’à l’arrivée de toutes les photos.
ui-photos-retry = Renvoyer les photos manquantes
ui-photos-not-taken = Les photos n’ont pas pu être transmises. Envoyez-les à la boutique par e-mail.
