desk-language-name = Gaeilge
desk-language = Teanga
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Logáil amach
desk-ask-person = Cuir ceist ar dhuine
desk-yes = Tá
desk-no = Níl
desk-not-found-title = Níl aon rud anseo
desk-not-found-text = Seiceáil an seoladh. Má lean tú nasc uainne, cóipeáil an nasc iomlán.
desk-forbidden-title = Níl an fhoirm seo bailí a thuilleadh
desk-forbidden-text = Níor athraíodh aon rud. Téigh siar, lódáil an leathanach arís agus triail arís.
desk-too-many-title = An iomarca iarrachtaí
desk-too-many-text = Fan, le do thoil. Soicindí fágtha: { NUMBER($seconds) }.
desk-unavailable-title = Ní féidir linn é seo a dhéanamh anois
desk-unavailable-text = Orainne an locht. Níor sábháladh an rud a sheol tú anois. Téigh siar agus triail arís i gceann nóiméid.
desk-login-title = Logáil isteach
desk-login-text = Iarratais ó cheannaitheoirí: { $shop }
desk-password = Pasfhocal
desk-login-go = Logáil isteach
desk-login-wrong = Níl an pasfhocal seo ceart.
desk-no-password = Níl pasfhocal socraithe fós. Oscail an nasc socraithe a phriontáil an ríomhchlár nuair a thosaigh sé.
desk-setup-title = Roghnaigh pasfhocal
desk-setup-text = Osclaíonn sé an bosca isteach le hiarratais do cheannaitheoirí.
desk-password-hint = 10 gcarachtar ar a laghad. Tá cúpla focal i ndiaidh a chéile éasca le cuimhneamh.
desk-password-again = An pasfhocal arís
desk-password-differs = Níl an dá phasfhocal mar an gcéanna.
desk-setup-go = Socraigh an pasfhocal
desk-setup-closed-title = Ní oibríonn an nasc seo a thuilleadh
desk-setup-closed-text = Oibríonn nasc socraithe uair amháin. Má tá pasfhocal socraithe, logáil isteach. Mura bhfuil, tosaigh an ríomhchlár arís: priontálfaidh sé nasc nua.
desk-inbox = Bosca isteach
desk-search-label = Uimhir ordaithe nó uimhir cháis
desk-search-go = Cuardaigh
desk-all = Gach ceann
desk-states = Taispeáin de réir stádais
desk-pages = Leathanaigh an liosta
desk-older = Níos sine
desk-newest = Is nuaí
desk-inbox-empty = Níl aon iarratas ann fós. Tiocfaidh cinn nua anseo.
desk-nothing-found = Níl aon iarratas mar sin ann. Roghnaigh stádas eile nó cuardaigh níos lú.
desk-all-requests = Gach iarratas
desk-buyer-wrote = Scríobhann an ceannaitheoir
desk-buyer-read = An rud a léigh an ceannaitheoir
desk-facts = Sonraí
desk-email = Ríomhphost
desk-name = Ainm
desk-sku = Uimhir an earra
desk-quantity = Líon
desk-price = Praghas íoctha
desk-wish = Cad atá uathu
desk-reason = Fáth
desk-serials = Sraithuimhreacha
desk-wanted = Ag teastáil ina áit
desk-country = Tír
desk-ordered-on = Ordaithe
desk-delivered-on = Tháinig sé
desk-noticed-on = Locht tugtha faoi deara
desk-buyer-language = Teanga an cheannaitheora
desk-verdict = An rud a deir an beartas agus an dlí
desk-no-verdict = Níor taifeadadh aon bhreithiúnas. Déan cinneadh tú féin.
desk-older-policy = Cinneadh de réir beartais níos sine. Tá do bheartas athraithe ó shin.
desk-other-policy-shown = D’úsáid leathanach an cheannaitheora leagan eile de do bheartas. B’fhéidir gur léigh an ceannaitheoir rud eile.
desk-last-day = An lá deireanach
desk-way-back = Cé a íocann as an aischur
desk-refund = Aisíoc
desk-remedies = Ar fáil
desk-says-no = Ina choinne
desk-decided-at = De réir chlog do shiopa: { $moment }
desk-answer = Freagra
desk-new-state = Stádas
desk-message-to-buyer = Teachtaireacht don cheannaitheoir
desk-message-hint = Léifidh an ceannaitheoir é ar an leathanach stádais.
desk-refusal-needs-words = Inis don cheannaitheoir cén fáth, agus cad is féidir leo a dhéanamh anois.
desk-changed-meanwhile = Níor sábháladh: athraíodh an t-iarratas idir an dá linn. Féach ar an stair, agus sábháil arís.
desk-save = Sábháil an freagra
desk-you-read = An rud a léigh tú nuair a sheol tú é
desk-keep-link = Coinnigh nasc do leathanaigh stádais. Is féidir le duine ar bith a bhfuil sé aige an leathanach a léamh.
desk-receipt-title = Tá d’iarratas againn
desk-receipt-text = Is é seo d’admháil. Priontáil an leathanach seo nó sábháil é.
desk-check-sum = Suim sheiceála
desk-follow = Lean d’iarratas
desk-mail-note =
    { $state ->
        [queued] Táimid ag seoladh an deimhnithe seo chuig do ríomhphost freisin. Mura dtagann sé, féach i d’fhillteán turscair.
        [sent] Sheolamar an deimhniú seo chuig do ríomhphost freisin.
        [failed] Níorbh fhéidir linn an deimhniú seo a chur chuig do ríomhphost. Priontáil an leathanach seo nó sábháil é.
       *[none] Ní sheolaimid an deimhniú seo le ríomhphost. Priontáil an leathanach seo nó sábháil é.
    }
desk-mail-title = Deimhniú le ríomhphost
desk-mail-shop =
    { $state ->
        [queued] Níor seoladh fós. An chéad iarracht eile: { $moment }
        [sent] Seolta: { $moment }
        [failed] Níor seachadadh. Inis don cheannaitheoir ar bhealach eile go bhfuil an t-iarratas agat.
       *[none] Níor seoladh aon cheann: ní raibh freastalaí ríomhphoist ag an desk an uair sin, nó ní féidir ríomhphost a chur chuig an seoladh seo.
    }
desk-mail-failed = Ríomhphost gan seachadadh
desk-mail-attempts = Iarrachtaí
desk-mail-why = Fáth
desk-mail-reason =
    { $reason ->
        [recipient] Ní ghlacann an freastalaí le ríomhphost don seoladh seo.
        [message] Ní ghlacann an freastalaí leis an teachtaireacht.
        [address] Ní féidir ríomhphost a chur chuig an seoladh seo.
        [sender] Ní ligeann an freastalaí do sheoladh do shiopa ríomhphost a chur.
        [login] Ní ghlacann an freastalaí leis an ainm úsáideora nó leis an bpasfhocal.
        [security] Níorbh fhéidir ceangal criptithe leis an bhfreastalaí a dhéanamh.
        [later] Iarrann an freastalaí triail arís níos déanaí.
        [expired] Theip air ar feadh i bhfad; tá deireadh lenár n-iarrachtaí.
       *[connection] Ní féidir teacht ar an bhfreastalaí ríomhphoist.
    }
desk-mail-answer = Freagra an fhreastalaí ríomhphoist
desk-mail-again = Triail arís
desk-letter-subject =
    { $case ->
        [withdrawal] Tháinig do tharraingt siar: { $id }
       *[other] Tháinig d’iarratas: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Fuair { $shop } do tharraingt siar: { $moment }. Coinnigh an deimhniú seo.
       *[other] Fuair { $shop } d’iarratas: { $moment }. Coinnigh an deimhniú seo.
    }
desk-letter-moment = { $moment } (crios ama: { $zone })
desk-letter-next-title = An chéad rud eile
desk-letter-next =
    { $case ->
        [withdrawal] Ní gá duit do tharraingt siar a sheoladh arís. Taispeánann do leathanach stádais cad a tharlaíonn leis na hearraí agus le do chuid airgid.
       *[other] Féachfaimid ar d’iarratas agus freagróimid ar do leathanach stádais. Ní gá duit aon rud a dhéanamh go dtí sin.
    }
desk-letter-why = Seoladh an ríomhphost seo go huathoibríoch mar scríobhadh a sheoladh in iarratas chuig { $shop }. Murar tusa a rinne é, inis dúinn.
desk-form-title = Scríobh chuig { $shop }
desk-form-text = Gheobhaidh tú admháil láithreach, agus nasc chun ár bhfreagra a léamh.
desk-form-case = Cad atá i gceist?
desk-your-email = Do ríomhphost
desk-your-country = Do thír
desk-country-hint = Dhá litir, mar shampla IE
desk-delivered-optional = An lá a tháinig sé, má tá sé ar eolas agat
desk-your-words = I d’fhocail féin
desk-leave-empty = Fág é seo folamh
desk-form-go = Seol an t-iarratas
desk-order-wrong = Scríobh an uimhir ordaithe ó do ríomhphost ordaithe.
desk-email-wrong = Scríobh é mar name@example.com.
desk-not-sent-fields = Níor seoladh fós. Ceartaigh na réimsí marcáilte, agus seol arís.
desk-not-sent-trap = Níor seoladh fós. Líon do bhrabhsálaí réimse folaithe. Seiceáil do chuid focal agus seol arís.
desk-not-sent-other-site = Níor seoladh fós. Tháinig tú ó shuíomh gréasáin eile. Seiceáil a bhfuil scríofa anseo, agus seol tú féin é.
desk-not-sent-before = Seoladh an fhoirm seo cheana le focail eile, agus tá an t-iarratas sin againn. Chun an ceann seo a sheoladh freisin, brúigh an cnaipe arís.
desk-state =
    { $word ->
        [received] Faighte
        [in_review] Á scrúdú
        [accepted] Glactha
        [refused] Diúltaithe
       *[completed] Dúnta
    }
desk-status-lead =
    { $word ->
        [received] Tá d’iarratas againn. Níor fhéach aon duine air fós.
        [in_review] Táimid ag féachaint ar d’iarratas.
        [accepted] Ghlacamar le d’iarratas.
        [refused] Dhiúltaíomar do d’iarratas. Tá an fáth sa teachtaireacht thíos.
       *[completed] Tá d’iarratas dúnta.
    }
desk-verdict-status =
    { $word ->
        [eligible] Tá cead ag an gceannaitheoir
        [eligible_if] Tá cead, má tá na coinníollacha oscailte fíor
        [needs_person] Tusa a dhéanann an cinneadh
        [not_eligible] Níl cead
       *[unknown] Oscailte: fíric ar iarraidh
    }
desk-basis =
    { $word ->
        [law] dlí
       *[shop] do bheartas
    }
desk-party =
    { $word ->
        [buyer] Ceannaitheoir
       *[shop] Siopa
    }
desk-refusal-reason =
    { $word ->
        [period_over] Tá an lá deireanach thart
        [not_yet] Níor tháinig an chéad lá fós
        [rule_refuses] Ní ghlacann an beartas a leithéid d’earraí ar ais
        [legal_exception] Déanann an dlí eisceacht dá leithéid d’earraí
        [condition_fails] Tá coinníoll nach bhfuil fíor
        [limit_reached] Déanta cheana chomh minic is a cheadaítear
        [bundle_whole] Ní ghlactar ach an pacáiste iomlán ar ais
        [no_legal_right] Ní thugann an dlí a leithéid de cheart
        [already_returned] Ar ais nó iarrtha cheana
        [not_late] Níl sé déanach
       *[no_rule] Níl riail sa bheartas faoi
    }
desk-item-state =
    { $word ->
        [unused] Gan úsáid riamh
        [unopened] Gan oscailt riamh
        [tags_attached] Lipéid air
        [seal_intact] Séala slán
        [complete] Gach páirt ann
        [original_packaging] Bunphacáistíocht
        [not_activated] Gan ghníomhachtú riamh
        [data_erased] Sonraí scriosta
        [serial_number_matches] Sraithuimhir cheart
        [undamaged] Gan damáiste
        [clean] Glan
        [used_as_intended] Úsáidte mar is ceart
        [original_buyer] Céad cheannaitheoir
        [fault_reaches_measure] Locht chomh mór is a éilíonn an ráthaíocht
        [proof_of_purchase] Cruthúnas ceannaigh
        [same_kind] An cineál agus an mhéid chéanna
       *[not_started] Gan tosú ná íoslódáil
    }

## Ríomhphoist faoi chás

case-letter-subject =
    { $word ->
        [waiting] Tá ceist againn faoi d’iarratas: { $id }
        [accepted] Glacadh le d’iarratas: { $id }
        [refused] Diúltaíodh do d’iarratas: { $id }
        [completed] Tá d’iarratas dúnta: { $id }
       *[other] Nuacht faoi d’iarratas: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Tá { $shop } ag féachaint ar d’iarratas.
        [waiting] Teastaíonn rud ó { $shop } uait sula leanann d’iarratas ar aghaidh.
        [accepted] Ghlac { $shop } le d’iarratas.
        [refused] Dhiúltaigh { $shop } do d’iarratas.
        [completed] Dhún { $shop } d’iarratas.
       *[other] Tá nuacht ag { $shop } faoi d’iarratas.
    }
case-letter-next =
    { $word ->
        [waiting] Scríobh chugainn ar do leathanach stádais. Leanfaimid ar aghaidh ansin.
        [accepted] Déanfaimid an rud a dúramar leat. Ní gá duit aon rud a dhéanamh, ach amháin má iarrann ár dteachtaireacht ort é.
        [refused] Mura n-aontaíonn tú, scríobh chugainn ar do leathanach stádais.
        [completed] Níl aon rud eile ann, mura bhfuil rud fós gan réiteach. Ar do leathanach stádais is féidir leat scríobh chugainn agus rátáil a thabhairt.
       *[other] Freagróimid ar do leathanach stádais a luaithe a bheidh níos mó ar eolas againn.
    }
case-letter-state = Stádas
desk-letter-plain = Mura n-osclaíonn an leathanach sin, oibríonn an ceann seo le gach brabhsálaí:
