figures-title = Tall
figures-period = Tid
figures-weeks =
    { $word ->
        [4] 4 uker
       *[13] 3 måneder
        [52] 1 år
    }
figures-span = { DATE($from, style: "long") } til { DATE($to, style: "long") }
# same as English
figures-day = { DATE($day, style: "short") }
figures-empty = Ingen saker i denne tiden. Tallene kommer med den første.
figures-warnings = Hva som skiller seg ut nå
figures-calm = Ingenting skiller seg ut.
figures-warnings-why = Her står det som kom klart oftere de siste 28 dagene enn i året før, og oftere enn tilfeldigheter forklarer. Færre enn 5 saker vises aldri.
figures-warning = { PERCENT($share) } av sakene ({ NUMBER($cases) }), vanligvis { PERCENT($usual) }
figures-cases = Saker
figures-first-answer = Første svar, halvparten innen
figures-solution = Løsning, halvparten innen
figures-most = ni av ti innen { $time }
figures-in-time = Besvart som lovet
figures-solved = Løst
figures-refused = Avslått
figures-satisfaction = Tilfredshet
figures-stars-mean = { $whole },{ $part } av 5
figures-answers = vurderinger: { NUMBER($count) }
# same as English
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } av { NUMBER($whole) }
figures-none = ingen ennå
figures-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
figures-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
figures-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
figures-by-week = Saker per uke
figures-weeks-text = Søyler for { NUMBER($count) } uker. Den høyeste har { NUMBER($most) } saker, i uken fra { $day }.
figures-table = Vis som tabell
figures-week = Uke fra
figures-reasons = Hvorfor
figures-products = Per produkt
figures-countries = Per land
figures-name = Navn
figures-bar = Som søyle
figures-main-reasons = Vanligste grunner
figures-unsaid = Ikke oppgitt
figures-rest = Alle andre
figures-stars = Stjerner
figures-ratings = Vurderinger
figures-turned-away = Avviste kall
figures-turned-away-text = Kall fra programmer som ikke ble en sak, etter feilkode. Ingenting om personer lagres.
figures-code = Feilkode
figures-calls = Kall
figures-download =
    { $word ->
       *[csv] Last ned som CSV
        [json] Last ned som JSON
    }
figures-reason =
    { $word ->
        [too_small] For liten
        [too_large] For stor
        [not_as_expected] Ikke som ventet
        [no_longer_needed] Trengs ikke lenger
        [better_price] Funnet billigere
        [ordered_by_mistake] Bestilt ved en feil
        [arrived_late] Kom for sent
        [poor_quality] Dårlig kvalitet
        [not_tolerated] Tåles ikke
       *[other] Noe annet
    }
figures-seen = På sidene til butikken
figures-seen-text = Sidene teller selv, én gang per sidevisning, der butikken har slått det på. Ingenting om personer lagres, og den som har valgt bort sporing, telles ikke.
figures-seen-what = Hva som skjedde
figures-seen-views = Sidevisninger
figures-seen-ready =
    { $word ->
        [promise] Løftet vist
        [policy] Reglene vist
        [check] Selvsjekk åpnet
        [request] Skjema åpnet
        [withdrawal] Angrefunksjon vist
        [status] Sak fulgt
       *[help] Hjelp vist
    }
figures-seen-decided =
    { $word ->
        [eligible] Svar: ja
        [eligible_if] Svar: ja, med vilkår
        [needs_person] Svar: en medarbeider ser på det
        [not_eligible] Svar: nei
       *[unknown] Svar: ikke kjent
    }
figures-seen-submitted = Henvendelse sendt
figures-seen-error =
    { $word ->
        [0] Problem ({ $code }): teksten på siden ble stående
        [1] Problem ({ $code }): det korte kortet ble stående
       *[2] Problem ({ $code }): elementet fortsatte
    }
