inbox-skip = Siirry sisältöön

inbox-pages = Sivut

inbox-shop = Kauppa

inbox-account = Tilisi

inbox-not-allowed-title = Sinulla ei ole oikeutta tähän

inbox-not-allowed-text = Mitään ei muutettu. Kaupan omistaja voi antaa sinulle toisen roolin.

inbox-state =
    { $word ->
        [received] Uusi
        [in_review] Käsittelyssä
        [waiting] Odottaa ostajaa
        [accepted] Hyväksytty
        [refused] Hylätty
       *[completed] Suljettu
    }

inbox-short-moment = { DATE($day, style: "short") } kello { $time }

inbox-search-label = Tilaus, sähköposti, nimi, tuote tai asia

inbox-case-label = Asian laji

inbox-every-case = Kaikki lajit

inbox-needs-answer = Vaatii vastausta

inbox-clear = Tyhjennä

inbox-overdue = Myöhässä, määräaika { $moment }

inbox-answer-by = Vastaa viimeistään { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } vastaus on myöhässä.
       *[other] { $count } vastausta on myöhässä.
    }

inbox-first-page = Ensimmäinen sivu

inbox-next-page = Seuraava sivu

inbox-export = Lataa tämä luettelo:

inbox-cases = Asiat

inbox-case-before = Edellinen asia

inbox-case-after = Seuraava asia

inbox-action =
    { $word ->
        [approve] Hyväksy
        [ask] Kysy ostajalta
        [decline] Hylkää
        [exception] Tee poikkeus
        [goods] Tavara saapunut
        [parcel] Jotain on matkalla
        [refund] Rahat palautettu
        [solved] Ratkaistu toisin
        [write] Kirjoita ostajalle
        [review] Aloita käsittely
       *[reopen] Avaa uudelleen
    }

inbox-action-hint =
    { $word ->
        [approve] Ostaja saa sen, mitä pyysi.
        [ask] Asia odottaa ostajan vastausta.
        [decline] Kerro, miksi, ja mitä ostaja voi nyt tehdä.
        [exception] Annat enemmän kuin säännöt ja laki vaativat. Asia merkitään poikkeukseksi.
        [goods] Ostaja saa tiedon, että tavara on saapunut.
        [parcel] Lipuke, uusi tuote tai korjattu tuote: ostaja saa numeron ja linkin.
        [refund] Rahat ovat matkalla takaisin. Tämä sulkee asian.
        [solved] Ostaja sai jotain muuta kuin rahaa. Tämä sulkee asian.
        [write] Tila pysyy ennallaan.
        [review] Ostaja näkee, että joku katsoo asiaa.
       *[reopen] Asia palaa käsittelyyn.
    }

inbox-action-go =
    { $word ->
        [approve] Hyväksy
        [ask] Lähetä kysymys
        [decline] Hylkää
        [exception] Hyväksy poikkeuksena
        [goods] Tallenna
        [parcel] Tallenna
        [refund] Sulje, rahat palautettu
        [solved] Sulje ratkaistuna
        [write] Lähetä viesti
        [review] Aloita käsittely
       *[reopen] Avaa uudelleen
    }

inbox-goods-message = Saimme tavaran.

inbox-message-optional = Viesti ostajalle, jos haluat

inbox-message-hint = Ostaja lukee sen tilasivulta. Ostajan kieli: { $language }

inbox-template = Tekstipohja

inbox-put-in = Lisää

inbox-tracking-number = Seurantatunnus

inbox-tracking-link = Seurantalinkki

inbox-resolution = Ratkaisu

inbox-taken-back = Ostaja perui pyynnön

inbox-amount = Takaisin maksettu summa

inbox-currency = Valuutta

inbox-words-missing = Ei vielä tallennettu: kerro ostajalle, miksi, tai mitä tarvitset.

inbox-places-left = Ei vielä tallennettu: viestissä on aaltosulkeissa kohta, joka sinun pitää täyttää.

inbox-link-wrong = Ei vielä tallennettu: linkin alussa pitää olla https://.

inbox-parcel-missing = Ei vielä tallennettu: kirjoita seurantatunnus tai linkki.

inbox-solution-missing = Ei vielä tallennettu: valitse, miten asia ratkaistiin.

inbox-amount-wrong = Ei vielä tallennettu: kirjoita summa näin: 12.90, ilman tuhaterotinta, ja valuutta näin: EUR.

inbox-too-long = Ei vielä tallennettu: viestissä on yli 2 000 merkkiä.

inbox-exception = Poikkeus

inbox-rating = Ostajan arvio

inbox-stars = { $stars }/5

inbox-erase = Poista henkilötiedot

inbox-erase-text = Nimi, sähköposti, tilausnumero, viestit ja kuvat häviävät lopullisesti. Lukuihin laskettu jää.

inbox-erase-sure = Kyllä, poista lopullisesti

inbox-step =
    { $word ->
        [message] Viesti
        [tracking] Paketti
        [photos] Kuvat
       *[state] Merkitty
    }

inbox-actor =
    { $word ->
        [buyer] Ostaja
        [shop] Kauppa
       *[desk] Automaattinen
    }

inbox-gives =
    { $word ->
        [law] Lain mukaan:
       *[shop] Sääntöjesi mukaan:
    }

inbox-refuses =
    { $word ->
        [law] Lain mukaan vastaan:
       *[shop] Sääntöjesi mukaan vastaan:
    }

inbox-not-told = Ostaja ei ole kertonut:

inbox-opens-on = Ensimmäinen päivä

inbox-send-by = Tavara lähetettävä viimeistään

inbox-money-by = Rahat palautettava viimeistään

inbox-unlimited = Ei päättymispäivää

inbox-person-decides = Tästä päättää joku kaupastasi.

inbox-conditions = Ehdot

inbox-holds = täyttyy

inbox-fails = ei täyty

inbox-open = auki

inbox-staff = Tiimi

inbox-role =
    { $word ->
        [owner] Omistaja
        [agent] Käsittelijä
       *[reader] Lukija
    }

inbox-role-label = Rooli

inbox-role-hint = Omistajat saavat tehdä kaiken. Käsittelijät vastaavat ja lataavat. Lukijat vain katsovat.

inbox-person =
    { $word ->
        [active] Käytössä
        [invited] Kutsuttu
        [expired] Kutsu on vanhentunut
       *[off] Poistettu käytöstä
    }

inbox-invite = Kutsu joku

inbox-invite-go = Luo linkki

inbox-link-text = Anna tämä linkki: { $name }. Se toimii kerran, 7 päivän ajan, eikä sitä näytetä uudelleen.

inbox-new-link = Uusi linkki

inbox-switch-off = Poista käytöstä

inbox-switch-on = Ota käyttöön

inbox-save = Tallenna

inbox-remove = Poista

inbox-fields-wrong = Mitään ei muutettu: kirjoita nimi ja sähköposti muodossa name@example.com.

inbox-last-owner = Mitään ei muutettu: kauppa tarvitsee ensin toisen omistajan, joka voi kirjautua.

inbox-other-shop = Mitään ei muutettu: tämä henkilö työskentelee myös toiselle kaupalle. Molempien omistaja voi luoda linkin.

inbox-one-password = Entinen yhteinen salasana avaa yhä kaiken. Kun kaikilla työkavereilla on tili, poista se.

inbox-one-password-go = Poista yhteinen salasana

inbox-login-wrong = Sähköposti ja salasana eivät sovi yhteen.

inbox-forgotten = Unohtuiko salasana? Kaupan omistaja voi antaa sinulle uuden linkin.

inbox-setup-title = Tilisi postilaatikkoon

inbox-setup-text = Olet omistaja: näet kaikki pyynnöt ja voit kutsua työkavereita.

inbox-setup-go = Luo tili

inbox-invitation-title = Ostajien pyynnöt: { $shop }

inbox-invitation-text = Tervetuloa, { $name }. Valitse salasana; sitten voit kirjautua sähköpostillasi.

inbox-invitation-closed = Kutsu toimii kerran, 7 päivän ajan. Pyydä kaupan omistajalta uusi linkki.

inbox-your-name = Nimesi

inbox-your-email = Sähköpostisi

inbox-name-wrong = Kirjoita nimesi; enintään 80 merkkiä.

inbox-change-password = Vaihda salasana

inbox-current-password = Nykyinen salasana

inbox-everywhere = Kirjaudu ulos kaikkialta

inbox-everywhere-text = Kaikilta tietokoneilta ja puhelimilta, myös tältä.

inbox-templates = Tekstipohjat

inbox-templates-text = Omat tekstisi vastauksiin. Ostaja saa tekstin omalla kielellään tai muuten kauppasi ensimmäisellä kielellä.

inbox-places = Desk täyttää nämä: { LIST($places) }

inbox-no-templates = Ei vielä tekstejä.

inbox-new-template = Uusi teksti

inbox-template-name = Tekstin nimi

inbox-text = Teksti

inbox-template-wrong = Ei vielä tallennettu: kirjoita nimi ja teksti, enintään 2 000 merkkiä.
