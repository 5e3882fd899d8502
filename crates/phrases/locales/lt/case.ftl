case-state =
    { $word ->
        [received] Gauta
        [in_review] Tikrinama
        [waiting] Laukia jūsų
        [accepted] Patvirtinta
        [refused] Atmesta
       *[completed] Užbaigta
    }

case-lead =
    { $word ->
        [received] Gavome jūsų prašymą. Jo dar niekas nežiūrėjo.
        [in_review] Nagrinėjame jūsų prašymą.
        [waiting] Kad galėtume tęsti, kai ko reikia iš jūsų. Ko, parašyta mūsų žinutėje žemiau.
        [accepted] Jūsų prašymą patvirtinome.
        [refused] Jūsų prašymą atmetėme. Kodėl, parašyta mūsų žinutėje žemiau.
       *[completed] Jūsų prašymas užbaigtas.
    }

case-since = Nuo { $moment }

case-next-title = Kas bus toliau

case-next =
    { $word ->
        [received] Pažiūrėsime prašymą ir atsakysime čia. Iki tol jums nieko daryti nereikia.
        [in_review] Atsakysime čia, kai žinosime daugiau. Iki tol jums nieko daryti nereikia.
        [waiting] Parašykite mums šiame puslapyje. Tada tęsime.
        [accepted] Padarysime tai, ką jums parašėme. Jums nieko daryti nereikia, nebent to prašo mūsų žinutė.
        [refused] Jei manote kitaip, parašykite mums šiame puslapyje.
       *[completed] Daugiau nieko. Jei liko neaiškumų, parašykite mums šiame puslapyje.
    }

case-answer-by = Atsakysime iki { $moment }.

case-answer-late = Norėjome atsakyti iki { $moment }. Vėluojame ir atsiprašome.

case-our-message = Mūsų žinutė

case-by =
    { $who ->
        [buyer] Jūs
        [shop] { $shop }
       *[desk] Automatiškai
    }

case-step =
    { $word ->
        [message] Žinutė
        [tracking] Siunta
       *[photos] Nuotraukos
    }

case-tracking = Sekimo numeris

case-tracking-follow = Sekti siuntą

case-result = Rezultatas

case-end =
    { $word ->
        [refused] Atmesta
       *[withdrawn] Jūs atsiėmėte
    }

case-refunded = Grąžinta suma

case-write-title = Parašykite mums

case-write-label = Jūsų žinutė

case-write-hint = Ne daugiau kaip 2000 ženklų. Prašome be sąskaitų ir kortelių numerių.

case-write-reopens = Jūsų žinutė vėl atvers prašymą. Rašyti čia galite iki { DATE($day, style: "long") }

case-write-over = Šis prašymas užbaigtas prieš daugiau nei 30 dienų. Jei yra naujo, siųskite naują prašymą arba klauskite darbuotojo.

case-write-go = Siųsti žinutę

case-write-done = Gavome jūsų žinutę.

case-write-wrong =
    { $why ->
        [empty] Neišsiųsta: pirma ką nors parašykite.
        [long] Neišsiųsta: ne daugiau kaip 2000 ženklų. Sutrumpinkite žinutę.
        [many] Neišsiųsta: nuo vakar rašėte 20 kartų. Bandykite vėliau; kitas jūsų žinutes turime.
       *[before] Ši forma jau buvo išsiųsta su kitu tekstu ir jį turime. Kad išsiųstumėte ir šį, paspauskite mygtuką dar kartą.
    }

case-rate-title = Kaip mums sekėsi?

case-rate-lead = Kaip vertinate tai, kaip tvarkėme jūsų prašymą?

case-stars =
    { $word ->
        [one] Labai blogai
        [two] Blogai
        [three] Vidutiniškai
        [four] Gerai
       *[five] Labai gerai
    }

case-rate-comment = Ką turėtume žinoti? (neprivaloma)

case-rate-go = Siųsti įvertinimą

case-rate-change = Keisti įvertinimą

case-rate-thanks = Ačiū už įvertinimą. Keisti galite iki { DATE($day, style: "long") }

case-rate-kept = Ačiū už įvertinimą.

case-rate-given = Jūsų įvertinimas

case-rate-wrong =
    { $why ->
        [stars] Neišsiųsta: pasirinkite vieną iš penkių atsakymų.
        [long] Neišsiųsta: ne daugiau kaip 2000 ženklų. Sutrumpinkite tekstą.
        [late] Įvertinimo keisti nebegalima.
       *[open] Vertinti galėsite, kai prašymas bus užbaigtas.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Užsakymo numeris

desk-product = Prekė

desk-history = Eiga

desk-status-title = Jūsų prašymas

desk-your-request = Ką išsiuntėte

desk-case-number = Prašymo numeris

desk-received-at = Gauta

desk-about = Dėl ko

desk-you-wrote = Jūsų žinutė

desk-case =
    { $word ->
        [return] Grąžinimas
        [exchange] Keitimas
        [defect] Defektas
        [damaged] Prekė atkeliavo pažeista
        [wrong] Ne ta prekė
        [missing] Kažko trūksta
        [late] Vėluojantis pristatymas
        [guarantee] Garantija
        [withdrawal] Sutarties atsisakymas pagal įstatymą
        [repair] Taisymas
        [complaint] Skundas
        [trade_in] Senos prekės atidavimas
        [spare_part] Atsarginė dalis
       *[cancellation] Užsakymo atšaukimas
    }

desk-remedy =
    { $word ->
        [refund_original] Pinigų grąžinimas
        [store_credit] Parduotuvės kreditas
        [gift_card] Dovanų kortelė
        [exchange] Keitimas
        [replacement] Nauja prekė
        [repair] Taisymas
        [price_reduction] Dalies kainos grąžinimas
        [keep_item_refund] Pinigų grąžinimas, prekė lieka
        [termination] Sutarties nutraukimas
        [exchange_same] Keitimas į tokią pat prekę
        [exchange_variant] Kitas dydis ar spalva
        [coupon] Kuponas
        [donate] Pinigų grąžinimas, prekė paaukota
        [trade_in_credit] Parduotuvės kreditas už seną prekę
        [spare_part] Atsarginė dalis
        [reply] Darbuotojo atsakymas
       *[send_missing] Trūkstama dalis išsiųsta
    }
