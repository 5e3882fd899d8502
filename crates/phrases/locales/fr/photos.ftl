# same as English
photos-title = Photos
photos-arrived = Photos arrivées : { $count } sur { $total }.
# same as English
photos-name = Photo { $number }
photos-save = Enregistrer la photo { $number }
photos-missing = La photo { $number } n’est pas arrivée
photos-add = Ajouter des photos
photos-missing-hint = Vous pouvez renvoyer ici les photos manquantes.
photos-more-hint = Des photos du problème aident la boutique à répondre.
photos-limits = JPEG, PNG ou WebP, 8 Mo par photo, 5 photos au maximum. Le lieu et les données de l’appareil photo ne sont pas gardés.
photos-send = Envoyer les photos
photos-added = Photos ajoutées
photos-wrong =
    { $why ->
        [nothing] Choisissez d’abord une photo.
        [too_many] La photo { $number } n’a pas été ajoutée : il y a déjà 5 photos.
        [too_large] La photo { $number } est trop grande : 8 Mo et 40 mégapixels au maximum.
        [damaged] La photo { $number } ne s’ouvre pas. Enregistrez-la en JPEG et réessayez.
        [cut_off] La photo { $number } n’est pas arrivée entière. Renvoyez-la.
        [busy] La photo { $number } n’a pas pu être reçue pour le moment. Renvoyez-la dans une minute.
       *[not_image] La photo { $number } n’est pas en JPEG, PNG ou WebP. Enregistrez-la en JPEG et réessayez.
    }
