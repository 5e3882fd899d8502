## Figures of the shop’s cases.

figures-title = Statistika

figures-period = Obdobje

figures-weeks =
    { $word ->
        [4] 4 tedni
       *[13] 3 meseci
        [52] 1 leto
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = V tem obdobju ni zahtevkov. Statistika se pokaže s prvim.

figures-warnings = Kaj zdaj izstopa

figures-calm = Nič ne izstopa.

figures-warnings-why = Tu je, kar se je v zadnjih 28 dneh pojavilo očitno pogosteje kot leto prej in pogosteje kot po naključju. Manj kot 5 zahtevkov ne navajamo.

figures-warning = { PERCENT($share) } zahtevkov ({ NUMBER($cases) }), sicer { PERCENT($usual) }

figures-cases = Zahtevki

figures-first-answer = Prvi odgovor, polovica v času do

figures-solution = Rešitev, polovica v času do

figures-most = devet od desetih v času do: { $time }

figures-in-time = Odgovorjeno, kot je bilo obljubljeno

figures-solved = Rešeno

figures-refused = Zavrnjeno

figures-satisfaction = Zadovoljstvo

figures-stars-mean = { $whole },{ $part } od 5

figures-answers = ocene: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } od { NUMBER($whole) }

figures-none = še nič

figures-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }

figures-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }

figures-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }

figures-by-week = Zahtevki po tednih

figures-weeks-text = Število stolpcev, po en na teden: { NUMBER($count) }. Zahtevkov v najvišjem: { NUMBER($most) }. Začetek tistega tedna: { $day }

figures-table = Prikaži kot tabelo

figures-week = Teden od

figures-reasons = Razlogi

figures-products = Po izdelkih

figures-countries = Po državah

figures-name = Ime

figures-bar = Kot stolpec

figures-main-reasons = Najpogostejši razlogi

figures-unsaid = Ni navedeno

figures-rest = Vse drugo

figures-stars = Zvezdice

figures-ratings = Ocene

figures-turned-away = Zavrnjeni klici

figures-turned-away-text = Klici programov, ki niso postali zahtevek, po kodi napake. Osebnih podatkov ne hranimo.

figures-code = Koda napake

figures-calls = Klici

figures-download =
    { $word ->
       *[csv] Prenesi kot CSV
        [json] Prenesi kot JSON
    }

figures-reason =
    { $word ->
        [too_small] Premajhno
        [too_large] Preveliko
        [not_as_expected] Ni po pričakovanjih
        [no_longer_needed] Ni več potrebno
        [better_price] Drugje je ceneje
        [ordered_by_mistake] Naročeno pomotoma
        [arrived_late] Prispelo prepozno
        [poor_quality] Slaba kakovost
        [not_tolerated] Koža ali telo ga ne prenaša
       *[other] Nekaj drugega
    }

figures-seen = Na straneh trgovine

figures-seen-text = Štejejo strani same, enkrat na ogled strani, če je trgovina to vklopila. Osebnih podatkov ne hranimo; kdor sledenja ne želi, ni štet.

figures-seen-what = Kaj se je zgodilo

figures-seen-views = Ogledi strani

figures-seen-ready =
    { $word ->
        [promise] Obljuba prikazana
        [policy] Pravila prikazana
        [check] Samopreverjanje odprto
        [request] Obrazec zahtevka odprt
        [withdrawal] Odstop prikazan
        [status] Zahtevek spremljan
       *[help] Pomoč prikazana
    }

figures-seen-decided =
    { $word ->
        [eligible] Odgovor: da
        [eligible_if] Odgovor: da, s pogoji
        [needs_person] Odgovor: pogleda sodelavec
        [not_eligible] Odgovor: ne
       *[unknown] Odgovor: ni znano
    }

figures-seen-submitted = Zahtevek poslan

figures-seen-error =
    { $word ->
        [0] Motnja ({ $code }): ostalo je besedilo same strani
        [1] Motnja ({ $code }): ostala je kratka kartica
       *[2] Motnja ({ $code }): element je deloval naprej
    }
