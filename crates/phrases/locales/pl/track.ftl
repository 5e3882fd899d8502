track-unknown-title = Nie znajdujemy tego zgłoszenia
track-unknown = Możliwe, że brakuje części linku albo zgłoszenie usunięto. Otwórz jeszcze raz link z naszego e-maila lub napisz do nas.
track-trouble =
    { $why ->
        [offline] Nie masz połączenia z internetem.
        [busy] Za dużo naraz. Za chwilę sprawdzimy ponownie automatycznie.
       *[down] Nie ma teraz połączenia z nami. Sprawdzimy ponownie automatycznie.
    }
track-stood = Stan na { $moment }.
track-look = Sprawdź nowości
track-fresh = Aktualne: { $moment }
track-news = Są nowości:
track-sending = Wysyłamy…
track-unsent =
    { $why ->
        [offline] Jeszcze nie wysłano: brak internetu. Wyślemy to, gdy połączenie wróci. Twój tekst tu zostaje.
        [busy] Jeszcze nie wysłano: za dużo naraz. Spróbujemy ponownie automatycznie. Twój tekst tu zostaje.
        [unknown] Nie wysłano: nie znajdujemy już tego zgłoszenia. Twój tekst tu zostaje.
       *[down] Jeszcze nie wysłano: brak połączenia z nami. Za chwilę naciśnij przycisk ponownie; nie dotrze to dwa razy. Twój tekst tu zostaje.
    }
track-photos = Zdjęcia, które jeszcze nie dotarły: { NUMBER($count) }.
track-photos-send = Wyślij brakujące zdjęcia
track-print = Drukuj
track-clock = Godziny według czasu sklepu: { $shop }.
