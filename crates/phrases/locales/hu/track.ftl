track-unknown-title = Nem találjuk ezt a kérést

track-unknown = Talán hiányzik a link egy része, vagy a kérést törölték. Nyissa meg újra az e-mailünkben lévő linket, vagy írjon nekünk.

track-trouble =
    { $why ->
        [offline] Nincs internetkapcsolata.
        [busy] Most túl sok a kérés. Hamarosan automatikusan újra megnézzük.
       *[down] Most nem vagyunk elérhetők. Automatikusan újra megnézzük.
    }

track-stood = Ez volt az állás ekkor: { $moment }.

track-look = Van újdonság?

track-fresh = Friss: { $moment }

track-news = Újdonság:

track-sending = Küldés …

track-unsent =
    { $why ->
        [offline] Még nem ment el: nincs internetkapcsolata. Elküldjük, amint újra van. A szövege itt marad.
        [busy] Még nem ment el: most túl sok a kérés. Automatikusan újra próbáljuk. A szövege itt marad.
        [unknown] Nem ment el: már nem találjuk ezt a kérést. A szövege itt marad.
       *[down] Még nem ment el: nem vagyunk elérhetők. Nyomja meg újra a gombot; nem érkezik meg kétszer. A szövege itt marad.
    }

track-photos = Még meg nem érkezett fényképek: { NUMBER($count) }.

track-photos-send = Hiányzó fényképek küldése

track-print = Nyomtatás

track-clock = Az időpontok a bolt helyi ideje szerint értendők: { $shop }.
