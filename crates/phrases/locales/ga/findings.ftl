## Cén fáth a bhfuil riail i bhfeidhm

finding-why-title = Na rialacha ar féachadh orthu, in ord an bheartais
finding-why-rule = Riail
finding-why-result = Toradh
finding-why-decided = Socraithe ag
finding-why-none = Níl aon riail sa bheartas don chás seo.
finding-why-outcome =
    { $outcome ->
        [governs] i bhfeidhm
        [outranked] oireann sí; tá riail níos cúinge i bhfeidhm
        [tied] oireann sí chomh cúng céanna: comhscór
        [undecided] ag brath ar fhíric atá ar iarraidh
       *[out_of_scope] ní oireann sí
    }
finding-why-order = An riail is cúinge a bhíonn i bhfeidhm agus ní chumasctar aon rud. Cuirtear dhá riail a oireann i gcomparáid leis na codanna seo dá scope; socraíonn an chéad difríocht é:
finding-why-version = SHA-256 an bheartais: { $hash }
finding-page-item-missing = Níl cur síos anseo ar tháirge ná ar ordú.
finding-page-item-missing-help = Tabhair sonraí schema.org táirge nó ordaithe, mar JSON-LD.
finding-page-item-unclear = Níl sé soiléir cén t-earra atá i gceist. Earraí: { $number }. Ina measc: { LIST($known) }.
finding-page-item-unclear-help = Ainmnigh SKU an chinn atá i gceist agat.
finding-page-country-missing = Ní insíonn aon rud anseo tír an cheannaitheora.
finding-page-country-missing-help = Ainmnigh í, mar DE nó US-CA.
finding-page-assumed =
    { $what ->
        [case] Níl cás ainmnithe; glactar leis an gceann seo: { $value }.
        [country] Glactar tír an cheannaitheora ón áit a dtéann an beart: { $value }.
        [utc_day] Tá an t-am in UTC. Glactar an lá as, ach d’fhéadfadh lá eile a bheith ag an siopa: { $value }.
       *[category] Scríobhtar an chatagóir mar a scríobhann beartais í: { $value }.
    }
finding-page-assumed-help = Má tá sé sin mícheart, tabhair an fhíric tú féin; is í sin a úsáidfear.
finding-page-price =
    { $what ->
        [currency] Ní cód airgeadra ISO 4217 é “{ $value }”, mar sin fágtar an praghas ar lár.
        [range] Tá na praghsanna i raon suas go “{ $value }”, mar sin ní ghlactar aon phraghas.
        [several] Tá praghsanna difriúla ag na tairiscintí, mar sin ní ghlactar aon cheann.
        [unit] Ní d’aonad amháin an praghas, mar sin fágtar ar lár é.
        [tax] Tá an praghas gan cháin, agus níl an cháin ar eolas.
       *[form] Ní méid cruinn san airgeadra seo é “{ $value }”, mar sin fágtar an praghas ar lár.
    }
finding-page-price-help = Scríobh praghas aonaid amháin mar 19.99 le cód mar EUR: pointe, gan mílte, gan comhartha.
finding-page-value =
    { $what ->
        [sku] Níl an SKU “{ $value }” ag aon earra anseo.
        [day] Ní lá é “{ $value }”; fágtar ar lár é.
        [count] Ní slánuimhir ó 1 suas é “{ $value }”; fágtar ar lár é.
        [category] Ní catagóir den siopa é “{ $value }”; fágtar ar lár é.
        [condition] Ní insíonn an riocht “{ $value }” aon rud a iarrann riail; fágtar ar lár é.
        [status] Ní insíonn an stádas “{ $value }” cá bhfuil an t-ordú; fágtar ar lár é.
        [country] Ní cód tíre ISO 3166 é “{ $value }”; fágtar ar lár é.
        [discount] Níl an lascaine “{ $value }” ar an ordú iomlán roinnte idir na hearraí; fágtar ar lár í.
        [kind] Ní téacs ná uimhir é seo; fágtar ar lár é.
        [texts] Téacsanna sonraí anseo: { $value }. Fágtar ar lár na cinn i ndiaidh an chéad 200.
       *[text] Tá “{ $value }” rófhada; fágtar ar lár é.
    }
finding-page-value-help = Ceartaigh sna sonraí é, nó tabhair an fhíric tú féin.

## Torthaí faoi dhoiciméad

finding-head =
    { $severity ->
        [error] earráid
        [warning] rabhadh
       *[note] nóta
    }[{ $code }]
finding-whole-file = (an comhad iomlán)
finding-clean = { $file }: gan fadhb
finding-counts = earráidí: { $errors }, rabhaidh: { $warnings }, nótaí: { $notes }
finding-near = An é “{ $near }” atá i gceist?
finding-json-syntax =
    Ní JSON é ag líne { $line }, colún { $column }: { $what ->
        [end] tá rud éigin i ndiaidh an deiridh.
        [unfinished] críochnaíonn an téacs ina lár.
        [comma_or_bracket] teastaíonn camóg nó ] anseo.
        [comma_or_brace] teastaíonn camóg nó { "}" } anseo.
        [key] teastaíonn eochair idir comharthaí athfhriotail anseo.
        [colon] teastaíonn idirstad i ndiaidh na heochrach.
        [digit] teastaíonn digit anseo.
        [control] tá carachtar rialaithe i dtéacs.
        [escape] níl an t-éalú seo ar eolas ag JSON.
        [surrogate] tá leath de phéire surrogate ann ina haonar.
        [hex] teastaíonn ceithre dhigit heicsidheachúlacha anseo.
       *[value] teastaíonn luach anseo.
    }
finding-json-syntax-help = Ceartaigh an téacs ansin. Taispeánann eagarthóir JSON an áit.
finding-too-large =
    { $what ->
        [members] Líon na mball san oibiacht seo: { $number }. Léitear { $most } ar a mhéad.
        [items] Líon na míreanna sa liosta seo: { $number }. Léitear { $most } ar a mhéad.
       *[bytes] Líon na mbeart sonraí sa téacs: { $number }. Léitear { $most } ar a mhéad.
    }
finding-too-large-help = Bain amach an rud nach mbaineann leis an áit seo.
finding-too-deep = Neadaithe níos doimhne ná { $most } leibhéal ag líne { $line }, colún { $column }.
finding-too-deep-help = Ní theastaíonn an doimhneacht sin ó dhoiciméad ar bith. Cuardaigh lúibíní nár dúnadh.
finding-too-many = Aimsíodh tuilleadh nach bhfuil ar an liosta: { $more }.
finding-too-many-help = Ceartaigh iad seo ar dtús, ansin seiceáil arís.
finding-duplicate-key = Tá an eochair “{ $word }” faoi dhó in aon oibiacht amháin.
finding-duplicate-key-help = Coinnigh ceann amháin. Níl ríomhchláir ar aon intinn faoi cé acu a úsáidfear.
finding-unknown-field = Níl eochair “{ $word }” san fhormáid anseo.
finding-unknown-field-help = Ar eolas anseo: { $known }.
finding-missing-field = Tá an eochair “{ $word }” ar iarraidh.
finding-missing-field-help = Cuir leis í.
finding-wrong-type =
    Faighte anseo: { $found ->
        [null] null
        [boolean] true nó false
        [whole] slánuimhir
        [fraction] uimhir le codán
        [list] liosta
        [object] oibiacht
       *[text] téacs
    }. Ag súil le: { $wanted ->
        [object] oibiacht
        [list] liosta
        [boolean] true nó false
        [whole] slánuimhir
        [word] focal idir comharthaí athfhriotail
        [day] lá idir comharthaí athfhriotail
        [time] am idir comharthaí athfhriotail
        [minute] lá agus am idir comharthaí athfhriotail
        [currency] cód airgeadra
        [place] cód áite
        [link] nasc
       *[text] téacs
    }.
finding-wrong-type-help = Scríobh an luach san fhoirm sin.
finding-unknown-word = Níl an focal “{ $word }” ar eolas anseo.
finding-unknown-word-help = Focail ar eolas: { $known }.
finding-bad-value =
    { $wanted ->
        [range] Tá { $value } lasmuigh den raon { $least } go { $most }.
        [key] Ní 32 digit heicsidheachúlach atá san eochair.
        [email] Ní seoladh ríomhphoist é seo.
        [order_reference] Tá an uimhir ordaithe folamh nó níos faide ná 80 carachtar.
        [serials] Níos mó ná 20 sraithuimhir, nó ceann acu folamh nó níos faide ná 80 carachtar.
        [wish] Tá an mhian folamh nó níos faide ná 300 carachtar.
        [photos] Níos mó ná 5 ghrianghraf, nó ceann ainmnithe faoi dhó nó gan a SHA-256 i ndigití beaga heicsidheachúlacha.
        [pack] Ní pacáiste teanga den leagan seo é seo.
        [amount] Tá méid rómhór le coinneáil go cruinn.
        [text] Tá an téacs folamh nó níos faide ná 2000 carachtar.
        [same] Tá “{ $value }” difriúil ó ró níos luaithe den ordú seo.
       *[value] Níl “{ $value }” ann nó scríobhtar ar bhealach eile é.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Scríobh uimhir sa raon sin.
        [day] Scríobh lá atá ann, mar 2026-11-21.
        [time] Scríobh am mar 09:30.
        [minute] Scríobh lá agus am, mar 2026-10-15T10:00.
        [moment] Scríobh am le fritháireamh, mar 2026-11-21T10:30:00+01:00.
        [currency] Scríobh cód ISO 4217 mar EUR.
        [place] Scríobh cód ISO 3166 mar DE nó US-CA.
        [link] Scríobh nasc https:, mailto: nó tel:, nó cosán ar do shuíomh a thosaíonn le /.
        [key] Déan 16 bheart sonraí randamacha.
        [email] Scríobh é mar name@example.com.
        [order_reference] Cóipeáil í ón ríomhphost ordaithe.
        [serials] Ainmnigh suas le 20, gach ceann mar atá sé ar an earra.
        [wish] Abair é i 1 go 300 carachtar.
        [photos] Ainmnigh suas le 5 ghrianghraf, gach ceann uair amháin.
        [pack] Úsáid an pacáiste a tháinig leis an leagan seo.
        [amount] Úsáid méid nó líon níos lú.
        [text] Scríobh 1 go 2000 carachtar.
        [price] Scríobh é mar 129.90, gan níos mó digití ná mar atá ag an airgeadra.
        [same] Scríobh an rud céanna i ngach ró d’ordú.
       *[value] Féach an fhoirm sa doiciméadú.
    }
finding-unknown-version = Níl leagan { $number } den fhormáid ar eolas anseo; léann an ríomhchlár seo leagan 1.
finding-unknown-version-help = Nuashonraigh after-sales, nó scríobh an beartas i leagan 1.
finding-duplicate-rule = Tá an id “{ $rule }” in úsáid cheana ag { $other }.
finding-duplicate-rule-help = Tabhair a id féin do gach riail. Tagraíonn breithiúnais dó.
finding-rule-tie = Sa chás “{ $case }” d’fhéadfadh “{ $other }” agus “{ $rule }” oiriúint don earra céanna. Níl ceachtar acu níos cúinge.
finding-rule-tie-help = Déan ceann acu níos cúinge, nó scar a n-áiteanna, a laethanta nó a gcatagóirí óna chéile.
finding-window-length =
    { $what ->
        [season] Ní ainmníonn an séasúr seo lá deireanach ná líon laethanta.
       *[window] Faid a ainmníonn an window seo: { $number }. Teastaíonn ceann amháin go díreach.
    }
finding-window-length-help =
    { $what ->
        [season] Tabhair last_day nó days.
       *[window] Tabhair ceann amháin de days, months, until nó unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Ní ainmníonn an riail “{ $rule }” aon chás, mar sin ní bhíonn sí i bhfeidhm riamh.
        [fee] Tá táille sa riail “{ $rule }” ina sciar den phraghas agus ina méid araon.
       *[terms] Glacann an riail “{ $rule }” leis, ach ní deir sí cá fhad ná cad a gheobhaidh an ceannaitheoir.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Ainmnigh cás amháin ar a laghad, mar shampla return.
        [fee] Tabhair share nó amount, ní an dá cheann.
       *[terms] Cuir window agus remedies leis, nó socraigh answer mar refuse nó ask_person.
    }
finding-season-order = Níl laethanta an tséasúir seo in ord.
finding-season-order-help = Ar dtús ordered_from, ansin ordered_until, ansin last_day.
finding-secret-exposed = Is cosúil go bhfuil rún in “{ $name }”. Tá beartas poiblí: is féidir le gach ceannaitheoir é a léamh.
finding-secret-exposed-help = Bain amach é agus faigh ceann nua san áit ar eisíodh é. Lig do do fhreastalaí é a chur leis na hiarratais.
finding-endpoint-setting =
    { $what ->
        [header] Teastaíonn an header “{ $name }” ón endpoint “{ $preset }”.
        [address] Ní chríochnaíonn seoladh an endpoint “{ $preset }” le { $name }.
       *[setting] Teastaíonn an socrú “{ $name }” ón endpoint “{ $preset }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Cuir le /endpoint/headers é. Insíonn an leathanach i meta an rud a bhaineann le ceannaitheoir amháin.
        [address] Scríobh an seoladh iomlán, mar https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Cuir a ainm agus a luach le /endpoint/settings. Ná cuir rún ann riamh.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Leis an bhfocal cors simple nó no-cors, ní sheolann brabhsálaithe do headers.
        [json] Leis an bhfocal cors simple nó no-cors, ní sheolann brabhsálaithe JSON.
        [method] Leis an bhfocal cors simple nó no-cors, ní sheolann brabhsálaithe ach POST.
        [same_origin] Ní ghlacann “{ $preset }” ach le hiarratais óna shuíomh féin.
        [simple] Ní fhreagraíonn “{ $preset }” an cheist a chuireann brabhsálaithe sula seolann siad é seo.
        [address] Ní féidir aon rud a sheoladh chuig an seoladh seo le “{ $preset }”.
        [status] Ní comhartha ratha é stádas lasmuigh de 200 go 299.
        [timeout] 1 go 120 soicind an t-am is faide do ghlao amháin.
       *[look_up] Níl áit d’eochair an iarratais sa seoladh look_up.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Scrios na headers, nó socraigh cors mar preflight má fhreagraíonn an endpoint preflights.
        [json] Socraigh format mar form nó text, nó cors mar preflight má fhreagraíonn an endpoint preflights.
        [method] Socraigh method mar POST, nó cors mar preflight má fhreagraíonn an endpoint preflights.
        [same_origin] Scrios cors, nó socraigh mar same-origin é.
        [simple] Scrios cors, nó socraigh mar simple é.
        [address] Le mailto, scríobh nasc ríomhphoist. Seachas sin, scríobh seoladh https: nó cosán ar do shuíomh.
        [status] Ná hainmnigh ach stádais a chiallaíonn: tá an t-iarratas stóráilte.
        [timeout] Is gnách 20.
       *[look_up] Scríobh an focal key idir lúibíní slabhracha san áit cheart.
    }
finding-endpoint-relay = Ní ghlacann “{ $name }” ach le glaonna le heochair rúnda, agus níl cead a leithéid a bheith ar leathanach.
finding-endpoint-relay-help = Bíodh ríomhchlár beag ar do fhreastalaí a ghlacann le hiarratais agus a chuireann ar aghaidh iad, nó úsáid an desk.
finding-endpoint-pointer = Níl “{ $word }” in aon iarratas, mar sin d’fhágfaí ar lár é.
finding-endpoint-pointer-help = Ar eolas anseo: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Leis an bhfocal cors no-cors, ní féidir a dheimhniú gur tháinig iarratas. Insítear é sin do cheannaitheoirí.
       *[untested] Glactar anseo le gach freagra ó 200 go 299 mar chomhartha ratha.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Lig don endpoint preflights a fhreagairt, nó úsáid an desk.
       *[untested] Cuir success leis, le at: áit sa fhreagra nach bhfuil ann ach nuair atá an t-iarratas stóráilte.
    }
finding-unknown-region = Ní shainíonn an siopa réigiún “{ $word }”, mar sin ní oireann an riail seo d’aon duine.
finding-unknown-region-help = Cuir le /shop/regions é, nó ainmnigh a áiteanna in places.
finding-insecure-url = Níl “{ $value }” criptithe: is féidir le daoine eile an rud a sheoltar a léamh agus a athrú.
finding-insecure-url-help = Scríobh an seoladh https:.
finding-currency-mix = Tá an méid seo in { $currency }; airgeadra an tsiopa: { $own }.
finding-currency-mix-help = Scríobh in airgeadra an tsiopa é. Fágtar méideanna eile as an meastachán aisíoca.
finding-contradiction =
    { $what ->
        [backwards] Críochnaíonn sé seo sula dtosaíonn sé.
        [refusal_gives] Diúltaíonn an riail “{ $rule }”, ach ainmníonn sí cad a gheobhaidh an ceannaitheoir.
        [limit_zero] Glacann an riail “{ $rule }” leis, ach ceadaíonn sí náid uair é.
        [opens_too_late] Ní ligeann an riail “{ $rule }” don cheannaitheoir gníomhú ach nuair atá a window thart.
        [same_unasked] Ní mhalartaíonn an riail “{ $rule }” ach ar an gcineál céanna, agus ní iarrann sí é sin riamh.
        [shop_pays_amount] De réir na rialach “{ $rule }” íocann an siopa as an aischur, ach ainmníonn sí méid dó.
        [window_remedy] Baineann window den riail “{ $rule }” le rud nach dtugann an riail.
        [fee_over_price] Tá táille sa riail “{ $rule }” níos mó ná an praghas iomlán.
        [late_unreachable] Ní féidir céim mhoille sa riail “{ $rule }” a shroicheadh choíche.
       *[empty_range] Níl aon rud i raon den riail “{ $rule }”.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Malartaigh an dá cheann.
        [refusal_gives] Scrios remedies, nó socraigh answer mar accept.
        [limit_zero] Ardaigh most, nó socraigh answer mar refuse.
        [opens_too_late] Ní mór don fhanacht críochnú roimh an window.
        [same_unasked] Cuir an coinníoll same_kind leis, le refuse nó cibé rud eile a leanann.
        [shop_pays_amount] Scrios amount, nó socraigh payer mar buyer.
        [window_remedy] Cuir le remedies na rialach é, nó bain as an window é.
        [fee_over_price] Tá na sciartha i gcéadúithe de 1%: scríobh 10% mar 1000.
        [late_unreachable] Cuir na céimeanna in ord ardaitheach, an ceann oscailte ag an deireadh.
       *[empty_range] Malartaigh least agus most, nó from agus until.
    }
finding-law-not-held = Níl dlí na n-áiteanna seo sa leagan seo: { $markets }.
finding-law-not-held-help = Léann ceannaitheoirí ansin do bheartas, le nóta go bhféadfadh an dlí áitiúil níos mó a thabhairt.
finding-below-law =
    { $what ->
        [months] De réir dlí ({ $markets }) tá an siopa freagrach as lochtanna níos faide ná an window seo; na míonna ansin: { $number }.
       *[days] De réir dlí ({ $markets }) is féidir le ceannaitheoirí a n-intinn a athrú níos faide ná an window seo; na laethanta ansin: { $number }.
    }
finding-below-law-help = Feiceann ceannaitheoirí ansin an ceann is fearr den dá cheann. Déan an window níos faide chun téacs amháin a bheith agat do chách.
finding-exclusion-without-basis =
    { $what ->
        [goods] Diúltaíonn an riail “{ $rule }” dóibh seo: { $goods }. Ní dhéanann an dlí ({ $markets }) eisceacht dá leithéid.
       *[all] Diúltaíonn an riail “{ $rule }” d’earraí ar féidir iad a chur ar ais de réir dlí ({ $markets }).
    }
finding-exclusion-without-basis-help = Abair in traits cén fáth a ndéanann an dlí eisceacht, nó teorannaigh an riail d’áiteanna eile. Coinníonn ceannaitheoirí ansin an ceart.
finding-fee-against-law = Gearrtar an táille “{ $kind }” freisin nuair is féidir, de réir dlí ({ $markets }), intinn a athrú saor in aisce.
finding-fee-against-law-help = Cuir tús léi i ndiaidh laethanta an dlí le days, teorannaigh í le places, nó scrios í.
finding-freight-against-law =
    { $what ->
        [faults] Íocann an ceannaitheoir as aischur earraí lochtacha, briste nó míchearta. De réir dlí ({ $markets }) íocann an siopa as.
       *[withdrawal] Íocann an ceannaitheoir as an aischur. Má athraíonn siad a n-intinn, íocann an siopa as de réir dlí ({ $markets }).
    }
finding-freight-against-law-help = Socraigh payer mar shop, do na háiteanna seo ar a laghad.
finding-disclosure-unknown = Ní deir an comhad an insítear é seo do cheannaitheoirí: “{ $word }”.
finding-disclosure-unknown-help = Cuir le /shop/disclosures é, le told true nó false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Mura n-insítear do cheannaitheoirí faoin gceart tarraingthe siar, bíonn níos mó ama acu anseo: { $markets }.
        [return_cost_told] Mura n-insítear do cheannaitheoirí gurb iad a íocann as an aischur, íocann an siopa as anseo: { $markets }.
        [policy_before_payment] Mura bhfuil an beartas aischuir soiléir roimh íocaíocht, ceadaíonn an dlí aischur anseo: { $markets }.
        [clause_on_final_screen] Mura bhfuil an clásal aischuir sa tairiscint agus ar an scáileán deireanach roimh an ordú, ceadaíonn an dlí aischur anseo: { $markets }.
        [no_return_confirmed_per_order] Murar dheimhnigh an ceannaitheoir “gan aischur” san ordú sin, is féidir a leithéid d’earraí a chur ar ais anseo: { $markets }.
        [digital_consent_confirmed] Mura ndeimhnítear a dtoiliú dóibh, is féidir le ceannaitheoirí ábhair dhigitigh tarraingt siar fós anseo: { $markets }.
        [guarantee_excluded] Tá an siopa freagrach as lochtanna anseo, ach amháin má dúirt sé le ceannaitheoirí nach bhfuil: { $markets }.
        [contract_information] Mura n-insítear gach rud a luann an dlí roimh an ordú, is féidir an conradh a chealú anseo: { $markets }.
        [contract_copy] Mura bhfaigheann ceannaitheoirí cóip den chonradh, bíonn níos mó ama acu chun é a chealú anseo: { $markets }.
        [exclusion_told] Mura n-insítear roimh an ordú nach féidir é, is féidir a leithéid d’earraí a chur ar ais anseo: { $markets }.
        [direct_marketing] Is féidir le ceannaitheoirí a n-intinn a athrú anseo nuair is margóir díreach cláraithe an siopa: { $markets }.
       *[used_term_agreed] Baineann an t-am iomlán do lochtanna le hearraí athláimhe freisin anseo, mura n-aontaítear am níos giorra: { $markets }.
    }
finding-disclosure-untold-help = Inis dóibh é agus socraigh told mar true. Go dtí sin cuireann breithiúnais san áireamh é.
finding-refund-against-law =
    { $what ->
        [at_once] De réir dlí ({ $markets }) téann an t-airgead ar ais láithreach i ndiaidh tarraingthe siar; tógann an riail seo níos faide.
       *[days] De réir dlí ({ $markets }) téann an t-airgead ar ais níos luaithe i ndiaidh tarraingthe siar; na laethanta ansin: { $number }.
    }
finding-refund-against-law-help = Giorraigh within_days in { $rules }, nó scríobh riail ar leith do na háiteanna seo.
finding-forbidden-words = Toirmisceann an dlí ({ $markets }) focail mar “{ $value }”, nó tugann sé míthreorach orthu. D’fhéadfadh gur rabhadh bréige é seo.
finding-forbidden-words-help = Scrios iad, nó abair go beacht cad nach nglacann tú ar ais agus go bhfanann na cearta faoin dlí.
finding-closed-platform = Tagraíonn sé seo d’ardán an Aontais Eorpaigh do dhíospóidí ar líne. Dúnadh é an 20 Iúil 2025 (Rialachán (AE) 2024/3228).
finding-closed-platform-help = Scrios é. Má tá comhlacht díospóide agat, ainmnigh in /disputes é. Do cheannach thar teorainn san AE, is féidir ceist a chur ar ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = De réir dlí ({ $markets }) is féidir le ceannaitheoirí tarraingt siar ar líne, ach ní ghlacann aon rud sa chomhad leis an méid a scríobhann siad.
finding-withdrawal-unreachable-help = Cuir endpoint leis, nó seoladh ríomhphoist nó leathanach le /shop/contacts.
finding-duty-open = De réir dlí ({ $markets }) teastaíonn é seo ó do shiopa, ach níl sé marcáilte mar dhéanta sa chomhad: { $duty }.
finding-duty-open-help = Nuair atá sé i bhfeidhm, cuir é seo le /shop/duties_met: { $ids }.
finding-duty-coming = De réir dlí ({ $markets }) teastóidh é seo ó do shiopa ón lá atá luaite thíos: { $duty }.
finding-duty-coming-help = Nuair atá sé i bhfeidhm, cuir é seo le /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] De réir dlí ({ $markets }) teastaíonn an rud thíos ó shiopa a dhíolann seirbhísí.
        [subscriptions] De réir dlí ({ $markets }) teastaíonn an rud thíos ó shiopa a bhfuil conarthaí aige a athnuaitear go huathoibríoch.
        [electrical_goods] De réir dlí ({ $markets }) teastaíonn an rud thíos ó shiopa a dhíolann earraí leictreacha.
        [durability_guarantee] Éilíonn an dlí ({ $markets }) lipéad GARAN an AE in aice leis an bpictiúr agus arís díreach roimh an ordú. Baineann sé le táirge iomlán a ráthaíonn an táirgeoir saor in aisce ar feadh breis is dhá bhliain.
       *[paid_warranty] De réir dlí ({ $markets }) teastaíonn an rud thíos ó shiopa a dhíolann ráthaíocht.
    }
finding-duty-conditional-help = Mura bhfuil do shiopa mar sin, nó má tá sé i bhfeidhm, cuir é seo le /shop/duties_met: { $ids }.
finding-duty-unsure = B’fhéidir go n-iarrann an dlí ({ $markets }) é seo. Níl sé deimhnithe, mar sin seiceáil é: { $duty }.
finding-duty-unsure-help = Cuir ceist ar dhuine a bhfuil an dlí ansin ar eolas acu, ansin cuir é seo le /shop/duties_met: { $ids }.
finding-duty-unknown = Níl dualgas “{ $word }” ag aon cheann de do mhargaí.
finding-duty-unknown-help = Tá na hainmneacha sna torthaí faoi dhualgais oscailte.
finding-duty-function = feidhm ar líne chun tarraingt siar, éasca le haimsiú ar gach leathanach, gan gá le fáth, cuntas ná aip, agus dara céim lena dhearbhú
finding-duty-way = bealach ar líne chun tarraingt siar atá éasca le feiceáil
finding-duty-function-information = eolas roimh an ordú go bhfuil feidhm ar líne ann chun tarraingt siar, agus cá bhfuil sí
finding-duty-acknowledgement = admháil do gach duine a tharraingíonn siar, láithreach agus le ríomhphost nó a leithéid, leis an ráiteas, an dáta agus an t-am
finding-duty-guarantee-notice = fógra oifigiúil an AE faoin ráthaíocht dhlíthiúil, gan athrú agus i dteanga an cheannaitheora, éasca le feiceáil roimh an ordú
finding-duty-garan = lipéad GARAN an AE ar earraí le ráthaíocht saor in aisce ón táirgeoir ar feadh breis is dhá bhliain
finding-duty-button = cnaipe le focail shocraithe
finding-duty-words = focail shocraithe
finding-duty-notice = fógra
finding-duty-marking = marc ar earraí nach féidir a chur ar ais
finding-duty-link = nasc
finding-duty-information = eolas áirithe
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] cinnte
        [medium] dóchúil, seiceáil é
       *[low] gan deimhniú
    })
finding-law-since =
    { $markets }: { $citation }, ó { DATE($since, style: "long") } ({ $sure ->
        [high] cinnte
        [medium] dóchúil, seiceáil é
       *[low] gan deimhniú
    })
# same as English
finding-law-words = “{ $text }”
# same as English
finding-law-asked = “{ $text }” ({ $place })
finding-case-without-rule = Ní fhreagraíonn aon riail an cás “{ $case }”.
finding-case-without-rule-help = Cuir riail leis dó. Gan riail ní léann ceannaitheoirí ach an méid a thugann an dlí.
finding-item-without-rule =
    { $what ->
        [markets] Sa chás “{ $case }” níl riail ann do chuid de na hearraí anseo: { $markets }.
       *[everywhere] Sa chás “{ $case }” níl riail ann do chuid de na hearraí.
    }
finding-item-without-rule-help = Cuir riail leis don chás seo gan scope. Beidh rialacha níos cúinge chun tosaigh fós.
finding-no-contact = Ní ainmníonn an beartas aon duine ar féidir ceist a chur orthu.
finding-no-contact-help = Cuir seoladh ríomhphoist, uimhir fóin nó leathanach leis. Treoraíonn gach diúltú ansin.
finding-text-missing = Tá an téacs seo ar iarraidh i dteangacha ina bhfreagraíonn tú: { $languages }.
finding-text-missing-help = Cuir leis é, nó bain an teanga as /shop/languages.
finding-no-dispute-route = Níl comhlacht díospóide ainmnithe. Ní mór do shiopa atá ceangailte le ceann é a ainmniú anseo: { $markets }.
finding-no-dispute-route-help = Ainmnigh in /disputes é má tá tú ceangailte le ceann.
finding-rule-shadowed = Ní féidir leis an riail “{ $rule }” a bheith i bhfeidhm choíche: clúdaíonn rialacha níos cúinge gach rud a mbaineann sí leis.
finding-rule-shadowed-help = Scrios í, nó déan na rialacha eile níos cúinge.
finding-unknown-locale = Níl abairtí ann in “{ $word }”; tá siad seo in { $other }.
finding-unknown-locale-help = Iarr ceann díobh seo: { $known }.
