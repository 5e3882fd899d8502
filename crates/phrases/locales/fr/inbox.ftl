inbox-skip = Aller au contenu
# same as English
inbox-pages = Pages
inbox-shop = Boutique
inbox-account = Votre compte
inbox-not-allowed-title = Vous n’avez pas ce droit
inbox-not-allowed-text = Rien n’a changé. Un propriétaire de la boutique peut vous donner un autre rôle.
inbox-state =
    { $word ->
        [received] Nouvelle
        [in_review] En cours d’examen
        [waiting] En attente du client
        [accepted] Acceptée
        [refused] Refusée
       *[completed] Close
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Commande, e-mail, nom, produit ou dossier
inbox-case-label = Type de demande
inbox-every-case = Tous les types
inbox-needs-answer = À traiter
inbox-clear = Effacer
inbox-overdue = En retard depuis : { $moment }
inbox-answer-by = Répondre au plus tard : { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } réponse en retard.
        [many] { $count } de réponses en retard.
       *[other] { $count } réponses en retard.
    }
inbox-first-page = Première page
inbox-next-page = Page suivante
inbox-export = Télécharger cette liste :
inbox-cases = Demandes
inbox-case-before = Demande précédente
inbox-case-after = Demande suivante
inbox-action =
    { $word ->
        [approve] Accepter
        [ask] Poser une question au client
        [decline] Refuser
        [exception] Faire une exception
        [goods] Article reçu
        [parcel] Un envoi est en chemin
        [refund] Remboursement fait
        [solved] Autre solution trouvée
        [write] Écrire au client
        [review] Commencer l’examen
       *[reopen] Rouvrir
    }
inbox-action-hint =
    { $word ->
        [approve] Le client reçoit ce qu’il a demandé.
        [ask] La demande attend la réponse du client.
        [decline] Dites pourquoi, et ce que le client peut faire maintenant.
        [exception] Vous accordez plus que ne demandent vos conditions et la loi. La demande est marquée comme exception.
        [goods] Le client apprend que l’article est arrivé.
        [parcel] Étiquette, remplacement ou article réparé : le client reçoit le numéro et le lien.
        [refund] L’argent est en route. La demande est alors close.
        [solved] Le client a reçu autre chose que de l’argent. La demande est alors close.
        [write] L’état reste le même.
        [review] Le client voit que quelqu’un s’en occupe.
       *[reopen] La demande repasse en examen.
    }
inbox-action-go =
    { $word ->
        [approve] Accepter
        [ask] Envoyer la question
        [decline] Refuser
        [exception] Accepter par exception
        [goods] Enregistrer
        [parcel] Enregistrer
        [refund] Clore : remboursée
        [solved] Clore : résolue
        [write] Envoyer le message
        [review] Commencer l’examen
       *[reopen] Rouvrir
    }
inbox-goods-message = Nous avons reçu l’article.
inbox-message-optional = Message au client, si vous voulez
inbox-message-hint = Le client le lit sur sa page de suivi. Langue du client : { $language }
inbox-template = Texte
inbox-put-in = Insérer
inbox-tracking-number = Numéro de suivi
inbox-tracking-link = Lien de suivi
# same as English
inbox-resolution = Solution
inbox-taken-back = Le client a retiré sa demande
inbox-amount = Montant remboursé
inbox-currency = Devise
inbox-words-missing = Pas encore enregistré : dites au client pourquoi, ou ce qu’il vous faut.
inbox-places-left = Pas encore enregistré : le message contient un passage entre accolades à remplir.
inbox-link-wrong = Pas encore enregistré : le lien doit commencer par https://.
inbox-parcel-missing = Pas encore enregistré : indiquez un numéro de suivi ou un lien.
inbox-solution-missing = Pas encore enregistré : choisissez la solution.
inbox-amount-wrong = Pas encore enregistré : écrivez le montant comme 12.90, sans séparateur de milliers, et une devise comme EUR.
inbox-too-long = Pas encore enregistré : le message dépasse 2 000 caractères.
# same as English
inbox-exception = Exception
inbox-rating = Avis du client
inbox-stars = { $stars } sur 5
inbox-erase = Effacer les données personnelles
inbox-erase-text = Nom, e-mail, numéro de commande, messages et photos disparaissent pour toujours. Les statistiques restent.
inbox-erase-sure = Oui, effacer pour toujours
inbox-step =
    { $word ->
        [message] Message
        [tracking] Colis
        [photos] Photos
       *[state] Noté
    }
inbox-actor =
    { $word ->
        [buyer] Client
        [shop] Boutique
       *[desk] Automatique
    }
inbox-gives =
    { $word ->
        [law] Selon la loi :
       *[shop] Selon vos conditions :
    }
inbox-refuses =
    { $word ->
        [law] Contre, selon la loi :
       *[shop] Contre, selon vos conditions :
    }
inbox-not-told = Le client n’a pas précisé :
inbox-opens-on = Premier jour
inbox-send-by = Dernier jour pour l’envoi
inbox-money-by = Dernier jour pour rembourser
inbox-unlimited = Sans limite
inbox-person-decides = Une personne de votre boutique décide.
# same as English
inbox-conditions = Conditions
inbox-holds = remplie
inbox-fails = non remplie
inbox-open = à vérifier
inbox-staff = Équipe
inbox-role =
    { $word ->
        [owner] Propriétaire
        [agent] Agent
       *[reader] Lecteur
    }
inbox-role-label = Rôle
inbox-role-hint = Un propriétaire peut tout faire. Un agent répond et télécharge. Un lecteur regarde seulement.
inbox-person =
    { $word ->
        [active] Actif
        [invited] Invité
        [expired] Invitation expirée
       *[off] Désactivé
    }
inbox-invite = Inviter quelqu’un
inbox-invite-go = Créer un lien
inbox-link-text = Donnez ce lien à { $name }. Il marche une fois, pendant 7 jours, et ne s’affiche plus ensuite.
inbox-new-link = Nouveau lien
inbox-switch-off = Désactiver
inbox-switch-on = Activer
inbox-save = Enregistrer
inbox-remove = Supprimer
inbox-fields-wrong = Rien n’a changé : indiquez un nom, et un e-mail comme nom@example.com.
inbox-last-owner = Rien n’a changé : il faut d’abord un autre propriétaire qui peut se connecter.
inbox-other-shop = Rien n’a changé : cette personne travaille aussi pour une autre boutique. Un propriétaire des deux peut créer le lien.
inbox-one-password = L’ancien mot de passe unique ouvre encore tout. Quand chaque collègue a un compte, supprimez-le.
inbox-one-password-go = Supprimer le mot de passe unique
inbox-login-wrong = L’e-mail et le mot de passe ne correspondent pas.
inbox-forgotten = Mot de passe oublié ? Un propriétaire de la boutique peut vous donner un nouveau lien.
inbox-setup-title = Votre compte pour la boîte de réception
inbox-setup-text = Vous êtes propriétaire : vous voyez chaque demande et pouvez inviter des collègues.
inbox-setup-go = Créer le compte
inbox-invitation-title = Demandes des clients : { $shop }
inbox-invitation-text = Bienvenue, { $name }. Choisissez un mot de passe ; ensuite, connectez-vous avec votre e-mail.
inbox-invitation-closed = Une invitation marche une fois, pendant 7 jours. Demandez un nouveau lien au propriétaire de la boutique.
inbox-your-name = Votre nom
inbox-your-email = Votre e-mail
inbox-name-wrong = Indiquez votre nom ; 80 caractères au maximum.
inbox-change-password = Changer le mot de passe
inbox-current-password = Mot de passe actuel
inbox-everywhere = Se déconnecter partout
inbox-everywhere-text = Sur chaque ordinateur et téléphone, celui-ci compris.
inbox-templates = Textes
inbox-templates-text = Vos propres textes de réponse. Le client reçoit un texte dans sa langue, sinon dans la première langue de votre boutique.
inbox-places = Le desk remplit ceci : { LIST($places) }
inbox-no-templates = Pas encore de textes.
inbox-new-template = Nouveau texte
inbox-template-name = Nom du texte
inbox-text = Texte
inbox-template-wrong = Pas encore enregistré : indiquez un nom et un texte de 2 000 caractères au maximum.
