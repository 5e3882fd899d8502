## Prieš perkant

promise-dated =
    { $when ->
        [today] Užsakykite šiandien, gaukite iki { DATE($arrival, style: "day") } Paskutinė diena grąžinti: { $last_day }.
        [ordered] Gaukite iki { DATE($arrival, style: "day") } Paskutinė diena grąžinti: { $last_day }.
       *[arrived] Paskutinė diena grąžinti: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Užsakykite šiandien. Paskutinė diena apsigalvoti: { $last_day }.
       *[ordered] Paskutinė diena apsigalvoti: { $last_day }.
    }
promise-unlimited = Prekę galite grąžinti bet kada. Paskutinės dienos nėra.
promise-days-delivered =
    { $days ->
        [one] Po pristatymo turite { $days } dieną prekei grąžinti.
        [few] Po pristatymo turite { $days } dienas prekei grąžinti.
        [many] Po pristatymo turite { $days } dienos prekei grąžinti.
       *[other] Po pristatymo turite { $days } dienų prekei grąžinti.
    }
promise-days =
    { $days ->
        [one] Turite { $days } dieną prekei grąžinti.
        [few] Turite { $days } dienas prekei grąžinti.
        [many] Turite { $days } dienos prekei grąžinti.
       *[other] Turite { $days } dienų prekei grąžinti.
    }
promise-working-days =
    { $days ->
        [one] Turite { $days } darbo dieną prekei grąžinti.
        [few] Turite { $days } darbo dienas prekei grąžinti.
        [many] Turite { $days } darbo dienos prekei grąžinti.
       *[other] Turite { $days } darbo dienų prekei grąžinti.
    }
promise-months =
    { $months ->
        [one] Turite { $months } mėnesį prekei grąžinti.
        [few] Turite { $months } mėnesius prekei grąžinti.
        [many] Turite { $months } mėnesio prekei grąžinti.
       *[other] Turite { $months } mėnesių prekei grąžinti.
    }
promise-open = Grąžinimo terminas priklauso nuo prekės.
promise-person = Prieš grąžindami paklauskite mūsų. Sprendžia darbuotojas.
promise-no = Jei tiesiog apsigalvojote, grąžinti negalite.
promise-no-goods = { $reason } Jei tiesiog apsigalvojote, grąžinti negalite.
still-covered = Jei prekė su defektu, jūsų teisės lieka.
assumed-delivery = Skaičiuojame, kad pristatysime iki { DATE($day, style: "day") }
goods-reason =
    { $goods ->
        [custom_made] Ši prekė gaminama specialiai jums.
        [perishable] Ši prekė greitai genda.
        [sealed_hygiene] Ši prekė užplombuota dėl sveikatos ar higienos.
        [sealed_media] Ši prekė yra užplombuotas įrašas ar programa.
        [digital] Ši prekė yra skaitmeninė.
        [newspaper] Ši prekė yra laikraštis ar žurnalas.
        [inseparably_mixed] Ši prekė po pristatymo susimaišo su kitomis.
        [market_price] Šios prekės kaina priklauso nuo rinkos.
        [dated_service] Tai paslauga konkrečiai dienai.
        [near_expiry_or_flawed] Ši prekė parduota baigiantis galiojimui arba su žinomu defektu.
        [value_drops_on_use] Ši prekė naudojama praranda vertę.
        [used] Ši prekė yra naudota.
        [final_sale] Ši prekė parduota be teisės grąžinti.
        [gift_card] Tai dovanų kortelė.
        [oversized] Ši prekė per didelė siuntai.
        [hazardous] Ši prekė yra pavojingas krovinys.
        [gift] Ši prekė pirkta dovanai.
        [subscription_first] Tai pirmas prenumeratos pristatymas.
        [subscription_renewal] Tai vėlesnis prenumeratos pristatymas.
        [business_purchase] Ši prekė pirkta verslui.
        [flagged_buyer] Šiai paskyrai grąžinimai sustabdyti.
        [discounted] Ši prekė parduota su nuolaida.
        [bundle_part] Ši prekė yra rinkinio dalis.
        [non_durable] Ši prekė skirta sunaudoti.
       *[other] Tokioms prekėms galioja atskiros taisyklės.
    }

## Atsakymas

headline-yes =
    { $case ->
        [return] Taip, galite grąžinti.
        [exchange] Taip, galite pakeisti.
        [defect] Taip, galite kreiptis dėl defekto.
        [damaged] Taip, galite kreiptis dėl pažeidimo.
        [wrong] Taip, galite kreiptis dėl ne tos prekės.
        [missing] Taip, galite kreiptis dėl to, ko trūksta.
        [late] Taip, galite kreiptis dėl vėlavimo.
        [guarantee] Taip, galite pasinaudoti garantija.
        [withdrawal] Taip, pagal įstatymą galite atsisakyti sutarties.
        [repair] Taip, galite atiduoti taisyti.
        [complaint] Taip, galite pateikti skundą.
        [trade_in] Taip, galite atiduoti seną prekę.
        [spare_part] Taip, galite gauti atsarginę dalį.
       *[cancellation] Taip, galite atšaukti užsakymą.
    }
headline-if = Taip, jei įvykdytos toliau nurodytos sąlygos.
headline-person = Tai sprendžia parduotuvės darbuotojas.
headline-no = Mūsų vertinimu – ne.
headline-unknown = Turime sužinoti dar vieną dalyką.
last-day =
    { $act ->
        [sent] Paskutinė diena išsiųsti: { $day }.
        [received] Paskutinė diena, kai prekė turi būti pas mus: { $day }.
       *[notice] Paskutinė diena mums pranešti: { $day }.
    }
no-last-day = Paskutinės dienos nėra.
legal-day = Dėl poilsio dienų paskutinė diena gali nusikelti: { $day }.
opens-on = Prašyti galite nuo šios dienos: { $day }.
period-days =
    { $days ->
        [one] Turite { $days } dieną.
        [few] Turite { $days } dienas.
        [many] Turite { $days } dienos.
       *[other] Turite { $days } dienų.
    }
period-working-days =
    { $days ->
        [one] Turite { $days } darbo dieną.
        [few] Turite { $days } darbo dienas.
        [many] Turite { $days } darbo dienos.
       *[other] Turite { $days } darbo dienų.
    }
period-months =
    { $months ->
        [one] Turite { $months } mėnesį.
        [few] Turite { $months } mėnesius.
        [many] Turite { $months } mėnesio.
       *[other] Turite { $months } mėnesių.
    }
period-years =
    { $years ->
        [one] Turite { $years } metus.
        [few] Turite { $years } metus.
        [many] Turite { $years } metų.
       *[other] Turite { $years } metų.
    }
law-days =
    { $days ->
        [one] Pagal jūsų šalies įstatymą turite { $days } dieną.
        [few] Pagal jūsų šalies įstatymą turite { $days } dienas.
        [many] Pagal jūsų šalies įstatymą turite { $days } dienos.
       *[other] Pagal jūsų šalies įstatymą turite { $days } dienų.
    }
law-working-days =
    { $days ->
        [one] Pagal jūsų šalies įstatymą turite { $days } darbo dieną.
        [few] Pagal jūsų šalies įstatymą turite { $days } darbo dienas.
        [many] Pagal jūsų šalies įstatymą turite { $days } darbo dienos.
       *[other] Pagal jūsų šalies įstatymą turite { $days } darbo dienų.
    }
law-months =
    { $months ->
        [one] Pagal jūsų šalies įstatymą turite { $months } mėnesį.
        [few] Pagal jūsų šalies įstatymą turite { $months } mėnesius.
        [many] Pagal jūsų šalies įstatymą turite { $months } mėnesio.
       *[other] Pagal jūsų šalies įstatymą turite { $months } mėnesių.
    }
law-years =
    { $years ->
        [one] Pagal jūsų šalies įstatymą turite { $years } metus.
        [few] Pagal jūsų šalies įstatymą turite { $years } metus.
        [many] Pagal jūsų šalies įstatymą turite { $years } metų.
       *[other] Pagal jūsų šalies įstatymą turite { $years } metų.
    }
counts-from =
    { $event ->
        [purchased] Laikas skaičiuojamas nuo užsakymo dienos.
        [paid] Laikas skaičiuojamas nuo apmokėjimo dienos.
        [shipped] Laikas skaičiuojamas nuo dienos, kai išsiunčiame prekes.
        [delivered] Laikas skaičiuojamas nuo dienos, kai prekė atkeliauja.
        [first_item_delivered] Laikas skaičiuojamas nuo dienos, kai atkeliauja pirma prekė.
        [last_item_delivered] Laikas skaičiuojamas nuo dienos, kai atkeliauja paskutinė prekė.
        [receipt_confirmed] Laikas skaičiuojamas nuo dienos, kai patvirtinate gavimą.
        [estimated_delivery] Laikas skaičiuojamas nuo paskutinės numatomo pristatymo dienos.
        [activated] Laikas skaičiuojamas nuo pirmo aktyvinimo dienos.
        [noticed] Laikas skaičiuojamas nuo dienos, kai pastebite defektą.
        [seller_contacted] Laikas skaičiuojamas nuo dienos, kai pirmą kartą kreipiatės į mus.
        [replacement_delivered] Laikas skaičiuojamas nuo dienos, kai atkeliauja pakaitinė prekė.
        [document_received] Laikas skaičiuojamas nuo dienos, kai gaunate sutartį.
        [later_of_document_and_delivery] Laikas skaičiuojamas nuo sutarties ar pristatymo – nuo to, kas vėliau.
       *[later_of_purchase_and_delivery] Laikas skaičiuojamas nuo užsakymo ar pristatymo – nuo to, kas vėliau.
    }

## Ką gauna pirkėjas

gets-one =
    { $remedy ->
        [refund_original] Pinigus atgausite tuo pačiu būdu, kuriuo mokėjote.
        [store_credit] Gausite parduotuvės kreditą kitam pirkiniui.
        [gift_card] Gausite dovanų kortelę.
        [exchange] Gausite kitą dydį, spalvą ar prekę.
        [replacement] Gausite tokią pat naują prekę.
        [repair] Prekę jums nemokamai pataisys.
        [price_reduction] Pasiliksite prekę ir atgausite dalį kainos.
        [keep_item_refund] Pasiliksite prekę ir atgausite pinigus.
        [termination] Grąžinsite prekę ir atgausite pinigus.
        [send_missing] Atsiųsime tai, ko trūksta.
       *[other] Gausite: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Renkatės jūs: { LIST($ways, type: "or") }.
        [shop] Renkamės mes: { LIST($ways, type: "or") }.
       *[open] Gausite vieną iš šių: { LIST($ways, type: "or") }.
    }
gets-then = Jei tai nepadės: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] pinigų grąžinimas
        [store_credit] parduotuvės kreditas
        [gift_card] dovanų kortelė
        [exchange] keitimas
        [replacement] nauja prekė
        [repair] nemokamas taisymas
        [price_reduction] mažesnė kaina
        [keep_item_refund] pinigų grąžinimas (prekę pasiliekate)
        [termination] pinigų grąžinimas (prekę grąžinate)
        [exchange_same] keitimas į tokią pat prekę
        [exchange_variant] kitas dydis ar spalva
        [coupon] kuponas kitam užsakymui
        [donate] pinigų grąžinimas (prekė – labdarai)
        [trade_in_credit] parduotuvės kreditas už seną prekę
        [spare_part] atsarginė dalis
        [reply] darbuotojo atsakymas
       *[send_missing] trūkstamos dalies pristatymas
    }
another-way = Vietoj to galite pasirinkti šį būdą.
basis-law = Tai jums suteikia jūsų šalies įstatymas.
basis-law-check = Manome, kad tai jums suteikia jūsų šalies įstatymas. Pasitikrinkite.
basis-shop = Tai jums pažadame mes.
credit-bonus = Rinkitės parduotuvės kreditą ir gausite { $share } daugiau.
credit-total = Parduotuvės kreditu gausite { $total }.
credit-extra = Iš jų { $amount } – priedas.
credit-until = Paskutinė diena panaudoti parduotuvės kreditą ar kuponą: { $day }.
exchange-cheaper = Nauja prekė kainuoja mažiau.
exchange-pay = Nauja prekė kainuoja daugiau: mokate { $amount }.
rebooking-fee = Laiko pakeitimas kainuoja { $amount }.
quantity = Prekių, apie kurias kalbama, skaičius: { $count }.
remedy-end = Paskutinė diena būdui „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] Šią garantiją suteikia gamintojas.
        [insurer] Šią ilgesnę garantiją suteikia draudikas.
       *[shop] Šią garantiją suteikiame mes.
    }
guarantee-price = Ši garantija kainuoja { $amount }.
guarantee-passes-on = Ji galioja ir kitam savininkui.
register-by = Paskutinė diena užregistruoti prekę: { $day }.
register-within = Užregistruokite prekę po pirkimo. Dienų tam: { $days }.
freight =
    { $payer ->
        [shop] Siuntimas atgal jums nemokamas.
       *[buyer] Už siuntimą atgal mokate jūs.
    }
freight-cost = Siuntimas atgal jums kainuoja { $amount }.
outbound =
    { $which ->
        [none] Pristatymo mokesčio neatgausite.
        [standard] Taip pat atgausite įprasto pristatymo mokestį.
       *[all] Taip pat atgausite visą pristatymo mokestį.
    }
refund-total = Mūsų skaičiavimu, atgausite { $total }.
refund-minus =
    { $kind ->
        [restocking] Pasiliksime { $amount } už paruošimą vėl parduoti.
        [collection] Pasiliksime { $amount } už paėmimą.
        [handling] Pasiliksime { $amount } už administravimą.
        [late] Pasiliksime { $amount } už pavėluotą grąžinimą.
        [return_label] Pasiliksime { $amount } už grąžinimo lipduką.
        [bundle_discount] Išskaičiuosime rinkinio nuolaidą: { $amount }.
       *[other] Išskaičiuosime { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Kaina
        [outbound_freight] Pristatymo mokestis
        [restocking] Mokestis už paruošimą vėl parduoti
        [collection] Mokestis už paėmimą
        [handling] Administravimo mokestis
        [late] Mokestis už pavėluotą grąžinimą
        [return_label] Grąžinimo lipdukas
        [bundle_discount] Rinkinio nuolaida
        [discount_share] Užsakymo nuolaida
        [voucher] Kuponas
        [tax] Mokesčiai
        [duties] Importo muitai
        [services] Mokamos paslaugos
        [free_delivery] Pristatymas, kuris buvo nemokamas
        [free_gift] Dovana, kurią pasiliekate
        [rebooking] Laiko pakeitimas
        [inspection] Mokestis už patikrą
        [packaging] Trūkstama pakuotė
        [bonus] Priedas
       *[total] Atgausite
    }
refund-part =
    { $to ->
        [gift_card] Atgausite { $amount } dovanų kortele.
        [store_credit] Atgausite { $amount } parduotuvės kreditu.
        [kept] Neatgausite { $amount }.
       *[original] Atgausite { $amount } tuo pačiu būdu, kuriuo mokėjote.
    }
fee =
    { $kind ->
        [restocking] Imame mokestį už paruošimą vėl parduoti.
        [collection] Imame mokestį už paėmimą.
        [handling] Imame administravimo mokestį.
        [late] Imame mokestį už pavėluotą grąžinimą.
       *[other] Imame mokestį: { $what }.
    }
charge = Mokate { $amount }: { $what }.
refund-by = Jei pranešite mums šiandien, paskutinė pinigų grąžinimo diena: { $day }.
refund-at-once = Pinigus atgausite iš karto.
refund-within =
    { $days ->
        [one] Pinigus atgausite per { $days } dieną.
        [few] Pinigus atgausite per { $days } dienas.
        [many] Pinigus atgausite per { $days } dienos.
       *[other] Pinigus atgausite per { $days } dienų.
    }
refund-within-working =
    { $days ->
        [one] Pinigus atgausite per { $days } darbo dieną.
        [few] Pinigus atgausite per { $days } darbo dienas.
        [many] Pinigus atgausite per { $days } darbo dienos.
       *[other] Pinigus atgausite per { $days } darbo dienų.
    }
refund-from =
    { $event ->
        [notice] Šios dienos skaičiuojamos nuo dienos, kai mums pranešate.
        [goods_back] Šios dienos skaičiuojamos nuo dienos, kai prekės pasiekia mus.
        [estimated_delivery] Šios dienos skaičiuojamos nuo paskutinės numatomo pristatymo dienos.
       *[inspection] Šios dienos skaičiuojamos nuo mūsų patikros pabaigos.
    }
withhold = Galime palaukti prekių arba įrodymo, kad jas išsiuntėte.
send-by = Jei pranešite mums šiandien, paskutinė diena išsiųsti prekes: { $day }.
conditions-open = Būtinos sąlygos: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Neįvykdyta sąlyga: { $point }. Jūsų įrodymą pažiūri darbuotojas.
        [ask_person] Neįvykdyta sąlyga: { $point }. Sprendžia darbuotojas.
        [store_credit] Neįvykdyta sąlyga: { $point }. Vietoj pinigų gausite parduotuvės kreditą.
        [exchange_only] Neįvykdyta sąlyga: { $point }. Galite tik pakeisti.
        [gift_card] Neįvykdyta sąlyga: { $point }. Vietoj pinigų gausite dovanų kortelę.
        [reduced_or_sent_back] Neįvykdyta sąlyga: { $point }. Renkatės jūs: mažiau pinigų atgal arba siunčiame prekę jums jūsų sąskaita.
       *[reduced_refund] Neįvykdyta sąlyga: { $point }. Išskaičiuosime prarastą vertę.
    }
late-keeps = Paskutinė diena praėjo, todėl pasiliksime { $share } kainos.
late-until = Paskutinė diena, kai tai dar galioja: { $day }.
methods = Grąžinti galite taip: { LIST($ways, type: "or") }.
nothing-to-send = Siųsti atgal nieko nereikia.
method =
    { $method ->
        [mail_with_label] paštu su mūsų lipduku
        [mail_own] paštu su savo lipduku
        [drop_off] atidavimo punkte
        [store] vienoje iš mūsų parduotuvių
        [pick_up] kurjeriui prie jūsų durų
        [kiosk] grąžinimo terminale
        [service_point] aptarnavimo punkte
       *[no_shipment] be siuntimo
    }
method-needs =
    { $what ->
        [printer] Tam reikia spausdintuvo: { LIST($ways, type: "or") }.
       *[packaging] Tam prekę supakuojate patys: { LIST($ways, type: "or") }.
    }
proof-needed = Turėkite po ranka: { LIST($things) }.
proof-helpful = Taip pat padės: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kvitas arba užsakymo numeris
        [photos] nuotraukos
        [video] vaizdo įrašas
        [serial_number] serijos numeris
        [medical_certificate] gydytojo pažyma
        [gift_receipt] dovanos kvitas
        [disposal_photo] išmestos prekės nuotrauka
       *[photo_id] dokumentas su nuotrauka
    }

## Ne, ir kas toliau

refusal-over =
    { $basis ->
        [law] Laikas pagal įstatymą baigėsi: { $day }.
       *[shop] Mūsų duotas laikas baigėsi: { $day }.
    }
refusal-condition = Negalime priimti. Neįvykdyta sąlyga: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Tokioms prekėms įstatymas daro išimtį.
       *[shop] { $reason } Tokių prekių atgal nepriimame.
    }
refusal =
    { $reason ->
        [period_over] Laikas baigėsi.
        [not_yet] Prašyti dar per anksti.
        [rule_refuses] Šiai prekei to nesiūlome.
        [legal_exception] Tokioms prekėms įstatymas daro išimtį.
        [condition_fails] Viena iš mūsų sąlygų neįvykdyta.
        [limit_reached] Tuo jau pasinaudojote tiek kartų, kiek leidžiame.
        [bundle_whole] Atgal priimame tik visą rinkinį.
        [no_legal_right] Jūsų šalies įstatymas tokios teisės nesuteikia.
        [already_returned] Tai jau grąžinta arba keliauja atgal.
        [not_late] Vėlavimo nėra.
       *[no_rule] Mūsų taisyklėse atsakymo nėra.
    }
note =
    { $note ->
        [law_not_held] Jūsų šalies įstatymo dar neturime. Galbūt turite daugiau teisių.
        [law_may_give_more] Jūsų šalies įstatymas gali jums suteikti daugiau.
        [device_clock] Datą paėmėme iš jūsų įrenginio. Patikrinkite ją.
        [holidays_unknown] Tų metų švenčių dienų dar nežinome.
        [delivery_assumed] Pristatymo dieną paėmėme iš prognozės.
        [legal_day_later] Dėl poilsio dienų paskutinė diena gali šiek tiek nusikelti.
        [fault_presumed] Laikome, kad defektas buvo nuo pradžių.
        [fault_to_show] Turite įrodyti, kad defektas buvo nuo pradžių.
        [depends_on_item] Kiek laiko turi tarnauti, priklauso nuo prekės.
        [older_policy] Užsakėte prieš įsigaliojant šioms taisyklėms. Darbuotojas patikrins, kurios galioja.
        [policy_of_order] Taikėme užsakymo dienos taisykles.
        [reasonable_time] Įstatymas dienų skaičiaus nenurodo. Kreipkitės greitai.
        [extra_time] Pirma duokite mums protingą terminą pristatyti.
       *[diminished_value] Išbandykite kaip parduotuvėje. Daugiau naudojant grąžinama suma gali sumažėti.
    }
alternative =
    { $way ->
        [ask_shop] Paklauskite mūsų: darbuotojas pažiūrės.
        [report_defect] Prekė su defektu? Praneškite mums.
        [use_guarantee] Pasinaudokite garantija.
        [exchange] Vietoj to galite pakeisti.
        [return_bundle] Grąžinkite visą rinkinį.
        [wait_until_open] Sugrįžkite pirmą dieną.
        [ask_repair] Paprašykite mūsų pataisyti.
        [order_spare_part] Pataisykite patys su atsargine dalimi.
        [complain] Nesutinkate? Pateikite skundą.
       *[return_instead] Palaukite, kol atkeliaus, tada grąžinkite.
    }
contact =
    { $kind ->
        [email] Rašykite mums: { $value }.
        [phone] Skambinkite mums: { $value }.
        [post] Siųskite laišką: { $value }.
       *[page] Atverkite mūsų kontaktų puslapį.
    }
contact-hours = Mus pasieksite, parduotuvės laiku: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Darbuotojas atsakys per { $hours } valandą.
        [few] Darbuotojas atsakys per { $hours } valandas.
        [many] Darbuotojas atsakys per { $hours } valandos.
       *[other] Darbuotojas atsakys per { $hours } valandų.
    }
contact-language = Gali būti, kad ten lietuviškai nekalba.

## Atvejai

case-label =
    { $case ->
        [return] Apsigalvojau
        [exchange] Noriu ko nors kito
        [defect] Prekė su defektu
        [damaged] Prekė atkeliavo pažeista
        [wrong] Gavau ne tą prekę
        [missing] Kažko trūksta
        [late] Vėluoja pristatymas
        [guarantee] Pasinaudoti garantija
        [withdrawal] Atsisakyti sutarties pagal įstatymą
        [repair] Reikia pataisyti
        [complaint] Noriu pasiskųsti
        [trade_in] Atiduoti seną prekę
        [spare_part] Reikia atsarginės dalies
       *[cancellation] Atšaukti užsakymą
    }
case-hint =
    { $case ->
        [return] Prekė tinkama, bet jos nenorite.
        [exchange] Norite kito dydžio, spalvos ar prekės.
        [defect] Neveikia arba yra ne tokia, kaip aprašyta.
        [damaged] Prekė sugadinta kelyje pas jus.
        [wrong] Siuntoje yra tai, ko neužsakėte.
        [missing] Siunta ar jos dalis neatkeliavo.
        [late] Prekė atkeliavo ar atkeliaus po žadėtos dienos.
        [guarantee] Parduotuvė ar gamintojas suteikė jums garantiją.
        [withdrawal] Įstatymas tam suteikia laiko. Priežasties nereikia.
        [repair] Prekę reikia pataisyti, su garantija ar be jos.
        [complaint] Jums nepatiko, kaip su jumis elgėmės.
        [trade_in] Atiduodate seną prekę ir gaunate parduotuvės kreditą.
        [spare_part] Norite pataisyti patys.
       *[cancellation] Užsakymas dar neišsiųstas.
    }

## Klausimai

fact-question =
    { $fact ->
        [ordered_on] Kada užsakėte?
        [paid_on] Kada sumokėjote?
        [shipped_on] Kada jums išsiuntėme?
        [delivered_on] Kada atkeliavo?
        [first_delivered_on] Kada atkeliavo pirma užsakymo prekė?
        [last_delivered_on] Kada atkeliavo paskutinė užsakymo prekė?
        [receipt_confirmed_on] Kada patvirtinote gavimą?
        [estimated_delivery_on] Kokia paskutinė numatomo pristatymo diena?
        [activated_on] Kada pirmą kartą aktyvinote?
        [noticed_on] Kada pastebėjote defektą?
        [seller_contacted_on] Kada pirmą kartą kreipėtės į mus?
        [tier] Koks jūsų kliento lygis pas mus?
        [subdivision] Kurioje šalies dalyje gyvenate?
        [category] Kokia tai prekė?
        [price] Kiek sumokėjote už vieną prekę?
        [attribute] Kokia tai prekės versija?
        [earlier_returns] Kiek kartų jau grąžinote prekių iš šio užsakymo?
        [seller] Kas jums ją pardavė?
        [replacement_delivered_on] Kada atkeliavo pakaitinė prekė?
        [reason] Kodėl norite grąžinti?
        [role] Pirkote ją ar gavote dovanų?
        [order_state] Kokia jūsų užsakymo būsena?
        [order_value] Kiek kainavo visas užsakymas?
        [method] Kaip norėtumėte grąžinti?
        [appointment_at] Kada jūsų sutartas laikas?
        [quantity] Dėl kiek prekių kreipiatės?
        [document_on] Kada gavote sutartį?
       *[state] Ar galite daugiau papasakoti apie prekę?
    }
fact-hint =
    { $fact ->
        [ordered_on] Diena nurodyta užsakymo patvirtinime.
        [paid_on] Diena nurodyta banko išraše ar kvite.
        [shipped_on] Diena nurodyta mūsų pranešime apie siuntą.
        [delivered_on] Diena, kai jūs ar kas nors už jus gavo siuntą.
        [noticed_on] Diena, kai pirmą kartą pamatėte defektą.
        [seller_contacted_on] Jūsų pirmos žinutės ar skambučio diena.
        [estimated_delivery_on] Ji nurodyta užsakymo patvirtinime.
        [reason] Jūsų teisės pagal įstatymą nuo to nepriklauso.
       *[subdivision] Kai kurios taisyklės regionuose skiriasi.
    }
choice =
    { $word ->
        [too_small] Per maža
        [too_large] Per didelė
        [not_as_expected] Ne tai, ko tikėjausi
        [no_longer_needed] Man nebereikia
        [better_price] Radau pigiau
        [ordered_by_mistake] Užsakiau per klaidą
        [arrived_late] Atkeliavo per vėlai
        [poor_quality] Prasta kokybė
        [not_tolerated] Oda ar kūnas į ją reaguoja
        [buyer] Pirkau
        [receiver] Gavau dovanų
        [placed] Ką tik pateiktas
        [in_preparation] Ruošiamas
        [shipped] Pakeliui
        [delivered] Pristatytas
       *[other] Kita priežastis
    }
state-question =
    { $state ->
        [unused] Ar prekė dar nenaudota?
        [unopened] Ar pakuotė dar uždaryta?
        [tags_attached] Ar etiketės dar pritvirtintos?
        [seal_intact] Ar plomba nepažeista?
        [complete] Ar yra visos dalys ir priedai?
        [original_packaging] Ar turite originalią pakuotę?
        [not_activated] Ar prekė dar neaktyvinta ir neregistruota?
        [data_erased] Ar ištrynėte duomenis ir atsiejote paskyras?
        [serial_number_matches] Ar serijos numeris toks kaip užsakyme?
        [undamaged] Ar prekė nepažeista nuo tada, kai ją gavote?
        [clean] Ar prekė švari?
        [used_as_intended] Ar naudojote ją taip, kaip nurodo gamintojas?
        [original_buyer] Ar esate pirmas pirkėjas?
        [fault_reaches_measure] Ar defektas toks didelis, koks nurodytas garantijoje?
        [proof_of_purchase] Ar turite kvitą ar kitą pirkimo įrodymą?
        [same_kind] Ar nauja prekė tos pačios rūšies ir dydžio?
       *[not_started] Ar dar nepradėjote atsisiųsti ar žiūrėti?
    }
state-hint =
    { $state ->
        [seal_intact] Plomba dėl sveikatos ar higienos arba ant disko.
        [complete] Taip pat laidai, instrukcijos ir dovanos.
        [clean] Tokia švari, kad galėtų naudoti kas nors kitas.
        [fault_reaches_measure] Mastas nurodytas garantijos tekste.
       *[used_as_intended] Pavyzdžiui, čiužinys ant tinkamo pagrindo.
    }
state-point =
    { $state ->
        [unused] prekė nenaudota
        [unopened] pakuotė uždaryta
        [tags_attached] etiketės pritvirtintos
        [seal_intact] plomba nepažeista
        [complete] yra visos dalys
        [original_packaging] originali pakuotė
        [not_activated] prekė neaktyvinta ir neregistruota
        [data_erased] jūsų duomenys ištrinti
        [serial_number_matches] serijos numeris toks kaip užsakyme
        [undamaged] be pažeidimų dėl jūsų kaltės
        [clean] prekė švari
        [used_as_intended] naudota taip, kaip nurodo gamintojas
        [original_buyer] esate pirmas pirkėjas
        [fault_reaches_measure] defektas toks didelis, koks nurodytas garantijoje
        [proof_of_purchase] pirkimo įrodymas
        [same_kind] ta pati rūšis ir dydis
       *[not_started] nepradėta atsisiųsti ar žiūrėti
    }
answer-yes = Taip
answer-no = Ne

## Taisyklės trumpai

card-title = Grąžinimas, taisymas ir pinigai atgal
card-section =
    { $section ->
        [changed_mind] Jei apsigalvojote
        [faulty] Jei prekė su defektu
        [arrival] Jei prekė atkeliavo pažeista, ne ta ar ne visa
        [money] Išlaidos ir pinigai atgal
        [guarantee] Mūsų garantija
        [points] Kur galite kreiptis
        [guides] Pagalba dėl prekės
        [faq] Klausimai ir atsakymai
        [disputes] Jei nesusitarsime
       *[contact] Kas jums padės
    }
card-case =
    { $case ->
        [damaged] Prekė atkeliavo pažeista? Siūlome: { LIST($ways, type: "or") }.
        [wrong] Gavote ne tą prekę? Siūlome: { LIST($ways, type: "or") }.
       *[missing] Kažko trūksta? Siūlome: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Mūsų skundų komanda: { $name }.
        [mediator] Tarpininkas: { $name }.
        [adr_body] Nepriklausoma institucija, be teismo: { $name }.
        [authority] Valdžios institucija: { $name }.
        [arbitration] Arbitražas: { $name }.
       *[court] Teismas: { $name }.
    }
dispute-within = Mėnesių tam po jūsų skundo: { $months }.
point =
    { $kind ->
        [store] Mūsų parduotuvė: { $name }.
        [drop_off] Atidavimo punktas: { $name }.
        [service] Gamintojo servisas: { $name }.
       *[repairer] Nepriklausoma taisykla: { $name }.
    }
point-unpacked = Dėžės ir lipduko ten nereikia.
guide =
    { $kind ->
        [manual] Instrukcija: { $title }
        [video] Vaizdo įrašas: { $title }
       *[guide] Žingsnis po žingsnio: { $title }
    }
shop-words = { $words }
card-guarantee-none = Šiai prekei papildomos garantijos nesuteikiame.
card-ask = Paklauskite mūsų ir darbuotojas jums padės.
card-as-of = Įstatymą skaitėme { DATE($day, style: "long") }
card-footer = Šis puslapis informuoja; tai ne teisinė konsultacija.
ui-by-law = Pagal įstatymą
ui-from-shop = Iš parduotuvės
ui-details = Išsamiau
ui-policy-link = Visos parduotuvės taisyklės
ui-unavailable = Dabar negalime to parodyti. Paklauskite parduotuvės.
