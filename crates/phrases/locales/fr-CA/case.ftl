### Store credit is no “avoir” here.
desk-remedy =
    { $word ->
        [refund_original] Remboursement
        [store_credit] Crédit en boutique
        [gift_card] Carte-cadeau
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
        [trade_in_credit] Crédit pour l’ancien article
        [spare_part] Pièce de rechange
        [reply] Réponse d’une personne
       *[send_missing] Envoi de ce qui manque
    }
