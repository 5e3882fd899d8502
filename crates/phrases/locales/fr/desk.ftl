desk-language-name = Français
desk-language = Langue
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Se déconnecter
desk-ask-person = Contacter une personne
desk-yes = Oui
desk-no = Non
desk-not-found-title = Il n’y a rien ici
desk-not-found-text = Vérifiez l’adresse. Si vous avez suivi l’un de nos liens, copiez-le en entier.
desk-forbidden-title = Ce formulaire n’est plus valable
desk-forbidden-text = Rien n’a changé. Revenez en arrière, rechargez la page et réessayez.
desk-too-many-title = Trop de tentatives
desk-too-many-text = Patientez. Secondes restantes : { NUMBER($seconds) }.
desk-unavailable-title = Impossible pour le moment
desk-unavailable-text = Le problème vient de nous. Votre dernier envoi n’a pas été enregistré. Revenez en arrière et réessayez dans un instant.
desk-login-title = Se connecter
desk-login-text = Demandes des clients : { $shop }
desk-password = Mot de passe
desk-login-go = Se connecter
desk-login-wrong = Ce mot de passe n’est pas le bon.
desk-no-password = Aucun mot de passe n’est encore défini. Ouvrez le lien d’installation que le programme a affiché au démarrage.
desk-setup-title = Choisissez un mot de passe
desk-setup-text = Il ouvre la boîte de réception avec les demandes de vos clients.
desk-password-hint = Au moins 10 caractères. Quelques mots à la suite sont faciles à retenir.
desk-password-again = Mot de passe, encore une fois
desk-password-differs = Les deux mots de passe sont différents.
desk-setup-go = Définir le mot de passe
desk-setup-closed-title = Ce lien ne marche plus
desk-setup-closed-text = Un lien d’installation marche une fois. Si un mot de passe est défini, connectez-vous. Sinon, redémarrez le programme : il affiche un nouveau lien.
desk-inbox = Boîte de réception
desk-search-label = Numéro de commande ou de dossier
desk-search-go = Chercher
desk-all = Toutes
desk-states = Afficher par état
desk-pages = Pages de la liste
desk-older = Plus anciennes
desk-newest = Plus récentes
desk-inbox-empty = Pas encore de demandes. Les nouvelles apparaissent ici.
desk-nothing-found = Aucune demande ne correspond. Choisissez un autre état ou cherchez plus large.
desk-all-requests = Toutes les demandes
desk-buyer-wrote = Le client écrit
desk-buyer-read = Ce que le client a lu
desk-facts = Détails
# same as English
desk-email = E-mail
desk-name = Nom
desk-sku = Référence de l’article
desk-quantity = Quantité
desk-price = Prix payé
desk-wish = Souhait
desk-reason = Motif
desk-serials = Numéros de série
desk-wanted = Souhaité à la place
desk-country = Pays
desk-ordered-on = Commandé
desk-delivered-on = Arrivé
desk-noticed-on = Défaut remarqué
desk-buyer-language = Langue du client
desk-verdict = Ce que disent vos conditions et la loi
desk-no-verdict = Aucun résultat n’a été enregistré. Décidez vous-même.
desk-older-policy = Décidé avec d’anciennes conditions. Vos conditions ont changé depuis.
desk-other-policy-shown = La page du client utilisait une autre version de vos conditions. Le client a peut-être lu autre chose.
desk-last-day = Dernier jour
desk-way-back = Retour payé par
desk-refund = Remboursement
# same as English
desk-remedies = Possible
desk-says-no = Contre
desk-decided-at = À l’heure de votre boutique : { $moment }
desk-answer = Réponse
desk-new-state = État
desk-message-to-buyer = Message au client
desk-message-hint = Le client le lit sur sa page de suivi.
desk-refusal-needs-words = Dites au client pourquoi, et ce qu’il peut faire maintenant.
desk-changed-meanwhile = Pas enregistré : la demande a changé entre-temps. Regardez l’historique, puis enregistrez de nouveau.
desk-save = Enregistrer la réponse
desk-you-read = Ce que vous avez lu au moment de l’envoi
desk-keep-link = Gardez le lien de votre page de suivi. Toute personne qui l’a peut lire la page.
desk-receipt-title = Nous avons votre demande
desk-receipt-text = Ceci est votre reçu. Imprimez cette page ou enregistrez-la.
desk-check-sum = Somme de contrôle
desk-follow = Suivre votre demande
desk-mail-note =
    { $state ->
        [queued] Nous envoyons aussi cette confirmation à votre adresse e-mail. Si elle n’arrive pas, regardez dans vos spams.
        [sent] Nous avons aussi envoyé cette confirmation à votre adresse e-mail.
        [failed] Cette confirmation n’a pas pu arriver à votre adresse e-mail. Imprimez cette page ou enregistrez-la.
       *[none] Nous n’envoyons pas cette confirmation par e-mail. Imprimez cette page ou enregistrez-la.
    }
desk-mail-title = Confirmation par e-mail
desk-mail-shop =
    { $state ->
        [queued] Pas encore envoyée. Prochain essai : { $moment }
        [sent] Envoyée : { $moment }
        [failed] Non distribuée. Dites au client par un autre moyen que vous avez la demande.
       *[none] Aucun envoi : le desk n’avait pas de serveur de messagerie, ou cette adresse ne peut recevoir aucun e-mail.
    }
desk-mail-failed = E-mail non distribué
desk-mail-attempts = Essais
desk-mail-why = Raison
desk-mail-reason =
    { $reason ->
        [recipient] Le serveur de messagerie n’accepte pas d’e-mails pour cette adresse.
        [message] Le serveur de messagerie n’accepte pas le message.
        [address] Aucun e-mail ne peut aller à cette adresse.
        [sender] Le serveur de messagerie n’autorise pas l’envoi depuis l’adresse de votre boutique.
        [login] Le serveur de messagerie refuse le nom d’utilisateur ou le mot de passe.
        [security] La connexion chiffrée au serveur de messagerie n’a pas pu s’établir.
        [later] Le serveur de messagerie demande de réessayer plus tard.
        [expired] L’envoi a échoué trop longtemps ; nous avons arrêté d’essayer.
       *[connection] Le serveur de messagerie est injoignable.
    }
desk-mail-answer = Réponse du serveur de messagerie
desk-mail-again = Réessayer
desk-letter-subject =
    { $case ->
        [withdrawal] Votre rétractation est arrivée : { $id }
       *[other] Votre demande est arrivée : { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } a reçu votre rétractation : { $moment }. Gardez cette confirmation.
       *[other] { $shop } a reçu votre demande : { $moment }. Gardez cette confirmation.
    }
desk-letter-moment = { $moment } (fuseau horaire : { $zone })
desk-letter-next-title = La suite
desk-letter-next =
    { $case ->
        [withdrawal] Pas besoin de renvoyer votre rétractation. Votre page de suivi montre la suite pour l’article et votre argent.
       *[other] Nous examinons votre demande et répondons sur votre page de suivi. D’ici là, vous n’avez rien à faire.
    }
desk-letter-why = Cet e-mail automatique vous arrive car cette adresse figure dans une demande à { $shop }. Si ce n’était pas vous, dites-le-nous.
desk-form-title = Écrire à { $shop }
desk-form-text = Vous recevez tout de suite un reçu, et un lien pour lire notre réponse.
desk-form-case = De quoi s’agit-il ?
desk-your-email = Votre e-mail
desk-your-country = Votre pays
desk-country-hint = Deux lettres, par exemple FR
desk-delivered-optional = Jour d’arrivée, si vous le connaissez
desk-your-words = Avec vos mots
desk-leave-empty = Laissez ce champ vide
desk-form-go = Envoyer la demande
desk-order-wrong = Indiquez le numéro de commande de votre e-mail de commande.
desk-email-wrong = Écrivez-le comme nom@example.com.
desk-not-sent-fields = Pas encore envoyé. Corrigez les champs marqués, puis envoyez de nouveau.
desk-not-sent-trap = Pas encore envoyé. Votre navigateur a rempli un champ caché. Vérifiez votre texte et envoyez de nouveau.
desk-not-sent-other-site = Pas encore envoyé. Vous venez d’un autre site. Vérifiez ce qui est écrit ici, puis envoyez-le vous-même.
desk-not-sent-before = Ce formulaire est déjà parti avec un autre texte, et nous avons cette demande. Pour envoyer aussi celle-ci, appuyez de nouveau.
desk-state =
    { $word ->
        [received] Reçue
        [in_review] En cours d’examen
        [accepted] Acceptée
        [refused] Refusée
       *[completed] Close
    }
desk-status-lead =
    { $word ->
        [received] Nous avons bien reçu votre demande. Personne ne l’a encore examinée.
        [in_review] Nous examinons votre demande.
        [accepted] Nous avons accepté votre demande.
        [refused] Nous avons refusé votre demande. Notre message ci-dessous dit pourquoi.
       *[completed] Votre demande est close.
    }
desk-verdict-status =
    { $word ->
        [eligible] Oui : le client y a droit
        [eligible_if] Oui, si les conditions à vérifier sont remplies
        [needs_person] À vous de décider
        [not_eligible] Non
       *[unknown] Ouvert : il manque une information
    }
desk-basis =
    { $word ->
        [law] loi
       *[shop] vos conditions
    }
desk-party =
    { $word ->
        [buyer] Client
       *[shop] Boutique
    }
desk-refusal-reason =
    { $word ->
        [period_over] Le dernier jour est passé
        [not_yet] Le premier jour n’est pas encore là
        [rule_refuses] Les conditions excluent la reprise de ces articles
        [legal_exception] La loi fait une exception pour ces articles
        [condition_fails] Une condition n’est pas remplie
        [limit_reached] Nombre de fois permis déjà atteint
        [bundle_whole] Seul le lot complet peut revenir
        [no_legal_right] La loi ne donne pas ce droit
        [already_returned] Déjà de retour ou demandé
        [not_late] Pas en retard
       *[no_rule] Les conditions n’ont pas de règle pour cela
    }
desk-item-state =
    { $word ->
        [unused] Jamais utilisé
        [unopened] Jamais ouvert
        [tags_attached] Étiquettes attachées
        [seal_intact] Scellé intact
        [complete] Toutes les pièces présentes
        [original_packaging] Emballage d’origine
        [not_activated] Jamais activé
        [data_erased] Données effacées
        [serial_number_matches] Bon numéro de série
        [undamaged] Sans dommage
        [clean] Propre
        [used_as_intended] Utilisé comme prévu
        [original_buyer] Premier acheteur
        [fault_reaches_measure] Défaut à la mesure de la garantie
        [proof_of_purchase] Preuve d’achat
        [same_kind] Même type et même taille
       *[not_started] Ni lancé ni téléchargé
    }
case-letter-subject =
    { $word ->
        [waiting] Une question sur votre demande : { $id }
        [accepted] Votre demande est acceptée : { $id }
        [refused] Votre demande est refusée : { $id }
        [completed] Votre demande est close : { $id }
       *[other] Du nouveau sur votre demande : { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } examine votre demande.
        [waiting] { $shop } a besoin de quelque chose de votre part pour continuer.
        [accepted] { $shop } a accepté votre demande.
        [refused] { $shop } a refusé votre demande.
        [completed] { $shop } a clos votre demande.
       *[other] { $shop } a du nouveau sur votre demande.
    }
case-letter-next =
    { $word ->
        [waiting] Écrivez-nous sur votre page de suivi. Ensuite, nous continuons.
        [accepted] Nous faisons ce que nous vous avons dit. Vous n’avez rien à faire, sauf si notre message vous le demande.
        [refused] Si vous n’êtes pas d’accord, écrivez-nous sur votre page de suivi.
        [completed] C’est terminé. S’il reste un point ouvert, écrivez-nous sur votre page de suivi. Vous pouvez aussi y donner votre avis.
       *[other] Nous répondons sur votre page de suivi dès que nous en savons plus.
    }
case-letter-state = État
desk-letter-plain = Si cette page ne s’ouvre pas, celle-ci marche avec tous les navigateurs :
