track-unknown-title = Nu găsim această cerere
track-unknown = Poate lipsește o parte din link sau cererea a fost ștearsă. Deschideți din nou linkul din e-mailul nostru sau scrieți-ne.
track-trouble =
    { $why ->
        [offline] Nu aveți conexiune.
        [busy] Prea multe cereri deodată. Verificăm din nou automat, imediat.
       *[down] Momentan nu suntem disponibili. Verificăm din nou automat.
    }
track-stood = Aceasta era situația: { $moment }.
track-look = Actualizați
track-fresh = Actualizat: { $moment }
track-news = Sunt noutăți:
track-sending = Se trimite…
track-unsent =
    { $why ->
        [offline] Încă netrimis: nu aveți conexiune. Trimitem când revine conexiunea. Textul rămâne aici.
        [busy] Încă netrimis: prea multe cereri deodată. Încercăm din nou automat. Textul rămâne aici.
        [unknown] Netrimis: nu mai găsim această cerere. Textul rămâne aici.
       *[down] Încă netrimis: nu suntem disponibili. Apăsați din nou butonul puțin mai târziu; nu ajunge de două ori. Textul rămâne aici.
    }
track-photos = Fotografii care nu au ajuns încă: { NUMBER($count) }.
track-photos-send = Trimiteți fotografiile care lipsesc
track-print = Tipăriți
track-clock = Orele sunt după ora magazinului: { $shop }.
