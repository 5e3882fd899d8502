figures-title = Tölur
figures-period = Tími
figures-weeks =
    { $word ->
        [4] 4 vikur
       *[13] 3 mánuðir
        [52] 1 ár
    }
figures-span = { DATE($from, style: "long") } til { DATE($to, style: "long") }
# same as English
figures-day = { DATE($day, style: "short") }
figures-empty = Engin mál á þessum tíma. Tölur birtast með því fyrsta.
figures-warnings = Það sem sker sig úr núna
figures-calm = Ekkert sker sig úr.
figures-warnings-why = Hér er það sem kom greinilega oftar fyrir síðustu 28 daga en árið á undan, og oftar en tilviljun skýrir. Færri en 5 mál birtast aldrei.
figures-warning = { PERCENT($share) } málanna ({ NUMBER($cases) }), venjulega { PERCENT($usual) }
figures-cases = Mál
figures-first-answer = Fyrsta svar, helmingur innan
figures-solution = Lausn, helmingur innan
figures-most = níu af tíu innan: { $time }
figures-in-time = Svarað eins og lofað var
figures-solved = Leyst
figures-refused = Hafnað
figures-satisfaction = Ánægja
figures-stars-mean = { $whole },{ $part } af 5
figures-answers = einkunnir: { NUMBER($count) }
# same as English
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } af { NUMBER($whole) }
figures-none = ekkert enn
figures-minutes =
    { $count ->
        [one] { $count } mínúta
       *[other] { $count } mínútur
    }
figures-hours =
    { $count ->
        [one] { $count } klukkustund
       *[other] { $count } klukkustundir
    }
figures-days =
    { $count ->
        [one] { $count } dagur
       *[other] { $count } dagar
    }
figures-by-week = Mál eftir vikum
figures-weeks-text = Súlur fyrir vikur: { NUMBER($count) }. Mál í þeirri hæstu: { NUMBER($most) }, í vikunni frá { $day }.
figures-table = Sýna sem töflu
figures-week = Vika frá
figures-reasons = Hvers vegna
figures-products = Eftir vörum
figures-countries = Eftir löndum
figures-name = Heiti
figures-bar = Sem súla
figures-main-reasons = Algengustu ástæður
figures-unsaid = Ekki sagt
figures-rest = Allt annað
figures-stars = Stjörnur
figures-ratings = Einkunnir
figures-turned-away = Vísað frá
figures-turned-away-text = Köll frá forritum sem urðu ekki að máli, eftir villukóða. Ekkert um fólk er geymt.
figures-code = Villukóði
figures-calls = Köll
figures-download =
    { $word ->
       *[csv] Sækja sem CSV
        [json] Sækja sem JSON
    }
figures-reason =
    { $word ->
        [too_small] Of lítil
        [too_large] Of stór
        [not_as_expected] Ekki eins og búist var við
        [no_longer_needed] Ekki lengur þörf
        [better_price] Fannst ódýrari
        [ordered_by_mistake] Pöntuð óvart
        [arrived_late] Kom of seint
        [poor_quality] Léleg gæði
        [not_tolerated] Þoldist ekki
       *[other] Annað
    }
figures-seen = Á síðum verslunarinnar
figures-seen-text = Síðurnar telja þetta, einu sinni fyrir hverja flettingu, ef verslunin hefur kveikt á því. Ekkert um fólk er geymt. Þau sem báðust undan rakningu teljast ekki með.
figures-seen-what = Hvað gerðist
figures-seen-views = Flettingar
figures-seen-ready =
    { $word ->
        [promise] Loforð sýnt
        [policy] Reglur sýndar
        [check] Sjálfspróf opnað
        [request] Beiðnieyðublað opnað
        [withdrawal] Sýnt: falla frá kaupum
        [status] Fylgst með máli
       *[help] Hjálp sýnd
    }
figures-seen-decided =
    { $word ->
        [eligible] Svar: já
        [eligible_if] Svar: já, með skilyrðum
        [needs_person] Svar: starfsmaður skoðar málið
        [not_eligible] Svar: nei
       *[unknown] Svar: óþekkt
    }
figures-seen-submitted = Beiðni send
figures-seen-error =
    { $word ->
        [0] Vandi ({ $code }): texti síðunnar stóð eftir
        [1] Vandi ({ $code }): stutta spjaldið stóð eftir
       *[2] Vandi ({ $code }): einingin hélt áfram
    }
