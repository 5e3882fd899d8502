## Figures of the shop’s cases.

figures-title = Skaičiai

figures-period = Laikotarpis

figures-weeks =
    { $word ->
        [4] 4 savaitės
       *[13] 3 mėnesiai
        [52] 1 metai
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Per šį laiką prašymų nėra. Skaičiai atsiras su pirmuoju.

figures-warnings = Kas dabar išsiskiria

figures-calm = Niekas neišsiskiria.

figures-warnings-why = Čia tai, kas per paskutines 28 dienas pasitaikė aiškiai dažniau nei metus prieš tai ir dažniau nei atsitiktinai. Mažiau nei 5 prašymai nerodomi.

figures-warning = { PERCENT($share) } prašymų ({ NUMBER($cases) }), paprastai { PERCENT($usual) }

figures-cases = Prašymai

figures-first-answer = Pirmas atsakymas, pusė ne ilgiau kaip

figures-solution = Sprendimas, pusė ne ilgiau kaip

figures-most = devyni iš dešimties ne ilgiau kaip: { $time }

figures-in-time = Atsakyta kaip žadėta

figures-solved = Išspręsta

figures-refused = Atmesta

figures-satisfaction = Pasitenkinimas

figures-stars-mean = { $whole },{ $part } iš 5

figures-answers = įvertinimų: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } iš { NUMBER($whole) }

figures-none = dar nėra

figures-minutes =
    { $count ->
        [one] { $count } minutė
        [few] { $count } minutės
        [many] { $count } minutės
       *[other] { $count } minučių
    }

figures-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
        [many] { $count } valandos
       *[other] { $count } valandų
    }

figures-days =
    { $count ->
        [one] { $count } diena
        [few] { $count } dienos
        [many] { $count } dienos
       *[other] { $count } dienų
    }

figures-by-week = Prašymai pagal savaites

figures-weeks-text = Stulpelių, po vieną savaitei: { NUMBER($count) }. Didžiausiame prašymų: { NUMBER($most) }. Tos savaitės pradžia: { $day }

figures-table = Rodyti kaip lentelę

figures-week = Savaitė nuo

figures-reasons = Priežastys

figures-products = Pagal prekę

figures-countries = Pagal šalį

figures-name = Pavadinimas

figures-bar = Kaip juosta

figures-main-reasons = Dažniausios priežastys

figures-unsaid = Nenurodyta

figures-rest = Visi kiti

figures-stars = Žvaigždutės

figures-ratings = Įvertinimai

figures-turned-away = Atmesti iškvietimai

figures-turned-away-text = Programų iškvietimai, netapę prašymais, pagal klaidos kodą. Asmens duomenys nesaugomi.

figures-code = Klaidos kodas

figures-calls = Iškvietimai

figures-download =
    { $word ->
       *[csv] Atsisiųsti kaip CSV
        [json] Atsisiųsti kaip JSON
    }

figures-reason =
    { $word ->
        [too_small] Per maža
        [too_large] Per didelė
        [not_as_expected] Ne kaip tikėtasi
        [no_longer_needed] Nebereikia
        [better_price] Rasta pigiau
        [ordered_by_mistake] Užsakyta per klaidą
        [arrived_late] Atkeliavo vėlai
        [poor_quality] Prasta kokybė
        [not_tolerated] Oda ar kūnas reaguoja
       *[other] Kita
    }

figures-seen = Parduotuvės puslapiuose

figures-seen-text = Skaičiuoja patys puslapiai, kartą per peržiūrą, jei parduotuvė tai įjungė. Asmens duomenys nesaugomi, o prašantys nesekti neskaičiuojami.

figures-seen-what = Kas nutiko

figures-seen-views = Puslapio peržiūros

figures-seen-ready =
    { $word ->
        [promise] Parodytas pažadas
        [policy] Parodytos taisyklės
        [check] Atverta savipatikra
        [request] Atverta prašymo forma
        [withdrawal] Parodytas sutarties atsisakymas
        [status] Sektas prašymas
       *[help] Parodyta pagalba
    }

figures-seen-decided =
    { $word ->
        [eligible] Atsakymas: taip
        [eligible_if] Atsakymas: taip, su sąlygomis
        [needs_person] Atsakymas: žiūri darbuotojas
        [not_eligible] Atsakymas: ne
       *[unknown] Atsakymas: nežinoma
    }

figures-seen-submitted = Prašymas išsiųstas

figures-seen-error =
    { $word ->
        [0] Triktis ({ $code }): liko paties puslapio tekstas
        [1] Triktis ({ $code }): liko trumpa kortelė
       *[2] Triktis ({ $code }): elementas veikė toliau
    }
