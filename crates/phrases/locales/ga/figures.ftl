figures-title = Figiúirí
figures-period = Tréimhse
figures-weeks =
    { $word ->
        [4] 4 seachtaine
       *[13] 3 mhí
        [52] 1 bhliain
    }
figures-span = { DATE($from, style: "long") } go { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Níl aon chás sa tréimhse seo. Beidh figiúirí ann leis an gcéad chás.
figures-warnings = Cad atá suntasach anois
figures-calm = Níl aon rud suntasach ann.
figures-warnings-why = Tá liosta anseo de na rudaí a tháinig chun cinn go soiléir níos minice le 28 lá anuas ná an bhliain roimhe sin. Caithfidh sé a bheith níos minice ná mar a mhíníonn an seans. Ní liostaítear níos lú ná 5 chás riamh.
figures-warning = { PERCENT($share) } de na cásanna ({ NUMBER($cases) }), de ghnáth { PERCENT($usual) }
figures-cases = Cásanna
figures-first-answer = An chéad fhreagra, a leath laistigh de
figures-solution = Réiteach, a leath laistigh de
figures-most = naoi gcinn as deich laistigh de { $time }
figures-in-time = Freagraithe mar a gealladh
figures-solved = Réitithe
figures-refused = Diúltaithe
figures-satisfaction = Sástacht
figures-stars-mean = { $whole }.{ $part } as 5
figures-answers = rátálacha: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } as { NUMBER($whole) }
figures-none = níl aon cheann fós
figures-minutes =
    { $count ->
        [one] { $count } nóiméad
        [two] { $count } nóiméad
        [few] { $count } nóiméad
        [many] { $count } nóiméad
       *[other] { $count } nóiméad
    }
figures-hours =
    { $count ->
        [one] { $count } uair an chloig
        [two] { $count } uair an chloig
        [few] { $count } huaire an chloig
        [many] { $count } n-uaire an chloig
       *[other] { $count } uair an chloig
    }
figures-days =
    { $count ->
        [one] { $count } lá
        [two] { $count } lá
        [few] { $count } lá
        [many] { $count } lá
       *[other] { $count } lá
    }
figures-by-week = Cásanna de réir seachtaine
figures-weeks-text = Líon na gcolún, ceann in aghaidh na seachtaine: { NUMBER($count) }. Cásanna sa cheann is airde: { NUMBER($most) }, sa tseachtain ón { $day }.
figures-table = Taispeáin mar thábla
figures-week = Seachtain ón
figures-reasons = Cén fáth
figures-products = De réir táirge
figures-countries = De réir tíre
figures-name = Ainm
figures-bar = Mar bharra
figures-main-reasons = Na fáthanna is coitianta
figures-unsaid = Níor dúradh
figures-rest = Gach ceann eile
figures-stars = Réaltaí
figures-ratings = Rátálacha
figures-turned-away = Diúltaithe ag an doras
figures-turned-away-text = Glaonna ó ríomhchláir nár tháinig aon chás astu, de réir cód earráide. Ní choinnítear aon rud faoi dhuine.
figures-code = Cód earráide
figures-calls = Glaonna
figures-download =
    { $word ->
       *[csv] Íoslódáil mar CSV
        [json] Íoslódáil mar JSON
    }
figures-reason =
    { $word ->
        [too_small] Róbheag
        [too_large] Rómhór
        [not_as_expected] Ní mar a shíl siad
        [no_longer_needed] Níl gá leis a thuilleadh
        [better_price] Fuarthas níos saoire é
        [ordered_by_mistake] Ordaithe trí thimpiste
        [arrived_late] Tháinig sé déanach
        [poor_quality] Droch-chaighdeán
        [not_tolerated] Goilleann sé ar an gcorp
       *[other] Rud eile
    }
figures-seen = Ar leathanaigh an tsiopa
figures-seen-text = Na leathanaigh féin a chomhaireann é, uair amháin in aghaidh gach amhairc, áit ar chuir an siopa ar siúl é. Ní choinnítear aon rud faoi dhuine. Ní chomhairtear aon duine a d’iarr gan é a rianú.
figures-seen-what = Cad a tharla
figures-seen-views = Amhairc leathanaigh
figures-seen-ready =
    { $word ->
        [promise] Gealltanas ar taispeáint
        [policy] Beartas ar taispeáint
        [check] Féinseiceáil oscailte
        [request] Foirm iarratais oscailte
        [withdrawal] Tarraingt siar ar taispeáint
        [status] Cás á leanúint
       *[help] Cabhair ar taispeáint
    }
figures-seen-decided =
    { $word ->
        [eligible] Freagra: is féidir
        [eligible_if] Freagra: is féidir, le coinníollacha
        [needs_person] Freagra: féachfaidh duine air
        [not_eligible] Freagra: ní féidir
       *[unknown] Freagra: níl a fhios
    }
figures-seen-submitted = Iarratas seolta
figures-seen-error =
    { $word ->
        [0] Fadhb ({ $code }): d’fhan focail an leathanaigh féin
        [1] Fadhb ({ $code }): d’fhan an cárta gearr
       *[2] Fadhb ({ $code }): lean an ghné ar aghaidh
    }
