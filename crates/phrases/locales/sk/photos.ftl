photos-title = Fotky
photos-arrived = Fotky, ktoré prišli: { $count } z { $total }.
photos-name = Fotka { $number }
photos-save = Uložiť fotku { $number }
photos-missing = Fotka { $number } neprišla
photos-add = Pridať fotky
photos-missing-hint = Chýbajúce fotky tu môžete poslať znova.
photos-more-hint = Fotky toho, čo nie je v poriadku, pomôžu obchodu odpovedať.
photos-limits = JPEG, PNG alebo WebP, každá do 8 MB, najviac 5 fotiek. Údaje o mieste a fotoaparáte neuchovávame.
photos-send = Poslať fotky
photos-added = Fotky pridané
photos-wrong =
    { $why ->
        [nothing] Najprv vyberte fotku.
        [too_many] Fotka { $number } sa nepridala: 5 fotiek tu už je.
        [too_large] Fotka { $number } je priveľká: najviac 8 MB a 40 megapixelov.
        [damaged] Fotka { $number } sa nedá otvoriť. Uložte ju ako JPEG a skúste to znova.
        [cut_off] Fotka { $number } neprišla celá. Pošlite ju znova.
        [busy] Fotka { $number } sa teraz nedala prijať. Pošlite ju znova o minútu.
       *[not_image] Fotka { $number } nie je JPEG, PNG ani WebP. Uložte ju ako JPEG a skúste to znova.
    }
