## Enne ostu

promise-dated =
    { $when ->
        [today] Tellige täna. Kohal hiljemalt { DATE($arrival, style: "day") }, tagastada saab kuni { $last_day }.
        [ordered] Kohal hiljemalt { DATE($arrival, style: "day") }, tagastada saab kuni { $last_day }.
       *[arrived] Tagastada saab kuni { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Tellige täna, ümber mõelda saab kuni { $last_day }.
       *[ordered] Ümber mõelda saab kuni { $last_day }.
    }
promise-unlimited = Tagastada saab millal tahes. Viimast päeva ei ole.
promise-days-delivered =
    { $days ->
        [one] Pärast kättesaamist on teil tagastamiseks { $days } päev.
       *[other] Pärast kättesaamist on teil tagastamiseks { $days } päeva.
    }
promise-days =
    { $days ->
        [one] Teil on tagastamiseks { $days } päev.
       *[other] Teil on tagastamiseks { $days } päeva.
    }
promise-working-days =
    { $days ->
        [one] Teil on tagastamiseks { $days } tööpäev.
       *[other] Teil on tagastamiseks { $days } tööpäeva.
    }
promise-months =
    { $months ->
        [one] Teil on tagastamiseks { $months } kuu.
       *[other] Teil on tagastamiseks { $months } kuud.
    }
promise-open = Kui palju aega teil on, sõltub tootest.
promise-person = Palun küsige meilt enne tagastamist. Otsustab klienditeenindaja.
promise-no = Ümbermõtlemise tõttu ei saa seda tagastada.
promise-no-goods = { $reason } Ümbermõtlemise tõttu ei saa seda tagastada.
still-covered = Kui tootel on viga, jäävad teie õigused kehtima.
assumed-delivery = Arvestame, et kaup on kohal hiljemalt { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] See toode tehakse teie jaoks.
        [perishable] See toode rikneb kiiresti.
        [sealed_hygiene] See toode on tervise või hügieeni huvides suletud.
        [sealed_media] See toode on suletud salvestis või tarkvara.
        [digital] See toode on digitaalne.
        [newspaper] See toode on ajaleht või ajakiri.
        [inseparably_mixed] See toode seguneb pärast kättesaamist muu kaubaga.
        [market_price] Selle toote hind sõltub turust.
        [dated_service] See on teenus kindlaks päevaks.
        [near_expiry_or_flawed] See toode müüdi läheneva aegumiskuupäeva või teadaoleva veaga.
        [value_drops_on_use] See toode kaotab kasutamisel väärtuse.
        [used] See toode on kasutatud.
        [final_sale] See toode müüdi tagastusõiguseta.
        [gift_card] See toode on kinkekaart.
        [oversized] See toode on paki jaoks liiga suur.
        [hazardous] See toode on ohtlik kaup.
        [gift] See toode osteti kingituseks.
        [subscription_first] See on püsitellimuse esimene saadetis.
        [subscription_renewal] See on püsitellimuse hilisem saadetis.
        [business_purchase] See toode osteti ettevõttele.
        [flagged_buyer] Selle konto tagastused on peatatud.
        [discounted] See toode müüdi soodushinnaga.
        [bundle_part] See toode on osa komplektist.
        [non_durable] See toode on mõeldud äratarvitamiseks.
       *[other] Sellisel tootel on erireeglid.
    }

## Vastus

headline-yes =
    { $case ->
        [return] Jah, saate selle tagastada.
        [exchange] Jah, saate selle vahetada.
        [defect] Jah, saate vea tõttu nõude esitada.
        [damaged] Jah, saate kahjustuse tõttu nõude esitada.
        [wrong] Jah, saate vale toote tõttu nõude esitada.
        [missing] Jah, saate puudujäägi tõttu nõude esitada.
        [late] Jah, saate hilinemise tõttu nõude esitada.
        [guarantee] Jah, saate garantiid kasutada.
        [withdrawal] Jah, seadus lubab teil ostust taganeda.
        [repair] Jah, saate lasta selle parandada.
        [complaint] Jah, saate kaebuse esitada.
        [trade_in] Jah, saate vana toote sisse vahetada.
        [spare_part] Jah, saate varuosa.
       *[cancellation] Jah, saate tellimuse tühistada.
    }
headline-if = Jah, kui allolevad punktid on täidetud.
headline-person = Selle otsustab poe klienditeenindaja.
headline-no = Meie arvestuse järgi ei.
headline-unknown = Meil on vaja veel üht asja teada.
last-day =
    { $act ->
        [sent] Viimane päev ärasaatmiseks: { $day }.
        [received] Viimane päev meieni jõudmiseks: { $day }.
       *[notice] Viimane päev meile teatamiseks: { $day }.
    }
no-last-day = Viimast päeva ei ole.
legal-day = Puhkepäevade tõttu võib viimane päev nihkuda: { $day }.
opens-on = Seda saab küsida alates: { $day }.
period-days =
    { $days ->
        [one] Teil on { $days } päev.
       *[other] Teil on { $days } päeva.
    }
period-working-days =
    { $days ->
        [one] Teil on { $days } tööpäev.
       *[other] Teil on { $days } tööpäeva.
    }
period-months =
    { $months ->
        [one] Teil on { $months } kuu.
       *[other] Teil on { $months } kuud.
    }
period-years =
    { $years ->
        [one] Teil on { $years } aasta.
       *[other] Teil on { $years } aastat.
    }
law-days =
    { $days ->
        [one] Teie riigi seadus annab teile { $days } päeva.
       *[other] Teie riigi seadus annab teile { $days } päeva.
    }
law-working-days =
    { $days ->
        [one] Teie riigi seadus annab teile { $days } tööpäeva.
       *[other] Teie riigi seadus annab teile { $days } tööpäeva.
    }
law-months =
    { $months ->
        [one] Teie riigi seadus annab teile { $months } kuu.
       *[other] Teie riigi seadus annab teile { $months } kuud.
    }
law-years =
    { $years ->
        [one] Teie riigi seadus annab teile { $years } aasta.
       *[other] Teie riigi seadus annab teile { $years } aastat.
    }
counts-from =
    { $event ->
        [purchased] Aeg algab tellimise päevast.
        [paid] Aeg algab maksmise päevast.
        [shipped] Aeg algab päevast, mil me kauba ära saatsime.
        [delivered] Aeg algab päevast, mil toode kohale jõuab.
        [first_item_delivered] Aeg algab päevast, mil esimene toode kohale jõuab.
        [last_item_delivered] Aeg algab päevast, mil viimane toode kohale jõuab.
        [receipt_confirmed] Aeg algab päevast, mil kinnitate kättesaamist.
        [estimated_delivery] Aeg algab eeldatava tarneaja viimasest päevast.
        [activated] Aeg algab päevast, mil selle esimest korda aktiveerite.
        [noticed] Aeg algab päevast, mil viga märkate.
        [seller_contacted] Aeg algab päevast, mil esimest korda meie poole pöördute.
        [replacement_delivered] Aeg algab päevast, mil uus toode kohale jõuab.
        [document_received] Aeg algab päevast, mil lepingu kätte saate.
        [later_of_document_and_delivery] Aeg algab lepingust või kättesaamisest, olenevalt sellest, kumb on hilisem.
       *[later_of_purchase_and_delivery] Aeg algab tellimisest või kättesaamisest, olenevalt sellest, kumb on hilisem.
    }

## Mida ostja saab

gets-one =
    { $remedy ->
        [refund_original] Saate raha tagasi samal viisil, nagu maksite.
        [store_credit] Saate poekrediiti.
        [gift_card] Saate kinkekaardi.
        [exchange] Saate asemele teise suuruse, värvi või toote.
        [replacement] Saate sama toote uuesti.
        [repair] Parandame selle tasuta.
        [price_reduction] Toode jääb teile ja saate osa hinnast tagasi.
        [keep_item_refund] Toode jääb teile ja saate raha tagasi.
        [termination] Annate kauba tagasi ja saate raha tagasi.
        [send_missing] Saadame teile selle, mis puudu on.
       *[other] Saate selle: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Teie valite: { LIST($ways, type: "or") }.
        [shop] Meie valime: { LIST($ways, type: "or") }.
       *[open] Saate ühe neist: { LIST($ways, type: "or") }.
    }
gets-then = Kui see ei aita: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] raha tagasi
        [store_credit] poekrediit
        [gift_card] kinkekaart
        [exchange] vahetus
        [replacement] uus toode
        [repair] tasuta parandus
        [price_reduction] madalam hind
        [keep_item_refund] raha tagasi ja toode jääb teile
        [termination] kaup tagasi, raha tagasi
        [exchange_same] vahetus sama toote vastu
        [exchange_variant] teine suurus või värv
        [coupon] kupong hilisemaks tellimuseks
        [donate] raha tagasi ja toode läheb heategevuseks
        [trade_in_credit] krediit vana toote eest
        [spare_part] varuosa
        [reply] klienditeenindaja vastus
       *[send_missing] puuduva saatmine
    }
another-way = Võite valida ka selle viisi.
basis-law = See õigus tuleneb teie riigi seadusest.
basis-law-check = Arvame, et see õigus tuleneb teie riigi seadusest. Palun kontrollige.
basis-shop = Seda lubame teile meie.
credit-bonus = Võtke poekrediiti ja saate { $share } rohkem.
credit-total = Poekrediidina saate { $total }.
credit-extra = Sellest lisa: { $amount }.
credit-until = Krediiti või kupongi saab kasutada kuni { $day }.
exchange-cheaper = Uus toode maksab vähem.
exchange-pay = Uus toode maksab rohkem: maksate juurde { $amount }.
rebooking-fee = Uus aeg maksab { $amount }.
quantity = Mitme toote kohta see käib: { $count }.
remedy-end = Viimane päev („{ $way }“): { $day }.
guarantee-giver =
    { $who ->
        [maker] Selle garantii annab tootja.
        [insurer] Selle pikema garantii annab kindlustus.
       *[shop] Selle garantii anname meie.
    }
guarantee-price = See garantii maksab { $amount }.
guarantee-passes-on = See kehtib ka järgmisele omanikule.
register-by = Registreerida saab kuni { $day }.
register-within = Registreerige see pärast ostu. Päevi selleks: { $days }.
freight =
    { $payer ->
        [shop] Tagasisaatmine on teile tasuta.
       *[buyer] Tagasisaatmise eest maksate teie.
    }
freight-cost = Tagasisaatmine maksab teile { $amount }.
outbound =
    { $which ->
        [none] Tarnetasu te tagasi ei saa.
        [standard] Saate tagasi ka tavalise tarnetasu.
       *[all] Saate tagasi ka kogu tarnetasu.
    }
refund-total = Meie arvestuse järgi saate tagasi { $total }.
refund-minus =
    { $kind ->
        [restocking] Arvame maha ladustamistasu: { $amount }.
        [collection] Arvame maha äraviimise tasu: { $amount }.
        [handling] Arvame maha käsitlustasu: { $amount }.
        [late] Arvame maha hilinemistasu: { $amount }.
        [return_label] Arvame maha tagastussildi hinna: { $amount }.
        [bundle_discount] Arvame maha komplekti soodustuse: { $amount }.
       *[other] Arvame maha { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Hind
        [outbound_freight] Tarnetasu
        [restocking] Ladustamistasu
        [collection] Äraviimise tasu
        [handling] Käsitlustasu
        [late] Hilinemistasu
        [return_label] Tagastussilt
        [bundle_discount] Komplekti soodustus
        [discount_share] Tellimuse soodustus
        [voucher] Kupong
        [tax] Maks
        [duties] Tollimaks
        [services] Tasulised teenused
        [free_delivery] Tasuta olnud tarne
        [free_gift] Kingitus, mis jääb teile
        [rebooking] Uus aeg
        [inspection] Kontrollimise tasu
        [packaging] Puuduv pakend
        [bonus] Lisa
       *[total] Saate tagasi
    }
refund-part =
    { $to ->
        [gift_card] Saate { $amount } tagasi kinkekaardina.
        [store_credit] Saate { $amount } tagasi poekrediidina.
        [kept] Seda te tagasi ei saa: { $amount }.
       *[original] Saate { $amount } tagasi samal viisil, nagu maksite.
    }
fee =
    { $kind ->
        [restocking] Võtame ladustamistasu.
        [collection] Võtame äraviimise tasu.
        [handling] Võtame käsitlustasu.
        [late] Võtame tasu, kui hilinete.
       *[other] Võtame selle tasu: { $what }.
    }
charge = Maksate { $amount }: { $what }.
refund-by = Teatage meile täna ja raha on tagasi hiljemalt: { $day }.
refund-at-once = Saate raha kohe tagasi.
refund-within =
    { $days ->
        [one] Saate raha tagasi { $days } päeva jooksul.
       *[other] Saate raha tagasi { $days } päeva jooksul.
    }
refund-within-working =
    { $days ->
        [one] Saate raha tagasi { $days } tööpäeva jooksul.
       *[other] Saate raha tagasi { $days } tööpäeva jooksul.
    }
refund-from =
    { $event ->
        [notice] Päevi arvestatakse päevast, mil meile teatate.
        [goods_back] Päevi arvestatakse päevast, mil kaup meieni jõuab.
        [estimated_delivery] Päevi arvestatakse eeldatava tarneaja viimasest päevast.
       *[inspection] Päevi arvestatakse päevast, mil oleme kauba kontrollinud.
    }
withhold = Võime oodata kaupa või tõendit, et saatsite selle ära.
send-by = Kui teatate meile täna, on viimane päev kauba ärasaatmiseks: { $day }.
conditions-open = Need punktid peavad olema täidetud: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Täitmata: { $point }. Klienditeenindaja vaatab teie tõendit.
        [ask_person] Täitmata: { $point }. Otsustab klienditeenindaja.
        [store_credit] Täitmata: { $point }. Saate raha asemel poekrediiti.
        [exchange_only] Täitmata: { $point }. Saate selle ainult vahetada.
        [gift_card] Täitmata: { $point }. Saate raha asemel kinkekaardi.
        [reduced_or_sent_back] Täitmata: { $point }. Teie valite: vähem raha tagasi või saadame selle teie kulul teile.
       *[reduced_refund] Täitmata: { $point }. Arvame väärtuse languse tagastatavast rahast maha.
    }
late-keeps = Viimane päev on möödas, seepärast jätame endale { $share } hinnast.
late-until = Saate seda veel kasutada kuni { $day }.
methods = Tagastada saab nii: { LIST($ways, type: "or") }.
nothing-to-send = Midagi pole vaja tagasi saata.
method =
    { $method ->
        [mail_with_label] postiga (meie sildiga)
        [mail_own] postiga (oma sildiga)
        [drop_off] tagastuspunktis
        [store] meie poes
        [pick_up] tuleme teie ukse juurde järele
        [kiosk] tagastusautomaadis
        [service_point] teeninduspunktis
       *[no_shipment] saatmist pole vaja
    }
method-needs =
    { $what ->
        [printer] Selleks on vaja printerit: { LIST($ways, type: "or") }.
       *[packaging] Selle puhul pakite ise: { LIST($ways, type: "or") }.
    }
proof-needed = Palun hoidke valmis: { LIST($things) }.
proof-helpful = See aitab ka: { LIST($things) }.
proof =
    { $proof ->
        [receipt] ostutšekk või tellimuse number
        [photos] fotod
        [video] video
        [serial_number] seerianumber
        [medical_certificate] arstitõend
        [gift_receipt] kingitšekk
        [disposal_photo] foto äravisatud tootest
       *[photo_id] pildiga isikutunnistus
    }

## Ei, ja mis siis

refusal-over =
    { $basis ->
        [law] Seaduse antud aeg sai läbi: { $day }.
       *[shop] Meie antud aeg sai läbi: { $day }.
    }
refusal-condition = Me ei saa seda heaks kiita. See punkt on täitmata: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Seadus teeb sellisele kaubale erandi.
       *[shop] { $reason } Me ei võta sellist kaupa tagasi.
    }
refusal =
    { $reason ->
        [period_over] Aeg on läbi.
        [not_yet] Selleks on veel vara.
        [rule_refuses] Selle toote puhul me seda ei paku.
        [legal_exception] Seadus teeb sellisele kaubale erandi.
        [condition_fails] Üks meie tingimus on täitmata.
        [limit_reached] Olete seda kasutanud nii mitu korda, kui lubame.
        [bundle_whole] Võtame tagasi ainult terve komplekti.
        [no_legal_right] Teie riigi seadus sellist õigust ei anna.
        [already_returned] Need on juba tagastatud või tagasiteel.
        [not_late] See ei hiline.
       *[no_rule] Meie reeglid sellele ei vasta.
    }
note =
    { $note ->
        [law_not_held] Teie riigi seadust me veel ei tunne. Teil võib olla rohkem õigusi.
        [law_may_give_more] Teie riigi seadus võib anda teile rohkem.
        [device_clock] Kuupäeva võtsime teie seadmest. Palun kontrollige.
        [holidays_unknown] Selle aasta riigipühi me veel ei tea.
        [delivery_assumed] Tarnepäevaks võtsime eeldatava päeva.
        [legal_day_later] Puhkepäevad võivad viimast päeva veidi edasi lükata.
        [fault_presumed] Eeldame, et viga oli olemas algusest peale.
        [fault_to_show] Teil tuleb tõendada, et viga oli olemas algusest peale.
        [depends_on_item] Kui kaua see peab vastu pidama, sõltub tootest.
        [older_policy] Tellisite enne neid reegleid. Klienditeenindaja vaatab, millised reeglid kehtivad.
        [policy_of_order] Kasutasime teie tellimise päeva reegleid.
        [reasonable_time] Seadus ei nimeta päevade arvu. Tegutsege ruttu.
        [extra_time] Andke meile kõigepealt tarneks mõistlik lisaaeg.
       *[diminished_value] Proovige seda nagu poes. Rohkem kasutades võite vähem raha tagasi saada.
    }
alternative =
    { $way ->
        [ask_shop] Küsige meilt: klienditeenindaja vaatab asja üle.
        [report_defect] Kas tootel on viga? Siis teatage meile veast.
        [use_guarantee] Kasutage garantiid.
        [exchange] Saate selle hoopis vahetada.
        [return_bundle] Tagastage terve komplekt.
        [wait_until_open] Tulge esimesel päeval tagasi.
        [ask_repair] Paluge meil see parandada.
        [order_spare_part] Parandage see ise varuosaga.
        [complain] Kas te pole nõus? Siis esitage kaebus.
       *[return_instead] Oodake, kuni see kohale jõuab, ja tagastage siis.
    }
contact =
    { $kind ->
        [email] Kirjutage meile: { $value }.
        [phone] Helistage: { $value }.
        [post] Saatke kiri: { $value }.
       *[page] Kasutage meie kontaktilehte.
    }
contact-hours = Meid saab kätte nendel aegadel poe kella järgi: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Klienditeenindaja vastab { $hours } tunni jooksul.
       *[other] Klienditeenindaja vastab { $hours } tunni jooksul.
    }
contact-language = Seal ei pruugita eesti keeles vastata.

## Teemad

case-label =
    { $case ->
        [return] Mõtlesin ümber
        [exchange] Soovin asemele midagi muud
        [defect] Tootel on viga
        [damaged] See saabus katkisena
        [wrong] Sain vale toote
        [missing] Midagi on puudu
        [late] See hilineb
        [guarantee] Kasutan garantiid
        [withdrawal] Kasutan taganemisõigust
        [repair] Vajan parandust
        [complaint] Soovin kaebuse esitada
        [trade_in] Vahetan vana toote sisse
        [spare_part] Vajan varuosa
       *[cancellation] Tühistan tellimuse
    }
case-hint =
    { $case ->
        [return] Sellel ei ole viga, aga te ei soovi seda.
        [exchange] Soovite teist suurust, värvi või toodet.
        [defect] See ei tööta või ei vasta kirjeldusele.
        [damaged] See läks teel teieni katki.
        [wrong] Pakis on midagi, mida te ei tellinud.
        [missing] Pakk või osa sellest ei jõudnud kohale.
        [late] See jõudis või jõuab kohale pärast lubatud päeva.
        [guarantee] Pood või tootja andis teile garantii.
        [withdrawal] Seadus annab teile aega taganeda. Põhjust pole vaja.
        [repair] See vajab parandust, garantiiga või ilma.
        [complaint] Te pole rahul sellega, kuidas teid kohtlesime.
        [trade_in] Annate meile vana toote ja saate krediiti.
        [spare_part] Soovite selle ise parandada.
       *[cancellation] Tellimus ei ole veel teel.
    }

## Küsimused

fact-question =
    { $fact ->
        [ordered_on] Millal te selle tellisite?
        [paid_on] Millal te selle eest maksite?
        [shipped_on] Millal see teile saadeti?
        [delivered_on] Millal see kohale jõudis?
        [first_delivered_on] Millal jõudis kohale tellimuse esimene toode?
        [last_delivered_on] Millal jõudis kohale tellimuse viimane toode?
        [receipt_confirmed_on] Millal kinnitasite, et saite selle kätte?
        [estimated_delivery_on] Mis oli eeldatava tarneaja viimane päev?
        [activated_on] Millal te selle esimest korda aktiveerisite?
        [noticed_on] Millal te viga märkasite?
        [seller_contacted_on] Millal te selle kohta esimest korda meilt küsisite?
        [tier] Mis klienditase teil meie juures on?
        [subdivision] Millises riigi osas te elate?
        [category] Mis liiki toode see on?
        [price] Kui palju maksite ühe toote eest?
        [attribute] Milline toote versioon see on?
        [earlier_returns] Mitu korda olete sellest tellimusest tooteid tagastanud?
        [seller] Kes selle teile müüs?
        [replacement_delivered_on] Millal jõudis kohale uus toode?
        [reason] Miks te soovite selle tagastada?
        [role] Kas ostsite selle ise või saite kingituseks?
        [order_state] Kui kaugel teie tellimus on?
        [order_value] Kui palju maksis kogu tellimus?
        [method] Kuidas te soovite selle tagastada?
        [appointment_at] Millal on teie aeg?
        [quantity] Mitme toote kohta see käib?
        [document_on] Millal te lepingu kätte saite?
       *[state] Kas saate toote kohta rohkem öelda?
    }
fact-hint =
    { $fact ->
        [ordered_on] Päev on teie tellimuse kinnituses.
        [paid_on] Päev on teie konto väljavõttel või tšekil.
        [shipped_on] Päev on meie sõnumis paki kohta.
        [delivered_on] Päev, mil teie või keegi teie eest paki kätte sai.
        [noticed_on] Päev, mil viga esimest korda nägite.
        [seller_contacted_on] Teie esimese sõnumi või kõne päev.
        [estimated_delivery_on] See on teie tellimuse kinnituses.
        [reason] Teie seaduslikud õigused sellest ei sõltu.
       *[subdivision] Mõni reegel erineb piirkonniti.
    }
choice =
    { $word ->
        [too_small] See on liiga väike
        [too_large] See on liiga suur
        [not_as_expected] See pole see, mida ootasin
        [no_longer_needed] Mul pole seda enam vaja
        [better_price] Leidsin odavamalt
        [ordered_by_mistake] Tellisin kogemata
        [arrived_late] See tuli liiga hilja
        [poor_quality] Kvaliteet on halb
        [not_tolerated] Mu nahk või keha ei talu seda
        [buyer] Ostsin selle ise
        [receiver] Sain selle kingituseks
        [placed] Just tellitud
        [in_preparation] Seda valmistatakse ette
        [shipped] See on teel
        [delivered] See on kohal
       *[other] Muu põhjus
    }
state-question =
    { $state ->
        [unused] Kas see on veel kasutamata?
        [unopened] Kas pakend on veel kinni?
        [tags_attached] Kas sildid on veel küljes?
        [seal_intact] Kas kaitsekleebis on veel terve?
        [complete] Kas kõik osad ja tarvikud on olemas?
        [original_packaging] Kas originaalpakend on alles?
        [not_activated] Kas see on veel aktiveerimata ja registreerimata?
        [data_erased] Kas kustutasite oma andmed ja sidusite kontod lahti?
        [serial_number_matches] Kas seerianumber on sama mis tellimuses?
        [undamaged] Kas see on teie käes terveks jäänud?
        [clean] Kas see on puhas?
        [used_as_intended] Kas kasutasite seda tootja juhiste järgi?
        [original_buyer] Kas olete esimene ostja?
        [fault_reaches_measure] Kas viga on nii suur, nagu garantii nõuab?
        [proof_of_purchase] Kas teil on tšekk või muu ostutõend?
        [same_kind] Kas uus on sama liiki ja suurusega?
       *[not_started] Kas allalaadimine või esitus on veel alustamata?
    }
state-hint =
    { $state ->
        [seal_intact] Kleebis tervise või hügieeni huvides või plaadi ümber.
        [complete] Arvesse lähevad ka juhtmed, juhendid ja kingitused.
        [clean] Nii puhas, et keegi teine saab seda kasutada.
        [fault_reaches_measure] Määr on garantii tekstis.
       *[used_as_intended] Näiteks madrats sobival voodipõhjal.
    }
state-point =
    { $state ->
        [unused] kasutamata
        [unopened] pakend avamata
        [tags_attached] sildid veel küljes
        [seal_intact] kaitsekleebis terve
        [complete] kõik osad olemas
        [original_packaging] originaalpakend olemas
        [not_activated] aktiveerimata ja registreerimata
        [data_erased] teie andmed kustutatud
        [serial_number_matches] seerianumber sama mis tellimuses
        [undamaged] teie tekitatud kahju pole
        [clean] puhas
        [used_as_intended] kasutatud tootja juhiste järgi
        [original_buyer] olete esimene ostja
        [fault_reaches_measure] viga nii suur, nagu garantii nõuab
        [proof_of_purchase] ostutõend
        [same_kind] sama liiki ja suurusega
       *[not_started] allalaadimine või esitus alustamata
    }
answer-yes = Jah
answer-no = Ei

## Reeglite kaart

card-title = Tagastamine, parandus ja raha tagasi
card-section =
    { $section ->
        [changed_mind] Kui mõtlete ümber
        [faulty] Kui tootel on viga
        [arrival] Kui see saabub katkisena, valena või puudulikuna
        [money] Kulud ja teie raha tagasi
        [guarantee] Meie garantii
        [points] Kuhu saate minna
        [guides] Abi teie tootega
        [faq] Küsimused ja vastused
        [disputes] Kui me kokkuleppele ei jõua
       *[contact] Kes teid aitab
    }
card-case =
    { $case ->
        [damaged] Kas see saabus katkisena? Pakume seda: { LIST($ways, type: "or") }.
        [wrong] Kas see on vale toode? Pakume seda: { LIST($ways, type: "or") }.
       *[missing] Kas midagi on puudu? Pakume seda: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Meie kaebuste lahendaja: { $name }.
        [mediator] Vahendaja: { $name }.
        [adr_body] Sõltumatu vaidluste lahendaja, ilma kohtuta: { $name }.
        [authority] Ametiasutus: { $name }.
        [arbitration] Vahekohus: { $name }.
       *[court] Kohus: { $name }.
    }
dispute-within = Aega selleks pärast kaebust (kuud): { $months }.
point =
    { $kind ->
        [store] Meie pood: { $name }.
        [drop_off] Tagastuspunkt: { $name }.
        [service] Tootja hooldus: { $name }.
       *[repairer] Sõltumatu remonditöökoda: { $name }.
    }
point-unpacked = Seal pole karpi ega silti vaja.
guide =
    { $kind ->
        [manual] Kasutusjuhend: { $title }
        [video] Video: { $title }
       *[guide] Samm-sammult: { $title }
    }
shop-words = { $words }
card-guarantee-none = Sellele tootele me lisagarantiid ei anna.
card-ask = Küsige meilt ja klienditeenindaja aitab.
card-as-of = Lugesime seadust: { DATE($day, style: "long") }.
card-footer = See leht annab teavet, mitte õigusnõu.
ui-by-law = Seaduse järgi
ui-from-shop = Poelt
ui-details = Üksikasjad
ui-policy-link = Kõik poe reeglid
ui-unavailable = Me ei saa seda praegu näidata. Palun küsige poelt.
