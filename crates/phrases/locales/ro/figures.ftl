figures-title = Statistici
figures-period = Perioadă
figures-weeks =
    { $word ->
        [4] 4 săptămâni
       *[13] 3 luni
        [52] 1 an
    }
figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Niciun caz în această perioadă. Statisticile apar cu primul.
figures-warnings = Ce iese în evidență acum
figures-calm = Nimic nu iese în evidență.
figures-warnings-why = Aici apare ce a fost clar mai frecvent în ultimele 28 de zile decât în anul dinainte, și nu doar din întâmplare. Sub 5 cazuri nu apare nimic.
figures-warning = { PERCENT($share) } din cazuri ({ NUMBER($cases) }), de obicei { PERCENT($usual) }
figures-cases = Cazuri
figures-first-answer = Primul răspuns, jumătate în
figures-solution = Soluția, jumătate în
figures-most = nouă din zece în { $time }
figures-in-time = Răspunsuri la timpul promis
figures-solved = Rezolvate
figures-refused = Refuzate
figures-satisfaction = Satisfacție
figures-stars-mean = { $whole },{ $part } din 5
figures-answers = note: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } din { NUMBER($whole) }
figures-none = încă nimic
figures-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
figures-hours =
    { $count ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
figures-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
figures-by-week = Cazuri pe săptămână
figures-weeks-text = Coloane, câte una pe săptămână: { NUMBER($count) }. Cea mai înaltă este săptămâna din { $day }. Cazuri atunci: { NUMBER($most) }.
figures-table = Afișați ca tabel
figures-week = Săptămâna din
figures-reasons = Motive
figures-products = Pe produse
figures-countries = Pe țări
figures-name = Nume
figures-bar = Ca bară
figures-main-reasons = Cele mai frecvente motive
figures-unsaid = Neprecizat
figures-rest = Toate celelalte
figures-stars = Stele
figures-ratings = Note
figures-turned-away = Apeluri respinse
figures-turned-away-text = Apeluri ale programelor care nu au devenit un caz, după codul de eroare. Nu se păstrează date personale.
figures-code = Cod de eroare
figures-calls = Apeluri
figures-download =
    { $word ->
       *[csv] Descărcați ca CSV
        [json] Descărcați ca JSON
    }
figures-reason =
    { $word ->
        [too_small] Prea mic
        [too_large] Prea mare
        [not_as_expected] Altfel decât se aștepta
        [no_longer_needed] Nu mai este nevoie
        [better_price] Găsit mai ieftin
        [ordered_by_mistake] Comandat din greșeală
        [arrived_late] Ajuns târziu
        [poor_quality] Calitate slabă
        [not_tolerated] Netolerat
       *[other] Alt motiv
    }
figures-seen = Pe paginile magazinului
figures-seen-text = Numără chiar paginile, o dată pe vizualizare, unde magazinul a activat asta. Nu se păstrează date personale. Cine a cerut să nu fie urmărit nu este numărat.
figures-seen-what = Ce s-a întâmplat
figures-seen-views = Vizualizări
figures-seen-ready =
    { $word ->
        [promise] Promisiune afișată
        [policy] Condiții afișate
        [check] Verificare deschisă
        [request] Formular de cerere deschis
        [withdrawal] Retragere afișată
        [status] Caz urmărit
       *[help] Ajutor afișat
    }
figures-seen-decided =
    { $word ->
        [eligible] Răspuns: da
        [eligible_if] Răspuns: da, cu condiții
        [needs_person] Răspuns: verifică o persoană
        [not_eligible] Răspuns: nu
       *[unknown] Răspuns: necunoscut
    }
figures-seen-submitted = Cerere trimisă
figures-seen-error =
    { $word ->
        [0] Problemă ({ $code }): a rămas textul paginii
        [1] Problemă ({ $code }): a rămas cardul scurt
       *[2] Problemă ({ $code }): elementul a continuat
    }
