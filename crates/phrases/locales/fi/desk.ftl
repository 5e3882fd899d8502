desk-language-name = suomi

desk-language = Kieli

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Kirjaudu ulos

desk-ask-person = Kysy asiakaspalvelijalta

desk-yes = Kyllä

desk-no = Ei

desk-not-found-title = Täällä ei ole mitään

desk-not-found-text = Tarkista osoite. Jos tulit antamastamme linkistä, kopioi koko linkki.

desk-forbidden-title = Tämä lomake ei ole enää voimassa

desk-forbidden-text = Mitään ei muutettu. Palaa takaisin, lataa sivu uudelleen ja yritä taas.

desk-too-many-title = Liian monta yritystä

desk-too-many-text = Odota hetki. Sekunteja jäljellä: { NUMBER($seconds) }.

desk-unavailable-title = Tämä ei onnistu juuri nyt

desk-unavailable-text = Vika on meissä. Sitä, mitä juuri lähetit, ei tallennettu. Palaa takaisin ja yritä hetken päästä uudelleen.

desk-login-title = Kirjaudu

desk-login-text = Ostajien pyynnöt: { $shop }

desk-password = Salasana

desk-login-go = Kirjaudu

desk-login-wrong = Salasana ei ole oikein.

desk-no-password = Salasanaa ei ole vielä asetettu. Avaa käyttöönottolinkki, jonka ohjelma tulosti käynnistyessään.

desk-setup-title = Valitse salasana

desk-setup-text = Se avaa postilaatikon, jossa ovat ostajiesi pyynnöt.

desk-password-hint = Vähintään 10 merkkiä. Muutama sana peräkkäin on helppo muistaa.

desk-password-again = Salasana uudelleen

desk-password-differs = Salasanat eivät ole samat.

desk-setup-go = Aseta salasana

desk-setup-closed-title = Tämä linkki ei enää toimi

desk-setup-closed-text = Käyttöönottolinkki toimii kerran. Jos salasana on asetettu, kirjaudu. Jos ei, käynnistä ohjelma uudelleen: se tulostaa uuden linkin.

desk-inbox = Postilaatikko

desk-search-label = Tilauksen tai asian numero

desk-search-go = Hae

desk-all = Kaikki

desk-states = Näytä tilan mukaan

desk-pages = Luettelon sivut

desk-older = Vanhemmat

desk-newest = Uusimmat

desk-inbox-empty = Ei vielä pyyntöjä. Uudet tulevat tähän.

desk-nothing-found = Mikään pyyntö ei sovi. Valitse toinen tila tai hae vähemmillä sanoilla.

desk-all-requests = Kaikki pyynnöt

desk-buyer-wrote = Ostaja kirjoittaa

desk-buyer-read = Mitä ostaja luki

desk-facts = Tiedot

desk-email = Sähköposti

desk-name = Nimi

desk-sku = Tuotenumero

desk-quantity = Määrä

desk-price = Maksettu hinta

desk-wish = Toive

desk-reason = Syy

desk-serials = Sarjanumerot

desk-wanted = Haluaa tilalle

desk-country = Maa

desk-ordered-on = Tilattu

desk-delivered-on = Saapunut

desk-noticed-on = Vika huomattu

desk-buyer-language = Ostajan kieli

desk-verdict = Mitä säännöt ja laki sanovat

desk-no-verdict = Arviota ei tallennettu. Päätä itse.

desk-older-policy = Arvio tehtiin vanhoilla säännöillä. Sääntösi ovat sen jälkeen muuttuneet.

desk-other-policy-shown = Ostajan sivulla oli sääntöjesi toinen versio. Ostaja on voinut lukea jotain muuta.

desk-last-day = Viimeinen päivä

desk-way-back = Maksaa palautuksen

desk-refund = Palautettava summa

desk-remedies = Mahdollista

desk-says-no = Sitä vastaan

desk-decided-at = Kauppasi kellon mukaan: { $moment }

desk-answer = Vastaus

desk-new-state = Tila

desk-message-to-buyer = Viesti ostajalle

desk-message-hint = Ostaja lukee sen tilasivulta.

desk-refusal-needs-words = Kerro ostajalle, miksi, ja mitä hän voi nyt tehdä.

desk-changed-meanwhile = Ei tallennettu: pyyntö on sillä välin muuttunut. Katso vaiheet ja tallenna uudelleen.

desk-save = Tallenna vastaus

desk-you-read = Mitä luit, kun lähetit sen

desk-keep-link = Säilytä tilasivusi linkki. Jokainen, jolla se on, voi lukea sivun.

desk-receipt-title = Saimme pyyntösi

desk-receipt-text = Tämä on vahvistuksesi. Tulosta tai tallenna tämä sivu.

desk-check-sum = Tarkistussumma

desk-follow = Seuraa pyyntöäsi

desk-mail-note =
    { $state ->
        [queued] Lähetämme tämän vahvistuksen myös sähköpostiisi. Jos se ei saavu, katso roskapostikansiosta.
        [sent] Lähetimme tämän vahvistuksen myös sähköpostiisi.
        [failed] Emme voineet toimittaa tätä vahvistusta sähköpostiisi. Tulosta tai tallenna tämä sivu.
       *[none] Emme lähetä tätä vahvistusta sähköpostilla. Tulosta tai tallenna tämä sivu.
    }

desk-mail-title = Vahvistus sähköpostilla

desk-mail-shop =
    { $state ->
        [queued] Ei vielä lähetetty. Seuraava yritys: { $moment }
        [sent] Lähetetty: { $moment }
        [failed] Ei toimitettu. Kerro ostajalle muulla tavalla, että sinulla on pyyntö.
       *[none] Ei lähetetty: deskillä ei silloin ollut postipalvelinta, tai osoitteeseen ei voi lähettää postia.
    }

desk-mail-failed = Sähköpostia ei toimitettu

desk-mail-attempts = Yritykset

desk-mail-why = Syy

desk-mail-reason =
    { $reason ->
        [recipient] Postipalvelin ei ota postia tähän osoitteeseen.
        [message] Postipalvelin ei ota viestiä vastaan.
        [address] Tähän osoitteeseen ei voi lähettää postia.
        [sender] Postipalvelin ei salli lähettää kauppasi osoitteesta.
        [login] Postipalvelin ei hyväksy käyttäjänimeä tai salasanaa.
        [security] Salattua yhteyttä postipalvelimeen ei syntynyt.
        [later] Postipalvelin pyytää yrittämään myöhemmin.
        [expired] Lähetys ei onnistunut liian pitkään aikaan; lopetimme yrittämisen.
       *[connection] Postipalvelimeen ei saa yhteyttä.
    }

desk-mail-answer = Postipalvelimen vastaus

desk-mail-again = Yritä uudelleen

desk-letter-subject =
    { $case ->
        [withdrawal] Kaupan peruutuksesi on saapunut: { $id }
       *[other] Pyyntösi on saapunut: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } sai kaupan peruutuksesi: { $moment }. Säilytä tämä vahvistus.
       *[other] { $shop } sai pyyntösi: { $moment }. Säilytä tämä vahvistus.
    }

desk-letter-moment = { $moment } (aikavyöhyke: { $zone })

desk-letter-next-title = Mitä seuraavaksi tapahtuu

desk-letter-next =
    { $case ->
        [withdrawal] Sinun ei tarvitse lähettää peruutustasi uudelleen. Tilasivusi näyttää, mitä tavaralle ja rahoillesi tapahtuu.
       *[other] Katsomme pyyntösi ja vastaamme tilasivullasi. Sinun ei tarvitse tehdä mitään ennen sitä.
    }

desk-letter-why = Tämä viesti lähti automaattisesti, koska osoite kirjoitettiin pyyntöön kaupalle { $shop }. Jos se et ollut sinä, kerro meille.

desk-form-title = Kirjoita kaupalle: { $shop }

desk-form-text = Saat heti vahvistuksen ja linkin, josta luet vastauksemme.

desk-form-case = Mistä on kyse?

desk-your-email = Sähköpostisi

desk-your-country = Maasi

desk-country-hint = Kaksi kirjainta, esimerkiksi FI

desk-delivered-optional = Saapumispäivä, jos tiedät sen

desk-your-words = Omin sanoin

desk-leave-empty = Jätä tämä tyhjäksi

desk-form-go = Lähetä pyyntö

desk-order-wrong = Kirjoita tilausnumero tilausvahvistuksestasi.

desk-email-wrong = Kirjoita se muodossa name@example.com.

desk-not-sent-fields = Ei vielä lähetetty. Korjaa merkityt kentät ja lähetä uudelleen.

desk-not-sent-trap = Ei vielä lähetetty. Selaimesi täytti piilokentän. Tarkista tekstisi ja lähetä uudelleen.

desk-not-sent-other-site = Ei vielä lähetetty. Tulet toiselta sivustolta. Tarkista, mitä tässä lukee, ja lähetä se itse.

desk-not-sent-before = Tämä lomake on jo lähetetty toisin sanoin, ja se pyyntö on meillä. Jos haluat lähettää tämänkin, paina painiketta uudelleen.

desk-state =
    { $word ->
        [received] Saapunut
        [in_review] Käsittelyssä
        [accepted] Hyväksytty
        [refused] Hylätty
       *[completed] Suljettu
    }

desk-status-lead =
    { $word ->
        [received] Pyyntösi on meillä. Kukaan ei ole vielä katsonut sitä.
        [in_review] Käsittelemme pyyntöäsi.
        [accepted] Hyväksyimme pyyntösi.
        [refused] Hylkäsimme pyyntösi. Viestimme alla kertoo, miksi.
       *[completed] Pyyntösi on suljettu.
    }

desk-verdict-status =
    { $word ->
        [eligible] Kyllä: ostaja saa
        [eligible_if] Kyllä, jos avoimet ehdot täyttyvät
        [needs_person] Sinä päätät
        [not_eligible] Ei
       *[unknown] Auki: tieto puuttuu
    }

desk-basis =
    { $word ->
        [law] laki
       *[shop] sääntösi
    }

desk-party =
    { $word ->
        [buyer] Ostaja
       *[shop] Kauppa
    }

desk-refusal-reason =
    { $word ->
        [period_over] Viimeinen päivä on ohi
        [not_yet] Ensimmäinen päivä ei ole vielä tullut
        [rule_refuses] Sääntöjen mukaan tällaista ei oteta takaisin
        [legal_exception] Laki tekee tällaiselle poikkeuksen
        [condition_fails] Jokin ehto ei täyty
        [limit_reached] Käytetty jo sallitun määrän
        [bundle_whole] Vain koko tuotepaketin voi palauttaa
        [no_legal_right] Laki ei anna tällaista oikeutta
        [already_returned] Jo palautettu tai pyydetty
        [not_late] Ei myöhässä
       *[no_rule] Säännöissä ei ole tähän sääntöä
    }

desk-item-state =
    { $word ->
        [unused] Käyttämätön
        [unopened] Avaamaton
        [tags_attached] Laput kiinni
        [seal_intact] Sinetti ehjä
        [complete] Kaikki osat tallella
        [original_packaging] Alkuperäinen pakkaus
        [not_activated] Aktivoimaton
        [data_erased] Tiedot poistettu
        [serial_number_matches] Sarjanumero täsmää
        [undamaged] Ehjä
        [clean] Puhdas
        [used_as_intended] Käytetty ohjeen mukaan
        [original_buyer] Ensimmäinen ostaja
        [fault_reaches_measure] Vika yltää takuun rajaan
        [proof_of_purchase] Todiste ostosta
        [same_kind] Samaa lajia ja kokoa
       *[not_started] Aloittamatta tai lataamatta
    }

case-letter-subject =
    { $word ->
        [waiting] Meillä on kysymys pyynnöstäsi: { $id }
        [accepted] Pyyntösi on hyväksytty: { $id }
        [refused] Pyyntösi on hylätty: { $id }
        [completed] Pyyntösi on suljettu: { $id }
       *[other] Uutta pyynnöstäsi: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } käsittelee pyyntöäsi.
        [waiting] { $shop } tarvitsee sinulta jotain ennen kuin pyyntösi voi edetä.
        [accepted] { $shop } on hyväksynyt pyyntösi.
        [refused] { $shop } on hylännyt pyyntösi.
        [completed] { $shop } on sulkenut pyyntösi.
       *[other] { $shop } kertoo uutta pyynnöstäsi.
    }

case-letter-next =
    { $word ->
        [waiting] Kirjoita meille tilasivullasi. Sitten jatkamme.
        [accepted] Teemme sen, mitä kerroimme. Toimi vain, jos viestimme pyytää sitä.
        [refused] Jos olet eri mieltä, kirjoita meille tilasivullasi.
        [completed] Ei mitään enempää, ellei jokin ole vielä auki. Tilasivullasi voit kirjoittaa meille ja kertoa, miten onnistuimme.
       *[other] Vastaamme tilasivullasi heti, kun tiedämme enemmän.
    }

case-letter-state = Tila

desk-letter-plain = Jos sivu ei aukea, tämä toimii kaikissa selaimissa:
