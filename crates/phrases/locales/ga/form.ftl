ui-pick-title = Cén t-earra atá i gceist?
ui-order = Ordú { $reference }
ui-ordered-on = Ordaithe: { DATE($day, style: "long") }
ui-arrived-on = Seachadta: { DATE($day, style: "long") }
ui-on-its-way = Ar a bhealach chugat
ui-pieces = Líon: { $count }
ui-item = Earra { $sku }
ui-this-item = An t-earra seo
ui-case-title = Cad a tharla?
ui-question-step = Ceist { $number } as { $total }
ui-day-wrong = Roghnaigh lá. Ní féidir leis a bheith níos déanaí ná inniu.
ui-answer-wrong = Seiceáil an rud a scríobh tú.
ui-not-arrived = Níor tháinig sé fós
ui-dont-know = Níl a fhios agam
ui-continue = Lean ar aghaidh
ui-back = Siar
ui-restart = Tosaigh arís
ui-source = Foinse: { $id }
ui-timeline = An t-am atá agat
ui-timeline-start = Tús
ui-timeline-today = Inniu
ui-timeline-last = An lá deireanach
ui-why-not = Cad nach féidir
ui-good-to-know = Eolas úsáideach
ui-next = Cad is féidir leat a dhéanamh anois
ui-open-form = Seol iarratas
ui-ask-person = Iarr ar an siopa féachaint air
ui-print = Priontáil
ui-copy = Cóipeáil
ui-save = Sábháil mar théacs
ui-calendar = Cuir san fhéilire
ui-share = Comhroinn
ui-copied = Cóipeáilte
ui-money = Do chuid airgid ar ais
ui-form-title = D’iarratas chuig { $shop }
ui-form-lead = Ní theastaíonn cuntas uait. Ní iarraimid ach an méid a theastaíonn ón siopa chun freagra a thabhairt.
ui-field-order = Uimhir ordaithe
ui-field-order-hint = Tá sí sa ríomhphost a dheimhnigh d’ordú.
ui-contract-hint = Nó inis cad a d’ordaigh tú agus cathain.
ui-field-email = Seoladh ríomhphoist
ui-field-email-hint = Le go bhféadfaidh an siopa freagra a thabhairt ort.
ui-field-name = Ainm
ui-field-remedy = Cad ba mhaith leat?
ui-remedy-any = Moladh an siopa rud éigin
ui-field-message =
    { $case ->
        [defect] Cad atá cearr leis?
        [damaged] Cad atá briste?
        [wrong] Cad a fuair tú?
        [missing] Cad atá ar iarraidh?
        [guarantee] Cad atá cearr leis?
        [repair] Cad atá le deisiú?
        [complaint] Cad a chuaigh amú?
        [trade_in] Cén riocht atá air?
       *[other] Teachtaireacht don siopa
    }
ui-bank-hint = Ná scríobh uimhreacha bainc ná cárta. Níl siad ag teastáil ón siopa anseo.
ui-field-serials = Sraithuimhir
ui-serials-hint = Tá sí ar an earra, ar an mbosca nó ar an sonrasc. Má tá níos mó ná earra amháin ann, ceann i ngach líne.
ui-field-wanted =
    { $case ->
        [spare_part] Cén pháirt atá uait?
       *[other] Cad ba mhaith leat ina áit?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] A hainm nó a huimhir, má tá sé ar eolas agat.
        [exchange] Méid, dath nó earra eile.
       *[other] Más rud eile atá uait, agus sa chás sin amháin: méid, dath nó earra eile.
    }
ui-optional = roghnach
ui-error-empty =
    { $field ->
        [message] Cuir síos air i mbeagán focal.
        [wanted] Scríobh cad ba mhaith leat.
        [serials] Scríobh an tsraithuimhir. Mura bhfaigheann tú í, abair é sin anseo.
        [photos] Cuir grianghraf leis, nó abair nach féidir leat.
        [email] Scríobh do sheoladh ríomhphoist.
        [name] Scríobh d’ainm.
       *[order_reference] Scríobh d’uimhir ordaithe.
    }
ui-error-wrong =
    { $field ->
        [wanted] Tá sé seo rófhada. Tá áit ann do 300 carachtar.
        [serials] Scríobh 20 sraithuimhir ar a mhéad, agus 80 carachtar ar a mhéad i ngach ceann.
        [email] Scríobh an seoladh ríomhphoist mar seo: name@example.com
        [order_reference] Tá an uimhir ordaithe rófhada. Tá áit ann do 80 carachtar.
       *[other] Seiceáil an réimse seo.
    }
ui-error-not-taken = Níorbh fhéidir leis an siopa é seo a úsáid. Seiceáil é.
ui-to-review = Seiceáil d’iarratas
ui-review-title = An bhfuil gach rud ceart?
ui-review-item = Earra
ui-review-case = Cad a tharla
ui-review-statement = An rud a dúramar leat
ui-change = Athraigh
ui-send = Seol an t-iarratas
ui-sending = D’iarratas á sheoladh …
ui-phase =
    { $phase ->
        [waiting] Níl córas an tsiopa ag freagairt. Triailfimid arís ag { $time }.
        [elsewhere] Tá d’iarratas á sheoladh i gcluaisín eile. Fan nóiméad.
       *[looking_up] Táimid ag seiceáil ar tháinig d’iarratas.
    }
ui-earlier-title = Táimid ag seiceáil ar tháinig an t-iarratas a rinne tú roimhe seo
ui-received-title = Tá d’iarratas ag an siopa
ui-receipt-number = Uimhir admhála
ui-receipt-time = Faighte
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Beidh freagra an tsiopa ar leathanach d’iarratais. Coinnigh an nasc leis agus an uimhir admhála.
ui-receipt-next-mail = Coinnigh an uimhir admhála. Is féidir leis an siopa freagra a chur chuig do sheoladh ríomhphoist.
ui-your-copy = D’iarratas
ui-receipt-mail = Tiocfaidh cóip chuig do sheoladh ríomhphoist.
ui-receipt-earlier = Tá leagan níos sine de d’iarratas ag an siopa. Níl na hathruithe deireanacha ann. Inis don siopa fúthu.
ui-status-link = Lean d’iarratas
ui-not-sent-title = Níor seoladh d’iarratas
ui-not-sent-why =
    { $why ->
        [offline] Níl tú ceangailte leis an idirlíon.
        [busy] Tá an iomarca iarratas ag an siopa faoi láthair. Triail arís ar ball beag.
        [refused] Níor ghlac córas an tsiopa leis an iarratas.
       *[not_arrived] Briseadh an ceangal sula bhfuair an siopa é.
    }
ui-shop-says = Deir córas an tsiopa: { $words }
ui-again-at = Is féidir leat triail arís ó { $time }.
ui-earlier-gone = Níor shroich d’iarratas roimhe seo an siopa. Níl an rud a scríobh tú ar an ngléas seo a thuilleadh. Seol arís é.
ui-kept = Tá gach rud a scríobh tú anseo fós.
ui-try-again = Triail arís
ui-unknown-title = Níl a fhios againn fós ar tháinig d’iarratas
ui-unknown-text = Ní bhfuaireamar freagra soiléir ón siopa. Tá sé sábháilte seiceáil arís: ní féidir le d’iarratas teacht faoi dhó.
ui-check-again = Seiceáil arís
ui-sent-title = Seoladh d’iarratas
ui-sent-text = Ní thugann córas an tsiopa admháil, mar sin ní fheicimid cad a tharla dó. Coinnigh do chóip. Mura gcloiseann tú aon rud, cuir ceist ar an siopa.
ui-hand-over-title = Tá céim amháin eile ann
ui-hand-over =
    { $way ->
        [mailto] Seol an teachtaireacht i do ríomhchlár ríomhphoist. Murar oscail sé, cóipeáil d’iarratas agus scríobh chuig an siopa.
       *[copy] Cóipeáil d’iarratas agus seol chuig an siopa é.
    }
ui-stopped = Chuaigh rud éigin amú ar an leathanach seo. Tá an rud a scríobh tú san fhoirm seo: seol as seo é.
ui-handed-over = Leathanach an tsiopa atá i mbun d’iarratais anois
ui-write-to-shop = Scríobh chuig an siopa nó glaoigh. Freagróidh duine thú.
ui-no-contact = Insíonn leathanach teagmhála an tsiopa conas teacht ar dhuine.

## Grianghraif

ui-photos-title = Grianghraif
ui-photos-hint = Suas le 5 ghrianghraf den fhadhb. Baintear sonraí áite agus ceamara astu sula seoltar iad.
ui-no-photos = Ní féidir liom grianghraif a chur leis
ui-photos-add = Roghnaigh grianghraif
ui-photos-camera = Glac grianghraf
ui-photos-drop = Is féidir iad a tharraingt nó a ghreamú anseo freisin.
ui-photos-busy = Grianghraif á n-ullmhú …
ui-photo = Grianghraf { $number }
ui-photo-remove = Scrios grianghraf { $number }
ui-photos-count = Grianghraif curtha leis: { $count } as 5
ui-photo-refused =
    { $why ->
        [unreadable] Ní féidir leis an mbrabhsálaí seo an grianghraf a léamh. Sábháil mar JPEG é, nó seol chuig an siopa níos déanaí é.
        [too_large] Tá an grianghraf rómhór. 40 meigiphicteilín ar a mhéad.
        [too_many] Is féidir leat 5 ghrianghraf ar a mhéad a chur leis.
        [same] Tá an grianghraf seo ann cheana.
       *[not_image] Ní grianghraf é seo.
    }
ui-photos-insecure = Ní féidir grianghraif a chur leis anseo, mar níl an ceangal leis an leathanach slán. Oibríonn d’iarratas gan iad.
ui-photo-state =
    { $state ->
        [sending] ar a bhealach
        [arrived] tagtha
        [missing] ar iarraidh
       *[waiting] ag fanacht
    }
ui-photos-arrived = Grianghraif a tháinig: { $count } as { $total }
ui-photos-missing =
    { $count ->
        [one] Tá { $count } as { $total } de na grianghraif ar iarraidh. Tháinig d’iarratas.
        [two] Tá { $count } as { $total } de na grianghraif ar iarraidh. Tháinig d’iarratas.
        [few] Tá { $count } as { $total } de na grianghraif ar iarraidh. Tháinig d’iarratas.
        [many] Tá { $count } as { $total } de na grianghraif ar iarraidh. Tháinig d’iarratas.
       *[other] Tá { $count } as { $total } de na grianghraif ar iarraidh. Tháinig d’iarratas.
    }
ui-photos-keep-open = Coinnigh an leathanach seo oscailte go dtí go dtiocfaidh gach grianghraf.
ui-photos-retry = Seol na cinn atá ar iarraidh arís
ui-photos-not-taken = Níorbh fhéidir na grianghraif a thabhairt don siopa. Seol chucu iad le ríomhphost.
