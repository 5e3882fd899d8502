### Words of a question as Latin America has them.

ask-exchange = +cambiar por | +cambiar talla | +cambiar la talla | +cambio talla | +otra talla | +otro talle | +cambiar talle | +cambio de talle | +otro color | +otra medida | +cambiarlo | +cambiar el color | +cambio de talla | +hacer un cambio | +un cambio | cambiar | +talla más | me queda | +queda pequeñ* | +queda chic* | +queda grande | no me entra | +queda gran* | +muy grande | intercambi* | demasiado grande | demasiado pequeñ* | demasiado chic*

ask-faulty = defectuos* | +defecto* | +no funciona | +dejó de funcionar | +ha dejado de funcionar | +se ha roto | +se rompió | estropead* | +se estropeó | averiad* | avería | +se descompuso | +descompuest* | +malogr* | +no prende | +no sirve | +no enciende | +no carga | +repara* | arreglar | +reparación | falla | +se apaga | descosido | se rompe | gotea

ask-condition = +abierto el | abierto | abierta | +usado | usada | +puesto | +lavad* | +sin etiqueta* | +quité la etiqueta* | +sin caja | +sin la caja | +sin empaque | +sin embalaje | +empaque original | +caja original | +he tirado la caja | +tiré la caja | +boté la caja | +perdí la caja | sello | +lo he probado | +me lo he puesto | en qué estado | montado | +sin sello | +ya usé | +he abierto | +etiquetas quitadas | +quitado etiqueta*

ask-withdrawal = +desist* | +derecho legal | +14 días* derecho | +derechos consumidor | 14 días | +por ley | -catorce días | +derecho de retracto | +derecho de arrepentimiento | +botón de arrepentimiento | retracto | revocar | revocación

ask-place = +en tienda | +en la tienda | +en una tienda | +tienda física | +punto de entrega | +punto de recogida | +punto de retiro | +dónde devol* | +dónde puedo devol* | +dónde lo llevo | +dónde puedo llevar | +dónde llevar | sucursal | +dejar el paquete | +taller | +dirección devol* | +a qué dirección | +más cercan* | +tienda cerca

ask-send = +etiqueta devoluci* | etiqueta | +imprimir | impresora | +cómo devuelvo | +cómo devolver | +cómo puedo devolver | +cómo hago devol* | +cómo hago para devolver | +cómo envío | +cómo lo envío | +cómo se devuelve | +cómo funciona devol* | +meter en el paquete | +meter en la caja | +incluir | +embal* | +empaq* | +empac* | +recog* | +recolec* | +retiro a domicilio | recoger | +mensajero | +ticket | +tique | +recibo | +boleta | +factura | +pasos para devol* | +iniciar devol* | +hacer una devolución | +comprobante | +proceso de devol* | +tramitar devol* | +trámite

ask-categories = clothing apparel fashion clothes = ropa / vestido* / camisa* / pantalón / pantalones / jean / jeans / chaqueta* / chamarra* / campera* / abrigo* / suéter* / falda* / pollera* / camiseta* / playera* / remera* / polera*
    | shoes footwear = zapatos / zapato* / bota / botas / zapatilla* / tenis / calzado
    | mattresses mattress = colchones / colchón*
    | appliances = electrodomésticos / electrodoméstic* / nevera* / refrigerador* / heladera* / lavadora* / lavarropas / lavavajillas / microondas / licuadora* / horno* / hervidor* / tostadora* / batidora* / aspiradora* / cafetera*
    | electronics = electrónica / auricular* / audífono* / celular* / móvil / portátil* / computador* / laptop* / notebook* / tablet* / televisor* / tele / cámara* / altavoz / altavoces / parlante* / bocina*
    | furniture = muebles / mueble* / sofá* / silla* / mesa* / escritorio* / armario* / estantería*
    | books = libros / libro* / novela*
    | toys = juguetes / juguete* / rompecabezas
    | jewellery jewelry = joyas / joya* / collar* / pulsera*
    | cosmetics beauty = cosmética / cosmétic* / perfume* / crema*

ask-goods = custom_made = artículos a medida / grabado* / grabada* / personalizad* / a medida / por encargo
    | perishable = productos frescos / flores / ramo / comida / aliment* / fruta* / queso* / perecedero*
    | sealed_hygiene = artículos de higiene / ropa interior / bikini* / traje de baño / trajes de baño / malla de baño / arete* / aros / cepillo de dientes / labial / labiales / calzón / calzones / calzoncillo*
    | sealed_media = películas, música y juegos sellados / dvd* / cd / vinilo* / videojuego*
    | digital = productos digitales / descarga* / ebook* / libro electrónico / licencia
    | newspaper = periódicos y revistas / periódico* / revista*
    | gift_card = tarjetas de regalo / tarjeta de regalo / tarjeta regalo / vale de regalo / gift card
    | final_sale = artículos de liquidación / liquidación / venta final
    | used = artículos usados / segunda mano / reacondicionad*
