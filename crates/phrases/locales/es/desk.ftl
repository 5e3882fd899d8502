## Desk

desk-language-name = Español

desk-language = Idioma

desk-day = { DATE($day, style: "long") }

# same as English
desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Cerrar sesión

desk-ask-person = Hablar con una persona

desk-yes = Sí

# same as English
desk-no = No

desk-not-found-title = Aquí no hay nada

desk-not-found-text = Comprueba la dirección. Si seguiste un enlace nuestro, copia el enlace completo.

desk-forbidden-title = Este formulario ya no es válido

desk-forbidden-text = No se ha cambiado nada. Vuelve atrás, carga la página otra vez e inténtalo de nuevo.

desk-too-many-title = Demasiados intentos

desk-too-many-text = Espera, por favor. Segundos restantes: { NUMBER($seconds) }.

desk-unavailable-title = Ahora mismo no es posible

desk-unavailable-text = El fallo es nuestro. Lo que acabas de enviar no se ha guardado. Vuelve atrás e inténtalo en un momento.

desk-login-title = Iniciar sesión

desk-login-text = Solicitudes de clientes de { $shop }

desk-password = Contraseña

desk-login-go = Entrar

desk-login-wrong = La contraseña no es correcta.

desk-no-password = Todavía no hay contraseña. Abre el enlace de configuración que el programa mostró al arrancar.

desk-setup-title = Elige una contraseña

desk-setup-text = Abre la bandeja con las solicitudes de tus clientes.

desk-password-hint = Al menos 10 caracteres. Unas cuantas palabras seguidas se recuerdan bien.

desk-password-again = Repite la contraseña

desk-password-differs = Las dos contraseñas no coinciden.

desk-setup-go = Guardar contraseña

desk-setup-closed-title = Este enlace ya no funciona

desk-setup-closed-text = El enlace de configuración funciona una vez. Si ya hay contraseña, entra. Si no, reinicia el programa: mostrará un enlace nuevo.

desk-inbox = Bandeja de entrada

desk-search-label = Número de pedido o de caso

desk-search-go = Buscar

desk-all = Todas

desk-states = Mostrar por estado

desk-pages = Páginas de la lista

desk-older = Anteriores

desk-newest = Más recientes

desk-inbox-empty = Aún no hay solicitudes. Las nuevas aparecerán aquí.

desk-nothing-found = Ninguna solicitud coincide. Elige otro estado o acorta la búsqueda.

desk-all-requests = Todas las solicitudes

desk-buyer-wrote = Mensaje del cliente

desk-buyer-read = Lo que leyó el cliente

desk-facts = Datos

desk-email = Correo electrónico

desk-name = Nombre

desk-order = Número de pedido

desk-product = Producto

desk-sku = Referencia

desk-quantity = Cantidad

desk-price = Precio pagado

desk-wish = Preferencia

desk-country = País

desk-ordered-on = Fecha de pedido

desk-delivered-on = Fecha de entrega

desk-noticed-on = Fallo detectado

desk-buyer-language = Idioma del cliente

desk-verdict = Qué dicen la política y la ley

desk-no-verdict = No se guardó ningún resultado. Decide tú, por favor.

desk-older-policy = Se decidió con una política anterior. Tu política ha cambiado desde entonces.

desk-other-policy-shown = La página del cliente usó otra versión de tu política. Puede que leyera otra cosa.

desk-last-day = Último día

desk-way-back = Paga la devolución

desk-refund = Reembolso

desk-remedies = Opciones

desk-says-no = En contra

desk-decided-at = Según el reloj de tu tienda: { $moment }

desk-answer = Responder

desk-new-state = Estado

desk-message-to-buyer = Mensaje para el cliente

desk-message-hint = El cliente lo lee en la página de estado.

desk-refusal-needs-words = Explica al cliente el motivo y qué puede hacer ahora.

desk-changed-meanwhile = No se guardó: la solicitud ha cambiado entretanto. Mira el historial y guarda de nuevo.

desk-save = Guardar respuesta

desk-history = Historial

desk-status-title = Su solicitud

desk-your-request = Lo que enviaste

desk-case-number = Número de caso

desk-received-at = Recibida

desk-about = Asunto

desk-you-wrote = Su mensaje

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
        [failed] No se ha entregado. Di al cliente por otro medio que tienes la solicitud.
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
        [sender] El servidor de correo no deja enviar desde la dirección de tu tienda.
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

desk-verdict-status =
    { $word ->
        [eligible] Sí: el cliente puede
        [eligible_if] Sí, si se cumplen las condiciones pendientes
        [needs_person] Lo decides tú
        [not_eligible] No
       *[unknown] Abierto: falta un dato
    }

desk-basis =
    { $word ->
        [law] ley
       *[shop] tu política
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
