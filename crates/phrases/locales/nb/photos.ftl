photos-title = Bilder
photos-arrived = { $count } av { $total } bilder har kommet fram.
photos-name = Bilde { $number }
photos-save = Lagre bilde { $number }
photos-missing = Bilde { $number } har ikke kommet fram
photos-add = Legg til bilder
photos-missing-hint = Du kan sende bildene som mangler, på nytt her.
photos-more-hint = Bilder av det som er galt, hjelper butikken å svare.
photos-limits = JPEG, PNG eller WebP, høyst 8 MB hver, høyst 5 bilder. Sted og kameradata lagres ikke.
photos-send = Send bilder
photos-added = Bilder lagt til
photos-wrong =
    { $why ->
        [nothing] Velg et bilde først.
        [too_many] Bilde { $number } ble ikke lagt til: det er allerede 5 bilder.
        [too_large] Bilde { $number } er for stort: høyst 8 MB og 40 megapiksler.
        [damaged] Bilde { $number } lar seg ikke åpne. Lagre det som JPEG og prøv igjen.
        [cut_off] Bilde { $number } kom bare delvis fram. Send det på nytt.
        [busy] Bilde { $number } kunne ikke tas imot akkurat nå. Send det på nytt om et minutt.
       *[not_image] Bilde { $number } er ikke JPEG, PNG eller WebP. Lagre det som JPEG og prøv igjen.
    }
