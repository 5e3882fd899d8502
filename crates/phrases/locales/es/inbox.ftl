## Inbox

inbox-skip = Ir al contenido

inbox-pages = Páginas

inbox-shop = Tienda

inbox-account = Su cuenta

inbox-not-allowed-title = No puede hacer esto

inbox-not-allowed-text = No se ha cambiado nada. Un propietario de la tienda puede darle otra función.

inbox-state =
    { $word ->
        [received] Nueva
        [in_review] En revisión
        [waiting] Espera al cliente
        [accepted] Aceptada
        [refused] Rechazada
       *[completed] Cerrada
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Pedido, correo, nombre, producto o caso

inbox-case-label = Tipo de caso

inbox-every-case = Todos los tipos

inbox-needs-answer = Hay que responder

inbox-clear = Quitar filtros

inbox-overdue = Atrasada desde el { $moment }

inbox-answer-by = Responder antes del { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } respuesta está atrasada.
        [many] { $count } de respuestas están atrasadas.
       *[other] { $count } respuestas están atrasadas.
    }

inbox-first-page = Primera página

inbox-next-page = Página siguiente

inbox-export = Descargar esta lista:

inbox-cases = Casos

inbox-case-before = Caso anterior

inbox-case-after = Caso siguiente

inbox-action =
    { $word ->
        [approve] Aceptar
        [ask] Preguntar al cliente
        [decline] Rechazar
        [exception] Hacer una excepción
        [goods] Artículo recibido
        [parcel] Hay un envío en camino
        [refund] Reembolso hecho
        [solved] Resuelto de otra forma
        [write] Escribir al cliente
        [review] Empezar la revisión
       *[reopen] Reabrir
    }

inbox-action-hint =
    { $word ->
        [approve] El cliente recibe lo que pidió.
        [ask] El caso espera la respuesta del cliente.
        [decline] Diga el motivo y qué puede hacer ahora el cliente.
        [exception] Da más de lo que piden su política y la ley. Queda marcado como excepción.
        [goods] El cliente sabrá que el artículo ha llegado.
        [parcel] Una etiqueta, un reemplazo o el artículo reparado: el cliente recibe el número y el enlace.
        [refund] El dinero va de vuelta. Esto cierra el caso.
        [solved] El cliente recibió algo que no es dinero. Esto cierra el caso.
        [write] El estado no cambia.
        [review] El cliente ve que alguien lo está mirando.
       *[reopen] El caso vuelve a revisión.
    }

inbox-action-go =
    { $word ->
        [approve] Aceptar
        [ask] Enviar pregunta
        [decline] Rechazar
        [exception] Aceptar como excepción
        [goods] Guardar
        [parcel] Guardar
        [refund] Cerrar como reembolsado
        [solved] Cerrar como resuelto
        [write] Enviar mensaje
        [review] Empezar la revisión
       *[reopen] Reabrir
    }

inbox-goods-message = Hemos recibido el artículo.

inbox-message-optional = Mensaje para el cliente, si quiere

inbox-message-hint = El cliente lo lee en la página de estado. Idioma del cliente: { $language }

inbox-template = Texto

inbox-put-in = Insertar

inbox-tracking-number = Número de seguimiento

inbox-tracking-link = Enlace de seguimiento

inbox-resolution = Solución

inbox-taken-back = El cliente retiró la solicitud

inbox-amount = Importe devuelto

inbox-currency = Moneda

inbox-words-missing = Aún no se guardó: diga al cliente el motivo o lo que necesita.

inbox-places-left = Aún no se guardó: el mensaje tiene un hueco entre llaves que debe rellenar.

inbox-link-wrong = Aún no se guardó: el enlace debe empezar por https://.

inbox-parcel-missing = Aún no se guardó: escriba un número de seguimiento o un enlace.

inbox-solution-missing = Aún no se guardó: elija cómo se resolvió.

inbox-amount-wrong = Aún no se guardó: escriba el importe como 12,90, sin separador de miles, y la moneda como EUR.

inbox-too-long = Aún no se guardó: el mensaje tiene más de 2000 caracteres.

inbox-exception = Excepción

inbox-rating = Valoración del cliente

inbox-stars = { $stars } de 5

inbox-erase = Borrar los datos personales

inbox-erase-text = Se borran para siempre el nombre, el correo, el número de pedido, los mensajes y las fotos. Queda lo que cuentan las cifras.

inbox-erase-sure = Sí, borrarlo para siempre

inbox-step =
    { $word ->
        [message] Mensaje
        [tracking] Envío
        [photos] Fotos
       *[state] Anotado
    }

inbox-actor =
    { $word ->
        [buyer] Cliente
        [shop] Tienda
       *[desk] Automático
    }

inbox-gives =
    { $word ->
        [law] Por ley:
       *[shop] Por su política:
    }

inbox-refuses =
    { $word ->
        [law] En contra, por ley:
       *[shop] En contra, por su política:
    }

inbox-not-told = El cliente no ha dicho:

inbox-opens-on = Primer día

inbox-send-by = Último día de envío

inbox-money-by = Último día del reembolso

inbox-unlimited = Sin fin

inbox-person-decides = Lo decide una persona de su tienda.

inbox-conditions = Condiciones

inbox-holds = se cumple

inbox-fails = no se cumple

inbox-open = pendiente

inbox-staff = Equipo

inbox-role =
    { $word ->
        [owner] Propietario
        [agent] Agente
       *[reader] Lector
    }

inbox-role-label = Función

inbox-role-hint = Los propietarios pueden todo. Los agentes responden y descargan. Los lectores solo miran.

inbox-person =
    { $word ->
        [active] Activo
        [invited] Invitado
        [expired] La invitación ha caducado
       *[off] Desactivado
    }

inbox-invite = Invitar a alguien

inbox-invite-go = Crear enlace

inbox-link-text = Dé este enlace a { $name }. Funciona una vez, durante 7 días, y no se vuelve a mostrar.

inbox-new-link = Enlace nuevo

inbox-switch-off = Desactivar

inbox-switch-on = Activar

inbox-save = Guardar

inbox-remove = Eliminar

inbox-fields-wrong = No se ha cambiado nada: escriba un nombre y un correo como nombre@example.com.

inbox-last-owner = No se ha cambiado nada: la tienda necesita antes otro propietario que pueda entrar.

inbox-other-shop = No se ha cambiado nada: esta persona también trabaja para otra tienda. El enlace lo puede crear el propietario de ambas.

inbox-one-password = La contraseña única de antes aún lo abre todo. Cuando todos tengan cuenta, quítela.

inbox-one-password-go = Quitar la contraseña única

inbox-login-wrong = El correo y la contraseña no coinciden.

inbox-forgotten = ¿Ha olvidado la contraseña? Un propietario de la tienda puede darle un enlace nuevo.

inbox-setup-title = Su cuenta para la bandeja de entrada

inbox-setup-text = Tiene la función de propietario: ve todas las solicitudes y puede invitar a otros.

inbox-setup-go = Crear cuenta

inbox-invitation-title = Solicitudes de clientes de { $shop }

inbox-invitation-text = Le damos la bienvenida, { $name }. Elija una contraseña; luego podrá entrar con su correo.

inbox-invitation-closed = Una invitación funciona una vez, durante 7 días. Pida un enlace nuevo al propietario de la tienda.

inbox-your-name = Su nombre

inbox-your-email = Su correo

inbox-name-wrong = Escriba su nombre; hasta 80 caracteres.

inbox-change-password = Cambiar contraseña

inbox-current-password = Contraseña actual

inbox-everywhere = Cerrar todas las sesiones

inbox-everywhere-text = En todos los ordenadores y teléfonos, también en este.

inbox-templates = Textos

inbox-templates-text = Sus propias palabras para responder. El cliente recibe el texto en su idioma o, si no lo hay, en el primer idioma de su tienda.

inbox-places = Se rellenan solos: { LIST($places) }

inbox-no-templates = Aún no hay textos.

inbox-new-template = Texto nuevo

inbox-template-name = Nombre del texto

inbox-text = Texto

inbox-template-wrong = Aún no se guardó: escriba un nombre y un texto de hasta 2000 caracteres.
