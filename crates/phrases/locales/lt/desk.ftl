## Desk

desk-language-name = Lietuvių

desk-language = Kalba

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Atsijungti

desk-ask-person = Paklausti darbuotojo

desk-yes = Taip

desk-no = Ne

desk-not-found-title = Čia nieko nėra

desk-not-found-text = Patikrinkite adresą. Jei atėjote per mūsų nuorodą, nukopijuokite ją visą.

desk-forbidden-title = Ši forma nebegalioja

desk-forbidden-text = Niekas nepakeista. Grįžkite, įkelkite puslapį iš naujo ir bandykite vėl.

desk-too-many-title = Per daug bandymų

desk-too-many-text = Palaukite. Liko sekundžių: { NUMBER($seconds) }.

desk-unavailable-title = Dabar to padaryti negalime

desk-unavailable-text = Klaida mūsų. Tai, ką išsiuntėte, neišsaugota. Grįžkite ir po akimirkos bandykite dar kartą.

desk-login-title = Prisijungimas

desk-login-text = Pirkėjų prašymai: { $shop }

desk-password = Slaptažodis

desk-login-go = Prisijungti

desk-login-wrong = Slaptažodis neteisingas.

desk-no-password = Slaptažodis dar nenustatytas. Atverkite nustatymo nuorodą, kurią programa išvedė paleista.

desk-setup-title = Pasirinkite slaptažodį

desk-setup-text = Jis atveria jūsų pirkėjų prašymus.

desk-password-hint = Bent 10 ženklų. Keli žodžiai iš eilės lengvai įsimenami.

desk-password-again = Slaptažodis dar kartą

desk-password-differs = Slaptažodžiai skiriasi.

desk-setup-go = Nustatyti slaptažodį

desk-setup-closed-title = Ši nuoroda nebeveikia

desk-setup-closed-text = Nustatymo nuoroda veikia vieną kartą. Jei slaptažodis nustatytas, prisijunkite. Jei ne, paleiskite programą iš naujo: ji išves naują nuorodą.

desk-inbox = Gauti prašymai

desk-search-label = Užsakymo ar prašymo numeris

desk-search-go = Ieškoti

desk-all = Visi

desk-states = Rodyti pagal būseną

desk-pages = Sąrašo puslapiai

desk-older = Senesni

desk-newest = Naujausi

desk-inbox-empty = Prašymų dar nėra. Nauji atsiras čia.

desk-nothing-found = Nė vienas prašymas netinka. Pasirinkite kitą būseną arba ieškokite trumpesnio žodžio.

desk-all-requests = Visi prašymai

desk-buyer-wrote = Rašo pirkėjas

desk-buyer-read = Ką skaitė pirkėjas

desk-facts = Išsamiau

desk-email = El. paštas

desk-name = Vardas ir pavardė

desk-sku = Prekės kodas

desk-quantity = Kiekis

desk-price = Sumokėta kaina

desk-wish = Pageidavimas

desk-reason = Priežastis

desk-serials = Serijos numeriai

desk-wanted = Vietoj to norima

desk-country = Šalis

desk-ordered-on = Užsakyta

desk-delivered-on = Atkeliavo

desk-noticed-on = Defektas pastebėtas

desk-buyer-language = Pirkėjo kalba

desk-verdict = Ką sako taisyklės ir įstatymas

desk-no-verdict = Sprendimas neįrašytas. Nuspręskite patys.

desk-older-policy = Spręsta pagal senesnes taisykles. Nuo tada jūsų taisyklės pasikeitė.

desk-other-policy-shown = Pirkėjo puslapyje buvo kita jūsų taisyklių versija. Pirkėjas galėjo skaityti ką kita.

desk-last-day = Paskutinė diena

desk-way-back = Už siuntimą atgal moka

desk-refund = Pinigų grąžinimas

desk-remedies = Galima

desk-says-no = Kliūtys

desk-decided-at = Jūsų parduotuvės laiku: { $moment }

desk-answer = Atsakymas

desk-new-state = Būsena

desk-message-to-buyer = Žinutė pirkėjui

desk-message-hint = Pirkėjas ją skaitys būsenos puslapyje.

desk-refusal-needs-words = Parašykite pirkėjui, kodėl ir ką dabar galima daryti.

desk-changed-meanwhile = Neišsaugota: prašymas tuo metu pasikeitė. Peržiūrėkite eigą ir išsaugokite dar kartą.

desk-save = Išsaugoti atsakymą

desk-you-read = Ką skaitėte siųsdami

desk-keep-link = Išsaugokite būsenos puslapio nuorodą. Kas ją turi, gali skaityti puslapį.

desk-receipt-title = Gavome jūsų prašymą

desk-receipt-text = Tai jūsų patvirtinimas. Išspausdinkite arba išsaugokite šį puslapį.

desk-check-sum = Kontrolinė suma

desk-follow = Sekti prašymą

desk-mail-note =
    { $state ->
        [queued] Šį patvirtinimą siunčiame ir jūsų el. paštu. Jei neateis, pažiūrėkite šlamšto aplanke.
        [sent] Šį patvirtinimą išsiuntėme ir jūsų el. paštu.
        [failed] Šio patvirtinimo nepavyko pristatyti jūsų el. paštu. Išspausdinkite arba išsaugokite šį puslapį.
       *[none] Šio patvirtinimo el. paštu nesiunčiame. Išspausdinkite arba išsaugokite šį puslapį.
    }

desk-mail-title = Patvirtinimas el. paštu

desk-mail-shop =
    { $state ->
        [queued] Dar neišsiųsta. Kitas bandymas: { $moment }
        [sent] Išsiųsta: { $moment }
        [failed] Nepristatyta. Praneškite pirkėjui kitaip, kad prašymą turite.
       *[none] Nesiųsta: tuo metu nebuvo pašto serverio arba šiuo adresu laiškai nesiunčiami.
    }

desk-mail-failed = El. laiškas nepristatytas

desk-mail-attempts = Bandymai

desk-mail-why = Priežastis

desk-mail-reason =
    { $reason ->
        [recipient] Pašto serveris nepriima laiškų šiam adresui.
        [message] Pašto serveris nepriima laiško.
        [address] Šiuo adresu laiško siųsti negalima.
        [sender] Pašto serveris neleidžia siųsti iš jūsų parduotuvės adreso.
        [login] Pašto serveris nepriima naudotojo vardo ar slaptažodžio.
        [security] Nepavyko šifruotai prisijungti prie pašto serverio.
        [later] Pašto serveris prašo bandyti vėliau.
        [expired] Per ilgai nepavyko; nustojome bandyti.
       *[connection] Pašto serveris nepasiekiamas.
    }

desk-mail-answer = Pašto serverio atsakymas

desk-mail-again = Bandyti dar kartą

desk-letter-subject =
    { $case ->
        [withdrawal] Gavome jūsų sutarties atsisakymą: { $id }
       *[other] Gavome jūsų prašymą: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } gavo jūsų sutarties atsisakymą: { $moment }. Išsaugokite šį patvirtinimą.
       *[other] { $shop } gavo jūsų prašymą: { $moment }. Išsaugokite šį patvirtinimą.
    }

desk-letter-moment = { $moment } (laiko juosta: { $zone })

desk-letter-next-title = Kas bus toliau

desk-letter-next =
    { $case ->
        [withdrawal] Atsisakymo siųsti dar kartą nereikia. Būsenos puslapis rodo, kas vyksta su prekėmis ir pinigais.
       *[other] Pažiūrėsime prašymą ir atsakysime būsenos puslapyje. Iki tol jums nieko daryti nereikia.
    }

desk-letter-why = Šis laiškas išsiųstas automatiškai, nes adresas įvestas prašyme parduotuvei ({ $shop }). Jei tai ne jūs, praneškite mums.

desk-form-title = Rašyti parduotuvei: { $shop }

desk-form-text = Iškart gausite patvirtinimą ir nuorodą į mūsų atsakymą.

desk-form-case = Dėl ko rašote?

desk-your-email = Jūsų el. paštas

desk-your-country = Jūsų šalis

desk-country-hint = Dvi raidės, pavyzdžiui, LT

desk-delivered-optional = Pristatymo diena, jei žinote

desk-your-words = Savais žodžiais

desk-leave-empty = Palikite tuščią

desk-form-go = Siųsti prašymą

desk-order-wrong = Įveskite užsakymo numerį iš užsakymo laiško.

desk-email-wrong = Rašykite kaip name@example.com.

desk-not-sent-fields = Dar neišsiųsta. Pataisykite pažymėtus laukus ir siųskite dar kartą.

desk-not-sent-trap = Dar neišsiųsta. Naršyklė užpildė paslėptą lauką. Patikrinkite tekstą ir siųskite dar kartą.

desk-not-sent-other-site = Dar neišsiųsta. Atėjote iš kitos svetainės. Patikrinkite, kas čia parašyta, ir siųskite patys.

desk-not-sent-before = Ši forma jau buvo išsiųsta su kitu tekstu ir tą prašymą turime. Kad išsiųstumėte ir šį, paspauskite mygtuką dar kartą.

desk-state =
    { $word ->
        [received] Gauta
        [in_review] Tikrinama
        [accepted] Patvirtinta
        [refused] Atmesta
       *[completed] Užbaigta
    }

desk-status-lead =
    { $word ->
        [received] Gavome jūsų prašymą. Jo dar niekas nežiūrėjo.
        [in_review] Nagrinėjame jūsų prašymą.
        [accepted] Jūsų prašymą patvirtinome.
        [refused] Jūsų prašymą atmetėme. Kodėl, parašyta mūsų žinutėje žemiau.
       *[completed] Jūsų prašymas užbaigtas.
    }

desk-verdict-status =
    { $word ->
        [eligible] Taip: pirkėjas gali
        [eligible_if] Taip, jei įvykdytos neaiškios sąlygos
        [needs_person] Sprendžiate jūs
        [not_eligible] Ne
       *[unknown] Neaišku: trūksta duomenų
    }

desk-basis =
    { $word ->
        [law] įstatymas
       *[shop] jūsų taisyklės
    }

desk-party =
    { $word ->
        [buyer] Pirkėjas
       *[shop] Parduotuvė
    }

desk-refusal-reason =
    { $word ->
        [period_over] Paskutinė diena praėjo
        [not_yet] Pirma diena dar neatėjo
        [rule_refuses] Pagal taisykles tokios prekės atgal nepriimamos
        [legal_exception] Tokioms prekėms įstatymas daro išimtį
        [condition_fails] Sąlyga neįvykdyta
        [limit_reached] Leistinas skaičius jau išnaudotas
        [bundle_whole] Grąžinamas tik visas rinkinys
        [no_legal_right] Įstatymas tokios teisės nesuteikia
        [already_returned] Jau grąžinta arba pateikta
        [not_late] Vėlavimo nėra
       *[no_rule] Taisyklėse to nėra
    }

desk-item-state =
    { $word ->
        [unused] Nenaudota
        [unopened] Neatidaryta
        [tags_attached] Etiketės pritvirtintos
        [seal_intact] Plomba nepažeista
        [complete] Yra visos dalys
        [original_packaging] Originali pakuotė
        [not_activated] Neaktyvinta
        [data_erased] Duomenys ištrinti
        [serial_number_matches] Serijos numeris sutampa
        [undamaged] Nepažeista
        [clean] Švari
        [used_as_intended] Naudota pagal paskirtį
        [original_buyer] Pirmas pirkėjas
        [fault_reaches_measure] Defektas siekia garantijos mastą
        [proof_of_purchase] Pirkimo įrodymas
        [same_kind] Ta pati rūšis ir dydis
       *[not_started] Nepradėta ir neatsisiųsta
    }

case-letter-subject =
    { $word ->
        [waiting] Turime klausimą dėl jūsų prašymo: { $id }
        [accepted] Jūsų prašymas patvirtintas: { $id }
        [refused] Jūsų prašymas atmestas: { $id }
        [completed] Jūsų prašymas užbaigtas: { $id }
       *[other] Naujienos apie jūsų prašymą: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } nagrinėja jūsų prašymą.
        [waiting] { $shop }: kad galėtume tęsti, kai ko reikia iš jūsų.
        [accepted] { $shop } patvirtino jūsų prašymą.
        [refused] { $shop } atmetė jūsų prašymą.
        [completed] { $shop } užbaigė jūsų prašymą.
       *[other] { $shop } turi naujienų apie jūsų prašymą.
    }

case-letter-next =
    { $word ->
        [waiting] Parašykite mums būsenos puslapyje. Tada tęsime.
        [accepted] Padarysime tai, ką jums parašėme. Jums nieko daryti nereikia, nebent to prašo mūsų žinutė.
        [refused] Jei manote kitaip, parašykite mums būsenos puslapyje.
        [completed] Daugiau nieko. Jei liko neaiškumų, parašykite mums būsenos puslapyje. Ten galite mus ir įvertinti.
       *[other] Atsakysime būsenos puslapyje, kai žinosime daugiau.
    }

case-letter-state = Būsena

desk-letter-plain = Jei tas puslapis neatsidaro, šis veikia kiekvienoje naršyklėje:
