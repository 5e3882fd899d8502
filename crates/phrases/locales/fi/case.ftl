case-state =
    { $word ->
        [received] Saapunut
        [in_review] Käsittelyssä
        [waiting] Odottaa sinua
        [accepted] Hyväksytty
        [refused] Hylätty
       *[completed] Suljettu
    }

case-lead =
    { $word ->
        [received] Pyyntösi on meillä. Kukaan ei ole vielä katsonut sitä.
        [in_review] Käsittelemme pyyntöäsi.
        [waiting] Tarvitsemme sinulta jotain ennen kuin voimme jatkaa. Viestimme alla kertoo, mitä.
        [accepted] Hyväksyimme pyyntösi.
        [refused] Hylkäsimme pyyntösi. Viestimme alla kertoo, miksi.
       *[completed] Pyyntösi on suljettu.
    }

case-since = { $moment } alkaen

case-next-title = Mitä seuraavaksi tapahtuu

case-next =
    { $word ->
        [received] Katsomme pyyntösi ja vastaamme tässä. Sinun ei tarvitse tehdä mitään ennen sitä.
        [in_review] Vastaamme tässä heti, kun tiedämme enemmän. Sinun ei tarvitse tehdä mitään ennen sitä.
        [waiting] Kirjoita meille tällä sivulla. Sitten jatkamme.
        [accepted] Teemme sen, mitä kerroimme. Toimi vain, jos viestimme pyytää sitä.
        [refused] Jos olet eri mieltä, kirjoita meille tällä sivulla.
       *[completed] Ei mitään enempää. Jos jokin on vielä auki, kirjoita meille tällä sivulla.
    }

case-answer-by = Vastaamme viimeistään { $moment }.

case-answer-late = Halusimme vastata viimeistään { $moment }. Olemme myöhässä ja pahoittelemme sitä.

case-our-message = Viestimme

case-by =
    { $who ->
        [buyer] Sinä
        [shop] { $shop }
       *[desk] Automaattinen
    }

case-step =
    { $word ->
        [message] Viesti
        [tracking] Paketti
       *[photos] Kuvat
    }

case-tracking = Seurantatunnus

case-tracking-follow = Seuraa pakettia

case-result = Tulos

case-end =
    { $word ->
        [refused] Hylätty
       *[withdrawn] Sinä peruit pyynnön
    }

case-refunded = Maksettu takaisin

case-write-title = Kirjoita meille

case-write-label = Viestisi

case-write-hint = Enintään 2 000 merkkiä. Ei tili- eikä korttinumeroita, kiitos.

case-write-reopens = Viestisi avaa asian uudelleen. Voit kirjoittaa tähän viimeistään { DATE($day, style: "long") }.

case-write-over = Tämä asia on ollut suljettuna yli 30 päivää. Jos on jotain uutta, lähetä uusi pyyntö tai kysy asiakaspalvelijalta.

case-write-go = Lähetä viesti

case-write-done = Saimme viestisi.

case-write-wrong =
    { $why ->
        [empty] Ei lähetetty: kirjoita ensin jotain.
        [long] Ei lähetetty: enintään 2 000 merkkiä. Lyhennä viestiäsi.
        [many] Ei lähetetty: olet kirjoittanut eilisestä alkaen 20 kertaa. Yritä myöhemmin; muut viestisi ovat meillä.
       *[before] Tämä lomake on jo lähetetty toisin sanoin, ja ne ovat meillä. Jos haluat lähettää tämänkin, paina painiketta uudelleen.
    }

case-rate-title = Miten onnistuimme?

case-rate-lead = Kuinka tyytyväinen olet siihen, miten hoidimme asiasi?

case-stars =
    { $word ->
        [one] Erittäin tyytymätön
        [two] Tyytymätön
        [three] Siltä väliltä
        [four] Tyytyväinen
       *[five] Erittäin tyytyväinen
    }

case-rate-comment = Mitä meidän pitäisi tietää? (vapaaehtoinen)

case-rate-go = Lähetä arvio

case-rate-change = Muuta arviota

case-rate-thanks = Kiitos arviostasi. Voit muuttaa sitä viimeistään { DATE($day, style: "long") }.

case-rate-kept = Kiitos arviostasi.

case-rate-given = Arviosi

case-rate-wrong =
    { $why ->
        [stars] Ei lähetetty: valitse yksi viidestä vaihtoehdosta.
        [long] Ei lähetetty: enintään 2 000 merkkiä. Lyhennä tekstiäsi.
        [late] Arviotasi ei voi enää muuttaa.
       *[open] Voit antaa arvion, kun asia on suljettu.
    }

desk-moment = { DATE($day, style: "long") } kello { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Tilausnumero

desk-product = Tuote

desk-history = Vaiheet

desk-status-title = Pyyntösi

desk-your-request = Mitä lähetit

desk-case-number = Asian numero

desk-received-at = Saapunut

desk-about = Aihe

desk-you-wrote = Viestisi

desk-case =
    { $word ->
        [return] Palautus
        [exchange] Vaihto
        [defect] Vika
        [damaged] Saapui rikki
        [wrong] Väärä tuote
        [missing] Jotain puuttuu
        [late] Myöhässä
        [guarantee] Takuu
        [withdrawal] Kaupan peruutus (laki)
        [repair] Korjaus
        [complaint] Valitus
        [trade_in] Vanha tuote vaihdossa
        [spare_part] Varaosa
       *[cancellation] Tilauksen peruutus
    }

desk-remedy =
    { $word ->
        [refund_original] Rahat takaisin
        [store_credit] Ostohyvitys
        [gift_card] Lahjakortti
        [exchange] Vaihto
        [replacement] Uusi tuote
        [repair] Korjaus
        [price_reduction] Osa hinnasta takaisin
        [keep_item_refund] Rahat takaisin, tuote jää
        [termination] Kaupan purku
        [exchange_same] Vaihto samaan tuotteeseen
        [exchange_variant] Toinen koko tai väri
        [coupon] Kuponki
        [donate] Rahat takaisin, tuote lahjoitettu
        [trade_in_credit] Hyvitys vanhasta tuotteesta
        [spare_part] Varaosa
        [reply] Asiakaspalvelijan vastaus
       *[send_missing] Puuttuva osa lähetetty
    }
