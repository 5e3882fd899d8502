orders-title = Bestellingen
orders-lead = Geef je bestellingen door aan de desk. Kopers typen dan minder, en naast een verzoek zie je wat je winkel weet.
orders-known = Bekende bestellingen: { NUMBER($count) }
orders-last = Laatste wijziging: { $moment }
orders-file = CSV-bestand
orders-file-hint = Hoogstens 4 MB. De eerste rij noemt de kolommen; elke rij is één regel van een bestelling.
orders-check = Bestand controleren
orders-columns = Kolommen van het bestand
orders-column =
    { $word ->
        [reference] Nummer van de bestelling, zoals de koper het kent. Verplicht.
        [email] Adres waarmee de bestelling is gedaan. Verplicht; we bewaren er alleen een hash van.
        [ordered_on] Dag van de bestelling, zoals 2026-11-21.
        [currency] Drie letters, zoals EUR. Verplicht bij een prijs.
        [sku] Artikelnummer.
        [title] Naam van het product.
        [category] Categorie van het product.
        [traits] Wat het is, in de woorden van de regels, zoals custom_made.
        [price] Prijs van één stuk, zoals 129.90.
        [quantity] Aantal stuks.
        [delivered_on] Dag van bezorging, zoals 2026-11-24. Laat het leeg zolang je het niet weet.
       *[arrived] Of het is aangekomen: yes of no.
    }
orders-preview = Er is nog niets opgeslagen
orders-stored = Opgeslagen
orders-new = Nieuwe bestellingen
orders-changed = Gewijzigde bestellingen
orders-same = Al zo bekend
orders-store = Bestellingen opslaan
orders-passed-over = Niet gelezen, omdat de desk deze kolommen niet kent: { $columns }
orders-wrong = Het bestand heeft fouten; er is niets opgeslagen
orders-row = Regel
orders-cell = Kolom
orders-problem = Wat er mis is
orders-no-file = Kies eerst een bestand.
orders-not-text = Dit is geen tekstbestand in UTF-8. Sla het op als “CSV UTF-8” en kies het opnieuw.
orders-too-large = Het bestand is groter dan 4 MB. Splits het op.
orders-find = Zoek je bestelling
orders-find-text = Vul het bestelnummer in en het e-mailadres waarmee je bestelde. Dan hoef je de rest niet te typen.
orders-find-go = Bestelling zoeken
orders-find-none = We vinden geen bestelling met dit nummer en dit e-mailadres. Controleer beide, of schrijf ons zonder bestelling.
orders-find-without = Schrijf ons zonder de bestelling te zoeken
orders-found = Bestelling { $reference }
orders-found-text = Om welk artikel gaat het?
orders-choose = Kiezen
orders-item = Artikel zonder naam
orders-known-title = Bekende bestelling
orders-source =
    { $word ->
        [csv] Uit een bestand
        [woocommerce] Uit WooCommerce
        [shopify] Uit Shopify
        [medusa] Uit Medusa
       *[api] Uit het systeem van je winkel
    }
orders-by-these = Met deze gegevens
