figures-title = Tal
figures-period = Tid
figures-weeks =
    { $word ->
        [4] 4 uger
       *[13] 3 måneder
        [52] 1 år
    }
figures-span = { DATE($from, style: "long") } til { DATE($to, style: "long") }
# same as English
figures-day = { DATE($day, style: "short") }
figures-empty = Ingen sager i denne tid. Tallene kommer med den første.
figures-warnings = Hvad der skiller sig ud nu
figures-calm = Intet skiller sig ud.
figures-warnings-why = Her står det, der kom klart oftere i de sidste 28 dage end i året før, og oftere, end tilfældet forklarer. Færre end 5 sager bliver aldrig vist.
figures-warning = { PERCENT($share) } af sagerne ({ NUMBER($cases) }), normalt { PERCENT($usual) }
figures-cases = Sager
figures-first-answer = Første svar, halvdelen inden for
figures-solution = Løsning, halvdelen inden for
figures-most = ni ud af ti inden for { $time }
figures-in-time = Besvaret som lovet
figures-solved = Løst
figures-refused = Afvist
figures-satisfaction = Tilfredshed
figures-stars-mean = { $whole },{ $part } af 5
figures-answers = vurderinger: { NUMBER($count) }
# same as English
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } af { NUMBER($whole) }
figures-none = ingen endnu
figures-minutes =
    { $count ->
        [one] { $count } minut
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
       *[other] { $count } dage
    }
figures-by-week = Sager pr. uge
figures-weeks-text = Søjler for { NUMBER($count) } uger. Den højeste har { NUMBER($most) } sager, i ugen fra { $day }.
figures-table = Vis som tabel
figures-week = Uge fra
figures-reasons = Hvorfor
figures-products = Pr. produkt
figures-countries = Pr. land
figures-name = Navn
figures-bar = Som søjle
figures-main-reasons = Hyppigste grunde
figures-unsaid = Ikke oplyst
figures-rest = Alle andre
figures-stars = Stjerner
figures-ratings = Vurderinger
figures-turned-away = Afviste kald
figures-turned-away-text = Kald fra programmer, der ikke blev til en sag, efter fejlkode. Intet om personer bliver gemt.
figures-code = Fejlkode
figures-calls = Kald
figures-download =
    { $word ->
       *[csv] Hent som CSV
        [json] Hent som JSON
    }
figures-reason =
    { $word ->
        [too_small] For lille
        [too_large] For stor
        [not_as_expected] Ikke som ventet
        [no_longer_needed] Ikke længere nødvendig
        [better_price] Fundet billigere
        [ordered_by_mistake] Bestilt ved en fejl
        [arrived_late] Kom for sent
        [poor_quality] Dårlig kvalitet
        [not_tolerated] Tåles ikke
       *[other] Noget andet
    }
figures-seen = På butikkens sider
figures-seen-text = Siderne tæller selv, én gang pr. sidevisning, hvor butikken har slået det til. Intet om personer bliver gemt, og den, der har fravalgt sporing, tæller ikke med.
figures-seen-what = Hvad der skete
figures-seen-views = Sidevisninger
figures-seen-ready =
    { $word ->
        [promise] Løftet vist
        [policy] Reglerne vist
        [check] Selvtjek åbnet
        [request] Formular åbnet
        [withdrawal] Fortrydelse vist
        [status] Sag fulgt
       *[help] Hjælp vist
    }
figures-seen-decided =
    { $word ->
        [eligible] Svar: ja
        [eligible_if] Svar: ja, med betingelser
        [needs_person] Svar: en medarbejder ser på det
        [not_eligible] Svar: nej
       *[unknown] Svar: ikke kendt
    }
figures-seen-submitted = Henvendelse sendt
figures-seen-error =
    { $word ->
        [0] Problem ({ $code }): sidens egen tekst blev stående
        [1] Problem ({ $code }): det korte kort blev stående
       *[2] Problem ({ $code }): elementet fortsatte
    }
