## Antes de comprar

promise-dated = Compre hoy, recíbalo hasta el { DATE($arrival, style: "day") } y devuélvalo hasta el { $last_day }.
promise-ordered = Compre hoy y cambie de idea hasta el { $last_day }.
promise-unlimited = Puede devolverlo cuando quiera. No hay fecha límite.
promise-days-delivered =
    { $days ->
        [one] Tiene { $days } día para devolverlo después de la entrega.
        [many] Tiene { $days } de días para devolverlo después de la entrega.
       *[other] Tiene { $days } días para devolverlo después de la entrega.
    }
promise-days =
    { $days ->
        [one] Tiene { $days } día para devolverlo.
        [many] Tiene { $days } de días para devolverlo.
       *[other] Tiene { $days } días para devolverlo.
    }
promise-working-days =
    { $days ->
        [one] Tiene { $days } día laborable para devolverlo.
        [many] Tiene { $days } de días laborables para devolverlo.
       *[other] Tiene { $days } días laborables para devolverlo.
    }
promise-months =
    { $months ->
        [one] Tiene { $months } mes para devolverlo.
        [many] Tiene { $months } de meses para devolverlo.
       *[other] Tiene { $months } meses para devolverlo.
    }
promise-open = El plazo depende del artículo.
promise-person = Consúltenos antes de devolverlo. Decide una persona.
promise-no = No puede devolverlo por un cambio de idea.
promise-no-goods = { $reason } No puede devolverlo por un cambio de idea.
still-covered = Si sale defectuoso, sigue teniendo cobertura.
assumed-delivery = Contamos desde la entrega, como tarde el { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Este artículo se hace para usted.
        [perishable] Este artículo se estropea pronto.
        [sealed_hygiene] Este artículo lleva un precinto de higiene o salud.
        [sealed_media] Este artículo es una grabación o un programa con precinto.
        [digital] Este artículo es digital.
        [newspaper] Este artículo es un periódico o una revista.
        [inseparably_mixed] Este artículo se mezcla con otros bienes tras la entrega.
        [market_price] El precio de este artículo sigue un mercado.
        [dated_service] Este artículo es un servicio para un día fijo.
        [near_expiry_or_flawed] Este artículo se vendió cerca de su caducidad o con un defecto conocido.
        [value_drops_on_use] Este artículo pierde su valor al usarse.
        [used] Este artículo es de segunda mano.
        [final_sale] Este artículo se vendió sin derecho a devolución.
        [gift_card] Este artículo es una tarjeta regalo.
        [oversized] Este artículo es demasiado grande para un paquete.
        [hazardous] Este artículo es mercancía peligrosa.
        [gift] Este artículo se compró como regalo.
        [subscription_first] Este artículo es la primera entrega de una suscripción.
        [subscription_renewal] Este artículo es una entrega posterior de una suscripción.
        [business_purchase] Este artículo se compró para una empresa.
        [flagged_buyer] Las devoluciones de esta cuenta están en pausa.
        [discounted] Este artículo se vendió rebajado.
        [bundle_part] Este artículo es parte de un lote.
       *[non_durable] Este artículo se gasta con el uso.
    }

## La respuesta

headline-yes =
    { $case ->
        [return] Sí, puede devolverlo.
        [exchange] Sí, puede cambiarlo.
        [defect] Sí, puede reclamar por el defecto.
        [damaged] Sí, puede reclamar por el daño.
        [wrong] Sí, puede reclamar por el artículo equivocado.
        [missing] Sí, puede reclamar lo que falta.
        [late] Sí, puede reclamar por el retraso.
        [guarantee] Sí, puede usar la garantía.
        [withdrawal] Sí, la ley le deja anular la compra.
        [repair] Sí, puede pedir una reparación.
        [complaint] Sí, puede presentar una queja.
        [trade_in] Sí, puede entregar su artículo usado.
        [spare_part] Sí, puede pedir una pieza de repuesto.
       *[cancellation] Sí, puede cancelar el pedido.
    }
headline-if = Sí, si se cumplen los puntos de abajo.
headline-person = Esto lo decide una persona de la tienda.
headline-no = No, según nuestro cálculo.
headline-unknown = Necesitamos saber una cosa más.
last-day =
    { $act ->
        [sent] El último día para enviarlo es el { $day }.
        [received] Debe llegarnos hasta el { $day }.
       *[notice] El último día para avisarnos es el { $day }.
    }
no-last-day = No hay fecha límite.
legal-day = Por los días festivos, el último día puede pasar al { $day }.
opens-on = Puede pedirlo desde el { $day }.
period-days =
    { $days ->
        [one] Tiene { $days } día.
        [many] Tiene { $days } de días.
       *[other] Tiene { $days } días.
    }
period-working-days =
    { $days ->
        [one] Tiene { $days } día laborable.
        [many] Tiene { $days } de días laborables.
       *[other] Tiene { $days } días laborables.
    }
period-months =
    { $months ->
        [one] Tiene { $months } mes.
        [many] Tiene { $months } de meses.
       *[other] Tiene { $months } meses.
    }
period-years =
    { $years ->
        [one] Tiene { $years } año.
        [many] Tiene { $years } de años.
       *[other] Tiene { $years } años.
    }
law-days =
    { $days ->
        [one] La ley de su país le da { $days } día.
        [many] La ley de su país le da { $days } de días.
       *[other] La ley de su país le da { $days } días.
    }
law-working-days =
    { $days ->
        [one] La ley de su país le da { $days } día laborable.
        [many] La ley de su país le da { $days } de días laborables.
       *[other] La ley de su país le da { $days } días laborables.
    }
law-months =
    { $months ->
        [one] La ley de su país le da { $months } mes.
        [many] La ley de su país le da { $months } de meses.
       *[other] La ley de su país le da { $months } meses.
    }
law-years =
    { $years ->
        [one] La ley de su país le da { $years } año.
        [many] La ley de su país le da { $years } de años.
       *[other] La ley de su país le da { $years } años.
    }
counts-from =
    { $event ->
        [purchased] El plazo cuenta desde el día del pedido.
        [paid] El plazo cuenta desde el día del pago.
        [shipped] El plazo cuenta desde el día del envío.
        [delivered] El plazo cuenta desde el día en que llega el artículo.
        [first_item_delivered] El plazo cuenta desde el día en que llega el primer artículo.
        [last_item_delivered] El plazo cuenta desde el día en que llega el último artículo.
        [receipt_confirmed] El plazo cuenta desde el día en que confirma la recepción.
        [estimated_delivery] El plazo cuenta desde el último día previsto de entrega.
        [activated] El plazo cuenta desde la primera activación.
        [noticed] El plazo cuenta desde el día en que nota el defecto.
        [seller_contacted] El plazo cuenta desde el día en que nos consulta por primera vez.
        [replacement_delivered] El plazo cuenta desde el día en que llega el artículo de sustitución.
       *[later_of_purchase_and_delivery] El plazo cuenta desde el pedido o la entrega, lo que sea más tarde.
    }

## Lo que recibe

gets-one =
    { $remedy ->
        [refund_original] Le devolvemos el dinero por la misma vía de pago.
        [store_credit] Recibe un saldo en la tienda.
        [gift_card] Recibe una tarjeta regalo.
        [exchange] Recibe otra talla, otro color u otro producto.
        [replacement] Recibe el mismo artículo nuevo.
        [repair] Lo reparamos gratis.
        [price_reduction] Se queda el artículo y le devolvemos parte del precio.
        [keep_item_refund] Se queda el artículo y le devolvemos el dinero.
        [termination] Usted devuelve el artículo y nosotros el dinero.
        [send_missing] Le enviamos lo que falta.
       *[other] Recibe esto: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Usted elige: { LIST($ways, type: "or") }.
        [shop] Nosotros elegimos: { LIST($ways, type: "or") }.
       *[open] Recibe una de estas opciones: { LIST($ways, type: "or") }.
    }
remedy =
    { $remedy ->
        [refund_original] devolución del dinero
        [store_credit] saldo en la tienda
        [gift_card] tarjeta regalo
        [exchange] cambio
        [replacement] artículo nuevo
        [repair] reparación gratis
        [price_reduction] rebaja del precio
        [keep_item_refund] devolución del dinero sin devolver el artículo
        [termination] devolución del artículo y del dinero
        [exchange_same] cambio por otro igual
        [exchange_variant] otra talla u otro color
        [coupon] vale para otro pedido
        [donate] devolución del dinero y artículo donado
        [trade_in_credit] saldo por su artículo usado
        [spare_part] pieza de repuesto
        [reply] respuesta de una persona
       *[send_missing] envío de lo que falta
    }
another-way = También puede elegir esta otra vía.
basis-law = La ley de su país le da esto.
basis-law-check = Creemos que la ley de su país le da esto. Compruébelo.
basis-shop = Esto se lo prometemos.
credit-bonus = Si elige saldo en la tienda, recibe un { $share } más.
credit-total = En saldo de la tienda recibe { $total }.
credit-extra = Eso incluye { $amount } de regalo.
credit-until = Puede usar el saldo o el vale hasta el { $day }.
exchange-cheaper = El nuevo artículo cuesta menos.
exchange-pay = El nuevo artículo cuesta más: usted paga { $amount }.
rebooking-fee = Una nueva cita cuesta { $amount }.
quantity = Número de unidades: { $count }.
remedy-end = Último día para «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] Esta garantía es del fabricante.
        [insurer] Esta garantía ampliada es de una aseguradora.
       *[shop] Esta garantía es nuestra.
    }
guarantee-price = Esta garantía cuesta { $amount }.
guarantee-passes-on = También vale para el próximo dueño.
register-by = Regístrela hasta el { $day }.
register-within = Regístrela después de comprar. Días que tiene: { $days }.
freight =
    { $payer ->
        [shop] La devolución es gratis para usted.
       *[buyer] Usted paga el envío de vuelta.
    }
freight-cost = El envío de vuelta le cuesta { $amount }.
outbound =
    { $which ->
        [none] No le devolvemos los gastos de entrega.
        [standard] También le devolvemos los gastos de entrega normales.
       *[all] También le devolvemos todos los gastos de entrega.
    }
refund-total = Según nuestro cálculo, le devolvemos { $total }.
refund-minus =
    { $kind ->
        [restocking] Retenemos { $amount } por la reposición.
        [collection] Retenemos { $amount } por la recogida.
        [handling] Retenemos { $amount } por la gestión.
        [late] Retenemos { $amount } por el retraso.
        [return_label] Retenemos { $amount } por la etiqueta de devolución.
        [bundle_discount] Descontamos la rebaja del lote de { $amount }.
       *[other] Descontamos { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Precio
        [outbound_freight] Gastos de entrega
        [restocking] Cargo por reposición
        [collection] Cargo por recogida
        [handling] Cargo por gestión
        [late] Cargo por retraso
        [return_label] Etiqueta de devolución
        [bundle_discount] Rebaja del lote
        [discount_share] Rebaja del pedido
        [voucher] Vale
        [tax] Impuestos
        [duties] Aranceles
        [services] Servicios pagados
        [free_delivery] Entrega gratis
        [free_gift] Regalo que se queda
        [rebooking] Nueva cita
        [inspection] Cargo por revisión
        [packaging] Embalaje que falta
        [bonus] Extra
       *[total] Le devolvemos
    }
refund-part =
    { $to ->
        [gift_card] Le devolvemos { $amount } en una tarjeta regalo.
        [store_credit] Le devolvemos { $amount } como saldo en la tienda.
        [kept] No le devolvemos { $amount }.
       *[original] Le devolvemos { $amount } por la misma vía de pago.
    }
fee =
    { $kind ->
        [restocking] Cobramos un cargo por la reposición.
        [collection] Cobramos la recogida.
        [handling] Cobramos un cargo por la gestión.
        [late] Cobramos un cargo si llega tarde.
       *[other] Cobramos esto: { $what }.
    }
charge = Usted paga { $amount }: { $what }.
refund-by = Avísenos hoy y tendrá su dinero como tarde el { $day }.
refund-at-once = Le devolvemos el dinero enseguida.
refund-within =
    { $days ->
        [one] Le devolvemos el dinero en un plazo de { $days } día.
        [many] Le devolvemos el dinero en un plazo de { $days } de días.
       *[other] Le devolvemos el dinero en un plazo de { $days } días.
    }
refund-within-working =
    { $days ->
        [one] Le devolvemos el dinero en un plazo de { $days } día laborable.
        [many] Le devolvemos el dinero en un plazo de { $days } de días laborables.
       *[other] Le devolvemos el dinero en un plazo de { $days } días laborables.
    }
refund-from =
    { $event ->
        [notice] Esos días cuentan desde que nos avisa.
        [goods_back] Esos días cuentan desde que recibimos el artículo.
        [estimated_delivery] Esos días cuentan desde el último día previsto de entrega.
       *[inspection] Esos días cuentan desde que revisamos el artículo.
    }
withhold = Podemos esperar al artículo o a la prueba de su envío.
send-by = Si nos avisa hoy, envíe el artículo hasta el { $day }.
conditions-open = Estos puntos deben cumplirse: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] No se cumple: { $point }. Una persona revisa su prueba.
        [ask_person] No se cumple: { $point }. Decide una persona.
        [store_credit] No se cumple: { $point }. Recibe saldo en lugar de dinero.
        [exchange_only] No se cumple: { $point }. Solo puede cambiarlo.
        [gift_card] No se cumple: { $point }. Recibe una tarjeta regalo en lugar de dinero.
        [reduced_or_sent_back] No se cumple: { $point }. Usted elige: menos dinero, o se lo enviamos a su costa.
       *[reduced_refund] No se cumple: { $point }. Descontamos el valor perdido.
    }
late-keeps = Ya pasó el último día, por eso retenemos el { $share } del precio.
late-until = Puede usarlo todavía hasta el { $day }.
methods = Puede devolverlo así: { LIST($ways, type: "or") }.
nothing-to-send = No tiene que enviar nada.
method =
    { $method ->
        [mail_with_label] por correo con nuestra etiqueta
        [mail_own] por correo con su propia etiqueta
        [drop_off] en un punto de entrega
        [store] en una de nuestras tiendas
        [pick_up] recogida en su puerta
        [kiosk] en un quiosco de devolución
        [service_point] en un punto de servicio
       *[no_shipment] sin envío
    }
method-needs =
    { $what ->
        [printer] Para esto necesita una impresora: { LIST($ways, type: "or") }.
       *[packaging] Para esto debe embalarlo usted: { LIST($ways, type: "or") }.
    }
proof-needed = Tenga esto a mano: { LIST($things) }.
proof-helpful = Esto también ayuda: { LIST($things) }.
proof =
    { $proof ->
        [receipt] recibo o número de pedido
        [photos] fotos
        [video] un vídeo
        [serial_number] número de serie
        [medical_certificate] certificado médico
        [gift_receipt] tique regalo
        [disposal_photo] foto del artículo desechado
       *[photo_id] documento con foto
    }

## No, y qué puede hacer

refusal-over =
    { $basis ->
        [law] El plazo que le da la ley terminó el { $day }.
       *[shop] El plazo que le damos terminó el { $day }.
    }
refusal-condition = No podemos aceptarlo. Este punto no se cumple: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } La ley hace una excepción para estos artículos.
       *[shop] { $reason } No aceptamos la devolución de estos artículos.
    }
refusal =
    { $reason ->
        [period_over] El plazo terminó.
        [not_yet] Todavía es pronto.
        [rule_refuses] No ofrecemos esto para este artículo.
        [legal_exception] La ley hace una excepción para estos artículos.
        [condition_fails] Una de nuestras condiciones no se cumple.
        [limit_reached] Ya usó esto tantas veces como permitimos.
        [bundle_whole] Solo aceptamos el lote completo.
        [no_legal_right] La ley de su país no da ese derecho.
        [already_returned] Esto ya está devuelto o solicitado.
        [not_late] No llega tarde.
       *[no_rule] Nuestras normas no responden a esto.
    }
note =
    { $note ->
        [law_not_held] Todavía no tenemos la ley de su país. Puede tener más derechos.
        [law_may_give_more] La ley de su país puede darle más.
        [device_clock] Tomamos la fecha de su dispositivo. Compruébela.
        [holidays_unknown] Todavía no conocemos los festivos de ese año.
        [delivery_assumed] Tomamos el día de entrega de la previsión.
        [legal_day_later] Los festivos pueden retrasar un poco el último día.
        [fault_presumed] Suponemos que el defecto existía desde el principio.
        [fault_to_show] Usted debe mostrar que el defecto existía desde el principio.
        [depends_on_item] Cuánto debe durar depende del artículo.
        [older_policy] Hizo el pedido antes de estas normas. Una persona revisa cuáles valen.
        [policy_of_order] Valen las normas del día de su pedido.
       *[diminished_value] Pruébelo como en una tienda. Más uso puede reducir su reembolso.
    }
alternative =
    { $way ->
        [ask_shop] Consúltenos: lo revisa una persona.
        [report_defect] ¿Está defectuoso? Entonces avísenos del defecto.
        [use_guarantee] Use la garantía.
        [exchange] Puede cambiarlo por otro.
        [return_bundle] Devuelva el lote completo.
        [wait_until_open] Vuelva el primer día.
        [ask_repair] Puede pedirnos que lo reparemos.
        [order_spare_part] Puede repararlo con una pieza de repuesto.
        [complain] ¿No está de acuerdo? Presente una queja.
       *[return_instead] Espere a que llegue y después devuélvalo.
    }
contact =
    { $kind ->
        [email] Escriba a { $value }.
        [phone] Llame al { $value }.
        [post] Envíe una carta a { $value }.
       *[page] Use nuestra página de contacto.
    }
contact-hours = Nos encuentra en este horario, según la hora de la tienda: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Una persona responde en { $hours } hora.
        [many] Una persona responde en { $hours } de horas.
       *[other] Una persona responde en { $hours } horas.
    }
contact-language = Quizá no le atiendan en español.

## Casos

case-label =
    { $case ->
        [return] He cambiado de idea
        [exchange] Quiero otra cosa a cambio
        [defect] Está defectuoso
        [damaged] Llegó roto
        [wrong] Recibí otro artículo
        [missing] Falta algo
        [late] Llega tarde
        [guarantee] Usar la garantía
        [withdrawal] Anular la compra por ley
        [repair] Necesito una reparación
        [complaint] Quiero quejarme
        [trade_in] Entregar mi artículo usado
        [spare_part] Necesito una pieza de repuesto
       *[cancellation] Cancelar mi pedido
    }
case-hint =
    { $case ->
        [return] Está bien, pero no lo quiere.
        [exchange] Quiere otra talla, otro color u otro producto.
        [defect] No funciona o no es como se describe.
        [damaged] Se rompió en el camino.
        [wrong] El paquete trae algo que no pidió.
        [missing] El paquete o una parte no llegó.
        [late] Llegó o llegará después del día prometido.
        [guarantee] La tienda o el fabricante le dio una garantía.
        [withdrawal] La ley le da un plazo para anular, sin dar motivos.
        [repair] Hay que arreglarlo, con o sin garantía.
        [complaint] No está contento con nuestra atención.
        [trade_in] Nos da su artículo usado y recibe saldo.
        [spare_part] Quiere arreglarlo por su cuenta.
       *[cancellation] El pedido todavía no ha salido.
    }

## Preguntas

fact-question =
    { $fact ->
        [ordered_on] ¿Cuándo lo pidió?
        [paid_on] ¿Cuándo lo pagó?
        [shipped_on] ¿Cuándo se lo enviaron?
        [delivered_on] ¿Cuándo llegó?
        [first_delivered_on] ¿Cuándo llegó el primer artículo de su pedido?
        [last_delivered_on] ¿Cuándo llegó el último artículo de su pedido?
        [receipt_confirmed_on] ¿Cuándo confirmó que lo recibió?
        [estimated_delivery_on] ¿Cuál era el último día previsto de entrega?
        [activated_on] ¿Cuándo lo activó por primera vez?
        [noticed_on] ¿Cuándo notó el defecto?
        [seller_contacted_on] ¿Cuándo nos consultó por primera vez?
        [tier] ¿Qué nivel de cliente tiene con nosotros?
        [subdivision] ¿En qué parte del país vive?
        [category] ¿Qué tipo de artículo es?
        [price] ¿Cuánto pagó por una unidad?
        [attribute] ¿Qué versión del artículo es?
        [earlier_returns] ¿Cuántas veces ha devuelto algo de este pedido?
        [seller] ¿Quién se lo vendió?
        [replacement_delivered_on] ¿Cuándo llegó el artículo de sustitución?
        [reason] ¿Por qué quiere devolverlo?
        [role] ¿Lo compró usted o se lo regalaron?
        [order_state] ¿En qué punto está su pedido?
        [order_value] ¿Cuánto costó todo el pedido?
        [method] ¿Cómo quiere devolverlo?
        [appointment_at] ¿Cuándo es su cita?
        [quantity] ¿De cuántas unidades se trata?
       *[state] ¿Puede contarnos más sobre el artículo?
    }
fact-hint =
    { $fact ->
        [ordered_on] El día está en la confirmación de su pedido.
        [paid_on] El día está en su extracto o en su recibo.
        [shipped_on] El día está en nuestro aviso de envío.
        [delivered_on] El día en que usted u otra persona recogió el paquete.
        [noticed_on] El día en que vio el defecto por primera vez.
        [seller_contacted_on] El día de su primer mensaje o llamada.
        [estimated_delivery_on] Está en la confirmación de su pedido.
        [reason] Sus derechos por ley no dependen de esto.
       *[subdivision] Algunas normas cambian de una región a otra.
    }
choice =
    { $word ->
        [too_small] Me queda pequeño
        [too_large] Me queda grande
        [not_as_expected] No es lo que esperaba
        [no_longer_needed] Ya no lo necesito
        [better_price] Lo encontré más barato
        [ordered_by_mistake] Lo pedí por error
        [arrived_late] Llegó tarde
        [poor_quality] La calidad es mala
        [not_tolerated] Me sienta mal
        [buyer] Lo compré yo
        [receiver] Me lo regalaron
        [placed] Recién pedido
        [in_preparation] Se está preparando
        [shipped] Está en camino
        [delivered] Ha llegado
       *[other] Otro motivo
    }
state-question =
    { $state ->
        [unused] ¿Está sin usar?
        [unopened] ¿El embalaje sigue cerrado?
        [tags_attached] ¿Conserva las etiquetas puestas?
        [seal_intact] ¿El precinto sigue entero?
        [complete] ¿Están todas las piezas y accesorios?
        [original_packaging] ¿Tiene el embalaje original?
        [not_activated] ¿Sigue sin activar ni registrar?
        [data_erased] ¿Borró sus datos y desvinculó sus cuentas?
        [serial_number_matches] ¿El número de serie es el de su pedido?
        [undamaged] ¿Sigue sin daños desde que lo recibió?
        [clean] ¿Está limpio?
        [used_as_intended] ¿Lo usó como indica el fabricante?
        [original_buyer] ¿Fue usted quien lo compró nuevo?
        [fault_reaches_measure] ¿El defecto es tan grande como exige la garantía?
        [proof_of_purchase] ¿Tiene un recibo u otra prueba de compra?
        [same_kind] ¿El nuevo es del mismo tipo y tamaño?
       *[not_started] ¿La descarga o reproducción sigue sin empezar?
    }
state-hint =
    { $state ->
        [seal_intact] Un precinto de higiene o salud, o el de un disco.
        [complete] También cuentan cables, manuales y regalos.
        [clean] Tan limpio que otra persona pueda usarlo.
        [fault_reaches_measure] El texto de la garantía indica la medida.
       *[used_as_intended] Por ejemplo, un colchón sobre una base adecuada.
    }
state-point =
    { $state ->
        [unused] sin usar
        [unopened] embalaje cerrado
        [tags_attached] etiquetas puestas
        [seal_intact] precinto entero
        [complete] todas las piezas
        [original_packaging] embalaje original
        [not_activated] sin activar ni registrar
        [data_erased] datos borrados
        [serial_number_matches] número de serie del pedido
        [undamaged] sin daños causados por usted
        [clean] limpio
        [used_as_intended] usado como indica el fabricante
        [original_buyer] comprado nuevo por usted
        [fault_reaches_measure] defecto tan grande como exige la garantía
        [proof_of_purchase] prueba de compra
        [same_kind] mismo tipo y tamaño
       *[not_started] descarga o reproducción sin empezar
    }
answer-yes = Sí
# same as English
answer-no = No

## La tarjeta de normas

card-title = Devoluciones, reparaciones y reembolsos
card-section =
    { $section ->
        [changed_mind] Si cambia de idea
        [faulty] Si sale defectuoso
        [arrival] Si llega roto, equivocado o incompleto
        [money] Costes y devolución del dinero
        [guarantee] Nuestra garantía
        [points] Adónde puede ir
        [guides] Ayuda con su artículo
        [faq] Preguntas y respuestas
        [disputes] Si no llegamos a un acuerdo
       *[contact] Quién le ayuda
    }
card-case =
    { $case ->
        [damaged] ¿Llega roto? Le ofrecemos esto: { LIST($ways, type: "or") }.
        [wrong] ¿Es otro artículo? Le ofrecemos esto: { LIST($ways, type: "or") }.
       *[missing] ¿Falta algo? Le ofrecemos esto: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Nuestro equipo de quejas: { $name }.
        [mediator] Mediador: { $name }.
        [adr_body] Organismo independiente, sin juicio: { $name }.
        [authority] Autoridad: { $name }.
        [arbitration] Arbitraje: { $name }.
       *[court] Juzgado: { $name }.
    }
dispute-within = Meses que tiene para esto desde su queja: { $months }.
point =
    { $kind ->
        [store] Nuestra tienda: { $name }.
        [drop_off] Punto de entrega: { $name }.
        [service] Servicio del fabricante: { $name }.
       *[repairer] Taller independiente: { $name }.
    }
point-unpacked = Allí no necesita caja ni etiqueta.
guide =
    { $kind ->
        [manual] Manual: { $title }
        [video] Vídeo: { $title }
       *[guide] Paso a paso: { $title }
    }
shop-words = { $words }
card-guarantee-none = No damos una garantía adicional para este artículo.
card-ask = Consúltenos y una persona le ayudará.
card-as-of = Leímos la ley el { DATE($day, style: "long") }.
card-footer = Esta página informa. No es asesoramiento jurídico.

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
ui-by-law = Por ley
ui-from-shop = De la tienda
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
ui-details = Detalles
ui-policy-link = Todas las condiciones de la tienda
ui-unavailable = Ahora no podemos mostrar esto. Pregunta a la tienda.

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

desk-status-title = Tu solicitud

desk-your-request = Lo que enviaste

desk-case-number = Número de caso

desk-received-at = Recibida

desk-about = Asunto

desk-you-wrote = Tu mensaje

desk-you-read = Lo que leíste al enviarla

desk-keep-link = Guarda el enlace de tu página de estado. Quien lo tenga puede leerla.

desk-receipt-title = Hemos recibido tu solicitud

desk-receipt-text = Este es tu justificante. Imprime o guarda esta página.

desk-check-sum = Suma de control

desk-follow = Seguir tu solicitud

desk-mail-note =
    { $state ->
        [queued] También enviamos esta confirmación a tu correo electrónico. Si no llega, mira en la carpeta de correo no deseado.
        [sent] También hemos enviado esta confirmación a tu correo electrónico.
        [failed] No hemos podido entregar esta confirmación en tu correo electrónico. Imprime o guarda esta página.
       *[none] No enviamos esta confirmación por correo electrónico. Imprime o guarda esta página.
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
        [withdrawal] Hemos recibido tu desistimiento: { $id }
       *[other] Hemos recibido tu solicitud: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } ha recibido tu desistimiento: { $moment }. Guarda esta confirmación.
       *[other] { $shop } ha recibido tu solicitud: { $moment }. Guarda esta confirmación.
    }

desk-letter-moment = { $moment } (zona horaria: { $zone })

desk-letter-next-title = Qué pasa ahora

desk-letter-next =
    { $case ->
        [withdrawal] No tienes que enviar tu desistimiento otra vez. Tu página de estado muestra qué pasa con los productos y con tu dinero.
       *[other] Miramos tu solicitud y respondemos en tu página de estado. Hasta entonces no tienes que hacer nada.
    }

desk-letter-why = Este correo se ha enviado automáticamente porque su dirección se indicó en una solicitud a { $shop }. Si no fuiste tú, dínoslo.

desk-form-title = Escribe a { $shop }

desk-form-text = Recibes al momento un justificante y un enlace para leer nuestra respuesta.

desk-form-case = ¿De qué se trata?

desk-your-email = Tu correo electrónico

desk-your-country = Tu país

desk-country-hint = Dos letras, por ejemplo ES

desk-delivered-optional = Día de llegada, si lo sabes

desk-your-words = Con tus palabras

desk-leave-empty = Deja esto vacío

desk-form-go = Enviar solicitud

desk-order-wrong = Escribe el número que figura en el correo del pedido.

desk-email-wrong = Escríbelo como nombre@example.com.

desk-not-sent-fields = Aún no se ha enviado. Corrige los campos marcados y envía de nuevo.

desk-not-sent-trap = Aún no se ha enviado. Tu navegador rellenó un campo oculto. Revisa los datos y envía de nuevo.

desk-not-sent-other-site = Aún no se ha enviado. Vienes de otro sitio web. Revisa los datos y envíalos tú.

desk-not-sent-before = Este formulario ya se envió con otros datos y tenemos esa solicitud. Para enviar también esta, pulsa el botón otra vez.

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
        [received] Tenemos tu solicitud. Aún no la ha visto nadie.
        [in_review] Estamos revisando tu solicitud.
        [accepted] Hemos aceptado tu solicitud.
        [refused] Hemos rechazado tu solicitud. El mensaje de abajo explica el motivo.
       *[completed] Tu solicitud está cerrada.
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

## Por qué rige una regla, y lo que no dicen los datos importados

finding-why-title = Reglas examinadas, en el orden de la política

finding-why-rule = Regla

finding-why-result = Resultado

finding-why-decided = Decide

finding-why-none = La política no tiene ninguna regla para este caso.

finding-why-outcome =
    { $outcome ->
        [governs] rige
        [outranked] vale; rige otra más estrecha
        [tied] vale igual de estrecha: empate
        [undecided] depende de un dato que falta
       *[out_of_scope] no vale
    }

finding-why-order = Rige la regla más estrecha y nada se mezcla. Dos reglas que valen se comparan por estas partes de su ámbito; decide la primera en que difieren:

finding-why-version = SHA-256 de la política: { $hash }

finding-page-item-missing = Aquí no se describe ningún producto ni pedido.

finding-page-item-missing-help = Dé los datos schema.org de un producto o de un pedido, como JSON-LD.

finding-page-item-unclear = No está claro de qué artículo se trata. Artículos: { $number }. Entre ellos: { LIST($known) }.

finding-page-item-unclear-help = Indique la referencia (SKU) del que quiere decir.

finding-page-country-missing = Nada aquí dice el país del comprador.

finding-page-country-missing-help = Indíquelo, como DE o US-CA.

finding-page-assumed =
    { $what ->
        [case] No se indica el caso; se supone este: { $value }.
        [country] El país del comprador se toma de adonde va el paquete: { $value }.
        [utc_day] La hora está en UTC. Se toma su día, que en la tienda puede ser otro: { $value }.
       *[category] La categoría se escribe como en las políticas: { $value }.
    }

finding-page-assumed-help = Si no es así, dé usted el dato; el suyo prevalece.

finding-page-price =
    { $what ->
        [currency] «{ $value }» no es un código de moneda ISO 4217; el precio se omite.
        [range] Los precios son un intervalo hasta «{ $value }»; no se toma ninguno.
        [several] Las ofertas tienen precios distintos; no se toma ninguno.
        [unit] El precio no es de una unidad y se omite.
        [tax] El precio es sin impuestos, y el impuesto no se conoce.
       *[form] «{ $value }» no es un importe exacto en esta moneda; el precio se omite.
    }

finding-page-price-help = Escriba el precio de una unidad como 19.99 con un código como EUR: con punto, sin miles, sin símbolo.

finding-page-value =
    { $what ->
        [sku] Ningún artículo aquí tiene la referencia «{ $value }».
        [day] «{ $value }» no es un día; se omite.
        [count] «{ $value }» no es un número entero desde 1; se omite.
        [category] «{ $value }» no es una categoría de la tienda; se omite.
        [condition] El estado «{ $value }» no dice nada que pregunte una regla; se omite.
        [status] El estado «{ $value }» no dice por dónde va el pedido; se omite.
        [country] «{ $value }» no es un código de país ISO 3166; se omite.
        [discount] El descuento «{ $value }» de todo el pedido no está repartido entre los artículos; se omite.
        [kind] Esto no es ni un texto ni un número; se omite.
        [texts] Textos de datos aquí: { $value }. Los que siguen a los primeros 200 se omiten.
       *[text] «{ $value }» sigue demasiado; se omite.
    }

finding-page-value-help = Corríjalo en los datos, o dé usted el dato.

## Observaciones sobre un documento

finding-head =
    { $severity ->
        [error] fallo
        [warning] aviso
       *[note] nota
    }[{ $code }]

finding-whole-file = (todo el archivo)

finding-clean = { $file }: sin reparos

finding-counts = fallos: { $errors }, avisos: { $warnings }, notas: { $notes }

finding-near = ¿Quería decir «{ $near }»?

finding-json-syntax =
    No es JSON en la línea { $line }, columna { $column }: { $what ->
        [end] sigue algo después del final.
        [unfinished] el texto se corta a la mitad.
        [comma_or_bracket] aquí va una coma o ].
        [comma_or_brace] aquí va una coma o { "}" }.
        [key] aquí va una clave entre comillas.
        [colon] tras la clave van dos puntos.
        [digit] aquí va una cifra.
        [control] un texto contiene un carácter de control.
        [escape] JSON no conoce esta secuencia de escape.
        [surrogate] medio par sustituto está solo.
        [hex] aquí van cuatro cifras hexadecimales.
       *[value] aquí va un valor.
    }

finding-json-syntax-help = Corrija el texto en ese lugar. Un editor que conozca JSON lo señala.

finding-too-large =
    { $what ->
        [members] Este objeto tiene { $number } miembros; se leen como mucho { $most }.
        [items] Esta lista tiene { $number } elementos; se leen como máximo { $most }.
       *[bytes] El texto tiene { $number } bytes; se leen como mucho { $most }.
    }

finding-too-large-help = Quite lo que no corresponda aquí.

finding-too-deep = Hay más de { $most } niveles anidados en la línea { $line }, columna { $column }.

finding-too-deep-help = Ningún documento necesita esa profundidad. Busque paréntesis que no se cerraron.

finding-too-many = Hay más y no se muestran: { $more }.

finding-too-many-help = Corrija primero estos y vuelva a comprobar.

finding-duplicate-key = La clave «{ $word }» aparece dos veces en un objeto.

finding-duplicate-key-help = Deje una de las dos. No todos los programas toman la misma.

finding-unknown-field = El formato no tiene aquí la clave «{ $word }».

finding-unknown-field-help = Aquí se conocen: { $known }.

finding-missing-field = Falta la clave «{ $word }».

finding-missing-field-help = Añádala.

finding-wrong-type =
    Aquí hay: { $found ->
        [null] null
        [boolean] true o false
        [whole] un número entero
        [fraction] un número con decimales
        [list] una lista
        [object] un objeto
       *[text] un texto
    }. Se espera: { $wanted ->
        [object] un objeto
        [list] una lista
        [boolean] true o false
        [whole] un número entero
        [word] una palabra entre comillas
        [day] un día entre comillas
        [time] una hora entre comillas
        [minute] un día con hora entre comillas
        [currency] un código de moneda
        [place] un código de lugar
        [link] un enlace
       *[text] un texto
    }.

finding-wrong-type-help = Escriba el valor de esa forma.

finding-unknown-word = La palabra «{ $word }» no se conoce aquí.

finding-unknown-word-help = Palabras conocidas: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } no está entre { $least } y { $most }.
        [key] La clave no son 32 cifras hexadecimales.
        [email] No es una dirección de correo.
        [order_reference] El número de pedido está vacío o pasa de 80 caracteres.
        [pack] No es un paquete de idioma de esta versión.
        [amount] Un importe es demasiado grande para guardarlo con exactitud.
        [text] El texto está vacío o pasa de 2000 caracteres.
       *[value] «{ $value }» no existe o se escribe de otra forma.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Escriba un número de ese intervalo.
        [day] Escriba un día que exista, como 2026-11-21.
        [time] Escriba una hora como 09:30.
        [minute] Escriba un día con hora, como 2026-10-15T10:00.
        [moment] Escriba una hora con desfase, como 2026-11-21T10:30:00+01:00.
        [currency] Escriba un código ISO 4217 como EUR.
        [place] Escriba un código ISO 3166 como DE o US-CA.
        [link] Escriba un enlace https:, mailto: o tel:, o una ruta de su sitio que empiece por /.
        [key] Genere 16 bytes aleatorios.
        [email] Escríbala como nombre@example.com.
        [order_reference] Cópielo del correo del pedido.
        [pack] Use el paquete que vino con esta versión.
        [amount] Use importes o cantidades menores.
        [text] Escriba de 1 a 2000 caracteres.
       *[value] La forma está en la documentación.
    }

finding-unknown-version = Aquí no se conoce la versión { $number } del formato; se lee la versión 1.

finding-unknown-version-help = Actualice after-sales o escriba la política en la versión 1.

finding-duplicate-rule = El id «{ $rule }» ya lo usa { $other }.

finding-duplicate-rule-help = Dé a cada regla su propio id. Las decisiones lo citan.

finding-rule-tie = En el caso «{ $case }» tanto «{ $other }» como «{ $rule }» pueden valer para un artículo, y ninguna es más estrecha.

finding-rule-tie-help = Estreche una de las dos, o haga que sus lugares, días o categorías se excluyan.

finding-window-length =
    { $what ->
        [season] Esta temporada no nombra ni último día ni número de días.
       *[window] Duraciones que nombra este plazo: { $number }. Necesita exactamente una.
    }

finding-window-length-help =
    { $what ->
        [season] Indique last_day o days.
       *[window] Indique uno: days, months, until o unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] La regla «{ $rule }» no nombra ningún caso y nunca rige.
        [fee] Un cargo de la regla «{ $rule }» es a la vez una parte del precio y un importe.
       *[terms] La regla «{ $rule }» acepta, pero no dice hasta cuándo o qué recibe el comprador.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nombre al menos un caso, por ejemplo return.
        [fee] Indique share o amount, no los dos.
       *[terms] Añada window y remedies, o ponga answer en refuse o ask_person.
    }

finding-season-order = Los días de esta temporada no están en orden.

finding-season-order-help = Primero va ordered_from, luego ordered_until y luego last_day.

finding-secret-exposed = «{ $name }» parece contener un secreto. La política es pública: todo comprador puede leerla.

finding-secret-exposed-help = Quítelo y cámbielo donde se emitió. Deje que su servidor lo añada a las solicitudes.

finding-unknown-region = La tienda no define la región «{ $word }», así que esta regla no vale para nadie.

finding-unknown-region-help = Añádala a /shop/regions, o nombre sus lugares en places.

finding-insecure-url = «{ $value }» no está cifrada: otros pueden leer y cambiar lo que se envía.

finding-insecure-url-help = Escriba la dirección con https:.

finding-currency-mix = Este importe está en { $currency }; la moneda de la tienda es { $own }.

finding-currency-mix-help = Escríbalo en la moneda de la tienda. Otros importes no entran en el cálculo del reembolso.

finding-contradiction =
    { $what ->
        [backwards] Esto termina antes de empezar.
        [refusal_gives] La regla «{ $rule }» rechaza y, aun así, nombra lo que recibe el comprador.
        [limit_zero] La regla «{ $rule }» acepta y lo permite cero veces.
        [opens_too_late] La regla «{ $rule }» solo deja actuar cuando su plazo ya ha terminado.
        [same_unasked] La regla «{ $rule }» solo cambia por el mismo tipo y nunca lo pregunta.
        [shop_pays_amount] Según la regla «{ $rule }» la tienda paga la vuelta y, aun así, nombra un importe.
        [window_remedy] Un plazo de la regla «{ $rule }» es para algo que la regla no da.
        [fee_over_price] Un cargo de la regla «{ $rule }» supera el precio entero.
        [late_unreachable] Un paso por retraso de la regla «{ $rule }» no se alcanza nunca.
       *[empty_range] Un intervalo de la regla «{ $rule }» está vacío.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Cambie los dos extremos.
        [refusal_gives] Quite remedies, o ponga answer en accept.
        [limit_zero] Suba most, o ponga answer en refuse.
        [opens_too_late] Haga que la espera termine antes que el plazo.
        [same_unasked] Añada la condición same_kind, con refuse o con lo que deba ocurrir.
        [shop_pays_amount] Quite amount, o ponga payer en buyer.
        [window_remedy] Añádalo a remedies de la regla, o quítelo del plazo.
        [fee_over_price] Las partes van en centésimas de tanto por ciento: el 10 % es 1000.
        [late_unreachable] Ordene los pasos de menor a mayor, el abierto al final.
       *[empty_range] Cambie least por most, o from por until.
    }

finding-law-not-held = La ley de { $markets } no está en esta versión.

finding-law-not-held-help = Los compradores de allí leen su política con una nota de que la ley local puede dar más.

finding-below-law =
    { $what ->
        [months] Según la ley de { $markets } la tienda responde de las faltas por más tiempo que este plazo; meses allí: { $number }.
       *[days] Según la ley de { $markets } el comprador puede desistir por más tiempo que este plazo; días allí: { $number }.
    }

finding-below-law-help = Los compradores de allí ven lo mejor de los dos. Alargue el plazo para tener un solo texto.

finding-exclusion-without-basis =
    { $what ->
        [goods] La regla «{ $rule }» rechaza { $goods }; la ley de { $markets } no exceptúa esos bienes.
       *[all] La regla «{ $rule }» rechaza bienes que los compradores de { $markets } pueden devolver por ley.
    }

finding-exclusion-without-basis-help = Diga en traits por qué la ley exceptúa los bienes, o limite la regla a otros lugares. Allí el comprador conserva el derecho.

finding-fee-against-law = El cargo «{ $kind }» se cobra también mientras la ley de { $markets } deja desistir sin coste.

finding-fee-against-law-help = Haga que empiece después de los días de la ley con days, limítelo con places, o quítelo.

finding-freight-against-law =
    { $what ->
        [faults] El comprador paga la vuelta de bienes defectuosos, rotos o equivocados; según la ley de { $markets } la paga la tienda.
       *[withdrawal] El comprador paga la vuelta; al desistir, según la ley de { $markets } la paga la tienda.
    }

finding-freight-against-law-help = Ponga payer en shop, al menos para esos lugares.

finding-disclosure-unknown = La ley de { $markets } depende de si informa de esto a los compradores, y el archivo no lo dice: «{ $word }».

finding-disclosure-unknown-help = Añádalo a /shop/disclosures, con told true o false.

finding-case-without-rule = Ninguna regla responde al caso «{ $case }».

finding-case-without-rule-help = Añada una regla. Sin ella el comprador solo lee lo que da la ley.

finding-item-without-rule =
    { $what ->
        [markets] En el caso «{ $case }» hay artículos sin regla en { $markets }.
       *[everywhere] En el caso «{ $case }» hay artículos sin regla.
    }

finding-item-without-rule-help = Añada una regla para este caso sin scope. Las más estrechas siguen ganando.

finding-no-contact = La política no nombra a nadie a quien preguntar.

finding-no-contact-help = Añada un correo, un teléfono o una página. Cada «no» remite allí.

finding-text-missing = Este texto falta en idiomas en los que responde: { $languages }.

finding-text-missing-help = Añádalo, o quite el idioma de /shop/languages.

finding-no-dispute-route = No se nombra ningún organismo de litigios; en { $markets } la tienda adherida a uno debe nombrarlo.

finding-no-dispute-route-help = Nómbrelo en /disputes si está adherido a uno.

finding-rule-shadowed = La regla «{ $rule }» no puede regir nunca: otras más estrechas valen para todo lo que abarca.

finding-rule-shadowed-help = Quítela, o estreche las otras.

finding-unknown-locale = No hay frases en «{ $word }»; estas están en { $other }.

finding-unknown-locale-help = Pida uno de estos: { $known }.
