## Photos

photos-title = Nuotraukos

photos-arrived = Atkeliavo nuotraukų: { $count } iš { $total }.

photos-name = { $number } nuotrauka

photos-save = Išsaugoti { $number } nuotrauką

photos-missing = { $number } nuotrauka neatkeliavo

photos-add = Pridėti nuotraukų

photos-missing-hint = Trūkstamas nuotraukas čia galite siųsti dar kartą.

photos-more-hint = Nuotraukos to, kas ne taip, padeda parduotuvei atsakyti.

photos-limits = JPEG, PNG ar WebP, iki 8 MB kiekviena, ne daugiau kaip 5. Vieta ir kameros duomenys nesaugomi.

photos-send = Siųsti nuotraukas

photos-added = Pridėtos nuotraukos

photos-wrong =
    { $why ->
        [nothing] Pirma pasirinkite nuotrauką.
        [too_many] { $number } nuotrauka nepridėta: jau yra 5.
        [too_large] { $number } nuotrauka per didelė: ne daugiau kaip 8 MB ir 40 megapikselių.
        [damaged] { $number } nuotraukos atverti nepavyksta. Išsaugokite ją kaip JPEG ir bandykite dar kartą.
        [cut_off] { $number } nuotrauka atkeliavo ne visa. Siųskite ją dar kartą.
        [busy] { $number } nuotraukos dabar priimti nepavyko. Siųskite ją dar kartą po minutės.
       *[not_image] { $number } nuotrauka nėra JPEG, PNG ar WebP. Išsaugokite ją kaip JPEG ir bandykite dar kartą.
    }
