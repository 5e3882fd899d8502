orders-title = Objednávky
orders-lead = Odovzdajte sem svoje objednávky. Kupujúci potom píšu menej a pri žiadosti vidíte, čo váš obchod vie.
orders-known = Známe objednávky: { NUMBER($count) }
orders-last = Posledná zmena: { $moment }
orders-file = Súbor CSV
orders-file-hint = Do 4 MB. Prvý riadok pomenúva stĺpce; každý ďalší riadok je jedna položka objednávky.
orders-check = Skontrolovať súbor
orders-columns = Stĺpce súboru
orders-column =
    { $word ->
        [reference] Číslo objednávky, ako ho pozná kupujúci. Povinné.
        [email] Adresa, z ktorej sa objednalo. Povinná; uchováme len jej odtlačok (hash).
        [ordered_on] Deň objednávky, ako 2026-11-21.
        [currency] Tri písmená, ako EUR. Povinné pri cene.
        [sku] Číslo tovaru.
        [title] Názov tovaru.
        [category] Kategória tovaru.
        [traits] Čo to je, slovami zásad, ako custom_made.
        [price] Cena za kus, ako 129.90.
        [quantity] Počet kusov.
        [delivered_on] Deň odovzdania, ako 2026-11-24. Kým ho nepoznáte, nechajte prázdne.
       *[arrived] Či prišiel: yes alebo no.
    }
orders-preview = Zatiaľ sa nič neuložilo
orders-stored = Uložené
orders-new = Nové objednávky
orders-changed = Zmenené objednávky
orders-same = Známe bez zmeny
orders-store = Uložiť objednávky
orders-passed-over = Neprečítané, lebo tieto stĺpce program nepozná: { $columns }
orders-wrong = V súbore sú chyby; nič sa neuložilo
orders-row = Riadok
orders-cell = Stĺpec
orders-problem = Čo je zle
orders-no-file = Najprv vyberte súbor.
orders-not-text = Toto nie je textový súbor v UTF-8. Uložte ho ako „CSV UTF-8“ a vyberte znova.
orders-too-large = Súbor má viac než 4 MB. Rozdeľte ho.
orders-find = Nájdite svoju objednávku
orders-find-text = Zadajte číslo objednávky a e-mail, s ktorým ste objednali. Zvyšok potom písať nemusíte.
orders-find-go = Nájsť objednávku
orders-find-none = Objednávku s týmto číslom a e-mailom nevieme nájsť. Skontrolujte oboje alebo nám napíšte bez nej.
orders-find-without = Napísať nám bez hľadania objednávky
orders-found = Objednávka { $reference }
orders-found-text = Ktorého tovaru sa to týka?
orders-choose = Vybrať
orders-item = Tovar bez názvu
orders-known-title = Známa objednávka
orders-source =
    { $word ->
        [csv] Zo súboru
        [woocommerce] Z WooCommerce
        [shopify] Zo Shopify
        [medusa] Z Medusa
       *[api] Zo systému vášho obchodu
    }
orders-by-these = Podľa týchto údajov
