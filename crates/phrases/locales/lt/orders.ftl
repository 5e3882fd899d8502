orders-title = Užsakymai

orders-lead = Pateikite Desk savo užsakymus. Tada pirkėjai mažiau rašo, o prie prašymo matote, ką žino jūsų parduotuvė.

orders-known = Žinomų užsakymų: { NUMBER($count) }

orders-last = Paskutinis pakeitimas: { $moment }

orders-file = CSV failas

orders-file-hint = Iki 4 MB. Pirmoje eilutėje – stulpelių pavadinimai; kiekviena eilutė yra viena užsakymo pozicija.

orders-check = Tikrinti failą

orders-columns = Failo stulpeliai

orders-column =
    { $word ->
        [reference] Užsakymo numeris, kokį žino pirkėjas. Būtina.
        [email] Adresas, kuriuo užsakyta. Būtina; saugoma tik jo maiša (hash).
        [ordered_on] Užsakymo diena, pvz., 2026-11-21.
        [currency] Trys raidės, pvz., EUR. Būtina, jei yra kaina.
        [sku] Prekės kodas.
        [title] Prekės pavadinimas.
        [category] Prekės kategorija.
        [traits] Kas tai yra, taisyklių žodžiais, pvz., custom_made.
        [price] Vieno vieneto kaina, pvz., 129.90.
        [quantity] Vienetai.
        [delivered_on] Įteikimo diena, pvz., 2026-11-24. Palikite tuščią, kol nežinote.
       *[arrived] Ar atkeliavo: yes arba no.
    }

orders-preview = Dar niekas neišsaugota

orders-stored = Išsaugota

orders-new = Nauji užsakymai

orders-changed = Pakeisti užsakymai

orders-same = Be pakeitimų

orders-store = Išsaugoti užsakymus

orders-passed-over = Neperskaityta, nes Desk šių stulpelių nežino: { $columns }

orders-wrong = Faile yra klaidų; niekas neišsaugota

orders-row = Eilutė

orders-cell = Stulpelis

orders-problem = Kas ne taip

orders-no-file = Pirma pasirinkite failą.

orders-not-text = Tai ne UTF-8 tekstinis failas. Išsaugokite jį kaip „CSV UTF-8“ ir pasirinkite iš naujo.

orders-too-large = Failas didesnis nei 4 MB. Padalykite jį.

orders-find = Raskite savo užsakymą

orders-find-text = Įveskite užsakymo numerį ir el. paštą, kuriuo užsakėte. Tada kito rašyti nereikės.

orders-find-go = Rasti užsakymą

orders-find-none = Užsakymo su šiuo numeriu ir šiuo el. paštu nerandame. Patikrinkite abu arba parašykite mums be jo.

orders-find-without = Rašyti mums neieškant užsakymo

orders-found = Užsakymas { $reference }

orders-found-text = Kuri tai prekė?

orders-choose = Pasirinkti

orders-item = Prekė be pavadinimo

orders-known-title = Žinomas užsakymas

orders-source =
    { $word ->
        [csv] Iš failo
        [woocommerce] Iš „WooCommerce“
        [shopify] Iš „Shopify“
        [medusa] Iš „Medusa“
       *[api] Iš jūsų parduotuvės sistemos
    }

orders-by-these = Su šiais duomenimis
