track-unknown-title = Wir finden diese Anfrage nicht

track-unknown = Vielleicht fehlt ein Teil des Links, oder die Anfrage wurde gelöscht. Bitte öffnen Sie den Link in unserer E-Mail noch einmal oder schreiben Sie uns.

track-trouble =
    { $why ->
        [offline] Sie sind offline.
        [busy] Gerade ist zu viel los. Wir sehen gleich von selbst noch einmal nach.
       *[down] Wir sind gerade nicht erreichbar. Wir sehen von selbst noch einmal nach.
    }

track-stood = So war der Stand am { $moment }.

track-look = Nach Neuem sehen

track-fresh = Auf dem neuesten Stand: { $moment }

track-news = Es gibt Neues:

track-sending = Wird gesendet …

track-unsent =
    { $why ->
        [offline] Noch nicht gesendet: Sie sind offline. Wir senden, sobald Sie wieder online sind. Ihre Worte bleiben hier stehen.
        [busy] Noch nicht gesendet: Gerade ist zu viel los. Wir versuchen es von selbst noch einmal. Ihre Worte bleiben hier stehen.
        [unknown] Nicht gesendet: Wir finden diese Anfrage nicht mehr. Ihre Worte bleiben hier stehen.
       *[down] Noch nicht gesendet: Wir sind nicht erreichbar. Bitte drücken Sie in einem Moment noch einmal auf die Schaltfläche; es kommt nicht doppelt an. Ihre Worte bleiben hier stehen.
    }

track-photos = Fotos, die noch fehlen: { NUMBER($count) }.

track-photos-send = Fehlende Fotos senden

track-print = Drucken

track-clock = Alle Uhrzeiten nach der Uhr von { $shop }.
