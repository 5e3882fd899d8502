ui-pick-title = Liema oġġett hu?

ui-order = Ordni { $reference }

ui-ordered-on = Ordnat: { DATE($day, style: "long") }

ui-arrived-on = Wasal: { DATE($day, style: "long") }

ui-on-its-way = Fi triqtu lejk

ui-pieces = Kwantità: { $count }

ui-item = Oġġett { $sku }

ui-this-item = Dan l-oġġett

ui-case-title = X’ġara?

ui-question-step = Mistoqsija { $number } minn { $total }

ui-day-wrong = Agħżel jum. Ma jistax ikun wara llum.

ui-answer-wrong = Iċċekkja dak li daħħalt.

ui-not-arrived = Għadu ma wasalx

ui-dont-know = Ma nafx

ui-continue = Kompli

ui-back = Lura

ui-restart = Ibda mill-ġdid

ui-source = Sors: { $id }

ui-timeline = Iż-żmien li għandek

ui-timeline-start = Bidu

ui-timeline-today = Illum

ui-timeline-last = L-aħħar jum

ui-why-not = X’mhux possibbli

ui-good-to-know = Tajjeb tkun taf

ui-next = X’tista’ tagħmel issa

ui-open-form = Ibgħat talba

ui-ask-person = Itlob lill-ħanut iħares lejh

ui-print = Ipprintja

ui-copy = Ikkopja

ui-save = Salva bħala test

ui-calendar = Żid mal-kalendarju

ui-share = Aqsam

ui-copied = Ikkupjat

ui-money = Flusek lura

ui-form-title = It-talba tiegħek lil { $shop }

ui-form-lead = M’għandekx bżonn kont. Nistaqsuk biss dak li l-ħanut jeħtieġ biex iwieġeb.

ui-field-order = Numru tal-ordni

ui-field-order-hint = Tsibu fl-email li tikkonferma l-ordni tiegħek.

ui-contract-hint = Jew għidilna x’ordnajt u meta.

ui-field-email = Indirizz tal-email

ui-field-email-hint = Biex il-ħanut ikun jista’ jweġbek.

ui-field-name = Isem

ui-field-remedy = X’tixtieq?

ui-remedy-any = Il-ħanut jista’ jissuġġerixxi xi ħaġa

ui-field-message =
    { $case ->
        [defect] X’għandu ħażin?
        [damaged] X’ġarrab ħsara?
        [wrong] X’wasallek?
        [missing] X’inhu nieqes?
        [guarantee] X’għandu ħażin?
        [repair] X’irid jissewwa?
        [complaint] X’mar ħażin?
        [trade_in] F’liema kundizzjoni hu?
       *[other] Messaġġ lill-ħanut
    }

ui-bank-hint = Tiktibx numri tal-bank jew tal-karta. Il-ħanut ma jeħtieġhomx hawn.

ui-field-serials = Numru tas-serje

ui-serials-hint = Tsibu fuq l-oġġett, fuq il-kaxxa jew fuq il-fattura. Għal diversi oġġetti, ikteb wieħed f’kull linja.

ui-field-wanted =
    { $case ->
        [spare_part] Liema parti teħtieġ?
       *[other] X’tixtieq minfloku?
    }

ui-wanted-hint =
    { $case ->
        [spare_part] Isimha jew in-numru tagħha, jekk tafu.
        [exchange] Daqs, kulur jew oġġett ieħor.
       *[other] Biss jekk trid xi ħaġa oħra: daqs, kulur jew oġġett ieħor.
    }

ui-optional = mhux obbligatorju

ui-error-empty =
    { $field ->
        [message] Iddeskrivih fi ftit kliem.
        [wanted] Ikteb x’tixtieq.
        [serials] Daħħal in-numru tas-serje. Jekk ma ssibux, għidu hawn.
        [photos] Żid ritratt, jew għid li ma tistax.
        [email] Daħħal l-indirizz tal-email tiegħek.
        [name] Daħħal ismek.
       *[order_reference] Daħħal in-numru tal-ordni tiegħek.
    }

ui-error-wrong =
    { $field ->
        [wanted] Dan twil wisq. Jista’ jkollu 300 karattru.
        [serials] Daħħal l-aktar 20 numru tas-serje, kull wieħed b’mhux aktar minn 80 karattru.
        [email] Ikteb l-indirizz tal-email hekk: name@example.com
        [order_reference] In-numru tal-ordni twil wisq. Jista’ jkollu 80 karattru.
       *[other] Iċċekkja dan il-qasam.
    }

ui-error-not-taken = Il-ħanut ma setax juża dan. Iċċekkjah.

ui-to-review = Iċċekkja t-talba tiegħek

ui-review-title = Kollox tajjeb?

ui-review-item = Oġġett

ui-review-case = X’ġara

ui-review-statement = X’għidnielek

ui-change = Ibdel

ui-send = Ibgħat it-talba

ui-sending = Qed nibagħtu t-talba tiegħek …

ui-phase =
    { $phase ->
        [waiting] Is-sistema tal-ħanut mhix twieġeb. Nerġgħu nippruvaw fil-ħin: { $time }.
        [elsewhere] It-talba tiegħek qed tintbagħat f’tab ieħor. Stenna ftit.
       *[looking_up] Qed niċċekkjaw jekk waslitx it-talba tiegħek.
    }

ui-earlier-title = Qed niċċekkjaw jekk waslitx it-talba ta’ qabel

ui-received-title = It-talba tiegħek waslet għand il-ħanut

ui-receipt-number = Numru tal-irċevuta

ui-receipt-time = Waslet

# same as English
ui-receipt-at = { DATE($day, style: "long") }, { $time }

ui-receipt-next = It-tweġiba tal-ħanut issibha fuq il-paġna tat-talba tiegħek. Żomm il-link u n-numru tal-irċevuta.

ui-receipt-next-mail = Żomm in-numru tal-irċevuta. Il-ħanut jista’ jweġbek fuq l-indirizz tal-email tiegħek.

ui-your-copy = It-talba tiegħek

ui-receipt-mail = Kopja tasal fl-indirizz tal-email tiegħek.

ui-receipt-earlier = Il-ħanut għandu verżjoni ta’ qabel tat-talba tiegħek. L-aħħar bidliet tiegħek mhumiex fiha. Għid lill-ħanut bihom.

ui-status-link = Segwi t-talba tiegħek

ui-not-sent-title = It-talba tiegħek ma ntbagħtitx

ui-not-sent-why =
    { $why ->
        [offline] M’għandekx internet.
        [busy] Bħalissa l-ħanut qed jirċievi wisq talbiet. Erġa’ pprova ftit aktar tard.
        [refused] Is-sistema tal-ħanut ma ħaditx it-talba.
       *[not_arrived] Il-konnessjoni nqatgħet qabel waslet għand il-ħanut.
    }

ui-shop-says = Is-sistema tal-ħanut tgħid: { $words }

ui-again-at = Tista’ terġa’ tipprova minn dan il-ħin: { $time }.

ui-earlier-gone = It-talba ta’ qabel ma waslitx għand il-ħanut. Dak li daħħalt mhux merfugħ fuq dan it-tagħmir. Erġa’ ibgħatha.

ui-kept = Dak kollu li daħħalt għadu hawn.

ui-try-again = Erġa’ pprova

ui-unknown-title = Għadna ma nafux jekk waslitx it-talba tiegħek

ui-unknown-text = Ma kellniex tweġiba ċara mill-ħanut. Tista’ terġa’ tiċċekkja bla periklu: it-talba ma tistax tasal darbtejn.

ui-check-again = Erġa’ ċċekkja

ui-sent-title = It-talba tiegħek intbagħtet

ui-sent-text = Is-sistema tal-ħanut ma tagħtix riċevuta, għalhekk ma narawx x’sar minnha. Żomm il-kopja tiegħek. Jekk ma tisma’ xejn, staqsi lill-ħanut.

ui-hand-over-title = Fadal pass ieħor

ui-hand-over =
    { $way ->
        [mailto] Ibgħat il-messaġġ mill-programm tal-email tiegħek. Jekk ma nfetaħx, ikkopja t-talba u ikteb lill-ħanut.
       *[copy] Ikkopja t-talba tiegħek u ibgħatha lill-ħanut.
    }

ui-stopped = Xi ħaġa marret ħażin f’din il-paġna. Dak li daħħalt qiegħed f’din il-formola: ibagħtu minn hawn.

ui-handed-over = Issa l-paġna tal-ħanut tieħu ħsieb it-talba tiegħek

ui-write-to-shop = Ikteb lill-ħanut jew ċempel. Tweġbek persuna.

ui-no-contact = Il-paġna tal-kuntatt tal-ħanut tgħidlek kif tikkuntattja persuna.

## Ritratti

ui-photos-title = Ritratti

ui-photos-hint = Sa 5 ritratti ta’ x’inhu ħażin. Id-dettalji tal-post u tal-kamera jitneħħew qabel jintbagħtu.

ui-no-photos = Ma nistax inżid ritratti

ui-photos-add = Agħżel ritratti

ui-photos-camera = Ħu ritratt

ui-photos-drop = Tista’ wkoll titfagħhom jew twaħħalhom hawn.

ui-photos-busy = Qed inħejju r-ritratti tiegħek …

ui-photo = Ritratt { $number }

ui-photo-remove = Neħħi ritratt { $number }

ui-photos-count = Ritratti miżjuda: { $count } minn 5

ui-photo-refused =
    { $why ->
        [unreadable] Dan il-browser ma jistax jaqra r-ritratt. Salvah bħala JPEG, jew ibagħtu lill-ħanut aktar tard.
        [too_large] Ir-ritratt kbir wisq. Jista’ jkollu l-aktar 40 megapixel.
        [too_many] Tista’ żżid l-aktar 5 ritratti.
        [same] Dan ir-ritratt diġà qiegħed hemm.
       *[not_image] Dan mhux ritratt.
    }

ui-photos-insecure = Hawn ma jistgħux jiżdiedu ritratti, għax il-konnessjoni ma’ din il-paġna mhix sigura. It-talba tiegħek taħdem mingħajrhom.

ui-photo-state =
    { $state ->
        [sending] fi triqtu
        [arrived] wasal
        [missing] nieqes
       *[waiting] qed jistenna
    }

ui-photos-arrived = Ritratti li waslu: { $count } minn { $total }

ui-photos-missing =
    { $count ->
        [one] Għadu ma wasalx { $count } ritratt minn { $total }. It-talba tiegħek waslet.
        [two] Għadhom ma waslux { $count } ritratti minn { $total }. It-talba tiegħek waslet.
        [few] Għadhom ma waslux { $count } ritratti minn { $total }. It-talba tiegħek waslet.
        [many] Għadhom ma waslux { $count }-il ritratt minn { $total }. It-talba tiegħek waslet.
       *[other] Għadhom ma waslux { $count } ritratt minn { $total }. It-talba tiegħek waslet.
    }

ui-photos-keep-open = Żomm din il-paġna miftuħa sakemm jaslu r-ritratti kollha.

ui-photos-retry = Erġa’ ibgħat ir-ritratti neqsin

ui-photos-not-taken = Ir-ritratti ma setgħux jingħaddew. Ibgħathom lill-ħanut bl-email.
