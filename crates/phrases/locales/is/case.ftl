case-state =
    { $word ->
        [received] Móttekin
        [in_review] Í skoðun
        [waiting] Bíður eftir þér
        [accepted] Samþykkt
        [refused] Hafnað
       *[completed] Lokið
    }
case-lead =
    { $word ->
        [received] Við höfum fengið beiðnina. Enginn hefur skoðað hana enn.
        [in_review] Við erum að skoða beiðnina.
        [waiting] Okkur vantar eitthvað frá þér áður en við getum haldið áfram. Skilaboðin okkar hér að neðan segja hvað það er.
        [accepted] Við höfum samþykkt beiðnina.
        [refused] Við höfum hafnað beiðninni. Skilaboðin okkar hér að neðan segja hvers vegna.
       *[completed] Afgreiðslu beiðninnar er lokið.
    }
case-since = Frá { $moment }
case-next-title = Hvað gerist næst
case-next =
    { $word ->
        [received] Við skoðum beiðnina og svörum hér. Þú þarft ekkert að gera þangað til.
        [in_review] Við svörum hér um leið og við vitum meira. Þú þarft ekkert að gera þangað til.
        [waiting] Skrifaðu okkur á þessari síðu. Þá höldum við áfram.
        [accepted] Við gerum það sem við sögðum þér. Þú þarft bara að gera eitthvað ef skilaboðin okkar biðja um það.
        [refused] Sérðu þetta öðruvísi? Skrifaðu okkur á þessari síðu.
       *[completed] Ekkert meira. Ef eitthvað er enn óklárað, skrifaðu okkur á þessari síðu.
    }
case-answer-by = Við svörum í síðasta lagi { $moment }.
case-answer-late = Við ætluðum að svara í síðasta lagi { $moment }. Svarið tefst og okkur þykir það leitt.
case-our-message = Skilaboð okkar
case-by =
    { $who ->
        [buyer] Þú
        [shop] { $shop }
       *[desk] Sjálfvirkt
    }
case-step =
    { $word ->
        [message] Skilaboð
        [tracking] Pakki
       *[photos] Myndir
    }
case-tracking = Sendingarnúmer
case-tracking-follow = Fylgjast með pakkanum
case-result = Niðurstaða
case-end =
    { $word ->
        [refused] Hafnað
       *[withdrawn] Þú dróst beiðnina til baka
    }
case-refunded = Endurgreitt
case-write-title = Skrifaðu okkur
case-write-label = Skilaboðin þín
case-write-hint = Mest 2.000 stafir. Ekki skrifa banka- eða kortanúmer.
case-write-reopens = Skilaboðin þín opna málið aftur. Þú getur skrifað hér til og með { DATE($day, style: "long") }.
case-write-over = Þessu máli hefur verið lokið í meira en 30 daga. Ef eitthvað er nýtt, sendu nýja beiðni eða spurðu starfsmann.
case-write-go = Senda skilaboð
case-write-done = Við höfum fengið skilaboðin þín.
case-write-wrong =
    { $why ->
        [empty] Ósent: skrifaðu fyrst eitthvað.
        [long] Ósent: mest 2.000 stafir. Styttu skilaboðin.
        [many] Ósent: þú hefur skrifað 20 sinnum síðan í gær. Reyndu aftur síðar; við erum með hin skilaboðin þín.
       *[before] Þetta eyðublað var sent áður með öðrum texta og við erum með hann. Ýttu aftur á hnappinn til að senda þetta líka.
    }
case-rate-title = Hvernig stóðum við okkur?
case-rate-lead = Hvernig líkaði þér úrvinnsla okkar á málinu?
case-stars =
    { $word ->
        [one] Mjög illa
        [two] Illa
        [three] Hvorki vel né illa
        [four] Vel
       *[five] Mjög vel
    }
case-rate-comment = Hvað ættum við að vita? (valfrjálst)
case-rate-go = Senda einkunn
case-rate-change = Breyta einkunn
case-rate-thanks = Takk fyrir einkunnina. Þú getur breytt henni til og með { DATE($day, style: "long") }.
case-rate-kept = Takk fyrir einkunnina.
case-rate-given = Einkunn þín
case-rate-wrong =
    { $why ->
        [stars] Ósent: veldu eitt af svörunum fimm.
        [long] Ósent: mest 2.000 stafir. Styttu textann.
        [late] Ekki er lengur hægt að breyta einkunninni.
       *[open] Þú getur gefið einkunn þegar málinu er lokið.
    }
desk-moment = { DATE($day, style: "long") } kl. { $time }
# same as English
desk-money = { MONEY($amount) }
desk-order = Pöntunarnúmer
desk-product = Vara
desk-history = Ferill
desk-status-title = Beiðnin þín
desk-your-request = Það sem þú sendir
desk-case-number = Málsnúmer
desk-received-at = Móttekið
desk-about = Efni
desk-you-wrote = Skilaboðin þín
desk-case =
    { $word ->
        [return] Skil
        [exchange] Skipti
        [defect] Galli
        [damaged] Kom skemmd
        [wrong] Röng vara
        [missing] Eitthvað vantar
        [late] Sein afhending
        [guarantee] Ábyrgð
        [withdrawal] Fallið frá kaupum
        [repair] Viðgerð
        [complaint] Kvörtun
        [trade_in] Gamalt upp í nýtt
        [spare_part] Varahlutur
       *[cancellation] Hætt við pöntun
    }
desk-remedy =
    { $word ->
        [refund_original] Endurgreiðsla
        [store_credit] Inneign
        [gift_card] Gjafakort
        [exchange] Skipti
        [replacement] Ný vara
        [repair] Viðgerð
        [price_reduction] Hluti verðs til baka
        [keep_item_refund] Endurgreitt, vörunni haldið
        [termination] Kaupunum rift
        [exchange_same] Skipt í sömu vöru
        [exchange_variant] Önnur stærð eða annar litur
        [coupon] Inneignarkóði
        [donate] Endurgreitt, varan gefin
        [trade_in_credit] Inneign fyrir gömlu vöruna
        [spare_part] Varahlutur
        [reply] Svar frá starfsmanni
       *[send_missing] Það sem vantaði sent
    }
