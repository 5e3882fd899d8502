## Ċifri tal-każijiet tal-ħanut

figures-title = Ċifri

figures-period = Żmien

figures-weeks =
    { $word ->
        [4] 4 ġimgħat
       *[13] 3 xhur
        [52] Sena
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = M’hemmx każijiet f’dan iż-żmien. Iċ-ċifri jidhru mal-ewwel wieħed.

figures-warnings = X’jispikka issa

figures-calm = Ma jispikka xejn.

figures-warnings-why = Hawn jidher dak li fl-aħħar 28 jum ġara b’mod ċar aktar spiss milli fis-sena ta’ qabel, u aktar milli tispjega l-kumbinazzjoni. Inqas minn 5 każijiet qatt ma jidhru.

figures-warning = { PERCENT($share) } tal-każijiet ({ NUMBER($cases) }), is-soltu { PERCENT($usual) }

figures-cases = Każijiet

figures-first-answer = L-ewwel tweġiba, nofshom fi żmien

figures-solution = Soluzzjoni, nofshom fi żmien

figures-most = disgħa minn għaxra fi żmien { $time }

figures-in-time = Imwieġba kif imwiegħed

figures-solved = Solvuti

figures-refused = Miċħuda

figures-satisfaction = Sodisfazzjon

figures-stars-mean = { $whole }.{ $part } minn 5

figures-answers = valutazzjonijiet: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } minn { NUMBER($whole) }

figures-none = għad m’hemm xejn

figures-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }

figures-hours =
    { $count ->
        [one] { $count } siegħa
        [two] { $count } sigħat
        [few] { $count } sigħat
        [many] { $count }-il siegħa
       *[other] { $count } siegħa
    }

figures-days =
    { $count ->
        [one] { $count } jum
        [two] { $count } ijiem
        [few] { $count } ijiem
        [many] { $count }-il jum
       *[other] { $count } jum
    }

figures-by-week = Każijiet skont il-ġimgħa

figures-weeks-text = Kolonni, waħda kull ġimgħa: { NUMBER($count) }. Każijiet fl-ogħla waħda: { NUMBER($most) }. Il-bidu ta’ dik il-ġimgħa: { $day }.

figures-table = Uri bħala tabella

figures-week = Ġimgħa minn

figures-reasons = Għaliex

figures-products = Skont il-prodott

figures-countries = Skont il-pajjiż

figures-name = Isem

figures-bar = Bħala strixxa

figures-main-reasons = L-aktar raġunijiet komuni

figures-unsaid = Mhux mogħti

figures-rest = L-oħrajn kollha

figures-stars = Stilel

figures-ratings = Valutazzjonijiet

figures-turned-away = Imwarrba

figures-turned-away-text = Sejħiet minn programmi li ma sarux każ, skont il-kodiċi tal-iżball. Ma nżommu xejn dwar persuna.

figures-code = Kodiċi tal-iżball

figures-calls = Sejħiet

figures-download =
    { $word ->
       *[csv] Niżżel bħala CSV
        [json] Niżżel bħala JSON
    }

figures-reason =
    { $word ->
        [too_small] Żgħir wisq
        [too_large] Kbir wisq
        [not_as_expected] Mhux kif mistenni
        [no_longer_needed] M’għadux meħtieġ
        [better_price] Instab orħos
        [ordered_by_mistake] Ordnat bi żball
        [arrived_late] Wasal tard
        [poor_quality] Kwalità baxxa
        [not_tolerated] Il-ġisem ma jaċċettahx
       *[other] Xi ħaġa oħra
    }

figures-seen = Fuq il-paġni tal-ħanut

figures-seen-text = Jgħodduhom il-paġni stess, darba kull dehra tal-paġna, fejn il-ħanut ixgħel dan. Ma nżommu xejn dwar persuna, u min talab li ma jiġix traċċat ma jingħaddx.

figures-seen-what = X’ġara

figures-seen-views = Dehriet tal-paġna

figures-seen-ready =
    { $word ->
        [promise] Il-wegħda ntweriet
        [policy] Il-politika ntweriet
        [check] L-awtokontroll infetaħ
        [request] Il-formola tat-talba nfetħet
        [withdrawal] L-irtirar intwera
        [status] Il-każ ġie segwit
       *[help] L-għajnuna ntweriet
    }

figures-seen-decided =
    { $word ->
        [eligible] Tweġiba: iva
        [eligible_if] Tweġiba: iva, b’kundizzjonijiet
        [needs_person] Tweġiba: tarah persuna
        [not_eligible] Tweġiba: le
       *[unknown] Tweġiba: mhux magħrufa
    }

figures-seen-submitted = Talba mibgħuta

figures-seen-error =
    { $word ->
        [0] Problema ({ $code }): baqa’ l-kliem tal-paġna stess
        [1] Problema ({ $code }): baqgħet il-karta l-qasira
       *[2] Problema ({ $code }): l-element kompla
    }
