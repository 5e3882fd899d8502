## Por qué rige una regla, y lo que no dicen los datos importados

finding-why-title = Reglas examinadas, en el orden de la política

finding-why-rule = Regla

finding-why-result = Resultado

finding-why-decided = Decide

finding-why-none = La política no tiene ninguna regla para este caso.

finding-why-outcome =
    { $outcome ->
        [governs] rige
        [outranked] encaja; rige otra más específica
        [tied] encaja y es igual de específica: empate
        [undecided] depende de un dato que falta
       *[out_of_scope] no encaja
    }

finding-why-order = Rige la regla más específica y nada se mezcla. Dos reglas que encajan se comparan por estas partes de su ámbito; decide la primera en que difieren:

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
        [country] El país del comprador se toma del destino del paquete: { $value }.
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
       *[text] «{ $value }» es demasiado largo; se omite.
    }

finding-page-value-help = Corríjalo en los datos, o dé usted el dato.

## Observaciones sobre un documento

finding-head =
    { $severity ->
        [error] error
        [warning] aviso
       *[note] nota
    }[{ $code }]

finding-whole-file = (todo el archivo)

finding-clean = { $file }: sin problemas

finding-counts = errores: { $errors }, avisos: { $warnings }, notas: { $notes }

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

finding-too-deep-help = Ningún documento necesita esa profundidad. Busque llaves o corchetes sin cerrar.

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
        [serials] Hay más de 20 números de serie, o alguno está vacío o pasa de 80 caracteres.
        [wish] La preferencia está vacía o pasa de 300 caracteres.
        [photos] Hay más de 5 fotos, o alguna está repetida o no lleva su SHA-256 en cifras hexadecimales minúsculas.
        [pack] No es un paquete de idioma de esta versión.
        [amount] Un importe es demasiado grande para guardarlo con exactitud.
        [text] El texto está vacío o pasa de 2000 caracteres.
        [same] «{ $value }» difiere de una fila anterior de este pedido.
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
        [serials] Indique hasta 20, cada uno como aparece en el artículo.
        [wish] Escríbalo en 1 a 300 caracteres.
        [photos] Indique hasta 5 fotos, cada una una sola vez.
        [pack] Use el paquete que vino con esta versión.
        [amount] Use importes o cantidades menores.
        [text] Escriba de 1 a 2000 caracteres.
        [price] Escríbalo como 129,90, sin más decimales de los que tiene la moneda.
        [same] Escriba lo mismo en cada fila de un pedido.
       *[value] La forma está en la documentación.
    }

finding-unknown-version = Aquí no se conoce la versión { $number } del formato; se lee la versión 1.

finding-unknown-version-help = Actualice after-sales o escriba la política en la versión 1.

finding-duplicate-rule = El id «{ $rule }» ya lo usa { $other }.

finding-duplicate-rule-help = Dé a cada regla su propio id. Las decisiones lo citan.

finding-rule-tie = En el caso «{ $case }» tanto «{ $other }» como «{ $rule }» pueden aplicarse a un artículo, y ninguna es más específica.

finding-rule-tie-help = Haga más específica una de las dos, o haga que sus lugares, días o categorías se excluyan.

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

finding-endpoint-setting =
    { $what ->
        [header] El destino «{ $preset }» necesita la cabecera «{ $name }».
        [address] La dirección del destino «{ $preset }» no termina en { $name }.
       *[setting] El destino «{ $preset }» necesita el ajuste «{ $name }».
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Añádala a /endpoint/headers. Lo que es de cada comprador lo dice la página en un elemento meta.
        [address] Escriba la dirección entera, como https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Añada su nombre y su valor a /endpoint/settings. Nunca un secreto.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Con simple o no-cors en cors, los navegadores no envían cabeceras propias.
        [json] Con simple o no-cors en cors, los navegadores no envían JSON.
        [method] Con simple o no-cors en cors, los navegadores solo envían POST.
        [same_origin] «{ $preset }» solo acepta solicitudes desde su propio sitio.
        [simple] «{ $preset }» no responde a lo que los navegadores preguntan antes de enviar esto.
        [address] A esta dirección no se puede enviar nada con «{ $preset }».
        [status] Un estado fuera de 200 a 299 no es un éxito.
        [timeout] Una llamada puede durar de 1 a 120 segundos.
       *[look_up] La dirección de consulta no tiene sitio para la clave de la solicitud.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Quite las cabeceras, o ponga preflight en cors si el destino responde a esas preguntas.
        [json] Ponga form o text en format, o preflight en cors si el destino responde a esas preguntas.
        [method] Ponga POST en method, o preflight en cors si el destino responde a esas preguntas.
        [same_origin] Quite cors, o ponga same-origin.
        [simple] Quite cors, o ponga simple.
        [address] Con mailto, escriba un enlace de correo. En los demás casos, una dirección https: o una ruta de su sitio.
        [status] Indique solo estados en los que la solicitud quedó guardada.
        [timeout] Lo habitual es 20.
       *[look_up] Escriba la palabra key entre llaves donde corresponda.
    }

finding-endpoint-relay = «{ $name }» solo acepta llamadas con una clave secreta, y ninguna página debe tenerla.

finding-endpoint-relay-help = Deje que un pequeño programa de su servidor reciba las solicitudes y las pase, o use el desk.

finding-endpoint-pointer = Ninguna solicitud tiene «{ $word }», así que se omitiría.

finding-endpoint-pointer-help = Aquí se conocen: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Con no-cors en cors nadie puede confirmar que una solicitud llegó. Se le dice al comprador.
       *[untested] Aquí toda respuesta de 200 a 299 cuenta como éxito.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Haga que el destino responda a las preguntas del navegador, o use el desk.
       *[untested] Añada success con at: un lugar de la respuesta que solo está cuando la solicitud quedó guardada.
    }

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
        [shop_pays_amount] Según la regla «{ $rule }» la tienda paga el envío de vuelta y, aun así, nombra un importe.
        [window_remedy] Un plazo de la regla «{ $rule }» es para algo que la regla no da.
        [fee_over_price] Un cargo de la regla «{ $rule }» supera el precio entero.
        [late_unreachable] Un paso por retraso de la regla «{ $rule }» no se alcanza nunca.
       *[empty_range] Un intervalo de la regla «{ $rule }» está vacío.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Intercambie los dos extremos.
        [refusal_gives] Quite remedies, o ponga answer en accept.
        [limit_zero] Suba most, o ponga answer en refuse.
        [opens_too_late] Haga que la espera termine antes que el plazo.
        [same_unasked] Añada la condición same_kind, con refuse o con lo que deba ocurrir.
        [shop_pays_amount] Quite amount, o ponga payer en buyer.
        [window_remedy] Añádalo a remedies de la regla, o quítelo del plazo.
        [fee_over_price] Las partes van en centésimas de tanto por ciento: el 10 % es 1000.
        [late_unreachable] Ordene los pasos de menor a mayor, el abierto al final.
       *[empty_range] Intercambie least y most, o from y until.
    }

finding-law-not-held = La ley de { $markets } no está en esta versión.

finding-law-not-held-help = Los compradores de allí leen su política con una nota de que la ley local puede dar más.

finding-below-law =
    { $what ->
        [months] Según la ley de { $markets } la tienda responde de los defectos por más tiempo que este plazo; meses allí: { $number }.
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
        [faults] El comprador paga el envío de vuelta de bienes defectuosos, rotos o equivocados; según la ley de { $markets } lo paga la tienda.
       *[withdrawal] El comprador paga el envío de vuelta; al desistir, según la ley de { $markets } lo paga la tienda.
    }

finding-freight-against-law-help = Ponga payer en shop, al menos para esos lugares.

finding-disclosure-unknown = El archivo no dice si se informa de esto al comprador: «{ $word }».

finding-disclosure-unknown-help = Añádalo a /shop/disclosures, con told true o false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] En { $markets } el comprador puede desistir por más tiempo si no se le informa de ese derecho.
        [return_cost_told] En { $markets } la tienda paga el envío de vuelta si no se avisa al comprador de que lo paga él.
        [policy_before_payment] En { $markets } la ley deja devolver si la política de devoluciones no está clara antes del pago.
        [clause_on_final_screen] En { $markets } la ley deja devolver si la cláusula de devolución no está en la oferta y en la última pantalla antes del pedido.
        [no_return_confirmed_per_order] En { $markets } esos bienes se pueden devolver si el comprador no confirmó «sin devolución» en ese pedido.
        [digital_consent_confirmed] En { $markets } quien compra contenido digital puede desistir aún si no se le confirma su consentimiento.
        [guarantee_excluded] En { $markets } la tienda responde de los defectos si no avisó al comprador de que no responde.
        [contract_information] En { $markets } el comprador puede cancelar si no se le dice antes del pedido todo lo que nombra la ley.
        [contract_copy] En { $markets } el comprador puede cancelar por más tiempo si no recibe copia del contrato.
        [exclusion_told] En { $markets } esos bienes se pueden devolver si no se avisa al comprador antes del pedido de que no se puede.
        [direct_marketing] En { $markets } el comprador puede cambiar de idea si la tienda vende como vendedor directo registrado.
       *[used_term_agreed] En { $markets } el plazo entero por defectos vale también para lo usado, si no se acuerda uno más corto.
    }

finding-disclosure-untold-help = Informe de ello al comprador y ponga told en true. Hasta entonces las respuestas cuentan con ello.

finding-refund-against-law =
    { $what ->
        [at_once] Según la ley de { $markets } el dinero vuelve en el acto tras desistir; esta regla tarda más.
       *[days] Según la ley de { $markets } el dinero vuelve antes tras desistir; días allí: { $number }.
    }

finding-refund-against-law-help = Acorte within_days en { $rules }, o escriba una regla propia para esos lugares.

finding-forbidden-words = La ley de { $markets } prohíbe palabras como «{ $value }», o las llama engañosas. Puede ser una falsa alarma.

finding-forbidden-words-help = Quítelas, o diga con exactitud qué no acepta de vuelta y que los derechos legales quedan.

finding-closed-platform = Esto lleva a la plataforma de litigios en línea de la UE. Cerró el 20 de julio de 2025 (Reglamento (UE) 2024/3228).

finding-closed-platform-help = Quítelo. Si tiene una entidad de resolución de litigios, nómbrela en /disputes; en compras entre países de la UE el comprador puede acudir a ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = En { $markets } la ley deja desistir en línea, y nada en el archivo recibe lo que escribe el comprador.

finding-withdrawal-unreachable-help = Añada un endpoint, o un correo o una página en /shop/contacts.

finding-duty-open = Según la ley de { $markets } su tienda necesita esto, y el archivo no lo marca como cumplido: { $duty }.

finding-duty-open-help = Cuando esté, añada a /shop/duties_met: { $ids }.

finding-duty-coming = Según la ley de { $markets } su tienda necesitará esto desde el día que se indica abajo: { $duty }.

finding-duty-coming-help = Cuando esté, añada a /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Según la ley de { $markets } la tienda que vende servicios necesita lo que sigue.
        [subscriptions] Según la ley de { $markets } la tienda cuyos contratos se renuevan solos necesita lo que sigue.
        [electrical_goods] Según la ley de { $markets } la tienda que vende aparatos eléctricos necesita lo que sigue.
        [durability_guarantee] Si el productor garantiza gratis el producto entero por más de dos años, la ley de { $markets } pide la etiqueta GARAN de la UE. Va junto a la imagen y otra vez justo antes del pedido.
       *[paid_warranty] Según la ley de { $markets } la tienda que ofrece una garantía de pago necesita lo que sigue.
    }

finding-duty-conditional-help = Si no es su caso, o ya está, añada a /shop/duties_met: { $ids }.

finding-duty-unsure = Quizá la ley de { $markets } pida esto. No está verificado; compruébelo: { $duty }.

finding-duty-unsure-help = Pregunte a quien conozca esa ley, y añada después a /shop/duties_met: { $ids }.

finding-duty-unknown = Ninguno de sus mercados tiene una obligación llamada «{ $word }».

finding-duty-unknown-help = Los avisos sobre obligaciones pendientes dan los nombres.

finding-duty-function = una función en línea para desistir, fácil de hallar en cada página, sin pedir motivo, cuenta ni aplicación y con un segundo paso para confirmar

finding-duty-way = un modo bien visible de desistir en línea

finding-duty-function-information = la información antes del pedido de que hay una función en línea para desistir, y dónde

finding-duty-acknowledgement = un acuse de recibo para quien desiste, en el acto y por correo electrónico o similar, con lo declarado, la fecha y la hora

finding-duty-guarantee-notice = el aviso oficial de la UE sobre la garantía legal, sin cambios y en la lengua del comprador, bien visible antes del pedido

finding-duty-garan = la etiqueta GARAN de la UE en bienes con garantía gratuita del productor de más de dos años

finding-duty-button = un botón con palabras fijas

finding-duty-words = palabras fijas

finding-duty-notice = un aviso

finding-duty-marking = una marca en los bienes sin devolución

finding-duty-link = un enlace

finding-duty-information = cierta información

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] seguro
        [medium] probable, compruébelo
       *[low] sin verificar
    })

finding-law-since =
    { $markets }: { $citation }, desde el { DATE($since, style: "long") } ({ $sure ->
        [high] seguro
        [medium] probable, compruébelo
       *[low] sin verificar
    })

finding-law-words = «{ $text }»

finding-law-asked = «{ $text }» ({ $place })

finding-case-without-rule = Ninguna regla responde al caso «{ $case }».

finding-case-without-rule-help = Añada una regla. Sin ella el comprador solo lee lo que da la ley.

finding-item-without-rule =
    { $what ->
        [markets] En el caso «{ $case }» hay artículos sin regla en { $markets }.
       *[everywhere] En el caso «{ $case }» hay artículos sin regla.
    }

finding-item-without-rule-help = Añada una regla para este caso sin scope. Las más específicas siguen teniendo prioridad.

finding-no-contact = La política no nombra a nadie a quien preguntar.

finding-no-contact-help = Añada un correo, un teléfono o una página. Cada «no» remite allí.

finding-text-missing = Este texto falta en idiomas en los que responde: { $languages }.

finding-text-missing-help = Añádalo, o quite el idioma de /shop/languages.

finding-no-dispute-route = No se nombra ninguna entidad de resolución de litigios; en { $markets } la tienda adherida a una debe nombrarla.

finding-no-dispute-route-help = Nómbrela en /disputes si está adherido a una.

finding-rule-shadowed = La regla «{ $rule }» no puede regir nunca: otras más específicas cubren todo lo que abarca.

finding-rule-shadowed-help = Quítela, o haga más específicas las otras.

finding-unknown-locale = No hay frases en «{ $word }»; estas están en { $other }.

finding-unknown-locale-help = Pida uno de estos: { $known }.
