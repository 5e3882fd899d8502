track-unknown-title = Ní fhaighimid an t-iarratas seo
track-unknown = B’fhéidir go bhfuil cuid den nasc ar iarraidh, nó gur scriosadh an t-iarratas. Oscail an nasc inár ríomhphost arís, nó scríobh chugainn.
track-trouble =
    { $why ->
        [offline] Níl tú ar líne.
        [busy] Táimid an-ghnóthach anois. Féachfaimid arís go huathoibríoch i gceann nóiméid.
       *[down] Ní féidir teacht orainn faoi láthair. Féachfaimid arís go huathoibríoch.
    }
track-stood = Seo mar a bhí sé: { $moment }.
track-look = Lorg nuacht
track-fresh = Cothrom le dáta: { $moment }
track-news = Tá nuacht ann:
track-sending = Á sheoladh …
track-unsent =
    { $why ->
        [offline] Níor seoladh fós é: níl tú ar líne. Seolfaimid é nuair a bheidh tú ar líne arís. Fanann do chuid focal anseo.
        [busy] Níor seoladh fós é: táimid an-ghnóthach anois. Déanfaimid iarracht eile go huathoibríoch. Fanann do chuid focal anseo.
        [unknown] Níor seoladh é: ní fhaighimid an t-iarratas seo a thuilleadh. Fanann do chuid focal anseo.
       *[down] Níor seoladh fós é: ní féidir teacht orainn. Brúigh an cnaipe arís i gceann nóiméid; ní thiocfaidh sé faoi dhó. Fanann do chuid focal anseo.
    }
track-photos = Grianghraif nár tháinig fós: { NUMBER($count) }.
track-photos-send = Seol na grianghraif atá ar iarraidh
track-print = Priontáil
track-clock = Tá na hamanna de réir chlog an tsiopa: { $shop }.
