track-unknown-title = Túto žiadosť nevieme nájsť
track-unknown = Možno chýba časť odkazu alebo je žiadosť vymazaná. Otvorte odkaz z nášho e-mailu znova alebo nám napíšte.
track-trouble =
    { $why ->
        [offline] Ste offline.
        [busy] Je toho veľa naraz. O chvíľu sa pozrieme znova sami.
       *[down] Teraz sa s nami nedá spojiť. Pozrieme sa znova sami.
    }
track-stood = Takto to vyzeralo { $moment }.
track-look = Zistiť novinky
track-fresh = Aktuálne: { $moment }
track-news = Sú tu novinky:
track-sending = Odosielame…
track-unsent =
    { $why ->
        [offline] Zatiaľ neodoslané: ste offline. Odošleme to, keď budete znova online. Váš text tu zostáva.
        [busy] Zatiaľ neodoslané: je toho veľa naraz. Skúsime to znova sami. Váš text tu zostáva.
        [unknown] Neodoslané: túto žiadosť už nevieme nájsť. Váš text tu zostáva.
       *[down] Zatiaľ neodoslané: nedá sa s nami spojiť. O chvíľu stlačte tlačidlo znova; nepríde to dvakrát. Váš text tu zostáva.
    }
track-photos = Fotky, ktoré ešte neprišli: { NUMBER($count) }.
track-photos-send = Poslať chýbajúce fotky
track-print = Vytlačiť
track-clock = Časy sú podľa hodín obchodu { $shop }.
