help-title = Ayuda y contacto

ask-label = Su pregunta

ask-hint = Escríbala con sus palabras. La respuesta sale de nuestras normas, aquí mismo.

ask-button = Buscar la respuesta

ask-answer = Respuesta

ask-person = Preguntar a una persona

help-person = Hablar con una persona

help-person-lead = Elija lo que más le convenga. Todas las horas son las de su zona.

help-kind =
    { $kind ->
        [email] Correo electrónico
        [phone] Teléfono
        [post] Carta
       *[page] Página de contacto
    }

help-page = Abrir la página de contacto

help-always = Abierto a todas horas.

help-open = Abierto ahora, hasta las { $time }.

help-closed =
    { $when ->
        [today] Cerrado ahora. Abre hoy a las { $time }.
        [tomorrow] Cerrado ahora. Abre mañana a las { $time }.
        [weekday] Cerrado ahora. Abre el { $weekday } a las { $time }.
       *[later] Cerrado ahora. Abre el { $day } a las { $time }.
    }

help-hours = En su hora: { LIST($hours) }.

help-every-day = Todos los días

help-languages = Idiomas: { LIST($languages) }.

help-language =
    { $language ->
        [ar] árabe
        [bg] búlgaro
        [cs] checo
        [da] danés
        [de] alemán
        [el] griego
        [en] inglés
        [es] español
        [et] estonio
        [fi] finés
        [fr] francés
        [hr] croata
        [hu] húngaro
        [it] italiano
        [ja] japonés
        [ko] coreano
        [lt] lituano
        [lv] letón
        [nb] noruego
        [nl] neerlandés
        [pl] polaco
        [pt] portugués
        [ro] rumano
        [ru] ruso
        [sk] eslovaco
        [sl] esloveno
        [sv] sueco
        [tr] turco
        [uk] ucraniano
        [zh] chino
       *[other] { $tag }
    }

help-policy = Leer todas nuestras normas

ask-title =
    { $topic ->
        [return] Devolver el artículo
        [cost] Lo que cuesta devolver
        [refund] Su dinero de vuelta
        [exchange] Cambio
        [faulty] Si tiene un defecto
        [guarantee] Garantía
        [damaged] Si llega dañado
        [wrong] Si recibe otro artículo
        [missing] Si falta algo
        [late] Si llega tarde
        [cancel] Cancelar un pedido
        [withdrawal] Su derecho legal de desistimiento
        [send] Cómo enviarlo
        [condition] En qué estado debe estar
        [contact] Cómo contactarnos
        [dispute] Si no nos ponemos de acuerdo
        [place] Adónde puede ir
       *[guide] Ayuda con su artículo
    }

ask-empty = Escriba primero su pregunta, por favor.

ask-unsure = No estamos seguros de cuál es la respuesta correcta. Una persona puede ayudarle.

ask-two = Puede que dos respuestas le sirvan.

ask-about = Esta respuesta trata de: { $goods }.

ask-note = Vale para un artículo que pida hoy. Los pedidos anteriores pueden tener otras normas.

ask-source-rule = Nuestra norma «{ $rule }»

ask-source-policy = Nuestras normas

ask-source-law = Ley: { $article }

ask-stop = el | la | los | las | un | una | unos | y | o | es | son | está | estoy | yo | me | mi | mis | usted | su | sus | lo | le | que | qué | si | de | del | al | a | en | con | por | para | como | cómo | puedo | puede | pueden | debo | tengo | tiene | he | ha | hay | quiero | favor | hola | se | ya | muy

ask-return = devolver* | devolu* | devuelv* | retorn* | +política devoluci* | +plazo devol* | +días devol* | +cambié de opinión | +he cambiado de opinión | +cambio de idea | no me gusta | no lo quiero | no lo necesito | +hasta cuándo | +cuánto tiempo devol* | +cuánto plazo | +cuánto tiempo tengo | arrepent* | +plazo para devol*

ask-cost = +gastos devoluci* | +costes devoluci* | +costo devoluci* | +coste devoluci* | +devoluci* gratis | +devoluci* gratuita* | +devolver gratis | +gratis devol* | +quién paga | +paga devoluci* | +pagar devoluci* | +pagar devolver | +pagar por devol* | +cuesta devol* | +cuesta la devol* | +gastos envío devol* | +portes | +comisión | +me descuentan | +descuentan | -gratis | -gastos | -cuesta | +tiene coste | +tiene costo | +cobran devol* | +me cobran | +cobran por

ask-refund = +reembols* | +mi dinero | +devuelven dinero | +devuelven el dinero | +devolución del dinero | +recupero dinero | +recuperar dinero | +reintegr* | +abono | +en mi cuenta | tarjeta | +dinero de vuelta | +vale de compra | +cuándo dinero

ask-exchange = +cambiar por | +cambiar talla | +cambiar la talla | +cambio talla | +otra talla | +otro color | +otra medida | +cambiarlo | +cambiar el color | +cambio de talla | +hacer un cambio | +un cambio | cambiar | +talla más | me queda | +queda pequeñ* | +queda grande | no me vale | +queda gran* | +muy grande | intercambi* | demasiado grande | demasiado pequeñ*

ask-faulty = defectuos* | +defecto* | +no funciona | +dejó de funcionar | +ha dejado de funcionar | +se ha roto | +se rompió | estropead* | +se estropeó | averiad* | avería | +no enciende | +no carga | +repara* | arreglar | +reparación | falla | +se apaga | descosido | se rompe | gotea

ask-guarantee = +garantía*

ask-damaged = +llegó roto | +llegó rota | +llegado roto | +llegado rota | +llegó dañad* | +llegado dañad* | +dañad* | +golpead* | +rayad* | +abollad* | +roto en el transporte | +paquete roto | +caja rota | +caja aplastada | +vino roto | +vino rota | +llega roto | agrietad* | hecho pedazos | +llegó golpead* | arañazo*

ask-wrong = +artículo equivocado | +producto equivocado | +equivocad* | +artículo incorrecto | +producto incorrecto | +incorrect* | +otro producto | +otro artículo | +no es lo que pedí | +no pedí | +pedí pero | +pedí y | +talla equivocada | +color equivocado | +me enviaron otro | +me mandaron otr* | +error en el pedido | +no era lo que

ask-missing = +falta una | +falta un | +falta algo | +faltan | +falta | incompleto | +paquete perdido | +se perdió | +se ha perdido | +caja vacía | +nunca llegó | +no venía | +no viene en la caja | robado | +pedido incompleto | +solo recibí | +solo me llegó | +sólo ha llegado

ask-late = +llega tarde | +llegó tarde | +llegará tarde | +estado pedido | tarde | retras* | +dónde está mi | +dónde está el pedido | +no ha llegado | +todavía no llega | +aún no llega | +no me llega | +cuándo llega | +cuándo llegará | seguimiento | demora* | +sigo esperando | +no llega | +todavía no ha llegado | +aún no ha llegado

ask-cancel = +cancel* | +anular* | +anulo | +pedí por error | +pedido por error | +compré por error | +pedí dos veces | +parar el pedido | +echar atrás el pedido

ask-withdrawal = +desist* | +derecho legal | +14 días* derecho | +derechos consumidor | 14 días | +por ley | -catorce días | +derecho de retracto | retracto | revocar

ask-send = +etiqueta devoluci* | etiqueta | +imprimir | impresora | +cómo devuelvo | +cómo devolver | +cómo puedo devolver | +cómo hago devol* | +cómo hago para devolver | +cómo envío | +cómo lo envío | +cómo se devuelve | +cómo funciona devol* | +meter en el paquete | +meter en la caja | +incluir | +embal* | +empaquet* | +recog* | recoger | +mensajero | +ticket | +tique | +recibo | +factura | +pasos para devol* | +iniciar devol* | +hacer una devolución | +comprobante | +proceso de devol* | +tramitar devol* | +trámite

ask-condition = +abierto el | abierto | abierta | +usado | usada | +puesto | +lavad* | +sin etiqueta* | +quité la etiqueta* | +sin caja | +sin la caja | +sin embalaje | +embalaje original | +caja original | +he tirado la caja | +tiré la caja | +perdí la caja | precinto | +lo he probado | +me lo he puesto | en qué estado | montado | desprecintad* | +ya usé | +he abierto | +etiquetas quitadas | +quitado etiqueta*

ask-contact = +contact* | +número de teléfono | +teléfono | +llamar | +llamarles | +correo electrónico | correo | +hablar con | +atención al cliente | +servicio al cliente | +una persona | +agente | +chat | +horario | +escribirles | +a qué hora | +alguien me atienda | email

ask-dispute = +reclam* | +queja* | +quejarme | disputa | +hoja de reclamaciones | arbitraje | mediación | abogad* | denunci* | demanda* | +defensa del consumidor | +oficina del consumidor | injusto | +no estoy de acuerdo | +rechazad* | juicio | +me niegan

ask-place = +en tienda | +en la tienda | +en una tienda | +tienda física | +punto de entrega | +punto de recogida | +dónde devol* | +dónde puedo devol* | +dónde lo llevo | +dónde puedo llevar | +dónde llevar | sucursal | +dejar el paquete | +taller | +dirección devol* | +a qué dirección | +más cercan* | +tienda cerca

ask-guide = +instruccion* | +manual | +guía | +cómo se usa | +cómo usar | +cómo uso | montar | +cómo se monta | montaje | instalar | +cómo instalo | vídeo | video | tutorial | +cómo limpi* | limpiar | +cómo se lava | lavarlo | conectar | configurar | emparejar

ask-other = stock | +en existencias | disponib* | +código de descuento | +código promocional | cupón | cupon* | +gastos de envío | +coste de envío | +envío gratis | +tiempo de entrega | +plazo de entrega | +envían a | +hacen envíos | +formas de pago | +métodos de pago | +pagar con | +puedo pagar | +a plazos | +qué talla | +guía de tallas | +mi cuenta | contraseña | boletín | newsletter | trabaj* | empleo
    | +qué tiempo | +el tiempo en | envolver | +para regalo | +de qué material | material | medidas | +mejor precio | estudiante* | fútbol | receta | chiste | presidente | bitcoin | traduc* | +vuelo de vuelta | +declaración de la renta | puntos | +cambiar dirección | +cambiar la dirección | +dirección de envío | opiniones | reseñas | iniciar sesión | capital de | +vuelta al

ask-categories = clothing apparel fashion clothes = ropa / vestido* / camisa* / pantal* / vaquero* / chaqueta* / abrigo* / jersey* / falda* / camiseta*
    | shoes footwear = zapatos / zapato* / bota* / zapatilla* / calzado
    | mattresses mattress = colchones / colchón*
    | appliances = electrodomésticos / electrodoméstic* / nevera* / frigorífico* / lavadora* / lavavajillas / horno* / hervidor* / tostadora* / batidora* / aspiradora* / cafetera*
    | electronics = electrónica / auricular* / móvil* / portátil* / tableta* / televisor* / tele / cámara* / altavoz*
    | furniture = muebles / mueble* / sofá* / silla* / mesa* / escritorio* / armario* / estantería*
    | books = libros / libro* / novela*
    | toys = juguetes / juguete* / puzle*
    | jewellery jewelry = joyas / joya* / collar* / pulsera*
    | cosmetics beauty = cosmética / cosmétic* / perfume* / crema*

ask-goods = custom_made = artículos a medida / grabado* / grabada* / personalizad* / a medida / por encargo
    | perishable = productos frescos / flores / ramo / comida / aliment* / fruta* / queso* / perecedero*
    | sealed_hygiene = artículos de higiene / ropa interior / bikini* / bañador* / pendiente* / cepillo de dientes / pintalabios / bragas / calzoncillo*
    | sealed_media = películas, música y juegos precintados / dvd* / cd / vinilo* / videojuego*
    | digital = productos digitales / descarga* / ebook* / libro electrónico / licencia
    | newspaper = periódicos y revistas / periódico* / revista*
    | gift_card = tarjetas regalo / tarjeta regalo / tarjeta de regalo / vale regalo
    | final_sale = artículos de liquidación / liquidación / venta final
    | used = artículos usados / segunda mano / reacondicionad*
