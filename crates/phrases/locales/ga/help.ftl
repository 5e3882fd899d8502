help-title = Cabhair agus teagmháil
ask-label = Do cheist
ask-hint = Scríobh í i d’fhocail féin. Tagann an freagra ónár rialacha, anseo.
ask-button = Faigh an freagra
ask-answer = Freagra
ask-person = Cuir ceist ar dhuine
help-person = Labhair le duine
help-person-lead = Roghnaigh an rud a oireann duit. Tá gach am i d’am féin.
help-kind =
    { $kind ->
        [email] Ríomhphost
        [phone] Fón
        [post] Litir
       *[page] Leathanach teagmhála
    }
help-page = Oscail an leathanach teagmhála
help-always = Oscailte de lá is d’oíche.
help-open = Oscailte anois, go dtí { $time }.
help-closed =
    { $when ->
        [today] Dúnta anois. Osclófar inniu ag { $time }.
        [tomorrow] Dúnta anois. Osclófar amárach ag { $time }.
        [weekday] Dúnta anois. Osclófar { $weekday } ag { $time }.
       *[later] Dúnta anois. Osclófar { $day } ag { $time }.
    }
help-hours = I d’am féin: { LIST($hours) }.
help-every-day = Gach lá
help-languages = Teangacha: { LIST($languages) }.
help-language =
    { $language ->
        [ar] Araibis
        [bg] Bulgáiris
        [cs] Seicis
        [da] Danmhairgis
        [de] Gearmáinis
        [el] Gréigis
        [en] Béarla
        [es] Spáinnis
        [et] Eastóinis
        [fi] Fionlainnis
        [fr] Fraincis
        [hr] Cróitis
        [hu] Ungáiris
        [it] Iodáilis
        [ja] Seapáinis
        [ko] Cóiréis
        [lt] Liotuáinis
        [lv] Laitvis
        [nb] Ioruais
        [nl] Ollainnis
        [pl] Polainnis
        [pt] Portaingéilis
        [ro] Rómáinis
        [ru] Rúisis
        [sk] Slóvaicis
        [sl] Slóivéinis
        [sv] Sualainnis
        [tr] Tuircis
        [uk] Úcráinis
        [zh] Sínis
       *[other] { $tag }
    }
help-policy = Léigh ár rialacha go léir
ask-title =
    { $topic ->
        [return] É a chur ar ais
        [cost] An costas ar é a chur ar ais
        [refund] Do chuid airgid ar ais
        [exchange] Malartú
        [faulty] Má tá sé lochtach
        [guarantee] Ráthaíocht
        [damaged] Má thagann sé briste
        [wrong] Má fhaigheann tú an t-earra mícheart
        [missing] Má tá rud ar iarraidh
        [late] Má tá sé déanach
        [cancel] Ordú a chur ar ceal
        [withdrawal] Do cheart dlíthiúil tarraingthe siar
        [send] Conas é a sheoladh
        [condition] An riocht a chaithfidh a bheith air
        [contact] Conas teacht orainn
        [dispute] Mura n-aontaímid
        [place] Áiteanna ar féidir dul
       *[guide] Cabhair le d’earra
    }
ask-empty = Scríobh do cheist ar dtús.
ask-unsure = Nílimid cinnte cad é an freagra ceart. Is féidir le duine cabhrú leat.
ask-two = D’fhéadfadh dhá fhreagra a bheith ag do cheist.
ask-about = Baineann an freagra seo le: { $goods }.
ask-note = Baineann sé seo le hearra a ordaíonn tú inniu. D’fhéadfadh rialacha eile a bheith ag orduithe níos sine.
ask-source-rule = Ár riail “{ $rule }”
ask-source-policy = Ár mbeartas
ask-source-law = Dlí: { $article }

ask-stop = an | na | a | ag | ar | agus | is | as | i | in | le | leis | liom | leat | mo | do | dom | duit | mé | tú | sé | sí | é | í | seo | sin | go | nach | má | nó | de | den | don | ó | ón | faoi | tá | bhfuil | níl | raibh | cad | céard | conas | cén | cé | féidir | ba | mhaith | agam | agat | agaibh | haigh | dia | dhuit | ort | orm | libh | sibh | muid

ask-return = +aischur* | +polasaí aischuir | aischuir | +haischur* | +cur ar ais | +chur ar ais | +cuir* ar ais | +gcuir* ar ais | +seoladh ar ais | +sheoladh ar ais | seol ar ais | sheolaim ar ais | tabhar* ar ais | +thabhairt ar ais | dtabhar* ar ais | dtógfaidh ar ais | +athraigh mintinn | +mintinn a athrú | dathraigh mé | +athrú intinne
    | ní maith liom | níor thaitin | ní thaitníonn | níl sé uaim | nach bhfuil uaim | ní theastaíonn | níl gá agam | +cá fhad atá agam | +cé mhéad lá agam | cé mhéad lá | an méid ama | +an lá deireanach | +go dtí cathain | +fós ar ais | nílim sásta | return*

ask-cost = +costas ar ais | +costas aischuir | +costais aischuir | +costas aischur* | +táill* aischur* | +táille ar ais | +saor in aisce ar ais | +ar ais saor in aisce | +aischur saor in aisce | +postas | +phostas | +bpostas | +cé a íocann | +cé íocfaidh | +cé a íocfaidh | +an íocaim | +an íocfaidh mé | +íoc as ar ais | +íoc as aischur | +cosn* ar ais | +chosn* ar ais | +cosn* chur ais | +chosn* chur ais | +mhéad chur ais | +bain* táill* | +mbain* táill* | +táille athstocála | athstocál* | táille | táillí | -costas | -chostas | -cosnaíonn | -saor in aisce

ask-refund = +aisíoc* | +haisíoc* | +lá aisíoc* | +gheobhaidh ar ais | +airgead ar ais | +airgid ar ais | +mo chuid airgid | +mairgead | +cathain airgead | +cathain a gheobhaidh airgead | +gheobhaidh mo chuid airgid | +creidmheas siopa | +chreidmheas siopa | cárta creidmheasa | chárta creidmheasa | cuntas bainc | chuntas bainc | airgead | +refund*

ask-exchange = +malart* | +mhalart* | babhtáil | bhabhtáil | +méid eile | +méid difriúil | +méid níos mó | +méid níos lú | +dath eile | +dath difriúil | earra eile | +hearra eile | ní oireann | nach noireann | +róbheag | +rómhór | +rótheann | róleathan | +róghearr | rófhada | ró bheag | ró mhór | +athrú ar an méid | +an méid a athrú | +an dath a athrú | níos mó | níos lú

ask-faulty = +locht* | +lochtach | +ní oibríonn | +nach noibríonn | +níl ag obair | +ag obair a thuilleadh | +níl sé ag obair | +nach bhfuil ag obair | +stop sé | +stad sé | +ní thosaíonn | +ní lasann | +ní luchtaíonn | deisi* | +dheisi* | +ndeisi* | fadhb leis | +thit as a chéile | +ag titim as a chéile | +bhris sé | stróicthe | stróiceadh | srac* | ag sileadh | sceitheadh | briste | caite as | mífheidhm* | +as feidhm | +ceart* lochtach

ask-guarantee = +ráthaíocht* | +barántas | +bharántas | +mbarántas | +barántais | +warranty | +guarantee

ask-damaged = +tháinig briste | +tháinig sé briste | +briste nuair | +bhriste nuair | +briste sa bheart | +briste sa bhosca | +fuair briste | +tháinig damáiste | +damáiste* | +dhamáiste* | +ndamáiste* | +millte | +scoilt | +scríobtha | +scríobanna | smidiríní | +brúite | lúbtha | +beart briste | +bosca briste | seachadta briste

ask-wrong = +mícheart* | +mhícheart* | +earra contráilte | +rud contráilte | +contráilte | +chontráilte | +rud eile a fuair | +fuair earra eile | +tháinig earra eile | +rud eile sa bheart | +rud eile sa bhosca | +ordú duine eile | +níor ordaigh mé | +nár ordaigh mé | +dordaigh ach fuair | +dordaigh agus fuair | +dordaigh mé ach tháinig | +earra difriúil | +táirge difriúil | +dath difriúil ó | +ní hé a dordaigh | +nach ionann

ask-missing = +ar iarraidh | +in easnamh | +easnamh | +ní raibh sa bhosca | +nach raibh sa bhosca | +ní raibh sa bheart | +nach raibh sa bheart | +bosca folamh | +beart folamh | cailleadh | caillte | +chaill bheart | +beart caillte | +níor tháinig riamh | +níor tháinig ach | +ní bhfuair ach | neamhiomlán | +goideadh | goidte | +leath an ordaithe

ask-late = déanach | +sé déanach | +bheart déanach | +ordú déanach | +ródhéanach | +moill* | +mhoill* | +cá bhfuil mordú | +cá bhfuil mo bheart | +cá bhfuil beart | +cá bhfuil ordú | cá bhfuil mo | +níor tháinig | +nár tháinig | +nach dtáinig | +cathain a thiocfaidh | +cathain a thagann | +cathain a bheidh mo | +cathain a bheidh sé | +ag fanacht fós | +fós ag fanacht | ag fanacht | +rianú | +rianaigh | +rianaithe | +lean an beart | +ní bhfuair mé fós | +níl sé anseo

ask-cancel = +ar ceal | +cealaigh | +cealú | +chealú | +gcealú | +chealaigh | +stop an tordú | +stop an t ordú | +*ordai* trí thimpiste | +*ordai* trí dhearmad | +trí bhotún | +*ordai* faoi dhó | +sula seol* | cancel*

ask-withdrawal = +tarraingt siar | +tharraingt siar | +tarraingthe siar | +tarraingím siar | +cearta tomhaltóir* | +cearta tomhaltóra | +ceart* de réir dlí | +ceart* dlíthiúil* | +cearta dlí | +de réir dlí | +faoin dlí | +tréimhse mhachnaimh | +14 lá | +ceithre lá dhéag | withdrawal

ask-send = +lipéad aischuir | +lipéad seolta | +lipéad poist | lipéad | +lipéad a phriontáil | +priontáil | +phriontáil | +printéir | +phrintéir | +conas ar ais | +conas chuirim ar ais | +conas chuirfidh ar ais | +conas a sheolaim | +conas a sheolfaidh | +conas chur ar ais | +conas aischur | +conas a oibríonn aischur | +céimeanna aischur* | +próiseas aischuir | +foirm aischuir | +cuir sa bhosca | +chuir* sa bhosca | +chuir* sa bheart | +sa bheart a chur | +bailiú | +bhailiú | +bhailiúchán | +baileofar | +cúiréir | +chúiréir | +admháil | +hadmháil | +cruthúnas ceannaigh | +chruthúnas ceannaigh | +gan admháil | +pacáil | +phacáil | +oifig an phoist | an post

ask-condition = +oscailte | +oscailt an bhosca | +doscail | +dúsáid mé | +úsáidte | +húsáideadh | +caite agam | +chaith mé | +gcaitear | +lipéid bainte | +na lipéid | +gan bosca | +gan bhosca | +gan pacáistíocht | +gan phacáistíocht | +bunphacáistíocht | +bhunphacáistíocht | +bunbhosca | +bhunbhosca | +chaith an bosca | +bosca amach | +nite | +nigh mé | +thriail mé | +triailte | +séala | +shéala | +cóimeáilte | +riocht | -bosca | -pacáistíocht | +gan úsáid

ask-contact = +teagmháil | +theagmháil | +dteagmháil | +uimhir fóin | +uimhir ghutháin | +uimhir theileafóin | +glaoch | +ghlaoch | +glaoigh | -fón | -guthán | +seoladh ríomhphoist | +ríomhphost | +labhairt le | +labhair le | +caint le | +le duine | +fíordhuine | +seirbhís do chustaiméirí | +seirbhís custaiméir* | +uaireanta oscailte | +oscailte inniu | +oscailte anois | +cathain oscailte | +siopa oscailte | +sibh oscailte | +comhrá | +chat | +scríobh chugaibh | +scríobh chuig | +teacht oraibh | teileafón

ask-dispute = +gearán | +ghearán | +ngearán | +díospóid* | +dhíospóid* | +éilimh* bheaga | +éileamh beag | +néileamh beag | +ombudsman | dlíodóir* | +cúirte | +chun dlí | +eadráin | +idirghabháil* | +cosaint tomhalt* | +chosaint tomhalt* | +ccpc | +ní aontaím | +nach naontaím | +éagórach | +dhiúltaigh | +diúltaíodh | +míshásta leis an bhfreagra | éagóir

ask-place = +sa siopa | +i siopa | +go dtí an siopa | +chuig an siopa | +bhur siopa | +siopa is gaire | +siopa in aice | +is gaire | +cá dtugaim | +cá dtabharfaidh | +cá gcuirim | +cá gcuirfidh | +cá háit | +cá bhfágaim | +ionad fágála | +ionad bailithe | +taisceadán | +brainse | +cén siopa | +cén seoladh | +seoladh aischuir | +siopa deisiúcháin | +i mbaile | +fhágáil ag

ask-guide = +lámhleabhar | +treoracha | +dtreoracha | +treoir | +conas a úsáid* | +conas úsáid* | +conas é a úsáid | +conas a oibríonn sé | +cóimeáil | +chóimeáil | +suiteáil | +shuiteáil | +socrú suas | +shocrú | físeán | +conas a ghlan* | +glanadh | +ghlanadh | +conas a nífidh | +cúram | +cur le chéile | +chuir* le chéile | +nascadh | +nasc le | +ceangal le | +péireáil | manual

ask-other = +i stoc | stoc | ar fáil | +cód lascaine | +chód lascaine | dearbhán* | lascain* | +costas seachadta | +chostas seachadta | +táille seachadta | +am seachadta | +seachadadh go | +seoladh go dtí | +seolann sibh go | +modh íocaíochta | +modhanna íocaíochta | +íoc le | +paypal | +cén méid | +treoir méide | +tábla méid* | +mo chuntas | pasfhocal | nuachtlitir | post* folamh | poist ar fáil | +jab | gairm* | aimsir | sonrasc | +páipéar bronntanais | +beartán bronntanais | +déanta as | ábhar | na toisí | +praghas níos ísle | mac léinn | mórdhíol | sacar | peil | oideas | scéal grinn
    | taoiseach | uachtarán | bitcoin | aistri* | +tuairisceán cánach | +eitilt ar ais | +turas ar ais | +pointí dílseachta | +seoladh a athrú | +athrú seolta | +seoladh seachadta | léirmheas* | +logáil isteach | +logaim isteach | +seachadadh saor | +seachadadh tapa

ask-categories = clothing apparel fashion clothes = Éadaí / éadaí / héadaí / néadaí / gúna* / ghúna / léinte / treabhsar / threabhsar / jeans / seaicéad* / cóta* / chóta / geansaí / gheansaí / sciorta* / blús*
    | shoes footwear = Bróga / bróg* / bhróg / bhróga / mbróga / buatais* / bhuatais* / bróga reatha / runners
    | mattresses mattress = Tochtanna / tocht* / thocht* / dtocht*
    | appliances = Fearais tí / cuisneoir* / chuisneoir* / meaisín níocháin / inneall níocháin / miasniteoir* / oigheann / reoiteoir* / triomadóir* / tóstaer* / cumascóir* / folúsghlantóir* / meaisín caife
    | electronics = Leictreonaic / leictreon* / cluasán* / chluasán* / fón cliste / guthán póca / ríomhaire* / táibléad* / teilifís* / theilifís* / ceamara* / cheamara* / callaire*
    | furniture = Troscán / troscán* / throscán* / dtroscán* / tolg* / mo tholg / cathaoir* / chathaoir* / tábla / bord / leaba / cófra / vardrús* / seilf
    | books = Leabhair / leabhar / úrscéal*
    | toys = Bréagáin / bréagán* / bhréagán* / mbréagán* / míreanna mearaí
    | jewellery jewelry = Seodra / seodra / muince / mhuince / bráisléad* / bhráisléad* / fáinne
    | cosmetics beauty = Cosmaidí / cosmaid* / chosmaid* / cumhrán* / chumhrán* / smideadh

ask-goods = custom_made = earraí saincheaptha / saincheaptha / saindéanta / greanadh / greanta / ghreanadh / pearsantaithe / déanta de réir / déanta ar ordú
    | perishable = earraí úra / bláth* / bhláth* / mbláth* / bia / bhia / torthaí / thorthaí / cáis / meathlaitheach
    | sealed_hygiene = earraí sláinteachais / fobhríste* / fho éadaí / fo éadaí / foéadaí / culaith shnámha / chulaith shnámha / bicíní / fáinne cluaise / fáinní cluaise / scuab fiacla / scuab fiacal / béaldath / bhéaldath / mascára
    | sealed_media = scannáin, ceol agus cluichí séalaithe / dvd* / cd / cds / vinil / físchluich*
    | digital = earraí digiteacha / digiteach* / íoslódáil* / ríomhleabhar* / r leabhar / ebook* / eochair cheadúnais
    | newspaper = nuachtáin agus irisí / nuachtán* / iris / irisí
    | gift_card = cártaí bronntanais / cárta bronntanais / chárta bronntanais / dearbhán bronntanais
    | final_sale = earraí gan aischur / díolachán deiridh / reic
    | used = earraí athláimhe / athláimhe / athchóirithe / second hand
