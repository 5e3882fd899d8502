track-unknown-title = No encontramos esta solicitud

track-unknown = Puede que falte una parte del enlace o que la solicitud se haya borrado. Abra otra vez el enlace de nuestro correo o escríbanos.

track-trouble =
    { $why ->
        [offline] No tiene conexión.
        [busy] Ahora hay demasiada actividad. Volveremos a mirar automáticamente en un momento.
       *[down] Ahora no hay conexión con nosotros. Volveremos a mirar automáticamente.
    }

track-stood = Así estaba el { $moment }.

track-look = Ver si hay novedades

track-fresh = Al día: { $moment }

track-news = Hay novedades:

track-sending = Enviando…

track-unsent =
    { $why ->
        [offline] Aún no se ha enviado: no tiene conexión. Lo enviaremos cuando vuelva a tenerla. Sus palabras siguen aquí.
        [busy] Aún no se ha enviado: ahora hay demasiada actividad. Lo intentaremos otra vez automáticamente. Sus palabras siguen aquí.
        [unknown] No se ha enviado: ya no encontramos esta solicitud. Sus palabras siguen aquí.
       *[down] Aún no se ha enviado: no se nos puede contactar. Pulse otra vez el botón en un momento; no llegará dos veces. Sus palabras siguen aquí.
    }

track-photos = Fotos que aún no han llegado: { NUMBER($count) }.

track-photos-send = Enviar las fotos que faltan

track-print = Imprimir

track-clock = Las horas son las del reloj de { $shop }.
