ui-pick-title = ¿De qué artículo se trata?
ui-order = Pedido { $reference }
ui-ordered-on = Pedido el { DATE($day, style: "long") }
ui-arrived-on = Llegó el { DATE($day, style: "long") }
ui-on-its-way = En camino
ui-pieces = Cantidad: { $count }
ui-item = Artículo { $sku }
ui-this-item = Este artículo
ui-case-title = ¿Qué ha pasado?
ui-question-step = Pregunta { $number } de { $total }
ui-day-wrong = Elige un día. No puede ser posterior a hoy.
ui-answer-wrong = Revisa lo que has escrito.
ui-not-arrived = Todavía no ha llegado
ui-dont-know = No lo sé
ui-continue = Continuar
ui-back = Atrás
ui-restart = Empezar de nuevo
ui-source = Fuente: { $id }
ui-timeline = Tu plazo
ui-timeline-start = Inicio
ui-timeline-today = Hoy
ui-timeline-last = Último día
ui-why-not = Lo que no es posible
ui-good-to-know = Conviene saber
ui-next = Qué puedes hacer ahora
ui-open-form = Enviar una solicitud
ui-ask-person = Pedir a la tienda que lo revise
ui-print = Imprimir
ui-copy = Copiar
ui-save = Guardar como texto
ui-money = Tu reembolso
ui-form-title = Tu solicitud a { $shop }
ui-form-lead = No necesitas una cuenta. Solo pedimos lo que la tienda necesita para responderte.
ui-field-order = Número de pedido
ui-field-order-hint = Está en el correo que confirma tu pedido.
ui-contract-hint = O di qué pediste y cuándo.
ui-field-email = Correo electrónico
ui-field-email-hint = La tienda responde a esta dirección.
ui-field-name = Nombre
ui-field-remedy = ¿Qué prefieres?
ui-remedy-any = La tienda puede proponer algo
ui-field-message = Mensaje a la tienda
ui-optional = opcional
ui-error-empty =
    { $field ->
        [email] Escribe tu correo electrónico.
        [name] Escribe tu nombre.
       *[order_reference] Escribe tu número de pedido.
    }
ui-error-wrong =
    { $field ->
        [email] Escribe el correo así: nombre@example.com
        [order_reference] El número de pedido es demasiado largo. Puede tener 80 caracteres.
       *[other] Revisa este campo.
    }
ui-error-not-taken = La tienda no ha podido usar este dato. Revísalo.
ui-to-review = Revisar la solicitud
ui-review-title = ¿Está todo bien?
ui-review-item = Artículo
ui-review-case = Qué ha pasado
ui-review-statement = Lo que te hemos dicho
ui-change = Cambiar
ui-send = Enviar la solicitud
ui-sending = Enviando tu solicitud…
ui-received-title = La tienda tiene tu solicitud
ui-receipt-number = Número de recibo
ui-receipt-time = Recibida
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Guarda el número de recibo. La tienda responde por correo electrónico.
ui-receipt-mail = Te llega una copia por correo electrónico.
ui-receipt-earlier = La tienda tiene una versión anterior de tu solicitud, sin tus últimos cambios. Comunícaselos a la tienda.
ui-status-link = Seguir tu solicitud
ui-not-sent-title = Tu solicitud no se ha enviado
ui-not-sent-why =
    { $why ->
        [offline] No tienes conexión a internet.
        [busy] La tienda recibe ahora demasiadas solicitudes. Espera un minuto.
        [refused] El sistema de la tienda no ha aceptado la solicitud.
       *[not_arrived] La conexión se cortó antes de que llegara a la tienda.
    }
ui-kept = Todo lo que has escrito sigue aquí.
ui-try-again = Intentar de nuevo
ui-unknown-title = Aún no sabemos si tu solicitud ha llegado
ui-unknown-text = La tienda no ha dado una respuesta clara. Puedes comprobarlo sin riesgo: tu solicitud no puede llegar dos veces.
ui-check-again = Comprobar de nuevo
ui-handed-over = La página de la tienda se ocupa ahora de tu solicitud
ui-write-to-shop = Escribe a la tienda o llama. Te responde una persona.
ui-no-contact = La página de contacto de la tienda dice cómo hablar con una persona.
