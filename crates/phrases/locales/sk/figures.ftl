figures-title = Štatistiky
figures-period = Obdobie
figures-weeks =
    { $word ->
        [4] 4 týždne
       *[13] 3 mesiace
        [52] 1 rok
    }
figures-span = { DATE($from, style: "long") } až { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = V tomto období nie sú žiadne prípady. Štatistiky sa objavia s prvým.
figures-warnings = Čo si teraz všimnúť
figures-calm = Nič nevyčnieva.
figures-warnings-why = V zozname je, čo sa za posledných 28 dní objavilo zreteľne častejšie než rok predtým a častejšie, než vysvetlí náhoda. Menej než 5 prípadov tu nikdy nie je.
figures-warning = { PERCENT($share) } prípadov ({ NUMBER($cases) }), zvyčajne { PERCENT($usual) }
figures-cases = Prípady
figures-first-answer = Prvá odpoveď, polovica do
figures-solution = Riešenie, polovica do
figures-most = deväť z desiatich do { $time }
figures-in-time = Odpovede načas
figures-solved = Vyriešené
figures-refused = Zamietnuté
figures-satisfaction = Spokojnosť
figures-stars-mean = { $whole },{ $part } z 5
figures-answers = hodnotenia: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } z { NUMBER($whole) }
figures-none = zatiaľ nič
figures-minutes =
    { $count ->
        [one] { $count } minúty
        [few] { $count } minút
        [many] { $count } minúty
       *[other] { $count } minút
    }
figures-hours =
    { $count ->
        [one] { $count } hodiny
        [few] { $count } hodín
        [many] { $count } hodiny
       *[other] { $count } hodín
    }
figures-days =
    { $count ->
        [one] { $count } dňa
        [few] { $count } dní
        [many] { $count } dňa
       *[other] { $count } dní
    }
figures-by-week = Prípady po týždňoch
figures-weeks-text = Stĺpce pre týždne, počet: { NUMBER($count) }. Najvyšší má toľko prípadov: { NUMBER($most) }, v týždni od { $day }.
figures-table = Zobraziť ako tabuľku
figures-week = Týždeň od
figures-reasons = Dôvody
figures-products = Podľa tovaru
figures-countries = Podľa krajín
figures-name = Názov
figures-bar = Ako stĺpec
figures-main-reasons = Najčastejšie dôvody
figures-unsaid = Neuvedené
figures-rest = Všetky ostatné
figures-stars = Hviezdičky
figures-ratings = Hodnotenia
figures-turned-away = Odmietnuté volania
figures-turned-away-text = Volania programov, z ktorých nevznikol prípad, podľa kódu chyby. O ľuďoch nič neuchovávame.
figures-code = Kód chyby
figures-calls = Volania
figures-download =
    { $word ->
       *[csv] Stiahnuť ako CSV
        [json] Stiahnuť ako JSON
    }
figures-reason =
    { $word ->
        [too_small] Primalý
        [too_large] Priveľký
        [not_as_expected] Nezodpovedá predstave
        [no_longer_needed] Už nie je potrebný
        [better_price] Inde lacnejší
        [ordered_by_mistake] Objednaný omylom
        [arrived_late] Prišiel neskoro
        [poor_quality] Zlá kvalita
        [not_tolerated] Telo to neznáša
       *[other] Niečo iné
    }
figures-seen = Na stránkach obchodu
figures-seen-text = Počítajú to samy stránky, raz za každé zobrazenie, kde to obchod zapol. O ľuďoch nič neuchovávame. Kto nechce byť sledovaný, toho nepočítame.
figures-seen-what = Čo sa stalo
figures-seen-views = Zobrazenia
figures-seen-ready =
    { $word ->
        [promise] Sľub zobrazený
        [policy] Pravidlá zobrazené
        [check] Vlastné overenie otvorené
        [request] Formulár žiadosti otvorený
        [withdrawal] Odstúpenie zobrazené
        [status] Prípad sledovaný
       *[help] Pomoc zobrazená
    }
figures-seen-decided =
    { $word ->
        [eligible] Odpoveď: áno
        [eligible_if] Odpoveď: áno, s podmienkami
        [needs_person] Odpoveď: pozrie sa pracovník
        [not_eligible] Odpoveď: nie
       *[unknown] Odpoveď: neznáma
    }
figures-seen-submitted = Žiadosť odoslaná
figures-seen-error =
    { $word ->
        [0] Ťažkosť ({ $code }): zostali vlastné slová stránky
        [1] Ťažkosť ({ $code }): zostala krátka karta
       *[2] Ťažkosť ({ $code }): prvok bežal ďalej
    }
