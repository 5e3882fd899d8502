## Figures of the shop’s cases.

figures-title = Cifras

figures-period = Periodo

figures-weeks =
    { $word ->
        [4] 4 semanas
       *[13] 3 meses
        [52] 1 año
    }

figures-span = Del { DATE($from, style: "long") } al { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = No hay casos en este periodo. Las cifras aparecen con el primero.

figures-warnings = Lo que llama la atención ahora

figures-calm = Nada llama la atención.

figures-warnings-why = Aquí aparece lo que surgió claramente más en los últimos 28 días que en el año anterior, y más de lo que explica el azar. Nunca con menos de 5 casos.

figures-warning = { PERCENT($share) } de los casos ({ NUMBER($cases) }); lo habitual es { PERCENT($usual) }

figures-cases = Casos

figures-first-answer = Primera respuesta, la mitad en

figures-solution = Solución, la mitad en

figures-most = nueve de cada diez en { $time }

figures-in-time = Respondidos según lo prometido

figures-solved = Resueltos

figures-refused = Rechazados

figures-satisfaction = Satisfacción

figures-stars-mean = { $whole },{ $part } de 5

figures-answers = valoraciones: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } de { NUMBER($whole) }

figures-none = todavía nada

figures-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }

figures-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }

figures-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }

figures-by-week = Casos por semana

figures-weeks-text = Columnas de { NUMBER($count) } semanas. La más alta tiene { NUMBER($most) } casos, en la semana del { $day }.

figures-table = Mostrar como tabla

figures-week = Semana del

figures-reasons = Motivos

figures-products = Por producto

figures-countries = Por país

figures-name = Nombre

figures-bar = En barra

figures-main-reasons = Motivos más frecuentes

figures-unsaid = Sin indicar

figures-rest = Todos los demás

figures-stars = Estrellas

figures-ratings = Valoraciones

figures-turned-away = No admitidas

figures-turned-away-text = Llamadas de programas que no llegaron a ser un caso, por código de error. No se guarda nada de ninguna persona.

figures-code = Código de error

figures-calls = Llamadas

figures-download =
    { $word ->
       *[csv] Descargar en CSV
        [json] Descargar en JSON
    }

figures-reason =
    { $word ->
        [too_small] Demasiado pequeño
        [too_large] Demasiado grande
        [not_as_expected] No es lo que esperaba
        [no_longer_needed] Ya no hace falta
        [better_price] Encontrado más barato
        [ordered_by_mistake] Pedido por error
        [arrived_late] Llegó tarde
        [poor_quality] Mala calidad
        [not_tolerated] No tolerado
       *[other] Otro motivo
    }

figures-seen = En las páginas de la tienda

figures-seen-text = Lo cuentan las propias páginas, una vez por cada visita a una página, donde la tienda lo ha activado. No se guarda nada de ninguna persona, y quien ha pedido que no se le siga no se cuenta.

figures-seen-what = Qué pasó

figures-seen-views = Visitas

figures-seen-ready =
    { $word ->
        [promise] Promesa mostrada
        [policy] Normas mostradas
        [check] Autocomprobación abierta
        [request] Formulario abierto
        [withdrawal] Desistimiento mostrado
        [status] Caso consultado
       *[help] Ayuda mostrada
    }

figures-seen-decided =
    { $word ->
        [eligible] Respuesta: sí
        [eligible_if] Respuesta: sí, con condiciones
        [needs_person] Respuesta: lo mira una persona
        [not_eligible] Respuesta: no
       *[unknown] Respuesta: no se sabe
    }

figures-seen-submitted = Solicitud enviada

figures-seen-error =
    { $word ->
        [0] Fallo ({ $code }): quedó el texto propio de la página
        [1] Fallo ({ $code }): quedó la tarjeta breve
       *[2] Fallo ({ $code }): el elemento siguió funcionando
    }
