## Pirms pirkuma

promise-dated =
    { $when ->
        [today] Pasūtiet šodien. Piegāde vēlākais: { DATE($arrival, style: "day") }. Pēdējā atgriešanas diena: { $last_day }.
        [ordered] Piegāde vēlākais: { DATE($arrival, style: "day") }. Pēdējā atgriešanas diena: { $last_day }.
       *[arrived] Pēdējā atgriešanas diena: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Pasūtiet šodien. Pēdējā diena, kad varat pārdomāt: { $last_day }.
       *[ordered] Pēdējā diena, kad varat pārdomāt: { $last_day }.
    }
promise-unlimited = Varat atgriezt, kad vien vēlaties. Pēdējās dienas nav.
promise-days-delivered =
    { $days ->
        [zero] Pēc piegādes jums ir { $days } dienas, lai atgrieztu.
        [one] Pēc piegādes jums ir { $days } diena, lai atgrieztu.
       *[other] Pēc piegādes jums ir { $days } dienas, lai atgrieztu.
    }
promise-days =
    { $days ->
        [zero] Jums ir { $days } dienas, lai atgrieztu.
        [one] Jums ir { $days } diena, lai atgrieztu.
       *[other] Jums ir { $days } dienas, lai atgrieztu.
    }
promise-working-days =
    { $days ->
        [zero] Jums ir { $days } darbdienas, lai atgrieztu.
        [one] Jums ir { $days } darbdiena, lai atgrieztu.
       *[other] Jums ir { $days } darbdienas, lai atgrieztu.
    }
promise-months =
    { $months ->
        [zero] Jums ir { $months } mēneši, lai atgrieztu.
        [one] Jums ir { $months } mēnesis, lai atgrieztu.
       *[other] Jums ir { $months } mēneši, lai atgrieztu.
    }
promise-open = Cik daudz laika jums ir, atkarīgs no preces.
promise-person = Lūdzu, pajautājiet mums pirms atgriešanas. Lemj mūsu darbinieks.
promise-no = Atgriezt tikai tāpēc, ka pārdomājāt, nevar.
promise-no-goods = { $reason } Atgriezt tikai tāpēc, ka pārdomājāt, nevar.
still-covered = Ja precei ir defekts, jūsu tiesības paliek spēkā.
assumed-delivery = Pieņemam, ka prece pienāks vēlākais: { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Šo preci izgatavo jums.
        [perishable] Šī prece ātri bojājas.
        [sealed_hygiene] Šī prece ir aizzīmogota veselības vai higiēnas dēļ.
        [sealed_media] Šī prece ir aizzīmogots ieraksts vai programma.
        [digital] Šī prece ir digitāla.
        [newspaper] Šī prece ir avīze vai žurnāls.
        [inseparably_mixed] Šī prece pēc piegādes sajaucas ar citām precēm.
        [market_price] Šīs preces cena seko tirgum.
        [dated_service] Šis ir pakalpojums noteiktā dienā.
        [near_expiry_or_flawed] Šo preci pārdeva ar īsu termiņu vai zināmu defektu.
        [value_drops_on_use] Šī prece lietojot zaudē vērtību.
        [used] Šī prece ir lietota.
        [final_sale] Šo preci pārdeva bez atgriešanas tiesībām.
        [gift_card] Šī prece ir dāvanu karte.
        [oversized] Šī prece ir par lielu paciņai.
        [hazardous] Šī prece ir bīstama krava.
        [gift] Šo preci nopirka dāvanai.
        [subscription_first] Šī ir abonementa pirmā piegāde.
        [subscription_renewal] Šī ir abonementa vēlāka piegāde.
        [business_purchase] Šo preci nopirka uzņēmumam.
        [flagged_buyer] Šim kontam atgriešana ir apturēta.
        [discounted] Šo preci pārdeva par pazeminātu cenu.
        [bundle_part] Šī prece ir komplekta daļa.
        [non_durable] Šī prece ir paredzēta izlietošanai.
       *[other] Šādām precēm ir īpaši noteikumi.
    }

## Atbilde

headline-yes =
    { $case ->
        [return] Jā, varat to atgriezt.
        [exchange] Jā, varat to apmainīt.
        [defect] Jā, varat pieteikt pretenziju par defektu.
        [damaged] Jā, varat pieteikt pretenziju par bojājumu.
        [wrong] Jā, varat pieteikt pretenziju par nepareizu preci.
        [missing] Jā, varat pieteikt pretenziju par trūkstošo.
        [late] Jā, varat pieteikt pretenziju par kavēšanos.
        [guarantee] Jā, varat izmantot garantiju.
        [withdrawal] Jā, likums ļauj jums atteikties no pirkuma.
        [repair] Jā, varat to nodot remontā.
        [complaint] Jā, varat iesniegt sūdzību.
        [trade_in] Jā, varat nodot savu veco preci.
        [spare_part] Jā, varat saņemt rezerves daļu.
       *[cancellation] Jā, varat atcelt pasūtījumu.
    }
headline-if = Jā, ja izpildās turpmākie punkti.
headline-person = To izlemj veikala darbinieks.
headline-no = Pēc mūsu aprēķiniem – nē.
headline-unknown = Mums jāzina vēl kaut kas.
last-day =
    { $act ->
        [sent] Nosūtiet vēlākais: { $day }.
        [received] Precei jābūt pie mums vēlākais: { $day }.
       *[notice] Paziņojiet mums vēlākais: { $day }.
    }
no-last-day = Pēdējās dienas nav.
legal-day = Brīvdienu dēļ pēdējā diena var pārcelties uz šo dienu: { $day }.
opens-on = Pirmā diena, kad to var pieprasīt: { $day }.
period-days =
    { $days ->
        [zero] Jums ir { $days } dienas.
        [one] Jums ir { $days } diena.
       *[other] Jums ir { $days } dienas.
    }
period-working-days =
    { $days ->
        [zero] Jums ir { $days } darbdienas.
        [one] Jums ir { $days } darbdiena.
       *[other] Jums ir { $days } darbdienas.
    }
period-months =
    { $months ->
        [zero] Jums ir { $months } mēneši.
        [one] Jums ir { $months } mēnesis.
       *[other] Jums ir { $months } mēneši.
    }
period-years =
    { $years ->
        [zero] Jums ir { $years } gadi.
        [one] Jums ir { $years } gads.
       *[other] Jums ir { $years } gadi.
    }
law-days =
    { $days ->
        [zero] Jūsu valsts likums dod jums { $days } dienas.
        [one] Jūsu valsts likums dod jums { $days } dienu.
       *[other] Jūsu valsts likums dod jums { $days } dienas.
    }
law-working-days =
    { $days ->
        [zero] Jūsu valsts likums dod jums { $days } darbdienas.
        [one] Jūsu valsts likums dod jums { $days } darbdienu.
       *[other] Jūsu valsts likums dod jums { $days } darbdienas.
    }
law-months =
    { $months ->
        [zero] Jūsu valsts likums dod jums { $months } mēnešus.
        [one] Jūsu valsts likums dod jums { $months } mēnesi.
       *[other] Jūsu valsts likums dod jums { $months } mēnešus.
    }
law-years =
    { $years ->
        [zero] Jūsu valsts likums dod jums { $years } gadus.
        [one] Jūsu valsts likums dod jums { $years } gadu.
       *[other] Jūsu valsts likums dod jums { $years } gadus.
    }
counts-from =
    { $event ->
        [purchased] Laiku skaita no pasūtīšanas dienas.
        [paid] Laiku skaita no apmaksas dienas.
        [shipped] Laiku skaita no dienas, kad nosūtījām preci.
        [delivered] Laiku skaita no dienas, kad saņemat preci.
        [first_item_delivered] Laiku skaita no dienas, kad saņemat pirmo preci.
        [last_item_delivered] Laiku skaita no dienas, kad saņemat pēdējo preci.
        [receipt_confirmed] Laiku skaita no dienas, kad apstiprināt saņemšanu.
        [estimated_delivery] Laiku skaita no paredzētā piegādes laika pēdējās dienas.
        [activated] Laiku skaita no pirmās aktivizēšanas dienas.
        [noticed] Laiku skaita no dienas, kad pamanāt defektu.
        [seller_contacted] Laiku skaita no dienas, kad pirmoreiz jautājat mums.
        [replacement_delivered] Laiku skaita no dienas, kad saņemat jauno preci.
        [document_received] Laiku skaita no dienas, kad saņemat līgumu.
        [later_of_document_and_delivery] Laiku skaita no līguma vai piegādes, atkarībā no tā, kas ir vēlāk.
       *[later_of_purchase_and_delivery] Laiku skaita no pasūtījuma vai piegādes, atkarībā no tā, kas ir vēlāk.
    }

## Ko pircējs saņem

gets-one =
    { $remedy ->
        [refund_original] Saņemsiet naudu atpakaļ tāpat, kā maksājāt.
        [store_credit] Saņemsiet veikala kredītu.
        [gift_card] Saņemsiet dāvanu karti.
        [exchange] Saņemsiet vietā citu izmēru, krāsu vai preci.
        [replacement] Saņemsiet to pašu preci vēlreiz.
        [repair] Salabosim to bez maksas.
        [price_reduction] Prece paliek jums, un saņemsiet daļu cenas atpakaļ.
        [keep_item_refund] Prece paliek jums, un saņemsiet naudu atpakaļ.
        [termination] Atdodat preci un saņemat naudu atpakaļ.
        [send_missing] Nosūtīsim jums to, kā trūkst.
       *[other] Saņemsiet šo: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Izvēlaties jūs: { LIST($ways, type: "or") }.
        [shop] Izvēlamies mēs: { LIST($ways, type: "or") }.
       *[open] Saņemsiet vienu no šiem: { LIST($ways, type: "or") }.
    }
gets-then = Ja tas nepalīdz: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] nauda atpakaļ
        [store_credit] veikala kredīts
        [gift_card] dāvanu karte
        [exchange] apmaiņa
        [replacement] jauna prece
        [repair] bezmaksas remonts
        [price_reduction] zemāka cena
        [keep_item_refund] nauda atpakaļ, un prece paliek jums
        [termination] prece atpakaļ, nauda atpakaļ
        [exchange_same] apmaiņa pret tādu pašu preci
        [exchange_variant] cits izmērs vai krāsa
        [coupon] kupons vēlākam pasūtījumam
        [donate] nauda atpakaļ, un prece aiziet labdarībai
        [trade_in_credit] kredīts par veco preci
        [spare_part] rezerves daļa
        [reply] darbinieka atbilde
       *[send_missing] trūkstošās daļas piegāde
    }
another-way = Varat izvēlēties arī šo veidu.
basis-law = Tas jums pienākas pēc jūsu valsts likuma.
basis-law-check = Domājam, ka tas jums pienākas pēc jūsu valsts likuma. Lūdzu, pārbaudiet.
basis-shop = To jums solām mēs.
credit-bonus = Ņemiet veikala kredītu un saņemiet par { $share } vairāk.
credit-total = Veikala kredītā saņemsiet { $total }.
credit-extra = Tajā papildus: { $amount }.
credit-until = Pēdējā diena, kad izmantot kredītu vai kuponu: { $day }.
exchange-cheaper = Jaunā prece maksā mazāk.
exchange-pay = Jaunā prece maksā vairāk: jums jāpiemaksā { $amount }.
rebooking-fee = Jauns laiks maksā { $amount }.
quantity = Uz cik precēm tas attiecas: { $count }.
remedy-end = Pēdējā diena (“{ $way }”): { $day }.
guarantee-giver =
    { $who ->
        [maker] Šo garantiju dod ražotājs.
        [insurer] Šo ilgāko garantiju dod apdrošinātājs.
       *[shop] Šo garantiju dodam mēs.
    }
guarantee-price = Šī garantija maksā { $amount }.
guarantee-passes-on = Tā ir spēkā arī nākamajam īpašniekam.
register-by = Reģistrējiet vēlākais: { $day }.
register-within = Reģistrējiet to pēc pirkuma. Cik dienu tam ir: { $days }.
freight =
    { $payer ->
        [shop] Sūtīšana atpakaļ jums ir bez maksas.
       *[buyer] Par sūtīšanu atpakaļ maksājat jūs.
    }
freight-cost = Sūtīšana atpakaļ jums maksā { $amount }.
outbound =
    { $which ->
        [none] Piegādes maksu atpakaļ nesaņemsiet.
        [standard] Saņemsiet atpakaļ arī parasto piegādes maksu.
       *[all] Saņemsiet atpakaļ arī visu piegādes maksu.
    }
refund-total = Pēc mūsu aprēķiniem saņemsiet atpakaļ { $total }.
refund-minus =
    { $kind ->
        [restocking] Ieturam maksu par pieņemšanu noliktavā: { $amount }.
        [collection] Ieturam maksu par savākšanu: { $amount }.
        [handling] Ieturam apstrādes maksu: { $amount }.
        [late] Ieturam maksu par kavēšanos: { $amount }.
        [return_label] Ieturam maksu par atgriešanas uzlīmi: { $amount }.
        [bundle_discount] Ieturam komplekta atlaidi: { $amount }.
       *[other] Ieturam { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cena
        [outbound_freight] Piegādes maksa
        [restocking] Maksa par pieņemšanu noliktavā
        [collection] Maksa par savākšanu
        [handling] Apstrādes maksa
        [late] Maksa par kavēšanos
        [return_label] Atgriešanas uzlīme
        [bundle_discount] Komplekta atlaide
        [discount_share] Pasūtījuma atlaide
        [voucher] Kupons
        [tax] Nodoklis
        [duties] Muitas nodoklis
        [services] Maksas pakalpojumi
        [free_delivery] Piegāde, kas bija bez maksas
        [free_gift] Dāvana, kas paliek jums
        [rebooking] Jauns laiks
        [inspection] Maksa par pārbaudi
        [packaging] Trūkstošs iepakojums
        [bonus] Piemaksa
       *[total] Saņemsiet atpakaļ
    }
refund-part =
    { $to ->
        [gift_card] Saņemsiet { $amount } atpakaļ dāvanu kartē.
        [store_credit] Saņemsiet { $amount } atpakaļ veikala kredītā.
        [kept] To atpakaļ nesaņemsiet: { $amount }.
       *[original] Saņemsiet { $amount } atpakaļ tāpat, kā maksājāt.
    }
fee =
    { $kind ->
        [restocking] Ņemam maksu par pieņemšanu noliktavā.
        [collection] Ņemam maksu par savākšanu.
        [handling] Ņemam apstrādes maksu.
        [late] Ņemam maksu, ja kavējat.
       *[other] Ņemam šo maksu: { $what }.
    }
charge = Jums jāmaksā { $amount }: { $what }.
refund-by = Ja paziņosiet mums šodien, nauda būs atpakaļ vēlākais: { $day }.
refund-at-once = Naudu atpakaļ saņemsiet uzreiz.
refund-within =
    { $days ->
        [zero] Naudu atpakaļ saņemsiet { $days } dienu laikā.
        [one] Naudu atpakaļ saņemsiet { $days } dienas laikā.
       *[other] Naudu atpakaļ saņemsiet { $days } dienu laikā.
    }
refund-within-working =
    { $days ->
        [zero] Naudu atpakaļ saņemsiet { $days } darbdienu laikā.
        [one] Naudu atpakaļ saņemsiet { $days } darbdienas laikā.
       *[other] Naudu atpakaļ saņemsiet { $days } darbdienu laikā.
    }
refund-from =
    { $event ->
        [notice] Šīs dienas skaita no brīža, kad mums paziņojat.
        [goods_back] Šīs dienas skaita no brīža, kad prece ir pie mums.
        [estimated_delivery] Šīs dienas skaita no paredzētā piegādes laika pēdējās dienas.
       *[inspection] Šīs dienas skaita no mūsu pārbaudes beigām.
    }
withhold = Drīkstam gaidīt preci vai pierādījumu, ka to nosūtījāt.
send-by = Ja paziņosiet mums šodien, nosūtiet preci vēlākais: { $day }.
conditions-open = Šiem punktiem jāizpildās: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Neizpildās: { $point }. Darbinieks apskatīs jūsu pierādījumu.
        [ask_person] Neizpildās: { $point }. Lemj darbinieks.
        [store_credit] Neizpildās: { $point }. Naudas vietā saņemsiet veikala kredītu.
        [exchange_only] Neizpildās: { $point }. Varat to tikai apmainīt.
        [gift_card] Neizpildās: { $point }. Naudas vietā saņemsiet dāvanu karti.
        [reduced_or_sent_back] Neizpildās: { $point }. Izvēlaties jūs: mazāk naudas atpakaļ, vai arī sūtām to jums par jūsu naudu.
       *[reduced_refund] Neizpildās: { $point }. Vērtības zudumu atskaitām no atmaksas.
    }
late-keeps = Pēdējā diena ir pagājusi, tāpēc paturam { $share } no cenas.
late-until = Pēdējā diena, kad to vēl var izmantot: { $day }.
methods = Atgriezt var šādi: { LIST($ways, type: "or") }.
nothing-to-send = Atpakaļ nekas nav jāsūta.
method =
    { $method ->
        [mail_with_label] pa pastu ar mūsu uzlīmi
        [mail_own] pa pastu ar savu uzlīmi
        [drop_off] nodošanas punktā
        [store] mūsu veikalā
        [pick_up] savākšana pie jūsu durvīm
        [kiosk] atgriešanas automātā
        [service_point] servisa punktā
       *[no_shipment] nekas nav jāsūta
    }
method-needs =
    { $what ->
        [printer] Tam vajag printeri: { LIST($ways, type: "or") }.
       *[packaging] Tam jāiesaiņo jums: { LIST($ways, type: "or") }.
    }
proof-needed = Lūdzu, sagatavojiet: { LIST($things) }.
proof-helpful = Noderēs arī: { LIST($things) }.
proof =
    { $proof ->
        [receipt] čeks vai pasūtījuma numurs
        [photos] fotoattēli
        [video] video
        [serial_number] sērijas numurs
        [medical_certificate] ārsta izziņa
        [gift_receipt] dāvanas čeks
        [disposal_photo] izmestās preces foto
       *[photo_id] dokuments ar foto
    }

## Nē, un ko tālāk

refusal-over =
    { $basis ->
        [law] Likumā noteiktais laiks beidzās: { $day }.
       *[shop] Mūsu dotais laiks beidzās: { $day }.
    }
refusal-condition = Nevaram to pieņemt. Šis punkts neizpildās: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Likums šādām precēm paredz izņēmumu.
       *[shop] { $reason } Šādas preces atpakaļ neņemam.
    }
refusal =
    { $reason ->
        [period_over] Laiks ir beidzies.
        [not_yet] Vēl ir par agru.
        [rule_refuses] Šai precei mēs to nepiedāvājam.
        [legal_exception] Likums šādām precēm paredz izņēmumu.
        [condition_fails] Viens no mūsu nosacījumiem neizpildās.
        [limit_reached] To jau izmantojāt tik reižu, cik ļaujam.
        [bundle_whole] Atpakaļ ņemam tikai visu komplektu.
        [no_legal_right] Jūsu valsts likums tādu tiesību nedod.
        [already_returned] Tas jau ir atpakaļ vai ceļā atpakaļ.
        [not_late] Tas nekavējas.
       *[no_rule] Mūsu noteikumos par to nav atbildes.
    }
note =
    { $note ->
        [law_not_held] Jūsu valsts likumu mēs vēl nezinām. Jums var būt vairāk tiesību.
        [law_may_give_more] Jūsu valsts likums var dot jums vairāk.
        [device_clock] Datumu ņēmām no jūsu ierīces. Lūdzu, pārbaudiet.
        [holidays_unknown] Tā gada svētku dienas vēl nezinām.
        [delivery_assumed] Piegādes dienu ņēmām no paredzētā piegādes laika.
        [legal_day_later] Brīvdienas var mazliet pārcelt pēdējo dienu.
        [fault_presumed] Pieņemam, ka defekts bija no paša sākuma.
        [fault_to_show] Jums jāpierāda, ka defekts bija no paša sākuma.
        [depends_on_item] Cik ilgi tam jākalpo, atkarīgs no preces.
        [older_policy] Pasūtījāt pirms šiem noteikumiem. Darbinieks skatīs, kuri noteikumi ir spēkā.
        [policy_of_order] Izmantojām noteikumus no pasūtījuma dienas.
        [reasonable_time] Likums nenosaka dienu skaitu. Rīkojieties bez kavēšanās.
        [extra_time] Vispirms dodiet mums saprātīgu laiku piegādei.
       *[diminished_value] Izmēģiniet to kā veikalā. Lietojot vairāk, atmaksa var būt mazāka.
    }
alternative =
    { $way ->
        [ask_shop] Jautājiet mums: darbinieks to apskatīs.
        [report_defect] Vai precei ir defekts? Tad pastāstiet par to mums.
        [use_guarantee] Izmantojiet garantiju.
        [exchange] Tā vietā varat to apmainīt.
        [return_bundle] Atgrieziet visu komplektu.
        [wait_until_open] Nāciet atpakaļ pirmajā dienā.
        [ask_repair] Lūdziet mums to salabot.
        [order_spare_part] Salabojiet to saviem spēkiem ar rezerves daļu.
        [complain] Nepiekrītat? Tad iesniedziet sūdzību.
       *[return_instead] Sagaidiet to un tad atgrieziet.
    }
contact =
    { $kind ->
        [email] Rakstiet mums: { $value }.
        [phone] Zvaniet: { $value }.
        [post] Sūtiet vēstuli: { $value }.
       *[page] Izmantojiet mūsu kontaktu lapu.
    }
contact-hours = Mūs var sasniegt šajos laikos pēc veikala pulksteņa: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [zero] Darbinieks atbild { $hours } stundu laikā.
        [one] Darbinieks atbild { $hours } stundas laikā.
       *[other] Darbinieks atbild { $hours } stundu laikā.
    }
contact-language = Tur latviski varbūt nerunā.

## Lietas

case-label =
    { $case ->
        [return] Es pārdomāju
        [exchange] Vēlos vietā ko citu
        [defect] Precei ir defekts
        [damaged] Tā pienāca bojāta
        [wrong] Pienāca nepareizā prece
        [missing] Kaut kā trūkst
        [late] Tā kavējas
        [guarantee] Izmantot garantiju
        [withdrawal] Izmantot atteikuma tiesības
        [repair] Vajag remontu
        [complaint] Vēlos sūdzēties
        [trade_in] Nodot veco preci
        [spare_part] Vajag rezerves daļu
       *[cancellation] Atcelt pasūtījumu
    }
case-hint =
    { $case ->
        [return] Tai nav defekta, bet jūs to nevēlaties.
        [exchange] Vēlaties citu izmēru, krāsu vai preci.
        [defect] Tā nedarbojas vai neatbilst aprakstam.
        [damaged] Tā sabojājās ceļā pie jums.
        [wrong] Sūtījumā ir kas tāds, ko nepasūtījāt.
        [missing] Sūtījums vai tā daļa nepienāca.
        [late] Tā pienāca vai pienāks pēc solītās dienas.
        [guarantee] Veikals vai ražotājs deva jums garantiju.
        [withdrawal] Likums dod jums laiku atteikties. Iemeslu nevajag.
        [repair] To vajag salabot, ar garantiju vai bez tās.
        [complaint] Jums nepatika, kā pret jums izturējāmies.
        [trade_in] Atdodat mums veco preci un saņemat kredītu.
        [spare_part] Vēlaties to salabot saviem spēkiem.
       *[cancellation] Pasūtījums vēl nav ceļā.
    }

## Jautājumi

fact-question =
    { $fact ->
        [ordered_on] Kad to pasūtījāt?
        [paid_on] Kad par to samaksājāt?
        [shipped_on] Kad to jums nosūtīja?
        [delivered_on] Kad tā pienāca?
        [first_delivered_on] Kad pienāca pasūtījuma pirmā prece?
        [last_delivered_on] Kad pienāca pasūtījuma pēdējā prece?
        [receipt_confirmed_on] Kad apstiprinājāt saņemšanu?
        [estimated_delivery_on] Kura bija paredzētā piegādes laika pēdējā diena?
        [activated_on] Kad to pirmoreiz aktivizējāt?
        [noticed_on] Kad pamanījāt defektu?
        [seller_contacted_on] Kad pirmoreiz mums par to jautājāt?
        [tier] Kāds ir jūsu klienta līmenis pie mums?
        [subdivision] Kurā valsts daļā dzīvojat?
        [category] Kāda veida prece tā ir?
        [price] Cik samaksājāt par vienu preci?
        [attribute] Kura preces versija tā ir?
        [earlier_returns] Cik reižu jau atgriezāt preces no šī pasūtījuma?
        [seller] Kas to jums pārdeva?
        [replacement_delivered_on] Kad pienāca jaunā prece?
        [reason] Kāpēc vēlaties to atgriezt?
        [role] Vai to nopirkāt, vai saņēmāt dāvanā?
        [order_state] Cik tālu ir jūsu pasūtījums?
        [order_value] Cik maksāja viss pasūtījums?
        [method] Kā vēlaties to atgriezt?
        [appointment_at] Kad ir jūsu laiks?
        [quantity] Uz cik precēm tas attiecas?
        [document_on] Kad saņēmāt līgumu?
       *[state] Vai varat par preci pastāstīt vairāk?
    }
fact-hint =
    { $fact ->
        [ordered_on] Diena ir jūsu pasūtījuma apstiprinājumā.
        [paid_on] Diena ir jūsu konta izrakstā vai čekā.
        [shipped_on] Diena ir mūsu ziņā par sūtījumu.
        [delivered_on] Diena, kad jūs vai kāds jūsu vietā saņēma sūtījumu.
        [noticed_on] Diena, kad pirmoreiz redzējāt defektu.
        [seller_contacted_on] Jūsu pirmās ziņas vai zvana diena.
        [estimated_delivery_on] Tā ir jūsu pasūtījuma apstiprinājumā.
        [reason] Jūsu likumīgās tiesības no tā nav atkarīgas.
       *[subdivision] Daži noteikumi reģionos atšķiras.
    }
choice =
    { $word ->
        [too_small] Tā ir par mazu
        [too_large] Tā ir par lielu
        [not_as_expected] Tā nav tāda, kā gaidīju
        [no_longer_needed] Man to vairs nevajag
        [better_price] Atradu lētāk
        [ordered_by_mistake] Pasūtīju kļūdas pēc
        [arrived_late] Tā pienāca par vēlu
        [poor_quality] Kvalitāte ir slikta
        [not_tolerated] Mana āda vai ķermenis to nepanes
        [buyer] Es to nopirku
        [receiver] Man to uzdāvināja
        [placed] Tikko pasūtīts
        [in_preparation] To gatavo
        [shipped] Tas ir ceļā
        [delivered] Tas ir pienācis
       *[other] Cits iemesls
    }
state-question =
    { $state ->
        [unused] Vai tā joprojām ir nelietota?
        [unopened] Vai iepakojums joprojām ir ciet?
        [tags_attached] Vai birkas joprojām ir klāt?
        [seal_intact] Vai plomba joprojām ir vesela?
        [complete] Vai visas daļas un piederumi ir klāt?
        [original_packaging] Vai ir oriģinālais iepakojums?
        [not_activated] Vai tā joprojām nav aktivizēta vai reģistrēta?
        [data_erased] Vai izdzēsāt savus datus un atsaistījāt kontus?
        [serial_number_matches] Vai sērijas numurs ir tas pats, kas pasūtījumā?
        [undamaged] Vai tā pie jums ir palikusi bez bojājumiem?
        [clean] Vai tā ir tīra?
        [used_as_intended] Vai lietojāt to tā, kā prasa ražotājs?
        [original_buyer] Vai esat pirmais pircējs?
        [fault_reaches_measure] Vai defekts ir tik liels, kā prasa garantija?
        [proof_of_purchase] Vai ir čeks vai cits pirkuma pierādījums?
        [same_kind] Vai jaunā ir tāda paša veida un izmēra?
       *[not_started] Vai lejupielāde vai straumēšana vēl nav sākta?
    }
state-hint =
    { $state ->
        [seal_intact] Plomba veselības vai higiēnas dēļ vai ap disku.
        [complete] Skaitās arī vadi, instrukcijas un dāvanas.
        [clean] Tik tīra, lai to var lietot kāds cits.
        [fault_reaches_measure] Mērs ir garantijas tekstā.
       *[used_as_intended] Piemēram, matracis uz piemērota gultas pamata.
    }
state-point =
    { $state ->
        [unused] nav lietota
        [unopened] iepakojums nav atvērts
        [tags_attached] birkas joprojām klāt
        [seal_intact] plomba joprojām vesela
        [complete] visas daļas klāt
        [original_packaging] ir oriģinālais iepakojums
        [not_activated] nav aktivizēta vai reģistrēta
        [data_erased] jūsu dati izdzēsti
        [serial_number_matches] sērijas numurs kā pasūtījumā
        [undamaged] nav jūsu radītu bojājumu
        [clean] tīra
        [used_as_intended] lietota, kā prasa ražotājs
        [original_buyer] esat pirmais pircējs
        [fault_reaches_measure] defekts tik liels, kā prasa garantija
        [proof_of_purchase] pirkuma pierādījums
        [same_kind] tāds pats veids un izmērs
       *[not_started] lejupielāde vai straumēšana nav sākta
    }
answer-yes = Jā
answer-no = Nē

## Noteikumu karte

card-title = Atgriešana, remonts un naudas atmaksa
card-section =
    { $section ->
        [changed_mind] Ja pārdomājat
        [faulty] Ja precei ir defekts
        [arrival] Ja tā pienāk bojāta, nepareiza vai nepilna
        [money] Izmaksas un naudas atmaksa
        [guarantee] Mūsu garantija
        [points] Kur varat doties
        [guides] Palīdzība ar preci
        [faq] Jautājumi un atbildes
        [disputes] Ja nevaram vienoties
       *[contact] Kas jums palīdz
    }
card-case =
    { $case ->
        [damaged] Prece pienāk bojāta? Piedāvājam šo: { LIST($ways, type: "or") }.
        [wrong] Prece ir nepareiza? Piedāvājam šo: { LIST($ways, type: "or") }.
       *[missing] Kaut kā trūkst? Piedāvājam šo: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Mūsu sūdzību komanda: { $name }.
        [mediator] Mediators: { $name }.
        [adr_body] Neatkarīgs strīdu risinātājs, bez tiesas: { $name }.
        [authority] Iestāde: { $name }.
        [arbitration] Šķīrējtiesa: { $name }.
       *[court] Tiesa: { $name }.
    }
dispute-within = Cik mēnešu tam ir pēc sūdzības: { $months }.
point =
    { $kind ->
        [store] Mūsu veikals: { $name }.
        [drop_off] Nodošanas punkts: { $name }.
        [service] Ražotāja serviss: { $name }.
       *[repairer] Neatkarīga darbnīca: { $name }.
    }
point-unpacked = Tur nevajag ne kasti, ne uzlīmi.
guide =
    { $kind ->
        [manual] Lietošanas pamācība: { $title }
        [video] Video: { $title }
       *[guide] Soli pa solim: { $title }
    }
shop-words = { $words }
card-guarantee-none = Šai precei papildu garantiju nedodam.
card-ask = Jautājiet mums, un darbinieks jums palīdzēs.
card-as-of = Diena, kad lasījām likumu: { DATE($day, style: "long") }.
card-footer = Šī lapa informē; tas nav juridisks padoms.
ui-by-law = Pēc likuma
ui-from-shop = No veikala
ui-details = Sīkāk
ui-policy-link = Visi veikala noteikumi
ui-unavailable = Pašlaik nevaram to parādīt. Lūdzu, jautājiet veikalam.
