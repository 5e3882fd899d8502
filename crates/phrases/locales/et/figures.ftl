figures-title = Arvud

figures-period = Ajavahemik

figures-weeks =
    { $word ->
        [4] 4 nädalat
       *[13] 3 kuud
        [52] 1 aasta
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Selles ajavahemikus juhtumeid pole. Arvud ilmuvad koos esimesega.

figures-warnings = Mis praegu silma paistab

figures-calm = Miski ei paista silma.

figures-warnings-why = Siin on see, mida viimase 28 päeva jooksul oli selgelt sagedamini kui eelneval aastal. Juhus üksi seda ei seleta. Alla 5 juhtumi siin kunagi pole.

figures-warning = { PERCENT($share) } juhtumitest ({ NUMBER($cases) }), tavaliselt { PERCENT($usual) }

figures-cases = Juhtumid

figures-first-answer = Esimene vastus, pooled selle ajaga

figures-solution = Lahendus, pooled selle ajaga

figures-most = üheksa kümnest: { $time }

figures-in-time = Vastatud lubatud ajaks

figures-solved = Lahendatud

figures-refused = Tagasi lükatud

figures-satisfaction = Rahulolu

figures-stars-mean = { $whole },{ $part }/5

figures-answers = hinnanguid: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) }/{ NUMBER($whole) }

figures-none = veel pole

figures-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutit
    }

figures-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }

figures-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }

figures-by-week = Juhtumid nädalate kaupa

figures-weeks-text = Tulpade nädalaid: { NUMBER($count) }. Kõrgeimas on juhtumeid { NUMBER($most) }; selle nädala esimene päev: { $day }.

figures-table = Näita tabelina

figures-week = Nädala algus

figures-reasons = Põhjused

figures-products = Toodete kaupa

figures-countries = Riikide kaupa

figures-name = Nimi

figures-bar = Tulbana

figures-main-reasons = Sagedasemad põhjused

figures-unsaid = Ütlemata

figures-rest = Kõik muud

figures-stars = Tärnid

figures-ratings = Hinnangud

figures-turned-away = Tagasi saadetud

figures-turned-away-text = Programmide päringud, millest juhtumit ei saanud, veakoodi järgi. Isikuandmeid ei hoita.

figures-code = Veakood

figures-calls = Päringud

figures-download =
    { $word ->
       *[csv] Laadi alla CSV-na
        [json] Laadi alla JSON-ina
    }

figures-reason =
    { $word ->
        [too_small] Liiga väike
        [too_large] Liiga suur
        [not_as_expected] Ei vastanud ootustele
        [no_longer_needed] Pole enam vaja
        [better_price] Leiti odavamalt
        [ordered_by_mistake] Telliti kogemata
        [arrived_late] Tuli hilja
        [poor_quality] Halb kvaliteet
        [not_tolerated] Keha ei talu
       *[other] Midagi muud
    }

figures-seen = Poe lehtedel

figures-seen-text = Lehed loevad seda ise, kord iga lehevaatamise kohta, kui pood on selle sisse lülitanud. Isikuandmeid ei hoita. Kes ei soovi jälgimist, seda ei loeta.

figures-seen-what = Mis juhtus

figures-seen-views = Lehevaatamised

figures-seen-ready =
    { $word ->
        [promise] Lubadus näidatud
        [policy] Reeglid näidatud
        [check] Enesekontroll avatud
        [request] Taotluse vorm avatud
        [withdrawal] Taganemine näidatud
        [status] Juhtumit jälgitud
       *[help] Abi näidatud
    }

figures-seen-decided =
    { $word ->
        [eligible] Vastus: jah
        [eligible_if] Vastus: jah, tingimustega
        [needs_person] Vastus: vaatab klienditeenindaja
        [not_eligible] Vastus: ei
       *[unknown] Vastus: teadmata
    }

figures-seen-submitted = Taotlus saadetud

figures-seen-error =
    { $word ->
        [0] Tõrge ({ $code }): jäi lehe oma tekst
        [1] Tõrge ({ $code }): jäi lühike kaart
       *[2] Tõrge ({ $code }): element töötas edasi
    }
