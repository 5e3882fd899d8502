orders-title = Ordrar
orders-lead = Lägg in dina ordrar i desken. Då behöver köparna skriva mindre, och bredvid ärendet ser du vad din butik vet.
orders-known = Kända ordrar: { NUMBER($count) }
orders-last = Senaste ändring: { $moment }
orders-file = CSV-fil
orders-file-hint = Högst 4 MB. Första raden namnger kolumnerna; varje rad är en orderrad.
orders-check = Kontrollera filen
orders-columns = Filens kolumner
orders-column =
    { $word ->
        [reference] Orderns nummer, så som köparen ser det. Obligatoriskt.
        [email] Adressen som ordern gjordes med. Obligatorisk; bara en hash av den sparas.
        [ordered_on] Dagen för ordern, som 2026-11-21.
        [currency] Tre bokstäver, som EUR. Obligatorisk om ett pris anges.
        [sku] Artikelnummer.
        [title] Produktens namn.
        [category] Produktens kategori.
        [traits] Vad det är, med reglernas ord, som custom_made.
        [price] Pris för en enhet, som 129.90.
        [quantity] Antal enheter.
        [delivered_on] Dagen då den lämnades över, som 2026-11-24. Lämna tomt så länge du inte vet.
       *[arrived] Om den har kommit fram: yes eller no.
    }
orders-preview = Inget är sparat ännu
orders-stored = Sparat
orders-new = Nya ordrar
orders-changed = Ändrade ordrar
orders-same = Redan kända
orders-store = Spara ordrar
orders-passed-over = Inte lästa, för desken känner inte till kolumnerna: { $columns }
orders-wrong = Filen innehåller fel; inget sparades
orders-row = Rad
orders-cell = Kolumn
orders-problem = Vad som är fel
orders-no-file = Välj en fil först.
orders-not-text = Det här är ingen textfil i UTF-8. Spara den som ”CSV UTF-8” och välj den igen.
orders-too-large = Filen är större än 4 MB. Dela upp den.
orders-find = Hitta din order
orders-find-text = Skriv ordernumret och e-postadressen du beställde med. Då behöver du inte skriva resten.
orders-find-go = Hitta order
orders-find-none = Vi hittar ingen order med det här numret och den här e-postadressen. Kontrollera båda, eller skriv till oss ändå.
orders-find-without = Skriv till oss utan att hitta ordern
# same as English
orders-found = Order { $reference }
orders-found-text = Vilken vara gäller det?
orders-choose = Välj
orders-item = Vara utan namn
orders-known-title = Känd order
orders-source =
    { $word ->
        [csv] Från en fil
        [woocommerce] Från WooCommerce
        [shopify] Från Shopify
        [medusa] Från Medusa
       *[api] Från din butiks system
    }
orders-by-these = Med de här uppgifterna
