photos-title = Fotografii
photos-arrived = Fotografii ajunse: { $count } din { $total }.
photos-name = Fotografia { $number }
photos-save = Salvați fotografia { $number }
photos-missing = Fotografia { $number } nu a ajuns
photos-add = Adăugați fotografii
photos-missing-hint = Puteți trimite din nou aici fotografiile care lipsesc.
photos-more-hint = Fotografiile problemei ajută magazinul să răspundă.
photos-limits = JPEG, PNG sau WebP, cel mult 8 MB fiecare, cel mult 5 fotografii. Locul și datele camerei nu se păstrează.
photos-send = Trimiteți fotografiile
photos-added = Fotografii adăugate
photos-wrong =
    { $why ->
        [nothing] Alegeți mai întâi o fotografie.
        [too_many] Fotografia { $number } nu a fost adăugată: sunt deja 5 fotografii.
        [too_large] Fotografia { $number } este prea mare: cel mult 8 MB și 40 de megapixeli.
        [damaged] Fotografia { $number } nu se deschide. Salvați-o ca JPEG și încercați din nou.
        [cut_off] Fotografia { $number } nu a ajuns întreagă. Trimiteți-o din nou.
        [busy] Fotografia { $number } nu a putut fi primită acum. Trimiteți-o din nou peste un minut.
       *[not_image] Fotografia { $number } nu este JPEG, PNG sau WebP. Salvați-o ca JPEG și încercați din nou.
    }
