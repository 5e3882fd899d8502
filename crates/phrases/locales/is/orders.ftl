orders-title = Pantanir
orders-lead = Settu pantanirnar þínar í kerfið. Þá þurfa kaupendur að skrifa minna, og við hlið beiðni sérðu hvað verslunin veit.
orders-known = Þekktar pantanir: { NUMBER($count) }
orders-last = Síðasta breyting: { $moment }
orders-file = CSV-skrá
orders-file-hint = Mest 4 MB. Fyrsta röðin nefnir dálkana; hver röð er ein lína í pöntun.
orders-check = Athuga skrá
orders-columns = Dálkar skrárinnar
orders-column =
    { $word ->
        [reference] Númer pöntunar, eins og kaupandinn þekkir það. Nauðsynlegt.
        [email] Netfangið sem pantað var með. Nauðsynlegt; aðeins hash af því er geymt.
        [ordered_on] Dagur pöntunar, eins og 2026-11-21.
        [currency] Þrír stafir, eins og EUR. Nauðsynlegt með verði.
        [sku] Vörunúmer.
        [title] Heiti vöru.
        [category] Flokkur vöru.
        [traits] Hvað þetta er, með orðum reglnanna, eins og custom_made.
        [price] Verð á einingu, eins og 129.90.
        [quantity] Fjöldi eininga.
        [delivered_on] Dagurinn sem varan var afhent, eins og 2026-11-24. Hafðu autt á meðan þú veist það ekki.
       *[arrived] Hvort hún er komin: yes eða no.
    }
orders-preview = Ekkert er vistað enn
orders-stored = Vistað
orders-new = Nýjar pantanir
orders-changed = Breyttar pantanir
orders-same = Þegar þekktar
orders-store = Vista pantanir
orders-passed-over = Ekki lesið, því kerfið þekkir ekki þessa dálka: { $columns }
orders-wrong = Villur eru í skránni; ekkert var vistað
orders-row = Lína
orders-cell = Dálkur
orders-problem = Hvað er að
orders-no-file = Veldu fyrst skrá.
orders-not-text = Þetta er ekki textaskrá í UTF-8. Vistaðu hana sem „CSV UTF-8“ og veldu hana aftur.
orders-too-large = Skráin er stærri en 4 MB. Skiptu henni upp.
orders-find = Finndu pöntunina þína
orders-find-text = Skrifaðu pöntunarnúmerið og netfangið sem þú pantaðir með. Þá þarftu ekki að skrifa restina.
orders-find-go = Finna pöntun
orders-find-none = Við finnum enga pöntun með þessu númeri og netfangi. Athugaðu hvort tveggja, eða skrifaðu okkur án hennar.
orders-find-without = Skrifa okkur án þess að finna pöntunina
orders-found = Pöntun { $reference }
orders-found-text = Um hvaða vöru er að ræða?
orders-choose = Velja
orders-item = Vara án heitis
orders-known-title = Þekkt pöntun
orders-source =
    { $word ->
        [csv] Úr skrá
        [woocommerce] Úr WooCommerce
        [shopify] Úr Shopify
        [medusa] Úr Medusa
       *[api] Úr kerfi verslunarinnar
    }
orders-by-these = Með þessum upplýsingum
