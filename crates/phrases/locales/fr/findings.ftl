finding-why-title = Règles examinées, dans l’ordre de la politique
finding-why-rule = Règle
finding-why-result = Résultat
finding-why-decided = Décidé par
finding-why-none = La politique n’a pas de règle pour ce cas.
finding-why-outcome =
    { $outcome ->
        [governs] s’applique
        [outranked] convient ; une règle plus précise s’applique
        [tied] convient, aussi précise : égalité
        [undecided] dépend d’une donnée manquante
       *[out_of_scope] ne convient pas
    }
finding-why-order = La règle la plus précise s’applique, sans mélange. Deux règles qui conviennent se comparent par ces parties de leur portée. La première différence décide :
finding-why-version = SHA-256 de la politique : { $hash }
finding-page-item-missing = Aucun produit ni aucune commande n’est décrit ici.
finding-page-item-missing-help = Donnez les données schema.org d’un produit ou d’une commande, en JSON-LD.
finding-page-item-unclear = L’article concerné n’est pas clair. Articles : { $number }. Parmi eux : { LIST($known) }.
finding-page-item-unclear-help = Indiquez le SKU de celui qui compte.
finding-page-country-missing = Rien ici ne donne le pays du client.
finding-page-country-missing-help = Indiquez-le, comme DE ou US-CA.
finding-page-assumed =
    { $what ->
        [case] Aucun cas n’est nommé ; celui-ci est supposé : { $value }.
        [country] Le pays du client est pris de la destination du colis : { $value }.
        [utc_day] L’heure est en UTC. Son jour est pris ; il peut différer à la boutique : { $value }.
       *[category] La catégorie est écrite comme dans les politiques : { $value }.
    }
finding-page-assumed-help = Si c’est faux, donnez vous-même la donnée ; elle l’emporte.
finding-page-price =
    { $what ->
        [currency] « { $value } » n’est pas un code de devise ISO 4217 ; le prix est omis.
        [range] Les prix vont jusqu’à « { $value } » ; aucun prix n’est pris.
        [several] Les offres ont des prix différents ; aucun n’est pris.
        [unit] Le prix n’est pas celui d’une pièce ; il est omis.
        [tax] Le prix est hors taxes, et la taxe est inconnue.
       *[form] « { $value } » n’est pas un montant exact dans cette devise ; le prix est omis.
    }
finding-page-price-help = Écrivez le prix d’une pièce comme 19.99 avec un code comme EUR : un point, ni milliers ni symbole.
finding-page-value =
    { $what ->
        [sku] Aucun article ici n’a le SKU « { $value } ».
        [day] « { $value } » n’est pas un jour ; il est omis.
        [count] « { $value } » n’est pas un nombre entier à partir de 1 ; il est omis.
        [category] « { $value } » n’est pas une catégorie de la boutique ; elle est omise.
        [condition] L’état « { $value } » ne dit rien de ce que demande une règle ; il est omis.
        [status] L’état « { $value } » ne dit pas où en est la commande ; il est omis.
        [country] « { $value } » n’est pas un code de pays ISO 3166 ; il est omis.
        [discount] La remise « { $value } » sur toute la commande n’est pas répartie entre les articles ; elle est omise.
        [kind] Ce n’est ni un texte ni un nombre ; la valeur est omise.
        [texts] Textes de données ici : { $value }. Ceux après les 200 premiers sont omis.
       *[text] « { $value } » est trop long ; il est omis.
    }
finding-page-value-help = Corrigez-le dans les données, ou donnez vous-même la donnée.
finding-head =
    { $severity ->
        [error] erreur
        [warning] avertissement
       *[note] remarque
    }[{ $code }]
finding-whole-file = (tout le fichier)
finding-clean = { $file } : rien à signaler
finding-counts = erreurs : { $errors }, avertissements : { $warnings }, remarques : { $notes }
finding-near = Vouliez-vous dire « { $near } » ?
finding-json-syntax =
    Pas du JSON à la ligne { $line }, colonne { $column } : { $what ->
        [end] quelque chose suit après la fin.
        [unfinished] le texte s’arrête au milieu.
        [comma_or_bracket] il faut ici une virgule ou ].
        [comma_or_brace] il faut ici une virgule ou { "}" }.
        [key] il faut ici une clé entre guillemets.
        [colon] il faut un deux-points après la clé.
        [digit] il faut ici un chiffre.
        [control] un texte contient un caractère de contrôle.
        [escape] JSON ne connaît pas cet échappement.
        [surrogate] une moitié de paire de substitution est seule.
        [hex] il faut ici quatre chiffres hexadécimaux.
       *[value] il faut ici une valeur.
    }
finding-json-syntax-help = Corrigez le texte à cet endroit. Un éditeur qui connaît JSON le signale.
finding-too-large =
    { $what ->
        [members] Cet objet a { $number } membres ; { $most } au maximum sont lus.
        [items] Cette liste a { $number } éléments ; { $most } au maximum sont lus.
       *[bytes] Le texte a { $number } octets ; { $most } au maximum sont lus.
    }
finding-too-large-help = Enlevez ce qui n’a pas sa place ici.
finding-too-deep = Plus de { $most } niveaux imbriqués à la ligne { $line }, colonne { $column }.
finding-too-deep-help = Aucun document n’a besoin de cette profondeur. Cherchez les crochets restés ouverts.
finding-too-many = Trouvés en plus et non listés : { $more }.
finding-too-many-help = Corrigez d’abord ceux-ci, puis vérifiez de nouveau.
finding-duplicate-key = La clé « { $word } » figure deux fois dans un objet.
finding-duplicate-key-help = Gardez l’une des deux. Les programmes ne prennent pas tous la même.
finding-unknown-field = Le format n’a pas de clé « { $word } » ici.
finding-unknown-field-help = Connues ici : { $known }.
finding-missing-field = La clé « { $word } » manque.
finding-missing-field-help = Ajoutez-la.
finding-wrong-type =
    Trouvé ici : { $found ->
        [null] null
        [boolean] true ou false
        [whole] un nombre entier
        [fraction] un nombre à virgule
        [list] une liste
        [object] un objet
       *[text] un texte
    }. Attendu : { $wanted ->
        [object] un objet
        [list] une liste
        [boolean] true ou false
        [whole] un nombre entier
        [word] un mot entre guillemets
        [day] un jour entre guillemets
        [time] une heure entre guillemets
        [minute] un jour avec une heure entre guillemets
        [currency] un code de devise
        [place] un code de lieu
        [link] un lien
       *[text] un texte
    }.
finding-wrong-type-help = Écrivez la valeur sous cette forme.
finding-unknown-word = Le mot « { $word } » n’est pas connu ici.
finding-unknown-word-help = Mots connus : { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } n’est pas entre { $least } et { $most }.
        [key] La clé n’a pas 32 chiffres hexadécimaux.
        [email] Ce n’est pas une adresse e-mail.
        [order_reference] Le numéro de commande est vide ou dépasse 80 caractères.
        [serials] Plus de 20 numéros de série, ou l’un d’eux est vide ou dépasse 80 caractères.
        [wish] Le souhait est vide ou dépasse 300 caractères.
        [photos] Plus de 5 photos, ou l’une est nommée deux fois ou sans son SHA-256 en hexadécimal minuscule.
        [pack] Ce n’est pas un paquet de langue de cette version.
        [amount] Un montant est trop grand pour rester exact.
        [text] Le texte est vide ou dépasse 2000 caractères.
        [same] « { $value } » diffère d’une ligne précédente de cette commande.
       *[value] « { $value } » n’existe pas ou s’écrit autrement.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Écrivez un nombre dans cet intervalle.
        [day] Écrivez un jour qui existe, comme 2026-11-21.
        [time] Écrivez une heure comme 09:30.
        [minute] Écrivez un jour avec une heure, comme 2026-10-15T10:00.
        [moment] Écrivez une heure avec décalage, comme 2026-11-21T10:30:00+01:00.
        [currency] Écrivez un code ISO 4217 comme EUR.
        [place] Écrivez un code ISO 3166 comme DE ou US-CA.
        [link] Écrivez un lien https:, mailto: ou tel:, ou un chemin de votre site qui commence par /.
        [key] Générez 16 octets aléatoires.
        [email] Écrivez-la comme nom@example.com.
        [order_reference] Copiez-le de l’e-mail de commande.
        [serials] Indiquez-en 20 au maximum, chacun comme il figure sur l’article.
        [wish] Écrivez-le en 1 à 300 caractères.
        [photos] Indiquez 5 photos au maximum, chacune une seule fois.
        [pack] Utilisez le paquet fourni avec cette version.
        [amount] Utilisez des montants ou des quantités plus petits.
        [text] Écrivez de 1 à 2000 caractères.
        [price] Écrivez-le comme 129.90, sans plus de décimales que la devise.
        [same] Écrivez la même chose dans chaque ligne d’une commande.
       *[value] La forme est dans la documentation.
    }
finding-unknown-version = La version { $number } du format n’est pas connue ici ; ce programme lit la version 1.
finding-unknown-version-help = Mettez after-sales à jour, ou écrivez la politique en version 1.
finding-duplicate-rule = L’id « { $rule } » est déjà pris par { $other }.
finding-duplicate-rule-help = Donnez à chaque règle son propre id. Les décisions le citent.
finding-rule-tie = Pour le cas « { $case } », « { $other } » et « { $rule } » peuvent convenir au même article, et aucune n’est plus précise.
finding-rule-tie-help = Précisez l’une des deux, ou faites que leurs lieux, jours ou catégories s’excluent.
finding-window-length =
    { $what ->
        [season] Cette saison ne donne ni dernier jour ni nombre de jours.
       *[window] Durées données par ce délai : { $number }. Il en faut exactement une.
    }
finding-window-length-help =
    { $what ->
        [season] Donnez last_day ou days.
       *[window] Donnez l’un de ces membres : days, months, until ou unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] La règle « { $rule } » ne nomme aucun cas et ne s’applique donc jamais.
        [fee] Des frais de la règle « { $rule } » sont à la fois une part du prix et un montant.
       *[terms] La règle « { $rule } » accepte, mais sans dire le délai ou ce que le client reçoit.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Nommez au moins un cas, par exemple return.
        [fee] Donnez share ou amount, pas les deux.
       *[terms] Ajoutez window et remedies, ou mettez answer à refuse ou ask_person.
    }
finding-season-order = Les jours de cette saison sont en désordre.
finding-season-order-help = D’abord ordered_from, puis ordered_until, puis last_day.
finding-secret-exposed = « { $name } » semble contenir un secret. Une politique est publique : chaque client peut la lire.
finding-secret-exposed-help = Retirez-le et faites-le remplacer là où il a été émis. Laissez votre serveur l’ajouter aux demandes.
finding-endpoint-setting =
    { $what ->
        [header] L’endpoint « { $preset } » a besoin de l’en-tête « { $name } ».
        [address] L’adresse de l’endpoint « { $preset } » ne finit pas par { $name }.
       *[setting] L’endpoint « { $preset } » a besoin du réglage « { $name } ».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Ajoutez-le à /endpoint/headers. Ce qui concerne un seul client, la page le dit dans un élément meta.
        [address] Écrivez l’adresse entière, comme https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Ajoutez son nom et sa valeur à /endpoint/settings. Jamais un secret.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Avec le mot cors simple ou no-cors, les navigateurs n’envoient aucun de vos en-têtes.
        [json] Avec le mot cors simple ou no-cors, les navigateurs n’envoient pas de JSON.
        [method] Avec le mot cors simple ou no-cors, les navigateurs envoient seulement POST.
        [same_origin] « { $preset } » accepte seulement les demandes de son propre site.
        [simple] « { $preset } » ne répond pas à la question que posent les navigateurs avant cet envoi.
        [address] Rien ne peut être envoyé à cette adresse avec « { $preset } ».
        [status] Un statut hors de 200 à 299 n’est pas un succès.
        [timeout] La durée maximale d’un appel est de 1 à 120 secondes.
       *[look_up] L’adresse de recherche n’a pas de place pour la clé de la demande.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Retirez les en-têtes, ou mettez cors à preflight si l’endpoint répond aux preflights.
        [json] Mettez format à form ou text, ou cors à preflight si l’endpoint répond aux preflights.
        [method] Mettez method à POST, ou cors à preflight si l’endpoint répond aux preflights.
        [same_origin] Retirez cors, ou mettez-le à same-origin.
        [simple] Retirez cors, ou mettez-le à simple.
        [address] Avec mailto, écrivez un lien mail. Sinon, écrivez une adresse https: ou un chemin de votre site.
        [status] Nommez seulement les statuts qui veulent dire : la demande est enregistrée.
        [timeout] 20 est courant.
       *[look_up] Écrivez le mot key entre accolades à sa place.
    }
finding-endpoint-relay = « { $name } » accepte seulement les appels avec une clé secrète, et aucune page ne doit en contenir.
finding-endpoint-relay-help = Laissez un petit programme de votre serveur recevoir et transmettre les demandes, ou utilisez le desk.
finding-endpoint-pointer = Aucune demande n’a « { $word } » ; ce point serait omis.
finding-endpoint-pointer-help = Connus ici : { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Avec le mot cors no-cors, personne ne peut confirmer l’arrivée d’une demande. Les clients le lisent.
       *[untested] Chaque réponse de 200 à 299 compte ici comme un succès.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Faites que l’endpoint réponde aux preflights, ou utilisez le desk.
       *[untested] Ajoutez success avec at : un endroit de la réponse, présent seulement si la demande est enregistrée.
    }
finding-unknown-region = La boutique ne définit pas de région « { $word } » ; cette règle ne convient à personne.
finding-unknown-region-help = Ajoutez-la à /shop/regions, ou nommez ses lieux dans places.
finding-insecure-url = « { $value } » n’est pas chiffré : d’autres peuvent lire et changer ce qui est envoyé.
finding-insecure-url-help = Écrivez l’adresse https:.
finding-currency-mix = Ce montant est en { $currency } ; la devise de la boutique est { $own }.
finding-currency-mix-help = Écrivez-le dans la devise de la boutique. Les autres montants sont omis du calcul du remboursement.
finding-contradiction =
    { $what ->
        [backwards] La fin vient avant le début.
        [refusal_gives] La règle « { $rule } » refuse, et nomme ce que le client reçoit.
        [limit_zero] La règle « { $rule } » accepte, et le permet zéro fois.
        [opens_too_late] La règle « { $rule } » laisse agir le client seulement après la fin de son délai.
        [same_unasked] La règle « { $rule } » échange seulement contre le même type, et ne le demande jamais.
        [shop_pays_amount] Selon la règle « { $rule } », la boutique paie le retour, et pourtant un montant est donné.
        [window_remedy] Un délai de la règle « { $rule } » concerne quelque chose que la règle ne donne pas.
        [fee_over_price] Des frais de la règle « { $rule } » dépassent le prix entier.
        [late_unreachable] Un palier de retard de la règle « { $rule } » ne peut jamais être atteint.
       *[empty_range] Un intervalle de la règle « { $rule } » est vide.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Inversez les deux bouts.
        [refusal_gives] Retirez remedies, ou mettez answer à accept.
        [limit_zero] Augmentez most, ou mettez answer à refuse.
        [opens_too_late] Faites finir l’attente avant le délai.
        [same_unasked] Ajoutez la condition same_kind, avec refuse ou la suite voulue.
        [shop_pays_amount] Retirez amount, ou mettez payer à buyer.
        [window_remedy] Ajoutez-le aux remedies de la règle, ou retirez-le du délai.
        [fee_over_price] Les parts sont en centièmes de pour cent : écrivez 1000 pour 10 %.
        [late_unreachable] Mettez les paliers en ordre croissant, le palier ouvert en dernier.
       *[empty_range] Inversez least et most, ou from et until.
    }
finding-law-not-held = La loi n’est pas dans cette version pour : { $markets }.
finding-law-not-held-help = Là, les clients lisent votre politique avec une note : la loi locale donne peut-être plus.
finding-below-law =
    { $what ->
        [months] Selon la loi ({ $markets }), la boutique répond des défauts plus longtemps que ce délai ; mois prévus : { $number }.
       *[days] Selon la loi ({ $markets }), les clients peuvent changer d’avis plus longtemps que ce délai ; jours prévus : { $number }.
    }
finding-below-law-help = Là, les clients voient le meilleur des deux. Allongez le délai pour avoir un seul texte pour tous.
finding-exclusion-without-basis =
    { $what ->
        [goods] La règle « { $rule } » refuse { $goods } ; la loi ({ $markets }) ne fait pas d’exception pour ces articles.
       *[all] La règle « { $rule } » refuse des articles que la loi ({ $markets }) permet aux clients de renvoyer.
    }
finding-exclusion-without-basis-help = Dites dans traits pourquoi la loi exclut ces articles, ou limitez la règle à d’autres lieux. Là, les clients gardent ce droit.
finding-fee-against-law = Les frais « { $kind } » sont aussi pris quand la loi ({ $markets }) permet de changer d’avis gratuitement.
finding-fee-against-law-help = Faites-les commencer après les jours de la loi avec days, limitez-les avec places, ou retirez-les.
finding-freight-against-law =
    { $what ->
        [faults] Le client paie le retour d’articles défectueux, cassés ou erronés ; selon la loi ({ $markets }), c’est à la boutique.
       *[withdrawal] Le client paie le retour ; pour un changement d’avis, la loi ({ $markets }) met les frais à la charge de la boutique.
    }
finding-freight-against-law-help = Mettez payer à shop, au moins pour ces lieux.
finding-disclosure-unknown = Le fichier ne dit pas si les clients sont informés de ceci : « { $word } ».
finding-disclosure-unknown-help = Ajoutez-le à /shop/disclosures, avec told à true ou false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Dans ces pays ({ $markets }), le client peut se rétracter plus longtemps s’il n’est pas informé de ce droit.
        [return_cost_told] Dans ces pays ({ $markets }), la boutique paie le retour si le client n’est pas informé qu’il le paie.
        [policy_before_payment] Dans ces pays ({ $markets }), la loi permet le retour si la politique de retour n’est pas claire avant le paiement.
        [clause_on_final_screen] Dans ces pays ({ $markets }), la loi permet le retour si la clause manque dans l’offre et sur le dernier écran.
        [no_return_confirmed_per_order] Dans ces pays ({ $markets }), ces articles peuvent revenir si le client n’a pas confirmé « pas de retour » dans la commande.
        [digital_consent_confirmed] Dans ces pays ({ $markets }), l’acheteur de contenu numérique peut encore se rétracter si son accord ne lui est pas confirmé.
        [guarantee_excluded] Dans ces pays ({ $markets }), la boutique répond des défauts, sauf si elle a dit le contraire aux clients.
        [contract_information] Dans ces pays ({ $markets }), le client peut mettre fin au contrat si, avant la commande, il manque des informations exigées par la loi.
        [contract_copy] Dans ces pays ({ $markets }), le client peut mettre fin au contrat plus longtemps s’il n’en reçoit pas de copie.
        [exclusion_told] Dans ces pays ({ $markets }), ces articles peuvent revenir si le client n’apprend pas avant la commande que c’est exclu.
        [direct_marketing] Dans ces pays ({ $markets }), le client peut changer d’avis si la boutique vend comme vendeur direct enregistré.
       *[used_term_agreed] Dans ces pays ({ $markets }), le délai complet pour les défauts vaut aussi pour l’occasion, sauf accord plus court.
    }
finding-disclosure-untold-help = Informez-les et mettez told à true. D’ici là, les décisions en tiennent compte.
finding-refund-against-law =
    { $what ->
        [at_once] Selon la loi ({ $markets }), l’argent revient tout de suite après une rétractation ; cette règle prend plus de temps.
       *[days] Selon la loi ({ $markets }), l’argent revient plus tôt après une rétractation ; jours prévus : { $number }.
    }
finding-refund-against-law-help = Raccourcissez within_days dans { $rules }, ou écrivez une règle à part pour ces lieux.
finding-forbidden-words = La loi ({ $markets }) interdit des mots comme « { $value } », ou les juge trompeurs. C’est peut-être une fausse alerte.
finding-forbidden-words-help = Retirez-les, ou dites exactement ce que vous ne reprenez pas, et que les droits donnés par la loi restent.
finding-closed-platform = Ceci renvoie à la plateforme de l’UE pour les litiges en ligne. Elle a fermé le 20 juillet 2025 (règlement (UE) 2024/3228).
finding-closed-platform-help = Retirez-le. Si un médiateur est le vôtre, nommez-le dans /disputes. Pour un achat entre pays de l’UE, les clients peuvent s’adresser au réseau ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = Dans ces pays ({ $markets }), la loi permet de se rétracter en ligne, et rien dans le fichier ne reçoit ce qu’écrivent les clients.
finding-withdrawal-unreachable-help = Ajoutez un endpoint, ou une adresse e-mail ou une page à /shop/contacts.
finding-duty-open = Selon la loi ({ $markets }), votre boutique a besoin de ceci, et le fichier ne le marque pas comme fait : { $duty }.
finding-duty-open-help = Une fois en place, ajoutez à /shop/duties_met : { $ids }.
finding-duty-coming = Selon la loi ({ $markets }), votre boutique aura besoin de ceci à partir du jour nommé ci-dessous : { $duty }.
finding-duty-coming-help = Une fois en place, ajoutez à /shop/duties_met : { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Selon la loi ({ $markets }), une boutique qui vend des services a besoin de ce qui suit.
        [subscriptions] Selon la loi ({ $markets }), une boutique aux contrats à renouvellement automatique a besoin de ce qui suit.
        [electrical_goods] Selon la loi ({ $markets }), une boutique qui vend des appareils électriques a besoin de ce qui suit.
        [durability_guarantee] La loi ({ $markets }) demande le label GARAN de l’UE près de l’image et juste avant la commande. Condition : le producteur garantit gratuitement tout le produit plus de deux ans.
       *[paid_warranty] Selon la loi ({ $markets }), une boutique qui propose une garantie payante a besoin de ce qui suit.
    }
finding-duty-conditional-help = Si ce n’est pas votre cas, ou si c’est en place, ajoutez à /shop/duties_met : { $ids }.
finding-duty-unsure = La loi ({ $markets }) demande peut-être ceci. Ce n’est pas vérifié, donc à contrôler : { $duty }.
finding-duty-unsure-help = Demandez à quelqu’un qui connaît cette loi, puis ajoutez à /shop/duties_met : { $ids }.
finding-duty-unknown = Aucun de vos marchés n’a d’obligation nommée « { $word } ».
finding-duty-unknown-help = Les remarques sur les obligations ouvertes les nomment.
finding-duty-function = une fonction de rétractation en ligne, facile à trouver sur chaque page, sans motif, compte ni application, avec une seconde étape pour confirmer
finding-duty-way = un moyen en ligne bien visible de se rétracter
finding-duty-function-information = l’information, avant la commande, qu’une fonction de rétractation en ligne existe, et où
finding-duty-acknowledgement = un reçu pour chaque rétractation, tout de suite, par e-mail ou similaire, avec la déclaration, la date et l’heure
finding-duty-guarantee-notice = l’avis officiel de l’UE sur la garantie légale, inchangé, dans la langue du client, bien visible avant la commande
finding-duty-garan = le label GARAN de l’UE sur les articles que le producteur garantit gratuitement plus de deux ans
finding-duty-button = un bouton aux mots fixés
finding-duty-words = des mots fixés
finding-duty-notice = un avis
finding-duty-marking = une mention sur les articles sans retour possible
finding-duty-link = un lien
finding-duty-information = certaines informations
finding-law =
    { $markets } : { $citation } ({ $sure ->
        [high] sûr
        [medium] probable, à vérifier
       *[low] non vérifié
    })
finding-law-since =
    { $markets } : { $citation }, à partir du { DATE($since, style: "long") } ({ $sure ->
        [high] sûr
        [medium] probable, à vérifier
       *[low] non vérifié
    })
finding-law-words = « { $text } »
finding-law-asked = « { $text } » ({ $place })
finding-case-without-rule = Aucune règle ne répond au cas « { $case } ».
finding-case-without-rule-help = Ajoutez une règle. Sans elle, les clients lisent seulement ce que donne la loi.
finding-item-without-rule =
    { $what ->
        [markets] Pour le cas « { $case } », certains articles n’ont pas de règle dans ces pays : { $markets }.
       *[everywhere] Pour le cas « { $case } », certains articles n’ont pas de règle.
    }
finding-item-without-rule-help = Ajoutez pour ce cas une règle sans scope. Les règles plus précises l’emportent toujours.
finding-no-contact = La politique ne nomme personne à contacter.
finding-no-contact-help = Ajoutez une adresse e-mail, un numéro de téléphone ou une page. Chaque « non » y renvoie.
finding-text-missing = Ce texte manque dans des langues où vous répondez : { $languages }.
finding-text-missing-help = Ajoutez-le, ou retirez la langue de /shop/languages.
finding-no-dispute-route = Aucun organisme pour les litiges n’est nommé ; dans ces pays ({ $markets }), une boutique liée à un organisme doit le nommer.
finding-no-dispute-route-help = Nommez-le dans /disputes si vous êtes lié à un organisme.
finding-rule-shadowed = La règle « { $rule } » ne peut jamais s’appliquer : des règles plus précises couvrent tout.
finding-rule-shadowed-help = Retirez-la, ou limitez les autres règles.
finding-unknown-locale = Il n’y a pas de phrases en « { $word } » ; celles-ci sont en { $other }.
finding-unknown-locale-help = Demandez l’une de ces langues : { $known }.
