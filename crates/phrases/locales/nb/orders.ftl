orders-title = Ordrer
orders-lead = Legg inn ordrene dine i desken. Da slipper kjøpere å skrive så mye, og ved siden av en henvendelse ser du hva butikken vet.
orders-known = Kjente ordrer: { NUMBER($count) }
orders-last = Siste endring: { $moment }
orders-file = CSV-fil
orders-file-hint = Høyst 4 MB. Første rad navngir kolonnene; hver rad er én ordrelinje.
orders-check = Sjekk filen
orders-columns = Kolonnene i filen
orders-column =
    { $word ->
        [reference] Nummeret på ordren, slik kjøperen kjenner det. Må være med.
        [email] Adressen ordren ble gjort med. Må være med; bare en hash av den lagres.
        [ordered_on] Dagen for ordren, som 2026-11-21.
        [currency] Tre bokstaver, som EUR. Må være med når det er en pris.
        [sku] Varenummer.
        [title] Navnet på produktet.
        [category] Kategorien til produktet.
        [traits] Hva det er, med ordene i reglene, som custom_made.
        [price] Pris for én enhet, som 129.90.
        [quantity] Antall enheter.
        [delivered_on] Dagen den ble levert, som 2026-11-24. La feltet stå tomt så lenge du ikke vet det.
       *[arrived] Om den har kommet fram: yes eller no.
    }
orders-preview = Ingenting er lagret ennå
orders-stored = Lagret
orders-new = Nye ordrer
orders-changed = Endrede ordrer
orders-same = Kjent som de er
orders-store = Lagre ordrer
orders-passed-over = Ikke lest, fordi desken ikke kjenner disse kolonnene: { $columns }
orders-wrong = Filen inneholder feil; ingenting ble lagret
orders-row = Linje
orders-cell = Kolonne
orders-problem = Hva som er galt
orders-no-file = Velg en fil først.
orders-not-text = Dette er ikke en tekstfil i UTF-8. Lagre den som «CSV UTF-8» og velg den på nytt.
orders-too-large = Filen er større enn 4 MB. Del den opp.
orders-find = Finn ordren din
orders-find-text = Skriv ordrenummeret og e-posten du bestilte med. Da trenger du ikke skrive resten.
orders-find-go = Finn ordre
orders-find-none = Vi finner ingen ordre med dette nummeret og denne e-posten. Sjekk begge deler, eller skriv til oss likevel.
orders-find-without = Skriv til oss uten å finne ordren
orders-found = Ordre { $reference }
orders-found-text = Hvilken vare gjelder det?
orders-choose = Velg
orders-item = Vare uten navn
orders-known-title = Kjent ordre
orders-source =
    { $word ->
        [csv] Fra en fil
        [woocommerce] Fra WooCommerce
        [shopify] Fra Shopify
        [medusa] Fra Medusa
       *[api] Fra systemet til butikken din
    }
orders-by-these = Med disse opplysningene
