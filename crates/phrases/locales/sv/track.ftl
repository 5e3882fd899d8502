track-unknown-title = Vi hittar inte det här ärendet
track-unknown = En del av länken kanske saknas, eller så är ärendet raderat. Öppna länken i vårt mejl igen, eller skriv till oss.
track-trouble =
    { $why ->
        [offline] Du är offline.
        [busy] Det är hög belastning just nu. Vi kollar igen automatiskt om en stund.
       *[down] Det går inte att nå oss just nu. Vi kollar igen automatiskt.
    }
track-stood = Så här såg det ut { $moment }.
track-look = Se om det finns något nytt
track-fresh = Uppdaterat: { $moment }
track-news = Det finns något nytt:
track-sending = Skickar …
track-unsent =
    { $why ->
        [offline] Inte skickat ännu: du är offline. Vi skickar när du är online igen. Din text finns kvar här.
        [busy] Inte skickat ännu: det är hög belastning just nu. Vi försöker igen automatiskt. Din text finns kvar här.
        [unknown] Inte skickat: vi hittar inte ärendet längre. Din text finns kvar här.
       *[down] Inte skickat ännu: det går inte att nå oss. Tryck på knappen igen om en stund; det kommer inte fram två gånger. Din text finns kvar här.
    }
track-photos = Foton som inte har kommit fram ännu: { NUMBER($count) }.
track-photos-send = Skicka saknade foton
track-print = Skriv ut
track-clock = Tiderna följer klockan hos { $shop }.
