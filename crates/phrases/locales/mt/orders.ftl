orders-title = Ordnijiet

orders-lead = Għid lid-desk bl-ordnijiet tiegħek. Hekk ix-xerrejja jiktbu inqas, u ħdejn it-talba tara x’jaf il-ħanut.

orders-known = Ordnijiet magħrufa: { NUMBER($count) }

orders-last = L-aħħar bidla: { $moment }

orders-file = Fajl CSV

orders-file-hint = Sa 4 MB. L-ewwel ringiela ssemmi l-kolonni; kull ringiela oħra hi linja waħda ta’ ordni.

orders-check = Iċċekkja l-fajl

orders-columns = Kolonni tal-fajl

orders-column =
    { $word ->
        [reference] Numru tal-ordni, kif jafu x-xerrej. Meħtieġ.
        [email] Indirizz li bih saret l-ordni. Meħtieġ; inżommu biss il-hash tiegħu.
        [ordered_on] Jum tal-ordni, bħal 2026-11-21.
        [currency] Tliet ittri, bħal EUR. Meħtieġa ma’ prezz.
        [sku] Numru tal-artiklu.
        [title] Isem il-prodott.
        [category] Kategorija tal-prodott.
        [traits] X’inhu, bi kliem il-politika, bħal custom_made.
        [price] Prezz ta’ unità waħda, bħal 129.90.
        [quantity] Unitajiet.
        [delivered_on] Jum tal-kunsinna, bħal 2026-11-24. Ħallih vojt sakemm tkun taf.
       *[arrived] Jekk wasalx: yes jew no.
    }

orders-preview = Għad ma nħażen xejn

orders-stored = Maħżuna

orders-new = Ordnijiet ġodda

orders-changed = Ordnijiet mibdula

orders-same = Magħrufa diġà kif inhuma

orders-store = Aħżen l-ordnijiet

orders-passed-over = Mhux moqrija, għax id-desk ma jafx dawn il-kolonni: { $columns }

orders-wrong = Il-fajl fih żbalji; ma nħażen xejn

orders-row = Linja

orders-cell = Kolonna

orders-problem = X’inhu ħażin

orders-no-file = L-ewwel agħżel fajl.

orders-not-text = Dan mhux fajl tat-test f’UTF-8. Salvah bħala “CSV UTF-8” u erġa’ agħżlu.

orders-too-large = Il-fajl hu akbar minn 4 MB. Aqsmu.

orders-find = Sib l-ordni tiegħek

orders-find-text = Daħħal in-numru tal-ordni u l-email li ordnajt biha. Hekk ma jkollokx tikteb il-bqija.

orders-find-go = Sib l-ordni

orders-find-none = Ma nsibux ordni b’dan in-numru u b’din l-email. Iċċekkja t-tnejn, jew iktbilna mingħajrhom.

orders-find-without = Iktbilna mingħajr ma tfittex l-ordni

orders-found = Ordni { $reference }

orders-found-text = Liema oġġett hu?

orders-choose = Agħżel

orders-item = Oġġett bla isem

orders-known-title = Ordni magħrufa

orders-source =
    { $word ->
        [csv] Minn fajl
        [woocommerce] Minn WooCommerce
        [shopify] Minn Shopify
        [medusa] Minn Medusa
       *[api] Mis-sistema tal-ħanut tiegħek
    }

orders-by-these = B’dawn il-fatti
