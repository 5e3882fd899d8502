track-unknown-title = Ma nsibux din it-talba

track-unknown = Forsi parti mil-link hi nieqsa, jew it-talba tħassret. Erġa’ iftaħ il-link fl-email tagħna, jew iktbilna.

track-trouble =
    { $why ->
        [offline] M’għandekx internet.
        [busy] Bħalissa hemm wisq talbiet. Nerġgħu nħarsu awtomatikament dalwaqt.
       *[down] Bħalissa ma tistax tilħaqna. Nerġgħu nħarsu awtomatikament.
    }

track-stood = Hekk kien f’dan il-ħin: { $moment }.

track-look = Ara jekk hemmx aħbarijiet

track-fresh = Aġġornat: { $moment }

track-news = Hemm aħbarijiet:

track-sending = Qed nibagħtu …

track-unsent =
    { $why ->
        [offline] Għadu ma ntbagħatx: m’għandekx internet. Nibagħtuh meta terġa’ tikkonnettja. Kliemek jibqa’ hawn.
        [busy] Għadu ma ntbagħatx: hemm wisq talbiet. Nerġgħu nippruvaw awtomatikament. Kliemek jibqa’ hawn.
        [unknown] Ma ntbagħatx: m’għadniex insibu din it-talba. Kliemek jibqa’ hawn.
       *[down] Għadu ma ntbagħatx: ma tistax tilħaqna. Erġa’ agħfas il-buttuna dalwaqt; ma jasalx darbtejn. Kliemek jibqa’ hawn.
    }

track-photos = Ritratti li għadhom ma waslux: { NUMBER($count) }.

track-photos-send = Ibgħat ir-ritratti neqsin

track-print = Ipprintja

track-clock = Il-ħinijiet huma skont l-arloġġ ta’ { $shop }.
