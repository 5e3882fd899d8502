photos-title = Foto’s
photos-arrived = { $count } van { $total } foto’s aangekomen.
photos-name = Foto { $number }
photos-save = Foto { $number } opslaan
photos-missing = Foto { $number } is niet aangekomen
photos-add = Foto’s toevoegen
photos-missing-hint = Je kunt de ontbrekende foto’s hier opnieuw sturen.
photos-more-hint = Met foto’s van wat er mis is, kan de winkel beter antwoorden.
photos-limits = JPEG, PNG of WebP, elk hoogstens 8 MB, samen hoogstens 5 foto’s. Plaats en cameragegevens bewaren we niet.
photos-send = Foto’s sturen
photos-added = Foto’s toegevoegd
photos-wrong =
    { $why ->
        [nothing] Kies eerst een foto.
        [too_many] Foto { $number } is niet toegevoegd: er zijn al 5 foto’s.
        [too_large] Foto { $number } is te groot: hoogstens 8 MB en 40 megapixel.
        [damaged] Foto { $number } gaat niet open. Sla hem op als JPEG en probeer het opnieuw.
        [cut_off] Foto { $number } kwam niet volledig aan. Stuur hem opnieuw.
        [busy] Foto { $number } konden we nu even niet aannemen. Stuur hem over een minuut opnieuw.
       *[not_image] Foto { $number } is geen JPEG, PNG of WebP. Sla hem op als JPEG en probeer het opnieuw.
    }
