## Před nákupem

promise-dated =
    { $when ->
        [today] Objednejte dnes, doručíme do { DATE($arrival, style: "day") }. Poslední den na vrácení: { $last_day }.
        [ordered] Doručíme do { DATE($arrival, style: "day") }. Poslední den na vrácení: { $last_day }.
       *[arrived] Poslední den na vrácení: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Objednejte dnes. Poslední den, kdy si to můžete rozmyslet: { $last_day }.
       *[ordered] Poslední den, kdy si to můžete rozmyslet: { $last_day }.
    }
promise-unlimited = Zboží můžete vrátit, kdykoli chcete. Poslední den není.
promise-days-delivered =
    { $days ->
        [one] Na vrácení máte { $days } den od doručení.
        [few] Na vrácení máte { $days } dny od doručení.
        [many] Na vrácení máte { $days } dne od doručení.
       *[other] Na vrácení máte { $days } dní od doručení.
    }
promise-days =
    { $days ->
        [one] Na vrácení máte { $days } den.
        [few] Na vrácení máte { $days } dny.
        [many] Na vrácení máte { $days } dne.
       *[other] Na vrácení máte { $days } dní.
    }
promise-working-days =
    { $days ->
        [one] Na vrácení máte { $days } pracovní den.
        [few] Na vrácení máte { $days } pracovní dny.
        [many] Na vrácení máte { $days } pracovního dne.
       *[other] Na vrácení máte { $days } pracovních dní.
    }
promise-months =
    { $months ->
        [one] Na vrácení máte { $months } měsíc.
        [few] Na vrácení máte { $months } měsíce.
        [many] Na vrácení máte { $months } měsíce.
       *[other] Na vrácení máte { $months } měsíců.
    }
promise-open = Kolik máte času, záleží na zboží.
promise-person = Než zboží pošlete zpět, zeptejte se nás. Rozhodne náš pracovník.
promise-no = Když si to rozmyslíte, vrátit to nejde.
promise-no-goods = { $reason } Když si to rozmyslíte, vrátit to nejde.
still-covered = Vadné zboží můžete i tak reklamovat.
assumed-delivery = Počítáme s doručením do { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Toto zboží vyrábíme pro vás na míru.
        [perishable] Toto zboží se rychle kazí.
        [sealed_hygiene] Toto zboží je zapečetěné kvůli zdraví nebo hygieně.
        [sealed_media] Toto zboží je zapečetěná nahrávka nebo software.
        [digital] Toto zboží je digitální.
        [newspaper] Toto zboží jsou noviny nebo časopis.
        [inseparably_mixed] Toto zboží se po doručení smíchá s jinými věcmi.
        [market_price] Cena tohoto zboží závisí na trhu.
        [dated_service] Toto je služba na určený den.
        [near_expiry_or_flawed] Toto zboží se prodalo krátce před koncem trvanlivosti nebo se známou vadou.
        [value_drops_on_use] Toto zboží použitím ztrácí hodnotu.
        [used] Toto zboží je použité.
        [final_sale] Toto zboží se prodalo bez možnosti vrácení.
        [gift_card] Toto je dárková karta.
        [oversized] Toto zboží je na balík moc velké.
        [hazardous] Toto je nebezpečné zboží.
        [gift] Toto zboží se koupilo jako dárek.
        [subscription_first] Toto je první dodávka předplatného.
        [subscription_renewal] Toto je další dodávka předplatného.
        [business_purchase] Toto zboží se koupilo na firmu.
        [flagged_buyer] Vracení je pro tento účet pozastavené.
        [discounted] Toto zboží se prodalo se slevou.
        [bundle_part] Toto zboží je součástí sady.
        [non_durable] Toto zboží je určené ke spotřebě.
       *[other] Pro takové zboží platí zvláštní pravidla.
    }

## Odpověď

headline-yes =
    { $case ->
        [return] Ano, zboží můžete vrátit.
        [exchange] Ano, zboží můžete vyměnit.
        [defect] Ano, vadu můžete reklamovat.
        [damaged] Ano, poškození můžete reklamovat.
        [wrong] Ano, můžete reklamovat, že dorazilo jiné zboží.
        [missing] Ano, můžete reklamovat, že něco chybí.
        [late] Ano, kvůli zpoždění můžete žádat nápravu.
        [guarantee] Ano, můžete využít záruku.
        [withdrawal] Ano, můžete odstoupit od smlouvy.
        [repair] Ano, zboží můžete nechat opravit.
        [complaint] Ano, můžete podat stížnost.
        [trade_in] Ano, staré zboží můžete dát na protiúčet.
        [spare_part] Ano, můžete dostat náhradní díl.
       *[cancellation] Ano, objednávku můžete zrušit.
    }
headline-if = Ano, pokud jsou splněné podmínky níže.
headline-person = Rozhodne pracovník obchodu.
headline-no = Podle našeho posouzení ne.
headline-unknown = Potřebujeme vědět ještě jednu věc.
last-day =
    { $act ->
        [sent] Poslední den na odeslání: { $day }.
        [received] Poslední den, kdy má být zboží zpět u nás: { $day }.
       *[notice] Poslední den, kdy nám můžete dát vědět: { $day }.
    }
no-last-day = Poslední den není.
legal-day = Kvůli víkendu nebo svátku se poslední den může posunout na: { $day }.
opens-on = První den, kdy o to můžete požádat: { $day }.
period-days =
    { $days ->
        [one] Máte { $days } den.
        [few] Máte { $days } dny.
        [many] Máte { $days } dne.
       *[other] Máte { $days } dní.
    }
period-working-days =
    { $days ->
        [one] Máte { $days } pracovní den.
        [few] Máte { $days } pracovní dny.
        [many] Máte { $days } pracovního dne.
       *[other] Máte { $days } pracovních dní.
    }
period-months =
    { $months ->
        [one] Máte { $months } měsíc.
        [few] Máte { $months } měsíce.
        [many] Máte { $months } měsíce.
       *[other] Máte { $months } měsíců.
    }
period-years =
    { $years ->
        [one] Máte { $years } rok.
        [few] Máte { $years } roky.
        [many] Máte { $years } roku.
       *[other] Máte { $years } let.
    }
law-days =
    { $days ->
        [one] Zákon ve vaší zemi vám dává { $days } den.
        [few] Zákon ve vaší zemi vám dává { $days } dny.
        [many] Zákon ve vaší zemi vám dává { $days } dne.
       *[other] Zákon ve vaší zemi vám dává { $days } dní.
    }
law-working-days =
    { $days ->
        [one] Zákon ve vaší zemi vám dává { $days } pracovní den.
        [few] Zákon ve vaší zemi vám dává { $days } pracovní dny.
        [many] Zákon ve vaší zemi vám dává { $days } pracovního dne.
       *[other] Zákon ve vaší zemi vám dává { $days } pracovních dní.
    }
law-months =
    { $months ->
        [one] Zákon ve vaší zemi vám dává { $months } měsíc.
        [few] Zákon ve vaší zemi vám dává { $months } měsíce.
        [many] Zákon ve vaší zemi vám dává { $months } měsíce.
       *[other] Zákon ve vaší zemi vám dává { $months } měsíců.
    }
law-years =
    { $years ->
        [one] Zákon ve vaší zemi vám dává { $years } rok.
        [few] Zákon ve vaší zemi vám dává { $years } roky.
        [many] Zákon ve vaší zemi vám dává { $years } roku.
       *[other] Zákon ve vaší zemi vám dává { $years } let.
    }
counts-from =
    { $event ->
        [purchased] Lhůta běží ode dne objednávky.
        [paid] Lhůta běží ode dne platby.
        [shipped] Lhůta běží ode dne, kdy zboží odešleme.
        [delivered] Lhůta běží ode dne, kdy zboží dorazí.
        [first_item_delivered] Lhůta běží ode dne, kdy dorazí první zboží.
        [last_item_delivered] Lhůta běží ode dne, kdy dorazí poslední zboží.
        [receipt_confirmed] Lhůta běží ode dne, kdy potvrdíte převzetí.
        [estimated_delivery] Lhůta běží od posledního dne předpokládaného doručení.
        [activated] Lhůta běží ode dne první aktivace.
        [noticed] Lhůta běží ode dne, kdy si vady všimnete.
        [seller_contacted] Lhůta běží ode dne, kdy se nám poprvé ozvete.
        [replacement_delivered] Lhůta běží ode dne, kdy dorazí nový kus.
        [document_received] Lhůta běží ode dne, kdy dostanete smlouvu.
        [later_of_document_and_delivery] Lhůta běží od smlouvy nebo doručení, podle toho, co je později.
       *[later_of_purchase_and_delivery] Lhůta běží od objednávky nebo doručení, podle toho, co je později.
    }

## Co dostanete

gets-one =
    { $remedy ->
        [refund_original] Dostanete peníze zpět stejným způsobem, jakým proběhla platba.
        [store_credit] Dostanete kredit na další nákup.
        [gift_card] Dostanete dárkovou kartu.
        [exchange] Dostanete jinou velikost, barvu nebo jiné zboží.
        [replacement] Dostanete nový kus stejného zboží.
        [repair] Dostanete opravu zdarma.
        [price_reduction] Zboží si necháte a dostanete část ceny zpět.
        [keep_item_refund] Zboží si necháte a dostanete peníze zpět.
        [termination] Zboží vrátíte a dostanete peníze zpět.
        [send_missing] Pošleme vám, co chybí.
       *[other] Dostanete: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Vyberete si: { LIST($ways, type: "or") }.
        [shop] Vybereme my: { LIST($ways, type: "or") }.
       *[open] Dostanete jednu z těchto možností: { LIST($ways, type: "or") }.
    }
gets-then = Když to nepomůže: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] vrácení peněz
        [store_credit] kredit na další nákup
        [gift_card] dárková karta
        [exchange] výměna
        [replacement] nový kus
        [repair] oprava zdarma
        [price_reduction] sleva z ceny
        [keep_item_refund] vrácení peněz a zboží si necháte
        [termination] vrácení zboží a peníze zpět
        [exchange_same] výměna za stejné zboží
        [exchange_variant] jiná velikost nebo barva
        [coupon] poukaz na další objednávku
        [donate] vrácení peněz a zboží půjde na charitu
        [trade_in_credit] kredit za staré zboží
        [spare_part] náhradní díl
        [reply] odpověď našeho pracovníka
       *[send_missing] doposlání toho, co chybí
    }
another-way = Místo toho můžete zvolit tuto možnost.
basis-law = To vám dává zákon ve vaší zemi.
basis-law-check = Myslíme, že to vám dává zákon ve vaší zemi. Ověřte si to.
basis-shop = To vám slibujeme my.
credit-bonus = Vezměte si kredit na další nákup a dostanete o { $share } více.
credit-total = Jako kredit dostanete { $total }.
credit-extra = V tom je { $amount } navíc.
credit-until = Poslední den platnosti kreditu nebo poukazu: { $day }.
exchange-cheaper = Nové zboží stojí méně.
exchange-pay = Nové zboží stojí více: doplatíte { $amount }.
rebooking-fee = Nový termín stojí { $amount }.
quantity = Počet kusů, kterých se to týká: { $count }.
remedy-end = Poslední den pro možnost „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] Tuto záruku dává výrobce.
        [insurer] Tuto delší záruku dává pojišťovna.
       *[shop] Tuto záruku dáváme my.
    }
guarantee-price = Tato záruka stojí { $amount }.
guarantee-passes-on = Platí i pro dalšího majitele.
register-by = Poslední den na registraci: { $day }.
register-within = Zaregistrujte ji po nákupu. Počet dní na to: { $days }.
freight =
    { $payer ->
        [shop] Zpáteční doprava je pro vás zdarma.
       *[buyer] Zpáteční dopravu platíte vy.
    }
freight-cost = Zpáteční doprava vás stojí { $amount }.
outbound =
    { $which ->
        [none] Cenu doručení nevracíme.
        [standard] Vrátíme i cenu běžného doručení.
       *[all] Vrátíme i celou cenu doručení.
    }
refund-total = Podle našeho výpočtu dostanete zpět { $total }.
refund-minus =
    { $kind ->
        [restocking] Strhneme { $amount } za naskladnění.
        [collection] Strhneme { $amount } za vyzvednutí.
        [handling] Strhneme { $amount } za vyřízení.
        [late] Strhneme { $amount } za pozdní vrácení.
        [return_label] Strhneme { $amount } za zpáteční štítek.
        [bundle_discount] Strhneme { $amount } za slevu na sadu.
       *[other] Strhneme { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cena
        [outbound_freight] Doručení
        [restocking] Poplatek za naskladnění
        [collection] Poplatek za vyzvednutí
        [handling] Poplatek za vyřízení
        [late] Poplatek za pozdní vrácení
        [return_label] Zpáteční štítek
        [bundle_discount] Sleva na sadu
        [discount_share] Sleva na objednávku
        [voucher] Poukaz
        [tax] Daň
        [duties] Clo
        [services] Placené služby
        [free_delivery] Doručení zdarma
        [free_gift] Dárek, který si necháte
        [rebooking] Nový termín
        [inspection] Poplatek za kontrolu
        [packaging] Chybějící obal
        [bonus] Bonus
       *[total] Dostanete zpět
    }
refund-part =
    { $to ->
        [gift_card] Dostanete { $amount } na dárkovou kartu.
        [store_credit] Dostanete { $amount } jako kredit na další nákup.
        [kept] Zpět nedostanete { $amount }.
       *[original] Dostanete { $amount } stejným způsobem, jakým proběhla platba.
    }
fee =
    { $kind ->
        [restocking] Účtujeme poplatek za naskladnění.
        [collection] Účtujeme poplatek za vyzvednutí.
        [handling] Účtujeme poplatek za vyřízení.
        [late] Účtujeme poplatek za pozdní vrácení.
       *[other] Účtujeme: { $what }.
    }
charge = Zaplatíte { $amount }: { $what }.
refund-by = Když nám dáte vědět dnes, peníze vrátíme nejpozději v tento den: { $day }.
refund-at-once = Peníze dostanete zpět hned.
refund-within =
    { $days ->
        [one] Peníze dostanete zpět do { $days } dne.
        [few] Peníze dostanete zpět do { $days } dnů.
        [many] Peníze dostanete zpět do { $days } dne.
       *[other] Peníze dostanete zpět do { $days } dnů.
    }
refund-within-working =
    { $days ->
        [one] Peníze dostanete zpět do { $days } pracovního dne.
        [few] Peníze dostanete zpět do { $days } pracovních dnů.
        [many] Peníze dostanete zpět do { $days } pracovního dne.
       *[other] Peníze dostanete zpět do { $days } pracovních dnů.
    }
refund-from =
    { $event ->
        [notice] Počítá se ode dne, kdy nám dáte vědět.
        [goods_back] Počítá se ode dne, kdy zboží dorazí k nám.
        [estimated_delivery] Počítá se od posledního dne předpokládaného doručení.
       *[inspection] Počítá se od konce naší kontroly.
    }
withhold = S penězi smíme počkat na zboží nebo na doklad o odeslání.
send-by = Když nám dáte vědět dnes, poslední den na odeslání je: { $day }.
conditions-open = Musí být splněné tyto podmínky: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Nesplněno: { $point }. Náš pracovník posoudí vaše podklady.
        [ask_person] Nesplněno: { $point }. Rozhodne náš pracovník.
        [store_credit] Nesplněno: { $point }. Místo peněz dostanete kredit na další nákup.
        [exchange_only] Nesplněno: { $point }. Zboží můžete jen vyměnit.
        [gift_card] Nesplněno: { $point }. Místo peněz dostanete dárkovou kartu.
        [reduced_or_sent_back] Nesplněno: { $point }. Vyberete si: méně peněz zpět, nebo vám zboží pošleme na vaše náklady.
       *[reduced_refund] Nesplněno: { $point }. Z peněz strhneme ztrátu hodnoty.
    }
late-keeps = Poslední den už uplynul, proto si necháme { $share } ceny.
late-until = Ještě to můžete využít. Poslední den: { $day }.
methods = Zboží můžete poslat zpět takto: { LIST($ways, type: "or") }.
nothing-to-send = Nic neposíláte zpět.
method =
    { $method ->
        [mail_with_label] poštou s naším štítkem
        [mail_own] poštou s vlastním štítkem
        [drop_off] na podacím místě
        [store] na naší prodejně
        [pick_up] kurýrem od vašich dveří
        [kiosk] v automatu na vratky
        [service_point] v servisu
       *[no_shipment] bez posílání
    }
method-needs =
    { $what ->
        [printer] Pro tento způsob potřebujete tiskárnu: { LIST($ways, type: "or") }.
       *[packaging] Při tomto způsobu balíte zboží vy: { LIST($ways, type: "or") }.
    }
proof-needed = Připravte si: { LIST($things) }.
proof-helpful = Pomůže i toto: { LIST($things) }.
proof =
    { $proof ->
        [receipt] účtenka nebo číslo objednávky
        [photos] fotky
        [video] video
        [serial_number] sériové číslo
        [medical_certificate] lékařské potvrzení
        [gift_receipt] dárková účtenka
        [disposal_photo] fotka vyhozeného zboží
       *[photo_id] průkaz s fotkou
    }

## Ne, a co dál

refusal-over =
    { $basis ->
        [law] Lhůta, kterou vám dává zákon, skončila. Poslední den: { $day }.
       *[shop] Lhůta, kterou vám dáváme my, skončila. Poslední den: { $day }.
    }
refusal-condition = Nemůžeme to přijmout. Nesplněno: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Zákon má pro takové zboží výjimku.
       *[shop] { $reason } Takové zboží nebereme zpět.
    }
refusal =
    { $reason ->
        [period_over] Lhůta skončila.
        [not_yet] Je ještě brzy.
        [rule_refuses] U tohoto zboží to nenabízíme.
        [legal_exception] Zákon má pro takové zboží výjimku.
        [condition_fails] Jedna z našich podmínek není splněná.
        [limit_reached] Povolený počet žádostí už je vyčerpaný.
        [bundle_whole] Zpět bereme jen celou sadu.
        [no_legal_right] Zákon ve vaší zemi takové právo nedává.
        [already_returned] To už je zpět nebo na cestě k nám.
        [not_late] Zásilka nemá zpoždění.
       *[no_rule] Naše pravidla o tom nic neříkají.
    }
note =
    { $note ->
        [law_not_held] Zákon vaší země tu zatím nemáme. Možná máte více práv.
        [law_may_give_more] Zákon ve vaší zemi vám možná dává více.
        [device_clock] Datum máme z vašeho zařízení. Zkontrolujte ho.
        [holidays_unknown] Svátky v tom roce zatím neznáme.
        [delivery_assumed] Den doručení máme z odhadu.
        [legal_day_later] Víkend nebo svátek může poslední den trochu posunout.
        [fault_presumed] Bereme to tak, že vada tu byla od začátku.
        [fault_to_show] Musíte doložit, že vada tu byla od začátku.
        [depends_on_item] Jak dlouho musí vydržet, záleží na zboží.
        [older_policy] Objednávka je starší než tato pravidla. Náš pracovník ověří, která platí.
        [policy_of_order] Použili jsme pravidla ze dne objednávky.
        [reasonable_time] Zákon neříká počet dní. Ozvěte se brzy.
        [extra_time] Nejdřív nám dejte přiměřený čas na doručení.
       *[diminished_value] Zkoušejte zboží jako v prodejně. Další používání může snížit vrácenou částku.
    }
alternative =
    { $way ->
        [ask_shop] Zeptejte se nás: náš pracovník se na to podívá.
        [report_defect] Je zboží vadné? Nahlaste nám vadu.
        [use_guarantee] Využijte záruku.
        [exchange] Můžete ho místo toho vyměnit.
        [return_bundle] Pošlete zpět celou sadu.
        [wait_until_open] Vraťte se sem první den.
        [ask_repair] Požádejte nás o opravu.
        [order_spare_part] Opravte si ho sami náhradním dílem.
        [complain] Nesouhlasíte? Podejte stížnost.
       *[return_instead] Počkejte na doručení a pak zboží pošlete zpět.
    }
contact =
    { $kind ->
        [email] Napište na { $value }.
        [phone] Zavolejte: { $value }.
        [post] Pošlete dopis na adresu: { $value }.
       *[page] Použijte naši kontaktní stránku.
    }
contact-hours = Zastihnete nás v tyto hodiny podle času obchodu: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Náš pracovník odpoví do { $hours } hodiny.
        [few] Náš pracovník odpoví do { $hours } hodin.
        [many] Náš pracovník odpoví do { $hours } hodiny.
       *[other] Náš pracovník odpoví do { $hours } hodin.
    }
contact-language = Je možné, že se tam česky nedomluvíte.

## Případy

case-label =
    { $case ->
        [return] Už to nechci
        [exchange] Chci něco jiného
        [defect] Zboží je vadné
        [damaged] Dorazilo poškozené
        [wrong] Dorazilo jiné zboží
        [missing] Něco chybí
        [late] Zásilka má zpoždění
        [guarantee] Chci využít záruku
        [withdrawal] Chci odstoupit od smlouvy
        [repair] Potřebuji opravu
        [complaint] Chci podat stížnost
        [trade_in] Chci dát staré zboží na protiúčet
        [spare_part] Potřebuji náhradní díl
       *[cancellation] Chci zrušit objednávku
    }
case-hint =
    { $case ->
        [return] Zboží je v pořádku, ale nechcete ho.
        [exchange] Chcete jinou velikost, barvu nebo jiné zboží.
        [defect] Nefunguje nebo neodpovídá popisu.
        [damaged] Rozbilo se cestou k vám.
        [wrong] V balíku je něco jiného, než jste objednali.
        [missing] Balík nebo jeho část k vám nedorazila.
        [late] Dorazila nebo dorazí až po slíbeném dni.
        [guarantee] Obchod nebo výrobce vám dal záruku.
        [withdrawal] Zákon vám dává čas na odstoupení. Důvod uvádět nemusíte.
        [repair] Potřebuje opravu, se zárukou i bez ní.
        [complaint] Vadí vám, jak jsme s vámi jednali.
        [trade_in] Dáte nám staré zboží a dostanete kredit.
        [spare_part] Chcete si ho opravit sami.
       *[cancellation] Objednávka ještě není na cestě.
    }

## Otázky

fact-question =
    { $fact ->
        [ordered_on] Kdy jste objednali?
        [paid_on] Kdy jste zaplatili?
        [shipped_on] Kdy k vám zboží odešlo?
        [delivered_on] Kdy zboží dorazilo?
        [first_delivered_on] Kdy dorazilo první zboží z objednávky?
        [last_delivered_on] Kdy dorazilo poslední zboží z objednávky?
        [receipt_confirmed_on] Kdy jste potvrdili převzetí?
        [estimated_delivery_on] Jaký byl poslední den předpokládaného doručení?
        [activated_on] Kdy proběhla první aktivace?
        [noticed_on] Kdy jste si všimli vady?
        [seller_contacted_on] Kdy jste se nám poprvé ozvali?
        [tier] Jakou máte u nás zákaznickou úroveň?
        [subdivision] Ve které části země bydlíte?
        [category] Jaký je to druh zboží?
        [price] Kolik stál jeden kus?
        [attribute] Jaká je to verze zboží?
        [earlier_returns] Kolikrát jste už z této objednávky něco vrátili?
        [seller] Kdo vám to prodal?
        [replacement_delivered_on] Kdy dorazil nový kus?
        [reason] Proč to chcete vrátit?
        [role] Je to váš nákup, nebo dárek pro vás?
        [order_state] V jakém stavu je vaše objednávka?
        [order_value] Kolik stála celá objednávka?
        [method] Jak to chcete poslat zpět?
        [appointment_at] Kdy máte domluvený termín?
        [quantity] Kolika kusů se to týká?
        [document_on] Kdy jste dostali smlouvu?
       *[state] Řeknete nám o zboží víc?
    }
fact-hint =
    { $fact ->
        [ordered_on] Den najdete v potvrzení objednávky.
        [paid_on] Den najdete na výpisu z účtu nebo účtence.
        [shipped_on] Den najdete v naší zprávě o balíku.
        [delivered_on] Den, kdy jste balík převzali vy nebo někdo za vás.
        [noticed_on] Den, kdy byla vada poprvé vidět.
        [seller_contacted_on] Den první zprávy nebo hovoru.
        [estimated_delivery_on] Najdete ho v potvrzení objednávky.
        [reason] Vaše zákonná práva na tom nezávisí.
       *[subdivision] Některá pravidla se liší podle oblasti.
    }
choice =
    { $word ->
        [too_small] Je to malé
        [too_large] Je to velké
        [not_as_expected] Neodpovídá to mé představě
        [no_longer_needed] Už to nepotřebuji
        [better_price] Jinde je to levnější
        [ordered_by_mistake] Objednáno omylem
        [arrived_late] Dorazilo to pozdě
        [poor_quality] Kvalita je špatná
        [not_tolerated] Moje kůže nebo tělo to nesnáší
        [buyer] Je to můj nákup
        [receiver] Je to dárek pro mě
        [placed] Právě objednáno
        [in_preparation] Připravuje se
        [shipped] Je na cestě
        [delivered] Doručeno
       *[other] Jiný důvod
    }
state-question =
    { $state ->
        [unused] Je zboží stále nepoužité?
        [unopened] Je obal stále zavřený?
        [tags_attached] Jsou visačky stále na místě?
        [seal_intact] Je pečeť stále neporušená?
        [complete] Jsou u toho všechny části a příslušenství?
        [original_packaging] Máte původní obal?
        [not_activated] Je zboží stále bez aktivace a registrace?
        [data_erased] Máte smazaná data a odpojené účty?
        [serial_number_matches] Je sériové číslo stejné jako v objednávce?
        [undamaged] Je zboží od převzetí bez poškození?
        [clean] Je zboží čisté?
        [used_as_intended] Používali jste zboží podle pokynů výrobce?
        [original_buyer] Jste první kupující?
        [fault_reaches_measure] Je vada tak velká, jak žádá záruka?
        [proof_of_purchase] Máte účtenku nebo jiný doklad o koupi?
        [same_kind] Je nové zboží stejného druhu a velikosti?
       *[not_started] Je stahování nebo přehrávání stále nespuštěné?
    }
state-hint =
    { $state ->
        [seal_intact] Pečeť kvůli zdraví či hygieně, nebo fólie na disku.
        [complete] Počítají se i kabely, návody a dárky.
        [clean] Tak čisté, aby ho mohl používat někdo jiný.
        [fault_reaches_measure] Míru uvádí text záruky.
       *[used_as_intended] Například matrace na správném roštu.
    }
state-point =
    { $state ->
        [unused] nepoužité zboží
        [unopened] neotevřený obal
        [tags_attached] visačky na místě
        [seal_intact] neporušená pečeť
        [complete] všechny části
        [original_packaging] původní obal
        [not_activated] bez aktivace a registrace
        [data_erased] vaše data smazaná
        [serial_number_matches] sériové číslo jako v objednávce
        [undamaged] bez poškození z vaší strany
        [clean] čisté zboží
        [used_as_intended] používání podle pokynů výrobce
        [original_buyer] jste první kupující
        [fault_reaches_measure] vada tak velká, jak žádá záruka
        [proof_of_purchase] doklad o koupi
        [same_kind] stejný druh a velikost
       *[not_started] nespuštěné stahování nebo přehrávání
    }
answer-yes = Ano
answer-no = Ne

## Pravidla v kostce

card-title = Vrácení, opravy a peníze
card-section =
    { $section ->
        [changed_mind] Když si to rozmyslíte
        [faulty] Když je zboží vadné
        [arrival] Když dorazí poškozené, jiné nebo neúplné
        [money] Náklady a vrácení peněz
        [guarantee] Naše záruka
        [points] Kam můžete zajít
        [guides] Pomoc se zbožím
        [faq] Otázky a odpovědi
        [disputes] Když se nedohodneme
       *[contact] Kdo vám pomůže
    }
card-case =
    { $case ->
        [damaged] Dorazilo poškozené? Nabízíme: { LIST($ways, type: "or") }.
        [wrong] Dorazilo jiné zboží? Nabízíme: { LIST($ways, type: "or") }.
       *[missing] Něco chybí? Nabízíme: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Náš tým pro stížnosti: { $name }.
        [mediator] Mediátor: { $name }.
        [adr_body] Nezávislý orgán, bez soudu: { $name }.
        [authority] Úřad: { $name }.
        [arbitration] Rozhodčí řízení: { $name }.
       *[court] Soud: { $name }.
    }
dispute-within = Počet měsíců na to po vaší stížnosti: { $months }.
point =
    { $kind ->
        [store] Naše prodejna: { $name }.
        [drop_off] Podací místo: { $name }.
        [service] Servis výrobce: { $name }.
       *[repairer] Nezávislý opravář: { $name }.
    }
point-unpacked = Krabici ani štítek tam nepotřebujete.
guide =
    { $kind ->
        [manual] Návod: { $title }
        [video] Video: { $title }
       *[guide] Krok za krokem: { $title }
    }
shop-words = { $words }
card-guarantee-none = Na toto zboží nedáváme další záruku.
card-ask = Zeptejte se nás, náš pracovník vám pomůže.
card-as-of = Stav zákonů ke dni { DATE($day, style: "long") }.
card-footer = Tato stránka informuje; není to právní rada.

## Tlačítka a nadpisy

ui-by-law = Ze zákona
ui-from-shop = Od obchodu
ui-details = Podrobnosti
ui-policy-link = Úplná pravidla obchodu
ui-unavailable = Teď to nemůžeme ukázat. Zeptejte se obchodu.
