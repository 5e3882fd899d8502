photos-title = Foton
photos-arrived = { $count } av { $total } foton har kommit fram.
photos-name = Foto { $number }
photos-save = Spara foto { $number }
photos-missing = Foto { $number } har inte kommit fram
photos-add = Lägg till foton
photos-missing-hint = Här kan du skicka de saknade fotona igen.
photos-more-hint = Foton på det som är fel hjälper butiken att svara.
photos-limits = JPEG, PNG eller WebP, högst 8 MB per foto, högst 5 foton. Plats och kamerauppgifter sparas inte.
photos-send = Skicka foton
photos-added = Foton tillagda
photos-wrong =
    { $why ->
        [nothing] Välj ett foto först.
        [too_many] Foto { $number } lades inte till: det finns redan 5 foton.
        [too_large] Foto { $number } är för stort: högst 8 MB och 40 megapixel.
        [damaged] Foto { $number } går inte att öppna. Spara det som JPEG och försök igen.
        [cut_off] Foto { $number } kom inte fram helt. Skicka det igen.
        [busy] Foto { $number } gick inte att ta emot just nu. Skicka det igen om en minut.
       *[not_image] Foto { $number } är inte JPEG, PNG eller WebP. Spara det som JPEG och försök igen.
    }
