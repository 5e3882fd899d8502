case-state =
    { $word ->
        [received] Reçue
        [in_review] En cours d’examen
        [waiting] En attente de votre réponse
        [accepted] Acceptée
        [refused] Refusée
       *[completed] Close
    }
case-lead =
    { $word ->
        [received] Nous avons bien reçu votre demande. Personne ne l’a encore examinée.
        [in_review] Nous examinons votre demande.
        [waiting] Il nous manque quelque chose de votre part pour continuer. Notre message ci-dessous dit quoi.
        [accepted] Nous avons accepté votre demande.
        [refused] Nous avons refusé votre demande. Notre message ci-dessous dit pourquoi.
       *[completed] Votre demande est close.
    }
case-since = Depuis : { $moment }
case-next-title = La suite
case-next =
    { $word ->
        [received] Nous examinons votre demande et répondons ici. D’ici là, vous n’avez rien à faire.
        [in_review] Nous répondons ici dès que nous en savons plus. D’ici là, vous n’avez rien à faire.
        [waiting] Écrivez-nous sur cette page. Ensuite, nous continuons.
        [accepted] Nous faisons ce que nous vous avons dit. Vous n’avez rien à faire, sauf si notre message vous le demande.
        [refused] Si vous n’êtes pas d’accord, écrivez-nous sur cette page.
       *[completed] C’est terminé. S’il reste un point ouvert, écrivez-nous sur cette page.
    }
case-answer-by = Nous répondons au plus tard le { $moment }.
case-answer-late = Nous voulions répondre au plus tard le { $moment }. Nous sommes en retard et nous nous en excusons.
case-our-message = Notre message
case-by =
    { $who ->
        [buyer] Vous
        [shop] { $shop }
       *[desk] Automatique
    }
case-step =
    { $word ->
        [message] Message
        [tracking] Colis
       *[photos] Photos
    }
case-tracking = Numéro de suivi
case-tracking-follow = Suivre le colis
case-result = Résultat
case-end =
    { $word ->
        [refused] Refusée
       *[withdrawn] Retirée par vous
    }
case-refunded = Remboursé
case-write-title = Nous écrire
case-write-label = Votre message
case-write-hint = 2 000 caractères au maximum. Ni numéro de compte ni numéro de carte, s’il vous plaît.
case-write-reopens = Votre message rouvre la demande. Vous pouvez écrire ici jusqu’au { DATE($day, style: "long") }.
case-write-over = Cette demande est close depuis plus de 30 jours. S’il y a du nouveau, envoyez une autre demande ou contactez-nous.
case-write-go = Envoyer le message
case-write-done = Nous avons votre message.
case-write-wrong =
    { $why ->
        [empty] Pas envoyé : écrivez d’abord quelque chose.
        [long] Pas envoyé : 2 000 caractères au maximum. Raccourcissez votre message.
        [many] Pas envoyé : vous avez écrit 20 fois depuis hier. Réessayez plus tard ; nous avons vos autres messages.
       *[before] Ce formulaire est déjà parti avec un autre texte, que nous avons. Pour envoyer aussi celui-ci, appuyez de nouveau.
    }
case-rate-title = Votre avis
case-rate-lead = Comment avons-nous traité votre demande ?
case-stars =
    { $word ->
        [one] Très mal
        [two] Mal
        [three] Moyennement
        [four] Bien
       *[five] Très bien
    }
case-rate-comment = Que devons-nous savoir ? (facultatif)
case-rate-go = Envoyer l’avis
case-rate-change = Modifier l’avis
case-rate-thanks = Merci pour votre avis. Vous pouvez le modifier jusqu’au { DATE($day, style: "long") }.
case-rate-kept = Merci pour votre avis.
case-rate-given = Votre avis
case-rate-wrong =
    { $why ->
        [stars] Pas envoyé : choisissez l’une des cinq réponses.
        [long] Pas envoyé : 2 000 caractères au maximum. Raccourcissez votre texte.
        [late] Votre avis ne peut plus être modifié.
       *[open] Vous pourrez donner un avis quand la demande sera close.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Numéro de commande
desk-product = Produit
desk-history = Historique
desk-status-title = Votre demande
desk-your-request = Ce que vous avez envoyé
desk-case-number = Numéro de dossier
desk-received-at = Reçue
desk-about = Objet
desk-you-wrote = Votre message
desk-case =
    { $word ->
        [return] Retour
        [exchange] Échange
        [defect] Défaut
        [damaged] Arrivé abîmé
        [wrong] Erreur d’article
        [missing] Élément manquant
        [late] Livraison en retard
        [guarantee] Garantie
        [withdrawal] Rétractation
        [repair] Réparation
        [complaint] Réclamation
        [trade_in] Reprise
        [spare_part] Pièce détachée
       *[cancellation] Annulation
    }
desk-remedy =
    { $word ->
        [refund_original] Remboursement
        [store_credit] Avoir
        [gift_card] Carte cadeau
        [exchange] Échange
        [replacement] Remplacement
        [repair] Réparation
        [price_reduction] Réduction du prix
        [keep_item_refund] Remboursement, article gardé
        [termination] Fin du contrat
        [exchange_same] Échange contre le même article
        [exchange_variant] Autre taille ou autre couleur
        [coupon] Bon d’achat
        [donate] Remboursement, article donné
        [trade_in_credit] Avoir pour l’ancien article
        [spare_part] Pièce détachée
        [reply] Réponse d’une personne
       *[send_missing] Envoi de ce qui manque
    }
