orders-title = Narudžbe

orders-lead = Predajte Desku svoje narudžbe. Kupci tada manje tipkaju, a uz zahtjev vidite što vaša trgovina zna.

orders-known = Poznatih narudžbi: { NUMBER($count) }

orders-last = Zadnja promjena: { $moment }

orders-file = CSV datoteka

orders-file-hint = Do 4 MB. U prvom su retku nazivi stupaca; svaki je redak jedna stavka narudžbe.

orders-check = Provjeri datoteku

orders-columns = Stupci datoteke

orders-column =
    { $word ->
        [reference] Broj narudžbe koji kupac zna. Obavezno.
        [email] Adresa s kojom je naručeno. Obavezno; čuva se samo njezin hash.
        [ordered_on] Dan narudžbe, npr. 2026-11-21.
        [currency] Tri slova, npr. EUR. Obavezno uz cijenu.
        [sku] Šifra proizvoda.
        [title] Naziv proizvoda.
        [category] Kategorija proizvoda.
        [traits] Što je to, riječima iz pravila, npr. custom_made.
        [price] Cijena jednog komada, npr. 129.90.
        [quantity] Broj komada.
        [delivered_on] Dan predaje, npr. 2026-11-24. Ostavite prazno dok ga ne znate.
       *[arrived] Je li stiglo: yes ili no.
    }

orders-preview = Još ništa nije spremljeno

orders-stored = Spremljeno

orders-new = Nove narudžbe

orders-changed = Promijenjene narudžbe

orders-same = Bez promjena

orders-store = Spremi narudžbe

orders-passed-over = Nije pročitano jer Desk ne poznaje ove stupce: { $columns }

orders-wrong = U datoteci ima pogrešaka; ništa nije spremljeno

orders-row = Redak

orders-cell = Stupac

orders-problem = Što ne valja

orders-no-file = Prvo odaberite datoteku.

orders-not-text = Ovo nije tekstna datoteka u UTF-8. Spremite je kao „CSV UTF-8” i ponovno je odaberite.

orders-too-large = Datoteka je veća od 4 MB. Podijelite je.

orders-find = Pronađite svoju narudžbu

orders-find-text = Upišite broj narudžbe i e-adresu s kojom ste naručili. Tada ostalo ne morate tipkati.

orders-find-go = Pronađi narudžbu

orders-find-none = Ne nalazimo narudžbu s ovim brojem i ovom e-adresom. Provjerite oboje ili nam pišite bez toga.

orders-find-without = Pišite nam bez traženja narudžbe

orders-found = Narudžba { $reference }

orders-found-text = O kojem je proizvodu riječ?

orders-choose = Odaberi

orders-item = Proizvod bez naziva

orders-known-title = Poznata narudžba

orders-source =
    { $word ->
        [csv] Iz datoteke
        [woocommerce] Iz WooCommercea
        [shopify] Iz Shopifyja
        [medusa] Iz Meduse
       *[api] Iz sustava vaše trgovine
    }

orders-by-these = S ovim podacima
