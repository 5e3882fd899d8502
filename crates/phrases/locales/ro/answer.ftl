## Înainte de cumpărare

promise-dated =
    { $when ->
        [today] Comandați azi, îl primiți până pe { DATE($arrival, style: "day") } și îl puteți returna până { $last_day }.
        [ordered] Îl primiți până pe { DATE($arrival, style: "day") } și îl puteți returna până { $last_day }.
       *[arrived] Îl puteți returna până { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Comandați azi și vă puteți răzgândi până { $last_day }.
       *[ordered] Vă puteți răzgândi până { $last_day }.
    }
promise-unlimited = Îl puteți returna oricând. Nu există o dată-limită.
promise-days-delivered =
    { $days ->
        [one] Aveți { $days } zi după livrare ca să îl returnați.
        [few] Aveți { $days } zile după livrare ca să îl returnați.
       *[other] Aveți { $days } de zile după livrare ca să îl returnați.
    }
promise-days =
    { $days ->
        [one] Aveți { $days } zi ca să îl returnați.
        [few] Aveți { $days } zile ca să îl returnați.
       *[other] Aveți { $days } de zile ca să îl returnați.
    }
promise-working-days =
    { $days ->
        [one] Aveți { $days } zi lucrătoare ca să îl returnați.
        [few] Aveți { $days } zile lucrătoare ca să îl returnați.
       *[other] Aveți { $days } de zile lucrătoare ca să îl returnați.
    }
promise-months =
    { $months ->
        [one] Aveți { $months } lună ca să îl returnați.
        [few] Aveți { $months } luni ca să îl returnați.
       *[other] Aveți { $months } de luni ca să îl returnați.
    }
promise-open = Termenul depinde de produs.
promise-person = Scrieți-ne înainte să îl returnați. Decide o persoană.
promise-no = Dacă doar v-ați răzgândit, nu îl puteți returna.
promise-no-goods = { $reason } Dacă doar v-ați răzgândit, nu îl puteți returna.
still-covered = Dacă are un defect, vă păstrați drepturile.
assumed-delivery = Calculat pentru o livrare cel târziu pe { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Acest produs este făcut special pentru dumneavoastră.
        [perishable] Acest produs se strică repede.
        [sealed_hygiene] Acest produs este sigilat din motive de igienă sau sănătate.
        [sealed_media] Acest produs este o înregistrare sau un program sigilat.
        [digital] Acest produs este digital.
        [newspaper] Acest produs este un ziar sau o revistă.
        [inseparably_mixed] Acest produs se amestecă cu altele după livrare.
        [market_price] Prețul acestui produs depinde de piață.
        [dated_service] Acest produs este un serviciu la o dată fixă.
        [near_expiry_or_flawed] Acest produs s-a vândut aproape de data expirării sau cu un defect cunoscut.
        [value_drops_on_use] Acest produs își pierde valoarea odată folosit.
        [used] Acest produs este la mâna a doua.
        [final_sale] Acest produs s-a vândut fără drept de retur.
        [gift_card] Acest produs este un card cadou.
        [oversized] Acest produs este prea mare pentru un colet.
        [hazardous] Acest produs este o marfă periculoasă.
        [gift] Acest produs a fost cumpărat drept cadou.
        [subscription_first] Acest produs este prima livrare a unui abonament.
        [subscription_renewal] Acest produs este o livrare ulterioară a unui abonament.
        [business_purchase] Acest produs a fost cumpărat pentru o firmă.
        [flagged_buyer] Retururile sunt suspendate pentru acest cont.
        [discounted] Acest produs s-a vândut la preț redus.
        [bundle_part] Acest produs face parte dintr-un set.
        [non_durable] Acest produs este făcut pentru a fi consumat.
       *[other] Pentru acest tip de produs există reguli speciale.
    }

## Răspunsul

headline-yes =
    { $case ->
        [return] Da, îl puteți returna.
        [exchange] Da, îl puteți schimba.
        [defect] Da, puteți reclama defectul.
        [damaged] Da, puteți reclama deteriorarea.
        [wrong] Da, puteți reclama produsul greșit.
        [missing] Da, puteți reclama ce lipsește.
        [late] Da, puteți reclama întârzierea.
        [guarantee] Da, puteți folosi garanția.
        [withdrawal] Da, legea vă permite să vă retrageți.
        [repair] Da, puteți cere reparația.
        [complaint] Da, puteți face o reclamație.
        [trade_in] Da, puteți preda produsul vechi.
        [spare_part] Da, puteți primi o piesă de schimb.
       *[cancellation] Da, puteți anula comanda.
    }
headline-if = Da, dacă sunt îndeplinite condițiile de mai jos.
headline-person = Decide o persoană din magazin.
headline-no = Nu, după verificarea noastră.
headline-unknown = Mai avem nevoie de o informație.
last-day =
    { $act ->
        [sent] Ultima zi pentru trimitere: { $day }.
        [received] Trebuie să ajungă înapoi la noi până { $day }.
       *[notice] Ultima zi în care ne puteți anunța: { $day }.
    }
no-last-day = Nu există o dată-limită.
legal-day = Din cauza zilelor nelucrătoare, ultima zi poate deveni { $day }.
opens-on = Puteți cere asta începând cu { $day }.
period-days =
    { $days ->
        [one] Aveți { $days } zi.
        [few] Aveți { $days } zile.
       *[other] Aveți { $days } de zile.
    }
period-working-days =
    { $days ->
        [one] Aveți { $days } zi lucrătoare.
        [few] Aveți { $days } zile lucrătoare.
       *[other] Aveți { $days } de zile lucrătoare.
    }
period-months =
    { $months ->
        [one] Aveți { $months } lună.
        [few] Aveți { $months } luni.
       *[other] Aveți { $months } de luni.
    }
period-years =
    { $years ->
        [one] Aveți { $years } an.
        [few] Aveți { $years } ani.
       *[other] Aveți { $years } de ani.
    }
law-days =
    { $days ->
        [one] Legea țării dumneavoastră vă dă { $days } zi.
        [few] Legea țării dumneavoastră vă dă { $days } zile.
       *[other] Legea țării dumneavoastră vă dă { $days } de zile.
    }
law-working-days =
    { $days ->
        [one] Legea țării dumneavoastră vă dă { $days } zi lucrătoare.
        [few] Legea țării dumneavoastră vă dă { $days } zile lucrătoare.
       *[other] Legea țării dumneavoastră vă dă { $days } de zile lucrătoare.
    }
law-months =
    { $months ->
        [one] Legea țării dumneavoastră vă dă { $months } lună.
        [few] Legea țării dumneavoastră vă dă { $months } luni.
       *[other] Legea țării dumneavoastră vă dă { $months } de luni.
    }
law-years =
    { $years ->
        [one] Legea țării dumneavoastră vă dă { $years } an.
        [few] Legea țării dumneavoastră vă dă { $years } ani.
       *[other] Legea țării dumneavoastră vă dă { $years } de ani.
    }
counts-from =
    { $event ->
        [purchased] Termenul se calculează din ziua comenzii.
        [paid] Termenul se calculează din ziua plății.
        [shipped] Termenul se calculează din ziua expedierii.
        [delivered] Termenul se calculează din ziua în care ajunge produsul.
        [first_item_delivered] Termenul se calculează din ziua în care ajunge primul produs.
        [last_item_delivered] Termenul se calculează din ziua în care ajunge ultimul produs.
        [receipt_confirmed] Termenul se calculează din ziua în care confirmați primirea.
        [estimated_delivery] Termenul se calculează din ultima zi estimată pentru livrare.
        [activated] Termenul se calculează din ziua primei activări.
        [noticed] Termenul se calculează din ziua în care observați defectul.
        [seller_contacted] Termenul se calculează din ziua în care ne contactați prima dată.
        [replacement_delivered] Termenul se calculează din ziua în care ajunge produsul înlocuitor.
        [document_received] Termenul se calculează din ziua în care primiți contractul.
        [later_of_document_and_delivery] Termenul se calculează de la contract sau de la livrare: contează data mai târzie.
       *[later_of_purchase_and_delivery] Termenul se calculează de la comandă sau de la livrare: contează data mai târzie.
    }

## Ce primiți

gets-one =
    { $remedy ->
        [refund_original] Primiți banii înapoi prin aceeași metodă de plată.
        [store_credit] Primiți credit în magazin.
        [gift_card] Primiți un card cadou.
        [exchange] Primiți altă mărime, altă culoare sau alt produs.
        [replacement] Primiți același produs, nou.
        [repair] Îl reparăm gratuit.
        [price_reduction] Păstrați produsul și primiți înapoi o parte din preț.
        [keep_item_refund] Păstrați produsul și primiți banii înapoi.
        [termination] Returnați produsul și primiți banii înapoi.
        [send_missing] Vă trimitem ce lipsește.
       *[other] Primiți: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Dumneavoastră alegeți: { LIST($ways, type: "or") }.
        [shop] Noi alegem: { LIST($ways, type: "or") }.
       *[open] Primiți una dintre aceste soluții: { LIST($ways, type: "or") }.
    }
gets-then = Dacă nu este suficient: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] banii înapoi
        [store_credit] credit în magazin
        [gift_card] card cadou
        [exchange] schimb
        [replacement] produs nou
        [repair] reparație gratuită
        [price_reduction] reducerea prețului
        [keep_item_refund] banii înapoi, iar produsul rămâne la dumneavoastră
        [termination] banii înapoi, iar produsul se returnează
        [exchange_same] schimb cu același produs
        [exchange_variant] altă mărime sau culoare
        [coupon] voucher pentru altă comandă
        [donate] banii înapoi, iar produsul se donează
        [trade_in_credit] credit pentru produsul vechi
        [spare_part] piesă de schimb
        [reply] răspunsul unei persoane
       *[send_missing] trimiterea a ceea ce lipsește
    }
another-way = Puteți alege și această soluție.
basis-law = Legea țării dumneavoastră vă dă acest drept.
basis-law-check = Credem că legea țării dumneavoastră vă dă acest drept. Verificați, vă rugăm.
basis-shop = Vă promitem asta.
credit-bonus = Alegeți credit în magazin și primiți în plus { $share }.
credit-total = Sub formă de credit în magazin primiți { $total }.
credit-extra = Aici intră și un bonus de { $amount }.
credit-until = Puteți folosi creditul sau voucherul până { $day }.
exchange-cheaper = Produsul nou costă mai puțin.
exchange-pay = Produsul nou costă mai mult: plătiți { $amount }.
rebooking-fee = O nouă programare costă { $amount }.
quantity = Numărul de produse: { $count }.
remedy-end = Ultima zi pentru „{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Această garanție este de la producător.
        [insurer] Această garanție extinsă este de la un asigurător.
       *[shop] Această garanție este de la noi.
    }
guarantee-price = Această garanție costă { $amount }.
guarantee-passes-on = Este valabilă și pentru următorul proprietar.
register-by = Înregistrați garanția până { $day }.
register-within = Înregistrați garanția după cumpărare. Zile la dispoziție: { $days }.
freight =
    { $payer ->
        [shop] Returul este gratuit pentru dumneavoastră.
       *[buyer] Plătiți transportul la retur.
    }
freight-cost = Transportul la retur vă costă { $amount }.
outbound =
    { $which ->
        [none] Nu vă returnăm costul livrării.
        [standard] Vă returnăm și costul livrării standard.
       *[all] Vă returnăm și tot costul livrării.
    }
refund-total = După calculul nostru, primiți înapoi { $total }.
refund-minus =
    { $kind ->
        [restocking] Reținem { $amount } pentru repunerea în stoc.
        [collection] Reținem { $amount } pentru ridicare.
        [handling] Reținem { $amount } pentru procesare.
        [late] Reținem { $amount } pentru întârziere.
        [return_label] Reținem { $amount } pentru eticheta de retur.
        [bundle_discount] Scădem reducerea setului: { $amount }.
       *[other] Scădem { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Preț
        [outbound_freight] Costul livrării
        [restocking] Taxă de repunere în stoc
        [collection] Taxă de ridicare
        [handling] Taxă de procesare
        [late] Taxă de întârziere
        [return_label] Etichetă de retur
        [bundle_discount] Reducerea setului
        [discount_share] Reducerea comenzii
        [voucher] Voucherul folosit
        [tax] Taxe
        [duties] Taxe vamale
        [services] Servicii plătite
        [free_delivery] Livrare care a fost gratuită
        [free_gift] Cadou pe care îl păstrați
        [rebooking] Programare nouă
        [inspection] Taxă de verificare
        [packaging] Ambalaj lipsă
        [bonus] Bonus în plus
       *[total] Primiți înapoi
    }
refund-part =
    { $to ->
        [gift_card] Primiți înapoi { $amount } pe un card cadou.
        [store_credit] Primiți înapoi { $amount } ca credit în magazin.
        [kept] Nu primiți înapoi { $amount }.
       *[original] Primiți înapoi { $amount } prin aceeași metodă de plată.
    }
fee =
    { $kind ->
        [restocking] Percepem o taxă de repunere în stoc.
        [collection] Percepem o taxă de ridicare.
        [handling] Percepem o taxă de procesare.
        [late] Percepem o taxă în caz de întârziere.
       *[other] Percepem: { $what }.
    }
charge = Plătiți { $amount }: { $what }.
refund-by = Anunțați-ne azi și primiți banii înapoi până { $day }.
refund-at-once = Primiți banii înapoi imediat.
refund-within =
    { $days ->
        [one] Primiți banii înapoi în cel mult { $days } zi.
        [few] Primiți banii înapoi în cel mult { $days } zile.
       *[other] Primiți banii înapoi în cel mult { $days } de zile.
    }
refund-within-working =
    { $days ->
        [one] Primiți banii înapoi în cel mult { $days } zi lucrătoare.
        [few] Primiți banii înapoi în cel mult { $days } zile lucrătoare.
       *[other] Primiți banii înapoi în cel mult { $days } de zile lucrătoare.
    }
refund-from =
    { $event ->
        [notice] Aceste zile se numără din ziua în care ne anunțați.
        [goods_back] Aceste zile se numără din ziua în care produsul ajunge la noi.
        [estimated_delivery] Aceste zile se numără din ultima zi estimată pentru livrare.
       *[inspection] Aceste zile se numără de la sfârșitul verificării noastre.
    }
withhold = Putem aștepta produsul sau dovada că l-ați trimis.
send-by = Dacă ne anunțați azi, trimiteți produsul până { $day }.
conditions-open = Aceste condiții trebuie îndeplinite: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Condiție neîndeplinită: { $point }. O persoană vă verifică dovada.
        [ask_person] Condiție neîndeplinită: { $point }. Decide o persoană.
        [store_credit] Condiție neîndeplinită: { $point }. Primiți credit în magazin în loc de bani.
        [exchange_only] Condiție neîndeplinită: { $point }. Îl puteți doar schimba.
        [gift_card] Condiție neîndeplinită: { $point }. Primiți un card cadou în loc de bani.
        [reduced_or_sent_back] Condiție neîndeplinită: { $point }. Alegeți: mai puțini bani înapoi sau vi-l trimitem înapoi pe cheltuiala dumneavoastră.
       *[reduced_refund] Condiție neîndeplinită: { $point }. Scădem din bani pierderea de valoare.
    }
late-keeps = Ultima zi a trecut, așa că reținem din preț { $share }.
late-until = Mai puteți face asta până { $day }.
methods = Îl puteți returna așa: { LIST($ways, type: "or") }.
nothing-to-send = Nu trimiteți nimic înapoi.
method =
    { $method ->
        [mail_with_label] prin poștă, cu eticheta noastră
        [mail_own] prin poștă, cu eticheta dumneavoastră
        [drop_off] la un punct de predare
        [store] într-un magazin al nostru
        [pick_up] ridicare de la ușa dumneavoastră
        [kiosk] la un automat de retur
        [service_point] la un punct de service
       *[no_shipment] nimic de trimis
    }
method-needs =
    { $what ->
        [printer] Aveți nevoie de imprimantă pentru: { LIST($ways, type: "or") }.
       *[packaging] Împachetați produsul pentru: { LIST($ways, type: "or") }.
    }
proof-needed = Pregătiți: { LIST($things) }.
proof-helpful = Mai ajută: { LIST($things) }.
proof =
    { $proof ->
        [receipt] bonul sau numărul comenzii
        [photos] fotografii
        [video] un videoclip
        [serial_number] numărul de serie
        [medical_certificate] adeverință medicală
        [gift_receipt] bon cadou
        [disposal_photo] fotografia produsului aruncat
       *[photo_id] act de identitate cu fotografie
    }

## Nu, și apoi

refusal-over =
    { $basis ->
        [law] Termenul dat de lege s-a încheiat { $day }.
       *[shop] Termenul dat de noi s-a încheiat { $day }.
    }
refusal-condition = Nu îl putem accepta. Condiție neîndeplinită: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Legea face o excepție pentru astfel de produse.
       *[shop] { $reason } Nu primim înapoi astfel de produse.
    }
refusal =
    { $reason ->
        [period_over] Termenul s-a încheiat.
        [not_yet] Este încă prea devreme.
        [rule_refuses] Nu oferim asta pentru acest produs.
        [legal_exception] Legea face o excepție pentru astfel de produse.
        [condition_fails] Una dintre condițiile noastre nu este îndeplinită.
        [limit_reached] Ați atins deja limita permisă.
        [bundle_whole] Primim înapoi doar setul întreg.
        [no_legal_right] Legea țării dumneavoastră nu dă acest drept.
        [already_returned] Aceste produse sunt deja returnate sau pe drum.
        [not_late] Nu are întârziere.
       *[no_rule] Condițiile noastre nu prevăd acest caz.
    }
note =
    { $note ->
        [law_not_held] Încă nu am introdus legea țării dumneavoastră. Poate aveți mai multe drepturi.
        [law_may_give_more] Legea țării dumneavoastră vă poate da mai mult.
        [device_clock] Am luat data de pe dispozitivul dumneavoastră. Verificați-o, vă rugăm.
        [holidays_unknown] Încă nu știm sărbătorile legale din acel an.
        [delivery_assumed] Am luat ziua estimată pentru livrare.
        [legal_day_later] Zilele nelucrătoare pot muta puțin mai târziu ultima zi.
        [fault_presumed] Presupunem că defectul exista de la început.
        [fault_to_show] Trebuie să dovediți că defectul exista de la început.
        [depends_on_item] Cât trebuie să reziste depinde de produs.
        [older_policy] Ați comandat înainte de aceste reguli. O persoană verifică ce reguli se aplică.
        [policy_of_order] Am folosit regulile din ziua comenzii.
        [reasonable_time] Legea nu fixează un număr de zile. Nu așteptați mult.
        [extra_time] Mai întâi, dați-ne un timp rezonabil pentru livrare.
       *[diminished_value] Încercați-l ca într-un magazin. Dacă îl folosiți mai mult, puteți primi mai puțini bani.
    }
alternative =
    { $way ->
        [ask_shop] Întrebați-ne: verifică o persoană.
        [report_defect] Are un defect? Anunțați-ne ce defect are.
        [use_guarantee] Folosiți garanția.
        [exchange] În loc de asta, îl puteți schimba.
        [return_bundle] Returnați setul întreg.
        [wait_until_open] Reveniți în prima zi posibilă.
        [ask_repair] Cereți-ne să îl reparăm.
        [order_spare_part] Reparați-l cu o piesă de schimb.
        [complain] Nu sunteți de acord? Faceți o reclamație.
       *[return_instead] Așteptați să ajungă, apoi returnați-l.
    }
contact =
    { $kind ->
        [email] Scrieți la { $value }.
        [phone] Sunați la { $value }.
        [post] Trimiteți o scrisoare la { $value }.
       *[page] Folosiți pagina noastră de contact.
    }
contact-hours = Programul nostru, după ora magazinului: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] O persoană răspunde în cel mult { $hours } oră.
        [few] O persoană răspunde în cel mult { $hours } ore.
       *[other] O persoană răspunde în cel mult { $hours } de ore.
    }
contact-language = Este posibil ca acolo să nu se vorbească română.

## Cazuri

case-label =
    { $case ->
        [return] M-am răzgândit
        [exchange] Vreau altceva în loc
        [defect] Are un defect
        [damaged] A ajuns deteriorat
        [wrong] Am primit alt produs
        [missing] Lipsește ceva
        [late] Întârzie
        [guarantee] Folosesc garanția
        [withdrawal] Folosesc dreptul de retragere
        [repair] Am nevoie de o reparație
        [complaint] Vreau să fac o reclamație
        [trade_in] Predau produsul vechi
        [spare_part] Am nevoie de o piesă
       *[cancellation] Anulez comanda
    }
case-hint =
    { $case ->
        [return] Este în regulă, dar nu îl mai vreți.
        [exchange] Vreți altă mărime, altă culoare sau alt produs.
        [defect] Nu funcționează sau nu este ca în descriere.
        [damaged] S-a stricat pe drum.
        [wrong] În colet este ceva ce nu ați comandat.
        [missing] Coletul sau o parte din el nu a ajuns.
        [late] A ajuns, sau va ajunge, după ziua promisă.
        [guarantee] Magazinul sau producătorul v-a dat o garanție.
        [withdrawal] Legea vă dă un termen de retragere, fără motiv.
        [repair] Trebuie reparat, cu sau fără garanție.
        [complaint] Nu v-a plăcut cum v-am tratat.
        [trade_in] Ne dați produsul vechi și primiți credit.
        [spare_part] Vreți să îl reparați pe cont propriu.
       *[cancellation] Comanda nu a plecat încă.
    }

## Întrebări

fact-question =
    { $fact ->
        [ordered_on] Când l-ați comandat?
        [paid_on] Când l-ați plătit?
        [shipped_on] Când v-a fost trimis?
        [delivered_on] Când a ajuns?
        [first_delivered_on] Când a ajuns primul produs din comandă?
        [last_delivered_on] Când a ajuns ultimul produs din comandă?
        [receipt_confirmed_on] Când ați confirmat primirea?
        [estimated_delivery_on] Care era ultima zi estimată pentru livrare?
        [activated_on] Când l-ați activat prima dată?
        [noticed_on] Când ați observat defectul?
        [seller_contacted_on] Când ne-ați contactat prima dată?
        [tier] Ce nivel de client aveți la noi?
        [subdivision] În ce parte a țării locuiți?
        [category] Ce tip de produs este?
        [price] Cât ați plătit pentru un produs?
        [attribute] Ce versiune a produsului este?
        [earlier_returns] De câte ori ați returnat produse din această comandă?
        [seller] Cine vi l-a vândut?
        [replacement_delivered_on] Când a ajuns produsul înlocuitor?
        [reason] De ce vreți să îl returnați?
        [role] L-ați cumpărat sau l-ați primit cadou?
        [order_state] În ce stadiu este comanda?
        [order_value] Cât a costat toată comanda?
        [method] Cum vreți să îl returnați?
        [appointment_at] Când este programarea?
        [quantity] Despre câte produse este vorba?
        [document_on] Când ați primit contractul?
       *[state] Ne puteți spune mai multe despre produs?
    }
fact-hint =
    { $fact ->
        [ordered_on] Ziua este în confirmarea comenzii.
        [paid_on] Ziua este pe extrasul de cont sau pe bon.
        [shipped_on] Ziua este în mesajul nostru despre colet.
        [delivered_on] Ziua în care dumneavoastră, sau altcineva pentru dumneavoastră, ați primit coletul.
        [noticed_on] Ziua în care ați văzut prima dată defectul.
        [seller_contacted_on] Ziua primului mesaj sau apel.
        [estimated_delivery_on] Este în confirmarea comenzii.
        [reason] Drepturile date de lege nu depind de asta.
       *[subdivision] Unele reguli diferă de la o regiune la alta.
    }
choice =
    { $word ->
        [too_small] Este prea mic
        [too_large] Este prea mare
        [not_as_expected] Nu este cum mă așteptam
        [no_longer_needed] Nu mai am nevoie de el
        [better_price] L-am găsit mai ieftin
        [ordered_by_mistake] L-am comandat din greșeală
        [arrived_late] A ajuns prea târziu
        [poor_quality] Calitatea este slabă
        [not_tolerated] Pielea sau corpul nu îl suportă
        [buyer] L-am cumpărat eu
        [receiver] L-am primit cadou
        [placed] Abia comandată
        [in_preparation] Se pregătește
        [shipped] Este pe drum
        [delivered] A ajuns
       *[other] Alt motiv
    }
state-question =
    { $state ->
        [unused] Este încă nefolosit?
        [unopened] Ambalajul este încă închis?
        [tags_attached] Etichetele sunt încă prinse?
        [seal_intact] Sigiliul este încă intact?
        [complete] Sunt toate piesele și accesoriile?
        [original_packaging] Aveți ambalajul original?
        [not_activated] Este încă neactivat și neînregistrat?
        [data_erased] V-ați șters datele și v-ați deconectat conturile?
        [serial_number_matches] Numărul de serie este cel din comandă?
        [undamaged] A rămas nedeteriorat de când l-ați primit?
        [clean] Este curat?
        [used_as_intended] L-ați folosit cum cere producătorul?
        [original_buyer] L-ați cumpărat nou chiar dumneavoastră?
        [fault_reaches_measure] Defectul este atât de mare cât cere garanția?
        [proof_of_purchase] Aveți bon sau altă dovadă a cumpărării?
        [same_kind] Cel nou este de același tip și aceeași mărime?
       *[not_started] Descărcarea sau redarea este încă nepornită?
    }
state-hint =
    { $state ->
        [seal_intact] Un sigiliu de igienă sau sănătate, ori cel al unui disc.
        [complete] Contează și cablurile, manualele și cadourile.
        [clean] Destul de curat ca să îl folosească altcineva.
        [fault_reaches_measure] Textul garanției spune măsura.
       *[used_as_intended] De exemplu, o saltea pe un suport potrivit.
    }
state-point =
    { $state ->
        [unused] nefolosit
        [unopened] ambalaj închis
        [tags_attached] etichete prinse
        [seal_intact] sigiliu intact
        [complete] toate piesele prezente
        [original_packaging] ambalaj original
        [not_activated] neactivat și neînregistrat
        [data_erased] date șterse
        [serial_number_matches] număr de serie ca în comandă
        [undamaged] fără daune din partea dumneavoastră
        [clean] curat
        [used_as_intended] folosit cum cere producătorul
        [original_buyer] cumpărat nou de dumneavoastră
        [fault_reaches_measure] defect atât de mare cât cere garanția
        [proof_of_purchase] dovada cumpărării
        [same_kind] același tip și aceeași mărime
       *[not_started] descărcare sau redare nepornită
    }
answer-yes = Da
answer-no = Nu

## Cardul cu condiții

card-title = Retururi, reparații și rambursări
card-section =
    { $section ->
        [changed_mind] Dacă vă răzgândiți
        [faulty] Dacă are un defect
        [arrival] Dacă ajunge deteriorat, greșit sau incomplet
        [money] Costuri și banii înapoi
        [guarantee] Garanția noastră
        [points] Unde puteți merge
        [guides] Ajutor pentru produsul dumneavoastră
        [faq] Întrebări și răspunsuri
        [disputes] Dacă nu ajungem la un acord
       *[contact] Cine vă ajută
    }
card-case =
    { $case ->
        [damaged] Ajunge deteriorat? Vă oferim: { LIST($ways, type: "or") }.
        [wrong] Este alt produs? Vă oferim: { LIST($ways, type: "or") }.
       *[missing] Lipsește ceva? Vă oferim: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Echipa noastră de reclamații: { $name }.
        [mediator] Mediator: { $name }.
        [adr_body] Organism independent, fără proces: { $name }.
        [authority] Autoritate: { $name }.
        [arbitration] Arbitraj: { $name }.
       *[court] Instanță: { $name }.
    }
dispute-within = Luni la dispoziție după reclamație: { $months }.
point =
    { $kind ->
        [store] Magazinul nostru: { $name }.
        [drop_off] Punct de predare: { $name }.
        [service] Service al producătorului: { $name }.
       *[repairer] Atelier independent: { $name }.
    }
point-unpacked = Acolo nu aveți nevoie de cutie sau etichetă.
guide =
    { $kind ->
        [manual] Manual de utilizare: { $title }
        [video] Video: { $title }
       *[guide] Pas cu pas: { $title }
    }
shop-words = { $words }
card-guarantee-none = Nu oferim o garanție suplimentară pentru acest produs.
card-ask = Întrebați-ne și vă ajută o persoană.
card-as-of = Am consultat legea pe { DATE($day, style: "long") }.
card-footer = Această pagină informează. Nu este consultanță juridică.
ui-by-law = Conform legii
ui-from-shop = De la magazin
ui-details = Detalii
ui-policy-link = Toate condițiile magazinului
ui-unavailable = Acum nu putem afișa asta. Întrebați magazinul.
