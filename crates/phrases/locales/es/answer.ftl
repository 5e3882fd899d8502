## Antes de comprar

promise-dated =
    { $when ->
        [today] Compre hoy, recíbalo como tarde el { DATE($arrival, style: "day") } y devuélvalo como tarde el { $last_day }.
        [ordered] Recíbalo como tarde el { DATE($arrival, style: "day") } y devuélvalo como tarde el { $last_day }.
       *[arrived] Devuélvalo como tarde el { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Compre hoy y cambie de idea hasta el { $last_day }.
       *[ordered] Cambie de idea hasta el { $last_day }.
    }
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
        [non_durable] Este artículo se gasta con el uso.
       *[other] Para este tipo de artículo hay normas especiales.
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
        [withdrawal] Sí, por ley puede desistir de la compra.
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
        [received] Debe llegarnos como tarde el { $day }.
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
        [document_received] El plazo cuenta desde que recibe el contrato.
        [later_of_document_and_delivery] El plazo cuenta desde el contrato o la entrega, lo que sea más tarde.
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
gets-then = Si eso no ayuda: { LIST($ways, type: "or") }.
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
quantity = Vale para este número de unidades: { $count }.
remedy-end = Último día para «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] Esta garantía es del fabricante.
        [insurer] Esta garantía ampliada es de una aseguradora.
       *[shop] Esta garantía es nuestra.
    }
guarantee-price = Esta garantía cuesta { $amount }.
guarantee-passes-on = También vale para el próximo dueño.
register-by = Regístrela como tarde el { $day }.
register-within = Regístrela después de comprar. Días que tiene: { $days }.
freight =
    { $payer ->
        [shop] La devolución es gratis para usted.
       *[buyer] Usted paga el envío de vuelta.
    }
freight-cost = El envío de vuelta le cuesta { $amount }.
outbound =
    { $which ->
        [none] No le devolvemos los gastos de envío.
        [standard] También le devolvemos los gastos de envío normales.
       *[all] También le devolvemos todos los gastos de envío.
    }
refund-total = Según nuestro cálculo, le devolvemos { $total }.
refund-minus =
    { $kind ->
        [restocking] Retenemos { $amount } por la reposición.
        [collection] Retenemos { $amount } por la recogida.
        [handling] Retenemos { $amount } por la gestión.
        [late] Retenemos { $amount } por estar fuera de plazo.
        [return_label] Retenemos { $amount } por la etiqueta de devolución.
        [bundle_discount] Descontamos la rebaja del lote de { $amount }.
       *[other] Descontamos { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Precio
        [outbound_freight] Gastos de envío
        [restocking] Cargo por reposición
        [collection] Cargo por recogida
        [handling] Cargo por gestión
        [late] Cargo fuera de plazo
        [return_label] Etiqueta de devolución
        [bundle_discount] Rebaja del lote
        [discount_share] Rebaja del pedido
        [voucher] Vale
        [tax] Impuestos
        [duties] Aranceles
        [services] Servicios pagados
        [free_delivery] Envío gratis
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
        [late] Cobramos un cargo si se pasa del plazo.
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
send-by = Si nos avisa hoy, envíe el artículo como tarde el { $day }.
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
        [fault_to_show] Usted debe demostrar que el defecto existía desde el principio.
        [depends_on_item] Cuánto debe durar depende del artículo.
        [older_policy] Hizo el pedido antes de estas normas. Una persona revisa cuáles valen.
        [policy_of_order] Valen las normas del día de su pedido.
        [reasonable_time] La ley no fija un número de días. Actúe pronto.
        [extra_time] Primero denos un plazo razonable para entregar.
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
        [withdrawal] Desistir de la compra
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
        [withdrawal] La ley le da un plazo para desistir, sin dar motivos.
        [repair] Hay que arreglarlo, con o sin garantía.
        [complaint] No le ha gustado nuestra atención.
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
        [document_on] ¿Cuándo recibió el contrato?
       *[state] ¿Puede contarnos más sobre el artículo?
    }
fact-hint =
    { $fact ->
        [ordered_on] El día está en la confirmación de su pedido.
        [paid_on] El día está en su extracto o en su recibo.
        [shipped_on] El día está en nuestro aviso de envío.
        [delivered_on] El día en que usted u otra persona recibió el paquete.
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
        [not_tolerated] Mi piel o mi cuerpo no lo tolera
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
ui-by-law = Por ley
ui-from-shop = De la tienda
ui-details = Detalles
ui-policy-link = Todas las normas de la tienda
ui-unavailable = Ahora no podemos mostrar esto. Pregunte a la tienda.
