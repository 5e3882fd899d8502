## Desk

desk-language-name = Español

desk-language = Idioma

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Cerrar sesión

desk-ask-person = Hablar con una persona

desk-yes = Sí

# same as English
desk-no = No

desk-not-found-title = Aquí no hay nada

desk-not-found-text = Compruebe la dirección. Si siguió un enlace nuestro, copie el enlace completo.

desk-forbidden-title = Este formulario ya no es válido

desk-forbidden-text = No se ha cambiado nada. Vuelva atrás, cargue la página otra vez e inténtelo de nuevo.

desk-too-many-title = Demasiados intentos

desk-too-many-text = Espere, por favor. Segundos restantes: { NUMBER($seconds) }.

desk-unavailable-title = Ahora mismo no es posible

desk-unavailable-text = El fallo es nuestro. Lo que acaba de enviar no se ha guardado. Vuelva atrás e inténtelo en un momento.

desk-login-title = Iniciar sesión

desk-login-text = Solicitudes de clientes de { $shop }

desk-password = Contraseña

desk-login-go = Entrar

desk-login-wrong = La contraseña no es correcta.

desk-no-password = Todavía no hay contraseña. Abra el enlace de configuración que el programa mostró al arrancar.

desk-setup-title = Elija una contraseña

desk-setup-text = Abre la bandeja con las solicitudes de sus clientes.

desk-password-hint = Al menos 10 caracteres. Unas cuantas palabras seguidas se recuerdan bien.

desk-password-again = Repita la contraseña

desk-password-differs = Las dos contraseñas no coinciden.

desk-setup-go = Guardar contraseña

desk-setup-closed-title = Este enlace ya no funciona

desk-setup-closed-text = El enlace de configuración funciona una vez. Si ya hay contraseña, entre. Si no, reinicie el programa: mostrará un enlace nuevo.

desk-inbox = Bandeja de entrada

desk-search-label = Número de pedido o de caso

desk-search-go = Buscar

desk-all = Todas

desk-states = Mostrar por estado

desk-pages = Páginas de la lista

desk-older = Anteriores

desk-newest = Más recientes

desk-inbox-empty = Aún no hay solicitudes. Las nuevas aparecerán aquí.

desk-nothing-found = Ninguna solicitud coincide. Elija otro estado o acorte la búsqueda.

desk-all-requests = Todas las solicitudes

desk-buyer-wrote = Mensaje del cliente

desk-buyer-read = Lo que leyó el cliente

desk-facts = Datos

desk-email = Correo electrónico

desk-name = Nombre

desk-sku = Referencia

desk-quantity = Cantidad

desk-price = Precio pagado

desk-wish = Preferencia
desk-reason = Motivo
desk-serials = Números de serie
desk-wanted = Lo que quiere en su lugar

desk-country = País

desk-ordered-on = Fecha de pedido

desk-delivered-on = Fecha de entrega

desk-noticed-on = Fallo detectado

desk-buyer-language = Idioma del cliente

desk-verdict = Qué dicen la política y la ley

desk-no-verdict = No se guardó ningún resultado. Decida usted, por favor.

desk-older-policy = Se decidió con una política anterior. Su política ha cambiado desde entonces.

desk-other-policy-shown = La página del cliente usó otra versión de su política. Puede que el cliente leyera otra cosa.

desk-last-day = Último día

desk-way-back = Paga el envío de vuelta

desk-refund = Reembolso

desk-remedies = Opciones

desk-says-no = En contra

desk-decided-at = Según el reloj de su tienda: { $moment }

desk-answer = Responder

desk-new-state = Estado

desk-message-to-buyer = Mensaje para el cliente

desk-message-hint = El cliente lo lee en la página de estado.

desk-refusal-needs-words = Explique al cliente el motivo y qué puede hacer ahora.

desk-changed-meanwhile = No se guardó: la solicitud ha cambiado entretanto. Mire el historial y guarde de nuevo.

desk-save = Guardar respuesta

desk-you-read = Lo que leyó al enviarla

desk-keep-link = Guarde el enlace de su página de estado. Quien lo tenga puede leerla.

desk-receipt-title = Hemos recibido su solicitud

desk-receipt-text = Este es su justificante. Imprima o guarde esta página.

desk-check-sum = Suma de control

desk-follow = Seguir su solicitud

desk-mail-note =
    { $state ->
        [queued] También enviamos esta confirmación a su correo electrónico. Si no llega, mire en la carpeta de correo no deseado.
        [sent] También hemos enviado esta confirmación a su correo electrónico.
        [failed] No hemos podido entregar esta confirmación en su correo electrónico. Imprima o guarde esta página.
       *[none] No enviamos esta confirmación por correo electrónico. Imprima o guarde esta página.
    }

desk-mail-title = Confirmación por correo electrónico

desk-mail-shop =
    { $state ->
        [queued] Aún no se ha enviado. Próximo intento: { $moment }
        [sent] Enviada: { $moment }
        [failed] No se ha entregado. Diga al cliente por otro medio que tiene la solicitud.
       *[none] No se envió ninguna: entonces no había servidor de correo, o esta dirección no puede recibir correo.
    }

desk-mail-failed = Correo no entregado

desk-mail-attempts = Intentos

desk-mail-why = Motivo

desk-mail-reason =
    { $reason ->
        [recipient] El servidor de correo no acepta mensajes para esta dirección.
        [message] El servidor de correo no acepta el mensaje.
        [address] No se puede enviar correo a esta dirección.
        [sender] El servidor de correo no deja enviar desde la dirección de su tienda.
        [login] El servidor de correo no acepta el usuario o la contraseña.
        [security] No se pudo establecer una conexión cifrada con el servidor de correo.
        [later] El servidor de correo pide intentarlo más tarde.
        [expired] Ha fallado demasiado tiempo; ya no lo intentamos.
       *[connection] No se puede llegar al servidor de correo.
    }

desk-mail-answer = Respuesta del servidor de correo

desk-mail-again = Intentar de nuevo

desk-letter-subject =
    { $case ->
        [withdrawal] Hemos recibido su desistimiento: { $id }
       *[other] Hemos recibido su solicitud: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } ha recibido su desistimiento: { $moment }. Guarde esta confirmación.
       *[other] { $shop } ha recibido su solicitud: { $moment }. Guarde esta confirmación.
    }

desk-letter-moment = { $moment } (zona horaria: { $zone })

desk-letter-next-title = Qué pasa ahora

desk-letter-next =
    { $case ->
        [withdrawal] No tiene que enviar su desistimiento otra vez. Su página de estado muestra qué pasa con los productos y con su dinero.
       *[other] Miramos su solicitud y respondemos en su página de estado. Hasta entonces no tiene que hacer nada.
    }

desk-letter-why = Este correo se ha enviado automáticamente porque su dirección se indicó en una solicitud a { $shop }. Si no fue usted, díganoslo.

desk-form-title = Escriba a { $shop }

desk-form-text = Recibe al momento un justificante y un enlace para leer nuestra respuesta.

desk-form-case = ¿De qué se trata?

desk-your-email = Su correo electrónico

desk-your-country = Su país

desk-country-hint = Dos letras, por ejemplo ES

desk-delivered-optional = Día de llegada, si lo sabe

desk-your-words = Con sus palabras

desk-leave-empty = Deje esto vacío

desk-form-go = Enviar solicitud

desk-order-wrong = Escriba el número que figura en el correo del pedido.

desk-email-wrong = Escríbalo como nombre@example.com.

desk-not-sent-fields = Aún no se ha enviado. Corrija los campos marcados y envíe de nuevo.

desk-not-sent-trap = Aún no se ha enviado. Su navegador rellenó un campo oculto. Revise los datos y envíe de nuevo.

desk-not-sent-other-site = Aún no se ha enviado. Viene de otro sitio web. Revise los datos y envíelos usted.

desk-not-sent-before = Este formulario ya se envió con otros datos y tenemos esa solicitud. Para enviar también esta, pulse el botón otra vez.

desk-state =
    { $word ->
        [received] Recibida
        [in_review] En revisión
        [accepted] Aceptada
        [refused] Rechazada
       *[completed] Cerrada
    }

desk-status-lead =
    { $word ->
        [received] Tenemos su solicitud. Aún no la ha visto nadie.
        [in_review] Estamos revisando su solicitud.
        [accepted] Hemos aceptado su solicitud.
        [refused] Hemos rechazado su solicitud. El mensaje de abajo explica el motivo.
       *[completed] Su solicitud está cerrada.
    }

desk-verdict-status =
    { $word ->
        [eligible] Sí: el cliente puede
        [eligible_if] Sí, si se cumplen las condiciones pendientes
        [needs_person] Lo decide usted
        [not_eligible] No
       *[unknown] Abierto: falta un dato
    }

desk-basis =
    { $word ->
        [law] ley
       *[shop] su política
    }

desk-party =
    { $word ->
        [buyer] Cliente
       *[shop] Tienda
    }

desk-refusal-reason =
    { $word ->
        [period_over] El plazo ha terminado
        [not_yet] El plazo aún no ha empezado
        [rule_refuses] La política no admite estos artículos
        [legal_exception] La ley exceptúa estos productos
        [condition_fails] No se cumple una condición
        [limit_reached] Se alcanzó el límite
        [bundle_whole] Solo se devuelve el lote completo
        [no_legal_right] La ley no da ese derecho
        [already_returned] Ya devuelto o solicitado
        [not_late] Sin retraso
       *[no_rule] La política no lo regula
    }

desk-item-state =
    { $word ->
        [unused] Sin usar
        [unopened] Sin abrir
        [tags_attached] Con etiquetas
        [seal_intact] Precinto intacto
        [complete] Completo
        [original_packaging] Embalaje original
        [not_activated] Sin activar
        [data_erased] Datos borrados
        [serial_number_matches] Coincide el número de serie
        [undamaged] Sin daños
        [clean] Limpio
        [used_as_intended] Usado según lo previsto
        [original_buyer] Comprador original
        [fault_reaches_measure] El fallo alcanza la medida garantizada
        [proof_of_purchase] Prueba de compra
        [same_kind] Mismo tipo y tamaño
       *[not_started] Sin iniciar ni descargar
    }

case-letter-subject =
    { $word ->
        [waiting] Tenemos una pregunta sobre su solicitud: { $id }
        [accepted] Su solicitud está aceptada: { $id }
        [refused] Su solicitud está rechazada: { $id }
        [completed] Su solicitud está cerrada: { $id }
       *[other] Novedades de su solicitud: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } está revisando su solicitud.
        [waiting] { $shop } necesita algo de usted para seguir con su solicitud.
        [accepted] { $shop } ha aceptado su solicitud.
        [refused] { $shop } ha rechazado su solicitud.
        [completed] { $shop } ha cerrado su solicitud.
       *[other] { $shop } tiene novedades sobre su solicitud.
    }

case-letter-next =
    { $word ->
        [waiting] Escríbanos en su página de estado. Después seguimos.
        [accepted] Haremos lo que le hemos dicho. No tiene que hacer nada, salvo que nuestro mensaje se lo pida.
        [refused] Si no está de acuerdo, escríbanos en su página de estado.
        [completed] Nada más. Si queda algo pendiente, escríbanos en su página de estado. Allí también puede valorarnos.
       *[other] Le contestamos en su página de estado en cuanto sepamos más.
    }

case-letter-state = Estado

desk-letter-plain = Si esa página no se abre, esta funciona con cualquier navegador:
