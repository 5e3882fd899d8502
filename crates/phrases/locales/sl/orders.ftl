orders-title = Naročila

orders-lead = Sporočite Desku svoja naročila. Kupci potem manj tipkajo, ob zahtevku pa vidite, kaj ve vaša trgovina.

orders-known = Znana naročila: { NUMBER($count) }

orders-last = Zadnja sprememba: { $moment }

orders-file = Datoteka CSV

orders-file-hint = Do 4 MB. V prvi vrstici so imena stolpcev; vsaka vrstica je ena postavka naročila.

orders-check = Preveri datoteko

orders-columns = Stolpci datoteke

orders-column =
    { $word ->
        [reference] Številka naročila, kot jo pozna kupec. Obvezno.
        [email] Naslov, s katerim je bilo naročeno. Obvezno; hranimo samo njegov hash.
        [ordered_on] Dan naročila, npr. 2026-11-21.
        [currency] Tri črke, npr. EUR. Obvezno ob ceni.
        [sku] Šifra izdelka.
        [title] Ime izdelka.
        [category] Kategorija izdelka.
        [traits] Kaj je to, z besedami iz pravil, npr. custom_made.
        [price] Cena enega kosa, npr. 129.90.
        [quantity] Število kosov.
        [delivered_on] Dan predaje, npr. 2026-11-24. Pustite prazno, dokler ga ne poznate.
       *[arrived] Ali je prispelo: yes ali no.
    }

orders-preview = Nič še ni shranjeno

orders-stored = Shranjeno

orders-new = Nova naročila

orders-changed = Spremenjena naročila

orders-same = Brez sprememb

orders-store = Shrani naročila

orders-passed-over = Ni prebrano, ker Desk teh stolpcev ne pozna: { $columns }

orders-wrong = V datoteki so napake; nič ni shranjeno

orders-row = Vrstica

orders-cell = Stolpec

orders-problem = Kaj je narobe

orders-no-file = Najprej izberite datoteko.

orders-not-text = To ni besedilna datoteka v UTF-8. Shranite jo kot „CSV UTF-8“ in jo znova izberite.

orders-too-large = Datoteka je večja od 4 MB. Razdelite jo.

orders-find = Poiščite svoje naročilo

orders-find-text = Vpišite številko naročila in e-naslov, s katerim ste naročili. Potem vam drugega ni treba tipkati.

orders-find-go = Poišči naročilo

orders-find-none = Naročila s to številko in tem e-naslovom ne najdemo. Preverite oboje ali nam pišite brez iskanja.

orders-find-without = Pišite nam brez iskanja naročila

orders-found = Naročilo { $reference }

orders-found-text = Za kateri izdelek gre?

orders-choose = Izberi

orders-item = Izdelek brez imena

orders-known-title = Znano naročilo

orders-source =
    { $word ->
        [csv] Iz datoteke
        [woocommerce] Iz WooCommercea
        [shopify] Iz Shopifyja
        [medusa] Iz Meduse
       *[api] Iz sistema vaše trgovine
    }

orders-by-these = S temi podatki
