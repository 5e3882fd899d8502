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
ui-day-wrong = Elija un día. No puede ser posterior a hoy.
ui-answer-wrong = Revise lo que ha escrito.
ui-not-arrived = Todavía no ha llegado
ui-dont-know = No lo sé
ui-continue = Continuar
ui-back = Atrás
ui-restart = Empezar de nuevo
ui-source = Fuente: { $id }
ui-timeline = Su plazo
ui-timeline-start = Inicio
ui-timeline-today = Hoy
ui-timeline-last = Último día
ui-why-not = Lo que no es posible
ui-good-to-know = Conviene saber
ui-next = Qué puede hacer ahora
ui-open-form = Enviar una solicitud
ui-ask-person = Pedir a la tienda que lo revise
ui-print = Imprimir
ui-copy = Copiar
ui-save = Guardar como texto
ui-money = Su reembolso
ui-form-title = Su solicitud a { $shop }
ui-form-lead = No necesita una cuenta. Solo pedimos lo que la tienda necesita para responderle.
ui-field-order = Número de pedido
ui-field-order-hint = Está en el correo que confirma su pedido.
ui-contract-hint = O diga qué pidió y cuándo.
ui-field-email = Correo electrónico
ui-field-email-hint = La tienda responde a esta dirección.
ui-field-name = Nombre
ui-field-remedy = ¿Qué prefiere?
ui-remedy-any = La tienda puede proponer algo
ui-field-message = Mensaje a la tienda
ui-optional = opcional
ui-error-empty =
    { $field ->
        [email] Escriba su correo electrónico.
        [name] Escriba su nombre.
       *[order_reference] Escriba su número de pedido.
    }
ui-error-wrong =
    { $field ->
        [email] Escriba el correo así: nombre@example.com
        [order_reference] El número de pedido es demasiado largo. Puede tener 80 caracteres.
       *[other] Revise este campo.
    }
ui-error-not-taken = La tienda no ha podido usar este dato. Revíselo.
ui-to-review = Revisar la solicitud
ui-review-title = ¿Está todo bien?
ui-review-item = Artículo
ui-review-case = Qué ha pasado
ui-review-statement = Lo que le hemos dicho
ui-change = Cambiar
ui-send = Enviar la solicitud
ui-sending = Enviando su solicitud…
ui-received-title = La tienda tiene su solicitud
ui-receipt-number = Número de recibo
ui-receipt-time = Recibida
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Guarde el número de recibo. La tienda responde por correo electrónico.
ui-receipt-mail = Le llega una copia por correo electrónico.
ui-receipt-earlier = La tienda tiene una versión anterior de su solicitud, sin sus últimos cambios. Comuníqueselos a la tienda.
ui-status-link = Seguir su solicitud
ui-not-sent-title = Su solicitud no se ha enviado
ui-not-sent-why =
    { $why ->
        [offline] No tiene conexión a internet.
        [busy] La tienda recibe ahora demasiadas solicitudes. Espere un minuto.
        [refused] El sistema de la tienda no ha aceptado la solicitud.
       *[not_arrived] La conexión se cortó antes de que llegara a la tienda.
    }
ui-kept = Todo lo que ha escrito sigue aquí.
ui-try-again = Intentar de nuevo
ui-unknown-title = Aún no sabemos si su solicitud ha llegado
ui-unknown-text = La tienda no ha dado una respuesta clara. Puede comprobarlo sin riesgo: su solicitud no puede llegar dos veces.
ui-check-again = Comprobar de nuevo
ui-handed-over = La página de la tienda se ocupa ahora de su solicitud
ui-write-to-shop = Escriba a la tienda o llame. Le responde una persona.
ui-no-contact = La página de contacto de la tienda dice cómo hablar con una persona.
