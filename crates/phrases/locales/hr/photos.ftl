## Photos

photos-title = Fotografije

photos-arrived = Stiglo fotografija: { $count } od { $total }.

photos-name = Fotografija { $number }

photos-save = Spremi fotografiju { $number }

photos-missing = Fotografija { $number } nije stigla

photos-add = Dodaj fotografije

photos-missing-hint = Ovdje možete ponovno poslati fotografije koje nedostaju.

photos-more-hint = Fotografije onoga što ne valja pomažu trgovini pri odgovoru.

photos-limits = JPEG, PNG ili WebP, do 8 MB svaka, najviše 5 fotografija. Mjesto i podaci o kameri ne čuvaju se.

photos-send = Pošalji fotografije

photos-added = Dodane fotografije

photos-wrong =
    { $why ->
        [nothing] Prvo odaberite fotografiju.
        [too_many] Fotografija { $number } nije dodana: već ih je 5.
        [too_large] Fotografija { $number } je prevelika: najviše 8 MB i 40 megapiksela.
        [damaged] Fotografija { $number } ne može se otvoriti. Spremite je kao JPEG i pokušajte ponovno.
        [cut_off] Fotografija { $number } nije stigla cijela. Pošaljite je ponovno.
        [busy] Fotografiju { $number } sada nismo mogli primiti. Pošaljite je ponovno za minutu.
       *[not_image] Fotografija { $number } nije JPEG, PNG ili WebP. Spremite je kao JPEG i pokušajte ponovno.
    }
