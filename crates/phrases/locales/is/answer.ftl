## Fyrir kaupin

promise-dated =
    { $when ->
        [today] Pantaðu í dag og fáðu vöruna í síðasta lagi { DATE($arrival, style: "day") }. Síðasti skiladagur: { $last_day }.
        [ordered] Þú færð vöruna í síðasta lagi { DATE($arrival, style: "day") }. Síðasti skiladagur: { $last_day }.
       *[arrived] Þú getur skilað vörunni. Síðasti skiladagur: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Pantaðu í dag, þú mátt hætta við. Síðasti dagur: { $last_day }.
       *[ordered] Þú mátt hætta við. Síðasti dagur: { $last_day }.
    }
promise-unlimited = Þú getur skilað vörunni hvenær sem er. Enginn síðasti dagur.
promise-days-delivered =
    { $days ->
        [one] Þú hefur { $days } dag eftir afhendingu til að skila vörunni.
       *[other] Þú hefur { $days } daga eftir afhendingu til að skila vörunni.
    }
promise-days =
    { $days ->
        [one] Þú hefur { $days } dag til að skila vörunni.
       *[other] Þú hefur { $days } daga til að skila vörunni.
    }
promise-working-days =
    { $days ->
        [one] Þú hefur { $days } virkan dag til að skila vörunni.
       *[other] Þú hefur { $days } virka daga til að skila vörunni.
    }
promise-months =
    { $months ->
        [one] Þú hefur { $months } mánuð til að skila vörunni.
       *[other] Þú hefur { $months } mánuði til að skila vörunni.
    }
promise-open = Tíminn sem þú hefur fer eftir vörunni.
promise-person = Spurðu okkur áður en þú skilar vörunni. Starfsmaður ákveður.
promise-no = Þú getur ekki skilað vörunni bara af því að þér snerist hugur.
promise-no-goods = { $reason } Þú getur ekki skilað vörunni bara af því að þér snerist hugur.
still-covered = Ef varan er gölluð nýtur þú samt verndar.
assumed-delivery = Við reiknum með afhendingu í síðasta lagi { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Þessi vara er sérgerð fyrir þig.
        [perishable] Þessi vara skemmist fljótt.
        [sealed_hygiene] Þessi vara er innsigluð vegna heilsu eða hreinlætis.
        [sealed_media] Þessi vara er innsigluð upptaka eða forrit.
        [digital] Þessi vara er stafræn.
        [newspaper] Þessi vara er dagblað eða tímarit.
        [inseparably_mixed] Þessi vara blandast öðru eftir afhendingu.
        [market_price] Verð þessarar vöru fylgir markaði.
        [dated_service] Þetta er þjónusta á tilteknum degi.
        [near_expiry_or_flawed] Þessi vara var seld nálægt síðasta söludegi eða með þekktan galla.
        [value_drops_on_use] Þessi vara missir verðgildi sitt við notkun.
        [used] Þessi vara er notuð.
        [final_sale] Þessi vara var seld án skilaréttar.
        [gift_card] Þetta er gjafakort.
        [oversized] Þessi vara er of stór fyrir pakka.
        [hazardous] Þessi vara telst hættulegur varningur.
        [gift] Þessi vara var keypt sem gjöf.
        [subscription_first] Þetta er fyrsta sending í áskrift.
        [subscription_renewal] Þetta er síðari sending í áskrift.
        [business_purchase] Þessi vara var keypt fyrir fyrirtæki.
        [flagged_buyer] Vöruskil eru í bið á þessum aðgangi.
        [discounted] Þessi vara var seld á lækkuðu verði.
        [bundle_part] Þessi vara er hluti af setti.
        [non_durable] Þessi vara er gerð til að klárast.
       *[other] Sérstakar reglur gilda um svona vöru.
    }

## Svarið

headline-yes =
    { $case ->
        [return] Já, þú getur skilað vörunni.
        [exchange] Já, þú getur skipt vörunni.
        [defect] Já, þú getur gert kröfu vegna gallans.
        [damaged] Já, þú getur gert kröfu vegna skemmdarinnar.
        [wrong] Já, þú getur gert kröfu vegna rangrar vöru.
        [missing] Já, þú getur gert kröfu vegna þess sem vantar.
        [late] Já, þú getur gert kröfu vegna seinkunar.
        [guarantee] Já, þú getur nýtt ábyrgðina.
        [withdrawal] Já, þú getur fallið frá kaupunum samkvæmt lögum.
        [repair] Já, þú getur fengið vöruna lagaða.
        [complaint] Já, þú getur kvartað.
        [trade_in] Já, þú getur látið gömlu vöruna upp í.
        [spare_part] Já, þú getur fengið varahlut.
       *[cancellation] Já, þú getur hætt við pöntunina.
    }
headline-if = Já, ef atriðin hér að neðan standast.
headline-person = Starfsmaður verslunarinnar ákveður þetta.
headline-no = Nei, samkvæmt okkar útreikningi.
headline-unknown = Við þurfum að vita eitt í viðbót.
last-day =
    { $act ->
        [sent] Síðasti dagur til að senda vöruna: { $day }.
        [received] Síðasti dagur til að koma vörunni til okkar: { $day }.
       *[notice] Síðasti dagur til að láta okkur vita: { $day }.
    }
no-last-day = Enginn síðasti dagur.
legal-day = Vegna frídaga gæti síðasti dagur færst til: { $day }.
opens-on = Fyrsti dagur til að biðja um þetta: { $day }.
period-days =
    { $days ->
        [one] Þú hefur { $days } dag.
       *[other] Þú hefur { $days } daga.
    }
period-working-days =
    { $days ->
        [one] Þú hefur { $days } virkan dag.
       *[other] Þú hefur { $days } virka daga.
    }
period-months =
    { $months ->
        [one] Þú hefur { $months } mánuð.
       *[other] Þú hefur { $months } mánuði.
    }
period-years =
    { $years ->
        [one] Þú hefur { $years } ár.
       *[other] Þú hefur { $years } ár.
    }
law-days =
    { $days ->
        [one] Lögin í þínu landi gefa þér { $days } dag.
       *[other] Lögin í þínu landi gefa þér { $days } daga.
    }
law-working-days =
    { $days ->
        [one] Lögin í þínu landi gefa þér { $days } virkan dag.
       *[other] Lögin í þínu landi gefa þér { $days } virka daga.
    }
law-months =
    { $months ->
        [one] Lögin í þínu landi gefa þér { $months } mánuð.
       *[other] Lögin í þínu landi gefa þér { $months } mánuði.
    }
law-years =
    { $years ->
        [one] Lögin í þínu landi gefa þér { $years } ár.
       *[other] Lögin í þínu landi gefa þér { $years } ár.
    }
counts-from =
    { $event ->
        [purchased] Tíminn telst frá deginum sem þú pantaðir.
        [paid] Tíminn telst frá deginum sem þú borgaðir.
        [shipped] Tíminn telst frá deginum sem við sendum vöruna.
        [delivered] Tíminn telst frá deginum sem varan kemur.
        [first_item_delivered] Tíminn telst frá deginum sem fyrsta varan kemur.
        [last_item_delivered] Tíminn telst frá deginum sem síðasta varan kemur.
        [receipt_confirmed] Tíminn telst frá deginum sem þú staðfestir móttöku.
        [estimated_delivery] Tíminn telst frá síðasta degi áætlaðrar afhendingar.
        [activated] Tíminn telst frá deginum sem þú virkjar vöruna í fyrsta sinn.
        [noticed] Tíminn telst frá deginum sem þú tekur eftir gallanum.
        [seller_contacted] Tíminn telst frá deginum sem þú spyrð okkur í fyrsta sinn.
        [replacement_delivered] Tíminn telst frá deginum sem nýja varan kemur.
        [document_received] Tíminn telst frá deginum sem þú færð samninginn.
        [later_of_document_and_delivery] Tíminn telst frá samningi eða afhendingu, eftir því hvort er síðar.
       *[later_of_purchase_and_delivery] Tíminn telst frá pöntun eða afhendingu, eftir því hvort er síðar.
    }

## Það sem þú færð

gets-one =
    { $remedy ->
        [refund_original] Þú færð endurgreitt á sama hátt og þú borgaðir.
        [store_credit] Þú færð inneign.
        [gift_card] Þú færð gjafakort.
        [exchange] Þú færð aðra stærð, annan lit eða aðra vöru í staðinn.
        [replacement] Þú færð sömu vöru aftur.
        [repair] Við lögum vöruna þér að kostnaðarlausu.
        [price_reduction] Þú heldur vörunni og færð hluta verðsins til baka.
        [keep_item_refund] Þú heldur vörunni og færð endurgreitt.
        [termination] Þú skilar vörunni og færð endurgreitt.
        [send_missing] Við sendum þér það sem vantar.
       *[other] Þú færð þetta: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Þú velur: { LIST($ways, type: "or") }.
        [shop] Við veljum: { LIST($ways, type: "or") }.
       *[open] Þú færð eitt af þessu: { LIST($ways, type: "or") }.
    }
gets-then = Ef það dugar ekki: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] endurgreiðsla
        [store_credit] inneign
        [gift_card] gjafakort
        [exchange] skipti
        [replacement] ný vara
        [repair] ókeypis viðgerð
        [price_reduction] lægra verð
        [keep_item_refund] endurgreiðsla og þú heldur vörunni
        [termination] vörunni skilað gegn endurgreiðslu
        [exchange_same] skipti í sömu vöru
        [exchange_variant] önnur stærð eða annar litur
        [coupon] inneignarkóði fyrir síðari pöntun
        [donate] endurgreiðsla og varan fer til góðgerðarmála
        [trade_in_credit] inneign fyrir gömlu vöruna
        [spare_part] varahlutur
        [reply] svar frá starfsmanni
       *[send_missing] sending á því sem vantar
    }
another-way = Þú getur valið þetta í staðinn.
basis-law = Lögin í þínu landi gefa þér þetta.
basis-law-check = Við teljum að lögin í þínu landi gefi þér þetta. Athugaðu það.
basis-shop = Þessu lofum við þér.
credit-bonus = Taktu inneign og fáðu { $share } meira.
credit-total = Sem inneign færðu { $total }.
credit-extra = Þar af eru { $amount } aukalega.
credit-until = Síðasti dagur til að nota inneignina eða kóðann: { $day }.
exchange-cheaper = Nýja varan kostar minna.
exchange-pay = Nýja varan kostar meira: þú borgar { $amount }.
rebooking-fee = Nýr tími kostar { $amount }.
quantity = Fjöldi vara sem þetta á við: { $count }.
remedy-end = Síðasti dagur fyrir „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] Þessi ábyrgð er frá framleiðanda.
        [insurer] Þessi lengri ábyrgð er frá tryggingafélagi.
       *[shop] Þessi ábyrgð er frá okkur.
    }
guarantee-price = Þessi ábyrgð kostar { $amount }.
guarantee-passes-on = Hún gildir líka fyrir næsta eiganda.
register-by = Síðasti dagur til að skrá vöruna: { $day }.
register-within = Skráðu vöruna eftir kaupin. Dagar sem þú hefur: { $days }.
freight =
    { $payer ->
        [shop] Það kostar þig ekkert að senda vöruna til baka.
       *[buyer] Þú borgar fyrir að senda vöruna til baka.
    }
freight-cost = Það kostar þig { $amount } að senda vöruna til baka.
outbound =
    { $which ->
        [none] Þú færð sendingarkostnaðinn ekki til baka.
        [standard] Þú færð líka venjulegan sendingarkostnað til baka.
       *[all] Þú færð líka allan sendingarkostnaðinn til baka.
    }
refund-total = Samkvæmt okkar útreikningi færðu til baka { $total }.
refund-minus =
    { $kind ->
        [restocking] Við höldum eftir { $amount } fyrir að setja vöruna aftur á lager.
        [collection] Við höldum eftir { $amount } fyrir að sækja vöruna.
        [handling] Við höldum eftir { $amount } fyrir afgreiðslu.
        [late] Við höldum eftir { $amount } af því að vörunni er skilað seint.
        [return_label] Við höldum eftir { $amount } fyrir skilamiðann.
        [bundle_discount] Við drögum frá settafsláttinn: { $amount }.
       *[other] Við drögum frá { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Verð
        [outbound_freight] Sendingarkostnaður
        [restocking] Lagergjald
        [collection] Gjald fyrir að sækja
        [handling] Afgreiðslugjald
        [late] Gjald fyrir sein skil
        [return_label] Skilamiði
        [bundle_discount] Settafsláttur
        [discount_share] Afsláttur af pöntun
        [voucher] Inneignarkóði
        [tax] Skattur
        [duties] Tollar
        [services] Greidd þjónusta
        [free_delivery] Ókeypis sending
        [free_gift] Gjöf sem þú heldur
        [rebooking] Nýr tími
        [inspection] Skoðunargjald
        [packaging] Umbúðir sem vantar
        [bonus] Bónus
       *[total] Þú færð til baka
    }
refund-part =
    { $to ->
        [gift_card] Þú færð { $amount } til baka á gjafakort.
        [store_credit] Þú færð { $amount } til baka sem inneign.
        [kept] Þú færð { $amount } ekki til baka.
       *[original] Þú færð { $amount } til baka á sama hátt og þú borgaðir.
    }
fee =
    { $kind ->
        [restocking] Við tökum gjald fyrir að setja vöruna aftur á lager.
        [collection] Við tökum gjald fyrir að sækja vöruna.
        [handling] Við tökum gjald fyrir afgreiðslu.
        [late] Við tökum gjald ef þú skilar seint.
       *[other] Við tökum gjald fyrir þetta: { $what }.
    }
charge = Þú borgar { $amount }: { $what }.
refund-by = Ef þú lætur okkur vita í dag færðu endurgreitt í síðasta lagi: { $day }.
refund-at-once = Þú færð endurgreitt strax.
refund-within =
    { $days ->
        [one] Þú færð endurgreitt innan { $days } dags.
       *[other] Þú færð endurgreitt innan { $days } daga.
    }
refund-within-working =
    { $days ->
        [one] Þú færð endurgreitt innan { $days } virks dags.
       *[other] Þú færð endurgreitt innan { $days } virkra daga.
    }
refund-from =
    { $event ->
        [notice] Þeir dagar teljast frá deginum sem þú lætur okkur vita.
        [goods_back] Þeir dagar teljast frá deginum sem varan kemur til okkar.
        [estimated_delivery] Þeir dagar teljast frá síðasta degi áætlaðrar afhendingar.
       *[inspection] Þeir dagar teljast frá lokum skoðunar okkar.
    }
withhold = Við megum bíða eftir vörunni, eða eftir staðfestingu á að þú hafir sent hana.
send-by = Ef þú lætur okkur vita í dag er þetta síðasti dagur til að senda vöruna: { $day }.
conditions-open = Þessi atriði þurfa að standast: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Stenst ekki: { $point }. Starfsmaður skoðar gögnin þín.
        [ask_person] Stenst ekki: { $point }. Starfsmaður ákveður.
        [store_credit] Stenst ekki: { $point }. Þú færð inneign í stað peninga.
        [exchange_only] Stenst ekki: { $point }. Þú getur bara skipt vörunni.
        [gift_card] Stenst ekki: { $point }. Þú færð gjafakort í stað peninga.
        [reduced_or_sent_back] Stenst ekki: { $point }. Þú velur: lægri endurgreiðsla, eða við sendum þér vöruna á þinn kostnað.
       *[reduced_refund] Stenst ekki: { $point }. Við drögum verðrýrnun frá endurgreiðslunni.
    }
late-keeps = Síðasti dagur er liðinn, svo við höldum eftir { $share } af verðinu.
late-until = Þú getur enn nýtt þetta. Síðasti dagur: { $day }.
methods = Svona getur þú skilað vörunni: { LIST($ways, type: "or") }.
nothing-to-send = Þú sendir ekkert til baka.
method =
    { $method ->
        [mail_with_label] með pósti, með skilamiða frá okkur
        [mail_own] með pósti, með eigin miða
        [drop_off] á móttökustað
        [store] í einni af verslunum okkar
        [pick_up] sótt heim til þín
        [kiosk] í skilavél
        [service_point] á þjónustustað
       *[no_shipment] ekkert að senda
    }
method-needs =
    { $what ->
        [printer] Þú þarft prentara fyrir þetta: { LIST($ways, type: "or") }.
       *[packaging] Þú sérð um að pakka vörunni fyrir þetta: { LIST($ways, type: "or") }.
    }
proof-needed = Hafðu þetta við höndina: { LIST($things) }.
proof-helpful = Þetta hjálpar líka: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kvittun eða pöntunarnúmer
        [photos] myndir
        [video] myndband
        [serial_number] raðnúmer
        [medical_certificate] læknisvottorð
        [gift_receipt] skiptimiði
        [disposal_photo] mynd af vörunni sem var hent
       *[photo_id] skilríki með mynd
    }

## Nei, og hvað þá

refusal-over =
    { $basis ->
        [law] Tíminn sem lögin gefa þér er liðinn. Síðasti dagur var: { $day }.
       *[shop] Tíminn sem við gefum þér er liðinn. Síðasti dagur var: { $day }.
    }
refusal-condition = Við getum ekki tekið við vörunni. Þetta atriði stenst ekki: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Lögin gera undantekningu fyrir svona vörur.
       *[shop] { $reason } Við tökum ekki við svona vörum aftur.
    }
refusal =
    { $reason ->
        [period_over] Tíminn er liðinn.
        [not_yet] Það er of snemmt.
        [rule_refuses] Við bjóðum þetta ekki fyrir þessa vöru.
        [legal_exception] Lögin gera undantekningu fyrir svona vörur.
        [condition_fails] Eitt skilyrða okkar stenst ekki.
        [limit_reached] Þú hefur notað þetta eins oft og við leyfum.
        [bundle_whole] Við tökum bara við öllu settinu.
        [no_legal_right] Lögin í þínu landi veita ekki þennan rétt.
        [already_returned] Þessum vörum hefur verið skilað eða þær eru á leiðinni.
        [not_late] Afhendingin er ekki of sein.
       *[no_rule] Reglur okkar svara þessu ekki.
    }
note =
    { $note ->
        [law_not_held] Við erum ekki enn með lög þíns lands. Þú gætir átt meiri rétt.
        [law_may_give_more] Lögin í þínu landi gætu gefið þér meira.
        [device_clock] Dagsetningin kemur úr tækinu þínu. Athugaðu hana.
        [holidays_unknown] Við þekkjum ekki frídaga þess árs enn þá.
        [delivery_assumed] Afhendingardagurinn er tekinn úr áætluninni.
        [legal_day_later] Frídagar gætu fært síðasta daginn aðeins.
        [fault_presumed] Við göngum út frá að gallinn hafi verið til staðar frá byrjun.
        [fault_to_show] Þú þarft að sýna að gallinn hafi verið til staðar frá byrjun.
        [depends_on_item] Hve lengi varan á að endast fer eftir vörunni.
        [older_policy] Þú pantaðir áður en þessar reglur tóku gildi. Starfsmaður kannar hvaða reglur gilda.
        [policy_of_order] Við notuðum reglurnar frá deginum sem þú pantaðir.
        [reasonable_time] Lögin nefna engan dagafjölda. Ekki bíða lengi.
        [extra_time] Gefðu okkur fyrst hæfilegan tíma til að afhenda.
       *[diminished_value] Prófaðu vöruna eins og í búð. Meiri notkun getur lækkað endurgreiðsluna.
    }
alternative =
    { $way ->
        [ask_shop] Spurðu okkur: starfsmaður skoðar málið.
        [report_defect] Er varan gölluð? Segðu okkur þá frá gallanum.
        [use_guarantee] Nýttu ábyrgðina.
        [exchange] Þú getur skipt vörunni í staðinn.
        [return_bundle] Skilaðu öllu settinu.
        [wait_until_open] Komdu aftur fyrsta daginn.
        [ask_repair] Biddu okkur um að laga vöruna.
        [order_spare_part] Gerðu við vöruna með varahlut.
        [complain] Sérðu þetta öðruvísi? Þá getur þú kvartað.
       *[return_instead] Bíddu þar til varan kemur og skilaðu henni svo.
    }
contact =
    { $kind ->
        [email] Skrifaðu á { $value }.
        [phone] Hringdu í { $value }.
        [post] Sendu bréf á { $value }.
       *[page] Notaðu tengiliðasíðuna okkar.
    }
contact-hours = Þú nærð í okkur á þessum tímum, á klukku verslunarinnar: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Starfsmaður svarar innan { $hours } klukkustundar.
       *[other] Starfsmaður svarar innan { $hours } klukkustunda.
    }
contact-language = Þar er kannski ekki töluð íslenska.

## Mál

case-label =
    { $case ->
        [return] Mér snerist hugur
        [exchange] Ég vil annað í staðinn
        [defect] Varan er gölluð
        [damaged] Varan kom skemmd
        [wrong] Ég fékk ranga vöru
        [missing] Eitthvað vantar
        [late] Afhendingin er of sein
        [guarantee] Nýta ábyrgðina
        [withdrawal] Falla frá kaupunum
        [repair] Ég þarf viðgerð
        [complaint] Ég vil kvarta
        [trade_in] Láta gömlu vöruna upp í
        [spare_part] Mig vantar varahlut
       *[cancellation] Hætta við pöntunina
    }
case-hint =
    { $case ->
        [return] Ekkert er að vörunni, en þú vilt hana ekki.
        [exchange] Þú vilt aðra stærð, annan lit eða aðra vöru.
        [defect] Varan virkar ekki eða er ekki eins og lýst var.
        [damaged] Varan skemmdist á leiðinni til þín.
        [wrong] Í pakkanum er eitthvað sem þú pantaðir ekki.
        [missing] Pakkinn eða hluti hans kom ekki.
        [late] Varan kom, eða kemur, eftir lofaðan dag.
        [guarantee] Verslunin eða framleiðandinn gaf þér ábyrgð.
        [withdrawal] Lögin gefa þér tíma til að falla frá kaupunum. Þú þarft enga ástæðu.
        [repair] Það þarf að laga vöruna, með eða án ábyrgðar.
        [complaint] Þér líkar ekki hvernig við komum fram við þig.
        [trade_in] Þú lætur okkur fá gömlu vöruna og færð inneign.
        [spare_part] Þú vilt gera við vöruna heima.
       *[cancellation] Pöntunin er ekki lögð af stað.
    }

## Spurningar

fact-question =
    { $fact ->
        [ordered_on] Hvenær pantaðir þú vöruna?
        [paid_on] Hvenær borgaðir þú fyrir vöruna?
        [shipped_on] Hvenær var varan send til þín?
        [delivered_on] Hvenær kom varan?
        [first_delivered_on] Hvenær kom fyrsta varan í pöntuninni?
        [last_delivered_on] Hvenær kom síðasta varan í pöntuninni?
        [receipt_confirmed_on] Hvenær staðfestir þú móttöku?
        [estimated_delivery_on] Hver var síðasti dagur áætlaðrar afhendingar?
        [activated_on] Hvenær virkjaðir þú vöruna fyrst?
        [noticed_on] Hvenær tókst þú eftir gallanum?
        [seller_contacted_on] Hvenær spurðir þú okkur fyrst?
        [tier] Í hvaða viðskiptavinaflokki ert þú hjá okkur?
        [subdivision] Í hvaða landshluta býrð þú?
        [category] Hvers konar vara er þetta?
        [price] Hvað borgaðir þú fyrir eitt stykki?
        [attribute] Hvaða útgáfa vörunnar er þetta?
        [earlier_returns] Hve oft hefur þú skilað vörum úr þessari pöntun?
        [seller] Hver seldi þér vöruna?
        [replacement_delivered_on] Hvenær kom nýja varan?
        [reason] Hvers vegna viltu skila vörunni?
        [role] Keyptir þú vöruna eða fékkst þú hana að gjöf?
        [order_state] Hversu langt er pöntunin komin?
        [order_value] Hvað kostaði öll pöntunin?
        [method] Hvernig viltu skila vörunni?
        [appointment_at] Hvenær áttu tíma?
        [quantity] Um hversu mörg stykki er að ræða?
        [document_on] Hvenær fékkst þú samninginn?
       *[state] Getur þú sagt okkur meira um vöruna?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dagurinn er í pöntunarstaðfestingunni.
        [paid_on] Dagurinn er á bankayfirlitinu eða kvittuninni.
        [shipped_on] Dagurinn er í skilaboðum okkar um pakkann.
        [delivered_on] Dagurinn sem þú, eða einhver fyrir þig, fékkst pakkann.
        [noticed_on] Dagurinn sem þú sást gallann fyrst.
        [seller_contacted_on] Dagur fyrstu skilaboða þinna eða símtals.
        [estimated_delivery_on] Hann er í pöntunarstaðfestingunni.
        [reason] Réttur þinn samkvæmt lögum fer ekki eftir því.
       *[subdivision] Sumar reglur eru ólíkar eftir landshlutum.
    }
choice =
    { $word ->
        [too_small] Varan er of lítil
        [too_large] Varan er of stór
        [not_as_expected] Varan er ekki eins og ég bjóst við
        [no_longer_needed] Ég þarf hana ekki lengur
        [better_price] Ég fann hana ódýrari
        [ordered_by_mistake] Ég pantaði hana óvart
        [arrived_late] Hún kom of seint
        [poor_quality] Gæðin eru léleg
        [not_tolerated] Húðin eða líkaminn þolir hana ekki
        [buyer] Ég keypti hana
        [receiver] Ég fékk hana að gjöf
        [placed] Nýbúið að panta
        [in_preparation] Í vinnslu
        [shipped] Á leiðinni
        [delivered] Komin
       *[other] Önnur ástæða
    }
state-question =
    { $state ->
        [unused] Er varan enn ónotuð?
        [unopened] Eru umbúðirnar enn lokaðar?
        [tags_attached] Eru merkimiðarnir enn á?
        [seal_intact] Er innsiglið enn heilt?
        [complete] Eru allir hlutar og fylgihlutir með?
        [original_packaging] Áttu upprunalegu umbúðirnar?
        [not_activated] Er varan enn óvirkjuð og óskráð?
        [data_erased] Hefur þú eytt gögnunum þínum og aftengt aðgangana þína?
        [serial_number_matches] Er raðnúmerið það sama og í pöntuninni?
        [undamaged] Hefur varan verið óskemmd síðan þú fékkst hana?
        [clean] Er varan hrein?
        [used_as_intended] Notaðir þú vöruna eins og framleiðandinn segir?
        [original_buyer] Ert þú fyrsti kaupandinn?
        [fault_reaches_measure] Er gallinn eins stór og ábyrgðin krefst?
        [proof_of_purchase] Áttu kvittun eða aðra staðfestingu á kaupunum?
        [same_kind] Er nýja varan sömu gerðar og stærðar?
       *[not_started] Áttu enn eftir að hefja niðurhal eða streymi?
    }
state-hint =
    { $state ->
        [seal_intact] Innsigli vegna heilsu eða hreinlætis, eða utan um disk.
        [complete] Snúrur, leiðbeiningar og gjafir teljast með.
        [clean] Nógu hrein til að aðrir geti notað hana.
        [fault_reaches_measure] Mælikvarðinn er í texta ábyrgðarinnar.
       *[used_as_intended] Til dæmis dýna á réttum rúmbotni.
    }
state-point =
    { $state ->
        [unused] ónotuð
        [unopened] umbúðir óopnaðar
        [tags_attached] merkimiðar enn á
        [seal_intact] innsigli heilt
        [complete] allir hlutar með
        [original_packaging] upprunalegar umbúðir með
        [not_activated] óvirkjuð og óskráð
        [data_erased] gögnum þínum eytt
        [serial_number_matches] raðnúmer eins og í pöntun
        [undamaged] engar skemmdir af þinni hálfu
        [clean] hrein
        [used_as_intended] notuð eins og framleiðandinn segir
        [original_buyer] þú ert fyrsti kaupandinn
        [fault_reaches_measure] galli eins stór og ábyrgðin krefst
        [proof_of_purchase] staðfesting á kaupum
        [same_kind] sama gerð og stærð
       *[not_started] niðurhal eða streymi ekki hafið
    }
answer-yes = Já
answer-no = Nei

## Reglurnar í stuttu máli

card-title = Skil, viðgerðir og endurgreiðslur
card-section =
    { $section ->
        [changed_mind] Ef þér snýst hugur
        [faulty] Ef varan er gölluð
        [arrival] Ef varan kemur skemmd, röng eða ekki öll
        [money] Kostnaður og endurgreiðsla
        [guarantee] Ábyrgð okkar
        [points] Hvert þú getur farið
        [guides] Hjálp með vöruna
        [faq] Spurningar og svör
        [disputes] Ef við verðum ekki sammála
       *[contact] Hver hjálpar þér
    }
card-case =
    { $case ->
        [damaged] Kemur varan skemmd? Við bjóðum þetta: { LIST($ways, type: "or") }.
        [wrong] Er þetta röng vara? Við bjóðum þetta: { LIST($ways, type: "or") }.
       *[missing] Vantar eitthvað? Við bjóðum þetta: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Kvartanateymi okkar: { $name }.
        [mediator] Sáttamiðlari: { $name }.
        [adr_body] Óháð kærunefnd, án dómstóls: { $name }.
        [authority] Stjórnvald: { $name }.
        [arbitration] Gerðardómur: { $name }.
       *[court] Dómstóll: { $name }.
    }
dispute-within = Mánuðir sem þú hefur eftir kvörtunina: { $months }.
point =
    { $kind ->
        [store] Verslun okkar: { $name }.
        [drop_off] Móttökustaður: { $name }.
        [service] Þjónusta framleiðanda: { $name }.
       *[repairer] Óháð verkstæði: { $name }.
    }
point-unpacked = Þar þarftu hvorki kassa né miða.
guide =
    { $kind ->
        [manual] Leiðbeiningar: { $title }
        [video] Myndband: { $title }
       *[guide] Skref fyrir skref: { $title }
    }
# same as English
shop-words = { $words }
card-guarantee-none = Við veitum enga viðbótarábyrgð á þessari vöru.
card-ask = Spurðu okkur, starfsmaður hjálpar þér.
card-as-of = Við lásum lögin { DATE($day, style: "long") }.
card-footer = Þessi síða veitir upplýsingar. Hún er ekki lögfræðiráðgjöf.

## Fyrirsagnir, hnappar, reitir

ui-by-law = Samkvæmt lögum
ui-from-shop = Frá versluninni
ui-details = Nánar
ui-policy-link = Allar reglur verslunarinnar
ui-unavailable = Við getum ekki sýnt þetta núna. Spurðu verslunina.
