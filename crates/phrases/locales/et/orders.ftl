orders-title = Tellimused

orders-lead = Andke tellimused deskile. Ostjad peavad siis vähem kirjutama ja taotluse kõrval näete, mida teie pood teab.

orders-known = Teada olevaid tellimusi: { NUMBER($count) }

orders-last = Viimane muudatus: { $moment }

orders-file = CSV-fail

orders-file-hint = Kuni 4 MB. Esimene rida nimetab veerud; iga rida on üks tellimuse rida.

orders-check = Kontrolli faili

orders-columns = Faili veerud

orders-column =
    { $word ->
        [reference] Tellimuse number, nagu ostja seda teab. Vajalik.
        [email] Aadress, millega telliti. Vajalik; alles jääb ainult räsi.
        [ordered_on] Tellimise päev, nagu 2026-11-21.
        [currency] Kolm tähte, nagu EUR. Vajalik koos hinnaga.
        [sku] Tootekood.
        [title] Toote nimi.
        [category] Toote kategooria.
        [traits] Mis see on, reeglite sõnadega, nagu custom_made.
        [price] Ühe tüki hind, nagu 129.90.
        [quantity] Tükid.
        [delivered_on] Üleandmise päev, nagu 2026-11-24. Jätke tühjaks, kuni te seda ei tea.
       *[arrived] Kas see on kohal: yes või no.
    }

orders-preview = Veel pole midagi salvestatud

orders-stored = Salvestatud

orders-new = Uued tellimused

orders-changed = Muutunud tellimused

orders-same = Samal kujul teada

orders-store = Salvesta tellimused

orders-passed-over = Lugemata, sest desk ei tunne neid veerge: { $columns }

orders-wrong = Failis on vigu; midagi ei salvestatud

orders-row = Rida

orders-cell = Veerg

orders-problem = Mis on valesti

orders-no-file = Valige kõigepealt fail.

orders-not-text = See pole UTF-8 tekstifail. Salvestage see kujul „CSV UTF-8“ ja valige uuesti.

orders-too-large = Fail on suurem kui 4 MB. Jagage see osadeks.

orders-find = Leidke oma tellimus

orders-find-text = Sisestage tellimuse number ja e-posti aadress, millega tellisite. Siis pole ülejäänut vaja kirjutada.

orders-find-go = Leia tellimus

orders-find-none = Me ei leia selle numbri ja e-posti aadressiga tellimust. Kontrollige mõlemat või kirjutage meile ilma selleta.

orders-find-without = Kirjuta meile tellimust otsimata

orders-found = Tellimus { $reference }

orders-found-text = Mis toote kohta see käib?

orders-choose = Vali

orders-item = Nimeta toode

orders-known-title = Teada olev tellimus

orders-source =
    { $word ->
        [csv] Failist
        [woocommerce] Allikas: WooCommerce
        [shopify] Allikas: Shopify
        [medusa] Allikas: Medusa
       *[api] Teie poe süsteemist
    }

orders-by-these = Nende andmetega
