ui-pick-title = Mitä tuotetta asia koskee?
ui-order = Tilaus { $reference }
ui-ordered-on = Tilattu { DATE($day, style: "long") }
ui-arrived-on = Saapunut { DATE($day, style: "long") }
ui-on-its-way = Matkalla sinulle
ui-pieces = Määrä: { $count }
ui-item = Tuote { $sku }
ui-this-item = Tämä tuote
ui-case-title = Mitä tapahtui?
ui-question-step = Kysymys { $number }/{ $total }
ui-day-wrong = Valitse päivä. Se voi olla enintään tämä päivä.
ui-answer-wrong = Tarkista, mitä kirjoitit.
ui-not-arrived = Se ei ole vielä saapunut
ui-dont-know = En tiedä
ui-continue = Jatka
ui-back = Takaisin
ui-restart = Aloita alusta
ui-source = Lähde: { $id }
ui-timeline = Aikasi toimia
ui-timeline-start = Alku
ui-timeline-today = Tänään
ui-timeline-last = Viimeinen päivä
ui-why-not = Mikä ei onnistu
ui-good-to-know = Hyvä tietää
ui-next = Mitä voit tehdä nyt
ui-open-form = Lähetä pyyntö
ui-ask-person = Pyydä kauppaa katsomaan asiaa
ui-print = Tulosta
ui-copy = Kopioi
ui-save = Tallenna tekstinä
ui-calendar = Lisää kalenteriin
ui-share = Jaa
ui-copied = Kopioitu
ui-money = Rahasi takaisin
ui-form-title = Pyyntösi kaupalle: { $shop }
ui-form-lead = Et tarvitse tiliä. Kysymme vain sen, mitä kauppa tarvitsee vastatakseen.
ui-field-order = Tilausnumero
ui-field-order-hint = Se on sähköpostissa, joka vahvistaa tilauksesi.
ui-contract-hint = Tai kerro, mitä tilasit ja milloin.
ui-field-email = Sähköpostiosoite
ui-field-email-hint = Jotta kauppa voi vastata sinulle.
ui-field-name = Nimi
ui-field-remedy = Mitä haluaisit?
ui-remedy-any = Kauppa voi ehdottaa jotain
ui-field-message =
    { $case ->
        [defect] Mikä siinä on vikana?
        [damaged] Mikä on rikki?
        [wrong] Mitä sait?
        [missing] Mitä puuttuu?
        [guarantee] Mikä siinä on vikana?
        [repair] Mitä pitää korjata?
        [complaint] Mikä meni pieleen?
        [trade_in] Missä kunnossa se on?
       *[other] Viesti kaupalle
    }
ui-bank-hint = Jätä pois tili- ja korttinumerot. Kauppa ei tarvitse niitä tässä.
ui-field-serials = Sarjanumero
ui-serials-hint = Se on tuotteessa, pakkauksessa tai laskussa. Jos tuotteita on monta, kirjoita yksi joka riville.
ui-field-wanted =
    { $case ->
        [spare_part] Minkä osan tarvitset?
       *[other] Mitä haluaisit tilalle?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Osan nimi tai numero, jos tiedät sen.
        [exchange] Koko, väri tai toinen tuote.
       *[other] Vain jos haluat jotain muuta: koko, väri tai toinen tuote.
    }
ui-optional = vapaaehtoinen
ui-error-empty =
    { $field ->
        [message] Kuvaile se muutamalla sanalla.
        [wanted] Kirjoita, mitä haluaisit.
        [serials] Kirjoita sarjanumero. Jos et löydä sitä, kerro se tässä.
        [photos] Lisää kuva tai kerro, ettet voi.
        [email] Kirjoita sähköpostiosoitteesi.
        [name] Kirjoita nimesi.
       *[order_reference] Kirjoita tilausnumerosi.
    }
ui-error-wrong =
    { $field ->
        [wanted] Tämä on liian pitkä. Enintään 300 merkkiä.
        [serials] Kirjoita enintään 20 sarjanumeroa, joissa on enintään 80 merkkiä.
        [email] Kirjoita sähköpostiosoite näin: name@example.com
        [order_reference] Tilausnumero on liian pitkä. Enintään 80 merkkiä.
       *[other] Tarkista tämä kenttä.
    }
ui-error-not-taken = Kauppa ei voinut käyttää tätä. Tarkista se.
ui-to-review = Tarkista pyyntösi
ui-review-title = Onko kaikki oikein?
ui-review-item = Tuote
ui-review-case = Mitä tapahtui
ui-review-statement = Mitä kerroimme sinulle
ui-change = Muuta
ui-send = Lähetä pyyntö
ui-sending = Pyyntöäsi lähetetään …
ui-phase =
    { $phase ->
        [waiting] Kaupan järjestelmä ei vastaa. Yritämme uudelleen kello { $time }.
        [elsewhere] Pyyntöäsi lähetetään toisessa välilehdessä. Odota hetki.
       *[looking_up] Tarkistamme, saapuiko pyyntösi.
    }
ui-earlier-title = Tarkistamme, saapuiko aiempi pyyntösi
ui-received-title = Kauppa sai pyyntösi
ui-receipt-number = Vahvistuksen numero
ui-receipt-time = Saapunut
ui-receipt-at = { DATE($day, style: "long") } kello { $time }
ui-receipt-next = Löydät kaupan vastauksen pyyntösi sivulta. Säilytä sivun linkki ja vahvistuksen numero.
ui-receipt-next-mail = Säilytä vahvistuksen numero. Kauppa voi vastata sähköpostiisi.
ui-your-copy = Pyyntösi
ui-receipt-mail = Saat kopion sähköpostiisi.
ui-receipt-earlier = Kaupalla on pyynnöstäsi aiempi versio ilman viimeisiä muutoksiasi. Kerro ne kaupalle.
ui-status-link = Seuraa pyyntöäsi
ui-not-sent-title = Pyyntöäsi ei lähetetty
ui-not-sent-why =
    { $why ->
        [offline] Sinulla ei ole verkkoyhteyttä.
        [busy] Kauppa saa juuri nyt liikaa pyyntöjä. Yritä vähän myöhemmin uudelleen.
        [refused] Kaupan järjestelmä ei ottanut pyyntöä vastaan.
       *[not_arrived] Yhteys katkesi ennen kuin kauppa sai sen.
    }
ui-shop-says = Kaupan järjestelmä ilmoittaa: { $words }
ui-again-at = Voit yrittää uudelleen kello { $time } alkaen.
ui-earlier-gone = Aiempi pyyntösi ei mennyt kaupalle perille. Tietojasi ei säilytetä tällä laitteella. Lähetä pyyntö uudelleen.
ui-kept = Kaikki, mitä kirjoitit, on vielä tässä.
ui-try-again = Yritä uudelleen
ui-unknown-title = Emme vielä tiedä, saapuiko pyyntösi
ui-unknown-text = Kauppa ei antanut selvää vastausta. Voit huoletta tarkistaa uudelleen: pyyntösi ei voi saapua kahdesti.
ui-check-again = Tarkista uudelleen
ui-sent-title = Pyyntösi lähetettiin
ui-sent-text = Kaupan järjestelmä ei anna vahvistusta, joten emme näe, miten sille kävi. Säilytä kopiosi. Jos mitään ei kuulu, kysy kaupalta.
ui-hand-over-title = Vielä yksi vaihe puuttuu
ui-hand-over =
    { $way ->
        [mailto] Lähetä viesti sähköpostiohjelmastasi. Jos se ei auennut, kopioi pyyntösi ja kirjoita kaupalle.
       *[copy] Kopioi pyyntösi ja lähetä se kaupalle.
    }
ui-stopped = Tällä sivulla meni jokin vikaan. Tietosi ovat tässä lomakkeessa: lähetä ne tästä.
ui-handed-over = Kaupan sivu hoitaa nyt pyyntösi
ui-write-to-shop = Kirjoita kaupalle tai soita. Asiakaspalvelija vastaa sinulle.
ui-no-contact = Kaupan yhteydenottosivulta näet, miten tavoitat asiakaspalvelijan.
ui-photos-title = Kuvat
ui-photos-hint = Enintään 5 kuvaa viasta. Paikka- ja kameratiedot poistetaan ennen lähetystä.
ui-no-photos = En voi lisätä kuvia
ui-photos-add = Valitse kuvat
ui-photos-camera = Ota kuva
ui-photos-drop = Voit myös vetää tai liittää ne tähän.
ui-photos-busy = Kuviasi valmistellaan …
ui-photo = Kuva { $number }
ui-photo-remove = Poista kuva { $number }
ui-photos-count = Kuvia lisätty: { $count }/5
ui-photo-refused =
    { $why ->
        [unreadable] Tämä selain ei osaa lukea kuvaa. Tallenna se JPEG-kuvana tai lähetä se kaupalle myöhemmin.
        [too_large] Kuva on liian suuri. Siinä voi olla enintään 40 megapikseliä.
        [too_many] Voit lisätä enintään 5 kuvaa.
        [same] Tämä kuva on jo mukana.
       *[not_image] Tämä ei ole kuva.
    }
ui-photos-insecure = Kuvia ei voi lisätä tässä, koska yhteys tähän sivuun ei ole suojattu. Pyyntösi toimii ilman niitä.
ui-photo-state =
    { $state ->
        [sending] matkalla
        [arrived] saapunut
        [missing] puuttuu
       *[waiting] odottaa
    }
ui-photos-arrived = Kuvia saapunut: { $count }/{ $total }
ui-photos-missing =
    { $count ->
        [one] Kuvista puuttuu { $count }/{ $total }. Pyyntösi on saapunut.
       *[other] Kuvista puuttuu { $count }/{ $total }. Pyyntösi on saapunut.
    }
ui-photos-keep-open = Pidä tämä sivu auki, kunnes kaikki kuvat ovat saapuneet.
ui-photos-retry = Lähetä puuttuvat kuvat uudelleen
ui-photos-not-taken = Kuvia ei voitu toimittaa. Lähetä ne kaupalle sähköpostilla.
