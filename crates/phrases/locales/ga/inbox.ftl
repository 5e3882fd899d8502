inbox-skip = Léim go dtí an t-ábhar
inbox-pages = Leathanaigh
inbox-shop = Siopa
inbox-account = Do chuntas
inbox-not-allowed-title = Níl cead agat é seo a dhéanamh
inbox-not-allowed-text = Níor athraíodh aon rud. Is féidir le húinéir den siopa ról eile a thabhairt duit.
inbox-state =
    { $word ->
        [received] Nua
        [in_review] Á scrúdú
        [waiting] Ag fanacht le ceannaitheoir
        [accepted] Glactha
        [refused] Diúltaithe
       *[completed] Dúnta
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Ordú, ríomhphost, ainm, táirge nó cás
inbox-case-label = Cineál cáis
inbox-every-case = Gach cineál
inbox-needs-answer = Freagra ag teastáil
inbox-clear = Glan
inbox-overdue = Thar téarma ó { $moment }
inbox-answer-by = Freagra faoin am seo: { $moment }
inbox-overdue-count =
    { $count ->
        [one] Tá { $count } fhreagra thar téarma.
        [two] Tá { $count } fhreagra thar téarma.
        [few] Tá { $count } fhreagra thar téarma.
        [many] Tá { $count } bhfreagra thar téarma.
       *[other] Tá { $count } freagra thar téarma.
    }
inbox-first-page = An chéad leathanach
inbox-next-page = An chéad leathanach eile
inbox-export = Íoslódáil an liosta seo:
inbox-cases = Cásanna
inbox-case-before = An cás roimhe
inbox-case-after = An chéad chás eile
inbox-action =
    { $word ->
        [approve] Ceadaigh
        [ask] Ceist don cheannaitheoir
        [decline] Diúltaigh
        [exception] Déan eisceacht
        [goods] Earraí faighte
        [parcel] Rud ar a bhealach
        [refund] Aisíoc déanta
        [solved] Réitithe ar bhealach eile
        [write] Scríobh chuig an gceannaitheoir
        [review] Tosaigh an scrúdú
       *[reopen] Athoscail
    }
inbox-action-hint =
    { $word ->
        [approve] Gheobhaidh an ceannaitheoir an rud a d’iarr siad.
        [ask] Fanfaidh an cás le freagra an cheannaitheora.
        [decline] Abair cén fáth, agus cad is féidir leis an gceannaitheoir a dhéanamh anois.
        [exception] Tugann tú níos mó ná mar a iarrann an beartas agus an dlí. Marcáiltear é mar eisceacht.
        [goods] Insítear don cheannaitheoir gur tháinig na hearraí.
        [parcel] Lipéad, earra nua nó earra deisithe: gheobhaidh an ceannaitheoir uimhir agus nasc.
        [refund] Tá an t-airgead ar a bhealach ar ais. Dúnann sé seo an cás.
        [solved] Fuair an ceannaitheoir rud eile seachas airgead. Dúnann sé seo an cás.
        [write] Ní athraítear an stádas.
        [review] Feicfidh an ceannaitheoir go bhfuil duine ag féachaint air.
       *[reopen] Téann an cás ar ais á scrúdú.
    }
inbox-action-go =
    { $word ->
        [approve] Ceadaigh
        [ask] Seol an cheist
        [decline] Diúltaigh
        [exception] Ceadaigh mar eisceacht
        [goods] Sábháil
        [parcel] Sábháil
        [refund] Dún mar aisíoctha
        [solved] Dún mar réitithe
        [write] Seol an teachtaireacht
        [review] Tosaigh an scrúdú
       *[reopen] Athoscail
    }
inbox-goods-message = Fuaireamar na hearraí.
inbox-message-optional = Teachtaireacht don cheannaitheoir, más mian leat
inbox-message-hint = Léifidh an ceannaitheoir é ar an leathanach stádais. Teanga an cheannaitheora: { $language }
inbox-template = Téacs
inbox-put-in = Cuir isteach
inbox-tracking-number = Uimhir rianaithe
inbox-tracking-link = Nasc rianaithe
inbox-resolution = Réiteach
inbox-taken-back = Thóg an ceannaitheoir an t-iarratas siar
inbox-amount = Méid a aisíocadh
inbox-currency = Airgeadra
inbox-words-missing = Níor sábháladh fós: inis don cheannaitheoir cén fáth, nó cad atá uait.
inbox-places-left = Níor sábháladh fós: tá áit idir lúibíní slabhracha sa teachtaireacht agus ní mór duit í a líonadh.
inbox-link-wrong = Níor sábháladh fós: ní mór don nasc tosú le https://.
inbox-parcel-missing = Níor sábháladh fós: scríobh uimhir rianaithe nó nasc.
inbox-solution-missing = Níor sábháladh fós: roghnaigh conas a réitíodh é.
inbox-amount-wrong = Níor sábháladh fós: scríobh an méid mar 12.90, gan comhartha do na mílte, agus airgeadra mar EUR.
inbox-too-long = Níor sábháladh fós: tá níos mó ná 2,000 carachtar sa teachtaireacht.
inbox-exception = Eisceacht
inbox-rating = Rátáil an cheannaitheora
inbox-stars = { $stars } as 5
inbox-erase = Scrios sonraí pearsanta
inbox-erase-text = Scriosfar ainm, ríomhphost, uimhir ordaithe, teachtaireachtaí agus grianghraif go deo. Fanann an méid atá sna figiúirí.
inbox-erase-sure = Scrios go deo iad, táim cinnte
inbox-step =
    { $word ->
        [message] Teachtaireacht
        [tracking] Beart
        [photos] Grianghraif
       *[state] Nótáilte
    }
inbox-actor =
    { $word ->
        [buyer] Ceannaitheoir
        [shop] Siopa
       *[desk] Uathoibríoch
    }
inbox-gives =
    { $word ->
        [law] De réir dlí:
       *[shop] De réir do bheartais:
    }
inbox-refuses =
    { $word ->
        [law] Ina choinne, de réir dlí:
       *[shop] Ina choinne, de réir do bheartais:
    }
inbox-not-told = Níor inis an ceannaitheoir:
inbox-opens-on = An chéad lá
inbox-send-by = Earraí seolta faoin dáta
inbox-money-by = Airgead ar ais faoin dáta
inbox-unlimited = Gan deireadh
inbox-person-decides = Duine de do shiopa a dhéanann an cinneadh seo.
inbox-conditions = Coinníollacha
inbox-holds = fíor
inbox-fails = níl sé fíor
inbox-open = oscailte
inbox-staff = Foireann
inbox-role =
    { $word ->
        [owner] Úinéir
        [agent] Gníomhaire
       *[reader] Léitheoir
    }
inbox-role-label = Ról
inbox-role-hint = Tá cead ag úinéirí gach rud a dhéanamh. Freagraíonn agus íoslódálann gníomhairí. Ní dhéanann léitheoirí ach féachaint.
inbox-person =
    { $word ->
        [active] Gníomhach
        [invited] Tugadh cuireadh
        [expired] Tá an cuireadh as feidhm
       *[off] Múchta
    }
inbox-invite = Tabhair cuireadh
inbox-invite-go = Déan nasc
inbox-link-text = Tabhair an nasc seo do { $name }. Oibríonn sé uair amháin, ar feadh 7 lá, agus ní thaispeánfar arís é.
inbox-new-link = Nasc nua
inbox-switch-off = Múch
inbox-switch-on = Cuir ar siúl
inbox-save = Sábháil
inbox-remove = Scrios
inbox-fields-wrong = Níor athraíodh aon rud: scríobh ainm, agus ríomhphost mar name@example.com.
inbox-last-owner = Níor athraíodh aon rud: teastaíonn úinéir eile ón siopa ar dtús, agus cead aige logáil isteach.
inbox-other-shop = Níor athraíodh aon rud: oibríonn an duine seo do shiopa eile freisin. Is féidir le húinéir an dá shiopa an nasc a dhéanamh.
inbox-one-password = Osclaíonn an seanphasfhocal coiteann gach rud fós. Nuair atá cuntas ag gach comhghleacaí, scrios é.
inbox-one-password-go = Scrios an pasfhocal coiteann
inbox-login-wrong = Ní mheaitseálann an ríomhphost agus an pasfhocal.
inbox-forgotten = Ar dhearmad tú do phasfhocal? Is féidir le húinéir den siopa nasc nua a thabhairt duit.
inbox-setup-title = Do chuntas don bhosca isteach
inbox-setup-text = Is tusa an t-úinéir: feiceann tú gach iarratas agus is féidir leat cuireadh a thabhairt do chomhghleacaithe.
inbox-setup-go = Déan cuntas
inbox-invitation-title = Iarratais ó cheannaitheoirí: { $shop }
inbox-invitation-text = Fáilte romhat, { $name }. Roghnaigh pasfhocal; ansin is féidir leat logáil isteach le do ríomhphost.
inbox-invitation-closed = Oibríonn cuireadh uair amháin, ar feadh 7 lá. Iarr nasc nua ar úinéir an tsiopa.
inbox-your-name = D’ainm
inbox-your-email = Do ríomhphost
inbox-name-wrong = Scríobh d’ainm; suas le 80 carachtar.
inbox-change-password = Athraigh an pasfhocal
inbox-current-password = An pasfhocal anois
inbox-everywhere = Logáil amach i ngach áit
inbox-everywhere-text = Ar gach ríomhaire agus fón, an ceann seo san áireamh.
inbox-templates = Téacsanna
inbox-templates-text = D’fhocail féin do fhreagraí. Faigheann ceannaitheoir téacs ina theanga féin, nó i gcéad teanga do shiopa.
inbox-places = Líonann an desk iad seo: { LIST($places) }
inbox-no-templates = Níl aon téacs ann fós.
inbox-new-template = Téacs nua
inbox-template-name = Ainm an téacs
inbox-text = Téacs
inbox-template-wrong = Níor sábháladh fós: scríobh ainm agus téacs suas le 2,000 carachtar.
