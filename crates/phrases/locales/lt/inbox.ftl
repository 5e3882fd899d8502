## Inbox

inbox-skip = Prie turinio

inbox-pages = Puslapiai

inbox-shop = Parduotuvė

inbox-account = Jūsų paskyra

inbox-not-allowed-title = Tam neturite teisės

inbox-not-allowed-text = Niekas nepakeista. Parduotuvės savininkas gali suteikti jums kitą vaidmenį.

inbox-state =
    { $word ->
        [received] Nauja
        [in_review] Tikrinama
        [waiting] Laukiama pirkėjo
        [accepted] Patvirtinta
        [refused] Atmesta
       *[completed] Užbaigta
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Užsakymas, el. paštas, vardas, prekė ar prašymas

inbox-case-label = Prašymo rūšis

inbox-every-case = Visos rūšys

inbox-needs-answer = Reikia atsakymo

inbox-clear = Išvalyti

inbox-overdue = Vėluoja nuo { $moment }

inbox-answer-by = Atsakyti iki { $moment }

inbox-overdue-count =
    { $count ->
        [one] Vėluoja { $count } atsakymas.
        [few] Vėluoja { $count } atsakymai.
        [many] Vėluoja { $count } atsakymo.
       *[other] Vėluoja { $count } atsakymų.
    }

inbox-first-page = Pirmas puslapis

inbox-next-page = Kitas puslapis

inbox-export = Atsisiųsti šį sąrašą:

inbox-cases = Prašymai

inbox-case-before = Ankstesnis prašymas

inbox-case-after = Kitas prašymas

inbox-action =
    { $word ->
        [approve] Patvirtinti
        [ask] Paklausti pirkėjo
        [decline] Atmesti
        [exception] Padaryti išimtį
        [goods] Prekės gautos
        [parcel] Kažkas pakeliui
        [refund] Pinigai grąžinti
        [solved] Išspręsta kitaip
        [write] Rašyti pirkėjui
        [review] Pradėti tikrinimą
       *[reopen] Atverti iš naujo
    }

inbox-action-hint =
    { $word ->
        [approve] Pirkėjas gauna tai, ko prašė.
        [ask] Prašymas laukia pirkėjo atsakymo.
        [decline] Parašykite, kodėl ir ką pirkėjas gali daryti dabar.
        [exception] Duodate daugiau, nei reikalauja taisyklės ir įstatymas. Tai pažymima kaip išimtis.
        [goods] Pirkėjui pranešama, kad prekės atkeliavo.
        [parcel] Lipdukas, pakaitinė ar sutaisyta prekė: pirkėjas gauna numerį ir nuorodą.
        [refund] Pinigai keliauja atgal. Tuo prašymas užbaigiamas.
        [solved] Pirkėjas gavo ne pinigus, o ką kita. Tuo prašymas užbaigiamas.
        [write] Būsena nesikeičia.
        [review] Pirkėjas mato, kad prašymu kažkas rūpinasi.
       *[reopen] Prašymas vėl tikrinamas.
    }

inbox-action-go =
    { $word ->
        [approve] Patvirtinti
        [ask] Siųsti klausimą
        [decline] Atmesti
        [exception] Patvirtinti kaip išimtį
        [goods] Išsaugoti
        [parcel] Išsaugoti
        [refund] Užbaigti: pinigai grąžinti
        [solved] Užbaigti: išspręsta
        [write] Siųsti žinutę
        [review] Pradėti tikrinimą
       *[reopen] Atverti iš naujo
    }

inbox-goods-message = Prekes gavome.

inbox-message-optional = Žinutė pirkėjui, jei norite

inbox-message-hint = Pirkėjas ją skaitys būsenos puslapyje. Pirkėjo kalba: { $language }

inbox-template = Tekstas

inbox-put-in = Įterpti

inbox-tracking-number = Sekimo numeris

inbox-tracking-link = Sekimo nuoroda

inbox-resolution = Sprendimas

inbox-taken-back = Pirkėjas prašymą atsiėmė

inbox-amount = Grąžinta suma

inbox-currency = Valiuta

inbox-words-missing = Dar neišsaugota: parašykite pirkėjui, kodėl arba ko jums reikia.

inbox-places-left = Dar neišsaugota: žinutėje yra vieta riestiniuose skliaustuose, kurią turite užpildyti.

inbox-link-wrong = Dar neišsaugota: nuoroda turi prasidėti https://.

inbox-parcel-missing = Dar neišsaugota: įveskite sekimo numerį arba nuorodą.

inbox-solution-missing = Dar neišsaugota: pasirinkite, kaip išspręsta.

inbox-amount-wrong = Dar neišsaugota: įveskite sumą kaip 12,90, be tūkstančių ženklo, ir valiutą kaip EUR.

inbox-too-long = Dar neišsaugota: žinutėje daugiau nei 2000 ženklų.

inbox-exception = Išimtis

inbox-rating = Pirkėjo įvertinimas

inbox-stars = { $stars } iš 5

inbox-erase = Ištrinti asmens duomenis

inbox-erase-text = Vardas, el. paštas, užsakymo numeris, žinutės ir nuotraukos dingsta visam laikui. Tai, ką skaičiuoja statistika, lieka.

inbox-erase-sure = Taip, ištrinti visam laikui

inbox-step =
    { $word ->
        [message] Žinutė
        [tracking] Siunta
        [photos] Nuotraukos
       *[state] Pažymėta
    }

inbox-actor =
    { $word ->
        [buyer] Pirkėjas
        [shop] Parduotuvė
       *[desk] Automatiškai
    }

inbox-gives =
    { $word ->
        [law] Pagal įstatymą:
       *[shop] Pagal jūsų taisykles:
    }

inbox-refuses =
    { $word ->
        [law] Kliūtys pagal įstatymą:
       *[shop] Kliūtys pagal jūsų taisykles:
    }

inbox-not-told = Pirkėjas nepasakė:

inbox-opens-on = Pirma diena

inbox-send-by = Prekes išsiųsti iki

inbox-money-by = Pinigus grąžinti iki

inbox-unlimited = Be pabaigos

inbox-person-decides = Tai sprendžia jūsų parduotuvės darbuotojas.

inbox-conditions = Sąlygos

inbox-holds = įvykdyta

inbox-fails = neįvykdyta

inbox-open = nežinoma

inbox-staff = Komanda

inbox-role =
    { $word ->
        [owner] Savininkas
        [agent] Agentas
       *[reader] Stebėtojas
    }

inbox-role-label = Vaidmuo

inbox-role-hint = Savininkai gali viską. Agentai atsako ir atsisiunčia. Stebėtojai tik žiūri.

inbox-person =
    { $word ->
        [active] Aktyvi
        [invited] Pakvietimas išsiųstas
        [expired] Pakvietimas nebegalioja
       *[off] Išjungta
    }

inbox-invite = Pakviesti

inbox-invite-go = Sukurti nuorodą

inbox-link-text = Perduokite šią nuorodą. Kam: { $name }. Ji veikia vieną kartą, 7 dienas, ir daugiau nerodoma.

inbox-new-link = Nauja nuoroda

inbox-switch-off = Išjungti

inbox-switch-on = Įjungti

inbox-save = Išsaugoti

inbox-remove = Pašalinti

inbox-fields-wrong = Niekas nepakeista: įveskite vardą ir el. paštą kaip name@example.com.

inbox-last-owner = Niekas nepakeista: parduotuvei pirma reikia kito savininko, kuris gali prisijungti.

inbox-other-shop = Niekas nepakeista: šis žmogus dirba ir kitoje parduotuvėje. Nuorodą gali sukurti abiejų savininkas.

inbox-one-password = Ankstesnis bendras slaptažodis tebeatveria viską. Kai visi kolegos turės paskyras, jį panaikinkite.

inbox-one-password-go = Panaikinti bendrą slaptažodį

inbox-login-wrong = El. paštas ir slaptažodis nedera.

inbox-forgotten = Pamiršote slaptažodį? Naują nuorodą duos parduotuvės savininkas.

inbox-setup-title = Jūsų paskyra prašymams tvarkyti

inbox-setup-text = Esate savininkas: matote kiekvieną prašymą ir galite pakviesti kolegų.

inbox-setup-go = Sukurti paskyrą

inbox-invitation-title = Pirkėjų prašymai: { $shop }

inbox-invitation-text = Sveiki, { $name }. Pasirinkite slaptažodį; tada prisijunkite savo el. paštu.

inbox-invitation-closed = Pakvietimas veikia vieną kartą, 7 dienas. Naujos nuorodos prašykite parduotuvės savininko.

inbox-your-name = Jūsų vardas

inbox-your-email = Jūsų el. paštas

inbox-name-wrong = Įveskite savo vardą, iki 80 ženklų.

inbox-change-password = Keisti slaptažodį

inbox-current-password = Dabartinis slaptažodis

inbox-everywhere = Atsijungti visur

inbox-everywhere-text = Kiekviename kompiuteryje ir telefone, taip pat šiame.

inbox-templates = Tekstai

inbox-templates-text = Jūsų tekstai atsakymams. Pirkėjas gauna tekstą savo kalba, o jei jo nėra – pirmąja jūsų parduotuvės kalba.

inbox-places = Desk įrašo: { LIST($places) }

inbox-no-templates = Tekstų dar nėra.

inbox-new-template = Naujas tekstas

inbox-template-name = Teksto pavadinimas

inbox-text = Tekstas

inbox-template-wrong = Dar neišsaugota: įveskite pavadinimą ir tekstą iki 2000 ženklų.
