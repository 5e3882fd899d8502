photos-title = Fényképek

photos-arrived = Megérkezett fényképek: { $count }/{ $total }.

photos-name = { $number }. fénykép

photos-save = { $number }. fénykép mentése

photos-missing = { $number }. fénykép: nem érkezett meg

photos-add = Fényképek hozzáadása

photos-missing-hint = Itt újra elküldheti a hiányzó fényképeket.

photos-more-hint = A hibáról készült fényképek segítik a bolt válaszát.

photos-limits = JPEG, PNG vagy WebP, egyenként legfeljebb 8 MB, legfeljebb 5 fénykép. A hely és a kamera adatait nem tároljuk.

photos-send = Fényképek küldése

photos-added = Fényképek hozzáadva

photos-wrong =
    { $why ->
        [nothing] Előbb válasszon fényképet.
        [too_many] { $number }. fénykép: nem adtuk hozzá, mert már 5 fénykép van.
        [too_large] { $number }. fénykép: túl nagy, legfeljebb 8 MB és 40 megapixel lehet.
        [damaged] { $number }. fénykép: nem nyitható meg. Mentse JPEG-ként, és próbálja újra.
        [cut_off] { $number }. fénykép: nem érkezett meg egészben. Kérjük, küldje el újra.
        [busy] { $number }. fénykép: most nem tudtuk átvenni. Kérjük, küldje el újra egy perc múlva.
       *[not_image] { $number }. fénykép: nem JPEG, PNG vagy WebP. Mentse JPEG-ként, és próbálja újra.
    }
