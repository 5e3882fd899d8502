figures-title = Siffror
figures-period = Tid
figures-weeks =
    { $word ->
        [4] 4 veckor
       *[13] 3 månader
        [52] 1 år
    }
figures-span = { DATE($from, style: "long") } till { DATE($to, style: "long") }
# same as English
figures-day = { DATE($day, style: "short") }
figures-empty = Inga ärenden under den här tiden. Siffror visas med det första.
figures-warnings = Vad som sticker ut nu
figures-calm = Inget sticker ut.
figures-warnings-why = Här står det som förekom klart oftare de senaste 28 dagarna än året före, och oftare än slumpen förklarar. Färre än 5 ärenden visas aldrig.
figures-warning = { PERCENT($share) } av ärendena ({ NUMBER($cases) }), vanligtvis { PERCENT($usual) }
figures-cases = Ärenden
figures-first-answer = Första svar, hälften inom
figures-solution = Lösning, hälften inom
figures-most = nio av tio inom { $time }
figures-in-time = Besvarat som utlovat
figures-solved = Löst
figures-refused = Avslaget
figures-satisfaction = Nöjdhet
figures-stars-mean = { $whole },{ $part } av 5
figures-answers = betyg: { NUMBER($count) }
# same as English
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } av { NUMBER($whole) }
figures-none = inget ännu
figures-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
figures-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
figures-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
figures-by-week = Ärenden per vecka
figures-weeks-text = Staplar för { NUMBER($count) } veckor. Den högsta har { NUMBER($most) } ärenden, i veckan från { $day }.
figures-table = Visa som tabell
figures-week = Vecka från
figures-reasons = Varför
figures-products = Per produkt
figures-countries = Per land
figures-name = Namn
figures-bar = Som stapel
figures-main-reasons = Vanligaste skälen
figures-unsaid = Inte angivet
figures-rest = Alla andra
figures-stars = Stjärnor
figures-ratings = Betyg
figures-turned-away = Avvisade
figures-turned-away-text = Anrop från program som inte blev något ärende, per felkod. Inget om personer sparas.
figures-code = Felkod
figures-calls = Anrop
figures-download =
    { $word ->
       *[csv] Ladda ner som CSV
        [json] Ladda ner som JSON
    }
figures-reason =
    { $word ->
        [too_small] För liten
        [too_large] För stor
        [not_as_expected] Inte som väntat
        [no_longer_needed] Behövs inte längre
        [better_price] Hittad billigare
        [ordered_by_mistake] Beställd av misstag
        [arrived_late] Kom för sent
        [poor_quality] Dålig kvalitet
        [not_tolerated] Tåls inte
       *[other] Något annat
    }
figures-seen = På butikens sidor
figures-seen-text = Sidorna räknar själva, en gång per sidvisning, där butiken har slagit på det. Inget om personer sparas, och den som valt bort spårning räknas inte.
figures-seen-what = Vad som hände
figures-seen-views = Sidvisningar
figures-seen-ready =
    { $word ->
        [promise] Löftet visat
        [policy] Reglerna visade
        [check] Självkollen öppnad
        [request] Ärendeformuläret öppnat
        [withdrawal] Ångerfunktionen visad
        [status] Ärende följt
       *[help] Hjälpen visad
    }
figures-seen-decided =
    { $word ->
        [eligible] Svar: ja
        [eligible_if] Svar: ja, med villkor
        [needs_person] Svar: en medarbetare tittar på det
        [not_eligible] Svar: nej
       *[unknown] Svar: inte känt
    }
figures-seen-submitted = Ärende skickat
figures-seen-error =
    { $word ->
        [0] Störning ({ $code }): sidans egen text stod kvar
        [1] Störning ({ $code }): det korta kortet stod kvar
       *[2] Störning ({ $code }): elementet fortsatte
    }
