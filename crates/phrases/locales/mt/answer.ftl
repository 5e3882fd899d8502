## Qabel ix-xiri

promise-dated =
    { $when ->
        [today] Ixtri llum. Kunsinna sa: { DATE($arrival, style: "day") }. L-aħħar jum biex tibgħatu lura: { $last_day }.
        [ordered] Kunsinna sa: { DATE($arrival, style: "day") }. L-aħħar jum biex tibgħatu lura: { $last_day }.
       *[arrived] L-aħħar jum biex tibgħatu lura: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Ixtri llum. L-aħħar jum biex tibdel fehmtek: { $last_day }.
       *[ordered] L-aħħar jum biex tibdel fehmtek: { $last_day }.
    }
promise-unlimited = Tista’ tibgħatu lura meta trid. M’hemmx limitu ta’ żmien.
promise-days-delivered =
    { $days ->
        [one] Wara l-kunsinna għandek { $days } jum biex tibgħatu lura.
        [two] Wara l-kunsinna għandek { $days } ijiem biex tibgħatu lura.
        [few] Wara l-kunsinna għandek { $days } ijiem biex tibgħatu lura.
        [many] Wara l-kunsinna għandek { $days }-il jum biex tibgħatu lura.
       *[other] Wara l-kunsinna għandek { $days } jum biex tibgħatu lura.
    }
promise-days =
    { $days ->
        [one] Għandek { $days } jum biex tibgħatu lura.
        [two] Għandek { $days } ijiem biex tibgħatu lura.
        [few] Għandek { $days } ijiem biex tibgħatu lura.
        [many] Għandek { $days }-il jum biex tibgħatu lura.
       *[other] Għandek { $days } jum biex tibgħatu lura.
    }
promise-working-days =
    { $days ->
        [one] Għandek { $days } jum tax-xogħol biex tibgħatu lura.
        [two] Għandek { $days } ijiem tax-xogħol biex tibgħatu lura.
        [few] Għandek { $days } ijiem tax-xogħol biex tibgħatu lura.
        [many] Għandek { $days }-il jum tax-xogħol biex tibgħatu lura.
       *[other] Għandek { $days } jum tax-xogħol biex tibgħatu lura.
    }
promise-months =
    { $months ->
        [one] Għandek { $months } xahar biex tibgħatu lura.
        [two] Għandek { $months } xhur biex tibgħatu lura.
        [few] Għandek { $months } xhur biex tibgħatu lura.
        [many] Għandek { $months }-il xahar biex tibgħatu lura.
       *[other] Għandek { $months } xahar biex tibgħatu lura.
    }
promise-open = Kemm għandek żmien jiddependi mill-oġġett.
promise-person = Staqsina qabel tibgħatu lura. Tiddeċiedi persuna.
promise-no = Ma tistax tibgħatu lura biss għax bdilt fehmtek.
promise-no-goods = { $reason } Ma tistax tibgħatu lura biss għax bdilt fehmtek.
still-covered = Jekk ikun difettuż, xorta għandek id-drittijiet tiegħek.
assumed-delivery = Hawn inqisu kunsinna sa: { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Dan l-oġġett isir apposta għalik.
        [perishable] Dan l-oġġett jitħassar malajr.
        [sealed_hygiene] Dan l-oġġett hu ssiġillat għas-saħħa jew l-iġjene.
        [sealed_media] Dan l-oġġett hu rekording jew softwer issiġillat.
        [digital] Dan l-oġġett hu diġitali.
        [newspaper] Dan l-oġġett hu gazzetta jew rivista.
        [inseparably_mixed] Dan l-oġġett jitħallat ma’ oħrajn wara l-kunsinna.
        [market_price] Il-prezz ta’ dan l-oġġett jimxi mas-suq.
        [dated_service] Dan hu servizz għal jum fiss.
        [near_expiry_or_flawed] Dan l-oġġett inbiegħ qrib l-iskadenza jew b’difett magħruf.
        [value_drops_on_use] Dan l-oġġett jitlef il-valur tiegħu ladarba jintuża.
        [used] Dan l-oġġett hu użat.
        [final_sale] Dan l-oġġett inbiegħ mingħajr ritorn.
        [gift_card] Din hi karta rigal.
        [oversized] Dan l-oġġett hu kbir wisq għal pakkett.
        [hazardous] Dan l-oġġett jgħodd bħala perikoluż.
        [gift] Dan l-oġġett inxtara bħala rigal.
        [subscription_first] Din hi l-ewwel kunsinna ta’ abbonament.
        [subscription_renewal] Din hi kunsinna li tiġi wara f’abbonament.
        [business_purchase] Dan l-oġġett inxtara għal negozju.
        [flagged_buyer] Ir-ritorni huma sospiżi għal dan il-kont.
        [discounted] Dan l-oġġett inbiegħ bi prezz imnaqqas.
        [bundle_part] Dan l-oġġett hu parti minn sett.
        [non_durable] Dan l-oġġett hu magħmul biex jiġi kkunsmat.
       *[other] Hemm regoli speċjali għal dan it-tip ta’ oġġett.
    }

## It-tweġiba

headline-yes =
    { $case ->
        [return] Iva, tista’ tibgħatu lura.
        [exchange] Iva, tista’ tibdlu.
        [defect] Iva, tista’ titlob rimedju għad-difett.
        [damaged] Iva, tista’ titlob rimedju għall-ħsara.
        [wrong] Iva, tista’ titlob rimedju għall-oġġett żbaljat.
        [missing] Iva, tista’ titlob rimedju għal dak li hu nieqes.
        [late] Iva, tista’ titlob rimedju għad-dewmien.
        [guarantee] Iva, tista’ tuża l-garanzija.
        [withdrawal] Iva, bil-liġi tista’ tirtira mix-xiri.
        [repair] Iva, jista’ jissewwa.
        [complaint] Iva, tista’ tagħmel ilment.
        [trade_in] Iva, tista’ tpartat l-oġġett qadim tiegħek.
        [spare_part] Iva, tista’ tikseb parti tal-bdil.
       *[cancellation] Iva, tista’ tikkanċella l-ordni.
    }
headline-if = Iva, jekk il-punti hawn taħt huma minnhom.
headline-person = Dan tiddeċidih persuna fil-ħanut.
headline-no = Le, skont il-kalkolu tagħna.
headline-unknown = Irridu nkunu nafu ħaġa oħra.
last-day =
    { $act ->
        [sent] L-aħħar jum biex tibgħatu lura: { $day }.
        [received] L-aħħar jum biex jasal lura għandna: { $day }.
       *[notice] L-aħħar jum biex tgħidilna: { $day }.
    }
no-last-day = M’hemmx limitu ta’ żmien.
legal-day = Minħabba jiem ta’ mistrieħ, l-aħħar jum jista’ jkun: { $day }.
opens-on = L-ewwel jum biex titlob dan: { $day }.
period-days =
    { $days ->
        [one] Għandek { $days } jum.
        [two] Għandek { $days } ijiem.
        [few] Għandek { $days } ijiem.
        [many] Għandek { $days }-il jum.
       *[other] Għandek { $days } jum.
    }
period-working-days =
    { $days ->
        [one] Għandek { $days } jum tax-xogħol.
        [two] Għandek { $days } ijiem tax-xogħol.
        [few] Għandek { $days } ijiem tax-xogħol.
        [many] Għandek { $days }-il jum tax-xogħol.
       *[other] Għandek { $days } jum tax-xogħol.
    }
period-months =
    { $months ->
        [one] Għandek { $months } xahar.
        [two] Għandek { $months } xhur.
        [few] Għandek { $months } xhur.
        [many] Għandek { $months }-il xahar.
       *[other] Għandek { $months } xahar.
    }
period-years =
    { $years ->
        [one] Għandek { $years } sena.
        [two] Għandek { $years } snin.
        [few] Għandek { $years } snin.
        [many] Għandek { $years }-il sena.
       *[other] Għandek { $years } sena.
    }
law-days =
    { $days ->
        [one] Il-liġi ta’ pajjiżek tagħtik { $days } jum.
        [two] Il-liġi ta’ pajjiżek tagħtik { $days } ijiem.
        [few] Il-liġi ta’ pajjiżek tagħtik { $days } ijiem.
        [many] Il-liġi ta’ pajjiżek tagħtik { $days }-il jum.
       *[other] Il-liġi ta’ pajjiżek tagħtik { $days } jum.
    }
law-working-days =
    { $days ->
        [one] Il-liġi ta’ pajjiżek tagħtik { $days } jum tax-xogħol.
        [two] Il-liġi ta’ pajjiżek tagħtik { $days } ijiem tax-xogħol.
        [few] Il-liġi ta’ pajjiżek tagħtik { $days } ijiem tax-xogħol.
        [many] Il-liġi ta’ pajjiżek tagħtik { $days }-il jum tax-xogħol.
       *[other] Il-liġi ta’ pajjiżek tagħtik { $days } jum tax-xogħol.
    }
law-months =
    { $months ->
        [one] Il-liġi ta’ pajjiżek tagħtik { $months } xahar.
        [two] Il-liġi ta’ pajjiżek tagħtik { $months } xhur.
        [few] Il-liġi ta’ pajjiżek tagħtik { $months } xhur.
        [many] Il-liġi ta’ pajjiżek tagħtik { $months }-il xahar.
       *[other] Il-liġi ta’ pajjiżek tagħtik { $months } xahar.
    }
law-years =
    { $years ->
        [one] Il-liġi ta’ pajjiżek tagħtik { $years } sena.
        [two] Il-liġi ta’ pajjiżek tagħtik { $years } snin.
        [few] Il-liġi ta’ pajjiżek tagħtik { $years } snin.
        [many] Il-liġi ta’ pajjiżek tagħtik { $years }-il sena.
       *[other] Il-liġi ta’ pajjiżek tagħtik { $years } sena.
    }
counts-from =
    { $event ->
        [purchased] Iż-żmien jibda mill-jum tal-ordni.
        [paid] Iż-żmien jibda mill-jum li ħallast.
        [shipped] Iż-żmien jibda mill-jum li bgħatna l-oġġetti.
        [delivered] Iż-żmien jibda mill-jum li jasal l-oġġett.
        [first_item_delivered] Iż-żmien jibda mill-jum li jasal l-ewwel oġġett.
        [last_item_delivered] Iż-żmien jibda mill-jum li jasal l-aħħar oġġett.
        [receipt_confirmed] Iż-żmien jibda mill-jum li tikkonferma li wasal.
        [estimated_delivery] Iż-żmien jibda mill-aħħar jum mistenni tal-kunsinna.
        [activated] Iż-żmien jibda mill-jum li tattivah għall-ewwel darba.
        [noticed] Iż-żmien jibda mill-jum li tinduna bid-difett.
        [seller_contacted] Iż-żmien jibda mill-jum li tistaqsina l-ewwel darba.
        [replacement_delivered] Iż-żmien jibda mill-jum li jasal l-oġġett il-ġdid.
        [document_received] Iż-żmien jibda mill-jum li tirċievi l-kuntratt.
        [later_of_document_and_delivery] Iż-żmien jibda mill-kuntratt jew mill-kunsinna, skont liema jiġi l-aħħar.
       *[later_of_purchase_and_delivery] Iż-żmien jibda mill-ordni jew mill-kunsinna, skont liema jiġi l-aħħar.
    }

## X’tieħu

gets-one =
    { $remedy ->
        [refund_original] Tieħu flusek lura bl-istess mod li ħallast.
        [store_credit] Tieħu kreditu fil-ħanut.
        [gift_card] Tieħu karta rigal.
        [exchange] Tieħu daqs, kulur jew prodott ieħor minfloku.
        [replacement] Terġa’ tieħu l-istess oġġett.
        [repair] Insewwuhulek b’xejn.
        [price_reduction] Iżżomm l-oġġett u tieħu parti mill-prezz lura.
        [keep_item_refund] Iżżomm l-oġġett u tieħu flusek lura.
        [termination] Tagħti l-oġġetti lura u tieħu flusek lura.
        [send_missing] Nibagħtulek dak li hu nieqes.
       *[other] Tieħu dan: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Tagħżel int: { LIST($ways, type: "or") }.
        [shop] Nagħżlu aħna: { LIST($ways, type: "or") }.
       *[open] Tieħu waħda minn dawn: { LIST($ways, type: "or") }.
    }
gets-then = Jekk dan ma jgħinx: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] flusek lura
        [store_credit] kreditu fil-ħanut
        [gift_card] karta rigal
        [exchange] tibdil
        [replacement] oġġett ġdid
        [repair] tiswija b’xejn
        [price_reduction] tnaqqis fil-prezz
        [keep_item_refund] flusek lura u żżomm l-oġġett
        [termination] tagħti l-oġġetti lura u tieħu flusek
        [exchange_same] tibdil bl-istess oġġett
        [exchange_variant] daqs jew kulur ieħor
        [coupon] vawċer għal ordni oħra
        [donate] flusek lura u l-oġġett imur għall-karità
        [trade_in_credit] kreditu għall-oġġett qadim
        [spare_part] parti tal-bdil
        [reply] tweġiba minn persuna
       *[send_missing] kunsinna ta’ dak li hu nieqes
    }
another-way = Minflok tista’ tagħżel dan.
basis-law = Dan tagħtihulek il-liġi ta’ pajjiżek.
basis-law-check = Naħsbu li dan tagħtihulek il-liġi ta’ pajjiżek. Iċċekkja.
basis-shop = Dan inwegħduhulek aħna.
credit-bonus = Ħu kreditu fil-ħanut u tieħu { $share } aktar.
credit-total = Bħala kreditu fil-ħanut, tieħu { $total }.
credit-extra = Dan jinkludi żieda ta’ { $amount }.
credit-until = L-aħħar jum biex tuża l-kreditu jew il-vawċer: { $day }.
exchange-cheaper = L-oġġett il-ġdid jiswa inqas.
exchange-pay = L-oġġett il-ġdid jiswa aktar: tħallas { $amount }.
rebooking-fee = Appuntament ġdid jiswa { $amount }.
quantity = Għadd ta’ oġġetti: { $count }.
remedy-end = L-aħħar jum għal “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Din il-garanzija tagħtiha l-manifattur.
        [insurer] Din il-garanzija itwal tagħtiha kumpanija tal-assigurazzjoni.
       *[shop] Din il-garanzija nagħtuha aħna.
    }
guarantee-price = Din il-garanzija tiswa { $amount }.
guarantee-passes-on = Tgħodd ukoll għas-sid li jmiss.
register-by = L-aħħar jum biex tirreġistrah: { $day }.
register-within = Irreġistrah wara li tixtri. Jiem li għandek: { $days }.
freight =
    { $payer ->
        [shop] Biex tibgħatu lura ma tħallas xejn.
       *[buyer] Biex tibgħatu lura tħallas int.
    }
freight-cost = Biex tibgħatu lura tħallas { $amount }.
outbound =
    { $which ->
        [none] Ma tiħux lura l-ispejjeż tal-kunsinna.
        [standard] Tieħu lura wkoll l-ispejjeż tal-kunsinna standard.
       *[all] Tieħu lura wkoll l-ispejjeż kollha tal-kunsinna.
    }
refund-total = Skont il-kalkolu tagħna, tieħu lura { $total }.
refund-minus =
    { $kind ->
        [restocking] Inżommu { $amount } biex nerġgħu npoġġuh għall-bejgħ.
        [collection] Inżommu { $amount } għall-ġbir.
        [handling] Inżommu { $amount } għall-immaniġġar.
        [late] Inżommu { $amount } għad-dewmien.
        [return_label] Inżommu { $amount } għat-tikketta tar-ritorn.
        [bundle_discount] Inneħħu l-iskont tas-sett: { $amount }.
       *[other] Innaqqsu { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Prezz
        [outbound_freight] Spejjeż tal-kunsinna
        [restocking] Tariffa ta’ bejgħ mill-ġdid
        [collection] Tariffa tal-ġbir
        [handling] Tariffa tal-immaniġġar
        [late] Tariffa għad-dewmien
        [return_label] Tikketta tar-ritorn
        [bundle_discount] Skont tas-sett
        [discount_share] Skont tal-ordni
        [voucher] Vawċer
        [tax] Taxxa
        [duties] Dazji tal-importazzjoni
        [services] Servizzi mħallsa
        [free_delivery] Kunsinna li kienet b’xejn
        [free_gift] Rigal b’xejn li żżomm
        [rebooking] Appuntament ġdid
        [inspection] Tariffa tal-kontroll
        [packaging] Ippakkjar nieqes
        [bonus] Bonus
       *[total] Tieħu lura
    }
refund-part =
    { $to ->
        [gift_card] Tieħu lura { $amount } fuq karta rigal.
        [store_credit] Tieħu lura { $amount } bħala kreditu fil-ħanut.
        [kept] Ma tiħux lura { $amount }.
       *[original] Tieħu lura { $amount } bl-istess mod li ħallast.
    }
fee =
    { $kind ->
        [restocking] Nieħdu tariffa biex nerġgħu npoġġuh għall-bejgħ.
        [collection] Nieħdu tariffa għall-ġbir.
        [handling] Nieħdu tariffa għall-immaniġġar.
        [late] Nieħdu tariffa jekk iddum.
       *[other] Nieħdu dan: { $what }.
    }
charge = Tħallas { $amount }: { $what }.
refund-by = Għidilna llum. Tieħu flusek lura sa: { $day }.
refund-at-once = Tieħu flusek lura minnufih.
refund-within =
    { $days ->
        [one] Tieħu flusek lura fi żmien { $days } jum.
        [two] Tieħu flusek lura fi żmien { $days } ijiem.
        [few] Tieħu flusek lura fi żmien { $days } ijiem.
        [many] Tieħu flusek lura fi żmien { $days }-il jum.
       *[other] Tieħu flusek lura fi żmien { $days } jum.
    }
refund-within-working =
    { $days ->
        [one] Tieħu flusek lura fi żmien { $days } jum tax-xogħol.
        [two] Tieħu flusek lura fi żmien { $days } ijiem tax-xogħol.
        [few] Tieħu flusek lura fi żmien { $days } ijiem tax-xogħol.
        [many] Tieħu flusek lura fi żmien { $days }-il jum tax-xogħol.
       *[other] Tieħu flusek lura fi żmien { $days } jum tax-xogħol.
    }
refund-from =
    { $event ->
        [notice] Dan iż-żmien jibda mill-jum li tgħidilna.
        [goods_back] Dan iż-żmien jibda mill-jum li jaslulna l-oġġetti.
        [estimated_delivery] Dan iż-żmien jibda mill-aħħar jum mistenni tal-kunsinna.
       *[inspection] Dan iż-żmien jibda meta ntemmu l-kontroll.
    }
withhold = Nistgħu nistennew l-oġġetti, jew prova li bgħatthom.
send-by = Jekk tgħidilna llum, ibgħat l-oġġetti sa: { $day }.
conditions-open = Dawn il-punti jridu jkunu minnhom: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Mhux sodisfatt: { $point }. Persuna tara l-prova tiegħek.
        [ask_person] Mhux sodisfatt: { $point }. Tiddeċiedi persuna.
        [store_credit] Mhux sodisfatt: { $point }. Tieħu kreditu fil-ħanut minflok flus.
        [exchange_only] Mhux sodisfatt: { $point }. Tista’ biss tibdlu.
        [gift_card] Mhux sodisfatt: { $point }. Tieħu karta rigal minflok flus.
        [reduced_or_sent_back] Mhux sodisfatt: { $point }. Tagħżel int: inqas flus lura, jew nibagħtuhulek a spejjeż tiegħek.
       *[reduced_refund] Mhux sodisfatt: { $point }. Innaqqsu t-telf fil-valur mill-flus li tieħu lura.
    }
late-keeps = L-aħħar jum għadda, għalhekk inżommu { $share } tal-prezz.
late-until = L-aħħar jum biex tuża dan: { $day }.
methods = Tista’ tibgħatu lura hekk: { LIST($ways, type: "or") }.
nothing-to-send = Ma tibgħat xejn lura.
method =
    { $method ->
        [mail_with_label] bil-posta bit-tikketta tagħna
        [mail_own] bil-posta bit-tikketta tiegħek
        [drop_off] f’punt tar-ritorn
        [store] f’wieħed mill-ħwienet tagħna
        [pick_up] jinġabar mid-dar tiegħek
        [kiosk] f’magna tar-ritorn
        [service_point] f’punt tas-servizz
       *[no_shipment] xejn x’tibgħat
    }
method-needs =
    { $what ->
        [printer] Għal dan trid printer: { LIST($ways, type: "or") }.
       *[packaging] Għal dan tippakkjah int: { LIST($ways, type: "or") }.
    }
proof-needed = Żomm dan lest: { LIST($things) }.
proof-helpful = Jgħin ukoll: { LIST($things) }.
proof =
    { $proof ->
        [receipt] riċevuta jew numru tal-ordni
        [photos] ritratti
        [video] video
        [serial_number] numru tas-serje
        [medical_certificate] ċertifikat mediku
        [gift_receipt] riċevuta tar-rigal
        [disposal_photo] ritratt tal-oġġett mormi
       *[photo_id] dokument tal-identità b’ritratt
    }

## Le, u x’jiġi wara

refusal-over =
    { $basis ->
        [law] Iż-żmien li tagħtik il-liġi għalaq: { $day }.
       *[shop] Iż-żmien li nagħtuk aħna għalaq: { $day }.
    }
refusal-condition = Ma nistgħux naċċettawh. Dan il-punt mhux sodisfatt: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Il-liġi tagħmel eċċezzjoni għal oġġetti bħal dawn.
       *[shop] { $reason } Oġġetti bħal dawn ma noħduhomx lura.
    }
refusal =
    { $reason ->
        [period_over] Iż-żmien għadda.
        [not_yet] Għadu kmieni biex titlob.
        [rule_refuses] Dan ma noffruhx għal dan l-oġġett.
        [legal_exception] Il-liġi tagħmel eċċezzjoni għal oġġetti bħal dawn.
        [condition_fails] Waħda mill-kundizzjonijiet tagħna mhix sodisfatta.
        [limit_reached] Diġà użajt dan daqskemm inħallu.
        [bundle_whole] Nieħdu lura s-sett kollu biss.
        [no_legal_right] Il-liġi ta’ pajjiżek ma tagħtix dan id-dritt.
        [already_returned] Dawn diġà waslu lura jew fi triqithom lura.
        [not_late] M’hemmx dewmien.
       *[no_rule] Ir-regoli tagħna ma jsemmux dan.
    }
note =
    { $note ->
        [law_not_held] Għad m’għandniex il-liġi ta’ pajjiżek. Jista’ jkollok aktar drittijiet.
        [law_may_give_more] Il-liġi ta’ pajjiżek tista’ tagħtik aktar.
        [device_clock] Ħadna d-data mit-tagħmir tiegħek. Iċċekkjaha.
        [holidays_unknown] Għadna ma nafux il-festi pubbliċi ta’ dik is-sena.
        [delivery_assumed] Ħadna l-jum tal-kunsinna mill-istima.
        [legal_day_later] L-aħħar jum jista’ jkun ftit aktar tard minħabba jiem ta’ mistrieħ.
        [fault_presumed] Inqisu li d-difett kien hemm mill-bidu.
        [fault_to_show] Trid turi li d-difett kien hemm mill-bidu.
        [depends_on_item] Kemm irid idum jiddependi mill-oġġett.
        [older_policy] Ordnajt qabel ma bdew dawn ir-regoli. Persuna tara liema regoli jgħoddu.
        [policy_of_order] Użajna r-regoli tal-jum tal-ordni.
        [reasonable_time] Il-liġi ma ssemmix għadd ta’ jiem. Aġixxi malajr.
        [extra_time] L-ewwel agħtina żmien xieraq għall-kunsinna.
       *[diminished_value] Ippruvah bħalma tagħmel f’ħanut. Aktar użu jista’ jnaqqaslek il-flus lura.
    }
alternative =
    { $way ->
        [ask_shop] Staqsina: persuna tħares lejh.
        [report_defect] Hu difettuż? Mela għidilna bid-difett.
        [use_guarantee] Uża l-garanzija.
        [exchange] Minflok tista’ tibdlu.
        [return_bundle] Ibgħat lura s-sett kollu.
        [wait_until_open] Erġa’ ejja fl-ewwel jum.
        [ask_repair] Itlobna nsewwuh.
        [order_spare_part] Sewwih int b’parti tal-bdil.
        [complain] Ma taqbilx? Mela agħmel ilment.
       *[return_instead] Stenna sa ma jasal, imbagħad ibagħtu lura.
    }
contact =
    { $kind ->
        [email] Ikteb lil { $value }.
        [phone] Ċempel { $value }.
        [post] Ibgħat ittra lil { $value }.
       *[page] Uża l-paġna tal-kuntatt tagħna.
    }
contact-hours = Issibna f’dawn il-ħinijiet, skont l-arloġġ tal-ħanut: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Persuna twieġeb fi żmien { $hours } siegħa.
        [two] Persuna twieġeb fi żmien { $hours } sigħat.
        [few] Persuna twieġeb fi żmien { $hours } sigħat.
        [many] Persuna twieġeb fi żmien { $hours }-il siegħa.
       *[other] Persuna twieġeb fi żmien { $hours } siegħa.
    }
contact-language = Jista’ jkun li hemmhekk ma tkunx tista’ tuża l-Malti.

## Każijiet

case-label =
    { $case ->
        [return] Bdilt fehmti
        [exchange] Irrid xi ħaġa oħra minfloku
        [defect] Hu difettuż
        [damaged] Wasal bil-ħsara
        [wrong] Wasalli oġġett żbaljat
        [missing] Hu nieqes
        [late] Il-kunsinna ttardjat
        [guarantee] Nuża l-garanzija
        [withdrawal] Nirtira mix-xiri skont il-liġi
        [repair] Irrid tiswija
        [complaint] Irrid nagħmel ilment
        [trade_in] Inpartat l-oġġett qadim
        [spare_part] Irrid parti tal-bdil
       *[cancellation] Nikkanċella l-ordni
    }
case-hint =
    { $case ->
        [return] M’għandu xejn ħażin, imma ma tridux.
        [exchange] Trid daqs, kulur jew prodott ieħor.
        [defect] Ma jaħdimx, jew mhux kif deskritt.
        [damaged] Inkiser fit-triq lejk.
        [wrong] Fil-pakkett hemm xi ħaġa li ma ordnajtx.
        [missing] Il-pakkett jew parti minnu ma waslitx.
        [late] Wasal, jew se jasal, wara l-jum imwiegħed.
        [guarantee] Il-ħanut jew il-manifattur tak garanzija.
        [withdrawal] Il-liġi tagħtik żmien biex tirtira. M’għandekx bżonn raġuni.
        [repair] Irid jissewwa, bil-garanzija jew mingħajrha.
        [complaint] Ma għoġbokx il-mod kif trattajniek.
        [trade_in] Tagħtina l-oġġett qadim u tieħu kreditu.
        [spare_part] Trid issewwih int.
       *[cancellation] L-ordni għadha ma telqitx.
    }

## Mistoqsijiet

fact-question =
    { $fact ->
        [ordered_on] Meta ordnajtu?
        [paid_on] Meta ħallast għalih?
        [shipped_on] Meta ntbagħatlek?
        [delivered_on] Meta wasal?
        [first_delivered_on] Meta wasal l-ewwel oġġett tal-ordni?
        [last_delivered_on] Meta wasal l-aħħar oġġett tal-ordni?
        [receipt_confirmed_on] Meta kkonfermajt li wasallek?
        [estimated_delivery_on] X’kien l-aħħar jum mistenni tal-kunsinna?
        [activated_on] Meta attivajtu l-ewwel darba?
        [noticed_on] Meta ndunajt bid-difett?
        [seller_contacted_on] Meta staqsejtna dwaru l-ewwel darba?
        [tier] X’livell ta’ klijent għandek magħna?
        [subdivision] F’liema parti tal-pajjiż tgħix?
        [category] X’tip ta’ oġġett hu?
        [price] Kemm ħallast għal oġġett wieħed?
        [attribute] Liema verżjoni tal-oġġett hi?
        [earlier_returns] Kemm-il darba bgħatt lura oġġetti minn din l-ordni?
        [seller] Mingħand min xtrajtu?
        [replacement_delivered_on] Meta wasal l-oġġett il-ġdid?
        [reason] Għaliex trid tibgħatu lura?
        [role] Xtrajtu int, jew kien rigal?
        [order_state] Fejn waslet l-ordni tiegħek?
        [order_value] Kemm swiet l-ordni kollha?
        [method] Kif tixtieq tibgħatu lura?
        [appointment_at] Meta hu l-appuntament tiegħek?
        [quantity] Għal kemm-il oġġett qed titlob?
        [document_on] Meta rċivejt il-kuntratt?
       *[state] Tista’ tgħidilna aktar dwar l-oġġett?
    }
fact-hint =
    { $fact ->
        [ordered_on] Il-jum jidher fil-konferma tal-ordni.
        [paid_on] Il-jum jidher fuq ir-rendikont tal-bank jew l-irċevuta.
        [shipped_on] Il-jum jidher fil-messaġġ tagħna dwar il-pakkett.
        [delivered_on] Il-jum li int, jew xi ħadd għalik, ħa l-pakkett.
        [noticed_on] Il-jum li rajt id-difett l-ewwel darba.
        [seller_contacted_on] Il-jum tal-ewwel messaġġ jew telefonata tiegħek.
        [estimated_delivery_on] Jidher fil-konferma tal-ordni.
        [reason] Id-drittijiet legali tiegħek ma jiddependux minnha.
       *[subdivision] Xi regoli jvarjaw minn reġjun għal ieħor.
    }
choice =
    { $word ->
        [too_small] Żgħir wisq
        [too_large] Kbir wisq
        [not_as_expected] Mhux kif stennejtu
        [no_longer_needed] M’għadnix neħtieġu
        [better_price] Sibtu orħos
        [ordered_by_mistake] Ordnajtu bi żball
        [arrived_late] Wasal tard wisq
        [poor_quality] Il-kwalità hi baxxa
        [not_tolerated] Ġildi jew ġismi ma jaċċettahx
        [buyer] Xtrajtu jien
        [receiver] Tawhuli
        [placed] Għadha kemm saret
        [in_preparation] Qed titħejja
        [shipped] Fi triqitha
        [delivered] Waslet
       *[other] Raġuni oħra
    }
state-question =
    { $state ->
        [unused] Għadu mhux użat?
        [unopened] L-ippakkjar għadu magħluq?
        [tags_attached] It-tikketti għadhom imwaħħla?
        [seal_intact] Is-siġill għadu sħiħ?
        [complete] Il-partijiet u l-aċċessorji kollha qegħdin hemm?
        [original_packaging] Għandek l-ippakkjar oriġinali?
        [not_activated] Għadu mhux attivat jew irreġistrat?
        [data_erased] Ħassart id-data u neħħejt il-kontijiet tiegħek?
        [serial_number_matches] In-numru tas-serje hu dak tal-ordni?
        [undamaged] Baqa’ bla ħsara minn meta wasallek?
        [clean] Hu nadif?
        [used_as_intended] Użajtu kif jitlob il-manifattur?
        [original_buyer] Xtrajtu ġdid int stess?
        [fault_reaches_measure] Id-difett hu kbir kemm titlob il-garanzija?
        [proof_of_purchase] Għandek riċevuta jew prova oħra tax-xiri?
        [same_kind] Il-ġdid hu tal-istess tip u daqs?
       *[not_started] Id-download jew l-istream għadu ma bediex?
    }
state-hint =
    { $state ->
        [seal_intact] Siġill għas-saħħa jew l-iġjene, jew madwar diska.
        [complete] Jgħoddu wkoll kejbils, manwali u rigali.
        [clean] Nadif biżżejjed biex jużah ħaddieħor.
        [fault_reaches_measure] Il-kejl jinsab fit-test tal-garanzija.
       *[used_as_intended] Pereżempju, saqqu fuq bażi tas-sodda xierqa.
    }
state-point =
    { $state ->
        [unused] mhux użat
        [unopened] ippakkjar mhux miftuħ
        [tags_attached] tikketti għadhom imwaħħla
        [seal_intact] siġill għadu sħiħ
        [complete] il-partijiet kollha hemm
        [original_packaging] l-ippakkjar oriġinali hemm
        [not_activated] mhux attivat jew irreġistrat
        [data_erased] id-data tiegħek imħassra
        [serial_number_matches] numru tas-serje bħal fl-ordni
        [undamaged] l-ebda ħsara minnek
        [clean] nadif
        [used_as_intended] użat kif jitlob il-manifattur
        [original_buyer] xtrajtu ġdid int stess
        [fault_reaches_measure] difett kbir kemm titlob il-garanzija
        [proof_of_purchase] prova tax-xiri
        [same_kind] l-istess tip u daqs
       *[not_started] download jew stream mhux mibdi
    }
answer-yes = Iva
answer-no = Le

## Ir-regoli fil-qosor

card-title = Ritorni, tiswijiet u flusek lura
card-section =
    { $section ->
        [changed_mind] Jekk tibdel fehmtek
        [faulty] Jekk ikun difettuż
        [arrival] Jekk jasal bil-ħsara, żbaljat jew mhux sħiħ
        [money] Spejjeż u flusek lura
        [guarantee] Il-garanzija tagħna
        [points] Fejn tista’ tmur
        [guides] Għajnuna bl-oġġett tiegħek
        [faq] Mistoqsijiet u tweġibiet
        [disputes] Jekk ma naqblux
       *[contact] Min jgħinek
    }
card-case =
    { $case ->
        [damaged] Jasal bil-ħsara? Noffru dan: { LIST($ways, type: "or") }.
        [wrong] Jasal oġġett żbaljat? Noffru dan: { LIST($ways, type: "or") }.
       *[missing] Hemm xi ħaġa nieqsa? Noffru dan: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] It-tim tagħna għall-ilmenti: { $name }.
        [mediator] Medjatur: { $name }.
        [adr_body] Korp indipendenti, mingħajr qorti: { $name }.
        [authority] Awtorità: { $name }.
        [arbitration] Arbitraġġ: { $name }.
       *[court] Qorti: { $name }.
    }
dispute-within = Xhur li għandek għal dan wara l-ilment: { $months }.
point =
    { $kind ->
        [store] Il-ħanut tagħna: { $name }.
        [drop_off] Punt tar-ritorn: { $name }.
        [service] Servizz tal-manifattur: { $name }.
       *[repairer] Min isewwi b’mod indipendenti: { $name }.
    }
point-unpacked = Hemmhekk m’għandekx bżonn kaxxa jew tikketta.
guide =
    { $kind ->
        [manual] Manwal: { $title }
        [video] Video: { $title }
       *[guide] Pass pass: { $title }
    }
shop-words = { $words }
card-guarantee-none = Ma nagħtux garanzija oħra fuq dan l-oġġett.
card-ask = Staqsina u tgħinek persuna.
card-as-of = Qrajna l-liġi f’din id-data: { DATE($day, style: "long") }.
card-footer = Din il-paġna tinforma; mhix parir legali.
ui-by-law = Skont il-liġi
ui-from-shop = Mill-ħanut
ui-details = Dettalji
ui-policy-link = Ir-regoli kollha tal-ħanut
ui-unavailable = Bħalissa ma nistgħux nuru dan. Staqsi lill-ħanut.
