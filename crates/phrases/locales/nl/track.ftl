track-unknown-title = We vinden dit verzoek niet
track-unknown = Misschien ontbreekt een deel van de link, of is het verzoek gewist. Open de link in onze e-mail opnieuw, of schrijf ons.
track-trouble =
    { $why ->
        [offline] Je bent offline.
        [busy] Het is nu even te druk. We kijken zo vanzelf opnieuw.
       *[down] We zijn nu niet bereikbaar. We kijken vanzelf opnieuw.
    }
track-stood = Zo stond het ervoor op { $moment }.
track-look = Kijken of er nieuws is
track-fresh = Bijgewerkt: { $moment }
track-news = Er is nieuws:
track-sending = Wordt verstuurd …
track-unsent =
    { $why ->
        [offline] Nog niet verstuurd: je bent offline. We sturen het zodra je weer online bent. Je tekst blijft hier staan.
        [busy] Nog niet verstuurd: het is nu even te druk. We proberen het vanzelf opnieuw. Je tekst blijft hier staan.
        [unknown] Niet verstuurd: we vinden dit verzoek niet meer. Je tekst blijft hier staan.
       *[down] Nog niet verstuurd: we zijn niet bereikbaar. Druk zo nog eens op de knop; het komt niet dubbel aan. Je tekst blijft hier staan.
    }
track-photos = Foto’s die nog niet zijn aangekomen: { NUMBER($count) }.
track-photos-send = Ontbrekende foto’s sturen
track-print = Printen
track-clock = Tijden zijn volgens de klok van { $shop }.
