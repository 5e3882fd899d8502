figures-title = Skaitļi

figures-period = Laika posms

figures-weeks =
    { $word ->
        [4] 4 nedēļas
       *[13] 3 mēneši
        [52] 1 gads
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Šajā laika posmā lietu nav. Skaitļi parādīsies ar pirmo.

figures-warnings = Kas tagad izceļas

figures-calm = Nekas neizceļas.

figures-warnings-why = Šeit ir tas, kas pēdējās 28 dienās bija krietni biežāk nekā gadu pirms tam. Nejaušība vien to neizskaidro. Mazāk par 5 lietām nerādām nekad.

figures-warning = { PERCENT($share) } no lietām ({ NUMBER($cases) }), parasti { PERCENT($usual) }

figures-cases = Lietas

figures-first-answer = Pirmā atbilde, pusei šajā laikā

figures-solution = Risinājums, pusei šajā laikā

figures-most = deviņām no desmit: { $time }

figures-in-time = Atbildēts solītajā laikā

figures-solved = Atrisināts

figures-refused = Noraidīts

figures-satisfaction = Apmierinātība

figures-stars-mean = { $whole },{ $part } no 5

figures-answers = vērtējumi: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } no { NUMBER($whole) }

figures-none = vēl nav

figures-minutes =
    { $count ->
        [zero] { $count } minūtes
        [one] { $count } minūte
       *[other] { $count } minūtes
    }

figures-hours =
    { $count ->
        [zero] { $count } stundas
        [one] { $count } stunda
       *[other] { $count } stundas
    }

figures-days =
    { $count ->
        [zero] { $count } dienas
        [one] { $count } diena
       *[other] { $count } dienas
    }

figures-by-week = Lietas pa nedēļām

figures-weeks-text = Nedēļas stabiņos: { NUMBER($count) }. Augstākajā ir lietas: { NUMBER($most) }; tās nedēļas pirmā diena: { $day }.

figures-table = Rādīt kā tabulu

figures-week = Nedēļa no

figures-reasons = Iemesli

figures-products = Pa precēm

figures-countries = Pa valstīm

figures-name = Nosaukums

figures-bar = Kā josla

figures-main-reasons = Biežākie iemesli

figures-unsaid = Nav pateikts

figures-rest = Visi pārējie

figures-stars = Zvaigznes

figures-ratings = Vērtējumi

figures-turned-away = Atraidīts

figures-turned-away-text = Programmu pieprasījumi, kas nekļuva par lietu, pēc kļūdas koda. Personas datus neglabājam.

figures-code = Kļūdas kods

figures-calls = Pieprasījumi

figures-download =
    { $word ->
       *[csv] Lejupielādēt kā CSV
        [json] Lejupielādēt kā JSON
    }

figures-reason =
    { $word ->
        [too_small] Par mazu
        [too_large] Par lielu
        [not_as_expected] Neatbilst gaidītajam
        [no_longer_needed] Vairs nevajag
        [better_price] Atrasts lētāk
        [ordered_by_mistake] Pasūtīts kļūdas pēc
        [arrived_late] Pienāca vēlu
        [poor_quality] Slikta kvalitāte
        [not_tolerated] Ķermenis nepanes
       *[other] Kaut kas cits
    }

figures-seen = Veikala lapās

figures-seen-text = Lapas to skaita pašas, reizi katrā lapas skatījumā, ja veikals to ir ieslēdzis. Personas datus neglabājam. Kas nevēlas izsekošanu, to neskaitām.

figures-seen-what = Kas notika

figures-seen-views = Lapas skatījumi

figures-seen-ready =
    { $word ->
        [promise] Solījums parādīts
        [policy] Noteikumi parādīti
        [check] Pašpārbaude atvērta
        [request] Pieteikuma veidlapa atvērta
        [withdrawal] Atteikums parādīts
        [status] Lietai sekots
       *[help] Palīdzība parādīta
    }

figures-seen-decided =
    { $word ->
        [eligible] Atbilde: jā
        [eligible_if] Atbilde: jā, ar nosacījumiem
        [needs_person] Atbilde: skatīs darbinieks
        [not_eligible] Atbilde: nē
       *[unknown] Atbilde: nav zināma
    }

figures-seen-submitted = Pieteikums nosūtīts

figures-seen-error =
    { $word ->
        [0] Kļūme ({ $code }): palika lapas pašas teksts
        [1] Kļūme ({ $code }): palika īsā karte
       *[2] Kļūme ({ $code }): elements turpināja darbu
    }
