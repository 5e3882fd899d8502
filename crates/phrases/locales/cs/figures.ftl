figures-title = Statistiky
figures-period = Období
figures-weeks =
    { $word ->
        [4] 4 týdny
       *[13] 3 měsíce
        [52] 1 rok
    }
figures-span = { DATE($from, style: "long") } až { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = V tomto období nejsou žádné případy. Statistiky se objeví s prvním.
figures-warnings = Čeho si teď všimnout
figures-calm = Nic nevyčnívá.
figures-warnings-why = V seznamu je, co se v posledních 28 dnech objevilo zřetelně častěji než za rok předtím a častěji, než vysvětlí náhoda. Méně než 5 případů tu nikdy není.
figures-warning = { PERCENT($share) } případů ({ NUMBER($cases) }), obvykle { PERCENT($usual) }
figures-cases = Případy
figures-first-answer = První odpověď, polovina do
figures-solution = Řešení, polovina do
figures-most = devět z deseti do: { $time }
figures-in-time = Odpovědi včas
figures-solved = Vyřešeno
figures-refused = Zamítnuto
figures-satisfaction = Spokojenost
figures-stars-mean = { $whole },{ $part } z 5
figures-answers = hodnocení: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } z { NUMBER($whole) }
figures-none = zatím nic
figures-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minuty
       *[other] { $count } minut
    }
figures-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodin
    }
figures-days =
    { $count ->
        [one] { $count } den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dní
    }
figures-by-week = Případy po týdnech
figures-weeks-text = Počet týdnů ve sloupcích: { NUMBER($count) }. Nejvíc případů: { NUMBER($most) }, v týdnu od { $day }.
figures-table = Zobrazit jako tabulku
figures-week = Týden od
figures-reasons = Důvody
figures-products = Podle zboží
figures-countries = Podle zemí
figures-name = Název
figures-bar = Jako sloupec
figures-main-reasons = Nejčastější důvody
figures-unsaid = Neuvedeno
figures-rest = Všechny ostatní
figures-stars = Hvězdičky
figures-ratings = Hodnocení
figures-turned-away = Odmítnutá volání
figures-turned-away-text = Volání programů, ze kterých nevznikl případ, podle kódu chyby. O lidech nic neuchováváme.
figures-code = Kód chyby
figures-calls = Volání
figures-download =
    { $word ->
       *[csv] Stáhnout jako CSV
        [json] Stáhnout jako JSON
    }
figures-reason =
    { $word ->
        [too_small] Moc malé
        [too_large] Moc velké
        [not_as_expected] Neodpovídá představě
        [no_longer_needed] Už není potřeba
        [better_price] Jinde levnější
        [ordered_by_mistake] Objednáno omylem
        [arrived_late] Dorazilo pozdě
        [poor_quality] Špatná kvalita
        [not_tolerated] Tělo to nesnáší
       *[other] Něco jiného
    }
figures-seen = Na stránkách obchodu
figures-seen-text = Počítají to samy stránky, jednou za každé zobrazení, kde to obchod zapnul. O lidech nic neuchováváme. Kdo odmítá sledování, toho nepočítáme.
figures-seen-what = Co se stalo
figures-seen-views = Zobrazení
figures-seen-ready =
    { $word ->
        [promise] Slib zobrazen
        [policy] Zásady zobrazeny
        [check] Vlastní ověření otevřeno
        [request] Formulář žádosti otevřen
        [withdrawal] Odstoupení zobrazeno
        [status] Případ sledován
       *[help] Pomoc zobrazena
    }
figures-seen-decided =
    { $word ->
        [eligible] Odpověď: ano
        [eligible_if] Odpověď: ano, s podmínkami
        [needs_person] Odpověď: podívá se pracovník
        [not_eligible] Odpověď: ne
       *[unknown] Odpověď: není známa
    }
figures-seen-submitted = Žádost odeslána
figures-seen-error =
    { $word ->
        [0] Potíž ({ $code }): zůstala vlastní slova stránky
        [1] Potíž ({ $code }): zůstala krátká karta
       *[2] Potíž ({ $code }): prvek běžel dál
    }
