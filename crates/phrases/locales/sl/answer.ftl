## Pred nakupom

promise-dated =
    { $when ->
        [today] Naročite danes. Dostava najpozneje: { DATE($arrival, style: "day") }. Zadnji dan za vračilo: { $last_day }.
        [ordered] Dostava najpozneje: { DATE($arrival, style: "day") }. Zadnji dan za vračilo: { $last_day }.
       *[arrived] Zadnji dan za vračilo: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Naročite danes. Zadnji dan, ko si lahko premislite: { $last_day }.
       *[ordered] Zadnji dan, ko si lahko premislite: { $last_day }.
    }
promise-unlimited = Izdelek lahko vrnete kadar koli. Roka ni.
promise-days-delivered =
    { $days ->
        [one] Za vračilo imate { $days } dan po dostavi.
        [two] Za vračilo imate { $days } dneva po dostavi.
        [few] Za vračilo imate { $days } dni po dostavi.
       *[other] Za vračilo imate { $days } dni po dostavi.
    }
promise-days =
    { $days ->
        [one] Za vračilo imate { $days } dan.
        [two] Za vračilo imate { $days } dneva.
        [few] Za vračilo imate { $days } dni.
       *[other] Za vračilo imate { $days } dni.
    }
promise-working-days =
    { $days ->
        [one] Za vračilo imate { $days } delovni dan.
        [two] Za vračilo imate { $days } delovna dneva.
        [few] Za vračilo imate { $days } delovne dni.
       *[other] Za vračilo imate { $days } delovnih dni.
    }
promise-months =
    { $months ->
        [one] Za vračilo imate { $months } mesec.
        [two] Za vračilo imate { $months } meseca.
        [few] Za vračilo imate { $months } mesece.
       *[other] Za vračilo imate { $months } mesecev.
    }
promise-open = Rok za vračilo je odvisen od izdelka.
promise-person = Pred vračilom nas vprašajte. Odloči sodelavec.
promise-no = Če ste si samo premislili, ga ne morete vrniti.
promise-no-goods = { $reason } Če ste si samo premislili, ga ne morete vrniti.
still-covered = Če ima napako, ste še vedno zaščiteni.
assumed-delivery = Računamo z dostavo najpozneje: { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Ta izdelek izdelamo za vas.
        [perishable] Ta izdelek se hitro pokvari.
        [sealed_hygiene] Ta izdelek je zapečaten zaradi zdravja ali higiene.
        [sealed_media] Ta izdelek je zapečaten posnetek ali program.
        [digital] Ta izdelek je digitalen.
        [newspaper] Ta izdelek je časopis ali revija.
        [inseparably_mixed] Ta izdelek se po dostavi pomeša z drugim blagom.
        [market_price] Cena tega izdelka je odvisna od trga.
        [dated_service] To je storitev za določen dan.
        [near_expiry_or_flawed] Ta izdelek je bil prodan tik pred iztekom roka ali z znano napako.
        [value_drops_on_use] Ta izdelek z uporabo izgubi vrednost.
        [used] Ta izdelek je rabljen.
        [final_sale] Ta izdelek je bil prodan brez možnosti vračila.
        [gift_card] To je darilna kartica.
        [oversized] Ta izdelek je prevelik za paket.
        [hazardous] Ta izdelek je nevarno blago.
        [gift] Ta izdelek je bil kupljen za darilo.
        [subscription_first] To je prva dostava naročnine.
        [subscription_renewal] To je poznejša dostava naročnine.
        [business_purchase] Ta izdelek je bil kupljen za podjetje.
        [flagged_buyer] Za ta račun so vračila ustavljena.
        [discounted] Ta izdelek je bil prodan po znižani ceni.
        [bundle_part] Ta izdelek je del kompleta.
        [non_durable] Ta izdelek se z uporabo porabi.
       *[other] Za take izdelke veljajo posebna pravila.
    }

## Odgovor

headline-yes =
    { $case ->
        [return] Da, lahko ga vrnete.
        [exchange] Da, lahko ga zamenjate.
        [defect] Da, lahko reklamirate napako.
        [damaged] Da, lahko reklamirate poškodbo.
        [wrong] Da, lahko reklamirate napačen izdelek.
        [missing] Da, lahko reklamirate, kar manjka.
        [late] Da, lahko reklamirate zamudo.
        [guarantee] Da, lahko uveljavite garancijo.
        [withdrawal] Da, po zakonu lahko odstopite od pogodbe.
        [repair] Da, lahko ga daste v popravilo.
        [complaint] Da, lahko se pritožite.
        [trade_in] Da, stari izdelek lahko oddate za dobropis.
        [spare_part] Da, lahko dobite rezervni del.
       *[cancellation] Da, lahko prekličete naročilo.
    }
headline-if = Da, pod spodnjimi pogoji.
headline-person = O tem odloči sodelavec v trgovini.
headline-no = Po našem izračunu ne.
headline-unknown = Vedeti moramo še nekaj.
last-day =
    { $act ->
        [sent] Pošljite ga najpozneje: { $day }.
        [received] K nam mora prispeti najpozneje: { $day }.
       *[notice] Sporočite nam najpozneje: { $day }.
    }
no-last-day = Roka ni.
legal-day = Zaradi prostih dni se zadnji dan lahko premakne na: { $day }.
opens-on = To lahko uveljavite od tega dne: { $day }.
period-days =
    { $days ->
        [one] Imate { $days } dan.
        [two] Imate { $days } dneva.
        [few] Imate { $days } dni.
       *[other] Imate { $days } dni.
    }
period-working-days =
    { $days ->
        [one] Imate { $days } delovni dan.
        [two] Imate { $days } delovna dneva.
        [few] Imate { $days } delovne dni.
       *[other] Imate { $days } delovnih dni.
    }
period-months =
    { $months ->
        [one] Imate { $months } mesec.
        [two] Imate { $months } meseca.
        [few] Imate { $months } mesece.
       *[other] Imate { $months } mesecev.
    }
period-years =
    { $years ->
        [one] Imate { $years } leto.
        [two] Imate { $years } leti.
        [few] Imate { $years } leta.
       *[other] Imate { $years } let.
    }
law-days =
    { $days ->
        [one] Zakon vaše države vam daje { $days } dan.
        [two] Zakon vaše države vam daje { $days } dneva.
        [few] Zakon vaše države vam daje { $days } dni.
       *[other] Zakon vaše države vam daje { $days } dni.
    }
law-working-days =
    { $days ->
        [one] Zakon vaše države vam daje { $days } delovni dan.
        [two] Zakon vaše države vam daje { $days } delovna dneva.
        [few] Zakon vaše države vam daje { $days } delovne dni.
       *[other] Zakon vaše države vam daje { $days } delovnih dni.
    }
law-months =
    { $months ->
        [one] Zakon vaše države vam daje { $months } mesec.
        [two] Zakon vaše države vam daje { $months } meseca.
        [few] Zakon vaše države vam daje { $months } mesece.
       *[other] Zakon vaše države vam daje { $months } mesecev.
    }
law-years =
    { $years ->
        [one] Zakon vaše države vam daje { $years } leto.
        [two] Zakon vaše države vam daje { $years } leti.
        [few] Zakon vaše države vam daje { $years } leta.
       *[other] Zakon vaše države vam daje { $years } let.
    }
counts-from =
    { $event ->
        [purchased] Rok teče od dneva vašega naročila.
        [paid] Rok teče od dneva plačila.
        [shipped] Rok teče od dneva, ko pošljemo blago.
        [delivered] Rok teče od dneva, ko prispe izdelek.
        [first_item_delivered] Rok teče od dneva, ko prispe prvi izdelek.
        [last_item_delivered] Rok teče od dneva, ko prispe zadnji izdelek.
        [receipt_confirmed] Rok teče od dneva, ko potrdite prejem.
        [estimated_delivery] Rok teče od zadnjega dneva predvidene dostave.
        [activated] Rok teče od dneva prve aktivacije.
        [noticed] Rok teče od dneva, ko opazite napako.
        [seller_contacted] Rok teče od dneva, ko se prvič obrnete na nas.
        [replacement_delivered] Rok teče od dneva, ko prispe nadomestni izdelek.
        [document_received] Rok teče od dneva, ko dobite pogodbo.
        [later_of_document_and_delivery] Rok teče od pogodbe ali dostave, kar je pozneje.
       *[later_of_purchase_and_delivery] Rok teče od naročila ali dostave, kar je pozneje.
    }

## Kaj dobi kupec

gets-one =
    { $remedy ->
        [refund_original] Denar dobite nazaj na enak način, kot ste plačali.
        [store_credit] Dobite dobropis za našo trgovino.
        [gift_card] Dobite darilno kartico.
        [exchange] Dobite drugo velikost ali barvo ali drug izdelek.
        [replacement] Dobite enak nov izdelek.
        [repair] Dobite brezplačno popravilo.
        [price_reduction] Izdelek obdržite in dobite nazaj del cene.
        [keep_item_refund] Izdelek obdržite in dobite denar nazaj.
        [termination] Blago vrnete in dobite denar nazaj.
        [send_missing] Pošljemo vam, kar manjka.
       *[other] Dobite to: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Izberete vi: { LIST($ways, type: "or") }.
        [shop] Izberemo mi: { LIST($ways, type: "or") }.
       *[open] Dobite eno od tega: { LIST($ways, type: "or") }.
    }
gets-then = Če to ne pomaga: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] vračilo denarja
        [store_credit] dobropis za našo trgovino
        [gift_card] darilna kartica
        [exchange] zamenjava
        [replacement] nov izdelek
        [repair] brezplačno popravilo
        [price_reduction] nižja cena
        [keep_item_refund] vračilo denarja, izdelek pa obdržite
        [termination] vračilo blaga in denarja
        [exchange_same] zamenjava za enak izdelek
        [exchange_variant] druga velikost ali barva
        [coupon] kupon za naslednje naročilo
        [donate] vračilo denarja, izdelek pa gre v dobrodelne namene
        [trade_in_credit] dobropis za stari izdelek
        [spare_part] rezervni del
        [reply] odgovor sodelavca
       *[send_missing] dostava tega, kar manjka
    }
another-way = Namesto tega lahko izberete to.
basis-law = To vam pripada po zakonu vaše države.
basis-law-check = Menimo, da vam to pripada po zakonu vaše države. Preverite.
basis-shop = To vam obljubljamo mi.
credit-bonus = Vzemite dobropis in dobite { $share } več.
credit-total = Kot dobropis dobite { $total }.
credit-extra = Vključen je dodatek { $amount }.
credit-until = Zadnji dan za porabo dobropisa ali kupona: { $day }.
exchange-cheaper = Novi izdelek stane manj.
exchange-pay = Novi izdelek stane več: doplačate { $amount }.
rebooking-fee = Nov termin stane { $amount }.
quantity = Število izdelkov, za katere to velja: { $count }.
remedy-end = Zadnji dan za „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] To garancijo daje proizvajalec.
        [insurer] To podaljšano garancijo daje zavarovalnica.
       *[shop] To garancijo dajemo mi.
    }
guarantee-price = Ta garancija stane { $amount }.
guarantee-passes-on = Velja tudi za naslednjega lastnika.
register-by = Zadnji dan za registracijo izdelka: { $day }.
register-within = Izdelek registrirajte po nakupu. Dni za to: { $days }.
freight =
    { $payer ->
        [shop] Povratna pošiljka je za vas brezplačna.
       *[buyer] Povratno pošiljko plačate vi.
    }
freight-cost = Povratna pošiljka vas stane { $amount }.
outbound =
    { $which ->
        [none] Stroškov dostave ne dobite nazaj.
        [standard] Nazaj dobite tudi stroške običajne dostave.
       *[all] Nazaj dobite tudi vse stroške dostave.
    }
refund-total = Po našem izračunu dobite nazaj { $total }.
refund-minus =
    { $kind ->
        [restocking] Zadržimo { $amount } za vrnitev v skladišče.
        [collection] Zadržimo { $amount } za prevzem.
        [handling] Zadržimo { $amount } za obdelavo.
        [late] Zadržimo { $amount } zaradi zamude.
        [return_label] Zadržimo { $amount } za nalepko za vračilo.
        [bundle_discount] Odvzamemo popust za komplet: { $amount }.
       *[other] Odštejemo { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cena
        [outbound_freight] Stroški dostave
        [restocking] Pristojbina za vrnitev v skladišče
        [collection] Pristojbina za prevzem
        [handling] Pristojbina za obdelavo
        [late] Pristojbina zaradi zamude
        [return_label] Nalepka za vračilo
        [bundle_discount] Popust za komplet
        [discount_share] Popust na naročilo
        [voucher] Kupon
        [tax] Davek
        [duties] Uvozne dajatve
        [services] Plačane storitve
        [free_delivery] Dostava, ki je bila brezplačna
        [free_gift] Darilo, ki ga obdržite
        [rebooking] Nov termin
        [inspection] Pristojbina za pregled
        [packaging] Manjkajoča embalaža
        [bonus] Dodatek
       *[total] Nazaj dobite
    }
refund-part =
    { $to ->
        [gift_card] Nazaj dobite { $amount } na darilni kartici.
        [store_credit] Nazaj dobite { $amount } kot dobropis.
        [kept] Ne dobite nazaj: { $amount }.
       *[original] Nazaj dobite { $amount } na enak način, kot ste plačali.
    }
fee =
    { $kind ->
        [restocking] Zaračunamo vrnitev v skladišče.
        [collection] Zaračunamo prevzem.
        [handling] Zaračunamo obdelavo.
        [late] Če zamudite, to zaračunamo.
       *[other] Zaračunamo to: { $what }.
    }
charge = Plačate { $amount }: { $what }.
refund-by = Sporočite nam danes in denar dobite nazaj najpozneje: { $day }.
refund-at-once = Denar dobite nazaj takoj.
refund-within =
    { $days ->
        [one] Denar dobite nazaj v { $days } dnevu.
        [two] Denar dobite nazaj v { $days } dneh.
        [few] Denar dobite nazaj v { $days } dneh.
       *[other] Denar dobite nazaj v { $days } dneh.
    }
refund-within-working =
    { $days ->
        [one] Denar dobite nazaj v { $days } delovnem dnevu.
        [two] Denar dobite nazaj v { $days } delovnih dneh.
        [few] Denar dobite nazaj v { $days } delovnih dneh.
       *[other] Denar dobite nazaj v { $days } delovnih dneh.
    }
refund-from =
    { $event ->
        [notice] Ta rok teče od dneva, ko nam sporočite.
        [goods_back] Ta rok teče od dneva, ko blago prispe k nam.
        [estimated_delivery] Ta rok teče od zadnjega dneva predvidene dostave.
       *[inspection] Ta rok teče od konca našega pregleda.
    }
withhold = Lahko počakamo na blago ali na dokazilo, da ste ga poslali.
send-by = Če nam sporočite danes, blago pošljite najpozneje: { $day }.
conditions-open = Ti pogoji morajo biti izpolnjeni: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Ni izpolnjeno: { $point }. Sodelavec pogleda vaše dokazilo.
        [ask_person] Ni izpolnjeno: { $point }. Odloči sodelavec.
        [store_credit] Ni izpolnjeno: { $point }. Namesto denarja dobite dobropis.
        [exchange_only] Ni izpolnjeno: { $point }. Lahko ga samo zamenjate.
        [gift_card] Ni izpolnjeno: { $point }. Namesto denarja dobite darilno kartico.
        [reduced_or_sent_back] Ni izpolnjeno: { $point }. Izberete vi: manj denarja nazaj ali pa vam ga pošljemo na vaše stroške.
       *[reduced_refund] Ni izpolnjeno: { $point }. Odštejemo izgubo vrednosti.
    }
late-keeps = Rok je mimo, zato zadržimo { $share } cene.
late-until = Zadnji dan, ko to še velja: { $day }.
methods = Vrnete ga lahko tako: { LIST($ways, type: "or") }.
nothing-to-send = Ničesar ne pošljete nazaj.
method =
    { $method ->
        [mail_with_label] po pošti z našo nalepko
        [mail_own] po pošti s svojo nalepko
        [drop_off] na oddajnem mestu
        [store] v eni od naših trgovin
        [pick_up] prevzem pri vaših vratih
        [kiosk] na avtomatu za vračila
        [service_point] na servisnem mestu
       *[no_shipment] brez pošiljanja
    }
method-needs =
    { $what ->
        [printer] Za to potrebujete tiskalnik: { LIST($ways, type: "or") }.
       *[packaging] Za to ga zapakirate sami: { LIST($ways, type: "or") }.
    }
proof-needed = Pripravite: { LIST($things) }.
proof-helpful = Pomaga tudi to: { LIST($things) }.
proof =
    { $proof ->
        [receipt] račun ali številka naročila
        [photos] fotografije
        [video] video
        [serial_number] serijska številka
        [medical_certificate] zdravniško potrdilo
        [gift_receipt] darilni račun
        [disposal_photo] fotografija zavrženega izdelka
       *[photo_id] osebni dokument s sliko
    }

## Ne, in kaj potem

refusal-over =
    { $basis ->
        [law] Rok po zakonu je potekel: { $day }.
       *[shop] Rok, ki vam ga dajemo mi, je potekel: { $day }.
    }
refusal-condition = Ne moremo ga sprejeti. Ni izpolnjeno: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Za tako blago velja zakonska izjema.
       *[shop] { $reason } Takega blaga ne jemljemo nazaj.
    }
refusal =
    { $reason ->
        [period_over] Rok je mimo.
        [not_yet] Za to je še prezgodaj.
        [rule_refuses] Tega za ta izdelek ne ponujamo.
        [legal_exception] Za tako blago velja zakonska izjema.
        [condition_fails] Eden od naših pogojev ni izpolnjen.
        [limit_reached] To ste že izkoristili tolikokrat, kolikorkrat dovolimo.
        [bundle_whole] Nazaj vzamemo samo cel komplet.
        [no_legal_right] Zakon vaše države te pravice ne daje.
        [already_returned] To je že vrnjeno ali na poti nazaj.
        [not_late] Zamude ni.
       *[no_rule] Naša pravila o tem ne govorijo.
    }
note =
    { $note ->
        [law_not_held] Zakona vaše države še nimamo. Morda imate več pravic.
        [law_may_give_more] Zakon vaše države vam morda daje več.
        [device_clock] Datum smo vzeli z vaše naprave. Preverite ga.
        [holidays_unknown] Praznikov tistega leta še ne poznamo.
        [delivery_assumed] Dan dostave smo vzeli iz ocene.
        [legal_day_later] Zaradi prostih dni se zadnji dan lahko malo premakne.
        [fault_presumed] Domnevamo, da je imel napako od začetka.
        [fault_to_show] Dokazati morate, da je imel napako od začetka.
        [depends_on_item] Koliko časa mora zdržati, je odvisno od izdelka.
        [older_policy] Naročili ste pred temi pravili. Sodelavec preveri, katera veljajo.
        [policy_of_order] Veljajo pravila na dan vašega naročila.
        [reasonable_time] Zakon ne navaja števila dni. Ne odlašajte.
        [extra_time] Najprej nam dajte primeren rok za dostavo.
       *[diminished_value] Preizkusite ga kot v trgovini. Večja uporaba lahko zniža vračilo denarja.
    }
alternative =
    { $way ->
        [ask_shop] Vprašajte nas: sodelavec bo pogledal.
        [report_defect] Ima napako? Sporočite nam jo.
        [use_guarantee] Uveljavite garancijo.
        [exchange] Namesto tega ga lahko zamenjate.
        [return_bundle] Vrnite cel komplet.
        [wait_until_open] Oglasite se prvi dan.
        [ask_repair] Prosite nas za popravilo.
        [order_spare_part] Popravite ga sami z rezervnim delom.
        [complain] Se ne strinjate? Pritožite se.
       *[return_instead] Počakajte, da prispe, in ga vrnite.
    }
contact =
    { $kind ->
        [email] Pišite nam: { $value }.
        [phone] Pokličite nas: { $value }.
        [post] Pošljite nam pismo: { $value }.
       *[page] Odprite našo stran s kontakti.
    }
contact-hours = Dosegljivi smo, po uri trgovine: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Sodelavec odgovori v { $hours } uri.
        [two] Sodelavec odgovori v { $hours } urah.
        [few] Sodelavec odgovori v { $hours } urah.
       *[other] Sodelavec odgovori v { $hours } urah.
    }
contact-language = Tam morda nihče ne govori slovensko.

## Primeri

case-label =
    { $case ->
        [return] Ne želim ga več
        [exchange] Želim nekaj drugega
        [defect] Ima napako
        [damaged] Prispelo je poškodovano
        [wrong] Napačen izdelek
        [missing] Nekaj manjka
        [late] Dostava zamuja
        [guarantee] Uveljavitev garancije
        [withdrawal] Odstop od pogodbe po zakonu
        [repair] Potrebujem popravilo
        [complaint] Želim se pritožiti
        [trade_in] Staro za novo
        [spare_part] Potrebujem rezervni del
       *[cancellation] Preklic naročila
    }
case-hint =
    { $case ->
        [return] Izdelek je v redu, vendar ga ne želite.
        [exchange] Želite drugo velikost ali barvo ali drug izdelek.
        [defect] Ne deluje ali ni tak, kot je opisan.
        [damaged] Poškodoval se je na poti k vam.
        [wrong] V paketu je nekaj, česar niste naročili.
        [missing] Paket ali njegov del ni prispel.
        [late] Prispel je ali prispe po obljubljenem dnevu.
        [guarantee] Trgovina ali proizvajalec vam je dal garancijo.
        [withdrawal] Zakon vam da čas za odstop. Razloga ne potrebujete.
        [repair] Treba ga je popraviti, z garancijo ali brez nje.
        [complaint] Niste zadovoljni z našim ravnanjem.
        [trade_in] Date nam stari izdelek in dobite dobropis.
        [spare_part] Popraviti ga želite sami.
       *[cancellation] Naročilo še ni na poti.
    }

## Vprašanja

fact-question =
    { $fact ->
        [ordered_on] Kdaj ste ga naročili?
        [paid_on] Kdaj ste ga plačali?
        [shipped_on] Kdaj smo ga poslali?
        [delivered_on] Kdaj je prispel?
        [first_delivered_on] Kdaj je prispel prvi izdelek iz naročila?
        [last_delivered_on] Kdaj je prispel zadnji izdelek iz naročila?
        [receipt_confirmed_on] Kdaj ste potrdili prejem?
        [estimated_delivery_on] Kateri je zadnji dan predvidene dostave?
        [activated_on] Kdaj ste ga prvič aktivirali?
        [noticed_on] Kdaj ste opazili napako?
        [seller_contacted_on] Kdaj ste se prvič obrnili na nas?
        [tier] Kakšen status kupca imate pri nas?
        [subdivision] V katerem delu države živite?
        [category] Kakšen izdelek je to?
        [price] Koliko ste plačali za en kos?
        [attribute] Katera različica izdelka je to?
        [earlier_returns] Kolikokrat ste iz tega naročila že kaj vrnili?
        [seller] Kdo vam ga je prodal?
        [replacement_delivered_on] Kdaj je prispel nadomestni izdelek?
        [reason] Zakaj ga želite vrniti?
        [role] Ste ga kupili ali dobili v dar?
        [order_state] V kateri fazi je vaše naročilo?
        [order_value] Koliko je stalo celo naročilo?
        [method] Kako ga želite vrniti?
        [appointment_at] Kdaj je vaš termin?
        [quantity] Za koliko kosov gre?
        [document_on] Kdaj ste dobili pogodbo?
       *[state] Nam lahko poveste več o izdelku?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dan piše v potrditvi naročila.
        [paid_on] Dan piše na izpisku ali računu.
        [shipped_on] Dan piše v našem sporočilu o paketu.
        [delivered_on] Dan, ko ste vi ali nekdo za vas dobili paket.
        [noticed_on] Dan, ko ste prvič videli napako.
        [seller_contacted_on] Dan vašega prvega sporočila ali klica.
        [estimated_delivery_on] Piše v potrditvi naročila.
        [reason] Vaše pravice po zakonu niso odvisne od tega.
       *[subdivision] Nekatera pravila se razlikujejo po regijah.
    }
choice =
    { $word ->
        [too_small] Premajhno je
        [too_large] Preveliko je
        [not_as_expected] Ni po pričakovanjih
        [no_longer_needed] Ne potrebujem več
        [better_price] Drugje je ceneje
        [ordered_by_mistake] Naročeno pomotoma
        [arrived_late] Prispelo je prepozno
        [poor_quality] Kakovost je slaba
        [not_tolerated] Koža ali telo ga ne prenaša
        [buyer] To je moj nakup
        [receiver] To je darilo zame
        [placed] Pravkar naročeno
        [in_preparation] V pripravi
        [shipped] Na poti
        [delivered] Prispelo je
       *[other] Drug razlog
    }
state-question =
    { $state ->
        [unused] Je še neuporabljen?
        [unopened] Je embalaža še zaprta?
        [tags_attached] So etikete še na njem?
        [seal_intact] Je pečat še cel?
        [complete] So priloženi vsi deli in dodatki?
        [original_packaging] Imate originalno embalažo?
        [not_activated] Je še brez aktivacije in registracije?
        [data_erased] Ste izbrisali podatke in odjavili račune?
        [serial_number_matches] Je serijska številka kot v naročilu?
        [undamaged] Je brez poškodb, odkar je prispel?
        [clean] Je čist?
        [used_as_intended] Ste ga uporabljali po navodilih proizvajalca?
        [original_buyer] Ste prvi kupec?
        [fault_reaches_measure] Je napaka tako velika, kot zahteva garancija?
        [proof_of_purchase] Imate račun ali drugo dokazilo o nakupu?
        [same_kind] Je novi enake vrste in velikosti?
       *[not_started] Je prenos ali predvajanje še nezačeto?
    }
state-hint =
    { $state ->
        [seal_intact] Pečat zaradi zdravja ali higiene ali okoli plošče.
        [complete] Štejejo tudi kabli, navodila in darila.
        [clean] Tako čist, da ga lahko uporablja kdo drug.
        [fault_reaches_measure] Mera piše v besedilu garancije.
       *[used_as_intended] Na primer vzmetnica na primerni podlagi.
    }
state-point =
    { $state ->
        [unused] neuporabljen
        [unopened] embalaža zaprta
        [tags_attached] etikete še na njem
        [seal_intact] pečat cel
        [complete] vsi deli priloženi
        [original_packaging] originalna embalaža
        [not_activated] brez aktivacije in registracije
        [data_erased] vaši podatki izbrisani
        [serial_number_matches] serijska številka kot v naročilu
        [undamaged] brez poškodb z vaše strani
        [clean] čist
        [used_as_intended] uporabljan po navodilih proizvajalca
        [original_buyer] vi ste prvi kupec
        [fault_reaches_measure] napaka tako velika, kot zahteva garancija
        [proof_of_purchase] dokazilo o nakupu
        [same_kind] enaka vrsta in velikost
       *[not_started] prenos ali predvajanje nezačeto
    }
answer-yes = Da
answer-no = Ne

## Pravila na kratko

card-title = Vračilo, popravilo in denar nazaj
card-section =
    { $section ->
        [changed_mind] Če si premislite
        [faulty] Če ima napako
        [arrival] Če prispe poškodovano, napačno ali nepopolno
        [money] Stroški in vaš denar nazaj
        [guarantee] Naša garancija
        [points] Kam lahko greste
        [guides] Pomoč pri izdelku
        [faq] Vprašanja in odgovori
        [disputes] Če se ne strinjamo
       *[contact] Kdo vam pomaga
    }
card-case =
    { $case ->
        [damaged] Prispelo je poškodovano? Ponujamo to: { LIST($ways, type: "or") }.
        [wrong] Napačen izdelek? Ponujamo to: { LIST($ways, type: "or") }.
       *[missing] Nekaj manjka? Ponujamo to: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Naša ekipa za pritožbe: { $name }.
        [mediator] Mediator: { $name }.
        [adr_body] Neodvisni organ, brez sodišča: { $name }.
        [authority] Pristojni organ: { $name }.
        [arbitration] Arbitraža: { $name }.
       *[court] Sodišče: { $name }.
    }
dispute-within = Mesecev za to po vaši pritožbi: { $months }.
point =
    { $kind ->
        [store] Naša trgovina: { $name }.
        [drop_off] Oddajno mesto: { $name }.
        [service] Servis proizvajalca: { $name }.
       *[repairer] Neodvisni servis: { $name }.
    }
point-unpacked = Škatle in nalepke tam ne potrebujete.
guide =
    { $kind ->
        [manual] Navodila: { $title }
        [video] Video: { $title }
       *[guide] Korak za korakom: { $title }
    }
shop-words = { $words }
card-guarantee-none = Za ta izdelek ne dajemo dodatne garancije.
card-ask = Vprašajte nas in sodelavec vam bo pomagal.
card-as-of = Zakon smo prebrali: { DATE($day, style: "long") }.
card-footer = Ta stran je informativna in ni pravni nasvet.
ui-by-law = Po zakonu
ui-from-shop = Od trgovine
ui-details = Podrobnosti
ui-policy-link = Vsa pravila trgovine
ui-unavailable = Tega zdaj ne moremo prikazati. Vprašajte trgovino.
