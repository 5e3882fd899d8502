figures-title = Számok

figures-period = Időszak

figures-weeks =
    { $word ->
        [4] 4 hét
       *[13] 3 hónap
        [52] 1 év
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Nincs ügy ebben az időszakban. A számok az elsővel jelennek meg.

figures-warnings = Ami most kiugrik

figures-calm = Semmi sem ugrik ki.

figures-warnings-why = Itt az látszik, ami az utolsó 28 napban jóval gyakoribb volt, mint az azt megelőző évben. Puszta véletlen ezt nem magyarázza. Ötnél kevesebb ügy sosem szerepel.

figures-warning = Az ügyek { PERCENT($share) } része ({ NUMBER($cases) }), máskor { PERCENT($usual) }

figures-cases = Ügyek

figures-first-answer = Első válasz, a fele ennyi időn belül

figures-solution = Megoldás, a fele ennyi időn belül

figures-most = tízből kilenc ennyi időn belül: { $time }

figures-in-time = Ígéret szerint megválaszolva

figures-solved = Megoldva

figures-refused = Elutasítva

figures-satisfaction = Elégedettség

figures-stars-mean = { $whole },{ $part }/5

figures-answers = értékelések: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) }/{ NUMBER($whole) }

figures-none = még nincs

figures-minutes =
    { $count ->
        [one] { $count } perc
       *[other] { $count } perc
    }

figures-hours =
    { $count ->
        [one] { $count } óra
       *[other] { $count } óra
    }

figures-days =
    { $count ->
        [one] { $count } nap
       *[other] { $count } nap
    }

figures-by-week = Ügyek hetente

figures-weeks-text = Oszlopok, hetek szerint: { NUMBER($count) }. A legmagasabb { NUMBER($most) } ügyet mutat; annak a hétnek az első napja: { $day }

figures-table = Táblázatként

figures-week = Hét kezdete

figures-reasons = Okok

figures-products = Termékek szerint

figures-countries = Országok szerint

figures-name = Név

figures-bar = Sávként

figures-main-reasons = Leggyakoribb okok

figures-unsaid = Nincs megadva

figures-rest = Minden más

figures-stars = Csillagok

figures-ratings = Értékelések

figures-turned-away = Visszautasítva

figures-turned-away-text = Programok hívásai, amelyekből nem lett ügy, hibakód szerint. Személyes adatot nem tárolunk.

figures-code = Hibakód

figures-calls = Hívások

figures-download =
    { $word ->
       *[csv] Letöltés CSV-ként
        [json] Letöltés JSON-ként
    }

figures-reason =
    { $word ->
        [too_small] Túl kicsi
        [too_large] Túl nagy
        [not_as_expected] Nem ilyenre számított
        [no_longer_needed] Már nem kell
        [better_price] Olcsóbban találta
        [ordered_by_mistake] Tévedésből rendelte
        [arrived_late] Későn jött
        [poor_quality] Gyenge minőség
        [not_tolerated] Nem bírja a szervezete
       *[other] Valami más
    }

figures-seen = A bolt oldalain

figures-seen-text = Az oldalak maguk számolják, oldalmegtekintésenként egyszer, ha a bolt bekapcsolta. Személyes adatot nem tárolunk. Aki nem kéri a követést, azt nem számoljuk.

figures-seen-what = Mi történt

figures-seen-views = Oldalmegtekintések

figures-seen-ready =
    { $word ->
        [promise] Ígéret megjelenítve
        [policy] Szabályok megjelenítve
        [check] Önellenőrzés megnyitva
        [request] Kérés űrlapja megnyitva
        [withdrawal] Elállás megjelenítve
        [status] Ügy követve
       *[help] Segítség megjelenítve
    }

figures-seen-decided =
    { $word ->
        [eligible] Válasz: igen
        [eligible_if] Válasz: igen, feltételekkel
        [needs_person] Válasz: munkatárs nézi meg
        [not_eligible] Válasz: nem
       *[unknown] Válasz: nem ismert
    }

figures-seen-submitted = Kérés elküldve

figures-seen-error =
    { $word ->
        [0] Hiba ({ $code }): az oldal saját szövege maradt
        [1] Hiba ({ $code }): a rövid kártya maradt
       *[2] Hiba ({ $code }): az elem tovább működött
    }
