### Says what `fr` says, in the spelling of `locales.toml`; dates and amounts differ.
remedy =
    { $remedy ->
        [refund_original] remboursement
        [store_credit] crédit en boutique
        [gift_card] carte-cadeau
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
        [trade_in_credit] crédit pour votre ancien article
        [spare_part] pièce de rechange
        [reply] réponse d’une personne
       *[send_missing] envoi de ce qui manque
    }
