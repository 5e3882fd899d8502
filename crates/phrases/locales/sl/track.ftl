track-unknown-title = Tega zahtevka ne najdemo

track-unknown = Morda manjka del povezave ali pa je zahtevek izbrisan. Znova odprite povezavo iz našega e-sporočila ali nam pišite.

track-trouble =
    { $why ->
        [offline] Niste povezani z internetom.
        [busy] Trenutno je prevelika gneča. Kmalu bomo sami znova pogledali.
       *[down] Trenutno nismo dosegljivi. Sami bomo znova pogledali.
    }

track-stood = Zadnje znano stanje: { $moment }.

track-look = Preveri novosti

track-fresh = Posodobljeno: { $moment }

track-news = Novosti:

track-sending = Pošiljamo …

track-unsent =
    { $why ->
        [offline] Še ni poslano: niste povezani z internetom. Pošljemo, ko boste spet povezani. Vaše besedilo ostane tu.
        [busy] Še ni poslano: prevelika je gneča. Sami bomo poskusili znova. Vaše besedilo ostane tu.
        [unknown] Ni poslano: tega zahtevka ne najdemo več. Vaše besedilo ostane tu.
       *[down] Še ni poslano: nismo dosegljivi. Čez trenutek znova pritisnite gumb; sporočilo ne pride dvakrat. Vaše besedilo ostane tu.
    }

track-photos = Fotografije, ki še niso prispele: { NUMBER($count) }.

track-photos-send = Pošlji manjkajoče fotografije

track-print = Natisni

track-clock = Časi veljajo po uri trgovine { $shop }.
