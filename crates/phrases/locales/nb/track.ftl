track-unknown-title = Vi finner ikke denne henvendelsen
track-unknown = Kanskje mangler en del av lenken, eller henvendelsen er slettet. Åpne lenken i e-posten vår igjen, eller skriv til oss.
track-trouble =
    { $why ->
        [offline] Du er frakoblet.
        [busy] Det er stor pågang nå. Vi prøver automatisk igjen om litt.
       *[down] Vi er ikke tilgjengelige akkurat nå. Vi prøver automatisk igjen.
    }
track-stood = Slik så det ut { $moment }.
track-look = Se etter nytt
track-fresh = Oppdatert: { $moment }
track-news = Det er nytt:
track-sending = Sender …
track-unsent =
    { $why ->
        [offline] Ikke sendt ennå: du er frakoblet. Vi sender når du er på nett igjen. Teksten din blir stående her.
        [busy] Ikke sendt ennå: det er stor pågang nå. Vi prøver automatisk igjen. Teksten din blir stående her.
        [unknown] Ikke sendt: vi finner ikke denne henvendelsen lenger. Teksten din blir stående her.
       *[down] Ikke sendt ennå: vi er ikke tilgjengelige. Trykk på knappen igjen om litt; det kommer ikke fram to ganger. Teksten din blir stående her.
    }
track-photos = Bilder som ikke har kommet fram ennå: { NUMBER($count) }.
track-photos-send = Send bilder som mangler
track-print = Skriv ut
track-clock = Tidene følger klokka til { $shop }.
