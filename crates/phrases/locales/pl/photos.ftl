photos-title = Zdjęcia
photos-arrived = Zdjęcia, które dotarły: { $count } z { $total }.
photos-name = Zdjęcie { $number }
photos-save = Zapisz zdjęcie { $number }
photos-missing = Zdjęcie { $number } nie dotarło
photos-add = Dodaj zdjęcia
photos-missing-hint = Tutaj możesz ponownie wysłać brakujące zdjęcia.
photos-more-hint = Zdjęcia tego, co jest nie tak, pomagają sklepowi odpowiedzieć.
photos-limits = JPEG, PNG lub WebP, do 8 MB każde, najwyżej 5 zdjęć. Nie przechowujemy danych o miejscu i aparacie.
photos-send = Wyślij zdjęcia
photos-added = Dodano zdjęcia
photos-wrong =
    { $why ->
        [nothing] Najpierw wybierz zdjęcie.
        [too_many] Zdjęcie { $number } nie zostało dodane: jest już 5 zdjęć.
        [too_large] Zdjęcie { $number } jest za duże: najwyżej 8 MB i 40 megapikseli.
        [damaged] Zdjęcia { $number } nie da się otworzyć. Zapisz je jako JPEG i spróbuj ponownie.
        [cut_off] Zdjęcie { $number } nie dotarło w całości. Wyślij je ponownie.
        [busy] Zdjęcia { $number } nie można teraz przyjąć. Wyślij je ponownie za minutę.
       *[not_image] Zdjęcie { $number } to nie JPEG, PNG ani WebP. Zapisz je jako JPEG i spróbuj ponownie.
    }
