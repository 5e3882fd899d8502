## Vásárlás előtt

promise-dated =
    { $when ->
        [today] Rendelje meg ma. Megérkezik eddig: { DATE($arrival, style: "day") }, visszaküldheti eddig: { $last_day }.
        [ordered] Megérkezik eddig: { DATE($arrival, style: "day") }, visszaküldheti eddig: { $last_day }.
       *[arrived] Visszaküldheti eddig: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Rendelje meg ma. Meggondolhatja magát eddig: { $last_day }.
       *[ordered] Meggondolhatja magát eddig: { $last_day }.
    }
promise-unlimited = Bármikor visszaküldheti. Nincs utolsó nap.
promise-days-delivered =
    { $days ->
        [one] A kézbesítés után { $days } napja van a visszaküldésre.
       *[other] A kézbesítés után { $days } napja van a visszaküldésre.
    }
promise-days =
    { $days ->
        [one] { $days } napja van a visszaküldésre.
       *[other] { $days } napja van a visszaküldésre.
    }
promise-working-days =
    { $days ->
        [one] { $days } munkanapja van a visszaküldésre.
       *[other] { $days } munkanapja van a visszaküldésre.
    }
promise-months =
    { $months ->
        [one] { $months } hónapja van a visszaküldésre.
       *[other] { $months } hónapja van a visszaküldésre.
    }
promise-open = A terméktől függ, mennyi ideje van.
promise-person = Kérdezzen meg minket a visszaküldés előtt. Munkatársunk dönt róla.
promise-no = Csak azért, mert meggondolta magát, nem küldheti vissza.
promise-no-goods = { $reason } Csak azért, mert meggondolta magát, nem küldheti vissza.
still-covered = Ha hibás, akkor is vannak jogai.
assumed-delivery = Ezzel a legkésőbbi érkezéssel számolunk: { DATE($day, style: "day") }
goods-reason =
    { $goods ->
        [custom_made] Ez a termék Önnek készül.
        [perishable] Ez a termék gyorsan romlik.
        [sealed_hygiene] Ez a termék egészségügyi vagy higiéniai okból lezárt.
        [sealed_media] Ez a termék lezárt felvétel vagy szoftver.
        [digital] Ez a termék digitális.
        [newspaper] Ez a termék újság vagy folyóirat.
        [inseparably_mixed] Ez a termék a kézbesítés után más áruval keveredik.
        [market_price] Ennek a terméknek az ára a piacot követi.
        [dated_service] Ez a szolgáltatás rögzített napra szól.
        [near_expiry_or_flawed] Ezt a terméket közeli lejárattal vagy ismert hibával adtuk el.
        [value_drops_on_use] Ez a termék használat után elveszti az értékét.
        [used] Ez a termék használt.
        [final_sale] Ezt a terméket visszaküldési lehetőség nélkül adtuk el.
        [gift_card] Ez a termék ajándékkártya.
        [oversized] Ez a termék túl nagy csomagnak.
        [hazardous] Ez a termék veszélyes árunak számít.
        [gift] Ezt a terméket ajándékba vették.
        [subscription_first] Ez egy előfizetés első szállítmánya.
        [subscription_renewal] Ez egy előfizetés későbbi szállítmánya.
        [business_purchase] Ezt a terméket cégnek vették.
        [flagged_buyer] Ennél a fióknál most szünetel a visszaküldés.
        [discounted] Ezt a terméket csökkentett áron adtuk el.
        [bundle_part] Ez a termék egy termékcsomag része.
        [non_durable] Ez a termék elhasználásra való.
       *[other] Az ilyen termékre külön szabályok vonatkoznak.
    }

## A válasz

headline-yes =
    { $case ->
        [return] Igen, visszaküldheti.
        [exchange] Igen, kicserélheti.
        [defect] Igen, reklamálhat a hiba miatt.
        [damaged] Igen, reklamálhat a sérülés miatt.
        [wrong] Igen, reklamálhat a téves termék miatt.
        [missing] Igen, reklamálhat a hiány miatt.
        [late] Igen, reklamálhat a késés miatt.
        [guarantee] Igen, élhet a garanciával.
        [withdrawal] Igen, a törvény szerint elállhat a vásárlástól.
        [repair] Igen, megjavíttathatja.
        [complaint] Igen, panaszt tehet.
        [trade_in] Igen, beszámíttathatja a régi termékét.
        [spare_part] Igen, kaphat pótalkatrészt.
       *[cancellation] Igen, lemondhatja a rendelést.
    }
headline-if = Igen, ha az alábbi pontok teljesülnek.
headline-person = Erről a bolt munkatársa dönt.
headline-no = Számításunk szerint nem.
headline-unknown = Még egy dolgot tudnunk kell.
last-day =
    { $act ->
        [sent] Eddig adja fel: { $day }.
        [received] Eddig kell visszaérnie hozzánk: { $day }.
       *[notice] Eddig jelezze nekünk: { $day }.
    }
no-last-day = Nincs utolsó nap.
legal-day = Munkaszüneti napok miatt az utolsó nap kitolódhat eddig: { $day }.
opens-on = Ettől a naptól kérheti: { $day }.
period-days =
    { $days ->
        [one] { $days } napja van.
       *[other] { $days } napja van.
    }
period-working-days =
    { $days ->
        [one] { $days } munkanapja van.
       *[other] { $days } munkanapja van.
    }
period-months =
    { $months ->
        [one] { $months } hónapja van.
       *[other] { $months } hónapja van.
    }
period-years =
    { $years ->
        [one] { $years } éve van.
       *[other] { $years } éve van.
    }
law-days =
    { $days ->
        [one] Az Ön országának törvénye { $days } napot ad.
       *[other] Az Ön országának törvénye { $days } napot ad.
    }
law-working-days =
    { $days ->
        [one] Az Ön országának törvénye { $days } munkanapot ad.
       *[other] Az Ön országának törvénye { $days } munkanapot ad.
    }
law-months =
    { $months ->
        [one] Az Ön országának törvénye { $months } hónapot ad.
       *[other] Az Ön országának törvénye { $months } hónapot ad.
    }
law-years =
    { $years ->
        [one] Az Ön országának törvénye { $years } évet ad.
       *[other] Az Ön országának törvénye { $years } évet ad.
    }
counts-from =
    { $event ->
        [purchased] Az idő a rendelés napjától számít.
        [paid] Az idő a fizetés napjától számít.
        [shipped] Az idő az áru feladásának napjától számít.
        [delivered] Az idő a termék érkezésének napjától számít.
        [first_item_delivered] Az idő az első termék érkezésének napjától számít.
        [last_item_delivered] Az idő az utolsó termék érkezésének napjától számít.
        [receipt_confirmed] Az idő az átvétel visszaigazolásának napjától számít.
        [estimated_delivery] Az idő a becsült szállítási idő utolsó napjától számít.
        [activated] Az idő az első aktiválás napjától számít.
        [noticed] Az idő a hiba észlelésének napjától számít.
        [seller_contacted] Az idő az Ön első megkeresésének napjától számít.
        [replacement_delivered] Az idő a cseretermék érkezésének napjától számít.
        [document_received] Az idő a szerződés kézhezvételének napjától számít.
        [later_of_document_and_delivery] Az idő a szerződés vagy a kézbesítés napjától számít, a későbbi a döntő.
       *[later_of_purchase_and_delivery] Az idő a rendelés vagy a kézbesítés napjától számít, a későbbi a döntő.
    }

## Mit kap a vevő

gets-one =
    { $remedy ->
        [refund_original] Visszakapja a pénzét úgy, ahogy fizetett.
        [store_credit] Jóváírást kap a boltunkban.
        [gift_card] Ajándékkártyát kap.
        [exchange] Másik méretet, színt vagy terméket kap helyette.
        [replacement] Ugyanazt a terméket kapja meg újra.
        [repair] Ingyen megjavítjuk.
        [price_reduction] Megtartja a terméket, és visszakapja az ár egy részét.
        [keep_item_refund] Megtartja a terméket, és visszakapja a pénzét.
        [termination] Visszaadja az árut, és visszakapja a pénzét.
        [send_missing] Elküldjük, ami hiányzik.
       *[other] Ezt kapja: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Ön választ: { LIST($ways, type: "or") }.
        [shop] Mi választunk: { LIST($ways, type: "or") }.
       *[open] Ezek egyikét kapja: { LIST($ways, type: "or") }.
    }
gets-then = Ha ez nem segít: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] pénzvisszafizetés
        [store_credit] bolti jóváírás
        [gift_card] ajándékkártya
        [exchange] csere
        [replacement] új termék
        [repair] ingyenes javítás
        [price_reduction] árengedmény
        [keep_item_refund] pénzvisszafizetés, és megtartja a terméket
        [termination] áru vissza, pénz vissza
        [exchange_same] csere ugyanarra a termékre
        [exchange_variant] másik méret vagy szín
        [coupon] kupon egy későbbi rendeléshez
        [donate] pénzvisszafizetés, és a termék jótékony célra megy
        [trade_in_credit] jóváírás a régi termékért
        [spare_part] pótalkatrész
        [reply] egy munkatárs válasza
       *[send_missing] a hiányzó rész pótlása
    }
another-way = Választhatja ezt a módot is.
basis-law = Ez az Ön országának törvénye szerint jár.
basis-law-check = Úgy gondoljuk, ez az Ön országának törvénye szerint jár. Kérjük, ellenőrizze.
basis-shop = Ezt mi ígérjük Önnek.
credit-bonus = Válasszon bolti jóváírást: { $share } ráadást kap.
credit-total = Bolti jóváírásként ennyit kap: { $total }.
credit-extra = Ebből ráadás: { $amount }.
credit-until = A jóváírást vagy a kupont eddig használhatja fel: { $day }.
exchange-cheaper = Az új termék olcsóbb.
exchange-pay = Az új termék drágább, ennyit fizet: { $amount }.
rebooking-fee = Az új időpont ára: { $amount }.
quantity = Ennyi termékre vonatkozik: { $count }.
remedy-end = „{ $way }” – utolsó nap: { $day }.
guarantee-giver =
    { $who ->
        [maker] Ezt a garanciát a gyártó adja.
        [insurer] Ezt a hosszabb garanciát egy biztosító adja.
       *[shop] Ezt a garanciát mi adjuk.
    }
guarantee-price = A garancia ára: { $amount }.
guarantee-passes-on = A következő tulajdonosra is érvényes.
register-by = Eddig regisztrálja: { $day }.
register-within = Regisztrálja a vásárlás után. Erre ennyi napja van: { $days }.
freight =
    { $payer ->
        [shop] A visszaküldés Önnek ingyenes.
       *[buyer] A visszaküldést Ön fizeti.
    }
freight-cost = A visszaküldés ára Önnek: { $amount }.
outbound =
    { $which ->
        [none] A szállítási díjat nem kapja vissza.
        [standard] A normál szállítási díjat is visszakapja.
       *[all] A teljes szállítási díjat is visszakapja.
    }
refund-total = Számításunk szerint ennyit kap vissza: { $total }.
refund-minus =
    { $kind ->
        [restocking] Levonjuk a visszavételi díjat: { $amount }.
        [collection] Levonjuk az elszállítás díját: { $amount }.
        [handling] Levonjuk a kezelési díjat: { $amount }.
        [late] Levonjuk a késés díját: { $amount }.
        [return_label] Levonjuk a visszaküldési címke árát: { $amount }.
        [bundle_discount] Levonjuk a termékcsomag kedvezményét: { $amount }.
       *[other] Levonunk { $amount } összeget: { $what }.
    }
refund-line =
    { $kind ->
        [price] Ár
        [outbound_freight] Szállítási díj
        [restocking] Visszavételi díj
        [collection] Elszállítás díja
        [handling] Kezelési díj
        [late] Késés díja
        [return_label] Visszaküldési címke
        [bundle_discount] Termékcsomag kedvezménye
        [discount_share] Rendelés kedvezménye
        [voucher] Kupon
        [tax] Adó
        [duties] Vám
        [services] Kifizetett szolgáltatások
        [free_delivery] Ingyenes szállítás
        [free_gift] Megtartott ajándék
        [rebooking] Új időpont
        [inspection] Ellenőrzés díja
        [packaging] Hiányzó csomagolás
        [bonus] Ráadás
       *[total] Visszakapja
    }
refund-part =
    { $to ->
        [gift_card] Ajándékkártyán kapja vissza: { $amount }.
        [store_credit] Bolti jóváírásként kapja vissza: { $amount }.
        [kept] Ezt nem kapja vissza: { $amount }.
       *[original] Úgy kapja vissza, ahogy fizetett: { $amount }.
    }
fee =
    { $kind ->
        [restocking] Visszavételi díjat számolunk fel.
        [collection] Díjat számolunk fel az elszállításért.
        [handling] Kezelési díjat számolunk fel.
        [late] Díjat számolunk fel, ha késik.
       *[other] Ezt számoljuk fel: { $what }.
    }
charge = Ön fizet { $amount } összeget: { $what }.
refund-by = Ha ma jelzi nekünk, eddig visszakapja a pénzét: { $day }.
refund-at-once = Azonnal visszakapja a pénzét.
refund-within =
    { $days ->
        [one] { $days } napon belül visszakapja a pénzét.
       *[other] { $days } napon belül visszakapja a pénzét.
    }
refund-within-working =
    { $days ->
        [one] { $days } munkanapon belül visszakapja a pénzét.
       *[other] { $days } munkanapon belül visszakapja a pénzét.
    }
refund-from =
    { $event ->
        [notice] A napok onnan számítanak, hogy jelzi nekünk.
        [goods_back] A napok onnan számítanak, hogy az áru hozzánk ér.
        [estimated_delivery] A napok a becsült szállítási idő utolsó napjától számítanak.
       *[inspection] A napok az ellenőrzésünk végétől számítanak.
    }
withhold = Megvárhatjuk az árut vagy a feladás igazolását.
send-by = Ha ma jelzi nekünk, eddig adja fel az árut: { $day }.
conditions-open = Ezeknek kell teljesülniük: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Nem teljesül: { $point }. Munkatársunk megnézi az igazolását.
        [ask_person] Nem teljesül: { $point }. Munkatársunk dönt róla.
        [store_credit] Nem teljesül: { $point }. Pénz helyett bolti jóváírást kap.
        [exchange_only] Nem teljesül: { $point }. Csak kicserélheti.
        [gift_card] Nem teljesül: { $point }. Pénz helyett ajándékkártyát kap.
        [reduced_or_sent_back] Nem teljesül: { $point }. Ön választ: kevesebb pénzt kap vissza, vagy az Ön költségére elküldjük Önnek.
       *[reduced_refund] Nem teljesül: { $point }. Az értékcsökkenést levonjuk a visszajáró pénzből.
    }
late-keeps = Az utolsó nap elmúlt, ezért az ár egy részét megtartjuk: { $share }.
late-until = Eddig még élhet vele: { $day }.
methods = Így küldheti vissza: { LIST($ways, type: "or") }.
nothing-to-send = Semmit sem kell visszaküldenie.
method =
    { $method ->
        [mail_with_label] postán, a mi címkénkkel
        [mail_own] postán, saját címkével
        [drop_off] leadóponton
        [store] az üzletünkben
        [pick_up] elszállítás az ajtajától
        [kiosk] visszavételi automatánál
        [service_point] ügyfélszolgálati ponton
       *[no_shipment] nincs mit küldeni
    }
method-needs =
    { $what ->
        [printer] Ehhez nyomtató kell: { LIST($ways, type: "or") }.
       *[packaging] Ehhez Önnek kell becsomagolnia: { LIST($ways, type: "or") }.
    }
proof-needed = Készítse elő: { LIST($things) }.
proof-helpful = Ez is segít: { LIST($things) }.
proof =
    { $proof ->
        [receipt] nyugta vagy rendelésszám
        [photos] fényképek
        [video] videó
        [serial_number] sorozatszám
        [medical_certificate] orvosi igazolás
        [gift_receipt] ajándéknyugta
        [disposal_photo] fénykép a kidobott termékről
       *[photo_id] fényképes igazolvány
    }

## Nem, és akkor?

refusal-over =
    { $basis ->
        [law] A törvény által adott idő lejárt: { $day }.
       *[shop] Az általunk adott idő lejárt: { $day }.
    }
refusal-condition = Nem tudjuk elfogadni. Ez a pont nem teljesül: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } A törvény az ilyen árukra kivételt tesz.
       *[shop] { $reason } Az ilyen árut nem vesszük vissza.
    }
refusal =
    { $reason ->
        [period_over] Lejárt az idő.
        [not_yet] Még túl korai.
        [rule_refuses] Ennél a terméknél ezt nem kínáljuk.
        [legal_exception] A törvény az ilyen árukra kivételt tesz.
        [condition_fails] Az egyik feltételünk nem teljesül.
        [limit_reached] Már annyiszor élt vele, ahányszor engedjük.
        [bundle_whole] Csak a teljes termékcsomagot vesszük vissza.
        [no_legal_right] Az Ön országának törvénye nem ad ilyen jogot.
        [already_returned] Ezek már visszaértek, vagy úton vannak vissza.
        [not_late] Nem késik.
       *[no_rule] A szabályaink erre nem adnak választ.
    }
note =
    { $note ->
        [law_not_held] Az Ön országának törvénye még nincs meg nálunk. Lehet, hogy több joga van.
        [law_may_give_more] Az Ön országának törvénye többet is adhat.
        [device_clock] A dátumot az Ön készülékéről vettük. Kérjük, ellenőrizze.
        [holidays_unknown] Annak az évnek az ünnepnapjait még nem ismerjük.
        [delivery_assumed] A kézbesítés napját a becslésből vettük.
        [legal_day_later] Munkaszüneti napok miatt az utolsó nap kicsit kitolódhat.
        [fault_presumed] Úgy vesszük, hogy a hiba kezdettől megvolt.
        [fault_to_show] Önnek kell igazolnia, hogy a hiba kezdettől megvolt.
        [depends_on_item] A terméktől függ, mennyi ideig kell tartania.
        [older_policy] Még e szabályok előtt rendelt. Munkatársunk megnézi, mely szabályok érvényesek.
        [policy_of_order] A rendelés napján érvényes szabályokat használtuk.
        [reasonable_time] A törvény nem ad meg napszámot. Ne várjon sokáig.
        [extra_time] Előbb adjon nekünk méltányos időt a szállításra.
       *[diminished_value] Úgy próbálja ki, mint egy üzletben. A további használat miatt kevesebb pénz járhat vissza.
    }
alternative =
    { $way ->
        [ask_shop] Kérdezzen minket: munkatársunk megnézi.
        [report_defect] Hibás? Akkor jelezze nekünk a hibát.
        [use_guarantee] Éljen a garanciával.
        [exchange] Helyette kicserélheti.
        [return_bundle] Küldje vissza a teljes termékcsomagot.
        [wait_until_open] Térjen vissza az első napon.
        [ask_repair] Kérje, hogy javítsuk meg.
        [order_spare_part] Javítsa meg saját kezűleg egy pótalkatrésszel.
        [complain] Nem ért egyet? Akkor tegyen panaszt.
       *[return_instead] Várja meg, amíg megérkezik, aztán küldje vissza.
    }
contact =
    { $kind ->
        [email] Írjon ide: { $value }.
        [phone] Hívja ezt a számot: { $value }.
        [post] Küldjön levelet ide: { $value }.
       *[page] Használja a kapcsolati oldalunkat.
    }
contact-hours = Ekkor ér el minket, a bolt helyi ideje szerint: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Munkatársunk { $hours } órán belül válaszol.
       *[other] Munkatársunk { $hours } órán belül válaszol.
    }
contact-language = Lehet, hogy ott nem beszélnek magyarul.

## Ügyek

case-label =
    { $case ->
        [return] Meggondoltam magam
        [exchange] Mást szeretnék helyette
        [defect] Hibás
        [damaged] Sérülten érkezett
        [wrong] Más terméket kaptam
        [missing] Hiányzik
        [late] Késik
        [guarantee] Élek a garanciával
        [withdrawal] Élek az elállási joggal
        [repair] Javítást kérek
        [complaint] Panaszt teszek
        [trade_in] Beszámítanám a régi terméket
        [spare_part] Pótalkatrészt kérek
       *[cancellation] Lemondom a rendelést
    }
case-hint =
    { $case ->
        [return] Nincs baja, de nem szeretné megtartani.
        [exchange] Másik méretet, színt vagy terméket szeretne.
        [defect] Nem működik, vagy nem olyan, mint a leírásban.
        [damaged] Eltört vagy megsérült az Önhöz vezető úton.
        [wrong] A csomagban olyasmi van, amit nem rendelt.
        [missing] A csomag vagy egy része nem érkezett meg.
        [late] Az ígért nap után érkezett, vagy csak utána fog.
        [guarantee] A bolt vagy a gyártó garanciát adott rá.
        [withdrawal] A törvény időt ad az elállásra. Indok nem kell.
        [repair] Javítani kell, garanciával vagy anélkül.
        [complaint] Nem elégedett azzal, ahogy Önnel bántunk.
        [trade_in] Ideadja a régi termékét, és jóváírást kap.
        [spare_part] Saját kezűleg szeretné megjavítani.
       *[cancellation] A rendelés még nem indult el.
    }

## Kérdések

fact-question =
    { $fact ->
        [ordered_on] Mikor rendelte meg?
        [paid_on] Mikor fizette ki?
        [shipped_on] Mikor adták fel Önnek?
        [delivered_on] Mikor érkezett meg?
        [first_delivered_on] Mikor érkezett meg a rendelés első terméke?
        [last_delivered_on] Mikor érkezett meg a rendelés utolsó terméke?
        [receipt_confirmed_on] Mikor igazolta vissza, hogy megkapta?
        [estimated_delivery_on] Mi volt a becsült szállítási idő utolsó napja?
        [activated_on] Mikor aktiválta először?
        [noticed_on] Mikor vette észre a hibát?
        [seller_contacted_on] Mikor keresett meg minket először emiatt?
        [tier] Milyen vásárlói szintje van nálunk?
        [subdivision] Az ország melyik részén él?
        [category] Milyen termékről van szó?
        [price] Mennyit fizetett egy darabért?
        [attribute] A termék melyik változata ez?
        [earlier_returns] Hányszor küldött már vissza terméket ebből a rendelésből?
        [seller] Ki adta el Önnek?
        [replacement_delivered_on] Mikor érkezett meg a cseretermék?
        [reason] Miért szeretné visszaküldeni?
        [role] Ön vette, vagy ajándékba kapta?
        [order_state] Hol tart a rendelése?
        [order_value] Mennyibe került a teljes rendelés?
        [method] Hogyan szeretné visszaküldeni?
        [appointment_at] Mikor van az időpontja?
        [quantity] Hány darabról van szó?
        [document_on] Mikor kapta meg a szerződést?
       *[state] Tudna többet mondani a termékről?
    }
fact-hint =
    { $fact ->
        [ordered_on] A nap a rendelés visszaigazolásában van.
        [paid_on] A nap a bankszámlakivonaton vagy a nyugtán van.
        [shipped_on] A nap a csomagról szóló üzenetünkben van.
        [delivered_on] Az a nap, amikor Ön vagy valaki Ön helyett átvette a csomagot.
        [noticed_on] Az a nap, amikor először látta a hibát.
        [seller_contacted_on] Az első üzenete vagy hívása napja.
        [estimated_delivery_on] A rendelés visszaigazolásában van.
        [reason] A törvényes jogai nem függnek tőle.
       *[subdivision] Néhány szabály államonként eltér.
    }
choice =
    { $word ->
        [too_small] Túl kicsi
        [too_large] Túl nagy
        [not_as_expected] Nem ilyenre számítottam
        [no_longer_needed] Már nincs rá szükségem
        [better_price] Olcsóbban találtam
        [ordered_by_mistake] Tévedésből rendeltem
        [arrived_late] Túl későn jött
        [poor_quality] Gyenge a minősége
        [not_tolerated] Nem bírja a bőröm vagy a szervezetem
        [buyer] Én vettem
        [receiver] Ajándékba kaptam
        [placed] Most rendeltem
        [in_preparation] Összekészítés alatt
        [shipped] Úton van
        [delivered] Megérkezett
       *[other] Más ok
    }
state-question =
    { $state ->
        [unused] Még használatlan?
        [unopened] Még bontatlan a csomagolása?
        [tags_attached] Rajta vannak még a címkék?
        [seal_intact] Ép még a zárás?
        [complete] Megvan minden része és tartozéka?
        [original_packaging] Megvan az eredeti csomagolás?
        [not_activated] Még aktiválás és regisztráció nélküli?
        [data_erased] Törölte az adatait, és leválasztotta a fiókjait?
        [serial_number_matches] Ugyanaz a sorozatszám, mint a rendelésében?
        [undamaged] Ép maradt, mióta megkapta?
        [clean] Tiszta?
        [used_as_intended] Úgy használta, ahogy a gyártó előírja?
        [original_buyer] Ön az első vevő?
        [fault_reaches_measure] Akkora a hiba, amekkorát a garancia megkíván?
        [proof_of_purchase] Van nyugtája vagy más igazolása a vásárlásról?
        [same_kind] Az új ugyanolyan fajta és méret?
       *[not_started] Még nem indult el a letöltés vagy lejátszás?
    }
state-hint =
    { $state ->
        [seal_intact] Egészségügyi vagy higiéniai zárás, vagy egy lemez fóliája.
        [complete] A kábel, az útmutató és az ajándék is számít.
        [clean] Annyira tiszta, hogy más is használhassa.
        [fault_reaches_measure] A mérték a garancia szövegében van.
       *[used_as_intended] Például egy matrac megfelelő ágyrácson.
    }
state-point =
    { $state ->
        [unused] használatlan
        [unopened] bontatlan csomagolás
        [tags_attached] címkék még rajta
        [seal_intact] zárás még ép
        [complete] minden része megvan
        [original_packaging] eredeti csomagolás megvan
        [not_activated] nincs aktiválva vagy regisztrálva
        [data_erased] az Ön adatai törölve
        [serial_number_matches] sorozatszám a rendelés szerint
        [undamaged] az Ön hibájából nem sérült
        [clean] tiszta
        [used_as_intended] a gyártó előírása szerint használt
        [original_buyer] Ön az első vevő
        [fault_reaches_measure] akkora hiba, amekkorát a garancia megkíván
        [proof_of_purchase] vásárlás igazolása
        [same_kind] ugyanolyan fajta és méret
       *[not_started] letöltés vagy lejátszás nem indult el
    }
answer-yes = Igen
answer-no = Nem

## A szabályok röviden

card-title = Visszaküldés, javítás és visszatérítés
card-section =
    { $section ->
        [changed_mind] Ha meggondolja magát
        [faulty] Ha hibás
        [arrival] Ha sérülten, tévesen vagy hiányosan érkezik
        [money] Költségek és visszatérítés
        [guarantee] A garanciánk
        [points] Hová mehet
        [guides] Segítség a termékhez
        [faq] Kérdések és válaszok
        [disputes] Ha nem tudunk megegyezni
       *[contact] Ki segít Önnek
    }
card-case =
    { $case ->
        [damaged] Sérülten érkezik? Ezt kínáljuk: { LIST($ways, type: "or") }.
        [wrong] Más terméket kapott? Ezt kínáljuk: { LIST($ways, type: "or") }.
       *[missing] Hiányzik valami? Ezt kínáljuk: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Panaszkezelőink: { $name }.
        [mediator] Közvetítő: { $name }.
        [adr_body] Független békéltető testület, bíróság nélkül: { $name }.
        [authority] Hatóság: { $name }.
        [arbitration] Választottbíróság: { $name }.
       *[court] Bíróság: { $name }.
    }
dispute-within = Erre a panasza után ennyi hónapja van: { $months }.
point =
    { $kind ->
        [store] Üzletünk: { $name }.
        [drop_off] Leadópont: { $name }.
        [service] A gyártó szervize: { $name }.
       *[repairer] Független szerviz: { $name }.
    }
point-unpacked = Ott nem kell doboz vagy címke.
guide =
    { $kind ->
        [manual] Használati útmutató: { $title }
        [video] Videó: { $title }
       *[guide] Lépésről lépésre: { $title }
    }
shop-words = { $words }
card-guarantee-none = Erre a termékre nem adunk külön garanciát.
card-ask = Kérdezzen minket, és munkatársunk segít.
card-as-of = A törvényt ekkor olvastuk: { DATE($day, style: "long") }
card-footer = Ez az oldal tájékoztat, nem jogi tanács.
ui-by-law = Törvény szerint
ui-from-shop = A bolttól
ui-details = Részletek
ui-policy-link = A bolt teljes szabályzata
ui-unavailable = Ezt most nem tudjuk megmutatni. Kérjük, kérdezze a boltot.
