## Pred nákupom

promise-dated =
    { $when ->
        [today] Objednajte dnes, doručíme do { DATE($arrival, style: "day") }. Posledný deň na vrátenie: { $last_day }.
        [ordered] Doručíme do { DATE($arrival, style: "day") }. Posledný deň na vrátenie: { $last_day }.
       *[arrived] Posledný deň na vrátenie: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Objednajte dnes. Posledný deň, keď si to môžete rozmyslieť: { $last_day }.
       *[ordered] Posledný deň, keď si to môžete rozmyslieť: { $last_day }.
    }
promise-unlimited = Tovar môžete vrátiť, kedykoľvek chcete. Posledný deň nie je určený.
promise-days-delivered =
    { $days ->
        [one] Na vrátenie máte { $days } deň od doručenia.
        [few] Na vrátenie máte { $days } dni od doručenia.
        [many] Na vrátenie máte { $days } dňa od doručenia.
       *[other] Na vrátenie máte { $days } dní od doručenia.
    }
promise-days =
    { $days ->
        [one] Na vrátenie máte { $days } deň.
        [few] Na vrátenie máte { $days } dni.
        [many] Na vrátenie máte { $days } dňa.
       *[other] Na vrátenie máte { $days } dní.
    }
promise-working-days =
    { $days ->
        [one] Na vrátenie máte { $days } pracovný deň.
        [few] Na vrátenie máte { $days } pracovné dni.
        [many] Na vrátenie máte { $days } pracovného dňa.
       *[other] Na vrátenie máte { $days } pracovných dní.
    }
promise-months =
    { $months ->
        [one] Na vrátenie máte { $months } mesiac.
        [few] Na vrátenie máte { $months } mesiace.
        [many] Na vrátenie máte { $months } mesiaca.
       *[other] Na vrátenie máte { $months } mesiacov.
    }
promise-open = Koľko máte času, závisí od tovaru.
promise-person = Skôr než tovar pošlete späť, opýtajte sa nás. Rozhodne náš pracovník.
promise-no = Ak si to rozmyslíte, tovar sa vrátiť nedá.
promise-no-goods = { $reason } Ak si to rozmyslíte, vrátiť sa nedá.
still-covered = Ak má tovar vadu, práva máte naďalej.
assumed-delivery = Počítame s doručením do { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Tento tovar vyrábame pre vás na mieru.
        [perishable] Tento tovar sa rýchlo kazí.
        [sealed_hygiene] Tento tovar je zapečatený pre zdravie alebo hygienu.
        [sealed_media] Tento tovar je zapečatená nahrávka alebo softvér.
        [digital] Tento tovar je digitálny.
        [newspaper] Tento tovar sú noviny alebo časopis.
        [inseparably_mixed] Tento tovar sa po doručení zmieša s inými vecami.
        [market_price] Cena tohto tovaru závisí od trhu.
        [dated_service] Toto je služba na určený deň.
        [near_expiry_or_flawed] Tento tovar sa predal pred koncom trvanlivosti alebo so známou vadou.
        [value_drops_on_use] Tento tovar použitím stráca hodnotu.
        [used] Tento tovar je použitý.
        [final_sale] Tento tovar sa predal bez možnosti vrátenia.
        [gift_card] Toto je darčeková karta.
        [oversized] Tento tovar je na balík priveľký.
        [hazardous] Tento tovar patrí medzi nebezpečné veci.
        [gift] Tento tovar sa kúpil ako darček.
        [subscription_first] Toto je prvá dodávka predplatného.
        [subscription_renewal] Toto je ďalšia dodávka predplatného.
        [business_purchase] Tento tovar sa kúpil na firmu.
        [flagged_buyer] Vrátenia sú pre tento účet pozastavené.
        [discounted] Tento tovar sa predal so zľavou.
        [bundle_part] Tento tovar je súčasťou sady.
        [non_durable] Tento tovar je určený na spotrebu.
       *[other] Pre taký tovar platia osobitné pravidlá.
    }

## Odpoveď

headline-yes =
    { $case ->
        [return] Áno, tovar môžete vrátiť.
        [exchange] Áno, tovar môžete vymeniť.
        [defect] Áno, vadu môžete reklamovať.
        [damaged] Áno, poškodenie môžete reklamovať.
        [wrong] Áno, nesprávny tovar môžete reklamovať.
        [missing] Áno, môžete reklamovať, čo chýba.
        [late] Áno, pre meškanie si môžete uplatniť práva.
        [guarantee] Áno, môžete využiť záruku.
        [withdrawal] Áno, môžete odstúpiť od zmluvy.
        [repair] Áno, tovar môžete dať opraviť.
        [complaint] Áno, môžete podať sťažnosť.
        [trade_in] Áno, starý tovar môžete dať na protiúčet.
        [spare_part] Áno, môžete dostať náhradný diel.
       *[cancellation] Áno, objednávku môžete zrušiť.
    }
headline-if = Áno, ak platia body nižšie.
headline-person = Rozhodne pracovník obchodu.
headline-no = Podľa nášho výpočtu nie.
headline-unknown = Potrebujeme vedieť ešte jednu vec.
last-day =
    { $act ->
        [sent] Posledný deň na odoslanie: { $day }.
        [received] Tovar sa musí vrátiť k nám. Posledný deň: { $day }.
       *[notice] Posledný deň, keď nám môžete dať vedieť: { $day }.
    }
no-last-day = Posledný deň nie je určený.
legal-day = Pre dni voľna sa posledný deň môže posunúť na: { $day }.
opens-on = Prvý deň, keď o to môžete požiadať: { $day }.
period-days =
    { $days ->
        [one] Máte { $days } deň.
        [few] Máte { $days } dni.
        [many] Máte { $days } dňa.
       *[other] Máte { $days } dní.
    }
period-working-days =
    { $days ->
        [one] Máte { $days } pracovný deň.
        [few] Máte { $days } pracovné dni.
        [many] Máte { $days } pracovného dňa.
       *[other] Máte { $days } pracovných dní.
    }
period-months =
    { $months ->
        [one] Máte { $months } mesiac.
        [few] Máte { $months } mesiace.
        [many] Máte { $months } mesiaca.
       *[other] Máte { $months } mesiacov.
    }
period-years =
    { $years ->
        [one] Máte { $years } rok.
        [few] Máte { $years } roky.
        [many] Máte { $years } roka.
       *[other] Máte { $years } rokov.
    }
law-days =
    { $days ->
        [one] Zákon vo vašej krajine vám dáva { $days } deň.
        [few] Zákon vo vašej krajine vám dáva { $days } dni.
        [many] Zákon vo vašej krajine vám dáva { $days } dňa.
       *[other] Zákon vo vašej krajine vám dáva { $days } dní.
    }
law-working-days =
    { $days ->
        [one] Zákon vo vašej krajine vám dáva { $days } pracovný deň.
        [few] Zákon vo vašej krajine vám dáva { $days } pracovné dni.
        [many] Zákon vo vašej krajine vám dáva { $days } pracovného dňa.
       *[other] Zákon vo vašej krajine vám dáva { $days } pracovných dní.
    }
law-months =
    { $months ->
        [one] Zákon vo vašej krajine vám dáva { $months } mesiac.
        [few] Zákon vo vašej krajine vám dáva { $months } mesiace.
        [many] Zákon vo vašej krajine vám dáva { $months } mesiaca.
       *[other] Zákon vo vašej krajine vám dáva { $months } mesiacov.
    }
law-years =
    { $years ->
        [one] Zákon vo vašej krajine vám dáva { $years } rok.
        [few] Zákon vo vašej krajine vám dáva { $years } roky.
        [many] Zákon vo vašej krajine vám dáva { $years } roka.
       *[other] Zákon vo vašej krajine vám dáva { $years } rokov.
    }
counts-from =
    { $event ->
        [purchased] Čas plynie odo dňa objednávky.
        [paid] Čas plynie odo dňa platby.
        [shipped] Čas plynie odo dňa, keď tovar odošleme.
        [delivered] Čas plynie odo dňa, keď tovar príde.
        [first_item_delivered] Čas plynie odo dňa, keď príde prvý tovar.
        [last_item_delivered] Čas plynie odo dňa, keď príde posledný tovar.
        [receipt_confirmed] Čas plynie odo dňa, keď potvrdíte prevzatie.
        [estimated_delivery] Čas plynie od posledného dňa odhadu doručenia.
        [activated] Čas plynie odo dňa prvej aktivácie.
        [noticed] Čas plynie odo dňa, keď si vadu všimnete.
        [seller_contacted] Čas plynie odo dňa, keď sa nám prvý raz ozvete.
        [replacement_delivered] Čas plynie odo dňa, keď príde nový kus.
        [document_received] Čas plynie odo dňa, keď dostanete zmluvu.
        [later_of_document_and_delivery] Čas plynie od zmluvy alebo doručenia, podľa toho, čo je neskôr.
       *[later_of_purchase_and_delivery] Čas plynie od objednávky alebo doručenia, podľa toho, čo je neskôr.
    }

## Čo dostanete

gets-one =
    { $remedy ->
        [refund_original] Dostanete peniaze späť tak, ako ste platili.
        [store_credit] Dostanete nákupný kredit.
        [gift_card] Dostanete darčekovú kartu.
        [exchange] Dostanete inú veľkosť či farbu alebo iný tovar.
        [replacement] Dostanete rovnaký tovar znova.
        [repair] Dostanete opravu zadarmo.
        [price_reduction] Tovar si necháte a dostanete časť ceny späť.
        [keep_item_refund] Tovar si necháte a dostanete peniaze späť.
        [termination] Tovar vrátite a dostanete peniaze späť.
        [send_missing] Pošleme vám, čo chýba.
       *[other] Dostanete: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Vyberiete si: { LIST($ways, type: "or") }.
        [shop] Vyberieme my: { LIST($ways, type: "or") }.
       *[open] Dostanete jedno z tohto: { LIST($ways, type: "or") }.
    }
gets-then = Ak to nepomôže: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] vrátenie peňazí
        [store_credit] nákupný kredit
        [gift_card] darčeková karta
        [exchange] výmena
        [replacement] nový kus
        [repair] oprava zadarmo
        [price_reduction] zľava z ceny
        [keep_item_refund] vrátenie peňazí a tovar si necháte
        [termination] vrátenie tovaru a peniaze späť
        [exchange_same] výmena za rovnaký tovar
        [exchange_variant] iná veľkosť alebo farba
        [coupon] kupón na ďalšiu objednávku
        [donate] vrátenie peňazí a tovar pôjde na charitu
        [trade_in_credit] kredit za starý tovar
        [spare_part] náhradný diel
        [reply] odpoveď nášho pracovníka
       *[send_missing] doposlanie toho, čo chýba
    }
another-way = Namiesto toho si môžete vybrať toto.
basis-law = Toto vám dáva zákon vo vašej krajine.
basis-law-check = Myslíme si, že toto vám dáva zákon vo vašej krajine. Overte si to.
basis-shop = Toto vám sľubujeme my.
credit-bonus = Vezmite si nákupný kredit a dostanete o { $share } viac.
credit-total = Ako nákupný kredit dostanete { $total }.
credit-extra = V tom je { $amount } navyše.
credit-until = Posledný deň platnosti kreditu alebo kupónu: { $day }.
exchange-cheaper = Nový tovar stojí menej.
exchange-pay = Nový tovar stojí viac: doplatíte { $amount }.
rebooking-fee = Nový termín stojí { $amount }.
quantity = Počet kusov, ktorých sa to týka: { $count }.
remedy-end = Posledný deň, „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] Túto záruku dáva výrobca.
        [insurer] Túto dlhšiu záruku dáva poisťovňa.
       *[shop] Túto záruku dávame my.
    }
guarantee-price = Táto záruka stojí { $amount }.
guarantee-passes-on = Platí aj pre ďalšieho majiteľa.
register-by = Posledný deň na registráciu: { $day }.
register-within = Zaregistrujte ju po nákupe. Počet dní na to: { $days }.
freight =
    { $payer ->
        [shop] Doprava späť je pre vás zadarmo.
       *[buyer] Dopravu späť platíte vy.
    }
freight-cost = Doprava späť vás stojí { $amount }.
outbound =
    { $which ->
        [none] Cenu doručenia nevraciame.
        [standard] Vrátime aj cenu bežného doručenia.
       *[all] Vrátime aj celú cenu doručenia.
    }
refund-total = Podľa nášho výpočtu dostanete späť { $total }.
refund-minus =
    { $kind ->
        [restocking] Strhneme { $amount } za naskladnenie.
        [collection] Strhneme { $amount } za vyzdvihnutie.
        [handling] Strhneme { $amount } za vybavenie.
        [late] Strhneme { $amount } za oneskorenie.
        [return_label] Strhneme { $amount } za spiatočný štítok.
        [bundle_discount] Strhneme zľavu na sadu: { $amount }.
       *[other] Strhneme { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cena
        [outbound_freight] Doručenie
        [restocking] Poplatok za naskladnenie
        [collection] Poplatok za vyzdvihnutie
        [handling] Poplatok za vybavenie
        [late] Poplatok za oneskorenie
        [return_label] Spiatočný štítok
        [bundle_discount] Zľava na sadu
        [discount_share] Zľava na objednávku
        [voucher] Kupón
        [tax] Daň
        [duties] Clo
        [services] Platené služby
        [free_delivery] Doručenie zadarmo
        [free_gift] Darček, ktorý si necháte
        [rebooking] Nový termín
        [inspection] Poplatok za kontrolu
        [packaging] Chýbajúci obal
        [bonus] Bonus
       *[total] Dostanete späť
    }
refund-part =
    { $to ->
        [gift_card] Dostanete { $amount } na darčekovú kartu.
        [store_credit] Dostanete { $amount } ako nákupný kredit.
        [kept] Späť nedostanete { $amount }.
       *[original] Dostanete späť { $amount } tak, ako ste platili.
    }
fee =
    { $kind ->
        [restocking] Účtujeme poplatok za naskladnenie.
        [collection] Účtujeme poplatok za vyzdvihnutie.
        [handling] Účtujeme poplatok za vybavenie.
        [late] Účtujeme poplatok za oneskorenie.
       *[other] Účtujeme: { $what }.
    }
charge = Zaplatíte { $amount }: { $what }.
refund-by = Ak nám dáte vedieť dnes, posledný deň na vrátenie peňazí: { $day }.
refund-at-once = Peniaze dostanete späť hneď.
refund-within =
    { $days ->
        [one] Peniaze dostanete späť do { $days } dňa.
        [few] Peniaze dostanete späť do { $days } dní.
        [many] Peniaze dostanete späť do { $days } dňa.
       *[other] Peniaze dostanete späť do { $days } dní.
    }
refund-within-working =
    { $days ->
        [one] Peniaze dostanete späť do { $days } pracovného dňa.
        [few] Peniaze dostanete späť do { $days } pracovných dní.
        [many] Peniaze dostanete späť do { $days } pracovného dňa.
       *[other] Peniaze dostanete späť do { $days } pracovných dní.
    }
refund-from =
    { $event ->
        [notice] Tento čas plynie odo dňa, keď nám dáte vedieť.
        [goods_back] Tento čas plynie odo dňa, keď tovar príde k nám.
        [estimated_delivery] Tento čas plynie od posledného dňa odhadu doručenia.
       *[inspection] Tento čas plynie od konca našej kontroly.
    }
withhold = Smieme počkať na tovar alebo na doklad o odoslaní.
send-by = Ak nám dáte vedieť dnes, posledný deň na odoslanie: { $day }.
conditions-open = Tieto body musia platiť: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Nesplnené: { $point }. Náš pracovník sa pozrie na váš dôkaz.
        [ask_person] Nesplnené: { $point }. Rozhodne náš pracovník.
        [store_credit] Nesplnené: { $point }. Namiesto peňazí dostanete nákupný kredit.
        [exchange_only] Nesplnené: { $point }. Možná je len výmena.
        [gift_card] Nesplnené: { $point }. Namiesto peňazí dostanete darčekovú kartu.
        [reduced_or_sent_back] Nesplnené: { $point }. Vyberiete si: menej peňazí späť, alebo vám tovar pošleme na vaše náklady.
       *[reduced_refund] Nesplnené: { $point }. Z peňazí strhneme stratu hodnoty.
    }
late-keeps = Je po poslednom dni, preto si necháme { $share } ceny.
late-until = Ešte to môžete využiť. Posledný deň: { $day }.
methods = Tovar môžete vrátiť takto: { LIST($ways, type: "or") }.
nothing-to-send = Nič neposielate späť.
method =
    { $method ->
        [mail_with_label] poštou s naším štítkom
        [mail_own] poštou s vlastným štítkom
        [drop_off] na podacom mieste
        [store] v našej predajni
        [pick_up] kuriérom od vašich dverí
        [kiosk] v automate na vrátenie
        [service_point] na servisnom mieste
       *[no_shipment] bez posielania
    }
method-needs =
    { $what ->
        [printer] Na to potrebujete tlačiareň: { LIST($ways, type: "or") }.
       *[packaging] Na to balíte tovar vy: { LIST($ways, type: "or") }.
    }
proof-needed = Pripravte si: { LIST($things) }.
proof-helpful = Pomôže aj toto: { LIST($things) }.
proof =
    { $proof ->
        [receipt] pokladničný blok alebo číslo objednávky
        [photos] fotky
        [video] video
        [serial_number] sériové číslo
        [medical_certificate] lekárske potvrdenie
        [gift_receipt] darčekový blok
        [disposal_photo] fotka vyhodeného tovaru
       *[photo_id] preukaz s fotkou
    }

## Nie, a čo ďalej

refusal-over =
    { $basis ->
        [law] Čas, ktorý vám dáva zákon, sa skončil. Posledný deň: { $day }.
       *[shop] Čas, ktorý vám dávame my, sa skončil. Posledný deň: { $day }.
    }
refusal-condition = Nemôžeme to prijať. Nesplnené: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Zákon má pre taký tovar výnimku.
       *[shop] { $reason } Taký tovar neberieme späť.
    }
refusal =
    { $reason ->
        [period_over] Čas sa skončil.
        [not_yet] Na to je ešte skoro.
        [rule_refuses] Pri tomto tovare to neponúkame.
        [legal_exception] Zákon má pre taký tovar výnimku.
        [condition_fails] Jedna z našich podmienok nie je splnená.
        [limit_reached] Povolený počet žiadostí je už vyčerpaný.
        [bundle_whole] Späť berieme len celú sadu.
        [no_legal_right] Zákon vo vašej krajine také právo nedáva.
        [already_returned] To už je späť alebo na ceste k nám.
        [not_late] Nie je to po termíne.
       *[no_rule] Naše pravidlá o tom nič nehovoria.
    }
note =
    { $note ->
        [law_not_held] Zákon vašej krajiny tu zatiaľ nemáme. Možno máte viac práv.
        [law_may_give_more] Zákon vo vašej krajine vám možno dáva viac.
        [device_clock] Dátum máme z vášho zariadenia. Skontrolujte ho.
        [holidays_unknown] Sviatky v tom roku zatiaľ nepoznáme.
        [delivery_assumed] Deň doručenia máme z odhadu.
        [legal_day_later] Dni voľna môžu posledný deň trochu posunúť.
        [fault_presumed] Berieme to tak, že vada tu bola od začiatku.
        [fault_to_show] Musíte doložiť, že vada tu bola od začiatku.
        [depends_on_item] Ako dlho musí vydržať, závisí od tovaru.
        [older_policy] Objednávka je staršia než tieto pravidlá. Náš pracovník overí, ktoré platia.
        [policy_of_order] Použili sme pravidlá zo dňa objednávky.
        [reasonable_time] Zákon neurčuje počet dní. Ozvite sa čoskoro.
        [extra_time] Najprv nám dajte ďalší primeraný čas na doručenie.
       *[diminished_value] Skúšajte tovar ako v predajni. Ďalšie používanie môže znížiť vrátené peniaze.
    }
alternative =
    { $way ->
        [ask_shop] Opýtajte sa nás: náš pracovník sa na to pozrie.
        [report_defect] Má tovar vadu? Nahláste nám ju.
        [use_guarantee] Využite záruku.
        [exchange] Môžete ho namiesto toho vymeniť.
        [return_bundle] Pošlite späť celú sadu.
        [wait_until_open] Vráťte sa sem v prvý deň.
        [ask_repair] Požiadajte nás o opravu.
        [order_spare_part] Opravte si ho sami náhradným dielom.
        [complain] Nesúhlasíte? Podajte sťažnosť.
       *[return_instead] Počkajte na doručenie a potom tovar pošlite späť.
    }
contact =
    { $kind ->
        [email] Napíšte na { $value }.
        [phone] Zavolajte: { $value }.
        [post] Pošlite list na adresu: { $value }.
       *[page] Použite našu kontaktnú stránku.
    }
contact-hours = Zastihnete nás v týchto hodinách podľa času obchodu: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Náš pracovník odpovie do { $hours } hodiny.
        [few] Náš pracovník odpovie do { $hours } hodín.
        [many] Náš pracovník odpovie do { $hours } hodiny.
       *[other] Náš pracovník odpovie do { $hours } hodín.
    }
contact-language = Je možné, že sa tam po slovensky nedohovoríte.

## Prípady

case-label =
    { $case ->
        [return] Už to nechcem
        [exchange] Chcem niečo iné
        [defect] Tovar má vadu
        [damaged] Tovar prišiel poškodený
        [wrong] Prišiel iný tovar
        [missing] Niečo chýba
        [late] Zásielka mešká
        [guarantee] Chcem využiť záruku
        [withdrawal] Chcem odstúpiť od zmluvy
        [repair] Potrebujem opravu
        [complaint] Chcem podať sťažnosť
        [trade_in] Chcem dať starý tovar na protiúčet
        [spare_part] Potrebujem náhradný diel
       *[cancellation] Chcem zrušiť objednávku
    }
case-hint =
    { $case ->
        [return] Tovar je v poriadku, ale nechcete ho.
        [exchange] Chcete inú veľkosť či farbu alebo iný tovar.
        [defect] Nefunguje alebo nezodpovedá opisu.
        [damaged] Rozbil sa cestou k vám.
        [wrong] V balíku je niečo, čo ste neobjednali.
        [missing] Neprišiel balík alebo jeho časť.
        [late] Prišla alebo príde až po sľúbenom dni.
        [guarantee] Obchod alebo výrobca vám dal záruku.
        [withdrawal] Zákon vám dáva čas na odstúpenie. Dôvod netreba.
        [repair] Potrebuje opravu, so zárukou aj bez nej.
        [complaint] Prekáža vám, ako sme sa k vám správali.
        [trade_in] Dáte nám starý tovar a dostanete kredit.
        [spare_part] Chcete si ho opraviť sami.
       *[cancellation] Objednávka ešte nie je na ceste.
    }

## Otázky

fact-question =
    { $fact ->
        [ordered_on] Kedy ste objednali?
        [paid_on] Kedy ste zaplatili?
        [shipped_on] Kedy bol tovar odoslaný?
        [delivered_on] Kedy tovar prišiel?
        [first_delivered_on] Kedy prišiel prvý tovar z objednávky?
        [last_delivered_on] Kedy prišiel posledný tovar z objednávky?
        [receipt_confirmed_on] Kedy ste potvrdili prevzatie?
        [estimated_delivery_on] Aký bol posledný deň odhadu doručenia?
        [activated_on] Kedy prebehla prvá aktivácia?
        [noticed_on] Kedy ste si všimli vadu?
        [seller_contacted_on] Kedy ste sa nám prvý raz ozvali?
        [tier] Akú máte u nás zákaznícku úroveň?
        [subdivision] V ktorej časti krajiny bývate?
        [category] Aký je to druh tovaru?
        [price] Koľko stál jeden kus?
        [attribute] Aká je to verzia tovaru?
        [earlier_returns] Koľkokrát ste už z tejto objednávky niečo vrátili?
        [seller] Kto vám to predal?
        [replacement_delivered_on] Kedy prišiel nový kus?
        [reason] Prečo to chcete vrátiť?
        [role] Je to váš nákup, alebo darček pre vás?
        [order_state] V akom stave je vaša objednávka?
        [order_value] Koľko stála celá objednávka?
        [method] Ako to chcete poslať späť?
        [appointment_at] Kedy máte dohodnutý termín?
        [quantity] Koľkých kusov sa to týka?
        [document_on] Kedy ste dostali zmluvu?
       *[state] Poviete nám o tovare viac?
    }
fact-hint =
    { $fact ->
        [ordered_on] Deň nájdete v potvrdení objednávky.
        [paid_on] Deň nájdete na výpise z účtu alebo na bloku.
        [shipped_on] Deň nájdete v našej správe o balíku.
        [delivered_on] Deň, keď ste balík prevzali vy alebo niekto za vás.
        [noticed_on] Deň, keď ste vadu prvý raz videli.
        [seller_contacted_on] Deň prvej správy alebo hovoru.
        [estimated_delivery_on] Nájdete ho v potvrdení objednávky.
        [reason] Vaše zákonné práva od toho nezávisia.
       *[subdivision] Niektoré pravidlá sa líšia podľa oblasti.
    }
choice =
    { $word ->
        [too_small] Je to malé
        [too_large] Je to veľké
        [not_as_expected] Nezodpovedá to mojej predstave
        [no_longer_needed] Už to nepotrebujem
        [better_price] Inde je to lacnejšie
        [ordered_by_mistake] Objednané omylom
        [arrived_late] Prišlo to neskoro
        [poor_quality] Kvalita je zlá
        [not_tolerated] Moja koža alebo telo to neznáša
        [buyer] Je to môj nákup
        [receiver] Je to darček pre mňa
        [placed] Práve objednané
        [in_preparation] Pripravuje sa
        [shipped] Je na ceste
        [delivered] Doručené
       *[other] Iný dôvod
    }
state-question =
    { $state ->
        [unused] Je tovar stále nepoužitý?
        [unopened] Je obal stále zatvorený?
        [tags_attached] Sú visačky stále na mieste?
        [seal_intact] Je pečať stále neporušená?
        [complete] Sú pri tom všetky časti a príslušenstvo?
        [original_packaging] Máte pôvodný obal?
        [not_activated] Je tovar stále bez aktivácie a registrácie?
        [data_erased] Máte vymazané údaje a odpojené účty?
        [serial_number_matches] Je sériové číslo rovnaké ako v objednávke?
        [undamaged] Je tovar od prevzatia bez poškodenia?
        [clean] Je tovar čistý?
        [used_as_intended] Používali ste tovar tak, ako žiada výrobca?
        [original_buyer] Ste prvý kupujúci?
        [fault_reaches_measure] Je vada taká veľká, ako žiada záruka?
        [proof_of_purchase] Máte blok alebo iný doklad o kúpe?
        [same_kind] Je nový tovar rovnakého druhu a veľkosti?
       *[not_started] Je sťahovanie alebo prehrávanie stále nespustené?
    }
state-hint =
    { $state ->
        [seal_intact] Pečať pre zdravie či hygienu alebo fólia na disku.
        [complete] Počítajú sa aj káble, návody a darčeky.
        [clean] Taký čistý, aby ho mohol používať niekto iný.
        [fault_reaches_measure] Mieru uvádza text záruky.
       *[used_as_intended] Napríklad matrac na správnom rošte.
    }
state-point =
    { $state ->
        [unused] nepoužitý tovar
        [unopened] neotvorený obal
        [tags_attached] visačky na mieste
        [seal_intact] neporušená pečať
        [complete] všetky časti
        [original_packaging] pôvodný obal
        [not_activated] bez aktivácie a registrácie
        [data_erased] vaše údaje vymazané
        [serial_number_matches] sériové číslo ako v objednávke
        [undamaged] bez poškodenia z vašej strany
        [clean] čistý tovar
        [used_as_intended] používanie tak, ako žiada výrobca
        [original_buyer] ste prvý kupujúci
        [fault_reaches_measure] vada taká veľká, ako žiada záruka
        [proof_of_purchase] doklad o kúpe
        [same_kind] rovnaký druh a veľkosť
       *[not_started] nespustené sťahovanie alebo prehrávanie
    }
answer-yes = Áno
answer-no = Nie

## Pravidlá v skratke

card-title = Vrátenie, opravy a peniaze
card-section =
    { $section ->
        [changed_mind] Ak si to rozmyslíte
        [faulty] Ak má tovar vadu
        [arrival] Ak tovar príde poškodený, iný alebo neúplný
        [money] Náklady a vrátenie peňazí
        [guarantee] Naša záruka
        [points] Kam môžete zájsť
        [guides] Pomoc s tovarom
        [faq] Otázky a odpovede
        [disputes] Ak sa nedohodneme
       *[contact] Kto vám pomôže
    }
card-case =
    { $case ->
        [damaged] Tovar prišiel poškodený? Ponúkame: { LIST($ways, type: "or") }.
        [wrong] Prišiel iný tovar? Ponúkame: { LIST($ways, type: "or") }.
       *[missing] Niečo chýba? Ponúkame: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Náš tím pre sťažnosti: { $name }.
        [mediator] Mediátor: { $name }.
        [adr_body] Nezávislý orgán, bez súdu: { $name }.
        [authority] Úrad: { $name }.
        [arbitration] Rozhodcovské konanie: { $name }.
       *[court] Súd: { $name }.
    }
dispute-within = Počet mesiacov na to po vašej sťažnosti: { $months }.
point =
    { $kind ->
        [store] Naša predajňa: { $name }.
        [drop_off] Podacie miesto: { $name }.
        [service] Servis výrobcu: { $name }.
       *[repairer] Nezávislý servis: { $name }.
    }
point-unpacked = Škatuľu ani štítok tam nepotrebujete.
guide =
    { $kind ->
        [manual] Návod: { $title }
        [video] Video: { $title }
       *[guide] Krok za krokom: { $title }
    }
shop-words = { $words }
card-guarantee-none = Na tento tovar nedávame ďalšiu záruku.
card-ask = Opýtajte sa nás, náš pracovník vám pomôže.
card-as-of = Stav zákonov ku dňu { DATE($day, style: "long") }.
card-footer = Táto stránka informuje; nie je to právna rada.

## Tlačidlá a nadpisy

ui-by-law = Zo zákona
ui-from-shop = Od obchodu
ui-details = Podrobnosti
ui-policy-link = Úplné pravidlá obchodu
ui-unavailable = Teraz to nemôžeme ukázať. Opýtajte sa obchodu.
