## Prije kupnje

promise-dated =
    { $when ->
        [today] Naručite danas, stiže do { DATE($arrival, style: "day") }. Zadnji dan za povrat: { $last_day }
        [ordered] Stiže do { DATE($arrival, style: "day") }. Zadnji dan za povrat: { $last_day }
       *[arrived] Zadnji dan za povrat: { $last_day }
    }
promise-ordered =
    { $when ->
        [today] Naručite danas. Zadnji dan da se predomislite: { $last_day }
       *[ordered] Zadnji dan da se predomislite: { $last_day }
    }
promise-unlimited = Proizvod možete vratiti kad god želite. Nema zadnjeg dana.
promise-days-delivered =
    { $days ->
        [one] Za povrat imate { $days } dan nakon dostave.
        [few] Za povrat imate { $days } dana nakon dostave.
       *[other] Za povrat imate { $days } dana nakon dostave.
    }
promise-days =
    { $days ->
        [one] Za povrat imate { $days } dan.
        [few] Za povrat imate { $days } dana.
       *[other] Za povrat imate { $days } dana.
    }
promise-working-days =
    { $days ->
        [one] Za povrat imate { $days } radni dan.
        [few] Za povrat imate { $days } radna dana.
       *[other] Za povrat imate { $days } radnih dana.
    }
promise-months =
    { $months ->
        [one] Za povrat imate { $months } mjesec.
        [few] Za povrat imate { $months } mjeseca.
       *[other] Za povrat imate { $months } mjeseci.
    }
promise-open = Rok za povrat ovisi o proizvodu.
promise-person = Pitajte nas prije povrata. Odlučuje djelatnik.
promise-no = Ako ste se samo predomislili, proizvod ne možete vratiti.
promise-no-goods = { $reason } Ako ste se samo predomislili, proizvod ne možete vratiti.
still-covered = Ako je neispravan, i dalje ste zaštićeni.
assumed-delivery = Računamo s dostavom do { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Ovaj se proizvod izrađuje za vas.
        [perishable] Ovaj se proizvod brzo kvari.
        [sealed_hygiene] Ovaj je proizvod zapečaćen radi zdravlja ili higijene.
        [sealed_media] Ovaj je proizvod zapečaćena snimka ili program.
        [digital] Ovaj je proizvod digitalan.
        [newspaper] Ovo su novine ili časopis.
        [inseparably_mixed] Ovaj se proizvod nakon dostave pomiješa s drugima.
        [market_price] Cijena ovog proizvoda prati tržište.
        [dated_service] Ovo je usluga za određeni dan.
        [near_expiry_or_flawed] Ovaj je proizvod prodan pred istekom roka ili s poznatom manom.
        [value_drops_on_use] Ovaj proizvod uporabom gubi vrijednost.
        [used] Ovaj je proizvod rabljen.
        [final_sale] Ovaj je proizvod prodan bez povrata.
        [gift_card] Ovo je poklon-kartica.
        [oversized] Ovaj je proizvod prevelik za paket.
        [hazardous] Ovaj je proizvod opasna roba.
        [gift] Ovaj je proizvod kupljen kao dar.
        [subscription_first] Ovo je prva isporuka pretplate.
        [subscription_renewal] Ovo je kasnija isporuka pretplate.
        [business_purchase] Ovaj je proizvod kupljen za tvrtku.
        [flagged_buyer] Za ovaj su korisnički račun povrati obustavljeni.
        [discounted] Ovaj je proizvod prodan po sniženoj cijeni.
        [bundle_part] Ovaj je proizvod dio kompleta.
        [non_durable] Ovo je potrošna roba.
       *[other] Za ovakve proizvode vrijede posebna pravila.
    }

## Odgovor

headline-yes =
    { $case ->
        [return] Da, možete ga vratiti.
        [exchange] Da, možete ga zamijeniti.
        [defect] Da, možete prijaviti kvar.
        [damaged] Da, možete prijaviti oštećenje.
        [wrong] Da, možete prijaviti pogrešan proizvod.
        [missing] Da, možete prijaviti što nedostaje.
        [late] Da, možete prijaviti kašnjenje.
        [guarantee] Da, možete iskoristiti jamstvo.
        [withdrawal] Da, po zakonu možete odustati od kupnje.
        [repair] Da, možete ga dati na popravak.
        [complaint] Da, možete poslati prigovor.
        [trade_in] Da, možete predati stari proizvod.
        [spare_part] Da, možete dobiti rezervni dio.
       *[cancellation] Da, možete otkazati narudžbu.
    }
headline-if = Da, ako su ispunjeni uvjeti u nastavku.
headline-person = O tome odlučuje djelatnik trgovine.
headline-no = Ne, prema našem izračunu.
headline-unknown = Trebamo znati još nešto.
last-day =
    { $act ->
        [sent] Zadnji dan za slanje: { $day }
        [received] Zadnji dan da nam stigne: { $day }
       *[notice] Zadnji dan da nam javite: { $day }
    }
no-last-day = Nema zadnjeg dana.
legal-day = Zbog neradnih dana zadnji se dan može pomaknuti: { $day }
opens-on = Ovo možete tražiti od ovog dana: { $day }
period-days =
    { $days ->
        [one] Imate { $days } dan.
        [few] Imate { $days } dana.
       *[other] Imate { $days } dana.
    }
period-working-days =
    { $days ->
        [one] Imate { $days } radni dan.
        [few] Imate { $days } radna dana.
       *[other] Imate { $days } radnih dana.
    }
period-months =
    { $months ->
        [one] Imate { $months } mjesec.
        [few] Imate { $months } mjeseca.
       *[other] Imate { $months } mjeseci.
    }
period-years =
    { $years ->
        [one] Imate { $years } godinu.
        [few] Imate { $years } godine.
       *[other] Imate { $years } godina.
    }
law-days =
    { $days ->
        [one] Zakon vaše zemlje daje vam { $days } dan.
        [few] Zakon vaše zemlje daje vam { $days } dana.
       *[other] Zakon vaše zemlje daje vam { $days } dana.
    }
law-working-days =
    { $days ->
        [one] Zakon vaše zemlje daje vam { $days } radni dan.
        [few] Zakon vaše zemlje daje vam { $days } radna dana.
       *[other] Zakon vaše zemlje daje vam { $days } radnih dana.
    }
law-months =
    { $months ->
        [one] Zakon vaše zemlje daje vam { $months } mjesec.
        [few] Zakon vaše zemlje daje vam { $months } mjeseca.
       *[other] Zakon vaše zemlje daje vam { $months } mjeseci.
    }
law-years =
    { $years ->
        [one] Zakon vaše zemlje daje vam { $years } godinu.
        [few] Zakon vaše zemlje daje vam { $years } godine.
       *[other] Zakon vaše zemlje daje vam { $years } godina.
    }
counts-from =
    { $event ->
        [purchased] Rok teče od dana narudžbe.
        [paid] Rok teče od dana plaćanja.
        [shipped] Rok teče od dana kad pošaljemo robu.
        [delivered] Rok teče od dana kad proizvod stigne.
        [first_item_delivered] Rok teče od dana kad stigne prvi proizvod.
        [last_item_delivered] Rok teče od dana kad stigne zadnji proizvod.
        [receipt_confirmed] Rok teče od dana kad potvrdite primitak.
        [estimated_delivery] Rok teče od zadnjeg dana predviđene dostave.
        [activated] Rok teče od dana prve aktivacije.
        [noticed] Rok teče od dana kad primijetite kvar.
        [seller_contacted] Rok teče od dana kad nam se prvi put javite.
        [replacement_delivered] Rok teče od dana kad stigne zamjena.
        [document_received] Rok teče od dana kad dobijete ugovor.
        [later_of_document_and_delivery] Rok teče od ugovora ili dostave, ovisno što je kasnije.
       *[later_of_purchase_and_delivery] Rok teče od narudžbe ili dostave, ovisno što je kasnije.
    }

## Što kupac dobiva

gets-one =
    { $remedy ->
        [refund_original] Dobivate novac natrag na isti način na koji ste platili.
        [store_credit] Dobivate bon za našu trgovinu.
        [gift_card] Dobivate poklon-karticu.
        [exchange] Dobivate drugu veličinu, boju ili proizvod.
        [replacement] Dobivate isti takav novi proizvod.
        [repair] Dobivate besplatan popravak.
        [price_reduction] Zadržavate proizvod i dobivate dio cijene natrag.
        [keep_item_refund] Zadržavate proizvod i dobivate novac natrag.
        [termination] Vraćate robu i dobivate novac natrag.
        [send_missing] Šaljemo vam ono što nedostaje.
       *[other] Dobivate ovo: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Vi birate: { LIST($ways, type: "or") }.
        [shop] Mi biramo: { LIST($ways, type: "or") }.
       *[open] Dobivate jedno od ovoga: { LIST($ways, type: "or") }.
    }
gets-then = Ako to ne pomogne: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] povrat novca
        [store_credit] bon za našu trgovinu
        [gift_card] poklon-kartica
        [exchange] zamjena
        [replacement] novi proizvod
        [repair] besplatan popravak
        [price_reduction] sniženje cijene
        [keep_item_refund] povrat novca, a proizvod zadržavate
        [termination] povrat robe uz povrat novca
        [exchange_same] zamjena za isti proizvod
        [exchange_variant] druga veličina ili boja
        [coupon] kupon za iduću narudžbu
        [donate] povrat novca, a proizvod ide u dobrotvorne svrhe
        [trade_in_credit] bon za stari proizvod
        [spare_part] rezervni dio
        [reply] odgovor djelatnika
       *[send_missing] dostava onoga što nedostaje
    }
another-way = Umjesto toga možete odabrati ovo.
basis-law = To vam daje zakon vaše zemlje.
basis-law-check = Mislimo da vam to daje zakon vaše zemlje. Provjerite.
basis-shop = To vam obećavamo mi.
credit-bonus = Uzmite bon i dobivate { $share } više.
credit-total = Kao bon dobivate { $total }.
credit-extra = Od toga je { $amount } dodatak.
credit-until = Zadnji dan za korištenje bona ili kupona: { $day }
exchange-cheaper = Novi proizvod stoji manje.
exchange-pay = Novi proizvod stoji više: doplaćujete { $amount }.
rebooking-fee = Novi termin stoji { $amount }.
quantity = Broj proizvoda na koje se ovo odnosi: { $count }.
remedy-end = Zadnji dan za „{ $way }”: { $day }
guarantee-giver =
    { $who ->
        [maker] Ovo jamstvo daje proizvođač.
        [insurer] Ovo produljeno jamstvo daje osiguravatelj.
       *[shop] Ovo jamstvo dajemo mi.
    }
guarantee-price = Ovo jamstvo stoji { $amount }.
guarantee-passes-on = Vrijedi i za idućeg vlasnika.
register-by = Zadnji dan za registraciju proizvoda: { $day }
register-within = Registrirajte proizvod nakon kupnje. Dana za to: { $days }.
freight =
    { $payer ->
        [shop] Povratna dostava za vas je besplatna.
       *[buyer] Povratnu dostavu plaćate vi.
    }
freight-cost = Povratna dostava vas stoji { $amount }.
outbound =
    { $which ->
        [none] Trošak dostave ne dobivate natrag.
        [standard] Dobivate natrag i trošak obične dostave.
       *[all] Dobivate natrag i cijeli trošak dostave.
    }
refund-total = Prema našem izračunu dobivate natrag { $total }.
refund-minus =
    { $kind ->
        [restocking] Zadržavamo { $amount } za ponovno uskladištenje.
        [collection] Zadržavamo { $amount } za preuzimanje.
        [handling] Zadržavamo { $amount } za obradu.
        [late] Zadržavamo { $amount } zbog kasnog povrata.
        [return_label] Zadržavamo { $amount } za naljepnicu za povrat.
        [bundle_discount] Poništavamo popust za komplet: { $amount }.
       *[other] Oduzimamo { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cijena
        [outbound_freight] Trošak dostave
        [restocking] Naknada za ponovno uskladištenje
        [collection] Naknada za preuzimanje
        [handling] Naknada za obradu
        [late] Naknada za kasni povrat
        [return_label] Naljepnica za povrat
        [bundle_discount] Popust za komplet
        [discount_share] Popust na narudžbu
        [voucher] Kupon
        [tax] Porez
        [duties] Uvozne carine
        [services] Plaćene usluge
        [free_delivery] Dostava koja je bila besplatna
        [free_gift] Dar koji zadržavate
        [rebooking] Novi termin
        [inspection] Naknada za pregled
        [packaging] Ambalaža koja nedostaje
        [bonus] Dodatak
       *[total] Dobivate natrag
    }
refund-part =
    { $to ->
        [gift_card] Dobivate natrag { $amount } na poklon-kartici.
        [store_credit] Dobivate natrag { $amount } kao bon.
        [kept] Ne dobivate natrag { $amount }.
       *[original] Dobivate natrag { $amount } na isti način na koji ste platili.
    }
fee =
    { $kind ->
        [restocking] Naplaćujemo ponovno uskladištenje.
        [collection] Naplaćujemo preuzimanje.
        [handling] Naplaćujemo obradu.
        [late] Naplaćujemo kasni povrat.
       *[other] Naplaćujemo ovo: { $what }.
    }
charge = Plaćate { $amount }: { $what }.
refund-by = Ako nam javite danas, novac vam vraćamo do ovog dana: { $day }
refund-at-once = Novac dobivate natrag odmah.
refund-within =
    { $days ->
        [one] Novac dobivate natrag u roku od { $days } dana.
        [few] Novac dobivate natrag u roku od { $days } dana.
       *[other] Novac dobivate natrag u roku od { $days } dana.
    }
refund-within-working =
    { $days ->
        [one] Novac dobivate natrag u roku od { $days } radnog dana.
        [few] Novac dobivate natrag u roku od { $days } radna dana.
       *[other] Novac dobivate natrag u roku od { $days } radnih dana.
    }
refund-from =
    { $event ->
        [notice] Ti dani teku od dana kad nam javite.
        [goods_back] Ti dani teku od dana kad nam roba stigne.
        [estimated_delivery] Ti dani teku od zadnjeg dana predviđene dostave.
       *[inspection] Ti dani teku od kraja našeg pregleda.
    }
withhold = Smijemo čekati robu ili dokaz da ste je poslali.
send-by = Ako nam javite danas, zadnji dan za slanje robe: { $day }
conditions-open = Mora biti ispunjeno: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Nije ispunjeno: { $point }. Djelatnik će pregledati vaš dokaz.
        [ask_person] Nije ispunjeno: { $point }. Odlučuje djelatnik.
        [store_credit] Nije ispunjeno: { $point }. Umjesto novca dobivate bon.
        [exchange_only] Nije ispunjeno: { $point }. Moguća je samo zamjena.
        [gift_card] Nije ispunjeno: { $point }. Umjesto novca dobivate poklon-karticu.
        [reduced_or_sent_back] Nije ispunjeno: { $point }. Vi birate: manje novca natrag ili vam ga šaljemo na vaš trošak.
       *[reduced_refund] Nije ispunjeno: { $point }. Od povrata novca oduzimamo gubitak vrijednosti.
    }
late-keeps = Zadnji je dan prošao, pa zadržavamo { $share } cijene.
late-until = Zadnji dan kad ovo još vrijedi: { $day }
methods = Možete ga vratiti ovako: { LIST($ways, type: "or") }.
nothing-to-send = Ništa ne šaljete natrag.
method =
    { $method ->
        [mail_with_label] poštom s našom naljepnicom
        [mail_own] poštom s vlastitom naljepnicom
        [drop_off] na mjestu za predaju
        [store] u jednoj od naših trgovina
        [pick_up] predajom na vašim vratima
        [kiosk] na automatu za povrat
        [service_point] u servisu
       *[no_shipment] bez slanja
    }
method-needs =
    { $what ->
        [printer] Za ovo trebate pisač: { LIST($ways, type: "or") }.
       *[packaging] Za ovo ga sami zapakirajte: { LIST($ways, type: "or") }.
    }
proof-needed = Pripremite: { LIST($things) }.
proof-helpful = Pomaže i ovo: { LIST($things) }.
proof =
    { $proof ->
        [receipt] račun ili broj narudžbe
        [photos] fotografije
        [video] video
        [serial_number] serijski broj
        [medical_certificate] liječnička potvrda
        [gift_receipt] račun za dar
        [disposal_photo] fotografija bačenog proizvoda
       *[photo_id] osobni dokument sa slikom
    }

## Ne, i što onda

refusal-over =
    { $basis ->
        [law] Rok koji vam daje zakon istekao je: { $day }
       *[shop] Rok koji vam dajemo mi istekao je: { $day }
    }
refusal-condition = Ne možemo ga primiti. Nije ispunjeno: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Za takvu robu zakon predviđa iznimku.
       *[shop] { $reason } Takvu robu ne primamo natrag.
    }
refusal =
    { $reason ->
        [period_over] Rok je prošao.
        [not_yet] Još je prerano.
        [rule_refuses] To ne nudimo za ovaj proizvod.
        [legal_exception] Za takvu robu zakon predviđa iznimku.
        [condition_fails] Jedan naš uvjet nije ispunjen.
        [limit_reached] To ste već iskoristili onoliko puta koliko dopuštamo.
        [bundle_whole] Natrag primamo samo cijeli komplet.
        [no_legal_right] Zakon vaše zemlje ne daje to pravo.
        [already_returned] Već je vraćeno ili je na putu natrag.
        [not_late] Ne kasni.
       *[no_rule] Naša pravila o tome ništa ne kažu.
    }
note =
    { $note ->
        [law_not_held] Zakon vaše zemlje još nemamo. Možda imate više prava.
        [law_may_give_more] Zakon vaše zemlje možda vam daje više.
        [device_clock] Datum smo uzeli s vašeg uređaja. Provjerite ga.
        [holidays_unknown] Blagdane te godine još ne znamo.
        [delivery_assumed] Dan dostave uzeli smo iz procjene.
        [legal_day_later] Zbog neradnih dana zadnji se dan može malo pomaknuti.
        [fault_presumed] Smatramo da je kvar bio tu od početka.
        [fault_to_show] Trebate pokazati da je kvar bio tu od početka.
        [depends_on_item] Koliko mora trajati, ovisi o proizvodu.
        [older_policy] Naručili ste prije ovih pravila. Djelatnik provjerava koja vrijede.
        [policy_of_order] Vrijede pravila na dan vaše narudžbe.
        [reasonable_time] Zakon ne navodi broj dana. Javite se što prije.
        [extra_time] Prvo nam dajte primjeren rok za dostavu.
       *[diminished_value] Isprobajte ga kao u trgovini. Veća uporaba može smanjiti povrat novca.
    }
alternative =
    { $way ->
        [ask_shop] Pitajte nas: djelatnik će pogledati.
        [report_defect] Ima kvar? Prijavite nam ga.
        [use_guarantee] Iskoristite jamstvo.
        [exchange] Umjesto toga možete ga zamijeniti.
        [return_bundle] Vratite cijeli komplet.
        [wait_until_open] Vratite se prvog dana.
        [ask_repair] Zatražite popravak od nas.
        [order_spare_part] Popravite ga sami rezervnim dijelom.
        [complain] Ne slažete se? Pošaljite prigovor.
       *[return_instead] Pričekajte da stigne, pa ga vratite.
    }
contact =
    { $kind ->
        [email] Pišite nam: { $value }.
        [phone] Nazovite nas: { $value }.
        [post] Pošaljite nam pismo: { $value }.
       *[page] Otvorite našu stranicu za kontakt.
    }
contact-hours = Dostupni smo, po vremenu trgovine: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Djelatnik odgovara u roku od { $hours } sata.
        [few] Djelatnik odgovara u roku od { $hours } sata.
       *[other] Djelatnik odgovara u roku od { $hours } sati.
    }
contact-language = Tamo možda nitko ne govori hrvatski.

## Slučajevi

case-label =
    { $case ->
        [return] Povrat: ipak ga ne želim
        [exchange] Želim nešto drugo
        [defect] Ima kvar
        [damaged] Stiglo je oštećeno
        [wrong] Pogrešan proizvod
        [missing] Nešto nedostaje
        [late] Dostava kasni
        [guarantee] Iskoristiti jamstvo
        [withdrawal] Odustati od kupnje po zakonu
        [repair] Trebam popravak
        [complaint] Želim poslati prigovor
        [trade_in] Predati stari proizvod
        [spare_part] Trebam rezervni dio
       *[cancellation] Otkazati narudžbu
    }
case-hint =
    { $case ->
        [return] Proizvod je u redu, ali ga ne želite.
        [exchange] Želite drugu veličinu, boju ili proizvod.
        [defect] Ne radi ili nije kakav je opisan.
        [damaged] Oštetio se na putu do vas.
        [wrong] U paketu je nešto što niste naručili.
        [missing] Paket ili njegov dio nije stigao.
        [late] Stigao je ili stiže nakon obećanog dana.
        [guarantee] Trgovina ili proizvođač dali su vam jamstvo.
        [withdrawal] Zakon vam za to daje vrijeme. Razlog ne treba.
        [repair] Treba ga popraviti, s jamstvom ili bez njega.
        [complaint] Niste zadovoljni našim postupanjem.
        [trade_in] Dajete nam stari proizvod i dobivate bon.
        [spare_part] Želite ga popraviti sami.
       *[cancellation] Narudžba još nije poslana.
    }

## Pitanja

fact-question =
    { $fact ->
        [ordered_on] Kad ste ga naručili?
        [paid_on] Kad ste ga platili?
        [shipped_on] Kad smo ga poslali?
        [delivered_on] Kad je stigao?
        [first_delivered_on] Kad je stigao prvi proizvod iz narudžbe?
        [last_delivered_on] Kad je stigao zadnji proizvod iz narudžbe?
        [receipt_confirmed_on] Kad ste potvrdili primitak?
        [estimated_delivery_on] Koji je zadnji dan predviđene dostave?
        [activated_on] Kad ste ga prvi put aktivirali?
        [noticed_on] Kad ste primijetili kvar?
        [seller_contacted_on] Kad ste nam se prvi put javili?
        [tier] Koju razinu kupca imate kod nas?
        [subdivision] U kojem dijelu zemlje živite?
        [category] Kakav je to proizvod?
        [price] Koliko ste platili jedan komad?
        [attribute] Koja je to verzija proizvoda?
        [earlier_returns] Koliko ste puta već vraćali robu iz ove narudžbe?
        [seller] Tko vam ga je prodao?
        [replacement_delivered_on] Kad je stigla zamjena?
        [reason] Zašto ga želite vratiti?
        [role] Jeste li ga kupili ili dobili na dar?
        [order_state] Dokle je stigla vaša narudžba?
        [order_value] Koliko je stajala cijela narudžba?
        [method] Kako ga želite vratiti?
        [appointment_at] Kad je vaš termin?
        [quantity] O koliko je komada riječ?
        [document_on] Kad ste dobili ugovor?
       *[state] Možete li nam reći više o proizvodu?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dan piše u potvrdi narudžbe.
        [paid_on] Dan piše na izvodu ili računu.
        [shipped_on] Dan piše u našoj poruci o paketu.
        [delivered_on] Dan kad ste vi ili netko za vas dobili paket.
        [noticed_on] Dan kad ste prvi put vidjeli kvar.
        [seller_contacted_on] Dan vaše prve poruke ili poziva.
        [estimated_delivery_on] Piše u potvrdi narudžbe.
        [reason] Vaša zakonska prava ne ovise o tome.
       *[subdivision] Neka se pravila razlikuju po regijama.
    }
choice =
    { $word ->
        [too_small] Premalo je
        [too_large] Preveliko je
        [not_as_expected] Nije ono što očekujem
        [no_longer_needed] Više mi ne treba
        [better_price] Negdje je jeftinije
        [ordered_by_mistake] Naručeno greškom
        [arrived_late] Stiglo je prekasno
        [poor_quality] Kvaliteta je loša
        [not_tolerated] Koža ili tijelo reagira na to
        [buyer] Ja sam kupac
        [receiver] To je dar za mene
        [placed] Tek naručeno
        [in_preparation] U pripremi
        [shipped] Na putu
        [delivered] Stiglo je
       *[other] Drugi razlog
    }
state-question =
    { $state ->
        [unused] Je li još nekorišten?
        [unopened] Je li ambalaža još zatvorena?
        [tags_attached] Jesu li etikete još na njemu?
        [seal_intact] Je li pečat još cijel?
        [complete] Jesu li tu svi dijelovi i pribor?
        [original_packaging] Imate li originalnu ambalažu?
        [not_activated] Je li još bez aktivacije i registracije?
        [data_erased] Jeste li izbrisali podatke i odspojili korisničke račune?
        [serial_number_matches] Je li serijski broj kao u narudžbi?
        [undamaged] Je li bez oštećenja otkad je stigao?
        [clean] Je li čist?
        [used_as_intended] Jeste li ga koristili prema uputama proizvođača?
        [original_buyer] Jeste li prvi kupac?
        [fault_reaches_measure] Je li kvar velik koliko traži jamstvo?
        [proof_of_purchase] Imate li račun ili drugi dokaz o kupnji?
        [same_kind] Je li novi iste vrste i veličine?
       *[not_started] Je li preuzimanje ili gledanje još nezapočeto?
    }
state-hint =
    { $state ->
        [seal_intact] Pečat radi zdravlja ili higijene, ili oko diska.
        [complete] Broje se i kabeli, upute i darovi.
        [clean] Toliko da ga može koristiti netko drugi.
        [fault_reaches_measure] Mjera piše u tekstu jamstva.
       *[used_as_intended] Na primjer, madrac na prikladnoj podnici.
    }
state-point =
    { $state ->
        [unused] nekorišten
        [unopened] ambalaža zatvorena
        [tags_attached] etikete na njemu
        [seal_intact] pečat cijel
        [complete] svi dijelovi tu
        [original_packaging] originalna ambalaža
        [not_activated] bez aktivacije i registracije
        [data_erased] vaši podaci izbrisani
        [serial_number_matches] serijski broj kao u narudžbi
        [undamaged] bez oštećenja s vaše strane
        [clean] čist
        [used_as_intended] korišten prema uputama proizvođača
        [original_buyer] vi ste prvi kupac
        [fault_reaches_measure] kvar velik koliko traži jamstvo
        [proof_of_purchase] dokaz o kupnji
        [same_kind] ista vrsta i veličina
       *[not_started] preuzimanje ili gledanje nezapočeto
    }
answer-yes = Da
answer-no = Ne

## Pravila ukratko

card-title = Povrat, popravak i novac natrag
card-section =
    { $section ->
        [changed_mind] Ako se predomislite
        [faulty] Ako ima kvar
        [arrival] Ako stigne oštećeno, pogrešno ili nepotpuno
        [money] Troškovi i povrat novca
        [guarantee] Naše jamstvo
        [points] Kamo možete otići
        [guides] Pomoć s proizvodom
        [faq] Pitanja i odgovori
        [disputes] Ako se ne složimo
       *[contact] Tko vam pomaže
    }
card-case =
    { $case ->
        [damaged] Stiglo je oštećeno? Nudimo ovo: { LIST($ways, type: "or") }.
        [wrong] Pogrešan proizvod? Nudimo ovo: { LIST($ways, type: "or") }.
       *[missing] Nešto nedostaje? Nudimo ovo: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Naš tim za prigovore: { $name }.
        [mediator] Medijator: { $name }.
        [adr_body] Neovisno tijelo, bez suda: { $name }.
        [authority] Nadležno tijelo: { $name }.
        [arbitration] Arbitraža: { $name }.
       *[court] Sud: { $name }.
    }
dispute-within = Mjeseci za to nakon prigovora: { $months }.
point =
    { $kind ->
        [store] Naša trgovina: { $name }.
        [drop_off] Mjesto za predaju: { $name }.
        [service] Servis proizvođača: { $name }.
       *[repairer] Neovisni servis: { $name }.
    }
point-unpacked = Tamo ne trebate kutiju ni naljepnicu.
guide =
    { $kind ->
        [manual] Upute: { $title }
        [video] Video: { $title }
       *[guide] Korak po korak: { $title }
    }
shop-words = { $words }
card-guarantee-none = Na ovaj proizvod ne dajemo dodatno jamstvo.
card-ask = Pitajte nas i djelatnik će vam pomoći.
card-as-of = Zakon smo pročitali { DATE($day, style: "long") }
card-footer = Ova stranica informira; to nije pravni savjet.
ui-by-law = Po zakonu
ui-from-shop = Od trgovine
ui-details = Pojedinosti
ui-policy-link = Sva pravila trgovine
ui-unavailable = Ovo trenutačno ne možemo prikazati. Pitajte trgovinu.
