track-unknown-title = Ne nalazimo ovaj zahtjev

track-unknown = Možda nedostaje dio poveznice ili je zahtjev izbrisan. Ponovno otvorite poveznicu iz naše e-poruke ili nam pišite.

track-trouble =
    { $why ->
        [offline] Niste spojeni na internet.
        [busy] Trenutačno je prevelika gužva. Uskoro sami provjeravamo ponovno.
       *[down] Trenutačno nismo dostupni. Sami ćemo provjeriti ponovno.
    }

track-stood = Ovako je bilo: { $moment }

track-look = Provjeri novosti

track-fresh = Ažurirano: { $moment }

track-news = Ima novosti:

track-sending = Šaljemo…

track-unsent =
    { $why ->
        [offline] Još nije poslano: niste na internetu. Šaljemo čim se spojite. Vaš tekst ostaje ovdje.
        [busy] Još nije poslano: prevelika je gužva. Sami ćemo pokušati ponovno. Vaš tekst ostaje ovdje.
        [unknown] Nije poslano: ovaj zahtjev više ne nalazimo. Vaš tekst ostaje ovdje.
       *[down] Još nije poslano: nismo dostupni. Uskoro ponovno pritisnite gumb; poruka ne stiže dvaput. Vaš tekst ostaje ovdje.
    }

track-photos = Fotografije koje još nisu stigle: { NUMBER($count) }.

track-photos-send = Pošalji fotografije koje nedostaju

track-print = Ispiši

track-clock = Vremena su po satu trgovine: { $shop }.
