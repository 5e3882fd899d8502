## Photos

photos-title = Fotografije

photos-arrived = Prispele fotografije: { $count } od { $total }.

photos-name = Fotografija { $number }

photos-save = Shrani fotografijo { $number }

photos-missing = Fotografija { $number } ni prispela

photos-add = Dodaj fotografije

photos-missing-hint = Tu lahko znova pošljete manjkajoče fotografije.

photos-more-hint = Fotografije tega, kar je narobe, trgovini pomagajo pri odgovoru.

photos-limits = JPEG, PNG ali WebP, do 8 MB vsaka, največ 5 fotografij. Kraja in podatkov o kameri ne hranimo.

photos-send = Pošlji fotografije

photos-added = Dodane fotografije

photos-wrong =
    { $why ->
        [nothing] Najprej izberite fotografijo.
        [too_many] Fotografija { $number } ni bila dodana: 5 jih že imamo.
        [too_large] Fotografija { $number } je prevelika: največ 8 MB in 40 milijonov pik.
        [damaged] Fotografije { $number } ni mogoče odpreti. Shranite jo kot JPEG in poskusite znova.
        [cut_off] Fotografija { $number } ni prispela cela. Pošljite jo znova.
        [busy] Fotografije { $number } zdaj nismo mogli sprejeti. Pošljite jo znova čez minuto.
       *[not_image] Fotografija { $number } ni JPEG, PNG ali WebP. Shranite jo kot JPEG in poskusite znova.
    }
