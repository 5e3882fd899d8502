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
ui-calendar = Añadir al calendario
ui-share = Compartir
ui-copied = Copiado
ui-money = Su reembolso
ui-form-title = Su solicitud a { $shop }
ui-form-lead = No necesita una cuenta. Solo pedimos lo que la tienda necesita para responderle.
ui-field-order = Número de pedido
ui-field-order-hint = Está en el correo que confirma su pedido.
ui-contract-hint = O diga qué pidió y cuándo.
ui-field-email = Correo electrónico
ui-field-email-hint = Para que la tienda pueda responderle.
ui-field-name = Nombre
ui-field-remedy = ¿Qué prefiere?
ui-remedy-any = La tienda puede proponer algo
ui-field-message =
    { $case ->
        [defect] ¿Qué problema tiene?
        [damaged] ¿Qué está dañado?
        [wrong] ¿Qué ha recibido?
        [missing] ¿Qué falta?
        [guarantee] ¿Qué problema tiene?
        [repair] ¿Qué hay que reparar?
        [complaint] ¿Qué ha ido mal?
        [trade_in] ¿En qué estado está?
       *[other] Mensaje a la tienda
    }
ui-bank-hint = No escriba números de cuenta ni de tarjeta. La tienda no los necesita aquí.
ui-field-serials = Número de serie
ui-serials-hint = Está en el artículo, en la caja o en la factura. Si son varios artículos, uno por línea.
ui-field-wanted =
    { $case ->
        [spare_part] ¿Qué pieza necesita?
       *[other] ¿Qué desea a cambio?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] El nombre o el número, si lo sabe.
        [exchange] Talla, color u otro artículo.
       *[other] Solo si quiere otra cosa: talla, color u otro artículo.
    }
ui-optional = opcional
ui-error-empty =
    { $field ->
        [message] Descríbalo en pocas palabras.
        [wanted] Escriba qué desea.
        [serials] Escriba el número de serie. Si no lo encuentra, dígalo aquí.
        [photos] Añada una foto o indique que no puede.
        [email] Escriba su correo electrónico.
        [name] Escriba su nombre.
       *[order_reference] Escriba su número de pedido.
    }
ui-error-wrong =
    { $field ->
        [wanted] Es demasiado largo. Puede tener 300 caracteres.
        [serials] Escriba 20 números de serie como máximo, de hasta 80 caracteres cada uno.
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
ui-phase =
    { $phase ->
        [waiting] El sistema de la tienda no responde. Lo intentamos de nuevo a las { $time }.
        [elsewhere] Su solicitud se está enviando en otra pestaña. Espere, por favor.
       *[looking_up] Estamos comprobando si su solicitud ha llegado.
    }
ui-earlier-title = Estamos comprobando si su solicitud anterior ha llegado
ui-received-title = La tienda tiene su solicitud
ui-receipt-number = Número de justificante
ui-receipt-time = Recibida
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Encontrará la respuesta de la tienda en la página de su solicitud. Guarde el enlace y el número de justificante.
ui-receipt-next-mail = Guarde el número de justificante. La tienda puede responder a su correo electrónico.
ui-your-copy = Su solicitud
ui-receipt-mail = Le llega una copia por correo electrónico.
ui-receipt-earlier = La tienda tiene una versión anterior de su solicitud, sin sus últimos cambios. Comuníqueselos a la tienda.
ui-status-link = Seguir su solicitud
ui-not-sent-title = Su solicitud no se ha enviado
ui-not-sent-why =
    { $why ->
        [offline] No tiene conexión a internet.
        [busy] La tienda recibe ahora demasiadas solicitudes. Inténtelo un poco más tarde.
        [refused] El sistema de la tienda no ha aceptado la solicitud.
       *[not_arrived] La conexión se cortó antes de que llegara a la tienda.
    }
ui-shop-says = El sistema de la tienda dice: { $words }
ui-again-at = Puede intentarlo de nuevo a partir de las { $time }.
ui-earlier-gone = Su solicitud anterior no ha llegado a la tienda. Lo que escribió no se guarda en este dispositivo. Envíela de nuevo, por favor.
ui-kept = Todo lo que ha escrito sigue aquí.
ui-try-again = Intentar de nuevo
ui-unknown-title = Aún no sabemos si su solicitud ha llegado
ui-unknown-text = La tienda no ha dado una respuesta clara. Puede comprobarlo sin riesgo: su solicitud no puede llegar dos veces.
ui-check-again = Comprobar de nuevo
ui-sent-title = Su solicitud se ha enviado
ui-sent-text = El sistema de la tienda no da justificante y no podemos ver qué ha pasado con ella. Guarde su copia. Si no recibe respuesta, pregunte a la tienda.
ui-hand-over-title = Falta un paso más
ui-hand-over =
    { $way ->
        [mailto] Envíe el mensaje en su programa de correo. Si no se ha abierto, copie su solicitud y escriba a la tienda.
       *[copy] Copie su solicitud y envíela a la tienda.
    }
ui-stopped = Algo ha fallado en esta página. Lo que escribió está en este formulario: envíelo desde aquí, por favor.
ui-handed-over = La página de la tienda se ocupa ahora de su solicitud
ui-write-to-shop = Escriba a la tienda o llame. Le responde una persona.
ui-no-contact = La página de contacto de la tienda dice cómo hablar con una persona.
ui-photos-title = Fotos
ui-photos-hint = Hasta 5 fotos de lo que falla. El lugar y los datos de la cámara se eliminan antes de enviarlas.
ui-no-photos = No puedo añadir fotos
ui-photos-add = Elegir fotos
ui-photos-camera = Hacer una foto
ui-photos-drop = También puede arrastrarlas o pegarlas aquí.
ui-photos-busy = Preparando sus fotos…
ui-photo = Foto { $number }
ui-photo-remove = Quitar la foto { $number }
ui-photos-count = { $count } de 5 fotos añadidas
ui-photo-refused =
    { $why ->
        [unreadable] Este navegador no puede leer la foto. Guárdela como JPEG o envíela a la tienda más tarde.
        [too_large] La foto es demasiado grande. Puede tener 40 megapíxeles como máximo.
        [too_many] Puede añadir 5 fotos como máximo.
        [same] Esta foto ya está añadida.
       *[not_image] Esto no es una foto.
    }
ui-photos-insecure = Aquí no se pueden añadir fotos porque la conexión con esta página no es segura. Su solicitud funciona sin ellas.
ui-photo-state =
    { $state ->
        [sending] en camino
        [arrived] recibida
        [missing] falta
       *[waiting] en espera
    }
ui-photos-arrived = Han llegado { $count } de { $total } fotos
ui-photos-missing =
    { $count ->
        [one] Falta { $count } de { $total } fotos. Su solicitud ha llegado.
        [many] Faltan { $count } de { $total } fotos. Su solicitud ha llegado.
       *[other] Faltan { $count } de { $total } fotos. Su solicitud ha llegado.
    }
ui-photos-keep-open = Mantenga abierta esta página hasta que hayan llegado todas las fotos.
ui-photos-retry = Enviar de nuevo las fotos que faltan
ui-photos-not-taken = No se han podido entregar las fotos. Envíelas a la tienda por correo electrónico.
