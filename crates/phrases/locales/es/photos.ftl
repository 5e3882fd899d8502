## Photos

photos-title = Fotos

photos-arrived = Han llegado { $count } de { $total } fotos.

photos-name = Foto { $number }

photos-save = Guardar la foto { $number }

photos-missing = La foto { $number } no ha llegado

photos-add = Añadir fotos

photos-missing-hint = Aquí puede enviar de nuevo las fotos que faltan.

photos-more-hint = Las fotos de lo que falla ayudan a la tienda a responder.

photos-limits = JPEG, PNG o WebP, hasta 8 MB cada una, 5 fotos como máximo. El lugar y los datos de la cámara no se guardan.

photos-send = Enviar fotos

photos-added = Fotos añadidas

photos-wrong =
    { $why ->
        [nothing] Elija primero una foto.
        [too_many] La foto { $number } no se ha añadido: ya hay 5 fotos.
        [too_large] La foto { $number } es demasiado grande: 8 MB y 40 megapíxeles como máximo.
        [damaged] La foto { $number } no se puede abrir. Guárdela como JPEG e inténtelo de nuevo.
        [cut_off] La foto { $number } no ha llegado completa. Envíela de nuevo.
        [busy] La foto { $number } no se ha podido recibir en este momento. Envíela de nuevo en un minuto.
       *[not_image] La foto { $number } no es JPEG, PNG ni WebP. Guárdela como JPEG e inténtelo de nuevo.
    }
