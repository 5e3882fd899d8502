track-unknown-title = Vi kan ikke finde denne henvendelse
track-unknown = Måske mangler en del af linket, eller henvendelsen er slettet. Åbn linket i vores mail igen, eller skriv til os.
track-trouble =
    { $why ->
        [offline] Du er offline.
        [busy] Der er travlt lige nu. Vi prøver automatisk igen om lidt.
       *[down] Vi kan ikke nås lige nu. Vi prøver automatisk igen.
    }
track-stood = Sådan så det ud: { $moment }.
track-look = Se efter nyt
track-fresh = Opdateret: { $moment }
track-news = Der er nyt:
track-sending = Sender …
track-unsent =
    { $why ->
        [offline] Ikke sendt endnu: du er offline. Vi sender, når du er online igen. Din tekst bliver stående her.
        [busy] Ikke sendt endnu: der er travlt lige nu. Vi prøver automatisk igen. Din tekst bliver stående her.
        [unknown] Ikke sendt: vi kan ikke finde denne henvendelse mere. Din tekst bliver stående her.
       *[down] Ikke sendt endnu: vi kan ikke nås lige nu. Tryk på knappen igen om lidt; det kommer ikke frem to gange. Din tekst bliver stående her.
    }
track-photos = Billeder, der ikke er kommet frem endnu: { NUMBER($count) }.
track-photos-send = Send manglende billeder
track-print = Udskriv
track-clock = Tiderne følger uret hos { $shop }.
