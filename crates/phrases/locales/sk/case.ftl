case-state =
    { $word ->
        [received] Prijaté
        [in_review] Posudzujeme
        [waiting] Čaká na vás
        [accepted] Schválené
        [refused] Zamietnuté
       *[completed] Uzavreté
    }
case-lead =
    { $word ->
        [received] Máme vašu žiadosť. Zatiaľ sa na ňu nikto nepozrel.
        [in_review] Posudzujeme vašu žiadosť.
        [waiting] Skôr než budeme pokračovať, niečo od vás potrebujeme. Čo to je, píšeme v našej správe nižšie.
        [accepted] Vašu žiadosť sme schválili.
        [refused] Vašu žiadosť sme zamietli. Prečo, píšeme v našej správe nižšie.
       *[completed] Vaša žiadosť je uzavretá.
    }
case-since = Od { $moment }
case-next-title = Čo bude ďalej
case-next =
    { $word ->
        [received] Pozrieme sa na vašu žiadosť a odpovieme tu. Dovtedy nemusíte nič robiť.
        [in_review] Odpovieme tu, hneď ako budeme vedieť viac. Dovtedy nemusíte nič robiť.
        [waiting] Napíšte nám na tejto stránke. Potom budeme pokračovať.
        [accepted] Urobíme, čo sme vám napísali. Od vás niečo treba, len ak o to žiada naša správa.
        [refused] Ak to vidíte inak, napíšte nám na tejto stránke.
       *[completed] To je všetko. Ak je ešte niečo otvorené, napíšte nám na tejto stránke.
    }
case-answer-by = Odpovieme do { $moment }.
case-answer-late = Chceli sme odpovedať do { $moment }. Meškáme a ospravedlňujeme sa.
case-our-message = Naša správa
case-by =
    { $who ->
        [buyer] Vy
        [shop] { $shop }
       *[desk] Automaticky
    }
case-step =
    { $word ->
        [message] Správa
        [tracking] Balík
       *[photos] Fotky
    }
case-tracking = Číslo zásielky
case-tracking-follow = Sledovať balík
case-result = Výsledok
case-end =
    { $word ->
        [refused] Zamietnuté
       *[withdrawn] Vzali ste ju späť
    }
case-refunded = Vrátené peniaze
case-write-title = Napíšte nám
case-write-label = Vaša správa
case-write-hint = Najviac 2 000 znakov. Čísla účtov a kariet, prosím, nepíšte.
case-write-reopens = Vaša správa prípad znova otvorí. Písať sem môžete do { DATE($day, style: "long") }.
case-write-over = Tento prípad je uzavretý viac ako 30 dní. Ak je niečo nové, pošlite novú žiadosť alebo sa opýtajte pracovníka.
case-write-go = Odoslať správu
case-write-done = Máme vašu správu.
case-write-wrong =
    { $why ->
        [empty] Neodoslané: najprv niečo napíšte.
        [long] Neodoslané: najviac 2 000 znakov. Skráťte správu.
        [many] Neodoslané: od včera máme od vás už 20 správ. Skúste to neskôr; ostatné správy máme.
       *[before] Tento formulár ste už odoslali s iným textom a ten máme. Ak chcete odoslať aj tento, stlačte tlačidlo znova.
    }
case-rate-title = Ako sme obstáli?
case-rate-lead = Ako hodnotíte vybavenie svojho prípadu?
case-stars =
    { $word ->
        [one] Veľmi zle
        [two] Zle
        [three] Ani dobre, ani zle
        [four] Dobre
       *[five] Veľmi dobre
    }
case-rate-comment = Čo by sme mali vedieť? (nepovinné)
case-rate-go = Odoslať hodnotenie
case-rate-change = Zmeniť hodnotenie
case-rate-thanks = Ďakujeme za hodnotenie. Zmeniť ho môžete do { DATE($day, style: "long") }.
case-rate-kept = Ďakujeme za hodnotenie.
case-rate-given = Vaše hodnotenie
case-rate-wrong =
    { $why ->
        [stars] Neodoslané: vyberte jednu z piatich odpovedí.
        [long] Neodoslané: najviac 2 000 znakov. Skráťte text.
        [late] Hodnotenie sa už nedá zmeniť.
       *[open] Hodnotiť môžete, keď bude prípad uzavretý.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Číslo objednávky
desk-product = Tovar
desk-history = História
desk-status-title = Vaša žiadosť
desk-your-request = Čo ste poslali
desk-case-number = Číslo prípadu
desk-received-at = Prijaté
desk-about = Týka sa
desk-you-wrote = Vaša správa
desk-case =
    { $word ->
        [return] Vrátenie
        [exchange] Výmena
        [defect] Vada
        [damaged] Poškodené pri doručení
        [wrong] Iný tovar
        [missing] Niečo chýba
        [late] Oneskorené doručenie
        [guarantee] Záruka
        [withdrawal] Odstúpenie od zmluvy
        [repair] Oprava
        [complaint] Sťažnosť
        [trade_in] Protiúčet
        [spare_part] Náhradný diel
       *[cancellation] Zrušenie objednávky
    }
desk-remedy =
    { $word ->
        [refund_original] Vrátenie peňazí
        [store_credit] Nákupný kredit
        [gift_card] Darčeková karta
        [exchange] Výmena
        [replacement] Nový kus
        [repair] Oprava
        [price_reduction] Vrátenie časti ceny
        [keep_item_refund] Vrátenie peňazí, tovar zostáva
        [termination] Ukončenie zmluvy
        [exchange_same] Výmena za rovnaký tovar
        [exchange_variant] Iná veľkosť alebo farba
        [coupon] Kupón
        [donate] Vrátenie peňazí, tovar na charitu
        [trade_in_credit] Kredit za starý tovar
        [spare_part] Náhradný diel
        [reply] Odpoveď pracovníka
       *[send_missing] Doposlanie toho, čo chýba
    }
