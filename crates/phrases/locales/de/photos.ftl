## Photos

photos-title = Fotos

photos-arrived = { $count } von { $total } Fotos sind angekommen.

photos-name = Foto { $number }

photos-save = Foto { $number } speichern

photos-missing = Foto { $number } ist nicht angekommen

photos-add = Fotos hinzufügen

photos-missing-hint = Hier können Sie die fehlenden Fotos noch einmal senden.

photos-more-hint = Fotos davon, was nicht stimmt, helfen dem Shop bei der Antwort.

photos-limits = JPEG, PNG oder WebP, je bis 8 MB, höchstens 5 Fotos. Ort und Kameradaten werden nicht aufbewahrt.

photos-send = Fotos senden

photos-added = Fotos hinzugefügt

photos-wrong =
    { $why ->
        [nothing] Wählen Sie zuerst ein Foto aus.
        [too_many] Foto { $number } wurde nicht hinzugefügt: Es sind schon 5 Fotos da.
        [too_large] Foto { $number } ist zu groß: höchstens 8 MB und 40 Megapixel.
        [damaged] Foto { $number } lässt sich nicht öffnen. Speichern Sie es als JPEG und versuchen Sie es noch einmal.
        [cut_off] Foto { $number } ist nicht vollständig angekommen. Bitte senden Sie es noch einmal.
        [busy] Foto { $number } konnte gerade nicht angenommen werden. Bitte senden Sie es in einer Minute noch einmal.
       *[not_image] Foto { $number } ist weder JPEG noch PNG noch WebP. Speichern Sie es als JPEG und versuchen Sie es noch einmal.
    }
