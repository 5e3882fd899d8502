## Figures of the shop’s cases.

figures-title = Brojke

figures-period = Razdoblje

figures-weeks =
    { $word ->
        [4] 4 tjedna
       *[13] 3 mjeseca
        [52] 1 godina
    }

figures-span = Od { DATE($from, style: "long") } do { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = U ovom razdoblju nema zahtjeva. Brojke se pojavljuju s prvim.

figures-warnings = Što sada odskače

figures-calm = Ništa ne odskače.

figures-warnings-why = Ovdje je ono što se u zadnjih 28 dana javljalo osjetno češće nego u godini prije i češće nego slučajno. Manje od 5 zahtjeva ne navodimo.

figures-warning = { PERCENT($share) } zahtjeva ({ NUMBER($cases) }), inače { PERCENT($usual) }

figures-cases = Zahtjevi

figures-first-answer = Prvi odgovor, polovica unutar

figures-solution = Rješenje, polovica unutar

figures-most = devet od deset unutar: { $time }

figures-in-time = Odgovoreno kako je obećano

figures-solved = Riješeno

figures-refused = Odbijeno

figures-satisfaction = Zadovoljstvo

figures-stars-mean = { $whole },{ $part } od 5

figures-answers = ocjena: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } od { NUMBER($whole) }

figures-none = još ništa

figures-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minute
       *[other] { $count } minuta
    }

figures-hours =
    { $count ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }

figures-days =
    { $count ->
        [one] { $count } dan
        [few] { $count } dana
       *[other] { $count } dana
    }

figures-by-week = Zahtjevi po tjednu

figures-weeks-text = Stupaca, po jedan za tjedan: { NUMBER($count) }. Najviši ima ovoliko zahtjeva: { NUMBER($most) }. Početak tog tjedna: { $day }

figures-table = Prikaži kao tablicu

figures-week = Tjedan od

figures-reasons = Razlozi

figures-products = Po proizvodu

figures-countries = Po zemlji

figures-name = Naziv

figures-bar = Kao traka

figures-main-reasons = Najčešći razlozi

figures-unsaid = Nije navedeno

figures-rest = Svi ostali

figures-stars = Zvjezdice

figures-ratings = Ocjene

figures-turned-away = Odbijeni pozivi

figures-turned-away-text = Pozivi programa koji nisu postali zahtjev, po kodu pogreške. Osobni podaci ne čuvaju se.

figures-code = Kod pogreške

figures-calls = Pozivi

figures-download =
    { $word ->
       *[csv] Preuzmi kao CSV
        [json] Preuzmi kao JSON
    }

figures-reason =
    { $word ->
        [too_small] Premalo
        [too_large] Preveliko
        [not_as_expected] Nije kako se očekivalo
        [no_longer_needed] Više ne treba
        [better_price] Negdje je jeftinije
        [ordered_by_mistake] Naručeno greškom
        [arrived_late] Stiglo prekasno
        [poor_quality] Loša kvaliteta
        [not_tolerated] Reakcija kože ili tijela
       *[other] Nešto drugo
    }

figures-seen = Na stranicama trgovine

figures-seen-text = Broje same stranice, jednom po prikazu, ako je trgovina to uključila. Osobni podaci ne čuvaju se, a tko ne želi praćenje, ne broji se.

figures-seen-what = Što se dogodilo

figures-seen-views = Prikazi stranice

figures-seen-ready =
    { $word ->
        [promise] Obećanje prikazano
        [policy] Pravila prikazana
        [check] Samoprovjera otvorena
        [request] Obrazac zahtjeva otvoren
        [withdrawal] Odustajanje prikazano
        [status] Zahtjev praćen
       *[help] Pomoć prikazana
    }

figures-seen-decided =
    { $word ->
        [eligible] Odgovor: da
        [eligible_if] Odgovor: da, uz uvjete
        [needs_person] Odgovor: gleda djelatnik
        [not_eligible] Odgovor: ne
       *[unknown] Odgovor: nije poznato
    }

figures-seen-submitted = Zahtjev poslan

figures-seen-error =
    { $word ->
        [0] Smetnja ({ $code }): ostao je tekst same stranice
        [1] Smetnja ({ $code }): ostala je kratka kartica
       *[2] Smetnja ({ $code }): element je radio dalje
    }
