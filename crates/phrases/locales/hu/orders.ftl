orders-title = Rendelések

orders-lead = Adja meg a desknek a rendeléseit. A vevőknek így kevesebbet kell írniuk, és a kérés mellett látja, mit tud a boltja.

orders-known = Ismert rendelések: { NUMBER($count) }

orders-last = Utolsó módosítás: { $moment }

orders-file = CSV-fájl

orders-file-hint = Legfeljebb 4 MB. Az első sor nevezi meg az oszlopokat; minden sor egy rendelési tétel.

orders-check = Fájl ellenőrzése

orders-columns = A fájl oszlopai

orders-column =
    { $word ->
        [reference] A rendelés száma, ahogy a vevő ismeri. Kötelező.
        [email] A cím, amellyel rendeltek. Kötelező; csak a hash értékét tároljuk.
        [ordered_on] A rendelés napja, például 2026-11-21.
        [currency] Három betű, például EUR. Ár mellett kötelező.
        [sku] Cikkszám.
        [title] A termék neve.
        [category] A termék kategóriája.
        [traits] Mi ez, a szabályzat szavaival, például custom_made.
        [price] Egy darab ára, például 129.90.
        [quantity] Darabszám.
        [delivered_on] Az átadás napja, például 2026-11-24. Hagyja üresen, amíg nem tudja.
       *[arrived] Megérkezett-e: yes vagy no.
    }

orders-preview = Még semmit sem mentettünk

orders-stored = Elmentve

orders-new = Új rendelések

orders-changed = Módosult rendelések

orders-same = Már így ismert

orders-store = Rendelések mentése

orders-passed-over = Nem olvastuk be, mert a desk nem ismeri ezeket az oszlopokat: { $columns }

orders-wrong = A fájlban hibák vannak; semmit sem mentettünk

orders-row = Sor

orders-cell = Oszlop

orders-problem = Mi a hiba

orders-no-file = Előbb válasszon fájlt.

orders-not-text = Ez nem UTF-8 szövegfájl. Mentse „CSV UTF-8” formában, és válassza ki újra.

orders-too-large = A fájl nagyobb 4 MB-nál. Ossza részekre.

orders-find = Keresse meg a rendelését

orders-find-text = Írja be a rendelésszámot és az e-mail-címet, amellyel rendelt. Akkor a többit nem kell beírnia.

orders-find-go = Rendelés keresése

orders-find-none = Nem találunk rendelést ezzel a számmal és e-mail-címmel. Ellenőrizze mindkettőt, vagy írjon nekünk nélküle.

orders-find-without = Írok a rendelés keresése nélkül

orders-found = Rendelés: { $reference }

orders-found-text = Melyik termékről van szó?

orders-choose = Kiválasztás

orders-item = Név nélküli termék

orders-known-title = Ismert rendelés

orders-source =
    { $word ->
        [csv] Fájlból
        [woocommerce] Innen: WooCommerce
        [shopify] Innen: Shopify
        [medusa] Innen: Medusa
       *[api] A bolt rendszeréből
    }

orders-by-these = Ezekkel az adatokkal
