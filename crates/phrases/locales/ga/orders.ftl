orders-title = Orduithe
orders-lead = Tabhair d’orduithe don desk. Clóscríobhfaidh ceannaitheoirí níos lú, agus in aice le hiarratas feicfidh tú a bhfuil ar eolas ag do shiopa.
orders-known = Orduithe ar eolas: { NUMBER($count) }
orders-last = An t-athrú deireanach: { $moment }
orders-file = Comhad CSV
orders-file-hint = Suas le 4 MB. Ainmníonn an chéad ró na colúin; is líne amháin d’ordú gach ró eile.
orders-check = Seiceáil an comhad
orders-columns = Colúin an chomhaid
orders-column =
    { $word ->
        [reference] Uimhir an ordaithe, mar atá sí ag an gceannaitheoir. Riachtanach.
        [email] Seoladh ríomhphoist an ordaithe. Riachtanach; ní choinnítear ach hais de.
        [ordered_on] Lá an ordaithe, mar 2026-11-21.
        [currency] Trí litir, mar EUR. Riachtanach le praghas.
        [sku] Uimhir an earra.
        [title] Ainm an táirge.
        [category] Catagóir an táirge.
        [traits] An cineál ruda é, i bhfocail an bheartais, mar custom_made.
        [price] Praghas aonaid amháin, mar 129.90.
        [quantity] Aonaid.
        [delivered_on] Lá an tseachadta, mar 2026-11-24. Fág folamh é mura bhfuil sé ar eolas agat.
       *[arrived] Ar tháinig sé: yes nó no.
    }
orders-preview = Níl aon rud stóráilte fós
orders-stored = Stóráilte
orders-new = Orduithe nua
orders-changed = Orduithe athraithe
orders-same = Ar eolas gan athrú
orders-store = Stóráil na horduithe
orders-passed-over = Níor léadh iad seo, mar níl na colúin ar eolas ag an desk: { $columns }
orders-wrong = Tá earráidí sa chomhad; níor stóráladh aon rud
orders-row = Líne
orders-cell = Colún
orders-problem = Cad atá cearr
orders-no-file = Roghnaigh comhad ar dtús.
orders-not-text = Ní comhad téacs UTF-8 é seo. Sábháil mar “CSV UTF-8” é agus roghnaigh arís é.
orders-too-large = Tá an comhad níos mó ná 4 MB. Roinn é.
orders-find = Aimsigh d’ordú
orders-find-text = Scríobh an uimhir ordaithe agus an seoladh ríomhphoist a d’úsáid tú. Ansin ní gá duit an chuid eile a chlóscríobh.
orders-find-go = Aimsigh an t-ordú
orders-find-none = Ní fhaighimid ordú leis an uimhir seo agus leis an ríomhphost seo. Seiceáil an dá rud, nó scríobh chugainn gan iad.
orders-find-without = Scríobh chugainn gan an t-ordú a aimsiú
orders-found = Ordú { $reference }
orders-found-text = Cén t-earra atá i gceist?
orders-choose = Roghnaigh
orders-item = Earra gan ainm
orders-known-title = Ordú ar eolas
orders-source =
    { $word ->
        [csv] Ó chomhad
        [woocommerce] Ó WooCommerce
        [shopify] Ó Shopify
        [medusa] Ó Medusa
       *[api] Ó chóras do shiopa
    }
orders-by-these = Leis na fíricí seo
