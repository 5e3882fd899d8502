case-state =
    { $word ->
        [received] Recibida
        [in_review] En revisión
        [waiting] Pendiente de usted
        [accepted] Aceptada
        [refused] Rechazada
       *[completed] Cerrada
    }

case-lead =
    { $word ->
        [received] Tenemos su solicitud. Aún no la ha visto nadie.
        [in_review] Estamos revisando su solicitud.
        [waiting] Necesitamos algo de usted para poder seguir. El mensaje de abajo dice qué.
        [accepted] Hemos aceptado su solicitud.
        [refused] Hemos rechazado su solicitud. El mensaje de abajo explica el motivo.
       *[completed] Su solicitud está cerrada.
    }

case-since = Desde: { $moment }

case-next-title = Qué pasa ahora

case-next =
    { $word ->
        [received] Revisamos su solicitud y le contestamos aquí. Hasta entonces no tiene que hacer nada.
        [in_review] Le contestamos aquí en cuanto sepamos más. Hasta entonces no tiene que hacer nada.
        [waiting] Escríbanos en esta página. Después seguimos.
        [accepted] Haremos lo que le hemos dicho. No tiene que hacer nada, salvo que nuestro mensaje se lo pida.
        [refused] Si no está de acuerdo, escríbanos en esta página.
       *[completed] Nada más. Si queda algo pendiente, escríbanos en esta página.
    }

case-answer-by = Le contestamos a más tardar: { $moment }.

case-answer-late = Queríamos contestarle a más tardar: { $moment }. Llegamos tarde y lo sentimos.

case-our-message = Nuestro mensaje

case-by =
    { $who ->
        [buyer] Usted
        [shop] { $shop }
       *[desk] Automático
    }

case-step =
    { $word ->
        [message] Mensaje
        [tracking] Paquete
       *[photos] Fotos
    }

case-tracking = Número de seguimiento

case-tracking-follow = Seguir el paquete

case-result = Resultado

case-end =
    { $word ->
        [refused] Rechazada
       *[withdrawn] Retirada por usted
    }

case-refunded = Importe devuelto

case-write-title = Escríbanos

case-write-label = Su mensaje

case-write-hint = 2000 caracteres como máximo. No escriba números de cuenta ni de tarjeta.

case-write-reopens = Su mensaje vuelve a abrir el caso. Puede escribir aquí hasta el { DATE($day, style: "long") }.

case-write-over = Este caso se cerró hace más de 30 días. Si hay algo nuevo, envíe otra solicitud o pregunte a una persona.

case-write-go = Enviar mensaje

case-write-done = Hemos recibido su mensaje.

case-write-wrong =
    { $why ->
        [empty] No se ha enviado: escriba algo primero.
        [long] No se ha enviado: 2000 caracteres como máximo. Acorte su mensaje.
        [many] No se ha enviado: ha escrito 20 veces desde ayer. Inténtelo más tarde; tenemos sus otros mensajes.
       *[before] Este formulario ya se envió con otras palabras, y las tenemos. Para enviar también esto, pulse otra vez el botón.
    }

case-rate-title = ¿Qué tal lo hicimos?

case-rate-lead = ¿Cómo hemos llevado su caso?

case-stars =
    { $word ->
        [one] Muy mal
        [two] Mal
        [three] Regular
        [four] Bien
       *[five] Muy bien
    }

case-rate-comment = ¿Qué deberíamos saber? (opcional)

case-rate-go = Enviar valoración

case-rate-change = Cambiar valoración

case-rate-thanks = Gracias por su valoración. Puede cambiarla hasta el { DATE($day, style: "long") }.

case-rate-kept = Gracias por su valoración.

case-rate-given = Su valoración

case-rate-wrong =
    { $why ->
        [stars] No se ha enviado: elija una de las cinco respuestas.
        [long] No se ha enviado: 2000 caracteres como máximo. Acorte su texto.
        [late] Su valoración ya no se puede cambiar.
       *[open] Podrá valorar cuando se cierre el caso.
    }

# same as English
desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Número de pedido

desk-product = Producto

desk-history = Historial

desk-status-title = Su solicitud

desk-your-request = Lo que usted envió

desk-case-number = Número de caso

desk-received-at = Recibida

desk-about = Asunto

desk-you-wrote = Su mensaje

desk-case =
    { $word ->
        [return] Devolución
        [exchange] Cambio
        [defect] Producto defectuoso
        [damaged] Llegó dañado
        [wrong] Artículo equivocado
        [missing] Falta algo
        [late] Entrega tardía
        [guarantee] Garantía
        [withdrawal] Desistimiento
        [repair] Reparación
        [complaint] Queja
        [trade_in] Entrega de artículo usado
        [spare_part] Pieza de repuesto
       *[cancellation] Cancelación
    }

desk-remedy =
    { $word ->
        [refund_original] Reembolso
        [store_credit] Saldo en la tienda
        [gift_card] Tarjeta regalo
        [exchange] Cambio
        [replacement] Sustitución
        [repair] Reparación
        [price_reduction] Rebaja del precio
        [keep_item_refund] Reembolso sin devolver el artículo
        [termination] Resolución del contrato
        [exchange_same] Cambio por otro igual
        [exchange_variant] Otra talla o color
        [coupon] Vale
        [donate] Reembolso y artículo donado
        [trade_in_credit] Saldo por el artículo usado
        [spare_part] Pieza de repuesto
        [reply] Respuesta de una persona
       *[send_missing] Envío de lo que falta
    }
