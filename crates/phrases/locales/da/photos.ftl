photos-title = Billeder
photos-arrived = { $count } af { $total } billeder er kommet frem.
photos-name = Billede { $number }
photos-save = Gem billede { $number }
photos-missing = Billede { $number } er ikke kommet frem
photos-add = Tilføj billeder
photos-missing-hint = Du kan sende de manglende billeder igen her.
photos-more-hint = Billeder af det, der er galt, hjælper butikken med at svare.
photos-limits = JPEG, PNG eller WebP, højst 8 MB hver, højst 5 billeder. Sted og kameradata bliver ikke gemt.
photos-send = Send billeder
photos-added = Billeder tilføjet
photos-wrong =
    { $why ->
        [nothing] Vælg et billede først.
        [too_many] Billede { $number } blev ikke tilføjet: der er allerede 5 billeder.
        [too_large] Billede { $number } er for stort: højst 8 MB og 40 megapixel.
        [damaged] Billede { $number } kan ikke åbnes. Gem det som JPEG, og prøv igen.
        [cut_off] Billede { $number } kom kun delvist frem. Send det igen.
        [busy] Billede { $number } kunne ikke tages imod lige nu. Send det igen om et minut.
       *[not_image] Billede { $number } er ikke JPEG, PNG eller WebP. Gem det som JPEG, og prøv igen.
    }
