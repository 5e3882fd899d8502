orders-title = Ordrer
orders-lead = Læg dine ordrer ind i desken. Så skal købere skrive mindre, og ved siden af en henvendelse ser du, hvad din butik ved.
orders-known = Kendte ordrer: { NUMBER($count) }
orders-last = Sidste ændring: { $moment }
orders-file = CSV-fil
orders-file-hint = Højst 4 MB. Første række navngiver kolonnerne; hver række er én ordrelinje.
orders-check = Tjek filen
orders-columns = Filens kolonner
orders-column =
    { $word ->
        [reference] Ordrens nummer, som køberen kender det. Skal med.
        [email] Adressen, ordren blev lavet med. Skal med; kun en hash af den bliver gemt.
        [ordered_on] Ordrens dag, som 2026-11-21.
        [currency] Tre bogstaver, som EUR. Skal med, når der er en pris.
        [sku] Varenummer.
        [title] Produktets navn.
        [category] Produktets kategori.
        [traits] Hvad det er, med reglernes ord, som custom_made.
        [price] Pris for ét stk., som 129.90.
        [quantity] Antal stk.
        [delivered_on] Dagen, den blev afleveret, som 2026-11-24. Lad den stå tom, så længe du ikke ved det.
       *[arrived] Om den er kommet frem: yes eller no.
    }
orders-preview = Intet er gemt endnu
orders-stored = Gemt
orders-new = Nye ordrer
orders-changed = Ændrede ordrer
orders-same = Kendt som de er
orders-store = Gem ordrer
orders-passed-over = Ikke læst, fordi desken ikke kender disse kolonner: { $columns }
orders-wrong = Filen indeholder fejl; intet blev gemt
orders-row = Linje
orders-cell = Kolonne
orders-problem = Hvad der er galt
orders-no-file = Vælg en fil først.
orders-not-text = Dette er ikke en tekstfil i UTF-8. Gem den som “CSV UTF-8”, og vælg den igen.
orders-too-large = Filen er større end 4 MB. Del den op.
orders-find = Find din ordre
orders-find-text = Skriv ordrenummeret og den e-mail, du bestilte med. Så behøver du ikke skrive resten.
orders-find-go = Find ordre
orders-find-none = Vi kan ikke finde en ordre med dette nummer og denne e-mail. Tjek begge dele, eller skriv til os alligevel.
orders-find-without = Skriv til os uden at finde ordren
orders-found = Ordre { $reference }
orders-found-text = Hvilken vare drejer det sig om?
orders-choose = Vælg
orders-item = Vare uden navn
orders-known-title = Kendt ordre
orders-source =
    { $word ->
        [csv] Fra en fil
        [woocommerce] Fra WooCommerce
        [shopify] Fra Shopify
        [medusa] Fra Medusa
       *[api] Fra din butiks system
    }
orders-by-these = Med disse oplysninger
