## Roimh an gceannach

promise-dated =
    { $when ->
        [today] Ceannaigh inniu agus faigh faoin { DATE($arrival, style: "day") } é. Is féidir é a chur ar ais go dtí { $last_day }.
        [ordered] Faigh faoin { DATE($arrival, style: "day") } é. Is féidir é a chur ar ais go dtí { $last_day }.
       *[arrived] Is féidir é a chur ar ais go dtí { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Ceannaigh inniu. Is féidir leat d’intinn a athrú go dtí { $last_day }.
       *[ordered] Is féidir leat d’intinn a athrú go dtí { $last_day }.
    }
promise-unlimited = Is féidir leat é a chur ar ais uair ar bith. Níl aon lá deireanach ann.
promise-days-delivered =
    { $days ->
        [one] Tá { $days } lá agat tar éis an tseachadta chun é a chur ar ais.
        [two] Tá { $days } lá agat tar éis an tseachadta chun é a chur ar ais.
        [few] Tá { $days } lá agat tar éis an tseachadta chun é a chur ar ais.
        [many] Tá { $days } lá agat tar éis an tseachadta chun é a chur ar ais.
       *[other] Tá { $days } lá agat tar éis an tseachadta chun é a chur ar ais.
    }
promise-days =
    { $days ->
        [one] Tá { $days } lá agat chun é a chur ar ais.
        [two] Tá { $days } lá agat chun é a chur ar ais.
        [few] Tá { $days } lá agat chun é a chur ar ais.
        [many] Tá { $days } lá agat chun é a chur ar ais.
       *[other] Tá { $days } lá agat chun é a chur ar ais.
    }
promise-working-days =
    { $days ->
        [one] Tá { $days } lá oibre agat chun é a chur ar ais.
        [two] Tá { $days } lá oibre agat chun é a chur ar ais.
        [few] Tá { $days } lá oibre agat chun é a chur ar ais.
        [many] Tá { $days } lá oibre agat chun é a chur ar ais.
       *[other] Tá { $days } lá oibre agat chun é a chur ar ais.
    }
promise-months =
    { $months ->
        [one] Tá { $months } mhí agat chun é a chur ar ais.
        [two] Tá { $months } mhí agat chun é a chur ar ais.
        [few] Tá { $months } mhí agat chun é a chur ar ais.
        [many] Tá { $months } mí agat chun é a chur ar ais.
       *[other] Tá { $months } mhí agat chun é a chur ar ais.
    }
promise-open = Braitheann an t-am atá agat ar an earra.
promise-person = Cuir ceist orainn sula gcuireann tú ar ais é. Duine a dhéanann an cinneadh.
promise-no = Ní féidir leat é a chur ar ais toisc gur athraigh tú d’intinn.
promise-no-goods = { $reason } Ní féidir leat é a chur ar ais toisc gur athraigh tú d’intinn.
still-covered = Má tá sé lochtach, tá tú clúdaithe fós.
assumed-delivery = Glactar le seachadadh faoin { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Déantar an t-earra seo duitse.
        [perishable] Téann an t-earra seo ó mhaith go tapa.
        [sealed_hygiene] Tá an t-earra seo séalaithe ar mhaithe le sláinte nó sláinteachas.
        [sealed_media] Is taifeadadh séalaithe nó bogearraí séalaithe an t-earra seo.
        [digital] Is earra digiteach an t-earra seo.
        [newspaper] Is nuachtán nó iris an t-earra seo.
        [inseparably_mixed] Meascfar an t-earra seo le hearraí eile tar éis an tseachadta.
        [market_price] Leanann praghas an earra seo margadh.
        [dated_service] Is seirbhís do lá áirithe í seo.
        [near_expiry_or_flawed] Díoladh an t-earra seo gar dá dháta éaga nó le locht aitheanta.
        [value_drops_on_use] Cailleann an t-earra seo a luach nuair a úsáidtear é.
        [used] Is earra athláimhe an t-earra seo.
        [final_sale] Díoladh an t-earra seo gan chead é a chur ar ais.
        [gift_card] Is cárta bronntanais an t-earra seo.
        [oversized] Tá an t-earra seo rómhór do bheart.
        [hazardous] Is earra contúirteach an t-earra seo.
        [gift] Ceannaíodh an t-earra seo mar bhronntanas.
        [subscription_first] Is é seo an chéad seachadadh de shíntiús.
        [subscription_renewal] Is seachadadh níos déanaí de shíntiús é seo.
        [business_purchase] Ceannaíodh an t-earra seo do ghnólacht.
        [flagged_buyer] Tá aischur ar fionraí don chuntas seo.
        [discounted] Díoladh an t-earra seo ar phraghas laghdaithe.
        [bundle_part] Is cuid de phacáiste an t-earra seo.
        [non_durable] Ídítear an t-earra seo le húsáid.
       *[other] Tá rialacha ar leith ann don chineál seo earra.
    }

## An freagra

headline-yes =
    { $case ->
        [return] Is féidir leat é a chur ar ais.
        [exchange] Is féidir leat é a mhalartú.
        [defect] Is féidir leat éileamh a dhéanamh faoin locht.
        [damaged] Is féidir leat éileamh a dhéanamh faoin damáiste.
        [wrong] Is féidir leat éileamh a dhéanamh faoin earra mícheart.
        [missing] Is féidir leat éileamh a dhéanamh faoina bhfuil ar iarraidh.
        [late] Is féidir leat éileamh a dhéanamh faoin moill.
        [guarantee] Is féidir leat leas a bhaint as an ráthaíocht.
        [withdrawal] Is féidir leat tarraingt siar ón gceannach, de réir dlí.
        [repair] Is féidir leat deisiú a fháil.
        [complaint] Is féidir leat gearán a dhéanamh.
        [trade_in] Is féidir leat do sheanearra a thabhairt isteach.
        [spare_part] Is féidir leat páirt spártha a fháil.
       *[cancellation] Is féidir leat an t-ordú a chur ar ceal.
    }
headline-if = Is féidir, má tá na pointí thíos fíor.
headline-person = Duine sa siopa a dhéanann an cinneadh seo.
headline-no = Ní féidir, de réir ár n-áirimh.
headline-unknown = Teastaíonn rud amháin eile uainn.
last-day =
    { $act ->
        [sent] An lá deireanach chun é a sheoladh: { $day }.
        [received] An lá deireanach chun é a fháil ar ais againn: { $day }.
       *[notice] An lá deireanach chun insint dúinn: { $day }.
    }
no-last-day = Níl aon lá deireanach ann.
legal-day = De bharr laethanta scíthe, d’fhéadfadh an lá deireanach bogadh go dtí { $day }.
opens-on = Is féidir leat é seo a iarraidh ón lá seo: { $day }.
period-days =
    { $days ->
        [one] Tá { $days } lá agat.
        [two] Tá { $days } lá agat.
        [few] Tá { $days } lá agat.
        [many] Tá { $days } lá agat.
       *[other] Tá { $days } lá agat.
    }
period-working-days =
    { $days ->
        [one] Tá { $days } lá oibre agat.
        [two] Tá { $days } lá oibre agat.
        [few] Tá { $days } lá oibre agat.
        [many] Tá { $days } lá oibre agat.
       *[other] Tá { $days } lá oibre agat.
    }
period-months =
    { $months ->
        [one] Tá { $months } mhí agat.
        [two] Tá { $months } mhí agat.
        [few] Tá { $months } mhí agat.
        [many] Tá { $months } mí agat.
       *[other] Tá { $months } mhí agat.
    }
period-years =
    { $years ->
        [one] Tá { $years } bhliain agat.
        [two] Tá { $years } bhliain agat.
        [few] Tá { $years } bliana agat.
        [many] Tá { $years } mbliana agat.
       *[other] Tá { $years } bliain agat.
    }
law-days =
    { $days ->
        [one] Tugann dlí do thíre { $days } lá duit.
        [two] Tugann dlí do thíre { $days } lá duit.
        [few] Tugann dlí do thíre { $days } lá duit.
        [many] Tugann dlí do thíre { $days } lá duit.
       *[other] Tugann dlí do thíre { $days } lá duit.
    }
law-working-days =
    { $days ->
        [one] Tugann dlí do thíre { $days } lá oibre duit.
        [two] Tugann dlí do thíre { $days } lá oibre duit.
        [few] Tugann dlí do thíre { $days } lá oibre duit.
        [many] Tugann dlí do thíre { $days } lá oibre duit.
       *[other] Tugann dlí do thíre { $days } lá oibre duit.
    }
law-months =
    { $months ->
        [one] Tugann dlí do thíre { $months } mhí duit.
        [two] Tugann dlí do thíre { $months } mhí duit.
        [few] Tugann dlí do thíre { $months } mhí duit.
        [many] Tugann dlí do thíre { $months } mí duit.
       *[other] Tugann dlí do thíre { $months } mhí duit.
    }
law-years =
    { $years ->
        [one] Tugann dlí do thíre { $years } bhliain duit.
        [two] Tugann dlí do thíre { $years } bhliain duit.
        [few] Tugann dlí do thíre { $years } bliana duit.
        [many] Tugann dlí do thíre { $years } mbliana duit.
       *[other] Tugann dlí do thíre { $years } bliain duit.
    }
counts-from =
    { $event ->
        [purchased] Tosaíonn an t-am an lá a dhéanann tú an t-ordú.
        [paid] Tosaíonn an t-am an lá a d’íoc tú.
        [shipped] Tosaíonn an t-am an lá a sheolamar na hearraí.
        [delivered] Tosaíonn an t-am an lá a thagann an t-earra.
        [first_item_delivered] Tosaíonn an t-am an lá a thagann an chéad earra.
        [last_item_delivered] Tosaíonn an t-am an lá a thagann an t-earra deireanach.
        [receipt_confirmed] Tosaíonn an t-am an lá a dheimhníonn tú go bhfuair tú é.
        [estimated_delivery] Tosaíonn an t-am ar lá deireanach an mheastacháin seachadta.
        [activated] Tosaíonn an t-am an lá a ghníomhachtaíonn tú ar dtús é.
        [noticed] Tosaíonn an t-am an lá a thugann tú an locht faoi deara.
        [seller_contacted] Tosaíonn an t-am an lá a chuireann tú ceist orainn ar dtús.
        [replacement_delivered] Tosaíonn an t-am an lá a thagann an t-earra nua.
        [document_received] Tosaíonn an t-am an lá a fhaigheann tú an conradh.
        [later_of_document_and_delivery] Tosaíonn an t-am leis an gconradh nó leis an seachadadh, cibé is déanaí.
       *[later_of_purchase_and_delivery] Tosaíonn an t-am leis an ordú nó leis an seachadadh, cibé is déanaí.
    }

## Céard a gheobhaidh tú

gets-one =
    { $remedy ->
        [refund_original] Gheobhaidh tú do chuid airgid ar ais mar a d’íoc tú.
        [store_credit] Gheobhaidh tú creidmheas siopa.
        [gift_card] Gheobhaidh tú cárta bronntanais.
        [exchange] Gheobhaidh tú méid, dath nó earra eile ina áit.
        [replacement] Gheobhaidh tú an t-earra céanna arís.
        [repair] Gheobhaidh tú deisithe saor in aisce é.
        [price_reduction] Coinneoidh tú an t-earra agus gheobhaidh tú cuid den phraghas ar ais.
        [keep_item_refund] Coinneoidh tú an t-earra agus gheobhaidh tú do chuid airgid ar ais.
        [termination] Tabharfaidh tú na hearraí ar ais agus gheobhaidh tú do chuid airgid ar ais.
        [send_missing] Seolfaimid chugat a bhfuil ar iarraidh.
       *[other] Gheobhaidh tú é seo: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Tusa a roghnaíonn: { LIST($ways, type: "or") }.
        [shop] Sinne a roghnaíonn: { LIST($ways, type: "or") }.
       *[open] Gheobhaidh tú ceann díobh seo: { LIST($ways, type: "or") }.
    }
gets-then = Mura réitíonn sé sin é: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] airgead ar ais
        [store_credit] creidmheas siopa
        [gift_card] cárta bronntanais
        [exchange] malartú
        [replacement] earra nua
        [repair] deisiú saor in aisce
        [price_reduction] praghas níos ísle
        [keep_item_refund] airgead ar ais, agus coinníonn tú an t-earra
        [termination] earraí ar ais agus airgead ar ais
        [exchange_same] malartú ar an earra céanna
        [exchange_variant] méid nó dath eile
        [coupon] dearbhán d’ordú eile
        [donate] airgead ar ais, agus an t-earra do charthanas
        [trade_in_credit] creidmheas ar do sheanearra
        [spare_part] páirt spártha
        [reply] freagra ó dhuine
       *[send_missing] seachadadh a bhfuil ar iarraidh
    }
another-way = Is féidir leat é seo a roghnú ina áit.
basis-law = Tugann dlí do thíre é seo duit.
basis-law-check = Is dóigh linn go dtugann dlí do thíre é seo duit. Seiceáil é.
basis-shop = Geallaimid é seo duit.
credit-bonus = Glac creidmheas siopa agus faigh { $share } breise.
credit-total = Mar chreidmheas siopa, gheobhaidh tú { $total }.
credit-extra = Tá { $amount } breise san áireamh ansin.
credit-until = Is féidir an creidmheas nó an dearbhán a úsáid go dtí { $day }.
exchange-cheaper = Tá an t-earra nua níos saoire.
exchange-pay = Tá an t-earra nua níos daoire: íocfaidh tú { $amount }.
rebooking-fee = Cosnaíonn coinne nua { $amount }.
quantity = Líon na n-earraí atá i gceist: { $count }.
remedy-end = An lá deireanach do “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Ón monaróir an ráthaíocht seo.
        [insurer] Ó árachóir an ráthaíocht níos faide seo.
       *[shop] Uainne an ráthaíocht seo.
    }
guarantee-price = Cosnaíonn an ráthaíocht seo { $amount }.
guarantee-passes-on = Tá sí bailí don chéad úinéir eile freisin.
register-by = Cláraigh í faoin dáta seo: { $day }.
register-within = Cláraigh í tar éis an cheannaigh. Laethanta atá agat: { $days }.
freight =
    { $payer ->
        [shop] Tá sé saor in aisce duit é a chur ar ais.
       *[buyer] Tusa a íocann as é a chur ar ais.
    }
freight-cost = Cosnaíonn sé { $amount } ort é a chur ar ais.
outbound =
    { $which ->
        [none] Ní bhfaighidh tú an táille seachadta ar ais.
        [standard] Gheobhaidh tú an ghnáth-tháille seachadta ar ais freisin.
       *[all] Gheobhaidh tú an táille seachadta iomlán ar ais freisin.
    }
refund-total = De réir ár n-áirimh, gheobhaidh tú { $total } ar ais.
refund-minus =
    { $kind ->
        [restocking] Coinneoimid { $amount } as athstocáil.
        [collection] Coinneoimid { $amount } as é a bhailiú.
        [handling] Coinneoimid { $amount } as láimhseáil.
        [late] Coinneoimid { $amount } toisc go bhfuil sé déanach.
        [return_label] Coinneoimid { $amount } as an lipéad aischuir.
        [bundle_discount] Bainfimid lascaine an phacáiste siar: { $amount }.
       *[other] Bainfimid { $amount } de: { $what }.
    }
refund-line =
    { $kind ->
        [price] Praghas
        [outbound_freight] Táille seachadta
        [restocking] Táille athstocála
        [collection] Táille bailithe
        [handling] Táille láimhseála
        [late] Táille mhoille
        [return_label] Lipéad aischuir
        [bundle_discount] Lascaine an phacáiste
        [discount_share] Lascaine an ordaithe
        [voucher] Dearbhán
        [tax] Cáin
        [duties] Dleacht allmhairithe
        [services] Seirbhísí íoctha
        [free_delivery] Seachadadh a bhí saor in aisce
        [free_gift] Bronntanas a choinníonn tú
        [rebooking] Coinne nua
        [inspection] Táille seiceála
        [packaging] Pacáistíocht ar iarraidh
        [bonus] Bónas
       *[total] Gheobhaidh tú ar ais
    }
refund-part =
    { $to ->
        [gift_card] Gheobhaidh tú { $amount } ar ais ar chárta bronntanais.
        [store_credit] Gheobhaidh tú { $amount } ar ais mar chreidmheas siopa.
        [kept] Ní bhfaighidh tú { $amount } ar ais.
       *[original] Gheobhaidh tú { $amount } ar ais mar a d’íoc tú.
    }
fee =
    { $kind ->
        [restocking] Gearraimid táille athstocála.
        [collection] Gearraimid táille bailithe.
        [handling] Gearraimid táille láimhseála.
        [late] Gearraimid táille má tá tú déanach.
       *[other] Gearraimid é seo: { $what }.
    }
charge = Íocfaidh tú { $amount }: { $what }.
refund-by = Inis dúinn inniu, agus gheobhaidh tú do chuid airgid ar ais faoin dáta seo: { $day }.
refund-at-once = Gheobhaidh tú do chuid airgid ar ais láithreach.
refund-within =
    { $days ->
        [one] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá.
        [two] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá.
        [few] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá.
        [many] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá.
       *[other] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá.
    }
refund-within-working =
    { $days ->
        [one] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá oibre.
        [two] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá oibre.
        [few] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá oibre.
        [many] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá oibre.
       *[other] Gheobhaidh tú do chuid airgid ar ais laistigh de { $days } lá oibre.
    }
refund-from =
    { $event ->
        [notice] Tosaíonn na laethanta sin an lá a insíonn tú dúinn.
        [goods_back] Tosaíonn na laethanta sin an lá a shroicheann na hearraí sinn.
        [estimated_delivery] Tosaíonn na laethanta sin ar lá deireanach an mheastacháin seachadta.
       *[inspection] Tosaíonn na laethanta sin nuair a bhíonn ár seiceáil déanta.
    }
withhold = Féadfaimid fanacht ar na hearraí, nó ar chruthúnas gur sheol tú iad.
send-by = Má insíonn tú dúinn inniu, seol na hearraí faoin dáta seo: { $day }.
conditions-open = Caithfidh na pointí seo a bheith fíor: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Níl sé seo fíor: { $point }. Féachfaidh duine ar do chruthúnas.
        [ask_person] Níl sé seo fíor: { $point }. Duine a dhéanann an cinneadh.
        [store_credit] Níl sé seo fíor: { $point }. Gheobhaidh tú creidmheas siopa in áit airgid.
        [exchange_only] Níl sé seo fíor: { $point }. Níl ach malartú ar fáil.
        [gift_card] Níl sé seo fíor: { $point }. Gheobhaidh tú cárta bronntanais in áit airgid.
        [reduced_or_sent_back] Níl sé seo fíor: { $point }. Tusa a roghnaíonn: níos lú airgid ar ais, nó seolfaimid chugat é ar do chostas féin.
       *[reduced_refund] Níl sé seo fíor: { $point }. Bainfimid an caillteanas luacha den aisíoc.
    }
late-keeps = Tá an lá deireanach thart, mar sin coinneoimid { $share } den phraghas.
late-until = Is féidir é seo a úsáid fós go dtí { $day }.
methods = Is féidir leat é a chur ar ais mar seo: { LIST($ways, type: "or") }.
nothing-to-send = Ní gá aon rud a chur ar ais.
method =
    { $method ->
        [mail_with_label] sa phost lenár lipéad
        [mail_own] sa phost le do lipéad féin
        [drop_off] ag ionad fágála
        [store] i gceann dár siopaí
        [pick_up] bailithe ag do dhoras
        [kiosk] ag both aischuir
        [service_point] ag ionad seirbhíse
       *[no_shipment] gan aon rud a sheoladh
    }
method-needs =
    { $what ->
        [printer] Teastaíonn printéir uait chuige seo: { LIST($ways, type: "or") }.
       *[packaging] Tusa a phacálann é chuige seo: { LIST($ways, type: "or") }.
    }
proof-needed = Bíodh sé seo réidh agat: { LIST($things) }.
proof-helpful = Cabhraíonn sé seo freisin: { LIST($things) }.
proof =
    { $proof ->
        [receipt] admháil nó uimhir ordaithe
        [photos] grianghraif
        [video] físeán
        [serial_number] sraithuimhir
        [medical_certificate] teastas dochtúra
        [gift_receipt] admháil bronntanais
        [disposal_photo] grianghraf den earra sa bhruscar
       *[photo_id] aitheantas le grianghraf
    }

## Ní féidir, agus cad ansin

refusal-over =
    { $basis ->
        [law] Tá an t-am a thugann an dlí duit thart: { $day }.
       *[shop] Tá an t-am a thugaimid duit thart: { $day }.
    }
refusal-condition = Ní féidir linn glacadh leis. Níl sé seo fíor: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Déanann an dlí eisceacht dá leithéid d’earraí.
       *[shop] { $reason } Ní ghlacaimid a leithéid d’earraí ar ais.
    }
refusal =
    { $reason ->
        [period_over] Tá an t-am thart.
        [not_yet] Tá sé róluath fós.
        [rule_refuses] Níl sé seo ar fáil don earra seo.
        [legal_exception] Déanann an dlí eisceacht dá leithéid d’earraí.
        [condition_fails] Tá ceann dár gcoinníollacha nach bhfuil fíor.
        [limit_reached] D’úsáid tú é seo cheana chomh minic is a cheadaímid.
        [bundle_whole] Ní ghlacaimid ach an pacáiste iomlán ar ais.
        [no_legal_right] Ní thugann dlí do thíre a leithéid de cheart.
        [already_returned] Tá siad seo ar ais nó ar a mbealach ar ais cheana.
        [not_late] Níl sé déanach.
       *[no_rule] Níl freagra air seo inár mbeartas.
    }
note =
    { $note ->
        [law_not_held] Níl dlí do thíre againn fós. D’fhéadfadh tuilleadh ceart a bheith agat.
        [law_may_give_more] D’fhéadfadh dlí do thíre níos mó a thabhairt duit.
        [device_clock] Tá an dáta ó do ghléas. Seiceáil é.
        [holidays_unknown] Níl laethanta saoire poiblí na bliana sin againn fós.
        [delivery_assumed] Tá an lá seachadta ón meastachán.
        [legal_day_later] De bharr laethanta scíthe, d’fhéadfadh an lá deireanach bogadh beagán.
        [fault_presumed] Glacaimid leis go raibh an locht ann ón tús.
        [fault_to_show] Caithfidh tú a thaispeáint go raibh an locht ann ón tús.
        [depends_on_item] Braitheann sé ar an earra cá fhad ba cheart dó maireachtáil.
        [older_policy] D’ordaigh tú sular thosaigh na rialacha seo. Féachfaidh duine cé na rialacha a bhaineann leis.
        [policy_of_order] D’úsáideamar rialacha an lae a d’ordaigh tú.
        [reasonable_time] Ní luann an dlí líon laethanta. Déan go luath é.
        [extra_time] Tabhair am réasúnta dúinn ar dtús chun é a sheachadadh.
       *[diminished_value] Triail é mar a dhéanfá i siopa. D’fhéadfadh níos mó úsáide an t-aisíoc a laghdú.
    }
alternative =
    { $way ->
        [ask_shop] Cuir ceist orainn: féachfaidh duine air.
        [report_defect] An bhfuil sé lochtach? Inis dúinn faoin locht.
        [use_guarantee] Bain leas as an ráthaíocht.
        [exchange] Is féidir leat é a mhalartú ina áit.
        [return_bundle] Cuir an pacáiste iomlán ar ais.
        [wait_until_open] Tar ar ais an chéad lá.
        [ask_repair] Iarr orainn é a dheisiú.
        [order_spare_part] Deisigh féin é le páirt spártha.
        [complain] Nach n-aontaíonn tú? Déan gearán.
       *[return_instead] Fan go dtiocfaidh sé, agus cuir ar ais ansin é.
    }
contact =
    { $kind ->
        [email] Scríobh chuig { $value }.
        [phone] Glaoigh ar { $value }.
        [post] Seol litir chuig { $value }.
       *[page] Téigh chuig ár leathanach teagmhála.
    }
contact-hours = Ár n-uaireanta, de réir chlog an tsiopa: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Freagróidh duine laistigh de { $hours } uair an chloig.
        [two] Freagróidh duine laistigh de { $hours } uair an chloig.
        [few] Freagróidh duine laistigh de { $hours } huaire an chloig.
        [many] Freagróidh duine laistigh de { $hours } n-uaire an chloig.
       *[other] Freagróidh duine laistigh de { $hours } uair an chloig.
    }
contact-language = B’fhéidir nach mbeidh Gaeilge acu ansin.

## Cásanna

case-label =
    { $case ->
        [return] D’athraigh mé m’intinn
        [exchange] Teastaíonn rud eile uaim ina áit
        [defect] Tá sé lochtach
        [damaged] Tháinig sé briste
        [wrong] Fuair mé an t-earra mícheart
        [missing] Tá sé ar iarraidh
        [late] Tá sé déanach
        [guarantee] Leas a bhaint as an ráthaíocht
        [withdrawal] Tarraingt siar ón gceannach
        [repair] Teastaíonn deisiú uaim
        [complaint] Gearán a dhéanamh
        [trade_in] Mo sheanearra a thabhairt isteach
        [spare_part] Teastaíonn páirt spártha uaim
       *[cancellation] M’ordú a chur ar ceal
    }
case-hint =
    { $case ->
        [return] Níl aon rud cearr leis, ach níl sé uait.
        [exchange] Teastaíonn méid, dath nó earra eile uait.
        [defect] Ní oibríonn sé, nó níl sé mar a cuireadh síos air.
        [damaged] Briseadh é ar a bhealach chugat.
        [wrong] Tá rud sa bheart nár ordaigh tú.
        [missing] Níor tháinig an beart nó cuid de.
        [late] Tháinig sé, nó tiocfaidh sé, tar éis an lae a gealladh.
        [guarantee] Thug an siopa nó an monaróir ráthaíocht duit.
        [withdrawal] Tugann an dlí am duit chun tarraingt siar. Ní gá duit fáth a thabhairt.
        [repair] Teastaíonn deisiú uait, le ráthaíocht nó gan í.
        [complaint] Níl tú sásta leis an tseirbhís uainn.
        [trade_in] Tugann tú do sheanearra isteach agus gheobhaidh tú creidmheas.
        [spare_part] Teastaíonn uait é a dheisiú tú féin.
       *[cancellation] Níl an t-ordú ar a bhealach fós.
    }

## Ceisteanna

fact-question =
    { $fact ->
        [ordered_on] Cathain a d’ordaigh tú é?
        [paid_on] Cathain a d’íoc tú as?
        [shipped_on] Cathain a seoladh chugat é?
        [delivered_on] Cathain a tháinig sé?
        [first_delivered_on] Cathain a tháinig an chéad earra de d’ordú?
        [last_delivered_on] Cathain a tháinig an t-earra deireanach de d’ordú?
        [receipt_confirmed_on] Cathain a dheimhnigh tú go bhfuair tú é?
        [estimated_delivery_on] Cén lá deireanach a bhí sa mheastachán seachadta?
        [activated_on] Cathain a ghníomhachtaigh tú ar dtús é?
        [noticed_on] Cathain a thug tú an locht faoi deara?
        [seller_contacted_on] Cathain a chuir tú ceist orainn faoi ar dtús?
        [tier] Cén leibhéal custaiméara atá agat linn?
        [subdivision] Cén chuid den tír ina bhfuil tú i do chónaí?
        [category] Cén cineál earra é?
        [price] Cé mhéad a d’íoc tú as earra amháin?
        [attribute] Cén leagan den earra é?
        [earlier_returns] Cé chomh minic a chuir tú earraí ón ordú seo ar ais?
        [seller] Cé a dhíol leat é?
        [replacement_delivered_on] Cathain a tháinig an t-earra nua?
        [reason] Cén fáth ar mhaith leat é a chur ar ais?
        [role] Ar cheannaigh tú é, nó ar bhronntanas duit é?
        [order_state] Cá bhfuil d’ordú anois?
        [order_value] Cé mhéad a bhí ar an ordú iomlán?
        [method] Conas ar mhaith leat é a chur ar ais?
        [appointment_at] Cathain atá do choinne?
        [quantity] Cé mhéad díobh atá i gceist?
        [document_on] Cathain a fuair tú an conradh?
       *[state] An féidir leat tuilleadh a insint faoin earra?
    }
fact-hint =
    { $fact ->
        [ordered_on] Tá an lá i ndeimhniú d’ordaithe.
        [paid_on] Tá an lá ar do ráiteas bainc nó ar an admháil.
        [shipped_on] Tá an lá inár dteachtaireacht faoin mbeart.
        [delivered_on] An lá a fuair tusa, nó duine ar do shon, an beart.
        [noticed_on] An lá a chonaic tú an locht ar dtús.
        [seller_contacted_on] Lá do chéad teachtaireachta nó do chéad ghlao.
        [estimated_delivery_on] Tá sé i ndeimhniú d’ordaithe.
        [reason] Ní bhraitheann do chearta faoin dlí air seo.
       *[subdivision] Tá cuid de na rialacha difriúil ó áit go háit.
    }
choice =
    { $word ->
        [too_small] Tá sé róbheag
        [too_large] Tá sé rómhór
        [not_as_expected] Níl sé mar a shíl mé
        [no_longer_needed] Níl gá agam leis a thuilleadh
        [better_price] Fuair mé níos saoire é
        [ordered_by_mistake] D’ordaigh mé trí thimpiste é
        [arrived_late] Tháinig sé ródhéanach
        [poor_quality] Droch-chaighdeán
        [not_tolerated] Goilleann sé ar mo chraiceann nó ar mo chorp
        [buyer] Cheannaigh mé é
        [receiver] Tugadh dom é
        [placed] Díreach ordaithe
        [in_preparation] Tá sé á ullmhú
        [shipped] Tá sé ar a bhealach
        [delivered] Tháinig sé
       *[other] Fáth eile
    }
state-question =
    { $state ->
        [unused] An bhfuil sé gan úsáid fós?
        [unopened] An bhfuil an phacáistíocht dúnta fós?
        [tags_attached] An bhfuil na lipéid air fós?
        [seal_intact] An bhfuil an séala slán fós?
        [complete] An bhfuil gach páirt agus gabhálas ann?
        [original_packaging] An bhfuil an bhunphacáistíocht agat?
        [not_activated] An bhfuil sé gan ghníomhachtú agus gan chlárú fós?
        [data_erased] An bhfuil do shonraí scriosta agus do chuntais dínasctha?
        [serial_number_matches] An bhfuil an tsraithuimhir ón ordú air?
        [undamaged] An bhfuil sé gan damáiste ó tháinig sé chugat?
        [clean] An bhfuil sé glan?
        [used_as_intended] An bhfuil sé úsáidte mar a iarrann an monaróir?
        [original_buyer] An bhfuil tú ar an gcéad duine a cheannaigh é?
        [fault_reaches_measure] An bhfuil an locht chomh mór is a éilíonn an ráthaíocht?
        [proof_of_purchase] An bhfuil admháil nó cruthúnas ceannaigh eile agat?
        [same_kind] An bhfuil an ceann nua den chineál agus den mhéid chéanna?
       *[not_started] An bhfuil an íoslódáil nó an sruth gan tosú fós?
    }
state-hint =
    { $state ->
        [seal_intact] Séala sláinte nó sláinteachais, nó timpeall ar dhiosca.
        [complete] Áirítear cáblaí, lámhleabhair agus bronntanais freisin.
        [clean] Glan go leor do dhuine eile.
        [fault_reaches_measure] Tá an tomhas i dtéacs na ráthaíochta.
       *[used_as_intended] Mar shampla, tocht ar bhonn leapa ceart.
    }
state-point =
    { $state ->
        [unused] gan úsáid
        [unopened] an phacáistíocht dúnta fós
        [tags_attached] na lipéid air fós
        [seal_intact] an séala slán fós
        [complete] gach páirt ann
        [original_packaging] an bhunphacáistíocht ann
        [not_activated] gan ghníomhachtú agus gan chlárú
        [data_erased] do shonraí scriosta
        [serial_number_matches] an tsraithuimhir ón ordú air
        [undamaged] gan damáiste uait
        [clean] glan
        [used_as_intended] úsáidte mar a iarrann an monaróir
        [original_buyer] tú ar an gcéad duine a cheannaigh é
        [fault_reaches_measure] an locht chomh mór is a éilíonn an ráthaíocht
        [proof_of_purchase] cruthúnas ceannaigh
        [same_kind] den chineál agus den mhéid chéanna
       *[not_started] an íoslódáil nó an sruth gan tosú
    }
answer-yes = Tá
answer-no = Níl

## An beartas i mbeagán focal

card-title = Aischur, deisiú agus aisíoc
card-section =
    { $section ->
        [changed_mind] Má athraíonn tú d’intinn
        [faulty] Má tá sé lochtach
        [arrival] Má thagann sé briste, mícheart nó neamhiomlán
        [money] Costais agus do chuid airgid ar ais
        [guarantee] Ár ráthaíocht
        [points] Áiteanna ar féidir dul
        [guides] Cabhair le d’earra
        [faq] Ceisteanna agus freagraí
        [disputes] Mura n-aontaímid
       *[contact] Cé a chabhróidh leat
    }
card-case =
    { $case ->
        [damaged] Ar tháinig sé briste? Tairgimid é seo: { LIST($ways, type: "or") }.
        [wrong] Ar tháinig an t-earra mícheart? Tairgimid é seo: { LIST($ways, type: "or") }.
       *[missing] An bhfuil rud ar iarraidh? Tairgimid é seo: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Ár bhfoireann gearán: { $name }.
        [mediator] Idirghabhálaí: { $name }.
        [adr_body] Comhlacht neamhspleách, gan chúirt: { $name }.
        [authority] Údarás: { $name }.
        [arbitration] Eadráin: { $name }.
       *[court] Cúirt: { $name }.
    }
dispute-within = Míonna atá agat chuige seo tar éis do ghearáin: { $months }.
point =
    { $kind ->
        [store] Ár siopa: { $name }.
        [drop_off] Ionad fágála: { $name }.
        [service] Seirbhís an mhonaróra: { $name }.
       *[repairer] Deisitheoir neamhspleách: { $name }.
    }
point-unpacked = Níl bosca ná lipéad ag teastáil ansin.
guide =
    { $kind ->
        [manual] Lámhleabhar: { $title }
        [video] Físeán: { $title }
       *[guide] Céim ar chéim: { $title }
    }
shop-words = { $words }
card-guarantee-none = Ní thugaimid aon ráthaíocht bhreise ar an earra seo.
card-ask = Cuir ceist orainn agus cabhróidh duine leat.
card-as-of = An lá a léamar an dlí: { DATE($day, style: "long") }.
card-footer = Eolas atá anseo, ní comhairle dlí.
ui-by-law = De réir dlí
ui-from-shop = Ón siopa
ui-details = Sonraí
ui-policy-link = Beartas iomlán an tsiopa
ui-unavailable = Ní féidir linn é seo a thaispeáint anois. Cuir ceist ar an siopa.
