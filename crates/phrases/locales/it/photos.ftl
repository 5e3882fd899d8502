photos-title = Foto
photos-arrived = Foto arrivate: { $count } su { $total }.
photos-name = Foto { $number }
photos-save = Salva la foto { $number }
photos-missing = La foto { $number } non è arrivata
photos-add = Aggiungi foto
photos-missing-hint = Qui puoi inviare di nuovo le foto che mancano.
photos-more-hint = Le foto del problema aiutano il negozio a rispondere.
photos-limits = JPEG, PNG o WebP, fino a 8 MB l’una, al massimo 5 foto. Luogo e dati della fotocamera non vengono conservati.
photos-send = Invia le foto
photos-added = Foto aggiunte
photos-wrong =
    { $why ->
        [nothing] Prima scegli una foto.
        [too_many] La foto { $number } non è stata aggiunta: ci sono già 5 foto.
        [too_large] La foto { $number } è troppo grande: al massimo 8 MB e 40 megapixel.
        [damaged] La foto { $number } non si apre. Salvala come JPEG e riprova.
        [cut_off] La foto { $number } non è arrivata intera. Inviala di nuovo.
        [busy] La foto { $number } ora non può essere ricevuta. Inviala di nuovo tra un minuto.
       *[not_image] La foto { $number } non è un JPEG, PNG o WebP. Salvala come JPEG e riprova.
    }
