orders-title = Objednávky
orders-lead = Předejte sem své objednávky. Kupující pak píšou méně a u žádosti vidíte, co váš obchod ví.
orders-known = Známé objednávky: { NUMBER($count) }
orders-last = Poslední změna: { $moment }
orders-file = Soubor CSV
orders-file-hint = Do 4 MB. První řádek uvádí názvy sloupců; každý další řádek je jedna položka objednávky.
orders-check = Zkontrolovat soubor
orders-columns = Sloupce souboru
orders-column =
    { $word ->
        [reference] Číslo objednávky, jak ho zná kupující. Povinné.
        [email] Adresa, se kterou se objednalo. Povinná; uchováme jen její otisk (hash).
        [ordered_on] Den objednávky, jako 2026-11-21.
        [currency] Tři písmena, jako EUR. Povinná u ceny.
        [sku] Číslo zboží.
        [title] Název zboží.
        [category] Kategorie zboží.
        [traits] Co to je, slovy zásad, jako custom_made.
        [price] Cena za kus, jako 129.90.
        [quantity] Počet kusů.
        [delivered_on] Den předání, jako 2026-11-24. Dokud ho neznáte, nechte prázdné.
       *[arrived] Jestli dorazilo: yes nebo no.
    }
orders-preview = Zatím se nic neuložilo
orders-stored = Uloženo
orders-new = Nové objednávky
orders-changed = Změněné objednávky
orders-same = Známé beze změny
orders-store = Uložit objednávky
orders-passed-over = Nepřečteno, protože tyto sloupce program nezná: { $columns }
orders-wrong = V souboru jsou chyby; nic se neuložilo
orders-row = Řádek
orders-cell = Sloupec
orders-problem = Co je špatně
orders-no-file = Nejdřív vyberte soubor.
orders-not-text = Toto není textový soubor v UTF-8. Uložte ho jako „CSV UTF-8“ a vyberte znovu.
orders-too-large = Soubor má víc než 4 MB. Rozdělte ho.
orders-find = Najděte svou objednávku
orders-find-text = Zadejte číslo objednávky a e-mail, se kterým jste objednali. Zbytek pak psát nemusíte.
orders-find-go = Najít objednávku
orders-find-none = Objednávku s tímto číslem a e-mailem nemůžeme najít. Zkontrolujte obojí, nebo nám napište bez ní.
orders-find-without = Napsat nám bez hledání objednávky
orders-found = Objednávka { $reference }
orders-found-text = Kterého zboží se to týká?
orders-choose = Vybrat
orders-item = Zboží bez názvu
orders-known-title = Známá objednávka
orders-source =
    { $word ->
        [csv] Ze souboru
        [woocommerce] Z WooCommerce
        [shopify] Ze Shopify
        [medusa] Z Medusy
       *[api] Ze systému vašeho obchodu
    }
orders-by-these = Podle těchto údajů
