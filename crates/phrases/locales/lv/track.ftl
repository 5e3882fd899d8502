track-unknown-title = Mēs neatrodam šo pieteikumu

track-unknown = Varbūt trūkst saites daļas, vai pieteikums ir dzēsts. Lūdzu, vēlreiz atveriet saiti mūsu e-pastā vai rakstiet mums.

track-trouble =
    { $why ->
        [offline] Jums nav interneta savienojuma.
        [busy] Pašlaik ir liela noslodze. Pēc brīža automātiski pārbaudīsim vēlreiz.
       *[down] Mūs pašlaik nevar sasniegt. Automātiski pārbaudīsim vēlreiz.
    }

track-stood = Tā bija šajā brīdī: { $moment }.

track-look = Paskatīties, vai ir kas jauns

track-fresh = Aktuāli: { $moment }

track-news = Ir jaunumi:

track-sending = Sūtām …

track-unsent =
    { $why ->
        [offline] Vēl nav nosūtīts: jums nav interneta savienojuma. Nosūtīsim, kad tas būs. Jūsu teksts paliek šeit.
        [busy] Vēl nav nosūtīts: pašlaik ir liela noslodze. Automātiski mēģināsim vēlreiz. Jūsu teksts paliek šeit.
        [unknown] Nav nosūtīts: mēs vairs neatrodam šo pieteikumu. Jūsu teksts paliek šeit.
       *[down] Vēl nav nosūtīts: mūs nevar sasniegt. Pēc brīža nospiediet pogu vēlreiz; divreiz tas nepienāks. Jūsu teksts paliek šeit.
    }

track-photos = Fotoattēli, kas vēl nav pienākuši: { NUMBER($count) }.

track-photos-send = Sūtīt trūkstošos fotoattēlus

track-print = Drukāt

track-clock = Laiki ir pēc veikala pulksteņa: { $shop }.
