## Avant l’achat

promise-dated =
    { $when ->
        [today] Commandez aujourd’hui : reçu au plus tard le { DATE($arrival, style: "day") }, retour possible jusqu’au { $last_day }.
        [ordered] Reçu au plus tard le { DATE($arrival, style: "day") }, retour possible jusqu’au { $last_day }.
       *[arrived] Retour possible jusqu’au { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Commandez aujourd’hui et changez d’avis jusqu’au { $last_day }.
       *[ordered] Changez d’avis jusqu’au { $last_day }.
    }
promise-unlimited = Vous pouvez le renvoyer quand vous voulez. Il n’y a pas de date limite.
promise-days-delivered =
    { $days ->
        [one] Vous avez { $days } jour après la livraison pour le renvoyer.
        [many] Vous avez { $days } de jours après la livraison pour le renvoyer.
       *[other] Vous avez { $days } jours après la livraison pour le renvoyer.
    }
promise-days =
    { $days ->
        [one] Vous avez { $days } jour pour le renvoyer.
        [many] Vous avez { $days } de jours pour le renvoyer.
       *[other] Vous avez { $days } jours pour le renvoyer.
    }
promise-working-days =
    { $days ->
        [one] Vous avez { $days } jour ouvré pour le renvoyer.
        [many] Vous avez { $days } de jours ouvrés pour le renvoyer.
       *[other] Vous avez { $days } jours ouvrés pour le renvoyer.
    }
promise-months =
    { $months ->
        [one] Vous avez { $months } mois pour le renvoyer.
        [many] Vous avez { $months } de mois pour le renvoyer.
       *[other] Vous avez { $months } mois pour le renvoyer.
    }
promise-open = Le délai dépend de l’article.
promise-person = Contactez-nous avant de le renvoyer. Une personne de notre équipe décide.
promise-no = Un simple changement d’avis ne permet pas de le renvoyer.
promise-no-goods = { $reason } Un simple changement d’avis ne permet pas de le renvoyer.
still-covered = S’il a un défaut, vos droits restent valables.
assumed-delivery = Calculé pour une livraison au plus tard le { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Cet article est fait sur mesure pour vous.
        [perishable] Cet article se périme vite.
        [sealed_hygiene] Cet article est scellé pour l’hygiène ou la santé.
        [sealed_media] Cet article est un enregistrement ou un logiciel scellé.
        [digital] Cet article est numérique.
        [newspaper] Cet article est un journal ou un magazine.
        [inseparably_mixed] Cet article se mélange à d’autres après la livraison.
        [market_price] Le prix de cet article suit un marché.
        [dated_service] Cet article est un service à date fixe.
        [near_expiry_or_flawed] Cet article a été vendu proche de sa date limite ou avec un défaut connu.
        [value_drops_on_use] Cet article perd sa valeur dès qu’il est utilisé.
        [used] Cet article est d’occasion.
        [final_sale] Cet article a été vendu sans retour possible.
        [gift_card] Cet article est une carte cadeau.
        [oversized] Cet article est trop grand pour un colis.
        [hazardous] Cet article est une marchandise dangereuse.
        [gift] Cet article a été acheté pour offrir.
        [subscription_first] Cet article est la première livraison d’un abonnement.
        [subscription_renewal] Cet article est une livraison suivante d’un abonnement.
        [business_purchase] Cet article a été acheté pour une entreprise.
        [flagged_buyer] Les retours sont suspendus pour ce compte.
        [discounted] Cet article a été vendu à prix réduit.
        [bundle_part] Cet article fait partie d’un lot.
        [non_durable] Cet article est fait pour être consommé.
       *[other] Ce type d’article suit des règles particulières.
    }

## La réponse

headline-yes =
    { $case ->
        [return] Oui, vous pouvez le renvoyer.
        [exchange] Oui, vous pouvez l’échanger.
        [defect] Oui, vous pouvez faire une demande pour le défaut.
        [damaged] Oui, vous pouvez faire une demande pour la casse.
        [wrong] Oui, vous pouvez faire une demande pour l’erreur d’article.
        [missing] Oui, vous pouvez réclamer ce qui manque.
        [late] Oui, vous pouvez faire une demande pour le retard.
        [guarantee] Oui, vous pouvez faire jouer la garantie.
        [withdrawal] Oui, la loi vous permet de vous rétracter.
        [repair] Oui, vous pouvez le faire réparer.
        [complaint] Oui, vous pouvez faire une réclamation.
        [trade_in] Oui, vous pouvez faire reprendre votre ancien article.
        [spare_part] Oui, vous pouvez avoir une pièce détachée.
       *[cancellation] Oui, vous pouvez annuler la commande.
    }
headline-if = Oui, si les conditions ci-dessous sont remplies.
headline-person = Une personne de la boutique décide.
headline-no = Non, selon notre estimation.
headline-unknown = Il nous manque une information.
last-day =
    { $act ->
        [sent] Dernier jour pour l’envoyer : { $day }.
        [received] Il doit nous revenir au plus tard le { $day }.
       *[notice] Dernier jour pour nous prévenir : { $day }.
    }
no-last-day = Il n’y a pas de date limite.
legal-day = Avec les jours fériés ou chômés, le dernier jour peut passer au { $day }.
opens-on = Vous pouvez le demander à partir du { $day }.
period-days =
    { $days ->
        [one] Vous avez { $days } jour.
        [many] Vous avez { $days } de jours.
       *[other] Vous avez { $days } jours.
    }
period-working-days =
    { $days ->
        [one] Vous avez { $days } jour ouvré.
        [many] Vous avez { $days } de jours ouvrés.
       *[other] Vous avez { $days } jours ouvrés.
    }
period-months =
    { $months ->
        [one] Vous avez { $months } mois.
        [many] Vous avez { $months } de mois.
       *[other] Vous avez { $months } mois.
    }
period-years =
    { $years ->
        [one] Vous avez { $years } an.
        [many] Vous avez { $years } d’années.
       *[other] Vous avez { $years } ans.
    }
law-days =
    { $days ->
        [one] La loi de votre pays vous donne { $days } jour.
        [many] La loi de votre pays vous donne { $days } de jours.
       *[other] La loi de votre pays vous donne { $days } jours.
    }
law-working-days =
    { $days ->
        [one] La loi de votre pays vous donne { $days } jour ouvré.
        [many] La loi de votre pays vous donne { $days } de jours ouvrés.
       *[other] La loi de votre pays vous donne { $days } jours ouvrés.
    }
law-months =
    { $months ->
        [one] La loi de votre pays vous donne { $months } mois.
        [many] La loi de votre pays vous donne { $months } de mois.
       *[other] La loi de votre pays vous donne { $months } mois.
    }
law-years =
    { $years ->
        [one] La loi de votre pays vous donne { $years } an.
        [many] La loi de votre pays vous donne { $years } d’années.
       *[other] La loi de votre pays vous donne { $years } ans.
    }
counts-from =
    { $event ->
        [purchased] Le délai court à partir du jour de votre commande.
        [paid] Le délai court à partir du jour de votre paiement.
        [shipped] Le délai court à partir du jour de l’envoi.
        [delivered] Le délai court à partir du jour où l’article arrive.
        [first_item_delivered] Le délai court à partir du jour où le premier article arrive.
        [last_item_delivered] Le délai court à partir du jour où le dernier article arrive.
        [receipt_confirmed] Le délai court à partir du jour où vous confirmez la réception.
        [estimated_delivery] Le délai court à partir du dernier jour de livraison prévu.
        [activated] Le délai court à partir du jour de la première activation.
        [noticed] Le délai court à partir du jour où vous remarquez le défaut.
        [seller_contacted] Le délai court à partir du jour de votre première demande.
        [replacement_delivered] Le délai court à partir du jour où l’article de remplacement arrive.
        [document_received] Le délai court à partir du jour où vous recevez le contrat.
        [later_of_document_and_delivery] Le délai court à partir de la date la plus tardive : contrat ou livraison.
       *[later_of_purchase_and_delivery] Le délai court à partir de la date la plus tardive : commande ou livraison.
    }

## Ce que vous recevez

gets-one =
    { $remedy ->
        [refund_original] Nous vous remboursons par le même moyen de paiement.
        [store_credit] Vous recevez un avoir.
        [gift_card] Vous recevez une carte cadeau.
        [exchange] Vous recevez une autre taille, une autre couleur ou un autre produit.
        [replacement] Vous recevez de nouveau le même article.
        [repair] Nous le réparons gratuitement.
        [price_reduction] Vous gardez l’article et nous vous remboursons une partie du prix.
        [keep_item_refund] Vous gardez l’article et nous vous remboursons.
        [termination] Vous rendez l’article et nous vous remboursons.
        [send_missing] Nous vous envoyons ce qui manque.
       *[other] Vous recevez ceci : { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Vous choisissez : { LIST($ways, type: "or") }.
        [shop] Nous choisissons : { LIST($ways, type: "or") }.
       *[open] Vous obtenez l’une de ces solutions : { LIST($ways, type: "or") }.
    }
gets-then = Si cela ne suffit pas : { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] remboursement
        [store_credit] avoir
        [gift_card] carte cadeau
        [exchange] échange
        [replacement] article neuf
        [repair] réparation gratuite
        [price_reduction] réduction du prix
        [keep_item_refund] remboursement, et vous gardez l’article
        [termination] remboursement contre retour de l’article
        [exchange_same] échange contre le même article
        [exchange_variant] autre taille ou autre couleur
        [coupon] bon d’achat pour une autre commande
        [donate] remboursement, et don de l’article
        [trade_in_credit] avoir pour votre ancien article
        [spare_part] pièce détachée
        [reply] réponse d’une personne
       *[send_missing] envoi de ce qui manque
    }
another-way = Vous pouvez aussi choisir cette solution.
basis-law = La loi de votre pays vous y donne droit.
basis-law-check = Nous pensons que la loi de votre pays vous y donne droit. À vérifier.
basis-shop = Nous vous le promettons.
credit-bonus = Choisissez un avoir et recevez { $share } de plus.
credit-total = En avoir, vous recevez { $total }.
credit-extra = Cela comprend { $amount } de bonus.
credit-until = Vous pouvez utiliser l’avoir ou le bon d’achat jusqu’au { $day }.
exchange-cheaper = Le nouvel article coûte moins cher.
exchange-pay = Le nouvel article coûte plus cher : vous payez { $amount }.
rebooking-fee = Un nouveau rendez-vous coûte { $amount }.
quantity = Nombre d’articles concernés : { $count }.
remedy-end = Dernier jour pour « { $way } » : { $day }.
guarantee-giver =
    { $who ->
        [maker] Cette garantie vient du fabricant.
        [insurer] Cette extension de garantie vient d’un assureur.
       *[shop] Cette garantie vient de nous.
    }
guarantee-price = Cette garantie coûte { $amount }.
guarantee-passes-on = Elle vaut aussi pour le prochain propriétaire.
register-by = Enregistrez-la au plus tard le { $day }.
register-within = Enregistrez-la après l’achat. Nombre de jours : { $days }.
freight =
    { $payer ->
        [shop] Le retour est gratuit pour vous.
       *[buyer] Vous payez les frais de retour.
    }
freight-cost = Le retour vous coûte { $amount }.
outbound =
    { $which ->
        [none] Nous ne remboursons pas les frais de livraison.
        [standard] Nous remboursons aussi les frais de livraison standard.
       *[all] Nous remboursons aussi tous les frais de livraison.
    }
refund-total = D’après notre calcul, nous vous remboursons { $total }.
refund-minus =
    { $kind ->
        [restocking] Nous gardons { $amount } pour la remise en stock.
        [collection] Nous gardons { $amount } pour l’enlèvement.
        [handling] Nous gardons { $amount } pour le traitement.
        [late] Nous gardons { $amount } pour le retard.
        [return_label] Nous gardons { $amount } pour l’étiquette de retour.
        [bundle_discount] Nous retirons la remise du lot : { $amount }.
       *[other] Nous retirons { $amount } : { $what }.
    }
refund-line =
    { $kind ->
        [price] Prix
        [outbound_freight] Frais de livraison
        [restocking] Frais de remise en stock
        [collection] Frais d’enlèvement
        [handling] Frais de traitement
        [late] Frais de retard
        [return_label] Étiquette de retour
        [bundle_discount] Remise du lot
        [discount_share] Remise de la commande
        [voucher] Bon d’achat
        [tax] Taxes
        [duties] Droits de douane
        [services] Services payants
        [free_delivery] Livraison offerte
        [free_gift] Cadeau que vous gardez
        [rebooking] Nouveau rendez-vous
        [inspection] Frais de contrôle
        [packaging] Emballage manquant
        [bonus] Bonus offert
       *[total] Vous recevez
    }
refund-part =
    { $to ->
        [gift_card] Nous remboursons { $amount } sur une carte cadeau.
        [store_credit] Nous remboursons { $amount } en avoir.
        [kept] Nous ne remboursons pas { $amount }.
       *[original] Nous remboursons { $amount } par le même moyen de paiement.
    }
fee =
    { $kind ->
        [restocking] Nous facturons des frais de remise en stock.
        [collection] Nous facturons l’enlèvement.
        [handling] Nous facturons des frais de traitement.
        [late] Nous facturons des frais en cas de retard.
       *[other] Nous facturons ceci : { $what }.
    }
charge = Vous payez { $amount } : { $what }.
refund-by = Prévenez-nous aujourd’hui : remboursement au plus tard le { $day }.
refund-at-once = Nous vous remboursons tout de suite.
refund-within =
    { $days ->
        [one] Nous vous remboursons sous { $days } jour.
        [many] Nous vous remboursons sous { $days } de jours.
       *[other] Nous vous remboursons sous { $days } jours.
    }
refund-within-working =
    { $days ->
        [one] Nous vous remboursons sous { $days } jour ouvré.
        [many] Nous vous remboursons sous { $days } de jours ouvrés.
       *[other] Nous vous remboursons sous { $days } jours ouvrés.
    }
refund-from =
    { $event ->
        [notice] Ce délai court à partir du jour où vous nous prévenez.
        [goods_back] Ce délai court à partir du jour où nous recevons l’article.
        [estimated_delivery] Ce délai court à partir du dernier jour de livraison prévu.
       *[inspection] Ce délai court à partir de la fin de notre contrôle.
    }
withhold = Nous pouvons attendre l’article, ou la preuve de son envoi.
send-by = Si vous nous prévenez aujourd’hui, envoyez l’article au plus tard le { $day }.
conditions-open = Ces conditions doivent être remplies : { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Condition non remplie : { $point }. Une personne examine votre preuve.
        [ask_person] Condition non remplie : { $point }. Une personne décide.
        [store_credit] Condition non remplie : { $point }. Vous recevez un avoir au lieu d’un remboursement.
        [exchange_only] Condition non remplie : { $point }. Vous pouvez seulement l’échanger.
        [gift_card] Condition non remplie : { $point }. Vous recevez une carte cadeau au lieu d’un remboursement.
        [reduced_or_sent_back] Condition non remplie : { $point }. Vous choisissez : un remboursement réduit, ou nous vous le renvoyons à vos frais.
       *[reduced_refund] Condition non remplie : { $point }. Nous déduisons la perte de valeur du remboursement.
    }
late-keeps = Le dernier jour est passé : nous gardons { $share } du prix.
late-until = Vous pouvez encore en profiter jusqu’au { $day }.
methods = Pour le retour, au choix : { LIST($ways, type: "or") }.
nothing-to-send = Vous ne renvoyez rien.
method =
    { $method ->
        [mail_with_label] par la poste avec notre étiquette
        [mail_own] par la poste avec votre étiquette
        [drop_off] dans un point relais
        [store] dans l’une de nos boutiques
        [pick_up] enlèvement chez vous
        [kiosk] à une borne de retour
        [service_point] dans un point service
       *[no_shipment] rien à envoyer
    }
method-needs =
    { $what ->
        [printer] Il faut une imprimante pour ceci : { LIST($ways, type: "or") }.
       *[packaging] Vous emballez l’article pour ceci : { LIST($ways, type: "or") }.
    }
proof-needed = Préparez ceci : { LIST($things) }.
proof-helpful = Ceci aide aussi : { LIST($things) }.
proof =
    { $proof ->
        [receipt] ticket de caisse ou numéro de commande
        [photos] des photos
        [video] une vidéo
        [serial_number] numéro de série
        [medical_certificate] certificat médical
        [gift_receipt] ticket cadeau
        [disposal_photo] photo de l’article jeté
       *[photo_id] pièce d’identité
    }

## Non, et ensuite

refusal-over =
    { $basis ->
        [law] Le délai légal a pris fin le { $day }.
       *[shop] Notre délai a pris fin le { $day }.
    }
refusal-condition = Nous ne pouvons pas l’accepter. Condition non remplie : { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } La loi fait une exception pour ces articles.
       *[shop] { $reason } Nous ne reprenons pas ces articles.
    }
refusal =
    { $reason ->
        [period_over] Le délai est passé.
        [not_yet] C’est encore trop tôt.
        [rule_refuses] Nous ne proposons pas cela pour cet article.
        [legal_exception] La loi fait une exception pour ces articles.
        [condition_fails] L’une de nos conditions n’est pas remplie.
        [limit_reached] Vous avez déjà atteint la limite autorisée.
        [bundle_whole] Nous reprenons seulement le lot complet.
        [no_legal_right] La loi de votre pays ne donne pas ce droit.
        [already_returned] Ces articles sont déjà de retour ou en chemin.
        [not_late] La livraison est dans les temps.
       *[no_rule] Nos conditions ne disent rien à ce sujet.
    }
note =
    { $note ->
        [law_not_held] Nous n’avons pas encore intégré la loi de votre pays. Vous avez peut-être plus de droits.
        [law_may_give_more] La loi de votre pays vous donne peut-être plus.
        [device_clock] Nous avons pris la date de votre appareil. À vérifier.
        [holidays_unknown] Nous ne connaissons pas encore les jours fériés de cette année-là.
        [delivery_assumed] Nous avons pris le jour de livraison prévu.
        [legal_day_later] Les jours fériés ou chômés peuvent reporter un peu le dernier jour.
        [fault_presumed] Nous supposons que le défaut existait dès le départ.
        [fault_to_show] C’est à vous de montrer que le défaut existait dès le départ.
        [depends_on_item] La durée de vie attendue dépend de l’article.
        [older_policy] Vous avez commandé avant ces règles. Une personne vérifie lesquelles s’appliquent.
        [policy_of_order] Nous appliquons les règles du jour de votre commande.
        [reasonable_time] La loi ne fixe pas de nombre de jours. Agissez vite.
        [extra_time] Laissez-nous d’abord un délai raisonnable pour livrer.
       *[diminished_value] Essayez-le comme en magasin. Un usage plus poussé peut réduire votre remboursement.
    }
alternative =
    { $way ->
        [ask_shop] Contactez-nous : une personne regardera.
        [report_defect] Il a un défaut ? Signalez-le-nous.
        [use_guarantee] Faites jouer la garantie.
        [exchange] Vous pouvez l’échanger.
        [return_bundle] Renvoyez le lot complet.
        [wait_until_open] Revenez le premier jour possible.
        [ask_repair] Demandez-nous de le réparer.
        [order_spare_part] Réparez-le avec une pièce détachée.
        [complain] Pas d’accord ? Faites une réclamation.
       *[return_instead] Attendez qu’il arrive, puis renvoyez-le.
    }
contact =
    { $kind ->
        [email] Écrivez à { $value }.
        [phone] Appelez le { $value }.
        [post] Envoyez une lettre à { $value }.
       *[page] Utilisez notre page de contact.
    }
contact-hours = Nos horaires, à l’heure de la boutique : { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Une personne répond sous { $hours } heure.
        [many] Une personne répond sous { $hours } d’heures.
       *[other] Une personne répond sous { $hours } heures.
    }
contact-language = Votre interlocuteur ne parle peut-être pas français.

## Cas

case-label =
    { $case ->
        [return] J’ai changé d’avis
        [exchange] Je veux autre chose à la place
        [defect] Il a un défaut
        [damaged] Il est arrivé abîmé
        [wrong] Je n’ai pas reçu le bon article
        [missing] Il manque quelque chose
        [late] Il est en retard
        [guarantee] Faire jouer la garantie
        [withdrawal] Utiliser mon droit de rétractation
        [repair] Il me faut une réparation
        [complaint] Je veux faire une réclamation
        [trade_in] Faire reprendre mon ancien article
        [spare_part] Il me faut une pièce détachée
       *[cancellation] Annuler ma commande
    }
case-hint =
    { $case ->
        [return] Il est en bon état, mais vous n’en voulez plus.
        [exchange] Vous voulez une autre taille, une autre couleur ou un autre produit.
        [defect] Il ne marche pas, ou il diffère de la description.
        [damaged] Il s’est cassé en route.
        [wrong] Le colis contient autre chose que votre commande.
        [missing] Le colis, ou une partie, n’est pas arrivé.
        [late] Il arrive, ou est arrivé, après le jour promis.
        [guarantee] La boutique ou le fabricant vous a donné une garantie.
        [withdrawal] La loi vous donne un délai pour vous rétracter, sans motif.
        [repair] Il faut le réparer, avec ou sans garantie.
        [complaint] Notre service ne vous a pas donné satisfaction.
        [trade_in] Vous nous donnez votre ancien article et recevez un avoir.
        [spare_part] Vous voulez le réparer vous-même.
       *[cancellation] La commande n’est pas encore partie.
    }

## Questions

fact-question =
    { $fact ->
        [ordered_on] Quand l’avez-vous commandé ?
        [paid_on] Quand l’avez-vous payé ?
        [shipped_on] Quand vous a-t-il été envoyé ?
        [delivered_on] Quand est-il arrivé ?
        [first_delivered_on] Quand le premier article de votre commande est-il arrivé ?
        [last_delivered_on] Quand le dernier article de votre commande est-il arrivé ?
        [receipt_confirmed_on] Quand avez-vous confirmé la réception ?
        [estimated_delivery_on] Quel était le dernier jour de livraison prévu ?
        [activated_on] Quand l’avez-vous activé pour la première fois ?
        [noticed_on] Quand avez-vous remarqué le défaut ?
        [seller_contacted_on] Quand nous avez-vous contactés pour la première fois ?
        [tier] Quel est votre niveau de client chez nous ?
        [subdivision] Dans quelle partie du pays habitez-vous ?
        [category] Quel type d’article est-ce ?
        [price] Combien avez-vous payé pour un article ?
        [attribute] Quelle version de l’article est-ce ?
        [earlier_returns] Combien de fois avez-vous renvoyé des articles de cette commande ?
        [seller] Qui vous l’a vendu ?
        [replacement_delivered_on] Quand l’article de remplacement est-il arrivé ?
        [reason] Pourquoi voulez-vous le renvoyer ?
        [role] L’avez-vous acheté ou reçu en cadeau ?
        [order_state] Où en est votre commande ?
        [order_value] Combien a coûté toute la commande ?
        [method] Comment voulez-vous le renvoyer ?
        [appointment_at] Quand est votre rendez-vous ?
        [quantity] De combien d’articles s’agit-il ?
        [document_on] Quand avez-vous reçu le contrat ?
       *[state] Pouvez-vous nous en dire plus sur l’article ?
    }
fact-hint =
    { $fact ->
        [ordered_on] Le jour figure sur la confirmation de commande.
        [paid_on] Le jour figure sur votre relevé ou votre reçu.
        [shipped_on] Le jour figure dans notre message d’envoi.
        [delivered_on] Le jour où vous, ou quelqu’un pour vous, avez reçu le colis.
        [noticed_on] Le jour où vous avez vu le défaut pour la première fois.
        [seller_contacted_on] Le jour de votre premier message ou appel.
        [estimated_delivery_on] Il figure sur la confirmation de commande.
        [reason] Vos droits légaux n’en dépendent pas.
       *[subdivision] Certaines règles changent d’une région à l’autre.
    }
choice =
    { $word ->
        [too_small] Il est trop petit
        [too_large] Il est trop grand
        [not_as_expected] Il ne répond pas à mes attentes
        [no_longer_needed] Je n’en ai plus besoin
        [better_price] Je l’ai trouvé moins cher
        [ordered_by_mistake] Je l’ai commandé par erreur
        [arrived_late] Il est arrivé trop tard
        [poor_quality] La qualité est mauvaise
        [not_tolerated] Je ne le supporte pas (peau, santé)
        [buyer] Je l’ai acheté
        [receiver] On me l’a offert
        [placed] Tout juste commandé
        [in_preparation] En préparation
        [shipped] En chemin
        [delivered] Arrivé
       *[other] Autre raison
    }
state-question =
    { $state ->
        [unused] Est-il encore neuf, jamais utilisé ?
        [unopened] L’emballage est-il encore fermé ?
        [tags_attached] Les étiquettes sont-elles encore attachées ?
        [seal_intact] Le scellé est-il encore intact ?
        [complete] Toutes les pièces et tous les accessoires sont-ils là ?
        [original_packaging] Avez-vous l’emballage d’origine ?
        [not_activated] Est-il encore sans activation ni enregistrement ?
        [data_erased] Avez-vous effacé vos données et dissocié vos comptes ?
        [serial_number_matches] Le numéro de série est-il celui de la commande ?
        [undamaged] Est-il resté intact depuis sa réception ?
        [clean] Est-il propre ?
        [used_as_intended] L’avez-vous utilisé comme le fabricant le demande ?
        [original_buyer] L’avez-vous acheté neuf vous-même ?
        [fault_reaches_measure] Le défaut est-il aussi important que la garantie l’exige ?
        [proof_of_purchase] Avez-vous un ticket ou une autre preuve d’achat ?
        [same_kind] Le nouveau est-il du même type et de la même taille ?
       *[not_started] Le téléchargement ou la lecture reste-t-il à lancer ?
    }
state-hint =
    { $state ->
        [seal_intact] Un scellé d’hygiène ou de santé, ou celui d’un disque.
        [complete] Câbles, notices et cadeaux comptent aussi.
        [clean] Assez propre pour servir à quelqu’un d’autre.
        [fault_reaches_measure] Le texte de la garantie donne la mesure.
       *[used_as_intended] Par exemple, un matelas sur un sommier adapté.
    }
state-point =
    { $state ->
        [unused] non utilisé
        [unopened] emballage fermé
        [tags_attached] étiquettes attachées
        [seal_intact] scellé intact
        [complete] toutes les pièces présentes
        [original_packaging] emballage d’origine présent
        [not_activated] ni activé ni enregistré
        [data_erased] données effacées
        [serial_number_matches] numéro de série de la commande
        [undamaged] sans dommage de votre part
        [clean] propre
        [used_as_intended] utilisé comme le fabricant le demande
        [original_buyer] acheté neuf par vous
        [fault_reaches_measure] défaut aussi important que la garantie l’exige
        [proof_of_purchase] preuve d’achat
        [same_kind] même type et même taille
       *[not_started] téléchargement ou lecture non lancé
    }
answer-yes = Oui
answer-no = Non

## La carte des conditions

card-title = Retours, réparations et remboursements
card-section =
    { $section ->
        [changed_mind] Si vous changez d’avis
        [faulty] S’il a un défaut
        [arrival] S’il arrive abîmé, incomplet ou si ce n’est pas le bon
        [money] Frais et remboursement
        [guarantee] Notre garantie
        [points] Où vous rendre
        [guides] Aide pour votre article
        [faq] Questions et réponses
        [disputes] En cas de désaccord
       *[contact] Qui vous aide
    }
card-case =
    { $case ->
        [damaged] Il arrive abîmé ? Nous proposons ceci : { LIST($ways, type: "or") }.
        [wrong] Ce n’est pas le bon article ? Nous proposons ceci : { LIST($ways, type: "or") }.
       *[missing] Il manque quelque chose ? Nous proposons ceci : { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Notre service réclamations : { $name }.
        [mediator] Médiateur : { $name }.
        [adr_body] Organisme indépendant, sans tribunal : { $name }.
        [authority] Autorité : { $name }.
        [arbitration] Arbitrage : { $name }.
       *[court] Tribunal : { $name }.
    }
dispute-within = Nombre de mois pour cela après votre réclamation : { $months }.
point =
    { $kind ->
        [store] Notre boutique : { $name }.
        [drop_off] Point relais : { $name }.
        [service] Service du fabricant : { $name }.
       *[repairer] Réparateur indépendant : { $name }.
    }
point-unpacked = Là-bas, pas besoin de carton ni d’étiquette.
guide =
    { $kind ->
        [manual] Notice : { $title }
        [video] Vidéo : { $title }
       *[guide] Pas à pas : { $title }
    }
shop-words = { $words }
card-guarantee-none = Nous ne donnons pas de garantie supplémentaire pour cet article.
card-ask = Contactez-nous et une personne vous aidera.
card-as-of = Nous avons consulté la loi le { DATE($day, style: "long") }.
card-footer = Cette page informe. Ce n’est pas un conseil juridique.
ui-by-law = Selon la loi
ui-from-shop = Selon la boutique
ui-details = Détails
ui-policy-link = Toutes les conditions de la boutique
ui-unavailable = Impossible d’afficher ceci pour le moment. Contactez la boutique.
