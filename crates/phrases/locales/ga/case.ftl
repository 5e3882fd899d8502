## An cás

case-state =
    { $word ->
        [received] Faighte
        [in_review] Á scrúdú
        [waiting] Ag fanacht leat
        [accepted] Glactha
        [refused] Diúltaithe
       *[completed] Dúnta
    }
case-lead =
    { $word ->
        [received] Tá d’iarratas againn. Níor fhéach aon duine air fós.
        [in_review] Táimid ag féachaint ar d’iarratas.
        [waiting] Teastaíonn rud uainn uait sular féidir linn leanúint ar aghaidh. Tá sé sa teachtaireacht thíos.
        [accepted] Ghlacamar le d’iarratas.
        [refused] Dhiúltaíomar do d’iarratas. Tá an fáth sa teachtaireacht thíos.
       *[completed] Tá d’iarratas dúnta.
    }
case-since = Ó { $moment }
case-next-title = An chéad rud eile
case-next =
    { $word ->
        [received] Féachfaimid ar d’iarratas agus freagróimid anseo. Ní gá duit aon rud a dhéanamh go dtí sin.
        [in_review] Freagróimid anseo a luaithe a bheidh níos mó ar eolas againn. Ní gá duit aon rud a dhéanamh go dtí sin.
        [waiting] Scríobh chugainn ar an leathanach seo. Leanfaimid ar aghaidh ansin.
        [accepted] Déanfaimid an rud a dúramar leat. Ní gá duit aon rud a dhéanamh, ach amháin má iarrann ár dteachtaireacht ort é.
        [refused] Mura n-aontaíonn tú, scríobh chugainn ar an leathanach seo.
       *[completed] Níl aon rud eile ann. Má tá rud fós gan réiteach, scríobh chugainn ar an leathanach seo.
    }
case-answer-by = Freagróimid faoin am seo: { $moment }.
case-answer-late = Theastaigh uainn freagra a thabhairt faoin am seo: { $moment }. Táimid déanach agus tá brón orainn.
case-our-message = Ár dteachtaireacht
case-by =
    { $who ->
        [buyer] Tusa
        [shop] { $shop }
       *[desk] Uathoibríoch
    }
case-step =
    { $word ->
        [message] Teachtaireacht
        [tracking] Beart
       *[photos] Grianghraif
    }
case-tracking = Uimhir rianaithe
case-tracking-follow = Lean an beart
case-result = Toradh
case-end =
    { $word ->
        [refused] Diúltaithe
       *[withdrawn] Tógtha siar agat
    }
case-refunded = Aisíoctha

## Scríobhann an ceannaitheoir

case-write-title = Scríobh chugainn
case-write-label = Do theachtaireacht
case-write-hint = 2,000 carachtar ar a mhéad. Ná scríobh uimhreacha bainc ná cárta.
case-write-reopens = Osclaíonn do theachtaireacht an cás arís. Is féidir leat scríobh anseo go dtí { DATE($day, style: "long") }.
case-write-over = Tá an cás seo dúnta le breis is 30 lá. Má tá rud nua ann, seol iarratas nua nó cuir ceist ar dhuine.
case-write-go = Seol an teachtaireacht
case-write-done = Tá do theachtaireacht againn.
case-write-wrong =
    { $why ->
        [empty] Níor seoladh é: scríobh rud éigin ar dtús.
        [long] Níor seoladh é: 2,000 carachtar ar a mhéad. Giorraigh do theachtaireacht.
        [many] Níor seoladh é: scríobh tú 20 uair ó inné. Triail arís níos déanaí; tá do theachtaireachtaí eile againn.
       *[before] Seoladh an fhoirm seo cheana le focail eile, agus tá siad sin againn. Chun é seo a sheoladh freisin, brúigh an cnaipe arís.
    }

## Tugann an ceannaitheoir rátáil

case-rate-title = Conas a d’éirigh linn?
case-rate-lead = Cé chomh sásta is atá tú leis an gcaoi ar phléamar le do chás?
case-stars =
    { $word ->
        [one] An-mhíshásta
        [two] Míshásta
        [three] Idir eatarthu
        [four] Sásta
       *[five] An-sásta
    }
case-rate-comment = Cad ba cheart a bheith ar eolas againn? (roghnach)
case-rate-go = Seol an rátáil
case-rate-change = Athraigh an rátáil
case-rate-thanks = Go raibh maith agat as an rátáil. Is féidir leat í a athrú go dtí { DATE($day, style: "long") }.
case-rate-kept = Go raibh maith agat as an rátáil.
case-rate-given = Do rátáil
case-rate-wrong =
    { $why ->
        [stars] Níor seoladh é: roghnaigh ceann de na cúig fhreagra.
        [long] Níor seoladh é: 2,000 carachtar ar a mhéad. Giorraigh do chuid focal.
        [late] Ní féidir do rátáil a athrú a thuilleadh.
       *[open] Is féidir leat rátáil a thabhairt nuair atá an cás dúnta.
    }

## An rud a deir ríomhphoist agus leathanaigh eile freisin

desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Uimhir ordaithe
desk-product = Táirge
desk-history = Stair
desk-status-title = D’iarratas
desk-your-request = An rud a sheol tú
desk-case-number = Uimhir cháis
desk-received-at = Faighte
desk-about = Ábhar
desk-you-wrote = Do theachtaireacht
desk-case =
    { $word ->
        [return] Aischur
        [exchange] Malartú
        [defect] Lochtach
        [damaged] Tháinig sé briste
        [wrong] Earra mícheart
        [missing] Rud ar iarraidh
        [late] Seachadadh déanach
        [guarantee] Ráthaíocht
        [withdrawal] Tarraingt siar
        [repair] Deisiú
        [complaint] Gearán
        [trade_in] Seanearra isteach
        [spare_part] Páirt spártha
       *[cancellation] Ordú ar ceal
    }
desk-remedy =
    { $word ->
        [refund_original] Airgead ar ais
        [store_credit] Creidmheas siopa
        [gift_card] Cárta bronntanais
        [exchange] Malartú
        [replacement] Earra nua
        [repair] Deisiú
        [price_reduction] Cuid den phraghas ar ais
        [keep_item_refund] Airgead ar ais, earra coinnithe
        [termination] Deireadh an chonartha
        [exchange_same] An t-earra céanna malartaithe
        [exchange_variant] Méid nó dath eile
        [coupon] Dearbhán
        [donate] Airgead ar ais, earra do charthanas
        [trade_in_credit] Creidmheas ar an seanearra
        [spare_part] Páirt spártha
        [reply] Freagra ó dhuine
       *[send_missing] An chuid a bhí ar iarraidh seolta
    }
