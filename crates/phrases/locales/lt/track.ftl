track-unknown-title = Šio prašymo nerandame

track-unknown = Gali būti, kad trūksta nuorodos dalies arba prašymas ištrintas. Dar kartą atverkite nuorodą iš mūsų laiško arba parašykite mums.

track-trouble =
    { $why ->
        [offline] Nesate prisijungę prie interneto.
        [busy] Sistema dabar perkrauta. Netrukus patys pažiūrėsime dar kartą.
       *[down] Dabar esame nepasiekiami. Patys pažiūrėsime dar kartą.
    }

track-stood = Taip buvo šiuo metu: { $moment }.

track-look = Ieškoti naujienų

track-fresh = Atnaujinta: { $moment }

track-news = Yra naujienų:

track-sending = Siunčiame…

track-unsent =
    { $why ->
        [offline] Dar neišsiųsta: nesate prisijungę. Išsiųsime, kai vėl prisijungsite. Jūsų tekstas lieka čia.
        [busy] Dar neišsiųsta: sistema perkrauta. Patys bandysime dar kartą. Jūsų tekstas lieka čia.
        [unknown] Neišsiųsta: šio prašymo neberandame. Jūsų tekstas lieka čia.
       *[down] Dar neišsiųsta: esame nepasiekiami. Po akimirkos paspauskite mygtuką dar kartą; du kartus neateis. Jūsų tekstas lieka čia.
    }

track-photos = Nuotraukos, kurios dar neatkeliavo: { NUMBER($count) }.

track-photos-send = Siųsti trūkstamas nuotraukas

track-print = Spausdinti

track-clock = Laikas nurodytas parduotuvės laiku: { $shop }.
