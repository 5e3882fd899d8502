figures-title = Luvut

figures-period = Aikaväli

figures-weeks =
    { $word ->
        [4] 4 viikkoa
       *[13] 3 kuukautta
        [52] 1 vuosi
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Ei asioita tällä aikavälillä. Luvut näkyvät ensimmäisen jälkeen.

figures-warnings = Mikä nyt erottuu

figures-calm = Mikään ei erotu.

figures-warnings-why = Tässä on se, mitä tuli viimeisten 28 päivän aikana selvästi useammin kuin vuoden aikana ennen niitä. Sattuma ei yksin selitä sitä. Alle 5 asiaa ei näytetä.

figures-warning = { PERCENT($share) } asioista ({ NUMBER($cases) }), tavallisesti { PERCENT($usual) }

figures-cases = Asiat

figures-first-answer = Ensivastaus, puolet tässä ajassa

figures-solution = Ratkaisu, puolet tässä ajassa

figures-most = yhdeksän kymmenestä: { $time }

figures-in-time = Vastattu luvatussa ajassa

figures-solved = Ratkaistu

figures-refused = Hylätty

figures-satisfaction = Tyytyväisyys

figures-stars-mean = { $whole },{ $part }/5

figures-answers = arvioita: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) }/{ NUMBER($whole) }

figures-none = ei vielä

figures-minutes =
    { $count ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }

figures-hours =
    { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }

figures-days =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }

figures-by-week = Asiat viikoittain

figures-weeks-text = Viikkoja pylväinä: { NUMBER($count) }. Korkeimmassa on asioita { NUMBER($most) }; sen viikon ensimmäinen päivä: { $day }.

figures-table = Näytä taulukkona

figures-week = Viikko alkaen

figures-reasons = Syyt

figures-products = Tuotteittain

figures-countries = Maittain

figures-name = Nimi

figures-bar = Palkkina

figures-main-reasons = Yleisimmät syyt

figures-unsaid = Ei kerrottu

figures-rest = Kaikki muut

figures-stars = Tähdet

figures-ratings = Arviot

figures-turned-away = Torjutut

figures-turned-away-text = Ohjelmien kutsut, joista ei tullut asiaa, virhekoodin mukaan. Henkilötietoja ei säilytetä.

figures-code = Virhekoodi

figures-calls = Kutsut

figures-download =
    { $word ->
       *[csv] Lataa CSV-tiedostona
        [json] Lataa JSON-tiedostona
    }

figures-reason =
    { $word ->
        [too_small] Liian pieni
        [too_large] Liian iso
        [not_as_expected] Ei vastannut odotuksia
        [no_longer_needed] Ei enää tarpeen
        [better_price] Löytyi halvemmalla
        [ordered_by_mistake] Tilattu vahingossa
        [arrived_late] Saapui myöhään
        [poor_quality] Huono laatu
        [not_tolerated] Ei sovi keholle
       *[other] Muu syy
    }

figures-seen = Kaupan sivuilla

figures-seen-text = Sivut laskevat nämä itse, kerran sivunäyttöä kohti, jos kauppa on ottanut laskennan käyttöön. Henkilötietoja ei säilytetä. Seurannan kieltäneitä ei lasketa.

figures-seen-what = Mitä tapahtui

figures-seen-views = Sivunäytöt

figures-seen-ready =
    { $word ->
        [promise] Lupaus näytetty
        [policy] Säännöt näytetty
        [check] Itsetarkistus avattu
        [request] Pyyntölomake avattu
        [withdrawal] Peruuttaminen näytetty
        [status] Asiaa seurattu
       *[help] Apu näytetty
    }

figures-seen-decided =
    { $word ->
        [eligible] Vastaus: kyllä
        [eligible_if] Vastaus: kyllä, ehdoin
        [needs_person] Vastaus: asiakaspalvelija katsoo
        [not_eligible] Vastaus: ei
       *[unknown] Vastaus: ei tiedossa
    }

figures-seen-submitted = Pyyntö lähetetty

figures-seen-error =
    { $word ->
        [0] Häiriö ({ $code }): sivun oma teksti jäi näkyviin
        [1] Häiriö ({ $code }): lyhyt kortti jäi näkyviin
       *[2] Häiriö ({ $code }): elementti jatkoi toimintaansa
    }
