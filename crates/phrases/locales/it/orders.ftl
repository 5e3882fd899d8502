orders-title = Ordini
orders-lead = Comunica i tuoi ordini al desk. I clienti scrivono meno, e accanto a una richiesta vedi che cosa sa il tuo negozio.
orders-known = Ordini noti: { NUMBER($count) }
orders-last = Ultima modifica: { $moment }
orders-file = File CSV
orders-file-hint = Fino a 4 MB. La prima riga dà i nomi delle colonne; ogni altra riga è una riga di un ordine.
orders-check = Controlla il file
orders-columns = Colonne del file
orders-column =
    { $word ->
        [reference] Numero dell’ordine, come lo conosce il cliente. Obbligatorio.
        [email] Indirizzo usato per l’ordine. Obbligatorio; se ne conserva solo un hash.
        [ordered_on] Giorno dell’ordine, come 2026-11-21.
        [currency] Tre lettere, come EUR. Obbligatorie se c’è un prezzo.
        [sku] Codice dell’articolo.
        [title] Nome del prodotto.
        [category] Categoria del prodotto.
        [traits] Che cos’è, con le parole della policy, come custom_made.
        [price] Prezzo di un’unità, come 129.90.
        [quantity] Unità.
        [delivered_on] Giorno della consegna, come 2026-11-24. Lascia vuoto finché non lo sai.
       *[arrived] Se è arrivato: yes o no.
    }
orders-preview = Non è stato ancora salvato niente
orders-stored = Salvato
orders-new = Ordini nuovi
orders-changed = Ordini modificati
orders-same = Già noti, senza modifiche
orders-store = Salva gli ordini
orders-passed-over = Non letto, perché il desk non conosce queste colonne: { $columns }
orders-wrong = Il file ha errori; non è stato salvato niente
orders-row = Riga
orders-cell = Colonna
orders-problem = Che cosa non va
orders-no-file = Prima scegli un file.
orders-not-text = Non è un file di testo in UTF-8. Salvalo come «CSV UTF-8» e sceglilo di nuovo.
orders-too-large = Il file supera 4 MB. Dividilo.
orders-find = Trova il tuo ordine
orders-find-text = Scrivi il numero d’ordine e l’e-mail usata per ordinare. Così non devi scrivere il resto.
orders-find-go = Trova l’ordine
orders-find-none = Non troviamo un ordine con questo numero e questa e-mail. Controlla entrambi, o scrivici direttamente.
orders-find-without = Scrivici senza cercare l’ordine
orders-found = Ordine { $reference }
orders-found-text = Di quale articolo si tratta?
orders-choose = Scegli
orders-item = Articolo senza nome
orders-known-title = Ordine noto
orders-source =
    { $word ->
        [csv] Da un file
        [woocommerce] Da WooCommerce
        [shopify] Da Shopify
        [medusa] Da Medusa
       *[api] Dal sistema del tuo negozio
    }
orders-by-these = Con questi dati
