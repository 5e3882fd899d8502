ui-pick-title = Kuri tai prekė?
ui-order = Užsakymas { $reference }
ui-ordered-on = Užsakyta { DATE($day, style: "long") }
ui-arrived-on = Atkeliavo { DATE($day, style: "long") }
ui-on-its-way = Pakeliui pas jus
ui-pieces = Kiekis: { $count }
ui-item = Prekė { $sku }
ui-this-item = Ši prekė
ui-case-title = Kas nutiko?
ui-question-step = { $number } klausimas iš { $total }
ui-day-wrong = Pasirinkite dieną. Ji negali būti vėlesnė nei šiandien.
ui-answer-wrong = Patikrinkite, ką įvedėte.
ui-not-arrived = Dar neatkeliavo
ui-dont-know = Nežinau
ui-continue = Toliau
ui-back = Atgal
ui-restart = Pradėti iš naujo
ui-source = Šaltinis: { $id }
ui-timeline = Jūsų laikas
ui-timeline-start = Pradžia
ui-timeline-today = Šiandien
ui-timeline-last = Paskutinė diena
ui-why-not = Kas neįmanoma
ui-good-to-know = Naudinga žinoti
ui-next = Ką galite daryti dabar
ui-open-form = Siųsti prašymą
ui-ask-person = Paprašyti parduotuvės pažiūrėti
ui-print = Spausdinti
ui-copy = Kopijuoti
ui-save = Išsaugoti kaip tekstą
ui-calendar = Įtraukti į kalendorių
ui-share = Bendrinti
ui-copied = Nukopijuota
ui-money = Jūsų pinigai atgal
ui-form-title = Jūsų prašymas. Parduotuvė: { $shop }
ui-form-lead = Paskyros nereikia. Klausiame tik to, ko reikia, kad parduotuvė atsakytų.
ui-field-order = Užsakymo numeris
ui-field-order-hint = Jis yra laiške, kuriuo patvirtinome užsakymą.
ui-contract-hint = Arba parašykite, ką ir kada užsakėte.
ui-field-email = El. pašto adresas
ui-field-email-hint = Kad parduotuvė galėtų jums atsakyti.
ui-field-name = Vardas ir pavardė
ui-field-remedy = Ko norėtumėte?
ui-remedy-any = Tegul pasiūlo parduotuvė
ui-field-message =
    { $case ->
        [defect] Kas ne taip?
        [damaged] Kas pažeista?
        [wrong] Ką gavote?
        [missing] Ko trūksta?
        [guarantee] Kas ne taip?
        [repair] Ką reikia pataisyti?
        [complaint] Kas buvo ne taip?
        [trade_in] Kokios ji būklės?
       *[other] Žinutė parduotuvei
    }
ui-bank-hint = Nerašykite sąskaitų ir kortelių numerių. Parduotuvei jų čia nereikia.
ui-field-serials = Serijos numeris
ui-serials-hint = Jis yra ant prekės, dėžės ar sąskaitoje. Jei prekių kelios, kiekvienoje eilutėje rašykite po vieną.
ui-field-wanted =
    { $case ->
        [spare_part] Kokios dalies reikia?
       *[other] Ko norėtumėte vietoj to?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Pavadinimas ar numeris, jei žinote.
        [exchange] Dydis, spalva ar kita prekė.
       *[other] Tik jei norite ko nors kito: dydžio, spalvos ar kitos prekės.
    }
ui-optional = neprivaloma
ui-error-empty =
    { $field ->
        [message] Aprašykite keliais žodžiais.
        [wanted] Parašykite, ko norėtumėte.
        [serials] Įveskite serijos numerį. Jei jo nerandate, parašykite tai čia.
        [photos] Pridėkite nuotrauką arba pažymėkite, kad negalite.
        [email] Įveskite savo el. pašto adresą.
        [name] Įveskite vardą ir pavardę.
       *[order_reference] Įveskite užsakymo numerį.
    }
ui-error-wrong =
    { $field ->
        [wanted] Per ilgas tekstas. Gali būti 300 ženklų.
        [serials] Įveskite ne daugiau kaip 20 serijos numerių, kiekvieną iki 80 ženklų.
        [email] El. pašto adresą rašykite taip: name@example.com
        [order_reference] Užsakymo numeris per ilgas. Gali būti 80 ženklų.
       *[other] Patikrinkite šį lauką.
    }
ui-error-not-taken = Parduotuvė negalėjo to panaudoti. Patikrinkite.
ui-to-review = Patikrinti prašymą
ui-review-title = Ar viskas teisinga?
ui-review-item = Prekė
ui-review-case = Kas nutiko
ui-review-statement = Ką jums pasakėme
ui-change = Keisti
ui-send = Siųsti prašymą
ui-sending = Siunčiame jūsų prašymą…
ui-phase =
    { $phase ->
        [waiting] Parduotuvės sistema neatsako. Vėl bandysime { $time }.
        [elsewhere] Jūsų prašymas siunčiamas kitoje kortelėje. Palaukite.
       *[looking_up] Tikriname, ar jūsų prašymas atkeliavo.
    }
ui-earlier-title = Tikriname, ar atkeliavo ankstesnis jūsų prašymas
ui-received-title = Parduotuvė gavo jūsų prašymą
ui-receipt-number = Patvirtinimo numeris
ui-receipt-time = Gauta
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Parduotuvės atsakymą rasite savo prašymo puslapyje. Išsaugokite jo nuorodą ir patvirtinimo numerį.
ui-receipt-next-mail = Išsaugokite patvirtinimo numerį. Parduotuvė gali atsakyti jums el. paštu.
ui-your-copy = Jūsų prašymas
ui-receipt-mail = Kopija ateis jums el. paštu.
ui-receipt-earlier = Parduotuvė turi ankstesnę prašymo versiją, be paskutinių pakeitimų. Praneškite apie juos parduotuvei.
ui-status-link = Sekti prašymą
ui-not-sent-title = Jūsų prašymas neišsiųstas
ui-not-sent-why =
    { $why ->
        [offline] Nesate prisijungę prie interneto.
        [busy] Parduotuvė dabar gauna per daug prašymų. Bandykite šiek tiek vėliau.
        [refused] Parduotuvės sistema prašymo nepriėmė.
       *[not_arrived] Ryšys nutrūko prašymui dar neatkeliavus.
    }
ui-shop-says = Parduotuvės sistema praneša: { $words }
ui-again-at = Vėl bandyti galite nuo { $time }.
ui-earlier-gone = Ankstesnis jūsų prašymas parduotuvės nepasiekė. Įvesti duomenys šiame įrenginyje nesaugomi. Siųskite dar kartą.
ui-kept = Viskas, ką įvedėte, tebėra čia.
ui-try-again = Bandyti dar kartą
ui-unknown-title = Dar nežinome, ar jūsų prašymas atkeliavo
ui-unknown-text = Parduotuvė aiškiai neatsakė. Drąsiai tikrinkite dar kartą: prašymas negali ateiti du kartus.
ui-check-again = Tikrinti dar kartą
ui-sent-title = Jūsų prašymas išsiųstas
ui-sent-text = Parduotuvės sistema patvirtinimo neduoda, todėl nematome, kas buvo toliau. Išsaugokite savo kopiją. Jei niekas neatsakys, paklauskite parduotuvės.
ui-hand-over-title = Liko dar vienas žingsnis
ui-hand-over =
    { $way ->
        [mailto] Išsiųskite laišką savo pašto programoje. Jei ji neatsidarė, nukopijuokite prašymą ir parašykite parduotuvei.
       *[copy] Nukopijuokite prašymą ir išsiųskite parduotuvei.
    }
ui-stopped = Šiame puslapyje kažkas nepavyko. Tai, ką įvedėte, yra šioje formoje: siųskite iš čia.
ui-handed-over = Jūsų prašymu dabar rūpinasi parduotuvės puslapis
ui-write-to-shop = Rašykite parduotuvei arba skambinkite. Atsakys darbuotojas.
ui-no-contact = Parduotuvės kontaktų puslapyje parašyta, kaip pasiekti darbuotoją.
ui-photos-title = Nuotraukos
ui-photos-hint = Iki 5 nuotraukų to, kas ne taip. Vieta ir kameros duomenys prieš siunčiant pašalinami.
ui-no-photos = Negaliu pridėti nuotraukų
ui-photos-add = Pasirinkti nuotraukas
ui-photos-camera = Fotografuoti
ui-photos-drop = Jas taip pat galite nutempti ar įklijuoti čia.
ui-photos-busy = Ruošiame jūsų nuotraukas…
ui-photo = { $number } nuotrauka
ui-photo-remove = Pašalinti { $number } nuotrauką
ui-photos-count = Pridėta nuotraukų: { $count } iš 5
ui-photo-refused =
    { $why ->
        [unreadable] Ši naršyklė negali perskaityti nuotraukos. Išsaugokite ją kaip JPEG arba siųskite parduotuvei vėliau.
        [too_large] Nuotrauka per didelė. Gali būti ne daugiau kaip 40 megapikselių.
        [too_many] Galite pridėti ne daugiau kaip 5 nuotraukas.
        [same] Ši nuotrauka jau yra.
       *[not_image] Tai ne nuotrauka.
    }
ui-photos-insecure = Čia nuotraukų pridėti negalima, nes ryšys su šiuo puslapiu nesaugus. Prašymas veikia ir be jų.
ui-photo-state =
    { $state ->
        [sending] pakeliui
        [arrived] atkeliavo
        [missing] trūksta
       *[waiting] laukia
    }
ui-photos-arrived = Atkeliavo nuotraukų: { $count } iš { $total }
ui-photos-missing =
    { $count ->
        [one] Trūksta { $count } nuotraukos iš { $total }. Jūsų prašymas atkeliavo.
        [few] Trūksta { $count } nuotraukų iš { $total }. Jūsų prašymas atkeliavo.
        [many] Trūksta { $count } nuotraukos iš { $total }. Jūsų prašymas atkeliavo.
       *[other] Trūksta { $count } nuotraukų iš { $total }. Jūsų prašymas atkeliavo.
    }
ui-photos-keep-open = Neuždarykite šio puslapio, kol atkeliaus visos nuotraukos.
ui-photos-retry = Siųsti trūkstamas nuotraukas dar kartą
ui-photos-not-taken = Nuotraukų perduoti nepavyko. Siųskite jas parduotuvei el. paštu.
