## Il-każ

case-state =
    { $word ->
        [received] Waslet
        [in_review] Qed narawha
        [waiting] Qed nistennewk
        [accepted] Aċċettata
        [refused] Miċħuda
       *[completed] Magħluqa
    }

case-lead =
    { $word ->
        [received] Waslitilna t-talba tiegħek. Għad ma raha ħadd.
        [in_review] Qed naraw it-talba tiegħek.
        [waiting] Neħtieġu xi ħaġa mingħandek qabel inkomplu. Il-messaġġ tagħna hawn taħt jgħid x’inhi.
        [accepted] Aċċettajna t-talba tiegħek.
        [refused] Ċħadna t-talba tiegħek. Il-messaġġ tagħna hawn taħt jgħid għaliex.
       *[completed] It-talba tiegħek magħluqa.
    }

case-since = Sa minn: { $moment }

case-next-title = X’jiġi wara

case-next =
    { $word ->
        [received] Naraw it-talba tiegħek u nwieġbu hawn. Sa dak iż-żmien m’għandekx għalfejn tagħmel xejn.
        [in_review] Inwieġbu hawn malli nkunu nafu aktar. Sa dak iż-żmien m’għandekx għalfejn tagħmel xejn.
        [waiting] Iktbilna f’din il-paġna. Imbagħad inkomplu.
        [accepted] Nagħmlu dak li għidnielek. M’għandekx għalfejn tagħmel xejn, ħlief jekk jitolbok il-messaġġ tagħna.
        [refused] Jekk ma taqbilx, iktbilna f’din il-paġna.
       *[completed] Xejn aktar, ħlief jekk fadal xi ħaġa miftuħa. F’dak il-każ iktbilna f’din il-paġna.
    }

case-answer-by = Inwieġbu sa: { $moment }.

case-answer-late = Ridna nwieġbu sa: { $moment }. Ittardjajna, u jiddispjaċina.

case-our-message = Il-messaġġ tagħna

case-by =
    { $who ->
        [buyer] Int
        [shop] { $shop }
       *[desk] Awtomatiku
    }

case-step =
    { $word ->
        [message] Messaġġ
        [tracking] Pakkett
       *[photos] Ritratti
    }

case-tracking = Numru tat-traċċar

case-tracking-follow = Segwi l-pakkett

case-result = Riżultat

case-end =
    { $word ->
        [refused] Miċħuda
       *[withdrawn] Irtirajtha int
    }

case-refunded = Imħallas lura

## Ix-xerrej jikteb

case-write-title = Iktbilna

case-write-label = Il-messaġġ tiegħek

case-write-hint = L-aktar 2,000 karattru. Tiktibx numri tal-bank jew tal-karta.

case-write-reopens = Il-messaġġ tiegħek jerġa’ jiftaħ il-każ. L-aħħar jum biex tikteb hawn: { DATE($day, style: "long") }.

case-write-over = Dan il-każ ilu magħluq aktar minn 30 jum. Jekk hemm xi ħaġa ġdida, ibgħat talba ġdida jew staqsi lil persuna.

case-write-go = Ibgħat il-messaġġ

case-write-done = Wasal il-messaġġ tiegħek.

case-write-wrong =
    { $why ->
        [empty] Ma ntbagħatx: l-ewwel ikteb xi ħaġa.
        [long] Ma ntbagħatx: l-aktar 2,000 karattru. Qassar il-messaġġ.
        [many] Ma ntbagħatx: ktibt 20 darba mill-bieraħ ’l hawn. Erġa’ pprova aktar tard; il-messaġġi l-oħra waslulna.
       *[before] Din il-formola diġà ntbagħtet bi kliem ieħor, u dak għandna. Biex tibgħat ukoll dan, erġa’ agħfas il-buttuna.
    }

## Ix-xerrej jagħti l-fehma

case-rate-title = Kif morna?

case-rate-lead = Kemm għoġbok il-mod kif ħadna ħsieb il-każ tiegħek?

case-stars =
    { $word ->
        [one] Ma għoġobni xejn
        [two] Ma għoġobnix
        [three] La iva u lanqas le
        [four] Għoġobni
       *[five] Għoġobni ħafna
    }

case-rate-comment = X’għandna nkunu nafu? (mhux obbligatorju)

case-rate-go = Ibgħat il-valutazzjoni

case-rate-change = Ibdel il-valutazzjoni

case-rate-thanks = Grazzi tal-valutazzjoni. L-aħħar jum biex tibdilha: { DATE($day, style: "long") }.

case-rate-kept = Grazzi tal-valutazzjoni.

case-rate-given = Il-valutazzjoni tiegħek

case-rate-wrong =
    { $why ->
        [stars] Ma ntbagħtitx: agħżel waħda mill-ħames tweġibiet.
        [long] Ma ntbagħtitx: l-aktar 2,000 karattru. Qassar kliemek.
        [late] Il-valutazzjoni tiegħek ma tistax tinbidel aktar.
       *[open] Tista’ tagħti valutazzjoni meta l-każ ikun magħluq.
    }

## Kliem ta’ emails u paġni oħra

# same as English
desk-moment = { DATE($day, style: "long") }, { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Numru tal-ordni

desk-product = Prodott

desk-history = X’sar s’issa

desk-status-title = It-talba tiegħek

desk-your-request = X’bgħatt

desk-case-number = Numru tal-każ

desk-received-at = Waslet

desk-about = Dwar

desk-you-wrote = Il-messaġġ tiegħek

desk-case =
    { $word ->
        [return] Ritorn
        [exchange] Tibdil
        [defect] Difettuż
        [damaged] Wasal bil-ħsara
        [wrong] Oġġett żbaljat
        [missing] Xi ħaġa nieqsa
        [late] Kunsinna tard
        [guarantee] Garanzija
        [withdrawal] Dritt legali ta’ rtirar
        [repair] Tiswija
        [complaint] Ilment
        [trade_in] Tpartit ta’ oġġett qadim
        [spare_part] Parti tal-bdil
       *[cancellation] Kanċellament
    }

desk-remedy =
    { $word ->
        [refund_original] Flus lura
        [store_credit] Kreditu fil-ħanut
        [gift_card] Karta rigal
        [exchange] Tibdil
        [replacement] Oġġett ġdid minfloku
        [repair] Tiswija
        [price_reduction] Parti mill-prezz lura
        [keep_item_refund] Flus lura, l-oġġett jibqa’
        [termination] Tmiem tal-kuntratt
        [exchange_same] Tibdil bl-istess oġġett
        [exchange_variant] Daqs jew kulur ieħor
        [coupon] Vawċer
        [donate] Flus lura, l-oġġett għall-karità
        [trade_in_credit] Kreditu għall-oġġett qadim
        [spare_part] Parti tal-bdil
        [reply] Tweġiba minn persuna
       *[send_missing] Tintbagħat il-parti nieqsa
    }
