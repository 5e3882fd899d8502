desk-language-name = eesti

desk-language = Keel

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Logi välja

desk-ask-person = Küsige klienditeenindajalt

desk-yes = Jah

desk-no = Ei

desk-not-found-title = Siin pole midagi

desk-not-found-text = Kontrollige aadressi. Kui tulite meie antud lingilt, kopeerige terve link.

desk-forbidden-title = See vorm ei kehti enam

desk-forbidden-text = Midagi ei muudetud. Minge tagasi, laadige leht uuesti ja proovige veel kord.

desk-too-many-title = Liiga palju katseid

desk-too-many-text = Palun oodake. Sekundeid jäänud: { NUMBER($seconds) }.

desk-unavailable-title = Me ei saa seda praegu teha

desk-unavailable-text = Viga on meis. Äsja saadetut ei salvestatud. Minge tagasi ja proovige hetke pärast uuesti.

desk-login-title = Logi sisse

desk-login-text = Ostjate taotlused: { $shop }

desk-password = Parool

desk-login-go = Logi sisse

desk-login-wrong = See parool pole õige.

desk-no-password = Parooli pole veel seatud. Avage seadistuslink, mille programm käivitudes väljastas.

desk-setup-title = Valige parool

desk-setup-text = See avab postkasti, kus on teie ostjate taotlused.

desk-password-hint = Vähemalt 10 tähemärki. Mõni sõna järjest jääb kergesti meelde.

desk-password-again = Parool uuesti

desk-password-differs = Paroolid erinevad.

desk-setup-go = Sea parool

desk-setup-closed-title = See link enam ei toimi

desk-setup-closed-text = Seadistuslink toimib ühe korra. Kui parool on seatud, logige sisse. Kui ei, käivitage programm uuesti: see väljastab uue lingi.

desk-inbox = Postkast

desk-search-label = Tellimuse või juhtumi number

desk-search-go = Otsi

desk-all = Kõik

desk-states = Näita oleku järgi

desk-pages = Loendi lehed

desk-older = Vanemad

desk-newest = Uusimad

desk-inbox-empty = Veel pole taotlusi. Uued ilmuvad siia.

desk-nothing-found = Ükski taotlus ei sobi. Valige teine olek või otsige vähemate sõnadega.

desk-all-requests = Kõik taotlused

desk-buyer-wrote = Ostja kirjutab

desk-buyer-read = Mida ostja luges

desk-facts = Andmed

desk-email = E-post

desk-name = Nimi

desk-sku = Tootekood

desk-quantity = Kogus

desk-price = Makstud hind

desk-wish = Soov

desk-reason = Põhjus

desk-serials = Seerianumbrid

desk-wanted = Soovib asemele

desk-country = Riik

desk-ordered-on = Tellitud

desk-delivered-on = Kohale jõudnud

desk-noticed-on = Viga märgatud

desk-buyer-language = Ostja keel

desk-verdict = Mida ütlevad reeglid ja seadus

desk-no-verdict = Otsust pole kirjas. Palun otsustage ise.

desk-older-policy = Otsustatud vanemate reeglite järgi. Teie reeglid on vahepeal muutunud.

desk-other-policy-shown = Ostja lehel oli teie reeglite teine versioon. Ostja võis lugeda midagi muud.

desk-last-day = Viimane päev

desk-way-back = Maksab tagasisaatmise

desk-refund = Tagasimakse

desk-remedies = Võimalik

desk-says-no = Selle vastu

desk-decided-at = Teie poe kella järgi: { $moment }

desk-answer = Vastus

desk-new-state = Olek

desk-message-to-buyer = Sõnum ostjale

desk-message-hint = Ostja loeb seda oleku lehel.

desk-refusal-needs-words = Öelge ostjale, miks, ja mida ta saab nüüd teha.

desk-changed-meanwhile = Salvestamata: taotlus on vahepeal muutunud. Vaadake ajalugu ja salvestage siis uuesti.

desk-save = Salvesta vastus

desk-you-read = Mida saatmisel lugesite

desk-keep-link = Hoidke oleku lehe link alles. Kellel see on, see saab lehte lugeda.

desk-receipt-title = Saime teie taotluse kätte

desk-receipt-text = See on teie kinnitus. Printige see leht või salvestage.

desk-check-sum = Kontrollsumma

desk-follow = Jälgi taotlust

desk-mail-note =
    { $state ->
        [queued] Saadame selle kinnituse ka teie e-posti aadressile. Kui see ei saabu, vaadake rämpsposti kausta.
        [sent] Saatsime selle kinnituse ka teie e-posti aadressile.
        [failed] Me ei saanud seda kinnitust teie e-posti aadressile toimetada. Palun printige see leht või salvestage.
       *[none] Me ei saada seda kinnitust e-postiga. Palun printige see leht või salvestage.
    }

desk-mail-title = Kinnitus e-postiga

desk-mail-shop =
    { $state ->
        [queued] Veel saatmata. Järgmine katse: { $moment }
        [sent] Saadetud: { $moment }
        [failed] Kohale toimetamata. Öelge ostjale muul viisil, et taotlus on teil olemas.
       *[none] Ei saadetud: deskil polnud siis postiserverit või sellele aadressile ei saa posti saata.
    }

desk-mail-failed = E-kiri kohale toimetamata

desk-mail-attempts = Katsed

desk-mail-why = Põhjus

desk-mail-reason =
    { $reason ->
        [recipient] Postiserver ei võta sellele aadressile posti vastu.
        [message] Postiserver ei võta sõnumit vastu.
        [address] Sellele aadressile ei saa posti saata.
        [sender] Postiserver ei luba teie poe aadressilt saata.
        [login] Postiserver ei võta kasutajanime või parooli vastu.
        [security] Krüpteeritud ühendust postiserveriga ei tekkinud.
        [later] Postiserver palub hiljem uuesti proovida.
        [expired] Saatmine ei õnnestunud liiga kaua; enam me ei proovi.
       *[connection] Postiserverit ei saa kätte.
    }

desk-mail-answer = Postiserveri vastus

desk-mail-again = Proovi uuesti

desk-letter-subject =
    { $case ->
        [withdrawal] Teie taganemisavaldus on kohal: { $id }
       *[other] Teie taotlus on kohal: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } sai teie taganemisavalduse: { $moment }. Palun hoidke see kinnitus alles.
       *[other] { $shop } sai teie taotluse: { $moment }. Palun hoidke see kinnitus alles.
    }

desk-letter-moment = { $moment } (ajavöönd: { $zone })

desk-letter-next-title = Mis edasi saab

desk-letter-next =
    { $case ->
        [withdrawal] Taganemisavaldust pole vaja uuesti saata. Oleku lehel näete, mis saab kaubast ja teie rahast.
       *[other] Vaatame taotluse läbi ja vastame teie oleku lehel. Seni pole teil vaja midagi teha.
    }

desk-letter-why = See e-kiri saadeti automaatselt, sest aadress sisestati taotluses poele { $shop }. Kui see polnud teie, palun öelge meile.

desk-form-title = Kirjutage poele: { $shop }

desk-form-text = Saate kohe kinnituse ja lingi, kust lugeda meie vastust.

desk-form-case = Millest on jutt?

desk-your-email = Teie e-post

desk-your-country = Teie riik

desk-country-hint = Kaks tähte, näiteks EE

desk-delivered-optional = Kohalejõudmise päev, kui teate

desk-your-words = Oma sõnadega

desk-leave-empty = Jätke see tühjaks

desk-form-go = Saada taotlus

desk-order-wrong = Sisestage tellimuse number tellimuse e-kirjast.

desk-email-wrong = Kirjutage see nagu name@example.com.

desk-not-sent-fields = Veel saatmata. Parandage märgitud väljad ja saatke uuesti.

desk-not-sent-trap = Veel saatmata. Teie brauser täitis peidetud välja. Kontrollige teksti ja saatke uuesti.

desk-not-sent-other-site = Veel saatmata. Tulete teiselt veebisaidilt. Kontrollige, mis siia on kirjutatud, ja saatke see ise.

desk-not-sent-before = See vorm saadeti juba teise tekstiga ja see taotlus on meil olemas. Et saata ka see, vajutage nuppu uuesti.

desk-state =
    { $word ->
        [received] Kätte saadud
        [in_review] Läbivaatamisel
        [accepted] Heaks kiidetud
        [refused] Tagasi lükatud
       *[completed] Suletud
    }

desk-status-lead =
    { $word ->
        [received] Teie taotlus on meie käes. Keegi pole seda veel vaadanud.
        [in_review] Vaatame teie taotlust läbi.
        [accepted] Kiitsime teie taotluse heaks.
        [refused] Lükkasime teie taotluse tagasi. Allolev sõnum ütleb, miks.
       *[completed] Teie taotlus on suletud.
    }

desk-verdict-status =
    { $word ->
        [eligible] Jah: ostja võib
        [eligible_if] Jah, kui lahtised tingimused on täidetud
        [needs_person] Otsustate teie
        [not_eligible] Ei
       *[unknown] Lahtine: üks andmeväli puudub
    }

desk-basis =
    { $word ->
        [law] seadus
       *[shop] teie reeglid
    }

desk-party =
    { $word ->
        [buyer] Ostja
       *[shop] Pood
    }

desk-refusal-reason =
    { $word ->
        [period_over] Viimane päev on möödas
        [not_yet] Esimene päev pole veel käes
        [rule_refuses] Reeglite järgi selliseid tagasi ei võeta
        [legal_exception] Seadus teeb sellisele kaubale erandi
        [condition_fails] Üks tingimus on täitmata
        [limit_reached] Juba nii mitu korda, kui lubatud
        [bundle_whole] Tagastada saab ainult terve komplekti
        [no_legal_right] Seadus sellist õigust ei anna
        [already_returned] Juba tagastatud või küsitud
        [not_late] Ei hiline
       *[no_rule] Reeglites pole selle kohta reeglit
    }

desk-item-state =
    { $word ->
        [unused] Kasutamata
        [unopened] Avamata
        [tags_attached] Sildid küljes
        [seal_intact] Kaitsekleebis terve
        [complete] Kõik osad olemas
        [original_packaging] Originaalpakend
        [not_activated] Aktiveerimata
        [data_erased] Andmed kustutatud
        [serial_number_matches] Seerianumber klapib
        [undamaged] Terve
        [clean] Puhas
        [used_as_intended] Kasutatud otstarbe järgi
        [original_buyer] Esimene ostja
        [fault_reaches_measure] Viga ulatub garantii määrani
        [proof_of_purchase] Ostutõend
        [same_kind] Sama liiki ja suurusega
       *[not_started] Alustamata või alla laadimata
    }

case-letter-subject =
    { $word ->
        [waiting] Meil on küsimus teie taotluse kohta: { $id }
        [accepted] Teie taotlus on heaks kiidetud: { $id }
        [refused] Teie taotlus on tagasi lükatud: { $id }
        [completed] Teie taotlus on suletud: { $id }
       *[other] Uudis teie taotluse kohta: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } vaatab teie taotlust läbi.
        [waiting] { $shop } vajab teilt midagi, enne kui saab jätkata.
        [accepted] { $shop } kiitis teie taotluse heaks.
        [refused] { $shop } lükkas teie taotluse tagasi.
        [completed] { $shop } sulges teie taotluse.
       *[other] { $shop } saatis uudise teie taotluse kohta.
    }

case-letter-next =
    { $word ->
        [waiting] Kirjutage meile oma oleku lehel. Siis jätkame.
        [accepted] Teeme, mida ütlesime. Tegutsege ainult siis, kui meie sõnum seda palub.
        [refused] Kui te pole nõus, kirjutage meile oma oleku lehel.
        [completed] Rohkem pole midagi vaja, kui kõik on lahendatud. Oleku lehel saate meile kirjutada ja öelda, kuidas meil läks.
       *[other] Vastame teie oleku lehel kohe, kui rohkem teame.
    }

case-letter-state = Olek

desk-letter-plain = Kui see leht ei avane, töötab see aadress igas brauseris:
