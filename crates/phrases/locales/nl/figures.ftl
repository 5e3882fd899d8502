figures-title = Cijfers
figures-period = Periode
figures-weeks =
    { $word ->
        [4] 4 weken
       *[13] 3 maanden
        [52] 1 jaar
    }
figures-span = { DATE($from, style: "long") } tot en met { DATE($to, style: "long") }
# same as English
figures-day = { DATE($day, style: "short") }
figures-empty = Geen dossiers in deze periode. Met het eerste verschijnen hier cijfers.
figures-warnings = Wat nu opvalt
figures-calm = Er valt niets op.
figures-warnings-why = Hier staat wat in de laatste 28 dagen duidelijk vaker voorkwam dan in het jaar ervoor, en vaker dan toeval verklaart. Minder dan 5 dossiers staan hier nooit.
figures-warning = { PERCENT($share) } van de dossiers ({ NUMBER($cases) }), normaal { PERCENT($usual) }
figures-cases = Dossiers
figures-first-answer = Eerste antwoord, de helft binnen
figures-solution = Oplossing, de helft binnen
figures-most = negen van de tien binnen { $time }
figures-in-time = Beantwoord zoals beloofd
figures-solved = Opgelost
figures-refused = Afgewezen
figures-satisfaction = Tevredenheid
figures-stars-mean = { $whole },{ $part } van 5
figures-answers = beoordelingen: { NUMBER($count) }
# same as English
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } van { NUMBER($whole) }
figures-none = nog geen
figures-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
figures-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
figures-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
figures-by-week = Dossiers per week
figures-weeks-text = Kolommen voor { NUMBER($count) } weken. De hoogste heeft { NUMBER($most) } dossiers, in de week vanaf { $day }.
figures-table = Als tabel tonen
figures-week = Week vanaf
figures-reasons = Waarom
figures-products = Per product
figures-countries = Per land
figures-name = Naam
figures-bar = Als balk
figures-main-reasons = Meest voorkomende redenen
figures-unsaid = Niet gezegd
figures-rest = Alle andere
figures-stars = Sterren
figures-ratings = Beoordelingen
figures-turned-away = Geweigerd
figures-turned-away-text = Aanroepen van programma’s die geen dossier werden, per foutcode. Van personen wordt niets bewaard.
figures-code = Foutcode
figures-calls = Aanroepen
figures-download =
    { $word ->
       *[csv] Downloaden als CSV
        [json] Downloaden als JSON
    }
figures-reason =
    { $word ->
        [too_small] Te klein
        [too_large] Te groot
        [not_as_expected] Niet zoals verwacht
        [no_longer_needed] Niet meer nodig
        [better_price] Goedkoper gevonden
        [ordered_by_mistake] Per ongeluk besteld
        [arrived_late] Te laat gekomen
        [poor_quality] Slechte kwaliteit
        [not_tolerated] Niet verdragen
       *[other] Iets anders
    }
figures-seen = Op de pagina’s van de winkel
figures-seen-text = De pagina’s tellen dit zelf, één keer per paginaweergave, als de winkel het heeft ingeschakeld. Van personen wordt niets bewaard. Wie niet gevolgd wil worden, telt niet mee.
figures-seen-what = Wat er gebeurde
figures-seen-views = Paginaweergaven
figures-seen-ready =
    { $word ->
        [promise] Belofte getoond
        [policy] Regels getoond
        [check] Zelfcheck geopend
        [request] Verzoekformulier geopend
        [withdrawal] Herroeping getoond
        [status] Dossier gevolgd
       *[help] Hulp getoond
    }
figures-seen-decided =
    { $word ->
        [eligible] Antwoord: ja
        [eligible_if] Antwoord: ja, met voorwaarden
        [needs_person] Antwoord: een medewerker kijkt ernaar
        [not_eligible] Antwoord: nee
       *[unknown] Antwoord: niet bekend
    }
figures-seen-submitted = Verzoek verstuurd
figures-seen-error =
    { $word ->
        [0] Storing ({ $code }): de eigen tekst van de pagina bleef staan
        [1] Storing ({ $code }): de korte kaart bleef staan
       *[2] Storing ({ $code }): het element ging door
    }
