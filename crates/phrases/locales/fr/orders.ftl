orders-title = Commandes
orders-lead = Transmettez vos commandes au desk. Vos clients saisissent moins, et vous voyez à côté d’une demande ce que sait votre boutique.
orders-known = Commandes connues : { NUMBER($count) }
orders-last = Dernier changement : { $moment }
orders-file = Fichier CSV
orders-file-hint = 4 Mo au maximum. La première ligne nomme les colonnes ; chaque ligne suivante est une ligne de commande.
orders-check = Vérifier le fichier
orders-columns = Colonnes du fichier
orders-column =
    { $word ->
        [reference] Numéro de la commande, tel que le client le connaît. Obligatoire.
        [email] Adresse utilisée pour la commande. Obligatoire ; seule son empreinte (hash) est gardée.
        [ordered_on] Jour de la commande, comme 2026-11-21.
        [currency] Trois lettres, comme EUR. Obligatoire avec un prix.
        [sku] Référence de l’article.
        [title] Nom du produit.
        [category] Catégorie du produit.
        [traits] Ce que c’est, avec les mots de la politique, comme custom_made.
        [price] Prix d’une unité, comme 129.90.
        [quantity] Unités.
        [delivered_on] Jour de la remise, comme 2026-11-24. Laissez vide tant que vous ne le savez pas.
       *[arrived] Si l’article est arrivé : yes ou no.
    }
orders-preview = Rien n’est encore enregistré
orders-stored = Enregistré
orders-new = Nouvelles commandes
orders-changed = Commandes modifiées
orders-same = Déjà connues, sans changement
orders-store = Enregistrer les commandes
orders-passed-over = Pas lu, car le desk ne connaît pas ces colonnes : { $columns }
orders-wrong = Le fichier contient des erreurs ; rien n’a été enregistré
orders-row = Ligne
orders-cell = Colonne
orders-problem = Problème
orders-no-file = Choisissez d’abord un fichier.
orders-not-text = Ce n’est pas un fichier texte en UTF-8. Enregistrez-le en « CSV UTF-8 » et choisissez-le de nouveau.
orders-too-large = Le fichier dépasse 4 Mo. Divisez-le.
orders-find = Retrouver votre commande
orders-find-text = Indiquez le numéro de commande et l’e-mail utilisé pour commander. Le reste se remplit tout seul.
orders-find-go = Chercher la commande
orders-find-none = Nous ne trouvons pas de commande avec ce numéro et cet e-mail. Vérifiez les deux, ou écrivez-nous directement.
orders-find-without = Nous écrire sans retrouver la commande
orders-found = Commande { $reference }
orders-found-text = De quel article s’agit-il ?
orders-choose = Choisir
orders-item = Article sans nom
orders-known-title = Commande connue
orders-source =
    { $word ->
        [csv] D’un fichier
        [woocommerce] De WooCommerce
        [shopify] De Shopify
        [medusa] De Medusa
       *[api] Du système de votre boutique
    }
orders-by-these = Avec ces données
