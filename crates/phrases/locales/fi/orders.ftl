orders-title = Tilaukset

orders-lead = Kerro tilauksesi deskille. Ostajat kirjoittavat silloin vähemmän, ja pyynnön vieressä näet, mitä kauppasi tietää.

orders-known = Tiedossa olevia tilauksia: { NUMBER($count) }

orders-last = Viimeisin muutos: { $moment }

orders-file = CSV-tiedosto

orders-file-hint = Enintään 4 Mt. Ensimmäinen rivi nimeää sarakkeet; jokainen rivi on yksi tilauksen rivi.

orders-check = Tarkista tiedosto

orders-columns = Tiedoston sarakkeet

orders-column =
    { $word ->
        [reference] Tilauksen numero, jonka ostaja tuntee. Pakollinen.
        [email] Osoite, jolla tilaus tehtiin. Pakollinen; siitä säilytetään vain tiiviste.
        [ordered_on] Tilauksen päivä, kuten 2026-11-21.
        [currency] Kolme kirjainta, kuten EUR. Pakollinen hinnan kanssa.
        [sku] Tuotenumero.
        [title] Tuotteen nimi.
        [category] Tuotteen luokka.
        [traits] Mikä se on, sääntöjen sanoin, kuten custom_made.
        [price] Yhden kappaleen hinta, kuten 129.90.
        [quantity] Kappaleet.
        [delivered_on] Päivä, jona se luovutettiin, kuten 2026-11-24. Jätä tyhjäksi, kunnes tiedät sen.
       *[arrived] Onko se saapunut: yes tai no.
    }

orders-preview = Mitään ei ole vielä tallennettu

orders-stored = Tallennettu

orders-new = Uudet tilaukset

orders-changed = Muuttuneet tilaukset

orders-same = Tiedossa jo ennestään

orders-store = Tallenna tilaukset

orders-passed-over = Ei luettu, koska desk ei tunne näitä sarakkeita: { $columns }

orders-wrong = Tiedostossa on virheitä; mitään ei tallennettu

orders-row = Rivi

orders-cell = Sarake

orders-problem = Mikä on vikana

orders-no-file = Valitse ensin tiedosto.

orders-not-text = Tämä ei ole UTF-8-tekstitiedosto. Tallenna se muodossa ”CSV UTF-8” ja valitse se uudelleen.

orders-too-large = Tiedosto on suurempi kuin 4 Mt. Jaa se osiin.

orders-find = Etsi tilauksesi

orders-find-text = Kirjoita tilausnumero ja sähköposti, jolla tilasit. Silloin loppua ei tarvitse kirjoittaa.

orders-find-go = Etsi tilaus

orders-find-none = Emme löydä tilausta tällä numerolla ja sähköpostilla. Tarkista molemmat tai kirjoita meille ilman sitä.

orders-find-without = Kirjoita meille etsimättä tilausta

orders-found = Tilaus { $reference }

orders-found-text = Mitä tuotetta asia koskee?

orders-choose = Valitse

orders-item = Nimetön tuote

orders-known-title = Tiedossa oleva tilaus

orders-source =
    { $word ->
        [csv] Tiedostosta
        [woocommerce] WooCommercesta
        [shopify] Shopifysta
        [medusa] Medusasta
       *[api] Kauppasi järjestelmästä
    }

orders-by-these = Näillä tiedoilla
