track-unknown-title = Emme löydä tätä pyyntöä

track-unknown = Osa linkistä voi puuttua, tai pyyntö on poistettu. Avaa sähköpostimme linkki uudelleen tai kirjoita meille.

track-trouble =
    { $why ->
        [offline] Sinulla ei ole verkkoyhteyttä.
        [busy] Ruuhkaa juuri nyt. Katsomme hetken päästä automaattisesti uudelleen.
       *[down] Meihin ei saa juuri nyt yhteyttä. Katsomme automaattisesti uudelleen.
    }

track-stood = Tilanne { $moment }.

track-look = Katso, onko uutta

track-fresh = Ajan tasalla: { $moment }

track-news = Uutta:

track-sending = Lähetetään …

track-unsent =
    { $why ->
        [offline] Ei vielä lähetetty: sinulla ei ole verkkoyhteyttä. Lähetämme, kun olet taas verkossa. Tekstisi pysyy tässä.
        [busy] Ei vielä lähetetty: ruuhkaa juuri nyt. Yritämme automaattisesti uudelleen. Tekstisi pysyy tässä.
        [unknown] Ei lähetetty: emme enää löydä tätä pyyntöä. Tekstisi pysyy tässä.
       *[down] Ei vielä lähetetty: meihin ei saa yhteyttä. Paina hetken päästä uudelleen; viesti ei tule kahdesti. Tekstisi pysyy tässä.
    }

track-photos = Kuvia, jotka eivät ole vielä saapuneet: { NUMBER($count) }.

track-photos-send = Lähetä puuttuvat kuvat

track-print = Tulosta

track-clock = Kellonajat ovat kaupan aikaa: { $shop }.
